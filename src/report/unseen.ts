/**
 * What nobody sees on a page, or what would turn the text around it (CWE-150): controls, format and bidirectional marks,
 * lone surrogates, characters without a shape, and spaces that are none of the keyboard's.
 */
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/u
const allUnseen = new RegExp(unseen, 'gu')

/** The sign that stands for a character that nobody sees; undefined for any other. */
export function signOf(char: string): string | undefined {
  if (!unseen.test(char)) return undefined
  const code = char.codePointAt(0)!
  if (char === '\n') return '↵'
  if (char === '\t') return '⇥'
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '␡'
  return /\p{Zs}/u.test(char) ? '␣' : nameOf(char)
}

/** A character by its number, as Unicode writes it. */
export const nameOf = (char: string): string => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** Characters of a name that are shown. Set by hand. */
const longestName = 60

/** A name from a file, to be put beside other words: `visible`, and cut when it is long. */
export function nameable(name: string): string {
  const letters = [...visible(name.slice(0, 4 * longestName))]
  return letters.length <= longestName ? letters.join('') : `${letters.slice(0, longestName - 1).join('')}…`
}

/** Text with a sign in the place of each character that nobody sees: for titles, labels and paths. */
export function visible(text: string): string {
  return text.replace(allUnseen, (char) => signOf(char)!)
}
