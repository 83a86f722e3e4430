import { isBase } from '../base/open.ts'
import { openBaseSource } from '../base/source.ts'
import type { Context } from '../cli/context.ts'
import type { Encoding } from '../io/encodings/encoding.ts'
import { openSource, type Source, type SourceGiven } from '../io/source.ts'

/** What was said of how an input is to be read. */
export interface InputOptions {
  readonly delimiter?: string
  readonly encoding?: string
  readonly table?: string
  readonly sheet?: string
  readonly ragged?: 'reject' | 'pad'
}

/**
 * Opens an input: the golden records of a base, unless one of its tables is named; else a file of any format.
 *
 * @throws {DataError} when it can't be read
 */
export async function openInput(path: string, options: InputOptions, { stdin, self }: Context): Promise<Source> {
  if (options.table === undefined && isBase(path)) return openBaseSource(path)
  return openSource(path, sourceGiven(options), stdin, self)
}

/** How a file is to be read, by what was said. */
export const sourceGiven = ({ delimiter, encoding, table, sheet, ragged }: InputOptions): SourceGiven => ({
  delimiter,
  encoding: encoding as Encoding | undefined,
  part: sheet ?? table,
  pad: ragged === 'pad',
})
