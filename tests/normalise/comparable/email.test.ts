import { describe, expect, it } from 'vitest'
import { comparableEmail, emailHost, emailUser } from '../../../src/normalise/comparable/email.ts'

describe('comparableEmail', () => {
  it.each([
    ['takes case and space off', ' Ann.Martin@Example.COM ', 'ann.martin@example.com'],
    ['takes the address out of a signature', 'Ann <ann@example.com>', 'ann@example.com'],
    ['keeps dots and tags, which are part of the address', 'a.nn+shop@gmail.com', 'a.nn+shop@gmail.com'],
    ['takes an accent for a slip', 'éric@example.com', 'eric@example.com'],
    ['keeps what is no address', 'Ann Martin', 'annmartin'],
    ['keeps a broken address near the right one', 'ann@@example.com', 'ann@@example.com'],
  ])('%s', (_says, cell, expected) => {
    expect(comparableEmail(cell)).toBe(expected)
  })

  it.each(['', ' ', 'n/a', '-', 'noreply@example.com', 'test@test.fr', 'aucun@example.com', 'none@none.com', 'x@x.com'])(
    'finds nobody in %j',
    (cell) => {
      expect(comparableEmail(cell)).toBe('')
    },
  )
})

describe('emailUser', () => {
  it.each([
    ['is what stands before the @', 'ann@example.com', 'ann'],
    ['leaves out what a + adds', 'ann+shop@example.com', 'ann'],
    ['keeps dots', 'ann.martin@example.com', 'ann.martin'],
    ['drops dots that Gmail ignores', 'a.nn.martin+x@gmail.com', 'annmartin'],
    ['keeps a + that begins', '+33@example.com', '+33'],
    ['is nothing without an @', 'ann', ''],
  ])('%s', (_says, email, expected) => {
    expect(emailUser(email)).toBe(expected)
  })
})

describe('emailHost', () => {
  it('is what stands behind the @', () => {
    expect([emailHost('ann@example.com'), emailHost('ann')]).toEqual(['example.com', ''])
  })
})
