/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other 0.13 |  above=speech-does -0.39 |  above=speech-says 0.52 |  actor=group -0.46 |  actor=id 0.31 |
    actor=name 0.15 |  actor=of -0.04 |  actors=1 0.06 |  any 0.06 |  beside=position -0.55 |
    beside=statement 0.16 |  block=paragraph 0.06 |  class=speech-does 0.19 |  class=speech-says -0.1 |
    clause=verb 0.06 |  dated=false 0.28 |  dated=true -0.36 |  form=finite 0.2 |  form=imperative -0.46 |
    form=infinitive -0.39 |  form=participle 0.43 |  label+rule=-+charge_against_someone 0.09 |
    label+rule=-+charge_with_a_clause 0.04 |  label=- 0.06 |  lemma=accuse 0.09 |  lemma=allege 0.52 |
    lemma=blame 0.27 |  lemma=charge 0.41 |  lemma=claim -0.55 |  lemma=complain 0.46 |  lemma=put -0.39 |
    lemma=slam 0.26 |  length=1 0.27 |  length=2 -0.14 |  length=3 0.33 |  length=4 0.53 |  length=5 -0.26 |
    link=adverbial 0.46 |  link=main 0.09 |  link=modifier 0.17 |  link=open -0.39 |  link=relative 0.3 |
    modal=- 0.06 |  modality=asserted 0.06 |  negated=false 0.06 |  object=tariff 0.27 |  objects=false 0.04 |
    objects=true 0.09 |  objlemma=airport 0.27 |  objlemma=association 0.26 |  objlemma=denmark 0.33 |
    objlemma=general 0.45 |  objlemma=group 0.41 |  objlemma=handful 0.24 |  objlemma=krg -0.46 |
    objlemma=tories 0.35 |  objlemma=town -0.39 |  passive=false 0.06 |  passive=true 0.17 |  placed=false 0.06 |
    quoted=false 0.06 |  rule=charge_against_someone 0.09 |  rule=charge_with_a_clause 0.04 |  said=false 0.16 |
    said=true -0.39 |  sentence=1 0.33 |  sentence=2 0.36 |  sentence=3 -0.45 |  sentence=4 0.49 |  share=1 -0.31 |
    share=2 0.51 |  share=3 0.52 |  share=4 0.05 |  subject=law -0.46 |  sure=0 0.25 |  sure=1 -0.19 |
    sure=3 0.34 |  tense=- -0.23 |  tense=past 0.38 |  tense=present -0.4 |  ties=agent 0.17 |
    ties=controlled -0.02 |  ties=relative 0.24 |  ties=subject 0.12 |  touches=agreement 0.45 |
    touches=incident 0.2 |  touches=linkage -0.46 |  touches=position -0.71 |  touches=proposal -0.39 |
    touches=statement -0.42 |  under=- 0.41 |  under=for 0.27 |  under=of 0.24 |  under=on 0.27 |
    under=since -0.55 |  upos=VERB 0.06
  `,
  agreement: `
    above=attitude-open -0.39 |  above=other -0.25 |  above=speech-does 0.51 |  above=speech-says 0.16 |
    above=stance-demands -0.71 |  above=stance-supports 0.26 |  actor=group -0.95 |  actor=id 0.59 |
    actor=name -0.14 |  actor=of -0.03 |  actors=0 -0.39 |  actors=1 -0.31 |  actors=2 0.4 |  actors=3 0.08 |
    any -0.02 |  around_own_kind -0.21 |  beside=agreement 0.72 |  beside=deadline -0.86 |  beside=linkage -0.67 |
    beside=measure -1.05 |  beside=meeting -0.1 |  beside=position -0.26 |  block=list-item -0.05 |
    class=other -0.1 |  class=speech-does 0.38 |  class=speech-says -0.08 |  class=stance-accepts 0.04 |
    clause=copula 0.02 |  clause=noun -0.08 |  dated=false 0.02 |  dated=true -0.03 |  form=finite -0.03 |
    form=infinitive -0.59 |  form=noun -0.08 |  form=participle 0.42 |  inside_own_kind -0.8 |
    label+rule=agreed+agreement_named_with_its_date -0.17 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.07 |
    label+rule=agreed+it_was_agreed_that 0.26 |  label+rule=agreed+signing_verb 0.52 |
    label+rule=agreed+signing_verb,_parties_from_before -0.71 |  label+rule=agreed+stage_of_an_agreement 0.6 |
    label+rule=agreed+term_after_others -0.05 |  label+rule=agreed+term_after_others,_parties_from_before -0.45 |
    label+rule=agreed+term_under_an_agreement 0.72 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.37 |  label+rule=agreed+undertaking -0.37 |
    label+rule=agreed+undertaking,_parties_from_before 0.44 |  label+rule=breached+stage_of_an_agreement -0.82 |
    label+rule=collapsed+stage_of_an_agreement 0.19 |  label+rule=in-force+in_force -0.57 |
    label+rule=in-force+in_force,_parties_from_before -0.75 |  label+rule=in-force+stage_of_an_agreement 0.61 |
    label+rule=negotiating+stage_of_an_agreement 0.16 |  label+rule=negotiating+still_talked_about 0.5 |
    label+rule=negotiating+without_a_result -0.43 |
    label+rule=negotiating+without_a_result,_parties_from_before 0.89 |  label+rule=signed+signing_verb -0.12 |
    label+rule=signed+signing_verb,_parties_from_before 0.22 |  label+rule=signed+stage_of_an_agreement -0.11 |
    label=agreed 0.04 |  label=breached -0.82 |  label=collapsed 0.19 |  label=in-force -0.17 |
    label=negotiating 0.13 |  label=signed -0.03 |  lemma=accept 0.04 |  lemma=accord 0.81 |  lemma=agree 0.14 |
    lemma=agreement -0.08 |  lemma=argue -0.7 |  lemma=breach -0.82 |  lemma=break 0.89 |  lemma=broker -0.89 |
    lemma=ceasefire -0.85 |  lemma=collapse 0.65 |  lemma=conclude 0.83 |  lemma=confine -0.27 |
    lemma=consult 0.43 |  lemma=deal 0.82 |  lemma=declare 0.98 |  lemma=discuss -0.58 |  lemma=end -0.49 |
    lemma=extend -0.94 |  lemma=force -0.62 |  lemma=get -0.4 |  lemma=go 0.72 |  lemma=halve -0.3 |
    lemma=hold 0.23 |  lemma=initial -0.24 |  lemma=join -0.55 |  lemma=negotiate 0.81 |  lemma=place -0.28 |
    lemma=pledge -0.94 |  lemma=promise 0.17 |  lemma=put 0.19 |  lemma=ratify -0.44 |  lemma=reach 0.71 |
    lemma=respect -0.42 |  lemma=settle 0.72 |  lemma=settlement -0.55 |  lemma=shake 0.84 |  lemma=sign -0.06 |
    lemma=stay 0.76 |  lemma=strike -0.71 |  lemma=take -0.7 |  lemma=undertake -0.29 |  lemma=void -0.32 |
    lemma=withdraw -0.42 |  length=0 0.22 |  length=1 0.45 |  length=2 -0.89 |  length=3 -0.14 |  length=4 -0.21 |
    length=5 0.3 |  length=6 1.43 |  link=adverbial 0.22 |  link=complement -0.13 |  link=condition -1.05 |
    link=coordinate 0.75 |  link=main -0.02 |  link=modifier -0.14 |  link=nominal -0.08 |  link=open 0.03 |
    link=relative -0.06 |  link=subject 0.42 |  link=time -0.59 |  modal=- 0.08 |  modal=be_to 0.33 |
    modal=could 0.65 |  modal=must -0.28 |  modal=shall 0.76 |  modal=will -0.87 |  modal=would -1.05 |
    modality=asserted 0.08 |  modality=hypothetical 0.23 |  modality=planned -0.21 |  modality=possible -1.34 |
    negated=true -0.11 |  object=arms -0.42 |  object=deal 0.15 |  object=law 0.11 |  object=offer 0.95 |
    object=tariff -0.6 |  object=troops -0.42 |  object=truce -0.48 |  objects=false -0.07 |  objects=true 0.05 |
    objlemma=accord 0.24 |  objlemma=agreement 0.1 |  objlemma=anti-balaka -0.96 |  objlemma=arrangement -0.78 |
    objlemma=bargain -0.71 |  objlemma=cap -0.77 |  objlemma=contract 0.26 |  objlemma=deal 0.93 |
    objlemma=document 0.42 |  objlemma=effect -0.75 |  objlemma=government -0.55 |  objlemma=hand 0.84 |
    objlemma=hold -0.19 |  objlemma=it -0.06 |  objlemma=memorandum 0.55 |  objlemma=model -1.16 |
    objlemma=name 0.9 |  objlemma=nothing -0.09 |  objlemma=paper 0.87 |  objlemma=pla -0.27 |
    objlemma=poll -0.32 |  objlemma=protocol -1.2 |  objlemma=rate -0.3 |  objlemma=seat -0.4 |
    objlemma=settlement 1 |  objlemma=signature -0.12 |  objlemma=text 0.46 |  objlemma=three 0.86 |
    objlemma=treaty 0.2 |  objlemma=truce -1.03 |  objlemma=victim 0.44 |  objlemma=weapon -0.42 |
    passive=false 0.11 |  passive=true -0.27 |  placed=false -0.02 |  quoted=true -0.99 |
    rule=agreement_named_with_its_date -0.17 |  rule=agreement_named_with_its_date,_parties_from_before -0.07 |
    rule=in_force -0.57 |  rule=in_force,_parties_from_before -0.75 |  rule=it_was_agreed_that 0.26 |
    rule=signing_verb 0.09 |  rule=stage_of_an_agreement 0.25 |  rule=still_talked_about 0.5 |
    rule=term_after_others -0.05 |  rule=term_after_others,_parties_from_before -0.45 |
    rule=term_under_an_agreement 0.72 |  rule=term_under_an_agreement,_parties_from_before -0.37 |
    rule=undertaking -0.37 |  rule=undertaking,_parties_from_before 0.44 |  rule=without_a_result -0.43 |
    rule=without_a_result,_parties_from_before 0.89 |  said=false -0.09 |  said=true 0.17 |  self=deal -0.17 |
    self=truce -0.85 |  sentence=0 0.69 |  sentence=1 -0.25 |  sentence=2 0.28 |  sentence=3 -0.2 |
    sentence=4 -0.28 |  sentence=5 0.83 |  share=0 -0.76 |  share=1 0.32 |  share=2 0.09 |  share=3 -0.3 |
    share=4 0.11 |  subject=deal 0.08 |  subject=law -0.44 |  subject=offer -0.53 |  subject=talks 0.89 |
    subject=troops 0.44 |  subject=truce 0.46 |  sure=0 0.2 |  sure=1 -0.07 |  sure=2 0.04 |  sure=3 -0.09 |
    sure=4 0.03 |  tense=- -0.04 |  tense=future -0.28 |  tense=present 0.15 |  ties=- -0.38 |  ties=agent -1.22 |
    ties=compound -0.08 |  ties=controlled -0.52 |  ties=modified 0.55 |  ties=shared 0.5 |  ties=subject 0.29 |
    touches=accusation -1.17 |  touches=deadline -0.06 |  touches=incident 0.52 |  touches=linkage -1.41 |
    touches=measure -0.61 |  touches=meeting -0.38 |  touches=position -0.45 |  touches=proposal -0.7 |
    touches=response -1.17 |  touches=statement -0.1 |  under=- 0.48 |  under=after 0.68 |  under=as_per -0.27 |
    under=at -0.45 |  under=before -0.37 |  under=by -0.55 |  under=for 1.19 |  under=in 0.05 |  under=on 0.25 |
    under=since 0.4 |  under=to -0.15 |  under=under 0.45 |  under=until -0.94 |  under=with -0.24 |
    under=within -0.25 |  upos=NOUN -0.32
  `,
  deadline: `
    above=attitude-open -0.41 |  above=other 0.09 |  above=speech-calls 0.46 |  above=speech-says -0.35 |
    above=stance-demands -0.28 |  actor=group -0.43 |  actor=id 0.82 |  actor=name -0.11 |  actor=of -0.06 |
    actors=0 -0.32 |  actors=1 0.15 |  actors=2 0.51 |  beside=agreement -0.46 |  beside=linkage -0.37 |
    beside=measure -0.57 |  beside=meeting -0.77 |  beside=position -0.2 |  beside=statement 0.73 |
    block=list-item -0.08 |  class=other -0.09 |  class=speech-does 0.52 |  class=stance-demands 0.66 |
    clause=copula -0.59 |  clause=verb 0.06 |  dated=false 0.98 |  dated=true -0.11 |  form=finite -0.08 |
    form=infinitive 0.23 |  form=participle 0.7 |  label+rule=-+deadline_by_name 0.04 |  lemma=ask -0.6 |
    lemma=change 0.34 |  lemma=constitute 0.66 |  lemma=deadline 0.04 |  lemma=expect -0.9 |  lemma=expire -0.4 |
    lemma=follow -0.75 |  lemma=give 0.64 |  lemma=go 0.85 |  lemma=hand -0.43 |  lemma=have 0.92 |
    lemma=hold 0.14 |  lemma=join -0.62 |  lemma=leave 0.41 |  lemma=lift 0.46 |  lemma=make 0.52 |
    lemma=need 0.66 |  lemma=pass -0.28 |  lemma=place -0.59 |  lemma=prolong -0.55 |  lemma=promise 0.14 |
    lemma=report 0.24 |  lemma=sign -0.41 |  lemma=silent -0.32 |  lemma=stand -0.65 |  lemma=take -0.55 |
    lemma=tell 0.8 |  lemma=undertake 0.5 |  lemma=visit -0.56 |  length=1 0.18 |  length=2 0.21 |  length=3 -0.31 |
    length=4 -0.51 |  length=5 0.37 |  link=adverbial 0.07 |  link=complement -0.25 |  link=condition -0.37 |
    link=main 0.11 |  link=modifier 0.46 |  link=open -0.05 |  modal=- 0.07 |  modal=be_to -0.65 |
    modal=have_to 0.52 |  modal=must 0.4 |  modal=will -0.08 |  modal=would -0.65 |  modality=asserted 0.14 |
    modality=hypothetical -0.67 |  modality=possible 0.42 |  negated=false 0.03 |  negated=true -0.16 |
    object=arms -0.32 |  object=law 0.72 |  object=tariff -0.57 |  object=troops -0.05 |  objlemma=answer 0.64 |
    objlemma=brigade -0.65 |  objlemma=budget -0.28 |  objlemma=city 0.41 |  objlemma=combatant 0.64 |
    objlemma=election 0.7 |  objlemma=fighter 0.44 |  objlemma=government -0.62 |  objlemma=gun -0.32 |
    objlemma=hold -0.55 |  objlemma=law 0.34 |  objlemma=maoists 0.66 |  objlemma=poll 0.93 |
    objlemma=public 0.52 |  objlemma=reduction -0.55 |  objlemma=signature -0.9 |  objlemma=yucalan -0.56 |
    passive=false 0.02 |  passive=true 0.06 |  rule=deadline_by_name 0.04 |  said=false -0.03 |  said=true 0.09 |
    self=deadline 0.04 |  sentence=0 0.63 |  sentence=1 0.77 |  sentence=2 -0.51 |  sentence=3 -0.26 |
    share=0 -1.02 |  share=2 -0.1 |  share=3 0.21 |  share=4 0.26 |  subject=deal -0.55 |  subject=law -0.83 |
    subject=troops -0.43 |  sure=0 0.04 |  sure=1 0.39 |  sure=2 -0.43 |  sure=3 0.04 |  sure=4 -0.11 |
    tense=- 0.22 |  tense=future -0.2 |  tense=past 0.32 |  tense=present -0.22 |  ties=agent 0.93 |
    ties=controlled -0.37 |  ties=shared -0.62 |  ties=subject 0.1 |  touches=agreement 0.26 |
    touches=linkage 0.02 |  touches=position -0.45 |  touches=statement -0.37 |  under=- 0.83 |  under=after -0.55 |
    under=at -0.43 |  under=before -0.97 |  under=by 0.44 |  under=for -0.6 |  under=in 0.14 |  under=on -0.4 |
    under=to 0.77 |  under=under -0.43 |  under=until 0.12 |  under=within -0.18 |  upos=NOUN -0.25 |  upos=VERB 0.06
  `,
  incident: `
    above=other -0.19 |  above=speech-does -0.62 |  above=speech-says -0.06 |  above=stance-demands -0.34 |
    actor=group -0.04 |  actor=id -0.16 |  actor=name 0.28 |  actor=of 0.47 |  actors=0 -0.08 |  actors=1 0.26 |
    actors=2 -0.53 |  around_own_kind 0.23 |  beside=measure -0.67 |  beside=statement -0.5 |
    block=list-item 0.84 |  block=paragraph -0.05 |  class=speech-does -0.16 |  clause=noun 0.13 |
    dated=false -0.27 |  dated=true 0.23 |  form=infinitive -0.07 |  form=noun 0.13 |  form=participle 0.11 |
    inside_own_kind -1.03 |  label+rule=arrest+verb_of_violence -0.78 |  label+rule=attack+noun_of_violence -0.13 |
    label+rule=attack+verb_of_violence 0.09 |  label+rule=displacement+verb_of_violence 0.77 |
    label+rule=other+noun_of_violence 0.33 |  label+rule=violation+noun_of_violence -0.49 |  label=arrest -0.78 |
    label=attack 0.05 |  label=displacement 0.77 |  label=other 0.33 |  label=violation -0.49 |
    lemma=arrest -0.39 |  lemma=attack 0.79 |  lemma=blast -0.53 |  lemma=bomb 0.64 |  lemma=break -0.6 |
    lemma=burn -0.59 |  lemma=die -1.25 |  lemma=drive 0.67 |  lemma=erupt 1.06 |  lemma=flee 0.54 |
    lemma=gun 0.69 |  lemma=hold -0.54 |  lemma=insurgency -0.89 |  lemma=invade 0.71 |  lemma=jail -0.67 |
    lemma=kill -0.04 |  lemma=killing -0.82 |  lemma=perish -0.9 |  lemma=shell 0.9 |  lemma=shelling -0.52 |
    lemma=shoot 0.72 |  lemma=sink -1.08 |  lemma=strike -0.9 |  lemma=take -0.56 |  lemma=torch 0.31 |
    lemma=violation -0.49 |  lemma=war 0.89 |  lemma=wound 1.27 |  length=0 -1.09 |  length=1 0.35 |
    length=2 0.19 |  length=4 0.09 |  length=5 0.27 |  length=6 -0.54 |  link=adverbial 0.34 |
    link=coordinate -0.58 |  link=main 0.13 |  link=modifier 0.17 |  link=nominal 0.13 |  link=open 0.58 |
    link=relative -0.74 |  modal=could 0.51 |  modal=shall -0.49 |  modality=hypothetical 0.03 |
    modality=planned -0.49 |  modality=possible 0.58 |  negated=true -0.56 |  object=captive -0.44 |
    object=tariff 0.24 |  object=troops 0.27 |  objects=false -0.44 |  objects=true 0.23 |  objlemma=airport 0.73 |
    objlemma=anselmo -0.67 |  objlemma=cash -0.53 |  objlemma=church 0.31 |  objlemma=colleague 0.69 |
    objlemma=dame 0.51 |  objlemma=dozen 1.02 |  objlemma=ecuadorians -0.7 |  objlemma=exile 0.35 |
    objlemma=fire -0.49 |  objlemma=home 0.54 |  objlemma=hostage -0.44 |  objlemma=it -0.12 |
    objlemma=line -0.24 |  objlemma=man 0.91 |  objlemma=monrovia 0.29 |  objlemma=mp 0.69 |  objlemma=people 0.22 |
    objlemma=quarter -0.34 |  objlemma=question -0.56 |  objlemma=soldier 0.27 |  objlemma=they -0.39 |
    objlemma=trader 0.58 |  passive=false 0.03 |  passive=true 0.07 |  placed=false -0.2 |  placed=true 0.59 |
    quoted=false 0.02 |  quoted=true -0.5 |  rule=noun_of_violence -0.02 |  said=true -0.04 |  self=troops -0.89 |
    sentence=0 0.08 |  sentence=1 0.5 |  sentence=2 -0.33 |  sentence=3 0.32 |  sentence=4 -0.24 |  share=0 -0.28 |
    share=1 -0.34 |  share=2 0.3 |  share=3 0.47 |  share=4 0.11 |  subject=talks -0.33 |  subject=tariff -0.7 |
    subject=troops 0.06 |  sure=0 -0.28 |  sure=2 0.08 |  sure=3 0.25 |  sure=4 -0.24 |  tense=- 0.19 |
    tense=future -0.49 |  tense=past 0.1 |  tense=present -0.31 |  ties=- 0.32 |  ties=agent -0.22 |
    ties=controlled 0.45 |  ties=modified -0.61 |  ties=relative -0.64 |  ties=shared -0.33 |  ties=subject 0.08 |
    touches=accusation 0.31 |  touches=agreement 0.4 |  touches=linkage 0.35 |  touches=measure -0.71 |
    touches=meeting 0.27 |  touches=position 0.24 |  touches=statement -0.25 |  under=- 0.38 |
    under=according_to -0.23 |  under=among 0.72 |  under=as -0.64 |  under=at -0.4 |  under=for -0.67 |
    under=from 0.67 |  under=in -0.51 |  under=on -0.04 |  under=out_of -0.59 |  under=outside 0.69 |
    under=since -0.04 |  under=within 0.91 |  upos=NOUN -0.02
  `,
  linkage: `
    above=other -0.08 |  above=speech-calls -0.76 |  above=speech-says 0.06 |  above=stance-supports -0.47 |
    actor=group -0.83 |  actor=id 0.82 |  actor=name 0.67 |  actor=of 0.16 |  actors=0 -0.99 |  actors=1 0.4 |
    actors=2 -0.13 |  any -0.02 |  around_own_kind -0.78 |  beside=agreement -0.24 |  beside=deadline 0.58 |
    beside=measure 0.04 |  beside=meeting 0.71 |  beside=position 0.63 |  beside=proposal 0.91 |
    beside=response 0.85 |  beside=statement -0.22 |  block=list-item -0.25 |  class=other -0.1 |
    class=speech-once -0.45 |  class=speech-says 0.24 |  class=stance-demands 0.27 |  class=stance-open 0.35 |
    clause=copula -0.17 |  dated=false -0.05 |  dated=true 0.3 |  form=finite -0.05 |  form=imperative -0.14 |
    form=infinitive 0.33 |  form=participle 0.23 |  inside_own_kind 0.59 |  label+rule=-+condition 0.13 |
    label+rule=-+not_before -0.59 |  label+rule=-+or_else -0.24 |  label+rule=-+order_and_promise -0.14 |
    label+rule=-+tie 0.09 |  label+rule=-+verb -0.48 |  label=- -0.02 |  lemma=add 1.1 |  lemma=agree -0.68 |
    lemma=answer 0.64 |  lemma=ask 0.33 |  lemma=be 0.16 |  lemma=call -0.24 |  lemma=come -0.69 |
    lemma=convoke -0.74 |  lemma=crawl 0.81 |  lemma=decide 0.85 |  lemma=dissolve 0.74 |  lemma=do -1.09 |
    lemma=end 0.8 |  lemma=exclude 0.83 |  lemma=expire -0.7 |  lemma=fight 0.23 |  lemma=follow -0.06 |
    lemma=force -0.19 |  lemma=go 0.38 |  lemma=guarantee -0.65 |  lemma=hand 0.71 |  lemma=hint 1.04 |
    lemma=hold -0.7 |  lemma=host 0.7 |  lemma=impossible 0.79 |  lemma=keep 0.88 |  lemma=last -0.32 |
    lemma=leave -0.76 |  lemma=live 0.72 |  lemma=need -0.26 |  lemma=negotiate 0.88 |  lemma=obtain 0.47 |
    lemma=off -0.84 |  lemma=offer 0.91 |  lemma=one -0.8 |  lemma=oppose -0.48 |  lemma=out 1.12 |
    lemma=possible 0.51 |  lemma=prepare -0.94 |  lemma=provide 1.02 |  lemma=put -0.93 |  lemma=raf -1.01 |
    lemma=read -0.64 |  lemma=remain -0.59 |  lemma=require -0.38 |  lemma=reserve 0.49 |  lemma=respect 0.59 |
    lemma=return 0.91 |  lemma=rule -0.87 |  lemma=say 1 |  lemma=send 0.75 |  lemma=shake -0.95 |
    lemma=share 0.25 |  lemma=sign 0.61 |  lemma=solution -0.74 |  lemma=start -0.65 |  lemma=stay 0.69 |
    lemma=step -1.08 |  lemma=suspend 1.04 |  lemma=take 0.21 |  lemma=tell -0.78 |  lemma=threaten -0.75 |
    lemma=toy 0.35 |  lemma=undertake 0.97 |  lemma=vet -0.72 |  lemma=walk -0.5 |  lemma=want 0.35 |
    lemma=warn -0.97 |  lemma=will 0.1 |  lemma=withdraw -0.6 |  lemma=write 0.69 |  length=0 0.72 |
    length=1 -0.04 |  length=2 0.29 |  length=3 -0.47 |  length=4 0.1 |  length=5 0.61 |  length=6 -0.49 |
    link=adverbial -0.06 |  link=complement 0.2 |  link=coordinate 0.24 |  link=main -0.07 |  link=modifier -0.57 |
    link=open 0.61 |  link=relative -0.73 |  link=subject -0.69 |  modal=- -0.03 |  modal=be_to -0.72 |
    modal=could 0.65 |  modal=may 0.6 |  modal=must -0.02 |  modal=should -0.64 |  modal=will 0.16 |
    modal=would -0.2 |  modality=asserted -0.22 |  modality=hypothetical -0.05 |  modality=planned 0.04 |
    modality=possible 0.31 |  negated=false -0.02 |  object=aid 0.62 |  object=deadline 0.83 |  object=deal 0.78 |
    object=law 0.7 |  object=offer -1.07 |  object=sanction 0.84 |  object=strike 0.59 |  object=talks 0.28 |
    object=truce 0.59 |  objects=false 0.11 |  objects=true -0.18 |  objlemma=abdul -1.01 |  objlemma=accord 0.6 |
    objlemma=arrangement 0.35 |  objlemma=attendance -0.75 |  objlemma=basis -0.59 |  objlemma=china -0.94 |
    objlemma=complaint 0.83 |  objlemma=conference -0.74 |  objlemma=date 0.83 |  objlemma=document -0.69 |
    objlemma=ear -0.78 |  objlemma=effect -0.48 |  objlemma=embargo 0.23 |  objlemma=fish 0.65 |
    objlemma=hand -0.95 |  objlemma=help 0.57 |  objlemma=independence 0.68 |  objlemma=man 0.75 |
    objlemma=maoists 0.88 |  objlemma=minute -0.26 |  objlemma=moment -0.47 |  objlemma=offer -0.52 |
    objlemma=page -0.64 |  objlemma=paris -0.48 |  objlemma=party -0.38 |  objlemma=power 0.25 |
    objlemma=premiership 0.59 |  objlemma=relief 0.47 |  objlemma=renegotiation -0.87 |  objlemma=right 0.49 |
    objlemma=room -0.5 |  objlemma=round 0.7 |  objlemma=sanction 0.86 |  objlemma=seat 0.7 |
    objlemma=signature -0.93 |  objlemma=standing -0.65 |  objlemma=strike 0.59 |  objlemma=supporter 0.63 |
    objlemma=text -0.72 |  objlemma=they 0.71 |  objlemma=truce 0.59 |  objlemma=volume 0.91 |  objlemma=war -0.75 |
    passive=false -0.06 |  passive=true 0.21 |  placed=false -0.02 |  quoted=true -0.15 |  rule=condition 0.13 |
    rule=not_before -0.59 |  rule=or_else -0.24 |  rule=order_and_promise -0.14 |  rule=tie 0.09 |
    rule=verb -0.48 |  said=true -0.02 |  sentence=1 0.15 |  sentence=2 -0.14 |  sentence=3 0.15 |
    sentence=4 -0.22 |  share=0 0.94 |  share=1 -0.19 |  share=2 -0.53 |  share=3 0.32 |  share=4 0.08 |
    subject=deal -1.01 |  subject=law -0.8 |  subject=talks 1.04 |  subject=troops -0.43 |  subject=truce -0.32 |
    sure=0 0.38 |  sure=1 0.47 |  sure=2 -0.03 |  sure=3 -0.09 |  sure=4 -0.34 |  tense=- 0.03 |  tense=past -0.05 |
    tense=present -0.05 |  ties=- -0.57 |  ties=controlled 0.54 |  ties=relative -0.32 |  ties=subject 0.03 |
    touches=accusation 0.35 |  touches=agreement -0.12 |  touches=deadline 0.79 |  touches=incident 0.79 |
    touches=measure 0.38 |  touches=meeting 0.52 |  touches=position 0.34 |  touches=response 0.2 |
    touches=statement -0.07 |  under=- -0.09 |  under=after -0.6 |  under=at 0.52 |  under=by -0.68 |
    under=from -0.31 |  under=in -0.11 |  under=into 0.94 |  under=on 0.15 |  under=to -0.05 |  under=under 0.71 |
    under=until -0.7 |  under=within 0.84 |  under=without 0.57 |  upos=ADJ 0.73 |  upos=ADV 0.15 |  upos=AUX 0.1 |
    upos=NOUN -0.79 |  upos=NUM -0.8
  `,
  measure: `
    above=attitude-open -0.5 |  above=other -0.02 |  above=speech-calls -0.35 |  above=speech-does -0.96 |
    above=speech-says -0.03 |  above=stance-demands 0.38 |  above=stance-open -0.63 |  actor=group -0.24 |
    actor=id 0.71 |  actor=name -0.77 |  actor=of -0.15 |  actors=0 -0.74 |  actors=1 0.24 |  actors=2 -0.1 |
    any -0.02 |  around_own_kind 0.52 |  beside=agreement 0.15 |  beside=deadline 0.32 |  beside=incident 0.87 |
    beside=linkage -0.64 |  beside=meeting -0.52 |  beside=position -0.79 |  beside=proposal -0.53 |
    beside=statement -0.6 |  block=list-item -0.25 |  class=attitude-open -0.48 |  class=other 0.07 |
    class=speech-does -0.38 |  class=speech-says -0.59 |  class=stance-demands -0.55 |  clause=copula -0.14 |
    dated=false -0.04 |  dated=true 0.02 |  form=participle -0.17 |  inside_own_kind 0.3 |
    label+rule=eased+power_used -0.22 |  label+rule=provided+power_used -0.14 |
    label+rule=suspended+power_used 0.68 |  label+rule=tightened+power_used 0.11 |  label=eased -0.22 |
    label=provided -0.14 |  label=suspended 0.68 |  label=tightened 0.11 |  lemma=annex -0.46 |  lemma=arm 0.51 |
    lemma=ban -0.09 |  lemma=beef 0.25 |  lemma=blacklist -0.63 |  lemma=cancel -0.73 |  lemma=close -0.83 |
    lemma=deepen 0.44 |  lemma=disarm -0.77 |  lemma=drop 0.56 |  lemma=end 0.6 |  lemma=exchange -0.68 |
    lemma=extend -0.64 |  lemma=free -0.4 |  lemma=freeze -0.87 |  lemma=give -0.46 |  lemma=grant 0.65 |
    lemma=halt 0.65 |  lemma=halve -0.56 |  lemma=impose 0.61 |  lemma=indict -0.87 |  lemma=jail 0.87 |
    lemma=land 1 |  lemma=leave -0.35 |  lemma=let -0.55 |  lemma=lift 0.59 |  lemma=lower -0.48 |
    lemma=move -0.24 |  lemma=offer -0.38 |  lemma=open -0.5 |  lemma=pardon -0.63 |  lemma=pass -0.51 |
    lemma=phase 0.04 |  lemma=pledge -0.41 |  lemma=prolong 0.75 |  lemma=promise -0.7 |  lemma=pull -0.44 |
    lemma=put -0.33 |  lemma=recognise 0.44 |  lemma=recognition -0.35 |  lemma=relax 0.63 |  lemma=release 0.41 |
    lemma=remove -0.82 |  lemma=reopen -0.57 |  lemma=resume 0.62 |  lemma=resumption 0.58 |  lemma=return -0.52 |
    lemma=revoke 1.01 |  lemma=send -0.99 |  lemma=sentence -0.96 |  lemma=shelve 0.37 |  lemma=shut -0.56 |
    lemma=suspend 0.82 |  lemma=tighten 0.46 |  lemma=withdraw 0.03 |  lemma=withdrawal 0.1 |  lemma=withhold 0.13 |
    length=0 -0.34 |  length=1 0.07 |  length=2 -0.32 |  length=3 0.36 |  length=4 0.1 |  length=5 0.26 |
    length=6 -0.33 |  link=adverbial -0.31 |  link=complement 0.28 |  link=condition -0.6 |  link=coordinate -0.2 |
    link=main -0.05 |  link=modifier -0.37 |  link=open 0.35 |  link=relative -0.14 |  link=time 0.47 |
    modal=be_to 1.02 |  modal=may 0.26 |  modal=should -0.44 |  modal=will -0.18 |  modal=would -0.46 |
    modality=asserted 0.1 |  modality=hypothetical -0.58 |  modality=planned 0.21 |  modality=possible -0.37 |
    negated=false 0.05 |  negated=true -0.88 |  object=aid -0.16 |  object=arms -0.06 |  object=captive -0.03 |
    object=deal -0.64 |  object=offer -0.43 |  object=sanction 0.94 |  object=tariff -0.06 |  object=troops 0.42 |
    objects=false -0.48 |  objects=true 0.1 |  objlemma=aid -0.63 |  objlemma=anselmo 0.87 |  objlemma=asylum 0.65 |
    objlemma=azawad -0.35 |  objlemma=ban 0.46 |  objlemma=barrel 0.55 |  objlemma=bill -0.43 |
    objlemma=brussels 0.56 |  objlemma=budget -0.51 |  objlemma=corridor -0.5 |  objlemma=council -0.65 |
    objlemma=countermeasure 0.37 |  objlemma=country 0.49 |  objlemma=curb 0.44 |  objlemma=delegate 0.71 |
    objlemma=detainee -0.37 |  objlemma=diploma 0.67 |  objlemma=duty -0.68 |  objlemma=embargo 0.63 |
    objlemma=embassy 0.25 |  objlemma=ethan -0.96 |  objlemma=help -0.38 |  objlemma=intensity -0.48 |
    objlemma=koran -0.66 |  objlemma=law 0.56 |  objlemma=leave -0.73 |  objlemma=line 0.17 |  objlemma=man -0.87 |
    objlemma=mayor -0.69 |  objlemma=metre -0.67 |  objlemma=militia 0.51 |  objlemma=missile -0.67 |
    objlemma=observance 0.65 |  objlemma=operation 0.62 |  objlemma=order -0.46 |  objlemma=orrego -0.71 |
    objlemma=output 0.84 |  objlemma=participation 0.26 |  objlemma=people 0.49 |  objlemma=prisoner 0.05 |
    objlemma=rate -0.56 |  objlemma=reduction 0.75 |  objlemma=road -0.83 |  objlemma=sanction 0.79 |
    objlemma=struggle 0.6 |  objlemma=support -0.41 |  objlemma=tariff 0.46 |  objlemma=territory -0.46 |
    objlemma=that -0.47 |  objlemma=travel 0.16 |  objlemma=treaty -0.64 |  objlemma=troops 0.23 |
    objlemma=value -0.33 |  objlemma=valve -0.57 |  objlemma=warhead -0.87 |  objlemma=weapon 0.86 |
    passive=false -0.02 |  passive=true -0.03 |  placed=false -0.02 |  quoted=true -0.46 |  rule=power_used -0.02 |
    said=false 0.05 |  said=true -0.19 |  sentence=0 1.08 |  sentence=1 -0.13 |  sentence=2 -0.02 |
    sentence=3 -0.24 |  sentence=4 0.19 |  sentence=5 -0.52 |  share=0 -0.35 |  share=1 -0.05 |  share=2 -0.25 |
    share=3 0.04 |  share=4 0.25 |  subject=law 0.42 |  subject=strike -0.83 |  subject=talks 1.01 |
    subject=tariff -0.95 |  subject=troops 0.07 |  sure=0 -0.25 |  sure=1 0.3 |  sure=2 0.16 |  sure=3 -0.16 |
    sure=4 -0.11 |  tense=- -0.15 |  tense=future 0.22 |  tense=past 0.52 |  tense=present -0.46 |  ties=- -0.45 |
    ties=agent 0.34 |  ties=compound 0.89 |  ties=controlled 0.07 |  ties=modified -0.48 |  ties=of 0.34 |
    ties=relative -0.56 |  ties=shared -0.21 |  ties=subject 0.06 |  touches=agreement -0.26 |
    touches=incident -0.4 |  touches=linkage -0.06 |  touches=meeting -0.11 |  touches=position -0.49 |
    touches=proposal -0.49 |  touches=response -0.57 |  touches=statement -0.44 |  under=across -0.73 |
    under=after -0.76 |  under=against 0.06 |  under=as 0.4 |  under=at -0.33 |  under=by 0.23 |  under=from 0.42 |
    under=in 0.38 |  under=on -0.13 |  under=per 0.55 |  under=since 0.64 |  under=till -0.73 |  under=to 0.44 |
    under=under -0.55 |  under=until 0.08 |  under=with -0.67 |  upos=ADJ -0.16 |  upos=NOUN -0.1
  `,
  meeting: `
    above=attitude-open 0.22 |  above=other -0.22 |  above=speech-does 0.12 |  above=speech-says 0.27 |
    above=stance-demands -0.32 |  actor=group -0.19 |  actor=id 0.03 |  actor=name 0.28 |  actor=of 0.3 |
    actors=0 -0.36 |  actors=1 -0.12 |  actors=2 0.29 |  actors=3 0.07 |  any -0.02 |  around_own_kind -0.73 |
    beside=agreement -0.7 |  beside=deadline -0.12 |  beside=linkage -0.71 |  beside=measure 0.63 |
    beside=position -0.03 |  beside=statement -0.43 |  block=list-item 0.63 |  block=paragraph -0.14 |
    class=speech-does 0.28 |  class=speech-says -0.04 |  clause=copula 0.6 |  clause=noun 0.03 |
    clause=verb -0.09 |  dated=false 0.14 |  dated=true -0.11 |  form=finite 0.11 |  form=imperative -0.43 |
    form=infinitive -0.49 |  form=noun 0.03 |  form=participle -0.61 |  inside_own_kind -0.91 |
    label+rule=cancelled+fate_of_a_meeting 0.54 |  label+rule=failed+fate_of_a_meeting 0.36 |
    label+rule=held+fate_of_a_meeting 0.35 |  label+rule=held+meeting_named_with_its_participants -0.7 |
    label+rule=held+verb_of_meeting -0.15 |  label+rule=ongoing+verb_of_meeting -0.29 |
    label+rule=planned+fate_of_a_meeting -0.5 |  label+rule=planned+verb_of_meeting 0.09 |
    label+rule=postponed+fate_of_a_meeting -0.4 |  label=cancelled 0.54 |  label=failed 0.36 |  label=held 0.07 |
    label=ongoing -0.29 |  label=planned -0.27 |  label=postponed -0.4 |  lemma=call -0.69 |  lemma=ceremony -0.14 |
    lemma=conference 1.19 |  lemma=congress 1.01 |  lemma=consult -0.29 |  lemma=consultation -1.28 |
    lemma=convene -0.32 |  lemma=dialogue -0.71 |  lemma=gather -0.61 |  lemma=gathering -0.68 |
    lemma=huddle 0.72 |  lemma=join -0.67 |  lemma=meet -0.13 |  lemma=meeting 0.09 |  lemma=negotiation 0.09 |
    lemma=receive -0.41 |  lemma=reconvene -0.71 |  lemma=return 0.63 |  lemma=round -0.44 |  lemma=session -0.18 |
    lemma=speak 0.42 |  lemma=talk 0.05 |  lemma=travel 0.82 |  lemma=trip 0.51 |  lemma=welcome 0.28 |
    length=0 -1.52 |  length=1 0.39 |  length=2 -0.42 |  length=3 -0.27 |  length=4 0.29 |  length=5 0.76 |
    length=6 1.21 |  link=adverbial -0.41 |  link=complement 0.78 |  link=coordinate -0.05 |  link=main 0.04 |
    link=nominal 0.03 |  link=open -0.48 |  link=relative -0.37 |  link=subject -0.71 |  link=time 0.45 |
    modal=- -0.1 |  modal=be_to 0.6 |  modal=may 0.82 |  modal=should -0.71 |  modal=will 0.38 |
    modality=asserted -0.06 |  modality=hypothetical -0.86 |  modality=planned 0.34 |  modality=possible -0.09 |
    negated=false -0.02 |  object=deal 0.44 |  object=law -0.39 |  object=strike -0.43 |  object=troops -0.41 |
    objects=false -0.08 |  objects=true 0.19 |  objlemma=abramkovich 0.28 |  objlemma=deputy 0.93 |
    objlemma=dilara 0.28 |  objlemma=family -0.72 |  objlemma=government -0.67 |  objlemma=leader 0.52 |
    objlemma=mercosur -0.32 |  objlemma=minister 0.85 |  objlemma=observer -0.41 |  objlemma=parliament -0.32 |
    objlemma=peace 0.44 |  objlemma=press -0.92 |  objlemma=prison -0.32 |  objlemma=scanlan 0.28 |
    objlemma=strike -0.43 |  objlemma=supporter -0.66 |  objlemma=they -0.88 |  objlemma=vyas 0.9 |
    objlemma=yucalan 0.82 |  placed=false -0.22 |  placed=true 0.35 |  quoted=true -0.43 |
    rule=fate_of_a_meeting 0.05 |  rule=meeting_named_with_its_participants -0.7 |  rule=verb_of_meeting -0.07 |
    said=true -0.1 |  self=talks -0.07 |  sentence=0 0.6 |  sentence=1 -0.08 |  sentence=2 -0.51 |
    sentence=3 0.34 |  sentence=4 -0.05 |  sentence=5 0.2 |  share=0 -0.84 |  share=1 -0.74 |  share=2 0.64 |
    share=3 0.2 |  share=4 0.54 |  subject=visit -0.38 |  sure=0 -0.38 |  sure=2 0.29 |  sure=3 -0.06 |
    sure=4 0.27 |  tense=- -0.05 |  tense=future 0.44 |  tense=past 0.24 |  tense=present -0.46 |  ties=- -0.15 |
    ties=agent -0.16 |  ties=compound 0.38 |  ties=controlled -0.21 |  ties=possessive -0.7 |
    ties=preposition 1.16 |  ties=relative -0.06 |  ties=shared -0.7 |  ties=subject 0.23 |
    touches=agreement -1.04 |  touches=incident 0.38 |  touches=linkage -0.28 |  touches=measure 0.32 |
    touches=position -0.88 |  touches=proposal 0.37 |  touches=statement -0.24 |  under=- 0.19 |
    under=after -1.08 |  under=at -0.12 |  under=before 0.28 |  under=by -0.19 |  under=from 0.61 |  under=in 0.84 |
    under=on 0.27 |  under=to 0.47 |  under=under -0.65 |  under=with 0.5 |  under=within 0.82 |  upos=VERB -0.07
  `,
  position: `
    above=attitude-open 0.61 |  above=other 0.22 |  above=speech-calls -0.86 |  above=speech-does -0.49 |
    above=speech-once 0.7 |  above=speech-says 0.04 |  above=stance-demands -0.95 |  above=stance-rejects -0.98 |
    above=stance-supports 0.72 |  actor=group -0.89 |  actor=id 0.38 |  actor=name -0.06 |  actors=1 0.06 |
    actors=2 -0.86 |  around_own_kind 0.2 |  beside=accusation 0.58 |  beside=agreement 0.06 |
    beside=deadline -1.33 |  beside=linkage 0.08 |  beside=measure 0.06 |  beside=meeting 0.58 |
    beside=position -0.37 |  beside=proposal -0.41 |  beside=response -0.06 |  beside=statement -0.1 |
    block=list-item -0.03 |  class=attitude-open 0.05 |  class=attitude-rejects 0.6 |
    class=attitude-supports -1.05 |  class=other -0.02 |  class=speech-calls 0.51 |  class=speech-does 0.22 |
    class=speech-once 0.05 |  class=speech-says 0.11 |  class=stance-demands -0.02 |  class=stance-open -0.5 |
    class=stance-opposes -0.66 |  class=stance-rejects 0.16 |  class=stance-supports -0.19 |  clause=copula 0.11 |
    clause=noun -0.11 |  form=imperative -0.2 |  form=infinitive -0.14 |  form=noun -0.11 |  form=participle 0.34 |
    inside_own_kind -0.38 |  label+rule=accepts+accepts -0.51 |  label+rule=demands+demands 0.08 |
    label+rule=demands+imperative_in_a_quotation -0.2 |  label+rule=demands+judged_to_be -0.62 |
    label+rule=demands+made_a_condition -0.36 |  label+rule=demands+must_be 0.44 |
    label+rule=demands+not_without 0.61 |  label+rule=open+attitude 0.37 |  label+rule=open+open -0.61 |
    label+rule=open+rejects -1.25 |  label+rule=opposes+opposes 0.07 |  label+rule=opposes+side_taken 0.76 |
    label+rule=opposes+supports -0.41 |  label+rule=rejects+accepts 0.68 |
    label+rule=rejects+attitude_said_of_a_thing 0.6 |  label+rule=rejects+cannot_be 0.11 |
    label+rule=rejects+rejects 0.07 |  label+rule=rejects+will_not -0.41 |  label+rule=supports+attitude -0.02 |
    label+rule=supports+supports -0.08 |  label=accepts -0.51 |  label=demands 0.08 |  label=open -0.33 |
    label=opposes 0.14 |  label=rejects 0.03 |  label=supports -0.09 |  lemma=accept -0.06 |  lemma=approve -0.74 |
    lemma=ask -1.05 |  lemma=back 0.28 |  lemma=be -0.34 |  lemma=beg 1.05 |  lemma=block -0.99 |
    lemma=boycott -0.66 |  lemma=call -0.27 |  lemma=care 0.96 |  lemma=claim 1.45 |  lemma=come -0.9 |
    lemma=compensate 0.83 |  lemma=condemn -0.85 |  lemma=confirm -0.72 |  lemma=consider 0.51 |
    lemma=continue -0.67 |  lemma=countenance -0.29 |  lemma=decide 0.21 |  lemma=decline -1.35 |
    lemma=demand 1.04 |  lemma=denounce 0.86 |  lemma=depart -0.82 |  lemma=direct 0.72 |  lemma=dismiss -0.56 |
    lemma=drop -0.86 |  lemma=eager -1.05 |  lemma=entertain 0.7 |  lemma=examine -0.26 |  lemma=exclude 0.09 |
    lemma=fail -1.14 |  lemma=favour 0.82 |  lemma=free -0.25 |  lemma=go 0.73 |  lemma=govern 1.24 |
    lemma=hail -1.08 |  lemma=hear 0.6 |  lemma=insist 0.11 |  lemma=insistence -1.29 |  lemma=intend -1.14 |
    lemma=laugh -0.74 |  lemma=let -0.72 |  lemma=make -0.59 |  lemma=need -1.2 |  lemma=negotiate -0.57 |
    lemma=oppose 0.62 |  lemma=pardon 0.76 |  lemma=part 0.98 |  lemma=pass -0.75 |  lemma=pay -0.5 |
    lemma=place -1.03 |  lemma=play 0.46 |  lemma=prepare 0.46 |  lemma=press 0.59 |  lemma=read 0.29 |
    lemma=ready -0.02 |  lemma=reaffirm 1.16 |  lemma=recognise -0.9 |  lemma=refuse 0.86 |  lemma=reject -0.44 |
    lemma=release 0.76 |  lemma=remain 1.17 |  lemma=request -0.92 |  lemma=reserve -0.3 |  lemma=rule -0.18 |
    lemma=seek 0.72 |  lemma=seem 1.12 |  lemma=serve -0.78 |  lemma=settle -0.84 |  lemma=sign 0.48 |
    lemma=stay 0.85 |  lemma=study -1.02 |  lemma=support -1.04 |  lemma=tell 1.28 |  lemma=tolerate 0.48 |
    lemma=toy -0.68 |  lemma=turn -1.04 |  lemma=unacceptable 0.6 |  lemma=undecided 0.75 |  lemma=urge 0.9 |
    lemma=want 0.38 |  lemma=welcome -0.21 |  lemma=wrest -0.97 |  length=0 0.53 |  length=1 -0.2 |  length=2 0.1 |
    length=3 -0.13 |  length=5 0.38 |  length=6 0.33 |  link=adverbial -0.26 |  link=complement 0.23 |
    link=condition 0.24 |  link=coordinate 0.66 |  link=main -0.03 |  link=modifier -0.06 |  link=nominal -0.11 |
    link=open -0.11 |  link=relative -0.74 |  link=time -0.82 |  modal=- 0.08 |  modal=can 0.7 |
    modal=could -0.59 |  modal=have_to 0.05 |  modal=must 0.49 |  modal=should -0.58 |  modal=will -0.02 |
    modal=would -0.36 |  negated=true -0.65 |  object=charge -0.86 |  object=deadline 0.06 |  object=deal -0.21 |
    object=law 0.6 |  object=offer -0.17 |  object=strike 0.99 |  object=talks -0.1 |  object=tariff 0.64 |
    object=troops 0.64 |  objects=false -0.08 |  objects=true 0.06 |  objlemma=18 0.29 |
    objlemma=abramkovich -0.5 |  objlemma=accord -0.5 |  objlemma=africans -0.85 |  objlemma=agreement 0.76 |
    objlemma=arrangement 0.92 |  objlemma=assurance 0.52 |  objlemma=autonomy 0.72 |  objlemma=branch 1.12 |
    objlemma=breakthrough -1.03 |  objlemma=budget -0.75 |  objlemma=cabinet 0.48 |  objlemma=cap 1.03 |
    objlemma=cent 0.89 |  objlemma=china 0.46 |  objlemma=claim -0.86 |  objlemma=climate -0.9 |
    objlemma=complaint -1.11 |  objlemma=consent 0.41 |  objlemma=constitution -0.67 |  objlemma=contract -0.26 |
    objlemma=conversation 0.85 |  objlemma=council -0.18 |  objlemma=deal -1.08 |  objlemma=decision 0.98 |
    objlemma=deployment -1.05 |  objlemma=dilara -0.5 |  objlemma=farmer 0.83 |  objlemma=freedom 0.85 |
    objlemma=government 1 |  objlemma=group 0.96 |  objlemma=guarantee 0.95 |  objlemma=i -0.68 |
    objlemma=it -0.42 |  objlemma=killing -0.78 |  objlemma=lifting -0.92 |  objlemma=limit -1.17 |
    objlemma=mandate 0.82 |  objlemma=mayor 0.76 |  objlemma=memorandum -1.09 |  objlemma=monitor 0.62 |
    objlemma=more 0.85 |  objlemma=news -1.06 |  objlemma=offer -0.75 |  objlemma=other 0.78 |  objlemma=page 0.94 |
    objlemma=part 0.46 |  objlemma=payment 0.41 |  objlemma=place -0.98 |  objlemma=premier -0.29 |
    objlemma=problem 0.72 |  objlemma=process 0.72 |  objlemma=progress -0.59 |  objlemma=purpose -0.78 |
    objlemma=question -0.84 |  objlemma=recognition 0.7 |  objlemma=referendum 0.7 |  objlemma=refusal -0.85 |
    objlemma=release 0.39 |  objlemma=renegotiation 0.86 |  objlemma=republic -1.04 |  objlemma=result 1.13 |
    objlemma=right -0.04 |  objlemma=rumour -0.56 |  objlemma=scanlan -0.5 |  objlemma=session -0.66 |
    objlemma=share 0.5 |  objlemma=side 0.73 |  objlemma=strike 0.99 |  objlemma=success -0.97 |
    objlemma=surrender 0.86 |  objlemma=target 0.84 |  objlemma=text 0.13 |  objlemma=that -1.04 |
    objlemma=theme 1.34 |  objlemma=they 0.76 |  objlemma=thirteen -0.74 |  objlemma=time -0.98 |
    objlemma=troops 0.32 |  objlemma=version -0.55 |  objlemma=vice-chairmanship 0.73 |  objlemma=waiver -0.82 |
    objlemma=we -0.72 |  objlemma=week 0.7 |  objlemma=what 0.7 |  passive=false -0.03 |  passive=true 0.24 |
    quoted=false 0.05 |  quoted=true -0.54 |  rule=attitude 0.3 |  rule=attitude_said_of_a_thing 0.6 |
    rule=cannot_be 0.11 |  rule=demands 0.08 |  rule=imperative_in_a_quotation -0.2 |  rule=judged_to_be -0.62 |
    rule=made_a_condition -0.36 |  rule=must_be 0.44 |  rule=not_without 0.61 |  rule=open -0.61 |
    rule=opposes 0.07 |  rule=rejects -0.28 |  rule=side_taken 0.76 |  rule=supports -0.15 |  rule=will_not -0.41 |
    said=false 0.18 |  said=true -0.24 |  sentence=0 -0.4 |  sentence=1 0.4 |  sentence=2 0.19 |  sentence=3 -0.53 |
    sentence=4 0.28 |  sentence=5 -0.43 |  share=0 -0.55 |  share=1 0.21 |  share=2 -0.06 |  share=3 0.16 |
    share=4 0.09 |  subject=arms 0.85 |  subject=deal 1.18 |  subject=law 0.67 |  subject=offer 0.6 |
    subject=talks -1.53 |  subject=troops -0.56 |  subject=visit -0.74 |  sure=0 -0.03 |  sure=1 -0.14 |
    sure=2 0.32 |  sure=3 -0.05 |  sure=4 -0.1 |  tense=- -0.23 |  tense=future -0.02 |  tense=past -0.32 |
    tense=present 0.52 |  ties=- -0.25 |  ties=agent -0.3 |  ties=modified 0.22 |  ties=of -0.96 |
    ties=possessive 0.42 |  ties=shared 0.14 |  touches=accusation -0.29 |  touches=agreement 0.32 |
    touches=deadline -0.43 |  touches=incident -0.78 |  touches=linkage -0.27 |  touches=measure 0.41 |
    touches=meeting -0.64 |  touches=proposal -0.71 |  touches=response -1.16 |  touches=statement -0.22 |
    under=- 0.9 |  under=as -0.19 |  under=as_for -1.05 |  under=at 0.61 |  under=before -0.5 |  under=by 0.57 |
    under=for 0.16 |  under=from -0.17 |  under=in 0.67 |  under=of 0.6 |  under=on -0.45 |  under=since 0.58 |
    under=to -0.4 |  under=under -0.88 |  under=with 0.55 |  under=within -1.03 |  upos=ADJ -0.17 |  upos=NOUN 0.27
  `,
  proposal: `
    above=other -0.23 |  above=speech-does 0.4 |  above=speech-says 0.2 |  above=stance-rejects 0.6 |
    actor=id 0.16 |  actor=name -0.25 |  actor=of 0.02 |  actors=1 -0.09 |  actors=2 0.94 |  around_own_kind 0.55 |
    beside=linkage 0.33 |  beside=measure 0.19 |  beside=position -0.53 |  beside=statement 0.06 |
    block=list-item 0.99 |  block=paragraph -0.1 |  class=other -0.17 |  class=speech-does 0.64 |
    class=speech-says -0.44 |  clause=copula -0.09 |  clause=noun 0.05 |  clause=verb 0.1 |  dated=false -0.28 |
    dated=true 0.6 |  form=finite 0.05 |  form=noun 0.05 |  form=participle 0.27 |  inside_own_kind -0.84 |
    label+rule=made+offer_named_by_its_maker 0.03 |  label+rule=made+offer_put_or_taken_back 0.27 |
    label+rule=made+thing_called_proposed -0.47 |  lemma=call -0.53 |  lemma=countermeasure -0.47 |
    lemma=draft 0.07 |  lemma=drop -0.73 |  lemma=offer 0.64 |  lemma=proposal -0.3 |  lemma=propose -0.04 |
    lemma=send 0.27 |  lemma=suggest -0.46 |  lemma=withdraw 0.84 |  length=1 0.19 |  length=2 -0.46 |
    length=3 0.17 |  length=4 0.27 |  length=5 0.23 |  length=6 0.53 |  link=complement -0.16 |
    link=coordinate 0.76 |  link=main 0.07 |  link=modifier 0.27 |  link=nominal 0.05 |  link=relative -0.2 |
    link=time 0.29 |  modal=- 0.12 |  modal=be_to -0.57 |  modality=asserted 0.1 |  modality=hypothetical -0.48 |
    modality=planned -0.57 |  object=aid 0.3 |  object=deal 0.78 |  object=law 0.06 |  object=offer 0.07 |
    object=truce 0.78 |  objects=false 0.2 |  objects=true -0.05 |  objlemma=18 -1.01 |  objlemma=31 0.48 |
    objlemma=bill 0.06 |  objlemma=brussels -0.57 |  objlemma=cent 0.52 |  objlemma=demand -0.48 |
    objlemma=help 0.3 |  objlemma=independence 0.22 |  objlemma=proposal 0.55 |  objlemma=request 0.27 |
    objlemma=soil 0.54 |  objlemma=spy 0.54 |  objlemma=truce 0.78 |  objlemma=what -0.53 |  passive=true 0.5 |
    quoted=false 0.05 |  quoted=true -0.53 |  rule=offer_named_by_its_maker 0.03 |
    rule=offer_put_or_taken_back 0.07 |  rule=thing_called_proposed -0.47 |  said=false 0.16 |  said=true -0.26 |
    self=offer -0.1 |  self=sanction -0.47 |  sentence=1 -0.15 |  sentence=2 -0.11 |  sentence=3 0.23 |
    sentence=4 1.17 |  sentence=5 -0.95 |  share=0 0.23 |  share=1 -0.26 |  share=2 -0.19 |  share=3 0.82 |
    share=4 -0.03 |  subject=visit -1.01 |  sure=0 0.2 |  sure=1 -0.4 |  sure=3 0.51 |  sure=4 -0.14 |
    tense=- 0.08 |  tense=future -0.57 |  tense=past 0.18 |  tense=present 0.06 |  ties=- 0.45 |
    ties=adjective -0.84 |  ties=agent 0.19 |  ties=of 0.53 |  ties=possessive 0.83 |  ties=relative 0.54 |
    ties=shared 0.76 |  ties=subject -0.13 |  touches=accusation 0.29 |  touches=agreement 0.47 |
    touches=measure -0.23 |  touches=meeting -0.12 |  touches=position -0.14 |  touches=response 0.96 |
    under=- 0.22 |  under=according_to 0.53 |  under=as -1.01 |  under=for -0.64 |  under=on 0.42 |
    under=to -0.41 |  upos=NOUN -0.05 |  upos=VERB 0.03
  `,
  response: `
    above=speech-does 0.53 |  above=speech-says -0.47 |  above=stance-accepts 0.6 |  actor=group -0.8 |
    actor=id 0.36 |  actor=name 0.19 |  actor=of -0.58 |  actors=1 -0.05 |  actors=2 0.89 |  actors=3 0.19 |
    beside=linkage 0.61 |  beside=position -0.48 |  beside=statement 0.27 |  block=list-item 0.1 |
    class=other 0.61 |  class=speech-does -0.49 |  class=speech-once 0.08 |  class=speech-says 0.07 |
    class=stance-accepts 0.62 |  class=stance-open -0.57 |  class=stance-rejects -0.47 |
    class=stance-supports -0.55 |  dated=false -0.15 |  dated=true 0.56 |  form=finite 0.21 |
    form=infinitive -0.08 |  form=participle -0.72 |  label+rule=accepts+answer 0.62 |
    label+rule=pending+no_answer_yet 0.39 |  label+rule=rejects+answer -0.23 |  label=accepts 0.62 |
    label=pending 0.39 |  label=rejects -0.23 |  lemma=accept 0.62 |  lemma=answer 0.6 |  lemma=back -0.55 |
    lemma=comment -0.95 |  lemma=decide 1.02 |  lemma=hear 0.03 |  lemma=react 0.69 |  lemma=refuse -0.68 |
    lemma=reject 0.08 |  lemma=reply 0.55 |  lemma=repudiate -0.49 |  lemma=respond 1.05 |  lemma=study -0.57 |
    lemma=turn 0.37 |  length=1 0.51 |  length=2 -0.44 |  length=3 -0.36 |  length=4 0.72 |  length=5 0.04 |
    length=6 0.19 |  link=adverbial 0.18 |  link=complement -0.28 |  link=condition -0.56 |  link=coordinate -0.89 |
    link=main 0.3 |  link=open -0.08 |  modal=have_to 0.24 |  modal=might -0.49 |  modal=will -0.13 |
    modal=would 0.53 |  modality=asserted 0.14 |  modality=hypothetical -0.47 |  modality=planned 0.12 |
    modality=possible -0.2 |  object=aid -0.56 |  object=deal -0.56 |  object=offer 0.21 |  object=tariff 0.25 |
    objects=false -0.13 |  objects=true 0.29 |  objlemma=ceiling 0.25 |  objlemma=draft 0.19 |  objlemma=idea 0.52 |
    objlemma=it 0.2 |  objlemma=offer 0.62 |  objlemma=package -0.56 |  objlemma=proposal 0.67 |
    objlemma=request 0.4 |  objlemma=text -0.73 |  objlemma=that 0.8 |  passive=false 0.04 |  passive=true -0.04 |
    rule=answer -0.12 |  rule=no_answer_yet 0.39 |  said=true -0.03 |  sentence=0 -0.12 |  sentence=1 -0.3 |
    sentence=2 0.47 |  sentence=3 -0.05 |  sentence=4 0.58 |  share=0 0.54 |  share=1 0.23 |  share=2 -0.19 |
    share=4 -0.02 |  subject=troops -0.43 |  sure=0 0.17 |  sure=1 0.08 |  sure=2 -0.23 |  sure=3 0.57 |
    sure=4 -0.57 |  tense=- -0.33 |  tense=future -0.13 |  tense=past 0.45 |  tense=present 0.06 |
    ties=agent -0.04 |  ties=controlled -0.14 |  ties=subject 0.12 |  touches=agreement -0.69 |
    touches=linkage 0.11 |  touches=measure 0.4 |  touches=position -0.86 |  touches=proposal 0.53 |
    touches=statement -0.31 |  under=- 0.26 |  under=among 0.19 |  under=in -0.29 |  under=of 0.03 |
    under=on -0.21 |  under=to 1.05 |  under=with 0.76
  `,
  statement: `
    above=attitude-open 0.74 |  above=other -0.54 |  above=speech-calls -1.05 |  above=speech-does 0.58 |
    above=speech-once -1.18 |  above=speech-says 0.07 |  above=stance-accepts -0.72 |  above=stance-demands 0.89 |
    above=stance-rejects -1.15 |  above=stance-supports 0.82 |  actor=group -0.61 |  actor=id -0.24 |
    actor=name 0.17 |  actor=of 0.26 |  actors=1 0.03 |  actors=2 0.17 |  actors=3 -1.2 |  any 0.03 |
    around_own_kind -0.11 |  beside=accusation 0.44 |  beside=agreement -0.64 |  beside=deadline -0.47 |
    beside=incident 0.67 |  beside=linkage -0.33 |  beside=measure -0.02 |  beside=meeting -0.52 |
    beside=position -0.31 |  beside=proposal -0.54 |  beside=response -0.93 |  beside=statement 0.59 |
    block=paragraph 0.03 |  class=other 0.46 |  class=speech-calls -0.57 |  class=speech-does -0.17 |
    class=speech-once -0.36 |  class=speech-says 0.08 |  class=stance-demands 0.8 |  clause=copula -0.49 |
    clause=noun -0.16 |  clause=verb 0.04 |  dated=false -0.05 |  dated=true 0.32 |  form=imperative -0.67 |
    form=infinitive 0.08 |  form=noun -0.16 |  form=participle 0.8 |  inside_own_kind -1.14 |
    label+rule=direct+attribution 0.28 |  label+rule=direct+quotation_carried_on -0.52 |
    label+rule=direct+reporting_clause 0.33 |  label+rule=indirect+according_to -0.02 |
    label+rule=indirect+attribution -0.48 |  label+rule=indirect+noun_of_saying -0.16 |  label=direct 0.33 |
    label=indirect -0.07 |  lemma=accord 0.3 |  lemma=accuse 0.44 |  lemma=add 0.26 |  lemma=admit -0.15 |
    lemma=agree -1.55 |  lemma=allege -0.98 |  lemma=announce 1.01 |  lemma=answer -0.91 |  lemma=argue 1.16 |
    lemma=ask -0.91 |  lemma=be -0.52 |  lemma=beg 0.93 |  lemma=begin 0.89 |  lemma=blame 0.18 |
    lemma=blast 0.66 |  lemma=bomb 0.37 |  lemma=break 0.7 |  lemma=call -0.03 |  lemma=caution 1.48 |
    lemma=charge 0.64 |  lemma=claim -0.35 |  lemma=comment 1.29 |  lemma=communicate -1.34 |  lemma=complain 1.13 |
    lemma=concede 0.7 |  lemma=conclude -1.2 |  lemma=condemn -1.16 |  lemma=confirm -0.96 |  lemma=consider -1.18 |
    lemma=continue 1.25 |  lemma=declare 0.13 |  lemma=demand -0.25 |  lemma=denounce 0.95 |  lemma=deny 0.88 |
    lemma=describe 0.85 |  lemma=die 0.72 |  lemma=dismiss -0.12 |  lemma=do -1.14 |  lemma=draft 1.09 |
    lemma=drive 0.55 |  lemma=fume 0.86 |  lemma=give -0.54 |  lemma=grumble 0.92 |  lemma=hail 0.98 |
    lemma=have 0.81 |  lemma=hint 1.1 |  lemma=inform 0.54 |  lemma=insist 0.09 |  lemma=insistence 0.41 |
    lemma=lose 0.74 |  lemma=maintain 1.38 |  lemma=make -0.36 |  lemma=note 0.97 |  lemma=object -0.83 |
    lemma=offer -0.98 |  lemma=oppose 1.01 |  lemma=pledge 0.54 |  lemma=post 0.73 |  lemma=press -1.13 |
    lemma=propose 0.03 |  lemma=put -0.31 |  lemma=reaffirm 0.63 |  lemma=recall 1 |  lemma=reiterate 0.63 |
    lemma=reject -1.27 |  lemma=remark 0.86 |  lemma=repeat 0.83 |  lemma=reply -1.94 |  lemma=report -0.97 |
    lemma=reproach 1.07 |  lemma=repudiate -0.77 |  lemma=retort 0.87 |  lemma=rewrite 0.97 |  lemma=rule -0.8 |
    lemma=say 0.14 |  lemma=see -0.7 |  lemma=slam -0.64 |  lemma=snap 0.47 |  lemma=sniff 0.62 |
    lemma=speak 0.73 |  lemma=state -0.99 |  lemma=stress 0.88 |  lemma=suggest 1.26 |  lemma=talk -0.66 |
    lemma=tell 0.05 |  lemma=thank 0.95 |  lemma=threaten -0.1 |  lemma=undertake -0.24 |  lemma=voice 0.58 |
    lemma=want 0.8 |  lemma=warn 0.59 |  lemma=welcome 0.16 |  lemma=withdraw 1 |  lemma=write 1.08 |
    length=0 -0.12 |  length=1 -0.26 |  length=2 0.08 |  length=3 -0.21 |  length=4 0.22 |  length=5 0.54 |
    length=6 0.05 |  length=7 0.54 |  link=adverbial -0.57 |  link=complement -0.65 |  link=coordinate 0.1 |
    link=main 0.19 |  link=modifier -0.48 |  link=nominal -0.16 |  link=open 0.24 |  link=relative -0.53 |
    link=subject -0.66 |  link=time -1.12 |  modal=- 0.13 |  modal=be_to -0.93 |  modal=can 0.47 |
    modal=could -0.68 |  modal=have_to -0.58 |  modal=may -0.83 |  modal=might -0.77 |  modal=must -1.13 |
    modal=will -0.37 |  modal=would -1.56 |  modality=asserted 0.03 |  negated=false 0.03 |  object=aid 0.25 |
    object=charge 0.17 |  object=deal 0.52 |  object=law -0.73 |  object=offer -0.12 |  object=talks -0.94 |
    object=tariff -0.51 |  object=troops 0.41 |  object=truce 1.05 |  objects=false 0.07 |  objects=true -0.05 |
    objlemma=$ 1.28 |  objlemma=18 -1 |  objlemma=31 -0.96 |  objlemma=abramkovich -0.95 |  objlemma=accord 0.08 |
    objlemma=agreement 0.63 |  objlemma=airport -1.13 |  objlemma=amount 1.26 |  objlemma=answer 0.89 |
    objlemma=association 1.05 |  objlemma=assurance 0.95 |  objlemma=attendance -1.1 |  objlemma=autonomy -0.95 |
    objlemma=breakthrough 0.51 |  objlemma=cash 0.66 |  objlemma=ceasefire 1.05 |  objlemma=cent -0.87 |
    objlemma=charge 0.87 |  objlemma=climate 0.96 |  objlemma=commitment -0.76 |  objlemma=complaint 1.14 |
    objlemma=counter-claim 0.91 |  objlemma=crude -0.54 |  objlemma=decision 1.16 |  objlemma=dilara -0.95 |
    objlemma=disappointment 0.58 |  objlemma=door -1.21 |  objlemma=end 0.69 |  objlemma=finding -0.66 |
    objlemma=general 0.83 |  objlemma=group 0.64 |  objlemma=hallbeck 0.47 |  objlemma=handful 0.76 |
    objlemma=help 0.1 |  objlemma=idea -0.75 |  objlemma=independence -0.85 |  objlemma=indictment -0.99 |
    objlemma=it 0.57 |  objlemma=itself 0.88 |  objlemma=july -1.09 |  objlemma=killing -0.84 |
    objlemma=krg -0.67 |  objlemma=late 0.77 |  objlemma=law -1.06 |  objlemma=life 0.74 |  objlemma=link 0.68 |
    objlemma=mention -1.01 |  objlemma=mercosur 0.89 |  objlemma=monitor 1.01 |  objlemma=move 0.6 |
    objlemma=need 1.02 |  objlemma=news 1.15 |  objlemma=no 1.08 |  objlemma=number -1.19 |  objlemma=offer 0.23 |
    objlemma=one -0.68 |  objlemma=order -0.55 |  objlemma=other 0.68 |  objlemma=part 0.75 |  objlemma=party 0.73 |
    objlemma=people 0.49 |  objlemma=poll 1.1 |  objlemma=prison 0.89 |  objlemma=public -1.15 |
    objlemma=recognition -0.83 |  objlemma=reduction 0.06 |  objlemma=refusal -1.16 |  objlemma=renegotiation 1.23 |
    objlemma=representative -0.92 |  objlemma=request -0.62 |  objlemma=result 0.96 |  objlemma=rumour 0.17 |
    objlemma=scanlan -0.95 |  objlemma=side -0.62 |  objlemma=signature -1.05 |  objlemma=soil -0.43 |
    objlemma=solution -1.07 |  objlemma=space -0.41 |  objlemma=spy -0.43 |  objlemma=support 0.87 |
    objlemma=supporter -0.79 |  objlemma=surrender 0.95 |  objlemma=suspension -1.33 |  objlemma=talk -0.94 |
    objlemma=text 0.06 |  objlemma=that 0.83 |  objlemma=themselves -0.87 |  objlemma=they 0.93 |
    objlemma=this 0.93 |  objlemma=three -1.13 |  objlemma=time -0.41 |  objlemma=tonne -0.93 |
    objlemma=tories 0.7 |  objlemma=treaty -0.42 |  objlemma=troops -0.82 |  objlemma=turkey 0.95 |
    objlemma=value 0.82 |  objlemma=vice-chairmanship -0.95 |  objlemma=war -1.16 |  objlemma=week -1.06 |
    objlemma=what -0.34 |  passive=false 0.03 |  passive=true -0.16 |  placed=false 0.03 |  quoted=false 0.05 |
    quoted=true -0.51 |  rule=according_to -0.02 |  rule=attribution -0.34 |  rule=noun_of_saying -0.16 |
    rule=quotation_carried_on -0.52 |  rule=reporting_clause 0.1 |  said=false 0.08 |  said=true -0.25 |
    self=deal 0.3 |  sentence=1 0.2 |  sentence=2 -0.05 |  sentence=3 -0.04 |  sentence=4 0.14 |  sentence=5 0.68 |
    share=0 -0.68 |  share=3 -0.17 |  share=4 0.11 |  subject=deal -1.08 |  subject=law -1.38 |
    subject=offer -0.92 |  subject=troops -0.22 |  subject=visit -1.62 |  sure=0 -0.17 |  sure=1 0.08 |
    sure=2 0.39 |  sure=3 0.08 |  sure=4 -0.21 |  tense=- -0.27 |  tense=future -0.59 |  tense=past 0.17 |
    tense=present -0.04 |  ties=- 0.78 |  ties=agent -1.05 |  ties=controlled 0.19 |  ties=of 1.08 |
    ties=possessive -0.92 |  ties=relative -0.11 |  ties=shared 0.29 |  touches=accusation -0.24 |
    touches=agreement 0.36 |  touches=deadline 0.37 |  touches=incident 0.59 |  touches=measure -0.16 |
    touches=meeting 0.43 |  touches=position 0.21 |  touches=proposal -0.2 |  touches=response -0.67 |
    under=- -0.62 |  under=about -1.06 |  under=according_to 0.68 |  under=after -0.09 |  under=as -0.59 |
    under=as_to 0.87 |  under=at 0.37 |  under=before -0.56 |  under=between 0.74 |  under=by -1.04 |
    under=for -0.99 |  under=from 0.55 |  under=in -0.1 |  under=of 0.96 |  under=on -0.06 |  under=on_to -0.7 |
    under=out_of 0.83 |  under=since 0.83 |  under=than 1.07 |  under=to -0.64 |  under=under 0.04 |
    under=until -0.65 |  under=up_to 1.11 |  under=upon 1.34 |  under=with -1.4 |  under=within -0.58 |
    under=without 1.01 |  upos=AUX -1.14 |  upos=NOUN -0.08 |  upos=VERB 0.06
  `,
}

const line: Learned['line'] = [
  [-3.51, 0.186],
  [-2.251, 0.264],
  [-1.252, 0.312],
  [-0.527, 0.441],
  [-0.017, 0.556],
  [0.333, 0.579],
  [0.677, 0.594],
  [1.365, 0.641],
  [2.164, 0.704],
  [2.877, 0.75],
  [3.786, 0.823],
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
