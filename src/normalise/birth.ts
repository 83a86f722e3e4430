import { type Remark, without } from './remark.ts'

/** Days that programs and clerks put down for a birth that nobody told, but on which people were born too. */
const suspects: ReadonlySet<string> = new Set(
  `
    1999-12-31 2000-01-01 2001-01-01 1999-01-01 1990-01-01 1980-01-01 1980-01-02 1960-01-01 1950-01-01 1910-01-01 1901-01-01
    1911-11-11 1999-09-09 1977-07-07 1988-08-08
  `
    .trim()
    .split(/\s+/),
)

/** Set by hand: a birthday is one of some twenty thousand, so one in a thousand cells is twenty times too many. */
const [leastCells, oneIn, leastSuspect, oneInSuspect] = [6, 1000, 4, 5000]

/**
 * The birth dates that too many cells of a column hold to be true: a day in more than a thousandth of them, or one that
 * is known to stand for "unknown" (31 December 1999, 1 January 2000, …) in more than a five-thousandth.
 *
 * @param counts how many cells hold each day, YYYY-MM-DD; each distinct customer once, where that is known
 */
export function frequentBirths(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  let cells = 0
  for (const count of counts.values()) cells += count
  const days = new Set<string>()
  for (const [day, count] of counts) {
    const suspect = suspects.has(day)
    const [least, share] = suspect ? [leastSuspect, oneInSuspect] : [leastCells, oneIn]
    if (count >= least && count * share > cells) days.add(day)
  }
  return days
}

const today = without('date_birth_today')
const frequent = without('date_frequent')

/** What is known of a column of births. */
export interface BirthOptions {
  /** Today, YYYY-MM-DD. */
  readonly asOf: string
  /** What frequentBirths() says of the column; leave it out where nobody counted. */
  readonly frequent?: ReadonlySet<string>
}

/**
 * Doubts about a birth date that dateNormaliser() reads without a word: it is the very day of the file, which forms fill in by
 * themselves, or a day too frequent in its column. What is impossible, in the future, more than 120 years ago or a known
 * placeholder (1 January 1900, 1 January 1970) has its reason from there.
 */
export function birthDoubt(day: string, { asOf, frequent: days }: BirthOptions): Remark | undefined {
  if (day === '') return undefined
  if (day === asOf) return today
  return days?.has(day) === true ? frequent : undefined
}
