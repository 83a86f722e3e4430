import { blank, type Reading } from '../model/reading.ts'
import { fold, squeeze } from '../text/fold.ts'
import { currencyNamed } from './currency-names.ts'

/** The ISO 4217 code of a sign, code or name; '' for a sign that several countries share; undefined for anything else. */
export function currencyOf(text: string): string | undefined {
  if (text.length > 40) return undefined
  return currencyNamed.get(fold(text).replace(/[. ]/g, ''))
}

/** Reads a currency cell (EUR, eur, €, euros) into its ISO 4217 code. */
export function normaliseCurrency(raw: string): Reading {
  const text = squeeze(raw)
  if (text === '') return blank
  const code = currencyOf(text)
  return code === undefined || code === '' ? { value: '', reason: 'currency_unknown' } : { value: code, reason: undefined }
}
