// A draft kept on a real disk beside a simulated SES that is asked over HTTP; and what must hold whatever went wrong.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect } from 'vitest';
import { draftFiles } from '../../../electron/adapters/store/draft-files.ts';
import type { SesSetup } from '../../../electron/adapters/aws/setup.ts';
import type { Trouble } from '../../../electron/demo/ses/trouble.ts';
import { startOfTemplate } from '../../../electron/flows/draft/start-draft.ts';
import { keepDraft } from '../../../electron/flows/draft/keep-draft.ts';
import { applyTemplate } from '../../../electron/flows/template/apply-template.ts';
import { readTemplateIfAny } from '../../../electron/flows/template/read-template.ts';
import { templateLists } from '../../../electron/flows/template/template-lists.ts';
import type { TemplateWorld } from '../../../electron/flows/template/template-world.ts';
import type { Ses } from '../../../electron/ports/ses.ts';
import type { TemplatePlan } from '../../../shared/draft/asks.ts';
import { contentOf } from '../../../shared/draft/content.ts';
import type { DraftSource } from '../../../shared/draft/source.ts';
import type { TemplateContent } from '../../../shared/draft/template.ts';
import { accept, type Failure, notFound, type Outcome, printFailure, refuse } from '../../../shared/failure.ts';
import { memoryAccounts } from '../../fakes/memory-accounts.ts';
import { sesTrial } from '../../fakes/ses-trial.ts';

export const region = 'us-east-1';
export const held: TemplateContent = { subject: 'Hello', html: '<p>One</p>', text: 'One' };

/** What an editor may hold: every line end, a NUL, half a surrogate pair, a byte order mark, HTML that nothing closes. */
export const typed: DraftSource = {
  subject: 'Hello {{name}} \uD83D\uDE00 \uD83D',
  html: '\uFEFF<p>One\r\n<b>two\r<i>three</b>\n\0{{#if a}}<table><tr><p>\uDE00\u2028 &amp;lt;',
  text: 'One\r\n\r\n\ttwo \u00A0',
  data: '{"name": "A\\u0000", ',
  mjml: null,
};

/** What SES takes of that: it refuses a NUL, and blocks that nothing closes. */
export const sendable: DraftSource = {
  ...typed,
  html: '\uFEFF<p>One\r\n<b>two\r<i>three</b>\n{{#if a}}<table>{{/if}}<tr><p>\u2028 &amp;lt;',
};

export function draftStory() {
  const folders: string[] = [];
  const { startSes, sesFor } = sesTrial();
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  });

  async function newFolder(): Promise<string> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-story-'));
    folders.push(folder);
    return folder;
  }

  /** The template `welcome`, opened as a draft in which `source` was typed. */
  async function open(source: DraftSource = sendable) {
    let trouble: ((operation: string) => Trouble | null) | null = null;
    const template = { TemplateContent: { Subject: held.subject, Html: held.html, Text: held.text } };
    const { endpoint, close } = await startSes({
      scenario: { [region]: { templates: { welcome: template } }, 'eu-west-1': { templates: {} } },
      trouble: ({ operation }) => trouble?.(operation ?? '') ?? null,
      rateFactor: 1000,
    });
    const sesAs = (change: Partial<SesSetup> = {}): Ses =>
      sesFor(endpoint, { attempts: 2, rateFactor: 1000, ...change });
    const folder = await newFolder();
    const world = worldOf(sesAs(), folder);
    const draft = valueOf(await startOfTemplate({ region, name: 'welcome' }, async () => accept(world.ses), world));
    const keep = (now: DraftSource) => keepDraft({ ...draft, source: now, base: undefined }, world);
    expect(await keep(source)).toMatchObject({ ok: true });
    return {
      world,
      folder,
      draft,
      keep,
      sesAs,
      closeSes: close,
      meet: (next: typeof trouble): void => void (trouble = next),
      kept: async () => valueOf(await draftFiles(folder).openDraft('mine', draft.id)),
      inSes: async (name = 'welcome', where = region) =>
        valueOf(await readTemplateIfAny({ ses: world.ses, profileId: 'mine', region: where, name })),
      apply: (plan: TemplatePlan, ses: Ses = world.ses) =>
        applyTemplate({ plan, typed: 'name' in plan ? plan.name : '', draftId: draft.id }, { ...world, ses }),
    };
  }
  return { open, newFolder };
}

/** To save what was typed over what was opened. */
export const updateWith = (source: DraftSource): TemplatePlan => ({
  kind: 'update',
  region,
  name: 'welcome',
  content: contentOf(source),
  expects: held,
  drops: [],
});

function worldOf(ses: Ses, folder: string): TemplateWorld {
  const drafts = draftFiles(folder);
  const clock = { nowMs: () => Date.now() };
  return {
    ses,
    profileId: 'mine',
    clock,
    accounts: memoryAccounts(),
    drafts,
    lists: templateLists({ drafts, clock }),
    sesOf: async (id) => (id === 'mine' ? accept(ses) : refuse(notFound(id))),
  };
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

export function failureOf(outcome: Outcome<unknown>): Failure {
  if (outcome.ok) throw new Error(`It did not fail: ${JSON.stringify(outcome.value)}`);
  return outcome.failure;
}

/** A sentence in both languages that names what to do, and blames no program. */
export function expectAdvice(failure: Failure): void {
  const { en, ja } = printFailure(failure);
  expect(failure.kind).not.toBe('bug');
  expect(en).toMatch(
    /\b(?:Add|Allow|Change|Check|Choose|Close|Delete|Get|Make|Mend|Open|Refresh|Save|[Ss]horten|Try|Type|Wait)\b[^]*\.$/u,
  );
  expect(ja).toMatch(/(?:ください|お試しください)。/u);
}

/** Nothing half-written beside it. */
export async function expectNoRemains(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => /\.tmp$|\.damaged-/u.test(name))).toEqual([]);
}
