// Says what a pasted SMTP reply means.
import type { SmtpReply } from '../../../shared/health/smtp.ts';
import { explainReply } from '../../engine/protocols/smtp-reply/explain.ts';

export function decodeReply(text: string): SmtpReply {
  return explainReply(text);
}
