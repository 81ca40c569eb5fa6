/** Verbs that tell of a wrong when said of another: by lemma, particle included. */
export const wrongs: ReadonlySet<string> = words(`
  abandon abuse arm assassinate attack backtrack betray block blackmail blockade bomb bombard boycott break bribe bully bypass cheat circumvent coerce collude
  conceal conspire cover_up deceive defy delay derail destabilise destabilize discriminate disrupt distort drag drag_out dump encircle encroach endanger erode
  evade exploit expel fabricate fail falsify flout foment fuel harass harbour harbor hide hijack hinder hoodwink humiliate ignore impede incite infiltrate infringe
  insult interfere intimidate invade kidnap kill lie loot manipulate massacre meddle misinterpret mislead misuse murder obstruct occupy oppress overstep persecute
  pillage plot plunder poison prolong provoke punish rape raid recruit renege resile rig rob ruin sabotage scupper scuttle shell shelter shield shoot
  smear smuggle spread spy stall starve steal stoke stonewall strafe suppress target terrorise terrorize threaten torpedo torture trample twist undercut undermine
  underpay unpick violate wage weaken withhold wreck breach walk_away go_back renegotiate flood undercut monopolise monopolize drag_into keep_from
`)

/** What is a wrong where it is not done: “never wanted a deal”, “had not even called”. */
export const owed: ReadonlySet<string> = words(`
  want call honour honor keep respect fulfil fulfill implement pay answer listen consult tell inform comply cooperate co-operate offer try negotiate deliver act
  stop move give give_back return hand_over withdraw sign show come turn_up care take get mean release disarm accept reply bother respond recognise recognize
`)

/** Nouns for a charge and for what someone is charged with. */
export const charges: ReadonlySet<string> = words(`
  accusation allegation charge complaint indictment counter-claim counterclaim counter-charge reproach blame finding lawsuit grievance
`)

function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => word.replace('_', ' ')),
  )
}
