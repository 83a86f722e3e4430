import { AtomKeys } from './atom-keys.ts'
import { chooseRules, type Candidate } from './choose.ts'
import { costsOf, type Costed } from './costs.ts'
import { answersTo, type Crew } from './crew.ts'
import type { Entries } from './entries.ts'
import type { Comparable } from './field.ts'
import { Findings } from './findings.ts'
import type { Model } from './model.ts'
import { dearest, proposals } from './proposals.ts'
import { everything, type Atom, type Rule } from './rules.ts'
import type { Answer, Job } from './work.ts'

/** Up to so many entries, comparing everything with everything costs no more than choosing what to compare. */
const few = 350
/** Pairs that are looked at to see what a rule finds: an eighth of the entries, within these bounds. */
const [fewestTried, mostTried] = [1000, 4000]
/** Rules that are tried in one go, and before anybody looks at what was found. */
const [together, round] = [4, 16]

/** What is found out about rules before anything is known of who is one. */
export interface Prospects {
  /** Candidates, the cheapest first. */
  readonly costed: readonly Costed[]
  /** What came of the first rounds of trials, if they were made. */
  readonly rounds: readonly (readonly Answer[])[]
}

/** So many rounds are hardly ever in vain, since what the first one finds is new: where there are several hands, they are not waited for. */
const firstRounds = 2

/**
 * Finds candidates for the blocking rules of a file, and tries the cheapest.
 *
 * @param entries those that rules are tried with
 * @param scale for each of their pairs the whole file has so many
 */
export async function lookForRules(comparable: Comparable, entries: Entries, scale: number, crew: Crew): Promise<Prospects> {
  const { count } = entries
  if (count <= few) return { costed: [], rounds: [] }
  const proposed = proposals(comparable, entries, Math.sqrt(scale) * count, new AtomKeys(comparable, entries))
  const most = (dearest * count) / Math.sqrt(scale)
  await crew.pause()
  const costed = costsOf(proposed, comparable, entries).filter(({ cost }) => cost <= most)
  await shareAtoms(
    costed.map(({ rule }) => rule),
    crew,
  )
  const rounds: (readonly Answer[])[] = []
  for (let at = 0; crew.hands > 1 && at < firstRounds; at++) rounds.push(await tryRound(at, costed, entries, crew))
  return { costed, rounds }
}

/** Tries the rules of a round. */
async function tryRound(at: number, costed: readonly Costed[], { count }: Entries, crew: Crew): Promise<Answer[]> {
  const wanted = Math.max(fewestTried, Math.min(mostTried, Math.floor(count / 8)))
  const rules = ofRound(at, costed)
  const jobs: Job[] = []
  for (let from = 0; from < rules.length; from += together)
    jobs.push({ do: 'try', rules: rules.slice(from, from + together), wanted })
  return answersTo(crew, jobs)
}

const ofRound = (at: number, costed: readonly Costed[]): readonly Costed[] => costed.slice(at * round, (at + 1) * round)

/**
 * The blocking rules for a file: candidates are tried, the cheapest first, until dearer ones find nothing new; those that find
 * most for their cost are taken.
 *
 * @param entries those that rules are tried with
 * @param scale for each of their pairs the whole file has so many
 */
export async function searchRules(
  { costed, rounds }: Prospects,
  comparable: Comparable,
  entries: Entries,
  scale: number,
  pilot: Model,
  crew: Crew,
): Promise<Candidate[]> {
  const { count } = entries
  if (count <= few) return [{ rule: everything, pairs: (count * (count - 1)) / 2, gain: 1 }]
  const atomKeys = new AtomKeys(comparable, entries)
  const findings = new Findings(comparable.fields, pilot, entries, atomKeys)
  for (let at = 0; at * round < costed.length && !findings.areAll; at++) {
    for (const answer of rounds[at] ?? (await tryRound(at, costed, entries, crew))) findings.merge(answer)
    findings.add(ofRound(at, costed).map(({ rule }) => rule))
  }
  return chooseRules(findings.tried, findings.probabilities, entries, scale, atomKeys)
}

async function shareAtoms(rules: readonly Rule[], crew: Crew): Promise<void> {
  if (crew.hands === 1) return
  const atoms = [
    ...new Map(
      rules
        .flatMap(({ atoms: own, crossed = [] }) => [...own, ...crossed])
        .map((atom): [string, Atom] => [`${atom.column} ${atom.aspect}`, atom]),
    ).values(),
  ]
  const keys = await answersTo(
    crew,
    atoms.map((atom): Job => ({ do: 'atom', atom })),
  )
  await crew.all({ do: 'know_atoms', atoms: atoms.map((atom, at) => ({ atom, keys: keys[at]!.keys! })) })
}
