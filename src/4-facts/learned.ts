/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.16 |  above=speech-does 0.27 |  above=speech-once 0.92 |  above=speech-says 0.54 |
    above=stance-open -0.42 |  above=stance-supports 0.26 |  actor=group -0.65 |  actor=id 0.34 |  actor=name 0.41 |
    actor=of -0.1 |  actors=1 0.09 |  actors=2 0.27 |  any 0.09 |  beside=incident -0.93 |  beside=measure -0.05 |
    beside=position 0.38 |  beside=statement 0.09 |  block=list-item 0.38 |  block=paragraph 0.07 |
    class=other -0.21 |  class=speech-does 0.24 |  class=speech-says 0.12 |  class=stance-demands 0.27 |
    class=stance-opposes 0.39 |  clause=noun 0.19 |  clause=verb 0.04 |  dated=false 0.05 |  dated=true 0.27 |
    form=finite 0.08 |  form=imperative -0.67 |  form=noun 0.19 |  form=participle 0.22 |
    label+rule=-+charge_against_someone 0.28 |  label+rule=-+charge_as_a_noun 0.46 |
    label+rule=-+charge_with_a_clause -0.35 |  label+rule=-+charge_without_its_matter 0.27 |
    label+rule=-+verb_of_charging 0.5 |  label+rule=-+wrong_told_of_another -0.45 |
    label+rule=-+wrong_told_of_nobody_named -0.08 |  label=- 0.09 |  lemma=accuse 0.2 |  lemma=allegation 0.22 |
    lemma=allege 0.58 |  lemma=blame 0.28 |  lemma=bomb -0.69 |  lemma=boycott 0.39 |  lemma=charge 0.42 |
    lemma=complain 0.47 |  lemma=counter-claim 0.36 |  lemma=finding 0.6 |  lemma=get 0.46 |
    lemma=indictment 0.81 |  lemma=kill -0.79 |  lemma=put 0.37 |  lemma=reproach 0.39 |  lemma=rig 0.61 |
    lemma=rule -0.66 |  lemma=say 0.02 |  lemma=shell -0.28 |  lemma=slam 0.28 |  lemma=want 0.27 |
    lemma=withhold -0.42 |  length=0 0.27 |  length=2 0.3 |  length=3 0.36 |  length=4 0.2 |  length=5 -0.45 |
    length=6 -0.78 |  link=adverbial -0.26 |  link=complement 0.54 |  link=main -0.04 |  link=modifier 0.4 |
    link=nominal 0.19 |  link=relative 0.21 |  modal=- 0.05 |  modality=asserted 0.09 |  negated=false 0.09 |
    object=aid -0.42 |  object=deal 0.27 |  object=talks 0.39 |  object=tariff 0.43 |  object=troops -0.55 |
    objects=false 0.07 |  objects=true 0.06 |  objlemma=administration 0.24 |  objlemma=aid -0.42 |
    objlemma=airport 0.43 |  objlemma=association 0.28 |  objlemma=attacker -0.59 |  objlemma=deal 0.27 |
    objlemma=denmark 0.25 |  objlemma=failure 0.37 |  objlemma=general 0.34 |  objlemma=governor 0.35 |
    objlemma=group 0.61 |  objlemma=handful 0.56 |  objlemma=it 0.46 |  objlemma=krg -0.67 |  objlemma=man 0.15 |
    objlemma=other 0.27 |  objlemma=people -0.69 |  objlemma=session 0.39 |  objlemma=socialists 0.23 |
    objlemma=soldier -0.55 |  objlemma=tories 0.45 |  objlemma=university -0.28 |  objlemma=west 0.65 |
    objlemma=which 0.61 |  passive=false 0.1 |  passive=true -0.32 |  placed=false 0.09 |  quoted=false 0.08 |
    quoted=true 0.46 |  rule=charge_against_someone 0.28 |  rule=charge_as_a_noun 0.46 |
    rule=charge_with_a_clause -0.35 |  rule=charge_without_its_matter 0.27 |  rule=verb_of_charging 0.5 |
    rule=wrong_told_of_another -0.45 |  rule=wrong_told_of_nobody_named -0.08 |  said=false 0.15 |
    said=true -0.03 |  self=charge 0.6 |  sentence=1 0.55 |  sentence=2 0.25 |  sentence=3 -0.21 |
    sentence=4 -0.47 |  share=0 -0.08 |  share=1 -0.02 |  share=2 0.35 |  share=3 -0.09 |  share=4 0.18 |
    subject=arms -0.3 |  subject=law -0.67 |  subject=troops -0.3 |  sure=0 -0.22 |  sure=1 0.14 |  sure=2 0.27 |
    sure=3 0.1 |  sure=4 0.04 |  tense=- -0.04 |  tense=past 0.09 |  tense=present 0.05 |  ties=- -0.73 |
    ties=agent 0.43 |  ties=compound 0.13 |  ties=controlled 0.12 |  ties=modified 0.27 |  ties=possessive 0.22 |
    ties=relative 0.17 |  ties=shared -0.22 |  ties=subject 0.21 |  touches=agreement -0.09 |
    touches=incident -0.29 |  touches=linkage -1 |  touches=measure 0.18 |  touches=meeting 0.5 |
    touches=position -0.82 |  touches=statement -0.14 |  under=- -0.44 |  under=according_to -0.69 |
    under=after -0.66 |  under=for 0.21 |  under=in -0.55 |  under=of 0.42 |  under=over 0.46 |  under=than 0.39 |
    under=to 0.33 |  upos=NOUN 0.46 |  upos=VERB 0.04
  `,
  agreement: `
    above=attitude-open -0.74 |  above=attitude-rejects 0.74 |  above=speech-calls -0.74 |  above=speech-does 0.24 |
    above=speech-says 0.31 |  above=stance-accepts -0.22 |  above=stance-demands -0.14 |
    above=stance-rejects -0.42 |  above=stance-supports 0.38 |  actor=group -0.52 |  actor=id 0.15 |
    actor=name -0.09 |  actor=of -0.38 |  actors=0 1.28 |  actors=1 -0.47 |  actors=2 0.13 |  actors=3 -0.64 |
    around_own_kind -0.47 |  beside=agreement 0.03 |  beside=deadline -0.42 |  beside=incident -0.99 |
    beside=linkage -1.13 |  beside=measure -0.04 |  beside=meeting -0.61 |  beside=position -0.36 |
    beside=proposal -0.36 |  beside=response -0.57 |  beside=statement -0.51 |  block=list-item -0.12 |
    block=paragraph 0.02 |  class=attitude-open -0.49 |  class=other 0.06 |  class=speech-does 0.12 |
    class=speech-once -0.52 |  class=stance-accepts -0.53 |  class=stance-demands -0.34 |  clause=copula 0.32 |
    clause=noun -0.1 |  dated=false -0.13 |  dated=true 0.16 |  form=finite 0.05 |  form=infinitive -0.15 |
    form=noun -0.1 |  form=participle 0.04 |  inside_own_kind -0.19 |
    label+rule=agreed+agreed,_on_what_is_not_said,_parties_from_before 0.78 |
    label+rule=agreed+agreement_named_with_its_date 0.81 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.58 |
    label+rule=agreed+agreement_named_with_its_parties -0.18 |  label+rule=agreed+gesture_of_signing 0.54 |
    label+rule=agreed+item_of_a_list_of_terms 0.41 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before -0.18 |  label+rule=agreed+signing_verb 0.44 |
    label+rule=agreed+signing_verb,_parties_from_before -0.12 |  label+rule=agreed+stage_of_an_agreement 0.57 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun 0.02 |  label+rule=agreed+term_after_an_agreement -0.17 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before 0.34 |
    label+rule=agreed+term_after_others 0.11 |  label+rule=agreed+term_after_others,_a_paragraph_on -0.41 |
    label+rule=agreed+term_after_others,_a_paragraph_on,_parties_from_before 0.37 |
    label+rule=agreed+term_after_others,_parties_from_before -0.96 |
    label+rule=agreed+term_in_a_list,_parties_from_before -0.8 |  label+rule=agreed+term_under_an_agreement -0.41 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.26 |  label+rule=agreed+term_under_it 0.81 |
    label+rule=agreed+term_under_it,_parties_from_before -0.17 |  label+rule=agreed+undertaking_on -0.14 |
    label+rule=agreed+undertaking_that -0.5 |  label+rule=agreed+undertaking_to -0.07 |
    label+rule=agreed+what_an_agreement_does -0.89 |  label+rule=agreed+what_an_agreement_does,_participle 0.29 |
    label+rule=agreed+what_an_agreement_does,_relative -0.69 |  label+rule=agreed+what_it_does 0.71 |
    label+rule=breached+noun_of_a_stage -0.23 |  label+rule=breached+stage_of_an_agreement -0.83 |
    label+rule=collapsed+it,_an_agreement -0.52 |  label+rule=collapsed+stage_of_an_agreement 0.13 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.45 |
    label+rule=in-force+in_force,_parties_from_before 0.72 |  label+rule=in-force+stage_of_an_agreement 0.07 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -1.24 |  label+rule=negotiating+nothing_agreed -0.42 |
    label+rule=negotiating+nothing_agreed,_failed_to 0.93 |  label+rule=negotiating+nothing_agreed,_not -0.15 |
    label+rule=negotiating+noun_of_a_stage -0.81 |  label+rule=negotiating+stage_of_an_agreement 0.34 |
    label+rule=negotiating+stage_of_an_agreement_on_its_noun -0.42 |
    label+rule=negotiating+still_talked_about 0.62 |  label+rule=negotiating+without_a_result 0.64 |
    label+rule=signed+gesture_of_signing 0.63 |  label+rule=signed+gesture_of_signing,_parties_from_before 0.29 |
    label+rule=signed+noun_of_a_stage -0.95 |  label+rule=signed+noun_of_a_stage,_set 1.01 |
    label+rule=signed+signing_verb -0.53 |  label+rule=signed+signing_verb,_parties_from_before 0.07 |
    label+rule=signed+stage_of_an_agreement 0.36 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.2 |
    label=breached -0.81 |  label=collapsed -0.06 |  label=in-force 0.05 |  label=negotiating 0.18 |
    label=signed 0.09 |  lemma=% 0.57 |  lemma=200 0.73 |  lemma=accept -0.19 |  lemma=agree 0.33 |
    lemma=agreement -0.87 |  lemma=allow -0.22 |  lemma=amnesty 0.61 |  lemma=announce -0.9 |  lemma=argue -0.63 |
    lemma=ask -0.17 |  lemma=ban 0.65 |  lemma=be 0.83 |  lemma=breach -0.81 |  lemma=break 0.73 |
    lemma=brigade -0.88 |  lemma=broker 0.85 |  lemma=cap 0.37 |  lemma=ceasefire -0.51 |  lemma=change 0.93 |
    lemma=collapse 0.83 |  lemma=comply -0.49 |  lemma=conclude 0.83 |  lemma=confine -0.86 |  lemma=consult 0.41 |
    lemma=create 0.42 |  lemma=cut -0.24 |  lemma=dead 0.53 |  lemma=deal -1.15 |  lemma=decide 0.68 |
    lemma=declare 1.08 |  lemma=discuss -0.23 |  lemma=end -0.16 |  lemma=engage -0.62 |  lemma=exist -0.98 |
    lemma=extend 0.56 |  lemma=fail 0.93 |  lemma=fall 0.99 |  lemma=find 0.72 |  lemma=fix -0.93 |
    lemma=follow -0.41 |  lemma=force 0.61 |  lemma=free -0.49 |  lemma=fulfil -0.75 |  lemma=get -1.03 |
    lemma=go 0.97 |  lemma=government -0.99 |  lemma=halve -0.88 |  lemma=hand 0.9 |  lemma=have 0.17 |
    lemma=hold -0.07 |  lemma=include -0.82 |  lemma=initial 0.15 |  lemma=insistence -0.74 |  lemma=join -0.76 |
    lemma=keep -0.88 |  lemma=last -0.8 |  lemma=leave -0.22 |  lemma=let -0.34 |  lemma=limit -1.05 |
    lemma=make -0.07 |  lemma=negotiate 0.69 |  lemma=negotiation -0.81 |  lemma=oblige -0.12 |  lemma=off -0.99 |
    lemma=pact 1.21 |  lemma=paper 1.09 |  lemma=part 0.78 |  lemma=participation 0.88 |  lemma=permit -0.27 |
    lemma=place -0.76 |  lemma=pledge -0.45 |  lemma=police -0.83 |  lemma=possible -0.42 |  lemma=promise 0.39 |
    lemma=propose -0.36 |  lemma=provide -0.79 |  lemma=put 0.57 |  lemma=ratify -0.35 |  lemma=reach 0.46 |
    lemma=reaffirm -1.3 |  lemma=recognise 0.81 |  lemma=reject -0.52 |  lemma=replace 0.91 |  lemma=respect -0.34 |
    lemma=return 1.36 |  lemma=review 1.04 |  lemma=rise 0.73 |  lemma=run -1.12 |  lemma=say 0.86 |
    lemma=settle 0.69 |  lemma=settlement -0.58 |  lemma=shake 0.54 |  lemma=share 0.35 |  lemma=sign 0.02 |
    lemma=signature -0.2 |  lemma=signing 0.62 |  lemma=sit 0.59 |  lemma=stand -0.8 |  lemma=stay 0.89 |
    lemma=step 0.98 |  lemma=strike -0.2 |  lemma=suspend -0.97 |  lemma=take -0.59 |  lemma=touch -0.74 |
    lemma=truce 1.02 |  lemma=undertake -0.58 |  lemma=void -0.45 |  lemma=withdraw -0.41 |
    lemma=withdrawal -0.94 |  length=0 -0.24 |  length=1 -0.06 |  length=2 0.16 |  length=4 -0.05 |  length=5 0.29 |
    link=adverbial -0.15 |  link=complement 0.1 |  link=condition -1 |  link=coordinate 0.85 |  link=main -0.06 |
    link=modifier 0.2 |  link=nominal -0.1 |  link=open -0.16 |  link=relative -0.16 |  link=subject 0.37 |
    link=time 0.05 |  modal=- 0.09 |  modal=be_to 0.27 |  modal=can -0.74 |  modal=could 1.24 |  modal=may -0.9 |
    modal=might -0.77 |  modal=must -0.64 |  modal=shall 0.89 |  modal=should -0.75 |  modal=will -0.58 |
    modal=would -0.22 |  modality=asserted 0.06 |  modality=hypothetical -0.29 |  modality=planned 0.05 |
    modality=possible -0.52 |  negated=false 0.05 |  negated=true -0.2 |  object=aid -1.01 |  object=arms 0.09 |
    object=captive -0.49 |  object=deadline 0.1 |  object=deal 0.07 |  object=law 0.02 |  object=offer 0.08 |
    object=sanction -0.56 |  object=strike -1.05 |  object=tariff -0.9 |  object=troops 0.19 |  object=truce -0.02 |
    objects=false 0.09 |  objlemma=accord 0.95 |  objlemma=adviser 0.86 |  objlemma=anti-balaka -0.86 |
    objlemma=arrangement -1.04 |  objlemma=arsenal -1.05 |  objlemma=ballot 0.98 |  objlemma=bargain -0.83 |
    objlemma=brigade -0.8 |  objlemma=cap -0.84 |  objlemma=catch 0.63 |  objlemma=ceasefire 0.55 |
    objlemma=commitment -0.07 |  objlemma=compromise -0.07 |  objlemma=contract -0.55 |  objlemma=crane -0.22 |
    objlemma=date 0.1 |  objlemma=deal 0.81 |  objlemma=detainee -0.49 |  objlemma=diploma 0.81 |
    objlemma=dispute 1.14 |  objlemma=document 1.04 |  objlemma=dollar -0.27 |  objlemma=drug 0.88 |
    objlemma=effect -0.03 |  objlemma=fate 0.68 |  objlemma=government -0.76 |  objlemma=hand 0.54 |
    objlemma=hold 0.93 |  objlemma=indexation -0.32 |  objlemma=issue -0.98 |  objlemma=it -0.16 |
    objlemma=itself -0.62 |  objlemma=land 0.88 |  objlemma=law 0.93 |  objlemma=market -0.53 |
    objlemma=memorandum 1.05 |  objlemma=ministry 0.35 |  objlemma=missile 0.65 |  objlemma=model 0.79 |
    objlemma=name 0.31 |  objlemma=none -0.93 |  objlemma=nothing 0.27 |  objlemma=office 0.42 |
    objlemma=order -0.98 |  objlemma=package -1.13 |  objlemma=pact -0.23 |  objlemma=paper 1.05 |
    objlemma=part -0.31 |  objlemma=percent 0.85 |  objlemma=pla -0.86 |  objlemma=point 0.9 |
    objlemma=poll -0.34 |  objlemma=prisoner -0.49 |  objlemma=question -0.68 |  objlemma=rate -0.88 |
    objlemma=representative -1 |  objlemma=row -0.77 |  objlemma=sanction -0.56 |  objlemma=seat -1.03 |
    objlemma=settlement 0.87 |  objlemma=signature 0.62 |  objlemma=stretch -1.13 |  objlemma=technology -0.27 |
    objlemma=text -0.24 |  objlemma=themselves 1.17 |  objlemma=they -0.12 |  objlemma=three 0.93 |
    objlemma=treaty 0.74 |  objlemma=truce -0.51 |  objlemma=understanding -1.22 |  objlemma=victim 0.58 |
    objlemma=walkout -1.05 |  objlemma=war -0.62 |  objlemma=weapon -0.41 |  objlemma=what -1.18 |
    objlemma=whole -0.88 |  objlemma=zone -0.83 |  objlemma=€ -0.24 |  passive=false 0.02 |  passive=true 0.03 |
    quoted=false 0.05 |  quoted=true -0.95 |  rule=agreed,_on_what_is_not_said,_parties_from_before 0.78 |
    rule=agreement_named_with_its_date 0.81 |  rule=agreement_named_with_its_date,_parties_from_before -0.58 |
    rule=agreement_named_with_its_parties -0.18 |  rule=gesture_of_signing 0.69 |
    rule=gesture_of_signing,_parties_from_before 0.29 |  rule=in_force,_parties_from_before 0.72 |
    rule=it,_an_agreement -0.52 |  rule=item_of_a_list_of_terms 0.41 |
    rule=item_of_a_list_of_terms,_parties_from_before -0.18 |  rule=nothing_agreed -0.42 |
    rule=nothing_agreed,_failed_to 0.93 |  rule=nothing_agreed,_not -0.15 |  rule=noun_of_a_stage -1.1 |
    rule=noun_of_a_stage,_set 1.01 |  rule=signing_verb -0.16 |  rule=signing_verb,_parties_from_before -0.04 |
    rule=stage_of_an_agreement 0.29 |  rule=stage_of_an_agreement_on_its_noun -0.21 |
    rule=still_talked_about 0.62 |  rule=term_after_an_agreement -0.17 |
    rule=term_after_an_agreement,_parties_from_before 0.34 |  rule=term_after_others 0.11 |
    rule=term_after_others,_a_paragraph_on -0.41 |
    rule=term_after_others,_a_paragraph_on,_parties_from_before 0.37 |
    rule=term_after_others,_parties_from_before -0.96 |  rule=term_in_a_list,_parties_from_before -0.8 |
    rule=term_under_an_agreement -0.41 |  rule=term_under_an_agreement,_parties_from_before -0.26 |
    rule=term_under_it 0.81 |  rule=term_under_it,_parties_from_before -0.17 |  rule=undertaking_on -0.14 |
    rule=undertaking_that -0.5 |  rule=undertaking_to -0.07 |  rule=what_an_agreement_does -0.89 |
    rule=what_an_agreement_does,_participle 0.29 |  rule=what_an_agreement_does,_relative -0.69 |
    rule=what_it_does 0.71 |  rule=without_a_result 0.64 |  self=deal 0.14 |  self=law 0.61 |  self=tariff 0.73 |
    self=troops -0.88 |  self=truce 0.19 |  sentence=0 0.37 |  sentence=1 -0.19 |  sentence=2 0.08 |
    sentence=3 -0.13 |  sentence=4 -0.06 |  sentence=5 1.44 |  share=0 -0.25 |  share=1 -0.14 |  share=2 0.35 |
    share=3 0.28 |  share=4 -0.13 |  subject=aid 0.42 |  subject=deal -0.14 |  subject=law -1 |
    subject=offer -0.09 |  subject=talks 0.67 |  subject=troops 0.36 |  subject=truce 0.16 |  sure=0 -0.22 |
    sure=1 0.13 |  sure=2 -0.12 |  sure=3 0.03 |  sure=4 0.2 |  tense=- -0.23 |  tense=future -0.2 |
    tense=past 0.27 |  tense=present 0.06 |  ties=- 0.3 |  ties=agent -0.27 |  ties=compound -0.87 |
    ties=controlled -0.39 |  ties=modified 0.52 |  ties=of -0.94 |  ties=possessive -0.74 |  ties=relative -0.85 |
    ties=shared 0.46 |  ties=subject 0.04 |  touches=accusation -1.59 |  touches=deadline 0.19 |
    touches=incident 0.6 |  touches=linkage -1.35 |  touches=measure -0.27 |  touches=meeting -0.49 |
    touches=position -0.4 |  touches=proposal -1.12 |  touches=response -1.15 |  touches=statement -0.27 |
    under=- 0.15 |  under=according_to 0.07 |  under=after 1.16 |  under=as_per -0.86 |  under=at 0.57 |
    under=before 0.86 |  under=by -0.35 |  under=despite -0.99 |  under=for 0.49 |  under=in 0.11 |  under=on 0.25 |
    under=over -0.24 |  under=regarding 0.72 |  under=since 0.96 |  under=to 0.59 |  under=until 0.44 |
    under=with 0.14 |  under=within 0.17 |  under=without -0.13 |  upos=ADJ -0.11 |  upos=NOUN -0.08 |
    upos=NUM 0.73 |  upos=PROPN 0.61 |  upos=SYM 0.57
  `,
  deadline: `
    above=attitude-open -0.5 |  above=other -0.19 |  above=speech-calls 0.53 |  above=speech-does -0.61 |
    above=speech-says 0.16 |  above=stance-demands -0.37 |  actor=group -0.62 |  actor=id 0.44 |  actor=name 0.21 |
    actor=of 0.42 |  actors=0 -0.43 |  actors=1 0.14 |  actors=2 0.12 |  beside=agreement -0.18 |
    beside=incident -0.58 |  beside=linkage 0.09 |  beside=measure -0.13 |  beside=meeting -1.06 |
    beside=position 0.07 |  beside=proposal 0.11 |  beside=statement 0.89 |  block=list-item 0.38 |
    block=paragraph -0.03 |  class=attitude-open -0.47 |  class=other -0.08 |  class=speech-does 0.67 |
    class=speech-says 0.16 |  class=stance-demands 0.59 |  clause=copula -0.85 |  clause=noun 0.13 |
    clause=verb 0.16 |  dated=false 0.91 |  dated=true -0.08 |  form=infinitive 0.03 |  form=noun 0.13 |
    form=participle 0.64 |  label+rule=-+bounded_need -0.08 |  label+rule=-+deadline_by_name 0.1 |
    label+rule=-+limit_without_a_date 0.78 |  label+rule=-+thing_with_its_limit -0.22 |
    label+rule=-+time_given 0.2 |  lemma=ask -0.25 |  lemma=change 0.51 |  lemma=close 0.58 |  lemma=comment 0.13 |
    lemma=constitute 0.73 |  lemma=deadline 0.1 |  lemma=delay -0.84 |  lemma=expect -0.87 |  lemma=expire 1.03 |
    lemma=follow -0.95 |  lemma=gap -0.76 |  lemma=give 0.68 |  lemma=go 0.95 |  lemma=hand -0.47 |
    lemma=have 1.17 |  lemma=hold 0.24 |  lemma=join -0.74 |  lemma=leave 0.52 |  lemma=lift 0.53 |
    lemma=make 0.67 |  lemma=meet -0.68 |  lemma=need 0.59 |  lemma=open -0.47 |  lemma=pass -0.37 |
    lemma=place -0.51 |  lemma=prolong -0.63 |  lemma=promise 0.38 |  lemma=report 0.2 |  lemma=sign -0.67 |
    lemma=silent 0.41 |  lemma=sink -0.58 |  lemma=stand -0.72 |  lemma=start 0.21 |  lemma=strike 0.36 |
    lemma=submit 0.11 |  lemma=suspend -0.48 |  lemma=take -0.52 |  lemma=tell 0.48 |  lemma=undertake 0.69 |
    lemma=visit -0.68 |  lemma=week -0.7 |  length=0 0.8 |  length=1 0.54 |  length=2 -0.19 |  length=3 -0.33 |
    length=4 -0.41 |  length=5 0.36 |  link=adverbial -0.15 |  link=complement -0.19 |  link=condition -0.02 |
    link=coordinate -0.21 |  link=main 0.16 |  link=modifier 0.06 |  link=nominal 0.13 |  link=relative 0.12 |
    modal=- 0.05 |  modal=be_to -0.32 |  modal=could -0.6 |  modal=have_to 0.67 |  modal=must 0.56 |
    modal=shall -0.58 |  modal=will 0.25 |  modal=would -0.36 |  modality=asserted 0.13 |  modality=planned -0.18 |
    modality=possible 0.37 |  negated=true 0.13 |  object=arms 0.41 |  object=deal -0.12 |  object=law 0.73 |
    object=offer 0.11 |  object=strike -0.48 |  object=tariff -0.67 |  object=troops -0.27 |  objects=false -0.08 |
    objects=true 0.1 |  objlemma=agreement -0.6 |  objlemma=answer 0.6 |  objlemma=ballot 0.79 |
    objlemma=brigade -0.72 |  objlemma=budget -0.37 |  objlemma=charter -0.36 |  objlemma=city 0.84 |
    objlemma=combatant 0.85 |  objlemma=day 0.2 |  objlemma=deal 0.36 |  objlemma=election 0.64 |
    objlemma=fighter 0.5 |  objlemma=government -0.67 |  objlemma=gun 0.41 |  objlemma=hold -0.52 |
    objlemma=law 0.51 |  objlemma=maoists 0.73 |  objlemma=market -0.29 |  objlemma=matter 0.53 |
    objlemma=party 0.98 |  objlemma=plan 0.58 |  objlemma=poll 0.79 |  objlemma=proposal -0.48 |
    objlemma=public 0.67 |  objlemma=reduction -0.63 |  objlemma=russia 0.31 |  objlemma=signature -0.87 |
    objlemma=strike -0.48 |  objlemma=theme 0.52 |  objlemma=they -0.02 |  objlemma=vote 0.94 |
    objlemma=wave -0.84 |  objlemma=yucalan -0.68 |  passive=false -0.1 |  passive=true 0.41 |
    rule=bounded_need -0.08 |  rule=deadline_by_name 0.1 |  rule=limit_without_a_date 0.78 |
    rule=thing_with_its_limit -0.22 |  rule=time_given 0.2 |  said=true 0.05 |  self=deadline 0.1 |
    sentence=0 0.77 |  sentence=1 0.67 |  sentence=2 -0.19 |  sentence=3 -0.58 |  sentence=4 -0.18 |  share=0 -1.1 |
    share=1 0.09 |  share=2 -0.43 |  share=3 0.07 |  share=4 0.28 |  subject=deal -0.59 |  subject=law -0.46 |
    subject=offer -0.34 |  subject=talks -0.47 |  subject=troops -0.47 |  sure=0 0.24 |  sure=1 0.56 |
    sure=2 -0.38 |  sure=3 -0.03 |  sure=4 -0.11 |  tense=- 0.2 |  tense=future -0.12 |  tense=past 0.16 |
    ties=- 0.15 |  ties=agent 1 |  ties=controlled -0.42 |  ties=relative -0.47 |  ties=shared -0.67 |
    ties=subject -0.05 |  touches=agreement -0.3 |  touches=linkage 0.17 |  touches=measure 0.32 |
    touches=position -0.4 |  touches=response 0.65 |  touches=statement -0.19 |  under=- 0.13 |  under=after -0.52 |
    under=at -0.47 |  under=before -1.14 |  under=by 0.5 |  under=due_on -0.87 |  under=for -0.25 |
    under=in -0.26 |  under=on 0.47 |  under=to 1 |  under=under -0.55 |  under=until -0.22 |  under=within -0.21 |
    upos=NOUN -0.38 |  upos=VERB 0.08
  `,
  incident: `
    above=other -0.32 |  above=speech-does -0.79 |  above=speech-says -0.09 |  above=stance-demands -0.42 |
    actor=group -0.24 |  actor=id -0.16 |  actor=name 0.33 |  actor=of 0.78 |  actors=0 -0.04 |  actors=1 0.16 |
    actors=2 -0.59 |  around_own_kind 0.35 |  beside=accusation -0.05 |  beside=agreement -0.44 |
    beside=deadline -0.46 |  beside=measure -0.73 |  beside=position -0.59 |  beside=statement -0.39 |
    block=list-item 0.78 |  block=paragraph -0.04 |  class=attitude-open -0.4 |  class=other 0.08 |
    class=speech-does -0.08 |  class=stance-accepts -0.5 |  clause=copula -0.36 |  clause=noun 0.17 |
    clause=verb 0.03 |  dated=false -0.31 |  dated=true 0.3 |  form=infinitive 0.17 |  form=noun 0.17 |
    inside_own_kind -1.09 |  label+rule=arrest+verb_of_violence -0.76 |  label+rule=attack+noun_of_violence -0.21 |
    label+rule=attack+verb_of_violence 0.07 |  label+rule=displacement+verb_of_violence 0.81 |
    label+rule=other+noun_of_violence 0.31 |  label+rule=violation+noun_of_violence -0.49 |  label=arrest -0.76 |
    label=attack 0.03 |  label=displacement 0.81 |  label=other 0.31 |  label=violation -0.49 |
    lemma=arrest -0.63 |  lemma=attack 0.44 |  lemma=blast -0.59 |  lemma=blow 0.64 |  lemma=bomb 0.68 |
    lemma=break -0.75 |  lemma=burn -0.36 |  lemma=die -1.47 |  lemma=drive 0.81 |  lemma=erupt 0.48 |
    lemma=flee 0.42 |  lemma=gun 0.82 |  lemma=hit -0.49 |  lemma=hold -0.5 |  lemma=insurgency -0.82 |
    lemma=invade 0.57 |  lemma=jail -0.65 |  lemma=kill 0.13 |  lemma=killing -0.72 |  lemma=open -0.4 |
    lemma=perish -0.94 |  lemma=shell 0.13 |  lemma=shelling -0.6 |  lemma=shoot 0.21 |  lemma=sink -0.99 |
    lemma=strike -0.29 |  lemma=take -0.42 |  lemma=torch 0.38 |  lemma=violation -0.49 |  lemma=war 0.88 |
    lemma=wound 1.26 |  length=0 -1.26 |  length=1 0.47 |  length=2 0.07 |  length=3 -0.09 |  length=4 0.25 |
    length=5 0.64 |  length=6 -0.66 |  link=adverbial 0.06 |  link=complement -0.21 |  link=coordinate -0.39 |
    link=main 0.28 |  link=modifier 0.47 |  link=nominal 0.17 |  link=open -0.12 |  link=relative -0.82 |
    link=time -0.25 |  modal=- 0.03 |  modal=could 0.49 |  modal=shall -0.46 |  modality=hypothetical 0.13 |
    modality=planned -0.46 |  modality=possible 0.61 |  negated=false 0.02 |  negated=true -0.42 |
    object=captive -0.22 |  object=talks -0.4 |  object=tariff 0.3 |  object=troops -0.06 |  objects=false -0.48 |
    objects=true 0.25 |  objlemma=airport 0.58 |  objlemma=anselmo -0.65 |  objlemma=attacker 1.02 |
    objlemma=bomb -0.49 |  objlemma=camp 0.91 |  objlemma=cash -0.59 |  objlemma=church 0.38 |
    objlemma=colleague 0.7 |  objlemma=dame 0.49 |  objlemma=dozen 1.03 |  objlemma=drone -0.82 |
    objlemma=ecuadorians -0.49 |  objlemma=exile 0.72 |  objlemma=fire -0.49 |  objlemma=home 0.42 |
    objlemma=hostage -0.22 |  objlemma=it -0.28 |  objlemma=line -0.29 |  objlemma=man 0.68 |
    objlemma=monrovia 0.42 |  objlemma=mp 0.82 |  objlemma=quarter -0.42 |  objlemma=question -0.42 |
    objlemma=section 0.64 |  objlemma=soldier 0.63 |  objlemma=talk -0.4 |  objlemma=they -0.63 |
    objlemma=trader 0.61 |  objlemma=university -0.63 |  passive=true 0.11 |  placed=false -0.23 |
    placed=true 0.79 |  quoted=false 0.02 |  quoted=true -0.56 |  rule=noun_of_violence -0.05 |
    rule=verb_of_violence 0.03 |  said=false 0.1 |  said=true -0.25 |  self=troops -0.82 |  sentence=0 0.16 |
    sentence=1 0.65 |  sentence=2 -0.25 |  sentence=3 0.1 |  sentence=4 -0.24 |  share=0 -0.28 |  share=1 -0.25 |
    share=3 0.49 |  share=4 0.2 |  subject=arms -0.41 |  subject=captive -0.49 |  subject=deal -0.44 |
    subject=offer -0.36 |  subject=talks -0.26 |  subject=tariff -0.49 |  subject=troops 0.1 |
    subject=truce -0.44 |  sure=0 -0.24 |  sure=1 0.23 |  sure=2 0.17 |  sure=3 0.11 |  sure=4 -0.39 |
    tense=- 0.2 |  tense=future -0.46 |  tense=past 0.04 |  tense=present -0.22 |  ties=- 0.4 |  ties=agent -0.22 |
    ties=modified -0.4 |  ties=relative -0.78 |  ties=shared -0.26 |  ties=subject 0.09 |  touches=accusation -0.5 |
    touches=agreement 0.37 |  touches=linkage 0.23 |  touches=meeting -0.12 |  touches=position -0.63 |
    touches=statement -0.13 |  under=- 0.14 |  under=according_to -0.48 |  under=among 0.43 |  under=as -0.88 |
    under=at -0.57 |  under=despite -0.44 |  under=for -0.65 |  under=from 0.81 |  under=in -0.2 |
    under=near 0.91 |  under=on 0.05 |  under=out_of -0.36 |  under=outside 0.82 |  under=over -0.82 |
    under=since -0.22 |  under=with -0.4 |  under=within 0.68 |  upos=NOUN -0.05 |  upos=VERB 0.03
  `,
  linkage: `
    above=attitude-open 0.87 |  above=other 0.08 |  above=speech-calls -0.9 |  above=speech-does 0.8 |
    above=speech-says 0.15 |  above=stance-demands 0.75 |  above=stance-rejects 0.46 |
    above=stance-supports -0.86 |  actor=group -0.55 |  actor=id 0.6 |  actor=name -0.09 |  actor=of -0.15 |
    actors=0 0.56 |  actors=1 -0.04 |  actors=2 0.23 |  actors=3 0.78 |  any 0.02 |  around_own_kind -1.17 |
    beside=agreement 0.24 |  beside=deadline 0.48 |  beside=meeting 0.29 |  beside=position 0.17 |
    beside=proposal 0.9 |  beside=response -0.05 |  beside=statement 0.26 |  block=list-item 0.1 |
    block=paragraph 0.02 |  class=speech-does -0.27 |  class=speech-once 0.21 |  class=speech-says 0.05 |
    class=stance-accepts 0.25 |  class=stance-demands 0.3 |  class=stance-open 0.4 |  class=stance-rejects 0.2 |
    clause=copula 0.2 |  dated=true 0.23 |  form=imperative 0.5 |  form=infinitive 0.12 |  form=participle 0.16 |
    inside_own_kind -0.06 |  label+rule=-+after -0.52 |  label+rule=-+before -0.52 |  label+rule=-+done_over -0.85 |
    label+rule=-+not_before 0.6 |  label+rule=-+or_else 0.4 |  label+rule=-+order_and_promise 0.5 |
    label+rule=-+phrase 0.28 |  label+rule=-+tie 0.05 |  label+rule=-+verb -0.2 |  label=- 0.02 |  lemma=add 0.7 |
    lemma=agree -0.61 |  lemma=answer 0.95 |  lemma=ask 0.6 |  lemma=be 0.33 |  lemma=begin -0.93 |
    lemma=block 0.2 |  lemma=break -0.85 |  lemma=call -0.09 |  lemma=cancel 0.59 |  lemma=come -0.69 |
    lemma=convoke -0.74 |  lemma=crawl 1.28 |  lemma=decide 0.71 |  lemma=depart 0.79 |  lemma=dependent 0.73 |
    lemma=dissolve -1.1 |  lemma=do -1.06 |  lemma=drop 0.66 |  lemma=end 0.58 |  lemma=engage 0.77 |
    lemma=exclude 0.94 |  lemma=expire 1.06 |  lemma=extend 0.2 |  lemma=fight 0.16 |  lemma=follow 1.16 |
    lemma=force 0.92 |  lemma=give 0.91 |  lemma=go 0.45 |  lemma=guarantee -0.66 |  lemma=hand 0.49 |
    lemma=have 0.05 |  lemma=hinge 1.2 |  lemma=hint 0.89 |  lemma=hold -0.95 |  lemma=host 0.99 |
    lemma=impossible 0.86 |  lemma=keep 0.77 |  lemma=leave -0.9 |  lemma=link 0.75 |  lemma=live 0.95 |
    lemma=need -0.75 |  lemma=negotiate 1.15 |  lemma=obtain 0.57 |  lemma=off -0.88 |  lemma=offer 0.91 |
    lemma=one -0.94 |  lemma=oppose 0.9 |  lemma=out 1.16 |  lemma=pledge -0.91 |  lemma=possible 0.43 |
    lemma=prepare 0.82 |  lemma=provide 1.05 |  lemma=put -0.89 |  lemma=raf -0.98 |  lemma=read -0.76 |
    lemma=reduce 0.78 |  lemma=release 0.43 |  lemma=remain -0.94 |  lemma=require -0.65 |  lemma=reserve 0.61 |
    lemma=respect 0.52 |  lemma=resume 0.58 |  lemma=return -0.62 |  lemma=rewrite 0.65 |  lemma=rule -0.99 |
    lemma=say 1.29 |  lemma=send 0.78 |  lemma=settle -0.83 |  lemma=shake -1.01 |  lemma=share 0.67 |
    lemma=shelve 0.44 |  lemma=sign 0.99 |  lemma=solution -0.93 |  lemma=start -0.46 |  lemma=stay 0.85 |
    lemma=step -1.01 |  lemma=stop 1.2 |  lemma=subject 0.47 |  lemma=submit 0.14 |  lemma=suspend 0.14 |
    lemma=take 0.36 |  lemma=tell -0.75 |  lemma=threaten -0.94 |  lemma=toy 0.4 |  lemma=undertake 0.65 |
    lemma=vanish 0.73 |  lemma=vet -0.72 |  lemma=walk 0.81 |  lemma=want 1.07 |  lemma=warn 0.99 |
    lemma=will -0.28 |  lemma=withdraw 0.78 |  lemma=wreck -0.52 |  lemma=write 0.84 |  length=0 0.54 |
    length=3 -0.12 |  length=4 0.07 |  length=5 0.64 |  length=6 -0.74 |  link=adverbial -0.19 |
    link=complement 0.3 |  link=coordinate -0.34 |  link=main -0.08 |  link=modifier 0.77 |  link=open 0.13 |
    link=relative -0.16 |  modal=- -0.09 |  modal=be_to 0.6 |  modal=could 0.88 |  modal=may 0.64 |
    modal=might -0.83 |  modal=must 0.64 |  modal=should -0.76 |  modal=will 0.04 |  modal=would -0.08 |
    modality=asserted -0.12 |  modality=hypothetical -0.12 |  modality=planned 0.03 |  modality=possible 0.31 |
    negated=false 0.02 |  object=aid -0.34 |  object=deadline 0.96 |  object=deal 0.78 |  object=law 0.68 |
    object=offer -0.14 |  object=sanction 0.75 |  object=strike 0.3 |  object=talks 0.37 |  object=tariff 0.87 |
    object=truce 0.45 |  objects=false 0.12 |  objects=true -0.07 |  objlemma=% 0.09 |  objlemma=abdul -0.98 |
    objlemma=access 0.95 |  objlemma=accord 0.64 |  objlemma=arrangement 0.65 |  objlemma=attendance -1.02 |
    objlemma=basis -0.94 |  objlemma=bill 0.18 |  objlemma=brussels 0.18 |  objlemma=china 0.82 |
    objlemma=christmas -0.52 |  objlemma=complaint 0.94 |  objlemma=conference -0.74 |  objlemma=consent 0.35 |
    objlemma=countermeasure 0.44 |  objlemma=date 0.96 |  objlemma=dollar -0.91 |  objlemma=ear -0.75 |
    objlemma=effect -0.6 |  objlemma=embargo 0.16 |  objlemma=fish 0.84 |  objlemma=hand -1.01 |
    objlemma=help 0.67 |  objlemma=independence 0.54 |  objlemma=investment 0.5 |  objlemma=it 0.98 |
    objlemma=itself 0.77 |  objlemma=lawsuit 0.43 |  objlemma=man 0.78 |  objlemma=maoists 0.77 |
    objlemma=meeting 0.59 |  objlemma=minute -0.75 |  objlemma=moment -0.26 |  objlemma=niger -1.18 |
    objlemma=nothing 0.5 |  objlemma=offer 0.56 |  objlemma=one 0.43 |  objlemma=page -0.76 |  objlemma=paris 0.9 |
    objlemma=part 0.8 |  objlemma=party -0.65 |  objlemma=plan 0.14 |  objlemma=power 0.67 |
    objlemma=premiership 0.92 |  objlemma=province 0.09 |  objlemma=relief 0.57 |  objlemma=renegotiation -0.99 |
    objlemma=right 0.61 |  objlemma=room 0.81 |  objlemma=round 0.99 |  objlemma=row -0.83 |
    objlemma=sanction 1.08 |  objlemma=seat 0.75 |  objlemma=signature -0.89 |  objlemma=standing -0.66 |
    objlemma=strike 0.3 |  objlemma=supporter 1.13 |  objlemma=talk 0.23 |  objlemma=tariff 0.75 |
    objlemma=text -0.72 |  objlemma=they 0.38 |  objlemma=truce 0.45 |  objlemma=volume 1.14 |  objlemma=war -0.94 |
    objlemma=whatever 0.35 |  passive=true 0.21 |  placed=false 0.02 |  quoted=true 0.1 |  rule=after -0.52 |
    rule=before -0.52 |  rule=done_over -0.85 |  rule=not_before 0.6 |  rule=or_else 0.4 |
    rule=order_and_promise 0.5 |  rule=phrase 0.28 |  rule=tie 0.05 |  rule=verb -0.2 |  said=false 0.1 |
    said=true -0.08 |  sentence=0 0.73 |  sentence=1 0.14 |  sentence=2 -0.05 |  sentence=3 -0.07 |
    sentence=4 0.45 |  share=0 0.91 |  share=2 -0.4 |  share=3 0.48 |  share=4 0.06 |  subject=captive 0.82 |
    subject=deal -0.6 |  subject=law -0.67 |  subject=strike 0.58 |  subject=talks 0.8 |  subject=tariff 1.16 |
    subject=troops -0.12 |  subject=truce 0.84 |  sure=0 0.45 |  sure=1 0.45 |  sure=2 0.13 |  sure=3 -0.19 |
    sure=4 -0.14 |  tense=- 0.03 |  tense=future 0.14 |  tense=past 0.03 |  tense=present -0.09 |  ties=- -0.47 |
    ties=controlled 0.34 |  ties=relative 0.59 |  ties=shared 0.75 |  ties=subject 0.07 |  touches=accusation 0.75 |
    touches=agreement -0.46 |  touches=deadline 1 |  touches=incident 1.07 |  touches=measure -0.09 |
    touches=position 0.33 |  touches=proposal 0.28 |  touches=response 0.5 |  touches=statement 0.04 |
    under=- 0.06 |  under=according_to 0.65 |  under=at 0.64 |  under=by -0.37 |  under=for -1.05 |
    under=from 0.49 |  under=in -0.19 |  under=into 0.92 |  under=on 0.41 |  under=over -0.85 |  under=to -0.45 |
    under=under 0.49 |  under=until -0.95 |  under=with -0.93 |  under=within 0.84 |  under=without 0.81 |
    upos=ADJ 0.71 |  upos=ADV 0.2 |  upos=AUX -0.28 |  upos=NOUN -0.38 |  upos=NUM -0.94 |  upos=VERB 0.06
  `,
  measure: `
    above=attitude-open 0.55 |  above=other -0.18 |  above=speech-calls 0.56 |  above=speech-does 0.02 |
    above=speech-says -0.04 |  above=stance-accepts 0.14 |  above=stance-demands -0.21 |  above=stance-open -0.54 |
    above=stance-rejects -0.15 |  above=stance-supports -0.25 |  actor=group -0.4 |  actor=id 0.64 |
    actor=name -0.67 |  actor=of 0.14 |  actors=0 -0.81 |  actors=1 0.15 |  actors=2 0.66 |  actors=3 -0.6 |
    any -0.05 |  around_own_kind 0.17 |  beside=accusation 0.59 |  beside=agreement -0.2 |  beside=deadline 0.44 |
    beside=incident 0.38 |  beside=linkage -0.38 |  beside=measure 0.14 |  beside=meeting -0.72 |
    beside=position -0.61 |  beside=proposal -0.5 |  beside=response -0.89 |  beside=statement -0.47 |
    block=list-item 0.38 |  block=paragraph -0.08 |  class=attitude-open 0.04 |  class=speech-does -0.42 |
    class=speech-says -0.33 |  class=stance-accepts -0.61 |  class=stance-demands -0.83 |
    class=stance-rejects -0.56 |  clause=copula 0.09 |  clause=verb -0.03 |  dated=false -0.18 |  dated=true 0.15 |
    form=infinitive 0.14 |  form=participle -0.4 |  inside_own_kind -0.13 |
    label+rule=eased+power_as_a_noun,_by_money -0.61 |  label+rule=eased+power_as_a_noun,_by_thing -0.95 |
    label+rule=eased+power_as_a_noun,_by_verb 0.86 |  label+rule=eased+power_named_with_its_author -0.85 |
    label+rule=eased+power_named_with_its_day -0.83 |  label+rule=eased+power_named_with_its_fate -0.55 |
    label+rule=eased+power_used,_by_money 0.97 |  label+rule=eased+power_used,_by_none -0.21 |
    label+rule=eased+power_used,_by_thing 0.18 |  label+rule=eased+power_used,_by_verb -1.19 |
    label+rule=imposed+power_as_a_noun,_by_thing -0.07 |  label+rule=imposed+power_as_a_noun,_by_verb -0.04 |
    label+rule=imposed+power_named,_under_it 0.97 |  label+rule=imposed+power_named_with_its_author 0.09 |
    label+rule=imposed+power_named_with_its_day 0.99 |  label+rule=imposed+power_named_with_its_fate 0.17 |
    label+rule=imposed+power_named_with_its_target 0.77 |  label+rule=imposed+power_used,_by_beneath -0.63 |
    label+rule=imposed+power_used,_by_money,_on_its_noun -0.73 |  label+rule=imposed+power_used,_by_none -0.58 |
    label+rule=imposed+power_used,_by_none,_on_its_noun 0.17 |  label+rule=imposed+power_used,_by_thing -0.35 |
    label+rule=imposed+power_used,_by_thing,_on_its_noun 0.6 |  label+rule=imposed+power_used,_by_verb 0.33 |
    label+rule=imposed+power_used,_by_verb,_on_its_noun -0.47 |  label+rule=lifted+power_as_a_noun,_by_thing -0.32 |
    label+rule=lifted+power_named_with_its_day -0.34 |  label+rule=lifted+power_used,_by_none -0.37 |
    label+rule=lifted+power_used,_by_none,_on_its_noun -0.48 |  label+rule=lifted+power_used,_by_thing 0.51 |
    label+rule=lifted+power_used,_by_thing,_on_its_noun -1.18 |
    label+rule=provided+movement_of_those_who_come -0.32 |  label+rule=provided+power_as_a_noun,_by_thing -0.6 |
    label+rule=provided+power_as_a_noun,_by_verb -0.4 |  label+rule=provided+power_named_with_its_author -0.39 |
    label+rule=provided+power_named_with_its_day -0.56 |  label+rule=provided+power_named_with_its_fate 0.13 |
    label+rule=provided+power_named_with_its_target -0.68 |  label+rule=provided+power_used,_by_money -0.25 |
    label+rule=provided+power_used,_by_none 0.31 |  label+rule=provided+power_used,_by_thing -0.25 |
    label+rule=provided+power_used,_by_thing,_on_its_noun -0.36 |  label+rule=provided+power_used,_by_verb 0.16 |
    label+rule=provided+power_used,_by_verb,_on_its_noun 0.04 |
    label+rule=suspended+power_named_with_its_day 0.32 |
    label+rule=suspended+power_used,_by_money,_on_its_noun -0.31 |  label+rule=suspended+power_used,_by_none -0.65 |
    label+rule=suspended+power_used,_by_none,_on_its_noun 0.55 |  label+rule=suspended+power_used,_by_thing 0.59 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun -0.59 |  label+rule=suspended+power_used,_by_verb -0.9 |
    label+rule=suspended+practice_ceased 0.1 |  label+rule=tightened+movement_of_those_who_come 0.52 |
    label+rule=tightened+power_used,_by_none -0.66 |  label+rule=tightened+power_used,_by_none,_on_its_noun -0.47 |
    label+rule=tightened+power_used,_by_thing 0.31 |  label=eased -0.11 |  label=imposed 0.08 |
    label=lifted -0.14 |  label=provided -0.2 |  label=suspended 0.07 |  label=tightened 0.19 |
    lemma=abolish -0.31 |  lemma=admit 0.76 |  lemma=amend -0.51 |  lemma=annex 0.82 |  lemma=arm 0.69 |
    lemma=arrest 0.97 |  lemma=award -0.98 |  lemma=ban -0.11 |  lemma=beef 0.46 |  lemma=blacklist 0.51 |
    lemma=block -0.56 |  lemma=blockade -0.66 |  lemma=cancel -0.81 |  lemma=cantonment -0.55 |  lemma=cap -0.17 |
    lemma=close -1.41 |  lemma=come -0.25 |  lemma=compensate -0.39 |  lemma=convict -0.44 |
    lemma=counter-sanction -0.55 |  lemma=custody 0.79 |  lemma=cut 0.38 |  lemma=declare -0.89 |
    lemma=deepen 0.56 |  lemma=delay 0.73 |  lemma=departure -0.79 |  lemma=deployment -0.21 |  lemma=disarm -0.48 |
    lemma=disband -0.9 |  lemma=dissolve -0.88 |  lemma=drop 0.67 |  lemma=end -0.51 |  lemma=exchange -0.98 |
    lemma=exempt 0.5 |  lemma=extend -0.79 |  lemma=fire -0.31 |  lemma=free -0.06 |  lemma=freeze -0.79 |
    lemma=give -0.27 |  lemma=go -1.11 |  lemma=grant 0.79 |  lemma=halt -0.52 |  lemma=halve 0.62 |
    lemma=hand -0.35 |  lemma=handover -0.33 |  lemma=impose 0.49 |  lemma=indict -0.96 |  lemma=indictment 0.84 |
    lemma=jail 0.78 |  lemma=keep -0.61 |  lemma=land 1.03 |  lemma=law -0.96 |  lemma=lawsuit -0.83 |
    lemma=leave -0.12 |  lemma=let -0.83 |  lemma=levy -0.72 |  lemma=lie -0.68 |  lemma=lift 0.04 |
    lemma=lodge 0.67 |  lemma=lower -0.66 |  lemma=monitor -0.72 |  lemma=move 0.52 |  lemma=offer -0.42 |
    lemma=open 0.06 |  lemma=pardon -1.06 |  lemma=pass -0.69 |  lemma=phase -0.07 |  lemma=pledge -0.66 |
    lemma=police -0.61 |  lemma=prolong 0.81 |  lemma=promise 0.59 |  lemma=pull 0.58 |  lemma=pullback -0.95 |
    lemma=put -0.7 |  lemma=quota -0.45 |  lemma=raise -0.59 |  lemma=ratify -0.65 |  lemma=recognise 0.67 |
    lemma=recognition -0.39 |  lemma=reduction -0.61 |  lemma=relax 0.77 |  lemma=release 0.6 |  lemma=relief 0.13 |
    lemma=remain -1.08 |  lemma=removal -0.32 |  lemma=remove -0.5 |  lemma=reopen -0.75 |  lemma=repair -0.64 |
    lemma=restore -0.49 |  lemma=resume 1.1 |  lemma=resumption -0.07 |  lemma=return -0.81 |  lemma=revoke 0.92 |
    lemma=sanction 0.1 |  lemma=seize -0.6 |  lemma=sell -0.36 |  lemma=send -1.11 |  lemma=sentence -0.75 |
    lemma=serve -0.42 |  lemma=shelter -0.72 |  lemma=shelve 0.56 |  lemma=shipment -0.16 |  lemma=shut -0.07 |
    lemma=station -0.53 |  lemma=stay -0.82 |  lemma=stop 0.67 |  lemma=store -0.76 |  lemma=stretch -0.57 |
    lemma=stump 0.97 |  lemma=surcharge 0.99 |  lemma=suspend 0.89 |  lemma=swap -0.49 |  lemma=tighten 0.55 |
    lemma=withdraw 0.34 |  lemma=withdrawal 0.09 |  lemma=withhold -0.03 |  length=0 -0.67 |  length=1 0.03 |
    length=2 -0.06 |  length=4 0.3 |  length=5 -0.25 |  length=6 -0.55 |  link=adverbial -0.3 |
    link=complement -0.06 |  link=condition -0.63 |  link=coordinate -0.47 |  link=modifier 0.3 |  link=open -0.09 |
    link=relative 0.06 |  link=time 0.37 |  modal=be_to 0.3 |  modal=could -0.41 |  modal=have_to -0.12 |
    modal=may -0.11 |  modal=must -0.51 |  modal=shall -0.84 |  modal=should -0.56 |  modal=will 0.21 |
    modal=would -0.51 |  modality=asserted 0.08 |  modality=hypothetical -0.59 |  modality=planned -0.2 |
    modality=possible -0.25 |  negated=false -0.03 |  negated=true -0.48 |  object=aid -0.33 |  object=arms -0.63 |
    object=captive 0.5 |  object=deal -0.56 |  object=law 0.2 |  object=offer -0.5 |  object=sanction 0.98 |
    object=strike -0.77 |  object=talks -0.66 |  object=tariff 0.3 |  object=troops -0.06 |  object=truce -0.14 |
    object=visit 1.02 |  objects=false -0.2 |  objlemma=% -0.35 |  objlemma=access -0.63 |  objlemma=accord -0.96 |
    objlemma=agreement -0.73 |  objlemma=aid -0.54 |  objlemma=airport -0.59 |  objlemma=anselmo 0.78 |
    objlemma=anyone 0.5 |  objlemma=arrangement 0.73 |  objlemma=asylum 0.79 |  objlemma=azawad -0.39 |
    objlemma=ban 0.55 |  objlemma=barrel 0.61 |  objlemma=bill -0.37 |  objlemma=blog -0.62 |  objlemma=body -0.85 |
    objlemma=bpd 0.13 |  objlemma=brussels 0.67 |  objlemma=budget -0.69 |  objlemma=case 0.67 |
    objlemma=certificate 0.99 |  objlemma=constitution -0.51 |  objlemma=corridor 0.7 |  objlemma=council -1.02 |
    objlemma=countermeasure 0.56 |  objlemma=country -0.33 |  objlemma=crude -0.35 |  objlemma=curb 0.56 |
    objlemma=day -0.64 |  objlemma=delegate 0.93 |  objlemma=detainee 0.76 |  objlemma=dialogue -0.44 |
    objlemma=dignity -0.53 |  objlemma=diploma 0.83 |  objlemma=disarmament -0.72 |  objlemma=dollar -0.57 |
    objlemma=door -0.54 |  objlemma=drug -0.8 |  objlemma=duty -0.69 |  objlemma=electricity -0.64 |
    objlemma=embargo 1.36 |  objlemma=embassy 0.46 |  objlemma=ethan -0.8 |  objlemma=exemption -0.47 |
    objlemma=export -1.04 |  objlemma=family -0.36 |  objlemma=farmer -0.39 |  objlemma=field -0.64 |
    objlemma=fighter -0.58 |  objlemma=flow -0.99 |  objlemma=forecast -1.42 |  objlemma=guest -0.26 |
    objlemma=help -0.49 |  objlemma=herring 1.03 |  objlemma=highway -0.66 |  objlemma=import 0.5 |
    objlemma=indexation -0.25 |  objlemma=institution -0.12 |  objlemma=insult -0.34 |  objlemma=intensity -0.66 |
    objlemma=iraq -0.98 |  objlemma=it -0.03 |  objlemma=itself 0.58 |  objlemma=journalist -0.13 |
    objlemma=koran -0.48 |  objlemma=language -0.47 |  objlemma=law 0.49 |  objlemma=leave -0.8 |
    objlemma=life -0.42 |  objlemma=line 0.79 |  objlemma=locality -0.93 |  objlemma=man -0.14 |
    objlemma=mayor -0.36 |  objlemma=meeting -0.48 |  objlemma=metre -0.71 |  objlemma=militia 0.69 |
    objlemma=missile -0.99 |  objlemma=name -0.74 |  objlemma=negotiation -0.76 |  objlemma=news -0.56 |
    objlemma=niger 0.93 |  objlemma=number -0.76 |  objlemma=observance 0.86 |  objlemma=observer -0.53 |
    objlemma=offer -0.59 |  objlemma=one -0.82 |  objlemma=operation 0.96 |  objlemma=order -0.4 |
    objlemma=orrego -0.71 |  objlemma=output 0.88 |  objlemma=participation 0.87 |  objlemma=pay -0.03 |
    objlemma=peacekeeper -0.53 |  objlemma=people 0.58 |  objlemma=port 0.8 |  objlemma=power 1.01 |
    objlemma=prisoner 0.5 |  objlemma=province -0.35 |  objlemma=rate 0.62 |  objlemma=reduction 0.81 |
    objlemma=relief -0.16 |  objlemma=reporter 0.8 |  objlemma=road -0.98 |  objlemma=sanction 0.47 |
    objlemma=seat -0.19 |  objlemma=settlement -0.15 |  objlemma=state -0.57 |  objlemma=strike -0.77 |
    objlemma=struggle 0.89 |  objlemma=support -0.57 |  objlemma=surcharge -0.36 |  objlemma=suspension -0.89 |
    objlemma=talk -0.37 |  objlemma=tariff 0.74 |  objlemma=territory 0.82 |  objlemma=that -0.72 |
    objlemma=theme -0.85 |  objlemma=they 0.42 |  objlemma=tonne 0.76 |  objlemma=travel 0.14 |
    objlemma=treaty -0.68 |  objlemma=troops 0.43 |  objlemma=truce -0.14 |  objlemma=value -0.7 |
    objlemma=valve -0.77 |  objlemma=violence -1.11 |  objlemma=visit 1.02 |  objlemma=volume -0.28 |
    objlemma=wall -0.91 |  objlemma=warhead -0.79 |  objlemma=water -0.86 |  objlemma=wave 0.73 |
    objlemma=weapon 0.66 |  objlemma=whole -0.3 |  objlemma=work 0.79 |  objlemma=year 0.8 |  objlemma=zone -0.61 |
    objlemma=€ -0.31 |  passive=true -0.1 |  placed=false -0.05 |  quoted=false -0.04 |  quoted=true -0.42 |
    rule=movement_of_those_who_come 0.07 |  rule=power_as_a_noun,_by_money -0.61 |
    rule=power_as_a_noun,_by_thing -0.74 |  rule=power_as_a_noun,_by_verb 0.08 |  rule=power_named,_under_it 0.97 |
    rule=power_named_with_its_author -0.21 |  rule=power_named_with_its_day 0.03 |
    rule=power_named_with_its_fate 0.02 |  rule=power_named_with_its_target 0.5 |
    rule=power_used,_by_beneath -0.63 |  rule=power_used,_by_money 0.21 |
    rule=power_used,_by_money,_on_its_noun -0.72 |  rule=power_used,_by_none -0.5 |
    rule=power_used,_by_none,_on_its_noun 0.29 |  rule=power_used,_by_thing 0.11 |
    rule=power_used,_by_thing,_on_its_noun -0.39 |  rule=power_used,_by_verb -0.05 |
    rule=power_used,_by_verb,_on_its_noun -0.36 |  rule=practice_ceased 0.1 |  said=false 0.13 |  said=true -0.35 |
    self=aid 0.13 |  self=captive -0.49 |  self=law -0.55 |  self=offer -0.45 |  self=sanction -0.76 |
    self=tariff -0.7 |  sentence=0 0.82 |  sentence=2 0.03 |  sentence=3 -0.11 |  sentence=4 -0.35 |
    sentence=5 -1.23 |  share=0 -0.25 |  share=1 -0.23 |  share=2 -0.22 |  share=3 0.23 |  share=4 0.23 |
    subject=captive -0.25 |  subject=deal -0.24 |  subject=law 1.02 |  subject=offer -0.26 |  subject=strike -1.12 |
    subject=talks 0.42 |  subject=tariff -0.91 |  subject=troops -0.15 |  sure=0 -0.05 |  sure=1 0.21 |
    sure=3 -0.15 |  sure=4 -0.02 |  tense=- -0.17 |  tense=future 0.17 |  tense=past 0.09 |  ties=- -0.16 |
    ties=agent 0.16 |  ties=compound 1.01 |  ties=controlled -0.26 |  ties=modified -0.8 |  ties=of 0.08 |
    ties=possessive -0.47 |  ties=preposition -0.46 |  ties=relative 0.28 |  ties=shared -0.48 |
    ties=subject 0.05 |  touches=accusation 0.16 |  touches=agreement 0.04 |  touches=deadline -0.21 |
    touches=incident -0.22 |  touches=linkage -0.41 |  touches=meeting -0.03 |  touches=position -0.12 |
    touches=proposal -0.17 |  touches=response -0.28 |  touches=statement -0.19 |  under=- -0.37 |
    under=according_to -0.17 |  under=across -0.8 |  under=after 0.11 |  under=against 0.38 |  under=as 0.58 |
    under=at 0.06 |  under=by 0.61 |  under=for 0.68 |  under=from 0.62 |  under=in 0.49 |  under=near -0.25 |
    under=of -0.44 |  under=off -0.68 |  under=on -0.04 |  under=over -0.95 |  under=per 0.61 |  under=since 0.93 |
    under=till -0.8 |  under=to -0.75 |  under=towards 0.99 |  under=under -0.07 |  under=until 0.3 |
    under=with -0.97 |  under=without -1.11 |  upos=ADJ -0.38 |  upos=NOUN -0.12 |  upos=VERB -0.03
  `,
  meeting: `
    above=attitude-open 0.02 |  above=other 0.02 |  above=speech-calls -0.33 |  above=speech-does 0.12 |
    above=speech-says -0.19 |  above=stance-accepts 0.46 |  above=stance-demands -0.57 |  actor=group -1.04 |
    actor=id 0.07 |  actor=name 0.13 |  actor=of 0.24 |  actors=0 1.41 |  actors=1 -0.27 |  actors=2 0.04 |
    actors=3 0.71 |  any 0.02 |  around_own_kind 0.27 |  beside=agreement 0.99 |  beside=deadline 0.03 |
    beside=linkage -1.1 |  beside=measure 0.7 |  beside=position -0.03 |  beside=statement -0.36 |
    block=list-item 0.34 |  class=other -0.03 |  class=speech-does 0.28 |  class=speech-says 0.12 |
    clause=copula 0.34 |  clause=noun -0.04 |  clause=verb -0.06 |  dated=false -0.24 |  dated=true 0.25 |
    form=finite 0.1 |  form=imperative -0.15 |  form=infinitive -0.5 |  form=noun -0.04 |  form=participle 0.18 |
    inside_own_kind -0.84 |  label+rule=cancelled+fate_of_a_meeting_as_object 0.45 |
    label+rule=failed+fate_of_a_meeting_as_object 0.3 |  label+rule=failed+fate_of_a_meeting_as_subject 0.28 |
    label+rule=held+fate_of_a_meeting_as_object 0.28 |  label+rule=held+fate_of_a_meeting_as_oblique -0.49 |
    label+rule=held+hands_shaken -0.05 |  label+rule=held+journey 0.05 |
    label+rule=held+meeting_named_after_a_preposition 0.28 |  label+rule=held+meeting_named_in_order -0.75 |
    label+rule=held+meeting_named_with_a_clause -0.72 |  label+rule=held+meeting_named_with_its_day -0.82 |
    label+rule=held+meeting_named_with_its_place -1.02 |  label+rule=held+meeting_named_with_one_party -0.8 |
    label+rule=held+someone_at_a_place 0.71 |  label+rule=held+verb_of_meeting -0.18 |
    label+rule=held+verb_of_receiving 0.28 |  label+rule=held+verb_of_speaking_with 0.1 |
    label+rule=ongoing+fate_of_a_meeting_as_object -0.57 |  label+rule=planned+fate_of_a_meeting_as_oblique 0.56 |
    label+rule=planned+fate_of_a_meeting_as_subject 0.31 |  label+rule=planned+journey 0.71 |
    label+rule=planned+meeting_named_after_a_preposition -1 |  label+rule=planned+meeting_named_by_measure -0.62 |
    label+rule=planned+meeting_named_in_order -0.86 |  label+rule=planned+meeting_named_with_a_clause 0.58 |
    label+rule=planned+meeting_named_with_one_party 0.69 |  label+rule=planned+verb_of_receiving -0.38 |
    label+rule=planned+verb_of_speaking_with -0.25 |  label+rule=postponed+fate_of_a_meeting_as_object 0.95 |
    label=cancelled 0.45 |  label=failed 0.36 |  label=held -0.12 |  label=ongoing -0.57 |  label=planned 0.03 |
    label=postponed 0.95 |  lemma=accra 0.71 |  lemma=call 0.22 |  lemma=ceremony -0.25 |  lemma=conference 0.6 |
    lemma=congress 1.19 |  lemma=consultation 0.49 |  lemma=convene -0.44 |  lemma=conversation 1.05 |
    lemma=dialogue -1.24 |  lemma=diplomacy 0.75 |  lemma=discussion -1.02 |  lemma=gather -0.54 |
    lemma=gathering 0.37 |  lemma=huddle 0.87 |  lemma=join -0.71 |  lemma=mediation -0.72 |  lemma=meet -0.17 |
    lemma=meeting 0.07 |  lemma=mission -0.05 |  lemma=negotiate -0.63 |  lemma=negotiation -0.06 |
    lemma=plenary -0.95 |  lemma=receive -0.16 |  lemma=reconvene -0.39 |  lemma=return 0.05 |  lemma=round 0.12 |
    lemma=session -0.73 |  lemma=shake -0.28 |  lemma=shook 0.52 |  lemma=sit 0.38 |  lemma=sitting -0.43 |
    lemma=speak 0.57 |  lemma=summit -0.35 |  lemma=talk 0.05 |  lemma=travel 0.71 |  lemma=trip -0.85 |
    lemma=visit -0.35 |  lemma=welcome 0.28 |  length=0 -0.85 |  length=1 -0.39 |  length=2 0.19 |  length=3 0.72 |
    length=4 0.39 |  length=5 -0.25 |  length=6 0.23 |  link=adverbial -0.16 |  link=complement 0.48 |
    link=coordinate 0.02 |  link=nominal -0.04 |  link=open -0.37 |  link=relative -0.09 |  link=subject -0.39 |
    link=time 0.32 |  modal=- -0.05 |  modal=be_to 0.6 |  modal=may 0.71 |  modal=should -0.82 |  modal=will 0.19 |
    modality=asserted 0.03 |  modality=hypothetical -0.62 |  modality=planned 0.23 |  modality=possible -0.78 |
    negated=false 0.05 |  negated=true -0.61 |  object=deal -0.66 |  object=law -0.51 |  object=strike -0.15 |
    object=troops -0.16 |  objects=false -0.04 |  objlemma=abramkovich 0.28 |  objlemma=chair -0.33 |
    objlemma=deputy 0.99 |  objlemma=dilara 0.28 |  objlemma=family -0.57 |  objlemma=government -0.71 |
    objlemma=hand -0.05 |  objlemma=hour -1.06 |  objlemma=leader 0.89 |  objlemma=mercosur -0.4 |
    objlemma=minister 0.73 |  objlemma=observer -0.16 |  objlemma=parliament -0.44 |  objlemma=peace -0.66 |
    objlemma=prison -0.4 |  objlemma=scanlan 0.28 |  objlemma=strike -0.15 |  objlemma=supporter -0.47 |
    objlemma=they -0.28 |  objlemma=vyas 1.15 |  objlemma=yucalan 0.48 |  passive=false -0.02 |
    placed=false -0.23 |  placed=true 0.43 |  quoted=false 0.04 |  quoted=true -0.64 |
    rule=fate_of_a_meeting_as_object 0.27 |  rule=fate_of_a_meeting_as_oblique 0.11 |
    rule=fate_of_a_meeting_as_subject 0.19 |  rule=hands_shaken -0.05 |  rule=journey 0.49 |
    rule=meeting_named_after_a_preposition -0.17 |  rule=meeting_named_by_measure -0.62 |
    rule=meeting_named_in_order -0.86 |  rule=meeting_named_with_a_clause -0.07 |
    rule=meeting_named_with_its_day -0.82 |  rule=meeting_named_with_its_place -1.02 |
    rule=meeting_named_with_one_party -0.18 |  rule=someone_at_a_place 0.71 |  rule=verb_of_meeting -0.12 |
    rule=verb_of_speaking_with -0.05 |  said=false 0.07 |  said=true -0.11 |  self=talks 0.14 |  self=visit -0.05 |
    sentence=0 1.52 |  sentence=1 -0.07 |  sentence=2 -0.19 |  sentence=3 -0.13 |  sentence=4 0.09 |
    sentence=5 0.65 |  share=0 -0.18 |  share=1 -0.49 |  share=2 0.04 |  share=3 -0.59 |  share=4 0.75 |
    subject=law -0.61 |  subject=talks -0.61 |  subject=visit -0.54 |  sure=0 0.17 |  sure=1 0.1 |  sure=2 -0.14 |
    sure=3 0.13 |  sure=4 -0.38 |  tense=- -0.08 |  tense=future 0.35 |  tense=past -0.17 |  tense=present 0.57 |
    ties=- 0.05 |  ties=agent -0.97 |  ties=compound 0.44 |  ties=controlled -0.34 |  ties=of 1.1 |
    ties=possessive -0.79 |  ties=preposition -0.58 |  ties=relative -0.24 |  ties=shared -0.71 |
    ties=subject 0.25 |  touches=accusation -0.06 |  touches=agreement 0.56 |  touches=deadline -0.31 |
    touches=incident 0.82 |  touches=linkage -0.25 |  touches=measure -0.1 |  touches=position -0.53 |
    touches=response -0.57 |  touches=statement -0.42 |  under=after -1.1 |  under=at -0.11 |  under=before 0.28 |
    under=by -0.48 |  under=for 0.78 |  under=from 0.79 |  under=in 0.49 |  under=on 0.34 |  under=through -0.46 |
    under=to -0.18 |  under=under -0.92 |  under=with 1.37 |  under=within 0.48 |  upos=PROPN 0.71 |  upos=VERB -0.03
  `,
  position: `
    above=attitude-open 0.73 |  above=other 0.12 |  above=speech-calls -0.96 |  above=speech-does -0.35 |
    above=speech-once 0.87 |  above=stance-accepts -1.08 |  above=stance-demands -1.12 |
    above=stance-rejects -1.11 |  above=stance-supports 0.9 |  actor=group -0.98 |  actor=id 0.19 |  actor=of 0.2 |
    actors=1 0.04 |  actors=2 -0.25 |  actors=3 -1.02 |  around_own_kind -0.57 |  beside=accusation -0.83 |
    beside=agreement -0.64 |  beside=deadline -0.8 |  beside=incident 0.75 |  beside=meeting 0.38 |
    beside=position -0.25 |  beside=proposal -0.66 |  beside=response -0.06 |  beside=statement -0.08 |
    class=attitude-open 0.45 |  class=attitude-rejects -0.44 |  class=attitude-supports -0.95 |  class=other 0.04 |
    class=speech-calls 0.58 |  class=speech-does 0.03 |  class=speech-once -0.33 |  class=speech-says -0.04 |
    class=stance-accepts 0.12 |  class=stance-demands 0.08 |  class=stance-open -0.41 |
    class=stance-opposes -0.37 |  class=stance-rejects 0.19 |  class=stance-supports -0.1 |  clause=copula 0.07 |
    clause=noun -0.07 |  dated=true 0.07 |  form=imperative -0.15 |  form=infinitive -0.05 |  form=noun -0.07 |
    form=participle -0.09 |  inside_own_kind -0.03 |  label+rule=accepts+accepts -0.27 |
    label+rule=accepts+noun_of_stance_under_a_light_verb -0.76 |  label+rule=demands+demands 0.24 |
    label+rule=demands+imperative_in_a_quotation -0.15 |  label+rule=demands+judged_to_be -0.83 |
    label+rule=demands+made_a_condition 0.04 |  label+rule=demands+must_be 0.36 |
    label+rule=demands+not_without 0.53 |  label+rule=demands+noun_of_stance -0.87 |
    label+rule=demands+noun_of_stance_under_a_light_verb 0.11 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.7 |
    label+rule=demands+set_as_a_condition,_on_condition_that 0.03 |
    label+rule=demands+set_as_a_condition,_only_after -0.8 |  label+rule=demands+set_as_a_condition,_only_if -0.52 |
    label+rule=demands+set_as_a_condition,_provided 0.35 |
    label+rule=demands+set_as_a_condition,_provided_that -0.89 |
    label+rule=demands+set_as_a_condition,_so_long_as -0.92 |
    label+rule=demands+set_as_a_condition,_without -0.22 |  label+rule=open+attitude 0.62 |
    label+rule=open+could_be -0.44 |  label+rule=open+open -0.72 |  label+rule=open+rejects -1.44 |
    label+rule=opposes+judged_to_be 0.25 |  label+rule=opposes+noun_of_stance_under_a_light_verb 0.1 |
    label+rule=opposes+opposes -0.13 |  label+rule=opposes+side_taken 0.92 |  label+rule=opposes+supports -0.19 |
    label+rule=rejects+accepts 0.68 |  label+rule=rejects+attitude -0.99 |
    label+rule=rejects+attitude_said_of_a_thing 0.92 |  label+rule=rejects+cannot_be 0.04 |
    label+rule=rejects+rejects 0.05 |  label+rule=rejects+will_not -0.28 |  label+rule=supports+attitude -0.06 |
    label+rule=supports+noun_of_stance_under_a_light_verb 1.24 |
    label+rule=supports+noun_of_wanting_under_a_light_verb -0.7 |  label+rule=supports+supports -0.22 |
    label=accepts -0.38 |  label=demands 0.08 |  label=open -0.04 |  label=opposes 0.22 |  label=rejects -0.09 |
    lemma=accept 0.13 |  lemma=affect -0.8 |  lemma=agree -1.17 |  lemma=amend 0.75 |  lemma=appeal -0.86 |
    lemma=approve -0.66 |  lemma=ask -0.87 |  lemma=back 0.54 |  lemma=be -0.59 |  lemma=beg 1 |  lemma=blast 0.75 |
    lemma=block -1.01 |  lemma=boycott -0.37 |  lemma=call -0.16 |  lemma=care 0.78 |  lemma=claim -0.31 |
    lemma=come -0.94 |  lemma=compensate 0.9 |  lemma=condemn -0.84 |  lemma=confirm -0.74 |  lemma=consent -0.76 |
    lemma=consider 0.58 |  lemma=continue -0.72 |  lemma=countenance -0.51 |  lemma=decide 0.28 |
    lemma=decline -1.66 |  lemma=demand 0.97 |  lemma=denounce 0.81 |  lemma=depart -0.98 |  lemma=direct 0.68 |
    lemma=dismiss -1.03 |  lemma=drop -0.78 |  lemma=eager -0.95 |  lemma=end 0.93 |  lemma=entertain 0.74 |
    lemma=examine -0.64 |  lemma=exclude 0.12 |  lemma=face -0.98 |  lemma=fail -0.9 |  lemma=favour 0.68 |
    lemma=free -1.02 |  lemma=go 0.93 |  lemma=govern 1.14 |  lemma=hail -1.07 |  lemma=hand 0.76 |
    lemma=hear 0.52 |  lemma=hold -0.62 |  lemma=hope -0.7 |  lemma=impossible 1.25 |  lemma=insist 0.29 |
    lemma=insistence -0.97 |  lemma=instruct -0.74 |  lemma=intend -1.16 |  lemma=intention -1.19 |
    lemma=laugh -0.93 |  lemma=leave -0.79 |  lemma=let -0.92 |  lemma=live 0.99 |  lemma=make -0.78 |
    lemma=need -0.62 |  lemma=negotiate -0.4 |  lemma=object -0.4 |  lemma=offer 0.81 |  lemma=open 0.95 |
    lemma=oppose 0.92 |  lemma=pardon 0.92 |  lemma=part 1.08 |  lemma=pass -0.9 |  lemma=pay -0.66 |
    lemma=place -1.37 |  lemma=plan -0.93 |  lemma=play 0.79 |  lemma=pledge -1.07 |  lemma=possible -0.74 |
    lemma=prepare 0.82 |  lemma=prepared 0.93 |  lemma=press 1.44 |  lemma=provide 0.55 |  lemma=read 0.35 |
    lemma=ready 0.16 |  lemma=reaffirm 1.1 |  lemma=recognise -1.03 |  lemma=refuse 1.16 |  lemma=reject -0.76 |
    lemma=release 0.34 |  lemma=remain 0.86 |  lemma=request -0.89 |  lemma=reserve -0.37 |  lemma=respect -0.61 |
    lemma=restore -0.91 |  lemma=rule 0.12 |  lemma=seek 0.57 |  lemma=seem 1.17 |  lemma=serve -0.91 |
    lemma=settle -0.87 |  lemma=sign 1.04 |  lemma=solution -0.74 |  lemma=stay 0.89 |  lemma=strike -0.37 |
    lemma=study -0.67 |  lemma=subject 1.04 |  lemma=submit -0.96 |  lemma=support 0.09 |  lemma=take -0.73 |
    lemma=tell 1.2 |  lemma=threaten -0.31 |  lemma=tolerate 0.38 |  lemma=toy -0.63 |  lemma=try -0.99 |
    lemma=turn -1 |  lemma=unable -0.99 |  lemma=unacceptable 0.92 |  lemma=undecided 0.97 |  lemma=urge 1.49 |
    lemma=vanish -0.6 |  lemma=want 0.32 |  lemma=welcome 0.09 |  lemma=withdraw -0.39 |  lemma=work -0.54 |
    lemma=wrest -0.99 |  length=0 -0.29 |  length=1 -0.17 |  length=2 0.03 |  length=3 0.14 |  length=4 0.03 |
    length=5 0.19 |  length=6 0.51 |  link=adverbial -0.17 |  link=complement 0.13 |  link=condition 0.45 |
    link=coordinate 0.21 |  link=modifier -0.2 |  link=nominal -0.07 |  link=relative -0.97 |  link=time -1.05 |
    modal=- 0.07 |  modal=can 0.74 |  modal=could -0.53 |  modal=have_to -0.16 |  modal=may -0.4 |
    modal=must 0.47 |  modal=should -0.69 |  modal=will -0.18 |  modal=would -0.09 |  negated=false 0.02 |
    negated=true -1.06 |  object=aid 0.03 |  object=charge -1.03 |  object=deadline 0.19 |  object=deal -0.06 |
    object=law 0.74 |  object=offer -0.39 |  object=strike 1.09 |  object=talks 0.21 |  object=tariff 0.63 |
    object=troops 0.24 |  object=truce -0.61 |  objects=true -0.03 |  objlemma=18 -0.27 |
    objlemma=abramkovich -0.64 |  objlemma=access 0.69 |  objlemma=accord -0.48 |  objlemma=account -0.75 |
    objlemma=advice 0.05 |  objlemma=africans -0.85 |  objlemma=agreement 0.31 |  objlemma=anyone 1.04 |
    objlemma=approach -0.08 |  objlemma=arrangement 0.94 |  objlemma=assurance 0.56 |  objlemma=autonomy 0.92 |
    objlemma=bonus 0.5 |  objlemma=branch 0.89 |  objlemma=breakthrough -1.02 |  objlemma=budget -0.9 |
    objlemma=cabinet 0.38 |  objlemma=cap 1.07 |  objlemma=cash 0.76 |  objlemma=cent 0.84 |  objlemma=charge -0.8 |
    objlemma=china 0.56 |  objlemma=claim -0.78 |  objlemma=climate -1.27 |  objlemma=committee -0.74 |
    objlemma=complaint -1.07 |  objlemma=consent 0.53 |  objlemma=constitution -0.32 |  objlemma=contract 0.57 |
    objlemma=conversation 0.9 |  objlemma=council -0.11 |  objlemma=deal -0.8 |  objlemma=decision 0.93 |
    objlemma=deployment -1.01 |  objlemma=dilara -0.64 |  objlemma=dollar -1.07 |  objlemma=farmer 0.9 |
    objlemma=freedom 0.9 |  objlemma=government 0.92 |  objlemma=group 1.07 |  objlemma=guarantee 0.76 |
    objlemma=help 0.81 |  objlemma=i -0.51 |  objlemma=institution -0.91 |  objlemma=it -0.44 |
    objlemma=last -1.35 |  objlemma=lifting -0.93 |  objlemma=limit -1.19 |  objlemma=man 0.76 |
    objlemma=mandate 0.68 |  objlemma=mayor 0.96 |  objlemma=memorandum -1.22 |  objlemma=monitor 0.92 |
    objlemma=more 0.9 |  objlemma=neighbour 0.81 |  objlemma=news -0.97 |  objlemma=offer -0.78 |
    objlemma=one -1.04 |  objlemma=other 0.7 |  objlemma=outcome -1.09 |  objlemma=page 1.1 |  objlemma=part -0.13 |
    objlemma=payment 0.53 |  objlemma=place -0.88 |  objlemma=plan -0.96 |  objlemma=position -0.99 |
    objlemma=premier -0.51 |  objlemma=problem 0.9 |  objlemma=procedure -0.98 |  objlemma=process 0.68 |
    objlemma=progress 0.67 |  objlemma=purpose -0.91 |  objlemma=question -0.87 |  objlemma=recognition 0.81 |
    objlemma=referendum 0.74 |  objlemma=refusal -0.84 |  objlemma=release 0.71 |  objlemma=renegotiation 0.98 |
    objlemma=republic -1.09 |  objlemma=responsibility -0.98 |  objlemma=result 1.05 |  objlemma=right -0.32 |
    objlemma=round -0.62 |  objlemma=rumour -0.81 |  objlemma=scanlan -0.64 |  objlemma=session -0.37 |
    objlemma=share -0.26 |  objlemma=side 0.71 |  objlemma=strike 1.09 |  objlemma=success -0.99 |
    objlemma=surrender 0.81 |  objlemma=talk 0.48 |  objlemma=target 1.05 |  objlemma=text 0.23 |
    objlemma=that -1 |  objlemma=theme 1.07 |  objlemma=they 0.87 |  objlemma=thirteen -0.66 |
    objlemma=time -0.87 |  objlemma=treaty -0.62 |  objlemma=troops 0.64 |  objlemma=truce -0.61 |
    objlemma=version -0.03 |  objlemma=vice-chairmanship 0.68 |  objlemma=waiver -1.06 |  objlemma=we -0.55 |
    objlemma=week 0.92 |  objlemma=what 0.48 |  passive=false -0.04 |  passive=true 0.34 |  quoted=false 0.07 |
    quoted=true -0.87 |  rule=accepts -0.09 |  rule=attitude 0.22 |  rule=attitude_said_of_a_thing 0.92 |
    rule=cannot_be 0.04 |  rule=could_be -0.44 |  rule=demands 0.24 |  rule=imperative_in_a_quotation -0.15 |
    rule=judged_to_be -0.31 |  rule=made_a_condition 0.04 |  rule=must_be 0.36 |  rule=not_without 0.53 |
    rule=noun_of_stance -0.87 |  rule=noun_of_stance_under_a_light_verb 0.39 |
    rule=noun_of_wanting_under_a_light_verb -0.7 |  rule=open -0.72 |  rule=opposes -0.13 |  rule=rejects -0.2 |
    rule=set_as_a_condition,_as_long_as -0.7 |  rule=set_as_a_condition,_on_condition_that 0.03 |
    rule=set_as_a_condition,_only_after -0.8 |  rule=set_as_a_condition,_only_if -0.52 |
    rule=set_as_a_condition,_provided 0.35 |  rule=set_as_a_condition,_provided_that -0.89 |
    rule=set_as_a_condition,_so_long_as -0.92 |  rule=set_as_a_condition,_without -0.22 |  rule=side_taken 0.92 |
    rule=supports -0.23 |  rule=will_not -0.28 |  said=false 0.13 |  said=true -0.14 |  sentence=0 -0.41 |
    sentence=1 0.27 |  sentence=2 0.15 |  sentence=3 -0.34 |  sentence=5 -0.48 |  share=0 -0.75 |  share=1 -0.06 |
    share=2 0.16 |  share=3 0.03 |  share=4 0.16 |  subject=arms 0.89 |  subject=captive -0.74 |
    subject=deal 0.58 |  subject=law 0.78 |  subject=offer -0.27 |  subject=strike -0.8 |  subject=talks -0.78 |
    subject=tariff -0.74 |  subject=visit -0.66 |  sure=1 -0.16 |  sure=2 0.28 |  sure=4 -0.17 |  tense=- -0.14 |
    tense=future -0.18 |  tense=past -0.13 |  tense=present 0.35 |  ties=- -0.62 |  ties=agent -0.39 |
    ties=controlled 0.17 |  ties=modified 0.32 |  ties=of -0.8 |  ties=possessive 0.88 |  ties=relative -0.15 |
    ties=shared 0.3 |  touches=accusation -0.21 |  touches=agreement 0.16 |  touches=deadline -0.1 |
    touches=incident 0.76 |  touches=linkage -0.65 |  touches=measure 0.05 |  touches=meeting -0.61 |
    touches=proposal -1.18 |  touches=response -0.6 |  touches=statement -0.18 |  under=- 0.11 |
    under=after -0.39 |  under=as 0.3 |  under=as_for -0.95 |  under=at 0.73 |  under=before -0.76 |
    under=by 0.12 |  under=for 0.51 |  under=from -0.24 |  under=in 0.32 |  under=of 0.52 |  under=to -0.34 |
    under=under -1.19 |  under=with 0.67 |  under=within -0.91 |  under=without 0.03 |  upos=ADJ 0.12
  `,
  proposal: `
    above=other -0.2 |  above=speech-does -0.11 |  above=speech-says 0.4 |  above=stance-rejects 0.52 |
    actor=group -0.17 |  actor=id 0.2 |  actor=name -0.56 |  actor=of 0.09 |  actors=2 0.07 |
    around_own_kind 0.52 |  beside=agreement 0.58 |  beside=deadline -0.48 |  beside=linkage -0.19 |
    beside=measure -0.23 |  beside=position -0.96 |  beside=response 0.84 |  beside=statement 0.16 |
    block=list-item 0.88 |  block=paragraph -0.08 |  class=other -0.04 |  class=speech-does 0.37 |
    class=speech-says -0.19 |  class=stance-accepts -0.48 |  clause=copula 0.07 |  clause=noun 0.09 |
    clause=verb 0.12 |  dated=false -0.12 |  dated=true 0.27 |  form=finite 0.16 |  form=infinitive -0.3 |
    form=noun 0.09 |  inside_own_kind -0.91 |  label+rule=made+offer_named_by_its_maker 0.23 |
    label+rule=made+thing_called_proposed -0.6 |  label+rule=withdrawn+offer_put_or_taken_back -0.05 |
    label=withdrawn -0.05 |  lemma=ask -0.99 |  lemma=call -0.55 |  lemma=counter 0.84 |
    lemma=countermeasure -0.6 |  lemma=draft -0.15 |  lemma=drop -0.79 |  lemma=make -0.83 |  lemma=offer 0.6 |
    lemma=present 0.87 |  lemma=proposal -0.24 |  lemma=propose 0.57 |  lemma=replace 0.41 |  lemma=send 0.81 |
    lemma=submit -0.48 |  lemma=suggest 0.46 |  lemma=withdraw 0.75 |  length=0 -0.3 |  length=1 0.13 |
    length=2 -0.12 |  length=3 0.27 |  length=4 -0.15 |  length=5 0.47 |  length=6 0.74 |  link=adverbial 0.23 |
    link=condition -0.29 |  link=coordinate 0.85 |  link=main 0.15 |  link=nominal 0.09 |  link=relative -0.41 |
    link=time 0.44 |  modal=- 0.18 |  modal=be_to -0.5 |  modal=must -0.42 |  modal=would -0.33 |
    modality=asserted 0.13 |  modality=hypothetical -0.6 |  modality=planned -0.58 |  modality=possible -0.48 |
    object=aid 0.72 |  object=deal 0.58 |  object=tariff -0.77 |  object=truce 0.37 |  objects=false 0.2 |
    objects=true 0.05 |  objlemma=% 0.38 |  objlemma=18 0.35 |  objlemma=31 0.07 |  objlemma=brussels -0.5 |
    objlemma=cent 0.5 |  objlemma=compromise 0.6 |  objlemma=demand -0.6 |  objlemma=draft 0.87 |
    objlemma=help 0.72 |  objlemma=independence 0.29 |  objlemma=it 0.13 |  objlemma=moment -0.33 |
    objlemma=offer -0.83 |  objlemma=pay -0.77 |  objlemma=plan -0.42 |  objlemma=proposal 0.27 |
    objlemma=province 0.38 |  objlemma=request 0.81 |  objlemma=soil 0.59 |  objlemma=spy 0.59 |
    objlemma=truce 0.37 |  objlemma=what -0.75 |  passive=false 0.09 |  passive=true 0.23 |  quoted=false 0.04 |
    quoted=true -0.75 |  rule=offer_named_by_its_maker 0.23 |  rule=offer_put_or_taken_back -0.03 |
    rule=thing_called_proposed -0.6 |  said=false 0.12 |  said=true -0.18 |  self=offer -0.54 |
    self=sanction -0.6 |  sentence=1 -0.21 |  sentence=2 -0.12 |  sentence=3 0.59 |  sentence=4 0.67 |
    sentence=5 -1.06 |  share=0 -0.13 |  share=2 -0.34 |  share=3 0.64 |  share=4 0.08 |  subject=visit 0.35 |
    sure=0 -0.22 |  sure=1 -0.38 |  sure=2 -0.08 |  sure=3 0.47 |  sure=4 0.28 |  tense=- -0.12 |
    tense=future -0.5 |  tense=past 0.17 |  tense=present 0.49 |  ties=- 0.17 |  ties=adjective -0.98 |
    ties=agent 0.61 |  ties=controlled -0.3 |  ties=of 0.8 |  ties=possessive 0.38 |  ties=relative 0.59 |
    ties=shared 0.85 |  touches=agreement -0.03 |  touches=linkage -0.59 |  touches=measure -0.12 |
    touches=meeting 0.15 |  touches=position -0.45 |  touches=response 1.19 |  touches=statement -0.05 |
    under=- 0.29 |  under=according_to 0.74 |  under=as 0.35 |  under=before -0.3 |  under=by -0.42 |
    under=for -0.1 |  under=from 0.38 |  under=in 0.45 |  under=on -0.08 |  under=to -0.49 |  under=with 0.76 |
    upos=NOUN -0.17 |  upos=VERB 0.08
  `,
  response: `
    above=other -0.03 |  above=speech-does 0.59 |  above=speech-says -0.8 |  above=stance-accepts 0.66 |
    above=stance-demands 0.65 |  actor=group -0.64 |  actor=id 0.35 |  actor=name -0.23 |  actor=of -0.15 |
    actors=2 0.13 |  actors=3 0.27 |  any 0.03 |  beside=agreement 0.15 |  beside=linkage 0.31 |
    beside=measure -0.82 |  beside=position -0.35 |  beside=proposal 0.25 |  beside=statement -0.03 |
    block=list-item -0.39 |  block=paragraph 0.05 |  class=other 0.49 |  class=speech-does -0.92 |
    class=speech-once 0.35 |  class=speech-says -0.03 |  class=stance-accepts 0.53 |  class=stance-open -0.08 |
    class=stance-rejects -0.63 |  class=stance-supports -0.65 |  clause=verb 0.03 |  dated=false -0.06 |
    dated=true 0.42 |  form=finite 0.18 |  form=infinitive -0.05 |  form=participle -0.78 |
    label+rule=accepts+answer 0.28 |  label+rule=conditional+yes_on_a_condition -0.07 |
    label+rule=counters+answer 0.25 |  label+rule=pending+no_answer_yet 0.36 |
    label+rule=pending+no_reply_has_come 0.59 |  label+rule=pending+no_reply_received -0.67 |
    label+rule=pending+yet_to_answer 0.81 |  label+rule=rejects+answer -0.31 |
    label+rule=rejects+called_impossible 0.58 |  label+rule=rejects+how_it_was_received 0.34 |
    label+rule=rejects+said_yes_or_no 0.83 |  label+rule=rejects+short_answer -0.85 |  label=accepts 0.28 |
    label=conditional -0.07 |  label=counters 0.25 |  label=pending 0.37 |  label=rejects -0.22 |
    lemma=accept 0.53 |  lemma=agree -0.94 |  lemma=answer 0.61 |  lemma=back -0.65 |  lemma=call 0.42 |
    lemma=come 0.59 |  lemma=comment -1.1 |  lemma=counter 0.25 |  lemma=decide 1.22 |  lemma=decline 0.11 |
    lemma=do 0.81 |  lemma=examine 0.65 |  lemma=get 0.28 |  lemma=hear -0.03 |  lemma=react 0.7 |
    lemma=receive -0.67 |  lemma=refuse -0.93 |  lemma=reject 0.35 |  lemma=reply 1.12 |  lemma=repudiate -0.37 |
    lemma=respond 1.06 |  lemma=say -0.32 |  lemma=settle 0.56 |  lemma=sign 0.74 |  lemma=stop -0.82 |
    lemma=study -0.83 |  lemma=turn 0.31 |  length=1 0.27 |  length=2 -0.32 |  length=3 -0.18 |  length=4 0.81 |
    length=5 -0.17 |  length=6 0.27 |  link=adverbial 0.03 |  link=complement -0.28 |  link=condition -0.7 |
    link=coordinate -0.97 |  link=main 0.32 |  link=open -0.02 |  link=relative 0.51 |  modal=- 0.02 |
    modal=have_to -0.19 |  modal=might -0.37 |  modal=will -0.3 |  modal=would 0.94 |  modality=asserted 0.12 |
    modality=hypothetical 0.06 |  modality=planned -0.34 |  modality=possible -0.14 |  negated=false 0.03 |
    object=aid -0.7 |  object=deal 0.14 |  object=law 0.65 |  object=offer 0.19 |  object=tariff 0.44 |
    objects=false -0.08 |  objects=true 0.22 |  objlemma=bma -0.85 |  objlemma=ceiling 0.44 |
    objlemma=contract 0.65 |  objlemma=demand 0.79 |  objlemma=draft 0.24 |  objlemma=idea 0.08 |
    objlemma=it 0.44 |  objlemma=no 0.83 |  objlemma=offer 0.86 |  objlemma=package -0.7 |  objlemma=paper -0.26 |
    objlemma=proposal 0.59 |  objlemma=reply -0.67 |  objlemma=request 0.44 |  objlemma=shrift 0.1 |
    objlemma=text -0.68 |  objlemma=that 0.79 |  objlemma=what 0.51 |  passive=false 0.05 |  passive=true -0.04 |
    placed=false 0.03 |  quoted=false 0.03 |  rule=answer -0.13 |  rule=called_impossible 0.58 |
    rule=how_it_was_received 0.34 |  rule=no_answer_yet 0.36 |  rule=no_reply_has_come 0.59 |
    rule=no_reply_received -0.67 |  rule=said_yes_or_no 0.83 |  rule=short_answer -0.85 |
    rule=yes_on_a_condition -0.07 |  rule=yet_to_answer 0.81 |  said=false 0.05 |  said=true -0.06 |
    sentence=0 -0.31 |  sentence=1 0.03 |  sentence=2 0.47 |  sentence=3 -0.16 |  sentence=4 0.23 |  share=0 0.72 |
    share=1 -0.08 |  share=2 -0.2 |  share=3 0.68 |  share=4 0.05 |  subject=offer 0.41 |  subject=tariff 0.51 |
    subject=troops -0.36 |  sure=0 0.33 |  sure=1 0.08 |  sure=2 -0.14 |  sure=3 0.23 |  sure=4 -0.14 |
    tense=- -0.15 |  tense=future -0.3 |  tense=past 0.3 |  tense=present -0.06 |  ties=agent -0.04 |
    ties=controlled -0.15 |  ties=shared -0.72 |  ties=subject 0.19 |  touches=agreement -0.77 |
    touches=deadline -0.79 |  touches=measure -0.16 |  touches=meeting 0.81 |  touches=position 0.08 |
    touches=proposal 0.51 |  under=- 0.38 |  under=among 0.27 |  under=for 0.56 |  under=from -0.28 |
    under=in 0.1 |  under=of -0.03 |  under=on -0.43 |  under=out_of 0.42 |  under=shrift_in 0.37 |  under=to 0.19 |
    under=with 0.36 |  upos=VERB 0.03
  `,
  statement: `
    above=attitude-open 0.41 |  above=attitude-rejects -0.67 |  above=other -0.14 |  above=speech-calls -0.86 |
    above=speech-does 0.91 |  above=speech-once -0.53 |  above=speech-says -0.15 |  above=stance-accepts -0.43 |
    above=stance-demands 0.6 |  above=stance-rejects -1.26 |  above=stance-supports 0.15 |  actor=group -0.74 |
    actor=id -0.18 |  actor=name 0.18 |  actor=of 0.25 |  actors=2 0.24 |  actors=3 -0.21 |  any 0.03 |
    beside=accusation 0.48 |  beside=agreement -0.61 |  beside=incident 0.26 |  beside=linkage 0.16 |
    beside=measure -0.2 |  beside=meeting -0.69 |  beside=position -0.52 |  beside=proposal -0.67 |
    beside=response -0.44 |  beside=statement 0.33 |  block=list-item -0.3 |  block=paragraph 0.07 |
    class=other 0.29 |  class=speech-calls -0.87 |  class=speech-does -0.21 |  class=speech-once -0.8 |
    class=speech-says 0.12 |  class=stance-demands 0.94 |  clause=copula -0.92 |  clause=noun -0.18 |
    clause=verb 0.07 |  dated=false -0.03 |  dated=true 0.33 |  form=imperative -0.38 |  form=infinitive -0.1 |
    form=noun -0.18 |  form=participle 0.83 |  inside_own_kind -0.7 |  label+rule=direct+attribution 0.12 |
    label+rule=direct+frame_of_words 0.91 |  label+rule=direct+name,_colon,_quotation 0.56 |
    label+rule=direct+quotation_carried_on -0.8 |  label+rule=direct+quotation_without_a_cue 0.33 |
    label+rule=direct+reporting_clause 0.22 |  label+rule=direct+so_the_speaker 0.77 |
    label+rule=direct+words_in_order,_after 1.08 |  label+rule=direct+words_in_order,_before 0.72 |
    label+rule=direct+words_in_order,_set_in 1.11 |  label+rule=direct+words_in_order,_turned 0.95 |
    label+rule=indirect+according_to 0.15 |  label+rule=indirect+attribution -0.34 |
    label+rule=indirect+denied_by 0.7 |  label+rule=indirect+frame_of_words -1.06 |
    label+rule=indirect+name,_colon -0.16 |  label+rule=indirect+noun_of_saying -0.18 |
    label+rule=indirect+reporting_clause 0.04 |  label+rule=indirect+words_in_order,_after -0.43 |
    label+rule=indirect+words_in_order,_before 0.24 |  label+rule=indirect+words_in_order,_set_in -1.02 |
    label+rule=indirect+words_in_order,_turned -0.29 |  label=direct 0.32 |  label=indirect -0.06 |  lemma=" 0.56 |
    lemma=accord 0.37 |  lemma=accuse 0.07 |  lemma=add 0.33 |  lemma=affirm -0.95 |  lemma=agree -1.59 |
    lemma=agreement -0.6 |  lemma=allege 0.62 |  lemma=announce 0.25 |  lemma=answer -1.11 |  lemma=argue 1.24 |
    lemma=ask -0.75 |  lemma=attack -0.67 |  lemma=be -0.8 |  lemma=beg 0.96 |  lemma=begin -0.49 |
    lemma=blast 0.67 |  lemma=bomb 0.43 |  lemma=break 0.7 |  lemma=call -0.05 |  lemma=cap 1.18 |
    lemma=caution 1.21 |  lemma=charge 0.81 |  lemma=claim -1.01 |  lemma=comment 1.09 |  lemma=communicate -0.57 |
    lemma=complain 1.01 |  lemma=concede 0.64 |  lemma=conclude -1.06 |  lemma=condemn -1.07 |
    lemma=confirm -0.11 |  lemma=consider -1.32 |  lemma=continue 0.94 |  lemma=count -1.06 |  lemma=crawl 1.02 |
    lemma=declare 0.17 |  lemma=demand -0.57 |  lemma=denounce 0.97 |  lemma=deny 0.91 |  lemma=describe 0.85 |
    lemma=die 0.51 |  lemma=dismiss 0.53 |  lemma=do -1.37 |  lemma=draft 1.17 |  lemma=drive 0.54 |
    lemma=end 0.6 |  lemma=exclude -0.16 |  lemma=exist 0.76 |  lemma=explain 0.74 |  lemma=fume 0.53 |
    lemma=give 0.44 |  lemma=grumble 0.84 |  lemma=hail 1.11 |  lemma=have 0.42 |  lemma=hint 1.41 |
    lemma=hope -1.17 |  lemma=how -1.09 |  lemma=inform -0.36 |  lemma=insist -0.05 |  lemma=insistence 0.54 |
    lemma=instruct -0.89 |  lemma=let 0.58 |  lemma=lose 0.67 |  lemma=maintain 1.23 |  lemma=make -0.17 |
    lemma=name -0.28 |  lemma=no 1.03 |  lemma=note 0.03 |  lemma=object -0.92 |  lemma=offer -1.22 |
    lemma=oppose 1.06 |  lemma=order -0.48 |  lemma=pledge -0.42 |  lemma=post 0.65 |  lemma=press -1.11 |
    lemma=promise -0.11 |  lemma=propose -0.71 |  lemma=put -0.38 |  lemma=read -1.23 |  lemma=reaffirm 0.77 |
    lemma=recall 0.85 |  lemma=reiterate 1.2 |  lemma=reject -1.5 |  lemma=remark 0.74 |  lemma=repeat 0.91 |
    lemma=reply -0.92 |  lemma=report -0.92 |  lemma=reproach 1.12 |  lemma=repudiate -0.85 |  lemma=retort 0.89 |
    lemma=rewrite 0.89 |  lemma=rule -0.94 |  lemma=say 0.43 |  lemma=see -0.81 |  lemma=shot 0.85 |
    lemma=slam -0.66 |  lemma=snap 0.72 |  lemma=sniff 0.79 |  lemma=so 0.77 |  lemma=speak 0.85 |
    lemma=state -0.65 |  lemma=stress 0.71 |  lemma=suggest 1.21 |  lemma=talk -0.8 |  lemma=tell 0.34 |
    lemma=thank 0.88 |  lemma=thanks -0.92 |  lemma=the -1.22 |  lemma=threaten -0.38 |  lemma=underline 1.03 |
    lemma=undertake 0.38 |  lemma=urge 0.59 |  lemma=voice 0.72 |  lemma=want 0.91 |  lemma=warn 0.67 |
    lemma=welcome 0.43 |  lemma=will 1.18 |  lemma=withdraw 0.99 |  lemma=word 1.5 |  lemma=write 1.03 |
    length=0 -0.37 |  length=1 -0.27 |  length=2 0.09 |  length=3 -0.16 |  length=4 0.43 |  length=5 0.06 |
    length=7 -0.23 |  link=adverbial -0.45 |  link=complement -0.57 |  link=coordinate 0.06 |  link=main 0.2 |
    link=modifier -0.71 |  link=nominal -0.18 |  link=open -0.11 |  link=relative -0.45 |  link=subject -0.75 |
    link=time -0.65 |  modal=- 0.14 |  modal=be_to -0.8 |  modal=can 0.62 |  modal=could -1.14 |
    modal=have_to -0.86 |  modal=may -0.92 |  modal=might -0.85 |  modal=must -1.46 |  modal=will -0.39 |
    modal=would -1.12 |  modality=asserted 0.03 |  negated=false 0.03 |  object=aid 0.24 |  object=charge 0.75 |
    object=deal 0.2 |  object=law -0.27 |  object=offer -0.2 |  object=talks -0.75 |  object=tariff -0.6 |
    object=troops 0.44 |  object=truce 0.89 |  objects=false 0.12 |  objects=true -0.13 |  objlemma=$ 1.18 |
    objlemma=% -0.41 |  objlemma=18 -0.82 |  objlemma=31 -0.66 |  objlemma=abramkovich -0.8 |
    objlemma=accord 0.29 |  objlemma=account -0.83 |  objlemma=administration 0.99 |  objlemma=adviser 0.86 |
    objlemma=agreement 0.77 |  objlemma=airport -1.26 |  objlemma=amount 1.17 |  objlemma=answer 0.98 |
    objlemma=approach -1.01 |  objlemma=association 0.99 |  objlemma=assurance 1.07 |  objlemma=attendance -1.15 |
    objlemma=autonomy -0.99 |  objlemma=bma 1.09 |  objlemma=breakthrough 0.81 |  objlemma=cash 0.67 |
    objlemma=ceasefire 0.89 |  objlemma=cent 0.3 |  objlemma=channel 0.83 |  objlemma=charge 1.06 |
    objlemma=climate 1 |  objlemma=commitment -0.58 |  objlemma=committee -0.89 |  objlemma=complaint 0.94 |
    objlemma=compromise -0.29 |  objlemma=constitution 0.41 |  objlemma=counter-claim 0.98 |  objlemma=crude -0.5 |
    objlemma=decision 0.94 |  objlemma=demand -0.63 |  objlemma=dilara -0.8 |  objlemma=disappointment 0.72 |
    objlemma=dollar -0.83 |  objlemma=door -1.19 |  objlemma=election -0.67 |  objlemma=end 0.57 |
    objlemma=figure 1.05 |  objlemma=finding -0.79 |  objlemma=general 0.95 |  objlemma=governor -1.34 |
    objlemma=group 0.63 |  objlemma=guarantee -1.1 |  objlemma=hallbeck 0.62 |  objlemma=handful 1.15 |
    objlemma=he 0.97 |  objlemma=head -0.95 |  objlemma=help 0.28 |  objlemma=holm 0.7 |  objlemma=host -0.92 |
    objlemma=idea -0.8 |  objlemma=independence -0.65 |  objlemma=indexation 1.18 |  objlemma=indictment -0.79 |
    objlemma=it 0.6 |  objlemma=itself 0.94 |  objlemma=july -1.1 |  objlemma=killing -0.97 |  objlemma=krg -0.64 |
    objlemma=late 0.67 |  objlemma=law -1.12 |  objlemma=life 0.67 |  objlemma=link 0.83 |  objlemma=man -1.12 |
    objlemma=mention -1.1 |  objlemma=mercosur 0.6 |  objlemma=misunderstanding 1.1 |  objlemma=monitor 1.06 |
    objlemma=move 0.55 |  objlemma=need 1 |  objlemma=news 1.08 |  objlemma=no 1.13 |  objlemma=number -1.24 |
    objlemma=offer 0.27 |  objlemma=one -1.16 |  objlemma=order -0.91 |  objlemma=other 0.69 |
    objlemma=outcome 0.73 |  objlemma=part 0.58 |  objlemma=party 0.65 |  objlemma=people 0.54 |
    objlemma=pipeline -0.58 |  objlemma=poll 1.05 |  objlemma=prison 0.6 |  objlemma=progress 1.09 |
    objlemma=province -0.41 |  objlemma=public -1.08 |  objlemma=recognition -0.61 |  objlemma=reduction -0.1 |
    objlemma=refusal -1.07 |  objlemma=renegotiation 1.19 |  objlemma=report 0.95 |  objlemma=representative -1.15 |
    objlemma=request -0.73 |  objlemma=responsibility -0.47 |  objlemma=result 0.92 |  objlemma=retaliation -1.43 |
    objlemma=rumour 0.03 |  objlemma=scanlan -0.8 |  objlemma=share -0.42 |  objlemma=she -0.82 |
    objlemma=side -0.67 |  objlemma=signature -1.1 |  objlemma=socialists 1 |  objlemma=soil -0.52 |
    objlemma=solution -0.98 |  objlemma=space -0.64 |  objlemma=spy -0.52 |  objlemma=support 1.01 |
    objlemma=supporter -0.8 |  objlemma=surrender 0.97 |  objlemma=suspension -1.27 |  objlemma=talk -0.75 |
    objlemma=text 0.06 |  objlemma=that 0.7 |  objlemma=themselves -0.84 |  objlemma=they 0.96 |
    objlemma=this 0.86 |  objlemma=three -1.2 |  objlemma=time -0.64 |  objlemma=tonne -0.8 |
    objlemma=tories 0.71 |  objlemma=treaty -0.19 |  objlemma=troops -1 |  objlemma=turkey 0.88 |
    objlemma=value 1 |  objlemma=vice-chairmanship -0.85 |  objlemma=war -1.25 |  objlemma=week -0.75 |
    objlemma=west 1 |  objlemma=what -0.26 |  objlemma=worker -0.48 |  passive=false 0.05 |  passive=true -0.17 |
    placed=false 0.03 |  quoted=false 0.05 |  quoted=true -0.5 |  rule=according_to 0.15 |  rule=attribution -0.26 |
    rule=denied_by 0.7 |  rule=frame_of_words -0.3 |  rule=name,_colon -0.16 |  rule=name,_colon,_quotation 0.56 |
    rule=noun_of_saying -0.18 |  rule=quotation_carried_on -0.8 |  rule=quotation_without_a_cue 0.33 |
    rule=reporting_clause 0.09 |  rule=so_the_speaker 0.77 |  rule=words_in_order,_after -0.33 |
    rule=words_in_order,_before 0.41 |  rule=words_in_order,_set_in -0.87 |  rule=words_in_order,_turned -0.02 |
    said=false 0.08 |  said=true -0.25 |  self=deal 0.37 |  self=offer -0.85 |  self=talks -0.85 |
    sentence=0 0.21 |  sentence=1 0.09 |  sentence=2 0.02 |  sentence=3 -0.06 |  sentence=4 0.09 |
    sentence=5 0.23 |  share=0 -0.7 |  share=1 0.11 |  share=2 0.04 |  share=3 -0.1 |  share=4 0.05 |
    subject=deal -0.28 |  subject=law -1.4 |  subject=offer -0.26 |  subject=talks 0.6 |  subject=tariff -0.33 |
    subject=troops -0.62 |  subject=visit -1.33 |  sure=0 -0.13 |  sure=1 0.11 |  sure=2 0.12 |  sure=3 0.06 |
    tense=- -0.24 |  tense=future -0.57 |  tense=past 0.15 |  ties=- 0.25 |  ties=agent -0.91 |
    ties=compound 0.76 |  ties=controlled 0.15 |  ties=modified -0.18 |  ties=of 0.94 |  ties=possessive -0.87 |
    ties=relative -0.48 |  ties=shared -0.03 |  ties=subject 0.07 |  touches=accusation -0.15 |
    touches=agreement 0.63 |  touches=deadline 0.2 |  touches=incident 0.25 |  touches=linkage -0.04 |
    touches=measure -0.1 |  touches=meeting -0.02 |  touches=position 0.12 |  touches=proposal -0.11 |
    touches=response -0.09 |  under=- -0.66 |  under=about -0.92 |  under=according_to 0.7 |  under=after -0.2 |
    under=as 0.04 |  under=as_to 0.48 |  under=at 0.45 |  under=before -0.54 |  under=between 0.67 |
    under=by -0.24 |  under=for -0.95 |  under=from 0.21 |  under=in 0.66 |  under=of 0.25 |  under=on 0.05 |
    under=on_to -0.84 |  under=out_of 0.7 |  under=over -1.24 |  under=since 1.13 |  under=than 1.12 |
    under=to -0.73 |  under=until -0.86 |  under=up_to 1.22 |  under=upon 1.2 |  under=with -1.69 |
    under=within -0.86 |  under=without 1.01 |  upos=ADV -0.78 |  upos=AUX -0.57 |  upos=DET -0.16 |
    upos=NOUN -0.15 |  upos=PUNCT 0.56 |  upos=VERB 0.06
  `,
}

const line: Learned['line'] = [
  [-5.608, 0],
  [-4.183, 0.09],
  [-3.343, 0.112],
  [-2.489, 0.173],
  [-1.882, 0.241],
  [-1.665, 0.268],
  [-1.329, 0.292],
  [-0.872, 0.328],
  [-0.516, 0.469],
  [-0.04, 0.519],
  [0.504, 0.617],
  [0.88, 0.662],
  [1.403, 0.677],
  [1.984, 0.69],
  [2.331, 0.75],
  [2.616, 0.77],
  [2.794, 0.81],
  [3.463, 0.828],
  [5.293, 1],
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
