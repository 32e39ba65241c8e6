/** Tests are compiled one file at a time: types are checked by `npm run typecheck`, floor by floor. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Ends what hangs. No test may fail because the machine is slow, so it is many times what the longest one takes.
  testTimeout: 180_000,
  setupFiles: ['<rootDir>/test/property-seed.ts'],
  cacheDirectory: '<rootDir>/.cache/jest',
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        diagnostics: false,
        tsconfig: {
          target: 'ES2022',
          lib: ['ES2023', 'DOM'],
          module: 'CommonJS',
          moduleResolution: 'bundler',
          ignoreDeprecations: '6.0',
          esModuleInterop: true,
          isolatedModules: true,
        },
      },
    ],
  },
};
