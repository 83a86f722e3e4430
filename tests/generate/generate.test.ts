import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { COLUMNS } from '../../bench/generate/customers.ts'
import { generated, PLAIN_RECIPE, PRESETS, type Recipe } from '../../bench/generate/generate.ts'
import { requestFrom } from '../../bench/generate/main.ts'
import type { Noise } from '../../bench/generate/noise.ts'
import { dialectFrom, spellAmount, spellDate, spellPhone } from '../../bench/generate/spelling.ts'

/** The bytes of a recipe's file and the people of its rows. */
function file(over: Partial<Recipe>): { bytes: Buffer; people: readonly string[]; truth: string } {
  const pieces = [...generated({ ...PLAIN_RECIPE, ...over })]
  const truth = pieces.map((piece) => piece.truth).join('')
  const lines = truth.trim().split('\n')
  return { bytes: Buffer.concat(pieces.map((piece) => piece.bytes)), people: lines.map((line) => line.split(',')[1]!), truth }
}
const cellsOf = (bytes: Buffer, options = {}): readonly string[][] => parse(bytes, options)
const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)
/** Values gathered under a key; Map.groupBy is younger than Node 20. */
function grouped<T>(values: Iterable<T>, keyOf: (value: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return [...groups.values()]
}
const bench = { ...PRESETS['bench'], everyTown: false }

const noisy = (noise: Noise): readonly string[] =>
  cellsOf(file({ rows: 400, dialect: 'phones=plain', noise }).bytes, { relax_quotes: true }).flat()

const names = (bytes: Buffer, sign: string): readonly string[][] =>
  cellsOf(bytes, { delimiter: sign }).map((cells) => cells.slice(2, 4))

describe('a generated file', () => {
  it('has the same bytes for the same recipe, whatever the machine', () => {
    // a change of these is a change of every figure measured on generated files: say so in the commit message
    expect(sha(file({ ...bench, rows: 500 }).bytes)).toMatchInlineSnapshot(`"59e0aa7641b3e98b"`)
    expect(sha(file({ table: 'orders', rows: 500 }).bytes)).toMatchInlineSnapshot(`"f7ae2555a56a1baa"`)
  })

  it('has other bytes for another seed', () => {
    expect(sha(file({ rows: 50, seed: 1 }).bytes)).not.toBe(sha(file({ rows: 50, seed: 2 }).bytes))
  })

  it('has a line of truth for every row, counted from 1', () => {
    const { bytes, truth } = file({ ...bench, rows: 3000 })
    const rows = cellsOf(bytes, { delimiter: ';', relax_quotes: true }).length - 1
    expect(rows).toBe(3000)
    expect(
      truth
        .trim()
        .split('\n')
        .map((line) => Number(line.split(',')[0])),
    ).toEqual(Array.from({ length: 3000 }, (_, at) => at + 1))
  })

  it('has as many copies as asked, some people with several', () => {
    const { people } = file({ rows: 2000, duplicates: 0.25 })
    const sizes = grouped(people, (person) => person)
    expect(sizes).toHaveLength(1500)
    expect(Math.max(...sizes.map((rows) => rows.length))).toBeGreaterThan(3)
  })

  it('writes copies that differ, but not in everything', () => {
    const { bytes, people } = file({ rows: 2000 })
    const rows: Record<string, string>[] = parse(bytes, { columns: true })
    const pairs = grouped(rows.keys(), (row) => people[row]!).filter((group) => group.length === 2)
    const compared = ['given_name', 'family_name', 'email', 'mobile', 'birth_date', 'postal_code'] as const
    const agreeing = pairs.map(([a, b]) => compared.filter((field) => rows[a!]![field] === rows[b!]![field]).length)
    expect(pairs.length).toBeGreaterThan(100)
    expect(agreeing.filter((fields) => fields < compared.length).length / pairs.length).toBeGreaterThan(0.5)
    expect(agreeing.filter((fields) => fields >= 3).length / pairs.length).toBeGreaterThan(0.9)
  })

  it('has the columns of the benchmark, its quotes, its line breaks', () => {
    const { bytes } = file({ ...bench, rows: 4000 })
    const [header, ...rows] = cellsOf(bytes, { delimiter: ';', relax_quotes: true })
    expect(header!.join(' ')).toBe(
      'id civilite prenom nom email telephone adresse code_postal ville pays date_naissance depenses',
    )
    const quoted = rows.filter((cells) => cells.some((cell) => /[";\r\n]/.test(cell))).length / rows.length
    const broken = rows.filter((cells) => cells.some((cell) => /[\r\n]/.test(cell))).length / rows.length
    expect(quoted).toBeGreaterThan(0.05)
    expect(quoted).toBeLessThan(0.08)
    expect(broken).toBeGreaterThan(0.002)
    expect(broken).toBeLessThan(0.01)
    expect(bytes.length / 4000).toBeGreaterThan(125)
    expect(bytes.length / 4000).toBeLessThan(145)
  })

  it.each([
    ['', ','],
    ['delimiter=semicolon,quote=all,eol=crlf', ';'],
    ['delimiter=tab,eol=cr', '\t'],
    ['french-excel,delimiter=pipe', '|'],
  ])('says the same in dialect %j', (dialect, delimiter) => {
    const plain = names(file({ rows: 200 }).bytes, ',')
    expect(names(file({ rows: 200, dialect }).bytes, delimiter).slice(1)).toEqual(plain.slice(1))
  })

  it('can carry everything that spreadsheets add', () => {
    const { bytes, people } = file({ rows: 300, dialect: 'french-crm,sep,blank=0.1,ragged=0.1', encoding: 'windows-1252' })
    const lines = bytes.toString('latin1').split('\r\n')
    expect(lines[0]).toBe('sep=;')
    expect(lines[1]).toBe('Export CRM du 30/06/2026')
    expect(lines[3]).toContain('Civilit\xe9;Pr\xe9nom;Nom')
    expect(lines.at(-2)).toMatch(/^Total;/)
    expect(people).toHaveLength(300)
    const body = lines.slice(4, -2)
    const blank = body.filter((line) => /^;*$/.test(line))
    expect(body.length - blank.length).toBe(300)
    expect(blank.length).toBeGreaterThan(10)
    const widths = new Set(body.filter((line) => !line.includes('"')).map((line) => line.split(';').length))
    expect(widths).toEqual(new Set([1, COLUMNS.length - 1, COLUMNS.length, COLUMNS.length + 1]))
  })

  it('goes messy by degrees', () => {
    const [clean, light, messy] = [noisy('clean'), noisy('light'), noisy('messy')]
    const differing = (other: readonly string[]): number => clean.filter((cell, at) => cell !== other[at]).length
    expect(differing(light)).toBeGreaterThan(0)
    expect(differing(messy)).toBeGreaterThan(4 * differing(light))
  })
})

describe('orders', () => {
  const customers: Record<string, string>[] = parse(file({ rows: 500 }).bytes, { columns: true })
  const owners = file({ rows: 500 }).people
  const { bytes, people } = file({ table: 'orders', rows: 4000, customers: 500 })
  const orders: Record<string, string>[] = parse(bytes, { columns: true })

  const inMonth = (month: string): number => orders.filter(({ date }) => date!.slice(5, 7) === month).length

  it('refer to customers of the file with the same seed, but for a few orphans', () => {
    const personOf = new Map(customers.map(({ id }, row) => [id!, owners[row]!]))
    const orphans = orders.filter(({ customer }) => !personOf.has(customer!))
    expect(orders).toHaveLength(4000)
    expect(orphans.length / orders.length).toBeLessThan(0.03)
    for (const [row, { customer }] of orders.entries()) expect(personOf.get(customer!) ?? '').toBe(people[row])
  })

  it('come by date, with returns after their purchase', () => {
    const dates = orders.map(({ date }) => date!)
    expect(dates.toSorted()).toEqual(dates)
    const returns = orders.filter(({ amount }) => Number(amount) < 0)
    expect(returns.length / orders.length).toBeGreaterThan(0.02)
    for (const { order_id: id, customer, product, date } of returns) {
      const bought = orders.find(
        (line) => line['order_id'] === `C${id!.slice(1)}` && line['product'] === product && Number(line['amount']) > 0,
      )
      expect(bought?.['customer']).toBe(customer)
      expect(bought!['date']! < date!).toBe(true)
    }
  })

  it('follow a power law: a fifth of the customers has most of them', () => {
    const counts = grouped(people, (person) => person)
      .map((rows) => rows.length)
      .toSorted((a, b) => b - a)
    const top = counts.slice(0, 80).reduce((sum, count) => sum + count, 0) // 400 people, of whom a fifth
    expect(top / 4000).toBeGreaterThan(0.5)
    expect(top / 4000).toBeLessThan(0.9)
  })

  it('peak before Christmas', () => {
    expect(inMonth('12')).toBeGreaterThan(inMonth('08') * 1.8)
  })

  it.each(['interactions', 'consents'] as const)('%s are dated and refer as orders do', (table) => {
    const made = file({ table, rows: 300, customers: 500, refer: 'mixed' })
    const rows: Record<string, string>[] = parse(made.bytes, { columns: true })
    expect(rows).toHaveLength(300)
    for (const { customer, date } of rows) {
      expect(customer).toMatch(/^\d{7}$|@|^\+\d+$/)
      expect(date! >= '2023-06-01' && date! <= '2026-06-30').toBe(true)
    }
  })
})

describe('spelling', () => {
  it.each([
    ['spaced', '06 39 98 00 11'],
    ['dotted', '06.39.98.00.11'],
    ['plain', '0639980011'],
    ['e164', '+33639980011'],
    ['abroad', '+33 6 39 98 00 11'],
  ] as const)('writes a phone %s', (style, expected) => expect(spellPhone('+33639980011', style)).toBe(expected))

  it.each([
    ['with a comma, spaces and a sign', '123456789', { decimal: ',', thousands: ' ', unit: ' €' }, '1 234 567,89 €'],
    ['of cents', '5', { decimal: '.', thousands: '', unit: '' }, '0.05'],
    ['below zero', '-150', { decimal: ',', thousands: '', unit: '' }, '-1,50'],
  ] as const)('writes an amount %s', (_says, cents, dialect, expected) => expect(spellAmount(cents, dialect)).toBe(expected))

  it('writes dates in every order', () => {
    expect(
      (['ymd', 'dmy', 'mdy', 'dmy.', 'dmy-', 'dmy2'] as const).map((order) => spellDate('2026-06-30', order)).join(' '),
    ).toBe('2026-06-30 30/06/2026 06/30/2026 30.06.2026 30-06-2026 30/06/26')
  })

  it.each(['klingon', 'delimiter=x', 'headers=loud'])('refuses dialect %j', (written) =>
    expect(() => dialectFrom(written)).toThrow(RangeError),
  )
})

describe('the command line', () => {
  it('takes a preset and overrules it', () => {
    const { recipe, out, truth } = requestFrom(['--preset', 'bench', '--rows', '2000', '--out', 'x/clients.csv', '--seed', '9'])
    expect([recipe.rows, recipe.seed, recipe.phones, out, truth]).toEqual([
      2000,
      9,
      'plan',
      'x/clients.csv',
      'x/clients.truth.csv',
    ])
  })

  it.each([
    ['a file to write', ['--rows', '5'], '--out FILE'],
    ['a whole number of rows', ['--out', 'a.csv', '--rows', '5.5'], 'a whole number'],
    ['a share up to 1', ['--out', 'a.csv', '--duplicates', '20'], 'a share from 0 to 1'],
    ['a known encoding', ['--out', 'a.csv', '--encoding', 'ebcdic'], 'one of utf-8'],
    ['known columns', ['--out', 'a.csv', '--columns', 'id,shoe_size'], 'any of id'],
    ['known options', ['--out', 'a.csv', '--shoes', '2'], '--shoes'],
  ])('wants %s', (_says, argv, message) => expect(() => requestFrom(argv)).toThrow(message))
})
