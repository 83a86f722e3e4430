const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Small words of family names, folded: files keep them, lose them, and write them in one with the name. */
const particles = words(`
  de del della dello dell degli dei delle di da dos du des les las los van von vom den der dem het ter ten te op in vd zu zum zur
  zer af av ibn bint und and ould ferch
`)

/** Particles that are also names of their own: Do, Le and Van in Vietnam, Ben, Das, An, Bin elsewhere. */
const doubtful = words('do das la le lo el al ul ar as ad bin ben ap ab van')

const vietnamese = words(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh truong luong mai cao ta to doan thai lam quach ha',
)

/**
 * Which words of a full name are particles, a bit each; none when only one other word would be left, which is no full name:
 * Ben Carter, Du Wei.
 */
export function lightWords(words: readonly string[]): number {
  const isVietnamese = vietnamese.has(words[0]!) || vietnamese.has(words.at(-1)!)
  let light = 0
  let heavy = 0
  for (const [at, word] of words.entries()) {
    const last = at === words.length - 1
    if (doubtful.has(word) ? !last && !isVietnamese : particles.has(word)) light |= 1 << at
    else heavy++
  }
  return heavy > 1 ? light : 0
}

/** Is a word a particle, wherever it stands? */
export const isParticle = (word: string): boolean => particles.has(word) || doubtful.has(word)

/** What a family name may be written in one with, and does without: `elamrani` is amrani. Not O' or Mac, that make other names. */
export const prefixes: ReadonlySet<string> = words(
  'al el ar as ash ad ul de del della di da do dos das du des d la le les las los lo van vande vanden vander von vonder ter ten te',
)

/** What tells that the name after it is one of birth or of marriage: both are the bearer's. */
export const linkers: ReadonlySet<string> = words(`
  nee ne epouse ep epse veuve vve veuf geb geborene geborener verh verw born formerly dit dite alias aka nata vedova nacida
  viuda vda fka roz urodzona gift fodt fodd
`)

/** Which of a family's namesakes: the number that a word at the end stands for. */
export const generations: ReadonlyMap<string, number> = new Map(
  'i=1 sr=1 snr=1 senior=1 pere=1 ii=2 jr=2 jnr=2 junior=2 fils=2 2nd=2 iii=3 3rd=3 iv=4 4th=4'
    .split(' ')
    .map((pair): [string, number] => [pair.slice(0, -2), Number(pair.at(-1))]),
)
