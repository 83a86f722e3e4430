import type { CellKind } from '../../model/field.ts'
import { frenchAddressGlance } from '../../normalise/glance/address.ts'
import { foreignCityGlance, frenchCityGlance } from '../../normalise/glance/city.ts'
import { perSurplus, type Glance } from '../../normalise/glance/glance.ts'
import { nameGlance, oneCaseNameGlance } from '../../normalise/glance/name.ts'
import { frenchPost } from '../../normalise/place-case.ts'
import { sound, type CellReading } from './reading.ts'
import { wordsAt } from './word-keys.ts'

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
function readerBy({ look, standing }: Glance, mended?: Glance): PlainReader {
  return (bytes, start, end) => {
    const kind = look(bytes, start, end) % perSurplus
    if (kind === 0 && (mended === undefined || mended.look(bytes, start, end) === 0)) return undefined
    return { key: wordsAt(bytes, start, end), quality: sound, canonical: kind !== 0 && kind <= standing }
  }
}
