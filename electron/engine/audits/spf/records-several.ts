// S02: more than one SPF record, which is a permerror.
import type { Detail } from '../../../../shared/detail.ts';
import { txtValue } from '../../../../shared/dns.ts';
import { assessSpf } from '../../derive/spf-assessment.ts';
import { mergeSpf } from '../../protocols/spf/merge.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfRecordsSeveral = defineAudit({
  id: 'spf-records-several',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: { en: 'More than one SPF record', ja: 'SPF レコードが複数あります' },
    passed: { en: 'Exactly one SPF record', ja: 'SPF レコードは 1 つだけです' },
    why: {
      en: 'A domain may have only one SPF record. If receivers find several, they do not choose: they answer permerror (a permanent error) for every message, and SPF authorizes nobody.',
      ja: 'SPF レコードは 1 つのドメインに 1 つだけです。2 つ以上あると受信側はどれも選ばず、すべてのメールを permerror（恒久エラー）とします。SPF ではどの送信元も許可されません。',
    },
    fix: {
      en: 'Merge the records into one: check the record below, which holds the terms of all of them, publish it, and delete the others.',
      ja: '1 つのレコードにまとめてください。下のレコードはすべての項目を含みます。内容を確認して公開し、ほかは削除します。',
    },
  },
  sources: [citeSpf('3.2', 'S02'), citeSpf('4.5')],
  judge: ({ spfTree }) => {
    const { reply, records, root, domain } = assessSpf(spfTree);
    const [first, ...others] = records.map(txtValue);
    if (first === undefined || others.length === 0) return pass(null, { replies: [reply] });
    const value = mergeSpf([first, ...others]);
    const keep = { kind: 'record-to-publish', name: root.owner, type: 'TXT', ttlSeconds: root.ttlSeconds } as const;
    const details: readonly Detail[] = [
      { ...keep, act: 'replace', value, instead: first, note: checkLimits },
      ...others.map((other): Detail => ({ ...keep, act: 'remove', value: other })),
    ];
    return fail(
      {
        en: `${domain} has ${records.length} SPF records; receivers accept only one.`,
        ja: `${domain} に SPF レコードが ${records.length} 件あります。受信側が認めるのは 1 つだけです。`,
      },
      { details, replies: [reply] },
    );
  },
});

const checkLimits = {
  en: 'Audit again after publishing: together, the terms may need more than 10 lookups.',
  ja: '公開後にもう一度診断してください。まとめた結果、ルックアップが 10 回を超えることがあります。',
};
