import { closeSync, openSync, readSync } from 'node:fs'
import { reading } from '../fault.ts'
import type { ScanFound } from './scanner.ts'

/**
 * How many of the hits in a file are not part of a longer text that is known to stand there, such as another person's address.
 * Hits whose place was not told are counted as they are.
 *
 * @param longer texts, in UTF-8 in the file
 */
export function unexplainedHits(path: string, { hits, places }: ScanFound, longer: readonly string[]): number {
  if (hits === 0 || longer.length === 0) return hits
  const known = longer.map((text) => Buffer.from(text))
  const reach = known.reduce((most, { length }) => Math.max(most, length), 0)
  return reading(path, () => {
    const fd = openSync(path, 'r')
    try {
      let explained = 0
      for (const { at, length } of places) {
        const from = Math.max(0, at - reach)
        const around = Buffer.alloc(at - from + length + reach)
        const bytes = around.subarray(0, readSync(fd, around, 0, around.length, from))
        if (known.some((text) => covers(bytes, text, at - from, length))) explained++
      }
      return hits - explained
    } finally {
      closeSync(fd)
    }
  })
}

/** Does a text stand in the bytes around this place? */
function covers(bytes: Buffer, text: Buffer, at: number, length: number): boolean {
  const first = Math.max(0, at + length - text.length)
  for (let found = bytes.indexOf(text, first); found !== -1 && found <= at; found = bytes.indexOf(text, found + 1))
    if (found + text.length >= at + length) return true
  return false
}
