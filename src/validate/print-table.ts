import { printSize } from '../text/print.ts'

/** Of an entry: its print, and the line on which it stood first. */
const entrySize = printSize + 1
/** Entries for so many places at most: fuller, and looking up takes long. */
const fullest = 0.75
const larger = 1.5
const fewest = 1 << 10

/** The keys seen so far, each with the line on which it stood first. */
export class PrintTable {
  #slots: Uint32Array
  /** How many there are. */
  count = 0

  /** @param expected so many keys are likely to come */
  constructor(expected: number) {
    this.#slots = new Uint32Array(entrySize * Math.max(fewest, Math.ceil(expected / fullest)))
  }

  /** The line on which the key of a row stood first; 0 when it is new, which makes it this one, or when the row has none. */
  seen(prints: Uint32Array, row: number, line: number): number {
    const at = printSize * row
    if (prints[at] === 0) return 0
    if (entrySize * this.count >= fullest * this.#slots.length) this.#grow()
    const slots = this.#slots
    const [a, b, c] = [prints[at]!, prints[at + 1]!, prints[at + 2]!]
    const place = placeOf(slots, a, b, c)
    if (slots[place] !== 0) return slots[place + printSize]!
    slots[place] = a
    slots[place + 1] = b
    slots[place + 2] = c
    slots[place + printSize] = line
    this.count++
    return 0
  }

  /** The line on which the key of a row stood first, 0 when the row has none; undefined when it was never seen. */
  find(prints: Uint32Array, row: number): number | undefined {
    const at = printSize * row
    if (prints[at] === 0) return 0
    const place = placeOf(this.#slots, prints[at]!, prints[at + 1]!, prints[at + 2]!)
    return this.#slots[place] === 0 ? undefined : this.#slots[place + printSize]!
  }

  #grow(): void {
    const before = this.#slots
    const slots = new Uint32Array(entrySize * Math.ceil((larger * before.length) / entrySize))
    for (let from = 0; from < before.length; from += entrySize) {
      if (before[from] === 0) continue
      const place = placeOf(slots, before[from]!, before[from + 1]!, before[from + 2]!)
      for (let k = 0; k < entrySize; k++) slots[place + k] = before[from + k]!
    }
    this.#slots = slots
  }
}

/** Where a print stands, or the free place for it. */
function placeOf(slots: Uint32Array, a: number, b: number, c: number): number {
  const places = slots.length / entrySize
  let place = entrySize * Math.floor((b / 2 ** 32) * places)
  while (slots[place] !== 0 && (slots[place] !== a || slots[place + 1] !== b || slots[place + 2] !== c)) {
    place += entrySize
    if (place === slots.length) place = 0
  }
  return place
}
