import { areUnlike, likenessOf, shareNoWord } from '../glance.ts'
import type { Judge, LexiconReader } from '../judge.ts'
import { jaroWinkler } from '../kernels/jaro-winkler.ts'
import { sharesWord } from '../kernels/words.ts'
import type { Lexicon } from '../lexicon.ts'

export function textJudge({ bytes, starts }: Lexicon, reader: LexiconReader): Judge {
  const glances = reader.glances()
  const glance = (a: number, b: number): number => (shareNoWord(glances, a, b) && areUnlike(glances, a, b, alikeAsText) ? 4 : 0)
  const judge = (a: number, b: number): number => {
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    if (jaroWinkler(bytes, a0, a1, b0, b1) >= 0.9) return 2
    return sharesWord(bytes, a0, a1, b0, b1, 3) ? 3 : 4
  }
  return { judge, glance }
}

/** What a glance must rule out: the least likeness that is better than the last level. */
const alikeAsText = likenessOf(0.9)
