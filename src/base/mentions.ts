import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import type { Hit } from '../io/scan/scanner.ts'
import { byteScanner } from '../io/scan/scanner.ts'
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

/**
 * Takes identifiers out of the texts of other people in which they are mentioned (a note, a name of a file), in every table there
 * is, in the caller's transaction. The rest of each text stays. To be called when a scan found something.
 *
 * @param where every cell is looked at where that is not known
 * @returns in how many rows, by table
 */
export function redactMentions(
  database: Database,
  needles: readonly Needle[],
  where: MentionPlaces | undefined,
): ReadonlyMap<string, number> {
  const loose = byteScanner(needles, false)
  const strict = byteScanner(needles, true)
  const found = new Map<string, number>()
  for (const table of textTables(database)) {
    const isNumbered = table.key[0] === 'rowid'
    const suspects =
      where === undefined || (!isNumbered && where.keyed)
        ? suspectRows(database, table, loose)
        : isNumbered
          ? where.rows.map((row) => [row])
          : []
    const rows = redactRows(database, table, suspects, strict)
    if (rows > 0) found.set(table.table, rows)
  }
  return found
}

/** Rows that are not there are not redacted. */
function redactRows(
  database: Database,
  { table, key, columns }: TextTable,
  suspects: readonly unknown[][],
  strict: ReturnType<typeof byteScanner>,
): number {
  if (suspects.length === 0) return 0
  const names = columns.map(quoteName)
  const where = `where ${key.map((name) => `${name} is ?`).join(' and ')}`
  const read = database.prepare(`select ${names.join(', ')} from ${quoteName(table)} ${where}`).raw()
  let rows = 0
  for (const values of suspects) {
    const cells = (read.get(...values) ?? []) as unknown[]
    let changed = false
    for (const [at, cell] of cells.entries()) {
      if (typeof cell !== 'string') continue
      const without = withoutMentions(cell, strict)
      if (without === cell) continue
      database.prepare(`update ${quoteName(table)} set ${names[at]!} = ? ${where}`).run(without, ...values)
      changed = true
    }
    if (changed) rows++
  }
  return rows
}

/** Of the cells that stood in a source each is a text of its own: what is taken out must not take the quotes of JSON with it. */
function withoutMentions(text: string, strict: ReturnType<typeof byteScanner>): string {
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
  return tables.flatMap(({ name: table, withoutRowid }) => {
    const columns = database.prepare('select name, type, pk, hidden from pragma_table_xinfo(?) where hidden = 0').all(table) as {
      name: string
      type: string
      pk: number
    }[]
    const keys = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk)
    const key = withoutRowid === 1 ? keys.map(({ name }) => quoteName(name)) : ['rowid']
    const texts = columns.filter(({ type }) => !/^(?:int|real)/i.test(type)).map(({ name }) => name)
    return texts.length === 0 ? [] : [{ table, key, columns: texts }]
  })
}

/** The keys of the rows in which anything is found, be it as part of something longer. */
function suspectRows(database: Database, { table, key, columns }: TextTable, begin: ReturnType<typeof byteScanner>): unknown[][] {
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
