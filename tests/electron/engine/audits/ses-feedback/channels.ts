// Ways by which bounces and complaints are told, for the tests of the audits that judge them.
import type { Artifacts } from '../../../../../shared/artifacts.ts';
import type { SesEventDestination, SesNotifications } from '../../../../../shared/ses.ts';
import { exampleSet } from '../../../../fakes/ses-identity.ts';

export const bounces = 'arn:aws:sns:us-east-1:111122223333:bounces';
export const complaints = 'arn:aws:sns:us-east-1:111122223333:complaints';

export function topics(change: Partial<SesNotifications>): Pick<Artifacts, 'sesNotifications'> {
  return {
    sesNotifications: {
      bounceTopic: null,
      complaintTopic: null,
      deliveryTopic: null,
      forwardingEnabled: false,
      ...change,
    },
  };
}

export function events(
  eventTypes: readonly string[],
  change: Partial<SesEventDestination> = {},
): Pick<Artifacts, 'sesDefaultSet'> {
  const destination = {
    name: 'events',
    enabled: true,
    eventTypes,
    target: 'firehose',
    arn: null,
    roleArn: null,
    dimensions: [],
    ...change,
  } as const;
  return { sesDefaultSet: exampleSet({ eventDestinations: [destination] }) };
}

export const both = topics({ bounceTopic: bounces, complaintTopic: complaints });
export const quiet = { feedbackForwarding: false } as const;
