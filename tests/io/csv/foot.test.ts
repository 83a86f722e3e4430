import { describe, expect, it } from 'vitest'
import { isFootLine, isTotalLine, looksLikeHeaderAgain } from '../../../src/io/csv/foot.ts'

describe('isFootLine', () => {
  it.each<[string, string[]]>([
    ['a sum', ['Total', '', '', '1 234,50']],
    ['a grand total', ['TOTAL GÉNÉRAL', '', '', '12']],
    ['a label beside its number', ['Total : 12', '', '', '']],
    ['a count of lines', ['3 lignes', '', '', '']],
    ['a count as a database prints it', ['(5 rows)']],
    ['the day of the export', ['Exporté le 12/03/2024']],
    ['a rule with a word in it', ['-- fin --']],
    ['a line of prose', ['Document interne, ne pas diffuser']],
  ])('knows %s at the end of a file', (_says, cells) => expect(isFootLine(cells, 4, 'end')).toBe(true))

  it.each<[string, string[]]>([
    ['a company called Total', ['Total', 'Ann Lee', '01 99 00 12 34', 'Paris']],
    ['a company called Total of which the town is known', ['Total', '', '', 'Paris']],
    ['a short customer', ['Lee', 'Ann', '', '']],
    ['a blank line', ['', '', '', '']],
  ])('leaves %s', (_says, cells) => expect(isFootLine(cells, 4, 'end')).toBe(false))

  it('knows a subtotal wherever it stands, and a bare Total only at the end', () => {
    expect(isTotalLine(['Sous-total', '', '', '500'], 4)).toBe(true)
    expect(isTotalLine(['Total', '', '', '500'], 4)).toBe(false)
  })
})

describe('looksLikeHeaderAgain', () => {
  const header = ['Nom', 'Prénom', 'E-mail']
  it.each<[string, string[], 'repeat' | 'other' | undefined]>([
    ['knows the header again', ['Nom', 'Prénom', 'E-mail'], 'repeat'],
    ['knows it in capitals and with empty cells after it', ['NOM', 'PRÉNOM', 'E-MAIL', ''], 'repeat'],
    ['knows a wider one', ['Nom', 'Prénom', 'E-mail', 'Ville'], 'other'],
    ['knows a narrower one', ['Nom', 'Prénom'], 'other'],
    ['knows one of other columns', ['Référence', 'Date', 'Montant', 'Statut'], 'other'],
    ['leaves a customer', ['Lefèvre', 'Ann', 'ann@example.com'], undefined],
    ['leaves a customer with one cell that is a name of a column', ['Nom', 'Ann', ''], undefined],
  ])('%s', (_says, cells, expected) => expect(looksLikeHeaderAgain(cells, header)).toBe(expected))
})
