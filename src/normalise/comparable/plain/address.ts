import { ByteWords } from '../../../text/byte-words.ts'
import { aUnit, numberSigns, simpleForms, wordLetters } from '../address.ts'
import type { PlainForm } from '../../../model/plain-form.ts'

const longest = 400
const [space, littleN] = [0x20, 0x6e] as const

/** The forms of words that have another. Those that ask for a look at what is around them have none here. */
const forms = new ByteWords(
  [...simpleForms, ...[...numberSigns].map((word): [string, string] => [word, aUnit])].map(
    ([word, form]): [string, Uint8Array | undefined] => [word, form === aUnit ? undefined : new TextEncoder().encode(form)],
  ),
)

/** By byte: the small letter; 0 for what is no letter of ASCII. */
const small = new Uint8Array(256)
for (let letter = 0x61; letter <= 0x7a; letter++) small[letter] = small[letter - 0x20] = letter
const stays = new Uint8Array(256)
for (const letter of wordLetters) stays[letter.charCodeAt(0)] = 1

/** Addresses of plain words that begin with their number and name no part of a building: their words in their short forms. */
export const plainAddress: PlainForm = (bytes, start, end, into, at) => {
  if (end - start > longest) return -1
  let from = start
  let to = at
  while (from < end && isDigit(bytes[from]!)) into[to++] = bytes[from++]!
  if (from === start || from === end) return -1
  // Was the last word the sign of a number? It goes where one follows, but not always.
  let signed = false
  while (from < end) {
    if (bytes[from++] !== space) return -1
    const before = to
    into[to++] = space
    const word = to
    if (from < end && isDigit(bytes[from]!)) {
      if (signed) return -1
      while (from < end && isDigit(bytes[from]!)) into[to++] = bytes[from++]!
      continue
    }
    for (let letter; from < end && (letter = small[bytes[from]!]!) !== 0; from++) into[to++] = letter
    if (to === word) return -1
    if (to === word + 1) {
      if (stays[into[word]!] === 0) return -1
      signed = into[word] === littleN
      continue
    }
    const known = forms.find(into, word, to)
    if (known === -1) {
      if (mayEndShort(into, word, to)) return -1
      signed = false
      continue
    }
    const form = forms.values[known]
    if (form === undefined) return -1
    if (form.length === 0) to = before
    else {
      to = word
      for (let letter = 0; letter < form.length; letter++) into[to++] = form[letter]!
      signed = false
    }
  }
  return to
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

/** Hauptstrasse, Hauptstr, Kerkstraat. */
const endings = ['strasse', 'straat', 'str'].map((ending) => new TextEncoder().encode(ending))

function mayEndShort(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < 6) return false
  for (const ending of endings) {
    let length = 0
    while (length < ending.length && to - length > from && bytes[to - 1 - length] === ending[ending.length - 1 - length]) length++
    if (length === ending.length) return true
  }
  return false
}
