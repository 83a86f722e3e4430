/**
 * Decimal numbers, many of them, each as a whole number and how many of its digits stand behind the point: nothing passes
 * through a fraction of two, so that 0.10 + 0.20 is 0.30.
 */
export class Decimals {
  /** The digits of each number, as one whole number with its sign; only close when there are too many. */
  readonly #digits: Float64Array
  /** How many of them are decimals, zeros at the end aside. */
  readonly #places: Uint8Array
  /** Numbers of more digits than a float holds, as text. */
  readonly #long = new Map<number, string>()
  /** The most decimals that any has. */
  places = 0

  constructor(count: number) {
    this.#digits = new Float64Array(count)
    this.#places = new Uint8Array(count)
  }

  /** Sets a number: digits with at most one point, `-` before. What has more than 255 decimals loses those. */
  set(at: number, text: string): void {
    const point = text.indexOf('.')
    let end = text.length
    if (point !== -1) {
      while (text.charCodeAt(end - 1) === zero) end--
      if (end - 1 === point) end = point
      end = Math.min(end, point + 1 + mostPlaces)
    }
    const places = point === -1 || end <= point ? 0 : end - point - 1
    const digits = places === 0 ? text.slice(0, end) : text.slice(0, point) + text.slice(point + 1, end)
    const number = Number(digits) + 0
    if (!Number.isSafeInteger(number)) this.#long.set(at, digits)
    this.#digits[at] = number
    this.#places[at] = places
    if (places > this.places) this.places = places
  }

  /** Sets a number of no more than fifteen digits: all of them as a whole number, and how many are decimals. */
  setDigits(at: number, digits: number, places: number): void {
    while (places > 0 && digits % 10 === 0) {
      digits /= 10
      places--
    }
    this.#digits[at] = digits + 0
    this.#places[at] = places
    if (places > this.places) this.places = places
  }

  /** The number as a float, which is as near as floats come. */
  near(at: number): number {
    return this.#digits[at]! / powerOf(this.#places[at]!)
  }

  /**
   * The number in units of 10^−places: exact where they are no coarser than its decimals, else rounded, halves away from
   * zero. It must be one that fits: less than 2^53 units.
   */
  units(at: number, places: number): number {
    const shift = places - this.#places[at]!
    const long = this.#long.size === 0 ? undefined : this.#long.get(at)
    if (long !== undefined) return Number(shifted(BigInt(long), shift))
    const digits = this.#digits[at]!
    if (shift >= 0) return digits * powerOf(shift)
    return Number.isSafeInteger(10 ** -shift) ? roundedAway(digits, 10 ** -shift) : 0
  }
}

const zero = 0x30
const mostPlaces = 255

/** 10^places, most of which need not be worked out. */
const powerOf = (places: number): number => powers[places] ?? 10 ** places
const powers: readonly number[] = Array.from({ length: 23 }, (_, places) => 10 ** places)

/** A number of units times a rate given by its digits and decimals, rounded to a unit, halves away from zero. */
export function unitsTimes(units: number, digits: number, places: number): number {
  const product = units * digits
  if (Number.isSafeInteger(product)) return roundedAway(product, 10 ** places)
  return Number(shifted(BigInt(units) * BigInt(digits), -places))
}

function roundedAway(digits: number, unit: number): number {
  const size = Math.abs(digits)
  const rest = size % unit
  return Math.sign(digits) * ((size - rest) / unit + (2 * rest >= unit ? 1 : 0)) + 0
}

function shifted(digits: bigint, shift: number): bigint {
  if (shift >= 0) return digits * 10n ** BigInt(shift)
  const unit = 10n ** BigInt(-shift)
  const size = digits < 0n ? -digits : digits
  const rounded = (2n * size + unit) / (2n * unit)
  return digits < 0n ? -rounded : rounded
}

/** The most decimals, up to `wanted`, with which numbers of that size together are told apart to the last digit; −1 when none are. */
export function placesThatFit(wanted: number, size: number): number {
  let places = Math.min(wanted, 22) // 10^22 is the last power of ten that a float holds
  while (places >= 0 && size * 10 ** places > Number.MAX_SAFE_INTEGER) places--
  return places
}

/**
 * A whole number of units of 10^−places in full: two decimals at least, no needless zeros behind them.
 *
 * @example decimalText(1230, 2) // '12.30'
 */
export function decimalText(units: number, places: number): string {
  const digits = String(Math.abs(units)).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const behind = digits.slice(digits.length - places).padEnd(2, '0')
  let end = behind.length
  while (end > 2 && behind.charCodeAt(end - 1) === zero) end--
  return `${units < 0 ? '-' : ''}${whole}.${behind.slice(0, end)}`
}
