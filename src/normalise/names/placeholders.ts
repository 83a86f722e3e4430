import { fold } from '../../text/fold.ts'
import { letterKinds } from '../../text/latin.ts'
import { isKeyboardWalk, mayBeWalk } from '../../text/keyboard.ts'
import { Wordlist } from '../../text/wordlist.ts'
import { codeAt } from '../../text/code-at.ts'

/**
 * Is this what people type where a name is asked for and they have none? `Null`, `None`, `Na`, `Test` and `Yes` are not
 * here: they are family names, and their bearers are tired of it.
 */
export function isPlaceholder(name: string): boolean {
  if (name.length > longest || !mayBePlaceholder(name)) return false
  const folded = fold(name)
  return placeholders.has(folded) || (folded.length > 2 && isRepeated(folded)) || isKeyboardWalk(folded)
}

/** Has it the length and first letter of a placeholder, or all its letters in common, or side by side on the keyboard? Says yes whenever folding must tell. */
function mayBePlaceholder(name: string): boolean {
  const first = codeAt(name, 0) | 0x20
  let varied = false
  for (let at = 0; at < name.length; at++) {
    const code = codeAt(name, at)
    if (code > 0x7f ? letterKinds[code] === 0 || code > 0xff : code === 0x60) return true
    if (code < 0x80 && (code | 0x20) !== first) varied = true
  }
  return !varied || placeholders.mayHold(name, 0, name.length) || mayBeWalk(name)
}

/** One letter all along, three times or more. */
function isRepeated(text: string): boolean {
  for (let at = 1; at < text.length; at++) if (codeAt(text, at) !== codeAt(text, 0)) return false
  return true
}

const names = (
  'inconnu,inconnue,unknown,unbekannt,desconocido,anonyme,anonymous,anonym,sans nom,neant,aucun,aucune,' +
  'non renseigne,non renseignee,non communique,nr,n.r.,nc,n.c.,n/a,n.a.,nsp,noname,no name,nobody,' +
  'xx,x x,azerty,azertyuiop,qwerty,qwertz,asdf,asdfgh,qsdf,toto,titi,blabla,' +
  'client,cliente,client de passage,client comptoir,divers,clients divers,vide,a completer,a renseigner,' +
  'desconocida,desconhecido,desconhecida,sconosciuto,sconosciuta,onbekend,onbekende,unbekannte,unbekannter,nicht bekannt,keine angabe,k.a.,' +
  'sin nombre,sin apellido,sem nome,senza nome,zonder naam,ohne namen,ohne name,pas de nom,pas de prenom,sans prenom,nessuno,ninguno,' +
  'not available,not provided,not known,not applicable,non disponible,non dispo,no aplica,nao informado,non specificato,non fourni,' +
  'geen,geen naam,niet bekend,dummy,fake,fake name,foo bar,lorem ipsum,abcd,abcde,abcdef,xyz,test client,client test,ne pas utiliser,do not use,' +
  'a supprimer,a effacer,a definir,a remplir,utilisateur,user,guest,anonyme anonyme,anonymous user,anonimo,anonima,anoniem,erika mustermann,' +
  'prenom,nom,first name,last name,vorname,nachname,nombre,apellido,nome,cognome,apelido,voornaam,achternaam,test test,tbd,n.n.,nn,john doe,jane doe,max mustermann'
).split(',')
const placeholders = new Wordlist(names)
/** All that stands for no name, folded, but for one letter again and again and what fingers walk. */
export const placeholderNames: readonly string[] = names
const longest = Math.max(...names.map((name) => name.length))
