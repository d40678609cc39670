// M03: an IP address where the MX record must name a host.
import { curedTtlSeconds } from '../../derive/cured-ttl.ts';
import type { RecordToPublish } from '../../../../shared/detail.ts';
import { exchangesIn } from '../../derive/mail-hosts.ts';
import { mxExcerpt, ownerOf, ownMx, replaceMx } from '../../derive/mx-detail.ts';
import { literalIn } from '../../protocols/mx/parse.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const mxTargetLiteral = defineAudit({
  id: 'mx-target-literal',
  topic: 'mx',
  subject: 'domain',
  severity: 'blocker',
  needs: ['mx'],
  texts: {
    title: { en: 'An MX record holds an IP address', ja: 'MX レコードに IP アドレスが書かれています' },
    passed: { en: 'MX records name hosts', ja: 'MX レコードはホスト名を指しています' },
    why: {
      en: 'An MX record must name a host. An address in its place is looked up as a name that does not exist, so nothing is delivered through this record.',
      ja: 'MX レコードにはホスト名を書く決まりです。アドレスを書くとホスト名として検索されますが、そのような名前は存在しないため、このレコードでは 1 通も届きません。',
    },
    fix: {
      en: 'Give the mail server a name with an A or AAAA record, and point the MX record to that name, as below.',
      ja: '下のとおり、メールサーバーに名前を付けてアドレスを登録し、MX レコードはその名前を指すようにしてください。',
    },
  },
  sources: [citeRfc(1035, '3.3.9', 'M03'), citeRfc(5321, '5.1')],
  judge: ({ mx }) => {
    const own = ownMx(mx);
    const owner = ownerOf(own);
    const literals = exchangesIn(mx).filter(({ kind }) => kind === 'literal');
    if (literals.length === 0) return pass(null, { replies: [own] });
    const cures = literals.flatMap((exchange, index): readonly RecordToPublish[] => {
      const host = `${index === 0 ? 'mail' : `mail${index + 1}`}.${owner}`;
      const address = literalIn(exchange.host, owner) ?? exchange.host;
      const type = address.includes(':') ? 'AAAA' : 'A';
      const named = {
        kind: 'record-to-publish',
        act: 'add',
        name: host,
        type,
        value: address,
        ttlSeconds: curedTtlSeconds,
      } as const;
      return [named, replaceMx(own, { from: exchange, to: `${exchange.preference} ${host}` })];
    });
    const addresses = literals.map(({ host }) => literalIn(host, owner) ?? host).join(', ');
    return fail(
      {
        en: `The MX record of ${owner} holds ${addresses}: an address, not a name.`,
        ja: `${owner} の MX に、名前ではなくアドレス ${addresses} が書かれています。`,
      },
      { details: [mxExcerpt(own, ({ kind }) => (kind === 'literal' ? addressText : null)), ...cures], replies: [own] },
    );
  },
});

const addressText = { en: 'An address, not a host name.', ja: 'ホスト名ではなくアドレスです。' };
