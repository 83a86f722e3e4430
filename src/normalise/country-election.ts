/** Shapes of national phone numbers that hardly any other country shares. */
const phoneShapes: readonly [string, RegExp][] = [
  ['FR', /^(?:(?:\+|00) ?33[ .-]?[1-9]|0[1-9])(?:[ .-]?\d\d){4}$/],
  ['GB', /^(?:(?:\+|00) ?44|0[127])\d{3}[ ]?\d{3}[ ]?\d{3,4}$/],
  ['DE', /^(?:(?:\+|00) ?49|0[1-9]\d{1,4}[ /-])[ \d]{5,12}$/],
  ['US', /^(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}$/],
]

/**
 * The country that most of a file's own evidence names: its country column, else the shape of its phones. Undefined
 * when less than half of either says the same.
 *
 * @param countries canonical countries of some rows, '' where a row has none
 * @param phones phones of some rows, as they stand
 */
export function electCountry(countries: readonly string[], phones: readonly string[]): string | undefined {
  return (
    majority(countries) ??
    majority(phones.map((phone) => phoneShapes.find(([, shape]) => shape.test(phone.trim()))?.[0] ?? (phone === '' ? '' : '?')))
  )
}

function majority(values: readonly string[]): string | undefined {
  const filled = values.filter((value) => value !== '')
  const counts = new Map<string, number>()
  for (const value of filled) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return first !== undefined && first[0] !== '?' && first[1] * 2 > filled.length ? first[0] : undefined
}
