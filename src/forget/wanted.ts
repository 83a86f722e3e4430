import type { Wanted, WantedName } from '../model/wanted.ts'
import { dateNormaliser } from '../normalise/date.ts'
import { normaliseEmail } from '../normalise/email.ts'
import { readHeader } from '../normalise/header.ts'
import { normaliseIdentifier } from '../normalise/identifier.ts'
import { phoneNormaliser } from '../normalise/phone.ts'
import { squeeze } from '../text/fold.ts'

/** One person as somebody wrote them down: any of these may be several. */
export interface Asked {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly ids: readonly string[]
  readonly names: readonly string[]
  /** In any usual spelling, the day first. */
  readonly birthDate: string | undefined
}

/** What was given and says nothing: its kind, and where it stood. */
export interface Unread {
  readonly what: 'email' | 'phone' | 'id' | 'name' | 'birth_date'
  /** Place among those asked about, from 0. */
  readonly at: number
}

export interface Understood {
  /** One a person who was asked about, in the order in which they were. */
  readonly people: readonly Wanted[]
  readonly unread: readonly Unread[]
}

/**
 * Whom requests mean, in the spelling in which the project compares: several spellings of one phone give one number. What
 * can't be read is told, never passed over: who asks to be forgotten by it would not be.
 *
 * @param country of phones that don't say theirs, ISO 3166 alpha-2
 * @param today YYYY-MM-DD: nobody is born later
 */
export function understandAsked(asked: readonly Asked[], country: string, today: string): Understood {
  const readPhone = phoneNormaliser({ country })
  const readBirth = dateNormaliser({ order: 'dmy', certain: true, asOf: today, kind: 'birth', epoch: 1900 })
  const unread: Unread[] = []
  const people = asked.map(({ emails, phones, ids, names, birthDate }, at): Wanted => {
    const read = (what: Unread['what'], texts: readonly string[], values: (text: string) => readonly string[]): string[] => {
      const found = new Set<string>()
      for (const text of texts) {
        const all = values(text).filter((value) => value !== '')
        if (all.length === 0) unread.push({ what, at })
        for (const value of all) found.add(value)
      }
      return [...found]
    }
    const births = read('birth_date', birthDate === undefined ? [] : [birthDate], (text) => [readBirth(text).value.slice(0, 10)])
    return {
      emails: read('email', emails, (text) => [canonicalEmail(text)]),
      phones: read('phone', phones, (text) => {
        const { value, also } = readPhone(text)
        return [value, also]
      }),
      ids: read('id', ids, (text) => [normaliseIdentifier(text).value]),
      names: read('name', names, (text) => [squeeze(text)]).map((name): WantedName => ({ name, birthDate: births[0] })),
    }
  })
  return { people, unread }
}

/** An address that is no address by the rules stands in files all the same, as it was typed: it is looked for like that. */
function canonicalEmail(text: string): string {
  const { value } = normaliseEmail(text)
  return value !== '' || !text.includes('@') ? value : squeeze(text).toLowerCase()
}

/** All of them as one request: whoever carries an identifier of any of them. */
export function mergeWanted(people: readonly Wanted[]): Wanted {
  const names = new Map(people.flatMap((one) => one.names).map((name) => [`${name.name}\n${name.birthDate ?? ''}`, name]))
  return {
    emails: distinct(people.flatMap(({ emails }) => emails)),
    phones: distinct(people.flatMap(({ phones }) => phones)),
    ids: distinct(people.flatMap(({ ids }) => ids)),
    names: [...names.values()],
  }
}

type Part = keyof Asked | 'given_name' | 'family_name'

const partOf: Readonly<Partial<Record<string, Part>>> = {
  email: 'emails',
  phone: 'phones',
  mobile: 'phones',
  id: 'ids',
  full_name: 'names',
  name: 'names',
  given_name: 'given_name',
  family_name: 'family_name',
  birth_date: 'birthDate',
}

/** What a header must be worth to be one: known as a whole; among names and ids a part of one would be found. Set by hand. */
const surely = 0.96

/** Columns are named after the options, or as those of customer files are. */
function partHeaded(header: string): Part | undefined {
  const [label] = readHeader(header).labels
  return label === undefined || label.strength < surely ? undefined : partOf[label.concept]
}

const nobody: Asked = { emails: [], phones: [], ids: [], names: [], birthDate: undefined }

/**
 * The people of a list: a table with columns named after the options, or one identifier a line. Blank rows are nobody.
 *
 * @param rows the first may be a header
 */
export function askedOfRows(rows: readonly (readonly string[])[]): Asked[] {
  const parts = (rows[0] ?? []).map(partHeaded)
  const isTable = parts.some((part) => part !== undefined)
  const people = rows.slice(isTable ? 1 : 0).map((cells) => (isTable ? ofCells(cells, parts) : ofLine(cells)))
  return people.filter(isSomebody)
}

/** Is anybody meant? A birth date alone is nobody's. */
export function isSomebody({ emails, phones, ids, names, birthDate }: Asked): boolean {
  return emails.length + phones.length + ids.length + names.length > 0 || birthDate !== undefined
}

function ofCells(cells: readonly string[], parts: readonly (Part | undefined)[]): Asked {
  const of = (wanted: Part): string[] => cells.filter((cell, at) => parts[at] === wanted && squeeze(cell) !== '')
  // Beside a given name, `Nom` is the family's.
  const [given, family, whole] = [of('given_name'), of('family_name'), of('names')]
  const apart = given.length + family.length > 0
  return {
    emails: of('emails'),
    phones: of('phones'),
    ids: of('ids'),
    names: apart ? [[...given, ...(family.length > 0 ? family : whole)].join(' ')] : whole,
    birthDate: of('birthDate')[0],
  }
}

/**
 * One identifier a line. What has an @ is an address, what is dialled (`+`, a leading 0, signs between digits) a phone,
 * words with a space between them a name; all else an id, as are bare digits.
 */
function ofLine(cells: readonly string[]): Asked {
  const text = squeeze(cells.join(' '))
  if (text === '') return nobody
  if (text.includes('@')) return { ...nobody, emails: [text] }
  const digits = text.replace(/\D+/g, '').length
  if (digits >= 8 && /^(?:\+|0)[\d .()/-]*$/.test(text)) return { ...nobody, phones: [text] }
  return / /.test(text) && digits === 0 ? { ...nobody, names: [text] } : { ...nobody, ids: [text] }
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)]
