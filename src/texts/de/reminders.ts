import type { Catalogue } from '../catalogue'

export const reminders: Catalogue = {
  Reminders: 'Erinnerungen',
  'Remind me of promises that are due': 'An fällige Zusagen erinnern',
  'Once a day from nine o’clock, while Attune runs, by a notification of this computer. A sealed library tells how many there are, and not what they say.':
    'Einmal am Tag ab neun Uhr, solange Attune läuft, mit einer Mitteilung dieses Rechners. Eine versiegelte Bibliothek sagt, wie viele es sind, und nicht, was darin steht.',
}
