import { areUnlike, likenessOf, shareNoWord } from '../glance.ts'
import type { Judge, LexiconReader } from '../judge.ts'
import { jaroWinkler } from '../kernels/jaro-winkler.ts'
import { sharedWords } from '../kernels/words.ts'
import type { Lexicon } from '../lexicon.ts'

export function companyJudge({ bytes, starts }: Lexicon, reader: LexiconReader): Judge {
  const sounds = reader.aspect('sounds')
  const glances = reader.glances()
  const glance = (a: number, b: number): number => {
    if (!areUnlike(glances, a, b, overlapping) || sounds[a] === sounds[b]) return 0
    if (shareNoWord(glances, a, b)) return 5
    return sharedWords(bytes, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!) <= 0.3 ? 5 : 0
  }
  const judge = (a: number, b: number): number => {
    if (sounds[a] === sounds[b]) return 2
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const likeness = jaroWinkler(bytes, a0, a1, b0, b1)
    if (likeness >= 0.92) return 2
    const shared = sharedWords(bytes, a0, a1, b0, b1)
    if (shared >= 0.6) return 3
    return likeness >= 0.8 || shared > 0.3 ? 4 : 5
  }
  return { judge, glance }
}

/** What a glance must rule out: the least likeness that is better than the last level. */
const overlapping = likenessOf(0.8)
