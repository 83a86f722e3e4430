import type { CellKind } from '../../model/field.ts'
import { frenchAddressGlance } from '../../normalise/glance/address.ts'
import { Sign, signs } from '../../normalise/glance/bytes.ts'
import { foreignCityGlance, frenchCityGlance } from '../../normalise/glance/city.ts'
import { foldedLatin } from '../../normalise/glance/folded-latin.ts'
import type { Glance } from '../../normalise/glance/glance.ts'
import { nameGlance, oneCaseNameGlance } from '../../normalise/glance/name.ts'
import { frenchPost } from '../../normalise/place-case.ts'
import { sound, type CellReading } from './reading.ts'

/** Tells what a cell of words says by a look at its UTF-8; undefined for a cell that must be read. */
export type PlainReader = (bytes: Uint8Array<SharedArrayBuffer>, start: number, end: number) => CellReading | undefined

/**
 * The reader of plain cells of a kind whose values are words: what `cellReader` says of them, at a fraction of the cost.
 *
 * @param country of the rows, ISO 3166 alpha-2; '' if unknown
 */
export function plainReader(kind: CellKind, country: string): PlainReader | undefined {
  const french = frenchPost.has(country)
  switch (kind) {
    case 'given_name':
    case 'family_name':
      return readerBy(nameGlance, oneCaseNameGlance)
    case 'city':
      return readerBy(french ? frenchCityGlance : foreignCityGlance)
    case 'address':
      return french ? readerBy(frenchAddressGlance) : undefined
    default:
      return undefined
  }
}

/** @param mended of cells that `import` would spell otherwise, with the same words */
function readerBy(standing: Glance, mended?: Glance): PlainReader {
  return (bytes, start, end) => {
    const stands = standing.look(bytes, start, end) !== 0
    if (!stands && (mended === undefined || mended.look(bytes, start, end) === 0)) return undefined
    return { key: wordsAt(bytes, start, end), quality: sound, canonical: stands }
  }
}

/** Longer than all that a glance passes. */
const room = Buffer.alloc(1 << 10)
const space = 0x20
/** Signs between words. */
const parting = new Uint8Array(256)
for (const sign of " -'.,;/") parting[sign.charCodeAt(0)] = 1
/** The first byte of the curly apostrophe. */
const curly = 0xe2

/** The words of a plain cell, folded and parted by single spaces. */
function wordsAt(bytes: Uint8Array, start: number, end: number): string {
  let to = 0
  for (let at = start; at < end; at++) {
    let byte = bytes[at]!
    if (byte === curly) at += 2
    if (byte === curly || parting[byte] === 1) {
      if (to > 0 && room[to - 1] !== space) room[to++] = space
      continue
    }
    const sign = signs[byte]!
    if (sign === Sign.lead) byte = foldedLatin[bytes[++at]!]!
    else if (sign === Sign.capital) byte |= 0x20
    room[to++] = byte
  }
  if (to > 0 && room[to - 1] === space) to--
  return room.toString('latin1', 0, to)
}
