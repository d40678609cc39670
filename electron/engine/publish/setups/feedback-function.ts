// The function that writes each notification whole into its log, once, and needs no more than one log group.
import type { SetupAsk } from '../../../../shared/health/asks.ts';

/**
 * What a function prints is one log event; SES's message is written as it came, so that nothing that it tells is lost:
 * all recipients, types, codes and its own times.
 */
export const feedbackFunction = `import json

def lambda_handler(event, context):
    for record in event["Records"]:
        text = record["Sns"]["Message"]
        try:
            text = json.dumps(json.loads(text), separators=(",", ":"), ensure_ascii=False)
        except ValueError:
            text = json.dumps({"unreadable": text})
        print(text)`;

/** SetIdentityNotificationTopic (API v1) knows these three. */
export function notificationTypes({ eventTypes }: SetupAsk): readonly string[] {
  return ['Bounce', 'Complaint', ...(eventTypes.includes('DELIVERY') ? ['Delivery'] : [])];
}
