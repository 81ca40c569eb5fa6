/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other 0.14 |  above=speech-does -0.42 |  above=speech-says 0.5 |  actor=group -0.53 |  actor=id 0.28 |
    actor=name 0.2 |  actors=1 0.08 |  any 0.08 |  beside=position -0.62 |  beside=statement 0.17 |
    block=paragraph 0.08 |  class=speech-does 0.17 |  class=speech-says -0.13 |  clause=verb 0.08 |
    dated=false 0.26 |  dated=true -0.36 |  form=finite 0.22 |  form=imperative -0.53 |  form=infinitive -0.42 |
    form=participle 0.45 |  label+rule=-+charge_against_someone 0.08 |  label+rule=-+charge_with_a_clause 0.03 |
    label=- 0.08 |  lemma=accuse 0.09 |  lemma=allege 0.5 |  lemma=blame 0.24 |  lemma=charge 0.37 |
    lemma=claim -0.62 |  lemma=complain 0.51 |  lemma=put -0.42 |  lemma=slam 0.2 |  length=1 0.26 |
    length=2 -0.1 |  length=3 0.31 |  length=4 0.43 |  length=5 -0.29 |  link=adverbial 0.51 |  link=main 0.1 |
    link=modifier 0.16 |  link=open -0.42 |  link=relative 0.28 |  modal=- 0.08 |  modality=asserted 0.08 |
    negated=false 0.08 |  object=tariff 0.26 |  objects=false 0.03 |  objects=true 0.08 |  objlemma=airport 0.26 |
    objlemma=association 0.2 |  objlemma=denmark 0.3 |  objlemma=general 0.27 |  objlemma=group 0.37 |
    objlemma=handful 0.2 |  objlemma=krg -0.53 |  objlemma=tories 0.31 |  objlemma=town -0.42 |
    passive=false 0.07 |  passive=true 0.16 |  placed=false 0.08 |  quoted=false 0.08 |
    rule=charge_against_someone 0.08 |  rule=charge_with_a_clause 0.03 |  said=false 0.17 |  said=true -0.42 |
    sentence=1 0.3 |  sentence=2 0.32 |  sentence=3 -0.45 |  sentence=4 0.5 |  share=1 -0.3 |  share=2 0.47 |
    share=3 0.5 |  share=4 0.06 |  subject=law -0.53 |  sure=0 0.24 |  sure=1 -0.22 |  sure=2 0.05 |  sure=3 0.31 |
    tense=- -0.24 |  tense=past 0.37 |  tense=present -0.42 |  ties=agent 0.16 |  ties=relative 0.2 |
    ties=subject 0.13 |  touches=agreement 0.44 |  touches=incident 0.18 |  touches=linkage -0.53 |
    touches=measure 0.2 |  touches=position -0.78 |  touches=proposal -0.42 |  touches=statement -0.41 |
    under=- 0.37 |  under=for 0.23 |  under=of 0.2 |  under=on 0.26 |  under=since -0.62 |  upos=VERB 0.08
  `,
  agreement: `
    above=attitude-open -0.43 |  above=other -0.29 |  above=speech-does 0.42 |  above=speech-says 0.2 |
    above=stance-demands -0.73 |  above=stance-supports 0.23 |  actor=group -0.86 |  actor=id 0.6 |
    actor=name -0.04 |  actor=of -0.04 |  actors=0 -0.39 |  actors=1 -0.29 |  actors=2 0.44 |  actors=3 -0.03 |
    around_own_kind -1.07 |  beside=agreement 0.8 |  beside=deadline -0.97 |  beside=linkage -0.52 |
    beside=measure -0.37 |  beside=meeting -0.12 |  beside=position -0.23 |  beside=statement 0.08 |
    block=list-item -0.05 |  block=paragraph 0.02 |  class=other -0.12 |  class=speech-does 0.45 |
    class=speech-says 0.09 |  class=stance-accepts 0.06 |  clause=copula 0.07 |  clause=noun -0.08 |
    dated=false -0.08 |  dated=true 0.1 |  form=finite -0.04 |  form=infinitive -0.56 |  form=noun -0.08 |
    form=participle 0.46 |  inside_own_kind -0.69 |  label+rule=agreed+agreement_named_with_its_date -0.3 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before 0.14 |
    label+rule=agreed+it_was_agreed_that 0.31 |  label+rule=agreed+signing_verb 0.81 |
    label+rule=agreed+signing_verb,_parties_from_before -0.42 |  label+rule=agreed+stage_of_an_agreement 0.57 |
    label+rule=agreed+term_after_others 0.06 |  label+rule=agreed+term_after_others,_parties_from_before -0.43 |
    label+rule=agreed+term_under_an_agreement 0.76 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.42 |  label+rule=agreed+undertaking -0.38 |
    label+rule=agreed+undertaking,_parties_from_before 0.33 |  label+rule=breached+stage_of_an_agreement -0.85 |
    label+rule=collapsed+stage_of_an_agreement 0.24 |  label+rule=in-force+in_force -0.4 |
    label+rule=in-force+in_force,_parties_from_before -0.69 |  label+rule=in-force+stage_of_an_agreement -0.06 |
    label+rule=negotiating+stage_of_an_agreement 0.15 |  label+rule=negotiating+still_talked_about 0.57 |
    label+rule=negotiating+without_a_result -0.47 |
    label+rule=negotiating+without_a_result,_parties_from_before 0.69 |  label+rule=signed+signing_verb -0.08 |
    label+rule=signed+signing_verb,_parties_from_before 0.24 |  label+rule=signed+stage_of_an_agreement -0.08 |
    label=agreed 0.06 |  label=breached -0.85 |  label=collapsed 0.24 |  label=in-force -0.35 |
    label=negotiating 0.14 |  lemma=accept 0.06 |  lemma=accord 0.74 |  lemma=agree 0.27 |  lemma=agreement -0.08 |
    lemma=argue -0.71 |  lemma=be -1.4 |  lemma=breach -0.85 |  lemma=break 1.07 |  lemma=broker -0.95 |
    lemma=ceasefire -0.33 |  lemma=collapse 0.88 |  lemma=conclude 0.92 |  lemma=confine -0.31 |
    lemma=consult 0.56 |  lemma=deal 0.68 |  lemma=declare 1.03 |  lemma=discuss -0.47 |  lemma=end -0.36 |
    lemma=extend -0.99 |  lemma=find -0.51 |  lemma=force -0.4 |  lemma=get -0.75 |  lemma=go 0.76 |
    lemma=halve -0.5 |  lemma=hold 0.5 |  lemma=include -0.47 |  lemma=initial 0.33 |  lemma=join -0.6 |
    lemma=leave -0.88 |  lemma=make 0.3 |  lemma=negotiate 1.04 |  lemma=place -0.31 |  lemma=pledge -1.09 |
    lemma=promise 0.23 |  lemma=put 0.1 |  lemma=ratify -0.42 |  lemma=reach 0.85 |  lemma=respect -0.18 |
    lemma=run -0.53 |  lemma=settle 0.8 |  lemma=settlement -0.7 |  lemma=shake 0.81 |  lemma=stay 0.84 |
    lemma=strike -0.77 |  lemma=take -0.69 |  lemma=undertake -0.35 |  lemma=void -0.25 |  lemma=withdraw -0.39 |
    length=0 -0.05 |  length=1 0.55 |  length=2 -0.82 |  length=3 -0.26 |  length=4 -0.22 |  length=5 0.23 |
    length=6 1.31 |  link=adverbial 0.5 |  link=complement -0.06 |  link=condition -0.92 |  link=coordinate 0.65 |
    link=modifier -0.3 |  link=nominal -0.08 |  link=open 0.07 |  link=relative -0.11 |  link=subject 0.33 |
    link=time -0.6 |  modal=- 0.08 |  modal=be_to 0.3 |  modal=could 0.67 |  modal=must -0.31 |  modal=shall 0.84 |
    modal=will -0.85 |  modal=would -0.91 |  modality=asserted 0.13 |  modality=hypothetical -0.13 |
    modality=planned -0.26 |  modality=possible -1.2 |  negated=true -0.17 |  object=arms -0.39 |
    object=deal 0.13 |  object=law 0.29 |  object=offer 0.41 |  object=tariff -0.62 |  object=troops -0.39 |
    object=truce -0.39 |  objects=false -0.12 |  objects=true 0.05 |  objlemma=accord 0.42 |
    objlemma=agreement 0.16 |  objlemma=anti-balaka -0.51 |  objlemma=arrangement -0.92 |  objlemma=bargain -0.77 |
    objlemma=cap -0.58 |  objlemma=commitment 0.3 |  objlemma=compromise -0.51 |  objlemma=contract 0.23 |
    objlemma=deal 1.05 |  objlemma=document 0.33 |  objlemma=effect -0.75 |  objlemma=government -0.6 |
    objlemma=hand 0.81 |  objlemma=hold -0.17 |  objlemma=it 0.38 |  objlemma=memorandum 0.57 |
    objlemma=model -0.99 |  objlemma=name 0.82 |  objlemma=nothing -0.09 |  objlemma=paper 0.96 |
    objlemma=pla -0.31 |  objlemma=poll -0.29 |  objlemma=protocol -1.16 |  objlemma=rate -0.5 |
    objlemma=seat -0.75 |  objlemma=settlement 0.95 |  objlemma=signature -0.14 |  objlemma=three 0.88 |
    objlemma=treaty 0.29 |  objlemma=truce -0.9 |  objlemma=victim 0.31 |  objlemma=weapon -0.39 |
    passive=false 0.1 |  passive=true -0.3 |  quoted=true -0.57 |  rule=agreement_named_with_its_date -0.3 |
    rule=agreement_named_with_its_date,_parties_from_before 0.14 |  rule=in_force -0.4 |
    rule=in_force,_parties_from_before -0.69 |  rule=it_was_agreed_that 0.31 |  rule=signing_verb 0.14 |
    rule=signing_verb,_parties_from_before 0.17 |  rule=stage_of_an_agreement 0.11 |  rule=still_talked_about 0.57 |
    rule=term_after_others 0.06 |  rule=term_after_others,_parties_from_before -0.43 |
    rule=term_under_an_agreement 0.76 |  rule=term_under_an_agreement,_parties_from_before -0.42 |
    rule=undertaking -0.38 |  rule=undertaking,_parties_from_before 0.33 |  rule=without_a_result -0.47 |
    rule=without_a_result,_parties_from_before 0.69 |  said=false -0.06 |  said=true 0.08 |  self=deal -0.09 |
    self=truce -0.33 |  sentence=0 0.49 |  sentence=1 -0.21 |  sentence=2 0.28 |  sentence=3 -0.17 |
    sentence=4 -0.37 |  sentence=5 0.92 |  share=0 -0.83 |  share=1 0.22 |  share=2 0.14 |  share=3 -0.11 |
    share=4 0.09 |  subject=deal -0.28 |  subject=law -0.58 |  subject=offer -0.56 |  subject=talks 1.07 |
    subject=troops 0.46 |  subject=truce 0.22 |  sure=0 0.23 |  sure=1 -0.03 |  sure=2 -0.1 |  sure=3 -0.11 |
    sure=4 0.03 |  tense=- -0.04 |  tense=future -0.27 |  tense=past 0.05 |  tense=present 0.08 |  ties=- -0.34 |
    ties=agent -0.87 |  ties=compound -0.08 |  ties=controlled -0.35 |  ties=modified 0.57 |  ties=relative -0.47 |
    ties=shared 0.51 |  ties=subject 0.24 |  touches=accusation -1.01 |  touches=deadline -0.03 |
    touches=incident 0.33 |  touches=linkage -1.32 |  touches=measure -0.67 |  touches=meeting -0.58 |
    touches=position -0.37 |  touches=proposal -1.11 |  touches=response -1.12 |  touches=statement -0.19 |
    under=- 0.14 |  under=after 0.66 |  under=as_per -0.31 |  under=at -0.08 |  under=before -0.42 |
    under=by -0.6 |  under=for 1.27 |  under=in 0.04 |  under=on 0.31 |  under=regarding -0.51 |  under=since 0.78 |
    under=to -0.1 |  under=under 0.53 |  under=until -0.99 |  under=with -0.1 |  under=within -0.25 |
    under=without -0.05 |  upos=NOUN -0.24
  `,
  deadline: `
    above=attitude-open -0.47 |  above=other 0.12 |  above=speech-calls 0.45 |  above=speech-says -0.37 |
    above=stance-demands -0.22 |  actor=group -0.52 |  actor=id 0.8 |  actor=name -0.1 |  actor=of 0.04 |
    actors=0 -0.26 |  actors=1 0.1 |  actors=2 0.55 |  any 0.03 |  beside=agreement -0.34 |  beside=linkage -0.39 |
    beside=measure -0.06 |  beside=meeting -0.87 |  beside=position -0.15 |  beside=statement 0.53 |
    block=list-item -0.13 |  block=paragraph 0.05 |  class=other -0.08 |  class=speech-does 0.38 |
    class=stance-demands 0.76 |  clause=copula -0.73 |  clause=verb 0.06 |  dated=false 0.93 |  dated=true -0.1 |
    form=finite -0.07 |  form=infinitive 0.11 |  form=participle 0.58 |  label+rule=-+bounded_need 0.02 |
    label+rule=-+deadline_by_name 0.03 |  label=- 0.03 |  lemma=ask -0.49 |  lemma=change 0.42 |
    lemma=constitute 0.69 |  lemma=deadline 0.03 |  lemma=expect -0.83 |  lemma=expire -0.46 |  lemma=follow -0.59 |
    lemma=give 0.67 |  lemma=go 0.99 |  lemma=hand -0.35 |  lemma=have 0.86 |  lemma=hold 0.27 |  lemma=join -0.69 |
    lemma=leave 0.41 |  lemma=lift 0.45 |  lemma=make 0.38 |  lemma=need 0.76 |  lemma=pass -0.22 |
    lemma=place -0.73 |  lemma=prolong -0.74 |  lemma=promise 0.23 |  lemma=report 0.22 |  lemma=sign -0.47 |
    lemma=silent -0.45 |  lemma=stand -0.67 |  lemma=take -0.51 |  lemma=tell 0.42 |  lemma=undertake 0.54 |
    lemma=visit -0.61 |  length=1 0.18 |  length=2 0.12 |  length=3 -0.2 |  length=4 -0.59 |  length=5 0.37 |
    link=adverbial 0.05 |  link=complement -0.29 |  link=condition -0.39 |  link=coordinate 0.12 |  link=main 0.09 |
    link=modifier 0.45 |  modal=- 0.06 |  modal=be_to -0.67 |  modal=have_to 0.38 |  modal=must 0.35 |
    modal=will -0.09 |  modal=would -0.7 |  modality=asserted 0.1 |  modality=hypothetical -0.74 |
    modality=possible 0.43 |  negated=false 0.03 |  negated=true -0.05 |  object=arms -0.45 |  object=law 0.66 |
    object=tariff -0.55 |  object=troops -0.06 |  objlemma=answer 0.67 |  objlemma=brigade -0.67 |
    objlemma=budget -0.22 |  objlemma=city 0.41 |  objlemma=combatant 0.67 |  objlemma=election 0.58 |
    objlemma=fighter 0.57 |  objlemma=government -0.69 |  objlemma=gun -0.45 |  objlemma=hold -0.51 |
    objlemma=law 0.42 |  objlemma=maoists 0.69 |  objlemma=poll 0.65 |  objlemma=public 0.38 |
    objlemma=reduction -0.74 |  objlemma=signature -0.83 |  objlemma=they -0.07 |  objlemma=yucalan -0.61 |
    passive=true 0.07 |  placed=false 0.03 |  quoted=false 0.03 |  rule=bounded_need 0.02 |
    rule=deadline_by_name 0.03 |  said=true 0.07 |  self=deadline 0.03 |  sentence=0 0.7 |  sentence=1 0.68 |
    sentence=2 -0.51 |  sentence=3 -0.4 |  sentence=4 0.05 |  share=0 -1.14 |  share=1 -0.04 |  share=2 -0.11 |
    share=3 0.22 |  share=4 0.2 |  subject=deal -0.51 |  subject=law -0.87 |  subject=troops -0.35 |  sure=0 0.08 |
    sure=1 0.39 |  sure=2 -0.3 |  sure=3 0.04 |  sure=4 -0.08 |  tense=- 0.21 |  tense=future -0.18 |
    tense=past 0.28 |  tense=present -0.2 |  ties=- -0.13 |  ties=agent 0.65 |  ties=controlled -0.26 |
    ties=shared -0.69 |  ties=subject 0.06 |  touches=agreement 0.18 |  touches=meeting -0.51 |
    touches=position -0.44 |  touches=statement -0.34 |  under=- 0.77 |  under=after -0.51 |  under=at -0.35 |
    under=before -0.93 |  under=by 0.39 |  under=for -0.49 |  under=in 0.2 |  under=on -0.46 |  under=to 0.87 |
    under=under -0.35 |  under=until 0.08 |  under=within -0.13 |  upos=NOUN -0.18 |  upos=VERB 0.06
  `,
  incident: `
    above=other -0.18 |  above=speech-does -0.57 |  above=speech-says -0.06 |  above=stance-demands -0.38 |
    actor=group 0.1 |  actor=id -0.14 |  actor=name 0.26 |  actor=of 0.44 |  actors=0 -0.06 |  actors=1 0.21 |
    actors=2 -0.17 |  around_own_kind 0.28 |  beside=measure -0.67 |  beside=statement -0.57 |
    block=list-item 0.84 |  block=paragraph -0.05 |  class=other 0.02 |  class=speech-does -0.14 |
    clause=noun 0.1 |  dated=false -0.3 |  dated=true 0.34 |  form=infinitive -0.07 |  form=noun 0.1 |
    form=participle 0.06 |  inside_own_kind -1.02 |  label+rule=arrest+verb_of_violence -0.77 |
    label+rule=attack+noun_of_violence -0.08 |  label+rule=attack+verb_of_violence 0.07 |
    label+rule=displacement+verb_of_violence 0.72 |  label+rule=other+noun_of_violence 0.3 |
    label+rule=violation+noun_of_violence -0.49 |  label=arrest -0.77 |  label=attack 0.03 |
    label=displacement 0.72 |  label=other 0.3 |  label=violation -0.49 |  lemma=arrest -0.54 |  lemma=attack 0.98 |
    lemma=blast -0.61 |  lemma=bomb 0.58 |  lemma=break -0.65 |  lemma=burn -0.71 |  lemma=detain -0.29 |
    lemma=die -1.25 |  lemma=drive 0.64 |  lemma=erupt 1 |  lemma=flee 0.54 |  lemma=gun 0.82 |  lemma=hold -0.51 |
    lemma=insurgency -0.75 |  lemma=invade 0.71 |  lemma=jail -0.66 |  lemma=kill 0.07 |  lemma=killing -0.45 |
    lemma=perish -0.9 |  lemma=shell 0.87 |  lemma=shelling -0.73 |  lemma=shoot 0.74 |  lemma=sink -1.18 |
    lemma=strike -1.11 |  lemma=take -0.4 |  lemma=torch 0.41 |  lemma=violation -0.49 |  lemma=war 0.9 |
    lemma=wound 1.19 |  length=0 -1.08 |  length=1 0.42 |  length=2 0.24 |  length=4 0.13 |  length=5 0.45 |
    length=6 -0.51 |  link=adverbial 0.37 |  link=coordinate -0.55 |  link=main 0.12 |  link=modifier 0.3 |
    link=nominal 0.1 |  link=open 0.48 |  link=relative -0.78 |  link=time -0.13 |  modal=- 0.04 |
    modal=could 0.67 |  modal=shall -0.46 |  modality=planned -0.46 |  modality=possible 0.48 |
    negated=false 0.03 |  negated=true -0.4 |  object=captive -0.36 |  object=tariff 0.43 |  object=troops 0.45 |
    objects=false -0.46 |  objects=true 0.24 |  objlemma=airport 0.7 |  objlemma=anselmo -0.66 |
    objlemma=cash -0.61 |  objlemma=church 0.41 |  objlemma=colleague 0.64 |  objlemma=dame 0.67 |
    objlemma=dozen 0.83 |  objlemma=ecuadorians -0.53 |  objlemma=exile 0.36 |  objlemma=fire -0.49 |
    objlemma=he -0.29 |  objlemma=home 0.54 |  objlemma=hostage -0.36 |  objlemma=it -0.07 |  objlemma=line -0.35 |
    objlemma=man 0.71 |  objlemma=monrovia 0.53 |  objlemma=mp 0.82 |  objlemma=people 0.28 |
    objlemma=quarter -0.38 |  objlemma=question -0.4 |  objlemma=soldier 0.45 |  objlemma=they -0.54 |
    objlemma=trader 0.48 |  passive=false 0.03 |  passive=true 0.05 |  placed=false -0.18 |  placed=true 0.58 |
    quoted=false 0.02 |  quoted=true -0.55 |  rule=noun_of_violence -0.03 |  said=true -0.05 |  self=troops -0.75 |
    sentence=0 0.12 |  sentence=1 0.53 |  sentence=2 -0.27 |  sentence=3 0.3 |  sentence=4 -0.29 |  share=0 -0.24 |
    share=1 -0.33 |  share=2 0.25 |  share=3 0.55 |  share=4 0.14 |  subject=talks -0.26 |  subject=tariff -0.53 |
    subject=troops 0.18 |  sure=0 -0.22 |  sure=2 0.14 |  sure=3 0.22 |  sure=4 -0.28 |  tense=- 0.12 |
    tense=future -0.46 |  tense=past 0.09 |  tense=present -0.21 |  ties=- 0.35 |  ties=agent -0.27 |
    ties=controlled 0.48 |  ties=modified -0.54 |  ties=relative -0.69 |  ties=shared -0.26 |  ties=subject 0.06 |
    touches=accusation 0.3 |  touches=agreement 0.47 |  touches=linkage 0.36 |  touches=measure -0.19 |
    touches=meeting 0.45 |  touches=statement -0.32 |  under=- 0.02 |  under=according_to -0.26 |
    under=among 0.54 |  under=as -0.82 |  under=at -0.35 |  under=for -0.66 |  under=from 0.64 |  under=in -0.45 |
    under=on -0.05 |  under=out_of -0.71 |  under=outside 0.82 |  under=since -0.08 |  under=within 0.71 |
    upos=NOUN -0.03
  `,
  linkage: `
    above=other -0.11 |  above=speech-calls -0.85 |  above=speech-says 0.08 |  above=stance-supports -0.43 |
    actor=group -0.86 |  actor=id 0.8 |  actor=name 0.68 |  actor=of 0.22 |  actors=0 -1.02 |  actors=1 0.4 |
    actors=2 0.03 |  around_own_kind -0.68 |  beside=agreement -0.41 |  beside=deadline 0.59 |
    beside=measure -0.09 |  beside=meeting 0.74 |  beside=position 0.57 |  beside=proposal 0.89 |
    beside=response 0.76 |  beside=statement -0.19 |  block=list-item -0.13 |  class=other -0.11 |
    class=speech-does 0.06 |  class=speech-once -0.38 |  class=speech-says 0.23 |  class=stance-demands 0.27 |
    class=stance-open 0.32 |  clause=copula -0.19 |  form=finite -0.04 |  form=imperative -0.13 |
    form=infinitive 0.36 |  form=participle 0.22 |  inside_own_kind 0.61 |  label+rule=-+condition 0.13 |
    label+rule=-+not_before -0.59 |  label+rule=-+or_else -0.24 |  label+rule=-+order_and_promise -0.13 |
    label+rule=-+tie 0.08 |  label+rule=-+verb -0.51 |  lemma=add 0.79 |  lemma=agree -0.65 |  lemma=answer 0.74 |
    lemma=ask 0.45 |  lemma=be 0.17 |  lemma=call -0.27 |  lemma=come -0.59 |  lemma=convok -0.72 |
    lemma=crawl 0.9 |  lemma=decide 0.76 |  lemma=dissolve 0.54 |  lemma=do -1.09 |  lemma=end 0.78 |
    lemma=exclude 0.77 |  lemma=expire -0.65 |  lemma=fight 0.22 |  lemma=follow -0.09 |  lemma=force -0.14 |
    lemma=go 0.37 |  lemma=guarantee -0.69 |  lemma=hand 0.55 |  lemma=hint 0.9 |  lemma=hold -0.62 |
    lemma=host 0.9 |  lemma=impossible 0.69 |  lemma=keep 0.83 |  lemma=last -0.34 |  lemma=leave -0.85 |
    lemma=live 0.86 |  lemma=need -0.36 |  lemma=negotiate 0.99 |  lemma=obtain 0.34 |  lemma=off -0.76 |
    lemma=offer 0.89 |  lemma=one -0.69 |  lemma=oppose -0.33 |  lemma=out 1.03 |  lemma=possible 0.41 |
    lemma=prepare -0.7 |  lemma=provide 0.99 |  lemma=put -0.85 |  lemma=raf -0.96 |  lemma=read -0.78 |
    lemma=remain -0.57 |  lemma=require -0.41 |  lemma=reserve 0.5 |  lemma=respect 0.5 |  lemma=return 0.9 |
    lemma=rule -0.78 |  lemma=say 0.99 |  lemma=send 0.57 |  lemma=shake -1.04 |  lemma=share 0.27 |
    lemma=sign 0.66 |  lemma=solution -0.88 |  lemma=start -0.63 |  lemma=stay 0.62 |  lemma=step -1.06 |
    lemma=suspend 1.01 |  lemma=take 0.22 |  lemma=tell -0.68 |  lemma=threaten -0.64 |  lemma=toy 0.32 |
    lemma=undertake 0.89 |  lemma=vet -0.87 |  lemma=walk -0.57 |  lemma=want 0.35 |  lemma=warn -1.11 |
    lemma=will 0.15 |  lemma=withdraw -0.55 |  lemma=write 0.93 |  length=0 0.86 |  length=1 -0.09 |
    length=2 0.31 |  length=3 -0.47 |  length=4 0.12 |  length=5 0.72 |  length=6 -0.58 |  link=adverbial -0.16 |
    link=complement 0.23 |  link=coordinate 0.21 |  link=main -0.06 |  link=modifier -0.54 |  link=open 0.59 |
    link=relative -0.74 |  link=subject -0.6 |  modal=- -0.02 |  modal=be_to -0.91 |  modal=could 0.72 |
    modal=may 0.64 |  modal=must -0.11 |  modal=should -0.78 |  modal=will 0.14 |  modal=would -0.18 |
    modality=asserted -0.23 |  modality=planned 0.07 |  modality=possible 0.35 |  object=aid 0.51 |
    object=deadline 0.78 |  object=deal 0.68 |  object=law 0.68 |  object=offer -1.07 |  object=sanction 0.9 |
    object=strike 0.56 |  object=talks 0.21 |  object=truce 0.5 |  objects=false 0.13 |  objects=true -0.17 |
    objlemma=abdul -0.96 |  objlemma=accord 0.64 |  objlemma=arrangement 0.35 |  objlemma=attendance -0.73 |
    objlemma=basis -0.57 |  objlemma=china -0.7 |  objlemma=complaint 0.77 |  objlemma=conference -0.72 |
    objlemma=date 0.78 |  objlemma=document -0.6 |  objlemma=ear -0.68 |  objlemma=effect -0.52 |
    objlemma=embargo 0.22 |  objlemma=fish 0.85 |  objlemma=hand -1.04 |  objlemma=help 0.41 |
    objlemma=independence 0.74 |  objlemma=man 0.57 |  objlemma=maoists 0.83 |  objlemma=minute -0.36 |
    objlemma=moment -0.43 |  objlemma=offer -0.59 |  objlemma=page -0.78 |  objlemma=paris -0.33 |
    objlemma=party -0.41 |  objlemma=power 0.27 |  objlemma=premiership 0.61 |  objlemma=relief 0.34 |
    objlemma=renegotiation -0.78 |  objlemma=right 0.5 |  objlemma=room -0.57 |  objlemma=round 0.9 |
    objlemma=sanction 0.87 |  objlemma=seat 0.68 |  objlemma=signature -0.85 |  objlemma=standing -0.69 |
    objlemma=strike 0.56 |  objlemma=supporter 0.75 |  objlemma=text -0.87 |  objlemma=they 0.55 |
    objlemma=truce 0.5 |  objlemma=volume 0.9 |  objlemma=war -0.64 |  passive=false -0.03 |  passive=true 0.14 |
    quoted=true -0.12 |  rule=condition 0.13 |  rule=not_before -0.59 |  rule=or_else -0.24 |
    rule=order_and_promise -0.13 |  rule=tie 0.08 |  rule=verb -0.51 |  sentence=1 0.13 |  sentence=2 -0.15 |
    sentence=3 0.19 |  sentence=4 -0.16 |  share=0 1 |  share=1 -0.13 |  share=2 -0.58 |  share=3 0.27 |
    share=4 0.08 |  subject=captive 0.12 |  subject=deal -1.03 |  subject=law -0.8 |  subject=talks 0.97 |
    subject=troops -0.28 |  subject=truce -0.28 |  sure=0 0.24 |  sure=1 0.44 |  sure=2 0.11 |  sure=3 -0.1 |
    sure=4 -0.38 |  tense=- 0.05 |  tense=future 0.03 |  tense=past -0.11 |  tense=present -0.04 |  ties=- -0.58 |
    ties=controlled 0.59 |  ties=relative -0.34 |  ties=subject 0.04 |  touches=accusation 0.35 |
    touches=agreement 0.11 |  touches=deadline 0.73 |  touches=incident 0.78 |  touches=measure 0.39 |
    touches=meeting 0.57 |  touches=position 0.38 |  touches=response 0.22 |  touches=statement -0.08 |
    under=- -0.45 |  under=after -0.55 |  under=at 0.55 |  under=by -0.68 |  under=from -0.2 |  under=in -0.08 |
    under=into 0.93 |  under=on 0.22 |  under=to -0.11 |  under=under 0.55 |  under=until -0.62 |
    under=within 0.87 |  under=without 0.46 |  upos=ADJ 0.6 |  upos=ADV 0.12 |  upos=AUX 0.15 |  upos=NOUN -0.86 |
    upos=NUM -0.69
  `,
  measure: `
    above=attitude-open -0.53 |  above=speech-calls -0.32 |  above=speech-does -0.9 |  above=speech-says -0.12 |
    above=stance-demands 0.4 |  above=stance-open -0.62 |  actor=group -0.13 |  actor=id 0.73 |  actor=name -0.69 |
    actor=of -0.26 |  actors=0 -0.63 |  actors=1 0.2 |  actors=2 -0.09 |  any -0.03 |  around_own_kind 0.68 |
    beside=agreement -0.22 |  beside=deadline -0.27 |  beside=incident -0.03 |  beside=linkage -0.67 |
    beside=meeting -0.43 |  beside=position -0.73 |  beside=proposal -0.63 |  beside=statement -0.53 |
    block=list-item -0.16 |  class=attitude-open -0.43 |  class=other 0.08 |  class=speech-calls -0.39 |
    class=speech-does -0.55 |  class=speech-says -0.59 |  class=stance-demands -0.75 |  clause=copula -0.17 |
    clause=verb -0.02 |  dated=false -0.13 |  dated=true 0.29 |  form=infinitive 0.03 |  form=participle -0.18 |
    inside_own_kind 0.42 |  label+rule=eased+power_used -0.18 |  label+rule=imposed+power_used -0.07 |
    label+rule=lifted+power_used 0.1 |  label+rule=proposed+power_used -0.39 |
    label+rule=provided+power_used -0.12 |  label+rule=suspended+power_used 0.46 |
    label+rule=tightened+power_used 0.17 |  label=eased -0.18 |  label=imposed -0.07 |  label=lifted 0.1 |
    label=proposed -0.39 |  label=provided -0.12 |  label=suspended 0.46 |  label=tightened 0.17 |
    lemma=annex -0.52 |  lemma=arm 0.82 |  lemma=beef 0.4 |  lemma=blacklist -0.44 |  lemma=call -0.6 |
    lemma=cancel -0.71 |  lemma=close -0.85 |  lemma=consider -0.39 |  lemma=deepen 0.48 |  lemma=disarm -0.73 |
    lemma=dismiss -0.57 |  lemma=drop 0.52 |  lemma=end 0.68 |  lemma=exchange -0.82 |  lemma=extend -0.73 |
    lemma=free -0.39 |  lemma=freeze -0.75 |  lemma=give -0.4 |  lemma=grant 0.75 |  lemma=halt 0.66 |
    lemma=halve -0.55 |  lemma=hand -0.49 |  lemma=handover -1.02 |  lemma=hold -1.02 |  lemma=impose 0.83 |
    lemma=indict -0.77 |  lemma=jail 0.83 |  lemma=land 1.05 |  lemma=leave -0.32 |  lemma=let -0.75 |
    lemma=lift 0.69 |  lemma=lower -0.46 |  lemma=move -0.12 |  lemma=offer -0.35 |  lemma=open -0.53 |
    lemma=pardon -0.52 |  lemma=pass -0.61 |  lemma=phase 0.07 |  lemma=pledge -0.34 |  lemma=prolong 0.76 |
    lemma=promise -0.56 |  lemma=pull -0.72 |  lemma=put -0.33 |  lemma=recognise 0.59 |  lemma=recognition -0.31 |
    lemma=relax 0.68 |  lemma=release 0.48 |  lemma=remove -0.86 |  lemma=reopen -0.67 |  lemma=resume 0.72 |
    lemma=resumption 0.44 |  lemma=return -0.44 |  lemma=revoke 0.79 |  lemma=send -1.1 |  lemma=sentence -0.86 |
    lemma=shelve 0.44 |  lemma=shut -0.53 |  lemma=stay -0.86 |  lemma=suspend 1.11 |  lemma=tighten 0.5 |
    lemma=withdraw -0.06 |  lemma=withdrawal 0.36 |  lemma=withhold 0.12 |  length=0 -0.34 |  length=1 -0.06 |
    length=2 -0.28 |  length=3 0.28 |  length=4 0.28 |  length=5 -0.07 |  length=6 -0.22 |  link=adverbial -0.28 |
    link=complement 0.28 |  link=condition -0.59 |  link=coordinate -0.19 |  link=main -0.09 |
    link=modifier -0.29 |  link=open 0.31 |  link=relative -0.45 |  link=time 0.54 |  modal=be_to 1.16 |
    modal=may -0.06 |  modal=shall -0.86 |  modal=should -0.33 |  modal=will -0.21 |  modal=would -0.31 |
    modality=asserted 0.07 |  modality=hypothetical -0.52 |  modality=planned 0.2 |  modality=possible -0.36 |
    negated=false 0.02 |  negated=true -0.76 |  object=aid -0.11 |  object=captive 0.05 |  object=charge -0.57 |
    object=deal -0.73 |  object=law 0.03 |  object=offer -0.6 |  object=sanction 1.03 |  object=strike -0.7 |
    object=tariff 0.02 |  object=troops 0.6 |  objects=false -0.47 |  objects=true 0.08 |  objlemma=aid -0.62 |
    objlemma=anselmo 0.83 |  objlemma=asylum 0.75 |  objlemma=azawad -0.31 |  objlemma=ban 0.5 |
    objlemma=barrel 0.6 |  objlemma=bill -0.05 |  objlemma=brussels 0.52 |  objlemma=budget -0.61 |
    objlemma=charge -0.57 |  objlemma=corridor -0.53 |  objlemma=council -0.67 |  objlemma=countermeasure 0.44 |
    objlemma=country 0.54 |  objlemma=curb 0.48 |  objlemma=delegate 0.71 |  objlemma=detainee -0.39 |
    objlemma=dignity -0.49 |  objlemma=diploma 0.67 |  objlemma=duty -0.59 |  objlemma=election -0.4 |
    objlemma=embargo 0.68 |  objlemma=embassy 0.4 |  objlemma=ethan -0.86 |  objlemma=help -0.35 |
    objlemma=hostage -0.22 |  objlemma=intensity -0.46 |  objlemma=it -1.11 |  objlemma=koran -0.57 |
    objlemma=law 0.56 |  objlemma=leave -0.71 |  objlemma=line -0.62 |  objlemma=man -0.77 |  objlemma=mayor -0.47 |
    objlemma=member -0.68 |  objlemma=mercosur -0.18 |  objlemma=metre -0.71 |  objlemma=militia 0.82 |
    objlemma=missile -0.75 |  objlemma=observance 0.66 |  objlemma=operation 0.72 |  objlemma=order -0.4 |
    objlemma=orrego -0.78 |  objlemma=output 1.07 |  objlemma=participation 0.45 |  objlemma=people 0.54 |
    objlemma=poll -0.95 |  objlemma=prison -0.18 |  objlemma=prisoner 0.16 |  objlemma=proposal -0.87 |
    objlemma=rate -0.55 |  objlemma=reduction 0.76 |  objlemma=road -0.85 |  objlemma=sanction 0.84 |
    objlemma=strike -0.7 |  objlemma=struggle 0.68 |  objlemma=support -0.34 |  objlemma=tariff 0.57 |
    objlemma=territory -0.52 |  objlemma=that -0.33 |  objlemma=travel 0.12 |  objlemma=treaty -0.73 |
    objlemma=troops 0.23 |  objlemma=value -0.33 |  objlemma=valve -0.67 |  objlemma=wallah -0.7 |
    objlemma=warhead -0.75 |  objlemma=weapon 0.66 |  objlemma=welcome -0.72 |  passive=true -0.06 |
    placed=false -0.03 |  quoted=true -0.5 |  rule=power_used -0.03 |  said=true -0.15 |  sentence=0 1.03 |
    sentence=1 -0.22 |  sentence=3 -0.23 |  sentence=4 -0.13 |  sentence=5 -0.44 |  share=0 -0.55 |  share=1 -0.08 |
    share=2 -0.24 |  share=4 0.28 |  subject=law 0.16 |  subject=strike -0.85 |  subject=talks 0.79 |
    subject=tariff -0.88 |  subject=troops -0.2 |  sure=0 -0.29 |  sure=1 0.25 |  sure=2 0.33 |  sure=3 -0.12 |
    sure=4 -0.28 |  tense=- -0.14 |  tense=future 0.13 |  tense=past 0.45 |  tense=present -0.4 |  ties=- -0.46 |
    ties=agent 0.28 |  ties=compound 1.05 |  ties=controlled 0.15 |  ties=modified -0.4 |  ties=of 0.48 |
    ties=relative -0.4 |  ties=shared -0.18 |  ties=subject 0.04 |  touches=accusation -0.22 |
    touches=agreement -0.28 |  touches=incident -0.41 |  touches=meeting -0.21 |  touches=position -0.43 |
    touches=proposal -0.67 |  touches=response -0.67 |  touches=statement -0.27 |  under=- 0.22 |
    under=across -0.71 |  under=after -1.07 |  under=against 0.22 |  under=as 0.27 |  under=as_to -0.57 |
    under=at -0.33 |  under=by 0.43 |  under=for 0.2 |  under=from 0.56 |  under=in 0.13 |  under=on 0.03 |
    under=per 0.6 |  under=since 0.9 |  under=till -0.71 |  under=under -0.48 |  under=with -0.75 |
    upos=ADJ -0.18 |  upos=NOUN -0.13
  `,
  meeting: `
    above=attitude-open 0.32 |  above=other -0.17 |  above=speech-does 0.18 |  above=speech-says 0.16 |
    above=stance-demands -0.3 |  actor=group -0.32 |  actor=id -0.2 |  actor=name 0.38 |  actor=of 0.49 |
    actors=0 -0.51 |  actors=1 -0.22 |  actors=2 0.38 |  actors=3 0.26 |  around_own_kind -0.65 |
    beside=agreement -0.63 |  beside=deadline -0.04 |  beside=linkage -0.55 |  beside=measure 0.29 |
    beside=position -0.09 |  beside=statement -0.47 |  block=list-item 0.59 |  block=paragraph -0.12 |
    class=other -0.02 |  class=speech-does 0.32 |  clause=copula 0.43 |  clause=noun 0.07 |  clause=verb -0.13 |
    dated=false 0.07 |  dated=true -0.08 |  form=finite 0.11 |  form=imperative -0.42 |  form=infinitive -0.41 |
    form=noun 0.07 |  form=participle -0.55 |  inside_own_kind -0.91 |
    label+rule=cancelled+fate_of_a_meeting 0.71 |  label+rule=failed+fate_of_a_meeting 0.2 |
    label+rule=held+fate_of_a_meeting 0.43 |  label+rule=held+meeting_named_with_its_participants -0.7 |
    label+rule=held+verb_of_meeting -0.16 |  label+rule=ongoing+verb_of_meeting -0.23 |
    label+rule=planned+fate_of_a_meeting -0.52 |  label+rule=planned+verb_of_meeting 0.09 |
    label+rule=postponed+fate_of_a_meeting -0.36 |  label=cancelled 0.71 |  label=failed 0.2 |  label=held 0.05 |
    label=ongoing -0.23 |  label=planned -0.29 |  label=postponed -0.36 |  lemma=call -0.58 |
    lemma=ceremony -0.17 |  lemma=conference 1.24 |  lemma=congress 1.1 |  lemma=consult -0.23 |
    lemma=consultation -1.31 |  lemma=convene -0.28 |  lemma=dialogue -0.95 |  lemma=gather -0.69 |
    lemma=gathering -0.7 |  lemma=host -0.38 |  lemma=huddle 0.88 |  lemma=join -0.65 |  lemma=meet -0.05 |
    lemma=meeting 0.04 |  lemma=negotiation -0.18 |  lemma=receive -0.37 |  lemma=reconvene -0.65 |
    lemma=return 0.72 |  lemma=round -0.46 |  lemma=session -0.08 |  lemma=speak 0.43 |  lemma=talk 0.13 |
    lemma=travel 0.99 |  lemma=trip 0.59 |  lemma=visit 0.07 |  lemma=welcome 0.32 |  length=0 -0.84 |
    length=1 0.35 |  length=2 -0.41 |  length=3 -0.3 |  length=4 0.24 |  length=5 0.75 |  length=6 1.29 |
    link=adverbial -0.37 |  link=complement 0.84 |  link=coordinate -0.11 |  link=main 0.04 |  link=modifier -0.38 |
    link=nominal 0.07 |  link=open -0.4 |  link=relative -0.34 |  link=subject -0.65 |  link=time 0.49 |
    modal=- -0.09 |  modal=be_to 0.43 |  modal=may 0.99 |  modal=should -0.65 |  modal=will 0.41 |
    modality=asserted -0.05 |  modality=hypothetical -0.76 |  modality=planned 0.24 |  modality=possible -0.09 |
    object=deal 0.41 |  object=law -0.37 |  object=strike -0.42 |  object=troops -0.37 |  objects=false -0.06 |
    objects=true 0.15 |  objlemma=abramkovich 0.32 |  objlemma=capital -0.38 |  objlemma=deputy 0.98 |
    objlemma=dilara 0.32 |  objlemma=family -0.74 |  objlemma=government -0.65 |  objlemma=leader 0.58 |
    objlemma=mercosur -0.3 |  objlemma=minister 0.77 |  objlemma=observer -0.37 |  objlemma=parliament -0.28 |
    objlemma=peace 0.41 |  objlemma=press -0.91 |  objlemma=prison -0.3 |  objlemma=scanlan 0.32 |
    objlemma=strike -0.42 |  objlemma=supporter -0.49 |  objlemma=they -0.62 |  objlemma=vyas 0.85 |
    objlemma=yucalan 0.81 |  passive=true -0.38 |  placed=false -0.2 |  placed=true 0.27 |  quoted=true -0.42 |
    rule=fate_of_a_meeting 0.11 |  rule=meeting_named_with_its_participants -0.7 |  rule=verb_of_meeting -0.07 |
    said=false 0.05 |  said=true -0.22 |  self=talks -0.02 |  sentence=0 0.6 |  sentence=1 0.16 |
    sentence=2 -0.48 |  sentence=3 0.25 |  sentence=4 -0.18 |  sentence=5 0.12 |  share=0 -0.84 |  share=1 -0.65 |
    share=2 0.54 |  share=3 0.12 |  share=4 0.52 |  subject=visit -0.4 |  sure=0 -0.32 |  sure=1 -0.07 |
    sure=2 0.16 |  sure=3 -0.12 |  sure=4 0.32 |  tense=- -0.05 |  tense=future 0.47 |  tense=past 0.29 |
    tense=present -0.35 |  ties=- -0.14 |  ties=agent -0.23 |  ties=compound 0.42 |  ties=controlled -0.16 |
    ties=possessive -0.7 |  ties=preposition 1.04 |  ties=shared -0.63 |  ties=subject 0.24 |
    touches=agreement -0.96 |  touches=deadline -0.38 |  touches=incident 0.42 |  touches=linkage -0.35 |
    touches=measure 0.36 |  touches=position -0.83 |  touches=proposal 0.48 |  touches=statement -0.26 |
    under=- -0.18 |  under=after -1.09 |  under=at -0.15 |  under=before 0.32 |  under=by -0.25 |  under=from 0.74 |
    under=in 0.92 |  under=on 0.24 |  under=to 0.56 |  under=under -0.64 |  under=with 0.57 |  under=within 0.81 |
    upos=NOUN 0.05 |  upos=VERB -0.07
  `,
  position: `
    above=attitude-open 0.73 |  above=other 0.22 |  above=speech-calls -0.92 |  above=speech-does -0.52 |
    above=speech-once 0.68 |  above=speech-says 0.09 |  above=stance-demands -0.96 |  above=stance-rejects -1.05 |
    above=stance-supports 0.6 |  actor=group -0.93 |  actor=id 0.4 |  actor=name -0.03 |  actors=1 0.06 |
    actors=2 -0.96 |  around_own_kind 0.32 |  beside=accusation 0.53 |  beside=agreement 0.09 |
    beside=deadline -1.22 |  beside=measure 0.07 |  beside=meeting 0.71 |  beside=position -0.43 |
    beside=proposal -0.37 |  beside=statement -0.15 |  block=list-item 0.04 |  class=attitude-open 0.08 |
    class=attitude-rejects 0.7 |  class=attitude-supports -0.96 |  class=other -0.02 |  class=speech-calls 0.31 |
    class=speech-does 0.24 |  class=speech-once 0.15 |  class=speech-says 0.03 |  class=stance-demands 0.06 |
    class=stance-open -0.44 |  class=stance-opposes -0.73 |  class=stance-rejects 0.21 |
    class=stance-supports -0.17 |  clause=copula 0.15 |  clause=noun -0.09 |  dated=true -0.09 |  form=finite 0.03 |
    form=imperative -0.23 |  form=infinitive -0.18 |  form=noun -0.09 |  form=participle 0.28 |
    label+rule=accepts+accepts -0.59 |  label+rule=demands+demands 0.07 |
    label+rule=demands+imperative_in_a_quotation -0.23 |  label+rule=demands+judged_to_be -0.65 |
    label+rule=demands+made_a_condition -0.31 |  label+rule=demands+must_be 0.43 |
    label+rule=demands+not_without 0.63 |  label+rule=open+attitude 0.37 |  label+rule=open+open -0.55 |
    label+rule=open+rejects -1.17 |  label+rule=opposes+opposes 0.06 |  label+rule=opposes+side_taken 0.78 |
    label+rule=opposes+supports -0.46 |  label+rule=rejects+accepts 0.47 |
    label+rule=rejects+attitude_said_of_a_thing 0.7 |  label+rule=rejects+cannot_be 0.03 |
    label+rule=rejects+rejects 0.08 |  label+rule=rejects+will_not -0.42 |  label+rule=supports+attitude -0.07 |
    label=accepts -0.59 |  label=demands 0.08 |  label=open -0.32 |  label=opposes 0.22 |  label=rejects 0.04 |
    label=supports -0.08 |  lemma=accept -0.04 |  lemma=approve -0.79 |  lemma=ask -1.05 |  lemma=back 0.46 |
    lemma=be -0.32 |  lemma=beg -1.16 |  lemma=block -0.77 |  lemma=boycott -0.73 |  lemma=call -0.16 |
    lemma=care 1.07 |  lemma=claim 1.25 |  lemma=come -1.09 |  lemma=compensate 0.84 |  lemma=condemn -0.76 |
    lemma=confirm -0.39 |  lemma=consider 0.31 |  lemma=continue -0.59 |  lemma=countenance -0.44 |
    lemma=decide 0.23 |  lemma=decline -1.41 |  lemma=demand 1.15 |  lemma=denounce 0.76 |  lemma=depart -0.94 |
    lemma=direct 0.79 |  lemma=dismiss -0.55 |  lemma=drop -0.87 |  lemma=eager -0.96 |  lemma=entertain 0.64 |
    lemma=examine -0.23 |  lemma=exclude 0.2 |  lemma=fail -1.1 |  lemma=favour 0.8 |  lemma=free -0.33 |
    lemma=go 0.79 |  lemma=govern 1.21 |  lemma=hail -0.95 |  lemma=hear 0.56 |  lemma=insist 0.05 |
    lemma=insistence -1.28 |  lemma=intend -1.15 |  lemma=laugh -0.88 |  lemma=let -0.76 |  lemma=make -0.6 |
    lemma=need -1.21 |  lemma=negotiate -0.48 |  lemma=oppose 0.59 |  lemma=pardon 0.78 |  lemma=part 1.04 |
    lemma=pass -0.75 |  lemma=pay -0.74 |  lemma=place -0.9 |  lemma=play 0.56 |  lemma=prepare 0.57 |
    lemma=press 0.63 |  lemma=read 0.39 |  lemma=ready 0.07 |  lemma=reaffirm 1.02 |  lemma=recognise -0.71 |
    lemma=refuse 0.85 |  lemma=reject -0.45 |  lemma=release 0.66 |  lemma=remain 0.99 |  lemma=request -0.89 |
    lemma=reserve -0.23 |  lemma=rule -0.07 |  lemma=seek 0.61 |  lemma=seem 1.31 |  lemma=serve -0.78 |
    lemma=settle -0.88 |  lemma=sign 0.54 |  lemma=stay 0.9 |  lemma=study -1.05 |  lemma=support -1 |
    lemma=tell 1.37 |  lemma=tolerate 0.55 |  lemma=toy -0.92 |  lemma=turn -1.06 |  lemma=unacceptable 0.7 |
    lemma=undecided 0.93 |  lemma=urge 0.95 |  lemma=want 0.46 |  lemma=welcome -0.1 |  lemma=wrest -1.01 |
    length=0 0.55 |  length=1 -0.23 |  length=2 0.09 |  length=3 -0.12 |  length=4 -0.06 |  length=5 0.5 |
    length=6 0.34 |  link=adverbial -0.24 |  link=complement 0.25 |  link=condition 0.15 |  link=coordinate 0.66 |
    link=main -0.05 |  link=modifier -0.05 |  link=nominal -0.09 |  link=open -0.15 |  link=relative -0.57 |
    link=time -0.94 |  modal=- 0.09 |  modal=can 0.64 |  modal=could -0.56 |  modal=have_to 0.09 |
    modal=must 0.31 |  modal=should -0.63 |  modal=will -0.04 |  modal=would -0.32 |  negated=false 0.02 |
    negated=true -0.71 |  object=charge -0.87 |  object=deadline -0.12 |  object=deal -0.26 |  object=law 0.68 |
    object=offer -0.16 |  object=strike 1.12 |  object=talks -0.08 |  object=tariff 0.48 |  object=troops 0.62 |
    objects=false -0.03 |  objlemma=18 -0.18 |  objlemma=abramkovich -0.62 |  objlemma=accord -0.57 |
    objlemma=africans -0.95 |  objlemma=agreement 0.58 |  objlemma=arrangement 0.9 |  objlemma=assurance 0.65 |
    objlemma=autonomy 0.8 |  objlemma=branch 0.93 |  objlemma=breakthrough -0.88 |  objlemma=budget -0.75 |
    objlemma=cabinet 0.55 |  objlemma=cap 0.99 |  objlemma=cent 0.94 |  objlemma=china 0.57 |
    objlemma=claim -0.87 |  objlemma=climate -0.92 |  objlemma=complaint -1.02 |  objlemma=consent 0.36 |
    objlemma=constitution -0.92 |  objlemma=contract -0.23 |  objlemma=conversation 0.8 |  objlemma=council -0.23 |
    objlemma=deal -0.9 |  objlemma=decision 0.99 |  objlemma=deployment -1.1 |  objlemma=dilara -0.62 |
    objlemma=farmer 0.84 |  objlemma=freedom 0.71 |  objlemma=government 0.84 |  objlemma=group 1.16 |
    objlemma=guarantee 0.8 |  objlemma=i -0.76 |  objlemma=it -0.4 |  objlemma=killing -0.89 |
    objlemma=lifting -0.89 |  objlemma=limit -1.13 |  objlemma=mandate 0.8 |  objlemma=mayor 0.66 |
    objlemma=memorandum -0.93 |  objlemma=monitor 0.59 |  objlemma=more 0.71 |  objlemma=news -0.94 |
    objlemma=offer -0.79 |  objlemma=other 0.82 |  objlemma=page 0.93 |  objlemma=part 0.56 |
    objlemma=payment 0.36 |  objlemma=place -1.18 |  objlemma=premier -0.44 |  objlemma=problem 0.6 |
    objlemma=process 0.79 |  objlemma=progress -0.6 |  objlemma=purpose -0.78 |  objlemma=question -0.88 |
    objlemma=recognition 0.6 |  objlemma=referendum 0.64 |  objlemma=refusal -0.76 |  objlemma=release 0.35 |
    objlemma=renegotiation 0.86 |  objlemma=republic -1.04 |  objlemma=result 1.06 |  objlemma=right -0.07 |
    objlemma=rumour -0.55 |  objlemma=scanlan -0.62 |  objlemma=session -0.73 |  objlemma=share 0.53 |
    objlemma=side 0.78 |  objlemma=strike 1.12 |  objlemma=success -1.01 |  objlemma=surrender 0.76 |
    objlemma=target 0.89 |  objlemma=text 0.12 |  objlemma=that -1.06 |  objlemma=theme 1.15 |
    objlemma=they -0.17 |  objlemma=thirteen -0.79 |  objlemma=time -0.78 |  objlemma=troops 0.32 |
    objlemma=version -0.4 |  objlemma=vice-chairmanship 0.62 |  objlemma=waiver -0.75 |  objlemma=we -0.76 |
    objlemma=week 0.73 |  objlemma=what 0.73 |  passive=false -0.03 |  passive=true 0.18 |  quoted=false 0.06 |
    quoted=true -0.56 |  rule=attitude 0.23 |  rule=attitude_said_of_a_thing 0.7 |  rule=cannot_be 0.03 |
    rule=demands 0.07 |  rule=imperative_in_a_quotation -0.23 |  rule=judged_to_be -0.65 |
    rule=made_a_condition -0.31 |  rule=must_be 0.43 |  rule=not_without 0.63 |  rule=open -0.55 |
    rule=opposes 0.06 |  rule=rejects -0.21 |  rule=side_taken 0.78 |  rule=supports -0.08 |  rule=will_not -0.42 |
    said=false 0.16 |  said=true -0.21 |  sentence=0 -0.45 |  sentence=1 0.31 |  sentence=2 0.2 |
    sentence=3 -0.54 |  sentence=4 0.24 |  sentence=5 -0.46 |  share=0 -0.58 |  share=1 0.16 |  share=2 -0.04 |
    share=3 0.23 |  share=4 0.05 |  subject=arms 0.9 |  subject=deal 0.52 |  subject=law 0.58 |
    subject=offer -0.24 |  subject=talks -1.41 |  subject=troops -0.55 |  subject=visit -0.79 |  sure=0 0.07 |
    sure=1 -0.15 |  sure=2 0.37 |  sure=3 -0.11 |  sure=4 -0.15 |  tense=- -0.28 |  tense=future -0.04 |
    tense=past -0.37 |  tense=present 0.57 |  ties=- -0.18 |  ties=agent -0.21 |  ties=controlled -0.08 |
    ties=modified 0.26 |  ties=of -0.9 |  ties=possessive 0.51 |  ties=relative 0.33 |  ties=shared 0.18 |
    touches=accusation -0.33 |  touches=agreement 0.22 |  touches=deadline -0.41 |  touches=incident 0.29 |
    touches=linkage -0.11 |  touches=measure 0.49 |  touches=meeting -0.67 |  touches=proposal -0.79 |
    touches=response -0.08 |  touches=statement -0.21 |  under=- 1.14 |  under=as -0.06 |  under=as_for -0.96 |
    under=at 0.73 |  under=before -0.62 |  under=by 0.57 |  under=for 0.17 |  under=in 0.58 |  under=of 0.56 |
    under=on -0.36 |  under=since 0.53 |  under=to -0.49 |  under=under -0.81 |  under=with 0.42 |
    under=within -0.9 |  under=without -0.06 |  upos=ADJ -0.11 |  upos=NOUN 0.24
  `,
  proposal: `
    above=other -0.13 |  above=speech-does 0.45 |  above=speech-says 0.13 |  above=stance-rejects 0.48 |
    actor=id 0.15 |  actor=name -0.35 |  actor=of 0.07 |  actors=1 -0.08 |  actors=2 0.84 |  around_own_kind 0.56 |
    beside=linkage 0.3 |  beside=measure 0.36 |  beside=position -0.45 |  beside=statement 0.08 |
    block=list-item 0.93 |  block=paragraph -0.13 |  class=other -0.15 |  class=speech-does 0.66 |
    class=speech-says -0.36 |  clause=copula -0.1 |  clause=noun 0.04 |  clause=verb 0.11 |  dated=false -0.17 |
    dated=true 0.41 |  form=finite 0.06 |  form=noun 0.04 |  form=participle 0.28 |  inside_own_kind -0.79 |
    label+rule=made+offer_named_by_its_maker 0.04 |  label+rule=made+offer_put_or_taken_back 0.28 |
    label+rule=made+proposing_verb 0.04 |  label+rule=made+thing_called_proposed -0.4 |
    label+rule=withdrawn+offer_put_or_taken_back 0.03 |  label=withdrawn 0.03 |  lemma=call -0.45 |
    lemma=countermeasure -0.4 |  lemma=draft 0.08 |  lemma=drop -0.78 |  lemma=offer 0.66 |  lemma=proposal -0.27 |
    lemma=send 0.28 |  lemma=suggest -0.28 |  lemma=withdraw 0.9 |  length=0 -0.08 |  length=1 0.19 |
    length=2 -0.61 |  length=3 0.26 |  length=4 0.21 |  length=5 0.27 |  length=6 0.57 |  link=complement -0.04 |
    link=coordinate 0.49 |  link=main 0.07 |  link=modifier 0.28 |  link=nominal 0.04 |  link=relative -0.29 |
    link=time 0.26 |  modal=- 0.14 |  modal=be_to -0.58 |  modality=asserted 0.11 |  modality=hypothetical -0.57 |
    modality=planned -0.58 |  object=aid 0.29 |  object=deal 0.74 |  object=law 0.04 |  object=offer 0.11 |
    object=truce 0.74 |  objects=false 0.21 |  objects=true -0.02 |  objlemma=18 -0.99 |  objlemma=31 0.55 |
    objlemma=bill 0.04 |  objlemma=brussels -0.58 |  objlemma=cent 0.66 |  objlemma=demand -0.57 |
    objlemma=help 0.29 |  objlemma=independence 0.36 |  objlemma=proposal 0.56 |  objlemma=request 0.28 |
    objlemma=soil 0.54 |  objlemma=spy 0.54 |  objlemma=truce 0.74 |  objlemma=what -0.73 |  passive=false 0.02 |
    passive=true 0.5 |  quoted=false 0.05 |  quoted=true -0.73 |  rule=offer_named_by_its_maker 0.04 |
    rule=offer_put_or_taken_back 0.11 |  rule=proposing_verb 0.04 |  rule=thing_called_proposed -0.4 |
    said=false 0.15 |  said=true -0.22 |  self=offer -0.25 |  self=sanction -0.4 |  sentence=1 -0.16 |
    sentence=2 -0.09 |  sentence=3 0.28 |  sentence=4 1.08 |  sentence=5 -1.09 |  share=0 0.22 |  share=1 -0.34 |
    share=2 -0.16 |  share=3 0.82 |  share=4 -0.07 |  subject=visit -0.99 |  sure=0 0.26 |  sure=1 -0.3 |
    sure=2 -0.03 |  sure=3 0.5 |  sure=4 -0.21 |  tense=- 0.11 |  tense=future -0.58 |  tense=past 0.16 |
    tense=present 0.13 |  ties=- 0.46 |  ties=adjective -0.79 |  ties=agent 0.38 |  ties=of 0.52 |
    ties=possessive 0.89 |  ties=relative 0.54 |  ties=shared 0.49 |  ties=subject -0.13 |
    touches=accusation 0.26 |  touches=agreement 0.53 |  touches=measure -0.6 |  touches=meeting -0.03 |
    touches=position -0.13 |  touches=response 1.07 |  touches=statement -0.05 |  under=- -0.56 |
    under=according_to 0.57 |  under=as -0.99 |  under=for -0.72 |  under=in -0.1 |  under=on 0.34 |
    under=to -0.49 |  upos=NOUN -0.05 |  upos=VERB 0.03
  `,
  response: `
    above=other -0.06 |  above=speech-does 0.58 |  above=speech-says -0.73 |  above=stance-accepts 0.92 |
    actor=group -0.83 |  actor=id 0.46 |  actor=of -0.63 |  actors=2 0.18 |  actors=3 0.21 |  any 0.03 |
    beside=linkage 0.74 |  beside=position -0.41 |  beside=statement 0.23 |  block=list-item 0.07 |
    class=other 0.61 |  class=speech-does -0.45 |  class=speech-once 0.07 |  class=speech-says 0.07 |
    class=stance-accepts 0.53 |  class=stance-open -0.54 |  class=stance-rejects -0.51 |
    class=stance-supports -0.48 |  clause=verb 0.03 |  dated=false -0.03 |  dated=true 0.36 |  form=finite 0.22 |
    form=infinitive -0.08 |  form=participle -0.91 |  label+rule=accepts+answer 0.53 |
    label+rule=pending+no_answer_yet 0.39 |  label+rule=rejects+answer -0.27 |  label=accepts 0.53 |
    label=pending 0.39 |  label=rejects -0.27 |  lemma=accept 0.53 |  lemma=answer 0.6 |  lemma=back -0.48 |
    lemma=comment -0.96 |  lemma=decide 1.04 |  lemma=hear 0.04 |  lemma=react 0.77 |  lemma=refuse -0.65 |
    lemma=reject 0.07 |  lemma=reply 0.41 |  lemma=repudiate -0.45 |  lemma=respond 0.97 |  lemma=study -0.54 |
    lemma=turn 0.3 |  length=1 0.42 |  length=2 -0.63 |  length=3 -0.34 |  length=4 0.59 |  length=5 0.08 |
    length=6 0.21 |  link=adverbial -0.3 |  link=complement -0.28 |  link=condition -0.4 |  link=coordinate -0.89 |
    link=main 0.35 |  link=open -0.08 |  link=relative -0.32 |  modal=- 0.03 |  modal=have_to 0.3 |
    modal=might -0.45 |  modal=will -0.15 |  modal=would 0.75 |  modality=asserted 0.15 |
    modality=hypothetical -0.38 |  modality=planned 0.11 |  modality=possible -0.24 |  negated=false 0.03 |
    object=aid -0.4 |  object=deal -0.4 |  object=offer 0.14 |  object=tariff 0.37 |  objects=false -0.12 |
    objects=true 0.26 |  objlemma=ceiling 0.37 |  objlemma=draft 0.21 |  objlemma=it 0.26 |  objlemma=offer 0.4 |
    objlemma=package -0.4 |  objlemma=proposal 0.63 |  objlemma=request 0.37 |  objlemma=text -0.6 |
    objlemma=that 0.55 |  passive=false 0.04 |  passive=true 0.03 |  placed=false 0.03 |  quoted=false 0.03 |
    rule=answer -0.12 |  rule=no_answer_yet 0.39 |  said=false 0.04 |  sentence=0 -0.15 |  sentence=1 -0.19 |
    sentence=2 0.42 |  sentence=3 -0.23 |  sentence=4 0.64 |  share=0 0.61 |  share=1 0.14 |  share=2 -0.39 |
    share=3 -0.32 |  subject=troops -0.58 |  sure=0 -0.15 |  sure=1 0.22 |  sure=2 -0.17 |  sure=3 0.62 |
    sure=4 -0.71 |  tense=- -0.38 |  tense=future -0.15 |  tense=past 0.43 |  tense=present 0.09 |
    ties=agent 0.03 |  ties=controlled -0.19 |  ties=relative -0.32 |  ties=subject 0.14 |  touches=agreement -0.5 |
    touches=linkage -0.09 |  touches=measure 0.37 |  touches=position -0.77 |  touches=proposal 0.61 |
    touches=statement -0.32 |  under=- 0.35 |  under=among 0.21 |  under=in -0.18 |  under=of 0.04 |
    under=on -0.29 |  under=to 0.97 |  under=with 0.38 |  upos=VERB 0.03
  `,
  statement: `
    above=other -0.5 |  above=speech-calls -0.99 |  above=speech-does 0.65 |  above=speech-once -1.14 |
    above=speech-says 0.1 |  above=stance-accepts -0.76 |  above=stance-demands -0.51 |
    above=stance-rejects -0.92 |  above=stance-supports 0.83 |  actor=group -0.63 |  actor=id -0.24 |
    actor=name 0.14 |  actor=of 0.31 |  actors=2 0.02 |  actors=3 0.51 |  any 0.02 |  around_own_kind -0.12 |
    beside=accusation 0.51 |  beside=agreement -0.66 |  beside=deadline -0.28 |  beside=incident 0.65 |
    beside=linkage -0.26 |  beside=measure 0.13 |  beside=meeting -0.94 |  beside=position -0.34 |
    beside=proposal -0.54 |  beside=response -0.96 |  beside=statement 0.45 |  block=list-item 0.11 |
    class=other 0.51 |  class=speech-calls -0.75 |  class=speech-does -0.14 |  class=speech-once -0.25 |
    class=speech-says 0.05 |  class=stance-demands 0.9 |  clause=copula -0.46 |  clause=noun -0.15 |
    clause=verb 0.03 |  dated=true 0.15 |  form=imperative -0.67 |  form=infinitive 0.05 |  form=noun -0.15 |
    form=participle 0.77 |  inside_own_kind -1.15 |  label+rule=direct+attribution 0.26 |
    label+rule=direct+quotation_carried_on -0.47 |  label+rule=direct+reporting_clause 0.33 |
    label+rule=indirect+attribution -0.49 |  label+rule=indirect+noun_of_saying -0.15 |  label=direct 0.32 |
    label=indirect -0.08 |  lemma=accord 0.26 |  lemma=accuse 0.41 |  lemma=add 0.32 |  lemma=admit -0.1 |
    lemma=agree -1.49 |  lemma=allege -1.05 |  lemma=announce 1.08 |  lemma=answer -0.96 |  lemma=argue 1.2 |
    lemma=ask -0.87 |  lemma=be -0.47 |  lemma=beg -1.1 |  lemma=begin 0.93 |  lemma=blame 0.1 |  lemma=blast 0.6 |
    lemma=bomb 0.31 |  lemma=break 0.9 |  lemma=call -0.06 |  lemma=caution 1.47 |  lemma=charge 0.63 |
    lemma=claim -0.22 |  lemma=comment 1.32 |  lemma=communicate -1.37 |  lemma=complain 1.08 |  lemma=concede 0.6 |
    lemma=conclude -1.41 |  lemma=condemn -1.3 |  lemma=confirm -0.81 |  lemma=consider -1.12 |
    lemma=continue 1.18 |  lemma=declare 0.13 |  lemma=demand -0.21 |  lemma=denounce 0.83 |  lemma=deny 0.84 |
    lemma=describe 1.12 |  lemma=die 0.46 |  lemma=do -1.14 |  lemma=draft 1.02 |  lemma=drive 0.56 |
    lemma=exclude 0.05 |  lemma=fume 0.92 |  lemma=give -0.42 |  lemma=grumble 0.86 |  lemma=hail 1.04 |
    lemma=have 0.67 |  lemma=hint 1.18 |  lemma=inform 0.59 |  lemma=insist -0.13 |  lemma=insistence 0.38 |
    lemma=lose 0.72 |  lemma=maintain 1.39 |  lemma=make -0.29 |  lemma=note 0.98 |  lemma=object -0.81 |
    lemma=offer -1.07 |  lemma=oppose 0.98 |  lemma=pledge 0.63 |  lemma=post 0.62 |  lemma=press -1.13 |
    lemma=promise 0.04 |  lemma=propose 0.02 |  lemma=put -0.28 |  lemma=reaffirm 0.66 |  lemma=recall 0.92 |
    lemma=reiterate 0.87 |  lemma=reject -1.22 |  lemma=remark 0.89 |  lemma=repeat 0.89 |  lemma=reply -1.83 |
    lemma=report -0.94 |  lemma=reproach 1.08 |  lemma=repudiate -0.7 |  lemma=retort 1.06 |  lemma=rewrite 1 |
    lemma=rule -0.76 |  lemma=say 0.18 |  lemma=see -0.67 |  lemma=slam -0.64 |  lemma=snap 0.51 |
    lemma=sniff 0.63 |  lemma=speak 0.83 |  lemma=state -0.83 |  lemma=stress 0.95 |  lemma=suggest 1.3 |
    lemma=talk -0.69 |  lemma=tell 0.09 |  lemma=thank 0.84 |  lemma=threaten -0.07 |  lemma=undertake -0.32 |
    lemma=urge 0.05 |  lemma=voice 0.67 |  lemma=want 0.9 |  lemma=warn 0.56 |  lemma=welcome 0.16 |
    lemma=withdraw 1.03 |  lemma=write 0.85 |  length=0 -0.13 |  length=1 -0.28 |  length=2 0.04 |  length=3 -0.21 |
    length=4 0.22 |  length=5 0.56 |  length=6 0.06 |  length=7 0.59 |  link=adverbial -0.57 |
    link=complement -0.64 |  link=coordinate 0.13 |  link=main 0.2 |  link=modifier -0.5 |  link=nominal -0.15 |
    link=open 0.26 |  link=relative -0.59 |  link=subject -0.66 |  link=time -1.04 |  modal=- 0.12 |
    modal=be_to -0.88 |  modal=can 0.51 |  modal=could -0.57 |  modal=have_to -0.71 |  modal=may -0.81 |
    modal=might -0.7 |  modal=must -1.01 |  modal=will -0.45 |  modal=would -1.5 |  modality=asserted 0.02 |
    negated=false 0.02 |  object=aid 0.2 |  object=charge 0.04 |  object=deal 0.56 |  object=law -1.02 |
    object=talks -0.86 |  object=tariff -0.56 |  object=troops 0.4 |  object=truce 1.03 |  objects=false 0.07 |
    objects=true -0.07 |  objlemma=$ 1.28 |  objlemma=18 -0.75 |  objlemma=31 -0.88 |  objlemma=abramkovich -0.84 |
    objlemma=accord -0.27 |  objlemma=agreement 0.66 |  objlemma=airport -1.24 |  objlemma=amount 1.01 |
    objlemma=analyst 0.61 |  objlemma=answer 0.94 |  objlemma=association 0.85 |  objlemma=assurance 1 |
    objlemma=attendance -1.02 |  objlemma=autonomy -0.93 |  objlemma=breakthrough 0.65 |  objlemma=cash 0.6 |
    objlemma=ceasefire 1.03 |  objlemma=cent -0.65 |  objlemma=charge 0.65 |  objlemma=climate 1.07 |
    objlemma=commitment -0.46 |  objlemma=complaint 1.08 |  objlemma=counter-claim 0.94 |  objlemma=crude -0.53 |
    objlemma=decision 1.04 |  objlemma=dilara -0.84 |  objlemma=disappointment 0.67 |  objlemma=door -1.11 |
    objlemma=end 0.66 |  objlemma=finding -0.55 |  objlemma=general 0.72 |  objlemma=group 0.63 |
    objlemma=hallbeck 0.51 |  objlemma=handful 0.66 |  objlemma=independence -0.9 |  objlemma=indictment -0.95 |
    objlemma=it 0.61 |  objlemma=itself 0.87 |  objlemma=joost 0.62 |  objlemma=july -0.77 |
    objlemma=killing -0.98 |  objlemma=krg -0.67 |  objlemma=late 0.72 |  objlemma=law -1.05 |  objlemma=life 0.72 |
    objlemma=link 0.71 |  objlemma=mention -1.25 |  objlemma=mercosur -0.51 |  objlemma=minister 0.51 |
    objlemma=monitor 0.98 |  objlemma=move 0.85 |  objlemma=need 0.97 |  objlemma=news 1.14 |  objlemma=no 1.05 |
    objlemma=number -0.96 |  objlemma=offer 0.2 |  objlemma=one -0.57 |  objlemma=order -0.55 |
    objlemma=other 0.75 |  objlemma=part 0.72 |  objlemma=party 0.62 |  objlemma=people 0.48 |  objlemma=poll 1.06 |
    objlemma=prison -0.51 |  objlemma=public -1.14 |  objlemma=recognition -0.77 |  objlemma=reduction -0.05 |
    objlemma=refusal -1.3 |  objlemma=renegotiation 1.25 |  objlemma=representative -0.98 |
    objlemma=request -0.65 |  objlemma=result 0.97 |  objlemma=rumour 0.24 |  objlemma=scanlan -0.84 |
    objlemma=side -0.58 |  objlemma=signature -1.04 |  objlemma=soil -0.45 |  objlemma=solution -0.9 |
    objlemma=space -0.28 |  objlemma=spy -0.45 |  objlemma=support 0.71 |  objlemma=supporter -0.8 |
    objlemma=surrender 0.83 |  objlemma=suspension -1.36 |  objlemma=talk -0.86 |  objlemma=that 0.77 |
    objlemma=themselves -0.98 |  objlemma=they -1.1 |  objlemma=this 0.85 |  objlemma=three -1.01 |
    objlemma=time -0.28 |  objlemma=tonne -0.88 |  objlemma=tories 0.56 |  objlemma=treaty -0.48 |
    objlemma=troops -0.72 |  objlemma=turkey 0.84 |  objlemma=value 0.97 |  objlemma=vice-chairmanship -0.9 |
    objlemma=war -1.18 |  objlemma=week -1.06 |  objlemma=what -0.3 |  passive=false 0.03 |  passive=true -0.24 |
    placed=false 0.02 |  quoted=false 0.04 |  quoted=true -0.54 |  rule=attribution -0.37 |
    rule=noun_of_saying -0.15 |  rule=quotation_carried_on -0.47 |  rule=reporting_clause 0.08 |  said=false 0.08 |
    said=true -0.3 |  self=deal 0.26 |  sentence=0 -0.03 |  sentence=1 0.15 |  sentence=2 -0.04 |
    sentence=3 -0.05 |  sentence=4 0.19 |  sentence=5 0.52 |  share=0 -0.65 |  share=3 -0.15 |  share=4 0.11 |
    subject=deal -0.45 |  subject=law -1.3 |  subject=offer -1.37 |  subject=talks 0.97 |  subject=troops -0.25 |
    subject=visit -1.52 |  sure=0 -0.04 |  sure=1 0.07 |  sure=2 0.36 |  sure=3 0.04 |  sure=4 -0.23 |
    tense=- -0.31 |  tense=future -0.66 |  tense=past 0.16 |  tense=present -0.03 |  ties=- 0.81 |
    ties=agent -1.05 |  ties=controlled 0.2 |  ties=of 0.99 |  ties=possessive -0.9 |  ties=relative -0.35 |
    ties=shared 0.33 |  touches=accusation -0.32 |  touches=agreement 0.24 |  touches=deadline 0.32 |
    touches=incident 0.96 |  touches=measure -0.11 |  touches=meeting 0.44 |  touches=position 0.18 |
    touches=proposal -0.15 |  touches=response -0.64 |  under=- -0.56 |  under=about -0.82 |
    under=according_to 0.61 |  under=after -0.07 |  under=as -0.49 |  under=as_to 0.65 |  under=at 0.36 |
    under=before -0.47 |  under=between 0.72 |  under=by -0.89 |  under=for -0.99 |  under=from 0.56 |
    under=in -0.08 |  under=of 0.97 |  under=on 0.04 |  under=on_to -0.65 |  under=out_of 0.77 |  under=since 0.82 |
    under=than 1.08 |  under=to -0.56 |  under=under 0.14 |  under=until -0.67 |  under=up_to 1.07 |
    under=upon 1.2 |  under=with -1.41 |  under=within -0.71 |  under=without 1.1 |  upos=AUX -1.14 |
    upos=NOUN -0.04 |  upos=VERB 0.05
  `,
}

const line: Learned['line'] = [[-5.586,0],[-3.794,0.187],[-2.918,0.194],[-2.453,0.25],[-1.791,0.306],[-1.161,0.31],[-0.748,0.346],[-0.045,0.494],[0.493,0.573],[1.159,0.654],[2.079,0.717],[2.95,0.725],[3.824,0.861]]

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
