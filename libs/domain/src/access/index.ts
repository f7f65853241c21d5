export * from './side';
export * from './watch';
export * from './actor';
export * from './approving';
export * from './reach';
export * from './rule-set';
