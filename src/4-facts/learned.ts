/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.18 |  above=speech-does 0.25 |  above=speech-once 0.85 |  above=speech-says 0.36 |
    above=stance-open -0.45 |  above=stance-supports 0.31 |  actor=group -0.84 |  actor=id 0.34 |  actor=name 0.24 |
    actor=of 0.23 |  actors=1 0.1 |  actors=2 0.25 |  any 0.11 |  beside=incident -0.66 |  beside=measure -0.19 |
    beside=position 0.24 |  beside=statement 0.13 |  block=list-item 0.38 |  block=paragraph 0.09 |
    class=other -0.09 |  class=speech-does 0.18 |  class=speech-says 0.12 |  class=stance-demands 0.17 |
    class=stance-opposes 0.45 |  clause=noun 0.18 |  clause=verb 0.06 |  dated=false 0.08 |  dated=true 0.23 |
    form=finite 0.12 |  form=imperative -0.66 |  form=noun 0.18 |  form=participle 0.25 |
    label+rule=-+charge_against_someone 0.23 |  label+rule=-+charge_as_a_noun 0.41 |
    label+rule=-+charge_with_a_clause -0.43 |  label+rule=-+charge_without_its_matter 0.25 |
    label+rule=-+verb_of_charging 0.5 |  label+rule=-+wrong_told_of_another -0.57 |
    label+rule=-+wrong_told_of_nobody_named 0.25 |  label=- 0.11 |  lemma=accuse 0.13 |  lemma=allegation 0.19 |
    lemma=allege 0.46 |  lemma=blame 0.25 |  lemma=boycott 0.45 |  lemma=charge 0.44 |  lemma=complain 0.41 |
    lemma=counter-claim 0.4 |  lemma=finding 0.48 |  lemma=get 0.38 |  lemma=indictment 0.62 |  lemma=kill -0.66 |
    lemma=put 0.31 |  lemma=reproach 0.23 |  lemma=rig 0.39 |  lemma=rule -0.71 |  lemma=say -0.04 |
    lemma=slam 0.26 |  lemma=want 0.17 |  lemma=withhold -0.45 |  length=0 0.25 |  length=1 0.1 |  length=2 0.21 |
    length=3 0.22 |  length=4 0.36 |  length=5 -0.18 |  length=6 -0.82 |  link=adverbial -0.32 |
    link=complement 0.23 |  link=main 0.09 |  link=modifier 0.29 |  link=nominal 0.18 |  link=relative 0.33 |
    modal=- 0.07 |  modality=asserted 0.11 |  negated=false 0.11 |  object=aid -0.45 |  object=deal 0.17 |
    object=talks 0.45 |  object=tariff 0.34 |  object=troops -0.66 |  objects=false 0.04 |  objects=true 0.09 |
    objlemma=administration 0.38 |  objlemma=aid -0.45 |  objlemma=airport 0.34 |  objlemma=association 0.26 |
    objlemma=deal 0.17 |  objlemma=denmark 0.28 |  objlemma=failure 0.31 |  objlemma=general 0.49 |
    objlemma=governor 0.49 |  objlemma=group 0.51 |  objlemma=handful 0.42 |  objlemma=it 0.38 |
    objlemma=krg -0.66 |  objlemma=man 0.15 |  objlemma=other 0.25 |  objlemma=session 0.45 |
    objlemma=socialists 0.28 |  objlemma=soldier -0.66 |  objlemma=tories 0.33 |  objlemma=west 0.55 |
    objlemma=which 0.39 |  passive=false 0.05 |  passive=true 0.37 |  placed=false 0.11 |  quoted=false 0.1 |
    quoted=true 0.38 |  rule=charge_against_someone 0.23 |  rule=charge_as_a_noun 0.41 |
    rule=charge_with_a_clause -0.43 |  rule=charge_without_its_matter 0.25 |  rule=verb_of_charging 0.5 |
    rule=wrong_told_of_another -0.57 |  rule=wrong_told_of_nobody_named 0.25 |  said=false 0.1 |  said=true 0.15 |
    self=charge 0.48 |  sentence=1 0.41 |  sentence=2 0.28 |  sentence=3 -0.2 |  sentence=4 -0.34 |  share=0 0.25 |
    share=1 -0.08 |  share=2 0.17 |  share=3 -0.09 |  share=4 0.22 |  subject=law -0.66 |  sure=0 -0.45 |
    sure=1 0.13 |  sure=2 0.3 |  sure=3 0.05 |  sure=4 0.62 |  tense=- -0.12 |  tense=past 0.08 |
    tense=present 0.27 |  ties=- -0.45 |  ties=agent 0.33 |  ties=compound 0.15 |  ties=controlled 0.15 |
    ties=modified 0.25 |  ties=possessive 0.19 |  ties=relative 0.38 |  ties=shared -0.13 |  ties=subject 0.13 |
    touches=agreement -0.26 |  touches=incident 0.33 |  touches=linkage -0.8 |  touches=measure 0.17 |
    touches=meeting 0.4 |  touches=position -0.44 |  touches=statement -0.13 |  under=- -0.3 |  under=after -0.71 |
    under=for 0.2 |  under=in -0.66 |  under=of 0.3 |  under=on -0.24 |  under=over 0.38 |  under=than 0.23 |
    under=to 0.27 |  upos=NOUN 0.41 |  upos=VERB 0.06
  `,
  agreement: `
    above=attitude-open -0.67 |  above=attitude-rejects 0.78 |  above=speech-calls -0.65 |  above=speech-does 0.54 |
    above=speech-quotes -0.22 |  above=speech-says 0.34 |  above=stance-accepts -0.23 |
    above=stance-demands -0.15 |  above=stance-rejects -0.56 |  above=stance-supports 0.62 |  actor=group -0.62 |
    actor=id 0.15 |  actor=name -0.23 |  actor=of -0.24 |  actors=0 1.3 |  actors=1 -0.42 |  actors=2 0.11 |
    actors=3 -0.6 |  around_own_kind -0.41 |  beside=agreement -0.06 |  beside=deadline -0.41 |
    beside=incident -0.23 |  beside=linkage -1.12 |  beside=measure -0.11 |  beside=meeting -0.52 |
    beside=position -0.55 |  beside=proposal -0.63 |  beside=response -0.58 |  beside=statement -0.52 |
    block=list-item -0.1 |  class=attitude-open -0.53 |  class=other 0.06 |  class=speech-does -0.37 |
    class=speech-once -0.57 |  class=speech-quotes 0.14 |  class=stance-accepts -0.63 |
    class=stance-demands -0.33 |  clause=copula 0.45 |  clause=noun -0.1 |  dated=false -0.12 |  dated=true 0.17 |
    form=finite 0.06 |  form=infinitive -0.17 |  form=noun -0.1 |  inside_own_kind -0.17 |
    label+rule=agreed+agreed,_on_what_is_not_said,_parties_from_before 0.89 |
    label+rule=agreed+agreement_named_with_its_date 0.78 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.91 |
    label+rule=agreed+agreement_named_with_its_parties -0.15 |  label+rule=agreed+gesture_of_signing 0.65 |
    label+rule=agreed+it_was_agreed_that 0.04 |  label+rule=agreed+item_of_a_list_of_terms 0.35 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before -0.18 |  label+rule=agreed+signing_verb 0.49 |
    label+rule=agreed+signing_verb,_parties_from_before -0.15 |  label+rule=agreed+stage_of_an_agreement 0.58 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun 0.13 |  label+rule=agreed+term_after_an_agreement -0.13 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before 0.33 |
    label+rule=agreed+term_after_others 0.07 |  label+rule=agreed+term_after_others,_a_paragraph_on -0.43 |
    label+rule=agreed+term_after_others,_a_paragraph_on,_parties_from_before 0.25 |
    label+rule=agreed+term_after_others,_parties_from_before -1.05 |
    label+rule=agreed+term_in_a_list,_parties_from_before -0.73 |  label+rule=agreed+term_under_an_agreement -0.47 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.26 |  label+rule=agreed+term_under_it 0.73 |
    label+rule=agreed+term_under_it,_parties_from_before -0.16 |  label+rule=agreed+undertaking_on -0.1 |
    label+rule=agreed+undertaking_that -0.54 |  label+rule=agreed+undertaking_to -0.11 |
    label+rule=agreed+what_an_agreement_does -0.91 |  label+rule=agreed+what_an_agreement_does,_participle 0.35 |
    label+rule=agreed+what_an_agreement_does,_relative -0.73 |  label+rule=agreed+what_it_does 0.72 |
    label+rule=breached+noun_of_a_stage -0.23 |  label+rule=breached+stage_of_an_agreement -0.78 |
    label+rule=collapsed+it,_an_agreement -0.57 |  label+rule=collapsed+stage_of_an_agreement 0.14 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.42 |
    label+rule=in-force+in_force,_parties_from_before 0.69 |  label+rule=in-force+stage_of_an_agreement -0.06 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -1.14 |  label+rule=negotiating+nothing_agreed -0.41 |
    label+rule=negotiating+nothing_agreed,_failed_to 0.92 |  label+rule=negotiating+nothing_agreed,_not -0.09 |
    label+rule=negotiating+noun_of_a_stage -0.71 |  label+rule=negotiating+stage_of_an_agreement 0.3 |
    label+rule=negotiating+stage_of_an_agreement_on_its_noun -0.56 |
    label+rule=negotiating+still_talked_about 0.69 |  label+rule=negotiating+without_a_result 0.68 |
    label+rule=signed+gesture_of_signing 0.61 |  label+rule=signed+gesture_of_signing,_parties_from_before 0.26 |
    label+rule=signed+noun_of_a_stage -0.95 |  label+rule=signed+noun_of_a_stage,_set 0.98 |
    label+rule=signed+signing_verb -0.52 |  label+rule=signed+signing_verb,_parties_from_before 0.08 |
    label+rule=signed+stage_of_an_agreement 0.31 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.23 |
    label=breached -0.83 |  label=collapsed -0.1 |  label=negotiating 0.21 |  label=signed 0.12 |  lemma=% 0.78 |
    lemma=200 0.73 |  lemma=accept -0.13 |  lemma=agree 0.21 |  lemma=agreement -0.9 |  lemma=allow -0.18 |
    lemma=amnesty 0.62 |  lemma=announce -0.94 |  lemma=argue -0.91 |  lemma=ask -0.13 |  lemma=ban 0.58 |
    lemma=be 0.82 |  lemma=breach -0.83 |  lemma=break 0.85 |  lemma=brigade -0.9 |  lemma=broker 0.66 |
    lemma=cap 0.33 |  lemma=ceasefire -0.87 |  lemma=change 0.9 |  lemma=collapse 0.82 |  lemma=comply -0.67 |
    lemma=conclude 0.92 |  lemma=confine -0.91 |  lemma=consult 0.33 |  lemma=create 0.47 |  lemma=cut -0.17 |
    lemma=dead 0.6 |  lemma=deal -1.09 |  lemma=decide 0.72 |  lemma=declare 1.13 |  lemma=discuss -0.44 |
    lemma=end -0.16 |  lemma=engage -0.66 |  lemma=exist -1.08 |  lemma=extend 0.37 |  lemma=fail 0.92 |
    lemma=fall 1.08 |  lemma=find 0.69 |  lemma=fix -0.97 |  lemma=follow -0.43 |  lemma=force 0.66 |
    lemma=free -0.53 |  lemma=fulfil -0.76 |  lemma=get -1.02 |  lemma=go 0.91 |  lemma=government -1.01 |
    lemma=halve -0.85 |  lemma=hand 0.8 |  lemma=have 0.17 |  lemma=hold -0.32 |  lemma=include -0.83 |
    lemma=initial 0.11 |  lemma=insistence -0.65 |  lemma=join -0.84 |  lemma=keep -0.63 |  lemma=last -0.7 |
    lemma=leave -0.22 |  lemma=let -0.33 |  lemma=limit -1.14 |  lemma=make 0.13 |  lemma=negotiate 0.81 |
    lemma=negotiation -0.71 |  lemma=oblige -0.12 |  lemma=off -1.06 |  lemma=pact 1.2 |  lemma=paper 0.94 |
    lemma=part 0.89 |  lemma=participation 0.88 |  lemma=permit -0.2 |  lemma=place -0.8 |  lemma=pledge -0.32 |
    lemma=police -1.06 |  lemma=possible -0.56 |  lemma=promise 0.37 |  lemma=propose -0.63 |  lemma=provide -0.83 |
    lemma=put 0.54 |  lemma=ratify -0.39 |  lemma=reach 0.44 |  lemma=reaffirm -1.21 |  lemma=recognise 0.73 |
    lemma=reject -0.57 |  lemma=replace 0.8 |  lemma=respect -0.4 |  lemma=return 1.4 |  lemma=review 0.9 |
    lemma=rise 0.78 |  lemma=run -1 |  lemma=say 0.93 |  lemma=settle 0.69 |  lemma=settlement -0.37 |
    lemma=shake 0.65 |  lemma=share 0.39 |  lemma=sign 0.06 |  lemma=signature -0.17 |  lemma=signing 0.64 |
    lemma=sit 0.78 |  lemma=stand -0.73 |  lemma=stay 0.86 |  lemma=step 0.95 |  lemma=strike -0.16 |
    lemma=suspend -0.81 |  lemma=take -0.67 |  lemma=touch -0.78 |  lemma=truce 1.19 |  lemma=undertake -0.56 |
    lemma=void -0.33 |  lemma=withdraw -0.43 |  lemma=withdrawal -0.82 |  length=0 -0.22 |  length=1 -0.06 |
    length=2 0.12 |  length=4 -0.04 |  length=5 0.34 |  length=6 -0.13 |  link=adverbial -0.11 |
    link=complement 0.07 |  link=condition -0.9 |  link=coordinate 0.84 |  link=main -0.03 |  link=modifier 0.25 |
    link=nominal -0.1 |  link=open -0.14 |  link=relative -0.15 |  link=subject 0.27 |  link=time 0.03 |
    modal=- 0.11 |  modal=be_to 0.22 |  modal=can -0.78 |  modal=could 1.23 |  modal=may -0.88 |
    modal=might -0.77 |  modal=must -0.68 |  modal=shall 0.86 |  modal=should -0.76 |  modal=will -0.5 |
    modal=would -0.29 |  modality=asserted 0.05 |  modality=hypothetical -0.35 |  modality=planned 0.1 |
    modality=possible -0.47 |  negated=false 0.05 |  negated=true -0.17 |  object=aid -1.03 |  object=arms 0.17 |
    object=captive -0.53 |  object=deadline 0.2 |  object=deal 0.1 |  object=law 0.03 |  object=offer 0.09 |
    object=sanction -0.4 |  object=strike -1 |  object=tariff -0.95 |  object=troops 0.13 |  object=truce -0.06 |
    objects=false 0.08 |  objlemma=accord 0.85 |  objlemma=adviser 0.93 |  objlemma=agreement 0.08 |
    objlemma=anti-balaka -0.99 |  objlemma=arrangement -0.91 |  objlemma=arsenal -1.14 |  objlemma=ballot 0.86 |
    objlemma=bargain -1.04 |  objlemma=brigade -0.73 |  objlemma=cap -0.83 |  objlemma=catch 0.56 |
    objlemma=ceasefire 0.56 |  objlemma=commitment 0.13 |  objlemma=compromise 0.04 |  objlemma=contract -0.71 |
    objlemma=crane -0.18 |  objlemma=date 0.2 |  objlemma=deal 0.75 |  objlemma=detainee -0.53 |
    objlemma=diploma 0.73 |  objlemma=dispute 1.07 |  objlemma=document 1.18 |  objlemma=dollar -0.27 |
    objlemma=drug 0.88 |  objlemma=effect 0.09 |  objlemma=fate 0.72 |  objlemma=government -0.84 |
    objlemma=hand 0.65 |  objlemma=hold 0.96 |  objlemma=indexation -0.28 |  objlemma=issue -1.03 |
    objlemma=it -0.3 |  objlemma=itself -0.66 |  objlemma=land 0.88 |  objlemma=law 0.9 |  objlemma=market -0.62 |
    objlemma=memorandum 1.05 |  objlemma=ministry 0.39 |  objlemma=missile 0.58 |  objlemma=model 0.92 |
    objlemma=name 0.27 |  objlemma=none -0.97 |  objlemma=nothing 0.15 |  objlemma=office 0.47 |
    objlemma=order -1.05 |  objlemma=package -1.12 |  objlemma=pact -0.23 |  objlemma=paper 1.23 |
    objlemma=part -0.27 |  objlemma=percent 0.9 |  objlemma=pla -0.91 |  objlemma=point 0.84 |
    objlemma=poll -0.49 |  objlemma=prisoner -0.53 |  objlemma=protocol 0.15 |  objlemma=question -0.57 |
    objlemma=rate -0.85 |  objlemma=representative -1.02 |  objlemma=row -0.77 |  objlemma=sanction -0.4 |
    objlemma=seat -1.02 |  objlemma=settlement 0.89 |  objlemma=signature 0.59 |  objlemma=stretch -1.11 |
    objlemma=technology -0.2 |  objlemma=text -0.26 |  objlemma=themselves 1.23 |  objlemma=they -0.12 |
    objlemma=three 0.98 |  objlemma=treaty 0.72 |  objlemma=truce -0.6 |  objlemma=understanding -1.22 |
    objlemma=victim 0.74 |  objlemma=walkout -1 |  objlemma=war -0.86 |  objlemma=weapon -0.43 |
    objlemma=what -1.27 |  objlemma=whole -0.63 |  objlemma=zone -1.06 |  objlemma=€ -0.17 |  passive=false 0.04 |
    quoted=false 0.05 |  quoted=true -0.85 |  rule=agreed,_on_what_is_not_said,_parties_from_before 0.89 |
    rule=agreement_named_with_its_date 0.78 |  rule=agreement_named_with_its_date,_parties_from_before -0.91 |
    rule=agreement_named_with_its_parties -0.15 |  rule=gesture_of_signing 0.73 |
    rule=gesture_of_signing,_parties_from_before 0.26 |  rule=in_force,_parties_from_before 0.69 |
    rule=it,_an_agreement -0.57 |  rule=it_was_agreed_that 0.04 |  rule=item_of_a_list_of_terms 0.35 |
    rule=item_of_a_list_of_terms,_parties_from_before -0.18 |  rule=nothing_agreed -0.41 |
    rule=nothing_agreed,_failed_to 0.92 |  rule=nothing_agreed,_not -0.09 |  rule=noun_of_a_stage -1.08 |
    rule=noun_of_a_stage,_set 0.98 |  rule=signing_verb -0.2 |  rule=signing_verb,_parties_from_before -0.03 |
    rule=stage_of_an_agreement 0.29 |  rule=stage_of_an_agreement_on_its_noun -0.12 |
    rule=still_talked_about 0.69 |  rule=term_after_an_agreement -0.13 |
    rule=term_after_an_agreement,_parties_from_before 0.33 |  rule=term_after_others 0.07 |
    rule=term_after_others,_a_paragraph_on -0.43 |
    rule=term_after_others,_a_paragraph_on,_parties_from_before 0.25 |
    rule=term_after_others,_parties_from_before -1.05 |  rule=term_in_a_list,_parties_from_before -0.73 |
    rule=term_under_an_agreement -0.47 |  rule=term_under_an_agreement,_parties_from_before -0.26 |
    rule=term_under_it 0.73 |  rule=term_under_it,_parties_from_before -0.16 |  rule=undertaking_on -0.1 |
    rule=undertaking_that -0.54 |  rule=undertaking_to -0.11 |  rule=what_an_agreement_does -0.91 |
    rule=what_an_agreement_does,_participle 0.35 |  rule=what_an_agreement_does,_relative -0.73 |
    rule=what_it_does 0.72 |  rule=without_a_result 0.68 |  said=true 0.04 |  self=deal 0.04 |  self=law 0.62 |
    self=tariff 0.78 |  self=troops -0.9 |  self=truce -0.03 |  sentence=0 0.32 |  sentence=1 -0.22 |
    sentence=2 0.06 |  sentence=3 -0.14 |  sentence=4 0.05 |  sentence=5 1.48 |  share=0 -0.23 |  share=1 -0.08 |
    share=2 0.37 |  share=3 0.18 |  share=4 -0.11 |  subject=aid 0.57 |  subject=deal -0.07 |  subject=law -0.94 |
    subject=offer -0.08 |  subject=talks 0.76 |  subject=troops 0.38 |  subject=truce 0.07 |  sure=0 -0.21 |
    sure=1 0.11 |  sure=2 -0.17 |  sure=3 0.05 |  sure=4 0.18 |  tense=- -0.24 |  tense=future -0.19 |
    tense=past 0.29 |  tense=present 0.1 |  ties=- 0.31 |  ties=agent -0.23 |  ties=compound -0.9 |
    ties=controlled -0.4 |  ties=modified 0.51 |  ties=of -0.82 |  ties=possessive -0.65 |  ties=relative -0.9 |
    ties=shared 0.51 |  ties=subject 0.05 |  touches=accusation -1.54 |  touches=deadline 0.16 |
    touches=incident 0.65 |  touches=linkage -1.36 |  touches=measure -0.31 |  touches=meeting -0.58 |
    touches=position -0.36 |  touches=proposal -1.01 |  touches=response -1.19 |  touches=statement -0.4 |
    under=- 0.16 |  under=according_to 0.1 |  under=after 1.22 |  under=as_per -0.91 |  under=at 0.62 |
    under=before 0.75 |  under=by -0.37 |  under=despite -1.09 |  under=for 0.47 |  under=in 0.11 |  under=on 0.27 |
    under=over -0.17 |  under=regarding 0.69 |  under=since 1.11 |  under=to 0.62 |  under=under 0.05 |
    under=until 0.32 |  under=with 0.13 |  under=within 0.23 |  under=without -0.14 |  upos=ADJ -0.17 |
    upos=NOUN -0.05 |  upos=NUM 0.73 |  upos=PROPN 0.62 |  upos=SYM 0.78
  `,
  deadline: `
    above=attitude-open -0.53 |  above=other -0.27 |  above=speech-calls 0.48 |  above=speech-does -0.52 |
    above=speech-quotes -0.42 |  above=speech-says 0.14 |  above=stance-demands -0.46 |  actor=group -0.65 |
    actor=id 0.47 |  actor=name 0.19 |  actor=of 0.44 |  actors=0 -0.44 |  actors=1 0.17 |  beside=agreement -0.22 |
    beside=linkage 0.08 |  beside=measure -0.05 |  beside=meeting -1.03 |  beside=position 0.12 |
    beside=proposal 0.17 |  beside=statement 0.89 |  block=list-item 0.37 |  block=paragraph -0.03 |
    class=attitude-open -0.44 |  class=other -0.04 |  class=speech-does 0.54 |  class=speech-quotes 0.23 |
    class=speech-says 0.11 |  class=stance-accepts -0.27 |  class=stance-demands 0.62 |  clause=copula -0.9 |
    clause=noun 0.16 |  clause=verb 0.16 |  dated=false 0.87 |  dated=true -0.08 |  form=infinitive 0.07 |
    form=noun 0.16 |  form=participle 0.64 |  label+rule=-+bounded_need -0.08 |  label+rule=-+deadline_by_name 0.1 |
    label+rule=-+limit_without_a_date 0.78 |  label+rule=-+thing_with_its_limit -0.15 |
    label+rule=-+time_given 0.23 |  lemma=ask -0.22 |  lemma=change 0.55 |  lemma=close 0.57 |  lemma=comment 0.16 |
    lemma=constitute 0.64 |  lemma=deadline 0.1 |  lemma=delay -0.73 |  lemma=expect -0.89 |  lemma=expire 0.98 |
    lemma=follow -0.79 |  lemma=gap -0.86 |  lemma=give 0.61 |  lemma=go 0.93 |  lemma=hand -0.47 |
    lemma=have 1.12 |  lemma=hold 0.33 |  lemma=join -0.63 |  lemma=leave 0.48 |  lemma=lift 0.48 |
    lemma=make 0.54 |  lemma=meet -0.71 |  lemma=need 0.62 |  lemma=open -0.44 |  lemma=pass -0.46 |
    lemma=place -0.65 |  lemma=prolong -0.66 |  lemma=promise 0.46 |  lemma=report 0.22 |  lemma=sign -0.48 |
    lemma=silent 0.48 |  lemma=sink -0.71 |  lemma=stand -0.63 |  lemma=start 0.23 |  lemma=strike 0.43 |
    lemma=submit 0.17 |  lemma=suspend -0.42 |  lemma=take -0.51 |  lemma=tell 0.47 |  lemma=undertake 0.68 |
    lemma=visit -0.65 |  lemma=week -0.63 |  length=0 0.78 |  length=1 0.51 |  length=2 -0.18 |  length=3 -0.35 |
    length=4 -0.42 |  length=5 0.31 |  link=adverbial -0.1 |  link=complement -0.19 |  link=condition -0.08 |
    link=coordinate -0.16 |  link=main 0.17 |  link=modifier 0.05 |  link=nominal 0.16 |  link=open -0.05 |
    link=relative 0.15 |  modal=- 0.05 |  modal=be_to -0.29 |  modal=could -0.4 |  modal=have_to 0.54 |
    modal=must 0.57 |  modal=shall -0.71 |  modal=will 0.1 |  modal=would -0.31 |  modality=asserted 0.07 |
    modality=planned -0.2 |  modality=possible 0.36 |  negated=true 0.07 |  object=arms 0.48 |  object=deal -0.25 |
    object=law 0.79 |  object=offer 0.17 |  object=strike -0.42 |  object=tariff -0.72 |  object=troops -0.22 |
    objects=false -0.08 |  objects=true 0.09 |  objlemma=agreement -0.4 |  objlemma=answer 0.59 |
    objlemma=ballot 0.8 |  objlemma=brigade -0.63 |  objlemma=budget -0.46 |  objlemma=charter -0.42 |
    objlemma=city 0.74 |  objlemma=combatant 0.76 |  objlemma=day 0.23 |  objlemma=deal 0.43 |
    objlemma=election 0.64 |  objlemma=fighter 0.43 |  objlemma=government -0.55 |  objlemma=gun 0.48 |
    objlemma=hold -0.51 |  objlemma=law 0.55 |  objlemma=maoists 0.64 |  objlemma=market -0.31 |
    objlemma=matter 0.44 |  objlemma=party 0.77 |  objlemma=plan 0.59 |  objlemma=poll 0.85 |
    objlemma=proposal -0.52 |  objlemma=public 0.54 |  objlemma=reduction -0.66 |  objlemma=russia 0.28 |
    objlemma=signature -0.89 |  objlemma=strike -0.42 |  objlemma=theme 0.45 |  objlemma=they -0.06 |
    objlemma=vote 0.77 |  objlemma=wave -0.73 |  objlemma=yucalan -0.65 |  passive=false -0.12 |
    passive=true 0.41 |  rule=bounded_need -0.08 |  rule=deadline_by_name 0.1 |  rule=limit_without_a_date 0.78 |
    rule=thing_with_its_limit -0.15 |  rule=time_given 0.23 |  said=false -0.02 |  said=true 0.04 |
    self=deadline 0.1 |  sentence=0 0.72 |  sentence=1 0.67 |  sentence=2 -0.18 |  sentence=3 -0.56 |
    sentence=4 -0.19 |  share=0 -1.14 |  share=1 0.08 |  share=2 -0.38 |  share=3 0.06 |  share=4 0.28 |
    subject=deal -0.62 |  subject=law -0.4 |  subject=offer -0.43 |  subject=talks -0.44 |  subject=troops -0.47 |
    sure=0 0.19 |  sure=1 0.56 |  sure=2 -0.39 |  sure=3 -0.05 |  sure=4 -0.11 |  tense=- 0.16 |
    tense=future -0.14 |  tense=past 0.22 |  ties=- 0.18 |  ties=agent 1.06 |  ties=controlled -0.39 |
    ties=relative -0.44 |  ties=shared -0.55 |  ties=subject -0.03 |  touches=agreement -0.28 |
    touches=incident 0.75 |  touches=linkage 0.18 |  touches=measure 0.25 |  touches=meeting -0.02 |
    touches=position -0.68 |  touches=response 0.8 |  touches=statement -0.2 |  under=- 0.16 |  under=after -0.51 |
    under=at -0.47 |  under=before -1.03 |  under=by 0.52 |  under=due_on -0.74 |  under=for -0.22 |
    under=in -0.25 |  under=on 0.41 |  under=to 0.98 |  under=under -0.47 |  under=until -0.32 |
    under=within -0.2 |  upos=NOUN -0.35 |  upos=VERB 0.08
  `,
  incident: `
    above=other -0.38 |  above=speech-does -0.52 |  above=speech-quotes -0.88 |  above=speech-says 0.14 |
    above=stance-demands 0.71 |  actor=group 0.32 |  actor=id 0.28 |  actor=name -0.12 |  actor=of 0.84 |
    actors=0 -0.1 |  actors=1 0.28 |  actors=2 0.12 |  any 0.02 |  around_own_kind 0.08 |  beside=accusation 0.46 |
    beside=agreement 0.05 |  beside=linkage -0.85 |  beside=measure -0.13 |  beside=position -0.29 |
    beside=statement -0.49 |  block=list-item 0.25 |  class=other 0.13 |  class=speech-does -0.04 |
    class=speech-says -0.78 |  class=stance-demands -0.3 |  class=stance-rejects -0.51 |  clause=copula -1.07 |
    clause=noun 0.24 |  clause=verb 0.05 |  dated=false -0.11 |  dated=true 0.14 |  form=finite 0.03 |
    form=infinitive -0.18 |  form=noun 0.24 |  form=participle -0.15 |  inside_own_kind -1.04 |
    label+rule=arrest+noun_of_arrest_with_what_it_hit -0.37 |
    label+rule=arrest+noun_of_arrest_with_who_did_it 0.7 |  label+rule=arrest+turn_of_violence 0.44 |
    label+rule=arrest+turn_of_violence,_on_its_noun -0.8 |  label+rule=arrest+verb_of_arrest -0.8 |
    label+rule=arrest+verb_of_attack 0.26 |  label+rule=arrest+verb_of_attack,_on_its_noun -0.67 |
    label+rule=arrest+who_died,_on_its_noun -0.64 |  label+rule=attack+count_of_the_dead -1.34 |
    label+rule=attack+noun_of_attack,_counted -0.55 |  label+rule=attack+noun_of_attack_that_happened -0.84 |
    label+rule=attack+noun_of_attack_with_a_count 0.22 |  label+rule=attack+noun_of_attack_with_what_it_hit 0.21 |
    label+rule=attack+turn_of_violence -0.03 |  label+rule=attack+turn_of_violence,_on_its_noun 1.23 |
    label+rule=attack+verb_of_attack 0.3 |  label+rule=attack+verb_of_attack,_on_its_noun -0.42 |
    label+rule=attack+who_died -0.93 |  label+rule=displacement+verb_of_attack -0.16 |
    label+rule=displacement+verb_of_displacement 0.1 |
    label+rule=displacement+verb_of_displacement,_on_its_noun 0.65 |  label+rule=displacement+who_died 0.55 |
    label+rule=other+count_of_the_dead 1.12 |  label+rule=other+noun_of_other_that_happened -0.82 |
    label+rule=other+noun_of_other_with_who_did_it 0.12 |  label+rule=other+turn_of_violence -0.49 |
    label+rule=other+turn_of_violence,_on_its_noun -0.55 |  label+rule=other+verb_of_attack 0.28 |
    label+rule=other+verb_of_attack,_on_its_noun 0.52 |  label+rule=other+verb_of_other,_on_its_noun -0.29 |
    label+rule=violation+noun_of_violation_with_what_it_hit -0.51 |  label+rule=violation+verb_of_violation -0.29 |
    label+rule=violation+verb_of_violation,_on_its_noun 0.38 |  label=arrest -0.23 |  label=attack 0.03 |
    label=displacement 0.25 |  label=other 0.16 |  label=violation -0.27 |  lemma=ambush -0.76 |
    lemma=arrest -0.67 |  lemma=attack 0.23 |  lemma=block -0.51 |  lemma=blow 0.7 |  lemma=bomb 0.2 |
    lemma=breach -0.5 |  lemma=break -0.94 |  lemma=burn -0.77 |  lemma=capture -0.67 |  lemma=claim -0.49 |
    lemma=clash 1.06 |  lemma=come 0.34 |  lemma=custody 0.7 |  lemma=dead -0.12 |  lemma=die -0.6 |
    lemma=disappear -0.64 |  lemma=drive 0.98 |  lemma=enter -0.64 |  lemma=erupt 0.19 |  lemma=explosion -1.05 |
    lemma=fight -0.3 |  lemma=fighting -0.84 |  lemma=fire -0.47 |  lemma=flee 0.55 |  lemma=frighten -0.79 |
    lemma=gun 0.52 |  lemma=hit -0.31 |  lemma=hold 0.09 |  lemma=invade 0.71 |  lemma=jail -0.66 |
    lemma=kill 0.58 |  lemma=killing -0.85 |  lemma=lose 0.19 |  lemma=perish -0.76 |  lemma=seize 0.26 |
    lemma=shell -0.12 |  lemma=shelling 0.66 |  lemma=shoot 0.17 |  lemma=strike 0.81 |  lemma=take -0.31 |
    lemma=test -0.08 |  lemma=threaten -0.76 |  lemma=torch 0.48 |  lemma=violate 0.47 |  lemma=violation -0.33 |
    lemma=wage -0.27 |  lemma=war -0.55 |  lemma=wound 1.08 |  length=0 -0.33 |  length=1 -0.09 |  length=3 0.14 |
    length=4 0.5 |  length=5 0.41 |  length=6 -0.38 |  link=adverbial 0.19 |  link=complement -0.35 |
    link=coordinate -0.13 |  link=main 0.16 |  link=modifier 0.19 |  link=nominal 0.24 |  link=open -0.58 |
    link=relative 0.05 |  link=subject -0.48 |  link=time -0.57 |  modal=- 0.03 |  modal=could 0.44 |
    modality=asserted 0.05 |  modality=hypothetical -0.28 |  modality=planned -0.29 |  modality=possible -0.28 |
    negated=false 0.1 |  negated=true -1 |  object=arms -0.09 |  object=captive 0.09 |  object=charge 0.38 |
    object=deal -0.06 |  object=law 0.06 |  object=sanction -0.3 |  object=tariff 0.81 |  object=troops -0.17 |
    object=truce 0.47 |  objects=false -0.25 |  objects=true 0.13 |  objlemma=airport 0.71 |
    objlemma=anselmo -0.66 |  objlemma=arm -0.31 |  objlemma=armistice 0.47 |  objlemma=attacker 1 |
    objlemma=bomb -0.49 |  objlemma=camp 0.81 |  objlemma=charge 0.38 |  objlemma=church 0.48 |
    objlemma=claymore -1.01 |  objlemma=colleague 0.86 |  objlemma=dame 0.44 |  objlemma=day -0.4 |
    objlemma=docker 1.14 |  objlemma=dozen 1.01 |  objlemma=drone -0.88 |  objlemma=ecuadorians -0.66 |
    objlemma=embargo -0.3 |  objlemma=exile 1.01 |  objlemma=fire -0.33 |  objlemma=highway -0.49 |
    objlemma=home 0.55 |  objlemma=hostage 0.09 |  objlemma=it -0.16 |  objlemma=life 0.86 |  objlemma=man 0.27 |
    objlemma=missile -0.09 |  objlemma=monrovia 0.28 |  objlemma=mp 0.52 |  objlemma=number 0.41 |
    objlemma=officer -0.67 |  objlemma=orrego 0.26 |  objlemma=pact -0.5 |  objlemma=people 0.19 |
    objlemma=pipeline -0.29 |  objlemma=port 0.66 |  objlemma=quarter 0.51 |  objlemma=responsibility -1 |
    objlemma=section 0.7 |  objlemma=soldier 0.81 |  objlemma=strip -0.64 |  objlemma=they -0.64 |
    objlemma=trader 0.69 |  objlemma=treaty -0.29 |  objlemma=university -0.8 |  objlemma=war -0.84 |
    passive=true 0.17 |  placed=false -0.1 |  placed=true 0.38 |  quoted=false 0.04 |  quoted=true -0.6 |
    rule=count_of_the_dead -0.12 |  rule=noun_of_arrest_with_what_it_hit -0.37 |
    rule=noun_of_arrest_with_who_did_it 0.7 |  rule=noun_of_attack,_counted -0.55 |
    rule=noun_of_attack_that_happened -0.84 |  rule=noun_of_attack_with_a_count 0.22 |
    rule=noun_of_attack_with_what_it_hit 0.21 |  rule=noun_of_other_that_happened -0.82 |
    rule=noun_of_other_with_who_did_it 0.12 |  rule=noun_of_violation_with_what_it_hit -0.51 |
    rule=turn_of_violence -0.03 |  rule=turn_of_violence,_on_its_noun 0.35 |  rule=verb_of_arrest -0.8 |
    rule=verb_of_attack 0.29 |  rule=verb_of_attack,_on_its_noun -0.2 |  rule=verb_of_displacement 0.1 |
    rule=verb_of_displacement,_on_its_noun 0.65 |  rule=verb_of_other,_on_its_noun -0.29 |
    rule=verb_of_violation -0.29 |  rule=verb_of_violation,_on_its_noun 0.38 |  rule=who_died -0.73 |
    rule=who_died,_on_its_noun -0.64 |  said=false 0.2 |  said=true -0.41 |  self=law 0.7 |  sentence=0 0.72 |
    sentence=1 0.5 |  sentence=2 0.1 |  sentence=3 -0.25 |  sentence=4 -0.54 |  sentence=5 0.66 |  share=0 -0.59 |
    share=1 -0.27 |  share=2 0.21 |  share=3 0.17 |  share=4 0.42 |  subject=arms -0.66 |  subject=captive -0.69 |
    subject=offer -0.44 |  subject=tariff -0.66 |  subject=troops 0.03 |  sure=0 -0.16 |  sure=1 -0.35 |
    sure=2 0.13 |  sure=3 0.06 |  sure=4 0.36 |  tense=- 0.03 |  tense=past -0.16 |  tense=present 0.61 |
    ties=- 0.03 |  ties=agent 0.84 |  ties=controlled -0.19 |  ties=modified -0.35 |  ties=possessive 0.12 |
    ties=relative 0.19 |  ties=shared -0.78 |  touches=accusation -0.59 |  touches=agreement 0.3 |
    touches=deadline -0.64 |  touches=linkage -0.29 |  touches=measure 0.15 |  touches=meeting -0.36 |
    touches=position -0.82 |  touches=statement -0.48 |  under=- -0.48 |  under=according_to -0.13 |
    under=after -0.49 |  under=against 0.7 |  under=among 0.16 |  under=as 0.27 |  under=at 0.11 |
    under=between -0.33 |  under=by 0.42 |  under=for -0.81 |  under=from 0.57 |  under=in 0.17 |  under=near 0.83 |
    under=of -0.55 |  under=on 0.39 |  under=out_of -0.77 |  under=outside 0.52 |  under=over -0.88 |
    under=since 0.27 |  under=under 0.34 |  under=within 0.27 |  upos=ADJ -0.12 |  upos=VERB 0.05
  `,
  linkage: `
    above=attitude-open 0.73 |  above=other 0.06 |  above=speech-calls -0.65 |  above=speech-does 0.43 |
    above=speech-says 0.18 |  above=stance-demands 0.65 |  above=stance-rejects 0.33 |
    above=stance-supports -0.71 |  actor=group -0.5 |  actor=id 0.43 |  actor=name -0.12 |  actor=of -0.03 |
    actors=0 0.6 |  actors=1 -0.03 |  actors=2 0.18 |  around_own_kind -1.2 |  beside=agreement 0.28 |
    beside=deadline 0.43 |  beside=incident -0.59 |  beside=measure -0.09 |  beside=meeting 0.14 |
    beside=position -0.05 |  beside=proposal 0.82 |  beside=response 0.11 |  beside=statement 0.18 |
    block=list-item 0.14 |  class=other -0.03 |  class=speech-once 0.02 |  class=speech-quotes -0.46 |
    class=speech-says 0.16 |  class=stance-accepts 0.57 |  class=stance-demands 0.32 |  class=stance-open 0.56 |
    class=stance-rejects 0.35 |  clause=copula 0.2 |  dated=true 0.36 |  form=imperative 0.58 |
    form=infinitive 0.04 |  form=participle 0.21 |  inside_own_kind -0.41 |  label+rule=-+after -0.63 |
    label+rule=-+before -0.52 |  label+rule=-+condition,_if 0.05 |  label+rule=-+condition,_inverted 0.11 |
    label+rule=-+condition,_once 0.78 |  label+rule=-+condition,_only_after -0.93 |
    label+rule=-+condition,_only_if -0.26 |  label+rule=-+condition,_only_once 0.45 |
    label+rule=-+condition,_till 0.49 |  label+rule=-+condition,_unless 0.59 |  label+rule=-+condition,_until -0.5 |
    label+rule=-+done_over -0.74 |  label+rule=-+not_before 0.62 |  label+rule=-+or_else 0.53 |
    label+rule=-+order_and_promise 0.58 |  label+rule=-+phrase,_hinge_on 0.41 |
    label+rule=-+phrase,_in_parallel_with -0.57 |  label+rule=-+phrase,_in_response 0.49 |
    label+rule=-+phrase,_in_return 0.59 |  label+rule=-+phrase,_told_as_tied 0.35 |
    label+rule=-+phrase,_whereupon 0.35 |  label+rule=-+tie,_as_long_as 0.96 |
    label+rule=-+tie,_failing_which 0.67 |  label+rule=-+tie,_had -0.18 |  label+rule=-+tie,_if -1.14 |
    label+rule=-+tie,_in_exchange_for 0.62 |  label+rule=-+tie,_in_return_for 0.67 |
    label+rule=-+tie,_on_condition_that -0.21 |  label+rule=-+tie,_only_if -0.93 |
    label+rule=-+tie,_pending_ -0.62 |  label+rule=-+tie,_provided 0.7 |  label+rule=-+tie,_provided_that 0.53 |
    label+rule=-+tie,_should 0.43 |  label+rule=-+tie,_so_long_as 0.68 |  label+rule=-+tie,_subject_to 0.9 |
    label+rule=-+tie,_the_day -0.77 |  label+rule=-+tie,_the_minute 0.82 |  label+rule=-+tie,_the_moment -0.19 |
    label+rule=-+tie,_unless 0.74 |  label+rule=-+tie,_without 0.26 |  label+rule=-+verb -0.17 |  lemma=add 0.52 |
    lemma=agree -0.46 |  lemma=answer 0.75 |  lemma=ask 0.74 |  lemma=begin -0.57 |  lemma=block 0.35 |
    lemma=break -0.74 |  lemma=call -0.16 |  lemma=cancel 0.7 |  lemma=come -0.34 |  lemma=convoke -0.64 |
    lemma=crawl 1 |  lemma=decide 0.82 |  lemma=depart 0.76 |  lemma=dependent 0.57 |  lemma=dissolve -1.16 |
    lemma=do -1.09 |  lemma=drop 0.7 |  lemma=end 0.46 |  lemma=engage 0.64 |  lemma=exclude 0.82 |
    lemma=expire 0.63 |  lemma=extend 0.45 |  lemma=fight 0.21 |  lemma=follow 0.93 |  lemma=force 1.16 |
    lemma=give 0.69 |  lemma=go 0.41 |  lemma=guarantee -0.75 |  lemma=hand 0.43 |  lemma=have -0.12 |
    lemma=hinge 1.15 |  lemma=hint 0.89 |  lemma=hold -0.68 |  lemma=host 0.85 |  lemma=impossible 0.94 |
    lemma=keep 0.49 |  lemma=leave -0.65 |  lemma=link 0.65 |  lemma=live 0.71 |  lemma=need -0.99 |
    lemma=negotiate 0.66 |  lemma=obtain 0.3 |  lemma=off -0.63 |  lemma=offer 0.79 |  lemma=one -0.58 |
    lemma=oppose 0.85 |  lemma=out 0.82 |  lemma=pledge -0.73 |  lemma=possible 0.29 |  lemma=prepare 0.76 |
    lemma=provide 0.44 |  lemma=put -0.62 |  lemma=raf -0.77 |  lemma=read -0.66 |  lemma=reduce 0.97 |
    lemma=release 0.51 |  lemma=remain -0.95 |  lemma=require -0.67 |  lemma=reserve 0.72 |  lemma=respect 0.21 |
    lemma=resume 0.54 |  lemma=return -0.75 |  lemma=rewrite 0.43 |  lemma=rule -0.94 |  lemma=say 1.26 |
    lemma=send 0.45 |  lemma=settle -0.7 |  lemma=shake -0.66 |  lemma=share 0.37 |  lemma=shelve 0.49 |
    lemma=sign 0.95 |  lemma=solution -0.98 |  lemma=start -0.26 |  lemma=stay 0.86 |  lemma=step -0.78 |
    lemma=stop 0.81 |  lemma=subject 0.16 |  lemma=submit 0.11 |  lemma=suspend 0.15 |  lemma=take 0.13 |
    lemma=tell -0.7 |  lemma=threaten -1.07 |  lemma=toy 0.56 |  lemma=undertake 0.53 |  lemma=vanish 0.46 |
    lemma=vet -0.74 |  lemma=walk 0.87 |  lemma=want 0.73 |  lemma=warn 0.98 |  lemma=will 0.03 |
    lemma=withdraw 0.71 |  lemma=wreck -0.63 |  lemma=write 0.54 |  length=0 0.56 |  length=1 0.05 |
    length=2 0.04 |  length=3 -0.06 |  length=5 0.57 |  length=6 -0.6 |  link=adverbial -0.32 |
    link=complement 0.32 |  link=coordinate -0.08 |  link=main -0.09 |  link=modifier 0.69 |  link=relative -0.28 |
    modal=- -0.09 |  modal=be_to 0.54 |  modal=could 0.55 |  modal=may 0.74 |  modal=might -0.7 |  modal=must 0.63 |
    modal=should -0.66 |  modal=will 0.07 |  modal=would 0.05 |  modality=asserted -0.12 |  modality=possible 0.27 |
    object=aid -0.08 |  object=deadline 0.74 |  object=deal 0.67 |  object=law 0.7 |  object=offer -0.16 |
    object=sanction 0.63 |  object=strike 0.43 |  object=talks 0.23 |  object=tariff 0.62 |  object=truce 0.35 |
    objects=false 0.18 |  objects=true -0.14 |  objlemma=% 0.08 |  objlemma=abdul -0.77 |  objlemma=access 0.67 |
    objlemma=accord 0.74 |  objlemma=arrangement 0.48 |  objlemma=attendance -1.01 |  objlemma=basis -0.95 |
    objlemma=bill 0.16 |  objlemma=brussels 0.16 |  objlemma=china 0.76 |  objlemma=christmas -0.63 |
    objlemma=complaint 0.82 |  objlemma=conference -0.64 |  objlemma=consent 0.36 |  objlemma=countermeasure 0.49 |
    objlemma=date 0.74 |  objlemma=dollar -0.73 |  objlemma=ear -0.7 |  objlemma=effect -0.82 |
    objlemma=embargo 0.21 |  objlemma=fish 0.42 |  objlemma=hand -0.66 |  objlemma=help 1.07 |
    objlemma=independence 0.58 |  objlemma=investment 0.24 |  objlemma=it 0.97 |  objlemma=itself 0.64 |
    objlemma=lawsuit 0.3 |  objlemma=man 0.45 |  objlemma=maoists 0.49 |  objlemma=meeting 0.7 |
    objlemma=minute -0.99 |  objlemma=moment -0.19 |  objlemma=niger -1.13 |  objlemma=nothing 0.52 |
    objlemma=offer 0.51 |  objlemma=one 0.51 |  objlemma=page -0.66 |  objlemma=paris 0.85 |  objlemma=part 0.43 |
    objlemma=party -0.67 |  objlemma=plan 0.11 |  objlemma=power 0.37 |  objlemma=premiership 0.84 |
    objlemma=province 0.08 |  objlemma=relief 0.3 |  objlemma=renegotiation -0.94 |  objlemma=right 0.72 |
    objlemma=room 0.87 |  objlemma=round 0.85 |  objlemma=row -0.7 |  objlemma=sanction 0.78 |  objlemma=seat 0.76 |
    objlemma=signature -0.62 |  objlemma=standing -0.75 |  objlemma=strike 0.43 |  objlemma=supporter 0.93 |
    objlemma=talk 0.19 |  objlemma=tariff 0.65 |  objlemma=text -0.74 |  objlemma=they 0.41 |  objlemma=truce 0.35 |
    objlemma=volume 1.14 |  objlemma=war -1.07 |  objlemma=whatever 0.36 |  quoted=false 0.03 |  quoted=true -0.08 |
    rule=after -0.63 |  rule=before -0.52 |  rule=condition,_if 0.05 |  rule=condition,_inverted 0.11 |
    rule=condition,_once 0.78 |  rule=condition,_only_after -0.93 |  rule=condition,_only_if -0.26 |
    rule=condition,_only_once 0.45 |  rule=condition,_till 0.49 |  rule=condition,_unless 0.59 |
    rule=condition,_until -0.5 |  rule=done_over -0.74 |  rule=not_before 0.62 |  rule=or_else 0.53 |
    rule=order_and_promise 0.58 |  rule=phrase,_hinge_on 0.41 |  rule=phrase,_in_parallel_with -0.57 |
    rule=phrase,_in_response 0.49 |  rule=phrase,_in_return 0.59 |  rule=phrase,_told_as_tied 0.35 |
    rule=phrase,_whereupon 0.35 |  rule=tie,_as_long_as 0.96 |  rule=tie,_failing_which 0.67 |
    rule=tie,_had -0.18 |  rule=tie,_if -1.14 |  rule=tie,_in_exchange_for 0.62 |  rule=tie,_in_return_for 0.67 |
    rule=tie,_on_condition_that -0.21 |  rule=tie,_only_if -0.93 |  rule=tie,_pending_ -0.62 |
    rule=tie,_provided 0.7 |  rule=tie,_provided_that 0.53 |  rule=tie,_should 0.43 |  rule=tie,_so_long_as 0.68 |
    rule=tie,_subject_to 0.9 |  rule=tie,_the_day -0.77 |  rule=tie,_the_minute 0.82 |  rule=tie,_the_moment -0.19 |
    rule=tie,_unless 0.74 |  rule=tie,_without 0.26 |  rule=verb -0.17 |  said=false 0.09 |  said=true -0.08 |
    sentence=0 0.57 |  sentence=1 0.17 |  sentence=2 0.02 |  sentence=3 -0.23 |  sentence=4 0.43 |  share=0 0.89 |
    share=1 -0.05 |  share=2 -0.27 |  share=3 0.29 |  share=4 0.04 |  subject=captive 0.84 |  subject=deal -0.66 |
    subject=law -0.61 |  subject=strike 0.54 |  subject=talks 0.75 |  subject=tariff 1.14 |  subject=troops -0.05 |
    subject=truce 0.98 |  sure=0 0.26 |  sure=1 0.55 |  sure=2 -0.03 |  sure=3 -0.11 |  sure=4 -0.09 |
    tense=- 0.06 |  tense=future 0.14 |  tense=past 0.06 |  tense=present -0.16 |  ties=- -0.47 |
    ties=controlled 0.19 |  ties=relative 0.7 |  ties=shared 0.65 |  ties=subject 0.08 |  touches=accusation 0.65 |
    touches=agreement -0.42 |  touches=deadline 0.61 |  touches=incident 1.08 |  touches=measure -0.09 |
    touches=meeting 0.1 |  touches=position 0.57 |  touches=proposal 0.3 |  touches=response 0.49 |
    touches=statement 0.08 |  under=- -0.03 |  under=according_to 0.43 |  under=at 0.49 |  under=by -0.43 |
    under=for -0.96 |  under=from 0.39 |  under=in -0.16 |  under=into 0.67 |  under=on 0.31 |  under=over -0.74 |
    under=to -0.39 |  under=under 0.43 |  under=until -0.68 |  under=with -0.57 |  under=within 0.73 |
    under=without 0.77 |  upos=ADJ 0.64 |  upos=AUX 0.03 |  upos=NOUN -0.45 |  upos=NUM -0.58 |  upos=VERB 0.03
  `,
  measure: `
    above=attitude-open 0.62 |  above=other -0.15 |  above=speech-calls 0.44 |  above=speech-does 0.53 |
    above=speech-quotes -0.63 |  above=speech-says -0.03 |  above=stance-accepts -0.54 |
    above=stance-demands -0.13 |  above=stance-open -0.51 |  above=stance-rejects -0.19 |
    above=stance-supports -0.26 |  actor=group -0.49 |  actor=id 0.64 |  actor=name -0.63 |  actor=of 0.13 |
    actors=0 -0.8 |  actors=1 0.14 |  actors=2 0.62 |  actors=3 -0.62 |  any -0.05 |  around_own_kind 0.18 |
    beside=accusation 0.61 |  beside=agreement -0.22 |  beside=deadline 0.51 |  beside=incident 0.38 |
    beside=linkage -0.4 |  beside=measure 0.15 |  beside=meeting -0.75 |  beside=position -0.59 |
    beside=proposal -0.54 |  beside=response -0.95 |  beside=statement -0.33 |  block=list-item 0.43 |
    block=paragraph -0.08 |  class=attitude-open 0.09 |  class=other 0.02 |  class=speech-does -0.47 |
    class=speech-quotes -0.37 |  class=speech-says -0.32 |  class=stance-accepts -0.6 |
    class=stance-demands -0.83 |  class=stance-rejects -0.57 |  clause=copula 0.08 |  clause=noun -0.05 |
    clause=verb -0.02 |  dated=false -0.17 |  dated=true 0.13 |  form=infinitive 0.19 |  form=noun -0.05 |
    form=participle -0.4 |  inside_own_kind -0.1 |  label+rule=eased+movement_of_those_who_go 0.09 |
    label+rule=eased+power_as_a_noun,_by_money -0.61 |  label+rule=eased+power_as_a_noun,_by_thing -0.77 |
    label+rule=eased+power_as_a_noun,_by_verb 0.8 |  label+rule=eased+power_named_with_its_author -0.87 |
    label+rule=eased+power_named_with_its_day -0.85 |  label+rule=eased+power_named_with_its_fate -0.61 |
    label+rule=eased+power_used,_by_money 0.98 |  label+rule=eased+power_used,_by_none -0.21 |
    label+rule=eased+power_used,_by_thing 0.16 |  label+rule=eased+power_used,_by_verb -1.14 |
    label+rule=imposed+power_as_a_noun,_by_thing -0.12 |  label+rule=imposed+power_as_a_noun,_by_verb -0.06 |
    label+rule=imposed+power_named,_under_it 0.87 |  label+rule=imposed+power_named_with_its_author 0.13 |
    label+rule=imposed+power_named_with_its_day 1 |  label+rule=imposed+power_named_with_its_fate 0.16 |
    label+rule=imposed+power_named_with_its_target 0.82 |  label+rule=imposed+power_used,_by_beneath -0.66 |
    label+rule=imposed+power_used,_by_money,_on_its_noun -0.79 |  label+rule=imposed+power_used,_by_none -0.65 |
    label+rule=imposed+power_used,_by_none,_on_its_noun 0.19 |  label+rule=imposed+power_used,_by_thing -0.36 |
    label+rule=imposed+power_used,_by_thing,_on_its_noun 0.6 |  label+rule=imposed+power_used,_by_verb 0.32 |
    label+rule=imposed+power_used,_by_verb,_on_its_noun -0.47 |  label+rule=lifted+power_as_a_noun,_by_thing -0.29 |
    label+rule=lifted+power_named_with_its_day -0.26 |  label+rule=lifted+power_used,_by_none -0.45 |
    label+rule=lifted+power_used,_by_none,_on_its_noun -0.45 |  label+rule=lifted+power_used,_by_thing 0.53 |
    label+rule=lifted+power_used,_by_thing,_on_its_noun -1.01 |
    label+rule=provided+movement_of_those_who_come -0.09 |  label+rule=provided+power_as_a_noun,_by_thing -0.57 |
    label+rule=provided+power_as_a_noun,_by_verb -0.43 |  label+rule=provided+power_named_with_its_author -0.37 |
    label+rule=provided+power_named_with_its_day -0.57 |  label+rule=provided+power_named_with_its_fate 0.24 |
    label+rule=provided+power_named_with_its_target -0.4 |  label+rule=provided+power_used,_by_money -0.36 |
    label+rule=provided+power_used,_by_none 0.17 |  label+rule=provided+power_used,_by_thing -0.25 |
    label+rule=provided+power_used,_by_thing,_on_its_noun -0.37 |  label+rule=provided+power_used,_by_verb 0.17 |
    label+rule=provided+power_used,_by_verb,_on_its_noun -0.04 |
    label+rule=suspended+power_named_with_its_day 0.27 |
    label+rule=suspended+power_used,_by_money,_on_its_noun -0.2 |  label+rule=suspended+power_used,_by_none -0.68 |
    label+rule=suspended+power_used,_by_none,_on_its_noun 0.54 |  label+rule=suspended+power_used,_by_thing 0.63 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun -0.69 |  label+rule=suspended+power_used,_by_verb -0.88 |
    label+rule=suspended+practice_ceased 0.12 |  label+rule=tightened+movement_of_those_who_come 0.55 |
    label+rule=tightened+power_used,_by_none -0.67 |  label+rule=tightened+power_used,_by_none,_on_its_noun -0.32 |
    label+rule=tightened+power_used,_by_thing 0.41 |  label+rule=tightened+power_used,_by_thing,_on_its_noun -0.12 |
    label=eased -0.1 |  label=imposed 0.06 |  label=lifted -0.11 |  label=provided -0.18 |  label=suspended 0.06 |
    label=tightened 0.12 |  lemma=abolish -0.32 |  lemma=admit 0.57 |  lemma=amend -0.52 |  lemma=annex 0.82 |
    lemma=arm 0.62 |  lemma=arrest 0.87 |  lemma=award -1.04 |  lemma=ban -0.23 |  lemma=beef 0.35 |
    lemma=blacklist 0.51 |  lemma=block -0.57 |  lemma=blockade -0.62 |  lemma=cancel -0.59 |
    lemma=cantonment -0.61 |  lemma=cap -0.19 |  lemma=close -1.4 |  lemma=come -0.21 |  lemma=compensate -0.41 |
    lemma=convict -0.44 |  lemma=counter-sanction -0.5 |  lemma=custody 0.6 |  lemma=cut 0.49 |
    lemma=declare -0.92 |  lemma=deepen 0.5 |  lemma=delay 0.88 |  lemma=departure -0.73 |  lemma=deployment -0.22 |
    lemma=disarm -0.34 |  lemma=disband -0.88 |  lemma=dissolve -0.91 |  lemma=drop 0.75 |  lemma=end -0.37 |
    lemma=exchange -0.89 |  lemma=exempt 0.41 |  lemma=extend -0.7 |  lemma=fire -0.36 |  lemma=freeze -0.73 |
    lemma=give -0.22 |  lemma=go -1.01 |  lemma=grant 0.8 |  lemma=halt -0.63 |  lemma=halve 0.82 |
    lemma=hand -0.35 |  lemma=handover -0.29 |  lemma=impose 0.57 |  lemma=indict -0.91 |  lemma=indictment 0.87 |
    lemma=jail 0.84 |  lemma=keep -0.6 |  lemma=land 1.45 |  lemma=law -0.75 |  lemma=lawsuit -0.92 |
    lemma=leave 0.1 |  lemma=let -0.83 |  lemma=levy -0.73 |  lemma=lie -0.89 |  lemma=lift 0.1 |
    lemma=lodge 0.73 |  lemma=lower -0.58 |  lemma=monitor -0.7 |  lemma=move 0.55 |  lemma=offer -0.47 |
    lemma=open 0.13 |  lemma=pardon -1.08 |  lemma=pass -0.9 |  lemma=phase -0.08 |  lemma=pledge -0.81 |
    lemma=police -0.64 |  lemma=prolong 0.89 |  lemma=promise 0.49 |  lemma=pull 0.54 |  lemma=pullback -0.95 |
    lemma=put -0.76 |  lemma=quota -0.44 |  lemma=raise -0.5 |  lemma=ratify -0.55 |  lemma=recognise 0.66 |
    lemma=recognition -0.36 |  lemma=reduction -0.61 |  lemma=relax 0.71 |  lemma=release 0.6 |  lemma=relief 0.24 |
    lemma=remain -1.09 |  lemma=removal -0.29 |  lemma=remove -0.52 |  lemma=reopen -0.66 |  lemma=repair -0.67 |
    lemma=restore -0.56 |  lemma=resume 1.04 |  lemma=resumption -0.12 |  lemma=return -0.82 |  lemma=revoke 0.96 |
    lemma=sanction 0.18 |  lemma=seize -0.69 |  lemma=sell -0.37 |  lemma=send -0.95 |  lemma=sentence -0.64 |
    lemma=serve -0.5 |  lemma=shelter -0.66 |  lemma=shelve 0.61 |  lemma=shipment -0.15 |  lemma=shut -0.04 |
    lemma=station -0.53 |  lemma=stay -0.97 |  lemma=stop 0.71 |  lemma=store -0.78 |  lemma=stretch -0.64 |
    lemma=stump 0.96 |  lemma=surcharge 1 |  lemma=suspend 0.89 |  lemma=swap -0.62 |  lemma=tighten 0.72 |
    lemma=withdraw 0.35 |  lemma=withdrawal 0.14 |  lemma=withhold 0.04 |  length=0 -0.67 |  length=1 0.02 |
    length=2 -0.03 |  length=4 0.33 |  length=5 -0.33 |  length=6 -0.69 |  link=adverbial -0.31 |
    link=complement -0.02 |  link=condition -0.65 |  link=coordinate -0.51 |  link=main 0.02 |  link=modifier 0.29 |
    link=nominal -0.05 |  link=open -0.04 |  link=relative 0.04 |  link=time 0.28 |  modal=be_to 0.24 |
    modal=could -0.31 |  modal=have_to -0.11 |  modal=may -0.08 |  modal=must -0.52 |  modal=shall -0.94 |
    modal=should -0.59 |  modal=will 0.16 |  modal=would -0.47 |  modality=asserted 0.08 |
    modality=hypothetical -0.58 |  modality=planned -0.2 |  modality=possible -0.24 |  negated=false -0.02 |
    negated=true -0.48 |  object=aid -0.37 |  object=arms -0.5 |  object=captive 0.49 |  object=deal -0.53 |
    object=law 0.21 |  object=offer -0.49 |  object=sanction 0.9 |  object=strike -0.59 |  object=talks -0.75 |
    object=tariff 0.27 |  object=troops -0.09 |  object=truce -0.11 |  object=visit 1 |  objects=false -0.19 |
    objlemma=% -0.39 |  objlemma=access -0.7 |  objlemma=accord -0.84 |  objlemma=agreement -0.74 |
    objlemma=aid -0.51 |  objlemma=airport -0.59 |  objlemma=anselmo 0.84 |  objlemma=anyone 0.54 |
    objlemma=arrangement 0.76 |  objlemma=asylum 0.8 |  objlemma=azawad -0.36 |  objlemma=ban 0.72 |
    objlemma=barrel 0.63 |  objlemma=bill -0.3 |  objlemma=blog -0.55 |  objlemma=body -0.69 |  objlemma=bpd 0.25 |
    objlemma=brussels 0.75 |  objlemma=budget -0.9 |  objlemma=case 0.73 |  objlemma=certificate 1.03 |
    objlemma=constitution -0.52 |  objlemma=corridor 0.7 |  objlemma=council -1.1 |  objlemma=countermeasure 0.61 |
    objlemma=country -0.33 |  objlemma=crude -0.38 |  objlemma=curb 0.5 |  objlemma=day -0.65 |
    objlemma=delegate 0.94 |  objlemma=detainee 0.68 |  objlemma=dialogue -0.46 |  objlemma=dignity -0.56 |
    objlemma=diploma 0.83 |  objlemma=disarmament -0.7 |  objlemma=dollar -0.73 |  objlemma=door -0.62 |
    objlemma=drug -0.71 |  objlemma=duty -0.78 |  objlemma=electricity -0.7 |  objlemma=embargo 1.21 |
    objlemma=embassy 0.35 |  objlemma=ethan -0.72 |  objlemma=exemption -0.32 |  objlemma=export -0.8 |
    objlemma=family -0.36 |  objlemma=farmer -0.41 |  objlemma=field -0.67 |  objlemma=fighter -0.64 |
    objlemma=flow -0.93 |  objlemma=forecast -1.36 |  objlemma=guest -0.34 |  objlemma=help -0.53 |
    objlemma=herring 1.06 |  objlemma=highway -0.76 |  objlemma=import 0.41 |  objlemma=indexation -0.26 |
    objlemma=institution -0.11 |  objlemma=insult -0.26 |  objlemma=intensity -0.58 |  objlemma=iraq -1.04 |
    objlemma=it -0.04 |  objlemma=itself 0.74 |  objlemma=journalist -0.1 |  objlemma=koran -0.39 |
    objlemma=language -0.51 |  objlemma=law 0.48 |  objlemma=leave -0.73 |  objlemma=life -0.5 |
    objlemma=line 0.91 |  objlemma=locality -1.11 |  objlemma=man -0.15 |  objlemma=mayor -0.34 |
    objlemma=meeting -0.45 |  objlemma=metre -0.73 |  objlemma=militia 0.62 |  objlemma=missile -0.93 |
    objlemma=name -0.52 |  objlemma=negotiation -0.79 |  objlemma=news -0.7 |  objlemma=niger 1.12 |
    objlemma=number -0.78 |  objlemma=observance 1 |  objlemma=observer -0.67 |  objlemma=offer -0.5 |
    objlemma=one -0.8 |  objlemma=operation 0.9 |  objlemma=order -0.5 |  objlemma=orrego -0.83 |
    objlemma=output 0.93 |  objlemma=participation 0.66 |  objlemma=pay -0.03 |  objlemma=peacekeeper -0.53 |
    objlemma=people 0.61 |  objlemma=port 0.74 |  objlemma=power 0.89 |  objlemma=prisoner 0.53 |
    objlemma=province -0.39 |  objlemma=rate 0.82 |  objlemma=reduction 0.89 |  objlemma=relief -0.15 |
    objlemma=reporter 0.8 |  objlemma=road -1 |  objlemma=sanction 0.43 |  objlemma=seat -0.09 |
    objlemma=settlement -0.19 |  objlemma=state -0.64 |  objlemma=strike -0.59 |  objlemma=struggle 0.97 |
    objlemma=support -0.5 |  objlemma=surcharge -0.37 |  objlemma=suspension -0.92 |  objlemma=talk -0.48 |
    objlemma=tariff 0.79 |  objlemma=territory 0.82 |  objlemma=that -0.39 |  objlemma=theme -0.76 |
    objlemma=they 0.46 |  objlemma=tonne 0.57 |  objlemma=travel 0.29 |  objlemma=treaty -0.58 |
    objlemma=troops 0.38 |  objlemma=truce -0.11 |  objlemma=value -0.76 |  objlemma=valve -0.71 |
    objlemma=violence -0.98 |  objlemma=visit 1 |  objlemma=volume -0.22 |  objlemma=warhead -0.73 |
    objlemma=water -0.86 |  objlemma=wave 0.88 |  objlemma=weapon 0.52 |  objlemma=whole -0.26 |
    objlemma=work 0.68 |  objlemma=year 0.8 |  objlemma=zone -0.64 |  objlemma=€ -0.2 |  passive=true -0.11 |
    placed=false -0.05 |  quoted=false -0.04 |  quoted=true -0.44 |  rule=movement_of_those_who_come 0.14 |
    rule=movement_of_those_who_go 0.09 |  rule=power_as_a_noun,_by_money -0.61 |
    rule=power_as_a_noun,_by_thing -0.68 |  rule=power_as_a_noun,_by_verb 0.1 |  rule=power_named,_under_it 0.87 |
    rule=power_named_with_its_author -0.19 |  rule=power_named_with_its_day 0.07 |
    rule=power_named_with_its_fate 0.04 |  rule=power_named_with_its_target 0.38 |
    rule=power_used,_by_beneath -0.66 |  rule=power_used,_by_money 0.29 |
    rule=power_used,_by_money,_on_its_noun -0.75 |  rule=power_used,_by_none -0.51 |
    rule=power_used,_by_none,_on_its_noun 0.24 |  rule=power_used,_by_thing 0.12 |
    rule=power_used,_by_thing,_on_its_noun -0.4 |  rule=power_used,_by_verb -0.09 |
    rule=power_used,_by_verb,_on_its_noun -0.35 |  rule=practice_ceased 0.12 |  said=false 0.12 |  said=true -0.32 |
    self=aid 0.24 |  self=captive -0.62 |  self=law -0.59 |  self=offer -0.44 |  self=sanction -0.88 |
    self=tariff -0.7 |  sentence=0 0.78 |  sentence=1 0.03 |  sentence=2 -0.02 |  sentence=3 -0.11 |
    sentence=4 -0.29 |  sentence=5 -1.24 |  share=0 -0.29 |  share=1 -0.23 |  share=2 -0.19 |  share=3 0.24 |
    share=4 0.25 |  subject=captive -0.21 |  subject=deal -0.23 |  subject=law 1.02 |  subject=offer -0.22 |
    subject=strike -1.16 |  subject=talks 0.36 |  subject=tariff -0.7 |  subject=troops -0.1 |  sure=0 -0.05 |
    sure=1 0.23 |  sure=2 -0.04 |  sure=3 -0.17 |  sure=4 0.12 |  tense=- -0.17 |  tense=future 0.11 |
    tense=past 0.13 |  ties=- -0.19 |  ties=agent 0.15 |  ties=compound 1.25 |  ties=controlled -0.23 |
    ties=modified -0.77 |  ties=of 0.09 |  ties=possessive -0.48 |  ties=preposition -0.34 |  ties=relative 0.28 |
    ties=shared -0.48 |  ties=subject 0.06 |  touches=accusation 0.14 |  touches=agreement 0.05 |
    touches=deadline -0.09 |  touches=incident -0.5 |  touches=linkage -0.34 |  touches=meeting 0.03 |
    touches=position -0.16 |  touches=proposal -0.18 |  touches=response -0.27 |  touches=statement -0.21 |
    under=- -0.35 |  under=according_to -0.19 |  under=across -0.73 |  under=after 0.06 |  under=against 0.5 |
    under=as 0.4 |  under=at 0.13 |  under=by 0.77 |  under=for 0.64 |  under=from 0.64 |  under=in 0.45 |
    under=near -0.21 |  under=of -0.44 |  under=off -0.89 |  under=on 0.08 |  under=over -0.76 |  under=per 0.63 |
    under=since 0.94 |  under=till -0.73 |  under=to -0.65 |  under=towards 0.97 |  under=under -0.18 |
    under=until 0.17 |  under=with -0.96 |  under=without -1.04 |  upos=ADJ -0.39 |  upos=NOUN -0.13 |
    upos=VERB -0.02
  `,
  meeting: `
    above=attitude-open 0.02 |  above=speech-calls -0.28 |  above=speech-does 0.51 |  above=speech-quotes 0.29 |
    above=speech-says -0.44 |  above=stance-accepts -0.52 |  above=stance-demands -0.49 |  actor=group -1.24 |
    actor=id 0.06 |  actor=name 0.4 |  actor=of 0.35 |  actors=0 1.48 |  actors=1 -0.21 |  actors=3 0.62 |
    any 0.02 |  around_own_kind 0.26 |  beside=agreement 0.85 |  beside=linkage -1.1 |  beside=measure 0.72 |
    beside=position -0.03 |  beside=statement -0.43 |  block=list-item 0.27 |  class=speech-does 0.29 |
    class=speech-says 0.08 |  clause=copula 0.35 |  clause=noun -0.04 |  clause=verb -0.04 |  dated=false -0.28 |
    dated=true 0.28 |  form=finite 0.06 |  form=imperative -0.12 |  form=infinitive -0.16 |  form=noun -0.04 |
    form=participle -0.07 |  inside_own_kind -0.83 |  label+rule=cancelled+fate_of_a_meeting_as_object 0.49 |
    label+rule=failed+fate_of_a_meeting_as_object 0.36 |  label+rule=failed+fate_of_a_meeting_as_subject 0.29 |
    label+rule=held+fate_of_a_meeting_as_object 0.34 |  label+rule=held+fate_of_a_meeting_as_oblique -0.44 |
    label+rule=held+fate_of_a_meeting_as_subject -0.04 |  label+rule=held+hands_shaken -0.04 |
    label+rule=held+meeting_named_after_a_preposition 0.27 |  label+rule=held+meeting_named_in_order -0.52 |
    label+rule=held+meeting_named_with_a_clause -0.74 |  label+rule=held+meeting_named_with_its_day -0.69 |
    label+rule=held+meeting_named_with_its_place -1.03 |  label+rule=held+meeting_named_with_one_party -0.81 |
    label+rule=held+someone_at_a_place 0.75 |  label+rule=held+verb_of_meeting -0.14 |
    label+rule=held+verb_of_receiving 0.29 |  label+rule=held+verb_of_speaking_with 0.16 |
    label+rule=ongoing+fate_of_a_meeting_as_object -0.63 |  label+rule=planned+fate_of_a_meeting_as_oblique 0.43 |
    label+rule=planned+fate_of_a_meeting_as_subject 0.28 |  label+rule=planned+journey 0.81 |
    label+rule=planned+meeting_named_after_a_preposition -0.94 |
    label+rule=planned+meeting_named_by_measure -0.62 |  label+rule=planned+meeting_named_in_order -0.89 |
    label+rule=planned+meeting_named_with_a_clause 0.82 |  label+rule=planned+meeting_named_with_one_party 0.68 |
    label+rule=planned+verb_of_meeting 0.17 |  label+rule=planned+verb_of_receiving -0.49 |
    label+rule=planned+verb_of_speaking_with -0.48 |  label+rule=postponed+fate_of_a_meeting_as_object 1.06 |
    label=cancelled 0.49 |  label=failed 0.39 |  label=held -0.12 |  label=ongoing -0.63 |  label=planned 0.03 |
    label=postponed 1.06 |  lemma=accra 0.75 |  lemma=call 0.13 |  lemma=ceremony -0.17 |  lemma=conference 0.56 |
    lemma=congress 1.09 |  lemma=consultation 0.34 |  lemma=convene -0.71 |  lemma=conversation 0.94 |
    lemma=dialogue -1.28 |  lemma=diplomacy 0.76 |  lemma=discussion -1.02 |  lemma=gather -0.59 |
    lemma=gathering 0.43 |  lemma=huddle 1.02 |  lemma=join -0.75 |  lemma=mediation -0.74 |  lemma=meet 0.03 |
    lemma=meeting 0.12 |  lemma=mission -0.05 |  lemma=negotiate -0.79 |  lemma=negotiation -0.09 |
    lemma=plenary -0.82 |  lemma=receive -0.21 |  lemma=reconvene -0.44 |  lemma=round 0.12 |  lemma=session -0.56 |
    lemma=shake -0.27 |  lemma=shook 0.41 |  lemma=sit 0.12 |  lemma=sitting -0.68 |  lemma=speak 0.44 |
    lemma=summit -0.38 |  lemma=talk 0.03 |  lemma=travel 0.81 |  lemma=trip -0.92 |  lemma=visit -0.32 |
    lemma=welcome 0.29 |  length=0 -0.82 |  length=1 -0.33 |  length=2 0.06 |  length=3 0.76 |  length=4 0.28 |
    length=5 -0.27 |  length=6 0.23 |  link=adverbial -0.21 |  link=complement 0.43 |  link=coordinate -0.05 |
    link=main 0.06 |  link=nominal -0.04 |  link=open -0.18 |  link=relative -0.22 |  link=subject -0.44 |
    link=time 0.09 |  modal=- -0.05 |  modal=be_to 0.45 |  modal=may 0.81 |  modal=should -0.78 |  modal=will 0.23 |
    modality=hypothetical -0.61 |  modality=planned 0.29 |  modality=possible -0.78 |  negated=false 0.06 |
    negated=true -0.76 |  object=deal -0.62 |  object=law -0.55 |  object=strike -0.12 |  object=troops -0.21 |
    objects=true -0.04 |  objlemma=abramkovich 0.29 |  objlemma=chair -0.28 |  objlemma=deputy 1 |
    objlemma=dilara 0.29 |  objlemma=family -0.63 |  objlemma=government -0.75 |  objlemma=hand -0.04 |
    objlemma=hour -0.83 |  objlemma=leader 0.87 |  objlemma=mercosur -0.29 |  objlemma=minister 0.54 |
    objlemma=observer -0.21 |  objlemma=parliament -0.71 |  objlemma=peace -0.62 |  objlemma=prison -0.29 |
    objlemma=scanlan 0.29 |  objlemma=strike -0.12 |  objlemma=supporter -0.54 |  objlemma=they -0.75 |
    objlemma=vyas 0.91 |  objlemma=yucalan 0.34 |  placed=false -0.25 |  placed=true 0.46 |  quoted=false 0.04 |
    quoted=true -0.52 |  rule=fate_of_a_meeting_as_object 0.31 |  rule=fate_of_a_meeting_as_oblique -0.03 |
    rule=fate_of_a_meeting_as_subject 0.17 |  rule=hands_shaken -0.04 |  rule=journey 0.41 |
    rule=meeting_named_after_a_preposition -0.15 |  rule=meeting_named_by_measure -0.62 |
    rule=meeting_named_in_order -0.87 |  rule=meeting_named_with_a_clause -0.25 |
    rule=meeting_named_with_its_day -0.69 |  rule=meeting_named_with_its_place -1.03 |
    rule=meeting_named_with_one_party -0.14 |  rule=someone_at_a_place 0.75 |  rule=verb_of_meeting -0.04 |
    rule=verb_of_receiving -0.13 |  rule=verb_of_speaking_with -0.14 |  said=false 0.05 |  said=true -0.04 |
    self=talks 0.16 |  self=visit -0.05 |  sentence=0 1.44 |  sentence=1 0.04 |  sentence=2 -0.23 |
    sentence=3 -0.18 |  sentence=4 0.04 |  sentence=5 0.59 |  share=0 -0.22 |  share=1 -0.56 |  share=2 0.11 |
    share=3 -0.63 |  share=4 0.72 |  subject=law -0.46 |  subject=talks -0.46 |  subject=visit -0.66 |
    sure=0 0.17 |  sure=1 0.02 |  sure=2 0.08 |  sure=3 0.14 |  sure=4 -0.42 |  tense=- -0.06 |  tense=future 0.33 |
    tense=past -0.21 |  tense=present 0.37 |  ties=agent -1.01 |  ties=compound 0.46 |  ties=controlled -0.2 |
    ties=of 1.16 |  ties=possessive -0.87 |  ties=preposition -0.56 |  ties=relative -0.25 |  ties=shared -0.75 |
    ties=subject 0.2 |  touches=accusation -0.25 |  touches=agreement 0.75 |  touches=deadline -0.18 |
    touches=incident -0.22 |  touches=linkage -0.29 |  touches=position -0.47 |  touches=proposal 0.08 |
    touches=response -0.63 |  touches=statement -0.44 |  under=- -0.2 |  under=after -0.85 |  under=at -0.35 |
    under=before 0.29 |  under=by -0.64 |  under=for 0.8 |  under=from 0.78 |  under=in 0.46 |  under=on 0.4 |
    under=through -0.71 |  under=to -0.3 |  under=under -0.63 |  under=with 1.41 |  under=within 0.34 |
    upos=PROPN 0.75
  `,
  position: `
    above=attitude-open 0.74 |  above=other 0.12 |  above=speech-calls -0.97 |  above=speech-does -0.28 |
    above=speech-once 0.99 |  above=speech-quotes 0.19 |  above=speech-says -0.03 |  above=stance-accepts -0.03 |
    above=stance-demands -0.99 |  above=stance-rejects -1.18 |  above=stance-supports -0.73 |  actor=group -0.99 |
    actor=id 0.15 |  actor=name 0.2 |  actors=1 0.04 |  actors=2 -0.29 |  actors=3 -1.04 |  around_own_kind -0.53 |
    beside=accusation -0.86 |  beside=agreement -0.5 |  beside=deadline -0.5 |  beside=incident -0.34 |
    beside=linkage -0.06 |  beside=meeting 0.48 |  beside=position -0.2 |  beside=proposal -0.76 |
    beside=statement -0.05 |  block=list-item -0.06 |  class=attitude-open 0.38 |  class=attitude-rejects -0.24 |
    class=attitude-supports -0.92 |  class=other -0.03 |  class=speech-calls -0.18 |  class=speech-does 0.23 |
    class=speech-once -0.1 |  class=speech-quotes -0.31 |  class=speech-says 0.03 |  class=stance-accepts -0.04 |
    class=stance-open -0.32 |  class=stance-opposes -0.39 |  class=stance-rejects 0.16 |
    class=stance-supports -0.09 |  clause=copula -0.04 |  clause=noun -0.06 |  dated=true 0.09 |
    form=imperative -0.21 |  form=infinitive -0.04 |  form=noun -0.06 |  form=participle 0.14 |
    inside_own_kind -0.1 |  label+rule=accepts+accepts 0.1 |
    label+rule=accepts+noun_of_stance_under_a_light_verb -0.77 |  label+rule=demands+demands 0.21 |
    label+rule=demands+imperative_in_a_quotation 0.03 |  label+rule=demands+judged_to_be -0.78 |
    label+rule=demands+made_a_condition 0.06 |  label+rule=demands+must_be 0.34 |
    label+rule=demands+not_without 0.65 |  label+rule=demands+noun_of_stance -0.84 |
    label+rule=demands+noun_of_stance_under_a_light_verb 0.07 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.6 |
    label+rule=demands+set_as_a_condition,_on_condition_that -0.05 |
    label+rule=demands+set_as_a_condition,_only_after -0.76 |  label+rule=demands+set_as_a_condition,_only_if -0.6 |
    label+rule=demands+set_as_a_condition,_provided 0.37 |
    label+rule=demands+set_as_a_condition,_provided_that -0.8 |
    label+rule=demands+set_as_a_condition,_so_long_as -0.96 |
    label+rule=demands+set_as_a_condition,_without -0.06 |  label+rule=open+attitude 0.61 |
    label+rule=open+could_be -0.56 |  label+rule=open+open -0.71 |  label+rule=open+rejects -1.33 |
    label+rule=opposes+judged_to_be 0.33 |  label+rule=opposes+noun_of_stance_under_a_light_verb 0.08 |
    label+rule=opposes+opposes -0.16 |  label+rule=opposes+side_taken 0.92 |  label+rule=opposes+supports -0.36 |
    label+rule=rejects+accepts 0.72 |  label+rule=rejects+attitude -1 |
    label+rule=rejects+attitude_said_of_a_thing 0.72 |  label+rule=rejects+cannot_be -0.18 |
    label+rule=rejects+rejects 0.05 |  label+rule=rejects+will_not -0.36 |  label+rule=supports+attitude -0.08 |
    label+rule=supports+noun_of_stance_under_a_light_verb 1.17 |
    label+rule=supports+noun_of_wanting_under_a_light_verb -0.72 |  label+rule=supports+supports -0.27 |
    label=accepts -0.11 |  label=demands 0.07 |  label=open -0.08 |  label=opposes 0.26 |  label=rejects -0.14 |
    label=supports -0.09 |  lemma=accept -0.19 |  lemma=affect -0.79 |  lemma=agree -0.6 |  lemma=amend -1.3 |
    lemma=appeal -0.74 |  lemma=approve -0.54 |  lemma=ask -0.98 |  lemma=back 0.45 |  lemma=be -0.62 |
    lemma=beg 0.96 |  lemma=blast 0.81 |  lemma=block -0.79 |  lemma=board -0.16 |  lemma=boycott -0.39 |
    lemma=call -0.06 |  lemma=care 0.88 |  lemma=claim -0.12 |  lemma=come -1.02 |  lemma=compensate 0.88 |
    lemma=condemn -1.02 |  lemma=confirm -0.7 |  lemma=consent -0.77 |  lemma=consider 0.52 |
    lemma=continue -0.45 |  lemma=countenance -0.66 |  lemma=decide 0.26 |  lemma=decline -1.76 |
    lemma=demand 0.94 |  lemma=denounce 0.75 |  lemma=depart -0.97 |  lemma=direct 0.83 |  lemma=dismiss -0.92 |
    lemma=drop -0.77 |  lemma=eager -0.92 |  lemma=end 0.85 |  lemma=entertain 0.75 |  lemma=examine -0.63 |
    lemma=exclude 0.06 |  lemma=face -1.17 |  lemma=fail -1.04 |  lemma=favour 0.74 |  lemma=free -0.86 |
    lemma=give 0.88 |  lemma=go 0.94 |  lemma=govern 1.09 |  lemma=guarantee -0.86 |  lemma=hail -1.15 |
    lemma=hand 0.81 |  lemma=hear 0.58 |  lemma=hope -0.72 |  lemma=impossible 0.93 |  lemma=insist 0.54 |
    lemma=insistence -0.89 |  lemma=instruct -0.78 |  lemma=intend -1.08 |  lemma=intention -1.08 |
    lemma=laugh -1.04 |  lemma=leave -0.8 |  lemma=let -0.9 |  lemma=live 0.95 |  lemma=make -1.05 |
    lemma=need -0.46 |  lemma=negotiate -0.26 |  lemma=object -0.55 |  lemma=offer 0.94 |  lemma=open 1.08 |
    lemma=oppose 0.91 |  lemma=pardon 0.92 |  lemma=part -0.86 |  lemma=pass -0.81 |  lemma=pay -0.42 |
    lemma=place -1.4 |  lemma=plan -0.86 |  lemma=play 0.84 |  lemma=pledge -0.99 |  lemma=possible -0.88 |
    lemma=prepare 0.72 |  lemma=prepared 0.91 |  lemma=press 1.48 |  lemma=provide 0.52 |  lemma=read 0.57 |
    lemma=ready 0.08 |  lemma=reaffirm 1.11 |  lemma=recognise -1.02 |  lemma=reduce -0.95 |  lemma=refuse 1.01 |
    lemma=reject -0.91 |  lemma=release 0.43 |  lemma=remain 1.14 |  lemma=request -0.98 |  lemma=reserve -0.24 |
    lemma=respect -0.66 |  lemma=restore -0.91 |  lemma=see -0.71 |  lemma=seek 0.57 |  lemma=seem 1.29 |
    lemma=serve -0.91 |  lemma=settle -0.84 |  lemma=sign 1.09 |  lemma=solution -0.87 |  lemma=stay 0.93 |
    lemma=strike -0.68 |  lemma=study -0.81 |  lemma=subject 0.89 |  lemma=submit -0.77 |  lemma=support 0.07 |
    lemma=take -0.8 |  lemma=tell 1.27 |  lemma=tolerate 0.06 |  lemma=toy -0.5 |  lemma=try -1.02 |
    lemma=turn -1.07 |  lemma=unable -1 |  lemma=unacceptable 0.72 |  lemma=undecided 1.16 |  lemma=urge 1.26 |
    lemma=vanish -0.68 |  lemma=want 0.22 |  lemma=withdraw -0.4 |  lemma=work -0.77 |  lemma=wrest -0.97 |
    length=0 -0.3 |  length=1 -0.12 |  length=2 0.03 |  length=3 0.09 |  length=5 0.12 |  length=6 0.53 |
    link=adverbial -0.19 |  link=complement 0.11 |  link=condition 0.47 |  link=coordinate 0.53 |
    link=modifier -0.32 |  link=nominal -0.06 |  link=open -0.05 |  link=relative -1.13 |  link=time -1.16 |
    modal=- 0.1 |  modal=can 0.75 |  modal=could -0.66 |  modal=have_to -0.11 |  modal=may -0.55 |
    modal=must 0.28 |  modal=should -0.47 |  modal=will -0.19 |  modal=would -0.14 |  negated=true -0.39 |
    object=aid -0.05 |  object=charge -1 |  object=deadline 0.35 |  object=deal -0.12 |  object=law 0.79 |
    object=offer -0.31 |  object=strike 1.11 |  object=talks 0.42 |  object=tariff 0.76 |  object=troops 0.3 |
    object=truce -0.66 |  objects=false 0.02 |  objects=true -0.04 |  objlemma=18 -0.3 |
    objlemma=abramkovich -0.7 |  objlemma=access 0.63 |  objlemma=accord -0.63 |  objlemma=account -0.91 |
    objlemma=advice -0.49 |  objlemma=africans -1.16 |  objlemma=agreement 0.4 |  objlemma=anyone 0.96 |
    objlemma=approach -0.31 |  objlemma=arrangement 0.88 |  objlemma=assurance 0.62 |  objlemma=autonomy 1.02 |
    objlemma=bonus 0.56 |  objlemma=branch 1.14 |  objlemma=breakthrough -1.06 |  objlemma=budget -0.81 |
    objlemma=cabinet 0.06 |  objlemma=cap 1 |  objlemma=cash 0.71 |  objlemma=cent 0.87 |  objlemma=charge -0.72 |
    objlemma=china 0.59 |  objlemma=claim -0.77 |  objlemma=climate -1.19 |  objlemma=committee -0.78 |
    objlemma=complaint -0.93 |  objlemma=consent 0.31 |  objlemma=constitution -1.36 |  objlemma=contract 0.59 |
    objlemma=conversation 0.8 |  objlemma=council 0.07 |  objlemma=deal -0.97 |  objlemma=decision 0.84 |
    objlemma=deployment -1.03 |  objlemma=dilara -0.7 |  objlemma=dollar -0.99 |  objlemma=farmer 0.88 |
    objlemma=freedom 0.78 |  objlemma=government 0.85 |  objlemma=group 0.96 |  objlemma=guarantee 1 |
    objlemma=help 0.94 |  objlemma=hike 0.61 |  objlemma=i -0.5 |  objlemma=institution -0.91 |  objlemma=it -0.58 |
    objlemma=last -1.25 |  objlemma=lifting -0.96 |  objlemma=limit -1.24 |  objlemma=man 0.81 |
    objlemma=mandate 0.74 |  objlemma=mayor 0.95 |  objlemma=memorandum -1.16 |  objlemma=monitor 0.73 |
    objlemma=more 0.78 |  objlemma=neighbour 0.83 |  objlemma=news -1.1 |  objlemma=nothing 0.23 |
    objlemma=offer -0.83 |  objlemma=one -1.1 |  objlemma=other 0.63 |  objlemma=page 1.05 |
    objlemma=payment 0.31 |  objlemma=place -0.9 |  objlemma=plan -0.77 |  objlemma=plane -0.16 |
    objlemma=position -0.72 |  objlemma=premier -0.66 |  objlemma=problem -0.73 |  objlemma=procedure -1.17 |
    objlemma=process 0.83 |  objlemma=progress 0.51 |  objlemma=purpose -0.91 |  objlemma=question -0.84 |
    objlemma=recognition 0.64 |  objlemma=referendum 0.75 |  objlemma=refusal -1.02 |  objlemma=release 0.48 |
    objlemma=renegotiation 0.85 |  objlemma=republic -1.13 |  objlemma=result 1.05 |  objlemma=right -0.23 |
    objlemma=rumour -0.66 |  objlemma=scanlan -0.7 |  objlemma=seat 0.88 |  objlemma=session -0.39 |
    objlemma=share -0.33 |  objlemma=side 0.61 |  objlemma=standing -0.86 |  objlemma=strike 1.11 |
    objlemma=success -0.97 |  objlemma=surrender 0.75 |  objlemma=talk 0.5 |  objlemma=target 1.03 |
    objlemma=text 0.28 |  objlemma=that -1.07 |  objlemma=theme 1.21 |  objlemma=they 0.9 |
    objlemma=thirteen -0.54 |  objlemma=time -0.63 |  objlemma=treaty -0.34 |  objlemma=troops 0.59 |
    objlemma=truce -0.66 |  objlemma=version 0.54 |  objlemma=vice-chairmanship 0.68 |  objlemma=village -0.71 |
    objlemma=waiver -1.01 |  objlemma=we -0.72 |  objlemma=week 0.9 |  objlemma=what 0.38 |  passive=false -0.03 |
    passive=true 0.28 |  quoted=false 0.09 |  quoted=true -0.96 |  rule=accepts 0.44 |  rule=attitude 0.18 |
    rule=attitude_said_of_a_thing 0.72 |  rule=cannot_be -0.18 |  rule=could_be -0.56 |  rule=demands 0.21 |
    rule=imperative_in_a_quotation 0.03 |  rule=judged_to_be -0.31 |  rule=made_a_condition 0.06 |
    rule=must_be 0.34 |  rule=not_without 0.65 |  rule=noun_of_stance -0.84 |
    rule=noun_of_stance_under_a_light_verb 0.34 |  rule=noun_of_wanting_under_a_light_verb -0.72 |
    rule=open -0.71 |  rule=opposes -0.16 |  rule=rejects -0.24 |  rule=set_as_a_condition,_as_long_as -0.6 |
    rule=set_as_a_condition,_on_condition_that -0.05 |  rule=set_as_a_condition,_only_after -0.76 |
    rule=set_as_a_condition,_only_if -0.6 |  rule=set_as_a_condition,_provided 0.37 |
    rule=set_as_a_condition,_provided_that -0.8 |  rule=set_as_a_condition,_so_long_as -0.96 |
    rule=set_as_a_condition,_without -0.06 |  rule=side_taken 0.92 |  rule=supports -0.29 |  rule=will_not -0.36 |
    said=false 0.13 |  said=true -0.13 |  sentence=0 -0.99 |  sentence=1 0.46 |  sentence=2 0.18 |
    sentence=3 -0.33 |  sentence=4 -0.19 |  sentence=5 -0.99 |  share=0 -0.77 |  share=1 -0.18 |  share=2 0.18 |
    share=3 0.06 |  share=4 0.22 |  subject=arms 0.93 |  subject=captive -0.88 |  subject=deal 0.3 |
    subject=law 0.2 |  subject=offer 0.13 |  subject=strike -0.79 |  subject=talks -0.6 |  subject=tariff -0.76 |
    subject=troops 0.04 |  subject=visit -0.54 |  sure=0 0.09 |  sure=1 -0.17 |  sure=2 0.18 |  sure=3 -0.02 |
    sure=4 -0.13 |  tense=- -0.17 |  tense=future -0.19 |  tense=past -0.14 |  tense=present 0.4 |  ties=- -0.4 |
    ties=agent -0.56 |  ties=controlled 0.07 |  ties=modified -0.08 |  ties=of -0.66 |  ties=possessive 1.03 |
    ties=relative -0.13 |  ties=shared 0.37 |  ties=subject -0.04 |  touches=accusation -0.32 |
    touches=agreement 0.18 |  touches=deadline 0.24 |  touches=incident 0.34 |  touches=linkage -0.52 |
    touches=measure 0.14 |  touches=meeting -0.56 |  touches=proposal -1.18 |  touches=response -0.55 |
    touches=statement -0.18 |  under=- 0.62 |  under=after -0.4 |  under=as 0.04 |  under=as_for -0.92 |
    under=at 0.74 |  under=before -0.77 |  under=by -0.28 |  under=for 0.47 |  under=from -0.24 |  under=in 0.68 |
    under=of 0.58 |  under=on -0.06 |  under=to -0.13 |  under=under -1.28 |  under=with 0.65 |
    under=within -0.96 |  under=without -0.08 |  upos=ADJ 0.14 |  upos=NOUN -0.19
  `,
  proposal: `
    above=other -0.47 |  above=speech-says 0.5 |  above=stance-rejects 0.48 |  actor=group -0.57 |  actor=id 0.28 |
    actor=name -0.55 |  actor=of 0.06 |  actors=2 0.16 |  around_own_kind 0.5 |  beside=agreement 0.67 |
    beside=deadline -0.51 |  beside=linkage -0.04 |  beside=measure -0.09 |  beside=position -0.72 |
    beside=response 0.73 |  beside=statement 0.1 |  block=list-item 0.76 |  block=paragraph -0.06 |
    class=other 0.02 |  class=speech-does 0.22 |  class=speech-says -0.09 |  class=stance-accepts -0.51 |
    clause=copula 0.1 |  clause=noun 0.09 |  clause=verb 0.11 |  dated=false -0.18 |  dated=true 0.32 |
    form=finite 0.16 |  form=infinitive -0.33 |  form=noun 0.09 |  form=participle 0.06 |  inside_own_kind -0.94 |
    label+rule=made+offer_named_by_its_maker 0.23 |  label+rule=made+proposing_verb -0.06 |
    label+rule=made+thing_called_proposed -0.55 |  lemma=ask -0.94 |  lemma=call -0.46 |  lemma=counter 0.73 |
    lemma=countermeasure -0.55 |  lemma=draft -0.19 |  lemma=drop -0.85 |  lemma=make -0.79 |  lemma=offer 0.44 |
    lemma=present 0.96 |  lemma=proposal -0.29 |  lemma=propose 0.59 |  lemma=replace 0.36 |  lemma=send 0.59 |
    lemma=submit -0.51 |  lemma=suggest 0.4 |  lemma=withdraw 0.78 |  length=0 -0.26 |  length=1 0.19 |
    length=2 -0.13 |  length=3 0.21 |  length=4 -0.45 |  length=5 0.53 |  length=6 0.46 |  link=adverbial 0.29 |
    link=complement -0.49 |  link=condition -0.35 |  link=coordinate 0.77 |  link=main 0.22 |  link=modifier 0.06 |
    link=nominal 0.09 |  link=relative -0.31 |  link=time 0.47 |  modal=- 0.19 |  modal=be_to -0.53 |
    modal=must -0.55 |  modal=would -0.57 |  modality=asserted 0.13 |  modality=hypothetical -0.79 |
    modality=planned -0.63 |  modality=possible -0.51 |  object=aid 0.83 |  object=deal 0.67 |  object=law -0.12 |
    object=offer 0.02 |  object=tariff -0.91 |  object=truce 0.38 |  objects=false 0.31 |  objects=true -0.06 |
    objlemma=% 0.43 |  objlemma=18 0.38 |  objlemma=31 0.16 |  objlemma=bill -0.12 |  objlemma=brussels -0.53 |
    objlemma=cent -0.78 |  objlemma=compromise 0.67 |  objlemma=demand -0.79 |  objlemma=draft 0.96 |
    objlemma=help 0.83 |  objlemma=independence 0.35 |  objlemma=it 0.31 |  objlemma=moment -0.57 |
    objlemma=offer -0.79 |  objlemma=pay -0.91 |  objlemma=plan -0.55 |  objlemma=proposal 0.17 |
    objlemma=province 0.43 |  objlemma=request 0.59 |  objlemma=soil 0.61 |  objlemma=spy 0.61 |
    objlemma=truce 0.38 |  objlemma=what -0.65 |  passive=false 0.09 |  passive=true 0.25 |  quoted=false 0.05 |
    quoted=true -0.65 |  rule=offer_named_by_its_maker 0.23 |  rule=proposing_verb -0.06 |
    rule=thing_called_proposed -0.55 |  said=false 0.2 |  said=true -0.28 |  self=offer -0.52 |
    self=sanction -0.55 |  sentence=1 -0.16 |  sentence=2 -0.05 |  sentence=3 0.16 |  sentence=4 0.79 |
    sentence=5 -1.05 |  share=0 -0.15 |  share=1 0.03 |  share=2 -0.26 |  share=3 0.7 |  share=4 -0.06 |
    subject=visit 0.38 |  sure=0 -0.11 |  sure=1 -0.37 |  sure=2 0.05 |  sure=3 0.39 |  sure=4 0.21 |
    tense=- -0.09 |  tense=future -0.53 |  tense=past 0.09 |  tense=present 0.6 |  ties=- 0.14 |
    ties=adjective -1.08 |  ties=agent 0.68 |  ties=controlled -0.33 |  ties=of 0.84 |  ties=possessive 0.46 |
    ties=relative 0.61 |  ties=shared 0.77 |  ties=subject -0.03 |  touches=agreement 0.11 |
    touches=linkage -0.63 |  touches=measure -0.03 |  touches=meeting 0.17 |  touches=position -0.2 |
    touches=response 1.07 |  touches=statement 0.08 |  under=- 0.35 |  under=according_to 0.46 |  under=as 0.38 |
    under=before -0.33 |  under=by -0.55 |  under=for -0.03 |  under=from 0.43 |  under=in 0.4 |  under=on -0.35 |
    under=to -0.5 |  under=with 0.7 |  upos=NOUN -0.15 |  upos=VERB 0.06
  `,
  response: `
    above=other 0.04 |  above=speech-quotes 0.84 |  above=speech-says -0.8 |  above=stance-accepts 0.69 |
    above=stance-demands 0.67 |  actor=group -0.68 |  actor=id 0.33 |  actor=name -0.21 |  actor=of -0.03 |
    actors=2 0.06 |  actors=3 0.24 |  any 0.03 |  beside=agreement 0.09 |  beside=linkage 0.23 |
    beside=measure -0.63 |  beside=position -0.47 |  beside=proposal 0.32 |  beside=statement -0.15 |
    block=list-item -0.34 |  block=paragraph 0.06 |  class=other 0.48 |  class=speech-does -0.49 |
    class=speech-once 0.37 |  class=speech-quotes -0.85 |  class=speech-says -0.04 |  class=stance-accepts 0.53 |
    class=stance-open -0.04 |  class=stance-rejects -0.64 |  class=stance-supports -0.57 |  clause=verb 0.03 |
    dated=false -0.04 |  dated=true 0.33 |  form=finite 0.2 |  form=infinitive -0.08 |  form=participle -0.9 |
    label+rule=accepts+answer 0.25 |  label+rule=conditional+yes_on_a_condition -0.08 |
    label+rule=counters+answer 0.32 |  label+rule=pending+no_answer_yet 0.37 |
    label+rule=pending+no_reply_has_come 0.57 |  label+rule=pending+no_reply_received -0.71 |
    label+rule=pending+yet_to_answer 0.82 |  label+rule=rejects+answer -0.3 |
    label+rule=rejects+called_impossible 0.56 |  label+rule=rejects+how_it_was_received 0.33 |
    label+rule=rejects+said_yes_or_no 0.74 |  label+rule=rejects+short_answer -0.87 |  label=accepts 0.25 |
    label=conditional -0.08 |  label=counters 0.32 |  label=pending 0.41 |  label=rejects -0.2 |
    lemma=accept 0.53 |  lemma=agree -0.85 |  lemma=answer 0.62 |  lemma=back -0.57 |  lemma=call 0.38 |
    lemma=come 0.57 |  lemma=comment -1.13 |  lemma=counter 0.32 |  lemma=decide 1.26 |  lemma=decline 0.06 |
    lemma=do 0.82 |  lemma=examine 0.67 |  lemma=get 0.28 |  lemma=hear 0.06 |  lemma=react 0.65 |
    lemma=receive -0.71 |  lemma=refuse -0.92 |  lemma=reject 0.37 |  lemma=reply 0.98 |  lemma=repudiate -0.49 |
    lemma=respond 1.04 |  lemma=say -0.23 |  lemma=settle 0.73 |  lemma=sign 0.83 |  lemma=stop -0.63 |
    lemma=study -0.85 |  lemma=turn 0.28 |  length=1 0.23 |  length=2 -0.28 |  length=3 -0.12 |  length=4 0.8 |
    length=5 -0.13 |  length=6 0.24 |  link=adverbial -0.17 |  link=complement -0.27 |  link=condition -0.49 |
    link=coordinate -0.97 |  link=main 0.32 |  link=open -0.04 |  link=relative 0.51 |  modal=have_to -0.21 |
    modal=might -0.49 |  modal=will -0.37 |  modal=would 0.97 |  modality=asserted 0.15 |  modality=planned -0.33 |
    modality=possible -0.15 |  negated=false 0.03 |  object=aid -0.49 |  object=deal 0.07 |  object=law 0.67 |
    object=offer 0.2 |  object=tariff 0.35 |  objects=false -0.05 |  objects=true 0.24 |  objlemma=bma -0.87 |
    objlemma=ceiling 0.35 |  objlemma=contract 0.67 |  objlemma=demand 0.72 |  objlemma=draft 0.25 |
    objlemma=idea 0.25 |  objlemma=it 0.32 |  objlemma=no 0.74 |  objlemma=offer 0.86 |  objlemma=package -0.49 |
    objlemma=paper -0.27 |  objlemma=proposal 0.6 |  objlemma=reply -0.71 |  objlemma=request 0.49 |
    objlemma=shrift 0.11 |  objlemma=text -0.69 |  objlemma=that 0.74 |  objlemma=what 0.51 |  passive=false 0.05 |
    passive=true -0.04 |  placed=false 0.03 |  quoted=false 0.03 |  rule=answer -0.14 |
    rule=called_impossible 0.56 |  rule=how_it_was_received 0.33 |  rule=no_answer_yet 0.37 |
    rule=no_reply_has_come 0.57 |  rule=no_reply_received -0.71 |  rule=said_yes_or_no 0.74 |
    rule=short_answer -0.87 |  rule=yes_on_a_condition -0.08 |  rule=yet_to_answer 0.82 |  said=false 0.05 |
    said=true -0.04 |  sentence=0 -0.33 |  sentence=1 0.04 |  sentence=2 0.42 |  sentence=3 -0.16 |
    sentence=4 0.25 |  share=0 0.7 |  share=1 -0.12 |  share=2 -0.17 |  share=3 0.74 |  subject=offer 0.38 |
    subject=tariff 0.51 |  subject=troops -0.44 |  sure=0 0.37 |  sure=1 0.08 |  sure=2 -0.16 |  sure=3 0.22 |
    sure=4 -0.12 |  tense=- -0.16 |  tense=future -0.37 |  tense=past 0.31 |  tense=present -0.04 |
    ties=agent -0.04 |  ties=controlled -0.2 |  ties=shared -0.68 |  ties=subject 0.2 |  touches=agreement -0.78 |
    touches=deadline -0.64 |  touches=linkage -0.06 |  touches=measure -0.15 |  touches=meeting 0.59 |
    touches=position 0.04 |  touches=proposal 0.52 |  touches=statement -0.04 |  under=- 0.29 |  under=among 0.24 |
    under=for 0.73 |  under=from -0.27 |  under=in 0.09 |  under=of 0.06 |  under=on -0.28 |  under=out_of 0.38 |
    under=shrift_in 0.33 |  under=to 0.25 |  under=with 0.37 |  upos=VERB 0.03
  `,
  statement: `
    above=attitude-open 0.57 |  above=attitude-rejects -0.57 |  above=other -0.12 |  above=speech-calls -0.82 |
    above=speech-does 0.87 |  above=speech-once -0.52 |  above=speech-quotes 0.14 |  above=speech-says -0.12 |
    above=stance-accepts -0.4 |  above=stance-demands 0.59 |  above=stance-rejects -1.27 |
    above=stance-supports 0.22 |  actor=group -0.83 |  actor=id -0.16 |  actor=name 0.13 |  actor=of 0.32 |
    actors=2 0.41 |  actors=3 -0.13 |  around_own_kind -0.02 |  beside=accusation 0.61 |  beside=agreement -0.54 |
    beside=linkage 0.21 |  beside=measure -0.13 |  beside=meeting -0.6 |  beside=position -0.31 |
    beside=proposal -0.47 |  beside=response -0.22 |  beside=statement 0.39 |  block=list-item -0.21 |
    block=paragraph 0.04 |  class=other 0.2 |  class=speech-calls -0.5 |  class=speech-does -0.03 |
    class=speech-once -0.27 |  class=speech-quotes -1.04 |  class=speech-says 0.08 |  class=stance-demands 0.97 |
    clause=copula -0.66 |  clause=noun -0.23 |  clause=verb 0.05 |  dated=false -0.03 |  dated=true 0.22 |
    form=imperative -0.44 |  form=noun -0.23 |  form=participle 0.82 |  inside_own_kind -0.82 |
    label+rule=direct+attribution 0.23 |  label+rule=direct+frame_of_words 0.86 |
    label+rule=direct+name,_colon,_quotation 0.6 |  label+rule=direct+quotation_carried_on -0.67 |
    label+rule=direct+quotation_without_a_cue 0.23 |  label+rule=direct+reporting_clause,_calls,_marks -0.36 |
    label+rule=direct+reporting_clause,_does,_a_clause 0.69 |
    label+rule=direct+reporting_clause,_does,_marks 0.03 |
    label+rule=direct+reporting_clause,_quotes,_a_clause -0.63 |
    label+rule=direct+reporting_clause,_says,_a_clause 0.25 |
    label+rule=direct+reporting_clause,_says,_marks 0.17 |  label+rule=direct+so_the_speaker 0.75 |
    label+rule=direct+words_in_order,_after 1.1 |  label+rule=direct+words_in_order,_before 0.73 |
    label+rule=direct+words_in_order,_set_in 0.98 |  label+rule=direct+words_in_order,_turned 1.14 |
    label+rule=indirect+according_to 0.2 |  label+rule=indirect+attribution -0.35 |
    label+rule=indirect+denied_by 0.63 |  label+rule=indirect+frame_of_words -1.03 |
    label+rule=indirect+name,_colon -0.11 |  label+rule=indirect+noun_of_saying -0.25 |
    label+rule=indirect+reporting_clause,_calls,_a_clause -0.83 |
    label+rule=indirect+reporting_clause,_calls,_a_thing -0.51 |
    label+rule=indirect+reporting_clause,_does,_a_clause -0.33 |
    label+rule=indirect+reporting_clause,_does,_a_thing 0.17 |
    label+rule=indirect+reporting_clause,_does,_an_infinitive -1.14 |
    label+rule=indirect+reporting_clause,_once,_a_thing -1.01 |
    label+rule=indirect+reporting_clause,_says,_a_clause 0.19 |
    label+rule=indirect+reporting_clause,_says,_a_thing -0.16 |
    label+rule=indirect+reporting_clause,_says,_an_infinitive 0.05 |
    label+rule=indirect+words_in_order,_after -0.29 |  label+rule=indirect+words_in_order,_before 0.33 |
    label+rule=indirect+words_in_order,_set_in -0.73 |  label+rule=indirect+words_in_order,_turned -0.26 |
    label=direct 0.32 |  label=indirect -0.08 |  lemma=" 0.6 |  lemma=accord -0.09 |  lemma=accuse 0.15 |
    lemma=add 0.41 |  lemma=admit 0.08 |  lemma=affirm -0.93 |  lemma=agree -1.18 |  lemma=agreement -0.66 |
    lemma=allege 0.67 |  lemma=announce 0.37 |  lemma=answer -1.09 |  lemma=argue 1.3 |  lemma=ask -0.89 |
    lemma=attack -0.53 |  lemma=be -0.67 |  lemma=beg 0.95 |  lemma=begin -0.63 |  lemma=blame -0.14 |
    lemma=blast 0.59 |  lemma=bomb 0.64 |  lemma=break 0.83 |  lemma=call 0.06 |  lemma=cap 1.08 |
    lemma=caution 1.23 |  lemma=charge 0.75 |  lemma=claim -0.73 |  lemma=comment 1.11 |  lemma=communicate -0.61 |
    lemma=complain 0.92 |  lemma=concede 0.69 |  lemma=conclude -1.25 |  lemma=condemn -1.16 |
    lemma=confirm -0.19 |  lemma=consider -0.81 |  lemma=count -1.03 |  lemma=crawl 1.12 |  lemma=declare 0.47 |
    lemma=demand -0.28 |  lemma=denounce 0.96 |  lemma=deny 1.06 |  lemma=describe 0.85 |  lemma=die 0.42 |
    lemma=dismiss 0.36 |  lemma=do -1.37 |  lemma=draft 0.92 |  lemma=drive 0.69 |  lemma=end 0.84 |
    lemma=erupt 0.74 |  lemma=exclude -0.4 |  lemma=exist 1.01 |  lemma=explain 0.62 |  lemma=fume 0.53 |
    lemma=give 0.32 |  lemma=grumble 0.82 |  lemma=hail 1.15 |  lemma=have 0.82 |  lemma=hint 1.28 |
    lemma=hope -1.13 |  lemma=how -1.05 |  lemma=inform -0.36 |  lemma=insist -0.08 |  lemma=insistence 0.63 |
    lemma=instruct -0.47 |  lemma=let 0.58 |  lemma=lose 0.62 |  lemma=maintain 1.11 |  lemma=make -0.31 |
    lemma=no 1.12 |  lemma=note 0.04 |  lemma=object -0.9 |  lemma=offer -1.14 |  lemma=oppose 1.04 |
    lemma=order -0.56 |  lemma=pledge -0.44 |  lemma=post 0.87 |  lemma=press -1.2 |  lemma=promise -0.15 |
    lemma=propose -0.85 |  lemma=read -1.17 |  lemma=reaffirm 0.71 |  lemma=recall 0.91 |  lemma=reiterate 1.03 |
    lemma=reject -0.87 |  lemma=remark 0.79 |  lemma=repeat 0.83 |  lemma=reply -1.62 |  lemma=report -0.87 |
    lemma=reproach 0.96 |  lemma=repudiate -0.82 |  lemma=retort 0.99 |  lemma=rewrite 0.78 |  lemma=rule -1.02 |
    lemma=say 0.38 |  lemma=see -0.35 |  lemma=share -0.9 |  lemma=shot 0.81 |  lemma=slam -0.66 |
    lemma=snap 0.73 |  lemma=sniff 0.53 |  lemma=so 0.75 |  lemma=speak 0.85 |  lemma=stress 0.95 |
    lemma=suggest 1.28 |  lemma=talk -0.65 |  lemma=tell 0.02 |  lemma=thank 0.85 |  lemma=thanks -0.99 |
    lemma=the -1.14 |  lemma=threaten -0.71 |  lemma=underline 1.03 |  lemma=undertake 0.52 |  lemma=urge 0.49 |
    lemma=voice 0.71 |  lemma=want 0.86 |  lemma=warn 0.71 |  lemma=welcome 0.28 |  lemma=will 1.1 |
    lemma=withdraw 0.72 |  lemma=withhold -0.71 |  lemma=word 1.6 |  lemma=write 1.07 |  length=0 -0.43 |
    length=1 -0.34 |  length=2 0.23 |  length=3 -0.23 |  length=4 0.28 |  length=5 0.07 |  length=6 0.16 |
    length=7 -0.24 |  link=adverbial -0.55 |  link=complement -0.45 |  link=coordinate -0.04 |  link=main 0.17 |
    link=modifier -0.69 |  link=nominal -0.23 |  link=relative -0.45 |  link=subject -0.25 |  link=time 0.51 |
    modal=- 0.13 |  modal=be_to -0.7 |  modal=can 0.61 |  modal=could -1.3 |  modal=have_to -0.79 |
    modal=may -0.9 |  modal=might -0.82 |  modal=must -1.4 |  modal=will -0.36 |  modal=would -0.93 |
    object=aid 0.22 |  object=charge 0.68 |  object=deal 0.4 |  object=law -0.14 |  object=talks -0.92 |
    object=tariff -0.79 |  object=troops 0.71 |  object=truce 0.96 |  objects=false 0.1 |  objects=true -0.11 |
    objlemma=$ 1.14 |  objlemma=% -0.49 |  objlemma=18 -0.94 |  objlemma=31 -0.79 |  objlemma=abramkovich -0.84 |
    objlemma=accord 0.16 |  objlemma=account -0.76 |  objlemma=administration 1.13 |  objlemma=adviser 0.89 |
    objlemma=agreement 0.71 |  objlemma=airport -1.12 |  objlemma=amount 1.21 |  objlemma=answer 0.87 |
    objlemma=approach -0.77 |  objlemma=association 0.9 |  objlemma=assurance 1.04 |  objlemma=attendance -1.2 |
    objlemma=autonomy -1.04 |  objlemma=barrel -0.71 |  objlemma=bma 1.06 |  objlemma=breakthrough 0.59 |
    objlemma=cash 0.59 |  objlemma=ceasefire 0.96 |  objlemma=cent 0.53 |  objlemma=channel 0.93 |
    objlemma=charge 0.96 |  objlemma=climate 0.93 |  objlemma=commitment -0.71 |  objlemma=committee -0.47 |
    objlemma=complaint 0.99 |  objlemma=compromise -0.49 |  objlemma=constitution 0.22 |
    objlemma=counter-claim 0.74 |  objlemma=crude -0.34 |  objlemma=decision 0.92 |  objlemma=demand -0.36 |
    objlemma=dilara -0.84 |  objlemma=disappointment 0.71 |  objlemma=dollar -0.92 |  objlemma=door -1.12 |
    objlemma=election -0.82 |  objlemma=end 0.7 |  objlemma=figure 1.08 |  objlemma=finding -0.63 |
    objlemma=general 0.85 |  objlemma=governor -1.31 |  objlemma=group 0.36 |  objlemma=guarantee -0.73 |
    objlemma=hallbeck 0.61 |  objlemma=handful 0.95 |  objlemma=he -1.08 |  objlemma=head -0.93 |
    objlemma=help 0.36 |  objlemma=holm 0.69 |  objlemma=host -0.99 |  objlemma=idea -0.47 |
    objlemma=independence -0.87 |  objlemma=indexation 1.08 |  objlemma=indictment -0.9 |  objlemma=it 0.72 |
    objlemma=itself 1.21 |  objlemma=july -1.36 |  objlemma=killing -0.91 |  objlemma=krg -0.73 |
    objlemma=late 0.87 |  objlemma=law -1.17 |  objlemma=life 0.62 |  objlemma=link 0.64 |  objlemma=man -1.27 |
    objlemma=mention -1 |  objlemma=mercosur 0.59 |  objlemma=ministry -0.9 |  objlemma=misunderstanding 0.99 |
    objlemma=monitor 1.04 |  objlemma=move 0.63 |  objlemma=need 1.01 |  objlemma=news 1.15 |  objlemma=no 1.08 |
    objlemma=number -1.36 |  objlemma=offer 0.41 |  objlemma=one -1.25 |  objlemma=order -0.8 |
    objlemma=other 0.63 |  objlemma=outcome 0.7 |  objlemma=part 0.46 |  objlemma=party 0.87 |
    objlemma=people 0.87 |  objlemma=pipeline -0.53 |  objlemma=poll 1.03 |  objlemma=prison 0.59 |
    objlemma=progress 1.03 |  objlemma=province -0.49 |  objlemma=public -1.19 |  objlemma=recognition 1.01 |
    objlemma=reduction -0.17 |  objlemma=refusal -1.16 |  objlemma=renegotiation 1.28 |  objlemma=report 0.87 |
    objlemma=representative -1.34 |  objlemma=request -0.73 |  objlemma=responsibility 0.73 |  objlemma=result 0.9 |
    objlemma=retaliation -1.29 |  objlemma=rumour 0.08 |  objlemma=scanlan -0.84 |  objlemma=share -0.63 |
    objlemma=she -0.6 |  objlemma=side -0.67 |  objlemma=signature -1.08 |  objlemma=socialists 1.05 |
    objlemma=soil -0.7 |  objlemma=solution -1.07 |  objlemma=space -0.63 |  objlemma=spy -0.7 |
    objlemma=support 0.86 |  objlemma=supporter -0.51 |  objlemma=surrender 0.96 |  objlemma=suspension -1.31 |
    objlemma=talk -0.92 |  objlemma=text 0.06 |  objlemma=that 0.7 |  objlemma=themselves -0.58 |
    objlemma=they 0.95 |  objlemma=this 0.85 |  objlemma=three -1.13 |  objlemma=time -0.63 |  objlemma=tonne -0.7 |
    objlemma=tories 0.69 |  objlemma=treaty -0.04 |  objlemma=troops -0.61 |  objlemma=turkey 0.85 |
    objlemma=value 0.98 |  objlemma=vice-chairmanship -0.89 |  objlemma=war -1.18 |  objlemma=week -0.45 |
    objlemma=west 0.98 |  objlemma=worker -0.56 |  passive=false 0.05 |  passive=true -0.53 |  quoted=false 0.04 |
    quoted=true -0.48 |  rule=according_to 0.2 |  rule=attribution -0.28 |  rule=denied_by 0.63 |
    rule=frame_of_words -0.22 |  rule=name,_colon -0.11 |  rule=name,_colon,_quotation 0.6 |
    rule=noun_of_saying -0.25 |  rule=quotation_carried_on -0.67 |  rule=quotation_without_a_cue 0.23 |
    rule=reporting_clause,_calls,_a_clause -0.83 |  rule=reporting_clause,_calls,_a_thing -0.51 |
    rule=reporting_clause,_calls,_marks -0.36 |  rule=reporting_clause,_does,_a_clause -0.29 |
    rule=reporting_clause,_does,_a_thing 0.17 |  rule=reporting_clause,_does,_an_infinitive -1.14 |
    rule=reporting_clause,_does,_marks 0.03 |  rule=reporting_clause,_once,_a_thing -1.01 |
    rule=reporting_clause,_quotes,_a_clause -0.63 |  rule=reporting_clause,_says,_a_clause 0.2 |
    rule=reporting_clause,_says,_a_thing -0.16 |  rule=reporting_clause,_says,_an_infinitive 0.05 |
    rule=reporting_clause,_says,_marks 0.17 |  rule=so_the_speaker 0.75 |  rule=words_in_order,_after -0.13 |
    rule=words_in_order,_before 0.53 |  rule=words_in_order,_set_in -0.55 |  said=false 0.05 |  said=true -0.19 |
    self=deal -0.09 |  self=offer -0.76 |  self=talks -0.76 |  sentence=0 0.28 |  sentence=1 0.17 |
    sentence=3 -0.15 |  sentence=4 0.2 |  sentence=5 0.24 |  share=0 -0.66 |  share=1 0.21 |  share=2 0.04 |
    share=3 -0.02 |  subject=deal -0.23 |  subject=law -1.22 |  subject=offer 0.06 |  subject=talks 0.84 |
    subject=tariff -0.26 |  subject=troops -0.76 |  subject=visit -1.45 |  sure=0 -0.13 |  sure=1 -0.02 |
    sure=2 0.15 |  sure=3 0.08 |  sure=4 0.07 |  tense=- -0.23 |  tense=future -0.49 |  tense=past 0.17 |
    tense=present -0.1 |  ties=- 0.39 |  ties=agent -0.97 |  ties=compound 0.91 |  ties=controlled 0.19 |
    ties=modified -0.21 |  ties=of 1.01 |  ties=possessive -0.89 |  ties=relative -0.38 |  ties=shared -0.12 |
    ties=subject 0.05 |  touches=accusation 0.26 |  touches=agreement 0.27 |  touches=deadline 0.11 |
    touches=incident -0.05 |  touches=linkage -0.07 |  touches=measure -0.05 |  touches=meeting 0.12 |
    touches=position 0.26 |  touches=proposal -0.09 |  touches=response -0.03 |  under=- -0.57 |
    under=about -0.71 |  under=according_to 0.73 |  under=as 0.48 |  under=as_to 0.67 |  under=at 0.09 |
    under=before -0.55 |  under=between 0.62 |  under=by -0.37 |  under=for -0.92 |  under=from -0.2 |
    under=in 0.37 |  under=of 0.18 |  under=on_to -0.7 |  under=out_of 0.7 |  under=over -1.35 |  under=per -0.71 |
    under=since -1.2 |  under=than 0.96 |  under=to -0.63 |  under=under -0.2 |  under=until -0.82 |
    under=up_to 1.24 |  under=upon 1.19 |  under=with -1.77 |  under=within -0.79 |  under=without 0.95 |
    upos=ADV -0.66 |  upos=AUX -0.57 |  upos=DET -0.11 |  upos=NOUN 0.03 |  upos=PUNCT 0.6 |  upos=VERB 0.04
  `,
}

const line: Learned['line'] = [
  [-5.121, 0],
  [-3.17, 0.14],
  [-2.081, 0.214],
  [-1.74, 0.224],
  [-1.523, 0.242],
  [-1.316, 0.25],
  [-0.88, 0.327],
  [-0.264, 0.496],
  [0.094, 0.552],
  [0.524, 0.571],
  [0.871, 0.609],
  [1.221, 0.686],
  [1.619, 0.707],
  [1.838, 0.731],
  [2.361, 0.787],
  [3.399, 0.79],
  [5.222, 1],
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
