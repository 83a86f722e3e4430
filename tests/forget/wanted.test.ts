import { describe, expect, it, test } from 'vitest'
import type { Asked } from '../../src/forget/wanted.ts'
import { askedOfRows, mergeWanted, understandAsked } from '../../src/forget/wanted.ts'

const asked = (over: Partial<Asked>): Asked => ({ emails: [], phones: [], ids: [], names: [], birthDate: undefined, ...over })
const understand = (...people: Asked[]) => understandAsked(people, 'FR', '2026-11-22')

test('several spellings of a phone are one number', () => {
  const { people, unread } = understand(
    asked({ phones: ['01 99 00 12 34', '+33 1 99 00 12 34', '0033199001234', '01.99.00.12.34'] }),
  )
  expect(people[0]!.phones).toEqual(['+33199001234'])
  expect(unread).toEqual([])
})

test('addresses, ids and names come in the spelling in which they are compared', () => {
  const { people } = understand(
    asked({ emails: [' Ann@Example.COM '], ids: [' 007 '], names: ['  Ann   Martin '], birthDate: '04/05/1980' }),
  )
  expect(people).toEqual([
    { emails: ['ann@example.com'], phones: [], ids: ['007'], names: [{ name: 'Ann Martin', birthDate: '1980-05-04' }] },
  ])
})

test('an address that breaks the rules is looked for as it stands', () => {
  expect(understand(asked({ emails: ['Ann..B@Example.com'] })).people[0]!.emails).toEqual(['ann..b@example.com'])
})

it.each([
  ['an address without @', { emails: ['ann'] }, 'email'],
  ['a phone of four digits', { phones: ['1234'] }, 'phone'],
  ['an empty id', { ids: ['  '] }, 'id'],
  ['a day that is none', { names: ['Ann Martin'], birthDate: '31/02/1980' }, 'birth_date'],
] as const)('%s is told', (_says, over, what) => {
  expect(understand(asked(over)).unread).toEqual([{ what, at: 0 }])
})

describe('a list of people', () => {
  it.each([
    ['one address a line', [['ann@example.com'], ['']], [asked({ emails: ['ann@example.com'] })]],
    ['a phone in pairs', [['01 99 00 12 34']], [asked({ phones: ['01 99 00 12 34'] })]],
    ['bare digits are an id', [['199001234']], [asked({ ids: ['199001234'] })]],
    ['words with a space are a name', [['Ann Martin']], [asked({ names: ['Ann Martin'] })]],
    ["the base's own ids", [['c12']], [asked({ ids: ['c12'] })]],
    [
      'columns named after the options',
      [
        ['email', 'phone', 'name', 'birth-date'],
        ['ann@example.com', '', 'Ann Martin', '1980-05-04'],
        ['', '', '', ''],
      ],
      [asked({ emails: ['ann@example.com'], names: ['Ann Martin'], birthDate: '1980-05-04' })],
    ],
    [
      'a list headed as files of customers are',
      [
        ['Prénom', 'Nom', 'Tél.'],
        ['Ann', 'Martin', '01 99 00 12 34'],
      ],
      [asked({ names: ['Ann Martin'], phones: ['01 99 00 12 34'] })],
    ],
  ])('%s', (_says, rows, people) => {
    expect(askedOfRows(rows)).toEqual(people)
  })
})

test('people as one request hold everything once', () => {
  const { people } = understand(
    asked({ emails: ['ann@example.com'], names: ['Ann Martin'] }),
    asked({ emails: ['ann@example.com', 'bob@example.com'], names: ['Ann Martin'] }),
  )
  expect(mergeWanted(people)).toEqual({
    emails: ['ann@example.com', 'bob@example.com'],
    phones: [],
    ids: [],
    names: [{ name: 'Ann Martin', birthDate: undefined }],
  })
})
