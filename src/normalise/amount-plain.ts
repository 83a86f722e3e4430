/** An amount that can be read at a glance. */
export interface PlainAmount {
  readonly mark: '' | '.' | ','
  /** How many digits stand behind the mark. */
  readonly decimals: number
}

const dot = 0x2e
const comma = 0x2c
const longest = 40 // characters: more is left to the careful way

const whole: PlainAmount = { mark: '', decimals: 0 }
const points = Array.from({ length: longest }, (_, decimals): PlainAmount => ({ mark: '.', decimals }))
const commas = Array.from({ length: longest }, (_, decimals): PlainAmount => ({ mark: ',', decimals }))

/**
 * The quick way for -1234,50 and its like: digits, at most one mark, no leading zero, and nothing that could be thousands.
 * Undefined when the cell is anything else. Gives back shared objects.
 */
export function plainAmount(raw: string): PlainAmount | undefined {
  const length = raw.length
  const first = raw.charCodeAt(0) === 0x2d ? 1 : 0
  if (length === first || length > longest) return undefined
  let at = first
  while (at < length && isDigit(raw.charCodeAt(at))) at++
  const digits = at - first
  if (digits === 0) return undefined
  const zero = raw.charCodeAt(first) === 0x30
  if (zero && (digits > 1 || first === 1)) return undefined
  if (at === length) return whole
  const mark = raw.charCodeAt(at)
  if (mark !== dot && mark !== comma) return undefined
  const decimals = length - at - 1
  if (decimals === 0 || (decimals === 3 && digits <= 3 && !zero)) return undefined
  for (let i = at + 1; i < length; i++) if (!isDigit(raw.charCodeAt(i))) return undefined
  return mark === dot ? points[decimals] : commas[decimals]
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
