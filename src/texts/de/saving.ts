import type { Catalogue } from '../catalogue'

export const saving: Catalogue = {
  'Something unexpected happened.': 'Etwas Unerwartetes ist geschehen.',
  'a check-in': 'ein Check',
  'the weekly review': 'der Wochenrückblick',
  'This meeting was deleted on another machine. If you write on, it is kept here.':
    'Dieses Treffen wurde auf einem anderen Rechner gelöscht. Wenn Sie weiterschreiben, bleibt es hier.',
  'Changed on another machine too: what you wrote here stays, and the other is in the history.':
    'Auch auf einem anderen Rechner geändert: Was Sie hier geschrieben haben, bleibt; das andere steht im Verlauf.',
  'Changed on another machine too: both are kept.': 'Auch auf einem anderen Rechner geändert: Beides bleibt.',
  'This meeting was deleted.': 'Dieses Treffen wurde gelöscht.',
  'Attune’s main process did not answer.': 'Der Hauptprozess von Attune hat nicht geantwortet.',
  'the page “{{pageName}}”': 'die Seite „{{pageName}}“',
}
