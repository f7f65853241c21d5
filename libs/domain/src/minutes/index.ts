export * from './minutes';
export * from './minutes-formulas';
