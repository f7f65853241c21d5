import { Controller, Get, Inject } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../config';
import { Endpoint } from '../http/endpoint';
import { openapiDocument } from './document';
import { Routes } from './routes';

const document = z.record(z.string(), z.unknown());

@Controller('openapi.json')
export class OpenapiController {
  private made: Record<string, unknown> | null = null;

  constructor(
    private readonly routes: Routes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Endpoint({ policy: 'public', summary: 'This description', answer: document })
  read(): Record<string, unknown> {
    this.made ??= openapiDocument(this.routes.all(), this.config.origin);
    return this.made;
  }
}
