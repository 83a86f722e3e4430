import type { Condition, Literal, Operand, Period, Sign, When } from './tree.ts'

/** What of a JSON is no rule: the way to it, such as `and[1].between`; '' for the whole. */
export interface JsonFault {
  readonly place: string
}

export const isJsonFault = (read: Condition | JsonFault): read is JsonFault => 'place' in read && !('is' in read)

/**
 * Makes a rule of JSON that `jsonOfRule` could have made. Whether its names and days are there, reading what is printed of it
 * tells: here only its shape is looked at.
 */
export function ruleOfJson(json: unknown): Condition | JsonFault {
  try {
    return condition(json, '', 0)
  } catch (thrown) {
    if (thrown instanceof Stop) return { place: thrown.place }
    throw thrown
  }
}

type Json = Readonly<Record<string, unknown>>

class Stop extends Error {
  readonly place: string
  constructor(place: string) {
    super(place)
    this.place = place
  }
}

const signs: readonly Sign[] = ['=', '!=', '<', '<=', '>', '>=']
const counted = ['orders', 'spend', 'interactions'] as const
const nowhere = { at: 0, length: 0 }
/** In objects within objects, as `rule/read` has it of brackets. */
const deepest = 100

function condition(json: unknown, place: string, depth: number): Condition {
  const object = objectAt(json, place)
  if (depth > deepest) throw new Stop(place)
  const inside = (key: string): string => (place === '' ? key : `${place}.${key}`)
  for (const is of ['and', 'or'] as const) {
    if (!(is in object)) continue
    only(object, [is], place)
    const parts = listAt(object[is], inside(is)).map((part, at) => condition(part, `${inside(is)}[${at}]`, depth + 1))
    if (parts.length === 0) throw new Stop(inside(is))
    return parts.length === 1 ? parts[0]! : { is, parts, ...nowhere }
  }
  if ('not' in object) {
    only(object, ['not'], place)
    return { is: 'not', of: condition(object['not'], inside('not'), depth + 1), ...nowhere }
  }
  if ('in_segment' in object) {
    only(object, ['in_segment'], place)
    return { is: 'segment', name: textAt(object['in_segment'], inside('in_segment')), ...nowhere }
  }
  if ('within_km' in object) {
    only(object, ['within_km', 'of'], place)
    const km = numberAt(object['within_km'], inside('within_km'))
    if (km < 0) throw new Stop(inside('within_km'))
    return { is: 'near', km, place: textAt(object['of'], inside('of')), ...nowhere }
  }
  const is = counted.find((word) => word in object)
  return is === undefined ? fieldTest(object, place, inside) : countTest(is, object, place, inside, depth)
}

function countTest(
  is: (typeof counted)[number],
  object: Json,
  place: string,
  inside: (key: string) => string,
  depth: number,
): Condition {
  const sign = signAt(object, place)
  only(object, [is, sign], place)
  const meant = objectAt(object[is], inside(is))
  only(meant, ['where', 'in'], inside(is))
  const where = 'where' in meant ? condition(meant['where'], `${inside(is)}.where`, depth + 1) : undefined
  const within = 'in' in meant ? periodOf(textAt(meant['in'], `${inside(is)}.in`), `${inside(is)}.in`) : undefined
  return { is, where, sign, than: numberAt(object[sign], inside(sign)), within, ...nowhere }
}

function fieldTest(object: Json, place: string, inside: (key: string) => string): Condition {
  const of: Operand = { is: 'field', name: textAt(object['field'], inside('field')), ...nowhere }
  if (of.name === '') throw new Stop(inside('field'))
  const [asks, ...more] = Object.keys(object).filter((key) => key !== 'field')
  if (asks === undefined || more.length > 0) throw new Stop(place)
  const asked = object[asks]
  const at = inside(asks)
  switch (asks) {
    case 'between': {
      const [low, high, ...others] = listAt(asked, at)
      if (others.length > 0) throw new Stop(at)
      return { is: 'between', of, low: literal(low, `${at}[0]`), high: literal(high, `${at}[1]`), ...nowhere }
    }
    case 'in': {
      const among = listAt(asked, at).map((one, index) => literal(one, `${at}[${index}]`))
      if (among.length === 0) throw new Stop(at)
      return { is: 'in', of, among, ...nowhere }
    }
    case 'like':
      return { is: 'like', of, pattern: textAt(asked, at), ...nowhere }
    case 'is':
      if (asked !== 'null') throw new Stop(at)
      return { is: 'null', of, ...nowhere }
    case 'during':
      return { is: 'during', of, when: whenOf(textAt(asked, at), at), ...nowhere }
    default:
      return { is: 'compare', sign: signAt(object, place), left: of, right: literal(asked, at), ...nowhere }
  }
}

function literal(json: unknown, place: string): Literal {
  if (typeof json === 'number') return { is: 'number', value: numberAt(json, place), ...nowhere }
  if (typeof json === 'string') return { is: 'text', value: json, ...nowhere }
  if (typeof json === 'boolean') return { is: 'flag', value: json, ...nowhere }
  const object = objectAt(json, place)
  only(object, ['day'], place)
  const day = textAt(object['day'], `${place}.day`)
  if (day === 'today') return { is: 'ago', period: { count: 0, unit: 'd' }, ...nowhere }
  if (!day.startsWith('-')) throw new Stop(`${place}.day`)
  return { is: 'ago', period: periodOf(day.slice(1), `${place}.day`), ...nowhere }
}

function whenOf(text: string, place: string): When {
  const [, which, unit] = /^(this|last|next) (week|month|quarter|year)$/.exec(text) ?? []
  if (unit !== undefined) return { is: 'unit', which, unit } as When
  const isBack = text.startsWith('-')
  return { is: isBack ? 'back' : 'ahead', period: periodOf(isBack ? text.slice(1) : text, place) }
}

function periodOf(text: string, place: string): Period {
  const [, count, unit] = /^(\d+)([dwmy])$/.exec(text) ?? []
  if (unit === undefined) throw new Stop(place)
  return { count: Number(count), unit: unit as Period['unit'] }
}

function signAt(object: Json, place: string): Sign {
  const [sign, ...others] = signs.filter((one) => one in object)
  if (sign === undefined || others.length > 0) throw new Stop(place)
  return sign
}

function only(object: Json, keys: readonly string[], place: string): void {
  if (Object.keys(object).some((key) => !keys.includes(key))) throw new Stop(place)
}

function objectAt(json: unknown, place: string): Json {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Stop(place)
  return json as Json
}

function listAt(json: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new Stop(place)
  return json
}

function textAt(json: unknown, place: string): string {
  if (typeof json !== 'string') throw new Stop(place)
  return json
}

function numberAt(json: unknown, place: string): number {
  if (typeof json !== 'number' || !Number.isFinite(json)) throw new Stop(place)
  return json
}
