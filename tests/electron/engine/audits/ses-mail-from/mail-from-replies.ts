// What DNS says about a custom MAIL FROM domain, by the resolver and at two servers, for the tests of its audits.
import type { Artifacts, MailFromAnswers, MailFromReplies } from '../../../../../shared/artifacts.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { SesMailFrom } from '../../../../../shared/ses.ts';
import { walkSpf } from '../../../../../electron/gather/walk-spf.ts';
import { mx, txt } from '../../../../fakes/dns-reply.ts';
import { zoneResolver } from '../../../../fakes/zone-resolver.ts';

export const bounce = 'bounce.shop.example';
export const feedback = 'feedback-smtp.us-east-1.amazonses.com';
export const farFeedback = 'feedback-smtp.eu-west-1.amazonses.com';

export const rightMx = mx(bounce, [10, feedback]);
export const rightSpf = txt(bounce, 'v=spf1 include:amazonses.com ~all');

/** The same answers by the resolver and at both servers, unless the second one differs. */
export function answers(
  given: { readonly mx?: DnsReply; readonly txt?: DnsReply },
  second: { readonly mx?: DnsReply; readonly txt?: DnsReply } = {},
): readonly MailFromAnswers[] {
  const first = { mx: given.mx ?? rightMx, txt: given.txt ?? rightSpf };
  const server = (name: string, address: string) => ({ name, address });
  return [
    { server: null, ...first },
    { server: server('ns1.dns-host.example', '192.0.2.1'), ...first },
    { server: server('ns2.dns-host.example', '192.0.2.2'), ...first, ...second },
  ];
}

const sesZone = [txt('amazonses.com', 'v=spf1 ip4:192.0.2.0/24 ip4:198.51.100.0/24 -all')];

/** The artifact mailFrom as its gatherer brings it: the record's walk and that of SES. */
export async function spfReplies(own: DnsReply, zone: readonly DnsReply[] = sesZone): Promise<Artifacts['mailFrom']> {
  const { ask } = zoneResolver([own, ...zone]);
  const walks = await Promise.all([walkSpf(bounce, ask), walkSpf('amazonses.com', ask)]);
  const replies: MailFromReplies = { domain: bounce, how: 'given', txt: own, mx: rightMx, spf: walks.flat() };
  return [replies];
}

export function mailFrom(change: Partial<SesMailFrom>): { readonly mailFrom: SesMailFrom } {
  return { mailFrom: { domain: bounce, status: 'SUCCESS', onMxFailure: 'USE_DEFAULT_VALUE', ...change } };
}
