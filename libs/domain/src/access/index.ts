export * from './side';
export * from './actor';
export * from './reach';
export * from './rule-set';
