import { nearestName } from '../../normalise/nearest.ts'
import type { OwnRule } from '../own-rules.ts'
import { bare, type CellFinding } from './check.ts'

/** How sure it is that a word was meant that is spelt nearly so. Set by hand. */
const nearby = 0.7

/**
 * What somebody asks of the cells of a column of theirs.
 *
 * @returns a function of the cell as it stands and of its canonical value, '' when it is blank
 */
export function ownCheck({
  required,
  oneOf,
  pattern,
  min,
  max,
}: OwnRule): (raw: string, value: string) => CellFinding | undefined {
  const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u')
  const words = oneOf === undefined ? undefined : new Set(oneOf)
  return (raw, value) => {
    const text = raw.trim()
    if (text === '') return required === true ? bare('required') : undefined
    if (words !== undefined && !words.has(text) && !words.has(value)) {
      const meant = nearestName(text, oneOf!)
      return meant === undefined ? bare('one_of') : { rule: 'one_of', suggestion: meant, confidence: nearby }
    }
    if (whole !== undefined && !whole.test(text) && !whole.test(value)) return bare('pattern')
    return isBeyond(text, value, min, -1) || isBeyond(text, value, max, 1) ? bare('range') : undefined
  }
}

/** Is a cell on the wrong side of a limit? What is neither number nor day has no side. */
function isBeyond(text: string, value: string, limit: number | string | undefined, side: 1 | -1): boolean {
  if (limit === undefined) return false
  if (typeof limit === 'string') {
    const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
    return day !== undefined && day !== limit && day > limit === side > 0
  }
  const number = Number(value === '' ? text : value) || Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'))
  return side * (number - limit) > 0
}
