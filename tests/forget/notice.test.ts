import { describe, expect, it } from 'vitest'
import { noticeName, planNotices } from '../../src/forget/notice.ts'

const ann = { emails: ['ann@example.com'], phones: ['+33199001234'], ids: ['c1', '4711'], names: ['Ann Martin'] }
const given = (columns: string[], over = {}) => ({ day: '2026-01-31', recipient: 'Agence', purpose: 'mailing', columns, ...over })

describe('a notice names people by what its recipient was given', () => {
  it.each([
    ['addresses', ['email', 'city'], ['ann@example.com']],
    ["headers of another tool's", ['First Name', 'Last Name', 'Email'], ['Ann Martin', 'ann@example.com']],
    ['numbers and ids', ['id', 'mobile'], ['+33199001234', 'c1', '4711']],
    ['nothing that names anybody', ['city', 'points'], []],
  ])('%s', (_says, columns, identifiers) => expect(planNotices([given(columns)], ann)[0]!.identifiers).toEqual(identifiers))
})

it('each recipient gets one, about all they were given', () => {
  const all = [
    given(['email'], { recipient: 'B' }),
    given(['email'], { day: '2026-03-01' }),
    given(['phone'], { day: '2025-01-01', purpose: 'calls' }),
    given(['phone'], { day: '2025-01-01', purpose: '' }),
  ]
  expect(planNotices(all, ann)).toEqual([
    {
      recipient: 'Agence',
      purposes: ['mailing', 'calls'],
      days: ['2025-01-01', '2026-03-01'],
      identifiers: ['ann@example.com', '+33199001234'],
      corrections: [],
    },
    { recipient: 'B', purposes: ['mailing'], days: ['2026-01-31'], identifiers: ['ann@example.com'], corrections: [] },
  ])
})

it.each([
  ['Agence Éclair & Cie', 'notice-1-agence-eclair-cie.txt'],
  ['../../etc/passwd', 'notice-1-etc-passwd.txt'],
  ['株式会社', 'notice-1.txt'],
  ['\u0000', 'notice-1.txt'],
])('%s has a file of its own', (recipient, name) => expect(noticeName(recipient, 0)).toBe(name))

it('a recipient is told of what was corrected where they were given the column, and of nothing else', () => {
  const corrected = [
    { column: 'email', before: 'ann@example.com', after: 'ann@example.org' },
    { column: 'city', before: 'Lyon', after: '' },
  ]
  const told = (columns: string[]): readonly object[] => planNotices([given(columns)], ann, corrected)[0]!.corrections
  expect(told(['First Name', 'Email'])).toEqual([corrected[0]])
  expect(told(['id', 'city'])).toEqual([corrected[1]])
  expect(told(['id'])).toEqual([])
})
