/** A share as it was written: `digits` / `scale`, so that equality is told without rounding. */
export interface Threshold {
  readonly digits: number
  /** A power of ten. */
  readonly scale: number
}

const mostDecimals = 6

/** Reads a share from 0 to 1, with a point and at most six decimals; undefined for anything else. */
export function readThreshold(text: string): Threshold | undefined {
  const [, whole, fraction = ''] = /^([01]?)(?:\.(\d{1,6}))?$/.exec(text) ?? []
  if (whole === undefined || text === '' || fraction.length > mostDecimals) return undefined
  const scale = 10 ** fraction.length
  const digits = Number(`${whole}${fraction}`)
  return digits > scale ? undefined : { digits, scale }
}

/** Is `part` of `whole` that share at least? Both are below 2^31. */
export const reaches = (part: number, whole: number, { digits, scale }: Threshold): boolean => part * scale >= whole * digits

/** The least number that is that share of `whole`; 1 at least. */
export const leastOf = (whole: number, { digits, scale }: Threshold): number => Math.max(1, Math.ceil((whole * digits) / scale))
