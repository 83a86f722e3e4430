import type { CellKind } from '../../model/field.ts'
import { nearestName } from '../../normalise/nearest.ts'
import { plainReader, type CellValueReader } from '../../rule/cell-values.ts'
import { bare, type CellFinding } from '../cells/check.ts'
import type { OwnRule, OwnType } from './rules.ts'

/** How sure it is that a word was meant that is spelt nearly so. Set by hand. */
const nearby = 0.7

/** A function of the cell as it stands and of its canonical value, '' when it is blank. */
type OwnCellCheck = (raw: string, value: string) => CellFinding | undefined

/**
 * What somebody asks of the cells of a column of theirs.
 *
 * @param kind of the column; undefined where it is no field of ours
 * @param free reads the cells of such a column
 */
export function ownCellCheck(rule: OwnRule, kind: CellKind | undefined, free: CellValueReader): OwnCellCheck {
  const { required, type, oneOf, pattern, min, max, minLength, maxLength } = rule
  const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u')
  const words = oneOf === undefined ? undefined : new Set(oneOf)
  const read = kind === undefined ? free : plainReader
  return (raw, value) => {
    const text = raw.trim()
    if (text === '') return required === true ? bare('required') : undefined
    const cell = kind === undefined ? text : value
    if (type !== undefined && !holds(type, cell, read)) return bare('type')
    if (words !== undefined && !words.has(text) && !words.has(value)) {
      const meant = nearestName(text, oneOf!)
      return meant === undefined ? bare('one_of') : { rule: 'one_of', suggestion: meant, confidence: nearby }
    }
    if (whole !== undefined && !whole.test(text) && !whole.test(value)) return bare('pattern')
    if (isBeyond(cell, min, -1, read) || isBeyond(cell, max, 1, read)) return bare('range')
    if (minLength === undefined && maxLength === undefined) return undefined
    const length = [...text].length
    return length < (minLength ?? 0) || length > (maxLength ?? length) ? bare('length') : undefined
  }
}

function holds(type: OwnType, cell: string, read: CellValueReader): boolean {
  return type === 'integer' ? Number.isInteger(read.number(cell)) : read[type](cell) !== undefined
}

/** Is a cell on the wrong side of a limit? What is neither number nor day has no side. */
function isBeyond(cell: string, limit: number | string | undefined, side: 1 | -1, read: CellValueReader): boolean {
  if (limit === undefined) return false
  const found = typeof limit === 'number' ? read.number(cell) : read.day(cell)
  return found !== undefined && found !== limit && found > limit === side > 0
}
