import { beside, leadsToFile, whatIs } from '../io/beside.ts'
import { unreadable, unwritable } from '../io/fault.ts'
import { takeLock } from '../io/lock.ts'
import type { BulkDatabase } from '../io/sqlite/bulk.ts'
import { fillTables } from '../io/sqlite/bulk.ts'
import type { Database } from '../io/sqlite/driver.ts'
import { openDatabase } from '../io/sqlite/driver.ts'
import { applicationIdOf } from '../io/sqlite/header.ts'
import { DataError } from '../model/error.ts'
import type { ThisProcess } from '../model/world.ts'
import { migrate } from './migrations.ts'
import { applicationId, createSchema, schemaVersion } from './schema.ts'

/** Is this file a base of ours? False for files that don't exist and for any other SQLite file. */
export function isBase(path: string): boolean {
  try {
    // A look into a pipe would wait for its writer, and take what it writes.
    return leadsToFile(path) && applicationIdOf(path) === applicationId
  } catch {
    return false
  }
}

/**
 * Opens a base to read.
 *
 * @throws {DataError} when it is no base, or was made by a newer clientele
 */
export function openToRead(path: string): Database {
  if (whatIs(path) === 'nothing') throw new DataError({ fault: 'unreadable', about: { path, why: 'ENOENT' } })
  const database = opened(path, () => lookInto(path))
  check(path, database)
  return database
}

/** A base that is looked at. */
export interface PlanningBase {
  readonly database: Database
  /** Has nobody written it since it was opened? */
  isAsItWas(): boolean
  close(): void
}

/**
 * Opens a base to look at what a run would do. One of an older version is looked at as it would be after that run; nothing of that
 * stays.
 *
 * @throws {DataError} when it is no base, or was made by a newer clientele
 */
export function openToPlan(path: string): PlanningBase {
  const database = openToRead(path)
  const version = (): unknown => database.pragma('data_version', { simple: true })
  const before = version()
  const close = (): void => {
    if (database.inTransaction) database.exec('rollback')
    database.close()
  }
  if ((database.pragma('user_version', { simple: true }) as number) < schemaVersion) {
    database.pragma('query_only = off')
    opened(path, () => {
      database.exec('begin immediate')
      migrate(database)
    })
  }
  return { database, isAsItWas: () => !database.inTransaction && version() === before, close }
}

/**
 * Opened for writing, if that is allowed, though nothing will be written: a run that was killed may have left a journal,
 * and only a writer may roll it back.
 */
function lookInto(path: string): Database {
  const database = openDatabase(path, { fileMustExist: true, timeout: 10_000 })
  database.pragma('query_only = on')
  return database
}

/** A base held for writing: one run, one transaction. */
export interface HeldBase {
  readonly database: Database
  /** True when this run makes the base. */
  readonly isNew: boolean
  /** Fills empty tables of a new base without SQL; until that is finished, `database` is closed. */
  fill(tables: readonly string[]): BulkDatabase
  /** Keeps what was done since opening. */
  commit(): void
  /** Lets go, once; without a `commit` before, the base is as it was, and a new one does not exist. */
  close(): void
}

/**
 * Opens a base to write, under its lock and inside one transaction. A new base is built beside its final name and
 * renamed when complete, without journal or transaction: until then there is nothing that a crash could leave half done.
 *
 * @throws {DataError} when it is locked, no base, a link, or can't be written
 */
export async function openToWrite(path: string, self: ThisProcess): Promise<HeldBase> {
  const lock = await takeLock(path, self)
  try {
    if (whatIs(path) === 'link') throw new DataError({ fault: 'is-link', about: { path } })
    return whatIs(path) === 'file' ? holdExisting(path, lock.release) : holdNew(path, self, lock.release)
  } catch (error) {
    lock.release()
    throw error
  }
}

function holdExisting(path: string, release: () => void): HeldBase {
  const database = opened(path, () => openDatabase(path, { fileMustExist: true, timeout: 10_000 }))
  check(path, database)
  tune(database)
  opened(path, () => {
    database.exec('begin immediate')
    migrate(database)
  })
  return {
    database,
    isNew: false,
    fill: () => {
      throw new Error('only a new base is filled')
    },
    commit: () => void database.exec('commit; begin immediate'),
    close() {
      if (!database.open) return
      try {
        if (database.inTransaction) database.exec('rollback')
        database.close()
      } finally {
        release()
      }
    },
  }
}

function holdNew(path: string, self: ThisProcess, release: () => void): HeldBase {
  const place = beside(path, self)
  let current = opened(path, () => openDatabase(place.path))
  try {
    createSchema(tunedUnnamed(current))
  } catch (cause) {
    current.close()
    place.abandon()
    throw storageFault(path, cause)
  }
  let done = false
  let closed = false
  return {
    get database() {
      return current
    },
    isNew: true,
    fill(tables) {
      current.close()
      const filling = fillTables(place.path, tables)
      return {
        ...filling,
        finish() {
          filling.finish()
          current = tunedUnnamed(openDatabase(place.path))
        },
      }
    },
    commit: () => void (done = true),
    close() {
      if (closed) return
      closed = true
      try {
        if (current.open) current.close()
        if (done) place.commit()
      } finally {
        place.abandon()
        release()
      }
    },
  }
}

/** What SQLite may hold in memory, in KiB: as a rule, and while what was written must stay there. */
const [usualCache, roomyCache] = [24_576, 98_304]

/**
 * Lets others go on reading a base beside this run, which writes it: up to 80 MB of what is written stay in memory, where without
 * this much less would be moved to the disk, and then nobody may read it.
 */
export function letOthersRead(database: Database, may: boolean): void {
  database.pragma(`cache_size = -${may ? roomyCache : usualCache}`)
}

function tune(database: Database): void {
  letOthersRead(database, false)
  database.pragma('secure_delete = on')
}

/** Tunes a base that has no name yet: after a crash nobody looks at it, so it needs no journal and no waiting for the disk. */
function tunedUnnamed(database: Database): Database {
  tune(database)
  database.pragma('journal_mode = off')
  database.pragma('synchronous = off')
  return database
}

function check(path: string, database: Database): void {
  const id = opened(path, () => database.pragma('application_id', { simple: true }))
  const version = database.pragma('user_version', { simple: true }) as number
  if (id === applicationId && version <= schemaVersion) return
  database.close()
  throw new DataError(
    id === applicationId ? { fault: 'newer-base', about: { path, version } } : { fault: 'not-a-base', about: { path } },
  )
}

/** What disk or SQLite say while a base is written, as a fault; anything else is ours, and comes back as it is. */
export function storageFault(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'SQLITE_FULL') return new DataError({ fault: 'unwritable', about: { path, why: 'ENOSPC' } }, { cause })
  const ofStorage =
    /^SQLITE_(?:IOERR|READONLY|CANTOPEN|CORRUPT|TOOBIG)/.test(code) || (cause instanceof Error && 'syscall' in cause)
  return ofStorage ? unwritable(path, cause) : cause
}

/** What SQLite says about the file itself, as faults. */
function opened<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (code === 'SQLITE_NOTADB') throw new DataError({ fault: 'not-a-base', about: { path } }, { cause })
    if (code === 'SQLITE_BUSY') throw new DataError({ fault: 'locked', about: { path, pid: 0, host: '' } }, { cause })
    throw code === 'SQLITE_CANTOPEN' ? unreadable(path, cause) : unwritable(path, cause)
  }
}
