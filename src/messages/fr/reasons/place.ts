import type { placeReasons } from '../../../model/reasons/place.ts'

export const place: Record<keyof typeof placeReasons, string> = {
  country_unknown: 'aucun pays connu sous ce nom ou ce code',
  postal_code_shape: 'n’a pas la forme d’un code postal de son pays',
  postal_code_commune: 'code INSEE d’une commune, et non code postal',
  postal_code_department: 'aucun département français ne porte ce numéro',
  postal_code_scientific: 'arrondi en notation scientifique par un tableur, ses chiffres sont perdus',
  postal_code_with_city: 'la ville est dans la même cellule ; elle a sa propre colonne',
  postal_code_zero_restored: 'le zéro initial était perdu, il est rétabli',
  postal_code_prefix: 'le pays placé devant le code est ôté',
  postal_code_decimal: 'était un nombre décimal de tableur, ses décimales sont ôtées',
  postal_code_letter_o: 'la lettre O tenait lieu de zéro',
  city_number: 'un nombre, et non une ville',
  city_with_postal_code: 'le code postal est dans la même cellule ; il a sa propre colonne',
}
