import type { Catalogue } from '../catalogue'

export const insights: Catalogue = {
  '{{count}} items answered_one': '{{count}} Punkt beantwortet',
  '{{count}} items answered_other': '{{count}} Punkte beantwortet',
  'Counted are meetings with a reaction in Reflect. The number is the share in which they warmed up or opened up, and the range is where the share lies with 95 % certainty if meetings were drawn by chance (Wilson 1927). What people do depends on more than this: hard news tends to be told in person.':
    'Gezählt werden Treffen mit einer Reaktion in „Nachdenken“. Die Zahl ist der Anteil, in dem sie wärmer wurden oder sich öffneten; die Spanne sagt, wo der Anteil mit 95 % Sicherheit liegt, wenn die Treffen zufällig gezogen wären (Wilson 1927). Was Menschen tun, hängt von mehr ab: Schwere Nachrichten werden zum Beispiel eher persönlich überbracht.',
  'How do people react, by medium?': 'Wie reagieren Menschen, je nach Medium?',
  'Nothing yet. Say in Prepare how you meet, and in Reflect how they reacted; it is counted from the first one on.':
    'Noch nichts. Sagen Sie in „Vorbereiten“, wie Sie sich treffen, und in „Nachdenken“, wie sie reagiert haben; gezählt wird vom ersten an.',
  'How do people react, by play?': 'Wie reagieren Menschen, je nach Leitfaden?',
  'Nothing yet. Choose plays for a meeting, and say in Reflect how they reacted; it is counted from the first one on.':
    'Noch nichts. Wählen Sie Leitfäden für ein Treffen, und sagen Sie in „Nachdenken“, wie sie reagiert haben; gezählt wird vom ersten an.',
  'They opened up': 'Sie haben sich geöffnet',
  '{{percent}} of {{count}} meetings_one': '{{percent}} von {{count}} Treffen',
  '{{percent}} of {{count}} meetings_other': '{{percent}} von {{count}} Treffen',
  'A dot with its range for each of {{total}}: the share of meetings in which they opened up.':
    'Ein Punkt mit seiner Spanne für jedes der {{total}}: der Anteil der Treffen, in denen sie sich öffneten.',
  'Opened up (range)': 'Geöffnet (Spanne)',
  Opened: 'Geöffnet',
  'Stayed the same': 'Blieb wie vorher',
  Withdrew: 'Zog sich zurück',
  'A meeting with several plays counts with each of them.':
    'Ein Treffen mit mehreren Leitfäden zählt bei jedem davon.',
  '{{more}} more with fewer meetings are not shown.':
    '{{more}} weitere mit weniger Treffen werden nicht gezeigt.',
  'Does it go better than I expect?': 'Läuft es besser, als ich erwarte?',
  'A bar for each difference: how many meetings went worse than expected, as expected, and better.':
    'Ein Balken für jeden Unterschied: wie viele Treffen schlechter liefen als erwartet, wie erwartet, und besser.',
  'It went': 'Es lief',
  'Counted are meetings with a forecast in Prepare and an outcome in Reflect, both from 0 to 10 in the same words. Half of the differences lie in the range that is told.':
    'Gezählt werden Treffen mit einer Erwartung in „Vorbereiten“ und einem Ausgang in „Nachdenken“, beide von 0 bis 10 in denselben Worten. Die Hälfte der Unterschiede liegt in der genannten Spanne.',
  'Honest talk tends to go better than people forecast (Levine & Cohen 2018). Outlined: as expected; filled: better; hatched: worse.':
    'Ehrliche Gespräche laufen meist besser, als Menschen erwarten (Levine & Cohen 2018). Umrandet: wie erwartet; gefüllt: besser; schraffiert: schlechter.',
  'Nothing yet. Say before a meeting how you expect it to go, and afterwards how it went; it is counted from the first one on.':
    'Noch nichts. Sagen Sie vor einem Treffen, wie es laufen wird, und danach, wie es lief; gezählt wird vom ersten an.',
  'In the middle of {{count}} meetings it went {{difference}}._one':
    'In der Mitte von {{count}} Treffen lief es {{difference}}.',
  'In the middle of {{count}} meetings it went {{difference}}._other':
    'In der Mitte von {{count}} Treffen lief es {{difference}}.',
  'Half of them lie between {{low}} and {{high}} steps of ten.':
    'Die Hälfte davon liegt zwischen {{low}} und {{high}} Stufen von zehn.',
  'Of the {{total}} that you feared, it went {{difference}}.':
    'Bei den {{total}}, die Sie gefürchtet hatten, lief es {{difference}}.',
  'as you expected': 'wie erwartet',
  '{{count}} steps better than you expected_one': '{{count}} Stufe besser als erwartet',
  '{{count}} steps better than you expected_other': '{{count}} Stufen besser als erwartet',
  '{{count}} steps worse than you expected_one': '{{count}} Stufe schlechter als erwartet',
  '{{count}} steps worse than you expected_other': '{{count}} Stufen schlechter als erwartet',
  'As expected': 'Wie erwartet',
  '{{count}} steps better_one': '{{count}} Stufe besser',
  '{{count}} steps better_other': '{{count}} Stufen besser',
  '{{count}} steps worse_one': '{{count}} Stufe schlechter',
  '{{count}} steps worse_other': '{{count}} Stufen schlechter',
  'A play that is gone': 'Ein Leitfaden, den es nicht mehr gibt',
  'Nobody named': 'Niemand genannt',
  'What works for me, as far as my own notes can tell.':
    'Was bei mir wirkt, soweit meine eigenen Notizen es sagen können.',
  Period: 'Zeitraum',
  'Nothing was counted here in this time. Choose a longer period, or everyone.':
    'In dieser Zeit wurde hier nichts gezählt. Wählen Sie einen längeren Zeitraum, oder alle.',
  'Here you will see what works for you: how people react, whether you keep your promises, how your words and trust move. It begins with the first reflection that you write, and says something from about five on.':
    'Hier sehen Sie einmal, was bei Ihnen wirkt: wie Menschen reagieren, ob Sie Zusagen halten, wie sich Ihre Worte und das Vertrauen bewegen. Es beginnt mit dem ersten Rückblick, den Sie schreiben, und sagt ab etwa fünf etwas aus.',
  'Back to Insights': 'Zurück zu den Einsichten',
  'There are no notes behind this number any more.': 'Hinter dieser Zahl stehen keine Notizen mehr.',
  'The notes behind the number': 'Die Notizen hinter der Zahl',
  'Three months': 'Drei Monate',
  'A year': 'Ein Jahr',
  'All of it': 'Alles',
  'Counted are promises with a day that has come. Late is also one that is still open past its day; after a new date was agreed on, that date counts. The range is where the share lies with 95 % certainty (Wilson 1927).':
    'Gezählt werden Zusagen, deren Tag gekommen ist. Verspätet ist auch eine, die nach ihrem Tag noch offen ist; wurde ein neuer Termin vereinbart, zählt dieser. Die Spanne sagt, wo der Anteil mit 95 % Sicherheit liegt (Wilson 1927).',
  '{{percent}} of {{total}} in time': '{{percent}} von {{total}} rechtzeitig',
  '{{percent}} of {{total}}': '{{percent}} von {{total}}',
  'In time (range)': 'Rechtzeitig (Spanne)',
  'In time': 'Rechtzeitig',
  Late: 'Verspätet',
  'Told of it': 'Bescheid gesagt',
  'Do I keep my promises in time?': 'Halte ich meine Zusagen rechtzeitig?',
  'The share of promises kept in time, over time, with its range.':
    'Der Anteil der rechtzeitig gehaltenen Zusagen über die Zeit, mit seiner Spanne.',
  Due: 'Fällig',
  'Nothing yet. A promise with a day counts from the day on which it is due.':
    'Noch nichts. Eine Zusage mit einem Tag zählt ab dem Tag, an dem sie fällig ist.',
  'You kept {{percent}} of {{count}} promises in time._one':
    'Sie haben {{percent}} von {{count}} Zusage rechtzeitig gehalten.',
  'You kept {{percent}} of {{count}} promises in time._other':
    'Sie haben {{percent}} von {{count}} Zusagen rechtzeitig gehalten.',
  'To whom do I keep them?': 'Wem gegenüber halte ich sie?',
  'Nothing yet. Promises that name a person are told by person once they are due.':
    'Noch nichts. Zusagen, die eine Person nennen, werden nach Person gezeigt, sobald sie fällig sind.',
  'Who keeps what was promised to me?': 'Wer hält, was mir zugesagt wurde?',
  'Nothing yet. What others owe you counts from the day on which it is due.':
    'Noch nichts. Was andere Ihnen zugesagt haben, zählt ab dem Tag, an dem es fällig ist.',
  'Promises were kept in time': 'Rechtzeitig gehaltene Zusagen',
  'A dot with its range for each of {{total}} people: the share of promises kept in time.':
    'Ein Punkt mit seiner Spanne für jede von {{total}} Personen: der Anteil der rechtzeitig gehaltenen Zusagen.',
  '{{more}} more people with fewer promises are not shown.':
    '{{more}} weitere Personen mit weniger Zusagen werden nicht gezeigt.',
  'I to somebody': 'Ich an jemanden',
  'I to {{name}}': 'Ich an {{name}}',
  'Somebody to me': 'Jemand an mich',
  '{{name}} to me': '{{name}} an mich',
  'Still open': 'Noch offen',
  Conversations: 'Gespräche',
  'My words': 'Meine Worte',
  Trust: 'Vertrauen',
  'Reactions by medium': 'Reaktionen nach Medium',
  'Reactions by play': 'Reaktionen nach Leitfaden',
  'Expected beside what happened': 'Erwartung neben dem, was geschah',
  'My promises': 'Meine Zusagen',
  'Promised to me': 'Mir zugesagt',
  'Saying back and asking': 'Zurückgeben und Fragen',
  'Trust check-ins': 'Vertrauens-Checks',
  feared: 'gefürchtet',
  'Too little to tell yet: {{found}} so far, and fewer than {{least}} could be chance.':
    'Noch zu wenig, um etwas zu sagen: bisher {{found}}, und weniger als {{least}} könnten Zufall sein.',
  'Too little to compare yet: {{found}} in all, and fewer than {{least}} of each.':
    'Noch zu wenig zum Vergleichen: insgesamt {{found}}, und weniger als {{least}} von jedem.',
  'Too little to tell': 'Zu wenig, um etwas zu sagen',
  '“{{name}}” ({{said}})': '„{{name}}“ ({{said}})',
  '{{what}} with {{most}}; of the others there is too little to compare.':
    '{{what}}: bei {{most}}; von den anderen ist zu wenig da, um zu vergleichen.',
  '{{what}} as often with each that can be told: {{said}}.':
    '{{what}}: gleich oft bei allen, von denen sich etwas sagen lässt: {{said}}.',
  '{{what}} more often with {{most}} than with {{least}}.': '{{what}}: öfter bei {{most}} als bei {{least}}.',
  '{{what}} most often with {{most}} and least often with {{least}}. Their ranges overlap, so it may be chance.':
    '{{what}}: am häufigsten bei {{most}} und am seltensten bei {{least}}. Ihre Spannen überschneiden sich, es kann also Zufall sein.',
  'It rose from {{from}} to {{to}}.': 'Es stieg von {{from}} auf {{to}}.',
  'It fell from {{from}} to {{to}}.': 'Es fiel von {{from}} auf {{to}}.',
  'It went from {{from}} to {{to}}; the ranges overlap, so nothing certain has moved.':
    'Es ging von {{from}} auf {{to}}; die Spannen überschneiden sich, sicher bewegt hat sich also nichts.',
  'Very weak': 'Sehr schwach',
  Weak: 'Schwach',
  Fair: 'Mittel',
  Good: 'Gut',
  Strong: 'Stark',
  'very weak': 'sehr schwach',
  weak: 'schwach',
  fair: 'mittel',
  good: 'gut',
  strong: 'stark',
  'How does trust move?': 'Wie bewegt sich das Vertrauen?',
  'How does trust with {{name}} move?': 'Wie bewegt sich das Vertrauen mit {{name}}?',
  'The middle of the trust check-ins over time, with its range, from very weak to strong.':
    'Die Mitte der Vertrauens-Checks über die Zeit, mit ihrer Spanne, von sehr schwach bis stark.',
  'In the middle': 'In der Mitte',
  'Half lie between': 'Die Hälfte liegt zwischen',
  'Weakest to strongest': 'Schwächstes bis Stärkstes',
  'Check-ins': 'Checks',
  '{{low}} to {{high}}': '{{low}} bis {{high}}',
  'Counted are your own trust check-ins: the middle of what you answered. The items tend to move together, so a small gap between them says little (Colquitt et al. 2007).':
    'Gezählt werden Ihre eigenen Vertrauens-Checks: die Mitte Ihrer Antworten. Die Punkte bewegen sich meist miteinander, ein kleiner Abstand zwischen ihnen sagt also wenig (Colquitt et al. 2007).',
  'Choose a person above to see each check-in with them.':
    'Wählen Sie oben eine Person, um jeden Check mit ihr zu sehen.',
  'Each dot is one check-in, and its range reaches from the weakest to the strongest item.':
    'Jeder Punkt ist ein Check, und seine Spanne reicht von der schwächsten bis zur stärksten Antwort.',
  'Nothing yet. A trust check-in on a person’s page is the first dot here.':
    'Noch nichts. Ein Vertrauens-Check auf der Seite einer Person ist hier der erste Punkt.',
  '{{moved}} {{count}} check-ins are too few to call it a trend._one':
    '{{moved}} {{count}} Check ist zu wenig, um es einen Trend zu nennen.',
  '{{moved}} {{count}} check-ins are too few to call it a trend._other':
    '{{moved}} {{count}} Checks sind zu wenige, um es einen Trend zu nennen.',
  'A meeting is counted when it is closed, and again when a closed one is written on.':
    'Ein Treffen wird gezählt, wenn es abgeschlossen wird, und noch einmal, wenn an einem abgeschlossenen weitergeschrieben wird.',
  '{{count}} meetings were closed before this was counted and are left out._one':
    '{{count}} Treffen wurde abgeschlossen, bevor dies gezählt wurde, und ist nicht dabei.',
  '{{count}} meetings were closed before this was counted and are left out._other':
    '{{count}} Treffen wurden abgeschlossen, bevor dies gezählt wurde, und sind nicht dabei.',
  'How much do I say back, beside asking?': 'Wie viel gebe ich zurück, neben dem Fragen?',
  'fair, 1 to 1': 'mittel, 1 zu 1',
  'good, 2 to 1': 'gut, 2 zu 1',
  'The share of saying back in all that was said back or asked, over time, with its range.':
    'Der Anteil des Zurückgebens an allem, was zurückgegeben oder gefragt wurde, über die Zeit, mit seiner Spanne.',
  'Said back, of both (range)': 'Zurückgegeben, von beidem (Spanne)',
  'Said back': 'Zurückgegeben',
  Asked: 'Gefragt',
  'Counted are summaries and planned lines that you marked as said, so it is a hint and no grade: what nobody noted is not in it.':
    'Gezählt werden Zusammenfassungen und geplante Zeilen, die Sie als gesagt markiert haben; es ist also ein Hinweis und keine Note: Was niemand vermerkt hat, ist nicht darin.',
  'Among trained listeners one reflection for each question counts as fair and two as good (MITI 4.2).':
    'Bei geschulten Zuhörenden gilt eine Spiegelung je Frage als mittel und zwei als gut (MITI 4.2).',
  'Nothing yet. Mark in the room what you said back and what you asked; it is counted when a meeting is closed, from now on.':
    'Noch nichts. Markieren Sie im Raum, was Sie zurückgegeben und was Sie gefragt haben; gezählt wird ab jetzt, wenn ein Treffen abgeschlossen wird.',
  'You said back {{ratio}} in {{count}} meetings: {{share}} of both, with a range of {{low}}–{{high}}. One for each question is called fair, two are called good._one':
    'Zurückgegeben haben Sie {{ratio}} in {{count}} Treffen: {{share}} von beidem, mit einer Spanne von {{low}}–{{high}}. Eines je Frage heißt mittel, zwei heißen gut.',
  'You said back {{ratio}} in {{count}} meetings: {{share}} of both, with a range of {{low}}–{{high}}. One for each question is called fair, two are called good._other':
    'Zurückgegeben haben Sie {{ratio}} in {{count}} Treffen: {{share}} von beidem, mit einer Spanne von {{low}}–{{high}}. Eines je Frage heißt mittel, zwei heißen gut.',
  '{{saidBack}} times and asked nothing': '{{saidBack}}-mal, ohne etwas zu fragen,',
  '{{times}} times for each question': '{{times}}-mal je Frage',
  'Do my words help, or get in the way?': 'Helfen meine Worte, oder stehen sie im Weg?',
  'What tends to help, in 1,000 words': 'Was meist hilft, in 1.000 Wörtern',
  'What tends to get in the way, in 1,000 words': 'Was meist im Weg steht, in 1.000 Wörtern',
  'Two lines over time: words that tend to help, and words that tend to get in the way, in 1,000.':
    'Zwei Linien über die Zeit: Worte, die meist helfen, und Worte, die meist im Weg stehen, in 1.000.',
  'Help, in 1,000 words (range)': 'Hilft, in 1.000 Wörtern (Spanne)',
  'In the way, in 1,000 words (range)': 'Im Weg, in 1.000 Wörtern (Spanne)',
  Words: 'Wörter',
  'Counted is what the coach finds in what you drafted to say or send, with all its rules, whatever is switched off. The range is where the number lies with 95 % certainty if words were drawn by chance.':
    'Gezählt wird, was der Coach in dem findet, was Sie zum Sagen oder Senden entworfen haben, mit allen Regeln, was auch ausgeschaltet ist. Die Spanne sagt, wo die Zahl mit 95 % Sicherheit liegt, wenn die Wörter zufällig gezogen wären.',
  'What helps and what gets in the way is an average of rated replies in disagreements (Yeomans et al. 2020), and no grade of you.':
    'Was hilft und was im Weg steht, ist ein Mittel aus bewerteten Antworten in Meinungsverschiedenheiten (Yeomans et al. 2020), und keine Note für Sie.',
  'Nothing yet. What you draft is counted when a meeting is closed, from now on.':
    'Noch nichts. Was Sie entwerfen, wird ab jetzt gezählt, wenn ein Treffen abgeschlossen wird.',
  'In 1,000 of your words, {{helping}} places tend to help and {{hindering}} tend to get in the way.':
    'In 1.000 Ihrer Wörter helfen meist {{helping}} Stellen, und {{hindering}} stehen meist im Weg.',
  'Getting in the way: {{name}}: {{said}}.': 'Im Weg: {{name}}: {{said}}.',
  'Getting in the way: it rose from {{from}} to {{to}}.': 'Im Weg: Es stieg von {{from}} auf {{to}}.',
  'Getting in the way: it fell from {{from}} to {{to}}.': 'Im Weg: Es fiel von {{from}} auf {{to}}.',
  'Getting in the way: it went from {{from}} to {{to}}; the ranges overlap, so nothing certain has moved.':
    'Im Weg: Es ging von {{from}} auf {{to}}; die Spannen überschneiden sich, sicher bewegt hat sich also nichts.',
  'What helps most often is “{{name}}”.': 'Am häufigsten hilft „{{name}}“.',
  'What gets in the way most often is “{{name}}”.': 'Am häufigsten im Weg steht „{{name}}“.',
  'Which words are they?': 'Welche Worte sind es?',
  'A dot with its range for each of {{total}} kinds of words: how often in 1,000 words.':
    'Ein Punkt mit seiner Spanne für jede von {{total}} Arten von Worten: wie oft in 1.000 Wörtern.',
  'What the coach finds': 'Was der Coach findet',
  'It tends to': 'Es wird meist',
  'In 1,000 words (range)': 'In 1.000 Wörtern (Spanne)',
  '↑ tends to help, ↓ tends to get in the way, ? asks for something. Behind a number are the meetings in which it was found.':
    '↑ hilft meist, ↓ steht meist im Weg, ? bittet um etwas. Hinter einer Zahl stehen die Treffen, in denen es gefunden wurde.',
  'Get in the way': 'Im Weg stehen',
  'Ask for something': 'Um etwas bitten',
}
