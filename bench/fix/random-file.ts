import { Random, Stream } from '../generate/random.ts'

/** A small customer file of cells as people leave them, good and bad. */
export interface RandomFile {
  readonly delimiter: string
  readonly text: string
}

/** What stands in the columns, invented: good cells, slips, accidents, and what belongs elsewhere. */
const pools: Readonly<Record<string, readonly string[]>> = {
  id: Array.from({ length: 50 }, (_, i) => String(i)),
  prénom: cells(
    'Zoé|JEAN|marie-claire| Paul |M. Luc|ann@example.com|Ã‰ric|GÃ©rard|Ann\u200be|Jean&nbsp;Luc|12|d’Arc',
    "'=Paul|=CMD()|de la|Мария|Pаul|Jean\u0007|Mme|<b>Eve</b>|Anne  Lise|x|N/A|PAUL-ÉMILE|Jean-Pierre|Null|ﬁona|Zoe\u0308|J.|éric",
  ),
  nom: cells(
    'Durand|MARTIN|de la tour|LE GOFF|dupont |Mc donald|Garnier|Jean|test|Dr Petit|Ã‰luard|L\u00a0Hermite|Guivarc´h|;|"',
    "Petit\nGrand|NULL|McDonald|d’Ormesson|SARL Petit|de La Tour|O'BRIEN",
  ),
  email: cells(
    'a@example.com|b@example,com|c (at) example.com|mailto:d@example.com|Ann <e@example.org>|f@gmial.com|g@@x.com|h@example.com.',
    'ＡＢＣ@example.com|i@example.com; j@example.com|k@localhost| l@example.com |annmartingmail.com|m@gmail.fr|né@exämple.com',
    'n@example.com\u200b|O.Petit@Example.COM|01 99 00 12 34',
  ),
  téléphone: cells(
    '0199001234|199001234|33199001234|+33 1 99 00 12 34|1,99001234E+08|01 99 00 12 34 / 01 99 00 12 35|O199001234|0690123456',
    'tel: 01 99 00 12 34|01.99.00.12.34 poste 12|112|(020) 7946 0018|199001234.0|x|0033199001234|01-99-00-12-34|+44 20 7946 0018',
    '+33 (0)1 99 00 12 34|01990012345',
  ),
  'code postal': cells('44000|1000|33OOO|F-75001|2A004|75001.0|69 003|20000|97110|99999|SW1A 1AA|7500|98000'),
  ville: cells('Nantes|PARIS|lyon 3e|Ã‰vry|St-Denis|44000|Bourg en Bresse| Lille|Marseille CEDEX 02|Naantes'),
  pays: cells('France|FR|fr|Belgique|USA||Guadeloupe|Fränce|Royaume-Uni'),
  'date de naissance': cells(
    '12/05/1980|1980-05-12|31/02/1975|45000|01/01/1900|5 mai 1980|12/25/1980|00/00/0000|1980|12.05.80|2031-01-01|629510400',
    '1980-05-12T00:00:00|25/12/1980',
  ),
  siret: cells('73282932000074|7328293200007|35600000000048|732 829 320 00074|732829320|x|7,32829E+13'),
  montant: cells('12,50|1 234,56|1.234,56|12.5|-5|€ 12|(12,00)|1e3|12,505|douze'),
  site: cells('example.com|http://example.com|www.example|=HYPERLINK("x")|+1+1|-5|@x|https://example.com/é'),
  remarque: cells('ok|dit "bonjour"|a;b,c|ligne\nsuite|Ã©tÃ©|é|\ufffd|&amp;|  |="0123"|=1|\u202eabc', "'=1+1"),
}

/** Cells, written with a bar between them. */
function cells(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split('|'))
}

const columns = Object.keys(pools)
const otherColumns = columns.filter((name) => name !== 'id')

/** The file of this number: the same on any machine. */
export function randomFile(number: number): RandomFile {
  const random = new Random(19, Stream.file, number)
  const delimiter = random.pick([';', ',', '\t'])
  const eol = random.pick(['\n', '\r\n'])
  const some = columns.filter(() => random.chance(0.6))
  const names = some.length < 2 ? ['nom', 'email'] : some
  const quoted = (text: string): string =>
    random.chance(0.1) || text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const rows = [names.map(quoted).join(delimiter)]
  for (let left = random.between(1, 12); left > 0; left--) {
    const row = names.map((name) => quoted(drawCell(name, random))).join(delimiter)
    rows.push(random.chance(0.02) ? `${row}${delimiter}x` : row)
  }
  return { delimiter, text: rows.join(eol) + (random.chance(0.5) ? eol : '') }
}

function drawCell(name: string, random: Random): string {
  if (random.chance(0.12)) return ''
  const text = random.pick(pools[random.chance(0.06) ? random.pick(otherColumns) : name]!)
  const how = random.next()
  return how < 0.03 ? ` ${text}` : how < 0.06 ? text.toUpperCase() : text
}
