import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Nothing is mocked and nothing keeps state between files, so they share their modules: half the time of a worker each.
    setupFiles: ['tests/setup.ts'],
    pool: 'threads',
    isolate: false,
    // Stories are processes: two at a time, as machines that run tests have cores.
    maxConcurrency: 2,
    // What hangs is found all the same, and a slow machine fails nothing.
    testTimeout: 60_000,
  },
})
