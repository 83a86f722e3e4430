import { internRoles, type ComparedRole } from '../../dedupe/comparison.ts'
import type { UnderstoodColumn } from '../../dedupe/roles.ts'
import type { Notation, NotationContext } from '../../dedupe/survivorship/notation.ts'
import type { Interned } from '../../match/lexicon.ts'
import { texts } from './value-texts.ts'

/** All that a thread needs to know to make columns comparable: plain data, the cells in shared memory. */
export interface CompareSetting {
  readonly columns: readonly UnderstoodColumn[]
  readonly writing: NotationContext
}

/** Makes columns that share their letters comparable. The same in any thread. */
export function compareWork(
  columns: readonly UnderstoodColumn[],
  notation: Notation,
): (roles: readonly ComparedRole[]) => Interned {
  return (roles) => internRoles(roles, columns, notation, texts)
}
