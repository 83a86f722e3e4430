import { blank, type Normaliser, type Reading } from '../model/reading.ts'
import { fold, squeeze } from '../text/fold.ts'

/**
 * A language cell → its two letters (ISO 639-1): from a code (`FR`, `fra`), a locale (`fr-FR`, `fr_FR.UTF-8`), or a name in
 * French, English, German, Spanish, Italian, Dutch, Portuguese or the language itself. A code that is only a country's
 * (`GB`, `UK`) gives that country's language, with a doubt.
 */
export const normaliseLanguage: Normaliser = (raw) => {
  const text = squeeze(raw)
  if (text === '') return blank
  if (text.length > longest) return unknown
  const key = fold(text)
  // Small, it is Ukrainian.
  const country = text === 'UK' ? 'en' : ofCountry.get(key)
  if (country !== undefined) return { value: country, reason: 'language_of_country' }
  table ??= names()
  const known = table.get(key) ?? table.get(/^([a-z]{2,3})[-_.]/.exec(key)?.[1] ?? '') ?? table.get(key.replace(/ ?\(.*\)$/, ''))
  return known === undefined ? unknown : { value: known, reason: undefined }
}
/** In code units; no name of a language is longer. */
const longest = 60
const unknown: Reading = { value: '', reason: 'language_unknown' }

/** Codes of countries that people write for their language, where they are no language's. */
const ofCountry: ReadonlyMap<string, string> = new Map(
  'gb en,us en,usa en,ie en,dk da,gr el,jp ja,cn zh,cz cs,at de,mx es,ua uk'.split(',').map((pair): [string, string] => {
    const [country = '', language = ''] = pair.split(' ')
    return [country, language]
  }),
)

/** ISO 639-1, as assigned. */
const codes =
  'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj ' +
  'fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ' +
  'ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ' +
  'ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'

/** Languages in which a name is understood, besides the language's own. */
const namedIn = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt']

/** Names and three-letter codes that the tables of the platform don't have. */
const aliases: Readonly<Record<string, string>> = {
  francais: 'fr',
  fre: 'fr',
  fra: 'fr',
  eng: 'en',
  ger: 'de',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  dut: 'nl',
  nld: 'nl',
  por: 'pt',
  ara: 'ar',
  rus: 'ru',
  chi: 'zh',
  zho: 'zh',
  jpn: 'ja',
  pol: 'pl',
  rum: 'ro',
  ron: 'ro',
  tur: 'tr',
  gre: 'el',
  ell: 'el',
  cze: 'cs',
  ces: 'cs',
  swe: 'sv',
  dan: 'da',
  nor: 'no',
  fin: 'fi',
  hun: 'hu',
  ukr: 'uk',
  vie: 'vi',
  kor: 'ko',
  heb: 'he',
  cat: 'ca',
  bre: 'br',
  baq: 'eu',
  eus: 'eu',
  cos: 'co',
  oci: 'oc',
  vf: 'fr',
  castellano: 'es',
  castillan: 'es',
  flamand: 'nl',
  vlaams: 'nl',
  flemish: 'nl',
  mandarin: 'zh',
  farsi: 'fa',
  'american english': 'en',
}

/** Codes by folded name; made when first needed (some milliseconds). */
let table: Map<string, string> | undefined

function names(): Map<string, string> {
  const made = new Map<string, string>()
  const all = codes.split(' ')
  for (const code of all) if (Intl.DisplayNames.supportedLocalesOf([code]).length > 0) add(made, nameOf(code, code), code)
  for (const locale of namedIn) {
    const display = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })
    for (const code of all) add(made, display.of(code), code)
  }
  for (const [name, code] of Object.entries(aliases)) made.set(name, code)
  for (const code of all) made.set(code, code)
  return made
}

const nameOf = (locale: string, code: string): string | undefined =>
  new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code)

/** The first language of a name keeps it. */
function add(made: Map<string, string>, name: string | undefined, code: string): void {
  if (name !== undefined && !made.has(fold(name))) made.set(fold(name), code)
}
