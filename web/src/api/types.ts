// What the pages show, under short names. Types only: they are the server’s own description of what it sends.
import type { Named } from './address.ts'

export type { Actor } from '../../../src/0-model/actor.ts'
export type State = FactRow['state']
export type Report = Named<'Report'>
export type ActorPage = Named<'ActorPage'>
export type ActorRow = Named<'ActorRow'>
export type Actors = Named<'Actors'>
export type Brief = Named<'Brief'>
export type Citation = Named<'BriefCitation'>
export type Section = Named<'BriefSection'>
export type Sentence = Named<'BriefSentence'>
export type Appointment = Named<'Appointment'>
export type Calendar = Named<'Calendar'>
export type Told = Named<'Told'>
export type Linkages = Named<'Linkages'>
export type Cell = Named<'Cell'>
export type PositionHistory = Named<'PositionHistory'>
export type Positions = Named<'Positions'>
export type Stance = Named<'Stance'>
export type Answered = Named<'Answered'>
export type ProposalRow = Named<'ProposalRow'>
export type Proposals = Named<'Proposals'>
export type Quote = Named<'Quote'>
export type Support = Named<'Support'>
export type OutletRow = Named<'OutletRow'>
export type ReportLine = Named<'ReportLine'>
export type Stood = Named<'Stood'>
export type Sources = Named<'Sources'>
export type TimelineMark = Named<'TimelineMark'>
export type Today = Named<'Today'>
export type Tracks = Named<'Tracks'>
export type Who = Named<'Who'>
export type FactRow = Named<'FactRow'>
export type Job = Named<'Job'>
export type DossierLine = Named<'DossierLine'>
export type DossierPage = Named<'DossierPage'>
export type FactRows = Named<'FactRows'>
export type FactPage = Named<'FactPage'>
export type ReportPage = Named<'ReportPage'>
export type Written = Named<'Written'>
export type SearchHit = Named<'SearchHit'>
export type UndertakingRow = Named<'UndertakingRow'>
export type FoundQuote = Named<'FoundQuote'>
export type FellRow = Named<'FellRow'>
export type Falling = Named<'Falling'>
export type Disagreement = Named<'Disagreement'>
