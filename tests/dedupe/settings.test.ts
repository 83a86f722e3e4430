import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/dedupe/settings.ts'

const columns = [
  { name: 'Courriel', field: 'email' as const },
  { name: 'CA', field: undefined },
  { name: 'Origine', field: undefined },
  { name: 'Maj', field: 'updated_at' as const },
  { name: 'Optin', field: 'consent_email' as const },
]
const read = (parsed: unknown): ReturnType<typeof readSettings> => readSettings(parsed, columns, 'settings.json')

const at = (place: string): object => ({ path: 'settings.json', place })

describe('readSettings', () => {
  it('reads rules by header or field, for all other columns, and what dates and sources rows have', () => {
    const { settings } = read({
      survivorship: {
        email: ['validated', 'most_recent'],
        CA: { rule: 'union', separator: ' | ' },
        consent_email: { rule: 'consent', date: 'Maj' },
        Origine: { rule: 'source_priority', sources: ['crm'] },
        '*': 'most_complete',
      },
      sources: ['crm', 'web'],
      source: 'Origine',
      recency: 'updated_at',
    })
    expect(settings).toEqual({
      columns: new Map<number, unknown>([
        [0, { kind: 'pick', rules: ['validated', 'most_recent'] }],
        [1, { kind: 'compute', rule: 'union', separator: ' | ' }],
        [4, { kind: 'pick', rules: ['consent'], date: 3 }],
        [2, { kind: 'pick', rules: ['source_priority'], sources: ['crm'] }],
      ]),
      others: { kind: 'pick', rules: ['most_complete'] },
      sources: ['crm', 'web'],
      source: 2,
      recency: 3,
    })
  })

  it('reads expressions, written out or after an equals sign', () => {
    const { settings } = read({ survivorship: { CA: '= max(CA)', Origine: { expression: 'coalesce(Origine, CA)' } } })
    expect(settings?.columns.get(1)).toMatchObject({ kind: 'expression', expression: { columns: [1] } })
    expect(settings?.columns.get(2)).toMatchObject({ kind: 'expression', expression: { columns: [1, 2] } })
  })

  it('passes over fields that the table does not have, and keys of other commands', () => {
    expect(read({ survivorship: { phone: 'most_recent' }, country: 'FR' }).settings).toEqual({ columns: new Map(), sources: [] })
  })

  it.each([
    ['no object', [], { fault: 'settings-value', about: { ...at(''), wanted: 'object' } }],
    ['null', null, { fault: 'settings-value', about: { ...at(''), wanted: 'object' } }],
    [
      'an unknown rule, and the one that was meant',
      { survivorship: { CA: 'most_recnt' } },
      { fault: 'settings-rule', about: { ...at('survivorship.CA'), rule: 'most_recnt', nearest: 'most_recent' } },
    ],
    [
      'an unknown column, and the one that was meant',
      { survivorship: { Origin: 'sum' } },
      { fault: 'settings-column', about: { ...at('survivorship.Origin'), column: 'Origin', nearest: 'Origine' } },
    ],
    [
      'a column that dates rows and is unknown',
      { recency: 'when' },
      { fault: 'settings-column', about: { ...at('recency'), column: 'when' } },
    ],
    ['a slip in a key', { survivorshp: {} }, { fault: 'settings-key', about: { ...at('survivorshp'), nearest: 'survivorship' } }],
    [
      'an unknown key of a rule',
      { survivorship: { CA: { rule: 'union', seperator: ',' } } },
      { fault: 'settings-key', about: { ...at('survivorship.CA.seperator'), nearest: 'separator' } },
    ],
    [
      'rules that can not follow one another',
      { survivorship: { CA: ['sum', 'most_recent'] } },
      { fault: 'settings-value', about: { ...at('survivorship.CA'), wanted: 'picking_rules' } },
    ],
    [
      'no rule at all',
      { survivorship: { CA: [] } },
      { fault: 'settings-value', about: { ...at('survivorship.CA'), wanted: 'rule' } },
    ],
    [
      'a number for a rule',
      { survivorship: { CA: 1 } },
      { fault: 'settings-value', about: { ...at('survivorship.CA'), wanted: 'rule' } },
    ],
    [
      'an expression that can not be read',
      { survivorship: { CA: '= max(C)' } },
      { fault: 'settings-expression', about: { ...at('survivorship.CA'), at: 7, found: 'C', why: 'column' } },
    ],
    ['sources that are no list', { sources: 'crm' }, { fault: 'settings-value', about: { ...at('sources'), wanted: 'texts' } }],
    [
      'an expression without a text',
      { survivorship: { CA: 'expression' } },
      { fault: 'settings-value', about: { ...at('survivorship.CA.expression'), wanted: 'text' } },
    ],
  ])('refuses %s', (_says, parsed, fault) => {
    expect(read(parsed).faults?.[0]).toMatchObject(fault)
  })

  it('tells all that is wrong', () => {
    expect(read({ survivorship: { CA: 'most_recnt', x: 'sum' }, recency: 1 }).faults).toHaveLength(3)
  })

  it('takes __proto__ and constructor for names like others', () => {
    expect(read(JSON.parse('{"survivorship": {"__proto__": "sum", "constructor": "sum"}}')).faults).toHaveLength(2)
  })
})
