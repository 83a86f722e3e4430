import type { Wanted } from '../../model/wanted.ts'
import { comparableName } from '../../normalise/comparable/name.ts'
import { withoutNames } from './named-in-text.ts'
import { withoutIdentifiers } from './plan.ts'

/**
 * What a proof calls a file: its path, and where that says who somebody is, its place among the files that were named.
 *
 * @example neutralPath('exports/ann.martin@example.com.csv', 2, people) // '#3.csv'
 */
export function neutralPath(path: string, at: number, people: readonly Wanted[]): string {
  const words = path.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
  const saysWho = people.some((person) => {
    const names = person.names.map(({ name }) => comparableName(name).split(' '))
    return withoutIdentifiers(path, person) !== path || withoutNames(words, names) !== words
  })
  return saysWho ? `#${at + 1}${/\.[a-z]{1,6}(?:\.gz)?$/i.exec(path)?.[0] ?? ''}` : path
}
