// Writes src/normalise/places/department-table.ts, the departments of France: node scripts/departments.mjs
// Source: the package @etalab/decoupage-administratif (INSEE's Code officiel géographique and La Poste's base officielle des
// codes postaux), Licence Ouverte 2.0. Run it again when the package has a new year.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const folder = '@etalab/decoupage-administratif'
const { version } = require(`${folder}/package.json`)
const read = (name) => JSON.parse(readFileSync(require.resolve(`${folder}/data/${name}.json`), 'utf8'))
const communes = read('communes').filter(({ type, departement }) => type === 'commune-actuelle' && departement !== undefined)
const regions = new Map(read('regions').map(({ code, nom }) => [code, nom]))
const names = new Map(communes.map(({ code, nom }) => [code, nom]))
const departments = read('departements').map(({ code, nom, region, chefLieu }) => [
  code,
  nom,
  regions.get(region),
  names.get(chefLieu),
])

/** How many people of each department have a postal code. */
const people = new Map()
for (const { codesPostaux, departement, population } of communes)
  for (const code of codesPostaux ?? []) {
    const of = people.get(code) ?? people.set(code, new Map()).get(code)
    of.set(departement, (of.get(departement) ?? 0) + (population ?? 0))
  }
const usual = (code) => (code.startsWith('20') ? (code < '20200' ? '2A' : '2B') : code.slice(0, /^9[78]/.test(code) ? 3 : 2))
const others = [...people]
  .map(([code, of]) => [code, [...of].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0][0]])
  .filter(([code, department]) => usual(code) !== department)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))

writeFileSync(
  new URL('../src/normalise/places/department-table.ts', import.meta.url),
  `/**
 * The departments of France: code, name, region and main town. Written by scripts/departments.mjs: change nothing here.
 *
 * Source: INSEE, Code officiel géographique, as Etalab has it in \`@etalab/decoupage-administratif\` ${version}. Licence Ouverte 2.0
 * (https://www.etalab.gouv.fr/licence-ouverte-open-licence).
 */
export const departmentLines = \`
${departments.map((parts) => parts.join('|')).join('\n')}
\`

/** Postal codes most of whose people live in another department than the one that the code begins with. */
export const strayCodes = \`
${others.map((pair) => pair.join(' ')).join('\n')}
\`
`,
)
process.stdout.write(`${departments.length} departments, ${others.length} stray codes\n`)
