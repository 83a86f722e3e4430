import type { Context } from '../../cli/context.ts'
import { openBook } from '../../io/xlsx/book.ts'
import type { CellComment } from '../../io/xlsx/comments.ts'
import { textsOf, type PackedRows } from '../../io/xlsx/packed-rows.ts'
import type { CellLevel } from '../../io/xlsx/write.ts'
import { severities as bySeverity } from '../../model/rule.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import type { Mark, MarkedRows } from './marked-rows.ts'
import type { Group, Outcome } from './outcome.ts'
import type { Pending } from './outputs.ts'
import { sayOf } from './problem-rows.ts'
import { rankOf } from './observer.ts'

/** So many comments at most are in a workbook, and so many of one rule in one column. Set by hand: Excel opens them in seconds. */
const mostComments = 20_000
const mostOfKind = 1000
/** So many lines of what was found in a column stand in the comment of its header. */
const mostLines = 12
/** Columns are as wide as the longest of so many first cells. */
const measuredRows = 200

/** A workbook with the rows of a source, the cells that something was found in coloured and commented. */
export interface Annotated extends Pending {
  append(marked: MarkedRows): Promise<void>
  /** Writes what rests on all that was found. */
  finish(outcome: Outcome): Promise<AnnotatedCounts>
}

export interface AnnotatedCounts {
  /** Cells that are coloured, and those of them that have a comment. */
  readonly cells: number
  readonly comments: number
  /** Sheets on which the rows are. */
  readonly sheets: number
}

/** What is found in one cell. */
interface MarkedCell {
  level: CellLevel
  readonly marks: Mark[]
  /** Is any of it among the first of its kind? */
  commented: boolean
}

/**
 * Opens the workbook of a source.
 *
 * @param names the columns of the source
 * @throws {DataError} when it can't be written
 */
export function openAnnotated(
  path: string,
  names: readonly string[],
  settings: ValidateSettings,
  { words, self }: Context,
): Annotated {
  const say = words.validateAnnotated
  const book = openBook(path, self)
  const ofKind = new Map<string, number>()
  const comments: CellComment[] = []
  let sheets = 0
  let row = 0
  let [cells, commented] = [0, 0]

  /** What a sheet's header says is known when all rows are, so all comments but those of the last sheet stand without it. */
  async function begin(sample: readonly (readonly string[])[]): Promise<void> {
    if (sheets > 0) await book.end(undefined, comments)
    comments.length = 0
    sheets++
    row = 0
    await book.begin(say.rows, names, sample)
  }

  function cellsOf(marks: readonly Mark[]): Map<number, MarkedCell> {
    const marked = new Map<number, MarkedCell>()
    for (const mark of marks) {
      const { column, rule } = mark
      const level = rankOf(rule, settings.severities) as CellLevel
      const place = Math.max(0, column)
      const kind = `${column} ${rule}`
      const before = ofKind.get(kind) ?? 0
      ofKind.set(kind, before + 1)
      const cell = marked.get(place) ?? { level, marks: [], commented: false }
      marked.set(place, cell)
      cell.level = Math.min(cell.level, level) as CellLevel
      cell.marks.push(mark)
      if (before < mostOfKind) cell.commented = true
    }
    return marked
  }

  function lineOf({ column, rule, suggestion, confidence, note }: Mark): string {
    const said = [sayOf(rule, words), note ?? ''].filter((text) => text !== '').join(', ')
    const severity = bySeverity[rankOf(rule, settings.severities)]!
    return say.line({ severity, says: said, ofRow: column === -1, suggestion, confidence })
  }

  return {
    async append({ rows, marks }) {
      let mark = 0
      for (let at = 0; at < rows.rows; at++) {
        if (book.isFull()) await begin(sampleOf(rows, at))
        row++
        const from = mark
        while (mark < marks.length && marks[mark]!.row === at) mark++
        const marked = mark === from ? undefined : cellsOf(marks.slice(from, mark))
        for (const [column, { marks: found, commented: wanted }] of marked ?? []) {
          cells++
          if (!wanted || commented >= mostComments) continue
          commented++
          comments.push({ row, column, text: found.map(lineOf).join('\n') })
        }
        const levels = marked && new Map([...marked].map(([column, { level }]) => [column, level]))
        const full = book.packedRow(rows, at, levels)
        if (full !== undefined) await full
      }
    },
    async finish(outcome) {
      if (sheets === 0) await begin([])
      const heads = headerOf(names, outcome, words)
      await book.end(heads.levels, [...heads.comments, ...comments])
      await writeGroups(outcome)
      await book.finish()
      return { cells, comments: commented, sheets }
    },
    commit: () => book.commit(),
    abandon: () => book.abandon(),
  }

  /** A sheet of all that was found, by kind; its colours say what those of the rows mean. */
  async function writeGroups({ groups }: Outcome): Promise<void> {
    const rows = groups.map(({ severity, column, says, count, examples }): string[] => [
      say.severities[severity],
      column,
      says,
      String(count),
      examples.map(({ line }) => String(line)).join(', '),
    ])
    await book.begin(say.findings, say.heads, rows.slice(0, measuredRows))
    for (const [at, cellsOfRow] of rows.entries()) {
      const level = bySeverity.indexOf(groups[at]!.severity) as CellLevel
      const full = book.row(cellsOfRow, new Map([[0, level]]))
      if (full !== undefined) await full
    }
    await book.end()
  }
}

/** What is said of each column as a whole, and the worst of it; the first also says what the colours mean. */
function headerOf(
  names: readonly string[],
  { groups, plan, quality, counts }: Outcome,
  { validateAnnotated: say }: Context['words'],
): { readonly levels: ReadonlyMap<number, CellLevel>; readonly comments: readonly CellComment[] } {
  const levels = new Map<number, CellLevel>()
  const legend = say.legend({ score: quality.score, errors: counts.error, warnings: counts.warning, infos: counts.info })
  const comments = names.map((_, index): CellComment => {
    const header = plan.columns.find((column) => column.index === index)?.header
    const own = groups.filter(({ column }) => column !== '' && column === header)
    const whole = own.filter(isOfColumn).map(({ severity }) => bySeverity.indexOf(severity))
    if (whole.length > 0) levels.set(index, Math.min(...whole) as CellLevel)
    const lines = own
      .slice(0, mostLines)
      .map(({ severity, says, count, examples }) =>
        say.count({ severity, says, count: examples.length === 0 ? undefined : count }),
      )
    if (own.length > mostLines) lines.push(say.more(own.length - mostLines))
    return { row: 0, column: index, text: [...(index === 0 ? [legend, ''] : []), ...lines].join('\n').trimEnd() }
  })
  return { levels, comments: comments.filter(({ text }) => text !== '') }
}

/** The rows from one on by which columns get their widths. */
const sampleOf = (rows: PackedRows, from: number): string[][] =>
  Array.from({ length: Math.min(measuredRows, rows.rows - from) }, (_, at) => textsOf(rows, from + at))

const isOfColumn = ({ examples }: Group): boolean => examples.length === 0
