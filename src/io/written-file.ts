import { readFileSync } from 'node:fs'
import { DataError } from '../model/error.ts'
import { reading } from './fault.ts'
import { readJsonFile } from './json-file.ts'

/** So many times may a file of YAML point back at what it has already said: a few lines can be made to mean gigabytes. */
const mostAliases = 100

/**
 * What a small file holds that somebody wrote: YAML where its name ends so, or it does not begin as JSON does.
 *
 * @throws {DataError} when it can't be read, or is neither: with the line of the fault
 */
export async function readWrittenFile(path: string): Promise<unknown> {
  if (/\.json$/i.test(path)) return readJsonFile(path)
  const text = reading(path, () => readFileSync(path, 'utf8')).replace(/^\ufeff/, '')
  if (!/\.ya?ml$/i.test(path) && /^\s*[[{]/.test(text)) return readJsonFile(path)
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const refuse = (at: number, cause: unknown): DataError =>
    new DataError({ fault: 'bad-yaml', about: { path, line: lines.linePos(at).line } }, { cause })
  const [error] = document.errors
  if (error !== undefined) throw refuse(error.pos[0], error)
  try {
    return document.toJS({ maxAliasCount: mostAliases })
  } catch (cause) {
    throw refuse(0, cause)
  }
}
