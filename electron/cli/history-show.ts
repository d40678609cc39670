// plumbline history show: what became of one message, recipient by recipient, and why.
import { assertNever } from '../../shared/assert-never.ts';
import { printFailure } from '../../shared/failure.ts';
import type { DiagnosisLink } from '../../shared/history/diagnosis.ts';
import type { Language, Text } from '../../shared/text.ts';
import type { RecipientStory, Timeline } from '../../shared/timeline.ts';
import { historyDeskAnswers } from '../flows/history/history-desk.ts';
import { answerMessage } from '../flows/history/message-answer.ts';
import { complainOf } from './account-choice.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { openStore, storeOption } from './history-options.ts';
import { stateWords } from './history-words.ts';
import { type Page, pageOn } from './page.ts';
import { readArguments } from './read-arguments.ts';
import { timelineAsJson } from './timeline-as-json.ts';
import { printJson } from './visible.ts';

export async function showCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, { ...storeOption, json: { type: 'boolean' } });
  if (!read.ok) return complainOf(door, printFailure(read.failure));
  const [messageId, more] = read.value.words;
  if (messageId === undefined || messageId.trim() === '' || more !== undefined) return complainOf(door, oneMessage);
  const desk = await openStore(read.value, door, { mayBegin: false });
  if (typeof desk === 'number') return desk;
  const told = await answerMessage(messageId, historyDeskAnswers(desk));
  if (!told.ok) {
    const isUnknown = told.failure.kind === 'not-found';
    door.complain((isUnknown ? noMessage(messageId) : printFailure(told.failure))[door.language]);
    return isUnknown ? exitCodes.foundSomething : exitCodes.couldNotRun;
  }
  if (read.value.flag('json')) door.say(printJson(timelineAsJson(told.value, door.language)));
  else print(told.value, pageOn(door), door.language);
  return exitCodes.done;
}

function print({ message, stories, blindSpots }: Timeline, page: Page, language: Language): void {
  page.exact(page.paint('bold', message.messageId));
  for (const fact of [message.subject, message.sender]) if (fact !== null) page.write(fact);
  for (const story of stories) printStory(story, page, language);
  if (blindSpots.length > 0) page.gap();
  for (const says of blindSpots) page.write(says[language]);
}

function printStory(story: RecipientStory, page: Page, language: Language): void {
  const { recipient, state, diagnosis, entries, gaps } = story;
  page.gap();
  page.write(`${page.paint('bold', recipient)}  ${stateWords[state][language]}`);
  page.write(`  ${diagnosis.title[language]}: ${diagnosis.says[language]}`, 2);
  for (const step of diagnosis.next) page.write(`  - ${step[language]}`, 4);
  for (const link of diagnosis.links) page.write(`  > ${link.says[language]}${whereTo(link)}`, 4);
  for (const { event, says, isSkewed } of entries) {
    const doubt = isSkewed ? ` (${skewed[language]})` : '';
    page.write(`  ${new Date(event.atMs).toISOString()}  ${says[language]}${doubt}`, 4);
    if (event.reply !== null) page.write(`    ${event.reply}`, 4);
  }
  for (const { says, reasons } of gaps) {
    page.write(`  ${says[language]}`, 2);
    for (const reason of reasons) page.write(`    ${reason[language]}`, 4);
  }
}

/** What can be gone to from a terminal. */
function whereTo(link: DiagnosisLink): string {
  switch (link.kind) {
    case 'advisor':
      return command('audit', link.domain);
    case 'suppression':
      return command('suppression', link.address);
    case 'web':
      return `: ${link.url}`;
    case 'template':
      return '';
    default:
      return assertNever(link);
  }
}

/** It will be copied into a shell: nothing that one would obey. */
const command = (name: string, about: string): string =>
  /^\w[\w.+@-]*$/u.test(about) ? `: plumbline ${name} ${about}` : '';

const skewed: Text = { en: 'this clock cannot be right', ja: '時刻が正しくない可能性' };

const oneMessage: Text = {
  en: 'Name one message by its ID: plumbline history show <message-id> --store history.duckdb',
  ja: 'メッセージ ID を 1 つ指定してください: plumbline history show <メッセージID> --store history.duckdb',
};

const noMessage = (messageId: string): Text => ({
  en: `No message with the ID ${messageId} is in this history. Look for it with "plumbline history find", or read more events with "plumbline history import".`,
  ja: `メッセージ ID ${messageId} はこの履歴にありません。plumbline history find で検索するか、plumbline history import でイベントをさらに読み込んでください。`,
});
