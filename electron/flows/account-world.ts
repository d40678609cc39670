// What a flow about an AWS account needs from the world: the account beside DNS.
import type { Ses } from '../ports/ses.ts';
import type { AuditWorld } from './audit-world.ts';

export type AccountWorld = AuditWorld & { readonly ses: Ses };
