import { familyName } from '../names.ts'
import { messageNumber, phoneOf } from '../phones.ts'
import { street } from '../places.ts'
import { always, filled, type Shape } from '../shape.ts'

/**
 * Contacts under the names that Mailchimp's audiences begin with. An address in one cell has two spaces between its parts, of
 * which it wants street, town, region and postal code; a birthday is month and day.
 *
 * @see https://mailchimp.com/help/format-guidelines-for-your-import-file/
 */
export const mailchimp: Shape = {
  columns: [
    always('Email Address', (person) => person('email')),
    always('First Name', (person) => person('given_name')),
    always('Last Name', familyName),
    filled('Address', (person) => {
      const parts = [street(person), person('city'), person('region'), person('postal_code'), person('country')]
      return parts[0] === '' || parts[1] === '' ? '' : parts.filter((part) => part !== '').join('  ')
    }),
    filled('Phone Number', (person) => phoneOf(person, 'phone') || messageNumber(person)),
    filled('Birthday', (person) => {
      const [, month, day] = /^\d{4}-(\d\d)-(\d\d)$/.exec(person('birth_date')) ?? []
      return month === undefined ? '' : `${month}/${day}`
    }),
    filled('Company', (person) => person('company')),
  ],
  sift: () => (cells) => (cells[0] === '' ? undefined : cells),
}
