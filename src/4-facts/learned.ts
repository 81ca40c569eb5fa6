/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.15 |  above=speech-does 0.73 |  above=speech-says 0.37 |  actor=group -0.33 |  actor=id 0.14 |
    actor=name 0.14 |  actor=of -0.03 |  actors=1 0.06 |  actors=2 -0.37 |  any 0.04 |  beside=measure -0.57 |
    beside=position -0.23 |  beside=statement 0.04 |  block=list-item -0.41 |  block=paragraph 0.06 |
    class+content=other+none -0.22 |  class+content=speech-does+none 0.14 |
    class+content=speech-does+participle 0.09 |  class+content=speech-says+finite -0.11 |
    class+content=speech-says+none 0.12 |  class=other -0.1 |  class=speech-does 0.13 |  class=speech-says -0.04 |
    content+tense=finite+- 0.74 |  content+tense=finite+past -0.64 |  content+tense=finite+present 0.46 |
    content+tense=none+- 0.08 |  content+tense=none+past 0.09 |  content+tense=none+present -0.11 |
    content+tense=participle+past 0.09 |  content+tense=participle+present 0.47 |  content=finite -0.11 |
    content=none 0.05 |  content=participle 0.09 |  dated=false 0.05 |  form=participle 0.31 |  goes_on=false 0.04 |
    goes_on=true -0.65 |  joined=false 0.05 |  joined=true -0.15 |
    label+rule=-+accusing,_by_the_order_of_words 0.54 |  label+rule=-+charge_against_someone 0.13 |
    label+rule=-+charge_as_a_noun 0.52 |  label+rule=-+charge_without_its_matter -0.23 |
    label+rule=-+deed_called_a_wrong -0.25 |  label+rule=-+verb_of_charging -0.16 |
    label+rule=-+wrong_told_of_another -0.17 |  label+rule=-+wrong_told_of_nobody_named 0.12 |  label=- 0.04 |
    lemma=accuse 0.23 |  lemma=blame 0.26 |  lemma=call 0.03 |  lemma=charge 0.02 |  lemma=complain -0.16 |
    lemma=hold -0.4 |  lemma=say 0.13 |  length=0 -0.16 |  length=1 0.03 |  length=2 0.22 |  length=3 0.13 |
    length=4 0.34 |  length=5 -0.61 |  link=adverbial -0.04 |  link=complement 0.15 |  link=coordinate -0.16 |
    link=main -0.05 |  link=modifier 0.1 |  link=relative 0.29 |  modality=asserted 0.04 |  negated=false 0.04 |
    object=talks -0.19 |  object=tariff 0.05 |  object=troops -0.41 |  objects=false -0.05 |  objects=true 0.04 |
    passive=false 0.03 |  passive=true -0.32 |  perfect=false -0.04 |  perfect=true 0.33 |  placed=false 0.04 |
    quoted=false 0.05 |  quoted=true -0.17 |  rule=accusing,_by_the_order_of_words 0.54 |
    rule=charge_against_someone 0.13 |  rule=charge_as_a_noun 0.52 |  rule=charge_without_its_matter -0.23 |
    rule=deed_called_a_wrong -0.25 |  rule=verb_of_charging -0.16 |  rule=wrong_told_of_another -0.17 |
    rule=wrong_told_of_nobody_named 0.12 |  said=false 0.07 |  said=true -0.04 |  sentence=1 0.16 |
    sentence=2 0.16 |  sentence=3 -0.18 |  sentence=4 0.11 |  share=0 -0.34 |  share=1 0.04 |  share=2 0.18 |
    share=3 0.39 |  subject=troops -0.19 |  sure=0 -0.25 |  sure=1 -0.16 |  sure=2 0.3 |  sure=3 0.06 |
    sure=4 0.05 |  tense=- 0.16 |  tense=past -0.04 |  tense=present 0.15 |  ties=- -0.42 |  ties=controlled 0.27 |
    ties=relative 0.51 |  ties=shared -0.31 |  ties=subject 0.03 |  touches=agreement 0.07 |
    touches=linkage -1.12 |  touches=measure -0.47 |  touches=meeting 0.11 |  touches=position -0.35 |
    touches=response -0.31 |  touches=statement -0.1 |  under=- -0.04 |  under=for -0.09 |  under=in -0.64 |
    under=of 0.45 |  under=on 0.15 |  under=to 0.22 |  undone=true 0.05 |  upos=NOUN 0.52
  `,
  agreement: `
    above=other -0.04 |  above=speech-does 0.06 |  above=speech-says 0.04 |  above=stance-accepts -0.15 |
    above=stance-demands -0.17 |  above=stance-rejects 0.02 |  above=stance-supports 0.22 |  actor=group -0.02 |
    actor=id 0.05 |  actor=name -0.05 |  actor=of 0.05 |  actors=0 1.02 |  actors=1 -0.3 |  actors=2 0.09 |
    actors=3 0.12 |  around_own_kind -0.05 |  beside=agreement -0.36 |  beside=deadline -0.22 |
    beside=incident -0.33 |  beside=linkage -0.24 |  beside=measure -0.24 |  beside=meeting -0.58 |
    beside=position -0.47 |  beside=proposal -0.56 |  beside=response -0.71 |  beside=statement -0.26 |
    block=list-item -0.1 |  class+content=attitude-open+none -0.6 |  class+content=other+infinitive -0.37 |
    class+content=other+none 0.05 |  class+content=speech-does+none -0.45 |
    class+content=speech-says+finite -0.93 |  class+content=speech-says+infinitive 0.08 |
    class+content=speech-says+none -0.11 |  class+content=stance-accepts+finite 0.54 |
    class+content=stance-accepts+infinitive 0.22 |  class+content=stance-accepts+none 0.07 |
    class+content=stance-demands+none 0.51 |  class=attitude-open -0.6 |  class=other 0.06 |
    class=speech-does -0.45 |  class=speech-says -0.12 |  class=stance-accepts 0.1 |  class=stance-demands 0.02 |
    clause=noun -0.05 |  content+tense=finite+past 0.27 |  content+tense=infinitive+- -0.42 |
    content+tense=infinitive+past 0.13 |  content+tense=none+- -0.12 |  content+tense=none+future 0.07 |
    content+tense=none+past 0.08 |  content+tense=none+present -0.02 |  content=finite 0.07 |
    content=participle -0.04 |  dated=false -0.11 |  dated=true 0.17 |  form=infinitive -0.11 |  form=noun -0.05 |
    form=participle -0.03 |  goes_on=true 0.1 |  inside_own_kind -0.13 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.35 |
    label+rule=agreed+agreement_named_with_its_parties -0.3 |  label+rule=agreed+item_of_a_list_of_terms 0.39 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before 0.38 |  label+rule=agreed+signing_verb 0.23 |
    label+rule=agreed+signing_verb,_parties_from_before -0.39 |  label+rule=agreed+stage_of_an_agreement -0.1 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun -0.16 |  label+rule=agreed+term_after_an_agreement -0.65 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before -0.13 |
    label+rule=agreed+term_after_others,_parties_from_before -0.17 |
    label+rule=agreed+term_under_an_agreement -0.25 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before 0.09 |  label+rule=agreed+undertaking_on 0.06 |
    label+rule=agreed+undertaking_that -0.06 |  label+rule=agreed+undertaking_to -0.09 |
    label+rule=agreed+what_an_agreement_does -0.45 |  label+rule=agreed+what_an_agreement_does,_participle -0.05 |
    label+rule=agreed+what_an_agreement_does,_relative -0.29 |  label+rule=agreed+what_it_does 0.34 |
    label+rule=breached+stage_of_an_agreement -0.7 |  label+rule=collapsed+stage_of_an_agreement 0.12 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.72 |
    label+rule=in-force+in_force,_parties_from_before 0.48 |  label+rule=in-force+stage_of_an_agreement -0.16 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -0.25 |  label+rule=negotiating+nothing_agreed -0.26 |
    label+rule=negotiating+nothing_agreed,_not -0.15 |  label+rule=negotiating+stage_of_an_agreement 0.24 |
    label+rule=negotiating+without_a_result 0.4 |  label+rule=signed+gesture_of_signing 0.36 |
    label+rule=signed+noun_of_a_stage -0.59 |  label+rule=signed+noun_of_a_stage,_set 0.72 |
    label+rule=signed+signing_verb -0.17 |  label+rule=signed+signing_verb,_parties_from_before 0.27 |
    label+rule=signed+stage_of_an_agreement 0.29 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.43 |
    label=agreed -0.05 |  label=breached -0.59 |  label=collapsed -0.06 |  label=negotiating 0.21 |
    label=signed 0.18 |  lemma=accept -0.18 |  lemma=agree 0.25 |  lemma=agreement 0.32 |  lemma=breach -0.57 |
    lemma=break -0.05 |  lemma=broker -0.35 |  lemma=ceasefire -0.72 |  lemma=collapse 0.72 |  lemma=commit -0.75 |
    lemma=conclude 1.18 |  lemma=declare 1.11 |  lemma=drop -0.87 |  lemma=end -0.37 |  lemma=extend -0.18 |
    lemma=fall 0.76 |  lemma=give -0.64 |  lemma=have 0.34 |  lemma=hold -0.42 |  lemma=initial 0.21 |
    lemma=join -0.13 |  lemma=leave 0.49 |  lemma=let 0.34 |  lemma=pledge 0.05 |  lemma=promise -0.65 |
    lemma=put 0.49 |  lemma=ratify -0.49 |  lemma=reach 0.23 |  lemma=replace 0.59 |  lemma=sign 0.23 |
    lemma=signature -0.21 |  lemma=signing 0.04 |  lemma=strike 0.09 |  lemma=take 0.03 |  lemma=undertake 0.24 |
    lemma=vow -0.9 |  lemma=win 0.83 |  length=0 -0.18 |  length=1 -0.03 |  length=2 0.09 |  length=3 -0.02 |
    length=4 -0.11 |  length=5 -0.07 |  length=6 0.4 |  link=adverbial -0.52 |  link=coordinate 0.13 |
    link=main 0.04 |  link=nominal -0.05 |  link=open -0.13 |  link=relative -0.19 |  link=time 0.26 |
    modal=be_to 0.27 |  modal=could 0.44 |  modal=must -0.61 |  modal=will -0.07 |  modal=would -0.3 |
    modality=asserted 0.05 |  modality=planned -0.09 |  modality=possible -0.51 |  negated=true -0.1 |
    object=aid 0.05 |  object=captive -0.23 |  object=deal 0.1 |  object=law 0.21 |  object=offer -0.14 |
    object=talks 0.43 |  object=tariff -0.4 |  object=troops -0.55 |  object=truce 0.19 |  passive=true -0.05 |
    perfect=false -0.03 |  perfect=true 0.17 |  quoted=true -0.44 |
    rule=agreement_named_with_its_date,_parties_from_before -0.35 |  rule=agreement_named_with_its_parties -0.3 |
    rule=gesture_of_signing 0.61 |  rule=in_force,_parties_from_before 0.48 |  rule=it,_an_agreement -0.9 |
    rule=item_of_a_list_of_terms 0.39 |  rule=item_of_a_list_of_terms,_parties_from_before 0.38 |
    rule=nothing_agreed -0.26 |  rule=nothing_agreed,_not -0.15 |  rule=noun_of_a_stage -0.62 |
    rule=noun_of_a_stage,_set 0.72 |  rule=signing_verb -0.05 |  rule=signing_verb,_parties_from_before 0.07 |
    rule=stage_of_an_agreement 0.03 |  rule=term_after_an_agreement -0.65 |
    rule=term_after_an_agreement,_parties_from_before -0.13 |  rule=term_after_others,_parties_from_before -0.17 |
    rule=term_under_an_agreement -0.25 |  rule=term_under_an_agreement,_parties_from_before 0.09 |
    rule=undertaking_on 0.06 |  rule=undertaking_that -0.06 |  rule=undertaking_to -0.09 |
    rule=what_an_agreement_does -0.45 |  rule=what_an_agreement_does,_participle -0.05 |
    rule=what_an_agreement_does,_relative -0.29 |  rule=what_it_does 0.34 |  rule=without_a_result 0.4 |
    said=false 0.03 |  said=true -0.06 |  self=deal -0.06 |  self=truce -0.07 |  sentence=0 0.25 |
    sentence=1 -0.03 |  sentence=2 -0.17 |  sentence=4 0.18 |  sentence=5 0.46 |  share=0 -0.05 |  share=2 0.09 |
    share=3 0.09 |  share=4 -0.07 |  subject=deal -0.21 |  subject=law -0.52 |  subject=offer -0.22 |
    subject=talks -0.17 |  subject=troops 0.59 |  subject=truce 0.17 |  sure=0 -0.26 |  sure=1 0.12 |
    sure=2 -0.13 |  sure=3 0.03 |  sure=4 0.07 |  tense=- -0.14 |  tense=future 0.02 |  tense=past 0.1 |
    tense=present -0.03 |  ties=- 0.13 |  ties=agent -0.2 |  ties=controlled -0.18 |  ties=modified 0.14 |
    ties=possessive -0.77 |  ties=relative -0.46 |  ties=shared 0.24 |  ties=subject 0.04 |
    touches=accusation -0.49 |  touches=deadline 0.04 |  touches=incident 0.23 |  touches=linkage -0.5 |
    touches=measure -0.15 |  touches=meeting -0.24 |  touches=position -0.21 |  touches=proposal -0.82 |
    touches=response -0.53 |  touches=statement -0.14 |  under=according_to -0.16 |  under=after -0.21 |
    under=at -0.29 |  under=before 0.2 |  under=by 0.21 |  under=for -0.71 |  under=in 0.19 |  under=into 0.47 |
    under=on 0.09 |  under=over 0.09 |  under=since 0.26 |  under=to -0.11 |  under=under 0.12 |  under=until 0.15 |
    under=with 0.27 |  under=within -0.2 |  under=without -0.16 |  undone=false 0.02 |  undone=true -0.25 |
    upos=ADJ -0.64 |  upos=NOUN -0.02
  `,
  all: `
    actor=group -0.3 |  actor=id 0.06 |  actor=name 0.03 |  actor=of 0.04 |  actors=0 -0.08 |  actors=2 0.02 |
    class=attitude-open -0.05 |  class=attitude-supports -0.18 |  class=speech-once -0.1 |
    class=speech-quotes -0.44 |  class=speech-says 0.02 |  class=stance-accepts 0.03 |  class=stance-opposes 0.22 |
    class=stance-rejects -0.14 |  class=stance-supports -0.15 |  form=imperative -0.18 |  form=noun -0.04 |
    length=0 -0.14 |  length=1 -0.06 |  length=2 0.03 |  length=3 0.02 |  length=5 0.05 |  length=6 0.05 |
    length=7 0.11 |  link=complement -0.04 |  link=condition -0.12 |  link=main 0.06 |  link=modifier -0.03 |
    link=nominal -0.04 |  link=open -0.06 |  link=relative -0.15 |  link=subject 0.16 |  link=time -0.19 |
    modal=be_to -0.07 |  modal=could -0.06 |  modal=have_to 0.08 |  modal=may -0.36 |  modal=might -0.81 |
    modal=shall -0.32 |  modal=should -0.09 |  modal=will -0.02 |  modal=would -0.09 |  passive=true -0.04 |
    quoted=true -0.27 |  said=false 0.04 |  said=true -0.09 |  share=0 -0.22 |  share=1 -0.09 |  share=3 0.06 |
    share=4 0.09 |  sure=0 -0.04 |  sure=4 0.04 |  tense=- -0.05 |  tense=future -0.04 |  tense=past 0.04 |
    ties=- -0.02 |  ties=adjective -0.15 |  ties=agent -0.11 |  ties=compound 0.46 |  ties=controlled -0.06 |
    ties=modified -0.07 |  ties=of 0.36 |  ties=possessive 0.08 |  ties=relative -0.14 |  ties=shared -0.13 |
    ties=subject 0.04
  `,
  deadline: `
    above=other 0.06 |  above=speech-does -0.67 |  above=speech-says -0.07 |  actor=group -0.55 |  actor=id 0.13 |
    actor=name 0.08 |  actor=of 0.03 |  actors=0 0.26 |  actors=1 -0.05 |  actors=2 -0.04 |  beside=agreement 0.07 |
    beside=linkage -0.05 |  beside=measure 0.03 |  beside=meeting -0.7 |  beside=proposal -0.35 |
    beside=statement 0.04 |  block=list-item -0.41 |  block=paragraph 0.04 |
    class+content=attitude-open+none 0.16 |  class+content=other+none -0.03 |  class+content=speech-says+none 0.09 |
    class+content=stance-accepts+none 0.24 |  class+content=stance-demands+none 0.06 |  class=attitude-open 0.16 |
    class=other -0.04 |  class=speech-says 0.12 |  class=stance-accepts 0.24 |  class=stance-demands 0.06 |
    clause=copula -0.19 |  clause=noun -0.03 |  clause=verb 0.04 |  content+tense=none+- 0.13 |
    content+tense=none+future -0.2 |  content+tense=none+past -0.05 |  content+tense=none+present 0.18 |
    dated=false -0.43 |  dated=true 0.05 |  form=finite 0.04 |  form=infinitive 0.04 |  form=noun -0.03 |
    form=participle -0.5 |  goes_on=false 0.02 |  joined=true 0.18 |  label+rule=-+bounded_need -0.04 |
    label+rule=-+deadline_by_name 0.05 |  label+rule=-+limit_without_a_date 0.46 |
    label+rule=-+thing_with_its_limit -0.58 |  label+rule=-+time_given 0.2 |  label+rule=-+time_that_runs_out 0.26 |
    label+rule=-+time_that_runs_out,_as_appointed 0.56 |  lemma=agree 0.41 |  lemma=complete 0.57 |
    lemma=deadline 0.05 |  lemma=expire 0.14 |  lemma=follow -0.19 |  lemma=give 0.33 |  lemma=go 0.53 |
    lemma=have 0.66 |  lemma=hold 0.31 |  lemma=issue 0.34 |  lemma=meet -0.58 |  lemma=open -0.51 |
    lemma=run 0.28 |  lemma=sign -0.33 |  lemma=submit 0.41 |  length=0 0.22 |  length=1 0.21 |  length=2 0.11 |
    length=3 -0.32 |  length=4 -0.16 |  link=adverbial -0.07 |  link=complement -0.13 |  link=condition -0.02 |
    link=coordinate 0.38 |  link=main 0.06 |  link=modifier -0.42 |  link=nominal -0.03 |  link=open -0.05 |
    link=relative 0.3 |  modal=- 0.02 |  modal=be_to -0.23 |  modal=must 0.35 |  modal=shall -0.19 |
    modal=will -0.17 |  modal=would 0.19 |  modality=asserted 0.09 |  modality=hypothetical -0.14 |
    modality=planned -0.09 |  modality=possible 0.14 |  negated=false -0.02 |  negated=true 0.47 |
    object=deal 0.12 |  object=law 0.05 |  object=offer -0.28 |  object=tariff -0.96 |  object=troops -0.49 |
    objects=true 0.04 |  passive=false -0.09 |  passive=true 0.44 |  perfect=true 0.08 |  rule=bounded_need -0.04 |
    rule=deadline_by_name 0.05 |  rule=limit_without_a_date 0.46 |  rule=thing_with_its_limit -0.58 |
    rule=time_given 0.2 |  rule=time_that_runs_out 0.26 |  rule=time_that_runs_out,_as_appointed 0.56 |
    said=false 0.04 |  said=true -0.05 |  self=deadline 0.05 |  sentence=1 0.37 |  sentence=2 0.07 |
    sentence=3 -0.39 |  sentence=4 -0.23 |  share=0 -0.43 |  share=1 -0.07 |  share=2 -0.1 |  share=3 0.23 |
    share=4 0.1 |  sign=- -0.41 |  sign=-_be_to -0.62 |  sign=be_to -0.23 |  sign=before -0.26 |
    sign=before_- -0.36 |  sign=by 0.15 |  sign=by_- 0.07 |  sign=by_be_to -0.58 |  sign=by_must 0.5 |
    sign=by_will -0.1 |  sign=condition -0.02 |  sign=expiry 0.34 |  sign=in -0.35 |  sign=must 0.28 |
    sign=no_modal -0.12 |  sign=no_threat -0.06 |  sign=on -0.11 |  sign=on_shall -0.79 |  sign=threat 0.46 |
    sign=until -0.04 |  sign=until_- -0.04 |  sign=will -0.1 |  sign=within -0.03 |  sign=within_- -0.5 |
    sign=within_be_to 0.44 |  sign=within_will -0.1 |  sign=would 0.1 |  subject=deal 0.26 |  subject=law 0.19 |
    subject=offer -0.52 |  subject=talks -0.36 |  sure=0 -0.12 |  sure=1 0.22 |  sure=2 -0.13 |  sure=4 0.12 |
    tense=- 0.15 |  tense=future -0.2 |  tense=past -0.05 |  tense=present 0.18 |  ties=- 0.33 |  ties=agent 0.56 |
    ties=controlled -0.38 |  ties=relative 0.31 |  ties=shared -0.05 |  ties=subject -0.06 |
    touches=agreement -0.24 |  touches=incident 0.4 |  touches=linkage 0.04 |  touches=measure 0.19 |
    touches=meeting -0.15 |  touches=position -0.11 |  touches=response 0.07 |  touches=statement -0.06 |
    under=- 0.24 |  under=at 0.07 |  under=before -0.26 |  under=by 0.14 |  under=for -0.07 |  under=on -0.08 |
    under=to 0.16 |  under=under 0.24 |  under=until 0.27 |  under=within -0.03 |  undone=true 0.62 |
    upos=NOUN -0.41 |  upos=VERB 0.04
  `,
  incident: `
    above=other -0.18 |  above=speech-does -0.26 |  above=speech-says 0.07 |  above=stance-demands 0.12 |
    actor=group -0.25 |  actor=id 0.19 |  actor=name 0.22 |  actor=of 0.64 |  actors=0 -0.07 |  actors=1 0.12 |
    actors=2 0.88 |  around_own_kind 0.2 |  beside=agreement 0.11 |  beside=linkage -0.48 |  beside=measure 0.04 |
    beside=position -0.4 |  beside=statement -0.14 |  block=list-item 0.18 |  class+content=other+none 0.03 |
    class+content=speech-does+none -0.09 |  class+content=speech-says+none 0.13 |
    class+content=stance-demands+none -0.16 |  class+content=stance-rejects+none -0.41 |  class=speech-does -0.09 |
    class=speech-says 0.13 |  class=stance-demands -0.16 |  class=stance-rejects -0.41 |  clause=verb 0.03 |
    content+tense=none+past -0.03 |  content+tense=none+present 0.16 |  dated=false -0.06 |  dated=true 0.06 |
    form=infinitive -0.37 |  form=participle 0.03 |  inside_own_kind -0.47 |  joined=false 0.04 |
    joined=true -0.18 |  label+rule=arrest+verb_of_arrest -0.13 |  label+rule=attack+count_of_the_dead -0.4 |
    label+rule=attack+noun_of_attack_that_happened -0.25 |  label+rule=attack+noun_of_attack_with_what_it_hit 0.29 |
    label+rule=attack+noun_of_attack_with_who_did_it -0.53 |  label+rule=attack+turn_of_violence -0.15 |
    label+rule=attack+turn_of_violence,_on_its_noun 1.04 |  label+rule=attack+verb_of_attack 0.07 |
    label+rule=attack+verb_of_attack,_on_its_noun -0.33 |  label+rule=attack+who_died -0.91 |
    label+rule=displacement+turn_of_violence 0.35 |  label+rule=displacement+verb_of_displacement -0.37 |
    label+rule=other+noun_of_other_that_happened -0.47 |  label+rule=other+verb_of_attack 0.38 |
    label+rule=violation+noun_of_violation_with_what_it_hit -0.41 |  label+rule=violation+verb_of_violation -0.29 |
    label=arrest -0.13 |  label=displacement 0.27 |  label=violation -0.17 |  lemma=arrest -0.19 |
    lemma=attack 0.03 |  lemma=block -0.41 |  lemma=bomb 0.06 |  lemma=breach -0.41 |  lemma=break -0.56 |
    lemma=claim 0.13 |  lemma=clash 1.24 |  lemma=detain -0.24 |  lemma=displace 0.41 |  lemma=drive 0.44 |
    lemma=fight -0.16 |  lemma=fire -1.03 |  lemma=hit -0.7 |  lemma=hold 0.52 |  lemma=kill 0.18 |
    lemma=land -0.14 |  lemma=lose 0.45 |  lemma=seize 0.06 |  lemma=shell 0.4 |  lemma=shoot -0.06 |
    lemma=strike 0.41 |  lemma=war -0.23 |  lemma=wound 0.54 |  length=0 -0.17 |  length=1 -0.09 |  length=2 0.03 |
    length=4 0.17 |  length=5 0.11 |  length=6 -0.13 |  link=adverbial 0.6 |  link=complement -0.21 |
    link=main 0.15 |  link=modifier 0.14 |  link=open -0.52 |  link=relative -0.06 |  link=time -0.24 |
    modality=asserted 0.03 |  modality=hypothetical -0.52 |  modality=possible -0.4 |  negated=true -0.52 |
    object=arms -0.16 |  object=captive -0.17 |  object=deal -0.08 |  object=law 0.13 |  object=tariff 0.53 |
    object=troops 0.07 |  object=truce 0.23 |  objects=false -0.23 |  objects=true 0.09 |  passive=true 0.09 |
    perfect=true 0.09 |  placed=false 0.03 |  placed=true -0.07 |  quoted=true -0.35 |
    rule=noun_of_attack_that_happened -0.25 |  rule=noun_of_attack_with_what_it_hit 0.29 |
    rule=noun_of_attack_with_who_did_it -0.53 |  rule=noun_of_other_that_happened -0.47 |
    rule=noun_of_violation_with_what_it_hit -0.41 |  rule=turn_of_violence 0.1 |
    rule=turn_of_violence,_on_its_noun -0.05 |  rule=verb_of_arrest -0.13 |  rule=verb_of_attack 0.1 |
    rule=verb_of_attack,_on_its_noun -0.19 |  rule=verb_of_displacement -0.37 |  rule=verb_of_violation -0.29 |
    rule=who_died -0.37 |  said=false 0.15 |  said=true -0.28 |  sentence=0 0.57 |  sentence=1 0.23 |
    sentence=2 -0.09 |  sentence=4 -0.12 |  sentence=5 -0.04 |  share=0 -0.34 |  share=1 -0.04 |  share=2 0.05 |
    share=3 -0.11 |  share=4 0.22 |  sign=arrest -0.12 |  sign=attack 0.04 |  sign=by_nobody -0.08 |
    sign=by_someone 0.08 |  sign=by_whoever_acts 0.4 |  sign=counted 0.27 |  sign=displacement 0.2 |
    sign=other -0.51 |  sign=passive 0.09 |  sign=uncounted -0.13 |  sign=violation -0.17 |  subject=captive -0.22 |
    subject=troops -0.04 |  sure=0 0.13 |  sure=1 -0.13 |  sure=2 0.07 |  sure=3 -0.03 |  sure=4 0.14 |
    tense=past -0.03 |  tense=present 0.16 |  ties=- 0.04 |  ties=agent 0.22 |  ties=controlled -0.15 |
    ties=relative -0.21 |  ties=shared -0.34 |  ties=subject 0.04 |  touches=accusation -0.09 |
    touches=agreement 0.52 |  touches=deadline -0.34 |  touches=linkage -0.05 |  touches=measure -0.1 |
    touches=meeting -0.19 |  touches=position -0.27 |  touches=statement -0.16 |  under=- -0.05 |
    under=according_to -0.17 |  under=at -0.46 |  under=for -0.52 |  under=from 0.4 |  under=in -0.04 |
    under=near 0.06 |  under=on 0.07 |  under=since 0.39 |  under=with -0.74 |  upos=NOUN -0.11 |  upos=VERB 0.03
  `,
  linkage: `
    above=attitude-open 0.76 |  above=other 0.23 |  above=speech-does 0.16 |  above=speech-says 0.08 |
    above=stance-accepts -0.54 |  above=stance-demands 0.64 |  above=stance-rejects 0.38 |  actor=group -0.72 |
    actor=id 0.23 |  actor=name -0.03 |  actor=of -0.09 |  actors=0 0.64 |  actors=1 -0.03 |  actors=2 0.04 |
    around_own_kind -1.25 |  beside=deadline 0.14 |  beside=incident -0.95 |  beside=measure 0.12 |
    beside=meeting 0.03 |  beside=position 0.08 |  beside=proposal 0.6 |  beside=response -0.25 |
    beside=statement 0.13 |  block=list-item -0.1 |  block=paragraph 0.03 |  class+content=other+infinitive 0.51 |
    class+content=other+none -0.02 |  class+content=speech-does+none 0.1 |
    class+content=speech-once+infinitive -0.66 |  class+content=speech-says+finite 0.47 |
    class+content=speech-says+none -0.04 |  class+content=stance-accepts+none 0.51 |
    class+content=stance-demands+none 0.34 |  class=attitude-open -0.71 |  class=speech-does 0.1 |
    class=speech-once -0.13 |  class=stance-accepts 0.19 |  class=stance-demands 0.34 |  clause=copula -0.06 |
    clause=verb 0.02 |  content+tense=finite+past 0.45 |  content+tense=infinitive+- -0.24 |
    content+tense=infinitive+present -0.19 |  content+tense=none+- 0.11 |  content+tense=none+future 0.1 |
    content+tense=none+past -0.26 |  content+tense=none+present 0.03 |  content=finite 0.39 |
    content=infinitive -0.02 |  content=participle 0.48 |  dated=true 0.13 |  form=infinitive 0.26 |
    form=participle -0.29 |  inside_own_kind 0.09 |  joined=true 0.06 |  label+rule=-+answered_with_a_deed 0.72 |
    label+rule=-+before -0.66 |  label+rule=-+condition,_if 0.12 |  label+rule=-+condition,_inverted 0.07 |
    label+rule=-+condition,_once 0.2 |  label+rule=-+condition,_only_if 0.08 |
    label+rule=-+condition,_only_once -0.04 |  label+rule=-+condition,_unless 0.17 |
    label+rule=-+condition,_until -0.18 |  label+rule=-+done_after -0.09 |  label+rule=-+not_before 0.26 |
    label+rule=-+or_else 0.35 |  label+rule=-+phrase,_in_return -0.31 |  label+rule=-+phrase,_told_as_tied 0.29 |
    label+rule=-+tie,_as_long_as 0.65 |  label+rule=-+tie,_conditional_on 0.5 |  label+rule=-+tie,_had -0.03 |
    label+rule=-+tie,_if -0.56 |  label+rule=-+tie,_in_return_for 0.4 |  label+rule=-+tie,_provided 0.23 |
    label+rule=-+tie,_provided_that 0.39 |  label+rule=-+tie,_without 0.1 |  label+rule=-+verb -0.14 |
    lemma=be 0.09 |  lemma=call -0.1 |  lemma=come -0.11 |  lemma=drop -0.08 |  lemma=follow 0.12 |
    lemma=give 0.65 |  lemma=go 0.35 |  lemma=have -0.23 |  lemma=hold -0.57 |  lemma=leave -0.48 |
    lemma=live 0.56 |  lemma=make 0.53 |  lemma=need -0.05 |  lemma=offer 0.54 |  lemma=put -0.39 |
    lemma=require -0.69 |  lemma=resume -0.5 |  lemma=sign 0.65 |  lemma=stay 0.71 |  lemma=suspend 0.05 |
    lemma=take -0.07 |  lemma=want 0.36 |  lemma=withdraw 0.21 |  length=1 0.22 |  length=2 -0.03 |
    length=3 -0.03 |  length=4 0.07 |  length=5 0.19 |  length=6 -0.52 |  link=adverbial -0.28 |
    link=complement 0.11 |  link=coordinate -0.11 |  link=main -0.08 |  link=modifier 0.52 |  link=open 0.28 |
    link=relative -0.12 |  modal=- -0.04 |  modal=be_to 0.22 |  modal=can -0.05 |  modal=could 0.37 |
    modal=must 0.53 |  modal=will 0.05 |  modal=would 0.04 |  modality=asserted -0.16 |
    modality=hypothetical 0.13 |  modality=planned 0.02 |  modality=possible 0.23 |  object=aid 0.17 |
    object=deadline 0.93 |  object=deal 0.32 |  object=law 0.8 |  object=offer 0.22 |  object=sanction -0.39 |
    object=talks 0.12 |  object=tariff 0.43 |  object=troops -0.42 |  object=truce 0.45 |  objects=false 0.12 |
    objects=true -0.06 |  passive=false 0.05 |  passive=true -0.23 |  perfect=true 0.16 |  quoted=true 0.06 |
    rule=answered_with_a_deed 0.72 |  rule=before -0.66 |  rule=condition,_if 0.12 |
    rule=condition,_inverted 0.07 |  rule=condition,_once 0.2 |  rule=condition,_only_if 0.08 |
    rule=condition,_only_once -0.04 |  rule=condition,_unless 0.17 |  rule=condition,_until -0.18 |
    rule=done_after -0.09 |  rule=not_before 0.26 |  rule=or_else 0.35 |  rule=phrase,_in_return -0.31 |
    rule=phrase,_told_as_tied 0.29 |  rule=tie,_as_long_as 0.65 |  rule=tie,_conditional_on 0.5 |
    rule=tie,_had -0.03 |  rule=tie,_if -0.56 |  rule=tie,_in_return_for 0.4 |  rule=tie,_provided 0.23 |
    rule=tie,_provided_that 0.39 |  rule=tie,_without 0.1 |  rule=verb -0.14 |  said=true 0.04 |  sentence=1 0.28 |
    sentence=2 -0.08 |  sentence=3 -0.09 |  sentence=4 0.38 |  sentence=5 -0.72 |  share=0 0.62 |  share=1 -0.21 |
    share=3 0.17 |  subject=aid 0.42 |  subject=deal 0.07 |  subject=law -0.06 |  subject=offer -0.44 |
    subject=talks 0.56 |  subject=tariff 0.52 |  subject=troops -0.58 |  sure=0 -0.02 |  sure=1 0.4 |  sure=2 0.15 |
    sure=4 -0.15 |  tense=- 0.1 |  tense=future 0.07 |  tense=past -0.2 |  tense=present 0.02 |  ties=- -0.38 |
    ties=controlled 0.33 |  ties=relative 0.17 |  ties=shared -0.15 |  ties=subject 0.06 |  touches=accusation 0.9 |
    touches=agreement -0.11 |  touches=deadline -0.06 |  touches=incident -0.18 |  touches=measure -0.2 |
    touches=meeting -0.15 |  touches=position 0.14 |  touches=proposal 0.11 |  touches=response -0.21 |
    touches=statement 0.04 |  under=- -0.31 |  under=after 0.09 |  under=at 0.05 |  under=by -0.08 |
    under=for -0.43 |  under=from 0.25 |  under=in -0.06 |  under=into 0.81 |  under=on -0.2 |  under=under 0.12 |
    under=until -0.58 |  under=with 0.1 |  under=within -0.08 |  under=without -0.14 |  undone=true 0.07 |
    upos=ADJ 0.03 |  upos=NOUN -0.65 |  upos=VERB 0.03
  `,
  measure: `
    above=attitude-open 1.05 |  above=other -0.13 |  above=speech-calls 0.22 |  above=speech-does -0.08 |
    above=speech-says -0.06 |  above=stance-accepts -0.07 |  above=stance-demands -0.18 |  above=stance-open 0.84 |
    above=stance-rejects -0.17 |  above=stance-supports -0.56 |  actor=group -0.29 |  actor=id 0.22 |
    actor=name -0.27 |  actors=0 -0.39 |  actors=1 0.07 |  actors=3 -0.2 |  any -0.04 |  around_own_kind 0.13 |
    beside=accusation 0.14 |  beside=agreement -0.16 |  beside=deadline 0.07 |  beside=incident -0.1 |
    beside=linkage -0.09 |  beside=measure 0.15 |  beside=position -0.25 |  beside=proposal -0.43 |
    beside=response -0.21 |  block=list-item -0.1 |  block=paragraph -0.04 |
    class+content=attitude-open+none -0.11 |  class+content=other+infinitive -0.18 |
    class+content=other+participle -0.22 |  class+content=speech-does+none -0.18 |
    class+content=speech-quotes+none 0.03 |  class+content=speech-says+none -0.05 |
    class+content=stance-accepts+none -0.04 |  class+content=stance-accepts+participle 0.18 |
    class+content=stance-demands+infinitive -0.13 |  class+content=stance-demands+none -0.34 |
    class+content=stance-rejects+none -0.33 |  class+content=stance-supports+none -0.19 |
    class=attitude-open -0.11 |  class=speech-does -0.25 |  class=speech-quotes 0.03 |  class=speech-says -0.09 |
    class=stance-accepts 0.02 |  class=stance-demands -0.16 |  class=stance-rejects -0.33 |
    class=stance-supports -0.38 |  clause=copula 0.34 |  clause=noun -0.05 |  clause=verb -0.03 |
    content+tense=finite+- 0.45 |  content+tense=infinitive+- -0.26 |  content+tense=infinitive+future 0.62 |
    content+tense=infinitive+past -0.75 |  content+tense=infinitive+present -0.37 |  content+tense=none+- -0.1 |
    content+tense=none+future 0.11 |  content+tense=none+past 0.12 |  content+tense=none+present -0.09 |
    content+tense=participle+- -0.22 |  content+tense=participle+past -0.07 |  content=finite 0.07 |
    content=infinitive -0.21 |  content=participle -0.1 |  dated=false -0.11 |  dated=true 0.1 |
    form=imperative -0.16 |  form=infinitive -0.02 |  form=noun -0.05 |  form=participle -0.14 |
    goes_on=false -0.04 |  goes_on=true 0.41 |  inside_own_kind -0.13 |  joined=false -0.03 |  joined=true -0.03 |
    label+rule=eased+movement_of_those_who_go 0.15 |  label+rule=eased+power_as_a_noun,_by_thing -0.63 |
    label+rule=eased+power_as_a_noun,_by_verb 0.72 |  label+rule=eased+power_named_with_its_author -0.78 |
    label+rule=eased+power_named_with_its_fate -0.62 |  label+rule=eased+power_used,_by_none -0.47 |
    label+rule=eased+power_used,_by_thing 0.36 |  label+rule=eased+power_used,_by_thing,_on_its_noun -0.06 |
    label+rule=eased+power_used,_by_verb -0.34 |  label+rule=imposed+power_as_a_noun,_by_thing -0.23 |
    label+rule=imposed+power_as_a_noun,_by_verb 0.46 |  label+rule=imposed+power_named_with_its_fate -0.27 |
    label+rule=imposed+power_used,_by_none -0.33 |  label+rule=imposed+power_used,_by_none,_on_its_noun 0.07 |
    label+rule=imposed+power_used,_by_pronoun -0.67 |  label+rule=imposed+power_used,_by_thing 0.03 |
    label+rule=imposed+power_used,_by_thing,_on_its_noun -0.14 |  label+rule=imposed+power_used,_by_verb 0.35 |
    label+rule=imposed+power_used,_by_verb,_on_its_noun -0.31 |  label+rule=lifted+power_as_a_noun,_by_thing -0.56 |
    label+rule=lifted+power_used,_by_none -0.41 |  label+rule=lifted+power_used,_by_pronoun 0.28 |
    label+rule=lifted+power_used,_by_thing 0.07 |  label+rule=lifted+power_used,_by_thing,_on_its_noun -0.1 |
    label+rule=provided+let_others_do -0.29 |  label+rule=provided+let_others_do,_on_its_noun -0.21 |
    label+rule=provided+let_relief_or_people_do 0.52 |  label+rule=provided+movement_of_those_who_come -0.08 |
    label+rule=provided+power_as_a_noun,_by_money -0.21 |  label+rule=provided+power_as_a_noun,_by_thing -0.24 |
    label+rule=provided+power_as_a_noun,_by_verb -0.42 |  label+rule=provided+power_named_with_its_author 0.3 |
    label+rule=provided+power_used,_by_beneath -0.21 |  label+rule=provided+power_used,_by_money 0.02 |
    label+rule=provided+power_used,_by_pronoun -0.36 |  label+rule=provided+power_used,_by_thing -0.11 |
    label+rule=provided+power_used,_by_thing,_on_its_noun 0.03 |  label+rule=provided+power_used,_by_verb 0.11 |
    label+rule=provided+power_used,_by_verb,_on_its_noun -0.16 |  label+rule=suspended+power_used,_by_none -0.06 |
    label+rule=suspended+power_used,_by_none,_on_its_noun 0.25 |  label+rule=suspended+power_used,_by_pronoun 0.12 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun 0.48 |  label+rule=suspended+power_used,_by_verb -0.3 |
    label+rule=suspended+practice_ceased -0.1 |  label+rule=tightened+movement_of_those_who_come 0.33 |
    label+rule=tightened+power_used,_by_none -0.38 |  label+rule=tightened+power_used,_by_thing -0.44 |
    label+rule=tightened+power_used,_by_thing,_on_its_noun 0.68 |  label=imposed 0.03 |  label=lifted -0.07 |
    label=provided -0.12 |  label=suspended 0.03 |  label=tightened 0.06 |  lemma=allow -0.22 |
    lemma=announce 0.28 |  lemma=ban 0.27 |  lemma=begin 0.03 |  lemma=blacklist 0.37 |  lemma=block -0.38 |
    lemma=blockade -0.41 |  lemma=bring -0.11 |  lemma=buy 0.15 |  lemma=cancel -0.53 |  lemma=charge -0.53 |
    lemma=close -0.3 |  lemma=compensate -0.38 |  lemma=cut 0.09 |  lemma=drop 0.09 |  lemma=end -0.14 |
    lemma=exchange -0.44 |  lemma=extend -0.34 |  lemma=finance 0.13 |  lemma=free -0.13 |  lemma=freeze 0.33 |
    lemma=give -0.08 |  lemma=go -0.26 |  lemma=grant 0.03 |  lemma=halt -0.43 |  lemma=hand -0.12 |
    lemma=hold 0.4 |  lemma=impose 0.14 |  lemma=keep -0.03 |  lemma=launch -0.51 |  lemma=lay 0.11 |
    lemma=leave -0.07 |  lemma=lend -0.2 |  lemma=let -0.16 |  lemma=lift 0.25 |  lemma=offer -0.53 |
    lemma=open -0.09 |  lemma=pass -0.38 |  lemma=pay -0.4 |  lemma=promise -0.12 |  lemma=pull 0.15 |
    lemma=pullback -0.61 |  lemma=put -0.02 |  lemma=raise -0.18 |  lemma=recognise 0.48 |  lemma=release 0.21 |
    lemma=remain -0.56 |  lemma=remove -0.05 |  lemma=reopen -0.03 |  lemma=restore -0.46 |  lemma=resume 0.27 |
    lemma=scrap -0.12 |  lemma=seize -0.45 |  lemma=send 0.11 |  lemma=shelter -0.45 |  lemma=ship 0.11 |
    lemma=shut 0.46 |  lemma=stay -0.54 |  lemma=stop -0.04 |  lemma=supply 0.37 |  lemma=suspend 0.47 |
    lemma=veto -0.19 |  lemma=withdraw 0.08 |  lemma=withdrawal 0.08 |  lemma=withhold 0.14 |  lemma=write -0.53 |
    length=0 -0.2 |  length=1 -0.05 |  length=4 -0.04 |  length=5 0.1 |  length=6 -0.19 |  length=7 0.34 |
    link=complement -0.08 |  link=condition -0.42 |  link=main 0.1 |  link=modifier 0.15 |  link=nominal -0.05 |
    link=open -0.14 |  link=relative -0.06 |  link=time -0.3 |  modal=- -0.03 |  modal=be_to 0.09 |
    modal=could 0.21 |  modal=may -0.05 |  modal=must -0.63 |  modal=will 0.25 |  modal=would -0.19 |
    modality=hypothetical -0.28 |  modality=planned 0.02 |  modality=possible -0.23 |  negated=false -0.02 |
    negated=true -0.31 |  object=aid 0.24 |  object=arms -0.18 |  object=captive 0.1 |  object=charge -0.23 |
    object=deal -0.31 |  object=law 0.15 |  object=offer -0.22 |  object=sanction 0.43 |  object=tariff 0.03 |
    object=troops 0.16 |  objects=false -0.06 |  passive=true -0.12 |  perfect=false -0.03 |  perfect=true 0.02 |
    placed=false -0.04 |  quoted=false -0.03 |  quoted=true -0.28 |  rule=let_others_do -0.29 |
    rule=let_others_do,_on_its_noun -0.21 |  rule=let_relief_or_people_do 0.52 |
    rule=movement_of_those_who_come 0.03 |  rule=movement_of_those_who_go 0.15 |
    rule=power_as_a_noun,_by_money -0.44 |  rule=power_as_a_noun,_by_thing -0.33 |
    rule=power_as_a_noun,_by_verb 0.21 |  rule=power_named_with_its_author -0.07 |
    rule=power_named_with_its_day -0.49 |  rule=power_named_with_its_fate -0.41 |
    rule=power_used,_by_beneath -0.58 |  rule=power_used,_by_money 0.33 |  rule=power_used,_by_none -0.32 |
    rule=power_used,_by_none,_on_its_noun 0.13 |  rule=power_used,_by_pronoun -0.18 |
    rule=power_used,_by_thing,_on_its_noun 0.14 |  rule=power_used,_by_verb 0.07 |
    rule=power_used,_by_verb,_on_its_noun -0.25 |  rule=practice_ceased -0.1 |  said=false 0.02 |  said=true -0.12 |
    self=aid 0.28 |  self=law -0.34 |  self=sanction -0.16 |  self=tariff -0.26 |  sentence=0 0.45 |
    sentence=1 0.06 |  sentence=2 -0.1 |  sentence=3 -0.03 |  sentence=4 -0.05 |  sentence=5 -0.16 |
    share=0 -0.17 |  share=2 -0.16 |  share=3 0.08 |  share=4 0.03 |  sign=acting 0.09 |  sign=allow -0.19 |
    sign=arms -0.23 |  sign=ban 0.08 |  sign=captive -0.05 |  sign=charge -0.07 |  sign=close -0.09 |
    sign=close_- -0.48 |  sign=close_house 0.47 |  sign=free 0.04 |  sign=free_- -0.17 |  sign=free_captive 0.09 |
    sign=give -0.14 |  sign=give_arms 0.33 |  sign=give_captive -0.43 |  sign=give_force 0.04 |
    sign=give_house -0.39 |  sign=give_money -0.24 |  sign=give_permit 0.35 |  sign=give_relief -0.42 |
    sign=give_staff -0.33 |  sign=give_supply -0.27 |  sign=halt 0.05 |  sign=halt_- -0.03 |  sign=halt_arms -0.5 |
    sign=halt_house -0.39 |  sign=halt_money 0.46 |  sign=halt_operation -0.54 |  sign=halt_output 0.33 |
    sign=halt_passage -0.68 |  sign=halt_permit 0.47 |  sign=halt_rule -0.52 |  sign=halt_supply -0.19 |
    sign=halt_tariff 0.97 |  sign=halt_tie 0.45 |  sign=house -0.17 |  sign=impose_- 0.17 |
    sign=impose_charge 0.14 |  sign=impose_house 0.2 |  sign=impose_money -0.44 |  sign=impose_operation -0.43 |
    sign=impose_permit -0.21 |  sign=impose_rate -0.3 |  sign=impose_rule -0.55 |  sign=impose_sanction 0.06 |
    sign=impose_supply -0.12 |  sign=impose_tariff 0.47 |  sign=keep -0.24 |  sign=keep_money -0.08 |
    sign=keep_rule -0.69 |  sign=lift -0.06 |  sign=lift_- -0.55 |  sign=lift_ban -0.69 |  sign=lift_rule 0.45 |
    sign=lift_sanction 0.47 |  sign=lift_tariff -0.08 |  sign=lift_tie -0.03 |  sign=lower 0.24 |
    sign=money -0.04 |  sign=near -0.33 |  sign=no_class -0.08 |  sign=open -0.21 |  sign=open_- -0.14 |
    sign=open_house -0.53 |  sign=operation -0.28 |  sign=output -0.24 |  sign=own -0.16 |  sign=passage -0.15 |
    sign=permit -0.11 |  sign=plan 0.24 |  sign=plan_sanction -0.44 |  sign=raise -0.06 |  sign=raise_- -0.38 |
    sign=raise_ban 0.09 |  sign=raise_force -0.18 |  sign=raise_money 0.5 |  sign=raise_permit -0.21 |
    sign=raise_rate 0.6 |  sign=raise_tariff -0.53 |  sign=rate 0.28 |  sign=relief 0.48 |  sign=resume -0.06 |
    sign=resume_- -0.12 |  sign=resume_operation 0.09 |  sign=resume_supply -0.55 |  sign=rule -0.31 |
    sign=sanction 0.43 |  sign=staff 0.57 |  sign=supply -0.16 |  sign=tariff 0.27 |  sign=terms 0.46 |
    sign=tie 0.38 |  sign=withdraw -0.03 |  sign=withdraw_- -0.19 |  sign=withdraw_charge -0.27 |
    subject=captive -0.5 |  subject=deal -0.35 |  subject=law 0.43 |  subject=offer -0.51 |  subject=strike -0.64 |
    subject=talks 0.2 |  subject=tariff -0.67 |  subject=troops -0.06 |  sure=0 -0.11 |  sure=1 -0.04 |
    sure=4 -0.06 |  tense=- -0.1 |  tense=future 0.15 |  tense=past 0.09 |  tense=present -0.1 |  ties=- -0.07 |
    ties=agent 0.08 |  ties=controlled -0.11 |  ties=modified -0.67 |  ties=of 0.11 |  ties=relative -0.06 |
    ties=shared -0.18 |  ties=subject 0.05 |  touches=accusation -0.38 |  touches=agreement -0.15 |
    touches=deadline -0.08 |  touches=incident 0.03 |  touches=linkage -0.12 |  touches=meeting 0.14 |
    touches=position -0.16 |  touches=proposal -0.27 |  touches=response -0.16 |  touches=statement -0.13 |
    under=- 0.03 |  under=according_to 0.29 |  under=across 0.35 |  under=after -0.09 |  under=against 0.36 |
    under=as -0.1 |  under=at -0.27 |  under=by -0.15 |  under=for 0.25 |  under=from 0.14 |  under=in 0.28 |
    under=into -0.56 |  under=on 0.23 |  under=over -0.35 |  under=since 0.05 |  under=to 0.09 |
    under=under -0.28 |  under=until -0.04 |  under=with -0.17 |  under=within -0.44 |  under=without -0.62 |
    undone=true -0.33 |  upos=NOUN -0.09 |  upos=VERB -0.03
  `,
  meeting: `
    above=speech-does 0.3 |  above=speech-quotes 0.24 |  above=speech-says -0.1 |  above=stance-accepts 0.15 |
    above=stance-demands -0.41 |  actor=group -0.39 |  actor=name 0.07 |  actor=of 0.15 |  actors=0 0.66 |
    actors=1 0.03 |  actors=3 -0.15 |  around_own_kind 0.22 |  beside=agreement 0.15 |  beside=deadline 0.07 |
    beside=linkage -0.88 |  beside=position -0.24 |  beside=statement -0.05 |  block=list-item -0.09 |
    class+content=speech-says+none 0.04 |  class=speech-says 0.05 |  clause=copula -0.09 |  clause=verb 0.03 |
    content+tense=none+future -0.09 |  content+tense=none+past 0.11 |  content+tense=none+present 0.08 |
    dated=false -0.22 |  dated=true 0.24 |  form=finite 0.03 |  form=infinitive 0.11 |  form=participle -0.18 |
    inside_own_kind -0.4 |  joined=true -0.07 |  label+rule=cancelled+fate_of_a_meeting_as_object 0.56 |
    label+rule=failed+fate_of_a_meeting_as_object 0.46 |  label+rule=failed+fate_of_a_meeting_as_oblique -0.1 |
    label+rule=failed+fate_of_a_meeting_as_subject 0.28 |  label+rule=held+fate_of_a_meeting_as_object 0.23 |
    label+rule=held+fate_of_a_meeting_as_subject 0.02 |  label+rule=held+hands_shaken -0.03 |
    label+rule=held+meeting_named_after_a_preposition 0.08 |  label+rule=held+meeting_named_by_measure 0.32 |
    label+rule=held+meeting_named_in_order -0.63 |  label+rule=held+meeting_named_with_a_clause -0.63 |
    label+rule=held+meeting_named_with_its_place -0.38 |  label+rule=held+meeting_named_with_one_party -0.6 |
    label+rule=held+verb_of_meeting -0.06 |  label+rule=held+verb_of_speaking_with 0.1 |
    label+rule=ongoing+fate_of_a_meeting_as_object 0.19 |  label+rule=planned+a_body_that_sits 0.1 |
    label+rule=planned+fate_of_a_meeting_as_object -0.12 |  label+rule=planned+fate_of_a_meeting_as_oblique 0.25 |
    label+rule=planned+fate_of_a_meeting_as_subject 0.13 |  label+rule=planned+journey 0.83 |
    label+rule=planned+meeting_named_after_a_preposition -0.37 |  label+rule=planned+meeting_named_in_order -0.25 |
    label+rule=planned+meeting_named_with_one_party 0.4 |  label+rule=planned+verb_of_meeting -0.07 |
    label+rule=planned+verb_of_speaking_with -0.7 |  label+rule=postponed+fate_of_a_meeting_as_object 0.57 |
    label=cancelled 0.07 |  label=failed 0.25 |  label=ongoing -0.1 |  label=planned -0.05 |  label=postponed 0.57 |
    lemma=attend -0.49 |  lemma=call -0.29 |  lemma=ceremony -0.5 |  lemma=conference 0.04 |
    lemma=consultation 0.22 |  lemma=conversation 1.3 |  lemma=dialogue -0.83 |  lemma=discuss 0.58 |
    lemma=discussion -0.5 |  lemma=join -0.63 |  lemma=mediation -0.05 |  lemma=meet 0.09 |  lemma=meeting 0.14 |
    lemma=mission -0.31 |  lemma=negotiate -0.44 |  lemma=negotiation -0.13 |  lemma=round 0.06 |
    lemma=session -0.14 |  lemma=sit -0.32 |  lemma=speak 0.51 |  lemma=summit -0.32 |  lemma=talk 0.03 |
    lemma=visit 0.41 |  length=0 -0.22 |  length=1 -0.24 |  length=2 0.23 |  length=3 0.33 |  length=4 -0.07 |
    length=5 0.15 |  link=adverbial 0.31 |  link=complement -0.17 |  link=coordinate 0.04 |  link=main 0.13 |
    link=modifier 0.03 |  link=open -0.03 |  link=relative -0.21 |  modal=be_to 0.43 |  modal=will -0.22 |
    modal=would -0.32 |  modality=asserted 0.03 |  modality=planned 0.04 |  modality=possible -0.48 |
    negated=true -0.38 |  object=deal 0.22 |  object=talks -0.08 |  objects=true 0.05 |  passive=true 0.82 |
    perfect=true -0.16 |  placed=false -0.13 |  placed=true 0.33 |  quoted=true -0.52 |  rule=a_body_that_sits 0.1 |
    rule=fate_of_a_meeting_as_object 0.13 |  rule=fate_of_a_meeting_as_oblique -0.05 |
    rule=fate_of_a_meeting_as_subject 0.08 |  rule=from_afar 0.4 |  rule=hands_shaken -0.03 |  rule=journey 0.71 |
    rule=meeting_named_after_a_preposition -0.1 |  rule=meeting_named_by_measure 0.03 |
    rule=meeting_named_in_order -0.35 |  rule=meeting_named_with_a_clause -0.33 |
    rule=meeting_named_with_its_place -0.38 |  rule=meeting_named_with_one_party -0.35 |
    rule=verb_of_meeting -0.07 |  rule=verb_of_receiving -0.6 |  rule=verb_of_speaking_with -0.27 |
    said=false 0.05 |  said=true -0.13 |  self=talks 0.06 |  self=visit -0.31 |  sentence=0 0.55 |
    sentence=1 0.12 |  sentence=2 -0.09 |  sentence=4 0.06 |  sentence=5 -0.16 |  share=0 -0.11 |  share=1 -0.28 |
    share=3 -0.07 |  share=4 0.31 |  sure=0 -0.15 |  sure=1 0.04 |  sure=2 -0.33 |  sure=3 0.12 |  sure=4 0.04 |
    tense=future -0.09 |  tense=past 0.13 |  tense=present 0.08 |  ties=- 0.03 |  ties=agent -0.68 |
    ties=controlled -0.06 |  ties=modified 0.03 |  ties=of 0.68 |  ties=possessive -0.53 |  ties=preposition 0.23 |
    ties=relative -0.13 |  ties=subject 0.04 |  touches=accusation -0.24 |  touches=agreement 0.09 |
    touches=deadline -0.5 |  touches=incident -0.13 |  touches=linkage -0.08 |  touches=measure -0.14 |
    touches=position -0.23 |  touches=proposal 0.05 |  touches=response -0.43 |  touches=statement -0.16 |
    under=- 0.08 |  under=after -0.02 |  under=at 0.03 |  under=before 0.36 |  under=by 0.24 |  under=for -0.28 |
    under=from 0.2 |  under=in 0.17 |  under=on 0.15 |  under=to 0.08 |  under=under -0.03 |  under=with 0.25 |
    undone=true -0.54 |  upos=VERB 0.03
  `,
  position: `
    above=other -0.1 |  above=speech-calls -0.85 |  above=speech-does -0.04 |  above=speech-once 0.55 |
    above=stance-accepts -0.47 |  above=stance-demands -0.31 |  above=stance-rejects -0.23 |
    above=stance-supports 0.4 |  actor=group -0.4 |  actor=id 0.07 |  actor=name 0.1 |  actor=of -0.07 |
    actors=2 -0.2 |  around_own_kind -0.07 |  beside=accusation -0.94 |  beside=agreement 0.05 |
    beside=deadline -0.58 |  beside=incident -0.03 |  beside=linkage -0.17 |  beside=measure -0.11 |
    beside=meeting 0.51 |  beside=position -0.19 |  beside=proposal -0.27 |  beside=statement 0.02 |
    block=list-item -0.25 |  class+content=attitude-open+infinitive 0.1 |  class+content=attitude-open+none 0.05 |
    class+content=other+infinitive 0.9 |  class+content=speech-calls+none -0.06 |
    class+content=speech-does+infinitive -0.74 |  class+content=speech-once+none 0.03 |
    class+content=speech-says+finite -0.24 |  class+content=speech-says+infinitive 0.24 |
    class+content=speech-says+none 0.13 |  class+content=stance-accepts+none -0.08 |
    class+content=stance-demands+infinitive 0.05 |  class+content=stance-demands+none -0.13 |
    class+content=stance-demands+participle -0.76 |  class+content=stance-open+none -0.19 |
    class+content=stance-opposes+none -0.13 |  class+content=stance-rejects+infinitive 0.04 |
    class+content=stance-rejects+none -0.36 |  class+content=stance-supports+infinitive -0.59 |
    class+content=stance-supports+none 0.08 |  class=attitude-open 0.08 |  class=attitude-supports -0.18 |
    class=speech-calls -0.11 |  class=speech-once 0.03 |  class=speech-says 0.08 |  class=stance-accepts -0.11 |
    class=stance-demands -0.07 |  class=stance-open -0.19 |  class=stance-opposes -0.13 |
    class=stance-rejects -0.09 |  class=stance-supports -0.06 |  clause=copula 0.04 |
    content+tense=finite+- -0.11 |  content+tense=finite+past -0.24 |  content+tense=finite+present 0.25 |
    content+tense=infinitive+- -0.51 |  content+tense=infinitive+past 0.18 |
    content+tense=infinitive+present 0.18 |  content+tense=none+future -0.03 |  content+tense=none+past -0.07 |
    content+tense=none+present 0.09 |  content+tense=participle+future -0.55 |
    content+tense=participle+past -0.62 |  content+tense=participle+present -0.14 |  content=finite -0.09 |
    content=infinitive 0.08 |  content=participle -0.45 |  dated=true -0.22 |  form=imperative -0.14 |
    form=infinitive -0.09 |  form=participle 0.05 |  goes_on=true 0.1 |  inside_own_kind -0.17 |  joined=true 0.12 |
    label+rule=accepts+accepts_a_thing -0.33 |  label+rule=demands+demands_a_clause 0.2 |
    label+rule=demands+demands_a_deed 0.03 |  label+rule=demands+demands_a_thing 0.27 |
    label+rule=demands+imperative_in_a_quotation -0.08 |  label+rule=demands+is_needed -0.11 |
    label+rule=demands+made_a_condition -0.04 |  label+rule=demands+must_be 0.15 |
    label+rule=demands+not_without -0.06 |  label+rule=demands+noun_of_stance -0.25 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.57 |
    label+rule=demands+set_as_a_condition,_conditional_on -0.77 |
    label+rule=demands+set_as_a_condition,_only_after -0.55 |
    label+rule=demands+set_as_a_condition,_provided 0.06 |
    label+rule=demands+set_as_a_condition,_provided_that -0.64 |
    label+rule=demands+set_as_a_condition,_without -0.2 |  label+rule=open+attitude 0.27 |
    label+rule=open+could_be 0.25 |  label+rule=open+open_a_thing -0.84 |  label+rule=open+set_words 0.58 |
    label+rule=opposes+act_against_a_thing 0.28 |  label+rule=opposes+judged_to_be 0.16 |
    label+rule=opposes+noun_of_stance_under_a_light_verb -0.41 |  label+rule=opposes+opposes_a_clause -0.44 |
    label+rule=opposes+opposes_a_thing -0.06 |  label+rule=opposes+side_taken 0.95 |
    label+rule=opposes+supports_a_thing 0.54 |  label+rule=opposes+verdict_in_speech 0.09 |
    label+rule=rejects+accepts_a_thing 0.59 |  label+rule=rejects+attitude -1.18 |
    label+rule=rejects+cannot_be -0.44 |  label+rule=rejects+noun_of_stance_under_a_light_verb 0.17 |
    label+rule=rejects+rejects_a_deed -0.06 |  label+rule=rejects+rejects_a_thing -0.2 |
    label+rule=rejects+said_of_a_thing 0.28 |  label+rule=rejects+will_not -0.05 |
    label+rule=supports+attitude 0.19 |  label+rule=supports+noun_of_stance_under_a_light_verb 0.6 |
    label+rule=supports+supports_a_clause -0.27 |  label+rule=supports+supports_a_deed -0.36 |
    label+rule=supports+supports_a_thing -0.14 |  label=accepts -0.29 |  label=demands 0.04 |  label=opposes 0.12 |
    label=rejects -0.03 |  label=supports -0.13 |  lemma=accept 0.09 |  lemma=appeal 0.4 |  lemma=approve -0.67 |
    lemma=ask -0.22 |  lemma=back 0.15 |  lemma=be -0.1 |  lemma=block -0.05 |  lemma=call 0.37 |
    lemma=claim -0.27 |  lemma=come -0.64 |  lemma=condemn -1.23 |  lemma=consider -0.66 |  lemma=decline -1.08 |
    lemma=demand 0.49 |  lemma=denounce -0.23 |  lemma=describe 0.88 |  lemma=dismiss -0.29 |  lemma=end 0.97 |
    lemma=exclude 0.37 |  lemma=fear -0.44 |  lemma=fight -0.72 |  lemma=give 0.79 |  lemma=go 0.62 |
    lemma=hand 1.44 |  lemma=hope -0.44 |  lemma=insist 0.22 |  lemma=intention 0.59 |  lemma=leave 0.16 |
    lemma=let -0.73 |  lemma=live 0.48 |  lemma=make -0.91 |  lemma=need -0.15 |  lemma=negotiate 0.25 |
    lemma=object -0.17 |  lemma=open 0.89 |  lemma=oppose 0.84 |  lemma=pay 0.2 |  lemma=plan -0.93 |
    lemma=press 0.91 |  lemma=ready -0.3 |  lemma=recommend -1.02 |  lemma=refuse 0.38 |  lemma=reject -0.99 |
    lemma=release 0.76 |  lemma=remain 0.1 |  lemma=request 0.23 |  lemma=rule 0.27 |  lemma=seek 0.7 |
    lemma=set -0.93 |  lemma=sign -0.05 |  lemma=stop -0.45 |  lemma=strike -0.69 |  lemma=support 0.25 |
    lemma=table 0.55 |  lemma=take 0.08 |  lemma=tell 0.06 |  lemma=try -0.31 |  lemma=turn -0.32 |
    lemma=urge 0.62 |  lemma=veto -0.08 |  lemma=vote -0.25 |  lemma=want 0.24 |  lemma=welcome 0.45 |
    lemma=willing -0.54 |  lemma=withdraw -0.62 |  length=0 -0.18 |  length=3 0.08 |  length=4 -0.1 |
    length=5 0.12 |  length=6 0.44 |  link=adverbial -0.06 |  link=complement 0.03 |  link=condition 0.09 |
    link=coordinate 0.15 |  link=main 0.04 |  link=modifier -0.25 |  link=open -0.09 |  link=relative -0.35 |
    link=time -0.39 |  modal=- 0.04 |  modal=can -0.05 |  modal=could -0.19 |  modal=have_to 0.12 |
    modal=must 0.09 |  modal=should -0.31 |  modal=will -0.12 |  modal=would -0.04 |  object=aid 0.45 |
    object=captive 0.23 |  object=charge -1.08 |  object=deadline -0.17 |  object=deal 0.19 |  object=law 0.42 |
    object=tariff 0.36 |  object=troops -0.11 |  object=truce 0.3 |  objects=false 0.05 |  objects=true -0.03 |
    passive=true 0.03 |  perfect=true 0.06 |  quoted=true -0.21 |  rule=accepts_a_thing -0.22 |
    rule=act_against_a_thing 0.28 |  rule=attitude 0.16 |  rule=cannot_be -0.44 |  rule=could_be 0.25 |
    rule=demands_a_clause 0.2 |  rule=demands_a_deed 0.06 |  rule=demands_a_thing 0.25 |
    rule=imperative_in_a_quotation -0.08 |  rule=is_needed -0.11 |  rule=judged_to_be 0.02 |
    rule=made_a_condition -0.04 |  rule=must_be 0.15 |  rule=not_without -0.06 |  rule=noun_of_stance -0.24 |
    rule=open_a_thing -0.3 |  rule=opposes_a_clause -0.44 |  rule=opposes_a_thing -0.06 |
    rule=rejects_a_clause 0.1 |  rule=rejects_a_deed -0.06 |  rule=rejects_a_thing -0.2 |
    rule=said_of_a_thing 0.38 |  rule=set_as_a_condition,_as_long_as -0.57 |
    rule=set_as_a_condition,_conditional_on -0.77 |  rule=set_as_a_condition,_only_after -0.55 |
    rule=set_as_a_condition,_provided 0.06 |  rule=set_as_a_condition,_provided_that -0.64 |
    rule=set_as_a_condition,_without -0.2 |  rule=set_words 0.63 |  rule=side_taken 0.11 |
    rule=supports_a_clause -0.27 |  rule=supports_a_deed -0.36 |  rule=supports_a_thing -0.06 |
    rule=verdict_in_speech 0.24 |  rule=will_not -0.05 |  said=false 0.02 |  said=true -0.03 |  sentence=0 -0.38 |
    sentence=1 0.14 |  sentence=4 -0.09 |  sentence=5 -0.27 |  share=0 -0.26 |  share=1 -0.08 |  share=3 0.14 |
    share=4 0.08 |  subject=aid 0.27 |  subject=deal 0.16 |  subject=law 0.25 |  subject=offer 0.19 |
    subject=talks -0.34 |  subject=tariff 0.05 |  subject=troops -0.1 |  sure=0 0.05 |  sure=2 0.06 |
    sure=3 -0.05 |  sure=4 0.08 |  tense=- -0.04 |  tense=future -0.15 |  tense=present 0.12 |  ties=- -0.12 |
    ties=agent -0.5 |  ties=possessive 0.52 |  ties=shared 0.13 |  touches=accusation -0.48 |
    touches=agreement -0.07 |  touches=deadline -0.15 |  touches=incident 0.08 |  touches=linkage -0.31 |
    touches=measure 0.03 |  touches=meeting -0.11 |  touches=proposal -0.51 |  touches=response -0.06 |
    under=against -0.12 |  under=as 0.04 |  under=at 0.35 |  under=before -0.45 |  under=by -0.65 |
    under=for -0.07 |  under=from -0.07 |  under=in -0.2 |  under=on 0.04 |  under=to 0.07 |  under=under -1.32 |
    under=with 0.08 |  under=within -0.72 |  under=without -0.18 |  upos=ADJ 0.05 |  upos=NOUN -0.06
  `,
  proposal: `
    above=other -0.13 |  above=speech-does 0.53 |  above=speech-says -0.18 |  actor=group -0.3 |  actor=id 0.2 |
    actor=name -0.22 |  actors=2 -0.2 |  around_own_kind 0.29 |  beside=agreement 0.27 |  beside=deadline -0.56 |
    beside=linkage -0.3 |  beside=position -0.69 |  beside=statement -0.06 |  block=list-item -0.06 |
    class+content=other+none 0.15 |  class+content=speech-does+infinitive 0.4 |
    class+content=speech-does+none -0.04 |  class+content=speech-says+finite -0.29 |
    class+content=speech-says+none 0.03 |  class+content=speech-says+participle -0.09 |  class=other 0.04 |
    class=speech-does 0.09 |  class=speech-says -0.07 |  class=stance-supports 0.45 |  clause=verb 0.03 |
    content+tense=finite+past -0.66 |  content+tense=infinitive+past 0.07 |  content+tense=infinitive+present 0.22 |
    content+tense=none+- -0.2 |  content+tense=none+future -0.45 |  content+tense=none+past 0.32 |
    content+tense=none+present 0.07 |  content+tense=participle+past -0.36 |  content=finite -0.29 |
    content=infinitive 0.26 |  content=none 0.03 |  content=participle -0.09 |  dated=false -0.05 |
    dated=true 0.23 |  form=finite 0.04 |  form=infinitive -0.45 |  form=participle 0.15 |  goes_on=false 0.04 |
    inside_own_kind -0.94 |  joined=true 0.19 |  label+rule=made+offer_named_by_its_maker 0.1 |
    label+rule=made+offer_put_or_taken_back 0.14 |  label+rule=made+proposing_verb -0.06 |
    label+rule=made+terms_of_an_offer 0.32 |  label+rule=withdrawn+offer_put_or_taken_back -0.06 |
    label=withdrawn -0.06 |  lemma=advise -0.46 |  lemma=draft 0.05 |  lemma=drop -0.74 |  lemma=invite -0.44 |
    lemma=offer 0.2 |  lemma=plan 0.45 |  lemma=proposal -0.44 |  lemma=propose 0.32 |  lemma=put 0.06 |
    lemma=recommend -0.18 |  lemma=suggest 0.23 |  lemma=withdraw 0.24 |  length=0 0.43 |  length=1 -0.2 |
    length=2 0.06 |  length=3 0.15 |  length=4 -0.07 |  length=5 -0.05 |  link=adverbial 0.05 |
    link=complement -0.04 |  link=coordinate -0.08 |  link=main 0.11 |  link=modifier -0.04 |  link=open 0.26 |
    link=relative -0.22 |  modal=- 0.09 |  modal=would -0.41 |  modality=asserted 0.09 |  modality=planned -0.46 |
    modality=possible -0.81 |  negated=false 0.03 |  negated=true -0.61 |  object=aid 0.46 |  object=deal -0.08 |
    object=offer -0.07 |  object=tariff -0.02 |  objects=false 0.13 |  objects=true -0.03 |  passive=false 0.07 |
    passive=true -0.22 |  perfect=false -0.06 |  perfect=true 0.24 |  quoted=false 0.03 |
    rule=offer_named_by_its_maker 0.1 |  rule=offer_put_or_taken_back 0.08 |  rule=proposing_verb -0.06 |
    rule=terms_of_an_offer 0.32 |  said=false 0.13 |  said=true -0.2 |  self=offer -0.29 |  sentence=1 0.12 |
    sentence=2 0.02 |  sentence=3 -0.19 |  sentence=4 0.48 |  sentence=5 -0.59 |  share=0 -0.26 |  share=1 -0.15 |
    share=2 0.09 |  share=3 0.31 |  share=4 0.04 |  subject=offer 0.4 |  sure=0 0.08 |  sure=1 -0.13 |
    sure=2 -0.27 |  sure=3 0.1 |  sure=4 0.23 |  tense=- -0.1 |  tense=future -0.45 |  tense=past 0.12 |
    tense=present 0.14 |  ties=- -0.6 |  ties=adjective -0.76 |  ties=controlled -0.17 |  ties=possessive 0.44 |
    ties=relative -0.21 |  ties=shared 0.09 |  ties=subject 0.11 |  touches=agreement -0.12 |
    touches=linkage -0.39 |  touches=measure -0.08 |  touches=meeting -0.11 |  touches=position -0.06 |
    touches=response 0.14 |  touches=statement -0.07 |  under=- -0.06 |  under=by 0.17 |  under=for 0.15 |
    under=from -0.23 |  under=in 0.24 |  under=to -0.03 |  undone=false 0.05 |  undone=true -0.61 |
    upos=NOUN -0.03 |  upos=VERB 0.03
  `,
  response: `
    above=other 0.02 |  above=speech-says -0.23 |  above=stance-accepts 1.09 |  actor=group -0.84 |  actor=id 0.16 |
    actor=name 0.13 |  actor=of -0.31 |  actors=2 -0.33 |  beside=agreement -0.37 |  beside=linkage -0.26 |
    beside=measure -0.7 |  beside=position -0.34 |  beside=statement -0.06 |  block=list-item -0.22 |
    class+content=other+none 0.07 |  class+content=speech-does+none 0.07 |  class+content=speech-once+none 0.04 |
    class+content=speech-says+finite 0.11 |  class+content=speech-says+none 0.03 |
    class+content=speech-says+question -0.53 |  class+content=stance-accepts+none 0.19 |
    class+content=stance-open+none 0.31 |  class+content=stance-rejects+infinitive -0.16 |
    class+content=stance-rejects+none -0.07 |  class+content=stance-supports+none -0.44 |  class=other 0.08 |
    class=speech-does 0.07 |  class=speech-once 0.04 |  class=stance-accepts 0.05 |  class=stance-open 0.31 |
    class=stance-rejects -0.14 |  class=stance-supports -0.44 |  content+tense=infinitive+present -0.21 |
    content+tense=none+- -0.06 |  content+tense=none+future -0.26 |  content+tense=none+past 0.16 |
    content+tense=none+present -0.02 |  content=finite 0.06 |  content=infinitive -0.16 |  content=none 0.06 |
    content=question -0.51 |  dated=true -0.04 |  form=infinitive 0.09 |  form=participle -0.28 |
    goes_on=true -0.45 |  joined=true -0.05 |  label+rule=accepts+answer -0.19 |
    label+rule=pending+answer_withheld -0.07 |  label+rule=pending+no_answer_yet 0.22 |
    label+rule=rejects+answer 0.08 |  label+rule=rejects+answer_to_that -0.23 |
    label+rule=rejects+called_impossible 0.41 |  label+rule=rejects+how_it_was_received -0.05 |
    label+rule=rejects+refusal_to_deal -0.08 |  label+rule=rejects+said_yes_or_no 0.31 |  label=accepts -0.12 |
    label=conditional -0.13 |  label=pending 0.18 |  label=rejects -0.02 |  lemma=accept 0.15 |  lemma=agree -0.46 |
    lemma=call 0.29 |  lemma=decline 1.18 |  lemma=dismiss -0.15 |  lemma=give 0.06 |  lemma=react -0.28 |
    lemma=refuse -0.25 |  lemma=reject 0.25 |  lemma=reply -0.44 |  lemma=respond 0.39 |  lemma=rule -0.23 |
    lemma=say -0.28 |  lemma=sign 0.52 |  lemma=take -0.67 |  lemma=turn 0.51 |  length=0 0.41 |  length=1 0.16 |
    length=2 -0.11 |  length=3 -0.2 |  length=4 -0.13 |  length=5 0.74 |  length=6 -0.18 |  link=complement -0.19 |
    link=coordinate 0.15 |  link=main 0.07 |  link=open 0.21 |  link=relative 0.45 |  modal=- 0.04 |
    modal=will -0.27 |  modal=would 0.21 |  modality=asserted 0.04 |  modality=hypothetical 0.52 |
    modality=planned -0.35 |  modality=possible -0.12 |  object=offer 0.12 |  objects=false 0.14 |
    objects=true -0.1 |  passive=true 0.22 |  perfect=false -0.07 |  perfect=true 0.21 |  rule=answer -0.03 |
    rule=answer_to_a_thing 0.68 |  rule=answer_to_that -0.19 |  rule=answer_withheld -0.07 |
    rule=called_impossible 0.41 |  rule=how_it_was_received -0.05 |  rule=no_answer_yet 0.22 |
    rule=refusal_to_deal -0.08 |  rule=said_yes_or_no 0.31 |  said=false 0.06 |  said=true -0.21 |
    sentence=0 0.09 |  sentence=1 0.13 |  sentence=2 0.04 |  sentence=3 -0.04 |  sentence=4 -0.27 |  share=0 0.12 |
    share=1 -0.13 |  share=3 -0.08 |  share=4 0.05 |  subject=offer 0.62 |  subject=troops 0.61 |  sure=0 0.18 |
    sure=1 -0.11 |  sure=3 -0.03 |  sure=4 0.09 |  tense=- -0.12 |  tense=future -0.27 |  tense=past 0.16 |
    tense=present -0.15 |  ties=- -0.03 |  ties=agent 0.22 |  ties=controlled 0.02 |  touches=accusation -0.49 |
    touches=agreement 0.17 |  touches=deadline -0.72 |  touches=linkage 0.11 |  touches=meeting 0.42 |
    touches=position -0.05 |  touches=proposal -0.08 |  touches=statement -0.18 |  under=- 0.06 |  under=as -0.18 |
    under=for 0.09 |  under=from -0.45 |  under=in 0.29 |  under=on 0.2 |  under=to -0.11 |  under=with 0.55 |
    undone=false -0.04 |  undone=true 0.15
  `,
  statement: `
    above=attitude-open 0.23 |  above=other -0.03 |  above=speech-calls -1.17 |  above=speech-does -0.04 |
    above=speech-once -0.29 |  above=speech-quotes 1.03 |  above=speech-says -0.16 |  above=stance-accepts 0.12 |
    above=stance-demands 0.12 |  above=stance-rejects -0.2 |  above=stance-supports -0.37 |  actor=group -0.16 |
    actor=id -0.19 |  actor=name 0.11 |  actor=of 0.13 |  actors=2 0.06 |  actors=3 0.24 |  any 0.02 |
    beside=accusation 0.14 |  beside=agreement -0.21 |  beside=deadline 0.1 |  beside=incident 0.12 |
    beside=linkage -0.05 |  beside=measure -0.18 |  beside=meeting -0.38 |  beside=position -0.12 |
    beside=proposal -0.46 |  beside=response -0.23 |  block=list-item -0.08 |  block=paragraph 0.03 |
    class+content=other+none 0.1 |  class+content=speech-calls+none 0.05 |  class+content=speech-does+finite 0.37 |
    class+content=speech-does+infinitive -0.83 |  class+content=speech-does+none -0.06 |
    class+content=speech-does+participle 0.14 |  class+content=speech-once+none -0.28 |
    class+content=speech-says+finite 0.12 |  class+content=speech-says+imperative 0.6 |
    class+content=speech-says+infinitive -0.12 |  class+content=speech-says+none -0.04 |
    class+content=speech-says+participle -0.27 |  class+content=speech-says+question -0.5 |  class=other 0.14 |
    class=speech-calls -0.05 |  class=speech-does -0.02 |  class=speech-once -0.28 |  class=speech-says 0.04 |
    class=stance-accepts -0.57 |  clause=copula -0.21 |  clause=noun -0.25 |  clause=verb 0.02 |
    content+tense=finite+- 0.32 |  content+tense=finite+past 0.12 |  content+tense=finite+present 0.13 |
    content+tense=infinitive+- -0.21 |  content+tense=infinitive+past -0.08 |
    content+tense=infinitive+present -0.41 |  content+tense=none+- -0.17 |  content+tense=none+future -0.29 |
    content+tense=none+past 0.03 |  content+tense=none+present -0.09 |  content+tense=participle+past -0.08 |
    content+tense=question+- -0.25 |  content=finite 0.13 |  content=imperative 0.6 |  content=infinitive -0.18 |
    content=none -0.05 |  content=question -0.5 |  dated=true 0.12 |  form=imperative -0.92 |
    form=infinitive -0.13 |  form=noun -0.25 |  form=participle 0.16 |  goes_on=false 0.02 |  goes_on=true -0.5 |
    inside_own_kind -0.44 |  joined=false 0.03 |  joined=true -0.07 |  label+rule=direct+attribution 0.08 |
    label+rule=direct+quotation_without_a_cue 0.33 |  label+rule=direct+reporting_clause,_calls,_marks 0.27 |
    label+rule=direct+reporting_clause,_does,_a_clause 0.43 |
    label+rule=direct+reporting_clause,_does,_marks 0.16 |
    label+rule=direct+reporting_clause,_says,_a_clause 0.11 |
    label+rule=direct+reporting_clause,_says,_marks 0.26 |  label+rule=direct+words_in_order,_after 0.48 |
    label+rule=direct+words_in_order,_before 0.72 |  label+rule=indirect+according_to 0.48 |
    label+rule=indirect+accusing,_by_the_order_of_words 0.3 |  label+rule=indirect+attribution -0.36 |
    label+rule=indirect+noun_of_saying -0.33 |  label+rule=indirect+reporting_clause,_calls,_a_clause -0.48 |
    label+rule=indirect+reporting_clause,_does,_a_clause -0.1 |
    label+rule=indirect+reporting_clause,_does,_a_thing 0.03 |
    label+rule=indirect+reporting_clause,_does,_an_infinitive -0.29 |
    label+rule=indirect+reporting_clause,_once,_a_thing -0.42 |
    label+rule=indirect+reporting_clause,_says,_a_clause 0.06 |
    label+rule=indirect+reporting_clause,_says,_a_thing -0.27 |
    label+rule=indirect+reporting_clause,_says,_an_infinitive -0.08 |
    label+rule=indirect+words_in_order,_before 0.23 |  label+rule=indirect+words_in_order,_turned -0.13 |
    label=direct 0.2 |  label=indirect -0.03 |  lemma=accord 0.03 |  lemma=accuse 0.07 |  lemma=admit 0.07 |
    lemma=announce 0.22 |  lemma=appeal 0.87 |  lemma=argue -0.05 |  lemma=ask -0.33 |  lemma=attack -1.02 |
    lemma=break -0.34 |  lemma=call 0.4 |  lemma=charge 0.35 |  lemma=claim -0.38 |  lemma=communicate -0.54 |
    lemma=complain 0.16 |  lemma=concede 0.29 |  lemma=condemn 0.18 |  lemma=confirm 0.16 |  lemma=consider -0.7 |
    lemma=declare 0.5 |  lemma=demand -0.73 |  lemma=denounce -0.06 |  lemma=deny 0.52 |  lemma=describe 0.42 |
    lemma=dismiss -0.08 |  lemma=estimate 0.64 |  lemma=exclude -0.33 |  lemma=express 0.74 |  lemma=fear -0.7 |
    lemma=give -0.73 |  lemma=hint 0.23 |  lemma=hope -1.28 |  lemma=inform -0.23 |  lemma=insist -0.58 |
    lemma=invite -1.07 |  lemma=maintain 0.36 |  lemma=make 0.14 |  lemma=note 0.03 |  lemma=object -0.81 |
    lemma=offer -0.52 |  lemma=oppose -0.31 |  lemma=pledge -0.82 |  lemma=press -0.7 |  lemma=promise -0.18 |
    lemma=propose -0.91 |  lemma=put -0.25 |  lemma=recall 0.66 |  lemma=recommend -0.42 |  lemma=reiterate -0.09 |
    lemma=reject -0.26 |  lemma=repeat 0.41 |  lemma=reply 0.08 |  lemma=report -0.22 |  lemma=request -0.35 |
    lemma=rule -0.51 |  lemma=say 0.24 |  lemma=see -0.69 |  lemma=speak -0.33 |  lemma=state -1.07 |
    lemma=stress 0.58 |  lemma=suggest -0.03 |  lemma=talk -0.67 |  lemma=tell 0.22 |  lemma=threaten 0.3 |
    lemma=undertake -0.51 |  lemma=urge 0.6 |  lemma=vow -0.3 |  lemma=warn -0.1 |  lemma=welcome -0.04 |
    lemma=write 0.06 |  length=0 -0.12 |  length=1 -0.2 |  length=3 0.02 |  length=4 0.11 |  length=5 0.06 |
    length=6 0.15 |  length=7 0.12 |  link=adverbial 0.08 |  link=complement -0.44 |  link=coordinate -0.12 |
    link=main 0.08 |  link=modifier -0.4 |  link=nominal -0.25 |  link=open -0.03 |  link=relative -0.28 |
    link=time 0.27 |  modal=- 0.03 |  modal=can 0.41 |  modal=could -0.86 |  modal=must -0.92 |  modal=will -0.23 |
    modal=would -0.16 |  modality=asserted 0.02 |  negated=false 0.02 |  object=aid -0.04 |  object=charge 0.61 |
    object=deal 0.06 |  object=law 0.03 |  object=offer -0.12 |  object=talks -0.21 |  object=tariff -0.2 |
    object=troops 0.89 |  object=truce 0.07 |  objects=false 0.05 |  objects=true -0.04 |  passive=false 0.02 |
    passive=true -0.38 |  perfect=false 0.04 |  perfect=true -0.12 |  placed=false 0.02 |  quoted=false 0.03 |
    quoted=true -0.3 |  rule=according_to 0.48 |  rule=accusing,_by_the_order_of_words 0.3 |
    rule=attribution -0.33 |  rule=noun_of_saying -0.33 |  rule=quotation_without_a_cue 0.33 |
    rule=reporting_clause,_calls,_a_clause -0.48 |  rule=reporting_clause,_calls,_marks 0.27 |
    rule=reporting_clause,_does,_a_clause -0.07 |  rule=reporting_clause,_does,_a_thing 0.03 |
    rule=reporting_clause,_does,_an_infinitive -0.29 |  rule=reporting_clause,_does,_marks 0.16 |
    rule=reporting_clause,_once,_a_thing -0.42 |  rule=reporting_clause,_says,_a_clause 0.07 |
    rule=reporting_clause,_says,_a_thing -0.27 |  rule=reporting_clause,_says,_an_infinitive -0.08 |
    rule=reporting_clause,_says,_marks 0.26 |  rule=words_in_order,_after 0.08 |  rule=words_in_order,_before 0.4 |
    rule=words_in_order,_set_in 0.05 |  rule=words_in_order,_turned 0.08 |  said=false 0.05 |  said=true -0.15 |
    self=deal 0.03 |  self=offer -0.97 |  sentence=0 0.15 |  sentence=1 0.1 |  sentence=2 0.03 |  sentence=3 -0.06 |
    sentence=4 0.05 |  share=0 -0.54 |  share=1 -0.18 |  share=2 -0.04 |  share=3 -0.07 |  share=4 0.11 |
    subject=deal -0.05 |  subject=law 0.13 |  subject=offer -0.36 |  subject=talks -0.03 |  subject=troops -0.19 |
    subject=visit -1 |  sure=0 0.06 |  sure=2 0.07 |  tense=- -0.06 |  tense=future -0.45 |  tense=past 0.06 |
    tense=present -0.05 |  ties=- 0.05 |  ties=agent -0.41 |  ties=controlled -0.04 |  ties=modified -0.27 |
    ties=possessive -0.28 |  ties=relative -0.18 |  ties=shared -0.28 |  ties=subject 0.05 |
    touches=agreement 0.08 |  touches=deadline -0.08 |  touches=incident 0.13 |  touches=linkage -0.1 |
    touches=measure -0.05 |  touches=meeting -0.06 |  touches=proposal 0.13 |  touches=response -0.09 |
    under=- -0.46 |  under=about -0.46 |  under=according_to 0.6 |  under=after -0.3 |  under=as 0.07 |
    under=at 0.3 |  under=before -0.34 |  under=for -0.13 |  under=from -0.26 |  under=in -0.07 |  under=of 0.31 |
    under=on 0.06 |  under=over -0.61 |  under=since -0.31 |  under=to -0.18 |  under=under -0.07 |
    under=with -0.86 |  undone=false 0.04 |  undone=true -0.74 |  upos=NOUN -0.25 |  upos=VERB 0.03
  `,
}

const line: Learned['line'] = [
  [-4.119, 0],
  [-3.318, 0.028],
  [-3.042, 0.037],
  [-2.915, 0.063],
  [-2.766, 0.081],
  [-2.284, 0.095],
  [-1.891, 0.119],
  [-1.782, 0.122],
  [-1.678, 0.164],
  [-1.559, 0.17],
  [-1.458, 0.178],
  [-1.26, 0.228],
  [-1.05, 0.241],
  [-0.888, 0.243],
  [-0.8, 0.25],
  [-0.774, 0.287],
  [-0.675, 0.292],
  [-0.556, 0.336],
  [-0.385, 0.372],
  [-0.173, 0.405],
  [-0.062, 0.413],
  [0.004, 0.44],
  [0.062, 0.5],
  [0.206, 0.522],
  [0.427, 0.564],
  [0.601, 0.617],
  [0.789, 0.638],
  [0.967, 0.697],
  [1.04, 0.714],
  [1.122, 0.758],
  [1.323, 0.779],
  [1.689, 0.833],
  [1.977, 0.88],
  [2.115, 0.889],
  [2.554, 0.903],
  [3.595, 1],
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
