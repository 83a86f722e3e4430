import { areMarked, areUnlike, likenessOf, ownOf } from '../glance.ts'
import type { Judge, LexiconReader } from '../judge.ts'
import { jaroWinkler } from '../kernels/jaro-winkler.ts'
import { sharesWord } from '../kernels/words.ts'
import type { Lexicon } from '../lexicon.ts'

export function familyNameJudge({ bytes, starts }: Lexicon, reader: LexiconReader): Judge {
  const glances = reader.glances()
  const glance = (a: number, b: number): number => {
    if (ownOf(glances, a) === ownOf(glances, b)) return 2
    return areMarked(glances, a, b) && areUnlike(glances, a, b, resembling) ? 5 : 0
  }
  const judge = (a: number, b: number): number => {
    if (ownOf(glances, a) === ownOf(glances, b)) return 2
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const likeness = jaroWinkler(bytes, a0, a1, b0, b1)
    if (likeness >= 0.92) return 2
    if (likeness >= 0.88 || sharesWord(bytes, a0, a1, b0, b1, 3)) return 3
    return likeness >= 0.7 ? 4 : 5
  }
  return { judge, glance }
}

/** What a glance must rule out: the least likeness that is better than the last level. */
const resembling = likenessOf(0.7)
