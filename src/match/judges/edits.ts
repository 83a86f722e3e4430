import type { Judge } from '../judge.ts'
import { osaDistance } from '../kernels/osa-distance.ts'
import type { Lexicon } from '../lexicon.ts'

/** Numbers that are a slip or two apart. */
export function editJudge({ bytes, starts }: Lexicon, most: 1 | 2): Judge {
  return { judge: (a, b) => 1 + osaDistance(bytes, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!, most) }
}
