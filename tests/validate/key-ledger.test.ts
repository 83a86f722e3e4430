import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printSize, writePrint } from '../../src/text/print.ts'
import { KeyLedger } from '../../src/validate/key-ledger.ts'
import type { Store } from '../../src/validate/late-keys.ts'

/** A store in memory. */
function heap(): Store {
  const bytes: number[] = []
  return {
    put(more) {
      const at = bytes.length
      for (const byte of more) bytes.push(byte)
      return at
    },
    take: (at, into) => into.set(bytes.slice(at, at + into.length)),
  }
}

/** What a ledger says of keys, one a row, on lines two apart; '' for a row without one. */
function told(keys: readonly string[], open: (() => Store | undefined) | undefined, most: number): unknown {
  const ledger = new KeyLedger({ rule: 'duplicate_email', column: 0 }, 0, open, most)
  const prints = new Uint32Array(printSize)
  const repeated: number[] = []
  for (const [number, key] of keys.entries()) {
    const bytes = new TextEncoder().encode(key)
    if (key === '') prints.fill(0)
    else writePrint(new DataView(bytes.buffer), 0, bytes.length, prints, 0)
    const line = 2 * number + 2
    if (ledger.seen(prints, 0, line, number) === 0) continue
    repeated.push(number)
    ledger.add(line, '')
  }
  ledger.settle(true, (number) => repeated.push(number))
  return { found: ledger.found, repeated: repeated.toSorted((a, b) => a - b) }
}

describe('KeyLedger', () => {
  it('says the same of keys that wait as of keys that are held', () => {
    const keys = fc.array(
      fc.oneof(fc.nat(12), fc.nat(400)).map((n) => (n === 0 ? '' : `ann${n}@example.com`)),
      { maxLength: 300 },
    )
    fc.assert(
      fc.property(keys, fc.nat(60), (all, most) => {
        expect(told(all, heap, most)).toEqual(told(all, undefined, 0))
      }),
      { numRuns: 300 },
    )
  })

  it('says the same of so many that blocks of them are put away', () => {
    const keys = Array.from({ length: 150_000 }, (_, n) => `ann${n % 140_000}@example.com`)
    expect(told(keys, heap, 1000)).toEqual(told(keys, undefined, 0))
  }, 60_000)

  it('holds all where there is no room', () => {
    const keys = Array.from({ length: 3000 }, (_, n) => `ann${n % 2900}@example.com`)
    expect(told(keys, () => undefined, 100)).toEqual(told(keys, undefined, 0))
  })
})
