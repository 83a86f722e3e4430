import { describe, expect, it } from 'vitest'
import type { Kind } from '../../src/match/kind.ts'
import { resolve } from '../../src/match/resolve.ts'
import { comparableOf } from './generated.ts'

const kinds = ['given_name', 'family_name', 'email', 'phone', 'address', 'postal_code', 'city', 'date'] as const satisfies Kind[]
type Person = readonly [string, string, string, string, string, string, string, string]

/** Ten people who have nothing to do with each other. */
const others: readonly Person[] = [
  ['aline', 'verdier', 'aline.verdier@example.com', '0199001001', '4 r lilas', '75011', 'paris', '1975-03-14'],
  ['bastien', 'carpentier', 'bastien.carpentier@example.org', '0261911002', '12 quai fosse', '44000', 'nantes', '1958-11-28'],
  ['coralie', 'delmas', 'c.delmas@example.com', '0465711003', '8 imp moulin', '13005', 'marseille', '1982-04-05'],
  ['dorian', 'esteve', 'dorian.esteve@example.net', '0536491004', '27 r emile zola', '33000', 'bordeaux', '1996-09-30'],
  ['elodie', 'fabre', 'elodie.fabre@example.com', '0353011005', '5 r siam', '67000', 'strasbourg', '1969-08-17'],
  ['florent', 'guichard', 'florent.guichard@example.org', '0261911006', '1 pl mairie', '29200', 'brest', '1991-12-02'],
  ['gaelle', 'huet', 'gaelle.huet@example.com', '0465711007', '18 grande r', '69007', 'lyon', '1979-02-19'],
  ['hugo', 'imbert', 'hugo.imbert@example.net', '0536491008', '22 av ivry', '31500', 'toulouse', '1984-10-27'],
  ['ismene', 'jolivet', 'ismene.jolivet@example.com', '0199001009', '9 r pasteur', '92190', 'meudon', '1953-05-13'],
  ['joris', 'kervella', 'joris.kervella@example.org', '0261911010', '45 av jean jaures', '35000', 'rennes', '1988-07-22'],
]
const home = ['0261914444', '15 r four', '49100', 'angers'] as const

const areOne = async (one: Person, other: Person): Promise<boolean> => {
  const people = [one, ...others, other]
  const columns = kinds.map((kind, at) => ({ name: kind, kind, cells: people.map((person) => person[at]!) }))
  const { clusters } = await resolve(comparableOf(people.length, columns))
  expect(clusters.filter((first, row) => first !== row).length).toBeLessThanOrEqual(1)
  return clusters.at(-1) === 0
}

describe('two rows of a file of twelve', () => {
  it.each<[string, Person, Person]>([
    [
      'father and son of one name',
      ['robert', 'ormeau', 'robert.ormeau@example.com', ...home, '1951-05-08'],
      ['robert', 'ormeau', 'rob.ormeau@example.net', ...home, '1982-03-21'],
    ],
    [
      'father and son of one name, one of whom has his names in each other’s place',
      ['ormeau', 'robert', 'robert.ormeau@example.com', ...home, '1951-05-08'],
      ['robert', 'ormeau', 'rob.ormeau@example.net', ...home, '1982-03-21'],
    ],
    [
      'a couple who share an e-mail',
      ['jeanne', 'ormeau', 'ormeau@example.com', ...home, '1951-05-08'],
      ['robert', 'ormeau', 'ormeau@example.com', ...home, '1952-03-21'],
    ],
    [
      'twins',
      ['lea', 'ormeau', 'lea.ormeau@example.com', ...home, '2001-05-08'],
      ['hugo', 'ormeau', 'hugo.ormeau@example.com', ...home, '2001-05-08'],
    ],
    [
      'people of one surname in one town',
      ['lea', 'ormeau', 'lea.ormeau@example.com', '0261914444', '15 r four', '49100', 'angers', ''],
      ['paul', 'ormeau', 'p.ormeau@example.org', '0261915555', '3 r port', '49100', 'angers', ''],
    ],
  ])('are two people: %s', async (_says, one, other) => expect(await areOne(one, other)).toBe(false))

  it.each<[string, Person, Person]>([
    [
      'one who has moved',
      ['robert', 'ormeau', 'robert.ormeau@example.com', ...home, '1951-05-08'],
      ['robert', 'ormeau', 'robert.ormeau@example.com', '0261914444', '3 r port', '44000', 'nantes', '1951-05-08'],
    ],
    [
      'one with a slip in the name and no birth date',
      ['robert', 'ormeau', 'robert.ormeau@example.com', ...home, '1951-05-08'],
      ['robret', 'ormeau', 'robert.ormeau@example.com', ...home, ''],
    ],
    [
      'one of whom there is little more than a name and an e-mail',
      ['robert', 'ormeau', 'robert.ormeau@example.com', '', '', '', '', ''],
      ['robert', 'ormeau', 'robert.ormeau@example.com', '', '', '', '', ''],
    ],
    [
      'one under a first name that is usual for it',
      ['robert', 'ormeau', 'robert.ormeau@example.com', ...home, '1951-05-08'],
      ['bob', 'ormeau', '', ...home, '1951-05-08'],
    ],
  ])('are one person: %s', async (_says, one, other) => expect(await areOne(one, other)).toBe(true))
})
