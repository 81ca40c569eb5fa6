/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.15 |  above=speech-does 0.75 |  above=speech-says 0.37 |  actor=group -0.32 |  actor=id 0.15 |
    actor=name 0.14 |  actor=of -0.03 |  actors=1 0.06 |  actors=2 -0.38 |  any 0.05 |  beside=measure -0.58 |
    beside=position -0.23 |  beside=statement 0.05 |  block=list-item -0.36 |  block=paragraph 0.07 |
    class+content=other+none -0.22 |  class+content=speech-does+none 0.15 |
    class+content=speech-does+participle 0.09 |  class+content=speech-says+finite -0.09 |
    class+content=speech-says+none 0.1 |  class=other -0.1 |  class=speech-does 0.14 |  class=speech-says -0.02 |
    content+tense=finite+- 0.75 |  content+tense=finite+past -0.64 |  content+tense=finite+present 0.45 |
    content+tense=none+- 0.09 |  content+tense=none+past 0.09 |  content+tense=none+present -0.12 |
    content+tense=participle+past 0.1 |  content+tense=participle+present 0.47 |  content=finite -0.09 |
    content=none 0.06 |  content=participle 0.09 |  dated=false 0.06 |  form=participle 0.32 |  goes_on=false 0.05 |
    goes_on=true -0.65 |  joined=false 0.07 |  joined=true -0.15 |
    label+rule=-+accusing,_by_the_order_of_words 0.54 |  label+rule=-+charge_against_someone 0.13 |
    label+rule=-+charge_as_a_noun 0.52 |  label+rule=-+charge_without_its_matter -0.26 |
    label+rule=-+deed_called_a_wrong -0.24 |  label+rule=-+verb_of_charging -0.16 |
    label+rule=-+wrong_told_of_another -0.17 |  label+rule=-+wrong_told_of_nobody_named 0.12 |  label=- 0.05 |
    lemma=accuse 0.23 |  lemma=blame 0.28 |  lemma=complain -0.16 |  lemma=hold -0.42 |  lemma=say 0.13 |
    length=0 -0.15 |  length=1 0.02 |  length=2 0.23 |  length=3 0.13 |  length=4 0.34 |  length=5 -0.59 |
    link=adverbial -0.04 |  link=complement 0.15 |  link=coordinate -0.16 |  link=main -0.03 |  link=modifier 0.11 |
    link=relative 0.29 |  modality=asserted 0.05 |  negated=false 0.05 |  object=talks -0.16 |  object=tariff 0.03 |
    object=troops -0.34 |  objects=false -0.04 |  objects=true 0.05 |  passive=false 0.04 |  passive=true -0.33 |
    perfect=false -0.03 |  perfect=true 0.33 |  placed=false 0.05 |  quoted=false 0.06 |  quoted=true -0.17 |
    rule=accusing,_by_the_order_of_words 0.54 |  rule=charge_against_someone 0.13 |  rule=charge_as_a_noun 0.52 |
    rule=charge_without_its_matter -0.26 |  rule=deed_called_a_wrong -0.24 |  rule=verb_of_charging -0.16 |
    rule=wrong_told_of_another -0.17 |  rule=wrong_told_of_nobody_named 0.12 |  said=false 0.08 |  said=true -0.05 |
    sentence=1 0.17 |  sentence=2 0.15 |  sentence=3 -0.17 |  sentence=4 0.12 |  share=0 -0.35 |  share=1 0.03 |
    share=2 0.18 |  share=3 0.4 |  subject=troops -0.19 |  sure=0 -0.25 |  sure=1 -0.15 |  sure=2 0.3 |
    sure=3 0.06 |  sure=4 0.04 |  tense=- 0.17 |  tense=past -0.04 |  tense=present 0.16 |  ties=- -0.41 |
    ties=controlled 0.26 |  ties=relative 0.51 |  ties=shared -0.31 |  ties=subject 0.04 |  touches=agreement 0.07 |
    touches=linkage -1.12 |  touches=measure -0.48 |  touches=meeting 0.11 |  touches=position -0.33 |
    touches=response -0.32 |  touches=statement -0.1 |  under=- -0.03 |  under=for -0.09 |  under=in -0.62 |
    under=of 0.43 |  under=on 0.15 |  under=to 0.24 |  undone=true 0.04 |  upos=NOUN 0.52 |  upos=VERB 0.02
  `,
  agreement: `
    above=other -0.04 |  above=speech-does 0.06 |  above=speech-says 0.04 |  above=stance-accepts -0.15 |
    above=stance-demands -0.15 |  above=stance-rejects 0.04 |  above=stance-supports 0.21 |  actor=group -0.02 |
    actor=id 0.04 |  actor=name -0.06 |  actor=of 0.05 |  actors=0 1.01 |  actors=1 -0.31 |  actors=2 0.08 |
    actors=3 0.11 |  around_own_kind -0.05 |  beside=agreement -0.36 |  beside=deadline -0.21 |
    beside=incident -0.31 |  beside=linkage -0.24 |  beside=measure -0.23 |  beside=meeting -0.6 |
    beside=position -0.47 |  beside=proposal -0.54 |  beside=response -0.7 |  beside=statement -0.25 |
    block=list-item -0.12 |  class+content=attitude-open+none -0.59 |  class+content=other+infinitive -0.36 |
    class+content=other+none 0.04 |  class+content=speech-does+none -0.45 |
    class+content=speech-says+finite -0.94 |  class+content=speech-says+infinitive 0.08 |
    class+content=speech-says+none -0.11 |  class+content=stance-accepts+finite 0.54 |
    class+content=stance-accepts+infinitive 0.21 |  class+content=stance-accepts+none 0.06 |
    class+content=stance-demands+none 0.53 |  class=attitude-open -0.59 |  class=other 0.05 |
    class=speech-does -0.45 |  class=speech-says -0.12 |  class=stance-accepts 0.08 |  class=stance-demands 0.03 |
    clause=noun -0.04 |  content+tense=finite+past 0.27 |  content+tense=infinitive+- -0.41 |
    content+tense=infinitive+past 0.13 |  content+tense=none+- -0.11 |  content+tense=none+future 0.07 |
    content+tense=none+past 0.07 |  content+tense=none+present -0.03 |  content=finite 0.06 |  dated=false -0.12 |
    dated=true 0.18 |  form=infinitive -0.1 |  form=noun -0.04 |  form=participle -0.04 |  goes_on=true 0.08 |
    inside_own_kind -0.13 |  label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.34 |
    label+rule=agreed+agreement_named_with_its_parties -0.3 |  label+rule=agreed+item_of_a_list_of_terms 0.39 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before 0.37 |  label+rule=agreed+signing_verb 0.22 |
    label+rule=agreed+signing_verb,_parties_from_before -0.36 |  label+rule=agreed+stage_of_an_agreement -0.09 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun -0.16 |  label+rule=agreed+term_after_an_agreement -0.66 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before -0.12 |
    label+rule=agreed+term_after_others,_parties_from_before -0.17 |
    label+rule=agreed+term_under_an_agreement -0.24 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before 0.09 |  label+rule=agreed+undertaking_on 0.06 |
    label+rule=agreed+undertaking_that -0.07 |  label+rule=agreed+undertaking_to -0.1 |
    label+rule=agreed+what_an_agreement_does -0.47 |  label+rule=agreed+what_an_agreement_does,_participle -0.06 |
    label+rule=agreed+what_an_agreement_does,_relative -0.29 |  label+rule=agreed+what_it_does 0.34 |
    label+rule=breached+stage_of_an_agreement -0.69 |  label+rule=collapsed+stage_of_an_agreement 0.12 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.66 |
    label+rule=in-force+in_force,_parties_from_before 0.47 |  label+rule=in-force+stage_of_an_agreement -0.17 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -0.27 |  label+rule=negotiating+nothing_agreed -0.27 |
    label+rule=negotiating+nothing_agreed,_not -0.17 |  label+rule=negotiating+stage_of_an_agreement 0.23 |
    label+rule=negotiating+without_a_result 0.39 |  label+rule=signed+gesture_of_signing 0.34 |
    label+rule=signed+noun_of_a_stage -0.59 |  label+rule=signed+noun_of_a_stage,_set 0.72 |
    label+rule=signed+signing_verb -0.17 |  label+rule=signed+signing_verb,_parties_from_before 0.27 |
    label+rule=signed+stage_of_an_agreement 0.3 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.43 |
    label=agreed -0.06 |  label=breached -0.57 |  label=collapsed -0.07 |  label=negotiating 0.2 |
    label=signed 0.17 |  lemma=accept -0.17 |  lemma=agree 0.24 |  lemma=agreement 0.34 |  lemma=breach -0.56 |
    lemma=break -0.02 |  lemma=broker -0.37 |  lemma=ceasefire -0.71 |  lemma=collapse 0.72 |  lemma=commit -0.78 |
    lemma=conclude 1.17 |  lemma=declare 1.16 |  lemma=drop -0.91 |  lemma=end -0.38 |  lemma=extend -0.16 |
    lemma=fall 0.77 |  lemma=give -0.65 |  lemma=have 0.34 |  lemma=hold -0.41 |  lemma=initial 0.2 |
    lemma=join -0.1 |  lemma=leave 0.54 |  lemma=let 0.33 |  lemma=pledge 0.05 |  lemma=promise -0.65 |
    lemma=put 0.46 |  lemma=ratify -0.47 |  lemma=reach 0.23 |  lemma=replace 0.61 |  lemma=sign 0.23 |
    lemma=signature -0.21 |  lemma=signing 0.06 |  lemma=strike 0.09 |  lemma=take 0.05 |  lemma=undertake 0.23 |
    lemma=vow -0.89 |  lemma=win 0.82 |  length=0 -0.18 |  length=1 -0.04 |  length=2 0.1 |  length=3 -0.02 |
    length=4 -0.1 |  length=5 -0.07 |  length=6 0.38 |  link=adverbial -0.5 |  link=coordinate 0.13 |
    link=main 0.02 |  link=nominal -0.04 |  link=open -0.12 |  link=relative -0.19 |  link=time 0.25 |
    modal=be_to 0.24 |  modal=could 0.45 |  modal=must -0.6 |  modal=will -0.07 |  modal=would -0.3 |
    modality=asserted 0.04 |  modality=planned -0.08 |  modality=possible -0.51 |  negated=true -0.11 |
    object=aid 0.05 |  object=captive -0.23 |  object=deal 0.11 |  object=law 0.22 |  object=offer -0.13 |
    object=talks 0.42 |  object=tariff -0.4 |  object=troops -0.58 |  object=truce 0.18 |  passive=true -0.05 |
    perfect=false -0.03 |  perfect=true 0.17 |  quoted=true -0.43 |
    rule=agreement_named_with_its_date,_parties_from_before -0.34 |  rule=agreement_named_with_its_parties -0.3 |
    rule=gesture_of_signing 0.6 |  rule=in_force,_parties_from_before 0.47 |  rule=it,_an_agreement -0.94 |
    rule=item_of_a_list_of_terms 0.39 |  rule=item_of_a_list_of_terms,_parties_from_before 0.37 |
    rule=nothing_agreed -0.27 |  rule=nothing_agreed,_not -0.17 |  rule=noun_of_a_stage -0.61 |
    rule=noun_of_a_stage,_set 0.72 |  rule=signing_verb -0.05 |  rule=signing_verb,_parties_from_before 0.06 |
    rule=stage_of_an_agreement 0.03 |  rule=term_after_an_agreement -0.66 |
    rule=term_after_an_agreement,_parties_from_before -0.12 |  rule=term_after_others,_parties_from_before -0.17 |
    rule=term_under_an_agreement -0.24 |  rule=term_under_an_agreement,_parties_from_before 0.09 |
    rule=undertaking_on 0.06 |  rule=undertaking_that -0.07 |  rule=undertaking_to -0.1 |
    rule=what_an_agreement_does -0.47 |  rule=what_an_agreement_does,_participle -0.06 |
    rule=what_an_agreement_does,_relative -0.29 |  rule=what_it_does 0.34 |  rule=without_a_result 0.39 |
    said=false 0.02 |  said=true -0.06 |  self=deal -0.05 |  self=truce -0.07 |  sentence=0 0.25 |
    sentence=1 -0.03 |  sentence=2 -0.18 |  sentence=4 0.18 |  sentence=5 0.46 |  share=0 -0.05 |  share=2 0.08 |
    share=3 0.08 |  share=4 -0.08 |  subject=deal -0.22 |  subject=law -0.52 |  subject=offer -0.23 |
    subject=talks -0.18 |  subject=troops 0.58 |  subject=truce 0.17 |  sure=0 -0.24 |  sure=1 0.12 |
    sure=2 -0.12 |  sure=3 0.02 |  sure=4 0.06 |  tense=- -0.13 |  tense=future 0.02 |  tense=past 0.09 |
    tense=present -0.04 |  ties=- 0.12 |  ties=agent -0.18 |  ties=controlled -0.18 |  ties=modified 0.13 |
    ties=possessive -0.76 |  ties=relative -0.46 |  ties=shared 0.25 |  ties=subject 0.03 |
    touches=accusation -0.49 |  touches=deadline 0.03 |  touches=incident 0.22 |  touches=linkage -0.5 |
    touches=measure -0.16 |  touches=meeting -0.25 |  touches=position -0.21 |  touches=proposal -0.82 |
    touches=response -0.54 |  touches=statement -0.14 |  under=according_to -0.15 |  under=after -0.21 |
    under=at -0.3 |  under=before 0.22 |  under=by 0.21 |  under=for -0.71 |  under=in 0.2 |  under=into 0.47 |
    under=on 0.09 |  under=over 0.07 |  under=since 0.26 |  under=to -0.11 |  under=under 0.13 |  under=until 0.16 |
    under=with 0.26 |  under=within -0.2 |  under=without -0.15 |  undone=false 0.02 |  undone=true -0.26 |
    upos=ADJ -0.62
  `,
  all: `
    actor=group -0.31 |  actor=id 0.06 |  actor=name 0.05 |  actor=of 0.04 |  actors=0 -0.09 |  actors=2 0.02 |
    class=attitude-open -0.06 |  class=attitude-supports -0.18 |  class=speech-once -0.11 |
    class=speech-quotes -0.42 |  class=speech-says 0.02 |  class=stance-accepts 0.03 |  class=stance-opposes 0.21 |
    class=stance-rejects -0.14 |  class=stance-supports -0.17 |  form=imperative -0.19 |  form=noun -0.03 |
    length=0 -0.11 |  length=1 -0.06 |  length=2 0.03 |  length=3 0.03 |  length=5 0.05 |  length=6 0.04 |
    length=7 0.11 |  link=complement -0.04 |  link=condition -0.12 |  link=main 0.05 |  link=nominal -0.03 |
    link=open -0.04 |  link=relative -0.15 |  link=subject 0.16 |  link=time -0.2 |  modal=be_to -0.07 |
    modal=can -0.02 |  modal=could -0.05 |  modal=have_to 0.08 |  modal=may -0.35 |  modal=might -0.82 |
    modal=shall -0.29 |  modal=should -0.1 |  modal=will -0.02 |  modal=would -0.1 |  passive=true -0.04 |
    quoted=true -0.27 |  said=false 0.04 |  said=true -0.08 |  share=0 -0.2 |  share=1 -0.08 |  share=3 0.07 |
    share=4 0.07 |  sure=0 -0.03 |  sure=4 0.02 |  tense=- -0.04 |  tense=future -0.04 |  tense=past 0.04 |
    ties=adjective -0.13 |  ties=agent -0.09 |  ties=compound 0.44 |  ties=controlled -0.04 |  ties=modified -0.08 |
    ties=of 0.36 |  ties=possessive 0.08 |  ties=relative -0.14 |  ties=shared -0.12 |  ties=subject 0.03
  `,
  deadline: `
    above=other 0.04 |  above=speech-does -0.66 |  above=speech-says -0.06 |  actor=group -0.54 |  actor=id 0.07 |
    actor=name 0.11 |  actor=of 0.05 |  actors=0 0.29 |  actors=1 -0.07 |  beside=agreement 0.08 |
    beside=linkage -0.04 |  beside=meeting -0.72 |  beside=proposal -0.32 |  beside=statement 0.06 |
    block=list-item -0.44 |  block=paragraph 0.04 |  class+content=attitude-open+none 0.14 |
    class+content=other+none -0.04 |  class+content=speech-says+none 0.11 |
    class+content=stance-accepts+none 0.21 |  class+content=stance-demands+none 0.09 |  class=attitude-open 0.14 |
    class=other -0.05 |  class=speech-says 0.14 |  class=stance-accepts 0.21 |  class=stance-demands 0.09 |
    clause=copula -0.18 |  clause=noun -0.02 |  clause=verb 0.04 |  content+tense=none+- 0.14 |
    content+tense=none+future -0.2 |  content+tense=none+past -0.08 |  content+tense=none+present 0.19 |
    dated=false -0.29 |  dated=true 0.03 |  form=finite 0.04 |  form=infinitive 0.04 |  form=noun -0.02 |
    form=participle -0.5 |  goes_on=false 0.02 |  joined=true 0.19 |  label+rule=-+bounded_need -0.04 |
    label+rule=-+deadline_by_name -0.06 |  label+rule=-+limit_without_a_date 0.43 |
    label+rule=-+thing_with_its_limit -0.57 |  label+rule=-+time_given 0.23 |
    label+rule=-+time_that_runs_out 0.26 |  label+rule=-+time_that_runs_out,_as_appointed 0.57 |  lemma=agree 0.4 |
    lemma=complete 0.57 |  lemma=deadline -0.06 |  lemma=expire 0.14 |  lemma=follow -0.18 |  lemma=give 0.35 |
    lemma=go 0.56 |  lemma=have 0.66 |  lemma=hold 0.29 |  lemma=issue 0.37 |  lemma=meet -0.56 |  lemma=open -0.5 |
    lemma=run 0.25 |  lemma=sign -0.33 |  lemma=submit 0.41 |  length=0 0.23 |  length=1 0.22 |  length=2 0.07 |
    length=3 -0.3 |  length=4 -0.15 |  link=adverbial -0.08 |  link=complement -0.12 |  link=coordinate 0.38 |
    link=main 0.08 |  link=modifier -0.39 |  link=nominal -0.02 |  link=open -0.05 |  link=relative 0.17 |
    modal=be_to -0.22 |  modal=must 0.35 |  modal=shall -0.19 |  modal=will -0.16 |  modal=would 0.21 |
    modality=asserted 0.1 |  modality=hypothetical -0.12 |  modality=planned -0.11 |  modality=possible 0.14 |
    negated=false -0.03 |  negated=true 0.51 |  object=deal 0.13 |  object=law 0.08 |  object=offer -0.25 |
    object=tariff -0.94 |  object=troops -0.48 |  objects=true 0.04 |  passive=false -0.08 |  passive=true 0.44 |
    perfect=false 0.02 |  perfect=true 0.06 |  rule=bounded_need -0.04 |  rule=deadline_by_name -0.06 |
    rule=limit_without_a_date 0.43 |  rule=thing_with_its_limit -0.57 |  rule=time_given 0.23 |
    rule=time_that_runs_out 0.26 |  rule=time_that_runs_out,_as_appointed 0.57 |  said=false 0.02 |
    said=true -0.02 |  self=deadline -0.06 |  sentence=1 0.33 |  sentence=2 0.07 |  sentence=3 -0.37 |
    sentence=4 -0.21 |  share=0 -0.39 |  share=1 -0.05 |  share=2 -0.12 |  share=3 0.24 |  share=4 0.09 |
    sign=- -0.39 |  sign=-_be_to -0.59 |  sign=be_to -0.22 |  sign=before -0.27 |  sign=before_- -0.36 |
    sign=by 0.16 |  sign=by_- 0.07 |  sign=by_be_to -0.54 |  sign=by_must 0.49 |  sign=by_will -0.07 |
    sign=expiry 0.35 |  sign=in -0.33 |  sign=must 0.28 |  sign=no_modal -0.13 |  sign=no_threat -0.06 |
    sign=on -0.12 |  sign=on_be_to -0.03 |  sign=on_shall -0.83 |  sign=threat 0.45 |  sign=will -0.08 |
    sign=within -0.05 |  sign=within_- -0.55 |  sign=within_be_to 0.43 |  sign=within_will -0.09 |
    sign=would 0.11 |  subject=deal 0.29 |  subject=law 0.18 |  subject=offer -0.5 |  subject=talks -0.34 |
    sure=0 -0.11 |  sure=1 0.21 |  sure=2 -0.15 |  sure=3 0.02 |  sure=4 0.12 |  tense=- 0.17 |  tense=future -0.2 |
    tense=past -0.08 |  tense=present 0.19 |  ties=- 0.34 |  ties=agent 0.57 |  ties=controlled -0.37 |
    ties=relative 0.31 |  ties=shared -0.08 |  ties=subject -0.05 |  touches=agreement -0.23 |
    touches=incident 0.42 |  touches=measure 0.21 |  touches=meeting -0.14 |  touches=position -0.19 |
    touches=response -0.08 |  touches=statement -0.03 |  under=- 0.25 |  under=at 0.09 |  under=before -0.27 |
    under=by 0.15 |  under=for -0.08 |  under=in 0.04 |  under=on -0.08 |  under=to 0.16 |  under=under 0.09 |
    under=until 0.3 |  under=within -0.05 |  undone=true 0.6 |  upos=NOUN -0.49 |  upos=VERB 0.04
  `,
  incident: `
    above=other -0.18 |  above=speech-does -0.28 |  above=speech-says 0.07 |  above=stance-demands 0.16 |
    actor=group -0.27 |  actor=id 0.19 |  actor=name 0.21 |  actor=of 0.64 |  actors=0 -0.08 |  actors=1 0.11 |
    actors=2 0.9 |  around_own_kind 0.18 |  beside=agreement 0.11 |  beside=linkage -0.48 |  beside=measure 0.06 |
    beside=position -0.38 |  beside=statement -0.13 |  block=list-item 0.18 |  block=paragraph -0.02 |
    class+content=speech-does+none -0.08 |  class+content=speech-says+none 0.12 |
    class+content=stance-demands+none -0.16 |  class+content=stance-rejects+none -0.41 |  class=speech-does -0.08 |
    class=speech-says 0.12 |  class=stance-demands -0.16 |  class=stance-rejects -0.41 |  clause=noun 0.02 |
    content+tense=none+past -0.05 |  content+tense=none+present 0.16 |  dated=false -0.07 |  dated=true 0.05 |
    form=infinitive -0.36 |  form=noun 0.02 |  form=participle 0.03 |  inside_own_kind -0.47 |  joined=false 0.02 |
    joined=true -0.17 |  label+rule=arrest+verb_of_arrest -0.13 |  label+rule=attack+count_of_the_dead -0.41 |
    label+rule=attack+noun_of_attack_that_happened -0.25 |  label+rule=attack+noun_of_attack_with_what_it_hit 0.29 |
    label+rule=attack+noun_of_attack_with_who_did_it -0.53 |  label+rule=attack+turn_of_violence -0.16 |
    label+rule=attack+turn_of_violence,_on_its_noun 1.02 |  label+rule=attack+verb_of_attack 0.07 |
    label+rule=attack+verb_of_attack,_on_its_noun -0.33 |  label+rule=attack+who_died -0.96 |
    label+rule=displacement+turn_of_violence 0.36 |  label+rule=displacement+verb_of_displacement -0.37 |
    label+rule=other+noun_of_other_that_happened -0.49 |  label+rule=other+verb_of_attack 0.36 |
    label+rule=violation+noun_of_violation_with_what_it_hit -0.41 |  label+rule=violation+verb_of_violation -0.29 |
    label=arrest -0.13 |  label=displacement 0.26 |  label=violation -0.17 |  lemma=arrest -0.17 |
    lemma=attack 0.03 |  lemma=block -0.41 |  lemma=bomb 0.04 |  lemma=breach -0.42 |  lemma=break -0.57 |
    lemma=claim 0.12 |  lemma=clash 1.23 |  lemma=come 0.04 |  lemma=dead -0.03 |  lemma=detain -0.23 |
    lemma=displace 0.4 |  lemma=drive 0.42 |  lemma=fight -0.16 |  lemma=fire -1.02 |  lemma=hit -0.71 |
    lemma=hold 0.5 |  lemma=kill 0.16 |  lemma=land -0.16 |  lemma=lose 0.45 |  lemma=seize 0.04 |
    lemma=shell 0.39 |  lemma=shoot -0.03 |  lemma=strike 0.43 |  lemma=war -0.19 |  lemma=wound 0.54 |
    length=0 -0.16 |  length=1 -0.09 |  length=2 0.02 |  length=4 0.17 |  length=5 0.1 |  length=6 -0.13 |
    link=adverbial 0.59 |  link=complement -0.22 |  link=main 0.14 |  link=modifier 0.13 |  link=nominal 0.02 |
    link=open -0.53 |  link=relative -0.07 |  link=time -0.25 |  modality=asserted 0.02 |
    modality=hypothetical -0.54 |  modality=possible -0.41 |  negated=true -0.54 |  object=arms -0.16 |
    object=captive -0.18 |  object=deal -0.08 |  object=law 0.14 |  object=tariff 0.53 |  object=troops 0.06 |
    object=truce 0.24 |  objects=false -0.23 |  objects=true 0.08 |  passive=false -0.02 |  passive=true 0.09 |
    perfect=false -0.02 |  perfect=true 0.09 |  placed=true -0.07 |  quoted=true -0.36 |
    rule=count_of_the_dead -0.03 |  rule=noun_of_attack_that_happened -0.25 |
    rule=noun_of_attack_with_what_it_hit 0.29 |  rule=noun_of_attack_with_who_did_it -0.53 |
    rule=noun_of_other_that_happened -0.49 |  rule=noun_of_violation_with_what_it_hit -0.41 |
    rule=turn_of_violence 0.09 |  rule=turn_of_violence,_on_its_noun -0.05 |  rule=verb_of_arrest -0.13 |
    rule=verb_of_attack 0.1 |  rule=verb_of_attack,_on_its_noun -0.19 |  rule=verb_of_displacement -0.37 |
    rule=verb_of_violation -0.29 |  rule=who_died -0.38 |  said=false 0.14 |  said=true -0.29 |  sentence=0 0.57 |
    sentence=1 0.21 |  sentence=2 -0.08 |  sentence=4 -0.13 |  sentence=5 -0.03 |  share=0 -0.34 |  share=1 -0.05 |
    share=2 0.06 |  share=3 -0.11 |  share=4 0.2 |  sign=arrest -0.11 |  sign=attack 0.03 |
    sign=by_a_weapon -0.03 |  sign=by_nobody -0.08 |  sign=by_someone 0.07 |  sign=by_whoever_acts 0.41 |
    sign=counted 0.25 |  sign=displacement 0.19 |  sign=other -0.51 |  sign=passive 0.09 |  sign=uncounted -0.13 |
    sign=violation -0.17 |  subject=captive -0.21 |  subject=troops -0.05 |  sure=0 0.13 |  sure=1 -0.13 |
    sure=2 0.07 |  sure=3 -0.04 |  sure=4 0.13 |  tense=past -0.05 |  tense=present 0.16 |  ties=- 0.05 |
    ties=agent 0.23 |  ties=controlled -0.15 |  ties=relative -0.21 |  ties=shared -0.34 |
    touches=accusation -0.11 |  touches=agreement 0.52 |  touches=deadline -0.35 |  touches=linkage -0.07 |
    touches=measure -0.11 |  touches=meeting -0.18 |  touches=position -0.28 |  touches=statement -0.17 |
    under=- -0.04 |  under=according_to -0.17 |  under=at -0.5 |  under=for -0.54 |  under=from 0.4 |
    under=in -0.03 |  under=near 0.06 |  under=on 0.06 |  under=since 0.39 |  under=under 0.04 |  under=with -0.71 |
    upos=ADJ -0.03 |  upos=NOUN -0.1
  `,
  linkage: `
    above=attitude-open 0.75 |  above=other 0.23 |  above=speech-does 0.17 |  above=speech-says 0.1 |
    above=stance-accepts -0.53 |  above=stance-demands 0.67 |  above=stance-rejects 0.4 |  actor=group -0.72 |
    actor=id 0.23 |  actor=of -0.1 |  actors=0 0.64 |  actors=1 -0.02 |  actors=2 0.04 |  any 0.02 |
    around_own_kind -1.24 |  beside=deadline 0.13 |  beside=incident -0.97 |  beside=measure 0.12 |
    beside=meeting 0.05 |  beside=position 0.09 |  beside=proposal 0.59 |  beside=response -0.24 |
    beside=statement 0.13 |  block=list-item -0.1 |  block=paragraph 0.03 |  class+content=other+infinitive 0.49 |
    class+content=speech-does+none 0.12 |  class+content=speech-once+infinitive -0.71 |
    class+content=speech-says+finite 0.46 |  class+content=speech-says+none -0.04 |
    class+content=stance-accepts+none 0.51 |  class+content=stance-demands+none 0.34 |  class=attitude-open -0.72 |
    class=speech-does 0.12 |  class=speech-once -0.13 |  class=stance-accepts 0.2 |  class=stance-demands 0.34 |
    clause=copula -0.05 |  clause=verb 0.03 |  content+tense=finite+past 0.45 |  content+tense=infinitive+- -0.26 |
    content+tense=infinitive+present -0.16 |  content+tense=none+- 0.11 |  content+tense=none+future 0.1 |
    content+tense=none+past -0.26 |  content+tense=none+present 0.04 |  content=finite 0.39 |
    content=infinitive -0.03 |  content=none 0.02 |  content=participle 0.45 |  dated=false 0.02 |
    dated=true 0.13 |  form=infinitive 0.26 |  form=participle -0.27 |  goes_on=false 0.02 |  inside_own_kind 0.08 |
    joined=true 0.08 |  label+rule=-+answered_with_a_deed 0.72 |  label+rule=-+before -0.65 |
    label+rule=-+condition,_if 0.12 |  label+rule=-+condition,_inverted 0.07 |  label+rule=-+condition,_once 0.19 |
    label+rule=-+condition,_only_if 0.08 |  label+rule=-+condition,_only_once -0.04 |
    label+rule=-+condition,_unless 0.18 |  label+rule=-+condition,_until -0.18 |  label+rule=-+done_after -0.1 |
    label+rule=-+not_before 0.25 |  label+rule=-+or_else 0.35 |  label+rule=-+phrase,_in_return -0.29 |
    label+rule=-+phrase,_told_as_tied 0.3 |  label+rule=-+tie,_as_long_as 0.66 |
    label+rule=-+tie,_conditional_on 0.51 |  label+rule=-+tie,_if -0.57 |  label+rule=-+tie,_in_return_for 0.38 |
    label+rule=-+tie,_provided 0.19 |  label+rule=-+tie,_provided_that 0.41 |  label+rule=-+tie,_without 0.1 |
    label+rule=-+verb -0.13 |  label=- 0.02 |  lemma=be 0.08 |  lemma=call -0.08 |  lemma=come -0.13 |
    lemma=drop -0.08 |  lemma=follow 0.12 |  lemma=give 0.68 |  lemma=go 0.36 |  lemma=have -0.23 |
    lemma=hold -0.58 |  lemma=leave -0.47 |  lemma=live 0.55 |  lemma=make 0.54 |  lemma=need -0.08 |
    lemma=offer 0.51 |  lemma=put -0.41 |  lemma=require -0.71 |  lemma=resume -0.48 |  lemma=sign 0.65 |
    lemma=stay 0.7 |  lemma=suspend 0.04 |  lemma=take -0.07 |  lemma=want 0.38 |  lemma=withdraw 0.22 |
    length=1 0.21 |  length=2 -0.02 |  length=4 0.07 |  length=5 0.2 |  length=6 -0.53 |  link=adverbial -0.27 |
    link=complement 0.13 |  link=coordinate -0.11 |  link=main -0.08 |  link=modifier 0.52 |  link=open 0.29 |
    link=relative -0.14 |  modal=- -0.03 |  modal=be_to 0.2 |  modal=can -0.06 |  modal=could 0.35 |
    modal=must 0.52 |  modal=will 0.05 |  modal=would 0.05 |  modality=asserted -0.15 |
    modality=hypothetical 0.14 |  modality=planned 0.03 |  modality=possible 0.22 |  negated=false 0.02 |
    object=aid 0.15 |  object=deadline 0.92 |  object=deal 0.31 |  object=law 0.8 |  object=offer 0.23 |
    object=sanction -0.37 |  object=talks 0.11 |  object=tariff 0.44 |  object=troops -0.45 |  object=truce 0.45 |
    objects=false 0.13 |  objects=true -0.06 |  passive=false 0.06 |  passive=true -0.24 |  perfect=true 0.16 |
    placed=false 0.02 |  quoted=false 0.02 |  quoted=true 0.05 |  rule=answered_with_a_deed 0.72 |
    rule=before -0.65 |  rule=condition,_if 0.12 |  rule=condition,_inverted 0.07 |  rule=condition,_once 0.19 |
    rule=condition,_only_if 0.08 |  rule=condition,_only_once -0.04 |  rule=condition,_unless 0.18 |
    rule=condition,_until -0.18 |  rule=done_after -0.1 |  rule=not_before 0.25 |  rule=or_else 0.35 |
    rule=phrase,_in_return -0.29 |  rule=phrase,_told_as_tied 0.3 |  rule=tie,_as_long_as 0.66 |
    rule=tie,_conditional_on 0.51 |  rule=tie,_if -0.57 |  rule=tie,_in_return_for 0.38 |  rule=tie,_provided 0.19 |
    rule=tie,_provided_that 0.41 |  rule=tie,_without 0.1 |  rule=verb -0.13 |  said=true 0.05 |  sentence=1 0.28 |
    sentence=2 -0.07 |  sentence=3 -0.09 |  sentence=4 0.39 |  sentence=5 -0.71 |  share=0 0.59 |  share=1 -0.2 |
    share=3 0.18 |  subject=aid 0.42 |  subject=deal 0.08 |  subject=law -0.05 |  subject=offer -0.42 |
    subject=talks 0.55 |  subject=tariff 0.51 |  subject=troops -0.58 |  sure=1 0.42 |  sure=2 0.15 |
    sure=4 -0.16 |  tense=- 0.1 |  tense=future 0.07 |  tense=past -0.2 |  tense=present 0.03 |  ties=- -0.38 |
    ties=controlled 0.33 |  ties=relative 0.17 |  ties=shared -0.16 |  ties=subject 0.06 |
    touches=accusation 0.89 |  touches=agreement -0.12 |  touches=deadline -0.06 |  touches=incident -0.18 |
    touches=measure -0.2 |  touches=meeting -0.15 |  touches=position 0.14 |  touches=proposal 0.09 |
    touches=response -0.21 |  touches=statement 0.05 |  under=- -0.3 |  under=after 0.09 |  under=at 0.04 |
    under=by -0.07 |  under=for -0.43 |  under=from 0.27 |  under=in -0.07 |  under=into 0.8 |  under=on -0.21 |
    under=under 0.11 |  under=until -0.56 |  under=with 0.11 |  under=within -0.07 |  under=without -0.13 |
    undone=true 0.08 |  upos=ADJ 0.04 |  upos=NOUN -0.66 |  upos=VERB 0.03
  `,
  measure: `
    above=attitude-open 1.06 |  above=other -0.12 |  above=speech-calls 0.24 |  above=speech-does -0.07 |
    above=speech-says -0.05 |  above=stance-accepts -0.07 |  above=stance-demands -0.16 |  above=stance-open 0.87 |
    above=stance-rejects -0.17 |  above=stance-supports -0.56 |  actor=group -0.28 |  actor=id 0.24 |
    actor=name -0.27 |  actors=0 -0.38 |  actors=1 0.09 |  actors=3 -0.19 |  any -0.02 |  around_own_kind 0.14 |
    beside=accusation 0.11 |  beside=agreement -0.17 |  beside=deadline 0.04 |  beside=incident -0.09 |
    beside=linkage -0.08 |  beside=measure 0.15 |  beside=position -0.25 |  beside=proposal -0.44 |
    beside=response -0.2 |  block=list-item -0.09 |  block=paragraph -0.02 |
    class+content=attitude-open+none -0.11 |  class+content=other+infinitive -0.16 |
    class+content=other+participle -0.2 |  class+content=speech-does+none -0.19 |
    class+content=speech-quotes+none 0.02 |  class+content=speech-says+none -0.04 |
    class+content=stance-accepts+none -0.06 |  class+content=stance-accepts+participle 0.21 |
    class+content=stance-demands+infinitive -0.13 |  class+content=stance-demands+none -0.32 |
    class+content=stance-rejects+none -0.34 |  class+content=stance-supports+none -0.18 |
    class=attitude-open -0.11 |  class=speech-does -0.26 |  class=speech-quotes 0.02 |  class=speech-says -0.08 |
    class=stance-demands -0.16 |  class=stance-rejects -0.34 |  class=stance-supports -0.4 |  clause=copula 0.32 |
    clause=noun -0.04 |  content+tense=finite+- 0.42 |  content+tense=infinitive+- -0.26 |
    content+tense=infinitive+future 0.64 |  content+tense=infinitive+past -0.74 |
    content+tense=infinitive+present -0.37 |  content+tense=none+- -0.08 |  content+tense=none+future 0.1 |
    content+tense=none+past 0.12 |  content+tense=none+present -0.08 |  content+tense=participle+- -0.21 |
    content+tense=participle+past -0.08 |  content=finite 0.08 |  content=infinitive -0.22 |
    content=participle -0.08 |  dated=false -0.09 |  dated=true 0.1 |  form=imperative -0.16 |  form=noun -0.04 |
    form=participle -0.13 |  goes_on=false -0.02 |  goes_on=true 0.42 |  inside_own_kind -0.13 |
    joined=true -0.03 |  label+rule=eased+movement_of_those_who_go 0.15 |
    label+rule=eased+power_as_a_noun,_by_thing -0.65 |  label+rule=eased+power_as_a_noun,_by_verb 0.7 |
    label+rule=eased+power_named_with_its_author -0.78 |  label+rule=eased+power_named_with_its_fate -0.62 |
    label+rule=eased+power_used,_by_none -0.45 |  label+rule=eased+power_used,_by_thing 0.35 |
    label+rule=eased+power_used,_by_thing,_on_its_noun -0.08 |  label+rule=eased+power_used,_by_verb -0.32 |
    label+rule=imposed+power_as_a_noun,_by_thing -0.23 |  label+rule=imposed+power_as_a_noun,_by_verb 0.45 |
    label+rule=imposed+power_named_with_its_author 0.02 |  label+rule=imposed+power_named_with_its_fate -0.26 |
    label+rule=imposed+power_used,_by_none -0.34 |  label+rule=imposed+power_used,_by_none,_on_its_noun 0.09 |
    label+rule=imposed+power_used,_by_pronoun -0.68 |  label+rule=imposed+power_used,_by_thing 0.04 |
    label+rule=imposed+power_used,_by_thing,_on_its_noun -0.14 |  label+rule=imposed+power_used,_by_verb 0.37 |
    label+rule=imposed+power_used,_by_verb,_on_its_noun -0.3 |  label+rule=lifted+power_as_a_noun,_by_thing -0.58 |
    label+rule=lifted+power_used,_by_none -0.41 |  label+rule=lifted+power_used,_by_pronoun 0.29 |
    label+rule=lifted+power_used,_by_thing 0.08 |  label+rule=lifted+power_used,_by_thing,_on_its_noun -0.08 |
    label+rule=provided+let_others_do -0.28 |  label+rule=provided+let_others_do,_on_its_noun -0.22 |
    label+rule=provided+let_relief_or_people_do 0.51 |  label+rule=provided+movement_of_those_who_come -0.07 |
    label+rule=provided+power_as_a_noun,_by_money -0.22 |  label+rule=provided+power_as_a_noun,_by_thing -0.23 |
    label+rule=provided+power_as_a_noun,_by_verb -0.4 |  label+rule=provided+power_named_with_its_author 0.32 |
    label+rule=provided+power_used,_by_beneath -0.21 |  label+rule=provided+power_used,_by_pronoun -0.35 |
    label+rule=provided+power_used,_by_thing -0.11 |  label+rule=provided+power_used,_by_thing,_on_its_noun 0.03 |
    label+rule=provided+power_used,_by_verb 0.12 |  label+rule=provided+power_used,_by_verb,_on_its_noun -0.15 |
    label+rule=suspended+power_used,_by_none -0.05 |  label+rule=suspended+power_used,_by_none,_on_its_noun 0.26 |
    label+rule=suspended+power_used,_by_pronoun 0.13 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun 0.51 |  label+rule=suspended+power_used,_by_verb -0.29 |
    label+rule=suspended+practice_ceased -0.08 |  label+rule=tightened+movement_of_those_who_come 0.31 |
    label+rule=tightened+power_used,_by_none -0.39 |  label+rule=tightened+power_used,_by_thing -0.44 |
    label+rule=tightened+power_used,_by_thing,_on_its_noun 0.66 |  label=imposed 0.03 |  label=lifted -0.06 |
    label=provided -0.12 |  label=suspended 0.04 |  label=tightened 0.07 |  lemma=allow -0.23 |
    lemma=announce 0.26 |  lemma=ban 0.26 |  lemma=begin 0.02 |  lemma=blacklist 0.36 |  lemma=block -0.39 |
    lemma=blockade -0.39 |  lemma=bring -0.08 |  lemma=buy 0.17 |  lemma=cancel -0.54 |  lemma=charge -0.55 |
    lemma=close -0.32 |  lemma=compensate -0.36 |  lemma=cut 0.09 |  lemma=drop 0.09 |  lemma=end -0.14 |
    lemma=exchange -0.44 |  lemma=extend -0.34 |  lemma=finance 0.12 |  lemma=free -0.12 |  lemma=freeze 0.36 |
    lemma=give -0.08 |  lemma=go -0.23 |  lemma=grant 0.04 |  lemma=halt -0.42 |  lemma=hand -0.12 |
    lemma=hold 0.4 |  lemma=impose 0.14 |  lemma=launch -0.5 |  lemma=lay 0.1 |  lemma=leave -0.07 |
    lemma=lend -0.16 |  lemma=let -0.16 |  lemma=lift 0.26 |  lemma=offer -0.54 |  lemma=open -0.1 |
    lemma=pass -0.37 |  lemma=pay -0.41 |  lemma=promise -0.13 |  lemma=pull 0.16 |  lemma=pullback -0.6 |
    lemma=put -0.02 |  lemma=raise -0.17 |  lemma=recognise 0.46 |  lemma=release 0.22 |  lemma=remain -0.57 |
    lemma=reopen -0.06 |  lemma=restore -0.48 |  lemma=resume 0.29 |  lemma=scrap -0.13 |  lemma=seize -0.47 |
    lemma=send 0.13 |  lemma=shelter -0.44 |  lemma=ship 0.11 |  lemma=shut 0.46 |  lemma=stay -0.55 |
    lemma=stop -0.04 |  lemma=supply 0.39 |  lemma=suspend 0.49 |  lemma=veto -0.18 |  lemma=withdraw 0.08 |
    lemma=withdrawal 0.09 |  lemma=withhold 0.19 |  lemma=write -0.5 |  length=0 -0.19 |  length=1 -0.05 |
    length=4 -0.04 |  length=5 0.11 |  length=6 -0.18 |  length=7 0.32 |  link=complement -0.08 |
    link=condition -0.4 |  link=main 0.1 |  link=modifier 0.15 |  link=nominal -0.04 |  link=open -0.13 |
    link=relative -0.05 |  link=time -0.3 |  modal=be_to 0.08 |  modal=could 0.22 |  modal=may -0.05 |
    modal=must -0.62 |  modal=will 0.25 |  modal=would -0.19 |  modality=asserted 0.02 |
    modality=hypothetical -0.29 |  modality=possible -0.21 |  negated=true -0.31 |  object=aid 0.24 |
    object=arms -0.19 |  object=captive 0.09 |  object=charge -0.23 |  object=deal -0.31 |  object=law 0.15 |
    object=offer -0.22 |  object=sanction 0.43 |  object=tariff 0.04 |  object=troops 0.16 |  objects=false -0.06 |
    passive=true -0.12 |  perfect=true 0.03 |  placed=false -0.02 |  quoted=true -0.29 |  rule=let_others_do -0.28 |
    rule=let_others_do,_on_its_noun -0.22 |  rule=let_relief_or_people_do 0.51 |
    rule=movement_of_those_who_come 0.02 |  rule=movement_of_those_who_go 0.15 |
    rule=power_as_a_noun,_by_money -0.43 |  rule=power_as_a_noun,_by_thing -0.34 |
    rule=power_as_a_noun,_by_verb 0.22 |  rule=power_named_with_its_author -0.06 |
    rule=power_named_with_its_day -0.48 |  rule=power_named_with_its_fate -0.41 |
    rule=power_used,_by_beneath -0.58 |  rule=power_used,_by_money 0.33 |  rule=power_used,_by_none -0.31 |
    rule=power_used,_by_none,_on_its_noun 0.14 |  rule=power_used,_by_pronoun -0.17 |
    rule=power_used,_by_thing,_on_its_noun 0.15 |  rule=power_used,_by_verb 0.08 |
    rule=power_used,_by_verb,_on_its_noun -0.25 |  rule=practice_ceased -0.08 |  said=false 0.03 |
    said=true -0.11 |  self=aid 0.28 |  self=law -0.35 |  self=sanction -0.15 |  self=tariff -0.26 |
    sentence=0 0.45 |  sentence=1 0.07 |  sentence=2 -0.09 |  sentence=3 -0.03 |  sentence=4 -0.03 |
    sentence=5 -0.16 |  share=0 -0.16 |  share=1 0.02 |  share=2 -0.15 |  share=3 0.08 |  share=4 0.04 |
    sign=acting 0.11 |  sign=allow -0.19 |  sign=arms -0.24 |  sign=ban 0.08 |  sign=captive -0.07 |
    sign=charge -0.06 |  sign=close -0.1 |  sign=close_- -0.47 |  sign=close_house 0.49 |
    sign=close_passage -0.03 |  sign=free 0.04 |  sign=free_- -0.17 |  sign=free_captive 0.09 |  sign=give -0.12 |
    sign=give_- 0.03 |  sign=give_arms 0.31 |  sign=give_captive -0.44 |  sign=give_force 0.05 |
    sign=give_house -0.38 |  sign=give_money -0.23 |  sign=give_permit 0.34 |  sign=give_relief -0.45 |
    sign=give_staff -0.34 |  sign=give_supply -0.26 |  sign=halt 0.06 |  sign=halt_- -0.03 |  sign=halt_arms -0.49 |
    sign=halt_house -0.39 |  sign=halt_money 0.46 |  sign=halt_operation -0.54 |  sign=halt_output 0.31 |
    sign=halt_passage -0.67 |  sign=halt_permit 0.46 |  sign=halt_rule -0.52 |  sign=halt_supply -0.17 |
    sign=halt_tariff 0.99 |  sign=halt_tie 0.45 |  sign=house -0.17 |  sign=impose_- 0.18 |
    sign=impose_charge 0.14 |  sign=impose_house 0.24 |  sign=impose_money -0.43 |  sign=impose_operation -0.4 |
    sign=impose_permit -0.21 |  sign=impose_rate -0.33 |  sign=impose_rule -0.53 |  sign=impose_sanction 0.06 |
    sign=impose_supply -0.12 |  sign=impose_tariff 0.46 |  sign=keep -0.23 |  sign=keep_money -0.08 |
    sign=keep_rule -0.68 |  sign=lift -0.05 |  sign=lift_- -0.54 |  sign=lift_ban -0.7 |  sign=lift_rule 0.47 |
    sign=lift_sanction 0.48 |  sign=lift_tariff -0.08 |  sign=lower 0.23 |  sign=money -0.03 |  sign=near -0.32 |
    sign=no_class -0.07 |  sign=open -0.24 |  sign=open_- -0.14 |  sign=open_house -0.55 |  sign=operation -0.28 |
    sign=output -0.23 |  sign=own -0.16 |  sign=passage -0.17 |  sign=permit -0.11 |  sign=plan 0.24 |
    sign=plan_sanction -0.44 |  sign=raise -0.05 |  sign=raise_- -0.39 |  sign=raise_ban 0.09 |
    sign=raise_force -0.15 |  sign=raise_money 0.49 |  sign=raise_permit -0.2 |  sign=raise_rate 0.59 |
    sign=raise_tariff -0.53 |  sign=rate 0.29 |  sign=relief 0.48 |  sign=resume -0.05 |  sign=resume_- -0.12 |
    sign=resume_operation 0.07 |  sign=resume_supply -0.55 |  sign=rule -0.32 |  sign=sanction 0.43 |
    sign=staff 0.57 |  sign=supply -0.16 |  sign=tariff 0.28 |  sign=terms 0.45 |  sign=tie 0.38 |
    sign=withdraw -0.02 |  sign=withdraw_- -0.18 |  sign=withdraw_charge -0.29 |  subject=captive -0.5 |
    subject=deal -0.35 |  subject=law 0.43 |  subject=offer -0.49 |  subject=strike -0.66 |  subject=talks 0.24 |
    subject=tariff -0.64 |  subject=troops -0.06 |  sure=0 -0.1 |  sure=1 -0.03 |  sure=4 -0.05 |  tense=- -0.08 |
    tense=future 0.14 |  tense=past 0.09 |  tense=present -0.09 |  ties=- -0.07 |  ties=agent 0.09 |
    ties=controlled -0.09 |  ties=modified -0.66 |  ties=of 0.11 |  ties=relative -0.06 |  ties=shared -0.18 |
    ties=subject 0.06 |  touches=accusation -0.38 |  touches=agreement -0.14 |  touches=deadline -0.08 |
    touches=incident 0.05 |  touches=linkage -0.12 |  touches=meeting 0.15 |  touches=position -0.15 |
    touches=proposal -0.26 |  touches=response -0.15 |  touches=statement -0.12 |  under=- 0.04 |
    under=according_to 0.28 |  under=across 0.35 |  under=after -0.07 |  under=against 0.38 |  under=as -0.09 |
    under=at -0.25 |  under=by -0.12 |  under=for 0.25 |  under=from 0.14 |  under=in 0.29 |  under=into -0.58 |
    under=on 0.23 |  under=over -0.33 |  under=since 0.06 |  under=to 0.09 |  under=under -0.29 |
    under=until -0.04 |  under=with -0.16 |  under=within -0.42 |  under=without -0.62 |  undone=true -0.34 |
    upos=NOUN -0.08
  `,
  meeting: `
    above=speech-does 0.3 |  above=speech-quotes 0.24 |  above=speech-says -0.14 |  above=stance-accepts 0.16 |
    above=stance-demands -0.38 |  actor=group -0.39 |  actor=name 0.08 |  actor=of 0.17 |  actors=0 0.69 |
    actors=3 -0.13 |  around_own_kind 0.22 |  beside=agreement 0.14 |  beside=deadline 0.06 |
    beside=linkage -0.92 |  beside=position -0.22 |  beside=statement -0.03 |  block=list-item -0.07 |
    block=paragraph 0.02 |  class+content=speech-says+none 0.04 |  class=speech-says 0.05 |  clause=copula -0.09 |
    clause=verb 0.05 |  content+tense=none+future -0.1 |  content+tense=none+past 0.12 |
    content+tense=none+present 0.09 |  dated=false -0.22 |  dated=true 0.26 |  form=finite 0.04 |
    form=infinitive 0.13 |  form=participle -0.17 |  inside_own_kind -0.4 |  joined=true -0.07 |
    label+rule=cancelled+fate_of_a_meeting_as_object 0.57 |  label+rule=failed+fate_of_a_meeting_as_object 0.48 |
    label+rule=failed+fate_of_a_meeting_as_oblique -0.09 |  label+rule=failed+fate_of_a_meeting_as_subject 0.31 |
    label+rule=held+fate_of_a_meeting_as_object 0.24 |  label+rule=held+meeting_named_after_a_preposition 0.11 |
    label+rule=held+meeting_named_by_measure 0.35 |  label+rule=held+meeting_named_in_order -0.64 |
    label+rule=held+meeting_named_with_a_clause -0.63 |  label+rule=held+meeting_named_with_its_place -0.36 |
    label+rule=held+meeting_named_with_one_party -0.6 |  label+rule=held+verb_of_meeting -0.05 |
    label+rule=held+verb_of_speaking_with 0.12 |  label+rule=ongoing+fate_of_a_meeting_as_object 0.2 |
    label+rule=planned+a_body_that_sits 0.12 |  label+rule=planned+fate_of_a_meeting_as_object -0.18 |
    label+rule=planned+fate_of_a_meeting_as_oblique 0.21 |  label+rule=planned+fate_of_a_meeting_as_subject 0.13 |
    label+rule=planned+journey 0.81 |  label+rule=planned+meeting_named_after_a_preposition -0.36 |
    label+rule=planned+meeting_named_in_order -0.24 |  label+rule=planned+meeting_named_with_one_party 0.38 |
    label+rule=planned+verb_of_meeting -0.07 |  label+rule=planned+verb_of_speaking_with -0.69 |
    label+rule=postponed+fate_of_a_meeting_as_object 0.57 |  label=cancelled 0.07 |  label=failed 0.26 |
    label=held 0.02 |  label=ongoing -0.11 |  label=planned -0.06 |  label=postponed 0.57 |  lemma=attend -0.48 |
    lemma=call -0.26 |  lemma=ceremony -0.48 |  lemma=conference 0.05 |  lemma=consultation 0.26 |
    lemma=conversation 1.31 |  lemma=dialogue -0.85 |  lemma=discuss 0.6 |  lemma=discussion -0.45 |
    lemma=join -0.62 |  lemma=mediation -0.03 |  lemma=meet 0.09 |  lemma=meeting 0.16 |  lemma=mission -0.31 |
    lemma=negotiate -0.43 |  lemma=negotiation -0.12 |  lemma=round 0.06 |  lemma=session -0.12 |  lemma=sit -0.33 |
    lemma=speak 0.5 |  lemma=summit -0.31 |  lemma=talk 0.03 |  lemma=visit 0.42 |  length=0 -0.2 |
    length=1 -0.22 |  length=2 0.2 |  length=3 0.34 |  length=4 -0.07 |  length=5 0.15 |  length=6 0.03 |
    link=adverbial 0.31 |  link=complement -0.14 |  link=coordinate 0.03 |  link=main 0.12 |  link=modifier 0.03 |
    link=relative -0.21 |  modal=- 0.03 |  modal=be_to 0.43 |  modal=will -0.23 |  modal=would -0.32 |
    modality=asserted 0.04 |  modality=planned 0.05 |  modality=possible -0.45 |  negated=false 0.03 |
    negated=true -0.36 |  object=deal 0.23 |  object=talks -0.04 |  objects=true 0.06 |  passive=true 0.84 |
    perfect=false 0.02 |  perfect=true -0.16 |  placed=false -0.12 |  placed=true 0.34 |  quoted=false 0.03 |
    quoted=true -0.51 |  rule=a_body_that_sits 0.12 |  rule=fate_of_a_meeting_as_object 0.12 |
    rule=fate_of_a_meeting_as_oblique -0.06 |  rule=fate_of_a_meeting_as_subject 0.08 |  rule=from_afar 0.41 |
    rule=journey 0.71 |  rule=meeting_named_after_a_preposition -0.07 |  rule=meeting_named_by_measure 0.04 |
    rule=meeting_named_in_order -0.35 |  rule=meeting_named_with_a_clause -0.32 |
    rule=meeting_named_with_its_place -0.36 |  rule=meeting_named_with_one_party -0.36 |
    rule=verb_of_meeting -0.06 |  rule=verb_of_receiving -0.6 |  rule=verb_of_speaking_with -0.26 |
    said=false 0.07 |  said=true -0.13 |  self=talks 0.06 |  self=visit -0.31 |  sentence=0 0.57 |
    sentence=1 0.11 |  sentence=2 -0.08 |  sentence=4 0.07 |  sentence=5 -0.15 |  share=0 -0.09 |  share=1 -0.27 |
    share=3 -0.05 |  share=4 0.29 |  sure=0 -0.12 |  sure=1 0.04 |  sure=2 -0.31 |  sure=3 0.14 |
    tense=future -0.1 |  tense=past 0.14 |  tense=present 0.09 |  ties=- 0.03 |  ties=agent -0.65 |
    ties=controlled -0.04 |  ties=modified 0.03 |  ties=of 0.63 |  ties=possessive -0.52 |  ties=preposition 0.26 |
    ties=relative -0.13 |  ties=subject 0.05 |  touches=accusation -0.23 |  touches=agreement 0.12 |
    touches=deadline -0.5 |  touches=incident -0.13 |  touches=linkage -0.09 |  touches=measure -0.12 |
    touches=position -0.22 |  touches=proposal -0.06 |  touches=response -0.4 |  touches=statement -0.15 |
    under=- 0.09 |  under=after -0.06 |  under=at 0.04 |  under=before 0.33 |  under=by 0.25 |  under=for -0.29 |
    under=from 0.23 |  under=in 0.18 |  under=on 0.15 |  under=to 0.09 |  under=with 0.25 |  undone=false 0.03 |
    undone=true -0.53 |  upos=VERB 0.04
  `,
  position: `
    above=other -0.11 |  above=speech-calls -0.88 |  above=speech-does -0.03 |  above=speech-once 0.52 |
    above=stance-accepts -0.46 |  above=stance-demands -0.31 |  above=stance-rejects -0.22 |
    above=stance-supports 0.36 |  actor=group -0.41 |  actor=id 0.06 |  actor=name 0.1 |  actor=of -0.08 |
    actors=2 -0.21 |  around_own_kind -0.09 |  beside=accusation -0.93 |  beside=agreement 0.04 |
    beside=deadline -0.59 |  beside=incident -0.03 |  beside=linkage -0.17 |  beside=measure -0.12 |
    beside=meeting 0.5 |  beside=position -0.2 |  beside=proposal -0.28 |  beside=response -0.03 |
    block=list-item -0.26 |  class+content=attitude-open+infinitive 0.1 |  class+content=attitude-open+none 0.03 |
    class+content=other+infinitive 0.92 |  class+content=speech-calls+none -0.05 |
    class+content=speech-does+infinitive -0.69 |  class+content=speech-once+none 0.03 |
    class+content=speech-says+finite -0.23 |  class+content=speech-says+infinitive 0.23 |
    class+content=speech-says+none 0.11 |  class+content=stance-accepts+none -0.06 |
    class+content=stance-demands+infinitive 0.05 |  class+content=stance-demands+none -0.14 |
    class+content=stance-demands+participle -0.75 |  class+content=stance-open+none -0.18 |
    class+content=stance-opposes+none -0.12 |  class+content=stance-rejects+infinitive 0.03 |
    class+content=stance-rejects+none -0.37 |  class+content=stance-supports+infinitive -0.61 |
    class+content=stance-supports+none 0.06 |  class=attitude-open 0.07 |  class=attitude-supports -0.18 |
    class=speech-calls -0.12 |  class=speech-once 0.03 |  class=speech-says 0.07 |  class=stance-accepts -0.09 |
    class=stance-demands -0.07 |  class=stance-open -0.18 |  class=stance-opposes -0.12 |
    class=stance-rejects -0.11 |  class=stance-supports -0.08 |  clause=copula 0.04 |
    content+tense=finite+- -0.12 |  content+tense=finite+past -0.24 |  content+tense=finite+present 0.25 |
    content+tense=infinitive+- -0.52 |  content+tense=infinitive+past 0.16 |
    content+tense=infinitive+present 0.18 |  content+tense=none+future -0.04 |  content+tense=none+past -0.07 |
    content+tense=none+present 0.09 |  content+tense=participle+future -0.55 |
    content+tense=participle+past -0.63 |  content+tense=participle+present -0.14 |  content=finite -0.09 |
    content=infinitive 0.07 |  content=participle -0.43 |  dated=true -0.24 |  form=imperative -0.15 |
    form=infinitive -0.09 |  form=participle 0.06 |  goes_on=true 0.11 |  inside_own_kind -0.17 |
    joined=false -0.03 |  joined=true 0.1 |  label+rule=accepts+accepts_a_thing -0.33 |
    label+rule=demands+demands_a_clause 0.21 |  label+rule=demands+demands_a_deed 0.02 |
    label+rule=demands+demands_a_thing 0.25 |  label+rule=demands+imperative_in_a_quotation -0.09 |
    label+rule=demands+is_needed -0.11 |  label+rule=demands+made_a_condition -0.03 |
    label+rule=demands+must_be 0.14 |  label+rule=demands+not_without -0.05 |
    label+rule=demands+noun_of_stance -0.25 |  label+rule=demands+noun_of_stance_under_a_light_verb -0.02 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.59 |
    label+rule=demands+set_as_a_condition,_conditional_on -0.77 |
    label+rule=demands+set_as_a_condition,_only_after -0.56 |
    label+rule=demands+set_as_a_condition,_provided 0.04 |
    label+rule=demands+set_as_a_condition,_provided_that -0.62 |
    label+rule=demands+set_as_a_condition,_without -0.21 |  label+rule=open+attitude 0.26 |
    label+rule=open+could_be 0.28 |  label+rule=open+open_a_thing -0.82 |  label+rule=open+set_words 0.6 |
    label+rule=opposes+act_against_a_thing 0.27 |  label+rule=opposes+judged_to_be 0.15 |
    label+rule=opposes+noun_of_stance_under_a_light_verb -0.4 |  label+rule=opposes+opposes_a_clause -0.44 |
    label+rule=opposes+opposes_a_thing -0.06 |  label+rule=opposes+side_taken 0.94 |
    label+rule=opposes+supports_a_thing 0.56 |  label+rule=opposes+verdict_in_speech 0.09 |
    label+rule=rejects+accepts_a_thing 0.61 |  label+rule=rejects+attitude -1.21 |
    label+rule=rejects+cannot_be -0.43 |  label+rule=rejects+noun_of_stance_under_a_light_verb 0.15 |
    label+rule=rejects+rejects_a_deed -0.08 |  label+rule=rejects+rejects_a_thing -0.22 |
    label+rule=rejects+said_of_a_thing 0.27 |  label+rule=rejects+will_not -0.06 |
    label+rule=supports+attitude 0.19 |  label+rule=supports+noun_of_stance_under_a_light_verb 0.59 |
    label+rule=supports+supports_a_clause -0.29 |  label+rule=supports+supports_a_deed -0.38 |
    label+rule=supports+supports_a_thing -0.14 |  label=accepts -0.28 |  label=demands 0.03 |  label=opposes 0.12 |
    label=rejects -0.05 |  label=supports -0.14 |  lemma=accept 0.1 |  lemma=appeal 0.39 |  lemma=approve -0.67 |
    lemma=ask -0.22 |  lemma=back 0.15 |  lemma=be -0.1 |  lemma=block -0.05 |  lemma=call 0.36 |
    lemma=claim -0.27 |  lemma=come -0.64 |  lemma=condemn -1.23 |  lemma=consider -0.65 |  lemma=decline -1.08 |
    lemma=demand 0.48 |  lemma=denounce -0.23 |  lemma=describe 0.85 |  lemma=dismiss -0.28 |  lemma=end 0.95 |
    lemma=exclude 0.38 |  lemma=fear -0.44 |  lemma=fight -0.73 |  lemma=give 0.77 |  lemma=go 0.66 |
    lemma=hand 1.42 |  lemma=hope -0.45 |  lemma=insist 0.22 |  lemma=intention 0.58 |  lemma=leave 0.15 |
    lemma=let -0.75 |  lemma=live 0.48 |  lemma=make -0.92 |  lemma=need -0.16 |  lemma=negotiate 0.24 |
    lemma=object -0.18 |  lemma=open 0.87 |  lemma=oppose 0.83 |  lemma=pay 0.19 |  lemma=plan -0.91 |
    lemma=press 0.9 |  lemma=ready -0.3 |  lemma=recommend -1.03 |  lemma=refuse 0.37 |  lemma=reject -0.99 |
    lemma=release 0.76 |  lemma=remain 0.08 |  lemma=request 0.22 |  lemma=rule 0.29 |  lemma=seek 0.71 |
    lemma=set -0.94 |  lemma=sign -0.06 |  lemma=stop -0.47 |  lemma=strike -0.68 |  lemma=support 0.24 |
    lemma=table 0.56 |  lemma=take 0.07 |  lemma=tell 0.09 |  lemma=try -0.33 |  lemma=turn -0.32 |
    lemma=urge 0.62 |  lemma=veto -0.08 |  lemma=vote -0.26 |  lemma=want 0.23 |  lemma=welcome 0.46 |
    lemma=willing -0.55 |  lemma=withdraw -0.6 |  length=0 -0.18 |  length=3 0.09 |  length=4 -0.11 |
    length=5 0.1 |  length=6 0.43 |  link=adverbial -0.05 |  link=condition 0.08 |  link=coordinate 0.14 |
    link=main 0.03 |  link=modifier -0.24 |  link=open -0.08 |  link=relative -0.35 |  link=time -0.38 |
    modal=- 0.02 |  modal=can -0.06 |  modal=could -0.17 |  modal=have_to 0.14 |  modal=must 0.08 |
    modal=should -0.33 |  modal=will -0.12 |  modal=would -0.05 |  object=aid 0.45 |  object=captive 0.22 |
    object=charge -1.08 |  object=deadline -0.19 |  object=deal 0.18 |  object=law 0.42 |  object=tariff 0.36 |
    object=troops -0.1 |  object=truce 0.34 |  objects=false 0.03 |  objects=true -0.04 |  passive=true 0.04 |
    perfect=true 0.07 |  quoted=true -0.21 |  rule=accepts_a_thing -0.21 |  rule=act_against_a_thing 0.27 |
    rule=attitude 0.15 |  rule=cannot_be -0.43 |  rule=could_be 0.28 |  rule=demands_a_clause 0.21 |
    rule=demands_a_deed 0.06 |  rule=demands_a_thing 0.24 |  rule=imperative_in_a_quotation -0.09 |
    rule=is_needed -0.11 |  rule=judged_to_be 0.02 |  rule=made_a_condition -0.03 |  rule=must_be 0.14 |
    rule=not_without -0.05 |  rule=noun_of_stance -0.23 |  rule=noun_of_stance_under_a_light_verb -0.03 |
    rule=open_a_thing -0.3 |  rule=opposes_a_clause -0.44 |  rule=opposes_a_thing -0.06 |
    rule=rejects_a_clause 0.12 |  rule=rejects_a_deed -0.08 |  rule=rejects_a_thing -0.21 |
    rule=said_of_a_thing 0.36 |  rule=set_as_a_condition,_as_long_as -0.59 |
    rule=set_as_a_condition,_conditional_on -0.77 |  rule=set_as_a_condition,_only_after -0.56 |
    rule=set_as_a_condition,_provided 0.04 |  rule=set_as_a_condition,_provided_that -0.62 |
    rule=set_as_a_condition,_without -0.21 |  rule=set_words 0.64 |  rule=side_taken 0.1 |
    rule=supports_a_clause -0.29 |  rule=supports_a_deed -0.38 |  rule=supports_a_thing -0.06 |
    rule=verdict_in_speech 0.22 |  rule=will_not -0.06 |  said=true -0.04 |  sentence=0 -0.39 |  sentence=1 0.13 |
    sentence=3 -0.02 |  sentence=4 -0.11 |  sentence=5 -0.28 |  share=0 -0.27 |  share=1 -0.09 |  share=3 0.13 |
    share=4 0.07 |  subject=aid 0.29 |  subject=deal 0.18 |  subject=law 0.24 |  subject=offer 0.17 |
    subject=talks -0.32 |  subject=tariff 0.05 |  subject=troops -0.11 |  sure=0 0.05 |  sure=2 0.06 |
    sure=3 -0.06 |  sure=4 0.07 |  tense=- -0.06 |  tense=future -0.15 |  tense=past -0.02 |  tense=present 0.12 |
    ties=- -0.12 |  ties=agent -0.51 |  ties=possessive 0.51 |  ties=shared 0.12 |  touches=accusation -0.49 |
    touches=agreement -0.07 |  touches=deadline -0.14 |  touches=incident 0.09 |  touches=linkage -0.31 |
    touches=measure 0.02 |  touches=meeting -0.12 |  touches=proposal -0.52 |  touches=response -0.05 |
    under=against -0.13 |  under=as 0.04 |  under=at 0.36 |  under=before -0.45 |  under=by -0.65 |
    under=for -0.09 |  under=from -0.05 |  under=in -0.19 |  under=to 0.06 |  under=under -1.31 |  under=with 0.08 |
    under=within -0.74 |  under=without -0.2 |  upos=ADJ 0.05 |  upos=NOUN -0.07
  `,
  proposal: `
    above=other -0.11 |  above=speech-does 0.55 |  above=speech-says -0.18 |  actor=group -0.28 |  actor=id 0.21 |
    actor=name -0.2 |  actors=1 0.03 |  actors=2 -0.21 |  any 0.03 |  around_own_kind 0.3 |  beside=agreement 0.26 |
    beside=deadline -0.55 |  beside=linkage -0.29 |  beside=position -0.67 |  beside=statement -0.06 |
    block=list-item -0.07 |  block=paragraph 0.03 |  class+content=other+none 0.17 |
    class+content=speech-does+infinitive 0.4 |  class+content=speech-does+none -0.04 |
    class+content=speech-says+finite -0.28 |  class+content=speech-says+participle -0.08 |  class=other 0.06 |
    class=speech-does 0.1 |  class=speech-says -0.08 |  class=stance-supports 0.46 |  clause=noun 0.02 |
    clause=verb 0.03 |  content+tense=finite+past -0.65 |  content+tense=infinitive+past 0.08 |
    content+tense=infinitive+present 0.21 |  content+tense=none+- -0.18 |  content+tense=none+future -0.45 |
    content+tense=none+past 0.33 |  content+tense=none+present 0.07 |  content+tense=participle+past -0.35 |
    content=finite -0.28 |  content=infinitive 0.26 |  content=none 0.04 |  content=participle -0.08 |
    dated=false -0.04 |  dated=true 0.24 |  form=finite 0.04 |  form=infinitive -0.45 |  form=noun 0.02 |
    form=participle 0.18 |  goes_on=false 0.06 |  inside_own_kind -0.92 |  joined=false 0.02 |  joined=true 0.2 |
    label+rule=made+offer_named_by_its_maker 0.12 |  label+rule=made+offer_put_or_taken_back 0.16 |
    label+rule=made+proposing_verb -0.05 |  label+rule=made+terms_of_an_offer 0.35 |
    label+rule=withdrawn+offer_put_or_taken_back -0.06 |  label=made 0.03 |  label=withdrawn -0.06 |
    lemma=advise -0.43 |  lemma=draft 0.04 |  lemma=drop -0.71 |  lemma=invite -0.42 |  lemma=offer 0.21 |
    lemma=plan 0.46 |  lemma=proposal -0.4 |  lemma=propose 0.33 |  lemma=put 0.04 |  lemma=recommend -0.15 |
    lemma=suggest 0.2 |  lemma=withdraw 0.26 |  length=0 0.44 |  length=1 -0.21 |  length=2 0.06 |  length=3 0.17 |
    length=4 -0.05 |  length=5 -0.04 |  link=adverbial 0.05 |  link=complement -0.03 |  link=coordinate -0.09 |
    link=main 0.11 |  link=modifier -0.03 |  link=nominal 0.02 |  link=open 0.26 |  link=relative -0.23 |
    modal=- 0.11 |  modal=would -0.41 |  modality=asserted 0.1 |  modality=planned -0.45 |  modality=possible -0.8 |
    negated=false 0.04 |  negated=true -0.59 |  object=aid 0.47 |  object=deal -0.06 |  object=offer -0.08 |
    objects=false 0.15 |  objects=true -0.03 |  passive=false 0.08 |  passive=true -0.2 |  perfect=false -0.05 |
    perfect=true 0.24 |  placed=false 0.03 |  quoted=false 0.04 |  rule=offer_named_by_its_maker 0.12 |
    rule=offer_put_or_taken_back 0.09 |  rule=proposing_verb -0.05 |  rule=terms_of_an_offer 0.35 |
    said=false 0.15 |  said=true -0.19 |  self=offer -0.3 |  sentence=1 0.12 |  sentence=2 0.03 |
    sentence=3 -0.17 |  sentence=4 0.49 |  sentence=5 -0.57 |  share=0 -0.25 |  share=1 -0.13 |  share=2 0.1 |
    share=3 0.32 |  share=4 0.03 |  subject=offer 0.46 |  sure=0 0.09 |  sure=1 -0.12 |  sure=2 -0.27 |
    sure=3 0.1 |  sure=4 0.26 |  tense=- -0.09 |  tense=future -0.45 |  tense=past 0.12 |  tense=present 0.14 |
    ties=- -0.6 |  ties=adjective -0.73 |  ties=agent 0.02 |  ties=controlled -0.17 |  ties=possessive 0.42 |
    ties=relative -0.21 |  ties=shared 0.09 |  ties=subject 0.12 |  touches=agreement -0.12 |
    touches=linkage -0.4 |  touches=measure -0.06 |  touches=meeting -0.09 |  touches=position -0.04 |
    touches=response 0.15 |  touches=statement -0.06 |  under=- -0.06 |  under=by 0.19 |  under=for 0.18 |
    under=from -0.24 |  under=in 0.25 |  under=on -0.08 |  undone=false 0.07 |  undone=true -0.59 |  upos=VERB 0.03
  `,
  response: `
    above=other 0.03 |  above=speech-does 0.02 |  above=speech-says -0.24 |  above=stance-accepts 1.14 |
    actor=group -0.85 |  actor=id 0.16 |  actor=name 0.14 |  actor=of -0.3 |  actors=1 0.03 |  actors=2 -0.34 |
    beside=agreement -0.35 |  beside=linkage -0.26 |  beside=measure -0.69 |  beside=position -0.32 |
    beside=statement -0.07 |  block=list-item -0.22 |  class+content=other+none 0.07 |
    class+content=speech-does+none 0.07 |  class+content=speech-once+none 0.03 |
    class+content=speech-says+finite 0.09 |  class+content=speech-says+none 0.03 |
    class+content=speech-says+question -0.52 |  class+content=stance-accepts+none 0.2 |
    class+content=stance-open+none 0.33 |  class+content=stance-rejects+infinitive -0.15 |
    class+content=stance-rejects+none -0.05 |  class+content=stance-supports+none -0.44 |  class=other 0.08 |
    class=speech-does 0.07 |  class=speech-once 0.03 |  class=stance-accepts 0.05 |  class=stance-open 0.33 |
    class=stance-rejects -0.14 |  class=stance-supports -0.44 |  clause=verb 0.02 |
    content+tense=infinitive+present -0.19 |  content+tense=none+- -0.05 |  content+tense=none+future -0.26 |
    content+tense=none+past 0.17 |  content=finite 0.04 |  content=infinitive -0.15 |  content=none 0.06 |
    content=question -0.53 |  dated=false 0.02 |  dated=true -0.04 |  form=finite 0.02 |  form=infinitive 0.09 |
    form=participle -0.25 |  goes_on=true -0.42 |  joined=true -0.05 |  label+rule=accepts+answer -0.2 |
    label+rule=pending+answer_withheld -0.07 |  label+rule=pending+no_answer_yet 0.23 |
    label+rule=rejects+answer 0.07 |  label+rule=rejects+answer_to_that -0.22 |
    label+rule=rejects+called_impossible 0.42 |  label+rule=rejects+how_it_was_received -0.06 |
    label+rule=rejects+refusal_to_deal -0.07 |  label+rule=rejects+said_yes_or_no 0.31 |  label=accepts -0.12 |
    label=conditional -0.14 |  label=pending 0.19 |  lemma=accept 0.15 |  lemma=agree -0.46 |  lemma=call 0.29 |
    lemma=decline 1.14 |  lemma=dismiss -0.14 |  lemma=give 0.05 |  lemma=react -0.32 |  lemma=refuse -0.25 |
    lemma=reject 0.24 |  lemma=reply -0.43 |  lemma=respond 0.39 |  lemma=rule -0.22 |  lemma=say -0.27 |
    lemma=sign 0.54 |  lemma=take -0.71 |  lemma=turn 0.53 |  length=0 0.39 |  length=1 0.17 |  length=2 -0.11 |
    length=3 -0.2 |  length=4 -0.12 |  length=5 0.76 |  length=6 -0.15 |  link=adverbial -0.04 |
    link=complement -0.18 |  link=coordinate 0.15 |  link=main 0.07 |  link=open 0.23 |  link=relative 0.47 |
    modal=- 0.05 |  modal=will -0.26 |  modal=would 0.2 |  modality=asserted 0.05 |  modality=hypothetical 0.52 |
    modality=planned -0.35 |  modality=possible -0.12 |  object=offer 0.12 |  objects=false 0.15 |
    objects=true -0.1 |  passive=true 0.2 |  perfect=false -0.06 |  perfect=true 0.22 |  rule=answer -0.03 |
    rule=answer_to_a_thing 0.66 |  rule=answer_to_that -0.19 |  rule=answer_withheld -0.07 |
    rule=called_impossible 0.42 |  rule=how_it_was_received -0.06 |  rule=no_answer_yet 0.23 |
    rule=refusal_to_deal -0.07 |  rule=said_yes_or_no 0.31 |  said=false 0.06 |  said=true -0.2 |  sentence=0 0.09 |
    sentence=1 0.14 |  sentence=2 0.04 |  sentence=3 -0.05 |  sentence=4 -0.26 |  share=0 0.11 |  share=1 -0.13 |
    share=3 -0.09 |  share=4 0.06 |  subject=offer 0.64 |  subject=troops 0.62 |  sure=0 0.19 |  sure=1 -0.11 |
    sure=3 -0.03 |  sure=4 0.09 |  tense=- -0.12 |  tense=future -0.26 |  tense=past 0.17 |  tense=present -0.14 |
    ties=agent 0.2 |  ties=controlled 0.02 |  touches=accusation -0.51 |  touches=agreement 0.18 |
    touches=deadline -0.4 |  touches=linkage 0.11 |  touches=meeting 0.44 |  touches=position -0.06 |
    touches=proposal -0.08 |  touches=statement -0.17 |  under=- 0.04 |  under=as -0.18 |  under=for 0.08 |
    under=from -0.45 |  under=in 0.3 |  under=on 0.2 |  under=to -0.09 |  under=with 0.55 |  undone=false -0.03 |
    undone=true 0.15 |  upos=VERB 0.02
  `,
  statement: `
    above=attitude-open 0.23 |  above=other -0.03 |  above=speech-calls -1.2 |  above=speech-does -0.04 |
    above=speech-once -0.29 |  above=speech-quotes 1 |  above=speech-says -0.16 |  above=stance-accepts 0.11 |
    above=stance-demands 0.13 |  above=stance-rejects -0.19 |  above=stance-supports -0.37 |  actor=group -0.16 |
    actor=id -0.19 |  actor=name 0.12 |  actor=of 0.13 |  actors=2 0.07 |  actors=3 0.2 |  any 0.02 |
    beside=accusation 0.14 |  beside=agreement -0.21 |  beside=deadline 0.1 |  beside=incident 0.12 |
    beside=linkage -0.03 |  beside=measure -0.18 |  beside=meeting -0.39 |  beside=position -0.11 |
    beside=proposal -0.45 |  beside=response -0.24 |  block=list-item -0.08 |  block=paragraph 0.03 |
    class+content=other+none 0.11 |  class+content=speech-calls+none 0.06 |  class+content=speech-does+finite 0.37 |
    class+content=speech-does+infinitive -0.82 |  class+content=speech-does+none -0.05 |
    class+content=speech-does+participle 0.14 |  class+content=speech-once+none -0.28 |
    class+content=speech-says+finite 0.12 |  class+content=speech-says+imperative 0.61 |
    class+content=speech-says+infinitive -0.12 |  class+content=speech-says+none -0.05 |
    class+content=speech-says+participle -0.28 |  class+content=speech-says+question -0.5 |  class=other 0.14 |
    class=speech-calls -0.04 |  class=speech-once -0.28 |  class=speech-says 0.03 |  class=stance-accepts -0.57 |
    clause=copula -0.23 |  clause=noun -0.25 |  clause=verb 0.03 |  content+tense=finite+- 0.31 |
    content+tense=finite+past 0.12 |  content+tense=finite+present 0.13 |  content+tense=infinitive+- -0.21 |
    content+tense=infinitive+past -0.08 |  content+tense=infinitive+present -0.41 |  content+tense=none+- -0.17 |
    content+tense=none+future -0.29 |  content+tense=none+past 0.03 |  content+tense=none+present -0.08 |
    content+tense=participle+past -0.08 |  content+tense=question+- -0.25 |  content=finite 0.13 |
    content=imperative 0.61 |  content=infinitive -0.18 |  content=none -0.04 |  content=participle -0.03 |
    content=question -0.5 |  dated=true 0.11 |  form=finite 0.03 |  form=imperative -0.9 |  form=infinitive -0.13 |
    form=noun -0.25 |  form=participle 0.15 |  goes_on=false 0.03 |  goes_on=true -0.5 |  inside_own_kind -0.44 |
    joined=false 0.04 |  joined=true -0.07 |  label+rule=direct+attribution 0.06 |
    label+rule=direct+quotation_without_a_cue 0.34 |  label+rule=direct+reporting_clause,_calls,_marks 0.28 |
    label+rule=direct+reporting_clause,_does,_a_clause 0.41 |
    label+rule=direct+reporting_clause,_does,_marks 0.17 |
    label+rule=direct+reporting_clause,_says,_a_clause 0.11 |
    label+rule=direct+reporting_clause,_says,_marks 0.26 |  label+rule=direct+words_in_order,_after 0.47 |
    label+rule=direct+words_in_order,_before 0.72 |  label+rule=indirect+according_to 0.48 |
    label+rule=indirect+accusing,_by_the_order_of_words 0.31 |  label+rule=indirect+attribution -0.36 |
    label+rule=indirect+noun_of_saying -0.33 |  label+rule=indirect+reporting_clause,_calls,_a_clause -0.48 |
    label+rule=indirect+reporting_clause,_does,_a_clause -0.1 |
    label+rule=indirect+reporting_clause,_does,_a_thing 0.04 |
    label+rule=indirect+reporting_clause,_does,_an_infinitive -0.29 |
    label+rule=indirect+reporting_clause,_once,_a_thing -0.42 |
    label+rule=indirect+reporting_clause,_says,_a_clause 0.06 |
    label+rule=indirect+reporting_clause,_says,_a_thing -0.28 |
    label+rule=indirect+reporting_clause,_says,_an_infinitive -0.07 |
    label+rule=indirect+words_in_order,_before 0.22 |  label+rule=indirect+words_in_order,_turned -0.12 |
    label=direct 0.2 |  label=indirect -0.03 |  lemma=accord 0.03 |  lemma=accuse 0.07 |  lemma=add -0.03 |
    lemma=admit 0.08 |  lemma=announce 0.2 |  lemma=appeal 0.91 |  lemma=argue -0.06 |  lemma=ask -0.32 |
    lemma=attack -1.03 |  lemma=break -0.32 |  lemma=call 0.41 |  lemma=charge 0.35 |  lemma=claim -0.37 |
    lemma=communicate -0.52 |  lemma=complain 0.17 |  lemma=concede 0.3 |  lemma=condemn 0.22 |
    lemma=confirm 0.14 |  lemma=consider -0.72 |  lemma=declare 0.5 |  lemma=demand -0.74 |  lemma=denounce -0.1 |
    lemma=deny 0.53 |  lemma=describe 0.44 |  lemma=dismiss -0.09 |  lemma=estimate 0.6 |  lemma=exclude -0.36 |
    lemma=express 0.75 |  lemma=fear -0.73 |  lemma=give -0.72 |  lemma=hint 0.21 |  lemma=hope -1.29 |
    lemma=inform -0.25 |  lemma=insist -0.59 |  lemma=invite -1.05 |  lemma=maintain 0.35 |  lemma=make 0.14 |
    lemma=note 0.04 |  lemma=object -0.79 |  lemma=offer -0.51 |  lemma=oppose -0.3 |  lemma=pledge -0.81 |
    lemma=press -0.71 |  lemma=promise -0.19 |  lemma=propose -0.91 |  lemma=put -0.24 |  lemma=recall 0.65 |
    lemma=recommend -0.4 |  lemma=reiterate -0.09 |  lemma=reject -0.26 |  lemma=repeat 0.39 |  lemma=reply 0.08 |
    lemma=report -0.22 |  lemma=request -0.35 |  lemma=rule -0.5 |  lemma=say 0.24 |  lemma=see -0.7 |
    lemma=speak -0.33 |  lemma=state -1.04 |  lemma=stress 0.58 |  lemma=talk -0.7 |  lemma=tell 0.22 |
    lemma=threaten 0.3 |  lemma=undertake -0.5 |  lemma=urge 0.59 |  lemma=vow -0.32 |  lemma=warn -0.1 |
    lemma=welcome -0.03 |  lemma=write 0.06 |  length=0 -0.11 |  length=1 -0.2 |  length=3 0.02 |  length=4 0.11 |
    length=5 0.06 |  length=6 0.14 |  length=7 0.12 |  link=adverbial 0.07 |  link=complement -0.44 |
    link=coordinate -0.12 |  link=main 0.09 |  link=modifier -0.4 |  link=nominal -0.25 |  link=open -0.03 |
    link=relative -0.27 |  link=time 0.26 |  modal=- 0.03 |  modal=can 0.4 |  modal=could -0.85 |
    modal=must -0.93 |  modal=will -0.22 |  modal=would -0.15 |  modality=asserted 0.02 |  negated=false 0.02 |
    object=aid -0.04 |  object=charge 0.6 |  object=deal 0.04 |  object=law 0.03 |  object=offer -0.12 |
    object=talks -0.22 |  object=tariff -0.2 |  object=troops 0.89 |  object=truce 0.07 |  objects=false 0.05 |
    objects=true -0.04 |  passive=false 0.03 |  passive=true -0.37 |  perfect=false 0.04 |  perfect=true -0.11 |
    placed=false 0.02 |  quoted=false 0.03 |  quoted=true -0.3 |  rule=according_to 0.48 |
    rule=accusing,_by_the_order_of_words 0.31 |  rule=attribution -0.33 |  rule=noun_of_saying -0.33 |
    rule=quotation_without_a_cue 0.34 |  rule=reporting_clause,_calls,_a_clause -0.48 |
    rule=reporting_clause,_calls,_marks 0.28 |  rule=reporting_clause,_does,_a_clause -0.07 |
    rule=reporting_clause,_does,_a_thing 0.04 |  rule=reporting_clause,_does,_an_infinitive -0.29 |
    rule=reporting_clause,_does,_marks 0.17 |  rule=reporting_clause,_once,_a_thing -0.42 |
    rule=reporting_clause,_says,_a_clause 0.07 |  rule=reporting_clause,_says,_a_thing -0.28 |
    rule=reporting_clause,_says,_an_infinitive -0.07 |  rule=reporting_clause,_says,_marks 0.26 |
    rule=words_in_order,_after 0.08 |  rule=words_in_order,_before 0.39 |  rule=words_in_order,_set_in 0.06 |
    rule=words_in_order,_turned 0.08 |  said=false 0.05 |  said=true -0.16 |  self=deal 0.03 |  self=offer -0.97 |
    sentence=0 0.14 |  sentence=1 0.11 |  sentence=2 0.03 |  sentence=3 -0.07 |  sentence=4 0.04 |  share=0 -0.53 |
    share=1 -0.18 |  share=2 -0.05 |  share=3 -0.06 |  share=4 0.1 |  subject=deal -0.03 |  subject=law 0.14 |
    subject=offer -0.36 |  subject=talks -0.03 |  subject=troops -0.21 |  subject=visit -1 |  sure=0 0.05 |
    sure=2 0.08 |  tense=- -0.06 |  tense=future -0.44 |  tense=past 0.06 |  tense=present -0.05 |  ties=- 0.07 |
    ties=agent -0.42 |  ties=controlled -0.05 |  ties=modified -0.25 |  ties=possessive -0.28 |
    ties=relative -0.17 |  ties=shared -0.27 |  ties=subject 0.05 |  touches=agreement 0.09 |
    touches=deadline -0.08 |  touches=incident 0.13 |  touches=linkage -0.09 |  touches=measure -0.04 |
    touches=meeting -0.06 |  touches=proposal 0.14 |  touches=response -0.09 |  under=- -0.46 |  under=about -0.43 |
    under=according_to 0.6 |  under=after -0.3 |  under=as 0.08 |  under=at 0.3 |  under=before -0.37 |
    under=for -0.14 |  under=from -0.25 |  under=in -0.08 |  under=of 0.3 |  under=on 0.05 |  under=over -0.62 |
    under=since -0.31 |  under=to -0.17 |  under=under -0.07 |  under=with -0.86 |  undone=false 0.04 |
    undone=true -0.74 |  upos=NOUN -0.25 |  upos=VERB 0.03
  `,
}

const line: Learned['line'] = [
  [-4.411, 0],
  [-3.496, 0.015],
  [-3.094, 0.038],
  [-2.908, 0.051],
  [-2.505, 0.089],
  [-2.221, 0.104],
  [-2.169, 0.111],
  [-2.018, 0.117],
  [-1.742, 0.121],
  [-1.244, 0.21],
  [-0.885, 0.274],
  [-0.743, 0.289],
  [-0.598, 0.289],
  [-0.533, 0.339],
  [-0.428, 0.36],
  [-0.258, 0.362],
  [-0.136, 0.407],
  [0.002, 0.43],
  [0.094, 0.5],
  [0.174, 0.528],
  [0.371, 0.542],
  [0.515, 0.556],
  [0.638, 0.607],
  [0.765, 0.634],
  [0.825, 0.66],
  [1.045, 0.71],
  [1.258, 0.789],
  [1.29, 0.794],
  [1.445, 0.807],
  [1.642, 0.81],
  [1.759, 0.829],
  [1.917, 0.838],
  [2.012, 0.857],
  [2.055, 0.868],
  [2.198, 0.879],
  [2.582, 0.915],
  [3.172, 0.926],
  [3.77, 1],
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
