import { DomainError } from '@hampeyman/domain/problems';
import type { TextParams } from '@hampeyman/domain/texts';

/** What the database refuses by itself, in words of the domain. */
const codes: ReadonlyMap<string, string> = new Map([
  ['tasks_memorandum_id_code_key', 'tasks.code-taken'],
  ['task_verdicts_other_side', 'tasks.verifier-same-side'],
  ['task_verdicts_other_person', 'tasks.verifier-is-doer'],
  ['task_verdicts_one_per_report', 'tasks.transition-not-allowed'],
  ['task_dependencies_pkey', 'tasks.dependency-known'],
]);

/** Runs `write`; a constraint of ours that refuses it is told by its code. */
export async function translated<T>(params: TextParams, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    // a QueryFailedError of TypeORM carries the error of `pg`
    const { constraint } = (error as { driverError?: { constraint?: string } }).driverError ?? {};
    const code = constraint === undefined ? undefined : codes.get(constraint);
    throw code === undefined ? error : new DomainError(code, params);
  }
}
