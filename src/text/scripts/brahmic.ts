import { codeAt } from '../code-at.ts'

/**
 * A word of an Indian script in Latin letters. The blocks of Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu,
 * Kannada and Malayalam hold the same letters at the same places, so one table reads all. The vowel that no sign shows is `a`,
 * and falls in the north where nobody says it: at the end, and between two open syllables (`राजकुमार` rajkumar).
 *
 * @see Ohala (1983), "Aspects of Hindi Phonology": the rule for the silent vowel
 */
export function romaniseBrahmic(word: string): string {
  const consonants: string[] = []
  const vowels: string[] = [] // after each consonant; '\0' for one that no sign shows
  for (let at = 0; at < word.length; at++) {
    const place = codeAt(word, at) & 0x7f
    const last = consonants.length - 1
    if (place >= 0x15 && place <= 0x39) {
      consonants.push(letters[place - 0x15]!)
      vowels.push('\0')
    } else if (place >= 0x04 && place <= 0x14) {
      consonants.push('')
      vowels.push(independent[place - 0x04]!)
    } else if (place >= 0x3e && place <= 0x4c && last >= 0) vowels[last] = signs[place - 0x3e]!
    else if (place === 0x4d && last >= 0) vowels[last] = ''
    else if (place === 0x3c && last >= 0) consonants[last] = dotted.get(consonants[last]!) ?? consonants[last]!
    else if (place >= 0x01 && place <= 0x03 && last >= 0)
      vowels[last] = vowels[last]!.replace('\0', 'a') + (place === 0x03 ? 'h' : codeAt(word, at + 1) === 0x939 ? 'ng' : 'n')
    else if (place === 0x70 && last >= 0) vowels[last] = vowels[last]!.replace('\0', 'a') + 'n'
    else if (place >= 0x66 && place <= 0x6f) {
      consonants.push(String(place - 0x66))
      vowels.push('')
    }
  }
  dropSilent(consonants, vowels, codeAt(word, 0) < 0xb80)
  return consonants.map((consonant, at) => consonant + (vowels[at] === '\0' ? 'a' : vowels[at]!)).join('')
}

function dropSilent(consonants: readonly string[], vowels: string[], northern: boolean): void {
  const last = vowels.length - 1
  if (!northern || last < 1) return
  // After two consonants it is said: Rajendra, Aditya.
  if (vowels[last] === '\0') vowels[last] = vowels[last - 1] === '' ? 'a' : ''
  for (let at = last - 1; at > 0; at--)
    if (vowels[at] === '\0' && vowels[at - 1] !== '' && vowels[at + 1] !== '' && consonants[at + 1] !== '') vowels[at] = ''
}

const letters = 'k,kh,g,gh,n,ch,chh,j,jh,n,t,th,d,dh,n,t,th,d,dh,n,n,p,ph,b,bh,m,y,r,r,l,l,l,v,sh,sh,s,h'.split(',')
const independent = ',a,a,i,i,u,u,ri,l,e,e,e,ai,o,o,o,au'.split(',')
const signs = 'a,i,i,u,u,ri,ri,e,e,e,ai,o,o,o,au'.split(',')
/** Letters with a dot below, for sounds of Persian and Arabic. */
const dotted: ReadonlyMap<string, string> = new Map([
  ['j', 'z'],
  ['ph', 'f'],
  ['k', 'q'],
  ['d', 'r'],
  ['dh', 'rh'],
])
