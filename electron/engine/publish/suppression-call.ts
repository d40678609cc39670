// The exact calls behind changes of the suppression list: what will be sent, what it does, and how it is undone.
import type { RegionName } from '../../../shared/aws.ts';
import type { SuppressionChange, SuppressionPlan } from '../../../shared/health/asks.ts';
import type { SuppressionPreview, SuppressionReason } from '../../../shared/health/suppression.ts';
import type { Text } from '../../../shared/text.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { commandLine } from './command-line.ts';

export type SuppressionCall = {
  readonly operation: string;
  readonly input: { readonly [key: string]: unknown };
};

/** SES quotas: one request a second for each of these operations. */
const callMs = 1000;

/** SES API v2 reference, PutSuppressedDestination and DeleteSuppressedDestination. */
export function suppressionCall(change: SuppressionChange): SuppressionCall {
  switch (change.kind) {
    case 'suppress':
      return {
        operation: 'PutSuppressedDestination',
        input: { EmailAddress: change.address, Reason: change.reason },
      };
    case 'unsuppress':
      return { operation: 'DeleteSuppressedDestination', input: { EmailAddress: change.address } };
    default:
      return assertNever(change);
  }
}

/** Null for a plan without changes. */
export function suppressionPreview(plan: SuppressionPlan): SuppressionPreview | null {
  const [first] = plan.changes;
  if (first === undefined) return null;
  const { operation, input } = suppressionCall(first);
  const changes = plan.changes.length;
  return {
    plan,
    operation,
    action: [...new Set(plan.changes.map((change) => `ses:${suppressionCall(change).operation}`))].join(', '),
    input,
    commandLine: commandLine({ service: 'sesv2', operation, region: plan.region, input }),
    count: changes,
    takesMs: changes * callMs,
    ...sayPlan(plan, first),
    typed: changes === 1 ? first.address : String(changes),
  };
}

type Said = { readonly effect: Text; readonly undo: Text };

const count = (number: number): string => number.toLocaleString('en');
const addresses = (number: number): string => (number === 1 ? '1 address' : `${count(number)} addresses`);

function sayPlan({ region, changes }: SuppressionPlan, first: SuppressionChange): Said {
  const added = changes.flatMap((change) => (change.kind === 'suppress' ? [change.reason] : []));
  const removed = changes.length - added.length;
  if (added.length === 0) return sayRemoval(region, changes.length === 1 ? first.address : null, removed);
  if (removed === 0) return sayAddition(region, changes.length === 1 ? first.address : null, added);
  return {
    effect: {
      en: `${addresses(added.length)} added to the suppression list of ${region}, ${addresses(removed)} removed from it.`,
      ja: `${region} のサプレッションリストに ${count(added.length)} 件を追加し、${count(removed)} 件を削除します。`,
    },
    undo: {
      en: 'Export the list first: it can be imported again.',
      ja: '先にリストをエクスポートしておくと、再度インポートできます。',
    },
  };
}

function sayAddition(region: RegionName, address: string | null, reasons: readonly SuppressionReason[]): Said {
  const complaints = reasons.filter((reason) => reason === 'COMPLAINT').length;
  const bounces = reasons.length - complaints;
  const who: Text = {
    en: address ?? `${addresses(reasons.length)} (${count(bounces)} BOUNCE, ${count(complaints)} COMPLAINT)`,
    ja:
      address ??
      `${count(reasons.length)} 件のアドレス（BOUNCE ${count(bounces)} 件、COMPLAINT ${count(complaints)} 件）`,
  };
  return {
    effect: {
      en: `SES in ${region} accepts mail to ${who.en}, but no longer delivers it, while that reason is in force. An address that is already listed gets this reason and today's date.`,
      ja: `${region} の SES は ${who.ja} 宛てのメールを受け付けても配信しなくなります（その理由が有効な間）。すでに登録されているアドレスは、理由と日時が更新されます。`,
    },
    undo: {
      en: 'Remove them from the list again. What was listed before (reason, date, message) does not come back.',
      ja: 'リストから削除すると元に戻ります。以前に登録されていた理由、日時、メッセージは復元されません。',
    },
  };
}

function sayRemoval(region: RegionName, address: string | null, removed: number): Said {
  const who: Text = {
    en: address ?? `these ${addresses(removed)}`,
    ja: address ?? `これら ${count(removed)} 件のアドレス`,
  };
  return {
    effect: {
      en: `SES in ${region} delivers mail to ${who.en} again. A mailbox that is still gone bounces and counts toward your bounce rate; whoever complained may complain again.`,
      ja: `${region} の SES は ${who.ja} 宛てのメールを再び配信します。宛先が存在しないままならバウンスとなり、バウンス率に数えられます。苦情を申し立てた受信者から、再び苦情が届くこともあります。`,
    },
    undo: {
      en: 'Add them to the list again with the same reason. The date and the message that had them listed are lost.',
      ja: '同じ理由で再度追加すると元に戻ります。登録された日時と、きっかけとなったメッセージの情報は失われます。',
    },
  };
}
