/** What of a row, or of a person, tells people apart: each in the form in which it is compared. '' and empty where not known. */
export interface Facets {
  /** The words of the name, given and family ones together, each once. */
  readonly names: readonly string[]
  readonly emails: readonly string[]
  /** Digits dialled within the country, as `comparablePhone` gives them. */
  readonly phones: readonly string[]
  /** YYYY-MM-DD */
  readonly births: readonly string[]
  readonly addresses: readonly string[]
  readonly postalCodes: readonly string[]
  readonly cities: readonly string[]
}

/** Nothing is known, yet. */
export const emptyFacets = (): Record<keyof Facets, string[]> => ({
  names: [],
  emails: [],
  phones: [],
  births: [],
  addresses: [],
  postalCodes: [],
  cities: [],
})

export const noFacets: Facets = emptyFacets()

const parts = Object.keys(noFacets) as (keyof Facets)[]

/** Everything that is known of one person by several rows. */
export function joinFacets(all: readonly Facets[]): Facets {
  const joined = parts.map((part) => [part, [...new Set(all.flatMap((facets) => facets[part]))]])
  return Object.fromEntries(joined) as Record<keyof Facets, string[]>
}
