import { isAscii } from './byte-runs.ts'

/** The text of some bytes of UTF-8, in memory of its own. */
export const textOf = (bytes: Buffer, start: number, end: number): string =>
  bytes.toString(isAscii(bytes, start, end) ? 'latin1' : 'utf8', start, end)
