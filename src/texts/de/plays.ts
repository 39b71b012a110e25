import type { Catalogue } from '../catalogue'

export const plays: Catalogue = {
  '“{{name}}”': '„{{name}}“',
  'Minutes to prepare': 'Minuten zum Vorbereiten',
  'It stays at {{minutes}}. It can be from 1 to {{most}} minutes.':
    'Es bleibt bei {{minutes}}. Möglich sind 1 bis {{most}} Minuten.',
  'Each meeting fills in who it is with, its day and its purpose.':
    'Jedes Treffen setzt ein, mit wem es ist, seinen Tag und seinen Zweck.',
  'What it is for': 'Wozu er da ist',
  'One line: what it is for.': 'Eine Zeile: wozu er da ist.',
  'When to use it': 'Wann er passt',
  'A line for each.': 'Je Punkt eine Zeile.',
  'When not to': 'Wann nicht',
  'For sensitive conversations': 'Für heikle Gespräche',
  'Asks for openness': 'Verlangt Offenheit',
  'Then it depends on how safe the place is to show something of oneself.':
    'Dann hängt es davon ab, wie sicher es an dem Ort ist, etwas von sich zu zeigen.',
  'My plays': 'Meine Leitfäden',
  'Copy a play and change it, or begin with a blank one.':
    'Kopieren Sie einen Leitfaden und ändern Sie ihn, oder beginnen Sie mit einem leeren.',
  'New play': 'Leitfaden anlegen',
  '{{place}} {{message}} Nothing was changed.': '{{place}} {{message}} Es wurde nichts geändert.',
  'This is not a play in the file.': 'In der Datei steht kein Leitfaden.',
  'This is not a play in “{{file}}”.': 'In „{{file}}“ steht kein Leitfaden.',
  'Line {{line}} of the file:': 'Zeile {{line}} der Datei:',
  'Line {{line}} of “{{file}}”:': 'Zeile {{line}} von „{{file}}“:',
  'Copy to my plays': 'Zu meinen Leitfäden kopieren',
  'About {{minutes}} minutes.': 'Etwa {{minutes}} Minuten.',
  'How far to go depends on the place. Where openness is costly, share little: what is public anyway. Where people admit doubts and leaders go first, you can share more. The setting check of an organisation helps to tell.':
    'Wie weit man geht, hängt vom Ort ab. Wo Offenheit teuer ist, teilen Sie wenig: was ohnehin öffentlich ist. Wo man Zweifel zugibt und Führende vorangehen, können Sie mehr teilen. Der Umfeld-Check einer Organisation hilft, das einzuschätzen.',
  'How stressful or meaningful each tends to be is experience, and differs from person to person.':
    'Wie anstrengend oder bedeutsam jedes davon meist ist, ist Erfahrung und von Mensch zu Mensch verschieden.',
  'What it rests on': 'Worauf er beruht',
  'The objections to expect': 'Die zu erwartenden Einwände',
  'For each: what it protects, an acknowledgement, your additional consideration, and a question.':
    'Zu jedem: was er schützt, eine Anerkennung, was Sie dazulegen, und eine Frage.',
  'The medium': 'Das Medium',
  'Nine questions about the situation, and a recommendation with its reasons.':
    'Neun Fragen zur Lage, und eine Empfehlung mit ihren Gründen.',
  'A play is a way to hold one kind of conversation. A meeting can use several.':
    'Ein Leitfaden ist eine Art, ein bestimmtes Gespräch zu führen. Ein Treffen kann mehrere verwenden.',
  'Help me choose': 'Bei der Wahl helfen',
  'What it asks before': 'Was er vorher fragt',
  'prompt {{number}}': 'Frage {{number}}',
  'Add a prompt': 'Frage hinzufügen',
  'Add one that other plays ask': 'Eine hinzufügen, die andere Leitfäden stellen',
  'Add the objections': 'Die Einwände hinzufügen',
  'Add the medium': 'Das Medium hinzufügen',
  'Prompt without words': 'Frage ohne Worte',
  Prompt: 'Frage',
  'A sentence that helps to answer': 'Ein Satz, der beim Antworten hilft',
  'Needed before the meeting counts as ready': 'Nötig, bevor das Treffen als bereit gilt',
  ' Asked once with {{plays}}.': ' Einmal gefragt mit {{plays}}.',
  'What it asks afterwards': 'Was er danach fragt',
  'afterwards {{number}}': 'danach {{number}}',
  'Add a prompt for afterwards': 'Frage für danach hinzufügen',
  'Add one that other plays ask afterwards': 'Eine hinzufügen, die andere Leitfäden danach stellen',
  'Step without a name': 'Schritt ohne Namen',
  'step {{number}}': 'Schritt {{number}}',
  Step: 'Schritt',
  'What to do': 'Was zu tun ist',
  'Add a step': 'Schritt hinzufügen',
  Insert: 'Einfügen',
  'Filled in by the meeting': 'Vom Treffen eingesetzt',
  'Insert {{variable}}': '{{variable}} einfügen',
  '{{unknown}} stays as it is: the meeting fills in only {person}, {date} and {purpose}.':
    '{{unknown}} bleibt, wie es ist: Das Treffen setzt nur {person}, {date} und {purpose} ein.',
}
