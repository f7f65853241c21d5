import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, posts and the people who hold them; duties belong to posts, so that a person can leave. */
export class Organisations1764000010000 implements MigrationInterface {
  readonly name = 'Organisations1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisations (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name_fa text NOT NULL,
        name_en text,
        side text CHECK (side IN ('MINISTRY', 'ACECR')),
        parent_id uuid REFERENCES organisations (id),
        province_code text,
        source text,
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        search_norm text NOT NULL,
        search_squashed text NOT NULL,
        CONSTRAINT organisations_not_own_parent CHECK (parent_id <> id)
      );
      CREATE INDEX organisations_parent ON organisations (parent_id);

      CREATE TABLE people (
        id uuid PRIMARY KEY,
        name_fa text NOT NULL,
        name_en text,
        honorific_fa text,
        login text UNIQUE,
        password_hash text,
        is_disabled boolean NOT NULL DEFAULT false,
        language text NOT NULL DEFAULT 'fa' CHECK (language IN ('fa', 'en')),
        calendar text NOT NULL DEFAULT 'jalali' CHECK (calendar IN ('jalali', 'gregorian')),
        theme text NOT NULL DEFAULT 'system' CHECK (theme IN ('system', 'light', 'dark')),
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        search_norm text NOT NULL,
        search_squashed text NOT NULL
      );

      CREATE TABLE posts (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        title_fa text NOT NULL,
        title_en text,
        organisation_id uuid NOT NULL REFERENCES organisations (id),
        side text CHECK (side IN ('MINISTRY', 'ACECR')),
        role text CHECK (role IN ('MINISTRY_MANAGER', 'ACECR_STAFF', 'PROVINCIAL_DIRECTOR', 'SECRETARY', 'ADMIN', 'AUDITOR')),
        scope_level text NOT NULL CHECK (scope_level IN ('NATIONAL', 'AGENCY', 'PROVINCE', 'COMMITTEE')),
        scope_province_code text,
        is_sample boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        search_norm text NOT NULL,
        search_squashed text NOT NULL,
        CONSTRAINT posts_province_has_code CHECK (scope_level <> 'PROVINCE' OR scope_province_code IS NOT NULL)
      );
      CREATE INDEX posts_organisation ON posts (organisation_id);

      CREATE TABLE holdings (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES posts (id),
        person_id uuid NOT NULL REFERENCES people (id),
        held_from date NOT NULL,
        held_to date,
        is_acting boolean NOT NULL DEFAULT false,
        acting_for_person_id uuid REFERENCES people (id),
        CONSTRAINT holdings_range CHECK (held_to IS NULL OR held_to >= held_from),
        CONSTRAINT holdings_acting_for CHECK (is_acting = (acting_for_person_id IS NOT NULL))
      );
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      -- a post has one regular holder at a time; an acting deputy may stand beside
      ALTER TABLE holdings ADD CONSTRAINT holdings_one_holder
        EXCLUDE USING gist (post_id WITH =, daterange(held_from, held_to, '[]') WITH &&) WHERE (NOT is_acting);
      CREATE INDEX holdings_person ON holdings (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE holdings, posts, people, organisations');
  }
}
