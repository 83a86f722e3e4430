import { mostPlain } from '../../normalise/glance/glance.ts'
import type { RowView } from '../row-view.ts'

/** What is asked of a cell, whatever its row, once for cells that repeat. */
export class ByCell<Answer> {
  readonly #column: number
  readonly #ask: (row: RowView) => Answer
  readonly #leastRemembered: number
  #answers: (Answer | undefined)[] = []
  #generation = 0

  /**
   * @param ask what comes of the cell of this column alone
   * @param alike whether the same comes of all plain cells of a kind
   */
  constructor(column: number, ask: (row: RowView) => Answer, alike = false) {
    this.#column = column
    this.#ask = ask
    this.#leastRemembered = alike ? 1 : mostPlain + 1
  }

  of(row: RowView): Answer {
    const { numbers, generation } = row.judges[this.#column]!
    const number = numbers[row.row]!
    if (number > 0 && number < this.#leastRemembered) return this.#ask(row)
    if (generation !== this.#generation) {
      this.#answers = []
      this.#generation = generation
    }
    return (this.#answers[number] ??= this.#ask(row))
  }
}

/** Answers that are remembered; when there are more, all are forgotten. */
const mostRemembered = 1 << 16
/** Of an entry: three numbers of cells, and that of the answer, from 1. */
const entrySize = 4

/** Low numbers of a first and a second cell. */
const [fewKinds, fewNumbers] = [mostPlain + 1, 4 * (mostPlain + 1)]

/** What is asked of up to three cells of a row together, once for cells that repeat together. */
export class ByCells<Answer> {
  readonly #columns: readonly number[]
  readonly #ask: (row: RowView) => Answer
  readonly #alike: boolean
  #slots = new Int32Array(entrySize << 10)
  /** The same of two cells with low numbers, as those of a kind have, by both: looked up without a search. */
  readonly #quick = new Int32Array(fewKinds * fewNumbers)
  #answers: Answer[] = []
  #generations = 0

  /**
   * @param ask what comes of the cells of these columns alone
   * @param alike whether the same comes of all plain cells of a kind in one situation
   */
  constructor(columns: readonly number[], ask: (row: RowView) => Answer, alike = false) {
    this.#columns = columns
    this.#ask = ask
    this.#alike = alike
  }

  of(row: RowView): Answer {
    const [a, b, c] = [this.#numberOf(row, 0), this.#numberOf(row, 1), this.#numberOf(row, 2)]
    if (a < 0 || b < 0 || c < 0) return this.#ask(row)
    this.#forget(row)
    const quick = c === 0 && a < fewKinds && b < fewNumbers ? fewNumbers * a + b : -1
    if (quick !== -1 && this.#quick[quick] !== 0) return this.#answers[this.#quick[quick]! - 1]!
    const slots = this.#slots
    const mask = slots.length - 1
    let at = entrySize * mixed(a, b, c)
    for (at &= mask; slots[at + 3] !== 0; at = (at + entrySize) & mask)
      if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c) return this.#answers[slots[at + 3]! - 1]!
    const answer = this.#ask(row)
    slots[at] = a
    slots[at + 1] = b
    slots[at + 2] = c
    slots[at + 3] = this.#answers.push(answer)
    if (quick !== -1) this.#quick[quick] = this.#answers.length
    if (2 * entrySize * this.#answers.length > slots.length) this.#grow()
    return answer
  }

  /** The number of a cell, 0 where no column is asked; -1 for one that is not remembered. */
  #numberOf({ judges, row }: RowView, at: number): number {
    const column = this.#columns[at]
    if (column === undefined) return 0
    const number = judges[column]!.numbers[row]!
    return number > 0 && number <= mostPlain && !this.#alike ? -1 : number
  }

  /** Numbers mean other cells once a judge has forgotten them. */
  #forget({ judges }: RowView): void {
    let generations = 0
    for (const column of this.#columns) generations += judges[column]!.generation
    if (generations === this.#generations && this.#answers.length < mostRemembered) return
    this.#generations = generations
    this.#slots.fill(0)
    this.#quick.fill(0)
    this.#answers = []
  }

  #grow(): void {
    const before = this.#slots
    const slots = new Int32Array(2 * before.length)
    const mask = slots.length - 1
    for (let from = 0; from < before.length; from += entrySize) {
      if (before[from + 3] === 0) continue
      let at = (entrySize * mixed(before[from]!, before[from + 1]!, before[from + 2]!)) & mask
      while (slots[at + 3] !== 0) at = (at + entrySize) & mask
      slots.set(before.subarray(from, from + entrySize), at)
    }
    this.#slots = slots
  }
}

/** Spreads three numbers over 32 bits. */
function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 12)
}
