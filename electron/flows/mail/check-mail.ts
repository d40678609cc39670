// Checks a received message: reads it, asks DNS for every key, record and policy at once, and judges what it finds.
import type { DnsQuestion } from '../../../shared/dns.ts';
import { type Outcome, refuse } from '../../../shared/failure.ts';
import type { MailReport } from '../../../shared/message/mail-report.ts';
import type { Signatures } from '../../ports/signatures.ts';
import type { Workshop } from '../../ports/workshop.ts';
import type { AuditWorld } from '../audit-world.ts';

export type MailAsk = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly signal: AbortSignal;
  /** Told when a question is sent (`answered` false) and when it ended. */
  readonly onQuestion?: (question: DnsQuestion, answered: boolean) => void;
};

export type MailWorld = AuditWorld & {
  readonly workshop: Pick<Workshop, 'work'>;
  readonly signatures: Pick<Signatures, 'verify'>;
};

export async function checkMail(_ask: MailAsk, _world: MailWorld): Promise<Outcome<MailReport>> {
  return refuse({ kind: 'bug', message: 'not built yet' });
}
