import { isBase } from '../base/open.ts'
import { openBaseSource } from '../base/source.ts'
import type { Context } from '../cli/context.ts'
import type { Encoding } from '../io/encodings/encoding.ts'
import type { Source } from '../io/source.ts'
import { openSource } from '../io/source.ts'

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
export async function openInput(
  path: string,
  { delimiter, encoding, table, sheet, ragged }: InputOptions,
  { stdin, self }: Context,
): Promise<Source> {
  if (table === undefined && isBase(path)) return openBaseSource(path)
  const given = { delimiter, encoding: encoding as Encoding | undefined, part: sheet ?? table, pad: ragged === 'pad' }
  return openSource(path, given, stdin, self)
}
