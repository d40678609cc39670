// D07: the `_dmarc` CNAME leads nowhere: to a name without a DMARC record, or in a circle.
import { repliesIn } from '../../../../shared/evidence.ts';
import { curedTtlSeconds } from '../../derive/cured-ttl.ts';
import { newRecord, proposedMailbox } from '../../derive/dmarc-cure.ts';
import { textsIn } from '../../derive/dmarc-record.ts';
import { dmarcNameOf } from '../../protocols/dmarc/tree-walk.ts';
import { findReply } from '../../protocols/dns/find-reply.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite } from '../judge-dmarc-record.ts';

export const dmarcAliasDangling = defineAudit({
  id: 'dmarc-alias-dangling',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'blocker',
  needs: ['target'],
  weighs: ['dmarcWalk', 'mx'],
  texts: {
    title: { en: '_dmarc points to nothing', ja: '_dmarc の参照先にレコードがありません' },
    passed: {
      en: 'The _dmarc alias (CNAME) leads to a TXT record',
      ja: '_dmarc の別名（CNAME）の先に TXT レコードがあります',
    },
    why: {
      en: '_dmarc is a CNAME, but there is no TXT record at its end, so the domain has no DMARC. If someone else can register the target, they can write your policy and receive your reports.',
      ja: '_dmarc は CNAME ですが、参照先に TXT レコードがありません。DMARC がない状態であり、参照先を第三者が取得できる場合は、ポリシーを書き換えられたりレポートを受け取られたりするおそれがあります。',
    },
    fix: {
      en: 'If you still use the service behind the target, ask it to publish your record. If not, delete the CNAME and publish the TXT record below.',
      ja: '参照先のサービスを利用中なら、レコードの公開を依頼してください。利用していない場合は CNAME を削除し、下の TXT レコードを公開します。',
    },
  },
  sources: [cite(9989, '4.5', 'D07')],
  judge: ({ target, dmarcWalk, mx }) => {
    const replies = repliesIn(dmarcWalk.from);
    const reply = findReply(replies, dmarcNameOf(target.domain), 'TXT');
    if (reply === undefined) return cannotTell(replies);
    const end = reply.chain.at(-1);
    const broken = reply.outcome === 'chain-loop' || reply.outcome === 'chain-too-long';
    if (!broken && end === undefined)
      return reply.outcome === 'answer' || reply.outcome === 'nodata' || reply.outcome === 'nxdomain'
        ? notApplicable({ en: '_dmarc is not a CNAME here.', ja: '_dmarc は CNAME ではありません。' })
        : cannotTell([reply]);
    const dead = broken || reply.outcome === 'nodata' || reply.outcome === 'nxdomain';
    if (!dead) return textsIn(reply).length > 0 ? pass(null, { replies: [reply] }) : cannotTell([reply]);
    const { uri, note } = proposedMailbox(target.domain, mx);
    const tags = [
      ['p', 'none'],
      ['rua', uri],
    ] as const;
    const name = reply.question.name;
    return fail(
      broken
        ? { en: `The CNAME chain of ${name} never ends.`, ja: `${name} の CNAME は終端に到達しません。` }
        : {
            en: `${name} leads to ${end ?? name}, which has no TXT record.`,
            ja: `${name} は ${end ?? name} を指していますが、そこに TXT レコードがありません。`,
          },
      {
        details: [
          ...(reply.chain[0] === undefined
            ? []
            : [
                {
                  kind: 'record-to-publish',
                  act: 'remove',
                  name,
                  type: 'CNAME',
                  value: reply.chain[0],
                  ttlSeconds: curedTtlSeconds,
                } as const,
              ]),
          newRecord(target.domain, tags, note),
        ],
        replies: [reply],
      },
    );
  },
});
