import { PassThrough, Readable } from 'node:stream'
import type { World } from '../src/cli/context.ts'

/** A world in which a run comes out the same on any machine and day: nothing to read, nobody who listens, no chance. */
export const fixedWorld = (cwd: string, cores: number): World => ({
  stdin: Readable.from([]),
  stdout: new PassThrough().resume(),
  stderr: new PassThrough().resume(),
  env: {},
  cwd,
  self: { pid: process.pid, host: 'here', isAlive: () => false },
  today: '2026-06-30',
  now: () => 0,
  clock: () => 0,
  random: (size) => new Uint8Array(size),
  stop: new AbortController().signal,
  cores,
})
