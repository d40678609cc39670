// Whether policies allow SES what it needs.
import { describe, expect, it } from 'vitest';
import { allows, type PolicyRequest } from '../../../../../electron/engine/protocols/iam/evaluate.ts';
import { parsePolicy } from '../../../../../electron/engine/protocols/iam/parse.ts';

const topic = 'arn:aws:sns:us-east-1:111122223333:bounces';
const set = 'arn:aws:ses:us-east-1:111122223333:configuration-set/shop';
const publish: PolicyRequest = {
  service: 'ses.amazonaws.com',
  action: 'sns:Publish',
  resource: topic,
  context: { 'aws:sourceaccount': '111122223333', 'aws:sourcearn': set, 'aws:securetransport': 'true' },
};
const stream = 'arn:aws:firehose:us-east-1:111122223333:deliverystream/events';
const write: PolicyRequest = { service: null, action: 'firehose:PutRecordBatch', resource: stream, context: {} };

const ses = { Effect: 'Allow', Principal: { Service: 'ses.amazonaws.com' }, Action: 'SNS:Publish', Resource: topic };
const may = { Effect: 'Allow', Action: 'firehose:PutRecordBatch', Resource: stream };

function ask(request: PolicyRequest, ...statements: readonly object[]) {
  return allows([parsePolicy(JSON.stringify({ Statement: statements }))], request);
}

describe('a resource policy', () => {
  it.each([
    ['names the service', ses, 'yes'],
    ['names everybody', { ...ses, Principal: '*' }, 'yes'],
    ['names everybody as AWS', { ...ses, Principal: { AWS: '*' } }, 'yes'],
    ['names an account', { ...ses, Principal: { AWS: '111122223333' } }, 'no'],
    ['names another service', { ...ses, Principal: { Service: 's3.amazonaws.com' } }, 'no'],
    ['leaves out the service', { ...ses, Principal: undefined, NotPrincipal: ses.Principal }, 'no'],
    ['allows another action', { ...ses, Action: 'sns:Subscribe' }, 'no'],
    ['is about another topic', { ...ses, Resource: `${topic}-2` }, 'no'],
    ['has a wildcard', { ...ses, Resource: 'arn:aws:sns:*:111122223333:bounc?s' }, 'yes'],
  ])('%s: %s', (_title, statement, answer) => {
    expect(ask(publish, statement)).toBe(answer);
  });

  it.each([
    [{ StringEquals: { 'AWS:SourceAccount': '111122223333' } }, 'yes'],
    [{ StringEquals: { 'AWS:SourceAccount': ['999999999999', '111122223333'] } }, 'yes'],
    [{ StringEquals: { 'AWS:SourceAccount': '999999999999' } }, 'no'],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:ses:*:111122223333:configuration-set/*' } }, 'yes'],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:ses:us-east-1:111122223333:identity/*' } }, 'no'],
    [{ ArnLike: { 'aws:SourceArn': 'arn:*' } }, 'no'],
    [{ StringLike: { 'aws:SourceArn': 'arn:*' } }, 'yes'],
    [{ StringNotEquals: { 'aws:SourceAccount': '999999999999' } }, 'yes'],
    [{ StringEqualsIfExists: { 'aws:SourceArn': set } }, 'yes'],
    [{ 'ForAnyValue:StringEquals': { 'aws:SourceArn': `${set}-other` } }, 'no'],
    [{ Null: { 'aws:SourceArn': 'false' } }, 'yes'],
    [{ Null: { 'aws:SourceArn': 'true' } }, 'no'],
    [{ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, 'unknown'],
    [{ StringEquals: { 'aws:SourceArn': '${aws:PrincipalTag/set}' } }, 'unknown'],
    [{ DateLessThan: { 'aws:SourceArn': '2030-01-01' } }, 'unknown'],
    [{ StringEquals: { 'aws:SourceAccount': '999999999999', 'aws:PrincipalOrgID': 'o-1' } }, 'no'],
  ])('%j: %s', (Condition, answer) => {
    expect(ask(publish, { ...ses, Condition })).toBe(answer);
  });

  it('does not know what turns on a value that is not known', () => {
    const request = { ...publish, context: { 'aws:sourceaccount': null } };
    expect(ask(request, { ...ses, Condition: { StringEquals: { 'aws:SourceAccount': '1' } } })).toBe('unknown');
    expect(ask(request, ses)).toBe('yes');
  });

  it('lets Deny win, and stays open where a Deny may hold', () => {
    const deny = { ...ses, Effect: 'Deny', Principal: '*' };
    expect(ask(publish, ses, deny)).toBe('no');
    expect(ask(publish, ses, { ...deny, Condition: { Bool: { 'aws:SecureTransport': 'false' } } })).toBe('yes');
    expect(ask(publish, ses, { ...deny, Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } })).toBe(
      'unknown',
    );
    expect(ask(publish, { ...deny, Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } })).toBe('no');
  });
});

describe("a role's own policies", () => {
  it.each([
    ['the action', may, 'yes'],
    ['every action of the service', { ...may, Action: 'firehose:*', Resource: '*' }, 'yes'],
    ['some other action', { ...may, Action: ['firehose:PutRecord'] }, 'no'],
    ['all but another action', { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, 'yes'],
    ['all but this action', { Effect: 'Allow', NotAction: 'firehose:Put*', Resource: '*' }, 'no'],
    ['all but another stream', { ...may, Resource: undefined, NotResource: `${stream}-2` }, 'yes'],
    ['all but this stream', { ...may, Resource: undefined, NotResource: stream }, 'no'],
    ['what a variable names', { ...may, Resource: 'arn:aws:firehose:*:*:deliverystream/${aws:username}' }, 'unknown'],
  ])('allow %s: %s', (_title, statement, answer) => {
    expect(ask(write, statement)).toBe(answer);
  });

  it('are read together, and leave open what one that cannot be read may say', () => {
    const [good, broken] = [parsePolicy(JSON.stringify({ Statement: may })), parsePolicy('{')];
    expect(allows([], write)).toBe('no');
    expect(allows([parsePolicy('{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}'), good], write)).toBe(
      'yes',
    );
    expect(allows([good, broken], write)).toBe('unknown');
    expect(allows([parsePolicy(JSON.stringify({ Statement: { ...may, Effect: 'Deny' } })), broken], write)).toBe('no');
  });
});
