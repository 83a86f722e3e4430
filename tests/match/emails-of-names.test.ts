import { describe, expect, it } from 'vitest'
import { emailsOfNames } from '../../src/match/emails-of-names.ts'
import { levelsOf } from '../../src/match/kind.ts'
import { comparableOf } from './generated.ts'

const given = ['Ann', 'Bob', 'Cleo', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal']
const family = ['Miller', 'Stone', 'Marsh', 'Reed', 'Ford', 'Lake', 'Park', 'Hill']
const large = Float64Array.from([0, 1e-6, 1e-6, 1e-4, 0.01, 0.989898])

const chances = (email: (given: string, family: string, at: number) => string): Record<string, number> => {
  const comparable = comparableOf(given.length, [
    { name: 'given', kind: 'given_name', cells: given },
    { name: 'family', kind: 'family_name', cells: family },
    { name: 'email', kind: 'email', cells: given.map((name, at) => email(name.toLowerCase(), family[at]!.toLowerCase(), at)) },
  ])
  const [found] = emailsOfNames(comparable, 2, large)
  expect(found!.agree).toBe(0b11)
  return Object.fromEntries(levelsOf.email.map((level, at) => [level, found!.u[at + 1]!]))
}

describe('emailsOfNames', () => {
  it('takes namesakes to have one address where all make theirs alike, at one place', () => {
    expect(chances((one, other) => `${one}.${other}@example.com`)).toMatchObject({ equal: 1, same_user: 1e-4 })
  })

  it('takes them to have one before the @ where places differ', () => {
    const { equal, same_user: user } = chances((one, other, at) => `${one}.${other}@p${at}.example`)
    expect(equal).toBeCloseTo(1 / 8, 9)
    expect(user).toBeCloseTo(7 / 8, 9)
  })

  it('counts the ways to make one each by itself', () => {
    const { equal, same_user: user } = chances((one, other, at) =>
      at % 2 === 0 ? `${one}${other}@example.com` : `${one[0]!}${other}@example.com`,
    )
    expect(equal! + user!).toBeCloseTo(1 / 2, 3)
  })

  it('lets addresses resemble each other that have something of the name in them', () => {
    const { equal, resembling } = chances((one, _other, at) => `${one}${at}7@example.com`.replace(/^(...?)(\d)/, '$1x$2'))
    expect(equal).toBe(1e-6)
    expect(resembling).toBeGreaterThan(0.3)
  })

  it('says nothing of addresses that have nothing of a name', () => {
    const { equal, same_user: user, resembling } = chances((_one, _other, at) => `q${at}z${at}w@example.com`)
    expect([equal, user, resembling]).toEqual([1e-6, 1e-4, 0.01])
  })

  it('needs both names', () => {
    const comparable = comparableOf(1, [
      { name: 'family', kind: 'family_name', cells: ['Miller'] },
      { name: 'email', kind: 'email', cells: ['miller@example.com'] },
    ])
    expect(emailsOfNames(comparable, 1, large)).toEqual([])
  })
})
