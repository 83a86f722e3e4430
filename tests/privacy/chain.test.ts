import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/privacy/canonical-json.ts'
import { chained, emptyLog, verifyChain } from '../../src/privacy/chain.ts'
import type { AuditEnd } from '../../src/model/audit.ts'

function log(entries: number): { lines: string[]; ends: AuditEnd[] } {
  const lines: string[] = []
  const ends = [emptyLog]
  for (let n = 1; n <= entries; n++) {
    const { line, end } = chained(ends.at(-1)!, {
      on: '2026-11-22',
      operation: 'erase',
      request: undefined,
      facts: { people: n },
    })
    lines.push(line.trimEnd())
    ends.push(end)
  }
  return { lines, ends }
}

test('a log that nobody touched holds', () => {
  const { lines, ends } = log(4)
  expect(verifyChain(lines, ends[4])).toEqual({ end: ends[4], fault: undefined })
  expect(verifyChain([], undefined)).toEqual({ end: emptyLog, fault: undefined })
})

test('a base restored from an older copy remembers an earlier end, and the log holds', () => {
  const { lines, ends } = log(4)
  expect(verifyChain(lines, ends[2])).toEqual({ end: ends[4], fault: undefined })
})

test('an entry that was changed shows where it stands', () => {
  const { lines, ends } = log(4)
  lines[1] = lines[1]!.replace('"people":2', '"people":9')
  expect(verifyChain(lines, ends[4]).fault).toEqual({ why: 'changed', seq: 2 })
})

test('an entry that was taken out shows', () => {
  const { lines, ends } = log(4)
  expect(verifyChain([...lines.slice(0, 1), ...lines.slice(2)], ends[4]).fault).toEqual({ why: 'changed', seq: 2 })
})

test('a tail that was cut off shows by what the base remembers', () => {
  const { lines, ends } = log(4)
  expect(verifyChain(lines.slice(0, 3), ends[4]).fault).toEqual({ why: 'cut', seq: 4 })
  expect(verifyChain(lines.slice(0, 3), undefined).fault).toBeUndefined()
})

test('a log that was made again from some entry on shows by what the base remembers', () => {
  const { lines, ends } = log(3)
  const other = chained(ends[1]!, { on: '2026-11-22', operation: 'expire', request: undefined, facts: {} })
  const third = chained(other.end, { on: '2026-11-22', operation: 'erase', request: undefined, facts: {} })
  const forged = [lines[0]!, other.line.trimEnd(), third.line.trimEnd()]
  expect(verifyChain(forged, ends[3]).fault).toEqual({ why: 'replaced', seq: 3 })
})

test('plain data has one spelling', () => {
  expect(canonicalJson({ b: [1, 'é"', null], a: { d: true, c: '' } })).toBe('{"a":{"c":"","d":true},"b":[1,"é\\"",null]}')
})
