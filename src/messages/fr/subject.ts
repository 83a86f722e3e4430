import type { subject as en } from '../en/subject.ts'
import { compte } from './counts.ts'

/** Ce en quoi comptent les durées des réglages : au singulier, au pluriel. */
const units: Readonly<Record<string, [un: string, plusieurs?: string]>> = {
  d: ['jour'],
  w: ['semaine'],
  m: ['mois', 'mois'],
  y: ['an'],
}

export const subject: typeof en = {
  options: {
    subject:
      'les données d’une personne, par identifiant, e-mail ou téléphone : -o NOM.zip ou NOM.json (répétable : fiches de cette même personne)',
    access: 'avec --subject : tout, avec ce qui a été déduit, sources, destinataires et durées (par défaut pour un .zip)',
    portability: 'avec --subject : ce que la personne a fourni et ce qui a été observé, rien de déduit',
    verified: 'avec --subject : comment l’identité a été vérifiée, sans nom ; une base le retient avant que rien ne soit écrit',
  },
  usage: {
    alone: (option) => `--subject va sans ${option} : on donne à une personne tout ce qui est conservé d’elle`,
    needsSubject: (option) => `${option} va avec --subject`,
    target: (path) => `${path} : les données d’une personne vont dans un fichier en .zip ou .json`,
    accessNeedsZip: '--access demande un .zip : data.json seul contient ce que donne --portability',
    bothRights: 'soit --access, qui donne tout, soit --portability',
    verifiedOfFile:
      'une base retient comment l’identité a été vérifiée, un fichier ne le peut pas : ôtez --verified, ou exportez une base',
    table: (path) =>
      `${path} ne contient ni clients, ni commandes, ni interactions, ni consentements : on ne peut y chercher personne`,
  },
  nobody: 'personne n’est trouvé sous cet identifiant, cet e-mail ou ce téléphone',
  several: (ids) =>
    `${compte(ids.length, 'client')} le partagent, et leurs noms ou dates de naissance diffèrent : dites lequel, par son identifiant : ${ids.join(', ')}`,
  severalRows: (rows) =>
    `${compte(rows, 'ligne')} le partagent, et leurs noms ou dates de naissance diffèrent : dites laquelle, par son identifiant`,
  differ: (clients) =>
    `${clients} clients dont les noms ou dates de naissance diffèrent y sont réunis, puisque vous avez dit que c’est une même personne : assurez-vous-en avant de le donner à quiconque`,
  unverified: 'la vérification d’identité n’est pas notée : ajoutez --verified TEXTE, et nul n’aura à s’en souvenir',
  done: (found) =>
    `1 personne : ${compte(found.records, 'fiche')}, ${compte(found.orders, 'commande')}, ${compte(found.interactions, 'interaction')}, ${compte(found.consents, 'consentement')}`,
  remembered: 'la base retient que cela a été donné, et comment l’identité a été vérifiée',
  page: {
    title: 'Vos données',
    lede: (day) => `Tout ce qui est conservé à votre sujet, au ${day}.`,
    portable: (day) => `Ce que vous avez fourni et ce qui a été observé de vous, au ${day}.`,
    column: 'quoi',
    value: 'valeur',
    other: 'autre',
    empty: 'Rien n’est conservé à votre sujet ici.',
    tables: { customer: 'Vous', orders: 'Vos commandes', interactions: 'Nos contacts', consents: 'Vos consentements' },
    derived: 'Ce qui en a été déduit',
    scores: 'Vos commandes comparées à celles des autres : 5 est le plus, 1 le moins',
    segments: 'Groupes dont vous faites ou faisiez partie',
    forecasts: 'Ce qui était attendu de vous',
    forecast: (days) => `en ${days} jours`,
    corrections: 'Cellules corrigées',
    sources: 'D’où cela vient',
    recipients: 'Qui a pu le recevoir',
    recipientsNote: 'On note combien de personnes un export contenait, non lesquelles : vous n’étiez peut-être pas dans chacun.',
    noRecipients: 'Aucun export à qui que ce soit n’est noté.',
    retention: 'Combien de temps cela est conservé',
    bases: {
      customers: 'CNIL, référentiel « gestion commerciale » (2022) : 3 ans après la fin de la relation',
      prospects:
        'CNIL, référentiel « gestion commerciale » (2022) : 3 ans après la collecte ou le dernier contact venant de vous',
      orders: 'Code de commerce, art. L123-22 (10 ans) ; fisc : LPF, art. L102 B (6 ans)',
    },
    retained: {
      customers: 'Ce qui est conservé à votre sujet',
      prospects: 'Ce qui est conservé à votre sujet',
      orders: 'Vos commandes, comme pièces comptables',
    },
    term: (term) => `${compte(Number.parseInt(term, 10), ...(units[term.at(-1)!] ?? ['']))} après la dernière fois`,
    asked: 'Ce que vous avez demandé',
    marks: 'Ce à quoi vos données ne servent plus',
    kinds: {
      erasure: 'effacement',
      access: 'accès',
      rectification: 'rectification',
      restriction: 'limitation',
      portability: 'portabilité',
      objection: 'opposition',
    },
    controller: (who) => `Responsable du traitement : ${who}.`,
    until: (day) => `jusqu’au ${day}`,
    rights: 'Vos droits',
    rightsText:
      'Vous pouvez faire rectifier ou effacer ces données, en faire limiter l’usage, vous y opposer et les emporter ailleurs : data.json et les tables à côté de cette page sont faits pour les machines. Vous pouvez adresser une réclamation à la CNIL, ou à l’autorité de protection des données de votre pays.',
    yes: 'oui',
    no: 'non',
    cell: (column, cell) => `${column}\u00a0: ${cell}`,
    heads: {
      segment: 'groupe',
      entered: 'du',
      left: 'au',
      day: 'jour',
      expected: 'commandes attendues',
      between: 'entre',
      before: 'avant',
      after: 'après',
      reason: 'pourquoi',
      source: 'source',
      file: 'fichier',
      imported: 'importé le',
      line: 'ligne',
      cells: 'ce qui s’y trouvait',
      recipient: 'qui',
      purpose: 'pour quoi',
      columns: 'quelles données',
      period: 'combien de temps',
      end: 'fin',
      steps: 'ce qui a été fait',
    },
    scoreNames: {
      recency_days: 'jours depuis votre dernière commande',
      orders: 'commandes',
      monetary: 'montant',
      r: 'récence, de 1 à 5',
      f: 'fréquence, de 1 à 5',
      m: 'montant, de 1 à 5',
      rfm: 'les trois',
      segment: 'groupe',
    },
    foot: 'Cette page s’ouvre sans réseau. manifest.json dit ce que contient chaque fichier à côté d’elle.',
  },
}
