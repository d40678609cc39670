// Deploys a CloudFormation template into a told region: its references resolved, its resources as the APIs tell of them.
import { parseDocument, type ScalarTag } from 'yaml';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import type { Told } from './told-account.ts';
import { owner, toldOver } from './told-health.ts';

type Resource = { readonly Type: string; readonly Properties: Told };
type Template = { readonly Parameters?: { readonly [name: string]: { readonly Default?: string } } } & {
  readonly Resources: { readonly [id: string]: Resource };
};

const scalars: ScalarTag[] = ['Ref', 'Sub', 'GetAtt'].map((name) => ({
  tag: `!${name}`,
  resolve: (text: string) => ({ [`!${name}`]: text }),
}));
const sequences = ['Not', 'Equals'].map((name) => ({
  tag: `!${name}`,
  collection: 'seq' as const,
  resolve: (items: unknown) => items,
}));

export function deployCloudFormation(text: string, region: string): ScenarioRegion {
  const document = parseDocument(text, { customTags: [...scalars, ...sequences] as never });
  if (document.errors.length > 0) throw new Error(document.errors.join('\n'));
  const template = document.toJS() as Template;
  const resolve = resolverOf(template, region);
  return Object.entries(template.Resources).reduce<Told>((told, [id, { Type, Properties }]) => {
    const place = makers[Type] ?? (() => ({}));
    return toldOver(told, place(resolve(Properties) as Told, { id, resolve, told }));
  }, {});
}

type Making = {
  readonly id: string;
  readonly resolve: (value: unknown) => unknown;
  /** What was made so far. */
  readonly told: Told;
};

/** CloudFormation user guide, "Intrinsic function reference", as far as the set-ups use it. */
function resolverOf({ Resources, Parameters = {} }: Template, region: string): Making['resolve'] {
  const ref = (name: string): string => {
    const pseudo = { 'AWS::AccountId': owner, 'AWS::Partition': 'aws', 'AWS::Region': region }[name];
    if (pseudo !== undefined) return pseudo;
    const resource = Resources[name];
    if (resource === undefined) return Parameters[name]?.Default ?? missing(name);
    // What Ref brings is the ARN of a topic, and the name of all else.
    return resource.Type === 'AWS::SNS::Topic' ? arnOf(name, resource) : nameOf(name, resource);
  };
  const attribute = (path: string): string => {
    const [id = '', of] = path.split('.');
    const resource = Resources[id] ?? missing(id);
    return of === 'Arn' ? arnOf(id, resource) : `${id}-${of ?? ''}`;
  };
  const nameOf = (id: string, { Properties }: Resource): string => {
    const told = ['DeliveryStreamName', 'TopicName', 'Name', 'FunctionName', 'LogGroupName'].find(
      (member) => typeof Properties[member] === 'string',
    );
    return told === undefined ? `stack-${id}` : String(Properties[told]);
  };
  const arnOf = (id: string, resource: Resource): string => {
    const form = arnForms[resource.Type] ?? missing(resource.Type);
    return form(nameOf(id, resource), region);
  };
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    const { '!Ref': named, '!GetAtt': path, '!Sub': text } = value as { readonly [tag: string]: string };
    if (named !== undefined) return ref(named);
    if (path !== undefined) return attribute(path);
    if (text !== undefined)
      return text.replace(/\$\{([A-Za-z0-9:.]+)\}/gu, (_all, inner: string) =>
        inner.includes('.') ? attribute(inner) : ref(inner),
      );
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolve(inner)]));
  };
  return resolve;
}

function missing(name: string): never {
  throw new Error(`the template refers to ${name}, which is not there`);
}

const arnForms: { readonly [type: string]: (name: string, region: string) => string } = {
  'AWS::S3::Bucket': (name) => `arn:aws:s3:::${name}`,
  'AWS::IAM::Role': (name) => `arn:aws:iam::${owner}:role/${name}`,
  'AWS::SNS::Topic': (name, region) => `arn:aws:sns:${region}:${owner}:${name}`,
  'AWS::KinesisFirehose::DeliveryStream': (name, region) =>
    `arn:aws:firehose:${region}:${owner}:deliverystream/${name}`,
  'AWS::Lambda::Function': (name, region) => `arn:aws:lambda:${region}:${owner}:function:${name}`,
  'AWS::Logs::LogGroup': (name, region) => `arn:aws:logs:${region}:${owner}:log-group:${name}:*`,
};

const lastOf = (arn: unknown): string => String(arn).split(':').at(-1) ?? '';

/** What each resource makes; those of other services leave no trace in SES. */
const makers: { readonly [type: string]: (properties: Told, making: Making) => Told } = {
  'AWS::SES::ConfigurationSet': ({ Name, ...options }) => ({ configurationSets: { [String(Name)]: options } }),
  'AWS::SES::ConfigurationSetEventDestination': ({ ConfigurationSetName, EventDestination }) => ({
    configurationSets: {
      [String(ConfigurationSetName)]: { EventDestinations: [destinationOf(EventDestination as Told)] },
    },
  }),
  'AWS::SES::EmailIdentity': ({ EmailIdentity, ConfigurationSetAttributes, MailFromAttributes }) => ({
    identities: {
      [String(EmailIdentity)]: { ...(ConfigurationSetAttributes as Told), MailFromAttributes },
    },
  }),
  'AWS::IAM::Role': ({ AssumeRolePolicyDocument, Policies }, { id }) => ({
    roles: {
      [`stack-${id}`]: {
        AssumeRolePolicyDocument,
        Policies: Object.fromEntries(
          (Policies as readonly Told[]).map(({ PolicyName, PolicyDocument }) => [PolicyName, PolicyDocument]),
        ),
      },
    },
  }),
  'AWS::KinesisFirehose::DeliveryStream': ({ DeliveryStreamName, DeliveryStreamType, ...destination }) => ({
    streams: {
      [String(DeliveryStreamName)]: { DeliveryStreamType, S3: destination['ExtendedS3DestinationConfiguration'] },
    },
  }),
  'AWS::SNS::Topic': ({ TopicName }) => ({ topics: { [String(TopicName)]: {} } }),
  'AWS::SNS::TopicPolicy': ({ Topics, PolicyDocument }) => ({
    topics: Object.fromEntries((Topics as readonly string[]).map((arn) => [lastOf(arn), { Policy: PolicyDocument }])),
  }),
  'AWS::SNS::Subscription': ({ TopicArn, Protocol, Endpoint }, { told }) => {
    const name = lastOf(TopicArn);
    const before = (told['topics'] as { readonly [topic: string]: Told } | undefined)?.[name]?.['Subscriptions'] ?? [];
    const Confirmed = !String(Protocol).startsWith('email');
    return {
      topics: { [name]: { Subscriptions: [...(before as readonly Told[]), { Protocol, Endpoint, Confirmed }] } },
    };
  },
  'AWS::CloudWatch::Alarm': (alarm, { told }) => ({
    alarms: [...((told['alarms'] as readonly Told[] | undefined) ?? []), alarm],
  }),
};

/** CloudFormation has the event types and the sources of dimensions in the words of the API v1. */
function destinationOf(told: Told): Told {
  const { MatchingEventTypes, KinesisFirehoseDestination, CloudWatchDestination, ...rest } = told;
  const stream = KinesisFirehoseDestination as Told | undefined;
  const counts = CloudWatchDestination as { readonly DimensionConfigurations: readonly Told[] } | undefined;
  return {
    ...rest,
    MatchingEventTypes: (MatchingEventTypes as readonly string[]).map(asInApi),
    ...(stream === undefined
      ? {}
      : {
          KinesisFirehoseDestination: {
            IamRoleArn: stream['IAMRoleARN'],
            DeliveryStreamArn: stream['DeliveryStreamARN'],
          },
        }),
    ...(counts === undefined
      ? {}
      : {
          CloudWatchDestination: {
            DimensionConfigurations: counts.DimensionConfigurations.map((one) => ({
              ...one,
              DimensionValueSource: asInApi(String(one['DimensionValueSource'])),
            })),
          },
        }),
  };
}

/** renderingFailure -> RENDERING_FAILURE */
function asInApi(word: string): string {
  return word.replace(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase();
}
