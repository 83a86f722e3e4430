/**
 * A word of Hebrew letters in Latin ones. Frequent names are spelled as their bearers do; others have an `a` where two
 * consonants would meet at the head of a syllable: a guess, right in its consonants.
 */
export function romaniseHebrew(word: string): string {
  const bare = word.replaceAll(/[\u0591-\u05c7]/g, '')
  const known = names.get(bare)
  if (known !== undefined) return known
  let spelled = ''
  let last = '' // the letter before, of those spelled
  for (let at = 0; at < bare.length; at++) {
    const after = bare[at + 1] ?? ''
    const piece = letterAt(bare[at]!, after, last)
    const closed = at === 0 || last === '' || !'aeiou'.includes(last)
    const vowel = letters.has(bare[at]!) && letters.has(after) && closed ? 'a' : ''
    spelled += piece + vowel
    last = vowel || piece.at(-1) || last
  }
  return spelled
}

function letterAt(letter: string, after: string, last: string): string {
  const open = last !== '' && 'aeiou'.includes(last)
  switch (letter) {
    case 'ו':
      return last === '' || open || after === '' || 'ואה'.includes(after) ? 'v' : 'o'
    case 'י':
      return last === '' || (after !== '' && 'אהו'.includes(after)) ? 'y' : 'i'
    case 'א':
    case 'ע':
      return open || after === 'ו' || after === 'י' ? '' : 'a'
    case 'ה':
      return after === '' && !open ? 'a' : 'h'
    default:
      return letters.get(letter) ?? letter
  }
}

const table = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair): [string, string] => [pair[0]!, pair.slice(1)]))
const letters = table('בb גg דd הh זz חch טt כk ךch לl מm םm נn ןn סs פp ףf צtz ץtz קk רr שsh תt')

const names: ReadonlyMap<string, string> = new Map(
  `אברהם avraham  יצחק yitzhak  יעקב yaakov  יוסף yosef  משה moshe  אהרן aharon  אהרון aharon  דוד david  שלמה shlomo  דניאל daniel
  מיכאל michael  גבריאל gabriel  רפאל rafael  שמואל shmuel  אליהו eliyahu  אלי eli  יונתן yonatan  יהונתן yehonatan  נתן natan  נועם noam
  בנימין binyamin  שמעון shimon  לוי levi  יהודה yehuda  ראובן reuven  נפתלי naftali  אשר asher  גד gad  דן dan  אורי uri  אורית orit
  איתן eitan  איתי itay  עומר omer  עידו ido  גיא guy  רון ron  רוני roni  טל tal  גל gal  ליאור lior  אמיר amir  אריאל ariel  אריה aryeh
  זאב zeev  חיים haim  מנחם menachem  מאיר meir  ישראל israel  ישי yishai  עמוס amos  אסף asaf  יואב yoav  יואל yoel  ירון yaron  שרון sharon
  שרה sarah  רבקה rivka  רחל rachel  לאה leah  מרים miriam  חנה hannah  אסתר esther  רות ruth  נעמי naomi  דבורה devorah  יעל yael
  מיכל michal  תמר tamar  נועה noa  מאיה maya  שירה shira  אביגיל avigail  טליה talia  הילה hila  ענת anat  רונית ronit  גלית galit
  דנה dana  אורלי orly  יפה yaffa  צבי tzvi  צפורה tzipora  אילן ilan  אילנה ilana  אבי avi  אביב aviv  בת bat  בן ben  בר bar
  כהן cohen  מזרחי mizrahi  פרץ peretz  ביטון biton  דהן dahan  אזולאי azoulay  אוחיון ohayon  מלכה malka  גבאי gabay  עמר amar  חדד hadad
  פרידמן friedman  גולדברג goldberg  גולדשטיין goldstein  שפירא shapira  רוזנברג rosenberg  כץ katz  שוורץ schwartz  קליין klein
  וייס weiss  שטרן stern  גרינברג greenberg  רוזן rosen  הופמן hoffman  לוין levin  ברגר berger  אדלר adler  נחום nahum  סויסה suissa
  שלום shalom  ששון sasson  יוספי yosefi  אוחנה ohana  בוזגלו bouzaglo  אדרי edri  עזרא ezra  נחמיה nehemia  ירמיהו yirmiyahu  ישעיהו yeshayahu`
    .split(/\s{2,}/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
)
