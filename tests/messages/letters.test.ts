import { describe, expect, it } from 'vitest'
import { factsOf, untrue } from '../../src/forget/letter.ts'
import { letterKinds } from '../../src/model/letter.ts'
import { wordsIn } from '../../src/messages/messages.ts'
import { requestKinds, type StoredRequest } from '../../src/model/request.ts'

const stored = (kind: StoredRequest['kind'], end: 'done' | 'closed' | 'refused'): StoredRequest => ({
  request: 12,
  kind,
  received: '2026-03-01',
  steps: [
    { step: 'received', on: '2026-03-01', detail: '' },
    { step: 'extended', on: '2026-03-05', detail: 'trois systèmes' },
    { step: 'retained-partly', on: '2026-03-07', detail: '2036-01-31' },
    { step: 'notified', on: '2026-03-07', detail: '2' },
    { step: end, on: '2026-03-08', detail: 'voilà' },
  ],
})

describe.each(['en', 'fr'] as const)('letters in %s', async (lang) => {
  const { letters } = await wordsIn(lang)
  it.each(requestKinds.flatMap((kind) => letterKinds.map((letter) => [letter, kind] as const)))('%s about %s', (letter, kind) => {
    for (const end of ['done', 'closed', 'refused'] as const)
      for (const code of [undefined, 'ABCDE-12345']) {
        const facts = factsOf(letter, stored(kind, end), '2026-03-09', code === undefined ? {} : { code, corrected: ['e-mail'] })
        const text = [letters[letter].subject(facts), ...letters[letter].says(facts)].join('\n')
        expect(text).not.toMatch(/undefined|NaN|\[object| {2}|2026-\d\d-\d\d/)
        expect(text).toContain('12')
        expect(text).toMatch(lang === 'fr' ? /1er mars 2026/ : /1 March 2026/)
      }
  })

  it('a refusal says why, and where to complain', () => {
    const text = letters.refusal.says(factsOf('refusal', stored('erasure', 'refused'), '2026-03-09')).join('\n')
    expect(text).toContain('voilà')
    expect(text).toContain('CNIL')
  })
})

it.each(letterKinds.map((letter) => [letter]))('%s is written when it is true', (letter) => {
  const fresh: StoredRequest = { ...stored('erasure', 'done'), steps: [] }
  expect(untrue(letter, fresh)).toBe(
    {
      acknowledgement: undefined,
      identity: undefined,
      extension: 'extended',
      refusal: 'refused',
      done: 'done',
      lifting: undefined,
    }[letter],
  )
  expect(untrue(letter, stored('erasure', letter === 'refusal' ? 'refused' : 'closed'))).toBeUndefined()
})
