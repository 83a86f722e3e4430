import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import type { Hit } from '../io/scan/scanner.ts'
import { byteScanner } from '../io/scan/scanner.ts'
import type { Needle } from '../model/needle.ts'

/** What stands where somebody was mentioned. */
const redacted = '***'

/** So many bytes of rows are looked through at once. */
const chunkBytes = 1 << 21

/**
 * Takes identifiers out of the texts of other people in which they are mentioned (a note, a name of a file), in every table there
 * is, in the caller's transaction. The rest of each text stays. Looks at every cell: to be called when a scan found something.
 *
 * @returns in how many rows, by table
 */
export function redactMentions(database: Database, needles: readonly Needle[]): ReadonlyMap<string, number> {
  const loose = byteScanner(needles, false)
  const strict = byteScanner(needles, true)
  const found = new Map<string, number>()
  for (const { table, key, columns } of textTables(database)) {
    const suspects = suspectRows(database, table, key, columns, loose)
    if (suspects.length === 0) continue
    const names = columns.map(quoteName)
    const where = `where ${key.map((name) => `${name} is ?`).join(' and ')}`
    const read = database.prepare(`select ${names.join(', ')} from ${quoteName(table)} ${where}`).raw()
    let rows = 0
    for (const values of suspects) {
      const cells = read.get(...values) as unknown[]
      let changed = false
      for (const [at, cell] of cells.entries()) {
        if (typeof cell !== 'string') continue
        const bytes = Buffer.from(cell)
        const alone = scanned(strict, bytes)
        if (alone.length === 0) continue
        database.prepare(`update ${quoteName(table)} set ${names[at]!} = ? ${where}`).run(withoutHits(bytes, alone), ...values)
        changed = true
      }
      if (changed) rows++
    }
    if (rows > 0) found.set(table, rows)
  }
  return found
}

function scanned(begin: ReturnType<typeof byteScanner>, bytes: Uint8Array): readonly Hit[] {
  const scan = begin()
  scan.push(bytes)
  return scan.end().places
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
function suspectRows(
  database: Database,
  table: string,
  key: readonly string[],
  columns: readonly string[],
  begin: ReturnType<typeof byteScanner>,
): unknown[][] {
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
