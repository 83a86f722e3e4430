import type { FieldName } from '../../model/field.ts'
import type { Normaliser } from '../../model/reading.ts'
import { normaliseCountry } from '../country.ts'
import { normaliseGender } from '../gender.ts'
import { titleNormaliser } from '../title.ts'
import { comparableCategory } from './category.ts'

/** Made when they are asked for: the table of titles takes its time. */
const normalisers: Readonly<Partial<Record<FieldName, () => Normaliser>>> = {
  title: () => titleNormaliser({ french: true }),
  gender: () => normaliseGender,
  country: () => normaliseCountry,
}

/** Titles of two languages that are one, and those that tell no more than another. */
const oneTitle: Readonly<Record<string, string>> = { 'M.': 'mr', Miss: 'mrs', Ms: 'mrs' }

/**
 * What a cell of a field is compared by whose values are few and have many names: `Mr` and `M.`, `F` and `femme`, `FR` and
 * France. What is none of them is compared as it is written. Undefined for other fields.
 */
export function comparableCoded(field: FieldName | undefined): ((cell: string) => string) | undefined {
  const normalise = field === undefined ? undefined : normalisers[field]?.()
  if (normalise === undefined) return undefined
  return (cell) => {
    const { value } = normalise(cell)
    return value === '' ? comparableCategory(cell) : (oneTitle[value] ?? value.toLowerCase())
  }
}
