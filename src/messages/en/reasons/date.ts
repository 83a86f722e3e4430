import type { dateReasons } from '../../../model/reasons/date.ts'

export const date: Record<keyof typeof dateReasons, string> = {
  date_unreadable: 'not a date that can be read',
  date_incomplete: 'not a whole date: it needs a day, a month and a year',
  date_no_such_day: 'no such day in the calendar',
  date_other_order: 'day and month stand the other way round from the rest of the column',
  date_mixed: 'day first or month first? the column holds both',
  date_filler: 'a filler that stands for an unknown date',
  date_year: 'the year cannot be right',
  date_time: 'no such time of day',
  date_birth_future: 'a birth in the future',
  date_ambiguous: 'day first or month first? nothing in the column decides',
  date_placeholder: 'a day that often stands for an unknown date',
  date_future: 'a day in the future',
  date_age: 'a person of more than 120 years',
  date_old: 'a day before 1900',
  date_short_year: 'a year of two digits: the century is a guess',
  date_weekday: 'the day of the week is not that of the date',
  date_shifted: 'a birth late in the evening, in another time zone: perhaps the day after',
  date_serial: 'was the day count of a spreadsheet',
  date_unix: 'was a count of seconds since 1970',
}
