// Writes src/normalise/places/table.ts, the towns of France by postal code: node scripts/places.mjs
// Source: the package @etalab/decoupage-administratif (INSEE's Code officiel géographique and La Poste's base officielle des
// codes postaux), Licence Ouverte 2.0. Run it again when the package has a new year, and look at the figures of `npm run bench places`.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const folder = '@etalab/decoupage-administratif'
const { version } = require(`${folder}/package.json`)
const communes = JSON.parse(readFileSync(require.resolve(`${folder}/data/communes.json`), 'utf8'))

/** How many pairs of pieces become one. More make the table smaller and its dictionary larger: 2,000 to 3,000 weigh the same. */
const merges = 2400
/** Two signs hold 13 bits: 91 × 91 is just over 2 ** 13. */
const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(0x21 + at)).filter((sign) => !'`$\\'.includes(sign))

const text = toText()
const { pieces, sequence } = merge(text)
const { order, lengths } = codeLengths(sequence)
const packed = pack(sequence, order, lengths)
const dictionary = order.map((piece) => pieces[piece]).join('/')
const perLength = Array.from(
  { length: Math.max(...lengths.values()) },
  (_, at) => [...lengths.values()].filter((n) => n === at + 1).length,
)

const file = `/**
 * The towns of France by postal code, packed; unpack.ts says how it is read. Written by scripts/places.mjs: change nothing here.
 *
 * Source: INSEE, Code officiel géographique, and La Poste, base officielle des codes postaux, as Etalab joins them in
 * \`@etalab/decoupage-administratif\` ${version}. Licence Ouverte 2.0 (https://www.etalab.gouv.fr/licence-ouverte-open-licence).
 */

/** How many pieces the text has. */
export const length = ${sequence.length}

/** How many pieces have a code of 1, 2, … bits. */
export const piecesPerLength: readonly number[] = [${perLength.join(', ')}]

/** The pieces that names are made of, parted by \`/\`, the most frequent first. Line ends mean nothing. */
export const pieces = \`
${inLines(dictionary)}
\`

/** The codes of all pieces of the text, 13 bits in two signs. */
export const packed = \`
${inLines(packed)}
\`
`
writeFileSync(new URL('../src/normalise/places/table.ts', import.meta.url), file)
process.stdout.write(
  `${order.length} pieces, ${sequence.length} in sequence, ${Buffer.byteLength(file).toLocaleString('en')} bytes\n`,
)

/**
 * One line of text: a postal code after the other, each `.`, how much more than the one before it is (nothing: 10), its
 * towns, the largest first, and after `;` the former communes that are parts of these, parted by `,`.
 */
function toText() {
  const current = communes.filter(({ type, codesPostaux }) => type === 'commune-actuelle' && codesPostaux?.length > 0)
  const byInsee = new Map(current.map((commune) => [commune.code, commune]))
  const codes = new Map()
  const at = (code) => codes.get(code) ?? codes.set(code, { towns: [], former: [] }).get(code)
  for (const commune of current) for (const code of commune.codesPostaux) at(code).towns.push(commune)
  for (const commune of communes)
    if (commune.type === 'commune-deleguee' || commune.type === 'commune-associee')
      for (const code of byInsee.get(commune.chefLieu).codesPostaux) at(code).former.push(commune)

  let written = ''
  let before = 0
  for (const code of [...codes.keys()].toSorted((a, b) => a - b)) {
    const { towns, former } = codes.get(code)
    const now = namesOf(towns.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.code < b.code ? -1 : 1)))
    const then = namesOf(former.toSorted((a, b) => (a.code < b.code ? -1 : 1))).filter((name) => !now.includes(name))
    const step = Number(code) - before
    written += `.${step === 10 ? '' : step}${now.join(',')}${then.map((name, n) => (n === 0 ? ';' : ',') + name).join('')}`
    before = Number(code)
  }
  return written
}

/** Names without what tells two of the same apart, `(Canton de …)`, each once. */
function namesOf(towns) {
  const names = new Set(towns.map(({ nom }) => nom.replace(/ \(.*\)$/, '')))
  for (const name of names) if (/[.,;/\d]/.test(name)) throw new Error(`a name holds a sign that parts names: ${name}`)
  return [...names]
}

/**
 * Byte-pair encoding: the most frequent pairs of neighbours become one piece, again and again.
 * @see Gage (1994), "A New Algorithm for Data Compression", The C Users Journal 12(2)
 */
function merge(whole) {
  const found = [...new Set(whole)].toSorted((a, b) => a.codePointAt(0) - b.codePointAt(0))
  const index = new Map(found.map((sign, at) => [sign, at]))
  const wide = 4096
  let current = Uint16Array.from(whole, (sign) => index.get(sign))
  const counts = new Uint32Array(wide * wide)
  for (let left = merges; left > 0;) {
    counts.fill(0)
    for (let at = 0; at + 1 < current.length; at++) counts[current[at] * wide + current[at + 1]]++
    const seen = new Set()
    for (let at = 0; at + 1 < current.length; at++) seen.add(current[at] * wide + current[at + 1])
    const frequent = [...seen].toSorted((a, b) => counts[b] - counts[a] || a - b).slice(0, 40)
    // Several a round, where they have no piece in common and are nearly as frequent.
    const taken = new Set()
    const made = new Map()
    for (const pair of frequent) {
      const [a, b] = [Math.floor(pair / wide), pair % wide]
      if (made.size === left || counts[pair] < 0.9 * counts[frequent[0]]) break
      if (taken.has(a) || taken.has(b)) continue
      taken.add(a).add(b)
      made.set(pair, found.push(found[a] + found[b]) - 1)
    }
    left -= made.size
    let to = 0
    for (let at = 0; at < current.length; at++) {
      const piece = at + 1 < current.length ? made.get(current[at] * wide + current[at + 1]) : undefined
      current[to++] = piece ?? current[at]
      if (piece !== undefined) at++
    }
    current = current.subarray(0, to)
  }
  return { pieces: found, sequence: current }
}

/**
 * The pieces in use, the most frequent first, and how many bits each has.
 * @see Huffman (1952), "A Method for the Construction of Minimum-Redundancy Codes", Proc. IRE 40(9)
 */
function codeLengths(inOrder) {
  const counts = new Map()
  for (const piece of inOrder) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  const order = [...counts.keys()].toSorted((a, b) => counts.get(b) - counts.get(a) || a - b)
  const bits = new Map(order.map((piece) => [piece, 0]))
  let trees = order.map((piece) => ({ count: counts.get(piece), leaves: [piece] })).toReversed()
  while (trees.length > 1) {
    const [one, two, ...rest] = trees
    const leaves = [...one.leaves, ...two.leaves]
    for (const leaf of leaves) bits.set(leaf, bits.get(leaf) + 1)
    const count = one.count + two.count
    const place = rest.findIndex((tree) => tree.count > count)
    trees = place === -1 ? [...rest, { count, leaves }] : [...rest.slice(0, place), { count, leaves }, ...rest.slice(place)]
  }
  // Equally frequent pieces may differ in bits: the shorter ones first, so that counts per length say all.
  order.sort((a, b) => bits.get(a) - bits.get(b) || counts.get(b) - counts.get(a) || a - b)
  return { order, lengths: bits }
}

/** Canonical codes: pieces of one length are numbered on, and a longer length begins where the shorter one ended. */
function pack(inOrder, order, lengths) {
  const codes = new Map()
  let code = 0
  let length = 0
  for (const piece of order) {
    code <<= lengths.get(piece) - length
    length = lengths.get(piece)
    codes.set(piece, code.toString(2).padStart(length, '0'))
    code++
  }
  let bits = ''
  let written = ''
  for (const piece of inOrder) {
    bits += codes.get(piece)
    while (bits.length >= 13) {
      written += twoSigns(Number.parseInt(bits.slice(0, 13), 2))
      bits = bits.slice(13)
    }
  }
  return bits === '' ? written : written + twoSigns(Number.parseInt(bits.padEnd(13, '0'), 2))
}

function twoSigns(value) {
  return signs[Math.floor(value / signs.length)] + signs[value % signs.length]
}

function inLines(long) {
  return long.match(/.{1,128}/gu).join('\n')
}
