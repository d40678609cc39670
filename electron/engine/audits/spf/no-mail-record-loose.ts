// S43: a domain with a null MX whose SPF record is not exactly "v=spf1 -all".
import { repliesIn } from '../../../../shared/evidence.ts';
import { receivesNothing } from '../../derive/no-mail.ts';
import { assessSpf } from '../../derive/spf-assessment.ts';
import { newSpfRecord } from '../../derive/spf-cure.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

const locked = 'v=spf1 -all';

export const spfNoMailRecordLoose = defineAudit({
  id: 'spf-no-mail-record-loose',
  topic: 'spf',
  subject: 'domain',
  severity: 'medium',
  needs: ['target'],
  weighs: ['spfTree', 'mx'],
  texts: {
    title: {
      en: 'SPF does not protect a domain without mail',
      ja: 'メールを使わないドメインが SPF で保護されていません',
    },
    passed: {
      en: 'SPF lets nobody send for the domain without mail',
      ja: 'メールを使わないドメインで、送信がすべて禁止されています',
    },
    why: {
      en: 'A null MX says that the domain receives no mail. Only v=spf1 -all says that nobody may send in its name; without it, the name is open to forgers, and nobody notices.',
      ja: 'Null MX は、メールを受信しないことの宣言です。送信も禁止するには v=spf1 -all が必要で、ないと名前がなりすましに使われても気づけません。',
    },
    fix: {
      en: 'Publish the record below, and delete any other record that begins with v=spf1.',
      ja: '下のレコードを公開し、v=spf1 で始まるほかのレコードは削除してください。',
    },
  },
  sources: [
    citeSpf('10.1.2', 'S43'),
    { title: 'RFC 7505 (null MX) 4.2', url: 'https://www.rfc-editor.org/rfc/rfc7505#section-4.2' },
  ],
  judge: ({ target, spfTree, mx }) => {
    const silent = receivesNothing(mx);
    if (silent === 'unknown') return cannotTell(unreachedIn(mx));
    if (silent === 'no') return notApplicable(hasMail);
    if (spfTree.state === 'unreachable') return cannotTell(unreachedIn(spfTree));
    const replies = repliesIn([...spfTree.from.slice(0, 1), ...mx.from.slice(0, 1)]);
    if (spfTree.state === 'absent')
      return fail(
        {
          en: `${target.domain} has a null MX and no SPF record.`,
          ja: `${target.domain} は Null MX ですが、SPF レコードがありません。`,
        },
        { details: [newSpfRecord(target.domain, locked)], replies },
      );
    const { text, records, root } = assessSpf(spfTree.value);
    if (records.length === 1 && /^v=spf1 +-all *$/iu.test(text)) return pass(null, { replies });
    const cure = { kind: 'record-to-publish', act: 'replace', name: root.owner, type: 'TXT', value: locked } as const;
    return fail(
      {
        en: `${target.domain} has a null MX, yet its SPF record is "${text}".`,
        ja: `${target.domain} は Null MX ですが、SPF レコードは「${text}」です。`,
      },
      { details: [{ ...cure, ttlSeconds: root.ttlSeconds, instead: text }], replies },
    );
  },
});

const hasMail = {
  en: 'The domain does not say that it receives no mail (no null MX).',
  ja: 'メールを受信しないという宣言（Null MX）はありません。',
};
