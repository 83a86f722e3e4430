import type { Judge } from '../judge.ts'
import { osaDistance } from '../kernels/osa-distance.ts'
import { same } from '../kernels/words.ts'
import type { Lexicon } from '../lexicon.ts'

export function postalCodeJudge({ bytes, starts }: Lexicon): Judge {
  const judge = (a: number, b: number): number => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    if (osaDistance(bytes, a0, a1, b0, b1, 1) === 1) return 2
    const length = a1 - a0
    // The outward part of a British code is all but the last three letters; elsewhere areas are the first three.
    const area = length === b1 - b0 && length > 5 ? length - 3 : 3
    if (length >= area && b1 - b0 >= area && same(bytes, a0, b0, area)) return 3
    return same(bytes, a0, b0, 2) ? 4 : 5
  }
  return { judge }
}
