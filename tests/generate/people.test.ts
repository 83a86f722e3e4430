import { isValidIBAN } from 'ibantools'
import { describe, expect, it } from 'vitest'
import { frenchVat, makeCompany, makeIban, withLuhn } from '../../bench/generate/companies.ts'
import { makeCustomer, type Customer, type World } from '../../bench/generate/customers.ts'
import { dayOf } from '../../bench/generate/days.ts'
import { groupOf } from '../../bench/generate/groups.ts'
import { familyName, givenName, plainLetters } from '../../bench/generate/people.ts'
import { readTowns } from '../../bench/generate/places.ts'
import { Random, Stream } from '../../bench/generate/random.ts'
import { COMMUNES } from '../../bench/generate/tables/communes.ts'

const world: World = {
  ...({
    seed: 5,
    people: 2000,
    families: 0.3,
    companies: 0.08,
    namesakes: 0.01,
    abroad: 0.1,
    phones: 'reserved',
    asOf: '2026-06-30',
  } as const),
  towns: readTowns(false),
}
const everybody = Array.from({ length: world.people }, (_, person) => makeCustomer(world, person))
const inGroups = new Map<number, number[]>()
for (const person of everybody.keys()) {
  const { first } = groupOf(person, world)
  inGroups.set(first, [...(inGroups.get(first) ?? []), person])
}

const share = (name: string, birthYear: number): number => {
  const random = new Random(1, Stream.file)
  const draws = Array.from({ length: 4000 }, () => givenName(random, 'f', 'FR', birthYear))
  return draws.filter((drawn) => drawn === name).length / draws.length
}

describe('names', () => {
  it('go by decade of birth', () => {
    expect(share('Monique', 1946)).toBeGreaterThan(0.02)
    expect(share('Monique', 1995)).toBeLessThan(0.003)
    expect(share('Léa', 2005)).toBeGreaterThan(0.02)
    expect(share('Léa', 1950)).toBeLessThan(0.003)
  })

  it('are as uneven as French ones: Martin one in a hundred of the listed names', () => {
    const random = new Random(1, Stream.file)
    const names = Array.from({ length: 20_000 }, () => familyName(random, 'FR'))
    const martins = names.filter((name) => name === 'Martin').length / names.length
    expect(martins).toBeGreaterThan(0.008)
    expect(martins).toBeLessThan(0.014)
    expect(new Set(names).size).toBeGreaterThan(900)
  })

  it.each([
    ['accents', 'Hélène', 'helene'],
    ['an apostrophe and a hyphen', 'N’Diaye-Bœuf', 'ndiayeboeuf'],
    ['a sharp s', 'Groß', 'gross'],
    ['a stroke', 'Łukasz', 'lukasz'],
  ])('lose %s in an address of mail', (_says, name, plain) => expect(plainLetters(name)).toBe(plain))
})

const home = ({ address, address2, postal_code: code, city }: Customer): string => [address, address2, code, city].join('|')

describe('customers', () => {
  it('have only numbers kept free for fiction, when so asked', () => {
    const free =
      /^(\+33(19900|26191|35301|46571|53649|63998)\d{4}|\+(590(590|690)|596(596|696)|594(594|694)|262(262|692|269|639))00\d{4}|\+442079460\d{3}|\+447700900\d{3}|\+493023125\d{3}|\+4917139200\d\d)?$/
    for (const { phone, mobile } of everybody) {
      expect(phone).toMatch(free)
      expect(mobile).toMatch(free)
    }
  })

  it('have addresses of mail that nobody can receive', () => {
    for (const { email } of everybody) expect(email).toMatch(/^$|^[a-z0-9._-]+@([a-z0-9-]+\.example|example\.(com|org|net))$/)
  })

  it('live in towns that have their postal code', () => {
    const towns = new Set(
      COMMUNES.trim()
        .split('\n')
        .map((line) => line.split('|'))
        .flatMap(([name, codes]) => codes!.split(' ').map((code) => `${code} ${name}`)),
    )
    const french = everybody.filter(({ country }) => country === 'FR')
    expect(french.length).toBeGreaterThan(1500)
    for (const { city, postal_code: code } of french) expect(towns).toContain(`${code} ${city}`)
  })

  it('share address and land line inside a household, and mostly the family name', () => {
    const relatives = [...inGroups]
      .filter(([first]) => groupOf(first, world).kind === 'home')
      .flatMap(([first, members]) => members.slice(1).map((member) => [everybody[first]!, everybody[member]!] as const))
    expect(relatives.length).toBeGreaterThan(300)
    for (const [head, member] of relatives) expect(home(member)).toBe(home(head))
    const reached = relatives.filter(([head, member]) => head['phone'] !== '' && member['phone'] !== '')
    for (const [head, member] of reached) expect(member['phone']).toBe(head['phone'])
    const same = relatives.filter(([head, member]) => head['family_name'] === member['family_name'])
    expect(same.length / relatives.length).toBeGreaterThan(0.75)
  })

  it('are sixteen at least when their record is made', () => {
    const ages = everybody
      .filter(({ birth_date: birth }) => birth !== '')
      .map(({ birth_date: birth, created_at: created }) => (dayOf(created!) - dayOf(birth!)) / 365.25)
    expect(Math.min(...ages)).toBeGreaterThan(15.9)
  })

  it('are now and then called as their father is, at his address', () => {
    const sons = [...inGroups].filter(([first, members]) =>
      members.slice(2).some((member) => {
        const [father, son] = [everybody[first]!, everybody[member]!]
        return (
          groupOf(first, world).kind === 'home' &&
          son['gender'] === 'm' &&
          son['given_name'] === father['given_name'] &&
          son['family_name'] === father['family_name']
        )
      }),
    )
    expect(sons.length).toBeGreaterThan(0)
  })
})

const passesLuhn = (digits: string): boolean => withLuhn(digits.slice(0, -1)) === digits

describe('companies', () => {
  const random = new Random(9, Stream.company)
  const companies = Array.from({ length: 200 }, () => makeCompany(random))
  it('have SIREN, SIRET and VAT numbers whose checks hold', () => {
    for (const { siret, vat } of companies) {
      expect(siret).toHaveLength(14)
      expect(passesLuhn(siret)).toBe(true)
      expect(passesLuhn(siret.slice(0, 9))).toBe(true)
      expect(vat.slice(4)).toBe(siret.slice(0, 9))
      expect(Number(BigInt(vat.slice(4) + '12') % 97n)).toBe(Number(vat.slice(2, 4)))
    }
    expect(frenchVat('356000000')).toBe('FR39356000000') // La Poste, as published
    expect(withLuhn('35600000')).toBe('356000000')
  })

  it('have hosts under .example, and names with a legal form', () => {
    for (const { host, name } of companies) {
      expect(host).toMatch(/^[a-z0-9-]+\.example$/)
      expect(name).toMatch(/SARL|SASU?|EURL|SA|SCI|SNC|EI|Association|GAEC/)
    }
  })

  it('and people have IBANs whose checks hold', () => {
    for (let i = 0; i < 100; i++) expect(isValidIBAN(makeIban(random))).toBe(true)
  })
})
