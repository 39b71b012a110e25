import type { Catalogue } from '../catalogue'

export const rehearse: Catalogue = {
  Again: 'Noch einmal',
  'Show my answer': 'Meine Antwort zeigen',
  'Show my words': 'Meine Worte zeigen',
  'Nothing is prepared for it yet.': 'Dafür ist noch nichts vorbereitet.',
  'This card': 'Diese Karte',
  '{{total}} in all': '{{total}} insgesamt',
  'Let the clock go on': 'Uhr weiterlaufen lassen',
  'Pause the clock': 'Uhr anhalten',
  'Let the clock go on (P)': 'Uhr weiterlaufen lassen (P)',
  'Pause the clock (P)': 'Uhr anhalten (P)',
  'That was all of it': 'Das war alles',
  '{{count}} cards in {{time}}. Nothing of it is kept._one':
    'Eine Karte in {{time}}. Nichts davon wird behalten.',
  '{{count}} cards in {{time}}. Nothing of it is kept._other':
    '{{count}} Karten in {{time}}. Nichts davon wird behalten.',
  'Marked to come again': 'Für noch einmal markiert',
  'Rehearse once more': 'Noch einmal üben',
  'Rehearse {{title}}': '{{title}} üben',
  'Card {{number}} of {{total}}': 'Karte {{number}} von {{total}}',
  Before: 'Zurück',
  'Again at the end': 'Am Ende noch einmal',
  'Space shows, arrows go on and back, A marks, P pauses the clock.':
    'Leertaste zeigt, Pfeile gehen weiter und zurück, A markiert, P hält die Uhr an.',
  'There is nothing to say aloud yet: write the first sentence, or one objection that you expect.':
    'Noch ist nichts laut zu sagen: Schreiben Sie den ersten Satz, oder einen Einwand, den Sie erwarten.',
}
