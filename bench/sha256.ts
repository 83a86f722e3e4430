/** The constants of the rounds: the fractional parts of the cube roots of the first 64 primes (FIPS 180-4 §4.2.2). */
const rounds = Int32Array.from(fractions(64, Math.cbrt))
const initial = Int32Array.from(fractions(8, Math.sqrt))
const schedule = new Int32Array(64)
const plain = new Int32Array(8)

/** Bytes of a block. */
const blockBytes = 64

/**
 * SHA-256 of short texts, as its first 32 bits: they rule out nearly all of two hundred million guesses. Asking the system for a digest
 * costs five times as much, most of it on the way there and back.
 *
 * @param text latin, of at most 55 characters
 * @see FIPS 180-4; checked against the system's by the lists that the bench makes itself
 */
export function sha256Begins(text: string): number {
  plain.set(initial)
  fill(text, 0)
  compress(plain)
  return plain[0]!
}

/** HMAC-SHA-256 of short texts under one key, as its first 32 bits: what hangs on the key alone is worked out once (RFC 2104 §4). */
export function hmacBegins(key: Uint8Array): (text: string) => number {
  const padded = (pad: number): Int32Array => {
    for (let at = 0; at < 16; at++) schedule[at] = 0
    for (let at = 0; at < blockBytes; at++) put(at, (key[at] ?? 0) ^ pad)
    const state = Int32Array.from(initial)
    compress(state)
    return state
  }
  const [inner, outer] = [padded(0x36), padded(0x5c)]
  const state = new Int32Array(8)
  return (text) => {
    state.set(inner)
    fill(text, blockBytes)
    compress(state)
    schedule.set(state)
    schedule.fill(0, 8, 16)
    put(32, 0x80)
    schedule[15] = (blockBytes + 32) * 8
    state.set(outer)
    compress(state)
    return state[0]!
  }
}

function put(at: number, byte: number): void {
  schedule[at >> 2]! |= byte << (24 - 8 * (at & 3))
}

/** Puts a text into the block, as the last of a message that had so many bytes before. */
function fill(text: string, before: number): void {
  schedule.fill(0, 0, 16)
  for (let at = 0; at < text.length; at++) put(at, text.charCodeAt(at))
  put(text.length, 0x80)
  schedule[15] = (before + text.length) * 8
}

function compress(state: Int32Array): void {
  for (let t = 16; t < 64; t++) {
    const x = schedule[t - 15]!
    const y = schedule[t - 2]!
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    schedule[t] = (schedule[t - 16]! + low + schedule[t - 7]! + high) | 0
  }
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let t = 0; t < 64; t++) {
    const high = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const one = (h + high + ((e & f) ^ (~e & g)) + rounds[t]! + schedule[t]!) | 0
    const low = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const two = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  state[0] = state[0]! + a
  state[1] = state[1]! + b
  state[2] = state[2]! + c
  state[3] = state[3]! + d
  state[4] = state[4]! + e
  state[5] = state[5]! + f
  state[6] = state[6]! + g
  state[7] = state[7]! + h
}

/** The first 32 bits behind the point of a root of each of the first primes. */
function* fractions(many: number, root: (prime: number) => number): Generator<number> {
  for (let [prime, left] = [2, many]; left > 0; prime++) {
    if (Array.from({ length: prime - 2 }, (_, at) => at + 2).some((factor) => prime % factor === 0)) continue
    yield ((root(prime) % 1) * 2 ** 32) | 0
    left--
  }
}
