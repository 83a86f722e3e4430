import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { cut, harmless, renderTable } from '../../cli/table.ts'
import { usageFault } from '../../cli/usage.ts'
import { decimalText } from '../../numeric/decimals.ts'
import {
  crosstab,
  crosstabSize,
  dependenceOf,
  indexAt,
  type ClassColumn,
  type Crosstab,
  type Dependence,
} from '../../segment/crosstab.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import { numbersRight } from '../rfm/talk.ts'
import { rowsTarget } from '../rfm/target.ts'
import type { CrosstabOptions } from './group-verbs.ts'
import { countedBy } from './counted.ts'
import { openSubject } from './subject.ts'

const plainWidth = 80
const longestName = 18
const mostRows = 20
/** More than that say less than their file. */
const mostTables = 6
/** A table of more cells says nothing to anybody. */
const mostCells = 1_000_000
/** Beyond so many standard errors chance is one in twenty, when all is by chance less than that. */
const rare = 1.96
const rarely = 0.05

/** A table of two columns, of all rows or of those of one class of a third. */
interface Crossed {
  /** Undefined for all rows. */
  readonly by: string | undefined
  readonly table: Crosstab
  readonly tie: Dependence | undefined
}

/** Runs `clientele segment crosstab`: one column of classes by another, and for each class of a third. */
export async function runCrosstab(input: string, options: CrosstabOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  const { rows: down, cols: across, by, sum } = options
  if (down === undefined || across === undefined) throw usageFault(words.crosstab.usage.noFields)
  const output = rowsTarget(input, [], { output: options.output }, options.json === true, context)
  const subject = await openSubject(input, options, context)
  try {
    const classes = [down, across, by].filter((name) => name !== undefined)
    const counted = await countedBy(subject, classes, sum, context)
    const { classesOf, buyers } = counted
    const [one, other] = [classesOf(down), classesOf(across)]
    const [rows, cols] = crosstabSize(one, other)
    const parts = by === undefined ? [] : classRows(classesOf(by))
    if (rows * cols * Math.max(1, parts.length) > mostCells) throw usageFault(words.crosstab.usage.tooMany({ rows, cols }))
    const sums = sum === undefined ? undefined : counted.sumsOf(sum)
    const places = sums?.places
    const crossedOf = (name: string | undefined, of: Uint32Array | undefined): Crossed => {
      const crossed = crosstab(some(one, of), some(other, of), sums && someUnits(sums.units, of))
      return { by: name, table: crossed, tie: dependenceOf(crossed) }
    }
    const whole = crossedOf(undefined, undefined)
    const split = parts.map(([name, of]) => crossedOf(name, of))
    await allOrNone(context, async (pending) => {
      const header = ['row', 'col', 'count', ...(places === undefined ? [] : ['sum']), 'row_share', 'col_share', 'share', 'index']
      const rowsOut = by === undefined ? cellRows(whole.table, places) : splitRows(split, places)
      if (output !== undefined)
        pending.push(
          await writeRows(
            output,
            'crosstab',
            by === undefined ? header : ['by', ...header],
            rowsOut,
            context,
            options.excel === true,
          ),
        )
    })
    for (const crossed of by === undefined
      ? [whole]
      : split.toSorted((a, b) => b.table.total - a.table.total).slice(0, mostTables))
      for (const line of crossedLines(crossed, by, places, context)) say(line)
    if (split.length > mostTables) say(words.crosstab.moreTables(split.length - mostTables))
    if (subject.left > 0) say(paint.warn(words.export.left(subject.left)))
    if (sums !== undefined && sums.unread > 0)
      say(paint.warn(words.crosstab.unread({ rows: sums.unread, field: harmless(sum!) })))
    if (buyers !== undefined) say(words.crosstab.bought({ buyers, rows: counted.rows }))
    const done = words.crosstab.done({ read: subject.table.rows, rows: whole.table.rows.length, cols: whole.table.cols.length })
    say(paint.good(output === undefined || output === '-' ? done : `${done} ${words.import.where(output)}`))
    if (options.json === true) {
      const told = {
        input,
        read: subject.table.rows + subject.left,
        ...(buyers !== undefined && { buyers, bought: counted.rows }),
        row_field: down,
        col_field: across,
        sum_field: sum ?? null,
        ...crosstabJson(whole, places),
        ...(by !== undefined && {
          by_field: by,
          by: split.map((crossed) => ({ class: crossed.by, ...crosstabJson(crossed, places) })),
        }),
      }
      stdout.write(`${JSON.stringify(told)}\n`)
    }
    return ExitCode.ok
  } finally {
    subject.close()
  }
}

/** The rows of each class of a column, by code points of their names. */
function classRows({ texts, ids }: ClassColumn): (readonly [name: string, rows: Uint32Array])[] {
  const rows = new Map<number, number[]>()
  for (let row = 0; row < ids.length; row++) {
    const of = rows.get(ids[row]!)
    if (of === undefined) rows.set(ids[row]!, [row])
    else of.push(row)
  }
  return [...rows]
    .map(([id, of]) => [texts[id]!, Uint32Array.from(of)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
}

const some = ({ texts, ids }: ClassColumn, rows: Uint32Array | undefined): ClassColumn =>
  rows === undefined ? { texts, ids } : { texts, ids: rows.map((row) => ids[row]!) }

const someUnits = (units: Float64Array, rows: Uint32Array | undefined): Float64Array =>
  rows === undefined ? units : Float64Array.from(rows, (row) => units[row]!)

function* splitRows(split: readonly Crossed[], places: number | undefined): Generator<string[]> {
  for (const { by, table } of split) for (const row of cellRows(table, places)) yield [by!, ...row]
}

function crossedLines(
  { by: name, table, tie }: Crossed,
  by: string | undefined,
  places: number | undefined,
  context: Context,
): string[] {
  const { words, paint } = context
  return [
    ...(by === undefined ? [] : [paint.strong(`${harmless(by)}: ${name === '' ? words.crosstab.empty : harmless(name!)}`)]),
    ...(table.rows.length > 0 ? tableLines(table, tie, places, context) : []),
    ...(tie === undefined ? [] : tieLines(tie, places !== undefined, context)),
  ]
}

/** Six decimals: enough to tell one row in a million. */
const shareOf = (part: number, whole: number): string => (whole === 0 ? '' : String(Number((part / whole).toFixed(6))))

function* cellRows(crossed: Crosstab, places: number | undefined): Generator<string[]> {
  for (const [row, name] of crossed.rows.entries())
    for (const [column, other] of crossed.cols.entries()) {
      const cell = crossed.table[row]![column]!
      const index = indexAt(crossed, row, column)
      yield [
        name,
        other,
        String(crossed.counts[row]![column]!),
        ...(places === undefined ? [] : [decimalText(cell, places)]),
        shareOf(cell, crossed.rowTotals[row]!),
        shareOf(cell, crossed.colTotals[column]!),
        shareOf(cell, crossed.total),
        index === undefined ? '' : String(Number(index.toFixed(2))),
      ]
    }
}

/** Cells with their share of the row and their index, the largest classes first; as many as the terminal has room for. */
function tableLines(crossed: Crosstab, tie: Dependence | undefined, places: number | undefined, context: Context): string[] {
  const { words, stderr } = context
  const width = (stderr.columns ?? plainWidth) - 2
  const written = (units: number): string =>
    places === undefined ? words.number(units) : words.rfm.money(decimalText(units, places), '')
  const label = (name: string): string => (name === '' ? words.crosstab.empty : cut(harmless(name), longestName))
  const shownRows = largest(crossed.rowTotals).slice(0, mostRows)
  const isTied = places === undefined && tie !== undefined && tie.p < rarely
  const blocks = largest(crossed.colTotals).map((column) => {
    const cells = shownRows.map((row) => {
      const [cell, all] = [crossed.table[row]![column]!, crossed.rowTotals[row]!]
      const index = indexAt(crossed, row, column)
      const apart = isTied ? tie.residuals[row]![column]! : 0
      const mark = apart > rare ? '▲' : apart < -rare ? '▼' : ''
      return [
        written(cell),
        all === 0 ? '' : words.percent(cell / all),
        `${index === undefined ? '' : words.number(Math.round(index))}${mark === '' && isTied ? ' ' : mark}`,
      ]
    })
    return inOne([...cells, [written(crossed.colTotals[column]!), '', '']], label(crossed.cols[column]!))
  })
  const names = ['', ...shownRows.map((row) => label(crossed.rows[row]!)), words.crosstab.all]
  const totals = [words.crosstab.all, ...shownRows.map((row) => written(crossed.rowTotals[row]!)), written(crossed.total)]
  let room = width - widest(names) - widest(totals) - 4
  const shown = blocks.filter((block) => (room -= widest(block) + 2) > 0)
  const kept = shown.length === 0 ? blocks.slice(0, 1) : shown
  const lines = names.map((name, at) => [name, ...kept.map((block) => block[at]!), totals[at]!])
  const columns = lines[0]!.map((_, column) => column).slice(1)
  const hidden = { rows: crossed.rows.length - shownRows.length, cols: crossed.cols.length - kept.length }
  return [
    words.crosstab.legend(isTied),
    ...renderTable(numbersRight(lines, columns), width).map((line) => `  ${line}`),
    ...(hidden.rows + hidden.cols > 0 ? [words.crosstab.hidden(hidden)] : []),
  ]
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length))

/** The parts of a column's cells under one another, below its name. */
function inOne(cells: readonly (readonly string[])[], name: string): string[] {
  return [name, ...numbersRight(cells, [0, 1, 2]).map((parts) => parts.join(' '))]
}

function tieLines({ chiSquare, degrees, p, strength, thin }: Dependence, isOfSums: boolean, { words, paint }: Context): string[] {
  const said = words.crosstab.tie({ chiSquare, degrees, p, strength, isTied: p < rarely, isOfSums })
  return thin > 0.2 ? [said, paint.warn(words.crosstab.thin(thin))] : [said]
}

function crosstabJson({ table: crossed, tie }: Crossed, places: number | undefined): object {
  const unit = 10 ** (places ?? 0)
  const worth = (units: readonly number[]): number[] => units.map((units_) => units_ / unit)
  return {
    rows: crossed.rows,
    cols: crossed.cols,
    table: crossed.table.map(worth),
    row_totals: worth(crossed.rowTotals),
    col_totals: worth(crossed.colTotals),
    total: crossed.total / unit,
    counts: crossed.counts,
    index: crossed.rows.map((_row, row) =>
      crossed.cols.map((_col, column) => {
        const index = indexAt(crossed, row, column)
        return index === undefined ? null : Number(index.toFixed(2))
      }),
    ),
    dependence:
      tie === undefined
        ? null
        : { chi_square: tie.chiSquare, degrees: tie.degrees, p: tie.p, cramers_v: tie.strength, thin_cells: tie.thin },
  }
}

/** Places from the largest total down. */
const largest = (totals: readonly number[]): number[] => totals.map((_, at) => at).toSorted((a, b) => totals[b]! - totals[a]!)
