import { isSuspect, latin, Sign, signs } from './bytes.ts'
import { perSurplus, type Glance } from './glance.ts'

const longest = 300
/** Signs beside letters and digits that say nothing of what is around them. */
const harmless = new Uint8Array(256)
for (const sign of ' ,.\'-/:;"()\r\n') harmless[sign.charCodeAt(0)] = 1
const space = 0x20
/** The second byte of ß. */
const sharpS = 0x9f
/** The curly one. */
const apostrophe = [0xe2, 0x80, 0x99] as const

/** Addresses with a number, or of several words. They may be written otherwise, but of that nobody says anything. */
export const addressGlance: Glance = {
  standing: 0,
  look(bytes, from, to) {
    if (to - from > longest) return 0
    let [start, end] = [from, to]
    while (start < end && bytes[start] === space) start++
    while (end > start && bytes[end - 1] === space) end--
    if (start === end || harmless[bytes[start]!] === 1 || bytes[end - 1]! < space) return 0
    let [surplus, before] = [0, 0]
    let [lettered, told] = [false, false]
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!
      const sign = signs[byte]!
      if (sign === Sign.letter || sign === Sign.capital) lettered ||= before === Sign.letter || before === Sign.capital
      else if (sign === Sign.digit || byte === space) told = true
      else if (sign === Sign.lead) {
        if (++at === end || (latin[bytes[at]!] === Sign.odd && bytes[at] !== sharpS) || isSuspect(bytes, at, end)) return 0
        surplus++
      } else if (byte === apostrophe[0]) {
        // Behind a letter beyond ASCII, it may be what a second encoding leaves.
        if (bytes[at + 1] !== apostrophe[1] || bytes[at + 2] !== apostrophe[2] || at === start || bytes[at - 1]! >= 0x80) return 0
        at += 2
        surplus += 2
      } else if (harmless[byte] === 0) return 0
      before = sign
    }
    return lettered && told ? 1 + perSurplus * surplus : 0
  },
}
