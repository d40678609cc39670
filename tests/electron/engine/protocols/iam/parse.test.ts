// Policy documents of IAM's language, whole and broken.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountIn, parsePolicy } from '../../../../../electron/engine/protocols/iam/parse.ts';

const statement = {
  Effect: 'Allow',
  Principal: { AWS: ['111122223333', 'arn:aws:iam::444455556666:user/ann'], Service: 'cognito-idp.amazonaws.com' },
  Action: 'ses:SendEmail',
  Resource: 'arn:aws:ses:us-east-1:111122223333:identity/shop.example',
  Condition: {
    StringLike: { 'ses:FromAddress': ['a@shop.example', 'b@shop.example'] },
    Bool: { 'aws:SecureTransport': 'true' },
  },
};

function only(text: string) {
  const reading = parsePolicy(text);
  const [first] = reading.kind === 'policy' ? reading.statements : [];
  if (first === undefined) throw new Error('no statement');
  return first;
}

describe('parsePolicy', () => {
  it('reads a statement by itself as well as a list', () => {
    expect(parsePolicy(JSON.stringify({ Statement: [statement, statement] }))).toMatchObject({
      statements: { length: 2 },
    });
    expect(parsePolicy(JSON.stringify({ Statement: statement }))).toMatchObject({ statements: { length: 1 } });
  });

  it('tells whom, what and under which conditions, with places', () => {
    const text = JSON.stringify({ Version: '2012-10-17', Statement: statement });
    const read = only(text);
    expect(read).toMatchObject({
      allows: true,
      missing: [],
      principals: [
        { kind: 'account', account: '111122223333' },
        { kind: 'account', account: '444455556666' },
        { kind: 'service', account: null },
      ],
      actions: [{ value: 'ses:SendEmail' }],
      conditions: [
        { operator: 'StringLike', key: 'ses:FromAddress', values: ['a@shop.example', 'b@shop.example'] },
        { operator: 'Bool', key: 'aws:SecureTransport', values: ['true'] },
      ],
    });
    const [action] = read.actions;
    expect(text.slice(action?.span.start, action?.span.end)).toBe('"ses:SendEmail"');
  });

  it('hears everybody in all its spellings', () => {
    const kindOf = (principal: unknown) =>
      only(JSON.stringify({ Statement: { ...statement, Principal: principal } })).principals.map(({ kind }) => kind);
    expect(kindOf('*')).toEqual(['anyone']);
    expect(kindOf({ AWS: '*' })).toEqual(['anyone']);
    expect(kindOf({ AWS: ['111122223333', '*'] })).toEqual(['account', 'anyone']);
    expect(kindOf({ Federated: '*' })).toEqual(['other']);
  });

  it('reads NotPrincipal and NotAction as what they leave out', () => {
    const { Principal, Action, ...rest } = statement;
    expect(only(JSON.stringify({ Statement: { ...rest, NotPrincipal: Principal, NotAction: Action } }))).toMatchObject({
      exceptPrincipals: true,
      exceptActions: true,
      missing: [],
    });
  });

  it('names what is missing, and allows nothing without an effect', () => {
    expect(only('{"Statement":[{"Action":"ses:*"}]}')).toMatchObject({
      allows: false,
      missing: ['Effect', 'Principal', 'Resource'],
    });
    expect(only(JSON.stringify({ Statement: { ...statement, Effect: 'allow' } })).allows).toBe(false);
  });

  it.each([
    ['hello', 'syntax'],
    ['{"Statement":"x"}', 'shape'],
    ['{"Statement":[]}', 'shape'],
    ['{"Version":"2012-10-17"}', 'shape'],
    ['[]', 'shape'],
    ['null', 'shape'],
    ['['.repeat(5000), 'deep'],
  ])('%s: %s', (text, fault) => {
    expect(parsePolicy(text)).toMatchObject({ kind: 'unreadable', fault });
  });

  it('comes to an end whatever the document holds', () => {
    fc.assert(
      fc.property(
        fc.object({ key: fc.constantFrom('Statement', 'Principal', 'Action', 'Condition', 'AWS', 'x'), maxDepth: 5 }),
        (value) => {
          expect(['policy', 'unreadable']).toContain(parsePolicy(JSON.stringify(value)).kind);
        },
      ),
    );
  });
});

describe('accountIn', () => {
  it.each([
    ['111122223333', '111122223333'],
    ['arn:aws:iam::111122223333:root', '111122223333'],
    ['arn:aws:ses:us-east-1:111122223333:identity/shop.example', '111122223333'],
    ['arn:aws-us-gov:iam::111122223333:user/a', '111122223333'],
    ['11112222333', null],
    ['arn:aws:s3:::bucket', null],
    ['*', null],
  ])('%s: %s', (text, account) => {
    expect(accountIn(text)).toBe(account);
  });
});
