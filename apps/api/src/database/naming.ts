import { DefaultNamingStrategy, type Table } from 'typeorm';

/** `camelCase` as `snake_case`: how every property of ours is called in the database. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const tableName = (table: Table | string): string => (typeof table === 'string' ? table : table.name);

/** The names PostgreSQL itself gives, so that entities repeat none which the migrations leave to it. Indexes are always named by hand. */
export class PostgresNaming extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given ?? snakeCase(property);
  }

  override primaryKeyName(table: Table | string): string {
    return `${tableName(table)}_pkey`;
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return [tableName(table), ...columns, 'key'].join('_');
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return [tableName(table), ...columns, 'fkey'].join('_');
  }

  /** A check without a name is one about a single column, which its expression begins with. */
  override checkConstraintName(table: Table | string, expression: string): string {
    return `${tableName(table)}_${/^\w+/.exec(expression)?.[0] ?? ''}_check`;
  }
}
