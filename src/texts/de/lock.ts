import type { Catalogue } from '../catalogue'

export const lock: Catalogue = {
  'Attune is locked': 'Attune ist gesperrt',
  'Try again in {{count}} seconds._one': 'In {{count}} Sekunde noch einmal versuchen.',
  'Try again in {{count}} seconds._other': 'In {{count}} Sekunden noch einmal versuchen.',
  'Something in it is mistyped or missing. It has eight groups of five characters.':
    'Etwas darin ist vertippt oder fehlt. Er hat acht Gruppen aus fünf Zeichen.',
  'This recovery key does not open this library. It may have been replaced by a newer one.':
    'Dieser Wiederherstellungsschlüssel öffnet diese Bibliothek nicht. Vielleicht wurde er durch einen neueren ersetzt.',
  'Recovery key': 'Wiederherstellungsschlüssel',
  'The recovery key fits. Choose a new passphrase; the recovery key stays as it is.':
    'Der Wiederherstellungsschlüssel passt. Wählen Sie eine neue Passphrase; der Schlüssel bleibt, wie er ist.',
  'Check the recovery key': 'Wiederherstellungsschlüssel prüfen',
  'Set the passphrase and unlock': 'Passphrase setzen und entsperren',
  'Use the passphrase': 'Passphrase verwenden',
  'This is not the passphrase.': 'Das ist nicht die Passphrase.',
  Passphrase: 'Passphrase',
  'Unlocking…': 'Wird entsperrt…',
  Unlock: 'Entsperren',
  'Unlock with this computer’s keychain': 'Mit dem Schlüsselbund dieses Rechners entsperren',
  'Use the recovery key': 'Wiederherstellungsschlüssel verwenden',
}
