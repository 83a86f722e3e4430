import { readFileSync } from 'node:fs'
import { DataError } from '../model/error.ts'
import { reading } from './fault.ts'
import type { JsonWhy } from '../model/fault.ts'
import { elementReader } from './json/element.ts'

/**
 * What a small file of JSON holds.
 *
 * @throws {DataError} when it can't be read, or is not JSON: with the line of the fault
 */
export function readJsonFile(path: string): unknown {
  const text = reading(path, () => readFileSync(path, 'utf8')).replace(/^\ufeff/, '')
  try {
    return JSON.parse(text)
  } catch (cause) {
    const { at, why } = firstFault(text)
    const line = text.slice(0, at).split('\n').length
    throw new DataError({ fault: 'bad-json', about: { path, line, why } }, { cause })
  }
}

/** Where a text that is no JSON begins not to be, in code units; V8 doesn't say. */
function firstFault(text: string): { readonly at: number; readonly why: JsonWhy } {
  const start = text.length - text.trimStart().length
  if (text[start] !== '{') return { at: start, why: start === text.length ? 'unclosed' : 'unexpected' }
  let found: { at: number; why: JsonWhy } = { at: text.length, why: 'unexpected' }
  const refuse = (_: string, at: number, why: JsonWhy): never => {
    found = { at: start + at, why }
    throw new SyntaxError(why)
  }
  try {
    elementReader(refuse).object(text.slice(start), () => {})
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return found
}
