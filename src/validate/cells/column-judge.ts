import { cellAt, cellSize, type Cut } from '../../model/cut.ts'
import type { Repair } from '../../normalise/cells.ts'
import { ballotOf } from '../../normalise/decide.ts'
import { ByteMemory } from '../../text/byte-memory.ts'
import { textOf } from '../../text/bytes-text.ts'
import type { CheckedColumn, ValidatePlan } from '../plan.ts'
import { longestCounted, longestTold, type ColumnSeen } from '../seen.ts'
import type { ValidateSettings } from '../settings.ts'
import type { Situation } from '../situation.ts'
import { mostPlain, perSurplus, type Glance } from '../../normalise/glance/glance.ts'
import { plainNameLetters } from '../../normalise/glance/name.ts'
import { townHashAt } from '../../normalise/glance/city.ts'
import { fiveDigitsAt } from '../../normalise/glance/postal-code.ts'
import { glanceAt, glanceAtNew } from './glances.ts'
import { cellJudge, type CellJudge, type CellVerdict } from './judge.ts'
import { Mark, marksOf } from './mark.ts'
import { SpokenKinds } from './spoken-kinds.ts'

/** Cells that are remembered of a column, their bytes, and those of which there is more to say; when there are more, all are forgotten. */
const mostRemembered = 1 << 15
const mostBytes = 1 << 20
const mostSpoken = 1 << 13

/** Of a remembered verdict: its marks, the UTF-16 units of its cell, its vote. */
const entrySize = 3

/**
 * The judge of one column's cells in cuts: what cells repeat is judged once, what is plain is told by a glance, and no text is
 * made of either. Each cell gets the number of its verdict: 0 for a blank one, up to `mostPlain` for a plain one, then those
 * that are remembered. Numbers hold until `generation` is another.
 */
export class ColumnJudge {
  readonly column: CheckedColumn
  /** By row of the cut at hand. */
  numbers = new Int32Array(1 << 10)
  /** How often everything was forgotten. */
  generation = 0

  readonly #judge: CellJudge
  readonly #plan: ValidatePlan
  readonly #situations: readonly Situation[]
  readonly #ballot: ((raw: string) => string) | undefined
  readonly #glances: (Glance | undefined)[] = []
  readonly #glanceAtNew: Glance | undefined
  readonly #kinds = new SpokenKinds()
  readonly #memory = new ByteMemory()
  #entries = new Int32Array(entrySize << 9)
  /** Those that say more than that a cell is read as it stands. */
  #verdicts: (CellVerdict | undefined)[] = []
  #values: (string | undefined)[] = []
  #spoken = 0
  readonly #votes: string[] = []
  readonly #plainVotes: number[] = []
  #votesOfCut = new Uint32Array(1)
  #cut!: Cut
  #text!: DataView
  #buffer!: Buffer

  constructor(
    column: CheckedColumn,
    plan: ValidatePlan,
    settings: ValidateSettings,
    repair: Repair,
    situations: readonly Situation[],
  ) {
    this.column = column
    this.#judge = cellJudge(column, plan, settings, repair)
    this.#plan = plan
    this.#situations = situations
    this.#ballot = ballotOf(column.kind)
    this.#glanceAtNew = glanceAtNew(column)
  }

  /**
   * Judges the column's cells in a cut, and counts what was seen of them.
   *
   * @param situations by row, where rows differ
   * @param marks gets the marks of each row's verdict added
   */
  judge(cut: Cut, situations: Uint16Array | undefined, marks: Uint8Array, seen: ColumnSeen): void {
    this.#begin(cut)
    const { numbers } = this
    const { text, cells, rows } = cut
    const { lengths } = seen
    const place = cellAt(cut, this.column.index, 0)
    const votes = this.#ballot !== undefined
    let situation = 0
    let glance = this.#glanceIn(0)
    let [filled, invalid] = [0, 0]
    for (let row = 0, at = place; row < rows; row++, at += cellSize) {
      const length = cells[at + 1]!
      if (length === 0) {
        numbers[row] = 0
        continue
      }
      if (situations !== undefined && situations[row] !== situation) {
        situation = situations[row]!
        glance = this.#glanceIn(situation)
      }
      const start = cells[at]!
      const plain = glance === undefined ? 0 : glance.look(text, start, start + length)
      let units: number
      if (plain !== 0) {
        const number = plain & mostPlain
        numbers[row] = number
        units = length - Math.trunc(plain / perSurplus)
        const mark = this.#kinds.marks[number]!
        marks[row]! |= mark
        if ((mark & Mark.error) !== 0) invalid++
        if (votes) this.#votePlain(number, start, length)
      } else {
        const number = this.#numberOf(start, length, cells[at + 2]!, situation)
        const entry = entrySize * number
        const mark = this.#entries[entry]!
        if ((mark & Mark.filled) === 0) {
          numbers[row] = 0
          continue
        }
        numbers[row] = number + mostPlain
        units = this.#entries[entry + 1]!
        marks[row]! |= mark
        if ((mark & Mark.error) !== 0) invalid++
        if (votes) this.#votesOfCut[this.#entries[entry + 2]!]!++
      }
      filled++
      lengths[units > longestCounted ? longestCounted : units]!++
      if (units >= seen.longest) noteLongest(seen, units, cells[at + 2]!)
    }
    seen.filled += filled
    seen.invalid += invalid
    for (const [vote, name] of this.#votes.entries()) {
      const count = this.#votesOfCut[vote]!
      if (count > 0) seen.votes[name] = (seen.votes[name] ?? 0) + count
    }
    if (filled > 0 && !seen.varies) this.#compare(seen)
  }

  isFilled(row: number): boolean {
    return this.numbers[row] !== 0
  }

  /** Could the cell be read, if there is one? */
  isSound(row: number): boolean {
    return (this.#markOf(row) & Mark.sound) !== 0
  }

  /** Is its canonical value the cell as it stands, and not blank? */
  isAsItStands(row: number, situation: number): boolean {
    const number = this.numbers[row]!
    if (number > mostPlain) return (this.#entries[entrySize * (number - mostPlain)]! & Mark.asItStands) !== 0
    return number !== 0 && number <= this.#glanceIn(situation)!.standing
  }

  /** The cell as it stands. */
  cell(row: number): string {
    const place = cellAt(this.#cut, this.column.index, row)
    const start = this.#cut.cells[place]!
    return textOf(this.#buffer, start, start + this.#cut.cells[place + 1]!)
  }

  /** Its canonical value; the cell as it stands where it can't be read, '' where it is blank. */
  value(row: number, situation: number): string {
    const number = this.numbers[row]! - mostPlain
    if (number === -mostPlain) return ''
    if (number > 0) return (this.#values[number] ??= this.#verdicts[number]?.value ?? this.#plainValue(row, situation))
    return this.#plainValue(row, situation)
  }

  /** The canonical value of a cell of which there is nothing to say. */
  #plainValue(row: number, situation: number): string {
    const cell = this.cell(row)
    if (this.isAsItStands(row, situation)) return cell
    const { region, postalCode } = this.#situations[situation]!
    return this.#judge(cell, region, postalCode).value
  }

  /** Is it a plain cell, of which a glance told all that its column says, and which is not remembered? */
  isPlain(row: number): boolean {
    const number = this.numbers[row]!
    return number > 0 && number <= mostPlain
  }

  /** Remembers a plain cell of which there is nothing to say after all: for rows that ask more of it, which may repeat. */
  remember(row: number, situation: number): void {
    const kind = this.numbers[row]!
    if (kind === 0 || kind > mostPlain || this.#kinds.findings[kind]!.length > 0) return
    const { cells } = this.#cut
    const place = cellAt(this.#cut, this.column.index, row)
    const [start, length, hash] = [cells[place]!, cells[place + 1]!, cells[place + 2]!]
    const memory = this.#memory
    const before = memory.count
    const number = memory.numberOf(this.#text, start, length, hashIn(situation, hash))
    this.numbers[row] = mostPlain + number
    if (memory.count === before) return
    this.#reserve(number)
    const { look, standing } = this.#glanceIn(situation)!
    const surplus = Math.trunc(look(this.#cut.text, start, start + length) / perSurplus)
    this.#note(number, this.#kinds.marks[kind]! | (kind <= standing ? Mark.asItStands : 0), length - surplus, 0)
  }

  /** The number that the five digits of a cell are; -1 for any other. */
  fiveDigits(row: number): number {
    const { text, cells } = this.#cut
    const place = cellAt(this.#cut, this.column.index, row)
    return fiveDigitsAt(text, cells[place]!, cells[place]! + cells[place + 1]!)
  }

  /** The hash of the key of a town, 0 where anything but words stands there. */
  townHash(row: number): number {
    const { text, cells } = this.#cut
    const place = cellAt(this.#cut, this.column.index, row)
    return townHashAt(text, cells[place]!, cells[place]! + cells[place + 1]!)
  }

  /** The letters of a plain name, folded, as bits: `1 << code`. */
  plainNameLetters(row: number): number {
    const { text, cells } = this.#cut
    const place = cellAt(this.#cut, this.column.index, row)
    return plainNameLetters(text, cells[place]!, cells[place]! + cells[place + 1]!)
  }

  /** The letters of ASCII in the bytes of a cell that stands as it should, as bits; all bits of any other. */
  letters(row: number, situation: number): number {
    if (!this.isAsItStands(row, situation)) return -1
    const { text, cells } = this.#cut
    const place = cellAt(this.#cut, this.column.index, row)
    const end = cells[place]! + cells[place + 1]!
    let letters = 0
    for (let at = cells[place]!; at < end; at++) letters |= 1 << text[at]!
    return letters
  }

  /** What there is to say of a cell. */
  findings(row: number): CellVerdict['findings'] {
    const number = this.numbers[row]!
    return number > mostPlain ? (this.#verdicts[number - mostPlain]?.findings ?? none) : this.#kinds.findings[number]!
  }

  /** Is there an error among that? */
  hasError(row: number): boolean {
    return (this.#markOf(row) & Mark.error) !== 0
  }

  #markOf(row: number): number {
    const number = this.numbers[row]!
    return number > mostPlain ? this.#entries[entrySize * (number - mostPlain)]! : this.#kinds.marks[number]!
  }

  #begin(cut: Cut): void {
    this.#cut = cut
    this.#text = new DataView(cut.text.buffer, cut.text.byteOffset, cut.text.length)
    this.#buffer = Buffer.from(cut.text.buffer, cut.text.byteOffset, cut.text.length)
    if (this.numbers.length < cut.rows) this.numbers = new Int32Array(2 * cut.rows)
    this.#votesOfCut.fill(0)
    const { count, size } = this.#memory
    if (count <= mostRemembered && size <= mostBytes && this.#spoken <= mostSpoken) return
    this.#memory.clear()
    this.#spoken = 0
    this.#verdicts = []
    this.#values = []
    this.generation++
  }

  #glanceIn(situation: number): Glance | undefined {
    if (situation in this.#glances) return this.#glances[situation]
    return (this.#glances[situation] = glanceAt(
      this.column,
      this.#plan,
      this.#situations[situation]!,
      this.#judge,
      this.#kinds.kindOf,
    ))
  }

  #numberOf(start: number, length: number, hash: number, situation: number): number {
    const memory = this.#memory
    const before = memory.count
    const number = memory.numberOf(this.#text, start, length, hashIn(situation, hash))
    if (memory.count !== before) this.#remember(number, start, length, situation)
    return number
  }

  #remember(number: number, start: number, length: number, situation: number): void {
    this.#reserve(number)
    const plain = this.#glanceAtNew?.look(this.#cut.text, start, start + length) ?? 0
    if (plain !== 0)
      return this.#note(number, Mark.filled | Mark.sound | Mark.asItStands, length - Math.trunc(plain / perSurplus), 0)
    const raw = textOf(this.#buffer, start, start + length)
    const { region, postalCode } = this.#situations[situation]!
    const verdict = this.#judge(raw, region, postalCode)
    const { value, findings } = verdict
    const asItStands = value === raw
    const vote = this.#ballot === undefined || value === '' ? 0 : this.#voteOf(this.#ballot(raw))
    this.#note(number, marksOf(verdict) | (asItStands ? Mark.asItStands : 0), raw.length, vote)
    this.#verdicts[number] = asItStands && findings.length === 0 ? undefined : verdict
    if (findings.length > 0) this.#spoken++
  }

  #reserve(number: number): void {
    this.#verdicts[number] = undefined
    this.#values[number] = undefined
    if (entrySize * (number + 1) <= this.#entries.length) return
    const larger = new Int32Array(2 * this.#entries.length)
    larger.set(this.#entries)
    this.#entries = larger
  }

  #note(number: number, marks: number, units: number, vote: number): void {
    this.#entries[entrySize * number] = marks
    this.#entries[entrySize * number + 1] = units
    this.#entries[entrySize * number + 2] = vote
  }

  /** Of plain cells of a kind, one is asked what all of them vote. */
  #votePlain(kind: number, start: number, length: number): void {
    const vote = (this.#plainVotes[kind] ??= this.#voteOf(this.#ballot!(textOf(this.#buffer, start, start + length))))
    this.#votesOfCut[vote]!++
  }

  #voteOf(name: string): number {
    const known = this.#votes.indexOf(name)
    if (known !== -1) return known
    const larger = new Uint32Array(this.#votes.length + 1)
    larger.set(this.#votesOfCut.subarray(0, this.#votes.length))
    this.#votesOfCut = larger
    return this.#votes.push(name) - 1
  }

  /** Looks for a filled cell that differs from the first. */
  #compare(seen: ColumnSeen): void {
    const { numbers } = this
    const { cells, rows } = this.#cut
    const first = numbers.findIndex((number) => number !== 0)
    const number = numbers[first]!
    const cell = this.cell(first)
    if (seen.first === '') seen.first = cell
    seen.varies = cell !== seen.first
    const place = cellAt(this.#cut, this.column.index, 0)
    const hash = cells[place + cellSize * first + 2]!
    for (let row = first + 1; row < rows && !seen.varies; row++) {
      if (numbers[row] === 0 || (numbers[row] === number && number > mostPlain)) continue
      seen.varies = cells[place + cellSize * row + 2] !== hash || this.cell(row) !== cell
    }
  }
}

/** A cell of another situation is another cell: its hash differs, as the factor is odd. */
const hashIn = (situation: number, hash: number): number => hash ^ Math.imul(situation, 0x9e3779b1)

function noteLongest(seen: ColumnSeen, units: number, hash: number): void {
  if (units > seen.longest) {
    seen.longest = units
    seen.longestHashes = [hash]
  } else if (seen.longestHashes.length < longestTold && !seen.longestHashes.includes(hash)) seen.longestHashes.push(hash)
}

const none: CellVerdict['findings'] = []
