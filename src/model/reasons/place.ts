/** Reasons given by the normalisers of postal codes, cities, addresses and countries, with their verdicts. */
export const placeReasons = {
  country_unknown: 'refused',
  postal_code_shape: 'refused',
  postal_code_commune: 'refused',
  postal_code_department: 'refused',
  postal_code_scientific: 'refused',
  postal_code_with_city: 'refused',
  postal_code_zero_restored: 'repaired',
  postal_code_prefix: 'repaired',
  postal_code_decimal: 'repaired',
  postal_code_letter_o: 'repaired',
  city_number: 'refused',
  city_with_postal_code: 'doubted',
} as const
