import type { Context } from '../../cli/context.ts'
import { chunkReader } from '../../io/csv/chunk.ts'
import type { CellEdit } from '../../io/csv/splice.ts'
import { openSource, type Source } from '../../io/source.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import { DataError } from '../../model/error.ts'
import { nearestName } from '../../normalise/nearest.ts'
import { takeRows, workOnParts, type Part } from '../parts.ts'
import { mender, type Mended } from './mend.ts'
import { openMended, type MendTarget } from './mended-file.ts'
import { changeColumns } from './change-rows.ts'

/** What came of a plan. */
export interface Applied {
  readonly rows: number
  readonly changed: number
  /** Changes whose cell is no longer what it was, first of all. */
  readonly missed: number
  readonly missedLines: readonly number[]
  readonly backup: string | undefined
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
    const done = workOnParts<undefined, Mended>(source, {
      script: undefined,
      setting: undefined,
      work(part: Part) {
        if ('rows' in part) takeRows(part.rows, take)
        else readChunk!(part, take)
        return mending.take(part)
      },
      cores: 1,
      stop: context.stop,
      read: () => {},
    })
    for await (const { rows: encoded, changed: more } of done) {
      await mended.append(encoded)
      changed += more
    }
    for (const [line, own] of edits) for (const _ of own) missedLines.push(line)
    const backup = await mended.commit(changed)
    const missed = missedLines.length + fitting - changed
    return { rows, changed, missed, missedLines: missedLines.toSorted((a, b) => a - b).slice(0, linesKept), backup }
  } catch (error) {
    mended.abandon()
    throw error
  }
}

/** The changes of a plan, by line. */
async function readPlan(path: string, names: readonly string[], { stdin, self }: Context): Promise<Map<number, CellEdit[]>> {
  const plan = await openSource(path, {}, stdin, self)
  try {
    const header = sourceColumns(plan).names
    const places = changeColumns.slice(0, 4).map((name) => header.indexOf(name))
    if (places.includes(-1)) throw new DataError({ fault: 'plan-columns', about: { path } })
    const [line, column, before, after] = places as [number, number, number, number]
    const edits = new Map<number, CellEdit[]>()
    const take = (cells: readonly string[], at: number): void => {
      const named = names.indexOf(cells[column]!)
      if (named === -1)
        throw new DataError({
          fault: 'plan-column',
          about: { path, line: at, column: cells[column]!, nearest: nearestName(cells[column]!, names) },
        })
      const on = Number(cells[line])
      const own = edits.get(on) ?? []
      // Of several changes for one cell, the first that was left in the plan.
      if (own.some((edit) => edit.column === named)) return
      own.push({ line: on, column: named, before: cells[before]!, after: cells[after]! })
      edits.set(on, own)
    }
    const { content } = plan
    if (content.form === 'rows') for await (const rows of content.batches()) takeRows(rows, take)
    else {
      const readChunk = chunkReader(content.setting)
      for await (const chunk of content.chunks()) readChunk(chunk, take)
    }
    return edits
  } finally {
    plan.close()
  }
}
