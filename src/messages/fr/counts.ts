/** Un nombre, tel que le français l’écrit. */
export const nombre = (n: number, digits = 0): string => n.toLocaleString('fr', { maximumFractionDigits: digits })

/** Un nombre et ce qu’il compte. En français, 0 et 1 sont au singulier. */
export const compte = (n: number, un: string, plusieurs = `${un}s`): string => `${nombre(n)} ${Math.abs(n) < 2 ? un : plusieurs}`

/** Un jour, tel que le français l’écrit. */
export const jour = (iso: string): string => iso.split('-').toReversed().join('/')
