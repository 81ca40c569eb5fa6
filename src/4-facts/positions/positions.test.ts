import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../../../test/candidates.ts'
import { position } from '../position.ts'

describe('A position', () => {
  it.each([
    [
      'a thing not open to talks',
      'The fee was not open to negotiation, Norway said.',
      'rejects: NOR: The fee was not open to negotiation',
    ],
    [
      'a thing off the table',
      'Norway said compensation was off the table.',
      'rejects: NOR: compensation was off the table',
    ],
    ['a door left open', 'Norway left the door open to a return.', 'open: NOR: Norway left the door open to a return'],
    ['anger', 'Norway reacted angrily to the verdict.', 'opposes: NOR: Norway reacted angrily to the verdict'],
    ['no plans', 'Norway has no plans to change the law.', 'rejects: NOR: Norway has no plans to change the law'],
    ['what is not wanted', 'Norway does not want a vote.', 'opposes: NOR: Norway does not want a vote'],
    [
      'an act against it',
      'Norway has promised to tear up the pact.',
      'opposes: NOR: Norway has promised to tear up the pact',
    ],
    [
      'a verdict',
      'Norway described the truce as a landmark.',
      'supports: NOR: Norway described the truce as a landmark',
    ],
    ['a verdict denied', 'Norway called the terms “not viable”.', 'opposes: NOR: Norway called the terms “not viable”'],
    [
      'a bare form after “that”',
      'Norway insists that its right be preserved.',
      'demands: NOR: Norway insists that its right be preserved',
    ],
    [
      'a fear',
      'Norway feared that the dam would dry its fields.',
      'opposes: NOR: Norway feared that the dam would dry its fields',
    ],
    [
      'a passive in speech',
      'Patrols would not be suspended, Norway said.',
      'rejects: NOR: Patrols would not be suspended',
    ],
    [
      'what one never does',
      '“We do not negotiate with pirates,” said Kari Holm.',
      'rejects: Kari Holm: We do not negotiate with pirates',
    ],
  ])('is told by %s', (_, text, expected) => {
    expect(candidatesOf(position, text)).toContain(expected)
  })

  it.each([
    ['it is insisted that something is so', 'Norway insists that its programme is peaceful.'],
    ['a place is called names', 'Kari Holm said the weather was dangerous.'],
    ['a deal is judged by the report itself', 'The deal was historic.'],
    ['a border is opened', 'Norway opened its border last week.'],
    ['the press is told nothing', 'Norway would not comment.'],
    ['an attack is claimed', 'The Northern Front claimed the attack.'],
    ['a person is greeted', 'Norway welcomed Kari Holm at the airport.'],
    ['a name is kept back', 'Kari Holm did not want to be named.'],
    ['a position is kept back', 'Norway reserved its position.'],
    ['a real door is closed', 'Guards closed the door to the hall.'],
    ['a thing is only named', 'Norway called the new ferry Sigrid.'],
    ['an offer lies on the table', 'Kari Holm said the offer was on the table.'],
    ['an offer is studied', 'Norway is studying the proposal.'],
  ])('is not told where %s', (_, text) => {
    expect(candidatesOf(position, text)).toEqual([])
  })
})
