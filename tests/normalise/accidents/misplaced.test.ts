import { describe, expect, it } from 'vitest'
import type { CellKind } from '../../../src/model/field.ts'
import { misplaced } from '../../../src/normalise/accidents/misplaced.ts'
import { tryAll } from '../total.ts'

describe('misplaced', () => {
  it.each<[string, string, CellKind, string]>([
    ['an e-mail among phones', 'ann@example.com', 'phone', 'text_is_email'],
    ['a phone among names', '01 99 00 12 34', 'family_name', 'text_is_phone'],
    ['a phone among e-mails', '+33 1 99 00 12 34', 'email', 'text_is_phone'],
    ['a web address among e-mails', 'https://www.example.com', 'email', 'text_is_url'],
    ['a web address among names', 'www.example.com', 'company', 'text_is_url'],
    ['a date among names', '12/05/1980', 'given_name', 'text_is_date'],
    ['a date among towns', '1980-05-12', 'city', 'text_is_date'],
    ['an account among phones', 'FR76 3000 6000 0112 3456 7890 189', 'phone', 'text_is_iban'],
    ['a street among towns', '12 rue de l’Exemple', 'city', 'text_is_address'],
    ['an amount among names', '12,50 €', 'given_name', 'text_is_amount'],
    ['a postal code among names', '75011', 'family_name', 'text_is_postal_code'],
    ['a name among phones', 'Marie Dupont', 'phone', 'text_is_name'],
  ])('%s', (_says, cell, kind, reason) => expect(misplaced(cell, kind)?.reason).toBe(reason))

  it.each<[string, CellKind]>([
    ['ann@example.com', 'email'],
    ['ann@example.com', 'text'],
    ['01 99 00 12 34', 'phone'],
    ['12/05/1980', 'date'],
    ['12 rue de l’Exemple', 'address'],
    ['75011', 'postal_code'],
    ['Marie Dupont', 'full_name'],
    ['Saint-Étienne', 'city'],
    ['Paris 11', 'city'],
    ['3 Suisses', 'company'],
    ['1er avril', 'company'],
    ['12345', 'identifier'],
    ['à rappeler', 'phone'],
    ['', 'phone'],
  ])('says nothing of %j among %s', (cell, kind) => expect(misplaced(cell, kind)).toBeUndefined())

  it('never throws', () =>
    expect(() => tryAll((text) => [misplaced(text, 'phone'), misplaced(text, 'family_name')])).not.toThrow())
})
