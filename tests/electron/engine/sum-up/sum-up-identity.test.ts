import { expect, test } from 'vitest';
import { sumUpIdentity } from '../../../../electron/engine/sum-up/sum-up-identity.ts';
import type { Finding, Severity, Verdict } from '../../../../shared/finding.ts';
import { exampleIdentity } from '../../../fakes/ses-identity.ts';

function finding(verdict: Verdict, severity: Severity, title = `${verdict} ${severity}`): Finding {
  const words = { en: title, ja: title };
  return {
    id: 'ses-dkim-x',
    topic: 'ses-dkim',
    subject: 'shop.example in us-east-1',
    verdict,
    severity,
    title: words,
    says: null,
    why: words,
    fix: words,
    details: [],
    evidence: [],
    sources: [],
  };
}

test.each<[string, string, string | null, readonly Finding[]]>([
  [
    'blocker',
    'refused or leaves unsigned: First',
    'First',
    [finding('fail', 'blocker', 'First'), finding('fail', 'blocker')],
  ],
  ['high', 'is at risk: fail high', 'fail high', [finding('unknown', 'blocker'), finding('fail', 'high')]],
  ['medium', 'needs to be fixed: fail medium', 'fail medium', [finding('fail', 'low'), finding('fail', 'medium')]],
  ['unknown', 'could be checked is in order.', 'unknown high', [finding('fail', 'low'), finding('unknown', 'high')]],
  ['low', 'could be better: fail low', 'fail low', [finding('fail', 'info'), finding('fail', 'low')]],
  ['pass', 'is in order.', null, [finding('fail', 'info'), finding('pass', 'high'), finding('unknown', 'info')]],
])('%s: %s', (worst, said, title, findings) => {
  const summary = sumUpIdentity(exampleIdentity(), findings);
  expect(summary.worst).toBe(worst);
  expect(summary.headline.en).toContain('shop.example (us-east-1)');
  expect(summary.headline.en).toContain(said);
  expect(summary.headline.ja).toContain('shop.example (us-east-1)');
  expect(summary.worstTitle?.en ?? null).toBe(title);
});

test('an identity that is not verified does not work, however mild its findings are', () => {
  const identity = exampleIdentity({ verifiedForSending: false });
  const said = (findings: readonly Finding[]) => sumUpIdentity(identity, findings).headline.en;
  expect(said([finding('fail', 'medium', 'Pending')])).toBe(
    'Nothing can be sent from shop.example (us-east-1) now: Pending',
  );
  expect(said([finding('unknown', 'high')])).toBe('Nothing can be sent from shop.example (us-east-1) now.');
});
