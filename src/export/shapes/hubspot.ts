import { familyName } from '../names.ts'
import { phoneOf } from '../phones.ts'
import { street } from '../places.ts'
import { always, filled, type Shape } from '../shape.ts'

/**
 * Contacts as HubSpot imports them: headers are the names of its properties, and one of the first three must be there.
 *
 * @see https://knowledge.hubspot.com/import-and-export/set-up-your-import-file
 */
export const hubspot: Shape = {
  mostRows: 1_048_575, // 1,048,576 rows in one file, the header among them
  columns: [
    always('First Name', (person) => person('given_name')),
    always('Last Name', familyName),
    always('Email', (person) => person('email')),
    filled('Phone Number', (person) => phoneOf(person, 'phone')),
    filled('Mobile Phone Number', (person) => phoneOf(person, 'mobile')),
    filled('Street Address', street),
    filled('City', (person) => person('city')),
    filled('State/Region', (person) => person('region')),
    filled('Postal Code', (person) => person('postal_code')),
    filled('Country/Region', (person) => person('country')),
    filled('Company Name', (person) => person('company')),
    filled('Job Title', (person) => person('job_title')),
  ],
}
