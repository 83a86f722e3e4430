import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readJsonFile } from '../../src/io/json-file.ts'
import { DataError } from '../../src/model/error.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-json-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'file.json')

function read(text: string): unknown {
  writeFileSync(path, text)
  try {
    return readJsonFile(path)
  } catch (error) {
    return error instanceof DataError ? error.fault : error
  }
}

describe('readJsonFile', () => {
  it.each([
    ['an object', '{"a": [1, "b"]}', { a: [1, 'b'] }],
    ['an object behind a byte order mark', '\ufeff{"a": 1}', { a: 1 }],
    ['a list', ' [1] ', [1]],
  ])('reads %s', (_says, text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    ['a word without quotes', '{\n  "a": b\n}', 2, 'unexpected'],
    ['a comma behind the last member', '{\n  "a": 1,\n}', 3, 'unexpected'],
    ['a missing comma', '{"a": 1\n"b": 2}', 2, 'unexpected'],
    ['an end that comes too early', '{"a": [1,\n', 2, 'unclosed'],
    ['an empty file', '', 1, 'unclosed'],
    ['something else', '\na: 1', 2, 'unexpected'],
    ['two objects', '{}\n{}', 2, 'unexpected'],
  ])('says the line of %s', (_says, text, line, why) =>
    expect(read(text)).toEqual({ fault: 'bad-json', about: { path, line, why } }),
  )

  it('says why a file that is not there was not read', () => {
    expect(() => readJsonFile(join(folder, 'nowhere.json'))).toThrow(DataError)
  })

  it('reads what JSON can hold, and faults whatever else comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value)
        expect(read(text)).toEqual(JSON.parse(text))
      }),
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = read(`{${text}`) as { fault?: string }
        expect(found).toBeTypeOf('object')
      }),
    )
  })
})
