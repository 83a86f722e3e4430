import { expect, it } from 'vitest'
import { validateAnnotated as en } from '../../src/messages/en/validate-annotated.ts'
import { validateAnnotated as fr } from '../../src/messages/fr/validate-annotated.ts'

const about = { cells: 3, comments: 3, sheets: 1, path: 'marked.xlsx' }

it('says where the rows are that one sheet has no room for', () => {
  expect(en.written(about)).toBe('3 cells coloured → marked.xlsx')
  expect(en.written({ ...about, sheets: 2 })).toBe('3 cells coloured; the rows go on to sheet 2 → marked.xlsx')
  expect(fr.written({ ...about, sheets: 2 })).toBe(
    '3 cellules en couleur ; les lignes continuent jusqu’à la feuille 2 → marked.xlsx',
  )
})
