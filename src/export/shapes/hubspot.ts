import { familyName } from '../names.ts'
import { phoneOf } from '../phones.ts'
import { street } from '../places.ts'
import { always, filled, type Shape } from '../shape.ts'

/** Contacts as HubSpot imports them. */
export const hubspot: Shape = {
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
