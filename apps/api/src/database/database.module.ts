import { Global, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { servingDataSource } from './serving-data-source';
import { Database } from './database';
import { Transaction } from './transaction';

@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [CONFIG],
      useFactory: (config: Config): Promise<DataSource> => {
        const logger = new Logger('Database');
        return servingDataSource(config.servingUrl, (error) => {
          logger.warn(`a pooled connection was lost: ${error.message}`);
        }).initialize();
      },
    },
    Database,
    Transaction,
  ],
  exports: [Database, Transaction],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
