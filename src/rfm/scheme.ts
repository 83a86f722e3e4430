import type { RuleFault } from '../model/rule-fault.ts'
import { nearestName } from '../normalise/nearest.ts'
import { isRuleFault } from '../rule/read.ts'
import { readPointRule, type PointRule, type Points } from './points.ts'

/** A scheme of segments: who is called what, by scores. The first that matches wins. */
export interface Scheme {
  readonly segments: readonly SchemeSegment[]
  /** Whoever matches none. */
  readonly otherwise: string
  /** By which customers gain points, if the scheme is one of points. */
  readonly points?: Points | undefined
}

/**
 * Ranges include both ends; one that is not there takes any score. `v` is the mean of f and m, halves up, `fm` the plain one,
 * `points` the sum of a scheme of points.
 */
export interface SchemeSegment extends Readonly<Partial<Record<ScoreLetter, readonly [number, number]>>> {
  readonly name: string
}

const scoreLetters = ['r', 'f', 'm', 'v', 'fm', 'points'] as const
type ScoreLetter = (typeof scoreLetters)[number]

/** Why a file is no scheme: where, from the top, and what should be there. */
export interface SchemeFault {
  readonly place: string
  readonly wanted: 'scheme' | 'segments' | 'name' | 'range' | 'key' | 'points' | 'rule' | 'number'
  readonly nearest?: string | undefined
  /** The rule that is none, and why. */
  readonly rule?: { readonly text: string; readonly fault: RuleFault }
}

/** The scores of a customer; without money no m. */
export interface Scores {
  readonly r: number
  readonly f: number
  readonly m: number | undefined
}

/** Reads a scheme from what a file of JSON holds. */
export function readScheme(json: unknown): Scheme | SchemeFault {
  if (!isObject(json)) return { place: '', wanted: 'scheme' }
  const strange = Object.keys(json).find((key) => !(keys as readonly string[]).includes(key))
  if (strange !== undefined) return { place: strange, wanted: 'key', nearest: nearestName(strange, keys) }
  const { segments, otherwise = 'others' } = json
  if (!Array.isArray(segments) || segments.length === 0) return { place: 'segments', wanted: 'segments' }
  if (typeof otherwise !== 'string' || otherwise === '') return { place: 'otherwise', wanted: 'name' }
  const points = json['points'] === undefined ? undefined : readPoints(json)
  if (points !== undefined && 'wanted' in points) return points
  const read: SchemeSegment[] = []
  for (const [at, segment] of (segments as unknown[]).entries()) {
    const place = `segments.${at}`
    if (!isObject(segment)) return { place, wanted: 'scheme' }
    if (typeof segment['name'] !== 'string' || segment['name'] === '') return { place: `${place}.name`, wanted: 'name' }
    for (const [key, value] of Object.entries(segment)) {
      if (key === 'name') continue
      if (!(scoreLetters as readonly string[]).includes(key))
        return { place: `${place}.${key}`, wanted: 'key', nearest: nearestName(key, ['name', ...scoreLetters]) }
      if (!isRange(value)) return { place: `${place}.${key}`, wanted: 'range' }
    }
    read.push(segment as unknown as SchemeSegment)
  }
  return { segments: read, otherwise, points }
}

const keys = ['segments', 'otherwise', 'points', 'floor', 'cap'] as const

/** Reads the rules of a scheme of points: `{"when": "orders >= 5", "points": 20}`, and between what their sum is kept. */
function readPoints({ points, floor = -Infinity, cap = Infinity }: Readonly<Record<string, unknown>>): Points | SchemeFault {
  if (!Array.isArray(points) || points.length === 0) return { place: 'points', wanted: 'points' }
  const rules: PointRule[] = []
  for (const [at, one] of (points as unknown[]).entries()) {
    const place = `points.${at}`
    if (!isObject(one) || typeof one['when'] !== 'string') return { place, wanted: 'points' }
    const strange = Object.keys(one).find((key) => key !== 'when' && key !== 'points')
    if (strange !== undefined)
      return { place: `${place}.${strange}`, wanted: 'key', nearest: nearestName(strange, ['when', 'points']) }
    if (typeof one['points'] !== 'number') return { place: `${place}.points`, wanted: 'number' }
    const rule = readPointRule(one['when'], one['points'])
    if (isRuleFault(rule)) return { place, wanted: 'rule', rule: { text: one['when'], fault: rule } }
    rules.push(rule)
  }
  if (typeof floor !== 'number') return { place: 'floor', wanted: 'number' }
  if (typeof cap !== 'number' || cap < floor) return { place: 'cap', wanted: 'number' }
  return { rules, floor, cap }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isRange(value: unknown): value is [number, number] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((end) => typeof end === 'number' && Number.isFinite(end)) &&
    value[0] <= value[1]
  )
}

/**
 * Does a segment claim these scores? Without money, what asks for m is not asked, and f stands for both means.
 *
 * @param points undefined where the scheme has none
 */
export function claims(segment: SchemeSegment, { r, f, m }: Scores, points?: number): boolean {
  const scores: Readonly<Record<ScoreLetter, number | undefined>> = {
    r,
    f,
    m,
    v: m === undefined ? f : Math.floor((f + m) / 2 + 0.5),
    fm: m === undefined ? f : (f + m) / 2,
    points,
  }
  return scoreLetters.every((letter) => {
    const range = segment[letter]
    const score = scores[letter]
    return range === undefined || score === undefined || (score >= range[0] && score <= range[1])
  })
}

/** The name that a scheme gives to scores. */
export function nameIn({ segments, otherwise }: Scheme, scores: Scores, points?: number): string {
  return segments.find((segment) => claims(segment, scores, points))?.name ?? otherwise
}
