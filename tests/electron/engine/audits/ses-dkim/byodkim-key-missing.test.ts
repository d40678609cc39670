import { expect, test } from 'vitest';
import { sesDkimByodkimKeyMissing } from '../../../../../electron/engine/audits/ses-dkim/byodkim-key-missing.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { allRight, byodkim, judgeTokens, keys, ownKey, ownName, tokens, withDkim } from './token-cases.ts';

const identity = withDkim(byodkim);

test('a selector without TXT fails', () => {
  const finding = judgeTokens(sesDkimByodkimKeyMissing, ownKey(txt(ownName)), { identity });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain(ownName);
});

test('a usable key passes', () => {
  expect(judgeTokens(sesDkimByodkimKeyMissing, ownKey(txt(ownName, `p=${keys.rsa2048}`)), { identity }).verdict).toBe(
    'pass',
  );
});

test('silence leaves it open', () => {
  expect(judgeTokens(sesDkimByodkimKeyMissing, ownKey(timeout(ownName, 'TXT')), { identity }).verdict).toBe('unknown');
});

test('an alias that leads to no key for the resolver fails', () => {
  const aliased = { ...txt(ownName), chain: ['keys.example.net'] };
  expect(judgeTokens(sesDkimByodkimKeyMissing, ownKey(aliased), { identity }).verdict).toBe('fail');
});

test('a server that only knows where the alias leads is not counted against it', () => {
  const aliased = { ...txt(ownName), chain: ['keys.example.net'] };
  const kept = ownKey(txt(ownName, `p=${keys.rsa2048}`)).map((own) => ({
    ...own,
    answers: own.answers.map((each) => (each.server === null ? each : { ...each, record: aliased })),
  }));
  expect(judgeTokens(sesDkimByodkimKeyMissing, kept, { identity }).verdict).toBe('pass');
});

test('Easy DKIM has no such key', () => {
  expect(judgeTokens(sesDkimByodkimKeyMissing, tokens(allRight)).verdict).toBe('not-applicable');
});
