// Fills dist/bytecode/: runs each command on a small file and keeps the engine's form of the functions that it needed, for
// bin/bundle.js to start from.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const asOf = ['--as-of', '2026-06-30']

/**
 * What is run, by the name of the bytecode: the command's, or `help` for all that begins with none. A command's second run
 * starts from what its first one left, and adds to it; later ones read what earlier ones wrote.
 *
 * @type {[string, string[]][]}
 */
const runs = [
  ['help', ['--help']],
  ['import', ['import', 'people.csv', '-o', 'tidy.csv', ...asOf]],
  ['import', ['import', 'people.csv', 'orders.csv', '--into', 'crm.sqlite', ...asOf]],
  ['validate', ['validate', 'people.csv', '--problems', 'problems.csv', ...asOf]],
  ['dedupe', ['dedupe', 'people.csv', '-o', 'merged.csv', '--clusters', 'clusters.csv', ...asOf]],
  ['dedupe', ['dedupe', 'why', 'people.csv', '1', '2']],
  ['rfm', ['rfm', 'orders.csv', '-o', 'scores.csv', ...asOf]],
  ['segment', ['segment', 'people.csv', '--where', "city = 'Lyon'", '-o', 'lyon.csv', ...asOf]],
  ['export', ['export', 'crm.sqlite', '-o', 'all.csv', ...asOf]],
  ['forget', ['forget', 'crm.sqlite', '--email', 'camille.martin0@example.com', '--yes', ...asOf]],
  ['register', ['register', 'crm.sqlite']],
  ['base', ['base', 'crm.sqlite']],
]

/** The command whose bytecode a thread starts from. */
export const threadCommands = {
  'begin-thread': 'validate',
  'compare-thread': 'dedupe',
  'import-thread': 'import',
  'match-thread': 'dedupe',
  'ordered-thread': 'segment',
  'people-thread': 'dedupe',
  'read-thread': 'dedupe',
  'scan-thread': 'forget',
  'validate-thread': 'validate',
  'write-thread': 'dedupe',
}

const withThreads = new Set(Object.values(threadCommands))

/** @throws {Error} when a run fails: what was built does not work */
export function keepBytecode() {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-build-'))
  const kept = join(root, 'dist', 'bytecode')
  mkdirSync(kept, { recursive: true })
  writeFileSync(join(folder, 'people.csv'), people())
  writeFileSync(join(folder, 'orders.csv'), orders())
  for (const [name, args] of runs) {
    const words = ['--require', join(root, 'scripts', 'keep-bytecode.cjs'), join(root, 'bin', 'clientele.js'), ...args]
    const env = { ...process.env, XDG_CACHE_HOME: folder, KEEP_BYTECODE_AS: join(kept, name) }
    if (withThreads.has(name)) env.KEEP_BYTECODE_FOR_THREADS_AS = join(kept, `${name}-thread`)
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`clientele ${args.join(' ')} ended with ${status}:\n${stderr}`)
  }
  rmSync(folder, { recursive: true })
}

const givenNames = ['Camille', 'Jean-Paul', 'Élodie', 'Mohamed', 'Anne', 'Zoé', 'Loïc', 'Manon', 'Hugo', 'Inès', 'Marie', 'Louis']
const familyNames = ['Martin', 'Lefèvre', 'Le Gall', 'Benali', 'Dubois', "N'Guyen", 'Müller', 'Garcia', 'Roux', 'Petit', 'Moreau']
const towns = [
  '75011;Paris',
  '69003;Lyon',
  '13001;Marseille',
  '31000;Toulouse',
  '59800;LILLE',
  '67000;Strasbourg',
  '1000;Bourg en Bresse',
]
const streets = ['rue de la République', 'avenue Victor Hugo', 'bd Voltaire', 'place du Marché', 'chemin des Vignes']

/** An export as they come: French, with slips, every eighth person twice. All of them are invented. */
function people() {
  const lines = ['N° client;Civilité;Prénom;Nom;E-mail;Téléphone;Adresse;CP;Ville;Date de naissance;Consentement e-mail']
  for (let row = 0; row < 500; row++) {
    const person = row % 8 === 7 ? row - 5 : row
    const [given, family] = [givenNames[person % 12], familyNames[Math.floor(person / 3) % 11]]
    const user = `${given}.${family}${person}`
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9.]/g, '')
    const digits = String(person).padStart(4, '0')
    const phone = `01 99 00 ${digits.slice(0, 2)} ${digits.slice(2)}`
    const born = `${String((person % 28) + 1).padStart(2, '0')}/${String((person % 12) + 1).padStart(2, '0')}/${1940 + (person % 60)}`
    lines.push(
      [
        `C${row}`,
        ['M.', 'Mme', ''][person % 3],
        row % 8 === 7 ? given.toUpperCase() : given,
        row % 16 === 7 ? `${family}e` : family,
        row % 11 === 5 ? '' : row % 13 === 6 ? `${user}@example,com` : `${user}@example.com`,
        row % 9 === 4 ? `+33 1 99 00 ${digits}` : row % 17 === 3 ? '0000000000' : phone,
        `${(person % 90) + 1} ${streets[person % 5]}`,
        towns[person % 7],
        row % 19 === 8 ? '31/02/1980' : born,
        ['oui', 'non', ''][row % 3],
      ].join(';'),
    )
  }
  return `${lines.join('\r\n')}\r\n`
}

function orders() {
  const lines = ['N° commande;E-mail;Date;Montant;Produit']
  for (let order = 0; order < 500; order++) {
    const day = new Date(Date.UTC(2024, 0, 1 + (order % 800))).toISOString().slice(0, 10).split('-').toReversed().join('/')
    lines.push(`F${order};client${order % 400}@example.com;${day};${10 + (order % 90)},${order % 10}0;Produit ${order % 7}`)
  }
  return `${lines.join('\r\n')}\r\n`
}
