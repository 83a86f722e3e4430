import type { Context } from '../../cli/context.ts'
import { chunkReader } from '../../io/csv/chunk.ts'
import type { Source } from '../../io/source.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import type { Reject } from '../../model/row.ts'
import { takeRows, workOnParts, type Part } from '../parts.ts'
import { mender, type Mended } from './mend.ts'
import { openMended, type MendTarget } from './mended-file.ts'
import { readPlan } from './read-plan.ts'

/** What came of a plan. */
export interface Applied {
  readonly rows: number
  readonly changed: number
  /** Changes whose cell is no longer what it was, first of all. */
  readonly missed: number
  readonly missedLines: readonly number[]
  readonly backup: string | undefined
  /** Where rows are that could not be read, if the mended file can't hold them. */
  readonly rejects: string | undefined
}

const linesKept = 5

/**
 * Makes the changes of a plan that a person has been over: those rows that are still in it, with whatever stands under `after`.
 *
 * @throws {DataError} when the plan has other columns, or speaks of a column that the source doesn't have
 */
export async function applyPlan(source: Source, path: string, target: MendTarget, context: Context): Promise<Applied> {
  const { names } = sourceColumns(source)
  const edits = await readPlan(path, names, context)
  const { content } = source
  const mended = await openMended(source, names, target, context)
  try {
    const mending = mender(mended.form, false)
    const readChunk = content.form === 'csv' ? chunkReader(content.setting) : undefined
    let [rows, changed] = [0, 0]
    const missedLines: number[] = []
    let fitting = 0
    const take = (cells: readonly string[], line: number): void => {
      rows++
      const own = edits.get(line)
      if (own !== undefined) {
        edits.delete(line)
        for (const edit of own)
          if (cells[edit.column] === edit.before) {
            fitting++
            mending.edit(edit)
          } else if (cells[edit.column] !== edit.after) missedLines.push(line)
      }
      mending.row?.(cells)
    }
    const done = workOnParts<undefined, Mended & { readonly rejects: readonly Reject[] }>(source, {
      script: undefined,
      setting: undefined,
      work(part: Part) {
        const { rejects } = 'rows' in part ? takeRows(part.rows, take) : readChunk!(part, take)
        return { ...mending.take(part), rejects }
      },
      cores: 1,
      stop: context.stop,
      read: () => {},
    })
    for await (const { rows: encoded, changed: more, rejects } of done) {
      mended.reject(rejects)
      await mended.append(encoded)
      changed += more
    }
    for (const [line, own] of edits) for (const _ of own) missedLines.push(line)
    const backup = await mended.commit(changed)
    const missed = missedLines.length + fitting - changed
    return {
      rows,
      changed,
      missed,
      missedLines: missedLines.toSorted((a, b) => a - b).slice(0, linesKept),
      backup,
      rejects: mended.rejects(),
    }
  } catch (error) {
    mended.abandon()
    throw error
  }
}
