import type { secrets as en } from '../en/secrets.ts'

export const secrets: typeof en = {
  options: {
    identity: 'ouvre les entrées qui sont des fichiers age avec les clés secrètes de ce fichier, fermé aux autres (répétable)',
    passphrase: 'ouvre les entrées qui sont des fichiers age avec une phrase secrète, qui est demandée',
    passphraseFile: 'de même, la phrase étant la première ligne de ce fichier, fermé aux autres',
  },
  passphrase: 'Phrase secrète : ',
  again: 'Encore une fois : ',
  noTerminal:
    '--passphrase demande dans un terminal, et il n’y en a pas : écrivez la phrase dans un fichier à vous (0600) et dites --passphrase-file FICHIER',
  emptyPassphrase: 'une phrase secrète vide ne protège rien',
  otherPassphrase: 'les deux phrases diffèrent : rien n’a été écrit',
  identityOrPassphrase:
    'soit --identity, soit une phrase secrète : un fichier age est pour des clés, ou pour qui connaît la phrase',
  noIdentity: (path) =>
    `${path} n’est pas un fichier d’identités age : chacune de ses lignes commence par AGE-SECRET-KEY-1, ou par #`,
}
