import { fold } from '../../text/fold.ts'

/**
 * Is this what people type where a name is asked for and they have none? `Null`, `None`, `Na`, `Test` and `Yes` are not
 * here: they are family names, and their bearers are tired of it.
 */
export function isPlaceholder(name: string): boolean {
  if (name.length > longest) return false
  const folded = fold(name)
  return placeholders.has(folded) || (folded.length > 2 && isRepeated(folded))
}

/** One letter all along, three times or more. */
function isRepeated(text: string): boolean {
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) !== text.charCodeAt(0)) return false
  return true
}

const placeholders: ReadonlySet<string> = new Set(
  (
    'inconnu,inconnue,unknown,unbekannt,desconocido,anonyme,anonymous,anonym,sans nom,neant,aucun,aucune,' +
    'non renseigne,non renseignee,non communique,nr,n.r.,nc,n.c.,n/a,n.a.,nsp,noname,no name,nobody,' +
    'xx,x x,azerty,azertyuiop,qwerty,qwertz,asdf,asdfgh,qsdf,toto,titi,blabla,' +
    'client,cliente,client de passage,client comptoir,divers,clients divers,vide,a completer,a renseigner,' +
    'prenom,nom,first name,last name,vorname,nachname,nombre,apellido,test test,tbd,n.n.,nn,john doe,jane doe,max mustermann'
  ).split(','),
)
const longest = Math.max(...[...placeholders].map((name) => name.length))
