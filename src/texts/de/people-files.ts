import type { Catalogue } from '../catalogue'

export const peopleFiles: Catalogue = {
  'Left out': 'Ausgelassen',
  'Whole name': 'Ganzer Name',
  'First name': 'Vorname',
  'Last name': 'Nachname',
  'Columns of the table': 'Spalten der Tabelle',
  empty: 'leer',
  'Leave out': 'Auslassen',
  'The same: add what is missing': 'Dieselbe: Fehlendes ergänzen',
  'Somebody else: add': 'Jemand anderes: hinzufügen',
  'A person of this name is known here, with other details':
    'Eine Person dieses Namens ist hier bekannt, mit anderen Angaben',
  'A person of this name is also in line {{line}}, with other details':
    'Eine Person dieses Namens steht auch in Zeile {{line}}, mit anderen Angaben',
  'Shares an e-mail address with {{name}}': 'Teilt eine E-Mail-Adresse mit {{name}}',
  'The name is known here': 'Der Name ist hier bekannt',
  'The name is also in line {{line}}': 'Der Name steht auch in Zeile {{line}}',
  'Forget {{name}} everywhere': '{{name}} überall vergessen',
  Back: 'Zurück',
  'This is done for good: nothing of it goes to the trash, and nothing of it can be put back.':
    'Das gilt endgültig: Nichts davon kommt in den Papierkorb, und nichts davon lässt sich zurücklegen.',
  'What goes': 'Was geht',
  'The page of {{name}}: needs, common ground, contacts, and how often to be in touch.':
    'Die Seite von {{name}}: Bedürfnisse, Gemeinsames, Kontakte, und wie oft Kontakt sein soll.',
  '{{count}} trust check-ins._one': '{{count}} Vertrauens-Check.',
  '{{count}} trust check-ins._other': '{{count}} Vertrauens-Checks.',
  '{{count}} promises, given or received._one': '{{count}} Zusage, gegeben oder bekommen.',
  '{{count}} promises, given or received._other': '{{count}} Zusagen, gegeben oder bekommen.',
  'Earlier versions of all that, and what of it lies in the trash.':
    'Frühere Fassungen von alldem, und was davon im Papierkorb liegt.',
  'What stays, without {{name}}': 'Was bleibt, ohne {{name}}',
  '{{count}} meetings with others too._one': '{{count}} Treffen auch mit anderen.',
  '{{count}} meetings with others too._other': '{{count}} Treffen auch mit anderen.',
  '{{count}} meetings with nobody else._one': '{{count}} Treffen mit niemandem sonst.',
  '{{count}} meetings with nobody else._other': '{{count}} Treffen mit niemandem sonst.',
  '{{count}} notes in the journal._one': '{{count}} Notiz im Journal.',
  '{{count}} notes in the journal._other': '{{count}} Notizen im Journal.',
  'What was written about others.': 'Was über andere geschrieben wurde.',
  'Remove what was with nobody else, too': 'Auch entfernen, was mit niemandem sonst war',
  'Write “someone” for {{names}} in {{count}} records_one':
    '„someone“ statt {{names}} in {{count}} Datensatz schreiben',
  'Write “someone” for {{names}} in {{count}} records_other':
    '„someone“ statt {{names}} in {{count}} Datensätzen schreiben',
  'What Attune cannot reach': 'Was Attune nicht erreicht',
  'Backups and exports that were made before still hold everything. Delete them yourself where they are, or wait until the backups have been replaced by newer ones.':
    'Sicherungen und Exporte von vorher enthalten weiter alles. Löschen Sie sie selbst, wo sie liegen, oder warten Sie, bis die Sicherungen durch neuere ersetzt sind.',
  'Forget {{name}} for good': '{{name}} endgültig vergessen',
  'What becomes of {{name}}': 'Was aus {{name}} wird',
  'Import people': 'Personen importieren',
  'Back to people': 'Zurück zu den Personen',
  'Choose a file…': 'Datei wählen…',
  'Another file…': 'Andere Datei…',
  'From an address book: a file of cards (vCard, .vcf) or a table (.csv), as Google, Outlook, Apple and others export them. You see everything first, and decide about each person.':
    'Aus einem Adressbuch: eine Datei mit Karten (vCard, .vcf) oder eine Tabelle (.csv), wie Google, Outlook, Apple und andere sie exportieren. Zuerst sehen Sie alles und entscheiden über jede Person.',
  ', read as Latin-1': ', als Latin-1 gelesen',
  '{{count}} people need your decision and will be left out without one._one':
    '{{count}} Person braucht Ihre Entscheidung und wird ohne sie ausgelassen.',
  '{{count}} people need your decision and will be left out without one._other':
    '{{count}} Personen brauchen Ihre Entscheidung und werden ohne sie ausgelassen.',
  '{{count}} lines could not be taken; the file stays as it is_one':
    '{{count}} Zeile ließ sich nicht übernehmen; die Datei bleibt, wie sie ist',
  '{{count}} lines could not be taken; the file stays as it is_other':
    '{{count}} Zeilen ließen sich nicht übernehmen; die Datei bleibt, wie sie ist',
  'Line {{line}}: {{reason}}': 'Zeile {{line}}: {{reason}}',
  'Nobody to take in': 'Niemand zu übernehmen',
  'Take in {{count}} people_one': '{{count}} Person übernehmen',
  'Take in {{count}} people_other': '{{count}} Personen übernehmen',
  'People in the file': 'Personen in der Datei',
  'Make one person of {{name}} and another': 'Aus {{name}} und jemand anderem eine Person machen',
  'Find the other': 'Die andere suchen',
  'Who is the same person': 'Wer dieselbe Person ist',
  'Nobody matches': 'Niemand passt',
  'Choose…': 'Wählen…',
  'What comes of it': 'Was daraus wird',
  '<strong>{{stays}}</strong> stays, with everything that is written of both: needs, common ground, contacts and addresses stand side by side. Of role, organisation and medium {{stays}}’s are kept, and <name>{{goes}}</name>’s where there is none.':
    '<strong>{{stays}}</strong> bleibt, mit allem, was über beide geschrieben ist: Bedürfnisse, Gemeinsames, Kontakte und Adressen stehen nebeneinander. Von Rolle, Organisation und Medium bleibt, was bei {{stays}} steht, und wo dort nichts steht, gilt das von <name>{{goes}}</name>.',
  'Every meeting, promise, note and check-in that names <name>{{goes}}</name> names <name>{{stays}}</name> from then on. {{goes}} goes to the trash, and you can take it all back right afterwards.':
    'Jedes Treffen, jede Zusage, jede Notiz und jeder Check mit <name>{{goes}}</name> nennt von da an <name>{{stays}}</name>. {{goes}} kommt in den Papierkorb, und gleich danach lässt sich alles rückgängig machen.',
  'Make them one person': 'Zu einer Person machen',
}
