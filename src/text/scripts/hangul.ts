import { codeAt } from '../code-at.ts'

/**
 * A word of Hangul in Latin letters, syllable by syllable, as the law has it for names (no sounds carried over), but for a few that custom spells. A family
 * name at its head stands apart, spelled as nearly all its bearers do: `김민준` is kim minjun. A word of one syllable is taken
 * for a family name, one of two for a given name.
 *
 * @see Revised Romanisation of Korean, Ministry of Culture and Tourism, notice 2000-8, §3.4
 */
export function romaniseHangul(word: string): string {
  const long = longFamilyNames.get(word.slice(0, 2))
  if (long !== undefined && (word.length !== 3 || !mayBeShort.has(word.slice(0, 2))))
    return word.length === 2 ? long : `${long} ${spell(word.slice(2))}`
  const family = word.length === 1 || word.length === 3 ? familyNames.get(word[0]!) : undefined
  if (family === undefined) return spell(word)
  return word.length === 1 ? family : `${family} ${spell(word.slice(1))}`
}

function spell(syllables: string): string {
  let spelled = ''
  for (let at = 0; at < syllables.length; at++) {
    const code = codeAt(syllables, at)
    const syllable = code - 0xac00
    if (customary.has(syllables[at]!)) spelled += customary.get(syllables[at]!)!
    else if (syllable >= 0 && syllable < 11_172)
      spelled += onsets[Math.floor(syllable / 588)]! + nuclei[Math.floor(syllable / 28) % 21]! + codas[syllable % 28]!
    else if (code >= 0x1100 && code <= 0x1112) spelled += onsets[code - 0x1100] === '' ? 'ng' : onsets[code - 0x1100]!
    else if (code >= 0x1161 && code <= 0x1175) spelled += nuclei[code - 0x1161]!
    else if (code >= 0x11a8 && code <= 0x11c2) spelled += codas[code - 0x11a7]!
    else spelled += syllables[at]!
  }
  return spelled
}

// In the order of Unicode; a comma apart, for some are silent.
const onsets = 'g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h'.split(',')
const nuclei = 'a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i'.split(',')
const codas = ',k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t'.split(',')

const table = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
const familyNames = table(
  '김=kim 이=lee 박=park 최=choi 정=jung 강=kang 조=cho 윤=yoon 장=jang 임=lim 한=han 오=oh 서=seo 신=shin 권=kwon 황=hwang 안=ahn 송=song 류=ryu 유=yoo ' +
    '홍=hong 전=jeon 고=ko 문=moon 손=son 양=yang 배=bae 백=baek 허=heo 남=nam 심=shim 노=noh 하=ha 곽=kwak 성=sung 차=cha 주=joo 우=woo 구=koo 나=na 민=min ' +
    '진=jin 지=ji 엄=eom 채=chae 원=won 천=cheon 방=bang 공=kong 현=hyun 함=ham 변=byun 염=yeom 여=yeo 추=choo 도=do 소=so 석=seok 선=sun 설=seol 마=ma ' +
    '길=gil 연=yeon 위=wi 표=pyo 명=myung 기=ki 반=ban 왕=wang 금=keum 옥=ok 육=yook 인=in 맹=maeng 제=je 모=mo 탁=tak 국=kook 어=eo 은=eun 편=pyeon 용=yong',
)
/** Syllables of given names that hardly anybody spells as the law has it. */
const customary = table('경=kyung 광=kwang 규=kyu 균=kyun 근=keun 기=ki')
const longFamilyNames = table('남궁=namkung 황보=hwangbo 제갈=jegal 선우=sunwoo 독고=dokgo 사공=sagong 서문=seomun')
/** Of three syllables, the first alone is as likely to be the family name. */
const mayBeShort = new Set(['선우', '서문'])
