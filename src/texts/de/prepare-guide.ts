import type { Catalogue } from '../catalogue'

export const prepareGuide: Catalogue = {
  'Our list of problems': 'Unsere Liste der Probleme',
  'Problems can be shared where solutions compete. Leave out what you would do about them.':
    'Probleme lassen sich teilen, wo Lösungen konkurrieren. Lassen Sie weg, was Sie dagegen tun würden.',
  'Customers wait nine days for an offer.': 'Kunden warten neun Tage auf ein Angebot.',
  'Their list of problems, as far as I know it': 'Die Liste ihrer Probleme, soweit ich sie kenne',
  'To come with their list half written shows that you have looked from their side. It will have gaps.':
    'Wer ihre Liste halb geschrieben mitbringt, zeigt, dass er von ihrer Seite aus geschaut hat. Sie wird Lücken haben.',
  'Each special price costs the back office an afternoon.':
    'Jeder Sonderpreis kostet die Abwicklung einen Nachmittag.',
  'The strategy to agree before tactics': 'Die Strategie, die vor der Taktik zu klären ist',
  'To agree what it means tends to need a talk; plans and dates can be written afterwards.':
    'Sich darauf zu einigen, was sie bedeutet, braucht meist ein Gespräch; Pläne und Termine lassen sich danach aufschreiben.',
  'Fewer special prices, and those within a day.': 'Weniger Sonderpreise, und die innerhalb eines Tages.',
  'My must-haves': 'Was für mich sein muss',
  'If everything is a must, nothing can be given. If nothing is written, too much is.':
    'Wenn alles sein muss, lässt sich nichts geben. Wenn nichts aufgeschrieben ist, gibt man zu viel.',
  'Nobody is on call two weekends in a row.': 'Niemand hat zwei Wochenenden nacheinander Bereitschaft.',
  'My nice-to-haves': 'Was für mich schön wäre',
  'Told apart beforehand, they can be let go with a light heart, and for something in return.':
    'Vorher auseinandergehalten, lässt es sich leichten Herzens hergeben, und für etwas im Gegenzug.',
  'The new dashboard already in June.': 'Das neue Dashboard schon im Juni.',
  'What I can give away': 'Was ich hergeben kann',
  'Goodwill is a part of trust. Something that costs you an hour may save them a week.':
    'Wohlwollen ist ein Teil des Vertrauens. Was Sie eine Stunde kostet, spart ihnen vielleicht eine Woche.',
  'Our test data, and Mira for a day.': 'Unsere Testdaten, und Mira für einen Tag.',
  'What matters most to them': 'Was ihnen am wichtigsten ist',
  'Demands collide more often than the reasons behind them. Ask, and the guess becomes an answer.':
    'Forderungen stoßen öfter zusammen als die Gründe dahinter. Fragen Sie, und aus der Vermutung wird eine Antwort.',
  'That the audit in May finds nothing.': 'Dass die Prüfung im Mai nichts findet.',
  'The problem as a mission': 'Das Problem als Auftrag',
  'A sentence that says for whom it is worth it can be repeated by others when you are not there.':
    'Ein Satz, der sagt, für wen es sich lohnt, kann von anderen wiederholt werden, wenn Sie nicht dabei sind.',
  'Nobody who calls us with a failed payment has to call twice.':
    'Niemand, der uns wegen einer fehlgeschlagenen Zahlung anruft, muss zweimal anrufen.',
  'What it means for each person to be part of it': 'Was es für jede Person heißt, dabei zu sein',
  'People join for reasons of their own. If you find none for somebody, ask them.':
    'Menschen machen aus eigenen Gründen mit. Wenn Sie für jemanden keinen finden, fragen Sie nach.',
  'Ola: the first system that is hers from the start.': 'Ola: das erste System, das von Anfang an ihres ist.',
  'Values we share': 'Werte, die wir teilen',
  'A moment in which a value showed says more than its name.':
    'Ein Augenblick, in dem sich ein Wert zeigte, sagt mehr als sein Name.',
  'The night when all of us stayed until the last customer could pay again.':
    'Die Nacht, in der wir alle blieben, bis der letzte Kunde wieder zahlen konnte.',
  'The measurable goal': 'Das messbare Ziel',
  'Looking at progress tends to help to get there, more so when it is written down or told to somebody.':
    'Auf den Fortschritt zu schauen hilft oft, anzukommen, und mehr noch, wenn er aufgeschrieben oder jemandem erzählt wird.',
  'By the end of June: nine of ten failed payments solved in one call.':
    'Bis Ende Juni: neun von zehn fehlgeschlagenen Zahlungen in einem Anruf gelöst.',
  'What they raised': 'Was sie angesprochen haben',
  'Their words, so that the reply can begin with them. To be heard often matters as much as the answer.':
    'Ihre Worte, damit die Antwort damit beginnen kann. Gehört zu werden zählt oft so viel wie die Antwort.',
  'The export drops the last row, and she found out in front of a customer.':
    'Der Export lässt die letzte Zeile weg, und sie hat es vor einem Kunden gemerkt.',
  'What I know, and what I do not know yet': 'Was ich weiß, und was noch nicht',
  'Told apart, the half that you know can be said today, and the other half does not become a guess.':
    'Auseinandergehalten, lässt sich die Hälfte, die Sie wissen, heute sagen, und die andere wird nicht zur Vermutung.',
  'Known: it happens with filters on. Not yet: since when. Jo can tell me.':
    'Bekannt: Es geschieht mit eingeschalteten Filtern. Noch nicht: seit wann. Jo kann es mir sagen.',
  'The date I can surely keep': 'Der Termin, den ich sicher halten kann',
  'Being consistent is a part of trust. A later date that is kept tends to do more for it than an early one that slips.':
    'Verlässlich zu sein ist ein Teil des Vertrauens. Ein späterer Termin, der hält, tut meist mehr dafür als ein früher, der rutscht.',
  'Tuesday at noon, although I hope for Friday.': 'Dienstagmittag, obwohl ich auf Freitag hoffe.',
  'A few words by which you will find this conversation again.':
    'Ein paar Worte, an denen Sie dieses Gespräch wiederfinden.',
  'Pricing change with Ana': 'Preisänderung mit Ana',
  'Who it is with': 'Mit wem',
  'Who is in the room decides how much can be said there, and how.':
    'Wer im Raum ist, entscheidet, wie viel sich dort sagen lässt, und wie.',
  'What should be different afterwards, for both of you? One purpose makes it easier to leave the rest out.':
    'Was soll danach anders sein, für beide? Mit einem einzigen Zweck fällt es leichter, das Übrige wegzulassen.',
  'Ana knows why the discount ends, and we agree what happens to her open deals.':
    'Ana weiß, warum der Rabatt endet, und wir sind uns einig, was aus ihren offenen Abschlüssen wird.',
  'A play is a way to hold one kind of conversation. Take as many as fit: what two of them ask is asked once, and what you wrote stays when you take one off.':
    'Ein Leitfaden ist eine Art, ein bestimmtes Gespräch zu führen. Nehmen Sie so viele, wie passen: Was zwei davon fragen, wird einmal gefragt, und was Sie geschrieben haben, bleibt, wenn Sie einen wegnehmen.',
  Facts: 'Tatsachen',
  'Facts that both of you would sign are ground to stand on together. What a camera could not have recorded belongs in the next box.':
    'Tatsachen, die beide unterschreiben würden, sind Boden, auf dem man zusammen steht. Was eine Kamera nicht hätte aufzeichnen können, gehört ins nächste Feld.',
  'The price list changed on Monday. Ana heard of it on Tuesday, from a customer.':
    'Die Preisliste wurde am Montag geändert. Ana hat es am Dienstag von einem Kunden erfahren.',
  'My story about them': 'Meine Geschichte über sie',
  'What we make of the facts soon feels like one of them. Written down, it can be held more loosely and turned into a question.':
    'Was wir aus den Tatsachen machen, fühlt sich bald wie eine davon an. Aufgeschrieben lässt es sich lockerer halten und in eine Frage verwandeln.',
  'She goes to my manager because she thinks that I will not listen.':
    'Sie geht zu meinem Chef, weil sie glaubt, dass ich nicht zuhöre.',
  'Their view': 'Ihre Sicht',
  'People who feel heard tend to listen better themselves. Writing their view as they would say it also shows what you do not know yet.':
    'Wer sich gehört fühlt, hört meist selbst besser zu. Ihre Sicht so aufzuschreiben, wie sie es sagen würden, zeigt auch, was Sie noch nicht wissen.',
  'I promised my customers this price until spring. If I take that back, nobody will believe the next promise.':
    'Ich habe meinen Kunden diesen Preis bis zum Frühjahr zugesagt. Wenn ich das zurücknehme, glaubt niemand die nächste Zusage.',
  'The most generous reading of it': 'Die großzügigste Deutung davon',
  'Most positions make sense from where somebody stands. Looking for the best reason that they could have leaves you curious instead of armed.':
    'Die meisten Haltungen haben Sinn von dort, wo jemand steht. Nach dem besten Grund zu suchen, den sie haben könnten, macht neugierig statt gewappnet.',
  'She protects the word that she gave to people who stayed with us in a bad year.':
    'Sie schützt das Wort, das sie Menschen gegeben hat, die in einem schlechten Jahr bei uns geblieben sind.',
  'What must not be lost': 'Was nicht verloren gehen darf',
  'When it gets hot, the matter fills the whole view. If you have named what has to survive it, you notice when it is in danger, and can say so.':
    'Wenn es hitzig wird, füllt die Sache den ganzen Blick. Wer benannt hat, was sie überstehen soll, merkt, wenn es in Gefahr ist, und kann es sagen.',
  'That she calls me first when a deal is in trouble.':
    'Dass sie mich zuerst anruft, wenn ein Abschluss in Schwierigkeiten ist.',
  'Some things go well in writing and badly in a call, and others the other way round. Answer what you know; three answers are enough to begin with.':
    'Manches geht schriftlich gut und am Telefon schlecht, anderes umgekehrt. Beantworten Sie, was Sie wissen; drei Antworten genügen für den Anfang.',
  'Their own preference': 'Was sie selbst bevorzugen',
  'People tend to be more at ease where they feel at home. It tips the scale when the rest is close.':
    'Menschen sind meist gelassener, wo sie sich zu Hause fühlen. Es gibt den Ausschlag, wenn das Übrige knapp ist.',
  'Under stress the first words are the hardest to find, and the rest follows their tone. With these in hand you can begin before you feel ready.':
    'Unter Druck sind die ersten Worte am schwersten zu finden, und der Rest folgt ihrem Ton. Mit ihnen in der Hand können Sie beginnen, bevor Sie sich bereit fühlen.',
  'Ana, I have news on pricing that you will not like, and I want you to hear it from me.':
    'Ana, ich habe Neues zu den Preisen, das dir nicht gefallen wird, und ich möchte, dass du es von mir hörst.',
  'How bad you expect it to go': 'Wie schlimm es laufen wird, denken Sie',
  'We tend to expect honest talk to go worse than it then does. Afterwards you will see this forecast beside what happened.':
    'Wir erwarten meist, dass ehrliche Gespräche schlechter laufen, als sie es dann tun. Danach sehen Sie diese Erwartung neben dem, was geschah.',
  'What I only assume': 'Was ich nur annehme',
  'What nobody told you is easily taken for known. Written down, it turns into a question, and few people mind being asked.':
    'Was niemand gesagt hat, gilt leicht als bekannt. Aufgeschrieben wird es zur Frage, und kaum jemand nimmt übel, gefragt zu werden.',
  'That the spring date is his own wish, and not his manager’s.':
    'Dass der Termin im Frühjahr sein eigener Wunsch ist, und nicht der seiner Chefin.',
  'What they may say': 'Was sie sagen könnten',
  'What it protects': 'Was es schützt',
  'My acknowledgement': 'Meine Anerkennung',
  'My additional consideration': 'Was ich dazulege',
  'A question': 'Eine Frage',
  'An objection mostly protects something that is worth protecting. Once you know what, you can honour it before you add your own view.':
    'Ein Einwand schützt meist etwas, das Schutz verdient. Sobald Sie wissen, was, können Sie es würdigen, bevor Sie Ihre Sicht dazulegen.',
  'In their words, as sharp as they may come. Read it aloud once, so that you do not hear it for the first time in the room.':
    'In ihren Worten, so scharf sie kommen können. Lesen Sie es einmal laut, damit Sie es nicht im Raum zum ersten Mal hören.',
  'You decide, and I am the one who has to explain it.':
    'Du entscheidest, und ich bin die, die es erklären muss.',
  'What would they lose if they gave way: time, standing, a promise, the work of their team?':
    'Was würden sie verlieren, wenn sie nachgäben: Zeit, Ansehen, eine Zusage, die Arbeit ihres Teams?',
  'Her word to customers, and her team’s standing with them.':
    'Ihr Wort gegenüber Kunden, und wie ihr Team bei ihnen dasteht.',
  'One sentence that shows it has arrived. It comes before any reason of yours: reasons that come first tend to sound like a defence.':
    'Ein Satz, der zeigt, dass es angekommen ist. Er kommt vor jedem Grund: Gründe, die zuerst kommen, klingen leicht nach Verteidigung.',
  'You gave your word, and nobody asked you before it was changed.':
    'Du hast dein Wort gegeben, und niemand hat dich gefragt, bevor es geändert wurde.',
  'I can see what these calls will cost you.': 'Ich sehe, was diese Anrufe dich kosten werden.',
  'One thing to weigh as well, laid beside theirs and not on top of it. Say how sure you are of it.':
    'Etwas, das auch zu bedenken ist, neben ihres gelegt und nicht darüber. Sagen Sie, wie sicher Sie sind.',
  'What I also have to weigh is that new customers pay the full price from today.':
    'Was ich auch abwägen muss: dass neue Kunden ab heute den vollen Preis zahlen.',
  'What and how invite; why can sound like a challenge. Ask one, then leave them time to think.':
    'Was und wie laden ein; warum kann nach Vorwurf klingen. Fragen Sie eines, und lassen Sie Zeit zum Nachdenken.',
  'What would make these calls easier for you?': 'Was würde dir diese Anrufe leichter machen?',
  'What matters beneath it': 'Worum es darunter geht',
  'Beneath a position there is mostly something that it looks after. Naming that adds meaning, where repeating their words shows little more than that you can hear.':
    'Unter einer Haltung liegt meist etwas, um das sie sich kümmert. Das zu benennen fügt Sinn hinzu; ihre Worte zu wiederholen zeigt kaum mehr, als dass man hören kann.',
  'Being seen by her customers as somebody who keeps her word.':
    'Von ihren Kunden als jemand gesehen zu werden, der Wort hält.',
  'Saying back what you heard is among the strongest ways to be heard yourself. Leave your own view out of it: it comes after.':
    'Zurückzugeben, was man gehört hat, gehört zu den stärksten Wegen, selbst gehört zu werden. Lassen Sie Ihre Sicht dabei weg: Sie kommt danach.',
  'For you this is less about ten percent and more about the word you gave. You are the one who has to call them, and that feels unfair.':
    'Dir geht es weniger um zehn Prozent und mehr um das Wort, das du gegeben hast. Du musst sie anrufen, und das fühlt sich unfair an.',
  'The check question': 'Die Kontrollfrage',
  'It hands the pen to them. To be corrected is the point: each correction brings you closer.':
    'Sie gibt ihnen den Stift in die Hand. Korrigiert zu werden ist der Sinn: Jede Korrektur bringt Sie näher.',
  'Did I get that right?': 'Habe ich das richtig verstanden?',
  'What have I missed?': 'Was habe ich übersehen?',
  'What is true and must be said': 'Was wahr ist und gesagt werden muss',
  'Said early and plainly, hard news leaves time to take it in. Wrapped up, it has to be guessed.':
    'Früh und klar gesagt, lassen schwere Nachrichten Zeit, sie aufzunehmen. Verpackt müssen sie erraten werden.',
  'The discount ends on the first of March, also for the deals that are open now.':
    'Der Rabatt endet am ersten März, auch für die Abschlüsse, die jetzt offen sind.',
  'What is good and stays true': 'Was gut ist und wahr bleibt',
  'Both can be true at once. It is no sweetener: write what you would also say on any other day.':
    'Beides kann zugleich stimmen. Es ist kein Trostpflaster: Schreiben Sie, was Sie auch an jedem anderen Tag sagen würden.',
  'Nobody here knows these customers as you do.': 'Niemand hier kennt diese Kunden so wie du.',
  'The effect on them': 'Die Wirkung auf sie',
  'Naming what it costs them shows that you have looked from their side before they had to tell you.':
    'Zu benennen, was es sie kostet, zeigt, dass Sie von ihrer Seite aus geschaut haben, bevor sie es sagen mussten.',
  'Eleven calls in which she has to take something back.':
    'Elf Anrufe, in denen sie etwas zurücknehmen muss.',
  'What I ask or offer': 'Was ich erbitte oder anbiete',
  'A next step gives both of you something to do with the news. Offer what you can surely keep, by a safe date.':
    'Ein nächster Schritt gibt beiden etwas, das sie mit der Nachricht tun können. Bieten Sie an, was Sie sicher halten können, zu einem sicheren Termin.',
  'I write the letter to your customers by Thursday, and it goes out once you have corrected it.':
    'Ich schreibe den Brief an deine Kunden bis Donnerstag, und er geht hinaus, sobald du ihn korrigiert hast.',
  'What could change my mind': 'Was meine Meinung ändern könnte',
  'If nothing could, asking for their view would be theatre, and they would feel it. If something could, say so early.':
    'Wenn nichts es könnte, wäre die Frage nach ihrer Sicht Theater, und sie würden es spüren. Wenn etwas es könnte, sagen Sie es früh.',
  'If more than three open deals hang on the old price, I can keep it for them until April.':
    'Wenn mehr als drei offene Abschlüsse am alten Preis hängen, kann ich ihn für sie bis April halten.',
  'When I will switch': 'Wann ich wechsle',
  'Decided beforehand, it is easier to say in the middle of it: let us talk instead.':
    'Vorher entschieden, ist es mittendrin leichter zu sagen: Lass uns lieber sprechen.',
  'When I begin a third paragraph of explanation, I ask for a call.':
    'Wenn ich einen dritten Absatz Erklärung beginne, bitte ich um ein Telefonat.',
  'What I will tell': 'Was ich erzählen werde',
  'People tend to expect openness to be received worse than it is. A true, short story that has to do with the matter gives them something to answer.':
    'Wir erwarten meist, dass Offenheit schlechter aufgenommen wird, als es dann ist. Eine wahre, kurze Geschichte, die mit der Sache zu tun hat, gibt ihnen etwas, worauf sie antworten können.',
  'My first launch failed in front of everybody, and it was a year before I spoke of it.':
    'Mein erster Start ging vor allen schief, und es dauerte ein Jahr, bis ich davon sprach.',
  'What I will not share': 'Was ich nicht teilen werde',
  'Where the story ends is easier to decide here than in the warmth of a good talk.':
    'Wo die Geschichte endet, ist hier leichter zu entscheiden als in der Wärme eines guten Gesprächs.',
  'What happened with my manager afterwards.': 'Was danach mit meiner Chefin war.',
  'A casual observation': 'Eine beiläufige Beobachtung',
  'Few people think beforehand of what to talk about. Half a minute of it tends to make a start easier.':
    'Kaum jemand überlegt vorher, worüber zu reden wäre. Eine halbe Minute davon macht den Anfang meist leichter.',
  'The new plants in the corridor.': 'Die neuen Pflanzen im Gang.',
  'Something small of mine to offer': 'Etwas Kleines von mir',
  'Whoever offers something first does not leave the other with all the questions.':
    'Wer zuerst etwas gibt, lässt die anderen nicht mit allen Fragen allein.',
  'I have taken up swimming again, before work.': 'Ich schwimme wieder, vor der Arbeit.',
  'An invitation': 'Eine Einladung',
  'Questions, above all those that follow up on what was said, tend to make us liked.':
    'Fragen, vor allem solche, die an das Gesagte anknüpfen, machen uns meist beliebter.',
  'Are you from here?': 'Kommst du von hier?',
  'What do you do when you are not in meetings?': 'Was machst du, wenn du nicht in Treffen sitzt?',
  'They measure by what they heard, not by what you meant. Their words first, then the rest makes sense.':
    'Sie messen an dem, was sie gehört haben, nicht an dem, was gemeint war. Zuerst ihre Worte, dann ergibt der Rest Sinn.',
  '“You will have the numbers on Friday.” She told her director so.':
    '„Du bekommst die Zahlen am Freitag.“ So hat sie es ihrer Direktorin gesagt.',
  'What happened instead': 'Was stattdessen geschah',
  'Plain facts with dates, so that you need not explain them in the room. Leave the reasons out.':
    'Schlichte Tatsachen mit Datum, damit Sie sie im Raum nicht erklären müssen. Lassen Sie die Gründe weg.',
  'They came on Wednesday. I said nothing before, and she asked on Monday.':
    'Sie kamen am Mittwoch. Ich habe vorher nichts gesagt, und sie hat am Montag gefragt.',
  'Which habit failed': 'Welche Gewohnheit versagt hat',
  'Answering in time, doing what one said, saying what is going on, giving without counting: the one that failed tells what to change.':
    'Rechtzeitig antworten, tun, was man gesagt hat, sagen, was los ist, geben, ohne zu zählen: Die, die versagt hat, sagt, was zu ändern ist.',
  'Transparency: I knew on Thursday that it would be late.':
    'Durchsichtigkeit: Ich wusste am Donnerstag, dass es sich verspätet.',
  'What changes, and how it will be seen': 'Was sich ändert, und wie man es sehen wird',
  'In an apology the offer to repair seems to count most after taking responsibility. What they can see for themselves needs no more promises.':
    'In einer Entschuldigung scheint das Angebot, es wiedergutzumachen, am meisten zu zählen, nach der Übernahme der Verantwortung. Was sie selbst sehen können, braucht keine weiteren Zusagen.',
  'Each Thursday at noon I will write what is done and what is late.':
    'Jeden Donnerstag um zwölf schreibe ich, was fertig ist und was sich verspätet.',
  'What we could do together': 'Was wir zusammen tun könnten',
  'The relationship seems to carry much of trust, and it grows in small things. The better you know each other, the more it may mean; it need not cost more nerve.':
    'Die Beziehung scheint viel vom Vertrauen zu tragen, und sie wächst in kleinen Dingen. Je besser man sich kennt, desto mehr kann es bedeuten; es muss nicht mehr Mut kosten.',
  'A walk around the block after the Thursday call.': 'Ein Gang um den Block nach dem Donnerstagsgespräch.',
  'The thread from last time': 'Der Faden vom letzten Mal',
  'To ask how something went shows that you listened when they told you of it.':
    'Zu fragen, wie etwas ausging, zeigt, dass Sie zugehört haben, als sie davon erzählten.',
  'Her daughter’s exam.': 'Die Prüfung ihrer Tochter.',
  'Whom to see one-to-one before the group': 'Wen ich vor der Gruppe einzeln sehe',
  'In a talk for two there is time to think. You come into the group with a view, and with an ally.':
    'In einem Gespräch zu zweit ist Zeit zum Nachdenken. Sie kommen mit einer Sicht in die Gruppe, und mit jemandem an Ihrer Seite.',
  'Ben, as the plan costs his team most.': 'Ben, weil der Plan sein Team am meisten kostet.',
  'Questions to lead with': 'Fragen, mit denen ich führe',
  'A good question moves a group as much as a statement, and it can be prepared word for word.':
    'Eine gute Frage bewegt eine Gruppe so sehr wie eine Aussage, und sie lässt sich Wort für Wort vorbereiten.',
  'What would we have to see by May to go on?': 'Was müssten wir bis Mai sehen, um weiterzumachen?',
  'My pause plan': 'Mein Pausenplan',
  'A meeting takes energy from some people and gives it to others. If you are of the first kind, plan for it.':
    'Ein Treffen nimmt manchen Menschen Kraft und gibt sie anderen. Wenn Sie zu den ersten gehören, planen Sie es ein.',
  'Ten minutes outside before it; nothing in the calendar for the hour after.':
    'Zehn Minuten draußen davor; die Stunde danach nichts im Kalender.',
}
