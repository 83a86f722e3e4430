import { numeralsOf } from '../numerals.ts'

const numerals = numeralsOf('fr')

/** Un nombre, tel que le français l’écrit. */
export const nombre = (n: number, digits = 0): string => numerals.upTo(n, digits)

/** Un nombre à tant de décimales exactement, pour que celles d’une colonne s’alignent. */
export const { fixed } = numerals

/** Un nombre et ce qu’il compte. En français, 0 et 1 sont au singulier. */
export const compte = (n: number, un: string, plusieurs = `${un}s`): string => `${nombre(n)} ${Math.abs(n) < 2 ? un : plusieurs}`

/** Un jour, tel que le français l’écrit. */
export const jour = (iso: string): string => iso.split('-').toReversed().join('/')

/** Un montant donné en texte décimal, à deux décimales s’il en a. */
export const montant = (texte: string, devise: string): string => {
  const chiffres = texte.includes('.') ? 2 : 0
  const nombre = fixed(Number(texte), chiffres)
  return devise === '' ? nombre : `${nombre} ${devise}`
}
