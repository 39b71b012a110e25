import type { Catalogue } from '../catalogue'

export const today: Catalogue = {
  'Commitments due': 'Fällige Zusagen',
  'Say so early': 'Früh Bescheid sagen',
  '{{more}} more': '{{more}} weitere',
  'A worked example': 'Ein Beispiel',
  'A pricing change that an ally in sales objects to, from the preparation through the talk to the reflection. Read it to see what each part is for.':
    'Eine Preisänderung, gegen die eine Verbündete im Vertrieb Einwände hat, von der Vorbereitung über das Gespräch bis zum Rückblick. Es zeigt, wozu jeder Teil da ist.',
  'Open the example': 'Beispiel öffnen',
  'Losing touch': 'Kontakt wird seltener',
  'No contact yet': 'Noch kein Kontakt',
  'In touch {{ago}}': 'Kontakt {{ago}}',
  'Log a contact with {{name}}': 'Kontakt mit {{name}} eintragen',
  Log: 'Eintragen',
  'Snooze {{name}}': '{{name}} später',
  Snooze: 'Später',
  'Ideas for staying in touch with {{name}}': 'Ideen, um mit {{name}} in Kontakt zu bleiben',
  Ideas: 'Ideen',
  'Next meeting': 'Nächstes Treffen',
  'Take notes': 'Mitschreiben',
  'Read the brief': 'Kurzblatt lesen',
  'Look back on the week': 'Auf die Woche zurückblicken',
  'Nothing is planned yet. Make a meeting for the conversation that is on your mind: who it is with, and what it is for.':
    'Noch ist nichts geplant. Legen Sie ein Treffen für das Gespräch an, das Sie beschäftigt: mit wem es ist, und wozu.',
  'Nothing needs you now: no meeting ahead, nothing to prepare, and no reflection is owed.':
    'Gerade braucht Sie nichts: kein Treffen steht an, nichts ist vorzubereiten, und kein Rückblick steht aus.',
  Next: 'Als Nächstes',
  'Reflections owed': 'Ausstehende Rückblicke',
  'To prepare': 'Vorzubereiten',
}
