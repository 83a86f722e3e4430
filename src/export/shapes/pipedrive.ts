import { someName } from '../names.ts'
import { phoneOf } from '../phones.ts'
import { wholeAddress } from '../places.ts'
import { always, filled, type Shape } from '../shape.ts'

/** People as Pipedrive imports them: one phone each, the mobile where there is no other. */
export const pipedrive: Shape = {
  mostRows: 50_000, // in one spreadsheet, as guides to it tell; its own manual was not to be had
  columns: [
    always('Name', someName),
    always('Email', (person) => person('email')),
    filled('Phone', (person) => phoneOf(person, 'phone') || phoneOf(person, 'mobile')),
    filled('Organization', (person) => person('company')),
    filled('Job title', (person) => person('job_title')),
    filled('Address', wholeAddress),
  ],
}
