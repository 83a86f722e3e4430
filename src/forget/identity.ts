/** A code is good for so long (as WordPress has it), and for so many tries. */
export const codeHours = 24
export const codeTries = 5

/**
 * Why a code can't be tried; undefined when it can.
 *
 * @param now milliseconds since 1970, UTC
 */
export function faultOfCode(
  issued: { readonly issuedAt: number; readonly tries: number } | undefined,
  now: number,
): 'none' | 'old' | 'tries' | undefined {
  if (issued === undefined) return 'none'
  if (now - issued.issuedAt > codeHours * 3_600_000) return 'old'
  return issued.tries >= codeTries ? 'tries' : undefined
}
