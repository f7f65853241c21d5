export * from './icon';
export { iconNames, type IconName } from './icon-paths';
