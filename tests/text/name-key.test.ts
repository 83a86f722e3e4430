import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey } from '../../src/text/name-key.ts'

describe('nameKey', () => {
  it.each([
    ['i, y, ij', 'dmitri dmitry dmitrij dimitri'],
    ['vowels within', 'mohammed muhammad mohamed mouhamed'],
    ['x and ks', 'alexander aleksandr aleksander'],
    ['ei, ai, ey, ay', 'meyer maier mayer meier'],
    ['ph and f', 'philipp filip philip'],
    ['umlauts spelled out', 'muller mueller'],
    ['dt, tt, th', 'schmidt schmitt schmid'],
    ['tz and z', 'schulz schultz'],
    ['j and y before a vowel', 'julia yulia iulia giulia'],
    ['je, ye and e', 'jelena yelena elena'],
    ['ou, u, oo', 'youssef yusuf yousuf'],
    ['ch and sh', 'rachid rashid'],
    ['ou and w', 'oualid walid'],
    ['-ov, -off, -ow', 'ivanov ivanoff iwanow'],
    ['-ic, -ich, -itch, -icz', 'petrovic petrovich petrovitch petrowicz'],
    ['a closing h', 'sato satou satoh'],
    ['n before b', 'nanba namba'],
    ['s and z', 'gonzalez gonzales'],
    ['eo and u of Korean', 'seongho sungho'],
    ['spaces', 'de la cruz|delacruz'],
  ])('takes for one: %s', (_says, names) => {
    const keys = new Set(names.split(names.includes('|') ? '|' : ' ').map(nameKey))
    expect([...keys]).toHaveLength(1)
  })

  it.each([
    ['how a name ends', 'martin martine martina'],
    ['the first vowel', 'muller miller mahler'],
    ['short names', 'jan jean john'],
    ['letters that are not Latin', '高橋 高田'],
    ['digits', 'louis2 louis3'],
  ])('tells apart by %s', (_says, names) => {
    const keys = names.split(' ').map(nameKey)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is only empty for nothing', () => {
    expect(nameKey('')).toBe('')
    assert(property(string({ unit: 'binary', minLength: 1 }), (text) => nameKey(text) !== ''))
  })
})
