import type { placeReasons } from '../../../model/reasons/place.ts'

export const place: Record<keyof typeof placeReasons, string> = {
  country_unknown: 'no country known by this name or code',
  postal_code_shape: 'not written like a postal code of its country',
  postal_code_commune: 'the INSEE code of a commune, not a postal code',
  postal_code_department: 'no French department has this number',
  postal_code_scientific: 'a spreadsheet has rounded it to scientific notation, the digits are lost',
  postal_code_with_city: 'the town stands in the same cell; it belongs in its own column',
  postal_code_zero_restored: 'the leading zero was lost, and is restored',
  postal_code_prefix: 'the country before the code is taken off',
  postal_code_decimal: 'was a spreadsheet’s decimal number, its decimals are taken off',
  postal_code_letter_o: 'the letter O stood for a zero',
  city_number: 'a number, not a town',
  city_with_postal_code: 'the postal code stands in the same cell; it belongs in its own column',
}
