// The words that SES says to a topic once it is chosen, which are no event: plain text, or a notification about nothing.
import type { RegionAccount, Site } from '../state/region-account.ts';
import { publishToTopic } from './publish-to-topic.ts';

type Confirmation = { readonly site: Site; readonly account: RegionAccount; readonly topicArn: string };

export function confirmDestination({ site, account, topicArn }: Confirmation, set: string): void {
  publishToTopic(site, account, {
    topicArn,
    atMs: site.nowMs(),
    publisher: `configuration-set/${set}`,
    subject: null,
    text: 'Successfully validated SNS topic for Amazon SES event publishing.',
    seed: `${set} ${site.nowMs()}`,
  });
}

export function confirmNotifications(
  { site, account, topicArn }: Confirmation,
  { identity, kind }: { readonly identity: string; readonly kind: string },
): void {
  const what = `to receive '${kind}' notifications from Amazon SES for identity '${identity}'`;
  const message = `You have successfully subscribed your Amazon SNS topic '${topicArn}' ${what}.`;
  publishToTopic(site, account, {
    topicArn,
    atMs: site.nowMs(),
    publisher: `identity/${identity}`,
    subject: null,
    text: JSON.stringify({ notificationType: 'AmazonSnsSubscriptionSucceeded', message }),
    seed: `${identity} ${kind} ${site.nowMs()}`,
  });
}
