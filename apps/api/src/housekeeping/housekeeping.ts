import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { HousekeepingRepository } from './housekeeping.repository';

const daily = 86_400_000;

/** Throws away at the start and once a day what has served its time; two portals on one database may both do so. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Housekeeping');
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly kept: HousekeepingRepository) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sweep();
    this.timer = setInterval(() => void this.sweep(), daily).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  /** Sweeps once; a database that is away now is there tomorrow. */
  async sweep(): Promise<void> {
    try {
      this.logger.log({ ...(await this.kept.sweep()) });
    } catch (error) {
      this.logger.warn({ message: error instanceof Error ? error.message : String(error) });
    }
  }
}
