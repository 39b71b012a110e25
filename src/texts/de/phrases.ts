import type { Catalogue } from '../catalogue'

export const phrases: Catalogue = {
  'Added.': 'Hinzugefügt.',
  'Changed.': 'Geändert.',
  'It is back.': 'Sie ist wieder da.',
  'All phrases': 'Alle Formulierungen',
  'Your own phrases': 'Eigene Formulierungen',
  'None yet. Keep here what worked for you; “…” marks what you fill in each time.':
    'Noch keine. Heben Sie hier auf, was sich bewährt hat; „…“ steht für das, was Sie jedes Mal ausfüllen.',
  'Change “{{phrase}}”': '„{{phrase}}“ ändern',
  'Remove “{{phrase}}”': '„{{phrase}}“ entfernen',
  'Search phrases': 'Formulierungen suchen',
  'Close the phrases': 'Formulierungen schließen',
  'Close the phrases (Esc)': 'Formulierungen schließen (Esc)',
  '{{count}} phrases_one': '{{count}} Formulierung',
  '{{count}} phrases_other': '{{count}} Formulierungen',
  'No phrase has these words.': 'Keine Formulierung enthält diese Wörter.',
  'Keep them as a phrase of your own': 'Als eigene Formulierung aufheben',
  'Add your own': 'Eigene hinzufügen',
  Yours: 'Eigene',
  'Rests on {{cited}}.': 'Stützt sich auf {{cited}}.',
  'Enter begins a phrase of your own with them.': 'Enter beginnt damit eine eigene Formulierung.',
  'Enter puts it where you were writing.': 'Enter setzt sie dorthin, wo Sie geschrieben haben.',
  'No box has the cursor: Enter copies it.': 'Der Cursor steht in keinem Feld: Enter kopiert sie.',
  'A phrase of your own': 'Eine eigene Formulierung',
  'Change the phrase': 'Die Formulierung ändern',
  'As you would say it; “…” for what you fill in':
    'So, wie Sie es sagen würden; „…“ für das, was Sie ausfüllen',
  Group: 'Gruppe',
  Change: 'Ändern',
  'Type the phrase first.': 'Schreiben Sie zuerst die Formulierung.',
  'That is {{length}} characters, and {{longestPhrase}} is the most: shorten it to what you would say in one go.':
    'Das sind {{length}} Zeichen, und {{longestPhrase}} sind das Höchste: Kürzen Sie auf das, was Sie in einem Zug sagen würden.',
  'This cannot be kept as a phrase.': 'Das lässt sich nicht als Formulierung aufheben.',
}
