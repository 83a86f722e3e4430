import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { CellKind } from '../../../src/model/field.ts'
import { ownCellCheck } from '../../../src/validate/own/cell-check.ts'
import { freeCellReader } from '../../../src/validate/own/free-cells.ts'
import { isFault, readRulesFile } from '../../../src/validate/own/read.ts'
import { ownTypes, type OwnRule } from '../../../src/validate/own/rules.ts'

const free = freeCellReader({ country: 'FR', asOf: '2026-06-30' })
const ask = (rule: Omit<OwnRule, 'column'>, cell: string, kind?: CellKind) =>
  ownCellCheck({ column: 'x', ...rule }, kind, free)(cell, cell.trim())

describe('what is asked of a cell', () => {
  it.each([
    ['something where it is required', { required: true }, '', 'required'],
    ['something, which spaces are not', { required: true }, '  ', 'required'],
    ['nothing of a blank cell otherwise', { oneOf: ['a'], min: 3 }, '', undefined],
    ['one of some values', { oneOf: ['gold', 'silver'] }, 'bronze', 'one_of'],
    ['one of some values, which it is', { oneOf: ['gold', 'silver'] }, 'gold', undefined],
    ['a form, of the whole cell', { pattern: '[A-Z]\\d' }, 'A12', 'pattern'],
    ['a form that it has', { pattern: '[A-Z]\\d' }, 'A1', undefined],
    ['no less', { min: 0 }, '-0.5', 'range'],
    ['no more, with a decimal comma', { max: 10 }, '10,5', 'range'],
    ['no more, which it is not', { max: 10 }, '10', undefined],
    ['a number, of which words are none', { max: 10 }, 'many', undefined],
    ['no earlier day', { min: '2026-01-01' }, '2025-12-31', 'range'],
    ['no earlier day, which it is', { min: '2026-01-01' }, '2026-01-01', undefined],
    ['no later day', { max: '2026-01-01' }, '2026-01-02', 'range'],
    ['no later day, day first', { max: '2026-01-31' }, '01/02/2026', 'range'],
    ['no more, with a thousands’ space', { max: 1000 }, '1 000,50', 'range'],
    ['a number', { type: 'number' }, 'many', 'type'],
    ['a number, which it is', { type: 'number' }, '1 234,50', undefined],
    ['a whole number', { type: 'integer' }, '12,5', 'type'],
    ['a day', { type: 'day' }, '31/02/2026', 'type'],
    ['a day, which it is', { type: 'day' }, '28/02/2026', undefined],
    ['yes or no', { type: 'flag' }, 'maybe', 'type'],
    ['yes or no, which it is', { type: 'flag' }, 'oui', undefined],
    ['no more characters', { maxLength: 3 }, 'abcd', 'length'],
    ['no fewer characters', { minLength: 3 }, 'ab', 'length'],
    ['characters as they are counted by people', { maxLength: 1 }, '😀', undefined],
  ] as const)('%s', (_says, rule, cell, expected) => {
    expect(ask(rule, cell)?.rule).toBe(expected)
  })

  it('has the nearest of the values as a suggestion', () => {
    expect(ask({ oneOf: ['gold', 'silver'] }, 'Slver')?.suggestion).toBe('silver')
  })
})

describe('a file of rules', () => {
  it.each([
    ['that is a list', [], 'settings-value'],
    ['with another part', { rulez: {} }, 'settings-key'],
    ['with a rule that is none', { rules: { nothing: 'off' } }, 'settings-rule'],
    ['with a severity that is none', { rules: { name_case: 'bad' } }, 'settings-value'],
    ['with something else to ask', { columns: { a: { needed: true } } }, 'settings-key'],
    ['with a pattern that is none', { columns: { a: { pattern: '(' } } }, 'settings-value'],
    ['with a share in percent', { tolerance: { 'a.valid': 98 } }, 'settings-value'],
    ['with a share of something else', { tolerance: { 'a.good': 0.9 } }, 'settings-rule'],
    ['with a share that is no number', { tolerance: { 'a.valid': 'most' } }, 'settings-value'],
    ['with a sentence that is no tolerance', { tolerance: ['a.valid'] }, 'settings-value'],
    ['with a type that is none', { columns: { a: { type: 'varchar' } } }, 'settings-value'],
    ['with half a character', { columns: { a: { max_length: 1.5 } } }, 'settings-value'],
    ['with a rule of one’s own that can’t be read', { checks: { vip: 'a = ' } }, 'settings-condition'],
    ['with a rule of one’s own that is called like one of ours', { checks: { pattern: 'a = 1' } }, 'settings-value'],
    ['with a rule of one’s own that is called like nothing else', { checks: { constructor: 'a = 1' } }, 'settings-value'],
    ['with a rule of one’s own that is a number', { checks: { vip: 3 } }, 'settings-value'],
    ['with something else to say of a rule', { checks: { vip: { rule: 'a = 1', level: 'info' } } }, 'settings-key'],
    ['with a severity of a rule that is none', { checks: { vip: { rule: 'a = 1', severity: 'bad' } } }, 'settings-value'],
  ])('%s is refused', (_says, json, fault) => {
    const read = readRulesFile(json, 'rules.json')
    expect(isFault(read) && read.fault).toBe(fault)
  })

  it('switches rules off, and makes others worse', () => {
    const read = readRulesFile({ rules: { email_role: 'off', name_case: 'error' } }, 'rules.json')
    if (isFault(read)) throw new Error(read.fault)
    expect(read.severities['email_role']).toBeUndefined()
    expect(read.severities['name_case']).toBe('error')
  })
})

describe('tolerances', () => {
  it.each([
    ['as shares', { 'email.valid': 0.98 }],
    ['in percent', { 'email.valid': '98 %' }],
    ['as sentences', { 'email.valid': '>= 98 %' }],
    ['in a list', ['email.valid >= 98 %']],
    ['in a list, as shares', ['email.valid ≥ 0,98']],
  ])('can be written %s', (_says, tolerance) => {
    expect(readRulesFile({ tolerance }, 'rules.json')).toMatchObject({
      tolerances: [{ column: 'email', of: 'valid', least: 0.98 }],
    })
  })

  it('can be of a rule, of one of one’s own, and of a rule in a column', () => {
    const tolerance = { row_no_contact: 0.9, vip: 0.5, 'email.duplicate_email': 0.99, 'code.a.b.filled': 1 }
    expect(readRulesFile({ checks: { vip: 'a = 1' }, tolerance }, 'rules.json')).toMatchObject({
      tolerances: [
        { of: 'row_no_contact', least: 0.9 },
        { of: 'vip', least: 0.5 },
        { column: 'email', of: 'duplicate_email', least: 0.99 },
        { column: 'code.a.b', of: 'filled', least: 1 },
      ],
    })
  })
})

test('a Table Schema says types, lengths and a key', () => {
  const schema = {
    primaryKey: ['id'],
    fields: [
      { name: 'id', type: 'integer' },
      { name: 'name', type: 'string', constraints: { minLength: 1, maxLength: 40 } },
      { name: 'since', type: 'date', constraints: { minimum: '2000-01-01' } },
    ],
  }
  expect(readRulesFile(schema, 'schema.json')).toMatchObject({
    own: [
      { column: 'id', type: 'integer', required: true, unique: true },
      { column: 'name', minLength: 1, maxLength: 40 },
      { column: 'since', type: 'day', min: '2000-01-01' },
    ],
  })
})

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>
  readonly additionalProperties: Schema
  readonly anyOf: readonly Schema[]
  readonly enum: readonly string[]
}

describe('the schema of the file', () => {
  const schema = JSON.parse(readFileSync('schemas/validate-rules.json', 'utf8')) as Schema
  const { columns, checks } = schema.properties

  it('names all parts', () => {
    const named = Object.keys(schema.properties)
    expect(named.toSorted()).toEqual(['$schema', 'checks', 'columns', 'rules', 'tolerance'])
    for (const key of named) expect(isFault(readRulesFile({ [key]: undefined }, 'rules.json'))).toBe(false)
  })

  it.each([
    ['a column', Object.keys(columns!.additionalProperties.properties), 'columns', {}],
    ['a row', Object.keys(checks!.additionalProperties.anyOf[1]!.properties), 'checks', { rule: 'a = 1' }],
  ])('names all that can be asked of %s', (_says, keys, part, rest) => {
    const known = readRulesFile({ [part]: { a: Object.fromEntries([...keys, 'other'].map((key) => [key, undefined])) } }, 'x')
    expect(known).toMatchObject({ fault: 'settings-key', about: { place: `${part}.a.other` } })
    for (const key of keys)
      expect(isFault(readRulesFile({ [part]: { a: { [key]: undefined, ...rest } } }, 'rules.json'))).toBe(false)
  })

  it('names all types', () => {
    expect(columns!.additionalProperties.properties['type']!.enum).toEqual(ownTypes)
  })
})
