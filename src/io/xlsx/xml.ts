import { ZipFault } from '../zip/read.ts'

/** Takes XML as it passes. Names come without their prefix. */
export interface XmlTaker {
  /** `attributes` is what stands between the name and the end of the tag. An empty element opens and closes. */
  open(name: string, attributes: string): void
  close(name: string): void
  /** Text between two tags, decoded; between two others it is not asked for. */
  text(text: string): void
  /** Whether text is wanted here. */
  wantsText(): boolean
}

/** A tag or a text may be so long, in UTF-16 units. Set by hand: Excel's own limit for a cell is 32,767. */
const longest = 1 << 26

/**
 * Reads the XML of Office files as it streams in: elements, text, CDATA. Comments and processing instructions are passed
 * over; a document type, which Office never writes and which is the door to every known attack, is refused.
 */
export function xmlReader(taker: XmlTaker): { push(text: string): void; end(): void } {
  let buffer = ''
  let depth = 0
  let begun = false

  function tag(from: number, to: number): void {
    const close = buffer.charCodeAt(from) === 47
    const empty = !close && buffer.charCodeAt(to - 1) === 47
    let end = close ? from + 1 : from
    let start = end
    for (; end < to; end++) {
      const code = buffer.charCodeAt(end)
      if (code === 58) start = end + 1
      else if (code <= 32 || code === 47) break
    }
    const name = buffer.slice(start, end)
    if (close) {
      depth--
      return taker.close(name)
    }
    begun = true
    taker.open(name, buffer.slice(end, empty ? to - 1 : to))
    if (empty) taker.close(name)
    else depth++
  }

  return {
    push(more) {
      buffer += more
      let at = 0
      for (;;) {
        const start = buffer.indexOf('<', at)
        if (start === -1) break
        const end = markupEnd(buffer, start)
        if (end === -1) break
        if (start > at && taker.wantsText()) taker.text(decodeText(buffer.slice(at, start)))
        const second = buffer.charCodeAt(start + 1)
        if (second === 33) {
          if (buffer.startsWith('<![CDATA[', start)) {
            if (taker.wantsText()) taker.text(oneLineFeed(buffer.slice(start + 9, end - 2)))
          } else if (!buffer.startsWith('<!--', start)) throw new ZipFault('XML_DOCTYPE')
        } else if (second !== 63) tag(start + 1, end)
        at = end + 1
      }
      buffer = buffer.slice(at)
      if (buffer.length > longest) throw new ZipFault('XML_TOO_LONG')
    },
    end() {
      if (depth !== 0 || !begun || buffer.trim() !== '') throw new ZipFault('XML_CUT')
    },
  }
}

/** The place of the `>` that ends a tag, a comment or the like; -1 when it is not there yet. */
function markupEnd(buffer: string, start: number): number {
  const second = buffer.charCodeAt(start + 1)
  if (second === 33 || second === 63) {
    const ending =
      second === 63 ? '?>' : buffer.startsWith('<!--', start) ? '-->' : buffer.startsWith('<![CDATA[', start) ? ']]>' : '>'
    if (buffer.length < start + 9) return -1
    const end = buffer.indexOf(ending, start + 2)
    return end === -1 ? -1 : end + ending.length - 1
  }
  let end = buffer.indexOf('>', start)
  for (let from = start; end !== -1; end = buffer.indexOf('>', end + 1)) {
    const open = openQuote(buffer, from, end)
    if (open === -1) return end
    from = open
  }
  return -1
}

/** The quote that is open at the end of a piece of a tag, where a `>` ends nothing; -1 for none. */
function openQuote(buffer: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = buffer.charCodeAt(at)
    if (code !== 34 && code !== 39) continue
    const close = buffer.indexOf(code === 34 ? '"' : "'", at + 1)
    if (close === -1 || close > to) return at
    at = close
  }
  return -1
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** XML text as it is meant: entities decoded, line ends as line feeds. What is no entity stays. */
function decodeText(text: string): string {
  const plain = oneLineFeed(text)
  if (!plain.includes('&')) return plain
  return plain.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities.get(name) ?? all
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}

const oneLineFeed = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)

/** The attributes of a tag by name, without prefix. */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name, double, single] of text.matchAll(/([^\s=:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(name!, decodeText(double ?? single ?? ''))
  return found
}

/**
 * Text as Office means it: a character that XML can't hold stands as `_x000B_`, and `_x005F_` is the low line of a text that
 * only looks like that.
 *
 * @see ECMA-376-1:2016 §22.9.2.19 ST_Xstring
 */
export function decodeOffice(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
