/** The story every layout tells, in our own prose: what must be kept, paragraph by paragraph. */
export const headline = 'Fishing talks resume after boats are freed'

export const paragraphs: readonly string[] = [
  'Norwegian and Danish delegations sat down again in Bergen on Tuesday, two weeks after the talks on herring quotas had broken down over the seizure of three boats.',
  'The Norwegian fisheries minister, Ada Brandt, said that Oslo would not sign anything unless the crews were home by Friday. “We have waited long enough,” she told reporters at the harbour.',
  'Denmark released the boats on Monday evening. Its negotiator, Jens Holm, called the step a gesture of good will and denied that there had been any bargain about it.',
  'The two sides are to exchange written proposals on Thursday. Copenhagen has offered to lower its catch by a tenth over three years; Norway demands twice as much in half the time.',
  'Fishermen on both coasts are watching with suspicion. A spokeswoman of the boat owners in Esbjerg said that any cut would have to be paid for, and that nobody had yet said by whom.',
  'The mediators, two retired judges from Iceland, will report to both capitals at the end of the month. If they see no chance of agreement, the dispute goes to arbitration.',
]

/** The same story in a script that is not Latin, to be kept, not coded. */
export const ukrainian: readonly string[] = [
  'Норвезька та данська делегації знову сіли за стіл переговорів у Бергені у вівторок, через два тижні після того, як переговори про квоти на оселедець зірвалися.',
  'Міністерка рибальства Норвегії заявила, що Осло нічого не підпише, якщо екіпажі не повернуться додому до п’ятниці, і що терпіння її уряду не безмежне.',
  'Данія звільнила судна в понеділок увечері. Її переговорник назвав цей крок жестом доброї волі та заперечив, що щодо нього існувала якась домовленість.',
  'Сторони мають обмінятися письмовими пропозиціями у четвер, а посередники доповідатимуть обом столицям наприкінці місяця, після чого буде вирішено про арбітраж.',
]
