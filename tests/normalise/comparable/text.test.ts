import { describe, expect, it } from 'vitest'
import { comparableText } from '../../../src/normalise/comparable/text.ts'

describe('comparableText', () => {
  it.each([
    ['folds letters', 'Éléonore ŒUVRARD', 'eleonore oeuvrard'],
    ['takes punctuation for space', ' Café-Théâtre, (centre) ', 'cafe theatre centre'],
    ['takes an apostrophe for space', "l'Eau d’Or", 'l eau d or'],
    ['keeps a plus', 'A+', 'a+'],
    ['writes other scripts in Latin letters', 'Москва', 'moskva'],
    ['keeps what no letter can be', '🎉', '🎉'],
    ['leaves a plain cell as it is', 'plain words 12', 'plain words 12'],
    ['does not take a name for a placeholder', 'Nonette', 'nonette'],
  ])('%s', (_says, cell, expected) => {
    expect(comparableText(cell)).toBe(expected)
  })

  it.each([
    '',
    '  ',
    'n/a',
    'N.A.',
    'NaN',
    'null',
    'None',
    '-',
    '--',
    '?',
    '…',
    'unknown',
    'Inconnu',
    'Non renseigné',
    'NC',
    'n.c.',
  ])('hears nothing in %j', (cell) => {
    expect(comparableText(cell)).toBe('')
  })
})
