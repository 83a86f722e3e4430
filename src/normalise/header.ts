import { fold, squeeze } from '../text/fold.ts'
import type { Aliases, Concept } from './aliases/concept.ts'
import { german } from './aliases/de.ts'
import { english } from './aliases/en.ts'
import { spanish } from './aliases/es.ts'
import { french } from './aliases/fr.ts'
import { italian } from './aliases/it.ts'
import { dutch } from './aliases/nl.ts'
import { portuguese } from './aliases/pt.ts'

/** One thing a header can mean. */
export interface Label {
  readonly concept: Concept
  /** 1 for a known header, less for one that had to be taken apart: see the strengths below. */
  readonly strength: number
  /** The header counts: `Phone 2`, `Autre téléphone`. */
  readonly numbered: boolean
}

/** What a header says. */
export interface HeaderReading {
  /** Best first. Empty when nothing is known. */
  readonly labels: readonly Label[]
  /** `said`: the labels hold; `silent`: a header that says nothing (`col3`), so that only the contents speak; `unknown`: a header that says something else. */
  readonly voice: 'said' | 'silent' | 'unknown'
}

/**
 * A header as it is looked up: without accents, case, punctuation or brackets, camelCase and digits apart, `n°` spelled
 * `no`, inclusive endings gone, UTF-8 that was read as Windows-1252 set right.
 *
 * @example foldHeader('N° TVA (intra)') // 'no tva intra'
 * @example foldHeader('billingFirstName') // 'billing first name'
 */
export function foldHeader(header: string): string {
  if (header.length <= longest && plainWords.test(header)) return header
  return spell(header).replaceAll('?', ' ').replace(/ +/g, ' ').trim()
}

/** The folded header in which `?` still stands for letters that were lost. */
function spell(header: string): string {
  const short = header.length > longest ? header.slice(0, longest) : header
  const apart = unmangle(short)
    .replace(/№|\bn ?[°º]/giu, ' no ')
    .replace(/(\p{L})(?:\((?:e|s|es)\)|·(?:e|s|es)\b)/giu, '$1')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
  const folded = squeeze(
    fold(apart)
      .replaceAll('\uFFFD', '?')
      .replace(/[^\p{L}\p{N}?#]+/gu, ' ')
      .replace(/#(?=.)/g, ' '),
  )
  // Initials become a word: "c p" is cp, "c a p" is cap.
  return folded.replace(/(?<![^ ])\p{L}(?: \p{L})+(?![^ ])/gu, (initials) => initials.replaceAll(' ', ''))
}

/** Small words of two letters or more, as most aliases are: there is nothing to do. */
const plainWords = /^[a-z]{2,}(?: [a-z]{2,})*$/

/** What a header means, best first. */
export function readHeader(header: string): HeaderReading {
  const spelled = spell(header)
  const folded = spelled.replaceAll('?', ' ').replace(/ +/g, ' ').trim()
  if (folded === '' || silent.test(folded)) return { labels: [], voice: 'silent' }

  const whole = exactly().get(folded) ?? roughly().lost.get(folded) ?? findWithLostLetters(spelled)
  if (whole !== undefined) return said(whole, strengths.whole)
  const { glued, lean } = roughly()
  const close = glued.get(folded.replaceAll(' ', '')) ?? lean.get(leanOf(folded))
  if (close !== undefined) return said(close, strengths.close)

  const tokens = leanOf(folded)
    .split(' ')
    .filter((token) => token !== '' && !units.has(token))
  const numbered = /^[2-9]$/.test(tokens.at(-1) ?? '') || tokens.some((token) => another.has(token))
  const plain = tokens.filter((token, at) => !(at > 0 && /^\d$/.test(token)) && !another.has(token))
  const framed = numbered ? strengths.numbered : strengths.framed
  const found =
    attempt(without(tokens, neutral), strengths.framed) ??
    attempt(plain, numbered ? strengths.numbered : strengths.close) ??
    attempt(without(plain, neutral), framed) ??
    attempt(without(without(plain, neutral), secondary), strengths.secondary)
  if (found !== undefined) return { ...found, labels: found.labels.map((label) => ({ ...label, numbered })) }
  if (plain.length === 1) {
    const grownOn = lookUpCompound(plain[0]!)
    if (grownOn !== undefined) return said(grownOn, strengths.framed)
  }
  if (tokens.some((token) => foreign.has(token))) return { labels: [], voice: 'said' }
  const part = lookUpPart(plain)
  return part === undefined ? { labels: [], voice: 'unknown' } : { ...said(part, strengths.part, numbered), voice: 'unknown' }
}

/** Set by hand; scored by bench/columns. The order is what counts: a header taken apart yields to one that was known whole. */
const strengths = { whole: 1, close: 0.97, framed: 0.93, numbered: 0.78, secondary: 0.7, part: 0.5 } as const
/** Headers are read up to here. */
const longest = 200

type Entry = readonly [concept: Concept, rank: number]

function said(entries: readonly Entry[], strength: number, numbered = false): HeaderReading {
  // A spelling further down the list of its concept loses ties: "montant ttc" before "montant ht".
  const labels = entries.map(([concept, rank]) => ({ concept, strength: strength - Math.min(rank, 40) * 0.0005, numbered }))
  return { labels, voice: 'said' }
}

/** Headers made by machines and people in a hurry: col3, Column1, Unnamed: 4, Champ1, F7, 12, A. */
const silent =
  /^(?:(?:col|column|colonne|spalte|columna|colonna|kolom|coluna|champ|field|feld|campo|veld|unnamed|var|variable|attribute|f|v|x|c|header|sans titre|untitled|unbenannt|rubrique|zone|xxx|blank|vide)(?: ?\d+| [a-z])?(?: level \d+)?|\d+|[a-z]|[a-z]{0,2} ?\d+)$/

/** Words that leave a header's meaning as it is: whose the cell is, when there is only one. */
const neutral = new Set(
  'client clients customer customers cust contact contacts personne person people user member membre adherent subscriber abonne lead kunde kunden cliente clientes klant klanten attendee participant participants guest buyer acheteur billing bill facturation facture invoice rechnung rechnungs facturacion fatturazione facturatie factuur faturacao primary principal principale main default home haupt personal perso personnel personnelle domicile private privat particulier prive info infos field votre your principaal actual courant current 1 obligatoire required requis facultatif optional jj mm aaaa yyyy dd tt jjjj format iso datos donnees details detail profil profile consumer shopper patient donor donateur account compte value jn yn on ansprechpartner'.split(
    ' ',
  ),
)
const without = (tokens: readonly string[], words: ReadonlySet<string>): readonly string[] =>
  tokens.filter((token) => !words.has(token))

/** What words mean, on their own or as the picture in a frame: "address: city" is a city. */
function attempt(tokens: readonly string[], strength: number): HeaderReading | undefined {
  for (let from = 0; from < tokens.length; from++) {
    const found = lookUp(tokens.slice(from))
    if (found !== undefined) return said(found, Math.min(strength, from === 0 ? 1 : strengths.framed))
    if (!places.has(tokens[from]!)) return undefined
  }
  return undefined
}

/** "billing address: city": the address is the frame and the city the picture. */
const places = new Set(
  'adresse address anschrift direccion indirizzo adres morada endereco mailing postal postale coordonnees adr addr correspondance correspondence residence'.split(
    ' ',
  ),
)
/** Words that make a column the second choice for its field. */
const secondary = new Set(
  'shipping ship livraison delivery liefer lieferung lieferadresse envio entrega spedizione consegna verzend bezorg levering work pro professionnel professionnelle bureau office business geschaftlich dienstlich trabajo lavoro werk zakelijk secondaire secondary alternate alternative prof'.split(
    ' ',
  ),
)
const another = new Set('autre other andere otro otra altro outro bis ter second deuxieme weitere zweite'.split(' '))
const units = new Set('€ eur euro euros usd gbp'.split(' '))

/** Words that make a cell somebody else's, or something about the cell: an e-mail found beside them is not the customer's. */
const foreign = new Set(
  (
    'conjoint conjointe spouse partner ehepartner conyuge coniuge partenaire parrain marraine filleul sponsor referrer referral referred parent pere mere father mother tuteur guardian enfant child kind hijo figlio emergency urgence notfall emergencia emergenza owner proprietaire commercial vendeur sales rep agent agente vendor vendedor manager responsable assistant assistante user username login password status statut type domain domaine domeine source campaign campagne hash valid valide validity verified verifie bounce bounced count nb nombre number fax produit product article item artikel fichier file supplier fournisseur lieferant proveedor fornitore leverancier expediteur sender from recipient reply old ancien ancienne previous precedent former company societe entreprise firma empresa azienda ' +
    'gestionnaire created modified updated cree modifie by par von store magasin shop boutique agence notaire medecin doctor comptable banque bank employee employe salarie staff createur creator auteur author admin support cc bcc copie opt optin optout out sent envoye opened clicked'
  ).split(' '),
)

const stop = new Set(
  'de du des d la le les l the of a an der die das dem den del della dello di do da dos van het een y e et and und of l al en por para per pour for su sua ihre ihr il lo gli'.split(
    ' ',
  ),
)
const leanOf = (folded: string): string => {
  if (!folded.includes(' ')) return folded
  const kept = folded.split(' ').filter((token) => !stop.has(token))
  return kept.length === 0 ? folded : kept.join(' ')
}

/** Headers by a spelling of theirs. */
type Index = ReadonlyMap<string, readonly Entry[]>

interface RoughIndex {
  /** Spellings without their spaces: codepostal. */
  readonly glued: Index
  /** Spellings without their articles and prepositions. */
  readonly lean: Index
  /** Spellings whose accented letters were dropped: prnom. */
  readonly lost: Index
}
let exact: Index | undefined
let rough: RoughIndex | undefined

/** Known headers as they are written. */
const exactly = (): Index => (exact ??= makeExact())
/** The same less exactly: made for the first header that is not known, since many files have none. */
const roughly = (): RoughIndex => (rough ??= makeRough())

const entriesOf = (aliases: Aliases): [Concept, string][] => {
  const entries: [Concept, string][] = []
  let concept: Concept
  for (concept in aliases) entries.push([concept, aliases[concept] ?? ''])
  return entries
}

function add(map: Map<string, Entry[]>, key: string, concept: Concept, rank: number): void {
  const entries = map.get(key)
  if (entries === undefined) map.set(key, [[concept, rank]])
  else if (!entries.some(([known]) => known === concept)) entries.push([concept, rank])
}

function makeExact(): Index {
  const spellings = new Map<string, Entry[]>()
  eachAlias((alias, concept, rank) => {
    add(spellings, foldHeader(alias), concept, rank)
    const spelledOut = plainWords.test(alias)
      ? alias
      : alias.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter]!)
    if (spelledOut !== alias) add(spellings, foldHeader(spelledOut), concept, rank)
  })
  return spellings
}

function makeRough(): RoughIndex {
  const glued = new Map<string, Entry[]>()
  const lean = new Map<string, Entry[]>()
  const lost = new Map<string, Entry[]>()
  eachAlias((alias, concept, rank) => {
    const folded = foldHeader(alias)
    if (folded.length >= 5) add(glued, folded.replaceAll(' ', ''), concept, rank)
    add(lean, leanOf(folded), concept, rank)
    if (plainWords.test(alias) || !/[^\x20-\x7e]/.test(alias)) return
    const dropped = foldHeader(alias.replace(/[^\x20-\x7e]/g, ''))
    if (dropped.length >= 4) add(lost, dropped, concept, rank)
  })
  return { glued, lean, lost }
}

function eachAlias(take: (alias: string, concept: Concept, rank: number) => void): void {
  for (const aliases of [french, english, german, spanish, italian, dutch, portuguese])
    for (const [concept, list] of entriesOf(aliases))
      for (const [rank, alias] of list.split(', ').entries()) take(alias, concept, rank)
}

function lookUp(tokens: readonly string[]): readonly Entry[] | undefined {
  const joined = tokens.join(' ')
  return exactly().get(joined) ?? roughly().lean.get(joined) ?? roughly().glued.get(tokens.join(''))
}

/** Words grown together with whose they are: NOMCLI, custemail, Kundenort, Rechnungsstrasse. */
const grown =
  /^(?:clients?|customer|cust|contact|kunden|rechnungs|billing|user|cli|clt)(?=[a-z]{2})|(?<=[a-z]{2})(?:clients?|cli|clt|cust)$/

function lookUpCompound(token: string): readonly Entry[] | undefined {
  const rest = token.replace(grown, '')
  return rest === token || rest === '' ? undefined : lookUp([rest])
}

/** The longest run of words that is a known header. */
function lookUpPart(tokens: readonly string[]): readonly Entry[] | undefined {
  const few = tokens.slice(0, 8)
  for (let length = few.length - 1; length > 0; length--)
    for (let from = 0; from + length <= few.length; from++) {
      const found = lookUp(few.slice(from, from + length))
      if (found !== undefined) return found
    }
  return undefined
}

/** A header in which an encoding turned letters into question marks: each is one letter, or two. */
function findWithLostLetters(spelled: string): readonly Entry[] | undefined {
  if (!/\?\p{L}|\p{L}\?/u.test(spelled)) return undefined
  const pattern = new RegExp(`^${spelled.replace(/\?+/g, (marks) => `[a-z ]{1,${marks.length + 1}}`)}$`, 'u')
  for (const [alias, entries] of exactly()) if (alias.length >= 4 && pattern.test(alias)) return entries
  return undefined
}

/** What Windows-1252 shows for bytes 80 to 9F, in their order; a dot where it shows nothing. */
const windows1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

/** Sets right UTF-8 that was read as Windows-1252: PrÃ©nom → Prénom. Only if every sign of it can be set right. */
function unmangle(text: string): string {
  if (!/[ÃÂâÅ][\x80-\uFFFF]/.test(text)) return text
  return text.replace(/[ÂÃÅ][\x80-\u2122]|â[\x80-\u2122][\x80-\u2122]/g, (run) => {
    const bytes = Array.from(run, byteOf)
    const [lead = 0, ...rest] = bytes
    if (rest.some((byte) => byte < 0x80 || byte > 0xbf)) return run
    return String.fromCharCode(rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), lead & (rest.length === 1 ? 0x1f : 0x0f)))
  })
}

/** The byte that Windows-1252 shows as a letter; 0 when none is. */
function byteOf(letter: string): number {
  const code = letter.charCodeAt(0)
  if (code <= 0xff) return code
  const at = windows1252.indexOf(letter)
  return at === -1 ? 0 : 0x80 + at
}
