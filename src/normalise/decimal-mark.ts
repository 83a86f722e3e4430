import type { Tally } from '../model/reading.ts'
import { plainAmount } from './amount-plain.ts'
import { readNumberCell, type AmountShape } from './number-cell.ts'

export type { AmountShape } from './number-cell.ts'

export type DecimalMark = ',' | '.'

/** What a lone mark before three digits means in a column of amounts, and how sure that is. */
export interface MarkElection {
  readonly decimalMark: DecimalMark
  /** Is there evidence? Without it every 1.234 and 1,234 is doubted. */
  readonly certain: boolean
  /** `mixed`: the column holds both marks, and a cell that could be read either way is not read at all. */
  readonly why: 'evidence' | 'other_columns' | 'delimiter' | 'country' | 'default' | 'mixed'
  /** Has the column amounts that certainly have three decimals or more? If not, an amount with three is doubted. */
  readonly finer: boolean
}

/** What else a file says about its decimal mark. */
export interface DecimalContext {
  /** The shapes of the file's other columns of amounts, added up. */
  readonly otherAmounts: Tally
  readonly delimiter: string
  /** ISO 3166 alpha-2 of the file or its owner; '' when unknown. */
  readonly country: string
}

/** The shape of one amount: what the election counts. */
export function amountShape(raw: string): AmountShape {
  const plain = plainAmount(raw)
  if (plain === undefined) return readNumberCell(raw).shape
  const { mark, decimals } = plain
  if (mark === '') return 'whole'
  if (mark === ',') return decimals < 3 ? 'comma' : 'comma_long'
  return decimals < 3 ? 'point' : 'point_long'
}

/**
 * Below this share the cells of the other mark are slips, from it on they are a second notation; and evidence from fewer
 * cells than this may be slips itself. Set by hand; scored by the bench of columns.
 */
const slips = 0.02

/** Countries that write a decimal point; elsewhere in the world it is a comma more often than not. */
const pointCountries = new Set(
  'US GB IE CH LI MT CA AU NZ IN PK BD LK CN HK TW JP KR SG MY PH TH IL MX PR DO GT HN NI PA SV NG KE GH ZW BW UG TZ'.split(' '),
)

/**
 * Decides the decimal mark of a column from all its cells, once: by its own evidence, else by that of the file's other
 * amounts; else by delimiter or country, which is no certainty.
 */
export function electDecimalMark(tally: Tally, context: DecimalContext): MarkElection {
  const finer = (tally['comma_long'] ?? 0) + (tally['point_long'] ?? 0) > 0
  const own = evidenceIn(tally)
  if (own?.why === 'mixed' || own?.certain === true) return { ...own, finer }
  const around = electAround(context)
  // Evidence from a cell or two among hundreds that could be either: certain only where the file says the same.
  if (own !== undefined) return { ...own, certain: around.certain && around.decimalMark === own.decimalMark, finer }
  return { ...around, finer }
}

function electAround({ otherAmounts, delimiter, country }: DecimalContext): Omit<MarkElection, 'finer'> {
  const elsewhere = evidenceIn(otherAmounts)
  if (elsewhere?.certain === true) return { ...elsewhere, why: 'other_columns' }
  if (delimiter === ';') return { decimalMark: ',', certain: false, why: 'delimiter' }
  // Where commas part the cells, hardly anybody writes amounts with one: it would have to be quoted every time.
  if (delimiter === ',') return { decimalMark: '.', certain: false, why: 'delimiter' }
  const decimalMark = country === '' || pointCountries.has(country) ? '.' : ','
  return { decimalMark, certain: false, why: country === '' ? 'default' : 'country' }
}

function evidenceIn(tally: Tally): Omit<MarkElection, 'finer'> | undefined {
  const { comma = 0, comma_long = 0, point_groups = 0, point = 0, point_long = 0, comma_groups = 0 } = tally
  const { comma_three = 0, point_three = 0 } = tally
  const commas = comma + comma_long + point_groups
  const points = point + point_long + comma_groups
  if (commas + points === 0) return undefined
  const decimalMark = commas > points ? ',' : '.'
  if (Math.min(commas, points) >= slips * (commas + points)) return { decimalMark, certain: false, why: 'mixed' }
  const all = commas + points + comma_three + point_three
  return { decimalMark, certain: Math.max(commas, points) >= slips * all, why: 'evidence' }
}
