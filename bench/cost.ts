import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What one run of a command costs: CPU and wall in seconds, peak memory in MB (0 where GNU time is not installed). */
export interface Cost {
  readonly cpu: number
  readonly wall: number
  readonly memory: number
}

/**
 * Runs a command of the shell and tells what it cost.
 *
 * @throws {Error} with what it said, when it fails
 */
export function costOf(command: string): Cost {
  const gnu = existsSync('/usr/bin/time')
  // the command is a group of its own, so that its redirections do not swallow the figures
  const timed = gnu
    ? `/usr/bin/time -f '%U %S %e %M' bash -c ${quoted(`exec ${command}`)}`
    : `TIMEFORMAT='%U %S %R 0'; time { ${command}; }`
  const { stderr, status } = spawnSync('bash', ['-c', timed], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const [user = 0, system = 0, wall = 0, memory = 0] = (stderr.trimEnd().split('\n').at(-1) ?? '').split(' ').map(Number)
  if (status !== 0 || Number.isNaN(user)) throw new Error(`${command}: ${stderr}`)
  return { cpu: user + system, wall, memory: Math.round(memory / 1024) }
}

/** A word of the shell that is this text. */
export const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
