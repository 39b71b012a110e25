import type { Catalogue } from '../catalogue'

export const main: Catalogue = {
  'Choose what to import first.': 'Wählen Sie zuerst, was importiert werden soll.',
  'Imported: {{count}} records. What they replaced is kept in the history._one':
    'Importiert: {{count}} Datensatz. Was er ersetzt hat, bleibt im Verlauf.',
  'Imported: {{count}} records. What they replaced is kept in the history._other':
    'Importiert: {{count}} Datensätze. Was sie ersetzt haben, bleibt im Verlauf.',
  'The import was cancelled. Nothing was imported.': 'Der Import wurde abgebrochen. Nichts wurde importiert.',
  'Nothing was imported. {{message}}': 'Nichts wurde importiert. {{message}}',
  'Something else is under way. Wait until it is done, or cancel it.':
    'Etwas anderes läuft gerade. Warten Sie, bis es fertig ist, oder brechen Sie es ab.',
  'Choose a backup first.': 'Wählen Sie zuerst eine Sicherung.',
  'Choose a file of people': 'Datei mit Personen wählen',
  'Cards and tables': 'Visitenkarten und Tabellen',
  'All files': 'Alle Dateien',
  'ATTUNE_LIBRARY names this folder; start Attune with another one, or without it.':
    'ATTUNE_LIBRARY nennt diesen Ordner; starten Sie Attune mit einem anderen oder ohne diese Angabe.',
  'Attune cannot open its library.': 'Attune kann seine Bibliothek nicht öffnen.',
  'Nothing in the folder was changed.': 'Im Ordner wurde nichts geändert.',
  'Choose another folder…': 'Anderen Ordner wählen…',
  'Attune’s settings are damaged.': 'Die Einstellungen von Attune sind beschädigt.',
  'They would have told where your library is. The library itself is not touched by this: nothing in it was lost. If you never chose another folder, it is in the usual one.':
    'Darin hätte gestanden, wo Ihre Bibliothek ist. Die Bibliothek selbst ist davon nicht berührt: Nichts darin ging verloren. Wenn Sie nie einen anderen Ordner gewählt haben, liegt sie im üblichen.',
  'The damaged settings are kept in {{folder}}.': 'Die beschädigten Einstellungen liegen in {{folder}}.',
  'Open the usual folder': 'Den üblichen Ordner öffnen',
  'Choose the library’s folder…': 'Ordner der Bibliothek wählen…',
  '{{title}} (as of {{day}})': '{{title}} (Stand: {{day}})',
  'The library is sealed. An export is not.': 'Die Bibliothek ist versiegelt. Ein Export ist es nicht.',
  'Whoever gets the file can read everything in it, without the passphrase.':
    'Wer die Datei bekommt, kann alles darin lesen, ohne die Passphrase.',
  'Export all the same': 'Trotzdem exportieren',
  'The library is closed for a moment while it is being changed.':
    'Die Bibliothek ist einen Moment geschlossen, während sie geändert wird.',
  'Attune did not understand a request ({{request}}).':
    'Attune hat eine Anfrage nicht verstanden ({{request}}).',
  'The folder could not be shown: {{failure}}': 'Der Ordner ließ sich nicht zeigen: {{failure}}',
  'Choose the folder of the library': 'Ordner der Bibliothek wählen',
  'Use this folder': 'Diesen Ordner benutzen',
  'Choose the folder for backups': 'Ordner für Sicherungen wählen',
  'Keep backups here': 'Sicherungen hier aufheben',
  'Choose a backup': 'Sicherung wählen',
  'Backups of Attune': 'Sicherungen von Attune',
  'Choose an empty folder for this library': 'Leeren Ordner für diese Bibliothek wählen',
  'Unpack here': 'Hier auspacken',
  'Brief – {{title}}': 'Kurzblatt – {{title}}',
  Archive: 'Archiv',
  'Choose an archive that Attune exported': 'Archiv wählen, das Attune exportiert hat',
  'Choose a folder of notes': 'Ordner mit Notizen wählen',
  'Web page': 'Webseite',
  'Export a play': 'Leitfaden exportieren',
  'Choose a play to import': 'Leitfaden zum Importieren wählen',
  'This is no file, or larger than a play can be.':
    'Das ist keine Datei, oder sie ist größer, als ein Leitfaden sein kann.',
  'The request came from a page that is not Attune’s.':
    'Die Anfrage kam von einer Seite, die nicht zu Attune gehört.',
  'Attune recovery key': 'Attune-Wiederherstellungsschlüssel',
  'That is inside the folder of the library: whoever gets the folder would get the key with it. Choose another place.':
    'Das liegt im Ordner der Bibliothek: Wer den Ordner bekommt, bekäme den Schlüssel gleich mit. Wählen Sie einen anderen Ort.',
  'Recovery key of an Attune library': 'Wiederherstellungsschlüssel einer Bibliothek von Attune',
  '{{title}} (from the trash)': '{{title}} (aus dem Papierkorb)',
  'A newer version of Attune made this library. Update Attune to open it.':
    'Eine neuere Version von Attune hat diese Bibliothek angelegt. Aktualisieren Sie Attune, um sie zu öffnen.',
  'Nothing can be saved in the library at the moment. {{message}}':
    'In der Bibliothek lässt sich im Moment nichts speichern. {{message}}',
  'The disk is full.': 'Der Datenträger ist voll.',
  'The library is on a disk that can only be read.':
    'Die Bibliothek liegt auf einem Datenträger, der sich nur lesen lässt.',
  'The library’s folder does not permit this.': 'Der Ordner der Bibliothek lässt das nicht zu.',
  'Too many files are open on this machine.': 'Auf diesem Rechner sind zu viele Dateien offen.',
  'The disk reported an error.': 'Der Datenträger hat einen Fehler gemeldet.',
  'The library’s folder is missing. Is its disk connected?':
    'Der Ordner der Bibliothek fehlt. Ist sein Datenträger angeschlossen?',
  'There is no such record in the library.': 'Einen solchen Datensatz gibt es in der Bibliothek nicht.',
  'There already is a record of this name in the library.':
    'In der Bibliothek gibt es schon einen Datensatz dieses Namens.',
  'The record is damaged.': 'Der Datensatz ist beschädigt.',
  'A newer version of Attune wrote this. Update Attune to open it.':
    'Das hat eine neuere Version von Attune geschrieben. Aktualisieren Sie Attune, um es zu öffnen.',
  'This is not a record of Attune.': 'Das ist kein Datensatz von Attune.',
  'The record is too large.': 'Der Datensatz ist zu groß.',
  'This is not the name of a record.': 'Das ist kein Name eines Datensatzes.',
  'The change does not fit the shape of the record.': 'Die Änderung passt nicht zur Form des Datensatzes.',
  'Another Attune has this library open.': 'Ein anderes Attune hat diese Bibliothek offen.',
  'Another program changed this in the meantime.': 'Ein anderes Programm hat das inzwischen geändert.',
  'The library is closed.': 'Die Bibliothek ist geschlossen.',
  'This is not an archive that Attune can read.': 'Das ist kein Archiv, das Attune lesen kann.',
  'It was cancelled.': 'Es wurde abgebrochen.',
  'The library is locked.': 'Die Bibliothek ist gesperrt.',
  'This library is sealed, and library.json, which holds its keys, is missing or damaged, and so is library.copy.json. Put one of them back from a backup.':
    'Diese Bibliothek ist versiegelt, und library.json mit ihren Schlüsseln fehlt oder ist beschädigt, ebenso library.copy.json. Legen Sie eine davon aus einer Sicherung zurück.',
  'Another Attune on this machine has this library open. Close it there first.':
    'Ein anderes Attune auf diesem Rechner hat diese Bibliothek offen. Schließen Sie es dort zuerst.',
  'Another Attune on {{machine}} has this library open. Close it there first.':
    'Ein anderes Attune auf {{machine}} hat diese Bibliothek offen. Schließen Sie es dort zuerst.',
  person: 'Person',
  phrase: 'Formulierung',
  play: 'Leitfaden',
  page: 'Seite',
  'check-in': 'Check',
  commitment: 'Zusage',
  'journal entry': 'Journaleintrag',
  meeting: 'Treffen',
  'Untitled {{noun}}': '{{noun}} ohne Titel',
  'This file has no columns.': 'Diese Datei hat keine Spalten.',
  'This file is larger than 64 MB, which no list of people is. Nothing was read.':
    'Diese Datei ist größer als 64 MB, und so groß ist keine Liste von Personen. Nichts wurde gelesen.',
  'Choose a file first.': 'Wählen Sie zuerst eine Datei.',
  'These two are the same person already.': 'Diese beiden sind schon dieselbe Person.',
  'There is no merge to take back.': 'Es gibt kein Zusammenlegen, das rückgängig zu machen wäre.',
  'Here are lists within lists, more of them than a play has.':
    'Hier stehen Listen in Listen, mehr davon, als ein Leitfaden hat.',
  'A word with “&” or “*” refers to another place of the file. A play has none of these.':
    'Ein Wort mit „&“ oder „*“ verweist auf eine andere Stelle der Datei. Ein Leitfaden hat nichts davon.',
  'A word with “!” names a type. A play has none of these; a text with “!” goes in quotation marks.':
    'Ein Wort mit „!“ nennt einen Typ. Ein Leitfaden hat nichts davon; ein Text mit „!“ gehört in Anführungszeichen.',
  'A text that holds “: ” has to stand in quotation marks; if there is none, the spaces at the beginning do not fit.':
    'Ein Text, der „: “ enthält, muss in Anführungszeichen stehen; enthält er keines, passen die Leerzeichen am Anfang nicht.',
  'The file is larger than a play can be (256 KB).':
    'Die Datei ist größer, als ein Leitfaden sein kann (256 KB).',
  'Here is a character that does not belong into a text.':
    'Hier steht ein Zeichen, das nicht in einen Text gehört.',
  'Here are letters that are not written in UTF-8. Save it as UTF-8.':
    'Hier stehen Buchstaben, die nicht in UTF-8 geschrieben sind. Speichern Sie die Datei als UTF-8.',
  'This cannot be read.': 'Das lässt sich nicht lesen.',
  'Here a field with a name was expected.': 'Hier wurde ein Feld mit einem Namen erwartet.',
  '“{{name}}” is here for the second time, after line {{line}}.':
    '„{{name}}“ steht hier zum zweiten Mal, nach Zeile {{line}}.',
  'Something that was opened here is not closed, or a “:” or quotation mark is missing.':
    'Etwas, das hier geöffnet wurde, ist nicht geschlossen, oder ein „:“ oder Anführungszeichen fehlt.',
  'The spaces at the beginning of this line do not fit the lines around it.':
    'Die Leerzeichen am Anfang dieser Zeile passen nicht zu den Zeilen ringsum.',
  'This line begins with a tab. Use spaces instead.':
    'Diese Zeile beginnt mit einem Tabulator. Nehmen Sie stattdessen Leerzeichen.',
  'A second document begins here. A file holds one play.':
    'Hier beginnt ein zweites Dokument. Eine Datei enthält einen Leitfaden.',
  'This line cannot be read. A line is “name: text”, or “- text” in a list.':
    'Diese Zeile lässt sich nicht lesen. Eine Zeile ist „name: Text“, oder „- Text“ in einer Liste.',
  'a play with its fields, the first being “format”': 'ein Leitfaden mit seinen Feldern, das erste „format“,',
  '“format: {{expected}}” was expected; there is none.':
    '„format: {{expected}}“ wurde erwartet; es steht keines da.',
  '“format: {{expected}}” was expected; it says “{{given}}”.':
    '„format: {{expected}}“ wurde erwartet; da steht „{{given}}“.',
  'A play needs a name: “name: …”.': 'Ein Leitfaden braucht einen Namen: „name: …“.',
  '“minutes” is a whole number from 1 to 600; it says “{{text}}”.':
    '„minutes“ ist eine ganze Zahl von 1 bis 600; da steht „{{text}}“.',
  '“{{name}}” is “yes” or “no”; it says “{{text}}”.': '„{{name}}“ ist „yes“ oder „no“; da steht „{{text}}“.',
  'a prompt (“prompt: …”) or a part (“part: objections” or “part: medium”)':
    'ein Stichwort („prompt: …“) oder ein Teil („part: objections“ oder „part: medium“)',
  '“part” is “objections” or “medium”; it says “{{part}}”.':
    '„part“ ist „objections“ oder „medium“; da steht „{{part}}“.',
  'a prompt (“prompt: …”)': 'ein Stichwort („prompt: …“)',
  'A prompt begins with its name: “prompt: …”.': 'Ein Stichwort beginnt mit seinem Namen: „prompt: …“.',
  'a step (“step: …”)': 'ein Schritt („step: …“)',
  'A step begins with its name: “step: …”.': 'Ein Schritt beginnt mit seinem Namen: „step: …“.',
  'An id is letters, digits and hyphens; it says “{{id}}”.':
    'Eine id besteht aus Buchstaben, Ziffern und Bindestrichen; da steht „{{id}}“.',
  'The id “{{id}}” is that of line {{line}} already.': 'Die id „{{id}}“ ist schon die von Zeile {{line}}.',
  'Here {{expected}} was expected.': 'Hier wurde {{expected}} erwartet.',
  '“{{name}}” is no field here. Known are: {{known}}.':
    '„{{name}}“ ist hier kein Feld. Bekannt sind: {{known}}.',
  '“{{name}}” is a list: a line each, beginning with “- ”.':
    '„{{name}}“ ist eine Liste: je eine Zeile, die mit „- “ beginnt.',
  '“{{name}}” has {{most}} items at most.': '„{{name}}“ hat höchstens {{most}} Einträge.',
  'an item of “{{name}}”': 'ein Eintrag von „{{name}}“',
  'Here a text was expected, as {{name}}.': 'Hier wurde ein Text erwartet: {{name}}.',
  'This is too long: {{name}} has {{longest}} characters at most.':
    'Das ist zu lang: {{name}} hat höchstens {{longest}} Zeichen.',
  'A play for Attune. {person}, {date} and {purpose} are filled in by the meeting.':
    'Ein Leitfaden für Attune. {person}, {date} und {purpose} füllt das Treffen aus.',
  'Prompts of one id are asked once, and share their answer with other plays.':
    'Stichwörter mit derselben id werden einmal gefragt und teilen ihre Antwort mit anderen Leitfäden.',
  'The library is not sealed.': 'Die Bibliothek ist nicht versiegelt.',
  'A file in the archive has a name that cannot be read.':
    'Eine Datei im Archiv hat einen Namen, der sich nicht lesen lässt.',
  'The archive holds a file whose name leads out of its folder: {{file}}. Nothing was taken from it.':
    'Das Archiv enthält eine Datei, deren Name aus seinem Ordner hinausführt: {{file}}. Nichts wurde daraus entnommen.',
  'This is not a file.': 'Das ist keine Datei.',
  'The archive holds too many files: {{total}}.': 'Das Archiv enthält zu viele Dateien: {{total}}.',
  'The archive holds two files of one name: {{file}}.':
    'Das Archiv enthält zwei Dateien eines Namens: {{file}}.',
  'The archive would become far too large unpacked.': 'Das Archiv würde ausgepackt viel zu groß.',
  'The archive is locked with a password of its own. Attune reads only archives that are not.':
    'Das Archiv ist mit einem eigenen Passwort gesperrt. Attune liest nur Archive ohne eines.',
  'The archive holds a link or another special file: {{file}}.':
    'Das Archiv enthält eine Verknüpfung oder eine andere besondere Datei: {{file}}.',
  'A file in the archive is packed in a way that Attune does not know: {{file}}.':
    'Eine Datei im Archiv ist auf eine Art gepackt, die Attune nicht kennt: {{file}}.',
  'A folder in the archive has content: {{file}}.': 'Ein Ordner im Archiv hat Inhalt: {{file}}.',
  'A file in the archive is too large: {{file}}.': 'Eine Datei im Archiv ist zu groß: {{file}}.',
  'A file in the archive would become far too large unpacked: {{file}}.':
    'Eine Datei im Archiv würde ausgepackt viel zu groß: {{file}}.',
  'A file in the archive is damaged: {{file}}.': 'Eine Datei im Archiv ist beschädigt: {{file}}.',
  '{{message}} Nothing was taken from it.': '{{message}} Nichts wurde daraus entnommen.',
  'This is no zip archive, or it is damaged or cut off. Nothing was taken from it.':
    'Das ist kein Zip-Archiv, oder es ist beschädigt oder abgeschnitten. Nichts wurde daraus entnommen.',
  'This file is not a backup of Attune.': 'Diese Datei ist keine Sicherung von Attune.',
  'A newer version of Attune took this backup. Update Attune to use it.':
    'Eine neuere Version von Attune hat diese Sicherung angelegt. Aktualisieren Sie Attune, um sie zu benutzen.',
  'The backup is not whole: its list of files is missing.':
    'Die Sicherung ist nicht vollständig: Ihr Verzeichnis der Dateien fehlt.',
  'The backup is damaged: {{file}} is not as it was taken.':
    'Die Sicherung ist beschädigt: {{file}} ist nicht, wie es gesichert wurde.',
  'The backup is not whole: files are missing from it.':
    'Die Sicherung ist nicht vollständig: Dateien fehlen darin.',
  'The backup is damaged: its list of files cannot be read.':
    'Die Sicherung ist beschädigt: Ihr Verzeichnis der Dateien lässt sich nicht lesen.',
  'Where the backups should be is no folder.': 'Wo die Sicherungen liegen sollten, ist kein Ordner.',
  'This is not the name of a backup.': 'Das ist kein Name einer Sicherung.',
  'The folder for backups is missing. Is its disk connected?':
    'Der Ordner für Sicherungen fehlt. Ist sein Datenträger angeschlossen?',
  'A record that cannot be read': 'Ein Datensatz, der sich nicht lesen lässt',
  'This backup is sealed with another key than the one that this library has now. Nothing was changed. Unpack it into an empty folder to open it with its own passphrase.':
    'Diese Sicherung ist mit einem anderen Schlüssel versiegelt, als diese Bibliothek ihn jetzt hat. Nichts wurde geändert. Packen Sie sie in einen leeren Ordner aus, um sie mit ihrer eigenen Passphrase zu öffnen.',
  'The backup was cancelled.': 'Die Sicherung wurde abgebrochen.',
  'The folder is not empty. Choose an empty one, or make a new one.':
    'Der Ordner ist nicht leer. Wählen Sie einen leeren, oder legen Sie einen neuen an.',
  'A record without a name': 'Ein Datensatz ohne Namen',
  '{{what}} was changed on two machines. Both changes are in it now.':
    '{{what}} wurde auf zwei Rechnern geändert. Beide Änderungen sind jetzt darin.',
  '{{what}} was changed on two machines, in the same lines too. Both are kept, one below the other.':
    '{{what}} wurde auf zwei Rechnern geändert, auch in denselben Zeilen. Beide sind erhalten, untereinander.',
  '{{what}} was changed on two machines, in the same place too. The newer words are in it, the others in its history.':
    '{{what}} wurde auf zwei Rechnern geändert, auch an derselben Stelle. Die neueren Worte stehen darin, die anderen im Verlauf.',
  '{{what}} was deleted on one machine and changed on another. It is kept.':
    '{{what}} wurde auf einem Rechner gelöscht und auf einem anderen geändert. Es bleibt erhalten.',
  'It was left as it is.': 'Sie wurde gelassen, wie sie ist.',
  'It was moved, unchanged, to {{place}}.': 'Sie wurde unverändert nach {{place}} verschoben.',
  'The file of a {{noun}} is damaged: {{damage}}.': 'Eine Datei ist beschädigt ({{noun}}): {{damage}}.',
  'A newer version of Attune wrote this {{noun}}. Update Attune to open it.':
    'Eine neuere Version von Attune hat diese Datei geschrieben ({{noun}}). Aktualisieren Sie Attune, um sie zu öffnen.',
  'The file of a {{noun}} is too large to be one.': 'Eine Datei ist zu groß ({{noun}}).',
  'This stands where a {{noun}} should, but is none: a folder, a link, or a copy under another name.':
    'Hier sollte etwas anderes stehen ({{noun}}): Es ist ein Ordner, eine Verknüpfung oder eine Kopie unter anderem Namen.',
  'A {{noun}} could not be read. {{message}}': 'Eine Datei ließ sich nicht lesen ({{noun}}). {{message}}',
  'it is not as it was written': 'Sie ist nicht, wie sie geschrieben wurde',
  'it is empty, cut off, or no JSON': 'Sie ist leer, abgeschnitten oder kein JSON',
  'it has not the shape of a {{noun}}': 'Sie hat nicht die erwartete Form ({{noun}})',
  'it has not the shape of a {{noun}} ({{where}})': 'Sie hat nicht die erwartete Form ({{noun}}, {{where}})',
  'This file is not among those that were found.': 'Diese Datei ist nicht unter denen, die gefunden wurden.',
  '{{noun}} in the trash': '{{noun}} im Papierkorb',
  '{{noun}}’s earlier version': 'frühere Fassung: {{noun}}',
  'A record in it is nested too deeply.': 'Ein Datensatz darin ist zu tief verschachtelt.',
  'A record in it has a part that no record has.':
    'Ein Datensatz darin hat einen Teil, den kein Datensatz hat.',
  'This archive was not exported by Attune. Nothing was taken from it.':
    'Dieses Archiv wurde nicht von Attune exportiert. Nichts wurde daraus entnommen.',
  'A newer version of Attune wrote this archive. Update Attune to import it.':
    'Eine neuere Version von Attune hat dieses Archiv geschrieben. Aktualisieren Sie Attune, um es zu importieren.',
  'A file in the archive does not belong in it: {{file}}.':
    'Eine Datei im Archiv gehört nicht hinein: {{file}}.',
  'A file in the archive is not as it was exported: {{file}}.':
    'Eine Datei im Archiv ist nicht, wie sie exportiert wurde: {{file}}.',
  'The archive is not whole: records are missing. Nothing was taken from it.':
    'Das Archiv ist nicht vollständig: Datensätze fehlen. Nichts wurde daraus entnommen.',
  'The archive’s list of files is missing or damaged. Nothing was taken from it.':
    'Das Verzeichnis der Dateien im Archiv fehlt oder ist beschädigt. Nichts wurde daraus entnommen.',
  'A file in the archive is not a record that this version of Attune can read: {{file}}.':
    'Eine Datei im Archiv ist kein Datensatz, den diese Version von Attune lesen kann: {{file}}.',
  'There are no Markdown files in this folder.': 'In diesem Ordner gibt es keine Markdown-Dateien.',
  'This folder holds too many files of notes.': 'In diesem Ordner sind zu viele Dateien mit Notizen.',
  '{{file}}: too large': '{{file}}: zu groß',
  '{{file}}: no text': '{{file}}: kein Text',
  'What you write is saved, but no earlier version of it can be kept at the moment. {{message}}':
    'Was Sie schreiben, ist gespeichert, aber im Moment lässt sich keine frühere Fassung davon aufheben. {{message}}',
  'This version is not kept any more.': 'Dieser Stand ist nicht mehr aufgehoben.',
  'The disk did not give back what was written. Nothing was changed.':
    'Der Datenträger hat nicht zurückgegeben, was geschrieben wurde. Nichts wurde geändert.',
  'This needs room for a second copy of the library for a while: {{needed}} MB. The disk has {{left}} MB left. Nothing was changed.':
    'Das braucht eine Weile Platz für eine zweite Kopie der Bibliothek: {{needed}} MB. Auf dem Datenträger sind noch {{left}} MB frei. Nichts wurde geändert.',
  'This is not in the trash any more.': 'Das ist nicht mehr im Papierkorb.',
  'Close window': 'Fenster schließen',
  'Paste and match style': 'Ohne Formatierung einfügen',
  'Zoom in': 'Vergrößern',
  'Zoom out': 'Verkleinern',
}
