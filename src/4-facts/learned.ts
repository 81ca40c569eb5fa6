/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.15 |  above=speech-does 0.73 |  above=speech-says 0.37 |  actor=group -0.33 |  actor=id 0.14 |
    actor=name 0.15 |  actors=1 0.07 |  actors=2 -0.39 |  any 0.05 |  beside=measure -0.6 |  beside=position -0.25 |
    beside=statement 0.06 |  block=list-item -0.39 |  block=paragraph 0.07 |  class+content=other+none -0.22 |
    class+content=speech-does+none 0.16 |  class+content=speech-does+participle 0.09 |
    class+content=speech-says+finite -0.1 |  class+content=speech-says+none 0.12 |  class=other -0.1 |
    class=speech-does 0.15 |  class=speech-says -0.03 |  clause=verb 0.02 |  content+tense=finite+- 0.74 |
    content+tense=finite+past -0.62 |  content+tense=finite+present 0.47 |  content+tense=none+- 0.08 |
    content+tense=none+past 0.11 |  content+tense=none+present -0.11 |  content+tense=participle+past 0.1 |
    content+tense=participle+present 0.45 |  content=finite -0.1 |  content=none 0.07 |  content=participle 0.09 |
    dated=false 0.06 |  form=participle 0.31 |  goes_on=false 0.06 |  goes_on=true -0.67 |  joined=false 0.07 |
    joined=true -0.15 |  label+rule=-+accusing,_by_the_order_of_words 0.56 |
    label+rule=-+charge_against_someone 0.14 |  label+rule=-+charge_as_a_noun 0.52 |
    label+rule=-+charge_without_its_matter -0.23 |  label+rule=-+deed_called_a_wrong -0.24 |
    label+rule=-+verb_of_charging -0.18 |  label+rule=-+wrong_told_of_another -0.16 |
    label+rule=-+wrong_told_of_nobody_named 0.12 |  label=- 0.05 |  lemma=accuse 0.23 |  lemma=blame 0.28 |
    lemma=complain -0.17 |  lemma=hold -0.42 |  lemma=say 0.13 |  length=0 -0.15 |  length=1 0.03 |  length=2 0.23 |
    length=3 0.13 |  length=4 0.34 |  length=5 -0.61 |  link=adverbial -0.04 |  link=complement 0.14 |
    link=coordinate -0.16 |  link=main -0.03 |  link=modifier 0.1 |  link=relative 0.31 |  modal=- 0.02 |
    modality=asserted 0.05 |  negated=false 0.05 |  object=talks -0.18 |  object=tariff 0.05 |
    object=troops -0.34 |  objects=false -0.05 |  objects=true 0.06 |  passive=false 0.05 |  passive=true -0.34 |
    perfect=false -0.02 |  perfect=true 0.33 |  placed=false 0.05 |  quoted=false 0.06 |  quoted=true -0.19 |
    rule=accusing,_by_the_order_of_words 0.56 |  rule=charge_against_someone 0.14 |  rule=charge_as_a_noun 0.52 |
    rule=charge_without_its_matter -0.23 |  rule=deed_called_a_wrong -0.24 |  rule=verb_of_charging -0.18 |
    rule=wrong_told_of_another -0.16 |  rule=wrong_told_of_nobody_named 0.12 |  said=false 0.09 |  said=true -0.05 |
    sentence=1 0.17 |  sentence=2 0.16 |  sentence=3 -0.17 |  sentence=4 0.11 |  share=0 -0.34 |  share=1 0.05 |
    share=2 0.18 |  share=3 0.39 |  subject=troops -0.2 |  sure=0 -0.27 |  sure=1 -0.15 |  sure=2 0.29 |
    sure=3 0.08 |  sure=4 0.05 |  tense=- 0.16 |  tense=past -0.03 |  tense=present 0.16 |  ties=- -0.43 |
    ties=controlled 0.27 |  ties=relative 0.52 |  ties=shared -0.3 |  ties=subject 0.05 |  touches=agreement 0.07 |
    touches=linkage -1.13 |  touches=measure -0.46 |  touches=meeting 0.11 |  touches=position -0.33 |
    touches=response -0.31 |  touches=statement -0.09 |  under=- -0.02 |  under=for -0.09 |  under=in -0.62 |
    under=of 0.44 |  under=on 0.17 |  under=to 0.22 |  undone=false 0.02 |  upos=NOUN 0.52 |  upos=VERB 0.03
  `,
  agreement: `
    above=other -0.03 |  above=speech-does 0.06 |  above=speech-says 0.04 |  above=stance-accepts -0.14 |
    above=stance-demands -0.15 |  above=stance-rejects 0.05 |  above=stance-supports 0.21 |  actor=id 0.05 |
    actor=name -0.06 |  actor=of 0.05 |  actors=0 1 |  actors=1 -0.31 |  actors=2 0.09 |  actors=3 0.12 |
    around_own_kind -0.05 |  beside=agreement -0.37 |  beside=deadline -0.22 |  beside=incident -0.3 |
    beside=linkage -0.23 |  beside=measure -0.23 |  beside=meeting -0.59 |  beside=position -0.47 |
    beside=proposal -0.57 |  beside=response -0.71 |  beside=statement -0.26 |  block=list-item -0.11 |
    class+content=attitude-open+none -0.61 |  class+content=other+infinitive -0.38 |
    class+content=other+none 0.04 |  class+content=speech-does+none -0.45 |
    class+content=speech-says+finite -0.96 |  class+content=speech-says+infinitive 0.07 |
    class+content=speech-says+none -0.11 |  class+content=stance-accepts+finite 0.52 |
    class+content=stance-accepts+infinitive 0.22 |  class+content=stance-accepts+none 0.07 |
    class+content=stance-demands+none 0.49 |  class=attitude-open -0.61 |  class=other 0.04 |
    class=speech-does -0.45 |  class=speech-says -0.12 |  class=stance-accepts 0.09 |  class=stance-demands 0.05 |
    clause=noun -0.05 |  content+tense=finite+past 0.28 |  content+tense=infinitive+- -0.42 |
    content+tense=infinitive+past 0.13 |  content+tense=none+- -0.1 |  content+tense=none+future 0.06 |
    content+tense=none+past 0.08 |  content+tense=none+present -0.03 |  content=finite 0.07 |
    content=participle -0.03 |  dated=false -0.12 |  dated=true 0.18 |  form=infinitive -0.08 |  form=noun -0.05 |
    form=participle -0.04 |  goes_on=true 0.09 |  inside_own_kind -0.12 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.36 |
    label+rule=agreed+agreement_named_with_its_parties -0.31 |  label+rule=agreed+item_of_a_list_of_terms 0.38 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before 0.37 |  label+rule=agreed+signing_verb 0.22 |
    label+rule=agreed+signing_verb,_parties_from_before -0.37 |  label+rule=agreed+stage_of_an_agreement -0.1 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun -0.16 |  label+rule=agreed+term_after_an_agreement -0.66 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before -0.13 |
    label+rule=agreed+term_after_others,_parties_from_before -0.18 |
    label+rule=agreed+term_under_an_agreement -0.25 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before 0.09 |  label+rule=agreed+undertaking_on 0.06 |
    label+rule=agreed+undertaking_that -0.06 |  label+rule=agreed+undertaking_to -0.1 |
    label+rule=agreed+what_an_agreement_does -0.46 |  label+rule=agreed+what_an_agreement_does,_participle -0.08 |
    label+rule=agreed+what_an_agreement_does,_relative -0.29 |  label+rule=agreed+what_it_does 0.33 |
    label+rule=breached+stage_of_an_agreement -0.69 |  label+rule=collapsed+stage_of_an_agreement 0.12 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.67 |
    label+rule=in-force+in_force,_parties_from_before 0.49 |  label+rule=in-force+stage_of_an_agreement -0.16 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -0.27 |  label+rule=negotiating+nothing_agreed -0.28 |
    label+rule=negotiating+nothing_agreed,_not -0.16 |  label+rule=negotiating+stage_of_an_agreement 0.24 |
    label+rule=negotiating+without_a_result 0.4 |  label+rule=signed+gesture_of_signing 0.36 |
    label+rule=signed+noun_of_a_stage -0.6 |  label+rule=signed+noun_of_a_stage,_set 0.72 |
    label+rule=signed+signing_verb -0.16 |  label+rule=signed+signing_verb,_parties_from_before 0.27 |
    label+rule=signed+stage_of_an_agreement 0.29 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.43 |
    label=agreed -0.06 |  label=breached -0.57 |  label=collapsed -0.06 |  label=negotiating 0.21 |
    label=signed 0.18 |  lemma=accept -0.18 |  lemma=agree 0.25 |  lemma=agreement 0.36 |  lemma=breach -0.57 |
    lemma=break -0.03 |  lemma=broker -0.35 |  lemma=ceasefire -0.72 |  lemma=collapse 0.73 |  lemma=commit -0.76 |
    lemma=conclude 1.18 |  lemma=declare 1.13 |  lemma=drop -0.9 |  lemma=end -0.38 |  lemma=extend -0.19 |
    lemma=fall 0.74 |  lemma=give -0.66 |  lemma=have 0.35 |  lemma=hold -0.4 |  lemma=initial 0.2 |
    lemma=join -0.1 |  lemma=leave 0.51 |  lemma=let 0.35 |  lemma=pledge 0.03 |  lemma=promise -0.66 |
    lemma=put 0.5 |  lemma=ratify -0.5 |  lemma=reach 0.22 |  lemma=replace 0.59 |  lemma=sign 0.24 |
    lemma=signature -0.22 |  lemma=signing 0.05 |  lemma=strike 0.09 |  lemma=take 0.03 |  lemma=undertake 0.21 |
    lemma=vow -0.92 |  lemma=win 0.82 |  length=0 -0.18 |  length=1 -0.04 |  length=2 0.1 |  length=3 -0.02 |
    length=4 -0.1 |  length=5 -0.07 |  length=6 0.38 |  link=adverbial -0.5 |  link=coordinate 0.12 |
    link=main 0.02 |  link=nominal -0.05 |  link=open -0.11 |  link=relative -0.17 |  link=time 0.26 |
    modal=be_to 0.25 |  modal=could 0.45 |  modal=must -0.6 |  modal=will -0.08 |  modal=would -0.29 |
    modality=asserted 0.05 |  modality=planned -0.08 |  modality=possible -0.5 |  negated=true -0.11 |
    object=aid 0.02 |  object=captive -0.23 |  object=deal 0.11 |  object=law 0.23 |  object=offer -0.13 |
    object=talks 0.4 |  object=tariff -0.4 |  object=troops -0.52 |  object=truce 0.19 |  passive=true -0.05 |
    perfect=false -0.03 |  perfect=true 0.16 |  quoted=true -0.44 |
    rule=agreement_named_with_its_date,_parties_from_before -0.36 |  rule=agreement_named_with_its_parties -0.31 |
    rule=gesture_of_signing 0.62 |  rule=in_force,_parties_from_before 0.49 |  rule=it,_an_agreement -0.94 |
    rule=item_of_a_list_of_terms 0.38 |  rule=item_of_a_list_of_terms,_parties_from_before 0.37 |
    rule=nothing_agreed -0.28 |  rule=nothing_agreed,_not -0.16 |  rule=noun_of_a_stage -0.61 |
    rule=noun_of_a_stage,_set 0.72 |  rule=signing_verb -0.05 |  rule=signing_verb,_parties_from_before 0.07 |
    rule=stage_of_an_agreement 0.03 |  rule=term_after_an_agreement -0.66 |
    rule=term_after_an_agreement,_parties_from_before -0.13 |  rule=term_after_others,_parties_from_before -0.18 |
    rule=term_under_an_agreement -0.25 |  rule=term_under_an_agreement,_parties_from_before 0.09 |
    rule=undertaking_on 0.06 |  rule=undertaking_that -0.06 |  rule=undertaking_to -0.1 |
    rule=what_an_agreement_does -0.46 |  rule=what_an_agreement_does,_participle -0.08 |
    rule=what_an_agreement_does,_relative -0.29 |  rule=what_it_does 0.33 |  rule=without_a_result 0.4 |
    said=false 0.02 |  said=true -0.06 |  self=deal -0.05 |  self=truce -0.06 |  sentence=0 0.25 |
    sentence=1 -0.03 |  sentence=2 -0.19 |  sentence=4 0.19 |  sentence=5 0.46 |  share=0 -0.05 |  share=2 0.09 |
    share=3 0.08 |  share=4 -0.08 |  subject=deal -0.21 |  subject=law -0.52 |  subject=offer -0.21 |
    subject=talks -0.16 |  subject=troops 0.6 |  subject=truce 0.17 |  sure=0 -0.24 |  sure=1 0.11 |  sure=2 -0.12 |
    sure=3 0.02 |  sure=4 0.06 |  tense=- -0.12 |  tense=past 0.1 |  tense=present -0.04 |  ties=- 0.13 |
    ties=agent -0.2 |  ties=controlled -0.17 |  ties=modified 0.14 |  ties=possessive -0.77 |  ties=relative -0.44 |
    ties=shared 0.24 |  ties=subject 0.02 |  touches=accusation -0.47 |  touches=deadline 0.04 |
    touches=incident 0.22 |  touches=linkage -0.51 |  touches=measure -0.16 |  touches=meeting -0.23 |
    touches=position -0.2 |  touches=proposal -0.84 |  touches=response -0.53 |  touches=statement -0.14 |
    under=according_to -0.16 |  under=after -0.21 |  under=at -0.3 |  under=before 0.19 |  under=by 0.2 |
    under=for -0.71 |  under=in 0.19 |  under=into 0.49 |  under=on 0.09 |  under=over 0.1 |  under=since 0.26 |
    under=to -0.12 |  under=under 0.12 |  under=until 0.15 |  under=with 0.27 |  under=within -0.2 |
    under=without -0.14 |  undone=false 0.02 |  undone=true -0.26 |  upos=ADJ -0.63
  `,
  all: `
    actor=group -0.31 |  actor=id 0.07 |  actor=name 0.04 |  actor=of 0.05 |  actors=0 -0.08 |  actors=2 0.02 |
    class=attitude-open -0.07 |  class=attitude-supports -0.19 |  class=speech-once -0.1 |
    class=speech-quotes -0.44 |  class=speech-says 0.02 |  class=stance-accepts 0.04 |  class=stance-opposes 0.23 |
    class=stance-rejects -0.13 |  class=stance-supports -0.16 |  form=imperative -0.18 |  form=noun -0.02 |
    length=0 -0.12 |  length=1 -0.05 |  length=2 0.03 |  length=3 0.03 |  length=5 0.05 |  length=6 0.04 |
    length=7 0.11 |  link=complement -0.04 |  link=condition -0.11 |  link=main 0.06 |  link=modifier -0.03 |
    link=nominal -0.02 |  link=open -0.05 |  link=relative -0.15 |  link=subject 0.19 |  link=time -0.19 |
    modal=- 0.03 |  modal=be_to -0.07 |  modal=could -0.05 |  modal=have_to 0.07 |  modal=may -0.36 |
    modal=might -0.82 |  modal=must -0.02 |  modal=shall -0.29 |  modal=should -0.09 |  modal=will -0.03 |
    modal=would -0.08 |  passive=true -0.04 |  quoted=true -0.28 |  said=false 0.05 |  said=true -0.09 |
    share=0 -0.19 |  share=1 -0.08 |  share=3 0.07 |  share=4 0.08 |  sure=0 -0.03 |  sure=1 0.02 |  sure=4 0.03 |
    tense=- -0.03 |  tense=future -0.05 |  tense=past 0.05 |  ties=adjective -0.13 |  ties=agent -0.09 |
    ties=compound 0.47 |  ties=controlled -0.05 |  ties=modified -0.07 |  ties=of 0.35 |  ties=possessive 0.08 |
    ties=relative -0.13 |  ties=shared -0.12 |  ties=subject 0.04
  `,
  deadline: `
    above=other 0.06 |  above=speech-does -0.69 |  above=speech-says -0.07 |  actor=group -0.54 |  actor=id 0.12 |
    actor=name 0.08 |  actors=0 0.27 |  actors=1 -0.06 |  actors=2 -0.05 |  beside=agreement 0.06 |
    beside=linkage -0.04 |  beside=measure 0.02 |  beside=meeting -0.72 |  beside=proposal -0.36 |
    beside=statement 0.06 |  block=list-item -0.41 |  block=paragraph 0.03 |
    class+content=attitude-open+none 0.17 |  class+content=other+none -0.04 |  class+content=speech-says+none 0.1 |
    class+content=stance-accepts+none 0.23 |  class+content=stance-demands+none 0.08 |  class=attitude-open 0.17 |
    class=other -0.05 |  class=speech-says 0.14 |  class=stance-accepts 0.23 |  class=stance-demands 0.08 |
    clause=copula -0.18 |  clause=noun -0.05 |  clause=verb 0.03 |  content+tense=none+- 0.12 |
    content+tense=none+future -0.21 |  content+tense=none+past -0.05 |  content+tense=none+present 0.19 |
    dated=false -0.42 |  dated=true 0.04 |  form=finite 0.03 |  form=infinitive 0.04 |  form=noun -0.05 |
    form=participle -0.54 |  joined=true 0.17 |  label+rule=-+bounded_need -0.05 |
    label+rule=-+deadline_by_name 0.04 |  label+rule=-+limit_without_a_date 0.44 |
    label+rule=-+thing_with_its_limit -0.59 |  label+rule=-+time_given 0.2 |  label+rule=-+time_that_runs_out 0.26 |
    label+rule=-+time_that_runs_out,_as_appointed 0.57 |  lemma=agree 0.43 |  lemma=complete 0.6 |
    lemma=deadline 0.04 |  lemma=expire 0.15 |  lemma=follow -0.19 |  lemma=give 0.32 |  lemma=go 0.59 |
    lemma=have 0.68 |  lemma=hold 0.31 |  lemma=issue 0.35 |  lemma=meet -0.56 |  lemma=open -0.52 |
    lemma=run 0.28 |  lemma=sign -0.31 |  lemma=submit 0.41 |  length=0 0.23 |  length=1 0.2 |  length=2 0.11 |
    length=3 -0.31 |  length=4 -0.16 |  link=adverbial -0.08 |  link=complement -0.13 |  link=coordinate 0.35 |
    link=main 0.06 |  link=modifier -0.39 |  link=nominal -0.05 |  link=open -0.06 |  link=relative 0.31 |
    modal=- 0.02 |  modal=be_to -0.23 |  modal=must 0.36 |  modal=shall -0.18 |  modal=will -0.18 |
    modal=would 0.18 |  modality=asserted 0.08 |  modality=hypothetical -0.14 |  modality=planned -0.1 |
    modality=possible 0.14 |  negated=false -0.03 |  negated=true 0.48 |  object=deal 0.13 |  object=law 0.07 |
    object=offer -0.28 |  object=tariff -0.97 |  object=troops -0.5 |  objects=true 0.03 |  passive=false -0.09 |
    passive=true 0.42 |  perfect=true 0.06 |  rule=bounded_need -0.05 |  rule=deadline_by_name 0.04 |
    rule=limit_without_a_date 0.44 |  rule=thing_with_its_limit -0.59 |  rule=time_given 0.2 |
    rule=time_that_runs_out 0.26 |  rule=time_that_runs_out,_as_appointed 0.57 |  said=false 0.03 |
    said=true -0.05 |  self=deadline 0.04 |  sentence=1 0.37 |  sentence=2 0.06 |  sentence=3 -0.39 |
    sentence=4 -0.27 |  share=0 -0.43 |  share=1 -0.07 |  share=2 -0.1 |  share=3 0.22 |  share=4 0.1 |
    sign=- -0.41 |  sign=-_be_to -0.61 |  sign=be_to -0.23 |  sign=before -0.28 |  sign=before_- -0.36 |
    sign=by 0.15 |  sign=by_- 0.07 |  sign=by_be_to -0.57 |  sign=by_must 0.5 |  sign=by_will -0.08 |
    sign=expiry 0.35 |  sign=in -0.34 |  sign=must 0.28 |  sign=no_modal -0.12 |  sign=no_threat -0.07 |
    sign=on -0.11 |  sign=on_shall -0.84 |  sign=threat 0.45 |  sign=until -0.03 |  sign=until_- -0.03 |
    sign=will -0.11 |  sign=within -0.03 |  sign=within_- -0.48 |  sign=within_be_to 0.42 |
    sign=within_will -0.11 |  sign=would 0.07 |  subject=deal 0.28 |  subject=law 0.19 |  subject=offer -0.49 |
    subject=talks -0.37 |  sure=0 -0.12 |  sure=1 0.2 |  sure=2 -0.13 |  sure=4 0.12 |  tense=- 0.15 |
    tense=future -0.21 |  tense=past -0.05 |  tense=present 0.19 |  ties=- 0.32 |  ties=agent 0.59 |
    ties=controlled -0.38 |  ties=relative 0.3 |  ties=shared -0.08 |  ties=subject -0.05 |
    touches=agreement -0.26 |  touches=incident 0.41 |  touches=linkage 0.03 |  touches=measure 0.19 |
    touches=meeting -0.15 |  touches=position -0.11 |  touches=response 0.06 |  touches=statement -0.06 |
    under=- 0.23 |  under=at 0.07 |  under=before -0.28 |  under=by 0.14 |  under=for -0.08 |  under=on -0.07 |
    under=to 0.15 |  under=under 0.23 |  under=until 0.27 |  under=within -0.03 |  undone=true 0.61 |
    upos=NOUN -0.41 |  upos=VERB 0.04
  `,
  incident: `
    above=other -0.17 |  above=speech-does -0.23 |  above=speech-says 0.02 |  above=stance-demands 0.26 |
    actor=group -0.26 |  actor=id 0.14 |  actor=name 0.29 |  actor=of 0.66 |  actors=0 -0.08 |  actors=1 0.12 |
    actors=2 0.93 |  around_own_kind 0.21 |  beside=agreement 0.12 |  beside=linkage -0.37 |  beside=measure 0.06 |
    beside=position -0.39 |  beside=statement -0.13 |  block=list-item 0.03 |  class+content=other+none 0.03 |
    class+content=speech-does+none -0.08 |  class+content=speech-says+none 0.17 |
    class+content=stance-demands+none -0.17 |  class+content=stance-rejects+none -0.4 |  class=speech-does -0.08 |
    class=speech-says 0.17 |  class=stance-demands -0.17 |  class=stance-rejects -0.4 |  clause=noun 0.02 |
    clause=verb 0.03 |  content+tense=none+past -0.03 |  content+tense=none+present 0.18 |  dated=false -0.05 |
    dated=true 0.04 |  form=finite 0.02 |  form=infinitive -0.66 |  form=noun 0.02 |  form=participle 0.08 |
    inside_own_kind -0.47 |  joined=false 0.04 |  joined=true -0.17 |  label+rule=arrest+verb_of_arrest -0.12 |
    label+rule=attack+count_of_the_dead -0.43 |  label+rule=attack+noun_of_attack_that_happened -0.26 |
    label+rule=attack+noun_of_attack_with_what_it_hit 0.3 |
    label+rule=attack+noun_of_attack_with_who_did_it -0.51 |  label+rule=attack+turn_of_violence -0.14 |
    label+rule=attack+turn_of_violence,_on_its_noun 1.05 |  label+rule=attack+verb_of_attack 0.08 |
    label+rule=attack+verb_of_attack,_on_its_noun -0.35 |  label+rule=attack+who_died -0.95 |
    label+rule=displacement+turn_of_violence 0.35 |  label+rule=displacement+verb_of_displacement -0.37 |
    label+rule=other+noun_of_other_that_happened -0.49 |  label+rule=other+verb_of_attack 0.37 |
    label+rule=violation+noun_of_violation_with_what_it_hit -0.42 |  label+rule=violation+verb_of_violation -0.27 |
    label=arrest -0.15 |  label=displacement 0.26 |  label=violation -0.15 |  lemma=arrest -0.17 |
    lemma=attack 0.03 |  lemma=block -0.4 |  lemma=bomb 0.05 |  lemma=breach -0.41 |  lemma=break -0.55 |
    lemma=claim 0.17 |  lemma=clash 1.18 |  lemma=come 0.05 |  lemma=dead -0.03 |  lemma=detain -0.27 |
    lemma=displace 0.37 |  lemma=drive 0.44 |  lemma=fight -0.17 |  lemma=fire -0.98 |  lemma=hit -0.72 |
    lemma=hold 0.46 |  lemma=kill 0.14 |  lemma=land -0.12 |  lemma=lose 0.45 |  lemma=seize 0.1 |
    lemma=shell 0.53 |  lemma=shoot -0.05 |  lemma=strike 0.45 |  lemma=war -0.19 |  lemma=wound 0.52 |
    length=0 -0.13 |  length=1 -0.08 |  length=3 0.02 |  length=4 0.17 |  length=5 0.08 |  length=6 -0.13 |
    link=adverbial 0.63 |  link=complement -0.2 |  link=main 0.16 |  link=modifier 0.16 |  link=nominal 0.02 |
    link=open -0.63 |  link=relative -0.08 |  link=time -0.23 |  modality=asserted 0.04 |
    modality=hypothetical -0.47 |  modality=possible -0.61 |  negated=true -0.47 |  object=arms -0.17 |
    object=captive -0.19 |  object=deal -0.07 |  object=law 0.14 |  object=tariff 0.5 |  object=troops 0.06 |
    object=truce 0.23 |  objects=false -0.21 |  objects=true 0.08 |  passive=true 0.1 |  perfect=true 0.03 |
    placed=true -0.05 |  quoted=true -0.36 |  rule=count_of_the_dead -0.03 |
    rule=noun_of_attack_that_happened -0.26 |  rule=noun_of_attack_with_what_it_hit 0.3 |
    rule=noun_of_attack_with_who_did_it -0.51 |  rule=noun_of_other_that_happened -0.49 |
    rule=noun_of_violation_with_what_it_hit -0.42 |  rule=turn_of_violence 0.09 |
    rule=turn_of_violence,_on_its_noun -0.05 |  rule=verb_of_arrest -0.12 |  rule=verb_of_attack 0.11 |
    rule=verb_of_attack,_on_its_noun -0.2 |  rule=verb_of_displacement -0.37 |  rule=verb_of_violation -0.27 |
    rule=who_died -0.34 |  said=false 0.14 |  said=true -0.27 |  sentence=0 0.57 |  sentence=1 0.23 |
    sentence=2 -0.09 |  sentence=4 -0.12 |  sentence=5 -0.04 |  share=0 -0.32 |  share=1 -0.07 |  share=2 0.05 |
    share=3 -0.08 |  share=4 0.21 |  sign=arrest -0.14 |  sign=attack 0.04 |  sign=by_nobody -0.09 |
    sign=by_someone 0.08 |  sign=by_whoever_acts 0.43 |  sign=counted 0.24 |  sign=displacement 0.19 |
    sign=other -0.51 |  sign=passive 0.1 |  sign=uncounted -0.11 |  sign=violation -0.15 |  subject=captive -0.23 |
    subject=troops -0.13 |  sure=0 0.13 |  sure=1 -0.11 |  sure=2 0.05 |  sure=3 -0.03 |  sure=4 0.15 |
    tense=past -0.03 |  tense=present 0.18 |  ties=- 0.06 |  ties=agent 0.22 |  ties=controlled -0.21 |
    ties=relative -0.21 |  ties=shared -0.37 |  ties=subject 0.04 |  touches=accusation -0.07 |
    touches=agreement 0.51 |  touches=deadline -0.35 |  touches=linkage -0.06 |  touches=measure -0.1 |
    touches=meeting -0.19 |  touches=position -0.27 |  touches=statement -0.14 |  under=- -0.03 |
    under=according_to -0.15 |  under=at -0.45 |  under=for -0.54 |  under=from 0.39 |  under=in -0.03 |
    under=near 0.08 |  under=on 0.03 |  under=since 0.4 |  under=under 0.05 |  under=with -0.67 |  upos=ADJ -0.03 |
    upos=NOUN -0.1 |  upos=VERB 0.03
  `,
  linkage: `
    above=attitude-open 0.77 |  above=other 0.21 |  above=speech-does 0.16 |  above=speech-says 0.1 |
    above=stance-accepts -0.56 |  above=stance-demands 0.65 |  above=stance-rejects 0.4 |  actor=group -0.73 |
    actor=id 0.22 |  actor=name -0.02 |  actor=of -0.1 |  actors=0 0.64 |  actors=1 -0.02 |  actors=2 0.02 |
    around_own_kind -1.25 |  beside=deadline 0.15 |  beside=incident -0.96 |  beside=measure 0.13 |
    beside=meeting 0.06 |  beside=position 0.08 |  beside=proposal 0.6 |  beside=response -0.24 |
    beside=statement 0.13 |  block=list-item -0.09 |  block=paragraph 0.02 |  class+content=other+infinitive 0.51 |
    class+content=other+none -0.03 |  class+content=speech-does+none 0.1 |
    class+content=speech-once+infinitive -0.69 |  class+content=speech-says+finite 0.46 |
    class+content=speech-says+none -0.04 |  class+content=stance-accepts+none 0.52 |
    class+content=stance-demands+none 0.33 |  class=attitude-open -0.71 |  class=speech-does 0.1 |
    class=speech-once -0.13 |  class=stance-accepts 0.2 |  class=stance-demands 0.33 |  clause=copula -0.07 |
    clause=verb 0.02 |  content+tense=finite+past 0.47 |  content+tense=infinitive+- -0.25 |
    content+tense=infinitive+present -0.19 |  content+tense=none+- 0.11 |  content+tense=none+future 0.1 |
    content+tense=none+past -0.28 |  content+tense=none+present 0.05 |  content=finite 0.39 |
    content=infinitive -0.02 |  content=participle 0.46 |  dated=true 0.14 |  form=infinitive 0.26 |
    form=participle -0.27 |  inside_own_kind 0.06 |  joined=true 0.08 |  label+rule=-+answered_with_a_deed 0.7 |
    label+rule=-+before -0.63 |  label+rule=-+condition,_if 0.13 |  label+rule=-+condition,_inverted 0.07 |
    label+rule=-+condition,_once 0.19 |  label+rule=-+condition,_only_if 0.06 |
    label+rule=-+condition,_only_once -0.04 |  label+rule=-+condition,_unless 0.17 |
    label+rule=-+condition,_until -0.18 |  label+rule=-+done_after -0.1 |  label+rule=-+not_before 0.24 |
    label+rule=-+or_else 0.36 |  label+rule=-+phrase,_in_return -0.28 |  label+rule=-+phrase,_told_as_tied 0.27 |
    label+rule=-+tie,_as_long_as 0.66 |  label+rule=-+tie,_conditional_on 0.51 |  label+rule=-+tie,_if -0.6 |
    label+rule=-+tie,_in_return_for 0.37 |  label+rule=-+tie,_provided 0.21 |
    label+rule=-+tie,_provided_that 0.39 |  label+rule=-+tie,_without 0.1 |  label+rule=-+verb -0.15 |
    lemma=be 0.09 |  lemma=call -0.09 |  lemma=come -0.15 |  lemma=drop -0.07 |  lemma=follow 0.12 |
    lemma=give 0.68 |  lemma=go 0.37 |  lemma=have -0.24 |  lemma=hold -0.58 |  lemma=leave -0.47 |
    lemma=live 0.54 |  lemma=make 0.53 |  lemma=need -0.05 |  lemma=offer 0.52 |  lemma=put -0.37 |
    lemma=release 0.58 |  lemma=require -0.71 |  lemma=resume -0.46 |  lemma=sign 0.64 |  lemma=stay 0.71 |
    lemma=suspend 0.04 |  lemma=take -0.06 |  lemma=want 0.38 |  lemma=withdraw 0.21 |  length=1 0.25 |
    length=2 -0.03 |  length=4 0.05 |  length=5 0.2 |  length=6 -0.54 |  link=adverbial -0.28 |
    link=complement 0.13 |  link=coordinate -0.1 |  link=main -0.09 |  link=modifier 0.5 |  link=open 0.29 |
    link=relative -0.14 |  modal=- -0.04 |  modal=be_to 0.22 |  modal=can -0.04 |  modal=could 0.36 |
    modal=must 0.52 |  modal=will 0.05 |  modal=would 0.04 |  modality=asserted -0.16 |
    modality=hypothetical 0.14 |  modality=planned 0.02 |  modality=possible 0.21 |  object=aid 0.16 |
    object=deadline 0.9 |  object=deal 0.31 |  object=law 0.8 |  object=offer 0.2 |  object=sanction -0.39 |
    object=talks 0.09 |  object=tariff 0.44 |  object=troops -0.41 |  object=truce 0.43 |  objects=false 0.11 |
    objects=true -0.05 |  passive=false 0.05 |  passive=true -0.19 |  perfect=true 0.14 |  quoted=true 0.03 |
    rule=answered_with_a_deed 0.7 |  rule=before -0.63 |  rule=condition,_if 0.13 |  rule=condition,_inverted 0.07 |
    rule=condition,_once 0.19 |  rule=condition,_only_if 0.06 |  rule=condition,_only_once -0.04 |
    rule=condition,_unless 0.17 |  rule=condition,_until -0.18 |  rule=done_after -0.1 |  rule=not_before 0.24 |
    rule=or_else 0.36 |  rule=phrase,_in_return -0.28 |  rule=phrase,_told_as_tied 0.27 |
    rule=tie,_as_long_as 0.66 |  rule=tie,_conditional_on 0.51 |  rule=tie,_if -0.6 |
    rule=tie,_in_return_for 0.37 |  rule=tie,_provided 0.21 |  rule=tie,_provided_that 0.39 |
    rule=tie,_without 0.1 |  rule=verb -0.15 |  said=true 0.05 |  sentence=1 0.28 |  sentence=2 -0.07 |
    sentence=3 -0.1 |  sentence=4 0.38 |  sentence=5 -0.7 |  share=0 0.59 |  share=1 -0.2 |  share=3 0.19 |
    subject=aid 0.42 |  subject=deal 0.09 |  subject=law -0.04 |  subject=offer -0.43 |  subject=talks 0.57 |
    subject=tariff 0.5 |  subject=troops -0.55 |  sure=0 -0.03 |  sure=1 0.42 |  sure=2 0.13 |  sure=4 -0.16 |
    tense=- 0.1 |  tense=future 0.07 |  tense=past -0.22 |  tense=present 0.04 |  ties=- -0.35 |
    ties=controlled 0.33 |  ties=relative 0.17 |  ties=shared -0.13 |  ties=subject 0.04 |
    touches=accusation 0.92 |  touches=agreement -0.08 |  touches=deadline -0.05 |  touches=incident -0.18 |
    touches=measure -0.2 |  touches=meeting -0.16 |  touches=position 0.15 |  touches=proposal 0.08 |
    touches=response -0.23 |  touches=statement 0.05 |  under=- -0.29 |  under=after 0.09 |  under=at 0.06 |
    under=by -0.08 |  under=for -0.42 |  under=from 0.25 |  under=in -0.07 |  under=into 0.81 |  under=on -0.22 |
    under=under 0.03 |  under=until -0.59 |  under=with 0.1 |  under=within -0.06 |  under=without -0.12 |
    undone=true 0.07 |  upos=ADJ 0.04 |  upos=NOUN -0.66 |  upos=VERB 0.03
  `,
  measure: `
    above=attitude-open 1.08 |  above=other -0.11 |  above=speech-calls 0.21 |  above=speech-does -0.07 |
    above=speech-says -0.06 |  above=stance-accepts -0.07 |  above=stance-demands -0.16 |  above=stance-open 0.86 |
    above=stance-rejects -0.17 |  above=stance-supports -0.56 |  actor=group -0.29 |  actor=id 0.23 |
    actor=name -0.27 |  actors=0 -0.38 |  actors=1 0.07 |  actors=3 -0.21 |  any -0.03 |  around_own_kind 0.13 |
    beside=accusation 0.11 |  beside=agreement -0.16 |  beside=deadline 0.08 |  beside=incident -0.09 |
    beside=linkage -0.09 |  beside=measure 0.15 |  beside=position -0.25 |  beside=proposal -0.43 |
    beside=response -0.2 |  block=list-item -0.1 |  block=paragraph -0.03 |
    class+content=attitude-open+none -0.11 |  class+content=other+infinitive -0.19 |
    class+content=other+participle -0.21 |  class+content=speech-does+none -0.19 |
    class+content=speech-quotes+none 0.03 |  class+content=speech-says+none -0.04 |
    class+content=stance-accepts+none -0.05 |  class+content=stance-accepts+participle 0.18 |
    class+content=stance-demands+infinitive -0.14 |  class+content=stance-demands+none -0.32 |
    class+content=stance-rejects+none -0.33 |  class+content=stance-supports+none -0.19 |
    class=attitude-open -0.11 |  class=speech-does -0.26 |  class=speech-quotes 0.03 |  class=speech-says -0.08 |
    class=stance-demands -0.17 |  class=stance-rejects -0.33 |  class=stance-supports -0.37 |  clause=copula 0.36 |
    clause=noun -0.04 |  clause=verb -0.02 |  content+tense=finite+- 0.42 |  content+tense=infinitive+- -0.26 |
    content+tense=infinitive+future 0.62 |  content+tense=infinitive+past -0.79 |
    content+tense=infinitive+present -0.36 |  content+tense=none+- -0.08 |  content+tense=none+future 0.1 |
    content+tense=none+past 0.12 |  content+tense=none+present -0.09 |  content+tense=participle+- -0.21 |
    content+tense=participle+past -0.07 |  content=finite 0.08 |  content=infinitive -0.22 |
    content=participle -0.09 |  dated=false -0.11 |  dated=true 0.11 |  form=imperative -0.16 |
    form=infinitive -0.02 |  form=noun -0.04 |  form=participle -0.12 |  goes_on=false -0.03 |  goes_on=true 0.42 |
    inside_own_kind -0.14 |  joined=false -0.02 |  label+rule=eased+movement_of_those_who_go 0.16 |
    label+rule=eased+power_as_a_noun,_by_thing -0.66 |  label+rule=eased+power_as_a_noun,_by_verb 0.73 |
    label+rule=eased+power_named_with_its_author -0.78 |  label+rule=eased+power_named_with_its_fate -0.62 |
    label+rule=eased+power_used,_by_none -0.47 |  label+rule=eased+power_used,_by_thing 0.36 |
    label+rule=eased+power_used,_by_thing,_on_its_noun -0.07 |  label+rule=eased+power_used,_by_verb -0.32 |
    label+rule=imposed+power_as_a_noun,_by_thing -0.23 |  label+rule=imposed+power_as_a_noun,_by_verb 0.46 |
    label+rule=imposed+power_named_with_its_fate -0.25 |  label+rule=imposed+power_used,_by_none -0.32 |
    label+rule=imposed+power_used,_by_none,_on_its_noun 0.09 |  label+rule=imposed+power_used,_by_pronoun -0.68 |
    label+rule=imposed+power_used,_by_thing 0.04 |  label+rule=imposed+power_used,_by_thing,_on_its_noun -0.14 |
    label+rule=imposed+power_used,_by_verb 0.35 |  label+rule=imposed+power_used,_by_verb,_on_its_noun -0.31 |
    label+rule=lifted+power_as_a_noun,_by_thing -0.58 |  label+rule=lifted+power_used,_by_none -0.4 |
    label+rule=lifted+power_used,_by_pronoun 0.29 |  label+rule=lifted+power_used,_by_thing 0.07 |
    label+rule=lifted+power_used,_by_thing,_on_its_noun -0.08 |  label+rule=provided+let_others_do -0.28 |
    label+rule=provided+let_others_do,_on_its_noun -0.21 |  label+rule=provided+let_relief_or_people_do 0.51 |
    label+rule=provided+movement_of_those_who_come -0.07 |  label+rule=provided+power_as_a_noun,_by_money -0.21 |
    label+rule=provided+power_as_a_noun,_by_thing -0.23 |  label+rule=provided+power_as_a_noun,_by_verb -0.41 |
    label+rule=provided+power_named_with_its_author 0.31 |  label+rule=provided+power_used,_by_beneath -0.21 |
    label+rule=provided+power_used,_by_money 0.02 |  label+rule=provided+power_used,_by_pronoun -0.35 |
    label+rule=provided+power_used,_by_thing -0.12 |  label+rule=provided+power_used,_by_thing,_on_its_noun 0.03 |
    label+rule=provided+power_used,_by_verb 0.11 |  label+rule=provided+power_used,_by_verb,_on_its_noun -0.15 |
    label+rule=suspended+power_used,_by_none -0.06 |  label+rule=suspended+power_used,_by_none,_on_its_noun 0.25 |
    label+rule=suspended+power_used,_by_pronoun 0.13 |  label+rule=suspended+power_used,_by_thing,_on_its_noun 0.5 |
    label+rule=suspended+power_used,_by_verb -0.3 |  label+rule=suspended+practice_ceased -0.08 |
    label+rule=tightened+movement_of_those_who_come 0.31 |  label+rule=tightened+power_used,_by_none -0.38 |
    label+rule=tightened+power_used,_by_thing -0.44 |  label+rule=tightened+power_used,_by_thing,_on_its_noun 0.69 |
    label=imposed 0.03 |  label=lifted -0.07 |  label=provided -0.12 |  label=suspended 0.03 |
    label=tightened 0.06 |  lemma=allow -0.23 |  lemma=announce 0.29 |  lemma=ban 0.27 |  lemma=begin 0.03 |
    lemma=blacklist 0.35 |  lemma=block -0.38 |  lemma=blockade -0.39 |  lemma=bring -0.11 |  lemma=buy 0.18 |
    lemma=cancel -0.53 |  lemma=charge -0.53 |  lemma=close -0.3 |  lemma=compensate -0.37 |  lemma=cut 0.1 |
    lemma=drop 0.08 |  lemma=end -0.14 |  lemma=exchange -0.43 |  lemma=extend -0.33 |  lemma=finance 0.13 |
    lemma=free -0.13 |  lemma=freeze 0.33 |  lemma=give -0.07 |  lemma=go -0.25 |  lemma=grant 0.04 |
    lemma=halt -0.42 |  lemma=hand -0.12 |  lemma=hold 0.41 |  lemma=impose 0.14 |  lemma=keep -0.02 |
    lemma=launch -0.48 |  lemma=lay 0.13 |  lemma=leave -0.07 |  lemma=lend -0.19 |  lemma=let -0.17 |
    lemma=lift 0.25 |  lemma=offer -0.53 |  lemma=open -0.09 |  lemma=pass -0.37 |  lemma=pay -0.4 |
    lemma=pledge -0.02 |  lemma=promise -0.12 |  lemma=pull 0.15 |  lemma=pullback -0.6 |  lemma=put -0.04 |
    lemma=raise -0.17 |  lemma=recognise 0.46 |  lemma=release 0.21 |  lemma=remain -0.57 |  lemma=remove -0.03 |
    lemma=reopen -0.04 |  lemma=restore -0.47 |  lemma=resume 0.28 |  lemma=scrap -0.11 |  lemma=seize -0.43 |
    lemma=send 0.11 |  lemma=shelter -0.42 |  lemma=ship 0.1 |  lemma=shut 0.45 |  lemma=stay -0.54 |
    lemma=stop -0.04 |  lemma=supply 0.41 |  lemma=suspend 0.48 |  lemma=veto -0.17 |  lemma=withdraw 0.1 |
    lemma=withdrawal 0.09 |  lemma=withhold 0.16 |  lemma=write -0.49 |  length=0 -0.2 |  length=1 -0.05 |
    length=4 -0.04 |  length=5 0.11 |  length=6 -0.18 |  length=7 0.33 |  link=complement -0.09 |
    link=condition -0.42 |  link=coordinate 0.02 |  link=main 0.09 |  link=modifier 0.15 |  link=nominal -0.04 |
    link=open -0.13 |  link=relative -0.06 |  link=time -0.29 |  modal=be_to 0.08 |  modal=could 0.21 |
    modal=may -0.06 |  modal=must -0.65 |  modal=will 0.24 |  modal=would -0.19 |  modality=asserted 0.02 |
    modality=hypothetical -0.3 |  modality=possible -0.23 |  negated=true -0.31 |  object=aid 0.23 |
    object=arms -0.19 |  object=captive 0.09 |  object=charge -0.24 |  object=deal -0.3 |  object=law 0.16 |
    object=offer -0.22 |  object=sanction 0.42 |  object=tariff 0.03 |  object=troops 0.15 |  objects=false -0.06 |
    passive=true -0.12 |  perfect=false -0.02 |  perfect=true 0.02 |  placed=false -0.03 |  quoted=false -0.03 |
    quoted=true -0.3 |  rule=let_others_do -0.28 |  rule=let_others_do,_on_its_noun -0.21 |
    rule=let_relief_or_people_do 0.51 |  rule=movement_of_those_who_come 0.03 |
    rule=movement_of_those_who_go 0.16 |  rule=power_as_a_noun,_by_money -0.44 |
    rule=power_as_a_noun,_by_thing -0.33 |  rule=power_as_a_noun,_by_verb 0.22 |
    rule=power_named_with_its_author -0.07 |  rule=power_named_with_its_day -0.48 |
    rule=power_named_with_its_fate -0.41 |  rule=power_used,_by_beneath -0.57 |  rule=power_used,_by_money 0.32 |
    rule=power_used,_by_none -0.31 |  rule=power_used,_by_none,_on_its_noun 0.14 |
    rule=power_used,_by_pronoun -0.17 |  rule=power_used,_by_thing,_on_its_noun 0.14 |
    rule=power_used,_by_verb 0.07 |  rule=power_used,_by_verb,_on_its_noun -0.25 |  rule=practice_ceased -0.08 |
    said=false 0.03 |  said=true -0.12 |  self=aid 0.27 |  self=law -0.36 |  self=sanction -0.15 |
    self=tariff -0.27 |  sentence=0 0.44 |  sentence=1 0.06 |  sentence=2 -0.09 |  sentence=3 -0.02 |
    sentence=4 -0.04 |  sentence=5 -0.16 |  share=0 -0.16 |  share=2 -0.15 |  share=3 0.08 |  share=4 0.03 |
    sign=acting 0.1 |  sign=allow -0.19 |  sign=arms -0.22 |  sign=ban 0.09 |  sign=captive -0.06 |
    sign=charge -0.06 |  sign=close -0.1 |  sign=close_- -0.47 |  sign=close_house 0.5 |  sign=close_passage -0.02 |
    sign=free 0.04 |  sign=free_- -0.17 |  sign=free_captive 0.08 |  sign=give -0.13 |  sign=give_- 0.03 |
    sign=give_arms 0.34 |  sign=give_captive -0.43 |  sign=give_force 0.04 |  sign=give_house -0.38 |
    sign=give_money -0.23 |  sign=give_permit 0.34 |  sign=give_relief -0.44 |  sign=give_staff -0.33 |
    sign=give_supply -0.27 |  sign=halt 0.05 |  sign=halt_- -0.03 |  sign=halt_arms -0.51 |  sign=halt_house -0.4 |
    sign=halt_money 0.46 |  sign=halt_operation -0.55 |  sign=halt_output 0.32 |  sign=halt_passage -0.66 |
    sign=halt_permit 0.47 |  sign=halt_rule -0.51 |  sign=halt_supply -0.18 |  sign=halt_tariff 0.98 |
    sign=halt_tie 0.45 |  sign=house -0.17 |  sign=impose_- 0.17 |  sign=impose_charge 0.13 |
    sign=impose_house 0.22 |  sign=impose_money -0.44 |  sign=impose_operation -0.44 |  sign=impose_permit -0.21 |
    sign=impose_rate -0.32 |  sign=impose_rule -0.54 |  sign=impose_sanction 0.06 |  sign=impose_supply -0.1 |
    sign=impose_tariff 0.48 |  sign=keep -0.24 |  sign=keep_money -0.09 |  sign=keep_rule -0.67 |  sign=lift -0.07 |
    sign=lift_- -0.54 |  sign=lift_ban -0.69 |  sign=lift_rule 0.49 |  sign=lift_sanction 0.47 |
    sign=lift_tariff -0.09 |  sign=lift_tie -0.03 |  sign=lower 0.24 |  sign=money -0.04 |  sign=near -0.33 |
    sign=no_class -0.07 |  sign=open -0.22 |  sign=open_- -0.13 |  sign=open_house -0.52 |  sign=operation -0.28 |
    sign=output -0.24 |  sign=own -0.17 |  sign=passage -0.15 |  sign=permit -0.11 |  sign=plan 0.24 |
    sign=plan_sanction -0.45 |  sign=raise -0.05 |  sign=raise_- -0.38 |  sign=raise_ban 0.09 |
    sign=raise_force -0.18 |  sign=raise_money 0.48 |  sign=raise_permit -0.21 |  sign=raise_rate 0.59 |
    sign=raise_tariff -0.51 |  sign=rate 0.27 |  sign=relief 0.48 |  sign=resume -0.06 |  sign=resume_- -0.12 |
    sign=resume_operation 0.08 |  sign=resume_supply -0.54 |  sign=rule -0.31 |  sign=sanction 0.42 |
    sign=staff 0.56 |  sign=supply -0.15 |  sign=tariff 0.26 |  sign=terms 0.46 |  sign=tie 0.37 |
    sign=withdraw_- -0.17 |  sign=withdraw_charge -0.29 |  subject=captive -0.49 |  subject=deal -0.33 |
    subject=law 0.43 |  subject=offer -0.49 |  subject=strike -0.66 |  subject=talks 0.23 |  subject=tariff -0.67 |
    subject=troops -0.04 |  sure=0 -0.1 |  sure=1 -0.02 |  sure=4 -0.06 |  tense=- -0.09 |  tense=future 0.14 |
    tense=past 0.1 |  tense=present -0.1 |  ties=- -0.07 |  ties=agent 0.08 |  ties=controlled -0.1 |
    ties=modified -0.65 |  ties=of 0.12 |  ties=relative -0.05 |  ties=shared -0.16 |  ties=subject 0.05 |
    touches=accusation -0.37 |  touches=agreement -0.15 |  touches=deadline -0.09 |  touches=incident 0.04 |
    touches=linkage -0.13 |  touches=meeting 0.14 |  touches=position -0.15 |  touches=proposal -0.26 |
    touches=response -0.16 |  touches=statement -0.13 |  under=- 0.03 |  under=according_to 0.32 |
    under=across 0.34 |  under=after -0.08 |  under=against 0.39 |  under=as -0.09 |  under=at -0.27 |
    under=by -0.15 |  under=for 0.26 |  under=from 0.13 |  under=in 0.28 |  under=into -0.56 |  under=on 0.23 |
    under=over -0.36 |  under=since 0.04 |  under=to 0.08 |  under=under -0.29 |  under=until -0.04 |
    under=with -0.18 |  under=within -0.44 |  under=without -0.62 |  undone=true -0.33 |  upos=NOUN -0.09 |
    upos=VERB -0.03
  `,
  meeting: `
    above=attitude-open -0.04 |  above=speech-does 0.31 |  above=speech-quotes 0.25 |  above=speech-says -0.08 |
    above=stance-accepts 0.09 |  above=stance-demands -0.41 |  actor=group -0.41 |  actor=name 0.07 |
    actor=of 0.15 |  actors=0 0.68 |  actors=1 0.04 |  actors=2 -0.02 |  actors=3 -0.05 |  around_own_kind 0.06 |
    beside=agreement 0.17 |  beside=deadline 0.05 |  beside=linkage -0.89 |  beside=position -0.22 |
    beside=statement -0.05 |  block=list-item -0.11 |  class+content=speech-says+none 0.04 |
    class=speech-says 0.04 |  clause=copula -0.08 |  clause=verb 0.04 |  content+tense=none+future -0.1 |
    content+tense=none+past 0.12 |  content+tense=none+present 0.09 |  dated=false -0.21 |  dated=true 0.24 |
    form=finite 0.03 |  form=infinitive 0.13 |  form=participle -0.19 |  inside_own_kind -0.41 |
    joined=true -0.06 |  label+rule=cancelled+fate_of_a_meeting_as_object 0.56 |
    label+rule=failed+fate_of_a_meeting_as_object 0.46 |  label+rule=failed+fate_of_a_meeting_as_oblique -0.07 |
    label+rule=failed+fate_of_a_meeting_as_subject 0.31 |  label+rule=held+fate_of_a_meeting_as_object 0.22 |
    label+rule=held+fate_of_a_meeting_as_subject 0.02 |  label+rule=held+meeting_named_after_a_preposition 0.04 |
    label+rule=held+meeting_named_by_measure 0.3 |  label+rule=held+meeting_named_in_order -0.73 |
    label+rule=held+meeting_named_with_a_clause -0.58 |  label+rule=held+meeting_named_with_its_place -0.37 |
    label+rule=held+meeting_named_with_one_party -0.5 |  label+rule=held+verb_of_meeting -0.05 |
    label+rule=held+verb_of_speaking_with 0.1 |  label+rule=ongoing+fate_of_a_meeting_as_object 0.18 |
    label+rule=planned+a_body_that_sits 0.1 |  label+rule=planned+fate_of_a_meeting_as_object -0.13 |
    label+rule=planned+fate_of_a_meeting_as_oblique 0.21 |  label+rule=planned+fate_of_a_meeting_as_subject 0.03 |
    label+rule=planned+journey 0.79 |  label+rule=planned+meeting_named_after_a_preposition -0.23 |
    label+rule=planned+meeting_named_in_order -0.05 |  label+rule=planned+meeting_named_with_one_party 0.35 |
    label+rule=planned+verb_of_meeting -0.07 |  label+rule=planned+verb_of_speaking_with -0.73 |
    label+rule=postponed+fate_of_a_meeting_as_object 0.58 |  label=cancelled 0.07 |  label=failed 0.26 |
    label=ongoing -0.13 |  label=planned -0.04 |  label=postponed 0.58 |  lemma=attend -0.49 |  lemma=call -0.3 |
    lemma=ceremony -0.52 |  lemma=conference 0.05 |  lemma=consultation 0.22 |  lemma=conversation 1.31 |
    lemma=dialogue -0.85 |  lemma=discuss 0.6 |  lemma=discussion -0.49 |  lemma=join -0.64 |
    lemma=mediation -0.09 |  lemma=meet 0.09 |  lemma=meeting 0.13 |  lemma=mission -0.52 |  lemma=negotiate -0.44 |
    lemma=negotiation -0.12 |  lemma=round 0.17 |  lemma=session -0.14 |  lemma=sit -0.28 |  lemma=speak 0.49 |
    lemma=summit -0.36 |  lemma=talk 0.03 |  lemma=visit 0.36 |  length=0 -0.16 |  length=1 -0.24 |  length=2 0.23 |
    length=3 0.32 |  length=4 -0.07 |  length=5 0.14 |  link=adverbial 0.3 |  link=complement -0.18 |
    link=coordinate 0.04 |  link=main 0.13 |  link=relative -0.22 |  modal=- 0.03 |  modal=be_to 0.43 |
    modal=will -0.22 |  modal=would -0.35 |  modality=asserted 0.03 |  modality=planned 0.05 |
    modality=possible -0.5 |  negated=false 0.02 |  negated=true -0.36 |  object=deal 0.2 |  object=talks -0.04 |
    objects=true 0.05 |  passive=true 0.81 |  perfect=true -0.17 |  placed=false -0.13 |  placed=true 0.35 |
    quoted=false 0.03 |  quoted=true -0.52 |  rule=a_body_that_sits 0.1 |  rule=fate_of_a_meeting_as_object 0.12 |
    rule=fate_of_a_meeting_as_oblique -0.06 |  rule=fate_of_a_meeting_as_subject 0.05 |  rule=from_afar 0.4 |
    rule=journey 0.69 |  rule=meeting_named_after_a_preposition -0.06 |  rule=meeting_named_in_order -0.24 |
    rule=meeting_named_with_a_clause -0.35 |  rule=meeting_named_with_its_place -0.37 |
    rule=meeting_named_with_one_party -0.29 |  rule=verb_of_meeting -0.06 |  rule=verb_of_receiving -0.59 |
    rule=verb_of_speaking_with -0.28 |  said=false 0.07 |  said=true -0.14 |  self=talks 0.1 |  self=visit -0.52 |
    sentence=0 0.53 |  sentence=1 0.12 |  sentence=2 -0.08 |  sentence=4 0.05 |  sentence=5 -0.18 |  share=0 -0.04 |
    share=1 -0.28 |  share=3 -0.08 |  share=4 0.29 |  sure=0 -0.1 |  sure=1 0.03 |  sure=2 -0.34 |  sure=3 0.11 |
    sure=4 0.05 |  tense=future -0.1 |  tense=past 0.14 |  tense=present 0.09 |  ties=- 0.02 |  ties=agent -0.34 |
    ties=controlled -0.06 |  ties=of 0.6 |  ties=possessive -0.56 |  ties=preposition 0.23 |  ties=relative -0.13 |
    ties=subject 0.05 |  touches=accusation -0.26 |  touches=agreement 0.1 |  touches=deadline -0.49 |
    touches=incident -0.11 |  touches=linkage -0.11 |  touches=measure -0.13 |  touches=position -0.27 |
    touches=proposal 0.16 |  touches=response -0.41 |  touches=statement -0.13 |  under=- 0.09 |
    under=after -0.03 |  under=at 0.07 |  under=before 0.33 |  under=by 0.24 |  under=for -0.29 |  under=from 0.23 |
    under=in 0.18 |  under=on 0.15 |  under=to 0.24 |  under=under -0.04 |  under=with 0.26 |  undone=false 0.03 |
    undone=true -0.59 |  upos=VERB 0.03
  `,
  position: `
    above=other -0.1 |  above=speech-calls -0.9 |  above=speech-once 0.57 |  above=stance-accepts -0.49 |
    above=stance-demands -0.32 |  above=stance-rejects -0.24 |  above=stance-supports 0.39 |  actor=group -0.4 |
    actor=id 0.07 |  actor=name 0.1 |  actor=of -0.07 |  actors=2 -0.21 |  around_own_kind -0.07 |
    beside=accusation -0.96 |  beside=agreement 0.07 |  beside=deadline -0.59 |  beside=incident -0.03 |
    beside=linkage -0.15 |  beside=measure -0.11 |  beside=meeting 0.51 |  beside=position -0.23 |
    beside=proposal -0.27 |  beside=statement 0.04 |  block=list-item -0.25 |
    class+content=attitude-open+infinitive 0.09 |  class+content=attitude-open+none 0.04 |
    class+content=other+infinitive 0.92 |  class+content=speech-calls+none -0.05 |
    class+content=speech-does+infinitive -0.72 |  class+content=speech-once+none 0.03 |
    class+content=speech-says+finite -0.24 |  class+content=speech-says+infinitive 0.24 |
    class+content=speech-says+none 0.13 |  class+content=stance-accepts+none -0.06 |
    class+content=stance-demands+infinitive 0.06 |  class+content=stance-demands+none -0.14 |
    class+content=stance-demands+participle -0.71 |  class+content=stance-open+none -0.2 |
    class+content=stance-opposes+none -0.11 |  class+content=stance-rejects+infinitive 0.03 |
    class+content=stance-rejects+none -0.36 |  class+content=stance-supports+infinitive -0.6 |
    class+content=stance-supports+none 0.07 |  class=attitude-open 0.07 |  class=attitude-supports -0.19 |
    class=speech-calls -0.11 |  class=speech-once 0.03 |  class=speech-says 0.09 |  class=stance-accepts -0.1 |
    class=stance-demands -0.06 |  class=stance-open -0.2 |  class=stance-opposes -0.11 |
    class=stance-rejects -0.1 |  class=stance-supports -0.07 |  clause=copula 0.04 |  content+tense=finite+- -0.14 |
    content+tense=finite+past -0.24 |  content+tense=finite+present 0.25 |  content+tense=infinitive+- -0.5 |
    content+tense=infinitive+past 0.17 |  content+tense=infinitive+present 0.18 |  content+tense=none+- 0.02 |
    content+tense=none+future -0.04 |  content+tense=none+past -0.06 |  content+tense=none+present 0.09 |
    content+tense=participle+future -0.53 |  content+tense=participle+past -0.63 |
    content+tense=participle+present -0.12 |  content=finite -0.09 |  content=infinitive 0.07 |
    content=participle -0.43 |  dated=true -0.22 |  form=imperative -0.15 |  form=infinitive -0.09 |
    form=participle 0.06 |  goes_on=true 0.11 |  inside_own_kind -0.17 |  joined=true 0.11 |
    label+rule=accepts+accepts_a_thing -0.33 |  label+rule=demands+demands_a_clause 0.21 |
    label+rule=demands+demands_a_deed 0.03 |  label+rule=demands+demands_a_thing 0.27 |
    label+rule=demands+imperative_in_a_quotation -0.07 |  label+rule=demands+is_needed -0.11 |
    label+rule=demands+made_a_condition -0.04 |  label+rule=demands+must_be 0.13 |
    label+rule=demands+not_without -0.09 |  label+rule=demands+noun_of_stance -0.23 |
    label+rule=demands+set_as_a_condition,_as_long_as -0.6 |
    label+rule=demands+set_as_a_condition,_conditional_on -0.78 |
    label+rule=demands+set_as_a_condition,_only_after -0.54 |
    label+rule=demands+set_as_a_condition,_provided 0.06 |
    label+rule=demands+set_as_a_condition,_provided_that -0.63 |
    label+rule=demands+set_as_a_condition,_without -0.2 |  label+rule=open+attitude 0.25 |
    label+rule=open+could_be 0.27 |  label+rule=open+open_a_thing -0.83 |  label+rule=open+set_words 0.61 |
    label+rule=opposes+act_against_a_thing 0.28 |  label+rule=opposes+judged_to_be 0.14 |
    label+rule=opposes+noun_of_stance_under_a_light_verb -0.4 |  label+rule=opposes+opposes_a_clause -0.44 |
    label+rule=opposes+opposes_a_thing -0.05 |  label+rule=opposes+side_taken 0.95 |
    label+rule=opposes+supports_a_thing 0.53 |  label+rule=opposes+verdict_in_speech 0.1 |
    label+rule=rejects+accepts_a_thing 0.58 |  label+rule=rejects+attitude -1.23 |
    label+rule=rejects+cannot_be -0.44 |  label+rule=rejects+noun_of_stance_under_a_light_verb 0.16 |
    label+rule=rejects+rejects_a_deed -0.08 |  label+rule=rejects+rejects_a_thing -0.2 |
    label+rule=rejects+said_of_a_thing 0.28 |  label+rule=rejects+will_not -0.04 |
    label+rule=supports+attitude 0.21 |  label+rule=supports+judged_to_be 0.03 |
    label+rule=supports+noun_of_stance_under_a_light_verb 0.58 |  label+rule=supports+supports_a_clause -0.27 |
    label+rule=supports+supports_a_deed -0.37 |  label+rule=supports+supports_a_thing -0.14 |  label=accepts -0.28 |
    label=demands 0.05 |  label=opposes 0.13 |  label=rejects -0.03 |  label=supports -0.14 |  lemma=accept 0.1 |
    lemma=appeal 0.39 |  lemma=approve -0.68 |  lemma=ask -0.23 |  lemma=back 0.16 |  lemma=be -0.1 |
    lemma=block -0.05 |  lemma=call 0.37 |  lemma=claim -0.26 |  lemma=come -0.66 |  lemma=condemn -1.25 |
    lemma=consider -0.65 |  lemma=decline -1.09 |  lemma=demand 0.49 |  lemma=denounce -0.23 |
    lemma=describe 0.87 |  lemma=dismiss -0.27 |  lemma=end 0.94 |  lemma=exclude 0.34 |  lemma=fear -0.44 |
    lemma=fight -0.68 |  lemma=give 0.78 |  lemma=go 0.6 |  lemma=hand 1.44 |  lemma=hope -0.44 |
    lemma=insist 0.22 |  lemma=intention 0.58 |  lemma=leave 0.17 |  lemma=let -0.75 |  lemma=live 0.48 |
    lemma=make -0.9 |  lemma=need -0.17 |  lemma=negotiate 0.23 |  lemma=object -0.17 |  lemma=open 0.89 |
    lemma=oppose 0.84 |  lemma=pay 0.17 |  lemma=plan -0.93 |  lemma=press 0.91 |  lemma=ready -0.3 |
    lemma=recommend -1.01 |  lemma=refuse 0.37 |  lemma=reject -1 |  lemma=release 0.71 |  lemma=remain 0.11 |
    lemma=request 0.24 |  lemma=rule 0.28 |  lemma=seek 0.7 |  lemma=set -0.93 |  lemma=sign 0.05 |
    lemma=stop -0.46 |  lemma=strike -0.7 |  lemma=support 0.23 |  lemma=table 0.55 |  lemma=take 0.07 |
    lemma=tell 0.09 |  lemma=try -0.32 |  lemma=turn -0.3 |  lemma=urge 0.63 |  lemma=veto -0.09 |
    lemma=vote -0.24 |  lemma=want 0.25 |  lemma=welcome 0.46 |  lemma=willing -0.56 |  lemma=withdraw -0.62 |
    length=0 -0.2 |  length=3 0.09 |  length=4 -0.09 |  length=5 0.1 |  length=6 0.45 |  link=adverbial -0.05 |
    link=complement 0.02 |  link=condition 0.08 |  link=coordinate 0.15 |  link=main 0.05 |  link=modifier -0.25 |
    link=open -0.09 |  link=relative -0.34 |  link=time -0.38 |  modal=- 0.04 |  modal=can -0.06 |
    modal=could -0.17 |  modal=have_to 0.12 |  modal=must 0.07 |  modal=should -0.32 |  modal=will -0.13 |
    modal=would -0.02 |  object=aid 0.44 |  object=captive 0.23 |  object=charge -1.1 |  object=deadline -0.18 |
    object=deal 0.19 |  object=law 0.43 |  object=tariff 0.35 |  object=troops -0.11 |  object=truce 0.31 |
    objects=false 0.05 |  objects=true -0.03 |  passive=true 0.03 |  perfect=true 0.08 |  quoted=true -0.21 |
    rule=accepts_a_thing -0.22 |  rule=act_against_a_thing 0.28 |  rule=attitude 0.15 |  rule=cannot_be -0.44 |
    rule=could_be 0.27 |  rule=demands_a_clause 0.21 |  rule=demands_a_deed 0.07 |  rule=demands_a_thing 0.25 |
    rule=imperative_in_a_quotation -0.07 |  rule=is_needed -0.11 |  rule=judged_to_be 0.02 |
    rule=made_a_condition -0.04 |  rule=must_be 0.13 |  rule=not_without -0.09 |  rule=noun_of_stance -0.23 |
    rule=open_a_thing -0.29 |  rule=opposes_a_clause -0.44 |  rule=opposes_a_thing -0.05 |
    rule=rejects_a_clause 0.12 |  rule=rejects_a_deed -0.08 |  rule=rejects_a_thing -0.2 |
    rule=said_of_a_thing 0.37 |  rule=set_as_a_condition,_as_long_as -0.6 |
    rule=set_as_a_condition,_conditional_on -0.78 |  rule=set_as_a_condition,_only_after -0.54 |
    rule=set_as_a_condition,_provided 0.06 |  rule=set_as_a_condition,_provided_that -0.63 |
    rule=set_as_a_condition,_without -0.2 |  rule=set_words 0.65 |  rule=side_taken 0.1 |
    rule=supports_a_clause -0.27 |  rule=supports_a_deed -0.37 |  rule=supports_a_thing -0.06 |
    rule=verdict_in_speech 0.25 |  rule=will_not -0.04 |  said=false 0.03 |  said=true -0.03 |  sentence=0 -0.38 |
    sentence=1 0.13 |  sentence=4 -0.08 |  sentence=5 -0.29 |  share=0 -0.26 |  share=1 -0.08 |  share=3 0.16 |
    share=4 0.08 |  subject=aid 0.28 |  subject=deal 0.16 |  subject=law 0.24 |  subject=offer 0.16 |
    subject=talks -0.35 |  subject=tariff 0.06 |  subject=troops -0.1 |  sure=0 0.07 |  sure=2 0.06 |
    sure=3 -0.05 |  sure=4 0.07 |  tense=- -0.04 |  tense=future -0.15 |  tense=present 0.12 |  ties=- -0.13 |
    ties=agent -0.49 |  ties=controlled 0.02 |  ties=possessive 0.51 |  ties=shared 0.12 |
    touches=accusation -0.49 |  touches=agreement -0.07 |  touches=deadline -0.14 |  touches=incident 0.09 |
    touches=linkage -0.32 |  touches=measure 0.05 |  touches=meeting -0.11 |  touches=proposal -0.52 |
    touches=response -0.05 |  under=against -0.1 |  under=as 0.05 |  under=at 0.37 |  under=before -0.47 |
    under=by -0.66 |  under=for -0.08 |  under=from -0.06 |  under=in -0.19 |  under=on 0.03 |  under=to 0.06 |
    under=under -1.29 |  under=with 0.08 |  under=within -0.74 |  under=without -0.12 |  undone=true 0.02 |
    upos=ADJ 0.04 |  upos=NOUN -0.06
  `,
  proposal: `
    above=other -0.11 |  above=speech-does 0.55 |  above=speech-says -0.18 |  actor=group -0.29 |  actor=id 0.21 |
    actor=name -0.2 |  actors=1 0.03 |  actors=2 -0.2 |  any 0.02 |  around_own_kind 0.3 |  beside=agreement 0.27 |
    beside=deadline -0.54 |  beside=linkage -0.29 |  beside=position -0.69 |  beside=statement -0.06 |
    block=list-item -0.07 |  block=paragraph 0.03 |  class+content=other+none 0.16 |
    class+content=speech-does+infinitive 0.4 |  class+content=speech-does+none -0.03 |
    class+content=speech-says+finite -0.28 |  class+content=speech-says+participle -0.09 |  class=other 0.05 |
    class=speech-does 0.11 |  class=speech-says -0.07 |  class=stance-supports 0.44 |  clause=noun 0.02 |
    clause=verb 0.03 |  content+tense=finite+past -0.69 |  content+tense=infinitive+past 0.1 |
    content+tense=infinitive+present 0.22 |  content+tense=none+- -0.19 |  content+tense=none+future -0.46 |
    content+tense=none+past 0.32 |  content+tense=none+present 0.08 |  content+tense=participle+past -0.37 |
    content=finite -0.28 |  content=infinitive 0.26 |  content=none 0.03 |  content=participle -0.09 |
    dated=false -0.04 |  dated=true 0.23 |  form=finite 0.05 |  form=infinitive -0.47 |  form=noun 0.02 |
    form=participle 0.15 |  goes_on=false 0.05 |  inside_own_kind -0.94 |  joined=true 0.2 |
    label+rule=made+offer_named_by_its_maker 0.12 |  label+rule=made+offer_put_or_taken_back 0.15 |
    label+rule=made+proposing_verb -0.06 |  label+rule=made+terms_of_an_offer 0.33 |
    label+rule=withdrawn+offer_put_or_taken_back -0.07 |  label=made 0.03 |  label=withdrawn -0.07 |
    lemma=advise -0.45 |  lemma=draft 0.04 |  lemma=drop -0.7 |  lemma=invite -0.42 |  lemma=offer 0.21 |
    lemma=plan 0.44 |  lemma=proposal -0.43 |  lemma=propose 0.33 |  lemma=put 0.06 |  lemma=recommend -0.16 |
    lemma=suggest 0.22 |  lemma=withdraw 0.24 |  length=0 0.43 |  length=1 -0.19 |  length=2 0.05 |  length=3 0.16 |
    length=4 -0.06 |  length=5 -0.05 |  link=adverbial 0.06 |  link=complement -0.03 |  link=coordinate -0.08 |
    link=main 0.11 |  link=modifier -0.03 |  link=nominal 0.02 |  link=open 0.28 |  link=relative -0.24 |
    modal=- 0.1 |  modal=would -0.4 |  modality=asserted 0.1 |  modality=planned -0.45 |  modality=possible -0.81 |
    negated=false 0.04 |  negated=true -0.6 |  object=aid 0.48 |  object=deal -0.08 |  object=offer -0.07 |
    objects=false 0.14 |  objects=true -0.02 |  passive=false 0.08 |  passive=true -0.21 |  perfect=false -0.06 |
    perfect=true 0.24 |  placed=false 0.02 |  quoted=false 0.04 |  rule=offer_named_by_its_maker 0.12 |
    rule=offer_put_or_taken_back 0.08 |  rule=proposing_verb -0.06 |  rule=terms_of_an_offer 0.33 |
    said=false 0.14 |  said=true -0.19 |  self=offer -0.3 |  sentence=1 0.13 |  sentence=3 -0.18 |  sentence=4 0.5 |
    sentence=5 -0.58 |  share=0 -0.25 |  share=1 -0.13 |  share=2 0.08 |  share=3 0.32 |  share=4 0.04 |
    subject=offer 0.41 |  sure=0 0.09 |  sure=1 -0.13 |  sure=2 -0.26 |  sure=3 0.11 |  sure=4 0.23 |
    tense=- -0.09 |  tense=future -0.46 |  tense=past 0.12 |  tense=present 0.13 |  ties=- -0.6 |
    ties=adjective -0.74 |  ties=controlled -0.17 |  ties=possessive 0.45 |  ties=relative -0.19 |
    ties=shared 0.08 |  ties=subject 0.11 |  touches=agreement -0.11 |  touches=linkage -0.41 |
    touches=measure -0.06 |  touches=meeting -0.09 |  touches=position -0.04 |  touches=response 0.13 |
    touches=statement -0.06 |  under=- -0.04 |  under=by 0.18 |  under=for 0.16 |  under=from -0.24 |
    under=in 0.24 |  undone=false 0.06 |  undone=true -0.6 |  upos=VERB 0.03
  `,
  response: `
    above=other 0.03 |  above=speech-does -0.02 |  above=speech-says -0.23 |  above=stance-accepts 1.09 |
    actor=group -0.85 |  actor=id 0.18 |  actor=name 0.15 |  actor=of -0.3 |  actors=1 0.04 |  actors=2 -0.32 |
    any 0.03 |  beside=agreement -0.35 |  beside=linkage -0.24 |  beside=measure -0.68 |  beside=position -0.35 |
    beside=statement -0.05 |  block=list-item -0.2 |  block=paragraph 0.03 |  class+content=other+none 0.08 |
    class+content=speech-does+none 0.07 |  class+content=speech-once+none 0.05 |
    class+content=speech-says+finite 0.11 |  class+content=speech-says+none 0.03 |
    class+content=speech-says+question -0.51 |  class+content=stance-accepts+none 0.19 |
    class+content=stance-open+none 0.33 |  class+content=stance-rejects+infinitive -0.14 |
    class+content=stance-rejects+none -0.05 |  class+content=stance-supports+none -0.45 |  class=other 0.09 |
    class=speech-does 0.07 |  class=speech-once 0.05 |  class=stance-accepts 0.05 |  class=stance-open 0.33 |
    class=stance-rejects -0.12 |  class=stance-supports -0.45 |  clause=verb 0.04 |
    content+tense=infinitive+present -0.21 |  content+tense=none+- -0.06 |  content+tense=none+future -0.25 |
    content+tense=none+past 0.17 |  content=finite 0.06 |  content=infinitive -0.14 |  content=none 0.07 |
    content=question -0.5 |  dated=false 0.03 |  dated=true -0.02 |  form=finite 0.04 |  form=infinitive 0.09 |
    form=participle -0.27 |  goes_on=false 0.04 |  goes_on=true -0.46 |  joined=false 0.03 |  joined=true -0.04 |
    label+rule=accepts+answer -0.19 |  label+rule=pending+answer_withheld -0.07 |
    label+rule=pending+no_answer_yet 0.24 |  label+rule=rejects+answer 0.09 |
    label+rule=rejects+answer_to_that -0.23 |  label+rule=rejects+called_impossible 0.42 |
    label+rule=rejects+how_it_was_received -0.04 |  label+rule=rejects+refusal_to_deal -0.06 |
    label+rule=rejects+said_yes_or_no 0.29 |  label=accepts -0.12 |  label=conditional -0.12 |  label=pending 0.2 |
    lemma=accept 0.15 |  lemma=agree -0.44 |  lemma=call 0.29 |  lemma=decline 1.23 |  lemma=dismiss -0.12 |
    lemma=give 0.06 |  lemma=react -0.32 |  lemma=refuse -0.24 |  lemma=reject 0.26 |  lemma=reply -0.43 |
    lemma=respond 0.39 |  lemma=rule -0.24 |  lemma=say -0.27 |  lemma=sign 0.56 |  lemma=take -0.7 |
    lemma=turn 0.54 |  length=0 0.39 |  length=1 0.18 |  length=2 -0.1 |  length=3 -0.2 |  length=4 -0.13 |
    length=5 0.75 |  length=6 -0.17 |  link=complement -0.19 |  link=coordinate 0.16 |  link=main 0.09 |
    link=open 0.21 |  link=relative 0.42 |  modal=- 0.06 |  modal=will -0.26 |  modal=would 0.2 |
    modality=asserted 0.06 |  modality=hypothetical 0.5 |  modality=planned -0.35 |  modality=possible -0.13 |
    negated=false 0.03 |  object=offer 0.13 |  objects=false 0.16 |  objects=true -0.09 |  passive=true 0.21 |
    perfect=false -0.05 |  perfect=true 0.23 |  placed=false 0.03 |  quoted=false 0.03 |
    rule=answer_to_a_thing 0.69 |  rule=answer_to_that -0.18 |  rule=answer_withheld -0.07 |
    rule=called_impossible 0.42 |  rule=how_it_was_received -0.04 |  rule=no_answer_yet 0.24 |
    rule=refusal_to_deal -0.06 |  rule=said_yes_or_no 0.29 |  said=false 0.08 |  said=true -0.2 |  sentence=0 0.1 |
    sentence=1 0.15 |  sentence=2 0.04 |  sentence=3 -0.04 |  sentence=4 -0.27 |  share=0 0.12 |  share=1 -0.12 |
    share=3 -0.07 |  share=4 0.07 |  subject=offer 0.63 |  subject=troops 0.61 |  sure=0 0.17 |  sure=1 -0.09 |
    sure=3 -0.02 |  sure=4 0.1 |  tense=- -0.12 |  tense=future -0.26 |  tense=past 0.17 |  tense=present -0.12 |
    ties=agent 0.21 |  ties=controlled 0.03 |  touches=accusation -0.49 |  touches=agreement 0.19 |
    touches=deadline -0.73 |  touches=linkage 0.14 |  touches=meeting 0.43 |  touches=position -0.05 |
    touches=proposal -0.08 |  touches=statement -0.17 |  under=- 0.07 |  under=as -0.2 |  under=for 0.09 |
    under=from -0.44 |  under=in 0.3 |  under=on 0.22 |  under=to -0.08 |  under=with 0.57 |  undone=true 0.15 |
    upos=VERB 0.04
  `,
  statement: `
    above=attitude-open 0.23 |  above=other -0.04 |  above=speech-calls -1.16 |  above=speech-does -0.03 |
    above=speech-once -0.28 |  above=speech-quotes 1.02 |  above=speech-says -0.16 |  above=stance-accepts 0.1 |
    above=stance-demands 0.14 |  above=stance-rejects -0.17 |  above=stance-supports -0.39 |  actor=group -0.17 |
    actor=id -0.19 |  actor=name 0.1 |  actor=of 0.13 |  actors=2 0.06 |  actors=3 0.2 |  around_own_kind 0.02 |
    beside=accusation 0.14 |  beside=agreement -0.21 |  beside=deadline 0.1 |  beside=incident 0.12 |
    beside=linkage -0.04 |  beside=measure -0.18 |  beside=meeting -0.38 |  beside=position -0.12 |
    beside=proposal -0.45 |  beside=response -0.24 |  block=list-item -0.08 |  class+content=other+none 0.11 |
    class+content=speech-calls+none 0.05 |  class+content=speech-does+finite 0.38 |
    class+content=speech-does+infinitive -0.82 |  class+content=speech-does+none -0.05 |
    class+content=speech-does+participle 0.15 |  class+content=speech-once+none -0.28 |
    class+content=speech-says+finite 0.11 |  class+content=speech-says+imperative 0.61 |
    class+content=speech-says+infinitive -0.12 |  class+content=speech-says+none -0.05 |
    class+content=speech-says+participle -0.28 |  class+content=speech-says+question -0.5 |  class=other 0.14 |
    class=speech-calls -0.05 |  class=speech-once -0.28 |  class=speech-says 0.02 |  class=stance-accepts -0.6 |
    clause=copula -0.21 |  clause=noun -0.25 |  content+tense=finite+- 0.31 |  content+tense=finite+past 0.11 |
    content+tense=finite+present 0.12 |  content+tense=infinitive+- -0.23 |  content+tense=infinitive+past -0.08 |
    content+tense=infinitive+present -0.41 |  content+tense=none+- -0.16 |  content+tense=none+future -0.3 |
    content+tense=none+past 0.02 |  content+tense=none+present -0.09 |  content+tense=participle+past -0.09 |
    content+tense=question+- -0.26 |  content=finite 0.12 |  content=imperative 0.61 |  content=infinitive -0.19 |
    content=none -0.05 |  content=participle -0.02 |  content=question -0.5 |  dated=true 0.1 |
    form=imperative -0.89 |  form=infinitive -0.13 |  form=noun -0.25 |  form=participle 0.15 |
    goes_on=true -0.49 |  inside_own_kind -0.44 |  joined=false 0.03 |  joined=true -0.07 |
    label+rule=direct+attribution 0.09 |  label+rule=direct+quotation_without_a_cue 0.34 |
    label+rule=direct+reporting_clause,_calls,_marks 0.28 |
    label+rule=direct+reporting_clause,_does,_a_clause 0.44 |
    label+rule=direct+reporting_clause,_does,_marks 0.16 |
    label+rule=direct+reporting_clause,_says,_a_clause 0.11 |
    label+rule=direct+reporting_clause,_says,_marks 0.26 |  label+rule=direct+words_in_order,_after 0.48 |
    label+rule=direct+words_in_order,_before 0.69 |  label+rule=indirect+according_to 0.48 |
    label+rule=indirect+accusing,_by_the_order_of_words 0.3 |  label+rule=indirect+attribution -0.36 |
    label+rule=indirect+noun_of_saying -0.32 |  label+rule=indirect+reporting_clause,_calls,_a_clause -0.5 |
    label+rule=indirect+reporting_clause,_does,_a_clause -0.09 |
    label+rule=indirect+reporting_clause,_does,_a_thing 0.03 |
    label+rule=indirect+reporting_clause,_does,_an_infinitive -0.28 |
    label+rule=indirect+reporting_clause,_once,_a_thing -0.43 |
    label+rule=indirect+reporting_clause,_says,_a_clause 0.05 |
    label+rule=indirect+reporting_clause,_says,_a_thing -0.27 |
    label+rule=indirect+reporting_clause,_says,_an_infinitive -0.06 |
    label+rule=indirect+words_in_order,_before 0.23 |  label+rule=indirect+words_in_order,_turned -0.13 |
    label=direct 0.2 |  label=indirect -0.04 |  lemma=accord 0.04 |  lemma=accuse 0.07 |  lemma=admit 0.06 |
    lemma=announce 0.2 |  lemma=appeal 0.91 |  lemma=argue -0.05 |  lemma=ask -0.32 |  lemma=attack -1.02 |
    lemma=blame -0.03 |  lemma=break -0.33 |  lemma=call 0.4 |  lemma=charge 0.37 |  lemma=claim -0.37 |
    lemma=communicate -0.51 |  lemma=complain 0.17 |  lemma=concede 0.3 |  lemma=condemn 0.18 |
    lemma=confirm 0.24 |  lemma=consider -0.73 |  lemma=declare 0.5 |  lemma=demand -0.74 |  lemma=denounce -0.1 |
    lemma=deny 0.53 |  lemma=describe 0.43 |  lemma=dismiss -0.08 |  lemma=estimate 0.61 |  lemma=exclude -0.34 |
    lemma=express 0.76 |  lemma=fear -0.69 |  lemma=give -0.71 |  lemma=hint 0.2 |  lemma=hope -1.28 |
    lemma=inform -0.28 |  lemma=insist -0.59 |  lemma=invite -1.06 |  lemma=maintain 0.36 |  lemma=make 0.13 |
    lemma=note 0.05 |  lemma=object -0.78 |  lemma=offer -0.5 |  lemma=oppose -0.3 |  lemma=pledge -0.8 |
    lemma=press -0.72 |  lemma=promise -0.19 |  lemma=propose -0.9 |  lemma=put -0.25 |  lemma=recall 0.65 |
    lemma=recommend -0.45 |  lemma=reiterate -0.07 |  lemma=reject -0.27 |  lemma=repeat 0.39 |  lemma=reply 0.08 |
    lemma=report -0.24 |  lemma=request -0.35 |  lemma=rule -0.5 |  lemma=say 0.23 |  lemma=see -0.72 |
    lemma=speak -0.33 |  lemma=state -1.03 |  lemma=stress 0.59 |  lemma=talk -0.7 |  lemma=tell 0.22 |
    lemma=threaten 0.3 |  lemma=undertake -0.52 |  lemma=urge 0.58 |  lemma=vow -0.3 |  lemma=warn -0.1 |
    lemma=welcome -0.03 |  lemma=write 0.06 |  length=0 -0.12 |  length=1 -0.21 |  length=4 0.11 |  length=5 0.06 |
    length=6 0.14 |  length=7 0.11 |  link=adverbial 0.07 |  link=complement -0.44 |  link=coordinate -0.12 |
    link=main 0.08 |  link=modifier -0.41 |  link=nominal -0.25 |  link=open -0.03 |  link=relative -0.29 |
    link=time 0.26 |  modal=- 0.03 |  modal=can 0.4 |  modal=could -0.85 |  modal=must -0.92 |  modal=will -0.22 |
    modal=would -0.15 |  object=aid -0.03 |  object=charge 0.6 |  object=deal 0.07 |  object=law 0.03 |
    object=offer -0.13 |  object=talks -0.21 |  object=tariff -0.21 |  object=troops 0.89 |  object=truce 0.04 |
    objects=false 0.04 |  objects=true -0.05 |  passive=true -0.38 |  perfect=false 0.03 |  perfect=true -0.12 |
    quoted=false 0.02 |  quoted=true -0.31 |  rule=according_to 0.48 |  rule=accusing,_by_the_order_of_words 0.3 |
    rule=attribution -0.33 |  rule=noun_of_saying -0.32 |  rule=quotation_without_a_cue 0.34 |
    rule=reporting_clause,_calls,_a_clause -0.5 |  rule=reporting_clause,_calls,_marks 0.28 |
    rule=reporting_clause,_does,_a_clause -0.05 |  rule=reporting_clause,_does,_a_thing 0.03 |
    rule=reporting_clause,_does,_an_infinitive -0.28 |  rule=reporting_clause,_does,_marks 0.16 |
    rule=reporting_clause,_once,_a_thing -0.43 |  rule=reporting_clause,_says,_a_clause 0.07 |
    rule=reporting_clause,_says,_a_thing -0.27 |  rule=reporting_clause,_says,_an_infinitive -0.06 |
    rule=reporting_clause,_says,_marks 0.26 |  rule=words_in_order,_after 0.07 |  rule=words_in_order,_before 0.39 |
    rule=words_in_order,_set_in 0.03 |  rule=words_in_order,_turned 0.06 |  said=false 0.04 |  said=true -0.15 |
    self=deal 0.04 |  self=offer -0.95 |  sentence=0 0.13 |  sentence=1 0.11 |  sentence=2 0.03 |
    sentence=3 -0.07 |  sentence=4 0.05 |  sentence=5 0.05 |  share=0 -0.54 |  share=1 -0.18 |  share=2 -0.05 |
    share=3 -0.07 |  share=4 0.1 |  subject=deal -0.05 |  subject=law 0.12 |  subject=offer -0.38 |
    subject=talks -0.03 |  subject=troops -0.21 |  subject=visit -1 |  sure=0 0.05 |  sure=2 0.08 |  tense=- -0.05 |
    tense=future -0.45 |  tense=past 0.06 |  tense=present -0.06 |  ties=- 0.06 |  ties=agent -0.43 |
    ties=controlled -0.05 |  ties=modified -0.26 |  ties=possessive -0.29 |  ties=relative -0.19 |
    ties=shared -0.27 |  ties=subject 0.05 |  touches=agreement 0.08 |  touches=deadline -0.08 |
    touches=incident 0.12 |  touches=linkage -0.09 |  touches=measure -0.05 |  touches=meeting -0.07 |
    touches=proposal 0.13 |  touches=response -0.1 |  under=- -0.46 |  under=about -0.44 |
    under=according_to 0.59 |  under=after -0.28 |  under=as 0.07 |  under=at 0.29 |  under=before -0.35 |
    under=for -0.14 |  under=from -0.26 |  under=in -0.07 |  under=of 0.29 |  under=on 0.05 |  under=over -0.61 |
    under=since -0.3 |  under=to -0.19 |  under=under -0.07 |  under=with -0.88 |  undone=false 0.03 |
    undone=true -0.74 |  upos=NOUN -0.25 |  upos=VERB 0.02
  `,
}

const line: Learned['line'] = [
  [-4.293, 0],
  [-3.302, 0.014],
  [-2.612, 0.084],
  [-2.178, 0.1],
  [-1.988, 0.108],
  [-1.826, 0.121],
  [-1.585, 0.167],
  [-1.391, 0.206],
  [-1.091, 0.217],
  [-0.858, 0.267],
  [-0.796, 0.308],
  [-0.546, 0.319],
  [-0.333, 0.391],
  [-0.229, 0.417],
  [-0.004, 0.436],
  [0.119, 0.5],
  [0.266, 0.528],
  [0.475, 0.566],
  [0.605, 0.621],
  [0.745, 0.632],
  [0.848, 0.686],
  [1.059, 0.732],
  [1.277, 0.736],
  [1.338, 0.797],
  [1.427, 0.801],
  [1.615, 0.834],
  [1.792, 0.838],
  [1.85, 0.854],
  [1.892, 0.875],
  [2.203, 0.893],
  [2.747, 0.9],
  [3.16, 0.974],
  [3.729, 1],
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
