/** How large a table is, as far as memory goes. */
export interface Extent {
  readonly rows: number
  readonly columns: number
  /** Different values of all columns, added up. */
  readonly values: number
  /** Bytes of these values. */
  readonly bytes: number
}

/** Bytes of memory that a run takes at most. */
export interface Need {
  /** As fast as it goes. */
  readonly usual: number
  /** With one thread, and all that can wait in a file. */
  readonly least: number
}

const mb = 1e6
/** What a process takes before there is a row, and each thread. */
const [ofProcess, ofThread] = [176 * mb, 60 * mb]

/**
 * What a run on a table takes, whatever is in it: bytes a cell, a byte of a value, a value and a row, by what runs on generated
 * files of 10,000 to 5 million rows took at most, and some more.
 *
 * @param threads that work where nothing keeps them from it
 * @param report is a page asked for? It shows cells and what was compared side by side
 */
export function needOf({ rows, columns, values, bytes }: Extent, threads: number, report: boolean): Need {
  const cells = rows * columns
  const read = 4 * cells + bytes + 20 * values + 4 * rows
  // The entries' ids · what is compared · where values begin, their hashes and glances · blocking keys, blocks, pairs.
  const matched = 4 * cells + 1.1 * bytes + 30 * values + 80 * rows
  return {
    usual: ofProcess + (threads > 1 ? threads * ofThread : 0) + 12 * cells + 2.2 * bytes + 50 * values + 200 * rows,
    least: ofProcess + (report ? matched + read : Math.max(read, matched)),
  }
}
