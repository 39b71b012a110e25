import type { Catalogue } from '../catalogue'

export const search: Catalogue = {
  Page: 'Seite',
  Preparation: 'Vorbereitung',
  Reflection: 'Rückblick',
  Address: 'Adresse',
  Needs: 'Bedürfnisse',
  'If, then': 'Wenn, dann',
  'Seen by': 'Gesehen an',
  'Search everything you wrote': 'Alles durchsuchen, was Sie geschrieben haben',
  'Find in this meeting': 'In diesem Treffen suchen',
  'Past week': 'Letzte Woche',
  'Past month': 'Letzter Monat',
  'Past year': 'Letztes Jahr',
  'Between days': 'Zwischen Tagen',
  'Narrow the search': 'Suche eingrenzen',
  'Captured as': 'Gemerkt als',
  'Captured or not': 'Gemerkt oder nicht',
  'First day': 'Erster Tag',
  'Last day': 'Letzter Tag',
  'and {{count}} more lines_one': 'und {{count}} weitere Zeile',
  'and {{count}} more lines_other': 'und {{count}} weitere Zeilen',
  'Only in this meeting.': 'Nur in diesem Treffen.',
  'Show more': 'Mehr zeigen',
  'Type words that you remember: every one of them has to be in what you wrote, in any order; words “in quotes” stand together.':
    'Tippen Sie Worte, an die Sie sich erinnern: Jedes davon muss in dem stehen, was Sie geschrieben haben, in beliebiger Reihenfolge; Worte „in Anführungszeichen“ stehen beieinander.',
  'Nothing that you wrote has all of this. Fewer words, or their beginnings, find more.':
    'Nichts, was Sie geschrieben haben, enthält all das. Weniger Worte, oder ihre Anfänge, finden mehr.',
  'Nothing yet in what has been read so far.': 'Noch nichts in dem, was bisher gelesen ist.',
  'Search without narrowing': 'Ohne Eingrenzung suchen',
  '{{total}} found.': '{{total}} gefunden.',
  'Still reading, {{done}} of {{total}}.': 'Wird noch gelesen, {{done}} von {{total}}.',
}
