import { isBase, openToRead } from '../../base/open.ts'
import { readRecordColumns } from '../../base/record-columns.ts'
import type { Context } from '../../cli/context.ts'
import type { WhyOptions } from '../dedupe.ts'
import { readMap } from '../given-columns.ts'
import { sameCustomers } from './base.ts'
import { readDecisions } from './decisions.ts'
import { matchTable } from './match.ts'
import { factsOf, openMemory } from './memory.ts'
import { openStages, type Stages } from './stages.ts'
import { readFile, recordTable, type Table } from './table.ts'
import { refuseFileOptions } from './targets.ts'
import { texts } from './value-texts.ts'
import { counted, type Known } from './why.ts'

/** Reads a file or a base and finds out what is to be known of its pairs; undefined where nothing can be compared. */
export async function study(path: string, options: WhyOptions, context: Context): Promise<Known | undefined> {
  const stages = openStages(context, options)
  try {
    const base = options.table === undefined && isBase(path)
    if (base) refuseFileOptions(options, context)
    return await (base ? studyBase(path, options, context, stages) : studyFile(path, options, context, stages))
  } finally {
    stages.end()
  }
}

async function studyFile(path: string, options: WhyOptions, context: Context, stages: Stages): Promise<Known | undefined> {
  const memory = options.cache === false ? undefined : openMemory(path, options, context)
  const decides = options.same !== undefined || options.different !== undefined
  const recalled = decides ? undefined : memory?.recall()
  const table = await readFile(path, readMap(options.map ?? [], context), options, context, stages)
  const ways = { ...counted(table.rows), cells: cellsOf(table) }
  if (recalled !== undefined) return { ...recalled, ...ways }
  const constraints = await readDecisions(options, table, context)
  const matched = await matchTable(table, { constraints }, context, stages)
  await memory?.keep(table, matched, constraints)
  return knownOf(table, factsOf(table, matched, constraints), false)
}

async function studyBase(path: string, options: WhyOptions, context: Context, stages: Stages): Promise<Known | undefined> {
  const database = openToRead(path)
  try {
    const records = readRecordColumns(database)
    const table = recordTable(path, records, options, context)
    const constraints = await readDecisions(options, table, context, sameCustomers(records))
    const matched = await matchTable(table, { constraints }, context, stages)
    return knownOf(table, factsOf(table, matched, constraints), true)
  } finally {
    database.close()
  }
}

function knownOf(table: Table, found: ReturnType<typeof factsOf>, ofBase: boolean): Known | undefined {
  return (
    found && {
      ofBase,
      remembered: found.remembered,
      fact: (name, row) => found.facts[name]?.[row],
      all: (name) => found.facts[name],
      numberOf: (row) => table.numberOf(row),
      rowOf: (number) => table.rowOf(number),
      cells: cellsOf(table),
    }
  )
}

const cellsOf =
  ({ columns }: Table) =>
  (rows: readonly number[]): string[][] =>
    rows.map((row) => columns.map(({ cells: { values, ids } }) => texts.of(values, ids[row]!)))
