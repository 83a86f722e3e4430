import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyCut, rowTaker } from '../../src/io/columns/cut.ts'
import { repairMojibake } from '../../src/io/encodings/mojibake.ts'
import type { Cut } from '../../src/model/cut.ts'
import type { FieldName } from '../../src/model/field.ts'
import { checker, type Checker } from '../../src/validate/check.ts'
import { planValidate, type ValidatePlan } from '../../src/validate/plan.ts'
import { plainSettings, type ValidateSettings } from '../../src/validate/settings.ts'
import { sharesOf, type Share } from '../../src/validate/shares.ts'

function planOf(fields: readonly (FieldName | '')[]): ValidatePlan {
  const columns = fields.map((field, index) => ({ index, header: field, field: field === '' ? undefined : field }))
  return planValidate({ table: 'customers', columns, country: 'FR', asOf: '2026-06-30', delimiter: ';', domains: {} }, [])
}

const cells = {
  id: ['1', '2', '3', ''],
  title: ['Mme', 'M.', 'Dr', ''],
  given_name: ['Camille', 'Paul', 'MARTIN', '12', ''],
  family_name: ['Martin', 'paul', 'Durand', 'Mme', 'test', ''],
  email: ['camille.martin@example.com', 'paul.durand@example.com', 'a@gmial.com', 'a@', 'info@example.com', ''],
  phone: ['06 39 98 00 01', '0039 06 698 1', '+32 2 555 12 12', '12', ''],
  address: ['1 rue des Lilas', 'rue', '', '   '],
  postal_code: ['69001', '96001', '7500O', 'B-1000', '97400', ''],
  city: ['Lyon', 'Lyonn', 'Bruxelles', 'Saint-Denis', ''],
  country: ['France', 'Belgique', 'BE', 'Narnia', ''],
  birth_date: ['1980-02-30', '1980-02-03', '2030-01-01', ''],
  created_at: ['2020-01-01', '1979-01-01', ''],
  consent_email: ['oui', 'non', ''],
} as const
const fields = Object.keys(cells) as (keyof typeof cells)[]
const anyRow = fc.tuple(...fields.map((field) => fc.constantFrom<string>(...cells[field])))

function cutOf(rows: readonly (readonly string[])[]): Cut {
  const cut = emptyCut(fields.length)
  const { add } = rowTaker(cut, fields.length)
  for (const [at, row] of rows.entries()) add(row, at + 2)
  return cut
}

function checkerOf(plan: ValidatePlan, settings: ValidateSettings, share?: Share): Checker {
  return checker(plan, settings, { repair: repairMojibake, wantsKeys: false, take: () => {}, ...(share && { share }) })
}

const named = (plan: ValidatePlan, { columns }: Share): string[] => columns.map((at) => plan.columns[at]!.header).toSorted()

describe('two shares of the work on a file', () => {
  it('find together what one does', () => {
    const plan = planOf(fields)
    const settings: ValidateSettings = {
      ...plainSettings,
      severities: { ...plainSettings.severities, lyon: 'error', bare: 'warning' },
      staleMonths: 12,
      checks: [
        { name: 'lyon', rule: "city = 'Lyon'" },
        { name: 'bare', rule: "given_name != ''", column: 'family_name' },
      ],
    }
    const shares = sharesOf(plan, settings)!
    const whole = checkerOf(plan, settings)
    const begins = checkerOf(plan, settings, shares.begins)
    const ends = checkerOf(plan, settings, shares.ends)
    fc.assert(
      fc.property(fc.array(fc.array(anyRow, { maxLength: 12 }), { maxLength: 4 }), (parts) => {
        for (const rows of parts) {
          const cut = cutOf(rows)
          const { seen, keys } = whole.part(cut)
          const shared = ends.part(cut, undefined, structuredClone(begins.begin(cut)))
          // vitest goes through thousands of counted lengths one by one
          expect(isDeepStrictEqual({ seen: shared.seen, keys: shared.keys }, { seen, keys })).toBe(true)
        }
      }),
    )
  })

  it('keep together what is asked of cells together, and keys where the work ends', () => {
    const plan = planOf(fields)
    const { begins, ends } = sharesOf(plan, plainSettings)!
    expect(named(plan, ends)).toEqual(['email', 'family_name', 'given_name', 'id', 'title'])
    expect([...begins.columns, ...ends.columns].toSorted((a, b) => a - b)).toEqual(fields.map((_, at) => at))
  })

  it('are none where a rule of somebody’s own asks cells of both together', () => {
    const settings = { ...plainSettings, checks: [{ name: 'reached', rule: "email != '' or phone != ''" }] }
    const [severities, plan] = [{ ...plainSettings.severities, reached: 'error' as const }, planOf(fields)]
    expect(sharesOf(plan, { ...settings, severities })).toBeUndefined()
    expect(sharesOf(plan, settings)).toBeDefined() // switched off
  })

  it('are none where all columns are asked of together, or where there is hardly more than one', () => {
    expect(sharesOf(planOf(['email', 'given_name', 'family_name']), plainSettings)).toBeUndefined()
    expect(sharesOf(planOf(['id', 'city', 'postal_code', 'phone']), plainSettings)).toBeUndefined()
  })
})
