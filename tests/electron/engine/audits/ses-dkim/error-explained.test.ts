import { expect, test } from 'vitest';
import { sesDkimErrorExplained } from '../../../../../electron/engine/audits/ses-dkim/error-explained.ts';
import { exampleIdentity } from '../../../../fakes/ses-identity.ts';
import {
  allRight,
  cname,
  everywhere,
  type Holding,
  judgeTokens,
  name,
  nothing,
  target,
  tokens,
} from './token-cases.ts';

function judge(errorType: string | null, holding: Holding) {
  const verificationInfo = { errorType, lastCheckedAtMs: null, lastSuccessAtMs: null, soa: null };
  return judgeTokens(sesDkimErrorExplained, tokens(holding), { identity: exampleIdentity({ verificationInfo }) });
}

const mistyped = cname(name, target.replace('amazonses', 'amazonse'));

test.each([
  ['INVALID_VALUE', mistyped, 'typing slip'],
  ['HOST_NOT_FOUND', nothing, 'Nothing is published'],
  ['TYPE_NOT_FOUND', nothing, 'Nothing is published'],
])('%s is told beside the record that it fits', (errorType, record, said) => {
  const finding = judge(errorType, everywhere(record));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'info' });
  expect(finding.says?.en).toContain(errorType);
  expect(finding.says?.en).toContain(`${name}: `);
  expect(finding.says?.en).toContain(said);
});

test('of several broken records, the one that fits is named', () => {
  const twoBroken = tokens(everywhere(mistyped)).map((row, index) =>
    index === 1 ? { ...row, answers: row.answers.map((each) => ({ ...each, record: nothing })) } : row,
  );
  const verificationInfo = { errorType: 'INVALID_VALUE', lastCheckedAtMs: null, lastSuccessAtMs: null, soa: null };
  const finding = judgeTokens(sesDkimErrorExplained, twoBroken, { identity: exampleIdentity({ verificationInfo }) });
  expect(finding.says?.en.match(/_domainkey\.shop\.example: /gu)).toHaveLength(1);
  expect(finding.says?.en).toContain('typing slip');
});

test('an error of SES itself, or one that nothing shows any more, blames no record', () => {
  expect(judge('SERVICE_ERROR', everywhere(nothing)).says?.en).toContain('No record shows this fault now');
  expect(judge('HOST_NOT_FOUND', allRight).says?.en).toContain('No record shows this fault now');
});

test('an error that a later API adds is named as it is', () => {
  expect(judge('MOON_PHASE', everywhere(nothing)).says?.en).toContain('SES reports MOON_PHASE');
});

test('no error passes; replication is told elsewhere', () => {
  expect(judge(null, allRight).verdict).toBe('pass');
  expect(judge('REPLICATION_ACCESS_DENIED', allRight).verdict).toBe('not-applicable');
});
