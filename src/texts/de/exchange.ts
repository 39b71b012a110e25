import type { Catalogue } from '../catalogue'

export const exchange: Catalogue = {
  'Export and import': 'Export und Import',
  'Back to Settings': 'Zurück zu den Einstellungen',
  Export: 'Export',
  'One archive with all meetings and people: once as data, from which Attune makes exactly the same again, and once as Markdown, to read in any editor. The list of meetings exports what its filter shows.':
    'Ein Archiv mit allen Treffen und Personen: einmal als Daten, aus denen Attune genau dasselbe wieder macht, und einmal als Markdown, in jedem Editor zu lesen. Die Liste der Treffen exportiert, was ihr Filter zeigt.',
  'The library is sealed; an export is not. Whoever gets the archive can read everything in it.':
    'Die Bibliothek ist versiegelt, ein Export ist es nicht. Wer das Archiv bekommt, kann alles darin lesen.',
  'Export everything…': 'Alles exportieren…',
  Import: 'Import',
  'From an archive that Attune exported, or from a folder of Markdown notes, each of which becomes a meeting. You see first what would change. Nothing that is here is lost.':
    'Aus einem Archiv, das Attune exportiert hat, oder aus einem Ordner mit Markdown-Notizen, von denen jede ein Treffen wird. Zuerst ist zu sehen, was sich ändern würde. Nichts, was hier ist, geht verloren.',
  'Import an archive…': 'Archiv importieren…',
  'Import a folder of notes…': 'Ordner mit Notizen importieren…',
  'What would be imported': 'Was importiert würde',
  'There is nothing in it that is not here already. Importing it would change nothing.':
    'Es ist nichts darin, was nicht schon hier ist. Der Import würde nichts ändern.',
  '{{count}} records would be added_one': '{{count}} Datensatz käme hinzu',
  '{{count}} records would be added_other': '{{count}} Datensätze kämen hinzu',
  '{{count}} records would be brought up to date; the present text stays in the history_one':
    '{{count}} Datensatz würde auf den neuen Stand gebracht; der jetzige Text bleibt im Verlauf',
  '{{count}} records would be brought up to date; the present text stays in the history_other':
    '{{count}} Datensätze würden auf den neuen Stand gebracht; der jetzige Text bleibt im Verlauf',
  '{{count}} records changed here and there: each would be added as a copy, “… (imported)”_one':
    '{{count}} Datensatz wurde hier und dort geändert: Er käme als Kopie hinzu, „… (imported)“',
  '{{count}} records changed here and there: each would be added as a copy, “… (imported)”_other':
    '{{count}} Datensätze wurden hier und dort geändert: Jeder käme als Kopie hinzu, „… (imported)“',
  '{{count}} records changed here since, and would stay_one':
    '{{count}} Datensatz wurde hier seither geändert und bliebe',
  '{{count}} records changed here since, and would stay_other':
    '{{count}} Datensätze wurden hier seither geändert und blieben',
  '{{count}} files would be left out_one': '{{count}} Datei würde ausgelassen',
  '{{count}} files would be left out_other': '{{count}} Dateien würden ausgelassen',
  '{{count}} records would stay as they are: they say the same._one':
    '{{count}} Datensatz bliebe, wie er ist: Beide sagen dasselbe.',
  '{{count}} records would stay as they are: they say the same._other':
    '{{count}} Datensätze blieben, wie sie sind: Sie sagen dasselbe.',
  'Leave all as it is': 'Alles lassen, wie es ist',
}
