import type { RetentionRuleCode } from '../model/certificate.ts'
import type { Term } from './calendar.ts'

/** How long something may be kept, or must be, and who says so. */
export interface RetentionRule {
  readonly code: RetentionRuleCode
  readonly term: Term
  /** The term as it is written in settings. */
  readonly says: string
  readonly article: string
  readonly source: string
}

/** The rules of retention, by what they are about. */
export interface Retention {
  /** Accounting: orders stay without the person, from their day. A duty, and so an exception from erasure. */
  readonly orders: RetentionRule
  /** People who ordered, from their last order or contact, whichever is later. */
  readonly customers: RetentionRule
  /** People who never did, from the last contact that came from them, else from when they were collected. */
  readonly prospects: RetentionRule
}

/** What holds where the settings don't say otherwise. */
export const plainRetention: Retention = {
  orders: {
    code: 'accounting',
    term: { months: 120, days: 0 },
    says: '10y',
    article: '17(3)(b)',
    source: 'Code de commerce, Art. L123-22 (10 years); tax, LPF Art. L102 B (6 years)',
  },
  customers: {
    code: 'customers_inactive',
    term: { months: 36, days: 0 },
    says: '3y',
    article: '5(1)(e)',
    source: 'CNIL, référentiel « gestion commerciale » (2022): 3 years after the relation ends',
  },
  prospects: {
    code: 'prospects_inactive',
    term: { months: 36, days: 0 },
    says: '3y',
    article: '5(1)(e)',
    source: 'CNIL, référentiel « gestion commerciale » (2022): 3 years after collection or the last contact from the person',
  },
}
