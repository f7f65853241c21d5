import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import type { AgendaBasis, AgendaItem, PlanMeeting } from '@hampeyman/domain/meetings';
import { abilityOf } from '../access/authorize';
import { postRefSql } from '../database/ref-sql';
import { Database } from '../database/database';
import { insertRows } from '../database/rows';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { AgendaItemEntity, AgendaLinkEntity } from './agenda-item.entity';

type LinkType = AgendaItem['links'][number]['type'];

/** What an agenda item is about, by its code. */
export type AgendaLink = PlanMeeting['agenda'][number]['links'][number];

/** Where a link of an agenda item leads: table, subject of the rights, and its titles. */
const linked: Readonly<Record<LinkType, { readonly table: string; readonly subject: string; readonly title: string }>> = {
  TASK: { table: 'tasks', subject: 'Task', title: 'title' },
  OBLIGATION: { table: 'obligations', subject: 'Obligation', title: 'title' },
  DECISION: { table: 'decisions', subject: 'Decision', title: 'subject' },
  INDICATOR: { table: 'indicators', subject: 'Indicator', title: 'title' },
};

/** The agenda of meetings: items in their order, what they are about, and what was said. */
@Injectable()
export class AgendaRepository {
  constructor(private readonly database: Database) {}

  /** The agenda of a meeting; a link that leads nowhere the reader may go is left out. */
  async of(actor: Actor, meeting: { readonly id: string; readonly memorandumId: string }, day: PlainDate): Promise<AgendaItem[]> {
    const parameters: unknown[] = [day, meeting.id, meeting.memorandumId];
    const targets = Object.entries(linked).map(([type, { table, subject, title }]) => {
      const visible = accessibleSql(abilityOf(actor), 'read', subject, snakeColumns('target'), parameters);
      return `SELECT '${type}' AS type, target.code, target.id, target.${title}_fa AS title_fa, target.${title}_en AS title_en
        FROM ${table} target WHERE target.memorandum_id = $3 AND (${visible})
          AND target.code IN (SELECT l.code FROM agenda_links l JOIN agenda_items i ON i.id = l.agenda_item_id
            WHERE i.meeting_id = $2 AND l.type = '${type}')`;
    });
    return this.database.use(actor, (manager) =>
      manager.query<AgendaItem[]>(
        `WITH targets AS (${targets.join(' UNION ALL ')})
         SELECT i.id, i.position, i.title_fa AS "titleFa", i.title_en AS "titleEn", ${postRefSql('i.presenter_post_id', '$1::date')} AS presenter,
           i.minutes, i.discussion_fa AS "discussionFa", i.gist_en AS "gistEn",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('type', l.type, 'code', l.code, 'id', t.id, 'titleFa', t.title_fa, 'titleEn', t.title_en)
              ORDER BY l.position), '[]')
            FROM agenda_links l JOIN targets t ON t.type = l.type AND t.code = l.code
            WHERE l.agenda_item_id = i.id) AS links
         FROM agenda_items i WHERE i.meeting_id = $2 ORDER BY i.position`,
        parameters,
      ),
    );
  }

  /** Those of `links` that lead to a record of the memorandum within the reader's reach. */
  async leading(actor: Actor, memorandumId: string, links: readonly AgendaLink[]): Promise<readonly AgendaLink[]> {
    if (links.length === 0) return [];
    const parameters: unknown[] = [memorandumId, links.map(({ code }) => code)];
    const targets = Object.entries(linked).map(([type, { table, subject }]) => {
      const visible = accessibleSql(abilityOf(actor), 'read', subject, snakeColumns('target'), parameters);
      return `SELECT '${type}' AS type, target.code FROM ${table} target
        WHERE target.memorandum_id = $1 AND target.code = ANY ($2::text[]) AND (${visible})`;
    });
    return this.database.use(actor, (manager) => manager.query<AgendaLink[]>(targets.join(' UNION ALL '), parameters));
  }

  /**
   * Replaces the agenda of a meeting that has not begun: nothing was said yet. An item that keeps its title keeps the links in it that the
   * writer cannot see, and so could not have taken out.
   */
  async replace(
    actor: Actor,
    meeting: { readonly id: string; readonly memorandumId: string },
    agenda: PlanMeeting['agenda'],
  ): Promise<void> {
    const meetingId = meeting.id;
    const unseen = await this.unseenLinks(actor, meeting);
    const items = agenda.map(({ links, ...item }, index) => ({
      row: { id: randomUUID(), meetingId, position: index + 1, ...item },
      links: [...links, ...unseen.filter(({ titleFa }) => titleFa === item.titleFa)],
    }));
    await this.database.use(actor, async (manager) => {
      await manager.delete(AgendaItemEntity, { meetingId });
      await insertRows(
        manager,
        AgendaItemEntity,
        items.map(({ row }) => row),
      );
      await insertRows(
        manager,
        AgendaLinkEntity,
        items.flatMap(({ row, links }) =>
          unique(links).map(({ type, code }, index) => ({ agendaItemId: row.id, type, code, position: index + 1 })),
        ),
      );
    });
  }

  /** Links on the agenda of a meeting that lead where the reader may not go, with the title of their item. */
  private async unseenLinks(
    actor: Actor,
    { id, memorandumId }: { readonly id: string; readonly memorandumId: string },
  ): Promise<readonly (AgendaLink & { readonly titleFa: string })[]> {
    const links = await this.database.use(actor, (manager) =>
      manager.query<(AgendaLink & { readonly titleFa: string })[]>(
        `SELECT l.type, l.code, i.title_fa AS "titleFa" FROM agenda_links l JOIN agenda_items i ON i.id = l.agenda_item_id
         WHERE i.meeting_id = $1 ORDER BY i.position, l.position`,
        [id],
      ),
    );
    const seen = await this.leading(actor, memorandumId, links);
    return links.filter((link) => !seen.some(({ type, code }) => type === link.type && code === link.code));
  }

  /** Writes what was said under some items, by their positions. */
  async write(
    actor: Actor,
    meetingId: string,
    discussions: readonly { readonly position: number; readonly discussionFa: string; readonly gistEn: string | null }[],
  ): Promise<void> {
    if (discussions.length === 0) return;
    await this.database.use(actor, (manager) =>
      manager.query(
        `UPDATE agenda_items i SET discussion_fa = said."discussionFa", gist_en = said."gistEn"
         FROM jsonb_to_recordset($2::jsonb) AS said (position int, "discussionFa" text, "gistEn" text)
         WHERE i.meeting_id = $1 AND i.position = said.position`,
        [meetingId, JSON.stringify(discussions)],
      ),
    );
  }

  /** Tasks in the committee's reach that are late or blocked on `asOf`, the worst first; done and cancelled ones never. */
  troubledTasks(
    actor: Actor,
    { memorandumId, provinceCode }: { readonly memorandumId: string; readonly provinceCode: string | null },
    asOf: PlainDate,
  ): Promise<AgendaBasis['tasks']> {
    const parameters: unknown[] = [memorandumId, provinceCode, asOf];
    const visible = accessibleSql(abilityOf(actor), 'read', 'Task', snakeColumns('t'), parameters);
    return this.database.use(actor, (manager) =>
      manager.query<AgendaBasis['tasks']>(
        `SELECT t.code, t.title_fa AS "titleFa", t.title_en AS "titleEn", o.code AS "obligationCode",
           greatest(0, $3::date - t.due_on) AS "daysLate"
         FROM tasks t LEFT JOIN obligations o ON o.id = t.obligation_id
         WHERE t.memorandum_id = $1 AND ($2::text IS NULL OR t.province_code = $2) AND t.state NOT IN ('COMPLETED', 'CANCELLED')
           AND (t.state = 'BLOCKED' OR t.due_on < $3::date) AND (${visible})
         ORDER BY 5 DESC, t.code LIMIT 20`,
        parameters,
      ),
    );
  }
}

function unique<Link extends { readonly type: string; readonly code: string }>(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [`${link.type} ${link.code}`, link])).values()];
}
