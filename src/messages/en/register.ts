import type { ColumnClass } from '../../model/field.ts'
import { count, number } from './counts.ts'

export const register = {
  summary: 'The record of processing activities (GDPR Art. 30) of a base: what it tells, what is still to be answered',
  examples: `
Examples:
  clientele register crm.sqlite                                what is known, and what is missing
  clientele register crm.sqlite --set controller="Maison Exemple, 1 rue de l’Exemple, Paris"
  clientele register crm.sqlite --set purposes="Orders and their delivery" --set transfers=none
  clientele register crm.sqlite --activity newsletter --set purposes="A letter a month to those who asked for it"
  clientele register crm.sqlite --check -o register.html       a page to print; exit 1 while something is missing`,
  options: {
    output: 'the record as a file: .html to print, .json, or a row an activity in .csv .xlsx',
    set: 'an answer, kept in the base: controller, representative, dpo, purposes, transfers, …; an empty one takes it back',
    activity: 'the activity that answers are about (default: customers), a new one if need be; without --set: only this one',
    check: 'exit 1 while something is missing',
  },
  usage: {
    pair: (pair: string) => `--set ${pair}: write it FIELD=VALUE, as in --set dpo="dpo@example.com"`,
    field: (field: string, nearest: string | undefined, fields: readonly string[]) =>
      `--set ${field}: nothing in the record is called so: ${nearest === undefined ? `it has ${fields.join(', ')}` : `did you mean ${nearest}?`}`,
    twice: (field: string) => `--set ${field}: one answer a field`,
    tooLong: (field: string, most: number) => `--set ${field}: an answer has at most ${number(most)} characters`,
    activity: (name: string, nearest: string | undefined) =>
      `no activity is called "${name}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}: with --set it is begun`,
    activityName: 'an activity needs a name',
  },
  title: 'Record of processing activities',
  lede: (about: { activities: number; gaps: number }) =>
    about.gaps === 0
      ? `${count(about.activities, 'activity', 'activities')}; nothing is missing.`
      : `${count(about.activities, 'activity', 'activities')}; ${count(about.gaps, 'entry is', 'entries are')} missing.`,
  foot: (day: string) => `As of ${day}. Art. 30(1) of Regulation (EU) 2016/679.`,
  shared: 'Who answers for the data',
  sharedFields: {
    controller: 'Controller',
    representative: 'Representative',
    dpo: 'Data protection officer',
  },
  fields: {
    purposes: 'Purposes',
    people: 'People',
    data: 'Data',
    recipients: 'Recipients',
    transfers: 'Transfers out of the EU',
    erasure: 'Erased after',
    security: 'Security',
  },
  activities: { customers: 'Customers', suppression: 'Those who must not come back' },
  captions: { shared: 'Art. 30(1)(a)', activity: 'Art. 30(1)(b) to (g)' },
  heads: ['entry', 'what it says'] as readonly string[],
  missing: 'to be answered',
  done: (share: number, gaps: number) =>
    gaps === 0
      ? 'the record is complete'
      : `${number(Math.floor(100 * share))}% of the record is there; ${count(gaps, 'entry is', 'entries are')} missing`,
  howTo: (field: string, activity: string | undefined) =>
    `answer with --set ${field}="…"${activity === undefined ? '' : ` --activity "${activity}"`}, “none” where there is none`,
  kept: (answers: number) => `${count(answers, 'answer')} kept in the base`,
  people: (about: { buyers: number; others: number }) =>
    about.buyers === 0
      ? `prospects, or customers whose orders are kept elsewhere (${number(about.others)})`
      : `customers (${number(about.buyers)})${about.others === 0 ? '' : `, prospects (${number(about.others)})`}`,
  nobody: 'nobody so far',
  classes: {
    identity: 'identity',
    contact: 'contact',
    activity: 'activity and preferences',
    derived: 'derived',
    accounting: 'orders',
    technical: 'technical',
  } satisfies Record<ColumnClass, string>,
  derived: (about: { segments: number; forecasts: number }) =>
    [
      ...(about.segments > 0 ? [count(about.segments, 'segment')] : []),
      ...(about.forecasts > 0 ? [count(about.forecasts, 'forecast of purchases', 'forecasts of purchases')] : []),
    ].join(', '),
  recipient: (about: { recipient: string; purpose: string; last: string }) =>
    `${about.recipient} (${about.purpose}; last on ${about.last})`,
  /** What kinds of data there are, each with what of it. */
  data: (kinds: readonly (readonly [kind: string, names: readonly string[]])[]) =>
    kinds.map(([kind, names]) => `${kind}: ${names.join(', ')}`).join('; '),
  recipients: (some: readonly string[]) => some.join('; '),
  noRecipients: 'none that the base knows of: exports with --recipient are noted here',
  erasure: (about: { customers: string; prospects: string; orders: string; hasOrders: boolean }) =>
    `customers ${about.customers} after their last order or contact, prospects ${about.prospects} after their last contact${about.hasOrders ? `; orders are kept ${about.orders} from their date without the person (accounting records)` : ''}`,
  term: (n: number, unit: 'd' | 'w' | 'm' | 'y') => count(n, { d: 'day', w: 'week', m: 'month', y: 'year' }[unit]),
  security: (about: { encrypted: boolean; logged: boolean }) =>
    [
      'files are closed to other users of the machine',
      about.encrypted ? 'the base is encrypted' : 'the base is not encrypted',
      ...(about.logged ? ['erasures and requests are noted in a chained log without personal data'] : []),
      'what is erased is overwritten and looked for in all bytes of the base',
    ].join('; '),
  suppression: {
    purposes: 'keeping out of later imports those who asked to be erased (Art. 17(3)(b), Art. 21(3))',
    people: (n: number) => `those who asked to be erased (${number(n)})`,
    data: 'keyed fingerprints (HMAC-SHA-256) of e-mail addresses and phone numbers; no name, no address, no number',
    recipients: 'none: the list stays beside the base',
    transfers: 'none',
    erasure: 'at least 3 years from the request; an entry is removed on request',
    security: 'fingerprints say nothing without their key, which is a file of its own, closed to others',
  },
  /** Columns of a customer file. */
  columns: {
    id: 'customer number',
    title: 'title',
    given_name: 'given name',
    family_name: 'family name',
    full_name: 'name',
    company: 'company',
    job_title: 'job',
    email: 'e-mail address',
    phone: 'phone',
    mobile: 'mobile',
    address: 'address',
    address2: 'rest of the address',
    postal_code: 'postal code',
    city: 'town',
    region: 'region',
    country: 'country',
    birth_date: 'date of birth',
    gender: 'gender',
    language: 'language',
    siren: 'SIREN',
    siret: 'SIRET',
    vat: 'VAT number',
    iban: 'IBAN',
    created_at: 'since when',
    updated_at: 'last change',
    last_contact_at: 'last contact',
    confirmed_at: 'last confirmation',
    consent_email: 'consent to e-mail',
    consent_sms: 'consent to SMS',
    consent_phone: 'consent to calls',
    consent_post: 'consent to post',
    notes: 'notes',
    order_id: 'order number',
    customer: 'customer number',
    date: 'date',
    amount: 'amount',
    margin: 'margin',
    currency: 'currency',
    product: 'product',
    category: 'category',
    quantity: 'quantity',
    unit_price: 'unit price',
    channel: 'channel',
    store: 'store',
    kind: 'kind of contact',
    score: 'score given',
    note: 'note of a contact',
    purpose: 'purpose of a consent',
    given: 'consent given or withdrawn',
    proof: 'proof of a consent',
  },
}
