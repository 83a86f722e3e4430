import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reasons } from '../src/model/reason.ts'
import { rowReasons } from '../src/model/row.ts'
import { checkRules } from '../src/model/rule.ts'

/** Rules that no story can show, and why. */
const withoutStory: Readonly<Record<string, string>> = {
  email_domain_missing: 'only name servers tell',
  email_domain_no_mail: 'only name servers tell',
  email_domain_null_mx: 'only name servers tell',
  row_oversize: 'takes a row of many megabytes',
  date_frequent: 'asked by whoever counted days; validate does not yet',
  phone_no_country: 'a file is always of some country',
  phone_premium: 'the plans that we know of have their say before, as phone_service',
  phone_is_mobile: 'asked of columns of land lines; validate knows none',
  place_town_unknown: 'a town that is on no list may be there all the same: nothing is told',
}

/** What stories of validate tell of cells, rows and columns, finding by finding. */
const told = readdirSync('fixtures/validate', { recursive: true, encoding: 'utf8' })
  .filter((file) => /expected.[^/]*\.csv$/.test(file))
  .map((file) => readFileSync(`fixtures/validate/${file}`, 'utf8'))
  .filter((text) => text.startsWith('line,column,field,rule,'))

const rules = [...Object.keys(checkRules), ...Object.keys(reasons), ...Object.keys(rowReasons)]
const isTold = (rule: string): boolean => told.some((text) => text.includes(`,${rule},`))

test('every rule has a story', () => {
  expect(rules.filter((rule) => !isTold(rule) && !(rule in withoutStory))).toEqual([])
})

test('no rule with a story is excused', () => {
  expect(Object.keys(withoutStory).filter((rule) => isTold(rule) || !rules.includes(rule))).toEqual([])
})

/** Lines of findings that are of one line each: cells with a line break are no matter here. */
const whole = told
  .flatMap((text) => text.split('\n').slice(1))
  .filter((line) => /^\d+,/.test(line) && (line.split('"').length - 1) % 2 === 0)

test('what is told of a row says which', () => {
  expect(whole.length).toBeGreaterThan(200)
  for (const line of whole) expect(line).toMatch(new RegExp(`[a-z]+ c?${/^\d+/.exec(line)![0]}\\b`))
})

/** Options that no story can show, and why. */
const optionsWithoutStory: Readonly<Record<string, string>> = {
  '--mx': 'asks name servers',
  '--help': 'shows what is asked here',
}

test('every option of validate has a story', () => {
  const help = execFileSync(process.execPath, ['bin/clientele.js', 'validate', '--help'], { encoding: 'utf8' })
  const options = [...help.matchAll(/^ {2}(?:(-[a-z]), )?(--[a-z-]+)/gm)].map(([, short, long]) => [long!, short] as const)
  const asked = readdirSync('fixtures/validate').map((story) => ` ${readFileSync(`fixtures/validate/${story}/cmd`, 'utf8')} `)
  const isAsked = (name: string | undefined): boolean =>
    name !== undefined && asked.some((cmd) => new RegExp(`\\s${name}(?=[\\s=])`).test(cmd))
  expect(options.length).toBeGreaterThan(30)
  expect(
    options.filter(([long, short]) => !isAsked(long) && !isAsked(short) && !(long in optionsWithoutStory)).map(([long]) => long),
  ).toEqual([])
})
