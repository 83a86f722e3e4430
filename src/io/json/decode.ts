import { DataError } from '../../model/error.ts'
import type { Bytes } from '../bytes.ts'
import { undecodableFinder } from '../encodings/undecodable.ts'

/** JSON is UTF-8; UTF-16 is told by its byte order mark, or by the zero beside the first bracket. */
export function jsonEncoding(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = start
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && start.length > 1)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && start.length > 1)) return 'utf-16be'
  return 'utf-8'
}

/**
 * The text of a JSON file in pieces, without its byte order mark.
 *
 * @throws {DataError} when a byte does not fit the encoding
 */
export async function* jsonText(bytes: Bytes, read: (bytes: number) => void = () => {}): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  const decode = async (block?: Buffer): Promise<string> => {
    try {
      return decoder!.decode(block, { stream: block !== undefined })
    } catch (cause) {
      throw await misfit(bytes, decoder!.encoding as 'utf-8', cause)
    }
  }
  for await (const block of bytes.blocks()) {
    decoder ??= new TextDecoder(jsonEncoding(block), { fatal: true })
    read(block.length)
    yield await decode(block)
  }
  if (decoder !== undefined) yield await decode()
}

async function misfit(bytes: Bytes, encoding: 'utf-8' | 'utf-16le' | 'utf-16be', cause: unknown): Promise<unknown> {
  const finder = undecodableFinder(encoding)
  for await (const block of bytes.blocks()) finder.push(block)
  const place = finder.end()
  return place === undefined
    ? cause
    : new DataError({ fault: 'undecodable', about: { path: bytes.path, encoding, ...place } }, { cause })
}
