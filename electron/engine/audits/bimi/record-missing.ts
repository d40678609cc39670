// B01: no BIMI record applies to the domain, neither its own nor its organizational domain's.
import { findBimi, meantAsBimi, ownReply } from '../../derive/bimi-found.ts';
import { addressNote, recordAt } from '../../derive/bimi-cure.ts';
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
  weighs: ['bimi', 'apexTxt', 'mx'],
  texts: {
    title: { en: 'No BIMI record', ja: 'BIMI レコードがありません' },
    passed: { en: 'A BIMI record applies', ja: 'BIMI レコードが適用されています' },
    why: {
      en: 'BIMI lets Gmail, Apple Mail, Yahoo and others show your logo beside your mail. It is optional and does not change delivery.',
      ja: 'BIMI を使うと、Gmail、Apple Mail、Yahoo などでメールの横にロゴを表示できます。任意の仕組みで、配信には影響しません。',
    },
    fix: {
      en: 'Nothing has to be done. If you want your logo shown, first bring DMARC to p=quarantine or p=reject, prepare the logo and a mark certificate, then publish the record below.',
      ja: '対応は必須ではありません。ロゴを表示したい場合は、まず DMARC を p=quarantine または p=reject にし、ロゴとマーク証明書を用意してから、下のレコードを公開してください。',
    },
  },
  sources: [citeBimi('Assertion Record Discovery', 'B01')],
  judge: ({ target, bimi, apexTxt, mx }) => {
    const replies = bimi.from.map(({ reply }) => reply);
    const found = findBimi(target.domain, replies);
    if (found.kind === 'unknown') return cannotTell(found.unreached);
    if (found.kind === 'record') return pass(found.own ? null : inherited, { replies: [found.reply] });
    const own = ownReply(target.domain, replies);
    if (own === undefined) return cannotTell(unreachedIn(bimi));
    if (found.kind === 'several' || meantAsBimi(own).length > 0) return notApplicable(meant);
    if (sendsNoMail({ apexTxt, mx }) === 'yes') return notApplicable(silent);
    const site = `https://www.${target.domain}`;
    const value = printBimi([
      ['v', 'BIMI1'],
      ['l', `${site}/bimi/logo.svg`],
      ['a', `${site}/bimi/mark.pem`],
    ]);
    return fail(
      { en: `${target.domain} offers no logo.`, ja: `${target.domain} はロゴを公開していません。` },
      { details: [recordAt({ ...own, chain: [] }, { act: 'add', value }, addressNote)], replies: [own] },
    );
  },
});

const inherited = {
  en: "It is the organizational domain's record.",
  ja: '組織ドメインのレコードが適用されます。',
};
const meant = {
  en: 'There is a record, with a fault that is judged on its own.',
  ja: 'レコードはありますが誤りがあります（別の項目で判定します）。',
};
const silent = { en: 'The domain sends no mail.', ja: '送信しないドメインです。' };
