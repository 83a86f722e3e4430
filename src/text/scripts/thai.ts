/**
 * A word of Thai letters in Latin ones, after the Royal system but letter by letter: a vowel that is written before its
 * consonant goes behind it, and an `o` stands between three consonants that show none. Names that everybody knows are
 * spelled as their bearers do.
 */
export function romaniseThai(word: string): string {
  const plain = word.replaceAll(/[\u0e47-\u0e4e]|.\u0e4c/g, '')
  const known = names.get(plain)
  if (known !== undefined) return known
  const turned = plain.replaceAll(/([เแโใไ])([ก-ฮ])/g, '$2$1')
  let spelled = ''
  let last = '' // the letter before, of those spelled
  for (let at = 0; at < turned.length; at++) {
    const [here, next, third] = [turned[at]!, turned[at + 1] ?? '', turned[at + 2] ?? '']
    const silent =
      isConsonant(here) && isConsonant(next) && (third === '' || isConsonant(third)) && !'aeiou'.includes(last || '-')
    const piece = (letters.get(here) ?? here) + (silent ? 'o' : '')
    spelled += piece
    last = piece.at(-1) ?? last
  }
  return spelled
}
const isConsonant = (letter: string): boolean => letter >= 'ก' && letter <= 'ฮ' && letter !== 'อ'

const letters: ReadonlyMap<string, string> = new Map(
  (
    'กk ขkh ฃkh คkh ฅkh ฆkh งng จch ฉch ชch ซs ฌch ญy ฎd ฏt ฐth ฑth ฒth ณn ดd ตt ถth ทth ธth นn บb ปp ผph ฝf พph ฟf ภph มm ยy รr ฤrue ลl ฦlue วw ' +
    'ศs ษs สs หh ฬl อo ฮh ะa ัa าa ำam ิi ีi ึue ืue ุu ูu เe แae โo ใai ไai ๅa ๆ ฯ ๐0 ๑1 ๒2 ๓3 ๔4 ๕5 ๖6 ๗7 ๘8 ๙9'
  )
    .split(' ')
    .map((pair): [string, string] => [pair[0]!, pair.slice(1)]),
)
const names: ReadonlyMap<string, string> = new Map(
  `สมชาย somchai  สมศักดิ somsak  สมหญิง somying  ประเสริฐ prasert  วิชัย wichai  สุชาติ suchat  ธนกร thanakorn  ณัฐ nat  ปรีชา preecha
  อนุชา anucha  กิตติ kitti  ชัย chai  สุดา suda  มาลี malee  นภา napa  วรรณา wanna  พิมพ phim  ศิริพร siriporn  สุนีย sunee  จันทร chan
  ใจดี jaidee  สุขใจ sukjai  ทองดี thongdee  แสงจันทร saengchan  วงศ wong  รักไทย rakthai  ศรีสุข srisuk  บุญมี boonmee`
    .split(/\s{2,}/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
)
