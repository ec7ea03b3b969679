import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The portal and the public notices are built once and shared by every test that opens them.
    globalSetup: ['test/portal/build-once.ts', 'test/notices/build-once.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Two cores: more workers only take turns.
    maxWorkers: 2,
  },
})
