import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openToWrite } from '../../../src/base/open.ts'
import { pepperOf, suppress } from '../../../src/base/suppression.ts'
import { suppressedPerson } from '../../../src/privacy/suppression.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-consent-'))
afterAll(() => rmSync(folder, { recursive: true }))
const self = { pid: 1, host: 'here', isAlive: () => true }
const base = join(folder, 'crm.sqlite')

function clientele(...words: readonly string[]): string {
  return execFileSync(process.execPath, [resolve('bin/clientele.js'), ...words, '--quiet'], { cwd: folder, encoding: 'utf8' })
}

const count = 1000
const channels = ['email', 'sms', 'phone', 'post'] as const
const days = ['2025-06-30', '2026-08-10', '2026-08-11', '2027-03-01'] as const

interface Person {
  readonly id: string
  readonly country: string
  readonly consents: readonly { date: string; channel: (typeof channels)[number]; given: boolean }[]
  readonly flags: Readonly<Record<(typeof channels)[number], '' | 'true' | 'false'>>
  readonly confirmed: string
  readonly mark: { kind: string; since: string; until: string | null } | undefined
  readonly suppressed: boolean
}

/** People of every mix, the same at every run. */
function everyMix(): Person[] {
  let state = 20_261_122
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)]!
  const day = (): string => `202${4 + draw(3)}-${String(1 + draw(12)).padStart(2, '0')}-${pick(['01', '10', '11', '28'])}`
  return Array.from({ length: count }, (_, at): Person => {
    const flag = (): '' | 'true' | 'false' => pick(['', '', 'true', 'false'])
    return {
      id: `P${at}`,
      country: pick(['FR', 'FR', 'BE']),
      consents: Array.from({ length: draw(5) }, () => ({ date: day(), channel: pick(channels), given: draw(3) > 0 })),
      flags: { email: flag(), sms: flag(), phone: flag(), post: flag() },
      confirmed: pick(['', day()]),
      mark:
        draw(5) > 0 ? undefined : { kind: pick(['objection', 'restriction']), since: day(), until: pick([null, '2026-08-11']) },
      suppressed: draw(8) === 0,
    }
  })
}
const people = everyMix()

/** Who may be reached, said once more and differently: day by day through a person's life. */
function mayReach(person: Person, channel: (typeof channels)[number], asOf: string): boolean {
  if (person.suppressed) return false
  const { mark } = person
  if (mark !== undefined && mark.since <= asOf && (mark.until === null || asOf < mark.until)) return false
  const flag = person.flags[channel]
  const flagDay = person.confirmed !== '' && person.confirmed <= asOf ? person.confirmed : '0000'
  const said = [
    ...person.consents.filter((one) => one.channel === channel && one.date <= asOf).map(({ date, given }) => ({ date, given })),
    ...(flag === '' ? [] : [{ date: flagDay, given: flag === 'true' }]),
  ]
  const last = said
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
  const atLast = said.filter(({ date }) => date === last)
  if (atLast.length === 0 || atLast.some(({ given }) => !given)) return false
  const isCallInFrance = channel === 'phone' && person.country === 'FR' && asOf >= '2026-08-11'
  if (!isCallInFrance) return true
  const aYearOn = `${Number(last!.slice(0, 4)) + 1}${last!.slice(4)}`
  return last !== '0000' && asOf < aYearOn
}

beforeAll(async () => {
  const flags = channels.map((channel) => `consent_${channel}`)
  const rows = people.map(({ id, country, flags: said, confirmed }) => [
    id,
    `Prénom${id}`,
    'Exemple',
    `${id.toLowerCase()}@example.com`,
    country,
    confirmed,
    ...channels.map((channel) => said[channel]),
  ])
  const header = ['id', 'given_name', 'family_name', 'email', 'country', 'confirmed_at', ...flags]
  writeFileSync(join(folder, 'clients.csv'), [header, ...rows].map((row) => `${row.join(',')}\n`).join(''))
  const consents = people.flatMap(({ id, consents: given }) =>
    given.map((one) => `${id},${one.date},marketing,${one.channel},${one.given}\n`),
  )
  writeFileSync(join(folder, 'consents.csv'), `customer,date,purpose,channel,given\n${consents.join('')}`)
  clientele('import', 'clients.csv', 'consents.csv', '--into', base, '--as-of', '2024-01-01')
  const held = await openToWrite(base, self)
  held.database.exec("insert into requests values (1, 'objection', '2024-01-01')")
  const note = held.database.prepare('insert into marks select _record, ?, 1, ?, ? from records where id = ?')
  for (const { id, mark } of people) if (mark !== undefined) note.run(mark.kind, mark.since, mark.until, id)
  held.commit()
  held.close()
  const key = pepperOf(base, (size) => new Uint8Array(size).fill(7), self)
  const listed = people.filter(({ suppressed }) => suppressed)
  suppress(
    base,
    listed.map(({ id }) =>
      suppressedPerson(key, {
        emails: [`${id.toLowerCase()}@example.com`],
        mailboxes: [],
        phones: [],
        ids: [id],
        namedPhones: [],
      }),
    ),
    self,
  )
}, 60_000)

test.each(channels.flatMap((channel) => days.map((day) => [channel, day] as const)))(
  'of 1,000 people with every mix, nobody is wrongly reached by %s on %s, and nobody wrongly left out',
  (channel, day) => {
    const reached = clientele('export', base, '--channel', channel, '--as-of', day, '--columns', 'source_id')
      .trim()
      .split('\n')
      .slice(1)
    const expected = people.filter((person) => mayReach(person, channel, day)).map(({ id }) => id)
    expect(expected.length).toBeGreaterThan(20)
    expect(reached).toEqual(expected)
  },
)

test('the summary counts who was left out, each once, by the strongest reason', () => {
  const report = JSON.parse(
    clientele('export', base, '--channel', 'phone', '--as-of', '2026-11-22', '-o', join(folder, 'calls.csv'), '--json'),
  ) as { rows: number; left_out: number; channel: string; withheld: Record<string, number> }
  expect(Object.keys(report.withheld)).toEqual([
    'suppressed',
    'objection',
    'restriction',
    'withdrawn',
    'expired',
    'undated',
    'none',
  ])
  expect(Object.values(report.withheld).every((n) => n > 0)).toBe(true)
  expect(report.withheld['suppressed']).toBe(people.filter(({ suppressed }) => suppressed).length)
  expect(report.rows + report.left_out).toBe(count)
})
