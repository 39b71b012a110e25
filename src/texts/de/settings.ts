import type { Catalogue } from '../catalogue'

export const settings: Catalogue = {
  Language: 'Sprache',
  'Language of the interface': 'Sprache der Oberfläche',
  'As the system': 'Wie das System',
  'Attune starts anew in it, with everything saved. The coach reads and writes English in each of them.':
    'Attune startet darin neu; alles ist vorher gesichert. Der Coach liest und schreibt in jeder Sprache Englisch.',
  Light: 'Hell',
  Dark: 'Dunkel',
  Appearance: 'Aussehen',
  Library: 'Bibliothek',
  'Everything you write is kept in this folder, one file for each meeting and each person, and nowhere else.':
    'Alles, was Sie schreiben, liegt in diesem Ordner, eine Datei je Treffen und je Person, und nirgends sonst.',
  'Show the folder': 'Ordner zeigen',
  'Use another folder…': 'Anderen Ordner verwenden…',
  'The folder was set by ATTUNE_LIBRARY when Attune was started, so it cannot be changed here.':
    'Der Ordner wurde beim Start von Attune durch ATTUNE_LIBRARY festgelegt und kann deshalb hier nicht geändert werden.',
  'Another folder opens the library in it, or starts a new one. The present library stays where it is. Attune starts again to do so.':
    'Ein anderer Ordner öffnet die Bibliothek darin oder beginnt eine neue. Die jetzige bleibt, wo sie ist. Attune startet dafür neu.',
  'Worked example': 'Beispiel',
  'One meeting, filled in from its preparation to its reflection, to learn from.':
    'Ein Treffen, von der Vorbereitung bis zum Rückblick ausgefüllt, um daran zu lernen.',
  'Remove the example': 'Beispiel entfernen',
  'Add the example again': 'Beispiel wieder hinzufügen',
  About: 'Über Attune',
  'Attune {{version}}. Free software under the MIT licence. It has no account, counts nothing, and makes no connection to the network.':
    'Attune {{version}}. Freie Software unter der MIT-Lizenz. Sie hat kein Konto, zählt nichts und verbindet sich nicht mit dem Netz.',
  'The guidance rests on published research, named beside it. Most of it was found in policy disputes, clinics and training; a meeting at work is an extrapolation, and customs of directness differ between cultures. Take it as a colleague’s advice.':
    'Die Hinweise stützen sich auf veröffentlichte Forschung, die daneben genannt ist. Das meiste davon stammt aus politischem Streit, aus Kliniken und Schulungen; ein Treffen bei der Arbeit ist davon abgeleitet, und wie direkt man ist, unterscheidet sich von Kultur zu Kultur. Nehmen Sie sie als kollegialen Rat.',
}
