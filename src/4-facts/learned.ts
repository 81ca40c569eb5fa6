/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other -0.15 |  above=speech-does 0.73 |  above=speech-says 0.36 |  actor=group -0.33 |  actor=id 0.15 |
    actor=name 0.14 |  actor=of -0.04 |  actors=1 0.06 |  actors=2 -0.38 |  any 0.04 |  beside=measure -0.61 |
    beside=position -0.26 |  beside=statement 0.05 |  block=list-item -0.42 |  block=paragraph 0.07 |
    class+content=other+none -0.22 |  class+content=speech-does+none 0.15 |
    class+content=speech-does+participle 0.09 |  class+content=speech-says+finite -0.1 |
    class+content=speech-says+none 0.11 |  class=other -0.1 |  class=speech-does 0.14 |  class=speech-says -0.04 |
    content+tense=finite+- 0.75 |  content+tense=finite+past -0.63 |  content+tense=finite+present 0.47 |
    content+tense=none+- 0.09 |  content+tense=none+past 0.09 |  content+tense=none+present -0.11 |
    content+tense=participle+past 0.1 |  content+tense=participle+present 0.46 |  content=finite -0.1 |
    content=none 0.06 |  content=participle 0.09 |  dated=false 0.05 |  form=participle 0.31 |  goes_on=false 0.05 |
    goes_on=true -0.69 |  joined=false 0.06 |  joined=true -0.15 |
    label+rule=-+accusing,_by_the_order_of_words 0.54 |  label+rule=-+charge_against_someone 0.13 |
    label+rule=-+charge_as_a_noun 0.52 |  label+rule=-+charge_with_a_clause -0.03 |
    label+rule=-+charge_without_its_matter -0.26 |  label+rule=-+deed_called_a_wrong -0.23 |
    label+rule=-+verb_of_charging -0.16 |  label+rule=-+wrong_told_of_another -0.17 |
    label+rule=-+wrong_told_of_nobody_named 0.12 |  label=- 0.04 |  lemma=accuse 0.23 |  lemma=blame 0.28 |
    lemma=complain -0.16 |  lemma=hold -0.41 |  lemma=say 0.13 |  length=0 -0.14 |  length=1 0.04 |  length=2 0.23 |
    length=3 0.13 |  length=4 0.34 |  length=5 -0.63 |  link=adverbial -0.04 |  link=complement 0.15 |
    link=coordinate -0.16 |  link=main -0.03 |  link=modifier 0.13 |  link=relative 0.28 |  modality=asserted 0.04 |
    negated=false 0.04 |  object=talks -0.17 |  object=tariff 0.03 |  object=troops -0.39 |  objects=false -0.05 |
    objects=true 0.05 |  passive=false 0.04 |  passive=true -0.33 |  perfect=false -0.03 |  perfect=true 0.32 |
    placed=false 0.04 |  quoted=false 0.05 |  quoted=true -0.18 |  rule=accusing,_by_the_order_of_words 0.54 |
    rule=charge_against_someone 0.13 |  rule=charge_as_a_noun 0.52 |  rule=charge_with_a_clause -0.03 |
    rule=charge_without_its_matter -0.26 |  rule=deed_called_a_wrong -0.23 |  rule=verb_of_charging -0.16 |
    rule=wrong_told_of_another -0.17 |  rule=wrong_told_of_nobody_named 0.12 |  said=false 0.08 |  said=true -0.05 |
    sentence=1 0.18 |  sentence=2 0.15 |  sentence=3 -0.18 |  sentence=4 0.13 |  share=0 -0.31 |  share=1 0.04 |
    share=2 0.18 |  share=3 0.38 |  subject=troops -0.2 |  sure=0 -0.27 |  sure=1 -0.16 |  sure=2 0.29 |
    sure=3 0.07 |  sure=4 0.06 |  tense=- 0.17 |  tense=past -0.04 |  tense=present 0.16 |  ties=- -0.41 |
    ties=controlled 0.26 |  ties=relative 0.48 |  ties=shared -0.3 |  ties=subject 0.04 |  touches=agreement 0.08 |
    touches=linkage -1.14 |  touches=measure -0.47 |  touches=meeting 0.1 |  touches=position -0.33 |
    touches=response -0.3 |  touches=statement -0.1 |  under=for -0.09 |  under=in -0.64 |  under=of 0.44 |
    under=on 0.16 |  under=to 0.25 |  undone=true 0.03 |  upos=NOUN 0.52
  `,
  agreement: `
    above=other -0.04 |  above=speech-does 0.05 |  above=speech-says 0.05 |  above=stance-accepts -0.15 |
    above=stance-demands -0.16 |  above=stance-rejects 0.04 |  above=stance-supports 0.21 |  actor=id 0.05 |
    actor=name -0.06 |  actor=of 0.06 |  actors=0 1.03 |  actors=1 -0.3 |  actors=2 0.08 |  actors=3 0.11 |
    around_own_kind -0.05 |  beside=agreement -0.36 |  beside=deadline -0.23 |  beside=incident -0.3 |
    beside=linkage -0.25 |  beside=measure -0.24 |  beside=meeting -0.59 |  beside=position -0.47 |
    beside=proposal -0.54 |  beside=response -0.72 |  beside=statement -0.25 |  block=list-item -0.1 |
    class+content=attitude-open+none -0.61 |  class+content=other+infinitive -0.36 |
    class+content=other+none 0.04 |  class+content=speech-does+none -0.45 |
    class+content=speech-says+finite -0.94 |  class+content=speech-says+infinitive 0.08 |
    class+content=speech-says+none -0.11 |  class+content=stance-accepts+finite 0.53 |
    class+content=stance-accepts+infinitive 0.21 |  class+content=stance-accepts+none 0.06 |
    class+content=stance-demands+none 0.49 |  class=attitude-open -0.61 |  class=other 0.05 |
    class=speech-does -0.45 |  class=speech-says -0.12 |  class=stance-accepts 0.09 |  class=stance-demands 0.05 |
    clause=copula -0.02 |  clause=noun -0.05 |  content+tense=finite+past 0.27 |  content+tense=infinitive+- -0.4 |
    content+tense=infinitive+past 0.13 |  content+tense=none+- -0.11 |  content+tense=none+future 0.07 |
    content+tense=none+past 0.07 |  content+tense=none+present -0.02 |  content=finite 0.06 |
    content=participle -0.03 |  dated=false -0.12 |  dated=true 0.19 |  form=infinitive -0.1 |  form=noun -0.05 |
    form=participle -0.04 |  goes_on=true 0.09 |  inside_own_kind -0.13 |
    label+rule=agreed+agreement_named_with_its_date,_parties_from_before -0.34 |
    label+rule=agreed+agreement_named_with_its_parties -0.31 |  label+rule=agreed+item_of_a_list_of_terms 0.38 |
    label+rule=agreed+item_of_a_list_of_terms,_parties_from_before 0.37 |  label+rule=agreed+signing_verb 0.22 |
    label+rule=agreed+signing_verb,_parties_from_before -0.36 |  label+rule=agreed+stage_of_an_agreement -0.1 |
    label+rule=agreed+stage_of_an_agreement_on_its_noun -0.16 |  label+rule=agreed+term_after_an_agreement -0.66 |
    label+rule=agreed+term_after_an_agreement,_parties_from_before -0.13 |
    label+rule=agreed+term_after_others,_parties_from_before -0.18 |
    label+rule=agreed+term_under_an_agreement -0.24 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before 0.09 |  label+rule=agreed+undertaking_on 0.07 |
    label+rule=agreed+undertaking_that -0.06 |  label+rule=agreed+undertaking_to -0.1 |
    label+rule=agreed+what_an_agreement_does -0.46 |  label+rule=agreed+what_an_agreement_does,_participle -0.09 |
    label+rule=agreed+what_an_agreement_does,_relative -0.29 |  label+rule=agreed+what_it_does 0.34 |
    label+rule=breached+stage_of_an_agreement -0.72 |  label+rule=collapsed+stage_of_an_agreement 0.12 |
    label+rule=collapsed+stage_of_an_agreement_on_its_noun -0.67 |
    label+rule=in-force+in_force,_parties_from_before 0.48 |  label+rule=in-force+stage_of_an_agreement -0.15 |
    label+rule=in-force+stage_of_an_agreement_on_its_noun -0.24 |  label+rule=negotiating+nothing_agreed -0.26 |
    label+rule=negotiating+nothing_agreed,_not -0.17 |  label+rule=negotiating+stage_of_an_agreement 0.24 |
    label+rule=negotiating+without_a_result 0.41 |  label+rule=signed+gesture_of_signing 0.36 |
    label+rule=signed+noun_of_a_stage -0.58 |  label+rule=signed+noun_of_a_stage,_set 0.72 |
    label+rule=signed+signing_verb -0.17 |  label+rule=signed+signing_verb,_parties_from_before 0.28 |
    label+rule=signed+stage_of_an_agreement 0.29 |  label+rule=signed+stage_of_an_agreement_on_its_noun 0.44 |
    label=agreed -0.06 |  label=breached -0.59 |  label=collapsed -0.06 |  label=negotiating 0.2 |
    label=signed 0.19 |  lemma=accept -0.17 |  lemma=agree 0.25 |  lemma=agreement 0.35 |  lemma=breach -0.58 |
    lemma=break -0.03 |  lemma=broker -0.35 |  lemma=ceasefire -0.72 |  lemma=collapse 0.7 |  lemma=commit -0.75 |
    lemma=conclude 1.2 |  lemma=declare 1.08 |  lemma=drop -0.92 |  lemma=end -0.38 |  lemma=extend -0.19 |
    lemma=fall 0.75 |  lemma=give -0.65 |  lemma=have 0.34 |  lemma=hold -0.42 |  lemma=initial 0.21 |
    lemma=join -0.11 |  lemma=leave 0.52 |  lemma=let 0.31 |  lemma=pledge 0.05 |  lemma=promise -0.64 |
    lemma=put 0.49 |  lemma=ratify -0.48 |  lemma=reach 0.24 |  lemma=replace 0.62 |  lemma=sign 0.24 |
    lemma=signature -0.2 |  lemma=signing 0.05 |  lemma=strike 0.09 |  lemma=take 0.06 |  lemma=undertake 0.22 |
    lemma=vow -0.89 |  lemma=win 0.83 |  length=0 -0.18 |  length=1 -0.04 |  length=2 0.1 |  length=3 -0.02 |
    length=4 -0.1 |  length=5 -0.07 |  length=6 0.38 |  link=adverbial -0.5 |  link=coordinate 0.12 |
    link=main 0.03 |  link=nominal -0.05 |  link=open -0.12 |  link=relative -0.18 |  link=time 0.24 |
    modal=be_to 0.23 |  modal=could 0.45 |  modal=must -0.6 |  modal=will -0.07 |  modal=would -0.29 |
    modality=asserted 0.05 |  modality=planned -0.08 |  modality=possible -0.51 |  negated=true -0.1 |
    object=aid 0.03 |  object=captive -0.22 |  object=deal 0.11 |  object=law 0.21 |  object=offer -0.13 |
    object=talks 0.39 |  object=tariff -0.4 |  object=troops -0.55 |  object=truce 0.2 |  passive=true -0.05 |
    perfect=false -0.03 |  perfect=true 0.17 |  quoted=true -0.44 |
    rule=agreement_named_with_its_date,_parties_from_before -0.34 |  rule=agreement_named_with_its_parties -0.31 |
    rule=gesture_of_signing 0.61 |  rule=in_force,_parties_from_before 0.48 |  rule=it,_an_agreement -0.94 |
    rule=item_of_a_list_of_terms 0.38 |  rule=item_of_a_list_of_terms,_parties_from_before 0.37 |
    rule=nothing_agreed -0.26 |  rule=nothing_agreed,_not -0.17 |  rule=noun_of_a_stage -0.6 |
    rule=noun_of_a_stage,_set 0.72 |  rule=signing_verb -0.05 |  rule=signing_verb,_parties_from_before 0.08 |
    rule=stage_of_an_agreement 0.03 |  rule=term_after_an_agreement -0.66 |
    rule=term_after_an_agreement,_parties_from_before -0.13 |  rule=term_after_others,_parties_from_before -0.18 |
    rule=term_under_an_agreement -0.24 |  rule=term_under_an_agreement,_parties_from_before 0.09 |
    rule=undertaking_on 0.07 |  rule=undertaking_that -0.06 |  rule=undertaking_to -0.1 |
    rule=what_an_agreement_does -0.46 |  rule=what_an_agreement_does,_participle -0.09 |
    rule=what_an_agreement_does,_relative -0.29 |  rule=what_it_does 0.34 |  rule=without_a_result 0.41 |
    said=false 0.02 |  said=true -0.05 |  self=deal -0.05 |  self=truce -0.06 |  sentence=0 0.25 |
    sentence=1 -0.03 |  sentence=2 -0.17 |  sentence=4 0.19 |  sentence=5 0.47 |  share=0 -0.04 |  share=2 0.08 |
    share=3 0.09 |  share=4 -0.07 |  subject=deal -0.21 |  subject=law -0.53 |  subject=offer -0.23 |
    subject=talks -0.19 |  subject=troops 0.59 |  subject=truce 0.17 |  sure=0 -0.25 |  sure=1 0.11 |
    sure=2 -0.12 |  sure=3 0.03 |  sure=4 0.06 |  tense=- -0.12 |  tense=future 0.02 |  tense=past 0.09 |
    tense=present -0.04 |  ties=- 0.13 |  ties=agent -0.19 |  ties=controlled -0.18 |  ties=modified 0.16 |
    ties=possessive -0.75 |  ties=relative -0.45 |  ties=shared 0.24 |  ties=subject 0.03 |
    touches=accusation -0.48 |  touches=deadline 0.04 |  touches=incident 0.23 |  touches=linkage -0.49 |
    touches=measure -0.15 |  touches=meeting -0.25 |  touches=position -0.2 |  touches=proposal -0.83 |
    touches=response -0.52 |  touches=statement -0.13 |  under=according_to -0.17 |  under=after -0.21 |
    under=at -0.3 |  under=before 0.19 |  under=by 0.21 |  under=for -0.71 |  under=in 0.2 |  under=into 0.47 |
    under=on 0.1 |  under=over 0.1 |  under=since 0.26 |  under=to -0.12 |  under=under 0.13 |  under=until 0.17 |
    under=with 0.26 |  under=within -0.2 |  under=without -0.15 |  undone=false 0.02 |  undone=true -0.25 |
    upos=ADJ -0.62
  `,
  all: `
    actor=group -0.31 |  actor=id 0.07 |  actor=name 0.03 |  actor=of 0.04 |  actors=0 -0.09 |  actors=2 0.03 |
    class=attitude-open -0.06 |  class=attitude-supports -0.19 |  class=speech-once -0.11 |
    class=speech-quotes -0.44 |  class=speech-says 0.03 |  class=stance-accepts 0.03 |  class=stance-opposes 0.23 |
    class=stance-rejects -0.15 |  class=stance-supports -0.16 |  form=imperative -0.19 |  form=noun -0.04 |
    length=0 -0.14 |  length=1 -0.06 |  length=2 0.03 |  length=3 0.03 |  length=4 0.03 |  length=5 0.06 |
    length=6 0.04 |  length=7 0.11 |  link=complement -0.03 |  link=condition -0.13 |  link=main 0.06 |
    link=modifier -0.02 |  link=nominal -0.04 |  link=open -0.04 |  link=relative -0.15 |  link=subject 0.15 |
    link=time -0.2 |  modal=be_to -0.08 |  modal=could -0.04 |  modal=have_to 0.08 |  modal=may -0.36 |
    modal=might -0.77 |  modal=shall -0.29 |  modal=should -0.1 |  modal=will -0.03 |  modal=would -0.08 |
    passive=true -0.04 |  quoted=true -0.28 |  said=false 0.04 |  said=true -0.09 |  share=0 -0.21 |
    share=1 -0.09 |  share=3 0.08 |  share=4 0.07 |  sure=0 -0.04 |  sure=4 0.03 |  tense=- -0.03 |
    tense=future -0.05 |  tense=past 0.04 |  ties=- -0.02 |  ties=adjective -0.12 |  ties=agent -0.1 |
    ties=compound 0.43 |  ties=controlled -0.04 |  ties=modified -0.08 |  ties=of 0.35 |  ties=possessive 0.08 |
    ties=preposition 0.03 |  ties=relative -0.14 |  ties=shared -0.12 |  ties=subject 0.04
  `,
  deadline: `
    above=other 0.03 |  above=speech-does -0.68 |  above=speech-says -0.06 |  actor=group -0.55 |  actor=id 0.08 |
    actor=name 0.1 |  actor=of 0.05 |  actors=0 0.29 |  actors=1 -0.07 |  actors=2 -0.03 |  beside=agreement 0.06 |
    beside=linkage -0.06 |  beside=meeting -0.72 |  beside=proposal -0.31 |  beside=statement 0.05 |
    block=list-item -0.43 |  block=paragraph 0.04 |  class+content=attitude-open+none 0.17 |
    class+content=other+none -0.03 |  class+content=speech-says+none 0.1 |  class+content=stance-accepts+none 0.21 |
    class+content=stance-demands+none 0.09 |  class=attitude-open 0.17 |  class=other -0.04 |
    class=speech-says 0.14 |  class=stance-accepts 0.21 |  class=stance-demands 0.09 |  clause=copula -0.18 |
    clause=noun -0.02 |  clause=verb 0.04 |  content+tense=none+- 0.14 |  content+tense=none+future -0.2 |
    content+tense=none+past -0.08 |  content+tense=none+present 0.19 |  dated=false -0.29 |  dated=true 0.03 |
    form=finite 0.03 |  form=infinitive 0.05 |  form=noun -0.02 |  form=participle -0.52 |  goes_on=false 0.02 |
    joined=true 0.18 |  label+rule=-+bounded_need -0.04 |  label+rule=-+deadline_by_name -0.05 |
    label+rule=-+limit_without_a_date 0.44 |  label+rule=-+thing_with_its_limit -0.56 |
    label+rule=-+time_given 0.24 |  label+rule=-+time_that_runs_out 0.26 |
    label+rule=-+time_that_runs_out,_as_appointed 0.57 |  lemma=agree 0.4 |  lemma=complete 0.54 |
    lemma=deadline -0.05 |  lemma=expire 0.14 |  lemma=follow -0.21 |  lemma=give 0.35 |  lemma=go 0.53 |
    lemma=have 0.66 |  lemma=hold 0.27 |  lemma=issue 0.35 |  lemma=leave 0.03 |  lemma=meet -0.56 |
    lemma=open -0.54 |  lemma=run 0.27 |  lemma=sign -0.31 |  lemma=submit 0.39 |  length=0 0.22 |  length=1 0.22 |
    length=2 0.07 |  length=3 -0.3 |  length=4 -0.15 |  link=adverbial -0.07 |  link=complement -0.12 |
    link=coordinate 0.35 |  link=main 0.07 |  link=modifier -0.4 |  link=nominal -0.02 |  link=open -0.04 |
    link=relative 0.18 |  modal=- 0.02 |  modal=be_to -0.22 |  modal=must 0.36 |  modal=shall -0.18 |
    modal=will -0.16 |  modal=would 0.2 |  modality=asserted 0.1 |  modality=hypothetical -0.12 |
    modality=planned -0.11 |  modality=possible 0.15 |  negated=false -0.03 |  negated=true 0.52 |
    object=deal 0.13 |  object=law 0.09 |  object=offer -0.26 |  object=tariff -0.95 |  object=troops -0.5 |
    objects=true 0.05 |  passive=false -0.09 |  passive=true 0.44 |  perfect=false 0.02 |  perfect=true 0.07 |
    rule=bounded_need -0.04 |  rule=deadline_by_name -0.05 |  rule=limit_without_a_date 0.44 |
    rule=thing_with_its_limit -0.56 |  rule=time_given 0.24 |  rule=time_that_runs_out 0.26 |
    rule=time_that_runs_out,_as_appointed 0.57 |  said=true -0.02 |  self=deadline -0.05 |  sentence=1 0.34 |
    sentence=2 0.07 |  sentence=3 -0.37 |  sentence=4 -0.21 |  share=0 -0.36 |  share=1 -0.06 |  share=2 -0.12 |
    share=3 0.25 |  share=4 0.09 |  sign=- -0.4 |  sign=-_be_to -0.6 |  sign=be_to -0.22 |  sign=before -0.27 |
    sign=before_- -0.37 |  sign=by 0.16 |  sign=by_- 0.07 |  sign=by_be_to -0.53 |  sign=by_must 0.51 |
    sign=by_will -0.1 |  sign=expiry 0.34 |  sign=in -0.32 |  sign=must 0.29 |  sign=no_modal -0.12 |
    sign=no_threat -0.06 |  sign=on -0.12 |  sign=on_shall -0.83 |  sign=threat 0.48 |  sign=will -0.08 |
    sign=within -0.05 |  sign=within_- -0.54 |  sign=within_be_to 0.42 |  sign=within_will -0.07 |
    sign=would 0.09 |  subject=deal 0.3 |  subject=law 0.17 |  subject=offer -0.48 |  subject=talks -0.36 |
    sure=0 -0.12 |  sure=1 0.21 |  sure=2 -0.15 |  sure=3 0.03 |  sure=4 0.12 |  tense=- 0.16 |  tense=future -0.2 |
    tense=past -0.08 |  tense=present 0.19 |  ties=- 0.33 |  ties=agent 0.55 |  ties=controlled -0.36 |
    ties=relative 0.31 |  ties=shared -0.08 |  ties=subject -0.06 |  touches=agreement -0.25 |
    touches=incident 0.41 |  touches=linkage 0.03 |  touches=measure 0.21 |  touches=meeting -0.16 |
    touches=position -0.19 |  touches=response -0.07 |  touches=statement -0.03 |  under=- 0.24 |  under=at 0.08 |
    under=before -0.27 |  under=by 0.15 |  under=for -0.09 |  under=in 0.04 |  under=on -0.07 |  under=to 0.16 |
    under=under 0.09 |  under=until 0.29 |  under=within -0.05 |  undone=true 0.61 |  upos=NOUN -0.5 |
    upos=VERB 0.04
  `,
  incident: `
    above=other -0.19 |  above=speech-does -0.28 |  above=speech-says 0.07 |  above=stance-demands 0.12 |
    actor=group -0.27 |  actor=id 0.19 |  actor=name 0.21 |  actor=of 0.63 |  actors=0 -0.09 |  actors=1 0.11 |
    actors=2 0.91 |  around_own_kind 0.18 |  beside=agreement 0.11 |  beside=linkage -0.47 |  beside=measure 0.04 |
    beside=position -0.37 |  beside=statement -0.14 |  block=list-item 0.17 |  block=paragraph -0.02 |
    class+content=speech-does+none -0.08 |  class+content=speech-says+none 0.12 |
    class+content=stance-demands+none -0.16 |  class+content=stance-rejects+none -0.41 |  class=speech-does -0.08 |
    class=speech-says 0.12 |  class=stance-demands -0.16 |  class=stance-rejects -0.41 |
    content+tense=none+past -0.04 |  content+tense=none+present 0.15 |  dated=false -0.07 |  dated=true 0.05 |
    form=infinitive -0.38 |  form=participle 0.03 |  inside_own_kind -0.47 |  joined=true -0.17 |
    label+rule=arrest+verb_of_arrest -0.13 |  label+rule=attack+count_of_the_dead -0.39 |
    label+rule=attack+noun_of_attack_that_happened -0.25 |  label+rule=attack+noun_of_attack_with_what_it_hit 0.28 |
    label+rule=attack+noun_of_attack_with_who_did_it -0.53 |  label+rule=attack+turn_of_violence -0.16 |
    label+rule=attack+turn_of_violence,_on_its_noun 0.98 |  label+rule=attack+verb_of_attack 0.07 |
    label+rule=attack+verb_of_attack,_on_its_noun -0.34 |  label+rule=attack+who_died -0.94 |
    label+rule=displacement+turn_of_violence 0.34 |  label+rule=displacement+verb_of_displacement -0.38 |
    label+rule=other+noun_of_other_that_happened -0.49 |  label+rule=other+verb_of_attack 0.36 |
    label+rule=violation+noun_of_violation_with_what_it_hit -0.41 |  label+rule=violation+verb_of_violation -0.29 |
    label=arrest -0.13 |  label=displacement 0.26 |  label=violation -0.18 |  lemma=arrest -0.2 |
    lemma=attack 0.03 |  lemma=block -0.41 |  lemma=bomb 0.05 |  lemma=breach -0.4 |  lemma=break -0.56 |
    lemma=claim 0.12 |  lemma=clash 1.26 |  lemma=come 0.02 |  lemma=dead -0.03 |  lemma=detain -0.24 |
    lemma=displace 0.42 |  lemma=drive 0.45 |  lemma=fight -0.16 |  lemma=fire -1 |  lemma=hit -0.7 |
    lemma=hold 0.5 |  lemma=kill 0.17 |  lemma=land -0.12 |  lemma=lose 0.45 |  lemma=seize 0.05 |
    lemma=shell 0.4 |  lemma=shoot -0.03 |  lemma=strike 0.42 |  lemma=war -0.2 |  lemma=wound 0.55 |
    length=0 -0.16 |  length=1 -0.1 |  length=2 0.03 |  length=4 0.17 |  length=5 0.09 |  length=6 -0.11 |
    link=adverbial 0.58 |  link=complement -0.23 |  link=main 0.14 |  link=modifier 0.13 |  link=open -0.52 |
    link=relative -0.07 |  link=time -0.24 |  modality=hypothetical -0.54 |  modality=possible -0.39 |
    negated=true -0.51 |  object=arms -0.19 |  object=captive -0.17 |  object=deal -0.08 |  object=law 0.13 |
    object=tariff 0.51 |  object=troops 0.07 |  object=truce 0.22 |  objects=false -0.23 |  objects=true 0.07 |
    passive=false -0.02 |  passive=true 0.08 |  perfect=false -0.02 |  perfect=true 0.08 |  placed=true -0.08 |
    quoted=true -0.35 |  rule=count_of_the_dead -0.03 |  rule=noun_of_attack_that_happened -0.25 |
    rule=noun_of_attack_with_what_it_hit 0.28 |  rule=noun_of_attack_with_who_did_it -0.53 |
    rule=noun_of_other_that_happened -0.49 |  rule=noun_of_violation_with_what_it_hit -0.41 |
    rule=turn_of_violence 0.09 |  rule=verb_of_arrest -0.13 |  rule=verb_of_attack 0.1 |
    rule=verb_of_attack,_on_its_noun -0.2 |  rule=verb_of_displacement -0.38 |  rule=verb_of_violation -0.29 |
    rule=who_died -0.37 |  said=false 0.15 |  said=true -0.3 |  sentence=0 0.56 |  sentence=1 0.21 |
    sentence=2 -0.09 |  sentence=4 -0.13 |  sentence=5 -0.06 |  share=0 -0.34 |  share=1 -0.06 |  share=2 0.05 |
    share=3 -0.11 |  share=4 0.2 |  sign=arrest -0.12 |  sign=attack 0.03 |  sign=by_nobody -0.09 |
    sign=by_someone 0.07 |  sign=by_whoever_acts 0.41 |  sign=counted 0.26 |  sign=displacement 0.19 |
    sign=other -0.51 |  sign=passive 0.08 |  sign=uncounted -0.14 |  sign=violation -0.18 |  subject=captive -0.2 |
    subject=troops -0.06 |  sure=0 0.13 |  sure=1 -0.14 |  sure=2 0.07 |  sure=3 -0.04 |  sure=4 0.13 |
    tense=past -0.04 |  tense=present 0.15 |  ties=- 0.04 |  ties=agent 0.22 |  ties=controlled -0.15 |
    ties=relative -0.2 |  ties=shared -0.33 |  ties=subject 0.02 |  touches=accusation -0.1 |
    touches=agreement 0.52 |  touches=deadline -0.35 |  touches=linkage -0.07 |  touches=measure -0.11 |
    touches=meeting -0.19 |  touches=position -0.28 |  touches=statement -0.17 |  under=- -0.06 |
    under=according_to -0.18 |  under=at -0.48 |  under=for -0.53 |  under=from 0.39 |  under=in -0.04 |
    under=near 0.05 |  under=on 0.06 |  under=since 0.38 |  under=under 0.02 |  under=with -0.73 |  upos=ADJ -0.03 |
    upos=NOUN -0.11
  `,
  linkage: `
    above=attitude-open 0.75 |  above=other 0.22 |  above=speech-does 0.16 |  above=speech-says 0.1 |
    above=stance-accepts -0.54 |  above=stance-demands 0.65 |  above=stance-rejects 0.38 |  actor=group -0.71 |
    actor=id 0.22 |  actor=name -0.02 |  actor=of -0.08 |  actors=0 0.64 |  actors=2 0.04 |  any 0.03 |
    around_own_kind -1.27 |  beside=deadline 0.13 |  beside=incident -0.96 |  beside=measure 0.12 |
    beside=meeting 0.06 |  beside=position 0.11 |  beside=proposal 0.6 |  beside=response -0.25 |
    beside=statement 0.14 |  block=list-item -0.08 |  block=paragraph 0.03 |  class+content=other+infinitive 0.5 |
    class+content=speech-does+none 0.11 |  class+content=speech-once+infinitive -0.66 |
    class+content=speech-says+finite 0.46 |  class+content=speech-says+none -0.02 |
    class+content=stance-accepts+none 0.52 |  class+content=stance-demands+none 0.35 |  class=attitude-open -0.73 |
    class=speech-does 0.11 |  class=speech-once -0.14 |  class=speech-says 0.02 |  class=stance-accepts 0.19 |
    class=stance-demands 0.35 |  clause=copula -0.05 |  clause=verb 0.03 |  content+tense=finite+past 0.46 |
    content+tense=infinitive+- -0.25 |  content+tense=infinitive+present -0.19 |  content+tense=none+- 0.12 |
    content+tense=none+future 0.1 |  content+tense=none+past -0.27 |  content+tense=none+present 0.04 |
    content=finite 0.4 |  content=infinitive -0.03 |  content=none 0.03 |  content=participle 0.48 |
    dated=false 0.03 |  dated=true 0.13 |  form=infinitive 0.25 |  form=participle -0.27 |  goes_on=false 0.03 |
    inside_own_kind 0.1 |  joined=false 0.03 |  joined=true 0.06 |  label+rule=-+answered_with_a_deed 0.7 |
    label+rule=-+before -0.64 |  label+rule=-+condition,_if 0.12 |  label+rule=-+condition,_inverted 0.07 |
    label+rule=-+condition,_once 0.2 |  label+rule=-+condition,_only_if 0.07 |
    label+rule=-+condition,_only_once -0.03 |  label+rule=-+condition,_unless 0.17 |
    label+rule=-+condition,_until -0.16 |  label+rule=-+done_after -0.09 |  label+rule=-+not_before 0.26 |
    label+rule=-+or_else 0.35 |  label+rule=-+phrase,_in_return -0.29 |  label+rule=-+phrase,_told_as_tied 0.3 |
    label+rule=-+tie,_as_long_as 0.67 |  label+rule=-+tie,_conditional_on 0.52 |  label+rule=-+tie,_had -0.02 |
    label+rule=-+tie,_if -0.57 |  label+rule=-+tie,_in_return_for 0.4 |  label+rule=-+tie,_provided 0.22 |
    label+rule=-+tie,_provided_that 0.39 |  label+rule=-+tie,_without 0.11 |  label+rule=-+verb -0.13 |
    label=- 0.03 |  lemma=be 0.09 |  lemma=call -0.09 |  lemma=come -0.14 |  lemma=drop -0.07 |  lemma=follow 0.12 |
    lemma=give 0.66 |  lemma=go 0.37 |  lemma=have -0.23 |  lemma=hold -0.56 |  lemma=leave -0.44 |
    lemma=live 0.55 |  lemma=make 0.53 |  lemma=need -0.07 |  lemma=offer 0.54 |  lemma=put -0.41 |
    lemma=require -0.69 |  lemma=resume -0.49 |  lemma=sign 0.67 |  lemma=stay 0.72 |  lemma=suspend 0.04 |
    lemma=take -0.07 |  lemma=want 0.35 |  lemma=withdraw 0.23 |  length=1 0.21 |  length=2 -0.02 |
    length=3 -0.02 |  length=4 0.08 |  length=5 0.19 |  length=6 -0.53 |  link=adverbial -0.28 |
    link=complement 0.13 |  link=coordinate -0.11 |  link=main -0.08 |  link=modifier 0.52 |  link=open 0.28 |
    link=relative -0.14 |  modal=- -0.04 |  modal=be_to 0.2 |  modal=can -0.05 |  modal=could 0.37 |
    modal=must 0.53 |  modal=will 0.05 |  modal=would 0.05 |  modality=asserted -0.16 |
    modality=hypothetical 0.13 |  modality=planned 0.03 |  modality=possible 0.23 |  negated=false 0.03 |
    object=aid 0.18 |  object=deadline 0.93 |  object=deal 0.32 |  object=law 0.79 |  object=offer 0.22 |
    object=sanction -0.38 |  object=talks 0.1 |  object=tariff 0.44 |  object=troops -0.43 |  object=truce 0.48 |
    objects=false 0.13 |  objects=true -0.05 |  passive=false 0.06 |  passive=true -0.23 |  perfect=false 0.02 |
    perfect=true 0.16 |  placed=false 0.03 |  quoted=false 0.03 |  quoted=true 0.04 |
    rule=answered_with_a_deed 0.7 |  rule=before -0.64 |  rule=condition,_if 0.12 |  rule=condition,_inverted 0.07 |
    rule=condition,_once 0.2 |  rule=condition,_only_if 0.07 |  rule=condition,_only_once -0.03 |
    rule=condition,_unless 0.17 |  rule=condition,_until -0.16 |  rule=done_after -0.09 |  rule=not_before 0.26 |
    rule=or_else 0.35 |  rule=phrase,_in_return -0.29 |  rule=phrase,_told_as_tied 0.3 |
    rule=tie,_as_long_as 0.67 |  rule=tie,_conditional_on 0.52 |  rule=tie,_had -0.02 |  rule=tie,_if -0.57 |
    rule=tie,_in_return_for 0.4 |  rule=tie,_provided 0.22 |  rule=tie,_provided_that 0.39 |
    rule=tie,_without 0.11 |  rule=verb -0.13 |  said=true 0.06 |  sentence=1 0.28 |  sentence=2 -0.06 |
    sentence=3 -0.09 |  sentence=4 0.38 |  sentence=5 -0.72 |  share=0 0.6 |  share=1 -0.2 |  share=3 0.19 |
    subject=aid 0.43 |  subject=deal 0.08 |  subject=law -0.06 |  subject=offer -0.45 |  subject=talks 0.56 |
    subject=tariff 0.54 |  subject=troops -0.55 |  sure=1 0.41 |  sure=2 0.16 |  sure=4 -0.17 |  tense=- 0.11 |
    tense=future 0.07 |  tense=past -0.2 |  tense=present 0.03 |  ties=- -0.38 |  ties=controlled 0.32 |
    ties=relative 0.17 |  ties=shared -0.16 |  ties=subject 0.07 |  touches=accusation 0.93 |
    touches=agreement -0.12 |  touches=deadline -0.06 |  touches=incident -0.18 |  touches=measure -0.2 |
    touches=meeting -0.15 |  touches=position 0.15 |  touches=proposal 0.12 |  touches=response -0.22 |
    touches=statement 0.06 |  under=- -0.29 |  under=after 0.1 |  under=at 0.05 |  under=by -0.07 |
    under=for -0.44 |  under=from 0.27 |  under=in -0.05 |  under=into 0.79 |  under=on -0.22 |  under=under 0.08 |
    under=until -0.56 |  under=with 0.11 |  under=within -0.08 |  under=without -0.12 |  undone=true 0.09 |
    upos=ADJ 0.05 |  upos=NOUN -0.64 |  upos=VERB 0.04
  `,
  measure: `
    above=attitude-open 1.06 |  above=other -0.11 |  above=speech-calls 0.2 |  above=speech-does -0.08 |
    above=speech-says -0.05 |  above=stance-accepts -0.08 |  above=stance-demands -0.16 |  above=stance-open 0.88 |
    above=stance-rejects -0.18 |  above=stance-supports -0.57 |  actor=group -0.28 |  actor=id 0.24 |
    actor=name -0.27 |  actors=0 -0.39 |  actors=1 0.09 |  actors=3 -0.18 |  any -0.03 |  around_own_kind 0.13 |
    beside=accusation 0.13 |  beside=agreement -0.17 |  beside=deadline 0.04 |  beside=incident -0.1 |
    beside=linkage -0.08 |  beside=measure 0.15 |  beside=position -0.24 |  beside=proposal -0.43 |
    beside=response -0.21 |  block=list-item -0.09 |  block=paragraph -0.02 |
    class+content=attitude-open+none -0.1 |  class+content=other+infinitive -0.19 |
    class+content=other+participle -0.21 |  class+content=speech-does+none -0.19 |
    class+content=speech-says+none -0.04 |  class+content=stance-accepts+none -0.05 |
    class+content=stance-accepts+participle 0.18 |  class+content=stance-demands+infinitive -0.14 |
    class+content=stance-demands+none -0.33 |  class+content=stance-rejects+none -0.33 |
    class+content=stance-supports+none -0.2 |  class=attitude-open -0.1 |  class=speech-does -0.25 |
    class=speech-says -0.08 |  class=stance-accepts 0.02 |  class=stance-demands -0.16 |
    class=stance-rejects -0.33 |  class=stance-supports -0.38 |  clause=copula 0.31 |  clause=noun -0.05 |
    content+tense=finite+- 0.43 |  content+tense=infinitive+- -0.27 |  content+tense=infinitive+future 0.64 |
    content+tense=infinitive+past -0.76 |  content+tense=infinitive+present -0.37 |  content+tense=none+- -0.09 |
    content+tense=none+future 0.1 |  content+tense=none+past 0.12 |  content+tense=none+present -0.07 |
    content+tense=participle+- -0.22 |  content+tense=participle+past -0.08 |  content=finite 0.07 |
    content=infinitive -0.22 |  content=participle -0.09 |  dated=false -0.1 |  dated=true 0.1 |
    form=imperative -0.16 |  form=noun -0.05 |  form=participle -0.13 |  goes_on=false -0.03 |  goes_on=true 0.41 |
    inside_own_kind -0.13 |  joined=true -0.03 |  label+rule=eased+movement_of_those_who_go 0.15 |
    label+rule=eased+power_as_a_noun,_by_thing -0.69 |  label+rule=eased+power_as_a_noun,_by_verb 0.72 |
    label+rule=eased+power_named_with_its_author -0.78 |  label+rule=eased+power_named_with_its_fate -0.63 |
    label+rule=eased+power_used,_by_none -0.47 |  label+rule=eased+power_used,_by_thing 0.36 |
    label+rule=eased+power_used,_by_thing,_on_its_noun -0.08 |  label+rule=eased+power_used,_by_verb -0.32 |
    label+rule=imposed+power_as_a_noun,_by_thing -0.22 |  label+rule=imposed+power_as_a_noun,_by_verb 0.46 |
    label+rule=imposed+power_named_with_its_author 0.03 |  label+rule=imposed+power_named_with_its_fate -0.26 |
    label+rule=imposed+power_used,_by_none -0.34 |  label+rule=imposed+power_used,_by_none,_on_its_noun 0.08 |
    label+rule=imposed+power_used,_by_pronoun -0.69 |  label+rule=imposed+power_used,_by_thing 0.04 |
    label+rule=imposed+power_used,_by_thing,_on_its_noun -0.14 |  label+rule=imposed+power_used,_by_verb 0.35 |
    label+rule=imposed+power_used,_by_verb,_on_its_noun -0.3 |  label+rule=lifted+power_as_a_noun,_by_thing -0.57 |
    label+rule=lifted+power_used,_by_none -0.41 |  label+rule=lifted+power_used,_by_pronoun 0.27 |
    label+rule=lifted+power_used,_by_thing 0.07 |  label+rule=lifted+power_used,_by_thing,_on_its_noun -0.11 |
    label+rule=provided+let_others_do -0.28 |  label+rule=provided+let_others_do,_on_its_noun -0.22 |
    label+rule=provided+let_relief_or_people_do 0.51 |  label+rule=provided+movement_of_those_who_come -0.07 |
    label+rule=provided+power_as_a_noun,_by_money -0.22 |  label+rule=provided+power_as_a_noun,_by_thing -0.23 |
    label+rule=provided+power_as_a_noun,_by_verb -0.43 |  label+rule=provided+power_named_with_its_author 0.26 |
    label+rule=provided+power_used,_by_beneath -0.22 |  label+rule=provided+power_used,_by_money 0.02 |
    label+rule=provided+power_used,_by_pronoun -0.36 |  label+rule=provided+power_used,_by_thing -0.11 |
    label+rule=provided+power_used,_by_thing,_on_its_noun 0.03 |  label+rule=provided+power_used,_by_verb 0.12 |
    label+rule=provided+power_used,_by_verb,_on_its_noun -0.16 |  label+rule=suspended+power_used,_by_none -0.05 |
    label+rule=suspended+power_used,_by_none,_on_its_noun 0.27 |  label+rule=suspended+power_used,_by_pronoun 0.14 |
    label+rule=suspended+power_used,_by_thing,_on_its_noun 0.5 |  label+rule=suspended+power_used,_by_verb -0.31 |
    label+rule=suspended+practice_ceased -0.09 |  label+rule=tightened+movement_of_those_who_come 0.32 |
    label+rule=tightened+power_used,_by_none -0.39 |  label+rule=tightened+power_used,_by_thing -0.44 |
    label+rule=tightened+power_used,_by_thing,_on_its_noun 0.67 |  label=imposed 0.04 |  label=lifted -0.07 |
    label=provided -0.11 |  label=suspended 0.04 |  label=tightened 0.06 |  lemma=allow -0.22 |
    lemma=announce 0.25 |  lemma=ban 0.26 |  lemma=blacklist 0.37 |  lemma=block -0.38 |  lemma=blockade -0.39 |
    lemma=bring -0.08 |  lemma=buy 0.17 |  lemma=cancel -0.51 |  lemma=charge -0.53 |  lemma=close -0.31 |
    lemma=compensate -0.36 |  lemma=cut 0.09 |  lemma=drop 0.08 |  lemma=end -0.15 |  lemma=exchange -0.44 |
    lemma=extend -0.32 |  lemma=finance 0.1 |  lemma=free -0.12 |  lemma=freeze 0.33 |  lemma=give -0.06 |
    lemma=go -0.26 |  lemma=grant 0.03 |  lemma=halt -0.42 |  lemma=hand -0.12 |  lemma=hold 0.39 |
    lemma=impose 0.13 |  lemma=launch -0.52 |  lemma=lay 0.08 |  lemma=leave -0.08 |  lemma=lend -0.17 |
    lemma=let -0.16 |  lemma=lift 0.26 |  lemma=offer -0.53 |  lemma=open -0.09 |  lemma=pass -0.37 |
    lemma=pay -0.39 |  lemma=promise -0.1 |  lemma=pull 0.14 |  lemma=pullback -0.59 |  lemma=raise -0.16 |
    lemma=recognise 0.48 |  lemma=release 0.21 |  lemma=remain -0.56 |  lemma=remove -0.03 |  lemma=reopen -0.06 |
    lemma=restore -0.49 |  lemma=resume 0.29 |  lemma=scrap -0.12 |  lemma=seize -0.46 |  lemma=send 0.12 |
    lemma=shelter -0.43 |  lemma=ship 0.11 |  lemma=shut 0.46 |  lemma=stay -0.55 |  lemma=stop -0.04 |
    lemma=supply 0.39 |  lemma=suspend 0.47 |  lemma=veto -0.18 |  lemma=withdraw 0.08 |  lemma=withdrawal 0.08 |
    lemma=withhold 0.14 |  lemma=write -0.56 |  length=0 -0.19 |  length=1 -0.05 |  length=4 -0.04 |
    length=5 0.11 |  length=6 -0.18 |  length=7 0.32 |  link=complement -0.08 |  link=condition -0.4 |
    link=main 0.1 |  link=modifier 0.15 |  link=nominal -0.05 |  link=open -0.13 |  link=relative -0.05 |
    link=time -0.29 |  modal=be_to 0.07 |  modal=could 0.22 |  modal=may -0.05 |  modal=must -0.62 |
    modal=will 0.24 |  modal=would -0.19 |  modality=asserted 0.03 |  modality=hypothetical -0.29 |
    modality=possible -0.22 |  negated=true -0.31 |  object=aid 0.24 |  object=arms -0.19 |  object=captive 0.09 |
    object=charge -0.25 |  object=deal -0.31 |  object=law 0.16 |  object=offer -0.23 |  object=sanction 0.42 |
    object=tariff 0.02 |  object=troops 0.16 |  objects=false -0.05 |  passive=true -0.12 |  perfect=false -0.02 |
    perfect=true 0.03 |  placed=false -0.03 |  quoted=false -0.02 |  quoted=true -0.3 |  rule=let_others_do -0.28 |
    rule=let_others_do,_on_its_noun -0.22 |  rule=let_relief_or_people_do 0.51 |
    rule=movement_of_those_who_come 0.02 |  rule=movement_of_those_who_go 0.15 |
    rule=power_as_a_noun,_by_money -0.45 |  rule=power_as_a_noun,_by_thing -0.34 |
    rule=power_as_a_noun,_by_verb 0.21 |  rule=power_named_with_its_author -0.07 |
    rule=power_named_with_its_day -0.48 |  rule=power_named_with_its_fate -0.41 |
    rule=power_used,_by_beneath -0.58 |  rule=power_used,_by_money 0.33 |  rule=power_used,_by_none -0.31 |
    rule=power_used,_by_none,_on_its_noun 0.14 |  rule=power_used,_by_pronoun -0.18 |
    rule=power_used,_by_thing,_on_its_noun 0.14 |  rule=power_used,_by_verb 0.08 |
    rule=power_used,_by_verb,_on_its_noun -0.25 |  rule=practice_ceased -0.09 |  said=false 0.03 |
    said=true -0.12 |  self=aid 0.3 |  self=law -0.34 |  self=sanction -0.16 |  self=tariff -0.27 |
    sentence=0 0.45 |  sentence=1 0.07 |  sentence=2 -0.09 |  sentence=3 -0.02 |  sentence=4 -0.03 |
    sentence=5 -0.16 |  share=0 -0.17 |  share=2 -0.15 |  share=3 0.09 |  share=4 0.04 |  sign=acting 0.11 |
    sign=allow -0.19 |  sign=arms -0.23 |  sign=ban 0.07 |  sign=captive -0.07 |  sign=charge -0.06 |
    sign=close -0.1 |  sign=close_- -0.49 |  sign=close_house 0.49 |  sign=close_passage -0.02 |  sign=free 0.04 |
    sign=free_- -0.17 |  sign=free_captive 0.08 |  sign=give -0.12 |  sign=give_- 0.04 |  sign=give_arms 0.31 |
    sign=give_captive -0.45 |  sign=give_force 0.04 |  sign=give_house -0.4 |  sign=give_money -0.23 |
    sign=give_permit 0.34 |  sign=give_relief -0.46 |  sign=give_staff -0.31 |  sign=give_supply -0.27 |
    sign=halt 0.06 |  sign=halt_- -0.03 |  sign=halt_arms -0.49 |  sign=halt_house -0.39 |  sign=halt_money 0.45 |
    sign=halt_operation -0.54 |  sign=halt_output 0.29 |  sign=halt_passage -0.67 |  sign=halt_permit 0.46 |
    sign=halt_rule -0.53 |  sign=halt_supply -0.18 |  sign=halt_tariff 0.98 |  sign=halt_tie 0.46 |
    sign=house -0.17 |  sign=impose_- 0.18 |  sign=impose_charge 0.14 |  sign=impose_house 0.22 |
    sign=impose_money -0.44 |  sign=impose_operation -0.43 |  sign=impose_permit -0.2 |  sign=impose_rate -0.31 |
    sign=impose_rule -0.55 |  sign=impose_sanction 0.07 |  sign=impose_supply -0.13 |  sign=impose_tariff 0.47 |
    sign=keep -0.23 |  sign=keep_money -0.06 |  sign=keep_rule -0.69 |  sign=lift -0.06 |  sign=lift_- -0.55 |
    sign=lift_ban -0.7 |  sign=lift_rule 0.46 |  sign=lift_sanction 0.47 |  sign=lift_tariff -0.07 |
    sign=lower 0.24 |  sign=money -0.03 |  sign=near -0.34 |  sign=no_class -0.06 |  sign=open -0.23 |
    sign=open_- -0.13 |  sign=open_house -0.54 |  sign=operation -0.28 |  sign=output -0.23 |  sign=own -0.17 |
    sign=passage -0.16 |  sign=permit -0.12 |  sign=plan 0.24 |  sign=plan_sanction -0.45 |  sign=raise -0.05 |
    sign=raise_- -0.39 |  sign=raise_ban 0.08 |  sign=raise_force -0.18 |  sign=raise_money 0.49 |
    sign=raise_permit -0.21 |  sign=raise_rate 0.58 |  sign=raise_tariff -0.54 |  sign=rate 0.27 |
    sign=relief 0.49 |  sign=resume -0.05 |  sign=resume_- -0.13 |  sign=resume_operation 0.08 |
    sign=resume_supply -0.57 |  sign=rule -0.31 |  sign=sanction 0.43 |  sign=staff 0.57 |  sign=supply -0.16 |
    sign=tariff 0.27 |  sign=terms 0.47 |  sign=tie 0.38 |  sign=withdraw -0.03 |  sign=withdraw_- -0.18 |
    sign=withdraw_charge -0.27 |  subject=captive -0.5 |  subject=deal -0.35 |  subject=law 0.44 |
    subject=offer -0.49 |  subject=strike -0.67 |  subject=talks 0.23 |  subject=tariff -0.64 |
    subject=troops -0.06 |  sure=0 -0.1 |  sure=1 -0.02 |  sure=4 -0.05 |  tense=- -0.09 |  tense=future 0.13 |
    tense=past 0.1 |  tense=present -0.09 |  ties=- -0.08 |  ties=agent 0.09 |  ties=controlled -0.1 |
    ties=modified -0.65 |  ties=of 0.11 |  ties=relative -0.06 |  ties=shared -0.17 |  ties=subject 0.06 |
    touches=accusation -0.38 |  touches=agreement -0.15 |  touches=deadline -0.09 |  touches=incident 0.03 |
    touches=linkage -0.12 |  touches=meeting 0.15 |  touches=position -0.16 |  touches=proposal -0.26 |
    touches=response -0.16 |  touches=statement -0.13 |  under=- 0.02 |  under=according_to 0.28 |
    under=across 0.33 |  under=after -0.08 |  under=against 0.35 |  under=as -0.08 |  under=at -0.26 |
    under=by -0.13 |  under=for 0.27 |  under=from 0.15 |  under=in 0.28 |  under=into -0.57 |  under=on 0.24 |
    under=over -0.33 |  under=since 0.05 |  under=to 0.09 |  under=under -0.3 |  under=until -0.04 |
    under=with -0.17 |  under=within -0.43 |  under=without -0.61 |  undone=true -0.33 |  upos=NOUN -0.09
  `,
  meeting: `
    above=speech-does 0.29 |  above=speech-quotes 0.24 |  above=speech-says -0.14 |  above=stance-accepts 0.16 |
    above=stance-demands -0.38 |  actor=group -0.4 |  actor=name 0.07 |  actor=of 0.16 |  actors=0 0.72 |
    actors=3 -0.14 |  around_own_kind 0.22 |  beside=agreement 0.14 |  beside=deadline 0.05 |  beside=linkage -0.9 |
    beside=position -0.23 |  beside=statement -0.02 |  block=list-item -0.07 |
    class+content=speech-says+none 0.04 |  class=speech-says 0.05 |  clause=copula -0.09 |  clause=verb 0.04 |
    content+tense=none+future -0.09 |  content+tense=none+past 0.11 |  content+tense=none+present 0.08 |
    dated=false -0.24 |  dated=true 0.26 |  form=finite 0.03 |  form=infinitive 0.13 |  form=participle -0.17 |
    inside_own_kind -0.41 |  joined=true -0.08 |  label+rule=cancelled+fate_of_a_meeting_as_object 0.56 |
    label+rule=failed+fate_of_a_meeting_as_object 0.48 |  label+rule=failed+fate_of_a_meeting_as_oblique -0.07 |
    label+rule=failed+fate_of_a_meeting_as_subject 0.31 |  label+rule=held+fate_of_a_meeting_as_object 0.23 |
    label+rule=held+hands_shaken -0.03 |  label+rule=held+meeting_named_after_a_preposition 0.1 |
    label+rule=held+meeting_named_by_measure 0.32 |  label+rule=held+meeting_named_in_order -0.62 |
    label+rule=held+meeting_named_with_a_clause -0.64 |  label+rule=held+meeting_named_with_its_place -0.37 |
    label+rule=held+meeting_named_with_one_party -0.59 |  label+rule=held+verb_of_meeting -0.05 |
    label+rule=held+verb_of_speaking_with 0.13 |  label+rule=ongoing+fate_of_a_meeting_as_object 0.16 |
    label+rule=planned+a_body_that_sits 0.12 |  label+rule=planned+fate_of_a_meeting_as_object -0.17 |
    label+rule=planned+fate_of_a_meeting_as_oblique 0.24 |  label+rule=planned+fate_of_a_meeting_as_subject 0.13 |
    label+rule=planned+journey 0.84 |  label+rule=planned+meeting_named_after_a_preposition -0.36 |
    label+rule=planned+meeting_named_in_order -0.25 |  label+rule=planned+meeting_named_with_one_party 0.41 |
    label+rule=planned+verb_of_meeting -0.06 |  label+rule=planned+verb_of_speaking_with -0.69 |
    label+rule=postponed+fate_of_a_meeting_as_object 0.57 |  label=cancelled 0.08 |  label=failed 0.26 |
    label=ongoing -0.08 |  label=planned -0.05 |  label=postponed 0.57 |  lemma=attend -0.49 |  lemma=call -0.27 |
    lemma=ceremony -0.48 |  lemma=conference 0.05 |  lemma=consultation 0.26 |  lemma=conversation 1.34 |
    lemma=dialogue -0.85 |  lemma=discuss 0.62 |  lemma=discussion -0.48 |  lemma=join -0.62 |
    lemma=mediation -0.04 |  lemma=meet 0.09 |  lemma=meeting 0.16 |  lemma=mission -0.31 |  lemma=negotiate -0.44 |
    lemma=negotiation -0.11 |  lemma=round 0.07 |  lemma=session -0.12 |  lemma=sit -0.32 |  lemma=speak 0.5 |
    lemma=summit -0.31 |  lemma=talk 0.03 |  lemma=visit 0.43 |  length=0 -0.22 |  length=1 -0.23 |  length=2 0.21 |
    length=3 0.34 |  length=4 -0.07 |  length=5 0.16 |  link=adverbial 0.31 |  link=complement -0.16 |
    link=coordinate 0.03 |  link=main 0.13 |  link=modifier 0.02 |  link=relative -0.21 |  modal=- 0.02 |
    modal=be_to 0.43 |  modal=will -0.22 |  modal=would -0.32 |  modality=asserted 0.03 |  modality=planned 0.06 |
    modality=possible -0.46 |  negated=false 0.02 |  negated=true -0.37 |  object=deal 0.22 |  object=talks -0.05 |
    objects=true 0.05 |  passive=true 0.85 |  perfect=true -0.16 |  placed=false -0.13 |  placed=true 0.34 |
    quoted=false 0.02 |  quoted=true -0.52 |  rule=a_body_that_sits 0.12 |  rule=fate_of_a_meeting_as_object 0.12 |
    rule=fate_of_a_meeting_as_oblique -0.06 |  rule=fate_of_a_meeting_as_subject 0.08 |  rule=from_afar 0.41 |
    rule=hands_shaken -0.03 |  rule=journey 0.72 |  rule=meeting_named_after_a_preposition -0.09 |
    rule=meeting_named_by_measure 0.03 |  rule=meeting_named_in_order -0.35 |
    rule=meeting_named_with_a_clause -0.33 |  rule=meeting_named_with_its_place -0.37 |
    rule=meeting_named_with_one_party -0.35 |  rule=verb_of_meeting -0.06 |  rule=verb_of_receiving -0.61 |
    rule=verb_of_speaking_with -0.25 |  said=false 0.06 |  said=true -0.14 |  self=talks 0.06 |  self=visit -0.31 |
    sentence=0 0.56 |  sentence=1 0.1 |  sentence=2 -0.09 |  sentence=4 0.06 |  sentence=5 -0.14 |  share=0 -0.1 |
    share=1 -0.27 |  share=3 -0.04 |  share=4 0.28 |  sure=0 -0.14 |  sure=1 0.04 |  sure=2 -0.32 |  sure=3 0.14 |
    tense=future -0.09 |  tense=past 0.13 |  tense=present 0.08 |  ties=- 0.02 |  ties=agent -0.68 |
    ties=controlled -0.04 |  ties=modified 0.02 |  ties=of 0.66 |  ties=possessive -0.52 |  ties=preposition 0.28 |
    ties=relative -0.13 |  ties=subject 0.05 |  touches=accusation -0.24 |  touches=agreement 0.11 |
    touches=deadline -0.5 |  touches=incident -0.12 |  touches=linkage -0.09 |  touches=measure -0.13 |
    touches=position -0.22 |  touches=proposal -0.06 |  touches=response -0.4 |  touches=statement -0.15 |
    under=- 0.08 |  under=after -0.04 |  under=at 0.05 |  under=before 0.36 |  under=by 0.24 |  under=for -0.29 |
    under=from 0.21 |  under=in 0.18 |  under=on 0.16 |  under=to 0.09 |  under=under -0.02 |  under=with 0.25 |
    undone=false 0.03 |  undone=true -0.53 |  upos=VERB 0.04
  `,
  position: `
    above=other -0.1 |  above=speech-calls -0.89 |  above=speech-does -0.04 |  above=speech-once 0.56 |
    above=stance-accepts -0.47 |  above=stance-demands -0.31 |  above=stance-rejects -0.22 |
    above=stance-supports 0.35 |  actor=group -0.39 |  actor=id 0.06 |  actor=name 0.09 |  actor=of -0.07 |
    actors=2 -0.21 |  around_own_kind -0.08 |  beside=accusation -0.94 |  beside=agreement 0.05 |
    beside=deadline -0.58 |  beside=linkage -0.16 |  beside=measure -0.12 |  beside=meeting 0.52 |
    beside=position -0.19 |  beside=proposal -0.27 |  beside=statement 0.03 |  block=list-item -0.25 |
    class+content=attitude-open+infinitive 0.09 |  class+content=attitude-open+none 0.04 |
    class+content=other+infinitive 0.92 |  class+content=speech-calls+none -0.06 |
    class+content=speech-does+infinitive -0.74 |  class+content=speech-once+none 0.03 |
    class+content=speech-says+finite -0.23 |  class+content=speech-says+infinitive 0.23 |
    class+content=speech-says+none 0.13 |  class+content=stance-accepts+none -0.06 |
    class+content=stance-demands+infinitive 0.05 |  class+content=stance-demands+none -0.13 |
    class+content=stance-demands+participle -0.74 |  class+content=stance-open+none -0.18 |
    class+content=stance-opposes+none -0.13 |  class+content=stance-rejects+infinitive 0.03 |
    class+content=stance-rejects+none -0.38 |  class+content=stance-supports+infinitive -0.59 |
    class+content=stance-supports+none 0.07 |  class=attitude-open 0.07 |  class=attitude-supports -0.19 |
    class=speech-calls -0.11 |  class=speech-once 0.03 |  class=speech-says 0.08 |  class=stance-accepts -0.09 |
    class=stance-demands -0.06 |  class=stance-open -0.18 |  class=stance-opposes -0.13 |
    class=stance-rejects -0.11 |  class=stance-supports -0.07 |  clause=copula 0.03 |
    content+tense=finite+- -0.13 |  content+tense=finite+past -0.23 |  content+tense=finite+present 0.26 |
    content+tense=infinitive+- -0.51 |  content+tense=infinitive+past 0.16 |
    content+tense=infinitive+present 0.17 |  content+tense=none+future -0.04 |  content+tense=none+past -0.06 |
    content+tense=none+present 0.09 |  content+tense=participle+future -0.53 |
    content+tense=participle+past -0.64 |  content+tense=participle+present -0.13 |  content=finite -0.08 |
    content=infinitive 0.07 |  content=participle -0.44 |  dated=true -0.22 |  form=imperative -0.14 |
    form=infinitive -0.1 |  form=participle 0.06 |  goes_on=true 0.1 |  inside_own_kind -0.18 |
    joined=false -0.02 |  joined=true 0.11 |  label+rule=accepts+accepts_a_thing -0.33 |
    label+rule=demands+demands_a_clause 0.2 |  label+rule=demands+demands_a_deed 0.02 |
    label+rule=demands+demands_a_thing 0.28 |  label+rule=demands+imperative_in_a_quotation -0.07 |
    label+rule=demands+is_needed -0.11 |  label+rule=demands+made_a_condition -0.04 |
    label+rule=demands+must_be 0.14 |  label+rule=demands+not_without -0.06 |
    label+rule=demands+noun_of_stance -0.25 |  label+rule=demands+set_as_a_condition,_as_long_as -0.6 |
    label+rule=demands+set_as_a_condition,_conditional_on -0.77 |
    label+rule=demands+set_as_a_condition,_only_after -0.55 |
    label+rule=demands+set_as_a_condition,_provided 0.06 |
    label+rule=demands+set_as_a_condition,_provided_that -0.63 |
    label+rule=demands+set_as_a_condition,_without -0.19 |  label+rule=open+attitude 0.26 |
    label+rule=open+could_be 0.29 |  label+rule=open+open_a_thing -0.83 |  label+rule=open+set_words 0.62 |
    label+rule=opposes+act_against_a_thing 0.28 |  label+rule=opposes+judged_to_be 0.15 |
    label+rule=opposes+noun_of_stance_under_a_light_verb -0.41 |  label+rule=opposes+opposes_a_clause -0.44 |
    label+rule=opposes+opposes_a_thing -0.06 |  label+rule=opposes+side_taken 0.93 |
    label+rule=opposes+supports_a_thing 0.53 |  label+rule=opposes+verdict_in_speech 0.1 |
    label+rule=rejects+accepts_a_thing 0.58 |  label+rule=rejects+attitude -1.24 |
    label+rule=rejects+cannot_be -0.43 |  label+rule=rejects+noun_of_stance_under_a_light_verb 0.17 |
    label+rule=rejects+rejects_a_deed -0.07 |  label+rule=rejects+rejects_a_thing -0.21 |
    label+rule=rejects+said_of_a_thing 0.28 |  label+rule=rejects+will_not -0.06 |
    label+rule=supports+attitude 0.19 |  label+rule=supports+noun_of_stance_under_a_light_verb 0.58 |
    label+rule=supports+supports_a_clause -0.28 |  label+rule=supports+supports_a_deed -0.37 |
    label+rule=supports+supports_a_thing -0.13 |  label=accepts -0.28 |  label=demands 0.04 |  label=opposes 0.11 |
    label=rejects -0.04 |  label=supports -0.14 |  lemma=accept 0.09 |  lemma=appeal 0.38 |  lemma=approve -0.65 |
    lemma=ask -0.22 |  lemma=back 0.16 |  lemma=be -0.09 |  lemma=block -0.06 |  lemma=call 0.37 |
    lemma=claim -0.26 |  lemma=come -0.66 |  lemma=condemn -1.24 |  lemma=consider -0.66 |  lemma=decline -1.08 |
    lemma=demand 0.49 |  lemma=denounce -0.22 |  lemma=describe 0.86 |  lemma=dismiss -0.29 |  lemma=end 0.96 |
    lemma=exclude 0.39 |  lemma=fear -0.44 |  lemma=fight -0.7 |  lemma=give 0.77 |  lemma=go 0.61 |
    lemma=hand 1.46 |  lemma=hope -0.45 |  lemma=insist 0.2 |  lemma=intention 0.6 |  lemma=leave 0.18 |
    lemma=let -0.75 |  lemma=live 0.51 |  lemma=make -0.91 |  lemma=need -0.15 |  lemma=negotiate 0.24 |
    lemma=object -0.18 |  lemma=open 0.88 |  lemma=oppose 0.83 |  lemma=pay 0.17 |  lemma=plan -0.92 |
    lemma=press 0.91 |  lemma=ready -0.3 |  lemma=recommend -0.99 |  lemma=refuse 0.37 |  lemma=reject -0.99 |
    lemma=release 0.74 |  lemma=remain 0.08 |  lemma=request 0.26 |  lemma=rule 0.27 |  lemma=seek 0.71 |
    lemma=set -0.91 |  lemma=sign -0.07 |  lemma=stop -0.46 |  lemma=strike -0.69 |  lemma=support 0.24 |
    lemma=table 0.57 |  lemma=take 0.08 |  lemma=tell 0.09 |  lemma=try -0.32 |  lemma=turn -0.33 |
    lemma=urge 0.61 |  lemma=veto -0.11 |  lemma=vote -0.24 |  lemma=want 0.24 |  lemma=welcome 0.47 |
    lemma=willing -0.56 |  lemma=withdraw -0.61 |  length=0 -0.2 |  length=3 0.08 |  length=4 -0.09 |
    length=5 0.11 |  length=6 0.42 |  link=adverbial -0.05 |  link=complement 0.02 |  link=condition 0.08 |
    link=coordinate 0.15 |  link=main 0.03 |  link=modifier -0.24 |  link=open -0.08 |  link=relative -0.35 |
    link=time -0.38 |  modal=- 0.03 |  modal=can -0.05 |  modal=could -0.17 |  modal=have_to 0.11 |
    modal=must 0.08 |  modal=should -0.31 |  modal=will -0.13 |  modal=would -0.05 |  object=aid 0.44 |
    object=captive 0.22 |  object=charge -1.08 |  object=deadline -0.17 |  object=deal 0.19 |  object=law 0.43 |
    object=tariff 0.35 |  object=troops -0.1 |  object=truce 0.31 |  objects=false 0.03 |  objects=true -0.02 |
    passive=true 0.04 |  perfect=true 0.07 |  quoted=true -0.21 |  rule=accepts_a_thing -0.22 |
    rule=act_against_a_thing 0.28 |  rule=attitude 0.14 |  rule=cannot_be -0.43 |  rule=could_be 0.29 |
    rule=demands_a_clause 0.2 |  rule=demands_a_deed 0.06 |  rule=demands_a_thing 0.26 |
    rule=imperative_in_a_quotation -0.07 |  rule=is_needed -0.11 |  rule=made_a_condition -0.04 |
    rule=must_be 0.14 |  rule=not_without -0.06 |  rule=noun_of_stance -0.23 |
    rule=noun_of_stance_under_a_light_verb -0.03 |  rule=open_a_thing -0.29 |  rule=opposes_a_clause -0.44 |
    rule=opposes_a_thing -0.06 |  rule=rejects_a_clause 0.12 |  rule=rejects_a_deed -0.07 |
    rule=rejects_a_thing -0.21 |  rule=said_of_a_thing 0.36 |  rule=set_as_a_condition,_as_long_as -0.6 |
    rule=set_as_a_condition,_conditional_on -0.77 |  rule=set_as_a_condition,_only_after -0.55 |
    rule=set_as_a_condition,_provided 0.06 |  rule=set_as_a_condition,_provided_that -0.63 |
    rule=set_as_a_condition,_without -0.19 |  rule=set_words 0.65 |  rule=side_taken 0.1 |
    rule=supports_a_clause -0.28 |  rule=supports_a_deed -0.37 |  rule=supports_a_thing -0.05 |
    rule=verdict_in_speech 0.25 |  rule=will_not -0.06 |  said=true -0.04 |  sentence=0 -0.4 |  sentence=1 0.13 |
    sentence=4 -0.1 |  sentence=5 -0.25 |  share=0 -0.28 |  share=1 -0.08 |  share=3 0.14 |  share=4 0.08 |
    subject=aid 0.27 |  subject=deal 0.17 |  subject=law 0.23 |  subject=offer 0.16 |  subject=talks -0.34 |
    subject=tariff 0.06 |  subject=troops -0.09 |  sure=0 0.05 |  sure=2 0.06 |  sure=3 -0.05 |  sure=4 0.07 |
    tense=- -0.05 |  tense=future -0.15 |  tense=present 0.11 |  ties=- -0.13 |  ties=agent -0.5 |
    ties=controlled 0.02 |  ties=possessive 0.5 |  ties=shared 0.12 |  touches=accusation -0.49 |
    touches=agreement -0.07 |  touches=deadline -0.13 |  touches=incident 0.08 |  touches=linkage -0.32 |
    touches=measure 0.03 |  touches=meeting -0.12 |  touches=proposal -0.51 |  touches=response -0.05 |
    under=against -0.11 |  under=as 0.03 |  under=at 0.37 |  under=before -0.46 |  under=by -0.65 |
    under=for -0.09 |  under=from -0.05 |  under=in -0.2 |  under=on 0.03 |  under=to 0.07 |  under=under -1.28 |
    under=with 0.08 |  under=within -0.75 |  under=without -0.18 |  upos=ADJ 0.04 |  upos=NOUN -0.07
  `,
  proposal: `
    above=other -0.11 |  above=speech-does 0.53 |  above=speech-says -0.17 |  actor=group -0.3 |  actor=id 0.22 |
    actor=name -0.2 |  actors=1 0.03 |  actors=2 -0.2 |  any 0.03 |  around_own_kind 0.31 |  beside=agreement 0.28 |
    beside=deadline -0.53 |  beside=linkage -0.29 |  beside=measure 0.02 |  beside=position -0.68 |
    beside=statement -0.05 |  block=list-item -0.08 |  block=paragraph 0.04 |  class+content=other+none 0.17 |
    class+content=speech-does+infinitive 0.42 |  class+content=speech-does+none -0.03 |
    class+content=speech-says+finite -0.29 |  class+content=speech-says+none 0.02 |
    class+content=speech-says+participle -0.07 |  class=other 0.07 |  class=speech-does 0.11 |
    class=speech-says -0.07 |  class=stance-supports 0.45 |  clause=noun 0.02 |  clause=verb 0.04 |
    content+tense=finite+past -0.67 |  content+tense=infinitive+past 0.08 |  content+tense=infinitive+present 0.21 |
    content+tense=none+- -0.18 |  content+tense=none+future -0.45 |  content+tense=none+past 0.32 |
    content+tense=none+present 0.07 |  content+tense=participle+past -0.35 |  content=finite -0.29 |
    content=infinitive 0.27 |  content=none 0.04 |  content=participle -0.07 |  dated=false -0.03 |
    dated=true 0.24 |  form=finite 0.05 |  form=infinitive -0.48 |  form=noun 0.02 |  form=participle 0.16 |
    goes_on=false 0.06 |  inside_own_kind -0.94 |  joined=false 0.03 |  joined=true 0.2 |
    label+rule=made+offer_named_by_its_maker 0.12 |  label+rule=made+offer_put_or_taken_back 0.16 |
    label+rule=made+proposing_verb -0.05 |  label+rule=made+terms_of_an_offer 0.31 |
    label+rule=withdrawn+offer_put_or_taken_back -0.06 |  label=made 0.04 |  label=withdrawn -0.06 |
    lemma=advise -0.44 |  lemma=draft 0.06 |  lemma=drop -0.72 |  lemma=invite -0.42 |  lemma=offer 0.21 |
    lemma=plan 0.45 |  lemma=proposal -0.43 |  lemma=propose 0.32 |  lemma=put 0.07 |  lemma=recommend -0.14 |
    lemma=suggest 0.24 |  lemma=withdraw 0.25 |  length=0 0.44 |  length=1 -0.18 |  length=2 0.05 |  length=3 0.17 |
    length=4 -0.06 |  length=5 -0.05 |  link=adverbial 0.07 |  link=complement -0.03 |  link=coordinate -0.08 |
    link=main 0.12 |  link=modifier -0.04 |  link=nominal 0.02 |  link=open 0.26 |  link=relative -0.24 |
    modal=- 0.11 |  modal=would -0.4 |  modality=asserted 0.11 |  modality=planned -0.44 |
    modality=possible -0.81 |  negated=false 0.05 |  negated=true -0.6 |  object=aid 0.47 |  object=deal -0.07 |
    object=offer -0.06 |  objects=false 0.14 |  passive=false 0.09 |  passive=true -0.2 |  perfect=false -0.05 |
    perfect=true 0.25 |  placed=false 0.03 |  quoted=false 0.05 |  rule=offer_named_by_its_maker 0.12 |
    rule=offer_put_or_taken_back 0.09 |  rule=proposing_verb -0.05 |  rule=terms_of_an_offer 0.31 |
    said=false 0.15 |  said=true -0.19 |  self=offer -0.29 |  sentence=1 0.13 |  sentence=2 0.02 |
    sentence=3 -0.17 |  sentence=4 0.5 |  sentence=5 -0.62 |  share=0 -0.24 |  share=1 -0.14 |  share=2 0.1 |
    share=3 0.32 |  share=4 0.05 |  subject=offer 0.4 |  sure=0 0.09 |  sure=1 -0.13 |  sure=2 -0.27 |
    sure=3 0.11 |  sure=4 0.24 |  tense=- -0.08 |  tense=future -0.45 |  tense=past 0.13 |  tense=present 0.13 |
    ties=- -0.6 |  ties=adjective -0.75 |  ties=agent 0.02 |  ties=controlled -0.17 |  ties=possessive 0.45 |
    ties=relative -0.19 |  ties=shared 0.09 |  ties=subject 0.12 |  touches=agreement -0.11 |
    touches=linkage -0.39 |  touches=measure -0.05 |  touches=meeting -0.08 |  touches=position -0.04 |
    touches=response 0.13 |  touches=statement -0.06 |  under=by 0.16 |  under=for 0.17 |  under=from -0.24 |
    under=in 0.24 |  under=on -0.03 |  undone=false 0.07 |  undone=true -0.6 |  upos=VERB 0.04
  `,
  response: `
    above=other 0.02 |  above=speech-says -0.23 |  above=stance-accepts 1.09 |  actor=group -0.85 |  actor=id 0.17 |
    actor=name 0.13 |  actor=of -0.3 |  actors=1 0.03 |  actors=2 -0.35 |  beside=agreement -0.35 |
    beside=linkage -0.25 |  beside=measure -0.72 |  beside=position -0.33 |  beside=statement -0.06 |
    block=list-item -0.21 |  block=paragraph 0.02 |  class+content=other+none 0.08 |
    class+content=speech-does+none 0.08 |  class+content=speech-once+none 0.04 |
    class+content=speech-says+finite 0.1 |  class+content=speech-says+none 0.04 |
    class+content=speech-says+question -0.51 |  class+content=stance-accepts+none 0.19 |
    class+content=stance-open+none 0.31 |  class+content=stance-rejects+infinitive -0.16 |
    class+content=stance-rejects+none -0.04 |  class+content=stance-supports+none -0.44 |  class=other 0.09 |
    class=speech-does 0.08 |  class=speech-once 0.04 |  class=stance-accepts 0.04 |  class=stance-open 0.31 |
    class=stance-rejects -0.13 |  class=stance-supports -0.44 |  clause=verb 0.03 |
    content+tense=infinitive+present -0.2 |  content+tense=none+- -0.05 |  content+tense=none+future -0.25 |
    content+tense=none+past 0.17 |  content+tense=none+present -0.02 |  content=finite 0.07 |
    content=infinitive -0.16 |  content=none 0.07 |  content=question -0.5 |  dated=false 0.02 |  dated=true -0.04 |
    form=finite 0.02 |  form=infinitive 0.09 |  form=participle -0.26 |  goes_on=false 0.02 |  goes_on=true -0.42 |
    joined=false 0.02 |  joined=true -0.05 |  label+rule=accepts+answer -0.2 |
    label+rule=pending+answer_withheld -0.06 |  label+rule=pending+no_answer_yet 0.24 |
    label+rule=rejects+answer 0.08 |  label+rule=rejects+answer_to_that -0.23 |
    label+rule=rejects+called_impossible 0.43 |  label+rule=rejects+how_it_was_received -0.06 |
    label+rule=rejects+refusal_to_deal -0.08 |  label+rule=rejects+said_yes_or_no 0.3 |  label=accepts -0.12 |
    label=conditional -0.13 |  label=pending 0.2 |  label=rejects -0.02 |  lemma=accept 0.14 |  lemma=agree -0.44 |
    lemma=call 0.29 |  lemma=decline 1.14 |  lemma=dismiss -0.17 |  lemma=give 0.07 |  lemma=react -0.3 |
    lemma=refuse -0.26 |  lemma=reject 0.25 |  lemma=reply -0.44 |  lemma=respond 0.4 |  lemma=rule -0.22 |
    lemma=say -0.27 |  lemma=sign 0.55 |  lemma=take -0.71 |  lemma=turn 0.53 |  length=0 0.38 |  length=1 0.18 |
    length=2 -0.11 |  length=3 -0.21 |  length=4 -0.11 |  length=5 0.71 |  length=6 -0.18 |  link=adverbial -0.04 |
    link=complement -0.19 |  link=coordinate 0.15 |  link=main 0.08 |  link=open 0.22 |  link=relative 0.47 |
    modal=- 0.05 |  modal=will -0.26 |  modal=would 0.23 |  modality=asserted 0.05 |  modality=hypothetical 0.53 |
    modality=planned -0.34 |  modality=possible -0.12 |  object=offer 0.12 |  objects=false 0.15 |
    objects=true -0.1 |  passive=true 0.21 |  perfect=false -0.06 |  perfect=true 0.21 |  rule=answer -0.03 |
    rule=answer_to_a_thing 0.67 |  rule=answer_to_that -0.19 |  rule=answer_withheld -0.06 |
    rule=called_impossible 0.43 |  rule=how_it_was_received -0.06 |  rule=no_answer_yet 0.24 |
    rule=refusal_to_deal -0.08 |  rule=said_yes_or_no 0.3 |  said=false 0.07 |  said=true -0.21 |  sentence=0 0.1 |
    sentence=1 0.14 |  sentence=2 0.04 |  sentence=3 -0.04 |  sentence=4 -0.28 |  share=0 0.12 |  share=1 -0.13 |
    share=3 -0.09 |  share=4 0.07 |  subject=offer 0.61 |  subject=troops 0.61 |  sure=0 0.18 |  sure=1 -0.11 |
    sure=3 -0.03 |  sure=4 0.1 |  tense=- -0.11 |  tense=future -0.26 |  tense=past 0.17 |  tense=present -0.15 |
    ties=agent 0.21 |  ties=controlled 0.02 |  touches=accusation -0.49 |  touches=agreement 0.18 |
    touches=deadline -0.4 |  touches=linkage 0.13 |  touches=meeting 0.41 |  touches=position -0.06 |
    touches=proposal -0.07 |  touches=statement -0.18 |  under=- 0.06 |  under=as -0.19 |  under=for 0.08 |
    under=from -0.43 |  under=in 0.3 |  under=on 0.19 |  under=to -0.1 |  under=with 0.54 |  undone=false -0.04 |
    undone=true 0.17 |  upos=VERB 0.03
  `,
  statement: `
    above=attitude-open 0.23 |  above=other -0.03 |  above=speech-calls -1.16 |  above=speech-does -0.04 |
    above=speech-once -0.29 |  above=speech-quotes 1.02 |  above=speech-says -0.17 |  above=stance-accepts 0.1 |
    above=stance-demands 0.14 |  above=stance-rejects -0.18 |  above=stance-supports -0.37 |  actor=group -0.17 |
    actor=id -0.19 |  actor=name 0.11 |  actor=of 0.13 |  actors=2 0.06 |  actors=3 0.22 |  beside=accusation 0.14 |
    beside=agreement -0.21 |  beside=deadline 0.1 |  beside=incident 0.13 |  beside=linkage -0.05 |
    beside=measure -0.18 |  beside=meeting -0.39 |  beside=position -0.12 |  beside=proposal -0.45 |
    beside=response -0.24 |  block=list-item -0.08 |  block=paragraph 0.02 |  class+content=other+none 0.1 |
    class+content=speech-calls+none 0.06 |  class+content=speech-does+finite 0.37 |
    class+content=speech-does+infinitive -0.82 |  class+content=speech-does+none -0.06 |
    class+content=speech-does+participle 0.14 |  class+content=speech-once+none -0.28 |
    class+content=speech-says+finite 0.12 |  class+content=speech-says+imperative 0.6 |
    class+content=speech-says+infinitive -0.12 |  class+content=speech-says+none -0.04 |
    class+content=speech-says+participle -0.28 |  class+content=speech-says+question -0.49 |  class=other 0.13 |
    class=speech-calls -0.05 |  class=speech-does -0.03 |  class=speech-once -0.28 |  class=speech-says 0.03 |
    class=stance-accepts -0.54 |  clause=copula -0.22 |  clause=noun -0.26 |  content+tense=finite+- 0.31 |
    content+tense=finite+past 0.11 |  content+tense=finite+present 0.13 |  content+tense=infinitive+- -0.21 |
    content+tense=infinitive+past -0.09 |  content+tense=infinitive+present -0.41 |  content+tense=none+- -0.17 |
    content+tense=none+future -0.3 |  content+tense=none+past 0.03 |  content+tense=none+present -0.08 |
    content+tense=participle+past -0.09 |  content+tense=question+- -0.25 |  content=finite 0.12 |
    content=imperative 0.6 |  content=infinitive -0.19 |  content=none -0.05 |  content=participle -0.03 |
    content=question -0.49 |  dated=true 0.1 |  form=imperative -0.87 |  form=infinitive -0.13 |  form=noun -0.26 |
    form=participle 0.15 |  goes_on=true -0.49 |  inside_own_kind -0.44 |  joined=false 0.02 |  joined=true -0.06 |
    label+rule=direct+attribution 0.07 |  label+rule=direct+quotation_without_a_cue 0.33 |
    label+rule=direct+reporting_clause,_calls,_marks 0.28 |
    label+rule=direct+reporting_clause,_does,_a_clause 0.42 |
    label+rule=direct+reporting_clause,_does,_marks 0.15 |
    label+rule=direct+reporting_clause,_says,_a_clause 0.11 |
    label+rule=direct+reporting_clause,_says,_marks 0.26 |  label+rule=direct+words_in_order,_after 0.47 |
    label+rule=direct+words_in_order,_before 0.7 |  label+rule=indirect+according_to 0.48 |
    label+rule=indirect+accusing,_by_the_order_of_words 0.31 |  label+rule=indirect+attribution -0.35 |
    label+rule=indirect+noun_of_saying -0.34 |  label+rule=indirect+reporting_clause,_calls,_a_clause -0.48 |
    label+rule=indirect+reporting_clause,_does,_a_clause -0.1 |
    label+rule=indirect+reporting_clause,_does,_a_thing 0.03 |
    label+rule=indirect+reporting_clause,_does,_an_infinitive -0.29 |
    label+rule=indirect+reporting_clause,_once,_a_thing -0.42 |
    label+rule=indirect+reporting_clause,_says,_a_clause 0.05 |
    label+rule=indirect+reporting_clause,_says,_a_thing -0.28 |
    label+rule=indirect+reporting_clause,_says,_an_infinitive -0.08 |
    label+rule=indirect+words_in_order,_before 0.23 |  label+rule=indirect+words_in_order,_turned -0.13 |
    label=direct 0.19 |  label=indirect -0.04 |  lemma=accord 0.04 |  lemma=accuse 0.06 |  lemma=add -0.03 |
    lemma=admit 0.06 |  lemma=announce 0.21 |  lemma=appeal 0.89 |  lemma=argue -0.04 |  lemma=ask -0.31 |
    lemma=attack -1 |  lemma=break -0.31 |  lemma=call 0.41 |  lemma=charge 0.36 |  lemma=claim -0.36 |
    lemma=communicate -0.53 |  lemma=complain 0.16 |  lemma=concede 0.3 |  lemma=condemn 0.2 |  lemma=confirm 0.15 |
    lemma=consider -0.72 |  lemma=declare 0.53 |  lemma=demand -0.73 |  lemma=denounce -0.07 |  lemma=deny 0.53 |
    lemma=describe 0.43 |  lemma=dismiss -0.07 |  lemma=estimate 0.62 |  lemma=exclude -0.31 |  lemma=express 0.79 |
    lemma=fear -0.7 |  lemma=give -0.71 |  lemma=hint 0.2 |  lemma=hope -1.28 |  lemma=inform -0.24 |
    lemma=insist -0.59 |  lemma=invite -1.07 |  lemma=maintain 0.37 |  lemma=make 0.13 |  lemma=note 0.04 |
    lemma=object -0.78 |  lemma=offer -0.51 |  lemma=oppose -0.29 |  lemma=pledge -0.79 |  lemma=press -0.71 |
    lemma=promise -0.19 |  lemma=propose -0.9 |  lemma=put -0.25 |  lemma=recall 0.66 |  lemma=recommend -0.41 |
    lemma=reiterate -0.09 |  lemma=reject -0.26 |  lemma=repeat 0.4 |  lemma=reply 0.1 |  lemma=report -0.22 |
    lemma=request -0.34 |  lemma=rule -0.5 |  lemma=say 0.24 |  lemma=see -0.71 |  lemma=speak -0.34 |
    lemma=state -1.03 |  lemma=stress 0.59 |  lemma=talk -0.68 |  lemma=tell 0.23 |  lemma=threaten 0.29 |
    lemma=undertake -0.51 |  lemma=urge 0.59 |  lemma=vow -0.3 |  lemma=warn -0.1 |  lemma=welcome -0.03 |
    lemma=write 0.05 |  length=0 -0.11 |  length=1 -0.21 |  length=4 0.11 |  length=5 0.06 |  length=6 0.14 |
    length=7 0.11 |  link=adverbial 0.07 |  link=complement -0.45 |  link=coordinate -0.12 |  link=main 0.08 |
    link=modifier -0.4 |  link=nominal -0.26 |  link=open -0.02 |  link=relative -0.27 |  link=time 0.25 |
    modal=- 0.03 |  modal=can 0.41 |  modal=could -0.84 |  modal=must -0.93 |  modal=will -0.23 |
    modal=would -0.15 |  object=aid -0.04 |  object=charge 0.6 |  object=deal 0.06 |  object=law 0.04 |
    object=offer -0.13 |  object=talks -0.21 |  object=tariff -0.21 |  object=troops 0.89 |  object=truce 0.06 |
    objects=false 0.04 |  objects=true -0.04 |  passive=true -0.37 |  perfect=false 0.03 |  perfect=true -0.11 |
    quoted=false 0.02 |  quoted=true -0.31 |  rule=according_to 0.48 |  rule=accusing,_by_the_order_of_words 0.31 |
    rule=attribution -0.32 |  rule=noun_of_saying -0.34 |  rule=quotation_without_a_cue 0.33 |
    rule=reporting_clause,_calls,_a_clause -0.48 |  rule=reporting_clause,_calls,_marks 0.28 |
    rule=reporting_clause,_does,_a_clause -0.06 |  rule=reporting_clause,_does,_a_thing 0.03 |
    rule=reporting_clause,_does,_an_infinitive -0.29 |  rule=reporting_clause,_does,_marks 0.15 |
    rule=reporting_clause,_once,_a_thing -0.42 |  rule=reporting_clause,_says,_a_clause 0.07 |
    rule=reporting_clause,_says,_a_thing -0.28 |  rule=reporting_clause,_says,_an_infinitive -0.08 |
    rule=reporting_clause,_says,_marks 0.26 |  rule=words_in_order,_after 0.08 |  rule=words_in_order,_before 0.4 |
    rule=words_in_order,_set_in 0.04 |  rule=words_in_order,_turned 0.07 |  said=false 0.04 |  said=true -0.16 |
    self=deal 0.04 |  self=offer -0.97 |  sentence=0 0.13 |  sentence=1 0.1 |  sentence=2 0.02 |  sentence=3 -0.05 |
    sentence=4 0.05 |  share=0 -0.53 |  share=1 -0.18 |  share=2 -0.05 |  share=3 -0.07 |  share=4 0.09 |
    subject=deal -0.04 |  subject=law 0.13 |  subject=offer -0.36 |  subject=talks -0.03 |  subject=troops -0.2 |
    subject=visit -0.99 |  sure=0 0.05 |  sure=2 0.07 |  tense=- -0.06 |  tense=future -0.45 |  tense=past 0.06 |
    tense=present -0.05 |  ties=- 0.06 |  ties=agent -0.42 |  ties=controlled -0.05 |  ties=modified -0.25 |
    ties=possessive -0.3 |  ties=relative -0.17 |  ties=shared -0.27 |  ties=subject 0.05 |
    touches=agreement 0.08 |  touches=deadline -0.08 |  touches=incident 0.12 |  touches=linkage -0.09 |
    touches=measure -0.04 |  touches=meeting -0.07 |  touches=proposal 0.14 |  touches=response -0.1 |
    under=- -0.46 |  under=about -0.43 |  under=according_to 0.59 |  under=after -0.29 |  under=as 0.07 |
    under=at 0.3 |  under=before -0.36 |  under=for -0.13 |  under=from -0.26 |  under=in -0.08 |  under=of 0.3 |
    under=on 0.05 |  under=over -0.63 |  under=since -0.31 |  under=to -0.19 |  under=under -0.06 |
    under=with -0.86 |  undone=false 0.03 |  undone=true -0.75 |  upos=NOUN -0.27 |  upos=VERB 0.02
  `,
}

const line: Learned['line'] = [
  [-4.188, 0],
  [-3.392, 0.016],
  [-3.03, 0.052],
  [-2.794, 0.071],
  [-2.529, 0.083],
  [-2.105, 0.103],
  [-1.847, 0.129],
  [-1.76, 0.184],
  [-1.661, 0.191],
  [-1.539, 0.197],
  [-1.203, 0.199],
  [-0.912, 0.267],
  [-0.81, 0.268],
  [-0.738, 0.27],
  [-0.677, 0.338],
  [-0.648, 0.341],
  [-0.556, 0.343],
  [-0.317, 0.395],
  [-0.057, 0.45],
  [0.097, 0.508],
  [0.27, 0.543],
  [0.424, 0.572],
  [0.603, 0.618],
  [0.73, 0.635],
  [0.788, 0.659],
  [0.856, 0.686],
  [1.096, 0.751],
  [1.356, 0.77],
  [1.435, 0.778],
  [1.489, 0.815],
  [1.551, 0.821],
  [1.675, 0.847],
  [1.846, 0.86],
  [1.996, 0.891],
  [2.205, 0.903],
  [2.573, 0.904],
  [3.503, 1],
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
