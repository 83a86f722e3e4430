import type { amountReasons } from '../../../model/reasons/amount.ts'

export const amount: Record<keyof typeof amountReasons, string> = {
  amount_unreadable: 'not a number that can be read',
  amount_grouping: 'the thousands are not groups of three digits',
  amount_mixed: 'thousands or decimals? the column holds both decimal marks',
  amount_scientific: 'scientific notation has lost digits: take the number from its source again',
  amount_spreadsheet_error: 'an error of a spreadsheet instead of a number',
  amount_ambiguous: 'thousands or decimals? nothing in the column decides',
  amount_three_decimals: 'three decimals, unlike the rest of the column: perhaps thousands',
  amount_percent: 'a percentage, not an amount',
  amount_expanded: 'was in scientific notation, with all its digits',
  count_fraction: 'not a whole number',
  count_grouped: 'thousands or decimals? read as thousands',
  currency_unknown: 'not a currency we know: it should be a code such as EUR',
}
