import type { Messages } from '../messages.ts'
import { compte, jour, nombre } from './counts.ts'

const personnes = (n: number): string => compte(n, 'personne')
const accord = (n: number, un: string, plusieurs: string): string => (n < 2 ? un : plusieurs)

export const forget: Messages['forget'] = {
  summary: 'Effacer une personne partout, pour de bon, et le prouver',
  examples: `
Le plan est d’abord montré ; au terminal, une question est posée, ailleurs il faut --yes.
Une liste de personnes (--subjects FICHIER, ou - pour l’entrée standard) ne laisse rien dans l’historique du shell.

Verbes, sur une base, chacun avec son --help :
  clientele forget open crm.sqlite --email ann@example.com     noter une demande, avec son échéance
  clientele forget requests crm.sqlite --late                  les demandes, leur état et les jours restants
  clientele forget identify crm.sqlite 1 -o lettre.txt         s’assurer de qui demande : un code à usage unique
  clientele forget letter crm.sqlite 1 done -o lettre.txt      des lettres prêtes à envoyer
  clientele forget rectify crm.sqlite 1 --set city=Lyon        ce qu’une personne corrige, jusqu’à --undo
  clientele forget notices crm.sqlite 1 -o lettres             les destinataires en sont informés
  clientele forget extend crm.sqlite 1 --reason TEXTE          prolonger ; de même refuse, close, lift
  clientele forget verify exports.csv --base crm.sqlite        quelqu’un qui ne doit pas revenir est-il là ?
  clientele forget replay crm.sqlite --yes                     après une restauration : effacer à nouveau toute la liste
  clientele forget expire crm.sqlite --dry-run                 de qui les données sont-elles gardées trop longtemps ?

Exemples :
  clientele forget crm.sqlite --email ann@example.com --dry-run
  clientele forget crm.sqlite exports/*.csv --subjects people.csv --yes --certificate proof.html`,
  options: {
    email: 'une adresse e-mail de la personne, dans n’importe quelle graphie (répétable)',
    phone: 'un numéro de téléphone de la personne, dans n’importe quelle graphie (répétable)',
    id: 'le nom que la base ou une source donne à la personne (répétable)',
    name: 'son nom ; seul, il ne trouve que des candidats (répétable)',
    birthDate: 'la date de naissance qui va avec le nom',
    subjects:
      'les personnes à oublier : un CSV avec les colonnes email, phone, id, name, ou un identifiant par ligne ; - pour l’entrée standard',
    request: 'les personnes d’une demande de la base, qui est ensuite close',
    include: 'effacer aussi ce candidat : sa fiche, telle que le plan le montre (répétable)',
    yes: 'effacer sans poser de question',
    certificate: 'écrire la preuve : JSON, ou une page à imprimer si le nom finit par .html',
    notices: 'écrire dans ce dossier une lettre à chaque destinataire d’exports passés, pour qu’il efface aussi',
    suppress: 'ne pas inscrire ces personnes sur la liste de celles qui ne doivent pas revenir',
  },
  usage: {
    nobody:
      'dites qui oublier : --email ADRESSE, --phone NUMÉRO, --id IDENTIFIANT, --name NOM, --subjects FICHIER ou --request NUMÉRO',
    unread: ({ what, at }) => {
      const quoi = {
        email: 'une adresse e-mail',
        phone: 'un numéro de téléphone',
        id: 'un identifiant',
        name: 'un nom',
        birth_date: 'un jour',
      }
      const where = at === undefined ? `--${what.replace('_', '-')}` : `personne ${at + 1} de la liste, ${what}`
      return `${where} : ce n’est pas ${quoi[what]} : vérifiez la graphie`
    },
    yes: 'ceci efface pour de bon : regardez le plan avec --dry-run, puis dites --yes',
    requestBase: 'une demande est celle d’une base : nommez aussi la base',
    include: (record) => `--include ${record} : pas de fiche de ce nom : prenez-le parmi les candidats que montre --dry-run`,
  },
  plan: {
    people: ({ asked, found, records }) =>
      `${personnes(asked)} ${accord(asked, 'demandée', 'demandées')}, ${nombre(found)} ${accord(found, 'trouvée', 'trouvées')} : ${compte(records, 'fiche')}`,
    foundBy: (by) =>
      by
        .map(
          (one) =>
            ({
              email: 'par l’e-mail',
              phone: 'par le téléphone',
              id: 'par l’identifiant',
              name: 'par le nom et la date de naissance',
              cluster: 'comme doublon',
            })[one],
        )
        .join(', '),
    subjectHeads: ['Personne', 'Fiches', 'Trouvée'],
    placeHeads: ['Endroit', 'Table', 'Supprimer', 'Anonymiser', 'Garder'],
    candidateHeads: ['Fiche', 'Probabilité', 'Pourquoi'],
    candidates: (n) =>
      `${compte(n, 'candidat')}, ${accord(n, 'laissé', 'laissés')} en place sauf si vous dites --include FICHE :`,
    why: {
      same_name: 'même nom',
      similar_name: 'nom voisin',
      same_email: 'même e-mail',
      similar_email: 'e-mail voisin',
      same_phone: 'même téléphone',
      similar_phone: 'téléphone voisin',
      same_birth_date: 'même date de naissance',
      similar_birth_date: 'date de naissance voisine',
      same_address: 'même rue',
      similar_address: 'rue voisine',
      same_postal_code: 'même code postal',
      same_city: 'même ville',
      mentioned: 'le mentionne',
      same_id: 'même identifiant',
      same_place: 'même ville',
    },
    kept: ({ rows, article, until }) =>
      `${compte(rows, 'commande')} ${accord(rows, 'gardée', 'gardées')} sans la personne jusqu’au ${jour(until)} : comptabilité (RGPD, art. ${article})`,
    more: (n) => `  et ${nombre(n)} de plus`,
  },
  nobody: 'personne n’a été trouvé',
  confirm: (n) => `Effacer ${personnes(n)} pour de bon ? Tapez oui : `,
  yes: ['oui', 'o'],
  left: 'rien n’a été effacé',
  ended: (n) =>
    `${compte(n, 'effacement')} ${accord(n, 'interrompu est maintenant terminé', 'interrompus sont maintenant terminés')}`,
  done: ({ people, deleted, anonymised, files }) =>
    `${personnes(people)} ${accord(people, 'effacée', 'effacées')} : ${compte(deleted, 'ligne')} ${accord(deleted, 'supprimée', 'supprimées')}, ${nombre(anonymised)} ${accord(anonymised, 'anonymisée', 'anonymisées')} ; ${compte(files, 'fichier')} ${accord(files, 'fouillé', 'fouillés')}, il ne reste rien`,
  partly: ({ people, deleted, anonymised }) =>
    `${personnes(people)} ${accord(people, 'effacée', 'effacées')} : ${compte(deleted, 'ligne')} ${accord(deleted, 'supprimée', 'supprimées')}, ${nombre(anonymised)} ${accord(anonymised, 'anonymisée', 'anonymisées')}`,
  stillIn: ({ path, hits, inRows }) =>
    inRows
      ? `${path} : ${compte(hits, 'trace')} de ce qui devait partir, dans des lignes laissées intactes : voyez les candidats, puis dites --include`
      : `${path} : ${compte(hits, 'trace')} de ce qui devait partir, hors des lignes : ouvrez le fichier et retirez-le à la main`,
  indexesEmptied: ({ path, indexes }) =>
    `${path} : ${accord(indexes.length, 'index de recherche vidé', 'index de recherche vidés')} (${indexes.join(', ')}), dont les mots ne viennent d’aucune ligne et ne se distinguent pas par personne : remplissez-${accord(indexes.length, 'le', 'les')} à nouveau`,
  indexesLeft: ({ path, indexes }) =>
    `${path} : ${accord(indexes.length, 'l’index de recherche', 'les index de recherche')} ${indexes.join(', ')} ${accord(indexes.length, 'peut', 'peuvent')} encore contenir de leurs mots, qui ne viennent d’aucune ligne et ne se distinguent pas par personne : supprimez-${accord(indexes.length, 'le', 'les')} et refaites-${accord(indexes.length, 'le', 'les')}`,
  unread: (n) =>
    `${compte(n, 'fichier')} n’${accord(n, 'a', 'ont')} pas pu être ${accord(n, 'regardé', 'regardés')} : qui s’y trouve y reste`,
  uncertain: 'personne n’est trouvé avec certitude : voyez les candidats, puis dites --include',
  verify: {
    summary: 'Quelqu’un de la liste des personnes qui ne doivent pas revenir est-il dans ces fichiers, ou dans la base même ?',
    base: 'la base dont c’est la liste (par défaut : l’entrée)',
    noBase: 'dites de quelle liste il s’agit : --base BASE',
    done: ({ rows, found }) =>
      found === 0
        ? `${compte(rows, 'ligne')}, personne de la liste`
        : `${compte(rows, 'ligne')}, dont ${nombre(found)} de personnes qui ne doivent pas revenir`,
  },
  replay: {
    summary: 'Après la restauration d’une sauvegarde : effacer à nouveau toute la liste des personnes qui ne doivent pas revenir',
    done: (n) => (n === 0 ? 'personne de la liste n’est dans la base' : `${personnes(n)} de la liste à effacer à nouveau`),
  },
  certificate: {
    title: 'Certificat d’effacement',
    lede: ({ people, erasedOn }) => `${personnes(people)} ${accord(people, 'effacée', 'effacées')} le ${jour(erasedOn)}`,
    foot: 'Ce certificat ne contient aucune donnée personnelle.',
    checked: 'Il se vérifie avec le journal de la base : l’entrée qu’il nomme porte l’empreinte qu’il nomme.',
    facts: {
      id: 'Certificat',
      request: 'Demande',
      direct: 'aucune : sur la parole de l’opérateur',
      received: 'Reçue',
      erasedOn: 'Effacement',
      level: 'Niveau atteint',
      scan: 'Fouillé',
      suppressed: 'Ne doivent pas revenir',
      audit: 'Journal',
    },
    level: {
      L1: 'L1 : disparu des lignes',
      L2: 'L2 : disparu des lignes et des octets de tous les fichiers',
      L3: 'L3 : disparu des lignes et des fichiers, illisible sur le support',
    },
    scan: ({ files, bytes, hits }) => `${compte(files, 'fichier')}, ${compte(bytes, 'octet')} : ${compte(hits, 'trace')}`,
    entry: ({ seq, head }) => `entrée ${seq}, ${head}`,
    entries: (n) => (n === 0 ? 'personne n’a été inscrit sur la liste' : `${personnes(n)}, par empreintes à clé`),
    places: 'Ce qui a été fait',
    placeHeads: ['Endroit', 'Table', 'Supprimé', 'Anonymisé', 'Gardé'],
    kept: 'Ce que la loi fait garder, sans la personne',
    rules: {
      accounting: 'Code de commerce, art. L123-22 (10 ans) ; fisc : LPF, art. L102 B (6 ans)',
      customers_inactive: 'CNIL : 3 ans après la fin de la relation',
      prospects_inactive: 'CNIL : 3 ans après le dernier contact',
    },
    keptHeads: ['Quoi', 'Lignes', 'Article', 'Règle', 'Jusqu’au'],
    what: { orders: 'commandes' },
    recipients: 'À qui des données avaient été remises',
    recipientHeads: ['Destinataire', 'Prévenu'],
    told: { pending: 'pas encore', notice_written: 'une lettre est écrite' },
    limits: 'Ce que cela ne couvre pas',
    limit: {
      device:
        'Les anciens blocs du disque sous les fichiers, et les instantanés : seul le chiffrement du support ou de la base les couvre.',
      backups:
        'Les sauvegardes et copies qui n’ont pas été nommées : après en avoir restauré une, lancez clientele forget replay.',
      shared_identifiers: 'Les adresses et téléphones que d’autres personnes ont aussi : ils leur restent.',
      search_indexes: 'Les index de recherche dont les mots ne viennent d’aucune ligne et ne se distinguent pas par personne.',
      old_blocks:
        'Les anciens blocs des fichiers réécrits, là où le système de fichiers les garde, ou si le fichier avait d’autres noms.',
      names:
        'Les noms, que d’autres portent aussi : adresses, téléphones et identifiants ont été cherchés dans tous les octets ; les lignes qui portent le nom ont été montrées, et laissées en place sans un oui.',
      unread_files:
        'Les fichiers nommés qui n’ont pas pu être lus, ou qui ne contiennent pas de table : ils n’ont pas été fouillés.',
    },
  },
}
