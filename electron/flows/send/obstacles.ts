// Why a sending must not begin: a check says SES would refuse it, the way does not fit the draft, or the profile may not.
import { contentOf, isSameContent } from '../../../shared/draft/content.ts';
import { nothingOutside } from '../../../shared/draft/outside.ts';
import type { DraftSource } from '../../../shared/draft/source.ts';
import type { RegionName } from '../../../shared/aws.ts';
import { accept, type Outcome, printFailure } from '../../../shared/failure.ts';
import type { SendPreview } from '../../../shared/message/send.ts';
import type { SendingEvidence } from '../../../shared/message/sending.ts';
import type { Profile } from '../../../shared/profile.ts';
import type { Text } from '../../../shared/text.ts';
import { isSimulatorRecipient } from '../../engine/protocols/mail-address/simulator-recipient.ts';
import { parseMailAddress } from '../../engine/protocols/mail-address/parse.ts';
import type { SendLoad } from '../../ports/run-store.ts';
import { blockersOf } from './blockers.ts';
import type { LoadPlan } from './make-load.ts';
import * as says from '../../engine/publish/send-obstacles.ts';
import { isDataObject } from './merged-data.ts';
import { targetEntries } from './target-forms.ts';
import type { SendWorld } from './send-world.ts';

export type Obstacle = SendPreview['obstacles'][number];

export type ObstaclePlan = LoadPlan & {
  readonly region: RegionName;
  /** With the values of the first recipient of a list. */
  readonly source: DraftSource;
  readonly load: SendLoad;
  readonly sending: SendingEvidence;
};

export async function obstaclesOf(plan: ObstaclePlan, world: SendWorld): Promise<Outcome<readonly Obstacle[]>> {
  const stored = await storedObstacles(plan, world);
  const outside = { ...nothingOutside, sending: plan.sending };
  const blockers = await blockersOf({ ...plan, outside }, world);
  if (!blockers.ok) return blockers;
  const own = [
    ...profileObstacles(plan, world.profile),
    ...wayObstacles(plan),
    ...stored,
    ...(blockers.value.some(isAboutTags) ? [] : dataObstacles(plan)),
    ...targetObstacles(plan),
  ];
  return accept([...own.map((text) => ({ findingId: null, says: text })), ...blockers.value]);
}

/** The checks say it with its place. */
function isAboutTags({ findingId }: Obstacle): boolean {
  return findingId?.startsWith('draft-template-') === true || findingId === 'draft-ses-placeholder-misspelt';
}

/** The same rule as the adapter's, said before it is met. */
function profileObstacles({ form, target }: ObstaclePlan, profile: Profile): readonly Text[] {
  if (profile.kind !== 'aws' || !profile.readOnly) return [];
  if (!profile.simulatorAllowed) return [says.readOnly(profile.name)];
  if (form.listManagement !== null) return [says.readOnlyList(profile.name)];
  const others = targetEntries(form, target)
    .flat()
    .filter((address) => !isSimulatorRecipient(address));
  return others.length === 0 ? [] : [says.readOnlyOthers(profile.name, others[0] ?? '')];
}

function wayObstacles({ way, message, form, target }: ObstaclePlan): readonly Text[] {
  const isBytes = way === 'raw' || way === 'smtp';
  if (message.raw !== null && !isBytes) return [says.isRaw];
  const isTemplate = way === 'template-stored' || way === 'template-inline';
  return [
    ...(target.kind === 'bulk' && !isTemplate ? [says.listNeedsTemplate] : []),
    ...(target.kind === 'bulk' && form.listManagement !== null ? [says.noContactList] : []),
    ...(form.calendar !== null && !isBytes ? [says.calendarNeedsBytes] : []),
  ];
}

/** What SES would send must be what was written and checked. */
async function storedObstacles({ way, draft, region }: ObstaclePlan, { ses }: SendWorld): Promise<readonly Text[]> {
  if (way !== 'template-stored') return [];
  const { home, source } = draft;
  if (home.kind !== 'template') return [says.notStored];
  const held = await ses.read({ read: 'template', region, about: home.name }, { fresh: true });
  if (!held.ok) return held.failure.kind === 'aws-not-found' ? [says.notStored] : [printFailure(held.failure)];
  return isSameContent(held.value, contentOf(source)) ? [] : [says.storedDiffers(home.name)];
}

/** A value that is missing would leave a hole; filled in by SES, it would send nothing and say so by an event alone. */
function dataObstacles({ way, message, rendered }: ObstaclePlan): readonly Text[] {
  if (message.raw !== null) return [];
  if (rendered.dataFault !== null) return [says.brokenData(rendered.dataFault.says)];
  const isTemplate = way === 'template-stored' || way === 'template-inline';
  const parts = [rendered.subject, rendered.html, rendered.text].filter((part) => part !== null);
  const stopped = parts.some((part) => part.stopped !== null);
  const missing = [...new Set(parts.flatMap((part) => part.missing.map(({ written }) => written)))];
  return [
    ...(stopped ? [says.notFilledIn] : []),
    ...(missing.length === 0 ? [] : [isTemplate ? says.notRendered(missing) : says.missingData(missing)]),
  ];
}

/** A list of addresses is not the draft's: the checks do not know it. */
function targetObstacles({ target }: ObstaclePlan): readonly Text[] {
  if (target.kind === 'draft') return [];
  const addresses = target.kind === 'bulk' ? target.recipients.map(({ to }) => to) : target.addresses;
  const broken = addresses.filter((address) => !parseMailAddress(address).ok);
  const wrongData = target.kind === 'bulk' ? target.recipients.filter(({ data }) => !isDataObject(data)) : [];
  return [
    ...(broken.length === 0 ? [] : [says.brokenAddresses(broken)]),
    ...(wrongData.length === 0 ? [] : [says.brokenValues(wrongData.map(({ to }) => to))]),
  ];
}
