import 'reflect-metadata';
import { readConfig } from './config';
import { migrate } from './database/migrate';

const run = await migrate(readConfig());
process.stdout.write(run.length === 0 ? 'The schema is up to date.\n' : `${run.join('\n')}\n`);
