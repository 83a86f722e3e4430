import type { textReasons } from '../../../model/reasons/text.ts'

export const text: Record<keyof typeof textReasons, string> = {
  text_double_encoded: 'lettres encodées deux fois, remises en état',
  text_formula_guard: 'apostrophe de protection contre les formules retirée',
  text_lost_letters: 'des lettres ont été perdues lors d’une conversion : reprendre la cellule à sa source',
  text_look_alike: 'des lettres d’un autre alphabet se mêlent à celles auxquelles elles ressemblent',
  text_invisible: 'elle contient des caractères invisibles',
  text_control: 'elle contient des caractères de contrôle',
  text_formula: 'un tableur la prendrait pour une formule',
  text_html: 'elle contient des restes de page web',
  text_truncated: 'elle semble coupée à la longueur de son champ',
  text_is_email: 'une adresse électronique dans une colonne qui n’en contient pas',
  text_is_phone: 'un numéro de téléphone dans une colonne qui n’en contient pas',
  text_is_url: 'une adresse web dans une colonne qui n’en contient pas',
  text_is_date: 'une date dans une colonne qui n’en contient pas',
  text_is_iban: 'un IBAN dans une colonne qui n’en contient pas',
  text_is_siret: 'un SIRET dans une colonne qui n’en contient pas',
  text_is_amount: 'un montant dans une colonne qui n’en contient pas',
  text_is_postal_code: 'un code postal dans une colonne qui n’en contient pas',
  text_is_address: 'une adresse postale dans une colonne qui n’en contient pas',
  text_is_name: 'un nom de personne dans une colonne qui n’en contient pas',
}
