import { SetMetadata } from '@nestjs/common';

export const PUBLIC = Symbol('public');

/** Opens a route to everyone; every other route asks for a session. */
export const Public = (): MethodDecorator => SetMetadata(PUBLIC, true);
