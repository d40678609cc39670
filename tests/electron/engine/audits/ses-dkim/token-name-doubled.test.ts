import { expect, test } from 'vitest';
import { sesDkimTokenNameDoubled } from '../../../../../electron/engine/audits/ses-dkim/token-name-doubled.ts';
import { txt } from '../../../../fakes/dns-reply.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';
import {
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
  testTokenCases,
  tokens,
  withDkim,
} from './token-cases.ts';

testTokenCases(sesDkimTokenNameDoubled);

const doubled = `${name}.shop.example`;

test('the record under the doubled name moves', () => {
  const finding = judgeTokens(sesDkimTokenNameDoubled, tokens(everywhere(nothing, cname(doubled, target))));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain(doubled);
  expect(recordsOf(finding)).toEqual([`remove ${doubled} CNAME ${target}`, `add ${name} CNAME ${target}`]);
});

test('so does a key of your own', () => {
  const key = `p=${keys.rsa2048}`;
  const there = ownKey(txt(ownName), txt(`${ownName}.shop.example`, key));
  const finding = judgeTokens(sesDkimTokenNameDoubled, there, { identity: withDkim(byodkim) });
  expect(recordsOf(finding)).toEqual([`add ${ownName} TXT ${key}`, `remove ${ownName}.shop.example TXT ${key}`]);
});

test('a record that stands under both names is right', () => {
  expect(
    judgeTokens(sesDkimTokenNameDoubled, tokens(everywhere(cname(name, target), cname(doubled, target)))).verdict,
  ).toBe('pass');
});
