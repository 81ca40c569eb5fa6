/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
  accusation: `
    above=other 0.57 |  above=speech-does -0.38 |  above=speech-says 0.52 |  actor=id 0.42 |  actor=name 0.16 |
    actor=of -0.18 |  beside=position -0.42 |  beside=statement 0.22 |  class=speech-does 0.58 |
    class=speech-says -0.15 |  dated=false 0.17 |  dated=true -0.11 |  form=finite 0.03 |  form=infinitive -0.38 |
    form=participle 0.53 |  label+rule=-+charge_against_someone 0.18 |  label+rule=-+charge_with_a_clause 0.04 |
    lemma=accuse 0.44 |  lemma=allege 0.52 |  lemma=blame 0.42 |  lemma=charge 0.64 |  lemma=claim -0.42 |
    lemma=complain 0.51 |  lemma=put -0.38 |  lemma=slam 0.55 |  length=1 0.42 |  length=2 -0.21 |  length=3 0.69 |
    length=4 0.56 |  length=5 -0.31 |  link=adverbial 0.51 |  link=coordinate 0.6 |  link=main -0.12 |
    link=modifier 0.25 |  link=open -0.38 |  link=relative 0.49 |  objects=false 0.04 |  objects=true 0.18 |
    objlemma=airport 0.58 |  objlemma=association 0.55 |  objlemma=general 0.24 |  objlemma=group 0.64 |
    objlemma=handful 0.28 |  objlemma=shelling 0.25 |  objlemma=tories 0.46 |  objlemma=town -0.38 |
    passive=false -0.04 |  passive=true 0.25 |  rule=charge_against_someone 0.18 |  rule=charge_with_a_clause 0.04 |
    said=false 0.22 |  said=true -0.38 |  sentence=2 0.62 |  sentence=3 -0.26 |  sentence=4 0.78 |  share=1 -0.04 |
    share=2 0.53 |  share=3 0.52 |  share=4 -0.31 |  sure=0 -0.1 |  sure=1 0.53 |  sure=2 -0.38 |  sure=3 0.84 |
    tense=- 0.03 |  tense=past 0.85 |  tense=present -0.38 |  ties=agent 0.25 |  ties=relative 0.28 |
    ties=shared 0.6 |  ties=subject -0.09 |  touches=agreement 0.52 |  touches=incident 0.41 |
    touches=measure 0.28 |  touches=position -0.42 |  touches=proposal -0.38 |  touches=statement -0.6 |
    under=of 0.28 |  under=on 0.42 |  under=since -0.42
  `,
  agreement: `
    above=attitude-open -0.55 |  above=other -0.14 |  above=speech-does 1.28 |  above=speech-says 0.28 |
    above=stance-accepts 0.39 |  above=stance-demands -0.73 |  above=stance-supports 0.42 |  actor=group -1.51 |
    actor=id 0.95 |  actor=name -0.71 |  actor=of -0.12 |  actors=0 -1.06 |  actors=1 -0.25 |  actors=2 0.52 |
    actors=3 0.29 |  any -0.03 |  around_own_kind 0.28 |  beside=agreement -0.25 |  beside=deadline -1.07 |
    beside=linkage -1.19 |  beside=measure -0.83 |  beside=position -0.27 |  beside=statement -0.07 |
    block=list-item 0.13 |  block=paragraph -0.1 |  class=other -0.36 |  class=speech-says 0.28 |
    class=stance-accepts 0.36 |  clause=copula 0.63 |  clause=noun -0.23 |  clause=verb -0.06 |  dated=false -0.13 |
    dated=true 0.1 |  form=finite 0.12 |  form=infinitive -0.44 |  form=noun -0.23 |  inside_own_kind -0.78 |
    label+rule=agreed+agreement_named_with_its_date -0.42 |  label+rule=agreed+it_was_agreed_that -0.39 |
    label+rule=agreed+signing_verb 0.63 |  label+rule=agreed+signing_verb,_parties_from_before -0.62 |
    label+rule=agreed+stage_of_an_agreement 0.57 |  label+rule=agreed+term_under_an_agreement 0.63 |
    label+rule=agreed+term_under_an_agreement,_parties_from_before -0.55 |  label+rule=agreed+undertaking -0.3 |
    label+rule=agreed+undertaking,_parties_from_before 1.08 |  label+rule=breached+stage_of_an_agreement -1.12 |
    label+rule=collapsed+stage_of_an_agreement -0.58 |  label+rule=in-force+stage_of_an_agreement 0.03 |
    label+rule=negotiating+stage_of_an_agreement -0.23 |  label+rule=signed+signing_verb 0.06 |
    label+rule=signed+signing_verb,_parties_from_before 0.08 |  label+rule=signed+stage_of_an_agreement 0.08 |
    label=agreed 0.11 |  label=breached -1.12 |  label=collapsed -0.58 |  label=in-force 0.03 |
    label=negotiating -0.23 |  label=signed 0.21 |  lemma=accept -0.07 |  lemma=accord 0.82 |  lemma=agree 0.38 |
    lemma=agreement -0.23 |  lemma=be -1.24 |  lemma=breach -1.12 |  lemma=broker -0.79 |  lemma=ceasefire -0.02 |
    lemma=conclude 0.66 |  lemma=confine -0.48 |  lemma=deal 0.06 |  lemma=declare 0.92 |  lemma=discuss -0.81 |
    lemma=extend -0.7 |  lemma=find -0.56 |  lemma=go 0.63 |  lemma=halve -0.27 |  lemma=hold 0.86 |
    lemma=include -0.21 |  lemma=initial 0.72 |  lemma=leave -0.96 |  lemma=make 0.35 |  lemma=pledge -0.54 |
    lemma=promise -0.08 |  lemma=put 0.71 |  lemma=ratify -0.62 |  lemma=reach -0.03 |  lemma=respect -0.53 |
    lemma=run -0.45 |  lemma=settle 1.4 |  lemma=settlement -0.86 |  lemma=shake 0.63 |  lemma=sign -0.09 |
    lemma=strike -0.9 |  lemma=undertake -0.48 |  lemma=void -0.15 |  length=0 -0.91 |  length=1 0.45 |
    length=2 -0.78 |  length=3 -0.15 |  length=4 0.45 |  length=5 -0.07 |  length=6 1.25 |  link=adverbial 0.78 |
    link=complement -0.13 |  link=condition -1.54 |  link=coordinate 1.41 |  link=main -0.4 |  link=modifier 0.22 |
    link=nominal -0.23 |  link=open 0.18 |  link=relative 0.3 |  link=subject 0.7 |  link=time -0.78 |
    modal=be_to 0.63 |  modal=could 1.13 |  modal=will -1.2 |  modal=would -1.31 |  modality=asserted 0.11 |
    modality=hypothetical -0.18 |  modality=planned -0.22 |  modality=possible -1.28 |  negated=true -0.12 |
    object=deal 0.2 |  object=law -0.61 |  object=offer 0.07 |  object=tariff -0.86 |  object=truce -0.4 |
    objects=false -0.32 |  objects=true 0.28 |  objlemma=accord 0.52 |  objlemma=agreement 0.06 |
    objlemma=arrangement -0.77 |  objlemma=bargain -0.9 |  objlemma=cap -0.79 |  objlemma=ceasefire 0.14 |
    objlemma=commitment 0.35 |  objlemma=compromise -0.56 |  objlemma=contract 0.42 |  objlemma=document 0.7 |
    objlemma=forces -0.95 |  objlemma=hand 0.63 |  objlemma=it -0.31 |  objlemma=memorandum 0.43 |
    objlemma=name 0.6 |  objlemma=nothing 0.54 |  objlemma=pla -0.48 |  objlemma=protocol -1.12 |
    objlemma=rate -0.27 |  objlemma=settlement 1.07 |  objlemma=signature 0.58 |  objlemma=that -0.1 |
    objlemma=three 0.71 |  objlemma=treaty -0.61 |  objlemma=truce -0.81 |  objlemma=wing -1.05 |
    objlemma=worth -0.27 |  passive=false 0.11 |  passive=true -0.08 |  placed=false -0.03 |  quoted=true -1.03 |
    rule=agreement_named_with_its_date -0.42 |  rule=it_was_agreed_that -0.39 |  rule=signing_verb 0.3 |
    rule=stage_of_an_agreement 0.07 |  rule=term_under_an_agreement 0.63 |
    rule=term_under_an_agreement,_parties_from_before -0.55 |  rule=undertaking -0.3 |
    rule=undertaking,_parties_from_before 1.08 |  said=false -0.11 |  said=true 0.03 |  self=deal -0.05 |
    self=truce -0.02 |  sentence=0 0.47 |  sentence=1 -0.58 |  sentence=2 0.19 |  sentence=3 -0.44 |
    sentence=4 0.2 |  sentence=5 0.66 |  share=0 -1.78 |  share=1 0.45 |  share=2 0.56 |  share=3 -0.08 |
    share=4 -0.18 |  subject=deal -0.32 |  subject=law -0.79 |  subject=troops -0.05 |  subject=truce 0.36 |
    sure=0 -0.42 |  sure=1 -0.58 |  sure=2 0.07 |  sure=3 1.1 |  sure=4 -0.06 |  tense=- -0.18 |
    tense=future -0.32 |  tense=past 0.02 |  tense=present 0.29 |  ties=- -0.18 |  ties=agent -0.78 |
    ties=compound -0.23 |  ties=controlled -0.18 |  ties=modified 0.98 |  ties=relative -0.21 |  ties=subject 0.14 |
    touches=accusation -0.89 |  touches=deadline 1.17 |  touches=incident 0.72 |  touches=linkage -0.62 |
    touches=measure -1.13 |  touches=meeting -0.25 |  touches=position -0.18 |  touches=proposal -1.27 |
    touches=response -1.41 |  touches=statement -0.66 |  under=- 0.64 |  under=after -0.58 |  under=as_per -0.48 |
    under=at -0.23 |  under=before -0.52 |  under=behind 0.72 |  under=for 1.33 |  under=in 0.19 |  under=of -1.05 |
    under=on 0.45 |  under=over 1.03 |  under=since 0.86 |  under=to 0.78 |  under=under 0.48 |  under=until -0.7 |
    under=with 0.08 |  under=without -0.62 |  upos=NOUN -0.12 |  upos=VERB 0.02
  `,
  deadline: `
    above=attitude-open -0.56 |  above=other 0.19 |  above=speech-says -0.56 |  actor=group -0.71 |  actor=id 0.91 |
    actor=name -0.19 |  actors=0 -0.3 |  actors=1 0.28 |  actors=2 0.22 |  any -0.03 |  around_own_kind 0.47 |
    beside=agreement 0.17 |  beside=linkage -0.33 |  beside=measure -0.48 |  beside=meeting -0.63 |
    beside=position -0.61 |  beside=statement 0.65 |  block=list-item -0.05 |  class=other -0.02 |
    clause=copula -0.68 |  clause=verb 0.06 |  dated=false 0.96 |  dated=true -0.33 |  form=finite -0.05 |
    form=infinitive -0.2 |  form=participle 0.67 |  inside_own_kind 0.67 |  label+rule=-+bounded_need -0.04 |
    label=- -0.03 |  lemma=ask -0.26 |  lemma=change 0.78 |  lemma=constitute 0.9 |  lemma=expect -0.84 |
    lemma=follow -0.77 |  lemma=give 0.5 |  lemma=go 0.8 |  lemma=hand -0.35 |  lemma=have 0.98 |  lemma=hold 0.34 |
    lemma=lift 0.6 |  lemma=make -0.41 |  lemma=place -0.68 |  lemma=prolong -0.48 |  lemma=promise 0.2 |
    lemma=sign -0.56 |  lemma=stand -0.53 |  lemma=take -0.51 |  lemma=tell 0.63 |  lemma=undertake 0.87 |
    lemma=visit -0.63 |  length=1 0.4 |  length=2 0.15 |  length=3 -0.42 |  length=4 -0.34 |  length=5 0.34 |
    link=adverbial 0.36 |  link=complement -0.56 |  link=main 0.18 |  link=modifier 0.67 |  link=open -0.62 |
    modal=be_to -0.53 |  modal=have_to -0.41 |  modal=may 0.5 |  modal=must 0.35 |  modal=will 0.45 |
    modal=would -0.62 |  modality=asserted -0.11 |  modality=hypothetical -0.84 |  modality=planned 0.26 |
    modality=possible 0.35 |  negated=true -0.02 |  object=law 0.78 |  object=tariff -0.48 |  object=troops -0.12 |
    objects=false -0.02 |  objects=true 0.11 |  objlemma=answer 0.2 |  objlemma=brigade -0.53 |
    objlemma=combatant 0.5 |  objlemma=council 0.63 |  objlemma=end 0.67 |  objlemma=fighter 0.47 |
    objlemma=hold -0.51 |  objlemma=law 0.78 |  objlemma=maoists 0.9 |  objlemma=poll 0.75 |
    objlemma=public -0.41 |  objlemma=reduction -0.48 |  objlemma=signature -0.84 |  objlemma=they 0.27 |
    objlemma=whereabouts -0.41 |  objlemma=yucalan -0.63 |  passive=false -0.04 |  passive=true 0.11 |
    placed=false -0.03 |  quoted=false -0.03 |  rule=bounded_need -0.04 |  said=false -0.11 |  said=true 0.21 |
    sentence=1 0.9 |  sentence=2 -0.74 |  sentence=3 -0.41 |  sentence=4 0.22 |  share=0 -0.51 |  share=1 0.11 |
    share=2 0.13 |  share=3 -0.29 |  share=4 0.31 |  subject=deal -0.51 |  subject=troops -0.35 |  sure=0 0.45 |
    sure=1 -0.44 |  sure=2 -0.56 |  sure=3 -0.75 |  sure=4 0.57 |  tense=- 0.22 |  tense=future 0.09 |
    tense=past 0.44 |  tense=present -0.56 |  ties=- -0.19 |  ties=agent 0.75 |  ties=controlled -0.48 |
    ties=subject 0.26 |  touches=agreement 0.03 |  touches=linkage 0.5 |  touches=meeting -0.51 |
    touches=position -0.56 |  touches=statement -0.23 |  under=- 0.75 |  under=after -0.51 |  under=at -0.35 |
    under=before -0.98 |  under=by 1.29 |  under=for -0.26 |  under=in 0.5 |  under=to 0.78 |  under=under -0.35 |
    under=until 0.18 |  under=within -0.79 |  upos=NOUN -0.23 |  upos=VERB 0.06
  `,
  incident: `
    above=other -0.38 |  above=speech-does -1.07 |  above=speech-says 0.1 |  above=stance-demands -0.56 |
    actor=id 0.12 |  actor=name -0.36 |  actor=of 0.35 |  actors=0 -0.12 |  actors=1 0.42 |  actors=2 -0.54 |
    around_own_kind 0.39 |  beside=measure -0.74 |  beside=statement -0.49 |  block=list-item 0.81 |
    block=paragraph -0.14 |  class=other -0.04 |  class=speech-does 0.19 |  clause=noun 0.1 |  clause=verb -0.04 |
    dated=false -0.42 |  dated=true 0.36 |  form=finite 0.09 |  form=infinitive 0.05 |  form=noun 0.1 |
    form=participle -0.21 |  inside_own_kind -1.47 |  label+rule=arrest+verb_of_violence -1.03 |
    label+rule=attack+noun_of_violence -0.03 |  label+rule=attack+verb_of_violence 0.07 |
    label+rule=displacement+verb_of_violence 0.85 |  label+rule=other+noun_of_violence 0.17 |
    label+rule=violation+noun_of_violence -0.59 |  label=arrest -1.03 |  label=attack 0.06 |
    label=displacement 0.85 |  label=other 0.17 |  label=violation -0.59 |  lemma=arrest -0.57 |
    lemma=attack 0.75 |  lemma=blast -0.54 |  lemma=blow -0.4 |  lemma=bomb 0.6 |  lemma=break -0.61 |
    lemma=burn -0.6 |  lemma=detain -0.23 |  lemma=die -1.37 |  lemma=drive 0.77 |  lemma=erupt 1.01 |
    lemma=flee 0.46 |  lemma=gun 0.79 |  lemma=hold -0.59 |  lemma=insurgency -0.95 |  lemma=invade 0.74 |
    lemma=jail -0.57 |  lemma=kill 0.45 |  lemma=killing -0.94 |  lemma=perish -0.97 |  lemma=shell 0.81 |
    lemma=shelling -0.07 |  lemma=shoot -0.94 |  lemma=sink -0.97 |  lemma=strike -1.12 |  lemma=take -0.52 |
    lemma=torch 0.61 |  lemma=violation -0.59 |  lemma=war 0.85 |  lemma=wound 0.38 |  length=0 -1.17 |
    length=1 0.69 |  length=2 0.24 |  length=4 0.34 |  length=6 -0.87 |  link=adverbial -0.12 |
    link=complement 0.59 |  link=coordinate -0.7 |  link=modifier -0.08 |  link=nominal 0.1 |  link=open 0.36 |
    link=relative -0.85 |  link=time 0.17 |  modal=- 0.08 |  modal=could 0.48 |  modal=shall -0.52 |
    modality=hypothetical 0.1 |  modality=planned -0.52 |  modality=possible 0.36 |  negated=false 0.02 |
    negated=true -0.52 |  object=captive -0.42 |  object=troops 0.59 |  objects=false -0.86 |  objects=true 0.51 |
    objlemma=airport 0.72 |  objlemma=anselmo -0.57 |  objlemma=cash -0.54 |  objlemma=church 0.61 |
    objlemma=dam 0.48 |  objlemma=dozen 1.02 |  objlemma=ecuadorians -0.53 |  objlemma=end -0.68 |
    objlemma=exile -0.94 |  objlemma=fire -0.59 |  objlemma=gna -0.86 |  objlemma=he -0.23 |  objlemma=home 0.46 |
    objlemma=hostage -0.42 |  objlemma=it -0.08 |  objlemma=man 0.44 |  objlemma=monrovia 0.46 |  objlemma=mp 0.79 |
    objlemma=people 0.1 |  objlemma=quarter -0.56 |  objlemma=question -0.52 |  objlemma=soldier 0.59 |
    objlemma=they -0.57 |  objlemma=trader 0.36 |  passive=false 0.05 |  passive=true 0.13 |  placed=false -0.47 |
    placed=true 0.61 |  quoted=false 0.02 |  quoted=true -0.68 |  rule=noun_of_violence 0.09 |
    rule=verb_of_violence -0.04 |  said=false 0.06 |  said=true 0.05 |  sentence=0 0.3 |  sentence=1 0.36 |
    sentence=2 -0.32 |  sentence=3 0.53 |  sentence=4 -0.56 |  share=0 0.17 |  share=1 -0.35 |  share=2 0.53 |
    share=3 -0.25 |  share=4 0.11 |  subject=sanction -0.94 |  subject=talks -0.52 |  subject=troops -0.13 |
    sure=0 -0.47 |  sure=1 -0.63 |  sure=2 0.76 |  sure=3 -0.47 |  sure=4 0.79 |  tense=- 0.11 |
    tense=future -0.52 |  tense=past 0.26 |  tense=present -0.46 |  ties=- 0.59 |  ties=agent -0.24 |
    ties=controlled 0.35 |  ties=modified -0.91 |  ties=relative -0.81 |  ties=shared -0.3 |  ties=subject -0.11 |
    touches=accusation 0.34 |  touches=agreement 0.56 |  touches=linkage -0.94 |  touches=measure 0.87 |
    touches=meeting -0.4 |  touches=position -0.23 |  touches=statement 0.12 |  under=- -0.35 |
    under=according_to -0.04 |  under=after 0.59 |  under=among 0.59 |  under=as -0.72 |  under=for -0.57 |
    under=from 0.77 |  under=in -0.66 |  under=on -0.02 |  under=out_of -0.6 |  under=outside 0.79 |
    under=within 0.44 |  upos=NOUN 0.09 |  upos=VERB -0.04
  `,
  linkage: `
    above=other -0.17 |  above=speech-calls -0.77 |  above=speech-does 0.23 |  above=speech-says 0.23 |
    above=stance-rejects -0.22 |  above=stance-supports 0.65 |  actor=group -0.74 |  actor=id 1.51 |
    actor=name 1.13 |  actors=0 -1.79 |  actors=1 0.89 |  actors=2 0.23 |  any -0.06 |  around_own_kind -0.29 |
    beside=agreement -0.1 |  beside=deadline 0.96 |  beside=position 0.59 |  beside=proposal 0.73 |
    beside=response -0.81 |  beside=statement 0.48 |  block=paragraph -0.14 |  class=other -0.31 |
    class=speech-does 0.73 |  class=speech-says 0.56 |  class=stance-accepts -0.64 |  class=stance-demands 0.46 |
    class=stance-open 0.24 |  class=stance-opposes -0.54 |  clause=verb -0.05 |  dated=false -0.06 |
    form=finite -0.25 |  form=imperative -0.07 |  form=infinitive 0.44 |  form=participle 0.5 |
    label+rule=-+condition 0.3 |  label+rule=-+not_before -0.99 |  label+rule=-+or_else -0.23 |
    label+rule=-+order_and_promise -0.07 |  label+rule=-+tie 0.15 |  label=- -0.06 |  lemma=add 1.08 |
    lemma=agree -0.64 |  lemma=answer 0.9 |  lemma=ask 0.39 |  lemma=be -0.16 |  lemma=call -0.55 |
    lemma=come -0.86 |  lemma=convok -0.51 |  lemma=crawl 1.08 |  lemma=decide -0.81 |  lemma=dissolve 0.61 |
    lemma=do -0.83 |  lemma=expire -0.46 |  lemma=fight 0.5 |  lemma=follow 0.33 |  lemma=force -0.68 |
    lemma=give -0.09 |  lemma=go 0.62 |  lemma=guarantee -0.94 |  lemma=hand 0.68 |  lemma=hinge 0.8 |
    lemma=hint 0.97 |  lemma=hold -0.5 |  lemma=host 0.7 |  lemma=impossible 0.57 |  lemma=keep 0.7 |
    lemma=last -0.26 |  lemma=leave -0.77 |  lemma=need -0.44 |  lemma=negotiate 1.13 |  lemma=obtain 0.39 |
    lemma=off 1.09 |  lemma=offer 0.73 |  lemma=one -0.36 |  lemma=oppose -0.54 |  lemma=plane 0.96 |
    lemma=possible 0.27 |  lemma=prepare -0.76 |  lemma=provide 0.94 |  lemma=put -0.71 |  lemma=read -0.69 |
    lemma=remain -0.64 |  lemma=require -0.45 |  lemma=reserve 0.89 |  lemma=respect 0.41 |  lemma=resume -0.29 |
    lemma=return 0.84 |  lemma=say 1.04 |  lemma=send 0.51 |  lemma=shake -0.93 |  lemma=share 0.23 |
    lemma=sign 0.06 |  lemma=sly -0.57 |  lemma=solution -1.14 |  lemma=start 0.26 |  lemma=stay 0.49 |
    lemma=step -0.93 |  lemma=suspend 1.24 |  lemma=take 0.51 |  lemma=tell -0.81 |  lemma=threaten 0.51 |
    lemma=toy 0.24 |  lemma=undertake 0.86 |  lemma=vet -0.65 |  lemma=walk 0.43 |  lemma=want 0.64 |
    lemma=will 0.19 |  lemma=withdraw -0.49 |  lemma=write 0.87 |  length=1 -0.94 |  length=2 0.3 |
    length=3 -0.08 |  length=4 0.17 |  length=5 0.95 |  length=6 -0.64 |  link=adverbial -0.33 |
    link=complement 0.57 |  link=coordinate -0.12 |  link=main -0.26 |  link=modifier -0.62 |  link=open 0.62 |
    link=relative -0.68 |  link=subject -0.71 |  modal=- 0.05 |  modal=be_to -0.76 |  modal=could 0.69 |
    modal=may 0.69 |  modal=must -0.14 |  modal=should -0.97 |  modal=will -0.03 |  modal=would 0.16 |
    modality=asserted -0.43 |  modality=hypothetical -0.46 |  modality=planned 0.48 |  modality=possible 0.34 |
    negated=false -0.06 |  object=aid 0.95 |  object=deadline 0.74 |  object=deal 0.71 |  object=law 0.67 |
    object=offer -1.05 |  object=sanction 1.05 |  object=strike 0.52 |  object=talks 0.05 |  object=troops 0.7 |
    object=truce 0.41 |  objects=false 0.08 |  objects=true -0.25 |  objlemma=accord 0.69 |  objlemma=aid 0.24 |
    objlemma=arrangement 0.64 |  objlemma=assembly 0.39 |  objlemma=attendance -0.75 |  objlemma=conference -0.51 |
    objlemma=date 0.74 |  objlemma=day -0.29 |  objlemma=document -0.71 |  objlemma=ear -0.81 |
    objlemma=effect -0.66 |  objlemma=embargo 0.5 |  objlemma=hand -0.93 |  objlemma=help 0.79 |
    objlemma=independence 0.41 |  objlemma=man 0.51 |  objlemma=maoists 0.7 |  objlemma=minute -0.44 |
    objlemma=moment 0.65 |  objlemma=offer -0.41 |  objlemma=page -0.69 |  objlemma=paris -0.54 |
    objlemma=party -0.45 |  objlemma=power 0.23 |  objlemma=premiership 0.48 |  objlemma=rally -0.75 |
    objlemma=relief 0.39 |  objlemma=right 0.89 |  objlemma=round 0.7 |  objlemma=sanction 0.97 |
    objlemma=seat 0.67 |  objlemma=signature -0.71 |  objlemma=standing -0.94 |  objlemma=strike 0.52 |
    objlemma=text -0.65 |  objlemma=they 0.68 |  objlemma=truce 0.41 |  objlemma=volume 0.84 |  objlemma=war 0.7 |
    passive=false -0.06 |  passive=true 0.03 |  placed=false -0.06 |  quoted=false 0.06 |  quoted=true -0.28 |
    rule=condition 0.3 |  rule=not_before -0.99 |  rule=or_else -0.23 |  rule=order_and_promise -0.07 |
    rule=tie 0.15 |  said=false -0.22 |  said=true 0.13 |  sentence=1 0.06 |  sentence=2 -0.21 |  sentence=3 0.12 |
    share=0 0.9 |  share=1 -0.44 |  share=2 -0.53 |  share=3 0.17 |  share=4 0.35 |  subject=captive 0.57 |
    subject=deal -1.46 |  subject=law -0.62 |  subject=talks 1.11 |  subject=tariff -0.29 |  subject=troops -0.51 |
    subject=truce -0.75 |  sure=0 0.41 |  sure=1 0.41 |  sure=2 0.09 |  sure=3 -0.65 |  sure=4 -0.34 |
    tense=- 0.25 |  tense=future -0.13 |  tense=past -0.06 |  tense=present -0.22 |  ties=- -0.2 |
    ties=controlled 0.71 |  ties=relative -0.68 |  ties=subject -0.16 |  touches=agreement 0.54 |
    touches=deadline 0.5 |  touches=incident 0.39 |  touches=measure 0.74 |  touches=meeting 0.8 |
    touches=response 0.32 |  touches=statement 0.18 |  under=- -0.65 |  under=according_to -0.81 |
    under=after -0.49 |  under=at 0.64 |  under=by -0.96 |  under=for 0.48 |  under=from -0.03 |  under=in -0.34 |
    under=into 0.89 |  under=on 0.29 |  under=to -1.16 |  under=under 0.68 |  under=until -0.5 |
    under=within 0.95 |  under=without 0.82 |  upos=ADJ 0.53 |  upos=ADV 1.09 |  upos=AUX -0.21 |  upos=NOUN -0.68 |
    upos=NUM -0.36
  `,
  measure: `
    above=other -0.16 |  above=speech-calls -0.29 |  above=speech-does -0.4 |  above=speech-says -0.09 |
    above=stance-accepts -1.17 |  above=stance-demands 0.26 |  actor=group -0.71 |  actor=id 1.37 |
    actor=name -0.5 |  actor=of -0.2 |  actors=0 -0.96 |  actors=1 0.41 |  actors=2 0.45 |  any -0.04 |
    around_own_kind 0.5 |  beside=agreement -0.78 |  beside=deadline 0.37 |  beside=incident -0.72 |
    beside=linkage -0.37 |  beside=meeting -0.42 |  beside=position -1.11 |  beside=proposal -0.82 |
    beside=statement -1.13 |  block=paragraph -0.09 |  class=attitude-open 0.37 |  class=other 0.07 |
    class=speech-calls -0.34 |  class=speech-does -0.6 |  class=speech-says -0.83 |  class=stance-demands -0.4 |
    clause=copula -0.07 |  clause=noun 0.11 |  clause=verb -0.1 |  dated=false -0.32 |  dated=true 0.64 |
    form=finite -0.09 |  form=imperative -0.77 |  form=infinitive 0.3 |  form=noun 0.11 |  form=participle -0.08 |
    inside_own_kind 0.18 |  label+rule=eased+power_used -0.35 |  label+rule=imposed+power_used 0.15 |
    label+rule=lifted+power_used 0.17 |  label+rule=proposed+power_used -0.34 |
    label+rule=provided+power_used -0.3 |  label+rule=suspended+power_used 0.16 |
    label+rule=tightened+power_used 0.25 |  label=eased -0.35 |  label=imposed 0.15 |  label=lifted 0.17 |
    label=proposed -0.34 |  label=provided -0.3 |  label=suspended 0.16 |  label=tightened 0.25 |
    lemma=annex -0.43 |  lemma=arm 0.58 |  lemma=ban -0.2 |  lemma=beef -0.1 |  lemma=blacklist -0.6 |
    lemma=call -0.53 |  lemma=cancel -0.77 |  lemma=consider -0.34 |  lemma=deepen 0.46 |  lemma=disarm -0.91 |
    lemma=dismiss -0.62 |  lemma=drop 0.34 |  lemma=embargo -0.49 |  lemma=end -0.77 |  lemma=extend -0.57 |
    lemma=free -0.39 |  lemma=freeze -0.78 |  lemma=give -0.27 |  lemma=halve -0.53 |  lemma=hand -0.55 |
    lemma=handover -0.92 |  lemma=hold -0.32 |  lemma=impose 0.58 |  lemma=indict -1.03 |  lemma=jail -0.57 |
    lemma=leave -0.38 |  lemma=let -0.4 |  lemma=levy 0.86 |  lemma=lift 0.58 |  lemma=lower -0.64 |
    lemma=move 0.58 |  lemma=offer -0.37 |  lemma=open 0.4 |  lemma=pardon -0.21 |  lemma=pass -0.66 |
    lemma=phase -0.4 |  lemma=pledge -0.31 |  lemma=prolong 0.37 |  lemma=promise -0.61 |  lemma=provide -0.4 |
    lemma=pull -0.73 |  lemma=put -0.77 |  lemma=recognise 0.74 |  lemma=recognition -0.49 |  lemma=relax 0.66 |
    lemma=release 0.15 |  lemma=remove -0.75 |  lemma=resume 0.69 |  lemma=return -0.3 |  lemma=revoke 0.66 |
    lemma=send -0.65 |  lemma=sentence -0.66 |  lemma=shelve 0.34 |  lemma=stay -0.91 |  lemma=suspend 1.24 |
    lemma=tighten 0.45 |  lemma=withdraw -0.3 |  lemma=withdrawal 0.36 |  lemma=withhold 0.44 |  length=0 -0.03 |
    length=1 -0.51 |  length=2 -0.64 |  length=3 0.6 |  length=4 0.28 |  length=5 0.1 |  length=6 -0.28 |
    link=adverbial -0.31 |  link=complement 0.31 |  link=condition -0.93 |  link=coordinate -0.19 |
    link=main -0.42 |  link=modifier -0.11 |  link=nominal 0.11 |  link=open 0.42 |  link=relative -0.18 |
    link=time 0.32 |  modal=- -0.07 |  modal=be_to 1.07 |  modal=may -0.46 |  modal=shall -0.5 |
    modal=should -0.34 |  modal=will -0.25 |  modal=would -0.32 |  modality=asserted 0.02 |
    modality=hypothetical -0.11 |  modality=planned 0.23 |  modality=possible -0.31 |  negated=false 0.05 |
    negated=true -0.66 |  object=aid -0.4 |  object=arms 0.51 |  object=captive -0.51 |  object=charge -0.62 |
    object=deal -0.26 |  object=law 0.07 |  object=offer -0.47 |  object=sanction 1.24 |  object=strike -0.48 |
    object=tariff 0.73 |  object=troops 0.3 |  objects=false -0.84 |  objects=true 0.41 |  objlemma=america -0.36 |
    objlemma=amnesty -0.28 |  objlemma=anselmo -0.57 |  objlemma=azawad -0.49 |  objlemma=ban 0.45 |
    objlemma=barrel 0.44 |  objlemma=bill 0.48 |  objlemma=bridge 0.61 |  objlemma=brussels 0.34 |
    objlemma=budget -0.66 |  objlemma=charge -0.62 |  objlemma=council -0.69 |  objlemma=countermeasure 0.34 |
    objlemma=country 0.62 |  objlemma=curb 0.46 |  objlemma=delegate 0.64 |  objlemma=dignity -0.55 |
    objlemma=diploma 0.77 |  objlemma=duty -0.67 |  objlemma=embargo 0.66 |  objlemma=embassy -0.1 |
    objlemma=ethan -0.66 |  objlemma=fabio -0.5 |  objlemma=help -0.37 |  objlemma=hostage -0.32 |
    objlemma=intensity -0.64 |  objlemma=it -0.9 |  objlemma=koran -0.61 |  objlemma=law 0.38 |
    objlemma=leave -0.77 |  objlemma=man -1.03 |  objlemma=mayor -0.64 |  objlemma=member -0.65 |
    objlemma=mercenary -0.77 |  objlemma=mercosur -0.41 |  objlemma=metre -0.46 |  objlemma=militia 0.58 |
    objlemma=missile -0.69 |  objlemma=monitor -0.28 |  objlemma=operation 0.69 |  objlemma=order -0.27 |
    objlemma=orrego -0.5 |  objlemma=output 0.97 |  objlemma=participation 0.46 |  objlemma=people 0.62 |
    objlemma=prison -0.41 |  objlemma=prisoner -0.4 |  objlemma=proposal -0.83 |  objlemma=protocol 0.34 |
    objlemma=rate 0.2 |  objlemma=reduction 0.37 |  objlemma=sanction 0.86 |  objlemma=stay -0.28 |
    objlemma=strike -0.48 |  objlemma=support -0.31 |  objlemma=tariff 0.76 |  objlemma=territory -0.43 |
    objlemma=travel -0.23 |  objlemma=treaty -0.57 |  objlemma=troops -0.65 |  objlemma=wallah -0.48 |
    objlemma=war -0.77 |  objlemma=warhead -0.78 |  objlemma=weapon 0.76 |  objlemma=welcome -0.46 |
    objlemma=worth -0.53 |  passive=false -0.17 |  passive=true 0.17 |  placed=false -0.04 |  quoted=true -0.68 |
    rule=power_used -0.04 |  sentence=1 -0.38 |  sentence=2 0.12 |  sentence=3 -0.06 |  sentence=4 -0.03 |
    sentence=5 -0.56 |  share=0 -0.69 |  share=1 0.26 |  share=2 -0.27 |  share=4 0.17 |  subject=captive -0.47 |
    subject=deal 0.46 |  subject=law 0.07 |  subject=offer -0.36 |  subject=sanction -0.77 |  subject=talks 0.66 |
    subject=troops -0.17 |  sure=0 -0.09 |  sure=1 0.29 |  sure=2 -0.32 |  sure=3 0.09 |  sure=4 -0.89 |
    tense=- -0.09 |  tense=future 0.21 |  tense=past 0.15 |  tense=present -0.61 |  ties=- -0.56 |
    ties=agent 0.43 |  ties=compound 0.76 |  ties=controlled 0.35 |  ties=modified -0.67 |  ties=of 0.36 |
    ties=relative -0.76 |  ties=shared -0.77 |  ties=subject -0.13 |  touches=accusation -0.32 |
    touches=agreement -0.11 |  touches=incident -0.73 |  touches=linkage -0.31 |  touches=meeting -0.3 |
    touches=position -0.38 |  touches=proposal -1.2 |  touches=statement -0.42 |  under=- -1.02 |
    under=across -0.77 |  under=after -0.96 |  under=against 0.06 |  under=among -1.09 |  under=as 0.52 |
    under=as_to -0.62 |  under=at 0.84 |  under=by 0.32 |  under=for -0.63 |  under=from -0.27 |  under=in 0.97 |
    under=on 0.1 |  under=per 0.44 |  under=since 0.56 |  under=till -0.77 |  under=under -0.53 |
    under=until -0.21 |  under=with -0.69 |  upos=ADJ -0.39 |  upos=VERB -0.08
  `,
  meeting: `
    above=attitude-open -0.05 |  above=other 0.1 |  above=speech-does -0.36 |  above=speech-says 0.42 |
    above=stance-accepts -0.51 |  above=stance-demands -0.42 |  actor=group -0.9 |  actor=id 0.12 |
    actor=name 0.81 |  actor=of 0.57 |  actors=0 -1.07 |  actors=1 -0.29 |  actors=2 0.67 |  actors=3 0.32 |
    any -0.08 |  around_own_kind -0.72 |  beside=deadline 0.46 |  beside=measure 0.15 |  beside=position 0.29 |
    beside=statement -0.43 |  block=list-item 0.83 |  block=paragraph -0.29 |  class=other -0.13 |
    class=speech-does 0.29 |  class=speech-says -0.03 |  clause=copula 0.54 |  clause=noun 0.06 |
    clause=verb -0.13 |  dated=false -0.08 |  dated=true 0.04 |  form=finite 0.21 |  form=imperative -0.53 |
    form=infinitive -0.23 |  form=noun 0.06 |  form=participle -0.77 |  inside_own_kind -0.34 |
    label+rule=cancelled+fate_of_a_meeting 0.51 |  label+rule=failed+fate_of_a_meeting 0.64 |
    label+rule=held+fate_of_a_meeting 0.35 |  label+rule=held+meeting_named_with_its_participants -0.81 |
    label+rule=held+verb_of_meeting -0.24 |  label+rule=ongoing+verb_of_meeting -0.35 |
    label+rule=planned+fate_of_a_meeting -0.54 |  label+rule=planned+verb_of_meeting 0.19 |
    label+rule=postponed+fate_of_a_meeting -0.47 |  label=cancelled 0.51 |  label=failed 0.64 |
    label=ongoing -0.35 |  label=planned -0.23 |  label=postponed -0.47 |  lemma=call -0.79 |
    lemma=ceremony -0.57 |  lemma=conference 1.24 |  lemma=congress 1.02 |  lemma=consult -0.35 |
    lemma=consultation -1.45 |  lemma=convene 0.67 |  lemma=dialogue -0.75 |  lemma=gather 0.91 |
    lemma=gathering 0.07 |  lemma=host -0.77 |  lemma=huddle -0.22 |  lemma=join -0.53 |  lemma=meet -0.25 |
    lemma=meeting 0.59 |  lemma=negotiation -1.02 |  lemma=receive -0.29 |  lemma=reconvene -0.51 |
    lemma=return 0.72 |  lemma=round -1 |  lemma=session 0.04 |  lemma=speak -0.03 |  lemma=talk 0.22 |
    lemma=travel 0.87 |  lemma=trip 0.69 |  lemma=visit -0.4 |  lemma=welcome 0.29 |  length=0 -0.64 |
    length=1 0.46 |  length=2 -0.52 |  length=3 0.27 |  length=4 -0.51 |  length=5 1.2 |  length=6 -0.49 |
    link=adverbial -0.5 |  link=complement 0.49 |  link=coordinate -0.54 |  link=main 0.21 |  link=modifier 0.46 |
    link=nominal 0.06 |  link=open 0.03 |  link=relative -0.46 |  link=time -0.33 |  modal=- -0.19 |
    modal=be_to 0.54 |  modal=may 0.87 |  modal=should -0.51 |  modal=will 0.9 |  modality=asserted -0.06 |
    modality=hypothetical -0.59 |  modality=planned 0.21 |  modality=possible -0.26 |  negated=false -0.08 |
    object=deal 0.27 |  object=law -0.42 |  object=troops -0.29 |  objects=false 0.03 |  objlemma=abramkovich 0.29 |
    objlemma=capital -0.77 |  objlemma=deputy 0.58 |  objlemma=dilara 0.29 |  objlemma=family -0.72 |
    objlemma=government -0.53 |  objlemma=leader 0.69 |  objlemma=mercosur -0.42 |  objlemma=nimit 0.48 |
    objlemma=observer -0.29 |  objlemma=parliament 0.67 |  objlemma=peace 0.27 |  objlemma=press -0.45 |
    objlemma=prison -0.42 |  objlemma=scanlan 0.29 |  objlemma=supporter -0.61 |  objlemma=they -0.64 |
    objlemma=vyas 0.48 |  objlemma=yucalan 0.46 |  passive=false 0.05 |  passive=true -0.77 |  placed=false -0.47 |
    placed=true 0.5 |  quoted=false -0.08 |  rule=fate_of_a_meeting 0.08 |
    rule=meeting_named_with_its_participants -0.81 |  rule=verb_of_meeting -0.09 |  said=false 0.19 |
    said=true -0.5 |  self=talks -0.22 |  sentence=0 -0.61 |  sentence=1 0.64 |  sentence=3 0.3 |
    sentence=4 -0.48 |  sentence=5 -0.22 |  share=0 -0.39 |  share=1 -0.86 |  share=2 1.17 |  share=3 -0.66 |
    share=4 0.54 |  subject=visit -0.63 |  sure=0 -0.18 |  sure=1 -0.09 |  sure=2 -0.35 |  sure=3 0.12 |
    sure=4 0.25 |  tense=- -0.09 |  tense=future 1.06 |  tense=past -0.15 |  tense=present -0.08 |  ties=- -0.31 |
    ties=agent -0.02 |  ties=compound 0.83 |  ties=controlled 0.39 |  ties=modified 0.91 |  ties=possessive -0.81 |
    ties=relative -0.46 |  ties=shared -0.54 |  ties=subject 0.34 |  touches=agreement 0.21 |
    touches=deadline -0.77 |  touches=incident 0.75 |  touches=linkage -1.11 |  touches=measure -0.52 |
    touches=position -0.49 |  touches=proposal -0.63 |  touches=statement -0.21 |  under=- -0.63 |
    under=after -1.03 |  under=at -0.1 |  under=before 0.29 |  under=by -0.39 |  under=from 0.77 |  under=in 0.87 |
    under=on 0.6 |  under=to 0.7 |  under=under -0.52 |  under=with 0.85 |  under=within 0.46 |  upos=NOUN -0.04 |
    upos=VERB -0.09
  `,
  position: `
    above=attitude-open 0.03 |  above=other 0.58 |  above=speech-calls -0.96 |  above=speech-does -0.56 |
    above=speech-says 0.39 |  above=stance-accepts -1.64 |  above=stance-demands -1.07 |
    above=stance-opposes 0.74 |  above=stance-supports 0.63 |  actor=group -0.91 |  actor=id 0.47 |
    actor=name 0.11 |  actor=of -0.09 |  actors=1 0.15 |  actors=2 -0.88 |  any -0.06 |  around_own_kind -0.25 |
    beside=accusation 0.88 |  beside=agreement 0.23 |  beside=deadline -1.03 |  beside=linkage 0.26 |
    beside=measure -0.44 |  beside=meeting -0.57 |  beside=position -0.14 |  beside=proposal -0.4 |
    beside=response 0.03 |  beside=statement -0.24 |  block=list-item -0.3 |  block=paragraph 0.03 |
    class=attitude-open 0.13 |  class=attitude-rejects 0.65 |  class=attitude-supports -0.97 |  class=other -0.12 |
    class=speech-calls 0.3 |  class=speech-does 0.39 |  class=speech-says 0.05 |  class=stance-accepts 0.17 |
    class=stance-demands -0.05 |  class=stance-open -0.05 |  class=stance-opposes -0.14 |
    class=stance-rejects -0.12 |  class=stance-supports -0.29 |  clause=copula -0.09 |  clause=noun 0.1 |
    clause=verb -0.03 |  dated=false 0.04 |  dated=true -0.43 |  form=finite 0.07 |  form=imperative -0.25 |
    form=infinitive -0.41 |  form=noun 0.1 |  form=participle 0.41 |  inside_own_kind -0.29 |
    label+rule=accepts+accepts -0.66 |  label+rule=demands+demands -0.04 |
    label+rule=demands+imperative_in_a_quotation -0.25 |  label+rule=demands+judged_to_be -0.49 |
    label+rule=demands+made_a_condition -0.22 |  label+rule=demands+must_be 0.46 |
    label+rule=demands+not_without 1.09 |  label+rule=open+attitude 0.59 |  label+rule=open+open -0.64 |
    label+rule=open+rejects -1.26 |  label+rule=opposes+opposes 0.24 |  label+rule=opposes+side_taken 0.8 |
    label+rule=opposes+supports -0.27 |  label+rule=rejects+accepts 0.86 |
    label+rule=rejects+attitude_said_of_a_thing 0.65 |  label+rule=rejects+cannot_be -0.09 |
    label+rule=rejects+rejects 0.09 |  label+rule=rejects+will_not -0.48 |  label+rule=supports+attitude -0.18 |
    label+rule=supports+supports 0.07 |  label=accepts -0.66 |  label=demands 0.18 |  label=open -0.38 |
    label=opposes 0.33 |  label=rejects 0.18 |  label=supports -0.06 |  lemma=accept 0.02 |  lemma=agree 0.63 |
    lemma=approve -1.01 |  lemma=ask -0.97 |  lemma=back 0.75 |  lemma=be -0.3 |  lemma=beg -1.26 |
    lemma=block -0.67 |  lemma=boycott -0.89 |  lemma=call 0.38 |  lemma=care 0.98 |  lemma=claim 1.61 |
    lemma=come -0.59 |  lemma=compensate 1.01 |  lemma=condemn -1 |  lemma=confirm -0.47 |  lemma=consider 0.3 |
    lemma=countenance -0.49 |  lemma=decide 0.58 |  lemma=decline -1 |  lemma=demand 1.85 |  lemma=denounce 0.66 |
    lemma=depart -0.98 |  lemma=dismiss -0.59 |  lemma=drop -0.8 |  lemma=eager -0.97 |  lemma=entertain 0.67 |
    lemma=examine -0.24 |  lemma=exclude 0.29 |  lemma=fail -1.22 |  lemma=favour 0.81 |  lemma=fear 0.7 |
    lemma=free -0.57 |  lemma=freeze -0.51 |  lemma=go 1.46 |  lemma=govern 1.12 |  lemma=hail -1.44 |
    lemma=hang -0.87 |  lemma=hear 0.36 |  lemma=insist 0.1 |  lemma=insistence -0.96 |  lemma=intend -1.28 |
    lemma=let -0.86 |  lemma=need -1.72 |  lemma=negotiate -0.85 |  lemma=oppose 0.6 |  lemma=pardon 0.8 |
    lemma=part 0.93 |  lemma=pass -0.86 |  lemma=pay -0.98 |  lemma=place -0.89 |  lemma=press 0.56 |
    lemma=read 0.59 |  lemma=ready 0.11 |  lemma=reaffirm 1 |  lemma=recognise 0.15 |  lemma=refuse 1.11 |
    lemma=reject -0.69 |  lemma=remain 1.14 |  lemma=request -0.89 |  lemma=reserve 0.35 |  lemma=restore -1.12 |
    lemma=rule -0.81 |  lemma=seek 0.7 |  lemma=seem 1.2 |  lemma=serve -0.79 |  lemma=settle -0.79 |
    lemma=sign 0.29 |  lemma=stay 1.03 |  lemma=study -0.92 |  lemma=support -1.23 |  lemma=tell 1.26 |
    lemma=tolerate 0.1 |  lemma=toy -0.6 |  lemma=turn -1.04 |  lemma=unacceptable 0.65 |  lemma=undecided 0.9 |
    lemma=urge 0.06 |  lemma=want 0.65 |  lemma=welcome -0.28 |  lemma=work -1.03 |  lemma=wrest -1.15 |
    length=0 0.1 |  length=1 -0.35 |  length=2 0.26 |  length=3 -0.19 |  length=4 -0.12 |  length=5 0.72 |
    link=complement 0.15 |  link=condition 0.14 |  link=coordinate 0.46 |  link=main -0.04 |  link=modifier -0.28 |
    link=nominal 0.1 |  link=open 0.15 |  link=relative -0.29 |  link=time -0.98 |  modal=can 0.67 |
    modal=could -0.78 |  modal=have_to 0.32 |  modal=must 0.14 |  modal=should -0.1 |  modal=will 0.09 |
    modal=would -0.62 |  modality=asserted -0.06 |  negated=true -0.66 |  object=aid -0.6 |  object=arms -0.51 |
    object=charge -0.8 |  object=deadline -0.14 |  object=deal -0.16 |  object=law 1.39 |  object=offer -1.31 |
    object=strike 1.18 |  object=talks -0.68 |  object=tariff 0.6 |  object=troops 0.35 |  objects=false 0.13 |
    objects=true -0.21 |  objlemma=18 0.48 |  objlemma=abramkovich -0.57 |  objlemma=accord -0.82 |
    objlemma=africans -0.86 |  objlemma=agreement 0.78 |  objlemma=aid -0.6 |  objlemma=amendment 0.78 |
    objlemma=arrangement 0.68 |  objlemma=assembly -0.88 |  objlemma=assurance 0.55 |  objlemma=autonomy 0.97 |
    objlemma=beijing -0.8 |  objlemma=branch 1.06 |  objlemma=breakthrough -1.12 |  objlemma=budget -0.86 |
    objlemma=cabinet 0.1 |  objlemma=cap 1.12 |  objlemma=cent 1.03 |  objlemma=claim -0.8 |
    objlemma=climate -1.17 |  objlemma=complaint -1.1 |  objlemma=condition -0.91 |  objlemma=constitution -0.92 |
    objlemma=contract -0.24 |  objlemma=conversation 1.08 |  objlemma=council 0.51 |  objlemma=deal -0.96 |
    objlemma=deployment -1.39 |  objlemma=dilara -0.57 |  objlemma=evening 0.77 |  objlemma=farmer 1.01 |
    objlemma=fox -0.95 |  objlemma=freedom 0.87 |  objlemma=government 0.97 |  objlemma=group 1.1 |
    objlemma=guarantee 0.88 |  objlemma=i -0.8 |  objlemma=institution -1.12 |  objlemma=it -0.77 |
    objlemma=lifting -0.89 |  objlemma=limit -0.87 |  objlemma=mandate 0.81 |  objlemma=memorandum -0.84 |
    objlemma=monitor 0.6 |  objlemma=more 0.87 |  objlemma=news -0.83 |  objlemma=offer -0.6 |
    objlemma=option 0.67 |  objlemma=other 0.85 |  objlemma=page 0.99 |  objlemma=place -0.95 |
    objlemma=premier -0.49 |  objlemma=problem 0.63 |  objlemma=purpose -0.79 |  objlemma=question -0.79 |
    objlemma=recognition 0.72 |  objlemma=referendum 0.67 |  objlemma=refusal -1 |  objlemma=release 0.58 |
    objlemma=republic -0.99 |  objlemma=result 1.13 |  objlemma=right 0.7 |  objlemma=rumour -0.59 |
    objlemma=scanlan -0.57 |  objlemma=session -0.89 |  objlemma=side -0.26 |  objlemma=strike 1.18 |
    objlemma=success -1.15 |  objlemma=surrender 0.66 |  objlemma=target 0.88 |  objlemma=text -0.92 |
    objlemma=that -1.04 |  objlemma=theme 1.3 |  objlemma=they -0.03 |  objlemma=thirteen -1.01 |
    objlemma=time -0.76 |  objlemma=unicef -0.92 |  objlemma=version -0.95 |  objlemma=vice-chairmanship 0.97 |
    objlemma=waiver -0.67 |  objlemma=warhead -0.51 |  objlemma=we -0.89 |  objlemma=week 0.57 |
    objlemma=what 0.66 |  objlemma=withdrawal 0.55 |  passive=false -0.12 |  passive=true 0.22 |
    placed=false -0.06 |  quoted=false 0.09 |  quoted=true -0.63 |  rule=accepts 0.17 |  rule=attitude 0.28 |
    rule=attitude_said_of_a_thing 0.65 |  rule=cannot_be -0.09 |  rule=demands -0.04 |
    rule=imperative_in_a_quotation -0.25 |  rule=judged_to_be -0.49 |  rule=made_a_condition -0.22 |
    rule=must_be 0.46 |  rule=not_without 1.09 |  rule=open -0.64 |  rule=opposes 0.24 |  rule=rejects -0.35 |
    rule=side_taken 0.8 |  rule=supports -0.07 |  rule=will_not -0.48 |  said=false 0.31 |  said=true -0.46 |
    sentence=0 -0.69 |  sentence=1 0.13 |  sentence=2 0.2 |  sentence=3 -0.6 |  sentence=4 0.74 |
    sentence=5 -0.23 |  share=0 -0.44 |  share=1 0.06 |  share=3 0.05 |  share=4 0.12 |  subject=arms 1.03 |
    subject=deal 1.13 |  subject=law 1 |  subject=offer 0.65 |  subject=talks -1.28 |  subject=tariff -0.42 |
    subject=troops -0.59 |  subject=visit -1.01 |  sure=0 0.12 |  sure=1 0.11 |  sure=2 -0.08 |  sure=3 -0.1 |
    sure=4 -0.06 |  tense=- -0.34 |  tense=future 0.09 |  tense=past -0.21 |  tense=present 0.58 |  ties=- -0.44 |
    ties=agent -0.14 |  ties=controlled 0.3 |  ties=modified -0.84 |  ties=possessive 0.1 |  ties=relative 0.51 |
    ties=shared 0.39 |  ties=subject -0.05 |  touches=accusation -1.23 |  touches=agreement 0.62 |
    touches=deadline 1.07 |  touches=incident 1.2 |  touches=linkage -0.21 |  touches=measure 1 |
    touches=meeting -1.17 |  touches=proposal -1.07 |  touches=response -0.21 |  touches=statement -0.22 |
    under=- 1.11 |  under=according_to -1.29 |  under=as -0.16 |  under=as_for -0.97 |  under=at 0.6 |
    under=before -0.57 |  under=by 0.73 |  under=for 0.15 |  under=from 0.25 |  under=in 0.96 |  under=of 0.36 |
    under=on -0.9 |  under=since 0.88 |  under=to -0.59 |  under=under -0.85 |  under=upon 1.05 |  under=with 1.29 |
    under=within -0.89 |  under=without 0.56 |  upos=ADJ -0.27 |  upos=NOUN 0.36 |  upos=VERB -0.03
  `,
  proposal: `
    above=other -0.03 |  above=speech-does -0.11 |  above=speech-says 0.19 |  actor=group -0.54 |  actor=id 0.22 |
    actor=name 0.11 |  actor=of 0.06 |  actors=1 -0.08 |  actors=2 0.88 |  any -0.04 |  around_own_kind 0.41 |
    beside=linkage 0.59 |  beside=measure 0.88 |  beside=position -0.36 |  beside=statement 0.11 |
    block=list-item 1.13 |  block=paragraph -0.45 |  class=other -0.13 |  class=speech-does 1.39 |
    class=speech-says -0.41 |  clause=copula 0.66 |  clause=noun -0.07 |  dated=false -0.28 |  dated=true 0.63 |
    form=finite 0.05 |  form=noun -0.07 |  form=participle 0.5 |  inside_own_kind -0.55 |
    label+rule=made+offer_put_or_taken_back 0.5 |  label+rule=made+proposing_verb 0.09 |
    label+rule=withdrawn+offer_put_or_taken_back 0.12 |  label=made -0.03 |  label=withdrawn 0.12 |
    lemma=call -0.36 |  lemma=draft 0.24 |  lemma=drop -0.59 |  lemma=offer 1.39 |  lemma=proposal -0.5 |
    lemma=propose -0.22 |  lemma=send 0.5 |  lemma=suggest 0.03 |  lemma=withdraw 0.86 |  length=0 -0.46 |
    length=1 0.45 |  length=2 -0.85 |  length=3 0.44 |  length=4 1.01 |  length=5 0.52 |  length=6 0.39 |
    link=complement -0.25 |  link=coordinate 0.82 |  link=main 0.23 |  link=modifier 0.5 |  link=nominal -0.07 |
    link=relative -0.21 |  link=time 0.33 |  modality=asserted 0.12 |  modality=hypothetical -0.59 |
    negated=false -0.04 |  object=aid 0.27 |  object=law 0.81 |  object=offer 0.23 |  objects=false 0.65 |
    objects=true -0.33 |  objlemma=18 -0.8 |  objlemma=31 0.63 |  objlemma=bill 0.81 |  objlemma=cent 0.35 |
    objlemma=demand -0.59 |  objlemma=help 0.27 |  objlemma=independence 0.58 |  objlemma=moderator -0.54 |
    objlemma=moscow 0.61 |  objlemma=proposal 0.41 |  objlemma=request 0.5 |  objlemma=soil 0.89 |
    objlemma=spy 0.89 |  objlemma=what -0.46 |  passive=false -0.12 |  passive=true 0.57 |  placed=false -0.04 |
    quoted=false 0.08 |  quoted=true -0.46 |  rule=offer_put_or_taken_back 0.23 |  rule=proposing_verb 0.09 |
    said=false 0.13 |  said=true -0.08 |  sentence=1 -0.48 |  sentence=2 -0.23 |  sentence=3 0.97 |
    sentence=4 1.6 |  sentence=5 -0.69 |  share=0 -0.28 |  share=1 0.99 |  share=2 -0.07 |  share=3 0.53 |
    share=4 -0.19 |  subject=visit -0.8 |  sure=0 0.06 |  sure=1 -0.04 |  sure=2 0.06 |  sure=3 1.29 |
    sure=4 -0.71 |  tense=present 0.11 |  ties=- 0.07 |  ties=adjective -0.55 |  ties=agent 0.23 |
    ties=possessive 0.81 |  ties=relative 0.89 |  ties=shared 0.82 |  ties=subject -0.1 |  touches=accusation 0.33 |
    touches=agreement 0.66 |  touches=measure -0.4 |  touches=meeting -0.43 |  touches=position -0.22 |
    touches=response 0.19 |  touches=statement 0.06 |  under=- -0.74 |  under=according_to 0.39 |  under=as -0.8 |
    under=in 0.32 |  under=on 0.62 |  under=to -0.55 |  upos=NOUN 0.05
  `,
  response: `
    above=other 0.13 |  above=speech-does -0.22 |  above=speech-says -0.81 |  above=stance-accepts 1.06 |
    actor=group -0.87 |  actor=id 0.82 |  actor=name -0.1 |  actor=of -0.82 |  actors=1 -0.06 |  actors=2 0.23 |
    actors=3 0.13 |  beside=linkage -0.72 |  beside=position -0.6 |  beside=statement -0.51 |
    block=list-item 0.37 |  block=paragraph -0.12 |  class=other 0.82 |  class=speech-does -0.62 |
    class=speech-says 0.22 |  class=stance-accepts 0.94 |  class=stance-open -0.37 |  class=stance-supports -0.26 |
    dated=false 0.02 |  dated=true 0.11 |  form=finite 0.16 |  form=infinitive -0.25 |  form=participle -0.07 |
    label+rule=accepts+answer 0.94 |  label+rule=pending+no_answer_yet 0.21 |  label+rule=rejects+answer -0.28 |
    label=accepts 0.94 |  label=pending 0.21 |  label=rejects -0.28 |  lemma=accept 0.94 |  lemma=answer 0.85 |
    lemma=back -0.26 |  lemma=comment -0.86 |  lemma=decide 0.39 |  lemma=decline -0.1 |  lemma=hear 0.2 |
    lemma=react 0.68 |  lemma=refuse -0.79 |  lemma=reject 0.92 |  lemma=reply 0.72 |  lemma=repudiate -0.55 |
    lemma=study -0.37 |  lemma=turn 0.54 |  length=0 0.18 |  length=1 0.52 |  length=2 -0.39 |  length=3 -0.31 |
    length=4 0.06 |  length=5 -0.77 |  length=6 0.13 |  link=adverbial -0.45 |  link=complement -0.26 |
    link=condition -0.64 |  link=main 0.36 |  link=open -0.25 |  link=relative -0.52 |  modal=- 0.2 |
    modal=have_to 0.18 |  modal=might -0.55 |  modal=will -0.72 |  modal=would 0.58 |  modality=asserted 0.4 |
    modality=hypothetical -0.64 |  modality=planned -0.13 |  modality=possible -0.48 |  object=aid -0.64 |
    object=deal -0.64 |  object=offer -0.07 |  object=tariff 0.51 |  objects=false -0.19 |  objects=true 0.46 |
    objlemma=ceiling 0.51 |  objlemma=draft 0.13 |  objlemma=it 0.7 |  objlemma=package -0.64 |
    objlemma=proposal 0.64 |  objlemma=request 0.65 |  objlemma=text -0.67 |  objlemma=that 0.66 |
    passive=false -0.06 |  passive=true 0.93 |  rule=answer -0.14 |  rule=no_answer_yet 0.21 |  said=false 0.21 |
    said=true -0.41 |  sentence=0 0.09 |  sentence=1 -0.57 |  sentence=2 0.62 |  sentence=3 -0.3 |
    sentence=4 0.82 |  share=0 0.9 |  share=1 0.1 |  share=2 -0.61 |  share=3 0.22 |  share=4 -0.4 |
    subject=troops 0.52 |  sure=0 0.46 |  sure=1 0.26 |  sure=2 -0.19 |  sure=4 -0.49 |  tense=- -0.12 |
    tense=future -0.72 |  tense=past 0.57 |  tense=present 0.22 |  ties=agent 0.93 |  ties=controlled -0.4 |
    ties=relative -0.52 |  ties=subject 0.19 |  touches=agreement -0.38 |  touches=linkage 0.07 |
    touches=position -1.08 |  touches=proposal 0.97 |  touches=statement -0.69 |  under=- 0.4 |
    under=according_to -0.72 |  under=among 0.13 |  under=in 0.1 |  under=of 0.2 |  under=on -0.38 |  under=with 0.94
  `,
  statement: `
    above=other -0.49 |  above=speech-calls -0.47 |  above=speech-does -0.83 |  above=speech-says 0.29 |
    above=stance-accepts -0.25 |  above=stance-demands -0.07 |  above=stance-opposes 0.96 |
    above=stance-supports 0.74 |  actor=group -1.13 |  actor=id -0.42 |  actor=name 0.67 |  actor=of 0.32 |
    actors=1 -0.09 |  actors=2 0.67 |  actors=3 -1.26 |  around_own_kind -0.64 |  beside=accusation 0.67 |
    beside=agreement -0.6 |  beside=deadline 1.53 |  beside=incident 0.99 |  beside=linkage 0.2 |
    beside=measure -0.82 |  beside=meeting -0.97 |  beside=position -1.07 |  beside=proposal -0.64 |
    beside=response -1.34 |  block=list-item 0.16 |  class=other 0.23 |  class=speech-calls -1 |
    class=speech-does -0.26 |  class=speech-says 0.24 |  class=stance-demands -1.08 |  clause=copula -0.27 |
    clause=noun -0.35 |  clause=verb 0.04 |  dated=false 0.09 |  dated=true -0.28 |  form=finite -0.15 |
    form=imperative 0.54 |  form=infinitive -0.11 |  form=noun -0.35 |  form=participle 1.09 |
    inside_own_kind -1.43 |  label+rule=direct+attribution 0.04 |  label+rule=direct+quotation_carried_on -0.45 |
    label+rule=direct+reporting_clause 0.34 |  label+rule=indirect+according_to 0.58 |
    label+rule=indirect+attribution -0.14 |  label+rule=indirect+noun_of_saying -0.35 |
    label+rule=indirect+reporting_clause -0.1 |  label=direct 0.22 |  label=indirect -0.12 |  lemma=accord 0.23 |
    lemma=accuse 1.28 |  lemma=add 0.37 |  lemma=admit -0.33 |  lemma=allege 1.03 |  lemma=announce 1.47 |
    lemma=answer -1.33 |  lemma=argue 1.61 |  lemma=ask -0.32 |  lemma=be -0.45 |  lemma=beg -1.03 |
    lemma=begin 0.94 |  lemma=blame -0.09 |  lemma=blast 0.48 |  lemma=bomb 0.28 |  lemma=call -0.18 |
    lemma=caution 1.43 |  lemma=charge 0.54 |  lemma=claim -0.15 |  lemma=comment 1.46 |  lemma=communicate -0.36 |
    lemma=complain 0.91 |  lemma=concede 1.05 |  lemma=conclude -1.26 |  lemma=condemn -1.19 |  lemma=confirm -0.8 |
    lemma=consider -1.06 |  lemma=continue 0.4 |  lemma=decide 1.09 |  lemma=declare -0.03 |  lemma=decline -0.97 |
    lemma=demand -0.09 |  lemma=denounce 0.94 |  lemma=deny 1.25 |  lemma=describe 1.21 |  lemma=die 0.47 |
    lemma=dismiss 0.07 |  lemma=do -1.27 |  lemma=draft 1.18 |  lemma=drive 0.66 |  lemma=fear -0.94 |
    lemma=fume 0.77 |  lemma=give -0.71 |  lemma=grumble 0.96 |  lemma=hail 1.17 |  lemma=have 0.45 |
    lemma=hint 1.45 |  lemma=inform 0.83 |  lemma=insist 0.33 |  lemma=insistence -0.47 |  lemma=lose 0.56 |
    lemma=maintain 1.56 |  lemma=make 0.87 |  lemma=note 1 |  lemma=object -0.89 |  lemma=offer -1.88 |
    lemma=pledge -0.13 |  lemma=post 0.5 |  lemma=press -1.12 |  lemma=promise 0.24 |  lemma=propose 0.08 |
    lemma=put 0.17 |  lemma=reaffirm 0.84 |  lemma=recall 0.54 |  lemma=refuse -0.34 |  lemma=reiterate 0.84 |
    lemma=reject -0.43 |  lemma=remark 1.3 |  lemma=repeat 0.77 |  lemma=reply -1.42 |  lemma=report -0.84 |
    lemma=repudiate -0.78 |  lemma=retort 0.9 |  lemma=rewrite 0.84 |  lemma=rule -1.03 |  lemma=say 0.16 |
    lemma=see -0.54 |  lemma=slam -0.8 |  lemma=snap 0.55 |  lemma=sniff 0.95 |  lemma=speak 1.09 |
    lemma=state -1.08 |  lemma=stress 0.94 |  lemma=suggest 1.46 |  lemma=talk -0.93 |  lemma=tell 0.3 |
    lemma=thank -0.22 |  lemma=threaten 1.58 |  lemma=underline 0.76 |  lemma=undertake -0.24 |  lemma=urge -0.13 |
    lemma=voice 0.7 |  lemma=want -1.08 |  lemma=warn 0.33 |  lemma=welcome 0.15 |  lemma=write 1.15 |
    length=0 -0.24 |  length=1 -0.3 |  length=2 0.27 |  length=3 -0.43 |  length=4 0.39 |  length=5 1.12 |
    length=6 0.06 |  length=7 0.83 |  link=adverbial -0.28 |  link=complement -0.35 |  link=coordinate 0.5 |
    link=main 0.37 |  link=modifier -1.36 |  link=nominal -0.35 |  link=open 0.4 |  link=relative -1.19 |
    link=time 0.49 |  modal=- 0.28 |  modal=be_to -0.91 |  modal=can 0.55 |  modal=may -0.89 |  modal=might -0.78 |
    modal=must -0.7 |  modal=will 0.02 |  modal=would -1.5 |  object=aid 0.13 |  object=charge 0.75 |
    object=deal 1.49 |  object=law -1.11 |  object=offer -0.33 |  object=talks -0.43 |  object=tariff 0.6 |
    object=troops -0.31 |  object=truce 1.17 |  objects=false 0.11 |  objects=true -0.17 |  objlemma=$ 1.24 |
    objlemma=18 -0.79 |  objlemma=31 -0.65 |  objlemma=abramkovich -0.85 |  objlemma=accord 0.16 |
    objlemma=agreement 0.84 |  objlemma=airport -1.1 |  objlemma=allegation 1 |  objlemma=amount 1.07 |
    objlemma=analyst 0.7 |  objlemma=answer 1.03 |  objlemma=assembly -0.7 |  objlemma=association 1.11 |
    objlemma=assurance 1.15 |  objlemma=attendance -1.08 |  objlemma=breakthrough 0.77 |  objlemma=cash 0.48 |
    objlemma=ceasefire 1.17 |  objlemma=cent -0.47 |  objlemma=charge 0.75 |  objlemma=chief 0.96 |
    objlemma=climate 1.1 |  objlemma=condition -0.37 |  objlemma=conference 1.42 |  objlemma=daily 1.07 |
    objlemma=dilara -0.85 |  objlemma=disappointment 0.7 |  objlemma=door -1.16 |  objlemma=end 1.14 |
    objlemma=finding -0.85 |  objlemma=fox -1.14 |  objlemma=gathering 1.11 |  objlemma=general 0.59 |
    objlemma=group 0.54 |  objlemma=hallbeck 0.55 |  objlemma=handful 0.87 |  objlemma=help -0.7 |
    objlemma=host -1.12 |  objlemma=independence -0.82 |  objlemma=it 0.76 |  objlemma=itself 0.58 |
    objlemma=joost 0.5 |  objlemma=july -0.88 |  objlemma=killing -1.32 |  objlemma=krg 0.54 |  objlemma=law -0.88 |
    objlemma=life 0.56 |  objlemma=link 0.5 |  objlemma=member 0.72 |  objlemma=mercenary -0.76 |
    objlemma=mercosur -0.31 |  objlemma=minister 1.33 |  objlemma=move 0.71 |  objlemma=need 0.98 |
    objlemma=news 1.03 |  objlemma=no 1.04 |  objlemma=offer -0.11 |  objlemma=officer 0.48 |
    objlemma=olmos -0.03 |  objlemma=order -0.49 |  objlemma=other 1.05 |  objlemma=part 0.73 |
    objlemma=people 0.71 |  objlemma=poll 1.16 |  objlemma=prison -0.31 |  objlemma=recognition -0.78 |
    objlemma=reduction 0.6 |  objlemma=refusal -1.19 |  objlemma=renegotiation -1.26 |
    objlemma=representative -1.02 |  objlemma=request -0.88 |  objlemma=result 0.92 |  objlemma=rumour 0.75 |
    objlemma=scanlan -0.85 |  objlemma=shelling -1.15 |  objlemma=side -0.8 |  objlemma=signature -0.63 |
    objlemma=soil -0.16 |  objlemma=solution -0.98 |  objlemma=space -0.5 |  objlemma=spy -0.16 |
    objlemma=support 1.08 |  objlemma=surrender 0.94 |  objlemma=suspension -1.4 |  objlemma=talk -1.09 |
    objlemma=text 0.16 |  objlemma=themselves -0.51 |  objlemma=they -1.03 |  objlemma=this 0.91 |
    objlemma=three -1.08 |  objlemma=time -0.5 |  objlemma=tonne -0.91 |  objlemma=tories 0.84 |
    objlemma=turkey 1.11 |  objlemma=unicef -1.11 |  objlemma=value 0.9 |  objlemma=vice-chairmanship -0.96 |
    objlemma=vice-premier 0.76 |  objlemma=victory 0.5 |  objlemma=war 0.79 |  objlemma=week -0.96 |
    objlemma=what -0.61 |  objlemma=withdrawal -0.91 |  passive=true -0.08 |  quoted=false 0.11 |
    quoted=true -0.82 |  rule=according_to 0.58 |  rule=attribution -0.15 |  rule=noun_of_saying -0.35 |
    rule=quotation_carried_on -0.45 |  rule=reporting_clause 0.03 |  said=false 0.2 |  said=true -0.61 |
    self=deal 0.23 |  sentence=0 -0.03 |  sentence=1 0.2 |  sentence=2 -0.1 |  sentence=3 0.1 |  sentence=5 0.62 |
    share=0 0.14 |  share=1 0.16 |  share=2 0.26 |  share=3 -0.35 |  share=4 0.13 |  subject=deal -1.1 |
    subject=offer -1.02 |  subject=talks 0.97 |  subject=tariff -0.52 |  subject=troops 0.23 |
    subject=visit -1.81 |  sure=0 -0.13 |  sure=1 0.09 |  sure=2 1.02 |  sure=3 0.07 |  sure=4 -0.48 |
    tense=- -0.28 |  tense=future -0.36 |  tense=past 0.19 |  tense=present 0.07 |  ties=- 1.39 |
    ties=agent -0.38 |  ties=controlled -0.12 |  ties=possessive -0.86 |  ties=relative -0.92 |  ties=shared 0.83 |
    ties=subject 0.04 |  touches=accusation -0.52 |  touches=agreement 0.44 |  touches=deadline 0.4 |
    touches=incident 1 |  touches=linkage 0.24 |  touches=measure -0.07 |  touches=position 0.36 |
    touches=proposal 1.14 |  touches=response -0.6 |  under=- -0.38 |  under=about -0.8 |  under=according_to 0.58 |
    under=after 0.96 |  under=as -0.84 |  under=as_to 0.75 |  under=at 0.3 |  under=before -0.85 |
    under=between 0.56 |  under=by -0.85 |  under=for -1.33 |  under=from 0.66 |  under=in 0.93 |  under=of 1.25 |
    under=of_on -0.03 |  under=on -0.07 |  under=out_of 0.77 |  under=over -1.15 |  under=regarding -1.02 |
    under=since 0.76 |  under=to -0.8 |  under=under -0.18 |  under=until -0.52 |  under=upon 1.26 |
    under=with -1.55 |  upos=AUX -1.27 |  upos=NOUN -0.03 |  upos=VERB 0.14
  `,
}

const line: Learned['line'] = [
  [-6.027, 0],
  [-4.156, 0.213],
  [-2.284, 0.275],
  [-1.398, 0.292],
  [-1.086, 0.347],
  [-0.394, 0.502],
  [0.287, 0.528],
  [0.697, 0.587],
  [1.238, 0.62],
  [1.672, 0.706],
  [2.147, 0.753],
  [2.589, 0.794],
  [3.394, 0.796],
  [5.114, 0.875],
  [6.503, 1],
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
