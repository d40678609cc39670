// How audits of a received message are tested: what differs from a message in order, the verdict, and a part of what is said.
import { expect, it } from 'vitest';
import { advise } from '../../../../electron/engine/advise.ts';
import type { Audit } from '../../../../electron/engine/audits/define-audit.ts';
import type { Verdict } from '../../../../shared/finding.ts';
import type { MailFacts } from '../../../../shared/message/mail-report.ts';
import { mailFacts } from '../../../fakes/mail-facts.ts';

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
