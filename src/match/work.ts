import type { SharedBlocks } from './blocks.ts'
import type { Aspect } from './aspects.ts'
import type { Bonds, Completed, Sets } from './completion.ts'
import type { Entries } from './entries.ts'
import type { Comparable } from './field.ts'
import type { Glances, LookName } from './glance.ts'
import type { Model } from './model.ts'
import type { Rarities } from './rarity.ts'
import type { PatternTable } from './resolution.ts'
import type { Atom, Rule } from './rules.ts'
import type { Trial } from './trial.ts'
import type { Blocking, Stretch, Walked } from './walk.ts'
import type { Costed } from './costs.ts'

/** What can be asked of who matches: plain data. What is large lies in shared memory. */
export type Job =
  // What everything else is about; every hand is told.
  | { readonly do: 'begin'; readonly comparable: Comparable; readonly thrifty: boolean }
  | {
      readonly do: 'know_entries'
      readonly entries: Entries
      /** Those that rules are tried with. */
      readonly tried: Entries
    }
  | { readonly do: 'know_aspects'; readonly aspects: readonly KnownAspect[] }
  | { readonly do: 'know_glances'; readonly glances: readonly KnownGlances[] }
  | { readonly do: 'know_atoms'; readonly atoms: readonly KnownAtom[] }
  | { readonly do: 'know_blocking'; readonly rules: readonly Rule[]; readonly blocking: Blocking }
  | { readonly do: 'know_model'; readonly model: Model; readonly rarities: Rarities; readonly patterns: PatternTable }
  // Any hand does these.
  | { readonly do: 'entries'; readonly apart: ReadonlySet<number>; readonly link: number | undefined }
  | { readonly do: 'frequencies'; readonly column: number }
  | { readonly do: 'aspect'; readonly column: number; readonly aspect: Aspect }
  | { readonly do: 'glances'; readonly column: number; readonly look: LookName }
  | { readonly do: 'atom'; readonly atom: Atom }
  | { readonly do: 'try'; readonly rules: readonly Costed[]; readonly wanted: number }
  | {
      readonly do: 'block'
      readonly rule: Rule
      readonly keys: Int32Array<SharedArrayBuffer>
      readonly place: number
      readonly width: number
    }
  | { readonly do: 'walk'; readonly stretch: Stretch }
  | { readonly do: 'complete'; readonly sets: Sets; readonly bonds: Bonds; readonly threshold: number }

/** An aspect of all values of a column. */
export interface KnownAspect {
  readonly column: number
  readonly aspect: Aspect
  readonly keys: Int32Array<SharedArrayBuffer>
}

/** What a glance at all values of a column tells. */
export interface KnownGlances {
  readonly column: number
  readonly look: LookName
  readonly seen: Glances
}

export interface KnownAtom {
  readonly atom: Atom
  readonly keys: Int32Array<SharedArrayBuffer>
}

/** To each kind of job, what came of it. */
export interface Answer {
  readonly entries?: Entries
  readonly frequencies?: Int32Array<SharedArrayBuffer>
  readonly keys?: Int32Array<SharedArrayBuffer>
  readonly glances?: Glances
  readonly trials?: readonly Trial[]
  readonly blocks?: SharedBlocks
  readonly walked?: Walked
  readonly completed?: Completed
  /** All patterns that the hand has met: what pattern numbers in the answer stand for. */
  readonly patterns?: PatternTable
  /** Whose patterns they are. */
  readonly hand?: number
}
