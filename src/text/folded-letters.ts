const spelled = `
  æ ae  ǽ ae  ǣ ae  œ oe  ß ss  ĳ ij  þ th
  ø o  ǿ o  ł l  ŀ l  đ d  ð d  ı i  ȷ j  ħ h  ŋ n  ĸ k  ŧ t  ſ s  ŉ n
  ƀ b  ɓ b  ƃ b  ƈ c  ȼ c  ɖ d  ɗ d  ƌ d  ə e  ɛ e  ɇ e  ƒ f  ǥ g  ɠ g  ɣ g  ɨ i  ɉ j  ƙ k  ƚ l  ɫ l
  ɲ n  ƞ n  ɵ o  ɔ o  ƥ p  ʀ r  ɍ r  ƭ t  ʈ t  ⱦ t  ʉ u  ʊ u  ʋ v  ƴ y  ɏ y  ƶ z  ȥ z  ⱥ a
  ς σ  ё е
`

/** Letters that NFKD does not take apart, in lower case, as they are spelled without their special sign. */
export const foldedLetters: ReadonlyMap<string, string> = new Map(
  spelled
    .trim()
    .split(/\s{2,}/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
)
