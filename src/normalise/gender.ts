import { blank, type Normaliser, type Reading, type Tally } from '../model/reading.ts'
import { fold, squeeze } from '../text/fold.ts'

/** What the letters and figures of a column mean; undefined where they are the usual. */
export interface GenderOptions {
  /** Are 1 and 2 man and woman, as with INSEE and in ISO/IEC 5218? Without it a figure is refused. */
  readonly figures?: boolean
  /** Is the column Spanish: H hombre, M mujer? Elsewhere M is a man. */
  readonly spanish?: boolean
}

/** A gender cell → `male`, `female` or `other`. Never guessed from a name: lists of given names are often wrong. */
export function genderNormaliser({ figures = false, spanish = false }: GenderOptions = {}): Normaliser {
  return (raw) => {
    const known = readings.get(raw)
    if (known !== undefined) return known
    const text = squeeze(raw)
    if (text === '') return blank
    if (text.length > longest) return unknown
    const key = fold(text).replaceAll('.', '')
    if (spanish && key === 'm') return female
    const reading = (figures ? byFigure.get(key) : undefined) ?? byWord.get(key)
    return reading ?? (byFigure.has(key) ? figure : unknown)
  }
}

/** The normaliser for a column of which nothing is known. */
export const normaliseGender: Normaliser = genderNormaliser()

/** One cell's ballot for what its column's codes mean. */
export function genderShape(raw: string): 'h' | 'm' | 'f' | 'figure' | 'other' {
  const key = fold(squeeze(raw.slice(0, longest)))
  if (key === 'h' || key === 'm' || key === 'f') return key
  return byFigure.has(key) ? 'figure' : 'other'
}

/** What a column's codes mean: with H and M, and hardly an F, the M is mujer; where figures rule, they are the usual. */
export function electGenderCodes(tally: Tally): GenderOptions {
  const { h = 0, m = 0, f = 0, figure = 0, other = 0 } = tally
  return { spanish: h > 0 && m > 0 && f * 50 < m, figures: figure > h + m + f + other }
}

const reading = (value: string): Reading => ({ value, reason: undefined })
const male = reading('male')
const female = reading('female')
const other = reading('other')
const unknown: Reading = { value: '', reason: 'gender_unknown' }
const figure: Reading = { value: '', reason: 'gender_code' }
const readings: ReadonlyMap<string, Reading> = new Map([male, female, other].map((one) => [one.value, one]))

const spellings: [Reading, string][] = [
  [
    male,
    'h m homme masculin masc male man monsieur mr garcon mann mannlich hombre masculino maschio uomo maschile man mannelijk herr senor sr boy',
  ],
  [
    female,
    'f femme feminin fem female woman madame mme mlle mademoiselle mrs ms miss fille w frau weiblich mujer femenino femmina donna femminile vrouw v vrouwelijk feminino senora sra girl',
  ],
  [other, 'other autre x non-binaire nonbinaire non-binary nonbinary divers d diverse otro altro anders neutre nb'],
]
const byWord: ReadonlyMap<string, Reading> = new Map(
  spellings.flatMap(([one, words]) => words.split(' ').map((word): [string, Reading] => [word, one])),
)
/** INSEE and ISO/IEC 5218. Its 0 (not known) and 9 (not applicable) tell nothing, and are blank. */
const byFigure: ReadonlyMap<string, Reading> = new Map([
  ['1', male],
  ['2', female],
  ['0', blank],
  ['9', blank],
])
/** In code units; longer than any of the words. */
const longest = 40
