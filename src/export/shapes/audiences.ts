import { sha256 } from '../../privacy/sha256.ts'
import { fold } from '../../text/fold.ts'
import { familyName } from '../names.ts'
import { messageNumber, phoneOf } from '../phones.ts'
import type { Person } from '../person.ts'
import { always, filled, type Shape } from '../shape.ts'

/** The SHA-256 of a text in UTF-8, as advertisers' lists have it; '' of nothing. */
const hashed = (text: string): string => (text === '' ? '' : sha256(Buffer.from(text)))

/** In lower case, with one space between words and none around them. */
const lower = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()

const number = (person: Person): string => messageNumber(person) || phoneOf(person, 'phone')

/** Nobody can be matched by less than an address, a number, or a name with a place. */
const named = (given: string, family: string, country: string, code: string): boolean =>
  [given, family, country, code].every((cell) => cell !== '')

/**
 * Customer Match: addresses in lower case without spaces, numbers in E.164, names in lower case, each hashed; country and
 * postal code in clear.
 *
 * @see https://support.google.com/google-ads/answer/7476159
 */
export const googleAds: Shape = {
  columns: [
    always('Email', (person) => hashed(lower(person('email')).replaceAll(' ', ''))),
    always('Phone', (person) => hashed(number(person))),
    always('First Name', (person) => hashed(lower(person('given_name')))),
    always('Last Name', (person) => hashed(lower(familyName(person)))),
    always('Country', (person) => person('country')),
    always('Zip', (person) => person('postal_code')),
  ],
  sift: () => (cells) => {
    const [email = '', phone = '', given = '', family = '', country = '', code = ''] = cells
    return email !== '' || phone !== '' || named(given, family, country, code) ? cells : undefined
  },
}

/** Letters and digits alone, in lower case and without marks. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/**
 * A custom audience from a list: addresses in lower case, numbers as digits with their country's, names and towns in lower case
 * without punctuation, days as YYYYMMDD, all of it hashed.
 *
 * @see https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences (hashing and normalisation)
 */
export const meta: Shape = {
  columns: [
    always('email', (person) => hashed(lower(person('email')))),
    always('phone', (person) => hashed(number(person).replace(/^\+/, ''))),
    always('fn', (person) => hashed(lettersOf(person('given_name')))),
    always('ln', (person) => hashed(lettersOf(familyName(person)))),
    filled('ct', (person) => hashed(bare(person('city')))),
    filled('zip', (person) => hashed(person('postal_code').toLowerCase().replace(/[\s-]/g, ''))),
    always('country', (person) => hashed(person('country').toLowerCase())),
    filled('dob', (person) =>
      hashed(/^\d{4}-\d\d-\d\d$/.test(person('birth_date')) ? person('birth_date').replaceAll('-', '') : ''),
    ),
    filled('gen', (person) => hashed(/^[fm]/.exec(person('gender').toLowerCase())?.[0] ?? '')),
  ],
  sift: () => (cells) => (cells.slice(0, 4).some((cell) => cell !== '') ? cells : undefined),
}

/** Lower case without punctuation, spaces kept: Meta takes names in UTF-8, marks included. */
const lettersOf = (text: string): string => lower(text).replace(/[^\p{L}\p{M}\p{N} ]/gu, '')
