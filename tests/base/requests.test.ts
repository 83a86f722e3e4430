import { expect, test } from 'vitest'
import { codeOf, countTry, dropCode, keepCode } from '../../src/base/identity-codes.ts'
import { countRequests, findRequest, forgetSubject, noteStep, storeRequest, wantedOf } from '../../src/base/requests.ts'
import { hashCode } from '../../src/privacy/one-time-code.ts'
import { aBase } from './a-base.ts'

const ann = {
  emails: ['ann@example.com', 'ann@example.org'],
  phones: ['+33199001234'],
  ids: ['c7'],
  names: [{ name: 'Ann Martin', birthDate: '1980-05-04' }],
}
const day = '2026-03-01'

test('a request knows whose it is until that is taken out, and its steps in the order in which they were taken', () => {
  const database = aBase()
  const request = storeRequest(database, 'erasure', day, ann)
  noteStep(database, request, { step: 'received', on: day, detail: '' })
  noteStep(database, request, { step: 'refused', on: '2026-03-02', detail: 'unfounded' })
  expect(wantedOf(database, request)).toEqual(ann)
  keepCode(database, request, hashCode('AAAAA-AAAAA', new Uint8Array(16)), 5)

  forgetSubject(database, request)
  expect(wantedOf(database, request)).toEqual({ emails: [], phones: [], ids: [], names: [] })
  expect(codeOf(database, request)).toBeUndefined()
  expect(findRequest(database, request)).toEqual({
    request,
    kind: 'erasure',
    received: day,
    steps: [
      { step: 'received', on: day, detail: '' },
      { step: 'refused', on: '2026-03-02', detail: 'unfounded' },
    ],
  })
  expect(findRequest(database, 2)).toBeUndefined()
  expect(countRequests(database)).toBe(1)
})

test('a new code is the only one, with all its tries', () => {
  const database = aBase()
  const request = storeRequest(database, 'access', day, ann)
  keepCode(database, request, hashCode('AAAAA-AAAAA', new Uint8Array(16)), 5)
  countTry(database, request)
  countTry(database, request)
  expect(codeOf(database, request)?.tries).toBe(2)
  keepCode(database, request, hashCode('BBBBB-BBBBB', new Uint8Array(16)), 6)
  expect(codeOf(database, request)).toMatchObject({ tries: 0, issuedAt: 6 })
  dropCode(database, request)
  expect(codeOf(database, request)).toBeUndefined()
})
