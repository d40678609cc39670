// S03: a TXT record that was meant as SPF but does not begin with exactly "v=spf1 ".
import type { Detail } from '../../../../shared/detail.ts';
import { txtValue } from '../../../../shared/dns.ts';
import type { Text } from '../../../../shared/text.ts';
import { meantSpf, spfExcerpt } from '../../derive/spf-cure.ts';
import { type NearMiss, nearMiss } from '../../protocols/spf/near-miss.ts';
import { isSpfRecord } from '../../protocols/spf/parse.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfRecordUnrecognised = defineAudit({
  id: 'spf-record-unrecognised',
  topic: 'spf',
  subject: 'domain',
  severity: 'high',
  needs: ['apexTxt'],
  texts: {
    title: { en: 'A record meant as SPF is not recognized', ja: 'SPF のつもりのレコードが認識されません' },
    passed: {
      en: 'No TXT record was meant as SPF but is not recognized',
      ja: 'SPF として認識されない紛らわしいレコードはありません',
    },
    why: {
      en: 'Receivers treat a TXT record as SPF only if it begins with exactly v=spf1 and a space. With a leading space, a quotation mark or a typing error, it does not count as an SPF record at all.',
      ja: '受信側が SPF とみなすのは、前に何もなく「v=spf1 」（直後に空白）で始まる TXT レコードだけです。先頭の空白、引用符、入力ミスがあると、SPF がないのと同じ扱いになります。',
    },
    fix: {
      en: 'Replace the record with the one below. In the DNS panel, enter the value without quotation marks and without a leading space.',
      ja: '下のレコードに置き換えてください。DNS 管理画面では、引用符や先頭の空白を付けずに値を入力します。',
    },
  },
  sources: [citeSpf('4.5', 'S03'), citeSpf('12')],
  judge: ({ apexTxt }) => {
    const values = apexTxt.records.flatMap((record) =>
      record.type === 'TXT' ? [{ record, text: txtValue(record) }] : [],
    );
    const found = values.flatMap(({ record, text }) => {
      const miss = nearMiss(text);
      return miss === null ? [] : [{ record, text, miss }];
    });
    const [first] = found;
    if (first === undefined) return pass(null, { replies: [apexTxt] });
    const hasSpf = values.some(({ text }) => isSpfRecord(text));
    const details = found.flatMap(({ record: { name, ttlSeconds }, text, miss }, index): readonly Detail[] => {
      const excerpt = spfExcerpt(name, text, [{ ...miss.span, reason: reasons[miss.why] }]);
      // Only one may come to count (RFC 7208 3.2).
      const cure =
        hasSpf || index > 0
          ? ({ kind: 'record-to-publish', act: 'remove', name, type: 'TXT', value: text, ttlSeconds } as const)
          : meantSpf(name, { text, meant: miss.repaired });
      return [excerpt, cure];
    });
    return fail(reasons[first.miss.why], { details, replies: [apexTxt] });
  },
});

const reasons: { readonly [W in NearMiss['why']]: Text } = {
  'leading-space': { en: 'There is white space before v=spf1.', ja: 'v=spf1 の前に空白があります。' },
  'byte-order-mark': {
    en: 'There is an invisible byte order mark before v=spf1.',
    ja: 'v=spf1 の前に見えない BOM があります。',
  },
  quoted: { en: 'There is a quotation mark before v=spf1.', ja: 'v=spf1 の前に引用符があります。' },
  'no-space-after-version': { en: 'There is no space after v=spf1.', ja: 'v=spf1 の直後に空白がありません。' },
  version: { en: 'The version is not exactly v=spf1.', ja: 'バージョンが v=spf1 ではありません。' },
  misspelt: { en: 'v=spf1 is misspelled.', ja: 'v=spf1 のつづりが違います。' },
};
