/** One braid of security paper: wavy lines between two edges that swell and narrow, as engraved on banknotes. */
export interface Braid {
  /** middle of the braid, in drawing units from the reading edge */
  readonly middle: number;
  /** half of its greatest width */
  readonly reach: number;
  readonly lines: number;
  /** how often it swells over the height of the drawing */
  readonly waves: number;
  readonly phase: number;
}

const steps = 72;

/**
 * The lines of a braid as SVG path data over `height` units. Each line swings between the two edges with its own delay, so
 * that together they cross in a net which no photocopier keeps.
 */
export function securityLines(braid: Braid, height: number): string[] {
  return Array.from({ length: braid.lines }, (_, line) => {
    const delay = (line / braid.lines) * Math.PI * 2;
    const points = Array.from({ length: steps + 1 }, (_, step) => {
      const turn = (step / steps) * Math.PI * 2;
      const width = braid.reach * (0.62 + 0.38 * Math.sin(turn * braid.waves + braid.phase));
      const drift = braid.reach * 0.45 * Math.sin(turn * 0.9 + braid.phase * 1.7);
      const x = braid.middle + drift + width * Math.sin(turn * braid.waves * 1.5 + delay);
      const y = (step / steps) * (height + 16) - 8;
      return `${x.toFixed(1)} ${y.toFixed(1)}`;
    });
    return `M${points.join('L')}`;
  });
}
