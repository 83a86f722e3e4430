import { addFinding, examplesKept, type FoundByRule } from './finding.ts'
import type { KeyRule } from './keys.ts'
import { LateKeys, type Store } from './late-keys.ts'
import { PrintTable } from './print-table.ts'

/** So many keys are held in memory, where later ones can wait: 3 MB, which a processor has at hand. */
const mostHeld = 1 << 17

/** The keys of one rule that were seen, and how often again. */
export class KeyLedger implements KeyRule {
  readonly rule: KeyRule['rule']
  readonly column: number
  readonly found: FoundByRule = {}
  readonly #table: PrintTable
  readonly #open: (() => Store | undefined) | undefined
  readonly #most: number
  #late: LateKeys | undefined

  /**
   * @param expected so many keys are likely to come
   * @param open gives room to those that come late, if there is any; undefined where each is to be told of at once
   */
  constructor({ rule, column }: KeyRule, expected: number, open: (() => Store | undefined) | undefined, most = mostHeld) {
    this.rule = rule
    this.column = column
    this.#open = open
    this.#most = open === undefined ? Infinity : most
    this.#table = new PrintTable(Math.min(expected, this.#most))
  }

  /**
   * The line on which the key of a row stood first; 0 when it is new, when the row has none, or when it waits to be held
   * against the others that came late.
   *
   * @param number of the row in the file
   */
  seen(prints: Uint32Array, row: number, line: number, number: number): number {
    if (this.#late === undefined && (this.#table.count < this.#most || !this.#hasRoom()))
      return this.#table.seen(prints, row, line)
    const first = this.#table.find(prints, row)
    if (first === undefined) this.#late!.add(prints, row, line, number)
    return first ?? 0
  }

  /** Counts those that waited and had been there before; `each` hears of their rows. */
  settle(counts: boolean, each: (row: number) => void): void {
    if (this.#late === undefined) return
    let first: number[] = []
    let all = 0
    for (const { number, line } of this.#late.repeats()) {
      each(number)
      all++
      first.push(line)
      if (first.length > 1 << 10) first = first.toSorted((a, b) => a - b).slice(0, examplesKept)
    }
    if (!counts || all === 0) return
    const known = (this.found[this.rule] ??= { count: 0, examples: [] })
    known.count += all
    const late = first.map((line) => ({ line, value: '', suggestion: '' }))
    const examples = [...known.examples, ...late].toSorted((a, b) => a.line - b.line).slice(0, examplesKept)
    known.examples.splice(0, known.examples.length, ...examples)
  }

  /** Counts a row that repeats a key. */
  add(line: number, value: string): void {
    addFinding(this.found, this.rule, () => ({ line, value, suggestion: '' }))
  }

  #hasRoom(): boolean {
    const store = this.#open?.()
    if (store === undefined) return false
    this.#late = new LateKeys(store)
    return true
  }
}
