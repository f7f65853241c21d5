export * from './minutes';
export * from './minutes-state';
export * from './minutes-formulas';
export * from './minutes-errors';
export * from './minutes-texts';
export * from './verification-code';
