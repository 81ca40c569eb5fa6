/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.04 |  above=speech-does 0.16 |  above=speech-once 0.52 |  above=speech-says 0.19 |
    above=stance-open -0.44 |  above=stance-supports 0.2 |  actor=group -0.57 |  actor=id 0.18 |  actor=name 0.14 |
    actor=of 0.14 |  actors=1 0.1 |  actors=2 0.16 |  any 0.1 |  beside=incident -0.66 |  beside=measure -0.1 |
    beside=position 0.16 |  beside=statement 0.1 |  block=list-item 0.25 |  block=paragraph 0.09 |
    class=speech-does 0.13 |  class=speech-says 0.08 |  class=stance-demands 0.12 |  class=stance-opposes 0.27 |
    clause=noun 0.14 |  clause=verb 0.08 |  dated=false 0.09 |  dated=true 0.14 |  form=finite 0.1 |
    form=imperative -0.68 |  form=noun 0.14 |  form=participle 0.13 |  label+rule=-+charge_against_someone 0.15 |
    label+rule=-+charge_as_a_noun 0.24 |  label+rule=-+charge_with_a_clause -0.29 |
    label+rule=-+charge_without_its_matter 0.16 |  label+rule=-+verb_of_charging 0.27 |
    label+rule=-+wrong_told_of_another -0.44 |  label+rule=-+wrong_told_of_nobody_named 0.16 |  label=- 0.1 |
    lemma=accuse 0.11 |  lemma=allegation 0.14 |  lemma=allege 0.31 |  lemma=blame 0.16 |  lemma=boycott 0.27 |
    lemma=charge 0.25 |  lemma=complain 0.26 |  lemma=counter-claim 0.29 |  lemma=finding 0.31 |  lemma=get 0.2 |
    lemma=indictment 0.42 |  lemma=kill -0.66 |  lemma=put 0.19 |  lemma=reproach 0.17 |  lemma=rig 0.23 |
    lemma=rule -0.72 |  lemma=say -0.04 |  lemma=slam 0.17 |  lemma=want 0.12 |  lemma=withhold -0.44 |
    length=0 0.16 |  length=1 0.08 |  length=2 0.15 |  length=3 0.13 |  length=4 0.2 |  length=5 -0.09 |
    length=6 -0.96 |  link=adverbial -0.24 |  link=complement 0.15 |  link=main 0.09 |  link=modifier 0.18 |
    link=nominal 0.14 |  link=relative 0.19 |  modal=- 0.08 |  modality=asserted 0.1 |  negated=false 0.1 |
    object=aid -0.44 |  object=deal 0.12 |  object=talks 0.27 |  object=tariff 0.2 |  object=troops -0.35 |
    objects=false 0.06 |  objects=true 0.09 |  objlemma=administration 0.19 |  objlemma=aid -0.44 |
    objlemma=airport 0.2 |  objlemma=association 0.17 |  objlemma=deal 0.12 |  objlemma=denmark 0.16 |
    objlemma=failure 0.19 |  objlemma=force 0.28 |  objlemma=general 0.25 |  objlemma=governor 0.22 |
    objlemma=group 0.35 |  objlemma=handful 0.21 |  objlemma=it 0.2 |  objlemma=krg -0.68 |  objlemma=kyiv 0.15 |
    objlemma=man 0.12 |  objlemma=other 0.16 |  objlemma=session 0.27 |  objlemma=socialists 0.17 |
    objlemma=soldier -0.66 |  objlemma=tories 0.19 |  objlemma=west 0.28 |  objlemma=which 0.23 |
    passive=false 0.08 |  passive=true 0.21 |  placed=false 0.1 |  quoted=false 0.1 |  quoted=true 0.2 |
    rule=charge_against_someone 0.15 |  rule=charge_as_a_noun 0.24 |  rule=charge_with_a_clause -0.29 |
    rule=charge_without_its_matter 0.16 |  rule=verb_of_charging 0.27 |  rule=wrong_told_of_another -0.44 |
    rule=wrong_told_of_nobody_named 0.16 |  said=false 0.1 |  said=true 0.11 |  self=charge 0.31 |
    sentence=1 0.23 |  sentence=2 0.17 |  sentence=3 -0.08 |  sentence=4 -0.24 |  share=0 0.16 |  share=2 0.12 |
    share=3 -0.03 |  share=4 0.14 |  subject=law -0.68 |  sure=0 -0.21 |  sure=1 0.1 |  sure=2 0.18 |  sure=3 0.08 |
    sure=4 0.33 |  tense=past 0.08 |  tense=present 0.19 |  ties=- -0.38 |  ties=agent 0.19 |  ties=compound 0.15 |
    ties=controlled 0.09 |  ties=modified 0.16 |  ties=possessive 0.14 |  ties=relative 0.21 |  ties=shared -0.12 |
    ties=subject 0.11 |  touches=agreement -0.12 |  touches=incident 0.17 |  touches=linkage -0.7 |
    touches=measure 0.1 |  touches=meeting 0.23 |  touches=position -0.29 |  touches=statement 0.09 |
    under=- -0.32 |  under=after -0.72 |  under=for 0.14 |  under=in -0.66 |  under=of 0.16 |  under=on -0.11 |
    under=over 0.2 |  under=than 0.17 |  under=to 0.17 |  under=with 0.15 |  upos=NOUN 0.24 |  upos=VERB 0.08
  `,
  agreement: `
    above=attitude-open -0.51 |  above=attitude-rejects 0.26 |  above=other -0.06 |  above=speech-calls -0.65 |
    above=speech-does 0.28 |  above=speech-once -0.15 |  above=speech-quotes -0.54 |  above=speech-says 0.04 |
    above=stance-accepts -0.18 |  above=stance-demands -0.05 |  above=stance-rejects -0.45 |
    above=stance-supports 0.54 |  actor=group -0.34 |  actor=id 0.06 |  actor=name -0.1 |  actor=of -0.06 |
    actors=0 0.58 |  actors=1 -0.21 |  actors=2 0.06 |  actors=3 -0.3 |  around_own_kind -0.21 |
    beside=agreement -0.24 |  beside=deadline -0.16 |  beside=incident -0.25 |  beside=linkage -0.52 |
    beside=measure -0.11 |  beside=meeting -0.24 |  beside=position -0.44 |  beside=proposal -0.52 |
    beside=response -0.44 |  beside=statement -0.19 |  class=attitude-open -0.32 |  class=other 0.03 |
    class=speech-does -0.05 |  class=speech-once -0.5 |  class=speech-says -0.03 |  class=stance-demands -0.28 |
    clause=copula 0.24 |  dated=false -0.07 |  dated=true 0.11 |  form=finite 0.03 |  form=infinitive -0.14 |
    form=participle 0.06 |  inside_own_kind -0.15 |
    label+rule=agreed+agreed,_on_what_is_not_said,_parties_from_before 0.66 |
    label+rule=agreed+agreement_named_with_its_date 0.53 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.54 |
    label+rule=agreed+gesture_of_signing 0.52 |  label+rule=agreed+it_was_agreed_that 0.13 |
    label+rule=agreed+item_of_a_list_of_terms 0.25 |  label+rule=agreed+signing_verb 0.4 |
    label+rule=agreed+signing_verb,_parties_from_before -0.33 |  label+rule=agreed+stage_of_an_agreement 0.38 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun -0.04 |  label+rule=agreed+term_after_an_agreement -0.29 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before 0.17 |
    label+rule=agreed+term_after_others 0.02 |  label+rule=agreed+term_after_others,_a_paragraph_on -0.38 |
    label+rule=agreed+term_after_others,_a_paragraph_on,_parties_from_before 0.2 |
    label+rule=agreed+term_after_others,_parties_from_before -0.64 |
    label+rule=agreed+term_in_a_list,_parties_from_before -0.57 |  label+rule=agreed+term_under_an_agreement -0.23 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.2 |  label+rule=agreed+term_under_it 0.64 |
    label+rule=agreed+term_under_it,_parties_from_before -0.07 |  label+rule=agreed+undertaking_on 0.02 |
    label+rule=agreed+undertaking_that -0.27 |  label+rule=agreed+undertaking_to -0.15 |
    label+rule=agreed+what_an_agreement_does -0.52 |  label+rule=agreed+what_an_agreement_does,_participle 0.23 |
    label+rule=agreed+what_an_agreement_does,_relative -0.35 |  label+rule=agreed+what_it_does 0.29 |
    label+rule=breached+noun_of_a_stage -0.25 |  label+rule=breached+stage_of_an_agreement -0.64 |
    label+rule=collapsed+it,_an_agreement -0.5 |  label+rule=collapsed+stage_of_an_agreement 0.14 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.41 |
    label+rule=in-force+in_force,_parties_from_before 0.39 |  label+rule=in-force+stage_of_an_agreement -0.06 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -0.74 |  label+rule=negotiating+nothing_agreed -0.19 |
    label+rule=negotiating+nothing_agreed,_failed_to 0.62 |  label+rule=negotiating+nothing_agreed,_not -0.14 |
    label+rule=negotiating+noun_of_a_stage -0.54 |  label+rule=negotiating+stage_of_an_agreement 0.17 |
    label+rule=negotiating+stage_of_an_agreement_on_its_noun -0.45 |
    label+rule=negotiating+still_talked_about 0.46 |  label+rule=negotiating+without_a_result 0.39 |
    label+rule=signed+gesture_of_signing 0.34 |  label+rule=signed+gesture_of_signing,_parties_from_before 0.3 |
    label+rule=signed+noun_of_a_stage -0.65 |  label+rule=signed+noun_of_a_stage,_set 0.66 |
    label+rule=signed+signing_verb -0.34 |  label+rule=signed+signing_verb,_parties_from_before 0.02 |
    label+rule=signed+stage_of_an_agreement 0.39 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.31 |
    label=breached -0.5 |  label=collapsed 0.03 |  label=in-force -0.1 |  label=negotiating 0.1 |
    label=signed 0.1 |  lemma=% 0.49 |  lemma=200 0.56 |  lemma=accept -0.31 |  lemma=agree 0.11 |
    lemma=agreement -0.41 |  lemma=allow -0.26 |  lemma=amnesty 0.45 |  lemma=announce -0.85 |  lemma=argue -0.74 |
    lemma=ask -0.29 |  lemma=ban 0.45 |  lemma=be 0.65 |  lemma=breach -0.5 |  lemma=break 0.47 |
    lemma=brigade -0.77 |  lemma=broker 0.84 |  lemma=cap 0.35 |  lemma=ceasefire -0.6 |  lemma=change 0.67 |
    lemma=collapse 0.48 |  lemma=comply -0.5 |  lemma=conclude 0.86 |  lemma=confine -0.58 |  lemma=consult 0.34 |
    lemma=create 0.51 |  lemma=cut -0.19 |  lemma=dead 0.49 |  lemma=deal -0.94 |  lemma=decide 0.63 |
    lemma=declare 0.75 |  lemma=discuss -0.28 |  lemma=end -0.04 |  lemma=engage -0.6 |  lemma=exist -0.82 |
    lemma=extend -0.12 |  lemma=fail 0.62 |  lemma=fall 0.59 |  lemma=find 0.51 |  lemma=fix -0.82 |
    lemma=follow -0.38 |  lemma=force 0.37 |  lemma=free -0.32 |  lemma=fulfil -0.53 |  lemma=get -0.6 |
    lemma=go 0.87 |  lemma=government -0.98 |  lemma=grant -0.15 |  lemma=halve -0.42 |  lemma=hand 0.73 |
    lemma=have 0.07 |  lemma=hold -0.15 |  lemma=honour -0.69 |  lemma=include -0.77 |  lemma=initial -0.23 |
    lemma=insistence -0.65 |  lemma=join -0.65 |  lemma=keep -0.53 |  lemma=last -0.65 |  lemma=leave -0.15 |
    lemma=let -0.28 |  lemma=limit -0.8 |  lemma=make 0.08 |  lemma=negotiate 0.53 |  lemma=negotiation -0.54 |
    lemma=off -0.99 |  lemma=pact 0.89 |  lemma=paper 0.94 |  lemma=part 0.71 |  lemma=participation 0.65 |
    lemma=permit -0.26 |  lemma=place -0.58 |  lemma=pledge -0.24 |  lemma=police -0.74 |  lemma=possible -0.45 |
    lemma=promise 0.06 |  lemma=propose -0.52 |  lemma=provide -0.71 |  lemma=punish -0.76 |  lemma=put 0.34 |
    lemma=ratify -0.31 |  lemma=reach 0.44 |  lemma=reaffirm -1.06 |  lemma=recognise 0.64 |  lemma=reject -0.5 |
    lemma=replace 0.26 |  lemma=respect -0.34 |  lemma=return 1.01 |  lemma=review 0.71 |  lemma=rise 0.56 |
    lemma=run -0.72 |  lemma=say 0.77 |  lemma=settle 0.23 |  lemma=settlement -0.37 |  lemma=shake 0.52 |
    lemma=share 0.48 |  lemma=sign 0.09 |  lemma=signature -0.16 |  lemma=signing 0.4 |  lemma=sit 0.54 |
    lemma=stand -0.57 |  lemma=stay 0.69 |  lemma=step 0.71 |  lemma=strike -0.06 |  lemma=suspend -0.63 |
    lemma=swap -0.51 |  lemma=take -0.41 |  lemma=touch -0.59 |  lemma=truce 0.97 |  lemma=undertake -0.31 |
    lemma=void -0.45 |  lemma=withdraw -0.33 |  lemma=withdrawal -0.81 |  length=0 -0.1 |  length=2 0.1 |
    length=3 -0.05 |  length=4 -0.07 |  length=5 0.15 |  length=6 0.07 |  link=adverbial -0.08 |
    link=complement -0.08 |  link=condition -0.53 |  link=coordinate 0.42 |  link=main 0.05 |  link=modifier 0.16 |
    link=open -0.08 |  link=relative -0.15 |  link=subject 0.09 |  link=time -0.23 |  modal=- 0.07 |
    modal=be_to 0.11 |  modal=can -0.59 |  modal=could 0.54 |  modal=may -0.77 |  modal=might -0.61 |
    modal=must -0.43 |  modal=shall 0.69 |  modal=should -0.54 |  modal=will -0.32 |  modal=would -0.27 |
    modality=asserted 0.07 |  modality=hypothetical -0.25 |  modality=planned -0.04 |  modality=possible -0.29 |
    negated=false 0.03 |  negated=true -0.11 |  object=aid -0.54 |  object=arms 0.07 |  object=captive -0.34 |
    object=deadline 0.21 |  object=deal 0.1 |  object=law 0.06 |  object=offer 0.08 |  object=sanction -0.45 |
    object=strike -0.73 |  object=tariff -0.53 |  object=troops 0.09 |  object=truce -0.03 |  objects=false 0.02 |
    objlemma=accord 0.48 |  objlemma=adviser 0.77 |  objlemma=agreement 0.04 |  objlemma=anti-balaka -0.95 |
    objlemma=arrangement -0.68 |  objlemma=arsenal -0.8 |  objlemma=autonomy -0.15 |  objlemma=ballot 0.78 |
    objlemma=bargain -0.77 |  objlemma=brigade -0.57 |  objlemma=cap -0.5 |  objlemma=catch 0.66 |
    objlemma=ceasefire 0.35 |  objlemma=commitment 0.08 |  objlemma=contract -0.02 |  objlemma=crane -0.26 |
    objlemma=date 0.21 |  objlemma=deal 0.32 |  objlemma=detainee -0.32 |  objlemma=diploma 0.64 |
    objlemma=dispute 1.05 |  objlemma=document 0.71 |  objlemma=dollar -0.36 |  objlemma=drug 0.65 |
    objlemma=effect -0.05 |  objlemma=fate 0.63 |  objlemma=gas -0.51 |  objlemma=government -0.65 |
    objlemma=hand 0.52 |  objlemma=hold 0.91 |  objlemma=indexation -0.28 |  objlemma=issue -0.89 |
    objlemma=it -0.24 |  objlemma=itself -0.6 |  objlemma=land 0.65 |  objlemma=law 0.67 |  objlemma=market -0.53 |
    objlemma=memorandum 1.08 |  objlemma=ministry 0.48 |  objlemma=missile 0.45 |  objlemma=model 0.65 |
    objlemma=name 0.31 |  objlemma=none -0.82 |  objlemma=nothing 0.4 |  objlemma=office 0.51 |
    objlemma=order -0.91 |  objlemma=package -0.69 |  objlemma=pact -0.25 |  objlemma=paper 0.9 |
    objlemma=part -0.15 |  objlemma=percent 0.92 |  objlemma=pla -0.58 |  objlemma=point 0.73 |
    objlemma=poll -0.43 |  objlemma=prisoner -0.32 |  objlemma=protocol -0.05 |  objlemma=question -0.36 |
    objlemma=rate -0.42 |  objlemma=representative -0.98 |  objlemma=route -1.09 |  objlemma=row -0.61 |
    objlemma=sanction -0.45 |  objlemma=seat -0.74 |  objlemma=settlement 0.55 |  objlemma=signature 0.35 |
    objlemma=stretch -0.91 |  objlemma=supplies -0.36 |  objlemma=teacher -0.76 |  objlemma=technology -0.26 |
    objlemma=text -0.23 |  objlemma=themselves 0.98 |  objlemma=three 0.85 |  objlemma=treaty 0.52 |
    objlemma=truce -0.33 |  objlemma=understanding -1.13 |  objlemma=victim 0.55 |  objlemma=walkout -0.73 |
    objlemma=war -0.78 |  objlemma=weapon -0.33 |  objlemma=what -0.69 |  objlemma=whole -0.53 |
    objlemma=zone -0.74 |  objlemma=€ -0.19 |  quoted=false 0.03 |  quoted=true -0.49 |
    rule=agreed,_on_what_is_not_said,_parties_from_before 0.66 |  rule=agreement_named_with_its_date 0.53 |
    rule=agreement_named_with_its_date,_parties_from_before -0.54 |  rule=gesture_of_signing 0.41 |
    rule=gesture_of_signing,_parties_from_before 0.3 |  rule=in_force,_parties_from_before 0.39 |
    rule=it,_an_agreement -0.5 |  rule=it_was_agreed_that 0.13 |  rule=item_of_a_list_of_terms 0.25 |
    rule=nothing_agreed -0.19 |  rule=nothing_agreed,_failed_to 0.62 |  rule=nothing_agreed,_not -0.14 |
    rule=noun_of_a_stage -0.6 |  rule=noun_of_a_stage,_set 0.66 |  rule=signing_verb -0.13 |
    rule=signing_verb,_parties_from_before -0.13 |  rule=stage_of_an_agreement 0.21 |
    rule=stage_of_an_agreement_on_its_noun -0.08 |  rule=still_talked_about 0.46 |
    rule=term_after_an_agreement -0.29 |  rule=term_after_an_agreement,_parties_from_before 0.17 |
    rule=term_after_others 0.02 |  rule=term_after_others,_a_paragraph_on -0.38 |
    rule=term_after_others,_a_paragraph_on,_parties_from_before 0.2 |
    rule=term_after_others,_parties_from_before -0.64 |  rule=term_in_a_list,_parties_from_before -0.57 |
    rule=term_under_an_agreement -0.23 |  rule=term_under_an_agreement,_parties_from_before -0.2 |
    rule=term_under_it 0.64 |  rule=term_under_it,_parties_from_before -0.07 |  rule=undertaking_on 0.02 |
    rule=undertaking_that -0.27 |  rule=undertaking_to -0.15 |  rule=what_an_agreement_does -0.52 |
    rule=what_an_agreement_does,_participle 0.23 |  rule=what_an_agreement_does,_relative -0.35 |
    rule=what_it_does 0.29 |  rule=without_a_result 0.39 |  said=false 0.03 |  said=true -0.03 |  self=deal -0.08 |
    self=law 0.45 |  self=tariff 0.56 |  self=troops -0.77 |  self=truce -0.07 |  sentence=0 0.29 |
    sentence=1 -0.03 |  sentence=3 -0.09 |  sentence=4 0.07 |  sentence=5 0.77 |  share=0 -0.03 |  share=1 -0.04 |
    share=2 0.05 |  share=3 0.12 |  subject=aid 0.43 |  subject=deal -0.05 |  subject=law -0.45 |
    subject=offer -0.07 |  subject=talks 0.55 |  subject=troops 0.28 |  subject=truce 0.12 |  sure=0 -0.12 |
    sure=1 0.12 |  sure=2 -0.16 |  sure=3 0.03 |  sure=4 0.11 |  tense=- -0.12 |  tense=future -0.17 |
    tense=past 0.18 |  tense=present 0.03 |  ties=- 0.14 |  ties=agent -0.21 |  ties=compound -0.41 |
    ties=controlled -0.25 |  ties=modified 0.26 |  ties=of -0.81 |  ties=possessive -0.65 |  ties=relative -0.42 |
    ties=shared 0.4 |  ties=subject 0.03 |  touches=accusation -1.02 |  touches=deadline 0.06 |
    touches=incident 0.36 |  touches=linkage -0.65 |  touches=measure -0.11 |  touches=meeting -0.37 |
    touches=position -0.32 |  touches=proposal -0.75 |  touches=response -0.65 |  touches=statement -0.18 |
    under=- 0.09 |  under=according_to -0.08 |  under=after 0.83 |  under=as_per -0.58 |  under=at -0.19 |
    under=before 0.56 |  under=by -0.12 |  under=despite -1.04 |  under=for 0.04 |  under=in 0.12 |  under=on 0.25 |
    under=once -0.36 |  under=over -0.19 |  under=regarding 0.51 |  under=since 0.82 |  under=to 0.42 |
    under=until 0.46 |  under=with 0.17 |  under=within 0.06 |  under=without -0.07 |  upos=NOUN -0.03 |
    upos=NUM 0.56 |  upos=PROPN 0.45 |  upos=SYM 0.49
  `,
  deadline: `
    above=attitude-open -0.35 |  above=other -0.08 |  above=speech-calls 0.52 |  above=speech-does -0.4 |
    above=speech-says 0.09 |  above=stance-accepts -0.52 |  above=stance-demands -0.41 |  actor=group -0.37 |
    actor=id 0.24 |  actor=of 0.36 |  actors=0 -0.22 |  actors=1 0.06 |  actors=2 0.09 |  beside=agreement -0.07 |
    beside=linkage 0.06 |  beside=measure -0.03 |  beside=meeting -0.62 |  beside=position -0.06 |
    beside=proposal 0.13 |  beside=statement 0.28 |  block=list-item 0.3 |  class=attitude-open -0.38 |
    class=speech-does 0.53 |  class=speech-says 0.06 |  class=stance-accepts -0.18 |  class=stance-demands 0.48 |
    clause=copula -0.55 |  clause=noun 0.07 |  clause=verb 0.09 |  dated=false 0.57 |  dated=true -0.02 |
    form=infinitive -0.05 |  form=noun 0.07 |  form=participle 0.58 |  label+rule=-+bounded_need -0.03 |
    label+rule=-+deadline_by_name 0.08 |  label+rule=-+limit_without_a_date 0.5 |
    label+rule=-+thing_with_its_limit -0.2 |  label+rule=-+time_given 0.22 |  lemma=ask -0.15 |  lemma=change 0.6 |
    lemma=close 0.38 |  lemma=comment 0.07 |  lemma=constitute 0.62 |  lemma=deadline 0.08 |  lemma=delay -0.65 |
    lemma=demand -0.88 |  lemma=expect -0.81 |  lemma=expire 0.85 |  lemma=follow -0.69 |  lemma=gap -0.66 |
    lemma=give 0.35 |  lemma=go 0.68 |  lemma=hand -0.53 |  lemma=have 0.78 |  lemma=hold 0.23 |  lemma=join -0.47 |
    lemma=leave 0.32 |  lemma=lift 0.52 |  lemma=make 0.53 |  lemma=meet -0.65 |  lemma=need 0.48 |
    lemma=open -0.38 |  lemma=pass -0.41 |  lemma=pay 0.43 |  lemma=phase -0.5 |  lemma=place -0.52 |
    lemma=prolong -0.64 |  lemma=promise 0.41 |  lemma=report 0.27 |  lemma=review -0.5 |  lemma=sign -0.4 |
    lemma=silent 0.31 |  lemma=sink -0.57 |  lemma=stand -0.61 |  lemma=start 0.25 |  lemma=strike 0.36 |
    lemma=submit 0.13 |  lemma=suspend -0.43 |  lemma=take -0.41 |  lemma=tell 0.51 |  lemma=undertake 0.56 |
    lemma=visit -0.62 |  lemma=week -0.58 |  length=0 0.86 |  length=1 0.25 |  length=2 -0.02 |  length=3 -0.27 |
    length=4 -0.2 |  length=5 0.24 |  link=adverbial -0.19 |  link=complement -0.03 |  link=condition 0.05 |
    link=coordinate -0.19 |  link=main 0.07 |  link=modifier 0.03 |  link=nominal 0.07 |  link=open -0.05 |
    link=relative 0.03 |  modal=- 0.03 |  modal=be_to -0.19 |  modal=could -0.4 |  modal=have_to 0.53 |
    modal=must 0.37 |  modal=shall -0.57 |  modal=will 0.03 |  modal=would -0.16 |  modality=asserted 0.05 |
    modality=planned -0.11 |  modality=possible 0.18 |  negated=true 0.22 |  object=arms 0.31 |  object=deal -0.17 |
    object=offer 0.13 |  object=strike -0.43 |  object=tariff -0.5 |  object=troops -0.19 |  objects=false -0.05 |
    objects=true 0.06 |  objlemma=agreement -0.4 |  objlemma=answer 0.47 |  objlemma=ballot 0.72 |
    objlemma=brigade -0.61 |  objlemma=budget -0.41 |  objlemma=charter -0.39 |  objlemma=city 0.6 |
    objlemma=combatant 0.46 |  objlemma=day 0.22 |  objlemma=deal 0.36 |  objlemma=election 0.58 |
    objlemma=fighter 0.43 |  objlemma=fuel -0.5 |  objlemma=government -0.52 |  objlemma=gun 0.31 |
    objlemma=hold -0.41 |  objlemma=instalment 0.43 |  objlemma=law 0.6 |  objlemma=maoists 0.62 |
    objlemma=market -0.31 |  objlemma=matter 0.35 |  objlemma=party 0.53 |  objlemma=plan 0.62 |
    objlemma=poll 0.57 |  objlemma=proposal -0.4 |  objlemma=public 0.53 |  objlemma=reduction -0.64 |
    objlemma=referendum -0.88 |  objlemma=russia 0.22 |  objlemma=signature -0.81 |  objlemma=size -0.5 |
    objlemma=strike -0.43 |  objlemma=theme 0.41 |  objlemma=vote 0.69 |  objlemma=wave -0.65 |
    objlemma=yucalan -0.62 |  passive=false -0.06 |  passive=true 0.27 |  rule=bounded_need -0.03 |
    rule=deadline_by_name 0.08 |  rule=limit_without_a_date 0.5 |  rule=thing_with_its_limit -0.2 |
    rule=time_given 0.22 |  self=deadline 0.08 |  sentence=0 0.6 |  sentence=1 0.3 |  sentence=2 -0.12 |
    sentence=3 -0.3 |  share=0 -0.88 |  share=2 -0.24 |  share=3 0.09 |  share=4 0.14 |  subject=deal -0.5 |
    subject=law -0.31 |  subject=offer -0.49 |  subject=talks -0.38 |  subject=troops -0.53 |  sure=0 0.09 |
    sure=1 0.31 |  sure=2 -0.2 |  tense=- 0.1 |  tense=future -0.11 |  tense=past 0.16 |  ties=- 0.17 |
    ties=agent 0.75 |  ties=controlled -0.3 |  ties=relative -0.38 |  ties=shared -0.52 |  ties=subject -0.02 |
    touches=agreement -0.09 |  touches=incident 0.55 |  touches=linkage 0.14 |  touches=measure 0.19 |
    touches=meeting -0.08 |  touches=position -0.47 |  touches=response 0.48 |  touches=statement -0.07 |
    under=- 0.14 |  under=after -0.41 |  under=at -0.53 |  under=before -0.66 |  under=by 0.22 |
    under=due_on -0.73 |  under=for -0.15 |  under=in -0.15 |  under=on 0.21 |  under=to 0.62 |  under=under -0.44 |
    under=until -0.11 |  under=within -0.15 |  upos=NOUN -0.29 |  upos=VERB 0.05
  `,
  incident: `
    above=other -0.24 |  above=speech-does -0.3 |  above=speech-quotes -0.45 |  above=speech-says 0.1 |
    above=stance-demands 0.45 |  actor=group -0.15 |  actor=id 0.16 |  actor=name 0.09 |  actor=of 0.48 |
    actors=1 0.1 |  actors=2 0.13 |  any 0.02 |  around_own_kind 0.13 |  beside=accusation 0.32 |
    beside=agreement 0.06 |  beside=linkage -0.63 |  beside=measure -0.12 |  beside=position -0.3 |
    beside=statement -0.23 |  block=list-item 0.05 |  block=paragraph 0.02 |  class=other 0.05 |
    class=speech-does 0.03 |  class=speech-says -0.51 |  class=stance-demands -0.21 |  class=stance-rejects -0.41 |
    clause=copula -0.89 |  clause=noun 0.08 |  clause=verb 0.05 |  dated=false -0.04 |  dated=true 0.08 |
    form=finite 0.07 |  form=infinitive -0.08 |  form=noun 0.08 |  form=participle -0.13 |  inside_own_kind -0.55 |
    label+rule=arrest+noun_of_arrest_with_what_it_hit -0.36 |
    label+rule=arrest+noun_of_arrest_with_who_did_it 0.59 |  label+rule=arrest+turn_of_violence 0.4 |
    label+rule=arrest+turn_of_violence,_on_its_noun -0.63 |  label+rule=arrest+verb_of_arrest -0.56 |
    label+rule=arrest+verb_of_arrest,_on_its_noun 0.61 |  label+rule=arrest+verb_of_attack 0.3 |
    label+rule=arrest+verb_of_attack,_on_its_noun -0.62 |  label+rule=arrest+who_died,_on_its_noun -0.66 |
    label+rule=attack+count_of_the_dead -1.01 |  label+rule=attack+noun_of_attack_that_happened -0.63 |
    label+rule=attack+noun_of_attack_with_a_count 0.1 |  label+rule=attack+noun_of_attack_with_what_it_hit 0.15 |
    label+rule=attack+turn_of_violence -0.03 |  label+rule=attack+turn_of_violence,_on_its_noun 0.87 |
    label+rule=attack+verb_of_attack 0.14 |  label+rule=attack+verb_of_attack,_on_its_noun -0.32 |
    label+rule=attack+who_died -0.8 |  label+rule=displacement+verb_of_attack -0.13 |
    label+rule=displacement+verb_of_displacement 0.06 |
    label+rule=displacement+verb_of_displacement,_on_its_noun 0.46 |  label+rule=displacement+who_died 0.36 |
    label+rule=other+count_of_the_dead 0.98 |  label+rule=other+noun_of_other_that_happened -0.64 |
    label+rule=other+noun_of_other_with_who_did_it 0.13 |  label+rule=other+turn_of_violence -0.43 |
    label+rule=other+turn_of_violence,_on_its_noun -0.58 |  label+rule=other+verb_of_attack 0.24 |
    label+rule=other+verb_of_attack,_on_its_noun 0.39 |  label+rule=other+verb_of_other,_on_its_noun -0.3 |
    label+rule=violation+noun_of_violation_with_what_it_hit -0.39 |  label+rule=violation+verb_of_violation -0.16 |
    label+rule=violation+verb_of_violation,_on_its_noun 0.32 |  label=arrest -0.09 |  label=attack 0.03 |
    label=displacement 0.13 |  label=other 0.06 |  label=violation -0.16 |  lemma=ambush -0.71 |
    lemma=arrest -0.4 |  lemma=attack 0.19 |  lemma=block -0.41 |  lemma=blockade -0.45 |  lemma=blow 0.38 |
    lemma=bomb 0.25 |  lemma=breach -0.42 |  lemma=break -0.85 |  lemma=burn -0.67 |  lemma=capture -0.62 |
    lemma=claim -0.31 |  lemma=clash 1.05 |  lemma=come 0.22 |  lemma=custody 0.59 |  lemma=dead -0.17 |
    lemma=die -0.58 |  lemma=disappear -0.66 |  lemma=drive 0.54 |  lemma=enter -0.68 |  lemma=erupt 0.13 |
    lemma=explosion -0.89 |  lemma=fight -0.21 |  lemma=fighting -0.63 |  lemma=fire -1.03 |  lemma=flee 0.36 |
    lemma=frighten -0.79 |  lemma=gun 0.39 |  lemma=hit -0.54 |  lemma=hold 0.23 |  lemma=injure -0.6 |
    lemma=invade 0.62 |  lemma=jail -0.57 |  lemma=kill 0.31 |  lemma=killing -0.73 |  lemma=lose 0.17 |
    lemma=perish -0.71 |  lemma=seize 0.3 |  lemma=shell 0.1 |  lemma=shelling 0.57 |  lemma=shoot 0.21 |
    lemma=strike 0.57 |  lemma=take -0.2 |  lemma=test -0.1 |  lemma=threaten -0.74 |  lemma=torch 0.32 |
    lemma=violate 0.31 |  lemma=violation -0.36 |  lemma=wage -0.29 |  lemma=war -0.31 |  lemma=wound 0.61 |
    length=0 -0.29 |  length=1 -0.08 |  length=2 0.07 |  length=3 0.12 |  length=4 0.26 |  length=5 0.25 |
    length=6 -0.22 |  link=complement -0.24 |  link=coordinate -0.06 |  link=main 0.16 |  link=modifier 0.11 |
    link=nominal 0.08 |  link=open -0.31 |  link=relative 0.05 |  link=subject -0.52 |  link=time -0.47 |
    modal=- 0.03 |  modal=could 0.36 |  modality=asserted 0.04 |  modality=hypothetical -0.28 |
    modality=planned -0.24 |  modality=possible -0.18 |  negated=false 0.04 |  negated=true -0.69 |
    object=arms -0.07 |  object=captive 0.02 |  object=charge 0.32 |  object=deal -0.03 |  object=sanction -0.21 |
    object=tariff 0.42 |  object=truce 0.31 |  objects=false -0.18 |  objects=true 0.09 |  objlemma=14 -0.6 |
    objlemma=airport 0.67 |  objlemma=anselmo -0.57 |  objlemma=arm -0.2 |  objlemma=armistice 0.31 |
    objlemma=attacker 0.86 |  objlemma=bomb -0.39 |  objlemma=camp 0.57 |  objlemma=charge 0.32 |
    objlemma=church 0.32 |  objlemma=claymore -0.91 |  objlemma=colleague 0.61 |  objlemma=dame 0.36 |
    objlemma=day -0.29 |  objlemma=docker 0.77 |  objlemma=dozen 0.87 |  objlemma=drone -0.86 |
    objlemma=ecuadorians -0.73 |  objlemma=embargo -0.21 |  objlemma=exile 0.82 |  objlemma=farmer 0.54 |
    objlemma=fire -0.36 |  objlemma=gas -0.89 |  objlemma=highway -0.43 |  objlemma=home 0.36 |
    objlemma=hostage 0.02 |  objlemma=it -0.21 |  objlemma=life 0.46 |  objlemma=man 0.32 |  objlemma=mine -0.63 |
    objlemma=missile -0.07 |  objlemma=monrovia 0.36 |  objlemma=mp 0.39 |  objlemma=number 0.48 |
    objlemma=officer 0.09 |  objlemma=orrego 0.3 |  objlemma=pact -0.42 |  objlemma=people 0.19 |
    objlemma=pipeline -0.24 |  objlemma=port 0.57 |  objlemma=quarter 0.43 |  objlemma=responsibility -1.04 |
    objlemma=section 0.38 |  objlemma=soldier 0.51 |  objlemma=strip -0.68 |  objlemma=they -0.41 |
    objlemma=third 0.55 |  objlemma=trader 0.71 |  objlemma=treaty -0.3 |  objlemma=university -0.56 |
    objlemma=village 0.81 |  objlemma=war -0.63 |  passive=true 0.08 |  placed=true 0.15 |  quoted=false 0.03 |
    quoted=true -0.49 |  rule=count_of_the_dead -0.17 |  rule=noun_of_arrest_with_what_it_hit -0.36 |
    rule=noun_of_arrest_with_who_did_it 0.59 |  rule=noun_of_attack_that_happened -0.63 |
    rule=noun_of_attack_with_a_count 0.1 |  rule=noun_of_attack_with_what_it_hit 0.15 |
    rule=noun_of_other_that_happened -0.64 |  rule=noun_of_other_with_who_did_it 0.13 |
    rule=noun_of_violation_with_what_it_hit -0.39 |  rule=turn_of_violence,_on_its_noun 0.14 |
    rule=verb_of_arrest -0.56 |  rule=verb_of_arrest,_on_its_noun 0.61 |  rule=verb_of_attack 0.14 |
    rule=verb_of_attack,_on_its_noun -0.18 |  rule=verb_of_displacement 0.06 |
    rule=verb_of_displacement,_on_its_noun 0.46 |  rule=verb_of_other,_on_its_noun -0.3 |
    rule=verb_of_violation -0.16 |  rule=verb_of_violation,_on_its_noun 0.32 |  rule=who_died -0.43 |
    rule=who_died,_on_its_noun -0.66 |  said=false 0.14 |  said=true -0.24 |  self=law 0.59 |  sentence=0 0.48 |
    sentence=1 0.27 |  sentence=2 0.04 |  sentence=3 -0.08 |  sentence=4 -0.24 |  sentence=5 0.57 |  share=0 -0.36 |
    share=1 -0.13 |  share=2 0.03 |  share=3 0.27 |  share=4 0.24 |  subject=arms -0.4 |  subject=captive -0.49 |
    subject=offer -0.57 |  subject=tariff -0.73 |  subject=troops 0.05 |  sure=1 -0.2 |  sure=2 0.05 |
    sure=3 0.07 |  sure=4 0.19 |  tense=- -0.03 |  tense=present 0.32 |  ties=- 0.04 |  ties=agent 0.53 |
    ties=controlled -0.16 |  ties=modified -0.34 |  ties=possessive 0.13 |  ties=shared -0.72 |  ties=subject 0.06 |
    touches=accusation -0.33 |  touches=agreement 0.18 |  touches=deadline -0.48 |  touches=linkage -0.32 |
    touches=measure 0.12 |  touches=meeting -0.31 |  touches=position -0.55 |  touches=statement -0.2 |
    under=- -0.34 |  under=according_to -0.06 |  under=after -0.43 |  under=against 0.53 |  under=among 0.13 |
    under=as 0.31 |  under=at -0.1 |  under=between -0.33 |  under=by 0.21 |  under=for -0.57 |  under=from 0.34 |
    under=near 0.3 |  under=of -0.58 |  under=on 0.28 |  under=out_of -0.67 |  under=outside 0.39 |
    under=over -0.86 |  under=since 0.34 |  under=under 0.22 |  under=within 0.32 |  upos=ADJ -0.17 |
    upos=NOUN -0.05 |  upos=VERB 0.05
  `,
  linkage: `
    above=attitude-open 0.44 |  above=other 0.06 |  above=speech-calls -0.54 |  above=speech-does 0.33 |
    above=speech-says 0.1 |  above=stance-demands 0.5 |  above=stance-rejects 0.24 |  above=stance-supports -0.89 |
    actor=group -0.33 |  actor=id 0.23 |  actor=name -0.03 |  actors=0 0.37 |  actors=2 0.13 |  any 0.02 |
    around_own_kind -1.01 |  beside=agreement 0.15 |  beside=deadline 0.24 |  beside=incident -0.44 |
    beside=measure 0.04 |  beside=meeting 0.09 |  beside=position 0.03 |  beside=proposal 0.38 |
    beside=response 0.15 |  beside=statement 0.15 |  block=list-item 0.16 |  class=attitude-open 0.27 |
    class=speech-calls 0.38 |  class=speech-does 0.06 |  class=speech-once -0.04 |  class=speech-quotes -0.56 |
    class=speech-says 0.06 |  class=stance-accepts 0.07 |  class=stance-demands 0.1 |  class=stance-open 0.4 |
    class=stance-rejects 0.25 |  clause=copula 0.1 |  dated=true 0.21 |  form=imperative 0.34 |
    form=infinitive 0.09 |  form=participle 0.24 |  inside_own_kind -0.34 |  label+rule=-+before -0.4 |
    label+rule=-+condition,_inverted 0.08 |  label+rule=-+condition,_once 0.46 |
    label+rule=-+condition,_only_after -0.75 |  label+rule=-+condition,_only_if -0.05 |
    label+rule=-+condition,_only_once 0.29 |  label+rule=-+condition,_till 0.3 |
    label+rule=-+condition,_unless 0.26 |  label+rule=-+condition,_until -0.33 |  label+rule=-+done_after 0.06 |
    label+rule=-+done_over -0.69 |  label+rule=-+not_before 0.33 |  label+rule=-+or_else 0.32 |
    label+rule=-+order_and_promise 0.34 |  label+rule=-+phrase,_hinge_on 0.3 |
    label+rule=-+phrase,_in_parallel_with -0.56 |  label+rule=-+phrase,_in_response 0.25 |
    label+rule=-+phrase,_in_return 0.28 |  label+rule=-+phrase,_told_as_tied 0.17 |
    label+rule=-+phrase,_whereupon 0.25 |  label+rule=-+tie,_as_long_as 0.44 |
    label+rule=-+tie,_conditional_on 0.25 |  label+rule=-+tie,_failing_which 0.41 |  label+rule=-+tie,_had -0.09 |
    label+rule=-+tie,_if -0.89 |  label+rule=-+tie,_in_exchange_for 0.34 |  label+rule=-+tie,_in_return_for 0.37 |
    label+rule=-+tie,_on_condition_that -0.19 |  label+rule=-+tie,_only_if -0.89 |
    label+rule=-+tie,_pending_ -0.58 |  label+rule=-+tie,_provided 0.38 |  label+rule=-+tie,_provided_that 0.35 |
    label+rule=-+tie,_should 0.25 |  label+rule=-+tie,_so_long_as 0.38 |  label+rule=-+tie,_subject_to 0.45 |
    label+rule=-+tie,_the_day -0.69 |  label+rule=-+tie,_the_minute 0.59 |  label+rule=-+tie,_the_moment -0.21 |
    label+rule=-+tie,_unless 0.43 |  label+rule=-+tie,_without 0.17 |  label+rule=-+verb -0.24 |  label=- 0.02 |
    lemma=add 0.53 |  lemma=agree -0.45 |  lemma=ask 0.6 |  lemma=be 0.06 |  lemma=begin -0.56 |  lemma=block 0.25 |
    lemma=break -0.69 |  lemma=call -0.11 |  lemma=cancel 0.41 |  lemma=close 0.57 |  lemma=come -0.28 |
    lemma=consider 0.38 |  lemma=convoke -0.71 |  lemma=crawl 0.83 |  lemma=decide 0.44 |  lemma=depart 0.51 |
    lemma=dependent 0.52 |  lemma=dissolve -1.13 |  lemma=do -1.05 |  lemma=drop 0.37 |  lemma=end 0.39 |
    lemma=engage 0.49 |  lemma=exclude 0.56 |  lemma=expire 0.5 |  lemma=extend 0.28 |  lemma=fight 0.24 |
    lemma=follow 0.59 |  lemma=force 0.77 |  lemma=give 0.36 |  lemma=go 0.33 |  lemma=guarantee -0.85 |
    lemma=halt 0.45 |  lemma=hand 0.32 |  lemma=have -0.16 |  lemma=hinge 0.7 |  lemma=hint 0.69 |
    lemma=hold -0.7 |  lemma=host 0.56 |  lemma=impossible 0.51 |  lemma=keep 0.3 |  lemma=leave -0.54 |
    lemma=link 0.5 |  lemma=live 0.5 |  lemma=make 0.25 |  lemma=need -0.73 |  lemma=negotiate 0.37 |
    lemma=obtain 0.28 |  lemma=off -0.76 |  lemma=offer 0.38 |  lemma=one -0.53 |  lemma=oppose 0.58 |
    lemma=out 0.59 |  lemma=pledge -0.74 |  lemma=possible 0.23 |  lemma=prepare 0.46 |  lemma=provide 0.35 |
    lemma=put -0.58 |  lemma=raf -0.69 |  lemma=read -0.64 |  lemma=ready 0.27 |  lemma=reduce 0.75 |
    lemma=release 0.29 |  lemma=remain -0.94 |  lemma=require -0.6 |  lemma=reserve 0.48 |  lemma=respect 0.21 |
    lemma=resume 0.39 |  lemma=return -0.68 |  lemma=rewrite 0.25 |  lemma=rule -0.81 |  lemma=say 0.86 |
    lemma=send 0.29 |  lemma=settle -0.73 |  lemma=shake -0.71 |  lemma=share 0.29 |  lemma=shelve 0.25 |
    lemma=sign 0.46 |  lemma=solution -1.02 |  lemma=spread -0.92 |  lemma=start -0.33 |  lemma=stay 0.63 |
    lemma=step -0.78 |  lemma=stop 0.41 |  lemma=subject 0.21 |  lemma=submit 0.14 |  lemma=suspend 0.05 |
    lemma=tell -0.69 |  lemma=threaten -0.85 |  lemma=toy 0.4 |  lemma=undertake 0.43 |  lemma=vanish 0.48 |
    lemma=vet -0.73 |  lemma=walk 0.58 |  lemma=want 0.41 |  lemma=warn 0.69 |  lemma=withdraw -0.07 |
    lemma=write 0.38 |  length=0 0.51 |  length=1 -0.07 |  length=2 0.02 |  length=5 0.25 |  length=6 -0.3 |
    link=adverbial -0.16 |  link=complement 0.14 |  link=coordinate -0.09 |  link=main -0.05 |  link=modifier 0.44 |
    link=open 0.07 |  link=relative -0.17 |  modal=be_to 0.33 |  modal=could 0.09 |  modal=may 0.47 |
    modal=might -0.73 |  modal=must 0.36 |  modal=should -0.64 |  modal=will 0.05 |  modal=would 0.07 |
    modality=asserted -0.04 |  modality=hypothetical -0.03 |  modality=planned 0.06 |  modality=possible 0.13 |
    negated=false 0.02 |  object=aid -0.06 |  object=deadline 0.43 |  object=deal 0.33 |  object=law 0.35 |
    object=offer -0.08 |  object=sanction 0.32 |  object=strike 0.26 |  object=talks 0.12 |  object=tariff 0.48 |
    object=troops -0.58 |  object=truce 0.25 |  objects=false 0.08 |  objects=true -0.03 |  objlemma=% 0.15 |
    objlemma=abdul -0.69 |  objlemma=access 0.42 |  objlemma=accord 0.47 |  objlemma=arrangement 0.32 |
    objlemma=attendance -0.86 |  objlemma=basis -0.94 |  objlemma=bill 0.17 |  objlemma=brussels 0.17 |
    objlemma=china 0.46 |  objlemma=complaint 0.56 |  objlemma=conditional 0.25 |  objlemma=conference -0.71 |
    objlemma=consent 0.26 |  objlemma=countermeasure 0.25 |  objlemma=date 0.43 |  objlemma=dollar -0.74 |
    objlemma=ear -0.69 |  objlemma=effect -0.86 |  objlemma=embargo 0.24 |  objlemma=export 0.45 |
    objlemma=fish 0.28 |  objlemma=hand -0.71 |  objlemma=help 0.67 |  objlemma=independence 0.42 |
    objlemma=instrument 0.38 |  objlemma=investment 0.17 |  objlemma=it 0.54 |  objlemma=itself 0.49 |
    objlemma=lawsuit 0.22 |  objlemma=man 0.29 |  objlemma=maoists 0.3 |  objlemma=meeting 0.41 |
    objlemma=minute -0.73 |  objlemma=moment -0.21 |  objlemma=niger -1.16 |  objlemma=nothing 0.36 |
    objlemma=offer 0.39 |  objlemma=one 0.29 |  objlemma=page -0.64 |  objlemma=paris 0.58 |  objlemma=part 0.33 |
    objlemma=party -0.6 |  objlemma=plan 0.14 |  objlemma=power 0.29 |  objlemma=premiership 0.44 |
    objlemma=province 0.15 |  objlemma=relief 0.28 |  objlemma=renegotiation -0.81 |  objlemma=right 0.48 |
    objlemma=road 0.57 |  objlemma=room 0.6 |  objlemma=round 0.56 |  objlemma=row -0.73 |  objlemma=sanction 0.46 |
    objlemma=seat 0.66 |  objlemma=signature -0.58 |  objlemma=standing -0.85 |  objlemma=strike 0.26 |
    objlemma=supporter 0.59 |  objlemma=talk 0.19 |  objlemma=tariff 0.5 |  objlemma=text -0.73 |
    objlemma=they 0.29 |  objlemma=troops -0.58 |  objlemma=truce 0.25 |  objlemma=volume 0.64 |
    objlemma=war -0.85 |  objlemma=whatever 0.26 |  passive=false 0.03 |  passive=true 0.03 |  placed=false 0.02 |
    quoted=false 0.03 |  quoted=true -0.09 |  rule=before -0.4 |  rule=condition,_inverted 0.08 |
    rule=condition,_once 0.46 |  rule=condition,_only_after -0.75 |  rule=condition,_only_if -0.05 |
    rule=condition,_only_once 0.29 |  rule=condition,_till 0.3 |  rule=condition,_unless 0.26 |
    rule=condition,_until -0.33 |  rule=done_after 0.06 |  rule=done_over -0.69 |  rule=not_before 0.33 |
    rule=or_else 0.32 |  rule=order_and_promise 0.34 |  rule=phrase,_hinge_on 0.3 |
    rule=phrase,_in_parallel_with -0.56 |  rule=phrase,_in_response 0.25 |  rule=phrase,_in_return 0.28 |
    rule=phrase,_told_as_tied 0.17 |  rule=phrase,_whereupon 0.25 |  rule=tie,_as_long_as 0.44 |
    rule=tie,_conditional_on 0.25 |  rule=tie,_failing_which 0.41 |  rule=tie,_had -0.09 |  rule=tie,_if -0.89 |
    rule=tie,_in_exchange_for 0.34 |  rule=tie,_in_return_for 0.37 |  rule=tie,_on_condition_that -0.19 |
    rule=tie,_only_if -0.89 |  rule=tie,_pending_ -0.58 |  rule=tie,_provided 0.38 |  rule=tie,_provided_that 0.35 |
    rule=tie,_should 0.25 |  rule=tie,_so_long_as 0.38 |  rule=tie,_subject_to 0.45 |  rule=tie,_the_day -0.69 |
    rule=tie,_the_minute 0.59 |  rule=tie,_the_moment -0.21 |  rule=tie,_unless 0.43 |  rule=tie,_without 0.17 |
    rule=verb -0.24 |  said=false 0.03 |  sentence=0 0.52 |  sentence=1 0.11 |  sentence=3 -0.08 |
    sentence=4 0.24 |  share=0 0.51 |  share=1 -0.03 |  share=2 -0.09 |  share=3 0.19 |  share=4 0.03 |
    subject=aid 0.25 |  subject=captive 0.47 |  subject=deal -0.41 |  subject=law -0.38 |  subject=sanction 0.61 |
    subject=strike 0.39 |  subject=talks 0.38 |  subject=tariff 0.64 |  subject=troops -0.32 |  subject=truce 0.54 |
    sure=0 0.12 |  sure=1 0.22 |  sure=2 0.05 |  sure=4 -0.06 |  tense=- 0.05 |  tense=future 0.09 |
    tense=present -0.07 |  ties=- -0.17 |  ties=controlled 0.12 |  ties=relative 0.41 |  ties=shared 0.5 |
    ties=subject 0.04 |  touches=accusation 0.37 |  touches=agreement -0.21 |  touches=deadline 0.36 |
    touches=incident 0.26 |  touches=position 0.27 |  touches=proposal 0.2 |  touches=response 0.18 |
    touches=statement 0.09 |  under=- -0.06 |  under=above -0.58 |  under=according_to 0.25 |  under=after 0.06 |
    under=at 0.3 |  under=by -0.26 |  under=for -0.74 |  under=from 0.07 |  under=in 0.02 |  under=into 0.39 |
    under=on 0.24 |  under=over -0.69 |  under=to -0.32 |  under=under 0.32 |  under=until -0.7 |
    under=with -0.56 |  under=within 0.42 |  under=without 0.37 |  upos=ADJ 0.33 |  upos=ADV -0.19 |
    upos=NOUN -0.36 |  upos=NUM -0.53 |  upos=VERB 0.03
  `,
  measure: `
    above=attitude-open 0.47 |  above=other -0.11 |  above=speech-calls 0.42 |  above=speech-does 0.3 |
    above=speech-once -0.24 |  above=speech-quotes -0.35 |  above=speech-says -0.07 |  above=stance-accepts -0.34 |
    above=stance-demands -0.04 |  above=stance-open -0.39 |  above=stance-rejects -0.16 |
    above=stance-supports -0.2 |  actor=group -0.27 |  actor=id 0.33 |  actor=name -0.32 |  actor=of 0.05 |
    actors=0 -0.37 |  actors=1 0.07 |  actors=2 0.3 |  actors=3 -0.47 |  any -0.03 |  around_own_kind 0.09 |
    beside=accusation 0.41 |  beside=agreement -0.09 |  beside=deadline 0.27 |  beside=linkage -0.23 |
    beside=measure -0.04 |  beside=meeting -0.56 |  beside=position -0.33 |  beside=proposal -0.28 |
    beside=response -0.57 |  beside=statement -0.12 |  block=list-item 0.26 |  block=paragraph -0.05 |
    class=attitude-open -0.05 |  class=speech-does -0.32 |  class=speech-says -0.09 |  class=stance-accepts -0.38 |
    class=stance-demands -0.57 |  class=stance-rejects -0.34 |  clause=noun -0.1 |  dated=false -0.11 |
    dated=true 0.09 |  form=infinitive 0.03 |  form=noun -0.1 |  form=participle -0.2 |  inside_own_kind -0.09 |
    label+rule=eased+movement_of_those_who_go 0.09 |  label+rule=eased+power_as_a_noun,_by_money -0.41 |
    label+rule=eased+power_as_a_noun,_by_thing -0.75 |  label+rule=eased+power_as_a_noun,_by_verb 0.9 |
    label+rule=eased+power_named_with_its_author -0.51 |  label+rule=eased+power_named_with_its_day -0.65 |
    label+rule=eased+power_named_with_its_fate -0.44 |  label+rule=eased+power_used,_by_money 0.7 |
    label+rule=eased+power_used,_by_none -0.35 |  label+rule=eased+power_used,_by_thing 0.11 |
    label+rule=eased+power_used,_by_verb -0.65 |  label+rule=imposed+power_as_a_noun,_by_thing 0.06 |
    label+rule=imposed+power_as_a_noun,_by_verb -0.03 |  label+rule=imposed+power_named,_under_it 0.83 |
    label+rule=imposed+power_named_with_its_author 0.03 |  label+rule=imposed+power_named_with_its_day 0.52 |
    label+rule=imposed+power_named_with_its_fate -0.05 |  label+rule=imposed+power_named_with_its_target 0.81 |
    label+rule=imposed+power_used,_by_beneath -0.59 |  label+rule=imposed+power_used,_by_money,_on_its_noun -0.68 |
    label+rule=imposed+power_used,_by_none -0.38 |  label+rule=imposed+power_used,_by_none,_on_its_noun 0.18 |
    label+rule=imposed+power_used,_by_thing -0.13 |  label+rule=imposed+power_used,_by_thing,_on_its_noun 0.29 |
    label+rule=imposed+power_used,_by_verb 0.21 |  label+rule=imposed+power_used,_by_verb,_on_its_noun -0.3 |
    label+rule=lifted+power_as_a_noun,_by_thing -0.23 |  label+rule=lifted+power_named_with_its_day -0.23 |
    label+rule=lifted+power_used,_by_none -0.22 |  label+rule=lifted+power_used,_by_none,_on_its_noun -0.38 |
    label+rule=lifted+power_used,_by_thing 0.29 |  label+rule=lifted+power_used,_by_thing,_on_its_noun -0.84 |
    label+rule=provided+movement_of_those_who_come -0.05 |  label+rule=provided+power_as_a_noun,_by_thing -0.3 |
    label+rule=provided+power_as_a_noun,_by_verb -0.27 |  label+rule=provided+power_named_with_its_author -0.21 |
    label+rule=provided+power_named_with_its_day -0.37 |  label+rule=provided+power_named_with_its_fate 0.13 |
    label+rule=provided+power_named_with_its_target -0.44 |  label+rule=provided+power_used,_by_money -0.17 |
    label+rule=provided+power_used,_by_thing -0.16 |  label+rule=provided+power_used,_by_thing,_on_its_noun -0.28 |
    label+rule=provided+power_used,_by_verb 0.06 |  label+rule=suspended+power_named_with_its_day 0.18 |
    label+rule=suspended+power_used,_by_beneath 0.46 |
    label+rule=suspended+power_used,_by_money,_on_its_noun -0.24 |  label+rule=suspended+power_used,_by_none -0.37 |
    label+rule=suspended+power_used,_by_none,_on_its_noun 0.41 |  label+rule=suspended+power_used,_by_thing 0.32 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun -0.57 |  label+rule=suspended+power_used,_by_verb -0.58 |
    label+rule=suspended+practice_ceased 0.08 |  label+rule=tightened+movement_of_those_who_come 0.44 |
    label+rule=tightened+power_used,_by_none -0.41 |  label+rule=tightened+power_used,_by_none,_on_its_noun -0.32 |
    label+rule=tightened+power_used,_by_thing 0.26 |  label+rule=tightened+power_used,_by_thing,_on_its_noun 0.17 |
    label=eased -0.06 |  label=lifted -0.06 |  label=provided -0.11 |  label=suspended 0.06 |
    label=tightened 0.04 |  lemma=abolish -0.26 |  lemma=admit 0.55 |  lemma=amend -0.36 |  lemma=annex 0.8 |
    lemma=arm 0.33 |  lemma=arrest 0.83 |  lemma=award -0.85 |  lemma=ban 0.07 |  lemma=beef 0.3 |
    lemma=blacklist 0.43 |  lemma=block -0.34 |  lemma=blockade -0.31 |  lemma=cancel -0.39 |
    lemma=cantonment -0.44 |  lemma=cap -0.22 |  lemma=close -0.72 |  lemma=come -0.24 |  lemma=compensate -0.32 |
    lemma=convict -0.32 |  lemma=counter-sanction -0.41 |  lemma=custody 0.48 |  lemma=cut -0.04 |
    lemma=declare -0.02 |  lemma=deepen 0.6 |  lemma=delay 0.64 |  lemma=delivery -0.26 |  lemma=departure -0.5 |
    lemma=deploy -0.28 |  lemma=deployment -0.17 |  lemma=disarm -0.3 |  lemma=disband -0.58 |
    lemma=dissolve -0.56 |  lemma=drop 0.61 |  lemma=end -0.37 |  lemma=exchange -0.52 |  lemma=exempt 0.58 |
    lemma=extend -0.44 |  lemma=fire -0.25 |  lemma=free -0.15 |  lemma=freeze -0.59 |  lemma=give -0.11 |
    lemma=go -0.89 |  lemma=grant 0.35 |  lemma=halt -0.33 |  lemma=halve 0.71 |  lemma=hand -0.37 |
    lemma=handover -0.37 |  lemma=impose 0.44 |  lemma=indict -0.77 |  lemma=indictment 0.88 |  lemma=jail 0.74 |
    lemma=keep -0.38 |  lemma=land 1.11 |  lemma=law -0.69 |  lemma=lawsuit -0.59 |  lemma=let -0.57 |
    lemma=levy -0.52 |  lemma=lie -0.65 |  lemma=lift 0.11 |  lemma=lodge 0.51 |  lemma=lower -0.41 |
    lemma=monitor -0.52 |  lemma=move 0.44 |  lemma=offer -0.32 |  lemma=open 0.06 |  lemma=pardon -0.76 |
    lemma=pass -0.6 |  lemma=phase -0.09 |  lemma=pledge -0.6 |  lemma=police -0.57 |  lemma=postpone -0.31 |
    lemma=prolong 0.78 |  lemma=promise 0.26 |  lemma=pull 0.41 |  lemma=pullback -0.58 |  lemma=put -0.6 |
    lemma=quota -0.33 |  lemma=raise -0.39 |  lemma=ratify -0.45 |  lemma=recognise 0.43 |
    lemma=recognition -0.21 |  lemma=reduction -0.41 |  lemma=relax 0.76 |  lemma=release 0.3 |  lemma=relief 0.13 |
    lemma=remain -0.85 |  lemma=removal -0.23 |  lemma=remove -0.33 |  lemma=reopen -0.42 |  lemma=repair -0.41 |
    lemma=restore -0.38 |  lemma=resume 0.65 |  lemma=resumption 0.06 |  lemma=return -0.45 |  lemma=revoke 0.96 |
    lemma=sanction 0.23 |  lemma=seize -0.39 |  lemma=sell -0.3 |  lemma=send -0.68 |  lemma=sentence -0.45 |
    lemma=serve -0.38 |  lemma=shelter -0.46 |  lemma=shelve 0.58 |  lemma=shipment -0.15 |  lemma=shut -0.05 |
    lemma=station -0.24 |  lemma=stay -0.62 |  lemma=stop 0.41 |  lemma=store -0.54 |  lemma=stretch -0.61 |
    lemma=stump 0.82 |  lemma=surcharge 0.93 |  lemma=suspend 0.43 |  lemma=swap -0.46 |  lemma=tighten 0.54 |
    lemma=withdraw 0.28 |  lemma=withdrawal 0.2 |  lemma=withhold 0.03 |  length=0 -0.32 |  length=1 -0.03 |
    length=2 -0.02 |  length=4 0.2 |  length=5 -0.19 |  length=6 -0.37 |  link=adverbial -0.19 |
    link=complement -0.08 |  link=condition -0.36 |  link=coordinate -0.23 |  link=main 0.08 |  link=modifier 0.14 |
    link=nominal -0.1 |  link=open -0.12 |  link=time 0.08 |  modal=be_to 0.15 |  modal=could -0.27 |
    modal=have_to -0.15 |  modal=may 0.09 |  modal=must -0.36 |  modal=shall -0.71 |  modal=should -0.43 |
    modal=will 0.13 |  modal=would -0.31 |  modality=asserted 0.04 |  modality=hypothetical -0.3 |
    modality=planned -0.12 |  modality=possible -0.18 |  negated=true -0.31 |  object=aid -0.24 |
    object=arms -0.3 |  object=captive 0.3 |  object=deal -0.31 |  object=law 0.11 |  object=offer -0.18 |
    object=sanction 0.53 |  object=strike -0.43 |  object=talks -0.43 |  object=tariff 0.11 |  object=troops -0.05 |
    object=truce -0.14 |  object=visit 0.76 |  objects=false -0.11 |  objlemma=$ 0.1 |  objlemma=% -0.35 |
    objlemma=access -0.47 |  objlemma=accord -0.84 |  objlemma=agreement -0.46 |  objlemma=aid -0.39 |
    objlemma=airport -0.52 |  objlemma=anselmo 0.74 |  objlemma=anyone 0.34 |  objlemma=arrangement 0.71 |
    objlemma=asylum 0.79 |  objlemma=autonomy -0.24 |  objlemma=azawad -0.21 |  objlemma=ban 0.54 |
    objlemma=barrel 0.68 |  objlemma=bill -0.06 |  objlemma=blockade -0.63 |  objlemma=blog -0.52 |
    objlemma=boat -0.26 |  objlemma=body -0.72 |  objlemma=bpd 0.18 |  objlemma=brussels 0.61 |
    objlemma=budget -0.6 |  objlemma=case 0.51 |  objlemma=certificate 0.88 |  objlemma=constitution -0.36 |
    objlemma=corridor 0.79 |  objlemma=council -0.73 |  objlemma=countermeasure 0.58 |  objlemma=country -0.16 |
    objlemma=crude -0.3 |  objlemma=curb 0.6 |  objlemma=day -0.48 |  objlemma=delegate 0.83 |
    objlemma=delivery 0.46 |  objlemma=detainee 0.73 |  objlemma=dialogue -0.26 |  objlemma=dignity -0.42 |
    objlemma=diploma 0.72 |  objlemma=disarmament -0.52 |  objlemma=dollar -0.6 |  objlemma=door -0.57 |
    objlemma=drug -0.65 |  objlemma=duty -0.47 |  objlemma=electricity -0.59 |  objlemma=embargo 0.91 |
    objlemma=embassy 0.3 |  objlemma=ethan -0.65 |  objlemma=exemption -0.32 |  objlemma=export -0.68 |
    objlemma=family -0.32 |  objlemma=farmer -0.32 |  objlemma=field -0.41 |  objlemma=fighter -0.37 |
    objlemma=flow -0.89 |  objlemma=forecast -1.1 |  objlemma=fuel -0.34 |  objlemma=government -0.12 |
    objlemma=guest -0.25 |  objlemma=help -0.45 |  objlemma=herring 0.8 |  objlemma=highway -0.58 |
    objlemma=import 0.58 |  objlemma=indexation -0.24 |  objlemma=institution -0.15 |  objlemma=insult -0.23 |
    objlemma=intensity -0.41 |  objlemma=iraq -0.85 |  objlemma=it -0.18 |  objlemma=itself 0.47 |
    objlemma=journalist -0.14 |  objlemma=koran -0.42 |  objlemma=language -0.37 |  objlemma=law 0.31 |
    objlemma=leave -0.5 |  objlemma=life -0.38 |  objlemma=line 0.81 |  objlemma=locality -0.92 |
    objlemma=man -0.13 |  objlemma=mayor -0.25 |  objlemma=meeting -0.38 |  objlemma=metre -0.45 |
    objlemma=militia 0.33 |  objlemma=missile -0.79 |  objlemma=monitor -0.28 |  objlemma=name -0.53 |
    objlemma=negotiation -0.73 |  objlemma=news -0.55 |  objlemma=niger 0.87 |  objlemma=number -0.54 |
    objlemma=observance 0.93 |  objlemma=observer -0.37 |  objlemma=offer -0.39 |  objlemma=officer 1 |
    objlemma=one -0.56 |  objlemma=operation 0.89 |  objlemma=order -0.37 |  objlemma=orrego -0.61 |
    objlemma=output 0.78 |  objlemma=participation 0.81 |  objlemma=pay -0.07 |  objlemma=payment -0.25 |
    objlemma=peacekeeper -0.24 |  objlemma=people 0.72 |  objlemma=port 0.46 |  objlemma=power 0.79 |
    objlemma=prisoner 0.33 |  objlemma=province -0.35 |  objlemma=rate 0.71 |  objlemma=reduction 0.78 |
    objlemma=relief -0.15 |  objlemma=reporter 0.57 |  objlemma=rise -0.12 |  objlemma=road -0.61 |
    objlemma=sanction 0.44 |  objlemma=seat -0.15 |  objlemma=settlement -0.16 |  objlemma=slovakia -0.48 |
    objlemma=state 0.27 |  objlemma=strike -0.43 |  objlemma=struggle 0.95 |  objlemma=support -0.5 |
    objlemma=surcharge -0.3 |  objlemma=suspension -0.95 |  objlemma=talk -0.31 |  objlemma=tariff 0.49 |
    objlemma=territory 0.8 |  objlemma=that -0.45 |  objlemma=theme -0.79 |  objlemma=they 0.19 |
    objlemma=tonne 0.55 |  objlemma=trader 0.59 |  objlemma=travel 0.29 |  objlemma=treatment -0.37 |
    objlemma=treaty -0.53 |  objlemma=troops 0.14 |  objlemma=truce -0.14 |  objlemma=value -0.7 |
    objlemma=valve -0.56 |  objlemma=violence -0.83 |  objlemma=visit 0.76 |  objlemma=volume -0.23 |
    objlemma=warhead -0.59 |  objlemma=water -0.64 |  objlemma=wave 0.64 |  objlemma=weapon 0.43 |
    objlemma=whole -0.28 |  objlemma=work 0.76 |  objlemma=year 0.57 |  objlemma=zone -0.57 |  objlemma=€ -0.16 |
    passive=true -0.06 |  placed=false -0.03 |  quoted=false -0.03 |  quoted=true -0.31 |
    rule=movement_of_those_who_come 0.04 |  rule=movement_of_those_who_go 0.09 |
    rule=power_as_a_noun,_by_money -0.41 |  rule=power_as_a_noun,_by_thing -0.31 |
    rule=power_named,_under_it 0.83 |  rule=power_named_with_its_author -0.15 |
    rule=power_named_with_its_day -0.03 |  rule=power_named_with_its_fate -0.07 |
    rule=power_named_with_its_target 0.34 |  rule=power_used,_by_beneath -0.14 |  rule=power_used,_by_money 0.1 |
    rule=power_used,_by_money,_on_its_noun -0.46 |  rule=power_used,_by_none -0.27 |
    rule=power_used,_by_none,_on_its_noun 0.17 |  rule=power_used,_by_thing 0.06 |
    rule=power_used,_by_thing,_on_its_noun -0.16 |  rule=power_used,_by_verb,_on_its_noun -0.21 |
    rule=practice_ceased 0.08 |  said=false 0.08 |  said=true -0.2 |  self=aid 0.13 |  self=captive -0.46 |
    self=law -0.31 |  self=offer -0.33 |  self=sanction -0.46 |  self=tariff -0.43 |  sentence=0 0.45 |
    sentence=1 0.05 |  sentence=2 -0.04 |  sentence=3 -0.06 |  sentence=4 -0.16 |  sentence=5 -0.79 |
    share=0 -0.23 |  share=1 -0.12 |  share=2 -0.14 |  share=3 0.17 |  share=4 0.14 |  subject=captive -0.24 |
    subject=deal -0.25 |  subject=law 0.56 |  subject=offer -0.21 |  subject=strike -0.82 |  subject=talks 0.32 |
    subject=tariff -0.47 |  subject=troops -0.04 |  sure=0 -0.04 |  sure=1 0.07 |  sure=2 -0.05 |  sure=3 -0.05 |
    tense=- -0.13 |  tense=future 0.09 |  tense=past 0.1 |  tense=present -0.02 |  ties=- -0.13 |  ties=agent 0.16 |
    ties=compound 1.05 |  ties=controlled -0.18 |  ties=modified -0.44 |  ties=of 0.17 |  ties=possessive -0.24 |
    ties=preposition -0.33 |  ties=relative 0.08 |  ties=shared -0.32 |  ties=subject 0.06 |
    touches=accusation 0.08 |  touches=deadline -0.08 |  touches=incident -0.15 |  touches=linkage -0.2 |
    touches=meeting -0.07 |  touches=position -0.15 |  touches=proposal -0.18 |  touches=response -0.15 |
    touches=statement -0.15 |  under=- -0.28 |  under=above -0.52 |  under=according_to -0.22 |  under=across -0.5 |
    under=after 0.06 |  under=against 0.42 |  under=as 0.33 |  under=at -0.08 |  under=by 0.27 |  under=for 0.33 |
    under=from 0.34 |  under=in 0.29 |  under=in_over 0.46 |  under=near -0.24 |  under=of -0.32 |
    under=off -0.65 |  under=on 0.07 |  under=over -0.46 |  under=per 0.68 |  under=since 0.72 |  under=till -0.5 |
    under=to -0.41 |  under=towards 0.9 |  under=under -0.04 |  under=until 0.11 |  under=with -0.66 |
    under=within -0.24 |  under=without -0.68 |  upos=ADJ -0.25 |  upos=NOUN -0.11 |  upos=PROPN -0.4
  `,
  meeting: `
    above=attitude-open 0.33 |  above=other 0.02 |  above=speech-calls -0.26 |  above=speech-does 0.26 |
    above=speech-quotes 0.19 |  above=speech-says -0.29 |  above=stance-accepts -0.06 |
    above=stance-demands -0.51 |  actor=group -0.6 |  actor=name 0.25 |  actor=of 0.24 |  actors=0 0.49 |
    actors=1 -0.11 |  actors=2 0.02 |  actors=3 0.26 |  around_own_kind 0.28 |  beside=agreement 0.47 |
    beside=deadline 0.06 |  beside=linkage -0.65 |  beside=measure 0.54 |  beside=position -0.09 |
    beside=statement -0.32 |  block=list-item 0.12 |  class=speech-does 0.26 |  clause=copula 0.21 |
    clause=verb -0.03 |  dated=false -0.15 |  dated=true 0.14 |  form=finite 0.03 |  form=imperative -0.14 |
    form=infinitive -0.04 |  form=participle -0.19 |  inside_own_kind -0.48 |
    label+rule=cancelled+fate_of_a_meeting_as_object 0.32 |  label+rule=failed+fate_of_a_meeting_as_object 0.05 |
    label+rule=failed+fate_of_a_meeting_as_subject 0.22 |  label+rule=held+fate_of_a_meeting_as_object 0.31 |
    label+rule=held+fate_of_a_meeting_as_oblique -0.42 |  label+rule=held+fate_of_a_meeting_as_subject -0.19 |
    label+rule=held+hands_shaken 0.03 |  label+rule=held+journey -0.17 |
    label+rule=held+meeting_named_after_a_preposition 0.12 |  label+rule=held+meeting_named_in_order -0.6 |
    label+rule=held+meeting_named_with_a_clause -0.58 |  label+rule=held+meeting_named_with_its_day -0.48 |
    label+rule=held+meeting_named_with_its_place -0.36 |  label+rule=held+meeting_named_with_one_party -0.54 |
    label+rule=held+someone_at_a_place 0.5 |  label+rule=held+verb_of_meeting -0.11 |
    label+rule=held+verb_of_receiving 0.26 |  label+rule=held+verb_of_speaking_with 0.07 |
    label+rule=ongoing+fate_of_a_meeting_as_object -0.51 |  label+rule=planned+fate_of_a_meeting_as_object -0.04 |
    label+rule=planned+fate_of_a_meeting_as_oblique 0.32 |  label+rule=planned+fate_of_a_meeting_as_subject 0.3 |
    label+rule=planned+journey 0.66 |  label+rule=planned+meeting_named_after_a_preposition -0.29 |
    label+rule=planned+meeting_named_by_measure -0.43 |  label+rule=planned+meeting_named_in_order -0.55 |
    label+rule=planned+meeting_named_with_a_clause 0.49 |  label+rule=planned+meeting_named_with_one_party 0.44 |
    label+rule=planned+verb_of_meeting 0.1 |  label+rule=planned+verb_of_receiving -0.32 |
    label+rule=planned+verb_of_speaking_with -0.3 |  label+rule=postponed+fate_of_a_meeting_as_object 0.68 |
    label=cancelled 0.32 |  label=failed 0.14 |  label=held -0.06 |  label=ongoing -0.51 |  label=postponed 0.68 |
    lemma=accra 0.5 |  lemma=call 0.08 |  lemma=ceremony -0.17 |  lemma=conference 0.47 |  lemma=congress 0.94 |
    lemma=consultation 0.12 |  lemma=convene -0.43 |  lemma=conversation 0.97 |  lemma=dialogue -1.01 |
    lemma=diplomacy 0.64 |  lemma=discussion -0.91 |  lemma=gather -0.52 |  lemma=gathering 0.2 |
    lemma=huddle 0.69 |  lemma=join -0.6 |  lemma=mediation -0.58 |  lemma=meet 0.08 |  lemma=meeting 0.27 |
    lemma=mission -0.05 |  lemma=negotiate -0.47 |  lemma=negotiation -0.07 |  lemma=plenary -0.61 |
    lemma=receive -0.2 |  lemma=reconvene -0.39 |  lemma=return -0.17 |  lemma=round 0.07 |  lemma=session -0.38 |
    lemma=shake -0.25 |  lemma=shook 0.35 |  lemma=sit -0.02 |  lemma=sitting -0.43 |  lemma=speak 0.28 |
    lemma=summit -0.54 |  lemma=talk -0.04 |  lemma=travel 0.66 |  lemma=trip -0.4 |  lemma=welcome 0.26 |
    length=0 -0.25 |  length=1 -0.26 |  length=2 0.14 |  length=3 0.31 |  length=4 0.04 |  length=5 0.02 |
    length=6 0.39 |  link=adverbial -0.2 |  link=complement 0.15 |  link=main 0.09 |  link=open -0.12 |
    link=relative -0.2 |  link=subject -0.39 |  link=time 0.06 |  modal=be_to 0.33 |  modal=may 0.66 |
    modal=should -0.49 |  modal=will 0.08 |  modality=hypothetical -0.44 |  modality=planned 0.16 |
    modality=possible -0.57 |  negated=true -0.44 |  object=deal 0.06 |  object=law -0.36 |  object=strike -0.14 |
    object=troops -0.2 |  objlemma=abramkovich 0.26 |  objlemma=chair -0.26 |  objlemma=deputy 0.78 |
    objlemma=dilara 0.26 |  objlemma=family -0.51 |  objlemma=government -0.6 |  objlemma=hand 0.03 |
    objlemma=hour -0.96 |  objlemma=leader 0.72 |  objlemma=mercosur -0.28 |  objlemma=minister 0.5 |
    objlemma=observer -0.2 |  objlemma=parliament -0.43 |  objlemma=peace 0.06 |  objlemma=prison -0.28 |
    objlemma=scanlan 0.26 |  objlemma=side 0.35 |  objlemma=strike -0.14 |  objlemma=supporter -0.5 |
    objlemma=they -0.73 |  objlemma=vyas 0.73 |  objlemma=yucalan 0.32 |  placed=false -0.18 |  placed=true 0.31 |
    quoted=true -0.39 |  rule=fate_of_a_meeting_as_object 0.13 |  rule=fate_of_a_meeting_as_oblique -0.04 |
    rule=fate_of_a_meeting_as_subject 0.1 |  rule=hands_shaken 0.03 |  rule=journey 0.14 |
    rule=meeting_named_after_a_preposition -0.08 |  rule=meeting_named_by_measure -0.43 |
    rule=meeting_named_in_order -0.57 |  rule=meeting_named_with_a_clause -0.05 |
    rule=meeting_named_with_its_day -0.48 |  rule=meeting_named_with_its_place -0.36 |
    rule=meeting_named_with_one_party -0.15 |  rule=someone_at_a_place 0.5 |  rule=verb_of_receiving -0.13 |
    rule=verb_of_speaking_with -0.08 |  said=false 0.04 |  said=true -0.09 |  self=talks 0.04 |  self=visit -0.05 |
    sentence=0 0.95 |  sentence=1 0.14 |  sentence=2 -0.13 |  sentence=3 -0.02 |  sentence=4 -0.05 |
    sentence=5 0.32 |  share=0 -0.34 |  share=1 -0.3 |  share=2 0.16 |  share=3 -0.23 |  share=4 0.41 |
    subject=law -0.46 |  subject=talks -0.46 |  subject=troops 0.35 |  subject=visit -0.61 |  sure=0 0.13 |
    sure=1 0.07 |  sure=3 0.03 |  sure=4 -0.17 |  tense=future 0.15 |  tense=past -0.1 |  tense=present 0.2 |
    ties=agent -0.5 |  ties=compound 0.52 |  ties=controlled -0.14 |  ties=of 0.54 |  ties=possessive -0.25 |
    ties=preposition -0.33 |  ties=relative -0.21 |  ties=shared -0.6 |  ties=subject 0.1 |
    touches=accusation -0.35 |  touches=agreement 0.2 |  touches=deadline -0.25 |  touches=incident -0.15 |
    touches=linkage -0.38 |  touches=measure 0.11 |  touches=position -0.42 |  touches=proposal -0.17 |
    touches=response -0.46 |  touches=statement -0.25 |  under=- -0.04 |  under=after -0.75 |  under=at -0.13 |
    under=before 0.26 |  under=by -0.39 |  under=for 0.36 |  under=from 0.52 |  under=in 0.32 |  under=on 0.2 |
    under=through -0.53 |  under=to -0.16 |  under=under -0.77 |  under=with 0.92 |  under=within 0.32 |
    upos=PROPN 0.5
  `,
  position: `
    above=attitude-open 0.61 |  above=speech-calls -0.58 |  above=speech-does -0.09 |  above=speech-once 0.7 |
    above=speech-quotes 0.95 |  above=speech-says -0.04 |  above=stance-accepts -0.15 |
    above=stance-demands -0.56 |  above=stance-rejects -0.93 |  above=stance-supports -0.65 |  actor=group -0.45 |
    actor=id 0.08 |  actor=name 0.14 |  actor=of -0.06 |  actors=1 0.02 |  actors=2 -0.23 |  actors=3 -0.71 |
    around_own_kind -0.16 |  beside=accusation -0.62 |  beside=agreement -0.24 |  beside=deadline -0.37 |
    beside=incident -0.29 |  beside=linkage -0.1 |  beside=measure 0.03 |  beside=meeting 0.15 |
    beside=position -0.11 |  beside=proposal -0.5 |  beside=response -0.08 |  beside=statement 0.03 |
    class=attitude-open 0.23 |  class=attitude-rejects -0.21 |  class=attitude-supports -0.84 |  class=other -0.04 |
    class=speech-calls -0.15 |  class=speech-does 0.03 |  class=speech-once -0.1 |  class=speech-quotes -0.46 |
    class=speech-says 0.09 |  class=stance-accepts -0.12 |  class=stance-demands 0.03 |  class=stance-open -0.22 |
    class=stance-opposes -0.37 |  class=stance-rejects 0.04 |  class=stance-supports -0.06 |  clause=copula 0.06 |
    clause=noun -0.07 |  form=imperative -0.22 |  form=infinitive -0.02 |  form=noun -0.07 |  form=participle 0.09 |
    inside_own_kind -0.2 |  label+rule=accepts+accepts -0.12 |
    label+rule=accepts+noun_of_stance_under_a_light_verb -0.66 |  label+rule=demands+demands 0.14 |
    label+rule=demands+imperative_in_a_quotation -0.11 |  label+rule=demands+judged_to_be -0.58 |
    label+rule=demands+made_a_condition -0.04 |  label+rule=demands+must_be 0.17 |
    label+rule=demands+not_without 0.43 |  label+rule=demands+noun_of_stance -0.57 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.53 |
    label+rule=demands+set_as_a_condition,_conditional_on -0.44 |
    label+rule=demands+set_as_a_condition,_on_condition_that -0.08 |
    label+rule=demands+set_as_a_condition,_only_after -0.47 |
    label+rule=demands+set_as_a_condition,_only_if -0.47 |  label+rule=demands+set_as_a_condition,_provided 0.21 |
    label+rule=demands+set_as_a_condition,_provided_that -0.53 |
    label+rule=demands+set_as_a_condition,_so_long_as -0.59 |
    label+rule=demands+set_as_a_condition,_without -0.11 |  label+rule=open+attitude 0.33 |
    label+rule=open+could_be 0.16 |  label+rule=open+open -0.44 |  label+rule=open+rejects -1.12 |
    label+rule=opposes+judged_to_be 0.23 |  label+rule=opposes+noun_of_stance_under_a_light_verb 0.13 |
    label+rule=opposes+opposes 0.03 |  label+rule=opposes+side_taken 0.54 |  label+rule=opposes+supports -0.16 |
    label+rule=rejects+accepts 0.52 |  label+rule=rejects+attitude -0.96 |
    label+rule=rejects+attitude_said_of_a_thing 0.63 |  label+rule=rejects+cannot_be -0.19 |
    label+rule=rejects+will_not -0.23 |  label+rule=supports+attitude 0.07 |
    label+rule=supports+noun_of_stance_under_a_light_verb 0.88 |
    label+rule=supports+noun_of_wanting_under_a_light_verb -0.57 |  label+rule=supports+supports -0.16 |
    label=accepts -0.17 |  label=demands 0.05 |  label=open 0.06 |  label=opposes 0.17 |  label=rejects -0.1 |
    label=supports -0.04 |  lemma=accept 0.05 |  lemma=affect -0.5 |  lemma=agree -0.47 |  lemma=agreement -0.57 |
    lemma=amend -0.83 |  lemma=appeal -0.72 |  lemma=approve -0.42 |  lemma=ask -0.54 |  lemma=back 0.29 |
    lemma=be -0.35 |  lemma=beg 0.69 |  lemma=blast 0.52 |  lemma=block -0.52 |  lemma=board -0.26 |
    lemma=boycott -0.37 |  lemma=call 0.03 |  lemma=care 0.86 |  lemma=carry -0.64 |  lemma=claim -0.19 |
    lemma=come -0.5 |  lemma=compensate 0.77 |  lemma=condemn -0.92 |  lemma=confirm -0.58 |  lemma=consent -0.66 |
    lemma=consider 0.31 |  lemma=continue -0.46 |  lemma=countenance -0.41 |  lemma=decide 0.08 |
    lemma=decline -0.99 |  lemma=demand 0.54 |  lemma=denounce 0.55 |  lemma=depart -0.53 |  lemma=direct 0.64 |
    lemma=discuss 0.77 |  lemma=dismiss -0.6 |  lemma=drop -0.6 |  lemma=eager -0.84 |  lemma=end 0.6 |
    lemma=entertain 0.68 |  lemma=examine -0.55 |  lemma=exclude 0.05 |  lemma=extend 1.02 |  lemma=face -0.86 |
    lemma=fail -0.74 |  lemma=favour 0.72 |  lemma=free -0.64 |  lemma=give 0.83 |  lemma=go 0.55 |
    lemma=govern 1.01 |  lemma=guarantee -0.47 |  lemma=hail -0.84 |  lemma=hand 0.78 |  lemma=hear 0.32 |
    lemma=honour -0.95 |  lemma=hope -0.57 |  lemma=impossible 0.92 |  lemma=insist 0.37 |  lemma=insistence -0.57 |
    lemma=instruct -0.71 |  lemma=intend -0.93 |  lemma=intention -0.96 |  lemma=laugh -0.91 |  lemma=leave -0.55 |
    lemma=let -0.67 |  lemma=live 0.72 |  lemma=make -0.68 |  lemma=need -0.28 |  lemma=negotiate -0.25 |
    lemma=object 0.05 |  lemma=offer 0.92 |  lemma=open 0.87 |  lemma=oppose 0.6 |  lemma=pardon 0.54 |
    lemma=part -0.58 |  lemma=pass -0.5 |  lemma=pay -0.6 |  lemma=place -0.89 |  lemma=plan -0.78 |
    lemma=play 0.77 |  lemma=pledge -0.77 |  lemma=possible -0.68 |  lemma=prepare 0.52 |  lemma=prepared 0.53 |
    lemma=press 1 |  lemma=provide 0.21 |  lemma=read 0.41 |  lemma=ready 0.16 |  lemma=reaffirm 0.89 |
    lemma=recognise -0.72 |  lemma=reduce -0.63 |  lemma=refuse 0.53 |  lemma=reject -0.6 |  lemma=release 0.24 |
    lemma=remain 0.81 |  lemma=request -0.69 |  lemma=reserve -0.13 |  lemma=respect -0.4 |  lemma=restore -0.83 |
    lemma=rule 0.05 |  lemma=see -0.57 |  lemma=seek 0.33 |  lemma=seem 0.86 |  lemma=serve -0.73 |
    lemma=settle -0.65 |  lemma=sign 0.38 |  lemma=solution -0.73 |  lemma=stay 0.8 |  lemma=stick -0.68 |
    lemma=strike -0.57 |  lemma=study -0.55 |  lemma=subject 0.93 |  lemma=submit -0.53 |  lemma=support 0.07 |
    lemma=take -0.58 |  lemma=tell 0.93 |  lemma=tolerate 0.29 |  lemma=toy -0.47 |  lemma=try -0.86 |
    lemma=turn -0.8 |  lemma=unable -0.96 |  lemma=unacceptable 0.63 |  lemma=undecided 0.67 |  lemma=urge 0.75 |
    lemma=vanish -0.44 |  lemma=want 0.11 |  lemma=withdraw -0.4 |  lemma=work -0.58 |  lemma=wrest -0.83 |
    length=0 -0.18 |  length=1 -0.03 |  length=3 0.08 |  length=6 0.23 |  link=adverbial -0.15 |
    link=condition 0.13 |  link=coordinate 0.33 |  link=main 0.05 |  link=modifier -0.22 |  link=nominal -0.07 |
    link=relative -0.56 |  link=time -0.95 |  modal=- 0.07 |  modal=can 0.68 |  modal=could -0.35 |
    modal=may -0.67 |  modal=must 0.14 |  modal=should -0.39 |  modal=will -0.13 |  modal=would -0.21 |
    negated=true -0.3 |  object=aid -0.08 |  object=charge -0.63 |  object=deadline 0.08 |  object=deal -0.02 |
    object=law 0.29 |  object=offer -0.21 |  object=strike 1.02 |  object=talks 0.07 |  object=tariff 0.42 |
    object=troops 0.08 |  object=truce -0.4 |  objlemma=18 -0.14 |  objlemma=abramkovich -0.48 |
    objlemma=access 0.54 |  objlemma=accord -0.6 |  objlemma=account -0.72 |  objlemma=advice -0.11 |
    objlemma=africans -0.98 |  objlemma=agreement 0.36 |  objlemma=announcement -0.79 |  objlemma=anyone 0.91 |
    objlemma=approach -0.32 |  objlemma=arrangement 0.8 |  objlemma=assurance 0.55 |  objlemma=autonomy 0.93 |
    objlemma=bonus 0.42 |  objlemma=branch 0.86 |  objlemma=breakthrough -0.9 |  objlemma=budget -0.5 |
    objlemma=cabinet 0.29 |  objlemma=cap 0.91 |  objlemma=cash 0.64 |  objlemma=cent 0.64 |
    objlemma=charge -0.53 |  objlemma=china 0.41 |  objlemma=claim -0.6 |  objlemma=climate -0.92 |
    objlemma=committee -0.71 |  objlemma=complaint -0.75 |  objlemma=conditional -0.44 |  objlemma=consent 0.33 |
    objlemma=constitution -0.88 |  objlemma=contract 0.18 |  objlemma=conversation 0.66 |  objlemma=council 0.07 |
    objlemma=deal -0.72 |  objlemma=decision 0.96 |  objlemma=deployment -0.82 |  objlemma=dilara -0.48 |
    objlemma=dollar -0.77 |  objlemma=everything 0.77 |  objlemma=farmer 0.77 |  objlemma=freedom 0.58 |
    objlemma=government 0.67 |  objlemma=group 0.71 |  objlemma=guarantee 0.73 |  objlemma=help 0.92 |
    objlemma=hike 0.49 |  objlemma=i -0.55 |  objlemma=inquiry 0.53 |  objlemma=institution -0.83 |
    objlemma=instrument -1.19 |  objlemma=it -0.39 |  objlemma=last -1.02 |  objlemma=lifting -0.7 |
    objlemma=limit -0.87 |  objlemma=man 0.78 |  objlemma=mandate 0.72 |  objlemma=mayor 0.8 |
    objlemma=meeting -0.9 |  objlemma=memorandum -0.98 |  objlemma=monitor 0.55 |  objlemma=more 0.58 |
    objlemma=neighbour 0.65 |  objlemma=news -0.96 |  objlemma=nothing 0.27 |  objlemma=offer -0.84 |
    objlemma=one 0.06 |  objlemma=other 0.55 |  objlemma=page 0.98 |  objlemma=payment 0.33 |
    objlemma=place -0.87 |  objlemma=plan -0.53 |  objlemma=plane -0.26 |  objlemma=position -0.62 |
    objlemma=premier -0.41 |  objlemma=problem -0.65 |  objlemma=procedure -0.86 |  objlemma=process 0.64 |
    objlemma=progress 0.29 |  objlemma=purpose -0.73 |  objlemma=question -0.65 |  objlemma=recognition 0.5 |
    objlemma=referendum 0.68 |  objlemma=refusal -0.92 |  objlemma=release 0.44 |  objlemma=renegotiation 0.74 |
    objlemma=republic -0.94 |  objlemma=result 0.92 |  objlemma=right -0.19 |  objlemma=rumour -0.56 |
    objlemma=scanlan -0.48 |  objlemma=seat 0.83 |  objlemma=session -0.37 |  objlemma=share -0.08 |
    objlemma=side 0.5 |  objlemma=some -0.64 |  objlemma=standing -0.47 |  objlemma=strike 1.02 |
    objlemma=success -0.83 |  objlemma=surrender 0.55 |  objlemma=talk 0.31 |  objlemma=target 1.01 |
    objlemma=text 0.18 |  objlemma=that -0.8 |  objlemma=theme 0.94 |  objlemma=they 0.48 |
    objlemma=thirteen -0.39 |  objlemma=time -0.61 |  objlemma=transit -0.57 |  objlemma=treaty -0.29 |
    objlemma=troops 0.17 |  objlemma=truce -0.4 |  objlemma=version 0.13 |  objlemma=vice-chairmanship 0.51 |
    objlemma=village -0.57 |  objlemma=vote 0.88 |  objlemma=waiver -0.84 |  objlemma=we -0.56 |
    objlemma=week 0.58 |  objlemma=what 0.09 |  objlemma=year -0.57 |  passive=true 0.18 |  quoted=false 0.04 |
    quoted=true -0.52 |  rule=accepts 0.05 |  rule=attitude 0.21 |  rule=attitude_said_of_a_thing 0.63 |
    rule=cannot_be -0.19 |  rule=could_be 0.16 |  rule=demands 0.14 |  rule=imperative_in_a_quotation -0.11 |
    rule=judged_to_be -0.07 |  rule=made_a_condition -0.04 |  rule=must_be 0.17 |  rule=not_without 0.43 |
    rule=noun_of_stance -0.57 |  rule=noun_of_stance_under_a_light_verb 0.18 |
    rule=noun_of_wanting_under_a_light_verb -0.57 |  rule=open -0.44 |  rule=opposes 0.03 |  rule=rejects -0.1 |
    rule=set_as_a_condition,_as_long_as -0.53 |  rule=set_as_a_condition,_conditional_on -0.44 |
    rule=set_as_a_condition,_on_condition_that -0.08 |  rule=set_as_a_condition,_only_after -0.47 |
    rule=set_as_a_condition,_only_if -0.47 |  rule=set_as_a_condition,_provided 0.21 |
    rule=set_as_a_condition,_provided_that -0.53 |  rule=set_as_a_condition,_so_long_as -0.59 |
    rule=set_as_a_condition,_without -0.11 |  rule=side_taken 0.54 |  rule=supports -0.16 |  rule=will_not -0.23 |
    said=false 0.09 |  said=true -0.09 |  sentence=0 -0.56 |  sentence=1 0.22 |  sentence=2 0.06 |
    sentence=3 -0.16 |  sentence=4 -0.18 |  sentence=5 -0.64 |  share=0 -0.36 |  share=1 -0.16 |  share=2 0.07 |
    share=3 0.05 |  share=4 0.15 |  subject=aid -0.44 |  subject=arms 0.8 |  subject=captive -0.68 |
    subject=deal 0.15 |  subject=law 0.15 |  subject=offer 0.03 |  subject=strike -0.5 |  subject=talks -0.37 |
    subject=tariff -0.47 |  subject=troops -0.08 |  subject=visit -0.39 |  sure=0 0.06 |  sure=1 -0.13 |
    sure=2 0.03 |  tense=- -0.12 |  tense=future -0.13 |  tense=past -0.05 |  tense=present 0.25 |  ties=- -0.11 |
    ties=agent -0.25 |  ties=controlled -0.07 |  ties=modified 0.14 |  ties=of -0.48 |  ties=possessive 0.57 |
    ties=relative -0.25 |  ties=shared 0.25 |  touches=accusation -0.27 |  touches=agreement 0.03 |
    touches=deadline 0.08 |  touches=incident 0.18 |  touches=linkage -0.25 |  touches=measure 0.06 |
    touches=meeting -0.25 |  touches=proposal -0.65 |  touches=response -0.18 |  touches=statement -0.07 |
    under=- 0.39 |  under=above -0.46 |  under=after -0.35 |  under=as_for -0.84 |  under=at 0.61 |
    under=before -0.7 |  under=by -0.16 |  under=for 0.31 |  under=from -0.08 |  under=in 0.4 |  under=of 0.32 |
    under=on -0.05 |  under=to -0.23 |  under=under -0.88 |  under=with 0.15 |  under=within -0.39 |
    under=without -0.08 |  upos=ADJ 0.16 |  upos=NOUN -0.1
  `,
  proposal: `
    above=other -0.27 |  above=speech-does 0.04 |  above=speech-says 0.19 |  above=stance-rejects 0.37 |
    actor=group -0.39 |  actor=id 0.14 |  actor=name -0.27 |  actor=of 0.09 |  actors=1 0.03 |  actors=2 0.09 |
    any 0.03 |  around_own_kind 0.23 |  beside=agreement 0.37 |  beside=deadline -0.36 |  beside=linkage -0.06 |
    beside=position -0.61 |  beside=response 0.58 |  beside=statement 0.07 |  block=list-item 0.41 |
    class=speech-does 0.16 |  class=stance-accepts -0.36 |  class=stance-supports -0.46 |  clause=copula 0.08 |
    clause=noun 0.04 |  clause=verb 0.07 |  dated=false -0.03 |  dated=true 0.16 |  form=finite 0.1 |
    form=infinitive -0.35 |  form=noun 0.04 |  inside_own_kind -0.58 |
    label+rule=made+offer_named_by_its_maker 0.11 |  label+rule=made+offer_put_or_taken_back 0.02 |
    label+rule=made+proposing_verb 0.04 |  label+rule=made+thing_called_proposed -0.47 |
    label+rule=withdrawn+offer_put_or_taken_back -0.04 |  label=made 0.04 |  label=withdrawn -0.04 |
    lemma=ask -1.01 |  lemma=call -0.45 |  lemma=counter 0.58 |  lemma=countermeasure -0.47 |  lemma=drop -0.54 |
    lemma=make -0.79 |  lemma=offer 0.24 |  lemma=plan -0.46 |  lemma=present 0.57 |  lemma=proposal -0.23 |
    lemma=propose 0.28 |  lemma=replace 0.29 |  lemma=send 0.56 |  lemma=submit -0.36 |  lemma=suggest 0.29 |
    lemma=withdraw 0.47 |  length=0 -0.16 |  length=1 0.04 |  length=2 -0.03 |  length=3 0.15 |  length=4 -0.16 |
    length=5 0.4 |  length=6 0.47 |  link=adverbial 0.12 |  link=complement -0.23 |  link=condition -0.31 |
    link=coordinate 0.43 |  link=main 0.15 |  link=nominal 0.04 |  link=open -0.32 |  link=relative -0.25 |
    link=time 0.45 |  modal=- 0.1 |  modal=be_to -0.55 |  modal=must -0.37 |  modal=would -0.46 |
    modality=asserted 0.1 |  modality=hypothetical -0.53 |  modality=planned -0.5 |  modality=possible -0.36 |
    negated=false 0.03 |  object=aid 0.39 |  object=deal 0.37 |  object=law -0.07 |  object=talks 0.19 |
    object=tariff -0.76 |  object=truce 0.24 |  objects=false 0.16 |  objlemma=% 0.29 |  objlemma=18 0.21 |
    objlemma=31 0.18 |  objlemma=access 0.3 |  objlemma=bill -0.07 |  objlemma=brussels -0.55 |
    objlemma=cent -0.87 |  objlemma=compromise 0.59 |  objlemma=demand -0.53 |  objlemma=draft 0.57 |
    objlemma=help 0.39 |  objlemma=independence 0.22 |  objlemma=it 0.21 |  objlemma=moment -0.46 |
    objlemma=offer -0.79 |  objlemma=pay -0.76 |  objlemma=plan -0.37 |  objlemma=proposal 0.16 |
    objlemma=province 0.29 |  objlemma=request 0.56 |  objlemma=slovakia 0.3 |  objlemma=soil 0.4 |
    objlemma=spy 0.4 |  objlemma=talk 0.19 |  objlemma=truce 0.24 |  objlemma=what -0.7 |  passive=false 0.06 |
    passive=true 0.17 |  placed=false 0.03 |  quoted=false 0.05 |  quoted=true -0.7 |
    rule=offer_named_by_its_maker 0.11 |  rule=proposing_verb 0.04 |  rule=thing_called_proposed -0.47 |
    said=false 0.16 |  said=true -0.19 |  self=offer -0.48 |  self=sanction -0.47 |  sentence=1 -0.09 |
    sentence=2 0.05 |  sentence=3 -0.03 |  sentence=4 0.4 |  sentence=5 -1.05 |  share=0 -0.04 |  share=2 -0.16 |
    share=3 0.39 |  share=4 0.02 |  subject=visit 0.21 |  sure=1 -0.24 |  sure=2 -0.07 |  sure=3 0.22 |
    sure=4 0.2 |  tense=- -0.07 |  tense=future -0.55 |  tense=past 0.05 |  tense=present 0.29 |  ties=- 0.15 |
    ties=adjective -0.79 |  ties=agent 0.45 |  ties=controlled -0.35 |  ties=of 0.63 |  ties=possessive 0.3 |
    ties=relative 0.4 |  ties=shared 0.43 |  touches=agreement -0.08 |  touches=linkage -0.41 |
    touches=measure 0.03 |  touches=meeting 0.19 |  touches=position -0.13 |  touches=response 0.58 |
    touches=statement -0.03 |  under=- 0.22 |  under=according_to 0.47 |  under=as 0.21 |  under=before -0.3 |
    under=by -0.37 |  under=for -0.06 |  under=from 0.29 |  under=in 0.24 |  under=on -0.26 |  under=to -0.38 |
    under=with 0.44 |  upos=NOUN -0.05 |  upos=VERB 0.06
  `,
  response: `
    above=speech-does 0.06 |  above=speech-quotes -0.44 |  above=speech-says -0.49 |  above=stance-accepts 0.98 |
    above=stance-demands 0.45 |  actor=group -0.9 |  actor=id 0.24 |  actor=name -0.06 |  actor=of -0.16 |
    actors=1 0.05 |  actors=2 -0.16 |  actors=3 0.17 |  any 0.04 |  beside=agreement 0.12 |  beside=linkage 0.23 |
    beside=measure -0.65 |  beside=position -0.37 |  beside=proposal 0.22 |  beside=statement 0.05 |
    block=list-item -0.24 |  block=paragraph 0.06 |  class=other 0.28 |  class=speech-does -0.4 |
    class=speech-once 0.13 |  class=stance-accepts 0.05 |  class=stance-open -0.1 |  class=stance-rejects -0.39 |
    class=stance-supports -0.5 |  clause=verb 0.04 |  dated=false 0.05 |  dated=true -0.03 |  form=finite 0.09 |
    form=infinitive 0.03 |  form=participle -0.61 |  label+rule=accepts+answer 0.16 |
    label+rule=counters+answer 0.22 |  label+rule=pending+no_answer_yet 0.13 |
    label+rule=pending+no_reply_has_come 0.39 |  label+rule=pending+no_reply_received -0.52 |
    label+rule=pending+yet_to_answer 0.46 |  label+rule=rejects+answer -0.14 |
    label+rule=rejects+called_impossible 0.39 |  label+rule=rejects+how_it_was_received 0.25 |
    label+rule=rejects+said_yes_or_no 0.59 |  label+rule=rejects+short_answer -0.8 |  label=accepts 0.16 |
    label=counters 0.22 |  label=pending 0.17 |  label=rejects -0.08 |  lemma=accept 0.26 |  lemma=agree -0.82 |
    lemma=answer 0.36 |  lemma=back -0.5 |  lemma=call 0.33 |  lemma=come 0.39 |  lemma=comment -0.59 |
    lemma=counter 0.22 |  lemma=decide 0.92 |  lemma=decline 0.17 |  lemma=do 0.46 |  lemma=examine 0.45 |
    lemma=get 0.21 |  lemma=hear 0.14 |  lemma=react 0.43 |  lemma=receive -0.52 |  lemma=refuse -0.72 |
    lemma=reject 0.13 |  lemma=reply -0.13 |  lemma=repudiate -0.4 |  lemma=respond 0.55 |  lemma=say -0.27 |
    lemma=settle 0.45 |  lemma=sign 0.14 |  lemma=stop -0.65 |  lemma=study -0.56 |  lemma=turn 0.34 |
    length=1 0.18 |  length=2 -0.15 |  length=3 -0.06 |  length=4 0.13 |  length=5 -0.11 |  length=6 0.17 |
    link=adverbial 0.08 |  link=complement -0.27 |  link=coordinate -0.71 |  link=main 0.17 |  link=open 0.05 |
    link=relative 0.45 |  link=time -1.08 |  modal=- 0.04 |  modal=have_to -0.05 |  modal=might -0.4 |
    modal=will -0.24 |  modal=would 0.34 |  modality=asserted 0.07 |  modality=hypothetical 0.26 |
    modality=planned -0.27 |  negated=false 0.04 |  object=deal 0.45 |  object=law 0.45 |  object=offer 0.06 |
    object=tariff 0.3 |  objects=true 0.08 |  objlemma=bma -0.8 |  objlemma=ceiling 0.3 |  objlemma=contract 0.45 |
    objlemma=demand 0.49 |  objlemma=draft 0.4 |  objlemma=idea -0.21 |  objlemma=it 0.21 |  objlemma=no 0.59 |
    objlemma=paper -0.23 |  objlemma=proposal -0.07 |  objlemma=reply -0.52 |  objlemma=request 0.36 |
    objlemma=shrift 0.18 |  objlemma=text -0.29 |  objlemma=that 0.4 |  objlemma=what 0.45 |  passive=false 0.03 |
    passive=true 0.13 |  placed=false 0.04 |  quoted=false 0.04 |  rule=answer -0.04 |
    rule=called_impossible 0.39 |  rule=how_it_was_received 0.25 |  rule=no_answer_yet 0.13 |
    rule=no_reply_has_come 0.39 |  rule=no_reply_received -0.52 |  rule=said_yes_or_no 0.59 |
    rule=short_answer -0.8 |  rule=yet_to_answer 0.46 |  said=false 0.05 |  said=true -0.07 |  sentence=1 0.04 |
    sentence=2 0.16 |  sentence=3 -0.04 |  sentence=4 -0.21 |  share=0 0.48 |  share=1 -0.13 |  share=2 -0.09 |
    share=3 0.52 |  share=4 0.08 |  subject=offer 0.33 |  subject=tariff 0.45 |  subject=troops -0.3 |  sure=0 0.2 |
    sure=1 -0.12 |  sure=2 -0.09 |  sure=3 0.2 |  sure=4 0.02 |  tense=- -0.06 |  tense=future -0.24 |
    tense=past 0.14 |  tense=present 0.03 |  ties=- 0.63 |  ties=agent 0.13 |  ties=controlled -0.06 |
    ties=shared -0.7 |  ties=subject 0.06 |  touches=agreement -0.27 |  touches=deadline -0.51 |
    touches=linkage 0.45 |  touches=measure -0.16 |  touches=meeting 0.31 |  touches=position 0.12 |
    touches=proposal 0.48 |  touches=statement -0.07 |  under=- -0.08 |  under=among 0.17 |  under=as -1.1 |
    under=for 0.45 |  under=from -0.06 |  under=in 0.21 |  under=of 0.14 |  under=on -0.07 |  under=out_of 0.33 |
    under=shrift_in 0.22 |  under=with 0.38 |  upos=VERB 0.04
  `,
  statement: `
    above=attitude-open 0.37 |  above=other -0.16 |  above=speech-calls -1.08 |  above=speech-does 0.17 |
    above=speech-once -0.21 |  above=speech-quotes 0.79 |  above=speech-says -0.15 |  above=stance-accepts -0.17 |
    above=stance-demands 0.41 |  above=stance-rejects -1.2 |  above=stance-supports 0.36 |  actor=group -0.48 |
    actor=id -0.13 |  actor=name 0.16 |  actor=of 0.22 |  actors=1 0.02 |  actors=2 0.24 |  actors=3 -0.14 |
    any 0.03 |  around_own_kind 0.06 |  beside=accusation 0.28 |  beside=agreement -0.17 |  beside=deadline -0.06 |
    beside=incident 0.05 |  beside=linkage 0.04 |  beside=measure -0.21 |  beside=meeting -0.41 |
    beside=position -0.24 |  beside=proposal -0.43 |  beside=statement 0.46 |  block=list-item -0.1 |
    block=paragraph 0.04 |  class=other 0.14 |  class=speech-calls -0.27 |  class=speech-does 0.03 |
    class=speech-once -0.38 |  class=speech-quotes 0.29 |  class=speech-says 0.03 |  class=stance-demands 0.58 |
    clause=copula -0.46 |  clause=noun -0.24 |  clause=verb 0.05 |  dated=true 0.21 |  form=finite 0.04 |
    form=imperative -0.8 |  form=infinitive -0.23 |  form=noun -0.24 |  form=participle 0.45 |
    inside_own_kind -0.52 |  label+rule=direct+attribution 0.12 |  label+rule=direct+frame_of_words 0.67 |
    label+rule=direct+name,_colon,_quotation 0.37 |  label+rule=direct+quotation_carried_on -0.63 |
    label+rule=direct+quotation_without_a_cue 0.1 |  label+rule=direct+reporting_clause,_calls,_marks 0.04 |
    label+rule=direct+reporting_clause,_does,_a_clause 0.41 |
    label+rule=direct+reporting_clause,_does,_marks 0.06 |  label+rule=direct+reporting_clause,_once,_marks -0.57 |
    label+rule=direct+reporting_clause,_quotes,_a_clause 0.29 |
    label+rule=direct+reporting_clause,_says,_a_clause 0.15 |
    label+rule=direct+reporting_clause,_says,_marks 0.26 |  label+rule=direct+so_the_speaker 0.52 |
    label+rule=direct+words_in_order,_after 0.65 |  label+rule=direct+words_in_order,_before 0.38 |
    label+rule=direct+words_in_order,_set_in 0.64 |  label+rule=direct+words_in_order,_turned 0.7 |
    label+rule=indirect+according_to 0.26 |  label+rule=indirect+attribution -0.28 |
    label+rule=indirect+denied_by 0.42 |  label+rule=indirect+frame_of_words -0.87 |
    label+rule=indirect+name,_colon -0.16 |  label+rule=indirect+noun_of_saying -0.21 |
    label+rule=indirect+reporting_clause,_calls,_a_clause -0.57 |
    label+rule=indirect+reporting_clause,_calls,_a_thing 0.08 |
    label+rule=indirect+reporting_clause,_does,_a_clause -0.19 |
    label+rule=indirect+reporting_clause,_does,_a_thing 0.04 |
    label+rule=indirect+reporting_clause,_does,_an_infinitive -0.95 |
    label+rule=indirect+reporting_clause,_once,_a_thing -0.62 |
    label+rule=indirect+reporting_clause,_says,_a_clause 0.11 |
    label+rule=indirect+reporting_clause,_says,_a_thing -0.22 |
    label+rule=indirect+reporting_clause,_says,_an_infinitive -0.06 |
    label+rule=indirect+words_in_order,_after -0.17 |  label+rule=indirect+words_in_order,_before 0.25 |
    label+rule=indirect+words_in_order,_set_in -0.64 |  label+rule=indirect+words_in_order,_turned -0.23 |
    label=direct 0.19 |  label=indirect -0.02 |  lemma=" 0.37 |  lemma=accord -0.26 |  lemma=accuse 0.18 |
    lemma=add 0.3 |  lemma=affirm -0.35 |  lemma=agreement -0.58 |  lemma=allege 0.45 |  lemma=announce 0.1 |
    lemma=argue 0.58 |  lemma=ask -0.63 |  lemma=attack -0.48 |  lemma=be -0.63 |  lemma=beg 0.61 |
    lemma=begin 0.29 |  lemma=blame -0.11 |  lemma=blast 0.41 |  lemma=bomb 0.44 |  lemma=break 0.47 |
    lemma=call 0.1 |  lemma=cap 0.85 |  lemma=caution 0.73 |  lemma=charge 0.52 |  lemma=claim -0.06 |
    lemma=communicate -0.29 |  lemma=complain 0.7 |  lemma=concede 0.4 |  lemma=conclude -0.58 |
    lemma=condemn -0.84 |  lemma=confirm -0.1 |  lemma=consider -0.86 |  lemma=count -0.87 |  lemma=crawl 0.78 |
    lemma=declare 0.07 |  lemma=demand -0.31 |  lemma=denounce 0.77 |  lemma=deny 0.47 |  lemma=describe 0.3 |
    lemma=die 0.42 |  lemma=dismiss 0.13 |  lemma=do -1.2 |  lemma=draft 0.85 |  lemma=drive 0.54 |
    lemma=end 0.35 |  lemma=erupt 0.58 |  lemma=exclude -0.29 |  lemma=exist 0.62 |  lemma=explain 0.42 |
    lemma=fume 0.24 |  lemma=get 0.59 |  lemma=give -0.53 |  lemma=grumble 0.52 |  lemma=hail 0.65 |
    lemma=have 0.62 |  lemma=hint 0.18 |  lemma=hope -1.01 |  lemma=how -0.95 |  lemma=inform -0.3 |
    lemma=insist -0.42 |  lemma=insistence 0.41 |  lemma=instruct -0.45 |  lemma=let 0.39 |  lemma=lose 0.48 |
    lemma=maintain 0.62 |  lemma=make 0.26 |  lemma=no 0.93 |  lemma=note 0.06 |  lemma=object -0.88 |
    lemma=offer -0.78 |  lemma=oppose 0.78 |  lemma=order -0.43 |  lemma=pledge -0.42 |  lemma=post 0.56 |
    lemma=press -0.7 |  lemma=promise -0.21 |  lemma=propose -0.76 |  lemma=put -0.15 |  lemma=read -1.02 |
    lemma=reaffirm 0.43 |  lemma=recall 0.43 |  lemma=reiterate 0.54 |  lemma=reject -0.56 |  lemma=remark 0.37 |
    lemma=repeat 0.54 |  lemma=reply -0.04 |  lemma=report -0.68 |  lemma=reproach 0.76 |  lemma=repudiate -0.78 |
    lemma=request -0.38 |  lemma=retort 0.62 |  lemma=rewrite 0.63 |  lemma=rule -0.82 |  lemma=say 0.19 |
    lemma=see -0.35 |  lemma=share -0.75 |  lemma=shot 0.53 |  lemma=slam -0.52 |  lemma=snap 0.33 |
    lemma=sniff 0.33 |  lemma=so 0.52 |  lemma=speak 0.67 |  lemma=stress 0.51 |  lemma=suggest 0.67 |
    lemma=talk -0.32 |  lemma=tell 0.12 |  lemma=thank 0.5 |  lemma=thanks -0.86 |  lemma=the -1.01 |
    lemma=threaten -0.34 |  lemma=underline 0.8 |  lemma=urge 0.02 |  lemma=voice 0.45 |  lemma=want 0.67 |
    lemma=warn 0.11 |  lemma=welcome 0.05 |  lemma=will 1.01 |  lemma=withdraw 0.64 |  lemma=withhold -0.61 |
    lemma=word 0.95 |  lemma=write 0.58 |  length=0 -0.17 |  length=1 -0.23 |  length=2 0.08 |  length=3 -0.05 |
    length=4 0.16 |  length=5 0.12 |  length=6 0.14 |  length=7 -0.16 |  link=adverbial -0.23 |
    link=complement -0.4 |  link=coordinate -0.18 |  link=main 0.13 |  link=modifier -0.4 |  link=nominal -0.24 |
    link=open -0.27 |  link=relative -0.3 |  link=subject -0.36 |  link=time 0.12 |  modal=- 0.07 |
    modal=be_to -0.59 |  modal=can 0.32 |  modal=could -0.82 |  modal=may -0.75 |  modal=might -0.78 |
    modal=must -1.21 |  modal=should 0.59 |  modal=will -0.25 |  modal=would -0.75 |  modality=asserted 0.03 |
    negated=false 0.03 |  object=aid 0.09 |  object=charge 0.42 |  object=deal 0.26 |  object=law -0.1 |
    object=offer -0.22 |  object=talks -0.82 |  object=tariff -0.48 |  object=troops 0.39 |  object=truce 0.71 |
    objects=false 0.08 |  objects=true -0.05 |  objlemma=$ 1.02 |  objlemma=18 -0.58 |  objlemma=31 -0.45 |
    objlemma=abramkovich -0.77 |  objlemma=access -0.34 |  objlemma=accord 0.16 |  objlemma=account -0.62 |
    objlemma=accusation 0.62 |  objlemma=administration 0.6 |  objlemma=adviser 0.62 |  objlemma=agreement 0.43 |
    objlemma=airport -0.84 |  objlemma=amount 0.87 |  objlemma=announcement -0.99 |  objlemma=answer 0.74 |
    objlemma=approach -0.76 |  objlemma=association 0.66 |  objlemma=assurance 0.85 |  objlemma=attendance -1.01 |
    objlemma=autonomy -0.96 |  objlemma=barrel -0.61 |  objlemma=bma 0.73 |  objlemma=breakthrough 0.41 |
    objlemma=cash 0.41 |  objlemma=ceasefire 0.71 |  objlemma=cent 0.26 |  objlemma=channel 0.52 |
    objlemma=charge 0.69 |  objlemma=climate 0.72 |  objlemma=committee -0.45 |  objlemma=complaint 0.72 |
    objlemma=compromise -0.32 |  objlemma=constitution 0.31 |  objlemma=counter-claim 0.7 |  objlemma=crude -0.22 |
    objlemma=deal 0.61 |  objlemma=decision 0.82 |  objlemma=demand -0.49 |  objlemma=dilara -0.77 |
    objlemma=disappointment 0.45 |  objlemma=dollar -0.93 |  objlemma=door -1.05 |  objlemma=election -0.69 |
    objlemma=end 0.39 |  objlemma=figure 0.76 |  objlemma=finding -0.46 |  objlemma=force 0.52 |
    objlemma=friday 0.62 |  objlemma=general 0.89 |  objlemma=governor -1.07 |  objlemma=group 0.31 |
    objlemma=guarantee -0.7 |  objlemma=hallbeck 0.32 |  objlemma=handful 0.82 |  objlemma=he -1.1 |
    objlemma=head -0.96 |  objlemma=help 0.31 |  objlemma=holm 0.33 |  objlemma=host -0.86 |  objlemma=idea -0.46 |
    objlemma=independence -0.69 |  objlemma=indexation 0.85 |  objlemma=inquiry -0.4 |  objlemma=it 0.36 |
    objlemma=itself 0.81 |  objlemma=july -0.93 |  objlemma=killing -0.63 |  objlemma=krg -0.39 |
    objlemma=kyiv 0.69 |  objlemma=late 0.43 |  objlemma=law -0.92 |  objlemma=life 0.48 |  objlemma=lifting -0.38 |
    objlemma=link 0.48 |  objlemma=man -1.08 |  objlemma=meeting -0.84 |  objlemma=mention -0.91 |
    objlemma=mercosur 0.41 |  objlemma=ministry -0.75 |  objlemma=misunderstanding 0.64 |  objlemma=monitor 0.78 |
    objlemma=move 0.36 |  objlemma=need 0.88 |  objlemma=news 0.61 |  objlemma=no 1.06 |  objlemma=number -0.91 |
    objlemma=offer -0.06 |  objlemma=one -0.94 |  objlemma=order -0.53 |  objlemma=other 0.39 |
    objlemma=outcome 0.51 |  objlemma=part 0.31 |  objlemma=party 0.56 |  objlemma=people 0.4 |
    objlemma=pipeline -0.48 |  objlemma=poll 0.75 |  objlemma=prison 0.41 |  objlemma=progress 0.74 |
    objlemma=proposal -0.57 |  objlemma=recognition 0.79 |  objlemma=reduction 0.71 |  objlemma=referendum -0.73 |
    objlemma=refusal -0.84 |  objlemma=renegotiation 0.97 |  objlemma=report 0.61 |  objlemma=representative -1.1 |
    objlemma=responsibility 0.56 |  objlemma=result 0.56 |  objlemma=retaliation -0.94 |  objlemma=rumour -0.09 |
    objlemma=scanlan -0.77 |  objlemma=share -0.75 |  objlemma=she -0.79 |  objlemma=side -0.43 |
    objlemma=signature -0.94 |  objlemma=slovakia -0.34 |  objlemma=socialists 0.6 |  objlemma=solution -0.91 |
    objlemma=space -0.43 |  objlemma=state -1.09 |  objlemma=support 0.8 |  objlemma=supporter -0.58 |
    objlemma=surrender 0.77 |  objlemma=suspension -0.99 |  objlemma=talk -0.66 |  objlemma=television 0.49 |
    objlemma=text -0.13 |  objlemma=that 0.39 |  objlemma=themselves -0.63 |  objlemma=they 0.61 |
    objlemma=third 0.61 |  objlemma=this 0.77 |  objlemma=three -0.72 |  objlemma=time -0.43 |
    objlemma=tonne -0.59 |  objlemma=tories 0.41 |  objlemma=troops -0.71 |  objlemma=turkey 0.5 |
    objlemma=value 0.86 |  objlemma=vice-chairmanship -0.74 |  objlemma=vote 0.64 |  objlemma=war -1.09 |
    objlemma=week -0.53 |  objlemma=west 0.61 |  objlemma=what -0.36 |  objlemma=worker -0.43 |
    passive=false 0.04 |  passive=true -0.31 |  placed=false 0.03 |  quoted=false 0.04 |  quoted=true -0.31 |
    rule=according_to 0.26 |  rule=attribution -0.23 |  rule=denied_by 0.42 |  rule=frame_of_words -0.19 |
    rule=name,_colon -0.16 |  rule=name,_colon,_quotation 0.37 |  rule=noun_of_saying -0.21 |
    rule=quotation_carried_on -0.63 |  rule=quotation_without_a_cue 0.1 |
    rule=reporting_clause,_calls,_a_clause -0.57 |  rule=reporting_clause,_calls,_a_thing 0.08 |
    rule=reporting_clause,_calls,_marks 0.04 |  rule=reporting_clause,_does,_a_clause -0.17 |
    rule=reporting_clause,_does,_a_thing 0.04 |  rule=reporting_clause,_does,_an_infinitive -0.95 |
    rule=reporting_clause,_does,_marks 0.06 |  rule=reporting_clause,_once,_a_thing -0.62 |
    rule=reporting_clause,_once,_marks -0.57 |  rule=reporting_clause,_quotes,_a_clause 0.29 |
    rule=reporting_clause,_says,_a_clause 0.12 |  rule=reporting_clause,_says,_a_thing -0.22 |
    rule=reporting_clause,_says,_an_infinitive -0.06 |  rule=reporting_clause,_says,_marks 0.26 |
    rule=so_the_speaker 0.52 |  rule=words_in_order,_after -0.03 |  rule=words_in_order,_before 0.29 |
    rule=words_in_order,_set_in -0.37 |  said=false 0.06 |  said=true -0.18 |  self=deal -0.26 |  self=offer -0.66 |
    self=talks -0.66 |  sentence=0 0.14 |  sentence=1 0.09 |  sentence=2 0.02 |  sentence=4 0.03 |
    sentence=5 0.04 |  share=0 -0.47 |  share=1 -0.03 |  share=2 -0.13 |  share=3 -0.05 |  share=4 0.12 |
    subject=deal -0.24 |  subject=law -0.6 |  subject=offer -0.14 |  subject=talks 0.5 |  subject=tariff -0.23 |
    subject=troops -0.11 |  subject=visit -0.97 |  sure=0 -0.05 |  sure=1 0.03 |  sure=2 0.09 |  sure=4 0.1 |
    tense=- -0.15 |  tense=future -0.31 |  tense=past 0.11 |  tense=present -0.02 |  ties=- 0.17 |
    ties=agent -0.6 |  ties=compound 0.62 |  ties=controlled -0.05 |  ties=modified -0.03 |  ties=of 0.92 |
    ties=possessive -0.44 |  ties=relative -0.3 |  ties=shared -0.2 |  ties=subject 0.06 |
    touches=accusation 0.29 |  touches=agreement 0.22 |  touches=incident 0.02 |  touches=measure -0.04 |
    touches=position 0.11 |  touches=response -0.04 |  under=- -0.34 |  under=about -0.39 |
    under=according_to 0.33 |  under=after -0.06 |  under=as 0.07 |  under=as_to 0.35 |  under=at 0.15 |
    under=before -0.36 |  under=between 0.48 |  under=by -0.19 |  under=for -0.61 |  under=from 0.1 |
    under=in 0.39 |  under=of 0.16 |  under=on 0.04 |  under=on_to -1.04 |  under=out_of 0.39 |  under=over -1.16 |
    under=per -0.61 |  under=since 0.49 |  under=than 0.76 |  under=to -0.3 |  under=under -0.17 |
    under=until -0.71 |  under=up_to 0.9 |  under=upon 0.81 |  under=with -1 |  under=within -0.73 |
    under=without 0.53 |  upos=ADV -0.45 |  upos=AUX -0.35 |  upos=DET -0.16 |  upos=NOUN -0.09 |  upos=PUNCT 0.37 |
    upos=VERB 0.04
  `,
}

const line: Learned['line'] = [
  [-3.209, 0],
  [-2.246, 0.103],
  [-1.769, 0.201],
  [-1.283, 0.207],
  [-0.933, 0.279],
  [-0.754, 0.293],
  [-0.473, 0.4],
  [-0.15, 0.404],
  [0.034, 0.511],
  [0.124, 0.514],
  [0.284, 0.549],
  [0.481, 0.571],
  [0.654, 0.609],
  [1.015, 0.681],
  [1.533, 0.751],
  [1.871, 0.83],
  [2.346, 0.844],
  [3.221, 0.967],
  [3.757, 1],
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
