import { describe, expect, it } from 'vitest'
import type { ProcessingFacts } from '../../src/register/facts.ts'
import { filledShare, gapsOf, recordOf, type Answer } from '../../src/register/record.ts'

const facts: ProcessingFacts = {
  customers: 2,
  buyers: 1,
  interactions: 0,
  columns: [],
  segments: 0,
  forecasts: 0,
  recipients: [],
  retention: { customers: '3y', prospects: '3y', orders: '10y' },
  encrypted: false,
  logged: false,
  suppressed: 0,
  controller: '',
  dpo: '',
}
const said = (field: Answer['field'], activity = ''): Answer => ({ activity, field, text: `the ${field}` })
const all = [
  said('controller'),
  said('representative'),
  said('dpo'),
  said('purposes', 'customers'),
  said('transfers', 'customers'),
]

describe('recordOf', () => {
  it.each<[string, Partial<ProcessingFacts>, Answer[], string[]]>([
    [
      'a base tells all but who answers, what for, and where data goes',
      {},
      [],
      ['controller', 'representative', 'dpo', 'purposes', 'transfers'],
    ],
    [
      'settings may name who answers',
      { controller: 'Maison Exemple', dpo: 'dpo@example.com' },
      [],
      ['representative', 'purposes', 'transfers'],
    ],
    ['answers fill the rest', {}, all, []],
    [
      'an answer about another activity is none about customers',
      {},
      [said('purposes', 'letter')],
      ['controller', 'representative', 'dpo', 'purposes', 'transfers'],
    ],
  ])('%s', (_, more, answers, gaps) => {
    const found = gapsOf(recordOf({ ...facts, ...more }, answers))
    expect(found.filter((gap) => gap.startsWith('customers.'))).toEqual(gaps.map((field) => `customers.${field}`))
  })

  it('goes by what somebody wrote before what the base tells', () => {
    const [customers] = recordOf(facts, [said('people', 'customers')]).activities
    expect(customers!.entries.people).toEqual({ by: 'person', text: 'the people' })
    expect(customers!.entries.data).toEqual({ by: 'base' })
  })

  it('lists customers, then what was added, by name, then the list of those who must not come back', () => {
    const { activities } = recordOf({ ...facts, suppressed: 3 }, [said('purposes', 'letter'), said('data', 'call'), said('dpo')])
    expect(activities.map(({ name }) => name)).toEqual(['customers', 'call', 'letter', 'suppression'])
  })

  it.each([
    ['nobody on that list', 0, ['customers']],
    ['somebody on it', 1, ['customers', 'suppression']],
  ])('knows of a list with %s', (_, suppressed, names) => {
    expect(recordOf({ ...facts, suppressed }, all).activities.map(({ name }) => name)).toEqual(names)
  })

  it('is not misled by an activity that is called like a property of all objects', () => {
    const record = recordOf(facts, [said('purposes', '__proto__'), said('purposes', 'constructor')])
    expect(record.activities.map(({ name }) => name)).toEqual(['customers', '__proto__', 'constructor'])
    expect(record.activities[1]!.entries.people).toEqual({ by: 'base' })
  })
})

describe('filledShare', () => {
  it.each([
    ['half, where a base tells five of ten', [], 0.5],
    ['all', all, 1],
  ])('is %s', (_, answers, share) => {
    expect(filledShare(recordOf(facts, answers))).toBeCloseTo(share, 12)
  })
})
