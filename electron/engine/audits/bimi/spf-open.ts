// B10: SPF lets everybody send, which disqualifies the domain for BIMI.
import { type DnsReply, txtValues } from '../../../../shared/dns.ts';
import { removeText, textExcerpt } from '../../derive/bimi-cure.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeBimi, judgeOfferedLogo } from '../judge-bimi-record.ts';

export const bimiSpfOpen = defineAudit({
  id: 'bimi-spf-open',
  topic: 'bimi',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'bimi'],
  weighs: ['apexTxt'],
  texts: {
    title: {
      en: 'SPF lets everyone send, so the logo may not be shown',
      ja: 'SPF が全員に送信を許可しており、ロゴが表示されないことがあります',
    },
    passed: { en: 'SPF does not get in the way of BIMI', ja: 'SPF は BIMI の妨げになっていません' },
    why: {
      en: 'An SPF record that ends in +all lets every server in the world pass. Some receivers show no logo for such a domain, because its mail is easy to forge.',
      ja: 'SPF レコードが +all で終わっていると、世界中のどのサーバーからのメールも合格します。なりすましが容易なため、こうしたドメインのロゴを表示しない受信側があります。',
    },
    fix: {
      en: 'List your senders in the SPF record, change its ending to ~all as below, then audit again.',
      ja: 'SPF レコードに正規の送信元を列挙し、下のように末尾を ~all に変更して、もう一度診断してください。',
    },
  },
  sources: [citeBimi('Authentication Requirements', 'B10')],
  judge: ({ target, bimi, apexTxt }) =>
    judgeOfferedLogo(target, bimi, ({ reply }) => {
      if (apexTxt.state === 'unreachable') return cannotTell(unreachedIn(apexTxt));
      const spf =
        apexTxt.state === 'absent' ? [] : txtValues(apexTxt.value).filter((text) => /^v=spf1(?: |$)/iu.test(text));
      const [record, ...others] = spf;
      if (apexTxt.state === 'absent' || record === undefined || others.length > 0) return notApplicable(noSpf);
      const all = /(?:^| )(\+?all)(?= |$)/iu.exec(record);
      if (all === null) return pass(null, { replies: [reply, apexTxt.value] });
      return openRecord(apexTxt.value, { record, all: all[1] ?? '', at: all.index + 1 });
    }),
});

type Open = { readonly record: string; readonly all: string; readonly at: number };

function openRecord(reply: DnsReply, { record, all, at }: Open) {
  const mark = { start: at, end: at + all.length, reason: everybody };
  const value = `${record.slice(0, at)}~all${record.slice(at + all.length)}`;
  return fail(
    { en: `The SPF record ends in ${all}.`, ja: `SPF レコードが ${all} で終わっています。` },
    {
      details: [
        textExcerpt(reply, record, [mark]),
        { ...removeText(reply, record), act: 'replace', value, instead: record },
      ],
      replies: [reply],
    },
  );
}

const everybody = { en: 'Everyone may send.', ja: '誰でも送信できてしまいます。' };
const noSpf = { en: 'There is no single SPF record to judge.', ja: '判定できる SPF レコードがありません。' };
