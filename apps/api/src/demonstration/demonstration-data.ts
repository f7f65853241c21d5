import { readFile } from 'node:fs/promises';
import { role, scopeLevel, side, workSide } from '@hampeyman/domain/access';
import { plainDate, wallTime } from '@hampeyman/domain/calendar';
import { z } from 'zod';

const text = z.string();
const maybe = z.string().nullable();
const sampled = { isSample: z.boolean() };
const seeded = z.object({ code: text, fa: text, en: text, seed: text });

const organisation = z.object({
  code: text,
  nameFa: text,
  nameEn: maybe,
  origin: text,
  parent: maybe,
  side,
  provinceCode: maybe,
});

const post = z.object({
  ...sampled,
  code: text,
  titleFa: text,
  titleEn: maybe,
  organisation: text,
  role: role.nullable(),
  scope: z.object({ level: scopeLevel, provinceCode: text.optional() }),
});

const holder = z.object({ post: text, person: text, from: plainDate, to: plainDate.nullable(), acting: z.boolean(), actingFor: maybe });

const report = z.object({
  date: plainDate,
  percent: z.int(),
  state: z.enum(['IN_PROGRESS', 'BLOCKED', 'DONE']),
  noteFa: text,
  byPost: text,
  person: text,
});

const task = z.object({
  ...sampled,
  code: text,
  obligation: text,
  objective: text,
  titleFa: text,
  titleEn: text,
  province: maybe,
  start: plainDate,
  due: plainDate,
  status: text,
  progress: z.int(),
  overdueAsOf: z.boolean(),
  side: workSide,
  ministryPost: text,
  acecrPost: text,
  helperPosts: z.array(text),
  dependsOn: z.array(z.object({ task: text, kind: text, noteFa: maybe, noteEn: maybe })),
  reports: z.array(report),
  approval: z.object({ verifiedBy: text, person: text, actingFor: maybe, on: plainDate }).nullable(),
  returns: z.array(z.object({ date: plainDate, byPost: text, person: text, ofReport: plainDate, reasonFa: text, reasonEn: maybe })),
  blocker: z.object({ textFa: text, textEn: text, since: plainDate, waitingForSide: side, waitingForPost: text }).nullable(),
  waitingSince: plainDate.nullable(),
  waitingFor: z.object({ side, post: text }).nullable(),
  delayReason: z.object({ code: text, excusable: z.boolean(), textFa: text, textEn: maybe }).nullable(),
  cancelledOn: plainDate.nullable(),
  steps: z.array(z.object({ side, titleFa: text, titleEn: text, doneOn: plainDate.nullable() })).default([]),
  documents: z
    .array(
      z.object({
        titleFa: text,
        titleEn: text,
        type: text,
        sizeBytes: z.int(),
        letterNumber: maybe,
        on: plainDate,
        side,
        state: z.enum(['NEW', 'ACCEPTED', 'RETURNED']),
      }),
    )
    .default([]),
  comments: z
    .array(z.object({ date: plainDate, byPost: text, visibility: z.enum(['BOTH', 'OWN_SIDE']), textFa: text, textEn: maybe }))
    .default([]),
});

const committee = z.object({
  ...sampled,
  code: text,
  fa: text,
  en: text,
  level: text,
  secretary: text,
  members: z.array(
    z.object({ post: text, side, seat: z.enum(['CHAIR', 'SECRETARY', 'MEMBER']), from: plainDate, to: plainDate.nullable() }),
  ),
  quorum: z.object({ total: z.int(), perSide: z.int() }),
  rhythmFa: text,
  rhythmEn: text,
  invitationHours: z.int(),
});

const attendance = z.object({
  displayOrder: z.int(),
  post: maybe,
  person: text,
  side: side.nullable(),
  state: z.enum(['PRESENT', 'ABSENT_WITH_NOTICE', 'DELEGATE', 'GUEST']),
  delegateFor: maybe,
  arrivedAt: wallTime.nullable(),
  leftAt: wallTime.nullable(),
  guestTitleFa: text.optional(),
  guestTitleEn: text.optional(),
  guestOrganisationFa: text.optional(),
});

const meeting = z.object({
  ...sampled,
  code: text,
  committee: text,
  sequenceNo: z.int(),
  date: plainDate,
  start: wallTime,
  end: wallTime,
  placeFa: text,
  placeEn: maybe,
  status: z.enum(['HELD', 'PLANNED']),
  kind: z.enum(['ORDINARY', 'EXTRAORDINARY']),
  letterNumber: maybe,
  invitationNumber: maybe,
  invitationSentOn: plainDate.nullable(),
  agenda: z.array(
    z.object({
      order: z.int(),
      titleFa: text,
      titleEn: text,
      presenterPost: maybe,
      minutes: z.int(),
      links: z.array(z.object({ type: z.enum(['TASK', 'OBLIGATION', 'DECISION', 'INDICATOR']), code: text })),
    }),
  ),
  attendance: z.array(attendance),
  quorumMet: z.boolean().nullable(),
  discussion: z.array(z.object({ agendaOrder: z.int(), paragraphsFa: z.array(text), gistEn: maybe })),
  minutesState: z.enum(['DRAFT', 'FINAL', 'SIGNED']).nullable(),
  minutesFinalOn: plainDate.nullable(),
  minutesSignedOn: plainDate.nullable(),
  classification: z.enum(['NORMAL', 'CONFIDENTIAL']),
  dissents: z.array(z.object({ post: text, agendaOrder: z.int(), textFa: text, gistEn: text })),
  nextMeetingFa: maybe,
  nextMeetingEn: maybe,
  nextMeetingOn: plainDate.nullable(),
  closedAt: wallTime.nullable(),
  previousDecisions: z.array(z.object({ decision: text, state: text, percent: z.int().nullable() })).default([]),
});

const decision = z.object({
  ...sampled,
  code: text,
  meeting: text,
  textFa: text,
  subjectFa: text,
  obligation: text.nullable(),
  due: plainDate,
  status: text,
  task: maybe,
  overdueAsOf: z.boolean(),
  executorSide: workSide,
  executorPost: text,
  cooperatingPosts: z.array(text),
  agendaOrder: z.int(),
  doneOn: plainDate.nullable(),
  closedOn: plainDate.nullable(),
  refersTo: z.array(z.object({ decision: text, relation: z.enum(['EXTENDS', 'CONTINUES']) })),
  cancelsTask: text.optional(),
});

const ratioPart = z.object({ fa: text, en: text, indicator: maybe }).nullable();

const indicator = z.object({
  code: text,
  fa: text,
  en: text,
  formula: text,
  seed: text,
  unitCode: text,
  unitFa: text,
  unitEn: text,
  direction: text,
  level: text,
  kind: text,
  disaggregation: maybe,
  numerator: ratioPart,
  denominator: ratioPart,
  multiplier: z.number(),
  cumulative: z.boolean(),
  aggregation: z.object({ place: text, time: text }),
  frequency: text,
  baselineValue: z.object({ value: z.number(), approximate: z.boolean(), source: text }).nullable(),
  referenceValue: z.object({ value: z.number(), approximate: z.boolean(), period: text, province: text, source: text }).nullable(),
  owningSide: workSide,
  ownerPosts: z.object({ MINISTRY: text, ACECR: text }),
  outcomes: z.array(text),
  objectives: z.array(text),
  needs: z.array(text),
});

const value = z.object({
  ...sampled,
  indicator: text,
  province: maybe,
  period: text,
  value: z.number(),
  version: z.int(),
  state: z.enum(['ACCEPTED', 'SENT', 'RETURNED', 'DRAFT']),
  approximate: z.boolean(),
  provenance: z.enum(['SAMPLE', 'SEED']),
  source: text,
  submittedBy: maybe,
  submittedOn: plainDate.nullable(),
  acceptedBy: maybe,
  acceptedOn: plainDate.nullable(),
  waitingFor: text.optional(),
  returnedBy: text.optional(),
  returnedOn: plainDate.optional(),
  returnReasonFa: text.optional(),
  returnReasonEn: text.optional(),
});

const demonstrationData = z.object({
  asOf: z.object({ iso: plainDate }),
  organisations: z.array(organisation),
  users: z.array(z.object({ login: text, nameFa: text, role: text, post: text, person: text })),
  people: z.array(z.object({ ...sampled, id: text, nameFa: text, nameEn: maybe, honorificFa: maybe })),
  posts: z.array(post),
  holders: z.array(holder),
  memorandum: z.object({
    titleFa: text,
    numberFa: text,
    effectiveFrom: plainDate,
    effectiveTo: plainDate,
    sampleFields: z.array(text),
  }),
  sourceDocument: z.object({
    code: text,
    titleFa: text,
    titleEn: text,
    agencyFa: text,
    agencyEn: text,
    placeFa: text,
    placeEn: text,
    dateNoteEn: text,
    url: text,
    facts: z.array(z.object({ id: text, fa: text, en: text, from: text })),
  }),
  articles: z.array(
    z.object({
      ...sampled,
      code: text,
      number: maybe,
      kind: z.enum(['PREAMBLE', 'ARTICLE', 'CLAUSE', 'NOTE']),
      parent: maybe,
      titleFa: maybe,
      titleEn: maybe,
      textFa: maybe,
      obligation: maybe,
      objective: maybe,
      origin: text,
    }),
  ),
  objectives: z.array(seeded.extend({ field: text })),
  outcomes: z.array(seeded),
  diagnosedNeeds: z.array(seeded),
  objectiveOutcomeLinks: z.array(z.object({ objective: text, outcome: text, strength: z.enum(['MAIN', 'SUPPORTING']) })),
  obligations: z.array(
    z.object({ ...sampled, code: text, party: z.enum(['MCLS', 'ACECR', 'JOINT']), fa: text, en: text, kind: text, objective: text }),
  ),
  tasks: z.array(task),
  committees: z.array(committee),
  meetings: z.array(meeting),
  decisions: z.array(decision),
  indicators: z.array(indicator),
  targets: z.array(z.object({ indicator: text, province: maybe, period: text, value: z.number() })),
  values: z.array(value),
  needResponses: z.array(z.object({ need: text, kind: z.enum(['TASK', 'INDICATOR']), code: text })),
  strategyPillars: z.array(seeded.extend({ tasks: z.array(text) })),
});

/** The invented life of a memorandum: who, what and when, as acts are made from it. */
export type DemonstrationData = z.infer<typeof demonstrationData>;
export type TaskData = DemonstrationData['tasks'][number];
export type MeetingData = DemonstrationData['meetings'][number];
export type DecisionData = DemonstrationData['decisions'][number];
export type ValueData = DemonstrationData['values'][number];

// the build keeps what is read at run time under its path below the source folder
const file = new URL(import.meta.url.endsWith('.ts') ? './demo-data.json' : './demonstration/demo-data.json', import.meta.url);

/** Reads the data of the demonstration; they are needed once, so they are not part of the code. */
export async function readDemonstrationData(): Promise<DemonstrationData> {
  return demonstrationData.parse(JSON.parse(await readFile(file, 'utf8')));
}
