/** A number as it is written, exactly: `units` times 10 to the power of `-scale`. */
export interface Decimal {
  readonly units: bigint
  /** Digits behind the point, from 0. */
  readonly scale: number
}

/** Reads canonical decimal text (`-1234.50`); undefined for anything else. */
export function toDecimal(text: string): Decimal | undefined {
  const [, sign, whole = '', fraction = ''] = plain.exec(text) ?? []
  if (sign === undefined) return undefined
  const units = BigInt(whole + fraction)
  return { units: sign === '-' ? -units : units, scale: fraction.length }
}
const plain = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?$/

export function addDecimals(numbers: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...numbers.map((number) => number.scale))
  let units = 0n
  for (const number of numbers) units += number.units * 10n ** BigInt(scale - number.scale)
  return { units, scale }
}

/** A quotient, rounded half away from zero to two more digits than the dividend has, idle zeros among them dropped. */
export function divideDecimal({ units, scale }: Decimal, divisor: number): Decimal {
  const by = BigInt(divisor)
  const wide = (units < 0n ? -units : units) * 100n
  let quotient = (wide * 2n + by) / (by * 2n)
  let finer = scale + 2
  while (finer > scale && quotient % 10n === 0n) {
    quotient /= 10n
    finer--
  }
  return { units: units < 0n ? -quotient : quotient, scale: finer }
}

/** @param mark between the whole and its fraction */
export function writeDecimal({ units, scale }: Decimal, mark: '.' | ','): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const sign = units < 0n ? '-' : ''
  return scale === 0 ? sign + whole : `${sign}${whole}${mark}${digits.slice(-scale)}`
}
