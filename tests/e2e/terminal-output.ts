// What `plumbline audit --json` promises to print.
import { z } from 'zod';
import type { Ended } from './terminal.ts';

const finding = z.object({
  id: z.string(),
  subject: z.string(),
  verdict: z.enum(['fail', 'unknown', 'error', 'pass', 'not-applicable']),
  severity: z.enum(['blocker', 'high', 'medium', 'low', 'info']),
  title: z.string().min(1),
  evidence: z.array(z.object({ server: z.string(), outcome: z.string(), transport: z.string() })),
  records: z.array(z.object({ name: z.string(), type: z.string(), value: z.string(), ttlSeconds: z.number() })),
});
const output = z.strictObject({
  domains: z.array(z.object({ domain: z.string(), findings: z.array(finding) }).passthrough()),
});

/** One JSON object and nothing else, not even a second line behind it. */
export const parsed = ({ stdout }: Ended) => output.parse(JSON.parse(stdout));
export const failsOf = (ended: Ended, domain = 0) =>
  parsed(ended).domains[domain]?.findings.flatMap(({ id, verdict }) => (verdict === 'fail' ? [id] : [])) ?? [];

/** One line of words, and no stack trace behind it. */
export const oneSentence = /^[^\n]{12,}\n$/u;
