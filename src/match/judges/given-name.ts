import { areUnlike, haveOtherHeads, likenessOf, ownOf } from '../glance.ts'
import type { Judge, LexiconReader } from '../judge.ts'
import { jaroWinkler } from '../kernels/jaro-winkler.ts'
import { sharesFirstWord } from '../kernels/words.ts'
import { lexiconText, type Lexicon } from '../lexicon.ts'
import { formsOf, shareName, type NameForms } from '../names/nicknames.ts'

export function givenNameJudge(lexicon: Lexicon, reader: LexiconReader): Judge {
  const { bytes, starts } = lexicon
  const glances = reader.glances()
  const known: NameForms[] = []
  const forms = (id: number): NameForms => (known[id] ??= formsOf(lexiconText(lexicon, id) ?? ''))
  /** Which names are a form of something: 1 for none, 2 for some, 0 for those not asked for yet. */
  const hasForms = new Uint8Array(lexicon.count)
  const isForm = (id: number): boolean =>
    (hasForms[id] === 0 ? (hasForms[id] = forms(id).groups.length > 0 ? 2 : 1) : hasForms[id]) === 2
  const glance = (a: number, b: number): number => {
    if (ownOf(glances, a) === ownOf(glances, b)) return 2
    if (!haveOtherHeads(glances, a, b) || !areUnlike(glances, a, b, resembling)) return 0
    return isForm(a) && isForm(b) && shareName(forms(a), forms(b)) ? 3 : 7
  }
  const judge = (a: number, b: number): number => {
    if (ownOf(glances, a) === ownOf(glances, b)) return 2
    const [a0, a1, b0, b1] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!]
    const likeness = jaroWinkler(bytes, a0, a1, b0, b1)
    if (likeness >= 0.92) return 2
    if (shareName(forms(a), forms(b))) return 3
    if (isInitialOf(bytes, a0, a1, b0, b1) || isInitialOf(bytes, b0, b1, a0, a1)) return 4
    if (likeness >= 0.88 || sharesFirstWord(bytes, a0, a1, b0, b1)) return 3
    return likeness >= 0.7 ? 5 : 7
  }
  return { judge, glance }
}

/** What a glance must rule out: the least likeness that is better than the last level. */
const resembling = likenessOf(0.7)

/** Is the first value one letter, and the second begins with it? */
function isInitialOf(bytes: Uint8Array, a0: number, a1: number, b0: number, b1: number): boolean {
  return bytes[a0] === bytes[b0] && (a1 - a0 === 1 || (a1 - a0 === 3 && bytes[a0 + 1] === 0x20)) && b1 > b0
}
