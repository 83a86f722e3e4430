import { Wordlist } from '../../text/wordlist.ts'
import { titles, titlesThatAreNames } from '../names/titles.ts'

/** Words that two titles are joined with. */
export const joints: ReadonlySet<string> = new Set(['et', 'and', 'und', 'y', 'e', 'en', 'ou', 'or'])

/** Titles a cell's first words may be, word by word, folded and without dots. */
export const openingTitles: Wordlist = new Wordlist([
  ...[...titles.keys()].flatMap((title) => title.split(' ')).filter((word) => !joints.has(word) && word !== 'de'),
  ...'hr fr sir madam dame ing dipl mag capt lt shri smt sayin mgr dkfm univ hc'.split(' '),
])

/** Family names also, but seldom where one other word follows: `Herr Weber`. */
const mostlyTitles: ReadonlySet<string> = new Set(['herr', 'frau', 'prof', 'rev', 'miss'])

/** Those that are family names too: `Maître Jean` may be Jean Maître, where `Maître Jean Roux` is not. */
export const rareTitles: ReadonlySet<string> = new Set([
  ...[...titlesThatAreNames].filter((title) => !mostlyTitles.has(title)),
  ...'me dame capt mag ing hc'.split(' '),
])

/** What may follow a name: titles that are nothing else, and degrees. */
export const closingTitles: Wordlist = new Wordlist(
  'mme mlle mrs mr dr monsieur madame mademoiselle herrn phd mba esq msc bsc dds llm llb meng cpa frcs obe mbe'.split(' '),
)
