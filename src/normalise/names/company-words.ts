const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that stay small within a company's name. */
export const smallWords = words(
  'de du des la le les et en sur sous aux au à a l d pour par chez of the and for und der die das von zu y e del di da van het een',
)

/** Acronyms with vowels that everybody reads as such. Those without a vowel need no list. */
export const knownAcronyms = words(`
  edf gdf ratp ibm axa aoc iut ccas ehpad adapei apf ufcv msa caf urssaf cpam insee inra inrae cea ens iae ihu onf ofii ugc
  usa uk ue eu onu unesco afpa cci
`)
