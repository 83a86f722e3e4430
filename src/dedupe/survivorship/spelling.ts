import { capitalsOf } from '../../text/capitals.ts'
import { codeAt } from '../../text/code-at.ts'
import type { ColumnContest } from './contest.ts'

/**
 * The member with the best spelling of what a member says: as `import` would write it, in ordinary case rather than in
 * capitals, with more accents, the spelling of more members; then the cluster's ranking.
 */
export function bestSpelling(contest: ColumnContest, chosen: number, may: (member: number) => boolean = () => true): number {
  const key = contest.key(chosen)
  const { cluster, traits } = contest
  const same: number[] = []
  let alike = true
  for (const member of contest.candidates) {
    if (member !== chosen && (contest.key(member) !== key || !may(member))) continue
    same.push(member)
    if (!cluster.isSame(member, chosen, traits.column)) alike = false
  }
  if (alike) return same[0] ?? chosen
  const counts = new Map<string, number>()
  if (same.length > 2) for (const member of same) counts.set(contest.text(member), (counts.get(contest.text(member)) ?? 0) + 1)
  let best = same[0]!
  let most = pointsOf(contest, best, counts)
  for (const member of same.slice(1)) {
    const points = pointsOf(contest, member, counts)
    if (isMore(points, most)) [best, most] = [member, points]
  }
  return best
}

function pointsOf(contest: ColumnContest, member: number, counts: ReadonlyMap<string, number>): readonly number[] {
  const text = contest.text(member)
  return [
    Number(contest.isCanonical(member)),
    text.length > longest ? 0 : caseOf[capitalsOf(text)],
    text.length > longest ? 0 : accentsIn(text),
    counts.get(text) ?? 1,
  ]
}

/** Longer cells are notes: nobody spells them better. */
const longest = 1000
const caseOf = { mixed: 2, small: 1, none: 1, capitals: 0 } as const

/** Composed letters beyond ASCII. */
function accentsIn(text: string): number {
  if (isAscii(text)) return 0
  const composed = text.normalize('NFC')
  let accents = 0
  for (let at = 0; at < composed.length; at++) if (codeAt(composed, at) >= 0xc0) accents++
  return accents
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (codeAt(text, at) > 0x7f) return false
  return true
}

function isMore(a: readonly number[], b: readonly number[]): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! > b[at]!
  return false
}
