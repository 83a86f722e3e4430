/** Encodings a file can be written in; a BOM only where the name says so. */
export const ENCODINGS = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16le-bom',
  'utf-16be',
  'utf-16be-bom',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'cp850',
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Characters of bytes 0x80 to 0xFF. A space that is not U+00A0 stands where the encoding has nothing. */
const UPPER: Readonly<Record<string, string>> = {
  'windows-1252': `€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ`,
  'iso-8859-15': `${' '.repeat(32)}\u00A0¡¢£€¥Š§š©ª«¬\u00AD®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ`,
  macintosh: `ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ`,
  cp850: `ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0`,
}

/** What is written for a character that an encoding lacks. */
const INSTEAD: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '€': 'EUR',
  œ: 'oe',
  Œ: 'OE',
  '\u202F': '\u00A0',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  İ: 'I',
  ş: 's',
  Ş: 'S',
  ğ: 'g',
  ø: 'o',
  æ: 'ae',
}

const tables = new Map<string, Map<string, number>>()
function tableOf(encoding: Encoding): Map<string, number> {
  let table = tables.get(encoding)
  if (table === undefined) {
    table = new Map(Array.from(UPPER[encoding]!).flatMap((sign, at) => (sign === ' ' ? [] : [[sign, 0x80 + at] as const])))
    tables.set(encoding, table)
  }
  return table
}

/** The first bytes of a file in this encoding. */
export const bomOf = (encoding: Encoding): Uint8Array =>
  Uint8Array.from(
    encoding === 'utf-8-bom'
      ? [0xef, 0xbb, 0xbf]
      : encoding === 'utf-16le-bom'
        ? [0xff, 0xfe]
        : encoding === 'utf-16be-bom'
          ? [0xfe, 0xff]
          : [],
  )

/**
 * The bytes of a text, without a BOM. What an 8-bit encoding lacks is replaced: first whole, decomposed marks put
 * together, then by a likeness (`€` → `EUR`, `ł` → `l`), then by the letter without its marks, at last by `?`.
 */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding.startsWith('utf-8')) return Buffer.from(text, 'utf8')
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le')
    return encoding.startsWith('utf-16be') ? bytes.swap16() : bytes
  }
  return eightBits(text, tableOf(encoding))
}

function eightBits(text: string, table: ReadonlyMap<string, number>): Uint8Array {
  const whole = text.normalize('NFC')
  const bytes = Buffer.allocUnsafe(whole.length * 3) // the longest likeness has three letters
  let length = 0
  for (const sign of whole) {
    const code = sign.codePointAt(0)!
    const byte = code < 0x80 ? code : table.get(sign)
    if (byte !== undefined) bytes[length++] = byte
    else for (const other of likeness(sign, table)) bytes[length++] = other
  }
  return bytes.subarray(0, length)
}

function likeness(sign: string, table: ReadonlyMap<string, number>): readonly number[] {
  const text = INSTEAD[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, '')
  return Array.from(text).map((letter) => (letter.codePointAt(0)! < 0x80 ? letter.codePointAt(0)! : (table.get(letter) ?? 0x3f)))
}
