import { expect, it } from 'vitest'
import { fieldlessKind } from '../../src/normalise/fieldless-kind.ts'

it.each([
  ['a BIC by header and cells', 'Code BIC', ['BNPAFRPP', 'wrong'], 'bic'],
  ['a web address', 'Site Web', ['www.example.com', ''], 'url'],
  ['nothing where the cells say something else', 'Site', ['Lyon', 'Paris'], undefined],
  ['nothing where the header says something else', 'Code', ['BNPAFRPP'], undefined],
  ['nothing where there are no cells', 'URL', ['', ' '], undefined],
] as const)('a column holds %s', (_says, header, cells, kind) => {
  expect(fieldlessKind(header, cells)).toBe(kind)
})
