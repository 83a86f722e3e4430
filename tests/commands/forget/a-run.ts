import { PassThrough, Readable } from 'node:stream'
import type { World } from '../../../src/cli/context.ts'
import { main } from '../../../src/main.ts'

/** What a run said and answered. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly talk: string
}

/** Runs a command line in this process, on a day of our choice. */
export async function run(args: readonly string[], over: Partial<World> = {}): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const code = await main(args, {
    stdin: Readable.from([]),
    stdout,
    stderr,
    env: {},
    cwd: '/',
    self: { pid: process.pid, host: 'here', isAlive: () => true },
    today: '2026-11-22',
    now: () => 0,
    clock: () => 0,
    random: (size) => new Uint8Array(size).fill(7),
    stop: new AbortController().signal,
    cores: 1,
    ...over,
  })
  return { code, out: read(stdout), talk: read(stderr) }
}

const read = (stream: PassThrough): string => String(stream.read() ?? '')
