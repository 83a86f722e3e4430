/**
 * A word of small Greek letters without accents in Latin ones, letter by letter, with the pairs that are one sound: `ου` ou,
 * `αυ` av or af, `γγ` ng, `μπ` and `ντ` b and d where a word begins.
 *
 * @see ELOT 743 (ISO 843, type 2)
 */
export function romaniseGreek(word: string): string {
  let spelled = ''
  for (let at = 0; at < word.length; at++) {
    const pair = word.slice(at, at + 2)
    const known = (at === 0 ? opening.get(pair) : undefined) ?? pairs.get(pair)
    if (known !== undefined) {
      spelled += known
      at++
    } else if (word[at + 1] === 'υ' && 'αεη'.includes(word[at]!)) {
      spelled += letters.get(word[at]!)! + (voiceless.has(word[at + 2] ?? 'σ') ? 'f' : 'v')
      at++
    } else spelled += letters.get(word[at]!) ?? word[at]!
  }
  return spelled
}
const voiceless = new Set('θκξπστφχψ')
const table = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
const letters = table('α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o')
const pairs = table('ου=ou γγ=ng γξ=nx γχ=nch')
const opening = table('μπ=b ντ=d γκ=g')
