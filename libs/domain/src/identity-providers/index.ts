export * from './identity-provider';
export * from './identity-provider-requests';
export * from './identity-provider-errors';
export * from './identity-provider-texts';
export * from './provider-refusal-texts';
export * from './identity-provider-letters';
