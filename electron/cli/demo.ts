// plumbline demo: serves the demo world's DNS until it is stopped.
import { printFailure } from '../../shared/failure.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { readArguments } from './read-arguments.ts';

const options = { 'dns-port': { type: 'string' } } as const;

export async function demoCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, options);
  if (!read.ok) {
    door.complain(printFailure(read.failure)[door.language]);
    return exitCodes.wrongUsage;
  }
  const given = read.value.text('dns-port') ?? '0';
  const portNumber = Number(given);
  if (!/^\d{1,5}$/u.test(given) || portNumber > 65_535 || read.value.words.length > 0) {
    door.complain(wrongPort[door.language]);
    return exitCodes.wrongUsage;
  }
  try {
    const demo = await door.startDemo(portNumber);
    for (const line of [demo.address, ...demo.domains]) door.say(line);
    if (!door.signal.aborted)
      await new Promise((stopped) => door.signal.addEventListener('abort', stopped, { once: true }));
    await demo.close();
    return exitCodes.done;
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    const text = {
      en: `The demo's DNS could not be started on port ${given} (${because}). Choose another --dns-port, or leave it out.`,
      ja: `デモ環境の DNS をポート ${given} で開始できませんでした（${because}）。別の --dns-port を指定するか、省略してください。`,
    };
    door.complain(text[door.language]);
    return exitCodes.couldNotRun;
  }
}

const wrongPort = {
  en: '--dns-port takes a number from 0 to 65535 (0 is any free port), and demo takes nothing else.',
  ja: '--dns-port には 0〜65535 の番号を指定してください（0 は空きポート）。ほかの引数は使えません。',
};
