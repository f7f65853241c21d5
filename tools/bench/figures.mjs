/** The median and the quartiles of samples. */
export function spreadOf(samples) {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.round((sorted.length - 1) * share)];
  return { lower: at(0.25), median: at(0.5), upper: at(0.75), count: sorted.length };
}

/**
 * Takes one sample of every variant in turn, round after round, so that whatever else the machine does meets all of them alike; every second
 * round runs backwards. The first rounds are warm-up and dropped. Answers the samples by variant.
 */
export async function inTurns(variants, { rounds, warmUps }) {
  const samples = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round += 1) {
    const turn = Object.entries(variants);
    for (const [name, take] of round % 2 === 0 ? turn : turn.reverse()) {
      const sample = await take(round + warmUps);
      if (round >= 0) samples[name].push(sample);
    }
  }
  return samples;
}

/** How many milliseconds `work` takes. */
export async function timeOf(work) {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

const shown = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** `4.20 ms (4.01–4.66)`, the quartiles in brackets. */
export function figure(samples, unit) {
  const { lower, median, upper } = spreadOf(samples);
  return `${shown(median)} ${unit} (${shown(lower)}–${shown(upper)})`;
}

/** The ratio of what was measured side by side, round by round: `0.71 (0.69–0.74)`. */
export function ratio(samples, others) {
  const { lower, median, upper } = spreadOf(samples.map((sample, round) => sample / others[round]));
  return `${median.toFixed(2)} (${lower.toFixed(2)}–${upper.toFixed(2)})`;
}

/** Rows of texts in columns. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd()).join('\n');
}
