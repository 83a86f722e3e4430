import { describe, expect, it } from 'vitest'
import { districtCodes, readTown } from '../../../src/normalise/places/asked-town.ts'

describe('readTown', () => {
  it.each([
    ['folds', 'L’HAŸ-LES-ROSES', 'l hay les roses'],
    ['writes saints out', 'ST-JEAN STE. FOY', 'saint jean sainte foy'],
    ['writes rivers out', 'Chalon s/Saône', 'chalon sur saone'],
    ['writes rivers out, s alone', 'NEUILLY S SEINE', 'neuilly sur seine'],
    ['writes numbers out', 'Les 2 Alpes', 'les deux alpes'],
    ['puts articles in front', 'Havre (Le)', 'le havre'],
    ['puts articles in front, behind a comma', 'ROCHELLE, LA', 'la rochelle'],
    ['puts articles in front, elided', "ABERGEMENT (L')", 'l abergement'],
    ['leaves remarks out', 'Castillon (Canton de Lembeye)', 'castillon'],
    ['leaves the code out', '33000 Bordeaux', 'bordeaux'],
    ['leaves what is behind CEDEX out', 'LILLE CEDEX 9', 'lille'],
    ['knows ampersands', 'Mirepoix & Lavelanet', 'mirepoix et lavelanet'],
    ['has nothing of other scripts', 'Париж', ''],
    ['has nothing of longer texts', 'a'.repeat(121), ''],
  ])('%s', (_, cell, words) => {
    expect(readTown(cell).words.join(' ')).toBe(words)
    expect(readTown(cell).key).toBe(words.replaceAll(' ', ''))
  })

  it.each([
    ['Paris 11', 11],
    ['PARIS 01', 1],
    ['Paris 1er Arrondissement', 1],
    ['Lyon 3ème', 3],
    ['Lyon 3 eme arrdt', 3],
    ['marseille 16e', 16],
    ['PARIS XIV', 14],
    ['Paris11', 11],
    ['Paris', 0],
    ['Paris la Défense', 0],
    ['PARIS CEDEX 11', 0],
    ['Toulouse 3', 0],
  ])('%s: arrondissement %i', (cell, district) => expect(readTown(cell).district).toBe(district))

  it('finds CEDEX and a postal code', () => {
    expect(readTown('Lyon Cedex 03')).toMatchObject({ cedex: true, key: 'lyon' })
    expect(readTown('Cedex')).toMatchObject({ cedex: true, key: '' })
    expect(readTown('Paris (75011)')).toMatchObject({ postalCode: '75011', key: 'paris' })
  })
})

describe('districtCodes', () => {
  it.each([
    ['one for most', 'paris', 11, ['75011']],
    ['two for one', 'paris', 16, ['75016', '75116']],
    ['none beyond the last', 'lyon', 10, []],
    ['none elsewhere', 'toulouse', 1, []],
  ])('%s', (_, city, district, codes) => expect(districtCodes(city, district)).toEqual(codes))
})
