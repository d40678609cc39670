import { expect, test } from 'vitest';
import { sesDkimByodkimPemLines } from '../../../../../electron/engine/audits/ses-dkim/byodkim-pem-lines.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';
import { allRight, byodkim, judgeTokens, keys, ownKey, ownName, tokens, withDkim } from './token-cases.ts';

const identity = withDkim(byodkim);

test.each([
  `-----BEGIN PUBLIC KEY-----${keys.rsa2048}-----END PUBLIC KEY-----`,
  `p=-----BEGIN PUBLIC KEY----- ${keys.rsa2048} -----END PUBLIC KEY-----`,
])('%s fails', (text) => {
  const finding = judgeTokens(sesDkimByodkimPemLines, ownKey(txt(ownName, text)), { identity });
  expect(finding).toMatchObject({ verdict: 'fail', severity: sesDkimByodkimPemLines.severity });
  expect(finding.details[0]).toMatchObject({ kind: 'excerpt', text });
  expect(recordsOf(finding)).toEqual([`replace ${ownName} TXT p=${keys.rsa2048}`]);
});

test.each([`p=${keys.rsa2048}`])('%s passes here', (text) => {
  expect(judgeTokens(sesDkimByodkimPemLines, ownKey(txt(ownName, text)), { identity }).verdict).toBe('pass');
});

test('silence leaves it open', () => {
  expect(judgeTokens(sesDkimByodkimPemLines, ownKey(timeout(ownName, 'TXT')), { identity }).verdict).toBe('unknown');
});

test('Easy DKIM has no such key', () => {
  expect(judgeTokens(sesDkimByodkimPemLines, tokens(allRight)).verdict).toBe('not-applicable');
});
