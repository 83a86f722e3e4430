import type { Database } from '../../io/sqlite/driver.ts'
import { storedSegments, type StoredSegment } from '../../base/segments.ts'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { nearestName } from '../../normalise/nearest.ts'
import { isRuleFault, readRule } from '../../rule/read.ts'
import { spokenOf } from '../../segment/speaks-of.ts'

/**
 * The segment of a name.
 *
 * @throws {CommanderError} when there is none, with the nearest
 */
export function requireSegment(database: Database, name: string, { words }: Context): StoredSegment {
  const segments = storedSegments(database)
  const found = segments.find((segment) => segment.name === name)
  if (found !== undefined) return found
  const names = segments.map((segment) => segment.name)
  throw usageFault(words.segment.usage.unknown({ name, nearest: nearestName(name, names), some: names.length > 0 }))
}

/** The segments that a stored rule asks for. */
export function segmentsAsked(rule: string): string[] {
  const read = readRule(rule, { reckons: false })
  return isRuleFault(read) ? [] : spokenOf(read).segments.map(({ name }) => name)
}
