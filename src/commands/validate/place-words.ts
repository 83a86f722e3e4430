import type { Source } from '../../io/source.ts'
import type { Places } from '../../messages/facts.ts'
import type { Messages } from '../../messages/messages.ts'

/** The words for a place in a source: lines, or whatever the rows of a base are. */
export function placeWords(content: Source['content'], { validate }: Messages): Places {
  const table = content.form === 'rows' ? content.base : undefined
  return table === undefined ? validate : validate.base.places[table]
}
