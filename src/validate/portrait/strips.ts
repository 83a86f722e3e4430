/** Rows that stand together, and how many of them hold something in each column. */
export interface Strip {
  readonly rows: number
  /** By column of the plan. */
  readonly filled: Uint32Array<ArrayBuffer>
}

/** Strips of a part of a file: at most so many, so that a large part has strips of more rows. */
const mostOfPart = 128

/** Notes row by row where a part of a file holds something. */
export class StripLog {
  readonly #width: number
  #strips: { rows: number; readonly filled: Uint32Array<ArrayBuffer> }[] = []
  #rowsAStrip = 1

  constructor(width: number) {
    this.#width = width
  }

  /** The counts of the strip that the next row belongs to: whoever asks adds 1 where it holds something. */
  next(): Uint32Array<ArrayBuffer> {
    let last = this.#strips.at(-1)
    if (last === undefined || last.rows === this.#rowsAStrip) {
      if (this.#strips.length === mostOfPart) {
        this.#strips = coarser(this.#strips)
        this.#rowsAStrip *= 2
      }
      last = { rows: 0, filled: new Uint32Array(this.#width) }
      this.#strips.push(last)
    }
    last.rows++
    return last.filled
  }

  take(): readonly Strip[] {
    const taken = this.#strips
    this.#strips = []
    this.#rowsAStrip = 1
    return taken
  }
}

/** Two by two, neighbours as one. */
export function coarser(strips: readonly Strip[]): { rows: number; filled: Uint32Array<ArrayBuffer> }[] {
  return Array.from({ length: Math.ceil(strips.length / 2) }, (_, at) => sumOf(strips.slice(2 * at, 2 * at + 2)))
}

function sumOf(strips: readonly Strip[]): { rows: number; filled: Uint32Array<ArrayBuffer> } {
  const filled = new Uint32Array(strips[0]!.filled.length)
  for (const strip of strips) for (let column = 0; column < filled.length; column++) filled[column]! += strip.filled[column]!
  return { rows: strips.reduce((sum, { rows }) => sum + rows, 0), filled }
}

/** A file cut into about `count` slices of about as many rows; of fewer strips, each is one. */
export function slicesOf(strips: readonly Strip[], count: number): readonly Strip[] {
  const all = strips.reduce((sum, { rows }) => sum + rows, 0)
  const slices: Strip[][] = []
  let before = 0
  for (const strip of strips) {
    const slice = Math.floor((count * (before + strip.rows / 2)) / all)
    ;(slices[slice] ??= []).push(strip)
    before += strip.rows
  }
  return slices.filter((slice) => slice !== undefined).map(sumOf)
}
