import { DataSource } from 'typeorm';
import { entities } from './entities';
import { PostgresNaming } from './naming';

/** The pool that serves requests. `onLost` hears of idle connections that the server closed: without it Node would crash. */
export function servingDataSource(servingUrl: string, onLost: (error: Error) => void): DataSource {
  return new DataSource({
    type: 'postgres',
    url: servingUrl,
    synchronize: false,
    logging: false,
    entities: [...entities],
    namingStrategy: new PostgresNaming(),
    poolSize: 16,
    connectTimeoutMS: 5_000,
    applicationName: 'hampeyman',
    poolErrorHandler: onLost,
    extra: { keepAlive: true },
  });
}
