import { frenchPost } from '../../normalise/place-case.ts'
import { departmentAt } from '../../normalise/places/departments.ts'
import { isDay } from '../../rule/days.ts'
import type { CellColumn } from '../table.ts'
import { ageBand } from './age-bands.ts'
import { mapCells, mapPairs } from './cells.ts'
import type { DerivedField } from './fields.ts'

/** The canonical cells of a field of customers; undefined where no column is that field. */
export type FieldCells = (field: 'birth_date' | 'postal_code' | 'country') => (() => CellColumn) | undefined

/**
 * What can be told of people from what is known of them: their age, and where in France they live.
 *
 * @param asOf the day the run believes it is, YYYY-MM-DD
 */
export function profileFields(fieldCells: FieldCells, asOf: string): DerivedField[] {
  const [birth, postal, country] = (['birth_date', 'postal_code', 'country'] as const).map(fieldCells)
  const fields: DerivedField[] = []
  if (birth !== undefined) {
    const ofDay = (of: (day: string) => string) => (): CellColumn =>
      mapCells(birth(), (cell) => (isDay(cell.slice(0, 10)) ? of(cell.slice(0, 10)) : ''))
    const age = (day: string): number => ageOn(day, asOf)
    fields.push(
      { name: 'age', kind: 'number', cells: ofDay((day) => (age(day) < 0 ? '' : String(age(day)))) },
      { name: 'age_band', kind: 'text', cells: ofDay((day) => (age(day) < 0 ? '' : ageBand(age(day)))) },
      { name: 'birthday', kind: 'day', cells: ofDay((day) => nextBirthday(day, asOf)) },
    )
  }
  if (postal !== undefined) {
    const ofPlace = (of: 'code' | 'region') => (): CellColumn => {
      if (country === undefined) return mapCells(postal(), (code) => placeOf(code, of))
      return mapPairs(postal(), country(), (code, land) =>
        land === '' || frenchPost.has(land.toUpperCase()) ? placeOf(code, of) : '',
      )
    }
    fields.push(
      { name: 'department', kind: 'text', cells: ofPlace('code') },
      { name: 'region', kind: 'text', cells: ofPlace('region') },
    )
  }
  return fields
}

const placeOf = (postalCode: string, of: 'code' | 'region'): string => departmentAt(postalCode.replaceAll(' ', ''))?.[of] ?? ''

/** Whole years between two days, both YYYY-MM-DD: who was born on 29 February is a year older on 1 March in years without one. */
export const ageOn = (birth: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0)

/** The first birthday from a day on: 29 February is kept on 1 March in years without one. */
export function nextBirthday(birth: string, day: string): string {
  const inYear = (year: number): string => {
    const date = `${String(year).padStart(4, '0')}-${birth.slice(5)}`
    return isDay(date) ? date : `${date.slice(0, 4)}-03-01`
  }
  const year = Number(day.slice(0, 4))
  const here = inYear(year)
  return here >= day ? here : inYear(year + 1)
}
