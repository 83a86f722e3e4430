import { expect, it, describe } from 'vitest'
import { channelOf } from '../../../src/export/consent/channels.ts'
import { ruleFor } from '../../../src/export/consent/rules.ts'
import { consentOf, consentsFor, consentVerdict, type Consent } from '../../../src/export/consent/verdict.ts'
import { monthsAfter } from '../../../src/forget/calendar.ts'

const yes = (day: string, purpose = ''): Consent => ({ day, purpose, given: true })
const no = (day: string, purpose = ''): Consent => ({ day, purpose, given: false })

describe('consentVerdict', () => {
  const day = '2026-11-22'
  const calls = ruleFor('phone', 'FR', day)
  it.each([
    ['nobody was asked', [], 'none'],
    ['a yes is valid', [yes('2020-01-01')], 'valid'],
    ['the last one counts', [yes('2024-01-01'), no('2025-01-01'), yes('2026-01-01')], 'valid'],
    ['a yes is withdrawn', [no('2025-01-01'), yes('2024-01-01')], 'withdrawn'],
    ['of one day the no counts', [no('2025-01-01'), yes('2025-01-01')], 'withdrawn'],
    ['what has a day came after what has none', [no(''), yes('2020-01-01')], 'valid'],
    [
      'a yes to one purpose is none to another that was refused',
      [yes('2025-01-02', 'survey'), no('2025-01-01', 'offers')],
      'withdrawn',
    ],
    ['a no to everything goes when one thing is said yes to', [no('2025-01-01'), yes('2025-01-02', 'offers')], 'valid'],
    ['a no to everything takes all before it', [yes('2025-01-01', 'offers'), no('2025-01-02')], 'withdrawn'],
  ] as const)('%s', (_says, consents, verdict) => {
    expect(consentVerdict(consents, undefined, day, monthsAfter)).toBe(verdict)
    expect(consentVerdict(consents.toReversed(), undefined, day, monthsAfter)).toBe(verdict)
  })

  it.each([
    ['a year and a day ago', [yes('2025-11-21')], 'expired'],
    ['a year ago, to the day', [yes('2025-11-22')], 'expired'],
    ['a year ago, but for a day', [yes('2025-11-23')], 'valid'],
    ['given again', [yes('2024-01-01'), yes('2026-01-01')], 'valid'],
    ['without a day', [yes('')], 'undated'],
  ] as const)('a yes to calls in France: %s', (_says, consents, verdict) => {
    expect(consentVerdict(consents, calls, day, monthsAfter)).toBe(verdict)
  })

  it('a yes to calls does not expire before the law, nor elsewhere', () => {
    expect(ruleFor('phone', 'FR', '2026-08-10')).toBeUndefined()
    expect(ruleFor('phone', 'BE', day)).toBeUndefined()
    expect(ruleFor('email', 'FR', day)).toBeUndefined()
  })
})

describe('consentOf', () => {
  const row = { day: '2026-01-31', purpose: 'Offres', channel: 'e-mail', given: 'true' }
  it.each([
    ['of the channel', row, { day: '2026-01-31', purpose: 'offres', given: true }],
    ['of another channel', { ...row, channel: 'courrier' }, undefined],
    ['of all channels', { ...row, channel: 'Tous' }, { day: '2026-01-31', purpose: 'offres', given: true }],
    ['a yes to no channel', { ...row, channel: '' }, undefined],
    ['a no to no channel', { ...row, channel: '', given: 'false' }, { day: '2026-01-31', purpose: 'offres', given: false }],
    ['neither yes nor no', { ...row, given: 'peut-être' }, undefined],
    ['of a later day', { ...row, day: '2026-12-01' }, undefined],
  ] as const)('%s', (_says, given, consent) => expect(consentOf(given, 'email', '2026-11-22')).toEqual(consent))
})

it('a purpose that is known leaves the others out, one that nobody knows none', () => {
  const consents = [yes('2025-01-01', 'offers'), no('2025-01-02', 'survey'), yes('2024-01-01')]
  expect(consentsFor(consents, 'Offers')).toEqual([consents[0], consents[2]])
  expect(consentsFor(consents, 'newsletter de juin')).toEqual(consents)
  expect(consentsFor(consents, undefined)).toEqual(consents)
})

it.each([
  ['Courriel', 'email'],
  ['Téléphone', 'phone'],
  ['SMS.', 'sms'],
  ['courrier postal', 'post'],
  ['tous', 'every'],
  [' ', ''],
  ['pigeon', undefined],
])('%s is the channel %s', (cell, channel) => expect(channelOf(cell)).toBe(channel))
