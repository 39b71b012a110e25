import { describe, expect, it } from 'vitest'
import { signsOf } from '../../../../../src/domain/coach/reading/sentence-signs'
import { splitSentences } from '../../../../../src/domain/coach/reading/split-sentences'
import { isToBeRead, whyAside } from '../../../../../src/domain/coach/reading/why-aside'

const aside = (text: string) => whyAside(splitSentences(text))

describe('standing aside for another language', () => {
  it.each([
    ['German', 'Ich verstehe, dass du dir Sorgen um den Termin machst.'],
    ['short German', 'Ich verstehe das.'],
    ['German in short sentences', 'Ich warte. Du nicht. Wir sehen uns.'],
    ['German with English terms', 'Ich finde, das Feature ist für den Sprint noch nicht ready.'],
    ['French', 'Je comprends que vous avez trop de travail et que le délai est court.'],
    ['Spanish', 'Entiendo que el plazo es muy corto para tu equipo.'],
    ['Italian', 'Capisco che il lavoro è troppo per la squadra.'],
    ['Portuguese', 'Eu entendo que o prazo é curto e que você não tem tempo.'],
    ['Dutch', 'Ik begrijp dat je het niet met mij eens bent.'],
    ['Swedish', 'Jag förstår att du inte har tid för det här.'],
    ['Norwegian', 'Jeg forstår at du ikke har tid til det.'],
    ['Polish', 'Rozumiem, że nie masz na to czasu.'],
    ['Czech', 'Rozumím, že na to nemáš čas a že je to těžké.'],
    ['Turkish', 'Bu konuda çok endişeli olduğunu anlıyorum ve sana yardım etmek istiyorum.'],
    ['Finnish', 'Ymmärrän, että se on vaikeaa ja että aikaa ei ole.'],
    ['Indonesian', 'Saya mengerti bahwa anda tidak punya waktu untuk ini.'],
    ['Russian', 'Я понимаю, что срок слишком короткий.'],
    ['Greek', 'Καταλαβαίνω ότι δεν υπάρχει χρόνος.'],
    ['Arabic', 'أفهم أنك قلق بشأن الموعد النهائي.'],
    ['Hebrew', 'אני מבין שאתה מודאג.'],
    ['Chinese', '我明白你担心时间不够。'],
    ['Japanese', '時間が足りないのは分かります。'],
    ['Korean', '시간이 부족하다는 것을 이해합니다.'],
    ['Hindi', 'मैं समझता हूँ कि समय कम है।'],
    ['Thai', 'ฉันเข้าใจว่าเวลามีไม่พอ'],
  ])('does so for %s', (_name, text) => {
    expect(aside(text)).toBe('another-language')
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['one word', 'Agreed'],
    ['one foreign word', 'Danke!'],
    ['a few words that could be anything', 'Pricing late, release slipping'],
    ['a question', 'What would help?'],
    ['names with accents and small words', 'Zoë, José de la Cruz and Jürgen von Berg met in Los Angeles.'],
    ['cities alone', 'Los Angeles, El Paso, La Paz'],
    [
      'an English sentence that cites a foreign one',
      'You told me “das ist mir egal und ich will nicht”, and that hurt.',
    ],
    ['English with a foreign phrase', 'He said je ne sais pas and left the room before they could ask.'],
    ['loan words', 'The naïve résumé in the café was a fait accompli, in a way.'],
    ['a Greek letter', 'The Δ between the α and β builds is what you asked about.'],
    ['emoji', '👍🎉 👩‍👩‍👧'],
    ['words of German and English', 'Was in so am an die man war hat'],
  ])('does not for %s', (_name, text) => {
    expect(aside(text)).toBeNull()
  })

  it('reads the English sentences of a mixed text and passes over the others', () => {
    const sentences = splitSentences(
      'I hear that the date is too tight for you. Ich verstehe, dass das nicht geht. What would help you most?',
    )
    expect(whyAside(sentences)).toBeNull()
    expect(sentences.map(isToBeRead)).toEqual([true, false, true])
  })

  it('does not change its mind from key to key while one language is written', () => {
    const german =
      'Ich verstehe, dass du dir Sorgen machst, weil der Termin nicht zu halten ist. Was brauchst du von mir?'
    const english =
      'I can hear that you are worried about the date, since nobody asked you. What do you need from me?'
    const changes = (text: string) => {
      const minds = Array.from({ length: text.length + 1 }, (_, end) => aside(text.slice(0, end)))
      return minds.filter((mind, at) => at > 0 && mind !== minds[at - 1])
    }
    expect(changes(german)).toEqual(['another-language'])
    expect(changes(english)).toEqual([])
  })
})

describe('standing aside for what is not prose', () => {
  it.each([
    [
      'code',
      'const total = items.reduce((sum, item) => sum + item.price, 0);\nif (total > limit) { return null; }',
    ],
    ['HTML', '<div class="box"><a href="https://a.example/x">You</a></div>\n<p><br></p>'],
    ['an address', 'https://example.org/a/very/long/path?with=parameters&and=more'],
    ['a table of numbers', '12.4 33.1 45.9\n11.0 18.2 77.3\n4711 1200 3.14'],
    ['encoded data', 'QmFzZTY0IGlzIG5vdCBwcm9zZQ'.repeat(8)],
    ['one long word', 'a'.repeat(5000)],
  ])('does so for %s', (_name, text) => {
    expect(aside(text)).toBe('not-prose')
  })

  it.each([
    [
      'a sentence with an address',
      'You asked for the draft, and here it is: https://example.org/a/very/long/path/to/it',
    ],
    ['a sentence with figures', 'It costs 1,200,000 in 2027 and 1,500,000 after that, as you said.'],
    ['Markdown', '**What I heard:** you *need* more time.\n- the date\n- the budget'],
    ['a template', 'When [what happened], the effect on me was [effect].'],
    ['a word or two of code', 'I hear that `total = 0;` broke the build for you.'],
  ])('does not for %s', (_name, text) => {
    expect(aside(text)).toBeNull()
  })

  it('passes over code within prose', () => {
    const sentences = splitSentences(
      'I hear that the build broke.\nfor (let i = 0; i < n; i++) { stop(i); }\nWhat now?',
    )
    expect(sentences.map(({ sentence }) => signsOf(sentence).writtenIn === 'not-prose')).toEqual([
      false,
      true,
      false,
    ])
  })
})
