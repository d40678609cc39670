// What the audits of the SPF record at an identity's MAIL FROM domain begin with: the one record, grown to its tree.
import type { MailFromReplies } from '../../../shared/artifacts.ts';
import { type DnsReply, isKnown } from '../../../shared/dns.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import { indexReplies } from '../protocols/spf/replies.ts';
import { spfRecords } from '../protocols/spf/select.ts';
import { growTree, nodesOf, type SpfNode } from '../protocols/spf/tree.ts';
import { sesSpfDomain } from '../derive/ses-egress.ts';
import { cannotTell, type Judgement, notApplicable } from './define-audit.ts';
import { judgeMailFrom, ownReplies } from './judge-mail-from.ts';

export type MailFromSpfView = {
  readonly replies: MailFromReplies;
  readonly root: SpfNode;
  /** The TXT replies of its tree: the proof. */
  readonly proof: readonly DnsReply[];
};

/** Judges the SPF record where there is exactly one; none and several are the questions of other audits. */
export function judgeMailFromSpf(
  identity: SesIdentity,
  all: readonly MailFromReplies[],
  judge: (view: MailFromSpfView) => Judgement,
): Judgement {
  return judgeMailFrom(identity, () => {
    const replies = ownReplies(identity, all);
    if (replies === null) return notApplicable(oneText);
    if (!isKnown(replies.txt)) return cannotTell([replies.txt]);
    if (spfRecords(replies.txt).length !== 1) return notApplicable(oneText);
    const { root } = growTree(replies.domain, indexReplies(replies.spf));
    const proof = nodesOf(root).flatMap(({ reply }) => (reply === null ? [] : [reply]));
    return judge({ replies, root, proof });
  });
}

/** Does the record, or one that it leads to, name SES's own? */
export function includesSes(root: SpfNode): boolean {
  const terms = nodesOf(root).flatMap((node) => node.terms);
  return terms.some(({ term }) => term.kind === 'include' && term.domain.toLowerCase() === sesSpfDomain);
}

const oneText = {
  en: 'There is not exactly one SPF record at the MAIL FROM domain; another check covers that.',
  ja: 'MAIL FROM ドメインの SPF レコードがちょうど 1 つではありません。別の項目で判定します。',
};
