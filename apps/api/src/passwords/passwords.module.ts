import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module';
import { PasswordsController } from './passwords.controller';
import { PasswordsRepository } from './passwords.repository';
import { PasswordsService } from './passwords.service';

@Module({
  imports: [SessionsModule],
  controllers: [PasswordsController],
  providers: [PasswordsService, PasswordsRepository],
  exports: [PasswordsService],
})
export class PasswordsModule {}
