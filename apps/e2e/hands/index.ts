export { axe, axeOfColours, fitsWidth } from './accessibility';
export { Api, as } from './api';
export { manager, ownTask, ownTaskWaiting, staff, taskNow } from './own-tasks';
export { guidePicture, picture } from './pictures';
export { desktop, english, everyReading, nameOf, persian, phone, rememberReading, type Reading } from './reading';
export { settled } from './settled';
export { fillSignIn, signIn } from './sign-in';
export { inPersian, strangeWords, titlesOf } from './words';
