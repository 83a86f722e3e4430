import { AtomKeys } from './atom-keys.ts'
import { aspectsOf, type Aspect } from './aspects.ts'
import { chooseRules, type Candidate } from './choose.ts'
import { knowAspect, knowGlances } from './compare.ts'
import { costsOf } from './costs.ts'
import type { Crew } from './crew.ts'
import type { Entries } from './entries.ts'
import type { Comparable } from './field.ts'
import { Findings } from './findings.ts'
import { lookOf, type LookName } from './glance.ts'
import type { Lexicon } from './lexicon.ts'
import type { Model } from './model.ts'
import { dearest, proposals } from './proposals.ts'
import { everything, type Atom, type Rule } from './rules.ts'
import type { Job, KnownAspect, KnownGlances } from './work.ts'

/** Up to so many entries, comparing everything with everything costs no more than choosing what to compare. */
const few = 350
/** Pairs that are looked at to see what a rule finds: an eighth of the entries, within these bounds. */
const [fewestTried, mostTried] = [1000, 4000]
/** Rules that are tried in one go, and before anybody looks at what was found. */
const [together, round] = [4, 16]

/** Has all aspects worked out that rules may ask for, and all values looked at, where several hands can share the work. */
export async function shareAspects(comparable: Comparable, crew: Crew): Promise<void> {
  if (crew.hands === 1) return
  const { columns } = comparable
  const asked = once(columns.flatMap(({ kind }, column) => aspectsOf[kind].map((aspect) => ({ column, aspect }))))
  const aspects: KnownAspect[] = []
  for await (const { keys } of crew.each(asked.map((one): Job => ({ do: 'aspect', ...one }))))
    aspects.push({ ...asked[aspects.length]!, keys: keys! })
  for (const { column, aspect, keys } of aspects) knowAspect(columns[column]!.lexicon, aspect, keys)
  await crew.all({ do: 'know_aspects', aspects })
  const looks = once(columns.flatMap(({ kind }, column) => (lookOf[kind] === undefined ? [] : [{ column, look: lookOf[kind] }])))
  const glances: KnownGlances[] = []
  for await (const { glances: seen } of crew.each(looks.map((one): Job => ({ do: 'glances', ...one }))))
    glances.push({ ...looks[glances.length]!, seen: seen! })
  for (const { column, look, seen } of glances) knowGlances(columns[column]!.lexicon, look, seen)
  await crew.all({ do: 'know_glances', glances })

  /** Columns that share a lexicon are asked but once, whole values not at all. */
  function once<Asked extends { readonly column: number; readonly aspect?: Aspect; readonly look?: LookName }>(
    all: readonly Asked[],
  ): Asked[] {
    const known = new Map<Lexicon, Set<Aspect | LookName>>()
    return all.filter(({ column, aspect, look }) => {
      const { lexicon } = columns[column]!
      const here = known.get(lexicon) ?? new Set(['whole'])
      known.set(lexicon, here)
      const what = aspect ?? look!
      const isNew = !here.has(what)
      here.add(what)
      return isNew
    })
  }
}

/**
 * The blocking rules for a file: candidates are tried, the cheapest first, until dearer ones find nothing new; those that find
 * most for their cost are taken.
 *
 * @param entries those that rules are tried with
 * @param scale for each of their pairs the whole file has so many
 */
export async function searchRules(
  comparable: Comparable,
  entries: Entries,
  scale: number,
  pilot: Model,
  crew: Crew,
): Promise<Candidate[]> {
  const { count } = entries
  if (count <= few) return [{ rule: everything, pairs: (count * (count - 1)) / 2, gain: 1 }]
  const atomKeys = new AtomKeys(comparable, entries)
  const proposed = proposals(comparable, entries, Math.sqrt(scale) * count, atomKeys)
  const most = (dearest * count) / Math.sqrt(scale)
  const costed = costsOf(proposed, comparable, entries).filter(({ cost }) => cost <= most)
  await shareAtoms(
    costed.map(({ rule }) => rule),
    crew,
  )
  const wanted = Math.max(fewestTried, Math.min(mostTried, Math.floor(count / 8)))
  const findings = new Findings(comparable.fields, pilot, entries, atomKeys)
  for (let from = 0; from < costed.length && !findings.areAll; from += round) {
    const jobs: Job[] = []
    for (let at = from; at < Math.min(costed.length, from + round); at += together)
      jobs.push({ do: 'try', rules: costed.slice(at, Math.min(at + together, from + round)), wanted })
    for await (const answer of crew.each(jobs)) findings.merge(answer)
    findings.add(costed.slice(from, from + round).map(({ rule }) => rule))
  }
  return chooseRules(findings.tried, entries, scale, atomKeys)
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
  const known: { atom: Atom; keys: Int32Array<SharedArrayBuffer> }[] = []
  for await (const { keys } of crew.each(atoms.map((atom): Job => ({ do: 'atom', atom }))))
    known.push({ atom: atoms[known.length]!, keys: keys! })
  await crew.all({ do: 'know_atoms', atoms: known })
}
