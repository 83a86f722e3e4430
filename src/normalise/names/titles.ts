/**
 * Canonical titles, and the spellings that mean them, folded and without dots (titleKey). French: `M.` (never `Mr`,
 * which is English), `Mme`, `Mlle`, `Dr`, `Pr`, `Me` without a dot, for their last letter is that of the word; German,
 * Spanish, Italian and Dutch as in their letters: `Herr`, `Frau`, `Sr.`, `Sra.`, `Sig.`, `Sig.ra`, `Dhr.`, `Mevr.`
 */
const spellings: Record<string, string> = {
  'M.': 'm, monsieur, mons, mr monsieur, msieur',
  Mme: 'mme, madame, mrs madame, mdme',
  Mlle: 'mlle, mademoiselle, mdlle, melle',
  'MM.': 'mm, messieurs',
  Mmes: 'mmes, mesdames',
  Mlles: 'mlles, mesdemoiselles',
  'M. et Mme': couples('m, mr, monsieur', 'mme, madame, mlle'),
  Dr: 'dr, docteur, doctor, doktor, doct',
  Pr: 'pr, professeur',
  Me: 'me, maitre',
  Mr: 'mr, mister',
  Mrs: 'mrs, missus',
  Ms: 'ms',
  Miss: 'miss',
  Mx: 'mx',
  'Mr & Mrs': couples('mr, mister', 'mrs, ms'),
  'Prof.': 'prof, professor, profesor, professore',
  'Rev.': 'rev, reverend',
  Herr: 'herr, herrn',
  Frau: 'frau, fraulein',
  'Herr und Frau': couples('herr, herrn', 'frau'),
  'Herr Dr.': 'herr dr, herrn dr, dr herr',
  'Frau Dr.': 'frau dr, dr frau',
  'Prof. Dr.': 'prof dr, dr prof',
  'Herr Prof.': 'herr prof',
  'Frau Prof.': 'frau prof',
  'Herr Prof. Dr.': 'herr prof dr',
  'Frau Prof. Dr.': 'frau prof dr',
  'Sr.': 'sr, senor, senhor',
  'Sra.': 'sra, senora, senhora',
  'Srta.': 'srta, senorita',
  'Sr. y Sra.': couples('sr, senor', 'sra, senora'),
  'Dra.': 'dra, doctora, doutora',
  'Sig.': 'sig, signor, signore',
  'Sig.ra': 'sigra, signora',
  'Sig.na': 'signa, signorina',
  'Sig. e Sig.ra': couples('sig, signor', 'sigra, signora'),
  'Dott.': 'dott, dottor, dottore',
  'Dott.ssa': 'dottssa, dottoressa',
  'Avv.': 'avv, avvocato',
  'Dhr.': 'dhr, de heer, heer, meneer',
  'Mevr.': 'mevr, mevrouw, mw, mej',
  'Dhr. en Mevr.': couples('dhr, de heer', 'mevr, mevrouw, mw'),
}

/** Both orders of a man's and a woman's title, joined by `et`, to which titleKey brings every joint. */
function couples(his: string, hers: string): string {
  return his
    .split(', ')
    .flatMap((man) => hers.split(', ').flatMap((woman) => [`${man} et ${woman}`, `${woman} et ${man}`]))
    .join(', ')
}

/** Canonical title by key. */
export const titles: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([title, keys]) => keys.split(', ').map((key): [string, string] => [key, title])),
)

/** Titles of two people. */
export const coupleTitles: ReadonlySet<string> = new Set(
  Object.keys(spellings).filter(
    (title) => /^MM|s$| et | & | und | y | e | en /.test(title) && title !== 'Mrs' && title !== 'Ms' && title !== 'Miss',
  ),
)

/** Titles that are family names as well, when nothing follows them or they are the only word in capitals. */
export const titlesThatAreNames: ReadonlySet<string> = new Set([
  'herr',
  'frau',
  'miss',
  'maitre',
  'sig',
  'mons',
  'heer',
  'prof',
  'mw',
  'mej',
  'mm',
  'rev',
])

/** Spellings of titles that only a column of titles takes for one: elsewhere they are names or particles. */
export const columnTitles: ReadonlyMap<string, string> = new Map([
  ['hr', 'Herr'],
  ['fr', 'Frau'],
  ['f', 'Mme'],
  ['h', 'M.'],
  ['homme', 'M.'],
  ['femme', 'Mme'],
  ['dame', 'Mme'],
  ['hombre', 'Sr.'],
  ['mujer', 'Sra.'],
  ['mann', 'Herr'],
])
