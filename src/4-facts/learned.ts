/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other 0.16 |  above=speech-does -0.33 |  above=speech-says 0.42 |  actor=group -0.47 |  actor=id 0.31 |
    actor=name 0.18 |  actor=of 0.06 |  actors=1 0.04 |  any 0.04 |  beside=position -0.51 |
    beside=statement 0.15 |  block=paragraph 0.04 |  class=speech-does 0.2 |  class=speech-says -0.06 |
    clause=verb 0.04 |  dated=false 0.29 |  dated=true -0.25 |  form=finite 0.21 |  form=imperative -0.47 |
    form=infinitive -0.33 |  form=participle 0.48 |  label+rule=-+charge_against_someone 0.08 |
    label+rule=-+charge_with_a_clause 0.03 |  label=- 0.04 |  lemma=allege 0.42 |  lemma=blame 0.31 |
    lemma=charge 0.38 |  lemma=claim -0.51 |  lemma=complain 0.52 |  lemma=put -0.33 |  lemma=slam 0.35 |
    length=1 0.31 |  length=2 -0.31 |  length=3 0.39 |  length=4 0.56 |  length=5 -0.16 |  link=adverbial 0.52 |
    link=coordinate 0.02 |  link=modifier 0.18 |  link=open -0.33 |  link=relative 0.34 |  modal=- 0.04 |
    modality=asserted 0.04 |  negated=false 0.04 |  object=tariff 0.31 |  objects=false 0.03 |  objects=true 0.08 |
    objlemma=airport 0.31 |  objlemma=association 0.35 |  objlemma=general 0.48 |  objlemma=group 0.38 |
    objlemma=handful 0.24 |  objlemma=krg -0.47 |  objlemma=tories 0.42 |  objlemma=town -0.33 |
    passive=false 0.02 |  passive=true 0.18 |  placed=false 0.04 |  quoted=false 0.04 |
    rule=charge_against_someone 0.08 |  rule=charge_with_a_clause 0.03 |  said=false 0.15 |  said=true -0.33 |
    sentence=2 0.45 |  sentence=3 -0.46 |  sentence=4 0.49 |  share=1 -0.19 |  share=2 0.55 |  share=3 0.42 |
    share=4 -0.13 |  subject=law -0.47 |  sure=0 -0.03 |  sure=1 0.1 |  sure=2 -0.14 |  sure=3 0.45 |
    tense=- -0.23 |  tense=past 0.48 |  tense=present -0.32 |  ties=agent 0.18 |  ties=controlled -0.06 |
    ties=relative 0.24 |  ties=shared 0.02 |  ties=subject 0.06 |  touches=agreement 0.42 |  touches=incident 0.21 |
    touches=linkage -0.47 |  touches=measure 0.24 |  touches=position -0.68 |  touches=proposal -0.33 |
    touches=statement -0.6 |  under=- 0.38 |  under=of 0.24 |  under=on 0.31 |  under=since -0.51 |  upos=VERB 0.04
  `,
  agreement: `
    above=attitude-open -0.55 |  above=other -0.23 |  above=speech-does 0.36 |  above=speech-says 0.28 |
    above=stance-demands -0.7 |  above=stance-supports 0.27 |  actor=group -0.83 |  actor=id 0.59 |
    actor=name 0.04 |  actors=0 -0.57 |  actors=1 -0.19 |  actors=2 0.41 |  actors=3 0.04 |  around_own_kind -0.97 |
    beside=agreement 0.71 |  beside=deadline -0.9 |  beside=linkage -0.61 |  beside=measure -0.27 |
    beside=meeting -0.11 |  beside=position -0.25 |  beside=statement 0.1 |  block=list-item 0.06 |
    block=paragraph -0.04 |  class=other -0.17 |  class=speech-does 0.47 |  class=speech-says 0.08 |
    class=stance-accepts 0.09 |  clause=copula 0.1 |  clause=noun -0.19 |  clause=verb -0.03 |  dated=false -0.07 |
    dated=true 0.09 |  form=finite -0.06 |  form=infinitive -0.49 |  form=noun -0.19 |  form=participle 0.48 |
    inside_own_kind -0.79 |  label+rule=agreed+agreement_named_with_its_date -0.16 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before 0.13 |
    label+rule=agreed+it_was_agreed_that 0.18 |  label+rule=agreed+signing_verb 0.91 |
    label+rule=agreed+signing_verb,_parties_from_before -0.46 |  label+rule=agreed+stage_of_an_agreement 0.52 |
    label+rule=agreed+term_after_others -0.03 |  label+rule=agreed+term_after_others,_parties_from_before -0.41 |
    label+rule=agreed+term_under_an_agreement 0.65 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.49 |  label+rule=agreed+undertaking -0.26 |
    label+rule=agreed+undertaking,_parties_from_before 0.3 |  label+rule=breached+stage_of_an_agreement -0.89 |
    label+rule=collapsed+stage_of_an_agreement -0.45 |  label+rule=in-force+in_force -0.44 |
    label+rule=in-force+in_force,_parties_from_before -0.61 |  label+rule=in-force+stage_of_an_agreement 0.11 |
    label+rule=negotiating+stage_of_an_agreement -0.43 |  label+rule=negotiating+still_talked_about 0.66 |
    label+rule=negotiating+without_a_result -0.31 |
    label+rule=negotiating+without_a_result,_parties_from_before 0.91 |  label+rule=signed+signing_verb -0.04 |
    label+rule=signed+signing_verb,_parties_from_before 0.18 |  label+rule=signed+stage_of_an_agreement -0.09 |
    label=agreed 0.13 |  label=breached -0.89 |  label=collapsed -0.45 |  label=in-force -0.21 |
    label=negotiating -0.09 |  lemma=accept 0.09 |  lemma=accord 0.56 |  lemma=agree 0.26 |  lemma=agreement -0.19 |
    lemma=argue -0.75 |  lemma=be -1.23 |  lemma=breach -0.89 |  lemma=break 0.86 |  lemma=broker -0.77 |
    lemma=ceasefire -0.39 |  lemma=conclude 0.8 |  lemma=confine -0.36 |  lemma=consult 0.51 |  lemma=deal 0.76 |
    lemma=declare 0.82 |  lemma=discuss -0.44 |  lemma=end -0.2 |  lemma=extend -0.92 |  lemma=find -0.42 |
    lemma=force -0.44 |  lemma=get -0.68 |  lemma=go 0.65 |  lemma=halve -0.52 |  lemma=hold 0.65 |
    lemma=include -0.47 |  lemma=initial 0.41 |  lemma=join -0.73 |  lemma=leave -0.54 |  lemma=make 0.41 |
    lemma=place -0.37 |  lemma=pledge -1.15 |  lemma=promise 0.22 |  lemma=put 0.11 |  lemma=ratify -0.46 |
    lemma=reach 0.52 |  lemma=respect -0.18 |  lemma=run -0.64 |  lemma=settle 0.71 |  lemma=settlement -0.8 |
    lemma=shake 0.91 |  lemma=sign -0.03 |  lemma=stay 0.79 |  lemma=strike -0.68 |  lemma=take -0.61 |
    lemma=undertake -0.29 |  lemma=void -0.2 |  lemma=withdraw -0.49 |  length=0 -0.04 |  length=1 0.38 |
    length=2 -0.8 |  length=3 -0.34 |  length=4 -0.11 |  length=5 0.3 |  length=6 1.43 |  link=adverbial 0.52 |
    link=complement -0.04 |  link=condition -0.84 |  link=coordinate 0.76 |  link=main -0.05 |
    link=modifier -0.26 |  link=nominal -0.19 |  link=open 0.07 |  link=relative 0.07 |  link=subject 0.4 |
    link=time -0.62 |  modal=- 0.05 |  modal=be_to 0.27 |  modal=could 0.93 |  modal=must -0.37 |
    modal=shall 0.79 |  modal=will -0.93 |  modal=would -1.04 |  modality=asserted 0.14 |
    modality=hypothetical -0.1 |  modality=planned -0.24 |  modality=possible -1.32 |  negated=true -0.17 |
    object=arms -0.49 |  object=deal 0.05 |  object=law 0.26 |  object=offer 0.59 |  object=tariff -0.76 |
    object=troops -0.49 |  object=truce -0.35 |  objects=false -0.09 |  objects=true 0.03 |  objlemma=accord 0.11 |
    objlemma=agreement -0.03 |  objlemma=anti-balaka -0.71 |  objlemma=arrangement -0.92 |  objlemma=bargain -0.68 |
    objlemma=cap -0.7 |  objlemma=commitment 0.41 |  objlemma=compromise -0.42 |  objlemma=contract 0.27 |
    objlemma=document 0.4 |  objlemma=effect -0.61 |  objlemma=government -0.73 |  objlemma=hand 0.91 |
    objlemma=hold -0.26 |  objlemma=it 0.4 |  objlemma=memorandum 0.5 |  objlemma=model -0.86 |
    objlemma=name 0.89 |  objlemma=nothing 0.2 |  objlemma=paper 0.96 |  objlemma=pla -0.36 |  objlemma=poll -0.12 |
    objlemma=protocol -0.86 |  objlemma=rate -0.52 |  objlemma=seat -0.68 |  objlemma=settlement 1.04 |
    objlemma=signature -0.12 |  objlemma=three 0.93 |  objlemma=treaty 0.38 |  objlemma=truce -0.79 |
    objlemma=victim 0.59 |  objlemma=weapon -0.49 |  passive=false 0.07 |  passive=true -0.24 |  quoted=true -0.63 |
    rule=agreement_named_with_its_date -0.16 |  rule=agreement_named_with_its_date,_parties_from_before 0.13 |
    rule=in_force -0.44 |  rule=in_force,_parties_from_before -0.61 |  rule=it_was_agreed_that 0.18 |
    rule=signing_verb 0.15 |  rule=signing_verb,_parties_from_before 0.08 |  rule=still_talked_about 0.66 |
    rule=term_after_others -0.03 |  rule=term_after_others,_parties_from_before -0.41 |
    rule=term_under_an_agreement 0.65 |  rule=term_under_an_agreement,_parties_from_before -0.49 |
    rule=undertaking -0.26 |  rule=undertaking,_parties_from_before 0.3 |  rule=without_a_result -0.31 |
    rule=without_a_result,_parties_from_before 0.91 |  said=false -0.11 |  said=true 0.18 |  self=deal 0.03 |
    self=truce -0.39 |  sentence=0 0.4 |  sentence=1 -0.8 |  sentence=2 0.32 |  sentence=4 -0.27 |  sentence=5 0.8 |
    share=0 -0.87 |  share=1 0.35 |  share=2 0.31 |  share=3 -0.12 |  share=4 -0.16 |  subject=deal -0.5 |
    subject=law -0.69 |  subject=offer -0.64 |  subject=talks 0.86 |  subject=troops 0.51 |  subject=truce 0.13 |
    sure=0 0.37 |  sure=1 -0.24 |  sure=3 -0.53 |  sure=4 0.2 |  tense=- 0.06 |  tense=future -0.32 |
    tense=past -0.06 |  tense=present 0.12 |  ties=- -0.31 |  ties=agent -0.75 |  ties=compound -0.19 |
    ties=controlled -0.31 |  ties=modified 0.5 |  ties=relative -0.47 |  ties=shared 0.55 |  ties=subject 0.21 |
    touches=accusation -0.96 |  touches=deadline -0.12 |  touches=incident 0.41 |  touches=linkage -1.17 |
    touches=measure -0.74 |  touches=meeting -0.39 |  touches=position -0.27 |  touches=proposal -1.16 |
    touches=response -1.08 |  touches=statement -0.14 |  under=- 0.24 |  under=after 0.66 |  under=as_per -0.36 |
    under=at -0.19 |  under=before -0.59 |  under=by -0.73 |  under=for 0.98 |  under=in -0.12 |  under=on 0.24 |
    under=regarding -0.42 |  under=since 0.77 |  under=under 0.34 |  under=until -0.92 |  under=with -0.45 |
    under=within -0.36 |  under=without 0.04 |  upos=NOUN -0.19
  `,
  deadline: `
    above=attitude-open -0.47 |  above=other 0.1 |  above=speech-calls 0.39 |  above=speech-says -0.52 |
    above=stance-demands -0.17 |  actor=group -0.61 |  actor=id 0.76 |  actor=name -0.03 |  actor=of 0.07 |
    actors=0 -0.22 |  actors=2 0.53 |  beside=agreement -0.32 |  beside=linkage -0.25 |  beside=measure 0.03 |
    beside=meeting -0.7 |  beside=position -0.56 |  beside=statement 0.56 |  block=list-item -0.25 |
    block=paragraph 0.04 |  class=other -0.09 |  class=speech-does 0.36 |  class=speech-says 0.13 |
    clause=copula -0.61 |  clause=verb 0.02 |  dated=false 0.88 |  dated=true -0.14 |  form=finite -0.15 |
    form=infinitive 0.23 |  form=participle 0.63 |  label+rule=-+deadline_by_name 0.08 |  lemma=ask -0.5 |
    lemma=change 0.47 |  lemma=constitute 0.58 |  lemma=deadline 0.08 |  lemma=expect -0.89 |  lemma=expire -0.61 |
    lemma=follow -0.75 |  lemma=give 0.67 |  lemma=go 0.9 |  lemma=hand -0.32 |  lemma=have 0.83 |
    lemma=hold 0.24 |  lemma=join -0.49 |  lemma=lift 0.39 |  lemma=make 0.36 |  lemma=pass -0.17 |
    lemma=place -0.61 |  lemma=prolong -0.62 |  lemma=promise 0.31 |  lemma=report 0.27 |  lemma=sign -0.47 |
    lemma=silent -0.23 |  lemma=stand -0.4 |  lemma=take -0.52 |  lemma=tell 0.74 |  lemma=undertake 0.49 |
    lemma=visit -0.56 |  length=1 -0.16 |  length=2 0.27 |  length=3 -0.09 |  length=4 -0.41 |  length=5 0.55 |
    link=adverbial 0.04 |  link=complement -0.59 |  link=condition -0.25 |  link=main 0.06 |  link=modifier 0.39 |
    link=open 0.1 |  modal=be_to -0.4 |  modal=have_to 0.36 |  modal=must 0.32 |  modal=will -0.04 |
    modal=would -0.57 |  modality=asserted 0.07 |  modality=hypothetical -0.74 |  modality=planned 0.11 |
    modality=possible 0.42 |  object=arms -0.23 |  object=law 0.74 |  object=tariff -0.48 |  objlemma=answer 0.31 |
    objlemma=brigade -0.4 |  objlemma=budget -0.17 |  objlemma=combatant 0.67 |  objlemma=election 0.63 |
    objlemma=fighter 0.44 |  objlemma=government -0.49 |  objlemma=gun -0.23 |  objlemma=hold -0.52 |
    objlemma=law 0.47 |  objlemma=maoists 0.58 |  objlemma=poll 0.78 |  objlemma=public 0.36 |
    objlemma=reduction -0.62 |  objlemma=signature -0.89 |  objlemma=they 0.11 |  objlemma=yucalan -0.56 |
    passive=false -0.06 |  passive=true 0.12 |  rule=deadline_by_name 0.08 |  said=false -0.06 |  said=true 0.09 |
    self=deadline 0.08 |  sentence=1 0.82 |  sentence=2 -0.39 |  sentence=3 -0.22 |  sentence=4 0.16 |
    share=0 -1.09 |  share=1 0.05 |  share=2 -0.02 |  share=3 0.17 |  share=4 0.19 |  subject=deal -0.52 |
    subject=law -0.69 |  subject=troops -0.32 |  sure=0 0.05 |  sure=1 0.2 |  sure=2 -0.24 |  sure=3 -0.2 |
    sure=4 0.09 |  tense=- 0.26 |  tense=future -0.17 |  tense=past 0.45 |  tense=present -0.58 |  ties=- 0.04 |
    ties=agent 0.78 |  ties=controlled -0.19 |  ties=shared -0.49 |  touches=agreement 0.22 |
    touches=linkage 0.09 |  touches=meeting -0.52 |  touches=position -0.43 |  touches=statement -0.28 |
    under=- 0.96 |  under=after -0.52 |  under=at -0.32 |  under=before -0.96 |  under=by 0.33 |  under=for -0.5 |
    under=in 0.25 |  under=on -0.61 |  under=to 0.84 |  under=under -0.32 |  under=until 0.06 |
    under=within -0.22 |  upos=NOUN -0.14 |  upos=VERB 0.02
  `,
  incident: `
    above=other -0.12 |  above=speech-does -0.57 |  above=stance-demands -0.41 |  actor=group 0.19 |
    actor=id -0.09 |  actor=name 0.27 |  actor=of 0.53 |  actors=0 -0.1 |  actors=1 0.21 |  actors=2 -0.13 |
    around_own_kind 0.18 |  beside=measure -0.57 |  beside=statement -0.41 |  block=list-item 0.72 |
    block=paragraph -0.06 |  class=speech-does -0.18 |  clause=noun 0.1 |  dated=false -0.35 |  dated=true 0.37 |
    form=finite -0.03 |  form=noun 0.1 |  form=participle 0.11 |  inside_own_kind -1 |
    label+rule=arrest+verb_of_violence -0.74 |  label+rule=attack+noun_of_violence -0.08 |
    label+rule=attack+verb_of_violence 0.07 |  label+rule=displacement+verb_of_violence 0.8 |
    label+rule=other+noun_of_violence 0.25 |  label+rule=violation+noun_of_violence -0.46 |  label=arrest -0.74 |
    label=attack 0.05 |  label=displacement 0.8 |  label=other 0.25 |  label=violation -0.46 |  lemma=arrest -0.53 |
    lemma=attack 0.8 |  lemma=blast -0.6 |  lemma=bomb 0.42 |  lemma=break -0.59 |  lemma=burn -0.62 |
    lemma=detain -0.36 |  lemma=die -1 |  lemma=drive 0.65 |  lemma=erupt 1.07 |  lemma=flee 0.56 |
    lemma=gun 0.67 |  lemma=hold -0.6 |  lemma=insurgency -0.8 |  lemma=invade 0.61 |  lemma=jail -0.52 |
    lemma=kill 0.1 |  lemma=killing -0.67 |  lemma=perish -1 |  lemma=shell 0.91 |  lemma=shelling -0.67 |
    lemma=shoot 0.78 |  lemma=sink -1.08 |  lemma=strike -1.13 |  lemma=take -0.43 |  lemma=torch 0.49 |
    lemma=violation -0.46 |  lemma=war 0.84 |  lemma=wound 1.12 |  length=0 -0.98 |  length=1 0.45 |
    length=2 0.09 |  length=3 0.08 |  length=4 0.2 |  length=5 0.49 |  length=6 -0.6 |  link=adverbial 0.35 |
    link=coordinate -0.63 |  link=main 0.03 |  link=modifier 0.3 |  link=nominal 0.1 |  link=open 0.51 |
    link=relative -0.71 |  link=time -0.03 |  modal=- 0.03 |  modal=could 0.56 |  modal=shall -0.55 |
    modality=hypothetical 0.11 |  modality=planned -0.55 |  modality=possible 0.51 |  negated=true -0.43 |
    object=captive -0.36 |  object=tariff 0.36 |  object=troops 0.49 |  objects=false -0.42 |  objects=true 0.26 |
    objlemma=airport 0.68 |  objlemma=anselmo -0.52 |  objlemma=cash -0.6 |  objlemma=church 0.49 |
    objlemma=colleague 0.74 |  objlemma=dame 0.56 |  objlemma=dozen 0.77 |  objlemma=ecuadorians -0.58 |
    objlemma=exile 0.39 |  objlemma=fire -0.46 |  objlemma=he -0.36 |  objlemma=home 0.56 |
    objlemma=hostage -0.36 |  objlemma=line -0.23 |  objlemma=man 0.7 |  objlemma=monrovia 0.55 |
    objlemma=mp 0.67 |  objlemma=people -0.02 |  objlemma=quarter -0.41 |  objlemma=question -0.43 |
    objlemma=soldier 0.49 |  objlemma=they -0.53 |  objlemma=trader 0.51 |  passive=true 0.05 |
    placed=false -0.19 |  placed=true 0.59 |  quoted=false 0.02 |  quoted=true -0.35 |
    rule=noun_of_violence -0.05 |  said=true -0.04 |  self=troops -0.8 |  sentence=0 0.19 |  sentence=1 0.27 |
    sentence=2 -0.19 |  sentence=3 0.42 |  sentence=4 -0.23 |  share=0 -0.26 |  share=1 -0.23 |  share=2 0.41 |
    share=3 0.62 |  share=4 0.02 |  subject=talks -0.33 |  subject=tariff -0.58 |  subject=troops 0.04 |
    sure=0 -0.16 |  sure=1 -0.35 |  sure=2 0.23 |  sure=3 -0.37 |  sure=4 0.51 |  tense=- 0.19 |
    tense=future -0.55 |  tense=past 0.08 |  tense=present -0.27 |  ties=- 0.31 |  ties=agent -0.16 |
    ties=controlled 0.45 |  ties=modified -0.49 |  ties=relative -0.66 |  ties=shared -0.33 |
    touches=accusation 0.37 |  touches=agreement 0.65 |  touches=linkage 0.39 |  touches=measure -0.13 |
    touches=meeting 0.49 |  touches=position 0.11 |  touches=statement -0.18 |  under=- -0.05 |
    under=according_to -0.19 |  under=among 0.73 |  under=as -0.79 |  under=at -0.37 |  under=for -0.52 |
    under=from 0.65 |  under=in -0.54 |  under=on -0.08 |  under=out_of -0.62 |  under=outside 0.67 |
    under=since 0.06 |  under=within 0.7 |  upos=NOUN -0.05
  `,
  linkage: `
    above=other -0.03 |  above=speech-calls -0.88 |  above=speech-says 0.07 |  above=stance-rejects -0.05 |
    above=stance-supports -0.49 |  actor=group -1.04 |  actor=id 0.77 |  actor=name 0.7 |  actor=of 0.25 |
    actors=0 -1.1 |  actors=1 0.41 |  actors=2 0.17 |  around_own_kind -0.71 |  beside=agreement -0.52 |
    beside=deadline 0.6 |  beside=meeting 0.59 |  beside=position 0.55 |  beside=proposal 0.81 |
    beside=response 0.96 |  beside=statement -0.15 |  block=list-item -0.02 |  class=other -0.11 |
    class=speech-does -0.07 |  class=speech-once -0.36 |  class=speech-says 0.24 |  class=stance-demands 0.35 |
    class=stance-open 0.24 |  clause=copula -0.18 |  form=finite -0.04 |  form=imperative -0.09 |
    form=infinitive 0.31 |  form=participle 0.24 |  inside_own_kind 0.54 |  label+rule=-+condition 0.15 |
    label+rule=-+not_before -0.54 |  label+rule=-+or_else -0.32 |  label+rule=-+order_and_promise -0.09 |
    label+rule=-+tie 0.07 |  label+rule=-+verb -0.52 |  lemma=add 0.82 |  lemma=agree -0.53 |  lemma=answer 0.91 |
    lemma=ask 0.47 |  lemma=be 0.23 |  lemma=call -0.07 |  lemma=come -0.62 |  lemma=convok -0.62 |
    lemma=crawl 1.17 |  lemma=decide 0.96 |  lemma=dissolve 0.47 |  lemma=do -1.08 |  lemma=exclude 0.71 |
    lemma=expire -0.57 |  lemma=fight 0.24 |  lemma=follow 0.09 |  lemma=force -0.15 |  lemma=give 0.08 |
    lemma=go 0.5 |  lemma=guarantee -0.68 |  lemma=hand 0.8 |  lemma=hint 0.88 |  lemma=hold -0.66 |
    lemma=host 0.9 |  lemma=impossible 0.53 |  lemma=keep 0.66 |  lemma=last -0.28 |  lemma=leave -0.88 |
    lemma=live 0.8 |  lemma=need -0.31 |  lemma=negotiate 1.03 |  lemma=obtain 0.47 |  lemma=off -0.9 |
    lemma=offer 0.81 |  lemma=one -0.77 |  lemma=oppose -0.35 |  lemma=out 1.26 |  lemma=possible 0.45 |
    lemma=prepare -0.61 |  lemma=provide 1.01 |  lemma=put -0.85 |  lemma=raf -0.8 |  lemma=read -0.78 |
    lemma=remain -0.55 |  lemma=require -0.29 |  lemma=reserve 0.61 |  lemma=respect 0.65 |  lemma=return 0.86 |
    lemma=rule -0.91 |  lemma=say 1.05 |  lemma=send 0.6 |  lemma=shake -0.93 |  lemma=share 0.24 |
    lemma=sign 0.37 |  lemma=solution -0.75 |  lemma=start -0.69 |  lemma=stay 0.56 |  lemma=step -0.99 |
    lemma=suspend 1.07 |  lemma=take 0.27 |  lemma=tell -0.71 |  lemma=threaten -0.71 |  lemma=toy 0.24 |
    lemma=undertake 1.05 |  lemma=vet -0.54 |  lemma=walk -0.66 |  lemma=want 0.36 |  lemma=warn -1.13 |
    lemma=will 0.16 |  lemma=withdraw -0.62 |  lemma=write 0.89 |  length=0 0.8 |  length=1 -0.23 |  length=2 0.2 |
    length=3 -0.36 |  length=4 0.15 |  length=5 0.72 |  length=6 -0.43 |  link=adverbial -0.13 |
    link=complement 0.17 |  link=coordinate 0.31 |  link=main -0.06 |  link=modifier -0.62 |  link=open 0.55 |
    link=relative -0.81 |  link=subject -0.58 |  modal=be_to -0.92 |  modal=could 0.59 |  modal=may 0.6 |
    modal=must -0.11 |  modal=should -0.78 |  modal=would -0.11 |  modality=asserted -0.26 |
    modality=hypothetical -0.17 |  modality=planned 0.12 |  modality=possible 0.33 |  object=aid 0.56 |
    object=deadline 0.79 |  object=deal 0.78 |  object=law 0.59 |  object=offer -0.96 |  object=sanction 0.96 |
    object=strike 0.4 |  object=talks 0.36 |  object=truce 0.65 |  objects=false 0.14 |  objects=true -0.16 |
    objlemma=abdul -0.8 |  objlemma=accord 0.6 |  objlemma=arrangement 0.36 |  objlemma=attendance -0.63 |
    objlemma=basis -0.55 |  objlemma=china -0.61 |  objlemma=complaint 0.71 |  objlemma=conference -0.62 |
    objlemma=date 0.79 |  objlemma=document -0.58 |  objlemma=ear -0.71 |  objlemma=effect -0.43 |
    objlemma=embargo 0.24 |  objlemma=hand -0.93 |  objlemma=help 0.46 |  objlemma=independence 0.74 |
    objlemma=man 0.6 |  objlemma=maoists 0.66 |  objlemma=minute -0.31 |  objlemma=moment -0.49 |
    objlemma=offer -0.87 |  objlemma=page -0.78 |  objlemma=paris -0.35 |  objlemma=party -0.29 |
    objlemma=power 0.24 |  objlemma=premiership 0.54 |  objlemma=relief 0.47 |  objlemma=renegotiation -0.91 |
    objlemma=right 0.61 |  objlemma=room -0.66 |  objlemma=round 0.9 |  objlemma=sanction 0.92 |
    objlemma=seat 0.59 |  objlemma=signature -0.85 |  objlemma=standing -0.68 |  objlemma=strike 0.4 |
    objlemma=supporter 0.68 |  objlemma=text -0.54 |  objlemma=they 0.8 |  objlemma=truce 0.65 |
    objlemma=volume 0.86 |  objlemma=war -0.71 |  passive=false -0.03 |  passive=true 0.19 |  rule=condition 0.15 |
    rule=not_before -0.54 |  rule=or_else -0.32 |  rule=order_and_promise -0.09 |  rule=tie 0.07 |
    rule=verb -0.52 |  said=false -0.05 |  said=true 0.04 |  sentence=1 -0.23 |  sentence=2 -0.09 |
    sentence=3 0.24 |  sentence=4 -0.13 |  share=0 1.18 |  share=1 -0.17 |  share=2 -0.49 |  share=3 0.31 |
    share=4 0.07 |  subject=captive 0.15 |  subject=deal -0.99 |  subject=law -0.69 |  subject=talks 0.81 |
    subject=troops -0.61 |  subject=truce -0.29 |  sure=0 0.23 |  sure=1 0.44 |  sure=2 -0.05 |  sure=3 0.16 |
    sure=4 -0.55 |  tense=- 0.08 |  tense=future -0.08 |  tense=past -0.12 |  tense=present -0.03 |  ties=- -0.55 |
    ties=controlled 0.52 |  ties=relative -0.28 |  ties=subject 0.03 |  touches=accusation 0.36 |
    touches=agreement 0.23 |  touches=deadline 0.8 |  touches=incident 0.47 |  touches=measure 0.38 |
    touches=meeting 0.32 |  touches=position 0.34 |  touches=response 0.24 |  touches=statement -0.09 |
    under=- -0.35 |  under=after -0.62 |  under=at 0.54 |  under=by -0.63 |  under=from -0.16 |  under=in -0.15 |
    under=into 1.05 |  under=on 0.23 |  under=to -0.06 |  under=under 0.8 |  under=until -0.66 |
    under=within 0.83 |  under=without 0.46 |  upos=ADJ 0.67 |  upos=ADV -0.06 |  upos=AUX 0.16 |  upos=NOUN -0.71 |
    upos=NUM -0.77
  `,
  measure: `
    above=attitude-open -0.4 |  above=other -0.02 |  above=speech-calls -0.35 |  above=speech-does -0.93 |
    above=speech-says -0.11 |  above=stance-demands 0.35 |  above=stance-open -0.57 |  actor=group -0.54 |
    actor=id 0.77 |  actor=name -0.62 |  actor=of -0.2 |  actors=0 -0.57 |  actors=1 0.18 |  actors=2 0.03 |
    any -0.03 |  around_own_kind 0.76 |  beside=agreement -0.18 |  beside=deadline -0.39 |  beside=incident -0.18 |
    beside=linkage -0.66 |  beside=meeting -0.43 |  beside=position -0.6 |  beside=proposal -0.47 |
    beside=statement -0.52 |  block=list-item -0.07 |  block=paragraph -0.03 |  class=attitude-open -0.34 |
    class=other 0.07 |  class=speech-calls -0.44 |  class=speech-does -0.53 |  class=speech-says -0.56 |
    class=stance-demands -0.54 |  clause=copula -0.11 |  clause=noun 0.03 |  clause=verb -0.03 |
    dated=false -0.17 |  dated=true 0.34 |  form=infinitive 0.12 |  form=noun 0.03 |  form=participle -0.26 |
    inside_own_kind 0.17 |  label+rule=eased+power_used -0.23 |  label+rule=imposed+power_used -0.08 |
    label+rule=proposed+power_used -0.44 |  label+rule=provided+power_used -0.14 |
    label+rule=suspended+power_used 0.48 |  label+rule=tightened+power_used 0.19 |  label=eased -0.23 |
    label=imposed -0.08 |  label=proposed -0.44 |  label=provided -0.14 |  label=suspended 0.48 |
    label=tightened 0.19 |  lemma=annex -0.34 |  lemma=arm 0.83 |  lemma=ban 0.04 |  lemma=beef 0.34 |
    lemma=blacklist -0.55 |  lemma=call -0.58 |  lemma=cancel -0.77 |  lemma=close -0.84 |  lemma=consider -0.44 |
    lemma=deepen 0.46 |  lemma=disarm -0.73 |  lemma=dismiss -0.59 |  lemma=drop 0.37 |  lemma=end 0.64 |
    lemma=exchange -0.66 |  lemma=extend -0.91 |  lemma=free -0.3 |  lemma=freeze -0.73 |  lemma=give -0.31 |
    lemma=grant 0.75 |  lemma=halt 0.68 |  lemma=halve -0.62 |  lemma=hand -0.53 |  lemma=handover -1.02 |
    lemma=hold -1.19 |  lemma=impose 0.77 |  lemma=indict -0.72 |  lemma=jail 0.82 |  lemma=land 0.87 |
    lemma=leave -0.35 |  lemma=let -0.54 |  lemma=lift 0.75 |  lemma=lower -0.43 |  lemma=move 0.21 |
    lemma=offer -0.38 |  lemma=open -0.4 |  lemma=pardon -0.41 |  lemma=pass -0.46 |  lemma=phase 0.11 |
    lemma=pledge -0.4 |  lemma=prolong 0.75 |  lemma=promise -0.62 |  lemma=pull -0.71 |  lemma=put -0.32 |
    lemma=recognise 0.5 |  lemma=recognition -0.33 |  lemma=relax 0.69 |  lemma=release -0.12 |  lemma=remove -0.8 |
    lemma=reopen -0.72 |  lemma=resume 0.88 |  lemma=resumption 0.16 |  lemma=return -0.54 |  lemma=revoke 0.79 |
    lemma=send -0.83 |  lemma=sentence -0.85 |  lemma=shelve 0.44 |  lemma=shut -0.39 |  lemma=stay -1.05 |
    lemma=suspend 1.05 |  lemma=tighten 0.58 |  lemma=withdraw -0.36 |  lemma=withdrawal 0.34 |
    lemma=withhold 0.09 |  length=0 -0.32 |  length=1 -0.15 |  length=2 -0.39 |  length=3 0.29 |  length=4 0.42 |
    length=5 -0.07 |  length=6 0.11 |  link=adverbial -0.26 |  link=complement 0.26 |  link=condition -0.52 |
    link=coordinate -0.12 |  link=main -0.14 |  link=modifier -0.24 |  link=nominal 0.03 |  link=open 0.34 |
    link=relative -0.51 |  link=time 0.68 |  modal=- -0.05 |  modal=be_to 1.14 |  modal=may -0.51 |
    modal=shall -1.05 |  modal=should -0.35 |  modal=will -0.19 |  modal=would -0.15 |  modality=hypothetical -0.4 |
    modality=planned 0.22 |  modality=possible -0.34 |  negated=true -0.7 |  object=captive -0.55 |
    object=charge -0.59 |  object=deal -0.91 |  object=law 0.15 |  object=offer -0.4 |  object=sanction 1.08 |
    object=strike -0.75 |  object=tariff 0.07 |  object=troops 0.39 |  objects=false -0.38 |  objects=true 0.06 |
    objlemma=aid -0.57 |  objlemma=anselmo 0.82 |  objlemma=asylum 0.75 |  objlemma=azawad -0.33 |
    objlemma=ban 0.58 |  objlemma=barrel 0.47 |  objlemma=bill 0.05 |  objlemma=brussels 0.37 |
    objlemma=budget -0.46 |  objlemma=charge -0.59 |  objlemma=corridor -0.4 |  objlemma=council -0.62 |
    objlemma=countermeasure 0.44 |  objlemma=country 0.6 |  objlemma=curb 0.46 |  objlemma=delegate 0.71 |
    objlemma=detainee -0.39 |  objlemma=dignity -0.53 |  objlemma=diploma 0.67 |  objlemma=duty -0.43 |
    objlemma=election -0.44 |  objlemma=embargo 0.69 |  objlemma=embassy 0.34 |  objlemma=ethan -0.85 |
    objlemma=help -0.38 |  objlemma=hostage -0.1 |  objlemma=intensity -0.43 |  objlemma=it -0.86 |
    objlemma=koran -0.61 |  objlemma=law 0.49 |  objlemma=leave -0.77 |  objlemma=line -0.64 |  objlemma=man -0.72 |
    objlemma=mayor -0.57 |  objlemma=member -0.75 |  objlemma=mercosur -0.18 |  objlemma=metre -0.41 |
    objlemma=militia 0.83 |  objlemma=missile -0.72 |  objlemma=observance 0.68 |  objlemma=operation 0.88 |
    objlemma=order -0.31 |  objlemma=orrego -0.75 |  objlemma=output 0.97 |  objlemma=participation 0.37 |
    objlemma=people 0.6 |  objlemma=poll -0.89 |  objlemma=prison -0.18 |  objlemma=prisoner -0.71 |
    objlemma=proposal -0.84 |  objlemma=rate -0.62 |  objlemma=reduction 0.75 |  objlemma=road -0.84 |
    objlemma=sanction 0.82 |  objlemma=strike -0.75 |  objlemma=struggle 0.64 |  objlemma=support -0.4 |
    objlemma=tariff 0.53 |  objlemma=territory -0.34 |  objlemma=that -0.25 |  objlemma=treaty -0.91 |
    objlemma=troops -0.83 |  objlemma=value -0.32 |  objlemma=valve -0.72 |  objlemma=wallah -0.75 |
    objlemma=warhead -0.73 |  objlemma=weapon 0.57 |  objlemma=welcome -0.51 |  passive=false -0.04 |
    placed=false -0.03 |  quoted=false -0.02 |  quoted=true -0.51 |  rule=power_used -0.03 |  said=false 0.02 |
    said=true -0.16 |  sentence=0 0.75 |  sentence=1 -0.22 |  sentence=2 0.03 |  sentence=3 -0.15 |
    sentence=4 0.06 |  sentence=5 -0.54 |  share=0 -0.44 |  share=1 0.03 |  share=2 -0.16 |  share=3 0.12 |
    share=4 0.16 |  subject=law 0.15 |  subject=strike -0.84 |  subject=talks 0.79 |  subject=tariff -0.79 |
    subject=troops -0.26 |  sure=0 -0.03 |  sure=1 0.08 |  sure=2 0.28 |  sure=3 -0.15 |  sure=4 -0.35 |
    tense=- -0.1 |  tense=future 0.21 |  tense=past 0.25 |  tense=present -0.28 |  ties=- -0.37 |  ties=agent 0.2 |
    ties=compound 0.91 |  ties=controlled 0.11 |  ties=modified -0.3 |  ties=of 0.43 |  ties=relative -0.44 |
    ties=shared -0.24 |  ties=subject 0.02 |  touches=accusation -0.1 |  touches=agreement -0.25 |
    touches=linkage -0.11 |  touches=meeting -0.27 |  touches=position -0.39 |  touches=proposal -0.66 |
    touches=response -0.72 |  touches=statement -0.28 |  under=- 0.38 |  under=across -0.77 |  under=after -0.82 |
    under=against 0.08 |  under=as 0.17 |  under=as_to -0.59 |  under=at -0.32 |  under=by 0.33 |  under=for 0.31 |
    under=from 0.03 |  under=in 0.32 |  under=per 0.47 |  under=since 0.6 |  under=till -0.77 |  under=to 0.04 |
    under=under -0.6 |  under=with -0.72 |  upos=ADJ -0.18 |  upos=NOUN -0.12
  `,
  meeting: `
    above=attitude-open 0.37 |  above=other -0.37 |  above=speech-does 0.1 |  above=speech-says 0.26 |
    above=stance-demands -0.42 |  actor=group -0.23 |  actor=id -0.18 |  actor=name 0.44 |  actor=of 0.53 |
    actors=0 -0.89 |  actors=1 -0.19 |  actors=2 0.35 |  actors=3 0.34 |  any -0.04 |  around_own_kind -0.69 |
    beside=agreement -0.68 |  beside=linkage -0.6 |  beside=measure 0.29 |  beside=position 0.03 |
    beside=statement -0.38 |  block=list-item 0.65 |  block=paragraph -0.15 |  class=speech-does 0.34 |
    class=speech-says -0.07 |  clause=copula 0.73 |  clause=noun -0.03 |  clause=verb -0.12 |  dated=false 0.17 |
    dated=true -0.16 |  form=finite 0.12 |  form=imperative -0.45 |  form=infinitive -0.42 |  form=noun -0.03 |
    form=participle -0.52 |  inside_own_kind -0.9 |  label+rule=cancelled+fate_of_a_meeting 0.18 |
    label+rule=failed+fate_of_a_meeting -0.55 |  label+rule=held+fate_of_a_meeting 0.58 |
    label+rule=held+meeting_named_with_its_participants -0.66 |  label+rule=held+verb_of_meeting -0.17 |
    label+rule=ongoing+verb_of_meeting -0.29 |  label+rule=planned+fate_of_a_meeting -0.49 |
    label+rule=planned+verb_of_meeting 0.11 |  label+rule=postponed+fate_of_a_meeting -0.2 |  label=cancelled 0.18 |
    label=failed -0.55 |  label=held 0.16 |  label=ongoing -0.29 |  label=planned -0.22 |  label=postponed -0.2 |
    lemma=call -0.59 |  lemma=ceremony -0.31 |  lemma=conference 1.09 |  lemma=congress 1.09 |
    lemma=consult -0.29 |  lemma=consultation -1.21 |  lemma=convene -0.35 |  lemma=dialogue -0.76 |
    lemma=gather -0.79 |  lemma=gathering -0.52 |  lemma=host -0.35 |  lemma=huddle 0.57 |  lemma=join -0.65 |
    lemma=meet -0.12 |  lemma=meeting -0.2 |  lemma=negotiation -0.37 |  lemma=receive -0.31 |
    lemma=reconvene -0.72 |  lemma=return 0.59 |  lemma=round -0.35 |  lemma=session -0.26 |  lemma=speak 0.41 |
    lemma=talk 0.05 |  lemma=travel 0.87 |  lemma=trip 0.57 |  lemma=visit 0.28 |  lemma=welcome 0.34 |
    length=0 -0.38 |  length=1 -0.13 |  length=2 -0.26 |  length=3 -0.27 |  length=4 0.41 |  length=5 0.66 |
    length=6 1.17 |  link=adverbial -0.31 |  link=complement 0.86 |  link=coordinate 0.03 |  link=main 0.11 |
    link=modifier -0.35 |  link=nominal -0.03 |  link=open -0.37 |  link=relative -0.25 |  link=subject -0.72 |
    link=time 0.53 |  modal=- -0.14 |  modal=be_to 0.73 |  modal=may 0.87 |  modal=should -0.72 |  modal=will 0.39 |
    modality=asserted -0.06 |  modality=hypothetical -0.91 |  modality=planned 0.18 |  modality=possible 0.06 |
    negated=false -0.04 |  object=deal 0.45 |  object=law -0.38 |  object=strike -0.45 |  object=troops -0.31 |
    objects=false -0.12 |  objects=true 0.1 |  objlemma=abramkovich 0.34 |  objlemma=capital -0.35 |
    objlemma=deputy 0.93 |  objlemma=dilara 0.34 |  objlemma=family -0.77 |  objlemma=government -0.65 |
    objlemma=leader 0.66 |  objlemma=mercosur -0.42 |  objlemma=observer -0.31 |  objlemma=parliament -0.35 |
    objlemma=peace 0.45 |  objlemma=press -0.88 |  objlemma=prison -0.42 |  objlemma=scanlan 0.34 |
    objlemma=strike -0.45 |  objlemma=supporter -0.58 |  objlemma=they -0.42 |  objlemma=vyas 1 |
    objlemma=yucalan 0.79 |  passive=false -0.04 |  passive=true -0.35 |  placed=false -0.23 |  placed=true 0.33 |
    quoted=false -0.03 |  quoted=true -0.45 |  rule=fate_of_a_meeting 0.05 |
    rule=meeting_named_with_its_participants -0.66 |  rule=verb_of_meeting -0.08 |  said=false 0.03 |
    said=true -0.19 |  self=talks 0.05 |  sentence=0 -0.43 |  sentence=1 -0.09 |  sentence=2 -0.34 |
    sentence=3 0.27 |  sentence=5 0.03 |  share=0 -0.45 |  share=1 -0.48 |  share=2 0.56 |  share=3 0.17 |
    share=4 0.29 |  subject=visit -0.34 |  sure=0 -0.15 |  sure=1 -0.21 |  sure=2 -0.23 |  sure=3 -0.35 |
    sure=4 0.41 |  tense=- -0.14 |  tense=future 0.51 |  tense=past 0.16 |  tense=present -0.31 |  ties=- -0.19 |
    ties=agent -0.17 |  ties=compound 0.61 |  ties=controlled -0.16 |  ties=possessive -0.66 |  ties=relative 0.17 |
    ties=shared -0.68 |  ties=subject 0.22 |  touches=agreement -0.88 |  touches=deadline -0.35 |
    touches=incident 0.61 |  touches=linkage -0.4 |  touches=measure 0.36 |  touches=position -0.65 |
    touches=proposal 0.47 |  touches=statement -0.21 |  under=- -0.1 |  under=after -1.06 |  under=at -0.21 |
    under=before 0.34 |  under=by -0.21 |  under=from 0.71 |  under=in 0.59 |  under=on 0.33 |  under=to 0.59 |
    under=under -0.78 |  under=with 0.66 |  under=within 0.79 |  upos=VERB -0.08
  `,
  position: `
    above=attitude-open 0.59 |  above=other 0.21 |  above=speech-calls -0.98 |  above=speech-does -0.54 |
    above=speech-once 0.87 |  above=speech-says 0.07 |  above=stance-demands -1.11 |  above=stance-rejects -1.08 |
    above=stance-supports 0.74 |  actor=group -0.91 |  actor=id 0.35 |  actor=of 0.07 |  actors=1 0.07 |
    actors=2 -0.97 |  around_own_kind 0.3 |  beside=accusation 0.54 |  beside=deadline -1.26 |
    beside=linkage 0.02 |  beside=meeting 0.66 |  beside=position -0.42 |  beside=proposal -0.33 |
    beside=response -0.06 |  beside=statement -0.2 |  block=list-item 0.03 |  class=attitude-open 0.02 |
    class=attitude-rejects 0.68 |  class=attitude-supports -1 |  class=other 0.02 |  class=speech-calls 0.46 |
    class=speech-does 0.19 |  class=speech-once 0.12 |  class=speech-says 0.03 |  class=stance-demands 0.07 |
    class=stance-open -0.4 |  class=stance-opposes -0.74 |  class=stance-rejects 0.13 |
    class=stance-supports -0.2 |  clause=copula 0.11 |  clause=noun -0.07 |  form=finite 0.03 |
    form=imperative -0.29 |  form=infinitive -0.17 |  form=noun -0.07 |  form=participle 0.21 |
    inside_own_kind 0.02 |  label+rule=accepts+accepts -0.62 |  label+rule=demands+demands 0.08 |
    label+rule=demands+imperative_in_a_quotation -0.29 |  label+rule=demands+judged_to_be -0.74 |
    label+rule=demands+made_a_condition -0.25 |  label+rule=demands+must_be 0.43 |
    label+rule=demands+not_without 0.66 |  label+rule=open+attitude 0.31 |  label+rule=open+open -0.56 |
    label+rule=open+rejects -1.27 |  label+rule=opposes+opposes 0.05 |  label+rule=opposes+side_taken 0.72 |
    label+rule=opposes+supports -0.35 |  label+rule=rejects+accepts 0.62 |
    label+rule=rejects+attitude_said_of_a_thing 0.68 |  label+rule=rejects+cannot_be 0.1 |
    label+rule=rejects+rejects 0.08 |  label+rule=rejects+will_not -0.41 |  label+rule=supports+supports -0.04 |
    label=accepts -0.62 |  label=demands 0.09 |  label=open -0.35 |  label=opposes 0.08 |  label=rejects 0.03 |
    lemma=accept -0.03 |  lemma=approve -0.66 |  lemma=ask -1.17 |  lemma=back 0.54 |  lemma=be -0.44 |
    lemma=beg -1.15 |  lemma=block -0.7 |  lemma=boycott -0.74 |  lemma=call -0.1 |  lemma=care 1.19 |
    lemma=claim 1.26 |  lemma=come -1.12 |  lemma=compensate 0.8 |  lemma=condemn -0.69 |  lemma=confirm -0.42 |
    lemma=consider 0.46 |  lemma=continue -0.49 |  lemma=countenance -0.4 |  lemma=decide 0.29 |
    lemma=decline -1.49 |  lemma=demand 1.28 |  lemma=denounce 0.76 |  lemma=depart -0.99 |  lemma=direct 0.8 |
    lemma=dismiss -0.72 |  lemma=drop -0.87 |  lemma=eager -1 |  lemma=entertain 0.56 |  lemma=examine -0.26 |
    lemma=exclude 0.16 |  lemma=fail -1.16 |  lemma=favour 0.94 |  lemma=free -0.22 |  lemma=go 0.76 |
    lemma=govern 1.15 |  lemma=hail -0.93 |  lemma=hear 0.62 |  lemma=insist -0.03 |  lemma=insistence -1.26 |
    lemma=intend -1.19 |  lemma=laugh -1.04 |  lemma=let -0.83 |  lemma=make -0.76 |  lemma=need -1.16 |
    lemma=negotiate -0.39 |  lemma=oppose 0.57 |  lemma=pardon 0.72 |  lemma=part 1.03 |  lemma=pass -0.82 |
    lemma=pay -0.62 |  lemma=place -0.89 |  lemma=play 0.57 |  lemma=prepare 0.53 |  lemma=press 0.65 |
    lemma=read 0.42 |  lemma=ready -0.22 |  lemma=reaffirm 0.96 |  lemma=recognise -0.79 |  lemma=refuse 0.74 |
    lemma=reject -0.35 |  lemma=release 0.71 |  lemma=remain 1 |  lemma=request -0.92 |  lemma=reserve -0.12 |
    lemma=rule 0.06 |  lemma=seek 0.6 |  lemma=seem 0.9 |  lemma=serve -0.79 |  lemma=settle -0.96 |
    lemma=sign 0.51 |  lemma=stay 0.78 |  lemma=study -0.76 |  lemma=support -1.12 |  lemma=tell 1.34 |
    lemma=tolerate 0.46 |  lemma=toy -0.93 |  lemma=turn -1.04 |  lemma=unacceptable 0.68 |  lemma=undecided 0.92 |
    lemma=urge 1.06 |  lemma=want 0.49 |  lemma=welcome -0.14 |  lemma=wrest -1.06 |  length=0 0.53 |
    length=1 -0.27 |  length=2 0.11 |  length=3 -0.09 |  length=5 0.56 |  length=6 0.34 |  link=adverbial -0.29 |
    link=complement 0.21 |  link=condition 0.15 |  link=coordinate 0.57 |  link=main -0.07 |  link=nominal -0.07 |
    link=open -0.09 |  link=relative -0.56 |  link=time -0.99 |  modal=- 0.09 |  modal=can 0.56 |
    modal=could -0.61 |  modal=have_to 0.09 |  modal=must 0.35 |  modal=should -0.67 |  modal=will -0.07 |
    modal=would -0.35 |  negated=false 0.02 |  negated=true -0.74 |  object=charge -0.87 |  object=deadline -0.16 |
    object=deal -0.27 |  object=law 0.82 |  object=offer -0.13 |  object=strike 0.97 |  object=talks -0.11 |
    object=tariff 0.43 |  object=troops 0.64 |  objlemma=18 -0.13 |  objlemma=abramkovich -0.58 |
    objlemma=accord -0.56 |  objlemma=africans -0.92 |  objlemma=agreement 0.58 |  objlemma=arrangement 0.99 |
    objlemma=assurance 0.73 |  objlemma=autonomy 0.83 |  objlemma=branch 0.95 |  objlemma=breakthrough -0.89 |
    objlemma=budget -0.82 |  objlemma=cabinet 0.46 |  objlemma=cap 1.19 |  objlemma=cent 0.88 |
    objlemma=china 0.53 |  objlemma=claim -0.87 |  objlemma=climate -0.98 |  objlemma=complaint -0.9 |
    objlemma=consent 0.34 |  objlemma=constitution -0.93 |  objlemma=contract -0.26 |  objlemma=conversation 0.77 |
    objlemma=council -0.23 |  objlemma=deal -0.98 |  objlemma=decision 0.96 |  objlemma=deployment -0.99 |
    objlemma=dilara -0.58 |  objlemma=farmer 0.8 |  objlemma=freedom 0.79 |  objlemma=government 0.9 |
    objlemma=group 0.92 |  objlemma=guarantee 1.06 |  objlemma=i -0.65 |  objlemma=it -0.3 |
    objlemma=killing -0.94 |  objlemma=lifting -0.92 |  objlemma=limit -0.99 |  objlemma=mandate 0.94 |
    objlemma=mayor 0.71 |  objlemma=memorandum -0.91 |  objlemma=monitor 0.57 |  objlemma=more 0.79 |
    objlemma=news -1.19 |  objlemma=offer -0.83 |  objlemma=other 0.82 |  objlemma=page 1.01 |  objlemma=part 0.57 |
    objlemma=payment 0.34 |  objlemma=place -0.9 |  objlemma=premier -0.4 |  objlemma=problem 0.74 |
    objlemma=process 0.8 |  objlemma=progress -0.76 |  objlemma=purpose -0.79 |  objlemma=question -0.96 |
    objlemma=recognition 0.72 |  objlemma=referendum 0.56 |  objlemma=refusal -0.69 |  objlemma=release 0.37 |
    objlemma=renegotiation 0.73 |  objlemma=republic -1.07 |  objlemma=result 1.29 |  objlemma=right -0.05 |
    objlemma=rumour -0.72 |  objlemma=scanlan -0.58 |  objlemma=session -0.74 |  objlemma=side 0.89 |
    objlemma=strike 0.97 |  objlemma=success -1.06 |  objlemma=surrender 0.76 |  objlemma=target 0.9 |
    objlemma=text 0.09 |  objlemma=that -1.04 |  objlemma=theme 1.19 |  objlemma=they -0.04 |
    objlemma=thirteen -0.66 |  objlemma=time -0.68 |  objlemma=troops 0.29 |  objlemma=version -0.44 |
    objlemma=vice-chairmanship 0.83 |  objlemma=waiver -0.79 |  objlemma=we -0.83 |  objlemma=week 0.6 |
    objlemma=what 0.6 |  passive=false -0.03 |  passive=true 0.29 |  quoted=false 0.05 |  quoted=true -0.45 |
    rule=attitude 0.23 |  rule=attitude_said_of_a_thing 0.68 |  rule=cannot_be 0.1 |  rule=demands 0.08 |
    rule=imperative_in_a_quotation -0.29 |  rule=judged_to_be -0.74 |  rule=made_a_condition -0.25 |
    rule=must_be 0.43 |  rule=not_without 0.66 |  rule=open -0.56 |  rule=opposes 0.05 |  rule=rejects -0.16 |
    rule=side_taken 0.72 |  rule=supports -0.12 |  rule=will_not -0.41 |  said=false 0.18 |  said=true -0.2 |
    sentence=0 -0.37 |  sentence=1 0.23 |  sentence=2 0.25 |  sentence=3 -0.49 |  sentence=4 0.24 |
    sentence=5 -0.43 |  share=0 -0.51 |  share=1 0.2 |  share=3 0.26 |  share=4 -0.04 |  subject=arms 0.78 |
    subject=deal 0.41 |  subject=law 0.65 |  subject=offer -0.18 |  subject=talks -1.61 |  subject=troops -0.72 |
    subject=visit -0.66 |  sure=0 0.05 |  sure=1 0.18 |  sure=2 0.07 |  sure=3 -0.09 |  sure=4 -0.08 |
    tense=- -0.23 |  tense=future -0.07 |  tense=past -0.29 |  tense=present 0.57 |  ties=- -0.2 |
    ties=agent -0.15 |  ties=controlled -0.08 |  ties=modified 0.37 |  ties=of -0.83 |  ties=possessive 0.49 |
    ties=relative 0.28 |  ties=shared 0.19 |  touches=accusation -0.38 |  touches=agreement 0.34 |
    touches=deadline -0.42 |  touches=incident 0.27 |  touches=linkage -0.11 |  touches=measure 0.53 |
    touches=meeting -0.64 |  touches=proposal -0.72 |  touches=response -0.17 |  touches=statement -0.18 |
    under=- 1.16 |  under=as -0.06 |  under=as_for -1 |  under=at 0.59 |  under=before -0.58 |  under=by 0.49 |
    under=for 0.15 |  under=from 0.03 |  under=in 0.64 |  under=of 0.62 |  under=on -0.4 |  under=since 0.54 |
    under=to -0.59 |  under=under -0.83 |  under=with 0.51 |  under=within -0.89 |  under=without -0.13 |
    upos=ADJ -0.16 |  upos=NOUN 0.19
  `,
  proposal: `
    above=other -0.04 |  above=speech-does 0.53 |  above=speech-says 0.11 |  above=stance-rejects 0.3 |
    actor=name -0.34 |  actor=of 0.19 |  actors=1 -0.07 |  actors=2 0.56 |  any -0.02 |  around_own_kind 0.58 |
    beside=linkage 0.36 |  beside=measure 0.39 |  beside=position -0.44 |  beside=statement 0.03 |
    block=list-item 0.81 |  block=paragraph -0.16 |  class=other -0.15 |  class=speech-does 0.69 |
    class=speech-says -0.42 |  clause=copula -0.12 |  clause=noun 0.19 |  clause=verb 0.08 |  dated=false -0.25 |
    dated=true 0.61 |  form=finite 0.02 |  form=noun 0.19 |  form=participle 0.27 |  inside_own_kind -0.73 |
    label+rule=made+offer_named_by_its_maker 0.08 |  label+rule=made+offer_put_or_taken_back 0.27 |
    label+rule=made+proposing_verb 0.02 |  label+rule=made+thing_called_proposed -0.32 |
    label+rule=withdrawn+offer_put_or_taken_back -0.02 |  label=withdrawn -0.02 |  lemma=call -0.44 |
    lemma=countermeasure -0.32 |  lemma=draft 0.08 |  lemma=drop -0.74 |  lemma=offer 0.69 |  lemma=proposal -0.11 |
    lemma=propose -0.24 |  lemma=send 0.27 |  lemma=suggest -0.14 |  lemma=withdraw 1.02 |  length=0 -0.11 |
    length=2 -0.72 |  length=3 0.42 |  length=4 0.29 |  length=5 0.26 |  length=6 0.45 |  link=complement -0.06 |
    link=coordinate 0.73 |  link=main 0.06 |  link=modifier 0.27 |  link=nominal 0.19 |  link=relative -0.14 |
    link=time 0.34 |  modal=- 0.12 |  modal=be_to -0.55 |  modality=asserted 0.09 |  modality=hypothetical -0.53 |
    modality=planned -0.55 |  negated=false -0.02 |  object=aid 0.29 |  object=law 0.14 |  object=offer 0.05 |
    objects=false 0.28 |  objects=true -0.08 |  objlemma=18 -0.93 |  objlemma=31 0.66 |  objlemma=bill 0.14 |
    objlemma=brussels -0.55 |  objlemma=cent 0.73 |  objlemma=demand -0.53 |  objlemma=help 0.29 |
    objlemma=independence 0.27 |  objlemma=proposal 0.58 |  objlemma=request 0.27 |  objlemma=soil 0.56 |
    objlemma=spy 0.56 |  objlemma=what -0.48 |  passive=false 0.03 |  passive=true 0.52 |  placed=false -0.02 |
    quoted=false 0.04 |  quoted=true -0.48 |  rule=offer_named_by_its_maker 0.08 |
    rule=offer_put_or_taken_back 0.05 |  rule=proposing_verb 0.02 |  rule=thing_called_proposed -0.32 |
    said=false 0.1 |  said=true -0.16 |  self=offer -0.14 |  self=sanction -0.32 |  sentence=1 -0.29 |
    sentence=3 0.35 |  sentence=4 1 |  sentence=5 -0.94 |  share=0 0.02 |  share=1 -0.31 |  share=2 0.02 |
    share=3 0.83 |  share=4 -0.12 |  subject=visit -0.93 |  sure=0 -0.02 |  sure=1 -0.12 |  sure=2 0.74 |
    sure=3 0.25 |  sure=4 -0.03 |  tense=- 0.21 |  tense=future -0.55 |  tense=past 0.14 |  tense=present 0.15 |
    ties=- 0.48 |  ties=adjective -0.73 |  ties=agent 0.31 |  ties=of 0.48 |  ties=possessive 0.62 |
    ties=relative 0.56 |  ties=shared 0.73 |  ties=subject -0.16 |  touches=accusation 0.34 |
    touches=agreement 0.39 |  touches=measure -0.44 |  touches=meeting -0.47 |  touches=position -0.12 |
    touches=response 0.95 |  touches=statement -0.08 |  under=- -0.5 |  under=according_to 0.45 |  under=as -0.93 |
    under=for -0.56 |  under=on 0.51 |  under=to -0.73
  `,
  response: `
    above=other -0.02 |  above=speech-does 0.44 |  above=speech-says -0.63 |  above=stance-accepts 0.75 |
    actor=group -0.79 |  actor=id 0.52 |  actor=name 0.04 |  actor=of -0.69 |  actors=1 -0.06 |  actors=2 0.37 |
    actors=3 0.24 |  beside=linkage 0.6 |  beside=position -0.33 |  beside=statement 0.21 |  block=list-item 0.15 |
    block=paragraph -0.06 |  class=other 0.66 |  class=speech-does -0.52 |  class=speech-once 0.02 |
    class=stance-accepts 0.57 |  class=stance-open -0.47 |  class=stance-rejects -0.48 |
    class=stance-supports -0.5 |  dated=false -0.03 |  dated=true 0.25 |  form=finite 0.19 |
    form=infinitive -0.12 |  form=participle -0.92 |  label+rule=accepts+answer 0.57 |
    label+rule=pending+no_answer_yet 0.42 |  label+rule=rejects+answer -0.33 |  label=accepts 0.57 |
    label=pending 0.42 |  label=rejects -0.33 |  lemma=accept 0.57 |  lemma=answer 0.64 |  lemma=back -0.5 |
    lemma=comment -0.81 |  lemma=decide 0.98 |  lemma=decline -0.06 |  lemma=hear 0.08 |  lemma=react 0.39 |
    lemma=refuse -0.68 |  lemma=reject 0.02 |  lemma=reply 0.68 |  lemma=repudiate -0.52 |  lemma=study -0.47 |
    lemma=turn 0.33 |  length=1 0.39 |  length=2 -0.73 |  length=3 -0.29 |  length=4 0.74 |  length=5 -0.1 |
    length=6 0.24 |  link=adverbial -0.28 |  link=complement -0.21 |  link=condition -0.38 |
    link=coordinate -0.97 |  link=main 0.32 |  link=open -0.12 |  link=relative -0.38 |  modal=have_to 0.32 |
    modal=might -0.52 |  modal=will -0.17 |  modal=would 0.61 |  modality=asserted 0.14 |
    modality=hypothetical -0.37 |  modality=planned 0.14 |  modality=possible -0.31 |  object=aid -0.38 |
    object=deal -0.38 |  object=offer -0.05 |  object=tariff 0.54 |  objects=false -0.13 |  objects=true 0.34 |
    objlemma=ceiling 0.54 |  objlemma=draft 0.24 |  objlemma=it 0.53 |  objlemma=package -0.38 |
    objlemma=proposal 0.61 |  objlemma=request 0.43 |  objlemma=text -0.66 |  objlemma=that 0.58 |
    passive=false 0.02 |  rule=answer -0.15 |  rule=no_answer_yet 0.42 |  sentence=0 -0.09 |  sentence=1 -0.63 |
    sentence=2 0.55 |  sentence=3 -0.16 |  sentence=4 0.63 |  share=0 0.68 |  share=1 0.14 |  share=2 -0.34 |
    share=3 -0.38 |  share=4 -0.08 |  subject=troops -0.56 |  sure=0 -0.06 |  sure=1 0.12 |  sure=2 -0.19 |
    sure=3 0.41 |  sure=4 -0.2 |  tense=- -0.41 |  tense=future -0.17 |  tense=past 0.41 |  tense=present 0.11 |
    ties=controlled -0.19 |  ties=relative -0.38 |  ties=subject 0.12 |  touches=agreement -0.36 |
    touches=measure 0.43 |  touches=position -0.8 |  touches=proposal 0.59 |  touches=statement -0.43 |
    under=- 0.5 |  under=among 0.24 |  under=of 0.08 |  under=on -0.26 |  under=with 1
  `,
  statement: `
    above=other -0.51 |  above=speech-calls -1.01 |  above=speech-does 0.62 |  above=speech-once -1.02 |
    above=speech-says 0.14 |  above=stance-accepts -0.78 |  above=stance-demands -0.47 |
    above=stance-rejects -0.94 |  above=stance-supports 0.77 |  actor=group -0.63 |  actor=id -0.27 |
    actor=name 0.18 |  actor=of 0.31 |  actors=2 0.03 |  actors=3 0.59 |  any 0.02 |  around_own_kind -0.06 |
    beside=accusation 0.5 |  beside=agreement -0.66 |  beside=deadline -0.2 |  beside=incident 0.75 |
    beside=linkage -0.24 |  beside=measure -0.04 |  beside=meeting -1.02 |  beside=position -0.35 |
    beside=proposal -0.53 |  beside=response -0.8 |  beside=statement 0.55 |  block=list-item 0.09 |
    class=other 0.48 |  class=speech-calls -0.71 |  class=speech-does -0.18 |  class=speech-once -0.25 |
    class=speech-says 0.07 |  class=stance-demands 0.85 |  clause=copula -0.42 |  clause=noun -0.14 |
    clause=verb 0.03 |  dated=true 0.12 |  form=imperative -0.66 |  form=infinitive -0.03 |  form=noun -0.14 |
    form=participle 0.8 |  inside_own_kind -1.14 |  label+rule=direct+attribution 0.31 |
    label+rule=direct+quotation_carried_on -0.52 |  label+rule=direct+reporting_clause 0.33 |
    label+rule=indirect+attribution -0.47 |  label+rule=indirect+noun_of_saying -0.14 |  label=direct 0.32 |
    label=indirect -0.08 |  lemma=accord 0.24 |  lemma=accuse 0.44 |  lemma=add 0.3 |  lemma=admit -0.11 |
    lemma=agree -1.45 |  lemma=allege -1.01 |  lemma=announce 1.12 |  lemma=answer -0.94 |  lemma=argue 1.25 |
    lemma=ask -0.89 |  lemma=be -0.52 |  lemma=beg -1.06 |  lemma=begin 0.85 |  lemma=blame 0.2 |
    lemma=blast 0.62 |  lemma=bomb 0.33 |  lemma=break 0.92 |  lemma=caution 1.28 |  lemma=charge 0.62 |
    lemma=claim -0.22 |  lemma=comment 1.32 |  lemma=communicate -1.32 |  lemma=complain 1.01 |
    lemma=concede 0.69 |  lemma=conclude -1.43 |  lemma=condemn -1.12 |  lemma=confirm -0.91 |
    lemma=consider -1.17 |  lemma=continue 1.07 |  lemma=declare 0.17 |  lemma=demand -0.23 |  lemma=denounce 0.87 |
    lemma=deny 0.8 |  lemma=describe 0.93 |  lemma=die 0.52 |  lemma=dismiss -0.06 |  lemma=do -1.12 |
    lemma=draft 0.96 |  lemma=drive 0.53 |  lemma=exclude 0.11 |  lemma=fume 0.84 |  lemma=give -0.48 |
    lemma=grumble 0.88 |  lemma=hail 1.14 |  lemma=have 0.51 |  lemma=hint 0.92 |  lemma=inform 0.6 |
    lemma=insist -0.08 |  lemma=insistence 0.41 |  lemma=lose 0.75 |  lemma=maintain 1.39 |  lemma=make -0.32 |
    lemma=note 0.88 |  lemma=object -0.94 |  lemma=offer -1.07 |  lemma=oppose 0.95 |  lemma=pledge 0.63 |
    lemma=post 0.6 |  lemma=press -1.04 |  lemma=promise 0.06 |  lemma=propose 0.12 |  lemma=put -0.21 |
    lemma=reaffirm 0.85 |  lemma=recall 0.98 |  lemma=reiterate 0.86 |  lemma=reject -1.26 |  lemma=remark 0.9 |
    lemma=repeat 0.84 |  lemma=reply -1.79 |  lemma=report -1.07 |  lemma=reproach 0.97 |  lemma=repudiate -0.67 |
    lemma=retort 1.05 |  lemma=rewrite 1.05 |  lemma=rule -0.79 |  lemma=say 0.14 |  lemma=see -0.68 |
    lemma=slam -0.62 |  lemma=snap 0.54 |  lemma=sniff 0.69 |  lemma=speak 0.86 |  lemma=state -0.85 |
    lemma=stress 0.98 |  lemma=suggest 1.33 |  lemma=talk -0.58 |  lemma=tell 0.11 |  lemma=thank 0.85 |
    lemma=threaten -0.1 |  lemma=undertake -0.24 |  lemma=urge 0.12 |  lemma=voice 0.67 |  lemma=want 0.85 |
    lemma=warn 0.57 |  lemma=welcome 0.23 |  lemma=write 0.84 |  length=0 -0.17 |  length=1 -0.24 |  length=2 0.03 |
    length=3 -0.25 |  length=4 0.25 |  length=5 0.61 |  length=6 0.13 |  length=7 0.6 |  link=adverbial -0.55 |
    link=complement -0.62 |  link=coordinate 0.13 |  link=main 0.2 |  link=modifier -0.45 |  link=nominal -0.14 |
    link=open 0.18 |  link=relative -0.64 |  link=subject -0.57 |  link=time -1.16 |  modal=- 0.11 |
    modal=be_to -0.9 |  modal=can 0.54 |  modal=could -0.66 |  modal=have_to -0.58 |  modal=may -0.94 |
    modal=might -0.67 |  modal=must -1.03 |  modal=will -0.39 |  modal=would -1.54 |  modality=asserted 0.02 |
    negated=false 0.02 |  object=aid 0.3 |  object=charge 0.09 |  object=deal 0.57 |  object=law -0.98 |
    object=offer -0.19 |  object=talks -0.84 |  object=tariff -0.5 |  object=troops 0.41 |  object=truce 1.1 |
    objects=false 0.05 |  objects=true -0.03 |  objlemma=$ 1.33 |  objlemma=18 -0.77 |  objlemma=31 -0.71 |
    objlemma=abramkovich -0.8 |  objlemma=accord -0.18 |  objlemma=agreement 0.85 |  objlemma=airport -1.25 |
    objlemma=amount 1.01 |  objlemma=analyst 0.76 |  objlemma=answer 1.02 |  objlemma=association 0.96 |
    objlemma=assurance 0.95 |  objlemma=attendance -1.13 |  objlemma=autonomy -0.91 |  objlemma=breakthrough 0.65 |
    objlemma=cash 0.62 |  objlemma=ceasefire 1.1 |  objlemma=cent -0.76 |  objlemma=charge 0.64 |
    objlemma=climate 1.07 |  objlemma=commitment -0.29 |  objlemma=complaint 1.09 |  objlemma=counter-claim 0.89 |
    objlemma=crude -0.47 |  objlemma=decision 1.24 |  objlemma=dilara -0.8 |  objlemma=disappointment 0.67 |
    objlemma=door -1.09 |  objlemma=end 0.77 |  objlemma=finding -0.75 |  objlemma=general 0.88 |
    objlemma=group 0.62 |  objlemma=hallbeck 0.54 |  objlemma=handful 0.68 |  objlemma=help 0.08 |
    objlemma=independence -0.77 |  objlemma=indictment -0.84 |  objlemma=it 0.76 |  objlemma=itself 0.88 |
    objlemma=joost 0.6 |  objlemma=july -1.1 |  objlemma=killing -0.74 |  objlemma=krg -0.66 |  objlemma=late 0.83 |
    objlemma=law -0.98 |  objlemma=life 0.75 |  objlemma=link 0.84 |  objlemma=mention -1.09 |
    objlemma=mercosur -0.47 |  objlemma=minister 0.55 |  objlemma=monitor 0.95 |  objlemma=move 0.79 |
    objlemma=need 0.93 |  objlemma=news 1.26 |  objlemma=no 1.14 |  objlemma=number -0.97 |  objlemma=offer 0.07 |
    objlemma=one -0.66 |  objlemma=order -0.41 |  objlemma=other 0.82 |  objlemma=part 0.88 |  objlemma=party 0.6 |
    objlemma=people 0.53 |  objlemma=poll 1.15 |  objlemma=prison -0.47 |  objlemma=public -0.99 |
    objlemma=recognition -0.77 |  objlemma=reduction -0.03 |  objlemma=refusal -1.12 |
    objlemma=renegotiation 1.32 |  objlemma=representative -0.92 |  objlemma=request -0.58 |  objlemma=result 1 |
    objlemma=rumour 0.36 |  objlemma=scanlan -0.8 |  objlemma=side -0.59 |  objlemma=signature -1.12 |
    objlemma=soil -0.38 |  objlemma=solution -1.03 |  objlemma=space -0.4 |  objlemma=spy -0.38 |
    objlemma=support 0.68 |  objlemma=supporter -0.73 |  objlemma=surrender 0.87 |  objlemma=suspension -1.26 |
    objlemma=talk -0.84 |  objlemma=text 0.05 |  objlemma=that 0.71 |  objlemma=themselves -0.99 |
    objlemma=they -1.06 |  objlemma=this 0.89 |  objlemma=three -1.09 |  objlemma=time -0.4 |  objlemma=tonne -0.9 |
    objlemma=tories 0.69 |  objlemma=treaty -0.4 |  objlemma=troops -0.75 |  objlemma=turkey 0.85 |
    objlemma=value 0.84 |  objlemma=vice-chairmanship -0.84 |  objlemma=war -1.18 |  objlemma=week -1 |
    objlemma=what -0.34 |  passive=false 0.03 |  passive=true -0.51 |  placed=false 0.02 |  quoted=false 0.04 |
    quoted=true -0.58 |  rule=attribution -0.32 |  rule=noun_of_saying -0.14 |  rule=quotation_carried_on -0.52 |
    rule=reporting_clause 0.08 |  said=false 0.08 |  said=true -0.32 |  self=deal 0.24 |  sentence=0 0.03 |
    sentence=1 0.15 |  sentence=2 -0.05 |  sentence=3 -0.03 |  sentence=4 0.18 |  sentence=5 0.62 |  share=0 -0.58 |
    share=1 0.04 |  share=2 0.05 |  share=3 -0.13 |  share=4 0.09 |  subject=deal -0.37 |  subject=law -1.23 |
    subject=offer -1.33 |  subject=talks 0.83 |  subject=troops -0.32 |  subject=visit -1.58 |  sure=0 -0.07 |
    sure=1 0.13 |  sure=2 0.41 |  sure=3 0.02 |  sure=4 -0.16 |  tense=- -0.3 |  tense=future -0.58 |
    tense=past 0.15 |  tense=present 0.02 |  ties=- 0.67 |  ties=agent -1.02 |  ties=controlled 0.16 |
    ties=modified 0.03 |  ties=of 1.03 |  ties=possessive -0.84 |  ties=relative -0.3 |  ties=shared 0.28 |
    touches=accusation -0.17 |  touches=agreement 0.29 |  touches=deadline 0.37 |  touches=incident 0.95 |
    touches=linkage 0.04 |  touches=measure -0.18 |  touches=meeting 0.37 |  touches=position 0.2 |
    touches=proposal -0.07 |  touches=response -0.61 |  under=- -0.51 |  under=about -0.86 |
    under=according_to 0.64 |  under=after -0.17 |  under=as -0.46 |  under=as_to 0.64 |  under=at 0.45 |
    under=before -0.47 |  under=between 0.75 |  under=by -0.93 |  under=for -0.94 |  under=from 0.53 |
    under=in -0.16 |  under=of 0.89 |  under=on -0.06 |  under=on_to -0.71 |  under=out_of 0.71 |
    under=since 0.69 |  under=than 0.97 |  under=to -0.54 |  under=under 0.13 |  under=until -0.56 |
    under=up_to 1.09 |  under=upon 1.13 |  under=with -1.46 |  under=within -0.58 |  under=without 1.15 |
    upos=AUX -1.12 |  upos=NOUN -0.04 |  upos=VERB 0.05
  `,
}

const line: Learned['line'] = [[-5.736,0],[-3.202,0.189],[-2.238,0.25],[-1.09,0.375],[-0.258,0.442],[0.058,0.515],[0.396,0.58],[0.574,0.611],[0.919,0.624],[1.356,0.71],[2.266,0.725],[3.943,0.895]]

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
