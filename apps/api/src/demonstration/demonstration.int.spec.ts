import { beforeAll, afterAll, expect, test } from '@jest/globals';
import { DemonstrationLoader } from '../demonstration-loader';
import type { TestApi } from '../testing/api';
import { emptyDatabase, portalOn } from './demonstration.fixture';

let api: TestApi;

beforeAll(async () => {
  api = await portalOn(await emptyDatabase());
  const begin = Date.now();
  await api.get(DemonstrationLoader).load();
  console.log('loaded in', Date.now() - begin);
}, 120_000);
afterAll(() => api.stop());

test('it loads', async () => {
  console.log(await api.sql('SELECT state, count(*) FROM tasks GROUP BY 1'));
  expect(await api.get(DemonstrationLoader).signIns()).toHaveLength(20);
});
