import type { textReasons } from '../../../model/reasons/text.ts'

export const text: Record<keyof typeof textReasons, string> = {
  text_double_encoded: 'lettres encodées deux fois, remises en état',
  text_formula_guard: 'apostrophe de protection contre les formules retirée',
}
