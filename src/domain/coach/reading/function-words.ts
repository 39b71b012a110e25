/**
 * Small words that English cannot do without, and that hardly stand in a text of another language. Words that some
 * other language has too (*in*, *was*, *so*, *die*) are in no list here.
 */
export const englishFunctionWords: ReadonlySet<string> = listed(`
  the and of that it you your yours they their them she his this these those there what when where which who how with
  from but not be been being are were have does did don't doesn't didn't can't won't isn't aren't wasn't would could
  should will because about if then than more some any other out up just only very too here why like right my our i'm
  i've i'd i'll you're you've we're we've they're it's that's let's think know want need feel said agree understand
  sorry thank thanks please hear much many yes each after before again still into yet both every until while
`)

/** The same for languages that people who use Attune may write in; enough of each that any sentence has some. */
const foreignFunctionWords: readonly string[] = [
  // German
  `ich du wir ihr sie nicht und ist das dass der dem des ein eine einen einem einer mit auf für von zu zum zur auch aber
  oder wenn weil wie haben habe hast sind wird werden kann können mir mich dir dich uns euch mein dein noch schon sehr nur
  doch vom beim über hier dann jetzt keine kein es im als bei nach verstehe danke bitte warum diese dieser dieses`,
  // French
  `je tu il elle nous vous ils elles le la les un une des du et est que qui ne pas ce cette ces mais avec dans sur c'est
  j'ai qu'il n'est êtes sont être avoir mon votre notre leur aussi très bien comme parce quand merci oui été ça cela tout
  où au aux sans`,
  // Spanish
  `yo tú él ella nosotros ellos el la los las un una y que qué de del en por para con es está están soy eres somos pero
  como cómo muy más tu su sus lo le se si sí porque cuando gracias todo esto eso este esta hay ser fue entiendo quiero
  puedo tengo también ya`,
  // Italian
  `io lui lei noi voi loro il lo gli la le un una di del della dei delle che è non sono siamo ho hai abbiamo hanno con da
  dal nel nella anche perché quando questo questa grazie molto più mi ti si ci se capisco tutto bene al alla`,
  // Portuguese
  `eu você vocês ele ela nós eles os uma de da dos das em na nos nas que não é são com por para mas como muito mais meu
  minha seu sua isso isto também porque quando obrigado obrigada está estou foi ser ter tem tenho ao se já entendo`,
  // Dutch
  `ik jij je hij zij ze wij jullie het een de en niet dat dit deze van voor met op aan bij naar uit maar ook als dan zijn
  hebben heb heeft wordt worden kan kunnen wat waarom hoe mijn jouw ons onze geen nog heel te er bedankt`,
  // Swedish
  `jag du vi ni han hon det att och är inte en ett som på för med av om till från har hade kan ska vill eller när vad hur
  min din mig dig oss mycket också här tack så`,
  // Danish and Norwegian
  `jeg du vi det ikke og er en et som på med af av til fra har kan skal vil meget også hvad hva hvordan mig meg dig deg os
  oss min din tak takk å være`,
  // Polish
  `nie się jest że na ale jak co czy ja ty mnie mi ci dla od po za tak już tylko bardzo dziękuję tego są był była być
  mam masz rozumiem proszę przez który która oraz`,
  // Czech
  `je se že na v ale jak co ne já ty jsem jsi jsme jsou být pro tak už jen děkuji není nebo když bych`,
  // Turkish
  `bir ve bu şu ben sen biz siz için çok değil ama ne yok gibi daha mi mı da de ile evet hayır teşekkür olarak kadar sonra
  benim senin bunu nasıl neden şey`,
  // Finnish
  `minä sinä hän ja ei että se mutta kun olen ovat oli kiitos myös niin joka tämä mitä kuin sitä`,
  // Hungarian
  `az egy és nem hogy van ez de ha meg mi te én ők vagy volt csak már mert köszönöm nagyon kell azt`,
  // Romanian
  `și nu este sunt că să cu la pe de un în din pentru mai dar ce eu tu noi voi mulțumesc foarte ai fi`,
  // Indonesian
  `saya anda kamu kami kita dan yang ini itu tidak untuk dengan dari akan ke di ada adalah bisa juga sudah karena tapi`,
  // Vietnamese
  `tôi không và là của có được này cho người bạn một anh chị với những các để`,
]

export const foreignLanguages = foreignFunctionWords.length

/** The numbers of the languages, below `foreignLanguages`, in which a word is a small one. */
export const languagesOfWord: ReadonlyMap<string, readonly number[]> = languagesByWord()

function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  const languages = new Map<string, number[]>()
  foreignFunctionWords.forEach((words, language) => {
    for (const word of listed(words)) {
      const known = languages.get(word)
      if (known === undefined) languages.set(word, [language])
      else known.push(language)
    }
  })
  return languages
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u))
}
