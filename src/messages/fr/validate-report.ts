import type { Messages } from '../messages.ts'
import { compte, jour, nombre } from './counts.ts'

const pourcent = (n: number): string => `${nombre(100 * n, n > 0 && n < 0.01 ? 2 : 1)} %`
const mois = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']
const deux = (n: number): string => String(n).padStart(2, '0')

export const validateReport: Messages['validateReport'] = {
  title: (fichier) => `La santé de ${fichier}`,
  standardInput: 'l’entrée standard',
  sections: {
    score: 'La note',
    since: 'Depuis la dernière fois',
    columns: 'Les colonnes',
    holes: 'Le gruyère',
    dates: 'Les dates',
    ages: 'Son âge',
    groups: 'Ce qui a été constaté',
    browse: 'Constat par constat',
    read: 'Comment le fichier a été lu',
  },
  of: 'sur 100',
  points: (had, of) => `${nombre(had, 1)} / ${nombre(of, 1)}`,
  pointsSay: 'Points de la note',
  scoreSays: (part, lost) =>
    lost < 0.05
      ? 'Rien n’a été perdu.'
      : `C’est sur ce point qu’il y a le plus à gagner : ${part}, qui coûte ${nombre(lost, 1)} ${lost < 2 ? 'point' : 'points'}.`,
  lost: (points) => (points < 0.05 ? '' : `−${nombre(points, 1)}`),
  means: {
    validity: 'cellules remplies des colonnes connues sans erreur ; une ligne illisible compte comme fausse',
    completeness: 'ce qu’on veut savoir d’un client : un nom, et chaque moyen de le joindre',
    uniqueness: 'lignes qui ne répètent ni l’identifiant ni l’adresse e-mail d’une ligne précédente',
    consistency: 'lignes dont les cellules vont ensemble : code postal et ville, civilité et prénom, pays et téléphone',
    freshness: 'lignes avec un signe de vie ces deux dernières années',
  },
  sinceSays: 'Ce qu’il y a de plus, et de moins',
  sinceSame: 'Aucun constat n’est plus fréquent que la dernière fois, ni plus rare.',
  sinceHeads: ['constat', 'la dernière fois', 'maintenant', 'écart'],
  more: 'En hausse',
  fewer: 'En baisse',
  runsSay: 'Les notes des passages selon ces règles',
  runsHeads: ['jour', 'note'],
  now: 'ce passage',
  rowsRead: (n) => `${compte(n, 'ligne lue', 'lignes lues')}, selon le pire qu’il y a à en dire`,
  rows: {
    error: () => 'avec une erreur',
    warning: () => 'avec un avertissement',
    info: () => 'avec une simple remarque',
    plain: () => 'dont il n’y a rien à dire',
    rejected: (n) => (n < 2 ? 'illisible' : 'illisibles'),
    blank: (n) => (n < 2 ? 'vide' : 'vides'),
  },
  mendable: (n) =>
    `${compte(n, 'cellule peut être réparée', 'cellules peuvent être réparées')} avec certitude, sans toucher à rien d’autre :`,
  columnsSay:
    'Sont valides les cellules remplies sans erreur ; d’une colonne qui n’est pas un champ connu, nul ne peut le dire. Une forme montre comment les cellules sont écrites, sans leurs lettres : « A » est une capitale, « a » des minuscules, « 9 » un chiffre.',
  columns: (n) => compte(n, 'colonne'),
  left: (n) => `Les ${nombre(n)} autres sont dans --json.`,
  unknown: 'aucun champ connu',
  exactly: nombre,
  about: (n) => `environ ${nombre(n)}`,
  most: pourcent,
  heads: {
    part: 'critère',
    share: 'part',
    points: 'points',
    lost: 'perdus',
    why: 'pourquoi',
    column: 'colonne',
    filled: 'remplie',
    valid: 'valide',
    distinct: 'distinctes',
    shapes: 'formes les plus fréquentes',
    most: 'la plus fréquente',
    empty: 'cellules vides',
    map: 'de la première ligne à la dernière',
    severity: 'gravité',
    finding: 'constat',
    count: 'nombre',
    rows: 'des lignes',
    lines: 'premières lignes',
  },
  holesSay: (share) =>
    `${pourcent(share)} des cellules sont vides. Chaque bande est une colonne, de la première ligne du fichier à gauche à la dernière à droite, pleine à hauteur de ses cellules : ce qui manque fait un trou. Ce qui est vide à partir d’un endroit s’est perdu là, par un import ou un formulaire qui a changé.`,
  holesOf: (slices, rows) => `${compte(rows, 'ligne')} en ${compte(slices, 'tranche')}`,
  noHoles: (n) =>
    n < 2
      ? 'Une colonne est remplie partout, et n’est pas dessinée.'
      : `${nombre(n)} colonnes sont remplies partout, et ne sont pas dessinées.`,
  holesLeft: (n) =>
    `De ${compte(n, 'autre colonne', 'autres colonnes')} avec moins de trous, le tableau ci-dessus dit le remplissage.`,
  datesOf: (column, n) => `${column} : ${compte(n, 'date')}`,
  dates: (n) => (n < 2 ? 'date' : 'dates'),
  past: (n) => (n < 2 ? 'date jusque-là' : 'dates jusque-là'),
  future: (n) => (n < 2 ? 'date après' : 'dates après'),
  asOf: jour,
  mostOfBin: {
    day: (n) => `au plus ${nombre(n)} par jour`,
    month: (n) => `au plus ${nombre(n)} par mois`,
    quarter: (n) => `au plus ${nombre(n)} par trimestre`,
    year: (n) => `au plus ${nombre(n)} par an`,
  },
  tick: {
    day: (_year, month, day) => `${day} ${mois[month - 1]}`,
    month: (year, month) => `${mois[month - 1]} ${year}`,
    quarter: (year) => String(year),
    year: (year) => String(year),
  },
  terms: {
    earliest: 'la première',
    latest: 'la dernière',
    commonest: 'le jour le plus fréquent',
    outside: 'hors du dessin',
    unread: 'illisibles',
  },
  day: (year, month, day) => `${deux(day)}/${deux(month)}/${year}`,
  long: { before: 'avant 1900', after: 'après 2099' },
  commonest: (day, share) => `${day}, ${pourcent(share)} d’entre elles`,
  outside: (before, after) =>
    [before > 0 ? `${nombre(before)} avant` : '', after > 0 ? `${nombre(after)} après` : '']
      .filter((text) => text !== '')
      .join(', '),
  agesOf: (n) => `Dernier signe de vie de ${compte(n, 'ligne')} : contact, confirmation, modification`,
  bands: {
    under: (upTo) => `moins de ${upTo} mois`,
    between: (from, upTo) => `de ${from} à ${upTo} mois`,
    over: (from) => `${from} mois et plus`,
    none: 'aucune date',
  },
  agesSay: (stale, share, upTo) =>
    `${compte(stale, 'ligne')} (${pourcent(share)}) sans signe de vie depuis ${upTo} mois. --stale ${upTo} --stale-list FICHIER en donne la liste, pour un courrier de mise à jour.`,
  nothing: 'Rien d’anormal.',
  groupsOf: (n) => `${compte(n, 'sorte')} de constats, les pires d’abord`,
  ofRows: (share) => (share > 0 && share < 0.0001 ? '< 0,01 %' : pourcent(share)),
  show: 'voir',
  row: 'la ligne',
  listed: (shown, all) =>
    shown === all
      ? `${all < 2 ? 'Le seul constat' : `Les ${nombre(all)} constats`}.`
      : `${nombre(shown)} des ${compte(all, 'constat')} : de chaque sorte les premiers. --problems FICHIER les a tous.`,
  masked:
    'Les cellules ne sont pas montrées : « A » tient lieu d’une capitale, « a » d’une minuscule, « 9 » d’un chiffre. --show-values les montre ; --problems FICHIER les a de toute façon.',
  browser: {
    search: 'chercher',
    level: 'gravité',
    column: 'colonne',
    group: 'constat',
    all: 'tout',
    order: 'ordre',
    worst: 'les pires d’abord',
    lines: 'par ligne',
    reset: 'tout montrer',
    before: 'précédents',
    next: 'suivants',
    found: '{from} à {to} sur {n}',
    none: 'Rien de tel.',
    unscripted: 'La liste a besoin de scripts, qui sont désactivés ici. Le tableau ci-dessus et --problems FICHIER s’en passent.',
    heads: {
      line: 'ligne',
      level: 'gravité',
      column: 'colonne',
      says: 'constat',
      value: 'cellule',
      after: 'proposition',
      sure: 'sûr à',
    },
  },
  levels: ['erreur', 'avertissement', 'remarque'],
  sure: pourcent,
  facts: {
    rows: 'lignes',
    asOf: 'jour du jugement',
  },
  footer: (day, showsValues) =>
    `Fait par clientele le ${jour(day)}. Cette page s’ouvre sans réseau. ${
      showsValues
        ? 'Elle montre des cellules du fichier : traitez-la comme lui.'
        : 'Elle ne montre aucune cellule du fichier, mais des noms de colonnes, des lignes et des nombres.'
    }`,
}
