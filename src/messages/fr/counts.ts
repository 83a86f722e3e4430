/** Par nombre de décimales ; chacun est fait une fois, ce qui coûte dix fois son emploi. */
const formats: Intl.NumberFormat[] = []

/** Un nombre, tel que le français l’écrit. */
export const nombre = (n: number, digits = 0): string =>
  (formats[digits] ??= new Intl.NumberFormat('fr', { maximumFractionDigits: digits })).format(n)

/** Un nombre et ce qu’il compte. En français, 0 et 1 sont au singulier. */
export const compte = (n: number, un: string, plusieurs = `${un}s`): string => `${nombre(n)} ${Math.abs(n) < 2 ? un : plusieurs}`

/** Un jour, tel que le français l’écrit. */
export const jour = (iso: string): string => iso.split('-').toReversed().join('/')

/** Un montant donné en texte décimal, à deux décimales s’il en a. */
export const montant = (texte: string, devise: string): string => {
  const chiffres = texte.includes('.') ? 2 : 0
  const nombre = Number(texte).toLocaleString('fr', { minimumFractionDigits: chiffres, maximumFractionDigits: chiffres })
  return devise === '' ? nombre : `${nombre} ${devise}`
}
