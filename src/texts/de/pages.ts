import type { Catalogue } from '../catalogue'

export const pages: Catalogue = {
  'Also: {{ways}}': 'Auch: {{ways}}',
  'Asked in {{total}} meetings:': 'In {{total}} Treffen gefragt:',
  ' and {{more}} more': ' und {{more}} weiteren',
  'Answer it on a page': 'Auf einer Seite beantworten',
  'On which page': 'Auf welcher Seite',
  'A new page': 'Eine neue Seite',
  'Put it there': 'Dorthin setzen',
  'Answers to what everybody asks: written once, and shown to many.':
    'Antworten auf das, was alle fragen: einmal geschrieben, vielen gezeigt.',
  'New page': 'Neue Seite',
  'Asked again and again': 'Immer wieder gefragt',
  'The same question in several meetings often means that the answer is hard to find.':
    'Dieselbe Frage in mehreren Treffen heißt oft, dass die Antwort schwer zu finden ist.',
  Pages: 'Seiten',
  'Begin a page': 'Seite beginnen',
  'A question that was captured in three meetings is offered here. Answered on a page, it can be read by everybody before they have to ask.':
    'Eine Frage, die in drei Treffen gemerkt wurde, wird hier angeboten. Auf einer Seite beantwortet, können alle sie lesen, bevor sie fragen müssen.',
  'Show more ({{more}} more)': 'Mehr zeigen ({{more}} weitere)',
  'No question yet': 'Noch keine Frage',
  '{{count}} questions_one': '{{count}} Frage',
  '{{count}} questions_other': '{{count}} Fragen',
  'One file that any browser opens': 'Eine Datei, die jeder Browser öffnet',
  'Export as web page…': 'Als Webseite exportieren…',
  'To be pasted into a wiki': 'Zum Einfügen in ein Wiki',
  'Export as Markdown…': 'Als Markdown exportieren…',
  'Delete this page': 'Diese Seite löschen',
  Introduction: 'Einleitung',
  'For whom this is, and what they find here': 'Für wen das ist, und was dort zu finden ist',
  Questions: 'Fragen',
  'A new question': 'Eine neue Frage',
  Question: 'Frage',
  'number {{number}}': 'Nummer {{number}}',
  'A question as people ask it, and the answer as you would give it.':
    'Eine Frage, wie andere sie stellen, und die Antwort, wie Sie sie geben würden.',
  'Add a question': 'Frage hinzufügen',
  'Asked in {{count}} meetings_one': 'In {{count}} Treffen gefragt',
  'Asked in {{count}} meetings_other': 'In {{count}} Treffen gefragt',
}
