import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { Failure, main } from './failure.mjs';

const USAGE = 'Usage: npm run bench -- [--factor NUMBER] [--only NAME,NAME] [--growth 100] [--audit-rows NUMBER] [--quick]';
const OPTIONS = {
  factor: { type: 'string', default: '0.1' },
  only: { type: 'string' },
  growth: { type: 'string', default: '10' },
  'audit-rows': { type: 'string', default: '50000' },
  quick: { type: 'boolean', default: false },
};

function parse() {
  const { values } = parseArgs({ options: OPTIONS });
  const number = (name, least, most) => {
    const value = Number(values[name]);
    if (!(value >= least && value <= most))
      throw new Failure(`--${name}: a number from ${least} to ${most} is expected, not "${values[name]}". ${USAGE}`);
    return value;
  };
  return {
    factor: number('factor', 0.005, 10),
    growth: number('growth', 10, 1_000),
    auditRows: number('audit-rows', 1_000, 10_000_000),
    only: values.only?.split(',') ?? null,
    isQuick: values.quick,
  };
}

/**
 * Measures on a PostgreSQL of its own, which does not wait for the disk, and prints it. What is compared is taken in turns in one run, with
 * quartiles in brackets, for the machine does other things too; no figure makes it fail. docs/decisions/0008-cost-of-rights.md has some.
 */
async function bench() {
  const options = parse();
  await bootstrap();
  const { measurements, openBench } = await import('./bench/index.mjs');
  const { buildApi } = await import('./build.mjs');
  const names = measurements.map(({ name }) => name);
  const unknown = options.only?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Failure(`--only: there is no measurement "${unknown}"; there are: ${names.join(', ')}.`);
  await buildApi();
  const load = () =>
    loadavg()
      .map((value) => value.toFixed(1))
      .join(' ');
  console.log(
    `${cpus()[0].model}, ${availableParallelism()} cores, Node ${process.versions.node}; load ${load()}; factor ${options.factor}`,
  );
  console.log('Medians with quartiles in brackets; ratios are of samples taken in turns, warm-up dropped.');
  const opened = openBench(options);
  try {
    for (const { title, measure } of measurements.filter(({ name }) => options.only === null || options.only.includes(name))) {
      const figures = await measure(opened);
      console.log(`\n${title} (load ${load()})\n${figures}`);
    }
  } finally {
    await opened.close();
  }
  process.exit(0);
}

await main(bench);
