import { describe, expect, it, test } from 'vitest'
import { clockOf, statusOf, unfitFor } from '../../src/forget/request.ts'
import { dueOf } from '../../src/forget/clock.ts'
import { requestSteps, type RequestStep, type StoredRequest } from '../../src/model/request.ts'

const request = (...steps: (readonly [RequestStep, string])[]): StoredRequest => ({
  request: 1,
  kind: 'erasure',
  received: '2026-01-31',
  steps: [['received', '2026-01-31'] as const, ...steps].map(([step, on]) => ({ step, on, detail: '' })),
})

describe('where a request stands', () => {
  it.each<[string, RequestStep, StoredRequest]>([
    ['at first', 'received', request()],
    ['asked for a proof', 'identity-pending', request(['identity-pending', '2026-02-01'])],
    ['proven', 'verified', request(['identity-pending', '2026-02-01'], ['verified', '2026-02-02'])],
    ['proven after a look', 'previewed', request(['previewed', '2026-02-01'], ['verified', '2026-02-02'])],
    [
      'asked for a proof after a look',
      'identity-pending',
      request(['previewed', '2026-02-01'], ['identity-pending', '2026-02-02']),
    ],
    ['extended is no station', 'verified', request(['verified', '2026-02-01'], ['extended', '2026-02-02'])],
    ['kept in part is none', 'purged', request(['purged', '2026-02-01'], ['retained-partly', '2026-02-01'])],
    ['ended, in doubt or not', 'refused', request(['identity-pending', '2026-02-01'], ['refused', '2026-02-09'])],
  ])('%s', (_says, status, stored) => expect(statusOf(stored)).toBe(status))
})

describe('what can be noted', () => {
  const done = request(['verified', '2026-02-01'], ['done', '2026-02-05'])
  it.each<[string, string | undefined, StoredRequest, RequestStep, string]>([
    ['an extension on the last day of the first month', undefined, request(), 'extended', '2026-02-28'],
    ['no extension a day later', 'too-late', request(), 'extended', '2026-03-01'],
    ['a second extension changes nothing', 'noted', request(['extended', '2026-02-01']), 'extended', '2026-04-01'],
    [
      'an extension after a suspension has as many days more',
      undefined,
      request(['identity-pending', '2026-02-01'], ['verified', '2026-02-11']),
      'extended',
      '2026-03-10',
    ],
    ['nothing before it was received', 'before-receipt', request(), 'verified', '2026-01-30'],
    ['no erasure while the identity is in doubt', 'in-doubt', request(['identity-pending', '2026-02-01']), 'done', '2026-02-02'],
    ['a look while it is in doubt', undefined, request(['identity-pending', '2026-02-01']), 'previewed', '2026-02-02'],
    ['a refusal while it is in doubt', undefined, request(['identity-pending', '2026-02-01']), 'refused', '2026-02-02'],
    ['no erasure of one who asks for access', 'other-kind', { ...request(), kind: 'access' }, 'approved', '2026-02-02'],
    ['no correction of one who asks for erasure', 'other-kind', request(), 'corrected', '2026-02-02'],
    [
      'no correction while it is in doubt',
      'in-doubt',
      { ...request(['identity-pending', '2026-02-01']), kind: 'rectification' },
      'corrected',
      '2026-02-02',
    ],
    [
      'a second correction',
      undefined,
      { ...request(['corrected', '2026-02-01']), kind: 'rectification' },
      'corrected',
      '2026-02-02',
    ],
    ['done twice is done', 'noted', done, 'done', '2026-02-09'],
    ['nothing behind the end', 'ended', done, 'refused', '2026-02-09'],
    ['no doubt about somebody who was verified', 'noted', request(['verified', '2026-02-01']), 'identity-pending', '2026-02-02'],
  ])('%s', (_says, why, stored, step, on) => expect(unfitFor(stored, step, on)?.why).toBe(why))

  test('noting a step twice never changes anything, whatever came before', () => {
    for (const before of requestSteps)
      for (const step of requestSteps.filter((one) => one !== 'corrected')) {
        const stored = request([before, '2026-02-01'], [step, '2026-02-01'])
        expect(unfitFor(stored, step, '2026-02-01')?.why).toMatch(/noted|ended/)
      }
  })
})

test('a doubt that never went ends with the request', () => {
  const stored = request(['identity-pending', '2026-02-10'], ['refused', '2026-02-20'])
  expect(dueOf(clockOf(stored), '2027-01-01')).toBe('2026-03-10')
})
