import type { Client } from 'pg';

/** A table with the columns one must give a value. */
interface Shape {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

const shapes = `
  SELECT c.relname AS table, coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, NULL)) ORDER BY a.attnum)
    FILTER (WHERE a.attnotnull AND NOT a.atthasdef AND a.attidentity = ''), '[]') AS columns
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') GROUP BY c.relname ORDER BY c.relname`;

const values: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: 'gen_random_uuid()::text',
  date: `'2026-01-01'`,
  'timestamp with time zone': 'now()',
  'time without time zone': `'10:00'`,
  integer: '(random() * 1000000)::int',
  bigint: '(random() * 1000000)::bigint',
  'double precision': '1',
  boolean: 'false',
  jsonb: `'{}'`,
  'text[]': `'{}'`,
  bytea: `'\\x00'`,
};

/**
 * Rows made of nothing but their columns' types, for questions about every table there is, also those made tomorrow. The database is spoilt
 * for anything else: its checks are gone and its foreign keys and triggers asleep.
 */
export class AnyRows {
  private constructor(
    private readonly owner: Client,
    private readonly shapes: readonly Shape[],
  ) {}

  static async on(owner: Client): Promise<AnyRows> {
    await owner.query('SET session_replication_role = replica');
    await owner.query(`
      DO $$ DECLARE one record; BEGIN
        FOR one IN SELECT conrelid::regclass AS of, conname FROM pg_constraint
          WHERE contype = 'c' AND connamespace = 'public'::regnamespace LOOP
          EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.of, one.conname);
        END LOOP;
      END $$`);
    const { rows } = await owner.query<Shape>(shapes);
    return new AnyRows(owner, rows);
  }

  get tables(): readonly string[] {
    return this.shapes.map(({ table }) => table);
  }

  /** Adds a row to `table` with the given values; the others are what their type allows. */
  async add(table: string, given: Readonly<Record<string, string | null>> = {}): Promise<void> {
    const shape = this.shapes.find((one) => one.table === table);
    if (shape === undefined) throw new Error(`There is no table ${table}`);
    const made = shape.columns.filter(({ name }) => !(name in given));
    const names = [...Object.keys(given), ...made.map(({ name }) => name)];
    const expressions = [
      ...Object.keys(given).map((_, index) => `$${String(index + 1)}`),
      ...made.map(({ name, type }) => {
        const value = values[type];
        if (value === undefined) throw new Error(`No value is known for ${table}.${name} of type ${type}`);
        return value;
      }),
    ];
    const columns = names.map((name) => `"${name}"`).join(', ');
    await this.owner.query(
      names.length === 0 ? `INSERT INTO ${table} DEFAULT VALUES` : `INSERT INTO ${table} (${columns}) VALUES (${expressions.join(', ')})`,
      Object.values(given),
    );
  }
}
