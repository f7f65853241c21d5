import { errorCodes, kindOf } from '@hampeyman/domain/errors';
import { problem } from '@hampeyman/domain/problems';
import { statusOf } from '../../http/http-status';
import type { Operation } from './operations';

/** What came back. */
export interface FuzzAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** What a refusal never shows: our stack, our files, our SQL, names of our programs. */
const traces: readonly RegExp[] = [
  /\bat [\w.<>]+ \(|\.[cm]?[jt]s:\d+/,
  /node_modules|file:\/\/\/(?!secret)|\/(?:home|root|work|usr|tmp|var|opt)\//,
  /\b(?:SELECT\s.+\sFROM|INSERT INTO|UPDATE\s+\w+\s+SET|DELETE FROM)\b/i,
  /QueryFailedError|TypeError|RangeError|ZodError|SyntaxError|violates|constraint|relation "|pg_|ECONN|typeorm|fastify|nest/i,
];

function faultsOfProblem(operation: Operation, { status, headers, text }: FuzzAnswer): readonly string[] {
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    return [`is no problem+json but ${String(headers['content-type'])}`];
  const parsed = problem.safeParse(JSON.parse(text));
  if (!parsed.success) return ['is no problem as RFC 9457 and we have it'];
  const { code, fields, current: _, ...rest } = parsed.data;
  const faults: string[] = [];
  if (!errorCodes.includes(code)) faults.push(`has the unknown code ${code}`);
  if (parsed.data.status !== status || statusOf[kindOf(code)] !== status) faults.push(`says ${String(parsed.data.status)} ${code}`);
  if (status >= 500 && !(status === 503 && operation.busyCodes.includes(code))) faults.push(`is our own failure (${code})`);
  if (code === 'request.invalid' && (fields ?? []).length === 0) faults.push('names no field');
  const unknown = (fields ?? []).find((field) => !errorCodes.includes(field.code));
  if (unknown !== undefined) faults.push(`has a field with the unknown code ${unknown.code}`);
  const said = JSON.stringify({ ...rest, fields: fields?.map((field) => ({ ...field, path: '' })) });
  const trace = traces.find((pattern) => pattern.test(said));
  if (trace !== undefined) faults.push(`shows a trace of ours: ${String(trace)}`);
  return faults;
}

/** What is wrong with an answer; nothing in most. */
export function faultsOf(operation: Operation, answer: FuzzAnswer): readonly string[] {
  const faults = answer.status >= 400 ? [...faultsOfProblem(operation, answer)] : [];
  if (answer.headers['x-powered-by'] !== undefined || answer.headers['server'] !== undefined) faults.push('names the program that serves');
  if (answer.headers['x-injected'] !== undefined) faults.push('carries a header that the caller wrote');
  return faults;
}
