import { Sign, signs } from '../../normalise/glance/bytes.ts'
import { foldedLatin } from '../../normalise/glance/folded-latin.ts'
import { codeAt } from '../../text/code-at.ts'
import { fold, squeeze } from '../../text/fold.ts'
import { letterKinds } from '../../text/latin.ts'

// Words alone: `Saint-Étienne` is `saint etienne`, and `12, rue de l’Ormeau` is `12 rue de l ormeau`.

/** The words of a text, folded and parted by single spaces. */
export const wordsOf = (text: string): string =>
  latinWords(text) || squeeze(fold(text).replace(/[-'.,;/]+/g, ' ')) || fold(squeeze(text))

/** Longer than what is written here, in either way. */
const room = Buffer.alloc(1 << 10)
const longest = 1000
const [space, tilde, grave, curly] = [0x20, 0x7e, 0x60, 0x2019] as const
/** ASCII signs between words. */
const parting = new Uint8Array(256)
for (const sign of " -'.,;/") parting[sign.charCodeAt(0)] = 1

/** The same of a text of ASCII and letters of western Europe; '' for any other. */
function latinWords(text: string): string {
  if (text.length > longest) return ''
  let to = 0
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code === curly || (code < 0x80 && parting[code] === 1)) {
      if (to > 0 && room[to - 1] !== space) room[to++] = space
    } else if (code > tilde) {
      if (code > 0xff || letterKinds[code] === 0) return ''
      room[to++] = foldedLatin[code - 0x40]!
    } else {
      if (code < space || code === grave) return ''
      room[to++] = signs[code] === Sign.capital ? code | 0x20 : code
    }
  }
  return taken(to)
}

/** The same of the UTF-8 of a cell that a glance passes. */
export function wordsAt(bytes: Uint8Array, start: number, end: number): string {
  let to = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    if (byte === curlyLead) at += 2
    if (byte === curlyLead || parting[byte] === 1) {
      if (to > 0 && room[to - 1] !== space) room[to++] = space
    } else {
      const sign = signs[byte]!
      if (sign === Sign.lead) room[to++] = foldedLatin[bytes[++at]!]!
      else room[to++] = sign === Sign.capital ? byte | 0x20 : byte
    }
  }
  return taken(to)
}
/** The first byte of the curly apostrophe. */
const curlyLead = 0xe2

const taken = (end: number): string => room.toString('latin1', 0, end > 0 && room[end - 1] === space ? end - 1 : end)
