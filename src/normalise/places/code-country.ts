import { postalForms, postalSigns } from '../postal-forms.ts'

/** A form of postal codes that only few countries have. */
interface Form {
  readonly country: string
  readonly shape: RegExp
  /** Has it letters that no other country begins with? */
  readonly named: boolean
}

let forms: readonly Form[] | undefined

/**
 * The one country whose postal codes are written like this, by their letters, by a hyphen between digits, or by the sign
 * of the country before them (`B-1000`); undefined where digits alone say nothing, or several countries are meant.
 */
export function countryOfCode(cell: string): string | undefined {
  const text = cell.trim().toUpperCase()
  if (text.length > longest || text.length < shortest) return undefined
  const signed = /^([A-Z]{1,3}) ?- ?(\d{3,6})$/.exec(text)
  if (signed !== null) return signedCountry(signed[1]!, signed[2]!.length)
  forms ??= Object.entries(postalForms).flatMap(([country, masks]) => masks.split('|').flatMap((mask) => toForm(country, mask)))
  const fitting = forms.filter(({ shape }) => shape.test(text))
  const named = fitting.filter((form) => form.named)
  const countries = new Set((named.length > 0 ? named : fitting).map(({ country }) => country))
  const [only] = countries
  return countries.size === 1 ? only : undefined
}
const shortest = 4
const longest = 12

function signedCountry(sign: string, digits: number): string | undefined {
  for (const [country, masks] of Object.entries(postalForms)) {
    const fits = masks.split('|').some((mask) => /^[0#][# ]+$/.test(mask) && mask.replaceAll(' ', '').length === digits)
    if (fits && (sign === country || sign === postalSigns[country])) return country
  }
  return undefined
}

/** Nothing for masks of digits and spaces only. */
function toForm(country: string, mask: string): Form[] {
  if (!/[@*A-Z-]/.test(mask)) return []
  const shape = Array.from(mask, (sign, at) => {
    if (sign === '#' || (sign === '0' && at === 0)) return '\\d'
    if (sign === '@') return '[A-Z]'
    if (sign === '*') return '[A-Z\\d]'
    return sign === ' ' ? ' ?' : sign
  })
  return [{ country, shape: new RegExp(`^${shape.join('')}$`), named: /[A-Z]/.test(mask) }]
}
