import type { FieldName } from '../../model/field.ts'
import { placeChecker } from '../../normalise/place.ts'
import type { RowCheck } from './check.ts'

/**
 * Postal codes, towns and countries that don't go together. What is said stands at the cells that should be others; without
 * a suggestion, at the one that is unknown.
 *
 * @param home country of rows that don't say theirs
 */
export function placeChecks(home: string, places: ReadonlyMap<FieldName, number>): RowCheck[] {
  const [code, city, country] = [places.get('postal_code'), places.get('city'), places.get('country')]
  if (code === undefined || city === undefined) return []
  const judge = placeChecker({ country: home })
  return [
    ({ cells, columns, values }, tell) => {
      if (values[code] === '' || values[city] === '') return
      const { verdict, why, suggestions } = judge({
        postalCode: cellOf(cells, columns[code]),
        city: cellOf(cells, columns[city]),
        country: country === undefined ? '' : cellOf(cells, columns[country]),
      })
      if (verdict !== 'wrong' || why === undefined) return
      const [best] = suggestions
      let told = false
      const tellCell = (column: number | undefined, suggestion: string | undefined): void => {
        if (column === undefined || suggestion === undefined || suggestion === cells[columns[column]!]) return
        tell(why, column, suggestion, best!.confidence)
        told = true
      }
      tellCell(code, best?.postalCode)
      tellCell(city, best?.city)
      tellCell(country, best?.country)
      if (!told) tell(why, why.startsWith('place_town') ? city : code)
    },
  ]
}

const cellOf = (cells: readonly string[], index: number | undefined): string => (index === undefined ? '' : (cells[index] ?? ''))
