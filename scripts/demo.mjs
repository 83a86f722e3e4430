// Shows what clientele does with a messy French file: a tidy file, its faults, one row a person; then a base with orders, who matters in it,
// and one person forgotten. Writes to demo/out/ only.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const width = Math.min(process.stdout.columns ?? 80, 100)
const rowsShown = 8
const out = 'demo/out'
/** The invented shop's file was written then; a fixed day gives everyone the same figures. */
const asOf = '2026-06-30'

const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || ''
const words = {
  en: {
    before: 'A customer file as it came out of an old CRM (Windows-1252, 64 lines):',
    tidy: 'One command makes it tidy, and says what it did:',
    after: 'The same customers, tidied:',
    health: 'How healthy the file was:',
    people: 'One row a person:',
    base: 'Or into a customer base, with their orders; the same file again changes nothing:',
    inside: 'What is in the base:',
    customers: 'One customer a person there too; what was merged can be taken back:',
    matters: 'Who matters, and who is leaving:',
    forget: 'One of them asks to be forgotten. Everywhere, and nothing is left:',
    end: 'Everything is in demo/out. Try it on a file of your own:',
  },
  fr: {
    before: 'Un fichier clients tel qu’il sort d’un vieux CRM (Windows-1252, 64 lignes) :',
    tidy: 'Une commande le met au propre, et dit ce qu’elle a fait :',
    after: 'Les mêmes clients, au propre :',
    health: 'Dans quel état était le fichier :',
    people: 'Une ligne par personne :',
    base: 'Ou dans une base clients, avec leurs commandes ; le même fichier une seconde fois n’y change rien :',
    inside: 'Ce que contient la base :',
    customers: 'Un client par personne, là aussi ; ce qui est fusionné peut être défait :',
    matters: 'Qui compte, et qui s’en va :',
    forget: 'L’une d’elles demande à être oubliée. Partout, et il ne reste rien :',
    end: 'Tout est dans demo/out. Essayez avec un fichier à vous :',
  },
}[/^fr/i.test(locale) ? 'fr' : 'en']

rmSync(join(root, out), { recursive: true, force: true })
mkdirSync(join(root, out), { recursive: true })

title(words.before)
for (const line of textOf('demo/clients-export.csv', 'windows-1252').split(/\r?\n/).slice(0, rowsShown))
  print(`  ${cut(line, width - 2)}`)

title(words.tidy)
clientele('import', 'demo/clients-export.csv', '-o', `${out}/clients.csv`, '--report', `${out}/report.html`, '--as-of', asOf)

title(words.after)
const columns = ['given_name', 'family_name', 'phone', 'mobile', 'postal_code', 'city']
const rows = parse(textOf(`${out}/clients.csv`, 'utf-8'), { columns: true }).slice(0, rowsShown)
printTable([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))])

title(words.health)
clientele('validate', 'demo/clients-export.csv', '--as-of', asOf)

title(words.people)
clientele('dedupe', `${out}/clients.csv`, '-o', `${out}/people.csv`, '--report', `${out}/people.html`, '--as-of', asOf)

title(words.base)
const both = ['import', 'demo/clients-export.csv', 'demo/commandes.csv', '--into', `${out}/crm.sqlite`, '--as-of', asOf]
for (const _time of ['first', 'second']) clientele(...both, '--quiet', '--json')

title(words.inside)
clientele('base', `${out}/crm.sqlite`)

title(words.customers)
clientele('dedupe', `${out}/crm.sqlite`, '--as-of', asOf)

title(words.matters)
clientele('rfm', `${out}/crm.sqlite`, '--rates', 'demo/rates.json', '-o', `${out}/scores.csv`, '--as-of', asOf)

title(words.forget)
const asked = ['--email', 'helene.lefevre@example.com', '--yes', '--certificate', `${out}/certificate.html`]
clientele('forget', `${out}/crm.sqlite`, `${out}/people.csv`, ...asked, '--as-of', asOf)

title(words.end)
print('  node bin/clientele.js import FILE -o CLEAN.csv')

/** Runs a command as it is shown; its talk is folded to the width of the terminal. A demo that fails says so with its exit code. */
function clientele(...args) {
  print(fold(`  $ clientele ${args.join(' ')}`))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/clientele.js', ...args], { cwd: root, encoding: 'utf8' })
  if (status !== 0) {
    print(stderr)
    process.exit(status ?? 1)
  }
  if (args.includes('--json')) for (const { path, rows } of JSON.parse(stdout).files) print(fold(`  ${path}: ${countsOf(rows)}`))
  else printTalk(`${stdout}${stderr}`.trimEnd().split('\n'))
}

function countsOf(rows) {
  const counted = Object.entries(rows).filter(([what, count]) => count > 0 || what === 'stored')
  return counted.map(([what, count]) => `${count} ${what}`).join(', ')
}

/** Prints talk line by line; the last column of a table is folded under itself. */
function printTalk(lines) {
  let last = 0
  for (const line of lines) {
    if (/^ *(column|colonne) /.test(line)) last = line.search(/\S+$/)
    const inTable = last > 0 && line.slice(last - 2, last) === '  '
    print(fold(`  ${line}`, inTable ? last + 2 : undefined))
  }
}

function textOf(path, encoding) {
  return new TextDecoder(encoding).decode(readFileSync(join(root, path)))
}

function title(text) {
  print(`\n${fold(text)}\n`)
}

function print(line) {
  process.stdout.write(`${line}\n`)
}

function printTable(table) {
  const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)))
  for (const row of table) print(cut(`  ${row.map((cell, i) => cell.padEnd(widths[i])).join('  ')}`.trimEnd(), width))
}

function cut(line, most) {
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`
}

/** Breaks a long line between words; what follows is indented under it, or so many columns. */
function fold(line, columns = /^ */.exec(line)[0].length + 4) {
  const indent = ' '.repeat(columns)
  let folded = ''
  let rest = line
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width)
    if (at <= indent.length) break
    folded += `${rest.slice(0, at).trimEnd()}\n`
    rest = indent + rest.slice(at + 1).trimStart()
  }
  return folded + rest
}
