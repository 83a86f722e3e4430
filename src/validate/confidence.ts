import { reasons, type Reason } from '../model/reason.ts'

/** A suggestion that is this sure is applied without asking. Set by hand. */
const certain = 0.95

/**
 * How sure the value that a normaliser gives beside a reason is what should stand there, 0..1; 0 where the value is no
 * suggestion. Mends whose value leaves something out that the cell held are no certain ones.
 */
export function confidenceOf(reason: Reason): number {
  return told[reason] ?? (reasons[reason] === 'repaired' ? 1 : 0)
}

/** Accidents whose mend gives back what was typed. What looks wrong and might be right is left to a person, however sure a guess is. */
const mendable: ReadonlySet<string> = new Set(['text_look_alike', 'text_control', 'text_invisible', 'text_formula'])

/** Is a suggestion applied without asking? */
export const isMend = (rule: string, confidence: number): boolean =>
  confidence >= certain && (mendable.has(rule) || (reasons as Readonly<Record<string, string>>)[rule] === 'repaired')

/** Set by hand. */
const told: Partial<Record<Reason, number>> = {
  amount_expanded: 0.9,
  company_form: 0.97,
  count_grouped: 0.6,
  date_serial: 0.97,
  date_unix: 0.97,
  email_at_spelled: 0.98,
  email_comma: 0.98,
  email_display_name: 0.97,
  email_several: 0.5,
  language_of_country: 0.6,
  name_case: 0.97,
  name_signs: 0.97,
  name_title: 0.6,
  phone_extension: 0.6,
  phone_label: 0.97,
  phone_letter_o: 0.98,
  phone_plus_guessed: 0.8,
  phone_rest_unread: 0.5,
  phone_text: 0.7,
  phone_two_numbers: 0.6,
  siren_from_siret: 0.8,
  siren_from_vat: 0.8,
  text_double_encoded: 0.98,
  // Of a column that is no field of ours: a person looks first.
  url_mended: 0.9,
  url_scheme_added: 0.8,
}
