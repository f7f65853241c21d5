import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the processes of one run keep which acts there are and which of them they have seen on record. */
export function seenActs(template: string, what: 'recorded' | 'operations'): string {
  return join(tmpdir(), `${template}.${what}`);
}
