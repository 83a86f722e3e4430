import { nearestName } from '../../normalise/nearest.ts'
import { isObject, type PartReader } from './refused.ts'
import type { Tolerance } from './rules.ts'

/**
 * Reads tolerances: `{ "email.valid": 0.98 }`, `{ "email.valid": ">= 98 %" }`, or sentences: `["email.valid >= 98 %"]`.
 *
 * @param rules names of all rules there are
 */
export function readTolerances(value: unknown, rules: readonly string[], read: PartReader): readonly Tolerance[] {
  if (value === undefined) return []
  if (Array.isArray(value))
    return value.map((text: unknown, at) => {
      const [, place, least] = typeof text === 'string' ? (/^\s*(.+?)\s*((?:>=|≥).*)$/.exec(text) ?? []) : []
      if (place === undefined) return read.refuse(`tolerance.${at}`, 'tolerance')
      return readTolerance(place, least, `tolerance.${at}`, rules, read)
    })
  if (!isObject(value)) return read.refuse('tolerance', 'tolerances')
  return Object.entries(value).map(([place, least]) => readTolerance(place, least, `tolerance.${place}`, rules, read))
}

function readTolerance(name: string, share: unknown, place: string, rules: readonly string[], read: PartReader): Tolerance {
  const least = readShare(share) ?? read.refuse(place, 'share')
  if (rules.includes(name)) return { of: name, least }
  const dot = name.lastIndexOf('.')
  const of = name.slice(dot + 1)
  const known = [...shares, ...rules]
  if (dot < 1 || !known.includes(of)) {
    const about = { path: read.path, place, rule: of, nearest: nearestName(of, known), rules: known }
    return read.refuseFault({ fault: 'settings-rule', about })
  }
  return { column: name.slice(0, dot), of, least }
}

const shares = ['filled', 'valid'] as const

/** `0.98`, `">= 98 %"`, `"98,5 %"`; undefined where it is no share. */
function readShare(share: unknown): number | undefined {
  if (typeof share === 'number') return share >= 0 && share <= 1 ? share : undefined
  const [, number, percent] = typeof share === 'string' ? (/^\s*(?:>=|≥)?\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(share) ?? []) : []
  if (number === undefined) return undefined
  // 98.7 / 100 is a hair more than 0.987.
  const least = Number((Number(number.replace(',', '.')) / (percent === '' ? 1 : 100)).toPrecision(15))
  return least <= 1 ? least : undefined
}
