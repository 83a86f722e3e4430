import { isSuspect, latin, opensFormula, Sign, signs } from './bytes.ts'
import { mostPlain, perSurplus, type Glance } from './glance.ts'

/** Texts of plain letters with no space around them. */
export const textGlance: Glance = {
  standing: mostPlain,
  look(bytes, start, end) {
    if (bytes[start]! <= 0x20 || bytes[end - 1]! <= 0x20 || opensFormula(bytes[start]!)) return 0
    let surplus = 0
    for (let at = start; at < end; at++) {
      const sign = signs[bytes[at]!]!
      if (sign === Sign.odd) return 0
      if (sign !== Sign.lead) continue
      if (++at === end || latin[bytes[at]!] === Sign.odd || isSuspect(bytes, at, end)) return 0
      surplus++
    }
    return 1 + perSurplus * surplus
  },
}
