import { expect, it } from 'vitest'
import { neutralPath } from '../../../src/forget/files/neutral-path.ts'
import type { Wanted } from '../../../src/model/wanted.ts'

const ann: Wanted = {
  emails: ['ann@example.com'],
  phones: ['+33199001234'],
  ids: [],
  names: [{ name: 'Ann Martin', birthDate: undefined }],
}

it.each([
  ['stays', 'exports/clients-2023.csv', 'exports/clients-2023.csv'],
  ['stays where it holds half a name', 'martin/clients.csv', 'martin/clients.csv'],
  ['goes where it is an address', 'exports/ann@example.com.csv', '#3.csv'],
  ['goes where it is a phone', 'calls-0199001234.csv.gz', '#3.csv.gz'],
  ['goes where a folder is named so', 'Martin_Ann/orders.xlsx', '#3.xlsx'],
  ['goes without an ending', 'ann-martin', '#3'],
])('a path %s', (_, path, neutral) => expect(neutralPath(path, 2, [ann])).toBe(neutral))
