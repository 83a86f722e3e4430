import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { ownCheck } from '../../src/validate/cells/own.ts'
import { isFault, readRulesFile, type OwnRule } from '../../src/validate/own-rules.ts'

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
  ] as const)('%s', (_says, rule, cell, expected) => {
    expect(ownCheck({ column: 'x', ...rule } satisfies OwnRule)(cell, cell.trim())?.rule).toBe(expected)
  })

  it('has the nearest of the values as a suggestion', () => {
    expect(ownCheck({ column: 'x', oneOf: ['gold', 'silver'] })('Slver', 'Slver')?.suggestion).toBe('silver')
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
    ['with a share of something else', { tolerance: { 'a.good': 0.9 } }, 'settings-key'],
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

test('the schema of the file names all that can be asked', () => {
  const schema = JSON.parse(readFileSync('schemas/validate-rules.json', 'utf8')) as {
    properties: { columns: { additionalProperties: { properties: object } } }
  }
  expect(Object.keys(schema.properties).toSorted()).toEqual(['$schema', 'columns', 'rules', 'tolerance'])
  for (const key of Object.keys(schema.properties.columns.additionalProperties.properties))
    expect(isFault(readRulesFile({ columns: { a: { [key]: undefined } } }, 'rules.json'))).toBe(false)
})
