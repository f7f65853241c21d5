import { writeFileSync } from 'node:fs';
import { DemonstrationLoader } from '../demonstration-loader';
import { demonstrationPassword, emptyDatabase, portalOn } from '../demonstration/demonstration.fixture';
import { startApi, type TestApi } from '../testing/api';
import { Campaign, type CampaignReport } from '../testing/fuzz/campaign';
import { Cast } from '../testing/fuzz/cast';
import { operationsOf } from '../testing/fuzz/operations';
import { Sender } from '../testing/fuzz/sender';
import { Stock } from '../testing/fuzz/stock';
import { planned } from '../testing/planned-tasks';
import { world } from '../testing/world';

/** `npm run test:fuzz` sets these; by itself the spec sends a small part, the same at every run. */
const requests = Number(process.env['HAMPEYMAN_FUZZ_REQUESTS'] ?? 1_500);
const seed = Number(process.env['HAMPEYMAN_FUZZ_SEED'] ?? 20_261_123);
/** To each operation; the report of a long campaign tells how many it was. */
const least = requests >= 10_000 ? 50 : 5;
const reportFile = process.env['HAMPEYMAN_FUZZ_REPORT'] ?? null;

/** Nobody is slowed down for asking much; the limits have specs of their own. */
const unlimited = { HAMPEYMAN_REQUESTS_PER_MINUTE: '9999999', HAMPEYMAN_FAILURES_PER_ADDRESS: '99999', LOG_LEVEL: 'silent' };

/** Where requests are sent to: the small world with a task in it or, for a long campaign, the demonstration with everything. */
interface Ground {
  readonly api: TestApi;
  readonly logins: readonly string[];
  readonly password: string;
}

async function smallGround(): Promise<Ground> {
  const api = await startApi(unlimited);
  await planned(api);
  return { api, logins: ['maryam', 'zahra', 'reza', 'fatemeh', 'ali', 'auditor', 'admin'], password: world.password };
}

async function largeGround(): Promise<Ground> {
  const api = await portalOn(await emptyDatabase(), demonstrationPassword, unlimited);
  const loader = api.get(DemonstrationLoader);
  await loader.load();
  return { api, logins: (await loader.signIns()).map(({ login }) => login), password: demonstrationPassword };
}

/** Ids of those who send the requests, and of their posts. */
async function carriers(api: TestApi, logins: readonly string[]): Promise<ReadonlySet<string>> {
  const who = `SELECT id FROM people WHERE login IN (${logins.map((login) => `'${login}'`).join(', ')})`;
  const rows = await api.sql(`${who} UNION SELECT post_id FROM holdings WHERE person_id IN (${who})`);
  return new Set(rows.map(({ id }) => String(id)));
}

/** Reads every list that needs no parameter, so that the first requests already name records. */
async function look(sender: Sender, cast: Cast, stock: Stock, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    for (let index = 0; index < cast.logins.length; index += 1) {
      stock.learn(path, await sender.send('GET', path, cast.member(index).headers, null));
    }
  }
}

let ground: Ground;
beforeAll(async () => {
  ground = await (reportFile === null ? smallGround() : largeGround());
}, 300_000);
afterAll(() => ground.api.stop());

function written({ seed: used, requests: sent, operations, perOperation, perStatus, findings }: CampaignReport): string {
  const least = Math.min(...perOperation.values());
  const statuses = [...perStatus].map(([status, count]) => `${String(status)}: ${String(count)}`).join(', ');
  return [
    `seed ${String(used)}: ${String(sent)} requests to ${String(operations)} operations, at least ${String(least)} to each`,
    `answers ${statuses}`,
    `${String(findings.length)} findings`,
    ...findings,
  ].join('\n');
}

test('no generated request is answered 5xx, and every refusal is a problem that says what and where', async () => {
  const { api, logins, password } = ground;
  await api.app.listen(0, '127.0.0.1');
  const sender = new Sender((await api.app.getUrl()).replace('[::1]', '127.0.0.1'));
  const unlock = async (): Promise<void> => {
    await api.sql('DELETE FROM sign_in_failures');
  };
  const operations = operationsOf((await api.nobody.get('/api/openapi.json')).json);
  const cast = await Cast.signedIn(sender, logins, password, unlock);
  expect(cast.logins).toHaveLength(logins.length + 1);
  const stock = new Stock(await carriers(api, logins));
  const lists = operations.filter(
    ({ method, path, parameters }) => method === 'GET' && !path.includes('{') && !parameters.some(({ required }) => required),
  );
  await look(
    sender,
    cast,
    stock,
    lists.map(({ path }) => path),
  );
  const report = await new Campaign(operations, sender, cast, stock).run(seed, requests, least);
  if (reportFile !== null) writeFileSync(reportFile, written(report));
  expect(report.findings).toEqual([]);
  expect(Math.min(...operations.map(({ name }) => report.perOperation.get(name) ?? 0))).toBeGreaterThanOrEqual(least);
  const ready = await sender.send('GET', '/api/health/ready', {}, null);
  expect(ready.status).toBe(200);
  sender.close();
}, 1_800_000);
