import { expect, test } from 'vitest';
import { sesDkimByodkimKeyUnusable } from '../../../../../electron/engine/audits/ses-dkim/byodkim-key-unusable.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';
import { allRight, byodkim, judgeTokens, keys, ownKey, ownName, tokens, withDkim } from './token-cases.ts';

const identity = withDkim(byodkim);

test.each(['p=customerProvidedPublicKey', 'p=', `v=DKIM1; k=ed25519; p=${keys.ed25519}`, 'p=MIIBIjANBgkqhkiG9w0BAQ'])(
  '%s fails',
  (text) => {
    const finding = judgeTokens(sesDkimByodkimKeyUnusable, ownKey(txt(ownName, text)), { identity });
    expect(finding).toMatchObject({ verdict: 'fail', severity: sesDkimByodkimKeyUnusable.severity });
    expect(finding.details[0]).toMatchObject({ kind: 'excerpt', text });
    expect(recordsOf(finding)).toEqual([]);
  },
);

test.each([`p=${keys.rsa2048}`, `v=DKIM1; k=rsa; p=${keys.rsa1024}`])('%s passes here', (text) => {
  expect(judgeTokens(sesDkimByodkimKeyUnusable, ownKey(txt(ownName, text)), { identity }).verdict).toBe('pass');
});

test('silence leaves it open', () => {
  expect(judgeTokens(sesDkimByodkimKeyUnusable, ownKey(timeout(ownName, 'TXT')), { identity }).verdict).toBe('unknown');
});

test('Easy DKIM has no such key', () => {
  expect(judgeTokens(sesDkimByodkimKeyUnusable, tokens(allRight)).verdict).toBe('not-applicable');
});
