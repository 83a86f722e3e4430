import { Activity, referenceTo, type Reference } from './activity.ts'
import type { World } from './customers.ts'
import { isoOf } from './days.ts'
import { Random, Stream, Weighted } from './random.ts'
import type { Roster } from './roster.ts'
import type { Table, TableRow } from './table.ts'

const KINDS = new Weighted(
  [
    ...([
      ['visite', 30, 'magasin', ''],
      ['visite', 25, 'web', ''],
      ['assistance', 14, 'téléphone', 'Question sur une livraison'],
      ['assistance', 12, 'e-mail', 'Demande de facture'],
    ] as const),
    ...([
      ['réclamation', 6, 'e-mail', 'Article arrivé cassé'],
      ['réclamation', 4, 'téléphone', 'Colis en retard'],
      ['enquête', 9, 'e-mail', 'Enquête de satisfaction'],
      ['nps', 8, 'e-mail', ''],
    ] as const),
  ],
  ([, weight]) => weight,
)

/** Visits, support, complaints, surveys, by date; an NPS score is 0..10, a survey's 1..5, and those who complain score low. */
export function interactionTable(world: World, roster: Roster, lines: number, refer: Reference): Table {
  const activity = new Activity(world, roster)
  function* rows(): Generator<TableRow> {
    let at = 0
    for (const [day, due] of activity.days(lines))
      for (let left = due; left > 0; left--) {
        const random = new Random(world.seed, Stream.visit, 1_000_000_000 + at++)
        const { person, customer } = activity.actorOn(day, random)
        const [kind, , channel, note] = KINDS.draw(random)
        const mood = new Random(world.seed, Stream.visit, person).next() + 0.3 * random.normal()
        const score = kind === 'nps' ? clamp(12 * mood, 0, 10) : kind === 'enquête' ? clamp(1 + 5 * mood, 1, 5) : ''
        yield { cells: [referenceTo(customer, refer, random), isoOf(day), kind, channel, String(score), note], person }
      }
  }
  return { columns: ['customer', 'date', 'kind', 'channel', 'score', 'note'], rows }
}

const clamp = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, Math.floor(value)))

const PURPOSES = ['newsletter', 'newsletter', 'offres partenaires', 'profilage', 'enquêtes']
const CHANNELS = ['email', 'email', 'sms', 'phone', 'post']
const PROOFS = [
  'case cochée, formulaire web v3',
  'bulletin papier',
  'double opt-in',
  'appel enregistré',
  'lien de désinscription',
  '',
]

/** Consents given and taken back, by date: the latest of a person, purpose and channel counts. */
export function consentTable(world: World, roster: Roster, lines: number, refer: Reference): Table {
  const activity = new Activity(world, roster)
  function* rows(): Generator<TableRow> {
    let at = 0
    for (const [day, due] of activity.days(lines, false))
      for (let left = due; left > 0; left--) {
        const random = new Random(world.seed, Stream.consent, at++)
        const { person, customer } = activity.actorOn(day, random)
        const given = random.chance(0.62)
        const proof = given ? random.pick(PROOFS) : random.pick(['lien de désinscription', 'courrier', 'appel', ''])
        yield {
          cells: [
            referenceTo(customer, refer, random),
            isoOf(day),
            random.pick(PURPOSES),
            random.pick(CHANNELS),
            given ? 'yes' : 'no',
            proof,
          ],
          person,
        }
      }
  }
  return { columns: ['customer', 'date', 'purpose', 'channel', 'given', 'proof'], rows }
}
