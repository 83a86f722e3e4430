import { areEditsApart, areMarked, areUnlike, likenessOf, ownOf } from '../glance.ts'
import type { Judge, LexiconReader } from '../judge.ts'
import { jaroWinkler } from '../kernels/jaro-winkler.ts'
import { osaDistance } from '../kernels/osa-distance.ts'
import type { Lexicon } from '../lexicon.ts'

export function emailJudge({ bytes, starts }: Lexicon, reader: LexiconReader): Judge {
  const glances = reader.glances()
  const glance = (a: number, b: number): number => {
    if (!areMarked(glances, a, b) || (ownOf(glances, a) !== 0 && ownOf(glances, a) === ownOf(glances, b))) return 0
    return areEditsApart(glances, a, b) && areUnlike(glances, a, b, alikeAsUsers) ? 5 : 0
  }
  const judge = (a: number, b: number): number => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    if (osaDistance(bytes, a0, a1, b0, b1, 1) === 1) return 2
    if (ownOf(glances, a) !== 0 && ownOf(glances, a) === ownOf(glances, b)) return 3
    const userA = userEnd(bytes, a0, a1)
    const userB = userEnd(bytes, b0, b1)
    return jaroWinkler(bytes, a0, userA, b0, userB) >= 0.88 ? 4 : 5
  }
  return { judge, glance }
}

/** What a glance must rule out: the least likeness that is better than the last level. */
const alikeAsUsers = likenessOf(0.88)

function userEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && bytes[at] !== 0x40) at++
  return at
}
