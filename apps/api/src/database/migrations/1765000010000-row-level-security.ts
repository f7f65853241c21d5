import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second wall: what a connection sees and writes is decided again by the database, from the settings that `actorStatement` puts on it
 * (`libs/domain/…/access/reach.ts` says the same in code, and a test compares both). Without settings nothing is seen and nothing written.
 *
 * Settings are read in sub-selects, which are computed once per statement and not once per row. The tables are not FORCEd: their owner
 * migrates data and owns the views of `1765000010100-summaries`; the serving role owns nothing and cannot bypass.
 */
const setting = (name: string): string => `(SELECT nullif(current_setting('hampeyman.${name}', true), ''))`;
const isSystem = `${setting('role')} = 'SYSTEM'`;
const isSomebody = `${setting('person_id')} IS NOT NULL`;
const isAdministrator = `${setting('role')} IN ('ADMIN', 'SYSTEM')`;
const isWriter = `${setting('role')} IS DISTINCT FROM 'AUDITOR'`;

/** Of a memorandum whose content the actor reads. */
const within = (column = 'memorandum_id'): string =>
  `${column} = ANY ((SELECT nullif(current_setting('hampeyman.memorandum_ids', true), '')::uuid[])::uuid[])`;
/** Of the whole country or, for whom a province confines, of that province. */
const inProvince = `(province_code IS NULL OR province_code = coalesce(${setting('province_code')}, province_code))`;
const reached = `${within()} AND ${inProvince}`;
const ownSide = `side = ${setting('side')}`;

const orSystem = (condition: string): string => `${isSystem} OR (${condition})`;
const through = (parent: string, link: string): string => `EXISTS (SELECT FROM ${parent} parent WHERE parent.id = ${link})`;

/** What is seen of a table, and what may be written where that is less. */
interface Wall {
  readonly sees: string;
  readonly writes?: string;
}

/** Content is written by whoever reaches it, but an auditor: whether they may is for the rules to say. */
const content = (condition: string): Wall => ({ sees: orSystem(condition), writes: `${isWriter} AND (${orSystem(condition)})` });
/** A part of a record is where its record is; the policies of the parent's table decide. */
const partOf = (parent: string, link: string): Wall => ({
  sees: through(parent, link),
  writes: `${isWriter} AND ${through(parent, link)}`,
});
/** Who belongs where: read by everyone signed in, kept by administrators. */
const directory: Wall = { sees: isSomebody, writes: isAdministrator };

const walls: Readonly<Record<string, Wall>> = {
  organisations: directory,
  posts: directory,
  holdings: directory,
  // everyone keeps their own preferences
  people: { sees: isSomebody, writes: `${isAdministrator} OR id::text = ${setting('person_id')}` },
  sessions: { sees: `${isAdministrator} OR person_id::text = ${setting('person_id')}` },
  sign_in_failures: { sees: isSystem },
  idempotency_keys: { sees: `${isSystem} OR person_id::text = ${setting('person_id')}` },

  activity: {
    sees: orSystem(
      `(memorandum_id IS NULL AND (${setting('role')} IN ('ADMIN', 'AUDITOR') OR person_id::text = ${setting('person_id')})) OR (${reached})`,
    ),
    // what several people did in one transaction (the demonstration) is written under the name of one
    writes: isSomebody,
  },
  // lengths and hashes of chains: whoever writes to a chain moves its head
  activity_heads: { sees: isSomebody },

  // registered by the portal on behalf of a manager: before it stands, nobody is a party to it
  memoranda: content(within('id')),
  memorandum_parties: { sees: orSystem(within()), writes: isSystem },
  source_documents: {
    sees: `${isSystem} OR EXISTS (SELECT FROM memoranda parent WHERE parent.source_document_id = source_documents.id)`,
    // a document is written just before its memorandum names it
    writes: `${isWriter} AND ${isSomebody}`,
  },
  source_facts: { sees: through('source_documents', 'source_document_id'), writes: `${isWriter} AND ${isSomebody}` },
  articles: content(within()),
  objectives: content(within()),
  outcomes: content(within()),
  objective_outcomes: partOf('objectives', 'objective_id'),
  needs: content(within()),
  need_responses: partOf('needs', 'need_id'),
  strategy_pillars: content(within()),
  pillar_tasks: partOf('strategy_pillars', 'pillar_id'),
  obligations: content(within()),

  tasks: content(reached),
  task_sides: partOf('tasks', 'task_id'),
  task_helpers: partOf('tasks', 'task_id'),
  task_dependencies: partOf('tasks', 'task_id'),
  task_steps: partOf('tasks', 'task_id'),
  task_reports: partOf('tasks', 'task_id'),
  task_verdicts: partOf('tasks', 'task_id'),
  task_documents: partOf('tasks', 'task_id'),
  task_comments: content(`${reached} AND (visibility = 'BOTH' OR ${ownSide})`),

  committees: content(reached),
  committee_seats: partOf('committees', 'committee_id'),
  meetings: content(reached),
  agenda_items: partOf('meetings', 'meeting_id'),
  agenda_links: partOf('agenda_items', 'agenda_item_id'),
  attendances: partOf('meetings', 'meeting_id'),
  minutes: content(reached),
  minutes_addenda: partOf('meetings', 'meeting_id'),
  decisions: content(reached),
  decision_cooperators: partOf('decisions', 'decision_id'),

  indicators: content(reached),
  indicator_objectives: partOf('indicators', 'indicator_id'),
  indicator_outcomes: partOf('indicators', 'indicator_id'),
  indicator_targets: content(reached),
  // a draft is its own side's; an auditor reads it, too
  indicator_values: content(`${reached} AND (state <> 'DRAFT' OR ${ownSide} OR ${setting('role')} = 'AUDITOR')`),
};

export class RowLevelSecurity1765000010000 implements MigrationInterface {
  readonly name = 'RowLevelSecurity1765000010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, { sees, writes }] of Object.entries(walls)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      if (writes === undefined) {
        await runner.query(`CREATE POLICY reach ON ${table} USING (${sees}) WITH CHECK (${sees})`);
        continue;
      }
      await runner.query(`
        CREATE POLICY reading ON ${table} FOR SELECT USING (${sees});
        CREATE POLICY adding ON ${table} FOR INSERT WITH CHECK (${writes});
        CREATE POLICY changing ON ${table} FOR UPDATE USING (${sees}) WITH CHECK (${writes});
        CREATE POLICY removing ON ${table} FOR DELETE USING (${writes});
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, { writes }] of Object.entries(walls)) {
      const policies = writes === undefined ? ['reach'] : ['reading', 'adding', 'changing', 'removing'];
      for (const policy of policies) await runner.query(`DROP POLICY ${policy} ON ${table}`);
      await runner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
  }
}
