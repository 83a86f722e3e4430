import type { Dictionary, ValueColumn } from '../../model/columns.ts'
import type { Spill } from '../spill.ts'
import { grown } from './growing.ts'

/** Columns of a table that are put aside into a file while others are worked on, and come back when they are asked for. */
export interface Shelf {
  /** The same column, which takes part. */
  hold(column: ValueColumn): ValueColumn
  /** Numbers that take part, for whoever asks for them. */
  holdNumbers(numbers: Int32Array<SharedArrayBuffer>): () => Int32Array<SharedArrayBuffer>
  /** Puts all columns aside. From now on each comes back when it is asked for, and goes when two others have. */
  putAside(): void
  /** From now on, what comes back stays. */
  stay(): void
}

/** The values of a column or the ids of its rows: here, or in the file. */
interface Part {
  /** Puts it into the file, unless it is there. */
  write(): void
  /** Is no longer here. */
  go(): void
  /** Bytes. */
  readonly size: number
}

/** So many bytes may lie about that nobody uses any more: to have them collected takes a moment. */
const litter = 16 << 20

/** @param collect has the engine give back memory that nobody uses any more */
export function openShelf(spill: Spill, collect: () => void): Shelf {
  const parts: Part[] = []
  /** What came back last, and before. */
  let [last, before]: (Part | undefined)[] = []
  let left = 0
  let staying = true

  /**
   * @param size bytes
   * @param put puts it into the file, and tells how it is read from there
   */
  function shelved<T>(all: T, size: number, put: (all: T) => () => T): () => T {
    let here: T | undefined = all
    let read: (() => T) | undefined
    const part: Part = {
      size,
      write() {
        if (here !== undefined) read ??= put(here)
      },
      go() {
        here = undefined
      },
    }
    parts.push(part)
    return () => {
      if (here !== undefined) return here
      if (!staying) {
        if (before !== undefined) left += before.size
        before?.go()
        before = last
        last = part
        if (left > litter) {
          collect()
          left = 0
        }
      }
      return (here = read!())
    }
  }

  return {
    hold(column) {
      const values = shelved(column.values, column.values.bytes.length + column.values.starts.byteLength, (all) =>
        putValues(all, spill),
      )
      const ids = shelved(column.ids, column.ids.byteLength, (all) => putNumbers(all, spill, toCounts))
      return {
        get values() {
          return values()
        },
        get ids() {
          return ids()
        },
      }
    },
    holdNumbers: (numbers) =>
      shelved(numbers, numbers.byteLength, (all) =>
        putNumbers(all, spill, (buffer, length) => new Int32Array(buffer, 0, length)),
      ),
    putAside() {
      for (const part of parts) {
        part.write()
        part.go()
      }
      last = undefined
      before = undefined
      left = 0
      staying = false
      collect()
    },
    stay() {
      staying = true
    },
  }
}

function putValues({ count, bytes, starts }: Dictionary, spill: Spill): () => Dictionary {
  const [{ length }, at] = [bytes, spill.put(bytes)]
  const startsAgain = putNumbers(starts, spill, toCounts)
  return () => {
    const again = new Uint8Array(roomFor(length), 0, length)
    spill.take(at, again)
    return { count, bytes: again, starts: startsAgain() }
  }
}

const toCounts = (buffer: SharedArrayBuffer, length: number): Uint32Array<SharedArrayBuffer> => new Uint32Array(buffer, 0, length)

const roomFor = (bytes: number): SharedArrayBuffer => grown(new SharedArrayBuffer(0), bytes)

function putNumbers<Numbers extends Int32Array | Uint32Array>(
  { buffer, byteOffset, byteLength }: Numbers,
  spill: Spill,
  over: (buffer: SharedArrayBuffer, length: number) => Numbers,
): () => Numbers {
  const at = spill.put(new Uint8Array(buffer, byteOffset, byteLength))
  return () => {
    const again = roomFor(byteLength)
    spill.take(at, new Uint8Array(again, 0, byteLength))
    return over(again, byteLength / 4)
  }
}
