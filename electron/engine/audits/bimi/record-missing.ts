// B01: no BIMI record applies to the domain, neither its own nor its organizational domain's.
import { repliesIn } from '../../../../shared/evidence.ts';
import { findBimi, meantAsBimi, ownReply } from '../../derive/bimi-found.ts';
import { addressNote, recordAt } from '../../derive/bimi-cure.ts';
import { bimiObstacles } from '../../derive/bimi-obstacles.ts';
import { decidingRecord } from '../../derive/dmarc-record.ts';
import { sendsNoMail } from '../../derive/no-mail.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { printBimi } from '../../protocols/bimi/print.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeBimi } from '../judge-bimi-record.ts';

export const bimiRecordMissing = defineAudit({
  id: 'bimi-record-missing',
  topic: 'bimi',
  subject: 'domain',
  severity: 'info',
  needs: ['target'],
  weighs: ['bimi', 'dmarcWalk', 'apexTxt', 'mx'],
  texts: {
    title: { en: 'No BIMI record', ja: 'BIMI レコードがありません' },
    passed: { en: 'A BIMI record applies', ja: 'BIMI レコードが適用されています' },
    why: {
      en: 'BIMI lets Gmail, Apple Mail, Yahoo and others show your logo beside your mail. It is optional and does not change delivery.',
      ja: 'BIMI を使うと、Gmail、Apple Mail、Yahoo などでメールの横にロゴを表示できます。任意の仕組みで、配信には影響しません。',
    },
    fix: {
      en: 'Nothing has to be done. To show your logo, first raise DMARC to p=quarantine or p=reject. Then prepare the logo and a mark certificate, publish a BIMI record at default._bimi, and audit again.',
      ja: '対応は必須ではありません。ロゴを表示したい場合は、まず DMARC を p=quarantine または p=reject にしてください。そのあとロゴとマーク証明書を用意し、default._bimi に BIMI レコードを公開して、もう一度診断します。',
    },
  },
  sources: [citeBimi('Assertion Record Discovery', 'B01')],
  judge: ({ target, bimi, dmarcWalk, apexTxt, mx }) => {
    const replies = repliesIn(bimi.from);
    const found = findBimi(target.domain, replies);
    if (found.kind === 'unknown') return cannotTell(found.unreached);
    if (found.kind === 'record') return pass(found.own ? null : inherited, { replies: [found.reply] });
    const own = ownReply(target.domain, replies);
    if (own === undefined) return cannotTell(unreachedIn(bimi));
    if (found.kind === 'several' || meantAsBimi(own).length > 0) return notApplicable(meant);
    const quiet = sendsNoMail({ apexTxt, mx });
    if (quiet === 'unknown') return cannotTell(unreachedIn(apexTxt, mx));
    if (quiet === 'yes') return notApplicable(silent);
    const policy = decidingRecord(target.domain, repliesIn(dmarcWalk.from));
    // A logo that no receiver may show yet is no cure.
    if (policy.kind !== 'record' || bimiObstacles(policy).length > 0)
      return fail(policy.kind === 'unknown' ? offersNone(target.domain) : notYet(target.domain), { replies: [own] });
    const site = `https://www.${target.domain}`;
    const value = printBimi([
      ['v', 'BIMI1'],
      ['l', `${site}/bimi/logo.svg`],
      ['a', `${site}/bimi/mark.pem`],
    ]);
    return fail(offersNone(target.domain), {
      details: [recordAt({ ...own, chain: [] }, { act: 'add', value }, addressNote)],
      replies: [own],
    });
  },
});

const offersNone = (domain: string) => ({
  en: `${domain} offers no logo.`,
  ja: `${domain} はロゴを公開していません。`,
});
const notYet = (domain: string) => ({
  en: `${domain} offers no logo. Receivers show one only once its DMARC policy is quarantine or reject for all mail, so that comes first.`,
  ja: `${domain} はロゴを公開していません。ロゴが表示されるのは、DMARC ポリシーが全メールに対して quarantine か reject の場合だけです。先に DMARC を整えてください。`,
});
const inherited = {
  en: 'The record of the organizational domain applies.',
  ja: '組織ドメインのレコードが適用されます。',
};
const meant = {
  en: 'There is a record, but it has a fault; another check covers that.',
  ja: 'レコードはありますが誤りがあります。別の項目で判定します。',
};
const silent = { en: 'The domain sends no mail.', ja: '送信しないドメインです。' };
