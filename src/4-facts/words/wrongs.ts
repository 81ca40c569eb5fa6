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

/** Nouns that make a wrong of the deed they are given to: “called it blackmail”. */
export const crimes: ReadonlySet<string> = words(`
  aggression assassination betrayal blackmail blockade breach bribery bullying coup crime deception deceit discrimination extortion fraud genocide interference
  intimidation kidnap kidnapping lie massacre murder occupation piracy plot ploy pretext propaganda provocation robbery ruse sabotage sham stunt subversion
  terror terrorism theft treachery treason trick violation
`)

/** Deeds that are a wrong with these words behind them: “broke its word”, “looked the other way”, “was trying to divide us”. */
export const deeds: ReadonlyMap<string, RegExp> = new Map([
  [
    'break',
    /^(?:\w+ ){0,3}(?:rules?|laws?|promises?|word|pledges?|commitments?|truce|cease-?fire|agreement|accord|pact|treaty|deal|understanding)\b/,
  ],
  ['drag', /^(?:\w+ ){0,2}feet\b/],
  ['give', /^in to\b/],
  ['go', /^back on\b/],
  ['hold', /^up (?:\w+ ){0,3}\w+/],
  ['keep', /^(?:\w+ ){0,5}from\b/],
  ['look', /^the other way\b/],
  ['play', /^(?:\w+ ){0,2}(?:games?|politics|tricks)\b/],
  ['put', /^(?:\w+ ){0,2}(?:pressure|profits?|polls?)\b/],
  ['renege', /^on\b/],
  ['sit', /^on (?:its|his|her|their) hands\b/],
  ['surrender', /^to\b/],
  [
    'try',
    /^to (?:block|break|bully|buy|delay|derail|dictate|divide|force|impose|provoke|sabotage|scare|sideline|split|stall|subvert|undermine|weaken|wreck)\b/,
  ],
  [
    'seek',
    /^to (?:block|break|bully|delay|derail|divide|provoke|sabotage|sideline|split|stall|subvert|undermine|weaken|wreck)\b/,
  ],
  ['turn', /^a blind eye\b/],
])

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
