import { isAscii, isUtf8 } from 'node:buffer'
import { decoderFor } from './decode.ts'
import { type Encoding, type Place, type SingleByteEncoding, singleByteEncodings } from './encoding.ts'
import type { EncodingFound, EncodingScanner } from './found.ts'
import { eachHighByte } from './high-bytes.ts'
import { countNeighbourhoods, type Neighbourhoods } from './neighbourhoods.ts'
import { places } from './places.ts'
import { scoreText } from './plausibility.ts'
import { countCharacters, findMisfit, utf8Length } from './utf8.ts'
import { wholeLines } from './whole-lines.ts'

/** Lines of UTF-8 kept to see whether they are that by accident, and bytes of each. */
const samplesKept = 256
const sampleLength = 512

/** Places listed of each kind of line. */
const placesListed = 100

/** What the lines of a file amount to. A line without accents is of no kind. */
interface Evidence {
  /** Lines that are UTF-8 with something above 0x7F in it: the first 256, from their first accent on. */
  readonly regular: readonly Buffer[]
  readonly regularPlaces: readonly Place[]
  /** Lines that are no UTF-8: how many, their bytes above 0x7F, and where the first of them fail. */
  readonly irregularLines: number
  readonly irregularBytes: Neighbourhoods
  readonly irregularPlaces: readonly Place[]
}

/**
 * Tells UTF-8, the single-byte encodings and a mixture of both apart, line by line. While all is UTF-8, only the first
 * lines with accents are walked through; the rest is a native check and a count of lines. A line of more than 1 MiB
 * counts as several.
 */
export function mixedScanner(bom: number, newline: number): EncodingScanner {
  const keep = places(newline, countCharacters)
  const regular: Buffer[] = []
  const regularPlaces: Place[] = []
  const irregularPlaces: Place[] = []
  let irregularLines = 0
  let irregularBytes: Neighbourhoods | undefined

  function noteRegular(bytes: Buffer, at: number, to: number): void {
    if (regular.length === samplesKept) return
    if (regularPlaces.length < placesListed) regularPlaces.push(keep.at(at))
    let cut = Math.min(to, at + sampleLength)
    while (cut < to && (bytes[cut]! & 0xc0) === 0x80) cut--
    regular.push(Buffer.from(bytes.subarray(Math.max(0, at - 1), cut)))
  }

  function noteIrregular(misfit: number): void {
    const place = irregularPlaces.length < placesListed ? keep.at(misfit) : undefined
    if (place !== undefined && place.line === irregularPlaces.at(-1)?.line) return // a further piece of a long line
    if (place !== undefined) irregularPlaces.push(place)
    irregularLines++
  }

  function walk(bytes: Buffer, from: number, to: number): void {
    const counting = (irregularBytes ??= countNeighbourhoods())
    let end = from // of the line at hand
    let irregular = false
    let character = from // the end of a UTF-8 character in an irregular line: it says nothing about the rest
    eachHighByte(bytes, from, to, (at) => {
      if (at >= end) {
        const newlineAt = bytes.indexOf(newline, at)
        end = newlineAt === -1 || newlineAt >= to ? to : newlineAt + 1
        const misfit = findMisfit(bytes, at, end)
        irregular = misfit !== -1
        if (irregular) noteIrregular(misfit)
        else noteRegular(bytes, at, end)
      }
      if (!irregular || at < character) return
      const length = utf8Length(bytes, at, end)
      if (length > 1) character = at + length
      else counting.count(bytes, at, from, to)
    })
  }

  const lines = wholeLines(newline, bom, (bytes, from, to, offset) => {
    const part = bytes.subarray(from, to)
    keep.enter(bytes, from, to, offset)
    if (!isUtf8(part) || (regular.length < samplesKept && !isAscii(part))) walk(bytes, from, to)
    keep.leave()
  })
  return {
    push: lines.push,
    end() {
      lines.end()
      if (irregularLines === 0 || irregularBytes === undefined) return { ...plain, encoding: 'utf-8', bom }
      return { ...judge({ regular, regularPlaces, irregularLines, irregularBytes, irregularPlaces }, bom > 0), bom }
    },
  }
}

const plain = { mixed: false, fallback: undefined, irregularLines: 0, irregularPlaces: [], plausible: true, misfit: undefined }

/**
 * Which encoding, or which two, the lines speak for. The regular ones may be UTF-8 by accident, as `l’école` is in Mac
 * Roman: they are when the single-byte encoding makes better sense of them.
 */
function judge(evidence: Evidence, marked: boolean): Omit<EncodingFound, 'bom'> {
  const { regular, irregularLines, irregularBytes } = evidence
  const asUtf8 = sum(regular.map((line) => scoreText(line.toString('utf8')) + validity * countTrailing(line)))
  const irregularIn = pointsBy((encoding) => irregularBytes.score(encoding))
  const regularIn = pointsBy((encoding) =>
    regular.length === 0 ? 0 : sum(regular.map((line) => scoreText(decodeAll(line, encoding)))),
  )

  const single = best((encoding) => irregularIn[encoding] + regularIn[encoding])
  if (!marked && (regular.length === 0 || asUtf8 <= regularIn[single]))
    return { ...plain, encoding: single, plausible: irregularIn[single] + regularIn[single] >= 0 }

  const fallback = best((encoding) => irregularIn[encoding])
  const found = { mixed: true, fallback, plausible: irregularIn[fallback] >= 0, misfit: undefined }
  // Regular lines are counted no further than the samples go.
  return marked || regular.length >= Math.min(irregularLines, samplesKept)
    ? { ...found, encoding: 'utf-8', irregularLines, irregularPlaces: evidence.irregularPlaces }
    : { ...found, encoding: fallback, irregularLines: regular.length, irregularPlaces: evidence.regularPlaces }
}

/**
 * Points for each byte after the first of a UTF-8 character, since chance seldom makes one. Without them ’ and what its
 * three bytes are in Mac Roman would be a draw. Set by hand; measured by `bench/encoding.ts`.
 */
const validity = 0.5

function countTrailing(line: Buffer): number {
  return line.length - countCharacters(line, 0, line.length)
}

function decodeAll(line: Buffer, encoding: Encoding): string {
  return decoderFor({ encoding })(line, 0, line.length)
}

function pointsBy(points: (encoding: SingleByteEncoding) => number): Readonly<Record<SingleByteEncoding, number>> {
  return {
    'windows-1252': points('windows-1252'),
    'iso-8859-15': points('iso-8859-15'),
    macintosh: points('macintosh'),
    cp850: points('cp850'),
  }
}

/** The single-byte encoding with the most points; of equals, the first in their order. */
function best(points: (encoding: SingleByteEncoding) => number): SingleByteEncoding {
  let winner: SingleByteEncoding = singleByteEncodings[0]
  for (const encoding of singleByteEncodings) if (points(encoding) > points(winner)) winner = encoding
  return winner
}

const sum = (points: readonly number[]): number => points.reduce((total, one) => total + one, 0)
