/**
 * Words that name columns in customer, order and consent files, in six languages, folded: small letters without accents.
 * They tell a header from a row; which field a column is, is decided elsewhere and by more than its name.
 */
const words = `
  id ids identifiant identifier ident code cle key ref reference referencia referenz no num numero number nr nummer numer kundennummer klantnummer
  client clients customer customers kunde kunden cliente clienti klant compte account user utilisateur uid uuid guid
  nom noms prenom prenoms name names vorname nachname familienname naam voornaam achternaam nome cognome apelido nombre apellido apellidos
  firstname lastname surname given family first last middle full fullname nomcomplet usage naissance jeune fille famille chiffre affaires
  civilite civ titre title anrede tratamiento tratamento titolo aanhef genre sexe gender sex geschlecht salutation
  societe company firma empresa azienda bedrijf entreprise raison sociale organisation organization enseigne etablissement
  email mail mel courriel emailadresse correo adresse address direccion indirizzo adres anschrift endereco adresses rue street strasse voie complement
  tel telephone phone telefon telefono telefone telefoon mobile mobil portable gsm natel handy movil cellulare celular fixe fax fon
  cp postal zip zipcode postcode postleitzahl plz cap codepostal ville city town ort stadt citta ciudad plaats commune localite woonplaats cidade
  region departement dept state province bundesland pays country land paese pais insee
  date dates datum fecha data day jour mois month annee year time heure hour uhrzeit timestamp created updated modified creation inscription modification
  creele modifiele ne nee birth birthday birthdate naissance geburtsdatum geboortedatum nascita nacimiento ddn age contact dernier derniere last
  amount montant total ca ttc ht tva vat prix price preis precio prezzo prijs betrag importe importo somme sum solde balance marge margin remise devise currency monnaie
  qty qte quantite quantity menge cantidad quantita unite unit units unitprice
  order orders commande commandes bestellung pedido ordine facture invoice panier achat achats purchase
  product produit produits produkt producto prodotto productid article artikel sku libelle label designation description descriptif category categorie kategorie categoria type
  url site website web lien link image photo comment comments commentaire commentaires note notes remarque remarques observation observations bemerkung text texte message
  statut status etat actif active inactif segment groupe group canal channel kanal source origine origin magasin store shop boutique point vente vendeur commercial
  siren siret tva iban bic naf ape rcs effectif secteur activite langue language sprache lingua idioma
  consent consentement optin optout newsletter sms rgpd gdpr abonne subscribed desabonne score valeur value wert nb nbre nombre count rang rank ligne row index
  latitude longitude lat lon lng profession metier fonction job poste position quantite poids weight taille size couleur color colour
`

const vocabulary: ReadonlySet<string> = new Set(words.trim().split(/\s+/))

/** Marks that NFKD has split from their letters. */
const accents = /\p{Mn}/gu

/** Whether a cell is made of words that name columns: `Date de naissance`, `E-mail`, `first_name`, `codePostal`, `N° client`. */
export function isHeaderName(cell: string): boolean {
  if (cell.length === 0 || cell.length > 60) return false
  const folded = cell
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/\be-?mail\b/g, 'email')
    .replace(/n°/g, 'no')
  if (/@|\d\d|^\d/.test(folded)) return false
  const tokens = folded.split(/[^\p{L}]+/u).filter((token) => token !== '')
  if (tokens.length === 0 || tokens.length > 6) return false
  if (vocabulary.has(tokens.join(''))) return true
  const telling = tokens.filter((token) => token.length > 2 || vocabulary.has(token))
  const known = telling.filter((token) => vocabulary.has(token)).length
  return known > 0 && known * 3 >= telling.length * 2
}

/** A header cell without byte order mark, outer blanks and outer quotes; no-break spaces are plain ones. */
export function cleanName(cell: string): string {
  const bare = cell
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
  const inner = /^"(.*)"$/s.exec(bare)?.[1] ?? /^'(.*)'$/s.exec(bare)?.[1] ?? bare
  return (inner.lastIndexOf('"') === 0 ? inner.slice(1) : inner).trim() // a quote that is never closed is no part of a name
}
