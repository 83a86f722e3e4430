import type { FieldName } from '../../model/field.ts'
import { isInFrance, placeChecker, takesAnyTown } from '../../normalise/place.ts'
import { mayBeTownOf } from '../../normalise/places/town-sieve.ts'
import type { RowView } from '../row-view.ts'
import { ofEach, type RowCheck } from './check.ts'
import { ByCell, ByCells } from './remembered.ts'

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
  const inFrance = country === undefined ? undefined : new ByCell(country, (row) => isInFrance(row.cell(country), home))
  const isFrench = isInFrance('', home)
  const settled = new ByCells(country === undefined ? [code] : [code, country], (row) =>
    takesAnyTown(row.cell(code), country === undefined ? '' : row.cell(country), home),
  )
  const columns = country === undefined ? [code, city] : [code, city, country]
  const readings = new ByCells(columns, (row) =>
    judge({
      postalCode: row.cell(code),
      city: row.cell(city),
      country: country === undefined ? '' : row.cell(country),
    }),
  )
  /** As nearly all do. */
  const goTogether = (row: RowView): boolean => {
    if (!(inFrance?.of(row) ?? isFrench)) return false
    const number = row.judges[code]!.fiveDigits(row.row)
    const town = row.judges[city]!.townHash(row.row)
    return number !== -1 && town !== 0 && mayBeTownOf(number, town)
  }
  return [
    ofEach(columns, (row, tell) => {
      if (!row.isFilled(code) || !row.isFilled(city) || goTogether(row)) return
      row.remember(code)
      row.remember(city)
      if (settled.of(row)) return
      const { verdict, why, suggestions } = readings.of(row)
      if (verdict !== 'wrong' || why === undefined) return
      const [best] = suggestions
      let told = false
      const tellCell = (column: number | undefined, suggestion: string | undefined): void => {
        if (column === undefined || suggestion === undefined || suggestion === row.cell(column)) return
        tell(why, column, suggestion, best!.confidence)
        told = true
      }
      tellCell(code, best?.postalCode)
      tellCell(city, best?.city)
      tellCell(country, best?.country)
      if (!told) tell(why, why.startsWith('place_town') ? city : code)
    }),
  ]
}
