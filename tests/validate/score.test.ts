import { describe, expect, it } from 'vitest'
import { planValidate } from '../../src/validate/plan.ts'
import { scoreQuality } from '../../src/validate/score.ts'
import { nothingSeen } from '../../src/validate/seen.ts'

const columns = [{ index: 0, header: 'email', field: 'email' as const }]
const plan = planValidate({ table: 'customers', columns, country: 'FR', asOf: '2026-06-30', delimiter: ';', domains: {} }, [])

describe('scoreQuality', () => {
  it('has nothing against a file without rows', () => {
    expect(scoreQuality(plan, nothingSeen(1, 1), 0, 0).score).toBe(100)
  })

  it('has nothing good to say of a file of which no row can be read', () => {
    expect(scoreQuality(plan, nothingSeen(1, 1), 12, 0)).toMatchObject({ score: 0, parts: { validity: 0 } })
  })
})
