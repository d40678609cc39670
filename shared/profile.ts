// Whose eyes we look with: which world, and through which resolver.
import { z } from 'zod';

export const resolverChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('system') }).readonly(),
  /** `ip`, `ip:port` or `[v6]:port`, asked in order. */
  z
    .object({ kind: z.literal('servers'), servers: z.array(z.string().min(1).max(300)).min(1).max(8).readonly() })
    .readonly(),
  z.object({ kind: z.literal('https'), url: z.string().max(2000) }).readonly(),
]);
export type ResolverChoice = z.infer<typeof resolverChoiceSchema>;

export const profileSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]{1,64}$/),
    name: z.string().min(1).max(80),
    /** `demo`: the embedded world on loopback; `dns`: real DNS, no AWS account. */
    kind: z.enum(['demo', 'dns']),
    resolver: resolverChoiceSchema,
  })
  .readonly();
export type Profile = z.infer<typeof profileSchema>;

export const demoProfileId = 'demo';
