// The three set-ups of the field notes as they were told, with their faults, each as a region of an account.
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import type { Told } from '../fakes/told-account.ts';
import {
  everyEvent,
  identityOf,
  owner,
  policyOf,
  roleFor,
  shop,
  topicArn,
  topicFor,
  toCloudWatch,
  toStream,
  trafficOf,
} from '../fakes/told-health.ts';

/** In production and sending, with all that a fresh account has: forwarding on, no alarm, no set. */
const plainAccount = {
  account: { ProductionAccessEnabled: true, SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14 } },
} satisfies ScenarioRegion;

const plainIdentity = (change: Told = {}): Told =>
  identityOf({ ConfigurationSetName: null, FeedbackForwardingStatus: true, ...change });

const plainTraffic = (configurationSet: string | null): Told => trafficOf({ perDay: 1500, configurationSet });

/** Events to S3: all ten to a stream, by a role that trusts the set of the first trial and may do anything. */
export const eventsToS3: ScenarioRegion = {
  ...plainAccount,
  identities: {
    [shop]: plainIdentity({ ConfigurationSetName: 'history' }),
    [`ann@${shop}`]: plainIdentity({ DkimAttributes: null }),
  },
  configurationSets: {
    history: {
      EventDestinations: [
        toStream('to-s3', 'ses-to-firehose', { MatchingEventTypes: [...everyEvent, 'OPEN', 'CLICK'] }),
      ],
    },
  },
  roles: {
    'ses-to-firehose': {
      ...roleFor('history-trial', 'to-s3'),
      Policies: {
        firehose: policyOf(
          { Effect: 'Allow', Action: 'firehose:ListDeliveryStreams', Resource: '*' },
          {
            Effect: 'Allow',
            Action: 'firehose:*',
            Resource: `arn:aws:firehose:*:${owner}:deliverystream/to-s3`,
          },
        ),
      },
    },
  },
  streams: {
    'to-s3': {
      S3: {
        BucketARN: 'arn:aws:s3:::shop-history',
        Prefix: '',
        ErrorOutputPrefix: 'error/{firehose:error-output-type}/',
      },
    },
  },
  traffic: [plainTraffic('history')],
};

const topicsOf = (name: string): Told => ({ BounceTopic: topicArn(name), ComplaintTopic: topicArn(name) });
const forIdentity = (topic: string, identity: string, change: Told = {}): Told =>
  topicFor(topic, `identity/${identity}`, change);

/** Feedback to logs: a topic for each address, and what becomes of topics with time. */
export const feedbackToLogs: ScenarioRegion = {
  ...plainAccount,
  identities: {
    [shop]: plainIdentity(),
    ...Object.fromEntries(
      ['mail', 'logs', 'queue', 'old'].map((local) => [
        `${local}@${shop}`,
        plainIdentity({ DkimAttributes: null, FeedbackForwardingStatus: local === 'logs' }),
      ]),
    ),
  },
  notifications: {
    [`mail@${shop}`]: topicsOf('to-mail'),
    [`logs@${shop}`]: topicsOf('to-logs'),
    [`queue@${shop}`]: topicsOf('to-queue.fifo'),
    [`old@${shop}`]: topicsOf('deleted'),
  },
  topics: {
    'to-mail': forIdentity('to-mail', `mail@${shop}`, {
      Subscriptions: [{ Protocol: 'email', Endpoint: `ops@${shop}`, Confirmed: false }],
    }),
    'to-logs': forIdentity('to-logs', `logs@${shop}`, {
      Subscriptions: [
        { Protocol: 'lambda', Endpoint: `arn:aws:lambda:us-east-1:${owner}:function:ses-feedback` },
        { Protocol: 'email', Endpoint: `ops@${shop}`, Confirmed: false },
      ],
    }),
    'to-queue.fifo': forIdentity('to-queue.fifo', `queue@${shop}`),
  },
  traffic: [plainTraffic(null)],
};

/** The Terraform of the notes: bounces and rejects are counted, and the set is nobody's default. */
export const terraformed: ScenarioRegion = {
  ...plainAccount,
  identities: { [shop]: plainIdentity({ MailFromAttributes: null }) },
  configurationSets: {
    main: {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      ReputationOptions: { ReputationMetricsEnabled: true },
      SendingOptions: { SendingEnabled: true },
      EventDestinations: [toCloudWatch({ Name: 'cloudwatch', MatchingEventTypes: ['BOUNCE', 'REJECT'] })],
    },
  },
  traffic: [plainTraffic('main')],
};
