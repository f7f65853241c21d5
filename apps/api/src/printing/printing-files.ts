// The build puts code beside `main.mjs` and keeps what is read at run time under its path below the source folder.
const isSource = import.meta.url.endsWith('.ts');

/** The render thread: TypeScript that Node runs by itself, or its bundle. */
export const renderWorkerFile = new URL(isSource ? './render.worker.ts' : './render.worker.mjs', import.meta.url);

/** Folder of the templates. */
export const printingAssets = new URL(isSource ? './assets/' : './printing/assets/', import.meta.url);
