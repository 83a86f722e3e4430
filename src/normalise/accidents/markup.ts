/** Names of characters that editors of web pages write, with what they stand for. */
const characters: ReadonlyMap<string, string> = new Map(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00a0 eacuteé Eacute\u00c9 egraveè Egrave\u00c8 ecircê Ecircu\u00ca eumlë agraveà Agrave\u00c0 acircâ aacuteá ' +
    'atildeã aringå aeligæ Aring\u00c5 ccedilç Ccedil\u00c7 icircî iumlï iacuteí ocircô oacuteó otildeõ ougraveò oslashø ograveò oeligœ ugraveù ucircû uacuteú ' +
    'ntildeñ Ntilde\u00d1 auml\u00e4 ouml\u00f6 uuml\u00fc Auml\u00c4 Ouml\u00d6 Uuml\u00dc szligß euro€ pound£ copy© reg® deg° laquo« raquo» lsquo‘ rsquo’ ' +
    'ldquo“ rdquo” ndash– mdash— hellip… middot· sup2² sup3³ frac12½ iexcl¡ iquest¿ shy\u00ad bull• trade™'
  )
    .split(' ')
    .map((pair): [string, string] => [/^[A-Za-z]+\d*/.exec(pair)![0], pair.replace(/^[A-Za-z]+\d*/, '')]),
)

/** `&eacute;`, `&#233;`, `&#xE9;` */
const reference = /&(?:([A-Za-z]{2,7}\d?)|#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6}));/g

/** The tags that editors leave in texts. What stands in angle brackets otherwise is an address, or a comparison. */
const names =
  'br|p|b|i|u|em|strong|div|span|a|font|li|ul|ol|td|tr|th|table|tbody|thead|h[1-6]|script|style|sup|sub|center|img|hr|small|html|body|input|label|o:p'
const tag = new RegExp(`<(?:/?(?:${names})(?:\\s[^<>]*)?/?|!--[^<>]*--)>`, 'gi')
const breaking = /^<\/?(?:br|p|div|li|tr|td|th|h[1-6]|hr|table)\b/i

/** Texts that were escaped over and over are read at most so often. */
const mostTimes = 3

/**
 * The text that a web page would show: without tags, and with the characters that its references stand for; undefined when
 * it holds neither. A tag that breaks the line becomes a space.
 */
export function withoutMarkup(text: string): string | undefined {
  let shown = text
  for (let time = 0; time < mostTimes; time++) {
    const before = shown
    shown = shown
      .replace(tag, (found) => (breaking.test(found) ? ' ' : ''))
      .replace(reference, (whole, name?: string, decimal?: string, hex?: string) => {
        if (name !== undefined) return characters.get(name) ?? whole
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
        return code >= 0x20 && code < 0x11_0000 && (code < 0xd800 || code > 0xdfff) && !(code > 0x7e && code < 0xa0)
          ? String.fromCodePoint(code)
          : whole
      })
    if (shown === before) break
  }
  return shown === text ? undefined : shown.replace(/ {2,}/g, ' ').trim()
}
