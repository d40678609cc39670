import { expect, test } from 'vitest';
import { sesDkimByodkimSpaces } from '../../../../../electron/engine/audits/ses-dkim/byodkim-spaces.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';
import { allRight, byodkim, judgeTokens, keys, ownKey, ownName, tokens, withDkim } from './token-cases.ts';

const identity = withDkim(byodkim);

test.each([`p=${keys.rsa2048.slice(0, 60)} ${keys.rsa2048.slice(60)}`])('%s fails', (text) => {
  const finding = judgeTokens(sesDkimByodkimSpaces, ownKey(txt(ownName, text)), { identity });
  expect(finding).toMatchObject({ verdict: 'fail', severity: sesDkimByodkimSpaces.severity });
  expect(finding.details[0]).toMatchObject({ kind: 'excerpt', text });
  expect(recordsOf(finding)).toEqual([`replace ${ownName} TXT p=${keys.rsa2048}`]);
});

test.each([`p=${keys.rsa2048}`, `v=DKIM1; p= ${keys.rsa2048} ; s=email`])('%s passes here', (text) => {
  expect(judgeTokens(sesDkimByodkimSpaces, ownKey(txt(ownName, text)), { identity }).verdict).toBe('pass');
});

test('silence leaves it open', () => {
  expect(judgeTokens(sesDkimByodkimSpaces, ownKey(timeout(ownName, 'TXT')), { identity }).verdict).toBe('unknown');
});

test('Easy DKIM has no such key', () => {
  expect(judgeTokens(sesDkimByodkimSpaces, tokens(allRight)).verdict).toBe('not-applicable');
});
