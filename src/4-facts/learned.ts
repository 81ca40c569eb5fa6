/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other 0.02 |  above=speech-does -0.42 |  above=speech-says 0.21 |  actor=group -0.5 |  actor=id 0.25 |
    actor=name 0.38 |  actor=of -0.11 |  actors=1 0.1 |  any 0.1 |  beside=statement 0.19 |  block=paragraph 0.1 |
    class=speech-does 0.12 |  class=speech-says 0.06 |  clause=verb 0.1 |  dated=false 0.04 |  dated=true 0.22 |
    form=finite 0.29 |  form=imperative -0.5 |  form=infinitive -0.42 |  form=participle 0.33 |
    label+rule=-+charge_against_someone 0.03 |  label+rule=-+charge_with_a_clause 0.31 |  label=- 0.1 |
    lemma=accuse 0.02 |  lemma=allege 0.21 |  lemma=blame 0.22 |  lemma=charge 0.19 |  lemma=claim 0.27 |
    lemma=complain 0.32 |  lemma=put -0.42 |  lemma=slam 0.22 |  length=1 0.23 |  length=2 -0.19 |  length=3 0.28 |
    length=4 0.31 |  length=5 0.24 |  link=adverbial 0.32 |  link=coordinate -0.19 |  link=main 0.26 |
    link=modifier 0.24 |  link=open -0.42 |  link=relative 0.26 |  modal=- 0.1 |  modality=asserted 0.1 |
    negated=false 0.1 |  object=tariff 0.23 |  objects=false 0.31 |  objects=true 0.03 |  objlemma=airport 0.23 |
    objlemma=association 0.22 |  objlemma=denmark 0.26 |  objlemma=general 0.58 |  objlemma=group 0.19 |
    objlemma=handful 0.27 |  objlemma=krg -0.5 |  objlemma=tories 0.29 |  objlemma=town -0.42 |
    passive=false 0.09 |  passive=true 0.24 |  placed=false 0.1 |  quoted=false 0.1 |
    rule=charge_against_someone 0.03 |  rule=charge_with_a_clause 0.31 |  said=false 0.19 |  said=true -0.42 |
    sentence=1 0.26 |  sentence=2 0.35 |  sentence=3 -0.29 |  sentence=4 0.21 |  share=1 -0.29 |  share=2 0.47 |
    share=3 0.21 |  share=4 0.26 |  subject=law -0.5 |  sure=0 0.26 |  sure=1 -0.13 |  sure=2 -0.11 |  sure=3 0.27 |
    tense=- -0.35 |  tense=past 0.31 |  tense=present 0.24 |  ties=agent 0.24 |  ties=controlled -0.11 |
    ties=relative 0.27 |  ties=shared -0.19 |  ties=subject 0.26 |  touches=agreement 0.28 |
    touches=incident 0.28 |  touches=linkage -0.5 |  touches=meeting 0.2 |  touches=position -0.39 |
    touches=proposal -0.42 |  touches=statement -0.05 |  under=- 0.19 |  under=for 0.2 |  under=of 0.27 |
    under=on 0.23 |  under=since 0.27 |  upos=VERB 0.1
  `,
  agreement: `
    above=attitude-open -0.51 |  above=other -0.08 |  above=speech-calls -0.71 |  above=speech-does 0.43 |
    above=speech-says 0.15 |  above=stance-accepts -0.24 |  above=stance-demands -0.13 |
    above=stance-rejects -0.47 |  above=stance-supports 0.35 |  actor=group -0.47 |  actor=id 0.12 |
    actor=name -0.07 |  actor=of -0.38 |  actors=0 1.06 |  actors=1 -0.51 |  actors=2 0.08 |  actors=3 0.34 |
    around_own_kind -0.42 |  beside=agreement 0.91 |  beside=deadline -0.58 |  beside=linkage -0.9 |
    beside=measure -0.3 |  beside=meeting -0.5 |  beside=position -0.6 |  beside=response -0.74 |
    beside=statement -0.44 |  block=list-item -0.09 |  class=attitude-open -0.53 |  class=other 0.06 |
    class=speech-does 0.15 |  class=speech-once -0.48 |  class=speech-says -0.02 |  class=stance-accepts -0.37 |
    class=stance-demands -0.29 |  clause=copula 0.29 |  clause=noun -0.14 |  dated=false -0.12 |  dated=true 0.16 |
    form=infinitive 0.24 |  form=noun -0.14 |  form=participle 0.12 |  inside_own_kind -0.05 |
    label+rule=agreed+agreed,_on_what_is_not_said,_parties_from_before 0.72 |
    label+rule=agreed+agreement_named_with_its_date 0.68 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.55 |
    label+rule=agreed+agreement_named_with_its_parties -0.19 |  label+rule=agreed+gesture_of_signing 0.68 |
    label+rule=agreed+item_of_a_list_of_terms 0.44 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before -0.14 |  label+rule=agreed+signing_verb 0.79 |
    label+rule=agreed+signing_verb,_parties_from_before -0.15 |  label+rule=agreed+stage_of_an_agreement 0.58 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun 0.4 |  label+rule=agreed+term_after_an_agreement -0.13 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before 0.13 |
    label+rule=agreed+term_after_others 0.13 |  label+rule=agreed+term_after_others,_a_paragraph_on -0.47 |
    label+rule=agreed+term_after_others,_a_paragraph_on,_parties_from_before 0.4 |
    label+rule=agreed+term_after_others,_parties_from_before -0.93 |
    label+rule=agreed+term_in_a_list,_parties_from_before -0.71 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.26 |  label+rule=agreed+term_under_it 0.67 |
    label+rule=agreed+term_under_it,_parties_from_before -0.24 |  label+rule=agreed+undertaking_on -0.29 |
    label+rule=agreed+undertaking_that -0.56 |  label+rule=agreed+undertaking_to -0.07 |
    label+rule=agreed+what_an_agreement_does -1.06 |  label+rule=agreed+what_an_agreement_does,_participle 0.33 |
    label+rule=agreed+what_an_agreement_does,_relative -0.81 |  label+rule=agreed+what_it_does 0.7 |
    label+rule=breached+noun_of_a_stage -0.32 |  label+rule=breached+stage_of_an_agreement -0.99 |
    label+rule=collapsed+it,_an_agreement -0.48 |  label+rule=collapsed+stage_of_an_agreement 0.19 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.44 |
    label+rule=in-force+in_force,_parties_from_before 0.45 |  label+rule=in-force+stage_of_an_agreement 0.2 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -1 |  label+rule=negotiating+nothing_agreed -0.14 |
    label+rule=negotiating+nothing_agreed,_not -0.11 |  label+rule=negotiating+noun_of_a_stage -0.73 |
    label+rule=negotiating+stage_of_an_agreement 0.27 |
    label+rule=negotiating+stage_of_an_agreement_on_its_noun -0.47 |
    label+rule=negotiating+still_talked_about 0.78 |  label+rule=negotiating+without_a_result 0.56 |
    label+rule=signed+gesture_of_signing 0.62 |  label+rule=signed+gesture_of_signing,_parties_from_before 0.26 |
    label+rule=signed+noun_of_a_stage -0.91 |  label+rule=signed+noun_of_a_stage,_set 1.01 |
    label+rule=signed+signing_verb -0.46 |  label+rule=signed+signing_verb,_parties_from_before 0.11 |
    label+rule=signed+stage_of_an_agreement 0.67 |  label+rule=signed+stage_of_an_agreement_on_its_noun -0.02 |
    label=agreed -0.02 |  label=breached -1 |  label=in-force 0.1 |  label=negotiating 0.1 |  label=signed 0.18 |
    lemma=% 0.74 |  lemma=200 0.7 |  lemma=accept 0.21 |  lemma=agree 0.4 |  lemma=agreement -0.72 |
    lemma=amnesty 0.58 |  lemma=announce -0.84 |  lemma=argue -0.68 |  lemma=ask -0.13 |  lemma=ban 0.64 |
    lemma=be 0.96 |  lemma=breach -1 |  lemma=break 0.76 |  lemma=brigade -0.85 |  lemma=broker 0.89 |
    lemma=cap 0.55 |  lemma=ceasefire -0.51 |  lemma=change 1.02 |  lemma=collapse 0.6 |  lemma=conclude 0.79 |
    lemma=confine -0.78 |  lemma=consult 0.78 |  lemma=create 0.47 |  lemma=dead 0.44 |  lemma=deal -1.11 |
    lemma=decide 0.68 |  lemma=declare 1.05 |  lemma=discuss -0.31 |  lemma=end 0.2 |  lemma=engage -0.6 |
    lemma=extend 0.43 |  lemma=fall 0.95 |  lemma=find 0.42 |  lemma=fix -0.98 |  lemma=follow -0.47 |
    lemma=force 0.46 |  lemma=free -0.53 |  lemma=fulfil -0.56 |  lemma=get -0.87 |  lemma=go 0.95 |
    lemma=government -1.02 |  lemma=halve -0.79 |  lemma=hand 1.04 |  lemma=have 0.17 |  lemma=hold 0.45 |
    lemma=include -0.85 |  lemma=initial -0.18 |  lemma=insistence -0.71 |  lemma=join -0.76 |  lemma=keep -0.81 |
    lemma=last -0.7 |  lemma=let -0.29 |  lemma=limit -0.82 |  lemma=make 0.02 |  lemma=negotiate 0.6 |
    lemma=negotiation -0.73 |  lemma=oblige -0.03 |  lemma=off -1.17 |  lemma=pact 1.21 |  lemma=paper 0.93 |
    lemma=part 0.77 |  lemma=participation 0.86 |  lemma=place -0.69 |  lemma=pledge -1.16 |  lemma=police -1.08 |
    lemma=possible -0.47 |  lemma=promise 0.25 |  lemma=provide -0.82 |  lemma=put 0.6 |  lemma=ratify -0.18 |
    lemma=reach 0.99 |  lemma=reaffirm -1.14 |  lemma=recognise 0.67 |  lemma=reject -0.48 |  lemma=replace 0.82 |
    lemma=respect -0.36 |  lemma=return 0.86 |  lemma=review 0.93 |  lemma=rise 0.86 |  lemma=run -1.02 |
    lemma=say 0.86 |  lemma=settle 0.84 |  lemma=settlement -0.51 |  lemma=shake 0.68 |  lemma=share 0.41 |
    lemma=sign 0.07 |  lemma=signature -0.2 |  lemma=signing 0.62 |  lemma=sit 0.54 |  lemma=stand -0.71 |
    lemma=stay 0.77 |  lemma=step 0.76 |  lemma=strike -0.09 |  lemma=suspend -0.85 |  lemma=take -0.37 |
    lemma=touch -0.58 |  lemma=truce 0.95 |  lemma=undertake -0.53 |  lemma=void -0.39 |  lemma=withdraw -0.39 |
    lemma=withdrawal -0.69 |  length=0 -0.38 |  length=1 0.09 |  length=2 0.13 |  length=3 -0.11 |  length=4 -0.04 |
    length=5 0.23 |  length=6 -0.2 |  link=adverbial 0.14 |  link=complement 0.22 |  link=condition -1.01 |
    link=coordinate 0.38 |  link=modifier 0.2 |  link=nominal -0.14 |  link=open -0.04 |  link=relative -0.44 |
    link=subject 0.82 |  link=time 0.15 |  modal=- 0.14 |  modal=be_to 0.04 |  modal=can -0.58 |  modal=could 1 |
    modal=may -0.73 |  modal=might -0.7 |  modal=must -0.56 |  modal=shall 0.77 |  modal=should -0.56 |
    modal=will -0.53 |  modal=would -0.12 |  modality=asserted 0.07 |  modality=hypothetical -0.35 |
    modality=planned 0.1 |  modality=possible -0.79 |  negated=false 0.05 |  negated=true -0.16 |
    object=arms -0.02 |  object=captive -0.53 |  object=deadline -0.06 |  object=deal 0.06 |  object=law 0.31 |
    object=offer 0.92 |  object=sanction -0.55 |  object=tariff -0.94 |  object=troops -0.03 |  object=truce -0.09 |
    objects=false 0.07 |  objlemma=accord 0.6 |  objlemma=adviser 0.86 |  objlemma=agreement -0.53 |
    objlemma=anti-balaka -0.97 |  objlemma=arrangement -0.94 |  objlemma=arsenal -0.82 |  objlemma=ballot 0.88 |
    objlemma=bargain -0.73 |  objlemma=brigade -0.71 |  objlemma=cap -0.69 |  objlemma=catch 0.55 |
    objlemma=ceasefire 0.43 |  objlemma=commitment 0.02 |  objlemma=compromise 0.42 |  objlemma=contract 0.35 |
    objlemma=date -0.06 |  objlemma=deal 0.75 |  objlemma=detainee -0.53 |  objlemma=diploma 0.67 |
    objlemma=dispute 1.17 |  objlemma=document 0.82 |  objlemma=drug 0.86 |  objlemma=effect -0.07 |
    objlemma=fate 0.68 |  objlemma=government -0.76 |  objlemma=hand 0.68 |  objlemma=hold 0.83 |
    objlemma=it -0.38 |  objlemma=itself -0.6 |  objlemma=land 0.86 |  objlemma=law 1.02 |
    objlemma=memorandum 0.99 |  objlemma=ministry 0.41 |  objlemma=missile 0.64 |  objlemma=model 0.75 |
    objlemma=name 0.37 |  objlemma=none -0.98 |  objlemma=nothing 0.16 |  objlemma=office 0.47 |
    objlemma=pact -0.32 |  objlemma=paper 0.86 |  objlemma=part -0.41 |  objlemma=percent 0.88 |
    objlemma=pla -0.78 |  objlemma=point 0.73 |  objlemma=poll -0.57 |  objlemma=prisoner -0.53 |
    objlemma=protocol -0.11 |  objlemma=question -0.67 |  objlemma=rate -0.79 |  objlemma=representative -0.99 |
    objlemma=row -0.7 |  objlemma=sanction -0.55 |  objlemma=seat -0.87 |  objlemma=settlement 0.61 |
    objlemma=signature 0.57 |  objlemma=text 0.43 |  objlemma=they -0.03 |  objlemma=three 0.76 |
    objlemma=treaty 0.44 |  objlemma=truce -0.44 |  objlemma=victim 0.58 |  objlemma=war -0.7 |
    objlemma=weapon -0.39 |  objlemma=whole -0.81 |  objlemma=zone -1.08 |  passive=true 0.07 |  quoted=false 0.03 |
    quoted=true -0.75 |  rule=agreed,_on_what_is_not_said,_parties_from_before 0.72 |
    rule=agreement_named_with_its_date 0.68 |  rule=agreement_named_with_its_date,_parties_from_before -0.55 |
    rule=agreement_named_with_its_parties -0.19 |  rule=gesture_of_signing 0.76 |
    rule=gesture_of_signing,_parties_from_before 0.26 |  rule=in_force,_parties_from_before 0.45 |
    rule=it,_an_agreement -0.48 |  rule=item_of_a_list_of_terms 0.44 |
    rule=item_of_a_list_of_terms,_parties_from_before -0.14 |  rule=nothing_agreed -0.14 |
    rule=nothing_agreed,_not -0.11 |  rule=noun_of_a_stage -1.08 |  rule=noun_of_a_stage,_set 1.01 |
    rule=signing_verb -0.14 |  rule=signing_verb,_parties_from_before -0.03 |  rule=stage_of_an_agreement 0.33 |
    rule=stage_of_an_agreement_on_its_noun -0.27 |  rule=still_talked_about 0.78 |
    rule=term_after_an_agreement -0.13 |  rule=term_after_an_agreement,_parties_from_before 0.13 |
    rule=term_after_others 0.13 |  rule=term_after_others,_a_paragraph_on -0.47 |
    rule=term_after_others,_a_paragraph_on,_parties_from_before 0.4 |
    rule=term_after_others,_parties_from_before -0.93 |  rule=term_in_a_list,_parties_from_before -0.71 |
    rule=term_under_an_agreement,_parties_from_before -0.26 |  rule=term_under_it 0.67 |
    rule=term_under_it,_parties_from_before -0.24 |  rule=undertaking_on -0.29 |  rule=undertaking_that -0.56 |
    rule=undertaking_to -0.07 |  rule=what_an_agreement_does -1.06 |  rule=what_an_agreement_does,_participle 0.33 |
    rule=what_an_agreement_does,_relative -0.81 |  rule=what_it_does 0.7 |  rule=without_a_result 0.56 |
    said=false -0.04 |  said=true 0.16 |  self=deal 0.13 |  self=law 0.58 |  self=tariff 0.86 |  self=troops -0.85 |
    self=truce 0.18 |  sentence=0 0.27 |  sentence=1 -0.16 |  sentence=2 0.14 |  sentence=3 -0.3 |  sentence=5 1.4 |
    share=0 -0.28 |  share=1 -0.14 |  share=2 0.54 |  share=3 0.18 |  share=4 -0.19 |  subject=aid 0.44 |
    subject=deal -0.02 |  subject=law -1.15 |  subject=offer -0.08 |  subject=talks 0.71 |  subject=truce 0.27 |
    sure=0 -0.05 |  sure=1 -0.16 |  sure=2 -0.15 |  sure=3 0.06 |  sure=4 0.18 |  tense=- -0.23 |
    tense=future -0.22 |  tense=past 0.25 |  tense=present 0.1 |  ties=- 0.35 |  ties=agent -0.23 |
    ties=compound -0.72 |  ties=controlled -0.21 |  ties=modified 0.23 |  ties=of -0.69 |  ties=possessive -0.71 |
    ties=relative -0.97 |  ties=shared -0.17 |  ties=subject 0.03 |  touches=accusation -1.18 |
    touches=deadline 0.34 |  touches=incident 0.77 |  touches=linkage -1.42 |  touches=measure -0.32 |
    touches=meeting -0.44 |  touches=position -0.64 |  touches=proposal -1.22 |  touches=response -1.36 |
    touches=statement -0.44 |  under=- 0.18 |  under=according_to 0.41 |  under=after 1.15 |  under=as_per -0.78 |
    under=at 0.54 |  under=before -0.61 |  under=by 0.55 |  under=for 1.3 |  under=in 0.27 |  under=on 0.37 |
    under=regarding 0.42 |  under=since 0.7 |  under=to 0.33 |  under=under 0.36 |  under=until 0.43 |
    under=with 0.68 |  under=within 0.09 |  under=without 0.06 |  upos=ADJ -0.17 |  upos=NOUN -0.12 |
    upos=NUM 0.7 |  upos=PROPN 0.58 |  upos=SYM 0.74
  `,
  deadline: `
    above=attitude-open -0.46 |  above=other 0.09 |  above=speech-calls 0.44 |  above=speech-says -0.36 |
    above=stance-demands -0.26 |  actor=group -0.47 |  actor=id 0.8 |  actor=name -0.21 |  actors=0 -0.32 |
    actors=1 0.12 |  actors=2 0.5 |  any 0.03 |  beside=agreement -0.47 |  beside=linkage -0.44 |
    beside=measure -0.62 |  beside=meeting -0.8 |  beside=position 0.02 |  beside=statement 0.68 |
    block=list-item -0.08 |  block=paragraph 0.04 |  class=other -0.06 |  class=speech-does 0.39 |
    class=stance-accepts -0.08 |  class=stance-demands 0.65 |  clause=copula -0.55 |  clause=verb 0.09 |
    dated=false 0.98 |  dated=true -0.09 |  form=finite -0.07 |  form=infinitive 0.26 |  form=participle 0.71 |
    label+rule=-+bounded_need 0.03 |  label+rule=-+deadline_by_name 0.04 |  label=- 0.03 |  lemma=ask -0.67 |
    lemma=change 0.34 |  lemma=constitute 0.81 |  lemma=deadline 0.04 |  lemma=expect -0.87 |  lemma=expire -0.33 |
    lemma=follow -0.63 |  lemma=give 0.68 |  lemma=go 0.88 |  lemma=hand -0.41 |  lemma=have 0.83 |
    lemma=hold 0.14 |  lemma=join -0.5 |  lemma=leave 0.46 |  lemma=lift 0.44 |  lemma=make 0.39 |
    lemma=need 0.65 |  lemma=pass -0.26 |  lemma=place -0.55 |  lemma=prolong -0.64 |  lemma=promise 0.15 |
    lemma=report 0.21 |  lemma=sign -0.46 |  lemma=silent -0.38 |  lemma=stand -0.54 |  lemma=take -0.47 |
    lemma=tell 0.81 |  lemma=undertake 0.59 |  lemma=visit -0.75 |  length=1 0.15 |  length=2 0.21 |
    length=3 -0.27 |  length=4 -0.6 |  length=5 0.37 |  link=adverbial 0.19 |  link=complement -0.3 |
    link=condition -0.41 |  link=coordinate -0.1 |  link=main 0.12 |  link=modifier 0.44 |  modal=- 0.06 |
    modal=be_to -0.54 |  modal=have_to 0.39 |  modal=must 0.3 |  modal=will -0.06 |  modal=would -0.71 |
    modality=asserted 0.12 |  modality=hypothetical -0.7 |  modality=possible 0.4 |  negated=false 0.04 |
    negated=true -0.14 |  object=arms -0.38 |  object=law 0.67 |  object=tariff -0.62 |  object=troops -0.04 |
    objects=true 0.05 |  objlemma=answer 0.62 |  objlemma=brigade -0.54 |  objlemma=budget -0.26 |
    objlemma=city 0.46 |  objlemma=combatant 0.68 |  objlemma=election 0.71 |  objlemma=fighter 0.4 |
    objlemma=government -0.5 |  objlemma=gun -0.38 |  objlemma=hold -0.47 |  objlemma=law 0.34 |
    objlemma=maoists 0.81 |  objlemma=poll 0.72 |  objlemma=public 0.39 |  objlemma=reduction -0.64 |
    objlemma=signature -0.87 |  objlemma=they 0.1 |  objlemma=yucalan -0.75 |  passive=true 0.07 |
    placed=false 0.03 |  quoted=false 0.03 |  rule=bounded_need 0.03 |  rule=deadline_by_name 0.04 |
    said=true 0.05 |  self=deadline 0.04 |  sentence=0 0.59 |  sentence=1 0.74 |  sentence=2 -0.51 |
    sentence=3 -0.41 |  sentence=4 0.02 |  share=0 -0.96 |  share=1 -0.02 |  share=2 -0.1 |  share=3 0.24 |
    share=4 0.25 |  subject=deal -0.47 |  subject=law -0.92 |  subject=troops -0.41 |  sure=1 0.47 |  sure=2 -0.26 |
    sure=3 0.05 |  sure=4 -0.09 |  tense=- 0.25 |  tense=future -0.17 |  tense=past 0.31 |  tense=present -0.22 |
    ties=- -0.02 |  ties=agent 0.72 |  ties=controlled -0.28 |  ties=shared -0.5 |  ties=subject 0.1 |
    touches=agreement -0.21 |  touches=linkage 0.04 |  touches=meeting -0.47 |  touches=position -0.48 |
    touches=statement -0.4 |  under=- 0.68 |  under=after -0.47 |  under=at -0.41 |  under=before -0.97 |
    under=by 0.41 |  under=for -0.67 |  under=in 0.11 |  under=on -0.33 |  under=to 0.76 |  under=under -0.41 |
    under=until 0.18 |  under=within -0.15 |  upos=NOUN -0.29 |  upos=VERB 0.09
  `,
  incident: `
    above=other -0.2 |  above=speech-does -0.59 |  above=speech-says -0.11 |  above=stance-demands -0.44 |
    actor=group -0.04 |  actor=id -0.14 |  actor=name 0.28 |  actor=of 0.5 |  actors=0 -0.07 |  actors=1 0.24 |
    actors=2 -0.52 |  around_own_kind 0.22 |  beside=measure -0.61 |  beside=position -0.52 |
    beside=statement -0.45 |  block=list-item 0.76 |  block=paragraph -0.07 |  class=other 0.05 |
    class=speech-does -0.09 |  class=stance-accepts -0.46 |  clause=noun 0.11 |  dated=false -0.22 |
    dated=true 0.19 |  form=infinitive -0.02 |  form=noun 0.11 |  form=participle 0.09 |  inside_own_kind -1.05 |
    label+rule=arrest+verb_of_violence -0.78 |  label+rule=attack+noun_of_violence -0.13 |
    label+rule=attack+verb_of_violence 0.08 |  label+rule=displacement+verb_of_violence 0.73 |
    label+rule=other+noun_of_violence 0.3 |  label+rule=violation+noun_of_violence -0.49 |  label=arrest -0.78 |
    label=attack 0.05 |  label=displacement 0.73 |  label=other 0.3 |  label=violation -0.49 |  lemma=arrest -0.52 |
    lemma=attack 0.8 |  lemma=blast -0.52 |  lemma=bomb 0.66 |  lemma=break -0.7 |  lemma=burn -0.49 |
    lemma=die -1.21 |  lemma=drive 0.65 |  lemma=erupt 0.92 |  lemma=flee 0.61 |  lemma=gun 0.82 |
    lemma=hold -0.46 |  lemma=insurgency -0.81 |  lemma=invade 0.63 |  lemma=jail -0.61 |  lemma=kill 0.03 |
    lemma=killing -0.78 |  lemma=perish -0.99 |  lemma=shell 0.89 |  lemma=shelling -0.59 |  lemma=shoot 0.73 |
    lemma=sink -1.08 |  lemma=strike -1.02 |  lemma=take -0.44 |  lemma=torch 0.49 |  lemma=violation -0.49 |
    lemma=war 0.83 |  lemma=wound 1.04 |  length=0 -1.15 |  length=1 0.36 |  length=2 0.23 |  length=4 0.13 |
    length=5 0.29 |  length=6 -0.57 |  link=adverbial 0.36 |  link=coordinate -0.53 |  link=main 0.11 |
    link=modifier 0.25 |  link=nominal 0.11 |  link=open 0.55 |  link=relative -0.83 |  link=time -0.07 |
    modal=- 0.03 |  modal=could 0.62 |  modal=shall -0.46 |  modality=planned -0.46 |  modality=possible 0.55 |
    negated=true -0.44 |  object=captive -0.39 |  object=tariff 0.43 |  object=troops 0.29 |  objects=false -0.44 |
    objects=true 0.25 |  objlemma=airport 0.69 |  objlemma=anselmo -0.61 |  objlemma=cash -0.52 |
    objlemma=church 0.49 |  objlemma=colleague 0.65 |  objlemma=dame 0.62 |  objlemma=dozen 0.95 |
    objlemma=ecuadorians -0.74 |  objlemma=exile 0.48 |  objlemma=fire -0.49 |  objlemma=home 0.61 |
    objlemma=hostage -0.39 |  objlemma=it -0.07 |  objlemma=line -0.36 |  objlemma=man 0.8 |
    objlemma=monrovia 0.27 |  objlemma=mp 0.82 |  objlemma=people 0.21 |  objlemma=quarter -0.44 |
    objlemma=question -0.44 |  objlemma=soldier 0.29 |  objlemma=they -0.52 |  objlemma=trader 0.55 |
    passive=false 0.05 |  passive=true -0.03 |  placed=false -0.19 |  placed=true 0.54 |  quoted=true -0.48 |
    rule=noun_of_violence -0.06 |  said=true -0.11 |  self=troops -0.81 |  sentence=0 0.05 |  sentence=1 0.56 |
    sentence=2 -0.28 |  sentence=3 0.2 |  sentence=4 -0.24 |  share=0 -0.31 |  share=1 -0.37 |  share=2 0.25 |
    share=3 0.58 |  share=4 0.13 |  subject=talks -0.28 |  subject=tariff -0.74 |  subject=troops 0.13 |
    sure=0 -0.23 |  sure=1 0.06 |  sure=2 0.02 |  sure=3 0.25 |  sure=4 -0.21 |  tense=- 0.21 |
    tense=future -0.46 |  tense=past 0.12 |  tense=present -0.26 |  ties=- 0.28 |  ties=agent -0.21 |
    ties=controlled 0.49 |  ties=modified -0.59 |  ties=relative -0.8 |  ties=shared -0.28 |  ties=subject 0.06 |
    touches=accusation 0.36 |  touches=agreement 0.43 |  touches=linkage 0.47 |  touches=measure -0.69 |
    touches=meeting 0.29 |  touches=statement -0.16 |  under=- 0.39 |  under=according_to -0.23 |
    under=among 0.76 |  under=as -0.62 |  under=at -0.34 |  under=for -0.61 |  under=from 0.65 |  under=in -0.53 |
    under=on -0.06 |  under=out_of -0.49 |  under=outside 0.82 |  under=since 0.03 |  under=within 0.8 |
    upos=NOUN -0.06
  `,
  linkage: `
    above=other 0.25 |  above=speech-calls -0.74 |  above=speech-says 0.11 |  above=stance-rejects 0.36 |
    above=stance-supports -0.72 |  actor=group -0.73 |  actor=id 0.72 |  actor=name 0.02 |  actor=of -0.18 |
    actors=0 0.59 |  actors=2 0.05 |  any 0.02 |  around_own_kind -1.2 |  beside=agreement 0.25 |
    beside=deadline 0.43 |  beside=measure -0.21 |  beside=meeting 0.1 |  beside=position 0.19 |
    beside=proposal 0.79 |  beside=response -0.2 |  beside=statement 0.28 |  block=list-item -0.1 |
    block=paragraph 0.04 |  class=other 0.02 |  class=speech-does -0.23 |  class=speech-once 0.18 |
    class=speech-says 0.07 |  class=stance-accepts 0.15 |  class=stance-demands 0.15 |  class=stance-open 0.42 |
    class=stance-rejects 0.17 |  clause=copula 0.24 |  dated=true 0.48 |  form=finite -0.04 |
    form=imperative 0.53 |  form=infinitive 0.53 |  form=participle 0.07 |  inside_own_kind -0.14 |
    label+rule=-+after -0.57 |  label+rule=-+before -0.57 |  label+rule=-+condition 0.06 |
    label+rule=-+done_after -0.04 |  label+rule=-+done_over -0.76 |  label+rule=-+not_before 0.61 |
    label+rule=-+or_else 0.51 |  label+rule=-+order_and_promise 0.53 |  label+rule=-+phrase 0.34 |
    label+rule=-+tie 0.07 |  label+rule=-+verb -0.31 |  label=- 0.02 |  lemma=add 0.79 |  lemma=agree -0.69 |
    lemma=answer 0.7 |  lemma=ask 0.62 |  lemma=be 0.31 |  lemma=begin -0.94 |  lemma=block 0.17 |
    lemma=break -0.76 |  lemma=call -0.37 |  lemma=cancel 0.67 |  lemma=come -0.71 |  lemma=convoke -0.75 |
    lemma=crawl 1.07 |  lemma=decide 0.76 |  lemma=depart 0.83 |  lemma=dependent 0.67 |  lemma=dissolve -1.21 |
    lemma=do -1.02 |  lemma=drop 0.38 |  lemma=end 0.57 |  lemma=engage 0.62 |  lemma=exclude 0.92 |
    lemma=expire 0.83 |  lemma=fight 0.07 |  lemma=follow 0.9 |  lemma=force 1.11 |  lemma=give 0.64 |
    lemma=go 0.41 |  lemma=guarantee -0.88 |  lemma=hand 0.63 |  lemma=have -0.07 |  lemma=hinge 1.19 |
    lemma=hint 1.02 |  lemma=hold -0.96 |  lemma=host 0.97 |  lemma=impossible 0.53 |  lemma=keep 0.81 |
    lemma=leave -0.74 |  lemma=live 0.77 |  lemma=need -0.6 |  lemma=negotiate 1.18 |  lemma=obtain 0.53 |
    lemma=off -0.93 |  lemma=offer 0.84 |  lemma=one -0.95 |  lemma=oppose 0.88 |  lemma=out 1.19 |
    lemma=possible 0.49 |  lemma=prepare 0.78 |  lemma=provide 1.03 |  lemma=put -0.92 |  lemma=raf -1.05 |
    lemma=read -0.69 |  lemma=remain -0.83 |  lemma=require -0.5 |  lemma=reserve 0.92 |  lemma=respect 0.48 |
    lemma=return 0.87 |  lemma=rewrite 0.69 |  lemma=rule -0.84 |  lemma=say 1.48 |  lemma=send 0.66 |
    lemma=settle -0.77 |  lemma=shake -0.92 |  lemma=share 0.29 |  lemma=shelve 0.39 |  lemma=sign 0.91 |
    lemma=solution -0.97 |  lemma=start -0.38 |  lemma=stay 0.79 |  lemma=step -0.93 |  lemma=suspend 1.14 |
    lemma=tell -0.79 |  lemma=threaten -1.01 |  lemma=toy 0.42 |  lemma=undertake 1.04 |  lemma=vanish 0.73 |
    lemma=vet -0.84 |  lemma=walk 0.79 |  lemma=want 0.78 |  lemma=warn 1.22 |  lemma=will -0.21 |
    lemma=withdraw -0.83 |  lemma=wreck -0.57 |  lemma=write 0.72 |  length=0 0.77 |  length=1 0.05 |
    length=2 0.11 |  length=3 -0.27 |  length=4 0.08 |  length=5 0.85 |  length=6 -0.52 |  link=adverbial -0.06 |
    link=complement 0.24 |  link=coordinate -0.68 |  link=main -0.04 |  link=modifier -0.07 |  link=open 0.69 |
    link=relative -0.02 |  modal=- -0.02 |  modal=be_to 0.64 |  modal=could 0.86 |  modal=may 0.56 |
    modal=might -0.77 |  modal=must 0.69 |  modal=should -0.69 |  modal=would -0.21 |  modality=asserted -0.11 |
    modality=hypothetical -0.15 |  modality=planned 0.09 |  modality=possible 0.25 |  negated=false 0.02 |
    object=aid 0.67 |  object=deadline 0.99 |  object=deal 0.79 |  object=law 0.71 |  object=offer -0.25 |
    object=sanction 0.64 |  object=strike 0.47 |  object=talks 0.23 |  object=truce 0.48 |  objects=false 0.15 |
    objects=true -0.09 |  objlemma=abdul -1.05 |  objlemma=accord 0.56 |  objlemma=arrangement 0.78 |
    objlemma=attendance -0.97 |  objlemma=basis -0.83 |  objlemma=bill 0.23 |  objlemma=brussels 0.23 |
    objlemma=china 0.78 |  objlemma=christmas -0.57 |  objlemma=complaint 0.92 |  objlemma=conference -0.75 |
    objlemma=consent 0.37 |  objlemma=countermeasure 0.39 |  objlemma=date 0.99 |  objlemma=ear -0.79 |
    objlemma=effect -0.57 |  objlemma=embargo 0.07 |  objlemma=fish 0.59 |  objlemma=hand -0.92 |
    objlemma=help 0.64 |  objlemma=independence 0.78 |  objlemma=it 0.69 |  objlemma=itself 0.62 |
    objlemma=lawsuit 0.42 |  objlemma=man 0.66 |  objlemma=maoists 0.81 |  objlemma=meeting 0.67 |
    objlemma=minute -0.6 |  objlemma=moment -0.72 |  objlemma=nothing 0.45 |  objlemma=offer 0.42 |
    objlemma=page -0.69 |  objlemma=paris 0.88 |  objlemma=party -0.5 |  objlemma=power 0.29 |
    objlemma=premiership 0.64 |  objlemma=relief 0.53 |  objlemma=renegotiation -0.84 |  objlemma=right 0.92 |
    objlemma=room 0.79 |  objlemma=round 0.97 |  objlemma=row -0.77 |  objlemma=sanction 0.96 |
    objlemma=seat 0.84 |  objlemma=signature -0.92 |  objlemma=standing -0.88 |  objlemma=strike 0.47 |
    objlemma=supporter 0.84 |  objlemma=talk -0.16 |  objlemma=text -0.84 |  objlemma=they 0.51 |
    objlemma=truce 0.48 |  objlemma=volume 0.87 |  objlemma=war -1.01 |  objlemma=whatever 0.37 |
    passive=true 0.1 |  placed=false 0.02 |  quoted=false 0.03 |  quoted=true -0.06 |  rule=after -0.57 |
    rule=before -0.57 |  rule=condition 0.06 |  rule=done_after -0.04 |  rule=done_over -0.76 |
    rule=not_before 0.61 |  rule=or_else 0.51 |  rule=order_and_promise 0.53 |  rule=phrase 0.34 |  rule=tie 0.07 |
    rule=verb -0.31 |  said=false 0.07 |  said=true -0.06 |  sentence=0 0.67 |  sentence=1 0.28 |
    sentence=2 -0.13 |  sentence=3 -0.05 |  sentence=4 0.28 |  share=0 0.96 |  share=1 -0.12 |  share=2 -0.38 |
    share=3 0.31 |  share=4 0.06 |  subject=captive 0.84 |  subject=deal -0.57 |  subject=law -0.5 |
    subject=talks 0.85 |  subject=tariff 1.13 |  subject=troops -0.38 |  subject=truce 0.94 |  sure=0 0.47 |
    sure=1 0.21 |  sure=2 0.23 |  sure=3 -0.16 |  sure=4 -0.15 |  tense=- 0.06 |  tense=future 0.12 |
    tense=past 0.1 |  tense=present -0.18 |  ties=- -0.49 |  ties=controlled 0.78 |  ties=relative 0.67 |
    ties=subject 0.07 |  touches=accusation 0.78 |  touches=agreement -0.39 |  touches=deadline 0.86 |
    touches=incident 0.88 |  touches=measure -0.37 |  touches=position 0.3 |  touches=proposal 0.39 |
    touches=response 0.52 |  under=- -0.14 |  under=according_to 0.69 |  under=after -0.04 |  under=at 0.55 |
    under=by -0.33 |  under=for -0.57 |  under=from -0.56 |  under=in -0.43 |  under=into 0.93 |  under=on 0.71 |
    under=over -0.76 |  under=to -0.2 |  under=under 0.63 |  under=until -0.96 |  under=with -0.94 |
    under=within 0.78 |  under=without 0.86 |  upos=ADJ 0.76 |  upos=ADV 0.15 |  upos=AUX -0.21 |  upos=NOUN -0.45 |
    upos=NUM -0.95 |  upos=VERB 0.06
  `,
  measure: `
    above=attitude-open -0.56 |  above=other -0.15 |  above=speech-calls -0.31 |  above=speech-does -0.89 |
    above=stance-accepts 0.18 |  above=stance-demands 0.41 |  above=stance-open -0.47 |  actor=group -0.27 |
    actor=id 0.62 |  actor=name -0.65 |  actor=of -0.1 |  actors=0 -0.69 |  actors=1 0.23 |  actors=2 -0.11 |
    any -0.02 |  around_own_kind 0.38 |  beside=agreement 0.34 |  beside=deadline 0.2 |  beside=incident 0.78 |
    beside=linkage -0.15 |  beside=meeting -0.64 |  beside=position -0.72 |  beside=proposal -0.51 |
    beside=statement -0.52 |  block=list-item -0.37 |  block=paragraph 0.03 |  class=attitude-open -0.5 |
    class=other 0.06 |  class=speech-does -0.38 |  class=speech-says -0.52 |  class=stance-demands -0.72 |
    clause=copula -0.12 |  clause=noun 0.04 |  dated=false -0.06 |  dated=true 0.06 |  form=infinitive 0.1 |
    form=noun 0.04 |  form=participle -0.24 |  inside_own_kind 0.45 |  label+rule=eased+power_used -0.18 |
    label+rule=imposed+power_used -0.04 |  label+rule=lifted+power_used 0.04 |
    label+rule=provided+power_used -0.16 |  label+rule=suspended+power_used 0.73 |
    label+rule=tightened+power_used 0.03 |  label=eased -0.18 |  label=imposed -0.04 |  label=lifted 0.04 |
    label=provided -0.16 |  label=suspended 0.73 |  label=tightened 0.03 |  lemma=annex -0.81 |  lemma=arm 0.65 |
    lemma=ban -0.18 |  lemma=beef 0.32 |  lemma=blacklist -0.31 |  lemma=cancel -0.69 |  lemma=close -0.89 |
    lemma=deepen 0.55 |  lemma=disarm -0.79 |  lemma=drop 0.69 |  lemma=end 0.57 |  lemma=exchange -0.95 |
    lemma=extend -0.66 |  lemma=free -0.42 |  lemma=freeze -0.68 |  lemma=give -0.47 |  lemma=grant 0.66 |
    lemma=halt 0.71 |  lemma=halve -0.51 |  lemma=impose 0.61 |  lemma=indict -0.89 |  lemma=jail 0.78 |
    lemma=land 0.74 |  lemma=leave -0.31 |  lemma=let -0.72 |  lemma=lift 0.58 |  lemma=lower -0.5 |
    lemma=move -0.21 |  lemma=offer -0.38 |  lemma=open -0.56 |  lemma=pardon -0.65 |  lemma=pass -0.38 |
    lemma=phase 0.06 |  lemma=pledge -0.32 |  lemma=prolong 0.7 |  lemma=promise -0.4 |  lemma=pull -0.41 |
    lemma=put -0.32 |  lemma=recognise 0.41 |  lemma=recognition -0.22 |  lemma=relax 0.59 |  lemma=release 0.42 |
    lemma=remove -0.95 |  lemma=reopen -0.65 |  lemma=resume 0.6 |  lemma=resumption 0.53 |  lemma=return -0.64 |
    lemma=revoke 0.88 |  lemma=send -0.99 |  lemma=sentence -0.9 |  lemma=shelve 0.61 |  lemma=shut -0.63 |
    lemma=suspend 0.86 |  lemma=tighten 0.74 |  lemma=withdraw -0.03 |  lemma=withdrawal 0.13 |
    lemma=withhold -0.07 |  length=0 -0.32 |  length=1 0.07 |  length=2 -0.28 |  length=3 0.4 |  length=4 0.07 |
    length=6 -0.45 |  link=adverbial -0.32 |  link=complement 0.33 |  link=condition -0.55 |
    link=coordinate -0.16 |  link=main -0.05 |  link=modifier -0.37 |  link=nominal 0.04 |  link=open 0.31 |
    link=relative -0.18 |  link=time 0.51 |  modal=be_to 1.04 |  modal=may 0.28 |  modal=should -0.39 |
    modal=will -0.22 |  modal=would -0.38 |  modality=asserted 0.09 |  modality=hypothetical -0.54 |
    modality=planned 0.19 |  modality=possible -0.31 |  negated=false 0.04 |  negated=true -0.74 |
    object=aid -0.1 |  object=arms -0.21 |  object=deal -0.66 |  object=law 0.03 |  object=offer -0.42 |
    object=sanction 0.92 |  object=tariff -0.05 |  object=troops 0.4 |  objects=false -0.46 |  objects=true 0.1 |
    objlemma=aid -0.47 |  objlemma=anselmo 0.78 |  objlemma=asylum 0.66 |  objlemma=azawad -0.22 |
    objlemma=ban 0.74 |  objlemma=barrel 0.46 |  objlemma=bill -0.42 |  objlemma=brussels 0.69 |
    objlemma=budget -0.38 |  objlemma=corridor -0.56 |  objlemma=council -0.82 |  objlemma=countermeasure 0.61 |
    objlemma=country 0.57 |  objlemma=curb 0.55 |  objlemma=delegate 0.97 |  objlemma=detainee -0.44 |
    objlemma=diploma 0.79 |  objlemma=duty -0.69 |  objlemma=embargo 0.59 |  objlemma=embassy 0.32 |
    objlemma=ethan -0.9 |  objlemma=help -0.38 |  objlemma=intensity -0.5 |  objlemma=koran -0.63 |
    objlemma=law 0.4 |  objlemma=leave -0.69 |  objlemma=line -0.07 |  objlemma=man -0.89 |  objlemma=mayor -0.38 |
    objlemma=metre -0.74 |  objlemma=militia 0.65 |  objlemma=missile -0.98 |  objlemma=observance 0.71 |
    objlemma=operation 0.6 |  objlemma=order -0.47 |  objlemma=orrego -0.88 |  objlemma=output 0.9 |
    objlemma=participation 0.37 |  objlemma=people 0.57 |  objlemma=prisoner 0.12 |  objlemma=rate -0.51 |
    objlemma=reduction 0.7 |  objlemma=road -0.89 |  objlemma=sanction 0.8 |  objlemma=struggle 0.57 |
    objlemma=support -0.32 |  objlemma=tariff 0.58 |  objlemma=territory -0.81 |  objlemma=that -0.46 |
    objlemma=travel 0.23 |  objlemma=treaty -0.66 |  objlemma=troops 0.24 |  objlemma=value -0.32 |
    objlemma=valve -0.65 |  objlemma=warhead -0.68 |  objlemma=weapon 0.88 |  passive=true -0.05 |
    placed=false -0.02 |  quoted=true -0.47 |  rule=power_used -0.02 |  said=false 0.04 |  said=true -0.16 |
    sentence=0 1.05 |  sentence=1 -0.2 |  sentence=2 -0.04 |  sentence=3 -0.27 |  sentence=4 0.1 |
    sentence=5 -0.64 |  share=0 -0.37 |  share=2 -0.26 |  share=3 0.03 |  share=4 0.25 |  subject=law 0.36 |
    subject=strike -0.89 |  subject=talks 0.88 |  subject=tariff -0.78 |  subject=troops 0.13 |  sure=0 -0.28 |
    sure=1 0.34 |  sure=2 0.15 |  sure=3 -0.17 |  sure=4 -0.07 |  tense=- -0.13 |  tense=future 0.15 |
    tense=past 0.62 |  tense=present -0.47 |  ties=- -0.48 |  ties=agent 0.46 |  ties=compound 0.95 |
    ties=controlled 0.07 |  ties=modified -0.5 |  ties=of 0.22 |  ties=relative -0.45 |  ties=shared -0.26 |
    ties=subject 0.04 |  touches=agreement 0.33 |  touches=incident -0.33 |  touches=linkage 0.21 |
    touches=meeting 0.37 |  touches=position -0.68 |  touches=proposal -0.62 |  touches=response -0.88 |
    touches=statement -0.43 |  under=- 0.04 |  under=across -0.69 |  under=after -0.71 |  under=against 0.02 |
    under=as 0.45 |  under=at -0.32 |  under=by 0.14 |  under=for 0.1 |  under=from 0.51 |  under=in 0.3 |
    under=on -0.14 |  under=per 0.46 |  under=since 0.9 |  under=till -0.69 |  under=to 0.55 |  under=under -0.63 |
    under=until 0.18 |  under=with -0.98 |  upos=ADJ -0.16 |  upos=NOUN -0.11
  `,
  meeting: `
    above=attitude-open -0.47 |  above=other -0.04 |  above=speech-calls -0.26 |  above=speech-does 0.5 |
    above=speech-says -0.13 |  above=stance-accepts 0.33 |  above=stance-demands -0.4 |  actor=group -0.51 |
    actor=name 0.1 |  actor=of 0.25 |  actors=0 1.14 |  actors=1 -0.09 |  actors=2 -0.03 |  actors=3 0.57 |
    any 0.02 |  around_own_kind -0.03 |  beside=agreement 0.91 |  beside=deadline -0.15 |  beside=linkage -0.87 |
    beside=measure 0.47 |  beside=position -0.11 |  beside=statement -0.41 |  block=list-item 0.19 |
    class=speech-does 0.31 |  class=speech-says 0.05 |  clause=copula 0.18 |  clause=noun -0.05 |
    clause=verb -0.03 |  dated=false -0.18 |  dated=true 0.19 |  form=imperative -0.11 |  form=infinitive -0.3 |
    form=noun -0.05 |  form=participle 0.41 |  inside_own_kind -0.81 |
    label+rule=cancelled+fate_of_a_meeting_as_object 0.15 |  label+rule=failed+fate_of_a_meeting_as_object 1.12 |
    label+rule=failed+fate_of_a_meeting_as_subject 0.06 |  label+rule=held+fate_of_a_meeting_as_object 0.75 |
    label+rule=held+fate_of_a_meeting_as_oblique -0.51 |  label+rule=held+hands_shaken -0.07 |
    label+rule=held+journey 0.47 |  label+rule=held+meeting_named_after_a_preposition 0.39 |
    label+rule=held+meeting_named_with_a_clause -0.82 |  label+rule=held+meeting_named_with_its_day -0.52 |
    label+rule=held+meeting_named_with_its_place -1.01 |  label+rule=held+meeting_named_with_one_party -0.99 |
    label+rule=held+someone_at_a_place 0.7 |  label+rule=held+verb_of_meeting -0.09 |
    label+rule=held+verb_of_receiving 0.31 |  label+rule=held+verb_of_speaking_with -0.18 |
    label+rule=ongoing+fate_of_a_meeting_as_object -0.54 |  label+rule=planned+fate_of_a_meeting_as_object -0.3 |
    label+rule=planned+fate_of_a_meeting_as_oblique 0.63 |  label+rule=planned+fate_of_a_meeting_as_subject 0.35 |
    label+rule=planned+journey 0.66 |  label+rule=planned+meeting_named_after_a_preposition -0.88 |
    label+rule=planned+meeting_named_by_measure -0.47 |  label+rule=planned+meeting_named_in_order -0.8 |
    label+rule=planned+meeting_named_with_a_clause 0.76 |  label+rule=planned+meeting_named_with_one_party 0.53 |
    label+rule=planned+verb_of_meeting -0.06 |  label+rule=planned+verb_of_receiving -0.46 |
    label+rule=planned+verb_of_speaking_with -0.07 |  label+rule=postponed+fate_of_a_meeting_as_object 0.84 |
    label=cancelled 0.15 |  label=failed 0.67 |  label=ongoing -0.54 |  label=planned -0.1 |  label=postponed 0.84 |
    lemma=accra 0.7 |  lemma=call -0.36 |  lemma=ceremony -0.31 |  lemma=conference 0.35 |  lemma=congress 0.99 |
    lemma=consultation 0.48 |  lemma=convene -0.46 |  lemma=conversation 1.03 |  lemma=dialogue -1.11 |
    lemma=diplomacy 0.71 |  lemma=discussion -1.06 |  lemma=gather -0.82 |  lemma=gathering 0.34 |
    lemma=huddle 0.77 |  lemma=join -0.71 |  lemma=mediation -0.82 |  lemma=meet 0.08 |  lemma=meeting 1.05 |
    lemma=mission 0.06 |  lemma=negotiate -0.53 |  lemma=negotiation -0.16 |  lemma=plenary -0.85 |
    lemma=receive -0.19 |  lemma=reconvene -0.67 |  lemma=return 0.47 |  lemma=round 0.28 |  lemma=session -0.46 |
    lemma=shake -0.23 |  lemma=shook 0.35 |  lemma=sit -0.08 |  lemma=sitting -0.81 |  lemma=speak 0.24 |
    lemma=talk 0.08 |  lemma=travel 0.66 |  lemma=trip -0.79 |  lemma=visit -0.17 |  lemma=welcome 0.31 |
    length=0 -0.89 |  length=1 -0.19 |  length=2 0.31 |  length=3 0.55 |  length=5 -0.15 |  length=6 0.42 |
    link=adverbial -0.19 |  link=complement 0.4 |  link=coordinate -0.05 |  link=nominal -0.05 |  link=open 0.04 |
    link=relative -0.12 |  link=subject -0.67 |  link=time 0.15 |  modal=- -0.05 |  modal=be_to 0.39 |
    modal=may 0.66 |  modal=should -0.76 |  modal=will 0.26 |  modality=asserted 0.1 |
    modality=hypothetical -0.55 |  modality=planned 0.15 |  modality=possible -0.82 |  negated=false 0.07 |
    negated=true -0.79 |  object=deal -0.54 |  object=law -0.44 |  object=strike -0.11 |  object=troops -0.19 |
    objects=false -0.05 |  objects=true 0.05 |  objlemma=abramkovich 0.31 |  objlemma=chair -0.26 |
    objlemma=deputy 0.6 |  objlemma=dilara 0.31 |  objlemma=family -0.54 |  objlemma=government -0.71 |
    objlemma=hand -0.07 |  objlemma=leader 0.8 |  objlemma=mercosur -0.25 |  objlemma=minister 0.5 |
    objlemma=observer -0.19 |  objlemma=parliament -0.46 |  objlemma=peace -0.54 |  objlemma=prison -0.25 |
    objlemma=scanlan 0.31 |  objlemma=strike -0.11 |  objlemma=supporter -0.51 |  objlemma=they -0.78 |
    objlemma=vyas 1.2 |  objlemma=yucalan 0.34 |  passive=false -0.03 |  placed=false -0.29 |  placed=true 0.64 |
    quoted=false 0.05 |  quoted=true -0.44 |  rule=fate_of_a_meeting_as_object 0.34 |
    rule=fate_of_a_meeting_as_oblique 0.2 |  rule=fate_of_a_meeting_as_subject 0.18 |  rule=hands_shaken -0.07 |
    rule=journey 0.71 |  rule=meeting_named_after_a_preposition -0.16 |  rule=meeting_named_by_measure -0.47 |
    rule=meeting_named_in_order -0.8 |  rule=meeting_named_with_a_clause -0.21 |
    rule=meeting_named_with_its_day -0.52 |  rule=meeting_named_with_its_place -1.01 |
    rule=meeting_named_with_one_party -0.16 |  rule=someone_at_a_place 0.7 |  rule=verb_of_meeting -0.05 |
    rule=verb_of_receiving -0.27 |  rule=verb_of_speaking_with -0.14 |  said=false 0.11 |  said=true -0.2 |
    self=talks 0.18 |  self=visit 0.06 |  sentence=0 1.07 |  sentence=1 0.38 |  sentence=2 -0.3 |
    sentence=3 -0.18 |  sentence=4 0.13 |  sentence=5 0.5 |  share=0 -0.35 |  share=1 -0.47 |  share=2 -0.06 |
    share=3 -0.29 |  share=4 0.82 |  subject=law -0.56 |  subject=talks -0.56 |  subject=visit -0.63 |
    sure=0 -0.05 |  sure=1 -0.13 |  sure=2 0.14 |  sure=3 0.12 |  sure=4 -0.26 |  tense=- -0.07 |
    tense=future 0.28 |  tense=past -0.21 |  tense=present 0.25 |  ties=- 0.2 |  ties=agent -0.84 |
    ties=compound 0.66 |  ties=controlled -0.31 |  ties=of 0.96 |  ties=possessive -0.77 |  ties=preposition -0.85 |
    ties=relative -0.37 |  ties=shared -0.71 |  ties=subject 0.19 |  touches=agreement 0.28 |
    touches=deadline 0.91 |  touches=incident 0.66 |  touches=linkage -0.21 |  touches=measure -0.99 |
    touches=position -0.41 |  touches=proposal 0.26 |  touches=response -0.54 |  touches=statement -0.47 |
    under=- 0.04 |  under=after -1.2 |  under=at 0.43 |  under=before 0.31 |  under=by -0.4 |  under=from 0.56 |
    under=in 0.83 |  under=on 0.62 |  under=to -0.08 |  under=under -0.46 |  under=with 0.9 |  under=within 0.34 |
    upos=PROPN 0.7
  `,
  position: `
    above=attitude-open 0.81 |  above=other 0.13 |  above=speech-calls -0.93 |  above=speech-does -0.37 |
    above=speech-once 1.15 |  above=speech-says -0.02 |  above=stance-demands -1.06 |  above=stance-rejects -1.07 |
    above=stance-supports 0.51 |  actor=group -0.88 |  actor=id 0.32 |  actor=name 0.1 |  actors=2 -0.07 |
    around_own_kind -0.54 |  beside=agreement -0.45 |  beside=deadline -1.22 |  beside=incident 0.55 |
    beside=linkage -0.03 |  beside=measure -0.12 |  beside=meeting 0.52 |  beside=position -0.43 |
    beside=proposal -0.24 |  beside=response -0.16 |  beside=statement -0.06 |  block=list-item -0.11 |
    block=paragraph 0.03 |  class=attitude-open 0.3 |  class=attitude-rejects 0.61 |
    class=attitude-supports -0.98 |  class=other 0.06 |  class=speech-calls 0.49 |  class=speech-does 0.14 |
    class=speech-once -0.28 |  class=stance-accepts -0.19 |  class=stance-open -0.31 |  class=stance-opposes -0.69 |
    class=stance-rejects 0.19 |  class=stance-supports -0.03 |  clause=copula 0.12 |  clause=noun -0.16 |
    dated=true 0.04 |  form=imperative -0.17 |  form=infinitive -0.11 |  form=noun -0.16 |  form=participle 0.35 |
    label+rule=accepts+accepts -0.66 |  label+rule=accepts+noun_of_stance_under_a_light_verb -0.75 |
    label+rule=demands+demands 0.17 |  label+rule=demands+imperative_in_a_quotation -0.17 |
    label+rule=demands+judged_to_be -0.84 |  label+rule=demands+must_be 0.36 |
    label+rule=demands+not_without 0.88 |  label+rule=demands+noun_of_stance -0.98 |
    label+rule=demands+noun_of_stance_under_a_light_verb 0.19 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.53 |
    label+rule=demands+set_as_a_condition,_on_condition_that 0.57 |
    label+rule=demands+set_as_a_condition,_only_after -0.7 |  label+rule=demands+set_as_a_condition,_only_if -0.63 |
    label+rule=demands+set_as_a_condition,_provided 0.21 |
    label+rule=demands+set_as_a_condition,_provided_that -0.6 |
    label+rule=demands+set_as_a_condition,_so_long_as -0.72 |
    label+rule=demands+set_as_a_condition,_without -0.21 |  label+rule=open+attitude 0.42 |
    label+rule=open+open -0.61 |  label+rule=open+rejects -1.23 |  label+rule=opposes+judged_to_be 0.55 |
    label+rule=opposes+noun_of_stance_under_a_light_verb 0.02 |  label+rule=opposes+opposes 0.1 |
    label+rule=opposes+side_taken 0.77 |  label+rule=opposes+supports -0.3 |  label+rule=rejects+accepts 0.49 |
    label+rule=rejects+attitude_said_of_a_thing 0.61 |  label+rule=rejects+cannot_be 0.22 |
    label+rule=rejects+will_not -0.38 |  label+rule=supports+attitude -0.09 |
    label+rule=supports+noun_of_stance_under_a_light_verb 1.17 |  label+rule=supports+supports -0.27 |
    label=accepts -0.79 |  label=demands 0.08 |  label=open -0.24 |  label=opposes 0.33 |  lemma=accept 0.02 |
    lemma=agree -0.88 |  lemma=appeal -0.93 |  lemma=approve -0.61 |  lemma=ask -1.18 |  lemma=back 0.46 |
    lemma=be -0.28 |  lemma=beg 1.09 |  lemma=blast 0.55 |  lemma=block -0.87 |  lemma=boycott -0.69 |
    lemma=call -0.25 |  lemma=care 0.91 |  lemma=claim 0.42 |  lemma=come -0.96 |  lemma=compensate 0.86 |
    lemma=condemn -0.91 |  lemma=confirm -0.7 |  lemma=consent -0.75 |  lemma=consider 0.49 |
    lemma=continue -0.81 |  lemma=countenance -0.41 |  lemma=decide 0.23 |  lemma=decline -1.39 |
    lemma=demand 1.1 |  lemma=denounce 0.72 |  lemma=depart -0.93 |  lemma=direct 0.72 |  lemma=dismiss -0.49 |
    lemma=drop -0.83 |  lemma=eager -0.98 |  lemma=end 0.58 |  lemma=entertain 0.7 |  lemma=examine -0.34 |
    lemma=exclude 0.02 |  lemma=fail -0.94 |  lemma=favour 0.75 |  lemma=free -0.49 |  lemma=go 0.67 |
    lemma=govern 1.1 |  lemma=hail -0.94 |  lemma=hear 0.42 |  lemma=impossible 1.12 |  lemma=insist 0.17 |
    lemma=insistence -0.91 |  lemma=intend -1.1 |  lemma=intention -0.98 |  lemma=laugh -0.9 |  lemma=leave -0.67 |
    lemma=let -0.91 |  lemma=make -0.53 |  lemma=need -0.63 |  lemma=negotiate -0.32 |  lemma=offer 0.57 |
    lemma=oppose 0.57 |  lemma=pardon 0.77 |  lemma=part 1.05 |  lemma=pass -0.94 |  lemma=pay -0.56 |
    lemma=place -0.9 |  lemma=play 0.59 |  lemma=possible -0.87 |  lemma=prepare 0.68 |  lemma=prepared 1.07 |
    lemma=press 1.35 |  lemma=provide 0.66 |  lemma=read 0.33 |  lemma=reaffirm 1.08 |  lemma=recognise -0.67 |
    lemma=refuse 0.97 |  lemma=reject -0.66 |  lemma=release 0.91 |  lemma=remain 1.02 |  lemma=request -0.97 |
    lemma=reserve -0.2 |  lemma=respect -0.44 |  lemma=restore -1.01 |  lemma=rule -0.19 |  lemma=seek 0.62 |
    lemma=seem 1.02 |  lemma=serve -0.93 |  lemma=settle -0.9 |  lemma=sign 0.62 |  lemma=solution -0.93 |
    lemma=stay 0.92 |  lemma=study -1.03 |  lemma=support 0.06 |  lemma=tell 1.32 |  lemma=threaten 0.38 |
    lemma=tolerate 0.65 |  lemma=toy -0.86 |  lemma=turn -1.03 |  lemma=unacceptable 0.61 |  lemma=undecided 0.97 |
    lemma=urge 1.06 |  lemma=vanish -0.58 |  lemma=want 0.32 |  lemma=welcome -0.22 |  lemma=wrest -1.09 |
    length=0 -0.13 |  length=1 -0.2 |  length=2 0.15 |  length=3 0.04 |  length=4 -0.09 |  length=5 0.32 |
    length=6 0.38 |  link=adverbial -0.17 |  link=complement -0.02 |  link=condition 0.47 |  link=coordinate 0.45 |
    link=modifier -0.17 |  link=nominal -0.16 |  link=open 0.05 |  link=relative -0.71 |  link=time -0.93 |
    modal=- 0.07 |  modal=can 0.7 |  modal=could -0.79 |  modal=have_to -0.22 |  modal=must 0.47 |
    modal=should -0.54 |  modal=will -0.09 |  modal=would -0.09 |  negated=false 0.02 |  negated=true -0.67 |
    object=aid 0.57 |  object=charge -0.83 |  object=deal -0.34 |  object=law 0.43 |  object=offer -0.16 |
    object=strike 1.04 |  object=talks 0.36 |  object=tariff 0.67 |  object=troops 0.64 |  object=truce -0.44 |
    objects=false -0.06 |  objects=true 0.05 |  objlemma=abramkovich -0.79 |  objlemma=accord -0.54 |
    objlemma=africans -1.07 |  objlemma=agreement 0.45 |  objlemma=arrangement 0.62 |  objlemma=assurance 0.46 |
    objlemma=autonomy 0.99 |  objlemma=bonus 0.37 |  objlemma=branch 0.88 |  objlemma=breakthrough -0.86 |
    objlemma=budget -0.94 |  objlemma=cabinet 0.65 |  objlemma=cap 1.17 |  objlemma=cash 0.74 |
    objlemma=cent 0.79 |  objlemma=china 0.68 |  objlemma=claim -0.83 |  objlemma=climate -1.08 |
    objlemma=complaint -0.97 |  objlemma=consent 0.28 |  objlemma=constitution -1.03 |  objlemma=contract -0.34 |
    objlemma=conversation 0.76 |  objlemma=council -0.19 |  objlemma=deal -0.92 |  objlemma=decision 1.07 |
    objlemma=deployment -1.16 |  objlemma=dilara -0.79 |  objlemma=farmer 0.86 |  objlemma=freedom 0.69 |
    objlemma=government 0.94 |  objlemma=group 1.1 |  objlemma=guarantee 0.77 |  objlemma=help 0.57 |
    objlemma=i -0.6 |  objlemma=institution -1.01 |  objlemma=it -0.59 |  objlemma=lifting -0.81 |
    objlemma=limit -1.13 |  objlemma=mandate 0.75 |  objlemma=mayor 0.91 |  objlemma=memorandum -0.89 |
    objlemma=monitor 0.57 |  objlemma=more 0.69 |  objlemma=news -0.82 |  objlemma=offer -0.76 |
    objlemma=other 0.62 |  objlemma=page 0.99 |  objlemma=part 0.59 |  objlemma=payment 0.28 |
    objlemma=place -0.93 |  objlemma=premier -0.41 |  objlemma=problem 0.51 |  objlemma=process 0.72 |
    objlemma=progress -0.53 |  objlemma=purpose -0.93 |  objlemma=question -0.9 |  objlemma=recognition 0.42 |
    objlemma=referendum 0.7 |  objlemma=refusal -0.91 |  objlemma=release 0.35 |  objlemma=renegotiation 0.99 |
    objlemma=republic -1.08 |  objlemma=result 1.18 |  objlemma=right -0.11 |  objlemma=rumour -0.49 |
    objlemma=scanlan -0.79 |  objlemma=session -0.69 |  objlemma=share 0.37 |  objlemma=side 0.69 |
    objlemma=strike 1.04 |  objlemma=success -1.09 |  objlemma=surrender 0.72 |  objlemma=talk 0.58 |
    objlemma=target 1.2 |  objlemma=text 0.27 |  objlemma=that -1.03 |  objlemma=theme 1.1 |  objlemma=they 0.73 |
    objlemma=thirteen -0.61 |  objlemma=time -0.78 |  objlemma=treaty -0.23 |  objlemma=troops 0.37 |
    objlemma=truce -0.44 |  objlemma=version -0.92 |  objlemma=vice-chairmanship 0.71 |  objlemma=waiver -0.98 |
    objlemma=we -0.66 |  objlemma=week 0.85 |  objlemma=what 0.23 |  passive=false -0.03 |  passive=true 0.26 |
    quoted=false 0.07 |  quoted=true -0.64 |  rule=accepts -0.29 |  rule=attitude 0.27 |
    rule=attitude_said_of_a_thing 0.61 |  rule=cannot_be 0.22 |  rule=demands 0.17 |
    rule=imperative_in_a_quotation -0.17 |  rule=judged_to_be -0.26 |  rule=must_be 0.36 |  rule=not_without 0.88 |
    rule=noun_of_stance -0.98 |  rule=noun_of_stance_under_a_light_verb 0.39 |  rule=open -0.61 |
    rule=opposes 0.1 |  rule=rejects -0.35 |  rule=set_as_a_condition,_as_long_as -0.53 |
    rule=set_as_a_condition,_on_condition_that 0.57 |  rule=set_as_a_condition,_only_after -0.7 |
    rule=set_as_a_condition,_only_if -0.63 |  rule=set_as_a_condition,_provided 0.21 |
    rule=set_as_a_condition,_provided_that -0.6 |  rule=set_as_a_condition,_so_long_as -0.72 |
    rule=set_as_a_condition,_without -0.21 |  rule=side_taken 0.77 |  rule=supports -0.3 |  rule=will_not -0.38 |
    said=false 0.21 |  said=true -0.23 |  sentence=0 -0.05 |  sentence=1 0.26 |  sentence=2 0.13 |
    sentence=3 -0.47 |  sentence=4 0.3 |  sentence=5 -0.35 |  share=0 -0.64 |  share=1 -0.12 |  share=2 0.11 |
    share=3 0.05 |  share=4 0.23 |  subject=arms 0.92 |  subject=captive -0.87 |  subject=deal 1.11 |
    subject=law 0.66 |  subject=offer 0.61 |  subject=talks -0.99 |  subject=tariff -0.75 |  subject=troops -0.76 |
    subject=visit -0.61 |  sure=0 -0.06 |  sure=1 -0.08 |  sure=2 0.33 |  sure=3 -0.08 |  sure=4 -0.18 |
    tense=- -0.14 |  tense=future -0.09 |  tense=past -0.31 |  tense=present 0.44 |  ties=- -0.48 |
    ties=agent -0.51 |  ties=controlled 0.23 |  ties=modified 0.22 |  ties=of -0.66 |  ties=possessive 1.15 |
    ties=relative -0.04 |  touches=accusation -0.36 |  touches=agreement 0.42 |  touches=deadline 0.93 |
    touches=linkage -0.69 |  touches=measure 0.24 |  touches=meeting -0.73 |  touches=proposal -1.02 |
    touches=response -0.45 |  touches=statement -0.12 |  under=- 0.93 |  under=as 0.18 |  under=as_for -0.98 |
    under=at 0.81 |  under=before -0.79 |  under=by 0.48 |  under=for 0.53 |  under=from -0.09 |  under=in 0.84 |
    under=of 0.42 |  under=on -0.1 |  under=to -0.54 |  under=under -1.06 |  under=with 0.73 |  under=within -0.91 |
    under=without 0.27 |  upos=ADJ 0.12 |  upos=NOUN 0.07
  `,
  proposal: `
    above=other -0.26 |  above=speech-does 0.52 |  above=speech-says 0.21 |  above=stance-rejects 0.62 |
    actor=id 0.07 |  actor=name -0.34 |  actor=of 0.19 |  actors=1 -0.08 |  actors=2 0.72 |  around_own_kind 0.56 |
    beside=agreement 0.56 |  beside=linkage -0.27 |  beside=position -0.45 |  beside=statement 0.1 |
    block=list-item 0.74 |  block=paragraph -0.09 |  class=other -0.15 |  class=speech-does 0.56 |
    class=speech-says -0.3 |  clause=noun 0.09 |  clause=verb 0.1 |  dated=false -0.28 |  dated=true 0.74 |
    form=finite 0.07 |  form=noun 0.09 |  form=participle 0.25 |  inside_own_kind -0.73 |
    label+rule=made+offer_named_by_its_maker 0.04 |  label+rule=made+offer_put_or_taken_back 0.25 |
    label+rule=made+proposing_verb 0.04 |  label+rule=made+thing_called_proposed -0.38 |
    label+rule=withdrawn+offer_put_or_taken_back -0.03 |  label=withdrawn -0.03 |  lemma=call -0.58 |
    lemma=countermeasure -0.38 |  lemma=draft 0.06 |  lemma=drop -0.7 |  lemma=offer 0.56 |  lemma=proposal -0.2 |
    lemma=propose 0.41 |  lemma=send 0.25 |  lemma=suggest -0.53 |  lemma=withdraw 0.63 |  length=0 -0.2 |
    length=1 0.05 |  length=2 -0.44 |  length=3 0.3 |  length=4 0.2 |  length=5 0.34 |  length=6 0.48 |
    link=complement -0.06 |  link=coordinate 0.65 |  link=main 0.13 |  link=modifier 0.25 |  link=nominal 0.09 |
    link=relative -0.36 |  link=time 0.41 |  modal=- 0.14 |  modal=be_to -0.51 |  modality=asserted 0.09 |
    modality=hypothetical -0.59 |  modality=planned -0.51 |  object=aid 0.31 |  object=deal 0.56 |
    object=law -0.13 |  object=offer 0.05 |  object=truce 0.56 |  objects=false 0.07 |  objects=true 0.12 |
    objlemma=18 0.42 |  objlemma=31 0.12 |  objlemma=bill -0.13 |  objlemma=brussels -0.51 |  objlemma=cent 0.69 |
    objlemma=demand -0.59 |  objlemma=help 0.31 |  objlemma=independence 0.15 |  objlemma=proposal 0.56 |
    objlemma=request 0.25 |  objlemma=soil 0.57 |  objlemma=spy 0.57 |  objlemma=truce 0.56 |  objlemma=what -0.66 |
    passive=false 0.02 |  passive=true 0.52 |  quoted=false 0.07 |  quoted=true -0.66 |
    rule=offer_named_by_its_maker 0.04 |  rule=offer_put_or_taken_back 0.05 |  rule=proposing_verb 0.04 |
    rule=thing_called_proposed -0.38 |  said=false 0.12 |  said=true -0.2 |  self=offer -0.33 |
    self=sanction -0.38 |  sentence=1 -0.3 |  sentence=2 0.11 |  sentence=3 0.21 |  sentence=4 1.26 |
    sentence=5 -1.08 |  share=0 0.11 |  share=1 -0.32 |  share=2 -0.3 |  share=3 0.61 |  share=4 0.1 |
    subject=visit 0.42 |  sure=0 0.21 |  sure=1 -0.5 |  sure=3 0.67 |  sure=4 -0.28 |  tense=- 0.14 |
    tense=future -0.51 |  tense=past 0.04 |  tense=present 0.36 |  ties=- 0.51 |  ties=adjective -0.73 |
    ties=agent 0.19 |  ties=of 0.67 |  ties=possessive 1.01 |  ties=relative 0.57 |  ties=shared 0.65 |
    ties=subject -0.1 |  touches=accusation 0.41 |  touches=agreement 0.51 |  touches=linkage -0.38 |
    touches=measure -0.25 |  touches=meeting 0.09 |  touches=position -0.2 |  touches=response 0.91 |
    touches=statement -0.07 |  under=- 0.15 |  under=according_to 0.48 |  under=as 0.42 |  under=for 0.3 |
    under=in 0.2 |  under=on 0.24 |  under=to -0.36 |  upos=NOUN -0.02 |  upos=VERB 0.02
  `,
  response: `
    above=other -0.02 |  above=speech-does 0.53 |  above=speech-says -0.46 |  above=stance-accepts 0.71 |
    above=stance-demands 0.67 |  actor=group -1.04 |  actor=id 0.4 |  actor=name 0.03 |  actor=of -0.46 |
    actors=2 0.25 |  actors=3 0.22 |  any 0.04 |  beside=agreement 0.27 |  beside=linkage 0.39 |
    beside=position -0.43 |  beside=statement 0.06 |  block=list-item -0.35 |  block=paragraph 0.09 |
    class=other 0.57 |  class=speech-does -0.68 |  class=speech-once 0.15 |  class=speech-says -0.11 |
    class=stance-accepts 0.48 |  class=stance-open -0.03 |  class=stance-rejects -0.64 |
    class=stance-supports -0.54 |  clause=verb 0.04 |  dated=false -0.11 |  dated=true 0.76 |  form=finite 0.2 |
    form=participle -0.76 |  label+rule=accepts+answer 0.5 |  label+rule=counters+answer 0.23 |
    label+rule=pending+no_answer_yet 0.28 |  label+rule=pending+no_reply_has_come 0.54 |
    label+rule=pending+no_reply_received -0.79 |  label+rule=pending+yet_to_answer 0.78 |
    label+rule=rejects+answer -0.36 |  label+rule=rejects+called_impossible 0.57 |
    label+rule=rejects+how_it_was_received 0.34 |  label+rule=rejects+said_yes_or_no 0.81 |
    label+rule=rejects+short_answer -0.94 |  label=accepts 0.5 |  label=counters 0.23 |  label=pending 0.36 |
    label=rejects -0.26 |  lemma=accept 0.48 |  lemma=agree -0.61 |  lemma=answer 0.51 |  lemma=back -0.54 |
    lemma=call 0.46 |  lemma=come 0.54 |  lemma=comment -1.07 |  lemma=counter 0.23 |  lemma=decide 1.23 |
    lemma=decline -0.15 |  lemma=do 0.78 |  lemma=examine 0.67 |  lemma=get 0.32 |  lemma=hear 0.05 |
    lemma=react 0.7 |  lemma=receive -0.79 |  lemma=refuse -0.75 |  lemma=reject 0.15 |  lemma=reply 0.66 |
    lemma=repudiate -0.37 |  lemma=respond 1.08 |  lemma=say -0.33 |  lemma=settle 0.49 |  lemma=sign 0.6 |
    lemma=study -0.63 |  lemma=turn 0.28 |  length=1 0.37 |  length=2 -0.33 |  length=3 -0.27 |  length=4 0.78 |
    length=5 -0.21 |  length=6 0.22 |  link=adverbial 0.06 |  link=complement -0.28 |  link=condition -0.57 |
    link=coordinate -0.69 |  link=main 0.25 |  link=relative 0.48 |  modal=- 0.05 |  modal=have_to -0.17 |
    modal=might -0.37 |  modal=will -0.38 |  modal=would 0.78 |  modality=asserted 0.17 |
    modality=hypothetical -0.03 |  modality=planned -0.13 |  modality=possible -0.22 |  negated=false 0.04 |
    object=aid -0.57 |  object=law 0.67 |  object=offer 0.12 |  object=tariff 0.46 |  objects=false -0.05 |
    objects=true 0.18 |  objlemma=bma -0.94 |  objlemma=ceiling 0.46 |  objlemma=contract 0.67 |
    objlemma=draft 0.21 |  objlemma=idea 0.27 |  objlemma=it 0.37 |  objlemma=no 0.81 |  objlemma=offer 0.66 |
    objlemma=package -0.57 |  objlemma=proposal 0.69 |  objlemma=reply -0.79 |  objlemma=request 0.27 |
    objlemma=shrift 0.11 |  objlemma=text -0.7 |  objlemma=that 0.88 |  objlemma=what 0.48 |  passive=false 0.06 |
    placed=false 0.04 |  quoted=false 0.04 |  rule=answer -0.13 |  rule=called_impossible 0.57 |
    rule=how_it_was_received 0.34 |  rule=no_answer_yet 0.28 |  rule=no_reply_has_come 0.54 |
    rule=no_reply_received -0.79 |  rule=said_yes_or_no 0.81 |  rule=short_answer -0.94 |  rule=yet_to_answer 0.78 |
    said=false 0.02 |  said=true 0.17 |  sentence=0 -0.24 |  sentence=1 -0.04 |  sentence=2 0.47 |
    sentence=3 -0.14 |  sentence=4 0.15 |  share=0 0.51 |  share=1 0.04 |  share=2 -0.18 |  share=3 0.23 |
    share=4 -0.02 |  subject=offer 0.33 |  subject=tariff 0.48 |  subject=troops -0.33 |  sure=0 0.34 |
    sure=1 0.13 |  sure=2 -0.15 |  sure=3 0.37 |  sure=4 -0.39 |  tense=- -0.11 |  tense=future -0.38 |
    tense=past 0.41 |  tense=present -0.09 |  ties=controlled -0.12 |  ties=subject 0.12 |
    touches=agreement -0.63 |  touches=linkage -0.13 |  touches=measure -0.28 |  touches=meeting 0.63 |
    touches=position 0.22 |  touches=proposal 0.52 |  touches=statement -0.12 |  under=- 0.29 |  under=among 0.22 |
    under=for 0.49 |  under=from -0.23 |  under=of 0.05 |  under=on -0.39 |  under=out_of 0.46 |
    under=shrift_in 0.42 |  under=to 0.58 |  under=with 0.42 |  upos=VERB 0.04
  `,
  statement: `
    above=attitude-open 0.65 |  above=other -0.23 |  above=speech-calls -0.9 |  above=speech-does 0.71 |
    above=speech-once -0.95 |  above=speech-says 0.04 |  above=stance-accepts -0.62 |  above=stance-demands 0.75 |
    above=stance-rejects -1.19 |  above=stance-supports 1.13 |  actor=group -0.39 |  actor=id -0.29 |
    actor=name 0.3 |  actor=of 0.14 |  actors=2 0.26 |  actors=3 -0.7 |  any 0.03 |  around_own_kind 0.14 |
    beside=accusation 0.28 |  beside=agreement -0.63 |  beside=deadline -0.49 |  beside=incident 0.64 |
    beside=linkage 0.06 |  beside=measure -0.18 |  beside=meeting -0.74 |  beside=position -0.52 |
    beside=proposal -0.6 |  beside=response -0.47 |  beside=statement 0.46 |  block=list-item -0.26 |
    block=paragraph 0.07 |  class=other 0.2 |  class=speech-calls -0.78 |  class=speech-does -0.2 |
    class=speech-once -0.49 |  class=speech-says 0.09 |  class=stance-demands 0.96 |  clause=copula -0.97 |
    clause=noun -0.17 |  clause=verb 0.06 |  dated=false -0.05 |  dated=true 0.37 |  form=imperative -0.28 |
    form=infinitive 0.16 |  form=noun -0.17 |  form=participle 0.65 |  inside_own_kind -1.21 |
    label+rule=direct+attribution 0.11 |  label+rule=direct+frame_of_words 0.81 |
    label+rule=direct+name,_colon,_quotation 0.6 |  label+rule=direct+quotation_carried_on -0.63 |
    label+rule=direct+quotation_without_a_cue 0.35 |  label+rule=direct+reporting_clause 0.2 |
    label+rule=direct+so_the_speaker 0.77 |  label+rule=direct+words_in_order,_after 1.08 |
    label+rule=direct+words_in_order,_before 0.66 |  label+rule=direct+words_in_order,_set_in 0.68 |
    label+rule=direct+words_in_order,_turned 0.98 |  label+rule=indirect+according_to 0.03 |
    label+rule=indirect+attribution -0.41 |  label+rule=indirect+denied_by 0.69 |
    label+rule=indirect+frame_of_words -0.97 |  label+rule=indirect+name,_colon -0.16 |
    label+rule=indirect+reporting_clause 0.08 |  label+rule=indirect+words_in_order,_after -0.5 |
    label+rule=indirect+words_in_order,_before 0.24 |  label+rule=indirect+words_in_order,_set_in -1.09 |
    label+rule=indirect+words_in_order,_turned -0.29 |  label=direct 0.31 |  label=indirect -0.07 |  lemma=" 0.6 |
    lemma=accord 0.53 |  lemma=accuse 0.47 |  lemma=add 0.15 |  lemma=admit -0.03 |  lemma=affirm -0.99 |
    lemma=agree -1.41 |  lemma=allege 0.55 |  lemma=announce 0.93 |  lemma=answer -1.09 |  lemma=argue 1.12 |
    lemma=ask -1.05 |  lemma=be -0.63 |  lemma=beg 0.86 |  lemma=begin 0.94 |  lemma=blame 0.13 |
    lemma=blast 0.61 |  lemma=bomb 0.46 |  lemma=break 0.74 |  lemma=call -0.29 |  lemma=caution 1.09 |
    lemma=charge 0.93 |  lemma=claim -0.43 |  lemma=comment 1.11 |  lemma=communicate -0.51 |  lemma=complain 0.9 |
    lemma=concede 0.58 |  lemma=conclude -0.7 |  lemma=condemn -1.2 |  lemma=confirm -0.86 |  lemma=consider -1.18 |
    lemma=continue 1.05 |  lemma=count -0.97 |  lemma=crawl 1.01 |  lemma=declare 0.07 |  lemma=demand -0.34 |
    lemma=denounce 0.9 |  lemma=deny 0.81 |  lemma=describe 1.09 |  lemma=die 0.37 |  lemma=do -1.23 |
    lemma=draft 1.28 |  lemma=drive 0.57 |  lemma=exclude -0.04 |  lemma=exist 0.93 |  lemma=fume 0.46 |
    lemma=give 0.32 |  lemma=grumble 0.73 |  lemma=hail 0.98 |  lemma=have 0.75 |  lemma=hint 1.37 |
    lemma=how -1.1 |  lemma=inform -0.46 |  lemma=insist -0.18 |  lemma=insistence 0.35 |  lemma=let 0.72 |
    lemma=lose 0.85 |  lemma=maintain 1.34 |  lemma=make -0.28 |  lemma=no 1.12 |  lemma=note 0.93 |
    lemma=object -0.83 |  lemma=offer -1.12 |  lemma=oppose 1.07 |  lemma=pledge -0.26 |  lemma=post 0.72 |
    lemma=press -1.06 |  lemma=promise -0.03 |  lemma=propose -0.02 |  lemma=put -0.17 |  lemma=read -0.83 |
    lemma=reaffirm 0.58 |  lemma=recall 1.01 |  lemma=reiterate 1 |  lemma=reject -1.47 |  lemma=remark 0.75 |
    lemma=repeat 0.83 |  lemma=reply -0.9 |  lemma=report -0.91 |  lemma=reproach 1.09 |  lemma=repudiate -0.83 |
    lemma=retort 0.95 |  lemma=rewrite 1.11 |  lemma=rule -0.89 |  lemma=say 0.36 |  lemma=see -0.73 |
    lemma=shot 0.66 |  lemma=slam -0.68 |  lemma=snap 0.7 |  lemma=sniff 0.64 |  lemma=so 0.77 |  lemma=speak 0.75 |
    lemma=state -0.69 |  lemma=stress 0.83 |  lemma=suggest 1.34 |  lemma=talk -0.71 |  lemma=tell 0.28 |
    lemma=thank 0.84 |  lemma=thanks -1.02 |  lemma=the -1.16 |  lemma=threaten -0.09 |  lemma=underline 0.7 |
    lemma=undertake -0.46 |  lemma=urge -0.03 |  lemma=voice 0.69 |  lemma=want 0.91 |  lemma=warn 0.28 |
    lemma=welcome 0.22 |  lemma=will 1.11 |  lemma=withdraw 0.81 |  lemma=word 1.21 |  lemma=write 0.81 |
    length=0 -0.05 |  length=1 -0.34 |  length=2 0.14 |  length=3 -0.29 |  length=4 0.53 |  length=5 0.26 |
    length=6 -0.14 |  length=7 -0.46 |  link=adverbial -0.43 |  link=complement -0.7 |  link=coordinate 0.18 |
    link=main 0.19 |  link=modifier -0.63 |  link=nominal -0.17 |  link=open 0.17 |  link=relative -0.78 |
    link=subject -0.56 |  link=time -0.14 |  modal=- 0.13 |  modal=be_to -0.79 |  modal=can 0.53 |
    modal=could -0.59 |  modal=have_to -0.67 |  modal=may -0.83 |  modal=might -0.83 |  modal=must -1.04 |
    modal=will -0.36 |  modal=would -1.58 |  modality=asserted 0.03 |  negated=false 0.03 |  object=aid 0.32 |
    object=charge 0.3 |  object=deal 0.56 |  object=law -0.9 |  object=offer -0.04 |  object=talks -1.03 |
    object=tariff -0.53 |  object=troops 0.42 |  object=truce 0.85 |  objects=false 0.14 |  objects=true -0.16 |
    objlemma=$ 1.24 |  objlemma=18 -0.78 |  objlemma=31 -0.68 |  objlemma=abramkovich -0.94 |
    objlemma=accord 0.04 |  objlemma=adviser 0.86 |  objlemma=agreement 0.58 |  objlemma=airport -1.17 |
    objlemma=amount 1.11 |  objlemma=answer 0.98 |  objlemma=association 0.91 |  objlemma=assurance 1.02 |
    objlemma=attendance -1.21 |  objlemma=autonomy -0.91 |  objlemma=bma 1.13 |  objlemma=breakthrough 0.73 |
    objlemma=cash 0.61 |  objlemma=ceasefire 0.85 |  objlemma=cent -0.98 |  objlemma=charge 0.68 |
    objlemma=climate 0.87 |  objlemma=commitment -0.52 |  objlemma=complaint 0.88 |  objlemma=constitution -0.83 |
    objlemma=counter-claim 0.96 |  objlemma=crude -0.56 |  objlemma=decision 1.18 |  objlemma=dilara -0.94 |
    objlemma=disappointment 0.69 |  objlemma=door -1.12 |  objlemma=end 0.53 |  objlemma=finding -0.59 |
    objlemma=general 0.65 |  objlemma=group 0.57 |  objlemma=hallbeck 0.53 |  objlemma=handful 0.73 |
    objlemma=he 1.04 |  objlemma=head -0.99 |  objlemma=help 0.03 |  objlemma=holm 0.73 |  objlemma=host -1.02 |
    objlemma=idea -0.83 |  objlemma=independence -0.62 |  objlemma=indictment -0.92 |  objlemma=it 0.62 |
    objlemma=itself 0.91 |  objlemma=july -1.08 |  objlemma=killing -0.99 |  objlemma=krg -0.92 |
    objlemma=late 0.65 |  objlemma=law -0.99 |  objlemma=life 0.85 |  objlemma=link 0.77 |  objlemma=mention -1.16 |
    objlemma=mercosur 0.75 |  objlemma=monitor 1.07 |  objlemma=move 0.57 |  objlemma=need 0.9 |
    objlemma=news 1.07 |  objlemma=no 1.13 |  objlemma=number -1.14 |  objlemma=offer 0.41 |  objlemma=one -0.59 |
    objlemma=order -0.42 |  objlemma=other 0.66 |  objlemma=part 0.61 |  objlemma=party 0.72 |
    objlemma=people 0.63 |  objlemma=poll 1 |  objlemma=prison 0.75 |  objlemma=public -1.13 |
    objlemma=recognition -0.77 |  objlemma=reduction -0.08 |  objlemma=refusal -1.2 |  objlemma=renegotiation 1.38 |
    objlemma=representative -0.98 |  objlemma=request -0.8 |  objlemma=result 1.04 |  objlemma=rumour 0.05 |
    objlemma=scanlan -0.94 |  objlemma=she -0.74 |  objlemma=side -0.62 |  objlemma=signature -0.95 |
    objlemma=soil -0.37 |  objlemma=solution -0.91 |  objlemma=space -0.48 |  objlemma=spy -0.37 |
    objlemma=support 1.11 |  objlemma=supporter -0.67 |  objlemma=surrender 0.9 |  objlemma=suspension -1.26 |
    objlemma=talk -1.03 |  objlemma=text -0.07 |  objlemma=that 0.72 |  objlemma=themselves -0.99 |
    objlemma=they 0.86 |  objlemma=this 0.8 |  objlemma=three -1.03 |  objlemma=time -0.48 |  objlemma=tonne -0.79 |
    objlemma=tories 0.78 |  objlemma=treaty -0.28 |  objlemma=troops -0.79 |  objlemma=turkey 0.84 |
    objlemma=value 0.97 |  objlemma=vice-chairmanship -0.89 |  objlemma=war -1.25 |  objlemma=week -0.92 |
    objlemma=what -0.44 |  passive=false 0.04 |  passive=true -0.18 |  placed=false 0.03 |  quoted=false 0.04 |
    quoted=true -0.32 |  rule=according_to 0.03 |  rule=attribution -0.34 |  rule=denied_by 0.69 |
    rule=frame_of_words -0.41 |  rule=name,_colon -0.16 |  rule=name,_colon,_quotation 0.6 |
    rule=quotation_carried_on -0.63 |  rule=quotation_without_a_cue 0.35 |  rule=reporting_clause 0.11 |
    rule=so_the_speaker 0.77 |  rule=words_in_order,_after -0.38 |  rule=words_in_order,_before 0.37 |
    rule=words_in_order,_set_in -0.92 |  said=false 0.08 |  said=true -0.3 |  self=deal 0.53 |  self=offer -0.74 |
    self=talks -0.74 |  sentence=0 0.25 |  sentence=1 0.13 |  sentence=3 -0.05 |  sentence=5 0.21 |  share=0 -0.69 |
    share=1 0.17 |  share=2 0.04 |  share=3 -0.27 |  share=4 0.07 |  subject=deal -0.8 |  subject=law -1.37 |
    subject=offer -0.98 |  subject=tariff -0.33 |  subject=troops -0.43 |  subject=visit -1.53 |  sure=0 -0.08 |
    sure=1 0.19 |  sure=2 0.14 |  sure=3 0.1 |  sure=4 -0.15 |  tense=- -0.23 |  tense=future -0.54 |
    tense=past 0.21 |  tense=present -0.11 |  ties=- 0.54 |  ties=agent -1.04 |  ties=compound 0.83 |
    ties=controlled 0.07 |  ties=modified -0.09 |  ties=of 0.85 |  ties=possessive -1.02 |  ties=relative -0.21 |
    ties=shared 0.31 |  touches=accusation -0.37 |  touches=agreement 0.59 |  touches=deadline 0.06 |
    touches=incident 0.56 |  touches=linkage -0.21 |  touches=measure -0.39 |  touches=meeting 0.13 |
    touches=position 0.09 |  touches=proposal -0.34 |  touches=response -0.23 |  under=- -0.71 |
    under=about -0.63 |  under=according_to 0.6 |  under=after -0.23 |  under=as -0.36 |  under=as_to 0.68 |
    under=at 0.31 |  under=before -0.66 |  under=between 0.85 |  under=by -0.82 |  under=for -1.12 |
    under=from 0.57 |  under=in 0.5 |  under=of 0.96 |  under=on 0.18 |  under=on_to -0.9 |  under=out_of 0.72 |
    under=over -1.25 |  under=since 0.67 |  under=than 1.09 |  under=to -0.78 |  under=under 0.1 |
    under=until -0.69 |  under=up_to 1.19 |  under=upon 1.17 |  under=with -1.4 |  under=within -0.67 |
    under=without 0.92 |  upos=ADV -0.83 |  upos=AUX -0.45 |  upos=DET -0.16 |  upos=NOUN 0.08 |  upos=PUNCT 0.6 |
    upos=VERB 0.05
  `,
}

const line: Learned['line'] = [
  [-4.972, 0],
  [-3.469, 0.134],
  [-2.357, 0.184],
  [-2.001, 0.27],
  [-1.776, 0.302],
  [-1.338, 0.378],
  [-0.962, 0.423],
  [-0.795, 0.467],
  [-0.419, 0.472],
  [-0.107, 0.579],
  [0.296, 0.588],
  [0.938, 0.595],
  [1.48, 0.618],
  [1.988, 0.735],
  [3.21, 0.816],
  [6.104, 1],
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
