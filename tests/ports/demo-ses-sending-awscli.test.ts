// Sending in the simulated SES, driven by the real `aws` command line.
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
          identities: { 'orchard.example': { frozen: true, VerificationStatus: 'SUCCESS' } },
          configurationSets: { all: {} },
          templates: { hello: { TemplateContent: { Subject: 'Hello', Text: 'Dear {{name}}' } } },
          suppressed: [
            { EmailAddress: 'gone@b.example', Reason: 'BOUNCE', LastUpdateTime: '-90d' },
            { EmailAddress: 'angry+news@b.example', Reason: 'COMPLAINT', LastUpdateTime: '-3d' },
          ],
        },
      },
    });
  });
  beforeEach(({ skip }) =>
    skip(file === null, 'the aws command line cannot be found; install it with apt-get install awscli'),
  );
  afterAll(() => trial.close());

  const aws = (...args: readonly string[]) =>
    runAws({ file: file ?? '', endpoint: trial.ses.endpoint }, ['sesv2', ...args]);

  const letter = ['--content', 'Simple={Subject={Data=Apples},Body={Text={Data=Ripe}}}'];
  const to = ['--destination', 'ToAddresses=success@simulator.amazonses.com'];

  it('sends a message', async () => {
    const from = ['--from-email-address', 'news@orchard.example', '--configuration-set-name', 'all'];
    const { code, answer } = await aws('send-email', ...from, ...to, ...letter);
    expect(code).toBe(0);
    expect((answer as { MessageId: string }).MessageId).toMatch(/^0100[0-9a-f]{12}-[0-9a-f-]{36}-000000$/u);
  });

  it('hears why a message is refused', async () => {
    const from = ['--from-email-address', 'news@elsewhere.example'];
    const { code, complaint } = await aws('send-email', ...from, ...to, ...letter);
    expect(code).not.toBe(0);
    expect(complaint).toContain('An error occurred (MessageRejected) when calling the SendEmail operation');
    expect(complaint).toContain('news@elsewhere.example');
  });

  it('lists suppressed addresses by reason and time, and reads and removes one with a + in it', async () => {
    const list = async (...args: readonly string[]) => {
      const { answer } = await aws('list-suppressed-destinations', ...args);
      const { SuppressedDestinationSummaries: found } = answer as {
        SuppressedDestinationSummaries: readonly { EmailAddress: string }[];
      };
      return found.map(({ EmailAddress }) => EmailAddress);
    };
    expect(await list()).toEqual(['angry+news@b.example', 'gone@b.example']);
    expect(await list('--reasons', 'BOUNCE')).toEqual(['gone@b.example']);
    expect(await list('--start-date', '2026-11-01T00:00:00Z')).toEqual(['angry+news@b.example']);
    const address = ['--email-address', 'angry+news@b.example'];
    const { answer } = await aws('get-suppressed-destination', ...address);
    expect(answer).toMatchObject({ SuppressedDestination: { Reason: 'COMPLAINT' } });
    expect((await aws('delete-suppressed-destination', ...address)).code).toBe(0);
    expect(await list()).toEqual(['gone@b.example']);
  });

  it('tries a template with data, and without', async () => {
    const render = (data: string) =>
      aws('test-render-email-template', '--template-name', 'hello', '--template-data', data);
    const { answer } = await render('{"name":"Ann"}');
    expect((answer as { RenderedTemplate: string }).RenderedTemplate).toMatch(/\r\n\r\nDear Ann$/u);
    expect((await render('{}')).complaint).toContain("Attribute 'name' is not present in the rendering data.");
  });
});
