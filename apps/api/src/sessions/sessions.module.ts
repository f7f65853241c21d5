import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { AccessTokens } from './access-token';
import { FirstAdministrator } from './first-administrator';
import { FirstAdministratorRepository } from './first-administrator.repository';
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
    LockOut,
    LockOutRepository,
    RefreshTokens,
    SessionStrategy,
    SessionsRepository,
    SessionsService,
  ],
  exports: [SessionsService, LockOut],
})
export class SessionsModule {}
