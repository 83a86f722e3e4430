import { expect, it } from 'vitest'
import { goldenRecords } from '../../../src/dedupe/survivorship/golden.ts'
import { electNotation } from '../../../src/dedupe/survivorship/notation.ts'
import { provenanceHeader, provenanceOf } from '../../../src/dedupe/survivorship/provenance.ts'
import { noSettings } from '../../../src/dedupe/settings.ts'
import { evidenceOf } from './table.ts'

it('tells of each golden cell its row, its rule and what it won against', () => {
  const evidence = evidenceOf([
    {
      email: 'a@example.com',
      city: 'LYON',
      notes: 'x',
      phone: '01 99 00 12 34',
      mobile: '',
      tier: '',
      updated_at: '2024-01-01',
      _source: 'crm',
    },
    {
      email: 'b@example.com',
      city: 'Lyon',
      notes: 'y',
      phone: '06 39 98 12 34',
      mobile: '',
      tier: '',
      updated_at: '2023-01-01',
      _source: 'web',
    },
  ])
  const rows = [0, 1]
  const notation = electNotation(evidence, rows, { country: 'FR', asOf: '2026-06-30', delimiter: ';' })
  const cells = goldenRecords(evidence, noSettings, notation)(rows)
  const whereabouts = { numberOf: (row: number) => row + 1, lineOf: (row: number) => row + 2 }
  const told = [...provenanceOf([{ cluster: 7, row: 3, rows, cells }], evidence, whereabouts)]
  expect(provenanceHeader.join()).toBe(
    'cluster,row,column,value,from_row,from_column,from_line,from_source,rule,decided_by,other_values',
  )
  expect(told.map((line) => line.join('|'))).toEqual([
    '7|3|email|a@example.com|1|email|2|crm|validated|most_recent|["b@example.com"]',
    '7|3|city|Lyon|2|city|3|web|same_record|agreed|',
    '7|3|notes|x; y|1 2|notes|2 3|crm web|union|union|',
    '7|3|phone|01 99 00 12 34|1|phone|2|crm|validated|most_recent|["06 39 98 12 34"]',
    '7|3|mobile|06 39 98 12 34|2|phone|3|web|validated|spare|',
    '7|3|updated_at|2024-01-01|1|updated_at|2|crm|validated|latest|["2023-01-01"]',
  ])
})
