import type { Context } from '../../cli/context.ts'
import type { Reading } from '../../cli/options.ts'
import { remember, revive, type Remembered, type RowFacts } from '../../dedupe/remembered.ts'
import type { Role } from '../../dedupe/roles.ts'
import { cachePlace, makeRoom, markOf } from '../../io/cache.ts'
import type { ChunkSetting } from '../../io/csv/chunk.ts'
import { isRaw, landmarksOf, readRowsAt, type Landmarks } from '../../io/csv/rows-at.ts'
import { openRowNumbers, writeRowNumbers } from '../../io/row-numbers.ts'
import type { Source } from '../../io/source.ts'
import type { Constraints } from '../../match/resolution.ts'
import { DataError } from '../../model/error.ts'
import type { Matched } from './match.ts'
import type { FileTable } from './table.ts'

/** What is kept of the last run on a file, so that its pairs can be explained at once: no value of it. */
export interface Memory {
  /** The last run on the file, if the file is still the same and is to be read in the same way. */
  recall(): Recalled | undefined
  /** Keeps a run. Where it can't be kept, nothing happens. */
  keep(table: FileTable, matched: Matched, constraints: Constraints): Promise<void>
}

/** A run that is explained. */
export interface Recalled {
  readonly remembered: Remembered
  fact(name: string, row: number): number | undefined
  all(name: string): Int32Array | undefined
  /** The cells of some rows; undefined where they are not to be had without reading the file whole. */
  cells?(rows: readonly number[]): (readonly string[])[]
}

/** How a file is told to be read. */
export type HowRead = Pick<Reading, 'delimiter' | 'encoding' | 'table' | 'country'> & {
  readonly map?: readonly string[] | undefined
}

/** Raised when values are compared otherwise, so that a run of before explains nothing any more. */
const version = 3

interface Head {
  readonly version: number
  readonly size: number
  readonly written: number
  readonly how: string
  readonly csv: { readonly setting: ChunkSetting; readonly landmarks: Landmarks } | null
  readonly remembered: Remembered
}

/** The column of the lines on which rows begin: by how much more than rows they are, so that they take no room. */
const linesAhead = 'line'

/**
 * Opens the memory of a file. It lies in the user's cache folder.
 *
 * @param read how the file is told to be read; nothing at all means: as the last time
 */
export function openMemory(path: string, read: HowRead, { env, self }: Context): Memory {
  const mark = path === '-' ? undefined : markOf(path)
  const place = mark === undefined ? undefined : cachePlace('dedupe', mark, env)
  if (mark === undefined || place === undefined) return { recall: () => undefined, keep: () => Promise.resolve() }
  const how = spell(read)
  return {
    recall() {
      const numbers = openRowNumbers(place)
      const head = numbers?.head as Head | undefined
      if (head?.version !== version || head.size !== mark.size || head.written !== mark.written) return undefined
      if (how !== spell({}) && how !== head.how) return undefined
      const { csv } = head
      const remembered = revive(head.remembered)
      const { number, all } = numbers!
      const lineOf = (row: number): number => row + number(linesAhead, row)!
      return {
        remembered,
        fact: number,
        all,
        ...(csv !== null && {
          cells(rows) {
            const places = rows.map((row) => ({
              line: lineOf(row),
              next: row + 1 < remembered.rows ? lineOf(row + 1) : undefined,
            }))
            return readRowsAt(mark.path, csv.setting, csv.landmarks, places).map((cells) => cells ?? gone(path))
          },
        }),
      }
    },
    async keep(table, matched, constraints) {
      const facts = factsOf(table, matched, constraints)
      const now = markOf(path)
      if (facts === undefined || now?.size !== mark.size || now.written !== mark.written) return
      const { lineOf } = table
      const lines = new Int32Array(table.rows).map((_, row) => lineOf!(row) - row)
      const head: Head = { version, ...mark, how, csv: directly(table.source), remembered: facts.remembered }
      try {
        makeRoom(place)
        await writeRowNumbers(place, head, table.rows, { ...facts.facts, [linesAhead]: lines }, self)
      } catch (error) {
        if (!isOfTheDisk(error)) throw error
      }
    },
  }
}

/** What a run leaves to explain it by; undefined where nothing was compared. */
export function factsOf(
  { columns, notation }: Pick<FileTable, 'columns' | 'notation'>,
  { compared, plan }: Matched,
  constraints: Constraints,
): { readonly remembered: Remembered; readonly facts: RowFacts } | undefined {
  if (compared === undefined) return undefined
  const roles = plan.columns.map(({ name, field, kind, why }, column): Role => {
    return { column, name, field, kind, ...(why !== undefined && { why }) }
  })
  const names = columns.map(({ name }) => name)
  const settings = { names, roles, threshold: plan.threshold, constraints }
  return remember(compared.comparable, compared.resolution, settings, notation)
}

const spell = ({ delimiter, encoding, table, country, map }: HowRead): string =>
  JSON.stringify([delimiter, encoding, table, country, map])

/** How rows of a file are read by themselves: those of CSV can be, if each byte of the file is one of the text. */
function directly({ path, content }: Source): Head['csv'] {
  if (content.form !== 'csv') return null
  const { encoding, bom } = content.encoding
  const { setting } = content
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be'
  return wide || setting.delimiterBytes !== undefined || !isRaw(path) ? null : { setting, landmarks: landmarksOf(path, bom) }
}

function gone(path: string): never {
  throw new DataError({ fault: 'unreadable', about: { path, why: 'ENOENT' } })
}

const isOfTheDisk = (error: unknown): boolean => error instanceof DataError || (error instanceof Error && 'syscall' in error)
