/** Shorter parts of a string are copies anyway: V8 keeps a reference to the whole from 13 characters on. */
const shortestReference = 13

/**
 * The same text in memory of its own, for what outlives the chunk of a file that it was cut from. A text put together of
 * others keeps those alive too.
 */
export function ownCopy(text: string): string {
  return text.length < shortestReference ? text : text.split('').join('')
}
