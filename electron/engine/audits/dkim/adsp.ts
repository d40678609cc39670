// K33: an ADSP record, the forerunner of DMARC.
import { repliesIn } from '../../../../shared/evidence.ts';
import { txtValues } from '../../../../shared/dns.ts';
import { sameText } from '../../../../shared/text.ts';
import { curedTtlSeconds } from '../../derive/cured-ttl.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeDkim } from '../judge-dkim-selectors.ts';

export const dkimAdsp = defineAudit({
  id: 'dkim-adsp',
  topic: 'dkim',
  subject: 'domain',
  severity: 'info',
  needs: [],
  weighs: ['adsp'],
  texts: {
    title: { en: 'Obsolete ADSP record', ja: '廃止された ADSP レコードがあります' },
    passed: { en: 'No obsolete ADSP record', ja: '廃止された ADSP レコードはありません' },
    why: {
      en: 'ADSP was retired in 2013, and no large receiver reads it. It protects nothing but looks as if it did.',
      ja: 'ADSP は 2013 年に廃止され、大手の受信側は参照しません。保護の効果がないのに、あるように誤解されるおそれがあります。',
    },
    fix: {
      en: 'Delete the record. A DMARC policy does this job today.',
      ja: 'このレコードを削除してください。現在は DMARC のポリシーが同じ役割を担います。',
    },
  },
  sources: [citeDkim(5617, '4.2.1', 'K33')],
  judge: ({ adsp }) => {
    const replies = repliesIn(adsp.from);
    if (adsp.state === 'unreachable') return cannotTell(unreachedIn(adsp));
    const { name } = adsp.state === 'seen' ? adsp.value.question : { name: '' };
    // A wildcard may answer here with anything; only `dkim=` makes it ADSP (RFC 5617 4.2.1).
    const found = adsp.state === 'seen' ? txtValues(adsp.value).filter((text) => /^\s*dkim\s*=/iu.test(text)) : [];
    const [first] = found;
    if (first === undefined) return pass(null, { replies });
    return fail(sameText(`${name}: ${first}`), {
      details: found.map((value) => {
        return { kind: 'record-to-publish', act: 'remove', name, type: 'TXT', value, ttlSeconds: curedTtlSeconds };
      }),
      replies,
    });
  },
});
