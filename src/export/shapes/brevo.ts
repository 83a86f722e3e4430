import { familyName } from '../names.ts'
import { messageNumber } from '../phones.ts'
import { always, type Shape, type Sift } from '../shape.ts'

/**
 * Contacts as Brevo imports them: by address or mobile number, of which none may stand twice in a file. It counts bytes, not rows: a
 * file may have 250 MB, which is some four million contacts of four columns.
 *
 * @see https://help.brevo.com/hc/en-us/articles/208729849-Create-a-file-to-import-your-contacts
 */
export const brevo: Shape = {
  mostRows: 2_000_000, // a row of four cells has hardly 125 bytes
  columns: [
    always('EMAIL', (person) => person('email')),
    always('LASTNAME', familyName),
    always('FIRSTNAME', (person) => person('given_name')),
    always('SMS', messageNumber),
  ],
  sift: () => {
    const known = new Set<string>()
    const sift: Sift = ([email = '', family = '', given = '', sms = '']) => {
      const own = known.has(sms) ? '' : sms
      if (email === '' && own === '') return undefined
      if (own !== '') known.add(own)
      return [email, family, given, own]
    }
    return sift
  },
}
