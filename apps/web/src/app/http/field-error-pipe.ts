import { Pipe, inject, type PipeTransform } from '@angular/core';
import { StandardSchemaValidationError, type FieldState, type ValidationError } from '@angular/forms/signals';
import { fieldRefusals, type FieldRefusal } from '@hampeyman/domain/problems';
import { RefusalWords } from './refusal-words';
import type { ServerError } from './submission';

/**
 * Why a field is refused, in words, once a person has been there; null while it is fine:
 * `<ui-field [error]="form.title() | fieldError">`. Reads what the schema says and what the server said the same way.
 */
@Pipe({ name: 'fieldError', pure: false })
export class FieldErrorPipe implements PipeTransform {
  private readonly words = inject(RefusalWords);

  transform(field: FieldState<unknown>): string | null {
    const [error] = field.touched() ? field.errors() : [];
    return error === undefined ? null : this.words.field(refusedBy(error, field.value()));
  }
}

function refusedBy(error: ValidationError, value: unknown): FieldRefusal {
  if (isServerError(error)) return error.refused;
  if (error instanceof StandardSchemaValidationError) {
    // The path in the issue leads from the form; here only this field's own value counts.
    const issue = { ...error.issue, path: [] } as unknown as Parameters<typeof fieldRefusals>[0][number];
    const [refused] = fieldRefusals([issue], value ?? undefined);
    if (refused !== undefined) return refused;
  }
  return { path: '', code: error.kind === 'required' ? 'field.required' : 'field.wrong' };
}

function isServerError(error: ValidationError): error is ServerError {
  return error.kind === 'server' && 'refused' in error;
}
