import type { Context } from '../../cli/context.ts'
import { readColumns } from '../../io/columns/read.ts'
import { valueText } from '../../io/columns/text.ts'
import { readJsonFile } from '../../io/json-file.ts'
import { openSource } from '../../io/source.ts'
import { DataError } from '../../model/error.ts'
import { amountNormaliser } from '../../normalise/amount.ts'
import { normaliseCurrency } from '../../normalise/currency.ts'
import type { Rates } from '../../orders/currencies.ts'

/**
 * Reads what currencies are worth: `{"EUR": 1, "USD": 0.92}`, or a table with a currency and a rate a row.
 *
 * @throws {DataError} when it can't be read, or no rate is 1
 */
export async function readRates(path: string, context: Context): Promise<Rates> {
  const refuse = (why: 'shape' | 'currency' | 'rate' | 'base', found: string): DataError =>
    new DataError({ fault: 'rates', about: { path, why, found } })
  const rates = new Map<string, { digits: number; places: number }>()
  let into: string | undefined
  for (const [name, text] of /\.json$/i.test(path) ? readJson(path, refuse) : await readTable(path, context)) {
    const currency = normaliseCurrency(name).value
    if (currency === '') throw refuse('currency', name)
    const [, whole, fraction = ''] = /^(\d{1,9})(?:\.(\d{1,12}))?$/.exec(text) ?? []
    const digits = Number(`${whole ?? ''}${fraction}`)
    if (whole === undefined || digits === 0 || !Number.isSafeInteger(digits)) throw refuse('rate', name)
    rates.set(currency, { digits, places: fraction.length })
    if (digits === 10 ** fraction.length) into ??= currency
  }
  if (into === undefined) throw refuse('base', '')
  return { into, rates }
}

function readJson(path: string, refuse: (why: 'shape', found: string) => DataError): [string, string][] {
  const json = readJsonFile(path)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw refuse('shape', '')
  return Object.entries(json).map(([name, rate]) => [name, String(rate)])
}

async function readTable(path: string, { cores, stop, stdin, self }: Context): Promise<[string, string][]> {
  const source = await openSource(path, {}, stdin, self)
  try {
    const { rows, columns } = await readColumns(source, { cores, stop, progress: () => {} })
    const cells = columns.map(({ values, ids }) => Array.from({ length: rows }, (_, row) => valueText(values, ids[row]!)))
    const named = cells.findIndex((column) => column.length > 0 && column.every((cell) => normaliseCurrency(cell).value !== ''))
    const rated = cells.findIndex((column, at) => at !== named && column.some((cell) => /^\d/.test(cell)))
    const decimalMark = cells[rated]?.some((cell) => cell.includes(',')) === true ? ',' : '.'
    const read = amountNormaliser({ decimalMark, certain: true })
    return named === -1 || rated === -1 ? [] : cells[named]!.map((name, row) => [name, read(cells[rated]![row]!).value])
  } finally {
    source.close()
  }
}
