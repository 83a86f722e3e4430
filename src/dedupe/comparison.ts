import type { MatchColumn } from '../match/column.ts'
import { fieldsOf, type Comparable } from '../match/field.ts'
import type { Kind } from '../match/kind.ts'
import type { ToIntern } from '../match/forms.ts'
import { internComparable, type Interned } from '../match/lexicon.ts'
import { comparableOf, plainFormOf } from './comparable.ts'
import type { Role, UnderstoodColumn } from './roles.ts'
import type { Notation } from './survivorship/notation.ts'
import type { Texts } from '../model/texts.ts'

/** A column that is compared. */
export type ComparedRole = Role & { readonly kind: Kind }

const isCompared = (role: Role): role is ComparedRole => role.kind !== undefined

/** Columns whose values can stand for each other are compared in the same letters. */
const shared: Readonly<Partial<Record<Kind, string>>> = {
  given_name: 'names',
  family_name: 'names',
  phone: 'phones',
  email: 'emails',
}

/** Columns that share their letters, by their roles; in the order of their first columns. */
export function lettersOf(roles: readonly Role[]): ComparedRole[][] {
  const groups = new Map<string | Role, ComparedRole[]>()
  for (const role of roles.filter(isCompared)) {
    const letters = shared[role.kind] ?? role
    const group = groups.get(letters)
    if (group === undefined) groups.set(letters, [role])
    else group.push(role)
  }
  return [...groups.values()]
}

/** Every distinct value of columns that share their letters, in its comparable form. */
export function internRoles(
  roles: readonly ComparedRole[],
  columns: readonly UnderstoodColumn[],
  notation: Notation,
  texts: Texts,
): Interned {
  return internComparable(
    roles.map((role) => toIntern(role, columns, notation)),
    texts,
  )
}

/** A column with the forms in which it is compared. */
export function toIntern(
  { column, kind, field }: Pick<ComparedRole, 'column' | 'kind'> & Partial<Pick<ComparedRole, 'field'>>,
  columns: readonly UnderstoodColumn[],
  notation: Notation,
): ToIntern {
  const { country } = notation
  const dates = kind === 'date' ? notation.dates(column).order : 'dmy'
  return {
    column: columns[column]!.cells,
    comparable: comparableOf(kind, { country, dates, field }),
    plain: plainFormOf(kind, country),
  }
}

/** @param interned what `internRoles` made of each of `lettersOf` the roles */
export function assemble(rows: number, roles: readonly Role[], interned: readonly Interned[]): Comparable {
  const columns: MatchColumn[] = []
  for (const [group, members] of lettersOf(roles).entries())
    for (const [at, { column, name, kind }] of members.entries()) {
      const { lexicon, ids } = interned[group]!
      columns[column] = { name, kind, lexicon, ids: ids[at]! }
    }
  const compared = columns.filter((column) => column !== undefined)
  return { rows, columns: compared, fields: fieldsOf(compared) }
}

/** What is compared of a table: its columns as their roles say. */
export function toComparable(
  columns: readonly UnderstoodColumn[],
  rows: number,
  roles: readonly Role[],
  notation: Notation,
  texts: Texts,
): Comparable {
  const interned = lettersOf(roles).map((members) => internRoles(members, columns, notation, texts))
  return assemble(rows, roles, interned)
}
