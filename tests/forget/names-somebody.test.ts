import { expect, it } from 'vitest'
import { namesSomebody } from '../../src/forget/names-somebody.ts'

const ann = {
  emails: ['ann@example.com'],
  phones: ['+33199001234'],
  ids: ['K-4711', '7'],
  names: [{ name: 'Ann Lemaître', birthDate: undefined }],
}

it.each([
  ['an address, hers or not', 'wrote again from bob@example.org'],
  ['a phone number', 'called back on 01 99 00 56 78'],
  ['a phone number in E.164', 'called +33199005678'],
  ['her id', 'dossier k-4711 is closed'],
  ['a word of her name, without its accent', 'la demande de Mme LEMAITRE'],
  ['a short given name', 'Ann asked twice'],
])('%s says who it is', (_says, text) => expect(namesSomebody(text, ann)).toBe(true))

it.each([
  ['a reason', 'three systems must be searched, and 7 archives'],
  ['a day', 'received on 2026-11-03, answered on 03/11/2026'],
  ['a word that only begins like a name', 'a new announcement was made'],
  ['an amount', 'bills of 120 000 euros in 2024'],
  ['nothing at all', ''],
])('%s says nothing', (_says, text) => expect(namesSomebody(text, ann)).toBe(false))
