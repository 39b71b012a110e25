import type { Catalogue } from '../catalogue'

export const settings: Catalogue = {
  Language: 'Sprache',
  'Language of the interface': 'Sprache der Oberfläche',
  'As the system': 'Wie das System',
  'Attune starts anew in it, with everything saved. The coach reads and writes English in each of them.':
    'Attune startet darin neu; alles ist vorher gesichert. Der Coach liest und schreibt in jeder Sprache Englisch.',
}
