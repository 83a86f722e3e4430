import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookAlikes } from '../../../bench/world-names/look-alikes.ts'
import { variants } from '../../../bench/world-names/variants.ts'
import { compareFullNames } from '../../../src/match/names/full-name.ts'
import { comparableName } from '../../../src/normalise/comparable/name.ts'

const levelOf = (a: string, b: string): number => compareFullNames(comparableName(a), comparableName(b))

describe('compareFullNames', () => {
  it.each([
    ['the same', 'Jean Dupont', 'DUPONT, Jean', 1],
    ['spaces only', '山田太郎', '山田 太郎', 1],
    ['spaces only', 'Jean-Pierre Moulin', 'Jeanpierre Moulin', 1],
    ['spelling', 'Jürgen Müller', 'Juergen Mueller', 2],
    ['transcription', 'Михаил Жуков', 'Michail Schukow', 2],
    ['a nickname', 'Robert Ashworth', 'Bob Ashworth', 2],
    ['a nickname of two names', 'María Teresa Robledo', 'Maite Robledo', 2],
    ['an initial', 'Jean Dupont', 'J. Dupont', 2],
    ['initials that touch', 'Jean-Pierre Moulin', 'JP Moulin', 2],
    ['a compound in one word', 'Jean-Pierre Moulin', 'MOULIN Jeanpierre', 2],
    ['a particle in one word', 'Pieter van der Meer', 'Vandermeer Pieter', 2],
    ['a lost particle', 'Charles de Gaulac', 'Charles Gaulac', 2],
    ['a servant of God', 'Abd al-Rahman Saleh', 'Saleh Abdurrahman', 1],
    ['a second family name', 'Lucía García López', 'Lucía García', 2],
    ['a name of birth', 'Claire Dubreuil née Masson', 'Claire Masson', 2],
    ['a patronymic', 'Иван Петрович Сидоров', 'Ivan Sidorov', 2],
    ['a junior of whom the other says nothing', 'John Smithfield Jr.', 'John Smithfield', 2],
    ['Chinese in Latin letters', '王伟', 'Wei Wang', 2],
    ['Japanese in Latin letters', '鈴木花子', 'Hanako Suzuki', 2],
    ['a slip of the hand', 'Jean Dupont', 'Jean Dupomt', 3],
    ['one name of two', 'Jean Dupont', 'Dupont', 3],
    ['siblings', 'Jean Dupont', 'Paul Dupont', 3],
    ['his name and hers', 'Martin Paul', 'Paul Martine', 3],
    ['father and son', 'John Smithfield Sr', 'John Smithfield Jr', 3],
    ['second given names that differ', 'John Edward Carver', 'John William Carver', 3],
    ['second family names that differ', 'Lucía García López', 'Lucía García Pérez', 3],
    ['initials that differ', 'J.-P. Martin', 'J.-M. Martin', 3],
    ['a common syllable', 'Kim Min-jun', 'Kim Min-jung', 3],
    ['a common character', '山田太郎', '山本太郎', 3],
    ['nothing', 'Jean Dupont', 'Karl Weber', 4],
  ])('%s: %s and %s', (_says, a, b, level) => {
    expect(levelOf(a, b)).toBe(level)
    expect(levelOf(b, a)).toBe(level)
  })

  it('is symmetric, and 1 for a name and itself, on any words', () => {
    const word = constantFrom(
      'jean',
      'j',
      'jp',
      'pierre',
      'bob',
      'robert',
      'van',
      'der',
      'meer',
      'vandermeer',
      'jr',
      'abd',
      'al',
      '王伟',
      'wang',
      'mc',
      'nee',
      '',
    )
    const name = array(word, { maxLength: 6 }).map((words) => words.join(' '))
    assert(property(name, name, (a, b) => compareFullNames(a, b) === compareFullNames(b, a)))
    assert(
      property(
        string({ unit: 'binary' }),
        string({ unit: 'binary' }),
        (a, b) => compareFullNames(a, b) === compareFullNames(b, a),
      ),
    )
    assert(property(name, (a) => compareFullNames(a, a) === 1))
  })

  it('does not hang on many words', () => {
    expect(compareFullNames('jean pierre '.repeat(1 << 15), 'pierre jean '.repeat(1 << 15))).toBeLessThan(5)
  })

  // What `npm run bench -- world-names` counts in detail.
  it('takes at least 95 of 100 ways to write a name for one, and at most 2 of 100 look-alikes', () => {
    const found = variants.filter(({ a, b }) => levelOf(a, b) <= 2).length
    const wrong = lookAlikes.filter(({ a, b }) => levelOf(a, b) <= 2).length
    expect(variants.length).toBeGreaterThan(1000)
    expect(lookAlikes.length).toBeGreaterThan(1000)
    expect(found / variants.length).toBeGreaterThan(0.95)
    expect(wrong / lookAlikes.length).toBeLessThan(0.02)
  })
})
