import type { Database } from '../io/sqlite/driver.ts'
import type { RequestKind, RequestStep, StoredRequest, TakenStep } from '../model/request.ts'
import type { Wanted } from '../model/wanted.ts'

/** Before this version a base kept no requests. */
const firstVersion = 6
const hasRequests = (database: Database): boolean => (database.pragma('user_version', { simple: true }) as number) >= firstVersion

/** All requests, by number. */
export function storedRequests(database: Database): StoredRequest[] {
  if (!hasRequests(database)) return []
  const requests = database.prepare('select request_id request, kind, received from requests order by request_id').all() as {
    request: number
    kind: RequestKind
    received: string
  }[]
  const steps = database.prepare(
    'select request_id request, step, taken_on "on", detail from request_steps order by request_id, nth',
  )
  const stepsOf = new Map<number, TakenStep[]>(requests.map(({ request }) => [request, []]))
  for (const { request, ...taken } of steps.all() as ({ request: number } & TakenStep)[]) stepsOf.get(request)!.push(taken)
  return requests.map((one) => ({ ...one, steps: stepsOf.get(one.request)! }))
}

export function findRequest(database: Database, request: number): StoredRequest | undefined {
  return storedRequests(database).find((one) => one.request === request)
}

/** How many requests there are. */
export function countRequests(database: Database): number {
  return hasRequests(database) ? (database.prepare('select count(*) from requests').pluck().get() as number) : 0
}

/** Keeps a request without any step, in the caller's transaction, and answers with its number. */
export function storeRequest(database: Database, kind: RequestKind, received: string, wanted: Wanted): number {
  const request = database
    .prepare('insert into requests (kind, received) values (?, ?) returning request_id')
    .pluck()
    .get(kind, received) as number
  const add = database.prepare('insert into request_subjects values (?, ?, ?, ?) on conflict do nothing')
  for (const email of wanted.emails) add.run(request, 'email', email, null)
  for (const phone of wanted.phones) add.run(request, 'phone', phone, null)
  for (const id of wanted.ids) add.run(request, 'id', id, null)
  for (const { name, birthDate } of wanted.names) add.run(request, 'name', name, birthDate ?? null)
  return request
}

/** Notes that a step was taken. */
export function noteStep(database: Database, request: number, { step, on, detail }: TakenStep): void {
  database
    .prepare(
      `insert into request_steps
       select @request, coalesce(max(nth), 0) + 1, @step, @on, @detail from request_steps where request_id = @request`,
    )
    .run({ request, step, on, detail })
}

/** Takes a step out of a request that was taken back: the log keeps both. */
export function dropStep(database: Database, request: number, step: RequestStep): void {
  database.prepare('delete from request_steps where request_id = ? and step = ?').run(request, step)
}

/** Whom a request is about; of nobody once it has ended. */
export function wantedOf(database: Database, request: number): Wanted {
  const rows = database
    .prepare('select kind, value, born from request_subjects where request_id = ? order by kind, value')
    .all(request) as { kind: 'email' | 'phone' | 'id' | 'name'; value: string; born: string | null }[]
  const of = (kind: string): string[] => rows.filter((row) => row.kind === kind).map(({ value }) => value)
  return {
    emails: of('email'),
    phones: of('phone'),
    ids: of('id'),
    names: rows.filter(({ kind }) => kind === 'name').map(({ value, born }) => ({ name: value, birthDate: born ?? undefined })),
  }
}

/** Takes out of a request whom it is about, and what would prove it. */
export function forgetSubject(database: Database, request: number): void {
  database.prepare('delete from request_subjects where request_id = ?').run(request)
  database.prepare('delete from identity_codes where request_id = ?').run(request)
}
