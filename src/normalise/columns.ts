import { fieldsOf, type FieldName, type TableName } from '../model/field.ts'
import { claimsOf, type Claim, type Column, type Neighbours } from './column-claims.ts'
import { sampleColumn } from './column-sample.ts'
import { findCrm, type CrmName } from './crm.ts'
import { foldHeader, readHeader } from './header.ts'
import { decideTable, tables } from './which-table.ts'

/** What one column of a file was taken for. */
interface UnderstoodColumn {
  /** Its place in the file, from 0. */
  readonly index: number
  /** Its header as it stands; '' when the file has none. */
  readonly header: string
  /** Undefined: none of ours, kept under its own name. */
  readonly field: FieldName | undefined
  /** How sure that is, 0..1; of a column without a field, how near the best field came. */
  readonly confidence: number
  /** What spoke for it: `given`, the user or a saved mapping; `crm`, the known export of a tool. */
  readonly why: 'header' | 'content' | 'both' | 'given' | 'crm'
  /** The field that came second, or the one that another column got. */
  readonly runnerUp?: FieldName
}

/** What a file holds. */
export interface Understanding {
  readonly table: TableName
  /** 0..1; 1 when the table was given. */
  readonly tableConfidence: number
  /** The tool whose export this is. */
  readonly crm?: CrmName
  /** In the order of the file. No field is there twice. */
  readonly columns: readonly UnderstoodColumn[]
}

export interface UnderstandingOptions {
  readonly table?: TableName
  /** Fields of columns by their headers, which overrule everything; '' keeps a column as it is. */
  readonly given?: ReadonlyMap<string, FieldName | ''>
}

/** Scores go to 1.5. A column takes a field from here on; set by hand, scored by bench/columns. */
const bar = 0.9
/** Of two fields that a column's cells alone speak for, the better must lead by this much. */
const margin = 0.08

/**
 * Which column is which field, told by headers in seven languages, by known exports, and by a sample of the cells.
 * A column is at most one field and a field at most one column; when several claim one, the best score has it and ties
 * go to the leftmost. Below the bar a column stays as it is: a wrong field is worse than none.
 *
 * @param header undefined when the file has none: then only the cells speak
 * @param sample rows of the file, from its head; 200 distinct cells a column are looked at
 */
export function understandColumns(
  header: readonly string[] | undefined,
  sample: readonly (readonly string[])[],
  { table: wanted, given }: UnderstandingOptions = {},
): Understanding {
  const width = Math.max(header?.length ?? 0, ...sample.slice(0, 100).map((row) => row.length))
  const columns: Column[] = Array.from({ length: width }, (_, index) => ({
    index,
    header: header?.[index] ?? '',
    reading: readHeader(header?.[index] ?? ''),
    cells: sampleColumn(sample, index),
  }))
  const crm = findCrm(
    columns.map((column) => foldHeader(column.header)),
    wanted,
  )
  const fixed = new Map<number, Fixed>()
  const taken = new Set<FieldName>()
  fixGiven(columns, given, fixed, taken)
  fixLeftovers(columns, fixed)
  if (crm !== undefined)
    for (const column of columns) {
      const field = crm.columns.get(foldHeader(column.header))
      if (fixed.has(column.index) || field === undefined || (field !== '' && (taken.has(field) || !agrees(column, field))))
        continue
      fixed.set(column.index, { field, why: 'crm' })
      if (field !== '') taken.add(field)
    }

  const neighbours = neighboursOf(columns, fixed)
  const free = columns.filter(({ index }) => !fixed.has(index))
  const claimsFor = (table: TableName): Claim[] => free.flatMap((column) => claimsOf(column, table, neighbours))
  const decided =
    wanted !== undefined
      ? { table: wanted, confidence: 1 }
      : crm !== undefined
        ? { table: crm.table, confidence: 0.97 }
        : decideTable(
            (table) => assign(claimsFor(table), new Set(taken)),
            [...fixed.values()].map(({ field }) => field),
          )

  const claims = claimsFor(decided.table)
  const assigned = new Map(assign(claims, taken).map((claim) => [claim.column, claim]))
  return {
    table: decided.table,
    tableConfidence: decided.confidence,
    ...(crm === undefined ? {} : { crm: crm.name }),
    columns: columns.map(({ index, header }) => {
      const sure = fixed.get(index)
      if (sure !== undefined)
        return { index, header, field: sure.field === '' ? undefined : sure.field, confidence: 1, why: sure.why }
      const own = assigned.get(index)
      const rival = claims.find((claim) => claim.column === index && claim.field !== own?.field)
      return {
        index,
        header,
        field: own?.field,
        confidence: own === undefined ? 0 : toConfidence(own.score),
        why: own?.why ?? 'header',
        ...(rival === undefined ? {} : { runnerUp: rival.field }),
      }
    }),
  }
}

interface Fixed {
  readonly field: FieldName | ''
  readonly why: 'given' | 'crm'
}

const toConfidence = (score: number): number => Math.round((score / 1.5) * 100) / 100

function fixGiven(
  columns: readonly Column[],
  given: ReadonlyMap<string, FieldName | ''> | undefined,
  fixed: Map<number, Fixed>,
  taken: Set<FieldName>,
): void {
  if (given === undefined) return
  for (const { index, header } of columns) {
    const field = given.get(header)
    if (field === undefined) continue
    // Of two columns with one header, the first has the field.
    const repeated = field !== '' && taken.has(field)
    fixed.set(index, { field: repeated ? '' : field, why: 'given' })
    if (field !== '') taken.add(field)
  }
}

/**
 * Columns that an import makes of what a cell held beside its own value, by the fields they stand beside: in a file that was imported
 * before they are that again. Taken for the field of a second number, `other_phone` would draw mobiles out of their column.
 */
const leftovers: ReadonlyMap<string, readonly FieldName[]> = new Map([
  ['other_phone', ['phone', 'mobile']],
  ['other_email', ['email']],
])

function fixLeftovers(columns: readonly Column[], fixed: Map<number, Fixed>): void {
  for (const { index, header } of columns) {
    const besides = fixed.has(index) ? undefined : leftovers.get(header)
    if (besides !== undefined && columns.some((column) => besides.includes(column.header as FieldName)))
      fixed.set(index, { field: '', why: 'given' })
  }
}

/** Even a known export can have been edited: cells of another shape than the field's are not taken for it. */
function agrees({ index, cells }: Column, field: FieldName): boolean {
  const column = {
    index,
    header: field,
    reading: { labels: [{ concept: field, strength: 1, numbered: false }], voice: 'said' as const },
    cells,
  }
  if (cells.filled === 0 || field === 'customer' || field === 'full_name') return true
  const table = tables.find((name) => field in fieldsOf[name])!
  return claimsOf(column, table, alone).some((claim) => claim.field === field)
}
const alone: Neighbours = { person: true, given: false, family: false, email: false, city: () => false }

function neighboursOf(columns: readonly Column[], fixed: ReadonlyMap<number, Fixed>): Neighbours {
  const has = (field: FieldName | 'name'): boolean =>
    columns.some(
      ({ index, reading, cells }) =>
        fixed.get(index)?.field === field ||
        (reading.labels.some(({ concept, strength }) => concept === field && strength > 0.9) &&
          (cells.filled === 0 || field !== 'given_name' || cells.share('title') < 0.5)),
    )
  const cities = new Set(
    columns
      .filter(
        ({ reading, cells }) =>
          reading.labels.some(({ concept }) => concept === 'city') || (reading.voice === 'silent' && cells.share('city') > 0.3),
      )
      .map(({ index }) => index),
  )
  return {
    person:
      has('given_name') || has('family_name') || has('full_name') || has('email') || has('name') || has('phone') || has('mobile'),
    given: has('given_name'),
    family: has('family_name'),
    email: has('email'),
    city: (index) => [-2, -1, 1, 2].some((step) => cities.has(index + step)),
  }
}

/** One field a column and one column a field, by the largest score first; ties go to the leftmost column. */
function assign(claims: readonly Claim[], taken: Set<FieldName>): Claim[] {
  const assigned = new Map<number, Claim>()
  const ordered = claims.filter(({ score }) => score >= bar).toSorted((a, b) => b.score - a.score || a.column - b.column)
  for (const claim of ordered) {
    if (assigned.has(claim.column) || taken.has(claim.field)) continue
    const rival = ordered.find((other) => other.column === claim.column && other.field !== claim.field && !taken.has(other.field))
    if (claim.why === 'content' && rival !== undefined && claim.score - rival.score < margin && !wider(claim.field, rival.field))
      continue
    assigned.set(claim.column, claim)
    taken.add(claim.field)
  }
  return isHunch(assigned) ? [] : [...assigned.values()]
}

/** One lone column whose cells might be towns or firms, in a file where nothing else is ours: likelier it is no customer file. */
function isHunch(assigned: ReadonlyMap<number, Claim>): boolean {
  const [only, ...others] = assigned.values()
  return only !== undefined && others.length === 0 && only.why === 'content' && vague.has(only.field)
}
const vague: ReadonlySet<FieldName> = new Set([
  'city',
  'company',
  'country',
  'address',
  'given_name',
  'full_name',
  'postal_code',
  'title',
  'gender',
  'birth_date',
])

/** A mobile number is a phone number too, and a SIRET begins with a SIREN: being both is no doubt. */
const wider = (a: FieldName, b: FieldName): boolean => (a === 'mobile' && b === 'phone') || (a === 'phone' && b === 'mobile')
