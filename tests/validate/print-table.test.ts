import { expect, it } from 'vitest'
import { printSize, writePrint } from '../../src/text/print.ts'
import { PrintTable } from '../../src/validate/print-table.ts'

it.each([0, 30_000])('knows the line on which a key stood first, whatever was expected: %d keys', (expected) => {
  const table = new PrintTable(expected)
  const prints = new Uint32Array(printSize)
  const lineOf = (key: string, line: number): number => {
    const bytes = new TextEncoder().encode(key)
    writePrint(new DataView(bytes.buffer), 0, bytes.length, prints, 0)
    return table.seen(prints, 0, line)
  }
  const lines = Array.from({ length: 20_000 }, (_, n) => n + 1)
  expect(lines.every((line) => lineOf(`c${line}@example.com`, line) === 0)).toBe(true)
  expect(lines.every((line) => lineOf(`c${line}@example.com`, 50_000) === line)).toBe(true)
})
