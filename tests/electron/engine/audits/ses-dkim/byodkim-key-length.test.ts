import { expect, test } from 'vitest';
import { sesDkimByodkimKeyLength } from '../../../../../electron/engine/audits/ses-dkim/byodkim-key-length.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';
import { allRight, byodkim, judgeTokens, keys, ownKey, ownName, tokens, withDkim } from './token-cases.ts';

const identity = withDkim(byodkim);

test.each([`p=${keys.rsa768}`, `p=${keys.rsa4096}`])('%s fails', (text) => {
  const finding = judgeTokens(sesDkimByodkimKeyLength, ownKey(txt(ownName, text)), { identity });
  expect(finding).toMatchObject({ verdict: 'fail', severity: sesDkimByodkimKeyLength.severity });
  expect(finding.details[0]).toMatchObject({ kind: 'excerpt', text });
  expect(recordsOf(finding)).toEqual([]);
});

test.each([`p=${keys.rsa1024}`, `p=${keys.rsa2048}`])('%s passes here', (text) => {
  expect(judgeTokens(sesDkimByodkimKeyLength, ownKey(txt(ownName, text)), { identity }).verdict).toBe('pass');
});

test('silence leaves it open', () => {
  expect(judgeTokens(sesDkimByodkimKeyLength, ownKey(timeout(ownName, 'TXT')), { identity }).verdict).toBe('unknown');
});

test('Easy DKIM has no such key', () => {
  expect(judgeTokens(sesDkimByodkimKeyLength, tokens(allRight)).verdict).toBe('not-applicable');
});
