import type { Catalogue } from '../catalogue'

export const components: Catalogue = {
  'Show as table': 'Als Tabelle zeigen',
  'How this is counted': 'Wie das gezählt wird',
  'Fold: {{label}}': 'Zuklappen: {{label}}',
  'and {{others}} more': 'und {{others}} weitere',
  'New passphrase': 'Neue Passphrase',
  'New passphrase, once more': 'Neue Passphrase, noch einmal',
  'The two are not the same yet.': 'Die beiden sind noch nicht gleich.',
  'Moved to place {{place}} of {{total}}.': 'Auf Platz {{place}} von {{total}} gesetzt.',
  'Move up: {{name}}': 'Nach oben: {{name}}',
  'Move up (Alt ↑)': 'Nach oben (Alt ↑)',
  'Move down: {{name}}': 'Nach unten: {{name}}',
  'Move down (Alt ↓)': 'Nach unten (Alt ↓)',
  'Remove: {{name}}': 'Entfernen: {{name}}',
  '“{{name}}” was removed.': '„{{name}}“ wurde entfernt.',
  'Take four or more words that do not belong together. You will type them often.':
    'Nehmen Sie vier oder mehr Wörter, die nicht zusammengehören. Sie werden sie oft tippen.',
  'At least {{shortestPassphrase}} characters.': 'Mindestens {{shortestPassphrase}} Zeichen.',
  'This is short: a computer can try many of this length. Add a word or two.':
    'Das ist kurz: Ein Computer kann vieles von dieser Länge durchprobieren. Fügen Sie ein oder zwei Wörter hinzu.',
  'This is a good length, if it is not a saying, a name or a date.':
    'Das ist eine gute Länge, wenn es keine Redensart, kein Name und kein Datum ist.',
  'This is long enough, if it is not a sentence that can be found somewhere.':
    'Das ist lang genug, wenn es kein Satz ist, der irgendwo zu finden ist.',
  'Show “{{label}}”': '„{{label}}“ zeigen',
  Show: 'Zeigen',
  'Caps lock is on.': 'Die Feststelltaste ist an.',
  'Of {{count}} more there is too little to tell; the table names them._one':
    'Zu {{count}} weiteren Eintrag ist zu wenig bekannt; die Tabelle nennt ihn.',
  'Of {{count}} more there is too little to tell; the table names them._other':
    'Zu {{count}} weiteren ist zu wenig bekannt; die Tabelle nennt sie.',
  'Remove {{children}}': '{{children}} entfernen',
  Dismiss: 'Ausblenden',
  'Remove this question': 'Diese Frage entfernen',
  'Remove this prompt': 'Dieses Stichwort entfernen',
  'Remove this step': 'Diesen Schritt entfernen',
}
