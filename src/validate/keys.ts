import { codeAt } from '../text/code-at.ts'
import type { CheckRule } from '../model/rule.ts'
import { placesOf } from './row-view.ts'
import { findColumn, type ValidatePlan } from './plan.ts'
import type { ValidateSettings } from './settings.ts'

/** What no two rows should share. */
export interface KeyRule {
  readonly rule: CheckRule
  /** Its place among the columns of the plan; -1 for the row as a whole. */
  readonly column: number
}

/** The keys of a table: its id and its e-mail address; where there is neither, the whole row. And what somebody says is one. */
export function keysOf(plan: ValidatePlan, { own }: Pick<ValidateSettings, 'own'>): readonly KeyRule[] {
  const places = placesOf(plan)
  const keys: KeyRule[] = []
  const id = plan.table === 'customers' ? places.get('id') : undefined
  const email = plan.table === 'customers' ? places.get('email') : undefined
  if (id !== undefined) keys.push({ rule: 'duplicate_id', column: id })
  if (email !== undefined) keys.push({ rule: 'duplicate_email', column: email })
  if (keys.length === 0) keys.push({ rule: 'duplicate_row', column: -1 })
  for (const { column, unique } of own) if (unique === true) keys.push({ rule: 'unique', column: findColumn(plan, column) })
  return keys
}

/** Two fingerprints of a text, 32 bits each, the first never 0. @see cyrb53, bryc (public domain) */
export function fingerprint(text: string, into: Uint32Array, at: number): void {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let here = 0; here < text.length; here++) {
    const code = codeAt(text, here)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  into[at] = a >>> 0 || 1
  into[at + 1] = b >>> 0
}

/** The keys seen so far, each with the line on which it stood first. */
export class KeyTable {
  #slots = new Uint32Array(3 << 12)
  #mask = (1 << 12) - 1
  #count = 0

  /** The line on which the key stood first, 0 when it is new: then that is this one. */
  seen(first: number, second: number, line: number): number {
    if (2 * this.#count > this.#mask) this.#grow()
    const slots = this.#slots
    let at = second & this.#mask
    for (; slots[3 * at] !== 0; at = (at + 1) & this.#mask)
      if (slots[3 * at] === first && slots[3 * at + 1] === second) return slots[3 * at + 2]!
    slots[3 * at] = first
    slots[3 * at + 1] = second
    slots[3 * at + 2] = line
    this.#count++
    return 0
  }

  /** Was the key seen? */
  has(first: number, second: number): boolean {
    const slots = this.#slots
    if (first === 0) return false
    for (let at = second & this.#mask; slots[3 * at] !== 0; at = (at + 1) & this.#mask)
      if (slots[3 * at] === first && slots[3 * at + 1] === second) return true
    return false
  }

  #grow(): void {
    const before = this.#slots
    this.#mask = 2 * this.#mask + 1
    const slots = new Uint32Array(3 * (this.#mask + 1))
    for (let from = 0; from < before.length; from += 3) {
      if (before[from] === 0) continue
      let at = before[from + 1]! & this.#mask
      while (slots[3 * at] !== 0) at = (at + 1) & this.#mask
      slots.set(before.subarray(from, from + 3), 3 * at)
    }
    this.#slots = slots
  }
}
