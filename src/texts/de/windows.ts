import type { Catalogue } from '../catalogue'

export const windows: Catalogue = {
  'Close this window': 'Dieses Fenster schließen',
  'This meeting is in the trash, where it stays for thirty days.':
    'Dieses Gespräch liegt im Papierkorb und bleibt dort dreißig Tage.',
  'The link to this meeting is copied.': 'Der Link zu diesem Gespräch ist kopiert.',
  'Keep above other windows': 'Über anderen Fenstern halten',
  'Show in the main window': 'Im Hauptfenster zeigen',
  'Copy link': 'Link kopieren',
  'Compact window': 'Kleines Fenster',
  'Open in its own window': 'In eigenem Fenster öffnen',
  'Open {{titleName}} in its own window': '{{titleName}} in eigenem Fenster öffnen',
  'This meeting was deleted in another window. If you write on, it is kept.':
    'Dieses Gespräch wurde in einem anderen Fenster gelöscht. Wenn Sie weiterschreiben, bleibt es erhalten.',
  'Changed in another window too: what you wrote here stays, and the other is in the history.':
    'Auch in einem anderen Fenster geändert: Was Sie hier geschrieben haben, bleibt; das andere steht im Verlauf.',
  'Changed in another window too: both are kept.':
    'Auch in einem anderen Fenster geändert: Beides bleibt erhalten.',
}
