import type { Cells } from '../../model/subject.ts'
import { fold } from '../../text/fold.ts'

/**
 * May rows that share an identifier be those of one person? A mailbox or a telephone is shared in a household: where names
 * or days of birth say two, nobody gets what is the other's. Names agree when each word of the shorter is one of the longer,
 * or its initial; no name agrees with any.
 */
export function mayBeOne(rows: readonly Cells[]): boolean {
  return rows.every((row, at) => rows.slice(at + 1).every((other) => agree(row, other)))
}

function agree(one: Cells, other: Cells): boolean {
  const [born = '', otherBorn = ''] = [one.get('birth_date'), other.get('birth_date')]
  if (born !== '' && otherBorn !== '' && born !== otherBorn) return false
  const [few, many] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length) as [string[], string[]]
  return few.every((word) => many.some((long) => long === word || (word.length === 1 && long.startsWith(word))))
}

function wordsOf(row: Cells): string[] {
  const name =
    [row.get('given_name'), row.get('family_name')].filter(Boolean).join(' ') || row.get('full_name') || row.get('company')
  return fold(name ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
