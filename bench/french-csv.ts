import { detectDialect } from '../src/io/csv/detect.ts'

/** A generated file and what is true of it. */
interface Made {
  readonly text: string
  readonly delimiter: string
  readonly header: readonly string[] | undefined
}

/** mulberry32: the same files on every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const given = ['Ann', 'Zoé', 'Jean-Pierre', 'Éloïse', 'Noël', 'Marie', 'François', 'Inès', 'Léo', 'Maud']
const family = ['Lefèvre', 'de La Tour', 'd’Ormesson', 'Martin', 'Null', 'N’Diaye', 'Guivarc’h', 'Le Goff', 'Dupont', "O'Brien"]
const towns = ['Paris', 'Saint-Étienne', 'Lyon 3e', 'L’Haÿ-les-Roses', 'Ajaccio', 'Le Mans', 'Aix-en-Provence', 'Nice']
const streets = ['rue des Lilas', 'avenue de la République', 'bd Victor Hugo', 'chemin du Moulin', 'place de l’Église']
const companies = [
  'Boulangerie Martin',
  'SARL Dupont & Fils',
  'Garage du Centre',
  'Total Énergies',
  'Atelier 12',
  'A.B.C. Conseil',
]
const notes = [
  '',
  '',
  'rappeler lundi',
  'préfère le mail, pas le téléphone',
  'client depuis 2019 ; fidèle',
  'a dit "non merci"',
  'RAS',
  '2 rue, 3e étage',
]

type Column = readonly [names: readonly string[], cell: (next: () => number) => string, hard?: true]

const pick = <T>(next: () => number, list: readonly T[]): T => list[Math.floor(next() * list.length)]!
const digits = (next: () => number, count: number): string =>
  Array.from({ length: count }, () => Math.floor(next() * 10)).join('')
const two = (n: number): string => String(n).padStart(2, '0')
const amount = (next: () => number): string => {
  const value = (next() * 3000 - 200).toFixed(2).replace('.', ',')
  return next() < 0.5 ? value : value.replace(/(\d)(\d{3},)/, `$1${pick(next, [' ', '\u00a0', '\u202f'])}$2`)
}

const columns: readonly Column[] = [
  [['Nom', 'NOM', 'nom', 'Nom de famille', 'name'], (next) => pick(next, family)],
  [['Prénom', 'PRENOM', 'prenom', 'first_name'], (next) => pick(next, given)],
  [
    ['E-mail', 'Adresse mail', 'email', 'Courriel', 'Mél.'],
    (next) => (next() < 0.1 ? '' : `client${digits(next, 3)}@example.com`),
    true,
  ],
  [
    ['Tél.', 'Téléphone', 'Mobile', 'tel_portable'],
    (next) => (next() < 0.1 ? '' : `${pick(next, ['01', '06'])} 99 00 ${digits(next, 2)} ${digits(next, 2)}`),
    true,
  ],
  [
    ['Adresse', 'adresse postale', 'Rue'],
    (next) => `${1 + Math.floor(next() * 120)}${pick(next, [',', '', ' bis,', ''])} ${pick(next, streets)}`,
  ],
  [['CP', 'Code postal', 'code_postal'], (next) => digits(next, 5), true],
  [['Ville', 'VILLE', 'Commune'], (next) => pick(next, towns)],
  [
    ['Date de naissance', 'Né(e) le', 'Date d’inscription'],
    (next) => `${two(1 + Math.floor(next() * 28))}/${two(1 + Math.floor(next() * 12))}/${1950 + Math.floor(next() * 70)}`,
    true,
  ],
  [['CA TTC', 'Montant', 'Total', 'Chiffre d’affaires'], amount, true],
  [['Marge', 'Solde', 'Remise %'], amount, true],
  [['Panier moyen', 'Montant HT'], (next) => (next() * 90).toFixed(2).replace('.', ','), true],
  [['Société', 'Raison sociale', 'Entreprise'], (next) => pick(next, companies)],
  [['Civilité', 'Titre'], (next) => pick(next, ['M.', 'Mme', 'Mlle', ''])],
  [['Commentaire', 'Notes', 'Remarques'], (next) => pick(next, notes)],
  [['Nb commandes', 'Quantité'], (next) => String(Math.floor(next() * 40)), true],
  [['Actif', 'Newsletter'], (next) => pick(next, ['oui', 'non'])],
  [
    ['Dernier contact', 'Date commande'],
    (next) =>
      `${2018 + Math.floor(next() * 7)}-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))} ${two(Math.floor(next() * 24))}:${two(Math.floor(next() * 60))}`,
    true,
  ],
]

/** One customer file as French spreadsheets export it; decimal commas in every one that has an amount. */
export function makeFrenchFile(seed: number): Made {
  const next = random(seed)
  const delimiter = pick(next, [';', ';', ';', ',', '\t'])
  const width = 2 + Math.floor(next() * 14)
  const chosen = columns
    .map((column) => ({ column, order: next() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, width)
    .map(({ column }) => column)
  const hard = chosen.filter(([, , typed]) => typed).length
  if (hard === 0) chosen[0] = columns[8]!
  const withHeader = next() < 0.8
  const rows = 1 + Math.floor(next() * 50)
  const quoting = pick(next, ['needed', 'needed', 'all', 'header'])
  const end = pick(next, ['\r\n', '\n', '\r\n', '\r'])
  const write = (cells: readonly string[], all: boolean): string =>
    cells
      .map((cell) => (all || cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(delimiter)
  const header = chosen.map(([names]) => pick(next, names))
  const lines = Array.from({ length: rows }, () =>
    write(
      chosen.map(([, cell]) => cell(next)),
      quoting === 'all',
    ),
  )
  if (withHeader) lines.unshift(write(header, quoting === 'all' || quoting === 'header'))
  const text = lines.join(end) + (next() < 0.8 ? end : '')
  return { text, delimiter, header: withHeader ? header : undefined }
}

/** How many of 500 generated French files are read with the right delimiter, and the right header line and names. */
export function run(total = 500): void {
  const tally = { delimiter: 0, headerLine: 0, names: 0, quote: 0 }
  for (let seed = 1; seed <= total; seed++) {
    const { text, delimiter, header } = makeFrenchFile(seed)
    const found = detectDialect(text)
    const right = {
      delimiter: found.delimiter === delimiter,
      headerLine: found.headerLine === (header === undefined ? null : 1),
      names: found.header.join('\n') === (header ?? []).join('\n'),
      quote: found.quote === (text.includes('"') ? '"' : null),
    }
    for (const key of ['delimiter', 'headerLine', 'names', 'quote'] as const) tally[key] += right[key] ? 1 : 0
    if (Object.values(right).includes(false))
      process.stdout.write(
        `file ${seed}: ${JSON.stringify({ ...right, found: [found.delimiter, found.quote, found.headerLine, found.header] })}\n${text.slice(0, 300)}\n`,
      )
  }
  for (const [key, count] of Object.entries(tally)) process.stdout.write(`${key.padEnd(12)} ${count} of ${total}\n`)
}
