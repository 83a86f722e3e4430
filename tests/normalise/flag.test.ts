import { describe, expect, it } from 'vitest'
import { normaliseFlag } from '../../src/normalise/flag.ts'

describe('normaliseFlag', () => {
  it.each('oui Oui O x X 1 1.0 true VRAI yes Y ja si sí sim ✓ ✔️ ☑ on opt-in optin Abonné subscribed WAHR accepté'.split(' '))(
    'reads %s as yes',
    (raw) => expect(normaliseFlag(raw)).toEqual({ value: 'true', reason: undefined }),
  )
  it.each('non Non N 0 false FAUX no nein não ☐ off opt-out Désabonné unsubscribed refusé STOP'.split(' '))(
    'reads %s as no',
    (raw) => expect(normaliseFlag(raw)).toEqual({ value: 'false', reason: undefined }),
  )
  it.each([
    ['a blank says nothing', ' ', undefined],
    ['a date may be the day of a yes or of a no', '12/03/2024', 'flag_date'],
    ['a moment too', '2024-03-12T10:00:00Z', 'flag_date'],
    ['a third state is neither', 'pending', 'flag_unknown'],
    ['a number is neither', '2', 'flag_unknown'],
    ['a remark is neither', 'oui mais pas le soir', 'flag_unknown'],
  ])('%s', (_says, raw, reason) => expect(normaliseFlag(raw)).toEqual({ value: '', reason }))
})
