import { internRoles, toIntern, type ComparedRole } from '../../dedupe/comparison.ts'
import type { UnderstoodColumn } from '../../dedupe/roles.ts'
import type { Notation, NotationContext } from '../../dedupe/survivorship/notation.ts'
import { formsOf, type Forms, type ToIntern } from '../../match/forms.ts'
import { internForms, type Interned } from '../../match/lexicon.ts'
import { texts } from './value-texts.ts'

/** All that a thread needs to know to make columns comparable: plain data, the cells in shared memory. */
export interface CompareSetting {
  readonly columns: readonly UnderstoodColumn[]
  readonly writing: NotationContext
}

/** What can be asked of who makes columns comparable. */
export type CompareJob =
  | { readonly do: 'intern'; readonly roles: readonly ComparedRole[] }
  // The same in parts: forms are made of a stretch of a column's values, and put together when all are there.
  | { readonly do: 'forms'; readonly role: ComparedRole; readonly from: number; readonly to: number }
  | { readonly do: 'gather'; readonly roles: readonly ComparedRole[]; readonly forms: readonly (readonly Forms[])[] }

/** To each kind of job, what came of it. */
export interface CompareAnswer {
  readonly interned?: Interned
  readonly forms?: Forms
}

/** Makes columns that share their letters comparable. The same in any thread. */
export function compareWork(columns: readonly UnderstoodColumn[], notation: Notation): (job: CompareJob) => CompareAnswer {
  const known = new Map<number, ToIntern>()
  const toInternOf = (role: ComparedRole): ToIntern => {
    const found = known.get(role.column) ?? toIntern(role, columns, notation)
    known.set(role.column, found)
    return found
  }
  // oxlint-disable-next-line typescript/consistent-return -- the compiler sees that every job has its answer
  return (job) => {
    switch (job.do) {
      case 'intern':
        return { interned: internRoles(job.roles, columns, notation, texts) }
      case 'forms':
        return { forms: formsOf(toInternOf(job.role), texts, job.from, job.to) }
      case 'gather':
        return {
          interned: internForms(
            job.roles.map(({ column }) => columns[column]!.cells),
            job.forms,
          ),
        }
    }
  }
}
