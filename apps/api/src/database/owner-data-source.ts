import { DataSource } from 'typeorm';
import { migrations } from './migrations';

/** The owner's connection: migrates, and grants to `servingRole`. Never serves a request, so it knows no entities. */
export function ownerDataSource(ownerUrl: string, servingRole: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    synchronize: false,
    logging: false,
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    poolSize: 2,
    applicationName: 'hampeyman-owner',
    extra: { options: `-c hampeyman.serving_role=${servingRole}` },
  });
}
