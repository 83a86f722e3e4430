/** Folded words for yes, in the languages of our users and of the programs they export from. `-1` is Access's. */
const yes = [
  ...'true t vrai v yes y oui o ok 1 1.0 1,0 -1 x ✓ ✔ ☑ ☒ ✅ on ja j si s sim tak wahr vero verdadero verdadeiro waar'.split(' '),
  ...'opt-in|opt in|opted-in|opted in|double opt-in'.split('|'),
  ...'optin opt_in abonne abonnee inscrit inscrite subscribed accepte acceptee accepted accord consenti'.split(' '),
  ...'granted given consent consented agreed autorise allowed actif active enabled checked coche'.split(' '),
]

/** Folded words for no. */
const no = [
  ...'false f faux no n non 0 0.0 0,0 ✗ ✘ ☐ ❌ × off nein nee nej nie nao falsch falso onwaar stop'.split(' '),
  ...'opt-out|opt out|opted-out|opted out|non coche'.split('|'),
  ...'optout opt_out desabonne desabonnee desinscrit desinscrite unsubscribed refuse refusee refused'.split(' '),
  ...'denied declined withdrawn revoked retire disagreed inactif inactive disabled unchecked decoche'.split(' '),
]

/** A folded word → `true` or `false`. */
export const flagNamed: ReadonlyMap<string, string> = new Map([
  ...yes.map((word) => [word, 'true'] as const),
  ...no.map((word) => [word, 'false'] as const),
])
