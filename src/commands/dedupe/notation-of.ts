import type { UnderstoodColumn } from '../../dedupe/roles.ts'
import type { Notation, NotationContext } from '../../dedupe/survivorship/notation.ts'
import { tableNotation } from '../../dedupe/table-notation.ts'
import { texts } from './value-texts.ts'

/** How a table is written: for threads, which can be told what it is made of, but not what was found out. */
export function notationOf(table: {
  readonly columns: readonly UnderstoodColumn[]
  readonly writing: NotationContext
}): Notation {
  return tableNotation(
    table.columns.map(({ cells }) => cells),
    table.writing,
    texts,
  )
}
