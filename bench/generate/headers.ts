/** Languages a header can be in. */
export const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl'] as const
export type Language = (typeof LANGUAGES)[number]

/** What people call each column, in the order of LANGUAGES. */
const WORDS: Readonly<Record<string, string>> = {
  id: 'Id · Customer ID · Kundennummer · Id cliente · Codice cliente · Klantnummer',
  title: 'Civilité · Title · Anrede · Tratamiento · Titolo · Aanhef',
  given_name: 'Prénom · First name · Vorname · Nombre · Nome · Voornaam',
  family_name: 'Nom · Last name · Nachname · Apellidos · Cognome · Achternaam',
  company: 'Société · Company · Firma · Empresa · Azienda · Bedrijf',
  job_title: 'Fonction · Job title · Position · Cargo · Ruolo · Functie',
  email: 'Email · Email · E-Mail · Correo electrónico · E-mail · E-mailadres',
  phone: 'Téléphone · Phone · Telefon · Teléfono · Telefono · Telefoon',
  mobile: 'Tél. portable · Mobile · Handy · Móvil · Cellulare · Mobiel',
  address: 'Adresse · Address · Straße · Dirección · Indirizzo · Adres',
  address2: 'Complément d’adresse · Address line 2 · Adresszusatz · Dirección 2 · Indirizzo 2 · Adresregel 2',
  postal_code: 'Code postal · Postcode · PLZ · Código postal · CAP · Postcode',
  city: 'Ville · City · Ort · Población · Città · Plaats',
  country: 'Pays · Country · Land · País · Paese · Land',
  birth_date: 'Date naissance · Date of birth · Geburtsdatum · Fecha de nacimiento · Data di nascita · Geboortedatum',
  gender: 'Sexe · Gender · Geschlecht · Sexo · Sesso · Geslacht',
  language: 'Langue · Language · Sprache · Idioma · Lingua · Taal',
  siret: 'SIRET · SIRET · SIRET · SIRET · SIRET · SIRET',
  vat: 'N° TVA · VAT number · USt-IdNr. · NIF · Partita IVA · Btw-nummer',
  iban: 'IBAN · IBAN · IBAN · IBAN · IBAN · IBAN',
  created_at: 'Créé le · Created at · Angelegt am · Fecha de alta · Creato il · Aangemaakt op',
  last_order: 'Dernier achat · Last order · Letzter Kauf · Última compra · Ultimo acquisto · Laatste aankoop',
  spending: 'Dépenses · Total spent · Umsatz · Gasto total · Spesa totale · Totaal besteed',
  consent_email: 'Newsletter · Newsletter · Newsletter · Boletín · Newsletter · Nieuwsbrief',
  card: 'Carte fidélité · Loyalty card · Kundenkarte · Tarjeta · Carta fedeltà · Klantenkaart',
  notes: 'Remarques · Notes · Bemerkungen · Observaciones · Note · Opmerkingen',
  order_id: 'N° commande · Order ID · Bestellnummer · N.º pedido · N. ordine · Ordernummer',
  customer: 'Client · Customer · Kunde · Cliente · Cliente · Klant',
  date: 'Date · Date · Datum · Fecha · Data · Datum',
  product: 'Article · Product · Artikel · Artículo · Articolo · Artikel',
  category: 'Rayon · Category · Kategorie · Categoría · Categoria · Categorie',
  quantity: 'Quantité · Quantity · Menge · Cantidad · Quantità · Aantal',
  unit_price: 'Prix unitaire · Unit price · Einzelpreis · Precio unitario · Prezzo unitario · Stukprijs',
  amount: 'Montant · Amount · Betrag · Importe · Importo · Bedrag',
  margin: 'Marge · Margin · Marge · Margen · Margine · Marge',
  currency: 'Devise · Currency · Währung · Moneda · Valuta · Valuta',
  channel: 'Canal · Channel · Kanal · Canal · Canale · Kanaal',
  store: 'Magasin · Store · Filiale · Tienda · Negozio · Winkel',
  kind: 'Type · Kind · Art · Tipo · Tipo · Soort',
  score: 'Note · Score · Bewertung · Puntuación · Punteggio · Score',
  note: 'Commentaire · Comment · Kommentar · Comentario · Commento · Opmerking',
  purpose: 'Finalité · Purpose · Zweck · Finalidad · Finalità · Doel',
  given: 'Accord · Given · Zustimmung · Consentimiento · Consenso · Toestemming',
  proof: 'Preuve · Proof · Nachweis · Prueba · Prova · Bewijs',
}

/** The header of a column: as people word it, or in small letters and underscores as programs do. */
export function headerOf(column: string, language: Language, style: 'words' | 'snake' | 'fields'): string {
  if (style === 'fields') return column
  const word = WORDS[column]?.split(' · ')[LANGUAGES.indexOf(language)] ?? column
  if (style === 'words') return word
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
}
