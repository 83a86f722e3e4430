/** Whole calendar months from one day to another, both YYYY-MM-DD and so on; below zero when it is later. */
export function monthsBetween(day: string, other: string): number {
  const months = 12 * (Number(other.slice(0, 4)) - Number(day.slice(0, 4))) + Number(other.slice(5, 7)) - Number(day.slice(5, 7))
  return other.slice(8, 10) < day.slice(8, 10) ? months - 1 : months
}
