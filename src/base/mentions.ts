import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import { byteScanner, type BeginScan, type Hit } from '../io/scan/scanner.ts'
import type { Needle } from '../model/needle.ts'

/** What stands where somebody was mentioned. */
const redacted = '***'

/** So many bytes of rows are looked through at once. */
const chunkBytes = 1 << 21

/** Where mentions stand. */
export interface MentionPlaces {
  /** Numbers of rows, whatever their tables. */
  readonly rows: readonly number[]
  /** Do some stand in tables whose rows have no number, or in indexes, which look alike? */
  readonly keyed: boolean
}

/** A row of somebody else that mentions them, and what its cells are without that. */
interface Mention {
  readonly table: string
  /** A condition that is true of this row alone, and its parameters. */
  readonly where: string
  readonly key: readonly unknown[]
  /** SQL names of columns, and their new texts. */
  readonly cells: readonly (readonly [column: string, text: string])[]
}

/** What was found in the texts of others. */
export interface FoundMentions {
  readonly mentions: readonly Mention[]
  /** How many places are others' own: their phone reads the same, and is of another country. */
  readonly spared: number
}

/**
 * Finds identifiers in the texts of other people in which they are mentioned (a note, a name of a file), in every table there is. To be
 * called when a scan found something. Touches nothing.
 *
 * @param needles those that the scan found
 * @param where every cell is looked at where that is not known
 * @param spares whether digits that are a row's own phone, of another country, are left alone where no country stands before them
 */
export function findMentions(
  database: Database,
  needles: readonly Needle[],
  where: MentionPlaces | undefined,
  spares: boolean,
): FoundMentions {
  const loose = byteScanner(needles, false)
  const strict = byteScanner(needles, true)
  const mentions: Mention[] = []
  let spared = 0
  for (const table of textTables(database)) {
    const isNumbered = table.key[0] === 'rowid'
    const suspects =
      where === undefined || (!isNumbered && where.keyed)
        ? suspectRows(database, table, loose)
        : isNumbered
          ? where.rows.map((row) => [row])
          : []
    if (suspects.length === 0) continue
    const names = table.columns.map(quoteName)
    const condition = table.key.map((name) => `${name} is ?`).join(' and ')
    const read = database.prepare(`select ${names.join(', ')} from ${quoteName(table.table)} where ${condition}`).raw()
    for (const key of suspects) {
      const row = ((read.get(...key) ?? []) as unknown[]).map((cell) => (typeof cell === 'string' ? cell : ''))
      const theirs = spares ? withoutOwnPhones(needles, row) : needles
      const begin = theirs === needles ? strict : byteScanner(theirs, true)
      if (begin !== strict && table.isStored) spared += hitsIn(row, strict) - hitsIn(row, begin)
      const cells = row.flatMap((cell, at): [string, string][] => {
        const without = withoutMentions(cell, begin)
        return without === cell ? [] : [[names[at]!, without]]
      })
      if (cells.length > 0) mentions.push({ table: table.table, where: condition, key, cells })
    }
  }
  return { mentions, spared }
}

/**
 * Takes what was found out of those texts, in the caller's transaction. The rest of each text stays.
 *
 * @returns in how many rows, by table
 */
export function redactMentions(database: Database, mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (const { table, where, key, cells } of mentions) {
    for (const [column, text] of cells)
      database.prepare(`update ${quoteName(table)} set ${column} = ? where ${where}`).run(text, ...key)
    rows.set(table, (rows.get(table) ?? 0) + 1)
  }
  return rows
}

const canonicalPhone = /^\+\d{7,15}$/

/**
 * The needles for a row that has a phone of its own: `06 51 17 88 13` beside `+33651178813` is not the Spanish `+34651178813`, which
 * this row mentions only where it says so. The same needles where no own phone ends like one of them.
 */
function withoutOwnPhones(needles: readonly Needle[], row: readonly string[]): readonly Needle[] {
  const phones = row.filter((cell) => canonicalPhone.test(cell))
  if (phones.length === 0) return needles
  const reads = needles.map((needle) => {
    const country = countryCode(needle)
    const isOwn = country !== '' && phones.some((phone) => phone.endsWith(needle.text) && phone !== `+${country}${needle.text}`)
    return isOwn ? withCountry(needle.text, country) : [needle]
  })
  return reads.every(([first], at) => first === needles[at]) ? needles : reads.flat()
}

/** What may stand before a number: the trunk's 0 comes first, then its country. */
const countryCode = (needle: Needle): string => (needle.kind === 'number' ? (needle.before[1] ?? '') : '')

/** A number as it is only where its country stands before it. */
const withCountry = (text: string, country: string): Needle[] =>
  [country, `${country}0`].map((code) => ({ kind: 'number', text: code + text, before: ['00', '011'] }))

function hitsIn(row: readonly string[], begin: BeginScan): number {
  return row.reduce((sum, cell) => {
    const scan = begin()
    scan.push(Buffer.from(cell))
    return sum + scan.end().hits
  }, 0)
}

/** Of the cells that stood in a source each is a text of its own: what is taken out must not take the quotes of JSON with it. */
function withoutMentions(text: string, strict: BeginScan): string {
  const bytes = Buffer.from(text)
  const scan = strict()
  scan.push(bytes)
  const { hits, places } = scan.end()
  if (hits === 0) return text
  const cells = text.startsWith('[') ? cellsOf(text) : undefined
  return cells === undefined ? withoutHits(bytes, places) : JSON.stringify(cells.map((cell) => withoutMentions(cell, strict)))
}

/** The texts of a JSON array of texts. */
function cellsOf(text: string): string[] | undefined {
  try {
    const cells: unknown = JSON.parse(text)
    return Array.isArray(cells) && cells.every((cell) => typeof cell === 'string') ? cells : undefined
  } catch {
    return undefined
  }
}

function withoutHits(bytes: Buffer, hits: readonly Hit[]): string {
  let text = ''
  let from = 0
  for (const { at, length } of hits.toSorted((a, b) => a.at - b.at)) {
    if (at < from) continue
    text += bytes.toString('utf8', from, at) + redacted
    from = at + length
  }
  return text + bytes.toString('utf8', from)
}

interface TextTable {
  readonly table: string
  /** An index for searching shows cells that are stored elsewhere. */
  readonly isStored: boolean
  /** SQL names of what tells a row. */
  readonly key: readonly string[]
  readonly columns: readonly string[]
}

/** Every table of the file that can hold text, ours or not. */
function textTables(database: Database): TextTable[] {
  const tables = database
    .prepare(
      String.raw`select name, type, wr "withoutRowid" from pragma_table_list
        where schema = 'main' and type in ('table', 'virtual') and name not like 'sqlite\_%' escape '\' order by name`,
    )
    .all() as { name: string; type: string; withoutRowid: number }[]
  return tables.flatMap(({ name: table, type: kind, withoutRowid }) => {
    const columns = database.prepare('select name, type, pk, hidden from pragma_table_xinfo(?) where hidden = 0').all(table) as {
      name: string
      type: string
      pk: number
    }[]
    const keys = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk)
    const key = withoutRowid === 1 ? keys.map(({ name }) => quoteName(name)) : ['rowid']
    const texts = columns.filter(({ type }) => !/^(?:int|real)/i.test(type)).map(({ name }) => name)
    return texts.length === 0 ? [] : [{ table, isStored: kind === 'table', key, columns: texts }]
  })
}

/** The keys of the rows in which anything is found, be it as part of something longer. */
function suspectRows(database: Database, { table, key, columns }: TextTable, begin: BeginScan): unknown[][] {
  const names = columns.map(quoteName)
  const rows = database.prepare(`select ${[...key, ...names].join(', ')} from ${quoteName(table)}`).raw()
  const suspects: unknown[][] = []
  let texts: Buffer[] = []
  let keys: unknown[][] = []
  let size = 0
  const look = (): void => {
    const all = Buffer.concat(texts)
    const scan = begin()
    scan.push(all)
    const { hits, places } = scan.end()
    const some = new Set<number>()
    if (hits > places.length) for (const at of keys.keys()) some.add(at)
    let row = 0
    let end = texts[0]?.length ?? 0
    for (const { at } of places.toSorted((a, b) => a.at - b.at)) {
      while (at >= end) end += texts[++row]!.length
      some.add(row)
    }
    for (const at of some) suspects.push(keys[at]!)
    texts = []
    keys = []
    size = 0
  }
  for (const values of rows.iterate() as Iterable<unknown[]>) {
    const cells = values.slice(key.length).filter((cell): cell is string => typeof cell === 'string')
    const text = Buffer.from(`${cells.join('\u0001')}\u0001`)
    texts.push(text)
    keys.push(values.slice(0, key.length))
    size += text.length
    if (size >= chunkBytes) look()
  }
  if (size > 0) look()
  return suspects
}
