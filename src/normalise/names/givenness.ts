import { fold } from '../../text/fold.ts'
import { romanise } from '../../text/romanise.ts'
import { givenNames as frequentGivenNames } from '../lexicon/given-names.ts'
import { mensNames, mensNamesInFrance, womensNames, womensNamesInFrance } from './genders.ts'
import { alsoFamilyNames, givenNames } from './given-names.ts'
import { familyNames } from './family-names.ts'
import { eitherAbroad, familyNamesAbroad, inheritedAbroad } from './family-names-abroad.ts'
import { givenNamesAbroad } from './given-names-abroad.ts'

/**
 * How much more a folded word is a given name than a family name, in bits, by the lists: women's names are hardly ever inherited,
 * men's names are now and then; a word on no list is rather a family name, of which there are many more. Set by hand.
 */
export function givenBits(word: string): number {
  const known = byWord(word)
  if (known !== unknown) return known
  if (beyondLatin.test(word)) {
    const spelled = fold(romanise(word))
    return beyondLatin.test(spelled) ? unknown : givenBits(spelled)
  }
  const hyphen = word.indexOf('-')
  if (hyphen > 0) {
    // Jean-Bosco; a double family name begins with one that is more often a family's.
    const first = byWord(word.slice(0, hyphen))
    if (first >= inheritedToo) return byWord(word.slice(hyphen + 1)) > 0 ? compound : given
  }
  return word.length < 3 ? 0 : endsAsFamily.test(word) ? family : unknown
}
const [womans, mans, given, compound, inheritedToo, both, unknown, family] = [7, 5, 4.5, 7, 2, -0.5, -2, -5]

/** Is a word of so many bits somebody's given name and somebody else's family name? */
export const isInherited = (bits: number): boolean => bits === inheritedToo || bits === both

/** All words that are more a given name than a family's. */
export const givenNameWords = (): readonly string[] => allGivenNames().filter((word) => !familyNames.has(word))
const allGivenNames = (): readonly string[] => [
  ...givenNames,
  ...givenNamesAbroad,
  ...inheritedAbroad,
  ...frequentGivenNames,
  ...womensNames,
  ...mensNames,
  ...womensNamesInFrance,
  ...mensNamesInFrance,
]

function byWord(word: string): number {
  const known = byFrenchLists(word)
  return known === unknown ? (abroad().get(word) ?? unknown) : known
}

/** What the lists of names from further away say. */
let bitsAbroad: ReadonlyMap<string, number> | undefined
const abroad = (): ReadonlyMap<string, number> =>
  (bitsAbroad ??= new Map([
    ...givenNamesAbroad.map((word) => [word, given] as const),
    ...familyNamesAbroad.map((word) => [word, family] as const),
    ...inheritedAbroad.map((word) => [word, inheritedToo] as const),
    ...eitherAbroad.map((word) => [word, both] as const),
  ]))

const beyondLatin = /[^\p{Script=Latin}\p{Script=Common}]/u

function byFrenchLists(word: string): number {
  const inherited = alsoFamilyNames.has(word) || alsoInherited.has(word) || familyNames.has(word)
  const isGiven =
    givenNames.has(word) ||
    frequentGivenNames.has(word) ||
    womensNames.has(word) ||
    mensNames.has(word) ||
    womensNamesInFrance.has(word) ||
    mensNamesInFrance.has(word)
  if (!isGiven) return inherited ? family : unknown
  if (inherited) return familyNames.has(word) ? both : inheritedToo
  return womensNames.has(word) ? womans : mensNames.has(word) ? mans : given
}

/** Endings of family names of Poland, Scandinavia, Armenia, Turkey, the Balkans, Ukraine, Spain and Germany. */
const endsAsFamily =
  /(?:ski|cki|ska|cka|sson|ssen|oglu|yan|ian|ovic|evic|enko|uk|ova|eva|szcz|mann|stein|berg|burger|meyer|maier|auer)$/

/** Given names that families bear as well, abroad, besides those that the normaliser of names must know. */
const alsoInherited: ReadonlySet<string> = new Set(
  `
  alonso alvaro adama angelo armand arnold asensio aslan barry blake bonaventure bruce cameron carter clifford conrad craig
  curtis dean deniz dennis domingo domingos douglas dylan eugene evans fabre falk ferhat ferrer fidele floyd frank franz
  gaspar gerhard gil glenn graham grant guerin gunther hamdi hamidi hamza harper harry hartmann hartwig hasan hassan heinz
  henriques herbert howard hussein ilunga inacio iskander issa jackson jarry kamara karl karim kaya keith kemal khalil kuhn
  kurt lenz leslie lewis lindsay lloyd logan lopes ludwig madison mahmoud mansour marcos mariano marshall mason matias mendes
  morgan mustafa nasri neil norman omar owen parker percy ramos ray reinhard reis rhys ross saad salah salem saleh samba
  sanchez santos scott sidney simao slimane souza stanley stuart sy taylor terry todd tyler vernon wayne werner youssef yusuf
  zidane bastien baptista aime aimé honore lazare cesar didier donatien eloi ferreol fidel firmin fulbert gaubert godefroy
  godard hilaire isidore jeannin jeannot julia lefranc marcelin marchal marius maxence medard melchior modeste nicaise octave
  ode odet omer ozanne parfait parisot pascal pelletier perceval philippot placide polycarpe quirin rambert rene reynier
  rigobert rodrigue rodrigues romaric salomon salvador sebastien sylvestre theodore thiebaud timothee toussaint urbain
  valentino vasseur vivier wilfried yvon zacharie noe esteve bello belmonte alberto alfonsi andrea angeli battista benedetti
  bernardini carlotti casanova colonna dominici fabiani filippi franceschi francesco giacomo giordano giuliani leonardi leoni
  lorenzi luca luciani marco mariani marini martini mattei nicolai orlando paoli paolini pietri santini silvestri simoni
  stefani valentini vincenti vincenzi vitale vitali albrecht arendt bartels dietrich eberhard eckert engelbert erhard ernst
  gebhardt gottfried gottschalk heinemann helmut henning hinrichs jansen janssen jost konrad lorenz lutz martens matthes
  oswald ott petersen ruprecht seifert siegel sievers ulrich volkmar volz walter wendel wilhelm willi winkler
`
    .trim()
    .split(/\s+/),
)

/** A cell as the lists have it: folded, one space, plain apostrophes. */
export const nameWords = (cell: string): readonly string[] =>
  fold(cell)
    .split(/[ .]+/, mostWords)
    .filter((word) => word !== '')
const mostWords = 8
