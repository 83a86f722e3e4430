import type { Processing } from '../model/processing.ts'

/** What is known of the processing without asking anybody. */
export interface ProcessingFacts extends Processing {
  /** How long what is kept, as settings write it: `3y`. */
  readonly retention: { readonly customers: string; readonly prospects: string; readonly orders: string }
  readonly encrypted: boolean
  /** Is there a log of what was erased and answered? */
  readonly logged: boolean
  /** How many people are on the list of those who must not come back. */
  readonly suppressed: number
  /** As settings name them; '' where they don't. */
  readonly controller: string
  readonly dpo: string
}
