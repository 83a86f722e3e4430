/** Reasons given by the normalisers of amounts, counts and currencies, with their verdicts. */
export const amountReasons = {
  amount_unreadable: 'refused',
  amount_grouping: 'refused',
  amount_mixed: 'refused',
  amount_scientific: 'refused',
  amount_spreadsheet_error: 'refused',
  amount_ambiguous: 'doubted',
  amount_three_decimals: 'doubted',
  amount_percent: 'doubted',
  amount_expanded: 'repaired',
  count_fraction: 'refused',
  count_grouped: 'doubted',
  currency_unknown: 'refused',
} as const
