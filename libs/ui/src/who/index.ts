export * from './who';
export * from './side-pair';
export { sideFullNames, sideNames, sideNamesWithin } from './who-texts';
