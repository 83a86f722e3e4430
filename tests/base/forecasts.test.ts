import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { keepForecast, keptForecasts } from '../../src/base/forecasts.ts'
import { openToWrite } from '../../src/base/open.ts'

const folder = mkdtempSync(join(tmpdir(), 'forecasts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const self = { pid: 1, host: 'here', isAlive: () => false }
const forecast = { asOf: '2025-01-31', horizonDays: 90, model: 'nbd', knew: { r: 1 } }

it('keeps forecasts in a base, and one for the same days in place of the last', async () => {
  const path = join(folder, 'crm.sqlite')
  const held = await openToWrite(path, self)
  held.commit()
  held.close()
  expect(keptForecasts(path)).toEqual([])
  await keepForecast(path, forecast, [{ customer: 'ann', orders: 1.5, low: 0, high: 3 }], self)
  await keepForecast(path, { ...forecast, horizonDays: 30 }, [], self)
  await keepForecast(path, forecast, [{ customer: 'bob', orders: 2, low: 1, high: 4 }], self)
  expect(keptForecasts(path)).toEqual([
    { ...forecast, horizonDays: 30, expectations: [] },
    { ...forecast, expectations: [{ customer: 'bob', orders: 2, low: 1, high: 4 }] },
  ])
})

it('makes no base of its own', async () => {
  await expect(keepForecast(join(folder, 'nowhere.sqlite'), forecast, [], self)).rejects.toThrow('unreadable')
})
