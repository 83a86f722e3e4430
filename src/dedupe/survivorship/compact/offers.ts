import type { ColumnTraits } from '../contest.ts'
import { Holding } from '../filler.ts'
import { filler, refused, sound } from '../reading.ts'
import { isSlip } from '../slip.ts'
import { standsFor } from '../spelled-out.ts'
import { mostMembers, Unity, type Members } from './members.ts'
import { bitOf, firstOf, has, isSingle } from './sets.ts'

/** What is known of two values: not yet asked, no, yes. */
const [unasked, no, yes] = [0, 1, 2] as const

/**
 * What the members of a cluster offer, column by column: the short form of `ColumnContest`. Members that offer the same are known
 * by the first of them. A column is read when it is first asked for, and what two values have to do with each other is found out once.
 */
export class Offers {
  /** By column: who has something to offer. */
  readonly candidates: Int32Array
  /** By column: who holds a value, and not just something in a value's place. */
  readonly holders: Int32Array
  /** By column: whose cell is spelled as `import` would spell it. */
  readonly canonical: Int32Array
  /** By column: whose value its reader refuses. */
  readonly refused: Int32Array
  /** By column: do candidates differ? */
  readonly differ: Uint8Array
  /** By column and member, as the following: how good the cell is. */
  readonly quality: Uint8Array
  /** The first member that offers the same. */
  readonly leaders: Uint8Array
  /** Undefined where nobody asked yet what a plain cell says. */
  private readonly keys: (string | undefined)[]
  /** What plain cells say: see `Sayings`; -1 for others. */
  private readonly says: Int32Array
  private readonly members: Members
  private readonly traits: readonly ColumnTraits[]
  /** By column and two members. */
  private readonly standing: Uint8Array
  private readonly slips: Uint8Array
  /** By column: in which turn it was read. */
  private readonly turns: Int32Array
  private turn = 0

  constructor(members: Members, traits: readonly ColumnTraits[]) {
    const { width } = members
    this.members = members
    this.traits = traits
    this.candidates = new Int32Array(width)
    this.holders = new Int32Array(width)
    this.canonical = new Int32Array(width)
    this.refused = new Int32Array(width)
    this.turns = new Int32Array(width)
    this.differ = new Uint8Array(width)
    this.quality = new Uint8Array(width * mostMembers)
    this.leaders = new Uint8Array(width * mostMembers)
    this.keys = Array.from({ length: width * mostMembers }, () => '')
    this.says = new Int32Array(width * mostMembers).fill(-1)
    this.standing = new Uint8Array(width * mostMembers * mostMembers)
    this.slips = new Uint8Array(width * mostMembers * mostMembers)
  }

  /** Forgets the cluster before. */
  begin(): void {
    this.turn++
  }

  /** Finds out what a column's cells offer that isn't even: by reading them, or where they don't contradict each other by a look. */
  see(column: number): void {
    if (this.turns[column] === this.turn) return
    this.turns[column] = this.turn
    if (this.members.unities[column] === Unity.settled) this.takeAsRead(column)
    else this.read(column)
    const { standing, slips } = this
    const { size } = this.members
    const matrix = column * mostMembers * mostMembers
    for (let one = 0; one < size; one++)
      for (let place = matrix + one * mostMembers + one + 1; place < matrix + one * mostMembers + size; place++) {
        standing[place] = unasked
        slips[place] = unasked
      }
  }

  private read(column: number): void {
    const { members, quality, leaders, keys, says } = this
    const { isReadAlike, readingOf, sayingOf } = this.traits[column]!
    const base = column * mostMembers
    let seen = 0
    let best = 0
    let canonical = 0
    let holders = 0
    let refusing = 0
    for (let member = 0; member < members.size; member++) {
      const holding = members.holding(member, column)
      if (holding === Holding.blank) continue
      const twin = isReadAlike ? this.twinOf(member, column, seen) : -1
      if (twin !== -1) {
        const own = bitOf(member)
        const other = bitOf(twin)
        quality[base + member] = quality[base + twin]!
        keys[base + member] = keys[base + twin]
        says[base + member] = says[base + twin]!
        leaders[base + member] = leaders[base + twin]!
        seen |= own
        if ((canonical & other) !== 0) canonical |= own
        if ((holders & other) !== 0) holders |= own
        if ((refusing & other) !== 0) refusing |= own
        continue
      }
      const own = bitOf(member)
      const said = sayingOf === undefined ? -1 : sayingOf(members, member)
      says[base + member] = said
      if (said === -1) {
        const reading = readingOf(members, member)
        quality[base + member] = reading.quality
        keys[base + member] = reading.key
        if (reading.canonical) canonical |= own
      } else {
        quality[base + member] = sound
        keys[base + member] = undefined
        if ((said & 1) === 1) canonical |= own
      }
      leaders[base + member] = this.leaderOf(member, column, seen)
      seen |= own
      const good = quality[base + member]!
      if (good >= refused) holders |= own
      if (good === refused) refusing |= own
      if (good > best) best = Math.min(good, refused)
    }
    this.canonical[column] = canonical
    this.holders[column] = holders
    this.refused[column] = refusing
    this.choose(column, seen, best)
  }

  /** The first of some members that offers the same as another; that one where none does. */
  private leaderOf(member: number, column: number, among: number): number {
    const { says } = this
    const base = column * mostMembers
    const said = says[base + member]!
    for (let rest = among; rest !== 0; rest &= rest - 1) {
      const other = firstOf(rest)
      const isSame =
        said !== -1 && says[base + other] !== -1
          ? says[base + other]! >> 1 === said >> 1
          : this.key(other, column) === this.key(member, column)
      if (isSame) return other
    }
    return member
  }

  /** Which of some members has the very cell of another; -1 for none. */
  private twinOf(member: number, column: number, among: number): number {
    const { ids } = this.members
    const base = column * mostMembers
    for (let rest = among; rest !== 0; rest &= rest - 1)
      if (ids[base + firstOf(rest)] === ids[base + member]) return firstOf(rest)
    return -1
  }

  /** Where all filled cells are one text, it need not be read to tell who has it. */
  private takeAsRead(column: number): void {
    const { members, quality, leaders } = this
    const base = column * mostMembers
    let seen = 0
    let best = 0
    let holders = 0
    for (let member = 0; member < members.size; member++) {
      const holding = members.holding(member, column)
      if (holding === Holding.blank) continue
      seen |= bitOf(member)
      quality[base + member] = holding === Holding.filler ? filler : sound
      leaders[base + member] = firstOf(seen)
      if (holding === Holding.value) {
        holders |= bitOf(member)
        best = refused
      }
    }
    this.canonical[column] = seen
    this.holders[column] = holders
    this.refused[column] = 0
    this.choose(column, seen, best)
  }

  /** Candidates are those that hold a value; where none does, what is the least bad instead of one. */
  private choose(column: number, seen: number, best: number): void {
    const { quality, leaders } = this
    const base = column * mostMembers
    let candidates = 0
    let leader = -1
    let differ = 0
    for (let rest = seen; rest !== 0; rest &= rest - 1) {
      const member = firstOf(rest)
      if (quality[base + member]! < best) continue
      candidates |= bitOf(member)
      if (leader !== -1 && leaders[base + member] !== leader) differ = 1
      leader = leaders[base + member]!
    }
    this.candidates[column] = candidates
    this.differ[column] = differ
  }

  /** What a member's cell says; '' for a blank. Only of a column that was seen. */
  key(member: number, column: number): string {
    const { members } = this
    if (members.unities[column] === Unity.settled)
      return members.holding(member, column) === Holding.blank ? '' : members.cell(member, column)
    if (members.holding(member, column) === Holding.blank) return ''
    return (this.keys[column * mostMembers + member] ??= this.plainKey(member, column))
  }

  /** Is a cell, of a column that was read, known for digits and signs alone: a plain phone? */
  isOfSigns(member: number, column: number): boolean {
    return !this.traits[column]!.saysText && this.says[column * mostMembers + member] !== -1
  }

  private plainKey(member: number, column: number): string {
    const { readingOf, saysText } = this.traits[column]!
    return saysText ? this.members.cell(member, column) : readingOf(this.members, member).key
  }

  /** Do two members, neither of them blank, offer the same? */
  isSame(a: number, b: number, column: number): boolean {
    const base = column * mostMembers
    return this.leaders[base + a] === this.leaders[base + b]
  }

  /** Does what one of two members that differ offers stand for what the other does? */
  agree(a: number, b: number, column: number): boolean {
    const place = this.placeOf(a, b, column)
    if (this.standing[place] === unasked) this.standing[place] = standsFor(this.key(a, column), this.key(b, column)) ? yes : no
    return this.standing[place] === yes
  }

  /** Are two members that differ a slip of the pen apart? */
  isSlip(a: number, b: number, column: number): boolean {
    const place = this.placeOf(a, b, column)
    if (this.slips[place] === unasked) this.slips[place] = isSlip(this.key(a, column), this.key(b, column)) ? yes : no
    return this.slips[place] === yes
  }

  private placeOf(a: number, b: number, column: number): number {
    const base = column * mostMembers
    const one = this.leaders[base + a]!
    const other = this.leaders[base + b]!
    return one < other ? (base + one) * mostMembers + other : (base + other) * mostMembers + one
  }

  /** Do both hold values, and say neither the same nor what stands for it, nor something a slip of the pen away? */
  contradict(a: number, b: number, column: number): boolean {
    const holders = this.holders[column]!
    if (!has(holders, a) || !has(holders, b) || this.isSame(a, b, column)) return false
    return !this.agree(a, b, column) && !this.isSlip(a, b, column)
  }

  /** Those of some candidates that offer what one of them does. */
  sameAs(member: number, column: number, among: number): number {
    const base = column * mostMembers
    const leader = this.leaders[base + member]
    let same = 0
    for (let rest = among; rest !== 0; rest &= rest - 1) if (this.leaders[base + firstOf(rest)] === leader) same |= rest & -rest
    return same
  }

  /** Is there but one value among some candidates? */
  areSame(column: number, among: number): boolean {
    return isSingle(among) || this.sameAs(firstOf(among), column, among) === among
  }
}
