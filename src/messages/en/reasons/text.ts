import type { textReasons } from '../../../model/reasons/text.ts'

export const text: Record<keyof typeof textReasons, string> = {
  text_double_encoded: 'letters had been encoded twice and were put right',
  text_formula_guard: 'the apostrophe that guards a spreadsheet against formulas was taken off',
  text_lost_letters: 'letters were lost in an earlier conversion: take the cell from its source again',
  text_look_alike: 'letters of another alphabet stand among those they look like',
  text_invisible: 'it holds characters that nobody sees',
  text_control: 'it holds control characters',
  text_formula: 'a spreadsheet would take it for a formula',
  text_html: 'remains of a web page stand in it',
  text_truncated: 'it seems to be cut off at the length of its field',
  text_is_email: 'an e-mail address in a column of something else',
  text_is_phone: 'a phone number in a column of something else',
  text_is_url: 'a web address in a column of something else',
  text_is_date: 'a date in a column of something else',
  text_is_iban: 'an IBAN in a column of something else',
  text_is_siret: 'a SIRET in a column of something else',
  text_is_amount: 'an amount in a column of something else',
  text_is_postal_code: 'a postal code in a column of something else',
  text_is_address: 'a street address in a column of something else',
  text_is_name: 'a person’s name in a column of something else',
}
