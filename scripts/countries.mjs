// Writes src/normalise/country-names.ts, the names of countries as keys: node scripts/countries.mjs
// Source: CLDR, as Node's Intl has it, and the names of src/normalise/country-aliases.ts. Run it again when those change.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

/** Languages whose names of countries are known. Where two disagree about a name, the earlier has it. */
const languages = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'pl']

const { countryAliases } = await load('country-aliases')
const { countryCodes } = await load('country-codes')
const { countryKey } = await load('country-key')

/** Codes by key: the codes and the names in use at first, then a language at a time. */
const found = new Map()
for (const pair of countryCodes) for (const code of [pair.slice(0, 2), pair.slice(2)]) add(code, pair.slice(0, 2))
for (const [code, names] of Object.entries(countryAliases)) for (const name of names.split('|')) add(name, code)
for (const language of languages)
  for (const style of ['long', 'short']) {
    const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' })
    for (const code of countryCodes.map((pair) => pair.slice(0, 2))) {
      const name = names.of(code)
      if (name === undefined) continue
      add(name, code)
      if (name.includes('(')) for (const part of name.split(/[()]/)) add(part, code)
    }
  }

const keys = new Map()
for (const [key, code] of found) keys.set(code, `${keys.get(code) ?? `${code}|`}${key}|`)
writeFileSync(
  new URL('../src/normalise/country-names.ts', import.meta.url),
  `/**
 * The names of countries in eight languages, their codes and names in use, a line each: the code, and behind it keys as countryKey()
 * makes them, no two alike. Written by scripts/countries.mjs: change nothing here.
 *
 * @see CLDR ${process.versions.cldr}, https://cldr.unicode.org
 */
export const countryNames = \`
${[...keys.values()].toSorted((a, b) => (a < b ? -1 : 1)).join('\n')}
\`
`,
)

function add(name, code) {
  const key = countryKey(name)
  if (key !== '' && !found.has(key)) found.set(key, code)
}

/** A module of src/normalise/, which Node can't run as it is written. */
async function load(name) {
  const input = fileURLToPath(new URL(`../src/normalise/${name}.ts`, import.meta.url))
  const { output } = await build({ input, write: false })
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)
}
