// Do an author domain and an authenticated name belong together (RFC 9989 4.4)? By both definitions of "together".
import type { DnsName, DnsReply } from '../../../shared/dns.ts';
import { labelsOf } from '../protocols/dns/name.ts';
import type { AlignmentMode } from '../protocols/dmarc/types.ts';
import { orgDomain } from './org-domain.ts';

/** `strict` the same name, `relaxed` the same organizational domain. */
export type Kinship = 'strict' | 'relaxed' | 'no' | 'unknown';

export type Alignment = { readonly by9989: Kinship; readonly by7489: Kinship };

export function alignment(author: DnsName, identifier: DnsName, replies: readonly DnsReply[]): Alignment {
  if (author === identifier) return { by9989: 'strict', by7489: 'strict' };
  // Organizational domains are ancestors, so that names under different TLDs never share one, whatever DNS says.
  if (labelsOf(author).at(-1) !== labelsOf(identifier).at(-1)) return { by9989: 'no', by7489: 'no' };
  const [of, to] = [orgDomain(author, replies), orgDomain(identifier, replies)];
  const together = of.byWalk === to.byWalk ? 'relaxed' : 'no';
  return {
    by9989: of.byWalk === null || to.byWalk === null ? 'unknown' : together,
    by7489: of.byList === to.byList ? 'relaxed' : 'no',
  };
}

/** RFC 9989 4.4.1, 4.4.2: with mode s only the same name counts. */
export function isAligned(kinship: Kinship, mode: AlignmentMode): 'yes' | 'no' | 'unknown' {
  if (kinship === 'strict') return 'yes';
  if (kinship === 'no' || mode === 's') return 'no';
  return kinship === 'relaxed' ? 'yes' : 'unknown';
}
