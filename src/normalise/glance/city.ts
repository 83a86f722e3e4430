import { Sign, signs } from './bytes.ts'
import type { Glance } from './glance.ts'

const longest = 100

/** Towns abroad in capitals and small letters of ASCII, their words parted by one sign: Port Edisonport. */
export const foreignCityGlance: Glance = {
  asItStands: true,
  look(bytes, start, end) {
    if (end - start > longest) return 0
    let seen = 0
    let parted = true
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!
      const sign = signs[byte]!
      if (sign === Sign.letter || sign === Sign.capital) {
        seen |= 1 << sign
        parted = false
        continue
      }
      if (parted || (byte !== 0x20 && byte !== 0x27 && byte !== 0x2d)) return 0
      parted = true
    }
    return !parted && seen === ((1 << Sign.letter) | (1 << Sign.capital)) ? 1 : 0
  },
}
