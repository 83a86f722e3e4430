import { codeAt } from '../../text/code-at.ts'
import { isInvisible } from '../../text/space.ts'

/** Joiners have work to do in emoji and in the scripts of Asia, direction marks beside letters that run to the left. */
const [nonJoiner, joiner, leftToRight, rightToLeft] = [0x200c, 0x200d, 0x200e, 0x200f]
const joinsLetters = (code: number): boolean => (code >= 0x600 && code <= 0xdff) || (code >= 0x1000 && code <= 0x109f)
const isEmojiPart = (code: number): boolean =>
  (code >= 0xd800 && code <= 0xdfff) ||
  (code >= 0x2600 && code <= 0x27bf) ||
  code === 0xfe0f ||
  code === 0x2642 ||
  code === 0x2640
const runsLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Does an invisible character at this place do what it is for? */
function hasWork(text: string, at: number, isLeftward: () => boolean): boolean {
  const code = codeAt(text, at)
  if (code === joiner || code === nonJoiner) {
    const [before, after] = [at > 0 ? codeAt(text, at - 1) : 0, at + 1 < text.length ? codeAt(text, at + 1) : 0]
    return (joinsLetters(before) && joinsLetters(after)) || (code === joiner && isEmojiPart(before) && isEmojiPart(after))
  }
  return (code === leftToRight || code === rightToLeft) && isLeftward()
}

/** The text without characters that take no room and have no work to do; undefined when there are none. */
export function withoutInvisible(text: string): string | undefined {
  let leftward: boolean | undefined
  const isLeftward = (): boolean => (leftward ??= runsLeft.test(text))
  return without(text, (code, at) => (code > 0x7f && isInvisible(code) && !hasWork(text, at, isLeftward)) || code === 0xfffc)
}

/**
 * The text without control characters, private and forbidden ones, and halves of characters; undefined when there are none.
 * Tabs and line breaks stay: cells may have lines.
 */
export const withoutControls = (text: string): string | undefined =>
  without(text, (code, at) => {
    if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d
    if (code < 0x7f) return false
    if (code < 0xa0) return code !== 0x85
    if (code < 0xd800) return false
    return code <= 0xdfff ? isHalf(text, at) : (code >= 0xe000 && code <= 0xf8ff) || code >= 0xfffe
  })

/** Is this a surrogate without the other one beside it? */
function isHalf(text: string, at: number): boolean {
  const code = codeAt(text, at)
  if (code <= 0xdbff) return !(at + 1 < text.length && codeAt(text, at + 1) >= 0xdc00 && codeAt(text, at + 1) <= 0xdfff)
  return !(at > 0 && codeAt(text, at - 1) >= 0xd800 && codeAt(text, at - 1) <= 0xdbff)
}

function without(text: string, isStray: (code: number, at: number) => boolean): string | undefined {
  let kept = ''
  let copied = 0
  let found = false
  for (let at = 0; at < text.length; at++) {
    if (!isStray(codeAt(text, at), at)) continue
    kept += text.slice(copied, at)
    copied = at + 1
    found = true
  }
  return found ? kept + text.slice(copied) : undefined
}
