/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.18 |  above=speech-does 0.24 |  above=speech-once 0.76 |  above=speech-says 0.35 |
    above=stance-open -0.43 |  above=stance-supports 0.3 |  actor=group -0.87 |  actor=id 0.31 |  actor=name 0.23 |
    actor=of 0.22 |  actors=1 0.11 |  actors=2 0.24 |  any 0.12 |  beside=incident -0.67 |  beside=measure -0.16 |
    beside=position 0.22 |  beside=statement 0.14 |  block=list-item 0.39 |  block=paragraph 0.1 |
    class=other -0.11 |  class=speech-does 0.19 |  class=speech-says 0.12 |  class=stance-demands 0.15 |
    class=stance-opposes 0.44 |  clause=noun 0.18 |  clause=verb 0.07 |  dated=false 0.1 |  dated=true 0.15 |
    form=finite 0.12 |  form=imperative -0.66 |  form=noun 0.18 |  form=participle 0.23 |
    label+rule=-+charge_against_someone 0.23 |  label+rule=-+charge_as_a_noun 0.4 |
    label+rule=-+charge_with_a_clause -0.44 |  label+rule=-+charge_without_its_matter 0.24 |
    label+rule=-+verb_of_charging 0.48 |  label+rule=-+wrong_told_of_another -0.65 |
    label+rule=-+wrong_told_of_nobody_named 0.24 |  label=- 0.12 |  lemma=accuse 0.14 |  lemma=allegation 0.18 |
    lemma=allege 0.68 |  lemma=blame 0.25 |  lemma=boycott 0.44 |  lemma=charge 0.46 |  lemma=complain 0.4 |
    lemma=counter-claim 0.43 |  lemma=finding 0.43 |  lemma=get 0.35 |  lemma=indictment 0.66 |  lemma=kill -0.67 |
    lemma=put 0.28 |  lemma=reproach 0.28 |  lemma=rig 0.35 |  lemma=rule -0.68 |  lemma=say -0.04 |
    lemma=slam 0.21 |  lemma=want 0.15 |  lemma=withhold -0.43 |  length=0 0.24 |  length=1 0.07 |  length=2 0.22 |
    length=3 0.23 |  length=4 0.33 |  length=5 -0.15 |  length=6 -0.88 |  link=adverbial -0.36 |
    link=complement 0.2 |  link=coordinate -0.08 |  link=main 0.09 |  link=modifier 0.31 |  link=nominal 0.18 |
    link=relative 0.33 |  modal=- 0.08 |  modality=asserted 0.12 |  negated=false 0.12 |  object=aid -0.43 |
    object=deal 0.15 |  object=talks 0.44 |  object=tariff 0.32 |  object=troops -0.5 |  objects=false 0.04 |
    objects=true 0.1 |  objlemma=administration 0.31 |  objlemma=aid -0.43 |  objlemma=airport 0.32 |
    objlemma=association 0.21 |  objlemma=deal 0.15 |  objlemma=denmark 0.24 |  objlemma=failure 0.28 |
    objlemma=force 0.51 |  objlemma=general 0.51 |  objlemma=governor 0.47 |  objlemma=group 0.55 |
    objlemma=handful 0.35 |  objlemma=it 0.35 |  objlemma=krg -0.66 |  objlemma=kyiv 0.21 |  objlemma=man 0.16 |
    objlemma=other 0.24 |  objlemma=session 0.44 |  objlemma=socialists 0.24 |  objlemma=soldier -0.67 |
    objlemma=tories 0.27 |  objlemma=west 0.57 |  objlemma=which 0.35 |  passive=false 0.07 |  passive=true 0.36 |
    placed=false 0.12 |  quoted=false 0.11 |  quoted=true 0.35 |  rule=charge_against_someone 0.23 |
    rule=charge_as_a_noun 0.4 |  rule=charge_with_a_clause -0.44 |  rule=charge_without_its_matter 0.24 |
    rule=verb_of_charging 0.48 |  rule=wrong_told_of_another -0.65 |  rule=wrong_told_of_nobody_named 0.24 |
    said=false 0.11 |  said=true 0.13 |  self=charge 0.43 |  sentence=1 0.39 |  sentence=2 0.28 |
    sentence=3 -0.25 |  sentence=4 -0.45 |  share=0 0.24 |  share=1 -0.09 |  share=2 0.16 |  share=3 -0.1 |
    share=4 0.2 |  subject=law -0.66 |  sure=0 -0.44 |  sure=1 0.14 |  sure=2 0.31 |  sure=3 0.05 |  sure=4 0.61 |
    tense=- -0.06 |  tense=past 0.08 |  tense=present 0.27 |  ties=- -0.44 |  ties=agent 0.29 |
    ties=compound 0.16 |  ties=controlled 0.14 |  ties=modified 0.24 |  ties=possessive 0.18 |  ties=relative 0.37 |
    ties=shared -0.25 |  ties=subject 0.13 |  touches=agreement -0.31 |  touches=incident 0.3 |
    touches=linkage -0.78 |  touches=measure 0.13 |  touches=meeting 0.37 |  touches=position -0.52 |
    touches=statement 0.06 |  under=- -0.33 |  under=after -0.68 |  under=for 0.19 |  under=in -0.67 |
    under=of 0.27 |  under=on -0.29 |  under=over 0.35 |  under=than 0.28 |  under=to 0.27 |  under=with 0.21 |
    upos=NOUN 0.4 |  upos=VERB 0.07
  `,
  agreement: `
    above=attitude-open -0.77 |  above=attitude-rejects 0.47 |  above=other -0.05 |  above=speech-calls -0.75 |
    above=speech-does 0.54 |  above=speech-once -0.16 |  above=speech-quotes -0.68 |  above=speech-says 0.18 |
    above=stance-accepts -0.32 |  above=stance-demands -0.17 |  above=stance-rejects -0.56 |
    above=stance-supports 0.53 |  actor=group -0.57 |  actor=id 0.17 |  actor=name -0.23 |  actor=of -0.11 |
    actors=0 1.2 |  actors=1 -0.4 |  actors=2 0.11 |  actors=3 -0.57 |  any 0.02 |  around_own_kind -0.46 |
    beside=agreement -0.43 |  beside=deadline -0.33 |  beside=incident -0.25 |  beside=linkage -0.97 |
    beside=measure -0.1 |  beside=meeting -0.44 |  beside=position -0.77 |  beside=proposal -0.65 |
    beside=response -0.68 |  beside=statement -0.38 |  block=list-item -0.04 |  class=attitude-open -0.43 |
    class=other 0.07 |  class=speech-does -0.35 |  class=speech-once -0.55 |  class=stance-accepts -0.05 |
    class=stance-demands -0.27 |  clause=copula 0.56 |  clause=noun -0.05 |  dated=false -0.13 |  dated=true 0.19 |
    form=finite 0.06 |  form=infinitive -0.15 |  form=noun -0.05 |  form=participle 0.07 |  inside_own_kind -0.33 |
    label+rule=agreed+agreed,_on_what_is_not_said,_parties_from_before 0.77 |
    label+rule=agreed+agreement_named_with_its_date 0.9 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.95 |
    label+rule=agreed+gesture_of_signing 0.65 |  label+rule=agreed+it_was_agreed_that 0.23 |
    label+rule=agreed+item_of_a_list_of_terms 0.32 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before -0.15 |  label+rule=agreed+signing_verb 0.56 |
    label+rule=agreed+signing_verb,_parties_from_before -0.4 |  label+rule=agreed+stage_of_an_agreement 0.68 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun -0.09 |  label+rule=agreed+term_after_an_agreement -0.29 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before 0.37 |
    label+rule=agreed+term_after_others 0.05 |  label+rule=agreed+term_after_others,_a_paragraph_on -0.56 |
    label+rule=agreed+term_after_others,_a_paragraph_on,_parties_from_before 0.4 |
    label+rule=agreed+term_after_others,_parties_from_before -0.96 |
    label+rule=agreed+term_in_a_list,_parties_from_before -0.79 |  label+rule=agreed+term_under_an_agreement -0.49 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.3 |  label+rule=agreed+term_under_it 0.79 |
    label+rule=agreed+term_under_it,_parties_from_before -0.13 |  label+rule=agreed+undertaking_on -0.06 |
    label+rule=agreed+undertaking_that -0.44 |  label+rule=agreed+undertaking_to -0.27 |
    label+rule=agreed+what_an_agreement_does -0.9 |  label+rule=agreed+what_an_agreement_does,_participle 0.35 |
    label+rule=agreed+what_an_agreement_does,_relative -0.57 |  label+rule=agreed+what_it_does 0.47 |
    label+rule=breached+noun_of_a_stage -0.25 |  label+rule=breached+stage_of_an_agreement -0.78 |
    label+rule=collapsed+it,_an_agreement -0.55 |  label+rule=collapsed+stage_of_an_agreement 0.11 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.45 |
    label+rule=in-force+in_force,_parties_from_before 0.75 |  label+rule=in-force+stage_of_an_agreement -0.13 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -1.24 |  label+rule=negotiating+nothing_agreed -0.27 |
    label+rule=negotiating+nothing_agreed,_failed_to 0.9 |  label+rule=negotiating+nothing_agreed,_not -0.31 |
    label+rule=negotiating+noun_of_a_stage -0.68 |  label+rule=negotiating+stage_of_an_agreement 0.24 |
    label+rule=negotiating+stage_of_an_agreement_on_its_noun -0.56 |
    label+rule=negotiating+still_talked_about 0.68 |  label+rule=negotiating+without_a_result 0.68 |
    label+rule=signed+gesture_of_signing 0.47 |  label+rule=signed+gesture_of_signing,_parties_from_before 0.31 |
    label+rule=signed+noun_of_a_stage -0.94 |  label+rule=signed+noun_of_a_stage,_set 1 |
    label+rule=signed+signing_verb -0.6 |  label+rule=signed+signing_verb,_parties_from_before 0.04 |
    label+rule=signed+stage_of_an_agreement 0.63 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.34 |
    label=breached -0.77 |  label=collapsed -0.08 |  label=in-force -0.09 |  label=negotiating 0.15 |
    label=signed 0.22 |  lemma=% 0.52 |  lemma=200 0.78 |  lemma=accept -0.37 |  lemma=agree 0.22 |
    lemma=agreement -0.63 |  lemma=allow -0.27 |  lemma=amnesty 0.63 |  lemma=announce -0.85 |  lemma=argue -0.7 |
    lemma=ask -0.29 |  lemma=ban 0.57 |  lemma=be 1 |  lemma=breach -0.77 |  lemma=break 0.94 |
    lemma=brigade -0.88 |  lemma=broker 1.12 |  lemma=cap 0.67 |  lemma=ceasefire -0.95 |  lemma=change 0.88 |
    lemma=collapse 0.74 |  lemma=comply -0.56 |  lemma=conclude 0.87 |  lemma=confine -0.77 |  lemma=consult 0.35 |
    lemma=create 0.57 |  lemma=cut -0.21 |  lemma=dead 0.62 |  lemma=deal -1.33 |  lemma=decide 0.71 |
    lemma=declare 1.29 |  lemma=discuss -0.5 |  lemma=end -0.1 |  lemma=engage -0.71 |  lemma=exist -0.92 |
    lemma=extend -0.12 |  lemma=fail 0.9 |  lemma=fall 1 |  lemma=find 0.67 |  lemma=fix -0.93 |
    lemma=follow -0.56 |  lemma=force 0.55 |  lemma=free -0.43 |  lemma=fulfil -0.5 |  lemma=get -0.89 |
    lemma=go 0.94 |  lemma=government -1.01 |  lemma=grant -0.16 |  lemma=halve -0.65 |  lemma=hand 0.99 |
    lemma=have 0.17 |  lemma=hold -0.35 |  lemma=honour -0.86 |  lemma=include -0.76 |  lemma=initial -0.37 |
    lemma=insistence -0.75 |  lemma=join -0.78 |  lemma=keep -0.73 |  lemma=last -0.75 |  lemma=leave -0.15 |
    lemma=let -0.27 |  lemma=limit -1.07 |  lemma=make 0.21 |  lemma=negotiate 0.77 |  lemma=negotiation -0.68 |
    lemma=oblige 0.12 |  lemma=off -1.18 |  lemma=pact 1.17 |  lemma=paper 0.99 |  lemma=part 0.98 |
    lemma=participation 0.89 |  lemma=permit -0.27 |  lemma=place -1.02 |  lemma=pledge -0.24 |
    lemma=police -1.05 |  lemma=possible -0.56 |  lemma=promise 0.24 |  lemma=propose -0.65 |  lemma=provide -0.83 |
    lemma=punish -0.88 |  lemma=put 0.47 |  lemma=ratify -0.3 |  lemma=reach 0.57 |  lemma=reaffirm -1.13 |
    lemma=recognise 0.79 |  lemma=reject -0.55 |  lemma=replace 0.47 |  lemma=respect -0.37 |  lemma=return 1.41 |
    lemma=review 1.03 |  lemma=rise 0.85 |  lemma=run -0.84 |  lemma=say 0.93 |  lemma=settle 0.4 |
    lemma=settlement -0.3 |  lemma=shake 0.65 |  lemma=share 0.56 |  lemma=sign 0.16 |  lemma=signature -0.12 |
    lemma=signing 0.55 |  lemma=sit 0.47 |  lemma=stand -0.79 |  lemma=stay 0.75 |  lemma=step 0.92 |
    lemma=strike -0.2 |  lemma=suspend -0.91 |  lemma=swap -0.81 |  lemma=take -0.68 |  lemma=touch -0.88 |
    lemma=truce 1.09 |  lemma=undertake -0.4 |  lemma=void -0.43 |  lemma=withdraw -0.37 |  lemma=withdrawal -0.88 |
    length=0 -0.25 |  length=1 -0.04 |  length=2 0.14 |  length=3 -0.02 |  length=4 -0.14 |  length=5 0.22 |
    length=6 0.05 |  link=adverbial 0.03 |  link=complement -0.09 |  link=condition -0.85 |  link=coordinate 0.62 |
    link=main 0.04 |  link=modifier 0.4 |  link=nominal -0.05 |  link=open -0.08 |  link=relative -0.12 |
    link=subject 0.22 |  link=time -0.32 |  modal=- 0.12 |  modal=be_to 0.23 |  modal=can -0.88 |
    modal=could 1.02 |  modal=may -0.81 |  modal=might -0.79 |  modal=must -0.69 |  modal=shall 0.75 |
    modal=should -0.61 |  modal=will -0.63 |  modal=would -0.37 |  modality=asserted 0.06 |
    modality=hypothetical -0.21 |  modality=planned 0.03 |  modality=possible -0.4 |  negated=false 0.08 |
    negated=true -0.31 |  object=aid -0.84 |  object=arms 0.18 |  object=captive -0.48 |  object=deadline 0.55 |
    object=deal 0.11 |  object=law 0.09 |  object=offer 0.11 |  object=sanction -0.56 |  object=strike -0.92 |
    object=tariff -0.81 |  object=troops 0.14 |  object=truce -0.15 |  objects=false 0.08 |  objlemma=accord 0.75 |
    objlemma=adviser 0.93 |  objlemma=agreement 0.03 |  objlemma=anti-balaka -1.11 |  objlemma=arrangement -1.04 |
    objlemma=arsenal -1.07 |  objlemma=autonomy -0.16 |  objlemma=ballot 0.96 |  objlemma=bargain -0.96 |
    objlemma=brigade -0.79 |  objlemma=cap -0.64 |  objlemma=catch 0.97 |  objlemma=ceasefire 0.52 |
    objlemma=commitment 0.21 |  objlemma=compromise 0.11 |  objlemma=contract -0.05 |  objlemma=crane -0.27 |
    objlemma=date 0.55 |  objlemma=deal 0.58 |  objlemma=detainee -0.43 |  objlemma=diploma 0.79 |
    objlemma=dispute 1.15 |  objlemma=document 0.87 |  objlemma=dollar -0.31 |  objlemma=drug 0.89 |
    objlemma=effect 0.06 |  objlemma=fate 0.71 |  objlemma=gas -0.81 |  objlemma=government -0.78 |
    objlemma=hand 0.65 |  objlemma=hold 1.02 |  objlemma=indexation -0.21 |  objlemma=issue -1.12 |
    objlemma=it -0.5 |  objlemma=itself -0.71 |  objlemma=land 0.89 |  objlemma=law 0.88 |  objlemma=market -0.57 |
    objlemma=memorandum 1.32 |  objlemma=ministry 0.56 |  objlemma=missile 0.57 |  objlemma=model 0.71 |
    objlemma=name 0.31 |  objlemma=none -0.93 |  objlemma=nothing 0.57 |  objlemma=office 0.57 |
    objlemma=order -0.99 |  objlemma=package -1 |  objlemma=pact -0.25 |  objlemma=paper 1.12 |
    objlemma=part -0.32 |  objlemma=percent 0.99 |  objlemma=pla -0.77 |  objlemma=point 0.85 |
    objlemma=poll -0.47 |  objlemma=prisoner -0.43 |  objlemma=protocol -0.08 |  objlemma=question -0.42 |
    objlemma=rate -0.65 |  objlemma=representative -1.05 |  objlemma=route -1.18 |  objlemma=row -0.79 |
    objlemma=sanction -0.56 |  objlemma=seat -0.97 |  objlemma=settlement 0.54 |  objlemma=signature 0.48 |
    objlemma=stretch -1.01 |  objlemma=supplies -0.46 |  objlemma=teacher -0.88 |  objlemma=technology -0.27 |
    objlemma=text -0.33 |  objlemma=themselves 1.12 |  objlemma=they 0.12 |  objlemma=three 0.97 |
    objlemma=treaty 0.66 |  objlemma=truce -0.65 |  objlemma=understanding -1.35 |  objlemma=victim 0.71 |
    objlemma=walkout -0.92 |  objlemma=war -0.84 |  objlemma=weapon -0.37 |  objlemma=what -1.04 |
    objlemma=whole -0.73 |  objlemma=zone -1.05 |  objlemma=€ -0.21 |  passive=false 0.05 |  passive=true -0.04 |
    placed=false 0.02 |  quoted=false 0.05 |  quoted=true -0.78 |
    rule=agreed,_on_what_is_not_said,_parties_from_before 0.77 |  rule=agreement_named_with_its_date 0.9 |
    rule=agreement_named_with_its_date,_parties_from_before -0.95 |  rule=gesture_of_signing 0.7 |
    rule=gesture_of_signing,_parties_from_before 0.31 |  rule=in_force,_parties_from_before 0.75 |
    rule=it,_an_agreement -0.55 |  rule=it_was_agreed_that 0.23 |  rule=item_of_a_list_of_terms 0.32 |
    rule=item_of_a_list_of_terms,_parties_from_before -0.15 |  rule=nothing_agreed -0.27 |
    rule=nothing_agreed,_failed_to 0.9 |  rule=nothing_agreed,_not -0.31 |  rule=noun_of_a_stage -1.02 |
    rule=noun_of_a_stage,_set 1 |  rule=signing_verb -0.18 |  rule=signing_verb,_parties_from_before -0.22 |
    rule=stage_of_an_agreement 0.36 |  rule=stage_of_an_agreement_on_its_noun -0.18 |
    rule=still_talked_about 0.68 |  rule=term_after_an_agreement -0.29 |
    rule=term_after_an_agreement,_parties_from_before 0.37 |  rule=term_after_others 0.05 |
    rule=term_after_others,_a_paragraph_on -0.56 |
    rule=term_after_others,_a_paragraph_on,_parties_from_before 0.4 |
    rule=term_after_others,_parties_from_before -0.96 |  rule=term_in_a_list,_parties_from_before -0.79 |
    rule=term_under_an_agreement -0.49 |  rule=term_under_an_agreement,_parties_from_before -0.3 |
    rule=term_under_it 0.79 |  rule=term_under_it,_parties_from_before -0.13 |  rule=undertaking_on -0.06 |
    rule=undertaking_that -0.44 |  rule=undertaking_to -0.27 |  rule=what_an_agreement_does -0.9 |
    rule=what_an_agreement_does,_participle 0.35 |  rule=what_an_agreement_does,_relative -0.57 |
    rule=what_it_does 0.47 |  rule=without_a_result 0.68 |  said=true 0.03 |  self=deal -0.02 |  self=law 0.63 |
    self=tariff 0.85 |  self=troops -0.88 |  self=truce 0.09 |  sentence=0 0.42 |  sentence=1 -0.3 |
    sentence=2 0.06 |  sentence=3 -0.18 |  sentence=4 0.08 |  sentence=5 1.32 |  share=0 -0.08 |  share=1 -0.03 |
    share=2 0.19 |  share=3 0.27 |  share=4 -0.16 |  subject=aid 0.54 |  subject=deal -0.07 |  subject=law -0.88 |
    subject=offer -0.04 |  subject=talks 0.79 |  subject=troops 0.46 |  subject=truce 0.15 |  sure=0 -0.25 |
    sure=1 0.24 |  sure=2 -0.23 |  sure=3 0.07 |  sure=4 0.15 |  tense=- -0.23 |  tense=future -0.24 |
    tense=past 0.29 |  tense=present 0.09 |  ties=- 0.27 |  ties=agent -0.22 |  ties=compound -0.63 |
    ties=controlled -0.39 |  ties=modified 0.43 |  ties=of -0.88 |  ties=possessive -0.75 |  ties=relative -0.73 |
    ties=shared 0.7 |  ties=subject 0.05 |  touches=accusation -1.65 |  touches=deadline 0.16 |
    touches=incident 0.63 |  touches=linkage -1.3 |  touches=measure -0.18 |  touches=meeting -0.76 |
    touches=position -0.45 |  touches=proposal -1.23 |  touches=response -1.25 |  touches=statement -0.37 |
    under=- 0.21 |  under=according_to -0.15 |  under=after 1.2 |  under=as_per -0.77 |  under=at -0.37 |
    under=before 0.83 |  under=by -0.25 |  under=despite -1.2 |  under=for 0.29 |  under=in 0.07 |  under=on 0.31 |
    under=once -0.46 |  under=over -0.21 |  under=regarding 0.67 |  under=since 1.02 |  under=to 0.7 |
    under=under -0.06 |  under=until 0.43 |  under=with 0.26 |  under=within 0.25 |  under=without -0.07 |
    upos=ADJ -0.14 |  upos=NOUN -0.05 |  upos=NUM 0.78 |  upos=PROPN 0.63 |  upos=SYM 0.52
  `,
  deadline: `
    above=attitude-open -0.45 |  above=other -0.18 |  above=speech-calls 0.6 |  above=speech-does -0.42 |
    above=speech-says 0.2 |  above=stance-accepts -0.73 |  above=stance-demands -0.4 |  actor=group -0.71 |
    actor=id 0.52 |  actor=name 0.03 |  actor=of 0.68 |  actors=0 -0.46 |  actors=1 0.13 |  actors=2 0.2 |
    beside=agreement -0.12 |  beside=linkage 0.14 |  beside=measure -0.16 |  beside=meeting -1.07 |
    beside=position -0.11 |  beside=proposal 0.18 |  beside=statement 0.28 |  block=list-item 0.41 |
    block=paragraph -0.05 |  class=attitude-open -0.47 |  class=other -0.02 |  class=speech-does 0.65 |
    class=speech-says -0.03 |  class=stance-accepts -0.26 |  class=stance-demands 0.62 |  clause=copula -0.84 |
    clause=noun 0.13 |  clause=verb 0.14 |  dated=false 0.95 |  dated=true -0.08 |  form=noun 0.13 |
    form=participle 0.76 |  label+rule=-+bounded_need -0.09 |  label+rule=-+deadline_by_name 0.09 |
    label+rule=-+limit_without_a_date 0.81 |  label+rule=-+thing_with_its_limit -0.22 |
    label+rule=-+time_given 0.22 |  lemma=ask -0.11 |  lemma=change 0.71 |  lemma=close 0.54 |  lemma=comment 0.13 |
    lemma=constitute 0.7 |  lemma=deadline 0.09 |  lemma=delay -0.66 |  lemma=demand -0.92 |  lemma=expect -0.85 |
    lemma=expire 0.9 |  lemma=follow -0.73 |  lemma=gap -0.71 |  lemma=give 0.61 |  lemma=go 0.84 |
    lemma=hand -0.62 |  lemma=have 1.28 |  lemma=hold 0.36 |  lemma=join -0.67 |  lemma=leave 0.52 |
    lemma=lift 0.6 |  lemma=make 0.65 |  lemma=meet -0.86 |  lemma=need 0.62 |  lemma=open -0.47 |
    lemma=pass -0.4 |  lemma=pay 0.46 |  lemma=phase -0.58 |  lemma=place -0.72 |  lemma=prolong -0.75 |
    lemma=promise 0.64 |  lemma=report 0.26 |  lemma=review -0.45 |  lemma=sign -0.52 |  lemma=silent 0.36 |
    lemma=sink -0.58 |  lemma=stand -0.62 |  lemma=start 0.18 |  lemma=strike 0.45 |  lemma=submit 0.18 |
    lemma=suspend -0.47 |  lemma=take -0.46 |  lemma=tell 0.63 |  lemma=undertake 0.8 |  lemma=visit -0.74 |
    lemma=week -0.48 |  length=0 0.94 |  length=1 0.49 |  length=2 -0.11 |  length=3 -0.47 |  length=4 -0.4 |
    length=5 0.41 |  link=adverbial -0.26 |  link=complement -0.11 |  link=condition 0.08 |  link=coordinate -0.2 |
    link=main 0.13 |  link=nominal 0.13 |  link=open 0.05 |  link=relative 0.09 |  modal=- 0.03 |
    modal=be_to -0.28 |  modal=could -0.43 |  modal=have_to 0.65 |  modal=must 0.68 |  modal=shall -0.58 |
    modal=will 0.12 |  modal=would -0.35 |  modality=asserted 0.04 |  modality=hypothetical 0.05 |
    modality=planned -0.17 |  modality=possible 0.36 |  negated=false -0.02 |  negated=true 0.24 |
    object=arms 0.36 |  object=deal -0.27 |  object=law -0.04 |  object=offer 0.18 |  object=strike -0.47 |
    object=tariff -0.75 |  object=troops -0.31 |  objects=false -0.03 |  objects=true 0.05 |
    objlemma=agreement -0.43 |  objlemma=answer 0.71 |  objlemma=ballot 0.98 |  objlemma=brigade -0.62 |
    objlemma=budget -0.4 |  objlemma=charter -0.38 |  objlemma=city 0.76 |  objlemma=combatant 0.55 |
    objlemma=day 0.22 |  objlemma=deal 0.45 |  objlemma=election 0.76 |  objlemma=fighter 0.52 |
    objlemma=fuel -0.58 |  objlemma=government -0.68 |  objlemma=gun 0.36 |  objlemma=hold -0.46 |
    objlemma=instalment 0.46 |  objlemma=law 0.71 |  objlemma=maoists 0.7 |  objlemma=market -0.24 |
    objlemma=matter 0.44 |  objlemma=party 0.69 |  objlemma=plan 0.62 |  objlemma=poll 0.67 |
    objlemma=proposal -0.42 |  objlemma=public 0.65 |  objlemma=reduction -0.75 |  objlemma=referendum -0.92 |
    objlemma=russia 0.2 |  objlemma=signature -0.85 |  objlemma=size -0.45 |  objlemma=strike -0.47 |
    objlemma=theme 0.44 |  objlemma=they -0.06 |  objlemma=vote 0.95 |  objlemma=wave -0.66 |
    objlemma=yucalan -0.74 |  passive=false -0.12 |  passive=true 0.47 |  rule=bounded_need -0.09 |
    rule=deadline_by_name 0.09 |  rule=limit_without_a_date 0.81 |  rule=thing_with_its_limit -0.22 |
    rule=time_given 0.22 |  said=true 0.04 |  self=deadline 0.09 |  sentence=0 0.89 |  sentence=1 0.57 |
    sentence=2 -0.21 |  sentence=3 -0.49 |  sentence=4 -0.05 |  share=0 -0.95 |  share=2 -0.35 |  share=3 0.19 |
    share=4 0.24 |  subject=deal -0.68 |  subject=law -0.33 |  subject=offer -0.69 |  subject=talks -0.47 |
    subject=troops -0.62 |  sure=0 0.19 |  sure=1 0.67 |  sure=2 -0.33 |  sure=3 -0.1 |  sure=4 -0.03 |
    tense=- 0.24 |  tense=future -0.15 |  tense=past 0.35 |  tense=present -0.16 |  ties=- 0.23 |  ties=agent 1.14 |
    ties=controlled -0.47 |  ties=relative -0.47 |  ties=shared -0.68 |  ties=subject -0.06 |
    touches=agreement -0.22 |  touches=incident 0.79 |  touches=linkage 0.29 |  touches=measure 0.36 |
    touches=meeting -0.03 |  touches=position -0.81 |  touches=response 0.76 |  touches=statement -0.15 |
    under=- 0.32 |  under=after -0.46 |  under=at -0.62 |  under=before -1 |  under=by 0.46 |  under=due_on -0.77 |
    under=for -0.11 |  under=in -0.22 |  under=on 0.41 |  under=to 0.96 |  under=under -0.58 |  under=until -0.24 |
    under=within -0.24 |  upos=NOUN -0.4 |  upos=VERB 0.08
  `,
  incident: `
    above=other -0.38 |  above=speech-does -0.54 |  above=speech-quotes -0.55 |  above=speech-says 0.16 |
    above=stance-demands 0.57 |  actor=group -0.14 |  actor=id 0.28 |  actor=name 0.1 |  actor=of 0.85 |
    actors=0 -0.05 |  actors=1 0.17 |  actors=2 0.18 |  any 0.03 |  around_own_kind 0.17 |  beside=accusation 0.49 |
    beside=agreement 0.07 |  beside=linkage -0.83 |  beside=measure -0.2 |  beside=position -0.35 |
    beside=statement -0.44 |  block=list-item 0.28 |  class=other 0.1 |  class=speech-does 0.02 |
    class=speech-says -0.8 |  class=stance-demands -0.27 |  class=stance-rejects -0.49 |  clause=copula -1.1 |
    clause=noun 0.2 |  clause=verb 0.06 |  dated=false -0.09 |  dated=true 0.12 |  form=finite 0.06 |
    form=infinitive -0.19 |  form=noun 0.2 |  form=participle -0.19 |  inside_own_kind -1.03 |
    label+rule=arrest+noun_of_arrest_with_what_it_hit -0.48 |
    label+rule=arrest+noun_of_arrest_with_who_did_it 0.76 |  label+rule=arrest+turn_of_violence 0.65 |
    label+rule=arrest+turn_of_violence,_on_its_noun -0.72 |  label+rule=arrest+verb_of_arrest -0.79 |
    label+rule=arrest+verb_of_arrest,_on_its_noun 0.68 |  label+rule=arrest+verb_of_attack 0.41 |
    label+rule=arrest+verb_of_attack,_on_its_noun -1.01 |  label+rule=arrest+who_died,_on_its_noun -0.82 |
    label+rule=attack+count_of_the_dead -1.29 |  label+rule=attack+noun_of_attack_that_happened -0.98 |
    label+rule=attack+noun_of_attack_with_a_count 0.1 |  label+rule=attack+noun_of_attack_with_what_it_hit 0.29 |
    label+rule=attack+turn_of_violence -0.03 |  label+rule=attack+turn_of_violence,_on_its_noun 1.16 |
    label+rule=attack+verb_of_attack 0.22 |  label+rule=attack+verb_of_attack,_on_its_noun -0.4 |
    label+rule=attack+who_died -0.89 |  label+rule=displacement+verb_of_attack -0.22 |
    label+rule=displacement+verb_of_displacement 0.17 |
    label+rule=displacement+verb_of_displacement,_on_its_noun 0.69 |  label+rule=displacement+who_died 0.41 |
    label+rule=other+count_of_the_dead 1.09 |  label+rule=other+noun_of_other_that_happened -0.94 |
    label+rule=other+noun_of_other_with_who_did_it 0.18 |  label+rule=other+turn_of_violence -0.43 |
    label+rule=other+turn_of_violence,_on_its_noun -0.67 |  label+rule=other+verb_of_attack 0.23 |
    label+rule=other+verb_of_attack,_on_its_noun 0.44 |  label+rule=other+verb_of_other,_on_its_noun -0.35 |
    label+rule=violation+noun_of_violation_with_what_it_hit -0.55 |  label+rule=violation+verb_of_violation -0.29 |
    label+rule=violation+verb_of_violation,_on_its_noun 0.43 |  label=arrest -0.13 |  label=displacement 0.2 |
    label=other 0.17 |  label=violation -0.28 |  lemma=ambush -0.74 |  lemma=arrest -0.56 |  lemma=attack 0.22 |
    lemma=block -0.49 |  lemma=blockade -0.55 |  lemma=blow 0.63 |  lemma=bomb 0.38 |  lemma=breach -0.61 |
    lemma=break -0.9 |  lemma=burn -0.68 |  lemma=capture -1.01 |  lemma=claim -0.49 |  lemma=clash 1.23 |
    lemma=come 0.49 |  lemma=custody 0.76 |  lemma=dead -0.17 |  lemma=die -0.6 |  lemma=disappear -0.82 |
    lemma=drive 0.92 |  lemma=enter -0.82 |  lemma=erupt 0.32 |  lemma=explosion -0.98 |  lemma=fight -0.27 |
    lemma=fighting -0.98 |  lemma=fire -1.29 |  lemma=flee 0.41 |  lemma=frighten -0.9 |  lemma=gun 0.58 |
    lemma=hit -0.64 |  lemma=hold 0.47 |  lemma=injure -0.77 |  lemma=invade 0.8 |  lemma=jail -0.64 |
    lemma=kill 0.61 |  lemma=killing -0.91 |  lemma=lose 0.27 |  lemma=perish -0.67 |  lemma=seize 0.41 |
    lemma=shell 0.19 |  lemma=shelling 0.65 |  lemma=shoot 0.34 |  lemma=strike 0.64 |  lemma=take -0.2 |
    lemma=test -0.13 |  lemma=threaten -0.76 |  lemma=torch 0.42 |  lemma=violate 0.47 |  lemma=violation -0.38 |
    lemma=wage -0.37 |  lemma=war -0.45 |  lemma=wound 1.14 |  length=0 -0.38 |  length=1 -0.08 |  length=2 0.07 |
    length=3 0.11 |  length=4 0.43 |  length=5 0.44 |  length=6 -0.32 |  link=adverbial 0.06 |
    link=complement -0.39 |  link=coordinate -0.07 |  link=main 0.16 |  link=modifier 0.32 |  link=nominal 0.2 |
    link=open -0.54 |  link=relative 0.2 |  link=subject -0.59 |  link=time -0.55 |  modal=- 0.03 |
    modal=could 0.44 |  modality=asserted 0.06 |  modality=hypothetical -0.52 |  modality=planned -0.18 |
    modality=possible -0.31 |  negated=false 0.08 |  negated=true -1.03 |  object=arms -0.12 |
    object=captive -0.04 |  object=charge 0.43 |  object=deal -0.09 |  object=sanction -0.27 |  object=tariff 0.63 |
    object=troops -0.12 |  object=truce 0.47 |  objects=false -0.33 |  objects=true 0.15 |  objlemma=14 -0.77 |
    objlemma=airport 0.73 |  objlemma=anselmo -0.64 |  objlemma=arm -0.2 |  objlemma=armistice 0.47 |
    objlemma=attacker 1.05 |  objlemma=bomb -0.47 |  objlemma=camp 0.64 |  objlemma=charge 0.43 |
    objlemma=church 0.42 |  objlemma=claymore -1.17 |  objlemma=colleague 0.85 |  objlemma=dame 0.44 |
    objlemma=day -0.45 |  objlemma=docker 1.08 |  objlemma=dozen 1.15 |  objlemma=drone -0.92 |
    objlemma=ecuadorians -0.93 |  objlemma=embargo -0.27 |  objlemma=exile 0.9 |  objlemma=farmer 0.67 |
    objlemma=fire -0.38 |  objlemma=gas -0.94 |  objlemma=highway -0.43 |  objlemma=home 0.41 |
    objlemma=hostage -0.04 |  objlemma=it -0.36 |  objlemma=life 0.87 |  objlemma=man 0.45 |  objlemma=mine -0.64 |
    objlemma=missile -0.12 |  objlemma=monrovia 0.47 |  objlemma=mp 0.58 |  objlemma=number 0.6 |
    objlemma=officer 0.26 |  objlemma=orrego 0.41 |  objlemma=pact -0.61 |  objlemma=people 0.21 |
    objlemma=pipeline -0.18 |  objlemma=port 0.65 |  objlemma=quarter 0.45 |  objlemma=responsibility -1.12 |
    objlemma=section 0.63 |  objlemma=soldier 0.84 |  objlemma=strip -0.82 |  objlemma=they -0.5 |
    objlemma=third 0.57 |  objlemma=trader 0.73 |  objlemma=treaty -0.35 |  objlemma=university -0.8 |
    objlemma=village 0.87 |  objlemma=war -0.77 |  passive=false 0.02 |  passive=true 0.11 |  placed=false -0.09 |
    placed=true 0.35 |  quoted=false 0.04 |  quoted=true -0.58 |  rule=count_of_the_dead -0.17 |
    rule=noun_of_arrest_with_what_it_hit -0.48 |  rule=noun_of_arrest_with_who_did_it 0.76 |
    rule=noun_of_attack_that_happened -0.98 |  rule=noun_of_attack_with_a_count 0.1 |
    rule=noun_of_attack_with_what_it_hit 0.29 |  rule=noun_of_other_that_happened -0.94 |
    rule=noun_of_other_with_who_did_it 0.18 |  rule=noun_of_violation_with_what_it_hit -0.55 |
    rule=turn_of_violence -0.04 |  rule=turn_of_violence,_on_its_noun 0.34 |  rule=verb_of_arrest -0.79 |
    rule=verb_of_arrest,_on_its_noun 0.68 |  rule=verb_of_attack 0.21 |  rule=verb_of_attack,_on_its_noun -0.27 |
    rule=verb_of_displacement 0.17 |  rule=verb_of_displacement,_on_its_noun 0.69 |
    rule=verb_of_other,_on_its_noun -0.35 |  rule=verb_of_violation -0.29 |
    rule=verb_of_violation,_on_its_noun 0.43 |  rule=who_died -0.56 |  rule=who_died,_on_its_noun -0.82 |
    said=false 0.24 |  said=true -0.45 |  self=law 0.76 |  sentence=0 0.86 |  sentence=1 0.4 |  sentence=2 0.04 |
    sentence=3 -0.15 |  sentence=4 -0.57 |  sentence=5 0.65 |  share=0 -0.59 |  share=1 -0.17 |  share=3 0.34 |
    share=4 0.36 |  subject=arms -0.51 |  subject=captive -0.63 |  subject=offer -0.5 |  subject=tariff -0.93 |
    subject=troops -0.02 |  sure=1 -0.32 |  sure=2 0.22 |  sure=3 0.02 |  sure=4 0.27 |  tense=past -0.13 |
    tense=present 0.6 |  ties=- 0.11 |  ties=agent 0.83 |  ties=controlled -0.28 |  ties=modified -0.55 |
    ties=possessive 0.18 |  ties=relative 0.12 |  ties=shared -1.04 |  ties=subject 0.03 |
    touches=accusation -0.59 |  touches=agreement 0.36 |  touches=deadline -0.82 |  touches=linkage -0.45 |
    touches=measure 0.31 |  touches=meeting -0.53 |  touches=position -0.89 |  touches=statement -0.42 |
    under=- -0.71 |  under=according_to -0.03 |  under=after -0.43 |  under=against 0.66 |  under=among 0.12 |
    under=as 0.23 |  under=at -0.3 |  under=between -0.35 |  under=by 0.31 |  under=for -0.71 |  under=from 0.65 |
    under=in -0.04 |  under=near 0.52 |  under=of -0.67 |  under=on 0.49 |  under=out_of -0.68 |
    under=outside 0.58 |  under=over -0.92 |  under=since 0.56 |  under=under 0.49 |  under=within 0.45 |
    upos=ADJ -0.17 |  upos=NOUN -0.05 |  upos=VERB 0.06
  `,
  linkage: `
    above=attitude-open 0.76 |  above=other 0.11 |  above=speech-calls -0.61 |  above=speech-does 0.42 |
    above=speech-says 0.17 |  above=stance-demands 0.62 |  above=stance-rejects 0.3 |  above=stance-supports -0.93 |
    actor=group -0.58 |  actor=id 0.49 |  actor=name -0.04 |  actors=0 0.62 |  actors=1 -0.03 |  actors=2 0.23 |
    around_own_kind -1.17 |  beside=agreement 0.25 |  beside=deadline 0.43 |  beside=incident -0.64 |
    beside=measure 0.02 |  beside=meeting 0.19 |  beside=proposal 0.83 |  beside=response 0.21 |
    beside=statement 0.36 |  block=list-item 0.18 |  class=attitude-open 0.32 |  class=other -0.03 |
    class=speech-calls 0.68 |  class=speech-does 0.05 |  class=speech-once 0.07 |  class=speech-quotes -0.62 |
    class=speech-says 0.11 |  class=stance-accepts 0.16 |  class=stance-demands 0.2 |  class=stance-open 0.75 |
    class=stance-rejects 0.28 |  clause=copula 0.15 |  dated=true 0.25 |  form=imperative 0.51 |
    form=infinitive 0.1 |  form=participle 0.27 |  inside_own_kind -0.36 |  label+rule=-+before -0.52 |
    label+rule=-+condition,_if 0.04 |  label+rule=-+condition,_inverted 0.12 |  label+rule=-+condition,_once 0.82 |
    label+rule=-+condition,_only_after -0.84 |  label+rule=-+condition,_only_if -0.19 |
    label+rule=-+condition,_only_once 0.46 |  label+rule=-+condition,_till 0.5 |
    label+rule=-+condition,_unless 0.54 |  label+rule=-+condition,_until -0.41 |  label+rule=-+done_after 0.07 |
    label+rule=-+done_over -0.79 |  label+rule=-+not_before 0.63 |  label+rule=-+or_else 0.52 |
    label+rule=-+order_and_promise 0.51 |  label+rule=-+phrase,_hinge_on 0.45 |
    label+rule=-+phrase,_in_parallel_with -0.62 |  label+rule=-+phrase,_in_response 0.41 |
    label+rule=-+phrase,_in_return 0.53 |  label+rule=-+phrase,_told_as_tied 0.36 |
    label+rule=-+phrase,_whereupon 0.28 |  label+rule=-+tie,_as_long_as 0.93 |
    label+rule=-+tie,_conditional_on 0.41 |  label+rule=-+tie,_failing_which 0.73 |  label+rule=-+tie,_had -0.07 |
    label+rule=-+tie,_if -1.12 |  label+rule=-+tie,_in_exchange_for 0.62 |  label+rule=-+tie,_in_return_for 0.66 |
    label+rule=-+tie,_on_condition_that -0.26 |  label+rule=-+tie,_only_if -0.89 |
    label+rule=-+tie,_pending_ -0.62 |  label+rule=-+tie,_provided 0.69 |  label+rule=-+tie,_provided_that 0.61 |
    label+rule=-+tie,_should 0.38 |  label+rule=-+tie,_so_long_as 0.58 |  label+rule=-+tie,_subject_to 0.75 |
    label+rule=-+tie,_the_day -0.79 |  label+rule=-+tie,_the_minute 0.86 |  label+rule=-+tie,_the_moment -0.2 |
    label+rule=-+tie,_unless 0.63 |  label+rule=-+tie,_without 0.25 |  label+rule=-+verb -0.26 |  lemma=add 0.72 |
    lemma=agree -0.53 |  lemma=ask 0.95 |  lemma=begin -0.62 |  lemma=block 0.28 |  lemma=break -0.79 |
    lemma=call -0.19 |  lemma=cancel 0.69 |  lemma=close 0.81 |  lemma=come -0.34 |  lemma=consider 0.68 |
    lemma=convoke -0.64 |  lemma=crawl 1.31 |  lemma=decide 0.58 |  lemma=depart 0.75 |  lemma=dependent 0.76 |
    lemma=dissolve -1.16 |  lemma=do -1.02 |  lemma=drop 0.64 |  lemma=end 0.61 |  lemma=engage 0.78 |
    lemma=exclude 0.88 |  lemma=expire 0.74 |  lemma=extend 0.5 |  lemma=fight 0.27 |  lemma=follow 1.09 |
    lemma=force 1.01 |  lemma=give 0.75 |  lemma=go 0.48 |  lemma=guarantee -0.9 |  lemma=halt 0.77 |
    lemma=hand 0.51 |  lemma=have -0.06 |  lemma=hinge 1.15 |  lemma=hint 0.95 |  lemma=hold -0.73 |
    lemma=host 0.85 |  lemma=impossible 0.94 |  lemma=keep 0.5 |  lemma=leave -0.61 |  lemma=link 0.62 |
    lemma=live 0.8 |  lemma=make 0.41 |  lemma=need -0.75 |  lemma=negotiate 0.46 |  lemma=obtain 0.49 |
    lemma=off -0.69 |  lemma=offer 0.79 |  lemma=one -0.65 |  lemma=oppose 0.81 |  lemma=out 0.86 |
    lemma=pledge -0.79 |  lemma=possible 0.28 |  lemma=prepare 0.64 |  lemma=provide 0.45 |  lemma=put -0.62 |
    lemma=raf -0.79 |  lemma=read -0.69 |  lemma=ready 0.32 |  lemma=reduce 1.14 |  lemma=release 0.4 |
    lemma=remain -0.99 |  lemma=require -0.58 |  lemma=reserve 0.86 |  lemma=respect 0.27 |  lemma=resume 0.6 |
    lemma=return -0.81 |  lemma=rewrite 0.38 |  lemma=rule -0.89 |  lemma=say 1.27 |  lemma=send 0.46 |
    lemma=settle -0.8 |  lemma=shake -0.72 |  lemma=share 0.45 |  lemma=shelve 0.41 |  lemma=sign 0.96 |
    lemma=solution -1 |  lemma=spread -0.93 |  lemma=start -0.47 |  lemma=stay 0.99 |  lemma=step -0.85 |
    lemma=stop 0.65 |  lemma=subject 0.21 |  lemma=submit 0.11 |  lemma=suspend 0.13 |  lemma=take 0.14 |
    lemma=tell -0.79 |  lemma=threaten -0.93 |  lemma=toy 0.75 |  lemma=undertake 0.69 |  lemma=vanish 0.83 |
    lemma=vet -0.74 |  lemma=walk 0.95 |  lemma=want 0.66 |  lemma=warn 1.04 |  lemma=will 0.11 |
    lemma=withdraw -0.06 |  lemma=write 0.55 |  length=0 0.66 |  length=1 -0.2 |  length=2 -0.02 |  length=4 -0.03 |
    length=5 0.51 |  length=6 -0.45 |  link=adverbial -0.28 |  link=complement 0.31 |  link=coordinate -0.02 |
    link=main -0.15 |  link=modifier 0.84 |  link=open 0.05 |  link=relative -0.27 |  modal=- -0.08 |
    modal=be_to 0.58 |  modal=could 0.21 |  modal=may 0.78 |  modal=might -0.8 |  modal=must 0.68 |
    modal=should -0.69 |  modal=will 0.09 |  modal=would 0.11 |  modality=asserted -0.12 |
    modality=hypothetical -0.07 |  modality=planned 0.03 |  modality=possible 0.26 |  object=aid -0.16 |
    object=deadline 0.63 |  object=deal 0.61 |  object=law 0.75 |  object=offer -0.14 |  object=sanction 0.63 |
    object=strike 0.3 |  object=talks 0.33 |  object=tariff 1.05 |  object=troops -0.54 |  object=truce 0.39 |
    objects=false 0.16 |  objects=true -0.13 |  objlemma=% 0.12 |  objlemma=abdul -0.79 |  objlemma=access 0.61 |
    objlemma=accord 0.78 |  objlemma=arrangement 0.37 |  objlemma=attendance -0.91 |  objlemma=basis -0.99 |
    objlemma=bill 0.16 |  objlemma=brussels 0.16 |  objlemma=china 0.64 |  objlemma=complaint 0.88 |
    objlemma=conditional 0.41 |  objlemma=conference -0.64 |  objlemma=consent 0.34 |
    objlemma=countermeasure 0.41 |  objlemma=date 0.63 |  objlemma=dollar -0.79 |  objlemma=ear -0.79 |
    objlemma=effect -0.83 |  objlemma=embargo 0.27 |  objlemma=export 0.77 |  objlemma=fish 0.44 |
    objlemma=hand -0.72 |  objlemma=help 0.87 |  objlemma=independence 0.49 |  objlemma=instrument 0.68 |
    objlemma=investment 0.15 |  objlemma=it 0.82 |  objlemma=itself 0.78 |  objlemma=lawsuit 0.27 |
    objlemma=man 0.46 |  objlemma=maoists 0.5 |  objlemma=meeting 0.69 |  objlemma=minute -0.75 |
    objlemma=moment -0.2 |  objlemma=niger -1.18 |  objlemma=nothing 0.53 |  objlemma=offer 0.64 |
    objlemma=one 0.4 |  objlemma=page -0.69 |  objlemma=paris 0.81 |  objlemma=part 0.42 |  objlemma=party -0.58 |
    objlemma=plan 0.11 |  objlemma=power 0.45 |  objlemma=premiership 0.63 |  objlemma=province 0.12 |
    objlemma=relief 0.49 |  objlemma=renegotiation -0.89 |  objlemma=right 0.86 |  objlemma=road 0.81 |
    objlemma=room 0.81 |  objlemma=round 0.85 |  objlemma=row -0.8 |  objlemma=sanction 0.82 |  objlemma=seat 0.84 |
    objlemma=signature -0.62 |  objlemma=standing -0.9 |  objlemma=strike 0.3 |  objlemma=supporter 1.03 |
    objlemma=talk 0.29 |  objlemma=tariff 0.62 |  objlemma=text -0.74 |  objlemma=they 0.45 |
    objlemma=troops -0.54 |  objlemma=truce 0.39 |  objlemma=volume 0.88 |  objlemma=war -0.93 |
    objlemma=whatever 0.34 |  passive=true 0.13 |  quoted=false 0.02 |  quoted=true -0.12 |  rule=before -0.52 |
    rule=condition,_if 0.04 |  rule=condition,_inverted 0.12 |  rule=condition,_once 0.82 |
    rule=condition,_only_after -0.84 |  rule=condition,_only_if -0.19 |  rule=condition,_only_once 0.46 |
    rule=condition,_till 0.5 |  rule=condition,_unless 0.54 |  rule=condition,_until -0.41 |  rule=done_after 0.07 |
    rule=done_over -0.79 |  rule=not_before 0.63 |  rule=or_else 0.52 |  rule=order_and_promise 0.51 |
    rule=phrase,_hinge_on 0.45 |  rule=phrase,_in_parallel_with -0.62 |  rule=phrase,_in_response 0.41 |
    rule=phrase,_in_return 0.53 |  rule=phrase,_told_as_tied 0.36 |  rule=phrase,_whereupon 0.28 |
    rule=tie,_as_long_as 0.93 |  rule=tie,_conditional_on 0.41 |  rule=tie,_failing_which 0.73 |
    rule=tie,_had -0.07 |  rule=tie,_if -1.12 |  rule=tie,_in_exchange_for 0.62 |  rule=tie,_in_return_for 0.66 |
    rule=tie,_on_condition_that -0.26 |  rule=tie,_only_if -0.89 |  rule=tie,_pending_ -0.62 |
    rule=tie,_provided 0.69 |  rule=tie,_provided_that 0.61 |  rule=tie,_should 0.38 |  rule=tie,_so_long_as 0.58 |
    rule=tie,_subject_to 0.75 |  rule=tie,_the_day -0.79 |  rule=tie,_the_minute 0.86 |  rule=tie,_the_moment -0.2 |
    rule=tie,_unless 0.63 |  rule=tie,_without 0.25 |  rule=verb -0.26 |  said=false 0.05 |  said=true -0.04 |
    sentence=0 0.76 |  sentence=1 0.18 |  sentence=3 -0.2 |  sentence=4 0.44 |  share=0 0.66 |  share=1 -0.03 |
    share=2 -0.25 |  share=3 0.32 |  share=4 0.02 |  subject=aid 0.41 |  subject=captive 0.8 |  subject=deal -0.59 |
    subject=law -0.59 |  subject=sanction 0.92 |  subject=strike 0.6 |  subject=talks 0.78 |  subject=tariff 1.21 |
    subject=troops -0.47 |  subject=truce 0.96 |  sure=0 0.19 |  sure=1 0.53 |  sure=2 0.03 |  sure=3 -0.06 |
    sure=4 -0.21 |  tense=- 0.05 |  tense=future 0.15 |  tense=present -0.11 |  ties=- -0.4 |
    ties=controlled 0.17 |  ties=relative 0.69 |  ties=shared 0.62 |  ties=subject 0.05 |  touches=accusation 0.51 |
    touches=agreement -0.44 |  touches=deadline 0.71 |  touches=incident 0.62 |  touches=measure -0.11 |
    touches=position 0.55 |  touches=proposal 0.27 |  touches=response 0.14 |  touches=statement 0.16 |
    under=- -0.06 |  under=above -0.54 |  under=according_to 0.38 |  under=after 0.07 |  under=at 0.49 |
    under=by -0.48 |  under=for -0.79 |  under=from 0.12 |  under=in -0.04 |  under=into 0.59 |  under=on 0.39 |
    under=over -0.79 |  under=to -0.58 |  under=under 0.51 |  under=until -0.73 |  under=with -0.62 |
    under=within 0.8 |  under=without 0.72 |  upos=ADJ 0.59 |  upos=ADV -0.03 |  upos=AUX 0.11 |  upos=NOUN -0.44 |
    upos=NUM -0.65
  `,
  measure: `
    above=attitude-open 0.6 |  above=other -0.16 |  above=speech-calls 0.59 |  above=speech-does 0.59 |
    above=speech-once -0.28 |  above=speech-quotes -0.71 |  above=speech-says -0.07 |  above=stance-accepts -0.6 |
    above=stance-demands -0.06 |  above=stance-open -0.53 |  above=stance-rejects -0.18 |
    above=stance-supports -0.23 |  actor=group -0.56 |  actor=id 0.68 |  actor=name -0.59 |  actor=of 0.09 |
    actors=0 -0.71 |  actors=1 0.15 |  actors=2 0.61 |  actors=3 -0.65 |  any -0.05 |  around_own_kind 0.17 |
    beside=accusation 0.6 |  beside=agreement -0.25 |  beside=deadline 0.47 |  beside=incident 0.28 |
    beside=linkage -0.44 |  beside=measure 0.03 |  beside=meeting -0.7 |  beside=position -0.58 |
    beside=proposal -0.57 |  beside=response -0.95 |  beside=statement -0.25 |  block=list-item 0.36 |
    block=paragraph -0.07 |  class=speech-does -0.48 |  class=speech-says -0.24 |  class=stance-accepts -0.6 |
    class=stance-demands -0.94 |  class=stance-rejects -0.56 |  clause=copula 0.08 |  clause=noun -0.09 |
    dated=false -0.19 |  dated=true 0.16 |  form=infinitive 0.19 |  form=noun -0.09 |  form=participle -0.4 |
    inside_own_kind -0.09 |  label+rule=eased+movement_of_those_who_go 0.16 |
    label+rule=eased+power_as_a_noun,_by_money -0.73 |  label+rule=eased+power_as_a_noun,_by_thing -0.97 |
    label+rule=eased+power_as_a_noun,_by_verb 0.93 |  label+rule=eased+power_named_with_its_author -0.86 |
    label+rule=eased+power_named_with_its_day -0.83 |  label+rule=eased+power_named_with_its_fate -0.61 |
    label+rule=eased+power_used,_by_money 1.09 |  label+rule=eased+power_used,_by_none -0.41 |
    label+rule=eased+power_used,_by_thing 0.1 |  label+rule=eased+power_used,_by_verb -1.11 |
    label+rule=imposed+power_as_a_noun,_by_thing -0.14 |  label+rule=imposed+power_as_a_noun,_by_verb -0.12 |
    label+rule=imposed+power_named,_under_it 0.89 |  label+rule=imposed+power_named_with_its_author 0.11 |
    label+rule=imposed+power_named_with_its_day 0.81 |  label+rule=imposed+power_named_with_its_fate -0.04 |
    label+rule=imposed+power_named_with_its_target 0.75 |  label+rule=imposed+power_used,_by_beneath -0.65 |
    label+rule=imposed+power_used,_by_money,_on_its_noun -0.73 |  label+rule=imposed+power_used,_by_none -0.63 |
    label+rule=imposed+power_used,_by_none,_on_its_noun 0.16 |  label+rule=imposed+power_used,_by_thing -0.25 |
    label+rule=imposed+power_used,_by_thing,_on_its_noun 0.61 |  label+rule=imposed+power_used,_by_verb 0.29 |
    label+rule=imposed+power_used,_by_verb,_on_its_noun -0.45 |  label+rule=lifted+power_as_a_noun,_by_thing -0.27 |
    label+rule=lifted+power_named_with_its_day -0.29 |  label+rule=lifted+power_used,_by_none -0.38 |
    label+rule=lifted+power_used,_by_none,_on_its_noun -0.4 |  label+rule=lifted+power_used,_by_thing 0.45 |
    label+rule=lifted+power_used,_by_thing,_on_its_noun -1.05 |
    label+rule=provided+movement_of_those_who_come -0.06 |  label+rule=provided+power_as_a_noun,_by_thing -0.5 |
    label+rule=provided+power_as_a_noun,_by_verb -0.43 |  label+rule=provided+power_named_with_its_author -0.32 |
    label+rule=provided+power_named_with_its_day -0.59 |  label+rule=provided+power_named_with_its_fate 0.13 |
    label+rule=provided+power_named_with_its_target -0.5 |  label+rule=provided+power_used,_by_money -0.39 |
    label+rule=provided+power_used,_by_none 0.21 |  label+rule=provided+power_used,_by_thing -0.27 |
    label+rule=provided+power_used,_by_thing,_on_its_noun -0.32 |  label+rule=provided+power_used,_by_verb 0.25 |
    label+rule=suspended+power_named_with_its_day 0.22 |  label+rule=suspended+power_used,_by_beneath 0.53 |
    label+rule=suspended+power_used,_by_money,_on_its_noun -0.23 |  label+rule=suspended+power_used,_by_none -0.72 |
    label+rule=suspended+power_used,_by_none,_on_its_noun 0.57 |  label+rule=suspended+power_used,_by_thing 0.57 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun -0.7 |  label+rule=suspended+power_used,_by_verb -0.77 |
    label+rule=suspended+practice_ceased 0.07 |  label+rule=tightened+movement_of_those_who_come 0.58 |
    label+rule=tightened+power_used,_by_none -0.65 |  label+rule=tightened+power_used,_by_none,_on_its_noun -0.46 |
    label+rule=tightened+power_used,_by_thing 0.44 |  label+rule=tightened+power_used,_by_thing,_on_its_noun -0.04 |
    label=eased -0.1 |  label=imposed 0.06 |  label=lifted -0.13 |  label=provided -0.18 |  label=suspended 0.06 |
    label=tightened 0.13 |  lemma=abolish -0.32 |  lemma=admit 0.66 |  lemma=amend -0.56 |  lemma=annex 0.79 |
    lemma=arm 0.57 |  lemma=arrest 0.89 |  lemma=award -1.03 |  lemma=ban -0.05 |  lemma=beef 0.35 |
    lemma=blacklist 0.57 |  lemma=block -0.56 |  lemma=blockade -0.48 |  lemma=cancel -0.62 |
    lemma=cantonment -0.61 |  lemma=cap -0.17 |  lemma=close -1.28 |  lemma=come -0.3 |  lemma=compensate -0.46 |
    lemma=convict -0.47 |  lemma=counter-sanction -0.53 |  lemma=custody 0.62 |  lemma=cut 0.07 |
    lemma=declare -0.24 |  lemma=deepen 0.56 |  lemma=delay 0.68 |  lemma=delivery -0.28 |  lemma=departure -0.78 |
    lemma=deploy -0.36 |  lemma=deployment -0.17 |  lemma=disarm -0.39 |  lemma=disband -0.77 |
    lemma=dissolve -0.92 |  lemma=drop 0.71 |  lemma=end -0.61 |  lemma=exchange -0.93 |  lemma=exempt 0.55 |
    lemma=extend -0.72 |  lemma=fire -0.34 |  lemma=free -0.17 |  lemma=freeze -0.74 |  lemma=give -0.24 |
    lemma=go -1.02 |  lemma=grant 0.5 |  lemma=halt -0.66 |  lemma=halve 0.76 |  lemma=hand -0.47 |
    lemma=handover -0.42 |  lemma=impose 0.56 |  lemma=indict -0.93 |  lemma=indictment 0.91 |  lemma=jail 0.83 |
    lemma=keep -0.6 |  lemma=land 1.5 |  lemma=law -0.83 |  lemma=lawsuit -0.74 |  lemma=leave 0.05 |
    lemma=let -0.94 |  lemma=levy -0.84 |  lemma=lie -0.78 |  lemma=lift 0.11 |  lemma=lodge 0.47 |
    lemma=lower -0.59 |  lemma=monitor -0.74 |  lemma=move 0.58 |  lemma=offer -0.48 |  lemma=open 0.13 |
    lemma=pardon -0.89 |  lemma=pass -0.9 |  lemma=phase -0.15 |  lemma=pledge -0.81 |  lemma=police -0.6 |
    lemma=postpone -0.31 |  lemma=prolong 0.82 |  lemma=promise 0.49 |  lemma=pull 0.6 |  lemma=pullback -0.96 |
    lemma=put -0.67 |  lemma=quota -0.45 |  lemma=raise -0.48 |  lemma=ratify -0.56 |  lemma=recognise 0.64 |
    lemma=recognition -0.3 |  lemma=reduction -0.73 |  lemma=relax 0.74 |  lemma=release 0.66 |  lemma=relief 0.13 |
    lemma=remain -1.13 |  lemma=removal -0.27 |  lemma=remove -0.5 |  lemma=reopen -0.65 |  lemma=repair -0.53 |
    lemma=restore -0.52 |  lemma=resume 0.99 |  lemma=resumption -0.14 |  lemma=return -0.72 |  lemma=revoke 0.92 |
    lemma=sanction 0.24 |  lemma=seize -0.7 |  lemma=sell -0.29 |  lemma=send -0.92 |  lemma=sentence -0.66 |
    lemma=serve -0.55 |  lemma=shelter -0.69 |  lemma=shelve 0.53 |  lemma=shipment -0.13 |  lemma=station -0.62 |
    lemma=stay -0.93 |  lemma=stop 0.79 |  lemma=store -0.78 |  lemma=stretch -0.84 |  lemma=stump 0.85 |
    lemma=surcharge 1.14 |  lemma=suspend 0.87 |  lemma=swap -0.6 |  lemma=tighten 0.55 |  lemma=withdraw 0.34 |
    lemma=withdrawal 0.21 |  lemma=withhold 0.12 |  length=0 -0.6 |  length=1 -0.03 |  length=2 -0.02 |
    length=4 0.39 |  length=5 -0.32 |  length=6 -0.69 |  link=adverbial -0.29 |  link=complement -0.04 |
    link=condition -0.59 |  link=coordinate -0.5 |  link=main 0.04 |  link=modifier 0.33 |  link=nominal -0.09 |
    link=open -0.11 |  link=relative 0.03 |  link=time 0.25 |  modal=be_to 0.22 |  modal=could -0.33 |
    modal=have_to -0.12 |  modal=may -0.02 |  modal=must -0.56 |  modal=shall -0.85 |  modal=should -0.63 |
    modal=will 0.21 |  modal=would -0.51 |  modality=asserted 0.1 |  modality=hypothetical -0.51 |
    modality=planned -0.23 |  modality=possible -0.3 |  negated=true -0.58 |  object=aid -0.35 |
    object=arms -0.58 |  object=captive 0.55 |  object=deal -0.56 |  object=law 0.28 |  object=offer -0.48 |
    object=sanction 0.88 |  object=strike -0.47 |  object=talks -0.74 |  object=tariff 0.22 |  object=troops -0.12 |
    object=truce -0.12 |  object=visit 0.95 |  objects=false -0.21 |  objlemma=$ 0.05 |  objlemma=% -0.49 |
    objlemma=access -0.65 |  objlemma=accord -0.98 |  objlemma=agreement -0.71 |  objlemma=aid -0.53 |
    objlemma=airport -0.6 |  objlemma=anselmo 0.83 |  objlemma=anyone 0.64 |  objlemma=arrangement 0.69 |
    objlemma=asylum 0.83 |  objlemma=autonomy -0.28 |  objlemma=azawad -0.3 |  objlemma=ban 0.55 |
    objlemma=barrel 0.57 |  objlemma=bill -0.35 |  objlemma=blockade -0.94 |  objlemma=blog -0.48 |
    objlemma=boat -0.28 |  objlemma=body -0.88 |  objlemma=bpd 0.44 |  objlemma=brussels 0.71 |
    objlemma=budget -0.9 |  objlemma=case 0.47 |  objlemma=certificate 1.08 |  objlemma=constitution -0.56 |
    objlemma=corridor 0.76 |  objlemma=council -1.01 |  objlemma=countermeasure 0.53 |  objlemma=country -0.48 |
    objlemma=crude -0.34 |  objlemma=curb 0.56 |  objlemma=day -0.46 |  objlemma=delegate 0.89 |
    objlemma=delivery 0.53 |  objlemma=detainee 0.62 |  objlemma=dialogue -0.29 |  objlemma=dignity -0.46 |
    objlemma=diploma 0.82 |  objlemma=disarmament -0.74 |  objlemma=dollar -0.66 |  objlemma=door -0.61 |
    objlemma=drug -0.81 |  objlemma=duty -0.77 |  objlemma=electricity -0.67 |  objlemma=embargo 1.25 |
    objlemma=embassy 0.35 |  objlemma=ethan -0.76 |  objlemma=exemption -0.46 |  objlemma=export -1.02 |
    objlemma=family -0.45 |  objlemma=farmer -0.46 |  objlemma=field -0.53 |  objlemma=fighter -0.58 |
    objlemma=flow -0.99 |  objlemma=forecast -1.42 |  objlemma=fuel -0.31 |  objlemma=government -0.09 |
    objlemma=guest -0.27 |  objlemma=help -0.51 |  objlemma=herring 0.92 |  objlemma=highway -0.74 |
    objlemma=import 0.55 |  objlemma=indexation -0.25 |  objlemma=institution -0.12 |  objlemma=insult -0.29 |
    objlemma=intensity -0.59 |  objlemma=iraq -1.03 |  objlemma=it -0.18 |  objlemma=itself 0.72 |
    objlemma=journalist -0.1 |  objlemma=koran -0.52 |  objlemma=language -0.55 |  objlemma=law 0.49 |
    objlemma=leave -0.59 |  objlemma=life -0.55 |  objlemma=line 0.92 |  objlemma=locality -1.16 |
    objlemma=man -0.28 |  objlemma=mayor -0.31 |  objlemma=meeting -0.4 |  objlemma=metre -0.79 |
    objlemma=militia 0.57 |  objlemma=missile -1.06 |  objlemma=monitor -0.36 |  objlemma=name -0.74 |
    objlemma=negotiation -0.82 |  objlemma=news -0.79 |  objlemma=niger 1 |  objlemma=number -0.78 |
    objlemma=observance 0.95 |  objlemma=observer -0.7 |  objlemma=offer -0.48 |  objlemma=officer 1.11 |
    objlemma=one -0.7 |  objlemma=operation 0.95 |  objlemma=order -0.59 |  objlemma=orrego -0.85 |
    objlemma=output 0.82 |  objlemma=participation 0.72 |  objlemma=pay -0.03 |  objlemma=payment -0.29 |
    objlemma=peacekeeper -0.62 |  objlemma=people 0.68 |  objlemma=port 0.61 |  objlemma=power 0.88 |
    objlemma=prisoner 0.54 |  objlemma=province -0.49 |  objlemma=rate 0.76 |  objlemma=reduction 0.82 |
    objlemma=relief -0.13 |  objlemma=reporter 0.85 |  objlemma=rise -0.09 |  objlemma=road -0.89 |
    objlemma=sanction 0.44 |  objlemma=seat -0.05 |  objlemma=settlement -0.18 |  objlemma=slovakia -0.53 |
    objlemma=state 0.47 |  objlemma=strike -0.47 |  objlemma=struggle 1.11 |  objlemma=support -0.58 |
    objlemma=surcharge -0.29 |  objlemma=suspension -1.08 |  objlemma=talk -0.44 |  objlemma=tariff 0.85 |
    objlemma=territory 0.79 |  objlemma=that -0.66 |  objlemma=theme -0.92 |  objlemma=they 0.35 |
    objlemma=tonne 0.66 |  objlemma=trader 0.78 |  objlemma=travel 0.29 |  objlemma=treatment -0.38 |
    objlemma=treaty -0.64 |  objlemma=troops 0.2 |  objlemma=truce -0.12 |  objlemma=value -1.07 |
    objlemma=valve -0.69 |  objlemma=violence -1.01 |  objlemma=visit 0.95 |  objlemma=volume -0.18 |
    objlemma=warhead -0.74 |  objlemma=water -0.83 |  objlemma=wave 0.68 |  objlemma=weapon 0.76 |
    objlemma=whole -0.3 |  objlemma=work 0.71 |  objlemma=year 0.85 |  objlemma=zone -0.6 |  objlemma=€ -0.15 |
    passive=true -0.12 |  placed=false -0.05 |  quoted=false -0.04 |  quoted=true -0.41 |
    rule=movement_of_those_who_come 0.12 |  rule=movement_of_those_who_go 0.16 |
    rule=power_as_a_noun,_by_money -0.73 |  rule=power_as_a_noun,_by_thing -0.65 |
    rule=power_as_a_noun,_by_verb 0.04 |  rule=power_named,_under_it 0.89 |
    rule=power_named_with_its_author -0.19 |  rule=power_named_with_its_target 0.44 |
    rule=power_used,_by_beneath -0.32 |  rule=power_used,_by_money 0.14 |
    rule=power_used,_by_money,_on_its_noun -0.74 |  rule=power_used,_by_none -0.48 |
    rule=power_used,_by_none,_on_its_noun 0.27 |  rule=power_used,_by_thing 0.13 |
    rule=power_used,_by_thing,_on_its_noun -0.44 |  rule=power_used,_by_verb -0.04 |
    rule=power_used,_by_verb,_on_its_noun -0.35 |  rule=practice_ceased 0.07 |  said=false 0.13 |  said=true -0.32 |
    self=aid 0.13 |  self=captive -0.6 |  self=law -0.63 |  self=offer -0.45 |  self=sanction -0.88 |
    self=tariff -0.71 |  sentence=0 0.76 |  sentence=1 0.05 |  sentence=3 -0.1 |  sentence=4 -0.29 |
    sentence=5 -1.21 |  share=0 -0.32 |  share=1 -0.23 |  share=2 -0.22 |  share=3 0.33 |  share=4 0.24 |
    subject=captive -0.3 |  subject=deal -0.23 |  subject=law 1.05 |  subject=offer -0.22 |  subject=strike -1.12 |
    subject=talks 0.49 |  subject=tariff -0.68 |  subject=troops -0.09 |  sure=0 -0.06 |  sure=1 0.22 |
    sure=2 -0.06 |  sure=3 -0.12 |  tense=- -0.18 |  tense=future 0.14 |  tense=past 0.13 |  ties=- -0.18 |
    ties=agent 0.17 |  ties=compound 1.25 |  ties=controlled -0.29 |  ties=modified -0.77 |  ties=of 0.16 |
    ties=possessive -0.46 |  ties=preposition -0.47 |  ties=relative 0.25 |  ties=shared -0.49 |
    ties=subject 0.08 |  touches=accusation 0.15 |  touches=agreement 0.05 |  touches=deadline -0.02 |
    touches=incident -0.26 |  touches=linkage -0.35 |  touches=position -0.15 |  touches=proposal -0.29 |
    touches=response -0.23 |  touches=statement -0.23 |  under=- -0.41 |  under=above -0.62 |
    under=according_to -0.17 |  under=across -0.59 |  under=against 0.56 |  under=as 0.51 |  under=by 0.43 |
    under=for 0.61 |  under=from 0.63 |  under=in 0.49 |  under=in_over 0.53 |  under=near -0.3 |  under=of -0.47 |
    under=off -0.78 |  under=on 0.03 |  under=over -0.83 |  under=per 0.57 |  under=since 0.91 |  under=till -0.59 |
    under=to -0.76 |  under=towards 1.01 |  under=under -0.12 |  under=until 0.2 |  under=with -1.05 |
    under=within -0.28 |  under=without -1.13 |  upos=ADJ -0.31 |  upos=NOUN -0.13 |  upos=PROPN -0.41 |
    upos=VERB -0.02
  `,
  meeting: `
    above=attitude-open 0.61 |  above=speech-calls -0.28 |  above=speech-does 0.48 |  above=speech-quotes 0.45 |
    above=speech-says -0.45 |  above=stance-accepts -0.16 |  above=stance-demands -0.79 |  actor=group -1.27 |
    actor=id 0.03 |  actor=name 0.63 |  actor=of 0.44 |  actors=0 0.89 |  actors=1 -0.15 |  actors=2 -0.02 |
    actors=3 0.44 |  around_own_kind 0.47 |  beside=agreement 0.69 |  beside=deadline -0.07 |
    beside=linkage -0.96 |  beside=measure 0.65 |  beside=position -0.09 |  beside=statement -0.61 |
    block=list-item 0.24 |  class=speech-does 0.34 |  class=speech-says 0.03 |  clause=copula 0.27 |
    clause=noun -0.03 |  clause=verb -0.06 |  dated=false -0.16 |  dated=true 0.18 |  form=imperative -0.13 |
    form=infinitive -0.1 |  form=noun -0.03 |  form=participle -0.16 |  inside_own_kind -0.83 |
    label+rule=cancelled+fate_of_a_meeting_as_object 0.5 |  label+rule=failed+fate_of_a_meeting_as_object -0.07 |
    label+rule=failed+fate_of_a_meeting_as_subject 0.36 |  label+rule=held+fate_of_a_meeting_as_object 0.47 |
    label+rule=held+fate_of_a_meeting_as_oblique -0.57 |  label+rule=held+fate_of_a_meeting_as_subject -0.23 |
    label+rule=held+journey -0.14 |  label+rule=held+meeting_named_after_a_preposition 0.32 |
    label+rule=held+meeting_named_in_order -0.75 |  label+rule=held+meeting_named_with_a_clause -0.73 |
    label+rule=held+meeting_named_with_its_day -0.56 |  label+rule=held+meeting_named_with_its_place -0.47 |
    label+rule=held+meeting_named_with_one_party -0.82 |  label+rule=held+someone_at_a_place 0.57 |
    label+rule=held+verb_of_meeting -0.24 |  label+rule=held+verb_of_receiving 0.34 |
    label+rule=held+verb_of_speaking_with 0.19 |  label+rule=ongoing+fate_of_a_meeting_as_object -0.57 |
    label+rule=planned+fate_of_a_meeting_as_object -0.13 |  label+rule=planned+fate_of_a_meeting_as_oblique 0.35 |
    label+rule=planned+fate_of_a_meeting_as_subject 0.37 |  label+rule=planned+journey 0.77 |
    label+rule=planned+meeting_named_after_a_preposition -0.38 |
    label+rule=planned+meeting_named_by_measure -0.59 |  label+rule=planned+meeting_named_in_order -0.9 |
    label+rule=planned+meeting_named_with_a_clause 0.64 |  label+rule=planned+meeting_named_with_one_party 0.74 |
    label+rule=planned+verb_of_meeting 0.19 |  label+rule=planned+verb_of_receiving -0.43 |
    label+rule=planned+verb_of_speaking_with -0.54 |  label+rule=postponed+fate_of_a_meeting_as_object 1.11 |
    label=cancelled 0.5 |  label=failed 0.14 |  label=held -0.14 |  label=ongoing -0.57 |  label=planned 0.08 |
    label=postponed 1.11 |  lemma=accra 0.57 |  lemma=call 0.36 |  lemma=ceremony -0.34 |  lemma=conference 0.59 |
    lemma=congress 1.14 |  lemma=consultation 0.07 |  lemma=convene -0.53 |  lemma=conversation 1.13 |
    lemma=dialogue -1.23 |  lemma=diplomacy 0.61 |  lemma=discussion -1 |  lemma=gather -0.45 |
    lemma=gathering 0.54 |  lemma=huddle 0.97 |  lemma=join -0.63 |  lemma=mediation -0.73 |  lemma=meet 0.05 |
    lemma=meeting 0.33 |  lemma=mission -0.07 |  lemma=negotiate -0.69 |  lemma=negotiation 0.12 |
    lemma=plenary -0.83 |  lemma=receive -0.19 |  lemma=reconvene -0.33 |  lemma=return -0.14 |  lemma=round 0.08 |
    lemma=session -0.43 |  lemma=shake -0.29 |  lemma=shook 0.56 |  lemma=sit 0.17 |  lemma=sitting -0.36 |
    lemma=speak 0.34 |  lemma=summit -0.65 |  lemma=talk -0.05 |  lemma=travel 0.77 |  lemma=trip -0.9 |
    lemma=visit -0.1 |  lemma=welcome 0.34 |  length=0 -0.34 |  length=1 -0.45 |  length=2 0.22 |  length=3 0.54 |
    length=4 0.02 |  length=5 0.09 |  length=6 0.41 |  link=adverbial -0.19 |  link=complement 0.42 |
    link=coordinate -0.03 |  link=nominal -0.03 |  link=open -0.16 |  link=relative -0.15 |  link=subject -0.33 |
    modal=- -0.05 |  modal=be_to 0.55 |  modal=may 0.77 |  modal=should -0.61 |  modal=will 0.11 |
    modality=asserted -0.03 |  modality=hypothetical -0.59 |  modality=planned 0.36 |  modality=possible -0.98 |
    negated=false 0.05 |  negated=true -0.69 |  object=deal 0.12 |  object=law -0.52 |  object=strike -0.13 |
    object=troops -0.19 |  objects=false -0.03 |  objects=true -0.05 |  objlemma=abramkovich 0.34 |
    objlemma=chair -0.28 |  objlemma=deputy 0.94 |  objlemma=dilara 0.34 |  objlemma=family -0.57 |
    objlemma=government -0.63 |  objlemma=hour -1.16 |  objlemma=leader 0.89 |  objlemma=mercosur -0.32 |
    objlemma=minister 0.82 |  objlemma=observer -0.19 |  objlemma=parliament -0.53 |  objlemma=peace 0.12 |
    objlemma=prison -0.32 |  objlemma=scanlan 0.34 |  objlemma=side 0.49 |  objlemma=strike -0.13 |
    objlemma=supporter -0.56 |  objlemma=they -0.93 |  objlemma=vyas 1.09 |  objlemma=yucalan 0.43 |
    passive=false -0.03 |  placed=false -0.29 |  placed=true 0.52 |  quoted=false 0.03 |  quoted=true -0.54 |
    rule=fate_of_a_meeting_as_object 0.21 |  rule=fate_of_a_meeting_as_subject 0.17 |  rule=journey 0.34 |
    rule=meeting_named_by_measure -0.59 |  rule=meeting_named_in_order -0.93 |
    rule=meeting_named_with_a_clause -0.1 |  rule=meeting_named_with_its_day -0.56 |
    rule=meeting_named_with_its_place -0.47 |  rule=meeting_named_with_one_party -0.06 |
    rule=someone_at_a_place 0.57 |  rule=verb_of_meeting -0.02 |  rule=verb_of_receiving -0.15 |
    rule=verb_of_speaking_with -0.15 |  said=false 0.04 |  said=true -0.04 |  self=talks 0.16 |  self=visit -0.07 |
    sentence=0 1.57 |  sentence=1 0.11 |  sentence=2 -0.26 |  sentence=3 -0.05 |  sentence=4 -0.03 |
    sentence=5 0.66 |  share=0 -0.46 |  share=1 -0.5 |  share=2 0.23 |  share=3 -0.44 |  share=4 0.71 |
    subject=law -0.44 |  subject=talks -0.44 |  subject=troops 0.49 |  subject=visit -0.7 |  sure=0 0.3 |
    sure=1 0.12 |  sure=2 -0.02 |  sure=3 0.11 |  sure=4 -0.5 |  tense=- -0.04 |  tense=future 0.21 |
    tense=past -0.21 |  tense=present 0.38 |  ties=agent -0.99 |  ties=compound 0.75 |  ties=controlled -0.29 |
    ties=of 1.2 |  ties=possessive -0.43 |  ties=preposition -0.51 |  ties=relative -0.16 |  ties=shared -0.63 |
    ties=subject 0.15 |  touches=accusation -0.44 |  touches=agreement 0.43 |  touches=deadline -0.35 |
    touches=incident -0.28 |  touches=linkage -0.61 |  touches=measure 0.12 |  touches=position -0.76 |
    touches=proposal -0.27 |  touches=response -0.65 |  touches=statement -0.5 |  under=- -0.16 |
    under=after -0.96 |  under=at -0.15 |  under=before 0.34 |  under=by -0.62 |  under=for 0.6 |  under=from 0.8 |
    under=in 0.54 |  under=on 0.35 |  under=through -0.63 |  under=to -0.27 |  under=under -0.84 |
    under=with 1.71 |  under=within 0.43 |  upos=PROPN 0.57 |  upos=VERB -0.03
  `,
  position: `
    above=attitude-open 0.81 |  above=other 0.1 |  above=speech-calls -0.9 |  above=speech-does -0.16 |
    above=speech-once 0.77 |  above=speech-quotes 1.23 |  above=stance-accepts -0.29 |  above=stance-demands -0.9 |
    above=stance-rejects -1.24 |  above=stance-supports -0.75 |  actor=group -0.88 |  actor=id 0.14 |
    actor=name 0.22 |  actor=of -0.05 |  actors=1 0.06 |  actors=2 -0.43 |  actors=3 -0.94 |  around_own_kind -0.3 |
    beside=accusation -0.79 |  beside=agreement -0.46 |  beside=deadline -0.69 |  beside=incident -0.37 |
    beside=linkage -0.11 |  beside=measure 0.09 |  beside=meeting 0.34 |  beside=position -0.1 |
    beside=proposal -0.78 |  beside=response -0.15 |  block=list-item -0.04 |  class=attitude-open 0.42 |
    class=attitude-rejects -0.28 |  class=attitude-supports -0.92 |  class=speech-calls -0.25 |
    class=speech-does 0.16 |  class=speech-once -0.03 |  class=speech-quotes -0.59 |  class=speech-says 0.13 |
    class=stance-accepts -0.1 |  class=stance-demands -0.08 |  class=stance-open -0.23 |
    class=stance-opposes -0.42 |  class=stance-rejects 0.06 |  class=stance-supports -0.16 |  clause=copula -0.06 |
    clause=noun -0.09 |  dated=true 0.04 |  form=imperative -0.18 |  form=infinitive -0.07 |  form=noun -0.09 |
    form=participle 0.15 |  inside_own_kind -0.28 |  label+rule=accepts+accepts -0.2 |
    label+rule=accepts+noun_of_stance_under_a_light_verb -0.83 |  label+rule=demands+demands 0.19 |
    label+rule=demands+imperative_in_a_quotation 0.05 |  label+rule=demands+judged_to_be -0.83 |
    label+rule=demands+must_be 0.34 |  label+rule=demands+not_without 0.64 |
    label+rule=demands+noun_of_stance -0.92 |  label+rule=demands+noun_of_stance_under_a_light_verb 0.05 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.76 |
    label+rule=demands+set_as_a_condition,_conditional_on -0.57 |
    label+rule=demands+set_as_a_condition,_on_condition_that -0.13 |
    label+rule=demands+set_as_a_condition,_only_after -0.74 |
    label+rule=demands+set_as_a_condition,_only_if -0.63 |  label+rule=demands+set_as_a_condition,_provided 0.3 |
    label+rule=demands+set_as_a_condition,_provided_that -0.83 |
    label+rule=demands+set_as_a_condition,_so_long_as -0.9 |  label+rule=demands+set_as_a_condition,_without -0.08 |
    label+rule=open+attitude 0.6 |  label+rule=open+could_be 0.34 |  label+rule=open+open -0.75 |
    label+rule=open+rejects -1.39 |  label+rule=opposes+judged_to_be 0.34 |
    label+rule=opposes+noun_of_stance_under_a_light_verb 0.1 |  label+rule=opposes+opposes -0.06 |
    label+rule=opposes+side_taken 0.87 |  label+rule=opposes+supports -0.4 |  label+rule=rejects+accepts 0.95 |
    label+rule=rejects+attitude -1.12 |  label+rule=rejects+attitude_said_of_a_thing 0.77 |
    label+rule=rejects+cannot_be -0.28 |  label+rule=rejects+rejects 0.05 |  label+rule=rejects+will_not -0.32 |
    label+rule=supports+attitude -0.08 |  label+rule=supports+noun_of_stance_under_a_light_verb 1.2 |
    label+rule=supports+noun_of_wanting_under_a_light_verb -0.75 |  label+rule=supports+supports -0.25 |
    label=accepts -0.29 |  label=demands 0.06 |  label=opposes 0.27 |  label=rejects -0.16 |  label=supports -0.07 |
    lemma=accept 0.11 |  lemma=affect -0.61 |  lemma=agree -0.63 |  lemma=agreement -0.85 |  lemma=amend -1.1 |
    lemma=appeal -0.91 |  lemma=approve -0.56 |  lemma=ask -0.89 |  lemma=back 0.47 |  lemma=be -0.63 |
    lemma=beg 0.94 |  lemma=blast 0.84 |  lemma=block -0.74 |  lemma=board -0.23 |  lemma=boycott -0.42 |
    lemma=call -0.03 |  lemma=care 0.87 |  lemma=carry -0.84 |  lemma=claim -0.15 |  lemma=come -0.86 |
    lemma=compensate 0.84 |  lemma=condemn -1.06 |  lemma=confirm -0.53 |  lemma=consent -0.83 |
    lemma=consider 0.62 |  lemma=continue -0.59 |  lemma=countenance -0.66 |  lemma=decide 0.14 |
    lemma=decline -1.49 |  lemma=demand 0.9 |  lemma=denounce 0.66 |  lemma=depart -0.65 |  lemma=direct 0.68 |
    lemma=discuss 0.86 |  lemma=dismiss -0.8 |  lemma=drop -0.86 |  lemma=eager -0.92 |  lemma=end 0.84 |
    lemma=entertain 0.74 |  lemma=examine -0.68 |  lemma=exclude 0.06 |  lemma=extend 1.05 |  lemma=face -1.05 |
    lemma=fail -0.88 |  lemma=favour 0.81 |  lemma=free -0.97 |  lemma=give 0.94 |  lemma=go 0.92 |
    lemma=govern 1.07 |  lemma=guarantee -0.8 |  lemma=hail -1.35 |  lemma=hand 0.85 |  lemma=hear 0.52 |
    lemma=honour -1.19 |  lemma=hope -0.75 |  lemma=impossible 0.96 |  lemma=insist 0.53 |  lemma=insistence -0.85 |
    lemma=instruct -0.78 |  lemma=intend -1.02 |  lemma=intention -1.18 |  lemma=laugh -1.12 |  lemma=leave -0.67 |
    lemma=let -0.94 |  lemma=live 1.04 |  lemma=make -0.91 |  lemma=need -0.44 |  lemma=negotiate -0.41 |
    lemma=object 0.06 |  lemma=offer 1.17 |  lemma=open 1.09 |  lemma=oppose 0.75 |  lemma=pardon 0.87 |
    lemma=part -0.74 |  lemma=pass -0.55 |  lemma=pay -0.81 |  lemma=place -1.18 |  lemma=plan -0.93 |
    lemma=play 0.81 |  lemma=pledge -0.91 |  lemma=possible -0.86 |  lemma=prepare 0.64 |  lemma=prepared 0.88 |
    lemma=press 1.52 |  lemma=provide 0.75 |  lemma=read 0.62 |  lemma=ready 0.13 |  lemma=reaffirm 1.03 |
    lemma=recognise -1.07 |  lemma=reduce -0.98 |  lemma=refuse 0.9 |  lemma=reject -0.86 |  lemma=release 0.2 |
    lemma=remain 0.93 |  lemma=request -1.11 |  lemma=reserve -0.19 |  lemma=respect -0.62 |  lemma=restore -1.06 |
    lemma=rule 0.13 |  lemma=see -0.87 |  lemma=seek 0.51 |  lemma=seem 1.26 |  lemma=serve -0.99 |
    lemma=settle -0.86 |  lemma=sign 0.71 |  lemma=solution -0.96 |  lemma=stay 0.98 |  lemma=stick -0.98 |
    lemma=strike -0.78 |  lemma=study -0.91 |  lemma=subject 1.15 |  lemma=submit -0.75 |  lemma=support 0.05 |
    lemma=take -0.91 |  lemma=tell 1.37 |  lemma=tolerate 0.5 |  lemma=toy -0.58 |  lemma=try -1.09 |
    lemma=turn -0.94 |  lemma=unable -1.12 |  lemma=unacceptable 0.77 |  lemma=undecided 1.12 |  lemma=urge 1.35 |
    lemma=vanish -0.74 |  lemma=want 0.05 |  lemma=welcome 0.07 |  lemma=withdraw -0.6 |  lemma=work -0.73 |
    lemma=wrest -1.12 |  length=0 -0.32 |  length=1 -0.06 |  length=2 -0.04 |  length=3 0.15 |  length=6 0.42 |
    link=adverbial -0.2 |  link=complement 0.1 |  link=condition 0.44 |  link=coordinate 0.61 |
    link=modifier -0.33 |  link=nominal -0.09 |  link=open -0.06 |  link=relative -1.08 |  link=time -1.42 |
    modal=- 0.12 |  modal=can 0.74 |  modal=could -0.55 |  modal=have_to -0.09 |  modal=may -0.68 |
    modal=must 0.18 |  modal=should -0.57 |  modal=will -0.08 |  modal=would -0.32 |  negated=true -0.39 |
    object=aid -0.13 |  object=charge -0.96 |  object=deadline 0.21 |  object=deal 0.06 |  object=law 0.57 |
    object=offer -0.29 |  object=strike 1.13 |  object=talks 0.06 |  object=tariff 0.67 |  object=troops 0.18 |
    object=truce -0.62 |  objects=true -0.02 |  objlemma=18 -0.16 |  objlemma=abramkovich -0.66 |
    objlemma=access 0.76 |  objlemma=accord -0.79 |  objlemma=account -0.78 |  objlemma=advice -0.25 |
    objlemma=africans -1.17 |  objlemma=agreement 0.67 |  objlemma=announcement -0.89 |  objlemma=anyone 0.99 |
    objlemma=approach -0.34 |  objlemma=arrangement 0.96 |  objlemma=assurance 0.57 |  objlemma=autonomy 1.12 |
    objlemma=bonus 0.57 |  objlemma=branch 1 |  objlemma=breakthrough -1.09 |  objlemma=budget -0.55 |
    objlemma=cabinet 0.5 |  objlemma=cap 1.13 |  objlemma=cash 0.77 |  objlemma=cent 1.08 |  objlemma=charge -0.6 |
    objlemma=china 0.41 |  objlemma=claim -0.86 |  objlemma=climate -1.04 |  objlemma=committee -0.78 |
    objlemma=complaint -0.89 |  objlemma=conditional -0.57 |  objlemma=consent 0.42 |  objlemma=constitution -1.35 |
    objlemma=contract 0.18 |  objlemma=conversation 0.94 |  objlemma=council 0.07 |  objlemma=deal -0.96 |
    objlemma=decision 1.18 |  objlemma=deployment -1.06 |  objlemma=dilara -0.66 |  objlemma=dollar -0.91 |
    objlemma=everything 0.86 |  objlemma=farmer 0.84 |  objlemma=freedom 0.79 |  objlemma=government 1.07 |
    objlemma=group 0.95 |  objlemma=guarantee 0.99 |  objlemma=help 1.17 |  objlemma=hike 0.45 |  objlemma=i -0.52 |
    objlemma=inquiry 0.64 |  objlemma=institution -1.06 |  objlemma=instrument -1.32 |  objlemma=it -0.61 |
    objlemma=last -1.13 |  objlemma=lifting -0.96 |  objlemma=limit -1.06 |  objlemma=man 0.85 |
    objlemma=mandate 0.81 |  objlemma=mayor 0.84 |  objlemma=meeting -1.13 |  objlemma=memorandum -1.35 |
    objlemma=monitor 0.67 |  objlemma=more 0.79 |  objlemma=neighbour 0.91 |  objlemma=news -1.1 |
    objlemma=nothing 0.26 |  objlemma=offer -0.93 |  objlemma=one 0.12 |  objlemma=other 0.63 |
    objlemma=page 1.08 |  objlemma=payment 0.42 |  objlemma=place -0.95 |  objlemma=plan -0.75 |
    objlemma=plane -0.23 |  objlemma=position -0.69 |  objlemma=premier -0.66 |  objlemma=problem -0.75 |
    objlemma=procedure -1.05 |  objlemma=process 0.68 |  objlemma=progress 0.49 |  objlemma=purpose -0.99 |
    objlemma=question -0.86 |  objlemma=recognition 0.54 |  objlemma=referendum 0.83 |  objlemma=refusal -1.06 |
    objlemma=release 0.64 |  objlemma=renegotiation 0.81 |  objlemma=republic -0.96 |  objlemma=result 1.11 |
    objlemma=right -0.23 |  objlemma=rumour -0.61 |  objlemma=scanlan -0.66 |  objlemma=seat 0.94 |
    objlemma=session -0.42 |  objlemma=share -0.29 |  objlemma=side 0.65 |  objlemma=some -0.84 |
    objlemma=standing -0.8 |  objlemma=strike 1.13 |  objlemma=success -1.12 |  objlemma=surrender 0.66 |
    objlemma=talk 0.47 |  objlemma=target 1.25 |  objlemma=text 0.37 |  objlemma=that -0.94 |  objlemma=theme 1.03 |
    objlemma=they 0.89 |  objlemma=thirteen -0.43 |  objlemma=time -0.63 |  objlemma=transit -0.85 |
    objlemma=treaty -0.37 |  objlemma=troops 0.28 |  objlemma=truce -0.62 |  objlemma=version 0.69 |
    objlemma=vice-chairmanship 0.69 |  objlemma=village -0.87 |  objlemma=vote 1.1 |  objlemma=waiver -0.95 |
    objlemma=we -0.64 |  objlemma=week 0.64 |  objlemma=what 0.21 |  objlemma=year -0.85 |  passive=false -0.03 |
    passive=true 0.32 |  quoted=false 0.1 |  quoted=true -1.05 |  rule=accepts 0.2 |  rule=attitude 0.19 |
    rule=attitude_said_of_a_thing 0.77 |  rule=cannot_be -0.28 |  rule=could_be 0.34 |  rule=demands 0.19 |
    rule=imperative_in_a_quotation 0.05 |  rule=judged_to_be -0.27 |  rule=must_be 0.34 |  rule=not_without 0.64 |
    rule=noun_of_stance -0.92 |  rule=noun_of_stance_under_a_light_verb 0.37 |
    rule=noun_of_wanting_under_a_light_verb -0.75 |  rule=open -0.75 |  rule=opposes -0.06 |  rule=rejects -0.23 |
    rule=set_as_a_condition,_as_long_as -0.76 |  rule=set_as_a_condition,_conditional_on -0.57 |
    rule=set_as_a_condition,_on_condition_that -0.13 |  rule=set_as_a_condition,_only_after -0.74 |
    rule=set_as_a_condition,_only_if -0.63 |  rule=set_as_a_condition,_provided 0.3 |
    rule=set_as_a_condition,_provided_that -0.83 |  rule=set_as_a_condition,_so_long_as -0.9 |
    rule=set_as_a_condition,_without -0.08 |  rule=side_taken 0.87 |  rule=supports -0.27 |  rule=will_not -0.32 |
    said=false 0.14 |  said=true -0.13 |  sentence=0 -0.93 |  sentence=1 0.33 |  sentence=2 0.18 |
    sentence=3 -0.3 |  sentence=4 -0.19 |  sentence=5 -0.97 |  share=0 -0.7 |  share=1 -0.27 |  share=2 0.15 |
    share=4 0.26 |  subject=aid -0.57 |  subject=arms 0.98 |  subject=captive -0.86 |  subject=deal 0.37 |
    subject=law 0.2 |  subject=offer 0.14 |  subject=strike -0.61 |  subject=talks -0.55 |  subject=tariff -0.78 |
    subject=troops -0.1 |  subject=visit -0.43 |  sure=0 0.11 |  sure=1 -0.2 |  sure=2 0.19 |  sure=3 -0.02 |
    sure=4 -0.09 |  tense=- -0.22 |  tense=future -0.08 |  tense=past -0.14 |  tense=present 0.42 |  ties=- -0.33 |
    ties=agent -0.53 |  ties=modified 0.17 |  ties=of -0.62 |  ties=possessive 1.04 |  ties=relative -0.19 |
    ties=shared 0.37 |  ties=subject -0.04 |  touches=accusation -0.38 |  touches=agreement 0.1 |
    touches=deadline 0.16 |  touches=incident 0.42 |  touches=linkage -0.52 |  touches=measure 0.11 |
    touches=meeting -0.63 |  touches=proposal -1.21 |  touches=response -0.33 |  touches=statement -0.07 |
    under=- 0.64 |  under=above -0.62 |  under=after -0.45 |  under=as 0.05 |  under=as_for -0.92 |  under=at 0.81 |
    under=before -1.16 |  under=by -0.22 |  under=for 0.59 |  under=from -0.19 |  under=in 0.66 |  under=of 0.52 |
    under=on -0.09 |  under=to -0.37 |  under=under -1.29 |  under=with 0.27 |  under=within -0.62 |
    upos=ADJ 0.14 |  upos=NOUN -0.21
  `,
  proposal: `
    above=other -0.49 |  above=speech-says 0.42 |  above=stance-rejects 0.43 |  actor=group -0.56 |  actor=id 0.3 |
    actor=name -0.57 |  actor=of 0.05 |  actors=2 0.09 |  around_own_kind 0.38 |  beside=agreement 0.69 |
    beside=deadline -0.47 |  beside=linkage -0.08 |  beside=measure -0.06 |  beside=position -0.87 |
    beside=response 0.89 |  beside=statement 0.05 |  block=list-item 0.74 |  block=paragraph -0.06 |
    class=speech-does 0.23 |  class=speech-says -0.11 |  class=stance-accepts -0.47 |  class=stance-supports -0.49 |
    clause=copula 0.11 |  clause=noun 0.09 |  clause=verb 0.1 |  dated=false -0.12 |  dated=true 0.3 |
    form=finite 0.15 |  form=infinitive -0.42 |  form=noun 0.09 |  form=participle 0.04 |  inside_own_kind -0.92 |
    label+rule=made+offer_named_by_its_maker 0.2 |  label+rule=made+offer_put_or_taken_back 0.06 |
    label+rule=made+proposing_verb -0.04 |  label+rule=made+thing_called_proposed -0.53 |
    label+rule=withdrawn+offer_put_or_taken_back -0.07 |  label=withdrawn -0.07 |  lemma=ask -0.97 |
    lemma=call -0.54 |  lemma=counter 0.89 |  lemma=countermeasure -0.53 |  lemma=draft -0.1 |  lemma=drop -0.79 |
    lemma=make -0.83 |  lemma=offer 0.45 |  lemma=plan -0.49 |  lemma=present 0.81 |  lemma=proposal -0.24 |
    lemma=propose 0.65 |  lemma=replace 0.32 |  lemma=send 0.7 |  lemma=submit -0.47 |  lemma=suggest 0.39 |
    lemma=withdraw 0.78 |  length=0 -0.22 |  length=1 0.14 |  length=2 -0.12 |  length=3 0.23 |  length=4 -0.34 |
    length=5 0.59 |  length=6 0.74 |  link=adverbial 0.26 |  link=complement -0.36 |  link=condition -0.41 |
    link=coordinate 0.84 |  link=main 0.26 |  link=modifier 0.04 |  link=nominal 0.09 |  link=open -0.34 |
    link=relative -0.3 |  link=time 0.64 |  modal=- 0.17 |  modal=be_to -0.58 |  modal=must -0.51 |
    modal=would -0.55 |  modality=asserted 0.14 |  modality=hypothetical -0.59 |  modality=planned -0.66 |
    modality=possible -0.47 |  object=aid 0.8 |  object=deal 0.69 |  object=law -0.09 |  object=offer -0.03 |
    object=talks 0.26 |  object=tariff -0.78 |  object=truce 0.31 |  objects=false 0.28 |  objects=true -0.05 |
    objlemma=% 0.38 |  objlemma=18 0.31 |  objlemma=31 0.18 |  objlemma=access 0.43 |  objlemma=bill -0.09 |
    objlemma=brussels -0.58 |  objlemma=cent -0.77 |  objlemma=compromise 0.86 |  objlemma=demand -0.59 |
    objlemma=draft 0.81 |  objlemma=help 0.8 |  objlemma=independence 0.29 |  objlemma=it 0.4 |
    objlemma=moment -0.55 |  objlemma=offer -0.83 |  objlemma=pay -0.78 |  objlemma=plan -0.51 |
    objlemma=proposal 0.25 |  objlemma=province 0.38 |  objlemma=request 0.7 |  objlemma=slovakia 0.43 |
    objlemma=soil 0.63 |  objlemma=spy 0.63 |  objlemma=talk 0.26 |  objlemma=truce 0.31 |  objlemma=what -0.7 |
    passive=false 0.09 |  passive=true 0.24 |  quoted=false 0.04 |  quoted=true -0.7 |
    rule=offer_named_by_its_maker 0.2 |  rule=proposing_verb -0.04 |  rule=thing_called_proposed -0.53 |
    said=false 0.22 |  said=true -0.32 |  self=offer -0.67 |  self=sanction -0.53 |  sentence=1 -0.18 |
    sentence=2 0.04 |  sentence=3 -0.02 |  sentence=4 0.78 |  sentence=5 -1.08 |  share=0 -0.09 |  share=2 -0.22 |
    share=3 0.72 |  share=4 -0.05 |  subject=visit 0.31 |  sure=0 -0.05 |  sure=1 -0.42 |  sure=2 -0.06 |
    sure=3 0.41 |  sure=4 0.35 |  tense=- -0.1 |  tense=future -0.58 |  tense=past 0.03 |  tense=present 0.59 |
    ties=- 0.17 |  ties=adjective -0.94 |  ties=agent 0.79 |  ties=controlled -0.42 |  ties=of 0.85 |
    ties=possessive 0.44 |  ties=relative 0.63 |  ties=shared 0.84 |  touches=agreement -0.09 |
    touches=linkage -0.55 |  touches=meeting 0.17 |  touches=position -0.16 |  touches=response 1.07 |
    under=- 0.29 |  under=according_to 0.74 |  under=as 0.31 |  under=before -0.28 |  under=by -0.51 |
    under=for -0.05 |  under=from 0.38 |  under=in 0.41 |  under=on -0.46 |  under=to -0.49 |  under=with 0.78 |
    upos=NOUN -0.17 |  upos=VERB 0.05
  `,
  response: `
    above=other -0.06 |  above=speech-does 0.02 |  above=speech-quotes -0.64 |  above=speech-says -0.85 |
    above=stance-accepts 1.29 |  above=stance-demands 0.6 |  actor=group -1.29 |  actor=id 0.5 |  actor=name -0.12 |
    actor=of -0.15 |  actors=1 0.04 |  actors=2 -0.3 |  actors=3 0.17 |  any 0.02 |  beside=agreement 0.15 |
    beside=linkage 0.37 |  beside=measure -0.73 |  beside=position -0.57 |  beside=proposal 0.27 |
    beside=statement 0.06 |  block=list-item -0.25 |  block=paragraph 0.05 |  class=other 0.56 |
    class=speech-does -0.4 |  class=speech-once 0.27 |  class=speech-says -0.08 |  class=stance-accepts 0.02 |
    class=stance-open -0.02 |  class=stance-rejects -0.46 |  class=stance-supports -0.5 |  clause=verb 0.02 |
    dated=false 0.06 |  dated=true -0.12 |  form=finite 0.14 |  form=infinitive 0.04 |  form=participle -0.93 |
    label+rule=accepts+answer 0.22 |  label+rule=conditional+yes_on_a_condition -0.03 |
    label+rule=counters+answer 0.27 |  label+rule=pending+no_answer_yet 0.23 |
    label+rule=pending+no_reply_has_come 0.59 |  label+rule=pending+no_reply_received -0.57 |
    label+rule=pending+yet_to_answer 0.81 |  label+rule=rejects+answer -0.23 |
    label+rule=rejects+called_impossible 0.66 |  label+rule=rejects+how_it_was_received 0.35 |
    label+rule=rejects+said_yes_or_no 0.81 |  label+rule=rejects+short_answer -0.89 |  label=accepts 0.22 |
    label=conditional -0.03 |  label=counters 0.27 |  label=pending 0.28 |  label=rejects -0.18 |
    lemma=accept 0.46 |  lemma=agree -0.93 |  lemma=answer 0.54 |  lemma=back -0.5 |  lemma=call 0.48 |
    lemma=come 0.59 |  lemma=comment -0.74 |  lemma=counter 0.27 |  lemma=decide 1.25 |  lemma=decline 0.34 |
    lemma=do 0.81 |  lemma=examine 0.6 |  lemma=get 0.26 |  lemma=hear 0.29 |  lemma=react 0.72 |
    lemma=receive -0.57 |  lemma=refuse -0.92 |  lemma=reject 0.27 |  lemma=reply -0.14 |  lemma=repudiate -0.4 |
    lemma=respond 1.21 |  lemma=say -0.34 |  lemma=settle 0.6 |  lemma=sign 0.26 |  lemma=stop -0.73 |
    lemma=study -0.53 |  lemma=turn 0.57 |  length=1 0.36 |  length=2 -0.37 |  length=3 -0.07 |  length=4 0.18 |
    length=5 -0.15 |  length=6 0.17 |  link=adverbial 0.33 |  link=complement -0.32 |  link=coordinate -1.01 |
    link=main 0.35 |  link=open 0.08 |  link=relative 0.66 |  link=time -1.22 |  modal=might -0.4 |
    modal=will -0.27 |  modal=would 0.61 |  modality=asserted 0.08 |  modality=hypothetical 0.49 |
    modality=planned -0.39 |  modality=possible -0.08 |  negated=false 0.02 |  object=deal 0.6 |  object=law 0.6 |
    object=offer 0.09 |  object=tariff 0.35 |  objects=true 0.14 |  objlemma=bma -0.89 |  objlemma=ceiling 0.35 |
    objlemma=contract 0.6 |  objlemma=demand 0.61 |  objlemma=draft 0.71 |  objlemma=idea 0.11 |  objlemma=it 0.33 |
    objlemma=no 0.81 |  objlemma=paper 0.06 |  objlemma=proposal -0.33 |  objlemma=reply -0.57 |
    objlemma=request 0.52 |  objlemma=shrift 0.2 |  objlemma=text -0.43 |  objlemma=that 0.64 |
    objlemma=what 0.66 |  passive=true 0.1 |  placed=false 0.02 |  quoted=false 0.02 |  rule=answer -0.08 |
    rule=called_impossible 0.66 |  rule=how_it_was_received 0.35 |  rule=no_answer_yet 0.23 |
    rule=no_reply_has_come 0.59 |  rule=no_reply_received -0.57 |  rule=said_yes_or_no 0.81 |
    rule=short_answer -0.89 |  rule=yes_on_a_condition -0.03 |  rule=yet_to_answer 0.81 |  said=false 0.04 |
    said=true -0.1 |  sentence=0 -0.13 |  sentence=1 -0.04 |  sentence=2 0.42 |  sentence=4 -0.43 |  share=0 0.78 |
    share=1 -0.21 |  share=2 -0.23 |  share=3 1.05 |  subject=offer 0.51 |  subject=tariff 0.66 |
    subject=troops -0.55 |  sure=0 0.45 |  sure=1 -0.22 |  sure=2 -0.15 |  sure=3 0.33 |  sure=4 -0.03 |
    tense=- -0.14 |  tense=future -0.27 |  tense=past 0.27 |  ties=- 0.68 |  ties=agent 0.1 |
    ties=controlled -0.11 |  ties=shared -0.69 |  ties=subject 0.07 |  touches=agreement -0.39 |
    touches=deadline -0.57 |  touches=linkage 0.53 |  touches=measure -0.25 |  touches=meeting 0.53 |
    touches=position 0.19 |  touches=proposal 1.05 |  under=- -0.17 |  under=among 0.17 |  under=as -1.18 |
    under=for 0.6 |  under=from -0.17 |  under=in 0.28 |  under=of 0.29 |  under=on -0.18 |  under=out_of 0.48 |
    under=shrift_in 0.29 |  under=to -0.12 |  under=with 0.72 |  upos=VERB 0.02
  `,
  statement: `
    above=attitude-open 0.52 |  above=other -0.14 |  above=speech-calls -1.3 |  above=speech-does 0.42 |
    above=speech-once -0.28 |  above=speech-quotes 0.88 |  above=speech-says -0.14 |  above=stance-accepts -0.4 |
    above=stance-demands 0.53 |  above=stance-rejects -1.31 |  above=stance-supports 0.62 |  actor=group -0.94 |
    actor=id -0.23 |  actor=name 0.29 |  actor=of 0.36 |  actors=2 0.47 |  any 0.03 |  around_own_kind 0.03 |
    beside=accusation 0.58 |  beside=agreement -0.25 |  beside=incident -0.04 |  beside=linkage 0.15 |
    beside=measure -0.3 |  beside=meeting -0.78 |  beside=position -0.32 |  beside=proposal -0.61 |
    beside=response 0.31 |  beside=statement 0.78 |  block=list-item -0.24 |  block=paragraph 0.05 |
    class=other 0.19 |  class=speech-calls -0.42 |  class=speech-does 0.04 |  class=speech-once -0.42 |
    class=speech-quotes 0.35 |  class=stance-demands 0.93 |  clause=copula -0.78 |  clause=noun -0.23 |
    clause=verb 0.06 |  dated=false -0.06 |  dated=true 0.46 |  form=finite 0.03 |  form=imperative -1.2 |
    form=infinitive -0.41 |  form=noun -0.23 |  form=participle 1.11 |  inside_own_kind -0.8 |
    label+rule=direct+attribution 0.12 |  label+rule=direct+frame_of_words 0.9 |
    label+rule=direct+name,_colon,_quotation 0.57 |  label+rule=direct+quotation_carried_on -0.73 |
    label+rule=direct+quotation_without_a_cue 0.23 |  label+rule=direct+reporting_clause,_calls,_marks 0.04 |
    label+rule=direct+reporting_clause,_does,_a_clause 0.63 |
    label+rule=direct+reporting_clause,_does,_marks -0.03 |  label+rule=direct+reporting_clause,_once,_marks -0.68 |
    label+rule=direct+reporting_clause,_quotes,_a_clause 0.35 |
    label+rule=direct+reporting_clause,_says,_a_clause 0.1 |  label+rule=direct+reporting_clause,_says,_marks 0.54 |
    label+rule=direct+so_the_speaker 0.73 |  label+rule=direct+words_in_order,_after 1.25 |
    label+rule=direct+words_in_order,_before 0.64 |  label+rule=direct+words_in_order,_set_in 1.02 |
    label+rule=direct+words_in_order,_turned 1.3 |  label+rule=indirect+according_to 0.43 |
    label+rule=indirect+attribution -0.33 |  label+rule=indirect+denied_by 0.52 |
    label+rule=indirect+frame_of_words -1.03 |  label+rule=indirect+name,_colon -0.17 |
    label+rule=indirect+noun_of_saying -0.27 |  label+rule=indirect+reporting_clause,_calls,_a_clause -0.87 |
    label+rule=indirect+reporting_clause,_calls,_a_thing 0.29 |
    label+rule=indirect+reporting_clause,_does,_a_clause -0.32 |
    label+rule=indirect+reporting_clause,_does,_a_thing 0.09 |
    label+rule=indirect+reporting_clause,_does,_an_infinitive -1.2 |
    label+rule=indirect+reporting_clause,_once,_a_thing -1.04 |
    label+rule=indirect+reporting_clause,_says,_a_clause 0.19 |
    label+rule=indirect+reporting_clause,_says,_a_thing -0.3 |
    label+rule=indirect+reporting_clause,_says,_an_infinitive 0.03 |
    label+rule=indirect+words_in_order,_after -0.25 |  label+rule=indirect+words_in_order,_before 0.27 |
    label+rule=indirect+words_in_order,_set_in -0.93 |  label+rule=indirect+words_in_order,_turned -0.34 |
    label=direct 0.3 |  label=indirect -0.06 |  lemma=" 0.57 |  lemma=accord -0.18 |  lemma=accuse 0.22 |
    lemma=add 0.41 |  lemma=affirm -0.52 |  lemma=agreement -0.86 |  lemma=allege 0.65 |  lemma=announce 0.27 |
    lemma=argue 1.11 |  lemma=ask -0.93 |  lemma=attack -0.68 |  lemma=be -0.73 |  lemma=beg 0.91 |
    lemma=begin 0.35 |  lemma=blame -0.16 |  lemma=blast 0.53 |  lemma=bomb 0.69 |  lemma=break 0.75 |
    lemma=call 0.09 |  lemma=cap 1.17 |  lemma=caution 1.23 |  lemma=charge 0.73 |  lemma=claim 0.11 |
    lemma=communicate -0.56 |  lemma=complain 1.05 |  lemma=concede 0.73 |  lemma=conclude -1.08 |
    lemma=condemn -1 |  lemma=confirm 0.09 |  lemma=consider -0.96 |  lemma=count -1.03 |  lemma=crawl 0.96 |
    lemma=declare 0.06 |  lemma=demand -0.39 |  lemma=denounce 1.02 |  lemma=deny 0.87 |  lemma=describe 0.61 |
    lemma=die 0.43 |  lemma=dismiss 0.33 |  lemma=do -1.34 |  lemma=draft 1.17 |  lemma=drive 0.79 |
    lemma=end 0.5 |  lemma=erupt 0.91 |  lemma=exclude -0.44 |  lemma=exist 0.86 |  lemma=explain 0.73 |
    lemma=fume 0.3 |  lemma=get 0.76 |  lemma=give -0.82 |  lemma=grumble 0.88 |  lemma=hail 1.05 |
    lemma=have 0.98 |  lemma=hint 0.39 |  lemma=hope -1.17 |  lemma=how -1.05 |  lemma=inform -0.36 |
    lemma=insist -0.37 |  lemma=insistence 0.57 |  lemma=instruct -0.52 |  lemma=let 0.67 |  lemma=lose 0.73 |
    lemma=maintain 1.06 |  lemma=make 0.43 |  lemma=no 1.12 |  lemma=note 0.06 |  lemma=object -1.16 |
    lemma=offer -1.11 |  lemma=oppose 0.92 |  lemma=order -0.53 |  lemma=pledge -0.59 |  lemma=post 0.65 |
    lemma=press -0.99 |  lemma=promise -0.31 |  lemma=propose -1.22 |  lemma=put -0.12 |  lemma=read -1.23 |
    lemma=reaffirm 0.48 |  lemma=recall 0.75 |  lemma=reiterate 1.04 |  lemma=reject -0.94 |  lemma=remark 0.69 |
    lemma=repeat 0.82 |  lemma=reply -0.11 |  lemma=report -1.01 |  lemma=reproach 0.91 |  lemma=repudiate -0.88 |
    lemma=request -0.49 |  lemma=retort 0.85 |  lemma=rewrite 0.81 |  lemma=rule -1.12 |  lemma=say 0.29 |
    lemma=see -0.44 |  lemma=share -0.9 |  lemma=shot 1.02 |  lemma=slam -0.84 |  lemma=snap 0.47 |
    lemma=sniff 0.54 |  lemma=so 0.73 |  lemma=speak 1.01 |  lemma=stress 0.91 |  lemma=suggest 1.1 |
    lemma=talk -0.42 |  lemma=tell 0.14 |  lemma=thank 0.72 |  lemma=thanks -0.92 |  lemma=the -1.16 |
    lemma=threaten -0.65 |  lemma=underline 1.06 |  lemma=undertake 0.04 |  lemma=urge 0.06 |  lemma=voice 0.73 |
    lemma=want 0.88 |  lemma=warn 0.17 |  lemma=welcome 0.14 |  lemma=will 1.18 |  lemma=withdraw 0.96 |
    lemma=withhold -0.7 |  lemma=word 1.51 |  lemma=write 1.18 |  length=0 -0.35 |  length=1 -0.41 |
    length=2 0.14 |  length=3 -0.15 |  length=4 0.29 |  length=5 0.17 |  length=6 0.23 |  length=7 -0.29 |
    link=adverbial -0.55 |  link=complement -0.41 |  link=coordinate -0.27 |  link=main 0.2 |  link=modifier -0.61 |
    link=nominal -0.23 |  link=open -0.34 |  link=relative -0.42 |  link=subject -0.31 |  link=time 0.23 |
    modal=- 0.12 |  modal=be_to -0.75 |  modal=can 0.46 |  modal=could -1.09 |  modal=may -0.83 |
    modal=might -0.88 |  modal=must -1.46 |  modal=should 0.76 |  modal=will -0.32 |  modal=would -1.09 |
    modality=asserted 0.03 |  negated=false 0.03 |  object=aid 0.24 |  object=charge 0.76 |  object=deal 0.63 |
    object=law -0.09 |  object=offer -0.36 |  object=talks -1.25 |  object=tariff -0.77 |  object=troops 0.77 |
    object=truce 1 |  objects=false 0.1 |  objects=true -0.08 |  objlemma=$ 1.17 |  objlemma=18 -0.67 |
    objlemma=31 -0.45 |  objlemma=abramkovich -0.92 |  objlemma=access -0.39 |  objlemma=accord 0.31 |
    objlemma=account -0.7 |  objlemma=accusation 0.73 |  objlemma=administration 0.88 |  objlemma=adviser 0.69 |
    objlemma=agreement 0.48 |  objlemma=airport -1.03 |  objlemma=amount 1.11 |  objlemma=announcement -1.07 |
    objlemma=answer 0.96 |  objlemma=approach -0.82 |  objlemma=association 0.87 |  objlemma=assurance 1.02 |
    objlemma=attendance -1.15 |  objlemma=autonomy -1.05 |  objlemma=barrel -0.7 |  objlemma=bma 0.93 |
    objlemma=breakthrough 0.57 |  objlemma=cash 0.53 |  objlemma=ceasefire 1 |  objlemma=cent 0.55 |
    objlemma=channel 0.78 |  objlemma=charge 0.9 |  objlemma=climate 0.97 |  objlemma=committee -0.52 |
    objlemma=complaint 0.9 |  objlemma=compromise -0.46 |  objlemma=constitution 0.5 |
    objlemma=counter-claim 0.79 |  objlemma=crude -0.15 |  objlemma=deal 0.89 |  objlemma=decision 0.98 |
    objlemma=demand -0.45 |  objlemma=dilara -0.92 |  objlemma=disappointment 0.73 |  objlemma=dollar -1.01 |
    objlemma=door -1.15 |  objlemma=election -0.77 |  objlemma=end 0.48 |  objlemma=figure 0.93 |
    objlemma=finding -0.43 |  objlemma=force 0.69 |  objlemma=friday 0.89 |  objlemma=general 1.08 |
    objlemma=governor -1.34 |  objlemma=group 0.31 |  objlemma=guarantee -0.67 |  objlemma=hallbeck 0.46 |
    objlemma=handful 1.02 |  objlemma=he -1.23 |  objlemma=head -1.08 |  objlemma=help 0.51 |  objlemma=holm 0.44 |
    objlemma=host -0.92 |  objlemma=idea -0.62 |  objlemma=independence -0.81 |  objlemma=indexation 1.17 |
    objlemma=inquiry -0.43 |  objlemma=it 0.68 |  objlemma=itself 0.9 |  objlemma=july -1.1 |
    objlemma=killing -0.61 |  objlemma=krg -0.36 |  objlemma=kyiv 0.94 |  objlemma=late 0.64 |  objlemma=law -1.07 |
    objlemma=life 0.73 |  objlemma=lifting -0.49 |  objlemma=link 0.6 |  objlemma=man -1.25 |
    objlemma=meeting -0.97 |  objlemma=mention -0.99 |  objlemma=mercosur 0.53 |  objlemma=ministry -0.9 |
    objlemma=misunderstanding 0.96 |  objlemma=monitor 0.92 |  objlemma=move 0.37 |  objlemma=need 1.08 |
    objlemma=news 1.01 |  objlemma=no 1.16 |  objlemma=number -1.3 |  objlemma=one -1.18 |  objlemma=order -0.74 |
    objlemma=other 0.6 |  objlemma=outcome 0.63 |  objlemma=part 0.38 |  objlemma=party 0.65 |
    objlemma=people 0.66 |  objlemma=pipeline -0.68 |  objlemma=poll 0.88 |  objlemma=prison 0.53 |
    objlemma=progress 0.94 |  objlemma=proposal -0.68 |  objlemma=recognition 0.88 |  objlemma=reduction 0.86 |
    objlemma=referendum -0.99 |  objlemma=refusal -1 |  objlemma=renegotiation 1.19 |  objlemma=report 0.83 |
    objlemma=representative -1.27 |  objlemma=responsibility 0.83 |  objlemma=result 0.64 |
    objlemma=retaliation -1.26 |  objlemma=rumour -0.03 |  objlemma=scanlan -0.92 |  objlemma=share -1.05 |
    objlemma=she -0.8 |  objlemma=side -0.68 |  objlemma=signature -1.24 |  objlemma=slovakia -0.39 |
    objlemma=socialists 0.91 |  objlemma=solution -0.96 |  objlemma=space -0.62 |  objlemma=state -1.21 |
    objlemma=support 1 |  objlemma=supporter -0.74 |  objlemma=surrender 1.02 |  objlemma=suspension -1.15 |
    objlemma=talk -0.91 |  objlemma=television 0.92 |  objlemma=text -0.19 |  objlemma=that 0.41 |
    objlemma=themselves -0.68 |  objlemma=they 0.91 |  objlemma=third 0.73 |  objlemma=this 0.89 |
    objlemma=three -0.89 |  objlemma=time -0.62 |  objlemma=tonne -0.75 |  objlemma=tories 0.63 |
    objlemma=troops -0.94 |  objlemma=turkey 0.72 |  objlemma=value 1 |  objlemma=vice-chairmanship -0.99 |
    objlemma=vote 0.89 |  objlemma=war -1.2 |  objlemma=week -0.47 |  objlemma=west 0.81 |  objlemma=what -0.33 |
    objlemma=worker -0.53 |  passive=false 0.06 |  passive=true -0.68 |  placed=false 0.03 |  quoted=false 0.05 |
    quoted=true -0.5 |  rule=according_to 0.43 |  rule=attribution -0.23 |  rule=denied_by 0.52 |
    rule=frame_of_words -0.21 |  rule=name,_colon -0.17 |  rule=name,_colon,_quotation 0.57 |
    rule=noun_of_saying -0.27 |  rule=quotation_carried_on -0.73 |  rule=quotation_without_a_cue 0.23 |
    rule=reporting_clause,_calls,_a_clause -0.87 |  rule=reporting_clause,_calls,_a_thing 0.29 |
    rule=reporting_clause,_calls,_marks 0.04 |  rule=reporting_clause,_does,_a_clause -0.28 |
    rule=reporting_clause,_does,_a_thing 0.09 |  rule=reporting_clause,_does,_an_infinitive -1.2 |
    rule=reporting_clause,_does,_marks -0.03 |  rule=reporting_clause,_once,_a_thing -1.04 |
    rule=reporting_clause,_once,_marks -0.68 |  rule=reporting_clause,_quotes,_a_clause 0.35 |
    rule=reporting_clause,_says,_a_clause 0.17 |  rule=reporting_clause,_says,_a_thing -0.3 |
    rule=reporting_clause,_says,_an_infinitive 0.03 |  rule=reporting_clause,_says,_marks 0.54 |
    rule=so_the_speaker 0.73 |  rule=words_in_order,_after -0.08 |  rule=words_in_order,_before 0.44 |
    rule=words_in_order,_set_in -0.65 |  rule=words_in_order,_turned -0.04 |  said=false 0.07 |  said=true -0.27 |
    self=deal -0.18 |  self=offer -0.75 |  self=talks -0.75 |  sentence=0 0.26 |  sentence=1 0.13 |
    sentence=3 -0.08 |  sentence=5 0.38 |  share=0 -0.71 |  share=1 0.14 |  share=2 -0.21 |  share=3 -0.06 |
    share=4 0.12 |  subject=deal -0.45 |  subject=law -0.84 |  subject=offer -0.27 |  subject=talks 0.87 |
    subject=tariff -0.26 |  subject=troops 0.08 |  subject=visit -1.51 |  sure=0 -0.13 |  sure=1 0.03 |
    sure=2 0.2 |  sure=4 0.11 |  tense=- -0.29 |  tense=future -0.47 |  tense=past 0.15 |  ties=- 0.42 |
    ties=agent -0.92 |  ties=compound 0.72 |  ties=controlled -0.09 |  ties=modified -0.13 |  ties=of 0.97 |
    ties=possessive -0.76 |  ties=relative -0.28 |  ties=shared -0.34 |  ties=subject 0.07 |
    touches=accusation 0.54 |  touches=agreement 0.44 |  touches=deadline 0.06 |  touches=incident -0.06 |
    touches=linkage -0.12 |  touches=measure -0.12 |  touches=position 0.15 |  touches=proposal 0.08 |
    touches=response -0.15 |  under=- -0.71 |  under=about -0.48 |  under=according_to 0.61 |  under=after -0.15 |
    under=as 0.27 |  under=as_to 0.43 |  under=at 0.46 |  under=before -0.69 |  under=between 0.73 |
    under=by -0.34 |  under=for -0.95 |  under=from 0.18 |  under=in 0.84 |  under=of 0.2 |  under=on_to -1.05 |
    under=out_of 0.41 |  under=over -1.24 |  under=per -0.7 |  under=since 0.58 |  under=than 0.91 |
    under=to -0.48 |  under=under -0.22 |  under=until -0.83 |  under=up_to 1.21 |  under=upon 1.1 |
    under=with -1.39 |  under=within -0.99 |  under=without 0.94 |  upos=ADV -0.71 |  upos=AUX -0.54 |
    upos=DET -0.17 |  upos=NOUN -0.07 |  upos=PUNCT 0.57 |  upos=VERB 0.06
  `,
}

const line: Learned['line'] = [
  [-5.068, 0],
  [-4.17, 0.075],
  [-3.33, 0.091],
  [-2.662, 0.152],
  [-2.438, 0.192],
  [-1.974, 0.231],
  [-1.505, 0.286],
  [-1.078, 0.306],
  [-0.584, 0.422],
  [-0.186, 0.428],
  [0.396, 0.616],
  [0.793, 0.626],
  [1.438, 0.686],
  [1.893, 0.711],
  [2.072, 0.732],
  [2.876, 0.821],
  [4.428, 0.905],
  [5.926, 1],
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
