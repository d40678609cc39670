// Whether SES signs the mail of a sender for a domain of its own, beside the signature of amazonses.com.
import type { SenderFacts } from '../../../shared/message/sending.ts';
import { sesMailFrom } from './predict-dmarc-streams.ts';

export function signsOwnDomain({ prediction }: SenderFacts): boolean {
  const signer = prediction?.stream.dkimDomain ?? null;
  return signer !== null && signer !== sesMailFrom;
}
