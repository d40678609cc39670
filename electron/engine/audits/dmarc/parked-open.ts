// D38: a domain that sends no mail, and does not tell receivers to reject what claims to come from it.
import { repliesIn } from '../../../../shared/evidence.ts';
import { amendedRecord, newRecord, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { requestedOf } from '../../derive/dmarc-policy.ts';
import { decidingRecord } from '../../derive/dmarc-record.ts';
import { sendsNoMail } from '../../derive/no-mail.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite } from '../judge-dmarc-record.ts';

export const dmarcParkedOpen = defineAudit({
  id: 'dmarc-parked-open',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'medium',
  needs: ['target'],
  weighs: ['dmarcWalk', 'apexTxt', 'mx'],
  texts: {
    title: {
      en: 'A domain without mail is open to forgery',
      ja: 'メールを使わないドメインがなりすましに悪用されるおそれがあります',
    },
    passed: { en: 'Forged mail from this unused domain is rejected', ja: 'このドメインを騙るメールは拒否されます' },
    why: {
      en: 'This domain sends no mail, so every message that claims to come from it is forged. If DMARC says so, receivers can reject them all.',
      ja: 'このドメインはメールを送信しないため、差出人に使われたメールはすべて偽物です。宣言すれば、受信側はすべて拒否できます。',
    },
    fix: {
      en: 'Publish p=reject for the domain and its subdomains. No legitimate mail is affected, so no gradual rollout is needed.',
      ja: 'ドメインとサブドメインに p=reject を公開してください。影響を受ける正規のメールがないため、段階的な導入は不要です。',
    },
  },
  sources: [
    cite(9989, '4.7', 'D38'),
    {
      title: 'M3AAWG: Protecting parked domains',
      url: 'https://www.m3aawg.org/protecting-parked-domains-best-common-practices',
    },
  ],
  judge: ({ target, dmarcWalk, apexTxt, mx }) => {
    const parked = sendsNoMail({ apexTxt, mx });
    if (parked === 'no')
      return notApplicable({
        en: 'The domain does not say that it sends no mail.',
        ja: '送信しないとは宣言されていません。',
      });
    if (parked === 'unknown') return cannotTell(unreachedIn(apexTxt, mx));
    const replies = repliesIn(dmarcWalk.from);
    if (dmarcWalk.state === 'unreachable') return cannotTell(replies);
    const found = decidingRecord(target.domain, replies);
    if (found.kind === 'unknown') return cannotTell(found.unreached);
    const tags = [
      ['p', 'reject'],
      ['sp', 'reject'],
      ['np', 'reject'],
    ] as const;
    if (found.kind === 'none') {
      return fail(noneText, { details: [newRecord(target.domain, tags)], replies });
    }
    const { record, reply } = found;
    const weak = (['itself', 'existing-subdomain', 'missing-subdomain'] as const).some(
      (relation) => requestedOf(record, found.own ? relation : 'existing-subdomain').applied !== 'reject',
    );
    if (!weak) return pass(null, { replies: [reply] });
    const cure = found.own
      ? amendedRecord(found, { p: 'reject', sp: null, np: null, t: null, pct: null })
      : newRecord(target.domain, tags);
    return fail(weakText, { details: [recordExcerpt(found, []), cure], replies: [reply] });
  },
});

const noneText = { en: 'No DMARC record protects the domain.', ja: '保護する DMARC レコードがありません。' };
const weakText = {
  en: 'Its DMARC record does not ask for rejection of all mail.',
  ja: 'DMARC レコードが、すべてのメールの拒否を求めていません。',
};
