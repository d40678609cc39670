// The headers of one-click unsubscribing (RFC 8058), and whether a signature that passes covers both.
import type { MailReport, SignatureCheck } from '../../../shared/message/mail-report.ts';
import type { ReceivedReading } from '../../../shared/message/received-reading.ts';

type Read = Pick<ReceivedReading, 'listUnsubscribe' | 'listUnsubscribePost'>;

export function oneClickOf(
  { listUnsubscribe, listUnsubscribePost: post }: Read,
  signatures: readonly SignatureCheck[],
): MailReport['oneClick'] {
  return { listUnsubscribe, post, signed: listUnsubscribe === null || post === null ? null : covers(signatures) };
}

/** RFC 8058 4 */
function covers(signatures: readonly SignatureCheck[]): boolean {
  return signatures.some(({ result, signedHeaders }) => {
    const names = signedHeaders.map((name) => name.toLowerCase());
    return result === 'pass' && names.includes('list-unsubscribe') && names.includes('list-unsubscribe-post');
  });
}
