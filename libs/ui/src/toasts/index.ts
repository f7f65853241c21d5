export * from './announcer';
export * from './toasts';
