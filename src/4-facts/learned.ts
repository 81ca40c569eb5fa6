/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.13 |  above=speech-does 0.25 |  above=speech-once 0.81 |  above=speech-says 0.36 |
    above=stance-open -0.42 |  above=stance-supports 0.31 |  actor=group -0.81 |  actor=id 0.33 |  actor=name 0.28 |
    actor=of 0.21 |  actors=1 0.1 |  actors=2 0.25 |  any 0.1 |  beside=incident -0.63 |  beside=measure -0.12 |
    beside=position 0.26 |  beside=statement 0.12 |  block=list-item 0.39 |  block=paragraph 0.08 |
    class=other -0.07 |  class=speech-does 0.19 |  class=speech-says 0.11 |  class=stance-demands 0.18 |
    class=stance-opposes 0.42 |  clause=noun 0.18 |  clause=verb 0.05 |  dated=false 0.08 |  dated=true 0.21 |
    form=finite 0.1 |  form=imperative -0.69 |  form=noun 0.18 |  form=participle 0.25 |
    label+rule=-+charge_against_someone 0.24 |  label+rule=-+charge_as_a_noun 0.39 |
    label+rule=-+charge_with_a_clause -0.35 |  label+rule=-+charge_without_its_matter 0.25 |
    label+rule=-+verb_of_charging 0.5 |  label+rule=-+wrong_told_of_another -0.61 |
    label+rule=-+wrong_told_of_nobody_named 0.26 |  label=- 0.1 |  lemma=accuse 0.17 |  lemma=allegation 0.19 |
    lemma=allege 0.58 |  lemma=blame 0.28 |  lemma=boycott 0.42 |  lemma=charge 0.5 |  lemma=complain 0.4 |
    lemma=counter-claim 0.47 |  lemma=finding 0.48 |  lemma=get 0.36 |  lemma=indictment 0.71 |  lemma=kill -0.63 |
    lemma=put 0.33 |  lemma=reproach 0.25 |  lemma=rig 0.4 |  lemma=rule -0.69 |  lemma=slam 0.27 |
    lemma=want 0.18 |  lemma=withhold -0.42 |  length=0 0.25 |  length=1 0.1 |  length=2 0.22 |  length=3 0.27 |
    length=4 0.38 |  length=5 -0.19 |  length=6 -0.88 |  link=adverbial -0.38 |  link=complement 0.23 |
    link=main 0.08 |  link=modifier 0.29 |  link=nominal 0.18 |  link=relative 0.35 |  modal=- 0.06 |
    modality=asserted 0.1 |  negated=false 0.1 |  object=aid -0.42 |  object=deal 0.18 |  object=talks 0.42 |
    object=tariff 0.31 |  object=troops -0.63 |  objects=false 0.03 |  objects=true 0.1 |
    objlemma=administration 0.37 |  objlemma=aid -0.42 |  objlemma=airport 0.31 |  objlemma=association 0.27 |
    objlemma=deal 0.18 |  objlemma=denmark 0.29 |  objlemma=failure 0.33 |  objlemma=general 0.49 |
    objlemma=governor 0.4 |  objlemma=group 0.7 |  objlemma=handful 0.37 |  objlemma=it 0.36 |  objlemma=krg -0.69 |
    objlemma=man 0.14 |  objlemma=other 0.25 |  objlemma=session 0.42 |  objlemma=socialists 0.28 |
    objlemma=soldier -0.63 |  objlemma=tories 0.38 |  objlemma=west 0.6 |  objlemma=which 0.4 |
    passive=false 0.05 |  passive=true 0.35 |  placed=false 0.1 |  quoted=false 0.1 |  quoted=true 0.36 |
    rule=charge_against_someone 0.24 |  rule=charge_as_a_noun 0.39 |  rule=charge_with_a_clause -0.35 |
    rule=charge_without_its_matter 0.25 |  rule=verb_of_charging 0.5 |  rule=wrong_told_of_another -0.61 |
    rule=wrong_told_of_nobody_named 0.26 |  said=false 0.09 |  said=true 0.14 |  self=charge 0.48 |
    sentence=1 0.41 |  sentence=2 0.3 |  sentence=3 -0.19 |  sentence=4 -0.38 |  share=0 0.25 |  share=1 -0.07 |
    share=2 0.21 |  share=3 -0.08 |  share=4 0.22 |  subject=law -0.69 |  sure=0 -0.42 |  sure=1 0.16 |
    sure=2 0.3 |  sure=3 0.05 |  sure=4 0.64 |  tense=- -0.05 |  tense=past 0.07 |  tense=present 0.28 |
    ties=- -0.45 |  ties=agent 0.31 |  ties=compound 0.15 |  ties=controlled 0.12 |  ties=modified 0.25 |
    ties=possessive 0.19 |  ties=relative 0.4 |  ties=shared -0.19 |  ties=subject 0.13 |  touches=agreement -0.26 |
    touches=incident 0.26 |  touches=linkage -0.79 |  touches=measure 0.19 |  touches=meeting 0.39 |
    touches=position -0.5 |  touches=statement -0.09 |  under=- -0.37 |  under=after -0.69 |  under=for 0.2 |
    under=in -0.63 |  under=of 0.29 |  under=on -0.16 |  under=over 0.36 |  under=than 0.25 |  under=to 0.27 |
    upos=NOUN 0.39 |  upos=VERB 0.05
  `,
  agreement: `
    above=attitude-open -0.67 |  above=attitude-rejects 0.8 |  above=speech-calls -0.69 |  above=speech-does 0.57 |
    above=speech-quotes -0.2 |  above=speech-says 0.35 |  above=stance-accepts -0.27 |  above=stance-demands -0.18 |
    above=stance-rejects -0.56 |  above=stance-supports 0.7 |  actor=group -0.62 |  actor=id 0.19 |
    actor=name -0.22 |  actor=of -0.25 |  actors=0 1.32 |  actors=1 -0.49 |  actors=2 0.15 |  actors=3 -0.6 |
    around_own_kind -0.41 |  beside=agreement -0.05 |  beside=deadline -0.41 |  beside=incident -0.22 |
    beside=linkage -1.15 |  beside=measure -0.08 |  beside=meeting -0.58 |  beside=position -0.53 |
    beside=proposal -0.64 |  beside=response -0.52 |  beside=statement -0.5 |  block=list-item -0.07 |
    class=attitude-open -0.49 |  class=other 0.06 |  class=speech-does -0.35 |  class=speech-once -0.66 |
    class=speech-quotes 0.12 |  class=stance-accepts -0.6 |  class=stance-demands -0.34 |  clause=copula 0.45 |
    clause=noun -0.1 |  dated=false -0.12 |  dated=true 0.17 |  form=finite 0.07 |  form=infinitive -0.18 |
    form=noun -0.1 |  inside_own_kind -0.23 |
    label+rule=agreed+agreed,_on_what_is_not_said,_parties_from_before 0.72 |
    label+rule=agreed+agreement_named_with_its_date 0.84 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.87 |
    label+rule=agreed+agreement_named_with_its_parties -0.08 |  label+rule=agreed+gesture_of_signing 0.59 |
    label+rule=agreed+item_of_a_list_of_terms 0.44 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before -0.17 |  label+rule=agreed+signing_verb 0.48 |
    label+rule=agreed+signing_verb,_parties_from_before -0.13 |  label+rule=agreed+stage_of_an_agreement 0.56 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun 0.1 |  label+rule=agreed+term_after_an_agreement -0.12 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before 0.29 |  label+rule=agreed+term_after_others 0.1 |
    label+rule=agreed+term_after_others,_a_paragraph_on -0.43 |
    label+rule=agreed+term_after_others,_a_paragraph_on,_parties_from_before 0.29 |
    label+rule=agreed+term_after_others,_parties_from_before -0.96 |
    label+rule=agreed+term_in_a_list,_parties_from_before -0.76 |  label+rule=agreed+term_under_an_agreement -0.47 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.27 |  label+rule=agreed+term_under_it 0.76 |
    label+rule=agreed+term_under_it,_parties_from_before -0.12 |  label+rule=agreed+undertaking_on -0.12 |
    label+rule=agreed+undertaking_that -0.52 |  label+rule=agreed+undertaking_to -0.11 |
    label+rule=agreed+what_an_agreement_does -0.9 |  label+rule=agreed+what_an_agreement_does,_participle 0.27 |
    label+rule=agreed+what_an_agreement_does,_relative -0.74 |  label+rule=agreed+what_it_does 0.72 |
    label+rule=breached+noun_of_a_stage -0.22 |  label+rule=breached+stage_of_an_agreement -0.85 |
    label+rule=collapsed+it,_an_agreement -0.66 |  label+rule=collapsed+stage_of_an_agreement 0.12 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.46 |
    label+rule=in-force+in_force,_parties_from_before 0.73 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -1.03 |  label+rule=negotiating+nothing_agreed -0.4 |
    label+rule=negotiating+nothing_agreed,_failed_to 0.92 |  label+rule=negotiating+nothing_agreed,_not -0.1 |
    label+rule=negotiating+noun_of_a_stage -0.78 |  label+rule=negotiating+stage_of_an_agreement 0.28 |
    label+rule=negotiating+stage_of_an_agreement_on_its_noun -0.56 |
    label+rule=negotiating+still_talked_about 0.68 |  label+rule=negotiating+without_a_result 0.63 |
    label+rule=signed+gesture_of_signing 0.56 |  label+rule=signed+gesture_of_signing,_parties_from_before 0.29 |
    label+rule=signed+noun_of_a_stage -0.89 |  label+rule=signed+noun_of_a_stage,_set 1.05 |
    label+rule=signed+signing_verb -0.47 |  label+rule=signed+signing_verb,_parties_from_before 0.11 |
    label+rule=signed+stage_of_an_agreement 0.38 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.28 |
    label=breached -0.82 |  label=collapsed -0.08 |  label=in-force -0.04 |  label=negotiating 0.22 |
    label=signed 0.1 |  lemma=% 0.75 |  lemma=200 0.74 |  lemma=accept -0.12 |  lemma=agree 0.22 |
    lemma=agreement -0.88 |  lemma=allow -0.19 |  lemma=amnesty 0.58 |  lemma=announce -0.86 |  lemma=argue -0.8 |
    lemma=ask -0.12 |  lemma=ban 0.59 |  lemma=be 0.81 |  lemma=breach -0.82 |  lemma=break 0.8 |
    lemma=brigade -0.92 |  lemma=broker 0.96 |  lemma=cap 0.34 |  lemma=ceasefire -0.88 |  lemma=change 0.85 |
    lemma=collapse 0.78 |  lemma=comply -0.43 |  lemma=conclude 0.82 |  lemma=confine -0.86 |  lemma=consult 0.33 |
    lemma=create 0.44 |  lemma=cut -0.15 |  lemma=dead 0.28 |  lemma=deal -1.16 |  lemma=decide 0.7 |
    lemma=declare 1.04 |  lemma=discuss -0.36 |  lemma=end -0.19 |  lemma=engage -0.68 |  lemma=exist -1.04 |
    lemma=extend 0.44 |  lemma=fail 0.92 |  lemma=fall 1.04 |  lemma=find 0.61 |  lemma=fix -0.97 |
    lemma=follow -0.43 |  lemma=force 0.71 |  lemma=free -0.49 |  lemma=fulfil -0.67 |  lemma=get -0.91 |
    lemma=go 0.95 |  lemma=government -1.04 |  lemma=halve -0.69 |  lemma=hand 1.05 |  lemma=hold -0.33 |
    lemma=include -0.87 |  lemma=initial 0.11 |  lemma=insistence -0.69 |  lemma=join -0.71 |  lemma=keep -0.69 |
    lemma=last -0.81 |  lemma=leave -0.17 |  lemma=let -0.34 |  lemma=limit -0.94 |  lemma=make 0.18 |
    lemma=negotiate 0.74 |  lemma=negotiation -0.78 |  lemma=oblige -0.15 |  lemma=off -1 |  lemma=pact 1.22 |
    lemma=paper 0.97 |  lemma=part 0.92 |  lemma=participation 0.98 |  lemma=permit -0.23 |  lemma=place -0.71 |
    lemma=pledge -0.34 |  lemma=police -0.94 |  lemma=possible -0.56 |  lemma=promise 0.37 |  lemma=propose -0.64 |
    lemma=provide -0.73 |  lemma=put 0.53 |  lemma=ratify -0.31 |  lemma=reach 0.45 |  lemma=reaffirm -1.17 |
    lemma=recognise 0.76 |  lemma=reject -0.66 |  lemma=replace 1 |  lemma=respect -0.38 |  lemma=return 1.36 |
    lemma=review 0.93 |  lemma=rise 0.76 |  lemma=run -0.87 |  lemma=say 0.85 |  lemma=settle 0.67 |
    lemma=settlement -0.34 |  lemma=shake 0.59 |  lemma=share 0.37 |  lemma=sign 0.06 |  lemma=signature -0.2 |
    lemma=signing 0.62 |  lemma=sit 0.88 |  lemma=stand -0.76 |  lemma=stay 0.71 |  lemma=step 0.92 |
    lemma=strike -0.22 |  lemma=suspend -0.83 |  lemma=take -0.72 |  lemma=touch -0.76 |  lemma=truce 1.06 |
    lemma=undertake -0.65 |  lemma=void -0.41 |  lemma=withdraw -0.45 |  lemma=withdrawal -0.9 |  length=0 -0.32 |
    length=1 -0.08 |  length=2 0.12 |  length=4 -0.08 |  length=5 0.3 |  length=6 -0.06 |  link=adverbial -0.15 |
    link=complement 0.09 |  link=condition -0.89 |  link=coordinate 0.81 |  link=main -0.04 |  link=modifier 0.26 |
    link=nominal -0.1 |  link=open -0.09 |  link=relative -0.13 |  link=subject 0.26 |  link=time 0.02 |
    modal=- 0.09 |  modal=be_to 0.22 |  modal=can -0.76 |  modal=could 1.19 |  modal=may -0.87 |
    modal=might -0.68 |  modal=must -0.66 |  modal=shall 0.71 |  modal=should -0.67 |  modal=will -0.54 |
    modal=would -0.32 |  modality=asserted 0.05 |  modality=hypothetical -0.35 |  modality=planned 0.09 |
    modality=possible -0.42 |  negated=false 0.05 |  negated=true -0.16 |  object=aid -1.02 |  object=arms 0.1 |
    object=captive -0.49 |  object=deadline 0.2 |  object=deal 0.11 |  object=offer 0.18 |  object=sanction -0.47 |
    object=strike -0.93 |  object=tariff -0.99 |  object=troops 0.19 |  object=truce -0.04 |  objects=false 0.08 |
    objlemma=accord 0.85 |  objlemma=adviser 0.85 |  objlemma=agreement 0.08 |  objlemma=anti-balaka -1.13 |
    objlemma=arrangement -0.85 |  objlemma=arsenal -0.94 |  objlemma=ballot 0.88 |  objlemma=bargain -0.88 |
    objlemma=brigade -0.76 |  objlemma=cap -0.61 |  objlemma=catch 0.59 |  objlemma=ceasefire 0.59 |
    objlemma=commitment 0.18 |  objlemma=compromise 0.11 |  objlemma=contract -0.66 |  objlemma=crane -0.19 |
    objlemma=date 0.2 |  objlemma=deal 0.81 |  objlemma=detainee -0.49 |  objlemma=diploma 0.76 |
    objlemma=dispute 1.05 |  objlemma=document 0.75 |  objlemma=dollar -0.26 |  objlemma=drug 0.98 |
    objlemma=effect 0.08 |  objlemma=fate 0.7 |  objlemma=government -0.71 |  objlemma=hand 0.59 |
    objlemma=hold 1.02 |  objlemma=indexation -0.29 |  objlemma=issue -0.98 |  objlemma=it -0.29 |
    objlemma=itself -0.68 |  objlemma=land 0.98 |  objlemma=law 0.85 |  objlemma=market -0.72 |
    objlemma=memorandum 1.07 |  objlemma=ministry 0.37 |  objlemma=missile 0.59 |  objlemma=model 0.65 |
    objlemma=name 0.25 |  objlemma=none -0.97 |  objlemma=nothing 0.15 |  objlemma=office 0.44 |
    objlemma=order -1.1 |  objlemma=package -1.06 |  objlemma=pact -0.22 |  objlemma=paper 1.05 |
    objlemma=part -0.35 |  objlemma=percent 0.91 |  objlemma=pla -0.86 |  objlemma=point 0.89 |
    objlemma=poll -0.41 |  objlemma=prisoner -0.49 |  objlemma=protocol 0.06 |  objlemma=question -0.84 |
    objlemma=rate -0.69 |  objlemma=representative -1 |  objlemma=row -0.68 |  objlemma=sanction -0.47 |
    objlemma=seat -0.91 |  objlemma=settlement 0.74 |  objlemma=signature 0.57 |  objlemma=stretch -1.07 |
    objlemma=technology -0.23 |  objlemma=text -0.32 |  objlemma=themselves 1.14 |  objlemma=they -0.15 |
    objlemma=three 1.09 |  objlemma=treaty 0.75 |  objlemma=truce -0.52 |  objlemma=understanding -1.19 |
    objlemma=victim 0.68 |  objlemma=walkout -0.93 |  objlemma=war -0.71 |  objlemma=weapon -0.45 |
    objlemma=what -1.2 |  objlemma=whole -0.69 |  objlemma=zone -0.94 |  objlemma=€ -0.15 |  passive=false 0.04 |
    quoted=false 0.05 |  quoted=true -0.86 |  rule=agreed,_on_what_is_not_said,_parties_from_before 0.72 |
    rule=agreement_named_with_its_date 0.84 |  rule=agreement_named_with_its_date,_parties_from_before -0.87 |
    rule=agreement_named_with_its_parties -0.08 |  rule=gesture_of_signing 0.73 |
    rule=gesture_of_signing,_parties_from_before 0.29 |  rule=in_force,_parties_from_before 0.73 |
    rule=it,_an_agreement -0.66 |  rule=item_of_a_list_of_terms 0.44 |
    rule=item_of_a_list_of_terms,_parties_from_before -0.17 |  rule=nothing_agreed -0.4 |
    rule=nothing_agreed,_failed_to 0.92 |  rule=nothing_agreed,_not -0.1 |  rule=noun_of_a_stage -1.02 |
    rule=noun_of_a_stage,_set 1.05 |  rule=signing_verb -0.18 |  rule=signing_verb,_parties_from_before -0.04 |
    rule=stage_of_an_agreement 0.27 |  rule=stage_of_an_agreement_on_its_noun -0.17 |
    rule=still_talked_about 0.68 |  rule=term_after_an_agreement -0.12 |
    rule=term_after_an_agreement,_parties_from_before 0.29 |  rule=term_after_others 0.1 |
    rule=term_after_others,_a_paragraph_on -0.43 |
    rule=term_after_others,_a_paragraph_on,_parties_from_before 0.29 |
    rule=term_after_others,_parties_from_before -0.96 |  rule=term_in_a_list,_parties_from_before -0.76 |
    rule=term_under_an_agreement -0.47 |  rule=term_under_an_agreement,_parties_from_before -0.27 |
    rule=term_under_it 0.76 |  rule=term_under_it,_parties_from_before -0.12 |  rule=undertaking_on -0.12 |
    rule=undertaking_that -0.52 |  rule=undertaking_to -0.11 |  rule=what_an_agreement_does -0.9 |
    rule=what_an_agreement_does,_participle 0.27 |  rule=what_an_agreement_does,_relative -0.74 |
    rule=what_it_does 0.72 |  rule=without_a_result 0.63 |  said=true 0.04 |  self=deal 0.03 |  self=law 0.58 |
    self=tariff 0.76 |  self=troops -0.92 |  self=truce -0.06 |  sentence=0 0.32 |  sentence=1 -0.21 |
    sentence=2 0.05 |  sentence=3 -0.15 |  sentence=4 0.03 |  sentence=5 1.39 |  share=0 -0.23 |  share=1 -0.08 |
    share=2 0.37 |  share=3 0.15 |  share=4 -0.14 |  subject=aid 0.55 |  subject=deal -0.11 |  subject=law -0.97 |
    subject=offer -0.09 |  subject=talks 0.74 |  subject=troops 0.36 |  subject=truce 0.11 |  sure=0 -0.22 |
    sure=1 0.14 |  sure=2 -0.16 |  sure=3 0.06 |  sure=4 0.22 |  tense=- -0.28 |  tense=future -0.2 |
    tense=past 0.29 |  tense=present 0.08 |  ties=- 0.3 |  ties=agent -0.28 |  ties=compound -0.88 |
    ties=controlled -0.34 |  ties=modified 0.47 |  ties=of -0.9 |  ties=possessive -0.69 |  ties=relative -0.86 |
    ties=shared 0.48 |  ties=subject 0.06 |  touches=accusation -1.53 |  touches=deadline 0.13 |
    touches=incident 0.7 |  touches=linkage -1.35 |  touches=measure -0.31 |  touches=meeting -0.48 |
    touches=position -0.36 |  touches=proposal -0.98 |  touches=response -1.23 |  touches=statement -0.42 |
    under=- 0.15 |  under=according_to 0.15 |  under=after 1.28 |  under=as_per -0.86 |  under=at 0.56 |
    under=before 0.81 |  under=by -0.34 |  under=despite -0.99 |  under=for 0.49 |  under=in 0.12 |  under=on 0.28 |
    under=over -0.15 |  under=regarding 0.61 |  under=since 0.89 |  under=to 0.63 |  under=under 0.03 |
    under=until 0.46 |  under=with 0.1 |  under=within 0.14 |  under=without -0.14 |  upos=ADJ -0.07 |
    upos=NOUN -0.11 |  upos=NUM 0.74 |  upos=PROPN 0.58 |  upos=SYM 0.75
  `,
  deadline: `
    above=attitude-open -0.56 |  above=other -0.22 |  above=speech-calls 0.5 |  above=speech-does -0.56 |
    above=speech-quotes -0.46 |  above=speech-says 0.14 |  above=stance-demands -0.51 |  actor=group -0.64 |
    actor=id 0.44 |  actor=name 0.18 |  actor=of 0.47 |  actors=0 -0.39 |  actors=1 0.16 |  actors=2 0.05 |
    beside=agreement -0.17 |  beside=linkage 0.1 |  beside=measure -0.08 |  beside=meeting -1.07 |
    beside=position 0.09 |  beside=proposal 0.17 |  beside=statement 0.92 |  block=list-item 0.49 |
    block=paragraph -0.04 |  class=attitude-open -0.34 |  class=other -0.04 |  class=speech-does 0.5 |
    class=speech-quotes 0.2 |  class=speech-says 0.14 |  class=stance-accepts -0.27 |  class=stance-demands 0.59 |
    clause=copula -0.8 |  clause=noun 0.14 |  clause=verb 0.17 |  dated=false 0.93 |  dated=true -0.08 |
    form=infinitive 0.07 |  form=noun 0.14 |  form=participle 0.53 |  label+rule=-+bounded_need -0.06 |
    label+rule=-+deadline_by_name 0.09 |  label+rule=-+limit_without_a_date 0.79 |
    label+rule=-+thing_with_its_limit -0.18 |  label+rule=-+time_given 0.19 |  lemma=ask -0.2 |  lemma=change 0.59 |
    lemma=close 0.6 |  lemma=comment 0.14 |  lemma=constitute 0.64 |  lemma=deadline 0.09 |  lemma=delay -0.77 |
    lemma=expect -0.86 |  lemma=expire 0.92 |  lemma=follow -0.96 |  lemma=gap -0.59 |  lemma=give 0.63 |
    lemma=go 0.86 |  lemma=hand -0.51 |  lemma=have 1.09 |  lemma=hold 0.33 |  lemma=join -0.75 |
    lemma=leave 0.27 |  lemma=lift 0.5 |  lemma=make 0.5 |  lemma=meet -0.67 |  lemma=need 0.59 |
    lemma=open -0.34 |  lemma=pass -0.51 |  lemma=place -0.67 |  lemma=prolong -0.69 |  lemma=promise 0.38 |
    lemma=report 0.17 |  lemma=sign -0.5 |  lemma=silent 0.47 |  lemma=sink -0.72 |  lemma=stand -0.82 |
    lemma=start 0.2 |  lemma=strike 0.39 |  lemma=submit 0.17 |  lemma=suspend -0.46 |  lemma=take -0.54 |
    lemma=tell 0.37 |  lemma=undertake 0.72 |  lemma=visit -0.73 |  lemma=week -0.88 |  length=0 0.93 |
    length=1 0.54 |  length=2 -0.19 |  length=3 -0.37 |  length=4 -0.5 |  length=5 0.33 |  link=adverbial -0.11 |
    link=complement -0.18 |  link=condition -0.04 |  link=coordinate -0.11 |  link=main 0.16 |  link=nominal 0.14 |
    link=open -0.06 |  link=relative 0.06 |  modal=- 0.08 |  modal=be_to -0.29 |  modal=could -0.4 |
    modal=have_to 0.5 |  modal=must 0.57 |  modal=shall -0.72 |  modal=will 0.19 |  modal=would -0.36 |
    modality=asserted 0.07 |  modality=hypothetical -0.02 |  modality=planned -0.2 |  modality=possible 0.37 |
    negated=true 0.02 |  object=arms 0.47 |  object=deal -0.2 |  object=law 0.73 |  object=offer 0.17 |
    object=strike -0.46 |  object=tariff -0.64 |  object=troops -0.24 |  objects=false -0.07 |  objects=true 0.11 |
    objlemma=agreement -0.4 |  objlemma=answer 0.58 |  objlemma=ballot 0.67 |  objlemma=brigade -0.82 |
    objlemma=budget -0.51 |  objlemma=charter -0.48 |  objlemma=city 0.84 |  objlemma=combatant 0.64 |
    objlemma=day 0.19 |  objlemma=deal 0.39 |  objlemma=election 0.53 |  objlemma=fighter 0.6 |
    objlemma=government -0.73 |  objlemma=gun 0.47 |  objlemma=hold -0.54 |  objlemma=law 0.59 |
    objlemma=maoists 0.64 |  objlemma=market -0.19 |  objlemma=matter 0.51 |  objlemma=party 0.86 |
    objlemma=plan 0.61 |  objlemma=poll 0.56 |  objlemma=proposal -0.56 |  objlemma=public 0.5 |
    objlemma=reduction -0.69 |  objlemma=russia 0.29 |  objlemma=signature -0.86 |  objlemma=strike -0.46 |
    objlemma=theme 0.6 |  objlemma=they -0.03 |  objlemma=vote 0.93 |  objlemma=wave -0.77 |
    objlemma=yucalan -0.73 |  passive=false -0.09 |  passive=true 0.41 |  rule=bounded_need -0.06 |
    rule=deadline_by_name 0.09 |  rule=limit_without_a_date 0.79 |  rule=thing_with_its_limit -0.18 |
    rule=time_given 0.19 |  said=true 0.02 |  self=deadline 0.09 |  sentence=0 0.69 |  sentence=1 0.67 |
    sentence=2 -0.24 |  sentence=3 -0.59 |  sentence=4 -0.22 |  share=0 -1.02 |  share=1 0.07 |  share=2 -0.4 |
    share=3 0.03 |  share=4 0.28 |  subject=deal -0.64 |  subject=law -0.35 |  subject=offer -0.45 |
    subject=talks -0.34 |  subject=troops -0.51 |  sure=0 0.23 |  sure=1 0.59 |  sure=2 -0.37 |  sure=4 -0.1 |
    tense=- 0.18 |  tense=future -0.14 |  tense=past 0.16 |  tense=present -0.05 |  ties=- 0.16 |  ties=agent 1.04 |
    ties=controlled -0.4 |  ties=relative -0.34 |  ties=shared -0.73 |  ties=subject -0.03 |
    touches=agreement -0.31 |  touches=incident 0.74 |  touches=linkage 0.19 |  touches=measure 0.31 |
    touches=meeting -0.04 |  touches=position -0.68 |  touches=response 0.73 |  touches=statement -0.21 |
    under=- 0.14 |  under=after -0.54 |  under=at -0.51 |  under=before -1.03 |  under=by 0.51 |
    under=due_on -0.79 |  under=for -0.2 |  under=in -0.29 |  under=on 0.37 |  under=to 0.94 |  under=under -0.45 |
    under=until -0.25 |  under=within -0.15 |  upos=NOUN -0.4 |  upos=VERB 0.08
  `,
  incident: `
    above=other -0.35 |  above=speech-does -0.89 |  above=speech-quotes -0.85 |  above=speech-says 0.16 |
    above=stance-demands 0.64 |  actor=group 0.23 |  actor=id 0.35 |  actor=name -0.08 |  actor=of 0.87 |
    actors=0 -0.09 |  actors=1 0.26 |  around_own_kind 0.15 |  beside=accusation 0.57 |  beside=agreement -0.3 |
    beside=linkage -0.82 |  beside=measure -0.25 |  beside=position -0.25 |  beside=statement -0.4 |
    block=list-item 0.34 |  block=paragraph -0.03 |  class=other 0.13 |  class=speech-does -0.04 |
    class=speech-says -0.63 |  class=stance-demands -0.35 |  class=stance-rejects -0.49 |  clause=copula -0.78 |
    clause=noun 0.05 |  clause=verb 0.04 |  dated=false -0.15 |  dated=true 0.18 |  form=finite 0.02 |
    form=infinitive -0.03 |  form=noun 0.05 |  form=participle -0.06 |  inside_own_kind -1.21 |
    label+rule=arrest+noun_of_arrest_with_what_it_hit -0.38 |
    label+rule=arrest+noun_of_arrest_with_who_did_it 0.76 |  label+rule=arrest+turn_of_violence,_on_its_noun -0.47 |
    label+rule=arrest+verb_of_arrest -0.77 |  label+rule=arrest+who_died,_on_its_noun -0.55 |
    label+rule=attack+count_of_the_dead -1.24 |  label+rule=attack+noun_of_attack,_counted -0.45 |
    label+rule=attack+noun_of_attack_that_happened -0.67 |  label+rule=attack+noun_of_attack_with_a_count 0.29 |
    label+rule=attack+noun_of_attack_with_what_it_hit -0.07 |  label+rule=attack+turn_of_violence -0.54 |
    label+rule=attack+turn_of_violence,_on_its_noun 0.94 |  label+rule=attack+verb_of_attack 0.33 |
    label+rule=attack+verb_of_attack,_on_its_noun -0.51 |  label+rule=attack+who_died -0.83 |
    label+rule=displacement+verb_of_attack -0.1 |  label+rule=displacement+verb_of_displacement 0.15 |
    label+rule=displacement+verb_of_displacement,_on_its_noun 0.59 |  label+rule=displacement+who_died 0.44 |
    label+rule=other+count_of_the_dead 1.03 |  label+rule=other+noun_of_other_that_happened -0.67 |
    label+rule=other+turn_of_violence -0.41 |  label+rule=other+turn_of_violence,_on_its_noun -0.64 |
    label+rule=other+verb_of_attack 0.33 |  label+rule=other+verb_of_attack,_on_its_noun 0.53 |
    label+rule=other+verb_of_other,_on_its_noun -0.25 |
    label+rule=violation+noun_of_violation_with_what_it_hit -0.31 |  label+rule=violation+verb_of_violation -0.66 |
    label+rule=violation+verb_of_violation,_on_its_noun 0.4 |  label=arrest -0.32 |  label=displacement 0.32 |
    label=other 0.27 |  label=violation -0.41 |  lemma=ambush -0.79 |  lemma=arrest -0.51 |  lemma=attack 0.13 |
    lemma=block -0.49 |  lemma=blow 0.76 |  lemma=bomb 0.32 |  lemma=breach -0.3 |  lemma=break -0.91 |
    lemma=burn -0.61 |  lemma=claim -0.35 |  lemma=come -0.18 |  lemma=custody 0.76 |  lemma=dead -0.24 |
    lemma=die -0.7 |  lemma=disappear -0.55 |  lemma=drive 0.97 |  lemma=enter -0.57 |  lemma=erupt 0.28 |
    lemma=explosion -0.95 |  lemma=fight -0.35 |  lemma=fighting -0.67 |  lemma=fire -0.6 |  lemma=flee 0.44 |
    lemma=frighten -0.7 |  lemma=gun 0.61 |  lemma=hit -0.36 |  lemma=hold -0.47 |  lemma=invade 0.73 |
    lemma=jail -0.61 |  lemma=kill 0.41 |  lemma=killing -0.61 |  lemma=lose 0.25 |  lemma=perish -0.67 |
    lemma=shell -0.14 |  lemma=shelling 0.74 |  lemma=shoot 0.17 |  lemma=strike 0.77 |  lemma=take -0.16 |
    lemma=test -0.04 |  lemma=threaten -0.71 |  lemma=torch 0.39 |  lemma=violation -0.22 |  lemma=wage -0.17 |
    lemma=war -0.41 |  lemma=wound 1.06 |  length=0 -0.75 |  length=1 0.05 |  length=3 0.13 |  length=4 0.42 |
    length=5 0.67 |  length=6 -0.52 |  link=adverbial 0.08 |  link=complement -0.25 |  link=coordinate -0.77 |
    link=main 0.18 |  link=modifier 0.25 |  link=nominal 0.05 |  link=open -0.43 |  link=relative 0.11 |
    link=subject -0.4 |  link=time -0.35 |  modal=could 0.41 |  modality=asserted 0.05 |
    modality=hypothetical -0.2 |  modality=planned -0.41 |  modality=possible -0.15 |  negated=false 0.1 |
    negated=true -1.03 |  object=arms -0.13 |  object=captive -0.47 |  object=charge 0.4 |  object=deal -0.36 |
    object=sanction -0.35 |  object=tariff 0.72 |  object=troops -0.19 |  objects=false -0.42 |  objects=true 0.14 |
    objlemma=airport 0.74 |  objlemma=anselmo -0.61 |  objlemma=arm -0.16 |  objlemma=attacker 1.07 |
    objlemma=bomb -0.46 |  objlemma=camp 0.77 |  objlemma=charge 0.4 |  objlemma=church 0.39 |
    objlemma=claymore -1.01 |  objlemma=colleague 0.74 |  objlemma=dame 0.41 |  objlemma=day -0.38 |
    objlemma=dozen 0.93 |  objlemma=drone -0.85 |  objlemma=ecuadorians -0.71 |  objlemma=embargo -0.35 |
    objlemma=exile 0.88 |  objlemma=fire -0.22 |  objlemma=highway -0.41 |  objlemma=home 0.44 |
    objlemma=hostage -0.47 |  objlemma=it -0.17 |  objlemma=life 0.83 |  objlemma=man 0.5 |
    objlemma=missile -0.13 |  objlemma=monrovia 0.35 |  objlemma=mp 0.61 |  objlemma=number 0.6 |
    objlemma=pact -0.3 |  objlemma=people 0.23 |  objlemma=pipeline -0.41 |  objlemma=port 0.74 |
    objlemma=quarter 0.52 |  objlemma=responsibility -1.01 |  objlemma=section 0.76 |  objlemma=soldier 0.87 |
    objlemma=strip -0.57 |  objlemma=they -0.48 |  objlemma=trader 0.57 |  objlemma=treaty -0.25 |
    objlemma=university -0.79 |  objlemma=war -0.77 |  passive=false -0.05 |  passive=true 0.19 |
    placed=false -0.1 |  placed=true 0.37 |  quoted=false 0.03 |  quoted=true -0.52 |
    rule=count_of_the_dead -0.24 |  rule=noun_of_arrest_with_what_it_hit -0.38 |
    rule=noun_of_arrest_with_who_did_it 0.76 |  rule=noun_of_attack,_counted -0.45 |
    rule=noun_of_attack_that_happened -0.67 |  rule=noun_of_attack_with_a_count 0.29 |
    rule=noun_of_attack_with_what_it_hit -0.07 |  rule=noun_of_other_that_happened -0.67 |
    rule=noun_of_violation_with_what_it_hit -0.31 |  rule=turn_of_violence -0.61 |
    rule=turn_of_violence,_on_its_noun 0.51 |  rule=verb_of_arrest -0.77 |  rule=verb_of_attack 0.3 |
    rule=verb_of_attack,_on_its_noun -0.15 |  rule=verb_of_displacement 0.15 |
    rule=verb_of_displacement,_on_its_noun 0.59 |  rule=verb_of_other,_on_its_noun -0.25 |
    rule=verb_of_violation -0.66 |  rule=verb_of_violation,_on_its_noun 0.4 |  rule=who_died -0.54 |
    rule=who_died,_on_its_noun -0.55 |  said=false 0.17 |  said=true -0.28 |  self=law 0.76 |  sentence=0 0.73 |
    sentence=1 0.58 |  sentence=2 -0.04 |  sentence=3 -0.17 |  sentence=4 -0.41 |  sentence=5 0.74 |
    share=0 -0.31 |  share=1 -0.33 |  share=2 0.05 |  share=3 0.21 |  share=4 0.47 |  subject=arms -0.57 |
    subject=captive -0.34 |  subject=offer -0.33 |  subject=tariff -0.71 |  subject=troops -0.09 |  sure=0 -0.13 |
    sure=1 -0.16 |  sure=2 0.25 |  sure=3 -0.04 |  sure=4 0.27 |  tense=past -0.2 |  tense=present 0.62 |
    ties=agent 0.87 |  ties=controlled -0.16 |  ties=modified -0.16 |  ties=relative 0.21 |  ties=shared -0.18 |
    ties=subject -0.07 |  touches=accusation -0.41 |  touches=agreement 0.41 |  touches=deadline -0.58 |
    touches=linkage -0.25 |  touches=measure 0.13 |  touches=meeting -0.19 |  touches=position -0.8 |
    touches=statement -0.29 |  under=- -0.17 |  under=according_to -0.06 |  under=after -0.41 |
    under=against 0.43 |  under=among 0.27 |  under=as 0.25 |  under=at -0.25 |  under=between 0.25 |
    under=by 0.5 |  under=for -0.72 |  under=from 0.59 |  under=in 0.25 |  under=near 0.5 |  under=of -0.64 |
    under=on 0.32 |  under=out_of -0.61 |  under=outside 0.61 |  under=over -0.85 |  under=since 0.3 |
    under=under -0.18 |  under=within 0.5 |  upos=ADJ -0.24 |  upos=VERB 0.04
  `,
  linkage: `
    above=attitude-open 0.58 |  above=other 0.11 |  above=speech-calls -0.57 |  above=speech-does 0.49 |
    above=speech-says 0.2 |  above=stance-demands 0.71 |  above=stance-rejects 0.34 |  above=stance-supports -0.74 |
    actor=group -0.48 |  actor=id 0.5 |  actor=name -0.15 |  actor=of -0.09 |  actors=0 0.64 |  actors=1 -0.03 |
    actors=2 0.19 |  around_own_kind -1.15 |  beside=agreement 0.27 |  beside=deadline 0.44 |
    beside=incident -0.64 |  beside=measure -0.07 |  beside=meeting 0.18 |  beside=position -0.02 |
    beside=proposal 0.83 |  beside=response 0.13 |  beside=statement 0.21 |  block=list-item 0.17 |
    class=other -0.02 |  class=speech-does 0.02 |  class=speech-once 0.06 |  class=speech-quotes -0.51 |
    class=speech-says 0.14 |  class=stance-accepts 0.57 |  class=stance-demands 0.21 |  class=stance-open 0.69 |
    class=stance-rejects 0.32 |  clause=copula 0.23 |  dated=true 0.44 |  form=imperative 0.6 |
    form=infinitive 0.1 |  form=participle 0.24 |  inside_own_kind -0.33 |  label+rule=-+after -0.57 |
    label+rule=-+before -0.5 |  label+rule=-+condition,_if 0.03 |  label+rule=-+condition,_inverted 0.14 |
    label+rule=-+condition,_once 0.79 |  label+rule=-+condition,_only_after -0.89 |
    label+rule=-+condition,_only_if -0.18 |  label+rule=-+condition,_only_once 0.47 |
    label+rule=-+condition,_till 0.5 |  label+rule=-+condition,_unless 0.57 |  label+rule=-+condition,_until -0.45 |
    label+rule=-+done_over -0.77 |  label+rule=-+not_before 0.62 |  label+rule=-+or_else 0.59 |
    label+rule=-+order_and_promise 0.6 |  label+rule=-+phrase,_hinge_on 0.49 |
    label+rule=-+phrase,_in_parallel_with -0.6 |  label+rule=-+phrase,_in_response 0.41 |
    label+rule=-+phrase,_in_return 0.55 |  label+rule=-+phrase,_told_as_tied 0.35 |
    label+rule=-+phrase,_whereupon 0.32 |  label+rule=-+tie,_as_long_as 0.92 |
    label+rule=-+tie,_failing_which 0.68 |  label+rule=-+tie,_had -0.14 |  label+rule=-+tie,_if -1.14 |
    label+rule=-+tie,_in_exchange_for 0.65 |  label+rule=-+tie,_in_return_for 0.67 |
    label+rule=-+tie,_on_condition_that -0.18 |  label+rule=-+tie,_only_if -0.88 |
    label+rule=-+tie,_pending_ -0.62 |  label+rule=-+tie,_provided 0.66 |  label+rule=-+tie,_provided_that 0.54 |
    label+rule=-+tie,_should 0.45 |  label+rule=-+tie,_so_long_as 0.65 |  label+rule=-+tie,_subject_to 0.87 |
    label+rule=-+tie,_the_day -0.77 |  label+rule=-+tie,_the_minute 0.76 |  label+rule=-+tie,_the_moment -0.15 |
    label+rule=-+tie,_unless 0.7 |  label+rule=-+tie,_without 0.23 |  label+rule=-+verb -0.2 |  lemma=add 0.63 |
    lemma=agree -0.36 |  lemma=answer 0.89 |  lemma=ask 0.72 |  lemma=be 0.06 |  lemma=begin -0.6 |
    lemma=block 0.32 |  lemma=break -0.77 |  lemma=call -0.17 |  lemma=cancel 0.61 |  lemma=come -0.44 |
    lemma=convoke -0.67 |  lemma=crawl 1.11 |  lemma=decide 0.78 |  lemma=depart 0.79 |  lemma=dependent 0.57 |
    lemma=dissolve -1.15 |  lemma=do -1.02 |  lemma=drop 0.69 |  lemma=end 0.66 |  lemma=engage 0.74 |
    lemma=exclude 0.83 |  lemma=expire 0.64 |  lemma=extend 0.37 |  lemma=fight 0.24 |  lemma=follow 1.02 |
    lemma=force 0.92 |  lemma=give 0.78 |  lemma=go 0.36 |  lemma=guarantee -0.73 |  lemma=hand 0.37 |
    lemma=have -0.13 |  lemma=hinge 1.05 |  lemma=hint 1 |  lemma=hold -0.79 |  lemma=host 0.89 |
    lemma=impossible 0.94 |  lemma=keep 0.5 |  lemma=leave -0.57 |  lemma=link 0.71 |  lemma=live 0.67 |
    lemma=need -0.8 |  lemma=negotiate 0.61 |  lemma=obtain 0.3 |  lemma=off -0.86 |  lemma=offer 0.77 |
    lemma=one -0.61 |  lemma=oppose 0.72 |  lemma=out 0.76 |  lemma=pledge -0.8 |  lemma=possible 0.33 |
    lemma=prepare 0.7 |  lemma=provide 0.37 |  lemma=put -0.62 |  lemma=raf -0.77 |  lemma=read -0.61 |
    lemma=reduce 1 |  lemma=release 0.48 |  lemma=remain -0.94 |  lemma=require -0.62 |  lemma=reserve 0.78 |
    lemma=respect 0.27 |  lemma=resume 0.55 |  lemma=return -0.75 |  lemma=rewrite 0.45 |  lemma=rule -0.89 |
    lemma=say 1.33 |  lemma=send 0.47 |  lemma=settle -0.69 |  lemma=shake -0.65 |  lemma=share 0.51 |
    lemma=shelve 0.41 |  lemma=sign 0.8 |  lemma=solution -1.03 |  lemma=start -0.29 |  lemma=stay 0.62 |
    lemma=step -0.66 |  lemma=stop 0.72 |  lemma=subject 0.18 |  lemma=submit 0.1 |  lemma=suspend 0.12 |
    lemma=take 0.11 |  lemma=tell -0.67 |  lemma=threaten -0.9 |  lemma=toy 0.69 |  lemma=undertake 0.53 |
    lemma=vanish 0.71 |  lemma=vet -0.7 |  lemma=walk 0.8 |  lemma=want 0.75 |  lemma=warn 0.82 |  lemma=will 0.08 |
    lemma=withdraw 0.68 |  lemma=wreck -0.57 |  lemma=write 0.58 |  length=0 0.58 |  length=3 -0.07 |
    length=5 0.58 |  length=6 -0.63 |  link=adverbial -0.3 |  link=complement 0.32 |  link=coordinate -0.15 |
    link=main -0.1 |  link=modifier 0.63 |  link=open -0.05 |  link=relative -0.15 |  modal=- -0.08 |
    modal=be_to 0.51 |  modal=could 0.58 |  modal=may 0.79 |  modal=might -0.69 |  modal=must 0.63 |
    modal=should -0.61 |  modal=will 0.05 |  modal=would 0.06 |  modality=asserted -0.12 |  modality=planned 0.04 |
    modality=possible 0.25 |  object=aid -0.1 |  object=deadline 0.7 |  object=deal 0.67 |  object=law 0.73 |
    object=offer -0.12 |  object=sanction 0.7 |  object=strike 0.41 |  object=talks 0.25 |  object=tariff 0.72 |
    object=truce 0.34 |  objects=false 0.2 |  objects=true -0.15 |  objlemma=% 0.05 |  objlemma=abdul -0.77 |
    objlemma=access 0.64 |  objlemma=accord 0.79 |  objlemma=arrangement 0.47 |  objlemma=attendance -0.92 |
    objlemma=basis -0.94 |  objlemma=bill 0.15 |  objlemma=brussels 0.15 |  objlemma=china 0.7 |
    objlemma=christmas -0.57 |  objlemma=complaint 0.83 |  objlemma=conference -0.67 |  objlemma=consent 0.36 |
    objlemma=countermeasure 0.41 |  objlemma=date 0.7 |  objlemma=dollar -0.8 |  objlemma=ear -0.67 |
    objlemma=effect -0.8 |  objlemma=embargo 0.24 |  objlemma=fish 0.42 |  objlemma=hand -0.65 |
    objlemma=help 0.82 |  objlemma=independence 0.54 |  objlemma=investment 0.23 |  objlemma=it 0.8 |
    objlemma=itself 0.74 |  objlemma=lawsuit 0.29 |  objlemma=man 0.47 |  objlemma=maoists 0.5 |
    objlemma=meeting 0.61 |  objlemma=minute -0.8 |  objlemma=moment -0.15 |  objlemma=niger -1.2 |
    objlemma=nothing 0.58 |  objlemma=offer 0.49 |  objlemma=one 0.48 |  objlemma=page -0.61 |
    objlemma=paris 0.72 |  objlemma=part 0.49 |  objlemma=party -0.62 |  objlemma=plan 0.1 |  objlemma=power 0.51 |
    objlemma=premiership 0.73 |  objlemma=province 0.05 |  objlemma=relief 0.3 |  objlemma=renegotiation -0.89 |
    objlemma=right 0.78 |  objlemma=room 0.8 |  objlemma=round 0.89 |  objlemma=row -0.69 |
    objlemma=sanction 0.79 |  objlemma=seat 0.85 |  objlemma=signature -0.62 |  objlemma=standing -0.73 |
    objlemma=strike 0.41 |  objlemma=supporter 0.9 |  objlemma=talk 0.16 |  objlemma=tariff 0.71 |
    objlemma=text -0.7 |  objlemma=they 0.42 |  objlemma=truce 0.34 |  objlemma=volume 1 |  objlemma=war -0.9 |
    objlemma=whatever 0.36 |  passive=true 0.05 |  quoted=false 0.02 |  quoted=true -0.04 |  rule=after -0.57 |
    rule=before -0.5 |  rule=condition,_if 0.03 |  rule=condition,_inverted 0.14 |  rule=condition,_once 0.79 |
    rule=condition,_only_after -0.89 |  rule=condition,_only_if -0.18 |  rule=condition,_only_once 0.47 |
    rule=condition,_till 0.5 |  rule=condition,_unless 0.57 |  rule=condition,_until -0.45 |  rule=done_over -0.77 |
    rule=not_before 0.62 |  rule=or_else 0.59 |  rule=order_and_promise 0.6 |  rule=phrase,_hinge_on 0.49 |
    rule=phrase,_in_parallel_with -0.6 |  rule=phrase,_in_response 0.41 |  rule=phrase,_in_return 0.55 |
    rule=phrase,_told_as_tied 0.35 |  rule=phrase,_whereupon 0.32 |  rule=tie,_as_long_as 0.92 |
    rule=tie,_failing_which 0.68 |  rule=tie,_had -0.14 |  rule=tie,_if -1.14 |  rule=tie,_in_exchange_for 0.65 |
    rule=tie,_in_return_for 0.67 |  rule=tie,_on_condition_that -0.18 |  rule=tie,_only_if -0.88 |
    rule=tie,_pending_ -0.62 |  rule=tie,_provided 0.66 |  rule=tie,_provided_that 0.54 |  rule=tie,_should 0.45 |
    rule=tie,_so_long_as 0.65 |  rule=tie,_subject_to 0.87 |  rule=tie,_the_day -0.77 |  rule=tie,_the_minute 0.76 |
    rule=tie,_the_moment -0.15 |  rule=tie,_unless 0.7 |  rule=tie,_without 0.23 |  rule=verb -0.2 |
    said=false 0.09 |  said=true -0.08 |  sentence=0 0.57 |  sentence=1 0.17 |  sentence=3 -0.21 |
    sentence=4 0.43 |  share=0 0.91 |  share=1 -0.1 |  share=2 -0.28 |  share=3 0.3 |  share=4 0.04 |
    subject=captive 0.78 |  subject=deal -0.59 |  subject=law -0.61 |  subject=strike 0.55 |  subject=talks 0.73 |
    subject=tariff 1.13 |  subject=troops -0.07 |  subject=truce 0.86 |  sure=0 0.23 |  sure=1 0.54 |  sure=3 -0.1 |
    sure=4 -0.07 |  tense=- 0.05 |  tense=future 0.11 |  tense=past 0.04 |  tense=present -0.1 |  ties=- -0.43 |
    ties=controlled 0.15 |  ties=relative 0.61 |  ties=shared 0.71 |  ties=subject 0.07 |  touches=accusation 0.71 |
    touches=agreement -0.48 |  touches=deadline 0.69 |  touches=incident 1.14 |  touches=measure -0.08 |
    touches=meeting 0.06 |  touches=position 0.58 |  touches=proposal 0.32 |  touches=response 0.45 |
    touches=statement 0.1 |  under=- 0.05 |  under=according_to 0.45 |  under=at 0.48 |  under=by -0.51 |
    under=for -0.95 |  under=from 0.37 |  under=in -0.13 |  under=into 0.6 |  under=on 0.36 |  under=over -0.77 |
    under=to -0.38 |  under=under 0.37 |  under=until -0.79 |  under=with -0.6 |  under=within 0.79 |
    under=without 0.76 |  upos=ADJ 0.64 |  upos=ADV 0.09 |  upos=AUX 0.08 |  upos=NOUN -0.42 |  upos=NUM -0.61 |
    upos=VERB 0.03
  `,
  measure: `
    above=attitude-open 0.57 |  above=other -0.14 |  above=speech-calls 0.43 |  above=speech-does 0.43 |
    above=speech-quotes -0.62 |  above=speech-says -0.03 |  above=stance-accepts -0.51 |
    above=stance-demands -0.09 |  above=stance-open -0.58 |  above=stance-rejects -0.18 |
    above=stance-supports -0.25 |  actor=group -0.52 |  actor=id 0.65 |  actor=name -0.64 |  actor=of 0.15 |
    actors=0 -0.8 |  actors=1 0.14 |  actors=2 0.66 |  actors=3 -0.62 |  any -0.05 |  around_own_kind 0.2 |
    beside=accusation 0.56 |  beside=agreement -0.26 |  beside=deadline 0.52 |  beside=incident 0.56 |
    beside=linkage -0.39 |  beside=measure 0.17 |  beside=meeting -0.68 |  beside=position -0.59 |
    beside=proposal -0.5 |  beside=response -0.94 |  beside=statement -0.31 |  block=list-item 0.44 |
    block=paragraph -0.08 |  class=attitude-open 0.07 |  class=speech-does -0.47 |  class=speech-quotes -0.42 |
    class=speech-says -0.35 |  class=stance-accepts -0.6 |  class=stance-demands -0.82 |
    class=stance-rejects -0.59 |  clause=copula 0.04 |  clause=noun -0.04 |  clause=verb -0.03 |
    dated=false -0.18 |  dated=true 0.14 |  form=infinitive 0.17 |  form=noun -0.04 |  form=participle -0.38 |
    inside_own_kind -0.11 |  label+rule=eased+movement_of_those_who_go 0.12 |
    label+rule=eased+power_as_a_noun,_by_money -0.6 |  label+rule=eased+power_as_a_noun,_by_thing -0.97 |
    label+rule=eased+power_as_a_noun,_by_verb 0.91 |  label+rule=eased+power_named_with_its_author -0.87 |
    label+rule=eased+power_named_with_its_day -0.75 |  label+rule=eased+power_named_with_its_fate -0.51 |
    label+rule=eased+power_used,_by_money 1.09 |  label+rule=eased+power_used,_by_none -0.21 |
    label+rule=eased+power_used,_by_thing 0.14 |  label+rule=eased+power_used,_by_verb -1.17 |
    label+rule=imposed+power_as_a_noun,_by_thing -0.08 |  label+rule=imposed+power_as_a_noun,_by_verb -0.06 |
    label+rule=imposed+power_named,_under_it 0.85 |  label+rule=imposed+power_named_with_its_author 0.11 |
    label+rule=imposed+power_named_with_its_day 0.99 |  label+rule=imposed+power_named_with_its_fate 0.2 |
    label+rule=imposed+power_named_with_its_target 0.83 |  label+rule=imposed+power_used,_by_beneath -0.59 |
    label+rule=imposed+power_used,_by_money,_on_its_noun -0.84 |  label+rule=imposed+power_used,_by_none -0.59 |
    label+rule=imposed+power_used,_by_none,_on_its_noun 0.19 |  label+rule=imposed+power_used,_by_thing -0.37 |
    label+rule=imposed+power_used,_by_thing,_on_its_noun 0.58 |  label+rule=imposed+power_used,_by_verb 0.33 |
    label+rule=imposed+power_used,_by_verb,_on_its_noun -0.51 |  label+rule=lifted+power_as_a_noun,_by_thing -0.28 |
    label+rule=lifted+power_named_with_its_day -0.25 |  label+rule=lifted+power_used,_by_none -0.43 |
    label+rule=lifted+power_used,_by_none,_on_its_noun -0.45 |  label+rule=lifted+power_used,_by_thing 0.5 |
    label+rule=lifted+power_used,_by_thing,_on_its_noun -0.99 |
    label+rule=provided+movement_of_those_who_come -0.12 |  label+rule=provided+power_as_a_noun,_by_thing -0.58 |
    label+rule=provided+power_as_a_noun,_by_verb -0.4 |  label+rule=provided+power_named_with_its_author -0.33 |
    label+rule=provided+power_named_with_its_day -0.58 |  label+rule=provided+power_named_with_its_fate 0.23 |
    label+rule=provided+power_named_with_its_target -0.65 |  label+rule=provided+power_used,_by_money -0.34 |
    label+rule=provided+power_used,_by_none 0.23 |  label+rule=provided+power_used,_by_thing -0.27 |
    label+rule=provided+power_used,_by_thing,_on_its_noun -0.38 |  label+rule=provided+power_used,_by_verb 0.17 |
    label+rule=provided+power_used,_by_verb,_on_its_noun 0.02 |
    label+rule=suspended+power_named_with_its_day 0.17 |
    label+rule=suspended+power_used,_by_money,_on_its_noun -0.2 |  label+rule=suspended+power_used,_by_none -0.66 |
    label+rule=suspended+power_used,_by_none,_on_its_noun 0.5 |  label+rule=suspended+power_used,_by_thing 0.63 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun -0.58 |  label+rule=suspended+power_used,_by_verb -0.87 |
    label+rule=suspended+practice_ceased 0.11 |  label+rule=tightened+movement_of_those_who_come 0.48 |
    label+rule=tightened+power_used,_by_none -0.72 |  label+rule=tightened+power_used,_by_none,_on_its_noun -0.43 |
    label+rule=tightened+power_used,_by_thing 0.36 |  label+rule=tightened+power_used,_by_thing,_on_its_noun -0.05 |
    label=eased -0.12 |  label=imposed 0.04 |  label=lifted -0.11 |  label=provided -0.18 |  label=suspended 0.09 |
    label=tightened 0.2 |  lemma=abolish -0.34 |  lemma=admit 0.75 |  lemma=amend -0.56 |  lemma=annex 0.84 |
    lemma=arm 0.59 |  lemma=arrest 0.85 |  lemma=award -0.99 |  lemma=ban -0.19 |  lemma=beef 0.35 |
    lemma=blacklist 0.61 |  lemma=block -0.59 |  lemma=blockade -0.62 |  lemma=cancel -0.59 |
    lemma=cantonment -0.51 |  lemma=cap -0.18 |  lemma=close -1.38 |  lemma=come -0.3 |  lemma=compensate -0.4 |
    lemma=convict -0.43 |  lemma=counter-sanction -0.53 |  lemma=custody 0.6 |  lemma=cut 0.57 |
    lemma=declare -0.97 |  lemma=deepen 0.54 |  lemma=delay 0.62 |  lemma=departure -0.73 |
    lemma=deployment -0.22 |  lemma=disarm -0.35 |  lemma=disband -0.87 |  lemma=dissolve -0.81 |  lemma=drop 0.71 |
    lemma=end -0.42 |  lemma=exchange -0.92 |  lemma=exempt 0.54 |  lemma=extend -0.75 |  lemma=fire -0.43 |
    lemma=freeze -0.89 |  lemma=give -0.25 |  lemma=go -0.84 |  lemma=grant 0.74 |  lemma=halt -0.65 |
    lemma=halve 0.88 |  lemma=hand -0.37 |  lemma=handover -0.46 |  lemma=impose 0.61 |  lemma=indict -0.94 |
    lemma=indictment 0.88 |  lemma=jail 0.87 |  lemma=keep -0.6 |  lemma=land 1.6 |  lemma=law -0.76 |
    lemma=lawsuit -0.77 |  lemma=leave 0.09 |  lemma=let -0.82 |  lemma=levy -0.82 |  lemma=lie -0.86 |
    lemma=lift 0.1 |  lemma=lodge 0.72 |  lemma=lower -0.56 |  lemma=monitor -0.7 |  lemma=move 0.48 |
    lemma=offer -0.47 |  lemma=open 0.11 |  lemma=pardon -0.8 |  lemma=pass -0.92 |  lemma=phase -0.03 |
    lemma=pledge -0.76 |  lemma=police -0.67 |  lemma=prolong 0.89 |  lemma=promise 0.46 |  lemma=pull 0.59 |
    lemma=pullback -0.96 |  lemma=put -0.7 |  lemma=quota -0.41 |  lemma=raise -0.51 |  lemma=ratify -0.6 |
    lemma=recognise 0.63 |  lemma=recognition -0.38 |  lemma=reduction -0.6 |  lemma=relax 0.66 |
    lemma=release 0.55 |  lemma=relief 0.23 |  lemma=remain -1.17 |  lemma=removal -0.28 |  lemma=remove -0.58 |
    lemma=reopen -0.74 |  lemma=repair -0.62 |  lemma=restore -0.55 |  lemma=resume 1.02 |  lemma=resumption -0.08 |
    lemma=return -0.79 |  lemma=revoke 0.89 |  lemma=sanction 0.16 |  lemma=seize -0.64 |  lemma=sell -0.38 |
    lemma=send -1.02 |  lemma=sentence -0.72 |  lemma=serve -0.35 |  lemma=shelter -0.68 |  lemma=shelve 0.5 |
    lemma=shipment -0.16 |  lemma=shut -0.05 |  lemma=station -0.62 |  lemma=stay -0.77 |  lemma=stop 0.71 |
    lemma=store -0.8 |  lemma=stretch -0.56 |  lemma=stump 0.88 |  lemma=surcharge 0.99 |  lemma=suspend 0.87 |
    lemma=swap -0.6 |  lemma=tighten 0.46 |  lemma=withdraw 0.33 |  lemma=withdrawal 0.15 |  length=0 -0.67 |
    length=1 0.02 |  length=2 -0.04 |  length=4 0.32 |  length=5 -0.35 |  length=6 -0.67 |  link=adverbial -0.3 |
    link=condition -0.63 |  link=coordinate -0.48 |  link=modifier 0.29 |  link=nominal -0.04 |  link=open -0.06 |
    link=relative 0.02 |  link=time 0.26 |  modal=be_to 0.21 |  modal=could -0.42 |  modal=have_to -0.11 |
    modal=may -0.12 |  modal=must -0.56 |  modal=shall -0.86 |  modal=should -0.6 |  modal=will 0.19 |
    modal=would -0.51 |  modality=asserted 0.08 |  modality=hypothetical -0.58 |  modality=planned -0.24 |
    modality=possible -0.26 |  negated=false -0.02 |  negated=true -0.48 |  object=aid -0.33 |  object=arms -0.54 |
    object=captive 0.51 |  object=deal -0.52 |  object=law 0.21 |  object=offer -0.46 |  object=sanction 0.91 |
    object=strike -0.65 |  object=talks -0.75 |  object=tariff 0.25 |  object=troops -0.05 |  object=truce -0.1 |
    object=visit 0.91 |  objects=false -0.2 |  objlemma=$ 0.1 |  objlemma=% -0.52 |  objlemma=access -0.62 |
    objlemma=accord -0.94 |  objlemma=agreement -0.78 |  objlemma=aid -0.58 |  objlemma=airport -0.59 |
    objlemma=anselmo 0.87 |  objlemma=anyone 0.5 |  objlemma=arrangement 0.67 |  objlemma=asylum 0.74 |
    objlemma=azawad -0.38 |  objlemma=ban 0.46 |  objlemma=barrel 0.6 |  objlemma=bill -0.34 |  objlemma=blog -0.6 |
    objlemma=body -0.74 |  objlemma=bpd 0.16 |  objlemma=brussels 0.71 |  objlemma=budget -0.92 |
    objlemma=case 0.72 |  objlemma=certificate 1.05 |  objlemma=constitution -0.56 |  objlemma=corridor 0.69 |
    objlemma=council -1.1 |  objlemma=countermeasure 0.5 |  objlemma=country -0.28 |  objlemma=crude -0.41 |
    objlemma=curb 0.54 |  objlemma=day -0.67 |  objlemma=delegate 0.86 |  objlemma=detainee 0.8 |
    objlemma=dialogue -0.48 |  objlemma=dignity -0.55 |  objlemma=diploma 0.78 |  objlemma=disarmament -0.7 |
    objlemma=dollar -0.69 |  objlemma=door -0.7 |  objlemma=drug -0.8 |  objlemma=duty -0.76 |
    objlemma=electricity -0.73 |  objlemma=embargo 1.24 |  objlemma=embassy 0.35 |  objlemma=ethan -0.84 |
    objlemma=exemption -0.43 |  objlemma=export -0.98 |  objlemma=family -0.35 |  objlemma=farmer -0.4 |
    objlemma=field -0.62 |  objlemma=fighter -0.6 |  objlemma=flow -1.05 |  objlemma=forecast -1.45 |
    objlemma=guest -0.36 |  objlemma=help -0.57 |  objlemma=herring 0.89 |  objlemma=highway -0.64 |
    objlemma=import 0.54 |  objlemma=indexation -0.26 |  objlemma=institution -0.11 |  objlemma=insult -0.25 |
    objlemma=intensity -0.56 |  objlemma=iraq -0.99 |  objlemma=it -0.04 |  objlemma=itself 0.6 |
    objlemma=journalist -0.14 |  objlemma=koran -0.37 |  objlemma=language -0.51 |  objlemma=law 0.43 |
    objlemma=leave -0.59 |  objlemma=life -0.35 |  objlemma=line 0.96 |  objlemma=locality -1.07 |
    objlemma=man -0.14 |  objlemma=mayor -0.34 |  objlemma=meeting -0.45 |  objlemma=metre -0.71 |
    objlemma=militia 0.59 |  objlemma=missile -0.95 |  objlemma=name -0.81 |  objlemma=negotiation -0.8 |
    objlemma=news -0.73 |  objlemma=niger 0.87 |  objlemma=number -0.8 |  objlemma=observance 0.94 |
    objlemma=observer -0.57 |  objlemma=offer -0.51 |  objlemma=one -0.58 |  objlemma=operation 0.88 |
    objlemma=order -0.57 |  objlemma=orrego -0.76 |  objlemma=output 0.94 |  objlemma=participation 0.73 |
    objlemma=pay -0.03 |  objlemma=peacekeeper -0.62 |  objlemma=people 0.54 |  objlemma=port 0.66 |
    objlemma=power 1 |  objlemma=prisoner 0.55 |  objlemma=province -0.52 |  objlemma=rate 0.88 |
    objlemma=reduction 0.89 |  objlemma=relief -0.16 |  objlemma=reporter 0.91 |  objlemma=road -0.9 |
    objlemma=sanction 0.38 |  objlemma=seat -0.07 |  objlemma=settlement -0.18 |  objlemma=state -0.56 |
    objlemma=strike -0.65 |  objlemma=struggle 1.03 |  objlemma=support -0.67 |  objlemma=surcharge -0.38 |
    objlemma=suspension -0.97 |  objlemma=talk -0.4 |  objlemma=tariff 0.74 |  objlemma=territory 0.84 |
    objlemma=that -0.74 |  objlemma=theme -0.8 |  objlemma=they 0.44 |  objlemma=tonne 0.75 |
    objlemma=travel 0.23 |  objlemma=treaty -0.59 |  objlemma=troops 0.41 |  objlemma=truce -0.1 |
    objlemma=value -0.7 |  objlemma=valve -0.73 |  objlemma=violence -1.11 |  objlemma=visit 0.91 |
    objlemma=volume -0.21 |  objlemma=warhead -0.89 |  objlemma=water -0.86 |  objlemma=wave 0.62 |
    objlemma=weapon 0.76 |  objlemma=whole -0.25 |  objlemma=work 0.72 |  objlemma=year 0.91 |
    objlemma=zone -0.67 |  objlemma=€ -0.2 |  passive=true -0.11 |  placed=false -0.05 |  quoted=false -0.04 |
    quoted=true -0.43 |  rule=movement_of_those_who_come 0.14 |  rule=movement_of_those_who_go 0.12 |
    rule=power_as_a_noun,_by_money -0.6 |  rule=power_as_a_noun,_by_thing -0.7 |
    rule=power_as_a_noun,_by_verb 0.12 |  rule=power_named,_under_it 0.85 |
    rule=power_named_with_its_author -0.22 |  rule=power_named_with_its_day 0.07 |
    rule=power_named_with_its_fate 0.04 |  rule=power_named_with_its_target 0.48 |
    rule=power_used,_by_beneath -0.59 |  rule=power_used,_by_money 0.18 |
    rule=power_used,_by_money,_on_its_noun -0.84 |  rule=power_used,_by_none -0.52 |
    rule=power_used,_by_none,_on_its_noun 0.26 |  rule=power_used,_by_thing 0.12 |
    rule=power_used,_by_thing,_on_its_noun -0.41 |  rule=power_used,_by_verb -0.09 |
    rule=power_used,_by_verb,_on_its_noun -0.37 |  rule=practice_ceased 0.11 |  said=false 0.12 |  said=true -0.32 |
    self=aid 0.23 |  self=captive -0.6 |  self=law -0.69 |  self=offer -0.41 |  self=sanction -0.84 |
    self=tariff -0.71 |  sentence=0 0.86 |  sentence=1 0.02 |  sentence=3 -0.12 |  sentence=4 -0.27 |
    sentence=5 -1.22 |  share=0 -0.28 |  share=1 -0.21 |  share=2 -0.2 |  share=3 0.19 |  share=4 0.23 |
    subject=captive -0.3 |  subject=deal -0.22 |  subject=law 1.04 |  subject=offer -0.21 |  subject=strike -1.08 |
    subject=talks 0.44 |  subject=tariff -0.74 |  subject=troops -0.1 |  sure=0 -0.04 |  sure=1 0.24 |
    sure=2 -0.03 |  sure=3 -0.17 |  sure=4 0.06 |  tense=- -0.16 |  tense=future 0.1 |  tense=past 0.11 |
    ties=- -0.19 |  ties=agent 0.15 |  ties=compound 1.17 |  ties=controlled -0.22 |  ties=modified -0.77 |
    ties=of 0.06 |  ties=possessive -0.47 |  ties=preposition -0.39 |  ties=relative 0.26 |  ties=shared -0.52 |
    ties=subject 0.05 |  touches=accusation 0.14 |  touches=agreement 0.04 |  touches=deadline -0.1 |
    touches=incident -0.51 |  touches=linkage -0.36 |  touches=position -0.14 |  touches=proposal -0.15 |
    touches=response -0.24 |  touches=statement -0.21 |  under=- -0.41 |  under=according_to -0.18 |
    under=across -0.59 |  under=after 0.03 |  under=against 0.49 |  under=as 0.51 |  under=at 0.07 |
    under=by 0.73 |  under=for 0.56 |  under=from 0.65 |  under=in 0.46 |  under=near -0.3 |  under=of -0.43 |
    under=off -0.86 |  under=on 0.04 |  under=over -0.86 |  under=per 0.6 |  under=since 0.87 |  under=till -0.59 |
    under=to -0.66 |  under=towards 0.97 |  under=under -0.2 |  under=until 0.25 |  under=with -0.96 |
    under=without -1.04 |  upos=ADJ -0.37 |  upos=NOUN -0.13 |  upos=VERB -0.03
  `,
  meeting: `
    above=attitude-open 0.12 |  above=speech-calls -0.34 |  above=speech-does 0.63 |  above=speech-says -0.41 |
    above=stance-accepts -0.78 |  above=stance-demands -0.63 |  actor=group -1.21 |  actor=id 0.07 |
    actor=name 0.16 |  actor=of 0.37 |  actors=0 1.48 |  actors=1 -0.25 |  actors=2 0.04 |  actors=3 0.71 |
    around_own_kind 0.41 |  beside=agreement 0.77 |  beside=deadline -0.03 |  beside=linkage -0.99 |
    beside=measure 0.84 |  beside=position -0.1 |  beside=statement -0.47 |  block=list-item 0.32 |
    class=other -0.04 |  class=speech-does 0.36 |  class=speech-says 0.13 |  clause=copula 0.27 |
    clause=noun -0.03 |  clause=verb -0.07 |  dated=false -0.26 |  dated=true 0.23 |  form=finite 0.08 |
    form=imperative -0.13 |  form=infinitive -0.51 |  form=noun -0.03 |  form=participle 0.12 |
    inside_own_kind -0.95 |  label+rule=cancelled+fate_of_a_meeting_as_object 0.54 |
    label+rule=failed+fate_of_a_meeting_as_object 0.31 |  label+rule=failed+fate_of_a_meeting_as_subject 0.24 |
    label+rule=held+fate_of_a_meeting_as_object 0.25 |  label+rule=held+fate_of_a_meeting_as_oblique -0.58 |
    label+rule=held+fate_of_a_meeting_as_subject -0.02 |  label+rule=held+hands_shaken -0.06 |
    label+rule=held+journey -0.06 |  label+rule=held+meeting_named_after_a_preposition 0.25 |
    label+rule=held+meeting_named_in_order -0.66 |  label+rule=held+meeting_named_with_a_clause -0.83 |
    label+rule=held+meeting_named_with_its_day -0.78 |  label+rule=held+meeting_named_with_its_place -0.97 |
    label+rule=held+meeting_named_with_one_party -0.81 |  label+rule=held+someone_at_a_place 0.72 |
    label+rule=held+verb_of_meeting -0.11 |  label+rule=held+verb_of_receiving 0.36 |
    label+rule=held+verb_of_speaking_with 0.07 |  label+rule=ongoing+fate_of_a_meeting_as_object -0.61 |
    label+rule=planned+fate_of_a_meeting_as_oblique 0.41 |  label+rule=planned+fate_of_a_meeting_as_subject 0.22 |
    label+rule=planned+journey 0.78 |  label+rule=planned+meeting_named_after_a_preposition -0.93 |
    label+rule=planned+meeting_named_by_measure -0.6 |  label+rule=planned+meeting_named_in_order -0.85 |
    label+rule=planned+meeting_named_with_a_clause 0.83 |  label+rule=planned+meeting_named_with_one_party 0.75 |
    label+rule=planned+verb_of_receiving -0.3 |  label+rule=planned+verb_of_speaking_with -0.26 |
    label+rule=postponed+fate_of_a_meeting_as_object 0.95 |  label=cancelled 0.54 |  label=failed 0.33 |
    label=held -0.11 |  label=ongoing -0.61 |  label=planned 0.03 |  label=postponed 0.95 |  lemma=accra 0.72 |
    lemma=call 0.22 |  lemma=ceremony -0.3 |  lemma=conference 0.54 |  lemma=congress 1.07 |
    lemma=consultation 0.44 |  lemma=convene -0.41 |  lemma=conversation 1.02 |  lemma=dialogue -1.29 |
    lemma=diplomacy 0.72 |  lemma=discussion -1.18 |  lemma=gather -0.5 |  lemma=gathering 0.47 |
    lemma=huddle 0.5 |  lemma=join -0.55 |  lemma=mediation -0.83 |  lemma=meet -0.11 |  lemma=meeting 0.04 |
    lemma=mission -0.08 |  lemma=negotiate -0.61 |  lemma=negotiation -0.05 |  lemma=plenary -0.91 |
    lemma=receive -0.19 |  lemma=reconvene -0.42 |  lemma=return -0.06 |  lemma=round 0.12 |  lemma=session -0.77 |
    lemma=shake -0.37 |  lemma=shook 0.57 |  lemma=sit 0.42 |  lemma=sitting -0.63 |  lemma=speak 0.43 |
    lemma=summit -0.44 |  lemma=talk 0.07 |  lemma=travel 0.78 |  lemma=trip -0.87 |  lemma=visit -0.3 |
    lemma=welcome 0.36 |  length=0 -0.82 |  length=1 -0.43 |  length=2 0.19 |  length=3 0.8 |  length=4 0.35 |
    length=5 -0.27 |  length=6 0.21 |  link=adverbial -0.19 |  link=complement 0.52 |  link=coordinate -0.02 |
    link=main 0.05 |  link=nominal -0.03 |  link=open -0.35 |  link=relative -0.13 |  link=subject -0.42 |
    link=time 0.11 |  modal=- -0.07 |  modal=be_to 0.68 |  modal=may 0.78 |  modal=should -0.82 |  modal=will 0.24 |
    modality=asserted 0.02 |  modality=hypothetical -0.53 |  modality=planned 0.25 |  modality=possible -0.74 |
    negated=false 0.04 |  negated=true -0.59 |  object=deal -0.72 |  object=law -0.43 |  object=strike -0.13 |
    object=troops -0.19 |  objects=false -0.03 |  objlemma=abramkovich 0.36 |  objlemma=chair -0.34 |
    objlemma=deputy 1.15 |  objlemma=dilara 0.36 |  objlemma=family -0.61 |  objlemma=government -0.55 |
    objlemma=hand -0.06 |  objlemma=hour -1.06 |  objlemma=leader 0.97 |  objlemma=mercosur -0.38 |
    objlemma=minister 0.7 |  objlemma=observer -0.19 |  objlemma=parliament -0.41 |  objlemma=peace -0.72 |
    objlemma=prison -0.38 |  objlemma=scanlan 0.36 |  objlemma=strike -0.13 |  objlemma=supporter -0.61 |
    objlemma=they -0.45 |  objlemma=vyas 0.9 |  objlemma=yucalan 0.4 |  passive=false -0.03 |  placed=false -0.23 |
    placed=true 0.41 |  quoted=false 0.03 |  quoted=true -0.51 |  rule=fate_of_a_meeting_as_object 0.26 |
    rule=fate_of_a_meeting_as_oblique 0.12 |  rule=fate_of_a_meeting_as_subject 0.21 |  rule=hands_shaken -0.06 |
    rule=journey 0.5 |  rule=meeting_named_after_a_preposition -0.15 |  rule=meeting_named_by_measure -0.6 |
    rule=meeting_named_in_order -0.88 |  rule=meeting_named_with_a_clause -0.18 |
    rule=meeting_named_with_its_day -0.78 |  rule=meeting_named_with_its_place -0.97 |
    rule=meeting_named_with_one_party -0.13 |  rule=someone_at_a_place 0.72 |  rule=verb_of_meeting -0.09 |
    rule=verb_of_receiving -0.05 |  rule=verb_of_speaking_with -0.05 |  said=false 0.07 |  said=true -0.14 |
    self=talks 0.18 |  self=visit -0.08 |  sentence=0 1.46 |  sentence=1 -0.12 |  sentence=2 -0.2 |
    sentence=3 -0.1 |  sentence=4 0.09 |  sentence=5 0.65 |  share=0 -0.16 |  share=1 -0.52 |  share=2 0.1 |
    share=3 -0.58 |  share=4 0.75 |  subject=law -0.4 |  subject=talks -0.4 |  subject=visit -0.61 |  sure=0 0.21 |
    sure=1 0.09 |  sure=2 -0.19 |  sure=3 0.14 |  sure=4 -0.38 |  tense=- -0.08 |  tense=future 0.32 |
    tense=past -0.21 |  tense=present 0.48 |  ties=agent -1 |  ties=compound 0.52 |  ties=controlled -0.32 |
    ties=of 1.05 |  ties=possessive -0.89 |  ties=preposition -0.45 |  ties=relative -0.27 |  ties=shared -0.55 |
    ties=subject 0.23 |  touches=accusation -0.13 |  touches=agreement 0.5 |  touches=deadline -0.28 |
    touches=incident -0.12 |  touches=linkage -0.27 |  touches=measure -0.03 |  touches=position -0.43 |
    touches=proposal 0.02 |  touches=response -0.61 |  touches=statement -0.52 |  under=- -0.05 |
    under=after -0.87 |  under=at -0.23 |  under=before 0.36 |  under=by -0.45 |  under=for 0.7 |  under=from 0.85 |
    under=in 0.48 |  under=on 0.27 |  under=through -0.62 |  under=to -0.17 |  under=under -0.83 |
    under=with 1.44 |  under=within 0.4 |  upos=PROPN 0.72 |  upos=VERB -0.05
  `,
  position: `
    above=attitude-open 0.8 |  above=other 0.1 |  above=speech-calls -0.98 |  above=speech-does -0.23 |
    above=speech-once 1.03 |  above=speech-quotes 0.24 |  above=stance-accepts -0.11 |  above=stance-demands -0.92 |
    above=stance-rejects -1.27 |  above=stance-supports -0.7 |  actor=group -0.99 |  actor=id 0.18 |
    actor=name 0.18 |  actor=of 0.02 |  actors=1 0.04 |  actors=2 -0.23 |  actors=3 -1.12 |  around_own_kind -0.58 |
    beside=accusation -0.85 |  beside=agreement -0.5 |  beside=deadline -0.55 |  beside=incident -0.37 |
    beside=linkage -0.07 |  beside=measure -0.04 |  beside=meeting 0.47 |  beside=position -0.19 |
    beside=proposal -0.71 |  beside=response 0.04 |  beside=statement -0.04 |  block=list-item -0.06 |
    class=attitude-open 0.41 |  class=attitude-rejects -0.29 |  class=attitude-supports -0.97 |
    class=speech-calls -0.14 |  class=speech-does 0.18 |  class=speech-once -0.12 |  class=speech-quotes -0.33 |
    class=speech-says 0.07 |  class=stance-accepts -0.05 |  class=stance-demands 0.02 |  class=stance-open -0.3 |
    class=stance-opposes -0.44 |  class=stance-rejects 0.12 |  class=stance-supports -0.13 |  clause=copula -0.06 |
    clause=noun -0.07 |  dated=true 0.12 |  form=imperative -0.2 |  form=infinitive -0.02 |  form=noun -0.07 |
    form=participle 0.04 |  inside_own_kind -0.09 |  label+rule=accepts+accepts 0.12 |
    label+rule=accepts+noun_of_stance_under_a_light_verb -0.86 |  label+rule=demands+demands 0.17 |
    label+rule=demands+judged_to_be -0.86 |  label+rule=demands+must_be 0.32 |
    label+rule=demands+not_without 0.66 |  label+rule=demands+noun_of_stance -0.87 |
    label+rule=demands+noun_of_stance_under_a_light_verb 0.03 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.63 |
    label+rule=demands+set_as_a_condition,_on_condition_that -0.04 |
    label+rule=demands+set_as_a_condition,_only_after -0.76 |  label+rule=demands+set_as_a_condition,_only_if -0.5 |
    label+rule=demands+set_as_a_condition,_provided 0.38 |
    label+rule=demands+set_as_a_condition,_provided_that -0.77 |
    label+rule=demands+set_as_a_condition,_so_long_as -0.95 |
    label+rule=demands+set_as_a_condition,_without -0.05 |  label+rule=open+attitude 0.56 |
    label+rule=open+could_be -0.54 |  label+rule=open+open -0.79 |  label+rule=open+rejects -1.45 |
    label+rule=opposes+judged_to_be 0.32 |  label+rule=opposes+noun_of_stance_under_a_light_verb 0.14 |
    label+rule=opposes+opposes -0.16 |  label+rule=opposes+side_taken 0.91 |  label+rule=opposes+supports -0.33 |
    label+rule=rejects+accepts 0.81 |  label+rule=rejects+attitude -0.97 |
    label+rule=rejects+attitude_said_of_a_thing 0.8 |  label+rule=rejects+cannot_be -0.19 |
    label+rule=rejects+will_not -0.36 |  label+rule=supports+attitude 0.03 |
    label+rule=supports+noun_of_stance_under_a_light_verb 1.14 |
    label+rule=supports+noun_of_wanting_under_a_light_verb -0.74 |  label+rule=supports+supports -0.31 |
    label=accepts -0.07 |  label=demands 0.06 |  label=open -0.05 |  label=opposes 0.24 |  label=rejects -0.14 |
    label=supports -0.06 |  lemma=accept -0.22 |  lemma=affect -0.77 |  lemma=agree -0.5 |  lemma=amend -1.15 |
    lemma=appeal -0.87 |  lemma=approve -0.41 |  lemma=ask -0.93 |  lemma=back 0.44 |  lemma=be -0.6 |
    lemma=beg 0.99 |  lemma=blast 0.81 |  lemma=block -0.82 |  lemma=board -0.15 |  lemma=boycott -0.44 |
    lemma=call -0.03 |  lemma=care 0.92 |  lemma=claim -0.16 |  lemma=come -0.94 |  lemma=compensate 0.96 |
    lemma=condemn -0.99 |  lemma=confirm -0.75 |  lemma=consent -0.86 |  lemma=consider 0.72 |
    lemma=continue -0.61 |  lemma=countenance -0.68 |  lemma=decide 0.22 |  lemma=decline -1.67 |
    lemma=demand 0.88 |  lemma=denounce 0.76 |  lemma=depart -0.85 |  lemma=direct 0.77 |  lemma=dismiss -0.87 |
    lemma=drop -0.73 |  lemma=eager -0.97 |  lemma=end 0.92 |  lemma=entertain 0.75 |  lemma=examine -0.79 |
    lemma=exclude 0.13 |  lemma=face -1.09 |  lemma=fail -0.92 |  lemma=favour 0.71 |  lemma=free -0.73 |
    lemma=give 0.91 |  lemma=go 0.95 |  lemma=govern 1.15 |  lemma=guarantee -0.72 |  lemma=hail -1.19 |
    lemma=hand 0.84 |  lemma=hear 0.52 |  lemma=hope -0.74 |  lemma=impossible 0.95 |  lemma=insist 0.56 |
    lemma=insistence -0.79 |  lemma=instruct -0.64 |  lemma=intend -1 |  lemma=intention -1.13 |
    lemma=laugh -0.91 |  lemma=leave -0.81 |  lemma=let -0.98 |  lemma=live 0.92 |  lemma=make -0.91 |
    lemma=need -0.5 |  lemma=negotiate -0.24 |  lemma=object -0.55 |  lemma=offer 0.95 |  lemma=open 1.09 |
    lemma=oppose 0.92 |  lemma=pardon 0.91 |  lemma=part -0.88 |  lemma=pass -0.88 |  lemma=pay -0.57 |
    lemma=place -1.34 |  lemma=plan -0.7 |  lemma=play 0.76 |  lemma=pledge -1.02 |  lemma=possible -0.78 |
    lemma=prepare 0.7 |  lemma=prepared 0.9 |  lemma=press 1.41 |  lemma=provide 0.39 |  lemma=read 0.61 |
    lemma=ready 0.06 |  lemma=reaffirm 1.15 |  lemma=recognise -0.97 |  lemma=reduce -0.82 |  lemma=refuse 1 |
    lemma=reject -0.95 |  lemma=release 0.45 |  lemma=remain 0.99 |  lemma=request -1.07 |  lemma=reserve -0.26 |
    lemma=respect -0.67 |  lemma=restore -0.91 |  lemma=rule -0.03 |  lemma=see -0.81 |  lemma=seek 0.6 |
    lemma=seem 1 |  lemma=serve -0.97 |  lemma=settle -0.9 |  lemma=sign 1.01 |  lemma=solution -0.87 |
    lemma=stay 0.86 |  lemma=strike -0.75 |  lemma=study -0.87 |  lemma=subject 1 |  lemma=submit -0.75 |
    lemma=support 0.06 |  lemma=take -1.12 |  lemma=tell 1.28 |  lemma=tolerate 0.07 |  lemma=toy -0.54 |
    lemma=try -0.83 |  lemma=turn -1.03 |  lemma=unable -0.97 |  lemma=unacceptable 0.8 |  lemma=undecided 1.09 |
    lemma=urge 1.4 |  lemma=vanish -0.65 |  lemma=want 0.24 |  lemma=withdraw -0.4 |  lemma=work -0.75 |
    lemma=wrest -1 |  length=0 -0.28 |  length=1 -0.1 |  length=2 0.04 |  length=3 0.1 |  length=5 0.14 |
    length=6 0.58 |  link=adverbial -0.16 |  link=complement 0.11 |  link=condition 0.49 |  link=coordinate 0.6 |
    link=modifier -0.29 |  link=nominal -0.07 |  link=relative -1.11 |  link=time -1.1 |  modal=- 0.1 |
    modal=can 0.75 |  modal=could -0.68 |  modal=have_to -0.13 |  modal=may -0.55 |  modal=must 0.26 |
    modal=should -0.47 |  modal=will -0.21 |  modal=would -0.14 |  negated=true -0.5 |  object=aid -0.04 |
    object=charge -0.95 |  object=deadline 0.28 |  object=deal -0.08 |  object=law 0.76 |  object=offer -0.32 |
    object=strike 1.03 |  object=talks 0.44 |  object=tariff 0.79 |  object=troops 0.22 |  object=truce -0.67 |
    objects=false 0.03 |  objects=true -0.03 |  objlemma=18 -0.35 |  objlemma=abramkovich -0.75 |
    objlemma=access 0.55 |  objlemma=accord -0.69 |  objlemma=account -0.88 |  objlemma=advice -0.45 |
    objlemma=africans -1.01 |  objlemma=agreement 0.34 |  objlemma=anyone 0.94 |  objlemma=approach -0.32 |
    objlemma=arrangement 0.94 |  objlemma=assurance 0.67 |  objlemma=autonomy 0.99 |  objlemma=bonus 0.55 |
    objlemma=branch 0.99 |  objlemma=breakthrough -1 |  objlemma=budget -0.88 |  objlemma=cabinet 0.07 |
    objlemma=cap 1.01 |  objlemma=cash 0.7 |  objlemma=cent 0.9 |  objlemma=charge -0.67 |  objlemma=china 0.59 |
    objlemma=claim -0.73 |  objlemma=climate -1.02 |  objlemma=committee -0.64 |  objlemma=complaint -1.02 |
    objlemma=consent 0.37 |  objlemma=constitution -1.34 |  objlemma=contract 0.66 |  objlemma=conversation 0.91 |
    objlemma=council 0.03 |  objlemma=deal -0.96 |  objlemma=decision 1.15 |  objlemma=deployment -0.94 |
    objlemma=dilara -0.75 |  objlemma=dollar -1.02 |  objlemma=farmer 0.96 |  objlemma=freedom 0.72 |
    objlemma=government 0.89 |  objlemma=group 0.85 |  objlemma=guarantee 1.04 |  objlemma=help 0.95 |
    objlemma=hike 0.64 |  objlemma=i -0.46 |  objlemma=institution -0.91 |  objlemma=it -0.53 |
    objlemma=last -1.17 |  objlemma=lifting -0.97 |  objlemma=limit -0.98 |  objlemma=man 0.84 |
    objlemma=mandate 0.71 |  objlemma=mayor 0.9 |  objlemma=memorandum -1.01 |  objlemma=monitor 0.96 |
    objlemma=more 0.72 |  objlemma=neighbour 0.8 |  objlemma=news -1.12 |  objlemma=nothing 0.19 |
    objlemma=offer -0.76 |  objlemma=one -1.17 |  objlemma=other 0.61 |  objlemma=page 1.08 |  objlemma=part 0.08 |
    objlemma=payment 0.37 |  objlemma=place -0.94 |  objlemma=plan -0.75 |  objlemma=plane -0.15 |
    objlemma=position -0.63 |  objlemma=premier -0.68 |  objlemma=problem -0.7 |  objlemma=procedure -1.09 |
    objlemma=process 0.77 |  objlemma=progress 0.49 |  objlemma=purpose -0.97 |  objlemma=question -0.9 |
    objlemma=recognition 0.78 |  objlemma=referendum 0.75 |  objlemma=refusal -0.99 |  objlemma=release 0.37 |
    objlemma=renegotiation 0.86 |  objlemma=republic -1.1 |  objlemma=result 1.17 |  objlemma=right -0.26 |
    objlemma=rumour -0.67 |  objlemma=scanlan -0.75 |  objlemma=seat 0.91 |  objlemma=session -0.44 |
    objlemma=share -0.24 |  objlemma=side 0.52 |  objlemma=standing -0.72 |  objlemma=strike 1.03 |
    objlemma=success -1 |  objlemma=surrender 0.76 |  objlemma=talk 0.49 |  objlemma=target 1.15 |
    objlemma=text 0.33 |  objlemma=that -1.03 |  objlemma=theme 1.25 |  objlemma=they 0.99 |
    objlemma=thirteen -0.41 |  objlemma=time -0.67 |  objlemma=treaty -0.37 |  objlemma=troops 0.61 |
    objlemma=truce -0.67 |  objlemma=version 0.59 |  objlemma=vice-chairmanship 0.75 |  objlemma=village -0.81 |
    objlemma=waiver -1.01 |  objlemma=we -0.64 |  objlemma=week 0.83 |  objlemma=what 0.39 |  passive=false -0.02 |
    passive=true 0.32 |  quoted=false 0.1 |  quoted=true -0.95 |  rule=accepts 0.4 |  rule=attitude 0.19 |
    rule=attitude_said_of_a_thing 0.8 |  rule=cannot_be -0.19 |  rule=could_be -0.54 |  rule=demands 0.17 |
    rule=judged_to_be -0.3 |  rule=must_be 0.32 |  rule=not_without 0.66 |  rule=noun_of_stance -0.87 |
    rule=noun_of_stance_under_a_light_verb 0.35 |  rule=noun_of_wanting_under_a_light_verb -0.74 |
    rule=open -0.79 |  rule=opposes -0.16 |  rule=rejects -0.25 |  rule=set_as_a_condition,_as_long_as -0.63 |
    rule=set_as_a_condition,_on_condition_that -0.04 |  rule=set_as_a_condition,_only_after -0.76 |
    rule=set_as_a_condition,_only_if -0.5 |  rule=set_as_a_condition,_provided 0.38 |
    rule=set_as_a_condition,_provided_that -0.77 |  rule=set_as_a_condition,_so_long_as -0.95 |
    rule=set_as_a_condition,_without -0.05 |  rule=side_taken 0.91 |  rule=supports -0.31 |  rule=will_not -0.36 |
    said=false 0.13 |  said=true -0.13 |  sentence=0 -1.01 |  sentence=1 0.46 |  sentence=2 0.16 |
    sentence=3 -0.32 |  sentence=4 -0.18 |  sentence=5 -1.06 |  share=0 -0.76 |  share=1 -0.17 |  share=2 0.17 |
    share=3 0.09 |  share=4 0.23 |  subject=arms 0.86 |  subject=captive -0.78 |  subject=deal 0.38 |
    subject=law 0.23 |  subject=offer 0.05 |  subject=strike -0.77 |  subject=talks -0.58 |  subject=tariff -0.76 |
    subject=troops 0.04 |  subject=visit -0.41 |  sure=0 0.08 |  sure=1 -0.17 |  sure=2 0.19 |  sure=4 -0.11 |
    tense=- -0.17 |  tense=future -0.21 |  tense=past -0.11 |  tense=present 0.41 |  ties=- -0.41 |
    ties=agent -0.5 |  ties=controlled 0.12 |  ties=modified -0.06 |  ties=of -0.58 |  ties=possessive 0.99 |
    ties=relative -0.14 |  ties=shared 0.34 |  ties=subject -0.03 |  touches=accusation -0.36 |
    touches=agreement 0.16 |  touches=deadline 0.19 |  touches=incident 0.44 |  touches=linkage -0.52 |
    touches=measure 0.13 |  touches=meeting -0.59 |  touches=proposal -1.13 |  touches=response -0.52 |
    touches=statement -0.18 |  under=- 0.65 |  under=after -0.4 |  under=as 0.05 |  under=as_for -0.97 |
    under=at 0.8 |  under=before -0.81 |  under=by -0.2 |  under=for 0.52 |  under=from -0.2 |  under=in 0.68 |
    under=of 0.52 |  under=on -0.08 |  under=to -0.18 |  under=under -1.29 |  under=with 0.63 |
    under=within -0.87 |  under=without -0.04 |  upos=ADJ 0.1 |  upos=NOUN -0.16
  `,
  proposal: `
    above=other -0.46 |  above=speech-does -0.06 |  above=speech-says 0.54 |  above=stance-rejects 0.49 |
    actor=group -0.54 |  actor=id 0.28 |  actor=name -0.47 |  actor=of 0.14 |  actors=1 -0.02 |  actors=2 0.13 |
    around_own_kind 0.58 |  beside=agreement 0.65 |  beside=deadline -0.46 |  beside=measure -0.05 |
    beside=position -0.82 |  beside=response 0.82 |  beside=statement 0.1 |  block=list-item 0.79 |
    block=paragraph -0.09 |  class=other -0.03 |  class=speech-does 0.23 |  class=speech-says -0.13 |
    class=stance-accepts -0.46 |  clause=copula 0.11 |  clause=noun 0.08 |  clause=verb 0.09 |  dated=false -0.16 |
    dated=true 0.31 |  form=finite 0.13 |  form=infinitive -0.23 |  form=noun 0.08 |  form=participle 0.03 |
    inside_own_kind -0.88 |  label+rule=made+offer_named_by_its_maker 0.22 |
    label+rule=made+offer_put_or_taken_back 0.05 |  label+rule=made+proposing_verb -0.07 |
    label+rule=made+thing_called_proposed -0.59 |  lemma=ask -1.01 |  lemma=call -0.5 |  lemma=counter 0.82 |
    lemma=countermeasure -0.59 |  lemma=draft -0.13 |  lemma=drop -0.77 |  lemma=make -0.8 |  lemma=offer 0.44 |
    lemma=present 1 |  lemma=proposal -0.22 |  lemma=propose 0.63 |  lemma=replace 0.37 |  lemma=send 0.78 |
    lemma=submit -0.46 |  lemma=suggest 0.42 |  lemma=withdraw 0.77 |  length=0 -0.19 |  length=1 0.22 |
    length=2 -0.09 |  length=3 0.19 |  length=4 -0.42 |  length=5 0.47 |  length=6 0.67 |  link=adverbial 0.23 |
    link=complement -0.38 |  link=condition -0.19 |  link=coordinate 0.95 |  link=main 0.25 |  link=modifier 0.03 |
    link=nominal 0.08 |  link=relative -0.2 |  link=time 0.59 |  modal=- 0.17 |  modal=be_to -0.55 |
    modal=must -0.49 |  modal=would -0.58 |  modality=asserted 0.13 |  modality=hypothetical -0.54 |
    modality=planned -0.66 |  modality=possible -0.46 |  object=aid 0.79 |  object=deal 0.65 |  object=law -0.07 |
    object=offer -0.05 |  object=tariff -0.73 |  object=truce 0.35 |  objects=false 0.3 |  objects=true -0.06 |
    objlemma=% 0.35 |  objlemma=18 0.35 |  objlemma=31 0.13 |  objlemma=bill -0.07 |  objlemma=brussels -0.55 |
    objlemma=cent -0.82 |  objlemma=compromise 0.77 |  objlemma=demand -0.54 |  objlemma=draft 1 |
    objlemma=help 0.79 |  objlemma=independence 0.31 |  objlemma=it 0.36 |  objlemma=moment -0.58 |
    objlemma=offer -0.8 |  objlemma=pay -0.73 |  objlemma=plan -0.49 |  objlemma=proposal 0.14 |
    objlemma=province 0.35 |  objlemma=request 0.78 |  objlemma=soil 0.59 |  objlemma=spy 0.59 |
    objlemma=truce 0.35 |  objlemma=what -0.7 |  passive=false 0.07 |  passive=true 0.26 |  quoted=false 0.03 |
    quoted=true -0.7 |  rule=offer_named_by_its_maker 0.22 |  rule=offer_put_or_taken_back -0.04 |
    rule=proposing_verb -0.07 |  rule=thing_called_proposed -0.59 |  said=false 0.2 |  said=true -0.33 |
    self=offer -0.54 |  self=sanction -0.59 |  sentence=1 -0.15 |  sentence=3 0.21 |  sentence=4 0.66 |
    sentence=5 -1.08 |  share=0 -0.1 |  share=1 0.03 |  share=2 -0.25 |  share=3 0.69 |  share=4 -0.05 |
    subject=visit 0.35 |  sure=0 -0.07 |  sure=1 -0.44 |  sure=2 0.05 |  sure=3 0.41 |  sure=4 0.31 |
    tense=- -0.12 |  tense=future -0.55 |  tense=past 0.08 |  tense=present 0.59 |  ties=- 0.15 |
    ties=adjective -1 |  ties=agent 0.72 |  ties=controlled -0.23 |  ties=of 0.89 |  ties=possessive 0.33 |
    ties=relative 0.59 |  ties=shared 0.95 |  ties=subject -0.06 |  touches=agreement 0.08 |
    touches=linkage -0.42 |  touches=measure -0.07 |  touches=meeting 0.21 |  touches=position -0.2 |
    touches=response 1.2 |  under=- 0.31 |  under=according_to 0.67 |  under=as 0.35 |  under=before -0.23 |
    under=by -0.49 |  under=for -0.1 |  under=from 0.35 |  under=in 0.44 |  under=on -0.43 |  under=to -0.45 |
    under=with 0.75 |  upos=NOUN -0.15 |  upos=VERB 0.05
  `,
  response: `
    above=other 0.04 |  above=speech-does -0.11 |  above=speech-quotes 0.73 |  above=speech-says -0.79 |
    above=stance-accepts 0.56 |  above=stance-demands 0.63 |  actor=group -0.76 |  actor=id 0.38 |
    actor=name -0.26 |  actor=of -0.14 |  actors=1 0.03 |  actors=2 0.08 |  actors=3 0.23 |  any 0.04 |
    beside=agreement 0.09 |  beside=linkage 0.25 |  beside=measure -0.61 |  beside=position -0.51 |
    beside=proposal 0.31 |  beside=statement -0.14 |  block=list-item -0.28 |  block=paragraph 0.07 |
    class=other 0.48 |  class=speech-does -0.47 |  class=speech-once 0.36 |  class=speech-quotes -0.89 |
    class=speech-says 0.04 |  class=stance-accepts 0.52 |  class=stance-open 0.02 |  class=stance-rejects -0.61 |
    class=stance-supports -0.52 |  clause=verb 0.04 |  dated=false -0.03 |  dated=true 0.36 |  form=finite 0.2 |
    form=infinitive -0.06 |  form=participle -0.89 |  label+rule=accepts+answer 0.25 |
    label+rule=conditional+yes_on_a_condition -0.11 |  label+rule=counters+answer 0.31 |
    label+rule=pending+no_answer_yet 0.35 |  label+rule=pending+no_reply_has_come 0.57 |
    label+rule=pending+no_reply_received -0.73 |  label+rule=pending+yet_to_answer 0.83 |
    label+rule=rejects+answer -0.32 |  label+rule=rejects+called_impossible 0.62 |
    label+rule=rejects+how_it_was_received 0.33 |  label+rule=rejects+said_yes_or_no 0.81 |
    label+rule=rejects+short_answer -0.85 |  label=accepts 0.25 |  label=conditional -0.11 |  label=counters 0.31 |
    label=pending 0.4 |  label=rejects -0.24 |  lemma=accept 0.52 |  lemma=agree -0.89 |  lemma=answer 0.5 |
    lemma=back -0.52 |  lemma=call 0.39 |  lemma=come 0.57 |  lemma=comment -1.11 |  lemma=counter 0.31 |
    lemma=decide 1.22 |  lemma=decline 0.14 |  lemma=do 0.83 |  lemma=examine 0.63 |  lemma=get 0.27 |
    lemma=hear 0.13 |  lemma=react 0.66 |  lemma=receive -0.73 |  lemma=refuse -0.88 |  lemma=reject 0.36 |
    lemma=reply 1.11 |  lemma=repudiate -0.47 |  lemma=respond 1.09 |  lemma=say -0.34 |  lemma=settle 0.65 |
    lemma=sign 0.83 |  lemma=stop -0.61 |  lemma=study -0.83 |  lemma=turn 0.26 |  length=1 0.23 |  length=2 -0.34 |
    length=3 -0.09 |  length=4 0.71 |  length=5 -0.16 |  length=6 0.23 |  link=adverbial -0.09 |
    link=complement -0.27 |  link=condition -0.55 |  link=coordinate -0.94 |  link=main 0.32 |  link=open -0.03 |
    link=relative 0.6 |  modal=- 0.03 |  modal=have_to -0.17 |  modal=might -0.47 |  modal=will -0.32 |
    modal=would 1.05 |  modality=asserted 0.14 |  modality=hypothetical 0.05 |  modality=planned -0.24 |
    modality=possible -0.13 |  negated=false 0.04 |  object=aid -0.55 |  object=deal 0.14 |  object=law 0.63 |
    object=offer 0.21 |  object=tariff 0.37 |  objects=false -0.07 |  objects=true 0.25 |  objlemma=bma -0.85 |
    objlemma=ceiling 0.37 |  objlemma=contract 0.63 |  objlemma=demand 0.57 |  objlemma=draft 0.22 |
    objlemma=idea 0.36 |  objlemma=it 0.25 |  objlemma=no 0.81 |  objlemma=offer 0.95 |  objlemma=package -0.55 |
    objlemma=paper -0.25 |  objlemma=proposal 0.6 |  objlemma=reply -0.73 |  objlemma=request 0.33 |
    objlemma=shrift 0.1 |  objlemma=text -0.65 |  objlemma=that 0.78 |  objlemma=what 0.6 |  passive=false 0.06 |
    passive=true -0.06 |  placed=false 0.04 |  quoted=false 0.04 |  rule=answer -0.12 |
    rule=called_impossible 0.62 |  rule=how_it_was_received 0.33 |  rule=no_answer_yet 0.35 |
    rule=no_reply_has_come 0.57 |  rule=no_reply_received -0.73 |  rule=said_yes_or_no 0.81 |
    rule=short_answer -0.85 |  rule=yes_on_a_condition -0.11 |  rule=yet_to_answer 0.83 |  said=false 0.06 |
    said=true -0.05 |  sentence=0 -0.37 |  sentence=2 0.41 |  sentence=3 -0.14 |  sentence=4 0.29 |  share=0 0.65 |
    share=1 -0.14 |  share=2 -0.19 |  share=3 0.7 |  subject=offer 0.39 |  subject=tariff 0.6 |
    subject=troops -0.45 |  sure=0 0.35 |  sure=1 0.05 |  sure=2 -0.18 |  sure=3 0.22 |  sure=4 -0.1 |
    tense=- -0.15 |  tense=future -0.32 |  tense=past 0.31 |  ties=agent -0.06 |  ties=controlled -0.17 |
    ties=shared -0.68 |  ties=subject 0.19 |  touches=agreement -0.79 |  touches=deadline -0.63 |
    touches=linkage -0.09 |  touches=measure -0.14 |  touches=meeting 0.56 |  touches=position 0.06 |
    touches=proposal 0.55 |  under=- 0.27 |  under=among 0.23 |  under=for 0.65 |  under=from -0.34 |
    under=in 0.09 |  under=of 0.13 |  under=on -0.29 |  under=out_of 0.39 |  under=shrift_in 0.34 |  under=to 0.22 |
    under=with 0.4 |  upos=VERB 0.04
  `,
  statement: `
    above=attitude-open 0.51 |  above=attitude-rejects -0.59 |  above=other -0.13 |  above=speech-calls -0.74 |
    above=speech-does 0.82 |  above=speech-once -0.55 |  above=speech-quotes 0.23 |  above=speech-says -0.1 |
    above=stance-accepts -0.44 |  above=stance-demands 0.69 |  above=stance-rejects -1.26 |
    above=stance-supports 0.27 |  actor=group -0.6 |  actor=id -0.15 |  actor=name 0.09 |  actor=of 0.27 |
    actors=2 0.41 |  actors=3 -0.19 |  any 0.03 |  around_own_kind -0.02 |  beside=accusation 0.58 |
    beside=agreement -0.54 |  beside=incident -0.12 |  beside=linkage 0.22 |  beside=measure -0.11 |
    beside=meeting -0.64 |  beside=position -0.3 |  beside=proposal -0.49 |  beside=response -0.24 |
    beside=statement 0.47 |  block=list-item -0.19 |  block=paragraph 0.05 |  class=other 0.18 |
    class=speech-calls -0.5 |  class=speech-once -0.27 |  class=speech-quotes -0.94 |  class=speech-says 0.08 |
    class=stance-demands 1 |  clause=copula -0.72 |  clause=noun -0.24 |  clause=verb 0.07 |  dated=true 0.22 |
    form=imperative -0.53 |  form=noun -0.24 |  form=participle 0.88 |  inside_own_kind -0.84 |
    label+rule=direct+attribution 0.19 |  label+rule=direct+frame_of_words 0.79 |
    label+rule=direct+name,_colon,_quotation 0.6 |  label+rule=direct+quotation_carried_on -0.71 |
    label+rule=direct+quotation_without_a_cue 0.3 |  label+rule=direct+reporting_clause,_calls,_marks -0.25 |
    label+rule=direct+reporting_clause,_does,_a_clause 0.75 |
    label+rule=direct+reporting_clause,_does,_marks 0.07 |
    label+rule=direct+reporting_clause,_quotes,_a_clause 0.79 |
    label+rule=direct+reporting_clause,_says,_a_clause 0.2 |  label+rule=direct+reporting_clause,_says,_marks 0.39 |
    label+rule=direct+so_the_speaker 0.8 |  label+rule=direct+words_in_order,_after 0.98 |
    label+rule=direct+words_in_order,_before 0.71 |  label+rule=direct+words_in_order,_set_in 0.96 |
    label+rule=direct+words_in_order,_turned 1.06 |  label+rule=indirect+according_to 0.14 |
    label+rule=indirect+attribution -0.38 |  label+rule=indirect+denied_by 0.6 |
    label+rule=indirect+frame_of_words -1.02 |  label+rule=indirect+name,_colon -0.13 |
    label+rule=indirect+noun_of_saying -0.2 |  label+rule=indirect+reporting_clause,_calls,_a_clause -0.87 |
    label+rule=indirect+reporting_clause,_calls,_a_thing -0.48 |
    label+rule=indirect+reporting_clause,_does,_a_clause -0.31 |
    label+rule=indirect+reporting_clause,_does,_a_thing 0.19 |
    label+rule=indirect+reporting_clause,_does,_an_infinitive -1.1 |
    label+rule=indirect+reporting_clause,_once,_a_thing -0.99 |
    label+rule=indirect+reporting_clause,_says,_a_clause 0.2 |
    label+rule=indirect+reporting_clause,_says,_a_thing -0.18 |
    label+rule=indirect+reporting_clause,_says,_an_infinitive 0.06 |
    label+rule=indirect+words_in_order,_after -0.36 |  label+rule=indirect+words_in_order,_before 0.31 |
    label+rule=indirect+words_in_order,_set_in -0.82 |  label+rule=indirect+words_in_order,_turned -0.28 |
    label=direct 0.36 |  label=indirect -0.08 |  lemma=" 0.6 |  lemma=accord -0.09 |  lemma=accuse 0.14 |
    lemma=add 0.4 |  lemma=admit 0.07 |  lemma=affirm -0.96 |  lemma=agree -1.27 |  lemma=agreement -0.72 |
    lemma=allege 0.76 |  lemma=announce 0.31 |  lemma=answer -1.31 |  lemma=argue 1.19 |  lemma=ask -0.91 |
    lemma=attack -0.55 |  lemma=be -0.71 |  lemma=beg 0.79 |  lemma=begin 0.79 |  lemma=blame -0.14 |
    lemma=blast 0.62 |  lemma=bomb 0.9 |  lemma=break 0.79 |  lemma=cap 1.17 |  lemma=caution 1.09 |
    lemma=charge 0.81 |  lemma=claim -0.71 |  lemma=comment 1.1 |  lemma=communicate -0.7 |  lemma=complain 0.96 |
    lemma=concede 0.69 |  lemma=conclude -1.23 |  lemma=condemn -1.15 |  lemma=confirm -0.22 |
    lemma=consider -0.98 |  lemma=count -1.02 |  lemma=crawl 1.04 |  lemma=declare 0.47 |  lemma=demand -0.26 |
    lemma=denounce 0.84 |  lemma=deny 1 |  lemma=describe 0.86 |  lemma=die 0.66 |  lemma=dismiss 0.33 |
    lemma=do -1.28 |  lemma=draft 1.05 |  lemma=drive 0.84 |  lemma=end 0.76 |  lemma=erupt 0.85 |
    lemma=exclude -0.46 |  lemma=exist 0.99 |  lemma=explain 0.88 |  lemma=fume 0.55 |  lemma=give 0.3 |
    lemma=grumble 0.84 |  lemma=hail 0.91 |  lemma=have 0.73 |  lemma=hint 1.25 |  lemma=hope -1.35 |
    lemma=how -1.06 |  lemma=inform -0.37 |  lemma=insist -0.16 |  lemma=insistence 0.55 |  lemma=instruct -0.54 |
    lemma=let 0.53 |  lemma=lose 0.75 |  lemma=maintain 1.22 |  lemma=make -0.31 |  lemma=no 1.21 |
    lemma=note -0.03 |  lemma=object -0.92 |  lemma=offer -1.15 |  lemma=oppose 0.94 |  lemma=order -0.58 |
    lemma=pledge -0.38 |  lemma=post 0.85 |  lemma=press -1.16 |  lemma=promise -0.16 |  lemma=propose -0.84 |
    lemma=put -0.2 |  lemma=read -1.14 |  lemma=reaffirm 0.66 |  lemma=recall 0.93 |  lemma=reiterate 1.07 |
    lemma=reject -0.89 |  lemma=remark 0.81 |  lemma=repeat 0.8 |  lemma=reply -1.57 |  lemma=report -0.85 |
    lemma=reproach 1.04 |  lemma=repudiate -0.89 |  lemma=retort 1.06 |  lemma=rewrite 0.89 |  lemma=rule -0.85 |
    lemma=say 0.45 |  lemma=see -0.37 |  lemma=share -0.9 |  lemma=shot 0.84 |  lemma=slam -0.73 |  lemma=snap 0.6 |
    lemma=sniff 0.53 |  lemma=so 0.8 |  lemma=speak 1.07 |  lemma=stress 0.83 |  lemma=suggest 1.28 |
    lemma=talk -0.71 |  lemma=tell 0.03 |  lemma=thank 0.83 |  lemma=thanks -1.02 |  lemma=the -1.02 |
    lemma=threaten -0.69 |  lemma=underline 0.83 |  lemma=undertake 0.48 |  lemma=urge 0.44 |  lemma=voice 0.5 |
    lemma=want 0.94 |  lemma=warn 0.7 |  lemma=welcome 0.28 |  lemma=will 1.14 |  lemma=withdraw 0.98 |
    lemma=withhold -0.62 |  lemma=word 1.44 |  lemma=write 1.11 |  length=0 -0.41 |  length=1 -0.33 |
    length=2 0.23 |  length=3 -0.18 |  length=4 0.3 |  length=5 0.04 |  length=6 0.13 |  length=7 -0.18 |
    link=adverbial -0.58 |  link=complement -0.48 |  link=coordinate -0.07 |  link=main 0.18 |  link=modifier -0.7 |
    link=nominal -0.24 |  link=open 0.03 |  link=relative -0.49 |  link=subject -0.28 |  link=time 0.5 |
    modal=- 0.14 |  modal=be_to -0.86 |  modal=can 0.55 |  modal=could -1.2 |  modal=have_to -0.9 |
    modal=may -0.92 |  modal=might -0.89 |  modal=must -1.36 |  modal=will -0.42 |  modal=would -0.98 |
    modality=asserted 0.03 |  negated=false 0.03 |  object=aid 0.27 |  object=charge 0.6 |  object=deal 0.4 |
    object=law -0.07 |  object=offer -0.1 |  object=talks -0.86 |  object=tariff -0.81 |  object=troops 0.8 |
    object=truce 1.01 |  objects=false 0.13 |  objects=true -0.13 |  objlemma=$ 1.11 |  objlemma=% -0.5 |
    objlemma=18 -0.72 |  objlemma=31 -0.96 |  objlemma=abramkovich -0.87 |  objlemma=accord 0.26 |
    objlemma=account -0.7 |  objlemma=administration 0.89 |  objlemma=adviser 0.85 |  objlemma=agreement 0.66 |
    objlemma=airport -1.06 |  objlemma=amount 1.25 |  objlemma=answer 0.84 |  objlemma=approach -0.71 |
    objlemma=association 0.93 |  objlemma=assurance 1.01 |  objlemma=attendance -1.21 |  objlemma=autonomy -1.06 |
    objlemma=barrel -0.62 |  objlemma=bma 1.2 |  objlemma=breakthrough 0.62 |  objlemma=cash 0.62 |
    objlemma=ceasefire 1.01 |  objlemma=cent 0.49 |  objlemma=channel 0.96 |  objlemma=charge 1.01 |
    objlemma=climate 0.87 |  objlemma=commitment -0.61 |  objlemma=committee -0.54 |  objlemma=complaint 0.99 |
    objlemma=compromise -0.38 |  objlemma=constitution 0.22 |  objlemma=counter-claim 0.83 |  objlemma=crude -0.27 |
    objlemma=decision 1.07 |  objlemma=demand -0.36 |  objlemma=dilara -0.87 |  objlemma=disappointment 0.5 |
    objlemma=dollar -0.96 |  objlemma=door -1.09 |  objlemma=election -0.68 |  objlemma=end 0.58 |
    objlemma=figure 1.07 |  objlemma=finding -0.34 |  objlemma=general 0.94 |  objlemma=governor -1.32 |
    objlemma=group 0.35 |  objlemma=guarantee -0.82 |  objlemma=hallbeck 0.55 |  objlemma=handful 1.08 |
    objlemma=he -1.03 |  objlemma=head -0.96 |  objlemma=help 0.31 |  objlemma=holm 0.56 |  objlemma=host -1.02 |
    objlemma=idea -0.58 |  objlemma=independence -0.75 |  objlemma=indexation 1.17 |  objlemma=indictment -0.91 |
    objlemma=it 0.71 |  objlemma=itself 1.03 |  objlemma=july -1 |  objlemma=killing -0.72 |  objlemma=krg -0.64 |
    objlemma=late 0.96 |  objlemma=law -1.24 |  objlemma=life 0.75 |  objlemma=link 0.46 |  objlemma=man -1.22 |
    objlemma=mention -0.94 |  objlemma=mercosur 0.69 |  objlemma=ministry -0.9 |  objlemma=misunderstanding 0.95 |
    objlemma=monitor 0.94 |  objlemma=move 0.44 |  objlemma=need 1.01 |  objlemma=news 1.1 |  objlemma=no 1.11 |
    objlemma=number -1.41 |  objlemma=offer 0.47 |  objlemma=one -1.4 |  objlemma=order -0.77 |
    objlemma=other 0.52 |  objlemma=outcome 0.78 |  objlemma=part 0.48 |  objlemma=party 0.85 |
    objlemma=people 1.06 |  objlemma=pipeline -0.55 |  objlemma=poll 1.04 |  objlemma=prison 0.69 |
    objlemma=progress 1.04 |  objlemma=province -0.5 |  objlemma=public -1.15 |  objlemma=recognition 0.83 |
    objlemma=reduction -0.13 |  objlemma=refusal -1.15 |  objlemma=renegotiation 1.04 |  objlemma=report 0.68 |
    objlemma=representative -1.26 |  objlemma=request -0.74 |  objlemma=responsibility 0.75 |
    objlemma=result 0.65 |  objlemma=retaliation -1.39 |  objlemma=scanlan -0.87 |  objlemma=share -0.65 |
    objlemma=she -0.81 |  objlemma=side -0.7 |  objlemma=signature -1.04 |  objlemma=socialists 1.06 |
    objlemma=soil -0.58 |  objlemma=solution -0.99 |  objlemma=space -0.68 |  objlemma=spy -0.58 |
    objlemma=support 0.79 |  objlemma=supporter -0.48 |  objlemma=surrender 0.84 |  objlemma=suspension -1.27 |
    objlemma=talk -0.86 |  objlemma=text -0.07 |  objlemma=that 0.63 |  objlemma=themselves -0.68 |
    objlemma=they 0.79 |  objlemma=this 0.76 |  objlemma=three -1.07 |  objlemma=time -0.68 |
    objlemma=tonne -0.86 |  objlemma=tories 0.75 |  objlemma=treaty -0.05 |  objlemma=troops -0.81 |
    objlemma=turkey 0.83 |  objlemma=value 0.94 |  objlemma=vice-chairmanship -0.93 |  objlemma=war -1.12 |
    objlemma=week -0.31 |  objlemma=west 0.96 |  objlemma=what -0.18 |  objlemma=worker -0.58 |
    passive=false 0.06 |  passive=true -0.59 |  placed=false 0.03 |  quoted=false 0.05 |  quoted=true -0.54 |
    rule=according_to 0.14 |  rule=attribution -0.28 |  rule=denied_by 0.6 |  rule=frame_of_words -0.2 |
    rule=name,_colon -0.13 |  rule=name,_colon,_quotation 0.6 |  rule=noun_of_saying -0.2 |
    rule=quotation_carried_on -0.71 |  rule=quotation_without_a_cue 0.3 |
    rule=reporting_clause,_calls,_a_clause -0.87 |  rule=reporting_clause,_calls,_a_thing -0.48 |
    rule=reporting_clause,_calls,_marks -0.25 |  rule=reporting_clause,_does,_a_clause -0.28 |
    rule=reporting_clause,_does,_a_thing 0.19 |  rule=reporting_clause,_does,_an_infinitive -1.1 |
    rule=reporting_clause,_does,_marks 0.07 |  rule=reporting_clause,_once,_a_thing -0.99 |
    rule=reporting_clause,_quotes,_a_clause 0.79 |  rule=reporting_clause,_says,_a_clause 0.2 |
    rule=reporting_clause,_says,_a_thing -0.18 |  rule=reporting_clause,_says,_an_infinitive 0.06 |
    rule=reporting_clause,_says,_marks 0.39 |  rule=so_the_speaker 0.8 |  rule=words_in_order,_after -0.12 |
    rule=words_in_order,_before 0.48 |  rule=words_in_order,_set_in -0.65 |  rule=words_in_order,_turned 0.03 |
    said=false 0.07 |  said=true -0.18 |  self=deal -0.09 |  self=offer -0.81 |  self=talks -0.81 |
    sentence=0 0.28 |  sentence=1 0.15 |  sentence=3 -0.11 |  sentence=4 0.14 |  sentence=5 0.17 |  share=0 -0.73 |
    share=1 0.2 |  share=2 0.04 |  share=3 -0.02 |  share=4 0.03 |  subject=deal -0.3 |  subject=law -1.2 |
    subject=offer -0.04 |  subject=talks 0.76 |  subject=tariff -0.2 |  subject=troops -0.71 |
    subject=visit -1.42 |  sure=0 -0.12 |  sure=1 0.03 |  sure=2 0.14 |  sure=3 0.09 |  sure=4 0.03 |
    tense=- -0.22 |  tense=future -0.55 |  tense=past 0.2 |  tense=present -0.14 |  ties=- 0.32 |
    ties=agent -0.94 |  ties=compound 0.83 |  ties=controlled 0.19 |  ties=modified -0.18 |  ties=of 0.95 |
    ties=possessive -0.98 |  ties=relative -0.42 |  ties=shared -0.12 |  ties=subject 0.06 |
    touches=accusation 0.25 |  touches=agreement 0.25 |  touches=deadline 0.05 |  touches=incident -0.1 |
    touches=meeting 0.07 |  touches=position 0.23 |  touches=proposal -0.11 |  under=- -0.62 |  under=about -0.68 |
    under=according_to 0.76 |  under=after -0.07 |  under=as 0.34 |  under=as_to 0.64 |  under=at 0.64 |
    under=before -0.53 |  under=between 0.75 |  under=by -0.37 |  under=for -0.95 |  under=from -0.23 |
    under=in 0.35 |  under=of 0.11 |  under=on_to -0.78 |  under=out_of 0.63 |  under=over -1.31 |
    under=per -0.62 |  under=since -1.23 |  under=than 1.04 |  under=to -0.62 |  under=under -0.19 |
    under=until -0.78 |  under=up_to 1.27 |  under=upon 1.29 |  under=with -1.82 |  under=within -0.9 |
    under=without 0.92 |  upos=ADV -0.71 |  upos=AUX -0.53 |  upos=DET -0.13 |  upos=NOUN 0.05 |  upos=PUNCT 0.6 |
    upos=VERB 0.06
  `,
}

const line: Learned['line'] = [
  [-5.281, 0],
  [-4.344, 0.059],
  [-3.776, 0.141],
  [-3.372, 0.15],
  [-3.136, 0.169],
  [-2.784, 0.17],
  [-2.414, 0.176],
  [-2.083, 0.215],
  [-1.587, 0.245],
  [-0.904, 0.309],
  [-0.513, 0.42],
  [-0.282, 0.452],
  [-0.023, 0.51],
  [0.167, 0.521],
  [0.425, 0.608],
  [0.844, 0.618],
  [1.438, 0.728],
  [1.885, 0.762],
  [2.442, 0.779],
  [3.135, 0.796],
  [3.958, 0.816],
  [5.651, 1],
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
