// The simulated SES driven by the real `aws` command line.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoSesTrial, startDemoSesTrial } from '../fakes/demo-ses-client.ts';
import { findAws, runAws } from './demo-ses-awscli.ts';

const file = findAws();

describe('with the aws command line', () => {
  let trial: DemoSesTrial;
  beforeAll(async () => {
    trial = await startDemoSesTrial({
      scenario: {
        'us-east-1': {
          account: { ProductionAccessEnabled: true },
          identities: Object.fromEntries(
            ['orchard.example', 'twin.example', 'tenfold.example', 'sales+1@orchard.example'].map((name) => [name, {}]),
          ),
        },
      },
    });
  });
  beforeEach(({ skip }) =>
    skip(file === null, 'the aws command line cannot be found; install it with apt-get install awscli'),
  );
  afterAll(() => trial.close());

  const aws = (...args: readonly string[]) => runAws({ file: file ?? '', endpoint: trial.ses.endpoint }, args);

  it('tells who one is', async () => {
    expect(await aws('sts', 'get-caller-identity')).toEqual({
      code: 0,
      answer: {
        UserId: 'AIDAPLUMBLINEDEMO001',
        Account: '111122223333',
        Arn: 'arn:aws:iam::111122223333:user/plumbline',
      },
      complaint: '',
    });
  });

  it('lists identities page by page, and all of them', async () => {
    const first = await aws('sesv2', 'list-email-identities', '--page-size', '3', '--no-paginate');
    const page = first.answer as { EmailIdentities: readonly object[]; NextToken: string };
    expect(page.EmailIdentities).toHaveLength(3);
    const second = await aws('sesv2', 'list-email-identities', '--next-token', page.NextToken);
    expect(second.answer).toMatchObject({ EmailIdentities: [{ IdentityName: 'sales+1@orchard.example' }] });
    const foreign = await aws('sesv2', 'list-email-identities', '--next-token', 'nobody');
    expect(foreign.code).not.toBe(0);
    expect(foreign.complaint).toContain('(InvalidNextTokenException)');
  });

  it('reads an identity with @ and + in its name, and hears of one that is not there', async () => {
    const { answer } = await aws('sesv2', 'get-email-identity', '--email-identity', 'sales+1@orchard.example');
    expect(answer).toMatchObject({ IdentityType: 'EMAIL_ADDRESS', VerifiedForSendingStatus: true });
    const { complaint } = await aws('sesv2', 'get-email-identity', '--email-identity', 'nowhere.example');
    expect(complaint).toContain('An error occurred (NotFoundException) when calling the GetEmailIdentity operation');
    expect(complaint).toContain('Email identity nowhere.example does not exist.');
  });

  it('changes an identity', async () => {
    const name = ['--email-identity', 'twin.example'];
    const mailFrom = ['--mail-from-domain', 'bounce.twin.example', '--behavior-on-mx-failure', 'REJECT_MESSAGE'];
    expect(await aws('sesv2', 'put-email-identity-mail-from-attributes', ...name, ...mailFrom)).toMatchObject({
      code: 0,
    });
    const length = ['--signing-attributes', 'NextSigningKeyLength=RSA_1024_BIT'];
    const method = ['--signing-attributes-origin', 'AWS_SES', ...length];
    expect(await aws('sesv2', 'put-email-identity-dkim-signing-attributes', ...name, ...method)).toMatchObject({
      code: 0,
      answer: { DkimStatus: 'PENDING' },
    });
    expect((await aws('sesv2', 'get-email-identity', ...name)).answer).toMatchObject({
      DkimAttributes: { NextSigningKeyLength: 'RSA_1024_BIT' },
      MailFromAttributes: {
        MailFromDomain: 'bounce.twin.example',
        MailFromDomainStatus: 'PENDING',
        BehaviorOnMxFailure: 'REJECT_MESSAGE',
      },
    });
  });

  it('reads what only the API v1 has', async () => {
    expect((await aws('ses', 'get-send-statistics')).answer).toEqual({ SendDataPoints: [] });
    expect(
      (await aws('ses', 'get-identity-notification-attributes', '--identities', 'orchard.example')).answer,
    ).toMatchObject({
      NotificationAttributes: { 'orchard.example': { ForwardingEnabled: true } },
    });
  });

  it('reads CloudWatch', async () => {
    const metric = ['--namespace', 'AWS/SES', '--metric-name', 'Send', '--statistics', 'Sum', '--period', '3600'];
    const stretch = ['--start-time', '2026-11-19T09:00:00Z', '--end-time', '2026-11-20T09:00:00Z'];
    expect(await aws('cloudwatch', 'get-metric-statistics', ...metric, ...stretch)).toEqual({
      code: 0,
      answer: { Label: 'Send', Datapoints: [] },
      complaint: '',
    });
  });

  it('assumes a role', async () => {
    const role = ['--role-arn', 'arn:aws:iam::111122223333:role/PlumblineDemo', '--role-session-name', 'audit'];
    const allowed = await aws('sts', 'assume-role', ...role, '--external-id', 'plumbline-demo');
    expect(allowed.answer).toMatchObject({ Credentials: { AccessKeyId: expect.stringMatching(/^ASIA/u) as string } });
    expect((await aws('sts', 'assume-role', ...role)).complaint).toContain('(AccessDenied)');
  });
});
