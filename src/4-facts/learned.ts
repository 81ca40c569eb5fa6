/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.16 |  above=speech-does 0.77 |  above=speech-says 0.35 |  actor=group -0.26 |  actor=id 0.13 |
    actor=name 0.11 |  actors=1 0.06 |  actors=2 -0.39 |  any 0.04 |  beside=measure -0.57 |
    beside=position -0.19 |  beside=statement 0.05 |  block=list-item -0.43 |  block=paragraph 0.06 |
    class=other -0.15 |  class=speech-does 0.16 |  class=speech-says -0.06 |  content=finite -0.17 |
    content=none 0.06 |  content=participle 0.12 |  dated=false 0.05 |  form=participle 0.4 |  goes_on=false 0.04 |
    goes_on=true -0.71 |  joined=false 0.06 |  joined=true -0.17 |
    label+rule=-+accusing,_by_the_order_of_words 0.53 |  label+rule=-+charge_against_someone 0.16 |
    label+rule=-+charge_as_a_noun 0.57 |  label+rule=-+charge_with_a_clause -0.12 |
    label+rule=-+charge_without_its_matter -0.23 |  label+rule=-+deed_called_a_wrong -0.2 |
    label+rule=-+verb_of_charging -0.19 |  label+rule=-+wrong_told_of_another -0.19 |
    label+rule=-+wrong_told_of_nobody_named 0.11 |  label=- 0.04 |  lemma=accuse 0.25 |  lemma=blame 0.32 |
    lemma=call 0.07 |  lemma=charge 0.07 |  lemma=complain -0.1 |  lemma=hold -0.48 |  lemma=say 0.05 |
    length=0 -0.2 |  length=2 0.24 |  length=3 0.13 |  length=4 0.36 |  length=5 -0.67 |  link=adverbial 0.05 |
    link=complement 0.14 |  link=coordinate -0.2 |  link=main -0.04 |  link=modifier 0.07 |  link=relative 0.31 |
    modality=asserted 0.04 |  negated=false 0.04 |  object=talks -0.2 |  object=troops -0.31 |
    objects=false -0.09 |  objects=true 0.06 |  passive=false 0.04 |  passive=true -0.37 |  perfect=false -0.04 |
    perfect=true 0.34 |  placed=false 0.04 |  quoted=false 0.05 |  quoted=true -0.26 |
    rule=accusing,_by_the_order_of_words 0.53 |  rule=charge_against_someone 0.16 |  rule=charge_as_a_noun 0.57 |
    rule=charge_with_a_clause -0.12 |  rule=charge_without_its_matter -0.23 |  rule=deed_called_a_wrong -0.2 |
    rule=verb_of_charging -0.19 |  rule=wrong_told_of_another -0.19 |  rule=wrong_told_of_nobody_named 0.11 |
    said=false 0.08 |  said=true -0.06 |  sentence=1 0.16 |  sentence=2 0.16 |  sentence=3 -0.15 |
    sentence=4 0.03 |  share=0 -0.4 |  share=1 0.04 |  share=2 0.21 |  share=3 0.3 |  subject=troops -0.31 |
    sure=0 -0.29 |  sure=1 -0.14 |  sure=2 0.3 |  sure=3 0.07 |  tense=- 0.22 |  tense=past -0.07 |
    tense=present 0.24 |  ties=- -0.47 |  ties=controlled 0.44 |  ties=relative 0.55 |  ties=shared -0.34 |
    ties=subject 0.04 |  touches=agreement 0.06 |  touches=linkage -1.24 |  touches=measure -0.41 |
    touches=meeting 0.1 |  touches=position -0.33 |  touches=response -0.22 |  touches=statement -0.1 |
    under=- -0.07 |  under=for -0.12 |  under=in -0.64 |  under=of 0.45 |  under=on 0.15 |  under=to 0.24 |
    undone=true 0.04 |  upos=NOUN 0.57
  `,
  agreement: `
    above=attitude-open -0.35 |  above=other -0.08 |  above=speech-does 0.25 |  above=speech-says 0.05 |
    above=stance-accepts -0.17 |  above=stance-demands -0.42 |  above=stance-supports 0.31 |  actor=group -0.04 |
    actor=id 0.03 |  actor=name -0.06 |  actor=of -0.03 |  actors=0 1.05 |  actors=1 -0.28 |  actors=2 0.07 |
    actors=3 0.15 |  around_own_kind -0.13 |  beside=agreement -0.24 |  beside=deadline -0.27 |
    beside=linkage -0.26 |  beside=measure -0.17 |  beside=meeting -0.52 |  beside=position -0.47 |
    beside=proposal -0.54 |  beside=response -0.63 |  beside=statement -0.28 |  block=list-item -0.09 |
    class=attitude-open -0.75 |  class=other 0.05 |  class=speech-does -0.55 |  class=speech-once -0.73 |
    class=speech-says -0.15 |  class=stance-accepts 0.11 |  class=stance-demands 0.1 |
    class=stance-supports -0.65 |  clause=copula 0.13 |  clause=noun -0.03 |  content=finite -0.2 |
    content=infinitive 0.02 |  content=participle -0.02 |  dated=false -0.14 |  dated=true 0.15 |
    form=infinitive -0.12 |  form=noun -0.03 |  form=participle -0.05 |  goes_on=true 0.18 |
    inside_own_kind -0.17 |  label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.3 |
    label+rule=agreed+agreement_named_with_its_parties -0.28 |  label+rule=agreed+item_of_a_list_of_terms 0.37 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before 0.22 |  label+rule=agreed+signing_verb 0.12 |
    label+rule=agreed+signing_verb,_parties_from_before -0.05 |  label+rule=agreed+stage_of_an_agreement -0.05 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun -0.17 |  label+rule=agreed+term_after_an_agreement -0.61 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before -0.13 |
    label+rule=agreed+term_after_others 0.04 |  label+rule=agreed+term_after_others,_parties_from_before -0.19 |
    label+rule=agreed+term_under_an_agreement -0.31 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before 0.06 |
    label+rule=agreed+term_under_it,_parties_from_before -0.45 |  label+rule=agreed+undertaking_on 0.07 |
    label+rule=agreed+undertaking_to -0.06 |  label+rule=agreed+what_an_agreement_does -0.57 |
    label+rule=agreed+what_an_agreement_does,_relative -0.27 |  label+rule=agreed+what_it_does 0.35 |
    label+rule=breached+stage_of_an_agreement -0.64 |  label+rule=collapsed+it,_an_agreement -0.6 |
    label+rule=collapsed+stage_of_an_agreement 0.03 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.66 |
    label+rule=in-force+in_force,_parties_from_before 0.57 |  label+rule=in-force+stage_of_an_agreement -0.09 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -0.3 |  label+rule=negotiating+nothing_agreed -0.29 |
    label+rule=negotiating+nothing_agreed,_not -0.14 |  label+rule=negotiating+stage_of_an_agreement 0.18 |
    label+rule=negotiating+without_a_result 0.44 |  label+rule=signed+gesture_of_signing 0.4 |
    label+rule=signed+noun_of_a_stage -0.54 |  label+rule=signed+noun_of_a_stage,_set 0.76 |
    label+rule=signed+signing_verb -0.21 |  label+rule=signed+signing_verb,_parties_from_before 0.1 |
    label+rule=signed+stage_of_an_agreement 0.34 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.54 |
    label=agreed -0.06 |  label=breached -0.59 |  label=collapsed -0.1 |  label=in-force 0.02 |
    label=negotiating 0.16 |  label=signed 0.18 |  lemma=accept -0.21 |  lemma=agree 0.27 |  lemma=agreement 0.34 |
    lemma=announce -1.08 |  lemma=be 0.49 |  lemma=breach -0.58 |  lemma=break -0.09 |  lemma=broker -0.3 |
    lemma=ceasefire -0.75 |  lemma=collapse 0.87 |  lemma=commit -0.73 |  lemma=conclude 1.24 |
    lemma=declare 1.22 |  lemma=drop -0.67 |  lemma=end -0.29 |  lemma=extend -0.3 |  lemma=fall 0.87 |
    lemma=get -0.16 |  lemma=give -0.7 |  lemma=have 0.3 |  lemma=hold -0.4 |  lemma=initial 0.2 |
    lemma=join -0.04 |  lemma=leave 0.19 |  lemma=let 0.29 |  lemma=oblige -0.6 |  lemma=pledge 0.11 |
    lemma=promise -0.46 |  lemma=put 0.56 |  lemma=ratify -0.41 |  lemma=reach 0.25 |  lemma=replace 0.62 |
    lemma=settle 0.1 |  lemma=sign 0.21 |  lemma=signature -0.21 |  lemma=signing 0.11 |  lemma=strike 0.23 |
    lemma=suspend -0.66 |  lemma=take -0.31 |  lemma=undertake 0.31 |  lemma=vote -0.64 |  lemma=vow -0.91 |
    lemma=win 0.96 |  length=0 -0.18 |  length=1 -0.08 |  length=2 0.15 |  length=3 -0.04 |  length=4 -0.14 |
    length=5 -0.04 |  length=6 0.3 |  link=adverbial -0.25 |  link=condition -0.53 |  link=coordinate 0.13 |
    link=main 0.02 |  link=modifier 0.07 |  link=nominal -0.03 |  link=open -0.16 |  link=relative -0.11 |
    link=time 0.29 |  modal=be_to 0.2 |  modal=could 0.43 |  modal=may -0.49 |  modal=must -0.46 |
    modal=should -0.43 |  modal=would -0.29 |  modality=asserted 0.05 |  modality=hypothetical -0.36 |
    modality=possible -0.43 |  negated=true -0.11 |  object=aid -0.08 |  object=captive -0.24 |
    object=charge -0.39 |  object=deal 0.06 |  object=law 0.12 |  object=offer -0.05 |  object=talks 0.55 |
    object=tariff -0.32 |  object=troops -0.09 |  object=truce 0.04 |  objects=false -0.03 |  perfect=false -0.04 |
    perfect=true 0.19 |  quoted=true -0.38 |  rule=agreement_named_with_its_date,_parties_from_before -0.3 |
    rule=agreement_named_with_its_parties -0.28 |  rule=gesture_of_signing 0.67 |
    rule=in_force,_parties_from_before 0.57 |  rule=it,_an_agreement -0.55 |  rule=item_of_a_list_of_terms 0.37 |
    rule=item_of_a_list_of_terms,_parties_from_before 0.22 |  rule=nothing_agreed -0.29 |
    rule=nothing_agreed,_not -0.14 |  rule=noun_of_a_stage -0.59 |  rule=noun_of_a_stage,_set 0.76 |
    rule=signing_verb -0.1 |  rule=signing_verb,_parties_from_before 0.04 |  rule=stage_of_an_agreement 0.03 |
    rule=term_after_an_agreement -0.61 |  rule=term_after_an_agreement,_parties_from_before -0.13 |
    rule=term_after_others 0.04 |  rule=term_after_others,_parties_from_before -0.19 |
    rule=term_under_an_agreement -0.31 |  rule=term_under_an_agreement,_parties_from_before 0.06 |
    rule=term_under_it,_parties_from_before -0.45 |  rule=undertaking_on 0.07 |  rule=undertaking_to -0.06 |
    rule=what_an_agreement_does -0.57 |  rule=what_an_agreement_does,_relative -0.27 |  rule=what_it_does 0.35 |
    rule=without_a_result 0.44 |  said=true -0.08 |  self=truce -0.08 |  sentence=0 0.28 |  sentence=1 -0.04 |
    sentence=2 -0.19 |  sentence=4 0.21 |  sentence=5 0.49 |  share=0 -0.02 |  share=1 -0.06 |  share=2 0.08 |
    share=3 0.07 |  share=4 -0.06 |  subject=deal -0.17 |  subject=law -0.44 |  subject=offer -0.15 |
    subject=talks -0.08 |  subject=troops 0.39 |  subject=truce 0.23 |  sure=0 -0.23 |  sure=1 0.09 |
    sure=2 -0.09 |  sure=3 0.03 |  sure=4 0.03 |  tense=- -0.16 |  tense=future 0.07 |  tense=past 0.08 |
    tense=present -0.03 |  ties=- 0.14 |  ties=agent -0.08 |  ties=controlled -0.24 |  ties=modified 0.07 |
    ties=possessive -0.77 |  ties=relative -0.41 |  ties=shared 0.24 |  touches=accusation -0.45 |
    touches=deadline -0.15 |  touches=incident 0.3 |  touches=linkage -0.47 |  touches=measure -0.14 |
    touches=meeting -0.23 |  touches=position -0.21 |  touches=proposal -0.74 |  touches=response -0.61 |
    touches=statement -0.14 |  under=according_to -0.17 |  under=after -0.21 |  under=as -0.53 |  under=at -0.26 |
    under=before 0.35 |  under=by 0.07 |  under=for -0.62 |  under=from 0.24 |  under=in 0.19 |  under=into 0.47 |
    under=on 0.14 |  under=over 0.17 |  under=since 0.33 |  under=to -0.05 |  under=under 0.15 |  under=until 0.19 |
    under=with 0.29 |  under=within -0.25 |  under=without -0.18 |  undone=true -0.23 |  upos=ADJ -0.53 |
    upos=NOUN -0.04
  `,
  all: `
    actor=group -0.3 |  actor=id 0.05 |  actor=name 0.03 |  actor=of 0.04 |  actors=0 -0.1 |  actors=3 -0.02 |
    class=attitude-open -0.09 |  class=attitude-supports -0.22 |  class=speech-does -0.02 |
    class=speech-once -0.18 |  class=speech-quotes -0.55 |  class=speech-says 0.02 |  class=stance-accepts 0.05 |
    class=stance-opposes 0.22 |  class=stance-rejects -0.16 |  class=stance-supports -0.18 |
    form=imperative -0.19 |  form=infinitive -0.02 |  form=noun -0.03 |  length=0 -0.14 |  length=1 -0.06 |
    length=3 0.02 |  length=5 0.06 |  length=6 0.04 |  length=7 0.08 |  link=complement -0.05 |
    link=condition -0.18 |  link=main 0.07 |  link=nominal -0.03 |  link=open -0.06 |  link=relative -0.12 |
    link=subject 0.03 |  link=time -0.2 |  modal=- 0.02 |  modal=be_to -0.07 |  modal=can -0.03 |
    modal=could -0.06 |  modal=have_to 0.12 |  modal=may -0.35 |  modal=might -0.88 |  modal=shall -0.33 |
    modal=should -0.1 |  modal=would -0.12 |  passive=true -0.03 |  quoted=true -0.29 |  said=false 0.05 |
    said=true -0.11 |  share=0 -0.19 |  share=1 -0.09 |  share=2 -0.03 |  share=3 0.04 |  share=4 0.09 |
    sure=0 -0.04 |  sure=4 0.03 |  tense=- -0.05 |  tense=future -0.03 |  tense=past 0.05 |  ties=- -0.02 |
    ties=adjective -0.13 |  ties=agent -0.06 |  ties=compound 0.44 |  ties=controlled -0.07 |  ties=modified -0.09 |
    ties=of 0.39 |  ties=possessive 0.09 |  ties=preposition 0.07 |  ties=relative -0.13 |  ties=shared -0.12 |
    ties=subject 0.03
  `,
  deadline: `
    above=speech-does -0.59 |  above=speech-says -0.09 |  actor=group -0.46 |  actor=id 0.11 |  actor=name 0.18 |
    actors=0 0.15 |  actors=1 -0.04 |  actors=2 0.04 |  beside=agreement 0.08 |  beside=measure -0.02 |
    beside=meeting -0.84 |  beside=position 0.1 |  beside=proposal -0.29 |  beside=statement 0.26 |
    class=attitude-open 0.21 |  class=other -0.08 |  class=speech-says 0.06 |  class=stance-accepts 0.36 |
    class=stance-demands 0.21 |  clause=copula -0.3 |  clause=noun 0.06 |  dated=false -0.32 |
    form=infinitive 0.06 |  form=noun 0.06 |  form=participle -0.28 |  joined=false -0.03 |  joined=true 0.28 |
    label+rule=-+bounded_need -0.04 |  label+rule=-+limit_without_a_date 0.56 |
    label+rule=-+thing_with_its_limit -0.37 |  lemma=agree 0.47 |  lemma=complete 0.56 |  lemma=follow -0.25 |
    lemma=give 0.58 |  lemma=go 0.45 |  lemma=have 0.93 |  lemma=leave 0.17 |  lemma=meet -0.64 |  lemma=open -0.5 |
    lemma=sign -0.4 |  lemma=submit 0.61 |  length=0 0.26 |  length=1 0.32 |  length=2 -0.11 |  length=3 -0.2 |
    length=4 -0.14 |  length=5 0.08 |  link=adverbial -0.08 |  link=complement -0.19 |  link=condition 0.16 |
    link=coordinate 0.37 |  link=main 0.1 |  link=modifier -0.35 |  link=nominal 0.06 |  link=open -0.07 |
    link=relative -0.07 |  modal=- -0.07 |  modal=be_to -0.29 |  modal=must 0.55 |  modal=shall -0.33 |
    modal=will -0.07 |  modal=would 0.25 |  modality=asserted -0.05 |  modality=hypothetical 0.29 |
    modality=planned -0.21 |  modality=possible 0.3 |  negated=false -0.04 |  negated=true 0.34 |
    object=deal 0.15 |  object=law 0.13 |  object=offer -0.29 |  object=tariff -1.03 |  object=troops -0.45 |
    passive=false -0.1 |  passive=true 0.31 |  perfect=true -0.26 |  rule=bounded_need -0.04 |
    rule=limit_without_a_date 0.56 |  rule=thing_with_its_limit -0.37 |  said=true -0.03 |  sentence=1 0.3 |
    sentence=2 0.03 |  sentence=3 -0.29 |  sentence=4 -0.19 |  share=0 -0.42 |  share=2 -0.22 |  share=3 0.03 |
    share=4 0.13 |  subject=deal 0.22 |  subject=law 0.4 |  subject=talks -0.62 |  sure=0 -0.3 |  sure=1 0.21 |
    sure=2 -0.2 |  sure=4 0.15 |  tense=- 0.26 |  tense=future -0.21 |  tense=past -0.03 |  tense=present -0.1 |
    ties=- 0.24 |  ties=agent 0.55 |  ties=controlled -0.36 |  ties=subject -0.03 |  touches=agreement -0.24 |
    touches=incident 0.4 |  touches=linkage 0.18 |  touches=measure 0.23 |  touches=meeting -0.28 |
    touches=position -0.25 |  touches=proposal -0.78 |  touches=response 0.47 |  touches=statement -0.04 |
    under=- 0.25 |  under=at -0.23 |  under=before -0.58 |  under=by 0.24 |  under=for 0.19 |  under=in -0.05 |
    under=on -0.07 |  under=to 0.22 |  under=until -0.22 |  under=within -0.04 |  undone=true 0.11 |
    upos=NOUN -0.46 |  upos=VERB 0.02
  `,
  incident: `
    above=other -0.19 |  above=speech-does -0.11 |  above=speech-says 0.12 |  above=stance-demands 0.19 |
    actor=group -0.23 |  actor=id 0.17 |  actor=name -0.06 |  actor=of 0.5 |  actors=0 -0.05 |  actors=1 0.07 |
    actors=2 -0.16 |  around_own_kind 0.31 |  beside=agreement -0.33 |  beside=linkage -0.67 |
    beside=measure -0.13 |  beside=position -0.46 |  beside=statement -0.19 |  block=list-item 0.16 |
    block=paragraph -0.02 |  class=other 0.03 |  class=speech-does -0.1 |  class=speech-says -0.27 |
    class=stance-demands -0.15 |  class=stance-rejects -0.78 |  clause=noun 0.09 |  dated=false -0.12 |
    dated=true 0.1 |  form=infinitive -0.26 |  form=noun 0.09 |  form=participle 0.03 |  inside_own_kind -0.32 |
    joined=false 0.06 |  joined=true -0.28 |  label+rule=arrest+verb_of_arrest -0.12 |
    label+rule=arrest+verb_of_arrest,_on_its_noun -0.17 |  label+rule=attack+count_of_the_dead -0.4 |
    label+rule=attack+noun_of_attack_that_happened -0.74 |  label+rule=attack+noun_of_attack_with_what_it_hit 0.22 |
    label+rule=attack+noun_of_attack_with_who_did_it -0.62 |  label+rule=attack+turn_of_violence -0.04 |
    label+rule=attack+verb_of_attack 0.04 |  label+rule=attack+verb_of_attack,_on_its_noun -0.23 |
    label+rule=attack+who_died -0.9 |  label+rule=displacement+noun_of_displacement_with_what_it_hit -0.55 |
    label+rule=displacement+verb_of_displacement 0.15 |  label+rule=other+noun_of_other_that_happened -0.66 |
    label+rule=other+turn_of_violence -0.03 |  label+rule=other+verb_of_attack 0.46 |
    label+rule=violation+noun_of_violation_with_what_it_hit -0.44 |  label+rule=violation+verb_of_violation -0.33 |
    label=arrest -0.15 |  label=displacement 0.15 |  label=other 0.05 |  label=violation -0.19 |
    lemma=arrest -0.16 |  lemma=attack 0.14 |  lemma=block -0.78 |  lemma=bomb 0.13 |  lemma=breach -0.44 |
    lemma=break -0.87 |  lemma=claim 0.1 |  lemma=come 0.08 |  lemma=detain -0.14 |  lemma=displace 0.38 |
    lemma=drive 0.54 |  lemma=fight -0.15 |  lemma=fire -0.97 |  lemma=flight -0.53 |  lemma=hit -0.68 |
    lemma=hold 0.29 |  lemma=injure 0.34 |  lemma=kill 0.31 |  lemma=lose 0.47 |  lemma=seize 0.16 |
    lemma=shell 0.41 |  lemma=shoot 0.24 |  lemma=strike -0.47 |  lemma=take -0.31 |  lemma=war -0.22 |
    lemma=wound 0.54 |  length=0 -0.15 |  length=1 -0.04 |  length=2 -0.04 |  length=3 -0.02 |  length=4 0.16 |
    length=5 0.05 |  length=6 -0.06 |  link=adverbial -0.03 |  link=complement -0.13 |  link=coordinate 0.04 |
    link=main 0.11 |  link=modifier 0.17 |  link=nominal 0.09 |  link=open -0.37 |  link=relative -0.03 |
    link=time -0.25 |  modal=- 0.02 |  modality=asserted 0.03 |  modality=hypothetical -0.3 |
    modality=planned -0.8 |  modality=possible -0.35 |  negated=true -0.71 |  object=arms -0.18 |
    object=captive -0.03 |  object=deal -0.14 |  object=law -0.16 |  object=tariff 0.34 |  object=troops 0.12 |
    object=truce 0.49 |  objects=false -0.2 |  objects=true 0.07 |  passive=true 0.09 |  perfect=true 0.15 |
    quoted=true -0.43 |  rule=noun_of_attack_that_happened -0.74 |  rule=noun_of_attack_with_what_it_hit 0.22 |
    rule=noun_of_attack_with_who_did_it -0.62 |  rule=noun_of_displacement_with_what_it_hit -0.55 |
    rule=noun_of_other_that_happened -0.66 |  rule=noun_of_violation_with_what_it_hit -0.44 |
    rule=turn_of_violence 0.07 |  rule=turn_of_violence,_on_its_noun 0.26 |  rule=verb_of_arrest -0.12 |
    rule=verb_of_arrest,_on_its_noun -0.17 |  rule=verb_of_attack 0.06 |  rule=verb_of_attack,_on_its_noun -0.15 |
    rule=verb_of_displacement 0.15 |  rule=verb_of_violation -0.33 |  rule=who_died -0.32 |  said=false 0.12 |
    said=true -0.28 |  self=law 0.32 |  sentence=0 0.83 |  sentence=1 0.22 |  sentence=2 -0.07 |  sentence=3 -0.06 |
    sentence=4 -0.13 |  sentence=5 -0.03 |  share=0 -0.36 |  share=2 -0.04 |  share=3 -0.07 |  share=4 0.19 |
    subject=captive -0.16 |  subject=troops 0.07 |  sure=1 -0.19 |  sure=2 0.25 |  sure=4 0.04 |  tense=- 0.04 |
    tense=past -0.06 |  tense=present 0.28 |  ties=- 0.04 |  ties=agent 0.3 |  ties=controlled -0.22 |
    ties=relative -0.07 |  ties=shared -0.23 |  touches=accusation -0.03 |  touches=agreement 0.42 |
    touches=deadline -0.47 |  touches=linkage -0.05 |  touches=measure -0.21 |  touches=meeting -0.14 |
    touches=position -0.35 |  touches=statement -0.16 |  under=- 0.04 |  under=according_to 0.08 |  under=at -0.36 |
    under=for -0.84 |  under=from 0.14 |  under=near 0.28 |  under=on 0.07 |  under=since 0.52 |  under=under -0.2 |
    under=with -0.76 |  undone=false 0.02 |  undone=true -0.43 |  upos=NOUN -0.14
  `,
  linkage: `
    above=attitude-open 0.75 |  above=other 0.23 |  above=speech-does 0.15 |  above=speech-says 0.09 |
    above=stance-accepts -0.5 |  above=stance-demands 0.65 |  above=stance-rejects 0.36 |  actor=group -0.7 |
    actor=id 0.21 |  actor=of -0.1 |  actors=0 0.63 |  actors=1 -0.03 |  around_own_kind -1.25 |
    beside=agreement 0.05 |  beside=deadline 0.21 |  beside=incident -1.24 |  beside=measure 0.15 |
    beside=position 0.08 |  beside=proposal 0.58 |  beside=response -0.28 |  beside=statement 0.13 |
    block=list-item -0.13 |  block=paragraph 0.02 |  class=attitude-open -0.72 |  class=speech-does 0.1 |
    class=speech-once -0.24 |  class=stance-accepts 0.29 |  class=stance-demands 0.44 |  clause=copula -0.07 |
    content=finite 0.59 |  content=infinitive -0.05 |  content=participle 0.42 |  dated=true 0.11 |
    form=finite -0.02 |  form=infinitive 0.27 |  form=participle -0.2 |  inside_own_kind 0.08 |  joined=true 0.07 |
    label+rule=-+answered_with_a_deed 0.65 |  label+rule=-+before -0.64 |  label+rule=-+condition,_if 0.12 |
    label+rule=-+condition,_inverted 0.22 |  label+rule=-+condition,_once 0.19 |
    label+rule=-+condition,_only_if 0.08 |  label+rule=-+condition,_only_once -0.05 |
    label+rule=-+condition,_unless 0.19 |  label+rule=-+condition,_until -0.2 |  label+rule=-+done_after -0.14 |
    label+rule=-+not_before 0.28 |  label+rule=-+or_else 0.42 |  label+rule=-+phrase,_in_return -0.3 |
    label+rule=-+phrase,_told_as_tied 0.33 |  label+rule=-+tie,_as_long_as 0.66 |
    label+rule=-+tie,_conditional_on 0.52 |  label+rule=-+tie,_had -0.07 |  label+rule=-+tie,_if -0.58 |
    label+rule=-+tie,_in_return_for 0.36 |  label+rule=-+tie,_provided 0.19 |
    label+rule=-+tie,_provided_that 0.45 |  label+rule=-+tie,_without 0.1 |  label+rule=-+verb -0.16 |
    lemma=be 0.08 |  lemma=call -0.11 |  lemma=come -0.16 |  lemma=drop -0.13 |  lemma=follow 0.54 |
    lemma=give 0.68 |  lemma=go 0.35 |  lemma=have -0.15 |  lemma=hold -0.59 |  lemma=leave -0.49 |
    lemma=live 0.65 |  lemma=make 0.56 |  lemma=need 0.09 |  lemma=offer 0.52 |  lemma=put -0.38 |
    lemma=require -0.89 |  lemma=resume -0.51 |  lemma=sign 0.67 |  lemma=stay 0.72 |  lemma=suspend 0.03 |
    lemma=take -0.09 |  lemma=want 0.44 |  lemma=withdraw 0.19 |  length=1 0.22 |  length=2 -0.06 |
    length=3 -0.02 |  length=4 0.07 |  length=5 0.19 |  length=6 -0.51 |  link=adverbial -0.21 |
    link=complement 0.11 |  link=coordinate -0.14 |  link=main -0.08 |  link=modifier 0.56 |  link=open 0.3 |
    link=relative -0.17 |  modal=- -0.05 |  modal=be_to 0.61 |  modal=can -0.05 |  modal=could 0.38 |
    modal=must 0.49 |  modal=will 0.03 |  modal=would 0.05 |  modality=asserted -0.17 |
    modality=hypothetical 0.14 |  modality=planned 0.04 |  modality=possible 0.21 |  object=aid 0.15 |
    object=deadline 0.92 |  object=deal 0.36 |  object=law 0.75 |  object=offer 0.22 |  object=sanction -0.39 |
    object=talks 0.07 |  object=tariff 0.45 |  object=troops -0.41 |  object=truce 0.43 |  objects=false 0.12 |
    objects=true -0.06 |  passive=false 0.05 |  passive=true -0.23 |  perfect=true 0.17 |  quoted=true 0.05 |
    rule=answered_with_a_deed 0.65 |  rule=before -0.64 |  rule=condition,_if 0.12 |
    rule=condition,_inverted 0.22 |  rule=condition,_once 0.19 |  rule=condition,_only_if 0.08 |
    rule=condition,_only_once -0.05 |  rule=condition,_unless 0.19 |  rule=condition,_until -0.2 |
    rule=done_after -0.14 |  rule=not_before 0.28 |  rule=or_else 0.42 |  rule=phrase,_in_return -0.3 |
    rule=phrase,_told_as_tied 0.33 |  rule=tie,_as_long_as 0.66 |  rule=tie,_conditional_on 0.52 |
    rule=tie,_had -0.07 |  rule=tie,_if -0.58 |  rule=tie,_in_return_for 0.36 |  rule=tie,_provided 0.19 |
    rule=tie,_provided_that 0.45 |  rule=tie,_without 0.1 |  rule=verb -0.16 |  said=true 0.04 |  sentence=1 0.26 |
    sentence=2 -0.07 |  sentence=3 -0.1 |  sentence=4 0.39 |  sentence=5 -0.67 |  share=0 0.63 |  share=1 -0.2 |
    share=2 -0.03 |  share=3 0.18 |  subject=aid 0.43 |  subject=deal 0.07 |  subject=law -0.11 |
    subject=offer -0.51 |  subject=talks 0.55 |  subject=tariff 0.51 |  subject=troops -0.57 |  sure=1 0.42 |
    sure=2 0.13 |  sure=3 -0.02 |  sure=4 -0.14 |  tense=- 0.11 |  tense=future 0.07 |  tense=past -0.27 |
    tense=present 0.05 |  ties=- -0.38 |  ties=controlled 0.35 |  ties=relative 0.11 |  ties=shared -0.15 |
    ties=subject 0.05 |  touches=accusation 0.85 |  touches=agreement -0.12 |  touches=deadline 0.04 |
    touches=incident -0.27 |  touches=measure -0.22 |  touches=meeting -0.09 |  touches=position 0.11 |
    touches=proposal 0.1 |  touches=response -0.3 |  touches=statement 0.03 |  under=- -0.3 |  under=after 0.08 |
    under=at 0.08 |  under=by -0.13 |  under=for -0.45 |  under=from 0.25 |  under=in -0.07 |  under=into 0.81 |
    under=on -0.21 |  under=under 0.05 |  under=until -0.63 |  under=with 0.13 |  under=within -0.17 |
    under=without -0.13 |  undone=true 0.07 |  upos=NOUN -0.67 |  upos=VERB 0.03
  `,
  measure: `
    above=attitude-open 1.03 |  above=other -0.1 |  above=speech-calls 0.2 |  above=speech-does -0.09 |
    above=speech-says -0.07 |  above=stance-accepts -0.09 |  above=stance-demands -0.16 |  above=stance-open 0.82 |
    above=stance-rejects -0.2 |  above=stance-supports -0.48 |  actor=group -0.26 |  actor=id 0.21 |
    actor=name -0.29 |  actor=of -0.05 |  actors=0 -0.38 |  actors=1 0.06 |  actors=3 -0.36 |  any -0.05 |
    around_own_kind 0.11 |  beside=accusation 0.16 |  beside=agreement -0.28 |  beside=incident -0.07 |
    beside=linkage -0.1 |  beside=measure 0.16 |  beside=position -0.23 |  beside=proposal -0.42 |
    beside=response -0.39 |  beside=statement -0.11 |  block=paragraph -0.05 |  class=attitude-open -0.12 |
    class=speech-does -0.37 |  class=speech-quotes 0.07 |  class=speech-says -0.09 |  class=stance-demands -0.18 |
    class=stance-rejects -0.39 |  class=stance-supports -0.45 |  clause=copula 0.39 |  clause=noun -0.06 |
    clause=verb -0.03 |  content=finite 0.29 |  content=infinitive -0.28 |  content=none -0.03 |
    dated=false -0.13 |  dated=true 0.09 |  form=imperative -0.17 |  form=infinitive -0.03 |  form=noun -0.06 |
    form=participle -0.13 |  goes_on=false -0.04 |  goes_on=true 0.4 |  inside_own_kind -0.14 |
    joined=false -0.03 |  joined=true -0.05 |  label+rule=eased+movement_of_those_who_go 0.19 |
    label+rule=eased+power_as_a_noun,_by_thing -0.67 |  label+rule=eased+power_as_a_noun,_by_verb 0.74 |
    label+rule=eased+power_named_with_its_fate -0.57 |  label+rule=eased+power_used,_by_none -0.4 |
    label+rule=eased+power_used,_by_thing 0.31 |  label+rule=eased+power_used,_by_thing,_on_its_noun -0.1 |
    label+rule=eased+power_used,_by_verb -0.31 |  label+rule=imposed+power_as_a_noun,_by_thing -0.25 |
    label+rule=imposed+power_as_a_noun,_by_verb 0.46 |  label+rule=imposed+power_named_with_its_author 0.03 |
    label+rule=imposed+power_named_with_its_fate -0.23 |  label+rule=imposed+power_used,_by_none -0.27 |
    label+rule=imposed+power_used,_by_none,_on_its_noun 0.05 |  label+rule=imposed+power_used,_by_pronoun -0.66 |
    label+rule=imposed+power_used,_by_thing 0.03 |  label+rule=imposed+power_used,_by_thing,_on_its_noun -0.15 |
    label+rule=imposed+power_used,_by_verb 0.37 |  label+rule=imposed+power_used,_by_verb,_on_its_noun -0.31 |
    label+rule=lifted+power_as_a_noun,_by_thing -0.59 |  label+rule=lifted+power_used,_by_none -0.35 |
    label+rule=lifted+power_used,_by_pronoun 0.29 |  label+rule=lifted+power_used,_by_thing 0.1 |
    label+rule=lifted+power_used,_by_thing,_on_its_noun -0.13 |  label+rule=provided+let_others_do -0.32 |
    label+rule=provided+let_others_do,_on_its_noun -0.2 |  label+rule=provided+let_relief_or_people_do 0.57 |
    label+rule=provided+movement_of_those_who_come -0.03 |  label+rule=provided+power_as_a_noun,_by_money -0.21 |
    label+rule=provided+power_as_a_noun,_by_thing -0.25 |  label+rule=provided+power_as_a_noun,_by_verb -0.42 |
    label+rule=provided+power_used,_by_beneath -0.24 |  label+rule=provided+power_used,_by_money 0.04 |
    label+rule=provided+power_used,_by_pronoun -0.33 |  label+rule=provided+power_used,_by_thing -0.11 |
    label+rule=provided+power_used,_by_thing,_on_its_noun 0.02 |  label+rule=provided+power_used,_by_verb 0.13 |
    label+rule=provided+power_used,_by_verb,_on_its_noun -0.11 |  label+rule=suspended+power_used,_by_none -0.29 |
    label+rule=suspended+power_used,_by_none,_on_its_noun 0.35 |  label+rule=suspended+power_used,_by_pronoun 0.13 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun 0.55 |  label+rule=suspended+power_used,_by_verb -0.23 |
    label+rule=suspended+practice_ceased -0.21 |  label+rule=tightened+movement_of_those_who_come 0.38 |
    label+rule=tightened+power_used,_by_none -0.34 |  label+rule=tightened+power_used,_by_thing -0.42 |
    label+rule=tightened+power_used,_by_thing,_on_its_noun 0.68 |  label=lifted -0.07 |  label=provided -0.12 |
    label=tightened 0.08 |  lemma=allow -0.25 |  lemma=announce 0.35 |  lemma=ban 0.27 |  lemma=bar -0.06 |
    lemma=begin 0.07 |  lemma=blacklist 0.38 |  lemma=block -0.39 |  lemma=blockade -0.39 |  lemma=bring -0.08 |
    lemma=buy 0.14 |  lemma=cancel -0.48 |  lemma=charge -0.53 |  lemma=close -0.31 |  lemma=compensate -0.36 |
    lemma=cut 0.09 |  lemma=deny -0.16 |  lemma=dissolve 0.07 |  lemma=drop 0.08 |  lemma=end -0.12 |
    lemma=exchange -0.43 |  lemma=extend -0.32 |  lemma=finance 0.07 |  lemma=free -0.11 |  lemma=freeze 0.36 |
    lemma=give -0.07 |  lemma=go -0.42 |  lemma=grant 0.07 |  lemma=halt -0.37 |  lemma=hand -0.25 |
    lemma=hold 0.45 |  lemma=impose 0.21 |  lemma=launch -0.47 |  lemma=lay 0.1 |  lemma=leave -0.07 |
    lemma=lend -0.15 |  lemma=let -0.18 |  lemma=lift 0.27 |  lemma=offer -0.53 |  lemma=open -0.12 |
    lemma=pass -0.34 |  lemma=pay -0.42 |  lemma=phase -0.05 |  lemma=pledge 0.04 |  lemma=promise -0.1 |
    lemma=pull 0.22 |  lemma=pullback -0.75 |  lemma=put -0.23 |  lemma=raise -0.16 |  lemma=recognise 0.5 |
    lemma=release 0.23 |  lemma=remain -0.5 |  lemma=reopen -0.04 |  lemma=restore -0.48 |  lemma=resume 0.18 |
    lemma=sanction 0.02 |  lemma=scrap -0.13 |  lemma=seize -0.39 |  lemma=send 0.12 |  lemma=shelter -0.43 |
    lemma=ship 0.08 |  lemma=shut 0.28 |  lemma=stay -0.5 |  lemma=stop 0.07 |  lemma=supply 0.33 |
    lemma=suspend 0.37 |  lemma=veto -0.4 |  lemma=withdraw 0.11 |  lemma=withdrawal 0.06 |  lemma=withhold 0.15 |
    lemma=write -0.6 |  length=0 -0.19 |  length=1 -0.07 |  length=3 0.04 |  length=4 -0.08 |  length=5 0.06 |
    length=6 -0.25 |  length=7 0.36 |  link=adverbial -0.02 |  link=complement -0.08 |  link=condition -0.41 |
    link=main 0.08 |  link=modifier 0.11 |  link=nominal -0.06 |  link=open -0.14 |  link=time -0.25 |
    modal=- -0.03 |  modal=be_to 0.16 |  modal=could 0.18 |  modal=may 0.05 |  modal=must -0.65 |  modal=will 0.3 |
    modal=would -0.23 |  modality=hypothetical -0.27 |  modality=possible -0.2 |  negated=false -0.03 |
    negated=true -0.26 |  object=aid 0.26 |  object=arms -0.2 |  object=captive 0.08 |  object=charge -0.26 |
    object=deal -0.25 |  object=law 0.2 |  object=offer -0.29 |  object=sanction 0.42 |  object=strike -0.62 |
    object=talks -0.6 |  object=tariff 0.03 |  object=troops 0.17 |  objects=false -0.09 |  passive=true -0.11 |
    perfect=false -0.04 |  perfect=true 0.04 |  placed=false -0.05 |  quoted=false -0.04 |  quoted=true -0.26 |
    rule=let_others_do -0.32 |  rule=let_others_do,_on_its_noun -0.2 |  rule=let_relief_or_people_do 0.57 |
    rule=movement_of_those_who_come 0.07 |  rule=movement_of_those_who_go 0.19 |
    rule=power_as_a_noun,_by_money -0.45 |  rule=power_as_a_noun,_by_thing -0.35 |
    rule=power_as_a_noun,_by_verb 0.21 |  rule=power_named_with_its_author -0.09 |
    rule=power_named_with_its_day -0.46 |  rule=power_named_with_its_fate -0.45 |
    rule=power_used,_by_beneath -0.57 |  rule=power_used,_by_money 0.34 |  rule=power_used,_by_none -0.31 |
    rule=power_used,_by_none,_on_its_noun 0.12 |  rule=power_used,_by_pronoun -0.16 |
    rule=power_used,_by_thing -0.02 |  rule=power_used,_by_thing,_on_its_noun 0.14 |  rule=power_used,_by_verb 0.1 |
    rule=power_used,_by_verb,_on_its_noun -0.23 |  rule=practice_ceased -0.21 |  said=false 0.03 |
    said=true -0.15 |  self=aid 0.36 |  self=law -0.36 |  self=sanction -0.15 |  self=tariff -0.21 |
    sentence=0 0.32 |  sentence=1 0.08 |  sentence=2 -0.1 |  sentence=3 -0.03 |  sentence=4 -0.08 |
    sentence=5 -0.16 |  share=0 -0.15 |  share=2 -0.17 |  share=3 0.07 |  share=4 0.04 |  sign=acting 0.09 |
    sign=allow -0.2 |  sign=arms -0.19 |  sign=ban 0.09 |  sign=captive -0.08 |  sign=charge -0.06 |
    sign=close -0.07 |  sign=close_- -0.4 |  sign=close_house 0.54 |  sign=free 0.04 |  sign=free_- -0.15 |
    sign=free_captive 0.12 |  sign=give -0.11 |  sign=give_- 0.04 |  sign=give_arms 0.33 |
    sign=give_captive -0.44 |  sign=give_force 0.04 |  sign=give_house -0.39 |  sign=give_money -0.21 |
    sign=give_permit 0.36 |  sign=give_relief -0.45 |  sign=give_staff -0.37 |  sign=give_supply -0.27 |
    sign=halt 0.05 |  sign=halt_- -0.14 |  sign=halt_house -0.42 |  sign=halt_money 0.48 |
    sign=halt_operation -0.5 |  sign=halt_output 0.33 |  sign=halt_passage -0.71 |  sign=halt_permit 0.5 |
    sign=halt_rule -0.47 |  sign=halt_supply -0.21 |  sign=halt_tariff 1 |  sign=halt_tie 0.49 |  sign=house -0.16 |
    sign=impose_- 0.19 |  sign=impose_charge 0.19 |  sign=impose_house 0.18 |  sign=impose_money -0.38 |
    sign=impose_operation -0.38 |  sign=impose_permit -0.34 |  sign=impose_rate -0.35 |  sign=impose_rule -0.66 |
    sign=impose_sanction 0.09 |  sign=impose_supply -0.1 |  sign=impose_tariff 0.47 |  sign=keep -0.22 |
    sign=keep_money -0.06 |  sign=keep_rule -0.65 |  sign=lift -0.06 |  sign=lift_- -0.47 |  sign=lift_ban -0.73 |
    sign=lift_charge -0.04 |  sign=lift_rule 0.54 |  sign=lift_sanction 0.47 |  sign=lift_tariff -0.11 |
    sign=lift_tie -0.03 |  sign=lower 0.23 |  sign=money -0.05 |  sign=near -0.33 |  sign=no_class -0.09 |
    sign=open -0.21 |  sign=open_- -0.22 |  sign=open_house -0.57 |  sign=open_passage 0.07 |
    sign=operation -0.29 |  sign=output -0.22 |  sign=own -0.2 |  sign=passage -0.16 |  sign=permit -0.13 |
    sign=plan 0.23 |  sign=plan_sanction -0.49 |  sign=raise -0.05 |  sign=raise_- -0.34 |  sign=raise_ban 0.11 |
    sign=raise_force -0.14 |  sign=raise_money 0.46 |  sign=raise_permit -0.24 |  sign=raise_rate 0.61 |
    sign=raise_tariff -0.54 |  sign=rate 0.34 |  sign=refuse -0.16 |  sign=refuse_money -0.8 |  sign=relief 0.55 |
    sign=resume -0.1 |  sign=resume_- -0.32 |  sign=resume_operation -0.06 |  sign=resume_supply -0.51 |
    sign=rule -0.36 |  sign=sanction 0.42 |  sign=staff 0.6 |  sign=supply -0.16 |  sign=tariff 0.26 |
    sign=terms 0.49 |  sign=tie 0.42 |  sign=withdraw -0.03 |  sign=withdraw_- -0.15 |  sign=withdraw_arms -0.08 |
    sign=withdraw_charge -0.26 |  sign=withdraw_force -0.02 |  subject=captive -0.48 |  subject=deal -0.33 |
    subject=law 0.47 |  subject=offer -0.49 |  subject=strike -0.62 |  subject=talks 0.27 |  subject=tariff -0.64 |
    subject=troops -0.05 |  sure=0 -0.1 |  sure=1 -0.05 |  sure=4 -0.06 |  tense=- -0.11 |  tense=future 0.2 |
    tense=past 0.1 |  tense=present -0.14 |  ties=- -0.07 |  ties=agent 0.08 |  ties=controlled -0.11 |
    ties=modified -0.65 |  ties=of 0.11 |  ties=relative -0.05 |  ties=shared -0.21 |  ties=subject 0.04 |
    touches=accusation -0.32 |  touches=agreement -0.12 |  touches=deadline 0.04 |  touches=incident -0.04 |
    touches=linkage -0.09 |  touches=meeting 0.02 |  touches=position -0.18 |  touches=proposal -0.21 |
    touches=response -0.14 |  touches=statement -0.16 |  under=according_to 0.04 |  under=across 0.35 |
    under=after -0.12 |  under=against 0.43 |  under=as -0.05 |  under=at -0.27 |  under=by -0.13 |
    under=for 0.25 |  under=from 0.16 |  under=in 0.27 |  under=into -0.57 |  under=on 0.21 |  under=over -0.25 |
    under=since 0.02 |  under=through 0.06 |  under=to 0.07 |  under=under -0.36 |  under=until -0.04 |
    under=with -0.17 |  under=within -0.38 |  under=without -0.53 |  undone=true -0.35 |  upos=NOUN -0.1 |
    upos=VERB -0.04
  `,
  meeting: `
    above=speech-does 0.32 |  above=speech-quotes 0.27 |  above=speech-says -0.14 |  above=stance-accepts 0.12 |
    above=stance-demands -0.38 |  actor=group -0.44 |  actor=name 0.07 |  actor=of 0.16 |  actors=0 0.7 |
    actors=3 -0.13 |  around_own_kind 0.23 |  beside=agreement 0.14 |  beside=deadline 0.07 |
    beside=linkage -0.92 |  beside=position -0.05 |  block=list-item -0.06 |  class=speech-says 0.05 |
    clause=copula -0.31 |  clause=verb 0.06 |  dated=false -0.22 |  dated=true 0.23 |  form=finite 0.04 |
    form=infinitive 0.12 |  form=participle -0.18 |  inside_own_kind -0.42 |  joined=true -0.06 |
    label+rule=cancelled+fate_of_a_meeting_as_object 0.58 |  label+rule=failed+fate_of_a_meeting_as_object 0.5 |
    label+rule=failed+fate_of_a_meeting_as_oblique -0.08 |  label+rule=failed+fate_of_a_meeting_as_subject 0.3 |
    label+rule=held+fate_of_a_meeting_as_object 0.24 |  label+rule=held+hands_shaken -0.04 |
    label+rule=held+meeting_named_after_a_preposition 0.07 |  label+rule=held+meeting_named_by_measure 0.35 |
    label+rule=held+meeting_named_in_order -0.62 |  label+rule=held+meeting_named_with_a_clause -0.63 |
    label+rule=held+meeting_named_with_its_place -0.39 |  label+rule=held+meeting_named_with_one_party -0.61 |
    label+rule=held+verb_of_meeting -0.05 |  label+rule=held+verb_of_speaking_with 0.14 |
    label+rule=ongoing+fate_of_a_meeting_as_object -0.09 |  label+rule=planned+a_body_that_sits 0.12 |
    label+rule=planned+fate_of_a_meeting_as_object -0.15 |  label+rule=planned+fate_of_a_meeting_as_oblique 0.23 |
    label+rule=planned+fate_of_a_meeting_as_subject 0.12 |  label+rule=planned+journey 0.81 |
    label+rule=planned+meeting_named_after_a_preposition -0.35 |  label+rule=planned+meeting_named_in_order -0.24 |
    label+rule=planned+meeting_named_with_one_party 0.44 |  label+rule=planned+verb_of_meeting -0.09 |
    label+rule=planned+verb_of_speaking_with -0.69 |  label+rule=postponed+fate_of_a_meeting_as_object 0.57 |
    label=cancelled 0.09 |  label=failed 0.27 |  label=ongoing -0.2 |  label=planned -0.06 |  label=postponed 0.57 |
    lemma=attend -0.5 |  lemma=call -0.24 |  lemma=ceremony -0.47 |  lemma=consultation 0.22 |
    lemma=conversation 1.29 |  lemma=dialogue -0.83 |  lemma=discuss 0.6 |  lemma=discussion -0.44 |
    lemma=join -0.62 |  lemma=mediation -0.06 |  lemma=meet 0.07 |  lemma=meeting 0.14 |  lemma=mission -0.31 |
    lemma=negotiate -0.45 |  lemma=negotiation -0.11 |  lemma=round 0.08 |  lemma=session -0.21 |  lemma=sit -0.31 |
    lemma=speak 0.5 |  lemma=summit -0.36 |  lemma=talk 0.02 |  lemma=visit 0.45 |  length=0 -0.21 |
    length=1 -0.23 |  length=2 0.22 |  length=3 0.34 |  length=4 -0.08 |  length=5 0.12 |  link=adverbial 0.29 |
    link=complement -0.12 |  link=coordinate 0.03 |  link=main 0.13 |  link=modifier 0.02 |  link=relative -0.19 |
    modal=- 0.03 |  modal=be_to 0.43 |  modal=will -0.23 |  modal=would -0.33 |  modality=asserted 0.04 |
    modality=planned 0.03 |  modality=possible -0.45 |  negated=false 0.02 |  negated=true -0.37 |
    object=deal 0.25 |  object=talks -0.07 |  objects=true 0.05 |  passive=true 0.89 |  perfect=true -0.15 |
    placed=false -0.12 |  placed=true 0.32 |  quoted=false 0.02 |  quoted=true -0.51 |  rule=a_body_that_sits 0.12 |
    rule=fate_of_a_meeting_as_object 0.12 |  rule=fate_of_a_meeting_as_oblique -0.06 |
    rule=fate_of_a_meeting_as_subject 0.09 |  rule=from_afar 0.41 |  rule=hands_shaken -0.04 |  rule=journey 0.72 |
    rule=meeting_named_after_a_preposition -0.09 |  rule=meeting_named_by_measure 0.04 |
    rule=meeting_named_in_order -0.34 |  rule=meeting_named_with_a_clause -0.36 |
    rule=meeting_named_with_its_place -0.39 |  rule=meeting_named_with_one_party -0.36 |
    rule=verb_of_meeting -0.07 |  rule=verb_of_receiving -0.59 |  rule=verb_of_speaking_with -0.24 |
    said=false 0.06 |  said=true -0.15 |  self=talks 0.05 |  self=visit -0.31 |  sentence=0 0.57 |  sentence=1 0.1 |
    sentence=2 -0.08 |  sentence=3 -0.03 |  sentence=4 0.06 |  sentence=5 -0.13 |  share=0 -0.1 |  share=1 -0.27 |
    share=3 -0.08 |  share=4 0.29 |  sure=0 -0.12 |  sure=1 0.05 |  sure=2 -0.32 |  sure=3 0.14 |
    tense=future -0.1 |  tense=past 0.18 |  tense=present 0.04 |  ties=agent -0.63 |  ties=controlled -0.04 |
    ties=modified 0.02 |  ties=of 0.67 |  ties=possessive -0.55 |  ties=preposition 0.25 |  ties=relative -0.11 |
    ties=subject 0.05 |  touches=accusation -0.19 |  touches=agreement 0.18 |  touches=deadline -0.46 |
    touches=incident -0.07 |  touches=linkage -0.14 |  touches=measure -0.1 |  touches=position -0.24 |
    touches=proposal -0.05 |  touches=response -0.37 |  touches=statement -0.16 |  under=- 0.11 |
    under=after -0.04 |  under=at -0.11 |  under=before 0.37 |  under=by 0.24 |  under=for -0.27 |
    under=from 0.24 |  under=in 0.18 |  under=on 0.15 |  under=to 0.1 |  under=under -0.02 |  under=with 0.28 |
    undone=false 0.03 |  undone=true -0.55 |  upos=NOUN -0.02 |  upos=VERB 0.04
  `,
  position: `
    above=other -0.09 |  above=speech-calls -0.87 |  above=speech-does -0.05 |  above=speech-once 0.61 |
    above=stance-accepts -0.5 |  above=stance-demands -0.26 |  above=stance-rejects -0.19 |
    above=stance-supports 0.34 |  actor=group -0.42 |  actor=id 0.08 |  actor=name 0.12 |  actor=of -0.09 |
    actors=2 -0.28 |  around_own_kind -0.03 |  beside=accusation -0.98 |  beside=agreement -0.12 |
    beside=deadline -0.53 |  beside=incident -0.84 |  beside=linkage -0.16 |  beside=measure -0.2 |
    beside=meeting 0.22 |  beside=position -0.16 |  beside=proposal -0.27 |  beside=response -0.13 |
    beside=statement 0.03 |  block=list-item -0.24 |  class=attitude-open 0.02 |  class=attitude-supports -0.22 |
    class=other 0.02 |  class=speech-calls -0.15 |  class=speech-does -0.04 |  class=speech-once -0.1 |
    class=speech-says 0.09 |  class=stance-accepts -0.11 |  class=stance-demands -0.09 |  class=stance-open -0.21 |
    class=stance-opposes -0.17 |  class=stance-rejects -0.09 |  class=stance-supports -0.06 |  clause=copula 0.09 |
    content=finite -0.25 |  content=infinitive 0.14 |  content=participle -0.66 |  dated=true -0.23 |
    form=imperative -0.14 |  form=infinitive -0.12 |  form=participle 0.04 |  goes_on=true 0.14 |
    inside_own_kind -0.16 |  joined=false -0.02 |  joined=true 0.11 |  label+rule=accepts+accepts_a_thing -0.35 |
    label+rule=demands+demands_a_clause 0.05 |  label+rule=demands+demands_a_deed 0.06 |
    label+rule=demands+demands_a_thing 0.24 |  label+rule=demands+imperative_in_a_quotation -0.06 |
    label+rule=demands+is_needed -0.06 |  label+rule=demands+made_a_condition -0.04 |
    label+rule=demands+must_be 0.14 |  label+rule=demands+not_without -0.07 |
    label+rule=demands+noun_of_stance -0.22 |  label+rule=demands+set_as_a_condition,_as_long_as -0.57 |
    label+rule=demands+set_as_a_condition,_conditional_on -0.76 |
    label+rule=demands+set_as_a_condition,_only_after -0.48 |
    label+rule=demands+set_as_a_condition,_provided 0.02 |
    label+rule=demands+set_as_a_condition,_provided_that -0.65 |
    label+rule=demands+set_as_a_condition,_without -0.23 |  label+rule=open+attitude 0.17 |
    label+rule=open+could_be 0.28 |  label+rule=open+open_a_thing -0.82 |  label+rule=open+set_words 0.58 |
    label+rule=opposes+act_against_a_thing 0.32 |  label+rule=opposes+demands_a_deed 0.19 |
    label+rule=opposes+judged_to_be 0.19 |  label+rule=opposes+noun_of_stance_under_a_light_verb -0.41 |
    label+rule=opposes+opposes_a_clause -0.42 |  label+rule=opposes+opposes_a_thing -0.06 |
    label+rule=opposes+side_taken 0.97 |  label+rule=opposes+supports_a_thing 0.58 |
    label+rule=rejects+accepts_a_thing 0.68 |  label+rule=rejects+attitude -1.19 |
    label+rule=rejects+cannot_be -0.43 |  label+rule=rejects+noun_of_stance_under_a_light_verb 0.17 |
    label+rule=rejects+rejects_a_thing -0.17 |  label+rule=rejects+said_of_a_thing 0.32 |
    label+rule=rejects+will_not -0.08 |  label+rule=supports+attitude 0.29 |
    label+rule=supports+noun_of_stance_under_a_light_verb 0.62 |  label+rule=supports+supports_a_clause -0.32 |
    label+rule=supports+supports_a_deed -0.41 |  label+rule=supports+supports_a_thing -0.12 |  label=accepts -0.3 |
    label=demands 0.04 |  label=open -0.03 |  label=opposes 0.11 |  label=rejects -0.02 |  label=supports -0.14 |
    lemma=accept 0.17 |  lemma=appeal 0.5 |  lemma=approve -0.63 |  lemma=ask -0.15 |  lemma=back 0.19 |
    lemma=be -0.07 |  lemma=call 0.44 |  lemma=claim -0.34 |  lemma=come -0.59 |  lemma=condemn -1.2 |
    lemma=consider -0.68 |  lemma=decline -1.02 |  lemma=demand 0.56 |  lemma=denounce -0.18 |  lemma=describe 0.8 |
    lemma=dismiss -0.31 |  lemma=end 0.91 |  lemma=exclude 0.43 |  lemma=fear -0.42 |  lemma=fight -0.63 |
    lemma=free -0.43 |  lemma=give 0.88 |  lemma=go 0.56 |  lemma=hand 1.43 |  lemma=hope -0.37 |
    lemma=insist 0.33 |  lemma=intention 0.58 |  lemma=leave 0.18 |  lemma=let -0.87 |  lemma=live 0.49 |
    lemma=make -0.9 |  lemma=need -0.17 |  lemma=negotiate 0.41 |  lemma=object -0.08 |  lemma=open 0.13 |
    lemma=oppose 0.7 |  lemma=pay 0.15 |  lemma=plan -0.99 |  lemma=press 0.88 |  lemma=ready -0.23 |
    lemma=recommend -0.98 |  lemma=refuse 0.38 |  lemma=reject -0.84 |  lemma=release 0.79 |  lemma=remain 0.37 |
    lemma=request 0.25 |  lemma=require -0.21 |  lemma=reserve -0.66 |  lemma=rule 0.34 |  lemma=seek 0.64 |
    lemma=set -0.9 |  lemma=stop -0.49 |  lemma=strike -0.58 |  lemma=support 0.28 |  lemma=table 0.53 |
    lemma=take 0.15 |  lemma=tell 0.11 |  lemma=try -0.51 |  lemma=turn -0.37 |  lemma=urge 0.75 |
    lemma=veto -0.2 |  lemma=vote -0.19 |  lemma=want 0.24 |  lemma=welcome 0.43 |  lemma=willing -0.59 |
    lemma=withdraw -0.53 |  length=0 -0.17 |  length=2 -0.02 |  length=3 0.09 |  length=4 -0.06 |  length=5 0.04 |
    length=6 0.4 |  link=adverbial -0.06 |  link=complement 0.03 |  link=condition 0.1 |  link=coordinate 0.16 |
    link=main 0.03 |  link=modifier -0.23 |  link=open -0.14 |  link=relative -0.34 |  link=time -0.39 |
    modal=- 0.04 |  modal=can -0.06 |  modal=could -0.19 |  modal=have_to 0.13 |  modal=must 0.06 |
    modal=should -0.28 |  modal=will -0.12 |  modal=would -0.12 |  object=aid 0.53 |  object=captive 0.21 |
    object=charge -1.08 |  object=deadline -0.16 |  object=deal 0.22 |  object=law 0.47 |  object=tariff 0.2 |
    object=troops -0.12 |  object=truce 0.3 |  objects=false 0.04 |  objects=true -0.03 |  passive=true 0.04 |
    perfect=true 0.12 |  quoted=true -0.24 |  rule=accepts_a_thing -0.22 |  rule=act_against_a_thing 0.32 |
    rule=attitude 0.11 |  rule=cannot_be -0.43 |  rule=could_be 0.28 |  rule=demands_a_clause 0.05 |
    rule=demands_a_deed 0.06 |  rule=demands_a_thing 0.22 |  rule=imperative_in_a_quotation -0.06 |
    rule=is_needed -0.06 |  rule=judged_to_be 0.05 |  rule=made_a_condition -0.04 |  rule=must_be 0.14 |
    rule=not_without -0.07 |  rule=noun_of_stance -0.26 |  rule=open_a_thing -0.31 |  rule=opposes_a_clause -0.42 |
    rule=opposes_a_thing -0.06 |  rule=rejects_a_clause 0.11 |  rule=rejects_a_thing -0.16 |
    rule=said_of_a_thing 0.49 |  rule=set_as_a_condition,_as_long_as -0.57 |
    rule=set_as_a_condition,_conditional_on -0.76 |  rule=set_as_a_condition,_only_after -0.48 |
    rule=set_as_a_condition,_provided 0.02 |  rule=set_as_a_condition,_provided_that -0.65 |
    rule=set_as_a_condition,_without -0.23 |  rule=set_words 0.67 |  rule=side_taken 0.13 |
    rule=supports_a_clause -0.32 |  rule=supports_a_deed -0.41 |  rule=supports_a_thing -0.04 |
    rule=will_not -0.08 |  said=true -0.03 |  sentence=0 -0.4 |  sentence=1 0.12 |  sentence=4 -0.08 |
    sentence=5 -0.28 |  share=0 -0.22 |  share=1 -0.09 |  share=3 0.09 |  share=4 0.08 |  subject=aid 0.26 |
    subject=deal 0.24 |  subject=law 0.27 |  subject=offer -0.23 |  subject=talks -0.34 |  subject=tariff 0.12 |
    subject=troops -0.09 |  sure=0 0.08 |  sure=1 0.03 |  sure=2 0.05 |  sure=3 -0.06 |  sure=4 0.06 |
    tense=- -0.08 |  tense=future -0.14 |  tense=present 0.15 |  ties=- -0.1 |  ties=agent -0.48 |
    ties=controlled -0.04 |  ties=possessive 0.51 |  ties=relative -0.05 |  ties=shared 0.12 |
    touches=accusation -0.51 |  touches=deadline -0.15 |  touches=incident 0.08 |  touches=linkage -0.31 |
    touches=measure 0.07 |  touches=meeting -0.09 |  touches=proposal -0.6 |  touches=response -0.04 |
    under=- -0.31 |  under=against -0.07 |  under=as 0.05 |  under=at 0.4 |  under=before -0.63 |  under=by -0.62 |
    under=for -0.05 |  under=in -0.18 |  under=on 0.03 |  under=under -1.3 |  under=with -0.07 |
    under=within -0.74 |  under=without -0.18 |  upos=ADJ 0.17 |  upos=NOUN -0.11
  `,
  proposal: `
    above=other -0.1 |  above=speech-does 0.6 |  above=speech-says -0.13 |  actor=group -0.37 |  actor=id 0.26 |
    actor=name -0.26 |  actors=1 0.03 |  actors=2 -0.13 |  any 0.03 |  around_own_kind 0.43 |
    beside=agreement 0.31 |  beside=deadline -0.62 |  beside=linkage -0.26 |  beside=position -0.72 |
    beside=statement -0.03 |  block=list-item -0.04 |  block=paragraph 0.03 |  class=other 0.09 |
    class=speech-does 0.14 |  class=speech-says -0.16 |  class=stance-supports 0.42 |  clause=verb 0.04 |
    content=finite -0.53 |  content=infinitive 0.4 |  content=none 0.04 |  content=participle -0.08 |
    dated=false 0.04 |  form=finite 0.07 |  form=infinitive -0.44 |  form=participle 0.11 |  goes_on=false 0.06 |
    inside_own_kind -0.89 |  joined=true 0.27 |  label+rule=made+offer_named_by_its_maker 0.1 |
    label+rule=made+offer_put_or_taken_back 0.11 |  label+rule=made+proposing_verb -0.03 |
    label+rule=made+terms_of_an_offer 0.37 |  label+rule=withdrawn+offer_put_or_taken_back -0.12 |
    label=made 0.04 |  label=withdrawn -0.12 |  lemma=advise -0.38 |  lemma=draft 0.11 |  lemma=drop -0.67 |
    lemma=invite -0.33 |  lemma=offer 0.24 |  lemma=plan 0.42 |  lemma=proposal -0.44 |  lemma=propose 0.33 |
    lemma=put -0.29 |  lemma=recommend -0.1 |  lemma=suggest 0.1 |  lemma=withdraw 0.13 |  length=0 0.41 |
    length=1 -0.16 |  length=2 0.13 |  length=3 0.17 |  length=4 -0.21 |  link=adverbial 0.19 |
    link=complement 0.07 |  link=coordinate -0.14 |  link=main 0.14 |  link=modifier -0.09 |  link=open 0.32 |
    link=relative -0.2 |  modal=- 0.11 |  modal=would -0.36 |  modality=asserted 0.11 |  modality=planned -0.44 |
    modality=possible -0.83 |  negated=false 0.05 |  negated=true -0.62 |  object=aid 0.49 |  object=offer -0.08 |
    object=tariff -0.02 |  objects=false 0.15 |  passive=false 0.08 |  passive=true -0.11 |  perfect=false -0.08 |
    perfect=true 0.3 |  placed=false 0.03 |  quoted=false 0.05 |  rule=offer_named_by_its_maker 0.1 |
    rule=offer_put_or_taken_back 0.03 |  rule=proposing_verb -0.03 |  rule=terms_of_an_offer 0.37 |
    said=false 0.13 |  said=true -0.15 |  self=offer -0.36 |  sentence=1 0.13 |  sentence=2 0.07 |
    sentence=3 -0.24 |  sentence=4 0.56 |  sentence=5 -0.67 |  share=0 -0.23 |  share=1 -0.08 |  share=2 0.13 |
    share=3 0.38 |  share=4 -0.03 |  subject=offer 0.5 |  sure=0 0.14 |  sure=1 -0.06 |  sure=2 -0.37 |
    sure=3 0.11 |  sure=4 0.28 |  tense=- -0.12 |  tense=future -0.44 |  tense=past 0.14 |  tense=present 0.17 |
    ties=- -0.48 |  ties=adjective -0.75 |  ties=agent 0.06 |  ties=controlled -0.11 |  ties=possessive 0.41 |
    ties=relative -0.17 |  ties=shared 0.05 |  ties=subject 0.11 |  touches=agreement -0.27 |
    touches=deadline 0.12 |  touches=linkage -0.35 |  touches=measure -0.03 |  touches=meeting -0.08 |
    touches=position -0.12 |  touches=response 0.12 |  touches=statement -0.02 |  under=- -0.21 |  under=by 0.19 |
    under=for 0.21 |  under=from -0.17 |  under=in 0.16 |  undone=false 0.07 |  undone=true -0.62 |
    upos=NOUN -0.02 |  upos=VERB 0.04
  `,
  response: `
    above=other 0.04 |  above=speech-does 0.19 |  above=speech-says -0.41 |  above=stance-accepts 0.99 |
    actor=group -0.86 |  actor=id 0.18 |  actor=name 0.18 |  actor=of -0.32 |  actors=1 0.03 |  actors=2 -0.23 |
    any 0.02 |  beside=agreement 0.06 |  beside=linkage -0.27 |  beside=measure -0.24 |  beside=position -0.35 |
    beside=statement -0.08 |  block=list-item -0.27 |  block=paragraph 0.03 |  class=other 0.07 |
    class=speech-does 0.05 |  class=speech-once 0.03 |  class=stance-accepts 0.04 |  class=stance-open 0.36 |
    class=stance-rejects -0.11 |  class=stance-supports -0.6 |  clause=verb 0.04 |  content=infinitive -0.2 |
    content=none 0.08 |  content=question -0.65 |  dated=false 0.07 |  dated=true -0.21 |  form=finite 0.04 |
    form=infinitive 0.05 |  form=participle -0.25 |  goes_on=false 0.03 |  joined=false 0.02 |
    label+rule=accepts+answer -0.25 |  label+rule=pending+answer_withheld -0.06 |
    label+rule=pending+no_answer_yet 0.21 |  label+rule=rejects+answer 0.14 |
    label+rule=rejects+answer_to_that -0.22 |  label+rule=rejects+called_impossible 0.47 |
    label+rule=rejects+how_it_was_received -0.04 |  label+rule=rejects+refusal_to_deal -0.06 |
    label+rule=rejects+said_yes_or_no 0.37 |  label=accepts -0.16 |  label=conditional -0.1 |  label=pending 0.19 |
    lemma=accept 0.13 |  lemma=agree -0.45 |  lemma=call 0.33 |  lemma=dismiss -0.12 |  lemma=give 0.18 |
    lemma=react -0.31 |  lemma=refuse -0.23 |  lemma=reject 0.23 |  lemma=reply -0.45 |  lemma=respond 0.39 |
    lemma=rule -0.18 |  lemma=say -0.3 |  lemma=sign 0.55 |  lemma=take -0.73 |  lemma=turn 0.54 |
    lemma=veto -0.04 |  length=0 -0.15 |  length=1 0.19 |  length=2 -0.09 |  length=3 -0.16 |  length=4 -0.18 |
    length=5 1.07 |  link=adverbial -0.06 |  link=complement -0.42 |  link=coordinate 0.05 |  link=main 0.14 |
    link=open 0.21 |  link=relative 0.67 |  modal=- 0.06 |  modal=will -0.31 |  modal=would 0.27 |
    modality=asserted 0.06 |  modality=hypothetical 0.54 |  modality=planned -0.38 |  modality=possible -0.07 |
    negated=false 0.02 |  object=offer 0.19 |  objects=false 0.14 |  objects=true -0.07 |  passive=true 0.24 |
    perfect=false -0.06 |  perfect=true 0.26 |  placed=false 0.02 |  quoted=false 0.02 |
    rule=answer_to_a_thing 0.29 |  rule=answer_to_that -0.18 |  rule=answer_withheld -0.06 |
    rule=called_impossible 0.47 |  rule=how_it_was_received -0.04 |  rule=no_answer_yet 0.21 |
    rule=refusal_to_deal -0.06 |  rule=said_yes_or_no 0.37 |  said=false 0.09 |  said=true -0.29 |
    sentence=0 0.06 |  sentence=1 0.11 |  sentence=2 0.03 |  sentence=3 0.08 |  sentence=4 -0.29 |  share=0 0.18 |
    share=1 -0.1 |  share=2 0.08 |  share=3 -0.07 |  share=4 0.04 |  subject=offer 0.68 |  subject=troops 0.59 |
    sure=0 0.05 |  sure=1 -0.04 |  sure=2 0.02 |  sure=4 0.07 |  tense=- -0.12 |  tense=future -0.31 |
    tense=past 0.19 |  tense=present -0.15 |  ties=- -0.08 |  ties=agent 0.24 |  touches=accusation -1.26 |
    touches=agreement 0.03 |  touches=linkage -0.21 |  touches=measure -0.17 |  touches=meeting 0.52 |
    touches=position -0.06 |  touches=proposal -0.06 |  touches=statement -0.24 |  under=- 0.06 |  under=as -0.12 |
    under=for 0.26 |  under=from -0.49 |  under=in 0.21 |  under=on 0.29 |  under=to -0.05 |  under=with 0.63 |
    undone=true 0.13 |  upos=VERB 0.04
  `,
  statement: `
    above=attitude-open 0.23 |  above=other -0.02 |  above=speech-calls -1.17 |  above=speech-does -0.02 |
    above=speech-once -0.23 |  above=speech-quotes 0.96 |  above=speech-says -0.15 |  above=stance-accepts 0.1 |
    above=stance-demands 0.11 |  above=stance-rejects -0.18 |  above=stance-supports -0.37 |  actor=group -0.15 |
    actor=id -0.2 |  actor=name 0.12 |  actor=of 0.15 |  actors=1 0.02 |  actors=2 0.13 |  actors=3 0.22 |
    any 0.03 |  beside=accusation 0.16 |  beside=agreement -0.19 |  beside=deadline 0.05 |  beside=incident -0.26 |
    beside=linkage -0.05 |  beside=measure -0.03 |  beside=meeting -0.39 |  beside=position -0.16 |
    beside=proposal -0.52 |  beside=response -0.25 |  block=list-item -0.1 |  block=paragraph 0.03 |
    class=other 0.16 |  class=speech-calls -0.02 |  class=speech-does -0.03 |  class=speech-once -0.32 |
    class=speech-says 0.04 |  class=stance-accepts -0.63 |  clause=copula -0.21 |  clause=noun -0.28 |
    clause=verb 0.04 |  content=finite 0.19 |  content=imperative 0.77 |  content=infinitive -0.33 |
    content=none -0.06 |  content=participle -0.08 |  content=question -0.77 |  dated=true 0.13 |
    form=finite 0.03 |  form=imperative -0.91 |  form=infinitive -0.14 |  form=noun -0.28 |  form=participle 0.17 |
    goes_on=false 0.04 |  goes_on=true -0.53 |  inside_own_kind -0.45 |  joined=false 0.05 |  joined=true -0.08 |
    label+rule=direct+attribution 0.09 |  label+rule=direct+quotation_without_a_cue 0.34 |
    label+rule=direct+reporting_clause,_calls,_marks 0.28 |
    label+rule=direct+reporting_clause,_does,_a_clause 0.46 |
    label+rule=direct+reporting_clause,_does,_marks 0.15 |
    label+rule=direct+reporting_clause,_says,_a_clause 0.13 |
    label+rule=direct+reporting_clause,_says,_marks 0.23 |  label+rule=direct+words_in_order,_after 0.45 |
    label+rule=direct+words_in_order,_before 0.62 |  label+rule=indirect+according_to 0.49 |
    label+rule=indirect+accusing,_by_the_order_of_words 0.08 |  label+rule=indirect+attribution -0.36 |
    label+rule=indirect+noun_of_saying -0.34 |  label+rule=indirect+reporting_clause,_calls,_a_clause -0.47 |
    label+rule=indirect+reporting_clause,_does,_a_clause -0.12 |
    label+rule=indirect+reporting_clause,_does,_a_thing 0.02 |
    label+rule=indirect+reporting_clause,_does,_an_infinitive -0.3 |
    label+rule=indirect+reporting_clause,_once,_a_thing -0.43 |
    label+rule=indirect+reporting_clause,_says,_a_clause 0.08 |
    label+rule=indirect+reporting_clause,_says,_a_thing -0.3 |
    label+rule=indirect+reporting_clause,_says,_an_infinitive 0.04 |
    label+rule=indirect+words_in_order,_before 0.23 |  label+rule=indirect+words_in_order,_turned -0.12 |
    label=direct 0.2 |  label=indirect -0.02 |  lemma=accord 0.04 |  lemma=accuse 0.09 |  lemma=add 0.05 |
    lemma=announce 0.21 |  lemma=appeal 0.9 |  lemma=argue 0.35 |  lemma=ask -0.35 |  lemma=attack -0.89 |
    lemma=blame -0.05 |  lemma=break -0.36 |  lemma=call 0.37 |  lemma=charge 0.3 |  lemma=claim -0.34 |
    lemma=communicate -0.55 |  lemma=complain 0.22 |  lemma=concede 0.3 |  lemma=condemn 0.22 |  lemma=confirm 0.2 |
    lemma=consider -0.73 |  lemma=declare 0.46 |  lemma=demand -0.75 |  lemma=denounce -0.07 |  lemma=deny 0.58 |
    lemma=describe 0.47 |  lemma=dismiss -0.08 |  lemma=estimate 0.66 |  lemma=exclude -0.34 |  lemma=express 0.8 |
    lemma=fear -0.65 |  lemma=give -0.74 |  lemma=hint 0.18 |  lemma=hope -1.29 |  lemma=inform -0.21 |
    lemma=insist -0.57 |  lemma=invite -1.13 |  lemma=maintain 0.42 |  lemma=make 0.16 |  lemma=note 0.1 |
    lemma=object -0.78 |  lemma=offer -0.69 |  lemma=oppose -0.36 |  lemma=pledge -0.89 |  lemma=press -0.72 |
    lemma=promise -0.28 |  lemma=propose -0.92 |  lemma=put -0.28 |  lemma=recall 0.69 |  lemma=recommend -0.48 |
    lemma=reiterate -0.04 |  lemma=reject -0.29 |  lemma=repeat 0.45 |  lemma=reply 0.08 |  lemma=report -0.24 |
    lemma=request -0.33 |  lemma=rule -0.54 |  lemma=say 0.25 |  lemma=see -0.68 |  lemma=speak -0.36 |
    lemma=state -1.03 |  lemma=stress 0.57 |  lemma=talk -0.71 |  lemma=tell 0.24 |  lemma=threaten 0.22 |
    lemma=undertake -0.56 |  lemma=urge 0.57 |  lemma=vow -0.32 |  lemma=warn -0.05 |  lemma=welcome -0.06 |
    lemma=write 0.02 |  length=0 -0.14 |  length=1 -0.21 |  length=4 0.13 |  length=5 0.08 |  length=6 0.15 |
    length=7 0.1 |  link=adverbial 0.09 |  link=complement -0.43 |  link=coordinate -0.1 |  link=main 0.09 |
    link=modifier -0.43 |  link=nominal -0.28 |  link=open -0.06 |  link=relative -0.26 |  link=time 0.27 |
    modal=- 0.05 |  modal=can 0.48 |  modal=could -0.91 |  modal=must -1 |  modal=will -0.29 |  modal=would -0.16 |
    modality=asserted 0.03 |  negated=false 0.03 |  object=aid -0.05 |  object=charge 0.6 |  object=deal 0.08 |
    object=law 0.02 |  object=offer -0.14 |  object=talks -0.19 |  object=tariff -0.28 |  object=troops 0.93 |
    object=truce 0.03 |  objects=false 0.06 |  objects=true -0.04 |  passive=false 0.04 |  passive=true -0.36 |
    perfect=false 0.06 |  perfect=true -0.14 |  placed=false 0.03 |  quoted=false 0.04 |  quoted=true -0.3 |
    rule=according_to 0.49 |  rule=accusing,_by_the_order_of_words 0.08 |  rule=attribution -0.33 |
    rule=noun_of_saying -0.34 |  rule=quotation_without_a_cue 0.34 |  rule=reporting_clause,_calls,_a_clause -0.47 |
    rule=reporting_clause,_calls,_marks 0.28 |  rule=reporting_clause,_does,_a_clause -0.08 |
    rule=reporting_clause,_does,_a_thing 0.02 |  rule=reporting_clause,_does,_an_infinitive -0.3 |
    rule=reporting_clause,_does,_marks 0.15 |  rule=reporting_clause,_once,_a_thing -0.43 |
    rule=reporting_clause,_says,_a_clause 0.09 |  rule=reporting_clause,_says,_a_thing -0.3 |
    rule=reporting_clause,_says,_an_infinitive 0.04 |  rule=reporting_clause,_says,_marks 0.23 |
    rule=words_in_order,_after 0.07 |  rule=words_in_order,_before 0.37 |  rule=words_in_order,_set_in 0.04 |
    rule=words_in_order,_turned 0.07 |  said=false 0.06 |  said=true -0.15 |  self=deal 0.04 |  self=offer -0.94 |
    sentence=0 0.14 |  sentence=1 0.09 |  sentence=2 0.04 |  sentence=3 -0.05 |  sentence=4 0.05 |  share=0 -0.54 |
    share=1 -0.16 |  share=2 -0.06 |  share=3 -0.07 |  share=4 0.12 |  subject=deal -0.06 |  subject=law 0.13 |
    subject=offer -0.34 |  subject=talks -0.02 |  subject=troops -0.2 |  subject=visit -0.99 |  sure=0 0.08 |
    sure=2 0.07 |  sure=4 0.03 |  tense=- -0.06 |  tense=future -0.54 |  tense=past 0.08 |  tense=present -0.07 |
    ties=- 0.07 |  ties=agent -0.45 |  ties=controlled -0.03 |  ties=modified -0.3 |  ties=possessive -0.29 |
    ties=relative -0.19 |  ties=shared -0.25 |  ties=subject 0.06 |  touches=accusation 0.03 |
    touches=agreement 0.08 |  touches=deadline -0.04 |  touches=incident 0.13 |  touches=linkage -0.09 |
    touches=measure -0.06 |  touches=meeting -0.07 |  touches=proposal 0.15 |  touches=response -0.09 |
    under=- -0.33 |  under=about -0.45 |  under=according_to 0.61 |  under=after -0.31 |  under=as 0.07 |
    under=at 0.27 |  under=before -0.35 |  under=by -0.04 |  under=for -0.17 |  under=from -0.23 |  under=in -0.05 |
    under=of 0.28 |  under=on 0.04 |  under=over -0.62 |  under=since -0.29 |  under=to -0.22 |  under=under -0.07 |
    under=with -0.89 |  undone=false 0.05 |  undone=true -0.75 |  upos=NOUN -0.26 |  upos=VERB 0.04
  `,
}

const line: Learned['line'] = [
  [-4.203, 0],
  [-3.431, 0.019],
  [-2.987, 0.043],
  [-2.699, 0.089],
  [-2.411, 0.106],
  [-2.091, 0.123],
  [-1.869, 0.124],
  [-1.525, 0.141],
  [-1.257, 0.15],
  [-1.174, 0.2],
  [-0.979, 0.245],
  [-0.792, 0.271],
  [-0.706, 0.289],
  [-0.564, 0.325],
  [-0.353, 0.368],
  [-0.19, 0.423],
  [-0.095, 0.44],
  [0.003, 0.458],
  [0.169, 0.515],
  [0.367, 0.537],
  [0.579, 0.601],
  [0.739, 0.667],
  [0.789, 0.669],
  [0.907, 0.69],
  [1.067, 0.755],
  [1.214, 0.763],
  [1.481, 0.766],
  [1.712, 0.795],
  [1.827, 0.898],
  [2.17, 0.907],
  [2.451, 0.912],
  [2.615, 0.919],
  [2.93, 0.924],
  [3.716, 1],
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
