import { bytesInMemory, type Bytes } from '../../io/bytes.ts'
import { openZip, ZipFault, type ZipArchive } from '../../io/zip/read.ts'
import { DataError } from '../../model/error.ts'
import type { TableName } from '../../model/field.ts'
import { sha256 } from '../../privacy/sha256.ts'

/** A line of a manifest. */
interface Listed {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** The files of a bundle that are imported, and what they hold: the others say the same in other words. */
const tables: ReadonlyMap<string, TableName> = new Map([
  ['customer.csv', 'customers'],
  ['orders.csv', 'orders'],
  ['interactions.csv', 'interactions'],
  ['consents.csv', 'consents'],
])

/** A table of a bundle. */
interface BundleTable {
  readonly table: TableName
  readonly bytes: Bytes
}

/**
 * The tables of a person's bundle, as `export --subject` makes them, in memory: every file of it is what the manifest says. Undefined
 * for a file that is none.
 *
 * @throws {DataError} when it is not as it was made
 */
export async function bundleTables(bytes: Bytes): Promise<BundleTable[] | undefined> {
  const { path } = bytes
  const zip = await zipOf(bytes)
  const entry = zip?.entries.get('manifest.json')
  if (zip === undefined || entry === undefined) return undefined
  const listed = listedIn(await contentOf(zip, 'manifest.json', path))
  if (listed === undefined) return undefined
  const found: BundleTable[] = []
  for (const { name, bytes: length, sha256: hash } of listed) {
    const content = await contentOf(zip, name, path)
    if (content.length !== length || sha256(content) !== hash) throw changed(path, name)
    const table = tables.get(name)
    if (table !== undefined) found.push({ table, bytes: bytesInMemory(`${path}/${name}`, [content]) })
  }
  return found
}

/** A ZIP archive that might be a bundle. */
async function zipOf(bytes: Bytes): Promise<ZipArchive | undefined> {
  const blocks: Buffer[] = []
  for await (const block of bytes.blocks()) {
    if (blocks.length === 0 && block.toString('latin1', 0, 4) !== 'PK\u0003\u0004') return undefined
    blocks.push(block)
  }
  try {
    return blocks.length === 0 ? undefined : openZip(Buffer.concat(blocks))
  } catch (cause) {
    if (cause instanceof ZipFault) return undefined // whoever opens it as a workbook says what is wrong
    throw cause
  }
}

async function contentOf(zip: ZipArchive, name: string, path: string): Promise<Buffer> {
  const entry = zip.entries.get(name)
  if (entry === undefined) throw changed(path, name)
  const pieces: Buffer[] = []
  try {
    for await (const piece of zip.content(entry)) pieces.push(piece)
  } catch (cause) {
    if (cause instanceof ZipFault) throw changed(path, name)
    throw cause
  }
  return Buffer.concat(pieces)
}

const changed = (path: string, file: string): DataError => new DataError({ fault: 'bundle-changed', about: { path, file } })

/** The files that a manifest of ours lists; undefined for any other JSON. */
function listedIn(manifest: Buffer): readonly Listed[] | undefined {
  let json: unknown
  try {
    json = JSON.parse(manifest.toString())
  } catch {
    return undefined
  }
  const { format, files } = (json ?? {}) as Readonly<Record<string, unknown>>
  if (format !== 'clientele-manifest-1' || !Array.isArray(files)) return undefined
  return files.every(isListed) ? files : undefined
}

const isListed = (one: unknown): one is Listed =>
  typeof one === 'object' &&
  one !== null &&
  'name' in one &&
  typeof one.name === 'string' &&
  'bytes' in one &&
  typeof one.bytes === 'number' &&
  'sha256' in one &&
  typeof one.sha256 === 'string'
