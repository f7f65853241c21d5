export * from './who';
export * from './side-pair';
export { sideFullNames, sideNames } from './who-texts';
