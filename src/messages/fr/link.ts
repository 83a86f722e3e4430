import type { Messages } from '../messages.ts'
import { compte, nombre } from './counts.ts'

/** Une part, avec autant de chiffres qu’il en faut pour la distinguer de la certitude. */
const part = (n: number): string => nombre(n, n > 0.99 ? 4 : n > 0.9 ? 3 : 2)

export const link: Messages['link'] = {
  options: { many: 'avec --link : plusieurs lignes du premier fichier peuvent n’en faire qu’une avec une ligne de l’autre' },
  usage: {
    ofBase: '--link apparie les lignes de deux fichiers : écrivez la base dans un fichier avec clientele export, et appariez-le',
    manyAlone: '--many dit comment apparier deux fichiers : ajoutez --link AUTRE',
    notWithLink: (option) => `${option} concerne les lignes d’un seul fichier et ne va pas avec --link : voyez --pairs FICHIER`,
  },
  done: ({ rows, links, only, expected }) => {
    const attendu =
      expected === undefined ? '' : ` ; précision attendue ${part(expected.precision)}, rappel ${part(expected.recall)}`
    return `${nombre(rows[0])} et ${compte(rows[1], 'ligne')}, ${compte(links, 'lien')} : ${nombre(only[0])} dans le premier fichier seulement, ${nombre(only[1])} dans le second seulement${attendu}`
  },
  ties: (ties) =>
    `${compte(ties, 'groupe')} de lignes aurai${ties < 2 ? '' : 'en'}t pu être apparié${ties < 2 ? '' : 's'} autrement tout aussi bien : ce qui les départage n’est pas dans les colonnes communes`,
}
