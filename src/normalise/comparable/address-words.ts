import { fold } from '../../text/fold.ts'
import { streetTitles } from '../street-words.ts'

/**
 * Words of addresses in the ways that they are written, the short form first. What is compared need not be told apart:
 * `avda` and `ave` are one word, and `st` is street, saint and Straße, as it is for whoever types it.
 */
const spellings = `
  r rue rua
  av avenue ave aven avn avenida avda avd laan
  bd boulevard blvd bld boul bvd
  pl place plaza platz plein plz plza pza piazza pzza praca
  all allee allees alley
  ch chemin che chem
  imp impasse
  rte route
  sq square
  crs cours
  fg faubourg fbg
  lot lotissement
  pass passage
  trav traverse travessa
  ham hameau
  st street str saint strasse straat
  ste sainte suite
  rd road
  dr drive docteur doctor
  ln lane
  ct court crt
  cl close
  cres crescent
  terr terrace tce
  gdns gardens gdn
  gr grove grv
  hwy highway
  pkwy parkway
  cir circle
  cct circuit
  hts heights
  mt mount
  n north
  s south
  e east
  w west
  ne northeast
  nw northwest
  se southeast
  sw southwest
  c calle
  pso paseo
  ctra carretera
  vle viale
  cso corso
  apt appartement apartment apartamento appart appt app apto departamento depto
  bat batiment
  bldg building
  esc escalier escalera
  etg etage
  fl floor
  imm immeuble
  res residence
  1 first premier premiere
  2 second deuxieme
  3 third troisieme
  4 fourth quatrieme
  5 fifth cinquieme
  6 sixth sixieme
  7 seventh septieme
  8 eighth huitieme
  9 ninth neuvieme
  10 tenth dixieme
`

const pairs = spellings
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [short = '', ...others] = line.trim().split(' ')
    return others.map((other): [string, string] => [other, short])
  })

/** What people in street names are called: written out, save the doctor, who shares his sign with the drive. */
const titles = Object.entries(streetTitles).flatMap(([short, full]): [string, string][] =>
  short === 'dr' || fold(full) === short ? [] : [[short, fold(full)]],
)

/** A folded word of an address → the one it is compared as. Words that stay as they are are not here. */
export const streetForms: ReadonlyMap<string, string> = new Map([...titles, ...pairs])

/** What may stand between a number and a name: with it a number in the middle of an address is a house's. Short forms. */
export const kindsBeforeName: ReadonlySet<string> = new Set(
  'r av bd pl all ch imp rte sq crs fg pass quai trav c via vle cso'.split(' '),
)

/** Parts of a building, before their number or letter. Short forms. */
export const unitWords: ReadonlySet<string> = new Set('apt bat bldg esc etg fl flat unit ste porte room imm bp cs'.split(' '))

/** Those of them that also come after it: 3e étage, 2nd floor. */
export const countedUnits: ReadonlySet<string> = new Set(['etg', 'fl'])

/** Words that say nothing between a street's kind and its name. */
export const articles: ReadonlySet<string> = new Set(
  'de du des la le les da do dos das del della dei delle degli di el los las the of'.split(' '),
)

/** Months of dates that streets are named after, in French. */
export const months: ReadonlySet<string> = new Set(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
)

/** After these a number at the end is no house's: roads, boxes, zones. */
export const numberedWords: ReadonlySet<string> = new Set(
  'rte rn rd hwy box postfach apartado lot km n no zone zi za zac'.split(' '),
)
