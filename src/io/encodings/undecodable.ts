import { isUtf8 } from 'node:buffer'
import { windows1252Holes } from './code-pages.ts'
import type { Encoding, Place } from './encoding.ts'
import { places } from './places.ts'
import { countCharacters, findMisfit } from './utf8.ts'
import { undecodableUtf16Finder } from './utf16.ts'
import { type TakeLines, wholeLines } from './whole-lines.ts'

/** A stream of blocks of any size, looked through for the first byte that an encoding has no character for. */
export interface UndecodableFinder {
  /** Takes the next block of the file, after its byte order mark. */
  readonly push: (block: Buffer) => void
  /** The first place that can't be decoded; undefined when the whole stream can. */
  readonly end: () => Place | undefined
}

/**
 * Looks for what `encoding` can't read, for a user who says that a file is in it. Every byte means something in Mac
 * Roman, CP850 and ISO-8859-15. `start` is the length of the byte order mark before the first block, `newline` the byte
 * that ends a line (UTF-16: a line feed always does).
 */
export function undecodableFinder(encoding: Encoding, start = 0, newline = 0x0a): UndecodableFinder {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return undecodableUtf16Finder(encoding, start)

  let found: Place | undefined
  const keep = places(newline, encoding === 'utf-8' ? countCharacters : (_bytes, from, to) => to - from)
  const find = encoding === 'utf-8' ? findOutsideUtf8 : encoding === 'windows-1252' ? findHole : () => -1
  const take: TakeLines = (bytes, from, to, offset) => {
    if (found !== undefined) return
    keep.enter(bytes, from, to, offset)
    const at = find(bytes, from, to)
    if (at === -1) keep.leave()
    else found = keep.at(at)
  }
  const lines = wholeLines(newline, start, take)
  return {
    push: lines.push,
    end() {
      lines.end()
      return found
    },
  }
}

const findOutsideUtf8 = (bytes: Buffer, from: number, to: number): number =>
  isUtf8(bytes.subarray(from, to)) ? -1 : findMisfit(bytes, from, to)

function findHole(bytes: Buffer, from: number, to: number): number {
  const lines = bytes.subarray(from, to)
  const found = windows1252Holes.map((hole) => lines.indexOf(hole)).filter((at) => at !== -1)
  return found.length === 0 ? -1 : from + Math.min(...found)
}
