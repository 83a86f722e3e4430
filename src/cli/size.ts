const units: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  t: 1e12,
  ki: 2 ** 10,
  mi: 2 ** 20,
  gi: 2 ** 30,
  ti: 2 ** 40,
}

/**
 * Bytes as people write them: 800000000, 800M, 1.5 GB, 2GiB, 1,5 Go. M is a million, Mi is 2^20. Undefined for what is no size,
 * or none above 0.
 */
export function readSize(text: string): number | undefined {
  const [, number, unit] = /^\s*(\d{1,15}(?:[.,]\d{1,9})?)\s*((?:[kmgt]i?)?)[bo]?\s*$/i.exec(text) ?? []
  if (number === undefined) return undefined
  const bytes = Math.floor(Number(number.replace(',', '.')) * units[unit!.toLowerCase()]!)
  return bytes > 0 ? bytes : undefined
}
