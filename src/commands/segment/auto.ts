import { renderBar } from '../../cli/bar.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless, renderTable, wrap } from '../../cli/table.ts'
import { usageFault } from '../../cli/usage.ts'
import { columnsOfRows } from '../../io/columns/of-rows.ts'
import { eachText } from '../../io/columns/text.ts'
import { writeColumns } from '../../io/columns/write.ts'
import { uniqueNames } from '../../io/csv/names.ts'
import { openSink, type Sink } from '../../io/sink.ts'
import type { ValueColumn } from '../../model/columns.ts'
import { isNumber, type Amounts } from '../../orders/amounts.ts'
import { findGroups, type AutoGroups, type Trait } from '../../segment/auto/groups.ts'
import { pointsOf } from '../../segment/auto/points.ts'
import { readNumbers } from '../../segment/numbers.ts'
import { allOrNone } from '../rows-file.ts'
import { requireColumns } from '../given-columns.ts'
import { numbersRight } from '../rfm/talk.ts'
import { rowsTarget } from '../rfm/target.ts'
import type { AutoOptions } from './group-verbs.ts'
import { readTable, type ReadTable } from './table.ts'

const plainWidth = 80
const barWidth = 16
/** What is nearer to all than this, in deviations, sets nobody apart. */
const worthSaying = 0.25
const muchApart = 1
const traitsSaid = 3

/** Runs `clientele segment auto`: groups of rows that are alike in some columns of numbers. */
export async function runAuto(input: string, options: AutoOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  const { columns: asked = [], k: ks, scale, seed } = options
  if (asked.length === 0 || asked.includes('')) throw usageFault(words.auto.usage.noColumns)
  const output = rowsTarget(input, [], { output: options.output }, options.json === true, context)
  const table = await readTable(input, options, context)
  requireColumns(asked, table.names, context)
  const names = [...new Set(asked)]
  const numbers = numbersOf(table, names, context)
  if (scale === 'log')
    for (const [at, column] of numbers.entries())
      if (column.some((x) => x <= -1)) throw usageFault(words.auto.usage.belowLog(harmless(names[at]!)))
  const points = pointsOf(numbers, table.rows)
  if (points.points.count < ks[0]!) throw usageFault(words.auto.usage.fewRows({ different: points.points.count, k: ks[0]! }))
  const found = findGroups(points, ks, scale, seed)
  await allOrNone(context, async (pending) => {
    if (output !== undefined) pending.push(await writeGrouped(table, found, output, options, context))
  })
  for (const line of groupLines(found, names, context)) say(line)
  if (table.left > 0) say(paint.warn(words.export.left(table.left)))
  if (found.grouped < table.rows) say(paint.warn(words.auto.without(table.rows - found.grouped)))
  const done = words.auto.done({ rows: found.grouped, k: found.chosen.k, silhouette: found.chosen.silhouette })
  say(paint.good(output === undefined || output === '-' ? done : `${done} ${words.import.where(output)}`))
  if (options.json === true) stdout.write(`${JSON.stringify(autoJson(input, table, found, names, options))}\n`)
  return ExitCode.ok
}

/** The numbers of those columns by row; NaN where a cell is empty or none. */
function numbersOf(table: ReadTable, names: readonly string[], { words }: Context): Float64Array[] {
  const columns = names.map((name) => table.columns[table.names.indexOf(name)]!)
  return readNumbers(columns, table.file, eachText).map((amounts, at) => {
    const numbers = Float64Array.from({ length: table.rows }, (_, row) => numberAt(amounts, row))
    if (table.rows > 0 && numbers.every(Number.isNaN)) throw usageFault(words.auto.usage.noNumbers(harmless(names[at]!)))
    return numbers
  })
}

const numberAt = ({ ids, states, numbers }: Amounts, row: number): number => {
  const id = ids[row]!
  const near = states[id] === isNumber ? numbers.near(id) : NaN
  return Number.isFinite(near) ? near : NaN
}

/** Writes the rows as they are, with their group beside. */
async function writeGrouped(
  { names, columns, rows }: ReadTable,
  { ofRow, chosen }: AutoGroups,
  output: string,
  { excel }: AutoOptions,
  { stdout, self, cores, stop }: Context,
): Promise<Sink> {
  const { names: header } = uniqueNames([...names, 'cluster'], names.length + 1)
  const sink = await openSink(output, header, stdout, self, { excel: excel === true })
  try {
    const all = Uint32Array.from({ length: rows }, (_, row) => row)
    const withGroup = [...columns, groupColumn(ofRow, chosen.k)]
    await writeColumns(withGroup, all, sink, { cores, stop, progress: () => {} })
    return sink
  } catch (error) {
    sink.abandon()
    throw error
  }
}

/** A column of numbers of groups; empty for rows in none. */
function groupColumn(ofRow: Uint8Array, k: number): ValueColumn {
  const [{ values, ids }] = columnsOfRows(
    Array.from({ length: k + 1 }, (_, group) => [group === 0 ? '' : String(group)]),
    1,
  ) as [ValueColumn]
  const own = new Uint32Array(new SharedArrayBuffer(4 * ofRow.length))
  for (let row = 0; row < ofRow.length; row++) own[row] = ids[ofRow[row]!]!
  return { values, ids: own }
}

function groupLines(found: AutoGroups, names: readonly string[], context: Context): string[] {
  const { words, stderr, paint } = context
  const say = words.auto
  const width = (stderr.columns ?? plainWidth) - 2
  const lines: string[] = []
  if (found.tried.length > 1) {
    const rows = found.tried.map((tried) => [
      words.number(tried.k),
      tried.silhouette === undefined ? '' : say.decimals(tried.silhouette),
      renderBar(tried.silhouette ?? 0, barWidth).padEnd(barWidth),
      words.number(tried.smallest),
      tried.stability === undefined ? '' : say.decimals(tried.stability),
      tried === found.chosen ? say.chosen : tried.fault === undefined ? '' : say.faults[tried.fault],
    ])
    const heads = [...say.triedHeads]
    lines.push(...renderTable(numbersRight([heads, ...rows], [0, 1, 3, 4]), width).map((line) => `  ${line}`), '')
  }
  if (found.silhouetteOn < found.grouped) lines.push(say.sampled({ on: found.silhouetteOn, of: found.grouped }))
  for (const [at, { rows, traits }] of found.groups.entries()) {
    const head = say.group({ group: at + 1, rows, share: rows / found.grouped })
    const apart = traits.filter((trait) => Math.abs(trait.apart) >= worthSaying).slice(0, traitsSaid)
    const told = apart.map((trait) => traitText(trait, names, context))
    const text = told.length === 0 ? say.likeAll : told.join(say.and)
    lines.push(paint.strong(head), ...wrap(text, width - 2, '').map((line) => `  ${line}`))
  }
  return lines
}

const traitText = ({ column, apart, typical, typicalOfAll }: Trait, names: readonly string[], { words }: Context): string =>
  words.auto.trait({
    column: harmless(names[column]!),
    isHigh: apart > 0,
    isMuch: Math.abs(apart) >= muchApart,
    typical,
    all: typicalOfAll,
  })

function autoJson(
  input: string,
  table: ReadTable,
  { chosen, tried, groups, grouped, silhouetteOn }: AutoGroups,
  names: readonly string[],
  { scale, seed, output }: AutoOptions,
): unknown {
  return {
    input,
    rows: { read: table.rows + table.left, grouped, without_numbers: table.rows - grouped, left_out: table.left },
    columns: names,
    scale,
    seed,
    k: chosen.k,
    wcss: chosen.wcss,
    silhouette: chosen.silhouette ?? null,
    silhouette_on: silhouetteOn,
    sizes: groups.map(({ rows }) => rows),
    centres: groups.map(({ centre }) => centre),
    tried: tried.map(({ k, wcss, silhouette = null, smallest, stability = null, fault = null }) => ({
      k,
      wcss,
      silhouette,
      smallest,
      stability,
      fault,
    })),
    groups: groups.map(({ rows, traits }, at) => ({
      cluster: at + 1,
      customers: rows,
      share: Number((rows / grouped).toFixed(6)),
      traits: traits.map(({ column, apart, typical, typicalOfAll }) => ({
        column: names[column],
        typical: Number(typical.toPrecision(12)),
        typical_of_all: Number(typicalOfAll.toPrecision(12)),
        deviations: Number(apart.toPrecision(12)),
      })),
    })),
    output: output ?? null,
  }
}
