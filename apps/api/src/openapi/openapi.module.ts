import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { OpenapiController } from './openapi.controller';
import { Routes } from './routes';

@Module({ imports: [DiscoveryModule], controllers: [OpenapiController], providers: [Routes], exports: [Routes] })
export class OpenapiModule {}
