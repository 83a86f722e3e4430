import { expect, it } from 'vitest'
import { fingerprint, KeyTable } from '../../src/validate/keys.ts'

it('knows the line on which a key stood first, whatever the number of keys', () => {
  const table = new KeyTable()
  const prints = new Uint32Array(2)
  const lineOf = (key: string, line: number): number => {
    fingerprint(key, prints, 0)
    return table.seen(prints[0]!, prints[1]!, line)
  }
  const lines = Array.from({ length: 20_000 }, (_, n) => n + 1)
  expect(lines.every((line) => lineOf(`c${line}@example.com`, line) === 0)).toBe(true)
  expect(lines.every((line) => lineOf(`c${line}@example.com`, 50_000) === line)).toBe(true)
})

it('never gives a key the fingerprint of none', () => {
  const prints = new Uint32Array(2)
  const isSome = (key: number): boolean => {
    fingerprint(String(key), prints, 0)
    return prints[0] !== 0
  }
  expect(Array.from({ length: 5000 }, (_, key) => key).every(isSome)).toBe(true)
})
