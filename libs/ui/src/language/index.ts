export * from './locale';
export * from './numerals';
export * from './text-pipe';
export * from './bilingual-name';
export * from './number-pipes';
export * from './wording';
