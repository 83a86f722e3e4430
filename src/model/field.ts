/** The tables a customer base keeps, and an input file can hold one of. */
export type TableName = 'customers' | 'orders' | 'interactions' | 'consents'

/**
 * What a column says about a person. One declaration a column drives both the person's export and the erasure
 * (GDPR Arts. 15, 17, 20).
 */
export type ColumnClass = 'identity' | 'contact' | 'activity' | 'derived' | 'accounting' | 'technical'

/** The kind of cell a field holds: which normaliser reads it. */
export type CellKind =
  | 'identifier'
  | 'title'
  | 'given_name'
  | 'family_name'
  | 'full_name'
  | 'company'
  | 'email'
  | 'phone'
  | 'address'
  | 'postal_code'
  | 'city'
  | 'country'
  | 'date'
  | 'amount'
  | 'count'
  | 'flag'
  | 'gender'
  | 'language'
  | 'currency'
  | 'siren'
  | 'siret'
  | 'vat'
  | 'iban'
  | 'bic'
  | 'url'
  | 'text'

interface Declared {
  readonly kind: CellKind
  readonly class: ColumnClass
}

/** The canonical customer, in the order in which its columns are written. */
export const customerFields = {
  id: { kind: 'identifier', class: 'identity' },
  title: { kind: 'title', class: 'identity' },
  given_name: { kind: 'given_name', class: 'identity' },
  family_name: { kind: 'family_name', class: 'identity' },
  full_name: { kind: 'full_name', class: 'identity' },
  company: { kind: 'company', class: 'identity' },
  job_title: { kind: 'text', class: 'identity' },
  email: { kind: 'email', class: 'contact' },
  phone: { kind: 'phone', class: 'contact' },
  mobile: { kind: 'phone', class: 'contact' },
  address: { kind: 'address', class: 'contact' },
  address2: { kind: 'address', class: 'contact' },
  postal_code: { kind: 'postal_code', class: 'contact' },
  city: { kind: 'city', class: 'contact' },
  region: { kind: 'text', class: 'contact' },
  country: { kind: 'country', class: 'contact' },
  birth_date: { kind: 'date', class: 'identity' },
  gender: { kind: 'gender', class: 'identity' },
  language: { kind: 'language', class: 'identity' },
  siren: { kind: 'siren', class: 'identity' },
  siret: { kind: 'siret', class: 'identity' },
  vat: { kind: 'vat', class: 'identity' },
  iban: { kind: 'iban', class: 'identity' },
  created_at: { kind: 'date', class: 'activity' },
  updated_at: { kind: 'date', class: 'activity' },
  last_contact_at: { kind: 'date', class: 'activity' },
  confirmed_at: { kind: 'date', class: 'activity' },
  consent_email: { kind: 'flag', class: 'activity' },
  consent_sms: { kind: 'flag', class: 'activity' },
  consent_phone: { kind: 'flag', class: 'activity' },
  consent_post: { kind: 'flag', class: 'activity' },
  notes: { kind: 'text', class: 'activity' },
} as const satisfies Record<string, Declared>

/** The canonical order, or order line. `customer` is any identifier of the customer: id, e-mail or phone. */
export const orderFields = {
  order_id: { kind: 'identifier', class: 'accounting' },
  customer: { kind: 'identifier', class: 'identity' },
  date: { kind: 'date', class: 'accounting' },
  amount: { kind: 'amount', class: 'accounting' },
  margin: { kind: 'amount', class: 'accounting' },
  currency: { kind: 'currency', class: 'accounting' },
  product: { kind: 'text', class: 'accounting' },
  category: { kind: 'text', class: 'accounting' },
  quantity: { kind: 'count', class: 'accounting' },
  unit_price: { kind: 'amount', class: 'accounting' },
  channel: { kind: 'text', class: 'activity' },
  store: { kind: 'text', class: 'activity' },
} as const satisfies Record<string, Declared>

/** A visit, a call to support, a complaint, an answer to a survey. */
export const interactionFields = {
  customer: { kind: 'identifier', class: 'identity' },
  date: { kind: 'date', class: 'activity' },
  kind: { kind: 'text', class: 'activity' },
  channel: { kind: 'text', class: 'activity' },
  score: { kind: 'count', class: 'activity' },
  note: { kind: 'text', class: 'activity' },
} as const satisfies Record<string, Declared>

/** A consent given or withdrawn, with its proof (GDPR Art. 7). */
export const consentFields = {
  customer: { kind: 'identifier', class: 'identity' },
  date: { kind: 'date', class: 'activity' },
  purpose: { kind: 'text', class: 'activity' },
  channel: { kind: 'text', class: 'activity' },
  given: { kind: 'flag', class: 'activity' },
  proof: { kind: 'text', class: 'activity' },
} as const satisfies Record<string, Declared>

export type CustomerField = keyof typeof customerFields
export type OrderField = keyof typeof orderFields
export type InteractionField = keyof typeof interactionFields
export type ConsentField = keyof typeof consentFields
export type FieldName = CustomerField | OrderField | InteractionField | ConsentField

/** Columns of a base that are neither a field nor a source's own: no column of a source is called like one. */
export const technicalColumns = [
  '_record',
  '_owner',
  '_customer',
  '_identifier',
  '_import',
  '_source',
  '_line',
  '_key',
  '_nth',
  '_layout',
  '_original',
] as const

/** What each table's fields are, in the order in which they are written. */
export const fieldsOf: Record<TableName, Readonly<Partial<Record<FieldName, Declared>>>> = {
  customers: customerFields,
  orders: orderFields,
  interactions: interactionFields,
  consents: consentFields,
}
