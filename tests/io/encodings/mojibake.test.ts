import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '../../../src/io/encodings/code-pages.ts'
import type { SingleByteEncoding } from '../../../src/io/encodings/encoding.ts'
import { repairMojibake } from '../../../src/io/encodings/mojibake.ts'

/** What becomes of text whose UTF-8 is taken for something else. */
const garble = (text: string, encoding: SingleByteEncoding = 'windows-1252'): string =>
  Array.from(Buffer.from(text), (byte) => String.fromCharCode(codesOf(encoding)[byte]!)).join('')

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split('|'))

const right = list(
  'Gérard|l’été|“à la carte”|10 €|cœur|ŒUVRE|Œuvre|CAFÉ|ÉCOLE|HÔTEL|KÖLN|Müller|déjà vu|voilà|Ñandú|n° 5|« oui »',
  'São Paulo|IRMÃ|Škoda|Łódź|½ part|12 m²|Noël – Épinal|À bientôt…|çà et là|ÎLE|Ÿ|Ça|Ê|Straße|à|😀 merci|maïs|AÏ',
  'Île d’Oléron|naïve|Où|CHÂTEAU|Âge|ÑU|ÀÉÈ|MAÎTRE|™',
)

describe('repairMojibake', () => {
  it.each(right)('gives %s back, garbled once or twice', (text) => {
    expect(repairMojibake(garble(text))).toBe(text)
    expect(repairMojibake(garble(garble(text)))).toBe(text)
  })

  it.each(right)('leaves %s alone', (text) => {
    expect(repairMojibake(text)).toBeUndefined()
  })

  it.each(['Gérard', 'l’été', '10 €', 'École', 'n° 5'])('gives %s back from Excel on a Mac and from a command prompt', (text) => {
    expect(repairMojibake(garble(text, 'macintosh'))).toBe(text)
    expect(repairMojibake(garble(text, 'cp850'))).toBe(text)
  })

  it.each([
    ['an à whose no-break space became a space', 'Ã la carte', 'à la carte'],
    ['and one that kept the word space too', 'Ã  la carte', 'à la carte'],
    ['at the end of a word', 'dÃ©jÃ  vu', 'déjà vu'],
    ['at the end of the cell, trimmed', 'voilÃ', 'voilà'],
    ['a cell pasted from two sources', 'RenÃ© Lefèvre', 'René Lefèvre'],
    ['a byte order mark read as text', 'ï»¿Nom', 'Nom'],
    ['a control that windows-1252 has a ’ for', 'l\x92été', 'l’été'],
    ['Latin-1 controls instead of windows-1252', 'Ã\x89cole', 'École'],
  ])('mends %s', (_says, text, expected) => {
    expect(repairMojibake(text)).toBe(expected)
  })

  it.each(
    list(
      '',
      'abc|SÃO PAULO|IRMÃ|IRMÃ |IRMÃ DE JOÃO|“IRMÃ”|‘MANHÃ’|MAÇÃ…|«IRMÃ»|« IRMÃ »|Ângelo|ÂNGELA|Å|“Å”|“Ä”|Århus|Ärzte|√2|¬x',
      'LÃ DE VIDRO|ASSUNÇÃO – PORTO|AMANHÃ – TARDE|Äöü|CAFÉ»|“CAFÉ”|l’ÉTÉ’|Â|Ã|â|Ô ma mère|Ôé|Äé|ÂÊÎ|ÄÖÜ|ÃÕ|MÃE|Curaçao',
      'Ål – Östersund|ÂÇÉ|ZOË»|NÃO»|maçã »|ƒ 12,50|—Âge|GRÃ-BRETANHA|“â”|Ô”|Ô…|âé|Иван|Ελένη|田中',
    ),
  )('leaves %j alone, which is as it was meant', (text) => {
    expect(repairMojibake(text)).toBeUndefined()
  })

  it('takes any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const mended = repairMojibake(garble(text.slice(0, 20)) + text)
        return mended === undefined || typeof mended === 'string'
      }),
    )
    expect(() => repairMojibake(`Ã\ud83d\0${'Ã'.repeat(100_000)}`)).not.toThrow()
  })
})
