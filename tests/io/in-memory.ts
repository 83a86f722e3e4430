import type { Bytes } from '../../src/io/bytes.ts'
import type { RowSource } from '../../src/io/rows.ts'
import { DataError } from '../../src/model/error.ts'
import type { Row } from '../../src/model/row.ts'

/** Bytes that never saw a disk, in blocks of any size. */
export function inMemory(content: string | Uint8Array, block = 1 << 20): Bytes {
  const bytes = Buffer.from(content)
  return {
    path: 'memory',
    size: bytes.length,
    // oxlint-disable-next-line require-await -- as Bytes are
    async *blocks() {
      for (let at = 0; at < bytes.length; at += block) yield bytes.subarray(at, at + block)
    },
    close() {},
  }
}

/** Every row of a source. */
export async function rowsOf(source: RowSource): Promise<Row[]> {
  const rows: Row[] = []
  for await (const batch of source.batches()) rows.push(...batch)
  return rows
}

/** The cells of every row. */
export async function cellsOf(source: RowSource): Promise<(readonly string[])[]> {
  return (await rowsOf(source)).map(({ cells }) => cells)
}

/** The fault with which a piece of work ends. */
export async function faultOf(work: () => unknown): Promise<unknown> {
  try {
    return await work()
  } catch (error) {
    return error instanceof DataError ? error.fault : error
  }
}
