import type { Aliases } from './concept.ts'

/** Italian headers. */
export const italian: Aliases = {
  id: 'codice cliente, cod cliente, n cliente, nr cliente, numero cliente, id cliente, n° cliente, num cliente, identificativo, rif cliente, riferimento cliente, codice contatto, id contatto, numero tessera, n tessera, codice socio, numero socio',
  title: 'appellativo, titolo di cortesia, intestazione',
  given_name: 'nome di battesimo, primo nome, nome proprio',
  family_name: 'cognome, cognomi',
  full_name:
    'nome completo, nome e cognome, cognome e nome, nome cognome, cognome nome, nominativo, intestatario, nome contatto, nome del contatto, destinatario',
  name: 'nome, denominazione, nome o ragione sociale',
  person: 'referente, contatto, persona di riferimento, persona di contatto, contatto principale',
  customer: 'cliente, acquirente, nome cliente, nome del cliente, carta fedeltà, tessera fedeltà',
  company:
    'azienda, ragione sociale, società, ditta, impresa, nome azienda, organizzazione, rag soc, rag sociale, ragsoc, nome società, ente',
  job_title: 'ruolo, qualifica, professione, mansione, posizione, funzione, incarico',
  title_or_job: 'titolo',
  email:
    'posta elettronica, e-mail, email, mail, indirizzo email, indirizzo e-mail, indirizzo mail, indirizzo di posta elettronica, casella email',
  phone:
    'telefono, tel, numero di telefono, telefono fisso, fisso, n telefono, num telefono, recapito telefonico, tel fisso, numero telefono, n di telefono, telefono casa',
  mobile:
    'cellulare, cell, telefono cellulare, numero di cellulare, tel cellulare, n cellulare, tel cell, numero cellulare, num cellulare, cell numero, telefonino',
  address:
    'indirizzo, via, indirizzo 1, indirizzo postale, residenza, via e numero, domicilio, indirizzo di residenza, ind, indirizzo riga 1, indirizzo completo, via numero civico',
  address2: 'indirizzo 2, presso, interno, scala, indirizzo riga 2, complemento indirizzo',
  postal_code: 'cap, c.a.p., codice postale, codice di avviamento postale, cod postale',
  city: 'città, comune, località, comune di residenza, città di residenza, paese città',
  region: 'provincia, prov, regione, pr, sigla provincia',
  country: 'nazione, paese, stato estero, codice paese, codice nazione, paese di residenza',
  birth_date: 'data di nascita, nato il, data nascita, nata il, dt nascita, nato/a il, compleanno, nascita, data nasc, dt nasc',
  gender: 'sesso, genere',
  language: 'lingua, lingua preferita, codice lingua',
  vat: 'partita iva, p iva, piva, p.iva, part iva, codice iva, numero partita iva, partita iva ue, n partita iva',
  iban: 'codice iban, conto iban, coordinate iban',
  created_at:
    'data creazione, creato il, data di creazione, data iscrizione, data di iscrizione, data registrazione, data di registrazione, iscritto il, registrato il, data inserimento, cliente dal, inserito il, data di inserimento',
  updated_at:
    'data modifica, modificato il, aggiornato il, ultima modifica, data aggiornamento, data di modifica, ultimo aggiornamento',
  last_contact_at: 'ultimo contatto, ultima visita, data ultimo contatto, data ultima visita, ultima attività, ultima chiamata',
  confirmed_at: 'confermato il, data conferma, data di conferma',
  consent_email:
    'newsletter, iscrizione newsletter, iscritto newsletter, consenso email, consenso e-mail, consenso newsletter, iscritto alla newsletter, accetta newsletter, opt-in email, consenso mail, accetta email',
  consent_sms: 'consenso sms, accetta sms, opt-in sms',
  consent_phone: 'consenso telefono, consenso telefonico, accetta chiamate, opt-in telefono',
  consent_post: 'consenso posta, consenso postale, opt-in posta, consenso posta cartacea',
  notes: 'note, annotazioni, osservazioni, commenti, commento, note interne, appunti',
  order_id:
    'numero ordine, n ordine, nr ordine, id ordine, ordine, codice ordine, numero fattura, n fattura, fattura, rif ordine, riferimento ordine, n° ordine, num ordine, numero scontrino, scontrino, id transazione, numero documento, numero d’ordine',
  date: 'data, data ordine, data dell’ordine, data acquisto, data di acquisto, data fattura, data vendita, data documento, data contatto, data e ora, data consenso, data del consenso, data scontrino',
  amount:
    'importo, importo totale, totale, totale ordine, valore, fatturato, totale fattura, importo ordine, totale documento, prezzo totale, importo netto, totale ivato, importo eur, spesa, valore ordine',
  margin: 'margine, utile, profitto, guadagno, margine lordo',
  currency: 'valuta, divisa, codice valuta',
  product:
    'prodotto, articolo, descrizione, nome prodotto, descrizione articolo, descrizione prodotto, nome articolo, nome del prodotto',
  category: 'categoria, famiglia, reparto, categoria prodotto, gruppo merceologico, categoria merceologica, linea',
  quantity: 'quantità, qtà, q.tà, pezzi, qta, quantita ordinata, n pezzi, pz',
  unit_price: 'prezzo unitario, prezzo, prezzo cadauno, prezzo di vendita, prezzo unit, prezzo articolo',
  channel: 'canale, canale di vendita, canale vendita, canale di contatto',
  store: 'negozio, punto vendita, filiale, sede, pv, nome negozio',
  kind: 'tipo, tipologia, motivo, tipo contatto, tipo di contatto, oggetto, evento, tipo interazione',
  score: 'punteggio, valutazione, soddisfazione, voto, gradimento',
  note: 'nota, messaggio, testo, risposta, recensione',
  purpose: 'finalità, scopo, finalità del trattamento',
  given: 'consenso, accettato, consenso prestato, consenso dato, acconsentito',
  proof: 'prova, prova del consenso, evidenza, origine del consenso',
  code: 'codice, numero, rif, riferimento, nr, cod, n',
  other:
    'stato, fax, sito web, sito, luogo di nascita, comune di nascita, città di nascita, provincia di nascita, codice fiscale, ultimo acquisto, ultimo ordine, agente, venditore, cancellato, nome utente, numero civico, civico, indirizzo ip, indirizzo web',
}
