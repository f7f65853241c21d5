export { axe, fitsWidth } from './accessibility';
export { guidePicture, picture } from './pictures';
export { desktop, english, everyReading, nameOf, persian, phone, rememberReading, type Reading } from './reading';
export { signIn } from './sign-in';
