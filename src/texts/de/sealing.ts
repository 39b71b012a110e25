import type { Catalogue } from '../catalogue'

export const sealing: Catalogue = {
  'Attune encrypts everything it keeps about people: meetings, names, the list of them, history, trash and backups. Only your passphrase opens it, or a recovery key that you see once and keep elsewhere. Whoever gets the folder, a copy of it or the disk cannot read it without one of the two.':
    'Attune verschlüsselt alles, was es über Menschen behält: Treffen, Namen, ihre Liste, Verlauf, Papierkorb und Sicherungen. Nur Ihre Passphrase öffnet es, oder ein Wiederherstellungsschlüssel, den Sie einmal sehen und anderswo aufbewahren. Wer den Ordner, eine Kopie davon oder die Festplatte bekommt, kann es ohne eines von beiden nicht lesen.',
  'If you lose both, it is lost': 'Wenn Sie beides verlieren, ist es verloren',
  'Nobody can open a sealed library without the passphrase or the recovery key: not the makers of Attune, and no other program. If both are gone, what you wrote is gone for ever.':
    'Niemand kann eine versiegelte Bibliothek ohne die Passphrase oder den Wiederherstellungsschlüssel öffnen: weder die Hersteller von Attune noch ein anderes Programm. Wenn beides fort ist, ist das Geschriebene für immer fort.',
  'What it does not hide': 'Was es nicht verbirgt',
  'How many files there are, how large they are, and when each was changed.':
    'Wie viele Dateien es gibt, wie groß sie sind, und wann jede geändert wurde.',
  'Anything from somebody at this computer while the library is unlocked.':
    'Irgendetwas vor jemandem an diesem Rechner, solange die Bibliothek entsperrt ist.',
  'Anything from a program that runs under your name and watches keys or memory.':
    'Irgendetwas vor einem Programm, das unter Ihrem Namen läuft und Tasten oder Speicher beobachtet.',
  'What the system itself writes to the disk: memory that it swaps out, or keeps while the computer sleeps. Encrypting the whole disk helps with that.':
    'Was das System selbst auf die Festplatte schreibt: Speicher, den es auslagert oder behält, während der Rechner schläft. Dagegen hilft, die ganze Festplatte zu verschlüsseln.',
  'What leaves Attune: texts you copied, printed, exported or saved as a PDF.':
    'Was Attune verlässt: Texte, die Sie kopiert, gedruckt, exportiert oder als PDF gesichert haben.',
  'What was there before': 'Was vorher da war',
  'The files that are not sealed are deleted once the sealed ones were read back and compared. Deleted is not erased: on many disks, SSDs above all, the old bytes stay for a while and can be found with effort. A service that syncs or backs up this folder may keep earlier versions. Backups that were made before stay as they are, for anybody to read, until you remove them.':
    'Die unversiegelten Dateien werden gelöscht, sobald die versiegelten zurückgelesen und verglichen sind. Gelöscht ist nicht getilgt: Auf vielen Festplatten, vor allem SSDs, bleiben die alten Bytes eine Weile und lassen sich mit Aufwand finden. Ein Dienst, der diesen Ordner abgleicht oder sichert, behält vielleicht frühere Fassungen. Sicherungen von vorher bleiben, wie sie sind, für alle lesbar, bis Sie sie entfernen.',
  'How well the seal holds depends on the passphrase: a short or common one can be guessed by a computer that tries many.':
    'Wie gut das Siegel hält, hängt von der Passphrase ab: Eine kurze oder gängige kann ein Rechner erraten, der viele ausprobiert.',
  'Change the passphrase': 'Passphrase ändern',
  'The recovery key stays. Backups and copies of the folder that were made before still open with the passphrase of their time.':
    'Der Wiederherstellungsschlüssel bleibt. Sicherungen und Kopien des Ordners von vorher öffnen sich weiter mit der Passphrase ihrer Zeit.',
  'Make a new recovery key': 'Neuen Wiederherstellungsschlüssel machen',
  'The present recovery key then opens this library no more. It still opens backups and copies of the folder that were made before.':
    'Der jetzige Wiederherstellungsschlüssel öffnet diese Bibliothek dann nicht mehr. Sicherungen und Kopien des Ordners von vorher öffnet er weiterhin.',
  'Use the new recovery key': 'Neuen Wiederherstellungsschlüssel verwenden',
  'One moment…': 'Einen Augenblick…',
  'Copied. Paste it where you keep it, then copy something else over it.':
    'Kopiert. Fügen Sie ihn dort ein, wo Sie ihn aufbewahren, und kopieren Sie dann etwas anderes darüber.',
  'Saved to {{savedTo}}. Keep it off this computer.':
    'Gespeichert in {{savedTo}}. Bewahren Sie ihn nicht auf diesem Rechner auf.',
  'Your recovery key': 'Ihr Wiederherstellungsschlüssel',
  'It opens the library when the passphrase is forgotten. It is shown only now. Print it or write it down, and keep it where you keep papers that matter, not on this computer.':
    'Er öffnet die Bibliothek, wenn die Passphrase vergessen ist. Er wird nur jetzt gezeigt. Drucken Sie ihn oder schreiben Sie ihn auf, und bewahren Sie ihn dort auf, wo wichtige Papiere liegen, nicht auf diesem Rechner.',
  'Print…': 'Drucken…',
  'Save…': 'Speichern…',
  'I have kept it': 'Ich habe ihn aufbewahrt',
  'Cancelled. The library is as it was.': 'Abgebrochen. Die Bibliothek ist, wie sie war.',
  'Choose a passphrase': 'Passphrase wählen',
  'Not now': 'Jetzt nicht',
  'Making the keys…': 'Die Schlüssel werden gemacht…',
  'Go on': 'Weiter',
  'Seal the library': 'Bibliothek versiegeln',
  'Sealing the library': 'Die Bibliothek wird versiegelt',
  'Sealing, reading back and comparing': 'Versiegeln, zurücklesen und vergleichen',
  'Unsealing, reading back and comparing': 'Entsiegeln, zurücklesen und vergleichen',
  'Putting the new files in place': 'Die neuen Dateien einsetzen',
  'Looking at the files…': 'Die Dateien werden angesehen…',
  '{{step}}: {{done}} of {{total}} files': '{{step}}: {{done}} von {{total}} Dateien',
  'Nothing is replaced before everything was checked. If the computer stops in the middle, the library is as it was, or finished at the next start.':
    'Nichts wird ersetzt, bevor alles geprüft ist. Wenn der Rechner mittendrin stehen bleibt, ist die Bibliothek, wie sie war, oder beim nächsten Start fertig.',
  'Cancelling…': 'Wird abgebrochen…',
  'Unseal the library': 'Bibliothek entsiegeln',
  'The library is sealed': 'Die Bibliothek ist versiegelt',
  'The library is not sealed': 'Die Bibliothek ist nicht versiegelt',
  'Every file was read back and compared before the plain ones went. Backups that were made before are not sealed: make a new one, and remove the old ones.':
    'Jede Datei wurde zurückgelesen und verglichen, bevor die offenen gingen. Sicherungen von vorher sind nicht versiegelt: Machen Sie eine neue, und entfernen Sie die alten.',
  'Its files can be read by any program again.': 'Ihre Dateien kann wieder jedes Programm lesen.',
  'The passphrase is changed.': 'Die Passphrase ist geändert.',
  'The new recovery key holds from now on.': 'Ab jetzt gilt der neue Wiederherstellungsschlüssel.',
  '1 minute': '1 Minute',
  '5 minutes': '5 Minuten',
  '10 minutes': '10 Minuten',
  '30 minutes': '30 Minuten',
  'An hour': 'Eine Stunde',
  'Not by itself': 'Nicht von selbst',
  Sealing: 'Versiegelung',
  'The library is not sealed: whoever gets its folder can read it. A passphrase can seal everything in it.':
    'Die Bibliothek ist nicht versiegelt: Wer ihren Ordner bekommt, kann sie lesen. Eine Passphrase kann alles darin versiegeln.',
  'Seal the library…': 'Bibliothek versiegeln…',
  'The library is sealed. It locks when Attune is closed, when the computer goes to sleep and, on macOS and Windows, when its screen is locked.':
    'Die Bibliothek ist versiegelt. Sie wird gesperrt, wenn Attune geschlossen wird, wenn der Rechner schlafen geht und, unter macOS und Windows, wenn sein Bildschirm gesperrt wird.',
  'Lock when nothing was done for': 'Sperren, wenn so lange nichts geschah',
  'Spares the passphrase. Whoever can sign in as you on this computer can then open the library.':
    'Erspart die Passphrase. Wer sich an diesem Rechner als Sie anmelden kann, kann dann die Bibliothek öffnen.',
  'Change the passphrase…': 'Passphrase ändern…',
  'New recovery key…': 'Neuer Wiederherstellungsschlüssel…',
  'Unseal the library…': 'Bibliothek entsiegeln…',
  'Read it from where you kept it': 'Lesen Sie ihn dort ab, wo Sie ihn aufbewahren',
  'Type two of its groups, from the paper or the file and not from memory.':
    'Tippen Sie zwei seiner Gruppen, vom Papier oder aus der Datei und nicht aus dem Gedächtnis.',
  'Group {{number}}': 'Gruppe {{number}}',
  'This is not what the recovery key says there. Look at it once more.':
    'Das sagt der Wiederherstellungsschlüssel dort nicht. Schauen Sie noch einmal nach.',
  'Show the key again': 'Schlüssel noch einmal zeigen',
  'Cancelled. The library is sealed as it was.': 'Abgebrochen. Die Bibliothek ist versiegelt, wie sie war.',
  'Unsealing the library': 'Die Bibliothek wird entsiegelt',
  Unseal: 'Entsiegeln',
  'Afterwards whoever gets the folder can read everything in it, and so can any other program. Backups that were made while it was sealed still need the passphrase of now, or the recovery key.':
    'Danach kann, wer den Ordner bekommt, alles darin lesen, und jedes andere Programm auch. Sicherungen aus der Zeit, in der sie versiegelt war, brauchen weiter die jetzige Passphrase oder den Wiederherstellungsschlüssel.',
  'Too soon after a wrong one.': 'Zu bald nach einer falschen.',
}
