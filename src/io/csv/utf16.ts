/** Which of the two bytes of a UTF-16 unit comes first. */
export type Utf16 = 'utf-16le' | 'utf-16be'

export interface Utf16Transform {
  /** Takes the next bytes, any number of them; gives their text in UTF-8, as far as it is complete. */
  push(block: Uint8Array): Buffer
  /** What is left: an odd byte or half a pair gives U+FFFD, and is `broken`. */
  end(): Buffer
  /** Offset in the UTF-16 bytes of the first half pair or odd last byte; undefined as long as there was none. */
  readonly broken: number | undefined
}

/**
 * UTF-16 → UTF-8, block by block, so that everything behind it can count on one byte per ASCII character. Any byte order
 * mark must have been taken off before, by whoever knows the encoding. Same bytes whatever the blocks.
 */
export function utf16ToUtf8(order: Utf16): Utf16Transform {
  let carried = Buffer.alloc(0)
  let passed = 0 // UTF-16 bytes before those carried
  let broken: number | undefined

  function convert(bytes: Buffer): Buffer {
    const text = order === 'utf-16le' ? bytes.toString('utf16le') : Buffer.from(bytes).swap16().toString('utf16le')
    if (broken === undefined) {
      const lone = text.search(/\p{Surrogate}/u)
      if (lone !== -1) broken = passed + 2 * lone
    }
    return Buffer.from(text)
  }

  return {
    push(block) {
      const bytes = carried.length === 0 ? Buffer.from(block) : Buffer.concat([carried, block])
      let whole = bytes.length & ~1
      // The first half of a pair waits for the second.
      if (whole > 0 && (bytes[order === 'utf-16le' ? whole - 1 : whole - 2]! & 0xfc) === 0xd8) whole -= 2
      const converted = convert(bytes.subarray(0, whole))
      carried = bytes.subarray(whole)
      passed += whole
      return converted
    },
    end() {
      const odd = carried.length % 2
      if (odd === 1 && broken === undefined) broken = passed + carried.length - 1
      const converted = convert(carried.subarray(0, carried.length - odd))
      return odd === 0 ? converted : Buffer.concat([converted, Buffer.from('\ufffd')])
    },
    get broken() {
      return broken
    },
  }
}

/** UTF-8 → UTF-16, for bytes handed back in the encoding that they came in. */
export function utf8ToUtf16(bytes: Buffer, order: Utf16): Buffer {
  const units = Buffer.from(bytes.toString('utf8'), 'utf16le')
  return order === 'utf-16le' ? units : units.swap16()
}
