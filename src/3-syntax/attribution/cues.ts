/**
 * What a cue does with its content: `say` puts it in words, `think` holds it true or likely, `want` would have it so,
 * `ask` would have another do it, `judge` praises or blames it.
 */
export type Stance = 'say' | 'think' | 'want' | 'ask' | 'judge'

/**
 * A word that attributes, with the frames in which it does. `clause`: a clause or a quotation (“said that”). `infinitive`:
 * “vowed to”. `object`: a noun phrase (“announced talks”, “condemned the raid”). `after`: prepositions before the content.
 */
export interface Cue {
  readonly stance: Stance
  readonly clause: boolean
  readonly infinitive: boolean
  readonly object: boolean
  readonly after: readonly string[]
}

// lemma:frames — c clause, x infinitive, o object; +prep for a content after that preposition
const verbs: Readonly<Record<Stance, string>> = {
  say: `acknowledge:co add:c address:o admit:co+to affirm:co agree:cx+to+on+with allege:co announce:co+that answer:co argue:co+for+against
    articulate:o assert:co assure:c attest:c+to bemoan:co boast:c+about+of brag:c+about caution:cx+against certify:c charge:c
    chime:c cite:o claim:cxo clarify:co comment:c+on+about communicate:co complain:c+about+of concede:co conclude:co confess:c+to confide:c confirm:co
    contend:c continue:c counter:c debate:c declare:co+in decline:x decry:co deny:co describe:o detail:co disclose:co discuss:co+with divulge:co
    elaborate:c+on email:co emphasize:co emphasise:co estimate:co exclaim:c explain:co express:o expand:+on fire:c fume:c gush:c grumble:c+about hint:c+at
    imply:co indicate:co inform:co insinuate:c insist:cx+on intone:c interject:c invoke:o issue:o joke:c+about lament:co list:o maintain:c
    mention:co mumble:c mutter:c narrate:co note:co object:c+to observe:c opine:c outline:o phrase:o point:c+to+out pose:o post:co+about predict:co
    proclaim:co promise:cxo pronounce:co pledge:cxo profess:cxo project:co protest:c put:c query:c question:co quip:c quote:o raise:o
    reaffirm:co reassure:c recall:co recount:co refer:+to reference:o refuse:xo refute:co reiterate:co relate:c release:o remark:c+on remind:co repeat:co reply:c+to+that report:co+on
    respond:c+to+with retort:c reveal:co say:co+about+of+on+in+that scoff:c+at show:c shout:co shrug:c sigh:c signal:co snap:c sneer:c sniff:c
    speak:+about+of+on specify:co speculate:c+about+on+that spell:c state:co stipulate:co stress:co submit:c suggest:co summarize:o swear:cx talk:+about+of+up
    tell:c+about+of testify:c+about+to+that tease:c text:c threaten:cxo thunder:c tout:o trumpet:o tweet:co+about underline:co underscore:co unveil:o urge:c utter:o
    voice:o volunteer:c vow:cxo warn:c+of+about+against whisper:c withdraw:o write:co+in+about+that yell:c reject:co rebut:o broadcast:o publish:o propose:cxo offer:xo blog:c
    foretell:c forecast:co guarantee:co hail:o apologize:+for apologise:+for concur:c relay:co advertise:o underestimate:o`,
  think: `accept:c anticipate:co appreciate:co assume:co believe:co+in conceive:+of consider:xo contemplate:o decide:cx deem:cxo determine:c disagree:c+with+on+about
    disbelieve:co discover:c doubt:co dream:c+of+about envisage:co envision:co expect:cx fear:co+for feel:c+about figure:c find:c foresee:co forget:c+about gather:c
    guess:c hear:c hold:c hope:cx+for imagine:c infer:c judge:co know:c+about learn:c+of mistrust:o perceive:o ponder:co presume:c realise:c realize:c reason:c
    reckon:c recognise:c recognize:c regard:o remember:co reckon:c regret:co see:+as sense:c surmise:c suspect:co think:c+about+of trust:c understand:c view:o
    weigh:o wonder:c+about worry:c+about conclude:c rule:c fret:c+about mull:o calculate:c`,
  want: `aim:x+for+at aspire:x covet:o crave:o demand:cxo desire:xo favor:o favour:o intend:x love:x like:x long:x+for need:x opt:x+for plan:x+on+for prefer:xo prepare:x
    press:+for push:+for require:c resolve:x seek:xo strive:x+for want:xo wish:cx+for hesitate:x lobby:+for campaign:+for focus:+on agitate:+for eye:o pursue:o yearn:x+for`,
  ask: `advise:cx appeal:x+for+to ask:cxo+for+about+that beg:cx+for beseech:x call:x+for+on caution:x challenge:ox command:x counsel:x dare:x direct:x encourage:xo entreat:x exhort:x implore:x
    instruct:x invite:x order:xo petition:x plead:cx+with+for press:ox prod:x push:x recommend:co request:cxo solicit:o summon:x urge:xo+to warn:x dissuade:+from persuade:x pressure:x plump:+for prompt:x`,
  judge: `abhor:o accuse:o admire:o advocate:o+for applaud:o approve:+of assail:o attack:o back:o bash:o belittle:o berate:o blame:o blast:o brand:o call:co castigate:o categorize:o celebrate:o
    censure:o champion:o characterize:o characterise:o chastise:o cheer:o chide:o commend:o compare:o condemn:o congratulate:o credit:o criticise:o criticize:o defend:o
    demonize:o denigrate:o denounce:o deplore:o deride:o describe:o despise:o detest:o disavow:o discredit:o dismiss:o disparage:o dispute:co dub:o echo:o embrace:o endorse:o enjoy:o excoriate:o
    fault:o flay:o hail:o hammer:o highlight:o ignore:o insult:o knock:o label:o lambaste:o lampoon:o laud:o liken:o loathe:o mock:o oppose:o pan:o parody:o pillory:o portray:o praise:o present:o
    promote:o rap:o rebuff:o rebuke:o renounce:o repudiate:o rebut:o respect:o resent:o ridicule:o rip:o salute:o savage:o scold:o scorn:o second:o shun:o skewer:o slam:o slur:o spurn:o support:ox
    taunt:o thank:o tout:o treat:o trash:o vilify:o welcome:o worship:o side:+with rail:+against lash:+at rule:+out dislike:o hate:ox object:+to balk:+at bristle:+at`,
}

// lemma:prepositions after which the content stands; that-clauses and infinitives always are
const nouns: Readonly<Record<Stance, string>> = {
  say: `accusation:of account:of accusation:of+against acknowledgement: admission:of allegation:of+against announcement:of+about+on answer:to argument:for+against assertion:of assessment:of assurance:of boast:about claim:of+about+to comment:about+on
    commitment:to complaint:about+of concession: contention: declaration:of denial:of description:of disclosure:of estimate:of explanation:of+for finding: hint:of insistence:on message:to+about
    pledge:of portrayal:of prediction:of+about promise:of proposal:for+of reference:to refusal: rejection:of remark:about+on reminder:of report:of+on+about reply:to response:to revelation:about+of rumour:of rumor:of
    rhetoric:about+on speculation:about speech:about+on statement:about+on+of suggestion:of talk:of+about testimony:about threat:of+against tweet:about vow: warning:of+about word: agreement:on+with+to announcement:of`,
  think: `assumption:about belief:in confidence:in conclusion:about concern:about+over+for+of conviction: doubt:about+over expectation:of+for fear:of+about+over feeling:about+of hope:of+for+that idea:of+about
    impression:of interpretation:of intuition: notion:of opinion:of+about+on outlook: perception:of prediction:of skepticism:about scepticism:about sense:of suspicion:of+about theory:about+of thought:about+on+of understanding:of view:of+about+on worry:about+over
    uncertainty:about+over`,
  want: `aim:of+for ambition:for aspiration:for bid:for decision: demand:for desire:for determination: eagerness:for effort: goal:of intent:of intention:of interest:in longing:for plan:for+to preference:for push:for quest:for readiness: resolve: reluctance:
    search:for willingness: wish:for+of`,
  ask: `advice: appeal:for+to call:for+on exhortation: instruction: invitation: order: plea:for petition:for proposition: question:about+of+on recommendation:for+of request:for+to suggestion: question:about`,
  judge: `admiration:for anger:at+over+with+about attack:on attitude:toward+towards+about backing:for+of blame:for condemnation:of contempt:for criticism:of+about defense:of defence:of disapproval:of disdain:for disappointment:with+in+over
    dismay:at endorsement:of enthusiasm:for+about frustration:with+over+at hostility:to+toward+towards indictment:of objection:to opposition:to outrage:over+at praise:for+of preference:for rebuke:of+to rejection:of respect:for support:for+of+from sympathy:for+with welcome:`,
}

// lemma:prepositions; after a form of “be” or another copula
const adjectives: Readonly<Record<Stance, string>> = {
  say: `adamant:about+in+on candid:about clear:about+on explicit:about frank:about outspoken:about+against silent:on+about vocal:about mum:on`,
  think: `afraid:of apprehensive:about aware:of certain:of+about concerned:about+with+over+by confident:of+about+in conscious:of convinced:of doubtful:of+about dubious:of+about fearful:of
    hopeful:of+about leery:of mindful:of nervous:about optimistic:about pessimistic:about positive:about sceptical:of+about skeptical:of+about sure:of+about suspicious:of uncertain:of+about unaware:of unconvinced:by unsure:of+about wary:of worried:about+over`,
  want: `anxious: bent:on committed:to desperate:for determined: eager:for hesitant: impatient:for intent:on interested:in keen:on+for loath: open:to prepared:for ready: reluctant: resolved: set:on unwilling: willing: unready:`,
  ask: ``,
  judge: `amazed:at+by angry:about+at+with+over appreciative:of ashamed:of contemptuous:of critical:of delighted:with+by disappointed:in+by+with dismayed:by+at dismissive:of enthusiastic:about excited:about+for fond:of frustrated:with+by+at furious:at+with+over glad:about+for
    grateful:for happy:about+with+for hostile:to+toward+towards outraged:by+at+over opposed:to pleased:with+by+about proud:of sad:about satisfied:with shocked:by+at sorry:for+about supportive:of surprised:by+at sympathetic:to thankful:for thrilled:with+by+about tired:of unhappy:with+about upset:about+with+by dissatisfied:with`,
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

function verbTable(): Map<string, readonly Cue[]> {
  const table = new Map<string, Cue[]>()
  for (const [stance, list] of Object.entries(verbs) as [Stance, string][])
    for (const entry of words(list)) {
      const [lemma, frames] = entry.split(':') as [string, string]
      const [letters, ...after] = frames.split('+') as [string, ...string[]]
      const cue: Cue = {
        stance,
        clause: letters.includes('c'),
        infinitive: letters.includes('x'),
        object: letters.includes('o'),
        after,
      }
      table.set(lemma, [...(table.get(lemma) ?? []), cue])
    }
  return table
}

function nounTable(lists: Readonly<Record<Stance, string>>): Map<string, readonly Cue[]> {
  const table = new Map<string, Cue[]>()
  for (const [stance, list] of Object.entries(lists) as [Stance, string][])
    for (const entry of words(list)) {
      const [lemma, after] = entry.split(':') as [string, string]
      const cue: Cue = {
        stance,
        clause: true,
        infinitive: true,
        object: false,
        after: after === '' ? [] : after.split('+'),
      }
      table.set(lemma, [...(table.get(lemma) ?? []), cue])
    }
  return table
}

/** Verbs that attribute, by lemma. A verb with two stances has an entry for each. */
export const verbCues: ReadonlyMap<string, readonly Cue[]> = verbTable()

/** Nouns that attribute what stands after them: “the demand that”, “criticism of”. */
export const nounCues: ReadonlyMap<string, readonly Cue[]> = nounTable(nouns)

/** Adjectives that attribute after a copula: “is convinced that”, “are opposed to”. */
export const adjectiveCues: ReadonlyMap<string, readonly Cue[]> = nounTable(adjectives)

/** Nouns of “in the words of X”, “in X's view”. */
export const frameNouns: ReadonlySet<string> = new Set([
  'account',
  'assessment',
  'book',
  'estimation',
  'eye',
  'judgment',
  'judgement',
  'opinion',
  'phrase',
  'reading',
  'telling',
  'view',
  'word',
])
