import type { SegmentOptions } from '../segment.ts'
import type { GivenRule } from './given-rules.ts'

/** What a run of `segment` is to do. */
export interface SegmentJob {
  readonly input: string
  readonly rules: readonly GivenRule[]
  /** Is there one rule, whose rows are kept as they are? Else there are many, and who is in which. */
  readonly isOne: boolean
  /** Where rows go; `-` is standard output, undefined is nowhere. */
  readonly output: string | undefined
  readonly options: SegmentOptions
}

export const membersHeader = ['customer', 'segment'] as const
