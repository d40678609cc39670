// plumbline history find: messages by id, address, domain, status, tag or words.
import { printFailure } from '../../shared/failure.ts';
import type { HistoryPage, MessageRow, NearAddress } from '../../shared/history/search.ts';
import type { Text } from '../../shared/text.ts';
import { findMessages } from '../flows/history/find-messages.ts';
import { complainOf } from './account-choice.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { filterOptions, openStore, readFilter, storeOption } from './history-options.ts';
import { stateWords } from './history-words.ts';
import { pageOn } from './page.ts';
import { readArguments } from './read-arguments.ts';
import { printJson } from './visible.ts';

const mostRows = 10_000;

export async function findCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const own = { ...storeOption, ...filterOptions, json: { type: 'boolean' }, limit: { type: 'string' } } as const;
  const read = readArguments(args, own);
  if (!read.ok) return complainOf(door, printFailure(read.failure));
  const filter = readFilter(read.value);
  if ('en' in filter) return complainOf(door, filter);
  const limit = Number(read.value.text('limit') ?? '50');
  if (!Number.isInteger(limit) || limit < 1 || limit > mostRows) return complainOf(door, wrongLimit);
  const desk = await openStore(read.value, door, { mayBegin: false });
  if (typeof desk === 'number') return desk;
  const found = await findMessages({ text: read.value.words.join(' '), filter, offset: 0, limit }, desk);
  if (!found.ok) {
    door.complain(printFailure(found.failure)[door.language]);
    return exitCodes.couldNotRun;
  }
  if (read.value.flag('json')) door.say(printJson(asJson(found.value, door)));
  else if (found.value.total > 0) print(found.value, door);
  if (found.value.total > 0) return exitCodes.done;
  door.complain(nothingFound(found.value.says)[door.language]);
  for (const one of found.value.near ?? []) door.complain(similar(one)[door.language]);
  return exitCodes.foundSomething;
}

function asJson({ query, says, rows, total, near = [] }: HistoryPage, { language }: Door) {
  return { query, says: says[language], total, rows: rows.map(rowAsJson), near };
}

function rowAsJson({ sentAtMs, lastAtMs, ...row }: MessageRow) {
  const sentAt = sentAtMs === null ? null : new Date(sentAtMs).toISOString();
  return { sentAt, lastAt: new Date(lastAtMs).toISOString(), ...row };
}

function print({ says, rows, total }: HistoryPage, door: Door): void {
  const { language } = door;
  const page = pageOn(door);
  page.write(`${says[language]}: ${rows.length === total ? total : `${rows.length} / ${total}`}`);
  for (const { messageId, recipient, state, sentAtMs, lastAtMs, subject, status, reply } of rows) {
    page.gap();
    const at = new Date(sentAtMs ?? lastAtMs).toISOString();
    page.write(`${at}  ${page.paint('bold', stateWords[state][language])}  ${recipient}`, 2);
    if (subject !== null) page.write(`  ${subject}`, 2);
    if (reply !== null || status !== null) page.write(`  ${reply ?? status}`, 2);
    if (messageId !== null) page.exact(`  ${messageId}`);
  }
}

const wrongLimit: Text = {
  en: `--limit takes a number from 1 to ${mostRows}.`,
  ja: `--limit には 1 から ${mostRows} までの数を指定してください。`,
};

const nothingFound = (says: Text): Text => ({
  en: `${says.en}: none in this history. Read more events with "plumbline history import": they may not have been read, or begin later.`,
  ja: `${says.ja}: この履歴には見つかりません。イベントが読み込まれていないか、それ以前に送信された可能性があります。plumbline history import でさらに読み込んでください。`,
});

const similar = ({ address, messages }: NearAddress): Text => ({
  en: `  Similar: ${address}, ${messages === 1 ? '1 message' : `${messages} messages`}`,
  ja: `  似たアドレス: ${address}（${messages} 件）`,
});
