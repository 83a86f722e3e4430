import { borderFinder } from '../../../src/io/csv/borders.ts'
import type { Dialect } from '../../../src/io/csv/dialect.ts'
import { recordStarts } from '../../../src/io/csv/record-bytes.ts'
import { readRecords } from '../../../src/io/csv/records.ts'

const seeds = [
  'nom;cp;note\nExemple;75001;"dit ""Zoé""; ici"\nMartin;01000;"deux\nlignes"\n',
  'a,b\r\n"c","d"\r\n"e,f",g\r\n',
  'x\ty\rz\t"q"\r',
  'un\ndeux\n"trois"\n',
]
const alphabet = ['"', '"', '""', ';', ',', '\t', '\n', '\r', '\r\n', ' ', '\0', '\\', "'", 'é', '\xff', ', ', '"\n', ';"']
const dialects: Dialect[] = [
  { delimiter: ';', quote: '"', escape: 'doubled' },
  { delimiter: ',', quote: '"', escape: 'backslash' },
  { delimiter: '\t', quote: "'", escape: 'doubled' },
  { delimiter: ', ', quote: '"', escape: 'doubled' },
  { delimiter: '', quote: '"', escape: 'doubled' },
]

/** Reads so many mutations of small files, the same ones for a seed; throws at the first byte or line that no record owns. */
export function fuzz(times: number, seed: number): number {
  let state = seed
  const below = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0 // Numerical Recipes, 2nd ed., 7.1
    return (state >>> 8) % n
  }
  for (let done = 0; done < times; done++) {
    let text = seeds[below(seeds.length)]!
    for (let k = below(8); k >= 0; k--) {
      const at = below(text.length + 1)
      text = text.slice(0, at) + (below(3) === 0 ? '' : alphabet[below(alphabet.length)]!) + text.slice(at + below(3))
    }
    check(Buffer.from(text, 'latin1'), dialects[below(dialects.length)]!, 1 + below(30))
  }
  return times
}

function check(bytes: Buffer, dialect: Dialect, size: number): void {
  const borders = borderFinder(dialect, { target: size })
  const pieces = []
  for (let at = 0; at < bytes.length; at += size) pieces.push(...borders.push(bytes.subarray(at, at + size)))
  pieces.push(...borders.end())
  const fail = (what: string): never => {
    throw new Error(`${what}: ${JSON.stringify(bytes.toString('latin1'))} as ${JSON.stringify(dialect)} in blocks of ${size}`)
  }
  if (!Buffer.concat(pieces.map((piece) => piece.bytes)).equals(bytes)) fail('bytes lost')
  let lines = 0
  for (const piece of pieces) {
    let records = 0
    const line = readRecords(
      piece.bytes,
      (from, start, end) => from.toString('latin1', start, end),
      dialect,
      () => records++,
    )
    const starts = recordStarts(piece.bytes, dialect)
    if (starts.length !== records + 1 || starts.at(-1) !== piece.bytes.length || line.records !== records) fail('records lost')
    lines += line.lines
  }
  const text = bytes.toString('latin1')
  const physical = text === '' ? 0 : text.split(/\r\n|\r|\n/).length - (/[\r\n]$/.test(text) ? 1 : 0)
  if (lines !== physical) fail(`${lines} lines for ${physical}`)
}
