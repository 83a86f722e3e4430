import type { auto as en } from '../en/auto.ts'
import { compte, nombre } from './counts.ts'

/** Trois chiffres qui parlent, quelle que soit la taille. */
const chiffres = (n: number): string => n.toLocaleString('fr', { maximumSignificantDigits: Math.abs(n) >= 1000 ? 6 : 3 })
const decimales = (n: number): string => n.toLocaleString('fr', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** Des groupes de lignes qui se ressemblent. */
export const auto: typeof en = {
  summary: 'Des groupes de clients qui se ressemblent par leurs chiffres, et ce qui distingue chacun (k-moyennes)',
  options: {
    columns: 'les colonnes de nombres à considérer : recency_days,orders,monetary',
    k: 'combien de groupes : 3, ou 2..8 pour choisir',
    scale: 'none, standard : moyenne 0 et écart type 1, ou log : d’abord ln(1 + x), pour montants et effectifs',
    seed: 'un autre nombre lance d’autres dés',
  },
  usage: {
    k: (most) => `il faut un nombre de groupes jusqu’à ${most}, par exemple 3, ou un intervalle, par exemple 2..8`,
    seed: 'il faut un nombre entier, par exemple 1',
    noColumns: 'dites quelles colonnes de nombres considérer : --columns recency_days,orders,monetary',
    noNumbers: (column) => `« ${column} » ne contient aucun nombre : choisissez une autre colonne`,
    belowLog: (column) =>
      `« ${column} » a des nombres inférieurs ou égaux à −1, qui n’ont pas de logarithme : choisissez --scale standard`,
    fewRows: ({ different, k }) =>
      `${compte(different, 'ligne aux nombres différents ne fait', 'lignes aux nombres différents ne font')} pas ${compte(k, 'groupe')} : baissez --k`,
  },
  triedHeads: ['groupes', 'silhouette', '', 'le plus petit', 'stabilité', ''],
  decimals: decimales,
  chosen: '← retenu',
  faults: { tiny: 'un groupe minuscule', unstable: 'instable' },
  sampled: ({ on, of }) => `silhouettes calculées sur ${nombre(on)} lignes de ${nombre(of)}`,
  group: ({ group, rows, share }) => `${group} : ${compte(rows, 'ligne')}, ${nombre(100 * share, 1)} %`,
  trait: ({ column, isHigh, isMuch, typical, all }) =>
    `${column} ${isMuch ? 'bien ' : ''}${isHigh ? 'plus haut' : 'plus bas'} (${chiffres(typical)}, ensemble ${chiffres(all)})`,
  and: ' ; ',
  likeAll: 'comme l’ensemble dans toutes les colonnes',
  without: (rows) =>
    `${compte(rows, 'ligne, à qui il manque un nombre, n’est', 'lignes, à qui il manque un nombre, ne sont')} dans aucun groupe`,
  done: ({ rows, k, silhouette }) =>
    `${compte(rows, 'ligne')} en ${compte(k, 'groupe')}${silhouette === undefined ? '' : `, silhouette ${decimales(silhouette)}`}`,
}
