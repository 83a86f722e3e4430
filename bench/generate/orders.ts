import { Activity, referenceTo, type Reference } from './activity.ts'
import type { World } from './customers.ts'
import { isoOf } from './days.ts'
import { listed, Random, stir, Stream, Weighted, zipf } from './random.ts'
import type { Roster } from './roster.ts'
import type { Table, TableRow } from './table.ts'
import { SHELVES, STORES } from './tables/products.ts'

const COLUMNS = [
  'order_id',
  'customer',
  'date',
  'product',
  'category',
  'quantity',
  'unit_price',
  'amount',
  'margin',
  'currency',
  'channel',
  'store',
]

interface Article {
  readonly name: string
  readonly category: string
  readonly cents: number
  readonly margin: number
}

const shelves = SHELVES.map(([category, margin, articles]) => {
  const list = listed(articles, /, /).map((article): Article => {
    const [name, euros] = article.split('|')
    return { name: name!, category, cents: Math.round(Number(euros) * 100), margin }
  })
  return new Weighted(list, zipf(1, 1))
})
const anyShelf = new Weighted(shelves, zipf(0.6, 2))
const stores = listed(STORES)
const CURRENCIES: Readonly<Record<string, string>> = { CH: 'CHF', GB: 'GBP', PL: 'PLN' }

/** Shares 0..1, set by hand: lines that come back, orders that are gifts of 0.00, orders of nobody in the customer file. */
const RETURNED = 0.05
const FREE = 0.008
const ORPHANED = 0.01

/** One line of an order, before it is a row. */
interface Line {
  readonly order: string
  readonly customer: string
  readonly person: number | undefined
  readonly article: Article
  readonly quantity: number
  /** Price of one in cents; 0 for a gift. */
  readonly price: number
  readonly currency: string
  readonly channel: string
  readonly store: string
}

/**
 * Order lines by date: a power law of customers, seasons, favourite shelves, baskets of one to eight, returns days
 * or weeks later as negative lines of the same order (half of them under a number of their own), gifts, orphans.
 */
export function orderTable(world: World, roster: Roster, lines: number, refer: Reference): Table {
  const activity = new Activity(world, roster)
  function* rows(): Generator<TableRow> {
    const returns = new Map<number, Line[]>() // by the day they come back; only the next weeks are ever in it
    let order = 0
    for (const [day, due] of activity.days(lines)) {
      const back = returns.get(day) ?? []
      returns.delete(day)
      const waiting = back.slice(due)
      if (waiting.length > 0) returns.set(day + 1, [...waiting, ...(returns.get(day + 1) ?? [])])
      for (const line of back.slice(0, due)) yield rowOf(line, day)
      for (let left = due - Math.min(due, back.length); left > 0;) {
        order++
        const random = new Random(world.seed, Stream.order, order)
        for (const line of basket(world, activity, day, order, refer, random).slice(0, left)) {
          left--
          yield rowOf(line, day)
          if (line.price > 0 && random.chance(RETURNED)) {
            const at = day + random.between(3, 40)
            const own = random.chance(0.5) ? { order: `R${line.order.slice(1)}` } : {}
            returns.set(at, [...(returns.get(at) ?? []), { ...line, ...own, quantity: -random.between(1, line.quantity) }])
          }
        }
      }
    }
  }
  return { columns: COLUMNS, rows }
}

function basket(world: World, activity: Activity, day: number, order: number, refer: Reference, random: Random): readonly Line[] {
  const { person, customer } = activity.actorOn(day, random)
  const orphan = random.chance(ORPHANED)
  const favourite = shelves[stir(world.seed, Stream.product, person) % shelves.length]!
  const place = random.next()
  const channel = place < 0.55 ? 'web' : place < 0.92 ? 'magasin' : 'téléphone'
  const free = random.chance(FREE)
  let size = 1
  while (size < 8 && random.chance(0.42)) size++
  const common = {
    order: `C${String(order).padStart(7, '0')}`,
    customer: orphan ? String(9_000_000 + random.below(1_000_000)) : referenceTo(customer, refer, random),
    person: orphan ? undefined : person,
    currency: CURRENCIES[customer['country']!] ?? 'EUR',
    channel,
    store:
      channel === 'magasin' ? stores[Math.floor(stores.length * new Random(world.seed, Stream.visit, person).next() ** 2)]! : '',
  }
  return Array.from({ length: free ? 1 : size }, (): Line => {
    const article = (random.chance(0.4) ? favourite : anyShelf.draw(random)).draw(random)
    const cut = random.chance(0.15) ? random.pick([0.9, 0.8, 0.7, 0.5]) : 1
    return {
      ...common,
      article,
      quantity: random.chance(0.8) ? 1 : random.between(2, 6),
      price: free ? 0 : Math.round(article.cents * cut),
    }
  })
}

function rowOf({ order, customer, person, article, quantity, price, currency, channel, store }: Line, day: number): TableRow {
  const amount = price * quantity
  const margin = Math.round(amount - article.cents * quantity * (1 - article.margin))
  const { name, category } = article
  return {
    cells: [
      order,
      customer,
      isoOf(day),
      name,
      category,
      String(quantity),
      String(price),
      String(amount),
      String(margin),
      currency,
      channel,
      store,
    ],
    person,
  }
}
