import { describe, expect, it } from 'vitest'
import { sameAbroad } from '../../../src/match/names/abroad.ts'
import { nicknameGroups, sameByNickname } from '../../../src/match/names/nicknames.ts'

describe('sameByNickname', () => {
  it.each([
    ['English', 'robert', 'bob'],
    ['English, two short forms', 'bob', 'rob'],
    ['English, two spellings', 'catherine', 'katie'],
    ['French', 'alexandre', 'sacha'],
    ['French, compound', 'jean pierre', 'jp'],
    ['French, compound and its own name', 'marie therese', 'maite'],
    ['Spanish', 'francisco', 'paco'],
    ['Portuguese', 'jose', 'ze'],
    ['Italian', 'giuseppe', 'beppe'],
    ['German', 'johannes', 'hannes'],
    ['Dutch', 'cornelis', 'kees'],
    ['Russian', 'aleksandr', 'sasha'],
    ['Russian as romanised', 'ekaterina', 'katia'],
    ['Polish', 'katarzyna', 'kasia'],
    ['Arabic', 'abdelkader', 'kader'],
    ['Greek', 'georgios', 'yorgos'],
  ])('%s: %s is %s', (_language, a, b) => {
    expect(sameByNickname(a, b)).toBe(true)
    expect(sameByNickname(b, a)).toBe(true)
  })

  it.each([
    ['two names of one short form', 'alexander', 'alexandra'],
    ['two names of one short form', 'albert', 'robert'],
    ['two short forms, one a name of its own', 'anja', 'hanneke'],
    ['brothers', 'hans', 'peter'],
    ['an unknown name', 'robert', 'zorblax'],
    ['a name and itself', 'robert', 'robert'],
    ['nothing', '', ''],
  ])('%s: %s is not %s', (_why, a, b) => expect(sameByNickname(a, b)).toBe(false))

  it('knows a thousand groups of folded names, each of two names at least', () => {
    const members = new Map<number, number>()
    for (const [name, groups] of nicknameGroups()) {
      expect(name).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/)
      expect(groups).toEqual([...groups].toSorted((a, b) => a - b))
      for (const group of groups) members.set(group, (members.get(group) ?? 0) + 1)
    }
    expect(members.size).toBeGreaterThan(1000)
    expect([...members.values()].filter((count) => count < 2)).toEqual([])
  })
})

describe('sameAbroad', () => {
  it.each([
    ['guillaume', 'william'],
    ['jean', 'giovanni'],
    ['mikhail', 'michel'],
  ])('%s is %s', (a, b) => expect(sameAbroad(a, b) && sameAbroad(b, a)).toBe(true))

  it.each([
    ['jean', 'jeanne'],
    ['paul', 'paul'],
    ['paul', 'zorblax'],
  ])('%s is not %s', (a, b) => expect(sameAbroad(a, b)).toBe(false))
})
