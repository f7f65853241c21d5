module.exports = {
  displayName: 'api', rootDir: __dirname, testEnvironment: 'node',
  moduleNameMapper: { '^@hampeyman/domain/(.*)$': '<rootDir>/../../libs/domain/src/$1/index.ts' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false }, target: 'es2023' } }] },
};
