import { mkdirSync, readdirSync, realpathSync, statSync, unlinkSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { digest } from '../privacy/digest.ts'

/** What tells a version of a file from another without reading it. */
export interface FileMark {
  /** Where it lies, links followed. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** When it was last written, in milliseconds since 1970. */
  readonly written: number
}

/** The mark of a file; undefined for what is none, or isn't there. */
export function markOf(path: string): FileMark | undefined {
  try {
    const found = statSync(path)
    return found.isFile() ? { path: realpathSync(path), size: found.size, written: found.mtimeMs } : undefined
  } catch {
    return undefined
  }
}

/**
 * Where something is kept about a file: in the user's cache, under a name that says nothing of it. Undefined where the user
 * has no such place.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/
 */
export function cachePlace(kind: string, about: FileMark, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { XDG_CACHE_HOME: given = '', HOME: home = '' } = env
  const root = isAbsolute(given) ? given : isAbsolute(home) ? join(home, '.cache') : undefined
  return root === undefined ? undefined : join(root, 'clientele', kind, digest(about.path))
}

/** So many files a kind are kept, those last written. */
const kept = 16

/** Makes the folder of a place, closed to others, and takes away what has been there longest. */
export function makeRoom(place: string): void {
  const folder = dirname(place)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const others = readdirSync(folder)
    .filter((name) => name !== basename(place) && !name.startsWith('.'))
    .map((name) => ({ path: join(folder, name), written: statSync(join(folder, name)).mtimeMs }))
    .toSorted((a, b) => b.written - a.written || (a.path < b.path ? -1 : 1))
  for (const { path } of others.slice(kept - 1)) unlinkSync(path)
}
