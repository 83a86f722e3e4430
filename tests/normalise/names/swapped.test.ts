import { describe, expect, it } from 'vitest'
import { swapFinder } from '../../../src/normalise/names/swapped.ts'
import { tryAll } from '../total.ts'

const find = swapFinder()

/** Invented people: common given and family names of their countries, put together by the sieve below. */
const given =
  'Sandrine, Élodie, Jean-Pierre, Nathalie, Sébastien, Véronique, Stéphane, Guillaume, Chantal, Maëlys, Thierry, Camille, Olivier, Marie-Claude, Julien, ' +
  'Heike, Jürgen, Sabine, Wolfgang, Birgit, Uwe, Francesca, Giovanni, Chiara, Salvatore, Paola, Concepción, Javier, Lucía, Begoña, Ignacio, ' +
  'Sanne, Willem, Marieke, Geert, Joost, Conceição, João, Inês, Gonçalo, Heather, Geoffrey, Margaret, Trevor, Agnieszka, Zbigniew, Fatima, Mohamed, Khadija, Youssef'
const families =
  'Dupont, Lefèvre, Durand, Moreau, Garnier, Le Goff, de La Tour, Chevalier, Rousseau, Bouvier, Charpentier, Delaunay, Perrot, Marchand, Fabre, Müller, Schmidt, Hoffmann, ' +
  'Zimmermann, von Stein, Rossi, Esposito, De Luca, Marchetti, Rinaldi, García López, Fernández, Gutiérrez, Vázquez, Muñoz, de Vries, van den Berg, Bakker, Jansen, ' +
  'Ferreira, dos Santos, Gonçalves, Carvalho, O’Brien, MacDonald, Johnson, Williams, Kowalski, Nowak, Wiśniewski, Benali, Haddad, Bouzid, Diallo, Traoré'

const list = (names: string): string[] => names.split(', ')
const people = list(given).flatMap((name, at) =>
  list(families).map((family, place) => [name, family, (at * 7 + place * 3) % 4 === 0] as const),
)

describe('swapFinder', () => {
  it('finds nine exchanged pairs of ten, and doubts no more than one right one of a hundred', () => {
    const rows = people.filter(([, , kept]) => kept)
    const missed = rows.filter(([name, family]) => find(family, name) === undefined)
    const wrong = rows.filter(([name, family]) => find(name, family) !== undefined)
    expect(rows.length).toBeGreaterThan(500)
    expect(missed.length / rows.length).toBeLessThan(0.1)
    expect(wrong.length / rows.length).toBeLessThan(0.01)
  })

  it.each([
    ['a woman’s name among the families', 'Martin', 'Sandrine'],
    ['an unknown name beside a man’s', 'Quintrec', 'Sébastien'],
    ['a particle among the given names', 'de La Tour', 'Anne'],
    ['a Polish ending', 'Szczepańska', 'Katarzyna'],
  ])('tells of %s', (_says, first, second) =>
    expect(find(first, second)).toMatchObject({ reason: 'name_swapped', given_name: second, family_name: first }),
  )

  it.each([
    ['a family named like a given name', 'Thomas', 'Bernard'],
    ['two given names that families bear', 'Martin', 'Laurent'],
    ['the usual', 'Jean', 'Dupont'],
    ['two unknown names', 'Xyolt', 'Brzk'],
    ['an initial', 'J.', 'Dupont'],
    ['capitals in the right column', 'Marie', 'CLAIRE'],
    ['an empty cell', '', 'Sandrine'],
  ])('says nothing of %s', (_says, first, second) => expect(find(first, second)).toBeUndefined())

  it('learns from the columns of the file', () => {
    const inFile = swapFinder([
      ['moana', 40, 1],
      ['tetuanui', 1, 30],
    ])
    expect(find('Tetuanui', 'Moana')).toBeUndefined()
    expect(inFile('Tetuanui', 'Moana')).toMatchObject({ given_name: 'Moana' })
  })

  it('leaves its own suggestion in peace', () => {
    const swaps = people.map(([name, family]) => find(family, name)).filter((swap) => swap !== undefined)
    expect(swaps.filter(({ given_name, family_name }) => find(given_name, family_name) !== undefined)).toEqual([])
  })

  it('never throws', () =>
    expect(() => tryAll((text) => [find(text, text), find('Dupont', text), find(text, 'Anne')])).not.toThrow())
})
