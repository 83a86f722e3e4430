import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairMojibake } from '../../../src/io/encodings/mojibake.ts'
import type { FieldName } from '../../../src/model/field.ts'
import { mostPlain, perSurplus } from '../../../src/normalise/glance/glance.ts'
import { ballotOf } from '../../../src/normalise/decide.ts'
import { glanceAt, glanceAtNew } from '../../../src/validate/cells/glances.ts'
import { cellJudge } from '../../../src/validate/cells/judge.ts'
import { Mark } from '../../../src/validate/cells/mark.ts'
import { SpokenKinds } from '../../../src/validate/cells/spoken-kinds.ts'
import { planValidate } from '../../../src/validate/plan.ts'
import { plainSettings } from '../../../src/validate/settings.ts'

/** What the glance at a column and its judge say of a cell. */
function opened(field: FieldName | undefined, country: string) {
  const columns = [{ index: 0, header: 'x', field }]
  const table = field === 'amount' ? 'orders' : 'customers'
  const plan = planValidate({ table, columns, country, asOf: '2026-06-30', delimiter: ';', domains: {} }, [
    { day_first: 50, whole: 1 },
  ])
  const column = plan.columns[0]!
  const judge = cellJudge(column, plan, plainSettings, repairMojibake)
  const kinds = new SpokenKinds()
  const situation = { region: '', postalCode: '' }
  const glance = (glanceAt(column, plan, situation, judge, kinds.kindOf) ?? glanceAtNew(column))!
  const look = (cell: string): number => {
    const bytes = Buffer.from(`${cell};`)
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
    shared.set(bytes)
    return glance.look(shared, 0, bytes.length - 1)
  }
  return { judge, glance, kinds, look, ballot: ballotOf(column.kind) }
}

const cases = [
  ['email', 'FR', 'ann.martin0632@example.com'],
  ['email', 'FR', 'jean-paul_dupont+news@gmail.com'],
  ['email', 'FR', 'contact@example.com'],
  ['email', 'FR', 'eetoile@example.com'],
  ['email', 'FR', 'service-client2@martin.example'],
  ['phone', 'FR', '06 12 34 56 79'],
  ['phone', 'FR', '+33 (0)1 99 00 12 34'],
  ['phone', 'US', '+33199001234'],
  ['phone', 'FR', '0690 12 34 56'],
  ['phone', 'FR', '05 08 41 23 46'],
  ['phone', 'FR', '+262 6 92 12 34 57'],
  ['phone', 'FR', '+596696123457'],
  ['mobile', 'FR', '0612345679'],
  ['address', 'FR', '53 place Édith Piaf'],
  ['address', 'FR', '2 route des Tilleuls, résidence "L’Orée du Bois"'],
  ['address', 'FR', '5 avenue des Écoles\nBât. C'],
  ['address', 'FR', ' 5 avenue des Écoles\r\nBât. C  '],
  ['address', 'DE', 'Hauptstraße 17'],
  ['address', 'US', '9197 E 7th Street'],
  ['city', 'US', 'Port Edisonport'],
  ['id', 'FR', 'C-1000001'],
  ['given_name', 'FR', 'Jean-François'],
  ['family_name', 'FR', "d'Ormesson"],
  ['family_name', 'FR', 'Le Goff'],
  ['family_name', 'FR', 'Lopes'],
  ['city', 'FR', "L'Haÿ-les-Roses"],
  ['city', 'FR', "L'HAY-LES-ROSES"],
  ['city', 'FR', 'bourg-lès-valence'],
  ['city', 'US', 'PORT EDISON'],
  ['city', 'FR', 'La Ferté-sous-Jouarre'],
  ['postal_code', 'FR', '44470'],
  ['birth_date', 'FR', '13/02/1987'],
  ['birth_date', 'FR', '1987-02-28'],
  [undefined, 'FR', '12,50 été'],
  ['job_title', 'FR', 'Directrice générale'],
] as const

const amountVotes = ['whole', 'comma', 'comma_long', 'point', 'point_long']
const dateVotes = ['day_first', 'month_first', 'either', 'same', 'year_first']

describe('a glance', () => {
  it.each(cases)('at %s in %s passes %s', (field, country, cell) => {
    expect(opened(field, country).look(cell)).toBeGreaterThan(0)
  })

  it.each([
    ['email', 'FR', 'contact@gmial.com'],
    ['email', 'FR', 'noreply@noemail.com'],
    ['email', 'FR', 'ann@gmial.com'],
    ['email', 'FR', 'ann@yopmail.com'],
    ['email', 'FR', 'toto@toto.fr'],
    ['email', 'FR', 'a..b@example.com'],
    ['mobile', 'FR', '0199001234'],
    ['phone', 'FR', '0123456789'],
    ['phone', 'FR', '0606060606'],
    ['phone', 'FR', '+33690123457'],
    ['phone', 'FR', '+590692123457'],
    ['phone', 'FR', '+262.692123457'],
    ['address', 'FR', 'Centre'],
    ['address', 'FR', ' Centre '],
    ['address', 'FR', '  '],
    ['email', 'FR', 'aaa@example.com'],
    ['email', 'FR', 'xyz@xyz.fr'],
    ['id', 'FR', '1.234E+9'],
    ['given_name', 'FR', 'Azerty'],
    ['given_name', 'FR', 'Inconnue'],
    ['family_name', 'FR', 'Madame'],
    ['family_name', 'FR', 'Aaa'],
    ['family_name', 'FR', 'Du Sarl'],
    ['family_name', 'FR', 'Marie Martin'],
    ['city', 'FR', 'St-Denis'],
    ['city', 'FR', 'Lille cedex'],
    ['birth_date', 'FR', '01/01/1970'],
    ['birth_date', 'FR', '29/02/2000'],
    ['birth_date', 'FR', '12/05/1904'],
    [undefined, 'FR', '=cmd'],
    [undefined, 'FR', 'Ã©'],
  ] as const)('at %s in %s leaves %s to the judge', (field, country, cell) => {
    expect(opened(field, country).look(cell)).toBe(0)
  })

  /** Cells as people type them, and what may come of them by the way: letters changed, put in, taken out. */
  const typed = fc
    .tuple(
      fc.constantFrom(
        ...cases.map(([, , cell]) => cell),
        '1234,50',
        '7.25',
        '(415) 555-0100',
        '900 555 0100',
        '+32 2 555 01 00',
        '030 1234567',
        '0475 17 89 17',
        '01715929913',
        '02.62.12.34.57',
        '+33 6 94 12 34 57',
        '+262 639 12 34 57',
        '+594 6 94 12 34 57',
        '+590 5 90 98 76 54',
        '04 75 17 89 17',
        '01.71.59.29.91.3',
        '02 05 82 23.51',
        '12 rue de la Paix, Bât. C',
        'contact@toto.fr',
        'noreply@example.com',
        'toto@toto.fr',
        'info+paris@yopmail.com',
        'aa@aa.fr',
        'a@a.com',
        'Saint-Lô',
        'Ste-Foy',
        "Les Sables-d'Olonne",
        'Mme',
        'Toto',
        'De La Tour',
        'Le Mme',
        'la Sas',
        'Les Ets',
        'de S.A.',
        '12.11.1950',
        '31/12/1999',
      ),
      fc.array(
        fc.tuple(
          fc.nat(30),
          fc.nat(2),
          fc.oneof(
            fc.constantFrom('\n', '\r', '  ', '’', '“', ...' .-_@+0139aAzéÉâÂÃïœß,;:\'"&<()/=\u00a0\u200b€'),
            fc.string({ maxLength: 2 }),
          ),
        ),
        { maxLength: 3 },
      ),
    )
    .map(([cell, changes]) =>
      changes.reduce<string>((text, [at, out, letters]) => text.slice(0, at) + letters + text.slice(at + out), cell),
    )

  it.each([
    ...new Map(cases.map(([field, country]) => [`${field} ${country}`, [field, country] as const])).values(),
    ['amount', 'FR'] as const,
    ['address', 'BE'] as const,
    ['phone', 'BE'] as const,
    ['phone', 'US'] as const,
    ['mobile', 'DE'] as const,
    ['phone', 'CH'] as const,
  ])('at %s in %s says what the judge says', (field, country) => {
    const { judge, glance, kinds, look, ballot } = opened(field, country)
    for (let time = 0; time < 1000; time++) ['4155550100', '0475178917', '+14155550100', '+3225550100'].forEach(look)
    fc.assert(
      fc.property(typed, (cell) => {
        const plain = cell === '' || /\p{Surrogate}/u.test(cell) ? 0 : look(cell)
        if (plain === 0) return
        const { value, sound, findings } = judge(cell, '', '')
        const kind = plain & mostPlain
        expect(findings).toEqual(kinds.findings[kind])
        expect({ sound, blank: value === '' }).toEqual({ sound: (kinds.marks[kind]! & Mark.sound) !== 0, blank: false })
        if (kind <= glance.standing) expect(value).toBe(cell)
        expect(Buffer.byteLength(cell) - cell.length).toBe(Math.trunc(plain / perSurplus))
        if (ballot !== undefined)
          expect((field === 'birth_date' ? dateVotes : amountVotes)[(plain & mostPlain) - 1]).toBe(ballot(cell))
      }),
      { numRuns: 1000 },
    )
  })
})
