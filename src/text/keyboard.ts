import { codeAt } from './code-at.ts'

/**
 * The three rows of letters, and the digits above them, of the keyboards of Europe. The second half of a row lies below
 * its first.
 */
const keyboards: readonly (readonly string[])[] = [
  ['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn,;:!'],
  ['1234567890-=', 'qwertyuiop', 'asdfghjkl;', 'zxcvbnm,./'],
  ['1234567890', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm,.-'],
]

/** 1 where two ASCII signs are side by side on a keyboard, in a row or between rows. */
const beside = new Uint8Array(128 * 128)

function join(a: string | undefined, b: string | undefined): void {
  if (a === undefined || b === undefined) return
  beside[(a.charCodeAt(0) << 7) | b.charCodeAt(0)] = 1
  beside[(b.charCodeAt(0) << 7) | a.charCodeAt(0)] = 1
}

for (const rows of keyboards)
  for (const [at, row] of rows.entries())
    for (let column = 0; column < row.length; column++) {
      join(row[column], row[column + 1])
      join(row[column], rows[at + 1]?.[column])
      join(row[column], rows[at + 1]?.[column - 1])
    }

/** Are the keys of two code units, small letters or signs, beside each other on an AZERTY, QWERTY or QWERTZ keyboard? */
export const areBeside = (a: number, b: number): boolean => a < 128 && b < 128 && beside[(a << 7) | b] === 1

/** Rows, forwards and backwards. */
const rows: readonly string[] = keyboards.flatMap((keyboard) =>
  keyboard.slice(1).flatMap((row) => [row, row.split('').toReversed().join('')]),
)

/** Could a text, in whatever capitals, be such a walk? Says no to nearly all by their first three letters. */
export const mayBeWalk = (text: string): boolean =>
  text.length >= shortestWalk &&
  areBeside(codeAt(text, 0) | 0x20, codeAt(text, 1) | 0x20) &&
  areBeside(codeAt(text, 1) | 0x20, codeAt(text, 2) | 0x20)

/** `wert`, `trew` and `poi` are names. */
const [shortestWalk, longestWalk] = [5, 40]

/**
 * Is a text of small letters a walk of the fingers along a row (`azerty`, `poiuy`, `dfghjk`), perhaps again and again
 * (`qsdqsd`)? From five letters on.
 */
export function isKeyboardWalk(text: string): boolean {
  if (text.length < shortestWalk || text.length > longestWalk) return false
  const first = codeAt(text, 0)
  for (const row of rows) {
    const from = row.indexOf(String.fromCharCode(first))
    if (from === -1) continue
    let steps = 1
    while (steps < text.length && from + steps < row.length && codeAt(text, steps) === codeAt(row, from + steps)) steps++
    if (steps >= text.length) return true
    if (steps >= 3 && repeatsAfter(text, steps)) return true
  }
  return false
}

function repeatsAfter(text: string, period: number): boolean {
  for (let at = period; at < text.length; at++) if (codeAt(text, at) !== codeAt(text, at - period)) return false
  return true
}
