import { expect, test } from 'vitest';
import { sesDkimKeyCutOff } from '../../../../../electron/engine/audits/ses-dkim/key-cut-off.ts';
import { ended, timeout, txt } from '../../../../fakes/dns-reply.ts';
import {
  allRight,
  byodkim,
  cname,
  everywhere,
  judgeTokens,
  keys,
  name,
  nothing,
  ownKey,
  ownName,
  target,
  tokens,
  withDkim,
} from './token-cases.ts';

test.each(['servfail', 'nodata'] as const)('TXT that ends with %s behind a right CNAME fails', (outcome) => {
  const finding = judgeTokens(sesDkimKeyCutOff, tokens(allRight, { key: ended(name, 'TXT', outcome) }));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain(outcome.toUpperCase());
});

test('without a CNAME it is another fault', () => {
  const gone = tokens(everywhere(nothing), { key: ended(name, 'TXT', 'nodata') });
  expect(judgeTokens(sesDkimKeyCutOff, gone).verdict).toBe('pass');
});

test('a time-out there proves nothing', () => {
  expect(judgeTokens(sesDkimKeyCutOff, tokens(allRight, { key: timeout(name, 'TXT') })).verdict).toBe('pass');
});

test('a target that could not be asked leaves it open', () => {
  const open = tokens(allRight, { target: timeout(target, 'TXT') });
  expect(judgeTokens(sesDkimKeyCutOff, open)).toMatchObject({
    verdict: 'unknown',
    severity: sesDkimKeyCutOff.severity,
  });
});

test('a key of your own has no half at SES', () => {
  const own = ownKey(txt(ownName, `p=${keys.rsa2048}`));
  expect(judgeTokens(sesDkimKeyCutOff, own, { identity: withDkim(byodkim) }).verdict).toBe('not-applicable');
});

test('behind a CNAME that points elsewhere it is another fault', () => {
  const elsewhere = tokens(everywhere(cname(name, 'dkim.example.net')), { key: ended(name, 'TXT', 'nxdomain') });
  expect(judgeTokens(sesDkimKeyCutOff, elsewhere).verdict).toBe('pass');
});
