/**
 * The years at which a band of ages begins; the first begins at 0. Those that web analytics and most panels report by:
 * 18–24, 25–34, 35–44, 45–54, 55–64, 65 and more.
 */
const ageBandsFrom: readonly number[] = [0, 18, 25, 35, 45, 55, 65]

/** The band of an age: `25-34`, `65+`. */
export function ageBand(age: number): string {
  const at = ageBandsFrom.findLastIndex((from) => from <= age)
  const [from, next] = [ageBandsFrom[at]!, ageBandsFrom[at + 1]]
  return next === undefined ? `${from}+` : `${from}-${next - 1}`
}
