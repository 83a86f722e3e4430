import { readHeader } from '../normalise/header.ts'
import { fold } from '../text/fold.ts'

/** What was given to a recipient, once. */
export interface GivenAway {
  /** YYYY-MM-DD */
  readonly day: string
  readonly recipient: string
  readonly purpose: string
  /** As they were headed there. */
  readonly columns: readonly string[]
}

/** By what a recipient can know somebody. */
export interface KnownBy {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly ids: readonly string[]
  readonly names: readonly string[]
}

/** What a recipient is told: plain data. */
export interface Notice {
  readonly recipient: string
  readonly purposes: readonly string[]
  /** Ascending. */
  readonly days: readonly string[]
  /** Empty where they were given nothing by which anybody is known. */
  readonly identifiers: readonly string[]
  /** Of what was corrected, if that is what they are told of, that of which they were given the column. */
  readonly corrections: readonly Corrected[]
}

/** A cell that was corrected. */
export interface Corrected {
  readonly column: string
  /** '' for nothing, as `after`. */
  readonly before: string
  readonly after: string
}

const kindOf: Readonly<Partial<Record<string, keyof KnownBy>>> = {
  email: 'emails',
  phone: 'phones',
  mobile: 'phones',
  id: 'ids',
  source_id: 'ids',
  given_name: 'names',
  family_name: 'names',
  full_name: 'names',
}

/**
 * What each recipient of past exports is told, by name of the recipient (GDPR Art. 19). A notice names people by what
 * that recipient was given and nothing else: it must not tell them more than they knew.
 */
export function planNotices(given: readonly GivenAway[], people: KnownBy, corrected: readonly Corrected[] = []): Notice[] {
  const recipients = [...new Set(given.map(({ recipient }) => recipient))].toSorted()
  return recipients.map((recipient) => {
    const own = given.filter((one) => one.recipient === recipient)
    const kinds = new Set(own.flatMap(({ columns }) => columns.map(kindOfColumn)))
    const identifiers = (['names', 'emails', 'phones', 'ids'] as const).flatMap((kind) => (kinds.has(kind) ? people[kind] : []))
    return {
      recipient,
      purposes: distinct(own.map(({ purpose }) => purpose)).filter((purpose) => purpose !== ''),
      days: distinct(own.map(({ day }) => day)).toSorted(),
      identifiers: distinct(identifiers),
      corrections: corrected.filter(({ column }) => own.some(({ columns }) => columns.some((head) => isOf(head, column)))),
    }
  })
}

const kindOfColumn = (column: string): keyof KnownBy | undefined =>
  kindOf[column] ?? kindOf[readHeader(column).labels[0]?.concept ?? '']

/** Is a column of an export that of the base? */
const isOf = (head: string, column: string): boolean => head === column || readHeader(head).labels[0]?.concept === column

const distinct = (values: readonly string[]): string[] => [...new Set(values)]

/** A name for the file of a notice: what is left of the recipient's name, and its number, so that no two are one. */
export function noticeName(recipient: string, at: number): string {
  const word = fold(recipient.slice(0, longestWord))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `notice-${at + 1}${word === '' ? '' : `-${word}`}.txt`
}

const longestWord = 40
