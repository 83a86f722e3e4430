import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairMojibake } from '../../../src/io/encodings/mojibake.ts'
import { accidentFinder } from '../../../src/normalise/accidents/accidents.ts'
import { anyText, tryAll } from '../total.ts'

const find = accidentFinder(repairMojibake)

describe('accidentFinder', () => {
  it.each([
    ['UTF-8 taken for something else', 'GÃ©rard', 'text_double_encoded', 'Gérard'],
    ['a Cyrillic letter in a French word', 'Рierre', 'text_look_alike', 'Pierre'],
    ['a Greek capital', 'Αnne', 'text_look_alike', 'Anne'],
    ['a Latin letter in a Russian word', 'Mосква', 'text_look_alike', 'Москва'],
    ['one word of several', 'rue dе Paris', 'text_look_alike', 'rue de Paris'],
    ['mathematical letters', '𝐉𝐞𝐚𝐧', 'text_look_alike', 'Jean'],
    ['full-width letters', 'Ｄｕｐｏｎｔ', 'text_look_alike', 'Dupont'],
    ['a control character', 'Du\u0007pont', 'text_control', 'Dupont'],
    ['a NUL', 'Dupont\u0000', 'text_control', 'Dupont'],
    ['half a character', 'Dupont\ud83d', 'text_control', 'Dupont'],
    ['a zero-width space', 'Du\u200bpont', 'text_invisible', 'Dupont'],
    ['a soft hyphen', 'Du\u00adpont', 'text_invisible', 'Dupont'],
    ['a byte order mark', '\ufeffDupont', 'text_invisible', 'Dupont'],
    ['a reference', 'Dupont &amp; Fils', 'text_html', 'Dupont & Fils'],
    ['a letter by reference', 'Lef&egrave;vre', 'text_html', 'Lefèvre'],
    ['a capital by reference', '&Eacute;milie', 'text_html', 'Émilie'],
    ['a letter by number', 'L&#233;a, No&#xEB;l', 'text_html', 'Léa, Noël'],
    ['a reference escaped twice', 'Dupont &amp;amp; Fils', 'text_html', 'Dupont & Fils'],
    ['tags', '<b>Dupont</b><br/>12 rue de l’Exemple', 'text_html', 'Dupont 12 rue de l’Exemple'],
    ['a formula that keeps a zero', '="0199001234"', 'text_formula', '0199001234'],
    ['a formula', '=SUM(A1:A9)', 'text_formula', ''],
    ['a formula behind a space', ' =cmd|/c calc!A0', 'text_formula', ''],
    ['a formula with a plus', '+A1+B1', 'text_formula', ''],
    ['a formula with a minus', '-2+3+cmd|’ /C calc’!A0', 'text_formula', ''],
    ['a formula with an at', '@SUM(1+1)', 'text_formula', ''],
    ['a formula in full width', '＝1+1', 'text_formula', ''],
    ['a name behind a hyphen', '- Dupont', 'text_formula', ''],
    ['letters that are lost', 'Lef\ufffdvre', 'text_lost_letters', ''],
    ['two accidents at once', 'GÃ©rard &amp; Fils\u200b', 'text_double_encoded', 'Gérard & Fils'],
  ])('%s: %j', (_says, cell, reason, value) => expect(find(cell)).toMatchObject({ reason, value }))

  it.each([
    'Dupont',
    'Élodie Lefèvre-Œuvrard',
    'Łódź',
    'Москва',
    'Αθήνα',
    'Ω',
    '東京',
    'ＡＢＣ商事',
    'محمد',
    'Ångström',
    '10 µm',
    'Жан-Пьер',
    'Nguyễn',
    '+33 1 99 00 12 34',
    '+33199001234',
    '+33 1 99 00 12 34 poste 12',
    '-12,50',
    '-12,50 €',
    '+5 %',
    '-',
    '--',
    '+/-',
    '-12 EUR',
    '====',
    '-1.234,56 CHF',
    'a < b',
    'R&D',
    'AT&T',
    'Dupont & Fils',
    'Ann <ann@example.com>',
    '<3',
    'x&y;',
    'tom&jerry; 12',
    '',
    ' ',
    'ligne 1\nligne 2',
    'a\tb',
    '👨‍👩‍👧',
    'نامه‌ای',
    '“Anne”',
    'l’été',
    'prix : 12 €',
    'Ernest\u00a0Dupont',
    '12\u202f345',
  ])('says nothing of %j', (cell) => expect(find(cell)).toBeUndefined())

  it('never throws', () => expect(() => tryAll(find)).not.toThrow())

  it('has nothing but a formula to say of what it mended', () => {
    fc.assert(
      fc.property(anyText, (cell) => {
        const said = find(cell)
        if (said !== undefined && said.value !== '' && said.reason !== 'text_formula') {
          const again = find(said.value)?.reason
          expect([undefined, 'text_formula']).toContain(again)
        }
      }),
      { numRuns: 400 },
    )
  })
})
