// How audits of a received message are tested: what differs from a message in order, the verdict, and a part of what is said.
import { expect, it } from 'vitest';
import { advise } from '../../../../electron/engine/advise.ts';
import type { Audit } from '../../../../electron/engine/audits/define-audit.ts';
import type { Verdict } from '../../../../shared/finding.ts';
import type { DmarcCheck, MailFacts, SignatureCheck, SpfCheckResult } from '../../../../shared/message/mail-report.ts';
import { sameText } from '../../../../shared/text.ts';
import { mailFacts, signatureWith } from '../../../fakes/mail-facts.ts';

export type MessageCase = {
  readonly title: string;
  readonly with?: Partial<MailFacts>;
  readonly verdict: Verdict;
  readonly says?: string;
  /** A part of the details. */
  readonly shows?: string;
};

export function judgeMessageCases(audit: Audit, cases: readonly MessageCase[]): void {
  it.each(cases.map((one) => [one.title, one] as const))('%s', (_title, { with: change, verdict, says, shows }) => {
    const mail = { state: 'seen', value: mailFacts(change), atMs: 0, from: [] } as const;
    const [finding] = advise([audit], 'example.com', { mail });
    expect(finding?.says?.en ?? '').toContain(says ?? '');
    expect(finding?.verdict).toBe(verdict);
    expect(JSON.stringify(finding?.details)).toContain(shows ?? '');
  });
}

/** An audit of signatures that fail in the one way, with what it says where the key could not be asked for. */
export function judgeBrokenSignature(
  audit: Audit,
  broken: Pick<SignatureCheck, 'result' | 'cause'>,
  keyless: Pick<MessageCase, 'verdict' | 'says'> = { verdict: 'unknown', says: 'SERVFAIL' },
): void {
  const unasked = signatureWith({ result: 'temperror', cause: 'key-unreachable', says: sameText('SERVFAIL') });
  judgeMessageCases(audit, [
    { title: 'verifies', verdict: 'pass' },
    {
      title: 'fails',
      with: { signatures: [signatureWith({ ...broken, says: sameText('broken') })] },
      verdict: 'fail',
      says: 'example.com: broken',
      shows: 's1',
    },
    {
      title: 'another vouches',
      with: { signatures: [signatureWith(), signatureWith(broken)] },
      verdict: 'not-applicable',
    },
    { title: 'the key could not be asked for', with: { signatures: [unasked] }, ...keyless },
    { title: 'unsigned', with: { signatures: [] }, verdict: 'not-applicable' },
  ]);
}

/** An audit of SPF that ends in the one way. */
export function judgeSpfResult(audit: Audit, failing: SpfCheckResult['result']): void {
  const spf = (result: SpfCheckResult['result']): SpfCheckResult => ({
    result,
    domain: 'example.com',
    identity: 'mailfrom',
    ip: '192.0.2.1',
    aligned: 'strict',
    says: sameText('because'),
  });
  judgeMessageCases(audit, [
    { title: 'passes', verdict: 'pass' },
    { title: failing, with: { spf: spf(failing) }, verdict: 'fail', says: '192.0.2.1 for example.com: because' },
    { title: 'DNS did not answer', with: { spf: spf('temperror') }, verdict: 'unknown', says: 'because' },
    { title: 'nobody knows who sent it', with: { spf: null }, verdict: 'unknown', says: 'which address' },
  ]);
}

/** An audit of DMARC that fails under the one policy. */
export function judgeDmarcPolicy(audit: Audit, failing: 'none' | 'quarantine' | 'reject'): void {
  const dmarc = (result: DmarcCheck['result'], policy: DmarcCheck['policy']): DmarcCheck => ({
    result,
    policy,
    fromDomain: 'example.com',
    recordDomain: 'example.com',
    says: sameText('fails'),
  });
  const other = failing === 'none' ? 'reject' : 'none';
  judgeMessageCases(audit, [
    { title: 'passes', verdict: 'pass' },
    { title: 'fails', with: { dmarc: dmarc('fail', failing) }, verdict: 'fail', says: 'fails', shows: 's1' },
    { title: 'fails under another policy', with: { dmarc: dmarc('fail', other) }, verdict: 'not-applicable' },
    { title: 'no record', with: { dmarc: dmarc('none', null) }, verdict: 'not-applicable' },
    { title: 'could not be asked', with: { dmarc: dmarc('temperror', null) }, verdict: 'unknown', says: 'fails' },
  ]);
}
