// What only the original of an event says of its message: where it was sent, and to whom all.
import type { RegionName } from '../../../shared/aws.ts';
import { parsedJson } from '../../../shared/parsed-json.ts';
import { parseArn } from '../protocols/arn/parse.ts';
import { recordsIn } from '../protocols/ses-event/envelope.ts';
import { membersOf, textOf, textsOf } from '../protocols/ses-event/members.ts';

export type OriginalFacts = { readonly region: RegionName | null; readonly destinations: readonly string[] };

export function originalFacts(original: string, messageId: string): OriginalFacts {
  const mails = recordsIn(parsedJson(original)).map(({ mail }) => membersOf(mail));
  const mail = mails.find((one) => one['messageId'] === messageId);
  if (mail === undefined) return { region: null, destinations: [] };
  const region = parseArn(textOf(mail['sourceArn']) ?? '')?.region ?? '';
  return { region: region === '' ? null : region, destinations: textsOf(mail['destination']) };
}
