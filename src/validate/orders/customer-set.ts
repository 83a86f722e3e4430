import { normaliseIdentifier } from '../../normalise/identifier.ts'
import { fingerprint, KeyTable } from '../keys.ts'
import type { KnownCustomers } from './judge.ts'

/** Customers by all that they can be called by. */
export interface CustomerSet extends KnownCustomers {
  /** Adds what a cell holds: an id, or else an e-mail address or a phone. */
  add(cell: string, isId: boolean): void
}

/** @param identify reads an e-mail address or a phone number, '' if it is neither */
export function customerSet(identify: (raw: string) => string): CustomerSet {
  const table = new KeyTable()
  const print = new Uint32Array(2)
  return {
    add(cell, isId) {
      const key = isId ? normaliseIdentifier(cell).value : identify(cell)
      if (key === '') return
      fingerprint(key, print, 0)
      table.seen(print[0]!, print[1]!, 1)
    },
    has: (first, second) => table.has(first, second),
  }
}
