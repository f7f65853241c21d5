import { SessionEntity } from '../sessions/session.entity';

/** The tables of every feature, named one by one: what is missing here cannot be loaded or saved. */
export const entities = [SessionEntity] as const;
