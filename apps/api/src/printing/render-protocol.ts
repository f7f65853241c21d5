import type { PrintTemplate } from './print-documents';

/** What a render worker is told when it starts. */
export interface RenderWorkerData {
  /** Address of the folder of templates. */
  readonly assets: string;
}

/** One document to lay out, sent to a render worker. */
export interface RenderRequest {
  readonly template: PrintTemplate;
  /** The document as JSON text: data for the template, never markup. */
  readonly data: string;
}

/** A laid out document; `standard` is `PDF` when the archive standard could not be kept (a character without a glyph). */
export interface RenderedPdf {
  readonly pdf: Uint8Array;
  readonly standard: 'PDF/A-2a' | 'PDF';
  readonly pages: number;
}
