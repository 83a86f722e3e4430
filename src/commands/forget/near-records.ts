import { readRecordColumns } from '../../base/record-columns.ts'
import { joinFacets, type Facets } from '../../forget/facets.ts'
import { findNear } from '../../forget/files/near.ts'
import { facetColumns, facetsOfRow, facetsOfWanted } from '../../forget/files/row-facets.ts'
import type { Candidate } from '../../forget/plan.ts'
import { valueText } from '../../io/columns/text.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import { comparableName } from '../../normalise/comparable/name.ts'
import type { BasePlan } from './base-plan.ts'
import type { Asking } from './base-plan.ts'

/**
 * Records of other customers that are like the people who go, with slips: they may be theirs, and a person has to say. The likeliest
 * first. Reads all records.
 */
export function nearRecords(
  database: Database,
  { people, leaving: customersLeaving, erasure }: BasePlan,
  { wanted, country }: Asking,
): Candidate[] {
  const records = readRecordColumns(database)
  const columns = facetColumns(
    {
      table: 'customers',
      rows: records.rows,
      columns: records.columns.map(({ name, field, cells }) => ({ header: name, field, cells })),
      country,
    },
    ({ values }, id) => valueText(values, id),
  )
  const rowOf = new Map(Array.from(records.records, (record, row) => [record, row]))
  const identifiers = new Map(customersLeaving.map((one) => [one.customer, one.identifiers]))
  const facets = wanted.map((one, person): Facets => {
    const rows = people[person]!.records.map((record) => rowOf.get(record)!)
    // Records are read as decisions have them; what stood there before may stand with others still.
    const known = people[person]!.customers.flatMap((customer) => identifiers.get(customer) ?? [])
    const stood = known.map(({ emails, phones }) => facetsOfWanted({ emails, phones, ids: [], names: [] }, country))
    return joinFacets([facetsOfWanted(one, country), ...stood, ...rows.map((row) => facetsOfRow(columns, row))])
  })
  const named = wanted.map(({ names }) => [...new Set(names.flatMap(({ name }) => comparableName(name).split(' ')))])
  const leaving = new Set(erasure.records)
  const likeliest = new Map<number, Candidate>()
  for (const { row, probability, why } of findNear(columns, records.rows, facets, named)) {
    const record = records.records[row]!
    if (leaving.has(record) || (likeliest.get(record)?.probability ?? -1) >= probability) continue
    likeliest.set(record, { record: String(record), probability: Number(probability.toFixed(decimals)), why })
  }
  return [...likeliest.values()].toSorted((a, b) => b.probability - a.probability || Number(a.record) - Number(b.record))
}

/** A probability says no more. */
const decimals = 4
