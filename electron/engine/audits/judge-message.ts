// What audits of a received message share: the results they may not blame, and tables of signatures and hops.
import type { Table } from '../../../shared/detail.ts';
import type { DkimCause, DmarcCheck, MailFacts, SignatureCheck } from '../../../shared/message/mail-report.ts';
import type { MimeHeader } from '../../../shared/message/mime.ts';
import type { Text } from '../../../shared/text.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';

/** What could not be found out is held against nobody. */
export function unknownBecause(says: Text): Judgement {
  return { verdict: 'cannot-tell', whys: [{ kind: 'web', says }] };
}

/** Judges where DMARC could be evaluated at all. */
export function whereDmarc({ dmarc }: MailFacts, judge: (dmarc: DmarcCheck) => Judgement): Judgement {
  if (dmarc === null || dmarc.result === 'permerror') return notApplicable(noOneAuthor);
  return dmarc.result === 'temperror' ? unknownBecause(dmarc.says) : judge(dmarc);
}

/** The message fails DMARC, and its domain asks for this. */
export function judgeFailing(mail: MailFacts, policy: DmarcCheck['policy']): Judgement {
  return whereDmarc(mail, (dmarc) => {
    if (dmarc.result !== 'fail') return dmarc.result === 'pass' ? pass(dmarc.says) : notApplicable(noRecord);
    if (dmarc.policy !== policy) return notApplicable(otherPolicy);
    return fail(dmarc.says, mail.signatures.length === 0 ? {} : { details: [signatureTable(mail.signatures)] });
  });
}

/** Those that pass and belong to the author. */
export function vouching({ signatures }: MailFacts): readonly SignatureCheck[] {
  return signatures.filter(({ result, aligned }) => result === 'pass' && aligned !== 'no');
}

/** Signatures that fail for one of these causes, where no other vouches for the author. */
export function judgeBroken(mail: MailFacts, causes: readonly DkimCause[]): Judgement {
  if (mail.signatures.length === 0) return notApplicable(unsigned);
  const found = mail.signatures.filter(({ cause }) => cause !== undefined && causes.includes(cause));
  const [first] = found;
  if (first === undefined) {
    const open = mail.signatures.find(({ result }) => result === 'temperror');
    return open === undefined || vouching(mail).length > 0 ? pass() : unknownBecause(open.says);
  }
  if (vouching(mail).length > 0) return notApplicable(otherVouches);
  return fail(withDomain(first), { details: [signatureTable(found)] });
}

export function judgeEach(mail: MailFacts, isFound: (signature: SignatureCheck) => Text | null): Judgement {
  if (mail.signatures.length === 0) return notApplicable(unsigned);
  const found = mail.signatures.flatMap((signature) => {
    const says = isFound(signature);
    return says === null ? [] : [{ signature, says }];
  });
  const [first] = found;
  if (first === undefined) return pass();
  return fail(first.says, { details: [signatureTable(found.map(({ signature }) => signature))] });
}

function withDomain({ domain, says }: SignatureCheck): Text {
  return { en: `${domain ?? '?'}: ${says.en}`, ja: `${domain ?? '?'}: ${says.ja}` };
}

export function signatureTable(signatures: readonly SignatureCheck[]): Table {
  return {
    kind: 'table',
    title: { en: 'Signatures', ja: '署名' },
    columns: [
      { en: 'Domain', ja: 'ドメイン' },
      { en: 'Selector', ja: 'セレクター' },
      { en: 'Result', ja: '結果' },
      { en: 'Why', ja: '理由' },
    ],
    rows: signatures.map(({ domain, selector, result, says }) => [domain ?? '?', selector ?? '?', result, says]),
  };
}

export function fieldsNamed({ structure }: MailFacts, name: string): readonly MimeHeader[] {
  return structure.root.headers.filter((header) => header.name.toLowerCase() === name);
}

export const unsigned: Text = { en: 'The message is not signed.', ja: 'このメールには署名がありません。' };

const otherVouches: Text = {
  en: 'Another signature vouches for the author.',
  ja: '差出人のドメインで合格した署名がほかにあります。',
};

const noOneAuthor: Text = {
  en: 'The message does not have exactly one author; another check covers that.',
  ja: '差出人が 1 つに定まりません。別の項目で判定します。',
};

const noRecord: Text = {
  en: 'No DMARC record applies; another check covers that.',
  ja: '適用される DMARC レコードがありません。別の項目で判定します。',
};

const otherPolicy: Text = {
  en: 'It fails under another policy; another check covers that.',
  ja: '不合格ですがポリシーが異なります。別の項目で判定します。',
};
