// a room beside that of the record: behind it stand the words of every feature, which would come with every page that shows a history
export * from './act-texts';
export * from './activity-field-texts';
export * from './activity-table';
export { breakWords } from './activity-verification-texts';
export * from './entry-words';
export type { Reader } from './value-words';
