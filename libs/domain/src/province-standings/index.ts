/**
 * How each province stands. A room above all features it looks down on; `provinces`, which they all know, holds only the 31 themselves.
 */
export * from './province-indicators';
export * from './province-standing';
export * from './province-standing-errors';
export * from './province-standing-permissions';
export * from './province-standing-requests';
export * from './province-standing-rules';
export * from './province-standing-texts';
