/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.15 |  above=speech-does 0.75 |  above=speech-says 0.37 |  actor=group -0.33 |  actor=id 0.15 |
    actor=name 0.15 |  actor=of -0.03 |  actors=1 0.07 |  actors=2 -0.37 |  any 0.06 |  beside=measure -0.55 |
    beside=position -0.24 |  beside=statement 0.05 |  block=list-item -0.41 |  block=paragraph 0.08 |
    class+content=other+none -0.21 |  class+content=speech-does+none 0.16 |
    class+content=speech-does+participle 0.1 |  class+content=speech-says+finite -0.1 |
    class+content=speech-says+none 0.12 |  class=other -0.09 |  class=speech-does 0.15 |  class=speech-says -0.03 |
    clause=verb 0.02 |  content+tense=finite+- 0.73 |  content+tense=finite+past -0.62 |
    content+tense=finite+present 0.46 |  content+tense=none+- 0.09 |  content+tense=none+past 0.1 |
    content+tense=none+present -0.1 |  content+tense=participle+past 0.1 |  content+tense=participle+present 0.48 |
    content=finite -0.1 |  content=none 0.07 |  content=participle 0.1 |  dated=false 0.06 |  form=participle 0.31 |
    goes_on=false 0.05 |  goes_on=true -0.67 |  joined=false 0.07 |  joined=true -0.15 |
    label+rule=-+accusing,_by_the_order_of_words 0.53 |  label+rule=-+charge_against_someone 0.14 |
    label+rule=-+charge_as_a_noun 0.55 |  label+rule=-+charge_with_a_clause -0.02 |
    label+rule=-+charge_without_its_matter -0.21 |  label+rule=-+deed_called_a_wrong -0.23 |
    label+rule=-+verb_of_charging -0.17 |  label+rule=-+wrong_told_of_another -0.16 |
    label+rule=-+wrong_told_of_nobody_named 0.14 |  label=- 0.06 |  lemma=accuse 0.24 |  lemma=blame 0.28 |
    lemma=complain -0.16 |  lemma=hold -0.46 |  lemma=say 0.13 |  length=0 -0.17 |  length=1 0.04 |  length=2 0.24 |
    length=3 0.13 |  length=4 0.35 |  length=5 -0.61 |  link=adverbial -0.06 |  link=complement 0.16 |
    link=coordinate -0.16 |  link=main -0.03 |  link=modifier 0.13 |  link=relative 0.29 |  modal=- 0.03 |
    modality=asserted 0.06 |  negated=false 0.06 |  object=talks -0.16 |  object=tariff 0.05 |
    object=troops -0.39 |  objects=false -0.05 |  objects=true 0.06 |  passive=false 0.05 |  passive=true -0.33 |
    perfect=false -0.02 |  perfect=true 0.33 |  placed=false 0.06 |  quoted=false 0.06 |  quoted=true -0.16 |
    rule=accusing,_by_the_order_of_words 0.53 |  rule=charge_against_someone 0.14 |  rule=charge_as_a_noun 0.55 |
    rule=charge_with_a_clause -0.02 |  rule=charge_without_its_matter -0.21 |  rule=deed_called_a_wrong -0.23 |
    rule=verb_of_charging -0.17 |  rule=wrong_told_of_another -0.16 |  rule=wrong_told_of_nobody_named 0.14 |
    said=false 0.09 |  said=true -0.04 |  sentence=1 0.18 |  sentence=2 0.17 |  sentence=3 -0.18 |
    sentence=4 0.12 |  share=0 -0.32 |  share=1 0.04 |  share=2 0.19 |  share=3 0.39 |  subject=troops -0.18 |
    sure=0 -0.26 |  sure=1 -0.16 |  sure=2 0.3 |  sure=3 0.08 |  sure=4 0.05 |  tense=- 0.17 |  tense=past -0.03 |
    tense=present 0.16 |  ties=- -0.42 |  ties=controlled 0.26 |  ties=relative 0.49 |  ties=shared -0.3 |
    ties=subject 0.05 |  touches=agreement 0.08 |  touches=linkage -1.13 |  touches=measure -0.38 |
    touches=meeting 0.13 |  touches=position -0.33 |  touches=response -0.32 |  touches=statement -0.09 |
    under=- -0.05 |  under=for -0.08 |  under=in -0.65 |  under=of 0.46 |  under=on 0.16 |  under=to 0.23 |
    undone=false 0.02 |  undone=true 0.04 |  upos=NOUN 0.55 |  upos=VERB 0.03
  `,
  agreement: `
    above=other -0.04 |  above=speech-does 0.1 |  above=speech-says 0.06 |  above=stance-accepts -0.16 |
    above=stance-demands -0.34 |  above=stance-rejects 0.02 |  above=stance-supports 0.31 |  actor=group -0.02 |
    actor=id 0.03 |  actor=name -0.05 |  actors=0 1.02 |  actors=1 -0.28 |  actors=2 0.07 |  actors=3 0.13 |
    around_own_kind -0.08 |  beside=agreement -0.25 |  beside=deadline -0.24 |  beside=incident -0.35 |
    beside=linkage -0.24 |  beside=measure -0.19 |  beside=meeting -0.61 |  beside=position -0.5 |
    beside=proposal -0.55 |  beside=response -0.71 |  beside=statement -0.25 |  block=list-item -0.1 |
    class+content=attitude-open+none -0.57 |  class+content=other+infinitive -0.33 |
    class+content=other+none 0.06 |  class+content=speech-does+none -0.43 |
    class+content=speech-says+finite -0.76 |  class+content=speech-says+infinitive 0.09 |
    class+content=speech-says+none -0.06 |  class+content=stance-accepts+finite 0.72 |
    class+content=stance-accepts+infinitive 0.16 |  class+content=stance-accepts+none 0.09 |
    class+content=stance-demands+none 0.54 |  class+content=stance-supports+none -0.74 |
    class=attitude-open -0.57 |  class=other 0.06 |  class=speech-does -0.43 |  class=speech-once -0.75 |
    class=speech-says -0.13 |  class=stance-accepts 0.1 |  class=stance-demands 0.05 |
    class=stance-supports -0.74 |  clause=copula 0.07 |  clause=noun -0.03 |  content+tense=finite+- -0.38 |
    content+tense=finite+past 0.02 |  content+tense=infinitive+- -0.22 |  content+tense=infinitive+past 0.17 |
    content+tense=infinitive+present -0.06 |  content+tense=none+- -0.11 |  content+tense=none+future 0.08 |
    content+tense=none+past 0.03 |  content+tense=none+present 0.03 |  content=finite -0.08 |  dated=false -0.13 |
    dated=true 0.18 |  form=infinitive -0.08 |  form=noun -0.03 |  form=participle -0.04 |  goes_on=true 0.07 |
    inside_own_kind -0.14 |  joined=true -0.02 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.33 |
    label+rule=agreed+agreement_named_with_its_parties -0.28 |  label+rule=agreed+item_of_a_list_of_terms 0.38 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before 0.22 |  label+rule=agreed+signing_verb 0.28 |
    label+rule=agreed+signing_verb,_parties_from_before -0.31 |  label+rule=agreed+stage_of_an_agreement -0.06 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun -0.15 |  label+rule=agreed+term_after_an_agreement -0.63 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before -0.06 |
    label+rule=agreed+term_after_others 0.02 |  label+rule=agreed+term_after_others,_parties_from_before -0.17 |
    label+rule=agreed+term_under_an_agreement -0.32 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before 0.05 |
    label+rule=agreed+term_under_it,_parties_from_before -0.48 |  label+rule=agreed+undertaking_on 0.07 |
    label+rule=agreed+undertaking_to -0.08 |  label+rule=agreed+what_an_agreement_does -0.59 |
    label+rule=agreed+what_an_agreement_does,_participle -0.04 |
    label+rule=agreed+what_an_agreement_does,_relative -0.29 |  label+rule=agreed+what_it_does 0.33 |
    label+rule=breached+stage_of_an_agreement -0.64 |  label+rule=collapsed+stage_of_an_agreement 0.09 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.65 |
    label+rule=in-force+in_force,_parties_from_before 0.56 |  label+rule=in-force+stage_of_an_agreement -0.09 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -0.31 |  label+rule=negotiating+nothing_agreed -0.24 |
    label+rule=negotiating+nothing_agreed,_not -0.17 |  label+rule=negotiating+stage_of_an_agreement 0.25 |
    label+rule=negotiating+without_a_result 0.44 |  label+rule=signed+gesture_of_signing 0.39 |
    label+rule=signed+noun_of_a_stage -0.57 |  label+rule=signed+noun_of_a_stage,_set 0.73 |
    label+rule=signed+signing_verb -0.26 |  label+rule=signed+signing_verb,_parties_from_before 0.19 |
    label+rule=signed+stage_of_an_agreement 0.33 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.49 |
    label=agreed -0.07 |  label=breached -0.56 |  label=collapsed -0.1 |  label=in-force 0.03 |
    label=negotiating 0.23 |  label=signed 0.18 |  lemma=accept -0.18 |  lemma=agree 0.25 |  lemma=agreement 0.33 |
    lemma=announce -0.97 |  lemma=breach -0.55 |  lemma=break 0.02 |  lemma=broker -0.36 |  lemma=ceasefire -0.73 |
    lemma=collapse 0.81 |  lemma=commit -0.75 |  lemma=conclude 1.18 |  lemma=declare 1.17 |  lemma=drop -0.76 |
    lemma=end -0.31 |  lemma=extend -0.2 |  lemma=fall 0.83 |  lemma=give -0.66 |  lemma=have 0.35 |
    lemma=hold -0.46 |  lemma=initial 0.28 |  lemma=join -0.11 |  lemma=leave 0.5 |  lemma=let 0.35 |
    lemma=pledge 0.05 |  lemma=promise -0.63 |  lemma=put 0.53 |  lemma=ratify -0.51 |  lemma=reach 0.26 |
    lemma=replace 0.61 |  lemma=say 0.11 |  lemma=sign 0.22 |  lemma=signature -0.22 |  lemma=signing 0.1 |
    lemma=strike 0.42 |  lemma=take -0.33 |  lemma=undertake 0.29 |  lemma=vow -0.84 |  lemma=win 0.86 |
    length=0 -0.26 |  length=1 -0.08 |  length=2 0.14 |  length=3 -0.03 |  length=4 -0.13 |  length=6 0.29 |
    link=adverbial -0.49 |  link=complement -0.03 |  link=coordinate 0.13 |  link=main 0.03 |  link=nominal -0.03 |
    link=open -0.11 |  link=relative -0.16 |  link=time 0.2 |  modal=be_to 0.15 |  modal=could 0.44 |
    modal=must -0.6 |  modal=will -0.04 |  modal=would -0.26 |  modality=asserted 0.03 |  modality=planned -0.06 |
    modality=possible -0.49 |  negated=true -0.1 |  object=aid -0.06 |  object=captive -0.24 |  object=deal 0.1 |
    object=law 0.06 |  object=offer -0.1 |  object=talks 0.5 |  object=tariff -0.35 |  object=troops -0.16 |
    object=truce 0.17 |  perfect=false -0.04 |  perfect=true 0.18 |  quoted=true -0.4 |
    rule=agreement_named_with_its_date,_parties_from_before -0.33 |  rule=agreement_named_with_its_parties -0.28 |
    rule=gesture_of_signing 0.67 |  rule=in_force,_parties_from_before 0.56 |  rule=it,_an_agreement -0.8 |
    rule=item_of_a_list_of_terms 0.38 |  rule=item_of_a_list_of_terms,_parties_from_before 0.22 |
    rule=nothing_agreed -0.24 |  rule=nothing_agreed,_not -0.17 |  rule=noun_of_a_stage -0.61 |
    rule=noun_of_a_stage,_set 0.73 |  rule=signing_verb -0.11 |  rule=signing_verb,_parties_from_before 0.04 |
    rule=stage_of_an_agreement 0.05 |  rule=term_after_an_agreement -0.63 |
    rule=term_after_an_agreement,_parties_from_before -0.06 |  rule=term_after_others 0.02 |
    rule=term_after_others,_parties_from_before -0.17 |  rule=term_under_an_agreement -0.32 |
    rule=term_under_an_agreement,_parties_from_before 0.05 |  rule=term_under_it,_parties_from_before -0.48 |
    rule=undertaking_on 0.07 |  rule=undertaking_to -0.08 |  rule=what_an_agreement_does -0.59 |
    rule=what_an_agreement_does,_participle -0.04 |  rule=what_an_agreement_does,_relative -0.29 |
    rule=what_it_does 0.33 |  rule=without_a_result 0.44 |  said=true -0.06 |  self=truce -0.06 |  sentence=0 0.26 |
    sentence=1 -0.04 |  sentence=2 -0.2 |  sentence=4 0.2 |  sentence=5 0.51 |  share=0 -0.03 |  share=1 -0.03 |
    share=2 0.07 |  share=3 0.09 |  share=4 -0.05 |  subject=deal -0.18 |  subject=law -0.46 |
    subject=offer -0.16 |  subject=talks -0.13 |  subject=troops 0.47 |  subject=truce 0.23 |  sure=0 -0.22 |
    sure=1 0.13 |  sure=2 -0.11 |  sure=3 0.03 |  sure=4 0.02 |  tense=- -0.12 |  tense=future 0.03 |
    tense=past 0.05 |  ties=- 0.14 |  ties=agent -0.12 |  ties=controlled -0.16 |  ties=modified 0.08 |
    ties=possessive -0.78 |  ties=relative -0.45 |  ties=shared 0.24 |  touches=accusation -0.45 |
    touches=deadline 0.08 |  touches=incident 0.28 |  touches=linkage -0.49 |  touches=measure -0.13 |
    touches=meeting -0.24 |  touches=position -0.21 |  touches=proposal -0.79 |  touches=response -0.52 |
    touches=statement -0.15 |  under=- -0.03 |  under=according_to -0.17 |  under=after -0.25 |  under=as -0.53 |
    under=at -0.25 |  under=before 0.26 |  under=by 0.23 |  under=for -0.68 |  under=from 0.27 |  under=in 0.21 |
    under=into 0.43 |  under=on 0.12 |  under=over 0.15 |  under=since 0.2 |  under=to -0.03 |  under=under 0.1 |
    under=until 0.18 |  under=with 0.27 |  under=within -0.19 |  under=without -0.14 |  undone=true -0.25 |
    upos=ADJ -0.62 |  upos=NOUN -0.04
  `,
  all: `
    actor=group -0.3 |  actor=id 0.05 |  actor=name 0.03 |  actor=of 0.04 |  actors=0 -0.07 |  actors=3 -0.03 |
    class=attitude-open -0.08 |  class=attitude-supports -0.19 |  class=speech-once -0.14 |
    class=speech-quotes -0.5 |  class=stance-accepts 0.03 |  class=stance-opposes 0.21 |
    class=stance-rejects -0.14 |  class=stance-supports -0.17 |  form=imperative -0.17 |  form=noun -0.04 |
    length=0 -0.14 |  length=1 -0.06 |  length=2 0.02 |  length=3 0.04 |  length=4 0.02 |  length=5 0.05 |
    length=6 0.03 |  length=7 0.08 |  link=complement -0.04 |  link=condition -0.12 |  link=main 0.07 |
    link=modifier -0.04 |  link=nominal -0.04 |  link=open -0.05 |  link=relative -0.14 |  link=subject 0.17 |
    link=time -0.2 |  modal=be_to -0.07 |  modal=can -0.03 |  modal=could -0.06 |  modal=have_to 0.09 |
    modal=may -0.33 |  modal=might -0.78 |  modal=shall -0.27 |  modal=should -0.07 |  modal=would -0.1 |
    passive=true -0.03 |  quoted=true -0.29 |  said=false 0.05 |  said=true -0.1 |  share=0 -0.19 |  share=1 -0.1 |
    share=2 -0.02 |  share=3 0.07 |  share=4 0.09 |  sure=0 -0.03 |  sure=4 0.02 |  tense=- -0.04 |
    tense=future -0.03 |  tense=past 0.04 |  ties=adjective -0.12 |  ties=agent -0.1 |  ties=compound 0.45 |
    ties=controlled -0.05 |  ties=modified -0.09 |  ties=of 0.36 |  ties=possessive 0.08 |  ties=relative -0.14 |
    ties=shared -0.13 |  ties=subject 0.04
  `,
  deadline: `
    above=other 0.05 |  above=speech-does -0.72 |  above=speech-says -0.05 |  actor=group -0.53 |  actor=id 0.08 |
    actor=name 0.1 |  actor=of 0.05 |  actors=0 0.3 |  actors=1 -0.06 |  actors=2 -0.02 |  beside=agreement 0.04 |
    beside=linkage -0.05 |  beside=measure 0.03 |  beside=meeting -0.71 |  beside=proposal -0.31 |
    beside=statement 0.06 |  block=list-item -0.43 |  block=paragraph 0.04 |
    class+content=attitude-open+none 0.17 |  class+content=other+none -0.02 |  class+content=speech-says+none 0.1 |
    class+content=stance-accepts+none 0.22 |  class+content=stance-demands+none 0.08 |  class=attitude-open 0.17 |
    class=other -0.04 |  class=speech-says 0.13 |  class=stance-accepts 0.22 |  class=stance-demands 0.08 |
    clause=copula -0.17 |  clause=noun -0.03 |  clause=verb 0.05 |  content+tense=none+- 0.14 |
    content+tense=none+future -0.19 |  content+tense=none+past -0.07 |  content+tense=none+present 0.19 |
    content=none 0.02 |  dated=false -0.28 |  dated=true 0.04 |  form=finite 0.04 |  form=infinitive 0.04 |
    form=noun -0.03 |  form=participle -0.51 |  goes_on=false 0.03 |  joined=true 0.19 |
    label+rule=-+bounded_need -0.03 |  label+rule=-+deadline_by_name -0.06 |
    label+rule=-+limit_without_a_date 0.41 |  label+rule=-+thing_with_its_limit -0.58 |
    label+rule=-+time_given 0.23 |  label+rule=-+time_that_runs_out 0.26 |
    label+rule=-+time_that_runs_out,_as_appointed 0.57 |  lemma=agree 0.41 |  lemma=complete 0.58 |
    lemma=deadline -0.06 |  lemma=expire 0.14 |  lemma=follow -0.2 |  lemma=give 0.35 |  lemma=go 0.56 |
    lemma=have 0.66 |  lemma=hold 0.28 |  lemma=issue 0.38 |  lemma=meet -0.56 |  lemma=open -0.53 |
    lemma=run 0.27 |  lemma=sign -0.29 |  lemma=submit 0.39 |  length=0 0.26 |  length=1 0.23 |  length=2 0.08 |
    length=3 -0.31 |  length=4 -0.14 |  link=adverbial -0.07 |  link=complement -0.11 |  link=coordinate 0.36 |
    link=main 0.08 |  link=modifier -0.4 |  link=nominal -0.03 |  link=open -0.05 |  link=relative 0.18 |
    modal=- 0.02 |  modal=be_to -0.2 |  modal=must 0.36 |  modal=shall -0.2 |  modal=will -0.18 |
    modal=would 0.21 |  modality=asserted 0.09 |  modality=hypothetical -0.13 |  modality=planned -0.11 |
    modality=possible 0.15 |  negated=false -0.02 |  negated=true 0.51 |  object=deal 0.12 |  object=law 0.1 |
    object=offer -0.22 |  object=tariff -0.93 |  object=troops -0.5 |  objects=true 0.04 |  passive=false -0.08 |
    passive=true 0.45 |  perfect=false 0.03 |  perfect=true 0.06 |  rule=bounded_need -0.03 |
    rule=deadline_by_name -0.06 |  rule=limit_without_a_date 0.41 |  rule=thing_with_its_limit -0.58 |
    rule=time_given 0.23 |  rule=time_that_runs_out 0.26 |  rule=time_that_runs_out,_as_appointed 0.57 |
    said=false 0.03 |  self=deadline -0.06 |  sentence=1 0.33 |  sentence=2 0.07 |  sentence=3 -0.36 |
    sentence=4 -0.22 |  share=0 -0.38 |  share=1 -0.04 |  share=2 -0.12 |  share=3 0.25 |  share=4 0.09 |
    sign=- -0.41 |  sign=-_be_to -0.61 |  sign=be_to -0.2 |  sign=before -0.27 |  sign=before_- -0.36 |
    sign=by 0.16 |  sign=by_- 0.08 |  sign=by_be_to -0.52 |  sign=by_must 0.52 |  sign=by_will -0.1 |
    sign=expiry 0.35 |  sign=in -0.32 |  sign=must 0.29 |  sign=no_modal -0.13 |  sign=no_threat -0.06 |
    sign=on -0.11 |  sign=on_be_to -0.03 |  sign=on_shall -0.82 |  sign=threat 0.48 |  sign=until -0.03 |
    sign=until_- -0.03 |  sign=will -0.09 |  sign=within -0.04 |  sign=within_- -0.55 |  sign=within_be_to 0.45 |
    sign=within_will -0.09 |  sign=would 0.11 |  subject=deal 0.29 |  subject=law 0.17 |  subject=offer -0.47 |
    subject=talks -0.35 |  sure=0 -0.13 |  sure=1 0.21 |  sure=2 -0.15 |  sure=3 0.03 |  sure=4 0.13 |
    tense=- 0.17 |  tense=future -0.19 |  tense=past -0.07 |  tense=present 0.19 |  ties=- 0.34 |  ties=agent 0.58 |
    ties=controlled -0.37 |  ties=relative 0.3 |  ties=shared -0.08 |  ties=subject -0.05 |
    touches=agreement -0.19 |  touches=incident 0.41 |  touches=linkage 0.04 |  touches=measure 0.22 |
    touches=meeting -0.17 |  touches=position -0.23 |  touches=response -0.1 |  touches=statement -0.02 |
    under=- 0.24 |  under=at 0.1 |  under=before -0.27 |  under=by 0.16 |  under=for -0.09 |  under=on -0.06 |
    under=to 0.16 |  under=under 0.09 |  under=until 0.31 |  under=within -0.04 |  undone=true 0.6 |
    upos=NOUN -0.49 |  upos=VERB 0.05
  `,
  incident: `
    above=other -0.19 |  above=speech-does -0.27 |  above=speech-says 0.07 |  above=stance-demands 0.15 |
    actor=group -0.27 |  actor=id 0.17 |  actor=name 0.21 |  actor=of 0.66 |  actors=0 -0.07 |  actors=1 0.1 |
    actors=2 0.87 |  around_own_kind 0.19 |  beside=agreement 0.11 |  beside=linkage -0.43 |  beside=measure 0.06 |
    beside=position -0.34 |  beside=statement -0.14 |  block=list-item 0.18 |
    class+content=speech-does+none -0.08 |  class+content=speech-says+none 0.14 |
    class+content=stance-demands+none -0.19 |  class+content=stance-rejects+none -0.41 |  class=speech-does -0.08 |
    class=speech-says 0.14 |  class=stance-demands -0.19 |  class=stance-rejects -0.41 |  clause=noun 0.02 |
    clause=verb 0.02 |  content+tense=none+past -0.04 |  content+tense=none+present 0.16 |  dated=false -0.06 |
    dated=true 0.05 |  form=infinitive -0.36 |  form=noun 0.02 |  form=participle 0.03 |  inside_own_kind -0.48 |
    joined=false 0.03 |  joined=true -0.19 |  label+rule=arrest+verb_of_arrest -0.13 |
    label+rule=attack+count_of_the_dead -0.41 |  label+rule=attack+noun_of_attack_that_happened -0.25 |
    label+rule=attack+noun_of_attack_with_what_it_hit 0.29 |
    label+rule=attack+noun_of_attack_with_who_did_it -0.53 |  label+rule=attack+turn_of_violence -0.16 |
    label+rule=attack+turn_of_violence,_on_its_noun 0.98 |  label+rule=attack+verb_of_attack 0.08 |
    label+rule=attack+verb_of_attack,_on_its_noun -0.35 |  label+rule=attack+who_died -0.96 |
    label+rule=displacement+turn_of_violence 0.35 |  label+rule=displacement+verb_of_displacement -0.38 |
    label+rule=other+noun_of_other_that_happened -0.48 |  label+rule=other+verb_of_attack 0.36 |
    label+rule=violation+noun_of_violation_with_what_it_hit -0.41 |  label+rule=violation+verb_of_violation -0.28 |
    label=arrest -0.14 |  label=displacement 0.26 |  label=violation -0.17 |  lemma=arrest -0.19 |
    lemma=attack 0.03 |  lemma=block -0.41 |  lemma=bomb 0.08 |  lemma=breach -0.42 |  lemma=break -0.56 |
    lemma=claim 0.14 |  lemma=clash 1.24 |  lemma=dead -0.03 |  lemma=detain -0.24 |  lemma=displace 0.45 |
    lemma=drive 0.42 |  lemma=fight -0.19 |  lemma=fire -0.98 |  lemma=hit -0.75 |  lemma=hold 0.48 |
    lemma=kill 0.18 |  lemma=land -0.12 |  lemma=lose 0.46 |  lemma=seize 0.09 |  lemma=shell 0.39 |
    lemma=shoot -0.05 |  lemma=strike 0.43 |  lemma=war -0.2 |  lemma=wound 0.53 |  length=0 -0.17 |
    length=1 -0.08 |  length=2 0.02 |  length=4 0.17 |  length=5 0.11 |  length=6 -0.17 |  link=adverbial 0.58 |
    link=complement -0.22 |  link=main 0.15 |  link=modifier 0.14 |  link=nominal 0.02 |  link=open -0.52 |
    link=relative -0.08 |  link=time -0.24 |  modality=asserted 0.03 |  modality=hypothetical -0.52 |
    modality=possible -0.38 |  negated=true -0.5 |  object=arms -0.19 |  object=captive -0.16 |  object=deal -0.08 |
    object=law 0.11 |  object=tariff 0.51 |  object=troops 0.07 |  object=truce 0.23 |  objects=false -0.22 |
    objects=true 0.08 |  passive=true 0.09 |  perfect=true 0.08 |  placed=false 0.02 |  placed=true -0.07 |
    quoted=true -0.35 |  rule=count_of_the_dead -0.03 |  rule=noun_of_attack_that_happened -0.25 |
    rule=noun_of_attack_with_what_it_hit 0.29 |  rule=noun_of_attack_with_who_did_it -0.53 |
    rule=noun_of_other_that_happened -0.48 |  rule=noun_of_violation_with_what_it_hit -0.41 |
    rule=turn_of_violence 0.1 |  rule=turn_of_violence,_on_its_noun -0.05 |  rule=verb_of_arrest -0.13 |
    rule=verb_of_attack 0.11 |  rule=verb_of_attack,_on_its_noun -0.2 |  rule=verb_of_displacement -0.38 |
    rule=verb_of_violation -0.28 |  rule=who_died -0.37 |  said=false 0.14 |  said=true -0.27 |  sentence=0 0.59 |
    sentence=1 0.22 |  sentence=2 -0.08 |  sentence=4 -0.13 |  sentence=5 -0.03 |  share=0 -0.34 |  share=1 -0.05 |
    share=2 0.04 |  share=3 -0.1 |  share=4 0.22 |  sign=arrest -0.13 |  sign=attack 0.04 |  sign=by_nobody -0.08 |
    sign=by_someone 0.06 |  sign=by_whoever_acts 0.4 |  sign=counted 0.26 |  sign=displacement 0.19 |
    sign=other -0.5 |  sign=passive 0.09 |  sign=uncounted -0.13 |  sign=violation -0.17 |  subject=captive -0.2 |
    subject=troops -0.04 |  sure=0 0.12 |  sure=1 -0.13 |  sure=2 0.08 |  sure=3 -0.03 |  sure=4 0.13 |
    tense=past -0.04 |  tense=present 0.16 |  ties=- 0.05 |  ties=agent 0.24 |  ties=controlled -0.16 |
    ties=relative -0.21 |  ties=shared -0.35 |  ties=subject 0.03 |  touches=accusation -0.11 |
    touches=agreement 0.51 |  touches=deadline -0.39 |  touches=linkage -0.05 |  touches=measure -0.09 |
    touches=meeting -0.19 |  touches=position -0.43 |  touches=statement -0.15 |  under=- -0.05 |
    under=according_to -0.17 |  under=at -0.48 |  under=for -0.54 |  under=from 0.39 |  under=in -0.02 |
    under=near 0.06 |  under=on 0.06 |  under=since 0.39 |  under=with -0.68 |  upos=ADJ -0.03 |  upos=NOUN -0.11 |
    upos=VERB 0.02
  `,
  linkage: `
    above=attitude-open 0.75 |  above=other 0.23 |  above=speech-does 0.16 |  above=speech-says 0.09 |
    above=stance-accepts -0.53 |  above=stance-demands 0.66 |  above=stance-rejects 0.42 |  actor=group -0.72 |
    actor=id 0.22 |  actor=name -0.02 |  actor=of -0.09 |  actors=0 0.64 |  actors=1 -0.02 |  actors=2 0.03 |
    any 0.02 |  around_own_kind -1.24 |  beside=agreement -0.07 |  beside=deadline 0.13 |  beside=incident -0.96 |
    beside=measure 0.17 |  beside=meeting 0.04 |  beside=position 0.07 |  beside=proposal 0.59 |
    beside=response -0.25 |  beside=statement 0.14 |  block=list-item -0.09 |  block=paragraph 0.03 |
    class+content=other+infinitive 0.49 |  class+content=other+none -0.03 |  class+content=speech-does+none 0.11 |
    class+content=speech-once+infinitive -0.65 |  class+content=speech-says+finite 0.46 |
    class+content=stance-accepts+none 0.52 |  class+content=stance-demands+none 0.35 |  class=attitude-open -0.71 |
    class=speech-does 0.11 |  class=speech-once -0.12 |  class=speech-says 0.03 |  class=stance-accepts 0.2 |
    class=stance-demands 0.35 |  clause=copula -0.05 |  clause=verb 0.03 |  content+tense=finite+past 0.46 |
    content+tense=infinitive+- -0.24 |  content+tense=infinitive+present -0.16 |  content+tense=none+- 0.11 |
    content+tense=none+future 0.1 |  content+tense=none+past -0.26 |  content+tense=none+present 0.03 |
    content=finite 0.39 |  content=infinitive -0.02 |  content=none 0.02 |  content=participle 0.46 |
    dated=true 0.14 |  form=infinitive 0.26 |  form=participle -0.26 |  inside_own_kind 0.07 |  joined=true 0.07 |
    label+rule=-+answered_with_a_deed 0.7 |  label+rule=-+before -0.66 |  label+rule=-+condition,_if 0.12 |
    label+rule=-+condition,_inverted 0.06 |  label+rule=-+condition,_once 0.19 |
    label+rule=-+condition,_only_if 0.08 |  label+rule=-+condition,_only_once -0.04 |
    label+rule=-+condition,_unless 0.18 |  label+rule=-+condition,_until -0.17 |  label+rule=-+done_after -0.09 |
    label+rule=-+not_before 0.26 |  label+rule=-+or_else 0.38 |  label+rule=-+phrase,_in_return -0.29 |
    label+rule=-+phrase,_told_as_tied 0.28 |  label+rule=-+tie,_as_long_as 0.66 |
    label+rule=-+tie,_conditional_on 0.5 |  label+rule=-+tie,_had -0.02 |  label+rule=-+tie,_if -0.59 |
    label+rule=-+tie,_in_return_for 0.39 |  label+rule=-+tie,_provided 0.23 |  label+rule=-+tie,_provided_that 0.4 |
    label+rule=-+tie,_without 0.1 |  label+rule=-+verb -0.14 |  label=- 0.02 |  lemma=be 0.09 |  lemma=call -0.08 |
    lemma=come -0.1 |  lemma=drop -0.08 |  lemma=follow 0.13 |  lemma=give 0.66 |  lemma=go 0.36 |
    lemma=have -0.22 |  lemma=hold -0.57 |  lemma=leave -0.47 |  lemma=live 0.56 |  lemma=make 0.52 |
    lemma=need -0.05 |  lemma=offer 0.53 |  lemma=put -0.39 |  lemma=require -0.7 |  lemma=resume -0.51 |
    lemma=sign 0.68 |  lemma=stay 0.72 |  lemma=suspend 0.03 |  lemma=take -0.07 |  lemma=want 0.38 |
    lemma=withdraw 0.22 |  length=1 0.2 |  length=2 -0.03 |  length=3 -0.03 |  length=4 0.07 |  length=5 0.21 |
    length=6 -0.52 |  link=adverbial -0.24 |  link=complement 0.12 |  link=coordinate -0.12 |  link=main -0.08 |
    link=modifier 0.53 |  link=open 0.29 |  link=relative -0.14 |  modal=- -0.04 |  modal=be_to 0.21 |
    modal=can -0.07 |  modal=could 0.36 |  modal=must 0.51 |  modal=will 0.05 |  modal=would 0.05 |
    modality=asserted -0.16 |  modality=hypothetical 0.13 |  modality=planned 0.03 |  modality=possible 0.23 |
    negated=false 0.02 |  object=aid 0.17 |  object=deadline 0.9 |  object=deal 0.31 |  object=law 0.79 |
    object=offer 0.21 |  object=sanction -0.39 |  object=talks 0.1 |  object=tariff 0.44 |  object=troops -0.43 |
    object=truce 0.45 |  objects=false 0.12 |  objects=true -0.06 |  passive=false 0.06 |  passive=true -0.23 |
    perfect=true 0.16 |  placed=false 0.02 |  quoted=false 0.02 |  quoted=true 0.05 |
    rule=answered_with_a_deed 0.7 |  rule=before -0.66 |  rule=condition,_if 0.12 |  rule=condition,_inverted 0.06 |
    rule=condition,_once 0.19 |  rule=condition,_only_if 0.08 |  rule=condition,_only_once -0.04 |
    rule=condition,_unless 0.18 |  rule=condition,_until -0.17 |  rule=done_after -0.09 |  rule=not_before 0.26 |
    rule=or_else 0.38 |  rule=phrase,_in_return -0.29 |  rule=phrase,_told_as_tied 0.28 |
    rule=tie,_as_long_as 0.66 |  rule=tie,_conditional_on 0.5 |  rule=tie,_had -0.02 |  rule=tie,_if -0.59 |
    rule=tie,_in_return_for 0.39 |  rule=tie,_provided 0.23 |  rule=tie,_provided_that 0.4 |
    rule=tie,_without 0.1 |  rule=verb -0.14 |  said=true 0.04 |  sentence=1 0.27 |  sentence=2 -0.08 |
    sentence=3 -0.09 |  sentence=4 0.39 |  sentence=5 -0.71 |  share=0 0.6 |  share=1 -0.19 |  share=3 0.17 |
    subject=aid 0.41 |  subject=deal 0.11 |  subject=law -0.07 |  subject=offer -0.42 |  subject=talks 0.56 |
    subject=tariff 0.51 |  subject=troops -0.56 |  sure=0 -0.02 |  sure=1 0.41 |  sure=2 0.15 |  sure=4 -0.16 |
    tense=- 0.1 |  tense=future 0.06 |  tense=past -0.2 |  tense=present 0.02 |  ties=- -0.38 |
    ties=controlled 0.34 |  ties=relative 0.16 |  ties=shared -0.16 |  ties=subject 0.05 |
    touches=accusation 0.91 |  touches=agreement -0.14 |  touches=deadline -0.05 |  touches=incident -0.18 |
    touches=measure -0.21 |  touches=meeting -0.15 |  touches=position 0.11 |  touches=proposal 0.09 |
    touches=response -0.21 |  touches=statement 0.04 |  under=- -0.29 |  under=after 0.09 |  under=at 0.04 |
    under=by -0.07 |  under=for -0.41 |  under=from 0.26 |  under=in -0.06 |  under=into 0.82 |  under=on -0.21 |
    under=under 0.08 |  under=until -0.54 |  under=with 0.14 |  under=within -0.1 |  under=without -0.12 |
    undone=true 0.08 |  upos=ADJ 0.05 |  upos=NOUN -0.63 |  upos=VERB 0.03
  `,
  measure: `
    above=attitude-open 1.04 |  above=other -0.11 |  above=speech-calls 0.22 |  above=speech-does -0.1 |
    above=speech-says -0.05 |  above=stance-accepts -0.08 |  above=stance-demands -0.16 |  above=stance-open 0.88 |
    above=stance-rejects -0.18 |  above=stance-supports -0.49 |  actor=group -0.27 |  actor=id 0.24 |
    actor=name -0.29 |  actor=of -0.05 |  actors=0 -0.37 |  actors=1 0.07 |  actors=2 0.03 |  actors=3 -0.36 |
    any -0.03 |  around_own_kind 0.13 |  beside=accusation 0.16 |  beside=agreement -0.27 |  beside=deadline 0.03 |
    beside=incident -0.08 |  beside=linkage -0.1 |  beside=measure 0.15 |  beside=position -0.21 |
    beside=proposal -0.37 |  beside=response -0.36 |  beside=statement -0.08 |  block=paragraph -0.03 |
    class+content=attitude-open+none -0.11 |  class+content=other+infinitive -0.18 |
    class+content=other+participle -0.03 |  class+content=speech-does+none -0.26 |
    class+content=speech-quotes+none 0.05 |  class+content=speech-says+none -0.05 |
    class+content=stance-accepts+none -0.08 |  class+content=stance-accepts+participle 0.13 |
    class+content=stance-demands+infinitive -0.14 |  class+content=stance-demands+none -0.32 |
    class+content=stance-rejects+none -0.34 |  class+content=stance-supports+none -0.19 |
    class=attitude-open -0.11 |  class=speech-does -0.3 |  class=speech-quotes 0.05 |  class=speech-says -0.08 |
    class=stance-demands -0.17 |  class=stance-rejects -0.34 |  class=stance-supports -0.38 |  clause=copula 0.42 |
    clause=noun -0.03 |  clause=verb -0.02 |  content+tense=finite+- 0.52 |  content+tense=infinitive+- -0.27 |
    content+tense=infinitive+future 0.62 |  content+tense=infinitive+past -0.74 |
    content+tense=infinitive+present -0.36 |  content+tense=none+- -0.08 |  content+tense=none+future 0.09 |
    content+tense=none+past 0.09 |  content+tense=none+present -0.08 |  content+tense=participle+- -0.3 |
    content+tense=participle+past -0.12 |  content+tense=participle+present -0.09 |  content=finite 0.22 |
    content=infinitive -0.22 |  content=participle 0.02 |  dated=false -0.09 |  dated=true 0.09 |
    form=imperative -0.16 |  form=noun -0.03 |  form=participle -0.12 |  goes_on=false -0.03 |  goes_on=true 0.42 |
    inside_own_kind -0.14 |  joined=true -0.04 |  label+rule=eased+movement_of_those_who_go 0.17 |
    label+rule=eased+power_as_a_noun,_by_thing -0.65 |  label+rule=eased+power_as_a_noun,_by_verb 0.73 |
    label+rule=eased+power_named_with_its_fate -0.57 |  label+rule=eased+power_used,_by_none -0.42 |
    label+rule=eased+power_used,_by_thing 0.33 |  label+rule=eased+power_used,_by_thing,_on_its_noun -0.12 |
    label+rule=eased+power_used,_by_verb -0.33 |  label+rule=imposed+power_as_a_noun,_by_thing -0.23 |
    label+rule=imposed+power_as_a_noun,_by_verb 0.47 |  label+rule=imposed+power_named_with_its_author 0.02 |
    label+rule=imposed+power_named_with_its_fate -0.23 |  label+rule=imposed+power_used,_by_none -0.25 |
    label+rule=imposed+power_used,_by_none,_on_its_noun 0.04 |  label+rule=imposed+power_used,_by_pronoun -0.66 |
    label+rule=imposed+power_used,_by_thing 0.04 |  label+rule=imposed+power_used,_by_thing,_on_its_noun -0.14 |
    label+rule=imposed+power_used,_by_verb 0.37 |  label+rule=imposed+power_used,_by_verb,_on_its_noun -0.32 |
    label+rule=lifted+power_as_a_noun,_by_thing -0.56 |  label+rule=lifted+power_used,_by_none -0.36 |
    label+rule=lifted+power_used,_by_pronoun 0.29 |  label+rule=lifted+power_used,_by_thing 0.11 |
    label+rule=lifted+power_used,_by_thing,_on_its_noun -0.11 |  label+rule=provided+let_others_do -0.29 |
    label+rule=provided+let_others_do,_on_its_noun -0.21 |  label+rule=provided+let_relief_or_people_do 0.49 |
    label+rule=provided+movement_of_those_who_come -0.05 |  label+rule=provided+power_as_a_noun,_by_money -0.2 |
    label+rule=provided+power_as_a_noun,_by_thing -0.21 |  label+rule=provided+power_as_a_noun,_by_verb -0.4 |
    label+rule=provided+power_used,_by_beneath -0.22 |  label+rule=provided+power_used,_by_money 0.04 |
    label+rule=provided+power_used,_by_pronoun -0.33 |  label+rule=provided+power_used,_by_thing -0.1 |
    label+rule=provided+power_used,_by_thing,_on_its_noun 0.03 |  label+rule=provided+power_used,_by_verb 0.14 |
    label+rule=provided+power_used,_by_verb,_on_its_noun -0.11 |  label+rule=suspended+power_used,_by_none -0.3 |
    label+rule=suspended+power_used,_by_none,_on_its_noun 0.4 |  label+rule=suspended+power_used,_by_pronoun 0.14 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun 0.53 |  label+rule=suspended+power_used,_by_verb -0.24 |
    label+rule=suspended+practice_ceased -0.17 |  label+rule=tightened+movement_of_those_who_come 0.36 |
    label+rule=tightened+power_used,_by_none -0.35 |  label+rule=tightened+power_used,_by_thing -0.44 |
    label+rule=tightened+power_used,_by_thing,_on_its_noun 0.68 |  label=imposed 0.03 |  label=lifted -0.06 |
    label=provided -0.11 |  label=tightened 0.07 |  lemma=allow -0.22 |  lemma=announce 0.33 |  lemma=ban 0.28 |
    lemma=bar -0.03 |  lemma=begin 0.05 |  lemma=blacklist 0.39 |  lemma=block -0.33 |  lemma=blockade -0.38 |
    lemma=bring -0.07 |  lemma=buy 0.16 |  lemma=cancel -0.49 |  lemma=charge -0.53 |  lemma=close -0.3 |
    lemma=compensate -0.38 |  lemma=cut 0.08 |  lemma=deny -0.13 |  lemma=dissolve 0.05 |  lemma=drop 0.07 |
    lemma=end -0.09 |  lemma=exchange -0.42 |  lemma=extend -0.34 |  lemma=finance 0.09 |  lemma=free -0.1 |
    lemma=freeze 0.38 |  lemma=give -0.06 |  lemma=go -0.4 |  lemma=grant 0.05 |  lemma=halt -0.37 |
    lemma=hand -0.27 |  lemma=hold 0.42 |  lemma=impose 0.22 |  lemma=launch -0.5 |  lemma=lay 0.09 |
    lemma=leave -0.06 |  lemma=lend -0.15 |  lemma=let -0.17 |  lemma=lift 0.26 |  lemma=offer -0.47 |
    lemma=open -0.1 |  lemma=pass -0.33 |  lemma=pay -0.41 |  lemma=phase -0.05 |  lemma=pledge 0.04 |
    lemma=promise -0.07 |  lemma=pull 0.23 |  lemma=pullback -0.75 |  lemma=put -0.23 |  lemma=raise -0.16 |
    lemma=recognise 0.48 |  lemma=release 0.23 |  lemma=remain -0.54 |  lemma=reopen -0.05 |  lemma=restore -0.47 |
    lemma=resume 0.18 |  lemma=scrap -0.13 |  lemma=seize -0.42 |  lemma=send 0.12 |  lemma=shelter -0.45 |
    lemma=ship 0.08 |  lemma=shut 0.28 |  lemma=stay -0.54 |  lemma=stop 0.08 |  lemma=supply 0.38 |
    lemma=suspend 0.34 |  lemma=veto -0.35 |  lemma=withdraw 0.1 |  lemma=withdrawal 0.08 |  lemma=withhold 0.15 |
    lemma=write -0.52 |  length=0 -0.19 |  length=1 -0.05 |  length=3 0.05 |  length=4 -0.07 |  length=5 0.08 |
    length=6 -0.27 |  length=7 0.34 |  link=complement -0.06 |  link=condition -0.42 |  link=main 0.08 |
    link=modifier 0.13 |  link=nominal -0.03 |  link=open -0.13 |  link=relative -0.04 |  link=time -0.27 |
    modal=be_to 0.13 |  modal=could 0.21 |  modal=may 0.02 |  modal=must -0.65 |  modal=will 0.28 |
    modal=would -0.2 |  modality=hypothetical -0.28 |  modality=possible -0.18 |  negated=true -0.24 |
    object=aid 0.26 |  object=arms -0.19 |  object=captive 0.1 |  object=charge -0.25 |  object=deal -0.27 |
    object=law 0.19 |  object=offer -0.27 |  object=sanction 0.43 |  object=strike -0.61 |  object=talks -0.61 |
    object=tariff 0.05 |  object=troops 0.17 |  objects=false -0.09 |  passive=true -0.11 |  perfect=false -0.03 |
    perfect=true 0.07 |  placed=false -0.03 |  quoted=false -0.02 |  quoted=true -0.26 |  rule=let_others_do -0.29 |
    rule=let_others_do,_on_its_noun -0.21 |  rule=let_relief_or_people_do 0.49 |
    rule=movement_of_those_who_come 0.05 |  rule=movement_of_those_who_go 0.17 |
    rule=power_as_a_noun,_by_money -0.42 |  rule=power_as_a_noun,_by_thing -0.32 |
    rule=power_as_a_noun,_by_verb 0.22 |  rule=power_named_with_its_author -0.1 |
    rule=power_named_with_its_day -0.46 |  rule=power_named_with_its_fate -0.43 |
    rule=power_used,_by_beneath -0.57 |  rule=power_used,_by_money 0.35 |  rule=power_used,_by_none -0.32 |
    rule=power_used,_by_none,_on_its_noun 0.12 |  rule=power_used,_by_pronoun -0.16 |
    rule=power_used,_by_thing,_on_its_noun 0.15 |  rule=power_used,_by_verb 0.1 |
    rule=power_used,_by_verb,_on_its_noun -0.24 |  rule=practice_ceased -0.17 |  said=false 0.04 |
    said=true -0.13 |  self=aid 0.36 |  self=law -0.37 |  self=sanction -0.15 |  self=tariff -0.22 |
    sentence=0 0.31 |  sentence=1 0.08 |  sentence=2 -0.09 |  sentence=4 -0.06 |  sentence=5 -0.15 |
    share=0 -0.14 |  share=2 -0.17 |  share=3 0.08 |  share=4 0.04 |  sign=acting 0.1 |  sign=allow -0.19 |
    sign=arms -0.19 |  sign=ban 0.1 |  sign=captive -0.08 |  sign=charge -0.05 |  sign=close -0.08 |
    sign=close_- -0.4 |  sign=close_house 0.56 |  sign=free 0.05 |  sign=free_- -0.14 |  sign=free_captive 0.12 |
    sign=give -0.1 |  sign=give_- 0.05 |  sign=give_arms 0.32 |  sign=give_captive -0.44 |  sign=give_force 0.04 |
    sign=give_house -0.37 |  sign=give_money -0.2 |  sign=give_permit 0.35 |  sign=give_relief -0.44 |
    sign=give_staff -0.31 |  sign=give_supply -0.25 |  sign=halt 0.05 |  sign=halt_- -0.14 |  sign=halt_arms 0.05 |
    sign=halt_house -0.4 |  sign=halt_money 0.47 |  sign=halt_operation -0.5 |  sign=halt_output 0.36 |
    sign=halt_passage -0.68 |  sign=halt_permit 0.52 |  sign=halt_rule -0.52 |  sign=halt_supply -0.21 |
    sign=halt_tariff 1 |  sign=halt_tie 0.51 |  sign=house -0.15 |  sign=impose_- 0.2 |  sign=impose_charge 0.2 |
    sign=impose_house 0.2 |  sign=impose_money -0.39 |  sign=impose_operation -0.4 |  sign=impose_permit -0.36 |
    sign=impose_rate -0.3 |  sign=impose_rule -0.66 |  sign=impose_sanction 0.1 |  sign=impose_supply -0.09 |
    sign=impose_tariff 0.46 |  sign=keep -0.21 |  sign=keep_money -0.05 |  sign=keep_rule -0.62 |  sign=lift -0.05 |
    sign=lift_- -0.5 |  sign=lift_ban -0.72 |  sign=lift_charge -0.03 |  sign=lift_rule 0.5 |
    sign=lift_sanction 0.49 |  sign=lift_tariff -0.11 |  sign=lower 0.24 |  sign=money -0.04 |  sign=near -0.31 |
    sign=no_class -0.09 |  sign=open -0.19 |  sign=open_- -0.21 |  sign=open_house -0.57 |  sign=open_passage 0.08 |
    sign=operation -0.29 |  sign=output -0.21 |  sign=own -0.19 |  sign=passage -0.16 |  sign=permit -0.1 |
    sign=plan 0.26 |  sign=plan_sanction -0.41 |  sign=raise -0.06 |  sign=raise_- -0.35 |  sign=raise_ban 0.09 |
    sign=raise_force -0.17 |  sign=raise_money 0.52 |  sign=raise_permit -0.22 |  sign=raise_rate 0.61 |
    sign=raise_tariff -0.56 |  sign=rate 0.32 |  sign=refuse -0.13 |  sign=refuse_money -0.8 |  sign=relief 0.5 |
    sign=resume -0.1 |  sign=resume_- -0.33 |  sign=resume_operation -0.06 |  sign=resume_supply -0.51 |
    sign=rule -0.37 |  sign=sanction 0.45 |  sign=staff 0.63 |  sign=supply -0.16 |  sign=tariff 0.28 |
    sign=terms 0.49 |  sign=tie 0.43 |  sign=withdraw -0.03 |  sign=withdraw_- -0.16 |  sign=withdraw_arms -0.07 |
    sign=withdraw_charge -0.28 |  subject=captive -0.48 |  subject=deal -0.32 |  subject=law 0.46 |
    subject=offer -0.46 |  subject=strike -0.67 |  subject=talks 0.26 |  subject=tariff -0.64 |
    subject=troops -0.05 |  sure=0 -0.09 |  sure=1 -0.04 |  sure=4 -0.06 |  tense=- -0.08 |  tense=future 0.17 |
    tense=past 0.07 |  tense=present -0.1 |  ties=- -0.06 |  ties=agent 0.1 |  ties=controlled -0.1 |
    ties=modified -0.64 |  ties=of 0.11 |  ties=relative -0.06 |  ties=shared -0.2 |  ties=subject 0.05 |
    touches=accusation -0.34 |  touches=agreement -0.14 |  touches=deadline 0.03 |  touches=incident 0.05 |
    touches=linkage -0.09 |  touches=position -0.17 |  touches=proposal -0.23 |  touches=response -0.17 |
    touches=statement -0.14 |  under=according_to 0.03 |  under=across 0.38 |  under=after -0.12 |
    under=against 0.45 |  under=as -0.04 |  under=at -0.27 |  under=by -0.12 |  under=for 0.24 |  under=from 0.16 |
    under=in 0.27 |  under=into -0.54 |  under=on 0.22 |  under=over -0.27 |  under=since 0.06 |
    under=through 0.02 |  under=to 0.06 |  under=under -0.38 |  under=with -0.15 |  under=within -0.38 |
    under=without -0.55 |  undone=true -0.34 |  upos=NOUN -0.08 |  upos=VERB -0.03
  `,
  meeting: `
    above=speech-does 0.31 |  above=speech-quotes 0.23 |  above=speech-says -0.16 |  above=stance-accepts 0.14 |
    above=stance-demands -0.39 |  actor=group -0.4 |  actor=name 0.08 |  actor=of 0.17 |  actors=0 0.69 |
    actors=3 -0.13 |  around_own_kind 0.23 |  beside=agreement 0.14 |  beside=deadline 0.06 |
    beside=linkage -0.92 |  beside=position -0.04 |  beside=statement -0.02 |  block=list-item -0.09 |
    class+content=speech-says+none 0.03 |  class=speech-says 0.04 |  clause=copula -0.1 |  clause=verb 0.05 |
    content+tense=none+future -0.1 |  content+tense=none+past 0.13 |  content+tense=none+present 0.08 |
    dated=false -0.24 |  dated=true 0.25 |  form=finite 0.03 |  form=infinitive 0.12 |  form=participle -0.16 |
    inside_own_kind -0.43 |  joined=true -0.08 |  label+rule=cancelled+fate_of_a_meeting_as_object 0.58 |
    label+rule=failed+fate_of_a_meeting_as_object 0.49 |  label+rule=failed+fate_of_a_meeting_as_oblique -0.06 |
    label+rule=failed+fate_of_a_meeting_as_subject 0.3 |  label+rule=held+fate_of_a_meeting_as_object 0.24 |
    label+rule=held+hands_shaken -0.03 |  label+rule=held+meeting_named_after_a_preposition 0.09 |
    label+rule=held+meeting_named_by_measure 0.34 |  label+rule=held+meeting_named_in_order -0.65 |
    label+rule=held+meeting_named_with_a_clause -0.65 |  label+rule=held+meeting_named_with_its_place -0.36 |
    label+rule=held+meeting_named_with_one_party -0.61 |  label+rule=held+verb_of_meeting -0.04 |
    label+rule=held+verb_of_speaking_with 0.12 |  label+rule=ongoing+fate_of_a_meeting_as_object 0.19 |
    label+rule=planned+a_body_that_sits 0.13 |  label+rule=planned+fate_of_a_meeting_as_object -0.18 |
    label+rule=planned+fate_of_a_meeting_as_oblique 0.22 |  label+rule=planned+fate_of_a_meeting_as_subject 0.13 |
    label+rule=planned+journey 0.83 |  label+rule=planned+meeting_named_after_a_preposition -0.36 |
    label+rule=planned+meeting_named_in_order -0.24 |  label+rule=planned+meeting_named_with_one_party 0.39 |
    label+rule=planned+verb_of_meeting -0.07 |  label+rule=planned+verb_of_speaking_with -0.7 |
    label+rule=postponed+fate_of_a_meeting_as_object 0.57 |  label=cancelled 0.09 |  label=failed 0.26 |
    label=ongoing -0.1 |  label=planned -0.07 |  label=postponed 0.57 |  lemma=attend -0.47 |  lemma=call -0.27 |
    lemma=ceremony -0.49 |  lemma=conference 0.05 |  lemma=consultation 0.26 |  lemma=conversation 1.29 |
    lemma=dialogue -0.82 |  lemma=discuss 0.61 |  lemma=discussion -0.46 |  lemma=join -0.64 |
    lemma=mediation -0.07 |  lemma=meet 0.09 |  lemma=meeting 0.16 |  lemma=mission -0.31 |  lemma=negotiate -0.45 |
    lemma=negotiation -0.12 |  lemma=round 0.06 |  lemma=session -0.14 |  lemma=sit -0.3 |  lemma=speak 0.5 |
    lemma=summit -0.32 |  lemma=talk 0.02 |  lemma=visit 0.41 |  length=0 -0.21 |  length=1 -0.23 |  length=2 0.2 |
    length=3 0.34 |  length=4 -0.07 |  length=5 0.15 |  link=adverbial 0.3 |  link=complement -0.16 |
    link=coordinate 0.03 |  link=main 0.13 |  link=modifier 0.03 |  link=relative -0.21 |  modal=- 0.03 |
    modal=be_to 0.44 |  modal=will -0.23 |  modal=would -0.34 |  modality=asserted 0.02 |  modality=planned 0.05 |
    modality=possible -0.46 |  negated=true -0.38 |  object=deal 0.24 |  object=talks -0.08 |  objects=true 0.05 |
    passive=true 0.82 |  perfect=true -0.15 |  placed=false -0.14 |  placed=true 0.34 |  quoted=true -0.49 |
    rule=a_body_that_sits 0.13 |  rule=fate_of_a_meeting_as_object 0.11 |  rule=fate_of_a_meeting_as_oblique -0.05 |
    rule=fate_of_a_meeting_as_subject 0.08 |  rule=from_afar 0.41 |  rule=hands_shaken -0.03 |  rule=journey 0.71 |
    rule=meeting_named_after_a_preposition -0.09 |  rule=meeting_named_by_measure 0.03 |
    rule=meeting_named_in_order -0.35 |  rule=meeting_named_with_a_clause -0.33 |
    rule=meeting_named_with_its_place -0.36 |  rule=meeting_named_with_one_party -0.36 |
    rule=verb_of_meeting -0.06 |  rule=verb_of_receiving -0.61 |  rule=verb_of_speaking_with -0.25 |
    said=false 0.06 |  said=true -0.15 |  self=talks 0.05 |  self=visit -0.31 |  sentence=0 0.55 |  sentence=1 0.1 |
    sentence=2 -0.09 |  sentence=4 0.06 |  sentence=5 -0.16 |  share=0 -0.11 |  share=1 -0.27 |  share=3 -0.06 |
    share=4 0.29 |  sure=0 -0.13 |  sure=1 0.04 |  sure=2 -0.31 |  sure=3 0.14 |  tense=future -0.1 |
    tense=past 0.14 |  tense=present 0.08 |  ties=- 0.03 |  ties=agent -0.69 |  ties=controlled -0.04 |
    ties=modified 0.03 |  ties=of 0.66 |  ties=possessive -0.5 |  ties=preposition 0.25 |  ties=relative -0.13 |
    ties=subject 0.05 |  touches=accusation -0.22 |  touches=agreement 0.17 |  touches=deadline -0.52 |
    touches=incident -0.11 |  touches=linkage -0.09 |  touches=measure -0.08 |  touches=position -0.22 |
    touches=proposal -0.06 |  touches=response -0.41 |  touches=statement -0.17 |  under=- 0.09 |
    under=after -0.05 |  under=at 0.04 |  under=before 0.36 |  under=by 0.23 |  under=for -0.29 |  under=from 0.21 |
    under=in 0.18 |  under=on 0.15 |  under=to 0.1 |  under=with 0.26 |  undone=false 0.03 |  undone=true -0.53 |
    upos=NOUN -0.03 |  upos=VERB 0.04
  `,
  position: `
    above=other -0.1 |  above=speech-calls -0.88 |  above=speech-does -0.06 |  above=speech-once 0.58 |
    above=stance-accepts -0.46 |  above=stance-demands -0.26 |  above=stance-rejects -0.18 |
    above=stance-supports 0.46 |  actor=group -0.4 |  actor=id 0.07 |  actor=name 0.1 |  actor=of -0.08 |
    actors=2 -0.26 |  around_own_kind -0.03 |  beside=accusation -0.92 |  beside=agreement -0.06 |
    beside=deadline -0.52 |  beside=incident -0.41 |  beside=linkage -0.15 |  beside=measure -0.18 |
    beside=meeting 0.22 |  beside=position -0.19 |  beside=proposal -0.25 |  beside=response -0.04 |
    beside=statement 0.03 |  block=list-item -0.22 |  class+content=attitude-open+infinitive 0.12 |
    class+content=attitude-open+none -0.08 |  class+content=other+infinitive 0.96 |
    class+content=speech-calls+none -0.05 |  class+content=speech-does+infinitive -0.38 |
    class+content=speech-once+none -0.05 |  class+content=speech-says+finite -0.22 |
    class+content=speech-says+infinitive 0.23 |  class+content=speech-says+none 0.1 |
    class+content=stance-accepts+none -0.07 |  class+content=stance-demands+infinitive 0.03 |
    class+content=stance-demands+none -0.11 |  class+content=stance-demands+participle -0.72 |
    class+content=stance-open+none -0.18 |  class+content=stance-opposes+none -0.14 |
    class+content=stance-rejects+infinitive 0.05 |  class+content=stance-rejects+none -0.36 |
    class+content=stance-supports+infinitive -0.58 |  class+content=stance-supports+none 0.08 |
    class=attitude-open 0.03 |  class=attitude-supports -0.19 |  class=speech-calls -0.11 |
    class=speech-once -0.05 |  class=speech-says 0.06 |  class=stance-accepts -0.1 |  class=stance-demands -0.06 |
    class=stance-open -0.18 |  class=stance-opposes -0.14 |  class=stance-rejects -0.09 |
    class=stance-supports -0.06 |  clause=copula 0.1 |  content+tense=finite+- -0.24 |
    content+tense=finite+past -0.19 |  content+tense=finite+present 0.15 |  content+tense=infinitive+- -0.48 |
    content+tense=infinitive+past 0.19 |  content+tense=infinitive+present 0.17 |  content+tense=none+past -0.06 |
    content+tense=none+present 0.09 |  content+tense=participle+future -0.56 |
    content+tense=participle+past -0.63 |  content+tense=participle+present -0.12 |  content=finite -0.12 |
    content=infinitive 0.09 |  content=participle -0.43 |  dated=true -0.25 |  form=imperative -0.13 |
    form=infinitive -0.11 |  form=participle 0.06 |  goes_on=true 0.13 |  inside_own_kind -0.18 |  joined=true 0.1 |
    label+rule=accepts+accepts_a_thing -0.36 |  label+rule=demands+demands_a_clause 0.14 |
    label+rule=demands+demands_a_deed 0.05 |  label+rule=demands+demands_a_thing 0.25 |
    label+rule=demands+imperative_in_a_quotation -0.05 |  label+rule=demands+is_needed -0.09 |
    label+rule=demands+made_a_condition -0.05 |  label+rule=demands+must_be 0.14 |
    label+rule=demands+not_without -0.07 |  label+rule=demands+noun_of_stance -0.25 |
    label+rule=demands+noun_of_stance_under_a_light_verb 0.03 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.6 |
    label+rule=demands+set_as_a_condition,_conditional_on -0.77 |
    label+rule=demands+set_as_a_condition,_only_after -0.53 |
    label+rule=demands+set_as_a_condition,_provided_that -0.64 |
    label+rule=demands+set_as_a_condition,_without -0.24 |  label+rule=open+attitude 0.13 |
    label+rule=open+could_be 0.27 |  label+rule=open+open_a_thing -0.82 |  label+rule=open+set_words 0.62 |
    label+rule=opposes+act_against_a_thing 0.31 |  label+rule=opposes+demands_a_deed 0.14 |
    label+rule=opposes+judged_to_be 0.19 |  label+rule=opposes+noun_of_stance_under_a_light_verb -0.41 |
    label+rule=opposes+opposes_a_clause -0.4 |  label+rule=opposes+side_taken 0.95 |
    label+rule=opposes+supports_a_thing 0.55 |  label+rule=rejects+accepts_a_thing 0.7 |
    label+rule=rejects+attitude -1.21 |  label+rule=rejects+cannot_be -0.44 |
    label+rule=rejects+noun_of_stance_under_a_light_verb 0.14 |  label+rule=rejects+rejects_a_deed -0.06 |
    label+rule=rejects+rejects_a_thing -0.17 |  label+rule=rejects+said_of_a_thing 0.33 |
    label+rule=rejects+will_not -0.09 |  label+rule=supports+attitude 0.22 |
    label+rule=supports+judged_to_be 0.02 |  label+rule=supports+noun_of_stance_under_a_light_verb 0.59 |
    label+rule=supports+supports_a_clause -0.25 |  label+rule=supports+supports_a_deed -0.34 |
    label+rule=supports+supports_a_thing -0.11 |  label=accepts -0.31 |  label=demands 0.05 |  label=open -0.05 |
    label=opposes 0.13 |  label=rejects -0.05 |  label=supports -0.13 |  lemma=accept 0.16 |  lemma=appeal 0.45 |
    lemma=approve -0.64 |  lemma=ask -0.16 |  lemma=back 0.15 |  lemma=be -0.06 |  lemma=call 0.44 |
    lemma=claim -0.48 |  lemma=come -0.61 |  lemma=condemn -1.21 |  lemma=consider -0.64 |  lemma=decline -1.08 |
    lemma=demand 0.53 |  lemma=denounce -0.21 |  lemma=describe 0.84 |  lemma=dismiss -0.32 |  lemma=end 0.94 |
    lemma=exclude 0.45 |  lemma=fear -0.4 |  lemma=fight -0.65 |  lemma=free -0.41 |  lemma=give 0.86 |
    lemma=go 0.59 |  lemma=hand 1.45 |  lemma=hope -0.4 |  lemma=insist 0.33 |  lemma=intention 0.57 |
    lemma=leave 0.2 |  lemma=let -0.72 |  lemma=live 0.54 |  lemma=make -0.9 |  lemma=need -0.15 |
    lemma=negotiate 0.41 |  lemma=object -0.11 |  lemma=open 0.2 |  lemma=oppose 0.93 |  lemma=pay 0.19 |
    lemma=plan -0.89 |  lemma=press 0.93 |  lemma=ready -0.25 |  lemma=recommend -1 |  lemma=refuse 0.38 |
    lemma=reject -0.89 |  lemma=release 0.78 |  lemma=remain 0.12 |  lemma=request 0.27 |  lemma=require -0.21 |
    lemma=reserve -0.63 |  lemma=rule 0.34 |  lemma=seek 0.7 |  lemma=set -0.92 |  lemma=sign -0.02 |
    lemma=stop -0.44 |  lemma=strike -0.67 |  lemma=support 0.25 |  lemma=table 0.52 |  lemma=take 0.14 |
    lemma=tell 0.1 |  lemma=try -0.33 |  lemma=turn -0.37 |  lemma=urge 0.68 |  lemma=veto -0.09 |
    lemma=vote -0.24 |  lemma=want 0.26 |  lemma=welcome 0.47 |  lemma=willing -0.58 |  lemma=withdraw -0.53 |
    length=0 -0.16 |  length=2 -0.02 |  length=3 0.08 |  length=4 -0.07 |  length=5 0.04 |  length=6 0.45 |
    link=adverbial -0.07 |  link=complement 0.03 |  link=condition 0.09 |  link=coordinate 0.14 |  link=main 0.03 |
    link=modifier -0.28 |  link=open -0.11 |  link=relative -0.32 |  link=time -0.39 |  modal=- 0.04 |
    modal=can -0.03 |  modal=could -0.18 |  modal=have_to 0.13 |  modal=must 0.08 |  modal=should -0.26 |
    modal=will -0.11 |  modal=would -0.11 |  object=aid 0.53 |  object=captive 0.24 |  object=charge -1.07 |
    object=deadline -0.15 |  object=deal 0.22 |  object=law 0.46 |  object=tariff 0.19 |  object=troops -0.14 |
    object=truce 0.32 |  objects=false 0.04 |  objects=true -0.03 |  passive=true 0.03 |  perfect=true 0.1 |
    quoted=true -0.25 |  rule=accepts_a_thing -0.23 |  rule=act_against_a_thing 0.31 |  rule=attitude 0.07 |
    rule=cannot_be -0.44 |  rule=could_be 0.27 |  rule=demands_a_clause 0.14 |  rule=demands_a_deed 0.05 |
    rule=demands_a_thing 0.23 |  rule=imperative_in_a_quotation -0.05 |  rule=is_needed -0.09 |
    rule=judged_to_be 0.05 |  rule=made_a_condition -0.05 |  rule=must_be 0.14 |  rule=not_without -0.07 |
    rule=noun_of_stance -0.23 |  rule=open_a_thing -0.28 |  rule=opposes_a_clause -0.4 |
    rule=rejects_a_clause 0.11 |  rule=rejects_a_deed -0.06 |  rule=rejects_a_thing -0.16 |
    rule=said_of_a_thing 0.51 |  rule=set_as_a_condition,_as_long_as -0.6 |
    rule=set_as_a_condition,_conditional_on -0.77 |  rule=set_as_a_condition,_only_after -0.53 |
    rule=set_as_a_condition,_provided_that -0.64 |  rule=set_as_a_condition,_without -0.24 |  rule=set_words 0.68 |
    rule=side_taken 0.11 |  rule=supports_a_clause -0.25 |  rule=supports_a_deed -0.34 |
    rule=supports_a_thing -0.04 |  rule=will_not -0.09 |  said=true -0.03 |  sentence=0 -0.4 |  sentence=1 0.12 |
    sentence=4 -0.08 |  sentence=5 -0.25 |  share=0 -0.23 |  share=1 -0.1 |  share=3 0.09 |  share=4 0.08 |
    subject=aid 0.27 |  subject=deal 0.2 |  subject=law 0.3 |  subject=offer -0.2 |  subject=talks -0.33 |
    subject=tariff 0.14 |  subject=troops -0.07 |  sure=0 0.08 |  sure=1 0.03 |  sure=2 0.05 |  sure=3 -0.05 |
    sure=4 0.02 |  tense=- -0.07 |  tense=future -0.13 |  tense=present 0.12 |  ties=- -0.12 |  ties=agent -0.52 |
    ties=possessive 0.51 |  ties=relative -0.05 |  ties=shared 0.1 |  touches=accusation -0.46 |
    touches=agreement -0.05 |  touches=deadline -0.23 |  touches=linkage -0.34 |  touches=measure 0.06 |
    touches=meeting -0.08 |  touches=proposal -0.59 |  touches=response -0.03 |  under=- -0.28 |
    under=against -0.09 |  under=as 0.08 |  under=at 0.39 |  under=before -0.64 |  under=by -0.64 |
    under=for -0.04 |  under=in -0.16 |  under=on 0.02 |  under=under -1.33 |  under=with -0.06 |
    under=within -0.73 |  under=without -0.18 |  undone=true -0.02 |  upos=ADJ 0.18 |  upos=NOUN -0.1
  `,
  proposal: `
    above=other -0.13 |  above=speech-does 0.54 |  above=speech-says -0.18 |  actor=group -0.29 |  actor=id 0.2 |
    actor=name -0.21 |  actors=2 -0.22 |  around_own_kind 0.3 |  beside=agreement 0.28 |  beside=deadline -0.54 |
    beside=linkage -0.28 |  beside=position -0.68 |  beside=statement -0.06 |  block=list-item -0.08 |
    class+content=other+none 0.17 |  class+content=speech-does+infinitive 0.4 |
    class+content=speech-does+none -0.05 |  class+content=speech-says+finite -0.27 |
    class+content=speech-says+participle -0.08 |  class=other 0.06 |  class=speech-does 0.09 |
    class=speech-says -0.1 |  class=stance-supports 0.46 |  clause=verb 0.03 |  content+tense=finite+past -0.65 |
    content+tense=infinitive+past 0.06 |  content+tense=infinitive+present 0.2 |  content+tense=none+- -0.19 |
    content+tense=none+future -0.46 |  content+tense=none+past 0.32 |  content+tense=none+present 0.06 |
    content+tense=participle+past -0.35 |  content=finite -0.27 |  content=infinitive 0.25 |  content=none 0.02 |
    content=participle -0.08 |  dated=false -0.05 |  dated=true 0.23 |  form=finite 0.04 |  form=infinitive -0.46 |
    form=participle 0.15 |  goes_on=false 0.04 |  inside_own_kind -0.92 |  joined=true 0.19 |
    label+rule=made+offer_named_by_its_maker 0.1 |  label+rule=made+offer_put_or_taken_back 0.16 |
    label+rule=made+proposing_verb -0.07 |  label+rule=made+terms_of_an_offer 0.36 |
    label+rule=withdrawn+offer_put_or_taken_back -0.06 |  label=withdrawn -0.06 |  lemma=advise -0.43 |
    lemma=draft 0.05 |  lemma=drop -0.73 |  lemma=invite -0.39 |  lemma=offer 0.19 |  lemma=plan 0.46 |
    lemma=proposal -0.42 |  lemma=propose 0.33 |  lemma=put 0.03 |  lemma=recommend -0.17 |  lemma=suggest 0.2 |
    lemma=withdraw 0.24 |  length=0 0.43 |  length=1 -0.21 |  length=2 0.05 |  length=3 0.15 |  length=4 -0.06 |
    length=5 -0.04 |  link=adverbial 0.07 |  link=complement -0.04 |  link=coordinate -0.08 |  link=main 0.11 |
    link=modifier -0.04 |  link=open 0.26 |  link=relative -0.23 |  modal=- 0.09 |  modal=would -0.43 |
    modality=asserted 0.09 |  modality=planned -0.43 |  modality=possible -0.82 |  negated=false 0.03 |
    negated=true -0.58 |  object=aid 0.47 |  object=deal -0.06 |  object=offer -0.07 |  objects=false 0.13 |
    objects=true -0.03 |  passive=false 0.07 |  passive=true -0.2 |  perfect=false -0.07 |  perfect=true 0.23 |
    quoted=false 0.03 |  rule=offer_named_by_its_maker 0.1 |  rule=offer_put_or_taken_back 0.09 |
    rule=proposing_verb -0.07 |  rule=terms_of_an_offer 0.36 |  said=false 0.14 |  said=true -0.2 |
    self=offer -0.3 |  sentence=1 0.12 |  sentence=2 0.02 |  sentence=3 -0.19 |  sentence=4 0.49 |
    sentence=5 -0.59 |  share=0 -0.25 |  share=1 -0.14 |  share=2 0.09 |  share=3 0.32 |  share=4 0.03 |
    subject=offer 0.47 |  sure=0 0.06 |  sure=1 -0.13 |  sure=2 -0.26 |  sure=3 0.1 |  sure=4 0.26 |  tense=- -0.1 |
    tense=future -0.46 |  tense=past 0.12 |  tense=present 0.12 |  ties=- -0.61 |  ties=adjective -0.74 |
    ties=controlled -0.16 |  ties=possessive 0.43 |  ties=relative -0.21 |  ties=shared 0.1 |  ties=subject 0.11 |
    touches=agreement -0.13 |  touches=linkage -0.39 |  touches=measure -0.07 |  touches=meeting -0.1 |
    touches=position -0.08 |  touches=response 0.15 |  touches=statement -0.07 |  under=- -0.05 |  under=by 0.15 |
    under=for 0.21 |  under=from -0.22 |  under=in 0.25 |  under=on -0.09 |  under=to -0.06 |  undone=false 0.05 |
    undone=true -0.58 |  upos=NOUN -0.03 |  upos=VERB 0.03
  `,
  response: `
    above=speech-does 0.02 |  above=speech-says -0.26 |  above=stance-accepts 1.06 |  actor=group -0.84 |
    actor=id 0.17 |  actor=name 0.13 |  actor=of -0.3 |  actors=1 0.02 |  actors=2 -0.3 |  beside=agreement -0.13 |
    beside=linkage -0.28 |  beside=measure -0.25 |  beside=position -0.33 |  beside=statement -0.06 |
    block=list-item -0.21 |  class+content=other+none 0.07 |  class+content=speech-does+none 0.06 |
    class+content=speech-once+none 0.04 |  class+content=speech-says+finite 0.1 |
    class+content=speech-says+none 0.03 |  class+content=speech-says+question -0.48 |
    class+content=stance-accepts+none 0.2 |  class+content=stance-open+none 0.33 |
    class+content=stance-rejects+infinitive -0.15 |  class+content=stance-rejects+none -0.09 |
    class+content=stance-supports+none -0.43 |  class=other 0.07 |  class=speech-does 0.06 |
    class=speech-once 0.04 |  class=stance-accepts 0.04 |  class=stance-open 0.33 |  class=stance-rejects -0.13 |
    class=stance-supports -0.43 |  clause=verb 0.02 |  content+tense=infinitive+present -0.18 |
    content+tense=none+- -0.05 |  content+tense=none+future -0.24 |  content+tense=none+past 0.17 |
    content+tense=none+present -0.02 |  content=infinitive -0.15 |  content=none 0.07 |  content=question -0.52 |
    dated=true -0.04 |  form=finite 0.02 |  form=infinitive 0.07 |  form=participle -0.25 |  goes_on=true -0.44 |
    joined=false 0.02 |  joined=true -0.06 |  label+rule=accepts+answer -0.2 |
    label+rule=conditional+yes_on_a_condition -0.03 |  label+rule=pending+answer_withheld -0.06 |
    label+rule=pending+no_answer_yet 0.23 |  label+rule=rejects+answer 0.07 |
    label+rule=rejects+answer_to_that -0.23 |  label+rule=rejects+called_impossible 0.41 |
    label+rule=rejects+how_it_was_received -0.05 |  label+rule=rejects+refusal_to_deal -0.07 |
    label+rule=rejects+said_yes_or_no 0.29 |  label=accepts -0.13 |  label=conditional -0.15 |  label=pending 0.2 |
    label=rejects -0.02 |  lemma=accept 0.16 |  lemma=agree -0.54 |  lemma=call 0.28 |  lemma=decline 1.18 |
    lemma=dismiss -0.12 |  lemma=give 0.03 |  lemma=react -0.29 |  lemma=refuse -0.24 |  lemma=reject 0.26 |
    lemma=reply -0.43 |  lemma=respond 0.4 |  lemma=rule -0.22 |  lemma=say -0.27 |  lemma=sign 0.53 |
    lemma=take -0.68 |  lemma=turn 0.5 |  lemma=veto -0.03 |  length=0 0.38 |  length=1 0.17 |  length=2 -0.11 |
    length=3 -0.21 |  length=4 -0.14 |  length=5 0.75 |  length=6 -0.13 |  link=adverbial -0.03 |
    link=complement -0.2 |  link=coordinate 0.15 |  link=main 0.09 |  link=open 0.21 |  link=relative 0.46 |
    modal=- 0.04 |  modal=will -0.25 |  modal=would 0.25 |  modality=asserted 0.04 |  modality=hypothetical 0.54 |
    modality=planned -0.36 |  modality=possible -0.11 |  object=offer 0.12 |  objects=false 0.15 |
    objects=true -0.1 |  passive=true 0.2 |  perfect=false -0.06 |  perfect=true 0.21 |  rule=answer -0.04 |
    rule=answer_to_a_thing 0.68 |  rule=answer_to_that -0.2 |  rule=answer_withheld -0.06 |
    rule=called_impossible 0.41 |  rule=how_it_was_received -0.05 |  rule=no_answer_yet 0.23 |
    rule=refusal_to_deal -0.07 |  rule=said_yes_or_no 0.29 |  rule=yes_on_a_condition -0.03 |  said=false 0.07 |
    said=true -0.22 |  sentence=0 0.1 |  sentence=1 0.14 |  sentence=2 0.03 |  sentence=3 -0.05 |
    sentence=4 -0.25 |  share=0 0.12 |  share=1 -0.13 |  share=3 -0.07 |  share=4 0.06 |  subject=offer 0.63 |
    subject=troops 0.62 |  sure=0 0.16 |  sure=1 -0.11 |  sure=3 -0.03 |  sure=4 0.1 |  tense=- -0.12 |
    tense=future -0.25 |  tense=past 0.17 |  tense=present -0.15 |  ties=agent 0.2 |  touches=accusation -0.49 |
    touches=agreement 0.18 |  touches=deadline -0.43 |  touches=linkage 0.11 |  touches=meeting 0.44 |
    touches=position -0.06 |  touches=proposal -0.09 |  touches=statement -0.18 |  under=- 0.08 |  under=as -0.19 |
    under=for 0.05 |  under=from -0.42 |  under=in 0.29 |  under=on 0.2 |  under=to -0.12 |  under=with 0.53 |
    undone=false -0.03 |  undone=true 0.14 |  upos=VERB 0.02
  `,
  statement: `
    above=attitude-open 0.22 |  above=other -0.04 |  above=speech-calls -1.18 |  above=speech-does -0.05 |
    above=speech-once -0.3 |  above=speech-quotes 1.02 |  above=speech-says -0.16 |  above=stance-accepts 0.1 |
    above=stance-demands 0.11 |  above=stance-rejects -0.19 |  above=stance-supports -0.38 |  actor=group -0.16 |
    actor=id -0.2 |  actor=name 0.12 |  actor=of 0.13 |  actors=2 0.06 |  actors=3 0.22 |  beside=accusation 0.14 |
    beside=agreement -0.17 |  beside=deadline 0.09 |  beside=incident 0.13 |  beside=linkage -0.04 |
    beside=measure -0.03 |  beside=meeting -0.37 |  beside=position -0.13 |  beside=proposal -0.46 |
    beside=response -0.23 |  block=list-item -0.08 |  block=paragraph 0.03 |  class+content=other+none 0.09 |
    class+content=speech-calls+none 0.06 |  class+content=speech-does+finite 0.39 |
    class+content=speech-does+infinitive -0.8 |  class+content=speech-does+none -0.06 |
    class+content=speech-does+participle 0.13 |  class+content=speech-once+none -0.27 |
    class+content=speech-says+finite 0.12 |  class+content=speech-says+imperative 0.6 |
    class+content=speech-says+infinitive -0.11 |  class+content=speech-says+none -0.05 |
    class+content=speech-says+participle -0.27 |  class+content=speech-says+question -0.5 |  class=other 0.13 |
    class=speech-calls -0.04 |  class=speech-does -0.02 |  class=speech-once -0.27 |  class=speech-says 0.03 |
    class=stance-accepts -0.57 |  clause=copula -0.2 |  clause=noun -0.26 |  clause=verb 0.02 |
    content+tense=finite+- 0.31 |  content+tense=finite+past 0.12 |  content+tense=finite+present 0.14 |
    content+tense=infinitive+- -0.21 |  content+tense=infinitive+past -0.08 |
    content+tense=infinitive+present -0.4 |  content+tense=none+- -0.17 |  content+tense=none+future -0.31 |
    content+tense=none+past 0.02 |  content+tense=none+present -0.09 |  content+tense=participle+past -0.08 |
    content+tense=question+- -0.25 |  content=finite 0.13 |  content=imperative 0.6 |  content=infinitive -0.18 |
    content=none -0.06 |  content=participle -0.02 |  content=question -0.5 |  dated=true 0.1 |  form=finite 0.02 |
    form=imperative -0.88 |  form=infinitive -0.13 |  form=noun -0.26 |  form=participle 0.15 |
    goes_on=false 0.02 |  goes_on=true -0.49 |  inside_own_kind -0.44 |  joined=false 0.03 |  joined=true -0.06 |
    label+rule=direct+attribution 0.06 |  label+rule=direct+quotation_without_a_cue 0.33 |
    label+rule=direct+reporting_clause,_calls,_marks 0.28 |
    label+rule=direct+reporting_clause,_does,_a_clause 0.41 |
    label+rule=direct+reporting_clause,_does,_marks 0.16 |
    label+rule=direct+reporting_clause,_says,_a_clause 0.11 |
    label+rule=direct+reporting_clause,_says,_marks 0.25 |  label+rule=direct+words_in_order,_after 0.46 |
    label+rule=direct+words_in_order,_before 0.69 |  label+rule=indirect+according_to 0.48 |
    label+rule=indirect+accusing,_by_the_order_of_words 0.31 |  label+rule=indirect+attribution -0.35 |
    label+rule=indirect+noun_of_saying -0.33 |  label+rule=indirect+reporting_clause,_calls,_a_clause -0.49 |
    label+rule=indirect+reporting_clause,_does,_a_clause -0.09 |
    label+rule=indirect+reporting_clause,_does,_a_thing 0.03 |
    label+rule=indirect+reporting_clause,_does,_an_infinitive -0.28 |
    label+rule=indirect+reporting_clause,_once,_a_thing -0.42 |
    label+rule=indirect+reporting_clause,_says,_a_clause 0.06 |
    label+rule=indirect+reporting_clause,_says,_a_thing -0.29 |
    label+rule=indirect+reporting_clause,_says,_an_infinitive -0.07 |
    label+rule=indirect+words_in_order,_before 0.23 |  label+rule=indirect+words_in_order,_turned -0.12 |
    label=direct 0.2 |  label=indirect -0.03 |  lemma=accord 0.04 |  lemma=accuse 0.07 |  lemma=add -0.03 |
    lemma=announce 0.19 |  lemma=appeal 0.91 |  lemma=argue -0.05 |  lemma=ask -0.31 |  lemma=attack -1 |
    lemma=blame -0.02 |  lemma=break -0.31 |  lemma=call 0.41 |  lemma=charge 0.36 |  lemma=claim -0.35 |
    lemma=communicate -0.5 |  lemma=complain 0.17 |  lemma=concede 0.31 |  lemma=condemn 0.21 |
    lemma=confirm 0.16 |  lemma=consider -0.71 |  lemma=declare 0.48 |  lemma=demand -0.73 |  lemma=denounce -0.04 |
    lemma=deny 0.53 |  lemma=describe 0.44 |  lemma=dismiss -0.09 |  lemma=estimate 0.63 |  lemma=exclude -0.32 |
    lemma=express 0.75 |  lemma=fear -0.72 |  lemma=give -0.74 |  lemma=hint 0.22 |  lemma=hope -1.29 |
    lemma=inform -0.24 |  lemma=insist -0.58 |  lemma=invite -1.06 |  lemma=maintain 0.36 |  lemma=make 0.14 |
    lemma=note 0.04 |  lemma=object -0.78 |  lemma=offer -0.53 |  lemma=oppose -0.29 |  lemma=pledge -0.86 |
    lemma=press -0.7 |  lemma=promise -0.2 |  lemma=propose -0.91 |  lemma=put -0.25 |  lemma=recall 0.67 |
    lemma=recommend -0.38 |  lemma=reiterate -0.12 |  lemma=reject -0.26 |  lemma=repeat 0.41 |  lemma=reply 0.08 |
    lemma=report -0.22 |  lemma=request -0.35 |  lemma=rule -0.49 |  lemma=say 0.24 |  lemma=see -0.69 |
    lemma=speak -0.32 |  lemma=state -1.08 |  lemma=stress 0.6 |  lemma=talk -0.67 |  lemma=tell 0.23 |
    lemma=threaten 0.3 |  lemma=undertake -0.53 |  lemma=urge 0.6 |  lemma=vow -0.31 |  lemma=warn -0.09 |
    lemma=write 0.05 |  length=0 -0.12 |  length=1 -0.2 |  length=3 0.03 |  length=4 0.11 |  length=5 0.05 |
    length=6 0.15 |  length=7 0.12 |  link=adverbial 0.07 |  link=complement -0.44 |  link=coordinate -0.12 |
    link=main 0.09 |  link=modifier -0.4 |  link=nominal -0.26 |  link=open -0.03 |  link=relative -0.28 |
    link=time 0.25 |  modal=- 0.03 |  modal=can 0.43 |  modal=could -0.83 |  modal=must -0.93 |  modal=will -0.23 |
    modal=would -0.14 |  object=aid -0.07 |  object=charge 0.6 |  object=deal 0.05 |  object=law 0.03 |
    object=offer -0.12 |  object=talks -0.2 |  object=tariff -0.22 |  object=troops 0.91 |  object=truce 0.05 |
    objects=false 0.05 |  objects=true -0.05 |  passive=false 0.02 |  passive=true -0.36 |  perfect=false 0.04 |
    perfect=true -0.11 |  quoted=false 0.03 |  quoted=true -0.31 |  rule=according_to 0.48 |
    rule=accusing,_by_the_order_of_words 0.31 |  rule=attribution -0.32 |  rule=noun_of_saying -0.33 |
    rule=quotation_without_a_cue 0.33 |  rule=reporting_clause,_calls,_a_clause -0.49 |
    rule=reporting_clause,_calls,_marks 0.28 |  rule=reporting_clause,_does,_a_clause -0.06 |
    rule=reporting_clause,_does,_a_thing 0.03 |  rule=reporting_clause,_does,_an_infinitive -0.28 |
    rule=reporting_clause,_does,_marks 0.16 |  rule=reporting_clause,_once,_a_thing -0.42 |
    rule=reporting_clause,_says,_a_clause 0.07 |  rule=reporting_clause,_says,_a_thing -0.29 |
    rule=reporting_clause,_says,_an_infinitive -0.07 |  rule=reporting_clause,_says,_marks 0.25 |
    rule=words_in_order,_after 0.08 |  rule=words_in_order,_before 0.39 |  rule=words_in_order,_set_in 0.04 |
    rule=words_in_order,_turned 0.07 |  said=false 0.05 |  said=true -0.16 |  self=deal 0.04 |  self=offer -0.95 |
    sentence=0 0.14 |  sentence=1 0.11 |  sentence=2 0.04 |  sentence=3 -0.07 |  sentence=4 0.05 |  share=0 -0.54 |
    share=1 -0.19 |  share=2 -0.04 |  share=3 -0.06 |  share=4 0.11 |  subject=deal -0.06 |  subject=law 0.12 |
    subject=offer -0.38 |  subject=talks -0.03 |  subject=troops -0.21 |  subject=visit -0.98 |  sure=0 0.05 |
    sure=2 0.07 |  sure=4 0.03 |  tense=- -0.06 |  tense=future -0.47 |  tense=past 0.06 |  tense=present -0.05 |
    ties=- 0.07 |  ties=agent -0.42 |  ties=controlled -0.05 |  ties=modified -0.25 |  ties=possessive -0.29 |
    ties=relative -0.17 |  ties=shared -0.28 |  ties=subject 0.05 |  touches=agreement 0.09 |
    touches=deadline -0.08 |  touches=incident 0.14 |  touches=linkage -0.09 |  touches=measure -0.06 |
    touches=meeting -0.07 |  touches=proposal 0.14 |  touches=response -0.1 |  under=- -0.47 |  under=about -0.43 |
    under=according_to 0.59 |  under=after -0.28 |  under=as 0.07 |  under=at 0.3 |  under=before -0.35 |
    under=for -0.13 |  under=from -0.29 |  under=in -0.07 |  under=of 0.31 |  under=on 0.04 |  under=over -0.58 |
    under=since -0.32 |  under=to -0.19 |  under=under -0.06 |  under=with -0.87 |  undone=false 0.03 |
    undone=true -0.74 |  upos=NOUN -0.26 |  upos=VERB 0.03
  `,
}

const line: Learned['line'] = [
  [-4.549, 0],
  [-3.475, 0.009],
  [-2.691, 0.083],
  [-2.004, 0.125],
  [-1.619, 0.187],
  [-1.423, 0.2],
  [-1.176, 0.208],
  [-0.955, 0.254],
  [-0.815, 0.283],
  [-0.708, 0.3],
  [-0.589, 0.302],
  [-0.512, 0.361],
  [-0.335, 0.446],
  [-0.103, 0.449],
  [0.089, 0.458],
  [0.156, 0.5],
  [0.236, 0.52],
  [0.428, 0.601],
  [0.574, 0.621],
  [0.654, 0.656],
  [0.72, 0.667],
  [0.836, 0.677],
  [0.986, 0.753],
  [1.06, 0.753],
  [1.104, 0.783],
  [1.211, 0.787],
  [1.514, 0.804],
  [1.774, 0.844],
  [1.966, 0.868],
  [2.431, 0.918],
  [3.589, 1],
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
