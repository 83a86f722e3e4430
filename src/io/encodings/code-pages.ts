import type { SingleByteEncoding } from './encoding.ts'

const latin1Tail = '\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ'

/**
 * The 128 characters of bytes 0x80-0xFF, in order. Bytes that a page leaves undefined stand for the control of the same
 * number, as on the web. Node's own `TextDecoder('windows-1252')` can't be used: in Node 20 it loses €, ’ and œ.
 *
 * @see https://encoding.spec.whatwg.org/ for the first three; https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT
 */
export const upperHalves: Readonly<Record<SingleByteEncoding, string>> = {
  'windows-1252': `€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ${latin1Tail}`,
  'iso-8859-15':
    '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f' +
    '\xa0¡¢£€¥Š§š©ª«¬\xad®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0',
}

/** The bytes that windows-1252 gives no character to. */
export const windows1252Holes = [0x81, 0x8d, 0x8f, 0x90, 0x9d] as const

const codesOfPage = new Map<SingleByteEncoding, Uint16Array>()

/** What each of the 256 bytes stands for, as UTF-16 code units. */
export function codesOf(encoding: SingleByteEncoding): Uint16Array {
  let codes = codesOfPage.get(encoding)
  if (codes === undefined) {
    const upper = upperHalves[encoding]
    codes = Uint16Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80)))
    codesOfPage.set(encoding, codes)
  }
  return codes
}

const bytesOfPage = new Map<SingleByteEncoding, ReadonlyMap<number, number>>()

/** The byte of each character above 0x7F that the page has, by its UTF-16 code unit. */
export function bytesOf(encoding: SingleByteEncoding): ReadonlyMap<number, number> {
  let bytes = bytesOfPage.get(encoding)
  if (bytes === undefined) {
    bytes = new Map(Array.from(upperHalves[encoding], (char, at) => [char.charCodeAt(0), at + 0x80]))
    bytesOfPage.set(encoding, bytes)
  }
  return bytes
}
