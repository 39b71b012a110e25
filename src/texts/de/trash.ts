import type { Catalogue } from '../catalogue'

export const trash: Catalogue = {
  'Delete these {{count}} for good?_one': 'Endgültig löschen?',
  'Delete these {{count}} for good?_other': 'Diese {{count}} endgültig löschen?',
  'Their earlier versions go along. This cannot be undone.':
    'Ihre früheren Fassungen gehen mit. Das lässt sich nicht rückgängig machen.',
  'Delete for good': 'Endgültig löschen',
  'Put back a copy': 'Als Kopie zurücklegen',
  'Put back': 'Zurücklegen',
  'Delete for good: {{name}}': 'Endgültig löschen: {{name}}',
  'Deleted by an earlier version of Attune': 'Von einer früheren Fassung von Attune gelöscht',
  'Deleted {{when}} · goes {{day}}': 'Gelöscht {{when}} · geht {{day}}',
  '{{times}} · its file cannot be read': '{{times}} · die Datei lässt sich nicht lesen',
  '{{times}} · there is one in its place again': '{{times}} · an ihrem Platz steht wieder eines',
  'What you delete stays here for thirty days and can be put back, with its history.':
    'Was Sie löschen, bleibt hier dreißig Tage und lässt sich zurücklegen, mit seinem Verlauf.',
  'Empty the trash': 'Papierkorb leeren',
  'Nothing is in the trash.': 'Im Papierkorb ist nichts.',
  '{{count}} things_one': 'Eines',
  '{{count}} things_other': '{{count}} Dinge',
  'In the trash': 'Im Papierkorb',
}
