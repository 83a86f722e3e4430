import { nicknames } from './nicknames.ts'
import type { NamePair } from './pair.ts'
import { parts } from './parts.ts'
import { scripts } from './scripts.ts'
import { spelling } from './spelling.ts'

/**
 * Pairs that are one person's name, as invented people might have it in two files. Written from general knowledge before the
 * comparison was; the odd half was not looked at while tuning.
 */
export const variants: readonly NamePair[] = [...spelling, ...scripts, ...nicknames, ...parts]
