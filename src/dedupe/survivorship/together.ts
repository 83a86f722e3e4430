import { choose, unanimity, type Choice, type Chooser } from './choose.ts'
import type { Cluster } from './cluster.ts'
import type { ColumnContest } from './contest.ts'
import { GroupContest, type Contests, type Group } from './group.ts'
import type { Decider } from './rules.ts'
import { bestSpelling } from './spelling.ts'

/** The member whose cell a column takes. */
export interface Taken {
  readonly column: number
  readonly member: number
  readonly by: Decider
}

/**
 * Chooses the record of a group of columns, fills what it lacks, and mends what others that agree with it spell better.
 * Columns that nobody fills are left out.
 */
export function chooseTogether(cluster: Cluster, group: Group, contests: Contests): Taken[] {
  const contest = new GroupContest(cluster, group, contests)
  if (contest.candidates.length === 0) return []
  const { member: chosen, by } = choose(contest, group.choosers)
  const agreeing = new Set(contest.candidates.filter((member) => contest.agree(chosen, member)))
  const givers = fill(contest, chosen, agreeing)
  const [first = chosen] = agreeing
  const isAgreeing = (member: number): boolean => agreeing.has(member)
  const taken: Taken[] = []
  for (const column of group.columns) {
    if (contest.isEven(column)) {
      if (contest.has(chosen, column)) taken.push({ column, member: first, by: 'agreed' })
      continue
    }
    const from = givers.get(column) ?? group.alsoFrom?.(contest, chosen, column)
    if (from === undefined) continue
    const own = contest.in(column)
    const unanimous = unanimity(own)
    const held: Held = { member: from, by: unanimous ?? (from === chosen ? by : 'filled') }
    const { member, by: settledBy } = unanimous === undefined && agreeing.size > 1 ? mend(group, own, held, agreeing) : held
    taken.push({ column, member: agreeing.size > 1 ? bestSpelling(own, member, isAgreeing) : member, by: settledBy })
  }
  return taken
}

/** What the chosen member holds, and for columns that it leaves open, what members that agree do: those with most to give first. */
function fill(contest: GroupContest, chosen: number, agreeing: ReadonlySet<number>): ReadonlyMap<number, number> {
  const { columns } = contest.group
  const held = new Map<number, number>()
  for (const column of columns) if (contest.has(chosen, column)) held.set(column, chosen)
  while (held.size < columns.length && agreeing.size > 1) {
    let giver = -1
    let most = 0
    for (const member of agreeing) {
      let gives = 0
      for (const column of columns) if (!held.has(column) && contest.has(member, column)) gives++
      if (gives <= most || !fits(contest, chosen, member, held)) continue
      giver = member
      most = gives
    }
    if (giver === -1) break
    for (const column of columns) if (!held.has(column) && contest.has(giver, column)) held.set(column, giver)
  }
  return held
}

/** Does a member not contradict those that gave something before it? */
function fits(contest: GroupContest, chosen: number, member: number, held: ReadonlyMap<number, number>): boolean {
  for (const giver of held.values()) if (giver !== chosen && !contest.agree(giver, member)) return false
  return true
}

type Held = Pick<Choice, 'member' | 'by'>

/** The best cell among those of records that agree, the one that is held where nothing says otherwise. */
function mend(group: Group, own: ColumnContest, held: Held, agreeing: ReadonlySet<number>): Held {
  const choosers = group.mends?.(own.traits.column)
  const rivals = own.candidates.filter((member) => member === held.member || agreeing.has(member))
  if (choosers === undefined || rivals.every((member) => own.isSame(member, held.member))) return held
  const stay: Chooser = { rule: 'same_record', steps: [(_, member) => Number(own.isSame(member, held.member))] }
  const better = choose(own.among(rivals), [...choosers, stay])
  return own.isSame(better.member, held.member) ? held : better
}
