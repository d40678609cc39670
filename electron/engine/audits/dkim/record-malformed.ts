// K05: the tag list cannot be read: a tag given twice, text that is no tag, quotation marks of a zone file.
import type { Mark } from '../../../../shared/detail.ts';
import { keyExcerpt, replaceKeyRecord, whereKept } from '../../derive/dkim-details.ts';
import { sayKeyFault } from '../../derive/dkim-fault-texts.ts';
import type { KeyFault, KeyReading } from '../../protocols/dkim/types.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimRecordMalformed = defineAudit({
  id: 'dkim-record-malformed',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'A key record cannot be read', ja: '鍵レコードの書式が正しくありません' },
    passed: { en: 'The key records are well formed', ja: '鍵レコードの書式は正しく書かれています' },
    why: {
      en: 'A key record is a list of tags, each used once. If a tag is repeated or other text is between the semicolons, the whole record is invalid, and the mail counts as unsigned.',
      ja: '鍵レコードはタグの並びで、同じタグは 1 度しか書けません。タグの重複や、セミコロンの間に余分な文字があるとレコード全体が無効になり、署名のないメールとして扱われます。',
    },
    fix: {
      en: 'Compare the record below with the one in the console of your mail service: where a tag was repeated, it keeps the first value. Then publish it.',
      ja: '下のレコードを送信サービスの管理画面の値と照合してから公開してください。重複したタグは、最初の値を残しています。',
    },
  },
  sources: [citeDkim(6376, '3.2', 'K05')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      faultOf: (selector) => {
        const { record } = selector;
        const faults = record?.faults.filter((fault) => breaksList(fault, record)) ?? [];
        const [first] = faults;
        if (record === null || first === undefined) return null;
        const marks: readonly Mark[] = faults.map((fault) => ({ ...fault.span, reason: sayKeyFault(fault) }));
        const kept = whereKept(selector);
        const said = sayKeyFault(first);
        return {
          says: { en: `${selector.selector}: ${said.en}${kept.en}`, ja: `${selector.selector}: ${said.ja}${kept.ja}` },
          details: [keyExcerpt(selector, record, marks), ...replaceKeyRecord(selector, withoutBadNames(record))],
        };
      },
    }),
});

function breaksList(fault: KeyFault, { keySpan, faults }: KeyReading): boolean {
  // Marks that reach into the key are damage to the key, which has a check of its own.
  if (fault.kind === 'stray-mark') return !faults.some((each) => each.kind === 'stray-mark' && each.inKey);
  if (fault.kind === 'bad-byte')
    return keySpan === null || fault.span.start < keySpan.start || fault.span.end > keySpan.end;
  return fault.kind === 'no-equals' || fault.kind === 'bad-name' || fault.kind === 'duplicate';
}

function withoutBadNames({ fields }: KeyReading): KeyReading['fields'] {
  return { ...fields, others: fields.others.filter(({ name }) => /^[A-Za-z][A-Za-z0-9_]*$/u.test(name)) };
}
