// The simulated SES through the real SDK: identities, created, read, changed, paged and deleted.
import { generateKeyPairSync } from 'node:crypto';
import {
  CreateEmailIdentityCommand,
  CreateEmailIdentityPolicyCommand,
  DeleteEmailIdentityCommand,
  DeleteEmailIdentityPolicyCommand,
  GetEmailIdentityCommand,
  GetEmailIdentityPoliciesCommand,
  ListEmailIdentitiesCommand,
  ListTagsForResourceCommand,
  paginateListEmailIdentities,
  PutEmailIdentityConfigurationSetAttributesCommand,
  PutEmailIdentityDkimAttributesCommand,
  PutEmailIdentityDkimSigningAttributesCommand,
  PutEmailIdentityFeedbackAttributesCommand,
  PutEmailIdentityMailFromAttributesCommand,
  type SESv2Client,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateEmailIdentityPolicyCommand,
} from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkedClient } from '../fakes/checked-client.ts';
import { type DemoSesTrial, refusalOf, startDemoSesTrial, startMs } from '../fakes/demo-ses-client.ts';

const hourMs = 3_600_000;
const arn = 'arn:aws:ses:us-east-1:111122223333:identity/shop.example';

let trial: DemoSesTrial;
let ses: SESv2Client;
beforeEach(async () => {
  trial = await startDemoSesTrial({
    scenario: { 'us-east-1': { configurationSets: { 'shop-default': {} } } },
  });
  ses = checkedClient(trial);
});
afterEach(() => trial.close());

const create = (EmailIdentity: string) => ses.send(new CreateEmailIdentityCommand({ EmailIdentity }));
const get = async (EmailIdentity: string) => {
  const { $metadata: _, ...answer } = await ses.send(new GetEmailIdentityCommand({ EmailIdentity }));
  return answer;
};

describe('CreateEmailIdentity', () => {
  it('hands out three tokens, which are the same in this region and others elsewhere', async () => {
    const { DkimAttributes, IdentityType, VerifiedForSendingStatus } = await create('Shop.Example');
    expect({ IdentityType, VerifiedForSendingStatus }).toEqual({
      IdentityType: 'DOMAIN',
      VerifiedForSendingStatus: false,
    });
    expect(DkimAttributes).toMatchObject({
      SigningEnabled: true,
      Status: 'PENDING',
      SigningAttributesOrigin: 'AWS_SES',
      SigningHostedZone: 'dkim.amazonses.com',
      CurrentSigningKeyLength: 'RSA_2048_BIT',
      NextSigningKeyLength: 'RSA_2048_BIT',
      LastKeyGenerationTimestamp: new Date(startMs),
    });
    expect(DkimAttributes?.Tokens).toHaveLength(3);
    for (const token of DkimAttributes?.Tokens ?? []) expect(token).toMatch(/^[a-z0-9]{32}$/u);
    const osaka = await trial
      .v2('ap-northeast-3')
      .send(new CreateEmailIdentityCommand({ EmailIdentity: 'shop.example' }));
    expect(osaka.DkimAttributes?.SigningHostedZone).toBe('dkim.ap-northeast-3.amazonses.com');
    expect(osaka.DkimAttributes?.Tokens).not.toEqual(DkimAttributes?.Tokens);
    await ses.send(new DeleteEmailIdentityCommand({ EmailIdentity: 'shop.example' }));
    expect((await create('shop.example')).DkimAttributes?.Tokens).toEqual(DkimAttributes?.Tokens);
  });

  it('takes a key of one’s own', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const DomainSigningPrivateKey = privateKey.export({ type: 'pkcs1', format: 'der' }).toString('base64');
    const { DkimAttributes } = await ses.send(
      new CreateEmailIdentityCommand({
        EmailIdentity: 'shop.example',
        DkimSigningAttributes: { DomainSigningSelector: 'own1', DomainSigningPrivateKey },
      }),
    );
    expect(DkimAttributes).toEqual({
      SigningEnabled: true,
      Status: 'PENDING',
      SigningAttributesOrigin: 'EXTERNAL',
      Tokens: ['own1'],
    });
  });

  it('takes over the keys of a parent region', async () => {
    const parent = await create('shop.example');
    const replica = await trial.v2('eu-west-1').send(
      new CreateEmailIdentityCommand({
        EmailIdentity: 'shop.example',
        DkimSigningAttributes: { DomainSigningAttributesOrigin: 'AWS_SES_US_EAST_1' },
      }),
    );
    expect(replica.DkimAttributes).toMatchObject({
      SigningAttributesOrigin: 'AWS_SES_US_EAST_1',
      Tokens: parent.DkimAttributes?.Tokens,
      SigningHostedZone: 'dkim.amazonses.com',
    });
  });

  it.each<[what: string, input: ConstructorParameters<typeof CreateEmailIdentityCommand>[0], name: string]>([
    ['no domain', { EmailIdentity: 'shop' }, 'BadRequestException'],
    ['a space', { EmailIdentity: 'shop .example' }, 'BadRequestException'],
    ['a set that does not exist', { EmailIdentity: 'a.example', ConfigurationSetName: 'nowhere' }, 'NotFoundException'],
    [
      'keys for an address',
      { EmailIdentity: 'a@b.example', DkimSigningAttributes: { NextSigningKeyLength: 'RSA_1024_BIT' } },
      'BadRequestException',
    ],
    [
      'a selector with a dot',
      {
        EmailIdentity: 'a.example',
        DkimSigningAttributes: { DomainSigningSelector: 'a.b', DomainSigningPrivateKey: 'AAAA' },
      },
      'BadRequestException',
    ],
    [
      'a key that is none',
      {
        EmailIdentity: 'a.example',
        DkimSigningAttributes: { DomainSigningSelector: 'ab', DomainSigningPrivateKey: 'AAAA' },
      },
      'BadRequestException',
    ],
  ])('refuses %s', async (_what, input, name) => {
    expect(await refusalOf(ses.send(new CreateEmailIdentityCommand(input)))).toMatchObject({ name });
  });

  it('refuses what exists', async () => {
    await create('shop.example');
    expect(await refusalOf(create('shop.example'))).toEqual({
      name: 'AlreadyExistsException',
      status: 400,
      message: 'Email identity shop.example already exist.',
    });
  });
});

describe('GetEmailIdentity', () => {
  it('shows all of a domain', async () => {
    await ses.send(
      new CreateEmailIdentityCommand({
        EmailIdentity: 'shop.example',
        ConfigurationSetName: 'shop-default',
        Tags: [{ Key: 'client', Value: 'Ōmiya & Söhne' }],
      }),
    );
    expect(await get('shop.example')).toMatchObject({
      IdentityType: 'DOMAIN',
      FeedbackForwardingStatus: true,
      VerifiedForSendingStatus: false,
      VerificationStatus: 'PENDING',
      Policies: {},
      Tags: [{ Key: 'client', Value: 'Ōmiya & Söhne' }],
      ConfigurationSetName: 'shop-default',
      VerificationInfo: {},
    });
  });

  it('finds an address with odd characters in the path, and minds its case', async () => {
    await create("Sal/es+o'ne%40@shop.example");
    expect(await get("Sal/es+o'ne%40@shop.example")).toMatchObject({
      IdentityType: 'EMAIL_ADDRESS',
      DkimAttributes: { SigningEnabled: false, Status: 'NOT_STARTED' },
    });
    expect(await refusalOf(get("sal/es+o'ne%40@shop.example"))).toEqual({
      name: 'NotFoundException',
      status: 404,
      message: "Email identity sal/es+o'ne%40@shop.example does not exist.",
    });
  });
});

describe('changes to an identity', () => {
  beforeEach(() => create('shop.example'));
  const EmailIdentity = 'shop.example';

  it('feedback forwarding, and the default configuration set', async () => {
    await ses.send(new PutEmailIdentityFeedbackAttributesCommand({ EmailIdentity, EmailForwardingEnabled: false }));
    await ses.send(
      new PutEmailIdentityConfigurationSetAttributesCommand({ EmailIdentity, ConfigurationSetName: 'shop-default' }),
    );
    expect(await get(EmailIdentity)).toMatchObject({
      FeedbackForwardingStatus: false,
      ConfigurationSetName: 'shop-default',
    });
    await ses.send(new PutEmailIdentityConfigurationSetAttributesCommand({ EmailIdentity }));
    expect((await get(EmailIdentity)).ConfigurationSetName).toBeUndefined();
  });

  it('a MAIL FROM domain, which is a subdomain', async () => {
    const put = (MailFromDomain?: string) =>
      ses.send(new PutEmailIdentityMailFromAttributesCommand({ EmailIdentity, MailFromDomain }));
    await put('bounce.shop.example');
    expect((await get(EmailIdentity)).MailFromAttributes).toEqual({
      MailFromDomain: 'bounce.shop.example',
      MailFromDomainStatus: 'PENDING',
      BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
    });
    expect(await refusalOf(put('bounce.other.example'))).toMatchObject({
      name: 'BadRequestException',
      message:
        'Provided MAIL-FROM domain <bounce.other.example> is not subdomain of the domain of the identity <shop.example>.',
    });
    await put();
    expect((await get(EmailIdentity)).MailFromAttributes).toBeUndefined();
  });

  it('DKIM signing, on a domain and on an address of it', async () => {
    const put = (name: string, SigningEnabled: boolean) =>
      ses.send(new PutEmailIdentityDkimAttributesCommand({ EmailIdentity: name, SigningEnabled }));
    await put(EmailIdentity, false);
    expect((await get(EmailIdentity)).DkimAttributes?.SigningEnabled).toBe(false);
    await create('sales@shop.example');
    expect(await refusalOf(put('sales@shop.example', true))).toMatchObject({ name: 'BadRequestException' });
  });

  it('the key length: not the one that is set, and once a day', async () => {
    const put = (NextSigningKeyLength: 'RSA_1024_BIT' | 'RSA_2048_BIT') =>
      ses.send(
        new PutEmailIdentityDkimSigningAttributesCommand({
          EmailIdentity,
          SigningAttributesOrigin: 'AWS_SES',
          SigningAttributes: { NextSigningKeyLength },
        }),
      );
    expect(await refusalOf(put('RSA_2048_BIT'))).toMatchObject({ name: 'BadRequestException' });
    await put('RSA_1024_BIT');
    expect((await get(EmailIdentity)).DkimAttributes).toMatchObject({
      CurrentSigningKeyLength: 'RSA_2048_BIT',
      NextSigningKeyLength: 'RSA_1024_BIT',
    });
    trial.setNowMs(startMs + 2 * hourMs);
    expect((await get(EmailIdentity)).DkimAttributes).toMatchObject({ CurrentSigningKeyLength: 'RSA_1024_BIT' });
    expect(await refusalOf(put('RSA_2048_BIT'))).toMatchObject({ name: 'BadRequestException' });
    trial.setNowMs(startMs + 25 * hourMs);
    await put('RSA_2048_BIT');
  });

  it('from Easy DKIM to a key of one’s own and back', async () => {
    const before = (await get(EmailIdentity)).DkimAttributes?.Tokens;
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const DomainSigningPrivateKey = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
    const own = await ses.send(
      new PutEmailIdentityDkimSigningAttributesCommand({
        EmailIdentity,
        SigningAttributesOrigin: 'EXTERNAL',
        SigningAttributes: { DomainSigningSelector: 'own1', DomainSigningPrivateKey },
      }),
    );
    expect(own).toMatchObject({ DkimStatus: 'PENDING', DkimTokens: ['own1'] });
    const easy = await ses.send(
      new PutEmailIdentityDkimSigningAttributesCommand({ EmailIdentity, SigningAttributesOrigin: 'AWS_SES' }),
    );
    expect(easy).toMatchObject({
      DkimStatus: 'PENDING',
      DkimTokens: before,
      SigningHostedZone: 'dkim.amazonses.com',
    });
  });

  it('tags', async () => {
    const tags = async () => (await ses.send(new ListTagsForResourceCommand({ ResourceArn: arn }))).Tags;
    const tag = (Key: string, ResourceArn = arn) =>
      ses.send(new TagResourceCommand({ ResourceArn, Tags: [{ Key, Value: 'x' }] }));
    await tag('one');
    await tag('two');
    expect(await tags()).toEqual([
      { Key: 'one', Value: 'x' },
      { Key: 'two', Value: 'x' },
    ]);
    await ses.send(new UntagResourceCommand({ ResourceArn: arn, TagKeys: ['one', 'two'] }));
    expect(await tags()).toEqual([]);
    expect(await refusalOf(tag('three', `${arn}.nowhere`))).toMatchObject({ name: 'NotFoundException' });
    expect(await refusalOf(tag('aws:mine'))).toMatchObject({ name: 'BadRequestException' });
  });

  it('deleting it, with all that hangs on it', async () => {
    await ses.send(new TagResourceCommand({ ResourceArn: arn, Tags: [{ Key: 'one', Value: 'x' }] }));
    await ses.send(new DeleteEmailIdentityCommand({ EmailIdentity }));
    expect(await refusalOf(get(EmailIdentity))).toMatchObject({ name: 'NotFoundException' });
    await create(EmailIdentity);
    expect((await get(EmailIdentity)).Tags).toEqual([]);
  });
});

describe('policies', () => {
  const EmailIdentity = 'shop.example';
  const policy = (Resource: string) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ses:*', Resource }],
    });
  const put = (PolicyName: string, Policy = policy(arn)) =>
    ses.send(new CreateEmailIdentityPolicyCommand({ EmailIdentity, PolicyName, Policy }));
  beforeEach(() => create(EmailIdentity));

  it('are made, changed, read and taken away', async () => {
    const read = async () => (await ses.send(new GetEmailIdentityPoliciesCommand({ EmailIdentity }))).Policies;
    await put('partners');
    expect(await read()).toEqual({ partners: policy(arn) });
    expect(await refusalOf(put('partners'))).toMatchObject({ name: 'AlreadyExistsException' });
    const changed = policy(arn).replace('Allow', 'Deny');
    await ses.send(new UpdateEmailIdentityPolicyCommand({ EmailIdentity, PolicyName: 'partners', Policy: changed }));
    expect((await get(EmailIdentity)).Policies).toEqual({ partners: changed });
    await ses.send(new DeleteEmailIdentityPolicyCommand({ EmailIdentity, PolicyName: 'partners' }));
    expect(await read()).toEqual({});
  });

  it.each<[what: string, name: string, text: string]>([
    ['a name with a dot', 'part.ners', policy(arn)],
    ['another identity', 'partners', policy(`${arn}.org`)],
    ['no statement', 'partners', '{}'],
    ['no JSON', 'partners', 'Allow'],
    ['more than 4 KB', 'partners', `${policy(arn)}${' '.repeat(4096)}`],
  ])('refuse %s', async (_what, name, text) => {
    expect(await refusalOf(put(name, text))).toMatchObject({ name: 'BadRequestException' });
  });

  it('are twenty at most', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => put(`p${index}`)));
    expect(await refusalOf(put('p20'))).toMatchObject({ name: 'LimitExceededException', status: 400 });
  });
});

describe('ListEmailIdentities', () => {
  beforeEach(async () => {
    await Promise.all(Array.from({ length: 7 }, (_, index) => create(`shop${index}.example`)));
    await create('sales@shop1.example');
  });

  it('turns pages until all are seen once', async () => {
    const pages: number[] = [];
    const names = new Set<string | undefined>();
    for await (const { EmailIdentities = [] } of paginateListEmailIdentities({ client: ses, pageSize: 3 }, {})) {
      pages.push(EmailIdentities.length);
      for (const { IdentityName } of EmailIdentities) names.add(IdentityName);
    }
    expect(pages).toEqual([3, 3, 2]);
    expect(names.size).toBe(8);
  });

  it('filters', async () => {
    const { EmailIdentities } = await ses.send(
      new ListEmailIdentitiesCommand({ Filter: { IDENTITY_TYPE: 'EMAIL_ADDRESS', IDENTITY_NAME_CONTAINS: 'shop1' } }),
    );
    expect(EmailIdentities).toEqual([
      {
        IdentityName: 'sales@shop1.example',
        IdentityType: 'EMAIL_ADDRESS',
        SendingEnabled: false,
        VerificationStatus: 'PENDING',
      },
    ]);
  });

  it('refuses a token that is not its own', async () => {
    const call = ses.send(new ListEmailIdentitiesCommand({ NextToken: 'bm90IG91cnM=' }));
    expect(await refusalOf(call)).toMatchObject({ name: 'InvalidNextTokenException', status: 400 });
  });
});
