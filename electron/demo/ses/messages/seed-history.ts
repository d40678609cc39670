// Lets a demo account have a past: the messages that its scenario tells of, each received as its script says.
import { ancestry } from '../../world.ts';
import type { JsonObject } from '../operation.ts';
import type { RegionAccount, ScenarioRegion } from '../state/region-account.ts';
import { optionalObject, optionalText, requiredText, texts } from '../wire/members.ts';
import { toldTimeMs } from '../state/told-time.ts';
import { takeOn } from './accept-draft.ts';
import type { Draft } from './draft.ts';
import { bareAddress, domainOf, isSimulator } from './mail-address.ts';
import { isScript } from './receiver-scripts.ts';
import { settleEvents } from './settle-events.ts';

/**
 * One message: `{ "from", "to": text or list, "subject", "at": "-36h", "receiver": a script's name, "tags": { name: value },
 * "configurationSet", "html" }`. Without a script the receiving domain decides.
 */
export function seedHistory(account: RegionAccount, told: ScenarioRegion, nowMs: number): void {
  const seeds = ((told.messages ?? []) as readonly JsonObject[]).map((seed, index) => ({
    seed,
    atMs: toldTimeMs(seed, 'at', nowMs) + (index % 997),
  }));
  for (const { seed, atMs } of seeds.toSorted((one, other) => one.atMs - other.atMs)) {
    settleEvents(account, atMs);
    seedMessage(account, seed, atMs);
  }
}

function seedMessage(account: RegionAccount, seed: JsonObject, atMs: number): void {
  const draft = draftOf(seed);
  const script = optionalText(seed, 'receiver');
  if (script !== undefined && !isScript(script)) throw new Error(`messages: there is no receiver ${script}`);
  const addresses = draft.recipients.to.map(bareAddress);
  const checked = { identity: identityOf(account, draft.from), addresses, configurationSet: draft.configurationSet };
  takeOn({ account, draft, nowMs: atMs, seed: JSON.stringify(seed), operation: 'SendEmail', script }, checked);
  const counted = addresses.filter((address) => !isSimulator(address)).length;
  if (counted > 0) account.settings.sent.push({ atMs, recipients: counted });
}

function draftOf(seed: JsonObject): Draft {
  const subject = requiredText(seed, 'subject');
  const html = optionalText(seed, 'html') ?? `<p>${subject}</p><p><a href="https://shop.example/">shop.example</a></p>`;
  const to = typeof seed['to'] === 'string' ? [seed['to']] : texts(seed, 'to');
  const tags = Object.entries(optionalObject(seed, 'tags') ?? {});
  return {
    from: requiredText(seed, 'from'),
    identityArn: null,
    recipients: { to, cc: [], bcc: [] },
    replyTo: [],
    feedbackAddress: null,
    otherSenders: [],
    tags: tags.map(([name, value]) => ({ name, value: typeof value === 'string' ? value : '' })),
    configurationSet: optionalText(seed, 'configurationSet') ?? null,
    tenant: optionalText(seed, 'tenant') ?? null,
    list: null,
    tracking: { open: null, click: null },
    content: { subject, text: subject, html, headers: [], attachments: [], sizeBytes: 0, renderingFailure: null },
  };
}

/** Whatever its state is now: it was verified then. */
function identityOf({ identities }: RegionAccount, from: string): string {
  const address = bareAddress(from);
  const covering = [address, ...ancestry(domainOf(address))].find((name) => identities.has(name));
  return covering ?? domainOf(address);
}
