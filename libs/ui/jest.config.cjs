module.exports = {
  displayName: require('path').basename(__dirname),
  rootDir: __dirname,
  preset: 'jest-preset-angular',
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  moduleNameMapper: {
    '^@hampeyman/domain/(.*)$': '<rootDir>/../../libs/domain/src/$1/index.ts',
    '^@hampeyman/ui/(.*)$': '<rootDir>/../../libs/ui/src/$1/index.ts',
  },
};
