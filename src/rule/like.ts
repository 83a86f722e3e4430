import { codeAt } from '../text/code-at.ts'

const [percent, underscore] = [0x25, 0x5f]

/**
 * Is a text as a pattern says: `%` stands for any run of characters, `_` for one? Linear but for patterns of many runs: only
 * the last run is tried anew.
 */
export function isLike(text: string, pattern: string): boolean {
  let [at, of] = [0, 0]
  let [runAt, runOf] = [-1, -1]
  while (at < text.length) {
    const wanted = of < pattern.length ? codeAt(pattern, of) : -1
    if (wanted === percent) {
      runOf = ++of
      runAt = at
    } else if (wanted === underscore || (wanted !== -1 && wanted === codeAt(text, at))) {
      at += wanted === underscore ? widthAt(text, at) : 1
      of++
    } else if (runOf === -1) return false
    else {
      at = ++runAt
      of = runOf
    }
  }
  while (of < pattern.length && codeAt(pattern, of) === percent) of++
  return of === pattern.length
}

/** A character beyond the first plane is two code units. */
function widthAt(text: string, at: number): number {
  const code = codeAt(text, at)
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length && (codeAt(text, at + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}
