// The artifacts that tell how an identity's own mail stands to DMARC, gathered from a zone of a few replies.
import type { Artifacts } from '../../../../../shared/artifacts.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import { wantedForDomain } from '../../../../../electron/engine/derive/org-domain.ts';
import { readyMadeStreams, wantedForStream } from '../../../../../electron/engine/derive/predict-dmarc-streams.ts';
import { exampleIdentity } from '../../../../fakes/ses-identity.ts';
import { txt } from '../../../../fakes/dns-reply.ts';
import { zoneResolver } from '../../../../fakes/zone-resolver.ts';
import { bounce, rightSpf, spfReplies } from '../ses-mail-from/mail-from-replies.ts';

export type OwnMailArtifacts = Pick<Artifacts, 'dmarcStreams' | 'dmarcWalk' | 'mailFrom'>;

/** `record`: the text at `_dmarc.shop.example`; `own`: the TXT reply of the MAIL FROM domain. */
export async function ownMail(
  record: string | DnsReply | null,
  { domain = 'shop.example', own = rightSpf }: { readonly domain?: string; readonly own?: DnsReply } = {},
): Promise<OwnMailArtifacts> {
  const policy = typeof record === 'string' ? txt('_dmarc.shop.example', record) : record;
  const { ask } = zoneResolver([...(policy === null ? [] : [policy]), txt(domain, 'hello')]);
  const streams = readyMadeStreams(domain, [bounce]).flatMap(({ stream }) => wantedForStream(stream));
  return {
    dmarcStreams: await Promise.all(streams.map((question) => ask(question))),
    dmarcWalk: await Promise.all(wantedForDomain(domain).map((question) => ask(question))),
    mailFrom: await spfReplies(own),
  };
}

const { dkim } = exampleIdentity();

export const unsigned = { dkim: { ...dkim, status: 'PENDING' } } as const;
export const defaultMailFrom = { mailFrom: null } as const;
/** An address whose domain is no identity: SES signs it with amazonses.com alone. */
export const guest = {
  name: 'ann@shop.example',
  kind: 'address',
  mailFrom: null,
  dkim: { ...dkim, signingEnabled: false, status: 'NOT_STARTED' },
} as const;
/** An address that signs with what it inherits. */
export const member = { ...guest, dkim: { ...dkim, status: 'NOT_STARTED' } } as const;
