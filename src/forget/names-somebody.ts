import type { Wanted } from '../model/wanted.ts'
import { fold } from '../text/fold.ts'

/** Shorter identifiers, and shorter words of a name, stand in any sentence. */
const shortest = 4
const shortestWord = 3
/** Digits as a phone number has them: `01 99 00 12 34`, `+33199001234`. */
const dialled = /(?:\+|\b0)\d(?:[ .()/-]?\d){7,}/

/**
 * Does a text say who somebody is? What is written about a request outlives the person's data, so it may hold no address, no phone
 * number, and none of the identifiers by which the person asked.
 */
export function namesSomebody(text: string, { emails, ids, names }: Wanted): boolean {
  if (/[^\s@]@[^\s@]/.test(text) || dialled.test(text)) return true
  const words = new Set(fold(text).split(/[^\p{L}\p{N}]+/u))
  const ofNames = names.flatMap(({ name }) => fold(name).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= shortestWord)
  const folded = fold(text)
  return (
    ofNames.some((word) => words.has(word)) ||
    [...emails, ...ids].some((identifier) => identifier.length >= shortest && folded.includes(fold(identifier)))
  )
}
