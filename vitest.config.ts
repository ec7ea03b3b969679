import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The portal is built once and shared by every test that opens it.
    globalSetup: ['test/portal/build-once.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Two cores: more workers only take turns.
    maxWorkers: 2,
  },
})
