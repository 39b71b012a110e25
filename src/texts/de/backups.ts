import type { Catalogue } from '../catalogue'

export const backups: Catalogue = {
  '{{count}} records_one': '{{count}} Datensatz',
  '{{count}} records_other': '{{count}} Datensätze',
  'by itself': 'von selbst',
  'by hand': 'von Hand',
  'before restoring': 'vor dem Wiederherstellen',
  'much smaller than the one before': 'viel kleiner als die vorige',
  Backups: 'Sicherungen',
  'Once a day Attune keeps a copy of the whole library in one file, in a quiet moment or when you quit, and reads it back to be sure. Older ones are thinned out: a week of days, a month of weeks, a year of months.':
    'Einmal am Tag hebt Attune eine Kopie der ganzen Bibliothek in einer Datei auf, in einem ruhigen Moment oder beim Beenden, und liest sie zur Sicherheit zurück. Ältere werden ausgedünnt: eine Woche lang tägliche, einen Monat lang wöchentliche, ein Jahr lang monatliche.',
  'Yes, it is right': 'Ja, das stimmt',
  'No, look at the backups…': 'Nein, Sicherungen ansehen…',
  'Nothing was restored, and the library is as it was. {{message}}':
    'Nichts wurde wiederhergestellt, und die Bibliothek ist, wie sie war. {{message}}',
  'The library is as it was {{when}}. How it was before is kept: to undo this, restore the backup “{{backup}}”.':
    'Die Bibliothek ist wieder auf dem Stand von: {{when}}. Wie sie vorher war, ist aufgehoben: Um dies rückgängig zu machen, stellen Sie die Sicherung „{{backup}}“ wieder her.',
  'Back up now': 'Jetzt sichern',
  'Restore…': 'Wiederherstellen…',
  'Show the backups': 'Sicherungen zeigen',
  'Keep them elsewhere…': 'Anderswo aufheben…',
  'Keep them in the library’s folder': 'Im Ordner der Bibliothek aufheben',
  'They lie on the same disk as the library: when it breaks, both are gone. A folder on another disk or a USB stick is better.':
    'Sie liegen auf demselben Datenträger wie die Bibliothek: Geht er kaputt, ist beides verloren. Ein Ordner auf einem anderen Datenträger oder ein USB-Stick ist besser.',
  'When that disk is not connected, Attune says so here and tries again by itself.':
    'Ist dieser Datenträger nicht angeschlossen, sagt Attune es hier und versucht es von selbst wieder.',
  'The library now holds {{now}}, and its last full backup many more. Is that right? Until you answer, no older backup is removed.':
    'Die Bibliothek enthält jetzt {{now}}, ihre letzte volle Sicherung sehr viel mehr. Stimmt das? Bis Sie antworten, wird keine ältere Sicherung entfernt.',
  'The library now holds {{now}}, and its last full backup {{before}}. Is that right? Until you answer, no older backup is removed.':
    'Die Bibliothek enthält jetzt {{now}}, ihre letzte volle Sicherung {{before}}. Stimmt das? Bis Sie antworten, wird keine ältere Sicherung entfernt.',
  'There is none yet.': 'Es gibt noch keine.',
  '{{when}}, {{records}}, checked': '{{when}}, {{records}}, geprüft',
  'Last backup: {{last}}.': 'Letzte Sicherung: {{last}}.',
  'The last try to take a backup did not work. {{failure}} {{kept}} Attune tries again by itself.':
    'Der letzte Versuch einer Sicherung ist nicht gelungen. {{failure}} {{kept}} Attune versucht es von selbst wieder.',
  'The last good one is kept: {{last}}.': 'Die letzte gute ist aufgehoben: {{last}}.',
  'A backup sealed with another key': 'Eine Sicherung, die mit einem anderen Schlüssel versiegelt ist',
  'A backup of another library': 'Eine Sicherung einer anderen Bibliothek',
  'Unpack it and open it…': 'Auspacken und öffnen…',
  'The library as it was {{when}}': 'Die Bibliothek auf dem Stand von: {{when}}',
  'The backup is whole, and restoring it would change nothing: every record is as it was then.':
    'Die Sicherung ist vollständig, und sie wiederherzustellen würde nichts ändern: Jeder Datensatz ist wie damals.',
  'The backup is whole. {{count}} records would stay unchanged. Before anything is changed, the present state is kept as a backup of its own._one':
    'Die Sicherung ist vollständig. {{count}} Datensatz bliebe unverändert. Bevor etwas geändert wird, wird der jetzige Stand als eigene Sicherung aufgehoben.',
  'The backup is whole. {{count}} records would stay unchanged. Before anything is changed, the present state is kept as a backup of its own._other':
    'Die Sicherung ist vollständig. {{count}} Datensätze blieben unverändert. Bevor etwas geändert wird, wird der jetzige Stand als eigene Sicherung aufgehoben.',
  '{{count}} records would come back_one': '{{count}} Datensatz käme zurück',
  '{{count}} records would come back_other': '{{count}} Datensätze kämen zurück',
  '{{count}} records would go back to what they were; the present text stays in the history_one':
    '{{count}} Datensatz würde wieder, wie er war; der jetzige Text bleibt im Verlauf',
  '{{count}} records would go back to what they were; the present text stays in the history_other':
    '{{count}} Datensätze würden wieder, wie sie waren; der jetzige Text bleibt im Verlauf',
  '{{count}} records made since would go to the trash_one':
    '{{count}} seither angelegter Datensatz käme in den Papierkorb',
  '{{count}} records made since would go to the trash_other':
    '{{count}} seither angelegte Datensätze kämen in den Papierkorb',
  'Restore it': 'Wiederherstellen',
  'This backup was taken {{when}} of this library, while it was sealed with a key that is not at hand now. It holds {{records}} and is whole. It cannot be mixed with this library, but it can be unpacked into an empty folder, which Attune then opens with the passphrase of that time. This library stays where it is.':
    'Diese Sicherung stammt von dieser Bibliothek ({{when}}), als sie mit einem Schlüssel versiegelt war, der jetzt nicht zur Hand ist. Sie enthält {{records}} und ist vollständig. Sie lässt sich nicht mit dieser Bibliothek mischen, aber in einen leeren Ordner auspacken, den Attune dann mit der damaligen Passphrase öffnet. Diese Bibliothek bleibt, wo sie ist.',
  'This backup was taken {{when}} of another library. It holds {{records}} and is whole. It cannot be mixed with this library, but it can be unpacked into an empty folder, which Attune then opens. This library stays where it is.':
    'Diese Sicherung stammt von einer anderen Bibliothek ({{when}}). Sie enthält {{records}} und ist vollständig. Sie lässt sich nicht mit dieser Bibliothek mischen, aber in einen leeren Ordner auspacken, den Attune dann öffnet. Diese Bibliothek bleibt, wo sie ist.',
  'Restore a backup': 'Sicherung wiederherstellen',
  'Looking at one changes nothing.': 'Eine anzusehen ändert nichts.',
  'There is no backup of this library here yet.': 'Hier gibt es noch keine Sicherung dieser Bibliothek.',
  'Choose another file…': 'Andere Datei wählen…',
  '{{records}}, taken {{how}}': '{{records}}, angelegt: {{how}}',
  'Look at it: {{when}}': 'Ansehen: {{when}}',
  'Look at it': 'Ansehen',
}
