import type { Catalogue } from '../catalogue'

export const checkIns: Catalogue = {
  'Delete this check-in': 'Diesen Check löschen',
  'One next step': 'Ein nächster Schritt',
  'Your next step': 'Ihr nächster Schritt',
  'I will do this': 'Das tue ich',
  'Prepare a meeting for it': 'Dafür ein Treffen vorbereiten',
  'with the play “{{playName}}”': 'mit dem Leitfaden „{{playName}}“',
  'What this step rests on': 'Worauf dieser Schritt sich stützt',
  'Other steps': 'Andere Schritte',
  'Take this': 'Diesen nehmen',
  'As far as the place is safe for it; no setting check says so yet.':
    'So weit es an dem Ort sicher ist; noch sagt kein Umfeld-Check etwas dazu.',
  'Your setting check says that openness is risky there. Perhaps elsewhere, or not yet.':
    'Ihr Umfeld-Check sagt, dass Offenheit dort riskant ist. Vielleicht anderswo, oder noch nicht.',
  'Your setting check says that the place can carry it.':
    'Ihr Umfeld-Check sagt, dass der Ort es tragen kann.',
  'The earliest on the left.': 'Das Früheste links.',
  'Over time': 'Im Lauf der Zeit',
  'The six questions as they were answered the last {{count}} times. {{sentence}}_one':
    'Die sechs Fragen, wie sie einmal beantwortet wurden. {{sentence}}',
  'The six questions as they were answered the last {{count}} times. {{sentence}}_other':
    'Die sechs Fragen, wie sie die letzten {{count}} Male beantwortet wurden. {{sentence}}',
  Date: 'Datum',
  Where: 'Wo',
  'Untitled entry': 'Eintrag ohne Titel',
  'By itself': 'Für sich',
  '{{day}}. Six questions about your own part in the last days, in under a minute.':
    '{{day}}. Sechs Fragen zum eigenen Anteil in den letzten Tagen, in weniger als einer Minute.',
  'Back to Today': 'Zurück zu „Heute“',
  'What you answer here and in your reflections comes together below, so that you see what stays and what shifts.':
    'Was Sie hier und in Ihren Rückblicken antworten, kommt unten zusammen, damit Sie sehen, was bleibt und was sich verschiebt.',
  'What did you see?': 'Was haben Sie gesehen?',
  'What did you see or hear?': 'Was haben Sie gesehen oder gehört?',
  'Setting check: {{organisation}}': 'Umfeld-Check: {{organisation}}',
  '{{day}}. How safe is openness there? Done once for each organisation, and again when much has changed.':
    '{{day}}. Wie sicher ist Offenheit dort? Einmal für jede Organisation, und wieder, wenn sich viel geändert hat.',
  'All organisations': 'Alle Organisationen',
  'What you have seen there': 'Was Sie dort gesehen haben',
  'How far openness can go': 'Wie weit Offenheit gehen kann',
  'Where admitting a doubt is costly, or those at the top punish it, nothing else lifts the answer. Plays that ask for openness show it to you before you prepare.':
    'Wo es teuer ist, einen Zweifel zuzugeben, oder die oben es bestrafen, hebt nichts anderes die Antwort. Leitfäden, die Offenheit verlangen, zeigen sie Ihnen vor dem Vorbereiten.',
  'When much has changed there, <again>look again</again>; this one is kept.':
    'Wenn sich dort viel geändert hat, <again>neu ansehen</again>; dieser bleibt aufgehoben.',
  'What this rests on': 'Worauf sich das stützt',
  'The way from your answers to these words is a careful rule of ours, not a finding.':
    'Der Weg von Ihren Antworten zu diesen Worten ist eine vorsichtige Regel von uns, kein Befund.',
  'Setting check': 'Umfeld-Check',
  'How safe is openness in a place? Five questions, once for each organisation.':
    'Wie sicher ist Offenheit an einem Ort? Fünf Fragen, einmal für jede Organisation.',
  Organisation: 'Organisation',
  'The organisations of the people you know show here. Until then, write the name of your own above.':
    'Hier zeigen sich die Organisationen der Personen, die Sie kennen. Bis dahin schreiben Sie oben den Namen Ihrer eigenen.',
  'And {{others}} more; write a name above to open one of them.':
    'Und {{others}} weitere; schreiben Sie oben einen Namen, um eine davon zu öffnen.',
  'nobody from there': 'niemand von dort',
  'Not looked at yet': 'Noch nicht angesehen',
  'Trust with {{person}}': 'Vertrauen mit {{person}}',
  '{{day}}. Under three minutes, about your own part; leave out what you cannot tell.':
    '{{day}}. Weniger als drei Minuten, zum eigenen Anteil; lassen Sie aus, was Sie nicht sagen können.',
  'Back to {{person}}': 'Zurück zu {{person}}',
  'Three elements': 'Drei Elemente',
  'Four habits': 'Vier Gewohnheiten',
  'Since {{day}}: {{change}}': 'Seit {{day}}: {{change}}',
  'Trust over {{count}} check-ins. {{sentence}}_one': 'Vertrauen über {{count}} Check. {{sentence}}',
  'Trust over {{count}} check-ins. {{sentence}}_other': 'Vertrauen über {{count}} Checks. {{sentence}}',
  'Trust over time': 'Vertrauen im Lauf der Zeit',
  'Trust check-in': 'Vertrauens-Check',
  'Seven answers about your own part, in under three minutes, show where to begin and one next step.':
    'Sieben Antworten zum eigenen Anteil, in weniger als drei Minuten, zeigen, wo zu beginnen ist, und einen nächsten Schritt.',
  'Chosen on {{day}}: {{step}}.': 'Am {{day}} gewählt: {{step}}.',
  'Check in again': 'Noch einmal prüfen',
  'Edit today’s check-in': 'Check von heute bearbeiten',
  'Edit the last one': 'Letzten bearbeiten',
  'How safe is openness at {{organisation}}?': 'Wie sicher ist Offenheit bei {{organisation}}?',
  'Where to begin': 'Wo zu beginnen ist',
  'This is your own view of one day, and they may see it otherwise. Where it matters, ask them.':
    'Das ist Ihre eigene Sicht an einem Tag, und die andere Seite sieht es vielleicht anders. Wo es darauf ankommt, fragen Sie nach.',
  'Answer what you can. What stands lowest is named here, with one step.':
    'Antworten Sie, was Sie können. Was am niedrigsten steht, wird hier genannt, mit einem Schritt.',
  'Your answers lie close together, too close to call one of them the weakest.':
    'Ihre Antworten liegen nah beieinander, zu nah, um eine davon die schwächste zu nennen.',
  'Where all is alike, {{item}} is a good place to begin.':
    'Wo alles ähnlich ist, lässt sich gut hier beginnen: {{item}}.',
  'Then {{items}}.': 'Dann {{items}}.',
  '{{item}} (“{{answer}}”)': '{{item}} („{{answer}}“)',
  'Of the elements, <item>{{name}}</item> stands lowest: “{{answer}}”.':
    'Von den Elementen steht <item>{{name}}</item> am niedrigsten: „{{answer}}“.',
  '<item>{{name}}</item> stands lowest: “{{answer}}”.':
    '<item>{{name}}</item> steht am niedrigsten: „{{answer}}“.',
}
