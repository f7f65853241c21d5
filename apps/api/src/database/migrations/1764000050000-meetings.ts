import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Committees, meetings with their roll and discussion, decisions, and minutes that freeze when final. */
export class Meetings1764000050000 implements MigrationInterface {
  readonly name = 'Meetings1764000050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE committees (
        id uuid PRIMARY KEY,
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        code text NOT NULL,
        side text NOT NULL DEFAULT 'JOINT' CHECK (side IN ('MINISTRY', 'ACECR', 'JOINT')),
        kind text NOT NULL DEFAULT 'WORKING_GROUP' CHECK (kind IN ('STEERING', 'WORKING_GROUP', 'SCIENTIFIC')),
        province_code text,
        name_fa text NOT NULL,
        name_en text,
        quorum_total integer NOT NULL,
        quorum_per_side integer NOT NULL,
        rhythm_fa text,
        rhythm_en text,
        invitation_hours integer NOT NULL DEFAULT 72,
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (memorandum_id, code)
      );
      CREATE TABLE committee_seats (
        id uuid PRIMARY KEY,
        committee_id uuid NOT NULL REFERENCES committees (id),
        post_id uuid NOT NULL REFERENCES posts (id),
        side text NOT NULL CHECK (side IN ('MINISTRY', 'ACECR')),
        seat text NOT NULL CHECK (seat IN ('CHAIR', 'SECRETARY', 'MEMBER')),
        display_order integer NOT NULL,
        held_from date NOT NULL,
        held_to date
      );
      CREATE INDEX committee_seats_committee ON committee_seats (committee_id);
      CREATE INDEX committee_seats_post ON committee_seats (post_id);

      CREATE TABLE meetings (
        id uuid PRIMARY KEY,
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        committee_id uuid NOT NULL REFERENCES committees (id),
        code text NOT NULL,
        side text NOT NULL DEFAULT 'JOINT' CHECK (side IN ('MINISTRY', 'ACECR', 'JOINT')),
        province_code text,
        number_code text NOT NULL,
        sequence_no integer NOT NULL,
        kind text NOT NULL DEFAULT 'ORDINARY' CHECK (kind IN ('ORDINARY', 'EXTRAORDINARY')),
        state text NOT NULL DEFAULT 'PLANNED' CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        place_fa text NOT NULL,
        place_en text,
        invitation_number text,
        invitation_sent_on date,
        classification text NOT NULL DEFAULT 'NORMAL' CHECK (classification IN ('NORMAL', 'CONFIDENTIAL')),
        next_meeting_fa text,
        next_meeting_en text,
        next_meeting_on date,
        closed_at time,
        quorum_met boolean,
        cancel_reason_fa text,
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        search_norm text NOT NULL,
        search_squashed text NOT NULL,
        UNIQUE (memorandum_id, code),
        UNIQUE (committee_id, sequence_no),
        UNIQUE (memorandum_id, number_code),
        CONSTRAINT meetings_times CHECK (ends_at > starts_at)
      );
      CREATE INDEX meetings_by_start ON meetings (memorandum_id, starts_at, id);
      CREATE INDEX meetings_norm ON meetings USING gin (search_norm gin_trgm_ops);
      CREATE INDEX meetings_squashed ON meetings USING gin (search_squashed gin_trgm_ops);

      CREATE TABLE agenda_items (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meetings (id),
        position integer NOT NULL,
        title_fa text NOT NULL,
        title_en text,
        presenter_post_id uuid REFERENCES posts (id),
        minutes integer NOT NULL CHECK (minutes > 0),
        discussion_fa text NOT NULL DEFAULT '',
        gist_en text,
        UNIQUE (meeting_id, position) DEFERRABLE INITIALLY DEFERRED
      );
      CREATE TABLE agenda_links (
        agenda_item_id uuid NOT NULL REFERENCES agenda_items (id) ON DELETE CASCADE,
        type text NOT NULL CHECK (type IN ('TASK', 'OBLIGATION', 'DECISION', 'INDICATOR')),
        code text NOT NULL,
        position integer NOT NULL,
        PRIMARY KEY (agenda_item_id, type, code)
      );
      CREATE TABLE attendances (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meetings (id),
        display_order integer NOT NULL,
        side text CHECK (side IN ('MINISTRY', 'ACECR')),
        seat text CHECK (seat IN ('CHAIR', 'SECRETARY', 'MEMBER')),
        state text NOT NULL CHECK (state IN ('EXPECTED', 'PRESENT', 'ABSENT_WITH_NOTICE', 'ABSENT', 'DELEGATE', 'GUEST')),
        post_id uuid REFERENCES posts (id),
        person_id uuid REFERENCES people (id),
        delegate_for_post_id uuid REFERENCES posts (id),
        guest_name_fa text,
        guest_name_en text,
        guest_title_fa text,
        guest_title_en text,
        guest_organisation_fa text,
        arrived_at time,
        left_at time,
        dissent_fa text,
        dissent_en text,
        dissent_agenda_position integer,
        CONSTRAINT attendances_someone CHECK (post_id IS NOT NULL OR person_id IS NOT NULL OR guest_name_fa IS NOT NULL)
      );
      CREATE INDEX attendances_meeting ON attendances (meeting_id);

      CREATE TABLE decisions (
        id uuid PRIMARY KEY,
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        committee_id uuid NOT NULL REFERENCES committees (id),
        meeting_id uuid NOT NULL REFERENCES meetings (id),
        code text NOT NULL,
        row_no integer NOT NULL,
        side text NOT NULL CHECK (side IN ('MINISTRY', 'ACECR', 'JOINT')),
        province_code text,
        subject_fa text NOT NULL,
        subject_en text,
        text_fa text NOT NULL,
        text_en text,
        executor_post_id uuid NOT NULL REFERENCES posts (id),
        agenda_position integer,
        obligation_id uuid REFERENCES obligations (id),
        due_on date,
        is_continuing boolean NOT NULL DEFAULT false,
        is_final boolean NOT NULL DEFAULT false,
        task_link text NOT NULL CHECK (task_link IN ('CREATE', 'CONTINUE', 'CANCEL', 'NONE')),
        task_id uuid REFERENCES tasks (id),
        continues_decision_id uuid REFERENCES decisions (id),
        extends boolean NOT NULL DEFAULT false,
        new_task jsonb,
        own_state text CHECK (own_state IN ('COMPLETED', 'CANCELLED')),
        done_on date,
        closed_on date,
        close_note_fa text,
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        search_norm text NOT NULL,
        search_squashed text NOT NULL,
        UNIQUE (memorandum_id, code),
        UNIQUE (meeting_id, row_no),
        CONSTRAINT decisions_deadline CHECK (due_on IS NOT NULL OR is_continuing)
      );
      CREATE INDEX decisions_by_due ON decisions (memorandum_id, due_on, id);
      CREATE INDEX decisions_committee ON decisions (committee_id);
      CREATE INDEX decisions_task ON decisions (task_id);
      CREATE INDEX decisions_continues ON decisions (continues_decision_id);
      CREATE INDEX decisions_norm ON decisions USING gin (search_norm gin_trgm_ops);
      CREATE INDEX decisions_squashed ON decisions USING gin (search_squashed gin_trgm_ops);
      CREATE TABLE decision_cooperators (
        decision_id uuid NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
        post_id uuid NOT NULL REFERENCES posts (id),
        position integer NOT NULL,
        PRIMARY KEY (decision_id, post_id)
      );

      CREATE TABLE minutes (
        meeting_id uuid PRIMARY KEY REFERENCES meetings (id),
        memorandum_id uuid NOT NULL REFERENCES memoranda (id),
        side text NOT NULL DEFAULT 'JOINT',
        province_code text,
        state text NOT NULL CHECK (state IN ('DRAFT', 'FOR_COMMENT', 'FINAL', 'SIGNED', 'DISTRIBUTED')),
        letter_number text,
        content jsonb,
        content_hash text,
        verification_code text UNIQUE,
        finalised_at timestamptz,
        finalised_by_person_id uuid REFERENCES people (id),
        signed_on date,
        distributed_on date,
        original_kept_at_fa text,
        CONSTRAINT minutes_frozen CHECK ((state IN ('FINAL', 'SIGNED', 'DISTRIBUTED')) = (content IS NOT NULL AND content_hash IS NOT NULL AND verification_code IS NOT NULL))
      );
      CREATE TABLE minutes_addenda (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES minutes (meeting_id),
        number integer NOT NULL,
        text_fa text NOT NULL,
        text_en text,
        content_hash text NOT NULL,
        added_at timestamptz NOT NULL,
        person_id uuid NOT NULL REFERENCES people (id),
        post_id uuid REFERENCES posts (id),
        UNIQUE (meeting_id, number)
      );
      CREATE FUNCTION forbid_frozen_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.content IS NOT NULL AND (NEW.content, NEW.content_hash, NEW.verification_code, NEW.letter_number, NEW.finalised_at, NEW.finalised_by_person_id, NEW.meeting_id)
          IS DISTINCT FROM (OLD.content, OLD.content_hash, OLD.verification_code, OLD.letter_number, OLD.finalised_at, OLD.finalised_by_person_id, OLD.meeting_id) THEN
          RAISE EXCEPTION 'final minutes never change' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER minutes_final_is_final BEFORE UPDATE ON minutes FOR EACH ROW EXECUTE FUNCTION forbid_frozen_change();
      CREATE TRIGGER minutes_never_deleted BEFORE DELETE ON minutes FOR EACH ROW WHEN (OLD.content IS NOT NULL) EXECUTE FUNCTION forbid_change();

      -- what the frozen content was made from stays as it was, too
      CREATE FUNCTION forbid_change_after_final() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE meeting uuid;
      BEGIN
        IF TG_OP = 'INSERT' THEN meeting := NEW.meeting_id; ELSE meeting := OLD.meeting_id; END IF;
        IF EXISTS (SELECT FROM minutes WHERE meeting_id = meeting AND content IS NOT NULL) THEN
          RAISE EXCEPTION '% of final minutes never changes', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER agenda_items_final BEFORE INSERT OR UPDATE OR DELETE ON agenda_items FOR EACH ROW EXECUTE FUNCTION forbid_change_after_final();
      CREATE TRIGGER attendances_final BEFORE INSERT OR UPDATE OR DELETE ON attendances FOR EACH ROW EXECUTE FUNCTION forbid_change_after_final();

      CREATE TRIGGER decisions_not_after_final BEFORE INSERT ON decisions FOR EACH ROW EXECUTE FUNCTION forbid_change_after_final();

      -- a final decision may still be closed and found; nothing else of it changes
      CREATE FUNCTION forbid_final_decision_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR (NEW.meeting_id, NEW.committee_id, NEW.memorandum_id, NEW.code, NEW.row_no, NEW.side, NEW.province_code, NEW.subject_fa, NEW.subject_en,
            NEW.text_fa, NEW.text_en, NEW.executor_post_id, NEW.agenda_position, NEW.obligation_id, NEW.due_on, NEW.is_continuing, NEW.is_final,
            NEW.task_link, NEW.task_id, NEW.continues_decision_id, NEW.extends)
          IS DISTINCT FROM (OLD.meeting_id, OLD.committee_id, OLD.memorandum_id, OLD.code, OLD.row_no, OLD.side, OLD.province_code, OLD.subject_fa, OLD.subject_en,
            OLD.text_fa, OLD.text_en, OLD.executor_post_id, OLD.agenda_position, OLD.obligation_id, OLD.due_on, OLD.is_continuing, OLD.is_final,
            OLD.task_link, OLD.task_id, OLD.continues_decision_id, OLD.extends) THEN
          RAISE EXCEPTION 'final decisions never change' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER decisions_final_is_final BEFORE UPDATE OR DELETE ON decisions FOR EACH ROW WHEN (OLD.is_final) EXECUTE FUNCTION forbid_final_decision_change();
      CREATE TRIGGER minutes_addenda_append_only BEFORE UPDATE OR DELETE ON minutes_addenda FOR EACH ROW EXECUTE FUNCTION forbid_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE minutes_addenda, minutes, decision_cooperators, decisions, attendances, agenda_links, agenda_items, meetings, committee_seats, committees',
    );
    await runner.query('DROP FUNCTION forbid_frozen_change, forbid_change_after_final, forbid_final_decision_change');
  }
}
