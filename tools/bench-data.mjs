import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { Failure, main } from './failure.mjs';

const USAGE = 'Usage: DATABASE_URL=postgres://… npm run bench:data -- [--factor NUMBER]';

/** Fills an empty database, to look at the portal with many records: afterwards `npm start -- --empty` on the same DATABASE_URL serves them. */
async function fill() {
  const { values } = parseArgs({ options: { factor: { type: 'string', default: '0.1' } } });
  const factor = Number(values.factor);
  if (!(factor > 0 && factor <= 100)) throw new Failure(`--factor: a number from 0 to 100 is expected, not "${values.factor}". ${USAGE}`);
  const url = process.env.DATABASE_URL;
  if (!url) throw new Failure(`DATABASE_URL: an empty database is expected. ${USAGE}`);
  await bootstrap();
  const { buildApi } = await import('./build.mjs');
  const { fillEmpty } = await import('./bench/world.mjs');
  await buildApi();
  const { sizes, password, login } = await fillEmpty(url, factor);
  console.log(
    Object.entries(sizes)
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
  );
  console.log(`Sign in as ${login} and the numbers after it, with: ${password}`);
}

await main(fill);
