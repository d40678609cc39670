// B08: avp= or lps= hold values that receivers do not know.
import { amendedBimi, textExcerpt } from '../../derive/bimi-cure.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeBimi, judgeBimiRecord } from '../judge-bimi-record.ts';

export const bimiPreferenceInvalid = defineAudit({
  id: 'bimi-preference-invalid',
  topic: 'bimi',
  subject: 'domain',
  severity: 'low',
  needs: ['target', 'bimi'],
  texts: {
    title: { en: 'A BIMI preference cannot be read', ja: 'BIMI の表示設定を読み取れません' },
    passed: { en: 'The BIMI preferences are well formed', ja: 'BIMI の表示設定は正しく書かれています' },
    why: {
      en: 'The tag avp= chooses between your logo (brand) and the personal picture of a sender (personal); lps= lists the beginnings of addresses that have logos of their own. Receivers ignore a value that they cannot read.',
      ja: 'avp= はロゴと個人の画像のどちらを表示するか（brand または personal）、lps= は独自のロゴを持つアドレスの先頭部分の一覧です。読み取れない値は無視されます。',
    },
    fix: {
      en: 'Write avp=brand or avp=personal. In lps=, list address beginnings separated by commas, each of at most 63 letters, digits and hyphens.',
      ja: 'avp= には brand または personal を書いてください。lps= には、英数字とハイフンからなる 63 文字以内の文字列をカンマ区切りで書きます。',
    },
  },
  sources: [citeBimi('Assertion Record', 'B08')],
  judge: ({ target, bimi }) =>
    judgeBimiRecord(target, bimi, (found) => {
      const { record, reply } = found;
      if (!record.tags.some(({ name }) => name === 'avp' || name === 'lps')) return notApplicable(unused);
      const faults = record.faults.flatMap((fault) =>
        fault.kind === 'avatar-preference' || fault.kind === 'local-part' ? [fault] : [],
      );
      if (faults.length === 0) return pass(null, { replies: [reply] });
      const marks = faults.map(({ kind, span, text }) => ({
        ...span,
        reason: kind === 'local-part' ? prefix(text) : avatar(text),
      }));
      const bad = new Set(faults.map(({ kind }) => (kind === 'local-part' ? 'lps' : 'avp')));
      const lps = record.tags.find(({ name }) => name === 'lps')?.value.split(',') ?? [];
      const good = lps.map((one) => one.trim()).filter((one) => /^[A-Za-z0-9-]{1,63}$/u.test(one));
      const changes = {
        ...(bad.has('avp') ? { avp: null } : {}),
        ...(bad.has('lps') ? { lps: good.length === 0 ? null : good.join(',') } : {}),
      };
      return fail(marks[0]?.reason ?? unused, {
        details: [textExcerpt(reply, record.text, marks), amendedBimi(found, changes)],
        replies: [reply],
      });
    }),
});

const unused = { en: 'The record sets no preferences.', ja: '表示設定は書かれていません。' };
const avatar = (text: string) => ({
  en: `avp= takes brand or personal, not "${text}".`,
  ja: `avp= に書けるのは brand か personal です（現在は「${text}」）。`,
});
const prefix = (text: string) => ({
  en: `"${text}" is not an address beginning that lps= can hold.`,
  ja: `「${text}」は lps= に書ける形ではありません。`,
});
