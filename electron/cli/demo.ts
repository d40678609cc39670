// plumbline demo: serves the demo world, DNS and a simulated Amazon SES, until it is stopped.
import { printFailure } from '../../shared/failure.ts';
import { type DemoRunning, type Door, exitCodes, type ExitCode } from './door.ts';
import { readArguments } from './read-arguments.ts';

const options = { 'dns-port': { type: 'string' }, 'ses-port': { type: 'string' } } as const;

export async function demoCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, options);
  if (!read.ok) {
    door.complain(printFailure(read.failure)[door.language]);
    return exitCodes.wrongUsage;
  }
  const dnsPort = portIn(read.value.text('dns-port'));
  const sesPort = portIn(read.value.text('ses-port'));
  if (dnsPort === null || sesPort === null || read.value.words.length > 0) {
    door.complain(wrongPort[door.language]);
    return exitCodes.wrongUsage;
  }
  try {
    const demo = await door.startDemo({ dnsPort, sesPort });
    for (const line of linesOf(demo)) door.say(line);
    if (!door.signal.aborted)
      await new Promise((stopped) => door.signal.addEventListener('abort', stopped, { once: true }));
    await demo.close();
    return exitCodes.done;
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    const text = {
      en: `The demo could not be started (${because}). Choose another --dns-port or --ses-port, or leave them out.`,
      ja: `デモ環境を開始できませんでした（${because}）。別の --dns-port や --ses-port を指定するか、省略してください。`,
    };
    door.complain(text[door.language]);
    return exitCodes.couldNotRun;
  }
}

/** 0 where none is given; null where it is no port. */
function portIn(given: string | null): number | null {
  const text = given ?? '0';
  return /^\d{1,5}$/u.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

/** The name server's address first, for programs; then what opens the account, as a shell takes it, then the domains. */
function linesOf({
  address,
  endpoint,
  accessKeyId,
  secretAccessKey,
  regions,
  domains,
}: DemoRunning): readonly string[] {
  return [
    address,
    `export AWS_ENDPOINT_URL=${endpoint}`,
    `export AWS_ACCESS_KEY_ID=${accessKeyId}`,
    `export AWS_SECRET_ACCESS_KEY=${secretAccessKey}`,
    `export AWS_REGION=${regions[0] ?? ''}  # ${regions.slice(1).join(', ')}`,
    ...domains,
  ];
}

const wrongPort = {
  en: '--dns-port and --ses-port take a number from 0 to 65535 (0 is any free port), and demo takes nothing else.',
  ja: '--dns-port と --ses-port には 0〜65535 の番号を指定してください（0 は空きポート）。ほかの引数は使えません。',
};
