import { describe, expect, it } from 'vitest'
import { mensNames, womensNames } from '../../../src/normalise/names/genders.ts'
import { titleAgainstName } from '../../../src/normalise/names/title-against.ts'
import { tryAll } from '../total.ts'

describe('titleAgainstName', () => {
  it.each([
    ['Mme', 'Jean-Pierre', 'M.'],
    ['Mme', 'Jean-Marie', 'M.'],
    ['M.', 'Marie-Pierre', 'Mme'],
    ['M.', 'Véronique', 'Mme'],
    ['M.', 'LAURENCE', 'Mme'],
    ['Mlle', 'Sébastien', 'M.'],
    ['Mr', 'Heather', 'Ms'],
    ['Mrs', 'Geoffrey', 'Mr'],
    ['Herr', 'Sabine', 'Frau'],
    ['Frau', 'Jürgen', 'Herr'],
    ['Sr.', 'María José', 'Sra.'],
    ['Sra.', 'José María', 'Sr.'],
    ['Sig.', 'Francesca', 'Sig.ra'],
    ['Mevr.', 'Willem', 'Dhr.'],
  ])('%s %s', (title, name, other) => {
    const said = titleAgainstName(title, name)
    expect(said?.reason).toBe('title_other_gender')
    if (title !== 'Mr') expect(said?.value).toBe(other)
    expect(titleAgainstName(said!.value, name)).toBeUndefined()
  })

  it.each([
    ['M.', 'Jean-Pierre'],
    ['Mme', 'Marie-Claude'],
    ['Mme', 'Camille'],
    ['M.', 'Camille'],
    ['M.', 'Dominique'],
    ['Mr', 'Laurence'],
    ['Mrs', 'Jean'],
    ['Herr', 'Andrea'],
    ['Sig.', 'Andrea'],
    ['Sig.', 'Simone'],
    ['Dr', 'Sabine'],
    ['M. et Mme', 'Jean'],
    ['Mme', 'Xyolt'],
    ['Mme', ''],
    ['', 'Jean-Pierre'],
  ])('says nothing of %j with %j', (title, name) => expect(titleAgainstName(title, name)).toBeUndefined())

  it('has no name on both lists', () => expect([...womensNames].filter((name) => mensNames.has(name))).toEqual([]))

  it('never throws', () =>
    expect(() => tryAll((text) => [titleAgainstName('M.', text), titleAgainstName(text, text)])).not.toThrow())
})
