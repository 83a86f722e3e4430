import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { families, twoFiles } from '../../bench/generate/labelled/customers.ts'
import { FIXTURES } from '../../bench/generate/labelled/fixtures.ts'
import { LABELLED, labelled, type LabelledSet } from '../../bench/generate/labelled/sets.ts'
import { TRUTH_HEADER } from '../../bench/generate/write.ts'

type Row = Record<string, string>

/** The text of a set's file and of its truth; of a long file, the beginning is enough for most tests. */
function made(set: LabelledSet, wanted = Infinity): { text: string; truth: string } {
  let text = ''
  let truth = TRUTH_HEADER
  for (const piece of labelled(set)) {
    text += Buffer.from(piece.bytes).toString()
    truth += piece.truth
    if (text.length >= wanted) break
  }
  return { text, truth }
}

/** Rows of a set and the person of each. */
function rowsOf(set: LabelledSet, wanted?: number): { rows: readonly Row[]; people: readonly string[] } {
  const { text, truth } = made(set, wanted)
  const delimiter = text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ','
  const rows: Row[] = parse(text, { columns: true, delimiter, relax_quotes: true })
  return { rows, people: peopleIn(truth) }
}
const peopleIn = (truth: string): readonly string[] =>
  truth
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[1]!)
const share = (rows: readonly Row[], test: (row: Row) => boolean): number => rows.filter(test).length / rows.length

describe('the small sets of fixtures/truth', () => {
  it.each(Object.entries(FIXTURES))('%s is as its recipe makes it', (name, set) => {
    const { text, truth } = made(set)
    const [file, labels] = [`${name}.csv`, `${name}.truth.csv`].map((path) => join('fixtures', 'truth', path))
    if (process.env['UPDATE'] !== undefined) {
      writeFileSync(file!, text)
      writeFileSync(labels!, truth)
    }
    expect(readFileSync(file!, 'utf8')).toBe(text)
    expect(readFileSync(labels!, 'utf8')).toBe(truth)
  })

  it.each(Object.keys(FIXTURES))('%s holds invented people only', (name) => {
    const text = readFileSync(join('fixtures', 'truth', `${name}.csv`), 'utf8')
    for (const [, host] of text.matchAll(/@([a-z0-9.-]+\.[a-z]+)/gi))
      expect(host).toMatch(/(^|\.)(example|exmaple)$|^example\.(com|con|org|net)$/i)
    const rows: Row[] = parse(text, { columns: true, delimiter: text.slice(0, 99).includes(';') ? ';' : ',', relax_quotes: true })
    const numbers = rows
      .flatMap((row) => [row['telephone'], row['tel_portable'], row['phone']])
      .map((number) => (number ?? '').replace(/\D/g, '').replace(/^(?:00)?33/, '0'))
    expect(numbers.filter((number) => number.length === 10).length).toBeGreaterThan(50)
    for (const number of numbers.filter((digits) => digits.length === 10))
      expect(number).toMatch(/^(019900|026191|035301|046571|053649|063998|0\d{3}00)|^(0000000000|0102030405|0600000000)$/)
  })
})

describe('the labelled sets', () => {
  it.each([
    ['restaurants', 4_000],
    ['till', 5_000],
    ['all_equal', 5_000],
    ['ten_rows', 10],
  ])('%s has a truth for each of its rows', (name, size) => {
    const { rows, people } = rowsOf(LABELLED[name]!)
    expect([rows.length, people.length]).toEqual([size, size])
  })

  it('families: fathers and sons of one name at one address, and twins', () => {
    const { rows, people } = rowsOf({ ...LABELLED['families']!, table: () => families(4_000) })
    const first = new Map<string, string>()
    const others = { namesakes: 0, twins: 0 }
    for (const [index, { prenom: given, nom: family, adresse: address, date_naissance: born }] of rows.entries()) {
      if (family === '' || address === '' || born === '') continue
      const keys = { namesakes: `${given}|${family}|${address}`, twins: `${family}|${address}|${born}` }
      for (const kind of ['namesakes', 'twins'] as const) {
        const known = first.get(keys[kind]) ?? people[index]!
        first.set(keys[kind], known)
        if (known !== people[index]) others[kind]++
      }
    }
    expect(others.namesakes).toBeGreaterThan(20)
    expect(others.twins).toBeGreaterThan(20)
  })

  it('namesakes: a quarter of the rows bears one of a few names', () => {
    const { rows } = rowsOf(LABELLED['namesakes']!, 1)
    const few = share(rows, ({ prenom, nom }) => /^(martin|bernard|petit)$/i.test(nom!) && /^(jean|marie|pierre)/i.test(prenom!))
    expect(few).toBeGreaterThan(0.15)
  })

  it('world: one person in two scripts', () => {
    const { rows, people } = rowsOf(FIXTURES['world']!)
    const scripts = new Map<string, Set<boolean>>()
    for (const [index, { last_name: family }] of rows.entries()) {
      const seen = scripts.get(people[index]!) ?? new Set()
      scripts.set(people[index]!, seen.add(/\p{Script=Latin}/u.test(family!)))
    }
    expect([...scripts.values()].filter(({ size }) => size === 2).length).toBeGreaterThan(10)
  })

  it.each([
    ['half_emails', 'email', 'contact@boutique.example', 0.5],
    ['null_phones', 'telephone', 'NULL', 0.075],
    ['one_surname', 'nom', 'Nguyen', 0.33],
  ])('%s: %s is %j in a share of %f or more', (name, column, value, wanted) => {
    const { rows } = rowsOf(LABELLED[name]!, 1)
    expect(share(rows, (row) => row[column] === value)).toBeGreaterThan(wanted - 0.03)
  })

  it('all_equal: one row and one person', () => {
    const { rows, people } = rowsOf(LABELLED['all_equal']!)
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(1)
    expect(new Set(people).size).toBe(1)
  })

  it.each([
    ['no_copies', 'everybody once'],
    ['till', 'everybody once in the first file of a link'],
    ['newsletter', 'and once in the second'],
  ])('%s: %s', (name) => {
    const { people } = rowsOf(LABELLED[name]!, 1)
    expect(new Set(people).size).toBe(people.length)
  })

  it('two files of a link share people', () => {
    const [till, newsletter] = twoFiles(200, 300).map((table) => new Set([...table.rows()].map(({ person }) => person)))
    expect([...till!].filter((person) => newsletter!.has(person))).toHaveLength(200)
  })

  it('links name sets that there are', () => {
    const links = Object.values(LABELLED).flatMap(({ link }) => link ?? [])
    expect(Object.keys(LABELLED)).toEqual(expect.arrayContaining(links))
  })
})
