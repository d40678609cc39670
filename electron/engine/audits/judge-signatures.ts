// Judges the signatures of a received message, and shows them.
import type { Table } from '../../../shared/detail.ts';
import type { DkimCause, MailFacts, SignatureCheck } from '../../../shared/message/mail-report.ts';
import type { Text } from '../../../shared/text.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { unknownBecause } from './unknown-because.ts';

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
    const open = causes.some(needsKey) ? mail.signatures.find(({ result }) => result === 'temperror') : undefined;
    return open === undefined || vouching(mail).length > 0 ? pass() : unknownBecause(open.says);
  }
  if (vouching(mail).length > 0) return notApplicable(otherVouches);
  return fail(withDomain(first), { details: [signatureTable(found)] });
}

/** What a signature says of itself is known without its key. */
function needsKey(cause: DkimCause): boolean {
  return cause !== 'expired' && cause !== 'tags-broken';
}

export function judgeSignatures(mail: MailFacts, isFound: (signature: SignatureCheck) => Text | null): Judgement {
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

export const unsigned: Text = { en: 'The message is not signed.', ja: 'このメールには署名がありません。' };

const otherVouches: Text = {
  en: 'Another signature vouches for the author.',
  ja: '差出人のドメインで合格した署名がほかにあります。',
};
