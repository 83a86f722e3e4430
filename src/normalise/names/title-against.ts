import { fold } from '../../text/fold.ts'
import type { Remark } from '../remark.ts'
import { mensNames, mensNamesInFrance, womensNames, womensNamesInFrance } from './genders.ts'

/** Canonical titles of men with those of women, by language. `Dr`, `Me` and couples say nothing. */
const pairs: readonly (readonly [his: string, hers: string])[] = [
  ['M.', 'Mme'],
  ['M.', 'Mlle'],
  ['Mr', 'Mrs'],
  ['Mr', 'Ms'],
  ['Mr', 'Miss'],
  ['Herr', 'Frau'],
  ['Herr Dr.', 'Frau Dr.'],
  ['Herr Prof.', 'Frau Prof.'],
  ['Herr Prof. Dr.', 'Frau Prof. Dr.'],
  ['Sr.', 'Sra.'],
  ['Sr.', 'Srta.'],
  ['Sig.', 'Sig.ra'],
  ['Sig.', 'Sig.na'],
  ['Dott.', 'Dott.ssa'],
  ['Dhr.', 'Mevr.'],
]
const hers = new Map(pairs.toReversed())
const his = new Map(pairs.map(([his, hers]): [string, string] => [hers, his]))
const french: ReadonlySet<string> = new Set(['M.', 'Mme', 'Mlle'])

/** How sure it is that the title is wrong, and not the name. Set by hand. */
const confidence = 0.7

/**
 * What a canonical title says against a given name that only the other sex bears: `Mme` with `Jean-Pierre`. The suggestion is the
 * other title. A name that is on no list, on both, or a man's here and a woman's there, is never doubted.
 */
export function titleAgainstName(title: string, givenName: string): Remark | undefined {
  const [hisTitle, herTitle] = [hers.has(title), his.has(title)]
  if ((!hisTitle && !herTitle) || givenName === '' || givenName.length > longest) return undefined
  const sex = sexOf(fold(givenName), french.has(title))
  if (sex === undefined || (sex === 'man') === hisTitle) return undefined
  return { reason: 'title_other_gender', value: (hisTitle ? hers : his).get(title) ?? '', confidence }
}
const longest = 60

/** The first name of several decides: Jean-Marie is a man, Marie-Pierre a woman. */
function sexOf(name: string, inFrance: boolean): 'man' | 'woman' | undefined {
  const [, first = '', joined = '', second = ''] = firstName.exec(name) ?? []
  const [man, woman] = [
    mensNames.has(first) || (inFrance && mensNamesInFrance.has(first)),
    womensNames.has(first) || (inFrance && womensNamesInFrance.has(first)),
  ]
  if (man === woman) {
    // Jean-Pierre is a man in any country.
    return joined === '-' && first === 'jean' && mensNames.has(second) ? 'man' : undefined
  }
  return man ? 'man' : 'woman'
}
const firstName = /^(\p{L}+)(?:([- ])(\p{L}+))?/u
