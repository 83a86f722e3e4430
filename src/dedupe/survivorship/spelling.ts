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
  let most = Number.NEGATIVE_INFINITY
  let mostHave = 0
  for (const member of same) {
    const text = contest.text(member)
    const points = spellingOf(text, contest.isCanonical(member))
    const have = counts.get(text) ?? 1
    if (points < most || (points === most && have <= mostHave)) continue
    best = member
    most = points
    mostHave = have
  }
  return best
}

/** How well a text is spelled: canonical texts before all others, then ordinary case, then accents. */
export function spellingOf(text: string, isCanonical: boolean): number {
  const canonical = isCanonical ? 3 : 0
  return text.length > longest ? canonical * mostAccents : (canonical + caseOf[capitalsOf(text)]) * mostAccents + accentsIn(text)
}

/** The same of a text of digits and signs. */
export const spellingOfSigns = (isCanonical: boolean): number => ((isCanonical ? 3 : 0) + caseOf.none) * mostAccents

/** Longer cells are notes: nobody spells them better. */
const longest = 1000
/** More than such a text can have, however its letters are composed. */
const mostAccents = 4096
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
