// What statements grant: wildcards of actions, outsiders, limits.
import { describe, expect, it } from 'vitest';
import {
  allowsSending,
  limitsMail,
  limitsWho,
  managingActions,
  outsidersIn,
} from '../../../../electron/engine/derive/ses-policy-statement.ts';
import { parsePolicy } from '../../../../electron/engine/protocols/iam/parse.ts';
import type { PolicyStatement } from '../../../../electron/engine/protocols/iam/types.ts';
import { granting } from '../audits/ses-policy/policies.ts';

function statementOf(change: object): PolicyStatement {
  const reading = parsePolicy(granting(change));
  const [first] = reading.kind === 'policy' ? reading.statements : [];
  if (first === undefined) throw new Error('no statement');
  return first;
}

describe('actions', () => {
  it.each([
    ['ses:SendEmail', true, 0],
    ['ses:sendrawemail', true, 0],
    ['ses:Send*', true, 0],
    ['ses:*', true, 1],
    ['*', true, 1],
    ['ses:S?ndEmail', true, 0],
    ['ses:GetEmailIdentity', false, 0],
    ['ses:Put*', false, 1],
    ['ses:DeleteEmailIdentity', false, 1],
    ['s3:*', false, 0],
    ['ses:Send', false, 0],
  ])('%s: sending %s, managing %i', (action, sends, managing) => {
    const statement = statementOf({ Action: action });
    expect(allowsSending(statement)).toBe(sends);
    expect(managingActions(statement)).toHaveLength(managing);
  });

  it('NotAction grants the rest', () => {
    const statement = statementOf({ Action: undefined, NotAction: 'ses:Send*' });
    expect(allowsSending(statement)).toBe(false);
    expect(managingActions(statement)).toHaveLength(1);
  });

  it('a hostile pattern costs no time', () => {
    const startedAtMs = performance.now();
    expect(allowsSending(statementOf({ Action: `${'*?'.repeat(20_000)}x` }))).toBe(false);
    expect(performance.now() - startedAtMs).toBeLessThan(1000);
  });
});

describe('outsiders', () => {
  it('are those of other accounts; the own one and services of AWS are none', () => {
    const statement = statementOf({
      Principal: {
        AWS: ['111122223333', 'arn:aws:iam::111122223333:role/x', '999988887777', '*'],
        Service: 'cognito-idp.amazonaws.com',
      },
    });
    expect(outsidersIn(statement).map(({ value }) => value)).toEqual(['999988887777', '*']);
  });
});

describe('limits', () => {
  it.each([
    [{ StringEquals: { 'aws:PrincipalOrgID': 'o-abc' } }, true, false],
    [{ StringEquals: { 'AWS:SourceAccount': '111122223333' } }, true, false],
    [{ StringLike: { 'aws:PrincipalArn': '*' } }, false, false],
    [{ StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } }, false, false],
    [{ Bool: { 'aws:SecureTransport': 'true' } }, false, false],
    [{ StringLike: { 'ses:FromAddress': 'news@shop.example' } }, false, true],
    [{ StringLike: { 'ses:fromaddress': '*' } }, false, false],
    [{ 'ForAllValues:StringLike': { 'ses:Recipients': ['*@shop.example'] } }, false, true],
    [{}, false, false],
  ])('%o: who %s, mail %s', (condition, who, mail) => {
    const statement = statementOf({ Condition: condition });
    expect(limitsWho(statement)).toBe(who);
    expect(limitsMail(statement)).toBe(mail);
  });
});
