// Runs in a worker thread: Typst lays out synchronously. Started as this file by Node itself, and as a bundle beside
// `main.mjs`; hence only types are imported from our own files.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { RenderedPdf, RenderRequest, RenderWorkerData } from './render-protocol';
import type { WorkerAnswer, WorkerJob } from './worker-pool';

const assets = fileURLToPath((workerData as RenderWorkerData).assets);
const fonts = join(dirname(createRequire(import.meta.url).resolve('vazirmatn/package.json')), 'fonts', 'ttf');

const compiler = NodeCompiler.create({
  workspace: assets,
  fontArgs: [{ fontBlobs: ['Regular', 'Bold'].map((weight) => readFileSync(join(fonts, `Vazirmatn-${weight}.ttf`))) }],
});

/** PDF/A-2a for the archive; refused by Typst for a missing glyph, then a plain tagged PDF is better than none. */
function write(document: NodeTypstDocument): Pick<RenderedPdf, 'pdf' | 'standard'> {
  try {
    return { pdf: compiler.pdf(document, { pdfStandard: 'a-2a' }), standard: 'PDF/A-2a' };
  } catch {
    return { pdf: compiler.pdf(document), standard: 'PDF' };
  }
}

function render({ template, data }: RenderRequest): RenderedPdf {
  const compiled = compiler.compile({ mainFilePath: join(assets, `${template}.typ`), inputs: { data } });
  const document = compiled.result;
  if (document === null) {
    throw new Error(
      compiled
        .takeError()
        ?.shortDiagnostics.map((one) => JSON.stringify(one))
        .join('; ') ?? 'no document',
    );
  }
  const { pdf, standard } = write(document);
  // Without this the memo of every earlier document stays in memory; three renders keep the fonts and styles warm.
  compiler.evictCache(3);
  return { pdf: new Uint8Array(pdf), standard, pages: document.numOfPages };
}

const port = parentPort;
port?.on('message', ({ id, request }: WorkerJob<RenderRequest>) => {
  let answer: WorkerAnswer<RenderedPdf>;
  try {
    answer = { id, value: render(request) };
  } catch (error) {
    answer = { id, failure: error instanceof Error ? error.message : String(error) };
  }
  port.postMessage(answer, 'value' in answer ? [answer.value.pdf.buffer as ArrayBuffer] : []);
});
