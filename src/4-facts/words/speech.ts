/**
 * Verbs of saying, by what makes an utterance of them. `says` needs its content in words (a clause, a quotation);
 * `does` is an utterance with a thing alone (“welcomed the deal”); `quotes` only with marks (“began: …”); `calls` gives a thing a name (“called it a farce”). `once` is an utterance
 * only in the past: in the present it tells of a standing stance (“Oslo demands”).
 */
export type Speech = 'says' | 'quotes' | 'does' | 'calls' | 'once'

export const speech: Readonly<Record<Speech, string>> = {
  says: `
    say, state, tell, add, note, stress, emphasise, emphasize, underline, underscore, explain, argue, claim, assert, contend, maintain: that to none
    insist, repeat, reiterate, point out, reply, respond, retort, answer, remark, observe, comment, concede, admit, acknowledge, own up: that on object none
    caution, warn, predict, forecast, fear, estimate, reckon, conclude, recall, remember, recount, suggest, hint, imply, signal, indicate: that to object none
    announce, declare, proclaim, disclose, reveal, report, confirm, rule, inform, notify, assure, write, tweet, post, quip, joke, snap, fume, sniff, grumble, shoot back: that to object none
    testify, swear, vow, pledge, promise, undertake, threaten, hope, believe, think, feel, doubt, expect, affirm, aver, opine, profess, allege, charge, complain, protest, object, lament, regret, boast, crow, tell reporters: that to none
    plead, urge, beg, demand, request, ask, appeal, call, propose, recommend, advise: that
    communicate, convey, relay, let it be known, make clear, make plain, spell out, clarify, elaborate, specify, stipulate: that object none
    shout, cry, exclaim, whisper, mutter, murmur, chant, declare, intone, muse, ponder, wonder, venture, volunteer, interject, counter, shrug, sigh, thunder, fume, rage, seethe, scoff, sneer: that none
    speak, talk: of about
    put: at
    give: as
  `,
  quotes: `
    go on, begin, continue: none that object
  `,
  does: `
    welcome, hail, praise, applaud, commend, laud, salute, congratulate, thank, celebrate, endorse, greet
    condemn, denounce, deplore, criticise, criticize, blast, slam, decry, rebuke, castigate, chide, berate, lambast, lambaste, attack, mock, ridicule, deride, scold, censure, reproach
    deny, dispute, refute, rebut, contest, dismiss, repudiate, disavow, disclaim: object that to ing
    accuse, blame, fault, charge: object+of object+for object+with object that
    urge, beg, implore, press, entreat, exhort, call upon: object+to object+that object+for
    call: on+to upon+to for to+to
    appeal: to+to for to+for
    ask, tell, order, instruct, advise, request, invite: object+to object+for
    announce, confirm, promise, undertake, pledge, threaten, reaffirm, reiterate, repeat, concede, admit, acknowledge, stress, emphasise, emphasize, underline, underscore, propose, suggest, vow, proclaim, declare, claim: object that to
    warn: of against object+against object+of object+that about
    comment, elaborate, remark: on
    complain, boast, warn, speak, talk, protest, hint: of about against at
    apologise, apologize: for to none
    express, voice, convey, offer: object
    rule out, play down, talk up, shrug off, laugh off, wave away, brush off, hit out, lash out: object at none
    point: to at
    put: object+at at object+down
    make: object
    break: object
    undertake, guarantee: to that
    stress, hint, signal: object
    exclude, rule out: object
  `,
  once: `
    demand, reject, oppose, require: object that to
    insist: on
  `,
  calls: `
    call, describe, label, brand, term, dub, characterise, characterize, portray, depict, deem, consider, regard, see, view, name, dismiss, denounce, hail, praise, blast, slam, condemn, reject, decry
  `,
}

/** What is given, made or voiced where that is an utterance: “made an appeal”, “voiced concern”. */
export const utterances: ReadonlySet<string> = new Set(
  `accusation admission allegation announcement anger appeal apology appreciation argument assurance boast call caution claim comment complaint concern
   condemnation condolence counter-claim counterclaim confidence congratulation criticism declaration demand denial disappointment dismay displeasure doubt estimate fear frustration
   gratitude hope indignation interest mention message misgiving news objection opinion optimism opposition outrage pessimism plea pledge point praise
   prediction promise protest reference regret remark reminder reply request reservation satisfaction scepticism skepticism silence solidarity sorrow speech
   statement support surprise sympathy thanks threat vow warning welcome willingness readiness wish word worry view`.split(
    /\s+/,
  ),
)
