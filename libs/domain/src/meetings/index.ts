export * from './meeting';
export * from './meeting-requests';
