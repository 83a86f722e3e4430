import type { ThisProcess } from '../model/world.ts'
import type { Database } from '../io/sqlite/driver.ts'
import { openToRead, openToWrite } from './open.ts'

/** What a forecast said of one customer. */
export interface KeptExpectation {
  /** As the orders call them. */
  readonly customer: string
  readonly orders: number
  /** Between how many orders it said that they would most likely be. */
  readonly low: number
  readonly high: number
}

/** A forecast that a base keeps until it can be judged. */
export interface KeptForecast {
  /** The day on which it looked ahead, YYYY-MM-DD. */
  readonly asOf: string
  readonly horizonDays: number
  readonly model: string
  /** What it went by, as plain data for JSON: nothing about any one person. */
  readonly knew: object
}

/**
 * Keeps a forecast in a base, in one transaction. One made on the same day for the same horizon is replaced.
 *
 * @throws {DataError} when there is no base, or it can't be written
 */
export async function keepForecast(
  path: string,
  { asOf, horizonDays, model, knew }: KeptForecast,
  expectations: Iterable<KeptExpectation>,
  self: ThisProcess,
): Promise<void> {
  openToRead(path).close() // a forecast makes no base
  const held = await openToWrite(path, self)
  try {
    const { database } = held
    const before = database.prepare('select forecast_id from forecasts where as_of = ? and horizon_days = ?').pluck()
    const replaced = before.get(asOf, horizonDays)
    if (replaced !== undefined)
      for (const table of ['forecast_customers', 'forecasts'])
        database.prepare(`delete from ${table} where forecast_id = ?`).run(replaced)
    const { lastInsertRowid } = database
      .prepare('insert into forecasts (as_of, horizon_days, model, knew) values (?, ?, ?, ?)')
      .run(asOf, horizonDays, model, JSON.stringify(knew))
    const add = database.prepare('insert into forecast_customers values (?, ?, ?, ?, ?)')
    for (const { customer, orders, low, high } of expectations) add.run(lastInsertRowid, customer, orders, low, high)
    held.commit()
  } finally {
    held.close()
  }
}

/** A kept forecast and what it said of everybody. */
export interface KeptWhole extends KeptForecast {
  readonly expectations: readonly KeptExpectation[]
}

/**
 * The forecasts that a base keeps, the earliest first.
 *
 * @throws {DataError} when it is no base
 */
export function keptForecasts(path: string): KeptWhole[] {
  const database = openToRead(path)
  try {
    return forecastsIn(database)
  } finally {
    database.close()
  }
}

/** The same of a base that is open. */
export const forecastsIn = (database: Database): KeptWhole[] => (mayHaveForecasts(database) ? readAll(database) : [])

/** Does a base keep forecasts? Those of earlier versions have the table once they do. */
export const keepsForecasts = (database: Database): boolean =>
  mayHaveForecasts(database) && database.prepare('select 1 from forecasts limit 1').get() !== undefined

const mayHaveForecasts = (database: Database): boolean =>
  database.prepare("select 1 from sqlite_schema where type = 'table' and name = 'forecasts'").get() !== undefined

function readAll(database: Database): KeptWhole[] {
  const rows = database.prepare('select * from forecasts order by as_of, horizon_days').all() as {
    forecast_id: number
    as_of: string
    horizon_days: number
    model: string
    knew: string
  }[]
  const said = database.prepare(
    'select customer, orders, low, high from forecast_customers where forecast_id = ? order by customer',
  )
  return rows.map(({ forecast_id: id, as_of: asOf, horizon_days: horizonDays, model, knew }) => ({
    asOf,
    horizonDays,
    model,
    knew: JSON.parse(knew) as object,
    expectations: said.all(id) as KeptExpectation[],
  }))
}
