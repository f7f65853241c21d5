import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module';
import { IdentityProvidersController } from './identity-providers.controller';
import { IdentityProvidersRepository } from './identity-providers.repository';
import { IdentityProvidersService } from './identity-providers.service';
import { RelyingParty } from './relying-party';

@Module({
  imports: [SessionsModule],
  controllers: [IdentityProvidersController],
  providers: [IdentityProvidersService, IdentityProvidersRepository, RelyingParty],
})
export class IdentityProvidersModule {}
