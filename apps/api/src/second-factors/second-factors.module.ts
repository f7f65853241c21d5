import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module';
import { SecondFactorsController } from './second-factors.controller';
import { SecondFactorsService } from './second-factors.service';

@Module({ imports: [SessionsModule], controllers: [SecondFactorsController], providers: [SecondFactorsService] })
export class SecondFactorsModule {}
