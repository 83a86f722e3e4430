import { areUnlike, likenessOf, ownOf } from '../glance.ts'
import type { Judge, LexiconReader } from '../judge.ts'
import { jaroWinkler } from '../kernels/jaro-winkler.ts'
import { lexiconText, type Lexicon } from '../lexicon.ts'
import { comparePrepared } from '../names/full-name.ts'
import { prepareFullName, type PreparedName } from '../names/prepared-name.ts'

export function fullNameJudge(lexicon: Lexicon, reader: LexiconReader): Judge {
  const { bytes, starts } = lexicon
  const glances = reader.glances()
  // The names of millions would not fit into memory: of those at one place the last stays.
  const names: PreparedName[] = []
  const ids = new Int32Array(mostPrepared)
  const prepared = (id: number): PreparedName => {
    const place = id & (mostPrepared - 1)
    if (ids[place] === id) return names[place]!
    ids[place] = id
    return (names[place] = prepareFullName(lexiconText(lexicon, id) ?? letters(lexicon, id)))
  }
  // Names without an initial in common are nowhere alike but letter by letter.
  const glance = (a: number, b: number): number =>
    (ownOf(glances, a) & ownOf(glances, b)) === 0 && areUnlike(glances, a, b, alikeInFull) ? 5 : 0
  const judge = (a: number, b: number): number => {
    const level = comparePrepared(prepared(a), prepared(b))
    if (level < 4) return Math.max(2, level)
    return jaroWinkler(bytes, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!) >= 0.85 ? 4 : 5
  }
  return { judge, glance }
}

/** A power of two. */
const mostPrepared = 1 << 15
/** What a glance must rule out: the least likeness that is better than the last level. */
const alikeInFull = likenessOf(0.85)

/** Letters beyond ASCII as they are hashed: enough to tell words alike. */
function letters({ bytes, starts }: Lexicon, id: number): string {
  let text = ''
  for (let at = starts[id]!; at < starts[id + 1]!; at++) text += String.fromCharCode(bytes[at]!)
  return text
}
