import type { Aspect } from './aspects.ts'
import type { Glances } from './glance.ts'

/** Judges two different values of a lexicon, neither missing. Symmetric. */
export interface Judge {
  /** The level, 2 or more, see `levelsOf`. */
  judge(a: number, b: number): number
  /** The same, where so much is to be seen at a glance; else 0. Much faster, and most pairs are unlike. */
  glance?(a: number, b: number): number
}

/** What judges may ask of a lexicon besides its letters. */
export interface LexiconReader {
  aspect(aspect: Aspect): Int32Array
  glances(): Glances
}
