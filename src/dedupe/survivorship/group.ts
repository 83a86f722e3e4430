import type { Places } from './address.ts'
import type { Chooser } from './choose.ts'
import type { Cluster } from './cluster.ts'
import type { ColumnContest, Contest } from './contest.ts'
import { Holding } from './filler.ts'
import type { GroupName } from './groups.ts'
import { refused } from './reading.ts'
import type { PickingRule } from './rules.ts'
import { tally, type Tallies } from './tally.ts'

/** Columns whose values belong together: they are taken from one record, and filled from those that don't contradict it. */
export interface Group extends Grouping {
  readonly name: GroupName
  /** What it goes by behind what it goes by in any case. */
  readonly rules: readonly PickingRule[]
  readonly places: Places
}

/** How columns are taken together. */
export interface Grouping {
  readonly columns: readonly number[]
  /** What a record is preferred by. */
  readonly choosers: readonly Chooser[]
  /** Do two members not contradict each other? */
  readonly agree: (contest: GroupContest, a: number, b: number) => boolean
  /** Must the columns be read to tell that, also those in which the cluster agrees? */
  readonly reads: boolean
  /** By what a cell of the chosen record gives way to that of a record that agrees; not at all without. */
  readonly mends?: (column: number) => readonly Chooser[]
  /** A member to fill a column from when none that agrees can. */
  readonly alsoFrom?: (contest: GroupContest, chosen: number, column: number) => number | undefined
}

/** Contests by column. A column in which all members have the same text may go without, if its group doesn't read it. */
export type Contests = readonly (ColumnContest | undefined)[]

/** Members that differ in columns that belong together: what each says is all of these columns. */
export class GroupContest implements Contest {
  readonly cluster: Cluster
  readonly group: Group
  readonly candidates: readonly number[]
  private readonly contests: Contests
  /** The columns that have a contest. */
  private readonly uneven: readonly number[]
  /** Those of them in which members differ: no others make one better than another, or contradict it. */
  private readonly open: readonly number[]
  /** Of two candidates, as most clusters have, neither has more on its side: there is nothing to count. */
  private readonly isCrowd: boolean
  private tallies: Tallies | undefined
  private readonly keys: (string | undefined)[] = []

  constructor(cluster: Cluster, group: Group, contests: Contests) {
    this.cluster = cluster
    this.group = group
    this.contests = contests
    this.uneven = group.columns.filter((column) => !this.isEven(column))
    this.open = this.uneven.filter((column) => contests[column]!.isOpen)
    this.candidates = cluster.ranking().filter((member) => this.filled(member) > 0)
    this.isCrowd = this.candidates.length > 2
  }

  /** Has the column the same text everywhere, and so no contest? */
  isEven(column: number): boolean {
    return this.contests[column] === undefined
  }

  /** The contest of one of the columns that aren't even. */
  in(column: number): ColumnContest {
    return this.contests[column]!
  }

  has(member: number, column: number): boolean {
    const contest = this.contests[column]
    return contest === undefined ? this.cluster.holding(member, column) === Holding.value : contest.has(member)
  }

  /** Do two members that have a value in the column say the same there? */
  isSameIn(column: number, a: number, b: number): boolean {
    const contest = this.contests[column]
    return contest === undefined || contest.isSame(a, b)
  }

  /** How many of the columns the member fills. */
  filled(member: number): number {
    let filled = 0
    for (const column of this.group.columns) if (this.has(member, column)) filled++
    return filled
  }

  contradict(column: number, a: number, b: number): boolean {
    const contest = this.contests[column]
    return a !== b && contest?.isOpen === true && contest.contradict(a, b)
  }

  agree(a: number, b: number): boolean {
    return a === b || this.group.agree(this, a, b)
  }

  isSame(a: number, b: number): boolean {
    for (const column of this.uneven) {
      const contest = this.contests[column]!
      if (contest.has(a) !== contest.has(b) || (contest.has(a) && !contest.isSame(a, b))) return false
    }
    return true
  }

  key(member: number): string {
    return (this.keys[member] ??= this.uneven
      .map((column) => (this.has(member, column) ? this.contests[column]!.key(member) : ''))
      .join('\0'))
  }

  count(member: number): number {
    return this.isCrowd ? (this.tallies ??= tally(this)).counts[member]! : 1
  }

  support(member: number): number {
    return this.isCrowd ? (this.tallies ??= tally(this)).supports[member]! : 1
  }

  /** Each value that its reader refuses counts against the member; one that is missing doesn't: others may fill it. */
  quality(member: number): number {
    return -this.sum((contest) => Number(contest.quality(member) === refused))
  }

  words(member: number): number {
    return this.sum((contest) => (contest.has(member) ? contest.words(member) : 0))
  }

  initials(member: number): number {
    return this.sum((contest) => (contest.has(member) ? contest.initials(member) : 0))
  }

  length(member: number): number {
    return this.sum((contest) => contest.length(member))
  }

  commonness(member: number): number {
    if (!this.cluster.knowsFrequency) return 0
    return this.sum((contest) => (contest.has(member) ? contest.commonness(member) : 0))
  }

  near(member: number): number {
    return this.support(member)
  }

  /** No date, number, flag or text is that of several columns. */
  date(): number {
    return -1
  }

  number(): number {
    return Number.NaN
  }

  flag(): undefined {
    return undefined
  }

  text(member: number): string {
    return this.group.columns.map((column) => this.cluster.cell(member, column)).join(' ')
  }

  private sum(points: (contest: ColumnContest) => number): number {
    let sum = 0
    for (const column of this.open) sum += points(this.contests[column]!)
    return sum
  }
}
