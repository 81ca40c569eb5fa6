/**
 * Nouns that tell of an event, with their verb. What `of` brings is the object of a transitive noun (“rejection of the
 * truce”) and the subject of an intransitive one (“collapse of the talks”). Of a suffered noun the possessor too is the
 * one it happens to (“the minister’s arrest”).
 */
export interface Nominal {
  readonly verb: string
  readonly sort: 'transitive' | 'intransitive' | 'suffered'
}

const transitive = `
  acceptance:accept accusation:accuse adoption:adopt agreement:agree aid:aid allegation:allege announcement:announce
  appeal:appeal approval:approve argument:argue assessment:assess assistance:assist assault:assault assurance:assure
  attack:attack attempt:attempt backing:back ban:ban bid:bid blockade:blockade bombardment:bombard bombing:bomb
  boycott:boycott breach:breach call:call cancellation:cancel charge:charge claim:claim closure:close comment:comment
  commitment:commit comparison:compare complaint:complain condemnation:condemn confirmation:confirm concession:concede
  consideration:consider control:control criticism:criticise debate:debate decision:decide declaration:declare
  defence:defend defense:defend delivery:deliver demand:demand denial:deny denunciation:denounce deployment:deploy
  description:describe discussion:discuss dismissal:dismiss disruption:disrupt endorsement:endorse enforcement:enforce
  evacuation:evacuate exchange:exchange expansion:expand extension:extend guarantee:guarantee halt:halt handover:hand
  help:help imposition:impose implementation:implement inclusion:include insistence:insist intention:intend
  introduction:introduce invasion:invade invitation:invite lifting:lift management:manage mention:mention
  mobilisation:mobilise mobilization:mobilise monitoring:monitor observation:observe occupation:occupy offer:offer
  opposition:oppose order:order payment:pay permission:permit pledge:pledge postponement:postpone praise:praise
  presentation:present promise:promise proposal:propose protection:protect protest:protest provision:provide
  purchase:purchase pursuit:pursue raid:raid ratification:ratify reading:read recognition:recognise
  recommendation:recommend reduction:reduce refusal:refuse rejection:reject removal:remove renewal:renew repeal:repeal
  reply:reply report:report request:request rescue:rescue resolution:resolve restoration:restore restriction:restrict
  retaliation:retaliate review:review sale:sell search:search seizure:seize shelling:shell shipment:ship signing:sign
  statement:state strike:strike suggestion:suggest supply:supply support:support suspension:suspend threat:threaten
  transfer:transfer treatment:treat understanding:understand use:use verification:verify veto:veto view:view
  violation:violate visit:visit vote:vote warning:warn
`
const intransitive = `
  action:act advance:advance arrival:arrive clash:clash collapse:collapse compliance:comply conference:confer
  consultation:consult contact:contact cooperation:cooperate dialogue:talk departure:depart deterioration:deteriorate
  emergence:emerge entry:enter escalation:escalate expiry:expire failure:fail fighting:fight incursion:intrude
  meeting:meet mediation:mediate negotiation:negotiate participation:participate progress:progress reaction:react
  response:respond resignation:resign resumption:resume retreat:retreat return:return
  speech:speak start:start success:succeed summit:meet surrender:surrender talk:talk trip:travel
  walkout:walk war:fight withdrawal:withdraw
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
