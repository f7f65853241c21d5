import type { Client } from 'pg';
import { world } from '../testing/world';
import { figure, idOf, scopeNames, scopes, word, type Eyes, type Scope } from './planting.fixture';
import { memoranda } from './readers.fixture';

type Row = Readonly<Record<string, unknown>>;

/** Ids of what was planted in a scope, by the name of the table. */
export type Planted = Readonly<Record<Scope, Readonly<Record<string, string>>>>;

const sides = ['MINISTRY', 'ACECR'] as const;
const titled = (scope: Scope, eyes: Eyes = 'open'): Row => ({
  title_fa: `عنوان ${word(scope, eyes)}`,
  title_en: `Title ${word(scope, eyes)}`,
});
const searched = (row: Row): Row => {
  const norm = Object.values(row)
    .filter((value) => typeof value === 'string')
    .join(' ')
    .toLowerCase();
  return { ...row, search_norm: norm, search_squashed: norm.replaceAll(' ', '') };
};

/** Puts records of every kind into every scope, each bearing signs of its own, and links that lead from scope to scope. */
export class Planter {
  private readonly ids: Record<Scope, Record<string, string>> = { c: {}, a: {}, b: {}, f: {}, e: {} };

  constructor(private readonly owner: Client) {}

  async plant(): Promise<Planted> {
    await this.people();
    for (const scope of scopeNames) await this.basis(scope);
    for (const scope of scopeNames) await this.tasks(scope);
    for (const scope of scopeNames) await this.meetings(scope);
    for (const scope of scopeNames) await this.indicators(scope);
    for (const scope of scopeNames) await this.links(scope);
    return this.ids;
  }

  private async add(table: string, row: Row): Promise<void> {
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${String(index + 1)}`);
    await this.owner.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`, Object.values(row));
  }

  /** Adds a row with an id of its scope and remembers it under `name`. */
  private async grow(scope: Scope, table: string, row: Row, name = table, eyes: Eyes = 'open'): Promise<string> {
    const id = idOf(scope, eyes);
    await this.add(table, { id, ...row });
    // the first of several is the one that links and requests mean
    this.ids[scope][name] ??= id;
    return id;
  }

  private of(scope: Scope): Row {
    return { memorandum_id: memoranda[scopes[scope].memorandum], province_code: scopes[scope].provinceCode };
  }

  private person(scope: Scope): string {
    const { people } = world;
    return { c: people.zahra, a: people.hassan, b: people.nasrin, f: strangers.person, e: strangers.person }[scope];
  }

  /** The other agency with its posts, and roles of ACECR that the small world lacks. */
  private async people(): Promise<void> {
    const none = { search_norm: '', search_squashed: '' };
    const ofNobody = '0ff1ce04-0000-4000-8000-000000000000';
    await this.add('organisations', { id: ofNobody, code: 'OTHERS', name_fa: 'دستگاه دیگر', side: 'MINISTRY', ...none });
    const party = { memorandum_id: memoranda.foreign, organisation_id: ofNobody, side: 'MINISTRY', role: 'CLIENT', ordinal: 1 };
    await this.add('memorandum_parties', party);
    const { rows } = await this.owner.query<{ hash: string }>(`SELECT password_hash AS hash FROM people WHERE login = 'maryam'`);
    const unit = (memorandum: 'own' | 'foreign'): string => (memorandum === 'own' ? world.organisations.acecr : ofNobody);
    for (const [index, one] of newcomers.entries()) {
      const number = String(index).padStart(12, '0');
      const { post, person } = one;
      await this.add('posts', {
        ...{ id: post, code: `NEW-${number}`, title_fa: 'سمت', organisation_id: unit(one.memorandum), side: one.side, role: one.role },
        ...{ scope_level: one.provinceCode === null ? 'NATIONAL' : 'PROVINCE', scope_province_code: one.provinceCode, ...none },
      });
      await this.add('people', { id: person, name_fa: 'شخص', login: one.login, password_hash: rows[0]?.hash, ...none });
      await this.add('holdings', { id: `0ff1ce02-0000-4000-8000-${number}`, post_id: post, person_id: person, held_from: '2025-04-05' });
    }
    // an account, which only administrators learn of
    await this.add('people', { id: '0ff1ce03-0000-4000-8000-000000000000', name_fa: 'صاحب حساب', login: word('c', 'accounts'), ...none });
  }

  /** The text of a memorandum (in the national scopes) and the committee of a scope. */
  private async basis(scope: Scope): Promise<void> {
    const { memorandum_id } = this.of(scope);
    const position = 90;
    if (scopes[scope].provinceCode === null) {
      const source = await this.grow(scope, 'source_documents', { code: word(scope), ...titled(scope), agency_fa: word(scope) });
      await this.add('source_facts', { source_document_id: source, code: word(scope), position, text_fa: word(scope) });
      await this.owner.query(
        'UPDATE memoranda SET source_document_id = $2, subject_fa = $3, number = $4, search_norm = $3, search_squashed = $3 WHERE id = $1',
        [memorandum_id, source, word(scope), word(scope)],
      );
      const part = { memorandum_id, code: word(scope), position, ...titled(scope) };
      const article = await this.grow(scope, 'articles', { ...part, kind: 'ARTICLE', text_fa: word(scope) });
      const objective = await this.grow(scope, 'objectives', { ...part, code: word(scope), field: 'TRAINING', article_id: article });
      const outcome = await this.grow(scope, 'outcomes', { ...part, code: word(scope) });
      await this.add('objective_outcomes', { objective_id: objective, outcome_id: outcome, strength: 'MAIN' });
      await this.grow(scope, 'needs', { ...part, code: word(scope) });
      await this.grow(scope, 'strategy_pillars', { ...part, code: word(scope) });
      const obligation = { ...part, code: word(scope), side: 'JOINT', kind: 'ONE_OFF', objective_id: objective, article_id: article };
      await this.grow(scope, 'obligations', searched(obligation));
    }
    const committee = {
      ...this.of(scope),
      code: word(scope),
      kind: 'WORKING_GROUP',
      name_fa: word(scope),
      quorum_total: 2,
      quorum_per_side: 1,
    };
    const committee_id = await this.grow(scope, 'committees', { ...committee, name_en: word(scope), rhythm_fa: word(scope) });
    for (const [index, side] of sides.entries()) {
      const seat = side === 'MINISTRY' ? 'CHAIR' : 'MEMBER';
      const post_id = postsOf[scope][side];
      await this.add('committee_seats', {
        id: idOf(scope),
        committee_id,
        post_id,
        side,
        seat,
        display_order: index,
        held_from: '2025-04-05',
      });
    }
  }

  private national(scope: Scope, table: string): string | null {
    return this.ids[scopes[scope].memorandum === 'own' ? 'c' : 'f'][table] ?? null;
  }

  private async tasks(scope: Scope): Promise<void> {
    const posts = postsOf[scope];
    const task = (state: string, code: string): Row =>
      searched({
        ...{ ...this.of(scope), code, side: 'ACECR', ...titled(scope), starts_on: '2026-03-21', due_on: '2026-10-01', state },
        ...{ obligation_id: this.national(scope, 'obligations'), objective_id: this.national(scope, 'objectives'), progress_percent: 40 },
        ...{ blocker_fa: word(scope), delay_reason_code: 'OTHER', delay_reason_fa: word(scope), delay_is_excusable: false },
      });
    const waiting = {
      ...task('AWAITING_APPROVAL', word(scope).toUpperCase()),
      waiting_post_id: posts.MINISTRY,
      waiting_side: 'MINISTRY',
      waiting_since: '2026-10-02',
    };
    for (const [name, row] of Object.entries({ tasks: task('IN_PROGRESS', codes[scope]), waiting })) {
      const task_id = await this.grow(scope, 'tasks', row, name);
      for (const side of sides) {
        const duty = side === 'ACECR' ? 'REPORTER' : 'VERIFIER';
        await this.add('task_sides', { task_id, side, post_id: posts[side], duty });
        await this.grow(scope, 'task_steps', { task_id, side, position: 1, ...titled(scope) });
        const said = { task_id, ...this.of(scope), side, post_id: posts[side], person_id: this.person(scope), written_at: '2026-10-01' };
        for (const [visibility, eyes] of [
          ['BOTH', 'open'],
          ['OWN_SIDE', side],
        ] as const) {
          await this.grow(scope, 'task_comments', { ...said, visibility, text_fa: word(scope, eyes) }, 'task_comments', eyes);
        }
      }
      const document = {
        task_id,
        ...titled(scope),
        type: 'PDF',
        letter_number: word(scope),
        dated_on: '2026-10-01',
        side: 'ACECR',
        state: 'NEW',
      };
      await this.grow(scope, 'task_documents', document);
      await this.grow(scope, 'task_reports', {
        ...{ task_id, reported_on: '2026-10-01', reported_at: '2026-10-01', state: 'DONE', progress_percent: 40, note: word(scope) },
        ...{ side: 'ACECR', post_id: posts.ACECR, person_id: this.person(scope) },
      });
    }
  }

  private async meetings(scope: Scope): Promise<void> {
    const posts = postsOf[scope];
    const committee_id = this.ids[scope]['committees'];
    const meeting = (sequence_no: number, state: string, day: string): Row =>
      searched({
        ...{ ...this.of(scope), committee_id, code: word(scope), number_code: word(scope), sequence_no, state, place_fa: word(scope) },
        ...{ starts_at: `${day}T05:30:00Z`, ends_at: `${day}T07:30:00Z`, invitation_number: word(scope), next_meeting_fa: word(scope) },
      });
    await this.grow(scope, 'meetings', meeting(2, 'PLANNED', '2027-03-01'), 'planned');
    const meeting_id = await this.grow(scope, 'meetings', meeting(1, 'HELD', '2026-10-10'));
    const item = { meeting_id, position: 1, title_fa: word(scope), minutes: 10, discussion_fa: word(scope), gist_en: word(scope) };
    await this.grow(scope, 'agenda_items', item);
    const guest = { meeting_id, display_order: 3, state: 'GUEST', guest_name_fa: word(scope), guest_title_fa: word(scope) };
    await this.add('attendances', { id: idOf(scope), ...guest, guest_organisation_fa: word(scope) });
    for (const [index, side] of sides.entries()) {
      const present = { meeting_id, display_order: index, side, seat: 'MEMBER', state: 'PRESENT', post_id: posts[side] };
      await this.add('attendances', { id: idOf(scope), ...present, dissent_fa: word(scope), dissent_agenda_position: 1 });
    }
    await this.add('minutes', { meeting_id, ...this.of(scope), state: 'DRAFT', letter_number: word(scope) });
    const decision = (row_no: number, is_final: boolean, more: Row): Row =>
      searched({
        ...{
          meeting_id,
          committee_id,
          ...this.of(scope),
          code: word(scope),
          row_no,
          side: 'ACECR',
          subject_fa: word(scope),
          text_fa: word(scope),
        },
        ...{ executor_post_id: posts.ACECR, due_on: '2026-10-05', is_final, obligation_id: this.national(scope, 'obligations'), ...more },
      });
    const drafted = decision(2, false, { task_link: 'NONE' });
    await this.grow(scope, 'decisions', drafted, 'drafts');
    await this.grow(scope, 'decisions', decision(1, true, { task_link: 'CONTINUE', task_id: this.ids[neighbour[scope]]['tasks'] }));
  }

  private async indicators(scope: Scope): Promise<void> {
    const posts = postsOf[scope];
    const indicator = searched({
      ...{
        ...this.of(scope),
        code: word(scope),
        side: 'JOINT',
        position: 90,
        ...titled(scope),
        definition_fa: word(scope),
        unit_code: 'PERSON',
      },
      ...{ unit_fa: 'نفر', unit_en: 'person', direction: 'INCREASE', level: 'OUTPUT', kind: 'COUNT', place_aggregation: 'SUM' },
      ...{ time_aggregation: 'LAST', frequency: 'HALF_YEAR', is_headline: scopes[scope].provinceCode === null },
      ...{ ministry_post_id: posts.MINISTRY, acecr_post_id: posts.ACECR, source: word(scope), baseline_value: 0 },
    });
    const indicator_id = await this.grow(scope, 'indicators', indicator);
    const objective_id = this.national(scope, 'objectives');
    await this.add('indicator_objectives', { indicator_id, objective_id });
    // figures of the country and of every province, under the indicator of the whole memorandum
    const of = this.national(scope, 'indicators');
    const target = { id: idOf(scope), indicator_id: of, ...this.of(scope), side: 'JOINT', period: '1405-H1', period_to: '2026-09-22' };
    await this.add('indicator_targets', { ...target, value: figure(scope) });
    const period = { period: '1405-H1', period_from: '2026-03-21', period_to: '2026-09-22', source: word(scope), provenance: 'ENTERED' };
    const value = {
      indicator_id: of,
      ...this.of(scope),
      ...period,
      side: 'ACECR',
      submitted_side: 'ACECR',
      submitted_by_post_id: posts.ACECR,
    };
    const submitted = { ...value, submitted_by_person_id: this.person(scope), submitted_on: '2026-09-30' };
    await this.grow(scope, 'indicator_values', {
      ...submitted,
      state: 'ACCEPTED',
      revision: 1,
      value: figure(scope),
      decided_on: '2026-10-01',
    });
    const returned = { ...submitted, state: 'RETURNED', revision: 2, value: figure(scope), return_reason_fa: word(scope) };
    await this.grow(scope, 'indicator_values', returned, 'returned');
    const sent = { ...submitted, state: 'SENT', revision: 3, value: figure(scope), waiting_post_id: posts.MINISTRY };
    await this.grow(scope, 'indicator_values', sent, 'sent');
    for (const [index, side] of sides.entries()) {
      const draft = { ...period, indicator_id: of, ...this.of(scope), side, state: 'DRAFT', revision: 4 + index };
      const signs = { value: figure(scope, side), source: word(scope, side) };
      await this.grow(scope, 'indicator_values', { ...draft, ...signs }, `draft ${side}`, side);
    }
  }

  /** What leads out of a scope: needs, pillars, dependencies and agendas name records of all scopes of their memorandum. */
  private async links(scope: Scope): Promise<void> {
    const task_id = this.ids[scope]['tasks'];
    await this.add('need_responses', { need_id: this.national(scope, 'needs'), position: scopeNames.indexOf(scope), task_id });
    await this.add('pillar_tasks', { pillar_id: this.national(scope, 'strategy_pillars'), task_id });
    const kind = 'FINISH_TO_START';
    for (const other of scopeNames) {
      if (other === scope || scopes[other].memorandum !== scopes[scope].memorandum) continue;
      const needs_task_id = this.ids[other]['tasks'];
      await this.add('task_dependencies', { task_id, needs_task_id, kind, note_fa: null });
    }
    await this.add('activity', {
      ...{
        chain: String(this.of(scope)['memorandum_id']),
        seq: 1_000 + scopeNames.indexOf(scope),
        at: '2026-10-01',
        person_id: this.person(scope),
      },
      ...{
        action: 'tasks.changed',
        subject_type: 'Task',
        subject_id: task_id,
        subject_code: codes[scope],
        ...this.of(scope),
        side: 'ACECR',
      },
      details: { after: { taskId: this.ids[neighbour[scope]]['tasks'], needsTaskCode: codes[neighbour[scope]], code: codes[scope] } },
      ...{ prev_hash: '', hash: '' },
    });
    const continues = this.ids[neighbour[scope]]['decisions'];
    await this.owner.query('UPDATE decisions SET continues_decision_id = $2 WHERE id = $1', [this.ids[scope]['drafts'], continues]);
  }
}

/** Codes of the tasks that others link to, as codes are written. */
const codes = Object.fromEntries(scopeNames.map((scope) => [scope, word(scope).toUpperCase()])) as Readonly<Record<Scope, string>>;

/** Where the links of a scope lead: to another province, and to the country from there. */
const neighbour: Readonly<Record<Scope, Scope>> = { c: 'b', a: 'c', b: 'a', f: 'e', e: 'f' };

const newPost = (number: number): string => `0ff1ce00-0000-4000-8000-${String(number).padStart(12, '0')}`;
const newPerson = (number: number): string => `0ff1ce01-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const strangers = { manager: newPost(3), director: newPost(4), officer: newPost(5), person: newPerson(5) } as const;

const newcomers = (
  [
    ['director.acecr', 'PROVINCIAL_DIRECTOR', 'ACECR', 'own', 'IR-29'],
    ['auditor.acecr', 'AUDITOR', 'ACECR', 'own', null],
    ['secretary.acecr', 'SECRETARY', 'ACECR', 'own', null],
    ['stranger', 'MINISTRY_MANAGER', 'MINISTRY', 'foreign', null],
    ['stranger.director', 'PROVINCIAL_DIRECTOR', 'MINISTRY', 'foreign', 'IR-29'],
    ['stranger.acecr', 'ACECR_STAFF', 'ACECR', 'foreign', null],
  ] as const
).map(([login, role, side, memorandum, provinceCode], index) => ({
  ...{ login, role, side, memorandum, provinceCode, post: newPost(index), person: newPerson(index) },
}));

const { posts } = world;
/** The posts that answer in a scope, one per side. */
export const postsOf: Readonly<Record<Scope, Readonly<Record<(typeof sides)[number], string>>>> = {
  c: { MINISTRY: posts.manager, ACECR: posts.staff },
  a: { MINISTRY: posts.director, ACECR: posts.provincialStaff },
  b: { MINISTRY: posts.otherDirector, ACECR: posts.otherStaff },
  f: { MINISTRY: strangers.manager, ACECR: strangers.officer },
  e: { MINISTRY: strangers.director, ACECR: strangers.officer },
};
