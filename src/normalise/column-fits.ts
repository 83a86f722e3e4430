import type { FieldName } from '../model/field.ts'
import type { ColumnSample } from './column-sample.ts'

/**
 * How well a column's cells suit a field that its header names, 0..1. It is a veto more than a proof: the header said
 * what the column is, and the cells need only not belie it. All bars are set by hand; scored by bench/columns.
 */
export const fits: Readonly<Record<FieldName, (cells: ColumnSample) => number>> = {
  id: (cells) => (cells.unique < 0.6 || isElsewise(cells) ? 0 : over(cells.share('id'), 0.8)),
  title: (cells) => over(cells.share('title'), 0.5),
  given_name: (cells) => (cells.share('title') > 0.5 ? 0 : over(cells.share('name'), 0.7)),
  family_name: (cells) => over(cells.share('name'), 0.7),
  full_name: (cells) => (cells.share('manyWords') < 0.3 ? 0 : over(cells.share('name'), 0.7)),
  company: (cells) => (isElsewise(cells) || isFlags(cells) ? 0 : over(cells.share('lettered'), 0.6)),
  job_title: (cells) =>
    isElsewise(cells) || isFlags(cells) || cells.share('title') > 0.5 ? 0 : over(cells.share('lettered'), 0.7),
  email: (cells) => over(cells.share('email'), 0.3),
  phone: (cells) => over(cells.share('phone'), 0.3),
  mobile: (cells) => over(cells.share('phone'), 0.3),
  address: (cells) =>
    isElsewise(cells) || isFlags(cells) || (cells.share('manyWords') < 0.3 && cells.share('address') < 0.2)
      ? 0
      : over(cells.share('lettered'), 0.6),
  address2: (cells) =>
    isElsewise(cells) || isFlags(cells) || cells.share('decimal') > 0.3 ? 0 : over(cells.share('lettered'), 0.3),
  postal_code: (cells) => over(cells.share('postalCode'), 0.6),
  city: (cells) => (isElsewise(cells) || isFlags(cells) || cells.share('status') > 0.5 ? 0 : over(cells.share('lettered'), 0.7)),
  region: (cells) =>
    isElsewise(cells) || isFlags(cells) || cells.share('status') > 0.3
      ? 0
      : over(Math.max(cells.share('lettered'), cells.share('department')), 0.7),
  country: (cells) => over(cells.share('country'), 0.5),
  birth_date: isDate,
  gender: (cells) => (cells.distinct > 12 ? 0 : over(cells.share('gender'), 0.7)),
  language: (cells) => over(cells.share('language'), 0.6),
  siren: (cells) => over(cells.share('siren'), 0.5),
  siret: (cells) => over(cells.share('siret'), 0.5),
  vat: (cells) => over(Math.max(cells.share('vat'), cells.share('siren') > 0.9 ? 0 : vatWithoutCountry(cells)), 0.5),
  iban: (cells) => over(cells.share('iban'), 0.5),
  created_at: isDate,
  updated_at: isDate,
  last_contact_at: isDate,
  confirmed_at: isDate,
  consent_email: consent,
  consent_sms: consent,
  consent_phone: consent,
  consent_post: consent,
  notes: remark,
  order_id: (cells) =>
    cells.share('date') > 0.5 || cells.share('decimal') > 0.3 || isFlags(cells) ? 0 : over(cells.share('id'), 0.7),
  customer: (cells) =>
    cells.share('date') > 0.5 || cells.share('decimal') > 0.3 || isFlags(cells)
      ? 0
      : over(Math.min(1, cells.share('id') + cells.share('email') + cells.share('phone')), 0.6), // one column may hold all three
  date: isDate,
  amount: (cells) => (cells.share('date') > 0.3 ? 0 : over(cells.share('amount'), 0.6)),
  margin: (cells) => over(cells.share('amount'), 0.6),
  currency: (cells) => over(cells.share('currency'), 0.7),
  product: remark,
  category: (cells) => (isElsewise(cells) || cells.share('amount') > 0.5 ? 0 : 1),
  quantity: (cells) => (cells.share('date') > 0.3 || cells.share('phoneForSure') > 0.5 ? 0 : over(cells.share('amount'), 0.7)),
  unit_price: (cells) => (cells.share('date') > 0.3 ? 0 : over(cells.share('amount'), 0.6)),
  channel: category,
  store: (cells) => (isElsewise(cells) || cells.share('decimal') > 0.3 ? 0 : 1),
  kind: category,
  score: (cells) => over(cells.share('amount'), 0.7),
  note: remark,
  purpose: category,
  given: consent,
  proof: (cells) => (cells.share('date') > 0.6 || cells.share('decimal') > 0.3 ? 0 : 1),
}

/** 0 below the bar; above it, from about 0.7 up to 1 where nine cells in ten pass. */
function over(share: number, bar: number): number {
  return share < bar ? 0 : Math.min(1, 0.5 + (0.5 * share) / 0.9)
}

/** The cells are plainly something with a shape of its own. */
function isElsewise(cells: ColumnSample): boolean {
  return cells.share('email') > 0.5 || cells.share('url') > 0.5 || cells.share('date') > 0.5 || cells.share('phoneForSure') > 0.5
}

function isFlags(cells: ColumnSample): boolean {
  return cells.distinct > 0 && cells.distinct <= 4 && cells.share('flag') > 0.9
}

function isDate(cells: ColumnSample): number {
  return over(Math.max(cells.share('date'), cells.share('serialDate') > 0.9 ? 0.8 : 0), 0.5)
}

function consent(cells: ColumnSample): number {
  return cells.distinct > 8 ? 0 : over(cells.share('flag'), 0.6)
}

function remark(cells: ColumnSample): number {
  return isElsewise(cells) || isFlags(cells) || cells.share('amount') > 0.5 ? 0 : over(cells.share('lettered'), 0.6)
}

function category(cells: ColumnSample): number {
  return isElsewise(cells) || cells.share('decimal') > 0.3 ? 0 : over(cells.share('lettered'), 0.6)
}

/** A VAT number as written at home: eleven digits in Italy, nine to eleven letters and digits elsewhere. */
function vatWithoutCountry(cells: ColumnSample): number {
  return cells.share('integer') > 0.5 &&
    cells.share('phoneForSure') < 0.5 &&
    cells.share('decimal') < 0.1 &&
    cells.share('fiveDigits') < 0.5
    ? 0.6
    : 0
}
