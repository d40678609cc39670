// Default configuration sets with destinations and tracking domains, for the tests of the audits that judge them.
import type { Artifacts } from '../../../../../shared/artifacts.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { SesConfigurationSet, SesEventDestination } from '../../../../../shared/ses.ts';
import { address, answer, ended, nxdomain } from '../../../../fakes/dns-reply.ts';
import { exampleSet } from '../../../../fakes/ses-identity.ts';

type DefaultSet = Pick<Artifacts, 'sesDefaultSet'>;

/** A destination of these events, and a second one where it is given. */
export function setWith(
  eventTypes: readonly string[],
  change: Partial<SesEventDestination> = {},
  second: readonly string[] = [],
): DefaultSet {
  const destination = {
    name: 'events',
    enabled: true,
    target: 'firehose',
    arn: null,
    roleArn: null,
    dimensions: [],
  } as const;
  const others = second.length === 0 ? [] : [{ ...destination, name: 'second', eventTypes: second }];
  return { sesDefaultSet: exampleSet({ eventDestinations: [{ ...destination, eventTypes, ...change }, ...others] }) };
}

export const links = 'links.shop.example';
export const tracker = 'r.us-east-1.awstrack.me';

export function tracking(
  httpsPolicy: string | null,
  replies: readonly DnsReply[],
): DefaultSet & Pick<Artifacts, 'trackingReplies'> {
  const change: Partial<SesConfigurationSet> = { trackingDomain: links, httpsPolicy };
  return { sesDefaultSet: exampleSet(change), trackingReplies: replies };
}

/** CNAME, A and AAAA of the tracking domain, which is an alias of this host. */
export function aliasOf(target: string): readonly DnsReply[] {
  const record = { name: links, type: 'CNAME', ttlSeconds: 300, target } as const;
  return [
    answer(links, 'CNAME', [record]),
    { ...address(links, '192.0.2.7'), chain: [target] },
    { ...ended(links, 'AAAA', 'nodata'), chain: [target] },
  ];
}

export const nothing: readonly DnsReply[] = [nxdomain(links, 'CNAME'), nxdomain(links, 'A'), nxdomain(links, 'AAAA')];
export const silence: readonly DnsReply[] = nothing.map(({ question }) => ended(links, question.type, 'timeout'));
export const addressesOnly: readonly DnsReply[] = [
  ended(links, 'CNAME', 'nodata'),
  address(links, '192.0.2.8'),
  ended(links, 'AAAA', 'nodata'),
];
