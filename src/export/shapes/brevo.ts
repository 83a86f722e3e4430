import { familyName } from '../names.ts'
import { messageNumber } from '../phones.ts'
import { always, type Shape, type Sift } from '../shape.ts'

/** Contacts as Brevo imports them: by address or mobile number, of which none may stand twice in a file. */
export const brevo: Shape = {
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
