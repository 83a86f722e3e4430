import type { Context } from '../../cli/context.ts'
import { renderValue } from '../../report/change.ts'
import { renderHoles } from '../../report/holes.ts'
import type { Part } from '../../report/html.ts'
import { renderAside, renderCode, renderName, renderText } from '../../report/section.ts'
import { renderShapes } from '../../report/shapes.ts'
import { renderShareBar } from '../../report/share-bar.ts'
import { renderTable, type Head } from '../../report/table.ts'
import { breakable } from '../../report/breakable.ts'
import { nameable } from '../../report/unseen.ts'
import { slicesOf } from '../../validate/portrait/strips.ts'
import type { Observation } from './observation.ts'
import type { Outcome } from './outcome.ts'

/** A page shows so many columns; few files have more. Set by hand. */
const columnsShown = 200
const holesShown = 60
const shapesShown = 3
/** A cell that fewer hold is no sign of anything. Set by hand. */
const worthNaming = 0.001
/** The map of a file has so many slices: each some pixels wide on the widest page. */
const slices = 80

/** How healthy each column is: how full, how valid, how varied, and how its cells are written. */
export function renderColumns({ plan, passed }: Outcome, { picture }: Observation, showsValues: boolean, context: Context): Part {
  const { words } = context
  const { validateReport: say, report } = words
  const { seen } = passed
  if (seen.rows === 0) return undefined
  const { heads } = say
  const head: Head[] = [
    { head: heads.column },
    { head: heads.filled },
    { head: heads.valid },
    { head: heads.distinct, numbers: true },
    { head: heads.shapes },
    showsValues ? { head: heads.most } : { head: heads.most, numbers: true },
  ]
  const percent = (share: number): string => words.validate.share(share)
  const rows = plan.columns.slice(0, columnsShown).map(({ header, field }, at): Part[] => {
    const { filled, invalid } = seen.columns[at]!
    const { distinct, shapes, values } = picture.columns[at]!
    const [most] = values
    const valid = filled === 0 ? 0 : (filled - invalid) / filled
    return [
      [renderName(breakable(nameable(header))), ' ', field === undefined ? renderAside(say.unknown) : renderCode(field)],
      renderShareBar(filled / seen.rows, percent(filled / seen.rows)),
      field === undefined || filled === 0 ? '' : renderShareBar(valid, percent(valid)),
      filled === 0 ? '' : (distinct.exact ? say.exactly : say.about)(distinct.count),
      renderShapes(shapes.slice(0, shapesShown).map(([shape, count]) => [shape, say.most(count / filled)])),
      most === undefined || most[1] === 1 || most[1] < worthNaming * filled
        ? ''
        : showsValues
          ? [renderValue(most[0]), ' ', renderAside(say.most(most[1] / filled))]
          : say.most(most[1] / filled),
    ]
  })
  const left = plan.columns.length - rows.length
  return [
    renderText(report.unbroken(say.columnsSay)),
    renderTable(say.columns(plan.columns.length), head, [{ rows }]),
    left === 0 ? undefined : renderText(renderAside(say.left(left))),
  ]
}

/** Where the file has holes: columns by parts of the file. */
export function renderEmptiness({ plan, passed }: Outcome, { picture }: Observation, { words }: Context): Part {
  const { validateReport: say, report } = words
  const { rows, columns } = passed.seen
  const cells = rows * columns.length
  const filled = columns.reduce((sum, column) => sum + column.filled, 0)
  if (cells === 0 || filled === cells) return undefined
  const parts = slicesOf(picture.strips, slices)
  const gaps = plan.columns.map((_, at) => at).filter((at) => columns[at]!.filled < rows)
  const most = new Set(gaps.toSorted((a, b) => columns[a]!.filled - columns[b]!.filled || a - b).slice(0, holesShown))
  const shown = gaps.filter((at) => most.has(at))
  const head: Head[] = [
    { head: say.heads.column },
    { head: say.heads.map },
    { head: say.heads.filled, numbers: true },
    { head: say.heads.empty, numbers: true },
  ]
  const body = shown.map((at): Part[] => [
    renderName(breakable(nameable(plan.columns[at]!.header))),
    renderHoles(parts.map((part) => part.filled[at]! / part.rows)),
    words.validate.share(columns[at]!.filled / rows),
    words.number(rows - columns[at]!.filled),
  ])
  const full = columns.length - gaps.length
  const left = gaps.length - shown.length
  return [
    renderText(report.unbroken(say.holesSay(1 - filled / cells))),
    renderTable(say.holesOf(parts.length, rows), head, [{ rows: body }]),
    full === 0 ? undefined : renderText(renderAside(say.noHoles(full))),
    left === 0 ? undefined : renderText(renderAside(report.unbroken(say.holesLeft(left)))),
  ]
}
