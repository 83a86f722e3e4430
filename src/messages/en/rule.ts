import type { RuleFault, RuleWanted, ValueKind } from '../../model/rule-fault.ts'

const kinds: Readonly<Record<ValueKind, string>> = {
  number: 'a number (12.5)',
  day: "a day ('2026-01-31', today, -90d)",
  flag: 'true or false',
  text: "text ('Lyon')",
}

/** What a column is by what all its cells hold. */
const contents: Readonly<Record<ValueKind, string>> = {
  number: 'numbers',
  day: 'days',
  flag: 'true or false',
  text: 'text (at least one cell is no number, no day and neither true nor false)',
}

const wanted: Readonly<Record<RuleWanted, string>> = {
  test: 'a test is missing: = != < <= > >= BETWEEN IN LIKE, IS NULL',
  name: 'a test is missing: = != < <= > >= BETWEEN IN LIKE, IS NULL; a field of several words stands in double quotes: "birth date"',
  point: 'decimals stand behind a point: 12.5',
  value: "a value is missing: a field, a number, 'text'",
  literal: "a value should be written out here: 12, 'text', '2026-01-31', -90d, today, true",
  quotes: "a value should be written out here, not a column: text stands in single quotes, 'text'",
  number: 'a number is missing',
  text: "a text is missing, in single quotes: 'text'",
  time: 'a length of time is missing: 90d, 12m, 1y',
  unit: 'a calendar unit is missing: WEEK, MONTH, QUARTER or YEAR',
  KM: "KM is missing: WITHIN 50 KM OF '69'",
  OF: "OF is missing: WITHIN 50 KM OF '69'",
  end: 'AND or OR is missing before this',
  '(': '( is missing',
  ')': ') is missing',
  ',': ', or ) is missing',
  AND: 'AND is missing',
  NULL: 'NULL is missing',
}

/** What is wrong with a rule that somebody wrote, and the way out. */
export function ruleFault({ why, found, wanted: what, nearest, among, kinds: both }: RuleFault): string {
  switch (why) {
    case 'sign':
      return `${found} means nothing here: put text in single quotes, straight ones: 'text'`
    case 'unclosed':
      return 'this quote is never closed: a quote inside is doubled'
    case 'field':
      return `there is no field ${found}: ${nearest === undefined ? `there are ${(among ?? []).join(', ')}; text stands in single quotes` : `did you mean ${nearest}?`}`
    case 'function':
      return `there is no function ${found}: ${nearest === undefined ? 'there are length, abs, year, month' : `did you mean ${nearest}?`}`
    case 'kind':
      return found === ''
        ? `${kinds[both![0]]} and ${kinds[both![1]]} can’t be compared`
        : `${found} holds ${contents[both![0]]}, and this is ${kinds[both![1]]}`
    case 'day':
      return `${found} is no day of the calendar: write '2026-01-31'`
    case 'place':
      return `${found} is no department of France: write '69', '2A', '971', its name, or a postal code`
    case 'base':
      return `${found} can only be asked of a base`
    case 'long':
      return 'this is too long, or has too many brackets in brackets: make it shorter'
    default:
      return wanted[what ?? 'value']
  }
}
