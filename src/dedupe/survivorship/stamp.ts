import { codeAt } from '../../text/code-at.ts'

/** An ISO date, perhaps with a time, as a number that reads YYYYMMDDHHMMSS; -1 for none. */
export function toStamp(iso: string): number {
  if (iso === '') return -1
  let stamp = 0
  let digits = 0
  for (let at = 0; at < iso.length; at++) {
    const digit = codeAt(iso, at) - 0x30
    if (digit < 0 || digit > 9) continue
    stamp = stamp * 10 + digit
    digits++
  }
  for (; digits < 14; digits++) stamp *= 10
  return stamp
}
