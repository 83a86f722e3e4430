import { describe, expect, it } from 'vitest'
import { bomOf, encode, ENCODINGS } from '../../bench/generate/encode.ts'
import { doublyEncoded, scientific } from '../../bench/generate/noise.ts'

const FRENCH = 'Hélène Gçàùîïôûëæ ÉÈÀÇ « ß ø ñ ü » N°1 \u00A0x\r\n'

describe('encode', () => {
  it.each(ENCODINGS.filter((name) => name !== 'cp850' && !name.startsWith('utf-16be')))('%s decodes back', (encoding) => {
    const label = encoding.replace('-bom', '')
    const extra =
      { 'iso-8859-15': '€ŠšŽžŒœŸ', 'windows-1252': '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ', macintosh: 'Œœ–—“”‘’…ÿŸ' }[label] ?? '€ ł 東 😀'
    const text = FRENCH + extra
    // streaming: the one-shot decoder of some Node 20 gets 0x80 to 0x9F wrong (nodejs/node#56542)
    expect(new TextDecoder(label, { ignoreBOM: true }).decode(encode(text, encoding), { stream: true })).toBe(text)
  })

  it('utf-16be is utf-16le with its bytes changed over', () => {
    expect([...encode('é€', 'utf-16be')]).toEqual([0x00, 0xe9, 0x20, 0xac])
  })

  it('cp850 has the letters of DOS', () => {
    expect([...encode('éàçôÉ½ß', 'cp850')]).toEqual([0x82, 0x85, 0x87, 0x93, 0x90, 0xab, 0xe1])
    expect([...encode('\u00A0', 'cp850')]).toEqual([0xff])
  })

  it.each([
    ['by a likeness', 'l’œuf à 3 €', 'cp850', "l'oeuf \x85 3 EUR"],
    ['by the letter without its marks', 'Ş Ă ź', 'windows-1252', 'S A z'],
    ['put together first when decomposed', 'e\u0301', 'iso-8859-15', '\xe9'],
    ['by a question mark', '東 😀', 'windows-1252', '? ?'],
  ] as const)('what an encoding lacks is written %s', (_says, text, encoding, latin) => {
    expect(Buffer.from(encode(text, encoding)).toString('latin1')).toBe(latin)
  })

  it('gives a BOM only to the names that say so', () => {
    expect(ENCODINGS.filter((name) => bomOf(name).length > 0)).toEqual(['utf-8-bom', 'utf-16le-bom', 'utf-16be-bom'])
  })
})

describe('noise', () => {
  it('encodes twice as a wrong import does', () => expect(doublyEncoded('Hélène à 5 €')).toBe('HÃ©lÃ¨ne Ã\u00A0 5 â‚¬'))
  it('shows wide numbers as a spreadsheet does', () => expect(scientific('0612345678')).toBe('6,12E+08'))
})
