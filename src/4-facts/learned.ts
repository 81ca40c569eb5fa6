/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.2 |  above=speech-does 0.25 |  above=speech-once 0.66 |  above=speech-says 0.35 |
    above=stance-open -0.47 |  above=stance-supports 0.31 |  actor=group -0.86 |  actor=id 0.31 |  actor=name 0.24 |
    actor=of 0.2 |  actors=1 0.1 |  actors=2 0.25 |  any 0.1 |  beside=incident -0.64 |  beside=measure -0.15 |
    beside=position 0.24 |  beside=statement 0.12 |  block=list-item 0.39 |  block=paragraph 0.08 |
    class=other -0.1 |  class=speech-does 0.19 |  class=speech-says 0.1 |  class=stance-demands 0.16 |
    class=stance-opposes 0.42 |  clause=noun 0.17 |  clause=verb 0.05 |  dated=false 0.08 |  dated=true 0.18 |
    form=finite 0.11 |  form=imperative -0.65 |  form=noun 0.17 |  form=participle 0.25 |
    label+rule=-+charge_against_someone 0.23 |  label+rule=-+charge_as_a_noun 0.41 |
    label+rule=-+charge_with_a_clause -0.39 |  label+rule=-+charge_without_its_matter 0.25 |
    label+rule=-+verb_of_charging 0.49 |  label+rule=-+wrong_told_of_another -0.61 |
    label+rule=-+wrong_told_of_nobody_named 0.25 |  label=- 0.1 |  lemma=accuse 0.1 |  lemma=allegation 0.19 |
    lemma=allege 0.58 |  lemma=blame 0.24 |  lemma=boycott 0.42 |  lemma=charge 0.52 |  lemma=complain 0.4 |
    lemma=counter-claim 0.45 |  lemma=finding 0.37 |  lemma=get 0.35 |  lemma=indictment 0.51 |  lemma=kill -0.64 |
    lemma=put 0.31 |  lemma=reproach 0.26 |  lemma=rig 0.36 |  lemma=rule -0.68 |  lemma=say -0.05 |
    lemma=slam 0.24 |  lemma=want 0.16 |  lemma=withhold -0.47 |  length=0 0.25 |  length=1 0.09 |  length=2 0.21 |
    length=3 0.23 |  length=4 0.36 |  length=5 -0.12 |  length=6 -0.83 |  link=adverbial -0.26 |
    link=complement 0.22 |  link=coordinate 0.03 |  link=main 0.08 |  link=modifier 0.28 |  link=nominal 0.17 |
    link=relative 0.34 |  modal=- 0.07 |  modality=asserted 0.1 |  negated=false 0.1 |  object=aid -0.47 |
    object=deal 0.16 |  object=talks 0.42 |  object=tariff 0.33 |  object=troops -0.64 |  objects=false 0.02 |
    objects=true 0.09 |  objlemma=administration 0.35 |  objlemma=aid -0.47 |  objlemma=airport 0.33 |
    objlemma=association 0.24 |  objlemma=deal 0.16 |  objlemma=denmark 0.25 |  objlemma=failure 0.31 |
    objlemma=general 0.49 |  objlemma=governor 0.5 |  objlemma=group 0.7 |  objlemma=handful 0.43 |
    objlemma=it 0.35 |  objlemma=krg -0.65 |  objlemma=man 0.14 |  objlemma=other 0.25 |  objlemma=session 0.42 |
    objlemma=socialists 0.26 |  objlemma=soldier -0.64 |  objlemma=tories 0.33 |  objlemma=west 0.59 |
    objlemma=which 0.36 |  passive=false 0.05 |  passive=true 0.37 |  placed=false 0.1 |  quoted=false 0.1 |
    quoted=true 0.35 |  rule=charge_against_someone 0.23 |  rule=charge_as_a_noun 0.41 |
    rule=charge_with_a_clause -0.39 |  rule=charge_without_its_matter 0.25 |  rule=verb_of_charging 0.49 |
    rule=wrong_told_of_another -0.61 |  rule=wrong_told_of_nobody_named 0.25 |  said=false 0.09 |  said=true 0.14 |
    self=charge 0.37 |  sentence=1 0.39 |  sentence=2 0.28 |  sentence=3 -0.19 |  sentence=4 -0.44 |  share=0 0.25 |
    share=1 -0.09 |  share=2 0.16 |  share=3 -0.17 |  share=4 0.21 |  subject=law -0.65 |  sure=0 -0.49 |
    sure=1 0.14 |  sure=2 0.29 |  sure=3 0.05 |  sure=4 0.61 |  tense=- -0.07 |  tense=past 0.07 |
    tense=present 0.28 |  ties=- -0.52 |  ties=agent 0.32 |  ties=compound 0.13 |  ties=controlled 0.2 |
    ties=modified 0.25 |  ties=possessive 0.19 |  ties=relative 0.4 |  ties=shared -0.18 |  ties=subject 0.12 |
    touches=agreement -0.22 |  touches=incident 0.32 |  touches=linkage -0.81 |  touches=measure 0.14 |
    touches=meeting 0.39 |  touches=position -0.53 |  touches=statement 0.08 |  under=- -0.42 |  under=after -0.68 |
    under=for 0.2 |  under=in -0.64 |  under=of 0.29 |  under=on -0.27 |  under=over 0.35 |  under=than 0.26 |
    under=to 0.27 |  upos=NOUN 0.41 |  upos=VERB 0.05
  `,
  agreement: `
    above=attitude-open -0.65 |  above=attitude-rejects 0.79 |  above=other 0.06 |  above=speech-calls -0.74 |
    above=speech-does 0.57 |  above=speech-quotes -0.73 |  above=speech-says 0.2 |  above=stance-accepts -0.22 |
    above=stance-demands -0.18 |  above=stance-rejects -0.59 |  above=stance-supports 0.69 |  actor=group -0.62 |
    actor=id 0.15 |  actor=name -0.24 |  actor=of -0.19 |  actors=0 1.31 |  actors=1 -0.44 |  actors=2 0.12 |
    actors=3 -0.62 |  around_own_kind -0.42 |  beside=deadline -0.43 |  beside=incident -0.23 |
    beside=linkage -1.1 |  beside=measure -0.11 |  beside=meeting -0.6 |  beside=position -0.58 |
    beside=proposal -0.64 |  beside=response -0.56 |  beside=statement -0.33 |  block=list-item -0.09 |
    class=attitude-open -0.49 |  class=other 0.07 |  class=speech-does -0.29 |  class=speech-once -0.54 |
    class=speech-says 0.03 |  class=stance-accepts -0.09 |  class=stance-demands -0.33 |  clause=copula 0.43 |
    clause=noun -0.07 |  dated=false -0.11 |  dated=true 0.15 |  form=finite 0.05 |  form=infinitive -0.21 |
    form=noun -0.07 |  form=participle 0.08 |  inside_own_kind -0.27 |
    label+rule=agreed+agreed,_on_what_is_not_said,_parties_from_before 0.81 |
    label+rule=agreed+agreement_named_with_its_date 0.87 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.92 |
    label+rule=agreed+agreement_named_with_its_parties -0.09 |  label+rule=agreed+gesture_of_signing 0.71 |
    label+rule=agreed+it_was_agreed_that 0.16 |  label+rule=agreed+item_of_a_list_of_terms 0.38 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before -0.18 |  label+rule=agreed+signing_verb 0.51 |
    label+rule=agreed+signing_verb,_parties_from_before -0.36 |  label+rule=agreed+stage_of_an_agreement 0.6 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun 0.07 |  label+rule=agreed+term_after_an_agreement -0.27 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before 0.3 |  label+rule=agreed+term_after_others 0.05 |
    label+rule=agreed+term_after_others,_a_paragraph_on -0.52 |
    label+rule=agreed+term_after_others,_a_paragraph_on,_parties_from_before 0.36 |
    label+rule=agreed+term_after_others,_parties_from_before -0.84 |
    label+rule=agreed+term_in_a_list,_parties_from_before -0.79 |  label+rule=agreed+term_under_an_agreement -0.44 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.24 |  label+rule=agreed+term_under_it 0.79 |
    label+rule=agreed+term_under_it,_parties_from_before -0.15 |  label+rule=agreed+undertaking_on -0.14 |
    label+rule=agreed+undertaking_that -0.52 |  label+rule=agreed+undertaking_to -0.15 |
    label+rule=agreed+what_an_agreement_does -0.91 |  label+rule=agreed+what_an_agreement_does,_participle 0.35 |
    label+rule=agreed+what_an_agreement_does,_relative -0.7 |  label+rule=agreed+what_it_does 0.82 |
    label+rule=breached+noun_of_a_stage -0.23 |  label+rule=breached+stage_of_an_agreement -0.81 |
    label+rule=collapsed+it,_an_agreement -0.54 |  label+rule=collapsed+stage_of_an_agreement 0.1 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.49 |
    label+rule=in-force+in_force,_parties_from_before 0.71 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -1.12 |  label+rule=negotiating+nothing_agreed -0.35 |
    label+rule=negotiating+nothing_agreed,_failed_to 0.94 |  label+rule=negotiating+nothing_agreed,_not -0.1 |
    label+rule=negotiating+noun_of_a_stage -0.73 |  label+rule=negotiating+stage_of_an_agreement 0.32 |
    label+rule=negotiating+stage_of_an_agreement_on_its_noun -0.59 |
    label+rule=negotiating+still_talked_about 0.62 |  label+rule=negotiating+without_a_result 0.68 |
    label+rule=signed+gesture_of_signing 0.64 |  label+rule=signed+gesture_of_signing,_parties_from_before 0.31 |
    label+rule=signed+noun_of_a_stage -0.93 |  label+rule=signed+noun_of_a_stage,_set 1.05 |
    label+rule=signed+signing_verb -0.46 |  label+rule=signed+signing_verb,_parties_from_before 0.08 |
    label+rule=signed+stage_of_an_agreement 0.42 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.33 |
    label=agreed -0.03 |  label=breached -0.78 |  label=collapsed -0.09 |  label=in-force -0.05 |
    label=negotiating 0.2 |  label=signed 0.13 |  lemma=% 0.7 |  lemma=200 0.75 |  lemma=accept -0.36 |
    lemma=agree 0.2 |  lemma=agreement -0.52 |  lemma=allow -0.24 |  lemma=amnesty 0.6 |  lemma=announce -0.89 |
    lemma=argue -0.87 |  lemma=ask -0.27 |  lemma=ban 0.52 |  lemma=be 0.86 |  lemma=breach -0.78 |
    lemma=break 0.84 |  lemma=brigade -0.82 |  lemma=broker 0.77 |  lemma=cap 0.38 |  lemma=ceasefire -0.9 |
    lemma=change 0.87 |  lemma=collapse 0.84 |  lemma=comply -0.52 |  lemma=conclude 0.88 |  lemma=confine -0.81 |
    lemma=consult 0.28 |  lemma=create 0.45 |  lemma=cut -0.2 |  lemma=dead 0.43 |  lemma=deal -1.15 |
    lemma=decide 0.7 |  lemma=declare 1.15 |  lemma=discuss -0.39 |  lemma=end -0.08 |  lemma=engage -0.66 |
    lemma=exist -0.94 |  lemma=extend 0.49 |  lemma=fail 0.94 |  lemma=fall 1.08 |  lemma=find 0.69 |
    lemma=fix -0.93 |  lemma=follow -0.52 |  lemma=force 0.6 |  lemma=free -0.49 |  lemma=fulfil -0.71 |
    lemma=get -0.89 |  lemma=go 1.06 |  lemma=government -0.97 |  lemma=halve -0.72 |  lemma=hand 0.76 |
    lemma=have 0.08 |  lemma=hold -0.37 |  lemma=include -0.81 |  lemma=initial -0.39 |  lemma=insistence -0.74 |
    lemma=join -0.66 |  lemma=keep -0.7 |  lemma=last -0.65 |  lemma=leave -0.14 |  lemma=let -0.33 |
    lemma=limit -1.07 |  lemma=negotiate 0.56 |  lemma=negotiation -0.73 |  lemma=oblige -0.07 |  lemma=off -1.18 |
    lemma=pact 1.23 |  lemma=paper 1.08 |  lemma=part 0.93 |  lemma=participation 0.85 |  lemma=permit -0.24 |
    lemma=place -0.7 |  lemma=pledge -0.37 |  lemma=police -0.88 |  lemma=possible -0.59 |  lemma=promise 0.34 |
    lemma=propose -0.64 |  lemma=provide -0.78 |  lemma=put 0.59 |  lemma=ratify -0.33 |  lemma=reach 0.48 |
    lemma=reaffirm -1.24 |  lemma=recognise 0.79 |  lemma=reject -0.54 |  lemma=replace 0.95 |
    lemma=respect -0.42 |  lemma=return 1.34 |  lemma=review 0.96 |  lemma=rise 0.77 |  lemma=run -0.88 |
    lemma=say 0.9 |  lemma=settle 0.81 |  lemma=settlement -0.33 |  lemma=shake 0.71 |  lemma=share 0.34 |
    lemma=sign 0.1 |  lemma=signature -0.15 |  lemma=signing 0.54 |  lemma=sit 0.77 |  lemma=stand -0.79 |
    lemma=stay 0.76 |  lemma=step 0.92 |  lemma=strike -0.13 |  lemma=suspend -0.82 |  lemma=take -0.59 |
    lemma=touch -0.66 |  lemma=truce 1.11 |  lemma=undertake -0.49 |  lemma=void -0.5 |  lemma=withdraw -0.32 |
    lemma=withdrawal -0.88 |  length=0 -0.31 |  length=2 0.13 |  length=4 -0.22 |  length=5 0.4 |  length=6 -0.15 |
    link=complement 0.08 |  link=condition -0.9 |  link=coordinate 0.85 |  link=main -0.03 |  link=modifier 0.27 |
    link=nominal -0.07 |  link=open -0.25 |  link=relative -0.08 |  link=subject 0.2 |  link=time -0.33 |
    modal=- 0.09 |  modal=be_to 0.13 |  modal=can -0.66 |  modal=could 1.22 |  modal=may -0.72 |
    modal=might -0.78 |  modal=must -0.67 |  modal=shall 0.76 |  modal=should -0.71 |  modal=will -0.52 |
    modal=would -0.32 |  modality=asserted 0.04 |  modality=hypothetical -0.33 |  modality=planned 0.11 |
    modality=possible -0.47 |  negated=false 0.05 |  negated=true -0.21 |  object=aid -1.03 |  object=arms 0.09 |
    object=captive -0.49 |  object=deadline 0.3 |  object=deal 0.1 |  object=offer 0.22 |  object=sanction -0.45 |
    object=strike -1.03 |  object=tariff -1 |  object=troops 0.08 |  object=truce -0.19 |  objects=false 0.08 |
    objlemma=accord 0.8 |  objlemma=adviser 0.9 |  objlemma=agreement 0.1 |  objlemma=anti-balaka -0.91 |
    objlemma=arrangement -1.04 |  objlemma=arsenal -1.07 |  objlemma=ballot 1.08 |  objlemma=bargain -1.12 |
    objlemma=brigade -0.79 |  objlemma=cap -0.77 |  objlemma=catch 0.77 |  objlemma=ceasefire 0.57 |
    objlemma=contract -0.66 |  objlemma=crane -0.24 |  objlemma=date 0.3 |  objlemma=deal 0.75 |
    objlemma=detainee -0.49 |  objlemma=diploma 0.79 |  objlemma=dispute 1.06 |  objlemma=document 1.14 |
    objlemma=dollar -0.31 |  objlemma=drug 0.85 |  objlemma=fate 0.7 |  objlemma=government -0.66 |
    objlemma=hand 0.71 |  objlemma=hold 0.95 |  objlemma=indexation -0.26 |  objlemma=issue -1.29 |
    objlemma=it -0.71 |  objlemma=itself -0.66 |  objlemma=land 0.85 |  objlemma=law 0.87 |  objlemma=market -0.61 |
    objlemma=memorandum 1.09 |  objlemma=ministry 0.34 |  objlemma=missile 0.52 |  objlemma=model 0.77 |
    objlemma=name 0.32 |  objlemma=none -0.93 |  objlemma=nothing 0.17 |  objlemma=office 0.45 |
    objlemma=order -1.01 |  objlemma=package -1.15 |  objlemma=pact -0.23 |  objlemma=paper 0.76 |
    objlemma=part -0.31 |  objlemma=percent 0.95 |  objlemma=pla -0.81 |  objlemma=point 0.96 |
    objlemma=poll -0.55 |  objlemma=prisoner -0.49 |  objlemma=question -0.65 |  objlemma=rate -0.72 |
    objlemma=representative -0.99 |  objlemma=row -0.78 |  objlemma=sanction -0.45 |  objlemma=seat -0.89 |
    objlemma=settlement 0.67 |  objlemma=signature 0.64 |  objlemma=stretch -1.07 |  objlemma=technology -0.24 |
    objlemma=text -0.28 |  objlemma=themselves 1.2 |  objlemma=they -0.07 |  objlemma=three 0.83 |
    objlemma=treaty 0.78 |  objlemma=truce -0.7 |  objlemma=understanding -1.26 |  objlemma=victim 0.65 |
    objlemma=walkout -1.03 |  objlemma=war -0.71 |  objlemma=weapon -0.32 |  objlemma=what -1.15 |
    objlemma=whole -0.7 |  objlemma=zone -0.88 |  objlemma=€ -0.2 |  passive=false 0.04 |  passive=true -0.02 |
    quoted=false 0.04 |  quoted=true -0.86 |  rule=agreed,_on_what_is_not_said,_parties_from_before 0.81 |
    rule=agreement_named_with_its_date 0.87 |  rule=agreement_named_with_its_date,_parties_from_before -0.92 |
    rule=agreement_named_with_its_parties -0.09 |  rule=gesture_of_signing 0.8 |
    rule=gesture_of_signing,_parties_from_before 0.31 |  rule=in_force,_parties_from_before 0.71 |
    rule=it,_an_agreement -0.54 |  rule=it_was_agreed_that 0.16 |  rule=item_of_a_list_of_terms 0.38 |
    rule=item_of_a_list_of_terms,_parties_from_before -0.18 |  rule=nothing_agreed -0.35 |
    rule=nothing_agreed,_failed_to 0.94 |  rule=nothing_agreed,_not -0.1 |  rule=noun_of_a_stage -1 |
    rule=noun_of_a_stage,_set 1.05 |  rule=signing_verb -0.17 |  rule=signing_verb,_parties_from_before -0.16 |
    rule=stage_of_an_agreement 0.31 |  rule=stage_of_an_agreement_on_its_noun -0.21 |
    rule=still_talked_about 0.62 |  rule=term_after_an_agreement -0.27 |
    rule=term_after_an_agreement,_parties_from_before 0.3 |  rule=term_after_others 0.05 |
    rule=term_after_others,_a_paragraph_on -0.52 |
    rule=term_after_others,_a_paragraph_on,_parties_from_before 0.36 |
    rule=term_after_others,_parties_from_before -0.84 |  rule=term_in_a_list,_parties_from_before -0.79 |
    rule=term_under_an_agreement -0.44 |  rule=term_under_an_agreement,_parties_from_before -0.24 |
    rule=term_under_it 0.79 |  rule=term_under_it,_parties_from_before -0.15 |  rule=undertaking_on -0.14 |
    rule=undertaking_that -0.52 |  rule=undertaking_to -0.15 |  rule=what_an_agreement_does -0.91 |
    rule=what_an_agreement_does,_participle 0.35 |  rule=what_an_agreement_does,_relative -0.7 |
    rule=what_it_does 0.82 |  rule=without_a_result 0.68 |  said=true 0.07 |  self=deal 0.07 |  self=law 0.6 |
    self=tariff 0.77 |  self=troops -0.82 |  self=truce -0.05 |  sentence=0 0.35 |  sentence=1 -0.26 |
    sentence=2 0.07 |  sentence=3 -0.13 |  sentence=5 1.42 |  share=0 -0.18 |  share=1 -0.06 |  share=2 0.29 |
    share=3 0.19 |  share=4 -0.12 |  subject=aid 0.57 |  subject=deal -0.09 |  subject=law -0.93 |
    subject=offer -0.1 |  subject=talks 0.68 |  subject=troops 0.36 |  subject=truce 0.09 |  sure=0 -0.22 |
    sure=1 0.16 |  sure=2 -0.28 |  sure=3 0.07 |  sure=4 0.21 |  tense=- -0.25 |  tense=future -0.2 |
    tense=past 0.22 |  tense=present 0.11 |  ties=- 0.29 |  ties=agent -0.22 |  ties=compound -0.52 |
    ties=controlled -0.34 |  ties=modified 0.39 |  ties=of -0.88 |  ties=possessive -0.74 |  ties=relative -0.86 |
    ties=shared 0.46 |  ties=subject 0.05 |  touches=accusation -1.73 |  touches=deadline 0.08 |
    touches=incident 0.74 |  touches=linkage -1.32 |  touches=measure -0.35 |  touches=meeting -0.69 |
    touches=position -0.36 |  touches=proposal -0.97 |  touches=response -1.3 |  touches=statement -0.46 |
    under=- 0.13 |  under=after 1.16 |  under=as_per -0.81 |  under=at -0.32 |  under=before 0.72 |
    under=by -0.29 |  under=despite -0.97 |  under=for 0.42 |  under=in 0.05 |  under=on 0.31 |  under=over -0.2 |
    under=regarding 0.69 |  under=since 1.04 |  under=to 0.53 |  under=under 0.05 |  under=until 0.32 |
    under=with 0.14 |  under=within 0.28 |  under=without -0.14 |  upos=ADJ -0.04 |  upos=NOUN -0.05 |
    upos=NUM 0.75 |  upos=PROPN 0.6 |  upos=SYM 0.7
  `,
  deadline: `
    above=attitude-open -0.34 |  above=other -0.2 |  above=speech-calls 0.46 |  above=speech-does -0.42 |
    above=speech-says 0.18 |  above=stance-accepts -0.47 |  above=stance-demands -0.42 |  actor=group -0.67 |
    actor=id 0.46 |  actor=name 0.16 |  actor=of 0.4 |  actors=0 -0.45 |  actors=1 0.15 |  actors=2 0.13 |
    beside=agreement -0.21 |  beside=linkage 0.16 |  beside=measure -0.09 |  beside=meeting -1.02 |
    beside=position 0.09 |  beside=proposal 0.14 |  beside=statement 0.84 |  block=list-item 0.43 |
    block=paragraph -0.04 |  class=attitude-open -0.36 |  class=other -0.05 |  class=speech-does 0.59 |
    class=speech-says 0.15 |  class=stance-accepts -0.28 |  class=stance-demands 0.6 |  clause=copula -0.84 |
    clause=noun 0.14 |  clause=verb 0.16 |  dated=false 1.03 |  dated=true -0.08 |  form=infinitive 0.05 |
    form=noun 0.14 |  form=participle 0.56 |  label+rule=-+bounded_need -0.07 |
    label+rule=-+deadline_by_name 0.12 |  label+rule=-+limit_without_a_date 0.8 |
    label+rule=-+thing_with_its_limit -0.19 |  label+rule=-+time_given 0.21 |  lemma=ask -0.19 |
    lemma=change 0.54 |  lemma=close 0.57 |  lemma=comment 0.14 |  lemma=constitute 0.61 |  lemma=deadline 0.12 |
    lemma=delay -0.75 |  lemma=expect -0.87 |  lemma=expire 0.95 |  lemma=follow -0.95 |  lemma=gap -0.62 |
    lemma=give 0.63 |  lemma=go 0.88 |  lemma=hand -0.52 |  lemma=have 1.29 |  lemma=hold 0.29 |  lemma=join -0.65 |
    lemma=leave 0.52 |  lemma=lift 0.46 |  lemma=make 0.59 |  lemma=meet -0.79 |  lemma=need 0.6 |
    lemma=open -0.36 |  lemma=pass -0.42 |  lemma=place -0.53 |  lemma=prolong -0.72 |  lemma=promise 0.41 |
    lemma=report 0.25 |  lemma=sign -0.56 |  lemma=silent 0.39 |  lemma=sink -0.71 |  lemma=stand -0.77 |
    lemma=start 0.23 |  lemma=strike 0.44 |  lemma=submit 0.14 |  lemma=suspend -0.47 |  lemma=take -0.65 |
    lemma=tell 0.29 |  lemma=undertake 0.76 |  lemma=visit -0.62 |  lemma=week -0.45 |  length=0 0.96 |
    length=1 0.51 |  length=2 -0.2 |  length=3 -0.32 |  length=4 -0.39 |  length=5 0.31 |  link=adverbial -0.08 |
    link=complement -0.19 |  link=condition -0.04 |  link=coordinate -0.18 |  link=main 0.15 |  link=modifier 0.06 |
    link=nominal 0.14 |  link=open -0.02 |  link=relative 0.08 |  modal=- 0.06 |  modal=be_to -0.27 |
    modal=could -0.52 |  modal=have_to 0.59 |  modal=must 0.54 |  modal=shall -0.71 |  modal=will 0.14 |
    modal=would -0.38 |  modality=asserted 0.09 |  modality=planned -0.21 |  modality=possible 0.39 |
    negated=true 0.04 |  object=arms 0.39 |  object=deal -0.25 |  object=law 0.73 |  object=offer 0.14 |
    object=strike -0.47 |  object=tariff -0.74 |  object=troops -0.19 |  objects=false -0.09 |  objects=true 0.11 |
    objlemma=agreement -0.52 |  objlemma=answer 0.58 |  objlemma=ballot 0.95 |  objlemma=brigade -0.77 |
    objlemma=budget -0.42 |  objlemma=charter -0.45 |  objlemma=city 0.78 |  objlemma=combatant 0.76 |
    objlemma=day 0.21 |  objlemma=deal 0.44 |  objlemma=election 0.56 |  objlemma=fighter 0.4 |
    objlemma=government -0.59 |  objlemma=gun 0.39 |  objlemma=hold -0.65 |  objlemma=law 0.54 |
    objlemma=maoists 0.61 |  objlemma=market -0.31 |  objlemma=matter 0.51 |  objlemma=party 0.77 |
    objlemma=plan 0.59 |  objlemma=poll 0.81 |  objlemma=proposal -0.42 |  objlemma=public 0.59 |
    objlemma=reduction -0.72 |  objlemma=russia 0.36 |  objlemma=signature -0.87 |  objlemma=strike -0.47 |
    objlemma=theme 0.51 |  objlemma=they -0.07 |  objlemma=vote 0.92 |  objlemma=wave -0.75 |
    objlemma=yucalan -0.62 |  passive=false -0.1 |  passive=true 0.43 |  rule=bounded_need -0.07 |
    rule=deadline_by_name 0.12 |  rule=limit_without_a_date 0.8 |  rule=thing_with_its_limit -0.19 |
    rule=time_given 0.21 |  self=deadline 0.12 |  sentence=0 0.83 |  sentence=1 0.66 |  sentence=2 -0.19 |
    sentence=3 -0.55 |  sentence=4 -0.14 |  share=0 -0.98 |  share=1 0.05 |  share=2 -0.41 |  share=3 0.11 |
    share=4 0.26 |  subject=deal -0.58 |  subject=law -0.39 |  subject=offer -0.33 |  subject=talks -0.36 |
    subject=troops -0.52 |  sure=0 0.21 |  sure=1 0.56 |  sure=2 -0.34 |  sure=3 -0.03 |  sure=4 -0.07 |
    tense=- 0.22 |  tense=future -0.13 |  tense=past 0.14 |  tense=present -0.04 |  ties=- 0.22 |  ties=agent 1.19 |
    ties=controlled -0.37 |  ties=relative -0.36 |  ties=shared -0.59 |  ties=subject -0.03 |
    touches=agreement -0.26 |  touches=incident 0.75 |  touches=linkage 0.15 |  touches=measure 0.32 |
    touches=meeting -0.06 |  touches=position -0.71 |  touches=response 0.79 |  touches=statement -0.17 |
    under=- 0.2 |  under=after -0.65 |  under=at -0.52 |  under=before -1.03 |  under=by 0.57 |
    under=due_on -0.81 |  under=for -0.19 |  under=in -0.26 |  under=on 0.42 |  under=to 0.96 |  under=under -0.52 |
    under=until -0.26 |  under=within -0.1 |  upos=NOUN -0.45 |  upos=VERB 0.09
  `,
  incident: `
    above=other -0.44 |  above=speech-does -0.52 |  above=speech-says 0.06 |  above=stance-demands 0.72 |
    actor=group 0.35 |  actor=id 0.27 |  actor=name -0.13 |  actor=of 0.95 |  actors=0 -0.1 |  actors=1 0.29 |
    actors=2 0.14 |  around_own_kind 0.06 |  beside=accusation 0.43 |  beside=agreement 0.08 |
    beside=linkage -0.82 |  beside=measure -0.17 |  beside=position -0.21 |  beside=statement -0.52 |
    block=list-item 0.22 |  class=other 0.13 |  class=speech-says -0.76 |  class=stance-demands -0.3 |
    class=stance-rejects -0.48 |  clause=copula -1.03 |  clause=noun 0.25 |  clause=verb 0.04 |  dated=false -0.11 |
    dated=true 0.14 |  form=finite 0.03 |  form=infinitive -0.21 |  form=noun 0.25 |  form=participle -0.12 |
    inside_own_kind -1.04 |  label+rule=arrest+noun_of_arrest_with_what_it_hit -0.53 |
    label+rule=arrest+noun_of_arrest_with_who_did_it 0.74 |  label+rule=arrest+turn_of_violence 0.64 |
    label+rule=arrest+turn_of_violence,_on_its_noun -0.9 |  label+rule=arrest+verb_of_arrest -0.77 |
    label+rule=arrest+verb_of_attack 0.37 |  label+rule=arrest+verb_of_attack,_on_its_noun -0.61 |
    label+rule=arrest+who_died,_on_its_noun -0.65 |  label+rule=attack+count_of_the_dead -1.21 |
    label+rule=attack+noun_of_attack_that_happened -0.73 |  label+rule=attack+noun_of_attack_with_a_count 0.2 |
    label+rule=attack+noun_of_attack_with_what_it_hit 0.19 |  label+rule=attack+turn_of_violence -0.05 |
    label+rule=attack+turn_of_violence,_on_its_noun 1.02 |  label+rule=attack+verb_of_attack 0.31 |
    label+rule=attack+verb_of_attack,_on_its_noun -0.44 |  label+rule=attack+who_died -0.89 |
    label+rule=displacement+verb_of_attack -0.11 |  label+rule=displacement+verb_of_displacement 0.06 |
    label+rule=displacement+verb_of_displacement,_on_its_noun 0.69 |  label+rule=displacement+who_died 0.54 |
    label+rule=other+count_of_the_dead 1.15 |  label+rule=other+noun_of_other_that_happened -0.73 |
    label+rule=other+noun_of_other_with_who_did_it 0.14 |  label+rule=other+turn_of_violence -0.54 |
    label+rule=other+turn_of_violence,_on_its_noun -0.74 |  label+rule=other+verb_of_attack 0.27 |
    label+rule=other+verb_of_attack,_on_its_noun 0.54 |  label+rule=other+verb_of_other,_on_its_noun -0.21 |
    label+rule=violation+noun_of_violation_with_what_it_hit -0.49 |  label+rule=violation+verb_of_violation -0.27 |
    label+rule=violation+verb_of_violation,_on_its_noun 0.42 |  label=arrest -0.33 |  label=attack 0.05 |
    label=displacement 0.22 |  label=other 0.17 |  label=violation -0.25 |  lemma=ambush -0.63 |
    lemma=arrest -0.53 |  lemma=attack 0.2 |  lemma=block -0.48 |  lemma=blow 0.67 |  lemma=bomb 0.25 |
    lemma=breach -0.57 |  lemma=break -0.98 |  lemma=burn -0.78 |  lemma=capture -0.61 |  lemma=claim -0.35 |
    lemma=clash 1.11 |  lemma=come 0.35 |  lemma=custody 0.74 |  lemma=dead -0.15 |  lemma=die -0.44 |
    lemma=disappear -0.65 |  lemma=displace 0.02 |  lemma=drive 0.96 |  lemma=enter -0.74 |  lemma=erupt 0.21 |
    lemma=explosion -0.99 |  lemma=fight -0.3 |  lemma=fighting -0.73 |  lemma=fire -0.63 |  lemma=flee 0.54 |
    lemma=frighten -0.65 |  lemma=gun 0.59 |  lemma=hit -0.28 |  lemma=hold 0.08 |  lemma=invade 0.62 |
    lemma=jail -0.68 |  lemma=kill 0.54 |  lemma=killing -1.08 |  lemma=lose 0.24 |  lemma=perish -0.77 |
    lemma=seize 0.37 |  lemma=shell -0.25 |  lemma=shelling 0.68 |  lemma=shoot 0.3 |  lemma=strike 0.83 |
    lemma=take -0.26 |  lemma=test -0.13 |  lemma=threaten -0.81 |  lemma=torch 0.46 |  lemma=violate 0.41 |
    lemma=violation -0.3 |  lemma=wage -0.27 |  lemma=war -0.56 |  lemma=wound 1.12 |  length=0 -0.33 |
    length=1 -0.11 |  length=3 0.19 |  length=4 0.49 |  length=5 0.48 |  length=6 -0.42 |  link=adverbial 0.16 |
    link=complement -0.39 |  link=coordinate -0.16 |  link=main 0.17 |  link=modifier 0.17 |  link=nominal 0.25 |
    link=open -0.61 |  link=subject -0.51 |  link=time -0.56 |  modal=- 0.02 |  modal=could 0.33 |
    modality=asserted 0.04 |  modality=hypothetical -0.21 |  modality=planned -0.27 |  modality=possible -0.27 |
    negated=false 0.09 |  negated=true -1.12 |  object=arms -0.1 |  object=captive 0.08 |  object=charge 0.42 |
    object=deal -0.08 |  object=law -0.04 |  object=sanction -0.3 |  object=tariff 0.73 |  object=troops -0.15 |
    object=truce 0.41 |  objects=false -0.28 |  objects=true 0.12 |  objlemma=airport 0.72 |
    objlemma=anselmo -0.68 |  objlemma=arm -0.26 |  objlemma=armistice 0.41 |  objlemma=attacker 0.98 |
    objlemma=bomb -0.51 |  objlemma=camp 0.83 |  objlemma=charge 0.42 |  objlemma=church 0.46 |
    objlemma=claymore -0.82 |  objlemma=colleague 0.85 |  objlemma=dame 0.33 |  objlemma=day -0.47 |
    objlemma=docker 1.09 |  objlemma=dozen 0.99 |  objlemma=drone -0.92 |  objlemma=ecuadorians -0.8 |
    objlemma=embargo -0.3 |  objlemma=exile 1.01 |  objlemma=fire -0.3 |  objlemma=highway -0.54 |
    objlemma=home 0.54 |  objlemma=hostage 0.08 |  objlemma=it -0.21 |  objlemma=life 0.78 |  objlemma=man 0.26 |
    objlemma=missile -0.1 |  objlemma=monrovia 0.4 |  objlemma=mp 0.59 |  objlemma=number 0.5 |
    objlemma=officer -0.61 |  objlemma=orrego 0.37 |  objlemma=pact -0.57 |  objlemma=people 0.23 |
    objlemma=pipeline -0.27 |  objlemma=port 0.68 |  objlemma=quarter 0.54 |  objlemma=responsibility -1.03 |
    objlemma=section 0.67 |  objlemma=soldier 0.79 |  objlemma=strip -0.74 |  objlemma=they -0.44 |
    objlemma=trader 0.69 |  objlemma=treaty -0.21 |  objlemma=university -0.62 |  objlemma=war -0.79 |
    passive=true 0.16 |  placed=false -0.1 |  placed=true 0.36 |  quoted=false 0.04 |  quoted=true -0.55 |
    rule=count_of_the_dead -0.15 |  rule=noun_of_arrest_with_what_it_hit -0.53 |
    rule=noun_of_arrest_with_who_did_it 0.74 |  rule=noun_of_attack_that_happened -0.73 |
    rule=noun_of_attack_with_a_count 0.2 |  rule=noun_of_attack_with_what_it_hit 0.19 |
    rule=noun_of_other_that_happened -0.73 |  rule=noun_of_other_with_who_did_it 0.14 |
    rule=noun_of_violation_with_what_it_hit -0.49 |  rule=turn_of_violence -0.05 |
    rule=turn_of_violence,_on_its_noun 0.49 |  rule=verb_of_arrest -0.77 |  rule=verb_of_attack 0.29 |
    rule=verb_of_attack,_on_its_noun -0.21 |  rule=verb_of_displacement 0.06 |
    rule=verb_of_displacement,_on_its_noun 0.69 |  rule=verb_of_other,_on_its_noun -0.21 |
    rule=verb_of_violation -0.27 |  rule=verb_of_violation,_on_its_noun 0.42 |  rule=who_died -0.7 |
    rule=who_died,_on_its_noun -0.65 |  said=false 0.22 |  said=true -0.45 |  self=law 0.74 |  sentence=0 0.72 |
    sentence=1 0.45 |  sentence=2 0.1 |  sentence=3 -0.24 |  sentence=4 -0.53 |  sentence=5 0.68 |  share=0 -0.52 |
    share=1 -0.28 |  share=2 0.2 |  share=3 0.15 |  share=4 0.44 |  subject=arms -0.66 |  subject=captive -0.6 |
    subject=offer -0.39 |  subject=tariff -0.8 |  subject=troops 0.05 |  sure=0 -0.2 |  sure=1 -0.4 |  sure=2 0.14 |
    sure=3 0.07 |  sure=4 0.35 |  tense=- 0.03 |  tense=past -0.17 |  tense=present 0.6 |  ties=- 0.05 |
    ties=agent 0.93 |  ties=controlled -0.18 |  ties=modified -0.38 |  ties=possessive 0.14 |  ties=relative 0.15 |
    ties=shared -0.63 |  ties=subject 0.02 |  touches=accusation -0.67 |  touches=agreement 0.25 |
    touches=deadline -0.64 |  touches=linkage -0.31 |  touches=measure 0.13 |  touches=meeting -0.37 |
    touches=position -0.81 |  touches=statement -0.4 |  under=- -0.41 |  under=according_to -0.11 |
    under=after -0.54 |  under=against 0.58 |  under=among 0.15 |  under=as 0.26 |  under=at 0.12 |
    under=between -0.41 |  under=by 0.39 |  under=for -0.84 |  under=from 0.61 |  under=in 0.21 |  under=near 0.87 |
    under=of -0.74 |  under=on 0.4 |  under=out_of -0.78 |  under=outside 0.59 |  under=over -0.92 |
    under=since 0.27 |  under=under 0.35 |  under=within 0.26 |  upos=ADJ -0.15 |  upos=NOUN -0.03 |  upos=VERB 0.04
  `,
  linkage: `
    above=attitude-open 0.79 |  above=other 0.06 |  above=speech-calls -0.58 |  above=speech-does 0.59 |
    above=speech-says 0.21 |  above=stance-demands 0.68 |  above=stance-rejects 0.36 |
    above=stance-supports -0.81 |  actor=group -0.49 |  actor=id 0.51 |  actor=name -0.08 |  actor=of -0.1 |
    actors=0 0.6 |  actors=2 0.23 |  any 0.03 |  around_own_kind -1.19 |  beside=agreement 0.28 |
    beside=deadline 0.35 |  beside=incident -0.71 |  beside=measure -0.05 |  beside=meeting 0.23 |
    beside=proposal 0.84 |  beside=response 0.12 |  beside=statement 0.35 |  block=list-item 0.2 |
    class=speech-once 0.11 |  class=speech-quotes -0.65 |  class=speech-says 0.1 |  class=stance-accepts 0.17 |
    class=stance-demands 0.25 |  class=stance-open 0.71 |  class=stance-rejects 0.3 |  clause=copula 0.22 |
    dated=true 0.32 |  form=imperative 0.53 |  form=infinitive 0.06 |  form=participle 0.27 |
    inside_own_kind -0.34 |  label+rule=-+before -0.55 |  label+rule=-+condition,_if 0.05 |
    label+rule=-+condition,_inverted 0.13 |  label+rule=-+condition,_once 0.72 |
    label+rule=-+condition,_only_after -0.91 |  label+rule=-+condition,_only_if -0.15 |
    label+rule=-+condition,_only_once 0.43 |  label+rule=-+condition,_till 0.54 |
    label+rule=-+condition,_unless 0.54 |  label+rule=-+condition,_until -0.49 |  label+rule=-+done_over -0.76 |
    label+rule=-+not_before 0.62 |  label+rule=-+or_else 0.54 |  label+rule=-+order_and_promise 0.53 |
    label+rule=-+phrase,_hinge_on 0.37 |  label+rule=-+phrase,_in_parallel_with -0.65 |
    label+rule=-+phrase,_in_response 0.45 |  label+rule=-+phrase,_in_return 0.56 |
    label+rule=-+phrase,_told_as_tied 0.38 |  label+rule=-+phrase,_whereupon 0.3 |
    label+rule=-+tie,_as_long_as 0.87 |  label+rule=-+tie,_failing_which 0.68 |  label+rule=-+tie,_had -0.08 |
    label+rule=-+tie,_if -1.08 |  label+rule=-+tie,_in_exchange_for 0.69 |  label+rule=-+tie,_in_return_for 0.66 |
    label+rule=-+tie,_on_condition_that -0.27 |  label+rule=-+tie,_only_if -0.9 |
    label+rule=-+tie,_pending_ -0.61 |  label+rule=-+tie,_provided 0.64 |  label+rule=-+tie,_provided_that 0.53 |
    label+rule=-+tie,_should 0.37 |  label+rule=-+tie,_so_long_as 0.66 |  label+rule=-+tie,_subject_to 0.89 |
    label+rule=-+tie,_the_day -0.8 |  label+rule=-+tie,_the_minute 0.85 |  label+rule=-+tie,_the_moment -0.24 |
    label+rule=-+tie,_unless 0.67 |  label+rule=-+tie,_without 0.24 |  label+rule=-+verb -0.29 |  label=- 0.03 |
    lemma=add 0.66 |  lemma=agree -0.51 |  lemma=ask 0.9 |  lemma=be 0.07 |  lemma=begin -0.65 |  lemma=block 0.3 |
    lemma=break -0.76 |  lemma=call -0.18 |  lemma=cancel 0.5 |  lemma=come -0.37 |  lemma=convoke -0.6 |
    lemma=crawl 1.24 |  lemma=decide 0.88 |  lemma=depart 0.87 |  lemma=dependent 0.72 |  lemma=dissolve -1.16 |
    lemma=do -1.01 |  lemma=drop 0.7 |  lemma=end 0.53 |  lemma=engage 0.71 |  lemma=exclude 0.83 |
    lemma=expire 0.79 |  lemma=extend 0.39 |  lemma=fight 0.27 |  lemma=follow 0.94 |  lemma=force 0.83 |
    lemma=give 0.8 |  lemma=go 0.4 |  lemma=guarantee -0.8 |  lemma=hand 0.47 |  lemma=have -0.05 |
    lemma=hinge 1.19 |  lemma=hint 0.91 |  lemma=hold -0.72 |  lemma=host 0.74 |  lemma=impossible 0.85 |
    lemma=keep 0.54 |  lemma=leave -0.58 |  lemma=link 0.68 |  lemma=live 0.83 |  lemma=need -0.83 |
    lemma=negotiate 0.71 |  lemma=obtain 0.31 |  lemma=off -0.67 |  lemma=offer 0.78 |  lemma=one -0.59 |
    lemma=oppose 0.74 |  lemma=out 0.85 |  lemma=pledge -0.79 |  lemma=possible 0.28 |  lemma=prepare 0.68 |
    lemma=provide 0.51 |  lemma=put -0.61 |  lemma=raf -0.8 |  lemma=read -0.59 |  lemma=reduce 1.19 |
    lemma=release 0.34 |  lemma=remain -0.96 |  lemma=require -0.76 |  lemma=reserve 0.55 |  lemma=respect 0.28 |
    lemma=resume 0.48 |  lemma=return -0.73 |  lemma=rewrite 0.37 |  lemma=rule -0.92 |  lemma=say 1.21 |
    lemma=send 0.43 |  lemma=settle -0.74 |  lemma=shake -0.83 |  lemma=share 0.46 |  lemma=shelve 0.45 |
    lemma=sign 0.9 |  lemma=solution -0.97 |  lemma=start -0.51 |  lemma=stay 0.91 |  lemma=step -0.58 |
    lemma=stop 0.83 |  lemma=subject 0.18 |  lemma=submit 0.11 |  lemma=suspend 0.1 |  lemma=take 0.07 |
    lemma=tell -0.72 |  lemma=threaten -0.9 |  lemma=toy 0.71 |  lemma=undertake 0.56 |  lemma=vanish 0.64 |
    lemma=vet -0.73 |  lemma=walk 0.8 |  lemma=want 0.74 |  lemma=warn 1.01 |  lemma=will 0.09 |
    lemma=withdraw 0.55 |  lemma=write 0.64 |  length=0 0.65 |  length=1 -0.21 |  length=2 0.03 |  length=3 -0.08 |
    length=4 0.07 |  length=5 0.57 |  length=6 -0.57 |  link=adverbial -0.26 |  link=complement 0.35 |
    link=coordinate -0.34 |  link=main -0.1 |  link=modifier 0.68 |  link=relative -0.15 |  modal=- -0.09 |
    modal=be_to 0.49 |  modal=could 0.56 |  modal=may 0.67 |  modal=might -0.74 |  modal=must 0.61 |
    modal=should -0.59 |  modal=will 0.08 |  modal=would 0.09 |  modality=asserted -0.11 |
    modality=hypothetical -0.05 |  modality=planned 0.05 |  modality=possible 0.27 |  negated=false 0.03 |
    object=aid -0.11 |  object=deadline 0.67 |  object=deal 0.65 |  object=law 0.69 |  object=offer -0.15 |
    object=sanction 0.69 |  object=strike 0.36 |  object=talks 0.24 |  object=tariff 0.75 |  object=truce 0.34 |
    objects=false 0.16 |  objects=true -0.11 |  objlemma=% 0.11 |  objlemma=abdul -0.8 |  objlemma=access 0.64 |
    objlemma=accord 0.67 |  objlemma=arrangement 0.46 |  objlemma=attendance -0.87 |  objlemma=basis -0.96 |
    objlemma=bill 0.18 |  objlemma=brussels 0.18 |  objlemma=china 0.68 |  objlemma=complaint 0.83 |
    objlemma=conference -0.6 |  objlemma=consent 0.37 |  objlemma=countermeasure 0.45 |  objlemma=date 0.67 |
    objlemma=dollar -0.79 |  objlemma=ear -0.72 |  objlemma=effect -0.9 |  objlemma=embargo 0.27 |
    objlemma=fish 0.46 |  objlemma=hand -0.83 |  objlemma=help 0.9 |  objlemma=independence 0.54 |
    objlemma=investment 0.2 |  objlemma=it 0.85 |  objlemma=itself 0.71 |  objlemma=lawsuit 0.3 |
    objlemma=man 0.43 |  objlemma=maoists 0.54 |  objlemma=meeting 0.5 |  objlemma=minute -0.83 |
    objlemma=moment -0.24 |  objlemma=niger -1.15 |  objlemma=nothing 0.58 |  objlemma=offer 0.66 |
    objlemma=one 0.34 |  objlemma=page -0.59 |  objlemma=paris 0.74 |  objlemma=part 0.59 |  objlemma=party -0.76 |
    objlemma=plan 0.11 |  objlemma=power 0.46 |  objlemma=premiership 0.68 |  objlemma=province 0.11 |
    objlemma=relief 0.31 |  objlemma=renegotiation -0.92 |  objlemma=right 0.55 |  objlemma=room 0.8 |
    objlemma=round 0.74 |  objlemma=row -0.74 |  objlemma=sanction 0.72 |  objlemma=seat 0.75 |
    objlemma=signature -0.61 |  objlemma=standing -0.8 |  objlemma=strike 0.36 |  objlemma=supporter 1.06 |
    objlemma=talk 0.16 |  objlemma=tariff 0.68 |  objlemma=text -0.73 |  objlemma=they 0.4 |  objlemma=truce 0.34 |
    objlemma=volume 1.11 |  objlemma=war -0.9 |  objlemma=whatever 0.37 |  passive=false 0.03 |  placed=false 0.03 |
    quoted=false 0.04 |  quoted=true -0.14 |  rule=before -0.55 |  rule=condition,_if 0.05 |
    rule=condition,_inverted 0.13 |  rule=condition,_once 0.72 |  rule=condition,_only_after -0.91 |
    rule=condition,_only_if -0.15 |  rule=condition,_only_once 0.43 |  rule=condition,_till 0.54 |
    rule=condition,_unless 0.54 |  rule=condition,_until -0.49 |  rule=done_over -0.76 |  rule=not_before 0.62 |
    rule=or_else 0.54 |  rule=order_and_promise 0.53 |  rule=phrase,_hinge_on 0.37 |
    rule=phrase,_in_parallel_with -0.65 |  rule=phrase,_in_response 0.45 |  rule=phrase,_in_return 0.56 |
    rule=phrase,_told_as_tied 0.38 |  rule=phrase,_whereupon 0.3 |  rule=tie,_as_long_as 0.87 |
    rule=tie,_failing_which 0.68 |  rule=tie,_had -0.08 |  rule=tie,_if -1.08 |  rule=tie,_in_exchange_for 0.69 |
    rule=tie,_in_return_for 0.66 |  rule=tie,_on_condition_that -0.27 |  rule=tie,_only_if -0.9 |
    rule=tie,_pending_ -0.61 |  rule=tie,_provided 0.64 |  rule=tie,_provided_that 0.53 |  rule=tie,_should 0.37 |
    rule=tie,_so_long_as 0.66 |  rule=tie,_subject_to 0.89 |  rule=tie,_the_day -0.8 |  rule=tie,_the_minute 0.85 |
    rule=tie,_the_moment -0.24 |  rule=tie,_unless 0.67 |  rule=tie,_without 0.24 |  rule=verb -0.29 |
    said=false 0.12 |  said=true -0.09 |  sentence=0 0.72 |  sentence=1 0.16 |  sentence=2 0.05 |
    sentence=3 -0.21 |  sentence=4 0.46 |  share=0 0.65 |  share=1 0.07 |  share=2 -0.25 |  share=3 0.29 |
    share=4 0.04 |  subject=captive 0.59 |  subject=deal -0.62 |  subject=law -0.57 |  subject=strike 0.48 |
    subject=talks 0.69 |  subject=tariff 1.26 |  subject=troops -0.08 |  subject=truce 0.85 |  sure=0 0.24 |
    sure=1 0.54 |  sure=2 -0.05 |  sure=3 -0.09 |  sure=4 -0.1 |  tense=- 0.07 |  tense=future 0.15 |
    tense=present -0.09 |  ties=- -0.47 |  ties=controlled 0.11 |  ties=relative 0.5 |  ties=shared 0.68 |
    ties=subject 0.08 |  touches=accusation 0.71 |  touches=agreement -0.4 |  touches=deadline 0.67 |
    touches=incident 1.13 |  touches=measure -0.13 |  touches=meeting 0.13 |  touches=position 0.54 |
    touches=proposal 0.31 |  touches=response 0.18 |  touches=statement 0.14 |  under=according_to 0.37 |
    under=at 0.5 |  under=by -0.35 |  under=for -0.79 |  under=from 0.44 |  under=in -0.2 |  under=into 0.55 |
    under=on 0.32 |  under=over -0.76 |  under=to -0.46 |  under=under 0.47 |  under=until -0.72 |
    under=with -0.65 |  under=within 0.74 |  under=without 0.74 |  upos=ADJ 0.57 |  upos=AUX 0.09 |
    upos=NOUN -0.35 |  upos=NUM -0.59 |  upos=VERB 0.03
  `,
  measure: `
    above=attitude-open 0.57 |  above=other -0.15 |  above=speech-calls 0.41 |  above=speech-does 0.46 |
    above=speech-says -0.02 |  above=stance-accepts -0.67 |  above=stance-demands -0.11 |  above=stance-open -0.36 |
    above=stance-rejects -0.17 |  above=stance-supports -0.24 |  actor=group -0.53 |  actor=id 0.64 |
    actor=name -0.65 |  actor=of 0.14 |  actors=0 -0.79 |  actors=1 0.14 |  actors=2 0.63 |  actors=3 -0.61 |
    any -0.04 |  around_own_kind 0.17 |  beside=accusation 0.5 |  beside=agreement -0.26 |  beside=deadline 0.55 |
    beside=incident 0.33 |  beside=linkage -0.39 |  beside=measure 0.2 |  beside=meeting -0.66 |
    beside=position -0.59 |  beside=proposal -0.5 |  beside=response -0.95 |  beside=statement -0.3 |
    block=list-item 0.48 |  block=paragraph -0.07 |  class=attitude-open 0.05 |  class=other 0.02 |
    class=speech-does -0.49 |  class=speech-says -0.35 |  class=stance-accepts -0.63 |  class=stance-demands -0.8 |
    class=stance-rejects -0.58 |  clause=copula 0.07 |  clause=noun -0.04 |  clause=verb -0.02 |
    dated=false -0.16 |  dated=true 0.14 |  form=infinitive 0.18 |  form=noun -0.04 |  form=participle -0.41 |
    inside_own_kind -0.11 |  label+rule=eased+movement_of_those_who_go 0.14 |
    label+rule=eased+power_as_a_noun,_by_money -0.55 |  label+rule=eased+power_as_a_noun,_by_thing -0.78 |
    label+rule=eased+power_as_a_noun,_by_verb 0.96 |  label+rule=eased+power_named_with_its_author -0.79 |
    label+rule=eased+power_named_with_its_day -0.84 |  label+rule=eased+power_named_with_its_fate -0.61 |
    label+rule=eased+power_used,_by_money 1.08 |  label+rule=eased+power_used,_by_none -0.21 |
    label+rule=eased+power_used,_by_thing 0.17 |  label+rule=eased+power_used,_by_verb -1.2 |
    label+rule=imposed+power_as_a_noun,_by_thing -0.07 |  label+rule=imposed+power_as_a_noun,_by_verb -0.07 |
    label+rule=imposed+power_named,_under_it 0.87 |  label+rule=imposed+power_named_with_its_author 0.11 |
    label+rule=imposed+power_named_with_its_day 1 |  label+rule=imposed+power_named_with_its_fate 0.18 |
    label+rule=imposed+power_named_with_its_target 0.72 |  label+rule=imposed+power_used,_by_beneath -0.72 |
    label+rule=imposed+power_used,_by_money,_on_its_noun -0.89 |  label+rule=imposed+power_used,_by_none -0.6 |
    label+rule=imposed+power_used,_by_none,_on_its_noun 0.12 |  label+rule=imposed+power_used,_by_thing -0.38 |
    label+rule=imposed+power_used,_by_thing,_on_its_noun 0.52 |  label+rule=imposed+power_used,_by_verb 0.31 |
    label+rule=imposed+power_used,_by_verb,_on_its_noun -0.52 |  label+rule=lifted+power_as_a_noun,_by_thing -0.29 |
    label+rule=lifted+power_named_with_its_day -0.31 |  label+rule=lifted+power_used,_by_none -0.44 |
    label+rule=lifted+power_used,_by_none,_on_its_noun -0.49 |  label+rule=lifted+power_used,_by_thing 0.48 |
    label+rule=lifted+power_used,_by_thing,_on_its_noun -1.3 |
    label+rule=provided+movement_of_those_who_come -0.14 |  label+rule=provided+power_as_a_noun,_by_thing -0.6 |
    label+rule=provided+power_as_a_noun,_by_verb -0.4 |  label+rule=provided+power_named_with_its_author -0.34 |
    label+rule=provided+power_named_with_its_day -0.6 |  label+rule=provided+power_named_with_its_fate 0.22 |
    label+rule=provided+power_named_with_its_target -0.62 |  label+rule=provided+power_used,_by_money -0.35 |
    label+rule=provided+power_used,_by_none 0.17 |  label+rule=provided+power_used,_by_thing -0.3 |
    label+rule=provided+power_used,_by_thing,_on_its_noun -0.37 |  label+rule=provided+power_used,_by_verb 0.17 |
    label+rule=provided+power_used,_by_verb,_on_its_noun 0.06 |
    label+rule=suspended+power_named_with_its_day 0.26 |
    label+rule=suspended+power_used,_by_money,_on_its_noun -0.22 |  label+rule=suspended+power_used,_by_none -0.65 |
    label+rule=suspended+power_used,_by_none,_on_its_noun 0.53 |  label+rule=suspended+power_used,_by_thing 0.6 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun -0.54 |  label+rule=suspended+power_used,_by_verb -0.87 |
    label+rule=suspended+practice_ceased 0.12 |  label+rule=tightened+movement_of_those_who_come 0.54 |
    label+rule=tightened+power_used,_by_none -0.6 |  label+rule=tightened+power_used,_by_none,_on_its_noun -0.44 |
    label+rule=tightened+power_used,_by_thing 0.35 |  label+rule=tightened+power_used,_by_thing,_on_its_noun -0.02 |
    label=eased -0.13 |  label=imposed 0.06 |  label=lifted -0.12 |  label=provided -0.17 |  label=suspended 0.06 |
    label=tightened 0.11 |  lemma=abolish -0.33 |  lemma=admit 0.66 |  lemma=amend -0.5 |  lemma=annex 0.84 |
    lemma=arm 0.62 |  lemma=arrest 0.87 |  lemma=award -0.97 |  lemma=ban -0.14 |  lemma=beef 0.35 |
    lemma=blacklist 0.5 |  lemma=block -0.58 |  lemma=blockade -0.56 |  lemma=cancel -0.59 |
    lemma=cantonment -0.61 |  lemma=cap -0.19 |  lemma=close -1.45 |  lemma=come -0.27 |  lemma=compensate -0.45 |
    lemma=convict -0.47 |  lemma=counter-sanction -0.44 |  lemma=custody 0.59 |  lemma=cut 0.56 |
    lemma=declare -1.01 |  lemma=deepen 0.57 |  lemma=delay 0.62 |  lemma=departure -0.54 |  lemma=deployment -0.2 |
    lemma=disarm -0.38 |  lemma=disband -0.87 |  lemma=dissolve -0.85 |  lemma=drop 0.55 |  lemma=end -0.59 |
    lemma=exchange -0.94 |  lemma=exempt 0.56 |  lemma=extend -0.79 |  lemma=fire -0.33 |  lemma=free -0.05 |
    lemma=freeze -0.89 |  lemma=give -0.25 |  lemma=go -0.85 |  lemma=grant 0.69 |  lemma=halt -0.6 |
    lemma=halve 0.76 |  lemma=hand -0.34 |  lemma=handover -0.43 |  lemma=impose 0.54 |  lemma=indict -1.01 |
    lemma=indictment 0.86 |  lemma=jail 0.78 |  lemma=keep -0.63 |  lemma=land 1.58 |  lemma=law -1.01 |
    lemma=lawsuit -0.89 |  lemma=leave 0.11 |  lemma=let -0.8 |  lemma=levy -0.79 |  lemma=lie -0.8 |
    lemma=lift 0.11 |  lemma=lodge 0.73 |  lemma=lower -0.66 |  lemma=monitor -0.73 |  lemma=move 0.54 |
    lemma=offer -0.49 |  lemma=open 0.12 |  lemma=pardon -1.01 |  lemma=pass -0.95 |  lemma=phase -0.03 |
    lemma=pledge -0.78 |  lemma=police -0.69 |  lemma=prolong 0.91 |  lemma=promise 0.44 |  lemma=pull 0.57 |
    lemma=pullback -0.99 |  lemma=put -0.74 |  lemma=quota -0.44 |  lemma=raise -0.5 |  lemma=ratify -0.59 |
    lemma=recognise 0.56 |  lemma=recognition -0.39 |  lemma=reduction -0.55 |  lemma=relax 0.77 |
    lemma=release 0.63 |  lemma=relief 0.22 |  lemma=remain -1.09 |  lemma=removal -0.29 |  lemma=remove -0.49 |
    lemma=reopen -0.76 |  lemma=repair -0.61 |  lemma=restore -0.56 |  lemma=resume 1.03 |  lemma=resumption -0.07 |
    lemma=return -0.81 |  lemma=revoke 0.88 |  lemma=sanction 0.13 |  lemma=seize -0.64 |  lemma=sell -0.37 |
    lemma=send -0.86 |  lemma=sentence -0.71 |  lemma=serve -0.44 |  lemma=shelter -0.65 |  lemma=shelve 0.61 |
    lemma=shipment -0.15 |  lemma=station -0.68 |  lemma=stay -0.95 |  lemma=stop 0.71 |  lemma=store -0.71 |
    lemma=stretch -0.56 |  lemma=stump 0.84 |  lemma=surcharge 1 |  lemma=suspend 0.86 |  lemma=swap -0.62 |
    lemma=tighten 0.54 |  lemma=withdraw 0.37 |  lemma=withdrawal 0.12 |  length=0 -0.68 |  length=2 -0.02 |
    length=3 -0.02 |  length=4 0.35 |  length=5 -0.34 |  length=6 -0.67 |  link=adverbial -0.29 |
    link=complement -0.03 |  link=condition -0.61 |  link=coordinate -0.51 |  link=modifier 0.27 |
    link=nominal -0.04 |  link=open -0.03 |  link=relative 0.09 |  link=time 0.24 |  modal=be_to 0.24 |
    modal=could -0.39 |  modal=have_to -0.12 |  modal=may -0.08 |  modal=must -0.5 |  modal=shall -0.91 |
    modal=should -0.58 |  modal=will 0.23 |  modal=would -0.49 |  modality=asserted 0.08 |
    modality=hypothetical -0.57 |  modality=planned -0.21 |  modality=possible -0.26 |  negated=true -0.51 |
    object=aid -0.32 |  object=arms -0.55 |  object=captive 0.51 |  object=deal -0.5 |  object=law 0.22 |
    object=offer -0.42 |  object=sanction 0.94 |  object=strike -0.72 |  object=talks -0.72 |  object=tariff 0.24 |
    object=troops -0.06 |  object=truce -0.1 |  object=visit 1 |  objects=false -0.19 |  objects=true 0.02 |
    objlemma=$ 0.05 |  objlemma=% -0.52 |  objlemma=access -0.66 |  objlemma=accord -0.9 |
    objlemma=agreement -0.77 |  objlemma=aid -0.36 |  objlemma=airport -0.5 |  objlemma=anselmo 0.78 |
    objlemma=anyone 0.61 |  objlemma=arrangement 0.65 |  objlemma=asylum 0.69 |  objlemma=azawad -0.39 |
    objlemma=ban 0.54 |  objlemma=barrel 0.62 |  objlemma=bill -0.31 |  objlemma=blog -0.64 |  objlemma=body -0.94 |
    objlemma=bpd 0.1 |  objlemma=brussels 0.55 |  objlemma=budget -0.95 |  objlemma=case 0.73 |
    objlemma=certificate 0.97 |  objlemma=constitution -0.5 |  objlemma=corridor 0.8 |  objlemma=council -1.19 |
    objlemma=countermeasure 0.61 |  objlemma=country -0.37 |  objlemma=crude -0.44 |  objlemma=curb 0.57 |
    objlemma=day -0.65 |  objlemma=delegate 0.74 |  objlemma=detainee 0.67 |  objlemma=dialogue -0.44 |
    objlemma=dignity -0.56 |  objlemma=diploma 0.69 |  objlemma=disarmament -0.73 |  objlemma=dollar -0.67 |
    objlemma=door -0.64 |  objlemma=drug -0.75 |  objlemma=duty -0.69 |  objlemma=electricity -0.66 |
    objlemma=embargo 1.24 |  objlemma=embassy 0.35 |  objlemma=ethan -0.87 |  objlemma=exemption -0.44 |
    objlemma=export -0.89 |  objlemma=family -0.35 |  objlemma=farmer -0.45 |  objlemma=field -0.61 |
    objlemma=fighter -0.52 |  objlemma=flow -1.05 |  objlemma=forecast -1.27 |  objlemma=guest -0.35 |
    objlemma=help -0.51 |  objlemma=herring 1.09 |  objlemma=highway -0.68 |  objlemma=import 0.56 |
    objlemma=indexation -0.26 |  objlemma=institution -0.12 |  objlemma=insult -0.31 |  objlemma=intensity -0.66 |
    objlemma=iraq -0.97 |  objlemma=it -0.04 |  objlemma=itself 0.69 |  objlemma=journalist -0.1 |
    objlemma=koran -0.35 |  objlemma=language -0.42 |  objlemma=law 0.43 |  objlemma=leave -0.64 |
    objlemma=life -0.44 |  objlemma=line 0.78 |  objlemma=locality -0.94 |  objlemma=man -0.17 |
    objlemma=mayor -0.36 |  objlemma=meeting -0.49 |  objlemma=metre -0.73 |  objlemma=militia 0.62 |
    objlemma=missile -0.97 |  objlemma=name -0.42 |  objlemma=negotiation -0.7 |  objlemma=news -0.49 |
    objlemma=niger 1.04 |  objlemma=number -0.71 |  objlemma=observance 0.93 |  objlemma=observer -0.52 |
    objlemma=offer -0.5 |  objlemma=one -0.89 |  objlemma=operation 0.87 |  objlemma=order -0.59 |
    objlemma=orrego -0.79 |  objlemma=output 0.93 |  objlemma=participation 0.83 |  objlemma=pay -0.05 |
    objlemma=peacekeeper -0.68 |  objlemma=people 0.77 |  objlemma=port 0.62 |  objlemma=power 0.82 |
    objlemma=prisoner 0.57 |  objlemma=province -0.52 |  objlemma=rate 0.76 |  objlemma=reduction 0.91 |
    objlemma=relief -0.15 |  objlemma=reporter 0.94 |  objlemma=road -0.92 |  objlemma=sanction 0.46 |
    objlemma=seat -0.08 |  objlemma=settlement -0.17 |  objlemma=state -0.56 |  objlemma=strike -0.72 |
    objlemma=struggle 1.12 |  objlemma=support -0.51 |  objlemma=surcharge -0.37 |  objlemma=suspension -1.01 |
    objlemma=talk -0.49 |  objlemma=tariff 0.81 |  objlemma=territory 0.84 |  objlemma=that -0.74 |
    objlemma=theme -1.09 |  objlemma=they 0.45 |  objlemma=tonne 0.66 |  objlemma=travel 0.22 |
    objlemma=treaty -0.71 |  objlemma=troops 0.31 |  objlemma=truce -0.1 |  objlemma=value -0.74 |
    objlemma=valve -0.86 |  objlemma=violence -1.11 |  objlemma=visit 1 |  objlemma=volume -0.22 |
    objlemma=warhead -0.89 |  objlemma=water -0.98 |  objlemma=wave 0.62 |  objlemma=weapon 0.63 |
    objlemma=whole -0.25 |  objlemma=work 0.75 |  objlemma=year 0.94 |  objlemma=zone -0.69 |  objlemma=€ -0.22 |
    passive=true -0.08 |  placed=false -0.04 |  quoted=false -0.03 |  quoted=true -0.45 |
    rule=movement_of_those_who_come 0.16 |  rule=movement_of_those_who_go 0.14 |
    rule=power_as_a_noun,_by_money -0.55 |  rule=power_as_a_noun,_by_thing -0.71 |
    rule=power_as_a_noun,_by_verb 0.09 |  rule=power_named,_under_it 0.87 |
    rule=power_named_with_its_author -0.22 |  rule=power_named_with_its_fate 0.06 |
    rule=power_named_with_its_target 0.47 |  rule=power_used,_by_beneath -0.72 |  rule=power_used,_by_money 0.15 |
    rule=power_used,_by_money,_on_its_noun -0.82 |  rule=power_used,_by_none -0.51 |
    rule=power_used,_by_none,_on_its_noun 0.25 |  rule=power_used,_by_thing 0.12 |
    rule=power_used,_by_thing,_on_its_noun -0.37 |  rule=power_used,_by_verb -0.1 |
    rule=power_used,_by_verb,_on_its_noun -0.33 |  rule=practice_ceased 0.12 |  said=false 0.14 |  said=true -0.33 |
    self=aid 0.22 |  self=captive -0.62 |  self=law -0.58 |  self=offer -0.44 |  self=sanction -0.8 |
    self=tariff -0.76 |  sentence=0 0.76 |  sentence=3 -0.11 |  sentence=4 -0.28 |  sentence=5 -1.21 |
    share=0 -0.28 |  share=1 -0.22 |  share=2 -0.18 |  share=3 0.19 |  share=4 0.25 |  subject=captive -0.27 |
    subject=deal -0.23 |  subject=law 1 |  subject=offer -0.22 |  subject=strike -1.07 |  subject=talks 0.36 |
    subject=tariff -0.71 |  subject=troops -0.1 |  sure=0 -0.04 |  sure=1 0.24 |  sure=2 -0.03 |  sure=3 -0.16 |
    sure=4 0.07 |  tense=- -0.17 |  tense=future 0.11 |  tense=past 0.1 |  tense=present -0.02 |  ties=- -0.17 |
    ties=agent 0.16 |  ties=compound 1.13 |  ties=controlled -0.22 |  ties=modified -0.74 |  ties=of 0.07 |
    ties=possessive -0.47 |  ties=preposition -0.46 |  ties=relative 0.24 |  ties=shared -0.52 |
    ties=subject 0.06 |  touches=accusation 0.14 |  touches=agreement 0.05 |  touches=deadline -0.09 |
    touches=incident -0.51 |  touches=linkage -0.33 |  touches=position -0.15 |  touches=proposal -0.22 |
    touches=response -0.23 |  touches=statement -0.22 |  under=- -0.35 |  under=according_to -0.19 |
    under=across -0.64 |  under=after 0.07 |  under=against 0.44 |  under=as 0.49 |  under=at 0.1 |  under=by 0.75 |
    under=for 0.64 |  under=from 0.59 |  under=in 0.45 |  under=near -0.27 |  under=of -0.47 |  under=off -0.8 |
    under=on 0.06 |  under=over -0.74 |  under=per 0.62 |  under=since 0.89 |  under=till -0.64 |  under=to -0.68 |
    under=towards 1 |  under=under -0.18 |  under=until 0.29 |  under=with -0.97 |  under=without -0.98 |
    upos=ADJ -0.36 |  upos=NOUN -0.12
  `,
  meeting: `
    above=attitude-open -0.02 |  above=speech-calls -0.27 |  above=speech-does 0.48 |  above=speech-quotes 0.41 |
    above=speech-says -0.37 |  above=stance-demands -0.61 |  actor=group -1.09 |  actor=name 0.51 |  actor=of 0.39 |
    actors=0 1.63 |  actors=1 -0.16 |  actors=2 -0.02 |  actors=3 0.6 |  around_own_kind 0.3 |
    beside=agreement 0.69 |  beside=linkage -1.05 |  beside=measure 0.91 |  beside=position -0.11 |
    beside=statement -0.52 |  block=list-item 0.27 |  class=speech-does 0.36 |  class=speech-says 0.03 |
    clause=copula 0.29 |  clause=noun -0.05 |  clause=verb -0.05 |  dated=false -0.19 |  dated=true 0.18 |
    form=finite 0.04 |  form=imperative -0.15 |  form=infinitive -0.17 |  form=noun -0.05 |  form=participle -0.08 |
    inside_own_kind -0.71 |  label+rule=cancelled+fate_of_a_meeting_as_object 0.47 |
    label+rule=failed+fate_of_a_meeting_as_object -0.07 |  label+rule=failed+fate_of_a_meeting_as_subject 0.59 |
    label+rule=held+fate_of_a_meeting_as_object 0.49 |  label+rule=held+fate_of_a_meeting_as_oblique -0.53 |
    label+rule=held+fate_of_a_meeting_as_subject -0.31 |  label+rule=held+journey -0.22 |
    label+rule=held+meeting_named_after_a_preposition 0.38 |  label+rule=held+meeting_named_in_order -0.72 |
    label+rule=held+meeting_named_with_a_clause -0.64 |  label+rule=held+meeting_named_with_its_day -0.78 |
    label+rule=held+meeting_named_with_its_place -0.97 |  label+rule=held+meeting_named_with_one_party -0.83 |
    label+rule=held+someone_at_a_place 0.61 |  label+rule=held+verb_of_meeting -0.23 |
    label+rule=held+verb_of_receiving 0.36 |  label+rule=held+verb_of_speaking_with 0.2 |
    label+rule=ongoing+fate_of_a_meeting_as_object -0.57 |  label+rule=planned+fate_of_a_meeting_as_object -0.03 |
    label+rule=planned+fate_of_a_meeting_as_oblique 0.38 |  label+rule=planned+fate_of_a_meeting_as_subject 0.33 |
    label+rule=planned+journey 0.8 |  label+rule=planned+meeting_named_after_a_preposition -0.99 |
    label+rule=planned+meeting_named_by_measure -0.58 |  label+rule=planned+meeting_named_in_order -0.8 |
    label+rule=planned+meeting_named_with_a_clause 0.65 |  label+rule=planned+meeting_named_with_one_party 0.79 |
    label+rule=planned+verb_of_meeting 0.17 |  label+rule=planned+verb_of_receiving -0.45 |
    label+rule=planned+verb_of_speaking_with -0.56 |  label+rule=postponed+fate_of_a_meeting_as_object 1.19 |
    label=cancelled 0.47 |  label=failed 0.22 |  label=held -0.09 |  label=ongoing -0.57 |  label=planned 0.04 |
    label=postponed 1.19 |  lemma=accra 0.61 |  lemma=call 0.32 |  lemma=ceremony -0.17 |  lemma=conference 0.56 |
    lemma=congress 1.06 |  lemma=consultation 0.38 |  lemma=convene -0.54 |  lemma=conversation 1.01 |
    lemma=dialogue -1.23 |  lemma=diplomacy 0.68 |  lemma=discussion -0.98 |  lemma=gather -0.62 |
    lemma=gathering 0.31 |  lemma=huddle 0.68 |  lemma=join -0.61 |  lemma=mediation -0.64 |  lemma=meet 0.05 |
    lemma=meeting 0.19 |  lemma=negotiate -0.66 |  lemma=negotiation 0.11 |  lemma=plenary -0.95 |
    lemma=receive -0.21 |  lemma=reconvene -0.43 |  lemma=return -0.22 |  lemma=round 0.09 |  lemma=session -0.51 |
    lemma=shake -0.32 |  lemma=shook 0.47 |  lemma=sit 0.14 |  lemma=sitting -0.72 |  lemma=speak 0.32 |
    lemma=summit -0.43 |  lemma=talk -0.07 |  lemma=travel 0.8 |  lemma=trip -0.85 |  lemma=visit -0.3 |
    lemma=welcome 0.36 |  length=0 -0.73 |  length=1 -0.42 |  length=2 0.14 |  length=3 0.64 |  length=4 0.35 |
    length=5 -0.17 |  length=6 0.33 |  link=adverbial -0.21 |  link=complement 0.41 |  link=coordinate -0.06 |
    link=main 0.03 |  link=nominal -0.05 |  link=open -0.17 |  link=relative -0.16 |  link=subject -0.43 |
    modal=- -0.06 |  modal=be_to 0.53 |  modal=may 0.8 |  modal=should -0.7 |  modal=will 0.13 |
    modality=asserted -0.02 |  modality=hypothetical -0.44 |  modality=planned 0.32 |  modality=possible -0.78 |
    negated=false 0.05 |  negated=true -0.8 |  object=deal -0.71 |  object=law -0.56 |  object=strike -0.15 |
    object=troops -0.21 |  objects=true -0.09 |  objlemma=abramkovich 0.36 |  objlemma=chair -0.27 |
    objlemma=deputy 0.96 |  objlemma=dilara 0.36 |  objlemma=family -0.57 |  objlemma=government -0.61 |
    objlemma=hour -0.91 |  objlemma=leader 0.82 |  objlemma=mercosur -0.4 |  objlemma=minister 0.72 |
    objlemma=observer -0.21 |  objlemma=parliament -0.54 |  objlemma=peace -0.71 |  objlemma=prison -0.4 |
    objlemma=scanlan 0.36 |  objlemma=strike -0.15 |  objlemma=supporter -0.6 |  objlemma=they -0.98 |
    objlemma=vyas 1.09 |  objlemma=yucalan 0.43 |  passive=false -0.03 |  placed=false -0.33 |  placed=true 0.57 |
    quoted=false 0.03 |  quoted=true -0.6 |  rule=fate_of_a_meeting_as_object 0.21 |
    rule=fate_of_a_meeting_as_oblique -0.03 |  rule=fate_of_a_meeting_as_subject 0.18 |  rule=journey 0.29 |
    rule=meeting_named_after_a_preposition -0.12 |  rule=meeting_named_by_measure -0.58 |
    rule=meeting_named_in_order -0.85 |  rule=meeting_named_with_a_clause -0.08 |
    rule=meeting_named_with_its_day -0.78 |  rule=meeting_named_with_its_place -0.97 |
    rule=meeting_named_with_one_party -0.04 |  rule=someone_at_a_place 0.61 |  rule=verb_of_meeting -0.03 |
    rule=verb_of_receiving -0.2 |  rule=verb_of_speaking_with -0.14 |  self=talks 0.2 |  sentence=0 1.61 |
    sentence=1 -0.06 |  sentence=2 -0.2 |  sentence=3 -0.14 |  sentence=5 0.6 |  share=0 -0.45 |  share=1 -0.49 |
    share=2 0.18 |  share=3 -0.41 |  share=4 0.69 |  subject=law -0.45 |  subject=talks -0.45 |
    subject=visit -0.67 |  sure=0 0.23 |  sure=1 0.05 |  sure=2 0.12 |  sure=3 0.11 |  sure=4 -0.47 |
    tense=- -0.06 |  tense=future 0.22 |  tense=past -0.22 |  tense=present 0.35 |  ties=- -0.06 |
    ties=agent -0.88 |  ties=compound 0.46 |  ties=controlled -0.18 |  ties=of 1.04 |  ties=possessive -0.88 |
    ties=preposition -0.38 |  ties=relative -0.15 |  ties=shared -0.61 |  ties=subject 0.15 |
    touches=accusation -0.35 |  touches=agreement 0.42 |  touches=deadline -0.22 |  touches=incident -0.22 |
    touches=linkage -0.52 |  touches=measure 0.02 |  touches=position -0.44 |  touches=response -0.57 |
    touches=statement -0.49 |  under=- -0.23 |  under=after -0.96 |  under=at -0.19 |  under=before 0.36 |
    under=by -0.63 |  under=for 0.55 |  under=from 0.94 |  under=in 0.57 |  under=on 0.32 |  under=through -0.76 |
    under=to -0.42 |  under=under -0.8 |  under=with 1.49 |  under=within 0.43 |  upos=PROPN 0.61 |  upos=VERB -0.03
  `,
  position: `
    above=attitude-open 0.75 |  above=other 0.11 |  above=speech-calls -0.86 |  above=speech-does -0.25 |
    above=speech-once 0.89 |  above=speech-quotes 1.08 |  above=stance-accepts -0.37 |  above=stance-demands -0.96 |
    above=stance-rejects -1.3 |  above=stance-supports -0.69 |  actor=group -1 |  actor=id 0.18 |  actor=name 0.2 |
    actors=1 0.03 |  actors=2 -0.28 |  actors=3 -1.2 |  around_own_kind -0.54 |  beside=accusation -0.87 |
    beside=agreement -0.52 |  beside=deadline -0.57 |  beside=incident -0.33 |  beside=linkage -0.09 |
    beside=measure -0.04 |  beside=meeting 0.44 |  beside=position -0.18 |  beside=proposal -0.77 |
    beside=response -0.04 |  beside=statement -0.09 |  class=attitude-open 0.42 |  class=attitude-rejects -0.36 |
    class=attitude-supports -0.99 |  class=other -0.03 |  class=speech-calls -0.19 |  class=speech-does 0.24 |
    class=speech-once -0.12 |  class=speech-quotes -0.59 |  class=speech-says 0.07 |  class=stance-accepts -0.11 |
    class=stance-open -0.35 |  class=stance-opposes -0.39 |  class=stance-rejects 0.16 |
    class=stance-supports -0.1 |  clause=copula -0.06 |  clause=noun -0.07 |  dated=true 0.15 |
    form=imperative -0.18 |  form=infinitive -0.05 |  form=noun -0.07 |  inside_own_kind -0.07 |
    label+rule=accepts+accepts 0.11 |  label+rule=accepts+noun_of_stance_under_a_light_verb -0.86 |
    label+rule=demands+demands 0.19 |  label+rule=demands+imperative_in_a_quotation 0.03 |
    label+rule=demands+judged_to_be -0.94 |  label+rule=demands+made_a_condition 0.03 |
    label+rule=demands+must_be 0.34 |  label+rule=demands+not_without 0.66 |
    label+rule=demands+noun_of_stance -0.86 |  label+rule=demands+noun_of_stance_under_a_light_verb 0.03 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.7 |
    label+rule=demands+set_as_a_condition,_on_condition_that -0.06 |
    label+rule=demands+set_as_a_condition,_only_after -0.7 |  label+rule=demands+set_as_a_condition,_only_if -0.65 |
    label+rule=demands+set_as_a_condition,_provided 0.35 |
    label+rule=demands+set_as_a_condition,_provided_that -0.85 |
    label+rule=demands+set_as_a_condition,_so_long_as -0.94 |
    label+rule=demands+set_as_a_condition,_without -0.08 |  label+rule=open+attitude 0.59 |
    label+rule=open+could_be -0.35 |  label+rule=open+open -0.67 |  label+rule=open+rejects -1.41 |
    label+rule=opposes+judged_to_be 0.26 |  label+rule=opposes+noun_of_stance_under_a_light_verb 0.17 |
    label+rule=opposes+opposes -0.12 |  label+rule=opposes+side_taken 0.93 |  label+rule=opposes+supports -0.36 |
    label+rule=rejects+accepts 0.79 |  label+rule=rejects+attitude -0.98 |
    label+rule=rejects+attitude_said_of_a_thing 0.8 |  label+rule=rejects+cannot_be -0.2 |
    label+rule=rejects+rejects 0.03 |  label+rule=rejects+will_not -0.35 |
    label+rule=supports+noun_of_stance_under_a_light_verb 1.17 |
    label+rule=supports+noun_of_wanting_under_a_light_verb -0.75 |  label+rule=supports+supports -0.29 |
    label=accepts -0.04 |  label=demands 0.07 |  label=open -0.11 |  label=opposes 0.22 |  label=rejects -0.16 |
    label=supports -0.07 |  lemma=accept -0.15 |  lemma=affect -0.74 |  lemma=agree -0.65 |  lemma=amend -1.18 |
    lemma=appeal -0.76 |  lemma=approve -0.49 |  lemma=ask -1 |  lemma=back 0.46 |  lemma=be -0.6 |
    lemma=beg 0.92 |  lemma=blast 0.91 |  lemma=block -0.94 |  lemma=board -0.15 |  lemma=boycott -0.39 |
    lemma=care 0.94 |  lemma=claim -0.17 |  lemma=come -0.83 |  lemma=compensate 0.86 |  lemma=condemn -0.98 |
    lemma=confirm -0.75 |  lemma=consent -0.86 |  lemma=consider 0.7 |  lemma=continue -0.59 |
    lemma=countenance -0.65 |  lemma=decide 0.23 |  lemma=decline -1.63 |  lemma=demand 0.91 |
    lemma=denounce 0.69 |  lemma=depart -0.9 |  lemma=direct 0.72 |  lemma=dismiss -0.69 |  lemma=drop -0.92 |
    lemma=eager -0.99 |  lemma=end 0.72 |  lemma=entertain 0.8 |  lemma=examine -0.62 |  lemma=exclude 0.06 |
    lemma=face -1.04 |  lemma=fail -1.03 |  lemma=favour 0.7 |  lemma=free -0.86 |  lemma=give 0.96 |
    lemma=go 0.94 |  lemma=govern 1.16 |  lemma=guarantee -0.81 |  lemma=hail -1.06 |  lemma=hand 0.89 |
    lemma=hear 0.58 |  lemma=hope -0.75 |  lemma=impossible 0.99 |  lemma=insist 0.63 |  lemma=insistence -0.75 |
    lemma=instruct -0.75 |  lemma=intend -1.16 |  lemma=intention -1.14 |  lemma=laugh -1.02 |  lemma=leave -0.78 |
    lemma=let -1.02 |  lemma=live 0.88 |  lemma=make -1.08 |  lemma=need -0.43 |  lemma=negotiate -0.24 |
    lemma=object -0.59 |  lemma=offer 1.07 |  lemma=open 1.06 |  lemma=oppose 0.89 |  lemma=pardon 0.93 |
    lemma=part -0.78 |  lemma=pass -0.87 |  lemma=pay -0.43 |  lemma=place -1.3 |  lemma=plan -0.69 |
    lemma=play 0.73 |  lemma=pledge -0.88 |  lemma=possible -0.81 |  lemma=prepare 0.83 |  lemma=prepared 0.85 |
    lemma=press 1.44 |  lemma=provide 0.69 |  lemma=read 0.65 |  lemma=ready 0.05 |  lemma=reaffirm 1.14 |
    lemma=recognise -0.92 |  lemma=reduce -0.73 |  lemma=refuse 1.02 |  lemma=reject -0.9 |  lemma=release 0.41 |
    lemma=remain 0.88 |  lemma=request -1.11 |  lemma=reserve -0.31 |  lemma=respect -0.67 |  lemma=restore -0.97 |
    lemma=rule 0.03 |  lemma=see -0.55 |  lemma=seek 0.6 |  lemma=seem 1.04 |  lemma=serve -0.98 |
    lemma=settle -0.92 |  lemma=sign 1 |  lemma=solution -0.8 |  lemma=stay 0.87 |  lemma=strike -0.72 |
    lemma=study -0.85 |  lemma=subject 0.87 |  lemma=submit -0.65 |  lemma=take -1.06 |  lemma=tell 1.26 |
    lemma=tolerate 0.09 |  lemma=toy -0.4 |  lemma=try -0.86 |  lemma=turn -0.98 |  lemma=unable -0.98 |
    lemma=unacceptable 0.8 |  lemma=undecided 1.08 |  lemma=urge 1.38 |  lemma=vanish -0.55 |  lemma=want 0.19 |
    lemma=welcome -0.02 |  lemma=withdraw -0.43 |  lemma=work -0.78 |  lemma=wrest -0.99 |  length=0 -0.31 |
    length=1 -0.11 |  length=2 0.02 |  length=3 0.06 |  length=5 0.05 |  length=6 0.54 |  link=adverbial -0.18 |
    link=complement 0.09 |  link=condition 0.48 |  link=coordinate 0.6 |  link=modifier -0.35 |
    link=nominal -0.07 |  link=open -0.04 |  link=relative -1.15 |  link=time -1.16 |  modal=- 0.09 |
    modal=can 0.8 |  modal=could -0.66 |  modal=have_to -0.06 |  modal=may -0.59 |  modal=must 0.2 |
    modal=should -0.52 |  modal=will -0.2 |  modal=would -0.16 |  negated=true -0.43 |  object=aid -0.06 |
    object=charge -0.86 |  object=deadline 0.29 |  object=deal -0.09 |  object=law 0.74 |  object=offer -0.3 |
    object=strike 1.01 |  object=talks 0.42 |  object=tariff 0.74 |  object=troops 0.28 |  object=truce -0.67 |
    objects=false 0.02 |  objects=true -0.04 |  objlemma=18 -0.3 |  objlemma=abramkovich -0.66 |
    objlemma=access 0.62 |  objlemma=accord -0.62 |  objlemma=account -0.81 |  objlemma=advice -0.54 |
    objlemma=africans -0.97 |  objlemma=agreement 0.35 |  objlemma=anyone 1.07 |  objlemma=approach -0.35 |
    objlemma=arrangement 1 |  objlemma=assurance 0.58 |  objlemma=autonomy 1.1 |  objlemma=bonus 0.6 |
    objlemma=branch 0.99 |  objlemma=breakthrough -0.89 |  objlemma=budget -0.87 |  objlemma=cabinet 0.09 |
    objlemma=cap 1.08 |  objlemma=cash 0.92 |  objlemma=cent 0.86 |  objlemma=charge -0.53 |  objlemma=china 0.56 |
    objlemma=claim -0.92 |  objlemma=climate -1.12 |  objlemma=committee -0.75 |  objlemma=complaint -0.85 |
    objlemma=consent 0.41 |  objlemma=constitution -1.39 |  objlemma=contract 0.66 |  objlemma=conversation 0.76 |
    objlemma=deal -1.04 |  objlemma=decision 0.94 |  objlemma=deployment -0.87 |  objlemma=dilara -0.66 |
    objlemma=dollar -0.88 |  objlemma=farmer 0.86 |  objlemma=freedom 0.81 |  objlemma=government 1.11 |
    objlemma=group 1.03 |  objlemma=guarantee 0.83 |  objlemma=help 1.07 |  objlemma=hike 0.67 |  objlemma=i -0.48 |
    objlemma=institution -0.97 |  objlemma=it -0.55 |  objlemma=last -1.15 |  objlemma=lifting -0.99 |
    objlemma=limit -1.13 |  objlemma=man 0.89 |  objlemma=mandate 0.7 |  objlemma=mayor 0.83 |
    objlemma=memorandum -1.23 |  objlemma=monitor 0.7 |  objlemma=more 0.81 |  objlemma=neighbour 0.93 |
    objlemma=news -0.9 |  objlemma=nothing 0.12 |  objlemma=offer -0.84 |  objlemma=one -1.15 |
    objlemma=other 0.66 |  objlemma=page 1.06 |  objlemma=part 0.04 |  objlemma=payment 0.41 |
    objlemma=place -0.84 |  objlemma=plan -0.65 |  objlemma=plane -0.15 |  objlemma=position -0.65 |
    objlemma=premier -0.65 |  objlemma=problem -0.69 |  objlemma=procedure -1.04 |  objlemma=process 0.72 |
    objlemma=progress 0.61 |  objlemma=purpose -0.98 |  objlemma=question -0.92 |  objlemma=recognition 0.68 |
    objlemma=referendum 0.8 |  objlemma=refusal -0.98 |  objlemma=release 0.58 |  objlemma=renegotiation 0.94 |
    objlemma=republic -1.09 |  objlemma=result 1.09 |  objlemma=right -0.24 |  objlemma=rumour -0.61 |
    objlemma=scanlan -0.66 |  objlemma=seat 0.96 |  objlemma=session -0.39 |  objlemma=share -0.28 |
    objlemma=side 0.49 |  objlemma=standing -0.81 |  objlemma=strike 1.01 |  objlemma=success -0.99 |
    objlemma=surrender 0.69 |  objlemma=talk 0.44 |  objlemma=target 1.13 |  objlemma=text 0.37 |
    objlemma=that -0.98 |  objlemma=theme 1.14 |  objlemma=they 0.99 |  objlemma=thirteen -0.49 |
    objlemma=time -0.68 |  objlemma=treaty -0.33 |  objlemma=troops 0.72 |  objlemma=truce -0.67 |
    objlemma=version 0.64 |  objlemma=vice-chairmanship 0.68 |  objlemma=village -0.55 |  objlemma=waiver -1.01 |
    objlemma=we -0.7 |  objlemma=week 0.74 |  objlemma=what 0.31 |  passive=false -0.03 |  passive=true 0.26 |
    quoted=false 0.08 |  quoted=true -1.01 |  rule=accepts 0.49 |  rule=attitude 0.19 |
    rule=attitude_said_of_a_thing 0.8 |  rule=cannot_be -0.2 |  rule=could_be -0.35 |  rule=demands 0.19 |
    rule=imperative_in_a_quotation 0.03 |  rule=judged_to_be -0.29 |  rule=made_a_condition 0.03 |
    rule=must_be 0.34 |  rule=not_without 0.66 |  rule=noun_of_stance -0.86 |
    rule=noun_of_stance_under_a_light_verb 0.37 |  rule=noun_of_wanting_under_a_light_verb -0.75 |
    rule=open -0.67 |  rule=opposes -0.12 |  rule=rejects -0.24 |  rule=set_as_a_condition,_as_long_as -0.7 |
    rule=set_as_a_condition,_on_condition_that -0.06 |  rule=set_as_a_condition,_only_after -0.7 |
    rule=set_as_a_condition,_only_if -0.65 |  rule=set_as_a_condition,_provided 0.35 |
    rule=set_as_a_condition,_provided_that -0.85 |  rule=set_as_a_condition,_so_long_as -0.94 |
    rule=set_as_a_condition,_without -0.08 |  rule=side_taken 0.93 |  rule=supports -0.31 |  rule=will_not -0.35 |
    said=false 0.13 |  said=true -0.13 |  sentence=0 -1.03 |  sentence=1 0.45 |  sentence=2 0.15 |
    sentence=3 -0.34 |  sentence=4 -0.16 |  sentence=5 -1.04 |  share=0 -0.78 |  share=1 -0.2 |  share=2 0.17 |
    share=3 0.07 |  share=4 0.21 |  subject=arms 0.87 |  subject=captive -0.81 |  subject=deal 0.3 |
    subject=law 0.19 |  subject=offer 0.1 |  subject=strike -0.74 |  subject=talks -0.59 |  subject=tariff -0.68 |
    subject=troops -0.02 |  subject=visit -0.49 |  sure=0 0.08 |  sure=1 -0.16 |  sure=2 0.19 |  sure=3 -0.02 |
    sure=4 -0.14 |  tense=- -0.19 |  tense=future -0.2 |  tense=past -0.16 |  tense=present 0.41 |  ties=- -0.42 |
    ties=agent -0.54 |  ties=controlled 0.02 |  ties=of -0.72 |  ties=possessive 0.97 |  ties=relative -0.19 |
    ties=shared 0.35 |  ties=subject -0.03 |  touches=accusation -0.43 |  touches=agreement 0.16 |
    touches=deadline 0.26 |  touches=incident 0.37 |  touches=linkage -0.5 |  touches=measure 0.12 |
    touches=meeting -0.56 |  touches=proposal -1.16 |  touches=response -0.31 |  touches=statement -0.12 |
    under=- 0.52 |  under=after -0.43 |  under=as -0.04 |  under=as_for -0.99 |  under=at 0.75 |
    under=before -0.72 |  under=by -0.27 |  under=for 0.51 |  under=from -0.31 |  under=in 0.68 |  under=of 0.58 |
    under=on -0.13 |  under=to -0.16 |  under=under -1.31 |  under=with 0.53 |  under=within -0.91 |
    under=without -0.06 |  upos=ADJ 0.13 |  upos=NOUN -0.2
  `,
  proposal: `
    above=other -0.5 |  above=speech-does -0.02 |  above=speech-says 0.49 |  above=stance-rejects 0.42 |
    actor=group -0.43 |  actor=id 0.3 |  actor=name -0.5 |  actor=of 0.05 |  actors=1 -0.02 |  actors=2 0.11 |
    around_own_kind 0.55 |  beside=agreement 0.68 |  beside=deadline -0.53 |  beside=linkage -0.05 |
    beside=measure -0.1 |  beside=position -0.81 |  beside=response 0.7 |  beside=statement 0.04 |
    block=list-item 0.79 |  block=paragraph -0.06 |  class=speech-does 0.21 |  class=speech-says -0.13 |
    class=stance-accepts -0.53 |  clause=copula 0.19 |  clause=noun 0.07 |  clause=verb 0.11 |  dated=false -0.15 |
    dated=true 0.29 |  form=finite 0.14 |  form=infinitive -0.35 |  form=noun 0.07 |  form=participle 0.02 |
    inside_own_kind -0.94 |  label+rule=made+offer_named_by_its_maker 0.26 |
    label+rule=made+offer_put_or_taken_back 0.06 |  label+rule=made+proposing_verb -0.06 |
    label+rule=made+thing_called_proposed -0.56 |  lemma=ask -0.93 |  lemma=call -0.48 |  lemma=counter 0.7 |
    lemma=countermeasure -0.56 |  lemma=draft -0.2 |  lemma=drop -0.84 |  lemma=make -0.79 |  lemma=offer 0.44 |
    lemma=present 0.75 |  lemma=proposal -0.28 |  lemma=propose 0.6 |  lemma=replace 0.36 |  lemma=send 0.66 |
    lemma=submit -0.53 |  lemma=suggest 0.36 |  lemma=withdraw 0.79 |  length=0 -0.22 |  length=1 0.18 |
    length=2 -0.1 |  length=3 0.24 |  length=4 -0.47 |  length=5 0.56 |  length=6 0.54 |  link=adverbial 0.27 |
    link=complement -0.44 |  link=condition -0.41 |  link=coordinate 0.86 |  link=main 0.23 |  link=modifier 0.02 |
    link=nominal 0.07 |  link=relative -0.28 |  link=time 0.69 |  modal=- 0.2 |  modal=be_to -0.71 |
    modal=must -0.45 |  modal=would -0.34 |  modality=asserted 0.13 |  modality=hypothetical -0.69 |
    modality=planned -0.63 |  modality=possible -0.53 |  object=aid 0.9 |  object=deal 0.68 |  object=offer 0.04 |
    object=tariff -0.78 |  object=truce 0.37 |  objects=false 0.31 |  objects=true -0.05 |  objlemma=% 0.44 |
    objlemma=18 0.37 |  objlemma=31 0.16 |  objlemma=brussels -0.71 |  objlemma=cent -0.82 |
    objlemma=compromise 0.73 |  objlemma=demand -0.69 |  objlemma=draft 0.75 |  objlemma=help 0.9 |
    objlemma=independence 0.35 |  objlemma=it 0.27 |  objlemma=moment -0.34 |  objlemma=offer -0.79 |
    objlemma=pay -0.78 |  objlemma=plan -0.45 |  objlemma=proposal 0.19 |  objlemma=province 0.44 |
    objlemma=request 0.66 |  objlemma=soil 0.66 |  objlemma=spy 0.66 |  objlemma=truce 0.37 |  objlemma=what -0.7 |
    passive=false 0.1 |  passive=true 0.2 |  quoted=false 0.05 |  quoted=true -0.7 |
    rule=offer_named_by_its_maker 0.26 |  rule=proposing_verb -0.06 |  rule=thing_called_proposed -0.56 |
    said=false 0.2 |  said=true -0.32 |  self=offer -0.61 |  self=sanction -0.56 |  sentence=1 -0.15 |
    sentence=3 0.16 |  sentence=4 0.8 |  sentence=5 -1.17 |  share=0 -0.1 |  share=1 0.05 |  share=2 -0.27 |
    share=3 0.68 |  share=4 -0.07 |  subject=visit 0.37 |  sure=0 -0.14 |  sure=1 -0.35 |  sure=3 0.39 |
    sure=4 0.21 |  tense=- -0.12 |  tense=future -0.71 |  tense=past 0.07 |  tense=present 0.58 |  ties=- 0.09 |
    ties=adjective -1.04 |  ties=agent 0.73 |  ties=controlled -0.35 |  ties=of 0.78 |  ties=possessive 0.39 |
    ties=relative 0.66 |  ties=shared 0.86 |  ties=subject -0.04 |  touches=agreement 0.11 |
    touches=linkage -0.59 |  touches=measure -0.05 |  touches=meeting 0.15 |  touches=position -0.21 |
    touches=response 1.01 |  touches=statement 0.03 |  under=- 0.35 |  under=according_to 0.54 |  under=as 0.37 |
    under=before -0.35 |  under=by -0.45 |  under=for -0.03 |  under=from 0.44 |  under=in 0.45 |  under=on -0.34 |
    under=to -0.52 |  under=with 0.74 |  upos=NOUN -0.15 |  upos=VERB 0.06
  `,
  response: `
    above=other 0.06 |  above=speech-quotes -0.63 |  above=speech-says -0.87 |  above=stance-accepts 1.23 |
    above=stance-demands 0.64 |  actor=group -0.72 |  actor=id 0.33 |  actor=name -0.3 |  actor=of -0.11 |
    actors=1 0.03 |  actors=2 0.1 |  actors=3 0.23 |  any 0.04 |  beside=linkage 0.23 |  beside=measure -0.6 |
    beside=position -0.53 |  beside=proposal 0.29 |  beside=statement 0.21 |  block=list-item -0.48 |
    block=paragraph 0.09 |  class=other 0.54 |  class=speech-does -0.55 |  class=speech-once 0.3 |
    class=speech-says -0.04 |  class=stance-accepts 0.06 |  class=stance-open -0.1 |  class=stance-rejects -0.59 |
    class=stance-supports -0.57 |  clause=verb 0.04 |  dated=true 0.24 |  form=finite 0.2 |  form=infinitive -0.1 |
    form=participle -0.86 |  label+rule=accepts+answer 0.28 |  label+rule=conditional+yes_on_a_condition -0.14 |
    label+rule=counters+answer 0.29 |  label+rule=pending+no_answer_yet 0.35 |
    label+rule=pending+no_reply_has_come 0.56 |  label+rule=pending+no_reply_received -0.66 |
    label+rule=pending+yet_to_answer 0.8 |  label+rule=rejects+answer -0.29 |
    label+rule=rejects+called_impossible 0.58 |  label+rule=rejects+how_it_was_received 0.33 |
    label+rule=rejects+said_yes_or_no 0.74 |  label+rule=rejects+short_answer -0.88 |  label=accepts 0.28 |
    label=conditional -0.14 |  label=counters 0.29 |  label=pending 0.38 |  label=rejects -0.23 |
    lemma=accept 0.64 |  lemma=agree -1.07 |  lemma=answer 0.47 |  lemma=back -0.57 |  lemma=call 0.36 |
    lemma=come 0.56 |  lemma=comment -1.11 |  lemma=counter 0.29 |  lemma=decide 1.04 |  lemma=decline 0.1 |
    lemma=do 0.8 |  lemma=examine 0.64 |  lemma=get 0.27 |  lemma=hear 0.1 |  lemma=react 0.63 |
    lemma=receive -0.66 |  lemma=refuse -0.93 |  lemma=reject 0.3 |  lemma=reply 0.94 |  lemma=repudiate -0.55 |
    lemma=respond 1.06 |  lemma=say -0.34 |  lemma=settle 0.64 |  lemma=sign 0.73 |  lemma=stop -0.6 |
    lemma=study -0.75 |  lemma=turn 0.49 |  length=1 0.23 |  length=2 -0.34 |  length=3 -0.18 |  length=4 0.68 |
    length=5 -0.12 |  length=6 0.23 |  link=complement -0.29 |  link=coordinate -1.01 |  link=main 0.3 |
    link=open -0.07 |  link=relative 0.62 |  modal=- 0.03 |  modal=have_to -0.23 |  modal=might -0.55 |
    modal=will -0.35 |  modal=would 0.92 |  modality=asserted 0.11 |  modality=hypothetical 0.34 |
    modality=planned -0.24 |  modality=possible -0.1 |  negated=false 0.04 |  object=deal 0.64 |  object=law 0.64 |
    object=offer 0.25 |  object=tariff 0.35 |  objects=false -0.04 |  objects=true 0.21 |  objlemma=bma -0.88 |
    objlemma=ceiling 0.35 |  objlemma=contract 0.64 |  objlemma=demand 0.74 |  objlemma=draft 0.3 |
    objlemma=it 0.42 |  objlemma=no 0.74 |  objlemma=offer 0.81 |  objlemma=paper -0.19 |  objlemma=proposal 0.62 |
    objlemma=reply -0.66 |  objlemma=request 0.47 |  objlemma=shrift 0.12 |  objlemma=text -0.66 |
    objlemma=that 0.59 |  objlemma=what 0.62 |  passive=false 0.06 |  placed=false 0.04 |  quoted=false 0.04 |
    rule=answer -0.09 |  rule=called_impossible 0.58 |  rule=how_it_was_received 0.33 |  rule=no_answer_yet 0.35 |
    rule=no_reply_has_come 0.56 |  rule=no_reply_received -0.66 |  rule=said_yes_or_no 0.74 |
    rule=short_answer -0.88 |  rule=yes_on_a_condition -0.14 |  rule=yet_to_answer 0.8 |  said=false 0.05 |
    said=true -0.03 |  sentence=0 -0.41 |  sentence=1 -0.02 |  sentence=2 0.44 |  sentence=3 -0.15 |
    sentence=4 0.17 |  share=0 0.73 |  share=1 -0.07 |  share=2 -0.21 |  share=3 0.73 |  subject=offer 0.41 |
    subject=tariff 0.62 |  subject=troops -0.46 |  sure=0 0.3 |  sure=1 0.06 |  sure=2 -0.15 |  sure=3 0.17 |
    sure=4 -0.09 |  tense=- -0.17 |  tense=future -0.35 |  tense=past 0.29 |  tense=present 0.03 |
    ties=controlled -0.18 |  ties=shared -0.83 |  ties=subject 0.22 |  touches=agreement -0.75 |
    touches=deadline -0.57 |  touches=linkage 0.58 |  touches=measure -0.13 |  touches=meeting 0.73 |
    touches=position 0.12 |  touches=proposal 0.54 |  touches=statement -0.03 |  under=- 0.36 |  under=among 0.23 |
    under=for 0.64 |  under=from -0.32 |  under=in 0.09 |  under=of 0.1 |  under=on -0.41 |  under=out_of 0.36 |
    under=shrift_in 0.34 |  under=to 0.14 |  under=with 0.48 |  upos=VERB 0.04
  `,
  statement: `
    above=attitude-open 0.64 |  above=other -0.23 |  above=speech-calls -0.82 |  above=speech-does 0.77 |
    above=speech-once -0.42 |  above=speech-quotes 0.84 |  above=speech-says -0.12 |  above=stance-accepts 0.34 |
    above=stance-demands 0.58 |  above=stance-rejects -1.32 |  above=stance-supports 0.55 |  actor=group -0.89 |
    actor=id -0.23 |  actor=name 0.28 |  actor=of 0.3 |  actors=2 0.39 |  any 0.03 |  beside=accusation 0.54 |
    beside=agreement -0.36 |  beside=deadline 0.11 |  beside=incident -0.11 |  beside=linkage 0.11 |
    beside=measure -0.19 |  beside=meeting -0.72 |  beside=position -0.31 |  beside=proposal -0.55 |
    beside=response 0.43 |  beside=statement 0.94 |  block=list-item -0.3 |  block=paragraph 0.06 |
    class=other 0.18 |  class=speech-calls -0.49 |  class=speech-once -0.26 |  class=speech-quotes 0.5 |
    class=speech-says 0.03 |  class=stance-demands 0.8 |  clause=copula -0.81 |  clause=noun -0.25 |
    clause=verb 0.07 |  dated=false -0.06 |  dated=true 0.47 |  form=finite 0.04 |  form=imperative -1.29 |
    form=infinitive -0.37 |  form=noun -0.25 |  form=participle 1 |  inside_own_kind -0.72 |
    label+rule=direct+frame_of_words 0.88 |  label+rule=direct+name,_colon,_quotation 0.6 |
    label+rule=direct+quotation_carried_on -0.77 |  label+rule=direct+quotation_without_a_cue 0.25 |
    label+rule=direct+reporting_clause,_calls,_marks -0.37 |
    label+rule=direct+reporting_clause,_does,_a_clause 0.75 |
    label+rule=direct+reporting_clause,_does,_marks -0.05 |
    label+rule=direct+reporting_clause,_quotes,_a_clause 0.5 |
    label+rule=direct+reporting_clause,_says,_a_clause 0.07 |
    label+rule=direct+reporting_clause,_says,_marks 0.47 |  label+rule=direct+so_the_speaker 0.76 |
    label+rule=direct+words_in_order,_after 1.08 |  label+rule=direct+words_in_order,_before 0.65 |
    label+rule=direct+words_in_order,_set_in 0.81 |  label+rule=direct+words_in_order,_turned 1.21 |
    label+rule=indirect+according_to 0.4 |  label+rule=indirect+attribution -0.27 |
    label+rule=indirect+denied_by 0.5 |  label+rule=indirect+frame_of_words -1.01 |
    label+rule=indirect+name,_colon -0.11 |  label+rule=indirect+noun_of_saying -0.23 |
    label+rule=indirect+reporting_clause,_calls,_a_clause -0.85 |
    label+rule=indirect+reporting_clause,_calls,_a_thing -0.33 |
    label+rule=indirect+reporting_clause,_does,_a_clause -0.28 |
    label+rule=indirect+reporting_clause,_does,_a_thing 0.2 |
    label+rule=indirect+reporting_clause,_does,_an_infinitive -1.15 |
    label+rule=indirect+reporting_clause,_once,_a_thing -1.09 |
    label+rule=indirect+reporting_clause,_says,_a_clause 0.21 |
    label+rule=indirect+reporting_clause,_says,_a_thing -0.23 |
    label+rule=indirect+reporting_clause,_says,_an_infinitive 0.04 |
    label+rule=indirect+words_in_order,_after -0.25 |  label+rule=indirect+words_in_order,_before 0.31 |
    label+rule=indirect+words_in_order,_set_in -0.93 |  label+rule=indirect+words_in_order,_turned -0.32 |
    label=direct 0.28 |  label=indirect -0.05 |  lemma=" 0.6 |  lemma=accord -0.2 |  lemma=accuse 0.12 |
    lemma=add 0.37 |  lemma=admit -0.07 |  lemma=affirm -0.59 |  lemma=agreement -0.87 |  lemma=allege 0.61 |
    lemma=announce 0.15 |  lemma=argue 1.16 |  lemma=ask -0.93 |  lemma=attack -0.62 |  lemma=be -0.77 |
    lemma=beg 0.93 |  lemma=begin 0.5 |  lemma=blame -0.17 |  lemma=blast 0.62 |  lemma=bomb 0.5 |
    lemma=break 0.46 |  lemma=call -0.04 |  lemma=cap 1.14 |  lemma=caution 1.17 |  lemma=charge 0.86 |
    lemma=communicate -0.73 |  lemma=complain 0.95 |  lemma=concede 0.66 |  lemma=conclude -0.65 |
    lemma=condemn -1.07 |  lemma=confirm 0.03 |  lemma=consider -0.94 |  lemma=count -1.01 |  lemma=crawl 1.06 |
    lemma=declare 0.37 |  lemma=demand -0.29 |  lemma=denounce 0.93 |  lemma=deny 0.88 |  lemma=describe 0.62 |
    lemma=die 0.53 |  lemma=dismiss 0.37 |  lemma=do -1.3 |  lemma=draft 1.15 |  lemma=drive 0.77 |
    lemma=end 0.46 |  lemma=erupt 0.85 |  lemma=exclude -0.52 |  lemma=exist 0.99 |  lemma=explain 0.82 |
    lemma=fume 0.34 |  lemma=give -0.77 |  lemma=grumble 0.76 |  lemma=hail 1.12 |  lemma=have 0.59 |
    lemma=hint 1.16 |  lemma=hope -1.15 |  lemma=how -1.07 |  lemma=inform -0.37 |  lemma=insist -0.39 |
    lemma=insistence 0.52 |  lemma=instruct -0.54 |  lemma=let 0.48 |  lemma=lose 0.75 |  lemma=maintain 1.05 |
    lemma=make 0.3 |  lemma=no 1.03 |  lemma=note 0.06 |  lemma=object -0.81 |  lemma=offer -1.18 |
    lemma=oppose 0.91 |  lemma=order -0.51 |  lemma=pledge -0.54 |  lemma=post 0.89 |  lemma=press -1.05 |
    lemma=promise -0.23 |  lemma=propose -0.94 |  lemma=put -0.24 |  lemma=read -1.11 |  lemma=reaffirm 0.59 |
    lemma=recall 0.63 |  lemma=reiterate 0.88 |  lemma=reject -0.92 |  lemma=remark 0.79 |  lemma=repeat 0.6 |
    lemma=reply -0.27 |  lemma=report -0.83 |  lemma=reproach 1.15 |  lemma=repudiate -0.87 |  lemma=request -0.52 |
    lemma=retort 0.81 |  lemma=rewrite 0.83 |  lemma=rule -1.01 |  lemma=say 0.27 |  lemma=see -0.36 |
    lemma=share -0.92 |  lemma=shot 0.97 |  lemma=slam -0.78 |  lemma=snap 0.57 |  lemma=sniff 0.57 |
    lemma=so 0.76 |  lemma=speak 1.17 |  lemma=stress 0.79 |  lemma=suggest 1.12 |  lemma=talk -0.49 |
    lemma=tell 0.12 |  lemma=thank 0.7 |  lemma=thanks -0.98 |  lemma=the -1.2 |  lemma=threaten -0.81 |
    lemma=underline 1.03 |  lemma=undertake 0.04 |  lemma=urge 0.38 |  lemma=voice 0.76 |  lemma=want 0.79 |
    lemma=warn 0.64 |  lemma=welcome 0.21 |  lemma=will 1.19 |  lemma=withdraw 1.01 |  lemma=withhold -0.65 |
    lemma=word 1.47 |  lemma=write 1.18 |  length=0 -0.41 |  length=1 -0.36 |  length=2 0.1 |  length=3 -0.17 |
    length=4 0.4 |  length=5 0.12 |  length=6 0.14 |  length=7 -0.21 |  link=adverbial -0.39 |
    link=complement -0.4 |  link=main 0.18 |  link=modifier -0.61 |  link=nominal -0.25 |  link=open -0.31 |
    link=relative -0.4 |  link=subject -0.34 |  link=time 0.18 |  modal=- 0.13 |  modal=be_to -0.75 |
    modal=can 0.49 |  modal=could -1.18 |  modal=may -0.81 |  modal=might -0.87 |  modal=must -1.43 |
    modal=will -0.21 |  modal=would -1.06 |  modality=asserted 0.03 |  negated=false 0.03 |  object=aid 0.19 |
    object=charge 0.68 |  object=deal 0.39 |  object=offer -0.24 |  object=talks -0.9 |  object=tariff -0.74 |
    object=troops 0.52 |  object=truce 0.96 |  objects=false 0.13 |  objects=true -0.12 |  objlemma=$ 1.18 |
    objlemma=18 -0.82 |  objlemma=31 -0.51 |  objlemma=abramkovich -0.94 |  objlemma=accord 0.27 |
    objlemma=account -0.49 |  objlemma=administration 1.05 |  objlemma=adviser 0.88 |  objlemma=agreement 0.59 |
    objlemma=airport -1.16 |  objlemma=amount 1.23 |  objlemma=answer 0.85 |  objlemma=approach -0.8 |
    objlemma=association 0.72 |  objlemma=assurance 0.92 |  objlemma=attendance -1.17 |  objlemma=autonomy -1.07 |
    objlemma=barrel -0.65 |  objlemma=bma 0.91 |  objlemma=breakthrough 0.61 |  objlemma=cash 0.62 |
    objlemma=ceasefire 0.96 |  objlemma=cent 0.45 |  objlemma=channel 0.75 |  objlemma=charge 1.07 |
    objlemma=climate 0.83 |  objlemma=committee -0.54 |  objlemma=complaint 0.92 |  objlemma=compromise -0.5 |
    objlemma=constitution 0.56 |  objlemma=counter-claim 0.51 |  objlemma=crude -0.16 |  objlemma=decision 0.95 |
    objlemma=demand -0.52 |  objlemma=dilara -0.94 |  objlemma=disappointment 0.76 |  objlemma=dollar -1.06 |
    objlemma=door -1.16 |  objlemma=election -0.82 |  objlemma=end 0.45 |  objlemma=figure 1.1 |
    objlemma=finding -0.61 |  objlemma=friday 0.86 |  objlemma=general 0.91 |  objlemma=governor -1.32 |
    objlemma=group 0.36 |  objlemma=guarantee -0.64 |  objlemma=hallbeck 0.49 |  objlemma=handful 1.18 |
    objlemma=he -1.25 |  objlemma=head -1.02 |  objlemma=help 0.25 |  objlemma=holm 0.54 |  objlemma=host -0.98 |
    objlemma=idea -0.65 |  objlemma=independence -0.67 |  objlemma=indexation 1.14 |  objlemma=it 0.69 |
    objlemma=itself 0.86 |  objlemma=july -1.23 |  objlemma=killing -0.7 |  objlemma=krg -0.55 |
    objlemma=late 0.65 |  objlemma=law -1.11 |  objlemma=life 0.75 |  objlemma=lifting -0.52 |  objlemma=link 0.66 |
    objlemma=man -1.14 |  objlemma=mention -1.16 |  objlemma=mercosur 0.58 |  objlemma=ministry -0.92 |
    objlemma=misunderstanding 0.96 |  objlemma=monitor 0.91 |  objlemma=move 0.41 |  objlemma=need 1.03 |
    objlemma=news 0.84 |  objlemma=no 1.16 |  objlemma=number -1.27 |  objlemma=one -1.01 |  objlemma=order -0.61 |
    objlemma=other 0.64 |  objlemma=outcome 0.74 |  objlemma=part 0.4 |  objlemma=party 0.89 |
    objlemma=people 0.75 |  objlemma=pipeline -0.62 |  objlemma=poll 0.94 |  objlemma=prison 0.58 |
    objlemma=progress 0.99 |  objlemma=recognition 0.84 |  objlemma=reduction 0.85 |  objlemma=refusal -1.07 |
    objlemma=renegotiation 1.25 |  objlemma=report 0.83 |  objlemma=representative -1.2 |
    objlemma=responsibility 0.57 |  objlemma=result 0.88 |  objlemma=retaliation -1.16 |  objlemma=scanlan -0.94 |
    objlemma=share -0.97 |  objlemma=she -0.76 |  objlemma=side -0.8 |  objlemma=signature -1.12 |
    objlemma=socialists 1.06 |  objlemma=solution -0.9 |  objlemma=space -0.67 |  objlemma=support 1.06 |
    objlemma=supporter -0.33 |  objlemma=surrender 0.93 |  objlemma=suspension -1.27 |  objlemma=talk -0.9 |
    objlemma=text -0.22 |  objlemma=that 0.54 |  objlemma=themselves -0.7 |  objlemma=they 0.93 |
    objlemma=this 0.82 |  objlemma=three -0.96 |  objlemma=time -0.67 |  objlemma=tonne -0.75 |
    objlemma=tories 0.75 |  objlemma=troops -0.61 |  objlemma=turkey 0.7 |  objlemma=value 0.85 |
    objlemma=vice-chairmanship -1.01 |  objlemma=war -1.1 |  objlemma=week -0.54 |  objlemma=west 1.09 |
    objlemma=what -0.18 |  objlemma=worker -0.51 |  passive=false 0.07 |  passive=true -0.6 |  placed=false 0.03 |
    quoted=false 0.05 |  quoted=true -0.52 |  rule=according_to 0.4 |  rule=attribution -0.21 |
    rule=denied_by 0.5 |  rule=frame_of_words -0.21 |  rule=name,_colon -0.11 |  rule=name,_colon,_quotation 0.6 |
    rule=noun_of_saying -0.23 |  rule=quotation_carried_on -0.77 |  rule=quotation_without_a_cue 0.25 |
    rule=reporting_clause,_calls,_a_clause -0.85 |  rule=reporting_clause,_calls,_a_thing -0.33 |
    rule=reporting_clause,_calls,_marks -0.37 |  rule=reporting_clause,_does,_a_clause -0.24 |
    rule=reporting_clause,_does,_a_thing 0.2 |  rule=reporting_clause,_does,_an_infinitive -1.15 |
    rule=reporting_clause,_does,_marks -0.05 |  rule=reporting_clause,_once,_a_thing -1.09 |
    rule=reporting_clause,_quotes,_a_clause 0.5 |  rule=reporting_clause,_says,_a_clause 0.17 |
    rule=reporting_clause,_says,_a_thing -0.23 |  rule=reporting_clause,_says,_an_infinitive 0.04 |
    rule=reporting_clause,_says,_marks 0.47 |  rule=so_the_speaker 0.76 |  rule=words_in_order,_after -0.04 |
    rule=words_in_order,_before 0.41 |  rule=words_in_order,_set_in -0.6 |  rule=words_in_order,_turned 0.05 |
    said=false 0.08 |  said=true -0.28 |  self=deal -0.2 |  self=offer -0.78 |  self=talks -0.78 |
    sentence=0 0.22 |  sentence=1 0.11 |  sentence=3 -0.07 |  sentence=4 0.1 |  sentence=5 0.26 |  share=0 -0.74 |
    share=1 0.11 |  share=2 -0.13 |  share=4 0.08 |  subject=deal -0.45 |  subject=law -0.71 |
    subject=offer -0.16 |  subject=talks 0.88 |  subject=tariff -0.23 |  subject=visit -1.56 |  sure=0 -0.2 |
    sure=2 0.15 |  sure=3 0.1 |  sure=4 0.1 |  tense=- -0.33 |  tense=future -0.44 |  tense=past 0.16 |
    ties=- 0.44 |  ties=agent -0.93 |  ties=compound 0.85 |  ties=controlled -0.1 |  ties=modified -0.12 |
    ties=of 0.96 |  ties=possessive -0.82 |  ties=relative -0.36 |  ties=shared -0.16 |  ties=subject 0.08 |
    touches=accusation 0.48 |  touches=agreement 0.41 |  touches=deadline 0.12 |  touches=incident -0.04 |
    touches=linkage -0.09 |  touches=measure -0.14 |  touches=position 0.16 |  touches=proposal 0.13 |
    touches=response 0.27 |  under=- -0.74 |  under=about -0.58 |  under=according_to 0.59 |  under=after -0.13 |
    under=as 0.34 |  under=as_to 0.48 |  under=at 0.73 |  under=before -0.54 |  under=between 0.75 |
    under=by -0.23 |  under=for -0.95 |  under=from -0.2 |  under=in 0.82 |  under=of 0.11 |  under=on 0.06 |
    under=on_to -1.03 |  under=out_of 0.54 |  under=over -1.26 |  under=per -0.65 |  under=since 0.74 |
    under=than 1.15 |  under=to -0.49 |  under=under -0.25 |  under=until -0.85 |  under=up_to 1.24 |
    under=upon 1.14 |  under=with -1.8 |  under=without 0.98 |  upos=ADV -0.65 |  upos=AUX -0.45 |  upos=DET -0.11 |
    upos=PUNCT 0.6 |  upos=VERB 0.06
  `,
}

const line: Learned['line'] = [
  [-5.109, 0],
  [-3.791, 0.114],
  [-3.117, 0.137],
  [-2.156, 0.201],
  [-1.354, 0.26],
  [-0.946, 0.331],
  [-0.425, 0.422],
  [-0.059, 0.516],
  [0.086, 0.57],
  [0.576, 0.576],
  [1.064, 0.669],
  [1.449, 0.684],
  [1.778, 0.705],
  [1.896, 0.714],
  [2.047, 0.75],
  [2.224, 0.781],
  [2.352, 0.783],
  [2.777, 0.807],
  [3.608, 0.841],
  [4.584, 0.85],
  [5.75, 1],
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
