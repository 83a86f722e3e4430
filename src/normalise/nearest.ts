import { editDistance } from '../text/edit-distance.ts'
import { fold } from '../text/fold.ts'

/** Names longer than this are not compared letter by letter. */
const longest = 100

/** The name that somebody who typed `asked` is likely to have meant, case and accents aside; undefined when none is near. */
export function nearestName(asked: string, names: readonly string[]): string | undefined {
  const wanted = fold(asked.slice(0, longest))
  let nearest: string | undefined
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const name of names) {
    const distance = editDistance(fold(name.slice(0, longest)), wanted)
    if (distance < least) [nearest, least] = [name, distance]
  }
  return nearest
}
