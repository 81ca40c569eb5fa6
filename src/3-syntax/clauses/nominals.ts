/**
 * Nouns that tell of an event, with their verb. What `of` brings is the object of a transitive noun (“rejection of the
 * truce”) and the subject of an intransitive one (“collapse of the talks”). Of a suffered noun the possessor too is the
 * one it happens to (“the minister’s arrest”). Of what is spoken `of` brings either (“the offer of Oslo”, “of talks”).
 */
export interface Nominal {
  readonly verb: string
  readonly sort: 'transitive' | 'intransitive' | 'spoken' | 'suffered'
}

const transitive = `
  acceptance:accept adoption:adopt agreement:agree aid:aid approval:approve assault:assault assessment:assess
  assistance:assist assurance:assure attack:attack attempt:attempt backing:back ban:ban blockade:blockade
  bombardment:bombard bombing:bomb boycott:boycott breach:breach cancellation:cancel charge:charge closure:close
  comparison:compare concession:concede condemnation:condemn confirmation:confirm consideration:consider
  control:control criticism:criticise debate:debate defence:defend defense:defend delivery:deliver denial:deny
  denunciation:denounce deployment:deploy description:describe discussion:discuss dismissal:dismiss
  disruption:disrupt endorsement:endorse enforcement:enforce evacuation:evacuate exchange:exchange expansion:expand
  extension:extend guarantee:guarantee halt:halt handover:hand help:help implementation:implement imposition:impose
  inclusion:include introduction:introduce invasion:invade invitation:invite lifting:lift management:manage
  mention:mention mobilisation:mobilise mobilization:mobilise monitoring:monitor observation:observe
  occupation:occupy opposition:oppose payment:pay permission:permit postponement:postpone praise:praise
  presentation:present protection:protect provision:provide purchase:purchase pursuit:pursue raid:raid
  ratification:ratify reading:read recognition:recognise reduction:reduce refusal:refuse rejection:reject
  removal:remove renewal:renew repeal:repeal rescue:rescue resolution:resolve restoration:restore
  restriction:restrict retaliation:retaliate review:review sale:sell search:search seizure:seize shelling:shell
  shipment:ship signing:sign strike:strike supply:supply support:support suspension:suspend transfer:transfer
  treatment:treat understanding:understand use:use verification:verify violation:violate visit:visit
`
const spoken = `
  accusation:accuse allegation:allege announcement:announce appeal:appeal bid:bid call:call claim:claim
  commitment:commit complaint:complain offer:offer order:order pledge:pledge promise:promise proposal:propose
  protest:protest recommendation:recommend report:report suggestion:suggest threat:threaten veto:veto vote:vote
  warning:warn
`
const intransitive = `
  action:act advance:advance argument:argue arrival:arrive clash:clash collapse:collapse comment:comment
  compliance:comply conference:confer consultation:consult contact:contact cooperation:cooperate decision:decide
  declaration:declare demand:demand departure:depart deterioration:deteriorate dialogue:talk emergence:emerge
  entry:enter escalation:escalate expiry:expire failure:fail fighting:fight incursion:intrude insistence:insist
  intention:intend mediation:mediate meeting:meet negotiation:negotiate participation:participate progress:progress
  reaction:react reply:reply request:request resignation:resign response:respond resumption:resume retreat:retreat
  return:return speech:speak start:start statement:state success:succeed summit:meet surrender:surrender talk:talk
  trip:travel view:view walkout:walk war:fight withdrawal:withdraw
`
const suffered = `
  abduction:abduct appointment:appoint arrest:arrest assassination:assassinate capture:capture death:die
  defeat:defeat destruction:destroy detention:detain displacement:displace election:elect execution:execute
  exclusion:exclude expulsion:expel extradition:extradite imprisonment:imprison injury:injure killing:kill
  kidnapping:kidnap liberation:liberate murder:murder nomination:nominate punishment:punish release:release
  torture:torture treatment:treat trial:try
`

/** By the noun’s lemma. */
export const nominals: ReadonlyMap<string, Nominal> = new Map(
  (
    [
      ['transitive', transitive],
      ['intransitive', intransitive],
      ['spoken', spoken],
      ['suffered', suffered],
    ] as const
  ).flatMap(([sort, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((entry): [string, Nominal] => {
        const [noun, verb] = entry.split(':') as [string, string]
        return [noun, { verb, sort }]
      }),
  ),
)

/** Verbs that say little themselves: who makes an offer offers. Lemmas. */
export const supports: ReadonlySet<string> = new Set(
  `begin carry conduct continue deliver enter express extend give have hold issue launch lodge make mount open pay place
  put put_forward raise resume stage start submit table take undertake voice`.split(/\s+/),
)
