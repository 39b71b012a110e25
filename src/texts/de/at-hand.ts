import type { Catalogue } from '../catalogue'

/** The capture window, the tray, notifications, and their parts of Settings. */
export const atHand: Catalogue = {
  'Capture in passing…': 'Nebenbei festhalten…',
  saves: 'sichert',
  Esc: 'Esc',
  'keeps it for later': 'hebt es für später auf',
  'A thought': 'Ein Gedanke',
  'A promise': 'Eine Zusage',
  'A line for the meeting': 'Eine Zeile für das Treffen',
  'What is on your mind?': 'Was geht Ihnen durch den Kopf?',
  '/objection it comes too late': '/objection das kommt zu spät',
  Thought: 'Gedanke',
  'What it becomes': 'Was daraus wird',
  'The meeting is not there any more.': 'Das Treffen gibt es nicht mehr.',
  'Not saved: {{why}} The words stay here.': 'Nicht gesichert: {{why}} Die Worte bleiben hier stehen.',
  'The library is locked or being changed. The words wait here until it is open again.':
    'Die Bibliothek ist gesperrt oder wird gerade umgebaut. Die Worte warten hier, bis sie wieder offen ist.',
  'Open Attune': 'Attune öffnen',
  'No meeting is under way any more.': 'Es läuft kein Treffen mehr.',
  'It becomes an entry of its own in the journal.': 'Daraus wird ein eigener Eintrag im Journal.',
  'A name after @ and a day are understood.':
    'Ein Name nach @ und ein Tag werden verstanden (Tage auf Englisch).',
  'To the end of the notes.': 'Ans Ende der Notizen.',
  'To the end of the notes of “{{meeting}}”.': 'Ans Ende der Notizen von „{{meeting}}“.',
  'What it captures: {{kinds}}': 'Was sich festhalten lässt: {{kinds}}',
  'I owe {{name}}': 'Ich schulde {{name}}',
  '{{name}} owes me': '{{name}} schuldet mir',
  '“{{name}}” is nobody in People, and stays in the words.':
    '„{{name}}“ ist niemand unter Personen und bleibt im Text stehen.',
  '“{{name}}” can be several people, and stays in the words.':
    '„{{name}}“ kann mehrere Personen meinen und bleibt im Text stehen.',
  'A small window over whatever is in front takes down a thought, a promise, or a line for the meeting under way. Esc puts it away and keeps the words.':
    'Ein kleines Fenster über allem anderen nimmt einen Gedanken, eine Zusage oder eine Zeile für das laufende Treffen auf. Esc legt es weg und hebt die Worte auf.',
  'Key for it, in every program': 'Taste dafür, in jedem Programm',
  'Press the new key': 'Drücken Sie die neue Taste',
  'Press the new key, with Ctrl, Cmd or Alt in it': 'Drücken Sie die neue Taste, mit Strg, Cmd oder Alt',
  'Change the key…': 'Taste ändern…',
  'Use the usual one': 'Die übliche nehmen',
  'Use no key': 'Keine Taste nehmen',
  '{{key}} could not be had: another program has it, or the system keeps it.':
    '{{key}} war nicht zu haben: Ein anderes Programm hat die Taste, oder das System behält sie.',
  '{{key}} could not be had: another program has it, or the system keeps it. {{old}} still works.':
    '{{key}} war nicht zu haben: Ein anderes Programm hat die Taste, oder das System behält sie. {{old}} gilt weiter.',
  'Open it now': 'Jetzt öffnen',
  'Show Attune in the tray': 'Attune im Infobereich zeigen',
  'With the next meeting and the promises that are due. Some desktops on Linux show no tray.':
    'Mit dem nächsten Treffen und den fälligen Zusagen. Manche Linux-Oberflächen zeigen keinen Infobereich.',
  'No meeting is planned': 'Kein Treffen geplant',
  'No promise is due': 'Keine Zusage fällig',
  '{{promises}} due': '{{promises}} fällig',
  'Keep running when the window is closed': 'Weiterlaufen, wenn das Fenster geschlossen wird',
  'The key and the notifications go on then. The tray opens the window again, and quits.':
    'Die Taste und die Mitteilungen gehen dann weiter. Der Infobereich öffnet das Fenster wieder und beendet Attune.',
  'Open when I log in': 'Beim Anmelden öffnen',
  'Then without its window': 'Dann ohne Fenster',
  Notifications: 'Mitteilungen',
  'By the notifications of this computer, while Attune runs and its library is open. A click opens what they are about. A sealed library never shows names or words there.':
    'Als Mitteilungen dieses Computers, solange Attune läuft und seine Bibliothek offen ist. Ein Klick öffnet, worum es geht. Eine versiegelte Bibliothek zeigt dort nie Namen oder Worte.',
  'The brief, five minutes before a meeting': 'Das Kurzblatt, fünf Minuten vor einem Treffen',
  'The reflection, two hours after a meeting': 'Der Rückblick, zwei Stunden nach einem Treffen',
  'Remind me of promises that are due': 'An fällige Zusagen erinnern',
  'Once a day, from nine o’clock.': 'Einmal am Tag, ab neun Uhr.',
  'Leave out names and titles': 'Namen und Titel weglassen',
  'In the tray as well.': 'Auch im Infobereich.',
  'Quiet hours': 'Ruhezeiten',
  'What falls into them is told once afterwards, if it is still of use.':
    'Was hineinfällt, wird danach einmal mitgeteilt, wenn es noch nützt.',
  From: 'Von',
  To: 'Bis',
  'The brief is ready: how to begin, and what to expect.':
    'Das Kurzblatt ist bereit: wie Sie beginnen und was zu erwarten ist.',
  'A meeting was to begin at {{time}}': 'Um {{time}} sollte ein Treffen beginnen',
  'A meeting at {{time}}': 'Ein Treffen um {{time}}',
  'A few minutes now tend to keep what is forgotten by tomorrow.':
    'Ein paar Minuten jetzt bewahren oft, was morgen vergessen ist.',
  'How did the meeting go?': 'Wie lief das Treffen?',
  'How did it go? {{meeting}}': 'Wie lief es? {{meeting}}',
  '{{number}} meetings wait for a reflection': '{{number}} Treffen warten auf den Rückblick',
  'Open Attune to see which.': 'Öffnen Sie Attune, um zu sehen, welche.',
  'and {{number}} more': 'und {{number}} weitere',
  'Meeting with {{names}}': 'Treffen mit {{names}}',
}
