import { Controller, Get } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { z } from 'zod';
import { Database } from '../database/database';
import { Endpoint } from '../http/endpoint';

const health = z.strictObject({ status: z.literal('ok') });
type Health = z.infer<typeof health>;

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @Endpoint({ policy: 'public', summary: 'Whether the process answers', answer: health })
  live(): Health {
    return { status: 'ok' };
  }

  @Get('ready')
  @Endpoint({
    policy: 'public',
    summary: 'Whether requests can be served: the database answers',
    answer: health,
    errors: ['request.unavailable'],
  })
  async ready(): Promise<Health> {
    await this.database.use(systemActor, (manager) => manager.query('SELECT 1'));
    return { status: 'ok' };
  }
}
