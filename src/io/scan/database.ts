import { readSync } from 'node:fs'
import type { Needle } from '../../model/needle.ts'
import { reading } from '../fault.ts'
import type { KeptOpen } from '../kept-open.ts'
import { placeOnPage } from '../sqlite/page-cells.ts'
import { byteScanner, type Hit, type ScanFound } from './scanner.ts'

/** What hits in the bytes of a database are. */
export interface JudgedHits {
  /** In a cell, standing for themselves: somebody's text mentions them. */
  readonly mentions: number
  /** In no row: what purging should have taken, or a part of a long text. */
  readonly left: number
  /** The numbers of the rows that mention them, and whether some stand in no row with a number; undefined where pages don't tell. */
  readonly where: { readonly rows: readonly number[]; readonly keyed: boolean } | undefined
}

/**
 * Tells hits in a SQLite file apart. The cells of a row stand wall to wall: digits of two make a number that nobody wrote, and an
 * address may be part of another person's longer one. Such hits are neither.
 *
 * @param files keeps the file open
 */
export function judgeHits(path: string, { hits, places }: ScanFound, needles: readonly Needle[], files: KeptOpen): JudgedHits {
  if (hits === 0) return { mentions: 0, left: 0, where: undefined }
  if (hits > places.length) return { mentions: hits, left: 0, where: undefined } // too many to be told: every cell is looked at
  const alone = byteScanner(needles, true)
  const standsAlone = (bytes: Uint8Array, { at, length }: Hit): boolean => {
    const scan = alone()
    scan.push(bytes)
    return scan.end().places.some((found) => found.at < at + length && at < found.at + found.length)
  }
  return reading(path, () => {
    const fd = files.descriptor(path, 'r')!
    const head = Buffer.alloc(100)
    readSync(fd, head, 0, head.length, 0)
    const size = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16)
    const page = Buffer.alloc(size)
    let read = -1
    let [mentions, left] = [0, 0]
    const rows = new Set<number>()
    let keyed = false
    for (const { at, length } of places) {
      const number = Math.floor(at / size)
      if (number !== read) readSync(fd, page, 0, size, number * size)
      read = number
      const within = { at: at - number * size, length }
      const place = placeOnPage(page, number === 0, within.at, length)
      if (place.is === 'cell') {
        const own = { at: within.at - place.from, length }
        if (!standsAlone(page.subarray(place.from, place.to), own)) continue
        mentions++
        if (place.row === undefined) keyed = true
        else rows.add(place.row)
      } else if (place.is === 'outside' && standsAlone(page, within)) left++
    }
    return { mentions, left, where: left === 0 ? { rows: [...rows].toSorted((a, b) => a - b), keyed } : undefined }
  })
}
