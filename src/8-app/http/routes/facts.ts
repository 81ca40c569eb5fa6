import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Action, reviewStates, verdicts } from '../../../0-model/entry.ts'
import { Fact, type Kind } from '../../../0-model/fact.ts'
import { evidence } from '../../../0-model/passage.ts'
import { Misuse } from '../../../0-model/trouble.ts'
import type { Record } from '../../../5-record/record.ts'
import { disagreementsWith } from '../../../7-views/accounts.ts'
import { told } from '../../../7-views/item.ts'
import { AnyQuery, AsOf, answers, body, Flag, InDossier, Page, withClash } from '../api.ts'
import type { Desk } from '../desk.ts'
import { batches, firstOf, matching, orders } from '../fact-list.ts'
import { byHand } from '../hand.ts'
import { historyOf } from '../history.ts'
import { problem } from '../problem.ts'
import { changedSince, rowOf } from '../rows.ts'
import { AnyKind, type Clash, FactPage, type FactRow, FactRows, Written } from '../schemas.ts'
import { missing, recordOf } from './dossiers.ts'

const InFact = InDossier.extend({ fact: z.string() })
const Signed = z.object({
  by: z.string().optional().describe('Who decides; the user of the server where it is not said.'),
  why: z.string().optional(),
  seen: z
    .string()
    .optional()
    .describe(
      'The entry the page was read from. Where another has changed a fact since, nothing is written and 409 answered.',
    ),
})

const list = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/facts',
  summary: 'Facts: filter, order, page',
  request: {
    params: InDossier,
    query: AsOf.extend(Page.shape).extend({
      state: z.enum(reviewStates).optional(),
      kind: AnyKind.optional(),
      actor: z.string().optional().describe('An actor’s id, on either side.'),
      issue: z.string().optional(),
      report: z.string().optional(),
      item: z.string().optional(),
      q: z.string().optional().describe('Words that the fact or its passage has.'),
      withdrawn: Flag.optional(),
      outlet: z.string().optional().describe('An outlet’s name.'),
      rule: z.string().optional().describe('What in the text led to the reading, as the fact’s coder names it.'),
      order: z
        .enum(['weight', 'date', 'text'])
        .default('date')
        .describe('weight: conflicting accounts first, then the least sure of the kinds least decided on.'),
      batches: Flag.optional().describe('Also counts the facts found by rule and by outlet.'),
    }),
  },
  responses: answers('Facts', FactRows),
})

const one = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/facts/{fact}',
  summary: 'A fact with its history and what other reports say of the same thing',
  request: { params: InFact, query: AsOf },
  responses: answers('The fact', FactPage),
})

const review = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/reviews',
  summary: 'Accept, reject or doubt facts',
  request: {
    params: InDossier,
    body: body(
      Signed.extend({
        facts: z.array(z.string()).min(1).max(10_000),
        verdict: z.enum(['accept', 'reject', 'unsure', 'reopen']),
      }),
    ),
  },
  responses: withClash('The facts as they stand now', Written),
})

const edit = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/facts/{fact}/edit',
  summary: 'Correct fields of a fact; its passage and kind stay',
  request: { params: InFact, body: body(Signed.extend({ changes: AnyQuery })) },
  responses: withClash('The fact as it stands now', Written),
})

const hand = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/facts',
  summary: 'Add a fact by hand: a stretch of a report and its reading',
  request: {
    params: InDossier,
    body: body(
      Signed.extend({
        report: z.string(),
        start: z.int().min(0),
        end: z.int().min(1),
        kind: AnyKind,
        fields: AnyQuery.describe('The fact’s fields: label, actors ([{name, id?, of?}]), about, date …'),
        replaces: z.string().optional().describe('The fact this one stands for from now on; it is rejected.'),
      }),
    ),
  },
  responses: answers('The new fact', Written),
})

const judge = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/judgements',
  summary: 'Say whether facts tell of one thing: merge and split items',
  request: {
    params: InDossier,
    body: body(
      Signed.extend({
        verdict: z.enum(verdicts),
        facts: z.array(z.string()).min(1),
        from: z
          .array(z.string())
          .default([])
          .describe('For different and unsure: each of `facts` against each of these.'),
      }),
    ),
  },
  responses: answers('Written', Written),
})

const undo = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/undo',
  summary: 'Take back the last change, or a named one',
  request: { params: InDossier, body: body(Signed.extend({ entry: z.string().optional() })) },
  responses: answers('Written', Written),
})

const states = { accept: 'accepted', reject: 'rejected', unsure: 'unsure', reopen: 'proposed' } as const

export function facts(api: OpenAPIHono, desk: Desk): void {
  api.openapi(list, async (c) => {
    const { asOf, offset, limit, order, batches: counting, ...filter } = c.req.valid('query')
    const record = await recordOf(desk, c.req.valid('param').dossier, asOf)
    const found = [...record.facts.values()].filter(matching(record, filter))
    const first = firstOf(found, offset + limit, orders[order](record))
    return c.json(
      {
        total: found.length,
        facts: first.slice(offset).map((held) => rowOf(record, held)),
        ...(counting ? { batches: batches(record, found) } : {}),
      },
      200,
    )
  })

  api.openapi(one, async (c) => {
    const { dossier, fact: id } = c.req.valid('param')
    const record = await recordOf(desk, dossier, c.req.valid('query').asOf)
    const held = record.facts.get(id) ?? missing('fact', id)
    const item = record.items.get(held.item)
    const line = item && told(record, item)
    return c.json(
      {
        ...rowOf(record, held),
        history: historyOf(record, `fact:${id}`),
        ...(line ? { told: line } : {}),
        accounts: disagreementsWith(record, held.id, held.item),
      },
      200,
    )
  })

  api.openapi(review, async (c) => {
    const { facts: ids, verdict, ...signed } = c.req.valid('json')
    const { dossier } = c.req.valid('param')
    const done = await write(dossier, ids, [{ type: 'facts-reviewed', facts: ids, state: states[verdict] }], signed)
    return 'clash' in done ? c.json(clashOf(done.clash), 409) : c.json(done.written, 200)
  })

  api.openapi(edit, async (c) => {
    const { changes, ...signed } = c.req.valid('json')
    const { dossier, fact: id } = c.req.valid('param')
    const held = (await recordOf(desk, dossier)).facts.get(id) ?? missing('fact', id)
    const checked = Fact.safeParse({ ...held.fact, ...changes })
    if (!checked.success) {
      const [issue] = checked.error.issues
      throw new Misuse('fact-invalid', `${issue?.path.join('.')}: ${issue?.message}`)
    }
    const done = await write(dossier, [id], [{ type: 'fact-edited', fact: id, changes }], signed)
    return 'clash' in done ? c.json(clashOf(done.clash), 409) : c.json(done.written, 200)
  })

  api.openapi(hand, async (c) => {
    const { dossier } = c.req.valid('param')
    const { report: id, start, end, kind, fields, replaces, by, why } = c.req.valid('json')
    const report = await desk.store.report(dossier, id)
    const fact = byHand({ report, evidence: evidence(report.text, start, end), kind: kind as Kind, fields })
    const actions: Action[] = [
      { type: 'facts-proposed', report: id, facts: [fact] },
      { type: 'facts-reviewed', facts: [fact.id], state: 'accepted' },
      ...(replaces === undefined
        ? []
        : [{ type: 'facts-reviewed' as const, facts: [replaces], state: 'rejected' as const }]),
    ]
    const { record, entries } = await desk.store.append(dossier, actions, signature(by, why))
    desk.changed.tell(dossier)
    return c.json(writtenOf(record, entries, [fact.id]), 200)
  })

  api.openapi(judge, async (c) => {
    const { dossier } = c.req.valid('param')
    const { verdict, facts: ids, from, by, why } = c.req.valid('json')
    const { record, entries } = await desk.store.append(
      dossier,
      [{ type: 'facts-judged', verdict, facts: ids, from }],
      signature(by, why),
    )
    desk.changed.tell(dossier)
    return c.json(writtenOf(record, entries, [...ids, ...from]), 200)
  })

  api.openapi(undo, async (c) => {
    const { dossier } = c.req.valid('param')
    const { by, why, entry } = c.req.valid('json')
    const { record, entries } = await desk.store.undo(dossier, {
      ...signature(by, why),
      ...(entry === undefined ? {} : { entry }),
    })
    desk.changed.tell(dossier)
    return c.json(writtenOf(record, entries, []), 200)
  })

  /** Writes, unless somebody else has changed one of the facts since the page was read. */
  async function write(
    dossier: string,
    ids: readonly string[],
    actions: readonly Action[],
    signed: z.infer<typeof Signed>,
  ): Promise<{ written: z.infer<typeof Written> } | { clash: FactRow[] }> {
    const before = await recordOf(desk, dossier)
    for (const id of ids) if (!before.facts.has(id)) missing('fact', id)
    const changed = signed.seen === undefined ? [] : changedSince(before, ids, signed.seen)
    if (changed.length > 0) return { clash: changed.map((held) => rowOf(before, held)) }
    const { record, entries } = await desk.store.append(dossier, actions, signature(signed.by, signed.why))
    desk.changed.tell(dossier)
    return { written: writtenOf(record, entries, ids) }
  }

  function signature(by: string | undefined, why: string | undefined) {
    return { by: by ?? desk.by, ...(why === undefined ? {} : { why }) }
  }
}

function clashOf(rows: FactRow[]): z.infer<typeof Clash> {
  const detail = 'somebody else has decided on it since this page was read; here is how it stands'
  return { ...problem(409, 'clash', detail), status: 409, rows }
}

function writtenOf(
  record: Record,
  entries: readonly { id: string }[],
  ids: readonly string[],
): z.infer<typeof Written> {
  return {
    entry: entries.at(-1)?.id ?? null,
    head: [...record.head],
    rows: ids.flatMap((id) => {
      const held = record.facts.get(id)
      return held ? [rowOf(record, held)] : []
    }),
  }
}
