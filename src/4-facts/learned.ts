/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.17 |  above=speech-does 0.27 |  above=speech-once 0.72 |  above=speech-says 0.5 |
    above=stance-open -0.46 |  above=stance-supports 0.27 |  actor=group -0.64 |  actor=id 0.33 |  actor=name 0.4 |
    actor=of -0.05 |  actors=1 0.1 |  actors=2 0.27 |  any 0.1 |  beside=incident -0.91 |  beside=measure 0.08 |
    beside=position 0.4 |  beside=statement 0.08 |  block=list-item 0.38 |  block=paragraph 0.08 |
    class=other -0.18 |  class=speech-does 0.24 |  class=speech-says 0.11 |  class=stance-demands 0.27 |
    class=stance-opposes 0.42 |  clause=noun 0.2 |  clause=verb 0.05 |  dated=false 0.05 |  dated=true 0.34 |
    form=finite 0.08 |  form=imperative -0.64 |  form=noun 0.2 |  form=participle 0.24 |
    label+rule=-+charge_against_someone 0.28 |  label+rule=-+charge_as_a_noun 0.48 |
    label+rule=-+charge_with_a_clause -0.31 |  label+rule=-+charge_without_its_matter 0.27 |
    label+rule=-+verb_of_charging 0.5 |  label+rule=-+wrong_told_of_another -0.48 |
    label+rule=-+wrong_told_of_nobody_named -0.07 |  label=- 0.1 |  lemma=accuse 0.19 |  lemma=allegation 0.22 |
    lemma=allege 0.56 |  lemma=blame 0.27 |  lemma=bomb -0.58 |  lemma=boycott 0.42 |  lemma=charge 0.37 |
    lemma=complain 0.47 |  lemma=counter-claim 0.24 |  lemma=finding 0.51 |  lemma=get 0.44 |
    lemma=indictment 0.69 |  lemma=kill -0.86 |  lemma=put 0.36 |  lemma=reproach 0.4 |  lemma=rig 0.66 |
    lemma=rule -0.67 |  lemma=say -0.03 |  lemma=shell -0.26 |  lemma=slam 0.28 |  lemma=want 0.27 |
    lemma=withhold -0.46 |  length=0 0.27 |  length=1 0.05 |  length=2 0.28 |  length=3 0.37 |  length=4 0.16 |
    length=5 -0.53 |  length=6 -0.76 |  link=adverbial -0.29 |  link=complement 0.52 |  link=main -0.03 |
    link=modifier 0.39 |  link=nominal 0.2 |  link=relative 0.24 |  modal=- 0.06 |  modality=asserted 0.1 |
    negated=false 0.1 |  object=aid -0.46 |  object=deal 0.27 |  object=talks 0.42 |  object=tariff 0.43 |
    object=troops -0.64 |  objects=false 0.06 |  objects=true 0.05 |  objlemma=administration 0.22 |
    objlemma=aid -0.46 |  objlemma=airport 0.43 |  objlemma=association 0.28 |  objlemma=attacker -0.81 |
    objlemma=deal 0.27 |  objlemma=denmark 0.24 |  objlemma=failure 0.36 |  objlemma=general 0.38 |
    objlemma=governor 0.35 |  objlemma=group 0.49 |  objlemma=handful 0.55 |  objlemma=it 0.44 |
    objlemma=krg -0.64 |  objlemma=man 0.15 |  objlemma=other 0.27 |  objlemma=people -0.59 |
    objlemma=session 0.42 |  objlemma=socialists 0.21 |  objlemma=soldier -0.64 |  objlemma=tories 0.42 |
    objlemma=university -0.26 |  objlemma=west 0.71 |  objlemma=which 0.66 |  passive=false 0.11 |
    passive=true -0.34 |  placed=false 0.1 |  quoted=false 0.08 |  quoted=true 0.44 |
    rule=charge_against_someone 0.28 |  rule=charge_as_a_noun 0.48 |  rule=charge_with_a_clause -0.31 |
    rule=charge_without_its_matter 0.27 |  rule=verb_of_charging 0.5 |  rule=wrong_told_of_another -0.48 |
    rule=wrong_told_of_nobody_named -0.07 |  said=false 0.17 |  said=true -0.07 |  self=charge 0.51 |
    sentence=1 0.52 |  sentence=2 0.23 |  sentence=3 -0.27 |  sentence=4 -0.53 |  share=0 -0.11 |  share=2 0.33 |
    share=3 -0.11 |  share=4 0.15 |  subject=arms -0.22 |  subject=law -0.64 |  subject=troops -0.22 |
    sure=0 -0.26 |  sure=1 0.19 |  sure=2 0.27 |  sure=3 0.1 |  tense=- -0.05 |  tense=past 0.09 |  ties=- -0.73 |
    ties=agent 0.5 |  ties=compound 0.14 |  ties=controlled 0.14 |  ties=modified 0.27 |  ties=possessive 0.22 |
    ties=relative 0.21 |  ties=shared -0.24 |  ties=subject 0.2 |  touches=agreement -0.14 |
    touches=incident -0.33 |  touches=linkage -1 |  touches=measure 0.12 |  touches=meeting 0.47 |
    touches=position -0.85 |  touches=statement -0.15 |  under=- -0.38 |  under=according_to -0.58 |
    under=after -0.67 |  under=for 0.21 |  under=in -0.64 |  under=of 0.4 |  under=on -0.02 |  under=over 0.44 |
    under=than 0.4 |  under=to 0.33 |  upos=NOUN 0.48 |  upos=VERB 0.05
  `,
  agreement: `
    above=attitude-open -0.47 |  above=attitude-rejects -0.84 |  above=other -0.02 |  above=speech-calls -0.74 |
    above=speech-does 0.24 |  above=speech-says 0.37 |  above=stance-accepts -0.28 |  above=stance-demands -0.11 |
    above=stance-rejects -0.54 |  above=stance-supports 0.57 |  actor=group -0.52 |  actor=id 0.24 |
    actor=name -0.17 |  actor=of -0.43 |  actors=0 1.27 |  actors=1 -0.45 |  actors=2 0.06 |  actors=3 0.12 |
    around_own_kind -0.41 |  beside=agreement -0.03 |  beside=deadline -0.38 |  beside=incident -0.88 |
    beside=linkage -1.04 |  beside=meeting -0.63 |  beside=position -0.31 |  beside=proposal -0.74 |
    beside=response -0.55 |  beside=statement -0.44 |  class=attitude-open -0.53 |  class=other 0.05 |
    class=speech-does 0.09 |  class=speech-once -0.48 |  class=speech-says 0.08 |  class=stance-accepts -0.49 |
    class=stance-demands -0.41 |  clause=copula 0.42 |  clause=noun -0.13 |  dated=false -0.08 |  dated=true 0.12 |
    form=finite 0.08 |  form=infinitive -0.3 |  form=noun -0.13 |  form=participle -0.03 |  inside_own_kind -0.18 |
    label+rule=agreed+agreed,_on_what_is_not_said,_parties_from_before 0.8 |
    label+rule=agreed+agreement_named_with_its_date 0.83 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.56 |
    label+rule=agreed+agreement_named_with_its_parties -0.17 |  label+rule=agreed+gesture_of_signing 0.66 |
    label+rule=agreed+it_was_agreed_that 0.04 |  label+rule=agreed+item_of_a_list_of_terms 0.39 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before -0.15 |  label+rule=agreed+signing_verb 0.51 |
    label+rule=agreed+signing_verb,_parties_from_before -0.12 |  label+rule=agreed+stage_of_an_agreement 0.34 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun 0.13 |  label+rule=agreed+term_after_an_agreement -0.19 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before 0.31 |
    label+rule=agreed+term_after_others 0.17 |  label+rule=agreed+term_after_others,_a_paragraph_on -0.52 |
    label+rule=agreed+term_after_others,_a_paragraph_on,_parties_from_before 0.35 |
    label+rule=agreed+term_after_others,_parties_from_before -0.99 |
    label+rule=agreed+term_in_a_list,_parties_from_before -0.79 |  label+rule=agreed+term_under_an_agreement -0.42 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.26 |  label+rule=agreed+term_under_it 0.75 |
    label+rule=agreed+term_under_it,_parties_from_before -0.14 |  label+rule=agreed+undertaking_on -0.26 |
    label+rule=agreed+undertaking_that -0.45 |  label+rule=agreed+undertaking_to -0.15 |
    label+rule=agreed+what_an_agreement_does -0.93 |  label+rule=agreed+what_an_agreement_does,_participle 0.32 |
    label+rule=agreed+what_an_agreement_does,_relative -0.72 |  label+rule=agreed+what_it_does 0.7 |
    label+rule=breached+noun_of_a_stage -0.2 |  label+rule=breached+stage_of_an_agreement -0.9 |
    label+rule=collapsed+it,_an_agreement -0.48 |  label+rule=collapsed+stage_of_an_agreement 0.15 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.45 |
    label+rule=in-force+in_force,_parties_from_before 0.68 |  label+rule=in-force+stage_of_an_agreement 0.04 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -1.2 |  label+rule=negotiating+nothing_agreed -0.42 |
    label+rule=negotiating+nothing_agreed,_failed_to 0.8 |  label+rule=negotiating+nothing_agreed,_not -0.08 |
    label+rule=negotiating+noun_of_a_stage -0.83 |  label+rule=negotiating+stage_of_an_agreement 0.35 |
    label+rule=negotiating+stage_of_an_agreement_on_its_noun -0.54 |
    label+rule=negotiating+still_talked_about 0.68 |  label+rule=negotiating+without_a_result 0.73 |
    label+rule=signed+gesture_of_signing 0.58 |  label+rule=signed+gesture_of_signing,_parties_from_before 0.29 |
    label+rule=signed+noun_of_a_stage -0.9 |  label+rule=signed+noun_of_a_stage,_set 1.08 |
    label+rule=signed+signing_verb -0.53 |  label+rule=signed+signing_verb,_parties_from_before 0.1 |
    label+rule=signed+stage_of_an_agreement 0.37 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.3 |
    label=agreed -0.03 |  label=breached -0.85 |  label=collapsed -0.02 |  label=in-force 0.02 |
    label=negotiating 0.18 |  label=signed 0.13 |  lemma=% 0.67 |  lemma=200 0.63 |  lemma=accept -0.14 |
    lemma=agree 0.24 |  lemma=agreement -0.8 |  lemma=allow -0.19 |  lemma=amnesty 0.6 |  lemma=announce -0.96 |
    lemma=argue -0.85 |  lemma=ask -0.19 |  lemma=ban 0.71 |  lemma=be 0.72 |  lemma=breach -0.85 |
    lemma=break 0.84 |  lemma=brigade -0.94 |  lemma=broker 0.79 |  lemma=cap 0.31 |  lemma=ceasefire -0.45 |
    lemma=change 0.9 |  lemma=collapse 0.73 |  lemma=comply -0.48 |  lemma=conclude 0.8 |  lemma=confine -0.84 |
    lemma=consult 0.28 |  lemma=create 0.51 |  lemma=cut -0.22 |  lemma=dead 0.67 |  lemma=deal -1.11 |
    lemma=decide 0.71 |  lemma=declare 1.02 |  lemma=discuss -0.36 |  lemma=end -0.14 |  lemma=engage -0.63 |
    lemma=exist -1.23 |  lemma=extend -0.86 |  lemma=fail 0.8 |  lemma=fall 0.88 |  lemma=find 0.66 |
    lemma=fix -0.91 |  lemma=follow -0.52 |  lemma=force 0.55 |  lemma=free -0.53 |  lemma=fulfil -0.7 |
    lemma=get -0.88 |  lemma=go 0.95 |  lemma=government -1.08 |  lemma=halve -0.82 |  lemma=hand 0.92 |
    lemma=have 0.25 |  lemma=hold -0.07 |  lemma=include -0.83 |  lemma=initial 0.13 |  lemma=insistence -0.74 |
    lemma=join -0.81 |  lemma=keep -0.83 |  lemma=last -0.89 |  lemma=leave -0.26 |  lemma=let -0.41 |
    lemma=limit -1.07 |  lemma=make -0.14 |  lemma=negotiate 0.79 |  lemma=negotiation -0.83 |  lemma=oblige 0.09 |
    lemma=off -1.08 |  lemma=pact 1.19 |  lemma=paper 1.04 |  lemma=part 0.82 |  lemma=participation 0.95 |
    lemma=permit -0.25 |  lemma=place -0.97 |  lemma=pledge -0.43 |  lemma=police -1.08 |  lemma=possible -0.54 |
    lemma=promise 0.31 |  lemma=propose -0.74 |  lemma=provide -0.59 |  lemma=put 0.55 |  lemma=ratify -0.27 |
    lemma=reach 0.6 |  lemma=reaffirm -1.13 |  lemma=recognise 0.75 |  lemma=reject -0.48 |  lemma=replace 0.88 |
    lemma=respect -0.47 |  lemma=return 1.27 |  lemma=review 1.07 |  lemma=rise 0.77 |  lemma=run -0.96 |
    lemma=say 0.83 |  lemma=settle 0.73 |  lemma=settlement -0.58 |  lemma=shake 0.66 |  lemma=share 0.29 |
    lemma=sign 0.11 |  lemma=signature -0.24 |  lemma=signing 0.66 |  lemma=sit 0.78 |  lemma=stand -0.79 |
    lemma=stay 0.71 |  lemma=step 0.85 |  lemma=suspend -0.97 |  lemma=take -0.63 |  lemma=touch -0.59 |
    lemma=truce 0.98 |  lemma=undertake -0.56 |  lemma=void -0.41 |  lemma=withdraw -0.52 |
    lemma=withdrawal -0.89 |  length=0 -0.21 |  length=1 -0.05 |  length=2 0.17 |  length=3 0.05 |  length=4 -0.11 |
    length=5 0.11 |  length=6 -0.11 |  link=adverbial -0.03 |  link=complement 0.15 |  link=condition -0.95 |
    link=coordinate 0.94 |  link=main -0.05 |  link=modifier 0.24 |  link=nominal -0.13 |  link=open -0.34 |
    link=relative -0.09 |  link=subject 0.17 |  link=time 0.08 |  modal=- 0.08 |  modal=be_to 0.2 |
    modal=can -0.59 |  modal=could 1.26 |  modal=may -0.92 |  modal=might -0.72 |  modal=must -0.82 |
    modal=shall 0.71 |  modal=should -0.7 |  modal=will -0.59 |  modal=would -0.17 |  modality=asserted 0.05 |
    modality=hypothetical -0.2 |  modality=planned 0.04 |  modality=possible -0.42 |  negated=false 0.05 |
    negated=true -0.19 |  object=aid -1.08 |  object=arms 0.09 |  object=captive -0.53 |  object=deadline 0.06 |
    object=deal 0.04 |  object=law 0.07 |  object=offer 0.23 |  object=sanction -0.58 |  object=strike -0.92 |
    object=tariff -1.07 |  object=troops 0.13 |  objects=false 0.1 |  objlemma=accord 0.86 |
    objlemma=adviser 0.83 |  objlemma=agreement -0.32 |  objlemma=anti-balaka -0.81 |  objlemma=arrangement -1.07 |
    objlemma=arsenal -1.07 |  objlemma=ballot 0.88 |  objlemma=bargain -1.03 |  objlemma=brigade -0.79 |
    objlemma=cap -0.77 |  objlemma=catch 0.58 |  objlemma=ceasefire 0.59 |  objlemma=commitment -0.14 |
    objlemma=compromise 0.03 |  objlemma=contract -0.54 |  objlemma=crane -0.19 |  objlemma=date 0.06 |
    objlemma=deal 0.81 |  objlemma=detainee -0.53 |  objlemma=diploma 0.75 |  objlemma=dispute 1.27 |
    objlemma=document 1.15 |  objlemma=dollar -0.31 |  objlemma=drug 0.95 |  objlemma=fate 0.71 |
    objlemma=government -0.81 |  objlemma=hand 0.66 |  objlemma=hold 1.07 |  objlemma=indexation -0.19 |
    objlemma=issue -1.07 |  objlemma=it -0.22 |  objlemma=itself -0.63 |  objlemma=land 0.95 |  objlemma=law 0.9 |
    objlemma=market -0.62 |  objlemma=memorandum 1.21 |  objlemma=ministry 0.29 |  objlemma=missile 0.71 |
    objlemma=model 0.74 |  objlemma=name 0.44 |  objlemma=none -0.91 |  objlemma=nothing 0.12 |
    objlemma=office 0.51 |  objlemma=order -0.93 |  objlemma=package -1.17 |  objlemma=pact -0.2 |
    objlemma=paper 1.02 |  objlemma=part -0.17 |  objlemma=percent 1.1 |  objlemma=pla -0.84 |  objlemma=point 0.9 |
    objlemma=poll -0.34 |  objlemma=prisoner -0.53 |  objlemma=protocol 0.1 |  objlemma=question -0.95 |
    objlemma=rate -0.82 |  objlemma=representative -1 |  objlemma=row -0.72 |  objlemma=sanction -0.58 |
    objlemma=seat -0.88 |  objlemma=settlement 0.79 |  objlemma=signature 0.54 |  objlemma=stretch -1.1 |
    objlemma=technology -0.25 |  objlemma=text -0.21 |  objlemma=themselves 1.16 |  objlemma=they 0.09 |
    objlemma=three 0.93 |  objlemma=treaty 0.87 |  objlemma=truce -0.5 |  objlemma=understanding -1.31 |
    objlemma=victim 0.71 |  objlemma=walkout -0.92 |  objlemma=war -0.81 |  objlemma=weapon -0.52 |
    objlemma=what -1.05 |  objlemma=whole -0.83 |  objlemma=zone -1.08 |  objlemma=€ -0.22 |  passive=false 0.02 |
    passive=true 0.06 |  quoted=false 0.05 |  quoted=true -0.95 |
    rule=agreed,_on_what_is_not_said,_parties_from_before 0.8 |  rule=agreement_named_with_its_date 0.83 |
    rule=agreement_named_with_its_date,_parties_from_before -0.56 |  rule=agreement_named_with_its_parties -0.17 |
    rule=gesture_of_signing 0.76 |  rule=gesture_of_signing,_parties_from_before 0.29 |
    rule=in_force,_parties_from_before 0.68 |  rule=it,_an_agreement -0.48 |  rule=it_was_agreed_that 0.04 |
    rule=item_of_a_list_of_terms 0.39 |  rule=item_of_a_list_of_terms,_parties_from_before -0.15 |
    rule=nothing_agreed -0.42 |  rule=nothing_agreed,_failed_to 0.8 |  rule=nothing_agreed,_not -0.08 |
    rule=noun_of_a_stage -1.06 |  rule=noun_of_a_stage,_set 1.08 |  rule=signing_verb -0.16 |
    rule=signing_verb,_parties_from_before -0.03 |  rule=stage_of_an_agreement 0.26 |
    rule=stage_of_an_agreement_on_its_noun -0.18 |  rule=still_talked_about 0.68 |
    rule=term_after_an_agreement -0.19 |  rule=term_after_an_agreement,_parties_from_before 0.31 |
    rule=term_after_others 0.17 |  rule=term_after_others,_a_paragraph_on -0.52 |
    rule=term_after_others,_a_paragraph_on,_parties_from_before 0.35 |
    rule=term_after_others,_parties_from_before -0.99 |  rule=term_in_a_list,_parties_from_before -0.79 |
    rule=term_under_an_agreement -0.42 |  rule=term_under_an_agreement,_parties_from_before -0.26 |
    rule=term_under_it 0.75 |  rule=term_under_it,_parties_from_before -0.14 |  rule=undertaking_on -0.26 |
    rule=undertaking_that -0.45 |  rule=undertaking_to -0.15 |  rule=what_an_agreement_does -0.93 |
    rule=what_an_agreement_does,_participle 0.32 |  rule=what_an_agreement_does,_relative -0.72 |
    rule=what_it_does 0.7 |  rule=without_a_result 0.73 |  said=true 0.07 |  self=deal 0.15 |  self=law 0.6 |
    self=tariff 0.77 |  self=troops -0.94 |  self=truce 0.23 |  sentence=0 0.33 |  sentence=1 -0.18 |
    sentence=2 0.03 |  sentence=3 -0.15 |  sentence=4 0.05 |  sentence=5 1.46 |  share=0 -0.23 |  share=1 -0.08 |
    share=2 0.35 |  share=3 0.27 |  share=4 -0.14 |  subject=aid 0.4 |  subject=deal -0.09 |  subject=law -0.92 |
    subject=offer -0.02 |  subject=talks 0.65 |  subject=troops 0.53 |  subject=truce 0.21 |  sure=0 -0.22 |
    sure=1 0.14 |  sure=2 -0.18 |  sure=3 0.06 |  sure=4 0.19 |  tense=- -0.27 |  tense=future -0.18 |
    tense=past 0.23 |  tense=present 0.17 |  ties=- 0.34 |  ties=agent -0.27 |  ties=compound -0.8 |
    ties=controlled -0.43 |  ties=modified 0.5 |  ties=of -0.89 |  ties=possessive -0.74 |  ties=relative -0.87 |
    ties=shared 0.55 |  ties=subject 0.04 |  touches=accusation -1.5 |  touches=deadline 0.25 |
    touches=incident 0.82 |  touches=linkage -1.28 |  touches=measure -0.22 |  touches=meeting -0.47 |
    touches=position -0.52 |  touches=proposal -1.22 |  touches=response -1.13 |  touches=statement -0.36 |
    under=- 0.25 |  under=according_to 0.04 |  under=after 1.26 |  under=as_per -0.84 |  under=at 0.59 |
    under=before 0.8 |  under=by -0.28 |  under=despite -0.88 |  under=for 0.5 |  under=in 0.14 |  under=on 0.33 |
    under=over -0.22 |  under=regarding 0.66 |  under=since 1.03 |  under=to 0.67 |  under=under 0.1 |
    under=until 0.74 |  under=with 0.17 |  under=within 0.28 |  under=without -0.15 |  upos=ADJ -0.16 |
    upos=NOUN -0.05 |  upos=NUM 0.63 |  upos=PROPN 0.6 |  upos=SYM 0.67
  `,
  deadline: `
    above=attitude-open -0.52 |  above=other -0.21 |  above=speech-calls 0.55 |  above=speech-does -0.57 |
    above=speech-says 0.19 |  above=stance-demands -0.44 |  actor=group -0.55 |  actor=id 0.46 |  actor=name 0.1 |
    actor=of 0.37 |  actors=0 -0.39 |  actors=1 0.14 |  actors=2 0.14 |  beside=agreement -0.23 |
    beside=incident -0.59 |  beside=linkage 0.1 |  beside=measure -0.32 |  beside=meeting -1.08 |
    beside=position 0.07 |  beside=proposal 0.11 |  beside=statement 0.73 |  block=list-item 0.43 |
    block=paragraph -0.03 |  class=attitude-open -0.43 |  class=other -0.08 |  class=speech-does 0.59 |
    class=speech-says 0.13 |  class=stance-demands 0.62 |  clause=copula -0.82 |  clause=noun 0.14 |
    clause=verb 0.18 |  dated=false 0.93 |  dated=true -0.08 |  form=infinitive 0.06 |  form=noun 0.14 |
    form=participle 0.78 |  label+rule=-+bounded_need -0.03 |  label+rule=-+deadline_by_name 0.11 |
    label+rule=-+limit_without_a_date 0.57 |  label+rule=-+thing_with_its_limit -0.17 |
    label+rule=-+time_given 0.21 |  lemma=ask -0.75 |  lemma=change 0.57 |  lemma=close 0.47 |  lemma=comment 0.14 |
    lemma=constitute 0.76 |  lemma=deadline 0.11 |  lemma=delay -0.93 |  lemma=expect -0.84 |  lemma=expire 0.86 |
    lemma=follow -0.64 |  lemma=gap -0.83 |  lemma=give 0.68 |  lemma=go 0.98 |  lemma=hand -0.44 |
    lemma=have 1.17 |  lemma=hold 0.2 |  lemma=join -0.62 |  lemma=leave 0.51 |  lemma=lift 0.55 |
    lemma=make 0.59 |  lemma=meet -0.7 |  lemma=need 0.62 |  lemma=open -0.43 |  lemma=pass -0.44 |
    lemma=place -0.51 |  lemma=prolong -0.74 |  lemma=promise 0.43 |  lemma=report 0.21 |  lemma=sign -0.57 |
    lemma=silent 0.46 |  lemma=sink -0.59 |  lemma=stand -0.72 |  lemma=start 0.31 |  lemma=strike 0.41 |
    lemma=submit 0.11 |  lemma=suspend -0.54 |  lemma=take -0.51 |  lemma=tell 0.43 |  lemma=undertake 0.78 |
    lemma=visit -0.79 |  lemma=week -0.78 |  length=0 0.88 |  length=1 0.52 |  length=2 -0.21 |  length=3 -0.23 |
    length=4 -0.68 |  length=5 0.31 |  link=adverbial -0.18 |  link=complement -0.29 |  link=coordinate -0.24 |
    link=main 0.12 |  link=modifier -0.05 |  link=nominal 0.14 |  link=open 0.06 |  link=relative 0.16 |
    modal=- 0.07 |  modal=be_to -0.31 |  modal=could -0.46 |  modal=have_to 0.59 |  modal=must 0.54 |
    modal=shall -0.59 |  modal=will 0.2 |  modal=would -0.69 |  modality=asserted 0.08 |
    modality=hypothetical -0.03 |  modality=planned -0.2 |  modality=possible 0.36 |  negated=true 0.02 |
    object=arms 0.46 |  object=deal -0.18 |  object=law 0.71 |  object=offer 0.11 |  object=strike -0.54 |
    object=tariff -0.69 |  object=troops -0.24 |  objects=false -0.12 |  objects=true 0.13 |
    objlemma=agreement -0.46 |  objlemma=answer 0.61 |  objlemma=ballot 0.77 |  objlemma=brigade -0.72 |
    objlemma=budget -0.44 |  objlemma=charter -0.27 |  objlemma=city 0.83 |  objlemma=combatant 0.67 |
    objlemma=day 0.21 |  objlemma=deal 0.41 |  objlemma=election 0.78 |  objlemma=fighter 0.54 |
    objlemma=government -0.63 |  objlemma=gun 0.46 |  objlemma=hold -0.51 |  objlemma=law 0.57 |
    objlemma=maoists 0.76 |  objlemma=market -0.3 |  objlemma=party 0.79 |  objlemma=plan 0.48 |
    objlemma=poll 0.79 |  objlemma=proposal -0.47 |  objlemma=public 0.59 |  objlemma=reduction -0.74 |
    objlemma=russia 0.34 |  objlemma=signature -0.84 |  objlemma=strike -0.54 |  objlemma=theme 0.47 |
    objlemma=they -0.04 |  objlemma=vote 0.95 |  objlemma=wave -0.93 |  objlemma=yucalan -0.79 |
    passive=false -0.09 |  passive=true 0.38 |  rule=bounded_need -0.03 |  rule=deadline_by_name 0.11 |
    rule=limit_without_a_date 0.57 |  rule=thing_with_its_limit -0.17 |  rule=time_given 0.21 |  said=true 0.05 |
    self=deadline 0.11 |  sentence=0 0.76 |  sentence=1 0.68 |  sentence=2 -0.14 |  sentence=3 -0.62 |
    sentence=4 -0.21 |  share=0 -1.04 |  share=1 0.11 |  share=2 -0.51 |  share=3 0.06 |  share=4 0.31 |
    subject=deal -0.66 |  subject=law -0.42 |  subject=offer -0.65 |  subject=talks -0.43 |  subject=troops -0.44 |
    sure=0 0.28 |  sure=1 0.49 |  sure=2 -0.34 |  sure=3 -0.04 |  sure=4 -0.05 |  tense=- 0.17 |
    tense=future -0.12 |  tense=past 0.31 |  tense=present -0.08 |  ties=- 0.12 |  ties=agent 1.06 |
    ties=controlled -0.36 |  ties=relative -0.43 |  ties=shared -0.63 |  ties=subject -0.02 |
    touches=agreement -0.3 |  touches=linkage 0.24 |  touches=measure 0.46 |  touches=position -0.49 |
    touches=response 0.64 |  touches=statement -0.24 |  under=- 0.15 |  under=after -0.51 |  under=at -0.44 |
    under=before -1.08 |  under=by 0.56 |  under=due_on -0.7 |  under=for -0.75 |  under=in -0.26 |  under=on 0.43 |
    under=to 0.95 |  under=under -0.47 |  under=until -0.11 |  under=within -0.17 |  upos=NOUN -0.36 |
    upos=VERB 0.08
  `,
  incident: `
    above=other -0.27 |  above=speech-does -0.71 |  above=speech-says -0.09 |  above=stance-demands -0.36 |
    actor=group -0.24 |  actor=id -0.24 |  actor=name 0.27 |  actor=of 0.65 |  actors=0 -0.04 |  actors=1 0.13 |
    actors=2 -0.53 |  around_own_kind 0.32 |  beside=accusation -0.09 |  beside=agreement -0.49 |
    beside=deadline -0.41 |  beside=measure -0.77 |  beside=position -0.53 |  beside=statement -0.38 |
    block=list-item 0.9 |  block=paragraph -0.03 |  class=attitude-open -0.47 |  class=other 0.08 |
    class=speech-does -0.1 |  class=stance-accepts -0.49 |  clause=copula -0.56 |  clause=noun 0.13 |
    clause=verb 0.03 |  dated=false -0.35 |  dated=true 0.3 |  form=infinitive 0.19 |  form=noun 0.13 |
    form=participle -0.03 |  inside_own_kind -1.13 |  label+rule=arrest+verb_of_violence -0.74 |
    label+rule=attack+noun_of_violence -0.17 |  label+rule=attack+verb_of_violence 0.05 |
    label+rule=displacement+verb_of_violence 0.82 |  label+rule=other+noun_of_violence 0.32 |
    label+rule=violation+noun_of_violence -0.35 |  label=arrest -0.74 |  label=displacement 0.82 |
    label=other 0.32 |  label=violation -0.35 |  lemma=arrest -0.61 |  lemma=attack 0.54 |  lemma=blast -0.53 |
    lemma=blow 0.55 |  lemma=bomb 0.58 |  lemma=break -0.68 |  lemma=burn -0.52 |  lemma=die -1.33 |
    lemma=drive 0.73 |  lemma=erupt 0.43 |  lemma=flee 0.46 |  lemma=gun 0.78 |  lemma=hit -0.47 |
    lemma=hold -0.49 |  lemma=insurgency -0.78 |  lemma=invade 0.67 |  lemma=jail -0.77 |  lemma=kill 0.12 |
    lemma=killing -0.57 |  lemma=open -0.47 |  lemma=perish -1 |  lemma=shell 0.19 |  lemma=shelling -0.56 |
    lemma=shoot 0.27 |  lemma=sink -0.96 |  lemma=strike -0.26 |  lemma=take -0.35 |  lemma=torch 0.38 |
    lemma=violation -0.35 |  lemma=war 0.99 |  lemma=wound 1.24 |  length=0 -1.16 |  length=1 0.51 |
    length=2 0.08 |  length=3 -0.12 |  length=4 0.23 |  length=5 0.63 |  length=6 -0.65 |  link=adverbial 0.05 |
    link=complement -0.27 |  link=coordinate -0.49 |  link=main 0.25 |  link=modifier 0.39 |  link=nominal 0.13 |
    link=open -0.16 |  link=relative -0.86 |  link=time -0.33 |  modal=- 0.04 |  modal=could 0.71 |
    modal=shall -0.41 |  modality=hypothetical 0.06 |  modality=planned -0.41 |  modality=possible 0.67 |
    negated=false 0.03 |  negated=true -0.35 |  object=captive -0.2 |  object=talks -0.47 |  object=tariff 0.32 |
    object=troops -0.05 |  objects=false -0.52 |  objects=true 0.24 |  objlemma=airport 0.62 |
    objlemma=anselmo -0.77 |  objlemma=attacker 1.01 |  objlemma=bomb -0.47 |  objlemma=camp 0.9 |
    objlemma=cash -0.53 |  objlemma=church 0.38 |  objlemma=colleague 0.72 |  objlemma=dame 0.71 |
    objlemma=dozen 1.06 |  objlemma=drone -1.05 |  objlemma=ecuadorians -0.63 |  objlemma=exile 0.76 |
    objlemma=fire -0.35 |  objlemma=home 0.46 |  objlemma=hostage -0.2 |  objlemma=it -0.23 |  objlemma=line -0.25 |
    objlemma=man 0.63 |  objlemma=monrovia 0.46 |  objlemma=mp 0.78 |  objlemma=quarter -0.36 |
    objlemma=question -0.35 |  objlemma=section 0.55 |  objlemma=soldier 0.7 |  objlemma=talk -0.47 |
    objlemma=they -0.61 |  objlemma=trader 0.67 |  objlemma=university -0.84 |  passive=true 0.13 |
    placed=false -0.24 |  placed=true 0.78 |  quoted=false 0.03 |  quoted=true -0.57 |
    rule=noun_of_violence -0.05 |  rule=verb_of_violence 0.03 |  said=false 0.08 |  said=true -0.21 |
    self=troops -0.78 |  sentence=0 0.06 |  sentence=1 0.62 |  sentence=2 -0.23 |  sentence=3 0.12 |
    sentence=4 -0.26 |  share=0 -0.33 |  share=1 -0.27 |  share=2 0.07 |  share=3 0.52 |  share=4 0.16 |
    subject=arms -0.38 |  subject=captive -0.47 |  subject=deal -0.49 |  subject=offer -0.56 |
    subject=talks -0.28 |  subject=tariff -0.63 |  subject=troops 0.11 |  subject=truce -0.49 |  sure=0 -0.32 |
    sure=1 0.19 |  sure=2 0.13 |  sure=3 0.15 |  sure=4 -0.37 |  tense=- 0.14 |  tense=future -0.41 |
    tense=past 0.07 |  tense=present -0.18 |  ties=- 0.36 |  ties=agent -0.24 |  ties=modified -0.39 |
    ties=relative -0.82 |  ties=shared -0.28 |  ties=subject 0.07 |  touches=accusation -0.49 |
    touches=agreement 0.43 |  touches=linkage 0.29 |  touches=measure 0.05 |  touches=meeting -0.17 |
    touches=position -0.84 |  touches=statement -0.13 |  under=- 0.22 |  under=according_to -0.49 |
    under=among 0.42 |  under=as -0.68 |  under=at -0.48 |  under=despite -0.49 |  under=for -0.77 |
    under=from 0.73 |  under=in -0.26 |  under=near 0.9 |  under=on 0.05 |  under=out_of -0.52 |
    under=outside 0.78 |  under=over -1.05 |  under=since -0.24 |  under=with -0.47 |  under=within 0.63 |
    upos=NOUN -0.05 |  upos=VERB 0.03
  `,
  linkage: `
    above=attitude-open 0.77 |  above=speech-calls -0.97 |  above=speech-does 0.75 |  above=speech-says 0.09 |
    above=stance-demands 0.68 |  above=stance-rejects 0.49 |  above=stance-supports -0.8 |  actor=group -0.51 |
    actor=id 0.6 |  actor=name -0.19 |  actor=of -0.11 |  actors=0 0.6 |  around_own_kind -1.17 |
    beside=agreement 0.28 |  beside=deadline 0.51 |  beside=measure 0.08 |  beside=meeting 0.46 |
    beside=position 0.19 |  beside=proposal 0.81 |  beside=response -0.12 |  beside=statement 0.3 |
    block=list-item 0.18 |  class=other 0.02 |  class=speech-does -0.28 |  class=speech-once 0.16 |
    class=speech-says -0.02 |  class=stance-accepts 0.26 |  class=stance-demands 0.37 |  class=stance-open 0.62 |
    class=stance-rejects 0.24 |  clause=copula 0.27 |  dated=true 0.22 |  form=imperative 0.54 |
    form=infinitive 0.03 |  form=participle 0.14 |  inside_own_kind -0.05 |  label+rule=-+after -0.52 |
    label+rule=-+before -0.57 |  label+rule=-+done_after -0.04 |  label+rule=-+done_over -0.77 |
    label+rule=-+not_before 0.55 |  label+rule=-+or_else 0.42 |  label+rule=-+order_and_promise 0.54 |
    label+rule=-+phrase 0.27 |  label+rule=-+tie 0.07 |  label+rule=-+verb -0.2 |  lemma=add 0.75 |
    lemma=agree -0.61 |  lemma=answer 0.99 |  lemma=ask 0.66 |  lemma=be 0.38 |  lemma=begin -0.9 |
    lemma=block 0.24 |  lemma=break -0.77 |  lemma=call -0.07 |  lemma=cancel 0.79 |  lemma=come -0.65 |
    lemma=convoke -0.85 |  lemma=crawl 1.26 |  lemma=decide 0.92 |  lemma=depart 0.91 |  lemma=dependent 0.66 |
    lemma=dissolve -1.17 |  lemma=do -1.05 |  lemma=drop 0.68 |  lemma=end 0.58 |  lemma=engage 0.94 |
    lemma=exclude 0.86 |  lemma=expire 0.95 |  lemma=extend 0.19 |  lemma=fight 0.14 |  lemma=follow 1.09 |
    lemma=force 0.94 |  lemma=give 0.93 |  lemma=go 0.58 |  lemma=guarantee -0.76 |  lemma=hand 0.47 |
    lemma=hinge 1.19 |  lemma=hint 1.04 |  lemma=hold -0.86 |  lemma=host 0.88 |  lemma=impossible 0.8 |
    lemma=keep 0.75 |  lemma=leave -0.97 |  lemma=link 0.68 |  lemma=live 0.99 |  lemma=need -0.83 |
    lemma=negotiate 1.15 |  lemma=obtain 0.52 |  lemma=off -0.9 |  lemma=offer 0.84 |  lemma=one -0.92 |
    lemma=oppose 0.78 |  lemma=out 1.05 |  lemma=pledge -0.97 |  lemma=possible 0.45 |  lemma=prepare 0.69 |
    lemma=provide 0.86 |  lemma=put -0.76 |  lemma=raf -1.05 |  lemma=read -0.62 |  lemma=reduce -1.09 |
    lemma=release 0.41 |  lemma=remain -0.94 |  lemma=require -0.67 |  lemma=reserve 0.79 |  lemma=respect 0.45 |
    lemma=resume 0.58 |  lemma=return -0.62 |  lemma=rewrite 0.6 |  lemma=rule -0.91 |  lemma=say 1.44 |
    lemma=send 0.73 |  lemma=settle -0.85 |  lemma=shake -0.95 |  lemma=share 0.53 |  lemma=shelve 0.4 |
    lemma=sign 1.01 |  lemma=solution -0.95 |  lemma=start -0.47 |  lemma=stay 0.8 |  lemma=step -1.03 |
    lemma=stop 1.13 |  lemma=subject 0.46 |  lemma=submit 0.16 |  lemma=suspend 0.17 |  lemma=take 0.32 |
    lemma=tell -0.73 |  lemma=threaten -0.87 |  lemma=toy 0.62 |  lemma=undertake 1.09 |  lemma=vanish 0.73 |
    lemma=vet -0.66 |  lemma=walk 0.92 |  lemma=want 0.92 |  lemma=warn 1.09 |  lemma=will -0.28 |
    lemma=withdraw 0.61 |  lemma=wreck -0.52 |  lemma=write 0.85 |  length=0 0.64 |  length=3 -0.15 |
    length=4 0.07 |  length=5 0.66 |  length=6 -0.69 |  link=adverbial -0.18 |  link=complement 0.24 |
    link=coordinate -0.35 |  link=main -0.07 |  link=modifier 0.78 |  link=open 0.14 |  link=relative -0.31 |
    modal=- -0.09 |  modal=be_to 0.66 |  modal=could 0.97 |  modal=may 0.78 |  modal=might -0.85 |
    modal=must 0.62 |  modal=should -0.62 |  modal=will -0.02 |  modal=would -0.06 |  modality=asserted -0.09 |
    modality=hypothetical -0.19 |  modality=planned 0.06 |  modality=possible 0.27 |  object=aid -0.34 |
    object=deadline 0.99 |  object=deal 0.84 |  object=law 0.75 |  object=offer -0.13 |  object=sanction 0.78 |
    object=strike 0.29 |  object=talks 0.32 |  object=tariff 0.86 |  object=truce 0.42 |  objects=false 0.09 |
    objects=true -0.06 |  objlemma=% 0.06 |  objlemma=abdul -1.05 |  objlemma=access 0.81 |  objlemma=accord 0.78 |
    objlemma=arrangement 0.54 |  objlemma=attendance -1.09 |  objlemma=basis -0.94 |  objlemma=bill 0.16 |
    objlemma=brussels 0.16 |  objlemma=china 0.69 |  objlemma=christmas -0.52 |  objlemma=complaint 0.86 |
    objlemma=conference -0.85 |  objlemma=consent 0.32 |  objlemma=countermeasure 0.4 |  objlemma=date 0.99 |
    objlemma=dollar -0.97 |  objlemma=ear -0.73 |  objlemma=effect -0.76 |  objlemma=embargo 0.14 |
    objlemma=fish 0.93 |  objlemma=hand -0.95 |  objlemma=help 0.94 |  objlemma=independence 0.62 |
    objlemma=investment 0.52 |  objlemma=it 1.08 |  objlemma=itself 0.94 |  objlemma=lawsuit 0.33 |
    objlemma=man 0.73 |  objlemma=maoists 0.75 |  objlemma=meeting 0.79 |  objlemma=minute -0.83 |
    objlemma=moment -0.39 |  objlemma=niger -1.09 |  objlemma=nothing 0.49 |  objlemma=offer 0.63 |
    objlemma=one 0.41 |  objlemma=page -0.62 |  objlemma=paris 0.78 |  objlemma=part 0.75 |  objlemma=party -0.67 |
    objlemma=plan 0.16 |  objlemma=power 0.53 |  objlemma=premiership 0.91 |  objlemma=province 0.06 |
    objlemma=relief 0.52 |  objlemma=renegotiation -0.91 |  objlemma=right 0.79 |  objlemma=room 0.92 |
    objlemma=round 0.88 |  objlemma=row -0.85 |  objlemma=sanction 0.96 |  objlemma=seat 0.85 |
    objlemma=signature -0.76 |  objlemma=standing -0.76 |  objlemma=strike 0.29 |  objlemma=supporter 1.06 |
    objlemma=talk 0.12 |  objlemma=tariff 0.68 |  objlemma=text -0.66 |  objlemma=they 0.42 |  objlemma=truce 0.42 |
    objlemma=volume 1.1 |  objlemma=war -0.87 |  objlemma=whatever 0.32 |  passive=true 0.21 |  quoted=false 0.03 |
    quoted=true -0.12 |  rule=after -0.52 |  rule=before -0.57 |  rule=done_after -0.04 |  rule=done_over -0.77 |
    rule=not_before 0.55 |  rule=or_else 0.42 |  rule=order_and_promise 0.54 |  rule=phrase 0.27 |  rule=tie 0.07 |
    rule=verb -0.2 |  said=false 0.09 |  said=true -0.09 |  sentence=0 0.66 |  sentence=1 0.22 |  sentence=2 -0.07 |
    sentence=3 -0.08 |  sentence=4 0.43 |  share=0 1.03 |  share=1 0.06 |  share=2 -0.41 |  share=3 0.51 |
    subject=captive 0.9 |  subject=deal -0.48 |  subject=law -0.59 |  subject=strike 0.58 |  subject=talks 0.75 |
    subject=tariff 1.13 |  subject=troops -0.14 |  subject=truce 0.89 |  sure=0 0.47 |  sure=1 0.42 |  sure=2 0.16 |
    sure=3 -0.26 |  sure=4 -0.1 |  tense=- 0.06 |  tense=future 0.09 |  tense=past 0.04 |  tense=present -0.06 |
    ties=- -0.43 |  ties=controlled 0.38 |  ties=relative 0.79 |  ties=shared 0.68 |  ties=subject 0.05 |
    touches=accusation 0.74 |  touches=agreement -0.49 |  touches=deadline 1.03 |  touches=incident 1.12 |
    touches=measure -0.14 |  touches=meeting 0.04 |  touches=position 0.35 |  touches=proposal 0.29 |
    touches=response 0.53 |  touches=statement 0.07 |  under=according_to 0.6 |  under=after -0.04 |
    under=at 0.62 |  under=by -0.4 |  under=for -1.1 |  under=from 0.52 |  under=in -0.18 |  under=into 0.75 |
    under=on 0.41 |  under=over -0.77 |  under=to -0.48 |  under=under 0.47 |  under=until -0.86 |
    under=with -0.9 |  under=within 0.9 |  under=without 0.78 |  upos=ADJ 0.7 |  upos=ADV 0.16 |  upos=AUX -0.28 |
    upos=NOUN -0.4 |  upos=NUM -0.92 |  upos=VERB 0.05
  `,
  measure: `
    above=attitude-open 0.55 |  above=other -0.2 |  above=speech-calls -0.38 |  above=speech-does -0.23 |
    above=speech-says 0.02 |  above=stance-accepts 0.21 |  above=stance-demands -0.07 |  above=stance-open -0.67 |
    above=stance-supports -0.32 |  actor=group -0.37 |  actor=id 0.64 |  actor=name -0.74 |  actor=of -0.03 |
    actors=0 -0.76 |  actors=1 0.11 |  actors=2 0.68 |  any -0.05 |  around_own_kind -0.07 |
    beside=accusation 0.56 |  beside=agreement -0.04 |  beside=deadline 0.61 |  beside=incident 0.76 |
    beside=linkage -0.09 |  beside=measure 0.22 |  beside=meeting -0.68 |  beside=position -0.62 |
    beside=proposal -0.47 |  beside=response -0.72 |  beside=statement -0.28 |  block=list-item 0.18 |
    block=paragraph -0.07 |  class=attitude-open 0.17 |  class=speech-does -0.44 |  class=speech-says -0.36 |
    class=stance-accepts -0.63 |  class=stance-demands -0.91 |  class=stance-rejects -0.43 |  clause=copula 0.14 |
    clause=verb -0.03 |  dated=false -0.13 |  dated=true 0.08 |  form=finite 0.06 |  form=infinitive 0.14 |
    form=participle -0.59 |  inside_own_kind -0.21 |  label+rule=eased+movement_of_those_who_go -0.15 |
    label+rule=eased+power_as_a_noun,_by_money -0.63 |  label+rule=eased+power_as_a_noun,_by_thing -0.9 |
    label+rule=eased+power_as_a_noun,_by_verb 0.88 |  label+rule=eased+power_named_with_its_author -0.68 |
    label+rule=eased+power_named_with_its_day -0.77 |  label+rule=eased+power_named_with_its_fate -0.63 |
    label+rule=eased+power_used,_by_money 0.89 |  label+rule=eased+power_used,_by_thing 0.25 |
    label+rule=eased+power_used,_by_verb -1.22 |  label+rule=imposed+power_as_a_noun,_by_thing -0.05 |
    label+rule=imposed+power_as_a_noun,_by_verb 0.19 |  label+rule=imposed+power_named,_under_it 0.95 |
    label+rule=imposed+power_named_with_its_author 0.3 |  label+rule=imposed+power_named_with_its_fate 0.25 |
    label+rule=imposed+power_used,_by_beneath -0.67 |  label+rule=imposed+power_used,_by_money,_on_its_noun -0.77 |
    label+rule=imposed+power_used,_by_thing -0.26 |  label+rule=imposed+power_used,_by_thing,_on_its_noun 0.6 |
    label+rule=imposed+power_used,_by_verb 0.15 |  label+rule=imposed+power_used,_by_verb,_on_its_noun -0.5 |
    label+rule=lifted+power_as_a_noun,_by_thing -0.38 |  label+rule=lifted+power_named_with_its_day -0.27 |
    label+rule=lifted+power_used,_by_thing 0.26 |  label+rule=lifted+power_used,_by_thing,_on_its_noun -0.99 |
    label+rule=provided+movement_of_those_who_come -0.3 |  label+rule=provided+power_as_a_noun,_by_thing -0.56 |
    label+rule=provided+power_as_a_noun,_by_verb -0.4 |  label+rule=provided+power_named_with_its_author -0.46 |
    label+rule=provided+power_named_with_its_day -0.28 |  label+rule=provided+power_named_with_its_fate 0.19 |
    label+rule=provided+power_named_with_its_target -0.42 |  label+rule=provided+power_used,_by_money -0.28 |
    label+rule=provided+power_used,_by_thing -0.34 |  label+rule=provided+power_used,_by_thing,_on_its_noun -0.43 |
    label+rule=provided+power_used,_by_verb 0.19 |  label+rule=provided+power_used,_by_verb,_on_its_noun 0.11 |
    label+rule=suspended+power_named_with_its_day -0.72 |
    label+rule=suspended+power_used,_by_money,_on_its_noun -0.22 |  label+rule=suspended+power_used,_by_thing 0.45 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun -0.41 |  label+rule=suspended+power_used,_by_verb -0.93 |
    label+rule=suspended+practice_ceased -0.39 |  label+rule=tightened+movement_of_those_who_come 0.53 |
    label+rule=tightened+power_used,_by_thing 0.17 |  label=eased -0.14 |  label=imposed 0.09 |  label=lifted -0.1 |
    label=provided -0.24 |  label=suspended -0.03 |  label=tightened 0.34 |  lemma=admit 0.67 |  lemma=amend -0.53 |
    lemma=annex 0.87 |  lemma=arm 0.6 |  lemma=arrest 0.95 |  lemma=award -0.97 |  lemma=ban -0.26 |
    lemma=beef 0.37 |  lemma=blacklist 0.42 |  lemma=block -0.43 |  lemma=blockade -0.85 |  lemma=cancel -0.83 |
    lemma=cantonment -0.63 |  lemma=cap -0.24 |  lemma=close -1 |  lemma=come -0.27 |  lemma=compensate -0.34 |
    lemma=convict -0.44 |  lemma=counter-sanction -0.24 |  lemma=custody 0.51 |  lemma=cut 0.32 |
    lemma=declare -1.06 |  lemma=deepen 0.33 |  lemma=delay 0.76 |  lemma=departure -0.81 |  lemma=deployment -0.2 |
    lemma=disarm -0.62 |  lemma=disband -0.93 |  lemma=dissolve -0.93 |  lemma=drop 0.71 |  lemma=end -0.35 |
    lemma=exchange -0.81 |  lemma=exempt 0.6 |  lemma=extend -0.76 |  lemma=fire -0.27 |  lemma=free -0.12 |
    lemma=freeze -0.75 |  lemma=give -0.68 |  lemma=go -0.74 |  lemma=grant 0.53 |  lemma=halt 0.06 |
    lemma=halve 0.71 |  lemma=hand -0.41 |  lemma=handover -0.4 |  lemma=impose 0.68 |  lemma=indict -0.99 |
    lemma=indictment 0.92 |  lemma=jail 0.76 |  lemma=keep -0.63 |  lemma=land 1.09 |  lemma=law -0.83 |
    lemma=lawsuit -0.75 |  lemma=leave -0.81 |  lemma=let -0.91 |  lemma=levy -0.76 |  lemma=lie -0.66 |
    lemma=lift -0.05 |  lemma=lodge 0.62 |  lemma=lower -0.6 |  lemma=monitor -0.77 |  lemma=move 0.53 |
    lemma=offer -0.44 |  lemma=open 0.51 |  lemma=pardon -0.65 |  lemma=pass -0.89 |  lemma=pledge -0.79 |
    lemma=police -0.67 |  lemma=prolong 0.89 |  lemma=promise 0.69 |  lemma=pull 0.61 |  lemma=pullback -0.74 |
    lemma=put -0.71 |  lemma=quota -0.47 |  lemma=raise -0.45 |  lemma=ratify -0.77 |  lemma=recognise 0.59 |
    lemma=recognition -0.5 |  lemma=reduction -0.63 |  lemma=relax 0.73 |  lemma=release 0.41 |  lemma=relief 0.19 |
    lemma=remain -0.86 |  lemma=removal -0.38 |  lemma=remove -0.54 |  lemma=reopen -0.59 |  lemma=repair -0.62 |
    lemma=resume 0.87 |  lemma=resumption -0.05 |  lemma=return -0.83 |  lemma=revoke 0.88 |  lemma=sanction 0.47 |
    lemma=seize -0.67 |  lemma=sell -0.43 |  lemma=send -0.85 |  lemma=sentence -0.69 |  lemma=serve -0.48 |
    lemma=shelter -0.62 |  lemma=shelve 0.63 |  lemma=shipment -0.2 |  lemma=shut 0.12 |  lemma=station -0.67 |
    lemma=stay -0.74 |  lemma=stop 0.23 |  lemma=store -0.76 |  lemma=stretch -0.5 |  lemma=stump 0.83 |
    lemma=suspend 1.25 |  lemma=swap -0.47 |  lemma=tighten 0.64 |  lemma=withdraw 0.48 |  lemma=withdrawal 0.17 |
    lemma=withhold 0.04 |  length=0 -0.62 |  length=1 0.1 |  length=2 -0.23 |  length=3 0.09 |  length=4 0.38 |
    length=5 -0.23 |  length=6 -0.4 |  link=adverbial -0.17 |  link=complement -0.08 |  link=condition -0.81 |
    link=coordinate -0.45 |  link=modifier 0.22 |  link=open 0.08 |  link=time 0.32 |  modal=be_to 0.33 |
    modal=may 0.52 |  modal=must -0.53 |  modal=shall -0.55 |  modal=should -0.54 |  modal=will 0.18 |
    modal=would -0.48 |  modality=asserted 0.03 |  modality=hypothetical -0.39 |  modality=planned -0.14 |
    modality=possible -0.2 |  negated=false -0.03 |  negated=true -0.41 |  object=aid -0.29 |  object=arms -0.49 |
    object=captive 0.4 |  object=deal -0.89 |  object=law 0.18 |  object=offer -0.46 |  object=sanction 0.81 |
    object=tariff 0.12 |  object=troops -0.02 |  objects=false -0.22 |  objects=true 0.05 |  objlemma=$ 0.1 |
    objlemma=% -0.39 |  objlemma=access -0.74 |  objlemma=agreement -0.77 |  objlemma=aid -0.67 |
    objlemma=airport -0.44 |  objlemma=anselmo 0.76 |  objlemma=anyone 0.49 |  objlemma=asylum 0.53 |
    objlemma=azawad -0.5 |  objlemma=ban 0.64 |  objlemma=barrel 0.55 |  objlemma=bill -0.32 |
    objlemma=body -0.82 |  objlemma=bpd 0.05 |  objlemma=brussels 0.71 |  objlemma=budget -0.89 |
    objlemma=case 0.62 |  objlemma=constitution -0.53 |  objlemma=corridor 0.51 |  objlemma=council -0.81 |
    objlemma=countermeasure 0.63 |  objlemma=country -0.17 |  objlemma=curb 0.33 |  objlemma=delegate 0.84 |
    objlemma=detainee 0.62 |  objlemma=dignity -0.41 |  objlemma=diploma 0.72 |  objlemma=disarmament -0.77 |
    objlemma=dollar -0.78 |  objlemma=duty -0.57 |  objlemma=embargo 0.73 |  objlemma=embassy 0.37 |
    objlemma=ethan -0.92 |  objlemma=export -0.95 |  objlemma=family -0.38 |  objlemma=farmer -0.34 |
    objlemma=field -0.62 |  objlemma=fighter -0.58 |  objlemma=help -0.5 |  objlemma=import 0.6 |
    objlemma=indexation -0.24 |  objlemma=insult -0.27 |  objlemma=intensity -0.6 |  objlemma=iraq -0.97 |
    objlemma=itself 0.53 |  objlemma=journalist -0.11 |  objlemma=koran -0.28 |  objlemma=language -0.81 |
    objlemma=law 0.59 |  objlemma=leave -0.83 |  objlemma=life -0.48 |  objlemma=line 0.7 |  objlemma=man 0.08 |
    objlemma=mayor -0.33 |  objlemma=metre -0.63 |  objlemma=militia 0.6 |  objlemma=missile -0.87 |
    objlemma=news -0.86 |  objlemma=number -0.76 |  objlemma=observance 0.88 |  objlemma=observer -0.6 |
    objlemma=offer -0.45 |  objlemma=one -0.82 |  objlemma=operation 0.87 |  objlemma=order -0.49 |
    objlemma=orrego -0.75 |  objlemma=output 0.93 |  objlemma=participation 0.91 |  objlemma=pay -0.05 |
    objlemma=peacekeeper -0.67 |  objlemma=people 0.46 |  objlemma=port -0.41 |  objlemma=prisoner 0.48 |
    objlemma=province -0.39 |  objlemma=rate 0.71 |  objlemma=reduction 0.89 |  objlemma=relief -0.2 |
    objlemma=reporter 0.62 |  objlemma=road -0.95 |  objlemma=sanction 0.51 |  objlemma=seat -0.23 |
    objlemma=state -0.5 |  objlemma=struggle 1.16 |  objlemma=support -0.48 |  objlemma=surcharge -0.43 |
    objlemma=suspension -1.06 |  objlemma=tariff 0.87 |  objlemma=territory 0.87 |  objlemma=that -0.87 |
    objlemma=tonne 0.67 |  objlemma=travel -0.11 |  objlemma=treaty -0.73 |  objlemma=troops 0.42 |
    objlemma=value -0.71 |  objlemma=valve -0.59 |  objlemma=violence -1.17 |  objlemma=volume -0.34 |
    objlemma=warhead -0.75 |  objlemma=water -0.98 |  objlemma=wave 0.76 |  objlemma=weapon 0.6 |
    objlemma=whole -0.35 |  objlemma=year 0.62 |  objlemma=zone -0.67 |  objlemma=€ -0.22 |  passive=true -0.06 |
    placed=false -0.05 |  quoted=false -0.04 |  quoted=true -0.49 |  rule=movement_of_those_who_go -0.15 |
    rule=power_as_a_noun,_by_money -0.63 |  rule=power_as_a_noun,_by_thing -0.67 |
    rule=power_as_a_noun,_by_verb 0.24 |  rule=power_named,_under_it 0.95 |
    rule=power_named_with_its_author -0.05 |  rule=power_named_with_its_day -0.61 |
    rule=power_named_with_its_fate 0.05 |  rule=power_named_with_its_target -0.42 |
    rule=power_used,_by_beneath -0.67 |  rule=power_used,_by_money 0.22 |
    rule=power_used,_by_money,_on_its_noun -0.71 |  rule=power_used,_by_thing 0.08 |
    rule=power_used,_by_thing,_on_its_noun -0.24 |  rule=power_used,_by_verb -0.15 |
    rule=power_used,_by_verb,_on_its_noun -0.31 |  rule=practice_ceased -0.39 |  said=false 0.13 |
    said=true -0.32 |  self=aid 0.19 |  self=captive -0.47 |  self=law -0.69 |  self=offer -0.47 |
    self=sanction -0.16 |  self=tariff -0.81 |  sentence=0 1.28 |  sentence=1 -0.25 |  sentence=3 -0.04 |
    sentence=4 -0.45 |  sentence=5 -1.08 |  share=0 -0.14 |  share=1 -0.24 |  share=2 -0.23 |  share=3 0.22 |
    share=4 0.19 |  subject=captive -0.27 |  subject=deal -0.3 |  subject=law 0.77 |  subject=offer -0.24 |
    subject=strike -1 |  subject=talks 0.48 |  subject=tariff -0.88 |  subject=troops -0.24 |  sure=1 0.33 |
    sure=2 0.07 |  sure=3 -0.16 |  sure=4 -0.67 |  tense=- -0.21 |  tense=future 0.18 |  tense=past 0.19 |
    tense=present 0.03 |  ties=- -0.24 |  ties=agent 0.18 |  ties=compound 1.1 |  ties=controlled -0.09 |
    ties=modified -0.69 |  ties=of 0.22 |  ties=possessive -0.53 |  ties=preposition -0.48 |  ties=relative 0.14 |
    ties=shared -0.47 |  ties=subject 0.08 |  touches=accusation 0.34 |  touches=agreement 0.13 |
    touches=deadline 0.2 |  touches=incident -0.21 |  touches=linkage -0.26 |  touches=meeting 0.16 |
    touches=position -0.08 |  touches=proposal -0.54 |  touches=response -0.83 |  touches=statement -0.13 |
    under=- -0.34 |  under=according_to -0.24 |  under=across -0.83 |  under=after 0.2 |  under=against 0.25 |
    under=as 0.55 |  under=by 0.34 |  under=for 0.58 |  under=from 0.6 |  under=in 0.42 |  under=near -0.27 |
    under=of -0.44 |  under=off -0.66 |  under=on -0.25 |  under=over -1.04 |  under=per 0.55 |  under=since 0.67 |
    under=till -0.83 |  under=to -0.37 |  under=towards 1.08 |  under=under -0.1 |  under=until 0.37 |
    under=with -0.87 |  under=without -1.14 |  upos=ADJ -0.43 |  upos=NOUN -0.15
  `,
  meeting: `
    above=attitude-open 0.03 |  above=speech-calls -0.19 |  above=speech-does 0.05 |  above=speech-says -0.18 |
    above=stance-accepts 0.68 |  above=stance-demands -0.6 |  actor=group -1.07 |  actor=id 0.07 |  actor=of 0.29 |
    actors=0 1.41 |  actors=1 -0.18 |  actors=2 -0.03 |  actors=3 0.66 |  around_own_kind 0.28 |
    beside=agreement 0.95 |  beside=deadline 0.15 |  beside=linkage -1 |  beside=measure 0.72 |
    beside=position -0.06 |  beside=statement -0.36 |  block=list-item 0.29 |  block=paragraph -0.04 |
    class=other -0.05 |  class=speech-does 0.35 |  class=speech-says 0.11 |  clause=copula 0.3 |
    clause=noun -0.03 |  clause=verb -0.07 |  dated=false -0.25 |  dated=true 0.21 |  form=finite 0.07 |
    form=imperative -0.18 |  form=infinitive -0.53 |  form=noun -0.03 |  form=participle 0.13 |
    inside_own_kind -0.82 |  label+rule=cancelled+fate_of_a_meeting_as_object 0.42 |
    label+rule=failed+fate_of_a_meeting_as_object 0.38 |  label+rule=failed+fate_of_a_meeting_as_subject 0.26 |
    label+rule=held+fate_of_a_meeting_as_object 0.32 |  label+rule=held+fate_of_a_meeting_as_oblique -0.56 |
    label+rule=held+fate_of_a_meeting_as_subject -0.05 |  label+rule=held+journey -0.04 |
    label+rule=held+meeting_named_after_a_preposition 0.25 |  label+rule=held+meeting_named_in_order -0.61 |
    label+rule=held+meeting_named_with_a_clause -0.93 |  label+rule=held+meeting_named_with_its_day -0.63 |
    label+rule=held+meeting_named_with_its_place -1.1 |  label+rule=held+meeting_named_with_one_party -0.92 |
    label+rule=held+someone_at_a_place 0.88 |  label+rule=held+verb_of_meeting -0.22 |
    label+rule=held+verb_of_receiving 0.35 |  label+rule=held+verb_of_speaking_with 0.2 |
    label+rule=ongoing+fate_of_a_meeting_as_object -0.59 |  label+rule=planned+fate_of_a_meeting_as_object -0.23 |
    label+rule=planned+fate_of_a_meeting_as_oblique 0.66 |  label+rule=planned+fate_of_a_meeting_as_subject 0.4 |
    label+rule=planned+journey 0.72 |  label+rule=planned+meeting_named_after_a_preposition -1.01 |
    label+rule=planned+meeting_named_by_measure -0.59 |  label+rule=planned+meeting_named_in_order -0.79 |
    label+rule=planned+meeting_named_with_a_clause 0.87 |  label+rule=planned+meeting_named_with_one_party 0.7 |
    label+rule=planned+verb_of_receiving -0.34 |  label+rule=planned+verb_of_speaking_with -0.19 |
    label+rule=postponed+fate_of_a_meeting_as_object 0.89 |  label=cancelled 0.42 |  label=failed 0.39 |
    label=held -0.12 |  label=ongoing -0.59 |  label=postponed 0.89 |  lemma=accra 0.88 |  lemma=call 0.17 |
    lemma=ceremony -0.11 |  lemma=conference 0.69 |  lemma=congress 1.12 |  lemma=consultation 0.7 |
    lemma=convene -0.45 |  lemma=conversation 1.19 |  lemma=dialogue -1.22 |  lemma=diplomacy 0.7 |
    lemma=discussion -1.14 |  lemma=gather -0.44 |  lemma=gathering 0.79 |  lemma=huddle 0.88 |  lemma=join -0.83 |
    lemma=mediation -0.93 |  lemma=meet -0.08 |  lemma=meeting 0.14 |  lemma=negotiate -0.7 |
    lemma=negotiation -0.05 |  lemma=plenary -0.79 |  lemma=receive -0.12 |  lemma=reconvene -0.41 |
    lemma=return -0.04 |  lemma=round -0.09 |  lemma=session -0.66 |  lemma=shake -0.3 |  lemma=shook 0.6 |
    lemma=sit 0.25 |  lemma=sitting -0.71 |  lemma=speak 0.56 |  lemma=summit -0.33 |  lemma=talk 0.05 |
    lemma=travel 0.72 |  lemma=trip -0.71 |  lemma=visit -0.3 |  lemma=welcome 0.35 |  length=0 -0.83 |
    length=1 -0.38 |  length=2 0.38 |  length=3 0.54 |  length=4 0.39 |  length=5 -0.24 |  length=6 0.29 |
    link=adverbial -0.12 |  link=complement 0.34 |  link=coordinate 0.23 |  link=nominal -0.03 |  link=open -0.37 |
    link=relative -0.24 |  link=subject -0.41 |  link=time 0.33 |  modal=- -0.06 |  modal=be_to 0.63 |
    modal=may 0.72 |  modal=should -0.73 |  modal=will 0.21 |  modality=asserted 0.03 |
    modality=hypothetical -0.53 |  modality=planned 0.15 |  modality=possible -0.71 |  negated=true -0.57 |
    object=deal -0.59 |  object=law -0.5 |  object=strike -0.18 |  object=troops -0.12 |  objects=false -0.05 |
    objects=true 0.05 |  objlemma=abramkovich 0.35 |  objlemma=chair -0.19 |  objlemma=deputy 1.04 |
    objlemma=dilara 0.35 |  objlemma=family -0.59 |  objlemma=government -0.83 |  objlemma=hour -1.05 |
    objlemma=leader 0.82 |  objlemma=mercosur -0.35 |  objlemma=minister 0.83 |  objlemma=observer -0.12 |
    objlemma=parliament -0.45 |  objlemma=peace -0.59 |  objlemma=prison -0.35 |  objlemma=scanlan 0.35 |
    objlemma=strike -0.18 |  objlemma=supporter -0.54 |  objlemma=they -0.48 |  objlemma=vyas 1.19 |
    objlemma=yucalan 0.51 |  passive=false -0.03 |  placed=false -0.16 |  placed=true 0.3 |  quoted=true -0.5 |
    rule=fate_of_a_meeting_as_object 0.19 |  rule=fate_of_a_meeting_as_oblique 0.22 |
    rule=fate_of_a_meeting_as_subject 0.23 |  rule=journey 0.46 |  rule=meeting_named_after_a_preposition -0.17 |
    rule=meeting_named_by_measure -0.59 |  rule=meeting_named_in_order -0.81 |
    rule=meeting_named_with_a_clause 0.08 |  rule=meeting_named_with_its_day -0.63 |
    rule=meeting_named_with_its_place -1.1 |  rule=meeting_named_with_one_party -0.11 |
    rule=someone_at_a_place 0.88 |  rule=verb_of_meeting -0.11 |  rule=verb_of_speaking_with 0.04 |
    said=true -0.05 |  self=talks 0.11 |  sentence=0 1.5 |  sentence=1 -0.03 |  sentence=2 -0.27 |
    sentence=3 -0.12 |  sentence=4 0.09 |  sentence=5 0.74 |  share=0 -0.17 |  share=1 -0.4 |  share=2 0.11 |
    share=3 -0.61 |  share=4 0.66 |  subject=law -0.71 |  subject=talks -0.71 |  subject=visit -0.62 |
    sure=0 0.16 |  sure=1 0.08 |  sure=2 -0.09 |  sure=3 0.13 |  sure=4 -0.36 |  tense=- -0.09 |
    tense=future 0.32 |  tense=past -0.22 |  tense=present 0.62 |  ties=- 0.04 |  ties=agent -0.82 |
    ties=compound 0.48 |  ties=controlled -0.35 |  ties=of 1.15 |  ties=possessive -0.8 |  ties=preposition -0.49 |
    ties=relative -0.23 |  ties=shared -0.83 |  ties=subject 0.22 |  touches=accusation -0.09 |
    touches=agreement 0.55 |  touches=deadline -0.32 |  touches=incident 0.83 |  touches=linkage -0.15 |
    touches=measure -0.03 |  touches=position -0.88 |  touches=proposal 0.09 |  touches=response -0.59 |
    touches=statement -0.41 |  under=after -1.08 |  under=at -0.07 |  under=before 0.35 |  under=by -0.47 |
    under=for 0.83 |  under=from 0.83 |  under=in 0.52 |  under=on 0.37 |  under=through -0.48 |  under=to -0.12 |
    under=under -0.89 |  under=with 1.34 |  under=within 0.51 |  upos=PROPN 0.88 |  upos=VERB -0.03
  `,
  position: `
    above=attitude-open 0.8 |  above=other 0.14 |  above=speech-calls -1.01 |  above=speech-does -0.32 |
    above=speech-once 0.91 |  above=stance-accepts -0.94 |  above=stance-demands -0.98 |
    above=stance-rejects -1.16 |  above=stance-supports 0.9 |  actor=group -0.95 |  actor=id 0.23 |
    actor=name -0.07 |  actor=of 0.19 |  actors=1 0.02 |  actors=2 -0.29 |  around_own_kind -0.58 |
    beside=accusation -0.85 |  beside=agreement -0.62 |  beside=deadline -1.49 |  beside=incident 0.75 |
    beside=measure 0.11 |  beside=meeting 0.33 |  beside=position -0.28 |  beside=proposal -0.68 |
    beside=response -0.02 |  beside=statement -0.1 |  block=list-item -0.07 |  class=attitude-open 0.46 |
    class=attitude-rejects -0.36 |  class=attitude-supports -1 |  class=other 0.02 |  class=speech-calls 0.52 |
    class=speech-once -0.26 |  class=speech-says -0.06 |  class=stance-accepts 0.08 |  class=stance-demands 0.04 |
    class=stance-open -0.42 |  class=stance-opposes -0.45 |  class=stance-rejects 0.2 |
    class=stance-supports -0.15 |  clause=copula 0.12 |  clause=noun -0.08 |  dated=true 0.08 |
    form=imperative -0.1 |  form=infinitive -0.06 |  form=noun -0.08 |  form=participle -0.08 |
    inside_own_kind -0.04 |  label+rule=accepts+accepts -0.34 |
    label+rule=accepts+noun_of_stance_under_a_light_verb -0.88 |  label+rule=demands+demands 0.23 |
    label+rule=demands+imperative_in_a_quotation -0.1 |  label+rule=demands+judged_to_be -0.86 |
    label+rule=demands+made_a_condition 0.03 |  label+rule=demands+must_be 0.38 |
    label+rule=demands+not_without 0.51 |  label+rule=demands+noun_of_stance -0.95 |
    label+rule=demands+noun_of_stance_under_a_light_verb 0.11 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.64 |
    label+rule=demands+set_as_a_condition,_on_condition_that -0.07 |
    label+rule=demands+set_as_a_condition,_only_after -0.83 |
    label+rule=demands+set_as_a_condition,_only_if -0.54 |  label+rule=demands+set_as_a_condition,_provided 0.27 |
    label+rule=demands+set_as_a_condition,_provided_that -0.95 |
    label+rule=demands+set_as_a_condition,_so_long_as -0.82 |
    label+rule=demands+set_as_a_condition,_without -0.18 |  label+rule=open+attitude 0.64 |
    label+rule=open+could_be -0.5 |  label+rule=open+open -0.74 |  label+rule=open+rejects -1.25 |
    label+rule=opposes+judged_to_be 0.21 |  label+rule=opposes+noun_of_stance_under_a_light_verb 0.06 |
    label+rule=opposes+opposes -0.06 |  label+rule=opposes+side_taken 0.83 |  label+rule=opposes+supports -0.23 |
    label+rule=rejects+accepts 0.86 |  label+rule=rejects+attitude -0.95 |
    label+rule=rejects+attitude_said_of_a_thing 0.76 |  label+rule=rejects+cannot_be 0.03 |
    label+rule=rejects+rejects 0.08 |  label+rule=rejects+will_not -0.29 |  label+rule=supports+attitude -0.04 |
    label+rule=supports+noun_of_stance_under_a_light_verb 1.16 |
    label+rule=supports+noun_of_wanting_under_a_light_verb -0.65 |  label+rule=supports+supports -0.23 |
    label=accepts -0.42 |  label=demands 0.08 |  label=open -0.08 |  label=opposes 0.22 |  label=rejects -0.08 |
    lemma=accept -0.12 |  lemma=affect -0.77 |  lemma=agree -1.08 |  lemma=amend 0.72 |  lemma=appeal -0.74 |
    lemma=approve -0.58 |  lemma=ask -0.83 |  lemma=back 0.6 |  lemma=be -0.66 |  lemma=beg 1.09 |
    lemma=blast 0.75 |  lemma=block -1.19 |  lemma=boycott -0.45 |  lemma=call -0.11 |  lemma=care 0.74 |
    lemma=claim -0.4 |  lemma=come -0.96 |  lemma=compensate 0.88 |  lemma=condemn -0.96 |  lemma=confirm -0.78 |
    lemma=consent -0.88 |  lemma=consider 0.52 |  lemma=continue -0.73 |  lemma=countenance -0.37 |
    lemma=decide 0.23 |  lemma=decline -1.77 |  lemma=demand 1 |  lemma=denounce 0.68 |  lemma=depart -0.96 |
    lemma=direct 0.72 |  lemma=dismiss -0.86 |  lemma=drop -0.97 |  lemma=eager -1 |  lemma=end 0.78 |
    lemma=entertain 0.69 |  lemma=examine -0.68 |  lemma=exchange -0.69 |  lemma=face -0.86 |  lemma=fail -0.98 |
    lemma=favour 0.67 |  lemma=free -1.13 |  lemma=go 0.88 |  lemma=govern 1.12 |  lemma=hail -1.05 |
    lemma=hand 0.8 |  lemma=hear 0.5 |  lemma=hold -0.72 |  lemma=hope -0.65 |  lemma=impossible 0.93 |
    lemma=insist 0.32 |  lemma=insistence -0.85 |  lemma=instruct -0.71 |  lemma=intend -1.13 |
    lemma=intention -1.17 |  lemma=laugh -0.92 |  lemma=leave -0.8 |  lemma=let -1.01 |  lemma=live 0.98 |
    lemma=make -0.78 |  lemma=need -0.62 |  lemma=negotiate -0.43 |  lemma=object -0.51 |  lemma=offer 0.97 |
    lemma=open 1.08 |  lemma=oppose 0.86 |  lemma=pardon 0.83 |  lemma=part 0.97 |  lemma=pass -0.9 |
    lemma=pay -0.57 |  lemma=place -1.29 |  lemma=plan -0.87 |  lemma=play 0.7 |  lemma=pledge -0.94 |
    lemma=possible -0.78 |  lemma=prepare 0.87 |  lemma=prepared 0.96 |  lemma=press 1.55 |  lemma=provide 0.71 |
    lemma=read 0.25 |  lemma=ready 0.2 |  lemma=reaffirm 1.22 |  lemma=recognise -0.98 |  lemma=refuse 1.05 |
    lemma=reject -0.84 |  lemma=release 0.4 |  lemma=remain 0.96 |  lemma=request -0.99 |  lemma=reserve -0.37 |
    lemma=respect -0.45 |  lemma=restore -0.85 |  lemma=rule 0.09 |  lemma=seek 0.62 |  lemma=seem 1.07 |
    lemma=serve -0.88 |  lemma=settle -0.85 |  lemma=sign 1.05 |  lemma=solution -0.89 |  lemma=stay 0.84 |
    lemma=strike -0.35 |  lemma=study -0.85 |  lemma=subject 0.63 |  lemma=submit -0.76 |  lemma=support 0.2 |
    lemma=take -1.05 |  lemma=tell 1.29 |  lemma=threaten -0.32 |  lemma=tolerate 0.62 |  lemma=toy -0.7 |
    lemma=try -0.86 |  lemma=turn -0.99 |  lemma=unable -0.95 |  lemma=unacceptable 0.76 |  lemma=undecided 0.89 |
    lemma=urge 1.39 |  lemma=vanish -0.67 |  lemma=want 0.35 |  lemma=welcome 0.03 |  lemma=withdraw -0.38 |
    lemma=work -0.52 |  lemma=wrest -1.01 |  length=0 -0.3 |  length=1 -0.21 |  length=3 0.17 |  length=4 -0.02 |
    length=5 0.21 |  length=6 0.56 |  link=adverbial -0.18 |  link=complement 0.13 |  link=condition 0.57 |
    link=coordinate 0.21 |  link=modifier -0.17 |  link=nominal -0.08 |  link=open 0.03 |  link=relative -1 |
    link=time -1.01 |  modal=- 0.06 |  modal=can 0.69 |  modal=could -0.46 |  modal=have_to -0.09 |
    modal=may -0.51 |  modal=must 0.46 |  modal=should -0.71 |  modal=will -0.2 |  modal=would -0.1 |
    negated=true -0.99 |  object=aid -0.07 |  object=charge -1.03 |  object=deadline 0.09 |  object=deal -0.05 |
    object=law 0.73 |  object=offer -0.36 |  object=strike 1.09 |  object=talks 0.24 |  object=tariff 0.67 |
    object=troops 0.21 |  object=truce -0.45 |  objects=false 0.04 |  objects=true -0.06 |  objlemma=18 0.12 |
    objlemma=abramkovich -0.62 |  objlemma=access 0.68 |  objlemma=accord -0.54 |  objlemma=account -0.9 |
    objlemma=advice -1.2 |  objlemma=africans -1.03 |  objlemma=agreement 0.35 |  objlemma=anyone 1.08 |
    objlemma=approach -0.06 |  objlemma=arrangement 0.92 |  objlemma=assurance 0.77 |  objlemma=autonomy 1 |
    objlemma=bonus 0.48 |  objlemma=branch 0.98 |  objlemma=breakthrough -0.94 |  objlemma=budget -0.9 |
    objlemma=cabinet 0.62 |  objlemma=cap 1.04 |  objlemma=cash 0.64 |  objlemma=cent 0.94 |
    objlemma=charge -0.69 |  objlemma=china 0.58 |  objlemma=claim -0.97 |  objlemma=climate -1.06 |
    objlemma=committee -0.71 |  objlemma=complaint -0.81 |  objlemma=consent 0.49 |  objlemma=constitution -0.37 |
    objlemma=contract 0.56 |  objlemma=conversation 0.98 |  objlemma=council -0.11 |  objlemma=data -0.69 |
    objlemma=deal -0.84 |  objlemma=decision 1.07 |  objlemma=deployment -1.09 |  objlemma=dilara -0.62 |
    objlemma=dollar -0.94 |  objlemma=farmer 0.88 |  objlemma=freedom 0.91 |  objlemma=government 1 |
    objlemma=group 1.08 |  objlemma=guarantee 0.89 |  objlemma=help 0.97 |  objlemma=i -0.5 |
    objlemma=institution -0.85 |  objlemma=it -0.46 |  objlemma=last -1.21 |  objlemma=lifting -0.9 |
    objlemma=limit -1.1 |  objlemma=man 0.8 |  objlemma=mandate 0.67 |  objlemma=mayor 0.8 |
    objlemma=memorandum -1 |  objlemma=monitor 0.86 |  objlemma=more 0.91 |  objlemma=neighbour 0.9 |
    objlemma=news -0.97 |  objlemma=offer -0.81 |  objlemma=one -1.22 |  objlemma=other 0.64 |
    objlemma=outcome -1.08 |  objlemma=page 1.08 |  objlemma=part -0.02 |  objlemma=payment 0.49 |
    objlemma=place -0.85 |  objlemma=plan -0.76 |  objlemma=position -0.82 |  objlemma=premier -0.37 |
    objlemma=problem 0.9 |  objlemma=procedure -0.86 |  objlemma=process 0.72 |  objlemma=progress 0.7 |
    objlemma=purpose -0.88 |  objlemma=question -0.85 |  objlemma=recognition 0.79 |  objlemma=referendum 0.69 |
    objlemma=refusal -0.96 |  objlemma=release 0.79 |  objlemma=renegotiation 0.97 |  objlemma=republic -1.14 |
    objlemma=responsibility -0.98 |  objlemma=result 1.1 |  objlemma=right -0.31 |  objlemma=round -0.72 |
    objlemma=rumour -0.83 |  objlemma=scanlan -0.62 |  objlemma=session -0.45 |  objlemma=share -0.38 |
    objlemma=side 0.79 |  objlemma=strike 1.09 |  objlemma=success -1.01 |  objlemma=surrender 0.68 |
    objlemma=talk 0.45 |  objlemma=target 1.17 |  objlemma=text 0.25 |  objlemma=that -0.99 |  objlemma=theme 1.06 |
    objlemma=they 0.92 |  objlemma=thirteen -0.58 |  objlemma=time -0.83 |  objlemma=treaty -0.64 |
    objlemma=troops 0.42 |  objlemma=truce -0.45 |  objlemma=version 0.13 |  objlemma=vice-chairmanship 0.68 |
    objlemma=waiver -0.99 |  objlemma=we -0.59 |  objlemma=week 0.9 |  objlemma=what 0.52 |  passive=false -0.04 |
    passive=true 0.38 |  quoted=false 0.07 |  quoted=true -0.88 |  rule=accepts -0.16 |  rule=attitude 0.22 |
    rule=attitude_said_of_a_thing 0.76 |  rule=cannot_be 0.03 |  rule=could_be -0.5 |  rule=demands 0.23 |
    rule=imperative_in_a_quotation -0.1 |  rule=judged_to_be -0.29 |  rule=made_a_condition 0.03 |
    rule=must_be 0.38 |  rule=not_without 0.51 |  rule=noun_of_stance -0.95 |
    rule=noun_of_stance_under_a_light_verb 0.43 |  rule=noun_of_wanting_under_a_light_verb -0.65 |
    rule=open -0.74 |  rule=opposes -0.06 |  rule=rejects -0.27 |  rule=set_as_a_condition,_as_long_as -0.64 |
    rule=set_as_a_condition,_on_condition_that -0.07 |  rule=set_as_a_condition,_only_after -0.83 |
    rule=set_as_a_condition,_only_if -0.54 |  rule=set_as_a_condition,_provided 0.27 |
    rule=set_as_a_condition,_provided_that -0.95 |  rule=set_as_a_condition,_so_long_as -0.82 |
    rule=set_as_a_condition,_without -0.18 |  rule=side_taken 0.83 |  rule=supports -0.25 |  rule=will_not -0.29 |
    said=false 0.13 |  said=true -0.15 |  sentence=0 -0.47 |  sentence=1 0.27 |  sentence=2 0.15 |
    sentence=3 -0.32 |  sentence=4 -0.06 |  sentence=5 -0.56 |  share=0 -0.77 |  share=1 -0.09 |  share=2 0.15 |
    share=4 0.16 |  subject=arms 0.84 |  subject=captive -0.78 |  subject=deal 0.65 |  subject=law 0.78 |
    subject=offer -0.08 |  subject=strike -0.77 |  subject=talks -0.81 |  subject=tariff -0.8 |
    subject=troops 0.02 |  subject=visit -0.58 |  sure=0 0.03 |  sure=1 -0.21 |  sure=2 0.29 |  sure=4 -0.16 |
    tense=- -0.13 |  tense=future -0.2 |  tense=past -0.12 |  tense=present 0.33 |  ties=- -0.6 |
    ties=agent -0.36 |  ties=controlled 0.18 |  ties=modified 0.3 |  ties=of -0.64 |  ties=possessive 0.94 |
    ties=relative -0.16 |  ties=shared 0.26 |  ties=subject -0.03 |  touches=accusation -0.17 |
    touches=agreement 0.12 |  touches=deadline -0.12 |  touches=incident 0.8 |  touches=linkage -0.65 |
    touches=measure -0.09 |  touches=meeting -0.59 |  touches=proposal -1.16 |  touches=response -0.61 |
    touches=statement -0.2 |  under=- 0.05 |  under=after -0.38 |  under=as 0.3 |  under=as_for -1 |  under=at 0.8 |
    under=before -0.75 |  under=by 0.18 |  under=for 0.47 |  under=from -0.34 |  under=in 0.33 |  under=of 0.5 |
    under=to -0.33 |  under=under -1.2 |  under=with 0.64 |  under=within -0.85 |  upos=ADJ 0.12 |  upos=NOUN 0.03
  `,
  proposal: `
    above=other -0.2 |  above=speech-does -0.07 |  above=speech-says 0.43 |  above=stance-rejects 0.65 |
    actor=group -0.23 |  actor=id 0.22 |  actor=name -0.55 |  actor=of 0.06 |  actors=2 0.11 |
    around_own_kind 0.48 |  beside=agreement 0.6 |  beside=deadline -0.49 |  beside=linkage -0.21 |
    beside=measure -0.1 |  beside=position -0.94 |  beside=response 0.55 |  beside=statement 0.15 |
    block=list-item 0.79 |  block=paragraph -0.09 |  class=speech-does 0.39 |  class=speech-says -0.14 |
    class=stance-accepts -0.49 |  clause=copula 0.12 |  clause=noun 0.03 |  clause=verb 0.11 |  dated=false -0.17 |
    dated=true 0.28 |  form=finite 0.15 |  form=infinitive -0.27 |  form=noun 0.03 |  form=participle 0.04 |
    inside_own_kind -0.86 |  label+rule=made+offer_named_by_its_maker 0.23 |
    label+rule=made+thing_called_proposed -0.59 |  label+rule=withdrawn+offer_put_or_taken_back -0.04 |
    label=withdrawn -0.04 |  lemma=ask -1.01 |  lemma=call -0.64 |  lemma=counter 0.55 |
    lemma=countermeasure -0.59 |  lemma=draft -0.16 |  lemma=drop -0.74 |  lemma=make -0.81 |  lemma=offer 0.62 |
    lemma=present 0.91 |  lemma=proposal -0.22 |  lemma=propose 0.55 |  lemma=replace 0.37 |  lemma=send 0.69 |
    lemma=submit -0.49 |  lemma=suggest 0.37 |  lemma=withdraw 0.83 |  length=0 -0.36 |  length=1 0.12 |
    length=2 -0.13 |  length=3 0.24 |  length=4 -0.16 |  length=5 0.32 |  length=6 0.53 |  link=adverbial 0.18 |
    link=complement -0.04 |  link=condition -0.34 |  link=coordinate 0.82 |  link=main 0.14 |  link=modifier 0.04 |
    link=nominal 0.03 |  link=relative -0.36 |  link=time 0.41 |  modal=- 0.18 |  modal=be_to -0.48 |
    modal=must -0.46 |  modal=would -0.32 |  modality=asserted 0.12 |  modality=hypothetical -0.73 |
    modality=planned -0.57 |  modality=possible -0.49 |  object=aid 0.67 |  object=deal 0.6 |  object=law -0.05 |
    object=tariff -0.77 |  object=truce 0.36 |  objects=false 0.21 |  objlemma=% 0.36 |  objlemma=18 0.38 |
    objlemma=31 0.11 |  objlemma=bill -0.05 |  objlemma=brussels -0.48 |  objlemma=cent 0.77 |
    objlemma=compromise 0.56 |  objlemma=demand -0.73 |  objlemma=draft 0.91 |  objlemma=help 0.67 |
    objlemma=independence 0.32 |  objlemma=it 0.15 |  objlemma=moment -0.32 |  objlemma=offer -0.81 |
    objlemma=pay -0.77 |  objlemma=plan -0.46 |  objlemma=proposal 0.19 |  objlemma=province 0.36 |
    objlemma=request 0.69 |  objlemma=soil 0.53 |  objlemma=spy 0.53 |  objlemma=truce 0.36 |  objlemma=what -0.65 |
    passive=false 0.08 |  passive=true 0.18 |  quoted=false 0.05 |  quoted=true -0.65 |
    rule=offer_named_by_its_maker 0.23 |  rule=offer_put_or_taken_back -0.04 |  rule=thing_called_proposed -0.59 |
    said=false 0.11 |  said=true -0.19 |  self=offer -0.56 |  self=sanction -0.59 |  sentence=1 -0.21 |
    sentence=2 -0.1 |  sentence=3 0.59 |  sentence=4 0.74 |  sentence=5 -1.08 |  share=0 -0.17 |  share=1 0.09 |
    share=2 -0.34 |  share=3 0.65 |  share=4 0.1 |  subject=visit 0.38 |  sure=0 -0.24 |  sure=1 -0.28 |
    sure=2 -0.07 |  sure=3 0.47 |  sure=4 0.28 |  tense=- -0.15 |  tense=future -0.48 |  tense=past 0.19 |
    tense=present 0.44 |  ties=- 0.14 |  ties=adjective -0.99 |  ties=agent 0.64 |  ties=controlled -0.27 |
    ties=of 0.95 |  ties=possessive 0.45 |  ties=relative 0.53 |  ties=shared 0.82 |  touches=agreement 0.05 |
    touches=linkage -0.6 |  touches=measure -0.47 |  touches=meeting 0.16 |  touches=position -0.38 |
    touches=response 1.12 |  under=- 0.32 |  under=according_to 0.53 |  under=as 0.38 |  under=before -0.27 |
    under=by -0.46 |  under=for -0.05 |  under=from 0.36 |  under=in 0.47 |  under=on -0.09 |  under=to -0.44 |
    under=with 0.57 |  upos=NOUN -0.15 |  upos=VERB 0.07
  `,
  response: `
    above=speech-does 0.59 |  above=speech-says -0.85 |  above=stance-accepts 0.76 |  above=stance-demands 0.6 |
    actor=group -0.73 |  actor=id 0.37 |  actor=name -0.22 |  actor=of -0.13 |  actors=1 0.03 |  actors=2 0.13 |
    actors=3 0.25 |  any 0.04 |  beside=agreement 0.12 |  beside=linkage 0.26 |  beside=measure -0.7 |
    beside=position -0.34 |  beside=proposal 0.24 |  beside=statement -0.02 |  block=list-item -0.32 |
    block=paragraph 0.06 |  class=other 0.5 |  class=speech-does -0.93 |  class=speech-once 0.36 |
    class=stance-accepts 0.52 |  class=stance-rejects -0.67 |  class=stance-supports -0.45 |  clause=verb 0.04 |
    dated=false -0.05 |  dated=true 0.41 |  form=finite 0.2 |  form=infinitive -0.05 |  form=participle -0.84 |
    label+rule=accepts+answer 0.25 |  label+rule=conditional+yes_on_a_condition -0.11 |
    label+rule=counters+answer 0.24 |  label+rule=pending+no_answer_yet 0.34 |
    label+rule=pending+no_reply_has_come 0.59 |  label+rule=pending+no_reply_received -0.73 |
    label+rule=pending+yet_to_answer 0.81 |  label+rule=rejects+answer -0.32 |
    label+rule=rejects+called_impossible 0.59 |  label+rule=rejects+how_it_was_received 0.33 |
    label+rule=rejects+said_yes_or_no 0.77 |  label+rule=rejects+short_answer -0.91 |  label=accepts 0.25 |
    label=conditional -0.11 |  label=counters 0.24 |  label=pending 0.36 |  label=rejects -0.23 |
    lemma=accept 0.52 |  lemma=agree -0.88 |  lemma=answer 0.44 |  lemma=back -0.45 |  lemma=call 0.32 |
    lemma=come 0.59 |  lemma=comment -1.22 |  lemma=counter 0.24 |  lemma=decide 1.14 |  lemma=decline 0.13 |
    lemma=do 0.81 |  lemma=examine 0.6 |  lemma=get 0.26 |  lemma=hear 0.03 |  lemma=react 0.65 |
    lemma=receive -0.73 |  lemma=refuse -0.9 |  lemma=reject 0.36 |  lemma=reply 1.06 |  lemma=repudiate -0.37 |
    lemma=respond 0.98 |  lemma=say -0.38 |  lemma=settle 0.68 |  lemma=sign 0.77 |  lemma=stop -0.7 |
    lemma=study -0.82 |  lemma=turn 0.3 |  length=1 0.25 |  length=2 -0.34 |  length=3 -0.19 |  length=4 0.78 |
    length=5 -0.15 |  length=6 0.25 |  link=complement -0.3 |  link=condition -0.58 |  link=coordinate -1.02 |
    link=main 0.32 |  link=relative 0.54 |  modal=- 0.04 |  modal=have_to -0.26 |  modal=might -0.37 |
    modal=will -0.29 |  modal=would 0.91 |  modality=asserted 0.16 |  modality=hypothetical 0.09 |
    modality=planned -0.28 |  modality=possible -0.12 |  negated=false 0.04 |  object=aid -0.58 |
    object=deal 0.16 |  object=law 0.6 |  object=offer 0.18 |  object=tariff 0.38 |  objects=false -0.07 |
    objects=true 0.23 |  objlemma=bma -0.91 |  objlemma=ceiling 0.38 |  objlemma=contract 0.6 |
    objlemma=demand 0.74 |  objlemma=draft 0.27 |  objlemma=idea 0.16 |  objlemma=it 0.3 |  objlemma=no 0.77 |
    objlemma=offer 0.85 |  objlemma=package -0.58 |  objlemma=paper -0.3 |  objlemma=proposal 0.56 |
    objlemma=reply -0.73 |  objlemma=request 0.29 |  objlemma=shrift 0.13 |  objlemma=text -0.64 |
    objlemma=that 0.78 |  objlemma=what 0.54 |  passive=false 0.06 |  passive=true -0.02 |  placed=false 0.04 |
    quoted=false 0.04 |  rule=answer -0.12 |  rule=called_impossible 0.59 |  rule=how_it_was_received 0.33 |
    rule=no_answer_yet 0.34 |  rule=no_reply_has_come 0.59 |  rule=no_reply_received -0.73 |
    rule=said_yes_or_no 0.77 |  rule=short_answer -0.91 |  rule=yes_on_a_condition -0.11 |
    rule=yet_to_answer 0.81 |  said=false 0.06 |  said=true -0.04 |  sentence=0 -0.29 |  sentence=2 0.47 |
    sentence=3 -0.17 |  sentence=4 0.19 |  share=0 0.61 |  share=1 -0.09 |  share=2 -0.24 |  share=3 0.6 |
    share=4 0.03 |  subject=offer 0.41 |  subject=tariff 0.54 |  subject=troops -0.35 |  sure=0 0.32 |
    sure=1 0.08 |  sure=2 -0.16 |  sure=3 0.21 |  sure=4 -0.14 |  tense=- -0.13 |  tense=future -0.29 |
    tense=past 0.33 |  ties=agent -0.02 |  ties=controlled -0.12 |  ties=shared -0.69 |  ties=subject 0.19 |
    touches=agreement -0.88 |  touches=deadline -0.73 |  touches=meeting 0.71 |  touches=position 0.08 |
    touches=proposal 0.53 |  under=- 0.34 |  under=among 0.25 |  under=for 0.68 |  under=from -0.36 |
    under=in 0.05 |  under=of 0.03 |  under=on -0.4 |  under=out_of 0.32 |  under=shrift_in 0.37 |  under=to 0.22 |
    under=with 0.36 |  upos=VERB 0.04
  `,
  statement: `
    above=attitude-open 0.34 |  above=attitude-rejects -0.45 |  above=other -0.14 |  above=speech-calls -0.63 |
    above=speech-does 0.96 |  above=speech-once -0.43 |  above=speech-says -0.13 |  above=stance-accepts -0.38 |
    above=stance-demands 0.59 |  above=stance-rejects -1.36 |  above=stance-supports 0.05 |  actor=group -0.79 |
    actor=id -0.2 |  actor=name 0.17 |  actor=of 0.25 |  actors=1 0.03 |  actors=2 0.14 |  actors=3 -0.89 |
    any 0.03 |  around_own_kind 0.07 |  beside=accusation 0.5 |  beside=agreement -0.62 |  beside=deadline 0.16 |
    beside=incident 0.26 |  beside=linkage 0.17 |  beside=measure -0.16 |  beside=meeting -0.7 |
    beside=position -0.5 |  beside=proposal -0.66 |  beside=response -0.42 |  beside=statement 0.34 |
    block=list-item -0.28 |  block=paragraph 0.06 |  class=other 0.25 |  class=speech-calls -0.94 |
    class=speech-does -0.23 |  class=speech-once -0.8 |  class=speech-says 0.13 |  class=stance-demands 0.95 |
    clause=copula -0.98 |  clause=noun -0.19 |  clause=verb 0.06 |  dated=false -0.04 |  dated=true 0.37 |
    form=imperative -0.36 |  form=infinitive -0.06 |  form=noun -0.19 |  form=participle 0.83 |
    inside_own_kind -0.68 |  label+rule=direct+attribution 0.13 |  label+rule=direct+frame_of_words 0.83 |
    label+rule=direct+name,_colon,_quotation 0.58 |  label+rule=direct+quotation_carried_on -0.77 |
    label+rule=direct+quotation_without_a_cue 0.38 |  label+rule=direct+reporting_clause 0.23 |
    label+rule=direct+so_the_speaker 0.75 |  label+rule=direct+words_in_order,_after 1.16 |
    label+rule=direct+words_in_order,_before 0.68 |  label+rule=direct+words_in_order,_set_in 1.06 |
    label+rule=direct+words_in_order,_turned 1.18 |  label+rule=indirect+according_to 0.14 |
    label+rule=indirect+attribution -0.32 |  label+rule=indirect+denied_by 0.66 |
    label+rule=indirect+frame_of_words -1.04 |  label+rule=indirect+name,_colon -0.18 |
    label+rule=indirect+noun_of_saying -0.18 |  label+rule=indirect+reporting_clause 0.03 |
    label+rule=indirect+words_in_order,_after -0.45 |  label+rule=indirect+words_in_order,_before 0.24 |
    label+rule=indirect+words_in_order,_set_in -0.96 |  label+rule=indirect+words_in_order,_turned -0.29 |
    label=direct 0.33 |  label=indirect -0.07 |  lemma=" 0.58 |  lemma=accord 0.36 |  lemma=accuse 0.14 |
    lemma=add 0.39 |  lemma=affirm -0.99 |  lemma=agree -1.58 |  lemma=agreement -1.02 |  lemma=allege 0.62 |
    lemma=announce 0.24 |  lemma=answer -1.15 |  lemma=argue 1.23 |  lemma=ask -0.77 |  lemma=attack -0.75 |
    lemma=be -0.77 |  lemma=beg 0.91 |  lemma=begin -0.47 |  lemma=blast 0.71 |  lemma=bomb 0.37 |
    lemma=break 0.94 |  lemma=call -0.07 |  lemma=cap 1.25 |  lemma=caution 1.06 |  lemma=charge 0.7 |
    lemma=claim -0.95 |  lemma=comment 1.13 |  lemma=communicate -0.58 |  lemma=complain 1.15 |
    lemma=concede 0.65 |  lemma=conclude -1.04 |  lemma=condemn -1.08 |  lemma=consider -1.19 |
    lemma=continue 1.02 |  lemma=count -1.04 |  lemma=crawl 1.07 |  lemma=declare 0.2 |  lemma=demand -0.6 |
    lemma=denounce 1.01 |  lemma=deny 0.98 |  lemma=describe 1.2 |  lemma=die 0.49 |  lemma=dismiss 0.52 |
    lemma=do -1.3 |  lemma=draft 1.23 |  lemma=drive 0.68 |  lemma=end 0.65 |  lemma=exclude -0.14 |
    lemma=exist 0.8 |  lemma=explain 0.8 |  lemma=fume 0.51 |  lemma=give 0.42 |  lemma=grumble 0.64 |
    lemma=hail 1.21 |  lemma=have 0.48 |  lemma=hint 1.43 |  lemma=hope -1.35 |  lemma=how -1.05 |
    lemma=inform -0.39 |  lemma=insistence 0.54 |  lemma=instruct -0.95 |  lemma=let 0.6 |  lemma=lose 0.74 |
    lemma=maintain 1.21 |  lemma=make -0.16 |  lemma=name -0.27 |  lemma=no 1.2 |  lemma=object -0.78 |
    lemma=offer -1.23 |  lemma=oppose 1.08 |  lemma=order -0.51 |  lemma=pledge -0.43 |  lemma=post 0.8 |
    lemma=press -1.15 |  lemma=promise -0.07 |  lemma=propose -0.71 |  lemma=put -0.35 |  lemma=read -1.14 |
    lemma=reaffirm 0.64 |  lemma=recall 0.95 |  lemma=reiterate 1.18 |  lemma=reject -1.48 |  lemma=remark 0.51 |
    lemma=repeat 0.94 |  lemma=reply -0.88 |  lemma=report -1 |  lemma=reproach 1 |  lemma=repudiate -0.79 |
    lemma=retort 1.04 |  lemma=rewrite 1.12 |  lemma=rule -0.95 |  lemma=say 0.39 |  lemma=see -0.71 |
    lemma=shot 0.87 |  lemma=slam -0.57 |  lemma=snap 0.7 |  lemma=sniff 0.77 |  lemma=so 0.75 |  lemma=speak 0.8 |
    lemma=state -0.78 |  lemma=stress 0.75 |  lemma=suggest 1.22 |  lemma=talk -0.78 |  lemma=tell 0.35 |
    lemma=thank 0.93 |  lemma=thanks -0.94 |  lemma=the -1.05 |  lemma=threaten -0.42 |  lemma=underline 1.03 |
    lemma=undertake 0.38 |  lemma=urge 0.57 |  lemma=voice 0.68 |  lemma=want 0.89 |  lemma=warn 0.68 |
    lemma=welcome 0.51 |  lemma=will 1.16 |  lemma=withdraw 0.89 |  lemma=word 1.46 |  lemma=write 1.01 |
    length=0 -0.39 |  length=1 -0.38 |  length=2 0.11 |  length=3 -0.14 |  length=4 0.44 |  length=5 0.05 |
    length=6 -0.04 |  length=7 -0.31 |  link=adverbial -0.48 |  link=complement -0.51 |  link=coordinate 0.08 |
    link=main 0.19 |  link=modifier -0.64 |  link=nominal -0.19 |  link=open -0.05 |  link=relative -0.43 |
    link=subject -0.75 |  link=time -0.74 |  modal=- 0.14 |  modal=be_to -0.82 |  modal=can 0.56 |
    modal=could -1.15 |  modal=have_to -0.96 |  modal=may -0.78 |  modal=might -0.79 |  modal=must -1.51 |
    modal=will -0.4 |  modal=would -1.12 |  modality=asserted 0.03 |  negated=false 0.03 |  object=aid 0.23 |
    object=charge 0.64 |  object=deal 0.29 |  object=law -0.24 |  object=offer -0.15 |  object=talks -0.87 |
    object=tariff -0.57 |  object=troops 0.54 |  object=truce 0.91 |  objects=false 0.12 |  objects=true -0.14 |
    objlemma=$ 1.16 |  objlemma=% -0.42 |  objlemma=18 -0.76 |  objlemma=31 -0.75 |  objlemma=abramkovich -0.88 |
    objlemma=accord 0.39 |  objlemma=account -0.71 |  objlemma=administration 0.82 |  objlemma=adviser 0.97 |
    objlemma=agreement 0.64 |  objlemma=airport -1.04 |  objlemma=amount 1.11 |  objlemma=answer 0.9 |
    objlemma=approach -0.92 |  objlemma=association 0.88 |  objlemma=assurance 1.09 |  objlemma=attendance -1.18 |
    objlemma=autonomy -1.14 |  objlemma=bma 1.08 |  objlemma=breakthrough 0.81 |  objlemma=cash 0.71 |
    objlemma=ceasefire 0.91 |  objlemma=cent 0.25 |  objlemma=channel 0.84 |  objlemma=charge 1.13 |
    objlemma=climate 1.09 |  objlemma=commitment -0.63 |  objlemma=committee -0.95 |  objlemma=complaint 1.01 |
    objlemma=compromise -0.65 |  objlemma=constitution 0.35 |  objlemma=counter-claim 0.97 |  objlemma=crude -0.52 |
    objlemma=decision 0.98 |  objlemma=demand -0.73 |  objlemma=dilara -0.88 |  objlemma=disappointment 0.68 |
    objlemma=dollar -1.07 |  objlemma=door -1.14 |  objlemma=election -0.84 |  objlemma=end 0.55 |
    objlemma=figure 0.9 |  objlemma=finding -0.63 |  objlemma=general 0.77 |  objlemma=governor -1.35 |
    objlemma=group 0.6 |  objlemma=guarantee -1.18 |  objlemma=hallbeck 0.56 |  objlemma=handful 1.04 |
    objlemma=he 1.09 |  objlemma=head -0.99 |  objlemma=help 0.32 |  objlemma=holm 0.65 |  objlemma=host -0.94 |
    objlemma=idea -0.85 |  objlemma=independence -0.66 |  objlemma=indexation 1.25 |  objlemma=indictment -0.87 |
    objlemma=it 0.58 |  objlemma=itself 0.95 |  objlemma=july -1.16 |  objlemma=killing -0.9 |  objlemma=krg -0.57 |
    objlemma=late 0.42 |  objlemma=law -1.07 |  objlemma=life 0.74 |  objlemma=link 0.54 |  objlemma=man -1.24 |
    objlemma=mention -0.87 |  objlemma=mercosur 0.59 |  objlemma=misunderstanding 1.04 |  objlemma=monitor 1.08 |
    objlemma=move 0.58 |  objlemma=need 0.85 |  objlemma=news 1.16 |  objlemma=no 1.15 |  objlemma=number -1.28 |
    objlemma=offer 0.29 |  objlemma=one -1.15 |  objlemma=order -0.87 |  objlemma=other 0.65 |
    objlemma=outcome 0.74 |  objlemma=part 0.58 |  objlemma=party 0.8 |  objlemma=people 0.61 |
    objlemma=pipeline -0.55 |  objlemma=poll 1.12 |  objlemma=prison 0.59 |  objlemma=progress 1 |
    objlemma=province -0.42 |  objlemma=public -1.06 |  objlemma=recognition -0.89 |  objlemma=reduction -0.12 |
    objlemma=refusal -1.08 |  objlemma=renegotiation 1.17 |  objlemma=report 0.82 |  objlemma=representative -1.17 |
    objlemma=request -0.84 |  objlemma=responsibility -0.57 |  objlemma=result 0.83 |  objlemma=retaliation -1.4 |
    objlemma=scanlan -0.88 |  objlemma=share -0.66 |  objlemma=she -0.79 |  objlemma=side -0.73 |
    objlemma=signature -0.9 |  objlemma=socialists 0.88 |  objlemma=soil -0.48 |  objlemma=solution -1.07 |
    objlemma=space -0.58 |  objlemma=spy -0.48 |  objlemma=support 1.02 |  objlemma=supporter -0.72 |
    objlemma=surrender 1.01 |  objlemma=suspension -1.34 |  objlemma=talk -0.87 |  objlemma=that 0.68 |
    objlemma=themselves -0.84 |  objlemma=they 0.91 |  objlemma=this 0.97 |  objlemma=three -1.18 |
    objlemma=time -0.58 |  objlemma=tonne -0.82 |  objlemma=tories 0.79 |  objlemma=treaty -0.23 |
    objlemma=troops -1 |  objlemma=turkey 0.93 |  objlemma=value 0.93 |  objlemma=vice-chairmanship -0.79 |
    objlemma=war -1.19 |  objlemma=week -0.8 |  objlemma=west 0.81 |  objlemma=what -0.27 |  objlemma=worker -0.51 |
    passive=false 0.04 |  passive=true -0.2 |  placed=false 0.03 |  quoted=false 0.05 |  quoted=true -0.53 |
    rule=according_to 0.14 |  rule=attribution -0.27 |  rule=denied_by 0.66 |  rule=frame_of_words -0.29 |
    rule=name,_colon -0.18 |  rule=name,_colon,_quotation 0.58 |  rule=noun_of_saying -0.18 |
    rule=quotation_carried_on -0.77 |  rule=quotation_without_a_cue 0.38 |  rule=reporting_clause 0.08 |
    rule=so_the_speaker 0.75 |  rule=words_in_order,_after -0.32 |  rule=words_in_order,_before 0.42 |
    rule=words_in_order,_set_in -0.82 |  rule=words_in_order,_turned -0.03 |  said=false 0.07 |  said=true -0.23 |
    self=deal 0.36 |  self=offer -0.64 |  self=talks -0.64 |  sentence=0 0.28 |  sentence=1 0.1 |
    sentence=3 -0.06 |  sentence=4 0.1 |  sentence=5 0.29 |  share=0 -0.69 |  share=1 0.14 |  share=2 -0.06 |
    share=3 -0.13 |  share=4 0.07 |  subject=deal -0.33 |  subject=law -1.41 |  subject=offer -0.24 |
    subject=talks 0.65 |  subject=tariff -0.34 |  subject=troops -0.61 |  subject=visit -1.38 |  sure=0 -0.11 |
    sure=1 0.14 |  sure=2 0.12 |  sure=3 0.08 |  sure=4 -0.03 |  tense=- -0.27 |  tense=future -0.56 |
    tense=past 0.17 |  tense=present -0.05 |  ties=- 0.26 |  ties=agent -0.89 |  ties=compound 0.61 |
    ties=controlled 0.15 |  ties=modified -0.17 |  ties=of 0.97 |  ties=possessive -0.99 |  ties=relative -0.38 |
    ties=shared -0.03 |  ties=subject 0.06 |  touches=accusation -0.12 |  touches=agreement 0.65 |
    touches=deadline 0.24 |  touches=incident 0.26 |  touches=measure -0.11 |  touches=position 0.06 |
    touches=proposal -0.13 |  under=- -0.7 |  under=about -0.89 |  under=according_to 0.72 |  under=after -0.28 |
    under=as 0.05 |  under=as_to 0.43 |  under=at 0.44 |  under=before -0.56 |  under=between 0.74 |
    under=by -0.26 |  under=for -0.92 |  under=from 0.18 |  under=in 0.68 |  under=of 0.28 |  under=on 0.05 |
    under=on_to -0.84 |  under=out_of 0.68 |  under=over -1.27 |  under=since 1 |  under=than 1 |  under=to -0.75 |
    under=under -0.12 |  under=until -0.78 |  under=up_to 1.31 |  under=upon 1.12 |  under=with -1.67 |
    under=within -0.96 |  under=without 0.96 |  upos=ADV -0.67 |  upos=AUX -0.53 |  upos=DET -0.18 |
    upos=NOUN -0.08 |  upos=PUNCT 0.58 |  upos=VERB 0.06
  `,
}

const line: Learned['line'] = [
  [-5.422, 0],
  [-3.902, 0.086],
  [-2.301, 0.191],
  [-1.461, 0.25],
  [-1.001, 0.374],
  [-0.147, 0.53],
  [0.389, 0.571],
  [0.817, 0.65],
  [1.2, 0.664],
  [1.507, 0.666],
  [1.846, 0.667],
  [2.025, 0.68],
  [2.135, 0.72],
  [2.368, 0.732],
  [2.905, 0.807],
  [3.711, 0.853],
  [5.462, 1],
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
