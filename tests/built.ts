import { resolve } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { main } from '../src/main.ts'

/** Runs the built program as on a machine of so many cores, on a fixed day: threads run what is built. */
export async function runBuilt(
  args: readonly string[],
  { cwd, cores }: { readonly cwd: string; readonly cores: number },
): Promise<{ code: number; stdout: string }> {
  const built = (await import(pathToFileURL(resolve('dist/main.js')).href)) as { main: typeof main }
  const stdout = new PassThrough()
  const code = await built.main([...args], {
    stdin: Readable.from([]),
    stdout,
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
  return { code, stdout: String(stdout.read()) }
}
