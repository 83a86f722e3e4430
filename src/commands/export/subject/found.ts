import type { Kept } from '../../../model/subject.ts'

/** A person who was looked for. */
export type Found =
  | {
      readonly is: 'one'
      readonly kept: Kept
      /** The base's own ids; none of a file. */
      readonly customers: readonly string[]
    }
  | { readonly is: 'nobody' }
  /** Several people share the identifier: what there is to choose between, in words. */
  | { readonly is: 'several'; readonly says: string }
