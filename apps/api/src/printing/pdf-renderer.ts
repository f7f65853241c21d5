import { DomainError } from '@hampeyman/domain/problems';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { printDocuments, type PrintDocument, type PrintTemplate } from './print-documents';
import { printableValue } from './printable';
import { printingAssets, renderWorkerFile } from './printing-files';
import type { RenderedPdf, RenderRequest, RenderWorkerData } from './render-protocol';
import { WorkerPool } from './worker-pool';

/** Largest document, as JSON in UTF-16 units: about 300 pages; more is not a minutes but an attack or a mistake. */
export const dataLimit = 2_000_000;

/** Lays out documents as PDF in threads of their own, away from the event loop. */
@Injectable()
export class PdfRenderer implements OnApplicationShutdown {
  private readonly pool = new WorkerPool<RenderRequest, RenderedPdf>({
    file: renderWorkerFile,
    data: { assets: printingAssets.href } satisfies RenderWorkerData,
    size: 2,
    timeoutMilliseconds: 20_000,
    queueLimit: 50,
  });

  /** The document as PDF. Throws `printing.too-large`, `printing.busy`, `printing.timed-out`, `printing.failed`. */
  async render<Template extends PrintTemplate>(template: Template, document: PrintDocument<Template>): Promise<RenderedPdf> {
    const data = JSON.stringify(printDocuments[template].parse(printableValue(document)));
    if (data.length > dataLimit) throw new DomainError('printing.too-large', { limit: dataLimit });
    return this.pool.run({ template, data });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.close();
  }
}
