import { dirname } from 'node:path'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { needOf, type Extent } from '../../dedupe/need.ts'
import { openShelf, type Shelf } from '../../io/columns/shelf.ts'
import type { Source } from '../../io/source.ts'
import { openSpill, type Spill } from '../../io/spill.ts'
import type { Thrift as MatchThrift, Waiting } from '../../match/waiting.ts'
import type { Walked } from '../../match/walk.ts'
import type { ValueColumn } from '../../model/columns.ts'
import type { DedupeOptions } from '../dedupe.ts'
import type { Targets } from './targets.ts'

/** What a run does so as to need less memory. */
export interface Thrift extends MatchThrift {
  /** Where columns wait. */
  readonly shelf: Shelf
  /** Has the engine give back memory that nobody uses any more. */
  collect(): void
}

/** How a run keeps to a limit of memory. */
export interface Limit {
  /**
   * Looks at how large a table will be, as far as its first rows tell: is it to be read thriftily?
   *
   * @throws {CommanderError} when it is certain not to fit
   */
  foresees(extent: Extent): boolean
  /**
   * Looks at how large a table is: is it to be dealt with thriftily?
   *
   * @throws {CommanderError} when it does not fit at all
   */
  sees(extent: Extent): boolean
  /** From the first call on, the run is thrifty. */
  thrift(): Thrift
  close(): void
}

/**
 * Opens the limit of a run; undefined where there is none. What does not fit waits where `TMPDIR` says, else beside the
 * output: there is room for a file of that size, and temporary folders often lie in memory.
 */
export function openLimit(
  path: string,
  { output = '-', report }: Targets,
  { maxMemory: bytes }: Pick<DedupeOptions, 'maxMemory'>,
  { words, cores, env, self, collect = () => {} }: Context,
): Limit | undefined {
  if (bytes === undefined) return undefined
  const folder = env['TMPDIR'] || (output === '-' ? '.' : dirname(output))
  /** What the table takes, by what was told last. */
  let known = 0
  let spill: Spill | undefined
  let thrift: Thrift | undefined
  return {
    foresees(extent) {
      const { usual, least } = needOf(extent, cores, report !== undefined)
      if (sureShare * least > bytes) refuse(least)
      return usual > bytes
    },
    sees(extent) {
      const { usual, least } = needOf(extent, cores, report !== undefined)
      known = least
      refuse(least)
      return usual > bytes
    },
    thrift() {
      if (thrift !== undefined) return thrift
      spill = openSpill(folder, self)
      const shelf = openShelf(spill, collect)
      return (thrift = {
        shelf,
        waiting: waitingIn(spill),
        need: (more) => refuse(known + more),
        care: (numbers) => shelf.holdNumbers(numbers),
        tidy: () => shelf.putAside(),
        collect,
      })
    },
    close: () => spill?.close(),
  }

  function refuse(least: number): void {
    if (least > bytes!) throw usageFault(words.dedupe.usage.tooLittleMemory({ path, given: bytes!, least }))
  }
}

/** Of what the first rows foretell, so much is certain: values come again further down. */
const sureShare = 0.75

/** How large a table is. */
export function extentOf(rows: number, columns: readonly ValueColumn[]): Extent {
  const extent = { rows, columns: columns.length, values: 0, bytes: 0 }
  for (const { values } of columns) {
    extent.values += values.count
    extent.bytes += values.bytes.length
  }
  return extent
}

/** How large a table will be, as far as its size and its first rows tell; all there is to tell where a size tells nothing. */
export function extentTold({ size, content }: Source): Extent {
  const { sample } = content
  const width = content.form === 'csv' ? content.setting.width : content.width
  const extent = { rows: 0, columns: width, values: 0, bytes: 0 }
  if (content.form !== 'csv' || sample.length === 0) return extent
  let written = 0
  for (const cells of sample) for (const cell of cells) written += cell.length + 1
  extent.rows = Math.floor(size / Math.max(1, written / sample.length))
  for (let column = 0; column < width; column++) {
    const filled = sample.map((cells) => cells[column] ?? '').filter((cell) => cell !== '')
    if (new Set(filled).size < nearlyAll * filled.length) continue
    extent.values += Math.floor((filled.length * extent.rows) / sample.length)
    for (const cell of filled) extent.bytes += (cell.length * extent.rows) / sample.length
  }
  return extent
}

/** A column is taken to have a value of its own in every row when nearly all in a sample differ; values that repeat take little. */
const nearlyAll = 0.98

/** Columns that can be put aside. */
export const onShelf = (columns: readonly ValueColumn[], { shelf }: Thrift): ValueColumn[] =>
  columns.map((column) => shelf.hold(column))

/** Pairs wait in a file: their left entries, their right ones, their patterns, part by part. */
function waitingIn(spill: Spill): Waiting {
  const parts: { readonly at: number; readonly count: number; readonly unwalked: number }[] = []
  return {
    add({ left, right, pattern, unwalked }) {
      const [at] = [left, right, pattern].map((numbers) =>
        spill.put(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)),
      )
      parts.push({ at: at!, count: left.length, unwalked })
    },
    *[Symbol.iterator](): Generator<Walked> {
      for (const { at, count, unwalked } of parts) {
        const all = new Int32Array(3 * count)
        spill.take(at, new Uint8Array(all.buffer))
        const [left, right, pattern] = [0, 1, 2].map((place) => all.subarray(place * count, (place + 1) * count))
        yield { left: left!, right: right!, pattern: pattern!, unwalked }
      }
    },
  }
}
