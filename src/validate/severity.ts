import { reasons, type Reason, type Verdict } from '../model/reason.ts'
import { rowReasons, type RowReason } from '../model/row.ts'
import { checkRules, type Rule, type Severity } from '../model/rule.ts'

const ofVerdict: Record<Verdict | 'rejected', Severity> = {
  refused: 'error',
  rejected: 'error',
  repaired: 'error', // what had to be mended can't be used before
  doubted: 'warning',
}

/** Reasons that are worse or more harmless than their verdict says. */
const own: Partial<Record<Rule, Severity>> = {
  amount_expanded: 'warning',
  company_case: 'info',
  company_form: 'info',
  company_spaces: 'info',
  date_ambiguous: 'info',
  date_serial: 'warning',
  date_unix: 'warning',
  email_display_name: 'warning',
  email_role: 'info',
  gender_code: 'warning',
  gender_unknown: 'warning',
  language_of_country: 'info',
  language_unknown: 'warning',
  name_case: 'info',
  name_couple: 'info',
  name_household: 'info',
  name_order: 'info',
  name_signs: 'info',
  name_single_word: 'info',
  name_spaces: 'info',
  name_title: 'info',
  phone_extension: 'info',
  phone_label: 'warning',
  phone_other_country: 'info',
  phone_overseas_code: 'info',
  phone_two_numbers: 'warning',
  postal_code_prefix: 'info',
  row_foot: 'warning',
  row_joined: 'warning',
  row_padded: 'warning',
  row_repeated_header: 'warning',
  row_trimmed: 'info',
  siren_from_siret: 'warning',
  siren_from_vat: 'warning',
  text_double_encoded: 'error',
  text_formula_guard: 'warning',
  text_is_date: 'error',
  text_is_email: 'error',
  text_is_iban: 'error',
  text_is_phone: 'error',
  text_is_siret: 'error',
  text_is_url: 'error',
  text_lost_letters: 'error',
  url_scheme_added: 'info',
  title_is_company: 'warning',
  title_unknown: 'warning',
  vat_country_restored: 'warning',
}

/** How bad a finding of this rule is, unless a file of rules says otherwise. */
export function severityOf(rule: Rule): Severity {
  const told = own[rule]
  if (told !== undefined) return told
  if (rule in checkRules) return checkRules[rule as keyof typeof checkRules].severity
  return ofVerdict[rule in rowReasons ? rowReasons[rule as RowReason] : reasons[rule as Reason]]
}

/** Every rule there is, in alphabetical order. */
export const allRules: readonly Rule[] = (
  [...Object.keys(reasons), ...Object.keys(rowReasons), ...Object.keys(checkRules)] as Rule[]
).toSorted()
