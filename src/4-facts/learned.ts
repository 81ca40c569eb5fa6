/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other 0.07 |  above=speech-does -0.41 |  above=speech-says 0.37 |  actor=group -0.45 |  actor=id 0.32 |
    actor=name 0.19 |  actor=of 0.13 |  actors=1 0.04 |  any 0.04 |  beside=position -0.51 |
    beside=statement 0.11 |  block=paragraph 0.04 |  class=speech-does 0.15 |  clause=verb 0.04 |  dated=false 0.3 |
    dated=true -0.24 |  form=finite 0.22 |  form=imperative -0.45 |  form=infinitive -0.41 |  form=participle 0.44 |
    label+rule=-+charge_against_someone 0.08 |  label+rule=-+charge_with_a_clause 0.02 |  label=- 0.04 |
    lemma=allege 0.37 |  lemma=blame 0.32 |  lemma=charge 0.4 |  lemma=claim -0.51 |  lemma=complain 0.58 |
    lemma=put -0.41 |  lemma=slam 0.41 |  length=1 0.32 |  length=2 -0.31 |  length=3 0.39 |  length=4 0.56 |
    length=5 -0.21 |  link=adverbial 0.58 |  link=coordinate 0.06 |  link=main -0.02 |  link=modifier 0.19 |
    link=open -0.41 |  link=relative 0.35 |  modal=- 0.04 |  modality=asserted 0.04 |  negated=false 0.04 |
    object=tariff 0.32 |  objects=false 0.02 |  objects=true 0.08 |  objlemma=airport 0.32 |
    objlemma=association 0.41 |  objlemma=general 0.51 |  objlemma=group 0.4 |  objlemma=handful 0.25 |
    objlemma=krg -0.45 |  objlemma=tories 0.35 |  objlemma=town -0.41 |  passive=false 0.03 |  passive=true 0.19 |
    placed=false 0.04 |  quoted=false 0.04 |  rule=charge_against_someone 0.08 |  rule=charge_with_a_clause 0.02 |
    said=false 0.11 |  said=true -0.41 |  sentence=2 0.44 |  sentence=3 -0.42 |  sentence=4 0.51 |  share=1 -0.15 |
    share=2 0.5 |  share=3 0.37 |  share=4 -0.1 |  subject=law -0.45 |  sure=0 -0.03 |  sure=1 0.1 |  sure=2 -0.09 |
    sure=3 0.41 |  tense=- -0.22 |  tense=past 0.51 |  tense=present -0.33 |  ties=agent 0.19 |
    ties=relative 0.25 |  ties=shared 0.06 |  ties=subject 0.05 |  touches=agreement 0.37 |  touches=incident 0.22 |
    touches=linkage -0.45 |  touches=measure 0.25 |  touches=position -0.68 |  touches=proposal -0.41 |
    touches=statement -0.62 |  under=- 0.4 |  under=of 0.25 |  under=on 0.32 |  under=since -0.51 |  upos=VERB 0.04
  `,
  agreement: `
    above=attitude-open -0.6 |  above=other -0.47 |  above=speech-does 0.9 |  above=speech-says 0.38 |
    above=stance-accepts 0.06 |  above=stance-demands -0.79 |  above=stance-supports 0.24 |  actor=group -1.16 |
    actor=id 0.57 |  actor=name 0.12 |  actor=of 0.04 |  actors=0 -0.67 |  actors=1 -0.21 |  actors=2 0.38 |
    actors=3 0.16 |  around_own_kind -0.84 |  beside=agreement 0.72 |  beside=deadline -0.93 |
    beside=linkage -0.55 |  beside=measure -0.89 |  beside=position -0.17 |  beside=statement 0.18 |
    block=paragraph -0.03 |  class=other -0.16 |  class=speech-says 0.05 |  class=stance-accepts 0.4 |
    clause=copula 0.69 |  clause=noun -0.19 |  clause=verb -0.05 |  dated=false -0.12 |  dated=true 0.17 |
    form=finite -0.08 |  form=infinitive -0.48 |  form=noun -0.19 |  form=participle 0.49 |  inside_own_kind -0.7 |
    label+rule=agreed+agreement_named_with_its_date -0.2 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before 0.1 |
    label+rule=agreed+it_was_agreed_that 0.23 |  label+rule=agreed+signing_verb 0.94 |
    label+rule=agreed+signing_verb,_parties_from_before -0.71 |  label+rule=agreed+stage_of_an_agreement 0.45 |
    label+rule=agreed+term_under_an_agreement 0.69 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.44 |  label+rule=agreed+undertaking -0.3 |
    label+rule=agreed+undertaking,_parties_from_before 0.33 |  label+rule=breached+stage_of_an_agreement -0.69 |
    label+rule=collapsed+stage_of_an_agreement -0.44 |  label+rule=in-force+stage_of_an_agreement -0.03 |
    label+rule=negotiating+stage_of_an_agreement -0.33 |  label+rule=signed+signing_verb,_parties_from_before 0.13 |
    label+rule=signed+stage_of_an_agreement -0.14 |  label=agreed 0.11 |  label=breached -0.69 |
    label=collapsed -0.44 |  label=in-force -0.03 |  label=negotiating -0.33 |  label=signed 0.03 |
    lemma=accord 0.53 |  lemma=agree 0.38 |  lemma=agreement -0.19 |  lemma=be -0.97 |  lemma=breach -0.69 |
    lemma=broker -0.61 |  lemma=ceasefire -0.42 |  lemma=conclude 0.79 |  lemma=confine -0.36 |  lemma=deal 0.66 |
    lemma=declare 0.98 |  lemma=discuss -0.65 |  lemma=extend -0.93 |  lemma=find -0.34 |  lemma=go 0.69 |
    lemma=halve -0.32 |  lemma=hold 0.76 |  lemma=include -0.56 |  lemma=initial 0.47 |  lemma=leave -0.39 |
    lemma=make 0.73 |  lemma=pledge -1.16 |  lemma=promise 0.15 |  lemma=ratify -0.71 |  lemma=reach 0.56 |
    lemma=respect -0.17 |  lemma=run -0.52 |  lemma=settle 0.72 |  lemma=settlement -0.83 |  lemma=shake 0.94 |
    lemma=sign 0.03 |  lemma=strike -0.8 |  lemma=undertake -0.33 |  lemma=void -0.27 |  length=0 -0.07 |
    length=1 0.44 |  length=2 -0.88 |  length=3 -0.3 |  length=4 0.03 |  length=5 0.26 |  length=6 1.27 |
    link=adverbial 0.53 |  link=complement -0.02 |  link=condition -0.87 |  link=coordinate 0.64 |
    link=main -0.08 |  link=modifier -0.27 |  link=nominal -0.19 |  link=open 0.02 |  link=relative 0.16 |
    link=subject 0.41 |  link=time -0.56 |  modal=- 0.06 |  modal=be_to 0.69 |  modal=could 0.97 |
    modal=will -0.82 |  modal=would -1.01 |  modality=asserted 0.18 |  modality=hypothetical -0.15 |
    modality=planned -0.28 |  modality=possible -1.14 |  negated=false 0.04 |  negated=true -0.25 |
    object=deal 0.03 |  object=law 0.33 |  object=offer 0.59 |  object=tariff -0.6 |  object=truce -0.47 |
    objects=false -0.21 |  objects=true 0.11 |  objlemma=accord 0.05 |  objlemma=agreement 0.21 |
    objlemma=anti-balaka -1.1 |  objlemma=arrangement -0.64 |  objlemma=bargain -0.8 |  objlemma=cap -0.68 |
    objlemma=ceasefire -0.16 |  objlemma=commitment 0.73 |  objlemma=compromise -0.34 |  objlemma=contract 0.24 |
    objlemma=document 0.41 |  objlemma=hand 0.94 |  objlemma=it 0.29 |  objlemma=memorandum 0.61 |
    objlemma=model -0.92 |  objlemma=name 0.96 |  objlemma=nothing 0.12 |  objlemma=paper 0.84 |
    objlemma=pla -0.36 |  objlemma=protocol -0.84 |  objlemma=rate -0.32 |  objlemma=settlement 0.88 |
    objlemma=signature -0.15 |  objlemma=three 0.9 |  objlemma=treaty 0.18 |  objlemma=truce -0.84 |
    passive=false 0.05 |  passive=true -0.16 |  quoted=false 0.03 |  quoted=true -0.51 |
    rule=agreement_named_with_its_date -0.2 |  rule=agreement_named_with_its_date,_parties_from_before 0.1 |
    rule=it_was_agreed_that 0.23 |  rule=signing_verb 0.19 |  rule=signing_verb,_parties_from_before 0.02 |
    rule=stage_of_an_agreement -0.06 |  rule=term_under_an_agreement 0.69 |
    rule=term_under_an_agreement,_parties_from_before -0.44 |  rule=undertaking -0.3 |
    rule=undertaking,_parties_from_before 0.33 |  said=false -0.03 |  said=true 0.05 |  self=truce -0.42 |
    sentence=0 0.21 |  sentence=1 -0.69 |  sentence=2 0.34 |  sentence=3 -0.03 |  sentence=4 -0.31 |
    sentence=5 0.79 |  share=0 -0.84 |  share=1 0.44 |  share=2 0.21 |  share=3 -0.16 |  share=4 -0.12 |
    subject=deal -0.56 |  subject=law -0.78 |  subject=troops 0.09 |  subject=truce 0.23 |  sure=0 0.26 |
    sure=1 -0.29 |  sure=2 0.09 |  sure=3 -0.57 |  sure=4 0.22 |  tense=- 0.1 |  tense=future -0.47 |
    tense=past -0.1 |  tense=present 0.21 |  ties=- -0.26 |  ties=agent -0.54 |  ties=compound -0.19 |
    ties=controlled -0.26 |  ties=modified 0.61 |  ties=relative -0.56 |  ties=subject 0.26 |
    touches=accusation -1.02 |  touches=deadline 0.05 |  touches=incident 0.47 |  touches=linkage -1.19 |
    touches=measure -0.31 |  touches=meeting -0.45 |  touches=position -0.15 |  touches=proposal -1.21 |
    touches=response -1.19 |  touches=statement -0.08 |  under=- 0.44 |  under=after 0.91 |  under=as_per -0.36 |
    under=at -0.19 |  under=before -0.52 |  under=for 1.12 |  under=in -0.11 |  under=on 0.3 |
    under=regarding -0.34 |  under=since 0.76 |  under=to -0.07 |  under=under 0.25 |  under=until -0.93 |
    under=with -0.78 |  under=without -0.56 |  upos=NOUN -0.06
  `,
  deadline: `
    above=attitude-open -0.56 |  above=other 0.11 |  above=speech-calls 0.47 |  above=speech-says -0.59 |
    above=stance-demands -0.18 |  actor=group -0.66 |  actor=id 0.86 |  actor=name 0.09 |  actor=of 0.12 |
    actors=0 -0.21 |  actors=1 0.08 |  actors=2 0.58 |  beside=agreement -0.23 |  beside=linkage -0.34 |
    beside=measure -0.03 |  beside=meeting -0.84 |  beside=position -0.66 |  beside=statement 0.64 |
    block=list-item -0.12 |  block=paragraph 0.03 |  class=speech-says 0.12 |  clause=copula -0.65 |
    clause=verb 0.04 |  dated=false 0.94 |  dated=true -0.13 |  form=finite -0.17 |  form=infinitive 0.32 |
    form=participle 0.51 |  label+rule=-+deadline_by_name 0.06 |  lemma=ask -0.44 |  lemma=change 0.6 |
    lemma=constitute 0.71 |  lemma=deadline 0.06 |  lemma=expect -0.9 |  lemma=expire -0.53 |  lemma=follow -0.71 |
    lemma=give 0.69 |  lemma=go 0.92 |  lemma=hand -0.24 |  lemma=have 0.85 |  lemma=hold 0.15 |  lemma=join -0.68 |
    lemma=lift 0.47 |  lemma=make 0.51 |  lemma=pass -0.18 |  lemma=place -0.65 |  lemma=prolong -0.71 |
    lemma=promise 0.22 |  lemma=report 0.23 |  lemma=sign -0.56 |  lemma=silent -0.29 |  lemma=stand -0.43 |
    lemma=take -0.52 |  lemma=tell 0.67 |  lemma=undertake 0.49 |  lemma=visit -0.57 |  length=1 -0.12 |
    length=2 0.23 |  length=3 -0.05 |  length=4 -0.46 |  length=5 0.42 |  link=adverbial 0.04 |
    link=complement -0.56 |  link=condition -0.29 |  link=main 0.06 |  link=modifier 0.47 |  link=open 0.11 |
    modal=- 0.06 |  modal=be_to -0.43 |  modal=have_to 0.51 |  modal=must 0.31 |  modal=will -0.02 |
    modal=would -0.47 |  modality=asserted 0.08 |  modality=hypothetical -0.69 |  modality=planned 0.11 |
    modality=possible 0.47 |  negated=true -0.08 |  object=arms -0.29 |  object=law 0.72 |  object=tariff -0.58 |
    object=troops -0.05 |  objlemma=answer 0.22 |  objlemma=brigade -0.43 |  objlemma=budget -0.18 |
    objlemma=combatant 0.69 |  objlemma=election 0.51 |  objlemma=fighter 0.45 |  objlemma=government -0.68 |
    objlemma=gun -0.29 |  objlemma=hold -0.52 |  objlemma=law 0.6 |  objlemma=maoists 0.71 |  objlemma=poll 0.67 |
    objlemma=public 0.51 |  objlemma=reduction -0.71 |  objlemma=signature -0.9 |  objlemma=they 0.13 |
    objlemma=yucalan -0.57 |  passive=false -0.04 |  passive=true 0.12 |  rule=deadline_by_name 0.06 |
    said=false -0.02 |  said=true 0.09 |  self=deadline 0.06 |  sentence=1 0.77 |  sentence=2 -0.37 |
    sentence=3 -0.28 |  sentence=4 0.05 |  share=0 -1.03 |  share=1 0.1 |  share=2 -0.05 |  share=3 0.09 |
    share=4 0.24 |  subject=deal -0.52 |  subject=law -0.7 |  subject=troops -0.24 |  sure=0 0.05 |  sure=1 0.13 |
    sure=2 -0.3 |  sure=3 -0.2 |  sure=4 0.12 |  tense=- 0.31 |  tense=future -0.19 |  tense=past 0.42 |
    tense=present -0.5 |  ties=- 0.05 |  ties=agent 0.67 |  ties=controlled -0.25 |  ties=shared -0.68 |
    ties=subject 0.03 |  touches=agreement -0.05 |  touches=linkage 0.16 |  touches=meeting -0.52 |
    touches=position -0.48 |  touches=statement -0.36 |  under=- 0.69 |  under=after -0.52 |  under=at -0.24 |
    under=before -1 |  under=by 0.44 |  under=for -0.44 |  under=in 0.12 |  under=on -0.53 |  under=to 0.85 |
    under=under -0.24 |  under=until 0.15 |  under=within -0.36 |  upos=NOUN -0.17 |  upos=VERB 0.04
  `,
  incident: `
    above=other -0.2 |  above=speech-does -0.57 |  above=speech-says 0.1 |  above=stance-demands -0.33 |
    actor=group -0.09 |  actor=name 0.3 |  actor=of 0.5 |  actors=0 -0.08 |  actors=1 0.15 |  actors=2 -0.15 |
    around_own_kind 0.1 |  beside=measure -0.55 |  beside=statement -0.45 |  block=list-item 0.59 |
    block=paragraph -0.08 |  class=other -0.03 |  class=speech-does 0.11 |  clause=noun 0.06 |  dated=false -0.33 |
    dated=true 0.3 |  form=finite -0.06 |  form=noun 0.06 |  form=participle 0.16 |  inside_own_kind -0.95 |
    label+rule=arrest+verb_of_violence -0.7 |  label+rule=attack+noun_of_violence -0.14 |
    label+rule=attack+verb_of_violence 0.08 |  label+rule=displacement+verb_of_violence 0.9 |
    label+rule=other+noun_of_violence 0.3 |  label+rule=violation+noun_of_violence -0.43 |  label=arrest -0.7 |
    label=attack 0.03 |  label=displacement 0.9 |  label=other 0.3 |  label=violation -0.43 |  lemma=arrest -0.43 |
    lemma=attack 0.78 |  lemma=blast -0.62 |  lemma=bomb 0.57 |  lemma=break -0.98 |  lemma=burn -0.63 |
    lemma=detain -0.25 |  lemma=die -0.96 |  lemma=drive 0.68 |  lemma=erupt 0.96 |  lemma=flee 0.65 |
    lemma=gun 0.66 |  lemma=hold -0.55 |  lemma=insurgency -0.72 |  lemma=invade 0.55 |  lemma=jail -0.53 |
    lemma=kill 0.16 |  lemma=killing -0.58 |  lemma=perish -0.9 |  lemma=shell 0.94 |  lemma=shelling -0.63 |
    lemma=shoot 0.32 |  lemma=sink -0.98 |  lemma=strike -0.9 |  lemma=take -0.42 |  lemma=torch 0.57 |
    lemma=violation -0.43 |  lemma=war 0.9 |  lemma=wound 1.06 |  length=0 -0.95 |  length=1 0.39 |  length=2 0.17 |
    length=3 0.07 |  length=5 0.64 |  length=6 -0.49 |  link=adverbial 0.35 |  link=coordinate -0.51 |
    link=modifier 0.32 |  link=nominal 0.06 |  link=open 0.33 |  link=relative -0.66 |  link=time 0.06 |
    modal=could 0.59 |  modal=shall -0.5 |  modality=hypothetical 0.08 |  modality=planned -0.5 |
    modality=possible 0.33 |  negated=true -0.42 |  object=captive -0.44 |  object=tariff 0.27 |
    object=troops 0.64 |  objects=false -0.41 |  objects=true 0.26 |  objlemma=airport 0.54 |
    objlemma=anselmo -0.53 |  objlemma=cash -0.62 |  objlemma=church 0.57 |  objlemma=dam 0.59 |
    objlemma=dozen 0.98 |  objlemma=ecuadorians -0.74 |  objlemma=exile 0.32 |  objlemma=fire -0.43 |
    objlemma=he -0.25 |  objlemma=home 0.65 |  objlemma=hostage -0.44 |  objlemma=it -0.07 |  objlemma=line -0.19 |
    objlemma=man 0.81 |  objlemma=monrovia 0.68 |  objlemma=mp 0.66 |  objlemma=people 0.09 |
    objlemma=quarter -0.33 |  objlemma=question -0.42 |  objlemma=soldier 0.64 |  objlemma=they -0.43 |
    objlemma=trader 0.33 |  passive=false -0.02 |  passive=true 0.08 |  placed=false -0.23 |  placed=true 0.64 |
    quoted=true -0.54 |  rule=noun_of_violence -0.05 |  said=false -0.04 |  self=troops -0.72 |  sentence=0 0.23 |
    sentence=1 0.15 |  sentence=2 -0.14 |  sentence=3 0.52 |  sentence=4 -0.39 |  share=0 -0.18 |  share=1 -0.19 |
    share=2 0.42 |  share=3 0.37 |  share=4 0.05 |  subject=talks -0.26 |  subject=tariff -0.74 |
    subject=troops 0.08 |  sure=0 -0.15 |  sure=1 -0.55 |  sure=2 0.29 |  sure=3 -0.38 |  sure=4 0.51 |
    tense=- 0.23 |  tense=future -0.5 |  tense=past 0.1 |  tense=present -0.44 |  ties=- 0.33 |  ties=agent -0.23 |
    ties=controlled 0.45 |  ties=modified -0.53 |  ties=relative -0.69 |  ties=shared -0.26 |  ties=subject -0.07 |
    touches=accusation 0.66 |  touches=agreement 0.64 |  touches=linkage 0.32 |  touches=measure 0.19 |
    touches=meeting 0.64 |  touches=position -0.55 |  touches=statement -0.29 |  under=- 0.39 |
    under=according_to -0.19 |  under=among 0.58 |  under=as -0.74 |  under=at -0.34 |  under=for -0.53 |
    under=from 0.68 |  under=in -0.43 |  under=on -0.03 |  under=out_of -0.63 |  under=outside 0.66 |
    under=since 0.04 |  under=within 0.81 |  upos=NOUN -0.05
  `,
  linkage: `
    above=other 0.16 |  above=speech-calls -0.87 |  above=speech-does 0.24 |  above=speech-says 0.08 |
    above=stance-rejects -0.24 |  above=stance-supports -0.36 |  actor=group -0.78 |  actor=id 0.53 |
    actor=name 0.68 |  actor=of 0.34 |  actors=0 -1.08 |  actors=1 0.34 |  actors=2 0.55 |  any -0.02 |
    around_own_kind -0.61 |  beside=agreement -0.47 |  beside=deadline 0.73 |  beside=measure -0.07 |
    beside=meeting 0.59 |  beside=position 0.69 |  beside=proposal 0.68 |  beside=response 0.72 |
    beside=statement -0.22 |  block=list-item 0.03 |  class=other -0.11 |  class=speech-does 0.68 |
    class=speech-says 0.15 |  class=stance-accepts -0.67 |  class=stance-demands 0.23 |  class=stance-open 0.41 |
    class=stance-opposes -0.37 |  class=stance-rejects 0.6 |  clause=verb -0.03 |  dated=false -0.02 |
    form=finite -0.04 |  form=imperative -0.08 |  form=infinitive 0.27 |  form=participle 0.35 |
    inside_own_kind 0.71 |  label+rule=-+condition 0.11 |  label+rule=-+not_before -0.53 |
    label+rule=-+or_else -0.31 |  label+rule=-+order_and_promise -0.08 |  label+rule=-+verb -0.22 |  label=- -0.02 |
    lemma=add 0.83 |  lemma=agree -0.67 |  lemma=answer 0.81 |  lemma=ask 0.56 |  lemma=be 0.1 |  lemma=call -0.14 |
    lemma=come -0.69 |  lemma=convok -0.73 |  lemma=crawl 1 |  lemma=decide 0.72 |  lemma=dissolve 0.79 |
    lemma=do -1.25 |  lemma=exclude 0.6 |  lemma=expire -0.77 |  lemma=fight 0.35 |  lemma=follow 0.15 |
    lemma=force -0.28 |  lemma=give 0.09 |  lemma=go 0.35 |  lemma=guarantee -0.75 |  lemma=hand 0.62 |
    lemma=hint 0.89 |  lemma=hold -0.54 |  lemma=host 0.76 |  lemma=impossible 0.76 |  lemma=keep 0.81 |
    lemma=last -0.29 |  lemma=leave -0.87 |  lemma=live 0.94 |  lemma=need -0.43 |  lemma=negotiate 0.85 |
    lemma=obtain 0.48 |  lemma=off 0.8 |  lemma=offer 0.68 |  lemma=one -0.81 |  lemma=oppose -0.37 |
    lemma=out 0.67 |  lemma=possible 0.4 |  lemma=prepare -0.6 |  lemma=provide 0.92 |  lemma=put -0.82 |
    lemma=raf -0.87 |  lemma=read -0.67 |  lemma=remain -0.53 |  lemma=require -0.45 |  lemma=reserve 0.62 |
    lemma=respect 0.64 |  lemma=return 0.97 |  lemma=say -0.22 |  lemma=send 0.63 |  lemma=shake -0.82 |
    lemma=share 0.24 |  lemma=sign 0.47 |  lemma=solution -0.76 |  lemma=start -0.59 |  lemma=stay 0.48 |
    lemma=step -1.06 |  lemma=suspend 1.09 |  lemma=take 0.06 |  lemma=tell -0.61 |  lemma=threaten -0.57 |
    lemma=toy 0.41 |  lemma=undertake 0.95 |  lemma=vet -0.6 |  lemma=walk -0.59 |  lemma=want 0.29 |
    lemma=warn -1.05 |  lemma=will 0.1 |  lemma=withdraw -0.47 |  lemma=write 0.91 |  length=0 0.94 |
    length=1 -0.25 |  length=2 -0.07 |  length=3 -0.24 |  length=4 0.15 |  length=5 0.8 |  length=6 -0.36 |
    link=adverbial -0.1 |  link=complement 0.28 |  link=coordinate 0.2 |  link=main -0.12 |  link=modifier -0.47 |
    link=open 0.58 |  link=relative -0.74 |  link=subject -0.63 |  modal=- -0.03 |  modal=be_to -0.9 |
    modal=could 0.61 |  modal=may 0.59 |  modal=must -0.03 |  modal=should -0.67 |  modal=will 0.13 |
    modal=would -0.07 |  modality=asserted -0.25 |  modality=planned 0.13 |  modality=possible 0.37 |
    negated=false -0.02 |  object=aid 0.64 |  object=deadline 0.99 |  object=deal 0.76 |  object=law 0.52 |
    object=offer -0.88 |  object=sanction 0.9 |  object=strike 0.5 |  object=talks 0.38 |  object=troops -0.57 |
    object=truce 0.64 |  objects=false 0.1 |  objects=true -0.15 |  objlemma=abdul -0.87 |  objlemma=accord 0.59 |
    objlemma=arrangement 0.29 |  objlemma=attendance -0.66 |  objlemma=basis -0.53 |  objlemma=china -0.6 |
    objlemma=complaint 0.6 |  objlemma=conference -0.73 |  objlemma=date 0.99 |  objlemma=document -0.63 |
    objlemma=ear -0.61 |  objlemma=effect -0.29 |  objlemma=embargo 0.35 |  objlemma=hand -0.82 |
    objlemma=help 0.54 |  objlemma=independence 0.48 |  objlemma=man 0.63 |  objlemma=maoists 0.81 |
    objlemma=minute -0.43 |  objlemma=moment -0.36 |  objlemma=offer -0.56 |  objlemma=page -0.67 |
    objlemma=paris -0.37 |  objlemma=party -0.45 |  objlemma=power 0.24 |  objlemma=premiership 0.71 |
    objlemma=relief 0.48 |  objlemma=right 0.62 |  objlemma=room -0.59 |  objlemma=round 0.76 |
    objlemma=sanction 0.91 |  objlemma=seat 0.52 |  objlemma=signature -0.82 |  objlemma=standing -0.75 |
    objlemma=strike 0.5 |  objlemma=supporter 0.53 |  objlemma=text -0.6 |  objlemma=they 0.62 |
    objlemma=truce 0.64 |  objlemma=volume 0.97 |  objlemma=war -0.57 |  passive=false -0.03 |  passive=true 0.15 |
    placed=false -0.02 |  quoted=false -0.03 |  quoted=true -0.03 |  rule=condition 0.11 |  rule=not_before -0.53 |
    rule=or_else -0.31 |  rule=order_and_promise -0.08 |  rule=verb -0.22 |  said=false -0.1 |  said=true 0.06 |
    sentence=1 -0.25 |  sentence=2 -0.19 |  sentence=3 0.33 |  sentence=4 -0.17 |  share=0 1.07 |  share=1 -0.19 |
    share=2 -0.52 |  share=3 0.23 |  share=4 0.16 |  subject=captive 0.05 |  subject=deal -0.78 |
    subject=law -0.86 |  subject=talks 0.75 |  subject=troops -0.49 |  subject=truce -0.3 |  sure=0 0.31 |
    sure=1 0.22 |  sure=2 -0.16 |  sure=3 0.27 |  sure=4 -0.35 |  tense=- 0.09 |  tense=past -0.15 |
    tense=present 0.05 |  ties=- -0.46 |  ties=controlled 0.62 |  ties=relative -0.29 |  ties=subject 0.02 |
    touches=accusation 0.29 |  touches=agreement -0.29 |  touches=deadline 0.79 |  touches=incident 0.48 |
    touches=measure 0.52 |  touches=meeting 0.28 |  touches=position 0.54 |  touches=response 0.27 |
    touches=statement -0.02 |  under=- 0.17 |  under=after -0.47 |  under=at 0.57 |  under=by -0.64 |
    under=from -0.1 |  under=in -0.19 |  under=into 0.96 |  under=on 0.12 |  under=under 0.62 |  under=until -0.54 |
    under=within 0.78 |  under=without 0.68 |  upos=ADJ 0.67 |  upos=ADV 0.99 |  upos=AUX 0.1 |  upos=NOUN -0.73 |
    upos=NUM -0.81 |  upos=VERB -0.05
  `,
  measure: `
    above=other -0.11 |  above=speech-calls -0.34 |  above=speech-does -0.3 |  above=speech-says -0.08 |
    above=stance-accepts -1.08 |  above=stance-demands 0.38 |  above=stance-open -0.66 |  actor=group -0.49 |
    actor=id 0.82 |  actor=name -0.54 |  actor=of -0.23 |  actors=0 -0.59 |  actors=1 0.17 |  actors=2 0.06 |
    any -0.04 |  around_own_kind 0.8 |  beside=agreement -0.78 |  beside=deadline -0.37 |  beside=incident 0.02 |
    beside=linkage -0.56 |  beside=meeting -0.42 |  beside=position -0.64 |  beside=proposal -0.47 |
    beside=statement -0.53 |  block=paragraph -0.05 |  class=attitude-open -0.37 |  class=other 0.06 |
    class=speech-calls -0.31 |  class=speech-does -0.56 |  class=speech-says -0.54 |  class=stance-demands -0.43 |
    clause=copula -0.14 |  clause=verb -0.03 |  dated=false -0.17 |  dated=true 0.35 |  form=infinitive -0.02 |
    form=participle -0.17 |  inside_own_kind 0.2 |  label+rule=eased+power_used -0.24 |
    label+rule=imposed+power_used -0.06 |  label+rule=proposed+power_used -0.31 |
    label+rule=provided+power_used -0.11 |  label+rule=suspended+power_used 0.33 |
    label+rule=tightened+power_used 0.25 |  label=eased -0.24 |  label=imposed -0.06 |  label=proposed -0.31 |
    label=provided -0.11 |  label=suspended 0.33 |  label=tightened 0.25 |  lemma=annex -0.31 |  lemma=arm 0.7 |
    lemma=beef 0.49 |  lemma=blacklist -0.54 |  lemma=call -0.59 |  lemma=cancel -0.73 |  lemma=close -0.84 |
    lemma=consider -0.31 |  lemma=deepen 0.38 |  lemma=disarm -0.85 |  lemma=dismiss -0.65 |  lemma=drop 0.47 |
    lemma=end 0.05 |  lemma=exchange -0.54 |  lemma=extend -0.66 |  lemma=free -0.21 |  lemma=freeze -0.75 |
    lemma=give -0.29 |  lemma=grant 0.79 |  lemma=halt 0.67 |  lemma=halve -0.55 |  lemma=hand -0.58 |
    lemma=handover -1.17 |  lemma=hold -1.22 |  lemma=impose 0.74 |  lemma=indict -0.84 |  lemma=jail 0.85 |
    lemma=land 0.85 |  lemma=leave -0.34 |  lemma=let -0.43 |  lemma=lift 0.57 |  lemma=lower -0.4 |
    lemma=move 0.14 |  lemma=offer -0.41 |  lemma=open -0.46 |  lemma=pardon -0.44 |  lemma=pass -0.33 |
    lemma=pledge -0.44 |  lemma=prolong 0.71 |  lemma=promise -0.58 |  lemma=pull -0.66 |  lemma=put -0.22 |
    lemma=recognise 0.56 |  lemma=recognition -0.34 |  lemma=relax 0.7 |  lemma=release -0.14 |
    lemma=remove -0.86 |  lemma=reopen -0.62 |  lemma=resume 0.86 |  lemma=resumption 0.28 |  lemma=return -0.5 |
    lemma=revoke 0.84 |  lemma=send -0.87 |  lemma=sentence -0.73 |  lemma=shelve 0.62 |  lemma=shut -0.29 |
    lemma=stay -0.9 |  lemma=suspend 1.12 |  lemma=tighten 0.47 |  lemma=withdraw -0.33 |  lemma=withdrawal 0.37 |
    lemma=withhold 0.09 |  length=0 -0.3 |  length=1 -0.15 |  length=2 -0.41 |  length=3 0.27 |  length=4 0.35 |
    length=6 0.09 |  link=adverbial -0.39 |  link=complement 0.31 |  link=condition -0.5 |  link=coordinate -0.2 |
    link=main -0.11 |  link=modifier -0.25 |  link=open 0.46 |  link=relative -0.52 |  link=time 0.62 |
    modal=- -0.05 |  modal=be_to 1.21 |  modal=may -0.34 |  modal=shall -0.9 |  modal=should -0.39 |
    modal=will -0.14 |  modal=would -0.14 |  modality=asserted 0.03 |  modality=hypothetical -0.35 |
    modality=planned 0.21 |  modality=possible -0.42 |  negated=true -0.77 |  object=arms 0.12 |
    object=captive -0.56 |  object=charge -0.65 |  object=deal -0.66 |  object=law 0.17 |  object=offer -0.38 |
    object=sanction 1.13 |  object=strike -0.69 |  object=tariff 0.07 |  object=troops 0.37 |  objects=false -0.38 |
    objects=true 0.05 |  objlemma=aid -0.66 |  objlemma=anselmo 0.85 |  objlemma=asylum 0.79 |
    objlemma=azawad -0.34 |  objlemma=ban 0.47 |  objlemma=barrel 0.84 |  objlemma=bill 0.09 |
    objlemma=brussels 0.47 |  objlemma=budget -0.33 |  objlemma=charge -0.65 |  objlemma=corridor -0.46 |
    objlemma=council -0.84 |  objlemma=countermeasure 0.62 |  objlemma=country 0.58 |  objlemma=curb 0.38 |
    objlemma=delegate 0.77 |  objlemma=dignity -0.58 |  objlemma=diploma 0.52 |  objlemma=duty -0.44 |
    objlemma=election -0.52 |  objlemma=embargo 0.7 |  objlemma=embassy 0.49 |  objlemma=ethan -0.73 |
    objlemma=help -0.41 |  objlemma=hostage -0.15 |  objlemma=intensity -0.4 |  objlemma=it -0.92 |
    objlemma=koran -0.56 |  objlemma=law 0.46 |  objlemma=leave -0.73 |  objlemma=line -0.59 |  objlemma=man -0.84 |
    objlemma=mayor -0.53 |  objlemma=member -0.79 |  objlemma=mercosur -0.21 |  objlemma=metre -0.48 |
    objlemma=militia 0.7 |  objlemma=missile -0.75 |  objlemma=observance 0.67 |  objlemma=operation 0.86 |
    objlemma=order -0.29 |  objlemma=orrego -0.68 |  objlemma=output 1.2 |  objlemma=participation 0.27 |
    objlemma=people 0.58 |  objlemma=poll -0.81 |  objlemma=prison -0.21 |  objlemma=prisoner -0.59 |
    objlemma=proposal -0.85 |  objlemma=rate -0.55 |  objlemma=reduction 0.71 |  objlemma=road -0.84 |
    objlemma=sanction 0.89 |  objlemma=strike -0.69 |  objlemma=struggle 0.87 |  objlemma=support -0.44 |
    objlemma=tariff 0.53 |  objlemma=territory -0.31 |  objlemma=travel -0.03 |  objlemma=treaty -0.66 |
    objlemma=troops -0.87 |  objlemma=value -0.22 |  objlemma=valve -0.62 |  objlemma=wallah -0.69 |
    objlemma=war -1.01 |  objlemma=warhead -0.75 |  objlemma=weapon 0.59 |  objlemma=welcome -0.34 |
    passive=false -0.07 |  passive=true 0.1 |  placed=false -0.04 |  quoted=false -0.02 |  quoted=true -0.45 |
    rule=power_used -0.04 |  said=true -0.13 |  sentence=0 0.79 |  sentence=1 -0.19 |  sentence=2 0.05 |
    sentence=3 -0.15 |  sentence=4 -0.06 |  sentence=5 -0.5 |  share=0 -0.44 |  share=1 -0.02 |  share=2 -0.14 |
    share=3 0.16 |  share=4 0.11 |  subject=law 0.06 |  subject=offer -0.94 |  subject=strike -0.84 |
    subject=talks 0.84 |  subject=tariff -1.03 |  subject=troops -0.2 |  sure=1 0.11 |  sure=2 0.28 |
    sure=3 -0.18 |  sure=4 -0.3 |  tense=- -0.12 |  tense=future 0.23 |  tense=past 0.34 |  tense=present -0.32 |
    ties=- -0.43 |  ties=agent 0.28 |  ties=compound 0.99 |  ties=controlled 0.12 |  ties=modified -0.31 |
    ties=of 0.44 |  ties=relative -0.43 |  ties=shared -0.36 |  touches=accusation -0.15 |
    touches=agreement -0.51 |  touches=incident -0.11 |  touches=linkage -0.1 |  touches=meeting -0.2 |
    touches=position -0.39 |  touches=proposal -0.69 |  touches=response -0.62 |  touches=statement -0.2 |
    under=- -0.03 |  under=across -0.73 |  under=after -0.95 |  under=against 0.1 |  under=as 0.48 |
    under=as_to -0.65 |  under=at -0.22 |  under=by 0.26 |  under=for 0.28 |  under=from -0.1 |  under=in 0.18 |
    under=per 0.84 |  under=since 0.71 |  under=till -0.73 |  under=to 0.05 |  under=under -0.55 |
    under=until -0.04 |  under=with -0.75 |  upos=ADJ -0.21 |  upos=NOUN -0.1
  `,
  meeting: `
    above=attitude-open 0.25 |  above=other -0.27 |  above=speech-does 0.08 |  above=speech-says 0.26 |
    above=stance-accepts -0.59 |  above=stance-demands -0.48 |  actor=group -0.65 |  actor=id -0.09 |
    actor=name 0.4 |  actor=of 0.53 |  actors=0 -0.89 |  actors=1 -0.22 |  actors=2 0.51 |  actors=3 0.26 |
    any -0.03 |  around_own_kind -0.6 |  beside=deadline -0.03 |  beside=linkage -0.73 |  beside=measure 0.51 |
    beside=position 0.13 |  beside=statement -0.35 |  block=list-item 0.64 |  block=paragraph -0.18 |
    class=other -0.06 |  class=speech-does 0.34 |  clause=copula 0.77 |  clause=verb -0.09 |  dated=false 0.17 |
    dated=true -0.19 |  form=finite 0.14 |  form=imperative -0.37 |  form=infinitive -0.42 |  form=participle -0.6 |
    inside_own_kind -0.75 |  label+rule=cancelled+fate_of_a_meeting 0.23 |
    label+rule=failed+fate_of_a_meeting -0.5 |  label+rule=held+fate_of_a_meeting 0.43 |
    label+rule=held+meeting_named_with_its_participants -0.6 |  label+rule=held+verb_of_meeting -0.13 |
    label+rule=ongoing+fate_of_a_meeting 0.3 |  label+rule=ongoing+verb_of_meeting -0.51 |
    label+rule=planned+fate_of_a_meeting -0.38 |  label+rule=planned+verb_of_meeting 0.12 |
    label+rule=postponed+fate_of_a_meeting -0.26 |  label=cancelled 0.23 |  label=failed -0.5 |  label=held 0.1 |
    label=ongoing -0.07 |  label=planned -0.14 |  label=postponed -0.26 |  lemma=call -0.71 |
    lemma=ceremony -0.27 |  lemma=conference 1.34 |  lemma=congress 1.12 |  lemma=consult -0.51 |
    lemma=consultation -1.41 |  lemma=convene -0.29 |  lemma=dialogue -0.4 |  lemma=gather -0.55 |
    lemma=gathering -0.58 |  lemma=host -0.5 |  lemma=huddle 0.92 |  lemma=join -0.6 |  lemma=meet -0.12 |
    lemma=meeting -0.3 |  lemma=negotiation -0.45 |  lemma=receive -0.35 |  lemma=reconvene -0.59 |
    lemma=return 0.92 |  lemma=round -0.88 |  lemma=session -0.38 |  lemma=speak 0.21 |  lemma=talk 0.1 |
    lemma=travel 0.8 |  lemma=trip 0.71 |  lemma=visit 0.28 |  lemma=welcome 0.34 |  length=0 -0.4 |
    length=1 -0.04 |  length=2 -0.26 |  length=3 -0.25 |  length=4 0.52 |  length=5 0.74 |  length=6 0.63 |
    link=adverbial -0.35 |  link=complement 0.66 |  link=coordinate -0.15 |  link=main 0.06 |  link=modifier -0.5 |
    link=open -0.41 |  link=relative -0.32 |  link=subject -0.59 |  link=time 0.33 |  modal=- -0.14 |
    modal=be_to 0.77 |  modal=may 0.8 |  modal=should -0.59 |  modal=will 0.36 |  modality=asserted -0.09 |
    modality=hypothetical -0.59 |  modality=planned 0.17 |  modality=possible 0.16 |  negated=false -0.03 |
    object=deal 0.4 |  object=law -0.37 |  object=strike -0.37 |  object=troops -0.35 |  objects=false -0.08 |
    objects=true 0.09 |  objlemma=abramkovich 0.34 |  objlemma=capital -0.5 |  objlemma=deputy 0.75 |
    objlemma=dilara 0.34 |  objlemma=family -0.68 |  objlemma=government -0.6 |  objlemma=leader 0.47 |
    objlemma=mercosur -0.48 |  objlemma=observer -0.35 |  objlemma=parliament -0.29 |  objlemma=peace 0.4 |
    objlemma=press -0.95 |  objlemma=prison -0.48 |  objlemma=scanlan 0.34 |  objlemma=strike -0.37 |
    objlemma=supporter -0.78 |  objlemma=they -0.51 |  objlemma=vyas 0.89 |  objlemma=yucalan 0.83 |
    passive=false -0.02 |  passive=true -0.5 |  placed=false -0.23 |  placed=true 0.33 |  quoted=false -0.03 |
    quoted=true -0.37 |  rule=fate_of_a_meeting 0.03 |  rule=meeting_named_with_its_participants -0.6 |
    rule=verb_of_meeting -0.06 |  said=true -0.09 |  self=talks -0.04 |  sentence=0 -0.27 |  sentence=1 -0.03 |
    sentence=2 -0.24 |  sentence=3 0.26 |  sentence=4 0.09 |  sentence=5 -0.43 |  share=0 -0.44 |  share=1 -0.47 |
    share=2 0.57 |  share=3 0.29 |  share=4 0.17 |  subject=visit -0.38 |  sure=0 -0.21 |  sure=1 -0.11 |
    sure=2 -0.24 |  sure=3 -0.29 |  sure=4 0.45 |  tense=- -0.11 |  tense=future 0.43 |  tense=past 0.18 |
    tense=present -0.28 |  ties=- -0.13 |  ties=agent -0.11 |  ties=compound 0.72 |  ties=controlled -0.21 |
    ties=possessive -0.6 |  ties=relative 0.05 |  ties=shared -0.73 |  ties=subject 0.26 |
    touches=agreement -0.72 |  touches=deadline -0.5 |  touches=incident 0.72 |  touches=linkage -0.25 |
    touches=measure 0.44 |  touches=position -0.62 |  touches=proposal -0.74 |  touches=statement -0.28 |
    under=- 0.21 |  under=after -1.06 |  under=before 0.34 |  under=by -0.3 |  under=from 0.74 |  under=in 0.51 |
    under=on 0.25 |  under=to 0.59 |  under=under -0.63 |  under=with 0.67 |  under=within 0.83 |  upos=VERB -0.06
  `,
  position: `
    above=attitude-open 0.83 |  above=other 0.26 |  above=speech-calls -0.98 |  above=speech-does -0.61 |
    above=speech-says 0.06 |  above=stance-accepts -1.25 |  above=stance-demands -1.01 |
    above=stance-opposes 0.95 |  above=stance-supports 0.6 |  actor=group -0.89 |  actor=id 0.33 |  actor=of 0.07 |
    actors=1 0.07 |  actors=2 -0.92 |  around_own_kind 0.25 |  beside=accusation 0.49 |  beside=agreement 0.42 |
    beside=deadline -1.17 |  beside=linkage 0.03 |  beside=measure -0.14 |  beside=meeting 0.65 |
    beside=position -0.3 |  beside=proposal -0.35 |  beside=response 0.08 |  beside=statement -0.07 |
    block=list-item 0.09 |  class=attitude-open 0.09 |  class=attitude-rejects 0.78 |
    class=attitude-supports -0.94 |  class=other -0.08 |  class=speech-calls 0.66 |  class=speech-does 0.29 |
    class=stance-accepts -0.04 |  class=stance-demands 0.08 |  class=stance-open -0.53 |
    class=stance-opposes -0.12 |  class=stance-rejects -0.06 |  class=stance-supports -0.1 |  clause=copula 0.13 |
    clause=noun -0.04 |  clause=verb -0.02 |  dated=true 0.03 |  form=imperative -0.27 |  form=infinitive -0.19 |
    form=noun -0.04 |  form=participle 0.57 |  inside_own_kind -0.18 |  label+rule=accepts+accepts -0.6 |
    label+rule=demands+demands 0.08 |  label+rule=demands+imperative_in_a_quotation -0.27 |
    label+rule=demands+judged_to_be -0.67 |  label+rule=demands+made_a_condition -0.26 |
    label+rule=demands+must_be 0.18 |  label+rule=demands+not_without 0.64 |  label+rule=open+attitude 0.33 |
    label+rule=open+open -0.64 |  label+rule=open+rejects -0.96 |  label+rule=opposes+side_taken 0.8 |
    label+rule=opposes+supports -0.4 |  label+rule=rejects+accepts 0.64 |
    label+rule=rejects+attitude_said_of_a_thing 0.78 |  label+rule=rejects+cannot_be 0.13 |
    label+rule=rejects+rejects 0.05 |  label+rule=rejects+will_not -0.41 |  label=accepts -0.6 |
    label=demands 0.05 |  label=open -0.33 |  label=opposes 0.06 |  label=rejects 0.1 |  lemma=accept -0.04 |
    lemma=approve -0.74 |  lemma=ask -1.06 |  lemma=back 0.49 |  lemma=be -1.32 |  lemma=beg -1.03 |
    lemma=block -0.6 |  lemma=boycott -0.83 |  lemma=call -0.15 |  lemma=care 1.1 |  lemma=claim 1.28 |
    lemma=come -0.97 |  lemma=compensate 0.83 |  lemma=condemn -0.81 |  lemma=confirm -0.49 |  lemma=consider 0.66 |
    lemma=continue -0.51 |  lemma=countenance -0.4 |  lemma=decide 0.36 |  lemma=decline -0.91 |
    lemma=demand 1.26 |  lemma=denounce 0.82 |  lemma=depart -0.85 |  lemma=dismiss -0.56 |  lemma=drop -0.79 |
    lemma=eager -0.94 |  lemma=entertain 0.68 |  lemma=examine -0.27 |  lemma=exclude 0.23 |  lemma=fail -1.21 |
    lemma=favour 0.76 |  lemma=free -0.06 |  lemma=go 0.86 |  lemma=govern 1.11 |  lemma=hail -0.97 |
    lemma=hear 0.63 |  lemma=insist 0.03 |  lemma=insistence -1.4 |  lemma=intend -1.13 |  lemma=laugh -0.94 |
    lemma=let -0.8 |  lemma=make -0.65 |  lemma=need -1.22 |  lemma=negotiate -0.37 |  lemma=oppose 0.63 |
    lemma=pardon 0.8 |  lemma=part 0.87 |  lemma=pass -0.86 |  lemma=pay -0.84 |  lemma=place -0.73 |
    lemma=prepare 0.61 |  lemma=press 0.6 |  lemma=read 0.54 |  lemma=ready -0.31 |  lemma=reaffirm 1.08 |
    lemma=recognise -0.97 |  lemma=refuse 0.74 |  lemma=reject -0.44 |  lemma=remain 1.06 |  lemma=request -0.9 |
    lemma=reserve -0.06 |  lemma=rule -0.69 |  lemma=seek 0.52 |  lemma=seem 0.93 |  lemma=serve -0.82 |
    lemma=settle -0.98 |  lemma=sign 0.45 |  lemma=stay 1.12 |  lemma=study -1.05 |  lemma=support -1.29 |
    lemma=tell 1.26 |  lemma=tolerate 0.45 |  lemma=toy -0.72 |  lemma=turn -1.16 |  lemma=unacceptable 0.78 |
    lemma=undecided 0.59 |  lemma=urge 1.06 |  lemma=want 0.52 |  lemma=welcome -0.19 |  lemma=wrest -1.08 |
    length=0 0.56 |  length=1 -0.22 |  length=3 -0.08 |  length=4 -0.06 |  length=5 0.46 |  length=6 0.31 |
    link=adverbial -0.24 |  link=complement 0.24 |  link=condition 0.21 |  link=coordinate 0.45 |  link=main -0.05 |
    link=modifier -0.05 |  link=nominal -0.04 |  link=relative -0.65 |  link=time -0.85 |  modal=- 0.08 |
    modal=can 0.68 |  modal=could -0.47 |  modal=have_to 0.31 |  modal=must -0.49 |  modal=should -0.33 |
    modal=will -0.03 |  modal=would -0.31 |  negated=true -0.71 |  object=charge -0.79 |  object=deadline -0.03 |
    object=deal -0.17 |  object=law 0.77 |  object=offer -0.14 |  object=strike 0.99 |  object=talks -0.11 |
    object=tariff 0.55 |  object=troops 0.67 |  objlemma=18 0.07 |  objlemma=abramkovich -0.57 |
    objlemma=accord -0.56 |  objlemma=africans -1 |  objlemma=agreement 0.72 |  objlemma=arrangement 0.69 |
    objlemma=assurance 0.75 |  objlemma=autonomy 0.97 |  objlemma=branch 1 |  objlemma=breakthrough -0.86 |
    objlemma=budget -0.86 |  objlemma=cabinet 0.45 |  objlemma=cap 0.94 |  objlemma=cent 0.91 |
    objlemma=china 0.61 |  objlemma=claim -0.79 |  objlemma=climate -0.93 |  objlemma=complaint -0.75 |
    objlemma=constitution -0.85 |  objlemma=contract -0.27 |  objlemma=conversation 0.76 |  objlemma=council -0.11 |
    objlemma=deal -1.11 |  objlemma=decision 0.92 |  objlemma=deployment -1.09 |  objlemma=dilara -0.57 |
    objlemma=farmer 0.83 |  objlemma=freedom 0.76 |  objlemma=government 0.83 |  objlemma=group 1.08 |
    objlemma=guarantee 0.88 |  objlemma=i -0.76 |  objlemma=it -0.43 |  objlemma=killing -1.01 |
    objlemma=lifting -0.9 |  objlemma=limit -1.1 |  objlemma=mandate 0.76 |  objlemma=memorandum -1.09 |
    objlemma=monitor 0.63 |  objlemma=more 0.76 |  objlemma=news -1.01 |  objlemma=offer -0.76 |
    objlemma=other 0.88 |  objlemma=page 0.97 |  objlemma=place -1.04 |  objlemma=premier -0.4 |
    objlemma=problem 0.6 |  objlemma=progress -0.65 |  objlemma=purpose -0.82 |  objlemma=question -0.98 |
    objlemma=recognition 0.61 |  objlemma=referendum 0.68 |  objlemma=refusal -0.81 |  objlemma=release 0.47 |
    objlemma=republic -0.99 |  objlemma=result 1.15 |  objlemma=right 0.04 |  objlemma=rumour -0.56 |
    objlemma=scanlan -0.57 |  objlemma=session -0.83 |  objlemma=side 0.88 |  objlemma=strike 0.99 |
    objlemma=success -1.08 |  objlemma=surrender 0.82 |  objlemma=target 0.87 |  objlemma=text 0.14 |
    objlemma=that -1.16 |  objlemma=theme 1.1 |  objlemma=they -0.12 |  objlemma=thirteen -0.74 |
    objlemma=time -0.6 |  objlemma=troops 0.32 |  objlemma=version -0.34 |  objlemma=vice-chairmanship 0.74 |
    objlemma=waiver -0.83 |  objlemma=we -0.8 |  objlemma=week 0.85 |  objlemma=what 0.85 |  passive=false -0.03 |
    passive=true 0.26 |  quoted=false 0.03 |  quoted=true -0.32 |  rule=accepts -0.04 |  rule=attitude 0.26 |
    rule=attitude_said_of_a_thing 0.78 |  rule=cannot_be 0.13 |  rule=demands 0.08 |
    rule=imperative_in_a_quotation -0.27 |  rule=judged_to_be -0.67 |  rule=made_a_condition -0.26 |
    rule=must_be 0.18 |  rule=not_without 0.64 |  rule=open -0.64 |  rule=rejects -0.26 |  rule=side_taken 0.8 |
    rule=supports -0.07 |  rule=will_not -0.41 |  said=false 0.19 |  said=true -0.23 |  sentence=0 -0.54 |
    sentence=1 0.25 |  sentence=2 0.22 |  sentence=3 -0.51 |  sentence=4 0.22 |  sentence=5 -0.35 |  share=0 -0.44 |
    share=1 0.13 |  share=2 0.04 |  share=3 0.24 |  share=4 -0.06 |  subject=arms 1.12 |  subject=deal 0.37 |
    subject=law 0.47 |  subject=offer -0.32 |  subject=talks -1.36 |  subject=troops -0.56 |  subject=visit -0.74 |
    sure=0 -0.16 |  sure=1 0.17 |  sure=2 0.09 |  sure=3 -0.2 |  tense=- -0.3 |  tense=future -0.03 |
    tense=past -0.33 |  tense=present 0.59 |  ties=- -0.18 |  ties=agent -0.12 |  ties=controlled 0.02 |
    ties=modified 0.3 |  ties=of -1.03 |  ties=possessive 0.5 |  ties=relative 0.29 |  ties=shared 0.19 |
    ties=subject -0.04 |  touches=accusation -0.32 |  touches=agreement 0.4 |  touches=deadline -0.32 |
    touches=incident 0.25 |  touches=linkage -0.06 |  touches=measure 0.63 |  touches=meeting -0.67 |
    touches=proposal -0.71 |  touches=statement -0.1 |  under=- 0.63 |  under=as -0.11 |  under=as_for -0.94 |
    under=at 0.83 |  under=before -0.57 |  under=by 0.68 |  under=for 0.08 |  under=from 0.18 |  under=in 0.64 |
    under=of 0.63 |  under=on -0.3 |  under=since 0.49 |  under=to -0.45 |  under=under -0.95 |  under=with 0.49 |
    under=within -0.73 |  under=without -0.03 |  upos=ADJ -0.14 |  upos=NOUN 0.3 |  upos=VERB -0.02
  `,
  proposal: `
    above=other -0.11 |  above=speech-does 0.47 |  above=speech-says 0.08 |  actor=id 0.02 |  actor=name -0.41 |
    actor=of 0.19 |  actors=1 -0.03 |  actors=2 0.41 |  any 0.03 |  around_own_kind 0.57 |  beside=linkage 0.31 |
    beside=measure 0.4 |  beside=position -0.6 |  beside=statement 0.03 |  block=list-item 0.86 |
    block=paragraph -0.1 |  class=other -0.12 |  class=speech-does 0.66 |  class=speech-says -0.51 |
    clause=copula -0.12 |  clause=noun 0.17 |  clause=verb 0.1 |  dated=false -0.22 |  dated=true 0.45 |
    form=finite 0.06 |  form=noun 0.17 |  form=participle 0.26 |  inside_own_kind -0.75 |
    label+rule=made+offer_named_by_its_maker 0.06 |  label+rule=made+offer_put_or_taken_back 0.26 |
    label+rule=made+thing_called_proposed -0.42 |  label=made 0.02 |  lemma=call -0.6 |
    lemma=countermeasure -0.42 |  lemma=drop -0.82 |  lemma=offer 0.66 |  lemma=proposal -0.16 |
    lemma=propose -0.25 |  lemma=send 0.26 |  lemma=suggest -0.27 |  lemma=withdraw 0.83 |  length=0 -0.12 |
    length=1 -0.05 |  length=2 -0.78 |  length=3 0.37 |  length=4 0.26 |  length=5 0.27 |  length=6 0.36 |
    link=complement -0.09 |  link=coordinate 0.79 |  link=main 0.05 |  link=modifier 0.26 |  link=nominal 0.17 |
    link=relative -0.23 |  link=time 0.3 |  modal=- 0.17 |  modal=be_to -0.56 |  modality=asserted 0.14 |
    modality=hypothetical -0.64 |  modality=planned -0.56 |  negated=false 0.03 |  object=aid 0.25 |
    object=law 0.12 |  object=offer 0.04 |  objects=false 0.26 |  objects=true -0.09 |  objlemma=18 -0.87 |
    objlemma=31 0.51 |  objlemma=bill 0.12 |  objlemma=brussels -0.56 |  objlemma=cent 0.68 |
    objlemma=demand -0.64 |  objlemma=help 0.25 |  objlemma=independence 0.37 |  objlemma=proposal 0.57 |
    objlemma=request 0.26 |  objlemma=soil 0.56 |  objlemma=spy 0.56 |  objlemma=what -0.51 |  passive=false 0.06 |
    passive=true 0.57 |  placed=false 0.03 |  quoted=false 0.08 |  quoted=true -0.51 |
    rule=offer_named_by_its_maker 0.06 |  rule=offer_put_or_taken_back 0.04 |  rule=thing_called_proposed -0.42 |
    said=false 0.11 |  said=true -0.16 |  self=offer -0.24 |  self=sanction -0.42 |  sentence=1 -0.36 |
    sentence=3 0.33 |  sentence=4 1.01 |  sentence=5 -0.97 |  share=0 0.03 |  share=1 -0.34 |  share=3 0.75 |
    share=4 -0.17 |  subject=visit -0.87 |  sure=0 0.02 |  sure=1 -0.16 |  sure=2 0.79 |  sure=3 0.17 |
    tense=- 0.2 |  tense=future -0.56 |  tense=past 0.14 |  tense=present 0.06 |  ties=- 0.54 |
    ties=adjective -0.75 |  ties=agent 0.37 |  ties=of 0.39 |  ties=possessive 0.73 |  ties=relative 0.56 |
    ties=shared 0.79 |  ties=subject -0.13 |  touches=accusation 0.3 |  touches=agreement 0.4 |
    touches=measure -0.43 |  touches=meeting -0.6 |  touches=position -0.08 |  touches=response 0.8 |
    touches=statement -0.1 |  under=- -0.49 |  under=according_to 0.36 |  under=as -0.87 |  under=for -0.6 |
    under=in -0.08 |  under=on 0.5 |  under=to -0.75 |  upos=VERB 0.02
  `,
  response: `
    above=speech-does -0.15 |  above=speech-says -0.64 |  above=stance-accepts 1.22 |  actor=group -0.81 |
    actor=id 0.58 |  actor=name 0.07 |  actor=of -0.85 |  actors=1 -0.11 |  actors=2 0.47 |  actors=3 0.24 |
    beside=linkage 0.63 |  beside=position -0.31 |  beside=statement -0.23 |  block=list-item 0.12 |
    class=other 0.59 |  class=speech-does -0.44 |  class=speech-says 0.16 |  class=stance-accepts 0.58 |
    class=stance-open -0.48 |  class=stance-supports -0.47 |  dated=true 0.15 |  form=finite 0.23 |
    form=infinitive -0.18 |  form=participle -0.81 |  label+rule=accepts+answer 0.58 |
    label+rule=pending+no_answer_yet 0.37 |  label+rule=rejects+answer -0.26 |  label=accepts 0.58 |
    label=pending 0.37 |  label=rejects -0.26 |  lemma=accept 0.58 |  lemma=answer 0.77 |  lemma=back -0.47 |
    lemma=comment -0.75 |  lemma=decide 0.8 |  lemma=decline -0.02 |  lemma=hear 0.12 |  lemma=react 0.51 |
    lemma=refuse -0.66 |  lemma=reject 0.15 |  lemma=reply 0.9 |  lemma=repudiate -0.46 |  lemma=study -0.48 |
    lemma=turn 0.27 |  length=0 0.1 |  length=1 0.23 |  length=2 -0.96 |  length=3 -0.22 |  length=4 0.8 |
    length=5 -0.11 |  length=6 0.24 |  link=adverbial -0.2 |  link=complement -0.16 |  link=condition -0.29 |
    link=coordinate -0.82 |  link=main 0.37 |  link=open -0.18 |  link=relative -0.55 |  modal=have_to 0.1 |
    modal=might -0.46 |  modal=will -0.11 |  modal=would 0.68 |  modality=asserted 0.15 |
    modality=hypothetical -0.29 |  modality=planned 0.26 |  modality=possible -0.34 |  object=aid -0.29 |
    object=deal -0.29 |  object=offer -0.13 |  object=tariff 0.43 |  objects=false -0.14 |  objects=true 0.28 |
    objlemma=ceiling 0.43 |  objlemma=draft 0.24 |  objlemma=it 0.64 |  objlemma=package -0.29 |
    objlemma=proposal 0.54 |  objlemma=request 0.59 |  objlemma=text -0.65 |  objlemma=that 0.63 |
    rule=answer -0.13 |  rule=no_answer_yet 0.37 |  said=false 0.02 |  sentence=0 0.03 |  sentence=1 -0.71 |
    sentence=2 0.49 |  sentence=3 -0.24 |  sentence=4 0.68 |  share=0 0.52 |  share=2 -0.45 |  share=3 0.17 |
    subject=troops -0.43 |  sure=0 -0.03 |  sure=1 0.2 |  sure=2 -0.26 |  sure=3 0.41 |  sure=4 -0.21 |
    tense=- -0.4 |  tense=future -0.11 |  tense=past 0.43 |  tense=present 0.1 |  ties=controlled -0.24 |
    ties=relative -0.55 |  ties=subject 0.12 |  touches=agreement -0.44 |  touches=linkage -0.05 |
    touches=measure 0.59 |  touches=position -0.75 |  touches=proposal 0.62 |  touches=statement -0.41 |
    under=- 0.48 |  under=among 0.24 |  under=in -0.08 |  under=of 0.12 |  under=on -0.26 |  under=with 0.9
  `,
  statement: `
    above=other -0.41 |  above=speech-calls -0.76 |  above=speech-does -0.04 |  above=speech-says 0.14 |
    above=stance-accepts -0.72 |  above=stance-demands -0.52 |  above=stance-opposes 0.99 |
    above=stance-supports 0.75 |  actor=group -0.69 |  actor=id -0.4 |  actor=name 0.33 |  actor=of 0.29 |
    actors=1 0.04 |  actors=2 0.1 |  actors=3 -1.07 |  any 0.04 |  around_own_kind -0.3 |  beside=accusation 0.39 |
    beside=agreement -0.42 |  beside=deadline -0.19 |  beside=incident 0.61 |  beside=linkage -0.89 |
    beside=meeting -1.04 |  beside=position -0.49 |  beside=proposal -0.54 |  beside=response -0.93 |
    block=list-item 0.05 |  block=paragraph 0.03 |  class=other 0.43 |  class=speech-calls -0.69 |
    class=speech-does -0.14 |  class=speech-says 0.07 |  class=stance-demands 0.82 |  clause=copula -0.5 |
    clause=noun -0.14 |  clause=verb 0.05 |  dated=true 0.12 |  form=imperative -0.84 |  form=infinitive 0.05 |
    form=noun -0.14 |  form=participle 0.67 |  inside_own_kind -1.13 |  label+rule=direct+attribution 0.49 |
    label+rule=direct+quotation_carried_on -0.44 |  label+rule=direct+reporting_clause 0.35 |
    label+rule=indirect+according_to 0.4 |  label+rule=indirect+attribution -0.52 |
    label+rule=indirect+noun_of_saying -0.14 |  label+rule=indirect+reporting_clause -0.05 |  label=direct 0.36 |
    label=indirect -0.08 |  lemma=accord 0.29 |  lemma=accuse 0.31 |  lemma=add 0.28 |  lemma=allege 0.65 |
    lemma=announce 1.22 |  lemma=answer -0.98 |  lemma=argue 1.06 |  lemma=ask -0.55 |  lemma=be -0.44 |
    lemma=beg -1.1 |  lemma=begin 0.85 |  lemma=blame 0.28 |  lemma=blast 0.57 |  lemma=bomb 0.21 |
    lemma=call -0.07 |  lemma=caution 1.49 |  lemma=charge 0.67 |  lemma=claim -0.26 |  lemma=comment 1.36 |
    lemma=communicate -1.25 |  lemma=complain 1.08 |  lemma=concede 0.66 |  lemma=conclude -1.07 |
    lemma=condemn -1.18 |  lemma=confirm -0.8 |  lemma=consider -1.04 |  lemma=continue 1.05 |  lemma=declare 0.14 |
    lemma=decline -1.1 |  lemma=demand -0.25 |  lemma=denounce 0.74 |  lemma=deny 0.81 |  lemma=describe 1.17 |
    lemma=die 0.68 |  lemma=dismiss -0.14 |  lemma=do -1.19 |  lemma=draft 0.98 |  lemma=drive 0.48 |
    lemma=fume 0.6 |  lemma=give -0.44 |  lemma=grumble 0.97 |  lemma=hail 0.99 |  lemma=have 0.99 |
    lemma=hint 0.98 |  lemma=inform 0.66 |  lemma=insist -0.1 |  lemma=insistence 0.5 |  lemma=lose 0.59 |
    lemma=maintain 1.43 |  lemma=make 0.88 |  lemma=note 0.91 |  lemma=object -0.8 |  lemma=offer -0.96 |
    lemma=pledge 0.43 |  lemma=post 0.56 |  lemma=press -1.03 |  lemma=promise 0.08 |  lemma=propose 0.07 |
    lemma=put -0.22 |  lemma=reaffirm 0.76 |  lemma=recall 0.71 |  lemma=refuse -0.54 |  lemma=reiterate 0.66 |
    lemma=reject -0.97 |  lemma=remark 0.83 |  lemma=repeat 0.88 |  lemma=reply -1.81 |  lemma=report -1.03 |
    lemma=reproach 1.01 |  lemma=repudiate -0.75 |  lemma=retort 0.99 |  lemma=rewrite 0.94 |  lemma=rule -1.25 |
    lemma=say 0.03 |  lemma=see -0.52 |  lemma=slam -0.62 |  lemma=snap 0.46 |  lemma=sniff 0.66 |
    lemma=speak 0.76 |  lemma=state -0.75 |  lemma=stress 1.03 |  lemma=suggest 1.37 |  lemma=talk -0.71 |
    lemma=tell 0.04 |  lemma=thank 0.89 |  lemma=threaten 0.14 |  lemma=undertake -0.51 |  lemma=urge 0.03 |
    lemma=voice 0.56 |  lemma=want 0.82 |  lemma=warn 0.6 |  lemma=welcome 0.33 |  lemma=write 0.89 |
    length=0 -0.08 |  length=1 -0.24 |  length=2 0.06 |  length=3 -0.29 |  length=4 0.23 |  length=5 0.66 |
    length=6 0.33 |  length=7 0.66 |  link=adverbial -0.54 |  link=complement -0.67 |  link=coordinate 0.26 |
    link=main 0.18 |  link=modifier -0.3 |  link=nominal -0.14 |  link=open 0.24 |  link=relative -0.64 |
    link=subject -0.33 |  link=time -0.94 |  modal=- 0.12 |  modal=be_to -0.9 |  modal=can 0.46 |  modal=may -0.8 |
    modal=might -0.75 |  modal=must -1.02 |  modal=will -0.33 |  modal=would -1.39 |  modality=asserted 0.04 |
    negated=false 0.04 |  object=aid 0.39 |  object=charge 0.05 |  object=deal 0.84 |  object=law -0.91 |
    object=offer -0.15 |  object=talks -0.89 |  object=tariff -0.64 |  object=troops -1.09 |  object=truce 0.92 |
    objects=false 0.05 |  objlemma=$ 1.25 |  objlemma=18 -0.71 |  objlemma=31 -0.75 |  objlemma=abramkovich -0.83 |
    objlemma=accord -0.07 |  objlemma=agreement 0.76 |  objlemma=airport -1.22 |  objlemma=amount 1.19 |
    objlemma=analyst 0.52 |  objlemma=answer 1.05 |  objlemma=association 0.77 |  objlemma=assurance 0.98 |
    objlemma=attendance -0.93 |  objlemma=breakthrough 0.57 |  objlemma=cash 0.57 |  objlemma=ceasefire 0.92 |
    objlemma=cent -0.78 |  objlemma=charge 0.69 |  objlemma=climate 1.03 |  objlemma=crude -0.75 |
    objlemma=decision 1.08 |  objlemma=dilara -0.83 |  objlemma=disappointment 0.56 |  objlemma=door -1.14 |
    objlemma=end 0.71 |  objlemma=finding -0.69 |  objlemma=general 0.82 |  objlemma=group 0.67 |
    objlemma=hallbeck 0.46 |  objlemma=handful 0.71 |  objlemma=help 0.1 |  objlemma=independence -0.53 |
    objlemma=it 0.64 |  objlemma=itself 1.06 |  objlemma=joost 0.56 |  objlemma=july -1.06 |
    objlemma=killing -0.81 |  objlemma=krg -0.84 |  objlemma=late 0.9 |  objlemma=law -0.99 |  objlemma=life 0.59 |
    objlemma=link 0.73 |  objlemma=mercosur -0.52 |  objlemma=minister 0.44 |  objlemma=move 0.78 |
    objlemma=need 1.1 |  objlemma=news 0.95 |  objlemma=no 1.07 |  objlemma=number -1.11 |  objlemma=order -0.35 |
    objlemma=other 0.92 |  objlemma=part 0.79 |  objlemma=party 0.56 |  objlemma=people 0.44 |  objlemma=poll 1.04 |
    objlemma=prison -0.52 |  objlemma=recognition -0.85 |  objlemma=reduction 0.82 |  objlemma=refusal -1.18 |
    objlemma=representative -1 |  objlemma=request -0.53 |  objlemma=result 0.91 |  objlemma=rumour 0.44 |
    objlemma=scanlan -0.83 |  objlemma=side -0.66 |  objlemma=signature -1.04 |  objlemma=soil -0.17 |
    objlemma=solution -0.92 |  objlemma=space -0.27 |  objlemma=spy -0.17 |  objlemma=support 0.65 |
    objlemma=supporter -0.41 |  objlemma=surrender 0.74 |  objlemma=suspension -1.29 |  objlemma=talk -0.89 |
    objlemma=text 0.11 |  objlemma=that 0.64 |  objlemma=themselves -0.91 |  objlemma=they -1.1 |
    objlemma=this 0.92 |  objlemma=three -1.09 |  objlemma=time -0.27 |  objlemma=tonne -0.9 |
    objlemma=tories 0.71 |  objlemma=troops -0.6 |  objlemma=turkey 0.89 |  objlemma=value 0.81 |
    objlemma=vice-chairmanship -1.08 |  objlemma=war -0.93 |  objlemma=week -1.19 |  objlemma=what -0.24 |
    passive=false 0.05 |  passive=true -0.54 |  placed=false 0.04 |  quoted=false 0.06 |  quoted=true -0.67 |
    rule=according_to 0.4 |  rule=attribution -0.27 |  rule=noun_of_saying -0.14 |
    rule=quotation_carried_on -0.44 |  rule=reporting_clause 0.06 |  said=false 0.1 |  said=true -0.38 |
    self=deal 0.29 |  sentence=0 -0.08 |  sentence=1 0.09 |  sentence=2 -0.04 |  sentence=3 0.06 |
    sentence=4 0.07 |  sentence=5 0.71 |  share=0 -0.33 |  share=1 0.14 |  share=2 -0.03 |  share=3 -0.2 |
    share=4 0.08 |  subject=deal -0.41 |  subject=law -1 |  subject=offer -1.5 |  subject=talks 0.54 |
    subject=troops -0.05 |  subject=visit -1.55 |  sure=0 -0.17 |  sure=2 0.46 |  sure=3 0.04 |  sure=4 -0.03 |
    tense=- -0.32 |  tense=future -0.6 |  tense=past 0.16 |  ties=- 1.06 |  ties=agent -1.01 |
    ties=controlled 0.12 |  ties=modified 0.23 |  ties=of 1.11 |  ties=possessive -0.78 |  ties=relative -0.5 |
    ties=shared 0.64 |  touches=accusation -0.18 |  touches=agreement 0.11 |  touches=deadline 0.38 |
    touches=incident 0.98 |  touches=linkage 0.04 |  touches=measure 0.05 |  touches=meeting 0.47 |
    touches=position 0.15 |  touches=proposal -0.12 |  touches=response -0.32 |  under=- -0.66 |
    under=about -0.74 |  under=according_to 0.4 |  under=after 0.74 |  under=as -0.56 |  under=as_to 0.69 |
    under=at 0.42 |  under=before -0.83 |  under=between 0.59 |  under=by -1.06 |  under=for -0.88 |
    under=from 0.48 |  under=in -0.14 |  under=of 0.91 |  under=on 0.04 |  under=on_to -0.84 |  under=out_of 0.64 |
    under=since 0.91 |  under=than 1.01 |  under=to -0.57 |  under=until -0.54 |  under=up_to 1.13 |
    under=upon 1.14 |  under=with -1.48 |  under=without 1.12 |  upos=AUX -1.19 |  upos=NOUN -0.05 |  upos=VERB 0.07
  `,
}

const line: Learned['line'] = [[-5.073,0],[-3.09,0.205],[-1.911,0.294],[-1.482,0.379],[-0.944,0.381],[-0.446,0.422],[-0.25,0.474],[0.019,0.525],[0.367,0.565],[0.869,0.583],[1.253,0.672],[1.433,0.681],[2.22,0.737],[3.301,0.828],[4.285,0.846]]

export const learned: Learned = {
  weights: new Map(
    Object.entries(tables).flatMap(([kind, table]) =>
      table.split('|').map((entry): [string, number] => {
        const [name = '', weight] = entry.trim().split(' ')
        return [`${kind}:${name}`, Number(weight)]
      }),
    ),
  ),
  line,
}
