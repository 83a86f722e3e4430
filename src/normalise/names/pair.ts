import { fold } from '../../text/fold.ts'
import { type Remark, without } from '../remark.ts'
import { givenBits } from './givenness.ts'

/** What testers type in both cells; each of them alone may be a name. */
const fillers: ReadonlySet<string> = new Set(
  `
    test tests testing teste testeur tester essai demo prueba prova probe proef toto tata titi tutu foo bar baz abc def xyz
    null none na nom prenom john doe name user admin client
  `
    .trim()
    .split(/\s+/),
)
const strangers: ReadonlySet<string> = new Set([
  'john doe',
  'jane doe',
  'max mustermann',
  'erika mustermann',
  'foo bar',
  'admin admin',
  'nom prenom',
  'prenom nom',
])

const placeholder = without('name_placeholder')
const twice = without('name_twice')

/**
 * What the two names of a row are together, if they are no names: `test test`, `toto tata`, `John Doe`, or one word in
 * both cells. Who is called Martin Martin or Ali Ali is left in peace; so is Jean Dupont.
 */
export function doubtNamePair(givenName: string, familyName: string): Remark | undefined {
  if (givenName === '' || familyName === '' || givenName.length > longest || familyName.length > longest) return undefined
  const [given, family] = [fold(givenName), fold(familyName)]
  if (strangers.has(`${given} ${family}`)) return placeholder
  if (fillers.has(given) && fillers.has(family) && given !== 'john') return placeholder
  return given === family && givenBits(given) < leastGiven ? twice : undefined
}
const longest = 60

/** Could this family name be half of such a pair, beside a given name that is another word? */
export function mayBeNobodys(familyName: string): boolean {
  const family = fold(familyName)
  return fillers.has(family) || strangersFamilies.has(family)
}
/** The family names of which that may be so. */
export const nobodysFamilies = (): readonly string[] => [...fillers, ...strangersFamilies]
const strangersFamilies: ReadonlySet<string> = new Set([...strangers].map((pair) => pair.slice(pair.indexOf(' ') + 1)))

/** In bits: from there on the word is somebody's given name. */
const leastGiven = -1
