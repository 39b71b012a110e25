import type { Catalogue } from '../catalogue'

export const coachPage: Catalogue = {
  'Language coach': 'Sprach-Coach',
  'Read along where I write what to say': 'Mitlesen, wo ich schreibe, was ich sagen will',
  'It marks words that tend to help or to close, says why, and never changes anything by itself. It knows English, works on this machine alone, and is often worth overruling.':
    'Er markiert Wörter, die meist helfen oder eher verschließen, sagt warum, und ändert nie etwas von selbst. Er kann Englisch, arbeitet nur auf diesem Rechner, und es lohnt sich oft, ihn zu überstimmen.',
  'Rules: {{on}} of {{total}} on': 'Regeln: {{on}} von {{total}} an',
  'From practice': 'Aus der Praxis',
  'Never marked': 'Nie markiert',
  'Mark “{{phrase}}” again': '„{{phrase}}“ wieder markieren',
  'Mark again': 'Wieder markieren',
  'How well each measure agrees with people': 'Wie gut jedes Maß mit Menschen übereinstimmt',
  'What is measured': 'Was gemessen wird',
  Agreement: 'Übereinstimmung',
  'To compare with': 'Zum Vergleich',
  Data: 'Daten',
  '({{from}} to {{to}})': '({{from}} bis {{to}})',
  'It reads along where you draft what you will say or send, and nowhere else.':
    'Er liest mit, wo Sie entwerfen, was Sie sagen oder senden wollen, und sonst nirgends.',
  'The coach marks words that tend to make a sentence sound more open to the other side, or less. Each mark says why, on which research it rests, and often what to try instead. It works from lists of words and from rules that you can read below, on this machine, without any network. The same text always gets the same marks.':
    'Der Coach markiert Wörter, die einen Satz für die andere Seite meist offener klingen lassen, oder weniger offen. Jede Markierung sagt warum, auf welcher Forschung sie beruht, und oft, was stattdessen zu versuchen wäre. Er arbeitet mit Wortlisten und mit Regeln, die Sie unten lesen können, auf diesem Rechner und ohne jedes Netz. Derselbe Text bekommt immer dieselben Markierungen.',
  'It never rewrites by itself, and it gives no grade: not to a text, and not to a person. You know the other side, and it does not.':
    'Er schreibt nie von selbst um, und er gibt keine Note: keinem Text und keinem Menschen. Sie kennen die andere Seite, er nicht.',
  'On or off': 'An oder aus',
  'The coach reads along': 'Der Coach liest mit',
  'Off, nothing is read and nothing is marked.': 'Aus heißt: Nichts wird gelesen und nichts markiert.',
  'Directness is prized in some places and feared in others, so every rule can go by itself.':
    'Direktheit wird an manchen Orten geschätzt und an anderen gefürchtet, darum lässt sich jede Regel einzeln abschalten.',
  'Choose the rules': 'Regeln wählen',
  'What it knows': 'Was er kennt',
  'How well it agrees with people': 'Wie gut er mit Menschen übereinstimmt',
  'People read texts and said what they heard in them. The measures behind the marks were compared with those people: what was learned, on texts that it had not seen; the rules, on texts that we had looked at while we wrote them, so their figures are a little too good. 1 would be full agreement, 0 none; the range in brackets is where the true figure most likely lies.':
    'Menschen haben Texte gelesen und gesagt, was sie darin hörten. Die Maße hinter den Markierungen wurden mit diesen Menschen verglichen: was gelernt wurde, an Texten, die es nicht gesehen hatte; die Regeln an Texten, die wir beim Schreiben angesehen hatten, darum sind ihre Werte etwas zu gut. 1 wäre volle Übereinstimmung, 0 keine; der Bereich in Klammern ist der, in dem der wahre Wert am wahrscheinlichsten liegt.',
  'That is enough to explain a phrase and to put the marks in order. It is not enough to judge anybody.':
    'Das reicht, um eine Wendung zu erklären und die Markierungen zu ordnen. Es reicht nicht, um irgendjemanden zu beurteilen.',
  'Where it fails': 'Wo er versagt',
  'It knows English only. In another language it stands aside and says so.':
    'Er kann nur Englisch. In einer anderen Sprache hält er sich heraus und sagt es.',
  'Receptiveness was judged in written disagreements about politics between strangers. A talk at work between people who know each other is an extrapolation.':
    'Offenheit wurde an schriftlichen Meinungsverschiedenheiten über Politik zwischen Fremden beurteilt. Ein Gespräch bei der Arbeit zwischen Menschen, die sich kennen, ist eine Übertragung.',
  'A few words tell it little; in one sentence it may see nothing, or make too much of one word.':
    'Wenige Wörter sagen ihm wenig; in einem einzelnen Satz sieht er vielleicht nichts, oder er macht zu viel aus einem Wort.',
  'It does not understand irony, jokes, history between two people, or whether something is true.':
    'Er versteht keine Ironie, keine Witze, keine Vorgeschichte zwischen zwei Menschen, und nicht, ob etwas wahr ist.',
  'What is marked as helpful can be said without being meant. People notice; the marks are about words.':
    'Was als hilfreich markiert ist, kann gesagt werden, ohne gemeint zu sein. Menschen merken das; in den Markierungen geht es um Wörter.',
  'All of them are on.': 'Alle sind an.',
  'Off now: {{names}}.': 'Jetzt aus: {{names}}.',
  '(off)': '(aus)',
}
