// Answers template.*: the templates that SES stores.
import type { TemplatePlan } from '../../shared/draft/asks.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { TemplateResult } from '../../shared/draft/template.ts';
import { accept, type Outcome } from '../../shared/failure.ts';
import { readChosen } from '../flows/read-chosen.ts';
import { applyTemplate, type ConfirmedPlan } from '../flows/template/apply-template.ts';
import { previewTemplate } from '../flows/template/preview-template.ts';
import { readTemplate } from '../flows/template/read-template.ts';
import { templateParity } from '../flows/template/template-parity.ts';
import { templateLists, type TemplatePlace } from '../flows/template/template-lists.ts';
import type { TemplateWorld } from '../flows/template/template-world.ts';
import type { Announce, Answers } from './answers.ts';
import { runExport, runTemplates } from './run-template.ts';
import type { Desk, Session } from './session.ts';
import { templateRuns } from './template-runs.ts';
import { type SesWorld, withSes } from './with-ses.ts';

type Asked = Pick<
  Answers,
  | 'template.load'
  | 'template.stop'
  | 'template.page'
  | 'template.read'
  | 'template.preview'
  | 'template.apply'
  | 'template.parity'
  | 'template.export'
>;

export function templateAnswers(session: Session, desk: Desk, announce: Announce): Asked {
  const lists = templateLists(session);
  const runs = templateRuns();

  async function placeIn(region: RegionName): Promise<TemplatePlace> {
    const { profile, profiles } = await readChosen(session.settings);
    lists.keepOnly(profiles.map(({ id }) => id));
    return { profileId: profile.id, region };
  }

  const withTemplates = <T>(act: (world: TemplateWorld) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    withSes(session, ({ ses, profileId, clock }) =>
      act({ ses, profileId, clock, accounts: session.accounts, drafts: session.drafts, lists, sesOf }),
    );

  async function sesOf(profileId: string): Promise<Outcome<SesWorld['ses']>> {
    return withSes(session, ({ ses }) => accept(ses), profileId);
  }

  return {
    'template.load': async ({ region, subjects }) =>
      withTemplates(async (world) => {
        const place = { profileId: world.profileId, region };
        const wanted = { key: `${place.profileId} ${region}`, subjects };
        return accept(
          runs.begin(wanted, (run) =>
            runTemplates({ ...run, place, ses: world.ses, clock: world.clock, lists }, announce),
          ),
        );
      }),
    'template.stop': async ({ runId }) => runs.stop(runId),
    'template.page': async ({ region, ...asked }) => accept(await lists.page(await placeIn(region), asked)),
    'template.read': async ({ region, name }) => withSes(session, ({ ses }) => readTemplate({ ses, region, name })),
    'template.preview': async (plan) => withTemplates((world) => previewTemplate(plan, world)),
    'template.apply': async (confirmed) => withTemplates((world) => applied(confirmed, world, announce)),
    'template.parity': async (asked) =>
      withSes(session, (world) => templateParity(asked, { ...world, workshop: session.workshop })),
    'template.export': async ({ region, names }) => {
      const folder = await desk.chooseFolder();
      if (folder === null) return accept(null);
      return withTemplates((world) =>
        runs.track((run) =>
          runExport({ ...run, region, names, folder }, { ...world, writeText: session.writeText }, announce),
        ),
      );
    },
  };
}

/** Half-way or refused: what was done of it is in the lists, and on the disk, all the same. */
async function applied(
  confirmed: ConfirmedPlan,
  world: TemplateWorld,
  announce: Announce,
): Promise<Outcome<TemplateResult>> {
  const result = await applyTemplate(confirmed, world);
  for (const place of placesOf(confirmed.plan, world.profileId)) {
    await world.lists.keep(place);
    announce('template.changed', { region: place.region });
  }
  return result;
}

/** Whose lists a plan changes. */
function placesOf(plan: TemplatePlan, profileId: string): readonly TemplatePlace[] {
  if (plan.kind === 'delete-everywhere') return plan.regions.map((region) => ({ profileId, region }));
  return [
    plan.kind === 'copy' ? { profileId: plan.toProfileId, region: plan.toRegion } : { profileId, region: plan.region },
  ];
}
