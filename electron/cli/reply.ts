// plumbline reply: what an SMTP reply means, and what to do next.
import { printFailure } from '../../shared/failure.ts';
import type { SmtpReply } from '../../shared/health/smtp.ts';
import type { Text } from '../../shared/text.ts';
import { decodeReply } from '../flows/smtp/decode-reply.ts';
import { complainOf } from './account-choice.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { type Paint, pageOn } from './page.ts';
import { readArguments } from './read-arguments.ts';
import { printJson } from './visible.ts';

export function replyCommand(args: readonly string[], door: Door): ExitCode {
  const read = readArguments(args, { json: { type: 'boolean' } });
  const text = read.ok ? read.value.words.join(' ') : '';
  if (!read.ok || text.trim() === '') return complainOf(door, read.ok ? nothingGiven : printFailure(read.failure));
  const reply = decodeReply(text);
  if (read.value.flag('json')) door.say(printJson(asJson(reply, door)));
  else print(reply, door);
  return exitCodes.done;
}

function asJson({ meaning, next, ...reply }: SmtpReply, { language }: Door) {
  return { ...reply, meaning: meaning[language], next: next[language] };
}

const paints: { readonly [C in SmtpReply['class']]: Paint } = {
  success: 'ok',
  intermediate: 'plain',
  transient: 'warn',
  permanent: 'bad',
  unknown: 'unknown',
};

function print(reply: SmtpReply, door: Door): void {
  const { language } = door;
  const page = pageOn(door);
  const who = reply.provider ?? speakers[reply.speaker]?.[language] ?? null;
  const head = [classes[reply.class][language], who].filter((part) => part !== null).join(', ');
  page.write(page.paint(paints[reply.class], head));
  page.exact(reply.text);
  page.gap();
  page.write(reply.meaning[language]);
  page.write(reply.next[language]);
  page.write(page.paint('dim', reply.source));
}

const classes: { readonly [C in SmtpReply['class']]: Text } = {
  success: { en: 'accepted', ja: '成功' },
  intermediate: { en: 'waiting for more', ja: '続行待ち' },
  transient: { en: 'refused for now', ja: '一時的な拒否' },
  permanent: { en: 'refused for good', ja: '恒久的な拒否' },
  unknown: { en: 'no reply code', ja: '応答コードなし' },
};

const speakers: { readonly [S in SmtpReply['speaker']]: Text | null } = {
  ses: { en: 'said by Amazon SES', ja: 'Amazon SES の応答' },
  receiver: { en: 'said by the receiving server', ja: '受信サーバーの応答' },
  either: null,
};

const nothingGiven: Text = {
  en: "Give a reply in quotes: plumbline reply '550 5.1.1 User unknown'",
  ja: "応答を引用符で囲んで指定してください: plumbline reply '550 5.1.1 User unknown'",
};
