import { assert, constantFrom, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressNormaliser } from '../../src/normalise/address.ts'

const france = addressNormaliser({ country: 'FR' })

describe('an address in France', () => {
  it.each([
    ['stays as it was typed', '12 rue de la Paix', '12 rue de la Paix'],
    ['keeps the case somebody typed', '12 Rue De La Paix', '12 Rue De La Paix'],
    ['loses spaces', ' 12  rue de\u00a0la Paix ', '12 rue de la Paix'],
    ['loses the comma after the number', '12, rue de la Paix', '12 rue de la Paix'],
    ['loses the comma after bis', '12 bis, rue de la Paix', '12 bis rue de la Paix'],
    ['keeps a comma between numbers', '12, 14 rue de la Paix', '12, 14 rue de la Paix'],
    ['leaves capitals', '12 BIS RUE DU GAL LECLERC', '12 bis rue du Général Leclerc'],
    ['leaves small letters', '12 rue victor hugo', '12 rue Victor Hugo'],
    ['begins with a capital', 'RUE DU PORT', 'Rue du Port'],
    ['has a kind of street after its number', '3 AV FOCH', '3 avenue Foch'],
    ['writes out bd', '3 bd. de la Mer', '3 boulevard de la Mer'],
    ['writes out Bld as it was typed', '3 Bld Voltaire', '3 Boulevard Voltaire'],
    ['writes out r.', '3 r. de la Paix', '3 rue de la Paix'],
    ['leaves a letter R', '3 R RUE DE LA PAIX', '3 R rue de la Paix'],
    ['writes out pl', '1 PL DE L EGLISE', "1 place de l'Eglise"],
    ['writes out imp, ch and all', '1 imp. des Lilas', '1 impasse des Lilas'],
    ['writes out ch after a number', '1 ch de la Source', '1 chemin de la Source'],
    ['leaves CH at the start', 'CH de la Source', 'CH de la Source'],
    ['writes out all', '7 ALL DES TILLEULS', '7 allée des Tilleuls'],
    ['leaves the number of a plot', 'lot 12 Les Pins', 'lot 12 Les Pins'],
    ['writes out rte and sq', '7 RTE DE PARIS', '7 route de Paris'],
    ['knows a faubourg', '7 RUE DU FG ST HONORE', '7 rue du Faubourg Saint Honore'],
    ['writes out Ste', '7 rue Ste Anne', '7 rue Sainte Anne'],
    ['writes out ST- in a compound', '7 RUE ST-MARTIN', '7 rue Saint-Martin'],
    ['writes out Mal and Dr', '7 av du Mal Foch', '7 avenue du Maréchal Foch'],
    ['leaves mal elsewhere', 'Villa Mal Venue', 'Villa Mal Venue'],
    ['writes out a building', 'RES LES PINS BAT B APT 12', 'Résidence les Pins bâtiment B appartement 12'],
    ['writes out Bât and Rés', 'Rés. Les Pins, Bât. B', 'Résidence Les Pins, Bâtiment B'],
    ['writes out Gén', '7 rue du Gén. Leclerc', '7 rue du Général Leclerc'],
    ['gets a lost elision back', '7 RUE D ALSACE', "7 rue d'Alsace"],
    ['leaves the letter of a building', 'BAT D 7 RUE AMPERE', 'Bâtiment D 7 rue Ampere'],
    ['writes out plural saints', '7 RUE DES ST PERES', '7 rue des Saints Peres'],
    ['begins again after a dash', 'ZI NORD - 3 RUE AMPERE', 'ZI Nord - 3 rue Ampere'],
    ['keeps boxes in capitals', 'BP 12', 'BP 12'],
    ['keeps zones in capitals', 'ZA DU PORT CS 12345', 'ZA du Port CS 12345'],
    ['keeps roads', '4 RTE D906', '4 route D906'],
    ['keeps roman numbers', '4 RUE LOUIS XIV', '4 rue Louis XIV'],
    ['has small ordinals', '4 RUE DU 3E REGIMENT', '4 rue du 3e Regiment'],
    ['parts number and bis', '12BIS RUE DE LA PAIX', '12 bis rue de la Paix'],
    ['keeps elisions', "4 RUE DE L'EGLISE D'EN HAUT", "4 rue de l'Eglise d'En Haut"],
    ['keeps compounds', '4 RUE JEAN-JAURES', '4 rue Jean-Jaures'],
    ['keeps a date', 'PLACE DU 8 MAI 1945', 'Place du 8 Mai 1945'],
    ['joins its lines', 'Bat B\r\n12 rue de la Paix', 'Bâtiment B, 12 rue de la Paix'],
    ['is no address that was written by e-mail', 'b@example.com', 'b@example.com'],
    ['is no page of the web', 'www.example.com', 'www.example.com'],
    ['is nothing in a blank', ' ', ''],
  ])('%s', (_, cell, value) => {
    expect(france(cell)).toEqual({ value, reason: undefined })
  })
})

it('elsewhere only loses space', () => {
  expect(addressNormaliser({ country: 'GB' })(' 12, ST  JAMES AV\nFlat 3').value).toBe('12, ST JAMES AV, Flat 3')
})

it('any cell is read without throwing, once for all, and keeps its digits', () => {
  const words = (
    'st|ste|ST|r|R.|ch|all|lot|bat|BAT.|apt|res|12|12bis|bis|B|RUE|rue|av|Bd|fg|du|DE|la|gal|GAL|Mal|general|FOCH|Foch|paix,|3E|xiv|' +
    "BP|za|D906|l'|L'EGLISE|d’en|-|,|12,|(|\n|é|ß|İ|Saint|\ud800|col|a|y|LES|à"
  ).split('|')
  const word = constantFrom(...words)
  const cell = oneof(
    string({ unit: 'binary', maxLength: 20 }),
    tuple(word, word, word, word, word, word, word).map((some) => some.join(' ')),
  )
  assert(
    property(cell, (raw) => {
      const { value } = france(raw)
      expect(france(value).value).toBe(value)
      expect(value.replace(/\D+/g, '')).toBe(raw.replace(/\D+/g, ''))
    }),
    { numRuns: 3000 },
  )
  for (const unit of ['a', 'A ', 'st ', '12, ', '\n', "'"]) expect(france(unit.repeat(1 << 19))).toBeDefined()
})
