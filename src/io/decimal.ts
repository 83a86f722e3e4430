/** Digits are only filled up with zeros this far; beyond, the exponent stays. Set by hand: no amount or identifier is so long. */
const longest = 40

/**
 * A number in full: a dot, no exponent, no more digits than tell it from its neighbours. A whole number has no dot.
 *
 * @example plainDecimal(1e21) // '1000000000000000000000'
 * @example plainDecimal(1.5e-7) // '0.00000015'
 */
export function plainDecimal(value: number): string {
  const text = String(value)
  const [, sign = '', first = '', rest = '', power] = /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(text) ?? []
  const exponent = Number(power)
  if (power === undefined || Math.abs(exponent) > longest) return text
  const digits = first + rest
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  return sign + digits.padEnd(exponent + 1, '0') // numbers have an exponent from 1e21 on, and no more than 17 digits
}
