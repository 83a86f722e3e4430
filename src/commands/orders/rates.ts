import type { Context } from '../../cli/context.ts'
import { readColumns } from '../../io/columns/read.ts'
import { eachText, valueText } from '../../io/columns/text.ts'
import { readJsonFile } from '../../io/json-file.ts'
import { openSource } from '../../io/source.ts'
import { DataError } from '../../model/error.ts'
import type { ValueColumn } from '../../model/columns.ts'
import type { Faults } from '../../model/fault.ts'
import { amountNormaliser } from '../../normalise/amount.ts'
import { normaliseCurrency } from '../../normalise/currency.ts'
import { isoOf } from '../../orders/calendar.ts'
import { always, type Rate, type Rates } from '../../orders/currencies.ts'
import { dayOf, daysOf, noDay } from '../../orders/days.ts'
import { decideOrders } from '../../orders/values.ts'

/** A rate as it is written. */
interface Written {
  readonly currency: string
  /** As decimal text. */
  readonly rate: string
  /** Days since 1970-01-01, `always` for one without a day, `noDay` for a day that can't be read. */
  readonly from: number
}

type Refuse = (why: Faults['rates']['why'], found: string) => DataError

/**
 * Reads what currencies are worth: `{"EUR": 1, "USD": 0.92}`, or `{"EUR": 1, "USD": {"2025-01-01": 0.92, …}}` where that
 * changes; or a table with a currency and a rate a row, and where a rate holds from a day on, that day.
 *
 * @throws {DataError} when it can't be read, no currency is always worth 1, or one has two rates on a day
 */
export async function readRates(path: string, context: Context): Promise<Rates> {
  const refuse: Refuse = (why, found) => new DataError({ fault: 'rates', about: { path, why, found } })
  const rates = new Map<string, Rate[]>()
  for (const { currency: name, rate: text, from } of /\.json$/i.test(path)
    ? readJson(path, refuse)
    : await readTable(path, context)) {
    const currency = normaliseCurrency(name).value
    if (currency === '') throw refuse('currency', name)
    if (from === noDay) throw refuse('day', name)
    const [, whole, fraction = ''] = /^(\d{1,9})(?:\.(\d{1,12}))?$/.exec(text) ?? []
    const digits = Number(`${whole ?? ''}${fraction}`)
    if (whole === undefined || digits === 0 || !Number.isSafeInteger(digits)) throw refuse('rate', name)
    const known = rates.get(currency)
    if (known === undefined) rates.set(currency, [{ from, digits, places: fraction.length }])
    else known.push({ from, digits, places: fraction.length })
  }
  for (const [currency, list] of rates) {
    list.sort((a, b) => (a.from < b.from ? -1 : 1))
    const twice = list.find((rate, at) => at > 0 && rate.from === list[at - 1]!.from && worth(rate) !== worth(list[at - 1]!))
    if (twice !== undefined) throw refuse('twice', twice.from === always ? currency : `${currency} (${isoOf(twice.from)})`)
  }
  const [into] = [...rates].find(([, list]) => list.every((rate) => worth(rate) === 1)) ?? []
  if (into === undefined) throw refuse('base', '')
  return { into, rates: rates.set(into, [{ from: always, digits: 1, places: 0 }]) }
}

const worth = ({ digits, places }: Rate): number => digits / 10 ** places

function readJson(path: string, refuse: Refuse): Written[] {
  const json = readJsonFile(path)
  if (!isObject(json)) throw refuse('shape', '')
  return Object.entries(json).flatMap(([currency, rate]): Written[] =>
    isObject(rate)
      ? Object.entries(rate).map(([day, one]) => ({ currency, rate: String(one), from: isDay.test(day) ? dayOf(day) : noDay }))
      : [{ currency, rate: String(rate), from: always }],
  )
}

const isObject = (json: unknown): json is object => typeof json === 'object' && json !== null && !Array.isArray(json)

const isDay = /^\d{4}-\d{2}-\d{2}$/

const isNumber = /^\d+(?:[.,]\d*)?$/

async function readTable(path: string, { cores, stop, stdin, self, today, region = 'FR' }: Context): Promise<Written[]> {
  const source = await openSource(path, {}, stdin, self)
  try {
    const { rows, columns } = await readColumns(source, { cores, stop, progress: () => {} })
    const cells = columns.map(({ values, ids }) => Array.from({ length: rows }, (_, row) => valueText(values, ids[row]!)))
    const delimiter = source.content.form === 'csv' ? source.content.setting.dialect.delimiter : ''
    const days = columns.map((column) => daysIn(column, { delimiter, country: region }, today))
    const named = cells.findIndex((column) => column.length > 0 && column.every((cell) => normaliseCurrency(cell).value !== ''))
    const dated = days.findIndex((column, at) => at !== named && column !== undefined)
    const rated = cells.findIndex((column, at) => at !== named && at !== dated && column.some((cell) => /^\d/.test(cell)))
    const decimalMark = cells[rated]?.some((cell) => cell.includes(',')) === true ? ',' : '.'
    const read = amountNormaliser({ decimalMark, certain: true })
    if (named === -1 || rated === -1) return []
    return cells[named]!.map((currency, row) => ({
      currency,
      rate: read(cells[rated]![row]!).value,
      from: days[dated]?.[row] ?? always,
    }))
  } finally {
    source.close()
  }
}

/** The day of each row, `always` where its cell is empty; undefined for a column of something else. */
function daysIn(
  column: ValueColumn,
  file: { readonly delimiter: string; readonly country: string },
  today: string,
): number[] | undefined {
  let numbers = 0
  eachText(column.values, (text) => void (numbers += Number(isNumber.test(text))))
  if (numbers > 0) return undefined // a rate of 150 would be a day of 1900 to a workbook
  const { date = {} } = decideOrders({ date: column }, file, eachText)
  const days = daysOf(column.values, date, today, eachText)
  const known = days.filter((day) => day !== noDay).length
  // One that can't be read is a fault of the file, not a sign that this is no column of days.
  if (2 * known <= column.values.count - 1) return undefined
  return Array.from(column.ids, (id) => (id === 0 ? always : days[id]!))
}
