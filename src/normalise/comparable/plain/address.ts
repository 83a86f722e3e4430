import { ByteWords } from '../../../text/byte-words.ts'
import { aUnit, numberSigns, simpleForms, wordLetters } from '../address.ts'
import { toLatin } from '../words.ts'
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
/** Letters from À to ÿ are two bytes of UTF-8. By the second one: the small letter without its mark; 0 where that is not one. */
const marked = 0xc3
const bare = new Uint8Array(256)
for (let byte = 0x80; byte < 0xc0; byte++) {
  const letter = toLatin(String.fromCharCode(byte + 0x40))
  if (/^[a-z]$/.test(letter)) bare[byte] = letter.charCodeAt(0)
}
/** Bytes between words, where they stand alone. */
const between = new Uint8Array(256)
for (const sign of " -'") between[sign.charCodeAt(0)] = 1
const stays = new Uint8Array(256)
for (const letter of wordLetters) stays[letter.charCodeAt(0)] = 1
/** Letters that are an article alone, and those that a word begins with behind such a one. */
const elides = new Uint8Array(256)
for (const letter of 'dl') elides[letter.charCodeAt(0)] = 1
const open = new Uint8Array(256)
for (const letter of 'aeiouyh') open[letter.charCodeAt(0)] = 1

/** Addresses of Latin words that begin with their number and name no part of a building: their words in their short forms. */
export const plainAddress: PlainForm = (bytes, start, end, into, at) => {
  if (end - start > longest) return -1
  let from = start
  let to = at
  while (from < end && isDigit(bytes[from]!)) into[to++] = bytes[from++]!
  if (from === start || from === end) return -1
  // Was the last word the sign of a number? It goes where one follows, but not always.
  let signed = false
  let elided = false
  while (from < end) {
    if (between[bytes[from++]!] === 0) return -1
    const before = to
    into[to++] = space
    const word = to
    if (from < end && isDigit(bytes[from]!)) {
      if (signed || elided) return -1
      while (from < end && isDigit(bytes[from]!)) into[to++] = bytes[from++]!
      continue
    }
    for (; from < end; from++) {
      const byte = bytes[from]!
      const letter = byte === marked && from + 1 < end ? bare[bytes[++from]!]! : small[byte]!
      if (letter === 0) {
        if (byte === marked) return -1
        break
      }
      into[to++] = letter
    }
    if (to === word) return -1
    if (to === word + 1) {
      const letter = into[word]!
      if (elided) return -1
      elided = elides[letter] === 1
      if (elided) to = before
      else if (stays[letter] === 0) return -1
      signed = letter === littleN
      continue
    }
    const known = forms.find(into, word, to)
    if (elided) {
      if (known !== -1 || open[into[word]!] === 0) return -1
      elided = false
    }
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
  return elided ? -1 : to
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
