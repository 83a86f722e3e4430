import type { register as en } from '../en/register.ts'
import { compte, nombre } from './counts.ts'

export const register: typeof en = {
  summary: 'Le registre des activités de traitement (RGPD, art. 30) d’une base : ce qu’elle dit, ce qui reste à renseigner',
  examples: `
Exemples :
  clientele register crm.sqlite                                ce qui est connu, et ce qui manque
  clientele register crm.sqlite --set controller="Maison Exemple, 1 rue de l’Exemple, Paris"
  clientele register crm.sqlite --set purposes="Commandes et livraisons" --set transfers=aucun
  clientele register crm.sqlite --activity lettre --set purposes="Une lettre par mois à qui l’a demandée"
  clientele register crm.sqlite --check -o registre.html       une page à imprimer ; code 1 tant qu’il manque quelque chose`,
  options: {
    output: 'le registre en fichier : .html à imprimer, .json, ou une ligne par activité en .csv .xlsx',
    set: 'une réponse, gardée dans la base : controller, representative, dpo, purposes, transfers, … ; vide, elle est retirée',
    activity: 'l’activité concernée (par défaut : customers), créée au besoin ; sans --set : celle-ci seulement',
    check: 'code 1 tant qu’il manque quelque chose',
  },
  usage: {
    pair: (pair) => `--set ${pair} : écrivez CHAMP=VALEUR, comme dans --set dpo="dpo@example.com"`,
    field: (field, nearest, fields) =>
      `--set ${field} : rien ne s’appelle ainsi dans le registre : ${nearest === undefined ? `il a ${fields.join(', ')}` : `vouliez-vous dire ${nearest} ?`}`,
    twice: (field) => `--set ${field} : une seule réponse par champ`,
    tooLong: (field, most) => `--set ${field} : une réponse a ${nombre(most)} caractères au plus`,
    activity: (name, nearest) =>
      `aucune activité ne s’appelle « ${name} »${nearest === undefined ? '' : ` ; vouliez-vous dire « ${nearest} » ?`} : avec --set, elle est créée`,
    activityName: 'une activité a besoin d’un nom',
  },
  title: 'Registre des activités de traitement',
  lede: ({ activities, gaps }) =>
    gaps === 0
      ? `${compte(activities, 'activité')} ; il ne manque rien.`
      : `${compte(activities, 'activité')} ; ${compte(gaps, 'rubrique reste', 'rubriques restent')} à renseigner.`,
  foot: (day) => `Au ${day}. Art. 30, § 1, du règlement (UE) 2016/679.`,
  shared: 'Qui répond des données',
  sharedFields: {
    controller: 'Responsable du traitement',
    representative: 'Représentant',
    dpo: 'Délégué à la protection des données',
  },
  fields: {
    purposes: 'Finalités',
    people: 'Personnes concernées',
    data: 'Données',
    recipients: 'Destinataires',
    transfers: 'Transferts hors UE',
    erasure: 'Délai d’effacement',
    security: 'Sécurité',
  },
  activities: { customers: 'Clients', suppression: 'Liste d’opposition et d’effacement' },
  captions: { shared: 'Art. 30, § 1, a', activity: 'Art. 30, § 1, b à g' },
  heads: ['rubrique', 'contenu'],
  missing: 'à renseigner',
  done: (share, gaps) =>
    gaps === 0
      ? 'le registre est complet'
      : `le registre est rempli à ${nombre(Math.floor(100 * share))} % ; ${compte(gaps, 'rubrique reste', 'rubriques restent')} à renseigner`,
  howTo: (field, activity) =>
    `répondez avec --set ${field}="…"${activity === undefined ? '' : ` --activity "${activity}"`}, « aucun » s’il n’y en a pas`,
  kept: (answers) => `${compte(answers, 'réponse gardée', 'réponses gardées')} dans la base`,
  people: ({ buyers, others }) =>
    buyers === 0
      ? `prospects, ou clients dont les commandes sont ailleurs (${nombre(others)})`
      : `clients (${nombre(buyers)})${others === 0 ? '' : `, prospects (${nombre(others)})`}`,
  nobody: 'personne à ce jour',
  classes: {
    identity: 'identité',
    contact: 'coordonnées',
    activity: 'activité et préférences',
    derived: 'données déduites',
    accounting: 'commandes',
    technical: 'données techniques',
  },
  derived: ({ segments, forecasts }) =>
    [
      ...(segments > 0 ? [compte(segments, 'segment')] : []),
      ...(forecasts > 0 ? [compte(forecasts, 'prévision d’achats', 'prévisions d’achats')] : []),
    ].join(', '),
  recipient: ({ recipient, purpose, last }) => `${recipient} (${purpose} ; dernier envoi le ${last})`,
  data: (kinds) => kinds.map(([kind, names]) => `${kind} : ${names.join(', ')}`).join(' ; '),
  recipients: (some) => some.join(' ; '),
  noRecipients: 'aucun à la connaissance de la base : les exports faits avec --recipient se notent ici',
  erasure: ({ customers, prospects, orders, hasOrders }) =>
    `clients : ${customers} après la dernière commande ou le dernier contact ; prospects : ${prospects} après le dernier contact${hasOrders ? ` ; les commandes sont gardées ${orders} à partir de leur date, sans la personne (pièces comptables)` : ''}`,
  term: (n, unit) =>
    compte(n, { d: 'jour', w: 'semaine', m: 'mois', y: 'an' }[unit], { d: 'jours', w: 'semaines', m: 'mois', y: 'ans' }[unit]),
  security: ({ encrypted, logged }) =>
    [
      'fichiers fermés aux autres utilisateurs de la machine',
      encrypted ? 'base chiffrée' : 'base non chiffrée',
      ...(logged ? ['effacements et demandes notés dans un journal chaîné, sans donnée personnelle'] : []),
      'ce qui est effacé est écrasé, puis cherché dans tous les octets de la base',
    ].join(' ; '),
  suppression: {
    purposes: 'tenir à l’écart des imports suivants qui a demandé son effacement (art. 17, § 3, b, et art. 21, § 3)',
    people: (n) => `personnes ayant demandé leur effacement (${nombre(n)})`,
    data: 'empreintes à clé (HMAC-SHA-256) d’adresses électroniques et de numéros de téléphone ; ni nom, ni adresse, ni numéro',
    recipients: 'aucun : la liste reste à côté de la base',
    transfers: 'aucun',
    erasure: 'au moins 3 ans à compter de la demande ; une entrée est retirée sur demande',
    security: 'les empreintes ne disent rien sans leur clé, qui est un fichier à part, fermé aux autres',
  },
  columns: {
    id: 'numéro de client',
    title: 'civilité',
    given_name: 'prénom',
    family_name: 'nom',
    full_name: 'nom complet',
    company: 'société',
    job_title: 'fonction',
    email: 'adresse électronique',
    phone: 'téléphone',
    mobile: 'mobile',
    address: 'adresse',
    address2: 'complément d’adresse',
    postal_code: 'code postal',
    city: 'ville',
    region: 'région',
    country: 'pays',
    birth_date: 'date de naissance',
    gender: 'sexe',
    language: 'langue',
    siren: 'SIREN',
    siret: 'SIRET',
    vat: 'numéro de TVA',
    iban: 'IBAN',
    created_at: 'date de création',
    updated_at: 'dernière modification',
    last_contact_at: 'dernier contact',
    confirmed_at: 'dernière confirmation',
    consent_email: 'accord pour l’e-mail',
    consent_sms: 'accord pour le SMS',
    consent_phone: 'accord pour les appels',
    consent_post: 'accord pour le courrier',
    notes: 'remarques',
    order_id: 'numéro de commande',
    customer: 'numéro de client',
    date: 'date',
    amount: 'montant',
    margin: 'marge',
    currency: 'devise',
    product: 'produit',
    category: 'catégorie',
    quantity: 'quantité',
    unit_price: 'prix unitaire',
    channel: 'canal',
    store: 'magasin',
    kind: 'nature du contact',
    score: 'note donnée',
    note: 'remarque sur un contact',
    purpose: 'finalité d’un consentement',
    given: 'consentement donné ou retiré',
    proof: 'preuve d’un consentement',
  },
}
