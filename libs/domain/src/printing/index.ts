export * from './printing-errors';
export * from './printing-texts';
