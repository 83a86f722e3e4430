import { describe, expect, it } from 'vitest'
import { departmentAt, departmentsWithin, kilometresBetween } from '../../../src/normalise/places/departments.ts'
import { departmentLines } from '../../../src/normalise/places/department-table.ts'

describe('departmentAt', () => {
  it.each([
    ['a town of the mainland', '69003', '69', 'Auvergne-Rhône-Alpes'],
    ['the south of Corsica', '20000', '2A', 'Corse'],
    ['the north of Corsica', '20200', '2B', 'Corse'],
    ['the code of a commune of Corsica', '2A004', '2A', 'Corse'],
    ['overseas, three digits', '97110', '971', 'Guadeloupe'],
    ['a territory overseas', '98800', '988', 'Nouvelle-Calédonie'],
    ['a code whose towns lie in the department beside', '01410', '01', 'Auvergne-Rhône-Alpes'],
    ['Monaco, which is in no department', '98000', undefined, undefined],
    ['the army', '00100', undefined, undefined],
    ['what is no code', 'N1 9GU', undefined, undefined],
    ['nothing', '', undefined, undefined],
  ])('%s', (_says, code, department, region) => {
    expect(departmentAt(code)?.code).toBe(department)
    expect(departmentAt(code)?.region).toBe(region)
  })
})

describe('kilometresBetween', () => {
  // Published distances between towns, as the crow flies.
  it.each([
    ['Paris and Lyon', '75', '69', 392],
    ['Paris and Marseille', '75', '13', 661],
    ['Lille and Nice', '59', '06', 834],
    ['Strasbourg and Quimper', '67', '29', 870],
    ['Bordeaux and Toulouse', '33', '31', 212],
    ['Ajaccio and Bastia', '2A', '2B', 105],
    ['Paris and Saint-Denis de La Réunion', '75', '974', 9370],
  ])('%s', (_says, one, other, km) => {
    expect(Math.abs(kilometresBetween(one, other)! / km - 1)).toBeLessThan(0.02)
    expect(kilometresBetween(other, one)).toBe(kilometresBetween(one, other))
  })

  it('knows every department', () => {
    const codes = departmentLines
      .trim()
      .split('\n')
      .map((line) => line.split('|')[0]!)
    const lost = codes.filter((code) => kilometresBetween(code, '75') === undefined)
    expect(lost).toEqual(['984', '989']) // nobody lives there
  })
})

it('takes a department by its code, its name or a postal code', () => {
  const near = [...departmentsWithin(60, '69')!].toSorted()
  expect(near).toContain('42')
  expect(near).toContain('69')
  for (const same of ['Rhône', 'rhone', '69003', ' 69 ']) expect([...departmentsWithin(60, same)!].toSorted()).toEqual(near)
  expect(departmentsWithin(60, 'Atlantis')).toBeUndefined()
  expect([...departmentsWithin(0, '2a')!]).toEqual(['2A'])
})
