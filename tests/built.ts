import { resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { fixedWorld } from '../bench/fixed-world.ts'
import type { main } from '../src/main.ts'

/** Runs the built program as on a machine of so many cores, on a fixed day: threads run what is built. */
export async function runBuilt(
  args: readonly string[],
  { cwd, cores }: { readonly cwd: string; readonly cores: number },
): Promise<{ code: number; stdout: string }> {
  const built = (await import(pathToFileURL(resolve('dist/main.js')).href)) as { main: typeof main }
  const stdout = new PassThrough()
  const code = await built.main([...args], { ...fixedWorld(cwd, cores), stdout })
  return { code, stdout: String(stdout.read()) }
}
