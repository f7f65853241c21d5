import { create } from 'qrcode';

/** A QR code (ISO/IEC 18004, error correction M) of `text` as SVG, black on white with the quiet zone of four modules. */
export function qrCode(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const quiet = 4;
  const side = modules.size + 2 * quiet;
  const dark = Array.from({ length: modules.size ** 2 }, (_, index) => index)
    .filter((index) => modules.data[index] === 1)
    .map((index) => `M${String((index % modules.size) + quiet)} ${String(Math.floor(index / modules.size) + quiet)}h1v1h-1z`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(side)} ${String(side)}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="${dark.join('')}"/></svg>`;
}
