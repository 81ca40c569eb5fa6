/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.16 |  above=speech-does 0.25 |  above=speech-once 0.74 |  above=speech-says 0.34 |
    above=stance-open -0.5 |  above=stance-supports 0.32 |  actor=group -0.87 |  actor=id 0.32 |  actor=name 0.25 |
    actor=of 0.2 |  actors=1 0.1 |  actors=2 0.25 |  any 0.1 |  beside=incident -0.64 |  beside=measure -0.08 |
    beside=position 0.23 |  beside=statement 0.12 |  block=list-item 0.36 |  block=paragraph 0.09 |
    class=other -0.09 |  class=speech-does 0.18 |  class=speech-says 0.09 |  class=stance-demands 0.16 |
    class=stance-opposes 0.42 |  clause=noun 0.17 |  clause=verb 0.06 |  dated=false 0.08 |  dated=true 0.19 |
    form=finite 0.11 |  form=imperative -0.67 |  form=noun 0.17 |  form=participle 0.27 |
    label+rule=-+charge_against_someone 0.23 |  label+rule=-+charge_as_a_noun 0.4 |
    label+rule=-+charge_with_a_clause -0.37 |  label+rule=-+charge_without_its_matter 0.25 |
    label+rule=-+verb_of_charging 0.48 |  label+rule=-+wrong_told_of_another -0.64 |
    label+rule=-+wrong_told_of_nobody_named 0.23 |  label=- 0.1 |  lemma=accuse 0.12 |  lemma=allegation 0.19 |
    lemma=allege 0.49 |  lemma=blame 0.24 |  lemma=boycott 0.42 |  lemma=charge 0.51 |  lemma=complain 0.41 |
    lemma=counter-claim 0.37 |  lemma=finding 0.44 |  lemma=get 0.34 |  lemma=indictment 0.57 |  lemma=kill -0.64 |
    lemma=put 0.31 |  lemma=reproach 0.26 |  lemma=rig 0.37 |  lemma=rule -0.66 |  lemma=say -0.04 |
    lemma=slam 0.26 |  lemma=want 0.16 |  lemma=withhold -0.5 |  length=0 0.25 |  length=1 0.12 |  length=2 0.21 |
    length=3 0.24 |  length=4 0.36 |  length=5 -0.18 |  length=6 -0.86 |  link=adverbial -0.35 |
    link=complement 0.21 |  link=main 0.08 |  link=modifier 0.29 |  link=nominal 0.17 |  link=relative 0.33 |
    modal=- 0.07 |  modality=asserted 0.1 |  negated=false 0.1 |  object=aid -0.5 |  object=deal 0.16 |
    object=talks 0.42 |  object=tariff 0.32 |  object=troops -0.64 |  objects=false 0.03 |  objects=true 0.09 |
    objlemma=administration 0.37 |  objlemma=aid -0.5 |  objlemma=airport 0.32 |  objlemma=association 0.26 |
    objlemma=deal 0.16 |  objlemma=denmark 0.24 |  objlemma=failure 0.31 |  objlemma=general 0.28 |
    objlemma=governor 0.45 |  objlemma=group 0.67 |  objlemma=handful 0.44 |  objlemma=it 0.34 |
    objlemma=krg -0.67 |  objlemma=man 0.14 |  objlemma=other 0.25 |  objlemma=session 0.42 |
    objlemma=socialists 0.27 |  objlemma=soldier -0.64 |  objlemma=tories 0.34 |  objlemma=west 0.61 |
    objlemma=which 0.37 |  passive=false 0.05 |  passive=true 0.34 |  placed=false 0.1 |  quoted=false 0.1 |
    quoted=true 0.34 |  rule=charge_against_someone 0.23 |  rule=charge_as_a_noun 0.4 |
    rule=charge_with_a_clause -0.37 |  rule=charge_without_its_matter 0.25 |  rule=verb_of_charging 0.48 |
    rule=wrong_told_of_another -0.64 |  rule=wrong_told_of_nobody_named 0.23 |  said=false 0.09 |  said=true 0.15 |
    self=charge 0.44 |  sentence=1 0.4 |  sentence=2 0.28 |  sentence=3 -0.26 |  sentence=4 -0.47 |  share=0 0.25 |
    share=1 -0.08 |  share=2 0.14 |  share=3 -0.09 |  share=4 0.2 |  subject=law -0.67 |  sure=0 -0.48 |
    sure=1 0.19 |  sure=2 0.31 |  sure=3 0.05 |  sure=4 0.6 |  tense=- -0.08 |  tense=past 0.07 |
    tense=present 0.27 |  ties=- -0.52 |  ties=agent 0.3 |  ties=compound 0.16 |  ties=controlled 0.21 |
    ties=modified 0.25 |  ties=possessive 0.19 |  ties=relative 0.4 |  ties=shared -0.08 |  ties=subject 0.12 |
    touches=agreement -0.27 |  touches=incident 0.3 |  touches=linkage -0.84 |  touches=measure 0.14 |
    touches=meeting 0.39 |  touches=position -0.52 |  touches=statement 0.09 |  under=- -0.39 |  under=after -0.66 |
    under=for 0.21 |  under=in -0.64 |  under=of 0.3 |  under=on -0.16 |  under=over 0.34 |  under=than 0.26 |
    under=to 0.27 |  upos=NOUN 0.4 |  upos=VERB 0.06
  `,
  agreement: `
    above=attitude-open -0.7 |  above=attitude-rejects 0.77 |  above=other 0.07 |  above=speech-calls -0.65 |
    above=speech-does 0.62 |  above=speech-quotes -0.65 |  above=speech-says 0.21 |  above=stance-accepts -0.21 |
    above=stance-demands -0.2 |  above=stance-rejects -0.53 |  above=stance-supports 0.63 |  actor=group -0.65 |
    actor=id 0.15 |  actor=name -0.24 |  actor=of -0.15 |  actors=0 1.29 |  actors=1 -0.43 |  actors=2 0.11 |
    actors=3 -0.57 |  around_own_kind -0.42 |  beside=agreement -0.03 |  beside=deadline -0.4 |
    beside=incident -0.29 |  beside=linkage -1.1 |  beside=measure -0.09 |  beside=meeting -0.59 |
    beside=position -0.6 |  beside=proposal -0.62 |  beside=response -0.61 |  beside=statement -0.45 |
    block=list-item -0.07 |  class=attitude-open -0.48 |  class=other 0.07 |  class=speech-does -0.34 |
    class=speech-once -0.57 |  class=speech-says 0.06 |  class=stance-accepts -0.07 |  class=stance-demands -0.31 |
    clause=copula 0.43 |  clause=noun -0.08 |  dated=false -0.11 |  dated=true 0.15 |  form=finite 0.05 |
    form=infinitive -0.22 |  form=noun -0.08 |  form=participle 0.09 |  inside_own_kind -0.27 |
    label+rule=agreed+agreed,_on_what_is_not_said,_parties_from_before 0.83 |
    label+rule=agreed+agreement_named_with_its_date 0.93 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.88 |
    label+rule=agreed+agreement_named_with_its_parties -0.09 |  label+rule=agreed+gesture_of_signing 0.73 |
    label+rule=agreed+it_was_agreed_that 0.16 |  label+rule=agreed+item_of_a_list_of_terms 0.39 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before -0.16 |  label+rule=agreed+signing_verb 0.53 |
    label+rule=agreed+signing_verb,_parties_from_before -0.38 |  label+rule=agreed+stage_of_an_agreement 0.58 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun 0.08 |  label+rule=agreed+term_after_an_agreement -0.24 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before 0.2 |  label+rule=agreed+term_after_others 0.06 |
    label+rule=agreed+term_after_others,_a_paragraph_on -0.51 |
    label+rule=agreed+term_after_others,_a_paragraph_on,_parties_from_before 0.41 |
    label+rule=agreed+term_after_others,_parties_from_before -0.89 |
    label+rule=agreed+term_in_a_list,_parties_from_before -0.77 |  label+rule=agreed+term_under_an_agreement -0.42 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.24 |  label+rule=agreed+term_under_it 0.84 |
    label+rule=agreed+term_under_it,_parties_from_before -0.1 |  label+rule=agreed+undertaking_on -0.15 |
    label+rule=agreed+undertaking_that -0.48 |  label+rule=agreed+undertaking_to -0.14 |
    label+rule=agreed+what_an_agreement_does -0.94 |  label+rule=agreed+what_an_agreement_does,_participle 0.29 |
    label+rule=agreed+what_an_agreement_does,_relative -0.67 |  label+rule=agreed+what_it_does 0.79 |
    label+rule=breached+noun_of_a_stage -0.29 |  label+rule=breached+stage_of_an_agreement -0.74 |
    label+rule=collapsed+it,_an_agreement -0.57 |  label+rule=collapsed+stage_of_an_agreement 0.16 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.46 |
    label+rule=in-force+in_force,_parties_from_before 0.63 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -1.16 |  label+rule=negotiating+nothing_agreed -0.37 |
    label+rule=negotiating+nothing_agreed,_failed_to 0.9 |  label+rule=negotiating+nothing_agreed,_not -0.13 |
    label+rule=negotiating+noun_of_a_stage -0.65 |  label+rule=negotiating+stage_of_an_agreement 0.29 |
    label+rule=negotiating+stage_of_an_agreement_on_its_noun -0.53 |
    label+rule=negotiating+still_talked_about 0.62 |  label+rule=negotiating+without_a_result 0.65 |
    label+rule=signed+gesture_of_signing 0.61 |  label+rule=signed+gesture_of_signing,_parties_from_before 0.32 |
    label+rule=signed+noun_of_a_stage -0.85 |  label+rule=signed+noun_of_a_stage,_set 1 |
    label+rule=signed+signing_verb -0.47 |  label+rule=signed+signing_verb,_parties_from_before 0.07 |
    label+rule=signed+stage_of_an_agreement 0.39 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.3 |
    label=agreed -0.04 |  label=breached -0.74 |  label=collapsed -0.04 |  label=in-force -0.03 |
    label=negotiating 0.19 |  label=signed 0.13 |  lemma=% 0.77 |  lemma=200 0.75 |  lemma=accept -0.39 |
    lemma=agree 0.18 |  lemma=agreement -0.53 |  lemma=allow -0.24 |  lemma=amnesty 0.61 |  lemma=announce -1.02 |
    lemma=argue -0.75 |  lemma=ask -0.24 |  lemma=ban 0.62 |  lemma=be 0.82 |  lemma=breach -0.74 |
    lemma=break 0.77 |  lemma=brigade -0.83 |  lemma=broker 0.87 |  lemma=cap 0.5 |  lemma=ceasefire -0.9 |
    lemma=change 0.89 |  lemma=collapse 0.81 |  lemma=comply -0.63 |  lemma=conclude 0.82 |  lemma=confine -0.81 |
    lemma=consult 0.33 |  lemma=create 0.42 |  lemma=cut -0.18 |  lemma=dead 0.62 |  lemma=deal -1.07 |
    lemma=decide 0.74 |  lemma=declare 1.13 |  lemma=discuss -0.29 |  lemma=engage -0.64 |  lemma=exist -1.02 |
    lemma=extend 0.47 |  lemma=fail 0.9 |  lemma=fall 0.72 |  lemma=find 0.74 |  lemma=fix -0.98 |
    lemma=follow -0.51 |  lemma=force 0.59 |  lemma=free -0.48 |  lemma=fulfil -0.65 |  lemma=get -0.79 |
    lemma=go 0.87 |  lemma=government -1.02 |  lemma=halve -0.59 |  lemma=hand 0.83 |  lemma=hold -0.32 |
    lemma=include -0.84 |  lemma=initial -0.38 |  lemma=insistence -0.65 |  lemma=join -0.78 |  lemma=keep -0.78 |
    lemma=last -0.72 |  lemma=leave -0.13 |  lemma=let -0.31 |  lemma=limit -0.92 |  lemma=make 0.07 |
    lemma=negotiate 0.74 |  lemma=negotiation -0.65 |  lemma=oblige -0.09 |  lemma=off -1.05 |  lemma=pact 1.33 |
    lemma=paper 1.03 |  lemma=part 0.88 |  lemma=participation 0.9 |  lemma=permit -0.27 |  lemma=place -0.88 |
    lemma=pledge -0.29 |  lemma=police -0.95 |  lemma=possible -0.53 |  lemma=promise 0.3 |  lemma=propose -0.62 |
    lemma=provide -0.84 |  lemma=put 0.56 |  lemma=ratify -0.26 |  lemma=reach 0.47 |  lemma=reaffirm -1.16 |
    lemma=recognise 0.84 |  lemma=reject -0.57 |  lemma=replace 0.87 |  lemma=respect -0.34 |  lemma=return 1.33 |
    lemma=review 1.14 |  lemma=rise 0.81 |  lemma=run -1.04 |  lemma=say 0.93 |  lemma=settle 0.73 |
    lemma=settlement -0.36 |  lemma=shake 0.73 |  lemma=share 0.33 |  lemma=sign 0.11 |  lemma=signature -0.2 |
    lemma=signing 0.64 |  lemma=sit 0.78 |  lemma=stand -0.77 |  lemma=stay 0.83 |  lemma=step 0.98 |
    lemma=strike -0.18 |  lemma=suspend -0.99 |  lemma=take -0.58 |  lemma=touch -0.56 |  lemma=truce 1.11 |
    lemma=undertake -0.51 |  lemma=void -0.43 |  lemma=withdraw -0.41 |  lemma=withdrawal -0.91 |  length=0 -0.24 |
    length=2 0.11 |  length=4 -0.22 |  length=5 0.4 |  length=6 -0.13 |  link=adverbial -0.04 |
    link=complement 0.12 |  link=condition -0.94 |  link=coordinate 0.88 |  link=main -0.03 |  link=modifier 0.27 |
    link=nominal -0.08 |  link=open -0.24 |  link=relative -0.13 |  link=subject 0.25 |  link=time -0.3 |
    modal=- 0.1 |  modal=be_to 0.16 |  modal=can -0.56 |  modal=could 1.15 |  modal=may -1.01 |  modal=might -0.63 |
    modal=must -0.65 |  modal=shall 0.83 |  modal=should -0.65 |  modal=will -0.55 |  modal=would -0.29 |
    modality=asserted 0.04 |  modality=hypothetical -0.29 |  modality=planned 0.08 |  modality=possible -0.4 |
    negated=false 0.04 |  negated=true -0.18 |  object=aid -1.02 |  object=arms 0.06 |  object=captive -0.48 |
    object=deadline 0.35 |  object=deal 0.1 |  object=offer 0.18 |  object=sanction -0.52 |  object=strike -1.13 |
    object=tariff -0.96 |  object=troops 0.08 |  object=truce -0.16 |  objects=false 0.06 |  objlemma=accord 0.9 |
    objlemma=adviser 0.93 |  objlemma=agreement 0.11 |  objlemma=anti-balaka -0.97 |  objlemma=arrangement -1.01 |
    objlemma=arsenal -0.92 |  objlemma=ballot 1.11 |  objlemma=bargain -1.01 |  objlemma=brigade -0.77 |
    objlemma=cap -0.71 |  objlemma=catch 0.72 |  objlemma=ceasefire 0.61 |  objlemma=commitment 0.07 |
    objlemma=compromise 0.04 |  objlemma=contract -0.57 |  objlemma=crane -0.24 |  objlemma=date 0.35 |
    objlemma=deal 0.76 |  objlemma=detainee -0.48 |  objlemma=diploma 0.84 |  objlemma=dispute 1.1 |
    objlemma=document 0.83 |  objlemma=dollar -0.36 |  objlemma=drug 0.9 |  objlemma=effect 0.05 |
    objlemma=fate 0.74 |  objlemma=government -0.78 |  objlemma=hand 0.73 |  objlemma=hold 0.96 |
    objlemma=indexation -0.36 |  objlemma=issue -1.24 |  objlemma=it -0.66 |  objlemma=itself -0.64 |
    objlemma=land 0.9 |  objlemma=law 0.89 |  objlemma=market -0.61 |  objlemma=memorandum 1.22 |
    objlemma=ministry 0.33 |  objlemma=missile 0.62 |  objlemma=model 0.84 |  objlemma=name 0.32 |
    objlemma=none -0.98 |  objlemma=nothing 0.25 |  objlemma=office 0.42 |  objlemma=order -0.97 |
    objlemma=package -1.09 |  objlemma=pact -0.29 |  objlemma=paper 1.1 |  objlemma=part -0.27 |
    objlemma=percent 0.89 |  objlemma=pla -0.81 |  objlemma=point 0.86 |  objlemma=poll -0.4 |
    objlemma=prisoner -0.48 |  objlemma=protocol -0.06 |  objlemma=question -0.62 |  objlemma=rate -0.59 |
    objlemma=representative -0.98 |  objlemma=row -0.63 |  objlemma=sanction -0.52 |  objlemma=seat -0.79 |
    objlemma=settlement 0.61 |  objlemma=signature 0.61 |  objlemma=stretch -1.2 |  objlemma=technology -0.27 |
    objlemma=text -0.23 |  objlemma=themselves 1.17 |  objlemma=they -0.09 |  objlemma=three 1.01 |
    objlemma=treaty 0.68 |  objlemma=truce -0.67 |  objlemma=understanding -1.21 |  objlemma=victim 0.53 |
    objlemma=walkout -1.13 |  objlemma=war -0.8 |  objlemma=weapon -0.41 |  objlemma=what -1.07 |
    objlemma=whole -0.78 |  objlemma=zone -0.95 |  objlemma=€ -0.18 |  passive=false 0.04 |  passive=true -0.02 |
    quoted=false 0.04 |  quoted=true -0.84 |  rule=agreed,_on_what_is_not_said,_parties_from_before 0.83 |
    rule=agreement_named_with_its_date 0.93 |  rule=agreement_named_with_its_date,_parties_from_before -0.88 |
    rule=agreement_named_with_its_parties -0.09 |  rule=gesture_of_signing 0.77 |
    rule=gesture_of_signing,_parties_from_before 0.32 |  rule=in_force,_parties_from_before 0.63 |
    rule=it,_an_agreement -0.57 |  rule=it_was_agreed_that 0.16 |  rule=item_of_a_list_of_terms 0.39 |
    rule=item_of_a_list_of_terms,_parties_from_before -0.16 |  rule=nothing_agreed -0.37 |
    rule=nothing_agreed,_failed_to 0.9 |  rule=nothing_agreed,_not -0.13 |  rule=noun_of_a_stage -0.96 |
    rule=noun_of_a_stage,_set 1 |  rule=signing_verb -0.16 |  rule=signing_verb,_parties_from_before -0.18 |
    rule=stage_of_an_agreement 0.31 |  rule=stage_of_an_agreement_on_its_noun -0.14 |
    rule=still_talked_about 0.62 |  rule=term_after_an_agreement -0.24 |
    rule=term_after_an_agreement,_parties_from_before 0.2 |  rule=term_after_others 0.06 |
    rule=term_after_others,_a_paragraph_on -0.51 |
    rule=term_after_others,_a_paragraph_on,_parties_from_before 0.41 |
    rule=term_after_others,_parties_from_before -0.89 |  rule=term_in_a_list,_parties_from_before -0.77 |
    rule=term_under_an_agreement -0.42 |  rule=term_under_an_agreement,_parties_from_before -0.24 |
    rule=term_under_it 0.84 |  rule=term_under_it,_parties_from_before -0.1 |  rule=undertaking_on -0.15 |
    rule=undertaking_that -0.48 |  rule=undertaking_to -0.14 |  rule=what_an_agreement_does -0.94 |
    rule=what_an_agreement_does,_participle 0.29 |  rule=what_an_agreement_does,_relative -0.67 |
    rule=what_it_does 0.79 |  rule=without_a_result 0.65 |  said=true 0.07 |  self=deal 0.07 |  self=law 0.61 |
    self=tariff 0.81 |  self=troops -0.83 |  self=truce -0.07 |  sentence=0 0.35 |  sentence=1 -0.23 |
    sentence=2 0.08 |  sentence=3 -0.12 |  sentence=5 1.45 |  share=0 -0.18 |  share=1 -0.07 |  share=2 0.29 |
    share=3 0.19 |  share=4 -0.12 |  subject=aid 0.65 |  subject=deal -0.05 |  subject=law -0.93 |
    subject=offer -0.12 |  subject=talks 0.7 |  subject=troops 0.36 |  subject=truce 0.12 |  sure=0 -0.24 |
    sure=1 0.14 |  sure=2 -0.26 |  sure=3 0.07 |  sure=4 0.22 |  tense=- -0.23 |  tense=future -0.21 |
    tense=past 0.22 |  tense=present 0.14 |  ties=- 0.31 |  ties=agent -0.28 |  ties=compound -0.53 |
    ties=controlled -0.25 |  ties=modified 0.3 |  ties=of -0.91 |  ties=possessive -0.65 |  ties=relative -0.86 |
    ties=shared 0.46 |  ties=subject 0.05 |  touches=accusation -1.54 |  touches=deadline 0.12 |
    touches=incident 0.69 |  touches=linkage -1.3 |  touches=measure -0.37 |  touches=meeting -0.68 |
    touches=position -0.37 |  touches=proposal -0.96 |  touches=response -1.26 |  touches=statement -0.48 |
    under=- 0.14 |  under=according_to 0.09 |  under=after 1.27 |  under=as_per -0.81 |  under=at -0.33 |
    under=before 0.81 |  under=by -0.28 |  under=despite -1.03 |  under=for 0.54 |  under=in 0.04 |  under=on 0.31 |
    under=over -0.18 |  under=regarding 0.74 |  under=since 0.84 |  under=to 0.59 |  under=under 0.07 |
    under=until 0.39 |  under=with 0.13 |  under=within 0.27 |  under=without -0.07 |  upos=ADJ -0.16 |
    upos=NOUN -0.09 |  upos=NUM 0.75 |  upos=PROPN 0.61 |  upos=SYM 0.77
  `,
  deadline: `
    above=attitude-open -0.31 |  above=other -0.19 |  above=speech-calls 0.47 |  above=speech-does -0.59 |
    above=speech-says 0.15 |  above=stance-accepts -0.59 |  above=stance-demands -0.39 |  actor=group -0.69 |
    actor=id 0.45 |  actor=name 0.16 |  actor=of 0.46 |  actors=0 -0.43 |  actors=1 0.15 |  actors=2 0.16 |
    beside=agreement -0.2 |  beside=linkage 0.13 |  beside=measure -0.05 |  beside=meeting -1.08 |
    beside=position 0.13 |  beside=proposal 0.15 |  beside=statement 0.84 |  block=list-item 0.37 |
    block=paragraph -0.04 |  class=attitude-open -0.37 |  class=other -0.06 |  class=speech-does 0.58 |
    class=speech-says 0.13 |  class=stance-accepts -0.27 |  class=stance-demands 0.48 |  clause=copula -0.84 |
    clause=noun 0.12 |  clause=verb 0.17 |  dated=false 0.91 |  dated=true -0.07 |  form=infinitive 0.07 |
    form=noun 0.12 |  form=participle 0.5 |  label+rule=-+bounded_need -0.08 |  label+rule=-+deadline_by_name 0.1 |
    label+rule=-+limit_without_a_date 0.75 |  label+rule=-+thing_with_its_limit -0.23 |
    label+rule=-+time_given 0.23 |  lemma=ask -0.22 |  lemma=change 0.53 |  lemma=close 0.53 |  lemma=comment 0.12 |
    lemma=constitute 0.71 |  lemma=deadline 0.1 |  lemma=delay -0.88 |  lemma=expect -0.88 |  lemma=expire 0.91 |
    lemma=follow -0.91 |  lemma=gap -0.64 |  lemma=give 0.61 |  lemma=go 0.98 |  lemma=hand -0.48 |
    lemma=have 1.12 |  lemma=hold 0.28 |  lemma=join -0.61 |  lemma=leave 0.49 |  lemma=lift 0.47 |
    lemma=make 0.58 |  lemma=meet -0.73 |  lemma=need 0.48 |  lemma=open -0.37 |  lemma=pass -0.39 |
    lemma=place -0.64 |  lemma=prolong -0.64 |  lemma=promise 0.47 |  lemma=report 0.21 |  lemma=sign -0.54 |
    lemma=silent 0.51 |  lemma=sink -0.58 |  lemma=stand -0.64 |  lemma=start 0.29 |  lemma=strike 0.44 |
    lemma=submit 0.15 |  lemma=suspend -0.59 |  lemma=take -0.58 |  lemma=tell 0.47 |  lemma=undertake 0.66 |
    lemma=visit -0.76 |  lemma=week -0.79 |  length=0 0.93 |  length=1 0.52 |  length=2 -0.18 |  length=3 -0.32 |
    length=4 -0.48 |  length=5 0.3 |  link=adverbial -0.11 |  link=complement -0.19 |  link=condition -0.12 |
    link=coordinate -0.14 |  link=main 0.13 |  link=nominal 0.12 |  link=relative 0.13 |  modal=- 0.09 |
    modal=be_to -0.25 |  modal=could -0.52 |  modal=have_to 0.58 |  modal=must 0.57 |  modal=shall -0.58 |
    modal=will 0.2 |  modal=would -0.35 |  modality=asserted 0.1 |  modality=planned -0.21 |
    modality=possible 0.42 |  negated=true 0.03 |  object=arms 0.51 |  object=deal -0.21 |  object=law 0.7 |
    object=offer 0.15 |  object=strike -0.59 |  object=tariff -0.68 |  object=troops -0.32 |  objects=false -0.09 |
    objects=true 0.12 |  objlemma=agreement -0.52 |  objlemma=answer 0.52 |  objlemma=ballot 0.67 |
    objlemma=brigade -0.64 |  objlemma=budget -0.39 |  objlemma=charter -0.27 |  objlemma=city 0.7 |
    objlemma=combatant 0.77 |  objlemma=day 0.23 |  objlemma=deal 0.44 |  objlemma=election 0.5 |
    objlemma=fighter 0.65 |  objlemma=government -0.57 |  objlemma=gun 0.51 |  objlemma=hold -0.58 |
    objlemma=law 0.53 |  objlemma=maoists 0.71 |  objlemma=market -0.31 |  objlemma=matter 0.56 |
    objlemma=party 0.83 |  objlemma=plan 0.58 |  objlemma=poll 0.9 |  objlemma=proposal -0.59 |
    objlemma=public 0.58 |  objlemma=reduction -0.64 |  objlemma=russia 0.33 |  objlemma=signature -0.88 |
    objlemma=strike -0.59 |  objlemma=theme 0.37 |  objlemma=they -0.03 |  objlemma=vote 0.94 |
    objlemma=wave -0.88 |  objlemma=yucalan -0.76 |  passive=false -0.1 |  passive=true 0.39 |
    rule=bounded_need -0.08 |  rule=deadline_by_name 0.1 |  rule=limit_without_a_date 0.75 |
    rule=thing_with_its_limit -0.23 |  rule=time_given 0.23 |  said=true 0.04 |  self=deadline 0.1 |
    sentence=0 0.83 |  sentence=1 0.68 |  sentence=2 -0.23 |  sentence=3 -0.62 |  sentence=4 -0.12 |
    share=0 -1.08 |  share=1 0.04 |  share=2 -0.39 |  share=3 0.07 |  share=4 0.28 |  subject=deal -0.65 |
    subject=law -0.33 |  subject=offer -0.38 |  subject=talks -0.37 |  subject=troops -0.48 |  sure=0 0.21 |
    sure=1 0.58 |  sure=2 -0.38 |  sure=4 -0.1 |  tense=- 0.19 |  tense=future -0.12 |  tense=past 0.18 |
    ties=- 0.19 |  ties=agent 1.16 |  ties=controlled -0.36 |  ties=relative -0.37 |  ties=shared -0.57 |
    ties=subject -0.04 |  touches=agreement -0.27 |  touches=incident 0.82 |  touches=linkage 0.12 |
    touches=measure 0.23 |  touches=position -0.67 |  touches=response 0.83 |  touches=statement -0.19 |
    under=- 0.13 |  under=after -0.58 |  under=at -0.48 |  under=before -1.08 |  under=by 0.53 |
    under=due_on -0.78 |  under=for -0.22 |  under=in -0.25 |  under=on 0.46 |  under=to 0.93 |  under=under -0.56 |
    under=until -0.22 |  under=within -0.08 |  upos=NOUN -0.37 |  upos=VERB 0.08
  `,
  incident: `
    above=other -0.45 |  above=speech-does -0.55 |  above=speech-says 0.12 |  above=stance-demands 0.67 |
    actor=group 0.4 |  actor=id 0.24 |  actor=name -0.1 |  actor=of 0.9 |  actors=0 -0.09 |  actors=1 0.26 |
    actors=2 0.09 |  around_own_kind 0.12 |  beside=accusation 0.42 |  beside=agreement 0.06 |
    beside=linkage -0.84 |  beside=measure -0.13 |  beside=position -0.26 |  beside=statement -0.53 |
    block=list-item 0.19 |  class=other 0.14 |  class=speech-does -0.1 |  class=speech-says -0.76 |
    class=stance-demands -0.26 |  class=stance-rejects -0.58 |  clause=copula -1.06 |  clause=noun 0.27 |
    clause=verb 0.04 |  dated=false -0.11 |  dated=true 0.14 |  form=finite 0.03 |  form=infinitive -0.16 |
    form=noun 0.27 |  form=participle -0.15 |  inside_own_kind -1.04 |
    label+rule=arrest+noun_of_arrest_with_what_it_hit -0.48 |
    label+rule=arrest+noun_of_arrest_with_who_did_it 0.77 |  label+rule=arrest+turn_of_violence 0.69 |
    label+rule=arrest+turn_of_violence,_on_its_noun -0.74 |  label+rule=arrest+verb_of_arrest -0.78 |
    label+rule=arrest+verb_of_attack 0.37 |  label+rule=arrest+verb_of_attack,_on_its_noun -0.6 |
    label+rule=arrest+who_died,_on_its_noun -0.63 |  label+rule=attack+count_of_the_dead -1.38 |
    label+rule=attack+noun_of_attack_that_happened -0.73 |  label+rule=attack+noun_of_attack_with_a_count 0.19 |
    label+rule=attack+noun_of_attack_with_what_it_hit 0.2 |  label+rule=attack+turn_of_violence -0.04 |
    label+rule=attack+turn_of_violence,_on_its_noun 1.06 |  label+rule=attack+verb_of_attack 0.3 |
    label+rule=attack+verb_of_attack,_on_its_noun -0.47 |  label+rule=attack+who_died -0.87 |
    label+rule=displacement+verb_of_attack -0.11 |  label+rule=displacement+verb_of_displacement 0.07 |
    label+rule=displacement+verb_of_displacement,_on_its_noun 0.59 |  label+rule=displacement+who_died 0.55 |
    label+rule=other+count_of_the_dead 1.04 |  label+rule=other+noun_of_other_that_happened -0.98 |
    label+rule=other+noun_of_other_with_who_did_it 0.09 |  label+rule=other+turn_of_violence -0.52 |
    label+rule=other+turn_of_violence,_on_its_noun -0.69 |  label+rule=other+verb_of_attack 0.25 |
    label+rule=other+verb_of_attack,_on_its_noun 0.53 |  label+rule=other+verb_of_other,_on_its_noun -0.26 |
    label+rule=violation+noun_of_violation_with_what_it_hit -0.52 |  label+rule=violation+verb_of_violation -0.28 |
    label+rule=violation+verb_of_violation,_on_its_noun 0.44 |  label=arrest -0.35 |  label=attack 0.03 |
    label=displacement 0.25 |  label=other 0.21 |  label=violation -0.27 |  lemma=ambush -0.79 |
    lemma=arrest -0.6 |  lemma=attack 0.2 |  lemma=block -0.58 |  lemma=blow 0.64 |  lemma=bomb 0.28 |
    lemma=breach -0.58 |  lemma=break -0.76 |  lemma=burn -0.83 |  lemma=capture -0.6 |  lemma=claim -0.38 |
    lemma=clash 1.11 |  lemma=come 0.32 |  lemma=custody 0.77 |  lemma=dead -0.14 |  lemma=die -0.39 |
    lemma=disappear -0.63 |  lemma=displace 0.08 |  lemma=drive 0.97 |  lemma=enter -0.7 |  lemma=erupt 0.28 |
    lemma=explosion -0.98 |  lemma=fight -0.26 |  lemma=fighting -0.73 |  lemma=fire -0.53 |  lemma=flee 0.55 |
    lemma=frighten -0.6 |  lemma=gun 0.6 |  lemma=hit -0.46 |  lemma=hold 0.04 |  lemma=invade 0.89 |
    lemma=jail -0.68 |  lemma=kill 0.53 |  lemma=killing -1.03 |  lemma=lose 0.23 |  lemma=perish -0.78 |
    lemma=seize 0.37 |  lemma=shell -0.22 |  lemma=shelling 0.64 |  lemma=shoot 0.21 |  lemma=strike 0.6 |
    lemma=take -0.26 |  lemma=test -0.17 |  lemma=threaten -0.83 |  lemma=torch 0.45 |  lemma=violate 0.42 |
    lemma=violation -0.36 |  lemma=wage -0.25 |  lemma=war -0.6 |  lemma=wound 1.05 |  length=0 -0.39 |
    length=1 -0.1 |  length=2 0.03 |  length=3 0.2 |  length=4 0.51 |  length=5 0.45 |  length=6 -0.41 |
    link=adverbial 0.15 |  link=complement -0.27 |  link=coordinate -0.2 |  link=main 0.18 |  link=modifier 0.19 |
    link=nominal 0.27 |  link=open -0.57 |  link=relative 0.04 |  link=subject -0.37 |  link=time -0.47 |
    modal=could 0.26 |  modality=asserted 0.04 |  modality=hypothetical -0.08 |  modality=planned -0.19 |
    modality=possible -0.25 |  negated=false 0.09 |  negated=true -1.13 |  object=arms -0.13 |
    object=captive 0.04 |  object=charge 0.44 |  object=deal -0.06 |  object=law 0.06 |  object=sanction -0.26 |
    object=tariff 0.69 |  object=troops -0.18 |  object=truce 0.42 |  objects=false -0.28 |  objects=true 0.13 |
    objlemma=airport 0.81 |  objlemma=anselmo -0.68 |  objlemma=arm -0.26 |  objlemma=armistice 0.42 |
    objlemma=attacker 0.93 |  objlemma=bomb -0.43 |  objlemma=camp 0.6 |  objlemma=charge 0.44 |
    objlemma=church 0.45 |  objlemma=claymore -1.13 |  objlemma=colleague 0.65 |  objlemma=dame 0.26 |
    objlemma=day -0.51 |  objlemma=docker 1.27 |  objlemma=dozen 1.06 |  objlemma=drone -0.92 |
    objlemma=ecuadorians -0.68 |  objlemma=embargo -0.26 |  objlemma=exile 1.06 |  objlemma=fire -0.36 |
    objlemma=highway -0.52 |  objlemma=home 0.55 |  objlemma=hostage 0.04 |  objlemma=it -0.13 |
    objlemma=life 0.73 |  objlemma=man 0.27 |  objlemma=missile -0.13 |  objlemma=monrovia 0.43 |  objlemma=mp 0.6 |
    objlemma=number 0.41 |  objlemma=officer -0.6 |  objlemma=orrego 0.37 |  objlemma=pact -0.58 |
    objlemma=people 0.24 |  objlemma=pipeline -0.19 |  objlemma=port 0.64 |  objlemma=quarter 0.53 |
    objlemma=responsibility -1.04 |  objlemma=section 0.64 |  objlemma=soldier 0.72 |  objlemma=strip -0.7 |
    objlemma=they -0.45 |  objlemma=trader 0.72 |  objlemma=treaty -0.26 |  objlemma=university -0.49 |
    objlemma=war -0.81 |  passive=true 0.13 |  placed=false -0.1 |  placed=true 0.37 |  quoted=false 0.03 |
    quoted=true -0.7 |  rule=count_of_the_dead -0.14 |  rule=noun_of_arrest_with_what_it_hit -0.48 |
    rule=noun_of_arrest_with_who_did_it 0.77 |  rule=noun_of_attack_that_happened -0.73 |
    rule=noun_of_attack_with_a_count 0.19 |  rule=noun_of_attack_with_what_it_hit 0.2 |
    rule=noun_of_other_that_happened -0.98 |  rule=noun_of_other_with_who_did_it 0.09 |
    rule=noun_of_violation_with_what_it_hit -0.52 |  rule=turn_of_violence -0.04 |
    rule=turn_of_violence,_on_its_noun 0.44 |  rule=verb_of_arrest -0.78 |  rule=verb_of_attack 0.28 |
    rule=verb_of_attack,_on_its_noun -0.22 |  rule=verb_of_displacement 0.07 |
    rule=verb_of_displacement,_on_its_noun 0.59 |  rule=verb_of_other,_on_its_noun -0.26 |
    rule=verb_of_violation -0.28 |  rule=verb_of_violation,_on_its_noun 0.44 |  rule=who_died -0.69 |
    rule=who_died,_on_its_noun -0.63 |  said=false 0.2 |  said=true -0.44 |  self=law 0.77 |  sentence=0 0.6 |
    sentence=1 0.48 |  sentence=2 0.1 |  sentence=3 -0.26 |  sentence=4 -0.53 |  sentence=5 0.64 |  share=0 -0.55 |
    share=1 -0.3 |  share=2 0.15 |  share=3 0.16 |  share=4 0.42 |  subject=arms -0.63 |  subject=captive -0.59 |
    subject=offer -0.53 |  subject=tariff -0.68 |  sure=0 -0.09 |  sure=1 -0.42 |  sure=2 0.14 |  sure=3 0.08 |
    sure=4 0.38 |  tense=- 0.06 |  tense=past -0.16 |  tense=present 0.61 |  ties=- 0.05 |  ties=agent 0.95 |
    ties=controlled -0.24 |  ties=modified -0.38 |  ties=possessive 0.09 |  ties=relative 0.18 |
    ties=shared -0.53 |  ties=subject 0.03 |  touches=accusation -0.64 |  touches=agreement 0.19 |
    touches=deadline -0.66 |  touches=linkage -0.29 |  touches=measure 0.13 |  touches=meeting -0.37 |
    touches=position -0.91 |  touches=statement -0.37 |  under=- -0.47 |  under=according_to -0.18 |
    under=after -0.52 |  under=against 0.55 |  under=among 0.15 |  under=as 0.29 |  under=at 0.04 |
    under=between -0.2 |  under=by 0.39 |  under=for -0.81 |  under=from 0.59 |  under=in 0.16 |  under=near 0.83 |
    under=of -0.69 |  under=on 0.38 |  under=out_of -0.83 |  under=outside 0.6 |  under=over -0.92 |
    under=since 0.24 |  under=under 0.32 |  under=within 0.27 |  upos=ADJ -0.14 |  upos=VERB 0.04
  `,
  linkage: `
    above=attitude-open 0.67 |  above=other 0.1 |  above=speech-calls -0.6 |  above=speech-does 0.48 |
    above=speech-says 0.21 |  above=stance-demands 0.78 |  above=stance-rejects 0.4 |  above=stance-supports -0.81 |
    actor=group -0.46 |  actor=id 0.42 |  actor=name -0.09 |  actors=0 0.58 |  actors=2 0.21 |  any 0.03 |
    around_own_kind -1.24 |  beside=agreement 0.26 |  beside=deadline 0.41 |  beside=incident -0.63 |
    beside=measure -0.05 |  beside=meeting 0.28 |  beside=position -0.03 |  beside=proposal 0.84 |
    beside=response 0.05 |  beside=statement 0.35 |  block=list-item 0.17 |  class=speech-quotes -0.64 |
    class=speech-says 0.1 |  class=stance-accepts 0.1 |  class=stance-demands 0.25 |  class=stance-open 0.79 |
    class=stance-rejects 0.31 |  clause=copula 0.23 |  dated=true 0.21 |  form=imperative 0.56 |
    form=infinitive 0.05 |  form=participle 0.3 |  inside_own_kind -0.31 |  label+rule=-+before -0.52 |
    label+rule=-+condition,_if 0.04 |  label+rule=-+condition,_inverted 0.08 |  label+rule=-+condition,_once 0.76 |
    label+rule=-+condition,_only_after -0.89 |  label+rule=-+condition,_only_if -0.15 |
    label+rule=-+condition,_only_once 0.47 |  label+rule=-+condition,_till 0.49 |
    label+rule=-+condition,_unless 0.56 |  label+rule=-+condition,_until -0.5 |  label+rule=-+done_over -0.74 |
    label+rule=-+not_before 0.64 |  label+rule=-+or_else 0.44 |  label+rule=-+order_and_promise 0.56 |
    label+rule=-+phrase,_hinge_on 0.42 |  label+rule=-+phrase,_in_parallel_with -0.64 |
    label+rule=-+phrase,_in_response 0.46 |  label+rule=-+phrase,_in_return 0.54 |
    label+rule=-+phrase,_told_as_tied 0.37 |  label+rule=-+phrase,_whereupon 0.31 |
    label+rule=-+tie,_as_long_as 0.9 |  label+rule=-+tie,_failing_which 0.72 |  label+rule=-+tie,_had -0.11 |
    label+rule=-+tie,_if -1.12 |  label+rule=-+tie,_in_exchange_for 0.68 |  label+rule=-+tie,_in_return_for 0.73 |
    label+rule=-+tie,_on_condition_that -0.29 |  label+rule=-+tie,_only_if -0.91 |
    label+rule=-+tie,_pending_ -0.68 |  label+rule=-+tie,_provided 0.68 |  label+rule=-+tie,_provided_that 0.56 |
    label+rule=-+tie,_should 0.41 |  label+rule=-+tie,_so_long_as 0.65 |  label+rule=-+tie,_subject_to 0.74 |
    label+rule=-+tie,_the_day -0.73 |  label+rule=-+tie,_the_minute 0.75 |  label+rule=-+tie,_the_moment -0.26 |
    label+rule=-+tie,_unless 0.71 |  label+rule=-+tie,_without 0.22 |  label+rule=-+verb -0.31 |  label=- 0.03 |
    lemma=add 0.78 |  lemma=agree -0.54 |  lemma=ask 0.75 |  lemma=begin -0.64 |  lemma=block 0.31 |
    lemma=break -0.74 |  lemma=call -0.18 |  lemma=cancel 0.53 |  lemma=come -0.38 |  lemma=convoke -0.71 |
    lemma=crawl 1.19 |  lemma=decide 0.76 |  lemma=depart 0.74 |  lemma=dependent 0.62 |  lemma=dissolve -1.2 |
    lemma=do -1.04 |  lemma=drop 0.74 |  lemma=end 0.51 |  lemma=engage 0.58 |  lemma=exclude 0.97 |
    lemma=expire 0.74 |  lemma=extend 0.38 |  lemma=fight 0.3 |  lemma=follow 0.99 |  lemma=force 1.06 |
    lemma=give 0.79 |  lemma=go 0.42 |  lemma=guarantee -0.77 |  lemma=hand 0.5 |  lemma=have -0.12 |
    lemma=hinge 1.08 |  lemma=hint 0.85 |  lemma=hold -0.68 |  lemma=host 0.75 |  lemma=impossible 0.92 |
    lemma=keep 0.49 |  lemma=leave -0.6 |  lemma=link 0.78 |  lemma=live 0.87 |  lemma=need -0.74 |
    lemma=negotiate 0.59 |  lemma=obtain 0.33 |  lemma=off -0.71 |  lemma=offer 0.78 |  lemma=one -0.58 |
    lemma=oppose 0.9 |  lemma=out 0.75 |  lemma=pledge -0.8 |  lemma=possible 0.28 |  lemma=prepare 0.76 |
    lemma=provide 0.41 |  lemma=put -0.68 |  lemma=raf -0.73 |  lemma=read -0.71 |  lemma=reduce 0.91 |
    lemma=release 0.45 |  lemma=remain -0.9 |  lemma=require -0.59 |  lemma=reserve 0.79 |  lemma=respect 0.25 |
    lemma=resume 0.56 |  lemma=return -0.65 |  lemma=rewrite 0.41 |  lemma=rule -0.81 |  lemma=say 1.38 |
    lemma=send 0.47 |  lemma=settle -0.71 |  lemma=shake -0.77 |  lemma=share 0.37 |  lemma=shelve 0.46 |
    lemma=sign 0.97 |  lemma=solution -1.01 |  lemma=start -0.32 |  lemma=stay 0.8 |  lemma=step -0.67 |
    lemma=stop 0.79 |  lemma=subject 0.25 |  lemma=submit 0.17 |  lemma=suspend 0.2 |  lemma=take 0.12 |
    lemma=tell -0.78 |  lemma=threaten -0.92 |  lemma=toy 0.79 |  lemma=undertake 0.6 |  lemma=vanish 0.53 |
    lemma=vet -0.69 |  lemma=walk 0.73 |  lemma=want 0.64 |  lemma=warn 1.01 |  lemma=will 0.06 |
    lemma=withdraw 0.73 |  lemma=write 0.6 |  length=0 0.73 |  length=1 -0.14 |  length=2 0.03 |  length=3 -0.08 |
    length=4 0.07 |  length=5 0.57 |  length=6 -0.54 |  link=adverbial -0.24 |  link=complement 0.35 |
    link=coordinate -0.35 |  link=main -0.09 |  link=modifier 0.66 |  link=open -0.04 |  link=relative -0.19 |
    modal=- -0.09 |  modal=be_to 0.52 |  modal=could 0.56 |  modal=may 0.82 |  modal=might -0.71 |
    modal=must 0.65 |  modal=should -0.71 |  modal=will 0.07 |  modal=would 0.07 |  modality=asserted -0.13 |
    modality=hypothetical -0.07 |  modality=planned 0.05 |  modality=possible 0.27 |  negated=false 0.03 |
    object=aid -0.1 |  object=deadline 0.71 |  object=deal 0.6 |  object=law 0.71 |  object=offer -0.21 |
    object=sanction 0.71 |  object=strike 0.34 |  object=talks 0.28 |  object=tariff 0.73 |  object=truce 0.33 |
    objects=false 0.19 |  objects=true -0.13 |  objlemma=% 0.13 |  objlemma=abdul -0.73 |  objlemma=access 0.7 |
    objlemma=accord 0.82 |  objlemma=arrangement 0.36 |  objlemma=attendance -0.87 |  objlemma=basis -0.9 |
    objlemma=bill 0.17 |  objlemma=brussels 0.17 |  objlemma=china 0.76 |  objlemma=complaint 0.97 |
    objlemma=conference -0.71 |  objlemma=consent 0.39 |  objlemma=countermeasure 0.46 |  objlemma=date 0.71 |
    objlemma=dollar -0.8 |  objlemma=ear -0.78 |  objlemma=effect -0.82 |  objlemma=embargo 0.3 |
    objlemma=fish 0.48 |  objlemma=hand -0.77 |  objlemma=help 0.87 |  objlemma=independence 0.59 |
    objlemma=investment 0.23 |  objlemma=it 0.97 |  objlemma=itself 0.58 |  objlemma=lawsuit 0.32 |
    objlemma=man 0.47 |  objlemma=maoists 0.49 |  objlemma=meeting 0.53 |  objlemma=minute -0.74 |
    objlemma=moment -0.26 |  objlemma=niger -1.12 |  objlemma=nothing 0.52 |  objlemma=offer 0.55 |
    objlemma=one 0.45 |  objlemma=page -0.71 |  objlemma=paris 0.9 |  objlemma=part 0.48 |  objlemma=party -0.59 |
    objlemma=plan 0.17 |  objlemma=power 0.37 |  objlemma=premiership 0.62 |  objlemma=province 0.13 |
    objlemma=relief 0.33 |  objlemma=renegotiation -0.81 |  objlemma=right 0.79 |  objlemma=room 0.73 |
    objlemma=round 0.75 |  objlemma=row -0.71 |  objlemma=sanction 0.76 |  objlemma=seat 0.85 |
    objlemma=signature -0.68 |  objlemma=standing -0.77 |  objlemma=strike 0.34 |  objlemma=supporter 0.88 |
    objlemma=talk 0.18 |  objlemma=tariff 0.78 |  objlemma=text -0.69 |  objlemma=they 0.43 |  objlemma=truce 0.33 |
    objlemma=volume 0.77 |  objlemma=war -0.92 |  objlemma=whatever 0.39 |  passive=false 0.03 |
    placed=false 0.03 |  quoted=false 0.04 |  rule=before -0.52 |  rule=condition,_if 0.04 |
    rule=condition,_inverted 0.08 |  rule=condition,_once 0.76 |  rule=condition,_only_after -0.89 |
    rule=condition,_only_if -0.15 |  rule=condition,_only_once 0.47 |  rule=condition,_till 0.49 |
    rule=condition,_unless 0.56 |  rule=condition,_until -0.5 |  rule=done_over -0.74 |  rule=not_before 0.64 |
    rule=or_else 0.44 |  rule=order_and_promise 0.56 |  rule=phrase,_hinge_on 0.42 |
    rule=phrase,_in_parallel_with -0.64 |  rule=phrase,_in_response 0.46 |  rule=phrase,_in_return 0.54 |
    rule=phrase,_told_as_tied 0.37 |  rule=phrase,_whereupon 0.31 |  rule=tie,_as_long_as 0.9 |
    rule=tie,_failing_which 0.72 |  rule=tie,_had -0.11 |  rule=tie,_if -1.12 |  rule=tie,_in_exchange_for 0.68 |
    rule=tie,_in_return_for 0.73 |  rule=tie,_on_condition_that -0.29 |  rule=tie,_only_if -0.91 |
    rule=tie,_pending_ -0.68 |  rule=tie,_provided 0.68 |  rule=tie,_provided_that 0.56 |  rule=tie,_should 0.41 |
    rule=tie,_so_long_as 0.65 |  rule=tie,_subject_to 0.74 |  rule=tie,_the_day -0.73 |  rule=tie,_the_minute 0.75 |
    rule=tie,_the_moment -0.26 |  rule=tie,_unless 0.71 |  rule=tie,_without 0.22 |  rule=verb -0.31 |
    said=false 0.11 |  said=true -0.08 |  sentence=0 0.62 |  sentence=1 0.17 |  sentence=2 0.02 |
    sentence=3 -0.23 |  sentence=4 0.46 |  share=0 0.73 |  share=2 -0.28 |  share=3 0.3 |  share=4 0.05 |
    subject=captive 0.78 |  subject=deal -0.62 |  subject=law -0.61 |  subject=strike 0.56 |  subject=talks 0.72 |
    subject=tariff 1.13 |  subject=troops -0.15 |  subject=truce 0.97 |  sure=0 0.2 |  sure=1 0.55 |  sure=3 -0.09 |
    sure=4 -0.13 |  tense=- 0.09 |  tense=future 0.13 |  tense=past -0.03 |  tense=present -0.08 |  ties=- -0.44 |
    ties=controlled 0.16 |  ties=relative 0.53 |  ties=shared 0.78 |  ties=subject 0.08 |  touches=accusation 0.58 |
    touches=agreement -0.39 |  touches=deadline 0.66 |  touches=incident 1.13 |  touches=measure -0.07 |
    touches=meeting 0.14 |  touches=position 0.55 |  touches=proposal 0.29 |  touches=response 0.15 |
    touches=statement 0.14 |  under=- -0.03 |  under=according_to 0.41 |  under=at 0.46 |  under=by -0.37 |
    under=for -0.8 |  under=from 0.37 |  under=in -0.17 |  under=into 0.59 |  under=on 0.39 |  under=over -0.74 |
    under=to -0.44 |  under=under 0.5 |  under=until -0.68 |  under=with -0.64 |  under=within 0.77 |
    under=without 0.74 |  upos=ADJ 0.63 |  upos=AUX 0.06 |  upos=NOUN -0.46 |  upos=NUM -0.58 |  upos=VERB 0.03
  `,
  measure: `
    above=attitude-open 0.58 |  above=other -0.15 |  above=speech-calls 0.43 |  above=speech-does 0.47 |
    above=speech-says -0.02 |  above=stance-accepts -0.68 |  above=stance-demands -0.15 |  above=stance-open -0.53 |
    above=stance-rejects -0.18 |  above=stance-supports -0.27 |  actor=group -0.52 |  actor=id 0.64 |
    actor=name -0.66 |  actor=of 0.12 |  actors=0 -0.8 |  actors=1 0.13 |  actors=2 0.64 |  actors=3 -0.62 |
    any -0.06 |  around_own_kind 0.21 |  beside=accusation 0.56 |  beside=agreement -0.26 |  beside=deadline 0.51 |
    beside=incident 0.38 |  beside=linkage -0.39 |  beside=measure 0.16 |  beside=meeting -0.63 |
    beside=position -0.61 |  beside=proposal -0.59 |  beside=response -0.97 |  beside=statement -0.33 |
    block=list-item 0.41 |  block=paragraph -0.09 |  class=attitude-open 0.07 |  class=speech-does -0.47 |
    class=speech-says -0.3 |  class=stance-accepts -0.6 |  class=stance-demands -0.88 |
    class=stance-rejects -0.58 |  clause=copula 0.1 |  clause=noun -0.05 |  clause=verb -0.03 |  dated=false -0.18 |
    dated=true 0.13 |  form=infinitive 0.21 |  form=noun -0.05 |  form=participle -0.41 |  inside_own_kind -0.1 |
    label+rule=eased+movement_of_those_who_go 0.13 |  label+rule=eased+power_as_a_noun,_by_money -0.59 |
    label+rule=eased+power_as_a_noun,_by_thing -1.02 |  label+rule=eased+power_as_a_noun,_by_verb 0.96 |
    label+rule=eased+power_named_with_its_author -0.85 |  label+rule=eased+power_named_with_its_day -0.79 |
    label+rule=eased+power_named_with_its_fate -0.54 |  label+rule=eased+power_used,_by_money 0.97 |
    label+rule=eased+power_used,_by_none -0.21 |  label+rule=eased+power_used,_by_thing 0.16 |
    label+rule=eased+power_used,_by_verb -1.19 |  label+rule=imposed+power_as_a_noun,_by_thing -0.05 |
    label+rule=imposed+power_as_a_noun,_by_verb -0.03 |  label+rule=imposed+power_named,_under_it 0.87 |
    label+rule=imposed+power_named_with_its_author 0.12 |  label+rule=imposed+power_named_with_its_day 1.01 |
    label+rule=imposed+power_named_with_its_fate 0.19 |  label+rule=imposed+power_named_with_its_target 0.73 |
    label+rule=imposed+power_used,_by_beneath -0.67 |  label+rule=imposed+power_used,_by_money,_on_its_noun -0.82 |
    label+rule=imposed+power_used,_by_none -0.62 |  label+rule=imposed+power_used,_by_none,_on_its_noun 0.18 |
    label+rule=imposed+power_used,_by_thing -0.41 |  label+rule=imposed+power_used,_by_thing,_on_its_noun 0.56 |
    label+rule=imposed+power_used,_by_verb 0.3 |  label+rule=imposed+power_used,_by_verb,_on_its_noun -0.45 |
    label+rule=lifted+power_as_a_noun,_by_thing -0.28 |  label+rule=lifted+power_named_with_its_day -0.29 |
    label+rule=lifted+power_used,_by_none -0.49 |  label+rule=lifted+power_used,_by_none,_on_its_noun -0.35 |
    label+rule=lifted+power_used,_by_thing 0.49 |  label+rule=lifted+power_used,_by_thing,_on_its_noun -1.12 |
    label+rule=provided+movement_of_those_who_come -0.17 |  label+rule=provided+power_as_a_noun,_by_thing -0.63 |
    label+rule=provided+power_as_a_noun,_by_verb -0.41 |  label+rule=provided+power_named_with_its_author -0.37 |
    label+rule=provided+power_named_with_its_day -0.6 |  label+rule=provided+power_named_with_its_fate 0.22 |
    label+rule=provided+power_named_with_its_target -0.6 |  label+rule=provided+power_used,_by_money -0.35 |
    label+rule=provided+power_used,_by_none 0.23 |  label+rule=provided+power_used,_by_thing -0.24 |
    label+rule=provided+power_used,_by_thing,_on_its_noun -0.37 |  label+rule=provided+power_used,_by_verb 0.19 |
    label+rule=provided+power_used,_by_verb,_on_its_noun -0.07 |
    label+rule=suspended+power_named_with_its_day 0.21 |
    label+rule=suspended+power_used,_by_money,_on_its_noun -0.18 |  label+rule=suspended+power_used,_by_none -0.7 |
    label+rule=suspended+power_used,_by_none,_on_its_noun 0.57 |  label+rule=suspended+power_used,_by_thing 0.59 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun -0.56 |  label+rule=suspended+power_used,_by_verb -0.9 |
    label+rule=suspended+practice_ceased 0.11 |  label+rule=tightened+movement_of_those_who_come 0.58 |
    label+rule=tightened+power_used,_by_none -0.64 |  label+rule=tightened+power_used,_by_none,_on_its_noun -0.48 |
    label+rule=tightened+power_used,_by_thing 0.34 |  label+rule=tightened+power_used,_by_thing,_on_its_noun -0.13 |
    label=eased -0.11 |  label=imposed 0.05 |  label=lifted -0.11 |  label=provided -0.18 |  label=suspended 0.06 |
    label=tightened 0.12 |  lemma=abolish -0.33 |  lemma=admit 0.67 |  lemma=amend -0.56 |  lemma=annex 0.81 |
    lemma=arm 0.67 |  lemma=arrest 0.87 |  lemma=award -1.05 |  lemma=ban -0.11 |  lemma=beef 0.32 |
    lemma=blacklist 0.54 |  lemma=block -0.58 |  lemma=blockade -0.6 |  lemma=cancel -0.63 |
    lemma=cantonment -0.54 |  lemma=cap -0.17 |  lemma=close -1.39 |  lemma=come -0.26 |  lemma=compensate -0.44 |
    lemma=convict -0.48 |  lemma=counter-sanction -0.48 |  lemma=custody 0.56 |  lemma=cut 0.46 |
    lemma=declare -0.94 |  lemma=deepen 0.64 |  lemma=delay 0.73 |  lemma=departure -0.66 |
    lemma=deployment -0.22 |  lemma=disarm -0.41 |  lemma=disband -0.9 |  lemma=dissolve -0.91 |  lemma=drop 0.99 |
    lemma=end -0.48 |  lemma=exchange -0.94 |  lemma=exempt 0.49 |  lemma=extend -0.76 |  lemma=fire -0.33 |
    lemma=free -0.03 |  lemma=freeze -0.85 |  lemma=give -0.23 |  lemma=go -0.88 |  lemma=grant 0.65 |
    lemma=halt -0.62 |  lemma=halve 0.75 |  lemma=hand -0.36 |  lemma=handover -0.41 |  lemma=impose 0.59 |
    lemma=indict -0.93 |  lemma=indictment 0.93 |  lemma=jail 0.8 |  lemma=keep -0.6 |  lemma=land 1.59 |
    lemma=law -0.86 |  lemma=lawsuit -0.82 |  lemma=leave 0.08 |  lemma=let -0.88 |  lemma=levy -0.81 |
    lemma=lie -0.86 |  lemma=lift 0.11 |  lemma=lodge 0.74 |  lemma=lower -0.68 |  lemma=monitor -0.65 |
    lemma=move 0.58 |  lemma=offer -0.47 |  lemma=open 0.12 |  lemma=pardon -0.99 |  lemma=pass -0.81 |
    lemma=pledge -0.87 |  lemma=police -0.62 |  lemma=prolong 0.87 |  lemma=promise 0.44 |  lemma=pull 0.57 |
    lemma=pullback -0.95 |  lemma=put -0.8 |  lemma=quota -0.43 |  lemma=raise -0.51 |  lemma=ratify -0.63 |
    lemma=recognise 0.54 |  lemma=recognition -0.37 |  lemma=reduction -0.59 |  lemma=relax 0.66 |
    lemma=release 0.54 |  lemma=relief 0.22 |  lemma=remain -0.91 |  lemma=removal -0.28 |  lemma=remove -0.59 |
    lemma=reopen -0.77 |  lemma=repair -0.71 |  lemma=restore -0.55 |  lemma=resume 1.05 |  lemma=resumption -0.05 |
    lemma=return -0.74 |  lemma=revoke 0.9 |  lemma=sanction 0.12 |  lemma=seize -0.69 |  lemma=sell -0.37 |
    lemma=send -1.17 |  lemma=sentence -0.67 |  lemma=serve -0.39 |  lemma=shelter -0.66 |  lemma=shelve 0.58 |
    lemma=shipment -0.16 |  lemma=station -0.54 |  lemma=stay -0.93 |  lemma=stop 0.67 |  lemma=store -0.76 |
    lemma=stretch -0.59 |  lemma=stump 0.84 |  lemma=surcharge 1.01 |  lemma=suspend 0.88 |  lemma=swap -0.59 |
    lemma=tighten 0.62 |  lemma=withdraw 0.4 |  lemma=withdrawal 0.17 |  lemma=withhold 0.06 |  length=0 -0.66 |
    length=1 0.02 |  length=2 -0.03 |  length=4 0.34 |  length=5 -0.34 |  length=6 -0.68 |  link=adverbial -0.31 |
    link=complement -0.03 |  link=condition -0.66 |  link=coordinate -0.52 |  link=modifier 0.26 |
    link=nominal -0.05 |  link=open -0.03 |  link=time 0.27 |  modal=be_to 0.18 |  modal=could -0.37 |
    modal=have_to -0.12 |  modal=may -0.05 |  modal=must -0.56 |  modal=shall -0.83 |  modal=should -0.61 |
    modal=will 0.19 |  modal=would -0.45 |  modality=asserted 0.07 |  modality=hypothetical -0.55 |
    modality=planned -0.25 |  modality=possible -0.25 |  negated=false -0.03 |  negated=true -0.55 |
    object=aid -0.32 |  object=arms -0.53 |  object=captive 0.52 |  object=deal -0.52 |  object=law 0.24 |
    object=offer -0.58 |  object=sanction 0.91 |  object=strike -0.68 |  object=talks -0.73 |  object=tariff 0.24 |
    object=troops -0.1 |  object=truce -0.13 |  object=visit 0.96 |  objects=false -0.22 |  objlemma=$ 0.06 |
    objlemma=% -0.58 |  objlemma=access -0.77 |  objlemma=accord -1.06 |  objlemma=agreement -0.74 |
    objlemma=aid -0.53 |  objlemma=airport -0.53 |  objlemma=anselmo 0.8 |  objlemma=anyone 0.58 |
    objlemma=arrangement 0.75 |  objlemma=asylum 0.65 |  objlemma=azawad -0.37 |  objlemma=ban 0.62 |
    objlemma=barrel 0.63 |  objlemma=bill -0.42 |  objlemma=blog -0.55 |  objlemma=body -0.85 |  objlemma=bpd 0.17 |
    objlemma=brussels 0.99 |  objlemma=budget -0.81 |  objlemma=case 0.74 |  objlemma=certificate 1.07 |
    objlemma=constitution -0.56 |  objlemma=corridor 0.67 |  objlemma=council -0.89 |
    objlemma=countermeasure 0.58 |  objlemma=country -0.34 |  objlemma=crude -0.43 |  objlemma=curb 0.64 |
    objlemma=day -0.75 |  objlemma=delegate 1.13 |  objlemma=detainee 0.71 |  objlemma=dialogue -0.48 |
    objlemma=dignity -0.47 |  objlemma=diploma 0.85 |  objlemma=disarmament -0.65 |  objlemma=dollar -0.81 |
    objlemma=door -0.56 |  objlemma=drug -0.82 |  objlemma=duty -0.69 |  objlemma=electricity -0.66 |
    objlemma=embargo 1.07 |  objlemma=embassy 0.32 |  objlemma=ethan -0.77 |  objlemma=exemption -0.48 |
    objlemma=export -0.77 |  objlemma=family -0.37 |  objlemma=farmer -0.44 |  objlemma=field -0.71 |
    objlemma=fighter -0.69 |  objlemma=flow -0.96 |  objlemma=forecast -1.3 |  objlemma=guest -0.35 |
    objlemma=help -0.47 |  objlemma=herring 0.97 |  objlemma=highway -0.65 |  objlemma=import 0.49 |
    objlemma=indexation -0.23 |  objlemma=institution -0.12 |  objlemma=insult -0.29 |  objlemma=intensity -0.68 |
    objlemma=iraq -1.05 |  objlemma=it -0.04 |  objlemma=itself 0.6 |  objlemma=journalist -0.1 |
    objlemma=koran -0.5 |  objlemma=language -0.59 |  objlemma=law 0.38 |  objlemma=leave -0.71 |
    objlemma=life -0.39 |  objlemma=line 0.88 |  objlemma=locality -1.04 |  objlemma=man -0.1 |
    objlemma=mayor -0.35 |  objlemma=meeting -0.35 |  objlemma=metre -0.49 |  objlemma=militia 0.67 |
    objlemma=missile -0.89 |  objlemma=name -0.59 |  objlemma=negotiation -0.69 |  objlemma=news -0.8 |
    objlemma=niger 1.03 |  objlemma=number -0.76 |  objlemma=observance 1 |  objlemma=observer -0.69 |
    objlemma=offer -0.51 |  objlemma=one -0.85 |  objlemma=operation 0.98 |  objlemma=order -0.6 |
    objlemma=orrego -0.83 |  objlemma=output 1 |  objlemma=participation 0.68 |  objlemma=pay -0.03 |
    objlemma=peacekeeper -0.54 |  objlemma=people 0.62 |  objlemma=port 0.65 |  objlemma=power 1.02 |
    objlemma=prisoner 0.5 |  objlemma=province -0.58 |  objlemma=rate 0.75 |  objlemma=reduction 0.87 |
    objlemma=relief -0.16 |  objlemma=reporter 0.85 |  objlemma=road -0.92 |  objlemma=sanction 0.41 |
    objlemma=seat -0.05 |  objlemma=settlement -0.18 |  objlemma=state -0.59 |  objlemma=strike -0.68 |
    objlemma=struggle 0.84 |  objlemma=support -0.61 |  objlemma=surcharge -0.37 |  objlemma=suspension -0.94 |
    objlemma=talk -0.49 |  objlemma=tariff 0.78 |  objlemma=territory 0.81 |  objlemma=that -0.72 |
    objlemma=theme -0.91 |  objlemma=they 0.43 |  objlemma=tonne 0.67 |  objlemma=travel 0.14 |
    objlemma=treaty -0.65 |  objlemma=troops 0.44 |  objlemma=truce -0.13 |  objlemma=value -0.8 |
    objlemma=valve -0.86 |  objlemma=violence -1.07 |  objlemma=visit 0.96 |  objlemma=volume -0.25 |
    objlemma=warhead -0.85 |  objlemma=water -0.68 |  objlemma=wave 0.73 |  objlemma=weapon 0.6 |
    objlemma=whole -0.27 |  objlemma=work 0.71 |  objlemma=year 0.85 |  objlemma=zone -0.62 |  objlemma=€ -0.18 |
    passive=true -0.1 |  placed=false -0.06 |  quoted=false -0.05 |  quoted=true -0.47 |
    rule=movement_of_those_who_come 0.15 |  rule=movement_of_those_who_go 0.13 |
    rule=power_as_a_noun,_by_money -0.59 |  rule=power_as_a_noun,_by_thing -0.68 |
    rule=power_as_a_noun,_by_verb 0.07 |  rule=power_named,_under_it 0.87 |  rule=power_named_with_its_author -0.2 |
    rule=power_named_with_its_target 0.5 |  rule=power_used,_by_beneath -0.67 |  rule=power_used,_by_money 0.23 |
    rule=power_used,_by_money,_on_its_noun -0.77 |  rule=power_used,_by_none -0.52 |
    rule=power_used,_by_none,_on_its_noun 0.26 |  rule=power_used,_by_thing 0.12 |
    rule=power_used,_by_thing,_on_its_noun -0.39 |  rule=power_used,_by_verb -0.07 |
    rule=power_used,_by_verb,_on_its_noun -0.38 |  rule=practice_ceased 0.11 |  said=false 0.11 |  said=true -0.32 |
    self=aid 0.22 |  self=captive -0.59 |  self=law -0.58 |  self=offer -0.43 |  self=sanction -0.78 |
    self=tariff -0.74 |  sentence=0 0.81 |  sentence=1 0.03 |  sentence=3 -0.12 |  sentence=4 -0.29 |
    sentence=5 -1.16 |  share=0 -0.29 |  share=1 -0.23 |  share=2 -0.21 |  share=3 0.19 |  share=4 0.23 |
    subject=captive -0.26 |  subject=deal -0.2 |  subject=law 1.03 |  subject=offer -0.22 |  subject=strike -1.08 |
    subject=talks 0.27 |  subject=tariff -0.67 |  subject=troops -0.09 |  sure=0 -0.06 |  sure=1 0.24 |
    sure=2 -0.06 |  sure=3 -0.16 |  sure=4 0.1 |  tense=- -0.16 |  tense=future 0.1 |  tense=past 0.1 |
    ties=- -0.17 |  ties=agent 0.18 |  ties=compound 1.14 |  ties=controlled -0.22 |  ties=modified -0.74 |
    ties=of 0.14 |  ties=possessive -0.53 |  ties=preposition -0.42 |  ties=relative 0.27 |  ties=shared -0.5 |
    ties=subject 0.04 |  touches=accusation 0.15 |  touches=agreement 0.04 |  touches=deadline -0.07 |
    touches=incident -0.52 |  touches=linkage -0.35 |  touches=meeting -0.06 |  touches=position -0.14 |
    touches=proposal -0.17 |  touches=response -0.25 |  touches=statement -0.22 |  under=- -0.36 |
    under=according_to -0.17 |  under=across -0.71 |  under=after 0.03 |  under=against 0.5 |  under=as 0.58 |
    under=at 0.11 |  under=by 0.7 |  under=for 0.62 |  under=from 0.59 |  under=in 0.47 |  under=near -0.26 |
    under=of -0.48 |  under=off -0.86 |  under=on 0.03 |  under=over -0.79 |  under=per 0.63 |  under=since 1.01 |
    under=till -0.71 |  under=to -0.72 |  under=towards 1.03 |  under=under -0.19 |  under=until 0.21 |
    under=with -1 |  under=without -0.99 |  upos=ADJ -0.41 |  upos=NOUN -0.13 |  upos=VERB -0.04
  `,
  meeting: `
    above=attitude-open -0.06 |  above=other -0.03 |  above=speech-calls -0.28 |  above=speech-does 0.49 |
    above=speech-quotes 0.41 |  above=speech-says -0.42 |  above=stance-accepts 0.05 |  above=stance-demands -0.54 |
    actor=group -1.16 |  actor=name 0.5 |  actor=of 0.37 |  actors=0 1.65 |  actors=1 -0.16 |  actors=2 -0.02 |
    actors=3 0.63 |  around_own_kind 0.33 |  beside=agreement 0.82 |  beside=deadline 0.08 |  beside=linkage -0.91 |
    beside=measure 1.06 |  beside=position -0.15 |  beside=statement -0.51 |  block=list-item 0.33 |
    class=speech-does 0.36 |  clause=copula 0.22 |  clause=noun -0.04 |  clause=verb -0.07 |  dated=false -0.19 |
    dated=true 0.19 |  form=imperative -0.13 |  form=infinitive -0.18 |  form=noun -0.04 |  form=participle -0.11 |
    inside_own_kind -0.73 |  label+rule=cancelled+fate_of_a_meeting_as_object 0.44 |
    label+rule=failed+fate_of_a_meeting_as_object -0.12 |  label+rule=failed+fate_of_a_meeting_as_subject 0.51 |
    label+rule=held+fate_of_a_meeting_as_object 0.5 |  label+rule=held+fate_of_a_meeting_as_oblique -0.62 |
    label+rule=held+fate_of_a_meeting_as_subject -0.29 |  label+rule=held+hands_shaken -0.04 |
    label+rule=held+journey -0.23 |  label+rule=held+meeting_named_after_a_preposition 0.39 |
    label+rule=held+meeting_named_in_order -0.66 |  label+rule=held+meeting_named_with_a_clause -0.79 |
    label+rule=held+meeting_named_with_its_day -0.52 |  label+rule=held+meeting_named_with_its_place -0.93 |
    label+rule=held+meeting_named_with_one_party -0.81 |  label+rule=held+someone_at_a_place 0.65 |
    label+rule=held+verb_of_meeting -0.2 |  label+rule=held+verb_of_receiving 0.36 |
    label+rule=held+verb_of_speaking_with 0.19 |  label+rule=ongoing+fate_of_a_meeting_as_object -0.6 |
    label+rule=planned+fate_of_a_meeting_as_oblique 0.33 |  label+rule=planned+fate_of_a_meeting_as_subject 0.29 |
    label+rule=planned+journey 0.75 |  label+rule=planned+meeting_named_after_a_preposition -0.98 |
    label+rule=planned+meeting_named_by_measure -0.6 |  label+rule=planned+meeting_named_in_order -0.84 |
    label+rule=planned+meeting_named_with_a_clause 0.63 |  label+rule=planned+meeting_named_with_one_party 0.67 |
    label+rule=planned+verb_of_meeting 0.18 |  label+rule=planned+verb_of_receiving -0.38 |
    label+rule=planned+verb_of_speaking_with -0.4 |  label+rule=postponed+fate_of_a_meeting_as_object 1.1 |
    label=cancelled 0.44 |  label=failed 0.17 |  label=held -0.1 |  label=ongoing -0.6 |  label=planned 0.04 |
    label=postponed 1.1 |  lemma=accra 0.65 |  lemma=call 0.2 |  lemma=ceremony -0.2 |  lemma=conference 0.57 |
    lemma=congress 1.01 |  lemma=consultation 0.36 |  lemma=convene -0.4 |  lemma=conversation 1.02 |
    lemma=dialogue -1.26 |  lemma=diplomacy 0.65 |  lemma=discussion -1.08 |  lemma=gather -0.38 |
    lemma=gathering 0.2 |  lemma=huddle 0.72 |  lemma=join -0.75 |  lemma=mediation -0.79 |  lemma=meet 0.06 |
    lemma=meeting 0.18 |  lemma=mission -0.03 |  lemma=negotiate -0.5 |  lemma=negotiation 0.09 |
    lemma=plenary -0.82 |  lemma=receive -0.21 |  lemma=reconvene -0.47 |  lemma=return -0.23 |  lemma=round 0.13 |
    lemma=session -0.58 |  lemma=shake -0.27 |  lemma=shook 0.46 |  lemma=sit 0.21 |  lemma=sitting -0.65 |
    lemma=speak 0.27 |  lemma=summit -0.48 |  lemma=talk -0.07 |  lemma=travel 0.75 |  lemma=trip -0.95 |
    lemma=visit -0.27 |  lemma=welcome 0.36 |  length=0 -0.74 |  length=1 -0.37 |  length=2 0.16 |  length=3 0.62 |
    length=4 0.33 |  length=5 -0.22 |  length=6 0.31 |  link=adverbial -0.21 |  link=complement 0.38 |
    link=main 0.03 |  link=nominal -0.04 |  link=open -0.2 |  link=relative -0.17 |  link=subject -0.47 |
    modal=- -0.07 |  modal=be_to 0.44 |  modal=may 0.75 |  modal=should -0.64 |  modal=will 0.15 |
    modality=hypothetical -0.56 |  modality=planned 0.29 |  modality=possible -0.8 |  negated=false 0.06 |
    negated=true -0.73 |  object=deal -0.58 |  object=law -0.48 |  object=strike -0.13 |  object=troops -0.21 |
    objects=false -0.03 |  objects=true -0.08 |  objlemma=abramkovich 0.36 |  objlemma=chair -0.28 |
    objlemma=deputy 1.05 |  objlemma=dilara 0.36 |  objlemma=family -0.6 |  objlemma=government -0.75 |
    objlemma=hand -0.04 |  objlemma=hour -0.98 |  objlemma=leader 0.82 |  objlemma=mercosur -0.4 |
    objlemma=minister 0.72 |  objlemma=observer -0.21 |  objlemma=parliament -0.4 |  objlemma=peace -0.58 |
    objlemma=prison -0.4 |  objlemma=scanlan 0.36 |  objlemma=strike -0.13 |  objlemma=supporter -0.41 |
    objlemma=they -0.89 |  objlemma=vyas 1.16 |  objlemma=yucalan 0.37 |  passive=false -0.04 |
    placed=false -0.31 |  placed=true 0.58 |  quoted=false 0.03 |  quoted=true -0.55 |
    rule=fate_of_a_meeting_as_object 0.23 |  rule=fate_of_a_meeting_as_oblique -0.03 |
    rule=fate_of_a_meeting_as_subject 0.19 |  rule=hands_shaken -0.04 |  rule=journey 0.33 |
    rule=meeting_named_after_a_preposition -0.09 |  rule=meeting_named_by_measure -0.6 |
    rule=meeting_named_in_order -0.86 |  rule=meeting_named_with_a_clause -0.07 |
    rule=meeting_named_with_its_day -0.52 |  rule=meeting_named_with_its_place -0.93 |
    rule=meeting_named_with_one_party -0.07 |  rule=someone_at_a_place 0.65 |  rule=verb_of_meeting -0.04 |
    rule=verb_of_receiving -0.21 |  rule=verb_of_speaking_with -0.16 |  said=false 0.03 |  self=talks 0.19 |
    self=visit -0.03 |  sentence=0 1.66 |  sentence=2 -0.21 |  sentence=3 -0.12 |  sentence=4 0.03 |
    sentence=5 0.57 |  share=0 -0.43 |  share=1 -0.45 |  share=2 0.18 |  share=3 -0.41 |  share=4 0.7 |
    subject=law -0.49 |  subject=talks -0.49 |  subject=visit -0.57 |  sure=0 0.18 |  sure=1 0.04 |  sure=2 0.07 |
    sure=3 0.11 |  sure=4 -0.46 |  tense=- -0.07 |  tense=future 0.24 |  tense=past -0.23 |  tense=present 0.4 |
    ties=- -0.04 |  ties=agent -0.98 |  ties=compound 0.75 |  ties=controlled -0.21 |  ties=of 1.22 |
    ties=possessive -0.77 |  ties=preposition -0.27 |  ties=relative -0.18 |  ties=shared -0.75 |
    ties=subject 0.12 |  touches=accusation -0.38 |  touches=agreement 0.41 |  touches=deadline -0.19 |
    touches=incident -0.3 |  touches=linkage -0.56 |  touches=position -0.45 |  touches=proposal 0.08 |
    touches=response -0.6 |  touches=statement -0.46 |  under=- -0.23 |  under=after -0.98 |  under=at -0.17 |
    under=before 0.36 |  under=by -0.66 |  under=for 0.81 |  under=from 0.9 |  under=in 0.6 |  under=on 0.31 |
    under=through -0.83 |  under=to -0.32 |  under=under -0.63 |  under=with 1.66 |  under=within 0.37 |
    upos=NOUN 0.02 |  upos=PROPN 0.65 |  upos=VERB -0.04
  `,
  position: `
    above=attitude-open 0.88 |  above=other 0.12 |  above=speech-calls -0.85 |  above=speech-does -0.26 |
    above=speech-once 0.95 |  above=speech-quotes 1.1 |  above=stance-accepts -0.32 |  above=stance-demands -0.95 |
    above=stance-rejects -1.28 |  above=stance-supports -0.71 |  actor=group -0.99 |  actor=id 0.15 |
    actor=name 0.2 |  actors=1 0.04 |  actors=2 -0.24 |  actors=3 -0.98 |  around_own_kind -0.55 |
    beside=accusation -0.77 |  beside=agreement -0.54 |  beside=deadline -0.55 |  beside=incident -0.39 |
    beside=linkage -0.07 |  beside=measure -0.05 |  beside=meeting 0.33 |  beside=position -0.15 |
    beside=proposal -0.74 |  beside=response -0.03 |  beside=statement -0.08 |  class=attitude-open 0.41 |
    class=attitude-rejects -0.31 |  class=attitude-supports -0.97 |  class=other -0.03 |  class=speech-calls -0.13 |
    class=speech-does 0.25 |  class=speech-once -0.11 |  class=speech-quotes -0.54 |  class=speech-says 0.07 |
    class=stance-accepts -0.09 |  class=stance-open -0.3 |  class=stance-opposes -0.47 |
    class=stance-rejects 0.13 |  class=stance-supports -0.13 |  clause=copula -0.08 |  clause=noun -0.06 |
    dated=true 0.13 |  form=imperative -0.19 |  form=infinitive -0.05 |  form=noun -0.06 |  form=participle 0.03 |
    inside_own_kind -0.06 |  label+rule=accepts+accepts 0.1 |
    label+rule=accepts+noun_of_stance_under_a_light_verb -0.73 |  label+rule=demands+demands 0.18 |
    label+rule=demands+imperative_in_a_quotation 0.04 |  label+rule=demands+judged_to_be -0.8 |
    label+rule=demands+must_be 0.32 |  label+rule=demands+not_without 0.61 |
    label+rule=demands+noun_of_stance -0.85 |  label+rule=demands+noun_of_stance_under_a_light_verb 0.07 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.71 |
    label+rule=demands+set_as_a_condition,_on_condition_that -0.03 |
    label+rule=demands+set_as_a_condition,_only_after -0.78 |
    label+rule=demands+set_as_a_condition,_only_if -0.69 |  label+rule=demands+set_as_a_condition,_provided 0.38 |
    label+rule=demands+set_as_a_condition,_provided_that -0.85 |
    label+rule=demands+set_as_a_condition,_so_long_as -0.84 |
    label+rule=demands+set_as_a_condition,_without -0.11 |  label+rule=open+attitude 0.56 |
    label+rule=open+could_be -0.56 |  label+rule=open+open -0.71 |  label+rule=open+rejects -1.41 |
    label+rule=opposes+judged_to_be 0.3 |  label+rule=opposes+noun_of_stance_under_a_light_verb 0.23 |
    label+rule=opposes+opposes -0.19 |  label+rule=opposes+side_taken 0.91 |  label+rule=opposes+supports -0.35 |
    label+rule=rejects+accepts 0.72 |  label+rule=rejects+attitude -1.01 |
    label+rule=rejects+attitude_said_of_a_thing 0.8 |  label+rule=rejects+cannot_be -0.2 |
    label+rule=rejects+will_not -0.36 |  label+rule=supports+attitude -0.06 |
    label+rule=supports+noun_of_stance_under_a_light_verb 1.12 |
    label+rule=supports+noun_of_wanting_under_a_light_verb -0.68 |  label+rule=supports+supports -0.29 |
    label=accepts -0.15 |  label=demands 0.07 |  label=open -0.08 |  label=opposes 0.24 |  label=rejects -0.16 |
    label=supports -0.07 |  lemma=accept -0.16 |  lemma=affect -0.71 |  lemma=agree -0.69 |  lemma=amend -1.24 |
    lemma=appeal -1 |  lemma=approve -0.43 |  lemma=ask -1.03 |  lemma=back 0.51 |  lemma=be -0.56 |
    lemma=beg 0.83 |  lemma=blast 0.74 |  lemma=block -0.71 |  lemma=board -0.14 |  lemma=boycott -0.47 |
    lemma=call -0.04 |  lemma=care 0.98 |  lemma=claim -0.17 |  lemma=come -0.97 |  lemma=compensate 0.95 |
    lemma=condemn -0.91 |  lemma=confirm -0.58 |  lemma=consent -0.73 |  lemma=consider 0.57 |
    lemma=continue -0.54 |  lemma=countenance -0.6 |  lemma=decide 0.28 |  lemma=decline -1.5 |  lemma=demand 0.9 |
    lemma=denounce 0.73 |  lemma=depart -0.93 |  lemma=direct 0.82 |  lemma=dismiss -0.87 |  lemma=drop -0.79 |
    lemma=eager -0.97 |  lemma=end 0.82 |  lemma=entertain 0.74 |  lemma=examine -0.62 |  lemma=exclude 0.08 |
    lemma=face -1.08 |  lemma=fail -0.89 |  lemma=favour 0.81 |  lemma=free -0.91 |  lemma=give 0.92 |
    lemma=go 0.86 |  lemma=govern 1.12 |  lemma=guarantee -0.8 |  lemma=hail -1.18 |  lemma=hand 0.84 |
    lemma=hear 0.58 |  lemma=hope -0.68 |  lemma=impossible 1.07 |  lemma=insist 0.56 |  lemma=insistence -0.75 |
    lemma=instruct -0.78 |  lemma=intend -1 |  lemma=intention -1.28 |  lemma=laugh -1.09 |  lemma=leave -0.78 |
    lemma=let -0.95 |  lemma=live 0.86 |  lemma=make -1 |  lemma=need -0.49 |  lemma=negotiate -0.21 |
    lemma=object -0.54 |  lemma=offer 0.92 |  lemma=open 1.12 |  lemma=oppose 0.99 |  lemma=pardon 0.91 |
    lemma=part -0.76 |  lemma=pass -0.83 |  lemma=pay -0.62 |  lemma=place -1.12 |  lemma=plan -0.93 |
    lemma=play 0.88 |  lemma=pledge -0.97 |  lemma=possible -0.84 |  lemma=prepare 0.76 |  lemma=prepared 0.74 |
    lemma=press 1.4 |  lemma=provide 0.57 |  lemma=read 0.66 |  lemma=ready 0.04 |  lemma=reaffirm 1.09 |
    lemma=recognise -1.01 |  lemma=reduce -0.92 |  lemma=refuse 1.04 |  lemma=reject -0.9 |  lemma=release 0.47 |
    lemma=remain 0.95 |  lemma=request -1.1 |  lemma=reserve -0.26 |  lemma=respect -0.67 |  lemma=restore -1 |
    lemma=see -0.8 |  lemma=seek 0.57 |  lemma=seem 1.11 |  lemma=serve -0.92 |  lemma=settle -0.77 |
    lemma=sign 1.12 |  lemma=solution -0.84 |  lemma=stay 1.02 |  lemma=strike -0.75 |  lemma=study -0.8 |
    lemma=subject 0.92 |  lemma=submit -0.7 |  lemma=support 0.06 |  lemma=take -1.07 |  lemma=tell 1.23 |
    lemma=tolerate 0.06 |  lemma=toy -0.65 |  lemma=try -1.02 |  lemma=turn -0.99 |  lemma=unable -1.01 |
    lemma=unacceptable 0.8 |  lemma=undecided 1.2 |  lemma=urge 1.34 |  lemma=vanish -0.65 |  lemma=want 0.16 |
    lemma=welcome -0.05 |  lemma=withdraw -0.44 |  lemma=work -0.74 |  lemma=wrest -0.97 |  length=0 -0.28 |
    length=1 -0.11 |  length=2 0.04 |  length=3 0.08 |  length=4 0.02 |  length=5 0.12 |  length=6 0.56 |
    link=adverbial -0.25 |  link=complement 0.09 |  link=condition 0.41 |  link=coordinate 0.59 |
    link=modifier -0.29 |  link=nominal -0.06 |  link=open -0.02 |  link=relative -1.15 |  link=time -1.12 |
    modal=- 0.11 |  modal=can 0.74 |  modal=could -0.67 |  modal=have_to -0.11 |  modal=may -0.54 |
    modal=must 0.19 |  modal=should -0.49 |  modal=will -0.2 |  modal=would -0.16 |  negated=true -0.46 |
    object=aid -0.03 |  object=charge -0.98 |  object=deadline 0.21 |  object=deal -0.12 |  object=law 0.76 |
    object=offer -0.36 |  object=strike 1.04 |  object=talks 0.41 |  object=tariff 0.76 |  object=troops 0.21 |
    object=truce -0.67 |  objects=false 0.03 |  objects=true -0.03 |  objlemma=18 -0.31 |
    objlemma=abramkovich -0.66 |  objlemma=access 0.71 |  objlemma=accord -0.74 |  objlemma=account -0.99 |
    objlemma=advice -0.55 |  objlemma=africans -1.18 |  objlemma=agreement 0.44 |  objlemma=anyone 1 |
    objlemma=approach -0.34 |  objlemma=arrangement 0.96 |  objlemma=assurance 0.5 |  objlemma=autonomy 0.94 |
    objlemma=bonus 0.64 |  objlemma=branch 1.13 |  objlemma=breakthrough -0.99 |  objlemma=budget -0.83 |
    objlemma=cabinet 0.06 |  objlemma=cap 1.04 |  objlemma=cash 0.63 |  objlemma=cent 0.86 |
    objlemma=charge -0.64 |  objlemma=china 0.69 |  objlemma=claim -0.79 |  objlemma=climate -1.08 |
    objlemma=committee -0.78 |  objlemma=complaint -0.92 |  objlemma=consent 0.38 |  objlemma=constitution -1.36 |
    objlemma=contract 0.65 |  objlemma=conversation 0.89 |  objlemma=council 0.06 |  objlemma=deal -0.92 |
    objlemma=decision 0.9 |  objlemma=deployment -0.91 |  objlemma=dilara -0.66 |  objlemma=dollar -0.97 |
    objlemma=farmer 0.95 |  objlemma=freedom 0.87 |  objlemma=government 0.97 |  objlemma=group 1.1 |
    objlemma=guarantee 1 |  objlemma=help 0.92 |  objlemma=hike 0.7 |  objlemma=i -0.5 |  objlemma=institution -1 |
    objlemma=it -0.6 |  objlemma=last -1.14 |  objlemma=lifting -1 |  objlemma=limit -0.97 |  objlemma=man 0.84 |
    objlemma=mandate 0.81 |  objlemma=mayor 0.86 |  objlemma=memorandum -1.27 |  objlemma=monitor 0.81 |
    objlemma=more 0.87 |  objlemma=neighbour 0.91 |  objlemma=news -1.14 |  objlemma=nothing 0.14 |
    objlemma=offer -0.81 |  objlemma=one -1.22 |  objlemma=other 0.68 |  objlemma=page 1.12 |  objlemma=part 0.04 |
    objlemma=payment 0.38 |  objlemma=place -1 |  objlemma=plan -0.7 |  objlemma=plane -0.14 |
    objlemma=position -0.62 |  objlemma=premier -0.6 |  objlemma=problem -0.71 |  objlemma=procedure -1.08 |
    objlemma=process 0.82 |  objlemma=progress 0.51 |  objlemma=purpose -0.92 |  objlemma=question -0.77 |
    objlemma=recognition 0.53 |  objlemma=referendum 0.74 |  objlemma=refusal -0.91 |  objlemma=release 0.33 |
    objlemma=renegotiation 0.88 |  objlemma=republic -1.06 |  objlemma=result 1.12 |  objlemma=right -0.27 |
    objlemma=rumour -0.72 |  objlemma=scanlan -0.66 |  objlemma=seat 0.92 |  objlemma=session -0.47 |
    objlemma=share -0.32 |  objlemma=side 0.51 |  objlemma=standing -0.8 |  objlemma=strike 1.04 |
    objlemma=success -0.97 |  objlemma=surrender 0.73 |  objlemma=talk 0.39 |  objlemma=target 1.11 |
    objlemma=text 0.31 |  objlemma=that -0.99 |  objlemma=theme 1.11 |  objlemma=they 0.89 |
    objlemma=thirteen -0.43 |  objlemma=time -0.86 |  objlemma=treaty -0.39 |  objlemma=troops 0.68 |
    objlemma=truce -0.67 |  objlemma=version 0.63 |  objlemma=vice-chairmanship 0.7 |  objlemma=village -0.8 |
    objlemma=waiver -0.96 |  objlemma=we -0.66 |  objlemma=week 0.75 |  objlemma=what 0.24 |  passive=true 0.28 |
    quoted=false 0.1 |  quoted=true -1 |  rule=accepts 0.47 |  rule=attitude 0.16 |
    rule=attitude_said_of_a_thing 0.8 |  rule=cannot_be -0.2 |  rule=could_be -0.56 |  rule=demands 0.18 |
    rule=imperative_in_a_quotation 0.04 |  rule=judged_to_be -0.31 |  rule=must_be 0.32 |  rule=not_without 0.61 |
    rule=noun_of_stance -0.85 |  rule=noun_of_stance_under_a_light_verb 0.32 |
    rule=noun_of_wanting_under_a_light_verb -0.68 |  rule=open -0.71 |  rule=opposes -0.19 |  rule=rejects -0.25 |
    rule=set_as_a_condition,_as_long_as -0.71 |  rule=set_as_a_condition,_on_condition_that -0.03 |
    rule=set_as_a_condition,_only_after -0.78 |  rule=set_as_a_condition,_only_if -0.69 |
    rule=set_as_a_condition,_provided 0.38 |  rule=set_as_a_condition,_provided_that -0.85 |
    rule=set_as_a_condition,_so_long_as -0.84 |  rule=set_as_a_condition,_without -0.11 |  rule=side_taken 0.91 |
    rule=supports -0.32 |  rule=will_not -0.36 |  said=false 0.13 |  said=true -0.12 |  sentence=0 -0.99 |
    sentence=1 0.47 |  sentence=2 0.15 |  sentence=3 -0.34 |  sentence=4 -0.19 |  sentence=5 -1.09 |
    share=0 -0.73 |  share=1 -0.19 |  share=2 0.16 |  share=3 0.08 |  share=4 0.2 |  subject=arms 1.02 |
    subject=captive -0.84 |  subject=deal 0.33 |  subject=law 0.19 |  subject=strike -0.71 |  subject=talks -0.6 |
    subject=tariff -0.66 |  subject=troops 0.03 |  subject=visit -0.43 |  sure=0 0.08 |  sure=1 -0.15 |
    sure=2 0.18 |  sure=3 -0.02 |  sure=4 -0.15 |  tense=- -0.19 |  tense=future -0.2 |  tense=past -0.14 |
    tense=present 0.4 |  ties=- -0.44 |  ties=agent -0.54 |  ties=modified 0.03 |  ties=of -0.67 |
    ties=possessive 0.97 |  ties=relative -0.14 |  ties=shared 0.35 |  ties=subject -0.03 |
    touches=accusation -0.34 |  touches=agreement 0.15 |  touches=deadline 0.22 |  touches=incident 0.43 |
    touches=linkage -0.49 |  touches=measure 0.13 |  touches=meeting -0.58 |  touches=proposal -1.18 |
    touches=response -0.31 |  touches=statement -0.08 |  under=- 0.61 |  under=after -0.44 |  under=as_for -0.97 |
    under=at 0.88 |  under=before -0.74 |  under=by -0.26 |  under=for 0.53 |  under=from -0.25 |  under=in 0.69 |
    under=of 0.58 |  under=on -0.09 |  under=to -0.18 |  under=under -1.2 |  under=with 0.62 |  under=within -1.01 |
    under=without -0.09 |  upos=ADJ 0.14 |  upos=NOUN -0.18
  `,
  proposal: `
    above=other -0.46 |  above=speech-does -0.03 |  above=speech-says 0.47 |  above=stance-rejects 0.44 |
    actor=group -0.56 |  actor=id 0.27 |  actor=name -0.49 |  actor=of 0.08 |  actors=2 0.12 |
    around_own_kind 0.49 |  beside=agreement 0.63 |  beside=deadline -0.53 |  beside=measure -0.02 |
    beside=position -0.72 |  beside=response 0.74 |  beside=statement 0.02 |  block=list-item 0.79 |
    block=paragraph -0.06 |  class=other -0.03 |  class=speech-does 0.21 |  class=speech-says -0.11 |
    class=stance-accepts -0.53 |  clause=copula 0.07 |  clause=noun 0.08 |  clause=verb 0.11 |  dated=false -0.18 |
    dated=true 0.32 |  form=finite 0.14 |  form=infinitive -0.37 |  form=noun 0.08 |  form=participle 0.03 |
    inside_own_kind -0.93 |  label+rule=made+offer_named_by_its_maker 0.24 |  label+rule=made+proposing_verb -0.05 |
    label+rule=made+thing_called_proposed -0.6 |  label+rule=withdrawn+offer_put_or_taken_back -0.03 |
    label=withdrawn -0.03 |  lemma=ask -1.04 |  lemma=call -0.63 |  lemma=counter 0.74 |
    lemma=countermeasure -0.6 |  lemma=draft -0.23 |  lemma=drop -0.82 |  lemma=make -0.85 |  lemma=offer 0.44 |
    lemma=present 0.98 |  lemma=proposal -0.27 |  lemma=propose 0.6 |  lemma=replace 0.38 |  lemma=send 0.7 |
    lemma=submit -0.53 |  lemma=suggest 0.35 |  lemma=withdraw 0.81 |  length=0 -0.27 |  length=1 0.14 |
    length=2 -0.08 |  length=3 0.21 |  length=4 -0.43 |  length=5 0.46 |  length=6 0.75 |  link=adverbial 0.34 |
    link=complement -0.41 |  link=condition -0.38 |  link=coordinate 0.93 |  link=main 0.24 |  link=modifier 0.03 |
    link=nominal 0.08 |  link=relative -0.35 |  link=time 0.72 |  modal=- 0.19 |  modal=be_to -0.51 |
    modal=must -0.55 |  modal=would -0.45 |  modality=asserted 0.14 |  modality=hypothetical -0.61 |
    modality=planned -0.67 |  modality=possible -0.53 |  object=aid 0.71 |  object=deal 0.63 |  object=law -0.11 |
    object=offer 0.04 |  object=tariff -0.82 |  object=truce 0.39 |  objects=false 0.3 |  objects=true -0.03 |
    objlemma=% 0.45 |  objlemma=18 0.36 |  objlemma=31 0.17 |  objlemma=bill -0.11 |  objlemma=brussels -0.51 |
    objlemma=cent -0.78 |  objlemma=compromise 0.54 |  objlemma=demand -0.61 |  objlemma=draft 0.98 |
    objlemma=help 0.71 |  objlemma=independence 0.32 |  objlemma=it 0.35 |  objlemma=moment -0.45 |
    objlemma=offer -0.85 |  objlemma=pay -0.82 |  objlemma=plan -0.55 |  objlemma=proposal 0.21 |
    objlemma=province 0.45 |  objlemma=request 0.7 |  objlemma=soil 0.68 |  objlemma=spy 0.68 |
    objlemma=truce 0.39 |  objlemma=what -0.71 |  passive=false 0.08 |  passive=true 0.24 |  quoted=false 0.05 |
    quoted=true -0.71 |  rule=offer_named_by_its_maker 0.24 |  rule=proposing_verb -0.05 |
    rule=thing_called_proposed -0.6 |  said=false 0.2 |  said=true -0.3 |  self=offer -0.53 |  self=sanction -0.6 |
    sentence=1 -0.15 |  sentence=2 -0.04 |  sentence=3 0.18 |  sentence=4 0.79 |  sentence=5 -1.06 |
    share=0 -0.12 |  share=1 0.04 |  share=2 -0.27 |  share=3 0.68 |  share=4 -0.06 |  subject=visit 0.36 |
    sure=0 -0.11 |  sure=1 -0.39 |  sure=2 -0.07 |  sure=3 0.41 |  sure=4 0.24 |  tense=- -0.08 |
    tense=future -0.51 |  tense=past 0.04 |  tense=present 0.62 |  ties=- 0.13 |  ties=adjective -0.97 |
    ties=agent 0.63 |  ties=controlled -0.37 |  ties=of 0.81 |  ties=possessive 0.41 |  ties=relative 0.68 |
    ties=shared 0.93 |  ties=subject -0.06 |  touches=agreement 0.16 |  touches=linkage -0.61 |
    touches=measure -0.08 |  touches=meeting 0.15 |  touches=position -0.16 |  touches=response 1.05 |
    touches=statement 0.07 |  under=- 0.32 |  under=according_to 0.75 |  under=as 0.36 |  under=before -0.37 |
    under=by -0.55 |  under=for -0.05 |  under=from 0.45 |  under=in 0.4 |  under=on -0.38 |  under=to -0.53 |
    under=with 0.7 |  upos=NOUN -0.15 |  upos=VERB 0.07
  `,
  response: `
    above=speech-does -0.07 |  above=speech-quotes -0.43 |  above=speech-says -0.85 |  above=stance-accepts 1.15 |
    above=stance-demands 0.73 |  actor=group -0.63 |  actor=id 0.31 |  actor=name -0.3 |  actors=1 0.03 |
    actors=2 0.12 |  actors=3 0.16 |  any 0.04 |  beside=agreement -0.05 |  beside=linkage 0.23 |
    beside=measure -0.61 |  beside=position -0.57 |  beside=proposal 0.3 |  beside=statement 0.2 |
    block=list-item -0.41 |  block=paragraph 0.08 |  class=other 0.56 |  class=speech-does -0.54 |
    class=speech-once 0.31 |  class=speech-says 0.03 |  class=stance-accepts 0.03 |  class=stance-open -0.13 |
    class=stance-rejects -0.61 |  class=stance-supports -0.47 |  clause=verb 0.04 |  dated=true 0.25 |
    form=finite 0.2 |  form=infinitive -0.03 |  form=participle -0.85 |  label+rule=accepts+answer 0.3 |
    label+rule=conditional+yes_on_a_condition -0.14 |  label+rule=counters+answer 0.3 |
    label+rule=pending+no_answer_yet 0.35 |  label+rule=pending+no_reply_has_come 0.56 |
    label+rule=pending+no_reply_received -0.66 |  label+rule=pending+yet_to_answer 0.87 |
    label+rule=rejects+answer -0.28 |  label+rule=rejects+called_impossible 0.51 |
    label+rule=rejects+how_it_was_received 0.32 |  label+rule=rejects+said_yes_or_no 0.7 |
    label+rule=rejects+short_answer -0.9 |  label=accepts 0.3 |  label=conditional -0.14 |  label=counters 0.3 |
    label=pending 0.35 |  label=rejects -0.21 |  lemma=accept 0.67 |  lemma=agree -0.99 |  lemma=answer 0.54 |
    lemma=back -0.47 |  lemma=call 0.29 |  lemma=come 0.56 |  lemma=comment -1.09 |  lemma=counter 0.3 |
    lemma=decide 1.3 |  lemma=do 0.87 |  lemma=examine 0.73 |  lemma=get 0.27 |  lemma=hear 0.08 |
    lemma=react 0.72 |  lemma=receive -0.66 |  lemma=refuse -0.88 |  lemma=reject 0.31 |  lemma=reply 1.1 |
    lemma=repudiate -0.54 |  lemma=respond 1.12 |  lemma=say -0.38 |  lemma=settle 0.55 |  lemma=sign 0.75 |
    lemma=stop -0.61 |  lemma=study -0.64 |  lemma=turn 0.47 |  length=1 0.24 |  length=2 -0.35 |  length=3 -0.21 |
    length=4 0.72 |  length=5 -0.16 |  length=6 0.16 |  link=adverbial -0.04 |  link=complement -0.26 |
    link=coordinate -1.1 |  link=main 0.3 |  link=relative 0.64 |  modal=- 0.04 |  modal=have_to -0.13 |
    modal=might -0.54 |  modal=will -0.35 |  modal=would 0.98 |  modality=asserted 0.12 |
    modality=hypothetical 0.4 |  modality=planned -0.31 |  modality=possible -0.18 |  negated=false 0.04 |
    object=deal 0.73 |  object=law 0.73 |  object=offer 0.26 |  object=tariff 0.36 |  objects=false -0.06 |
    objects=true 0.19 |  objlemma=bma -0.9 |  objlemma=ceiling 0.36 |  objlemma=contract 0.73 |
    objlemma=demand 0.7 |  objlemma=draft 0.28 |  objlemma=idea -0.04 |  objlemma=it 0.29 |  objlemma=no 0.7 |
    objlemma=offer 0.7 |  objlemma=paper -0.15 |  objlemma=proposal 0.6 |  objlemma=reply -0.66 |
    objlemma=request 0.5 |  objlemma=shrift 0.12 |  objlemma=text -0.67 |  objlemma=that 0.52 |
    objlemma=what 0.64 |  passive=false 0.05 |  passive=true 0.02 |  placed=false 0.04 |  quoted=false 0.04 |
    rule=answer -0.08 |  rule=called_impossible 0.51 |  rule=how_it_was_received 0.32 |  rule=no_answer_yet 0.35 |
    rule=no_reply_has_come 0.56 |  rule=no_reply_received -0.66 |  rule=said_yes_or_no 0.7 |
    rule=short_answer -0.9 |  rule=yes_on_a_condition -0.14 |  rule=yet_to_answer 0.87 |  said=false 0.06 |
    said=true -0.06 |  sentence=0 -0.39 |  sentence=2 0.43 |  sentence=3 -0.14 |  sentence=4 0.27 |  share=0 0.66 |
    share=1 -0.09 |  share=2 -0.22 |  share=3 0.76 |  subject=offer 0.41 |  subject=tariff 0.64 |
    subject=troops -0.49 |  sure=0 0.34 |  sure=1 0.08 |  sure=2 -0.13 |  sure=3 0.15 |  sure=4 -0.13 |
    tense=- -0.17 |  tense=future -0.35 |  tense=past 0.32 |  tense=present 0.04 |  ties=agent 0.02 |
    ties=controlled -0.2 |  ties=shared -0.8 |  ties=subject 0.22 |  touches=agreement -0.8 |
    touches=deadline -0.58 |  touches=linkage 0.69 |  touches=measure -0.13 |  touches=meeting 0.63 |
    touches=position 0.13 |  touches=proposal 0.53 |  under=- 0.37 |  under=among 0.16 |  under=for 0.55 |
    under=from -0.28 |  under=in 0.05 |  under=of 0.08 |  under=on -0.36 |  under=out_of 0.29 |
    under=shrift_in 0.31 |  under=to 0.18 |  under=with 0.44 |  upos=VERB 0.04
  `,
  statement: `
    above=attitude-open 0.59 |  above=other -0.17 |  above=speech-calls -0.84 |  above=speech-does 0.78 |
    above=speech-once -0.53 |  above=speech-quotes 0.88 |  above=speech-says -0.13 |  above=stance-accepts 0.37 |
    above=stance-demands 0.71 |  above=stance-rejects -1.33 |  above=stance-supports 0.32 |  actor=group -0.87 |
    actor=id -0.2 |  actor=name 0.18 |  actor=of 0.36 |  actors=2 0.45 |  actors=3 -0.05 |  any 0.03 |
    around_own_kind -0.14 |  beside=accusation 0.56 |  beside=agreement -0.24 |  beside=deadline 0.17 |
    beside=incident -0.08 |  beside=linkage 0.18 |  beside=measure -0.1 |  beside=meeting -0.79 |
    beside=position -0.35 |  beside=proposal -0.44 |  beside=response 0.29 |  beside=statement 0.86 |
    block=list-item -0.28 |  block=paragraph 0.06 |  class=other 0.11 |  class=speech-calls -0.51 |
    class=speech-once -0.31 |  class=speech-quotes -0.69 |  class=speech-says 0.05 |  class=stance-demands 0.89 |
    clause=copula -0.76 |  clause=noun -0.22 |  clause=verb 0.06 |  dated=false -0.03 |  dated=true 0.3 |
    form=imperative -0.39 |  form=infinitive -0.13 |  form=noun -0.22 |  form=participle 0.87 |
    inside_own_kind -0.75 |  label+rule=direct+attribution 0.18 |  label+rule=direct+frame_of_words 0.91 |
    label+rule=direct+name,_colon,_quotation 0.59 |  label+rule=direct+quotation_carried_on -0.66 |
    label+rule=direct+quotation_without_a_cue 0.26 |  label+rule=direct+reporting_clause,_calls,_marks -0.28 |
    label+rule=direct+reporting_clause,_does,_a_clause 0.7 |
    label+rule=direct+reporting_clause,_quotes,_a_clause -0.69 |
    label+rule=direct+reporting_clause,_says,_a_clause 0.21 |
    label+rule=direct+reporting_clause,_says,_marks 0.17 |  label+rule=direct+so_the_speaker 0.63 |
    label+rule=direct+words_in_order,_after 1 |  label+rule=direct+words_in_order,_before 0.66 |
    label+rule=direct+words_in_order,_set_in 0.96 |  label+rule=direct+words_in_order,_turned 1.12 |
    label+rule=indirect+according_to 0.34 |  label+rule=indirect+attribution -0.31 |
    label+rule=indirect+denied_by 0.55 |  label+rule=indirect+frame_of_words -0.95 |
    label+rule=indirect+name,_colon -0.1 |  label+rule=indirect+noun_of_saying -0.22 |
    label+rule=indirect+reporting_clause,_calls,_a_clause -0.93 |
    label+rule=indirect+reporting_clause,_calls,_a_thing -0.42 |
    label+rule=indirect+reporting_clause,_does,_a_clause -0.33 |
    label+rule=indirect+reporting_clause,_does,_a_thing 0.2 |
    label+rule=indirect+reporting_clause,_does,_an_infinitive -1.22 |
    label+rule=indirect+reporting_clause,_once,_a_thing -1.08 |
    label+rule=indirect+reporting_clause,_says,_a_clause 0.2 |
    label+rule=indirect+reporting_clause,_says,_a_thing -0.25 |  label+rule=indirect+words_in_order,_after -0.28 |
    label+rule=indirect+words_in_order,_before 0.33 |  label+rule=indirect+words_in_order,_set_in -0.72 |
    label+rule=indirect+words_in_order,_turned -0.29 |  label=direct 0.29 |  label=indirect -0.06 |  lemma=" 0.59 |
    lemma=accord -0.16 |  lemma=accuse 0.06 |  lemma=add 0.41 |  lemma=admit 0.16 |  lemma=affirm -0.97 |
    lemma=agreement -0.81 |  lemma=allege 0.72 |  lemma=announce 0.44 |  lemma=argue 1.11 |  lemma=ask -0.83 |
    lemma=attack -0.68 |  lemma=be -0.66 |  lemma=beg 0.87 |  lemma=begin -0.69 |  lemma=blame -0.2 |
    lemma=blast 0.71 |  lemma=bomb 0.7 |  lemma=break 0.68 |  lemma=call 0.05 |  lemma=cap 1.14 |
    lemma=caution 1.18 |  lemma=charge 0.96 |  lemma=claim -0.83 |  lemma=communicate -0.72 |  lemma=complain 1.13 |
    lemma=concede 0.68 |  lemma=conclude -1.06 |  lemma=condemn -1.17 |  lemma=confirm -0.02 |
    lemma=consider -1.02 |  lemma=count -0.95 |  lemma=crawl 1.14 |  lemma=declare 0.43 |  lemma=demand -0.24 |
    lemma=denounce 0.82 |  lemma=deny 0.98 |  lemma=describe 0.53 |  lemma=die 0.7 |  lemma=dismiss 0.32 |
    lemma=do -1.31 |  lemma=draft 1.21 |  lemma=drive 0.82 |  lemma=end 0.65 |  lemma=erupt 1.01 |
    lemma=exclude -0.47 |  lemma=exist 1.02 |  lemma=explain 0.86 |  lemma=fume 0.45 |  lemma=give 0.32 |
    lemma=grumble 0.79 |  lemma=hail 1 |  lemma=have 0.75 |  lemma=hint 1.22 |  lemma=hope -1.11 |
    lemma=how -1.03 |  lemma=inform -0.33 |  lemma=insist 0.03 |  lemma=insistence 0.52 |  lemma=instruct -0.58 |
    lemma=let 0.42 |  lemma=lose 0.66 |  lemma=maintain 1.15 |  lemma=make 0.29 |  lemma=no 1.07 |
    lemma=note 0.04 |  lemma=object -0.81 |  lemma=offer -1.15 |  lemma=oppose 0.94 |  lemma=order -0.62 |
    lemma=pledge -0.51 |  lemma=post 0.81 |  lemma=press -0.96 |  lemma=promise -0.32 |  lemma=propose -0.93 |
    lemma=put -0.03 |  lemma=read -1.22 |  lemma=reaffirm 0.67 |  lemma=recall 0.88 |  lemma=reiterate 1.06 |
    lemma=reject -0.93 |  lemma=remark 0.8 |  lemma=repeat 0.67 |  lemma=reply -1.19 |  lemma=report -1.09 |
    lemma=reproach 1.16 |  lemma=repudiate -0.8 |  lemma=request -0.55 |  lemma=retort 0.82 |  lemma=rewrite 0.73 |
    lemma=rule -0.95 |  lemma=say 0.34 |  lemma=see -0.35 |  lemma=share -1.02 |  lemma=shot 0.9 |
    lemma=slam -0.81 |  lemma=snap 0.66 |  lemma=sniff 0.44 |  lemma=so 0.63 |  lemma=speak 0.99 |
    lemma=stress 0.87 |  lemma=suggest 1.1 |  lemma=talk -0.49 |  lemma=tell -0.02 |  lemma=thank 0.69 |
    lemma=thanks -0.99 |  lemma=the -1.22 |  lemma=threaten -0.75 |  lemma=underline 0.98 |  lemma=undertake 0.23 |
    lemma=urge 0.47 |  lemma=voice 0.6 |  lemma=want 0.88 |  lemma=warn 0.7 |  lemma=welcome 0.23 |
    lemma=will 1.33 |  lemma=withdraw 0.73 |  lemma=withhold -0.5 |  lemma=word 1.52 |  lemma=write 1.18 |
    length=0 -0.4 |  length=1 -0.43 |  length=2 0.23 |  length=3 -0.16 |  length=4 0.29 |  length=5 0.1 |
    length=6 0.16 |  length=7 -0.19 |  link=adverbial -0.56 |  link=complement -0.49 |  link=coordinate -0.03 |
    link=main 0.18 |  link=modifier -0.69 |  link=nominal -0.22 |  link=open -0.15 |  link=relative -0.45 |
    link=subject -0.34 |  link=time 0.28 |  modal=- 0.13 |  modal=be_to -0.87 |  modal=can 0.48 |
    modal=could -1.36 |  modal=may -0.81 |  modal=might -0.8 |  modal=must -1.51 |  modal=will -0.29 |
    modal=would -0.98 |  modality=asserted 0.03 |  negated=false 0.03 |  object=aid 0.18 |  object=charge 0.72 |
    object=deal 0.39 |  object=law -0.1 |  object=talks -0.8 |  object=tariff -0.74 |  object=troops 0.8 |
    object=truce 1.05 |  objects=false 0.1 |  objects=true -0.08 |  objlemma=$ 1.29 |  objlemma=18 -0.82 |
    objlemma=31 -0.37 |  objlemma=abramkovich -0.89 |  objlemma=accord 0.15 |  objlemma=account -0.63 |
    objlemma=administration 0.99 |  objlemma=adviser 0.56 |  objlemma=agreement 0.67 |  objlemma=airport -0.98 |
    objlemma=amount 1.18 |  objlemma=answer 0.79 |  objlemma=approach -0.57 |  objlemma=association 0.84 |
    objlemma=assurance 0.92 |  objlemma=attendance -1.22 |  objlemma=autonomy -1.14 |  objlemma=barrel -0.5 |
    objlemma=bma 0.96 |  objlemma=breakthrough 0.62 |  objlemma=cash 0.71 |  objlemma=ceasefire 1.05 |
    objlemma=cent 0.46 |  objlemma=channel 0.96 |  objlemma=charge 0.98 |  objlemma=climate 0.83 |
    objlemma=committee -0.58 |  objlemma=complaint 1.02 |  objlemma=compromise -0.59 |  objlemma=constitution 0.21 |
    objlemma=counter-claim 0.58 |  objlemma=crude -0.21 |  objlemma=decision 1.05 |  objlemma=demand -0.5 |
    objlemma=dilara -0.89 |  objlemma=disappointment 0.6 |  objlemma=dollar -1 |  objlemma=door -1.16 |
    objlemma=election -0.89 |  objlemma=end 0.65 |  objlemma=figure 0.88 |  objlemma=finding -0.59 |
    objlemma=general 0.97 |  objlemma=governor -1.29 |  objlemma=group 0.55 |  objlemma=guarantee -0.65 |
    objlemma=hallbeck 0.48 |  objlemma=handful 1.24 |  objlemma=he -1.07 |  objlemma=head -0.97 |
    objlemma=help 0.34 |  objlemma=holm 0.56 |  objlemma=host -0.99 |  objlemma=idea -0.74 |
    objlemma=independence -0.84 |  objlemma=indexation 1.14 |  objlemma=it 0.7 |  objlemma=itself 0.94 |
    objlemma=july -1.24 |  objlemma=killing -0.78 |  objlemma=krg -0.77 |  objlemma=late 0.89 |
    objlemma=law -1.23 |  objlemma=life 0.66 |  objlemma=lifting -0.55 |  objlemma=link 0.73 |  objlemma=man -1.1 |
    objlemma=mention -1.23 |  objlemma=mercosur 0.71 |  objlemma=ministry -1.02 |  objlemma=misunderstanding 0.85 |
    objlemma=monitor 0.94 |  objlemma=move 0.79 |  objlemma=need 1.02 |  objlemma=news 1.04 |  objlemma=no 1.03 |
    objlemma=number -1.06 |  objlemma=offer 0.36 |  objlemma=one -1.1 |  objlemma=order -0.97 |
    objlemma=other 0.51 |  objlemma=outcome 0.75 |  objlemma=part 0.41 |  objlemma=party 0.81 |
    objlemma=people 0.89 |  objlemma=pipeline -0.68 |  objlemma=poll 1 |  objlemma=prison 0.71 |
    objlemma=progress 0.91 |  objlemma=recognition 0.88 |  objlemma=reduction 1.14 |  objlemma=refusal -1.17 |
    objlemma=renegotiation 1.2 |  objlemma=report 0.76 |  objlemma=representative -1.25 |
    objlemma=responsibility 0.62 |  objlemma=result 0.82 |  objlemma=retaliation -1.21 |  objlemma=rumour 0.09 |
    objlemma=scanlan -0.89 |  objlemma=share -0.63 |  objlemma=she -0.57 |  objlemma=side -0.7 |
    objlemma=signature -1.2 |  objlemma=socialists 0.82 |  objlemma=solution -1.03 |  objlemma=space -0.7 |
    objlemma=support 0.95 |  objlemma=supporter -0.42 |  objlemma=surrender 0.82 |  objlemma=suspension -1.23 |
    objlemma=talk -0.8 |  objlemma=text -0.17 |  objlemma=that 0.62 |  objlemma=themselves -0.57 |
    objlemma=they 0.87 |  objlemma=this 0.83 |  objlemma=three -1.04 |  objlemma=time -0.7 |  objlemma=tonne -0.87 |
    objlemma=tories 0.7 |  objlemma=troops -0.85 |  objlemma=turkey 0.69 |  objlemma=value 1.08 |
    objlemma=vice-chairmanship -1.01 |  objlemma=war -1.2 |  objlemma=week -0.55 |  objlemma=west 1.12 |
    objlemma=what -0.1 |  objlemma=worker -0.62 |  passive=false 0.06 |  passive=true -0.53 |  placed=false 0.03 |
    quoted=false 0.05 |  quoted=true -0.44 |  rule=according_to 0.34 |  rule=attribution -0.25 |
    rule=denied_by 0.55 |  rule=frame_of_words -0.23 |  rule=name,_colon -0.1 |  rule=name,_colon,_quotation 0.59 |
    rule=noun_of_saying -0.22 |  rule=quotation_carried_on -0.66 |  rule=quotation_without_a_cue 0.26 |
    rule=reporting_clause,_calls,_a_clause -0.93 |  rule=reporting_clause,_calls,_a_thing -0.42 |
    rule=reporting_clause,_calls,_marks -0.28 |  rule=reporting_clause,_does,_a_clause -0.28 |
    rule=reporting_clause,_does,_a_thing 0.2 |  rule=reporting_clause,_does,_an_infinitive -1.22 |
    rule=reporting_clause,_once,_a_thing -1.08 |  rule=reporting_clause,_quotes,_a_clause -0.69 |
    rule=reporting_clause,_says,_a_clause 0.19 |  rule=reporting_clause,_says,_a_thing -0.25 |
    rule=reporting_clause,_says,_marks 0.17 |  rule=so_the_speaker 0.63 |  rule=words_in_order,_after -0.09 |
    rule=words_in_order,_before 0.46 |  rule=words_in_order,_set_in -0.55 |  said=false 0.07 |  said=true -0.22 |
    self=deal -0.16 |  self=offer -0.97 |  self=talks -0.97 |  sentence=0 0.28 |  sentence=1 0.18 |
    sentence=3 -0.13 |  sentence=4 0.14 |  sentence=5 0.27 |  share=0 -0.71 |  share=1 0.16 |  share=3 0.04 |
    share=4 0.04 |  subject=deal -0.38 |  subject=law -1.03 |  subject=offer -0.16 |  subject=talks 0.65 |
    subject=tariff -0.26 |  subject=troops -0.12 |  subject=visit -1.41 |  sure=0 -0.15 |  sure=1 -0.04 |
    sure=2 0.25 |  sure=3 0.08 |  sure=4 0.06 |  tense=- -0.26 |  tense=future -0.42 |  tense=past 0.18 |
    tense=present -0.09 |  ties=- 0.42 |  ties=agent -1.02 |  ties=compound 0.87 |  ties=controlled 0.15 |
    ties=modified -0.15 |  ties=of 0.94 |  ties=possessive -0.89 |  ties=relative -0.4 |  ties=shared -0.14 |
    ties=subject 0.05 |  touches=accusation 0.5 |  touches=agreement 0.25 |  touches=deadline 0.13 |
    touches=incident -0.03 |  touches=linkage -0.11 |  touches=measure -0.02 |  touches=meeting 0.18 |
    touches=position 0.3 |  touches=proposal 0.07 |  touches=response 0.25 |  under=- -0.61 |  under=about -0.39 |
    under=according_to 0.67 |  under=after -0.05 |  under=as 0.26 |  under=as_to 0.56 |  under=at 0.1 |
    under=before -0.57 |  under=between 0.66 |  under=by -0.39 |  under=for -0.99 |  under=from -0.23 |
    under=in 0.36 |  under=on -0.04 |  under=on_to -0.83 |  under=out_of 0.62 |  under=over -1.29 |
    under=per -0.5 |  under=since -1.23 |  under=than 1.16 |  under=to -0.49 |  under=under -0.27 |
    under=until -0.83 |  under=up_to 1.14 |  under=upon 1.19 |  under=with -1.69 |  under=without 0.83 |
    upos=ADV -0.57 |  upos=AUX -0.58 |  upos=DET -0.1 |  upos=PUNCT 0.59 |  upos=VERB 0.06
  `,
}

const line: Learned['line'] = [
  [-5.023, 0],
  [-3.771, 0.105],
  [-2.828, 0.149],
  [-2.147, 0.217],
  [-1.643, 0.264],
  [-1.126, 0.309],
  [-0.87, 0.31],
  [-0.745, 0.348],
  [-0.637, 0.375],
  [-0.559, 0.417],
  [-0.308, 0.422],
  [0.076, 0.546],
  [0.543, 0.576],
  [0.91, 0.653],
  [1.526, 0.689],
  [2.713, 0.803],
  [4.053, 0.828],
  [5.675, 1],
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
