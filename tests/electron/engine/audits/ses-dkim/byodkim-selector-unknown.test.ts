import { expect, test } from 'vitest';
import { sesDkimByodkimSelectorUnknown } from '../../../../../electron/engine/audits/ses-dkim/byodkim-selector-unknown.ts';
import { judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { byodkim, withDkim } from './token-cases.ts';

test('BYODKIM without a selector fails', () => {
  const finding = judgeIdentity(sesDkimByodkimSelectorUnknown, { sesIdentity: withDkim({ ...byodkim, tokens: [] }) });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'low' });
});

test('with one it passes', () => {
  expect(judgeIdentity(sesDkimByodkimSelectorUnknown, { sesIdentity: withDkim(byodkim) })).toMatchObject({
    verdict: 'pass',
    says: { en: 'The selector is s2026.' },
  });
});

test('Easy DKIM has tokens', () => {
  expect(judgeIdentity(sesDkimByodkimSelectorUnknown, { sesIdentity: withDkim({}) }).verdict).toBe('not-applicable');
});
