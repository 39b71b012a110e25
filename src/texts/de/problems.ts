import type { Catalogue } from '../catalogue'

export const problems: Catalogue = {
  '{{subject}} is damaged, and no earlier version of it was found. The damaged file is kept.':
    '{{subject}} ist beschädigt, und es fand sich keine frühere Fassung. Die beschädigte Datei bleibt erhalten.',
  '{{subject}} was damaged. {{version}} was put in its place; the damaged file is kept.':
    '{{subject}} war beschädigt. {{version}} wurde eingesetzt; die beschädigte Datei bleibt erhalten.',
  '{{subject}} is damaged. Its file is back in its place, as you wanted.':
    '{{subject}} ist beschädigt. Die Datei ist wieder an ihrem Platz, wie Sie es wollten.',
  'A meeting': 'Ein Treffen',
  'The meeting “{{title}}”': 'Das Treffen „{{title}}“',
  'A person': 'Eine Person',
  'The person “{{title}}”': 'Die Person „{{title}}“',
  'A phrase': 'Eine Formulierung',
  'The phrase “{{title}}”': 'Die Formulierung „{{title}}“',
  'A play': 'Ein Leitfaden',
  'The play “{{title}}”': 'Der Leitfaden „{{title}}“',
  'A page': 'Eine Seite',
  'The page “{{title}}”': 'Die Seite „{{title}}“',
  'A check-in': 'Ein Check',
  'The check-in “{{title}}”': 'Der Check „{{title}}“',
  'A commitment': 'Eine Zusage',
  'The commitment “{{title}}”': 'Die Zusage „{{title}}“',
  'A journal entry': 'Ein Journaleintrag',
  'The journal entry “{{title}}”': 'Der Journaleintrag „{{title}}“',
  'A file': 'Eine Datei',
  'The file “{{title}}”': 'Die Datei „{{title}}“',
  'The version of {{time}}': 'Die Fassung von {{time}}',
  'The version of {{time}} from a backup': 'Die Fassung von {{time}} aus einer Sicherung',
  'The version of {{time}} from another machine': 'Die Fassung von {{time}} von einem anderen Rechner',
  'an earlier time': 'früherer Zeit',
  '{{count}} files of the library were damaged or could not be read._one':
    'Eine Datei der Bibliothek war beschädigt oder ließ sich nicht lesen.',
  '{{count}} files of the library were damaged or could not be read._other':
    '{{count}} Dateien der Bibliothek waren beschädigt oder ließen sich nicht lesen.',
  'Earlier versions were put in their place; the damaged files are kept.':
    'Frühere Fassungen wurden eingesetzt; die beschädigten Dateien bleiben erhalten.',
  'All of them are kept.': 'Alle bleiben erhalten.',
  'Earlier versions of {{count}} were put in place; all of the files are kept._one':
    'Von einer wurde eine frühere Fassung eingesetzt; alle Dateien bleiben erhalten.',
  'Earlier versions of {{count}} were put in place; all of the files are kept._other':
    'Von {{count}} wurden frühere Fassungen eingesetzt; alle Dateien bleiben erhalten.',
  'Damaged files': 'Beschädigte Dateien',
  'All is well: no file of the library is known to be damaged.':
    'Alles in Ordnung: Von keiner Datei der Bibliothek ist bekannt, dass sie beschädigt ist.',
  'Nothing was deleted: each file is kept where it says, exactly as it was found.':
    'Nichts wurde gelöscht: Jede Datei liegt, wo es dabeisteht, genau so, wie sie gefunden wurde.',
  'Dismiss all': 'Alle ausblenden',
  'Noticed {{when}} · Kept at <path>{{place}}</path>':
    'Bemerkt {{when}} · Aufbewahrt in <path>{{place}}</path>',
  'And {{hidden}} more, which come up as these are dismissed.':
    'Und {{hidden}} weitere, die nachrücken, wenn diese ausgeblendet sind.',
}
