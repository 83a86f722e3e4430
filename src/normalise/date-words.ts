/**
 * The words of dates, folded (small letters, no accents, no dots), in French, English, German, Spanish, Italian, Dutch and
 * Portuguese. `jui` is left out: it is juin or juillet.
 */
const months = [
  'janvier janv jan january januar janner jaenner jan enero ene gennaio genn gen januari janeiro',
  'fevrier fevr fev feb february februar febr febrero febbraio febbr februari fevereiro',
  'mars mar march marz maerz mrz marzo maart mrt marco',
  'avril avr apr april abril abr aprile',
  'mai may mayo maggio magg mag mei maio',
  'juin jun june juni junio giugno giu junho',
  'juillet juil jul july juli julio luglio lug julho',
  'aout aou aug august agosto ago augustus',
  'septembre sept sep september septiembre setiembre settembre sett set setembro',
  'octobre oct october oktober okt octubre ottobre ott outubro out',
  'novembre nov november noviembre novembro',
  'decembre dec december dezember dez diciembre dic dicembre dezembro',
]

const weekdays = [
  'dimanche dim sunday sun sonntag so domingo dom domenica zondag zo',
  'lundi lun monday mon montag mo lunes lunedi maandag ma segunda',
  'mardi mar tuesday tue tues dienstag di martes martedi dinsdag terca',
  'mercredi mer wednesday wed mittwoch mi miercoles mie mercoledi woensdag wo quarta',
  'jeudi jeu thursday thu thur thurs donnerstag do jueves jue giovedi gio donderdag quinta',
  'vendredi ven friday fri freitag fr viernes vie venerdi vrijdag vr sexta',
  'samedi sam saturday sat samstag sonnabend sa sabado sab sabato zaterdag za',
]

const index = (lines: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, at) => line.split(' ').map((word) => [word, at + first] as const)))

/** A folded month name or abbreviation → 1..12. `mar` is also here (Mar., marzo), though it may be mardi. */
export const monthOf = index(months, 1)

/** A folded day name or abbreviation → 0 for Sunday … 6 for Saturday. */
export const weekdayNamed = index(weekdays, 0)

/** Words that say nothing: articles, and the tails of ordinals (1er, 5th, 2nd). */
export const idleWords: ReadonlySet<string> = new Set(
  'le la the el il den der d de del do dos of on am du op em er re eme e o a st nd rd th feira'.split(' '),
)
