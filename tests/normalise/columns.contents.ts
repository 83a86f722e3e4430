/** What invented columns hold: a seeded generator of cells, by kind and language. Everybody in it is invented. */

export type Language = 'fr' | 'en' | 'de' | 'es' | 'it' | 'nl' | 'pt'

/** Numbers in [0, 1), the same for the same seed: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const words = (text: string): readonly string[] => text.split(', ')

const given: Record<Language, readonly string[]> = {
  fr: words(
    'Marie, Jean, Zoé, Chloé, Jean-Pierre, Thibault, Aurélie, Mathilde, Éric, Gwenaëlle, Loïc, Fatou, Karim, Françoise, Benoît, Sandrine, Hugo, Inès, Maël, Capucine',
  ),
  en: words(
    'James, Olivia, Harry, Charlotte, Grace, Ethan, Imogen, Gareth, Rosie, Declan, Priya, Megan, Oscar, Hannah, Liam, Beatrice, Rupert, Poppy, Craig, Stacey',
  ),
  de: words(
    'Hans, Ursula, Jürgen, Sabine, Lukas, Heike, Torsten, Anke, Wolfgang, Leonie, Jonas, Annika, Uwe, Katrin, Stefan, Birgit, Malte, Silke, Moritz, Elfriede',
  ),
  es: words(
    'María, José, Carmen, Javier, Lucía, Alejandro, Begoña, Íñigo, Pilar, Sergio, Nuria, Álvaro, Rocío, Pablo, Marta, Rubén, Ainhoa, Gonzalo, Inmaculada, Raúl',
  ),
  it: words(
    'Giulia, Marco, Chiara, Lorenzo, Francesca, Alessandro, Sofia, Matteo, Elisabetta, Davide, Ilaria, Gianluca, Rosaria, Simone, Federica, Antonio, Martina, Salvatore, Giorgia, Ettore',
  ),
  nl: words(
    'Sanne, Daan, Femke, Bram, Lotte, Jeroen, Anouk, Thijs, Marieke, Pieter, Esther, Sjoerd, Wouter, Lieke, Koen, Ingrid, Maarten, Tess, Ruud, Marloes',
  ),
  pt: words('João, Ana, Tiago, Inês, Rui, Beatriz, Gonçalo, Catarina, Nuno, Leonor, Duarte, Sofia, Pedro, Mariana, Vasco, Marta'),
}
const family: Record<Language, readonly string[]> = {
  fr: words(
    'Lefèvre, Dupuis, de La Tour, Moreau, Garnier, Le Goff, Martin, Besson, N’Guyen, Chevallier, Perrin, Delacroix, Fontaine, Bernard, Roussel, Aubry, Vasseur, Picard, Tessier, Mercier',
  ),
  en: words(
    'Smith, Barnes, O’Brien, Whitaker, Hughes, Patel, Thornton, Clarke, MacDonald, Fletcher, Osborne, Pritchard, Ahmed, Walsh, Bennett, Harding, Lowe, Sutton, Kemp, Doyle',
  ),
  de: words(
    'Müller, Schröder, Becker, von Stein, Vogel, Krause, Zimmermann, Huber, Seidel, Köhler, Brandt, Lindner, Weiß, Pohl, Engel, Busch, Kuhn, Arnold, Horn, Schubert',
  ),
  es: words(
    'García López, Fernández Ruiz, Navarro Gil, Ortega, Castillo Vega, Muñoz Peña, Iglesias, Romero Díaz, Vidal, Serrano Cano, Molina, Pascual Rey, Crespo, Herrera, Santos Prieto, Cabrera, Nieto, Fuentes, León, Campos',
  ),
  it: words(
    'Rossi, Bianchi, Esposito, De Luca, Conti, Greco, Barbieri, D’Angelo, Lombardi, Ferrara, Marchetti, Caruso, Rinaldi, Gallo, Moretti, Fabbri, Sala, Villa, Ferri, Bruno',
  ),
  nl: words(
    'de Vries, van den Berg, Bakker, Visser, Smit, Mulder, de Groot, Bos, Vos, Hendriks, van Leeuwen, Dekker, Brouwer, Dijkstra, Kok, Jacobs, Vermeulen, Schouten, Postma, Kuipers',
  ),
  pt: words('Silva, Ferreira, Oliveira, Carvalho, Rodrigues, Marques, Teixeira, Moreira, Correia, Pinto, Nunes, Lopes'),
}
const cities: Record<Language, readonly string[]> = {
  fr: words(
    'Lyon, Saint-Étienne, Clermont-Ferrand, Brest, La Rochelle, Villeurbanne, Vannes, Aix-en-Provence, PARIS, Montreuil, Annecy, Boulogne-Billancourt',
  ),
  en: words('Leeds, Bristol, Stoke-on-Trent, Norwich, Sheffield, Bath, Reading, Milton Keynes, London, Swansea, York, Exeter'),
  de: words('Köln, Frankfurt am Main, Bremen, Ulm, Leipzig, Göttingen, Mannheim, Bad Homburg, Berlin, Rostock, Kassel, Trier'),
  es: words('Zaragoza, Sevilla, Alcalá de Henares, Vigo, Burgos, Getafe, Bilbao, Cádiz, Madrid, Lugo, Elche, Gijón'),
  it: words('Bologna, Padova, Reggio Emilia, Lecce, Bergamo, Trento, Torino, Pescara, Roma, Sesto San Giovanni, Siena, Bari'),
  nl: words(
    'Utrecht, Den Haag, Eindhoven, Zwolle, Breda, Alphen aan den Rijn, Groningen, Delft, Amsterdam, Leiden, Almere, Tilburg',
  ),
  pt: words('Lisboa, Porto, Braga, Coimbra, Faro, Vila Nova de Gaia, Setúbal, Évora, Aveiro, Leiria'),
}
const streets: Record<Language, readonly string[]> = {
  fr: words(
    '# rue des Lilas, # bis avenue Jean Jaurès, # boulevard Victor Hugo, # place du Marché, # chemin des Vignes, # impasse du Moulin',
  ),
  en: words('# High Street, # Station Road, Flat 2 # Church Lane, # Victoria Avenue, # Mill Close, # The Crescent'),
  de: words('Hauptstraße #, Gartenstr. #, Am Markt #, Bahnhofstraße #a, Lindenweg #, Goetheplatz #'),
  es: words('Calle Mayor #, C/ del Sol # 2º B, Avenida de la Paz #, Plaza España #, Paseo Marítimo #, Ronda Norte #'),
  it: words('Via Roma #, Via Garibaldi #/A, Corso Italia #, Piazza Duomo #, Viale dei Mille #, Largo Augusto #'),
  nl: words('Dorpsstraat #, Kerkweg #a, Prinsengracht #, Stationsplein #, Molenlaan #, Beukendreef #'),
  pt: words('Rua das Flores #, Avenida da Liberdade #, Travessa do Carmo #, Largo da Sé #, Praça Nova #'),
}
const titles: Record<Language, readonly string[]> = {
  fr: ['M.', 'Mme', 'Mme', 'M.', 'Mlle'],
  en: ['Mr', 'Mrs', 'Ms', 'Mr', 'Dr'],
  de: ['Herr', 'Frau'],
  es: ['Sr.', 'Sra.', 'D.', 'Dña.'],
  it: ['Sig.', 'Sig.ra', 'Dott.'],
  nl: ['dhr.', 'mevr.', 'Dhr', 'Mw.'],
  pt: ['Sr.', 'Sra.', 'Dr.'],
}
const countries: Record<Language, readonly string[]> = {
  fr: ['France', 'FRANCE', 'Belgique', 'Suisse', 'Allemagne'],
  en: ['United Kingdom', 'Ireland', 'UK', 'France', 'United States'],
  de: ['Deutschland', 'Österreich', 'Schweiz', 'Frankreich'],
  es: ['España', 'Portugal', 'Francia', 'México'],
  it: ['Italia', 'Svizzera', 'Francia'],
  nl: ['Nederland', 'België', 'Duitsland'],
  pt: ['Portugal', 'Brasil', 'Espanha'],
}
const codes: Record<Language, readonly string[]> = {
  fr: ['FR', 'BE', 'CH', 'FR'],
  en: ['GB', 'IE', 'US', 'GB'],
  de: ['DE', 'AT', 'CH'],
  es: ['ES', 'PT', 'MX'],
  it: ['IT', 'CH', 'SM'],
  nl: ['NL', 'BE'],
  pt: ['PT', 'BR'],
}
const regions: Record<Language, readonly string[]> = {
  fr: ['Bretagne', 'Île-de-France', 'Occitanie', 'Auvergne-Rhône-Alpes', 'Normandie'],
  en: ['Kent', 'Yorkshire', 'Greater London', 'Devon', 'Norfolk'],
  de: ['Bayern', 'Hessen', 'Nordrhein-Westfalen', 'Sachsen', 'Berlin'],
  es: ['Sevilla', 'Madrid', 'Vizcaya', 'Cádiz', 'Zaragoza'],
  it: ['BO', 'MI', 'RM', 'TO', 'BA'],
  nl: ['Utrecht', 'Gelderland', 'Noord-Holland', 'Zeeland'],
  pt: ['Lisboa', 'Porto', 'Faro'],
}
const yes: Record<Language, readonly string[]> = {
  fr: ['Oui', 'Non', 'oui', 'non'],
  en: ['Yes', 'No'],
  de: ['Ja', 'Nein'],
  es: ['Sí', 'No'],
  it: ['Sì', 'No'],
  nl: ['Ja', 'Nee'],
  pt: ['Sim', 'Não'],
}
const jobs: Record<Language, readonly string[]> = {
  fr: ['Directeur commercial', 'Comptable', 'Gérante', 'Assistante RH', 'DSI'],
  en: ['Sales Director', 'Accountant', 'Office Manager', 'CEO', 'Head of IT'],
  de: ['Geschäftsführer', 'Einkaufsleiterin', 'Buchhalter', 'IT-Leiter'],
  es: ['Director general', 'Contable', 'Jefa de ventas', 'Gerente'],
  it: ['Direttore vendite', 'Contabile', 'Responsabile acquisti', 'Titolare'],
  nl: ['Directeur', 'Boekhouder', 'Inkoper', 'Hoofd verkoop'],
  pt: ['Diretor', 'Contabilista', 'Gerente'],
}
const remarks: Record<Language, readonly string[]> = {
  fr: ['Rappeler après 18 h', 'Client fidèle, préfère le courrier', 'Ne pas livrer le lundi', 'vu au salon de Lyon'],
  en: ['Call back after six', 'Prefers to be written to', 'Met at the fair, wants a catalogue', 'left a message'],
  de: ['Bitte nach 18 Uhr anrufen', 'Stammkunde seit langem', 'wünscht Katalog per Post'],
  es: ['Llamar por la tarde', 'Prefiere correo postal', 'cliente de la tienda antigua'],
  it: ['Chiamare dopo le 18', 'Cliente abituale del negozio', 'vuole il catalogo'],
  nl: ['Terugbellen na zes uur', 'Vaste klant van de winkel', 'wil graag een folder'],
  pt: ['Ligar depois das 18', 'Cliente antigo da loja'],
}
const hosts = ['example.com', 'mail.example', 'example.org', 'poste.example', 'firma.example']
const forms: Record<Language, readonly string[]> = {
  fr: ['SARL', 'SAS', 'SA', 'EURL', 'et Fils'],
  en: ['Ltd', 'PLC', 'LLP', 'Inc.', '& Sons'],
  de: ['GmbH', 'AG', 'GmbH & Co. KG', 'e.K.'],
  es: ['S.L.', 'S.A.', 'SL'],
  it: ['S.r.l.', 'S.p.A.', 'Snc'],
  nl: ['B.V.', 'BV', 'N.V.'],
  pt: ['Lda', 'S.A.'],
}
const tongue: Record<Language, readonly string[]> = {
  fr: ['fr', 'en', 'fr', 'de'],
  en: ['en', 'en-GB', 'fr'],
  de: ['Deutsch', 'Englisch'],
  es: ['es', 'ca', 'en'],
  it: ['it', 'en', 'it_IT'],
  nl: ['NL', 'FR', 'EN'],
  pt: ['pt', 'en'],
}
const products = [
  'Chaise pliante',
  'Desk lamp 40W',
  'T-shirt rouge L',
  'Teapot blue 1.2l',
  'Coussin 40x40',
  'Notebook A5',
  'Vase en grès',
  'Set of 6 cups',
]

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const digits = (random: () => number, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
const whole = (random: () => number, from: number, to: number): number => from + Math.floor(random() * (to - from + 1))
const two = (value: number): string => String(value).padStart(2, '0')
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

function day(random: () => number, language: Language, from: number, to: number): string {
  const [y, m, d] = [whole(random, from, to), two(whole(random, 1, 12)), two(whole(random, 1, 28))]
  if (language === 'de') return `${d}.${m}.${y}`
  if (language === 'en') return `${y}-${m}-${d}`
  if (language === 'nl') return `${d}-${m}-${y}`
  return `${d}/${m}/${y}`
}

const landlines: Record<Language, string> = {
  fr: '01 99 00 ## ##',
  en: '020 7946 0###',
  de: '030 23125 ###',
  es: '91 555 ## ##',
  it: '06 5550 ####',
  nl: '020 555 ####',
  pt: '21 555 ####',
}
const mobiles: Record<Language, string> = {
  fr: '06 39 98 ## ##',
  en: '07700 900###',
  de: '0151 2312 ####',
  es: '655 55 ## ##',
  it: '335 555 ####',
  nl: '06 5555 ####',
  pt: '91 555 ####',
}
const prefixes: Record<Language, string> = { fr: '+33', en: '+44', de: '+49', es: '+34', it: '+39', nl: '+31', pt: '+351' }
const filled = (random: () => number, pattern: string): string => pattern.replaceAll('#', () => digits(random, 1))
const abroad = (random: () => number, language: Language, pattern: string): string =>
  prefixes[language] + filled(random, pattern).replaceAll(' ', '').replace(/^0/, '')

function postal(random: () => number, language: Language): string {
  if (language === 'en')
    return `${pick(random, ['LS', 'BS', 'NR', 'SW', 'M'])}${whole(random, 1, 19)} ${whole(random, 1, 9)}${pick(random, ['AB', 'QX', 'HD'])}`
  if (language === 'nl') return `${whole(random, 1000, 9999)} ${pick(random, ['AB', 'XK', 'TR'])}`
  if (language === 'pt') return `${whole(random, 1000, 9999)}-${digits(random, 3)}`
  return two(whole(random, 1, 95)) + pick(random, ['000', '100', '200', '340', '600'])
}

const money = (random: () => number, language: Language): string => {
  const cents = whole(random, 500, 250000)
  return language === 'en' ? (cents / 100).toFixed(2) : (cents / 100).toFixed(2).replace('.', ',')
}

type Cell = (random: () => number, language: Language, row: number) => string

/** The kinds of contents a labelled column can have. */
const contents = {
  blank: () => '',
  title: (r, l) => pick(r, titles[l]),
  given: (r, l) => pick(r, given[l]),
  family: (r, l) => pick(r, family[l]),
  capitals: (r, l) => pick(r, family[l]).toUpperCase(),
  full: (r, l) => `${pick(r, given[l])} ${pick(r, family[l])}`,
  reversed: (r, l) => `${pick(r, family[l]).toUpperCase()} ${pick(r, given[l])}`,
  company: (r, l) => `${pick(r, family[l])} ${pick(r, forms[l])}`,
  brand: (r) =>
    pick(r, ['Zentrix', 'Maison Bleue', 'Alto Conseil', 'Northwind', 'Café du Port', 'Lumen', 'Ets Vidal', 'Studio 54']),
  job: (r, l) => pick(r, jobs[l]),
  email: (r, l, row) => `${plain(pick(r, given[l]))}.${plain(pick(r, family[l]))}${row}@${pick(r, hosts)}`,
  phone: (r, l) => filled(r, landlines[l]),
  mobile: (r, l) => filled(r, mobiles[l]),
  mobile_intl: (r, l) => abroad(r, l, mobiles[l]),
  phone_intl: (r, l) => abroad(r, l, landlines[l]),
  phone_mixed: (r, l) => filled(r, r() < 0.5 ? landlines[l] : mobiles[l]),
  phone_excel: (r, l) => filled(r, mobiles[l]).replaceAll(' ', '').slice(1),
  address: (r, l) => pick(r, streets[l]).replace('#', String(whole(r, 1, 180))),
  address2: (r) => pick(r, ['Bât. A', 'Appt 12', '2e étage', 'Résidence Les Pins', 'c/o Example', 'Flat 3', '']),
  house: (r) => String(whole(r, 1, 180)),
  postal,
  insee: (r) => pick(r, ['2A004', '2B033', '75056', '69123', '13055', '01004']),
  city: (r, l) => pick(r, cities[l]),
  region: (r, l) => pick(r, regions[l]),
  state: (r) => pick(r, ['NY', 'CA', 'TX', 'VT', 'WA', 'FL']),
  departement: (r) => pick(r, ['75', '69', '2A', '33', '01', '974']),
  country: (r, l) => pick(r, countries[l]),
  country_code: (r, l) => pick(r, codes[l]),
  dial: (r, l) => pick(r, [prefixes[l], prefixes[l], '+32', '+41']),
  birth: (r, l) => day(r, l, 1941, 2004),
  date: (r, l) => day(r, l, 2021, 2024),
  datetime: (r, l) => `${day(r, l, 2021, 2024)} ${two(whole(r, 8, 19))}:${two(whole(r, 0, 59))}`,
  iso: (r) => `${day(r, 'en', 2021, 2024)}T${two(whole(r, 8, 19))}:${two(whole(r, 0, 59))}:00Z`,
  monthday: (r) => `${two(whole(r, 1, 12))}/${two(whole(r, 1, 28))}`,
  year: (r) => String(whole(r, 1950, 2020)),
  age: (r) => String(whole(r, 18, 92)),
  flag: (r, l) => pick(r, yes[l]),
  flag01: (r) => pick(r, ['0', '1']),
  boolean: (r) => pick(r, ['true', 'false']),
  gender: (r, l) => pick(r, l === 'fr' ? ['H', 'F'] : l === 'de' ? ['m', 'w'] : l === 'nl' ? ['man', 'vrouw'] : ['M', 'F']),
  language: (r, l) => pick(r, tongue[l]),
  siren: (r) => pick(r, ['732829320', '552100554', '404833048', '443061841', '632012100', '356000000']),
  siret: (r) => pick(r, ['73282932000074', '55210055400013', '40483304800022', '44306184100047', '732 829 320 00074']),
  vat: (r, l) =>
    ({
      fr: 'FR44732829320',
      en: 'GB999999973',
      de: 'DE136695976',
      es: 'ESB58378431',
      it: 'IT00743110157',
      nl: 'NL004495445B01',
      pt: 'PT501442600',
    })[l].slice(0, -1) + digits(r, 1),
  iban: (r) =>
    pick(r, [
      'FR7630006000011234567890189',
      'DE89370400440532013000',
      'GB29NWBK60161331926819',
      'ES9121000418450200051332',
      'IT60X0542811101000000123456',
    ]),
  number: (_r, _l, row) => String(row + 1),
  code: (_r, _l, row) => `C${String(10400 + row * 7).padStart(6, '0')}`,
  bignumber: (r, _l, row) => String(51000000 + row * 131 + whole(r, 0, 9)),
  uuid: (r) => `${digits(r, 8)}-${digits(r, 4)}-4${digits(r, 3)}-a${digits(r, 3)}-${digits(r, 12)}`,
  repeated: (r) => String(whole(r, 1200, 1230)),
  order: (_r, _l, row) => `#${1001 + row}`,
  invoice: (_r, _l, row) => `FA2024-${String(row + 12).padStart(5, '0')}`,
  ean: (r) => `3${digits(r, 12)}`,
  sku: (r) => pick(r, ['TS-RG-L', 'LMP40', 'CH-0021', 'CUP6', 'VAS-GR', 'NB-A5']),
  remark: (r, l) => (r() < 0.4 ? '' : pick(r, remarks[l])),
  status: (r) => pick(r, ['Actif', 'Inactif', 'Prospect', 'active', 'open', 'closed']),
  tags: (r) => pick(r, ['vip', 'vip, b2b', 'salon', 'web', 'b2b', 'newsletter']),
  amount: money,
  euros: (r, l) => `${money(r, l)} €`,
  quantity: (r) => String(whole(r, 1, 9)),
  score: (r) => String(whole(r, 0, 10)),
  currency: (r) => pick(r, ['EUR', 'EUR', 'GBP', 'USD']),
  product: (r) => pick(r, products),
  category: (r) => pick(r, ['Mobilier', 'Textile', 'Kitchen', 'Papeterie', 'Décoration']),
  channel: (r) => pick(r, ['Web', 'Magasin', 'Téléphone', 'E-mail', 'Marketplace']),
  shop: (r, l) => `${pick(r, ['Boutique', 'Shop', 'Filiale'])} ${pick(r, cities[l])}`,
  interaction: (r) => pick(r, ['visite', 'réclamation', 'appel', 'support', 'NPS', 'complaint']),
  purpose: (r) => pick(r, ['newsletter', 'prospection', 'profilage', 'marketing']),
  proof: (r) => pick(r, ['formulaire web', 'coupon papier', 'double opt-in', 'appel enregistré']),
  url: (r, l) => `https://www.${plain(pick(r, family[l]))}.example/`,
  ip: (r) => `192.0.2.${whole(r, 1, 250)}`,
  percent: (r) => `${whole(r, 1, 90)} %`,
  latitude: (r) => (43 + r() * 8).toFixed(5),
  source: (r) => pick(r, ['Salon', 'Google Ads', 'Site', 'Parrainage']),
  login: (r, l) => plain(pick(r, given[l])) + digits(r, 2),
  hash: (r) => Array.from({ length: 32 }, () => pick(r, '0123456789abcdef'.split(''))).join(''),
  dancer: (r) => pick(r, ['Roman', 'Policier', 'Essai', 'Jeunesse', 'Bande dessinée']),
} satisfies Record<string, Cell>

export type Contents = keyof typeof contents

/** `rows` rows of the kinds given: 6 % of the cells are empty, and a few hold what people type for nothing. */
export function rowsOf(kinds: readonly Contents[], language: Language, rows: number, seed: number): string[][] {
  const random = seeded(seed)
  return Array.from({ length: rows }, (_, row) =>
    kinds.map((kind) => {
      const cell = (contents as Record<string, Cell>)[kind]!(random, language, row)
      const dice = random()
      if (kind === 'number' || kind === 'order' || kind === 'code') return cell
      return dice < 0.06 ? '' : dice < 0.075 ? pick(random, ['?', '-', 'n/a', '...']) : cell
    }),
  )
}

const isContents = (kind: string): kind is Contents => Object.hasOwn(contents, kind)

/** The parts of a column written as `header | contents | field`. */
export function readColumn(column: string): { readonly header: string; readonly kind: Contents; readonly label: string } {
  const [header = '', kind = '', label = ''] = column.split('|').map((part) => part.trim())
  if (!isContents(kind)) throw new Error(`no such contents: ${kind}`)
  return { header, kind, label }
}
