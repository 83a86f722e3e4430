import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { DataError } from '../model/error.ts'
import type { ThisProcess } from '../model/world.ts'
import { unwritable } from './fault.ts'

/** How long another run is waited for, and how often it is asked. */
const patienceMs = 10_000
const everyMs = 100

/** The right to write a file that others may want to write too. */
export interface Lock {
  release(): void
}

/**
 * Takes the lock of a file: another file beside it, which names who holds it, so that a second run can say whom it waited
 * for. The lock of a process that is dead is no lock.
 *
 * @throws {DataError} when another run still holds it after 10 s, or the folder can't be written
 */
export async function takeLock(target: string, self: ThisProcess): Promise<Lock> {
  const path = `${target}.lock`
  for (let waitedMs = 0; ; waitedMs += everyMs) {
    if (tryToTake(path, self)) return { release: () => drop(path) }
    const holder = readHolder(path)
    if (holder !== undefined && holder.host === self.host && !self.isAlive(holder.pid)) dropStale(path, holder)
    // Whoever makes a lock writes his name into it at once, unless he died in between.
    else if (holder === undefined && waitedMs === patienceMs) drop(path)
    else if (waitedMs >= patienceMs)
      throw new DataError({ fault: 'locked', about: { path: target, pid: holder?.pid ?? 0, host: holder?.host ?? '' } })
    else await pause(everyMs)
  }
}

interface Holder {
  readonly pid: number
  readonly host: string
}

function tryToTake(path: string, { pid, host }: ThisProcess): boolean {
  try {
    const fd = openSync(path, 'wx', 0o600)
    try {
      writeSync(fd, JSON.stringify({ pid, host } satisfies Holder))
    } catch (cause) {
      drop(path) // a full disk has room for a name, and not for what stands in it
      throw cause
    } finally {
      closeSync(fd)
    }
    return true
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false
    throw unwritable(path, cause)
  }
}

/** Who holds the lock; undefined while its file is being written or has just gone. */
function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

/** Takes away a dead process's lock, unless somebody else has just done so. */
function dropStale(path: string, dead: Holder): void {
  if (readHolder(path)?.pid === dead.pid) drop(path)
}

function drop(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    /* it has gone already */
  }
}
