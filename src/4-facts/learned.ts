/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.03 |  above=speech-does -0.41 |  above=speech-says 0.21 |  actor=group -0.48 |  actor=id 0.25 |
    actor=name 0.36 |  actor=of -0.05 |  actors=1 0.09 |  any 0.09 |  beside=position 0.29 |
    beside=statement 0.18 |  block=paragraph 0.09 |  class=speech-does 0.12 |  class=speech-says 0.03 |
    clause=verb 0.09 |  dated=false 0.2 |  dated=true -0.1 |  form=finite 0.29 |  form=imperative -0.48 |
    form=infinitive -0.41 |  form=participle 0.35 |  label+rule=-+charge_against_someone 0.03 |
    label+rule=-+charge_with_a_clause 0.31 |  label=- 0.09 |  lemma=accuse 0.04 |  lemma=allege 0.21 |
    lemma=blame 0.22 |  lemma=charge 0.3 |  lemma=claim 0.29 |  lemma=complain 0.42 |  lemma=put -0.41 |
    lemma=slam 0.22 |  length=1 0.24 |  length=2 -0.2 |  length=3 0.29 |  length=4 0.32 |  length=5 0.25 |
    link=adverbial 0.42 |  link=coordinate -0.09 |  link=main 0.26 |  link=modifier 0.26 |  link=open -0.41 |
    link=relative 0.25 |  modal=- 0.09 |  modality=asserted 0.09 |  negated=false 0.09 |  object=tariff 0.24 |
    objects=false 0.31 |  objects=true 0.03 |  objlemma=airport 0.24 |  objlemma=association 0.22 |
    objlemma=denmark 0.25 |  objlemma=general 0.52 |  objlemma=group 0.3 |  objlemma=handful 0.27 |
    objlemma=krg -0.48 |  objlemma=tories 0.27 |  objlemma=town -0.41 |  passive=false 0.07 |  passive=true 0.26 |
    placed=false 0.09 |  quoted=false 0.09 |  rule=charge_against_someone 0.03 |  rule=charge_with_a_clause 0.31 |
    said=false 0.18 |  said=true -0.41 |  sentence=1 0.25 |  sentence=2 0.32 |  sentence=3 -0.32 |
    sentence=4 0.25 |  share=1 -0.36 |  share=2 0.45 |  share=3 0.21 |  share=4 0.25 |  subject=law -0.48 |
    sure=0 0.26 |  sure=1 -0.07 |  sure=2 -0.06 |  sure=3 0.26 |  tense=- -0.4 |  tense=past 0.3 |
    tense=present 0.25 |  ties=agent 0.26 |  ties=controlled -0.16 |  ties=relative 0.27 |  ties=shared -0.09 |
    ties=subject 0.25 |  touches=agreement 0.28 |  touches=incident 0.28 |  touches=linkage -0.48 |
    touches=meeting 0.2 |  touches=position -0.36 |  touches=proposal -0.41 |  touches=statement -0.04 |
    under=- 0.3 |  under=for 0.2 |  under=of 0.27 |  under=on 0.24 |  under=since 0.29 |  upos=VERB 0.09
  `,
  agreement: `
    above=attitude-open -0.31 |  above=other -0.34 |  above=speech-does 0.48 |  above=speech-says 0.25 |
    above=stance-demands -0.68 |  above=stance-supports 0.33 |  actor=group -1 |  actor=id 0.38 |
    actor=name -0.18 |  actor=of -0.21 |  actors=0 0.67 |  actors=1 -0.5 |  actors=2 0.26 |  actors=3 0.23 |
    around_own_kind -0.4 |  beside=agreement 0.77 |  beside=deadline -0.61 |  beside=linkage -0.58 |
    beside=measure -0.4 |  beside=meeting -0.41 |  beside=position -0.28 |  beside=statement 0.08 |
    block=list-item 0.34 |  block=paragraph -0.05 |  class=other 0.05 |  class=speech-does 0.12 |
    class=speech-says -0.11 |  class=stance-accepts -0.07 |  clause=copula 0.13 |  clause=noun -0.23 |
    dated=false 0.03 |  form=finite 0.05 |  form=infinitive -0.28 |  form=noun -0.23 |  form=participle 0.04 |
    inside_own_kind 0.09 |  label+rule=agreed+agreement_named_with_its_date -0.23 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.07 |
    label+rule=agreed+it_was_agreed_that -0.18 |  label+rule=agreed+signing_verb 0.83 |
    label+rule=agreed+signing_verb,_parties_from_before -0.42 |  label+rule=agreed+stage_of_an_agreement 0.77 |
    label+rule=agreed+term_after_others -0.04 |  label+rule=agreed+term_after_others,_parties_from_before -0.59 |
    label+rule=agreed+term_under_an_agreement 0.64 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.63 |  label+rule=agreed+undertaking -0.39 |
    label+rule=agreed+undertaking,_parties_from_before -0.04 |  label+rule=breached+stage_of_an_agreement -0.96 |
    label+rule=collapsed+stage_of_an_agreement 0.1 |  label+rule=in-force+stage_of_an_agreement 0.51 |
    label+rule=negotiating+stage_of_an_agreement 0.04 |  label+rule=negotiating+still_talked_about 0.67 |
    label+rule=negotiating+without_a_result -0.48 |
    label+rule=negotiating+without_a_result,_parties_from_before 0.53 |  label+rule=signed+signing_verb -0.26 |
    label+rule=signed+signing_verb,_parties_from_before 0.5 |  label+rule=signed+stage_of_an_agreement 0.1 |
    label=agreed -0.07 |  label=breached -0.96 |  label=collapsed 0.1 |  label=in-force 0.18 |
    label=negotiating 0.17 |  label=signed 0.15 |  lemma=accept 0.03 |  lemma=accord 0.79 |  lemma=agree 0.09 |
    lemma=agreement -0.23 |  lemma=argue -0.48 |  lemma=breach -0.96 |  lemma=break 0.46 |  lemma=broker -0.81 |
    lemma=ceasefire -0.28 |  lemma=collapse 0.3 |  lemma=conclude 0.61 |  lemma=confine -0.56 |  lemma=consult 0.5 |
    lemma=deal -0.78 |  lemma=declare 0.72 |  lemma=discuss -0.53 |  lemma=end 0.53 |  lemma=extend 0.38 |
    lemma=force -0.06 |  lemma=get -0.87 |  lemma=go 0.64 |  lemma=halve -0.58 |  lemma=hold 0.02 |
    lemma=initial -0.02 |  lemma=join -0.41 |  lemma=negotiate 0.85 |  lemma=place -0.27 |  lemma=pledge -1.17 |
    lemma=promise 0.19 |  lemma=put 0.84 |  lemma=ratify -0.77 |  lemma=reach 0.91 |  lemma=respect -0.55 |
    lemma=settle 0.77 |  lemma=settlement -0.56 |  lemma=shake 0.69 |  lemma=stay 0.76 |  lemma=strike -0.68 |
    lemma=take 0.1 |  lemma=undertake -0.5 |  lemma=void -0.34 |  lemma=withdraw -0.68 |  length=0 -0.1 |
    length=1 0.11 |  length=2 -0.47 |  length=3 0.06 |  length=4 -0.1 |  length=5 0.56 |  length=6 0.76 |
    link=adverbial 0.39 |  link=complement 0.27 |  link=condition -0.93 |  link=coordinate 0.47 |  link=main 0.02 |
    link=modifier -0.33 |  link=nominal -0.23 |  link=open -0.1 |  link=relative -0.58 |  link=subject 0.46 |
    link=time -0.05 |  modal=- 0.1 |  modal=be_to 0.18 |  modal=could 0.44 |  modal=must -0.27 |  modal=shall 0.76 |
    modal=will -0.93 |  modal=would -0.16 |  modality=asserted 0.12 |  modality=hypothetical 0.22 |
    modality=planned -0.09 |  modality=possible -1.28 |  negated=false 0.1 |  negated=true -0.45 |
    object=arms -0.68 |  object=deal 0.21 |  object=law 0.06 |  object=offer 0.77 |  object=tariff -0.55 |
    object=troops -0.68 |  object=truce -0.45 |  objects=false -0.07 |  objects=true 0.08 |  objlemma=accord 0.98 |
    objlemma=agreement -0.04 |  objlemma=anti-balaka -1.12 |  objlemma=arrangement -1.1 |  objlemma=bargain -0.68 |
    objlemma=cap -0.47 |  objlemma=ceasefire -0.03 |  objlemma=contract 0.33 |  objlemma=deal 0.8 |
    objlemma=document 0.46 |  objlemma=effect -0.44 |  objlemma=government -0.41 |  objlemma=hand 0.69 |
    objlemma=hold 0.8 |  objlemma=memorandum 0.76 |  objlemma=model 0.63 |  objlemma=name 0.84 |
    objlemma=nothing -0.5 |  objlemma=paper 0.71 |  objlemma=pla -0.56 |  objlemma=poll -0.28 |
    objlemma=protocol 0.61 |  objlemma=rate -0.58 |  objlemma=seat -0.87 |  objlemma=settlement 0.73 |
    objlemma=signature 0.74 |  objlemma=text 0.47 |  objlemma=three 0.59 |  objlemma=treaty 0.12 |
    objlemma=truce -0.8 |  objlemma=victim 0.55 |  objlemma=weapon -0.68 |  passive=false 0.06 |
    passive=true -0.13 |  quoted=false 0.04 |  quoted=true -0.63 |  rule=agreement_named_with_its_date -0.23 |
    rule=agreement_named_with_its_date,_parties_from_before -0.07 |  rule=it_was_agreed_that -0.18 |
    rule=signing_verb,_parties_from_before 0.21 |  rule=stage_of_an_agreement 0.25 |  rule=still_talked_about 0.67 |
    rule=term_after_others -0.04 |  rule=term_after_others,_parties_from_before -0.59 |
    rule=term_under_an_agreement 0.64 |  rule=term_under_an_agreement,_parties_from_before -0.63 |
    rule=undertaking -0.39 |  rule=undertaking,_parties_from_before -0.04 |  rule=without_a_result -0.48 |
    rule=without_a_result,_parties_from_before 0.53 |  said=false 0.03 |  said=true -0.07 |  self=deal -0.07 |
    self=truce -0.28 |  sentence=0 0.18 |  sentence=1 -0.31 |  sentence=2 0.24 |  sentence=4 -0.12 |
    sentence=5 0.61 |  share=0 -1.13 |  share=1 0.29 |  share=2 0.32 |  share=3 0.06 |  subject=law -0.77 |
    subject=offer -0.93 |  subject=talks 0.46 |  subject=troops 0.38 |  subject=truce 0.94 |  sure=0 0.1 |
    sure=1 -0.08 |  sure=2 0.03 |  sure=3 -0.08 |  sure=4 0.07 |  tense=- -0.32 |  tense=future -0.35 |
    tense=past 0.28 |  tense=present 0.1 |  ties=- 0.2 |  ties=agent -1.02 |  ties=compound -0.23 |
    ties=controlled -0.46 |  ties=modified 0.76 |  ties=shared 0.17 |  ties=subject 0.05 |
    touches=accusation -0.98 |  touches=deadline 0.85 |  touches=incident 0.28 |  touches=linkage -1.38 |
    touches=measure -0.27 |  touches=meeting -0.07 |  touches=position -0.61 |  touches=proposal -0.93 |
    touches=response -1.61 |  touches=statement -0.4 |  under=- 0.42 |  under=after 0.85 |  under=as_per -0.56 |
    under=at 0.4 |  under=before -0.37 |  under=by -0.41 |  under=for 1.17 |  under=in 0.52 |  under=on 0.41 |
    under=since 0.56 |  under=to 0.04 |  under=under 0.34 |  under=until 0.38 |  under=with 0.24 |
    under=within 0.42 |  under=without -0.35 |  upos=NOUN -0.15 |  upos=VERB 0.04
  `,
  deadline: `
    above=attitude-open -0.49 |  above=other 0.11 |  above=speech-calls 0.53 |  above=speech-says -0.38 |
    above=stance-demands -0.23 |  actor=group -0.44 |  actor=id 0.84 |  actor=name -0.17 |  actor=of 0.04 |
    actors=0 -0.31 |  actors=1 0.15 |  actors=2 0.53 |  beside=agreement -0.44 |  beside=linkage -0.36 |
    beside=measure -0.54 |  beside=meeting -0.79 |  beside=position 0.04 |  beside=statement 0.78 |
    block=list-item -0.13 |  class=speech-does 0.5 |  class=speech-says 0.03 |  class=stance-accepts -0.11 |
    class=stance-demands 0.67 |  clause=copula -0.67 |  clause=verb 0.06 |  dated=false 1.06 |  dated=true -0.11 |
    form=finite -0.07 |  form=infinitive 0.23 |  form=participle 0.79 |  label+rule=-+deadline_by_name 0.03 |
    lemma=ask -0.65 |  lemma=change 0.33 |  lemma=constitute 0.73 |  lemma=deadline 0.03 |  lemma=expect -0.85 |
    lemma=expire -0.46 |  lemma=follow -0.7 |  lemma=give 0.58 |  lemma=go 0.88 |  lemma=hand -0.37 |
    lemma=have 0.83 |  lemma=hold 0.11 |  lemma=join -0.52 |  lemma=leave 0.52 |  lemma=lift 0.53 |
    lemma=make 0.5 |  lemma=need 0.67 |  lemma=pass -0.23 |  lemma=place -0.67 |  lemma=prolong -0.59 |
    lemma=promise 0.14 |  lemma=report 0.25 |  lemma=sign -0.49 |  lemma=silent -0.45 |  lemma=stand -0.63 |
    lemma=take -0.51 |  lemma=tell 0.83 |  lemma=undertake 0.55 |  lemma=visit -0.67 |  length=1 0.21 |
    length=2 0.19 |  length=3 -0.29 |  length=4 -0.46 |  length=5 0.26 |  link=adverbial 0.13 |
    link=complement -0.3 |  link=condition -0.38 |  link=main 0.13 |  link=modifier 0.53 |  link=open -0.04 |
    modal=- 0.07 |  modal=be_to -0.63 |  modal=have_to 0.5 |  modal=must 0.36 |  modal=will -0.08 |
    modal=would -0.65 |  modality=asserted 0.1 |  modality=hypothetical -0.66 |  modality=planned 0.03 |
    modality=possible 0.42 |  negated=true -0.15 |  object=arms -0.45 |  object=law 0.73 |  object=tariff -0.54 |
    objects=false 0.06 |  objlemma=answer 0.63 |  objlemma=brigade -0.63 |  objlemma=budget -0.23 |
    objlemma=city 0.52 |  objlemma=combatant 0.58 |  objlemma=election 0.79 |  objlemma=fighter 0.51 |
    objlemma=government -0.52 |  objlemma=gun -0.45 |  objlemma=hold -0.51 |  objlemma=law 0.33 |
    objlemma=maoists 0.73 |  objlemma=poll 0.84 |  objlemma=public 0.5 |  objlemma=reduction -0.59 |
    objlemma=signature -0.85 |  objlemma=they -0.03 |  objlemma=yucalan -0.67 |  passive=true 0.07 |
    rule=deadline_by_name 0.03 |  said=true 0.07 |  self=deadline 0.03 |  sentence=0 0.59 |  sentence=1 0.73 |
    sentence=2 -0.53 |  sentence=3 -0.39 |  sentence=4 0.03 |  share=0 -0.94 |  share=2 -0.12 |  share=3 0.22 |
    share=4 0.27 |  subject=deal -0.51 |  subject=law -0.75 |  subject=troops -0.37 |  sure=0 0.11 |  sure=1 0.37 |
    sure=2 -0.4 |  sure=3 0.15 |  sure=4 -0.05 |  tense=- 0.19 |  tense=future -0.2 |  tense=past 0.34 |
    tense=present -0.23 |  ties=- -0.03 |  ties=agent 0.84 |  ties=controlled -0.32 |  ties=shared -0.52 |
    ties=subject 0.11 |  touches=agreement 0.31 |  touches=linkage 0.07 |  touches=meeting -0.51 |
    touches=position -0.43 |  touches=statement -0.35 |  under=- 0.85 |  under=after -0.51 |  under=at -0.37 |
    under=before -0.94 |  under=by 0.39 |  under=for -0.65 |  under=in 0.12 |  under=on -0.46 |  under=to 0.81 |
    under=under -0.37 |  under=until 0.14 |  under=within -0.19 |  upos=NOUN -0.24 |  upos=VERB 0.06
  `,
  incident: `
    above=other -0.16 |  above=speech-does -0.63 |  above=speech-says -0.08 |  above=stance-demands -0.45 |
    actor=group 0.02 |  actor=id -0.09 |  actor=name 0.33 |  actor=of 0.4 |  actors=0 -0.09 |  actors=1 0.24 |
    actors=2 -0.54 |  around_own_kind 0.1 |  beside=measure -0.63 |  beside=position -0.54 |
    beside=statement -0.5 |  block=list-item 0.73 |  block=paragraph -0.06 |  class=other 0.07 |
    class=speech-does -0.09 |  class=stance-accepts -0.47 |  clause=noun 0.09 |  dated=false -0.24 |
    dated=true 0.22 |  form=noun 0.09 |  form=participle 0.13 |  inside_own_kind -1.03 |
    label+rule=arrest+verb_of_violence -0.79 |  label+rule=attack+noun_of_violence -0.15 |
    label+rule=attack+verb_of_violence 0.1 |  label+rule=displacement+verb_of_violence 0.77 |
    label+rule=other+noun_of_violence 0.33 |  label+rule=violation+noun_of_violence -0.52 |  label=arrest -0.79 |
    label=attack 0.06 |  label=displacement 0.77 |  label=other 0.33 |  label=violation -0.52 |
    lemma=arrest -0.41 |  lemma=attack 0.77 |  lemma=blast -0.54 |  lemma=bomb 0.67 |  lemma=break -0.64 |
    lemma=burn -0.68 |  lemma=die -1.25 |  lemma=drive 0.71 |  lemma=erupt 0.97 |  lemma=flee 0.54 |
    lemma=gun 0.78 |  lemma=hold -0.47 |  lemma=insurgency -0.87 |  lemma=invade 0.61 |  lemma=jail -0.63 |
    lemma=kill 0.02 |  lemma=killing -0.51 |  lemma=perish -0.91 |  lemma=shell 0.99 |  lemma=shelling -0.65 |
    lemma=shoot 0.78 |  lemma=sink -0.96 |  lemma=strike -1.12 |  lemma=take -0.38 |  lemma=torch 0.45 |
    lemma=violation -0.52 |  lemma=war 0.84 |  lemma=wound 1.14 |  length=0 -1.09 |  length=1 0.38 |
    length=2 0.27 |  length=3 -0.03 |  length=4 0.18 |  length=5 0.38 |  length=6 -0.52 |  link=adverbial 0.27 |
    link=coordinate -0.6 |  link=main 0.12 |  link=modifier 0.22 |  link=nominal 0.09 |  link=open 0.44 |
    link=relative -0.82 |  modal=- 0.02 |  modal=could 0.52 |  modal=shall -0.57 |  modality=hypothetical -0.03 |
    modality=planned -0.57 |  modality=possible 0.44 |  negated=false 0.03 |  negated=true -0.38 |
    object=captive -0.5 |  object=tariff 0.28 |  object=troops 0.38 |  objects=false -0.41 |  objects=true 0.25 |
    objlemma=airport 0.55 |  objlemma=anselmo -0.63 |  objlemma=cash -0.54 |  objlemma=church 0.45 |
    objlemma=colleague 0.72 |  objlemma=dame 0.52 |  objlemma=dozen 0.69 |  objlemma=ecuadorians -0.7 |
    objlemma=exile 0.38 |  objlemma=fire -0.52 |  objlemma=home 0.54 |  objlemma=hostage -0.5 |  objlemma=it -0.13 |
    objlemma=line -0.33 |  objlemma=man 0.81 |  objlemma=monrovia 0.4 |  objlemma=mp 0.78 |  objlemma=people 0.24 |
    objlemma=quarter -0.45 |  objlemma=question -0.38 |  objlemma=soldier 0.38 |  objlemma=they -0.41 |
    objlemma=trader 0.44 |  passive=false 0.04 |  placed=false -0.18 |  placed=true 0.6 |  quoted=false 0.03 |
    quoted=true -0.51 |  rule=noun_of_violence -0.03 |  said=false 0.02 |  said=true -0.07 |  self=troops -0.87 |
    sentence=0 0.08 |  sentence=1 0.48 |  sentence=2 -0.27 |  sentence=3 0.29 |  sentence=4 -0.29 |  share=0 -0.23 |
    share=1 -0.33 |  share=2 0.38 |  share=3 0.55 |  share=4 0.13 |  subject=talks -0.31 |  subject=tariff -0.7 |
    subject=troops 0.14 |  sure=0 -0.24 |  sure=1 0.06 |  sure=3 0.2 |  sure=4 -0.21 |  tense=- 0.2 |
    tense=future -0.57 |  tense=past 0.08 |  tense=present -0.27 |  ties=- 0.32 |  ties=agent -0.29 |
    ties=controlled 0.42 |  ties=modified -0.62 |  ties=relative -0.73 |  ties=shared -0.31 |  ties=subject 0.08 |
    touches=accusation 0.4 |  touches=agreement 0.54 |  touches=linkage 0.38 |  touches=measure -0.71 |
    touches=meeting 0.38 |  touches=position 0.06 |  touches=statement -0.23 |  under=- 0.39 |
    under=according_to -0.31 |  under=among 0.88 |  under=as -0.74 |  under=at -0.35 |  under=for -0.63 |
    under=from 0.71 |  under=in -0.5 |  under=out_of -0.68 |  under=outside 0.78 |  under=since -0.02 |
    under=within 0.81 |  upos=NOUN -0.03
  `,
  linkage: `
    above=speech-calls -0.73 |  above=speech-says 0.13 |  above=stance-rejects 0.03 |  above=stance-supports -0.3 |
    actor=group -0.91 |  actor=id 0.9 |  actor=name 0.47 |  actor=of 0.23 |  actors=0 -0.91 |  actors=1 0.38 |
    actors=2 -0.1 |  around_own_kind -0.84 |  beside=agreement -0.26 |  beside=deadline 0.52 |
    beside=measure 0.15 |  beside=meeting 0.27 |  beside=position 0.16 |  beside=proposal 0.93 |
    beside=response 0.83 |  beside=statement 0.11 |  block=list-item -0.3 |  class=other -0.18 |
    class=speech-does -0.03 |  class=speech-once -0.29 |  class=speech-says 0.3 |  class=stance-accepts 0.48 |
    class=stance-demands 0.5 |  class=stance-open 0.45 |  clause=copula -0.06 |  dated=false -0.05 |
    dated=true 0.28 |  form=finite -0.06 |  form=imperative -0.1 |  form=infinitive 0.4 |  form=participle 0.22 |
    inside_own_kind 0.72 |  label+rule=-+condition 0.07 |  label+rule=-+not_before -0.45 |
    label+rule=-+or_else -0.35 |  label+rule=-+order_and_promise -0.1 |  label+rule=-+tie 0.06 |
    label+rule=-+verb -0.52 |  lemma=add 0.84 |  lemma=agree -0.67 |  lemma=answer 0.66 |  lemma=ask 0.65 |
    lemma=be 0.19 |  lemma=call -0.22 |  lemma=come -0.64 |  lemma=convoke -0.73 |  lemma=crawl 1.07 |
    lemma=decide 0.83 |  lemma=dissolve -1.16 |  lemma=do -1.11 |  lemma=end 1.15 |  lemma=exclude 0.83 |
    lemma=expire -0.55 |  lemma=fight 0.22 |  lemma=force -0.18 |  lemma=give -0.21 |  lemma=go 0.41 |
    lemma=guarantee -0.67 |  lemma=hand 0.57 |  lemma=hint 0.93 |  lemma=hold -0.71 |  lemma=host 0.81 |
    lemma=impossible 0.54 |  lemma=keep 0.68 |  lemma=last -0.34 |  lemma=leave -0.73 |  lemma=live 0.83 |
    lemma=need -0.31 |  lemma=negotiate 0.94 |  lemma=obtain 0.34 |  lemma=off -0.78 |  lemma=offer 0.93 |
    lemma=one -0.69 |  lemma=oppose -0.24 |  lemma=out 1.19 |  lemma=possible 0.5 |  lemma=prepare -0.6 |
    lemma=provide 0.89 |  lemma=put -0.84 |  lemma=raf -0.96 |  lemma=read -0.69 |  lemma=remain -0.64 |
    lemma=require -0.35 |  lemma=reserve 0.67 |  lemma=respect 0.51 |  lemma=return 0.88 |  lemma=rule -0.97 |
    lemma=say 1.05 |  lemma=send 0.7 |  lemma=shake -0.91 |  lemma=share 0.32 |  lemma=sign 0.67 |
    lemma=solution -0.87 |  lemma=start -0.49 |  lemma=stay 0.5 |  lemma=step -1.05 |  lemma=suspend 1.08 |
    lemma=take 0.29 |  lemma=tell -0.84 |  lemma=threaten -0.59 |  lemma=toy 0.45 |  lemma=undertake 0.98 |
    lemma=vet -0.67 |  lemma=walk -0.67 |  lemma=want 0.43 |  lemma=warn -1.05 |  lemma=will 0.18 |
    lemma=withdraw -0.78 |  lemma=write 0.78 |  length=0 0.83 |  length=1 -0.03 |  length=2 0.14 |  length=3 -0.45 |
    length=4 0.24 |  length=5 0.73 |  length=6 -0.43 |  link=adverbial -0.14 |  link=complement 0.29 |
    link=coordinate 0.19 |  link=main -0.11 |  link=modifier -0.71 |  link=open 0.61 |  link=relative -0.82 |
    link=subject -0.7 |  modal=- -0.08 |  modal=be_to -0.97 |  modal=could 0.86 |  modal=may 0.69 |
    modal=must -0.06 |  modal=should -0.69 |  modal=will 0.25 |  modal=would -0.17 |  modality=asserted -0.14 |
    modality=hypothetical 0.05 |  modality=possible 0.16 |  object=aid 0.56 |  object=deadline 0.97 |
    object=deal 0.77 |  object=law 0.68 |  object=offer -1.1 |  object=sanction 0.88 |  object=strike 0.64 |
    object=talks 0.28 |  object=truce 0.51 |  objects=false 0.09 |  objects=true -0.12 |  objlemma=abdul -0.96 |
    objlemma=accord 0.69 |  objlemma=arrangement 0.43 |  objlemma=attendance -0.82 |  objlemma=basis -0.64 |
    objlemma=china -0.6 |  objlemma=complaint 0.83 |  objlemma=conference -0.73 |  objlemma=date 0.97 |
    objlemma=document -0.7 |  objlemma=ear -0.84 |  objlemma=effect -0.36 |  objlemma=embargo 0.22 |
    objlemma=fish 0.69 |  objlemma=hand -0.91 |  objlemma=help 0.62 |  objlemma=independence 0.7 |
    objlemma=man 0.7 |  objlemma=maoists 0.68 |  objlemma=minute -0.31 |  objlemma=moment -0.3 |
    objlemma=offer -0.72 |  objlemma=page -0.69 |  objlemma=paris -0.24 |  objlemma=party -0.35 |
    objlemma=power 0.32 |  objlemma=premiership 0.72 |  objlemma=relief 0.34 |  objlemma=renegotiation -0.97 |
    objlemma=right 0.67 |  objlemma=room -0.67 |  objlemma=round 0.81 |  objlemma=sanction 0.91 |
    objlemma=seat 0.68 |  objlemma=signature -0.84 |  objlemma=standing -0.67 |  objlemma=strike 0.64 |
    objlemma=supporter 0.59 |  objlemma=text -0.67 |  objlemma=they 0.57 |  objlemma=truce 0.51 |
    objlemma=volume 0.88 |  objlemma=war -0.59 |  passive=false -0.04 |  passive=true 0.13 |  quoted=true -0.16 |
    rule=condition 0.07 |  rule=not_before -0.45 |  rule=or_else -0.35 |  rule=order_and_promise -0.1 |
    rule=tie 0.06 |  rule=verb -0.52 |  sentence=1 -0.1 |  sentence=2 -0.09 |  sentence=3 0.21 |  sentence=4 -0.14 |
    share=0 0.93 |  share=1 -0.2 |  share=2 -0.43 |  share=3 0.37 |  share=4 0.04 |  subject=captive 0.13 |
    subject=deal -1.04 |  subject=law -0.8 |  subject=talks 1.31 |  subject=troops -0.34 |  subject=truce -0.31 |
    sure=0 0.41 |  sure=1 0.46 |  sure=2 0.07 |  sure=3 -0.16 |  sure=4 -0.34 |  tense=- 0.12 |  tense=future 0.13 |
    tense=present -0.26 |  ties=- -0.55 |  ties=controlled 0.6 |  ties=relative -0.34 |  ties=subject 0.03 |
    touches=accusation 0.43 |  touches=agreement -0.11 |  touches=deadline 0.81 |  touches=incident 1.06 |
    touches=meeting 0.04 |  touches=position 0.31 |  touches=response 0.29 |  touches=statement -0.09 |
    under=after -0.78 |  under=at 0.62 |  under=by -0.67 |  under=from -0.26 |  under=in -0.08 |  under=into 0.98 |
    under=on 0.08 |  under=to -0.07 |  under=under 0.57 |  under=until -0.71 |  under=within 0.88 |
    under=without 0.7 |  upos=ADJ 0.67 |  upos=ADV 0.29 |  upos=AUX 0.18 |  upos=NOUN -0.78 |  upos=NUM -0.69 |
    upos=VERB -0.03
  `,
  measure: `
    above=attitude-open -0.41 |  above=other -0.09 |  above=speech-calls -0.28 |  above=speech-does -0.87 |
    above=speech-says -0.03 |  above=stance-accepts 0.18 |  above=stance-demands 0.41 |  above=stance-open -0.62 |
    actor=group -0.32 |  actor=id 0.64 |  actor=name -0.54 |  actor=of -0.1 |  actors=0 -0.72 |  actors=1 0.25 |
    actors=2 -0.03 |  around_own_kind 0.46 |  beside=agreement 0.17 |  beside=deadline 0.35 |
    beside=incident 0.83 |  beside=linkage -0.49 |  beside=meeting -0.54 |  beside=position -0.69 |
    beside=proposal -0.54 |  beside=statement -0.54 |  block=list-item -0.28 |  block=paragraph 0.03 |
    class=attitude-open -0.5 |  class=other 0.09 |  class=speech-does -0.34 |  class=speech-says -0.61 |
    class=stance-demands -0.52 |  clause=copula -0.12 |  clause=noun 0.03 |  form=finite 0.02 |
    form=infinitive 0.07 |  form=noun 0.03 |  form=participle -0.26 |  inside_own_kind 0.28 |
    label+rule=eased+power_used -0.18 |  label+rule=imposed+power_used -0.03 |
    label+rule=provided+power_used -0.16 |  label+rule=suspended+power_used 0.64 |
    label+rule=tightened+power_used 0.1 |  label=eased -0.18 |  label=imposed -0.03 |  label=provided -0.16 |
    label=suspended 0.64 |  label=tightened 0.1 |  lemma=annex -0.61 |  lemma=arm 0.54 |  lemma=ban -0.31 |
    lemma=beef 0.23 |  lemma=blacklist -0.54 |  lemma=cancel -0.8 |  lemma=close -0.84 |  lemma=deepen 0.36 |
    lemma=disarm -0.67 |  lemma=drop 0.53 |  lemma=end 0.63 |  lemma=exchange -0.88 |  lemma=extend -0.72 |
    lemma=free -0.39 |  lemma=freeze -0.8 |  lemma=give -0.49 |  lemma=grant 0.71 |  lemma=halt 0.59 |
    lemma=halve -0.51 |  lemma=impose 0.71 |  lemma=indict -0.89 |  lemma=jail 0.83 |  lemma=land 0.86 |
    lemma=leave -0.28 |  lemma=let -0.52 |  lemma=lift 0.66 |  lemma=lower -0.55 |  lemma=move -0.37 |
    lemma=offer -0.34 |  lemma=open -0.41 |  lemma=pardon -0.62 |  lemma=pass -0.62 |  lemma=phase -0.04 |
    lemma=pledge -0.3 |  lemma=prolong 0.81 |  lemma=promise -0.54 |  lemma=pull -0.58 |  lemma=put -0.45 |
    lemma=recognise 0.47 |  lemma=recognition -0.36 |  lemma=relax 0.61 |  lemma=release 0.44 |
    lemma=remove -0.86 |  lemma=reopen -0.57 |  lemma=resume 0.59 |  lemma=resumption 0.3 |  lemma=return -0.54 |
    lemma=revoke 0.89 |  lemma=send -0.94 |  lemma=sentence -0.86 |  lemma=shelve 0.43 |  lemma=shut -0.48 |
    lemma=suspend 0.74 |  lemma=tighten 0.69 |  lemma=withdraw 0.04 |  lemma=withdrawal 0.14 |
    lemma=withhold 0.05 |  length=0 -0.35 |  length=1 0.06 |  length=2 -0.34 |  length=3 0.33 |  length=4 0.13 |
    length=5 0.24 |  length=6 -0.35 |  link=adverbial -0.39 |  link=complement 0.28 |  link=condition -0.73 |
    link=coordinate -0.2 |  link=main -0.04 |  link=modifier -0.34 |  link=nominal 0.03 |  link=open 0.33 |
    link=relative -0.16 |  link=time 0.32 |  modal=be_to 0.99 |  modal=may 0.28 |  modal=should -0.55 |
    modal=will -0.17 |  modal=would -0.53 |  modality=asserted 0.11 |  modality=hypothetical -0.45 |
    modality=planned 0.2 |  modality=possible -0.39 |  negated=false 0.06 |  negated=true -0.95 |
    object=aid -0.17 |  object=arms -0.22 |  object=captive -0.07 |  object=deal -0.72 |  object=law 0.04 |
    object=offer -0.46 |  object=sanction 0.91 |  object=tariff -0.09 |  object=troops 0.38 |  objects=false -0.49 |
    objects=true 0.11 |  objlemma=aid -0.62 |  objlemma=anselmo 0.83 |  objlemma=asylum 0.71 |
    objlemma=azawad -0.36 |  objlemma=ban 0.69 |  objlemma=barrel 0.61 |  objlemma=bill -0.46 |
    objlemma=brussels 0.53 |  objlemma=budget -0.62 |  objlemma=corridor -0.41 |  objlemma=council -1.01 |
    objlemma=countermeasure 0.43 |  objlemma=country 0.32 |  objlemma=curb 0.36 |  objlemma=delegate 0.88 |
    objlemma=detainee -0.54 |  objlemma=diploma 0.63 |  objlemma=duty -0.66 |  objlemma=embargo 0.61 |
    objlemma=embassy 0.23 |  objlemma=ethan -0.86 |  objlemma=help -0.34 |  objlemma=intensity -0.55 |
    objlemma=koran -0.42 |  objlemma=law 0.51 |  objlemma=leave -0.8 |  objlemma=line 0.07 |  objlemma=man -0.89 |
    objlemma=mayor -0.74 |  objlemma=metre -0.6 |  objlemma=militia 0.54 |  objlemma=missile -0.85 |
    objlemma=observance 0.59 |  objlemma=operation 0.59 |  objlemma=order -0.49 |  objlemma=orrego -0.76 |
    objlemma=output 0.76 |  objlemma=participation 0.24 |  objlemma=people 0.32 |  objlemma=prisoner 0.08 |
    objlemma=rate -0.51 |  objlemma=reduction 0.81 |  objlemma=road -0.84 |  objlemma=sanction 0.78 |
    objlemma=struggle 0.63 |  objlemma=support -0.3 |  objlemma=tariff 0.53 |  objlemma=territory -0.61 |
    objlemma=that -0.31 |  objlemma=travel 0.14 |  objlemma=treaty -0.72 |  objlemma=troops 0.18 |
    objlemma=value -0.45 |  objlemma=valve -0.57 |  objlemma=warhead -0.8 |  objlemma=weapon 0.84 |
    passive=true -0.05 |  quoted=true -0.49 |  said=false 0.04 |  said=true -0.13 |  sentence=0 1.03 |
    sentence=1 -0.18 |  sentence=3 -0.23 |  sentence=4 0.19 |  sentence=5 -0.54 |  share=0 -0.34 |  share=2 -0.24 |
    share=3 0.02 |  share=4 0.22 |  subject=law 0.52 |  subject=strike -0.84 |  subject=talks 0.89 |
    subject=tariff -0.68 |  subject=troops 0.12 |  sure=0 -0.27 |  sure=1 0.32 |  sure=2 0.13 |  sure=3 -0.18 |
    sure=4 -0.09 |  tense=- -0.15 |  tense=future 0.21 |  tense=past 0.57 |  tense=present -0.46 |  ties=- -0.47 |
    ties=agent 0.38 |  ties=compound 1.13 |  ties=modified -0.55 |  ties=of 0.27 |  ties=relative -0.71 |
    ties=shared -0.26 |  ties=subject 0.05 |  touches=agreement -0.19 |  touches=incident -0.35 |
    touches=linkage 0.09 |  touches=meeting 0.17 |  touches=position -0.68 |  touches=proposal -0.55 |
    touches=response -0.57 |  touches=statement -0.42 |  under=across -0.8 |  under=after -0.8 |
    under=against 0.11 |  under=as 0.3 |  under=at -0.45 |  under=by 0.23 |  under=from 0.49 |  under=in 0.4 |
    under=on -0.17 |  under=per 0.61 |  under=since 0.82 |  under=till -0.8 |  under=to 0.36 |  under=under -0.6 |
    under=until 0.15 |  under=with -0.85 |  upos=ADJ -0.15 |  upos=NOUN -0.1
  `,
  meeting: `
    above=attitude-open -0.49 |  above=other -0.03 |  above=speech-calls -0.26 |  above=speech-does 0.46 |
    above=speech-says -0.12 |  above=stance-accepts 0.3 |  above=stance-demands -0.4 |  actor=group -0.56 |
    actor=id -0.03 |  actor=name 0.16 |  actor=of 0.19 |  actors=0 1.17 |  actors=1 -0.12 |  actors=2 -0.03 |
    actors=3 0.63 |  beside=agreement -0.49 |  beside=deadline -0.12 |  beside=linkage -0.84 |
    beside=measure 0.51 |  beside=position -0.12 |  beside=statement -0.39 |  block=list-item 0.25 |
    block=paragraph -0.04 |  class=speech-does 0.28 |  clause=copula 0.27 |  clause=noun -0.06 |
    clause=verb -0.05 |  dated=false -0.2 |  dated=true 0.19 |  form=imperative -0.12 |  form=infinitive -0.53 |
    form=noun -0.06 |  form=participle 0.6 |  inside_own_kind -0.8 |
    label+rule=cancelled+fate_of_a_meeting_as_object 0.19 |  label+rule=failed+fate_of_a_meeting_as_object 1.15 |
    label+rule=failed+fate_of_a_meeting_as_subject 0.06 |  label+rule=held+fate_of_a_meeting_as_object 0.77 |
    label+rule=held+fate_of_a_meeting_as_oblique -0.51 |  label+rule=held+hands_shaken -0.15 |
    label+rule=held+journey 0.51 |  label+rule=held+meeting_named_after_a_preposition 0.39 |
    label+rule=held+meeting_named_with_a_clause -0.8 |  label+rule=held+meeting_named_with_its_day -0.54 |
    label+rule=held+meeting_named_with_its_place -1 |  label+rule=held+meeting_named_with_one_party -0.88 |
    label+rule=held+someone_at_a_place 0.7 |  label+rule=held+verb_of_meeting -0.09 |
    label+rule=held+verb_of_receiving 0.28 |  label+rule=held+verb_of_speaking_with -0.18 |
    label+rule=ongoing+fate_of_a_meeting_as_object -0.53 |  label+rule=planned+fate_of_a_meeting_as_object -0.36 |
    label+rule=planned+fate_of_a_meeting_as_oblique 0.39 |  label+rule=planned+fate_of_a_meeting_as_subject 0.37 |
    label+rule=planned+journey 0.64 |  label+rule=planned+meeting_named_after_a_preposition -0.9 |
    label+rule=planned+meeting_named_by_measure -0.34 |  label+rule=planned+meeting_named_in_order -0.81 |
    label+rule=planned+meeting_named_with_a_clause 0.82 |  label+rule=planned+meeting_named_with_one_party 0.64 |
    label+rule=planned+verb_of_meeting -0.07 |  label+rule=planned+verb_of_receiving -0.46 |
    label+rule=planned+verb_of_speaking_with -0.14 |  label+rule=postponed+fate_of_a_meeting_as_object 0.9 |
    label=cancelled 0.19 |  label=failed 0.66 |  label=held -0.02 |  label=ongoing -0.53 |  label=planned -0.11 |
    label=postponed 0.9 |  lemma=accra 0.7 |  lemma=call -0.38 |  lemma=ceremony -0.24 |  lemma=conference 0.34 |
    lemma=congress 0.96 |  lemma=consultation 0.4 |  lemma=convene -0.65 |  lemma=conversation 1.06 |
    lemma=dialogue -1.22 |  lemma=diplomacy 0.64 |  lemma=discussion -1.19 |  lemma=gather -0.74 |
    lemma=gathering 0.33 |  lemma=huddle 0.9 |  lemma=join -0.49 |  lemma=mediation -0.8 |  lemma=meet 0.08 |
    lemma=meeting 1.04 |  lemma=mission 0.07 |  lemma=negotiate -0.5 |  lemma=negotiation -0.06 |
    lemma=plenary -0.8 |  lemma=receive -0.18 |  lemma=reconvene -0.64 |  lemma=return 0.51 |  lemma=round 0.26 |
    lemma=session -0.54 |  lemma=shake -0.15 |  lemma=sitting -0.45 |  lemma=speak 0.2 |  lemma=talk 0.04 |
    lemma=travel 0.64 |  lemma=trip -0.94 |  lemma=visit -0.21 |  lemma=welcome 0.28 |  length=0 -0.91 |
    length=1 -0.23 |  length=2 0.3 |  length=3 0.55 |  length=4 -0.08 |  length=5 -0.27 |  length=6 0.42 |
    link=adverbial -0.18 |  link=complement 0.36 |  link=main -0.03 |  link=nominal -0.06 |  link=open 0.17 |
    link=relative -0.22 |  link=subject -0.64 |  link=time 0.13 |  modal=- -0.07 |  modal=be_to 0.21 |
    modal=may 0.64 |  modal=should -0.81 |  modal=will 0.26 |  modality=asserted 0.09 |
    modality=hypothetical -0.53 |  modality=planned 0.17 |  modality=possible -0.87 |  negated=false 0.04 |
    negated=true -0.7 |  object=deal -0.56 |  object=law -0.52 |  object=strike -0.12 |  object=troops -0.18 |
    objects=false -0.07 |  objects=true 0.08 |  objlemma=abramkovich 0.28 |  objlemma=chair -0.26 |
    objlemma=deputy 0.74 |  objlemma=dilara 0.28 |  objlemma=family -0.53 |  objlemma=government -0.49 |
    objlemma=hand -0.15 |  objlemma=leader 0.84 |  objlemma=mercosur -0.25 |  objlemma=minister 0.48 |
    objlemma=observer -0.18 |  objlemma=parliament -0.65 |  objlemma=peace -0.56 |  objlemma=prison -0.25 |
    objlemma=scanlan 0.28 |  objlemma=strike -0.12 |  objlemma=supporter -0.54 |  objlemma=they -0.81 |
    objlemma=vyas 1.01 |  objlemma=yucalan 0.48 |  passive=false -0.05 |  placed=false -0.31 |  placed=true 0.66 |
    quoted=false 0.02 |  quoted=true -0.44 |  rule=fate_of_a_meeting_as_object 0.34 |
    rule=fate_of_a_meeting_as_oblique 0.11 |  rule=fate_of_a_meeting_as_subject 0.21 |  rule=hands_shaken -0.15 |
    rule=journey 0.69 |  rule=meeting_named_after_a_preposition -0.19 |  rule=meeting_named_by_measure -0.34 |
    rule=meeting_named_in_order -0.81 |  rule=meeting_named_with_a_clause -0.23 |
    rule=meeting_named_with_its_day -0.54 |  rule=meeting_named_with_its_place -1 |
    rule=meeting_named_with_one_party -0.24 |  rule=someone_at_a_place 0.7 |  rule=verb_of_meeting -0.07 |
    rule=verb_of_receiving -0.23 |  rule=verb_of_speaking_with -0.16 |  said=false 0.09 |  said=true -0.22 |
    self=talks 0.16 |  self=visit 0.07 |  sentence=0 1.06 |  sentence=1 0.31 |  sentence=2 -0.32 |
    sentence=3 -0.14 |  sentence=4 0.07 |  sentence=5 0.59 |  share=0 -0.37 |  share=1 -0.46 |  share=2 -0.09 |
    share=3 -0.33 |  share=4 0.82 |  subject=law -0.48 |  subject=talks -0.48 |  subject=visit -0.58 |
    sure=1 -0.15 |  sure=2 0.17 |  sure=3 0.08 |  sure=4 -0.23 |  tense=- -0.08 |  tense=future 0.34 |
    tense=past -0.17 |  tense=present 0.23 |  ties=- 0.18 |  ties=agent -0.94 |  ties=compound 0.48 |
    ties=controlled -0.27 |  ties=of 0.9 |  ties=possessive -0.79 |  ties=preposition -0.84 |  ties=relative -0.46 |
    ties=shared -0.49 |  ties=subject 0.17 |  touches=agreement 0.55 |  touches=deadline 0.75 |
    touches=incident 0.48 |  touches=linkage -0.02 |  touches=measure -1.05 |  touches=position -0.26 |
    touches=proposal 0.22 |  touches=response -0.53 |  touches=statement -0.49 |  under=- 0.04 |
    under=after -1.17 |  under=at 0.36 |  under=before 0.28 |  under=by -0.24 |  under=from 0.52 |  under=in 0.86 |
    under=on 0.72 |  under=to -0.09 |  under=under -0.46 |  under=with 0.93 |  under=within 0.48 |  upos=PROPN 0.7 |
    upos=VERB -0.04
  `,
  position: `
    above=attitude-open 0.65 |  above=other 0.19 |  above=speech-calls -0.99 |  above=speech-does -0.56 |
    above=speech-once 1.01 |  above=speech-says 0.05 |  above=stance-demands -0.96 |  above=stance-rejects -1.1 |
    above=stance-supports 0.8 |  actor=group -0.85 |  actor=id 0.28 |  actor=name 0.13 |  actor=of -0.02 |
    actors=2 -0.12 |  around_own_kind -0.43 |  beside=accusation -1.01 |  beside=agreement -0.13 |
    beside=deadline -1.14 |  beside=incident 0.54 |  beside=linkage -0.08 |  beside=measure 0.09 |
    beside=meeting 0.45 |  beside=position -0.76 |  beside=proposal -0.17 |  beside=response -0.02 |
    beside=statement -0.04 |  block=list-item -0.16 |  block=paragraph 0.03 |  class=attitude-open 0.15 |
    class=attitude-rejects 0.59 |  class=attitude-supports -0.98 |  class=speech-calls 0.51 |
    class=speech-does 0.11 |  class=speech-once -0.06 |  class=speech-says -0.03 |  class=stance-accepts -0.24 |
    class=stance-demands 0.1 |  class=stance-open -0.41 |  class=stance-opposes -0.6 |  class=stance-rejects 0.15 |
    class=stance-supports -0.06 |  clause=copula 0.1 |  clause=noun -0.12 |  dated=false 0.02 |  dated=true -0.12 |
    form=imperative -0.15 |  form=infinitive -0.03 |  form=noun -0.12 |  form=participle 0.27 |
    inside_own_kind -0.46 |  label+rule=accepts+accepts -0.68 |
    label+rule=accepts+noun_of_stance_under_a_light_verb -0.81 |  label+rule=demands+demands 0.18 |
    label+rule=demands+imperative_in_a_quotation -0.15 |  label+rule=demands+judged_to_be -0.72 |
    label+rule=demands+made_a_condition -0.2 |  label+rule=demands+must_be 0.33 |
    label+rule=demands+not_without 0.95 |  label+rule=demands+noun_of_stance -0.95 |
    label+rule=demands+noun_of_stance_under_a_light_verb 0.38 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.44 |
    label+rule=demands+set_as_a_condition,_on_condition_that 0.51 |
    label+rule=demands+set_as_a_condition,_only_after -0.7 |  label+rule=demands+set_as_a_condition,_only_if 0.16 |
    label+rule=demands+set_as_a_condition,_only_once -0.72 |
    label+rule=demands+set_as_a_condition,_provided -0.36 |
    label+rule=demands+set_as_a_condition,_provided_that -0.67 |
    label+rule=demands+set_as_a_condition,_so_long_as -0.65 |
    label+rule=demands+set_as_a_condition,_without -0.33 |  label+rule=open+attitude 0.49 |
    label+rule=open+open -0.63 |  label+rule=open+rejects -1.26 |  label+rule=opposes+judged_to_be 0.54 |
    label+rule=opposes+noun_of_stance_under_a_light_verb 0.05 |  label+rule=opposes+opposes 0.1 |
    label+rule=opposes+side_taken 0.73 |  label+rule=opposes+supports -0.32 |  label+rule=rejects+accepts 0.51 |
    label+rule=rejects+attitude_said_of_a_thing 0.59 |  label+rule=rejects+cannot_be 0.24 |
    label+rule=rejects+rejects 0.03 |  label+rule=rejects+will_not -0.34 |  label+rule=supports+attitude -0.04 |
    label+rule=supports+judged_to_be -0.7 |  label+rule=supports+noun_of_stance_under_a_light_verb 0.81 |
    label+rule=supports+supports -0.18 |  label=accepts -0.84 |  label=demands 0.08 |  label=open -0.27 |
    label=opposes 0.36 |  label=rejects 0.07 |  label=supports -0.05 |  lemma=accept 0.06 |  lemma=agree -1.21 |
    lemma=appeal -1.15 |  lemma=approve -0.63 |  lemma=ask -1.21 |  lemma=back 0.53 |  lemma=be -0.23 |
    lemma=beg 1.06 |  lemma=blast 0.54 |  lemma=block -0.95 |  lemma=boycott -0.6 |  lemma=call -0.34 |
    lemma=care 0.68 |  lemma=claim 0.17 |  lemma=come -1.02 |  lemma=compensate -0.2 |  lemma=condemn -0.93 |
    lemma=confirm -0.51 |  lemma=consent -0.81 |  lemma=consider 0.51 |  lemma=continue -0.69 |
    lemma=countenance -0.24 |  lemma=decide 0.39 |  lemma=decline -1.47 |  lemma=demand 1.12 |  lemma=denounce 0.8 |
    lemma=depart -0.84 |  lemma=direct 0.78 |  lemma=dismiss -0.5 |  lemma=do -1.14 |  lemma=drop -0.77 |
    lemma=eager -0.98 |  lemma=entertain 0.84 |  lemma=examine -0.31 |  lemma=exclude 0.06 |  lemma=fail -0.84 |
    lemma=favour 0.57 |  lemma=free -0.43 |  lemma=go 0.63 |  lemma=govern 1.06 |  lemma=hail -0.91 |
    lemma=hear 0.37 |  lemma=impossible 1.14 |  lemma=insistence -1.01 |  lemma=intend -1.14 |
    lemma=intention -0.98 |  lemma=laugh -0.96 |  lemma=leave -0.66 |  lemma=let -1.12 |  lemma=make -0.29 |
    lemma=need -0.59 |  lemma=negotiate -0.15 |  lemma=offer 0.51 |  lemma=oppose 0.58 |  lemma=pardon 0.73 |
    lemma=part 1.23 |  lemma=pass -0.83 |  lemma=pay -0.59 |  lemma=place -1.01 |  lemma=play 0.62 |
    lemma=possible -0.88 |  lemma=prepare 0.65 |  lemma=press 1.36 |  lemma=provide 0.48 |  lemma=read 0.35 |
    lemma=ready 0.08 |  lemma=reaffirm 1.07 |  lemma=recognise -0.79 |  lemma=refuse 0.93 |  lemma=reject -0.37 |
    lemma=release 1 |  lemma=remain 1.02 |  lemma=request -0.79 |  lemma=reserve -0.27 |  lemma=respect -0.3 |
    lemma=restore -1.04 |  lemma=rule -0.06 |  lemma=seek 0.68 |  lemma=seem 1 |  lemma=send -0.72 |
    lemma=serve -0.91 |  lemma=settle -0.81 |  lemma=sign 0.79 |  lemma=solution -0.87 |  lemma=stay 0.85 |
    lemma=study -0.79 |  lemma=support -0.12 |  lemma=tell 1.39 |  lemma=threaten 0.3 |  lemma=tolerate 0.68 |
    lemma=toy -0.85 |  lemma=turn -1.1 |  lemma=unacceptable 0.59 |  lemma=undecided 1.01 |  lemma=urge 1.13 |
    lemma=want 0.36 |  lemma=welcome -0.19 |  lemma=wrest -0.98 |  length=0 -0.06 |  length=1 -0.25 |
    length=2 0.2 |  length=3 0.03 |  length=5 0.04 |  length=6 0.33 |  link=adverbial -0.23 |
    link=complement 0.09 |  link=condition 0.33 |  link=coordinate 0.54 |  link=main -0.04 |  link=modifier -0.09 |
    link=nominal -0.12 |  link=open 0.09 |  link=relative -0.76 |  link=time -0.84 |  modal=- 0.07 |
    modal=can 0.84 |  modal=could -0.78 |  modal=have_to -0.14 |  modal=must 0.43 |  modal=should -0.51 |
    modal=will -0.16 |  modal=would -0.06 |  negated=true -0.67 |  object=aid 0.51 |  object=charge -0.77 |
    object=deadline -0.08 |  object=deal -0.35 |  object=law 0.49 |  object=offer -0.13 |  object=strike 1.02 |
    object=talks 0.05 |  object=tariff 0.65 |  object=troops 0.62 |  object=truce -0.3 |  objects=true 0.02 |
    objlemma=18 0.54 |  objlemma=abramkovich -0.71 |  objlemma=accord -0.43 |  objlemma=africans -0.99 |
    objlemma=agreement 0.48 |  objlemma=arrangement 0.82 |  objlemma=assurance 0.4 |  objlemma=autonomy 0.86 |
    objlemma=branch 1.02 |  objlemma=breakthrough -0.85 |  objlemma=budget -0.83 |  objlemma=cabinet 0.68 |
    objlemma=cap 1.05 |  objlemma=cash 0.54 |  objlemma=cent 0.55 |  objlemma=china 0.65 |  objlemma=claim -0.77 |
    objlemma=climate -1.22 |  objlemma=complaint -0.91 |  objlemma=consent 0.29 |  objlemma=constitution -0.75 |
    objlemma=contract -0.31 |  objlemma=conversation 1.05 |  objlemma=council -0.27 |  objlemma=deal -0.94 |
    objlemma=decision 1.16 |  objlemma=deployment -1.01 |  objlemma=dilara -0.71 |  objlemma=farmer -0.2 |
    objlemma=freedom 0.75 |  objlemma=government 0.97 |  objlemma=group 1 |  objlemma=guarantee 0.98 |
    objlemma=help 0.51 |  objlemma=i -0.74 |  objlemma=institution -1.04 |  objlemma=it -0.86 |
    objlemma=killing -0.75 |  objlemma=lifting -0.75 |  objlemma=limit -0.88 |  objlemma=man -0.72 |
    objlemma=mandate 0.57 |  objlemma=mayor 1 |  objlemma=memorandum -0.94 |  objlemma=monitor 0.58 |
    objlemma=more 0.75 |  objlemma=news -0.9 |  objlemma=offer -0.69 |  objlemma=other 0.58 |  objlemma=page 0.96 |
    objlemma=part 0.62 |  objlemma=payment 0.29 |  objlemma=place -1.02 |  objlemma=premier -0.24 |
    objlemma=problem 0.8 |  objlemma=process 0.78 |  objlemma=progress -0.29 |  objlemma=purpose -0.91 |
    objlemma=question -0.81 |  objlemma=recognition 0.55 |  objlemma=referendum 0.84 |  objlemma=refusal -0.93 |
    objlemma=release 0.43 |  objlemma=renegotiation 0.79 |  objlemma=republic -1.11 |  objlemma=result 1.16 |
    objlemma=right -0.05 |  objlemma=rumour -0.5 |  objlemma=scanlan -0.71 |  objlemma=session -0.6 |
    objlemma=share 0.54 |  objlemma=side 0.6 |  objlemma=strike 1.02 |  objlemma=success -0.98 |
    objlemma=surrender 0.8 |  objlemma=target 0.95 |  objlemma=text 0.23 |  objlemma=that -1.1 |
    objlemma=theme 1.17 |  objlemma=they 0.81 |  objlemma=thirteen -0.63 |  objlemma=time -0.75 |
    objlemma=treaty -0.23 |  objlemma=troops 0.32 |  objlemma=truce -0.3 |  objlemma=version -0.71 |
    objlemma=vice-chairmanship 0.65 |  objlemma=waiver -1.01 |  objlemma=we -0.77 |  objlemma=week 0.73 |
    objlemma=what 0.63 |  passive=true 0.09 |  quoted=false 0.07 |  quoted=true -0.65 |  rule=accepts -0.35 |
    rule=attitude 0.35 |  rule=attitude_said_of_a_thing 0.59 |  rule=cannot_be 0.24 |  rule=demands 0.18 |
    rule=imperative_in_a_quotation -0.15 |  rule=judged_to_be -0.53 |  rule=made_a_condition -0.2 |
    rule=must_be 0.33 |  rule=not_without 0.95 |  rule=noun_of_stance -0.95 |
    rule=noun_of_stance_under_a_light_verb 0.34 |  rule=open -0.63 |  rule=opposes 0.1 |  rule=rejects -0.29 |
    rule=set_as_a_condition,_as_long_as -0.44 |  rule=set_as_a_condition,_on_condition_that 0.51 |
    rule=set_as_a_condition,_only_after -0.7 |  rule=set_as_a_condition,_only_if 0.16 |
    rule=set_as_a_condition,_only_once -0.72 |  rule=set_as_a_condition,_provided -0.36 |
    rule=set_as_a_condition,_provided_that -0.67 |  rule=set_as_a_condition,_so_long_as -0.65 |
    rule=set_as_a_condition,_without -0.33 |  rule=side_taken 0.73 |  rule=supports -0.24 |  rule=will_not -0.34 |
    said=false 0.17 |  said=true -0.19 |  sentence=1 0.22 |  sentence=2 0.16 |  sentence=3 -0.46 |
    sentence=4 0.25 |  sentence=5 -0.41 |  share=0 -0.66 |  share=1 -0.05 |  share=3 0.06 |  share=4 0.23 |
    subject=arms 0.85 |  subject=captive -0.88 |  subject=deal 1.11 |  subject=law 0.72 |  subject=offer 0.59 |
    subject=talks -0.93 |  subject=tariff 0.22 |  subject=troops -0.79 |  subject=visit -0.63 |  sure=0 0.06 |
    sure=2 0.33 |  sure=3 -0.13 |  sure=4 -0.19 |  tense=- -0.12 |  tense=future -0.16 |  tense=past -0.31 |
    tense=present 0.45 |  ties=- -0.78 |  ties=agent -0.52 |  ties=controlled 0.18 |  ties=modified 0.31 |
    ties=of -0.68 |  ties=possessive 1 |  ties=shared 0.05 |  touches=accusation -0.44 |  touches=agreement 0.48 |
    touches=deadline 1.13 |  touches=incident -0.75 |  touches=linkage -0.41 |  touches=measure 0.25 |
    touches=meeting -0.76 |  touches=proposal -0.95 |  touches=response -1.05 |  touches=statement -0.16 |
    under=- 0.83 |  under=as 0.16 |  under=as_for -0.98 |  under=at 0.65 |  under=before -0.71 |  under=by 0.18 |
    under=for 0.42 |  under=in 1.06 |  under=of 0.37 |  under=on -0.12 |  under=since -1.01 |  under=to -0.52 |
    under=under -1.1 |  under=with 0.61 |  under=within -0.89 |  upos=ADJ 0.03 |  upos=NOUN 0.05
  `,
  proposal: `
    above=other -0.27 |  above=speech-does 0.53 |  above=speech-says 0.23 |  above=stance-rejects 0.49 |
    actor=id 0.11 |  actor=name -0.28 |  actor=of 0.13 |  actors=1 -0.08 |  actors=2 0.7 |  around_own_kind 0.53 |
    beside=linkage 0.27 |  beside=position -0.4 |  beside=statement 0.09 |  block=list-item 0.71 |
    block=paragraph -0.07 |  class=other -0.14 |  class=speech-does 0.57 |  class=speech-says -0.32 |
    clause=copula -0.12 |  clause=noun 0.11 |  clause=verb 0.13 |  dated=false -0.39 |  dated=true 0.66 |
    form=finite 0.07 |  form=noun 0.11 |  form=participle 0.25 |  inside_own_kind -0.73 |
    label+rule=made+offer_put_or_taken_back 0.25 |  label+rule=made+proposing_verb 0.07 |
    label+rule=made+thing_called_proposed -0.35 |  label+rule=withdrawn+offer_put_or_taken_back -0.03 |
    label=withdrawn -0.03 |  lemma=call -0.5 |  lemma=countermeasure -0.35 |  lemma=drop -0.73 |  lemma=offer 0.57 |
    lemma=proposal -0.2 |  lemma=propose 0.34 |  lemma=send 0.25 |  lemma=suggest -0.58 |  lemma=withdraw 0.68 |
    length=0 -0.1 |  length=1 0.1 |  length=2 -0.46 |  length=3 0.37 |  length=4 0.2 |  length=5 0.22 |
    length=6 0.57 |  link=complement -0.15 |  link=coordinate 0.51 |  link=main 0.11 |  link=modifier 0.25 |
    link=nominal 0.11 |  link=relative -0.38 |  link=time 0.4 |  modal=- 0.14 |  modal=be_to -0.55 |
    modality=asserted 0.1 |  modality=hypothetical -0.49 |  modality=planned -0.55 |  object=aid 0.27 |
    object=deal 0.69 |  object=law -0.16 |  object=offer 0.04 |  object=truce 0.69 |  objects=false 0.07 |
    objects=true 0.11 |  objlemma=18 0.24 |  objlemma=31 0.23 |  objlemma=bill -0.16 |  objlemma=brussels -0.55 |
    objlemma=cent 0.48 |  objlemma=demand -0.49 |  objlemma=help 0.27 |  objlemma=independence 0.1 |
    objlemma=proposal 0.53 |  objlemma=request 0.25 |  objlemma=soil 0.53 |  objlemma=spy 0.53 |
    objlemma=truce 0.69 |  objlemma=what -0.63 |  passive=false 0.03 |  passive=true 0.51 |  quoted=false 0.08 |
    quoted=true -0.63 |  rule=offer_put_or_taken_back 0.04 |  rule=proposing_verb 0.07 |
    rule=thing_called_proposed -0.35 |  said=false 0.19 |  said=true -0.27 |  self=offer -0.28 |
    self=sanction -0.35 |  sentence=1 -0.28 |  sentence=2 0.12 |  sentence=3 0.18 |  sentence=4 1.26 |
    sentence=5 -1.04 |  share=0 0.08 |  share=1 -0.38 |  share=2 -0.28 |  share=3 0.62 |  share=4 0.06 |
    subject=visit 0.24 |  sure=0 0.19 |  sure=1 -0.48 |  sure=3 0.69 |  sure=4 -0.21 |  tense=- 0.15 |
    tense=future -0.55 |  tense=present 0.33 |  ties=- 0.47 |  ties=adjective -0.73 |  ties=agent 0.18 |
    ties=of 0.62 |  ties=possessive 0.98 |  ties=relative 0.53 |  ties=shared 0.51 |  ties=subject -0.13 |
    touches=accusation 0.4 |  touches=agreement 0.45 |  touches=measure -0.33 |  touches=meeting 0.1 |
    touches=position -0.15 |  touches=response 0.97 |  touches=statement -0.07 |  under=- 0.1 |
    under=according_to 0.57 |  under=as 0.24 |  under=for 0.2 |  under=in 0.23 |  under=on 0.13 |  under=to -0.46 |
    upos=NOUN -0.06 |  upos=VERB 0.06
  `,
  response: `
    above=speech-does 0.51 |  above=speech-says -0.61 |  above=stance-accepts 0.73 |  actor=group -0.89 |
    actor=id 0.41 |  actor=name 0.07 |  actor=of -0.46 |  actors=1 -0.03 |  actors=2 0.78 |  actors=3 0.17 |
    any 0.03 |  beside=linkage 0.7 |  beside=position -0.46 |  beside=statement 0.26 |  block=list-item 0.05 |
    block=paragraph 0.02 |  class=other 0.62 |  class=speech-does -0.47 |  class=speech-once 0.11 |
    class=speech-says 0.05 |  class=stance-accepts 0.52 |  class=stance-open -0.47 |  class=stance-rejects -0.55 |
    class=stance-supports -0.54 |  clause=verb 0.03 |  dated=false -0.17 |  dated=true 0.57 |  form=finite 0.21 |
    form=infinitive -0.09 |  form=participle -0.76 |  label+rule=accepts+answer 0.52 |
    label+rule=pending+no_answer_yet 0.36 |  label+rule=rejects+answer -0.26 |  label=accepts 0.52 |
    label=pending 0.36 |  label=rejects -0.26 |  lemma=accept 0.52 |  lemma=answer 0.72 |  lemma=back -0.54 |
    lemma=comment -0.95 |  lemma=decide 1.01 |  lemma=decline 0.02 |  lemma=react 0.83 |  lemma=refuse -0.78 |
    lemma=reject 0.11 |  lemma=reply 0.38 |  lemma=repudiate -0.47 |  lemma=respond 1.02 |  lemma=study -0.47 |
    lemma=turn 0.28 |  length=1 0.42 |  length=2 -0.59 |  length=3 -0.39 |  length=4 0.58 |  length=5 0.03 |
    length=6 0.17 |  link=adverbial 0.16 |  link=complement -0.32 |  link=condition -0.46 |  link=coordinate -1.04 |
    link=main 0.32 |  link=open -0.09 |  modal=- 0.04 |  modal=have_to 0.25 |  modal=might -0.47 |
    modal=will -0.1 |  modal=would 0.64 |  modality=asserted 0.18 |  modality=hypothetical -0.54 |
    modality=planned 0.15 |  modality=possible -0.27 |  negated=false 0.03 |  object=aid -0.46 |
    object=deal -0.46 |  object=offer 0.19 |  object=tariff 0.28 |  objects=false -0.09 |  objects=true 0.27 |
    objlemma=ceiling 0.28 |  objlemma=draft 0.17 |  objlemma=idea 0.63 |  objlemma=it 0.12 |  objlemma=offer 0.57 |
    objlemma=package -0.46 |  objlemma=proposal 0.59 |  objlemma=request 0.47 |  objlemma=text -0.64 |
    objlemma=that 0.49 |  passive=false 0.05 |  placed=false 0.03 |  quoted=false 0.03 |  rule=answer -0.12 |
    rule=no_answer_yet 0.36 |  said=false 0.04 |  sentence=0 -0.2 |  sentence=1 -0.28 |  sentence=2 0.47 |
    sentence=3 -0.09 |  sentence=4 0.62 |  share=0 0.58 |  share=1 0.21 |  share=2 -0.26 |  share=4 -0.07 |
    subject=troops -0.64 |  sure=0 0.06 |  sure=1 0.02 |  sure=2 -0.16 |  sure=3 0.56 |  sure=4 -0.65 |
    tense=- -0.35 |  tense=future -0.1 |  tense=past 0.41 |  tense=present 0.03 |  ties=controlled -0.13 |
    ties=subject 0.11 |  touches=agreement -0.53 |  touches=linkage 0.09 |  touches=measure 0.47 |
    touches=meeting 0.29 |  touches=position -0.59 |  touches=proposal 0.56 |  touches=statement -0.35 |
    under=- 0.24 |  under=among 0.17 |  under=in -0.12 |  under=on -0.21 |  under=to 1.02 |  under=with 0.79 |
    upos=VERB 0.03
  `,
  statement: `
    above=attitude-open 0.7 |  above=other -0.22 |  above=speech-calls -0.88 |  above=speech-does 0.69 |
    above=speech-once -1.17 |  above=speech-says -0.03 |  above=stance-accepts -0.54 |  above=stance-demands 0.74 |
    above=stance-rejects -1.21 |  above=stance-supports 1.15 |  actor=group -0.39 |  actor=id -0.28 |
    actor=name 0.28 |  actor=of 0.16 |  actors=1 0.02 |  actors=2 0.22 |  actors=3 -1.14 |  any 0.03 |
    around_own_kind 0.12 |  beside=accusation 0.28 |  beside=agreement -0.66 |  beside=deadline -0.64 |
    beside=incident 0.6 |  beside=measure -0.15 |  beside=meeting -0.71 |  beside=position -0.55 |
    beside=proposal -0.62 |  beside=response -1.22 |  beside=statement 0.42 |  block=list-item -0.24 |
    block=paragraph 0.07 |  class=other 0.2 |  class=speech-calls -0.81 |  class=speech-does -0.21 |
    class=speech-once -0.39 |  class=speech-says 0.1 |  class=stance-demands 1.05 |  clause=copula -0.94 |
    clause=noun -0.19 |  clause=verb 0.06 |  dated=false -0.05 |  dated=true 0.37 |  form=imperative -0.36 |
    form=infinitive 0.16 |  form=noun -0.19 |  form=participle 0.63 |  inside_own_kind -1.19 |
    label+rule=direct+frame_of_words 0.71 |  label+rule=direct+name,_colon,_quotation 0.6 |
    label+rule=direct+quotation_carried_on -0.6 |  label+rule=direct+quotation_without_a_cue 0.35 |
    label+rule=direct+reporting_clause 0.18 |  label+rule=direct+so_the_speaker 0.73 |
    label+rule=direct+words_in_order,_after 1.1 |  label+rule=direct+words_in_order,_before 0.65 |
    label+rule=direct+words_in_order,_turned 1.06 |  label+rule=indirect+according_to 0.02 |
    label+rule=indirect+attribution -0.45 |  label+rule=indirect+denied_by 0.63 |
    label+rule=indirect+frame_of_words -1.06 |  label+rule=indirect+name,_colon -0.19 |
    label+rule=indirect+noun_of_saying -0.06 |  label+rule=indirect+reporting_clause 0.08 |
    label+rule=indirect+words_in_order,_after -0.68 |  label+rule=indirect+words_in_order,_before 0.2 |
    label+rule=indirect+words_in_order,_turned -0.43 |  label=direct 0.29 |  label=indirect -0.06 |  lemma=" 0.6 |
    lemma=accord 0.52 |  lemma=accuse 0.45 |  lemma=add 0.12 |  lemma=admit -0.07 |  lemma=affirm -0.87 |
    lemma=agree -1.49 |  lemma=allege 0.59 |  lemma=announce 0.84 |  lemma=answer -0.98 |  lemma=argue 1.02 |
    lemma=ask -1 |  lemma=be -0.6 |  lemma=beg 0.84 |  lemma=begin 0.95 |  lemma=blame 0.13 |  lemma=blast 0.65 |
    lemma=bomb 0.25 |  lemma=break 0.7 |  lemma=call -0.3 |  lemma=caution 1.11 |  lemma=charge 1.02 |
    lemma=claim -0.31 |  lemma=comment 1.29 |  lemma=communicate -0.42 |  lemma=complain 0.83 |
    lemma=concede 0.58 |  lemma=conclude -1.14 |  lemma=condemn -1.17 |  lemma=confirm -0.92 |
    lemma=consider -1.16 |  lemma=continue 1.1 |  lemma=count -1.06 |  lemma=crawl 1.09 |  lemma=declare 0.05 |
    lemma=demand -0.32 |  lemma=denounce 0.84 |  lemma=deny 0.77 |  lemma=describe 1.13 |  lemma=die 0.45 |
    lemma=dismiss 0.03 |  lemma=do -1.3 |  lemma=draft 1.13 |  lemma=drive 0.59 |  lemma=exclude -0.07 |
    lemma=exist 0.92 |  lemma=fume 0.43 |  lemma=give 0.29 |  lemma=grumble 0.7 |  lemma=hail 1.09 |
    lemma=have 0.61 |  lemma=hint 1.42 |  lemma=how -1.14 |  lemma=inform -0.4 |  lemma=insist -0.09 |
    lemma=insistence 0.23 |  lemma=let 0.52 |  lemma=lose 0.74 |  lemma=maintain 1.27 |  lemma=make -0.36 |
    lemma=no 1.12 |  lemma=note 0.97 |  lemma=object -0.72 |  lemma=offer -1.18 |  lemma=oppose 1.04 |
    lemma=pledge -0.25 |  lemma=post 0.66 |  lemma=press -1.01 |  lemma=promise -0.07 |  lemma=propose -0.1 |
    lemma=put -0.27 |  lemma=read -0.92 |  lemma=reaffirm 0.52 |  lemma=recall 0.98 |  lemma=reiterate 0.89 |
    lemma=reject -1.25 |  lemma=remark 0.77 |  lemma=repeat 0.82 |  lemma=reply -0.82 |  lemma=report -1.04 |
    lemma=reproach 1.11 |  lemma=repudiate -0.59 |  lemma=retort 1.03 |  lemma=rewrite 1.02 |  lemma=rule -0.87 |
    lemma=say 0.34 |  lemma=see -0.68 |  lemma=shot 0.63 |  lemma=slam -0.78 |  lemma=snap 0.66 |
    lemma=sniff 0.67 |  lemma=so 0.73 |  lemma=speak 0.72 |  lemma=state -0.72 |  lemma=stress 0.76 |
    lemma=suggest 1.26 |  lemma=talk -0.82 |  lemma=tell 0.27 |  lemma=thank 0.87 |  lemma=thanks -1.07 |
    lemma=the -1.14 |  lemma=threaten -0.07 |  lemma=underline 0.85 |  lemma=undertake -0.49 |  lemma=urge -0.02 |
    lemma=voice 0.51 |  lemma=want 0.97 |  lemma=warn 0.31 |  lemma=welcome 0.18 |  lemma=will 0.98 |
    lemma=withdraw 0.64 |  lemma=word 1.21 |  lemma=write 0.99 |  length=0 -0.06 |  length=1 -0.38 |
    length=2 0.15 |  length=3 -0.28 |  length=4 0.56 |  length=5 0.3 |  length=6 -0.12 |  length=7 -0.4 |
    link=adverbial -0.4 |  link=complement -0.66 |  link=coordinate 0.23 |  link=main 0.19 |  link=modifier -0.61 |
    link=nominal -0.19 |  link=open 0.22 |  link=relative -0.76 |  link=subject -0.6 |  link=time 0.07 |
    modal=- 0.14 |  modal=be_to -0.86 |  modal=can 0.53 |  modal=could -0.72 |  modal=have_to -0.66 |
    modal=may -0.72 |  modal=might -0.59 |  modal=must -1.14 |  modal=will -0.38 |  modal=would -1.59 |
    modality=asserted 0.03 |  negated=false 0.03 |  object=aid 0.32 |  object=charge 0.15 |  object=deal 0.56 |
    object=law -0.95 |  object=talks -0.87 |  object=tariff -0.5 |  object=troops 0.45 |  object=truce 0.93 |
    objects=false 0.14 |  objects=true -0.16 |  objlemma=$ 1.1 |  objlemma=18 -0.9 |  objlemma=31 -0.87 |
    objlemma=abramkovich -0.89 |  objlemma=accord 0.16 |  objlemma=adviser 0.82 |  objlemma=agreement 0.52 |
    objlemma=airport -1.27 |  objlemma=amount 1.11 |  objlemma=answer 0.98 |  objlemma=association 0.96 |
    objlemma=assurance 0.99 |  objlemma=attendance -1.2 |  objlemma=autonomy -0.91 |  objlemma=bma 1.06 |
    objlemma=breakthrough 0.76 |  objlemma=cash 0.65 |  objlemma=ceasefire 0.93 |  objlemma=cent -0.71 |
    objlemma=charge 0.76 |  objlemma=climate 0.99 |  objlemma=commitment -0.7 |  objlemma=complaint 0.91 |
    objlemma=constitution -0.92 |  objlemma=counter-claim 0.84 |  objlemma=crude -0.65 |  objlemma=decision 1.02 |
    objlemma=dilara -0.89 |  objlemma=disappointment 0.51 |  objlemma=door -1.12 |  objlemma=end 0.55 |
    objlemma=finding -0.66 |  objlemma=general 0.56 |  objlemma=group 0.54 |  objlemma=hallbeck 0.53 |
    objlemma=handful 0.77 |  objlemma=he 1.11 |  objlemma=head -0.87 |  objlemma=holm 0.69 |  objlemma=host -1.07 |
    objlemma=idea -0.83 |  objlemma=independence -0.73 |  objlemma=indictment -0.88 |  objlemma=it 0.67 |
    objlemma=itself 0.95 |  objlemma=july -0.92 |  objlemma=killing -0.9 |  objlemma=krg -0.91 |
    objlemma=late 0.74 |  objlemma=law -1.07 |  objlemma=life 0.74 |  objlemma=link 0.81 |  objlemma=mention -1.1 |
    objlemma=mercosur 0.74 |  objlemma=monitor 1.04 |  objlemma=move 0.74 |  objlemma=need 0.96 |
    objlemma=news 1.09 |  objlemma=no 0.99 |  objlemma=number -0.9 |  objlemma=offer 0.42 |  objlemma=one -0.72 |
    objlemma=order -0.56 |  objlemma=other 0.69 |  objlemma=part 0.54 |  objlemma=party 0.66 |
    objlemma=people 0.44 |  objlemma=poll 0.99 |  objlemma=prison 0.74 |  objlemma=public -1.09 |
    objlemma=recognition -0.47 |  objlemma=reduction -0.05 |  objlemma=refusal -1.17 |  objlemma=renegotiation 1.2 |
    objlemma=representative -1.01 |  objlemma=request -0.6 |  objlemma=result 0.85 |  objlemma=rumour 0.11 |
    objlemma=scanlan -0.89 |  objlemma=side -0.61 |  objlemma=signature -1.06 |  objlemma=soil -0.37 |
    objlemma=solution -0.98 |  objlemma=space -0.55 |  objlemma=spy -0.37 |  objlemma=support 0.94 |
    objlemma=supporter -0.78 |  objlemma=surrender 0.84 |  objlemma=suspension -1.28 |  objlemma=talk -0.87 |
    objlemma=text -0.03 |  objlemma=that 0.77 |  objlemma=themselves -0.96 |  objlemma=they 0.84 |
    objlemma=this 0.92 |  objlemma=three -1.14 |  objlemma=time -0.55 |  objlemma=tonne -0.86 |
    objlemma=tories 0.65 |  objlemma=treaty -0.24 |  objlemma=troops -0.87 |  objlemma=turkey 0.87 |
    objlemma=value 0.91 |  objlemma=vice-chairmanship -0.84 |  objlemma=war -1.19 |  objlemma=week -0.95 |
    objlemma=what -0.51 |  passive=false 0.04 |  placed=false 0.03 |  quoted=false 0.05 |  quoted=true -0.3 |
    rule=according_to 0.02 |  rule=attribution -0.42 |  rule=denied_by 0.63 |  rule=frame_of_words -0.31 |
    rule=name,_colon -0.19 |  rule=name,_colon,_quotation 0.6 |  rule=noun_of_saying -0.06 |
    rule=quotation_carried_on -0.6 |  rule=quotation_without_a_cue 0.35 |  rule=reporting_clause 0.11 |
    rule=so_the_speaker 0.73 |  rule=words_in_order,_after -0.49 |  rule=words_in_order,_before 0.37 |
    rule=words_in_order,_turned -0.12 |  said=false 0.08 |  said=true -0.28 |  self=deal 0.52 |  self=offer -0.7 |
    self=talks -0.7 |  sentence=0 0.26 |  sentence=1 0.14 |  sentence=3 -0.07 |  sentence=4 0.04 |
    sentence=5 0.32 |  share=0 -0.68 |  share=1 0.17 |  share=3 -0.29 |  share=4 0.1 |  subject=deal -0.83 |
    subject=law -1.45 |  subject=offer -1.01 |  subject=tariff -0.4 |  subject=troops -0.36 |  subject=visit -1.53 |
    sure=0 -0.07 |  sure=1 0.2 |  sure=2 0.19 |  sure=3 0.1 |  sure=4 -0.18 |  tense=- -0.23 |  tense=future -0.56 |
    tense=past 0.2 |  tense=present -0.08 |  ties=- 0.72 |  ties=agent -1.25 |  ties=compound 0.9 |
    ties=controlled 0.15 |  ties=modified -0.08 |  ties=of 0.94 |  ties=possessive -1.05 |  ties=relative -0.21 |
    ties=shared 0.29 |  touches=accusation -0.38 |  touches=agreement 0.42 |  touches=incident 0.55 |
    touches=linkage -0.19 |  touches=measure -0.44 |  touches=meeting 0.15 |  touches=position 0.11 |
    touches=proposal -0.33 |  touches=response -0.25 |  under=- -0.68 |  under=about -0.91 |
    under=according_to 0.57 |  under=after -0.27 |  under=as -0.45 |  under=as_to 0.76 |  under=at 0.3 |
    under=before -0.64 |  under=between 0.74 |  under=by -0.91 |  under=for -1.13 |  under=from 0.59 |
    under=in 0.44 |  under=of 0.98 |  under=on 0.19 |  under=on_to -0.79 |  under=out_of 0.77 |  under=over -1.24 |
    under=since 0.82 |  under=than 1.11 |  under=to -0.76 |  under=under -0.02 |  under=until -0.73 |
    under=up_to 1.16 |  under=upon 1.3 |  under=with -1.26 |  under=within -0.66 |  under=without 0.84 |
    upos=ADV -0.75 |  upos=AUX -0.39 |  upos=DET -0.19 |  upos=NOUN 0.1 |  upos=PUNCT 0.6 |  upos=VERB 0.06
  `,
}

const line: Learned['line'] = [
  [-4.899, 0],
  [-3.312, 0.141],
  [-2.013, 0.261],
  [-1.694, 0.263],
  [-1.258, 0.325],
  [-0.485, 0.433],
  [0.083, 0.569],
  [0.326, 0.583],
  [0.696, 0.606],
  [1.084, 0.647],
  [1.329, 0.654],
  [1.714, 0.707],
  [1.995, 0.776],
  [2.356, 0.78],
  [3.102, 0.804],
  [3.893, 0.806],
  [4.458, 0.885],
  [5.798, 1],
]

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
