import { z } from 'zod';

const params = z.record(z.string(), z.union([z.string(), z.number()]));

/** The answer to every refused request: RFC 9457 `application/problem+json` with a code of ours and a code per field. */
export const problem = z.object({
  type: z.string().describe('address of the description of this kind of problem'),
  title: z.string().describe('short sentence in the language of the request'),
  status: z.int().describe('HTTP status'),
  code: z.string().describe('stable code, <feature>.<what>'),
  params: params.default({}),
  requestId: z.string().describe('find this request in the log by it'),
  fields: z
    .array(z.object({ path: z.string(), code: z.string(), params: params.optional() }))
    .optional()
    .describe('one entry per refused field of the request'),
  current: z.unknown().optional().describe('with 412: the record as it stands now, as far as the reader may see it'),
});
export type Problem = z.infer<typeof problem>;
