import fc from 'fast-check'

/** Any string at all: halves of characters, controls, and a good share of what the checks look for. */
export const anyText = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
  fc.string({ maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...'= + - @ . , : / & < > ; # é Ã © А а Рi \u200b \u00ad \u0000 \ufffd \ud83d 0 1 9 a b M me Jean gmail .com .fr www. http:// <br> &eacute; &amp; +33 06 12 EUR €'.split(
          ' ',
        ),
        ' ',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)

/** Texts so long that quadratic checks would never come through. */
const hugeTexts: readonly string[] = [
  'a',
  '<br',
  '&',
  '@.',
  '-',
  'Aа',
  '\u200b',
  'www.',
  '=1+',
  'é',
  'a b',
  '\u200e',
  'נ\u200e',
  '\ufffd',
].map((part) => part.repeat(Math.ceil(300_000 / part.length)))

/** Hands any text, and texts of 300,000 letters, to a check, which should neither throw nor take long. */
export function tryAll(check: (text: string) => unknown): void {
  for (const text of hugeTexts) check(text)
  fc.assert(fc.property(anyText, (text) => void check(text)))
}
