export const secrets = {
  options: {
    identity: 'opens inputs that are age files with the secret keys in this file, closed to others (repeatable)',
    passphrase: 'opens inputs that are age files with a passphrase, which is asked for',
    passphraseFile: 'the same, with the passphrase in the first line of this file, closed to others',
  },
  passphrase: 'Passphrase: ',
  again: 'Once more: ',
  noTerminal:
    '--passphrase asks on a terminal, and there is none: write it in a file of your own (0600) and say --passphrase-file FILE',
  emptyPassphrase: 'an empty passphrase protects nothing',
  otherPassphrase: 'the two passphrases differ: nothing was written',
  identityOrPassphrase: 'either --identity or a passphrase: an age file is for keys, or for whoever knows the passphrase',
  noIdentity: (path: string) => `${path} is no file of age identities: each of its lines begins with AGE-SECRET-KEY-1, or #`,
}
