/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.14 |  above=speech-does 0.76 |  above=speech-says 0.31 |  actor=group -0.18 |  actor=id 0.1 |
    actor=name 0.04 |  actor=of 0.06 |  actors=1 0.08 |  actors=2 -0.37 |  any 0.06 |  beside=measure -0.57 |
    beside=position 0.06 |  beside=statement 0.07 |  block=list-item -0.33 |  block=paragraph 0.08 |
    class=other -0.28 |  class=speech-does 0.18 |  class=speech-says -0.04 |  clause=verb 0.02 |  dated=false 0.07 |
    dated=true -0.03 |  form=participle 0.37 |  label+rule=-+charge_against_someone 0.14 |
    label+rule=-+charge_as_a_noun 0.58 |  label+rule=-+charge_with_a_clause -0.18 |
    label+rule=-+charge_without_its_matter -0.25 |  label+rule=-+verb_of_charging -0.05 |
    label+rule=-+wrong_told_of_another -0.48 |  label+rule=-+wrong_told_of_nobody_named 0.16 |  label=- 0.06 |
    lemma=accuse 0.22 |  lemma=blame 0.34 |  lemma=charge 0.06 |  lemma=complain -0.41 |  lemma=say 0.03 |
    length=1 -0.12 |  length=2 0.23 |  length=3 0.1 |  length=4 0.51 |  length=5 -0.52 |  link=adverbial 0.08 |
    link=complement -0.02 |  link=coordinate -0.21 |  link=main 0.03 |  link=modifier 0.07 |  link=relative 0.39 |
    modal=- 0.03 |  modality=asserted 0.06 |  negated=false 0.06 |  object=talks -0.16 |  object=tariff -0.02 |
    object=troops -0.06 |  objects=false -0.12 |  objects=true 0.09 |  passive=false 0.05 |  passive=true -0.2 |
    placed=false 0.06 |  quoted=false 0.06 |  quoted=true -0.07 |  rule=charge_against_someone 0.14 |
    rule=charge_as_a_noun 0.58 |  rule=charge_with_a_clause -0.18 |  rule=charge_without_its_matter -0.25 |
    rule=verb_of_charging -0.05 |  rule=wrong_told_of_another -0.48 |  rule=wrong_told_of_nobody_named 0.16 |
    said=false 0.11 |  said=true -0.11 |  sentence=1 -0.04 |  sentence=2 0.28 |  sentence=4 0.04 |  share=0 -0.26 |
    share=1 0.21 |  share=2 0.04 |  share=3 0.31 |  share=4 0.02 |  subject=troops -0.44 |  sure=0 -0.27 |
    sure=1 -0.18 |  sure=2 0.49 |  sure=3 0.05 |  sure=4 0.1 |  tense=- 0.21 |  tense=present 0.05 |  ties=- -0.42 |
    ties=controlled 0.56 |  ties=relative 0.8 |  ties=shared -0.54 |  ties=subject 0.06 |  touches=agreement 0.09 |
    touches=incident -0.02 |  touches=linkage -1.11 |  touches=measure -0.43 |  touches=meeting 0.08 |
    touches=position -0.5 |  touches=statement -0.19 |  under=- -0.09 |  under=for -0.13 |  under=in -0.55 |
    under=of 0.33 |  under=on -0.04 |  under=to 0.22 |  upos=NOUN 0.58 |  upos=VERB 0.02
  `,
  agreement: `
    above=attitude-open -0.37 |  above=other -0.07 |  above=speech-does 0.22 |  above=speech-says 0.06 |
    above=stance-accepts -0.18 |  above=stance-demands -0.42 |  above=stance-supports 0.31 |  actor=id 0.03 |
    actor=name -0.07 |  actors=0 1.05 |  actors=1 -0.28 |  actors=2 0.06 |  actors=3 0.14 |  around_own_kind -0.13 |
    beside=agreement -0.27 |  beside=deadline -0.27 |  beside=linkage -0.27 |  beside=measure -0.18 |
    beside=meeting -0.53 |  beside=position -0.48 |  beside=proposal -0.53 |  beside=response -0.63 |
    beside=statement -0.26 |  block=list-item -0.09 |  class=attitude-open -0.75 |  class=other 0.04 |
    class=speech-does -0.53 |  class=speech-once -0.75 |  class=speech-says -0.14 |  class=stance-accepts 0.12 |
    class=stance-demands 0.1 |  class=stance-supports -0.67 |  clause=copula 0.13 |  clause=noun -0.03 |
    dated=false -0.14 |  dated=true 0.15 |  form=infinitive -0.12 |  form=noun -0.03 |  form=participle -0.06 |
    inside_own_kind -0.17 |  label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.3 |
    label+rule=agreed+agreement_named_with_its_parties -0.28 |  label+rule=agreed+item_of_a_list_of_terms 0.38 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before 0.23 |  label+rule=agreed+signing_verb 0.1 |
    label+rule=agreed+signing_verb,_parties_from_before -0.03 |  label+rule=agreed+stage_of_an_agreement -0.04 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun -0.17 |  label+rule=agreed+term_after_an_agreement -0.6 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before -0.15 |
    label+rule=agreed+term_after_others 0.04 |  label+rule=agreed+term_after_others,_parties_from_before -0.2 |
    label+rule=agreed+term_under_an_agreement -0.32 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before 0.05 |
    label+rule=agreed+term_under_it,_parties_from_before -0.46 |  label+rule=agreed+undertaking_on 0.07 |
    label+rule=agreed+undertaking_that -0.06 |  label+rule=agreed+undertaking_to -0.04 |
    label+rule=agreed+what_an_agreement_does -0.59 |  label+rule=agreed+what_an_agreement_does,_relative -0.28 |
    label+rule=agreed+what_it_does 0.32 |  label+rule=breached+stage_of_an_agreement -0.63 |
    label+rule=collapsed+it,_an_agreement -0.6 |  label+rule=collapsed+stage_of_an_agreement 0.02 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.62 |
    label+rule=in-force+in_force,_parties_from_before 0.56 |  label+rule=in-force+stage_of_an_agreement -0.08 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -0.3 |  label+rule=negotiating+nothing_agreed -0.32 |
    label+rule=negotiating+nothing_agreed,_not -0.17 |  label+rule=negotiating+stage_of_an_agreement 0.16 |
    label+rule=negotiating+without_a_result 0.45 |  label+rule=signed+gesture_of_signing 0.39 |
    label+rule=signed+noun_of_a_stage -0.53 |  label+rule=signed+noun_of_a_stage,_set 0.75 |
    label+rule=signed+signing_verb -0.21 |  label+rule=signed+signing_verb,_parties_from_before 0.08 |
    label+rule=signed+stage_of_an_agreement 0.35 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.52 |
    label=agreed -0.06 |  label=breached -0.59 |  label=collapsed -0.1 |  label=in-force 0.02 |
    label=negotiating 0.16 |  label=signed 0.17 |  lemma=accept -0.21 |  lemma=agree 0.28 |  lemma=agreement 0.33 |
    lemma=announce -1.1 |  lemma=be 0.46 |  lemma=breach -0.57 |  lemma=break -0.08 |  lemma=broker -0.31 |
    lemma=ceasefire -0.75 |  lemma=collapse 0.86 |  lemma=commit -0.77 |  lemma=conclude 1.26 |
    lemma=declare 1.21 |  lemma=drop -0.67 |  lemma=end -0.3 |  lemma=extend -0.31 |  lemma=fall 0.89 |
    lemma=get -0.15 |  lemma=give -0.67 |  lemma=have 0.27 |  lemma=hold -0.37 |  lemma=initial 0.18 |
    lemma=join -0.04 |  lemma=leave 0.19 |  lemma=let 0.3 |  lemma=oblige -0.65 |  lemma=pledge 0.11 |
    lemma=promise -0.43 |  lemma=put 0.54 |  lemma=ratify -0.44 |  lemma=reach 0.22 |  lemma=replace 0.63 |
    lemma=say -0.06 |  lemma=settle 0.11 |  lemma=sign 0.2 |  lemma=signature -0.2 |  lemma=signing 0.1 |
    lemma=strike 0.23 |  lemma=suspend -0.66 |  lemma=take -0.35 |  lemma=undertake 0.27 |  lemma=vote -0.66 |
    lemma=vow -0.94 |  lemma=win 0.96 |  length=0 -0.18 |  length=1 -0.09 |  length=2 0.16 |  length=3 -0.05 |
    length=4 -0.13 |  length=5 -0.05 |  length=6 0.32 |  link=adverbial -0.26 |  link=complement 0.03 |
    link=condition -0.55 |  link=coordinate 0.13 |  link=modifier 0.07 |  link=nominal -0.03 |  link=open -0.17 |
    link=relative -0.12 |  link=time 0.32 |  modal=be_to 0.19 |  modal=could 0.42 |  modal=may -0.53 |
    modal=must -0.47 |  modal=should -0.45 |  modal=will -0.02 |  modal=would -0.3 |  modality=asserted 0.06 |
    modality=hypothetical -0.36 |  modality=planned -0.03 |  modality=possible -0.43 |  negated=true -0.17 |
    object=aid -0.09 |  object=captive -0.23 |  object=charge -0.39 |  object=deal 0.07 |  object=law 0.13 |
    object=offer -0.04 |  object=talks 0.54 |  object=tariff -0.33 |  object=troops -0.13 |  object=truce 0.06 |
    objects=false -0.03 |  passive=true -0.03 |  quoted=true -0.38 |
    rule=agreement_named_with_its_date,_parties_from_before -0.3 |  rule=agreement_named_with_its_parties -0.28 |
    rule=gesture_of_signing 0.68 |  rule=in_force,_parties_from_before 0.56 |  rule=it,_an_agreement -0.54 |
    rule=item_of_a_list_of_terms 0.38 |  rule=item_of_a_list_of_terms,_parties_from_before 0.23 |
    rule=nothing_agreed -0.32 |  rule=nothing_agreed,_not -0.17 |  rule=noun_of_a_stage -0.59 |
    rule=noun_of_a_stage,_set 0.75 |  rule=signing_verb -0.11 |  rule=signing_verb,_parties_from_before 0.04 |
    rule=stage_of_an_agreement 0.04 |  rule=term_after_an_agreement -0.6 |
    rule=term_after_an_agreement,_parties_from_before -0.15 |  rule=term_after_others 0.04 |
    rule=term_after_others,_parties_from_before -0.2 |  rule=term_under_an_agreement -0.32 |
    rule=term_under_an_agreement,_parties_from_before 0.05 |  rule=term_under_it,_parties_from_before -0.46 |
    rule=undertaking_on 0.07 |  rule=undertaking_that -0.06 |  rule=undertaking_to -0.04 |
    rule=what_an_agreement_does -0.59 |  rule=what_an_agreement_does,_relative -0.28 |  rule=what_it_does 0.32 |
    rule=without_a_result 0.45 |  said=true -0.08 |  self=truce -0.06 |  sentence=0 0.28 |  sentence=1 -0.04 |
    sentence=2 -0.19 |  sentence=3 -0.02 |  sentence=4 0.22 |  sentence=5 0.5 |  share=1 -0.05 |  share=2 0.09 |
    share=3 0.05 |  share=4 -0.07 |  subject=deal -0.18 |  subject=law -0.44 |  subject=offer -0.16 |
    subject=talks -0.09 |  subject=troops 0.39 |  subject=truce 0.23 |  sure=0 -0.22 |  sure=1 0.1 |  sure=2 -0.09 |
    sure=3 0.03 |  tense=- -0.16 |  tense=future 0.06 |  tense=past 0.07 |  ties=- 0.12 |  ties=agent -0.09 |
    ties=controlled -0.24 |  ties=modified 0.1 |  ties=possessive -0.79 |  ties=relative -0.42 |  ties=shared 0.25 |
    touches=accusation -0.4 |  touches=deadline -0.14 |  touches=incident 0.29 |  touches=linkage -0.48 |
    touches=measure -0.13 |  touches=meeting -0.22 |  touches=position -0.22 |  touches=proposal -0.72 |
    touches=response -0.61 |  touches=statement -0.14 |  under=according_to -0.17 |  under=after -0.21 |
    under=as -0.55 |  under=at -0.26 |  under=before 0.37 |  under=by 0.07 |  under=for -0.63 |  under=from 0.23 |
    under=in 0.19 |  under=into 0.48 |  under=on 0.15 |  under=over 0.16 |  under=since 0.36 |  under=to -0.07 |
    under=under 0.14 |  under=until 0.19 |  under=with 0.3 |  under=within -0.25 |  under=without -0.17 |
    upos=ADJ -0.53 |  upos=NOUN -0.04
  `,
  all: `
    actor=group -0.29 |  actor=id 0.06 |  actor=name 0.03 |  actor=of 0.04 |  actors=0 -0.09 |  actors=3 -0.03 |
    class=attitude-open -0.08 |  class=attitude-supports -0.21 |  class=speech-does -0.03 |
    class=speech-once -0.17 |  class=speech-quotes -0.52 |  class=speech-says 0.03 |  class=stance-accepts 0.04 |
    class=stance-open 0.03 |  class=stance-opposes 0.27 |  class=stance-rejects -0.18 |
    class=stance-supports -0.14 |  form=imperative -0.2 |  form=noun -0.04 |  length=0 -0.14 |  length=1 -0.06 |
    length=2 0.02 |  length=3 0.03 |  length=4 0.03 |  length=5 0.05 |  length=6 0.05 |  length=7 0.08 |
    link=complement -0.04 |  link=condition -0.18 |  link=main 0.07 |  link=nominal -0.04 |  link=open -0.05 |
    link=relative -0.12 |  link=subject 0.04 |  link=time -0.2 |  modal=- 0.03 |  modal=be_to -0.07 |
    modal=can -0.05 |  modal=could -0.07 |  modal=have_to 0.11 |  modal=may -0.35 |  modal=might -0.86 |
    modal=shall -0.33 |  modal=should -0.09 |  modal=will -0.03 |  modal=would -0.12 |  passive=true -0.03 |
    quoted=true -0.29 |  said=false 0.05 |  said=true -0.09 |  share=0 -0.19 |  share=1 -0.09 |  share=2 -0.03 |
    share=3 0.06 |  share=4 0.09 |  tense=- -0.05 |  tense=future -0.04 |  tense=past 0.07 |  ties=- -0.02 |
    ties=adjective -0.14 |  ties=agent -0.06 |  ties=compound 0.47 |  ties=controlled -0.06 |  ties=modified -0.09 |
    ties=of 0.38 |  ties=possessive 0.09 |  ties=preposition 0.07 |  ties=relative -0.13 |  ties=shared -0.12 |
    ties=subject 0.04
  `,
  deadline: `
    above=speech-does -0.61 |  above=speech-says -0.09 |  actor=group -0.46 |  actor=id 0.1 |  actor=name 0.19 |
    actors=0 0.18 |  actors=1 -0.04 |  actors=2 0.05 |  beside=agreement 0.09 |  beside=measure -0.03 |
    beside=meeting -0.83 |  beside=position 0.09 |  beside=proposal -0.27 |  beside=statement 0.27 |
    block=list-item -0.04 |  class=attitude-open 0.25 |  class=other -0.08 |  class=speech-says 0.05 |
    class=stance-accepts 0.39 |  class=stance-demands 0.25 |  clause=copula -0.33 |  clause=noun 0.05 |
    clause=verb 0.03 |  dated=false -0.31 |  form=infinitive 0.05 |  form=noun 0.05 |  form=participle -0.24 |
    label+rule=-+bounded_need -0.04 |  label+rule=-+limit_without_a_date 0.56 |
    label+rule=-+thing_with_its_limit -0.37 |  lemma=agree 0.42 |  lemma=complete 0.61 |  lemma=follow -0.24 |
    lemma=give 0.57 |  lemma=go 0.47 |  lemma=have 0.92 |  lemma=leave 0.18 |  lemma=meet -0.64 |
    lemma=open -0.54 |  lemma=sign -0.36 |  lemma=submit 0.64 |  length=0 0.27 |  length=1 0.33 |  length=2 -0.08 |
    length=3 -0.21 |  length=4 -0.15 |  length=5 0.04 |  link=adverbial -0.1 |  link=complement -0.2 |
    link=condition 0.17 |  link=coordinate 0.47 |  link=main 0.1 |  link=modifier -0.35 |  link=nominal 0.05 |
    link=open -0.07 |  link=relative -0.07 |  modal=- -0.07 |  modal=be_to -0.28 |  modal=must 0.56 |
    modal=shall -0.34 |  modal=will -0.05 |  modal=would 0.27 |  modality=asserted -0.05 |
    modality=hypothetical 0.29 |  modality=planned -0.2 |  modality=possible 0.31 |  negated=false -0.04 |
    negated=true 0.39 |  object=deal 0.15 |  object=law 0.13 |  object=offer -0.27 |  object=tariff -1.02 |
    object=troops -0.46 |  passive=false -0.09 |  passive=true 0.31 |  rule=bounded_need -0.04 |
    rule=limit_without_a_date 0.56 |  rule=thing_with_its_limit -0.37 |  said=true -0.03 |  sentence=1 0.31 |
    sentence=2 0.03 |  sentence=3 -0.29 |  sentence=4 -0.18 |  share=0 -0.43 |  share=2 -0.21 |  share=3 0.03 |
    share=4 0.12 |  subject=deal 0.23 |  subject=law 0.45 |  subject=talks -0.63 |  sure=0 -0.28 |  sure=1 0.22 |
    sure=2 -0.2 |  sure=4 0.16 |  tense=- 0.27 |  tense=future -0.2 |  tense=past -0.06 |  tense=present -0.09 |
    ties=- 0.24 |  ties=agent 0.58 |  ties=controlled -0.37 |  ties=subject -0.02 |  touches=agreement -0.24 |
    touches=incident 0.4 |  touches=linkage 0.18 |  touches=measure 0.23 |  touches=meeting -0.28 |
    touches=position -0.25 |  touches=proposal -0.75 |  touches=response 0.44 |  touches=statement -0.04 |
    under=- 0.27 |  under=at -0.22 |  under=before -0.54 |  under=by 0.26 |  under=for 0.15 |  under=in -0.06 |
    under=on -0.07 |  under=to 0.2 |  under=under 0.04 |  under=until -0.26 |  under=within -0.04 |
    upos=NOUN -0.47 |  upos=VERB 0.03
  `,
  incident: `
    above=other -0.19 |  above=speech-does -0.14 |  above=speech-says 0.15 |  above=stance-demands 0.24 |
    actor=group -0.22 |  actor=id 0.17 |  actor=name -0.07 |  actor=of 0.49 |  actors=0 -0.06 |  actors=1 0.07 |
    actors=2 -0.15 |  around_own_kind 0.31 |  beside=agreement -0.35 |  beside=linkage -0.67 |
    beside=measure -0.13 |  beside=position -0.45 |  beside=statement -0.18 |  block=list-item 0.18 |
    block=paragraph -0.03 |  class=other 0.03 |  class=speech-does -0.12 |  class=speech-says -0.26 |
    class=stance-demands -0.17 |  class=stance-rejects -0.78 |  clause=noun 0.08 |  dated=false -0.12 |
    dated=true 0.09 |  form=infinitive -0.23 |  form=noun 0.08 |  form=participle 0.03 |  inside_own_kind -0.34 |
    label+rule=arrest+verb_of_arrest -0.14 |  label+rule=arrest+verb_of_arrest,_on_its_noun -0.17 |
    label+rule=attack+count_of_the_dead -0.39 |  label+rule=attack+noun_of_attack_that_happened -0.71 |
    label+rule=attack+noun_of_attack_with_what_it_hit 0.2 |  label+rule=attack+noun_of_attack_with_who_did_it -0.6 |
    label+rule=attack+turn_of_violence -0.03 |  label+rule=attack+verb_of_attack 0.04 |
    label+rule=attack+verb_of_attack,_on_its_noun -0.23 |  label+rule=attack+who_died -0.87 |
    label+rule=displacement+noun_of_displacement_with_what_it_hit -0.53 |
    label+rule=displacement+verb_of_displacement 0.15 |  label+rule=other+noun_of_other_that_happened -0.65 |
    label+rule=other+turn_of_violence -0.02 |  label+rule=other+verb_of_attack 0.49 |
    label+rule=violation+noun_of_violation_with_what_it_hit -0.47 |  label+rule=violation+verb_of_violation -0.33 |
    label=arrest -0.17 |  label=displacement 0.16 |  label=other 0.05 |  label=violation -0.2 |
    lemma=arrest -0.15 |  lemma=attack 0.12 |  lemma=block -0.78 |  lemma=bomb 0.11 |  lemma=breach -0.43 |
    lemma=break -0.85 |  lemma=claim 0.07 |  lemma=come 0.07 |  lemma=detain -0.16 |  lemma=displace 0.38 |
    lemma=drive 0.54 |  lemma=fight -0.17 |  lemma=fire -0.92 |  lemma=flight -0.54 |  lemma=hit -0.72 |
    lemma=hold 0.3 |  lemma=injure 0.33 |  lemma=kill 0.31 |  lemma=lose 0.46 |  lemma=seize 0.15 |
    lemma=shell 0.46 |  lemma=shoot 0.3 |  lemma=strike -0.48 |  lemma=take -0.27 |  lemma=war -0.23 |
    lemma=wound 0.54 |  length=0 -0.15 |  length=1 -0.05 |  length=2 -0.04 |  length=3 -0.02 |  length=4 0.17 |
    length=5 0.07 |  link=adverbial -0.05 |  link=complement -0.14 |  link=coordinate -0.05 |  link=main 0.11 |
    link=modifier 0.19 |  link=nominal 0.08 |  link=open -0.35 |  link=time -0.24 |  modal=- 0.02 |
    modality=asserted 0.02 |  modality=hypothetical -0.29 |  modality=planned -0.82 |  modality=possible -0.34 |
    negated=true -0.78 |  object=arms -0.16 |  object=captive -0.05 |  object=deal -0.13 |  object=law -0.19 |
    object=tariff 0.36 |  object=troops 0.11 |  object=truce 0.51 |  objects=false -0.21 |  objects=true 0.07 |
    passive=true 0.1 |  quoted=true -0.41 |  rule=noun_of_attack_that_happened -0.71 |
    rule=noun_of_attack_with_what_it_hit 0.2 |  rule=noun_of_attack_with_who_did_it -0.6 |
    rule=noun_of_displacement_with_what_it_hit -0.53 |  rule=noun_of_other_that_happened -0.65 |
    rule=noun_of_violation_with_what_it_hit -0.47 |  rule=turn_of_violence 0.08 |
    rule=turn_of_violence,_on_its_noun 0.3 |  rule=verb_of_arrest -0.14 |  rule=verb_of_arrest,_on_its_noun -0.17 |
    rule=verb_of_attack 0.06 |  rule=verb_of_attack,_on_its_noun -0.14 |  rule=verb_of_displacement 0.15 |
    rule=verb_of_violation -0.33 |  rule=who_died -0.3 |  said=false 0.11 |  said=true -0.26 |  self=law 0.34 |
    sentence=0 0.85 |  sentence=1 0.23 |  sentence=2 -0.07 |  sentence=3 -0.07 |  sentence=4 -0.12 |
    sentence=5 -0.06 |  share=0 -0.36 |  share=2 -0.06 |  share=3 -0.04 |  share=4 0.2 |  subject=captive -0.2 |
    subject=troops 0.09 |  sure=1 -0.19 |  sure=2 0.24 |  tense=- 0.03 |  tense=past -0.07 |  tense=present 0.3 |
    ties=- 0.03 |  ties=agent 0.32 |  ties=controlled -0.22 |  ties=relative -0.06 |  ties=shared -0.3 |
    touches=accusation -0.09 |  touches=agreement 0.46 |  touches=deadline -0.48 |  touches=linkage -0.06 |
    touches=measure -0.21 |  touches=meeting -0.15 |  touches=position -0.33 |  touches=statement -0.22 |
    under=- 0.03 |  under=according_to 0.04 |  under=at -0.37 |  under=for -0.88 |  under=from 0.14 |
    under=near 0.27 |  under=on 0.05 |  under=since 0.57 |  under=under -0.23 |  under=with -0.75 |  upos=NOUN -0.15
  `,
  linkage: `
    above=attitude-open 0.8 |  above=other 0.24 |  above=speech-does 0.18 |  above=speech-says 0.11 |
    above=stance-accepts -0.52 |  above=stance-demands 0.71 |  above=stance-rejects 0.35 |  actor=group -0.71 |
    actor=id 0.2 |  actor=of -0.07 |  actors=0 0.64 |  any 0.03 |  around_own_kind -1.31 |  beside=agreement 0.05 |
    beside=deadline 0.21 |  beside=incident -1.21 |  beside=measure 0.17 |  beside=meeting 0.03 |
    beside=position 0.09 |  beside=proposal 0.61 |  beside=response -0.27 |  beside=statement 0.14 |
    block=list-item -0.13 |  block=paragraph 0.04 |  class=attitude-open -0.72 |  class=speech-does 0.1 |
    class=speech-once -0.25 |  class=stance-accepts 0.31 |  class=stance-demands 0.46 |  clause=copula -0.09 |
    clause=verb 0.04 |  dated=false 0.02 |  dated=true 0.14 |  form=infinitive 0.27 |  form=participle -0.2 |
    inside_own_kind 0.11 |  label+rule=-+answered_with_a_deed 0.64 |  label+rule=-+before -0.65 |
    label+rule=-+condition,_if 0.14 |  label+rule=-+condition,_inverted 0.21 |  label+rule=-+condition,_once 0.17 |
    label+rule=-+condition,_only_if 0.08 |  label+rule=-+condition,_only_once -0.04 |
    label+rule=-+condition,_unless 0.2 |  label+rule=-+condition,_until -0.18 |  label+rule=-+done_after -0.15 |
    label+rule=-+not_before 0.28 |  label+rule=-+or_else 0.44 |  label+rule=-+phrase,_in_return -0.31 |
    label+rule=-+phrase,_told_as_tied 0.31 |  label+rule=-+tie,_as_long_as 0.68 |
    label+rule=-+tie,_conditional_on 0.53 |  label+rule=-+tie,_had -0.06 |  label+rule=-+tie,_if -0.61 |
    label+rule=-+tie,_in_return_for 0.37 |  label+rule=-+tie,_provided 0.19 |
    label+rule=-+tie,_provided_that 0.46 |  label+rule=-+tie,_without 0.11 |  label+rule=-+verb -0.13 |
    label=- 0.03 |  lemma=be 0.11 |  lemma=call -0.09 |  lemma=come -0.16 |  lemma=drop -0.12 |  lemma=follow 0.53 |
    lemma=give 0.68 |  lemma=go 0.38 |  lemma=have -0.18 |  lemma=hold -0.61 |  lemma=leave -0.47 |
    lemma=live 0.67 |  lemma=make 0.57 |  lemma=need 0.05 |  lemma=offer 0.54 |  lemma=put -0.39 |
    lemma=require -0.88 |  lemma=resume -0.5 |  lemma=sign 0.65 |  lemma=stay 0.71 |  lemma=take -0.06 |
    lemma=want 0.42 |  lemma=withdraw 0.19 |  length=1 0.23 |  length=2 -0.04 |  length=4 0.07 |  length=5 0.19 |
    length=6 -0.48 |  link=adverbial -0.21 |  link=complement 0.13 |  link=coordinate -0.1 |  link=main -0.09 |
    link=modifier 0.56 |  link=open 0.3 |  link=relative -0.18 |  modal=- -0.04 |  modal=be_to 0.62 |
    modal=can -0.02 |  modal=could 0.39 |  modal=must 0.51 |  modal=will 0.03 |  modal=would 0.06 |
    modality=asserted -0.16 |  modality=hypothetical 0.14 |  modality=planned 0.05 |  modality=possible 0.23 |
    negated=false 0.03 |  object=aid 0.17 |  object=deadline 0.95 |  object=deal 0.37 |  object=law 0.74 |
    object=offer 0.23 |  object=sanction -0.38 |  object=talks 0.05 |  object=tariff 0.47 |  object=troops -0.35 |
    object=truce 0.52 |  objects=false 0.12 |  objects=true -0.05 |  passive=false 0.06 |  passive=true -0.24 |
    placed=false 0.03 |  quoted=false 0.02 |  quoted=true 0.07 |  rule=answered_with_a_deed 0.64 |
    rule=before -0.65 |  rule=condition,_if 0.14 |  rule=condition,_inverted 0.21 |  rule=condition,_once 0.17 |
    rule=condition,_only_if 0.08 |  rule=condition,_only_once -0.04 |  rule=condition,_unless 0.2 |
    rule=condition,_until -0.18 |  rule=done_after -0.15 |  rule=not_before 0.28 |  rule=or_else 0.44 |
    rule=phrase,_in_return -0.31 |  rule=phrase,_told_as_tied 0.31 |  rule=tie,_as_long_as 0.68 |
    rule=tie,_conditional_on 0.53 |  rule=tie,_had -0.06 |  rule=tie,_if -0.61 |  rule=tie,_in_return_for 0.37 |
    rule=tie,_provided 0.19 |  rule=tie,_provided_that 0.46 |  rule=tie,_without 0.11 |  rule=verb -0.13 |
    said=true 0.06 |  sentence=1 0.25 |  sentence=2 -0.06 |  sentence=3 -0.1 |  sentence=4 0.42 |
    sentence=5 -0.68 |  share=0 0.63 |  share=1 -0.18 |  share=3 0.19 |  subject=aid 0.43 |  subject=deal 0.08 |
    subject=law -0.13 |  subject=offer -0.48 |  subject=talks 0.57 |  subject=tariff 0.51 |  subject=troops -0.57 |
    sure=1 0.43 |  sure=2 0.16 |  sure=4 -0.15 |  tense=- 0.13 |  tense=future 0.08 |  tense=past -0.27 |
    tense=present 0.06 |  ties=- -0.39 |  ties=controlled 0.36 |  ties=relative 0.09 |  ties=shared -0.12 |
    ties=subject 0.06 |  touches=accusation 0.86 |  touches=agreement -0.12 |  touches=deadline 0.05 |
    touches=incident -0.24 |  touches=measure -0.22 |  touches=meeting -0.08 |  touches=position 0.12 |
    touches=proposal 0.1 |  touches=response -0.31 |  touches=statement 0.05 |  under=- -0.31 |  under=after 0.06 |
    under=at 0.08 |  under=by -0.15 |  under=for -0.47 |  under=from 0.24 |  under=in -0.07 |  under=into 0.83 |
    under=on -0.21 |  under=under 0.06 |  under=until -0.62 |  under=with 0.12 |  under=within -0.17 |
    under=without -0.12 |  upos=NOUN -0.74 |  upos=VERB 0.04
  `,
  measure: `
    above=attitude-open 1.04 |  above=other -0.1 |  above=speech-calls 0.19 |  above=speech-does -0.11 |
    above=speech-says -0.06 |  above=stance-accepts -0.08 |  above=stance-demands -0.15 |  above=stance-open 0.87 |
    above=stance-rejects -0.18 |  above=stance-supports -0.49 |  actor=group -0.27 |  actor=id 0.23 |
    actor=name -0.29 |  actor=of -0.06 |  actors=0 -0.37 |  actors=1 0.07 |  actors=3 -0.29 |  any -0.03 |
    around_own_kind 0.12 |  beside=accusation 0.04 |  beside=agreement -0.28 |  beside=incident -0.07 |
    beside=linkage -0.09 |  beside=measure 0.14 |  beside=position -0.24 |  beside=proposal -0.4 |
    beside=response -0.39 |  beside=statement -0.1 |  block=paragraph -0.04 |  class=attitude-open -0.11 |
    class=speech-does -0.38 |  class=speech-quotes 0.07 |  class=speech-says -0.1 |  class=stance-demands -0.19 |
    class=stance-rejects -0.39 |  class=stance-supports -0.51 |  clause=copula 0.3 |  clause=noun -0.06 |
    dated=false -0.12 |  dated=true 0.1 |  form=imperative -0.18 |  form=noun -0.06 |  form=participle -0.13 |
    inside_own_kind -0.14 |  label+rule=eased+movement_of_those_who_go 0.17 |
    label+rule=eased+power_as_a_noun,_by_thing -0.67 |  label+rule=eased+power_as_a_noun,_by_verb 0.73 |
    label+rule=eased+power_named_with_its_fate -0.58 |  label+rule=eased+power_used,_by_none -0.4 |
    label+rule=eased+power_used,_by_thing 0.33 |  label+rule=eased+power_used,_by_thing,_on_its_noun -0.09 |
    label+rule=eased+power_used,_by_verb -0.29 |  label+rule=imposed+power_as_a_noun,_by_thing -0.28 |
    label+rule=imposed+power_as_a_noun,_by_verb 0.46 |  label+rule=imposed+power_named_with_its_author 0.03 |
    label+rule=imposed+power_named_with_its_fate -0.22 |  label+rule=imposed+power_used,_by_none -0.26 |
    label+rule=imposed+power_used,_by_none,_on_its_noun 0.04 |  label+rule=imposed+power_used,_by_pronoun -0.67 |
    label+rule=imposed+power_used,_by_thing 0.04 |  label+rule=imposed+power_used,_by_thing,_on_its_noun -0.14 |
    label+rule=imposed+power_used,_by_verb 0.35 |  label+rule=imposed+power_used,_by_verb,_on_its_noun -0.3 |
    label+rule=lifted+power_as_a_noun,_by_thing -0.58 |  label+rule=lifted+power_used,_by_none -0.37 |
    label+rule=lifted+power_used,_by_pronoun 0.3 |  label+rule=lifted+power_used,_by_thing 0.1 |
    label+rule=lifted+power_used,_by_thing,_on_its_noun -0.14 |  label+rule=provided+let_others_do -0.35 |
    label+rule=provided+let_others_do,_on_its_noun -0.23 |  label+rule=provided+let_relief_or_people_do 0.56 |
    label+rule=provided+movement_of_those_who_come -0.02 |  label+rule=provided+power_as_a_noun,_by_money -0.22 |
    label+rule=provided+power_as_a_noun,_by_thing -0.25 |  label+rule=provided+power_as_a_noun,_by_verb -0.41 |
    label+rule=provided+power_used,_by_beneath -0.22 |  label+rule=provided+power_used,_by_money 0.05 |
    label+rule=provided+power_used,_by_pronoun -0.33 |  label+rule=provided+power_used,_by_thing -0.12 |
    label+rule=provided+power_used,_by_thing,_on_its_noun 0.03 |  label+rule=provided+power_used,_by_verb 0.12 |
    label+rule=provided+power_used,_by_verb,_on_its_noun -0.12 |  label+rule=suspended+power_used,_by_none -0.29 |
    label+rule=suspended+power_used,_by_none,_on_its_noun 0.36 |  label+rule=suspended+power_used,_by_pronoun 0.1 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun 0.55 |  label+rule=suspended+power_used,_by_verb -0.2 |
    label+rule=suspended+practice_ceased -0.2 |  label+rule=tightened+movement_of_those_who_come 0.39 |
    label+rule=tightened+power_used,_by_none -0.35 |  label+rule=tightened+power_used,_by_thing -0.41 |
    label+rule=tightened+power_used,_by_thing,_on_its_noun 0.67 |  label=imposed 0.02 |  label=lifted -0.07 |
    label=provided -0.13 |  label=suspended 0.03 |  label=tightened 0.08 |  lemma=allow -0.28 |
    lemma=announce 0.32 |  lemma=ban 0.27 |  lemma=bar -0.05 |  lemma=begin 0.07 |  lemma=blacklist 0.43 |
    lemma=block -0.38 |  lemma=blockade -0.42 |  lemma=bring -0.05 |  lemma=buy 0.11 |  lemma=cancel -0.48 |
    lemma=charge -0.5 |  lemma=close -0.29 |  lemma=compensate -0.36 |  lemma=cut 0.07 |  lemma=deny -0.16 |
    lemma=dissolve 0.1 |  lemma=drop 0.08 |  lemma=end -0.12 |  lemma=exchange -0.42 |  lemma=extend -0.35 |
    lemma=finance 0.06 |  lemma=free -0.1 |  lemma=freeze 0.37 |  lemma=give -0.09 |  lemma=go -0.42 |
    lemma=grant 0.08 |  lemma=halt -0.35 |  lemma=hand -0.26 |  lemma=hold 0.46 |  lemma=impose 0.19 |
    lemma=launch -0.46 |  lemma=lay 0.15 |  lemma=leave -0.11 |  lemma=lend -0.13 |  lemma=let -0.19 |
    lemma=lift 0.24 |  lemma=offer -0.51 |  lemma=open -0.12 |  lemma=pass -0.38 |  lemma=pay -0.42 |
    lemma=phase -0.05 |  lemma=pledge 0.08 |  lemma=promise -0.09 |  lemma=pull 0.22 |  lemma=pullback -0.75 |
    lemma=put -0.24 |  lemma=raise -0.19 |  lemma=recognise 0.45 |  lemma=release 0.21 |  lemma=remain -0.55 |
    lemma=reopen -0.05 |  lemma=restore -0.47 |  lemma=resume 0.19 |  lemma=sanction 0.04 |  lemma=scrap -0.12 |
    lemma=seize -0.38 |  lemma=send 0.12 |  lemma=shelter -0.44 |  lemma=ship 0.1 |  lemma=shut 0.25 |
    lemma=stay -0.5 |  lemma=stop 0.09 |  lemma=supply 0.33 |  lemma=suspend 0.36 |  lemma=veto -0.4 |
    lemma=withdraw 0.12 |  lemma=withdrawal 0.05 |  lemma=withhold 0.17 |  lemma=write -0.62 |  length=0 -0.2 |
    length=1 -0.06 |  length=3 0.04 |  length=4 -0.08 |  length=5 0.07 |  length=6 -0.26 |  length=7 0.35 |
    link=adverbial -0.02 |  link=complement -0.07 |  link=condition -0.41 |  link=main 0.07 |  link=modifier 0.12 |
    link=nominal -0.06 |  link=open -0.13 |  link=time -0.24 |  modal=be_to 0.17 |  modal=could 0.18 |
    modal=may 0.06 |  modal=must -0.65 |  modal=will 0.29 |  modal=would -0.23 |  modality=hypothetical -0.27 |
    modality=possible -0.19 |  negated=true -0.33 |  object=aid 0.26 |  object=arms -0.19 |  object=captive 0.08 |
    object=charge -0.25 |  object=deal -0.26 |  object=law 0.21 |  object=offer -0.28 |  object=sanction 0.44 |
    object=strike -0.64 |  object=talks -0.61 |  object=tariff 0.04 |  object=troops 0.16 |  objects=false -0.09 |
    passive=true -0.11 |  placed=false -0.03 |  quoted=false -0.03 |  quoted=true -0.27 |
    rule=let_others_do -0.35 |  rule=let_others_do,_on_its_noun -0.23 |  rule=let_relief_or_people_do 0.56 |
    rule=movement_of_those_who_come 0.09 |  rule=movement_of_those_who_go 0.17 |
    rule=power_as_a_noun,_by_money -0.46 |  rule=power_as_a_noun,_by_thing -0.36 |
    rule=power_as_a_noun,_by_verb 0.21 |  rule=power_named_with_its_author -0.09 |
    rule=power_named_with_its_day -0.46 |  rule=power_named_with_its_fate -0.42 |
    rule=power_used,_by_beneath -0.61 |  rule=power_used,_by_money 0.35 |  rule=power_used,_by_none -0.31 |
    rule=power_used,_by_none,_on_its_noun 0.12 |  rule=power_used,_by_pronoun -0.16 |
    rule=power_used,_by_thing,_on_its_noun 0.15 |  rule=power_used,_by_verb 0.1 |
    rule=power_used,_by_verb,_on_its_noun -0.24 |  rule=practice_ceased -0.2 |  said=false 0.03 |  said=true -0.13 |
    self=aid 0.36 |  self=law -0.35 |  self=sanction -0.14 |  self=tariff -0.2 |  sentence=0 0.32 |
    sentence=1 0.08 |  sentence=2 -0.09 |  sentence=3 -0.03 |  sentence=4 -0.06 |  sentence=5 -0.17 |
    share=0 -0.16 |  share=2 -0.16 |  share=3 0.08 |  share=4 0.03 |  sign=acting 0.1 |  sign=allow -0.22 |
    sign=arms -0.19 |  sign=ban 0.14 |  sign=captive -0.08 |  sign=charge -0.05 |  sign=close -0.07 |
    sign=close_- -0.39 |  sign=close_house 0.57 |  sign=free 0.04 |  sign=free_- -0.16 |  sign=free_captive 0.1 |
    sign=give -0.11 |  sign=give_- 0.04 |  sign=give_arms 0.29 |  sign=give_captive -0.42 |  sign=give_force 0.04 |
    sign=give_house -0.4 |  sign=give_money -0.21 |  sign=give_permit 0.37 |  sign=give_relief -0.43 |
    sign=give_staff -0.41 |  sign=give_supply -0.28 |  sign=halt 0.06 |  sign=halt_- -0.14 |  sign=halt_arms 0.04 |
    sign=halt_house -0.41 |  sign=halt_money 0.48 |  sign=halt_operation -0.49 |  sign=halt_output 0.36 |
    sign=halt_passage -0.71 |  sign=halt_permit 0.45 |  sign=halt_rule -0.46 |  sign=halt_supply -0.22 |
    sign=halt_tariff 1.03 |  sign=halt_tie 0.52 |  sign=house -0.15 |  sign=impose_- 0.19 |
    sign=impose_charge 0.2 |  sign=impose_house 0.19 |  sign=impose_money -0.38 |  sign=impose_operation -0.38 |
    sign=impose_permit -0.37 |  sign=impose_rate -0.35 |  sign=impose_rule -0.66 |  sign=impose_sanction 0.09 |
    sign=impose_supply -0.11 |  sign=impose_tariff 0.44 |  sign=keep -0.21 |  sign=keep_money -0.04 |
    sign=keep_rule -0.66 |  sign=lift -0.06 |  sign=lift_- -0.48 |  sign=lift_ban -0.74 |  sign=lift_charge -0.04 |
    sign=lift_rule 0.53 |  sign=lift_sanction 0.46 |  sign=lift_tariff -0.1 |  sign=lift_tie -0.04 |
    sign=lower 0.25 |  sign=money -0.05 |  sign=near -0.32 |  sign=no_class -0.09 |  sign=open -0.21 |
    sign=open_- -0.23 |  sign=open_house -0.61 |  sign=open_passage 0.07 |  sign=operation -0.31 |
    sign=output -0.21 |  sign=own -0.21 |  sign=passage -0.16 |  sign=permit -0.14 |  sign=plan 0.31 |
    sign=plan_sanction -0.56 |  sign=raise -0.06 |  sign=raise_- -0.35 |  sign=raise_ban 0.11 |
    sign=raise_force -0.13 |  sign=raise_money 0.46 |  sign=raise_permit -0.21 |  sign=raise_rate 0.63 |
    sign=raise_tariff -0.52 |  sign=rate 0.32 |  sign=refuse -0.16 |  sign=refuse_money -0.77 |  sign=relief 0.54 |
    sign=resume -0.1 |  sign=resume_- -0.32 |  sign=resume_operation -0.07 |  sign=resume_supply -0.49 |
    sign=rule -0.36 |  sign=sanction 0.42 |  sign=staff 0.61 |  sign=supply -0.17 |  sign=tariff 0.28 |
    sign=terms 0.48 |  sign=tie 0.43 |  sign=withdraw -0.03 |  sign=withdraw_- -0.16 |  sign=withdraw_arms -0.08 |
    sign=withdraw_charge -0.25 |  subject=captive -0.5 |  subject=deal -0.32 |  subject=law 0.46 |
    subject=offer -0.46 |  subject=strike -0.65 |  subject=talks 0.27 |  subject=tariff -0.63 |
    subject=troops -0.06 |  sure=0 -0.09 |  sure=1 -0.05 |  sure=2 0.02 |  sure=4 -0.07 |  tense=- -0.1 |
    tense=future 0.19 |  tense=past 0.1 |  tense=present -0.13 |  ties=- -0.07 |  ties=agent 0.08 |
    ties=controlled -0.09 |  ties=modified -0.65 |  ties=of 0.09 |  ties=relative -0.04 |  ties=shared -0.22 |
    ties=subject 0.04 |  touches=accusation -0.35 |  touches=agreement -0.12 |  touches=deadline 0.04 |
    touches=incident -0.05 |  touches=linkage -0.08 |  touches=meeting 0.03 |  touches=position -0.17 |
    touches=proposal -0.2 |  touches=response -0.13 |  touches=statement -0.15 |  under=according_to 0.06 |
    under=across 0.36 |  under=after -0.12 |  under=against 0.43 |  under=as -0.04 |  under=at -0.27 |
    under=by -0.13 |  under=for 0.24 |  under=from 0.16 |  under=in 0.27 |  under=into -0.55 |  under=on 0.2 |
    under=over -0.28 |  under=since 0.03 |  under=through 0.04 |  under=to 0.05 |  under=under -0.36 |
    under=until -0.03 |  under=with -0.14 |  under=within -0.39 |  under=without -0.55 |  upos=NOUN -0.1 |
    upos=VERB -0.02
  `,
  meeting: `
    above=speech-does 0.26 |  above=speech-quotes 0.28 |  above=speech-says -0.13 |  above=stance-accepts 0.13 |
    above=stance-demands -0.37 |  actor=group -0.43 |  actor=name 0.07 |  actor=of 0.15 |  actors=0 0.71 |
    actors=3 -0.16 |  around_own_kind 0.24 |  beside=agreement 0.15 |  beside=deadline 0.06 |  beside=linkage -1 |
    beside=position -0.12 |  block=list-item -0.05 |  class=speech-says 0.06 |  clause=copula -0.28 |
    clause=verb 0.06 |  dated=false -0.21 |  dated=true 0.23 |  form=finite 0.04 |  form=infinitive 0.13 |
    form=participle -0.18 |  inside_own_kind -0.42 |  label+rule=cancelled+fate_of_a_meeting_as_object 0.58 |
    label+rule=failed+fate_of_a_meeting_as_object 0.51 |  label+rule=failed+fate_of_a_meeting_as_oblique -0.08 |
    label+rule=failed+fate_of_a_meeting_as_subject 0.28 |  label+rule=held+fate_of_a_meeting_as_object 0.26 |
    label+rule=held+hands_shaken -0.11 |  label+rule=held+meeting_named_after_a_preposition 0.07 |
    label+rule=held+meeting_named_by_measure 0.32 |  label+rule=held+meeting_named_in_order -0.63 |
    label+rule=held+meeting_named_with_a_clause -0.68 |  label+rule=held+meeting_named_with_its_place -0.4 |
    label+rule=held+meeting_named_with_one_party -0.61 |  label+rule=held+verb_of_meeting -0.06 |
    label+rule=held+verb_of_speaking_with 0.12 |  label+rule=ongoing+fate_of_a_meeting_as_object -0.07 |
    label+rule=ongoing+mediating 0.46 |  label+rule=planned+a_body_that_sits 0.13 |
    label+rule=planned+fate_of_a_meeting_as_object -0.17 |  label+rule=planned+fate_of_a_meeting_as_oblique 0.25 |
    label+rule=planned+fate_of_a_meeting_as_subject 0.12 |  label+rule=planned+journey 0.83 |
    label+rule=planned+meeting_named_after_a_preposition -0.36 |  label+rule=planned+meeting_named_in_order -0.28 |
    label+rule=planned+meeting_named_with_one_party 0.43 |  label+rule=planned+verb_of_meeting -0.07 |
    label+rule=planned+verb_of_speaking_with -0.68 |  label+rule=postponed+fate_of_a_meeting_as_object 0.58 |
    label=cancelled 0.08 |  label=failed 0.27 |  label=ongoing -0.27 |  label=planned -0.05 |
    label=postponed 0.58 |  lemma=attend -0.6 |  lemma=call -0.23 |  lemma=ceremony -0.47 |  lemma=conference 0.04 |
    lemma=consultation 0.23 |  lemma=conversation 1.31 |  lemma=dialogue -0.83 |  lemma=discuss 0.6 |
    lemma=discussion -0.49 |  lemma=join -0.62 |  lemma=mediate 0.46 |  lemma=mediation -0.05 |  lemma=meet 0.06 |
    lemma=meeting 0.15 |  lemma=mission -0.31 |  lemma=negotiate -0.49 |  lemma=negotiation -0.12 |
    lemma=round 0.07 |  lemma=session -0.19 |  lemma=sit -0.31 |  lemma=speak 0.49 |  lemma=summit -0.36 |
    lemma=talk 0.03 |  lemma=visit 0.47 |  length=0 -0.17 |  length=1 -0.22 |  length=2 0.22 |  length=3 0.32 |
    length=4 -0.08 |  length=5 0.1 |  link=adverbial 0.31 |  link=complement -0.13 |  link=main 0.13 |
    link=modifier 0.03 |  link=relative -0.22 |  modal=- 0.03 |  modal=be_to 0.44 |  modal=will -0.23 |
    modal=would -0.33 |  modality=asserted 0.04 |  modality=planned 0.03 |  modality=possible -0.45 |
    negated=false 0.02 |  negated=true -0.32 |  object=deal 0.25 |  object=talks -0.07 |  objects=true 0.05 |
    passive=true 0.91 |  placed=false -0.13 |  placed=true 0.35 |  quoted=false 0.03 |  quoted=true -0.51 |
    rule=a_body_that_sits 0.13 |  rule=fate_of_a_meeting_as_object 0.12 |  rule=fate_of_a_meeting_as_oblique -0.05 |
    rule=fate_of_a_meeting_as_subject 0.09 |  rule=from_afar 0.4 |  rule=hands_shaken -0.11 |  rule=journey 0.73 |
    rule=mediating 0.46 |  rule=meeting_named_after_a_preposition -0.1 |  rule=meeting_named_by_measure 0.04 |
    rule=meeting_named_in_order -0.38 |  rule=meeting_named_with_a_clause -0.37 |
    rule=meeting_named_with_its_place -0.4 |  rule=meeting_named_with_one_party -0.36 |
    rule=verb_of_meeting -0.07 |  rule=verb_of_receiving -0.54 |  rule=verb_of_speaking_with -0.24 |
    said=false 0.07 |  said=true -0.15 |  self=talks 0.05 |  self=visit -0.31 |  sentence=0 0.59 |
    sentence=1 0.12 |  sentence=2 -0.08 |  sentence=3 -0.05 |  sentence=4 0.06 |  sentence=5 -0.14 |  share=0 -0.1 |
    share=1 -0.27 |  share=3 -0.06 |  share=4 0.29 |  sure=0 -0.1 |  sure=1 0.07 |  sure=2 -0.31 |  sure=3 0.13 |
    tense=future -0.1 |  tense=past 0.2 |  tense=present -0.02 |  ties=agent -0.61 |  ties=modified 0.03 |
    ties=of 0.58 |  ties=possessive -0.52 |  ties=preposition 0.24 |  ties=relative -0.16 |  ties=subject 0.06 |
    touches=accusation -0.2 |  touches=agreement 0.17 |  touches=deadline -0.47 |  touches=incident -0.08 |
    touches=linkage -0.13 |  touches=measure -0.1 |  touches=position -0.25 |  touches=proposal -0.05 |
    touches=response -0.33 |  touches=statement -0.16 |  under=- 0.12 |  under=after -0.07 |  under=at -0.08 |
    under=before 0.38 |  under=between 0.46 |  under=by 0.21 |  under=for -0.25 |  under=from 0.24 |  under=in 0.2 |
    under=on 0.16 |  under=to 0.11 |  under=with 0.27 |  upos=VERB 0.04
  `,
  position: `
    above=other -0.1 |  above=speech-calls -0.88 |  above=speech-does -0.12 |  above=speech-once 0.65 |
    above=speech-says 0.04 |  above=stance-accepts -0.51 |  above=stance-demands -0.21 |
    above=stance-rejects -0.18 |  above=stance-supports 0.26 |  actor=group -0.43 |  actor=id 0.09 |
    actor=name 0.11 |  actor=of -0.09 |  actors=1 0.02 |  actors=2 -0.28 |  around_own_kind -0.03 |
    beside=accusation -1.06 |  beside=agreement -0.11 |  beside=deadline -0.51 |  beside=incident -0.84 |
    beside=linkage -0.15 |  beside=measure -0.2 |  beside=meeting 0.23 |  beside=position -0.16 |
    beside=proposal -0.27 |  beside=response -0.13 |  beside=statement 0.04 |  block=list-item -0.25 |
    class=attitude-open 0.04 |  class=attitude-supports -0.21 |  class=other 0.03 |  class=speech-calls -0.15 |
    class=speech-does -0.04 |  class=speech-once -0.11 |  class=speech-says 0.09 |  class=stance-accepts -0.11 |
    class=stance-demands -0.1 |  class=stance-open -0.21 |  class=stance-opposes -0.2 |
    class=stance-rejects -0.09 |  class=stance-supports -0.05 |  clause=copula 0.1 |  dated=true -0.24 |
    form=finite 0.02 |  form=imperative -0.16 |  form=infinitive -0.11 |  inside_own_kind -0.17 |
    label+rule=accepts+accepts_a_thing -0.35 |  label+rule=demands+demands_a_deed 0.1 |
    label+rule=demands+demands_a_thing 0.24 |  label+rule=demands+imperative_in_a_quotation -0.07 |
    label+rule=demands+is_needed -0.04 |  label+rule=demands+made_a_condition -0.04 |
    label+rule=demands+must_be 0.14 |  label+rule=demands+not_without -0.07 |
    label+rule=demands+noun_of_stance -0.24 |  label+rule=demands+set_as_a_condition,_as_long_as -0.58 |
    label+rule=demands+set_as_a_condition,_conditional_on -0.74 |
    label+rule=demands+set_as_a_condition,_only_after -0.47 |
    label+rule=demands+set_as_a_condition,_provided_that -0.67 |
    label+rule=demands+set_as_a_condition,_without -0.23 |  label+rule=open+attitude 0.2 |
    label+rule=open+could_be 0.3 |  label+rule=open+open_a_thing -0.81 |  label+rule=open+set_words 0.57 |
    label+rule=opposes+act_against_a_thing 0.32 |  label+rule=opposes+demands_a_deed -0.32 |
    label+rule=opposes+judged_to_be 0.19 |  label+rule=opposes+noun_of_stance_under_a_light_verb -0.39 |
    label+rule=opposes+opposes_a_clause -0.47 |  label+rule=opposes+opposes_a_thing -0.04 |
    label+rule=opposes+side_taken 0.97 |  label+rule=opposes+supports_a_thing 0.58 |
    label+rule=rejects+accepts_a_thing 0.65 |  label+rule=rejects+attitude -1.19 |
    label+rule=rejects+cannot_be -0.44 |  label+rule=rejects+noun_of_stance_under_a_light_verb 0.15 |
    label+rule=rejects+rejects_a_thing -0.18 |  label+rule=rejects+said_of_a_thing 0.32 |
    label+rule=rejects+will_not -0.08 |  label+rule=supports+attitude 0.29 |
    label+rule=supports+noun_of_stance_under_a_light_verb 0.63 |  label+rule=supports+supports_a_clause -0.43 |
    label+rule=supports+supports_a_deed -0.37 |  label+rule=supports+supports_a_thing -0.11 |  label=accepts -0.3 |
    label=demands 0.05 |  label=open -0.02 |  label=opposes 0.09 |  label=rejects -0.03 |  label=supports -0.14 |
    lemma=accept 0.18 |  lemma=appeal 0.51 |  lemma=approve -0.66 |  lemma=ask -0.11 |  lemma=back 0.19 |
    lemma=be -0.06 |  lemma=block -0.02 |  lemma=call 0.44 |  lemma=claim -0.35 |  lemma=come -0.58 |
    lemma=condemn -1.2 |  lemma=consider -0.71 |  lemma=decline -1.04 |  lemma=demand 0.56 |  lemma=denounce -0.18 |
    lemma=describe 0.8 |  lemma=dismiss -0.35 |  lemma=end 0.91 |  lemma=exclude 0.44 |  lemma=fear -0.47 |
    lemma=fight -0.59 |  lemma=free -0.45 |  lemma=give 0.84 |  lemma=go 0.58 |  lemma=hand 1.43 |
    lemma=hope -0.36 |  lemma=insist 0.31 |  lemma=intention 0.58 |  lemma=leave 0.18 |  lemma=let -0.82 |
    lemma=live 0.52 |  lemma=make -0.88 |  lemma=need -0.16 |  lemma=negotiate 0.41 |  lemma=object -0.06 |
    lemma=open 0.13 |  lemma=oppose 0.68 |  lemma=pay 0.14 |  lemma=plan -0.99 |  lemma=press 0.93 |
    lemma=ready -0.2 |  lemma=recommend -0.98 |  lemma=refuse 0.41 |  lemma=reject -0.84 |  lemma=release 0.81 |
    lemma=remain 0.38 |  lemma=request 0.25 |  lemma=require -0.21 |  lemma=reserve -0.68 |  lemma=rule 0.28 |
    lemma=seek 0.67 |  lemma=set -0.93 |  lemma=stop -0.54 |  lemma=strike -0.59 |  lemma=support 0.28 |
    lemma=table 0.58 |  lemma=take 0.17 |  lemma=tell 0.16 |  lemma=try -0.61 |  lemma=turn -0.34 |
    lemma=urge 0.75 |  lemma=veto -0.21 |  lemma=vote -0.16 |  lemma=want 0.21 |  lemma=welcome 0.44 |
    lemma=willing -0.53 |  lemma=withdraw -0.53 |  length=0 -0.19 |  length=2 -0.04 |  length=3 0.1 |
    length=4 -0.05 |  length=5 0.03 |  length=6 0.38 |  link=adverbial -0.07 |  link=complement 0.02 |
    link=condition 0.09 |  link=coordinate 0.2 |  link=main 0.03 |  link=modifier -0.23 |  link=open -0.11 |
    link=relative -0.34 |  link=time -0.36 |  modal=- 0.05 |  modal=can -0.06 |  modal=could -0.18 |
    modal=have_to 0.13 |  modal=must 0.07 |  modal=should -0.27 |  modal=will -0.14 |  modal=would -0.11 |
    object=aid 0.52 |  object=captive 0.21 |  object=charge -1.08 |  object=deadline -0.15 |  object=deal 0.24 |
    object=law 0.47 |  object=tariff 0.2 |  object=troops -0.12 |  object=truce 0.24 |  objects=false 0.04 |
    objects=true -0.02 |  passive=true 0.04 |  quoted=true -0.24 |  rule=accepts_a_thing -0.21 |
    rule=act_against_a_thing 0.32 |  rule=attitude 0.13 |  rule=cannot_be -0.44 |  rule=could_be 0.3 |
    rule=demands_a_deed 0.08 |  rule=demands_a_thing 0.23 |  rule=imperative_in_a_quotation -0.07 |
    rule=is_needed -0.04 |  rule=judged_to_be 0.05 |  rule=made_a_condition -0.04 |  rule=must_be 0.14 |
    rule=not_without -0.07 |  rule=noun_of_stance -0.26 |  rule=open_a_thing -0.29 |  rule=opposes_a_clause -0.47 |
    rule=opposes_a_thing -0.04 |  rule=rejects_a_clause -0.09 |  rule=rejects_a_thing -0.17 |
    rule=said_of_a_thing 0.47 |  rule=set_as_a_condition,_as_long_as -0.58 |
    rule=set_as_a_condition,_conditional_on -0.74 |  rule=set_as_a_condition,_only_after -0.47 |
    rule=set_as_a_condition,_provided_that -0.67 |  rule=set_as_a_condition,_without -0.23 |  rule=set_words 0.66 |
    rule=side_taken 0.13 |  rule=supports_a_clause -0.43 |  rule=supports_a_deed -0.37 |
    rule=supports_a_thing -0.02 |  rule=will_not -0.08 |  said=false 0.02 |  said=true -0.03 |  sentence=0 -0.4 |
    sentence=1 0.13 |  sentence=4 -0.07 |  sentence=5 -0.3 |  share=0 -0.23 |  share=1 -0.09 |  share=3 0.1 |
    share=4 0.07 |  subject=aid 0.27 |  subject=deal 0.22 |  subject=law 0.27 |  subject=offer -0.21 |
    subject=talks -0.34 |  subject=tariff 0.12 |  subject=troops -0.11 |  sure=0 0.07 |  sure=1 0.03 |
    sure=2 0.03 |  sure=3 -0.05 |  sure=4 0.07 |  tense=- -0.07 |  tense=future -0.16 |  tense=present 0.15 |
    ties=- -0.1 |  ties=agent -0.48 |  ties=controlled -0.04 |  ties=possessive 0.51 |  ties=shared 0.15 |
    touches=accusation -0.5 |  touches=deadline -0.17 |  touches=incident 0.08 |  touches=linkage -0.31 |
    touches=measure 0.08 |  touches=meeting -0.08 |  touches=proposal -0.57 |  touches=response -0.06 |
    touches=statement 0.02 |  under=- -0.3 |  under=against -0.04 |  under=as 0.07 |  under=at 0.39 |
    under=before -0.65 |  under=by -0.64 |  under=for -0.04 |  under=in -0.19 |  under=on 0.03 |
    under=under -1.32 |  under=with -0.09 |  under=within -0.75 |  under=without -0.19 |  upos=ADJ 0.17 |
    upos=NOUN -0.11
  `,
  proposal: `
    above=other -0.1 |  above=speech-does 0.59 |  above=speech-says -0.1 |  actor=group -0.39 |  actor=id 0.3 |
    actor=name -0.31 |  actors=1 0.02 |  actors=2 -0.14 |  around_own_kind 0.46 |  beside=agreement 0.31 |
    beside=deadline -0.59 |  beside=linkage -0.22 |  beside=position -0.72 |  beside=statement -0.03 |
    block=list-item -0.09 |  block=paragraph 0.03 |  class=other 0.08 |  class=speech-does 0.16 |
    class=speech-says -0.19 |  class=stance-supports 0.41 |  clause=verb 0.03 |  dated=false 0.03 |
    dated=true -0.03 |  form=finite 0.07 |  form=infinitive -0.46 |  form=participle 0.07 |  inside_own_kind -0.9 |
    label+rule=made+offer_named_by_its_maker 0.1 |  label+rule=made+offer_put_or_taken_back 0.1 |
    label+rule=made+proposing_verb -0.03 |  label+rule=made+terms_of_an_offer 0.36 |
    label+rule=withdrawn+offer_put_or_taken_back -0.13 |  label=made 0.03 |  label=withdrawn -0.13 |
    lemma=advise -0.39 |  lemma=draft 0.1 |  lemma=drop -0.66 |  lemma=invite -0.25 |  lemma=offer 0.27 |
    lemma=plan 0.41 |  lemma=proposal -0.44 |  lemma=propose 0.33 |  lemma=put -0.23 |  lemma=withdraw 0.12 |
    length=0 0.39 |  length=1 -0.17 |  length=2 0.15 |  length=3 0.18 |  length=4 -0.22 |  length=5 -0.07 |
    link=adverbial 0.18 |  link=complement 0.12 |  link=coordinate -0.07 |  link=main 0.12 |  link=modifier -0.13 |
    link=open 0.3 |  link=relative -0.19 |  modal=- 0.1 |  modal=would -0.33 |  modality=asserted 0.1 |
    modality=planned -0.48 |  modality=possible -0.87 |  negated=false 0.04 |  negated=true -0.74 |
    object=aid 0.53 |  object=offer -0.07 |  objects=false 0.14 |  objects=true -0.02 |  passive=false 0.07 |
    passive=true -0.12 |  quoted=false 0.04 |  rule=offer_named_by_its_maker 0.1 |
    rule=offer_put_or_taken_back 0.02 |  rule=proposing_verb -0.03 |  rule=terms_of_an_offer 0.36 |
    said=false 0.13 |  said=true -0.17 |  self=offer -0.37 |  sentence=1 0.12 |  sentence=2 0.06 |
    sentence=3 -0.24 |  sentence=4 0.57 |  sentence=5 -0.67 |  share=0 -0.24 |  share=1 -0.11 |  share=2 0.18 |
    share=3 0.38 |  share=4 -0.04 |  subject=offer 0.48 |  sure=0 0.14 |  sure=1 -0.05 |  sure=2 -0.38 |
    sure=3 0.1 |  sure=4 0.28 |  tense=- -0.14 |  tense=future -0.49 |  tense=past 0.11 |  tense=present 0.21 |
    ties=- -0.49 |  ties=adjective -0.77 |  ties=agent 0.09 |  ties=controlled -0.12 |  ties=possessive 0.41 |
    ties=relative -0.12 |  ties=shared 0.11 |  ties=subject 0.1 |  touches=agreement -0.28 |
    touches=deadline 0.09 |  touches=linkage -0.28 |  touches=measure -0.03 |  touches=meeting -0.05 |
    touches=position -0.15 |  touches=response 0.1 |  touches=statement -0.02 |  under=- -0.2 |  under=by 0.16 |
    under=for 0.22 |  under=from -0.14 |  under=in 0.14 |  under=on -0.07 |  upos=NOUN -0.04 |  upos=VERB 0.03
  `,
  response: `
    above=other 0.03 |  above=speech-does 0.18 |  above=speech-says -0.38 |  above=stance-accepts 0.96 |
    actor=group -0.84 |  actor=id 0.18 |  actor=name 0.22 |  actor=of -0.37 |  actors=1 0.03 |  actors=2 -0.22 |
    beside=agreement 0.06 |  beside=linkage -0.25 |  beside=measure -0.23 |  beside=position -0.38 |
    beside=statement -0.09 |  block=list-item -0.28 |  block=paragraph 0.03 |  class=other 0.09 |
    class=speech-does 0.06 |  class=speech-once 0.04 |  class=stance-accepts 0.03 |  class=stance-open 0.27 |
    class=stance-rejects -0.14 |  class=stance-supports -0.56 |  clause=verb 0.03 |  dated=false 0.08 |
    dated=true -0.24 |  form=finite 0.03 |  form=infinitive 0.07 |  form=participle -0.28 |
    label+rule=accepts+answer -0.24 |  label+rule=pending+answer_withheld -0.08 |
    label+rule=pending+no_answer_yet 0.25 |  label+rule=rejects+answer 0.14 |
    label+rule=rejects+answer_to_that -0.2 |  label+rule=rejects+called_impossible 0.45 |
    label+rule=rejects+how_it_was_received -0.04 |  label+rule=rejects+refusal_to_deal -0.11 |
    label+rule=rejects+said_yes_or_no 0.31 |  label=accepts -0.15 |  label=conditional -0.12 |  label=pending 0.22 |
    lemma=accept 0.14 |  lemma=agree -0.52 |  lemma=call 0.31 |  lemma=dismiss -0.12 |  lemma=give 0.24 |
    lemma=react -0.26 |  lemma=refuse -0.28 |  lemma=reject 0.25 |  lemma=reply -0.38 |  lemma=respond 0.43 |
    lemma=rule -0.2 |  lemma=say -0.39 |  lemma=sign 0.59 |  lemma=take -0.75 |  lemma=turn 0.54 |  length=0 -0.24 |
    length=1 0.22 |  length=2 -0.09 |  length=3 -0.18 |  length=4 -0.21 |  length=5 1 |  link=adverbial -0.1 |
    link=complement -0.38 |  link=coordinate 0.07 |  link=main 0.13 |  link=open 0.23 |  link=relative 0.57 |
    modal=- 0.05 |  modal=will -0.3 |  modal=would 0.27 |  modality=asserted 0.05 |  modality=hypothetical 0.57 |
    modality=planned -0.38 |  modality=possible -0.1 |  object=offer 0.18 |  objects=false 0.14 |
    objects=true -0.07 |  passive=true 0.27 |  rule=answer_to_a_thing 0.28 |  rule=answer_to_that -0.17 |
    rule=answer_withheld -0.08 |  rule=called_impossible 0.45 |  rule=how_it_was_received -0.04 |
    rule=no_answer_yet 0.25 |  rule=refusal_to_deal -0.11 |  rule=said_yes_or_no 0.31 |  said=false 0.08 |
    said=true -0.26 |  sentence=0 0.05 |  sentence=1 0.11 |  sentence=3 0.09 |  sentence=4 -0.24 |  share=0 0.13 |
    share=1 -0.06 |  share=2 0.06 |  share=3 -0.04 |  share=4 0.02 |  subject=offer 0.73 |  subject=troops 0.69 |
    sure=0 0.06 |  sure=1 -0.04 |  sure=2 0.02 |  sure=4 0.06 |  tense=- -0.12 |  tense=future -0.3 |
    tense=past 0.16 |  tense=present -0.1 |  ties=- -0.11 |  ties=agent 0.27 |  touches=agreement 0.08 |
    touches=deadline 0.03 |  touches=linkage -0.15 |  touches=measure -0.18 |  touches=meeting 0.58 |
    touches=position -0.09 |  touches=proposal -0.02 |  touches=statement -0.23 |  under=- 0.06 |  under=as -0.13 |
    under=for 0.19 |  under=from -0.43 |  under=in 0.22 |  under=on 0.3 |  under=to -0.07 |  under=with 0.62 |
    upos=VERB 0.03
  `,
  statement: `
    above=attitude-open 0.29 |  above=other -0.02 |  above=speech-calls -1.13 |  above=speech-does -0.03 |
    above=speech-once -0.19 |  above=speech-quotes 1.01 |  above=speech-says -0.17 |  above=stance-accepts 0.11 |
    above=stance-demands 0.13 |  above=stance-rejects -0.22 |  above=stance-supports -0.38 |  actor=group -0.13 |
    actor=id -0.21 |  actor=name 0.13 |  actor=of 0.14 |  actors=2 0.13 |  actors=3 0.26 |  any 0.02 |
    beside=accusation 0.23 |  beside=agreement -0.25 |  beside=deadline 0.04 |  beside=incident -0.28 |
    beside=linkage -0.07 |  beside=measure -0.03 |  beside=meeting -0.4 |  beside=position -0.2 |
    beside=proposal -0.54 |  beside=response -0.35 |  block=list-item -0.09 |  block=paragraph 0.03 |
    class=other 0.15 |  class=speech-calls -0.04 |  class=speech-does -0.05 |  class=speech-once -0.31 |
    class=speech-says 0.04 |  class=stance-accepts -0.56 |  clause=copula -0.21 |  clause=noun -0.28 |
    clause=verb 0.03 |  dated=true 0.14 |  form=finite 0.03 |  form=imperative -0.93 |  form=infinitive -0.18 |
    form=noun -0.28 |  form=participle 0.2 |  inside_own_kind -0.46 |  label+rule=direct+attribution 0.05 |
    label+rule=direct+quotation_without_a_cue 0.34 |  label+rule=direct+reporting_clause,_calls,_marks 0.29 |
    label+rule=direct+reporting_clause,_does,_a_clause 0.46 |
    label+rule=direct+reporting_clause,_does,_marks 0.14 |
    label+rule=direct+reporting_clause,_says,_a_clause 0.17 |
    label+rule=direct+reporting_clause,_says,_marks 0.21 |  label+rule=direct+words_in_order,_after 0.42 |
    label+rule=direct+words_in_order,_before 0.64 |  label+rule=indirect+according_to 0.48 |
    label+rule=indirect+attribution -0.37 |  label+rule=indirect+noun_of_saying -0.34 |
    label+rule=indirect+reporting_clause,_calls,_a_clause -0.44 |
    label+rule=indirect+reporting_clause,_does,_a_clause -0.16 |
    label+rule=indirect+reporting_clause,_does,_an_infinitive -0.33 |
    label+rule=indirect+reporting_clause,_once,_a_thing -0.43 |
    label+rule=indirect+reporting_clause,_says,_a_clause 0.09 |
    label+rule=indirect+reporting_clause,_says,_a_thing -0.34 |  label+rule=indirect+words_in_order,_after 0.02 |
    label+rule=indirect+words_in_order,_before 0.1 |  label+rule=indirect+words_in_order,_turned -0.16 |
    label=direct 0.22 |  label=indirect -0.04 |  lemma=accord 0.04 |  lemma=accuse 0.09 |  lemma=add 0.11 |
    lemma=announce 0.23 |  lemma=appeal 0.75 |  lemma=argue 0.39 |  lemma=ask -0.47 |  lemma=attack -0.91 |
    lemma=blame -0.05 |  lemma=break -0.4 |  lemma=call 0.35 |  lemma=charge 0.26 |  lemma=claim -0.3 |
    lemma=communicate -0.54 |  lemma=complain 0.27 |  lemma=concede 0.33 |  lemma=condemn 0.2 |
    lemma=confirm 0.14 |  lemma=consider -0.76 |  lemma=declare 0.44 |  lemma=demand -0.8 |  lemma=denounce -0.02 |
    lemma=deny 0.63 |  lemma=describe 0.45 |  lemma=dismiss -0.03 |  lemma=estimate 0.7 |  lemma=exclude -0.53 |
    lemma=express 0.83 |  lemma=fear -0.53 |  lemma=give -0.74 |  lemma=hint 0.15 |  lemma=hope -1.31 |
    lemma=inform -0.16 |  lemma=insist -0.49 |  lemma=invite -1.18 |  lemma=maintain 0.5 |  lemma=make -0.09 |
    lemma=note 0.16 |  lemma=object -0.78 |  lemma=offer -0.74 |  lemma=oppose -0.32 |  lemma=pledge -0.92 |
    lemma=press -0.78 |  lemma=promise -0.36 |  lemma=propose -0.93 |  lemma=put -0.29 |  lemma=recall 0.72 |
    lemma=recommend -0.54 |  lemma=reject -0.29 |  lemma=repeat 0.48 |  lemma=reply 0.03 |  lemma=report -0.23 |
    lemma=request -0.3 |  lemma=rule -0.58 |  lemma=say 0.27 |  lemma=see -0.67 |  lemma=speak -0.36 |
    lemma=state -0.91 |  lemma=stress 0.63 |  lemma=suggest 0.06 |  lemma=talk -0.7 |  lemma=tell 0.25 |
    lemma=threaten 0.03 |  lemma=undertake -0.66 |  lemma=urge 0.44 |  lemma=vow -0.34 |  lemma=welcome -0.05 |
    lemma=write 0.05 |  length=0 -0.15 |  length=1 -0.23 |  length=2 -0.03 |  length=4 0.14 |  length=5 0.09 |
    length=6 0.13 |  length=7 0.1 |  link=adverbial 0.11 |  link=complement -0.47 |  link=coordinate -0.12 |
    link=main 0.1 |  link=modifier -0.42 |  link=nominal -0.28 |  link=open -0.11 |  link=relative -0.25 |
    link=time 0.28 |  modal=- 0.05 |  modal=can 0.4 |  modal=could -1 |  modal=must -1.12 |  modal=will -0.26 |
    modal=would -0.27 |  modality=asserted 0.02 |  negated=false 0.02 |  object=charge 0.53 |  object=deal 0.09 |
    object=law 0.07 |  object=offer -0.17 |  object=talks -0.19 |  object=tariff -0.24 |  object=troops 0.93 |
    objects=false 0.06 |  objects=true -0.04 |  passive=false 0.03 |  passive=true -0.38 |  placed=false 0.02 |
    quoted=false 0.03 |  quoted=true -0.36 |  rule=according_to 0.48 |  rule=attribution -0.34 |
    rule=noun_of_saying -0.34 |  rule=quotation_without_a_cue 0.34 |  rule=reporting_clause,_calls,_a_clause -0.44 |
    rule=reporting_clause,_calls,_marks 0.29 |  rule=reporting_clause,_does,_a_clause -0.12 |
    rule=reporting_clause,_does,_an_infinitive -0.33 |  rule=reporting_clause,_does,_marks 0.14 |
    rule=reporting_clause,_once,_a_thing -0.43 |  rule=reporting_clause,_says,_a_clause 0.11 |
    rule=reporting_clause,_says,_a_thing -0.34 |  rule=reporting_clause,_says,_marks 0.21 |
    rule=words_in_order,_after 0.09 |  rule=words_in_order,_before 0.27 |  rule=words_in_order,_set_in 0.06 |
    rule=words_in_order,_turned 0.08 |  said=false 0.05 |  said=true -0.16 |  self=deal 0.04 |  self=offer -0.91 |
    sentence=0 0.13 |  sentence=1 0.08 |  sentence=2 0.05 |  sentence=3 -0.06 |  sentence=4 0.04 |  share=0 -0.55 |
    share=1 -0.21 |  share=2 -0.08 |  share=3 -0.09 |  share=4 0.13 |  subject=deal -0.15 |  subject=law 0.1 |
    subject=offer -0.33 |  subject=talks -0.07 |  subject=troops -0.22 |  subject=visit -1 |  sure=0 0.12 |
    sure=2 0.07 |  tense=- -0.08 |  tense=future -0.51 |  tense=past 0.1 |  tense=present -0.11 |  ties=- 0.14 |
    ties=agent -0.47 |  ties=controlled -0.04 |  ties=modified -0.31 |  ties=possessive -0.26 |
    ties=relative -0.22 |  ties=shared -0.25 |  ties=subject 0.06 |  touches=accusation 0.1 |
    touches=agreement 0.09 |  touches=deadline -0.02 |  touches=incident 0.11 |  touches=linkage -0.07 |
    touches=measure -0.08 |  touches=meeting -0.05 |  touches=proposal 0.16 |  touches=response -0.08 |
    under=- -0.26 |  under=about -0.42 |  under=according_to 0.61 |  under=after -0.32 |  under=as 0.06 |
    under=at 0.28 |  under=before -0.35 |  under=by -0.08 |  under=for -0.19 |  under=from -0.3 |  under=of 0.28 |
    under=on 0.05 |  under=over -0.58 |  under=since -0.28 |  under=to -0.22 |  under=under -0.07 |
    under=with -0.96 |  upos=NOUN -0.27 |  upos=VERB 0.03
  `,
}

const line: Learned['line'] = [
  [-4.044, 0],
  [-3.135, 0.038],
  [-2.62, 0.074],
  [-2.349, 0.086],
  [-2.151, 0.121],
  [-1.709, 0.138],
  [-1.272, 0.173],
  [-1.088, 0.241],
  [-0.936, 0.269],
  [-0.799, 0.284],
  [-0.559, 0.307],
  [-0.338, 0.338],
  [-0.291, 0.377],
  [-0.233, 0.4],
  [-0.166, 0.44],
  [-0.018, 0.495],
  [0.177, 0.504],
  [0.311, 0.55],
  [0.442, 0.572],
  [0.6, 0.572],
  [0.662, 0.6],
  [0.821, 0.67],
  [1.062, 0.741],
  [1.191, 0.758],
  [1.37, 0.783],
  [1.579, 0.85],
  [1.683, 0.86],
  [1.798, 0.896],
  [2.163, 0.908],
  [2.569, 0.917],
  [2.877, 0.918],
  [3.641, 1],
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
