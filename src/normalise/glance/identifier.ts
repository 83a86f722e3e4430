import { opensFormula, Sign, signs } from './bytes.ts'
import { mostPlain, type Glance } from './glance.ts'

/** Identifiers of ASCII without a space or the mark of scientific notation. */
export const identifierGlance: Glance = {
  standing: mostPlain,
  look(bytes, start, end) {
    if (opensFormula(bytes[start]!)) return 0
    for (let at = start; at < end; at++) {
      const sign = signs[bytes[at]!]!
      if (sign === Sign.odd || sign >= Sign.space) return 0
    }
    const second = end - start > 1 ? bytes[start + 1]! : 0
    return second === 0x2c || second === 0x2e ? 0 : 1
  },
}
