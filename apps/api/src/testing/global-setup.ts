import 'reflect-metadata';
import { migrate } from '../database/migrate';
import { createDatabase, urlOf } from './databases';
import { seedWorld } from './world-rows';

/** Migrates one template database with the small world in it; every spec file gets its own copy in a tenth of a second. */
export default async function globalSetup(): Promise<void> {
  const template = `hampeyman_test_${String(process.pid)}_${Date.now().toString(36)}`;
  await createDatabase(template, null);
  const url = urlOf(template);
  const servingUrl = new URL(url);
  servingUrl.username = 'hampeyman_app';
  servingUrl.password = 'password-of-tests-only';
  await migrate({ ownerUrl: url, servingUrl: servingUrl.toString(), servingRoleIsOurs: true });
  await seedWorld(url);
  process.env['HAMPEYMAN_TEST_TEMPLATE'] = template;
  process.env['HAMPEYMAN_TEST_SERVING_PASSWORD'] = servingUrl.password;
}
