import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { RecordSource, SourceDocument } from '@hampeyman/domain/memoranda';
import { DomainError } from '@hampeyman/domain/problems';
import { Database } from '../database/database';
import { changeRows, insertRow, insertRows, refusing } from '../database/rows';
import { MemorandumEntity } from './memorandum.entity';
import { SourceDocumentEntity, SourceFactEntity } from './source-document.entity';

@Injectable()
export class SourcesRepository {
  constructor(private readonly database: Database) {}

  /** The document a memorandum is known from, with its facts in order. Throws `memoranda.source-not-found`. */
  async find(actor: Actor, memorandumId: string): Promise<SourceDocument> {
    const rows = await this.database.use(actor, (manager) =>
      manager.query<SourceDocument[]>(
        `SELECT s.id, s.code, s.title_fa "titleFa", s.title_en "titleEn", s.agency_fa "agencyFa", s.agency_en "agencyEn",
           s.place_fa "placeFa", s.place_en "placeEn", s.published_on::text "publishedOn", s.date_note_fa "dateNoteFa",
           s.date_note_en "dateNoteEn", s.url,
           coalesce((
             SELECT jsonb_agg(jsonb_build_object('code', f.code, 'textFa', f.text_fa, 'textEn', f.text_en, 'paragraph', f.paragraph) ORDER BY f.position)
             FROM source_facts f WHERE f.source_document_id = s.id
           ), '[]') facts
         FROM source_documents s JOIN memoranda m ON m.source_document_id = s.id WHERE m.id = $1`,
        [memorandumId],
      ),
    );
    const [found] = rows;
    if (found === undefined) throw new DomainError('memoranda.source-not-found');
    return found;
  }

  /** Adds the document with its facts and names it as the memorandum's source. Throws `memoranda.part-code-taken`. */
  async insert(actor: Actor, memorandumId: string, id: string, { facts, ...document }: RecordSource): Promise<void> {
    await this.database.use(actor, async (manager) => {
      await refusing(insertRow(manager, SourceDocumentEntity, { id, ...document }), {
        source_documents_code_key: new DomainError('memoranda.part-code-taken', { code: document.code }),
      });
      await refusing(
        insertRows(
          manager,
          SourceFactEntity,
          facts.map((fact, index) => ({ sourceDocumentId: id, position: index + 1, ...fact })),
        ),
        { source_facts_pkey: new DomainError('memoranda.part-code-taken', { code: document.code }) },
      );
      await changeRows(manager, MemorandumEntity, { id: memorandumId }, { sourceDocumentId: id });
    });
  }
}
