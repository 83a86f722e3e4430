import { plainDecimal } from '../decimal.ts'

/** How a number format shows a number, as far as it is more than a number. */
export type NumberFormat =
  | { readonly shows: 'number' | 'day' | 'time' | 'duration' }
  /** Digits in a mask, with the zeros before them: a postal code, a phone number. */
  | { readonly shows: 'mask'; readonly mask: readonly string[] }

const number: NumberFormat = { shows: 'number' }

/** Formats of Excel that files name by number alone. In some languages 27–36 and 50–58 are days; nowhere anything else. */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return { shows: 'day' }
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return { shows: 'time' }
  return id === 46 ? { shows: 'duration' } : number
}

/**
 * What a format code shows. Only its first section counts, that of positive numbers; colours, locales and literal text say nothing.
 *
 * @see ECMA-376-1:2016 §18.8.31 numFmts
 */
export function readFormat(code: string): NumberFormat {
  const bare = code.replace(/"[^"]*"|\\.|[_*]./gs, ' ')
  const section = bare.split(';')[0]!
  const letters = section.replace(/\[[^\]]*\]/g, (brackets) => (/^\[(?:h+|m+|s+)\]$/i.test(brackets) ? brackets : ''))
  if (/^\s*(?:general|standard|@)?\s*$/i.test(letters)) return number
  if (/\[(?:h+|m+|s+)\]/i.test(letters)) return { shows: 'duration' }
  if (/[dyjag]|m{3,}/i.test(letters.replace(/am\/pm|a\/p/gi, ''))) return { shows: 'day' }
  if (/[hs]/i.test(letters)) return { shows: 'time' }
  if (/m/i.test(letters)) return { shows: 'day' }
  return maskOf(code) ?? number
}

/** The signs of a format that is only digits and what stands between them, where zeros before the number show: `00000`, `0#" "##`. */
function maskOf(code: string): NumberFormat | undefined {
  if (/[;.,%?eE]/.test(code.replace(/"[^"]*"|\\./gs, ''))) return undefined
  const mask: string[] = []
  for (const [, quoted, escaped, digit, other] of code
    .replace(/\[[^\]]*\]|[_*]./g, '')
    .matchAll(/"([^"]*)"|\\(.)|([0#])|(.)/gsu)) {
    if (digit !== undefined) mask.push(digit)
    else mask.push(...[...(quoted ?? escaped ?? other ?? '')].map((sign) => `'${sign}`))
  }
  const digits = mask.filter((sign) => sign.length === 1)
  return digits[0] === '0' && digits.length > 1 ? { shows: 'mask', mask } : undefined
}

/**
 * A number of a sheet as text. A day is `YYYY-MM-DD`, with `THH:MM:SS` where it has a time; a time `HH:MM` or `HH:MM:SS`,
 * and so is a duration, which may have more hours. Whole numbers keep their digits as they are written, and so do others of no more than the 15 that Excel keeps.
 */
export function numberText(raw: string, format: NumberFormat, date1904: boolean): string {
  if (format.shows === 'number' && (/^-?\d+$/.test(raw) || (raw.length <= 16 && /^-?\d+\.\d+$/.test(raw)))) return raw
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  if (format.shows === 'mask') return masked(value, format.mask) ?? decimal(value)
  if (format.shows === 'number' || value < 0) return decimal(value)
  if (format.shows === 'duration' || (format.shows === 'time' && value < 1)) return timeText(Math.round(value * secondsADay))
  return dayText(value, date1904) ?? decimal(value)
}

const decimal = (value: number): string => plainDecimal(Number(value.toPrecision(15)))

/** Digits laid into a mask from the right; undefined for a number that is not whole. */
function masked(value: number, mask: readonly string[]): string | undefined {
  if (value < 0 || !Number.isSafeInteger(value)) return undefined
  const digits = String(value)
  let left = digits.length
  let text = ''
  for (let at = mask.length - 1; at >= 0; at--) {
    const sign = mask[at]!
    if (sign.length > 1) text = sign.slice(1) + text
    else if (left > 0) text = digits[--left]! + text
    else if (sign === '0') text = `0${text}`
  }
  return digits.slice(0, left) + text
}

const secondsADay = 86_400
const msADay = 86_400_000
/** The last day Excel knows: 9999-12-31. */
const lastDay = 2_958_465

/**
 * The day with a number, and its time of day. Day 60 is 29 February 1900, which Excel believes in: it is given as such,
 * for whoever judges days to refuse.
 */
function dayText(serial: number, date1904: boolean): string | undefined {
  const seconds = Math.round(serial * secondsADay)
  const days = Math.floor(seconds / secondsADay) + (date1904 ? 1462 : 0)
  if (days < 1 || days > lastDay) return undefined
  const day =
    days === 60 ? '1900-02-29' : new Date(Date.UTC(1899, 11, days > 60 ? 30 : 31) + days * msADay).toISOString().slice(0, 10)
  const time = seconds % secondsADay
  return time === 0 ? day : `${day}T${timeText(time, true)}`
}

const two = (value: number): string => String(value).padStart(2, '0')

function timeText(seconds: number, always = false): string {
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return always || seconds % 60 !== 0 ? `${text}:${two(seconds % 60)}` : text
}
