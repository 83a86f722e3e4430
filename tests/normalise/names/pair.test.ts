import { describe, expect, it } from 'vitest'
import { doubtNamePair } from '../../../src/normalise/names/pair.ts'
import { isPlaceholder } from '../../../src/normalise/names/placeholders.ts'
import { tryAll } from '../total.ts'

describe('doubtNamePair', () => {
  it.each([
    ['Test', 'TEST', 'name_placeholder'],
    ['toto', 'tata', 'name_placeholder'],
    ['John', 'Doe', 'name_placeholder'],
    ['Prueba', 'test', 'name_placeholder'],
    ['Dupont', 'DUPONT', 'name_twice'],
  ])('%s %s', (given, family, reason) => expect(doubtNamePair(given, family)?.reason).toBe(reason))

  it.each([
    ['Jean', 'Dupont'],
    ['Alice', 'Test'],
    ['Martin', 'Martin'],
    ['Ali', 'Ali'],
    ['Jane', 'Null'],
    ['', ''],
    ['Test', ''],
  ])('leaves %j %j in peace', (given, family) => expect(doubtNamePair(given, family)).toBeUndefined())

  it('never throws', () => expect(() => tryAll((text) => [doubtNamePair(text, text), doubtNamePair('Jean', text)])).not.toThrow())
})

describe('isPlaceholder', () => {
  it.each([
    'inconnu',
    'xxx',
    'n/a',
    'aaa',
    'azerty',
    'qsdfgh',
    'POIUY',
    'unknown',
    'unbekannt',
    'desconocido',
    'sconosciuto',
    'onbekend',
    'desconhecido',
    'Keine Angabe',
    'non renseigné',
    'sin nombre',
    'zonder naam',
    'test test',
    'qsdqsd',
  ])('%s is one', (name) => expect(isPlaceholder(name)).toBe(true))

  it.each([
    'Test',
    'Null',
    'None',
    'Yes',
    'Jean Dupont',
    'Wert',
    'Tyrell',
    'Lolo',
    'Poirier',
    'Ferrer',
    'Zaza',
    'Reza',
    'Asdrubal',
  ])('%s is none', (name) => expect(isPlaceholder(name)).toBe(false))
})
