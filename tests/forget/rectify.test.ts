import { describe, expect, it } from 'vitest'
import { understandCorrections } from '../../src/forget/rectify.ts'

const known = [
  { name: 'id', field: 'id' as const },
  { name: 'given_name', field: 'given_name' as const },
  { name: 'family_name', field: 'family_name' as const },
  { name: 'email', field: 'email' as const },
  { name: 'phone', field: 'phone' as const },
  { name: 'Pointure', field: undefined },
]
const settings = { country: 'FR', asOf: '2026-11-22' }
const understood = (column: string, text: string): object => understandCorrections([{ column, text }], known, settings)

describe('what is to be corrected', () => {
  it.each([
    ['an address gets its one spelling', 'email', ' Ann@Example.COM ', 'email', 'ann@example.com'],
    ['a phone too', 'phone', '01 99 00 12 34', 'phone', '+33199001234'],
    ['a name stands as its bearer spells it', 'family_name', '  de  La TOUR ', 'family_name', 'de La TOUR'],
    ['a column is called as people head it', 'Prénom', 'Ann', 'given_name', 'Ann'],
    ['the name is the family’s where names are apart', 'Nom', 'Martin', 'family_name', 'Martin'],
    ['a column of one’s own, in any case', 'pointure', '42', 'Pointure', '42'],
    ['a field that the base does not have yet', 'Date de naissance', '4 mai 1980', 'birth_date', '1980-05-04'],
    ['the first of two numbers is the day', 'birth_date', '04/05/1980', 'birth_date', '1980-05-04'],
    ['nothing is to stand there', 'phone', '', 'phone', ''],
  ])('%s', (_says, column, text, name, value) =>
    expect(understood(column, text)).toMatchObject({ corrections: [{ name, value }] }),
  )

  it.each([
    ['no such column', 'prénon', 'Ann', { fault: 'column', column: 'prénon' }],
    ['the number by which a source knows its rows', 'id', '7', { fault: 'column', column: 'id' }],
    ['no address', 'email', 'ann.example.com', { fault: 'value', why: 'email_no_at' }],
    ['a column named __proto__', '__proto__', 'x', { fault: 'column' }],
    ['a column named constructor', 'constructor', 'x', { fault: 'column' }],
  ])('is refused: %s', (_says, column, text, fault) => expect(understood(column, text)).toMatchObject(fault))

  it('a column has one value', () => {
    const twice = [
      { column: 'E-mail', text: 'ann@example.com' },
      { column: 'email', text: 'bob@example.com' },
    ]
    expect(understandCorrections(twice, known, settings)).toEqual({ fault: 'twice', column: 'email' })
  })

  it.each(['\ud800', '\u0000', 'x'.repeat(100_000), '=1+1'])('takes any text in any column without a throw: %#', (text) => {
    for (const column of ['email', 'phone', 'family_name', 'birth_date', 'iban', 'Pointure', text])
      expect(() => understood(column, text)).not.toThrow()
  })
})
