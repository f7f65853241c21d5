import { Controller, Get, Param } from '@nestjs/common';
import { readVerificationCode } from '@hampeyman/domain/minutes';
import { verification, type Verification } from '@hampeyman/domain/verifications';
import { z } from 'zod';
import { Endpoint } from '../http/endpoint';
import { VerificationsRepository } from './verifications.repository';

const typed = z.string().max(60);

/** Where anybody compares a paper with what was frozen; an unknown code and a malformed one read the same. */
@Controller('verifications')
export class VerificationsController {
  constructor(private readonly verifications: VerificationsRepository) {}

  @Get(':code')
  @Endpoint({ policy: 'public', summary: 'Whether printed minutes are genuine, by the code on them', answer: verification })
  async find(@Param('code', { schema: typed }) code: string): Promise<Verification> {
    const read = readVerificationCode(code);
    return (read === null ? null : await this.verifications.find(read)) ?? { isGenuine: false };
  }
}
