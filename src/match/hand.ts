import { AtomKeys } from './atom-keys.ts'
import { frequenciesOf } from './column.ts'
import { Comparer, cachedAspect, cachedGlances, forgetAspects, knowAspect, knowGlances } from './compare.ts'
import { complete } from './completion.ts'
import { entriesOf, type Entries } from './entries.ts'
import type { Comparable } from './field.ts'
import { byNearness } from './nearness.ts'
import { PairTable } from './pair-table.ts'
import { Patterns } from './patterns.ts'
import type { PatternTable } from './resolution.ts'
import type { Rule } from './rules.ts'
import { Scorer } from './scorer.ts'
import { trialRoom, tryRule, type TrialRoom } from './trial.ts'
import { blockBy, walk, type Blocking } from './walk.ts'
import type { Answer, Job } from './work.ts'

/**
 * Somebody who matches: does one job after the other, and remembers what it was told before.
 *
 * @param number tells it from other hands
 */
export function openHand(number: number): (job: Job) => Answer {
  let comparable!: Comparable
  let entries!: Entries
  /** Made when it is first needed, since until then others may have made what it stands on. */
  let comparer: Comparer | undefined
  /** Entries that rules are tried with, and their keys; and the keys of all. */
  let among!: Entries
  let atomKeys!: AtomKeys
  let allKeys!: AtomKeys
  let isThrifty = false
  let patterns!: Patterns
  let tried!: { patterns: Patterns; known: PairTable; room: TrialRoom } | undefined
  let walking!: { rules: readonly Rule[]; blocking: Blocking }
  let scorer!: Scorer
  // oxlint-disable-next-line typescript/consistent-return -- the compiler sees that every job has its answer
  return (job) => {
    switch (job.do) {
      case 'begin':
        ;({ comparable, thrifty: isThrifty } = job)
        patterns = new Patterns(comparable.fields)
        return {}
      case 'know_entries':
        ;({ entries, tried: among } = job)
        comparer = undefined
        atomKeys = new AtomKeys(comparable, among, isThrifty)
        allKeys = among.count === entries.count ? atomKeys : new AtomKeys(comparable, entries, isThrifty)
        tried = undefined
        return {}
      case 'know_aspects':
        for (const { column, aspect, keys } of job.aspects) knowAspect(comparable.columns[column]!.lexicon, aspect, keys)
        return {}
      case 'know_glances':
        for (const { column, look, seen } of job.glances) knowGlances(comparable.columns[column]!.lexicon, look, seen)
        return {}
      case 'know_atoms':
        for (const { atom, keys } of job.atoms) atomKeys.know(atom, keys)
        return {}
      case 'know_blocking':
        walking = job
        tried = undefined
        atomKeys.forget()
        allKeys.forget()
        if (isThrifty) for (const { lexicon } of comparable.columns) forgetAspects(lexicon) // judges keep theirs
        return {}
      case 'know_model':
        patterns = new Patterns(comparable.fields)
        addAll(patterns, job.patterns)
        comparer ??= new Comparer(comparable, entries.ids)
        scorer = new Scorer(comparable, comparer, job.model, job.rarities, patterns)
        return {}
      case 'entries':
        return { entries: entriesOf(comparable.columns, comparable.rows, job.apart, job.link) }
      case 'frequencies':
        return { frequencies: frequenciesOf(comparable.columns[job.column]!) }
      case 'aspect':
        return { keys: cachedAspect(comparable.columns[job.column]!.lexicon, job.aspect) }
      case 'glances':
        return { glances: cachedGlances(comparable.columns[job.column]!.lexicon, job.look) }
      case 'atom':
        return { keys: atomKeys.of(job.atom) }
      case 'try': {
        comparer ??= new Comparer(comparable, entries.ids)
        tried ??= { patterns: new Patterns(comparable.fields), known: new PairTable(), room: trialRoom(among.count) }
        const trier = { entries: among, atomKeys, comparer, ...tried }
        const trials = job.rules.map(({ rule, cost }) => tryRule(rule, trier, cost, job.wanted))
        return { trials, patterns: tried.patterns.table(), hand: number }
      }
      case 'block':
        return { blocks: blockBy(job.rule, (atom) => allKeys.of(atom), entries.count, job.keys, job.place, job.width) }
      case 'walk': {
        comparer ??= new Comparer(comparable, entries.ids)
        const { rules, blocking } = walking
        const nearness = byNearness(comparable.columns, rules[job.stretch.rule]!, entries.ids)
        const walked = walk(blocking, job.stretch, entries.second, nearness, comparer, patterns)
        return { walked, patterns: patterns.table(), hand: number }
      }
      case 'complete':
        comparer ??= new Comparer(comparable, entries.ids)
        return {
          completed: complete(job.sets, job.bonds, entries.copies, job.threshold, scorer, comparer, patterns),
          patterns: patterns.table(),
          hand: number,
        }
    }
  }
}

function addAll(patterns: Patterns, { width, count, levels }: PatternTable): void {
  for (let pattern = 0; pattern < count; pattern++) patterns.numberOf(levels.subarray(pattern * width, (pattern + 1) * width))
}
