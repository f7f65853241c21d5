import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { DomainError, fieldRefusals } from '@hampeyman/domain/problems';
import { z } from 'zod';
import { unstorableTexts } from './unstorable-texts';

/**
 * Checks body, query and parameters against the schema of their decorator. Nest's own `StandardSchemaValidationPipe` hands
 * its factory the issues without the value and without the parameter's name, from which the codes per field are made.
 */
@Injectable()
export class ValidationPipe implements PipeTransform {
  /** The value as the schema made it. Throws `request.invalid` with a code per field. */
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const { schema } = metadata;
    if (!(schema instanceof z.ZodType)) return value;
    // a request without a body is a request with an empty one: each missing field is named
    const given = value ?? (metadata.type === 'body' || metadata.type === 'query' ? {} : value);
    const parsed = schema.safeParse(given);
    if (!parsed.success) throw new DomainError('request.invalid', {}, fieldRefusals(parsed.error.issues, given, metadata.data ?? ''));
    const refused = unstorableTexts(parsed.data, metadata.data ?? '');
    if (refused.length > 0) throw new DomainError('request.invalid', {}, refused);
    return parsed.data;
  }
}
