// D26: reports go to a foreign domain that has not said it wants them.
import { isKnown, txtValues } from '../../../../shared/dns.ts';
import type { RecordToPublish } from '../../../../shared/detail.ts';
import { curedTtlSeconds } from '../../derive/cured-ttl.ts';
import { recordExcerpt } from '../../derive/dmarc-cure.ts';
import { destinationsOf, sayUnchecked } from '../../derive/dmarc-reports.ts';
import { permissionState } from '../../derive/dmarc-report-permission.ts';
import { defineAudit, cannotTell, fail, notApplicable, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcReportUnauthorized = defineAudit({
  id: 'dmarc-report-unauthorized',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'high',
  needs: ['target', 'dmarcWalk', 'dmarcReports'],
  texts: {
    title: { en: 'An external report address is not authorized', ja: '外部のレポート送付先が許可されていません' },
    passed: { en: 'External report addresses are authorized', ja: '外部のレポート送付先は許可されています' },
    why: {
      en: 'A report address at another organization counts only if that organization agrees in its own DNS. Without this permission, receivers send no reports there.',
      ja: '別組織のレポート送付先は、その組織が自身の DNS で許可している場合だけ有効です。許可がなければ、受信側はレポートを送りません。',
    },
    fix: {
      en: 'Ask whoever runs the report domain to publish the record below in their zone; a report service does this when you add your domain there. Or use an address at your own domain instead.',
      ja: '送付先ドメインの管理者に、下のレコードをそのゾーンで公開するよう依頼してください。レポートサービスでは、ドメインを登録すると公開されます。自ドメインのアドレスに変更しても構いません。',
    },
  },
  sources: [cite(9990, '4', 'D26'), cite(9991, '5')],
  judge: ({ target, dmarcWalk, dmarcReports }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const foreign = destinationsOf(target.domain, dmarcWalk).filter(({ permission }) => permission !== null);
      if (foreign.length === 0) return notApplicable(ownText);
      const states = foreign.map((destination) => ({ ...destination, ...permissionState(destination, dmarcReports) }));
      const missing = states.flatMap((state) => (state.why === null ? [] : [{ ...state, why: state.why }]));
      const [first] = missing;
      const rest = sayUnchecked(target.domain, dmarcWalk);
      if (first === undefined) {
        const open = states.flatMap(({ reply }) => (reply === null || isKnown(reply) ? [] : [reply]));
        return open.length > 0
          ? cannotTell(open)
          : pass(rest.en === '' ? null : rest, { replies: states.flatMap(({ reply }) => reply ?? []) });
      }
      const marks = missing
        .filter(({ policyDomain }) => policyDomain === found.at)
        .map(({ uri, why }) => ({ ...uri.span, reason: why }));
      const cures = missing.flatMap(({ permission, reply }): readonly RecordToPublish[] => {
        const stands = reply === null ? undefined : txtValues(reply)[0];
        const common = {
          kind: 'record-to-publish',
          name: permission ?? '',
          type: 'TXT',
          value: 'v=DMARC1',
          ttlSeconds: curedTtlSeconds,
          note: noteText,
        } as const;
        return [stands === undefined ? { ...common, act: 'add' } : { ...common, act: 'replace', instead: stands }];
      });
      const once = cures.filter(({ name }, index) => cures.findIndex((cure) => cure.name === name) === index);
      const proof = missing.flatMap(({ reply }) => reply ?? []);
      return fail(
        { en: `${first.host}: ${first.why.en}${rest.en}`, ja: `${first.host}: ${first.why.ja}${rest.ja}` },
        { details: [recordExcerpt(found, marks), ...once], replies: [found.reply, ...proof] },
      );
    }),
});

const ownText = { en: 'All reports stay within the organization.', ja: 'レポートの送付先はすべて組織内です。' };
const noteText = {
  en: 'Publish it in the zone of the report domain, not in yours.',
  ja: '自ドメインではなく、レポート送付先ドメインのゾーンに公開します。',
};
