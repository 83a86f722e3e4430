import type { CellKind, FieldName } from '../model/field.ts'
import { fieldsOf } from '../model/field.ts'
import { reasons, type Reason } from '../model/reason.ts'
import { cellReader } from '../normalise/cells.ts'
import { readHeader } from '../normalise/header.ts'
import { squeeze } from '../text/fold.ts'

/** What somebody wrote down: a column, by its name or as people head it, and what is to stand there. '' is for nothing. */
export interface AskedCorrection {
  readonly column: string
  readonly text: string
}

/** A column of a base. */
export interface KnownColumn {
  readonly name: string
  readonly field: FieldName | undefined
}

/** What is to stand in a column. */
export interface Correction extends KnownColumn {
  /** In the spelling that an import gives it; '' for nothing. */
  readonly value: string
}

/** Corrections as they are understood, or the first that is not. */
export type UnderstoodCorrections =
  | { readonly corrections: readonly Correction[]; readonly fault: undefined }
  | { readonly fault: 'column' | 'twice'; readonly column: string }
  | { readonly fault: 'value'; readonly column: string; readonly why: Reason }

/** What people call themselves, and where they live, they know best: only space is tidied. What is compared as a number or an address has one spelling. */
const asTheySay: ReadonlySet<CellKind> = new Set<CellKind>([
  'given_name',
  'family_name',
  'full_name',
  'company',
  'address',
  'city',
  'text',
])

/** What a header must be worth to be one: known as a whole. Set by hand. */
const surely = 0.96

/**
 * Understands what is to be corrected. A field that the base has no column for yet can be completed all the same (Art. 16: incomplete
 * data); the numbers by which sources know their rows are theirs, and stay.
 *
 * @param country of phones and postal codes that don't say theirs, ISO 3166 alpha-2
 * @param asOf YYYY-MM-DD
 */
export function understandCorrections(
  asked: readonly AskedCorrection[],
  known: readonly KnownColumn[],
  { country, asOf }: { readonly country: string; readonly asOf: string },
): UnderstoodCorrections {
  const corrections: Correction[] = []
  for (const { column: named, text } of asked) {
    const column = columnCalled(named, known)
    if (column === undefined || column.field === 'id') return { fault: 'column', column: named }
    if (corrections.some(({ name }) => name === column.name)) return { fault: 'twice', column: named }
    const kind = column.field === undefined ? undefined : fieldsOf.customers[column.field]?.kind
    const told = squeeze(text)
    if (told === '' || kind === undefined || asTheySay.has(kind)) {
      corrections.push({ ...column, value: told })
      continue
    }
    const dates = { order: 'dmy', certain: true, why: 'default' } as const
    const read = cellReader({ field: column.field, kind, decision: { dates } }, { columns: [], country, asOf }, () => undefined)
    const { value, reason } = read(told, '', '')
    if (reason !== undefined && reasons[reason] === 'refused') return { fault: 'value', column: named, why: reason }
    corrections.push({ ...column, value })
  }
  return { corrections, fault: undefined }
}

function columnCalled(named: string, known: readonly KnownColumn[]): KnownColumn | undefined {
  const name = squeeze(named).toLowerCase()
  const own = known.find((column) => column.name.toLowerCase() === name)
  if (own !== undefined) return own
  const [label] = readHeader(named).labels
  const concept = label === undefined || label.strength < surely ? undefined : label.concept
  // `Nom` is the family's where names are apart.
  const family = known.some((column) => column.field === 'family_name') ? 'family_name' : 'full_name'
  const field = name in fieldsOf.customers ? name : concept === 'name' ? family : concept
  if (field === undefined || !(field in fieldsOf.customers)) return undefined
  return known.find((column) => column.field === field) ?? { name: field, field: field as FieldName }
}
