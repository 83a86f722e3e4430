import type { Dictionary } from '../../model/columns.ts'
import type { CellKind } from '../../model/field.ts'
import { normaliseEmail } from '../../normalise/email.ts'
import { typeOfPlain } from '../../normalise/french-phone.ts'
import { emailGlance } from '../../normalise/glance/email.ts'
import { identifierGlance } from '../../normalise/glance/identifier.ts'
import { frenchNineAt } from '../../normalise/glance/phone.ts'
import { frenchCodeGlance } from '../../normalise/glance/postal-code.ts'
import { frenchPost } from '../../normalise/place-case.ts'

/** Numbers for what plain cells of a column say, so that no text need be made of them. Their readers take all of them. */
export interface Sayings {
  /**
   * Twice the number that two plain values share if, and only if, they say the same, plus one where the value is spelled as `import`
   * would; -1 for one that must be read.
   */
  of(id: number): number
  /** Is what a plain cell says its very text? Else the text is digits and signs. */
  readonly isText: boolean
}

/**
 * The sayings of a column of a kind that has one spelling for each value.
 *
 * @param country of the rows, ISO 3166 alpha-2; '' if unknown
 */
export function sayingsOf(kind: CellKind, country: string, values: Dictionary): Sayings | undefined {
  switch (kind) {
    case 'identifier':
      return ofTexts(values, identifierGlance.look)
    case 'text':
      return ofTexts(values, (bytes, start, end) => Number(isPlainText(bytes, start, end)))
    case 'email':
      return ofTexts(values, emailGlance(kindOfEmail).look)
    case 'postal_code':
      return frenchPost.has(country) ? ofTexts(values, frenchCodeGlance.look) : undefined
    case 'phone':
      return ofPhones(country === 'FR', values)
    default:
      return undefined
  }
}

const plain = 1

/** Of values that are their own spelling, no two say the same. */
function ofTexts(
  { bytes, starts }: Dictionary,
  look: (bytes: Dictionary['bytes'], start: number, end: number) => number,
): Sayings {
  return { of: (id) => (look(bytes, starts[id]!, starts[id + 1]!) === plain ? 2 * id + 1 : -1), isText: true }
}

function kindOfEmail(address: string): number {
  const { value, reason } = normaliseEmail(address)
  return value === address && reason === undefined ? plain : 0
}

/** Small letters, digits and signs of ASCII, words parted by single spaces: nothing that a comparison would leave out. */
function isPlainText(bytes: Uint8Array, start: number, end: number): boolean {
  let before = space
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    if (byte < space || byte > tilde || (byte >= capitalA && byte <= capitalZ) || (byte === space && before === space))
      return false
    before = byte
  }
  return before !== space
}
const [space, tilde, capitalA, capitalZ] = [0x20, 0x7e, 0x41, 0x5a] as [number, number, number, number]

/** Numbers of the mainland of France by their nine digits; behind their country's code they are the same anywhere. */
function ofPhones(french: boolean, { bytes, starts }: Dictionary): Sayings {
  return {
    of(id) {
      const start = starts[id]!
      const end = starts[id + 1]!
      const coded = bytes[start] === plus
      if (!french && !coded) return -1
      const nine = frenchNineAt(bytes, start, end)
      if (nine === -1 || typeOfPlain(nine) === undefined) return -1
      return 2 * nine + (coded && end - start === codedLength ? 1 : 0)
    },
    isText: false,
  }
}
const plus = 0x2b
/** As long as `+33` and nine digits. */
const codedLength = 12
