import type { amountReasons } from '../../../model/reasons/amount.ts'

export const amount: Record<keyof typeof amountReasons, string> = {
  amount_unreadable: 'nombre illisible',
  amount_grouping: 'les milliers ne sont pas groupés par trois chiffres',
  amount_mixed: 'milliers ou décimales ? la colonne contient les deux notations',
  amount_scientific: 'la notation scientifique a perdu des chiffres : reprendre le nombre à sa source',
  amount_spreadsheet_error: 'erreur de tableur à la place d’un nombre',
  amount_ambiguous: 'milliers ou décimales ? rien dans la colonne ne le dit',
  amount_three_decimals: 'trois décimales, contrairement au reste de la colonne : peut-être des milliers',
  amount_percent: 'pourcentage et non montant',
  amount_expanded: 'était en notation scientifique, avec tous ses chiffres',
  count_fraction: 'ce n’est pas un nombre entier',
  count_grouped: 'milliers ou décimales ? lu comme des milliers',
  currency_unknown: 'monnaie inconnue : il faut un code comme EUR',
}
