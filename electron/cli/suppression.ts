// plumbline suppression: whether mail to an address is held back, in which regions, why, and since when.
import { printFailure } from '../../shared/failure.ts';
import type { AddressVerdict } from '../../shared/health/suppression.ts';
import type { Language, Text } from '../../shared/text.ts';
import { lookUpAddress } from '../flows/suppression/look-up-address.ts';
import { suppressionLists } from '../flows/suppression/suppression-lists.ts';
import { accountOptions, complainOf, readAccountChoice } from './account-choice.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { type Page, pageOn } from './page.ts';
import { readArguments } from './read-arguments.ts';
import { printJson } from './visible.ts';

const { demo, profile, region, endpoint, json } = accountOptions;

export async function suppressionCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, { demo, profile, region, endpoint, json });
  if (!read.ok) return complainOf(door, printFailure(read.failure));
  const [address, more] = read.value.words;
  if (address === undefined || more !== undefined) return complainOf(door, oneAddress);
  const choice = readAccountChoice(read.value, 'suppression');
  if ('en' in choice) return complainOf(door, choice);
  const world = await door.openAccount(choice);
  if (!world.ok) return complainOf(door, printFailure(world.failure));

  const found = await lookUpAddress(
    { address, region: null },
    { ...world.value, accounts: null, lists: suppressionLists(), signal: door.signal },
  );
  if (!found.ok) return complainOf(door, printFailure(found.failure));
  const verdicts = found.value;
  if (read.value.flag('json')) door.say(printJson(asJson(verdicts, door.language)));
  else for (const verdict of verdicts) printVerdict(verdict, pageOn(door), door.language);
  return verdicts.some(({ state }) => state === 'unknown') ? exitCodes.couldNotRun : exitCodes.done;
}

function asJson(verdicts: readonly AddressVerdict[], language: Language) {
  return verdicts.map(({ region: where, address, state, detail, sets, says, gap }) => ({
    region: where,
    address,
    state,
    reason: detail?.reason ?? null,
    since: detail === null ? null : new Date(detail.updatedAtMs).toISOString(),
    listedAs: detail?.address ?? null,
    messageId: detail?.messageId ?? null,
    feedbackId: detail?.feedbackId ?? null,
    sets,
    says: says[language],
    unknown: gap === null ? null : { operation: gap.operation, because: printFailure(gap.failure)[language] },
  }));
}

function printVerdict(verdict: AddressVerdict, page: Page, language: Language): void {
  const { state, detail, says, sets, gap } = verdict;
  page.write(`${page.paint('bold', verdict.region)}  ${page.paint(paints[state], states[state][language])}`);
  page.write(`  ${says[language]}`, 2);
  if (detail !== null && detail.messageId !== null) page.exact(`  ${messageWord[language]} ${detail.messageId}`);
  if (detail !== null && detail.feedbackId !== null) page.exact(`  ${feedbackWord[language]} ${detail.feedbackId}`);
  for (const { set, blocked } of sets) page.write(`  ${sayOverride(set, blocked)[language]}`, 2);
  if (gap !== null) page.write(`  ${gap.operation}: ${printFailure(gap.failure)[language]}`, 2);
  page.gap();
}

const paints = { blocked: 'bad', 'listed-not-blocking': 'warn', 'not-listed': 'ok', unknown: 'unknown' } as const;

const states: { readonly [S in AddressVerdict['state']]: Text } = {
  blocked: { en: 'mail is held back', ja: '配信されません' },
  'listed-not-blocking': { en: 'listed, but mail is sent', ja: '登録されていますが配信されます' },
  'not-listed': { en: "not on the account's list", ja: 'アカウントのリストにありません' },
  unknown: { en: 'not known', ja: '不明' },
};

const messageWord: Text = { en: 'Message:', ja: 'メッセージ:' };
const feedbackWord: Text = { en: 'Feedback:', ja: 'フィードバック:' };

function sayOverride(set: string, isBlocked: boolean): Text {
  return isBlocked
    ? {
        en: `The configuration set ${set} overrides this: its mail to this address is held back.`,
        ja: `設定セット ${set} では上書きされており、このアドレス宛てのメールは配信されません。`,
      }
    : {
        en: `The configuration set ${set} overrides this: its mail to this address is sent.`,
        ja: `設定セット ${set} では上書きされており、このアドレス宛てにもメールが送信されます。`,
      };
}

const oneAddress: Text = {
  en: 'Name one address: plumbline suppression name@example.com --region us-east-1',
  ja: 'アドレスを 1 つ指定してください: plumbline suppression name@example.com --region us-east-1',
};
