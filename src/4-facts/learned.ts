/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other 0.13 |  above=speech-does -0.39 |  above=speech-says 0.44 |  actor=group -0.48 |  actor=id 0.31 |
    actor=name 0.15 |  actors=1 0.06 |  any 0.06 |  beside=position -0.55 |  beside=statement 0.15 |
    block=paragraph 0.06 |  class=speech-does 0.18 |  class=speech-says -0.11 |  clause=verb 0.06 |
    dated=false 0.26 |  dated=true -0.27 |  form=finite 0.22 |  form=imperative -0.48 |  form=infinitive -0.39 |
    form=participle 0.51 |  label+rule=-+charge_against_someone 0.09 |  label+rule=-+charge_with_a_clause 0.02 |
    label=- 0.06 |  lemma=accuse 0.11 |  lemma=allege 0.44 |  lemma=blame 0.27 |  lemma=charge 0.38 |
    lemma=claim -0.55 |  lemma=complain 0.63 |  lemma=put -0.39 |  lemma=slam 0.31 |  length=1 0.27 |
    length=2 -0.11 |  length=3 0.34 |  length=4 0.51 |  length=5 -0.24 |  link=adverbial 0.63 |  link=main 0.09 |
    link=modifier 0.17 |  link=open -0.39 |  link=relative 0.3 |  modal=- 0.06 |  modality=asserted 0.06 |
    negated=false 0.06 |  object=tariff 0.27 |  objects=false 0.02 |  objects=true 0.09 |  objlemma=airport 0.27 |
    objlemma=association 0.31 |  objlemma=denmark 0.33 |  objlemma=general 0.45 |  objlemma=group 0.38 |
    objlemma=handful 0.24 |  objlemma=krg -0.48 |  objlemma=tories 0.38 |  objlemma=town -0.39 |
    passive=false 0.05 |  passive=true 0.17 |  placed=false 0.06 |  quoted=false 0.06 |
    rule=charge_against_someone 0.09 |  rule=charge_with_a_clause 0.02 |  said=false 0.15 |  said=true -0.39 |
    sentence=1 0.33 |  sentence=2 0.37 |  sentence=3 -0.46 |  sentence=4 0.55 |  share=1 -0.22 |  share=2 0.54 |
    share=3 0.44 |  share=4 0.05 |  subject=law -0.48 |  sure=0 0.26 |  sure=1 -0.21 |  sure=3 0.35 |
    tense=- -0.25 |  tense=past 0.41 |  tense=present -0.31 |  ties=agent 0.17 |  ties=controlled -0.04 |
    ties=relative 0.24 |  ties=subject 0.12 |  touches=agreement 0.52 |  touches=incident 0.2 |
    touches=linkage -0.48 |  touches=position -0.72 |  touches=proposal -0.39 |  touches=statement -0.35 |
    under=- 0.38 |  under=for 0.28 |  under=of 0.24 |  under=on 0.27 |  under=since -0.55 |  upos=VERB 0.06
  `,
  agreement: `
    above=attitude-open -0.27 |  above=other -0.2 |  above=speech-does 0.4 |  above=speech-says 0.23 |
    above=stance-demands -0.79 |  above=stance-supports 0.3 |  actor=group -0.86 |  actor=id 0.66 |
    actor=name -0.11 |  actors=0 -0.27 |  actors=1 -0.33 |  actors=2 0.45 |  actors=3 0.11 |
    around_own_kind -1.18 |  beside=agreement 0.7 |  beside=deadline -0.93 |  beside=linkage -0.64 |
    beside=measure -0.96 |  beside=meeting -0.04 |  beside=position -0.28 |  beside=statement 0.05 |
    block=list-item -0.08 |  class=other -0.09 |  class=speech-does 0.39 |  class=speech-says -0.03 |
    clause=copula -0.04 |  clause=noun -0.07 |  dated=false -0.05 |  dated=true 0.05 |  form=infinitive -0.59 |
    form=noun -0.07 |  form=participle 0.53 |  inside_own_kind -0.47 |
    label+rule=agreed+agreement_named_with_its_date -0.18 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.09 |
    label+rule=agreed+it_was_agreed_that 0.25 |  label+rule=agreed+signing_verb 0.86 |
    label+rule=agreed+signing_verb,_parties_from_before -0.47 |  label+rule=agreed+stage_of_an_agreement 0.61 |
    label+rule=agreed+term_after_others,_parties_from_before -0.45 |
    label+rule=agreed+term_under_an_agreement 0.8 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.36 |  label+rule=agreed+undertaking -0.39 |
    label+rule=agreed+undertaking,_parties_from_before 0.28 |  label+rule=breached+stage_of_an_agreement -0.84 |
    label+rule=collapsed+stage_of_an_agreement 0.27 |  label+rule=in-force+in_force -0.61 |
    label+rule=in-force+in_force,_parties_from_before -0.75 |  label+rule=in-force+stage_of_an_agreement 0.49 |
    label+rule=negotiating+stage_of_an_agreement 0.08 |  label+rule=negotiating+still_talked_about 0.52 |
    label+rule=negotiating+without_a_result -0.51 |
    label+rule=negotiating+without_a_result,_parties_from_before 0.8 |  label+rule=signed+signing_verb -0.08 |
    label+rule=signed+signing_verb,_parties_from_before 0.19 |  label+rule=signed+stage_of_an_agreement -0.12 |
    label=agreed 0.06 |  label=breached -0.84 |  label=collapsed 0.27 |  label=in-force -0.15 |
    label=negotiating 0.08 |  label=signed -0.04 |  lemma=accord 0.76 |  lemma=agree 0.18 |  lemma=agreement -0.07 |
    lemma=argue -0.95 |  lemma=breach -0.84 |  lemma=break 0.84 |  lemma=broker -0.69 |  lemma=ceasefire -0.88 |
    lemma=collapse 0.57 |  lemma=conclude 0.81 |  lemma=confine -0.28 |  lemma=consult 0.43 |  lemma=deal 0.68 |
    lemma=declare 0.73 |  lemma=discuss -0.53 |  lemma=end -0.48 |  lemma=extend -0.91 |  lemma=force -0.6 |
    lemma=get -0.37 |  lemma=go 0.8 |  lemma=halve -0.41 |  lemma=hold 0.21 |  lemma=initial 0.32 |
    lemma=join -0.78 |  lemma=negotiate 0.9 |  lemma=place -0.21 |  lemma=pledge -0.96 |  lemma=promise 0.14 |
    lemma=put 0.19 |  lemma=ratify -0.47 |  lemma=reach 0.79 |  lemma=respect -0.28 |  lemma=settle 0.7 |
    lemma=settlement -0.78 |  lemma=shake 0.86 |  lemma=sign -0.07 |  lemma=stay 0.69 |  lemma=strike -0.73 |
    lemma=take -0.72 |  lemma=undertake -0.37 |  lemma=void -0.52 |  lemma=withdraw -0.49 |  length=0 0.21 |
    length=1 0.44 |  length=2 -0.96 |  length=3 -0.24 |  length=4 -0.24 |  length=5 0.27 |  length=6 1.45 |
    link=adverbial 0.53 |  link=complement -0.04 |  link=condition -0.97 |  link=coordinate 0.85 |
    link=modifier -0.21 |  link=nominal -0.07 |  link=open -0.02 |  link=relative 0.03 |  link=subject 0.37 |
    link=time -0.58 |  modal=- 0.09 |  modal=be_to 0.39 |  modal=could 0.82 |  modal=must -0.21 |
    modal=shall 0.69 |  modal=will -0.83 |  modal=would -0.96 |  modality=asserted 0.12 |
    modality=hypothetical 0.09 |  modality=planned -0.23 |  modality=possible -1.21 |  negated=true -0.07 |
    object=arms -0.49 |  object=deal 0.13 |  object=law 0.13 |  object=offer 0.74 |  object=tariff -0.66 |
    object=troops -0.49 |  object=truce -0.41 |  objects=false -0.07 |  objects=true 0.06 |  objlemma=accord 0.34 |
    objlemma=agreement 0.1 |  objlemma=anti-balaka -0.88 |  objlemma=arrangement -0.97 |  objlemma=bargain -0.73 |
    objlemma=cap -0.62 |  objlemma=ceasefire 0.09 |  objlemma=contract 0.3 |  objlemma=deal 0.97 |
    objlemma=document 0.37 |  objlemma=effect -0.75 |  objlemma=government -0.78 |  objlemma=hand 0.86 |
    objlemma=hold -0.31 |  objlemma=it 0.27 |  objlemma=memorandum 0.59 |  objlemma=model -1.12 |
    objlemma=name 0.87 |  objlemma=nothing -0.11 |  objlemma=paper 0.72 |  objlemma=pla -0.28 |
    objlemma=poll -0.21 |  objlemma=protocol -1.08 |  objlemma=rate -0.41 |  objlemma=seat -0.37 |
    objlemma=settlement 0.93 |  objlemma=signature -0.09 |  objlemma=three 0.85 |  objlemma=treaty 0.27 |
    objlemma=truce -0.83 |  objlemma=victim 0.41 |  objlemma=weapon -0.49 |  passive=false 0.12 |
    passive=true -0.29 |  quoted=false 0.03 |  quoted=true -0.73 |  rule=agreement_named_with_its_date -0.18 |
    rule=agreement_named_with_its_date,_parties_from_before -0.09 |  rule=in_force -0.61 |
    rule=in_force,_parties_from_before -0.75 |  rule=it_was_agreed_that 0.25 |  rule=signing_verb 0.1 |
    rule=stage_of_an_agreement 0.21 |  rule=still_talked_about 0.52 |
    rule=term_after_others,_parties_from_before -0.45 |  rule=term_under_an_agreement 0.8 |
    rule=term_under_an_agreement,_parties_from_before -0.36 |  rule=undertaking -0.39 |
    rule=undertaking,_parties_from_before 0.28 |  rule=without_a_result -0.51 |
    rule=without_a_result,_parties_from_before 0.8 |  said=false -0.06 |  said=true 0.16 |  self=deal -0.14 |
    self=truce -0.88 |  sentence=0 0.57 |  sentence=1 -0.24 |  sentence=2 0.29 |  sentence=3 -0.24 |
    sentence=4 -0.15 |  sentence=5 0.81 |  share=0 -0.79 |  share=1 0.25 |  share=2 0.16 |  share=3 -0.33 |
    share=4 0.1 |  subject=deal 0.06 |  subject=law -0.47 |  subject=offer -0.51 |  subject=talks 0.84 |
    subject=troops 0.42 |  subject=truce 0.44 |  sure=0 0.23 |  sure=1 -0.07 |  sure=3 -0.12 |  tense=- -0.09 |
    tense=future -0.26 |  tense=past 0.03 |  tense=present 0.15 |  ties=- -0.32 |  ties=agent -1.14 |
    ties=compound -0.07 |  ties=controlled -0.36 |  ties=modified 0.59 |  ties=shared 0.64 |  ties=subject 0.28 |
    touches=accusation -1.14 |  touches=deadline 0.05 |  touches=incident 0.32 |  touches=linkage -1.42 |
    touches=measure -0.69 |  touches=meeting -0.29 |  touches=position -0.42 |  touches=proposal -0.86 |
    touches=response -1.27 |  touches=statement -0.1 |  under=- 0.06 |  under=after 0.55 |  under=as_per -0.28 |
    under=at -0.07 |  under=before -0.37 |  under=by -0.78 |  under=for 1.17 |  under=in 0.15 |  under=on 0.17 |
    under=since 0.43 |  under=to -0.18 |  under=under 0.53 |  under=until -0.91 |  under=with -0.25 |
    under=within -0.33 |  under=without 0.08 |  upos=NOUN -0.34 |  upos=VERB 0.04
  `,
  deadline: `
    above=attitude-open -0.42 |  above=other 0.09 |  above=speech-calls 0.3 |  above=speech-says -0.31 |
    above=stance-demands -0.18 |  actor=group -0.47 |  actor=id 0.83 |  actor=name -0.16 |  actor=of 0.08 |
    actors=0 -0.26 |  actors=1 0.11 |  actors=2 0.58 |  beside=agreement -0.37 |  beside=linkage -0.33 |
    beside=measure -0.52 |  beside=meeting -0.79 |  beside=position -0.14 |  beside=statement 0.65 |
    block=list-item -0.2 |  block=paragraph 0.03 |  class=other -0.11 |  class=speech-does 0.45 |
    class=stance-demands 0.65 |  clause=copula -0.71 |  clause=verb 0.04 |  dated=false 0.92 |  dated=true -0.11 |
    form=finite -0.08 |  form=infinitive 0.16 |  form=participle 0.66 |  label+rule=-+deadline_by_name 0.04 |
    lemma=ask -0.67 |  lemma=change 0.37 |  lemma=constitute 0.61 |  lemma=deadline 0.04 |  lemma=expect -0.8 |
    lemma=expire -0.44 |  lemma=follow -0.51 |  lemma=give 0.62 |  lemma=go 1.07 |  lemma=hand -0.52 |
    lemma=have 1 |  lemma=hold 0.29 |  lemma=join -0.53 |  lemma=leave 0.45 |  lemma=lift 0.3 |  lemma=make 0.45 |
    lemma=need 0.65 |  lemma=pass -0.18 |  lemma=place -0.71 |  lemma=prolong -0.55 |  lemma=promise 0.22 |
    lemma=report 0.3 |  lemma=sign -0.42 |  lemma=silent -0.47 |  lemma=stand -0.67 |  lemma=take -0.55 |
    lemma=tell 0.59 |  lemma=undertake 0.52 |  lemma=visit -0.62 |  length=1 0.22 |  length=2 0.14 |
    length=3 -0.25 |  length=4 -0.53 |  length=5 0.48 |  link=complement -0.22 |  link=condition -0.32 |
    link=coordinate 0.04 |  link=main 0.07 |  link=modifier 0.3 |  modal=- 0.06 |  modal=be_to -0.67 |
    modal=have_to 0.45 |  modal=must 0.37 |  modal=will -0.07 |  modal=would -0.7 |  modality=asserted 0.12 |
    modality=hypothetical -0.66 |  modality=planned 0.05 |  modality=possible 0.46 |  negated=true -0.09 |
    object=arms -0.47 |  object=law 0.7 |  object=tariff -0.52 |  object=troops -0.07 |  objects=true 0.03 |
    objlemma=answer 0.61 |  objlemma=brigade -0.67 |  objlemma=budget -0.18 |  objlemma=city 0.45 |
    objlemma=combatant 0.62 |  objlemma=election 0.66 |  objlemma=fighter 0.54 |  objlemma=government -0.53 |
    objlemma=gun -0.47 |  objlemma=hold -0.55 |  objlemma=law 0.37 |  objlemma=maoists 0.61 |  objlemma=poll 0.75 |
    objlemma=public 0.45 |  objlemma=reduction -0.55 |  objlemma=signature -0.8 |  objlemma=they 0.08 |
    objlemma=yucalan -0.62 |  passive=true 0.1 |  rule=deadline_by_name 0.04 |  said=false -0.05 |  said=true 0.1 |
    self=deadline 0.04 |  sentence=0 0.87 |  sentence=1 0.7 |  sentence=2 -0.52 |  sentence=3 -0.38 |
    sentence=4 0.09 |  share=0 -0.96 |  share=2 -0.04 |  share=3 0.23 |  share=4 0.17 |  subject=deal -0.55 |
    subject=law -0.79 |  subject=troops -0.52 |  sure=0 0.05 |  sure=1 0.33 |  sure=2 -0.31 |  sure=3 0.09 |
    sure=4 -0.11 |  tense=- 0.2 |  tense=future -0.17 |  tense=past 0.34 |  tense=present -0.18 |  ties=- -0.02 |
    ties=agent 0.75 |  ties=controlled -0.35 |  ties=shared -0.53 |  ties=subject 0.09 |  touches=agreement 0.21 |
    touches=position -0.37 |  touches=statement -0.3 |  under=- 0.85 |  under=after -0.55 |  under=at -0.52 |
    under=before -0.88 |  under=by 0.34 |  under=for -0.67 |  under=in 0.22 |  under=on -0.44 |  under=to 0.86 |
    under=under -0.52 |  under=until 0.11 |  under=within -0.1 |  upos=NOUN -0.19 |  upos=VERB 0.04
  `,
  incident: `
    above=other -0.21 |  above=speech-does -0.63 |  above=speech-says -0.1 |  above=stance-demands -0.53 |
    actor=group -0.06 |  actor=id -0.09 |  actor=name 0.31 |  actor=of 0.43 |  actors=0 -0.08 |  actors=1 0.26 |
    actors=2 -0.58 |  around_own_kind 0.2 |  beside=measure -0.6 |  beside=statement -0.51 |  block=list-item 0.8 |
    block=paragraph -0.05 |  class=speech-does -0.1 |  clause=noun 0.1 |  dated=false -0.29 |  dated=true 0.29 |
    form=infinitive 0.03 |  form=noun 0.1 |  form=participle 0.12 |  inside_own_kind -1.03 |
    label+rule=arrest+verb_of_violence -0.83 |  label+rule=attack+noun_of_violence -0.11 |
    label+rule=attack+verb_of_violence 0.07 |  label+rule=displacement+verb_of_violence 0.77 |
    label+rule=other+noun_of_violence 0.23 |  label+rule=violation+noun_of_violence -0.56 |  label=arrest -0.83 |
    label=attack 0.04 |  label=displacement 0.77 |  label=other 0.23 |  label=violation -0.56 |
    lemma=arrest -0.52 |  lemma=attack 0.89 |  lemma=blast -0.58 |  lemma=bomb 0.55 |  lemma=break -0.59 |
    lemma=burn -0.65 |  lemma=die -1.22 |  lemma=drive 0.65 |  lemma=erupt 1.05 |  lemma=flee 0.56 |
    lemma=gun 0.65 |  lemma=hold -0.54 |  lemma=insurgency -0.79 |  lemma=invade 0.74 |  lemma=jail -0.6 |
    lemma=kill 0.05 |  lemma=killing -0.78 |  lemma=perish -0.86 |  lemma=shell 0.91 |  lemma=shelling -0.61 |
    lemma=shoot 0.79 |  lemma=sink -1.02 |  lemma=strike -0.89 |  lemma=take -0.46 |  lemma=torch 0.38 |
    lemma=violation -0.56 |  lemma=war 0.84 |  lemma=wound 1.22 |  length=0 -1.1 |  length=1 0.35 |  length=2 0.23 |
    length=3 0.04 |  length=4 0.15 |  length=5 0.4 |  length=6 -0.5 |  link=adverbial 0.37 |
    link=coordinate -0.56 |  link=main 0.12 |  link=modifier 0.23 |  link=nominal 0.1 |  link=open 0.42 |
    link=relative -0.77 |  modal=- 0.04 |  modal=could 0.68 |  modal=shall -0.46 |  modality=planned -0.46 |
    modality=possible 0.42 |  negated=false 0.02 |  negated=true -0.46 |  object=captive -0.41 |
    object=tariff 0.36 |  object=troops 0.4 |  objects=false -0.39 |  objects=true 0.26 |  objlemma=airport 0.63 |
    objlemma=anselmo -0.6 |  objlemma=cash -0.58 |  objlemma=church 0.38 |  objlemma=colleague 0.73 |
    objlemma=dame 0.68 |  objlemma=dozen 0.84 |  objlemma=ecuadorians -0.47 |  objlemma=exile 0.37 |
    objlemma=fire -0.56 |  objlemma=home 0.56 |  objlemma=hostage -0.41 |  objlemma=it -0.09 |
    objlemma=line -0.33 |  objlemma=man 0.94 |  objlemma=monrovia 0.51 |  objlemma=mp 0.65 |  objlemma=people 0.25 |
    objlemma=quarter -0.53 |  objlemma=question -0.46 |  objlemma=soldier 0.4 |  objlemma=they -0.52 |
    objlemma=trader 0.42 |  passive=false 0.02 |  passive=true 0.07 |  placed=false -0.16 |  placed=true 0.56 |
    quoted=false 0.02 |  quoted=true -0.67 |  said=true -0.08 |  self=troops -0.79 |  sentence=0 0.09 |
    sentence=1 0.53 |  sentence=2 -0.29 |  sentence=3 0.28 |  sentence=4 -0.25 |  share=0 -0.26 |  share=1 -0.29 |
    share=2 0.35 |  share=3 0.53 |  share=4 0.12 |  subject=talks -0.27 |  subject=tariff -0.47 |
    subject=troops 0.13 |  sure=0 -0.27 |  sure=2 0.04 |  sure=3 0.22 |  sure=4 -0.17 |  tense=- 0.18 |
    tense=future -0.46 |  tense=past 0.08 |  tense=present -0.26 |  ties=- 0.41 |  ties=agent -0.34 |
    ties=controlled 0.49 |  ties=modified -0.56 |  ties=relative -0.67 |  ties=shared -0.27 |  ties=subject 0.06 |
    touches=accusation 0.3 |  touches=agreement 0.49 |  touches=linkage 0.37 |  touches=measure -0.65 |
    touches=meeting 0.4 |  touches=position 0.16 |  touches=statement -0.27 |  under=according_to -0.28 |
    under=among 0.65 |  under=as -0.88 |  under=at -0.42 |  under=for -0.6 |  under=from 0.65 |  under=in -0.55 |
    under=on -0.08 |  under=out_of -0.65 |  under=outside 0.65 |  under=since -0.03 |  under=within 0.94
  `,
  linkage: `
    above=other -0.06 |  above=speech-calls -0.8 |  above=speech-says 0.08 |  above=stance-supports -0.52 |
    actor=group -0.89 |  actor=id 0.77 |  actor=name 0.64 |  actor=of 0.18 |  actors=0 -1 |  actors=1 0.42 |
    actors=2 -0.13 |  around_own_kind -0.6 |  beside=agreement -0.17 |  beside=deadline 0.66 |
    beside=meeting 0.66 |  beside=position 0.65 |  beside=proposal 0.99 |  beside=response 0.99 |
    beside=statement -0.23 |  block=list-item -0.15 |  class=other -0.08 |  class=speech-once -0.42 |
    class=speech-says 0.24 |  class=stance-demands 0.3 |  class=stance-open 0.28 |  clause=copula -0.11 |
    form=finite -0.06 |  form=imperative -0.11 |  form=infinitive 0.39 |  form=participle 0.24 |
    inside_own_kind 0.52 |  label+rule=-+condition 0.13 |  label+rule=-+not_before -0.65 |
    label+rule=-+or_else -0.29 |  label+rule=-+order_and_promise -0.11 |  label+rule=-+tie 0.08 |
    label+rule=-+verb -0.5 |  lemma=add 0.87 |  lemma=agree -0.56 |  lemma=answer 0.92 |  lemma=ask 0.7 |
    lemma=be 0.08 |  lemma=call -0.16 |  lemma=come -0.64 |  lemma=convok -0.68 |  lemma=crawl 0.99 |
    lemma=decide 0.99 |  lemma=dissolve 0.75 |  lemma=do -1.09 |  lemma=end 0.89 |  lemma=exclude 0.8 |
    lemma=expire -0.82 |  lemma=fight 0.24 |  lemma=force -0.22 |  lemma=give -0.03 |  lemma=go 0.3 |
    lemma=guarantee -0.7 |  lemma=hand 0.7 |  lemma=hint 1.08 |  lemma=hold -0.56 |  lemma=host 0.81 |
    lemma=impossible 0.77 |  lemma=keep 0.89 |  lemma=last -0.32 |  lemma=leave -0.8 |  lemma=live 0.71 |
    lemma=need -0.35 |  lemma=negotiate 0.97 |  lemma=obtain 0.33 |  lemma=off -0.76 |  lemma=offer 0.99 |
    lemma=one -0.72 |  lemma=oppose -0.45 |  lemma=out 1.01 |  lemma=possible 0.42 |  lemma=prepare -0.91 |
    lemma=provide 1.01 |  lemma=put -0.96 |  lemma=raf -0.91 |  lemma=read -0.76 |  lemma=remain -0.5 |
    lemma=require -0.29 |  lemma=reserve 0.44 |  lemma=respect 0.56 |  lemma=return 0.92 |  lemma=rule -0.8 |
    lemma=say 1.15 |  lemma=send 0.73 |  lemma=shake -0.88 |  lemma=share 0.21 |  lemma=sign 0.57 |
    lemma=solution -0.77 |  lemma=start -0.7 |  lemma=stay 0.32 |  lemma=step -1.05 |  lemma=suspend 1.03 |
    lemma=take 0.2 |  lemma=tell -0.6 |  lemma=threaten -0.7 |  lemma=toy 0.28 |  lemma=undertake 0.93 |
    lemma=vet -0.67 |  lemma=walk -0.63 |  lemma=want 0.35 |  lemma=warn -1.02 |  lemma=will 0.12 |
    lemma=withdraw -0.58 |  lemma=write 0.89 |  length=0 0.71 |  length=1 -0.12 |  length=2 0.31 |  length=3 -0.47 |
    length=4 0.11 |  length=5 0.67 |  length=6 -0.58 |  link=adverbial -0.1 |  link=complement 0.24 |
    link=coordinate 0.15 |  link=main -0.08 |  link=modifier -0.62 |  link=open 0.64 |  link=relative -0.77 |
    link=subject -0.66 |  modal=- -0.02 |  modal=be_to -0.93 |  modal=could 0.68 |  modal=may 0.66 |
    modal=must -0.08 |  modal=should -0.76 |  modal=will 0.14 |  modal=would -0.17 |  modality=asserted -0.22 |
    modality=hypothetical -0.11 |  modality=possible 0.36 |  object=aid 0.53 |  object=deadline 0.76 |
    object=deal 0.78 |  object=law 0.67 |  object=offer -1.05 |  object=sanction 0.83 |  object=strike 0.44 |
    object=talks 0.28 |  object=truce 0.56 |  objects=false 0.12 |  objects=true -0.16 |  objlemma=abdul -0.91 |
    objlemma=accord 0.66 |  objlemma=arrangement 0.35 |  objlemma=attendance -0.76 |  objlemma=basis -0.5 |
    objlemma=china -0.91 |  objlemma=complaint 0.8 |  objlemma=conference -0.68 |  objlemma=date 0.76 |
    objlemma=document -0.66 |  objlemma=ear -0.6 |  objlemma=effect -0.56 |  objlemma=embargo 0.24 |
    objlemma=fish 0.72 |  objlemma=hand -0.88 |  objlemma=help 0.59 |  objlemma=independence 0.89 |
    objlemma=man 0.73 |  objlemma=maoists 0.89 |  objlemma=minute -0.35 |  objlemma=moment -0.52 |
    objlemma=offer -0.59 |  objlemma=page -0.76 |  objlemma=paris -0.45 |  objlemma=party -0.29 |
    objlemma=power 0.21 |  objlemma=premiership 0.52 |  objlemma=relief 0.33 |  objlemma=renegotiation -0.8 |
    objlemma=right 0.44 |  objlemma=room -0.63 |  objlemma=round 0.81 |  objlemma=sanction 0.84 |
    objlemma=seat 0.67 |  objlemma=signature -0.96 |  objlemma=standing -0.7 |  objlemma=strike 0.44 |
    objlemma=supporter 0.67 |  objlemma=text -0.67 |  objlemma=they 0.7 |  objlemma=truce 0.56 |
    objlemma=volume 0.92 |  objlemma=war -0.7 |  passive=false -0.04 |  passive=true 0.25 |  quoted=true -0.12 |
    rule=condition 0.13 |  rule=not_before -0.65 |  rule=or_else -0.29 |  rule=order_and_promise -0.11 |
    rule=tie 0.08 |  rule=verb -0.5 |  sentence=1 0.19 |  sentence=2 -0.15 |  sentence=3 0.16 |  sentence=4 -0.13 |
    share=0 1.11 |  share=1 -0.17 |  share=2 -0.53 |  share=3 0.29 |  share=4 0.07 |  subject=captive 0.14 |
    subject=deal -0.96 |  subject=law -0.79 |  subject=talks 1.04 |  subject=troops -0.42 |  subject=truce -0.32 |
    sure=0 0.38 |  sure=1 0.43 |  sure=3 -0.08 |  sure=4 -0.36 |  tense=- 0.08 |  tense=future 0.03 |
    tense=past -0.08 |  tense=present -0.08 |  ties=- -0.53 |  ties=controlled 0.58 |  ties=relative -0.32 |
    ties=subject 0.04 |  touches=accusation 0.35 |  touches=agreement 0.04 |  touches=deadline 0.79 |
    touches=incident 0.73 |  touches=measure 0.38 |  touches=meeting 0.61 |  touches=position 0.38 |
    touches=response 0.23 |  touches=statement -0.08 |  under=- -0.37 |  under=after -0.58 |  under=at 0.61 |
    under=by -0.57 |  under=from -0.11 |  under=in -0.14 |  under=into 0.89 |  under=on 0.25 |  under=to -0.03 |
    under=under 0.7 |  under=until -0.56 |  under=within 0.79 |  under=without 0.57 |  upos=ADJ 0.62 |
    upos=ADV 0.15 |  upos=AUX 0.12 |  upos=NOUN -0.74 |  upos=NUM -0.72
  `,
  measure: `
    above=attitude-open -0.37 |  above=other -0.07 |  above=speech-calls -0.36 |  above=speech-does -0.99 |
    above=speech-says -0.06 |  above=stance-demands 0.35 |  above=stance-open -0.44 |  actor=group -0.25 |
    actor=id 0.7 |  actor=name -0.81 |  actor=of -0.14 |  actors=0 -0.75 |  actors=1 0.23 |  actors=2 -0.15 |
    any -0.02 |  around_own_kind 0.51 |  beside=agreement 0.13 |  beside=deadline 0.26 |  beside=incident 0.73 |
    beside=linkage -0.69 |  beside=meeting -0.58 |  beside=position -0.77 |  beside=proposal -0.57 |
    beside=statement -0.55 |  block=list-item -0.23 |  class=attitude-open -0.48 |  class=other 0.07 |
    class=speech-does -0.37 |  class=speech-says -0.57 |  class=stance-demands -0.62 |  clause=copula -0.18 |
    clause=noun 0.05 |  dated=false -0.1 |  dated=true 0.27 |  form=infinitive 0.04 |  form=noun 0.05 |
    form=participle -0.26 |  inside_own_kind 0.42 |  label+rule=eased+power_used -0.22 |
    label+rule=imposed+power_used -0.03 |  label+rule=provided+power_used -0.18 |
    label+rule=suspended+power_used 0.62 |  label+rule=tightened+power_used 0.07 |  label=eased -0.22 |
    label=imposed -0.03 |  label=provided -0.18 |  label=suspended 0.62 |  label=tightened 0.07 |
    lemma=annex -0.73 |  lemma=arm 0.58 |  lemma=ban -0.14 |  lemma=beef 0.27 |  lemma=blacklist -0.41 |
    lemma=cancel -0.72 |  lemma=close -0.77 |  lemma=deepen 0.5 |  lemma=disarm -0.73 |  lemma=drop 0.64 |
    lemma=end 0.42 |  lemma=exchange -0.9 |  lemma=extend -0.79 |  lemma=free -0.38 |  lemma=freeze -0.77 |
    lemma=give -0.43 |  lemma=grant 0.76 |  lemma=halt 0.72 |  lemma=halve -0.37 |  lemma=impose 0.71 |
    lemma=indict -0.82 |  lemma=jail 0.73 |  lemma=land 0.87 |  lemma=leave -0.36 |  lemma=let -0.62 |
    lemma=lift 0.6 |  lemma=lower -0.42 |  lemma=move -0.55 |  lemma=offer -0.37 |  lemma=open -0.37 |
    lemma=pardon -0.65 |  lemma=pass -0.59 |  lemma=phase 0.03 |  lemma=pledge -0.42 |  lemma=prolong 0.74 |
    lemma=promise -0.77 |  lemma=pull -0.53 |  lemma=put -0.33 |  lemma=recognise 0.48 |  lemma=recognition -0.36 |
    lemma=relax 0.59 |  lemma=release 0.4 |  lemma=remove -0.92 |  lemma=reopen -0.6 |  lemma=resume 0.64 |
    lemma=resumption 0.55 |  lemma=return -0.58 |  lemma=revoke 0.92 |  lemma=send -1.04 |  lemma=sentence -0.98 |
    lemma=shelve 0.33 |  lemma=shut -0.64 |  lemma=suspend 0.89 |  lemma=tighten 0.54 |  lemma=withdrawal 0.13 |
    lemma=withhold 0.05 |  length=0 -0.35 |  length=1 0.08 |  length=2 -0.34 |  length=3 0.33 |  length=4 0.1 |
    length=5 0.24 |  length=6 -0.49 |  link=adverbial -0.32 |  link=complement 0.25 |  link=condition -0.71 |
    link=coordinate -0.23 |  link=main -0.04 |  link=modifier -0.45 |  link=nominal 0.05 |  link=open 0.33 |
    link=relative -0.19 |  link=time 0.4 |  modal=be_to 0.99 |  modal=may 0.27 |  modal=should -0.37 |
    modal=will -0.17 |  modal=would -0.54 |  modality=asserted 0.09 |  modality=hypothetical -0.57 |
    modality=planned 0.21 |  modality=possible -0.38 |  negated=false 0.04 |  negated=true -0.93 |
    object=aid -0.16 |  object=captive -0.05 |  object=deal -0.79 |  object=law -0.04 |  object=offer -0.45 |
    object=sanction 0.9 |  object=tariff -0.08 |  object=troops 0.47 |  objects=false -0.47 |  objects=true 0.08 |
    objlemma=aid -0.44 |  objlemma=anselmo 0.73 |  objlemma=asylum 0.76 |  objlemma=azawad -0.36 |
    objlemma=ban 0.54 |  objlemma=barrel 0.56 |  objlemma=bill -0.45 |  objlemma=brussels 0.64 |
    objlemma=budget -0.59 |  objlemma=corridor -0.37 |  objlemma=council -0.82 |  objlemma=countermeasure 0.33 |
    objlemma=country 0.57 |  objlemma=curb 0.5 |  objlemma=delegate 0.7 |  objlemma=detainee -0.49 |
    objlemma=diploma 0.66 |  objlemma=duty -0.69 |  objlemma=embargo 0.59 |  objlemma=embassy 0.27 |
    objlemma=ethan -0.98 |  objlemma=help -0.37 |  objlemma=intensity -0.42 |  objlemma=koran -0.63 |
    objlemma=law 0.56 |  objlemma=leave -0.72 |  objlemma=line -0.02 |  objlemma=man -0.82 |  objlemma=mayor -0.57 |
    objlemma=metre -0.69 |  objlemma=militia 0.58 |  objlemma=missile -0.72 |  objlemma=observance 0.72 |
    objlemma=operation 0.64 |  objlemma=order -0.43 |  objlemma=orrego -0.52 |  objlemma=output 0.91 |
    objlemma=participation 0.24 |  objlemma=people 0.57 |  objlemma=prisoner 0.08 |  objlemma=rate -0.37 |
    objlemma=reduction 0.74 |  objlemma=road -0.77 |  objlemma=sanction 0.81 |  objlemma=struggle 0.42 |
    objlemma=support -0.42 |  objlemma=tariff 0.58 |  objlemma=territory -0.73 |  objlemma=that -0.4 |
    objlemma=treaty -0.79 |  objlemma=troops 0.21 |  objlemma=value -0.33 |  objlemma=valve -0.6 |
    objlemma=warhead -0.77 |  objlemma=weapon 0.84 |  passive=true -0.06 |  placed=false -0.02 |
    quoted=true -0.43 |  rule=power_used -0.02 |  said=false 0.03 |  said=true -0.15 |  sentence=0 1.06 |
    sentence=1 -0.08 |  sentence=2 -0.07 |  sentence=3 -0.26 |  sentence=4 0.12 |  sentence=5 -0.58 |
    share=0 -0.37 |  share=1 -0.08 |  share=2 -0.24 |  share=3 0.06 |  share=4 0.21 |  subject=law 0.51 |
    subject=strike -0.77 |  subject=talks 0.92 |  subject=tariff -0.82 |  subject=troops 0.1 |  sure=0 -0.29 |
    sure=1 0.34 |  sure=2 0.12 |  sure=3 -0.16 |  tense=- -0.15 |  tense=future 0.22 |  tense=past 0.54 |
    tense=present -0.42 |  ties=- -0.47 |  ties=agent 0.45 |  ties=compound 0.99 |  ties=controlled 0.07 |
    ties=modified -0.42 |  ties=of 0.24 |  ties=relative -0.59 |  ties=shared -0.25 |  ties=subject 0.06 |
    touches=agreement -0.35 |  touches=incident -0.38 |  touches=linkage -0.07 |  touches=meeting -0.11 |
    touches=position -0.54 |  touches=proposal -0.43 |  touches=response -0.6 |  touches=statement -0.41 |
    under=- 0.27 |  under=across -0.72 |  under=after -0.88 |  under=against 0.08 |  under=as 0.43 |
    under=at -0.33 |  under=by 0.21 |  under=for -0.08 |  under=from 0.39 |  under=in 0.32 |  under=on -0.18 |
    under=per 0.56 |  under=since 0.79 |  under=till -0.72 |  under=to 0.5 |  under=under -0.5 |  under=until 0.06 |
    under=with -0.72 |  upos=ADJ -0.15 |  upos=NOUN -0.11
  `,
  meeting: `
    above=attitude-open 0.27 |  above=other -0.24 |  above=speech-does 0.15 |  above=speech-says 0.32 |
    above=stance-demands -0.32 |  actor=group -0.29 |  actor=name 0.26 |  actor=of 0.3 |  actors=0 -0.42 |
    actors=1 -0.14 |  actors=2 0.29 |  actors=3 0.1 |  any -0.02 |  around_own_kind -0.78 |
    beside=agreement -0.64 |  beside=deadline -0.1 |  beside=linkage -0.7 |  beside=measure 0.66 |
    beside=position -0.04 |  beside=statement -0.45 |  block=list-item 0.65 |  block=paragraph -0.13 |
    class=speech-does 0.26 |  class=speech-says -0.03 |  clause=copula 0.57 |  clause=noun 0.04 |
    clause=verb -0.07 |  dated=false 0.07 |  dated=true -0.08 |  form=finite 0.12 |  form=imperative -0.4 |
    form=infinitive -0.48 |  form=noun 0.04 |  form=participle -0.61 |  inside_own_kind -0.83 |
    label+rule=cancelled+fate_of_a_meeting 0.64 |  label+rule=failed+fate_of_a_meeting 0.28 |
    label+rule=held+fate_of_a_meeting 0.39 |  label+rule=held+meeting_named_with_its_participants -0.61 |
    label+rule=held+verb_of_meeting -0.11 |  label+rule=ongoing+verb_of_meeting -0.24 |
    label+rule=planned+fate_of_a_meeting -0.49 |  label+rule=planned+verb_of_meeting 0.11 |
    label+rule=postponed+fate_of_a_meeting -0.41 |  label=cancelled 0.64 |  label=failed 0.28 |  label=held 0.02 |
    label=ongoing -0.24 |  label=planned -0.29 |  label=postponed -0.41 |  lemma=call -0.65 |
    lemma=ceremony -0.12 |  lemma=conference 1.2 |  lemma=congress 1.04 |  lemma=consult -0.24 |
    lemma=consultation -1.45 |  lemma=convene -0.49 |  lemma=dialogue -0.74 |  lemma=gather -0.61 |
    lemma=gathering -0.79 |  lemma=huddle 0.78 |  lemma=join -0.63 |  lemma=meet -0.1 |  lemma=meeting 0.03 |
    lemma=negotiation 0.09 |  lemma=receive -0.34 |  lemma=reconvene -0.74 |  lemma=return 0.66 |
    lemma=round -0.37 |  lemma=session -0.15 |  lemma=speak 0.48 |  lemma=talk 0.05 |  lemma=travel 0.96 |
    lemma=trip 0.5 |  lemma=welcome 0.26 |  length=0 -1.48 |  length=1 0.4 |  length=2 -0.44 |  length=3 -0.27 |
    length=4 0.26 |  length=5 0.86 |  length=6 1.3 |  link=adverbial -0.34 |  link=complement 0.76 |
    link=coordinate -0.09 |  link=nominal 0.04 |  link=open -0.42 |  link=relative -0.31 |  link=subject -0.74 |
    link=time 0.49 |  modal=- -0.1 |  modal=be_to 0.57 |  modal=may 0.96 |  modal=should -0.74 |  modal=will 0.33 |
    modality=asserted -0.09 |  modality=hypothetical -0.8 |  modality=planned 0.38 |  modality=possible -0.09 |
    negated=false -0.02 |  object=deal 0.42 |  object=law -0.41 |  object=strike -0.4 |  object=troops -0.34 |
    objects=false -0.08 |  objects=true 0.19 |  objlemma=abramkovich 0.26 |  objlemma=deputy 0.82 |
    objlemma=dilara 0.26 |  objlemma=family -0.94 |  objlemma=government -0.63 |  objlemma=leader 0.59 |
    objlemma=mercosur -0.32 |  objlemma=minister 0.75 |  objlemma=observer -0.34 |  objlemma=parliament -0.49 |
    objlemma=peace 0.42 |  objlemma=press -1.1 |  objlemma=prison -0.32 |  objlemma=scanlan 0.26 |
    objlemma=strike -0.4 |  objlemma=supporter -0.6 |  objlemma=they -0.89 |  objlemma=vyas 0.98 |
    objlemma=yucalan 0.85 |  placed=false -0.21 |  placed=true 0.36 |  quoted=true -0.4 |
    rule=fate_of_a_meeting 0.11 |  rule=meeting_named_with_its_participants -0.61 |  rule=verb_of_meeting -0.04 |
    said=false 0.04 |  said=true -0.18 |  self=talks -0.03 |  sentence=0 0.61 |  sentence=1 0.03 |
    sentence=2 -0.54 |  sentence=3 0.32 |  sentence=5 0.14 |  share=0 -0.8 |  share=1 -0.72 |  share=2 0.65 |
    share=3 0.2 |  share=4 0.59 |  subject=visit -0.44 |  sure=0 -0.4 |  sure=2 0.33 |  sure=3 -0.11 |  sure=4 0.3 |
    tense=- -0.03 |  tense=future 0.43 |  tense=past 0.26 |  tense=present -0.37 |  ties=- -0.09 |
    ties=agent -0.1 |  ties=compound 0.39 |  ties=controlled -0.14 |  ties=possessive -0.61 |
    ties=preposition 0.94 |  ties=relative -0.06 |  ties=shared -0.64 |  ties=subject 0.27 |
    touches=agreement -1.07 |  touches=incident 0.39 |  touches=linkage -0.31 |  touches=measure 0.28 |
    touches=position -0.88 |  touches=proposal 0.37 |  touches=statement -0.22 |  under=- -0.19 |
    under=after -1.07 |  under=at -0.16 |  under=before 0.26 |  under=by -0.22 |  under=from 0.7 |  under=in 0.87 |
    under=on 0.3 |  under=to 0.48 |  under=under -0.55 |  under=with 0.55 |  under=within 0.85 |  upos=NOUN 0.02 |
    upos=VERB -0.04
  `,
  position: `
    above=attitude-open 0.59 |  above=other 0.18 |  above=speech-calls -0.87 |  above=speech-does -0.46 |
    above=speech-once 0.73 |  above=speech-says 0.06 |  above=stance-demands -0.99 |  above=stance-rejects -1.03 |
    above=stance-supports 0.65 |  actor=group -0.88 |  actor=id 0.39 |  actor=name -0.05 |  actor=of 0.03 |
    actors=1 0.06 |  actors=2 -0.9 |  around_own_kind 0.1 |  beside=accusation 0.56 |  beside=agreement 0.12 |
    beside=deadline -1.18 |  beside=linkage 0.04 |  beside=meeting 0.72 |  beside=position -0.39 |
    beside=proposal -0.4 |  beside=response -0.06 |  beside=statement -0.11 |  block=list-item -0.04 |
    class=attitude-open 0.11 |  class=attitude-rejects 0.62 |  class=attitude-supports -0.99 |  class=other 0.02 |
    class=speech-calls 0.6 |  class=speech-does 0.19 |  class=speech-once 0.05 |  class=speech-says 0.12 |
    class=stance-demands -0.02 |  class=stance-open -0.49 |  class=stance-opposes -0.49 |
    class=stance-rejects 0.22 |  class=stance-supports -0.19 |  clause=copula 0.09 |  clause=noun -0.1 |
    dated=true -0.2 |  form=imperative -0.24 |  form=infinitive -0.15 |  form=noun -0.1 |  form=participle 0.3 |
    inside_own_kind -0.43 |  label+rule=accepts+accepts -0.57 |  label+rule=demands+demands 0.12 |
    label+rule=demands+imperative_in_a_quotation -0.24 |  label+rule=demands+judged_to_be -0.69 |
    label+rule=demands+made_a_condition -0.36 |  label+rule=demands+must_be 0.41 |
    label+rule=demands+not_without 0.68 |  label+rule=open+attitude 0.34 |  label+rule=open+open -0.6 |
    label+rule=open+rejects -1.2 |  label+rule=opposes+opposes 0.04 |  label+rule=opposes+side_taken 0.77 |
    label+rule=opposes+supports -0.29 |  label+rule=rejects+accepts 0.55 |
    label+rule=rejects+attitude_said_of_a_thing 0.62 |  label+rule=rejects+cannot_be 0.09 |
    label+rule=rejects+rejects 0.06 |  label+rule=rejects+will_not -0.42 |  label+rule=supports+attitude -0.05 |
    label+rule=supports+supports -0.1 |  label=accepts -0.57 |  label=demands 0.12 |  label=open -0.33 |
    label=opposes 0.15 |  label=rejects 0.04 |  label=supports -0.12 |  lemma=accept -0.05 |  lemma=approve -0.8 |
    lemma=ask -1.11 |  lemma=back 0.25 |  lemma=be -0.36 |  lemma=beg 0.97 |  lemma=block -0.76 |
    lemma=boycott -0.49 |  lemma=call -0.22 |  lemma=care 1.15 |  lemma=claim 1.35 |  lemma=come -1.02 |
    lemma=compensate 0.85 |  lemma=condemn -0.75 |  lemma=confirm -0.78 |  lemma=consider 0.6 |
    lemma=continue -0.37 |  lemma=countenance -0.33 |  lemma=decide 0.22 |  lemma=decline -1.36 |
    lemma=demand 1.07 |  lemma=denounce 0.79 |  lemma=depart -0.89 |  lemma=direct 0.81 |  lemma=dismiss -0.49 |
    lemma=drop -0.89 |  lemma=eager -0.99 |  lemma=entertain 0.65 |  lemma=examine -0.26 |  lemma=exclude 0.14 |
    lemma=fail -1.15 |  lemma=favour 0.82 |  lemma=free -0.23 |  lemma=go 0.83 |  lemma=govern 1.22 |
    lemma=hail -0.93 |  lemma=hear 0.51 |  lemma=insist 0.12 |  lemma=insistence -1.28 |  lemma=intend -1.2 |
    lemma=laugh -0.7 |  lemma=let -0.61 |  lemma=make -0.53 |  lemma=need -1.2 |  lemma=negotiate -0.58 |
    lemma=oppose 0.66 |  lemma=pardon 0.77 |  lemma=part 1.05 |  lemma=pass -0.64 |  lemma=pay -0.79 |
    lemma=place -0.99 |  lemma=play 0.52 |  lemma=prepare 0.58 |  lemma=press 0.52 |  lemma=read 0.33 |
    lemma=reaffirm 0.98 |  lemma=recognise -0.91 |  lemma=refuse 0.85 |  lemma=reject -0.41 |  lemma=release 0.86 |
    lemma=remain 0.94 |  lemma=request -1.04 |  lemma=reserve -0.31 |  lemma=rule -0.19 |  lemma=seek 0.64 |
    lemma=seem 1.24 |  lemma=serve -0.79 |  lemma=settle -0.94 |  lemma=sign 0.47 |  lemma=stay 0.85 |
    lemma=study -0.8 |  lemma=support -1.01 |  lemma=tell 1.29 |  lemma=tolerate 0.54 |  lemma=toy -0.67 |
    lemma=turn -1.05 |  lemma=unacceptable 0.62 |  lemma=undecided 0.88 |  lemma=urge 0.88 |  lemma=want 0.38 |
    lemma=welcome -0.08 |  lemma=wrest -1.02 |  length=0 0.5 |  length=1 -0.19 |  length=2 0.13 |  length=3 -0.1 |
    length=4 -0.04 |  length=5 0.52 |  length=6 0.37 |  link=adverbial -0.26 |  link=complement 0.22 |
    link=condition 0.16 |  link=coordinate 0.62 |  link=main -0.04 |  link=modifier -0.1 |  link=nominal -0.1 |
    link=open -0.14 |  link=relative -0.74 |  link=time -0.89 |  modal=- 0.08 |  modal=can 0.65 |
    modal=could -0.72 |  modal=have_to 0.12 |  modal=must 0.37 |  modal=should -0.62 |  modal=will -0.05 |
    modal=would -0.35 |  negated=true -0.74 |  object=charge -0.89 |  object=deadline -0.04 |  object=deal -0.26 |
    object=law 0.69 |  object=offer -0.21 |  object=strike 1 |  object=talks -0.18 |  object=tariff 0.56 |
    object=troops 0.74 |  objects=false -0.05 |  objects=true 0.06 |  objlemma=18 -0.12 |
    objlemma=abramkovich -0.62 |  objlemma=accord -0.41 |  objlemma=africans -0.97 |  objlemma=agreement 0.59 |
    objlemma=arrangement 0.8 |  objlemma=assurance 0.47 |  objlemma=autonomy 0.87 |  objlemma=branch 0.85 |
    objlemma=breakthrough -0.98 |  objlemma=budget -0.64 |  objlemma=cabinet 0.54 |  objlemma=cap 1.06 |
    objlemma=cent 0.81 |  objlemma=china 0.58 |  objlemma=claim -0.89 |  objlemma=climate -0.92 |
    objlemma=complaint -0.99 |  objlemma=consent 0.31 |  objlemma=constitution -0.88 |  objlemma=contract -0.26 |
    objlemma=conversation 0.87 |  objlemma=council -0.19 |  objlemma=deal -1.03 |  objlemma=decision 1.08 |
    objlemma=deployment -0.85 |  objlemma=dilara -0.62 |  objlemma=farmer 0.85 |  objlemma=freedom 0.82 |
    objlemma=government 0.87 |  objlemma=group 1.07 |  objlemma=guarantee 1.09 |  objlemma=i -0.73 |
    objlemma=it -0.35 |  objlemma=killing -0.89 |  objlemma=lifting -1.04 |  objlemma=limit -0.95 |
    objlemma=mandate 0.82 |  objlemma=mayor 0.86 |  objlemma=memorandum -1.1 |  objlemma=monitor 0.66 |
    objlemma=more 0.82 |  objlemma=news -1.05 |  objlemma=offer -0.64 |  objlemma=other 0.81 |  objlemma=page 0.99 |
    objlemma=part 0.52 |  objlemma=payment 0.31 |  objlemma=place -1.03 |  objlemma=premier -0.33 |
    objlemma=problem 0.65 |  objlemma=process 0.81 |  objlemma=progress -0.53 |  objlemma=purpose -0.79 |
    objlemma=question -0.94 |  objlemma=recognition 0.56 |  objlemma=referendum 0.65 |  objlemma=refusal -0.75 |
    objlemma=release 0.3 |  objlemma=renegotiation 0.88 |  objlemma=republic -0.99 |  objlemma=result 1.02 |
    objlemma=right -0.05 |  objlemma=rumour -0.49 |  objlemma=scanlan -0.62 |  objlemma=session -0.49 |
    objlemma=share 0.42 |  objlemma=side 0.77 |  objlemma=strike 1 |  objlemma=success -1.02 |
    objlemma=surrender 0.79 |  objlemma=target 1.04 |  objlemma=text 0.1 |  objlemma=that -1.05 |
    objlemma=theme 1.07 |  objlemma=they 0.71 |  objlemma=thirteen -0.8 |  objlemma=time -0.65 |
    objlemma=troops 0.4 |  objlemma=version -0.44 |  objlemma=vice-chairmanship 0.5 |  objlemma=waiver -0.87 |
    objlemma=we -0.61 |  objlemma=week 0.51 |  objlemma=what 0.51 |  passive=false -0.03 |  passive=true 0.22 |
    quoted=false 0.05 |  quoted=true -0.56 |  rule=attitude 0.26 |  rule=attitude_said_of_a_thing 0.62 |
    rule=cannot_be 0.09 |  rule=demands 0.12 |  rule=imperative_in_a_quotation -0.24 |  rule=judged_to_be -0.69 |
    rule=made_a_condition -0.36 |  rule=must_be 0.41 |  rule=not_without 0.68 |  rule=open -0.6 |
    rule=opposes 0.04 |  rule=rejects -0.33 |  rule=side_taken 0.77 |  rule=supports -0.14 |  rule=will_not -0.42 |
    said=false 0.18 |  said=true -0.22 |  sentence=0 -0.54 |  sentence=1 0.34 |  sentence=2 0.16 |
    sentence=3 -0.52 |  sentence=4 0.25 |  sentence=5 -0.4 |  share=0 -0.56 |  share=1 0.22 |  share=2 -0.05 |
    share=3 0.15 |  share=4 0.1 |  subject=arms 0.85 |  subject=deal 1.06 |  subject=law 0.66 |
    subject=offer 0.62 |  subject=talks -1.47 |  subject=troops -0.49 |  subject=visit -0.8 |  sure=1 -0.16 |
    sure=2 0.33 |  sure=3 -0.05 |  sure=4 -0.13 |  tense=- -0.21 |  tense=future -0.05 |  tense=past -0.33 |
    tense=present 0.53 |  ties=- -0.2 |  ties=agent -0.22 |  ties=modified 0.25 |  ties=of -0.93 |
    ties=possessive 0.43 |  ties=relative -0.04 |  ties=shared 0.17 |  touches=accusation -0.25 |
    touches=agreement 0.27 |  touches=deadline -0.38 |  touches=incident -0.89 |  touches=linkage -0.19 |
    touches=measure 0.42 |  touches=meeting -0.64 |  touches=proposal -0.78 |  touches=response -1.01 |
    touches=statement -0.24 |  under=- 1.1 |  under=as -0.15 |  under=as_for -0.99 |  under=at 0.59 |
    under=before -0.62 |  under=by 0.5 |  under=for 0.16 |  under=from -0.09 |  under=in 0.65 |  under=of 0.51 |
    under=on -0.43 |  under=since 0.56 |  under=to -0.48 |  under=under -0.88 |  under=with 0.57 |
    under=within -0.99 |  under=without -0.07 |  upos=ADJ -0.15 |  upos=NOUN 0.22
  `,
  proposal: `
    above=other -0.15 |  above=speech-does 0.47 |  above=speech-says 0.16 |  above=stance-rejects 0.54 |
    actor=id 0.14 |  actor=name -0.3 |  actor=of 0.07 |  actors=1 -0.11 |  actors=2 0.87 |  around_own_kind 0.61 |
    beside=linkage 0.36 |  beside=measure 0.23 |  beside=position -0.51 |  beside=statement 0.07 |
    block=list-item 0.99 |  block=paragraph -0.16 |  class=other -0.15 |  class=speech-does 0.68 |
    class=speech-says -0.35 |  clause=noun 0.05 |  clause=verb 0.1 |  dated=false -0.2 |  dated=true 0.4 |
    form=finite 0.06 |  form=noun 0.05 |  form=participle 0.28 |  inside_own_kind -0.79 |
    label+rule=made+offer_named_by_its_maker 0.02 |  label+rule=made+offer_put_or_taken_back 0.28 |
    label+rule=made+proposing_verb 0.03 |  label+rule=made+thing_called_proposed -0.43 |
    label+rule=withdrawn+offer_put_or_taken_back 0.05 |  label=made -0.02 |  label=withdrawn 0.05 |
    lemma=call -0.51 |  lemma=countermeasure -0.43 |  lemma=draft 0.1 |  lemma=drop -0.8 |  lemma=offer 0.68 |
    lemma=proposal -0.27 |  lemma=send 0.28 |  lemma=suggest -0.27 |  lemma=withdraw 0.78 |  length=0 -0.08 |
    length=1 0.17 |  length=2 -0.5 |  length=3 0.28 |  length=4 0.27 |  length=5 0.27 |  length=6 0.49 |
    link=complement -0.1 |  link=coordinate 0.66 |  link=main 0.08 |  link=modifier 0.28 |  link=nominal 0.05 |
    link=relative -0.26 |  link=time 0.27 |  modal=- 0.12 |  modal=be_to -0.59 |  modality=asserted 0.08 |
    modality=hypothetical -0.57 |  modality=planned -0.59 |  object=aid 0.27 |  object=deal 0.82 |
    object=offer 0.13 |  object=truce 0.82 |  objects=false 0.2 |  objects=true -0.05 |  objlemma=18 -0.99 |
    objlemma=31 0.58 |  objlemma=brussels -0.59 |  objlemma=cent 0.68 |  objlemma=demand -0.57 |
    objlemma=help 0.27 |  objlemma=independence 0.33 |  objlemma=proposal 0.61 |  objlemma=request 0.28 |
    objlemma=soil 0.52 |  objlemma=spy 0.52 |  objlemma=truce 0.82 |  objlemma=what -0.54 |  passive=true 0.55 |
    quoted=false 0.03 |  quoted=true -0.54 |  rule=offer_named_by_its_maker 0.02 |
    rule=offer_put_or_taken_back 0.13 |  rule=proposing_verb 0.03 |  rule=thing_called_proposed -0.43 |
    said=false 0.15 |  said=true -0.23 |  self=offer -0.17 |  self=sanction -0.43 |  sentence=1 -0.16 |
    sentence=2 -0.07 |  sentence=3 0.3 |  sentence=4 1.15 |  sentence=5 -0.97 |  share=0 0.19 |  share=1 -0.3 |
    share=2 -0.23 |  share=3 0.84 |  share=4 -0.08 |  subject=visit -0.99 |  sure=0 0.25 |  sure=1 -0.38 |
    sure=2 0.03 |  sure=3 0.52 |  sure=4 -0.16 |  tense=- 0.08 |  tense=future -0.59 |  tense=past 0.17 |
    tense=present 0.13 |  ties=- 0.49 |  ties=adjective -0.79 |  ties=agent 0.34 |  ties=of 0.64 |
    ties=possessive 0.99 |  ties=relative 0.52 |  ties=shared 0.66 |  ties=subject -0.12 |
    touches=accusation 0.27 |  touches=agreement 0.49 |  touches=measure -0.2 |  touches=meeting -0.11 |
    touches=position -0.13 |  touches=response 1.11 |  touches=statement -0.04 |  under=- -0.49 |
    under=according_to 0.49 |  under=as -0.99 |  under=for -0.66 |  under=in -0.05 |  under=on 0.44 |
    under=to -0.58 |  upos=NOUN -0.04 |  upos=VERB 0.03
  `,
  response: `
    above=other 0.03 |  above=speech-does 0.55 |  above=speech-says -0.67 |  above=stance-accepts 0.89 |
    actor=group -0.78 |  actor=id 0.46 |  actor=name 0.12 |  actor=of -0.68 |  actors=1 -0.04 |  actors=2 0.76 |
    actors=3 0.21 |  any 0.03 |  beside=linkage 0.8 |  beside=position -0.43 |  beside=statement 0.18 |
    block=list-item 0.14 |  block=paragraph -0.03 |  class=other 0.57 |  class=speech-does -0.5 |
    class=speech-says 0.06 |  class=stance-accepts 0.54 |  class=stance-open -0.51 |  class=stance-rejects -0.53 |
    class=stance-supports -0.44 |  clause=verb 0.03 |  dated=false -0.05 |  dated=true 0.51 |  form=finite 0.23 |
    form=infinitive -0.05 |  form=participle -0.92 |  label+rule=accepts+answer 0.54 |
    label+rule=pending+no_answer_yet 0.36 |  label+rule=rejects+answer -0.27 |  label=accepts 0.54 |
    label=pending 0.36 |  label=rejects -0.27 |  lemma=accept 0.54 |  lemma=answer 0.69 |  lemma=back -0.44 |
    lemma=comment -0.96 |  lemma=decide 1.22 |  lemma=decline -0.1 |  lemma=hear 0.06 |  lemma=react 0.41 |
    lemma=refuse -0.65 |  lemma=reply 0.63 |  lemma=repudiate -0.5 |  lemma=respond 0.94 |  lemma=study -0.51 |
    lemma=turn 0.25 |  length=1 0.44 |  length=2 -0.69 |  length=3 -0.37 |  length=4 0.67 |  length=5 -0.03 |
    length=6 0.21 |  link=adverbial -0.29 |  link=complement -0.18 |  link=condition -0.36 |
    link=coordinate -0.86 |  link=main 0.34 |  link=open -0.05 |  modal=have_to 0.37 |  modal=might -0.5 |
    modal=will -0.2 |  modal=would 0.65 |  modality=asserted 0.17 |  modality=hypothetical -0.37 |
    modality=planned 0.12 |  modality=possible -0.24 |  negated=false 0.03 |  object=aid -0.36 |
    object=deal -0.36 |  object=offer 0.14 |  object=tariff 0.4 |  objects=false -0.06 |  objects=true 0.23 |
    objlemma=ceiling 0.4 |  objlemma=draft 0.21 |  objlemma=it 0.22 |  objlemma=offer 0.54 |
    objlemma=package -0.36 |  objlemma=proposal 0.7 |  objlemma=request 0.48 |  objlemma=text -0.64 |
    objlemma=that 0.65 |  passive=false 0.05 |  placed=false 0.03 |  quoted=false 0.03 |  rule=answer -0.1 |
    rule=no_answer_yet 0.36 |  said=false 0.04 |  said=true -0.03 |  sentence=0 -0.13 |  sentence=1 -0.22 |
    sentence=2 0.44 |  sentence=3 -0.21 |  sentence=4 0.52 |  share=0 0.59 |  share=1 0.06 |  share=2 -0.37 |
    share=4 -0.03 |  subject=troops -0.51 |  sure=0 -0.03 |  sure=1 0.08 |  sure=2 -0.16 |  sure=3 0.58 |
    sure=4 -0.63 |  tense=- -0.41 |  tense=future -0.2 |  tense=past 0.41 |  tense=present 0.06 |
    ties=controlled -0.21 |  ties=subject 0.13 |  touches=agreement -0.59 |  touches=linkage -0.04 |
    touches=measure 0.48 |  touches=position -0.73 |  touches=proposal 0.62 |  touches=statement -0.36 |
    under=- 0.31 |  under=among 0.21 |  under=in -0.15 |  under=of 0.06 |  under=on -0.16 |  under=to 0.94 |
    under=with 0.54 |  upos=VERB 0.03
  `,
  statement: `
    above=attitude-open 0.75 |  above=other -0.53 |  above=speech-calls -0.84 |  above=speech-does 0.58 |
    above=speech-once -1.13 |  above=speech-says 0.06 |  above=stance-accepts -0.77 |  above=stance-demands 0.9 |
    above=stance-rejects -1.19 |  above=stance-supports 0.86 |  actor=group -0.61 |  actor=id -0.25 |
    actor=name 0.15 |  actor=of 0.28 |  actors=1 0.02 |  actors=2 0.22 |  actors=3 -0.88 |  any 0.03 |
    around_own_kind -0.12 |  beside=accusation 0.5 |  beside=agreement -0.63 |  beside=deadline -0.33 |
    beside=incident 0.61 |  beside=linkage -0.31 |  beside=measure -0.08 |  beside=meeting -0.56 |
    beside=position -0.32 |  beside=proposal -0.54 |  beside=response -0.94 |  beside=statement 0.5 |
    block=list-item 0.11 |  class=other 0.5 |  class=speech-calls -0.68 |  class=speech-does -0.17 |
    class=speech-once -0.27 |  class=speech-says 0.07 |  class=stance-demands 0.88 |  clause=copula -0.42 |
    clause=noun -0.15 |  clause=verb 0.04 |  dated=true 0.15 |  form=imperative -0.73 |  form=infinitive 0.08 |
    form=noun -0.15 |  form=participle 0.86 |  inside_own_kind -1.15 |  label+rule=direct+attribution 0.31 |
    label+rule=direct+quotation_carried_on -0.58 |  label+rule=direct+reporting_clause 0.34 |
    label+rule=indirect+attribution -0.51 |  label+rule=indirect+noun_of_saying -0.15 |  label=direct 0.33 |
    label=indirect -0.08 |  lemma=accord 0.29 |  lemma=accuse 0.46 |  lemma=add 0.24 |  lemma=admit -0.17 |
    lemma=agree -1.57 |  lemma=allege -0.92 |  lemma=announce 1.12 |  lemma=answer -0.98 |  lemma=argue 1.24 |
    lemma=ask -0.94 |  lemma=be -0.58 |  lemma=beg 0.88 |  lemma=begin 0.79 |  lemma=blame 0.14 |
    lemma=blast 0.62 |  lemma=bomb 0.36 |  lemma=break 0.74 |  lemma=call -0.04 |  lemma=caution 1.4 |
    lemma=charge 0.63 |  lemma=claim -0.35 |  lemma=comment 1.29 |  lemma=communicate -1.32 |  lemma=complain 1.14 |
    lemma=concede 0.48 |  lemma=conclude -0.88 |  lemma=condemn -1.23 |  lemma=confirm -0.98 |
    lemma=consider -1.09 |  lemma=continue 1.28 |  lemma=declare 0.1 |  lemma=demand -0.16 |  lemma=denounce 0.87 |
    lemma=deny 0.89 |  lemma=describe 1.12 |  lemma=die 0.38 |  lemma=dismiss -0.05 |  lemma=do -1.23 |
    lemma=draft 0.84 |  lemma=drive 0.45 |  lemma=fume 0.84 |  lemma=give -0.45 |  lemma=grumble 0.91 |
    lemma=hail 1.06 |  lemma=have 0.64 |  lemma=hint 1.13 |  lemma=inform 0.54 |  lemma=insist 0.06 |
    lemma=insistence 0.37 |  lemma=lose 0.69 |  lemma=maintain 1.32 |  lemma=make -0.26 |  lemma=note 1.06 |
    lemma=object -0.83 |  lemma=offer -1.06 |  lemma=oppose 1.01 |  lemma=pledge 0.55 |  lemma=post 0.68 |
    lemma=press -1.14 |  lemma=put -0.31 |  lemma=reaffirm 0.72 |  lemma=recall 0.97 |  lemma=reiterate 0.89 |
    lemma=reject -1.3 |  lemma=remark 0.91 |  lemma=repeat 0.79 |  lemma=reply -1.84 |  lemma=report -1.04 |
    lemma=reproach 1.02 |  lemma=repudiate -0.79 |  lemma=retort 1.09 |  lemma=rewrite 0.96 |  lemma=rule -0.82 |
    lemma=say 0.16 |  lemma=see -0.66 |  lemma=slam -0.64 |  lemma=snap 0.47 |  lemma=sniff 0.63 |
    lemma=speak 0.59 |  lemma=state -0.93 |  lemma=stress 0.98 |  lemma=suggest 1.3 |  lemma=talk -0.68 |
    lemma=tell 0.1 |  lemma=thank 0.94 |  lemma=threaten -0.09 |  lemma=undertake -0.33 |  lemma=urge -0.04 |
    lemma=voice 0.54 |  lemma=want 0.88 |  lemma=warn 0.59 |  lemma=welcome 0.15 |  lemma=withdraw 0.9 |
    lemma=write 0.83 |  length=0 -0.11 |  length=1 -0.28 |  length=2 0.09 |  length=3 -0.21 |  length=4 0.2 |
    length=5 0.56 |  length=6 0.02 |  length=7 0.54 |  link=adverbial -0.58 |  link=complement -0.68 |
    link=coordinate 0.12 |  link=main 0.2 |  link=modifier -0.5 |  link=nominal -0.15 |  link=open 0.27 |
    link=relative -0.55 |  link=subject -0.57 |  link=time -1.1 |  modal=- 0.12 |  modal=be_to -0.92 |
    modal=can 0.47 |  modal=could -0.55 |  modal=have_to -0.75 |  modal=may -0.83 |  modal=might -0.79 |
    modal=must -0.92 |  modal=will -0.41 |  modal=would -1.49 |  modality=asserted 0.03 |  negated=false 0.03 |
    object=aid 0.35 |  object=charge 0.18 |  object=deal 0.54 |  object=law -0.73 |  object=offer -0.03 |
    object=talks -1.01 |  object=tariff -0.43 |  object=troops 0.45 |  object=truce 1 |  objects=false 0.05 |
    objects=true -0.04 |  objlemma=$ 1.33 |  objlemma=18 -0.79 |  objlemma=31 -0.98 |  objlemma=abramkovich -0.94 |
    objlemma=accord -0.12 |  objlemma=agreement 0.72 |  objlemma=airport -1.37 |  objlemma=amount 1.13 |
    objlemma=analyst 0.57 |  objlemma=answer 1.02 |  objlemma=association 0.85 |  objlemma=assurance 0.93 |
    objlemma=attendance -0.98 |  objlemma=autonomy -1 |  objlemma=breakthrough 0.57 |  objlemma=cash 0.62 |
    objlemma=ceasefire 1 |  objlemma=cent -0.7 |  objlemma=charge 0.65 |  objlemma=climate 0.95 |
    objlemma=commitment -0.72 |  objlemma=complaint 0.98 |  objlemma=counter-claim 0.97 |  objlemma=crude -0.56 |
    objlemma=decision 1.09 |  objlemma=dilara -0.94 |  objlemma=disappointment 0.54 |  objlemma=door -1.05 |
    objlemma=end 0.66 |  objlemma=finding -0.71 |  objlemma=general 0.68 |  objlemma=group 0.63 |
    objlemma=hallbeck 0.47 |  objlemma=handful 0.67 |  objlemma=help 0.07 |  objlemma=independence -0.79 |
    objlemma=indictment -0.9 |  objlemma=it 0.57 |  objlemma=itself 0.9 |  objlemma=july -1.08 |
    objlemma=killing -0.79 |  objlemma=krg -0.73 |  objlemma=late 0.85 |  objlemma=law -1.05 |  objlemma=life 0.69 |
    objlemma=link 0.8 |  objlemma=mention -1.1 |  objlemma=mercosur 0.9 |  objlemma=minister 0.56 |
    objlemma=monitor 1.01 |  objlemma=move 0.7 |  objlemma=need 0.96 |  objlemma=news 1.16 |  objlemma=no 1.07 |
    objlemma=number -0.94 |  objlemma=offer 0.2 |  objlemma=one -0.55 |  objlemma=order -0.37 |
    objlemma=other 0.72 |  objlemma=part 0.74 |  objlemma=party 0.68 |  objlemma=people 0.49 |  objlemma=poll 1.13 |
    objlemma=prison 0.9 |  objlemma=public -1.03 |  objlemma=recognition -0.7 |  objlemma=reduction -0.02 |
    objlemma=refusal -1.23 |  objlemma=renegotiation 1.17 |  objlemma=representative -0.94 |
    objlemma=request -0.69 |  objlemma=result 0.84 |  objlemma=rumour 0.16 |  objlemma=scanlan -0.94 |
    objlemma=side -0.62 |  objlemma=signature -1 |  objlemma=soil -0.51 |  objlemma=solution -0.83 |
    objlemma=space -0.32 |  objlemma=spy -0.51 |  objlemma=support 0.59 |  objlemma=supporter -0.9 |
    objlemma=surrender 0.87 |  objlemma=suspension -1.26 |  objlemma=talk -1.01 |  objlemma=text -0.04 |
    objlemma=that 0.7 |  objlemma=themselves -0.81 |  objlemma=they 0.88 |  objlemma=this 0.87 |
    objlemma=three -1.06 |  objlemma=time -0.32 |  objlemma=tonne -0.92 |  objlemma=tories 0.64 |
    objlemma=treaty -0.56 |  objlemma=troops -0.9 |  objlemma=turkey 0.94 |  objlemma=value 0.95 |
    objlemma=vice-chairmanship -1 |  objlemma=war -1.14 |  objlemma=week -1.23 |  objlemma=what -0.33 |
    passive=false 0.03 |  passive=true -0.18 |  placed=false 0.03 |  quoted=false 0.04 |  quoted=true -0.54 |
    rule=attribution -0.38 |  rule=noun_of_saying -0.15 |  rule=quotation_carried_on -0.58 |
    rule=reporting_clause 0.09 |  said=false 0.08 |  said=true -0.26 |  self=deal 0.29 |  sentence=0 -0.07 |
    sentence=1 0.17 |  sentence=2 -0.04 |  sentence=3 -0.04 |  sentence=4 0.17 |  sentence=5 0.54 |  share=0 -0.72 |
    share=1 0.04 |  share=3 -0.17 |  share=4 0.1 |  subject=deal -1.05 |  subject=law -1.37 |  subject=offer -0.94 |
    subject=troops -0.23 |  subject=visit -1.51 |  sure=0 -0.14 |  sure=1 0.08 |  sure=2 0.38 |  sure=3 0.07 |
    sure=4 -0.2 |  tense=- -0.3 |  tense=future -0.65 |  tense=past 0.16 |  tense=present -0.03 |  ties=- 0.76 |
    ties=agent -1.12 |  ties=controlled 0.17 |  ties=modified -0.05 |  ties=of 0.96 |  ties=possessive -0.96 |
    ties=relative -0.05 |  ties=shared 0.31 |  touches=accusation -0.24 |  touches=agreement 0.35 |
    touches=deadline 0.38 |  touches=incident 0.62 |  touches=measure -0.17 |  touches=meeting 0.44 |
    touches=position 0.19 |  touches=proposal -0.23 |  touches=response -0.67 |  under=- -0.58 |
    under=about -0.88 |  under=according_to 0.63 |  under=after -0.08 |  under=as -0.51 |  under=as_to 0.65 |
    under=at 0.34 |  under=before -0.58 |  under=between 0.69 |  under=by -1 |  under=for -0.98 |  under=from 0.45 |
    under=in -0.08 |  under=of 0.87 |  under=on 0.03 |  under=on_to -0.7 |  under=out_of 0.7 |  under=since 0.86 |
    under=than 1.02 |  under=to -0.57 |  under=under 0.05 |  under=until -0.6 |  under=up_to 1.1 |
    under=upon 1.21 |  under=with -1.39 |  under=within -0.75 |  under=without 1.14 |  upos=AUX -1.23 |
    upos=NOUN -0.04 |  upos=VERB 0.05
  `,
}

const line: Learned['line'] = [[-3.627,0.174],[-2.609,0.221],[-1.693,0.317],[-0.807,0.372],[0.046,0.499],[1.098,0.677],[1.974,0.69],[2.795,0.74],[3.771,0.833]]

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
