import { areMarked, ownOf } from '../glance.ts'
import type { Judge, LexiconReader } from '../judge.ts'
import { osaDistance } from '../kernels/osa-distance.ts'
import { same } from '../kernels/words.ts'
import type { Lexicon } from '../lexicon.ts'

/** Dates are yyyy-mm-dd. Day and month swapped is one slip, though two letters change. */
export function dateJudge({ bytes, starts }: Lexicon, reader: LexiconReader): Judge {
  const glances = reader.glances()
  const glance = (a: number, b: number): number => {
    if (!areMarked(glances, a, b)) return 0
    const [one, other] = [ownOf(glances, a), ownOf(glances, b)]
    // An edit stays within the year, the month or the day: whatever goes across a hyphen takes three.
    const edits = editsOfTwo(one >>> 8, other >>> 8) + editsOfTwo(one, other)
    if (one >>> 16 !== other >>> 16) return edits > 1 ? 5 : 0
    if (edits === 1 || (((one >>> 8) ^ other) & 0xff) + ((one ^ (other >>> 8)) & 0xff) === 0) return 2
    return edits === 2 ? 3 : 4
  }
  const judge = (a: number, b: number): number => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const edits = osaDistance(bytes, a0, a1, b0, b1, 2)
    if (edits === 1) return 2
    const sameYear = same(bytes, a0, b0, 4)
    if (a1 - a0 === 10 && b1 - b0 === 10) {
      if (sameYear && same(bytes, a0 + 5, b0 + 8, 2) && same(bytes, a0 + 8, b0 + 5, 2)) return 2
    }
    if (edits === 2) return 3
    return sameYear ? 4 : 5
  }
  return { judge, glance }
}

/** How many edits two numbers of two figures are apart, each in the lowest eight bits. */
function editsOfTwo(one: number, other: number): number {
  const differ = (one ^ other) & 0xff
  if (differ === 0) return 0
  if ((differ & 0xf0) === 0 || (differ & 0x0f) === 0) return 1
  return (((one >>> 4) ^ other) & 0x0f) === 0 && ((one ^ (other >>> 4)) & 0x0f) === 0 ? 1 : 2
}
