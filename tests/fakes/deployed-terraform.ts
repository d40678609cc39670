// Deploys generated Terraform into a told region: its references resolved, its resources as the APIs tell of them.
import { parse as parseHcl } from '@cdktf/hcl2json';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import type { Told } from './told-account.ts';
import { owner, toldOver } from './told-health.ts';

type Blocks = { readonly [type: string]: { readonly [name: string]: readonly Told[] } };
type Module = { readonly resource?: Blocks; readonly variable?: { readonly [name: string]: readonly Told[] } };

export async function deployTerraform(text: string, region: string): Promise<ScenarioRegion> {
  const module = (await parseHcl('main.tf', text)) as Module;
  const resolve = resolverOf(module, region);
  const resources = Object.entries(module.resource ?? {}).flatMap(([type, named]) =>
    Object.entries(named).flatMap(([name, [block]]) => (block === undefined ? [] : [{ type, name, block }])),
  );
  let told: Told = {};
  for (const { type, name, block } of resources) {
    const make = makers[type];
    if (make === undefined) continue;
    told = toldOver(told, make((await resolve(block)) as Told, { name: nameOf(type, name, block), told }));
  }
  return told;
}

type Resolve = (value: unknown) => Promise<unknown>;

/** The expressions that the set-ups use: references, templates of them, jsonencode and toset. */
function resolverOf({ resource = {}, variable = {} }: Module, region: string): Resolve {
  const facts: { readonly [path: string]: string } = {
    'data.aws_caller_identity.this.account_id': owner,
    'data.aws_partition.this.partition': 'aws',
    'each.key': '${each.key}',
  };
  const lookUp = (path: string): string => {
    const known = facts[path];
    if (known !== undefined) return known;
    const [type = '', name = '', attribute = ''] = path.split('.');
    if (type === 'var') return textIn(variable[name]?.[0] ?? {}, 'default') ?? missing(path);
    const block = resource[type]?.[name]?.[0] ?? missing(path);
    const own = block[attribute];
    if (typeof own === 'string' && !own.includes('${')) return own;
    if (typeof own === 'string') return own.replace(/\$\{([^}]+)\}/gu, (_all, inner: string) => lookUp(inner));
    return attribute === 'arn' ? arnOf(type, nameOf(type, name, block), region) : nameOf(type, name, block);
  };
  const resolve: Resolve = async (value) => {
    if (Array.isArray(value)) return Promise.all(value.map(resolve));
    if (typeof value === 'string') return text(value);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(async ([name, inner]) => [name, await resolve(inner)] as const);
    return Object.fromEntries(await Promise.all(entries));
  };
  const text = async (value: string): Promise<unknown> => {
    const [, call, argument = ''] = /^\$\{(jsonencode|toset)\(([\s\S]*)\)\}$/u.exec(value) ?? [];
    if (call !== undefined) {
      const parsed = (await parseHcl('expression.tf', `value = ${argument}`)) as Told;
      return resolve(parsed['value']);
    }
    // A count or a token of SES's own is no part of what is looked at.
    return value.replace(/\$\{([a-z_0-9.]+)\}/gu, (_all, path: string) => lookUp(path));
  };
  return resolve;
}

function textIn(block: Told, name: string): string | null {
  const value = block[name];
  return typeof value === 'string' ? value : null;
}

function missing(path: string): never {
  throw new Error(`the module refers to ${path}, which is not there`);
}

function nameOf(type: string, name: string, block: Told): string {
  const told = ['name', 'function_name', 'configuration_set_name', 'email_identity', 'bucket'].find(
    (attribute) => typeof block[attribute] === 'string',
  );
  const prefix = textIn(block, 'name_prefix') ?? textIn(block, 'bucket_prefix') ?? `${type}-`;
  return told === undefined ? `${prefix}${name}` : String(block[told]);
}

function arnOf(type: string, name: string, region: string): string {
  const form = arnForms[type] ?? missing(type);
  return form(name, region);
}

const arnForms: { readonly [type: string]: (name: string, region: string) => string } = {
  aws_s3_bucket: (name) => `arn:aws:s3:::${name}`,
  aws_iam_role: (name) => `arn:aws:iam::${owner}:role/${name}`,
  aws_sns_topic: (name, region) => `arn:aws:sns:${region}:${owner}:${name}`,
  aws_kinesis_firehose_delivery_stream: (name, region) => `arn:aws:firehose:${region}:${owner}:deliverystream/${name}`,
  aws_lambda_function: (name, region) => `arn:aws:lambda:${region}:${owner}:function:${name}`,
  aws_cloudwatch_log_group: (name, region) => `arn:aws:logs:${region}:${owner}:log-group:${name}`,
};

const lastOf = (arn: unknown): string => String(arn).split(':').at(-1) ?? '';
const first = (blocks: unknown): Told => (blocks as readonly Told[] | undefined)?.[0] ?? {};

/** The resource's name, and what was made before it. */
type Made = { readonly name: string; readonly told: Told };

/** What each resource makes; those of other services leave no trace in SES. */
const makers: { readonly [type: string]: (block: Told, made: Made) => Told } = {
  aws_sesv2_configuration_set: (block) => ({
    configurationSets: {
      [String(block['configuration_set_name'])]: {
        DeliveryOptions: inApiWords(first(block['delivery_options'])),
        ReputationOptions: inApiWords(first(block['reputation_options'])),
        SendingOptions: inApiWords({ sending_enabled: true, ...first(block['sending_options']) }),
        ...(block['suppression_options'] === undefined
          ? {}
          : { SuppressionOptions: inApiWords(first(block['suppression_options'])) }),
      },
    },
  }),
  aws_sesv2_configuration_set_event_destination: (block) => ({
    configurationSets: { [String(block['configuration_set_name'])]: { EventDestinations: [destinationOf(block)] } },
  }),
  aws_sesv2_email_identity: (block) => ({
    identities: { [String(block['email_identity'])]: { ConfigurationSetName: block['configuration_set_name'] } },
  }),
  aws_sesv2_email_identity_mail_from_attributes: (block) => ({
    identities: {
      [String(block['email_identity'])]: { MailFromAttributes: { MailFromDomain: block['mail_from_domain'] } },
    },
  }),
  aws_iam_role: (block, { name }) => ({
    roles: { [name]: { AssumeRolePolicyDocument: block['assume_role_policy'] } },
  }),
  aws_iam_role_policy: (block) => ({
    roles: { [String(block['role'])]: { Policies: { [String(block['name'])]: block['policy'] } } },
  }),
  aws_kinesis_firehose_delivery_stream: (block) => {
    const bucket = first(block['extended_s3_configuration']);
    const S3 = {
      BucketARN: bucket['bucket_arn'],
      ErrorOutputPrefix: bucket['error_output_prefix'],
      CompressionFormat: bucket['compression_format'],
      BufferingHints: { SizeInMBs: bucket['buffering_size'], IntervalInSeconds: bucket['buffering_interval'] },
    };
    return { streams: { [String(block['name'])]: { S3 } } };
  },
  aws_sns_topic: (block) => ({ topics: { [String(block['name'])]: {} } }),
  aws_sns_topic_policy: (block) => ({ topics: { [lastOf(block['arn'])]: { Policy: block['policy'] } } }),
  aws_sns_topic_subscription: (block, { told }) => {
    const name = lastOf(block['topic_arn']);
    const topics = told['topics'] as { readonly [topic: string]: Told } | undefined;
    const before = (topics?.[name]?.['Subscriptions'] as readonly Told[] | undefined) ?? [];
    const Protocol = String(block['protocol']);
    const one = { Protocol, Endpoint: block['endpoint'], Confirmed: !Protocol.startsWith('email') };
    return { topics: { [name]: { Subscriptions: [...before, one] } } };
  },
  aws_ses_identity_notification_topic: (block) => ({
    notifications: {
      [String(block['identity'])]: Object.fromEntries(
        (block['for_each'] as readonly string[]).map((type) => [`${type}Topic`, block['topic_arn']]),
      ),
    },
  }),
  aws_cloudwatch_metric_alarm: (block, { told }) => {
    const { alarm_name: AlarmName, alarm_description: AlarmDescription, ok_actions: OKActions, ...rest } = block;
    const alarm = { AlarmName, AlarmDescription, OKActions, ...inApiWords(rest) };
    return { alarms: [...((told['alarms'] as readonly Told[] | undefined) ?? []), alarm] };
  },
};

function destinationOf(block: Told): Told {
  const told = first(block['event_destination']);
  const stream = told['kinesis_firehose_destination'] as readonly Told[] | undefined;
  const counts = told['cloud_watch_destination'] as readonly Told[] | undefined;
  const dimensions = (first(counts)['dimension_configuration'] as readonly Told[] | undefined) ?? [];
  return {
    Name: block['event_destination_name'],
    Enabled: told['enabled'],
    MatchingEventTypes: told['matching_event_types'],
    ...(stream === undefined ? {} : { KinesisFirehoseDestination: inApiWords(first(stream)) }),
    ...(counts === undefined
      ? {}
      : { CloudWatchDestination: { DimensionConfigurations: dimensions.map((one) => inApiWords(one)) } }),
  };
}

/** reputation_metrics_enabled -> ReputationMetricsEnabled */
function inApiWords(block: Told): Told {
  const words = (name: string): string =>
    name.replace(/(?:^|_)([a-z])/gu, (_all, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(block).map(([name, value]) => [words(name), value]));
}
