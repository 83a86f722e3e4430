/** Shapes of national phone numbers that hardly any other country shares. */
const phoneShapes: readonly [string, RegExp][] = [
  ['FR', /^(?:(?:\+|00) ?33[ .-]?[1-9]|0[1-9])(?:[ .-]?\d\d){4}$/],
  ['GB', /^(?:(?:\+|00) ?44|0[127])\d{3}[ ]?\d{3}[ ]?\d{3,4}$/],
  ['DE', /^(?:(?:\+|00) ?49|0[1-9]\d{1,4}[ /-])[ \d]{5,12}$/],
  ['US', /^(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}$/],
]

/** Shapes of postal codes that no other country has: most have five digits, or four, which say nothing. */
const codeShapes: readonly [string, RegExp][] = [
  ['GB', /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i],
  ['IE', /^[A-Z]\d[\dW] ?[A-Z\d]{4}$/i],
  ['NL', /^[1-9]\d{3} ?[A-Z]{2}$/i],
  ['CA', /^[A-Z]\d[A-Z][ -]?\d[A-Z]\d$/i],
  ['PL', /^\d\d-\d{3}$/],
  ['PT', /^[1-9]\d{3}-\d{3}$/],
]

/** Codes of states and provinces that are no other country's. Two letters are many's: WA is of both, MI is Milan too. */
const regionShapes: readonly [string, RegExp][] = [['AU', /^(?:NSW|VIC|QLD|TAS|ACT)$/i]]

/**
 * The country that most of a file's own evidence names: its country column, else the shape of its phones, of its postal codes, or
 * of its states. Undefined when less than half of each says the same.
 *
 * @param countries canonical countries of some rows, '' where a row has none
 * @param phones phones of some rows, as they stand
 * @param codes postal codes, the same
 * @param regions states, the same
 */
export function electCountry(
  countries: readonly string[],
  phones: readonly string[],
  codes: readonly string[] = [],
  regions: readonly string[] = [],
): string | undefined {
  return majority(countries) ?? byShape(phones, phoneShapes) ?? byShape(codes, codeShapes) ?? byShape(regions, regionShapes)
}

const byShape = (cells: readonly string[], shapes: readonly [string, RegExp][]): string | undefined =>
  majority(cells.map((cell) => shapes.find(([, shape]) => shape.test(cell.trim()))?.[0] ?? (cell === '' ? '' : '?')))

function majority(values: readonly string[]): string | undefined {
  const filled = values.filter((value) => value !== '')
  const counts = new Map<string, number>()
  for (const value of filled) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return first !== undefined && first[0] !== '?' && first[1] * 2 > filled.length ? first[0] : undefined
}
