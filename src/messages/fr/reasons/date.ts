import type { dateReasons } from '../../../model/reasons/date.ts'

export const date: Record<keyof typeof dateReasons, string> = {
  date_unreadable: 'date illisible',
  date_incomplete: 'date incomplète : il faut un jour, un mois et une année',
  date_no_such_day: 'ce jour n’existe pas dans le calendrier',
  date_other_order: 'le jour et le mois sont inversés par rapport au reste de la colonne',
  date_mixed: 'jour ou mois en premier ? la colonne contient les deux',
  date_filler: 'valeur de remplissage pour une date inconnue',
  date_year: 'l’année ne peut pas être juste',
  date_time: 'cette heure n’existe pas',
  date_birth_future: 'naissance dans le futur',
  date_ambiguous: 'jour ou mois en premier ? rien dans la colonne ne le dit',
  date_placeholder: 'ce jour remplace souvent une date inconnue',
  date_future: 'jour dans le futur',
  date_age: 'personne de plus de 120 ans',
  date_old: 'jour antérieur à 1900',
  date_short_year: 'année à deux chiffres : le siècle est supposé',
  date_weekday: 'le jour de la semaine n’est pas celui de la date',
  date_shifted: 'naissance tard le soir, dans un autre fuseau horaire : peut-être le lendemain',
  date_serial: 'c’était un numéro de jour de tableur',
  date_unix: 'c’était un nombre de secondes depuis 1970',
}
