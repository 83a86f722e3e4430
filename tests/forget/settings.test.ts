import { expect, it } from 'vitest'
import { plainSettings, readForgetSettings } from '../../src/forget/settings.ts'

it.each<[string, unknown, string]>([
  ['no object', [], ''],
  ['a part that is none', { retention: '3y' }, 'retention'],
  ['a term that is none', { retention: { orders: 'ten years' } }, 'retention.orders'],
  ['a number for a term', { retention: { customers: 3 } }, 'retention.customers'],
  ['a key that nobody knows', { retention: { order: '10y' } }, 'retention.order'],
  ['a name that is no text', { controller: { name: 7 } }, 'controller.name'],
])('%s is refused, with its place', (_says, json, place) =>
  expect(readForgetSettings(json, 'x.json')).toMatchObject({ about: { path: 'x.json', place } }),
)

it('what is not said is as the law has it, and parts for others are theirs', () => {
  const read = readForgetSettings({ retention: { prospects: '18m' }, controller: { name: 'Exemple' }, dedupe: 1 }, 'x.json')
  expect(read).toEqual({
    retention: {
      ...plainSettings.retention,
      prospects: { ...plainSettings.retention.prospects, term: { months: 18, days: 0 }, says: '18m' },
    },
    controller: { ...plainSettings.controller, name: 'Exemple' },
  })
})
