/**
 * Hiragana and katakana in Latin letters, without marks for long vowels, as in passports: `さとう` sato, `ジョージ` joji.
 *
 * @see Hepburn, as in the Passport Act's enforcement regulations of Japan, annex; n stays n before b, m and p
 */
export function romaniseKana(word: string): string {
  let spelled = ''
  let sound = '' // the one that a small kana may still change
  let double = false
  for (const given of word) {
    const code = given.charCodeAt(0)
    const kana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : given
    const vowel = glides.get(kana)
    if (vowel !== undefined) sound = glide(sound, vowel)
    else if (kana === 'っ') double = true
    else if (sounds.has(kana)) {
      spelled += sound
      sound = double ? doubled(sounds.get(kana)!) : sounds.get(kana)!
      double = false
    }
  }
  return (spelled + sound).replaceAll(/ou(?![aeiou])|oo/g, 'o').replaceAll('uu', 'u')
}

const doubled = (sound: string): string =>
  sound.startsWith('ch') ? `t${sound}` : /^[aeiou]/.test(sound) ? sound : sound[0]! + sound

/** A small kana changes the vowel before it: `shi` + `ya` is sha, `fu` + `i` is fi, `ki` + `yu` kyu, `u` + `i` wi. */
function glide(sound: string, vowel: string): string {
  if (sound.length > 4) return sound
  if (sound === 'u' && !vowel.startsWith('y')) return `w${vowel}`
  if (!/[aeiou]$/.test(sound)) return sound + vowel
  const stem = sound.slice(0, -1)
  return stem + (/(?:sh|ch|j)$/.test(stem) ? vowel.replace('y', '') : vowel)
}

const table = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair): [string, string] => [pair[0]!, pair.slice(1)]))
const sounds = table(
  'あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo たta ちchi つtsu てte とto だda ぢji ' +
    'づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo ' +
    'らra りri るru れre ろro わwa ゐi ゑe をo んn ゔvu ゕka ゖke ヷva ヸvi ヹve ヺvo',
)
const glides = table('ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo ゎa')
