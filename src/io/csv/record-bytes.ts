import type { Dialect } from './dialect.ts'
import { RecordGrammar } from './grammar.ts'
import { lineEnd } from './lines.ts'

/**
 * The offsets at which the records of a chunk begin, in order, and its length behind them: record k is the bytes from
 * `starts[k]` to `starts[k + 1]`, its line end included. Only rejects need them, so they are found only when asked for.
 */
export function recordStarts(chunk: Buffer, dialect: Dialect, delimiter?: Uint8Array): readonly number[] {
  const grammar = new RecordGrammar(dialect, delimiter)
  const { quote } = grammar
  const starts: number[] = [0]
  let quoted = quote === -1 ? -1 : chunk.indexOf(quote)
  for (let at = 0; at < chunk.length;) {
    const line = lineEnd(chunk, at, chunk.length, true)
    let next = line === -1 ? chunk.length : line
    if (quoted !== -1 && quoted < next) {
      next = grammar.recordEnd(chunk, at, chunk.length, true)
      quoted = chunk.indexOf(quote, next)
    }
    starts.push(next)
    at = next
  }
  return starts
}

/** The bytes of a record without its line end. */
export function withoutLineEnd(record: Buffer): Buffer {
  const { length } = record
  if (record[length - 1] === 0x0d) return record.subarray(0, length - 1)
  if (record[length - 1] !== 0x0a) return record
  return record.subarray(0, record[length - 2] === 0x0d ? length - 2 : length - 1)
}
