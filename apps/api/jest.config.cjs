const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2023',
  },
};

// Nest 12 is ESM only: run with NODE_OPTIONS=--experimental-vm-modules
module.exports = {
  displayName: 'api',
  rootDir: __dirname,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/src/testing/global-setup.ts',
  globalTeardown: '<rootDir>/src/testing/global-teardown.ts',
  moduleNameMapper: { '^@hampeyman/domain/(.*)$': '<rootDir>/../../libs/domain/src/$1/index.ts' },
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  testTimeout: 30_000,
};
