import { expect, test } from 'vitest';
import { sesDkimTokenWrongRegion } from '../../../../../electron/engine/audits/ses-dkim/token-wrong-region.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';
import {
  allRight,
  cname,
  everywhere,
  judgeTokens,
  name,
  target,
  testTokenCases,
  token,
  tokens,
  withDkim,
} from './token-cases.ts';

testTokenCases(sesDkimTokenWrongRegion);

test('the zone of another region fails and is replaced', () => {
  const wrong = `${token}.dkim.eu-south-1.amazonses.com`;
  const finding = judgeTokens(sesDkimTokenWrongRegion, tokens(everywhere(cname(name, wrong))));
  expect(finding.verdict).toBe('fail');
  expect(finding.says?.en).toContain('eu-south-1');
  expect(finding.details[0]).toMatchObject({ act: 'replace', value: target, instead: wrong });
});

test('the shared zone is wrong where the region has one of its own', () => {
  const identity = withDkim({ signingHostedZone: 'dkim.eu-south-1.amazonses.com' }, { region: 'eu-south-1' });
  const expected = `${token}.dkim.eu-south-1.amazonses.com`;
  const finding = judgeTokens(sesDkimTokenWrongRegion, tokens(allRight, { expected }), { identity });
  expect(recordsOf(finding)).toEqual([`replace ${name} CNAME ${expected}`]);
});

test('where SES does not tell its zone, the shared one is believed', () => {
  const identity = withDkim({ signingHostedZone: null }, { region: 'eu-south-1' });
  const expected = `${token}.dkim.eu-south-1.amazonses.com`;
  expect(judgeTokens(sesDkimTokenWrongRegion, tokens(allRight, { expected }), { identity }).verdict).toBe('pass');
});
