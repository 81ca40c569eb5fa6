export interface paths {
    "/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dossiers of the workspace */
        get: operations["getDossiers"];
        put?: never;
        /** Open a dossier */
        post: operations["postDossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A dossier: agenda, register, tracks, counts */
        get: operations["getDossiersDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports, latest first */
        get: operations["getDossiersDossierReports"];
        put?: never;
        /** Add reports: texts, uploaded files or addresses; runs as a job */
        post: operations["postDossiersDossierReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report with its text, facts, copies, citations and troubles */
        get: operations["getDossiersDossierReportsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Set right what is known about a report, or mark it confidential */
        patch: operations["patchDossiersDossierReportsReport"];
        trace?: never;
    };
    "/dossiers/{dossier}/reports/{report}/date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a report its day of publication and read it once more: what it left open is filled in */
        post: operations["postDossiersDossierReportsReportDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facts: filter, order, page */
        get: operations["getDossiersDossierFacts"];
        put?: never;
        /** Add a fact by hand: a stretch of a report and its reading */
        post: operations["postDossiersDossierFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/facts/{fact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A fact with its history and what other reports say of the same thing */
        get: operations["getDossiersDossierFactsFact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept, reject or doubt facts */
        post: operations["postDossiersDossierReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/facts/{fact}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct fields of a fact; its passage and kind stay */
        post: operations["postDossiersDossierFactsFactEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether facts tell of one thing: merge and split items */
        post: operations["postDossiersDossierJudgements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back the last change, or a named one */
        post: operations["postDossiersDossierUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A thing of the record: why its facts are one, what comes near, whom its names were taken for */
        get: operations["getDossiersDossierItemsItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether a name that reports use means an actor; it outranks every reading */
        post: operations["postDossiersDossierNames"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed since a day */
        get: operations["getDossiersDossierViewsToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened and what is to come */
        get: operations["getDossiersDossierViewsTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/timeline/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for a chart of many things: each with no more than the chart and its list show */
        get: operations["getDossiersDossierViewsTimelineMarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who wants what */
        get: operations["getDossiersDossierViewsPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/positions/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All one actor said on one issue */
        get: operations["getDossiersDossierViewsPositionsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals, their versions and every party’s answers */
        get: operations["getDossiersDossierViewsProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/linkages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What depends on what */
        get: operations["getDossiersDossierViewsLinkages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings, deadlines, expiries */
        get: operations["getDossiersDossierViewsCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everyone the record speaks of */
        get: operations["getDossiersDossierViewsActors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/actors/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All there is on one actor */
        get: operations["getDossiersDossierViewsActorsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The channels of talks */
        get: operations["getDossiersDossierViewsTracks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/sources/alone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an outlet is alone in telling */
        get: operations["getDossiersDossierViewsSourcesAlone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/stood": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What held on a day: agreements, measures, last positions, deadlines ahead, who sat where */
        get: operations["getDossiersDossierViewsStood"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outlets, copies, cited links */
        get: operations["getDossiersDossierViewsSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/undertakings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was announced, and whether it came about */
        get: operations["getDossiersDossierViewsUndertakings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who said these words where, word by word; an empty list where nobody did */
        get: operations["getDossiersDossierQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brief as it would be written now, every sentence with what it rests on */
        get: operations["getDossiersDossierBrief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/falls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would fall if a report, a fact, an outlet’s rating or an outlet were withdrawn, findings included */
        get: operations["getDossiersDossierFalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a report, a fact, an outlet’s rating or an outlet with its reports: what rests on it alone goes with it, the rest stays marked until looked at; undo brings it back */
        post: operations["postDossiersDossierWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/views/fell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What fell with withdrawals and waits to be looked at, with the way to it */
        get: operations["getDossiersDossierViewsFell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/looked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that what fell with a withdrawal has been looked at: its mark goes; undo brings it back */
        post: operations["postDossiersDossierLooked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is new, gone or different between two moments of the record */
        get: operations["getDossiersDossierDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/brief/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brief as a file: markdown, html or text */
        get: operations["getDossiersDossierBriefFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/briefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Briefs that were made, the latest first */
        get: operations["getDossiersDossierBriefs"];
        put?: never;
        /** Make a brief and remember it, so that whatever is withdrawn later can name it */
        post: operations["postDossiersDossierBriefs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/brief/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether what an older brief says still stands, sentence by sentence */
        post: operations["postDossiersDossierBriefCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The address under which calendar programs subscribe to the dates of the dossier */
        get: operations["getDossiersDossierCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings, deadlines and expiries as an iCalendar, for calendar programs that ask for it again and again */
        get: operations["getDossiersDossierCalendarIcs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Full text: words, "phrases", prefix*, actor:NAME, issue:ID, kind:KIND, before:DATE, after:DATE */
        get: operations["getDossiersDossierSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/reasoning/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incompatible demands, each with its passages */
        get: operations["getDossiersDossierReasoningConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/reasoning/concessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would have to give: the cheapest ways out */
        get: operations["getDossiersDossierReasoningConcessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/reasoning/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an issue may settle, from inputs suggested by the record, with the error rate of each model */
        get: operations["getDossiersDossierReasoningForecast"];
        put?: never;
        /** The same, from an analyst’s inputs */
        post: operations["postDossiersDossierReasoningForecast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/reasoning/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Package deals worth talking about */
        get: operations["getDossiersDossierReasoningPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/reasoning/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What follows if something changes */
        post: operations["postDossiersDossierReasoningWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scenarios saved in the dossier */
        get: operations["getDossiersDossierScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/scenarios/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save a scenario in the dossier */
        put: operations["putDossiersDossierScenariosName"];
        post?: never;
        /** Remove a saved scenario */
        delete: operations["deleteDossiersDossierScenariosName"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or change: issue */
        put: operations["putDossiersDossierIssuesId"];
        post?: never;
        /** Remove: issue */
        delete: operations["deleteDossiersDossierIssuesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or change: actor */
        put: operations["putDossiersDossierActorsId"];
        post?: never;
        /** Remove: actor */
        delete: operations["deleteDossiersDossierActorsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/outlets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or change: outlet */
        put: operations["putDossiersDossierOutletsId"];
        post?: never;
        /** Remove: outlet */
        delete: operations["deleteDossiersDossierOutletsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/tracks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or change: track */
        put: operations["putDossiersDossierTracksId"];
        post?: never;
        /** Remove: track */
        delete: operations["deleteDossiersDossierTracksId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Running jobs, and those that ended lately */
        get: operations["getDossiersDossierJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/jobs/{job}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a job; what it has kept so far stays */
        post: operations["postDossiersDossierJobsJobCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: `change` {head, entries} at every change of the dossier, `job` at every step of a job */
        get: operations["getDossiersDossierEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/reports/{report}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the article and copies of the report, with the facts whose words no longer stand */
        get: operations["getDossiersDossierReportsReportVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/reports/{report}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two reports side by side, paragraph beside paragraph, word by word where one was changed */
        get: operations["getDossiersDossierReportsReportCompare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dossier as a file for another program or another copy; confidential reports only where named */
        get: operations["getDossiersDossierExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Walk the history, derive the record again, check every passage against its report */
        post: operations["postDossiersDossierVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossier}/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase a report, a stretch of its text or a name for good; the history still verifies */
        post: operations["postDossiersDossierForget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in an exported dossier: as a new one, or merged with the copy here */
        post: operations["postImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Dossiers: {
            dossiers: components["schemas"]["DossierLine"][];
        };
        DossierLine: {
            id: string;
            title: string;
            reports: number;
            facts: number;
            entries: number;
            changed: string;
        };
        Problem: {
            /** @description about:blank, or the address of the code’s page. */
            type: string;
            title: string;
            status: number;
            /** @description Place, what was found, what would do. */
            detail: string;
            code: string;
        };
        DossierPage: {
            id: string;
            title: string;
            /** @description The entries this is read from: what `seen` in writes refers to. */
            head: string[];
            agenda: components["schemas"]["Issue"][];
            actors: components["schemas"]["Actor"][];
            outlets: components["schemas"]["Outlet"][];
            tracks: components["schemas"]["Track"][];
            counts: components["schemas"]["Counts"];
            troubles: number;
        };
        Issue: {
            id: string;
            name: string;
            /**
             * @description Words by which positions and proposals are matched to the issue.
             * @default []
             */
            words: string[];
            /** @default [] */
            options: {
                id: string;
                name: string;
                /** @default [] */
                words: string[];
            }[];
            scale?: {
                low: {
                    at: number;
                    means: string;
                    /** @description Words by which a position without a number is put at this end. */
                    words?: string[];
                };
                high: {
                    at: number;
                    means: string;
                    /** @description Words by which a position without a number is put at this end. */
                    words?: string[];
                };
                /** @description days, troops, per cent, €, points… */
                unit: string;
            };
        };
        Actor: {
            /** @description ISO 3166 alpha-3 for states, else a short lower-case id. */
            id: string;
            name: string;
            /** @enum {string} */
            type: "state" | "organisation" | "armed-group" | "party" | "company" | "union" | "person" | "group";
            /**
             * @description Other names and spellings the reports use.
             * @default []
             */
            aliases: string[];
            /** @description Id of the actor this one belongs to or speaks for. */
            of?: string;
            /** @default [] */
            posts: {
                post: string;
                from?: string;
                until?: string;
            }[];
            /**
             * @description Ids elsewhere: wikidata, gwno, ucdp, pax.
             * @default {}
             */
            ids: {
                [key: string]: string;
            };
            /**
             * @description “party” only for those who negotiate or fight.
             * @enum {string}
             */
            role?: "party" | "mediator" | "facilitator" | "guarantor" | "witness" | "co-sponsor" | "observer";
        };
        Outlet: {
            /** @description The outlet’s host name or a short lower-case id. */
            id: string;
            name: string;
            /**
             * @description Other names and host names of the same outlet.
             * @default []
             */
            aliases: string[];
            /** @enum {string} */
            grade?: "A" | "B" | "C" | "D" | "E" | "F";
            /** @description Why it is rated so. */
            because?: string;
            /** @description Whose side it is held to be near, if any. */
            line?: string;
            /** @description Owner or publisher: two outlets of one owner are no two voices. */
            owner?: string;
        };
        Track: {
            id: string;
            name: string;
            /** @description direct, proximity, shuttle, contact group, working group… */
            format?: string;
            /**
             * @description Words by which meetings are matched to the track.
             * @default []
             */
            words: string[];
            /** @default [] */
            seats: {
                /** @description Id in the register. */
                actor: string;
                /**
                 * @default member
                 * @enum {string}
                 */
                role: "member" | "mediator" | "host" | "observer" | "guarantor" | "absent" | "excluded";
                from?: string;
                until?: string;
            }[];
        };
        Counts: {
            reports: number;
            independent: number;
            facts: number;
            proposed: number;
            accepted: number;
            rejected: number;
            unsure: number;
        };
        ReportLines: {
            total: number;
            reports: components["schemas"]["ReportLine"][];
        };
        ReportLine: {
            id: string;
            title: string | null;
            outlet: string | null;
            agency: string | null;
            published: string | null;
            url: string | null;
            source: string;
            language: string | null;
            /** @description Reports of one group are one voice; the id of its first report. */
            group: string;
            /** @description Other reports of the group. */
            copies: number;
            withdrawn: boolean;
            confidential: boolean;
            troubles: number;
            counts: {
                proposed: number;
                accepted: number;
                rejected: number;
                unsure: number;
            };
        };
        ReportPage: {
            report: components["schemas"]["Report"];
            line: components["schemas"]["ReportLine"];
            facts: components["schemas"]["FactRow"][];
            copies: components["schemas"]["ReportLine"][];
            /** @description Cited links whose own report is in the dossier. */
            read: {
                url: string;
                report: string;
            }[];
        };
        Report: {
            /** @description Derived from the text: two reports with the same text have the same id. */
            id: string;
            /** @description The file, address or feed item as the user gave it. */
            source: string;
            /** @description Of the text, UTF-8, hexadecimal. */
            sha256: string;
            text: string;
            blocks: {
                /** @enum {string} */
                kind: "title" | "byline" | "dateline" | "heading" | "paragraph" | "list-item" | "caption" | "links" | "furniture";
                start: number;
                end: number;
            }[];
            citations: {
                /** @description As the report writes it. */
                url: string;
                /** @description The same for every variant of one address (AMP, country domain, tracking). */
                canonical: string;
                block: number;
            }[];
            title: string | null;
            outlet: string | null;
            /** @description Canonical address, where the report has one. */
            url: string | null;
            authors: string[];
            /** @description The agency credited with the words: Reuters, AFP, … */
            agency: string | null;
            dateline: {
                place: string;
                date: string | null;
            } | null;
            /** @description YYYY-MM-DD. */
            published: string | null;
            /** @enum {string} */
            publishedFrom: "given" | "asked" | "page" | "feed" | "dateline" | "text" | "unknown";
            updated: string | null;
            /** @description First and last day the words may be of, EDTF, where the dates leave it open; relative dates are read against both. Absent: the dateline’s day, else that of publication. */
            written?: string;
            /** @description ISO 639-1; only English is coded. */
            language: string | null;
            /** @description Words that are not coded: menus, boxes, forms, notices, captions. */
            leftOut?: number;
            /** @description The same by what they are: menu, sharing, more to read, comment form, notice, caption, … */
            leftOutAs?: {
                [key: string]: number;
            };
            /** @default false */
            confidential: boolean;
            troubles: {
                /** @description A short kebab-case name of the trouble, as listed in the reference. */
                code: string;
                /** @description The stage that met it: report, text, syntax, facts, record, reasoning, views. */
                stage: string;
                /** @description What was found, and where. */
                message: string;
                /** @description What would do instead. */
                advice: string;
                /** @description Where in the report’s text, in UTF-16 units. */
                start?: number;
                end?: number;
            }[];
        };
        FactRow: {
            fact: components["schemas"]["Fact"];
            /** @description One line for a reader. */
            says: string;
            /** @description How those are called whom the fact knows by an id: a reader is shown no code of a state. */
            names: {
                [key: string]: string;
            };
            /** @enum {string} */
            state: "proposed" | "accepted" | "rejected" | "unsure";
            by?: string;
            at?: string;
            why?: string;
            edited: boolean;
            withdrawn: boolean;
            item: string;
            issue: string | null;
            track: string | null;
            /** @description Reports tell it differently: it stands in conflicting accounts. */
            disputed: boolean;
            report: components["schemas"]["ReportRef"];
            support: components["schemas"]["Support"];
            /** @description A withdrawal that touched its item and at which nobody has looked yet. */
            fell: {
                /** @description The entry that withdrew. */
                withdrawal: string;
                /** @description When, UTC. */
                on: string;
                by: string;
                why: string | null;
                /** @description What was withdrawn. */
                of: {
                    id: string;
                    says: string;
                    /** @enum {string} */
                    kind: "report" | "fact" | "outlet";
                };
                /** @description What to say has been looked at. */
                id: string;
                /**
                 * @description lost: nothing else carries it. weakened: it stands on fewer voices. flagged: to be looked at again.
                 * @enum {string}
                 */
                effect: "lost" | "weakened" | "flagged";
            } | null;
        };
        Fact: components["schemas"]["StatementFact"] | components["schemas"]["PositionFact"] | components["schemas"]["ProposalFact"] | components["schemas"]["ResponseFact"] | components["schemas"]["MeetingFact"] | components["schemas"]["AgreementFact"] | components["schemas"]["DeadlineFact"] | components["schemas"]["IncidentFact"] | components["schemas"]["MeasureFact"] | components["schemas"]["LinkageFact"] | components["schemas"]["AccusationFact"];
        StatementFact: {
            /** @description Content-derived: same report, same words, same reading, same id. */
            id: string;
            /** @description Who acts. */
            actors: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description Towards whom. */
            counterparts: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description The content in the report’s own words. */
            about?: string;
            /** @description The agenda item it was matched to. */
            issue?: string;
            /** @description The channel of talks it belongs to. */
            track?: string;
            /** @description When it happens, EDTF; null if the text does not fix it. */
            date: string | null;
            place?: {
                name: string;
                /** @description ISO 3166 alpha-3 of where it lies; never given for a disputed place. */
                country?: string;
                lat?: number;
                lon?: number;
                /** @description Id of the town in GeoNames. */
                geonameId?: number;
            };
            factuality: {
                /** @enum {string} */
                modality: "asserted" | "planned" | "possible" | "hypothetical";
                negated: boolean;
                denied: boolean;
            };
            attribution: {
                /** @enum {string} */
                channel: "narrator" | "direct" | "indirect" | "anonymous" | "document";
                speaker?: {
                    name: string;
                    id?: string;
                    of?: string;
                    mention: {
                        start: number;
                        end: number;
                    };
                };
            };
            /**
             * @description inferred: the narrator’s reading of a mind.
             * @enum {string}
             */
            basis: "stated" | "inferred";
            /**
             * @description own: the actor’s words are quoted; reported: the outlet’s verb.
             * @enum {string}
             */
            wording: "own" | "reported";
            evidence: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            };
            /** @description Other passages of the same report that say the same. */
            also: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            }[];
            /** @description Links the report itself gives for this paragraph: cited, not read. */
            citations: string[];
            plover?: {
                type: string;
                mode?: string;
                contexts: string[];
            };
            confidence: number;
            coder: {
                /** @enum {string} */
                name: "rules" | "llm" | "person";
                version: string;
                /** @description What in the text led to the reading, in a few words: “verb of meeting”. */
                rule?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "statement";
            /** @enum {string} */
            label: "direct" | "indirect";
        };
        PositionFact: {
            /** @description Content-derived: same report, same words, same reading, same id. */
            id: string;
            /** @description Who acts. */
            actors: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description Towards whom. */
            counterparts: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description The content in the report’s own words. */
            about?: string;
            /** @description The agenda item it was matched to. */
            issue?: string;
            /** @description The channel of talks it belongs to. */
            track?: string;
            /** @description When it happens, EDTF; null if the text does not fix it. */
            date: string | null;
            place?: {
                name: string;
                /** @description ISO 3166 alpha-3 of where it lies; never given for a disputed place. */
                country?: string;
                lat?: number;
                lon?: number;
                /** @description Id of the town in GeoNames. */
                geonameId?: number;
            };
            factuality: {
                /** @enum {string} */
                modality: "asserted" | "planned" | "possible" | "hypothetical";
                negated: boolean;
                denied: boolean;
            };
            attribution: {
                /** @enum {string} */
                channel: "narrator" | "direct" | "indirect" | "anonymous" | "document";
                speaker?: {
                    name: string;
                    id?: string;
                    of?: string;
                    mention: {
                        start: number;
                        end: number;
                    };
                };
            };
            /**
             * @description inferred: the narrator’s reading of a mind.
             * @enum {string}
             */
            basis: "stated" | "inferred";
            /**
             * @description own: the actor’s words are quoted; reported: the outlet’s verb.
             * @enum {string}
             */
            wording: "own" | "reported";
            evidence: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            };
            /** @description Other passages of the same report that say the same. */
            also: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            }[];
            /** @description Links the report itself gives for this paragraph: cited, not read. */
            citations: string[];
            plover?: {
                type: string;
                mode?: string;
                contexts: string[];
            };
            confidence: number;
            coder: {
                /** @enum {string} */
                name: "rules" | "llm" | "person";
                version: string;
                /** @description What in the text led to the reading, in a few words: “verb of meeting”. */
                rule?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "position";
            /** @enum {string} */
            firmness?: "red-line" | "demand" | "preference";
            /** @description What the position is made to depend on, in the report’s words. */
            condition?: string;
            /** @enum {string} */
            label: "demands" | "supports" | "opposes" | "rejects" | "accepts" | "open";
        };
        ProposalFact: {
            /** @description Content-derived: same report, same words, same reading, same id. */
            id: string;
            /** @description Who acts. */
            actors: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description Towards whom. */
            counterparts: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description The content in the report’s own words. */
            about?: string;
            /** @description The agenda item it was matched to. */
            issue?: string;
            /** @description The channel of talks it belongs to. */
            track?: string;
            /** @description When it happens, EDTF; null if the text does not fix it. */
            date: string | null;
            place?: {
                name: string;
                /** @description ISO 3166 alpha-3 of where it lies; never given for a disputed place. */
                country?: string;
                lat?: number;
                lon?: number;
                /** @description Id of the town in GeoNames. */
                geonameId?: number;
            };
            factuality: {
                /** @enum {string} */
                modality: "asserted" | "planned" | "possible" | "hypothetical";
                negated: boolean;
                denied: boolean;
            };
            attribution: {
                /** @enum {string} */
                channel: "narrator" | "direct" | "indirect" | "anonymous" | "document";
                speaker?: {
                    name: string;
                    id?: string;
                    of?: string;
                    mention: {
                        start: number;
                        end: number;
                    };
                };
            };
            /**
             * @description inferred: the narrator’s reading of a mind.
             * @enum {string}
             */
            basis: "stated" | "inferred";
            /**
             * @description own: the actor’s words are quoted; reported: the outlet’s verb.
             * @enum {string}
             */
            wording: "own" | "reported";
            evidence: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            };
            /** @description Other passages of the same report that say the same. */
            also: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            }[];
            /** @description Links the report itself gives for this paragraph: cited, not read. */
            citations: string[];
            plover?: {
                type: string;
                mode?: string;
                contexts: string[];
            };
            confidence: number;
            coder: {
                /** @enum {string} */
                name: "rules" | "llm" | "person";
                version: string;
                /** @description What in the text led to the reading, in a few words: “verb of meeting”. */
                rule?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "proposal";
            /** @description “revised”, “second”, “updated” … as the report calls it. */
            version?: string;
            /** @description The single terms, in the report’s words. */
            terms?: string[];
            ceasefire?: {
                /** @enum {string} */
                class?: "cessation-of-hostilities" | "preliminary" | "permanent";
                declared?: string;
                effective?: string;
                ended?: string;
                /** @description ISO 8601 duration: P30D, PT72H. */
                duration?: string;
                /** @enum {string} */
                domain?: "all" | "energy" | "maritime" | "air";
                /** @description Who disputes what of it. */
                disputed?: {
                    by: {
                        name: string;
                        id?: string;
                        of?: string;
                        mention: {
                            start: number;
                            end: number;
                        };
                    };
                    what: string;
                }[];
            };
            /** @enum {string} */
            label: "made" | "planned" | "withdrawn";
        };
        ResponseFact: {
            /** @description Content-derived: same report, same words, same reading, same id. */
            id: string;
            /** @description Who acts. */
            actors: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description Towards whom. */
            counterparts: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description The content in the report’s own words. */
            about?: string;
            /** @description The agenda item it was matched to. */
            issue?: string;
            /** @description The channel of talks it belongs to. */
            track?: string;
            /** @description When it happens, EDTF; null if the text does not fix it. */
            date: string | null;
            place?: {
                name: string;
                /** @description ISO 3166 alpha-3 of where it lies; never given for a disputed place. */
                country?: string;
                lat?: number;
                lon?: number;
                /** @description Id of the town in GeoNames. */
                geonameId?: number;
            };
            factuality: {
                /** @enum {string} */
                modality: "asserted" | "planned" | "possible" | "hypothetical";
                negated: boolean;
                denied: boolean;
            };
            attribution: {
                /** @enum {string} */
                channel: "narrator" | "direct" | "indirect" | "anonymous" | "document";
                speaker?: {
                    name: string;
                    id?: string;
                    of?: string;
                    mention: {
                        start: number;
                        end: number;
                    };
                };
            };
            /**
             * @description inferred: the narrator’s reading of a mind.
             * @enum {string}
             */
            basis: "stated" | "inferred";
            /**
             * @description own: the actor’s words are quoted; reported: the outlet’s verb.
             * @enum {string}
             */
            wording: "own" | "reported";
            evidence: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            };
            /** @description Other passages of the same report that say the same. */
            also: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            }[];
            /** @description Links the report itself gives for this paragraph: cited, not read. */
            citations: string[];
            plover?: {
                type: string;
                mode?: string;
                contexts: string[];
            };
            confidence: number;
            coder: {
                /** @enum {string} */
                name: "rules" | "llm" | "person";
                version: string;
                /** @description What in the text led to the reading, in a few words: “verb of meeting”. */
                rule?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "response";
            /** @description What is answered, in the report’s words. */
            to?: string;
            condition?: string;
            /** @enum {string} */
            label: "accepts" | "rejects" | "conditional" | "counters" | "pending";
        };
        MeetingFact: {
            /** @description Content-derived: same report, same words, same reading, same id. */
            id: string;
            /** @description Who acts. */
            actors: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description Towards whom. */
            counterparts: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description The content in the report’s own words. */
            about?: string;
            /** @description The agenda item it was matched to. */
            issue?: string;
            /** @description The channel of talks it belongs to. */
            track?: string;
            /** @description When it happens, EDTF; null if the text does not fix it. */
            date: string | null;
            place?: {
                name: string;
                /** @description ISO 3166 alpha-3 of where it lies; never given for a disputed place. */
                country?: string;
                lat?: number;
                lon?: number;
                /** @description Id of the town in GeoNames. */
                geonameId?: number;
            };
            factuality: {
                /** @enum {string} */
                modality: "asserted" | "planned" | "possible" | "hypothetical";
                negated: boolean;
                denied: boolean;
            };
            attribution: {
                /** @enum {string} */
                channel: "narrator" | "direct" | "indirect" | "anonymous" | "document";
                speaker?: {
                    name: string;
                    id?: string;
                    of?: string;
                    mention: {
                        start: number;
                        end: number;
                    };
                };
            };
            /**
             * @description inferred: the narrator’s reading of a mind.
             * @enum {string}
             */
            basis: "stated" | "inferred";
            /**
             * @description own: the actor’s words are quoted; reported: the outlet’s verb.
             * @enum {string}
             */
            wording: "own" | "reported";
            evidence: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            };
            /** @description Other passages of the same report that say the same. */
            also: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            }[];
            /** @description Links the report itself gives for this paragraph: cited, not read. */
            citations: string[];
            plover?: {
                type: string;
                mode?: string;
                contexts: string[];
            };
            confidence: number;
            coder: {
                /** @enum {string} */
                name: "rules" | "llm" | "person";
                version: string;
                /** @description What in the text led to the reading, in a few words: “verb of meeting”. */
                rule?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "meeting";
            host?: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            mediator?: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description call, visit, summit, indirect talks, … as the report says. */
            format?: string;
            /** @description Those the report names as not there. */
            absent?: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @enum {string} */
            label: "held" | "ongoing" | "planned" | "cancelled" | "postponed" | "failed";
        };
        AgreementFact: {
            /** @description Content-derived: same report, same words, same reading, same id. */
            id: string;
            /** @description Who acts. */
            actors: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description Towards whom. */
            counterparts: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description The content in the report’s own words. */
            about?: string;
            /** @description The agenda item it was matched to. */
            issue?: string;
            /** @description The channel of talks it belongs to. */
            track?: string;
            /** @description When it happens, EDTF; null if the text does not fix it. */
            date: string | null;
            place?: {
                name: string;
                /** @description ISO 3166 alpha-3 of where it lies; never given for a disputed place. */
                country?: string;
                lat?: number;
                lon?: number;
                /** @description Id of the town in GeoNames. */
                geonameId?: number;
            };
            factuality: {
                /** @enum {string} */
                modality: "asserted" | "planned" | "possible" | "hypothetical";
                negated: boolean;
                denied: boolean;
            };
            attribution: {
                /** @enum {string} */
                channel: "narrator" | "direct" | "indirect" | "anonymous" | "document";
                speaker?: {
                    name: string;
                    id?: string;
                    of?: string;
                    mention: {
                        start: number;
                        end: number;
                    };
                };
            };
            /**
             * @description inferred: the narrator’s reading of a mind.
             * @enum {string}
             */
            basis: "stated" | "inferred";
            /**
             * @description own: the actor’s words are quoted; reported: the outlet’s verb.
             * @enum {string}
             */
            wording: "own" | "reported";
            evidence: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            };
            /** @description Other passages of the same report that say the same. */
            also: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            }[];
            /** @description Links the report itself gives for this paragraph: cited, not read. */
            citations: string[];
            plover?: {
                type: string;
                mode?: string;
                contexts: string[];
            };
            confidence: number;
            coder: {
                /** @enum {string} */
                name: "rules" | "llm" | "person";
                version: string;
                /** @description What in the text led to the reading, in a few words: “verb of meeting”. */
                rule?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "agreement";
            subject?: string;
            guarantors?: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            ceasefire?: {
                /** @enum {string} */
                class?: "cessation-of-hostilities" | "preliminary" | "permanent";
                declared?: string;
                effective?: string;
                ended?: string;
                /** @description ISO 8601 duration: P30D, PT72H. */
                duration?: string;
                /** @enum {string} */
                domain?: "all" | "energy" | "maritime" | "air";
                /** @description Who disputes what of it. */
                disputed?: {
                    by: {
                        name: string;
                        id?: string;
                        of?: string;
                        mention: {
                            start: number;
                            end: number;
                        };
                    };
                    what: string;
                }[];
            };
            /** @enum {string} */
            label: "negotiating" | "agreed" | "signed" | "in-force" | "breached" | "collapsed";
        };
        DeadlineFact: {
            /** @description Content-derived: same report, same words, same reading, same id. */
            id: string;
            /** @description Who acts. */
            actors: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description Towards whom. */
            counterparts: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description The content in the report’s own words. */
            about?: string;
            /** @description The agenda item it was matched to. */
            issue?: string;
            /** @description The channel of talks it belongs to. */
            track?: string;
            /** @description When it happens, EDTF; null if the text does not fix it. */
            date: string | null;
            place?: {
                name: string;
                /** @description ISO 3166 alpha-3 of where it lies; never given for a disputed place. */
                country?: string;
                lat?: number;
                lon?: number;
                /** @description Id of the town in GeoNames. */
                geonameId?: number;
            };
            factuality: {
                /** @enum {string} */
                modality: "asserted" | "planned" | "possible" | "hypothetical";
                negated: boolean;
                denied: boolean;
            };
            attribution: {
                /** @enum {string} */
                channel: "narrator" | "direct" | "indirect" | "anonymous" | "document";
                speaker?: {
                    name: string;
                    id?: string;
                    of?: string;
                    mention: {
                        start: number;
                        end: number;
                    };
                };
            };
            /**
             * @description inferred: the narrator’s reading of a mind.
             * @enum {string}
             */
            basis: "stated" | "inferred";
            /**
             * @description own: the actor’s words are quoted; reported: the outlet’s verb.
             * @enum {string}
             */
            wording: "own" | "reported";
            evidence: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            };
            /** @description Other passages of the same report that say the same. */
            also: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            }[];
            /** @description Links the report itself gives for this paragraph: cited, not read. */
            citations: string[];
            plover?: {
                type: string;
                mode?: string;
                contexts: string[];
            };
            confidence: number;
            coder: {
                /** @enum {string} */
                name: "rules" | "llm" | "person";
                version: string;
                /** @description What in the text led to the reading, in a few words: “verb of meeting”. */
                rule?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "deadline";
            /** @description What is threatened if it passes, in the report’s words. */
            consequence?: string;
        };
        IncidentFact: {
            /** @description Content-derived: same report, same words, same reading, same id. */
            id: string;
            /** @description Who acts. */
            actors: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description Towards whom. */
            counterparts: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description The content in the report’s own words. */
            about?: string;
            /** @description The agenda item it was matched to. */
            issue?: string;
            /** @description The channel of talks it belongs to. */
            track?: string;
            /** @description When it happens, EDTF; null if the text does not fix it. */
            date: string | null;
            place?: {
                name: string;
                /** @description ISO 3166 alpha-3 of where it lies; never given for a disputed place. */
                country?: string;
                lat?: number;
                lon?: number;
                /** @description Id of the town in GeoNames. */
                geonameId?: number;
            };
            factuality: {
                /** @enum {string} */
                modality: "asserted" | "planned" | "possible" | "hypothetical";
                negated: boolean;
                denied: boolean;
            };
            attribution: {
                /** @enum {string} */
                channel: "narrator" | "direct" | "indirect" | "anonymous" | "document";
                speaker?: {
                    name: string;
                    id?: string;
                    of?: string;
                    mention: {
                        start: number;
                        end: number;
                    };
                };
            };
            /**
             * @description inferred: the narrator’s reading of a mind.
             * @enum {string}
             */
            basis: "stated" | "inferred";
            /**
             * @description own: the actor’s words are quoted; reported: the outlet’s verb.
             * @enum {string}
             */
            wording: "own" | "reported";
            evidence: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            };
            /** @description Other passages of the same report that say the same. */
            also: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            }[];
            /** @description Links the report itself gives for this paragraph: cited, not read. */
            citations: string[];
            plover?: {
                type: string;
                mode?: string;
                contexts: string[];
            };
            confidence: number;
            coder: {
                /** @enum {string} */
                name: "rules" | "llm" | "person";
                version: string;
                /** @description What in the text led to the reading, in a few words: “verb of meeting”. */
                rule?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "incident";
            killed?: {
                low: number | null;
                best: number | null;
                high: number | null;
                /** @description The other incident or place the count is shared with. */
                jointWith?: string;
            };
            injured?: {
                low: number | null;
                best: number | null;
                high: number | null;
                /** @description The other incident or place the count is shared with. */
                jointWith?: string;
            };
            /** @description Those who say they did it. */
            claimedBy?: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description Who is blamed, and by whom; `by` is empty where the report does not say. */
            attributed?: {
                by: {
                    name: string;
                    id?: string;
                    of?: string;
                    mention: {
                        start: number;
                        end: number;
                    };
                }[];
                to: {
                    name: string;
                    id?: string;
                    of?: string;
                    mention: {
                        start: number;
                        end: number;
                    };
                }[];
            }[];
            /** @description Those who deny that they did it, or that it happened. */
            deniedBy?: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @enum {string} */
            label: "attack" | "violation" | "arrest" | "displacement" | "other";
        };
        MeasureFact: {
            /** @description Content-derived: same report, same words, same reading, same id. */
            id: string;
            /** @description Who acts. */
            actors: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description Towards whom. */
            counterparts: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description The content in the report’s own words. */
            about?: string;
            /** @description The agenda item it was matched to. */
            issue?: string;
            /** @description The channel of talks it belongs to. */
            track?: string;
            /** @description When it happens, EDTF; null if the text does not fix it. */
            date: string | null;
            place?: {
                name: string;
                /** @description ISO 3166 alpha-3 of where it lies; never given for a disputed place. */
                country?: string;
                lat?: number;
                lon?: number;
                /** @description Id of the town in GeoNames. */
                geonameId?: number;
            };
            factuality: {
                /** @enum {string} */
                modality: "asserted" | "planned" | "possible" | "hypothetical";
                negated: boolean;
                denied: boolean;
            };
            attribution: {
                /** @enum {string} */
                channel: "narrator" | "direct" | "indirect" | "anonymous" | "document";
                speaker?: {
                    name: string;
                    id?: string;
                    of?: string;
                    mention: {
                        start: number;
                        end: number;
                    };
                };
            };
            /**
             * @description inferred: the narrator’s reading of a mind.
             * @enum {string}
             */
            basis: "stated" | "inferred";
            /**
             * @description own: the actor’s words are quoted; reported: the outlet’s verb.
             * @enum {string}
             */
            wording: "own" | "reported";
            evidence: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            };
            /** @description Other passages of the same report that say the same. */
            also: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            }[];
            /** @description Links the report itself gives for this paragraph: cited, not read. */
            citations: string[];
            plover?: {
                type: string;
                mode?: string;
                contexts: string[];
            };
            confidence: number;
            coder: {
                /** @enum {string} */
                name: "rules" | "llm" | "person";
                version: string;
                /** @description What in the text led to the reading, in a few words: “verb of meeting”. */
                rule?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "measure";
            /** @enum {string} */
            type: "sanction" | "aid" | "military" | "humanitarian" | "economic" | "legal";
            /** @enum {string} */
            label: "imposed" | "tightened" | "eased" | "lifted" | "proposed" | "provided" | "suspended";
        };
        LinkageFact: {
            /** @description Content-derived: same report, same words, same reading, same id. */
            id: string;
            /** @description Who acts. */
            actors: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description Towards whom. */
            counterparts: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description The content in the report’s own words. */
            about?: string;
            /** @description The agenda item it was matched to. */
            issue?: string;
            /** @description The channel of talks it belongs to. */
            track?: string;
            /** @description When it happens, EDTF; null if the text does not fix it. */
            date: string | null;
            place?: {
                name: string;
                /** @description ISO 3166 alpha-3 of where it lies; never given for a disputed place. */
                country?: string;
                lat?: number;
                lon?: number;
                /** @description Id of the town in GeoNames. */
                geonameId?: number;
            };
            factuality: {
                /** @enum {string} */
                modality: "asserted" | "planned" | "possible" | "hypothetical";
                negated: boolean;
                denied: boolean;
            };
            attribution: {
                /** @enum {string} */
                channel: "narrator" | "direct" | "indirect" | "anonymous" | "document";
                speaker?: {
                    name: string;
                    id?: string;
                    of?: string;
                    mention: {
                        start: number;
                        end: number;
                    };
                };
            };
            /**
             * @description inferred: the narrator’s reading of a mind.
             * @enum {string}
             */
            basis: "stated" | "inferred";
            /**
             * @description own: the actor’s words are quoted; reported: the outlet’s verb.
             * @enum {string}
             */
            wording: "own" | "reported";
            evidence: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            };
            /** @description Other passages of the same report that say the same. */
            also: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            }[];
            /** @description Links the report itself gives for this paragraph: cited, not read. */
            citations: string[];
            plover?: {
                type: string;
                mode?: string;
                contexts: string[];
            };
            confidence: number;
            coder: {
                /** @enum {string} */
                name: "rules" | "llm" | "person";
                version: string;
                /** @description What in the text led to the reading, in a few words: “verb of meeting”. */
                rule?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "linkage";
            what: string;
            dependsOn: string;
            /** @enum {string} */
            type: "precondition_of" | "quid_pro_quo" | "package_with" | "sequenced_before" | "contingent_on_event" | "excludes" | "guarantees" | "compensates" | "retaliates_for";
        };
        AccusationFact: {
            /** @description Content-derived: same report, same words, same reading, same id. */
            id: string;
            /** @description Who acts. */
            actors: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description Towards whom. */
            counterparts: {
                name: string;
                id?: string;
                of?: string;
                mention: {
                    start: number;
                    end: number;
                };
            }[];
            /** @description The content in the report’s own words. */
            about?: string;
            /** @description The agenda item it was matched to. */
            issue?: string;
            /** @description The channel of talks it belongs to. */
            track?: string;
            /** @description When it happens, EDTF; null if the text does not fix it. */
            date: string | null;
            place?: {
                name: string;
                /** @description ISO 3166 alpha-3 of where it lies; never given for a disputed place. */
                country?: string;
                lat?: number;
                lon?: number;
                /** @description Id of the town in GeoNames. */
                geonameId?: number;
            };
            factuality: {
                /** @enum {string} */
                modality: "asserted" | "planned" | "possible" | "hypothetical";
                negated: boolean;
                denied: boolean;
            };
            attribution: {
                /** @enum {string} */
                channel: "narrator" | "direct" | "indirect" | "anonymous" | "document";
                speaker?: {
                    name: string;
                    id?: string;
                    of?: string;
                    mention: {
                        start: number;
                        end: number;
                    };
                };
            };
            /**
             * @description inferred: the narrator’s reading of a mind.
             * @enum {string}
             */
            basis: "stated" | "inferred";
            /**
             * @description own: the actor’s words are quoted; reported: the outlet’s verb.
             * @enum {string}
             */
            wording: "own" | "reported";
            evidence: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            };
            /** @description Other passages of the same report that say the same. */
            also: {
                start: number;
                end: number;
                exact: string;
                prefix: string;
                suffix: string;
            }[];
            /** @description Links the report itself gives for this paragraph: cited, not read. */
            citations: string[];
            plover?: {
                type: string;
                mode?: string;
                contexts: string[];
            };
            confidence: number;
            coder: {
                /** @enum {string} */
                name: "rules" | "llm" | "person";
                version: string;
                /** @description What in the text led to the reading, in a few words: “verb of meeting”. */
                rule?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "accusation";
            /** @description The charge, in the report’s words. */
            of: string;
        };
        ReportRef: {
            id: string;
            title: string | null;
            outlet: string | null;
            published: string | null;
        };
        Support: {
            reports: number;
            /** @description Source groups: the same article, a reprint and a near-copy are one. */
            independent: number;
        };
        Job: {
            id: string;
            dossier: string;
            what: string;
            /** @enum {string} */
            state: "running" | "done" | "failed" | "cancelled";
            done: number;
            total: number;
            doing: string;
            added: string[];
            known: string[];
            troubles: {
                source: string;
                code: string;
                message: string;
            }[];
        };
        Written: {
            entry: string | null;
            head: string[];
            rows: components["schemas"]["FactRow"][];
        };
        ReportDated: {
            entries: string[];
            /** @description Facts whose date can be placed now. */
            filled: string[];
            /** @description Facts that only the day brought out; they wait for review. */
            added: string[];
        };
        FactRows: {
            total: number;
            facts: components["schemas"]["FactRow"][];
            /** @description How many of all facts found each rule read and each outlet carries. */
            batches?: {
                rules: components["schemas"]["Batch"][];
                outlets: components["schemas"]["Batch"][];
            };
        };
        Batch: {
            name: string;
            facts: number;
        };
        FactPage: {
            fact: components["schemas"]["Fact"];
            /** @description One line for a reader. */
            says: string;
            /** @description How those are called whom the fact knows by an id: a reader is shown no code of a state. */
            names: {
                [key: string]: string;
            };
            /** @enum {string} */
            state: "proposed" | "accepted" | "rejected" | "unsure";
            by?: string;
            at?: string;
            why?: string;
            edited: boolean;
            withdrawn: boolean;
            item: string;
            issue: string | null;
            track: string | null;
            /** @description Reports tell it differently: it stands in conflicting accounts. */
            disputed: boolean;
            report: components["schemas"]["ReportRef"];
            support: components["schemas"]["Support"];
            /** @description A withdrawal that touched its item and at which nobody has looked yet. */
            fell: {
                /** @description The entry that withdrew. */
                withdrawal: string;
                /** @description When, UTC. */
                on: string;
                by: string;
                why: string | null;
                /** @description What was withdrawn. */
                of: {
                    id: string;
                    says: string;
                    /** @enum {string} */
                    kind: "report" | "fact" | "outlet";
                };
                /** @description What to say has been looked at. */
                id: string;
                /**
                 * @description lost: nothing else carries it. weakened: it stands on fewer voices. flagged: to be looked at again.
                 * @enum {string}
                 */
                effect: "lost" | "weakened" | "flagged";
            } | null;
            history: components["schemas"]["HistoryLine"][];
            /** @description The item it tells of, with every report’s passage; absent where it does not stand. */
            told?: {
                item: string;
                /** @enum {string} */
                kind: "statement" | "position" | "proposal" | "response" | "meeting" | "agreement" | "deadline" | "incident" | "measure" | "linkage" | "accusation";
                label: string | null;
                /** @description One line for a reader. */
                says: string;
                /** @description The content in the report’s own words. */
                about: string | null;
                /** @description EDTF; null where no report fixes it. */
                date: string | null;
                /** @description First day, YYYY-MM-DD; null for an open or unknown start. */
                from: string | null;
                to: string | null;
                /** @description Day of the earliest report. */
                reported: string | null;
                actors: components["schemas"]["Who"][];
                counterparts: components["schemas"]["Who"][];
                place: string | null;
                /** @enum {string} */
                modality: "asserted" | "planned" | "possible" | "hypothetical";
                negated: boolean;
                denied: boolean;
                inferred: boolean;
                /**
                 * @description accepted where any of its facts is.
                 * @enum {string}
                 */
                state: "proposed" | "accepted" | "rejected" | "unsure";
                issue: string | null;
                track: string | null;
                support: components["schemas"]["Support"];
                /** @description A withdrawal that touched it and at which nobody has looked yet. */
                fell: {
                    /** @description The entry that withdrew. */
                    withdrawal: string;
                    /** @description When, UTC. */
                    on: string;
                    by: string;
                    why: string | null;
                    /** @description What was withdrawn. */
                    of: {
                        id: string;
                        says: string;
                        /** @enum {string} */
                        kind: "report" | "fact" | "outlet";
                    };
                    /** @description What to say has been looked at. */
                    id: string;
                    /**
                     * @description lost: nothing else carries it. weakened: it stands on fewer voices. flagged: to be looked at again.
                     * @enum {string}
                     */
                    effect: "lost" | "weakened" | "flagged";
                } | null;
                /** @description One for each fact, earliest report first. */
                quotes: components["schemas"]["Quote"][];
            };
            /** @description Where reports differ on the item: each account with its sources. */
            accounts: components["schemas"]["Disagreement"][];
        };
        HistoryLine: {
            entry: string;
            at: string;
            by: string;
            why?: string;
            type: string;
            undone: boolean;
            says: string;
        };
        Who: {
            id: string;
            name: string;
            /** @description Affiliation, by name. */
            of?: string;
        };
        Quote: {
            fact: string;
            report: string;
            /** @description UTF-16 units of the report’s text. */
            start: number;
            end: number;
            exact: string;
            outlet: string | null;
            title: string | null;
            published: string | null;
            /** @enum {string} */
            state: "proposed" | "accepted" | "rejected" | "unsure";
            /**
             * @description Whose word it is: the outlet’s own (narrator) or somebody’s it reports.
             * @enum {string}
             */
            channel: "narrator" | "direct" | "indirect" | "anonymous" | "document";
            /**
             * @description own: the actor’s words are quoted; reported: the outlet’s verb.
             * @enum {string}
             */
            wording: "own" | "reported";
            /**
             * @description inferred: the narrator’s reading of a mind.
             * @enum {string}
             */
            basis: "stated" | "inferred";
            confidence: number;
        };
        Disagreement: {
            item: string;
            /** @description The thing on one line. */
            about: string | null;
            on: string;
            /** @description What they differ on, as readers see it: “who was there”. */
            says: string;
            accounts: {
                value: string;
                reports: number;
                independent: number;
                quotes: components["schemas"]["Quote"][];
            }[];
        };
        Clash: {
            type: string;
            title: string;
            /** @enum {number} */
            status: 409;
            detail: string;
            code: string;
            rows: components["schemas"]["FactRow"][];
        };
        ItemPage: {
            told: components["schemas"]["Told"];
            credibility: {
                /** @enum {string} */
                source: "A" | "B" | "C" | "D" | "E" | "F";
                information: number;
                stix: number | null;
                reasons: string[];
            };
            accounts: components["schemas"]["Disagreement"][];
            /** @description The wordings in which reports quote a statement; several say that they differ. */
            variants: {
                words: string;
                facts: string[];
                /** @description Against the first: as quoted first, shortened, changed, translated. */
                wording: string;
            }[];
            /** @description Its facts in pairs, strongest first. */
            pairs: components["schemas"]["Pair"][];
            /** @description Other items that come near, and those people set apart. */
            near: {
                a: components["schemas"]["Quote"];
                b: components["schemas"]["Quote"];
                points: number;
                /** @description Points from which two facts of this kind are one item. */
                same: number;
                /** @description Points from which a person is asked. */
                ask: number;
                /**
                 * @description What a person said, which outranks the points.
                 * @enum {string|null}
                 */
                decided: "same" | "different" | "unsure" | null;
                reasons: {
                    signal: string;
                    says: string;
                    points: number;
                }[];
                item: string;
            }[];
            names: {
                name: string;
                actor: components["schemas"]["Who"];
                because: string;
                facts: string[];
            }[];
            /** @description Names that hold one another and are not merged: a person may say that they are one actor. */
            alike: {
                name: string;
                other: string;
            }[];
        };
        Told: {
            item: string;
            /** @enum {string} */
            kind: "statement" | "position" | "proposal" | "response" | "meeting" | "agreement" | "deadline" | "incident" | "measure" | "linkage" | "accusation";
            label: string | null;
            /** @description One line for a reader. */
            says: string;
            /** @description The content in the report’s own words. */
            about: string | null;
            /** @description EDTF; null where no report fixes it. */
            date: string | null;
            /** @description First day, YYYY-MM-DD; null for an open or unknown start. */
            from: string | null;
            to: string | null;
            /** @description Day of the earliest report. */
            reported: string | null;
            actors: components["schemas"]["Who"][];
            counterparts: components["schemas"]["Who"][];
            place: string | null;
            /** @enum {string} */
            modality: "asserted" | "planned" | "possible" | "hypothetical";
            negated: boolean;
            denied: boolean;
            inferred: boolean;
            /**
             * @description accepted where any of its facts is.
             * @enum {string}
             */
            state: "proposed" | "accepted" | "rejected" | "unsure";
            issue: string | null;
            track: string | null;
            support: components["schemas"]["Support"];
            /** @description A withdrawal that touched it and at which nobody has looked yet. */
            fell: {
                /** @description The entry that withdrew. */
                withdrawal: string;
                /** @description When, UTC. */
                on: string;
                by: string;
                why: string | null;
                /** @description What was withdrawn. */
                of: {
                    id: string;
                    says: string;
                    /** @enum {string} */
                    kind: "report" | "fact" | "outlet";
                };
                /** @description What to say has been looked at. */
                id: string;
                /**
                 * @description lost: nothing else carries it. weakened: it stands on fewer voices. flagged: to be looked at again.
                 * @enum {string}
                 */
                effect: "lost" | "weakened" | "flagged";
            } | null;
            /** @description One for each fact, earliest report first. */
            quotes: components["schemas"]["Quote"][];
        };
        Pair: {
            a: components["schemas"]["Quote"];
            b: components["schemas"]["Quote"];
            points: number;
            /** @description Points from which two facts of this kind are one item. */
            same: number;
            /** @description Points from which a person is asked. */
            ask: number;
            /**
             * @description What a person said, which outranks the points.
             * @enum {string|null}
             */
            decided: "same" | "different" | "unsure" | null;
            reasons: {
                signal: string;
                says: string;
                points: number;
            }[];
        };
        Today: {
            since: string | null;
            /** @description Day of the latest report. */
            until: string | null;
            reports: {
                total: number;
                independent: number;
                list: components["schemas"]["ReportLine"][];
            };
            /** @description Items first told since then, by kind; statements are only counted. */
            news: {
                /** @enum {string} */
                kind: "statement" | "position" | "proposal" | "response" | "meeting" | "agreement" | "deadline" | "incident" | "measure" | "linkage" | "accusation";
                total: number;
                items: components["schemas"]["Told"][];
            }[];
            /** @description Positions that changed sides. */
            moved: {
                actor: components["schemas"]["Who"];
                issue: string;
                shift: components["schemas"]["Shift"];
            }[];
            /** @description Meetings and deadlines of the next four weeks, and those without a day. */
            ahead: components["schemas"]["Appointment"][];
            /** @description Meetings and deadlines that fell due since then. */
            passed: components["schemas"]["Appointment"][];
            /** @description Conflicting accounts that a new report has a part in. */
            accounts: components["schemas"]["Disagreement"][];
            /** @description Facts nobody has looked at yet. */
            awaiting: number;
        };
        Shift: {
            /** @enum {string} */
            from: "demands" | "supports" | "opposes" | "rejects" | "accepts" | "open";
            /** @enum {string} */
            to: "demands" | "supports" | "opposes" | "rejects" | "accepts" | "open";
            on: string | null;
            quote: components["schemas"]["Quote"];
        };
        Appointment: {
            item: string;
            /** @enum {string} */
            kind: "statement" | "position" | "proposal" | "response" | "meeting" | "agreement" | "deadline" | "incident" | "measure" | "linkage" | "accusation";
            label: string | null;
            /** @description One line for a reader. */
            says: string;
            /** @description The content in the report’s own words. */
            about: string | null;
            /** @description EDTF; null where no report fixes it. */
            date: string | null;
            /** @description First day, YYYY-MM-DD; null for an open or unknown start. */
            from: string | null;
            to: string | null;
            /** @description Day of the earliest report. */
            reported: string | null;
            actors: components["schemas"]["Who"][];
            counterparts: components["schemas"]["Who"][];
            place: string | null;
            /** @enum {string} */
            modality: "asserted" | "planned" | "possible" | "hypothetical";
            negated: boolean;
            denied: boolean;
            inferred: boolean;
            /**
             * @description accepted where any of its facts is.
             * @enum {string}
             */
            state: "proposed" | "accepted" | "rejected" | "unsure";
            issue: string | null;
            track: string | null;
            support: components["schemas"]["Support"];
            /** @description A withdrawal that touched it and at which nobody has looked yet. */
            fell: {
                /** @description The entry that withdrew. */
                withdrawal: string;
                /** @description When, UTC. */
                on: string;
                by: string;
                why: string | null;
                /** @description What was withdrawn. */
                of: {
                    id: string;
                    says: string;
                    /** @enum {string} */
                    kind: "report" | "fact" | "outlet";
                };
                /** @description What to say has been looked at. */
                id: string;
                /**
                 * @description lost: nothing else carries it. weakened: it stands on fewer voices. flagged: to be looked at again.
                 * @enum {string}
                 */
                effect: "lost" | "weakened" | "flagged";
            } | null;
            /** @description One for each fact, earliest report first. */
            quotes: components["schemas"]["Quote"][];
            /** @enum {string} */
            what: "meeting" | "deadline" | "expiry" | "start";
            /** @description Not over yet on the day asked about. */
            ahead: boolean;
            /**
             * @description Of what was announced: whether it came about, on the day asked about.
             * @enum {string|null}
             */
            outcome: "kept" | "late" | "missed" | "overdue" | "unknown" | null;
        };
        Timeline: {
            total: number;
            entries: components["schemas"]["TimelineEntry"][];
        };
        TimelineEntry: {
            item: string;
            /** @enum {string} */
            kind: "statement" | "position" | "proposal" | "response" | "meeting" | "agreement" | "deadline" | "incident" | "measure" | "linkage" | "accusation";
            label: string | null;
            /** @description One line for a reader. */
            says: string;
            /** @description The content in the report’s own words. */
            about: string | null;
            /** @description EDTF; null where no report fixes it. */
            date: string | null;
            /** @description First day, YYYY-MM-DD; null for an open or unknown start. */
            from: string | null;
            to: string | null;
            /** @description Day of the earliest report. */
            reported: string | null;
            actors: components["schemas"]["Who"][];
            counterparts: components["schemas"]["Who"][];
            place: string | null;
            /** @enum {string} */
            modality: "asserted" | "planned" | "possible" | "hypothetical";
            negated: boolean;
            denied: boolean;
            inferred: boolean;
            /**
             * @description accepted where any of its facts is.
             * @enum {string}
             */
            state: "proposed" | "accepted" | "rejected" | "unsure";
            issue: string | null;
            track: string | null;
            support: components["schemas"]["Support"];
            /** @description A withdrawal that touched it and at which nobody has looked yet. */
            fell: {
                /** @description The entry that withdrew. */
                withdrawal: string;
                /** @description When, UTC. */
                on: string;
                by: string;
                why: string | null;
                /** @description What was withdrawn. */
                of: {
                    id: string;
                    says: string;
                    /** @enum {string} */
                    kind: "report" | "fact" | "outlet";
                };
                /** @description What to say has been looked at. */
                id: string;
                /**
                 * @description lost: nothing else carries it. weakened: it stands on fewer voices. flagged: to be looked at again.
                 * @enum {string}
                 */
                effect: "lost" | "weakened" | "flagged";
            } | null;
            /** @description One for each fact, earliest report first. */
            quotes: components["schemas"]["Quote"][];
            /**
             * @description Of what was announced: whether it came about.
             * @enum {string|null}
             */
            outcome: "kept" | "late" | "missed" | "overdue" | "unknown" | null;
        };
        TimelineMarks: {
            total: number;
            /** @description How the actors are called, by id. */
            names: {
                [key: string]: string;
            };
            marks: components["schemas"]["TimelineMark"][];
        };
        TimelineMark: {
            item: string;
            /** @enum {string} */
            kind: "statement" | "position" | "proposal" | "response" | "meeting" | "agreement" | "deadline" | "incident" | "measure" | "linkage" | "accusation";
            label: string | null;
            says: string;
            date: string | null;
            reported: string | null;
            /** @description Ids: see names. */
            actors: string[];
            track: string | null;
            /** @enum {string} */
            modality: "asserted" | "planned" | "possible" | "hypothetical";
            negated: boolean;
            /** @enum {string} */
            state: "proposed" | "accepted" | "rejected" | "unsure";
            /** @enum {string|null} */
            outcome: "kept" | "late" | "missed" | "overdue" | "unknown" | null;
            reports: number;
            independent: number;
            /** @description Where its first passage stands, and the fact it supports. */
            report: string;
            fact: string;
        };
        Positions: {
            issues: {
                id: string;
                name: string;
            }[];
            actors: components["schemas"]["Who"][];
            cells: components["schemas"]["Cell"][];
            /** @description Positions that touch no item of the agenda yet, latest first. */
            unmatched: {
                actor: components["schemas"]["Who"];
                stance: components["schemas"]["Stance"];
            }[];
            /** @description How many there are; the list may hold only the latest. */
            unmatchedTotal: number;
        };
        Cell: {
            actor: string;
            /** @description null: on no item of the agenda. */
            issue: string | null;
            latest: components["schemas"]["Stance"];
            /** @description How many are in the cell’s history. */
            stances: number;
            /** @description The turns, oldest first; the list may hold only the last ones. */
            shifts: components["schemas"]["Shift"][];
            /** @description How many times the party changed sides. */
            turns: number;
            /** @description The party says yes and no on one day: both stand, none is chosen. */
            contradicts: boolean;
            support: components["schemas"]["Support"];
        };
        Stance: {
            /** @enum {string} */
            label: "demands" | "supports" | "opposes" | "rejects" | "accepts" | "open";
            /** @enum {string|null} */
            firmness: "red-line" | "demand" | "preference" | null;
            negated: boolean;
            about: string | null;
            says: string;
            condition: string | null;
            /** @description When it was held: the fact’s date, else the day of the report. */
            on: string | null;
            inferred: boolean;
            quote: components["schemas"]["Quote"];
        };
        PositionHistory: {
            actor: components["schemas"]["Who"];
            issue: string | null;
            stances: components["schemas"]["Stance"][];
            shifts: components["schemas"]["Shift"][];
        };
        Proposals: {
            total: number;
            proposals: components["schemas"]["ProposalRow"][];
            /** @description Everyone who answered any of them: the columns of the table. */
            actors: components["schemas"]["Who"][];
            /** @description Answers to something that is not on record as a proposal, oldest first. */
            loose: components["schemas"]["Told"][];
            /** @description How many such answers there are; the list may hold only the latest. */
            looseTotal: number;
        };
        ProposalRow: {
            item: string;
            /** @enum {string} */
            kind: "statement" | "position" | "proposal" | "response" | "meeting" | "agreement" | "deadline" | "incident" | "measure" | "linkage" | "accusation";
            label: string | null;
            /** @description One line for a reader. */
            says: string;
            /** @description The content in the report’s own words. */
            about: string | null;
            /** @description EDTF; null where no report fixes it. */
            date: string | null;
            /** @description First day, YYYY-MM-DD; null for an open or unknown start. */
            from: string | null;
            to: string | null;
            /** @description Day of the earliest report. */
            reported: string | null;
            actors: components["schemas"]["Who"][];
            counterparts: components["schemas"]["Who"][];
            place: string | null;
            /** @enum {string} */
            modality: "asserted" | "planned" | "possible" | "hypothetical";
            negated: boolean;
            denied: boolean;
            inferred: boolean;
            /**
             * @description accepted where any of its facts is.
             * @enum {string}
             */
            state: "proposed" | "accepted" | "rejected" | "unsure";
            issue: string | null;
            track: string | null;
            support: components["schemas"]["Support"];
            /** @description A withdrawal that touched it and at which nobody has looked yet. */
            fell: {
                /** @description The entry that withdrew. */
                withdrawal: string;
                /** @description When, UTC. */
                on: string;
                by: string;
                why: string | null;
                /** @description What was withdrawn. */
                of: {
                    id: string;
                    says: string;
                    /** @enum {string} */
                    kind: "report" | "fact" | "outlet";
                };
                /** @description What to say has been looked at. */
                id: string;
                /**
                 * @description lost: nothing else carries it. weakened: it stands on fewer voices. flagged: to be looked at again.
                 * @enum {string}
                 */
                effect: "lost" | "weakened" | "flagged";
            } | null;
            /** @description One for each fact, earliest report first. */
            quotes: components["schemas"]["Quote"][];
            terms: string[];
            versions: components["schemas"]["ProposalVersion"][];
            answers: {
                actor: components["schemas"]["Who"];
                answers: components["schemas"]["Answered"][];
            }[];
        };
        ProposalVersion: {
            item: string;
            /** @description As reports call it: “revised”, “second”. */
            version: string | null;
            on: string | null;
            /**
             * @description To the version before.
             * @enum {string}
             */
            relation: "first" | "replaces" | "changes" | "withdraws";
            because: string;
            terms: string[];
            quote: components["schemas"]["Quote"];
        };
        Answered: {
            fact: string;
            /** @description The item of the version it is to. */
            version: string;
            /** @enum {string} */
            label: "accepts" | "rejects" | "conditional" | "counters" | "pending";
            negated: boolean;
            on: string | null;
            condition: string | null;
            quote: components["schemas"]["Quote"];
            /** @description Other reports of the same answer. */
            also: components["schemas"]["Quote"][];
            /** @description Why the answer is taken to be to this proposal. */
            because: string;
        };
        Linkages: {
            nodes: {
                id: string;
                says: string;
            }[];
            edges: {
                /** @description The fact’s id. */
                id: string;
                item: string;
                /** @description Id of the node that depends. */
                what: string;
                /** @description Id of the node it depends on. */
                on: string;
                /** @enum {string} */
                type: "precondition_of" | "quid_pro_quo" | "package_with" | "sequenced_before" | "contingent_on_event" | "excludes" | "guarantees" | "compensates" | "retaliates_for";
                negated: boolean;
                /** @description Who links the two. */
                by: components["schemas"]["Who"][];
                quote: components["schemas"]["Quote"];
            }[];
            /** @description Linkages, shown or not: where not all are shown, those in loops and the latest are. */
            total: number;
            /** @description Nodes that depend on each other in a circle. */
            loops: string[][];
        };
        Calendar: {
            /** @description The day from which “ahead” is counted. */
            on: string | null;
            entries: components["schemas"]["Appointment"][];
            /** @description Announced, without a day; the latest reported first where not all are shown. */
            undated: components["schemas"]["Appointment"][];
            /** @description Entries with a day in the stretch asked for, shown or not. */
            total: number;
            undatedTotal: number;
        };
        Actors: {
            actors: components["schemas"]["ActorRow"][];
        };
        ActorRow: {
            id: string;
            name: string;
            /** @enum {string|null} */
            type: "state" | "organisation" | "armed-group" | "party" | "company" | "union" | "person" | "group" | null;
            of: string | null;
            role: string | null;
            /** @description In the dossier’s register; others are only named by reports. */
            registered: boolean;
            facts: number;
            /** @description Day of the first report that names it. */
            first: string | null;
            last: string | null;
        };
        ActorPage: {
            actor: components["schemas"]["ActorRow"];
            aliases: string[];
            posts: {
                post: string;
                from?: string;
                until?: string;
            }[];
            ids: {
                [key: string]: string;
            };
            /** @description Actors that belong to it or speak for it. */
            members: components["schemas"]["Who"][];
            /** @description What the reports call it, most often first. */
            names: {
                name: string;
                facts: number;
                /**
                 * @description Why it is taken for this actor: a person said so, the register, the coder’s reading, the name itself.
                 * @enum {string}
                 */
                because: "decided" | "set-apart" | "register" | "coder" | "written";
            }[];
            positions: components["schemas"]["Cell"][];
            /** @description Its own words, latest first. */
            quotes: components["schemas"]["Quote"][];
            undertakings: {
                item: string;
                what: string;
                due: string | null;
                /** @enum {string} */
                outcome: "kept" | "late" | "missed" | "overdue" | "unknown";
                done: string | null;
                because: string;
                quotes: components["schemas"]["Quote"][];
            }[];
            /** @description How many there are; the list may hold only those of most concern. */
            undertakingsTotal: number;
            tracks: {
                id: string;
                name: string;
                role: string;
            }[];
            /** @description What it did, said and proposed, latest first. */
            items: components["schemas"]["Told"][];
            total: number;
        };
        Tracks: {
            tracks: {
                id: string;
                name: string;
                format: string | null;
                /** @description As the dossier’s register has them. */
                seats: {
                    actor: string;
                    name: string;
                    /** @enum {string} */
                    role: "member" | "mediator" | "host" | "observer" | "guarantor" | "absent" | "excluded";
                    from: string | null;
                    until: string | null;
                }[];
                /** @description As the reports of its meetings tell. */
                sittings: components["schemas"]["SittingRow"][];
                /** @description In the order of time; where not all are shown, the latest. */
                meetings: components["schemas"]["Told"][];
                /** @description Meetings, shown or not. */
                total: number;
            }[];
            /** @description Meetings of no track. */
            loose: components["schemas"]["Told"][];
            looseTotal: number;
        };
        SittingRow: {
            actor: string;
            name: string;
            /** @enum {string} */
            role: "member" | "mediator" | "host" | "observer" | "guarantor" | "absent" | "excluded";
            /** @description Those named who sit for them. */
            people: string[];
            /** @description Meetings whose reports name them. */
            meetings: number;
            /** @description Day of the first meeting that names them. */
            first: string | null;
            last: string | null;
            /**
             * @description unnamed: later meetings are told without them, and no passage says that they were away.
             * @enum {string}
             */
            state: "sits" | "left" | "absent" | "excluded" | "unnamed";
            changes: {
                on: string;
                /** @enum {string} */
                what: "joined" | "returned" | "left" | "absent" | "excluded" | "unnamed";
                quote: components["schemas"]["Quote"] & (Record<string, never> | null);
            }[];
        };
        Alone: {
            total: number;
            items: components["schemas"]["Told"][];
        };
        Stood: {
            on: string;
            /** @description In force: agreed, signed or in force by then, not collapsed, not run out. */
            agreements: components["schemas"]["Told"][];
            /** @description Standing: imposed, tightened, eased or suspended by then, and not lifted. */
            measures: components["schemas"]["Told"][];
            /** @description The last word of each on each item of the agenda by then. */
            positions: {
                actor: components["schemas"]["Who"];
                issue: {
                    id: string;
                    name: string;
                };
                stance: components["schemas"]["Stance"];
            }[];
            /** @description Set by then and not yet due, the next first. */
            deadlines: components["schemas"]["Told"][];
            /** @description Who sat where: those at each channel’s meetings by then who had not left. */
            seats: {
                track: {
                    id: string;
                    name: string;
                };
                actor: components["schemas"]["Who"];
                role: string;
                since: string | null;
                /** @description The last meeting by then that names them. */
                last: string | null;
            }[];
        };
        Sources: {
            reports: number;
            independent: number;
            outlets: components["schemas"]["OutletRow"][];
            /** @description Copies, reprints and variants of one article: each list is one voice, its first report first. */
            groups: components["schemas"]["ReportLine"][][];
            /** @description Links the reports give, each address once: cited, not read, unless that report was added itself. */
            cited: {
                url: string;
                by: string[];
                read: string | null;
                /** @description What each fact the link is given for is told as there, once it is read. */
                bears: {
                    fact: string;
                    /** @enum {string} */
                    as: "not-read" | "same" | "otherwise" | "earlier" | "silent";
                }[];
            }[];
            /** @description Reports that give each other as their source, first published first: none of them bears out another. */
            circles: components["schemas"]["ReportLine"][][];
        };
        OutletRow: {
            id: string;
            name: string;
            /**
             * @description A–F as the dossier rates it; null: not rated.
             * @enum {string|null}
             */
            grade: "A" | "B" | "C" | "D" | "E" | "F" | null;
            line: string | null;
            owner: string | null;
            reports: number;
            independent: number;
            facts: number;
            /** @description Items that no other voice tells. */
            alone: number;
        };
        Undertakings: {
            /** @description Of the outcome asked for, shown or not. */
            total: number;
            /** @description How many of each outcome, whatever was asked for. */
            counts: {
                kept?: number;
                late?: number;
                missed?: number;
                overdue?: number;
                unknown?: number;
            };
            /** @description What gives most concern first, then by the day it is due. */
            undertakings: components["schemas"]["UndertakingRow"][];
        };
        UndertakingRow: {
            item: string;
            by: components["schemas"]["Who"] & (Record<string, never> | null);
            what: string;
            /** @description EDTF; null where no time was named. */
            due: string | null;
            /** @enum {string} */
            outcome: "kept" | "late" | "missed" | "overdue" | "unknown";
            done: string | null;
            because: string;
            /** @description What it hangs on, where it does. */
            condition: {
                words: string;
                /** @description The fact that tells of it as come about. */
                met: string | null;
            } | null;
            announced: components["schemas"]["Quote"][];
            followed: components["schemas"]["Quote"][];
        };
        QuoteCheck: {
            found: components["schemas"]["FoundQuote"][];
        };
        FoundQuote: {
            report: string;
            published: string | null;
            outlet: string | null;
            title: string | null;
            speakers: string[];
            /** @description Whether the words stand between quotation marks. */
            quoted: boolean;
            /** @enum {string} */
            wording: "same" | "shortened" | "changed" | "run-together" | "translated";
            /** @description Share of the words asked for that stand there, 0 to 1. */
            share: number;
            places: {
                start: number;
                end: number;
                exact: string;
            }[];
            difference: {
                /** @enum {string} */
                in: "both" | "asked" | "report";
                words: string;
            }[];
        };
        Brief: {
            id: string;
            dossier: string;
            /** @description The dossier’s. */
            title: string;
            /** @description The most telling news of its latest reports; null where nothing can stand so. */
            headline: {
                text: string;
                /** @enum {string} */
                kind: "fact" | "claim" | "judgement";
                cites: number[];
                /** @description All facts it rests on have been accepted by a person. */
                reviewed: boolean;
            } | null;
            /** @description The days it covers, in words. */
            span: string;
            asOf: string | null;
            introduction: components["schemas"]["BriefSentence"][];
            sections: components["schemas"]["BriefSection"][];
            sources: {
                reports: number;
                independent: number;
                outlets: components["schemas"]["BriefSource"][];
            };
            /** @description How it was made, in sentences. */
            made: string[];
            citations: components["schemas"]["BriefCitation"][];
            /** @description Sentences that rest on something nobody has reviewed. */
            unreviewed: number;
        };
        BriefSentence: {
            text: string;
            /** @enum {string} */
            kind: "fact" | "claim" | "judgement";
            cites: number[];
            /** @description All facts it rests on have been accepted by a person. */
            reviewed: boolean;
        };
        BriefSection: {
            heading: string;
            judgement: boolean;
            paragraphs: components["schemas"]["BriefParagraph"][];
        };
        BriefParagraph: {
            lead: string | null;
            sentences: components["schemas"]["BriefSentence"][];
        };
        BriefSource: {
            outlet: string;
            grade: string | null;
            line: string | null;
            reports: number;
            cited: number;
        };
        BriefCitation: {
            n: number;
            fact: string;
            report: string;
            outlet: string | null;
            title: string | null;
            published: string | null;
            url: string | null;
            prefix: string;
            suffix: string;
            /** @description In the order of the text; the last is the passage. */
            stretches: components["schemas"]["Stretch"][];
            /** @enum {string} */
            state: "proposed" | "accepted" | "rejected" | "unsure";
            /** @description A mark of how the fact was read when the brief was made. */
            reading: string;
        };
        Stretch: {
            start: number;
            end: number;
            exact: string;
        };
        Falls: {
            falls: components["schemas"]["Falling"][];
        };
        Falling: {
            /** @enum {string} */
            kind: "fact" | "item" | "undertaking" | "brief" | "scenario" | "finding" | "forecast" | "package";
            id: string;
            says: string;
            /** @enum {string} */
            effect: "lost" | "weakened" | "flagged";
            /** @description Ids, each resting on the one before. */
            path: string[];
        };
        Fell: {
            /** @description How many nobody has looked at. */
            open: number;
            total: number;
            falls: components["schemas"]["FellRow"][];
        };
        FellRow: {
            /** @description The entry that withdrew. */
            withdrawal: string;
            /** @description When, UTC. */
            on: string;
            by: string;
            why: string | null;
            /** @description What was withdrawn. */
            of: {
                id: string;
                says: string;
                /** @enum {string} */
                kind: "report" | "fact" | "outlet";
            };
            /** @description What to say has been looked at. */
            id: string;
            /**
             * @description lost: nothing else carries it. weakened: it stands on fewer voices. flagged: to be looked at again.
             * @enum {string}
             */
            effect: "lost" | "weakened" | "flagged";
            /** @enum {string} */
            kind: "fact" | "item" | "undertaking" | "brief" | "scenario" | "finding" | "forecast" | "package";
            says: string;
            /** @description Each resting on the one before, from what was withdrawn. */
            path: {
                id: string;
                says: string;
            }[];
            looked: {
                by: string;
                on: string;
            } | null;
        };
        Changes: {
            changes: {
                /** @enum {string} */
                kind: "report" | "fact" | "item" | "actor" | "issue" | "outlet" | "track" | "withdrawal";
                id: string;
                /** @enum {string} */
                what: "new" | "gone" | "changed";
                says: string;
            }[];
        };
        MadeBriefs: {
            briefs: {
                id: string;
                title: string;
                at: string;
                by: string;
                facts: number;
                fell: components["schemas"]["FellMark"];
            }[];
        };
        FellMark: {
            /** @description The entry that withdrew. */
            withdrawal: string;
            /** @description When, UTC. */
            on: string;
            by: string;
            why: string | null;
            /** @description What was withdrawn. */
            of: {
                id: string;
                says: string;
                /** @enum {string} */
                kind: "report" | "fact" | "outlet";
            };
            /** @description What to say has been looked at. */
            id: string;
            /**
             * @description lost: nothing else carries it. weakened: it stands on fewer voices. flagged: to be looked at again.
             * @enum {string}
             */
            effect: "lost" | "weakened" | "flagged";
        } | null;
        BriefFile: {
            id: string;
            name: string;
            type: string;
            text: string;
        };
        BriefChecked: {
            sentences: number;
            passages: number;
            findings: {
                sentence: string;
                cite: number;
                fact: string;
                /** @description Where the fact stands; null where the dossier has none such. */
                report: string | null;
                /** @enum {string} */
                fault: "unknown" | "rejected" | "withdrawn" | "changed" | "moved";
                says: string;
            }[];
        };
        CalendarAddress: {
            /** @description Of the calendar on this server, with the key that opens it and nothing else. */
            path: string;
            /** @description Whether the next launch answers under it too: it does where the token was given. */
            lasts: boolean;
        };
        SearchHits: {
            hits: components["schemas"]["SearchHit"][];
        };
        SearchHit: {
            report: string;
            fact?: string;
            /** @enum {string} */
            kind?: "statement" | "position" | "proposal" | "response" | "meeting" | "agreement" | "deadline" | "incident" | "measure" | "linkage" | "accusation";
            /** @enum {string} */
            state?: "proposed" | "accepted" | "rejected" | "unsure";
            /** @description The fact on one line; the words around the hit where it is in no fact. */
            says: string;
            /** @description The words around the hit, matches between «‹» and «›». */
            snippet: string;
            title: string | null;
            outlet: string | null;
            published: string | null;
        };
        IncompatibleDemands: {
            method: string;
            complete: boolean;
            conditions: number;
            answer: {
                /** @enum {boolean} */
                possible: true;
                sentence: string;
                deal: string[];
            } | {
                /** @enum {boolean} */
                possible: false;
                sentence: string;
                because: components["schemas"]["ReasonFinding"][];
            };
            /** @description Sets found; the list may hold only the first, the smallest. */
            total: number;
            incompatible: components["schemas"]["ReasonFinding"][];
            byParty: {
                sentence: string;
                parties: string[];
            }[];
            troubles: components["schemas"]["Trouble"][];
        };
        ReasonFinding: {
            sentence: string;
            members: components["schemas"]["DemandMember"][];
        };
        DemandMember: {
            id: string;
            party: string;
            says: string;
            /** @enum {string} */
            firmness: "red-line" | "demand" | "preference";
            issue: string | null;
            reports: number;
            independent: number;
            reviewed: boolean;
            quotes: components["schemas"]["Said"][];
        };
        Said: {
            fact: string;
            report: string;
            outlet: string | null;
            published: string | null;
            start: number;
            end: number;
            exact: string;
        };
        Trouble: {
            /** @description A short kebab-case name of the trouble, as listed in the reference. */
            code: string;
            /** @description The stage that met it: report, text, syntax, facts, record, reasoning, views. */
            stage: string;
            /** @description What was found, and where. */
            message: string;
            /** @description What would do instead. */
            advice: string;
            /** @description Where in the report’s text, in UTF-16 units. */
            start?: number;
            end?: number;
        };
        WaysOut: {
            method: string;
            complete: boolean;
            ways: components["schemas"]["WayOut"][];
        };
        WayOut: {
            sentence: string;
            members: components["schemas"]["DemandMember"][];
            /** @description How many would have to give; members may hold only the dearest of them. */
            total: number;
            cost: number;
            payers: string[];
            redLines: boolean;
            deal: string[];
        };
        IssueForecast: {
            issue: string;
            /** @description The inputs: suggested from the record, or as given. */
            actors: (components["schemas"]["SuggestedActor"] | components["schemas"]["UncertainActor"])[];
            /** @description Absent where no party has a place on the issue. */
            forecast?: {
                method: string;
                seed: number;
                draws: number;
                models: {
                    mean: components["schemas"]["Spread"];
                    unweightedMean: components["schemas"]["Spread"];
                    median: components["schemas"]["Spread"];
                    unweightedMedian: components["schemas"]["Spread"];
                };
                condorcet: number | null;
                tornado: {
                    actor: string;
                    /** @enum {string} */
                    input: "capability" | "position" | "salience";
                    low: number;
                    high: number;
                }[];
            };
        };
        SuggestedActor: {
            name: string;
            capability: components["schemas"]["Range"];
            position: components["schemas"]["Range"];
            salience: components["schemas"]["Range"];
            /** @enum {boolean} */
            suggested: true;
            facts: string[];
        };
        Range: {
            low: number;
            best: number;
            high: number;
        };
        UncertainActor: {
            name: string;
            capability: components["schemas"]["Range"];
            position: components["schemas"]["Range"];
            salience: components["schemas"]["Range"];
        };
        Spread: {
            low: number;
            best: number;
            high: number;
            record: {
                issues: number;
                meanError: number;
                medianError: number;
                withinTen: number;
            };
        };
        PackageDeals: {
            /** @enum {boolean} */
            suggested: true;
            problem: {
                issues: {
                    name: string;
                    options: string[];
                }[];
                parties: {
                    name: string;
                    values: string[][];
                    reservation: string;
                    facts: string[];
                }[];
                excluded?: (number | null)[][];
            };
            /** @description Absent where no position asks for an option of an issue. */
            packages?: {
                outcomes: number;
                disagreement: string[];
                frontier: components["schemas"]["PackageDeal"][];
                nash: components["schemas"]["PackagePoint"];
                kalaiSmorodinsky: components["schemas"]["PackagePoint"];
                egalitarian: components["schemas"]["PackagePoint"];
                utilitarian: components["schemas"]["PackagePoint"];
            };
        };
        PackageDeal: {
            options: number[];
            utilities: string[];
        };
        PackagePoint: {
            score: number;
            ties: components["schemas"]["PackageDeal"][];
        };
        WhatFollows: {
            name: string | null;
            seed: number;
            method: string;
            complete: boolean;
            sentences: string[];
            conflicts: {
                gone: components["schemas"]["DemandMember"][][];
                fresh: components["schemas"]["DemandMember"][][];
                before: number;
                after: number;
            };
            cheapest: {
                before: number | null;
                after: number | null;
            };
            conditions: {
                gone: components["schemas"]["DemandMember"][];
                fresh: components["schemas"]["DemandMember"][];
            };
            links: {
                fallen: components["schemas"]["DemandMember"][];
                awake: components["schemas"]["DemandMember"][];
            };
            deadlines: string[];
            forecasts: {
                issue: string;
                before: components["schemas"]["Range"] & (Record<string, never> | null);
                after: components["schemas"]["Range"] & (Record<string, never> | null);
            }[];
            leverage: {
                party: string;
                share: number;
                saves: number | null;
            }[];
        };
        SavedScenarios: {
            scenarios: {
                name: string;
                scenario: components["schemas"]["Scenario"];
            }[];
        };
        Scenario: {
            name?: string;
            /** @default 1 */
            seed: number;
            changes: ({
                /** @enum {string} */
                do: "party-leaves";
                party: string;
            } | {
                /** @enum {string} */
                do: "position-moves";
                party: string;
                issue: string;
                /** @description An option or a number, in words. */
                to: string;
            } | {
                /** @enum {string} */
                do: "report-disbelieved";
                report: string;
            } | {
                /** @enum {string} */
                do: "deadline-passes";
                /** @description Id of the fact. */
                deadline: string;
            } | {
                /** @enum {string} */
                do: "measure-lifted";
                what: string;
                issue?: string;
            } | {
                /** @enum {string} */
                do: "guarantee-given";
                what: string;
                issue?: string;
            } | {
                /** @enum {string} */
                do: "happens";
                what: string;
                issue?: string;
            } | {
                /** @enum {string} */
                do: "fails";
                what: string;
                issue?: string;
            })[];
        };
        Jobs: {
            jobs: components["schemas"]["Job"][];
        };
        ReportVersions: {
            report: string;
            /** @description The one address of the article; null where the report has none. */
            url: string | null;
            /** @description Oldest first, this one among them; one: no other version was read. */
            versions: components["schemas"]["ReportLine"][];
            /** @description Facts of older versions whose words the newest changed or left out. */
            outdated: components["schemas"]["OutdatedFact"][];
            /** @description Other reports of the same voice: reprints, rewritten copies. */
            copies: components["schemas"]["ReportLine"][];
        };
        OutdatedFact: {
            fact: string;
            /** @description The older version it was found in. */
            report: string;
            newest: string;
            /** @enum {string} */
            as: "changed" | "gone";
            /** @description Where the changed words stand in the newest version. */
            now: {
                start: number;
                end: number;
            } | null;
            /** @description first: the older version, second: the newest. */
            parts: {
                /** @enum {string} */
                in: "both" | "first" | "second";
                words: string;
            }[];
        };
        Comparison: {
            first: components["schemas"]["ReportLine"];
            second: components["schemas"]["ReportLine"];
            rows: components["schemas"]["ComparedRow"][];
        };
        ComparedRow: {
            /** @enum {string} */
            as: "same" | "changed" | "only-first" | "only-second";
            /** @description UTF-16 units of that report’s text. */
            first: {
                start: number;
                end: number;
            } | null;
            /** @description UTF-16 units of that report’s text. */
            second: {
                start: number;
                end: number;
            } | null;
            /** @description Of the first report, else of the second. */
            words: string;
            /** @description Word by word where the paragraph was changed; else empty. */
            parts: {
                /** @enum {string} */
                in: "both" | "first" | "second";
                words: string;
            }[];
        };
        Verified: {
            entries: number;
            passages: number;
            flaws: components["schemas"]["HistoryNote"][];
            notes: components["schemas"]["HistoryNote"][];
            rebuilt: boolean;
        };
        HistoryNote: {
            where: string;
            code: string;
            message: string;
        };
        Forgotten: {
            erased: number;
            /** @description What rested on it, without its words; nothing for a name, whose facts stay. */
            touches: {
                /** @enum {string} */
                kind: "fact" | "item" | "undertaking" | "brief" | "scenario" | "finding" | "forecast" | "package";
                id: string;
                /** @enum {string} */
                effect: "lost" | "weakened" | "flagged";
            }[];
        };
        Imported: {
            dossier: string;
            /** @description New ones. */
            entries: number;
            reports: number;
            facts: number;
            clashes: {
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getDossiers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dossiers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossiers"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "south",
                 *       "title": "Southern talks"
                 *     }
                 */
                "application/json": {
                    id: string;
                    title?: string;
                    by?: string;
                };
            };
        };
        responses: {
            /** @description The new dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierPage"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossier: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierPage"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierReports: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                offset?: number | null;
                /** @example 50 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportLines"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "published": "2024-05-09",
                 *       "outlet": "Harbour Post",
                 *       "sources": [
                 *         {
                 *           "name": "talks.txt",
                 *           "text": "Oslo proposed new talks."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    by?: string;
                    /** @description For reports that do not say it themselves. */
                    published?: string;
                    outlet?: string;
                    confidential?: boolean;
                    sources: ({
                        text: string;
                        name?: string;
                    } | {
                        /** @description Base64. */
                        file: string;
                        name: string;
                    } | {
                        /** Format: uri */
                        url: string;
                    })[];
                };
            };
        };
        responses: {
            /** @description The job that adds them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierReportsReport: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example r-e1f7c0a94b6d2358 */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDossiersDossierReportsReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example r-e1f7c0a94b6d2358 */
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Talks in Tromsø"
                 *     }
                 */
                "application/json": {
                    by?: string;
                    why?: string;
                    title?: string | null;
                    outlet?: string | null;
                    published?: string | null;
                    confidential?: boolean;
                };
            };
        };
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierReportsReportDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example r-e1f7c0a94b6d2358 */
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "published": "2024-05-08"
                 *     }
                 */
                "application/json": {
                    by?: string;
                    published: string;
                };
            };
        };
        responses: {
            /** @description What the day did */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDated"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierFacts: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                offset?: number | null;
                /** @example 50 */
                limit?: number;
                /** @example proposed */
                state?: "proposed" | "accepted" | "rejected" | "unsure";
                /** @example position */
                kind?: "statement" | "position" | "proposal" | "response" | "meeting" | "agreement" | "deadline" | "incident" | "measure" | "linkage" | "accusation";
                /** @description An actor’s id, on either side. */
                actor?: string;
                issue?: string;
                report?: string;
                item?: string;
                /** @description Words that the fact or its passage has. */
                q?: string;
                withdrawn?: "true" | "false";
                /** @description An outlet’s name. */
                outlet?: string;
                /** @description What in the text led to the reading, as the fact’s coder names it. */
                rule?: string;
                /**
                 * @description weight: conflicting accounts first, then the least sure of the kinds least decided on.
                 * @example weight
                 */
                order?: "weight" | "date" | "text";
                /** @description Also counts the facts found by rule and by outlet. */
                batches?: "true" | "false";
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactRows"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "report": "r-e1f7c0a94b6d2358",
                 *       "start": 0,
                 *       "end": 29,
                 *       "kind": "meeting",
                 *       "fields": {
                 *         "label": "held",
                 *         "actors": [
                 *           {
                 *             "name": "Oslo"
                 *           },
                 *           {
                 *             "name": "Bergen"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description Who decides; the user of the server where it is not said. */
                    by?: string;
                    why?: string;
                    /** @description The entry the page was read from. Where another has changed a fact since, nothing is written and 409 answered. */
                    seen?: string;
                    report: string;
                    start: number;
                    end: number;
                    /** @enum {string} */
                    kind: "statement" | "position" | "proposal" | "response" | "meeting" | "agreement" | "deadline" | "incident" | "measure" | "linkage" | "accusation";
                    /** @description The fact’s fields: label, actors ([{name, id?, of?}]), about, date … */
                    fields: {
                        [key: string]: unknown;
                    };
                    /** @description The fact this one stands for from now on; it is rejected. */
                    replaces?: string;
                };
            };
        };
        responses: {
            /** @description The new fact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierFactsFact: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example 4b1c0e9a7d52f3866c1e0d94 */
                fact: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactPage"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierReviews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "facts": [
                 *         "4b1c0e9a7d52f3866c1e0d94"
                 *       ],
                 *       "verdict": "accept",
                 *       "by": "Ann"
                 *     }
                 */
                "application/json": {
                    /** @description Who decides; the user of the server where it is not said. */
                    by?: string;
                    why?: string;
                    /** @description The entry the page was read from. Where another has changed a fact since, nothing is written and 409 answered. */
                    seen?: string;
                    facts: string[];
                    /** @enum {string} */
                    verdict: "accept" | "reject" | "unsure" | "reopen";
                };
            };
        };
        responses: {
            /** @description The facts as they stand now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by another since `seen`: nothing was written */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clash"];
                };
            };
        };
    };
    postDossiersDossierFactsFactEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example 4b1c0e9a7d52f3866c1e0d94 */
                fact: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "changes": {
                 *         "date": "2024-05-07"
                 *       },
                 *       "why": "the report says today"
                 *     }
                 */
                "application/json": {
                    /** @description Who decides; the user of the server where it is not said. */
                    by?: string;
                    why?: string;
                    /** @description The entry the page was read from. Where another has changed a fact since, nothing is written and 409 answered. */
                    seen?: string;
                    changes: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The fact as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by another since `seen`: nothing was written */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clash"];
                };
            };
        };
    };
    postDossiersDossierJudgements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "verdict": "unsure",
                 *       "facts": [
                 *         "4b1c0e9a7d52f3866c1e0d94"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Who decides; the user of the server where it is not said. */
                    by?: string;
                    why?: string;
                    /** @description The entry the page was read from. Where another has changed a fact since, nothing is written and 409 answered. */
                    seen?: string;
                    /** @enum {string} */
                    verdict: "same" | "different" | "unsure";
                    facts: string[];
                    /**
                     * @description For different and unsure: each of `facts` against each of these.
                     * @default []
                     */
                    from?: string[];
                };
            };
        };
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    /** @description Who decides; the user of the server where it is not said. */
                    by?: string;
                    why?: string;
                    /** @description The entry the page was read from. Where another has changed a fact since, nothing is written and 409 answered. */
                    seen?: string;
                    entry?: string;
                };
            };
        };
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierItemsItem: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example 4b1c0e9a7d52f3866c1e0d94 */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierNames: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "the Bergen side",
                 *       "actor": "BER",
                 *       "verdict": "same"
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @description An actor’s id, of the register or as lists show it. */
                    actor: string;
                    /** @enum {string} */
                    verdict: "same" | "different" | "unsure";
                    by?: string;
                    why?: string;
                };
            };
        };
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsToday: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /** @example 2024-05-01 */
                since?: string;
                on?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed since a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsTimeline: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /** @description Only what had happened or been said by that day, as far as is known now. */
                on?: string;
                offset?: number | null;
                /** @example 50 */
                limit?: number;
                /** @example 2024-05-01 */
                from?: string;
                to?: string;
                kind?: "statement" | "position" | "proposal" | "response" | "meeting" | "agreement" | "deadline" | "incident" | "measure" | "linkage" | "accusation";
                actor?: string;
                track?: string;
                statements?: "true" | "false";
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened and what is to come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsTimelineMarks: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /** @description Only what had happened or been said by that day, as far as is known now. */
                on?: string;
                offset?: number | null;
                limit?: number;
                /** @example 2024-05-01 */
                from?: string;
                to?: string;
                kind?: "statement" | "position" | "proposal" | "response" | "meeting" | "agreement" | "deadline" | "incident" | "measure" | "linkage" | "accusation";
                actor?: string;
                track?: string;
                statements?: "true" | "false";
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same for a chart of many things: each with no more than the chart and its list show */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineMarks"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsPositions: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /** @description Only what had happened or been said by that day, as far as is known now. */
                on?: string;
                actor?: string;
                issue?: string;
                /** @description Of positions on no item of the agenda. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who wants what */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Positions"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsPositionsHistory: {
        parameters: {
            query: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /** @description Only what had happened or been said by that day, as far as is known now. */
                on?: string;
                /** @example Bergen */
                actor: string;
                /** @description Left out: on no item of the agenda. */
                issue?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All one actor said on one issue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionHistory"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsProposals: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /** @description Only what had happened or been said by that day, as far as is known now. */
                on?: string;
                offset?: number | null;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proposals, their versions and every party’s answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposals"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsLinkages: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /** @description Only what had happened or been said by that day, as far as is known now. */
                on?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What depends on what */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Linkages"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsCalendar: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                on?: string;
                /** @example 2024-05-01 */
                from?: string;
                to?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Meetings, deadlines, expiries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsActors: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /** @description Only what had happened or been said by that day, as far as is known now. */
                on?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everyone the record speaks of */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actors"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsActorsPage: {
        parameters: {
            query: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /** @description Only what had happened or been said by that day, as far as is known now. */
                on?: string;
                /** @example Bergen */
                id: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All there is on one actor */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorPage"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsTracks: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /** @description Only what had happened or been said by that day, as far as is known now. */
                on?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels of talks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tracks"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsSourcesAlone: {
        parameters: {
            query: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                offset?: number | null;
                limit?: number;
                /** @example Northern Wire */
                outlet: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an outlet is alone in telling */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alone"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsStood: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /**
                 * @description Only what had happened or been said by that day, as far as is known now.
                 * @example 2024-05-07
                 */
                on?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What held on a day: agreements, measures, last positions, deadlines ahead, who sat where */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stood"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsSources: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Outlets, copies, cited links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sources"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsUndertakings: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                offset?: number | null;
                limit?: number;
                on?: string;
                outcome?: "kept" | "late" | "missed" | "overdue" | "unknown";
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Undertakings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Undertakings"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierQuote: {
        parameters: {
            query: {
                /**
                 * @description What was known then: a day, an instant or an entry’s id.
                 * @example 9c1185a5c5e9fc54612808977ee8f548b2258d31
                 */
                asOf?: string;
                /** @example rejects a 30-day pause */
                words: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where they stand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteCheck"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierBrief: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                since?: string;
                /** @description An issue’s or an actor’s id. */
                focus?: string;
                /** @example page */
                length?: "page" | "full";
                proposed?: "mark" | "omit";
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brief */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brief"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierFalls: {
        parameters: {
            query?: {
                report?: string;
                /** @example 4b1c0e9a7d52f3866c1e0d94 */
                fact?: string;
                /** @description An outlet, whose rating is taken back. */
                outlet?: string;
                /** @description Of an outlet: all its reports go too. */
                reports?: "true" | "false";
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What falls */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Falls"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fact": "4b1c0e9a7d52f3866c1e0d94",
                 *       "why": "the outlet corrected it"
                 *     }
                 */
                "application/json": {
                    report?: string;
                    fact?: string;
                    /** @description An outlet, whose rating is taken back. */
                    outlet?: string;
                    /** @description Of an outlet: all its reports go too. */
                    reports?: boolean;
                    why: string;
                    by?: string;
                };
            };
        };
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierViewsFell: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                offset?: number | null;
                limit?: number;
                /**
                 * @description What has been looked at too.
                 * @example true
                 */
                all?: "true" | "false";
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What fell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fell"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierLooked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "withdrawal": "9c1185a5c5e9fc54612808977ee8f548b2258d31",
                 *       "ids": [
                 *         "4b1c0e9a7d52f3866c1e0d94"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description The entry that withdrew. */
                    withdrawal: string;
                    ids: string[];
                    why?: string;
                    by?: string;
                };
            };
        };
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierDifferences: {
        parameters: {
            query: {
                /**
                 * @description A day, an instant or an entry’s id, as `asOf`.
                 * @example 9c1185a5c5e9fc54612808977ee8f548b2258d31
                 */
                from: string;
                /** @description The same; now, where it is left out. */
                to?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierBriefFile: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                since?: string;
                /** @description An issue’s or an actor’s id. */
                focus?: string;
                length?: "page" | "full";
                /** @description What nobody has reviewed: told and marked, or left out. */
                proposed?: "mark" | "omit";
                /** @example markdown */
                format?: "markdown" | "html" | "text";
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierBriefs: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Briefs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeBriefs"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierBriefs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "markdown",
                 *       "proposed": "mark"
                 *     }
                 */
                "application/json": {
                    /** @description What was known then: a day, an instant or an entry’s id. */
                    asOf?: string;
                    since?: string;
                    /** @description An issue’s or an actor’s id. */
                    focus?: string;
                    /**
                     * @default page
                     * @enum {string}
                     */
                    length?: "page" | "full";
                    /**
                     * @description What nobody has reviewed: told and marked, or left out.
                     * @enum {string}
                     */
                    proposed?: "mark" | "omit";
                    /**
                     * @default html
                     * @enum {string}
                     */
                    format?: "markdown" | "html" | "text";
                    by?: string;
                };
            };
        };
        responses: {
            /** @description The brief as a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefFile"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierBriefCheck: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": ""
                 *     }
                 */
                "application/json": {
                    /** @description The brief, in any form Parley writes. */
                    text: string;
                };
            };
        };
        responses: {
            /** @description What no longer stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefChecked"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddress"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierCalendarIcs: {
        parameters: {
            query?: {
                /** @description The key of this calendar. */
                token?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierSearch: {
        parameters: {
            query: {
                /**
                 * @description What was known then: a day, an instant or an entry’s id.
                 * @example 9c1185a5c5e9fc54612808977ee8f548b2258d31
                 */
                asOf?: string;
                /** @example pause */
                q: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hits, best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchHits"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierReasoningConflicts: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Incompatible demands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncompatibleDemands"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierReasoningConcessions: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /** @example 3 */
                top?: number;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ways out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaysOut"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierReasoningForecast: {
        parameters: {
            query: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /** @example truce */
                issue: string;
                /** @description Of the draws: the same seed, the same numbers. */
                seed?: number | null;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forecast */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueForecast"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierReasoningForecast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "issue": "truce",
                 *       "seed": 1,
                 *       "actors": [
                 *         {
                 *           "name": "Oslo",
                 *           "capability": {
                 *             "low": 1,
                 *             "best": 1,
                 *             "high": 1
                 *           },
                 *           "position": {
                 *             "low": 90,
                 *             "best": 90,
                 *             "high": 90
                 *           },
                 *           "salience": {
                 *             "low": 1,
                 *             "best": 1,
                 *             "high": 1
                 *           }
                 *         },
                 *         {
                 *           "name": "Bergen",
                 *           "capability": {
                 *             "low": 1,
                 *             "best": 1,
                 *             "high": 1
                 *           },
                 *           "position": {
                 *             "low": 10,
                 *             "best": 10,
                 *             "high": 10
                 *           },
                 *           "salience": {
                 *             "low": 1,
                 *             "best": 1,
                 *             "high": 1
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    issue: string;
                    actors: components["schemas"]["UncertainActor"][];
                    /** @default 1 */
                    seed?: number;
                };
            };
        };
        responses: {
            /** @description The forecast */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueForecast"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierReasoningPackages: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Package deals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageDeals"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierReasoningWhatIf: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Bergen leaves",
                 *       "changes": [
                 *         {
                 *           "do": "party-leaves",
                 *           "party": "Bergen"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    name?: string;
                    /** @default 1 */
                    seed?: number;
                    changes: ({
                        /** @enum {string} */
                        do: "party-leaves";
                        party: string;
                    } | {
                        /** @enum {string} */
                        do: "position-moves";
                        party: string;
                        issue: string;
                        /** @description An option or a number, in words. */
                        to: string;
                    } | {
                        /** @enum {string} */
                        do: "report-disbelieved";
                        report: string;
                    } | {
                        /** @enum {string} */
                        do: "deadline-passes";
                        /** @description Id of the fact. */
                        deadline: string;
                    } | {
                        /** @enum {string} */
                        do: "measure-lifted";
                        what: string;
                        issue?: string;
                    } | {
                        /** @enum {string} */
                        do: "guarantee-given";
                        what: string;
                        issue?: string;
                    } | {
                        /** @enum {string} */
                        do: "happens";
                        what: string;
                        issue?: string;
                    } | {
                        /** @enum {string} */
                        do: "fails";
                        what: string;
                        issue?: string;
                    })[];
                };
            };
        };
        responses: {
            /** @description Before and after */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatFollows"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierScenarios: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Scenarios by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedScenarios"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDossiersDossierScenariosName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example walk-out */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scenario": {
                 *         "name": "Bergen leaves",
                 *         "changes": [
                 *           {
                 *             "do": "party-leaves",
                 *             "party": "Bergen"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    by?: string;
                    why?: string;
                    scenario: {
                        name?: string;
                        /** @default 1 */
                        seed?: number;
                        changes: ({
                            /** @enum {string} */
                            do: "party-leaves";
                            party: string;
                        } | {
                            /** @enum {string} */
                            do: "position-moves";
                            party: string;
                            issue: string;
                            /** @description An option or a number, in words. */
                            to: string;
                        } | {
                            /** @enum {string} */
                            do: "report-disbelieved";
                            report: string;
                        } | {
                            /** @enum {string} */
                            do: "deadline-passes";
                            /** @description Id of the fact. */
                            deadline: string;
                        } | {
                            /** @enum {string} */
                            do: "measure-lifted";
                            what: string;
                            issue?: string;
                        } | {
                            /** @enum {string} */
                            do: "guarantee-given";
                            what: string;
                            issue?: string;
                        } | {
                            /** @enum {string} */
                            do: "happens";
                            what: string;
                            issue?: string;
                        } | {
                            /** @enum {string} */
                            do: "fails";
                            what: string;
                            issue?: string;
                        })[];
                    };
                };
            };
        };
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDossiersDossierScenariosName: {
        parameters: {
            query?: {
                by?: string;
                why?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example walk-out */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDossiersDossierIssuesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example truce */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": {
                 *         "id": "truce",
                 *         "name": "Truce",
                 *         "words": [
                 *           "truce",
                 *           "pause"
                 *         ],
                 *         "options": []
                 *       }
                 *     }
                 */
                "application/json": {
                    by?: string;
                    why?: string;
                    value: {
                        id: string;
                        name: string;
                        /**
                         * @description Words by which positions and proposals are matched to the issue.
                         * @default []
                         */
                        words?: string[];
                        /** @default [] */
                        options?: {
                            id: string;
                            name: string;
                            /** @default [] */
                            words?: string[];
                        }[];
                        scale?: {
                            low: {
                                at: number;
                                means: string;
                                /** @description Words by which a position without a number is put at this end. */
                                words?: string[];
                            };
                            high: {
                                at: number;
                                means: string;
                                /** @description Words by which a position without a number is put at this end. */
                                words?: string[];
                            };
                            /** @description days, troops, per cent, €, points… */
                            unit: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDossiersDossierIssuesId: {
        parameters: {
            query?: {
                by?: string;
                why?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example truce */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDossiersDossierActorsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example BER */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": {
                 *         "id": "BER",
                 *         "name": "Bergen",
                 *         "type": "organisation",
                 *         "aliases": []
                 *       }
                 *     }
                 */
                "application/json": {
                    by?: string;
                    why?: string;
                    value: {
                        /** @description ISO 3166 alpha-3 for states, else a short lower-case id. */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        type: "state" | "organisation" | "armed-group" | "party" | "company" | "union" | "person" | "group";
                        /**
                         * @description Other names and spellings the reports use.
                         * @default []
                         */
                        aliases?: string[];
                        /** @description Id of the actor this one belongs to or speaks for. */
                        of?: string;
                        /** @default [] */
                        posts?: {
                            post: string;
                            from?: string;
                            until?: string;
                        }[];
                        /**
                         * @description Ids elsewhere: wikidata, gwno, ucdp, pax.
                         * @default {}
                         */
                        ids?: {
                            [key: string]: string;
                        };
                        /**
                         * @description “party” only for those who negotiate or fight.
                         * @enum {string}
                         */
                        role?: "party" | "mediator" | "facilitator" | "guarantor" | "witness" | "co-sponsor" | "observer";
                    };
                };
            };
        };
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDossiersDossierActorsId: {
        parameters: {
            query?: {
                by?: string;
                why?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example BER */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDossiersDossierOutletsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example Northern Wire */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": {
                 *         "id": "Northern Wire",
                 *         "name": "Northern Wire",
                 *         "grade": "B"
                 *       }
                 *     }
                 */
                "application/json": {
                    by?: string;
                    why?: string;
                    value: {
                        /** @description The outlet’s host name or a short lower-case id. */
                        id: string;
                        name: string;
                        /**
                         * @description Other names and host names of the same outlet.
                         * @default []
                         */
                        aliases?: string[];
                        /** @enum {string} */
                        grade?: "A" | "B" | "C" | "D" | "E" | "F";
                        /** @description Why it is rated so. */
                        because?: string;
                        /** @description Whose side it is held to be near, if any. */
                        line?: string;
                        /** @description Owner or publisher: two outlets of one owner are no two voices. */
                        owner?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDossiersDossierOutletsId: {
        parameters: {
            query?: {
                by?: string;
                why?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example Northern Wire */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDossiersDossierTracksId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example coast */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": {
                 *         "id": "coast",
                 *         "name": "The coastal talks",
                 *         "seats": [
                 *           {
                 *             "actor": "BER",
                 *             "role": "member"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    by?: string;
                    why?: string;
                    value: {
                        id: string;
                        name: string;
                        /** @description direct, proximity, shuttle, contact group, working group… */
                        format?: string;
                        /**
                         * @description Words by which meetings are matched to the track.
                         * @default []
                         */
                        words?: string[];
                        /** @default [] */
                        seats?: {
                            /** @description Id in the register. */
                            actor: string;
                            /**
                             * @default member
                             * @enum {string}
                             */
                            role?: "member" | "mediator" | "host" | "observer" | "guarantor" | "absent" | "excluded";
                            from?: string;
                            until?: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDossiersDossierTracksId: {
        parameters: {
            query?: {
                by?: string;
                why?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example coast */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jobs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jobs"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierJobsJobCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example 1 */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An endless stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierReportsReportVersions: {
        parameters: {
            query?: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example r-e1f7c0a94b6d2358 */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions and copies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVersions"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierReportsReportCompare: {
        parameters: {
            query: {
                /** @description What was known then: a day, an instant or an entry’s id. */
                asOf?: string;
                /**
                 * @description The id of the second report.
                 * @example r-77b1d4fa02c3e689
                 */
                with: string;
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
                /** @example r-e1f7c0a94b6d2358 */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The two reports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossiersDossierExport: {
        parameters: {
            query?: {
                /** @example csv */
                as?: "jsonl" | "csv" | "plover" | "ical" | "codebook";
                /** @description Ids of confidential reports that may leave. */
                confidential?: string | string[];
            };
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierVerify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rebuild": false
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Write what is derived anew from the entries.
                     * @default false
                     */
                    rebuild?: boolean;
                };
            };
        };
        responses: {
            /** @description What was checked and what is wrong */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verified"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDossiersDossierForget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example north */
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "what": {
                 *         "report": "r-77b1d4fa02c3e689"
                 *       },
                 *       "confirmed": true,
                 *       "why": "asked for"
                 *     }
                 */
                "application/json": {
                    what: {
                        report: string;
                    } | {
                        report: string;
                        start: number;
                        end: number;
                    } | {
                        name: string;
                    };
                    /** @description It cannot be undone: only true erases. */
                    confirmed: boolean;
                    /** @description Do not repeat here what is to be forgotten. */
                    why?: string;
                    by?: string;
                };
            };
        };
        responses: {
            /** @description How often it stood there, and what rested on it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forgotten"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": ""
                 *     }
                 */
                "application/json": {
                    /** @description What GET export?as=jsonl or parley export wrote. */
                    text: string;
                    by?: string;
                };
            };
        };
        responses: {
            /** @description What came in, and decisions that contradict each other */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description The request does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or not of this launch */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Host or Origin is not this server */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such dossier, report, fact or actor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
