/**
 * A name with plain signs: composed letters (NFC); every kind of apostrophe `'`; every kind of hyphen `-`, without spaces
 * around; no comma, quote or bullet at its ends. The same string when there is nothing to do. Expects squeezed text.
 *
 * The apostrophe is the typewriter's, not the printer's: it is on every keyboard and in every encoding, search forms send
 * it, and two spellings of one sign would make two people of one. Whoever prints the name can turn it back for certain.
 */
export function plainSigns(text: string): string {
  if (!odd.test(text)) return text
  const signs = text
    .normalize('NFC')
    .replace(digraphs, (letter) => letter.normalize('NFKC')) // ǅ is neither small nor capital
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .replace(spacedElision, "$1'")
    .replace(looseHyphens, '-')
  return withoutEnds(signs)
}

/** Anything but letters and digits, single signs between letters, dots, and an apostrophe in front (`'t Hart`). */
const odd = /[^\p{L}\p{Nd}' .-]|\p{M}|[- .']-|-[ .']| $|^ |-$|^-|' |'$|^'|[\u0340-\u0374\u01c4-\u01cc\u01f1-\u01f3]/u
const digraphs = /[\u01c4-\u01cc\u01f1-\u01f3]/g
const apostrophes = /[\u2018\u2019\u201b\u02bc\u02b9\u2032\u0060\u00b4\uff07]/g
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
const spacedElision = /(?<![\p{L}\p{M}'])([dlnom])' (?=\p{L})/giu
const looseHyphens = /(?: ?-)+ ?/g

function withoutEnds(text: string): string {
  let from = 0
  let to = text.length
  for (;;) {
    while (from < to && atStart.includes(text[from]!)) from++
    while (to > from && atEnd.includes(text[to - 1]!)) to--
    if (to - from < 3 || text[from] !== "'" || text[to - 1] !== "'") return text.slice(from, to)
    from++
    to--
  }
}
const atStart = ' ,;:"*_-.!?/«»“”'
const atEnd = ' ,;:"*_-!?/«»“”'
