// What the tests of the DKIM audits share: keys, zones of one selector, and the cases that every such audit has.
import { expect, test } from 'vitest';
import type { Audit } from '../../../../../electron/engine/audits/define-audit.ts';
import type { Detail, RecordToPublish } from '../../../../../shared/detail.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Finding } from '../../../../../shared/finding.ts';
import { keys } from '../../../../fixtures/dkim/keys.ts';
import { answer, nxdomain, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

export { keys };

export const domain = 'example.com';
export const at = (selector: string): string => `${selector}._domainkey.${domain}`;
export const keyAt = (selector: string, ...texts: readonly string[]): DnsReply => txt(at(selector), ...texts);
export const sound = `v=DKIM1; k=rsa; p=${keys.rsa2048}`;

export function cname(name: string, target: string): DnsReply {
  return answer(name, 'CNAME', [{ name, type: 'CNAME', ttlSeconds: 300, target }]);
}

export function target(...selectors: readonly string[]) {
  return { domain, selectors: selectors.map((selector) => selector) };
}

/** Judges a zone in which `s1` was named and holds these texts. */
export function judgeText(audit: Audit, ...texts: readonly string[]): Promise<Finding> {
  return judgeZone(audit, target('s1'), [keyAt('s1', ...texts)]);
}

export function recordsIn(details: readonly Detail[]): readonly RecordToPublish[] {
  return details.filter((detail) => detail.kind === 'record-to-publish');
}

/** The texts under the marks of all excerpts. */
export function markedIn(details: readonly Detail[]): readonly string[] {
  return details.flatMap((detail) =>
    detail.kind === 'excerpt' ? detail.marks.map(({ start, end }) => detail.text.slice(start, end)) : [],
  );
}

/** Every audit of keys: a time-out leaves it open, no selector makes it not applicable, and a CNAME has no TXT cure. */
export function testSelectorCases(audit: Audit): void {
  test('a named selector that times out leaves the question open', async () => {
    const finding = await judgeZone(audit, target('s1'), [timeout(at('s1'), 'TXT')]);
    expect(finding).toMatchObject({ verdict: 'unknown', severity: audit.severity });
    expect(finding.says?.en).toContain(at('s1'));
  });

  test('without any selector it is not applicable', async () => {
    const finding = await judgeZone(audit, domain, [nxdomain(`_domainkey.${domain}`, 'TXT')]);
    expect(finding.verdict).toBe('not-applicable');
  });
}
