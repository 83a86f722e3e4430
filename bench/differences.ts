import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

const linesOf = (path: string): AsyncIterator<string> =>
  createInterface({ input: createReadStream(path) })[Symbol.asyncIterator]()

/** A cell that two files do not share: in what column, and what stands there in each. */
export interface Difference {
  readonly column: string
  readonly one: string | undefined
  readonly other: string | undefined
}

/** The cells in which two files of JSON lines differ. */
export async function* differences(one: string, other: string): AsyncGenerator<Difference> {
  const [a, b] = [linesOf(one), linesOf(other)]
  for (;;) {
    const [x, y] = [await a.next(), await b.next()]
    if (x.done === true && y.done === true) return
    if (x.value === y.value) continue
    const [left, right] = [x.value, y.value].map((line: string | undefined) => JSON.parse(line ?? '{}') as Record<string, string>)
    for (const column of new Set([...Object.keys(left!), ...Object.keys(right!)]))
      if (left![column] !== right![column]) yield { column, one: left![column], other: right![column] }
  }
}
