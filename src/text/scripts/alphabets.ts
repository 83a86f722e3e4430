const table = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair): [string, string] => [pair[0]!, pair.slice(1)]))

const armenian = table(
  'աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf',
)
const georgian = table(
  'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh ჱe ჳv',
)

/** A word of small Armenian letters in Latin ones, without the signs of breath, as the East sounds them: `ու` u, `և` ev, `ո` vo where a word begins. */
export function romaniseArmenian(word: string): string {
  return spell(
    word
      .replace(/^ո(?![ւվ])/, 'վո')
      .replaceAll('ու', 'u')
      .replaceAll('և', 'ev'),
    armenian,
  )
}

/** A word of Georgian letters in Latin ones, as in passports (national system of 2002, without apostrophes). */
export function romaniseGeorgian(word: string): string {
  return spell(word, georgian)
}

function spell(word: string, letters: ReadonlyMap<string, string>): string {
  let spelled = ''
  for (const letter of word) spelled += letters.get(letter) ?? letter
  return spelled
}
