import { describe, expect, it } from 'vitest'
import { alone, type Crew } from '../../src/match/crew.ts'
import { openHand } from '../../src/match/hand.ts'
import { resolve } from '../../src/match/resolve.ts'
import { generatedSet } from './generated.ts'

/** Some hands that share nothing but shared memory; jobs are dealt out in turn, and each hand does its last ones first. */
function several(hands: number): Crew {
  const work = Array.from({ length: hands }, (_, number) => openHand(number))
  return {
    hands,
    all(job) {
      for (const one of work) one(structuredClone(job))
      return Promise.resolve()
    },
    async *each(jobs) {
      const answers = jobs.map((job, at) => ({ job, hand: work[at % hands]! })).toReversed()
      const done = answers.map(({ job, hand }) => hand(structuredClone(job))).toReversed()
      for (const answer of done) yield await Promise.resolve(answer)
    },
    pause: () => Promise.resolve(),
  }
}

describe('resolve', () => {
  it.each([
    [
      'families',
      { prenom: 'given_name', nom: 'family_name', email: 'email', telephone: 'phone', tel_portable: 'phone', ville: 'city' },
    ],
    [
      'customers',
      { prenom: 'given_name', nom: 'family_name', adresse: 'address', code_postal: 'postal_code', date_naissance: 'date' },
    ],
  ] as const)('finds the same in %s, whoever does the work', { timeout: 30_000 }, async (name, kinds) => {
    const comparable = generatedSet(name, kinds)
    const found = await resolve(comparable, {}, alone())
    expect(await resolve(comparable, {}, several(2))).toEqual(found)
    expect(await resolve(comparable, {}, several(3))).toEqual(found)
  })
})
