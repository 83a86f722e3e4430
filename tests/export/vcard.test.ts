import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/export/person.ts'
import { vcardOf } from '../../src/export/vcard.ts'

const person =
  (cells: Readonly<Record<string, string>>): Person =>
  (field) =>
    cells[field] ?? ''

const unfolded = (card: string): string[] => card.replaceAll('\r\n ', '').split('\r\n')

describe('vcardOf', () => {
  it.each([
    ['escapes what separates values', { company: 'A; B, C\\D' }, 'ORG:A\\; B\\, C\\\\D'],
    ['keeps lines', { job_title: 'one\r\ntwo\rthree' }, 'TITLE:one\\ntwo\\nthree'],
    ['calls a mobile a cell', { mobile: '+33639981234' }, 'TEL;VALUE=uri;TYPE=cell:tel:+33639981234'],
    ['calls somebody without a name by the company', { company: 'Exemple' }, 'FN:Exemple'],
    ['calls somebody without anything a dash', {}, 'FN:-'],
    ['writes a birthday without dashes', { birth_date: '1980-02-29' }, 'BDAY:19800229'],
    ['puts both lines of a street in one part', { address: '1 rue A', address2: 'Bât. B' }, 'ADR:;;1 rue A\\, Bât. B;;;;'],
  ])('%s', (_says, cells, line) => expect(unfolded(vcardOf(person(cells)))).toContain(line))

  it('leaves out what nobody filled in', () =>
    expect(vcardOf(person({ given_name: 'Ann', phone: 'none' }))).toBe(
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ann\r\nN:;Ann;;;\r\nEND:VCARD\r\n',
    ))

  it('has no line above 75 bytes, cuts no character in two and injects no line', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(fc.record({ company: text, address: text, job_title: text, email: text }), (cells) => {
        const card = vcardOf(person(cells))
        const lines = card.split('\r\n')
        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(card.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const names = unfolded(card).map((line) => line.split(/[:;]/)[0])
        expect(names.filter((name) => name === 'BEGIN' || name === 'END')).toHaveLength(2)
        expect(names.length).toBeLessThanOrEqual(10)
      }),
    )
  })
})
