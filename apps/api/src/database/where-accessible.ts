import { rulesToAST } from '@casl/ability/extra';
import type { Ability } from '@hampeyman/domain/rights';
import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { snakeCase } from './naming';

interface Node {
  readonly operator: string;
  readonly field?: string;
  readonly value: unknown;
}

/** A condition in SQL with `:name` parameters for a query builder. */
export interface AccessCondition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** How a field of a rule is written in SQL, e.g. `(field) => '"task"."province_code"'`. */
export type ColumnOf = (field: string) => string;

/** The rows `ability` may `action`, as SQL; supports eq, ne, in, and, or, not. `FALSE` where no rule allows any. */
export function accessCondition(ability: Ability, action: string, subjectType: string, columnOf: ColumnOf): AccessCondition {
  const ast = rulesToAST(ability, action as never, subjectType as never) as unknown as Node | null;
  if (ast === null) return { sql: 'FALSE', parameters: {} };
  const parameters: Record<string, unknown> = {};
  const bind = (value: unknown): string => {
    const name = `ability${String(Object.keys(parameters).length)}`;
    parameters[name] = value;
    return name;
  };
  const column = (node: Node): string => columnOf(node.field ?? '');
  const nodes = (node: Node): string[] => (node.value as Node[]).map(toSql);
  function toSql(node: Node): string {
    switch (node.operator) {
      case 'and':
      case 'or': {
        const parts = nodes(node);
        return parts.length === 0 ? 'TRUE' : `(${parts.join(node.operator === 'and' ? ' AND ' : ' OR ')})`;
      }
      case 'not':
        return `NOT COALESCE((${nodes(node).join(' AND ')}), FALSE)`;
      case 'eq':
        return node.value === null ? `${column(node)} IS NULL` : `${column(node)} = :${bind(node.value)}`;
      case 'ne':
        return `${column(node)} IS DISTINCT FROM :${bind(node.value)}`;
      case 'in': {
        // one parameter however many, so that the text of a statement depends on the rules and not on how much they let somebody see
        const values = node.value as unknown[];
        return values.length === 0 ? 'FALSE' : `${column(node)} = ANY (:${bind(values)})`;
      }
      default:
        throw new Error(`A rule uses ${node.operator}, which has no SQL here.`);
    }
  }
  return { sql: toSql(ast), parameters };
}

/** `camelCase` field → `alias."snake_case"` column; fits every table of ours. */
export function snakeColumns(alias: string): ColumnOf {
  return (field) => `${alias}."${snakeCase(field)}"`;
}

/** Narrows a query to the rows of its main table that `ability` may `action`. */
export function whereAccessible<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  ability: Ability,
  action: string,
  subjectType: string,
): SelectQueryBuilder<E> {
  const condition = accessCondition(ability, action, subjectType, (field) => {
    const found = query.expressionMap.mainAlias?.metadata.findColumnWithPropertyName(field);
    if (found === undefined) throw new Error(`A rule about ${subjectType} names ${field}, which is no column.`);
    return `"${query.alias}"."${found.databaseName}"`;
  });
  return query.andWhere(new Brackets((where) => where.where(condition.sql, condition.parameters)));
}

/** The same for raw SQL with `$n` parameters: `values` are pushed onto `parameters`, the condition comes back as text. */
export function accessibleSql(ability: Ability, action: string, subjectType: string, columnOf: ColumnOf, parameters: unknown[]): string {
  const condition = accessCondition(ability, action, subjectType, columnOf);
  return condition.sql.replace(/:(ability\d+)/g, (_, name: string) => `$${String(parameters.push(condition.parameters[name]))}`);
}
