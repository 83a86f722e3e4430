const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Where the line begins that holds the byte at `at`, looking back no further than `from`. */
export function lineStart(bytes: Uint8Array, from: number, at: number): number {
  let start = at
  while (start > from && bytes[start - 1] !== lineFeed && bytes[start - 1] !== carriageReturn) start--
  return start
}

/** The offset after the first line end at or after `from`; -1 if there is none, or a CR is last and may have an LF to come. */
export function lineEnd(bytes: Uint8Array, from: number, to: number, final: boolean): number {
  let at = from
  while (at < to && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++
  if (at === to) return -1
  if (bytes[at] === lineFeed) return at + 1
  if (at + 1 === to) return final ? to : -1
  return bytes[at + 1] === lineFeed ? at + 2 : at + 1
}

/** How many lines end in the bytes: in LF, CRLF or CR. */
export function countLines(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) lines++
  for (let at = bytes.indexOf(0x0d); at !== -1; at = bytes.indexOf(0x0d, at + 1)) if (bytes[at + 1] !== 0x0a) lines++
  return lines
}
