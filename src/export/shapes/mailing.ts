import { someFamilyName } from '../names.ts'
import { phoneOf } from '../phones.ts'
import { street } from '../places.ts'
import { always, filled, type Shape } from '../shape.ts'

/** What the two tools with a "Mailing" address call differently. */
interface Headers {
  readonly state: string
  readonly zip: string
  readonly birth: string
  readonly mostRows: number
}

/** Contacts with a "Mailing" address. None of them comes without a last name. */
const mailing = ({ state, zip, birth, mostRows }: Headers): Shape => ({
  mostRows,
  columns: [
    filled('Salutation', (person) => person('title')),
    always('First Name', (person) => person('given_name')),
    always('Last Name', someFamilyName),
    always('Email', (person) => person('email')),
    filled('Phone', (person) => phoneOf(person, 'phone')),
    filled('Mobile', (person) => phoneOf(person, 'mobile')),
    filled('Title', (person) => person('job_title')),
    filled('Account Name', (person) => person('company')),
    filled('Mailing Street', street),
    filled('Mailing City', (person) => person('city')),
    filled(state, (person) => person('region')),
    filled(zip, (person) => person('postal_code')),
    filled('Mailing Country', (person) => person('country')),
    filled(birth, (person) => person('birth_date')),
  ],
})

export const salesforce: Shape = mailing({
  state: 'Mailing State/Province',
  zip: 'Mailing Zip/Postal Code',
  birth: 'Birthdate',
  mostRows: 50_000, // at a time, by its wizards: help.salesforce.com, "Contact and Lead Imports" (sales.sales_core_import_csv)
})

export const zoho: Shape = mailing({
  state: 'Mailing State',
  zip: 'Mailing Zip',
  birth: 'Date of Birth',
  mostRows: 25_000, // in one CSV file: zoho.com/crm/developer/docs/api/bulk-write/limitations.html; its import screen takes more or fewer by edition
})
