import type { Reason } from '../../model/reason.ts'
import { codeAt } from '../../text/code-at.ts'
import type { Remark } from '../remark.ts'
import { isFormula, quotedByFormula } from './formula.ts'
import { inOneAlphabet, inPlainLetters } from './look-alikes.ts'
import { withoutMarkup } from './markup.ts'
import { withoutControls, withoutInvisible } from './unseen.ts'

/** What a code unit below 128 can be part of: nothing, a tag or a reference, a control. */
const signs = new Uint8Array(128)
const [plain, opensMarkup, isControl] = [0, 1, 2]
signs.fill(isControl, 0, 0x20)
signs.fill(plain, 0x09, 0x0b)
signs[0x0d] = plain
signs[0x7f] = isControl
signs[0x26] = signs[0x3c] = opensMarkup

/** Where letters stand that no look-alike, control or mistaken encoding is among: what western Europe types. */
const isHomely = (code: number): boolean => code > 0xa0 && code < 0x180 && code !== 0xad && code !== 0xc2 && code !== 0xc3

/** How sure each mend is. Set by hand: nobody types a zero-width space, but somebody may write about `<br>`. */
const confidences: Partial<Record<Reason, number>> = {
  text_double_encoded: 0.98,
  text_look_alike: 0.95,
  text_control: 0.97,
  text_invisible: 0.98,
  text_html: 0.9,
  text_formula: 0.97,
}

/**
 * Finds what happened to a cell on its way, whatever its column: an encoding mistaken for another, letters lost, letters
 * of another alphabet among those they look like, characters that nobody sees, remains of a web page, what a spreadsheet
 * would run. The reason is the weightiest, in that order; the value has all of them mended. Linear; a cell of ASCII is
 * passed in one look.
 *
 * @param repair undoes a second encoding; undefined where there is none
 */
export function accidentFinder(repair: (text: string) => string | undefined): (cell: string) => Remark | undefined {
  return (cell) => {
    let seen = 0
    for (let at = 0; at < cell.length; at++) {
      const code = codeAt(cell, at)
      if (code > 0x7f) {
        if (!isHomely(code)) return look(cell, repair)
      } else seen |= signs[code]!
    }
    if (seen !== 0) return look(cell, repair)
    const first = cell === '' ? 0x61 : codeAt(cell, 0)
    return first <= 0x20 || first === 0x2b || first === 0x2d || first === 0x3d || first === 0x40 ? judgeFormula(cell) : undefined
  }
}

/** One mend may bring to light what the next time mends: `&#1056;ierre`. */
const mostTimes = 5

function look(cell: string, repair: (text: string) => string | undefined): Remark | undefined {
  let text = cell
  let reason: Reason | undefined
  const step = (mended: string | undefined, why: Reason): void => {
    if (mended === undefined || mended === text) return
    text = mended
    reason ??= why
  }
  if (cell.includes('\ufffd')) return { reason: 'text_lost_letters', value: '', confidence: 0 }
  for (let time = 0; time < mostTimes; time++) {
    const before = text
    step(repair(text), 'text_double_encoded')
    step(inOneAlphabet(text), 'text_look_alike')
    step(inPlainLetters(text), 'text_look_alike')
    step(withoutControls(text), 'text_control')
    step(withoutInvisible(text), 'text_invisible')
    step(withoutMarkup(text), 'text_html')
    if (text === before) break
  }
  if (reason === undefined) return judgeFormula(text)
  return { reason, value: text, confidence: confidences[reason] ?? 0 }
}

function judgeFormula(cell: string): Remark | undefined {
  if (!isFormula(cell)) return undefined
  const value = quotedByFormula(cell) ?? ''
  return { reason: 'text_formula', value, confidence: value === '' ? 0 : confidences.text_formula! }
}
