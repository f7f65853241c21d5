import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { AccessTokens } from './access-token';
import { FirstAdministrator } from './first-administrator';
import { FirstAdministratorRepository } from './first-administrator.repository';
import { SecondFactorCodes } from '../second-factors/second-factor-codes';
import { SecondFactorsRepository } from '../second-factors/second-factors.repository';
import { Identity } from './identity';
import { LockOut } from './lock-out';
import { LockOutRepository } from './lock-out.repository';
import { MeController } from './me.controller';
import { RefreshTokens } from './refresh-token';
import { SessionStrategy } from './session.strategy';
import { SessionsController } from './sessions.controller';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';

@Module({
  imports: [PassportModule, JwtModule.register({})],
  controllers: [SessionsController, MeController],
  providers: [
    AccessTokens,
    FirstAdministrator,
    FirstAdministratorRepository,
    Identity,
    SecondFactorCodes,
    SecondFactorsRepository,
    LockOut,
    LockOutRepository,
    RefreshTokens,
    SessionStrategy,
    SessionsRepository,
    SessionsService,
  ],
  exports: [SessionsService, LockOut, Identity, SecondFactorCodes, SecondFactorsRepository],
})
export class SessionsModule {}
