import { squeeze } from '../../text/fold.ts'
import type { Cluster } from './cluster.ts'
import { Holding } from './filler.ts'
import { filler, refused, sound, type CellReader, type CellReading, type Quality } from './reading.ts'
import type { MemberReading } from './member-reading.ts'
import { isSlip } from './slip.ts'
import { initialsIn, standsFor, wordsIn } from './spelled-out.ts'
import { mostCompared, tally, type Tallies } from './tally.ts'

/** What rules look at when the members of a cluster differ: in one column, or in several that belong together. */
export interface Contest {
  readonly cluster: Cluster
  /** The members that have something to offer, in the order of the cluster's ranking. */
  readonly candidates: readonly number[]
  /** Candidates with one key offer the same. */
  key(member: number): string
  isSame(a: number, b: number): boolean
  /** Does one candidate offer what stands for what another offers? */
  agree(a: number, b: number): boolean
  quality(member: number): number
  /** How many candidates offer the same. */
  count(member: number): number
  /** How many candidates offer the same, or agree with it. */
  support(member: number): number
  /** Words that are no initials, if another candidate stands for them; else 0: a word cut in two is not more. */
  words(member: number): number
  initials(member: number): number
  /** In code units. */
  length(member: number): number
  /** How many rows of the table hold the same, if another candidate is a slip of the pen away; else 0. */
  commonness(member: number): number
  /** How many candidates offer the same or something a slip of the pen away. */
  near(member: number): number
  /** A number that grows with the date in the cell; -1 when there is none. */
  date(member: number): number
  /** NaN when there is none. */
  number(member: number): number
  /** Undefined when it is no flag. */
  flag(member: number): boolean | undefined
  text(member: number): string
}

/** What a column needs for its contests, prepared once. */
export interface ColumnTraits extends MemberReading {
  readonly column: number
  readonly read: CellReader
  readonly dateOf: (cell: string) => number
  readonly numberOf: (cell: string) => number
  readonly flagOf: (cell: string) => boolean | undefined
}

/** The members of a cluster that differ in one column. */
export class ColumnContest implements Contest {
  readonly cluster: Cluster
  readonly traits: ColumnTraits
  readonly candidates: readonly number[]
  private readonly readings: Readings
  /** Do candidates differ? */
  readonly isOpen: boolean
  /** Of two candidates, as most clusters have, neither has more on its side: there is nothing to count. */
  private readonly isCrowd: boolean
  private tallies: Tallies | undefined
  /** Of two candidates: does one stand for the other, and is one a slip of the other? */
  private doStand: boolean | undefined
  private doSlip: boolean | undefined

  constructor(
    cluster: Cluster,
    traits: ColumnTraits,
    readings: Readings = readAll(cluster, traits),
    candidates = bestOf(cluster.ranking(), readings),
  ) {
    this.cluster = cluster
    this.traits = traits
    this.readings = readings
    this.candidates = candidates
    this.isCrowd = candidates.length > 2
    this.isOpen = areDifferent(candidates, readings)
  }

  /** The same contest among some of its candidates. */
  among(candidates: readonly number[]): ColumnContest {
    return new ColumnContest(this.cluster, this.traits, this.readings, candidates)
  }

  /** Does the member hold a value, and not just something in a value's place? */
  has(member: number): boolean {
    return this.quality(member) >= refused
  }

  key(member: number): string {
    return this.readings[member]?.key ?? ''
  }

  isSame(a: number, b: number): boolean {
    return this.key(a) === this.key(b)
  }

  agree(a: number, b: number): boolean {
    if (this.isCrowd || a === b) return standsFor(this.key(a), this.key(b))
    return (this.doStand ??= standsFor(this.key(a), this.key(b)))
  }

  private slip(a: number, b: number): boolean {
    if (this.isCrowd || a === b) return isSlip(this.key(a), this.key(b))
    return (this.doSlip ??= isSlip(this.key(a), this.key(b)))
  }

  /** Do both hold values, and say neither the same nor what stands for it, nor something a slip of the pen away? */
  contradict(a: number, b: number): boolean {
    if (!this.has(a) || !this.has(b)) return false
    return !this.isSame(a, b) && !this.agree(a, b) && !this.slip(a, b)
  }

  quality(member: number): number {
    return this.readings[member]?.quality ?? filler
  }

  /** Is the cell spelled as `import` would spell it? */
  isCanonical(member: number): boolean {
    return this.readings[member]?.canonical === true
  }

  count(member: number): number {
    return this.isCrowd ? (this.tallies ??= tally(this)).counts[member]! : 1
  }

  support(member: number): number {
    return this.isCrowd ? (this.tallies ??= tally(this)).supports[member]! : 1
  }

  words(member: number): number {
    if (this.candidates.length > mostCompared) return 0
    const known = this.candidates.some((other) => !this.isSame(member, other) && this.agree(member, other))
    return known ? wordsIn(this.key(member)) - this.initials(member) : 0
  }

  initials(member: number): number {
    return initialsIn(this.key(member))
  }

  length(member: number): number {
    return squeeze(this.text(member)).length
  }

  commonness(member: number): number {
    if (!this.cluster.knowsFrequency || this.candidates.length > mostCompared) return 0
    const slips = this.candidates.some((other) => this.slip(member, other))
    return slips ? this.cluster.frequency(member, this.traits.column) : 0
  }

  near(member: number): number {
    if (!this.isCrowd || this.candidates.length > mostCompared) return 0
    let near = 0
    for (const other of this.candidates) if (this.isSame(member, other) || this.slip(member, other)) near++
    return near
  }

  date(member: number): number {
    return this.traits.dateOf(this.text(member))
  }

  number(member: number): number {
    return this.traits.numberOf(this.text(member))
  }

  flag(member: number): boolean | undefined {
    return this.traits.flagOf(this.text(member))
  }

  text(member: number): string {
    return this.cluster.cell(member, this.traits.column)
  }
}

/** Those that hold a value; where none does, what is the least bad instead of one. */
function bestOf(members: readonly number[], readings: Readings): readonly number[] {
  let best = 0
  for (const member of members) best = Math.max(best, Math.min(readings[member]?.quality ?? filler, refused))
  const candidates: number[] = []
  for (const member of members) {
    const reading = readings[member]
    if (reading !== undefined && reading.quality >= best) candidates.push(member)
  }
  return candidates
}

function areDifferent(candidates: readonly number[], readings: Readings): boolean {
  const first = readings[candidates[0] ?? 0]
  for (let at = 1; at < candidates.length; at++) {
    const reading = readings[candidates[at]!]
    if (reading !== first && reading!.key !== first!.key) return true
  }
  return false
}

/** The contest of a column in which all filled cells are one text: it need not be read to tell who has it. */
export function settledContest(cluster: Cluster, traits: ColumnTraits): ColumnContest {
  const readings: (CellReading | undefined)[] = []
  let held: CellReading | undefined
  for (let member = 0; member < cluster.size; member++) {
    const holding = cluster.holding(member, traits.column)
    if (holding === Holding.blank) readings.push(undefined)
    else readings.push((held ??= new UnreadCell(cluster, member, traits.column, holding === Holding.filler ? filler : sound)))
  }
  return new ColumnContest(cluster, traits, readings)
}

/** What a cell says that nobody contradicts: its text, if anybody asks. */
class UnreadCell implements CellReading {
  readonly quality: Quality
  readonly canonical = true
  private readonly cluster: Cluster
  private readonly member: number
  private readonly column: number

  constructor(cluster: Cluster, member: number, column: number, quality: Quality) {
    this.quality = quality
    this.cluster = cluster
    this.member = member
    this.column = column
  }

  get key(): string {
    return this.cluster.cell(this.member, this.column)
  }
}

/** What each member's cell says; undefined for blanks. */
type Readings = readonly (CellReading | undefined)[]

function readAll(cluster: Cluster, { column, readingOf }: ColumnTraits): Readings {
  const readings: (CellReading | undefined)[] = []
  for (let member = 0; member < cluster.size; member++)
    readings.push(cluster.isBlank(member, column) ? undefined : readingOf(cluster, member))
  return readings
}
