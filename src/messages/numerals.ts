/**
 * Writes numbers as a language does. `toLocaleString` reads its rules anew for each number, at ten times the cost of the run that
 * it sums up; these are read once.
 *
 * @param language as browsers name it: `en`, `fr`
 */
export function numeralsOf(language: string): {
  /** With so many decimals at most. */
  readonly upTo: (n: number, digits: number) => string
  /** With exactly so many decimals, so that those of a column line up. */
  readonly fixed: (n: number, digits: number) => string
} {
  const formats = new Map<number, Intl.NumberFormat>()
  const formatOf = (least: number, most: number): Intl.NumberFormat => {
    const key = least * 32 + most
    const known =
      formats.get(key) ?? new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: most })
    formats.set(key, known)
    return known
  }
  return {
    upTo: (n, digits) => formatOf(0, digits).format(n),
    fixed: (n, digits) => formatOf(digits, digits).format(n),
  }
}
