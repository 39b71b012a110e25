import type { Catalogue } from '../catalogue'

export const history: Catalogue = {
  'Added:': 'Hinzugefügt:',
  'Removed:': 'Entfernt:',
  '{{count}} unchanged words_one': 'Ein unverändertes Wort',
  '{{count}} unchanged words_other': '{{count}} unveränderte Wörter',
  'The present': 'Der jetzigen',
  'The version before it': 'Der Fassung davor',
  'Back to the meeting': 'Zurück zum Treffen',
  'History <name>of “{{title}}”</name>': 'Verlauf <name>von „{{title}}“</name>',
  'There is no earlier version yet. One is kept before the first change each time Attune is started, and then every ten minutes while you write.':
    'Es gibt noch keine frühere Fassung. Eine wird vor der ersten Änderung nach jedem Start von Attune behalten, und dann alle zehn Minuten, während Sie schreiben.',
  'The chosen version': 'Die gewählte Fassung',
  'Compared with': 'Verglichen mit',
  'Restore a copy': 'Als Kopie wiederherstellen',
  'Put this version in place': 'Diese Fassung einsetzen',
  '{{message}} The other versions are not touched by this.':
    '{{message}} Die anderen Fassungen sind davon nicht berührt.',
  'Nothing differs from the present.': 'Nichts unterscheidet sich von der jetzigen.',
  'Nothing differs from the version before it.': 'Nichts unterscheidet sich von der Fassung davor.',
  'Struck through: only in this version. Underlined: written since.':
    'Durchgestrichen: nur in dieser Fassung. Unterstrichen: seither geschrieben.',
  'Underlined: new in this version. Struck through: only in the one before it.':
    'Unterstrichen: neu in dieser Fassung. Durchgestrichen: nur in der davor.',
  'Versions, the newest first': 'Fassungen, die neueste zuerst',
  Now: 'Jetzt',
  'This version cannot be read': 'Diese Fassung lässt sich nicht lesen',
  'The first version that is kept': 'Die erste Fassung, die behalten wurde',
  'Nothing that can be read changed': 'Nichts Lesbares hat sich geändert',
}
