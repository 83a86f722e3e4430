import { areStreetsUnlike, areUnlike, isMarked, likenessOf, shareNoWord } from '../glance.ts'
import type { Judge, LexiconReader } from '../judge.ts'
import { jaroWinkler } from '../kernels/jaro-winkler.ts'
import { same, sharedWords } from '../kernels/words.ts'
import type { Lexicon } from '../lexicon.ts'

export function addressJudge({ bytes, starts }: Lexicon, reader: LexiconReader): Judge {
  const glances = reader.glances()
  const glance = (a: number, b: number): number => {
    if (!areUnlike(glances, a, b, overlapping) || !areStreetsUnlike(glances, a, b, alikeAsStreets)) return 0
    // Short words alone, as `rue de`, are less than half of it.
    if (isMarked(glances, a) && shareNoWord(glances, a, b)) return 5
    return sharedWords(bytes, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!) < 0.5 ? 5 : 0
  }
  const judge = (a: number, b: number): number => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const doorA = doorEnd(bytes, a0, a1)
    const doorB = doorEnd(bytes, b0, b1)
    const sameDoor = doorA - a0 === doorB - b0 && same(bytes, a0, b0, doorA - a0)
    // What is less than the least that is asked below may as well be nothing.
    const likeness = areUnlike(glances, a, b, overlapping) ? 0 : jaroWinkler(bytes, a0, a1, b0, b1)
    const street =
      sameDoor && likeness >= 0.92
        ? 1
        : areStreetsUnlike(glances, a, b, alikeAsStreets)
          ? 0
          : jaroWinkler(bytes, doorA, a1, doorB, b1)
    if (sameDoor && (likeness >= 0.92 || street >= 0.88)) return 2
    const shared = sharedWords(bytes, a0, a1, b0, b1)
    if (sameDoor && shared >= 0.6) return 2
    if (street >= 0.92 || (likeness >= 0.92 && !(doorA > a0 && doorB > b0))) return 3
    return likeness >= 0.8 || shared >= 0.5 ? 4 : 5
  }
  return { judge, glance }
}

/** What a glance must rule out: the least likenesses that are better than the last level. */
const [overlapping, alikeAsStreets] = [likenessOf(0.8), likenessOf(0.88)]

function doorEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at++
  return at
}
