import type { Catalogue } from '../catalogue'

export const editor: Catalogue = {
  'Capture as': 'Merken als',
  Find: 'Suchen',
  'Previous match': 'Voriger Treffer',
  'Next match': 'Nächster Treffer',
  'Close find': 'Suche schließen',
  'Not found': 'Nicht gefunden',
  '{{current}} of {{total}}': '{{current}} von {{total}}',
  'To say': 'Zu sagen',
  'Said {{time}}': 'Gesagt um {{time}}',
  'Said · {{name}}': 'Gesagt · {{name}}',
  'Link address': 'Adresse des Links',
  'https:// or a mail address': 'https:// oder eine Mailadresse',
  'Set link': 'Link setzen',
  'Remove link': 'Link entfernen',
  'That is neither a web address nor a mail address.': 'Das ist weder eine Web- noch eine Mailadresse.',
  'Done: {{task}}': 'Erledigt: {{task}}',
  'Write what is said. Type / to capture an objection, a feeling, a need …':
    'Schreiben, was gesagt wird. Mit / einen Einwand, ein Gefühl, ein Bedürfnis merken …',
  'Formatting and captures': 'Formatieren und merken',
  Formatting: 'Formatieren',
  Capture: 'Merken',
  Said: 'Gesagt',
  'This line is still to be said. Mark it as said first, then capture it.':
    'Diese Zeile ist noch zu sagen. Markieren Sie sie erst als gesagt, dann lässt sie sich merken.',
  'Code cannot be captured.': 'Code lässt sich nicht merken.',
  'There is nothing here to capture.': 'Hier ist nichts zu merken.',
  'A very long text was pasted whole. So that writing stays quick, its lines stand together in {{total}} paragraphs. Undo takes it out again.':
    'Ein sehr langer Text wurde ganz eingefügt. Damit das Schreiben flüssig bleibt, stehen seine Zeilen in {{total}} Absätzen zusammen. Rückgängig nimmt ihn wieder heraus.',
  'The text was pasted without its formatting, of which there was very much. Undo takes it out again.':
    'Der Text wurde ohne seine Formatierung eingefügt, von der es sehr viel gab. Rückgängig nimmt ihn wieder heraus.',
  'Promise: {{chip}}': 'Zusage: {{chip}}',
  'the notes do not fit together': 'die Notizen passen nicht zusammen',
  'a block of the kind “{{type}}”': 'ein Block der Art „{{type}}“',
  '“{{part}}” on a block of the kind “{{type}}”': '„{{part}}“ an einem Block der Art „{{type}}“',
  'a mark of the kind “{{type}}”': 'eine Auszeichnung der Art „{{type}}“',
  '“{{part}}” on a mark of the kind “{{type}}”': '„{{part}}“ an einer Auszeichnung der Art „{{type}}“',
  'These notes can be read here but not changed.': 'Diese Notizen lassen sich hier lesen, aber nicht ändern.',
  'They hold something that this version of Attune does not know: {{why}}.':
    'Sie enthalten etwas, das diese Version von Attune nicht kennt: {{why}}.',
  'Nothing was lost: the notes are kept exactly as they were written. A newer version may be able to open them.':
    'Nichts ging verloren: Die Notizen sind genau so aufbewahrt, wie sie geschrieben wurden. Eine neuere Version kann sie vielleicht öffnen.',
  'Everything that is stored': 'Alles, was gespeichert ist',
}
