// plumbline smtp: which ports of a region's SMTP endpoint work from this computer.
import type { RegionName } from '../../shared/aws.ts';
import { printFailure } from '../../shared/failure.ts';
import {
  regionsWithoutSmtpIn2024,
  smtpHost,
  type SmtpPortNumber,
  smtpPorts,
  type SmtpProbe,
} from '../../shared/health/smtp.ts';
import { regionSchema } from '../../shared/profile.ts';
import type { Text } from '../../shared/text.ts';
import { probePort } from '../flows/smtp/probe-port.ts';
import { complainOf } from './account-choice.ts';
import { type Door, exitCodes, type ExitCode } from './door.ts';
import { pageOn } from './page.ts';
import { readArguments } from './read-arguments.ts';
import { printJson } from './visible.ts';

const options = {
  region: { type: 'string' },
  port: { type: 'string', multiple: true },
  demo: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Ask = { readonly region: RegionName; readonly ports: readonly SmtpPortNumber[] };

export async function smtpCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const read = readArguments(args, options);
  if (!read.ok) return complainOf(door, printFailure(read.failure));
  const ask = readAsk(read.value.text('region'), read.value.texts('port'));
  if ('en' in ask) return complainOf(door, ask);
  if (read.value.words.length > 0) return complainOf(door, regionMissing);
  const { region } = ask;
  if (regionsWithoutSmtpIn2024.includes(region)) door.complain(notListed(region)[door.language]);

  const world = await door.openSmtp({ demo: read.value.flag('demo') });
  door.progress(smtpHost(region));
  const probes = await Promise.all(
    ask.ports.map((portNumber) => probePort({ region, portNumber }, world, door.signal)),
  );
  door.progress('');
  if (read.value.flag('json')) door.say(printJson(asJson(region, probes, door)));
  else print(probes, door);
  if (door.signal.aborted) return exitCodes.couldNotRun;
  return probes.some(({ outcome }) => outcome === 'works') ? exitCodes.done : exitCodes.foundSomething;
}

/** `en` in it: the sentence that says what is wrong. */
function readAsk(region: string | null, typed: readonly string[]): Ask | Text {
  if (region === null) return regionMissing;
  if (!regionSchema.safeParse(region).success) return noRegion(region);
  const numbers = smtpPorts.map(({ portNumber }) => portNumber);
  const strange = typed.find((text) => !numbers.some((portNumber) => String(portNumber) === text));
  if (strange !== undefined) return noPort(strange);
  const ports = numbers.filter((portNumber) => typed.length === 0 || typed.includes(String(portNumber)));
  return { region, ports };
}

function asJson(region: RegionName, probes: readonly SmtpProbe[], { language }: Door) {
  const ports = probes.map(({ host: _host, says, certificate, ...probe }) => ({
    ...probe,
    certificate: certificate === null ? null : { ...certificate, ...datesOf(certificate) },
    says: says[language],
  }));
  return { host: smtpHost(region), ports };
}

type Dated = NonNullable<SmtpProbe['certificate']>;

const datesOf = ({ validFromMs, validUntilMs }: Dated) => ({
  validFrom: printDate(validFromMs),
  validUntil: printDate(validUntilMs),
});

const printDate = (atMs: number): string | null => (Number.isNaN(atMs) ? null : new Date(atMs).toISOString());

function print(probes: readonly SmtpProbe[], door: Door): void {
  const page = pageOn(door);
  for (const { portNumber, tls, outcome, says, steps } of probes) {
    const paint = outcome === 'works' ? 'ok' : outcome === 'cancelled' ? 'unknown' : 'bad';
    const method = tls === 'implicit' ? 'TLS' : 'STARTTLS';
    const tookMs = steps.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0);
    page.write(`${page.paint(paint, String(portNumber).padStart(4))}  ${method}  ${outcome}  ${tookMs} ms`, 6);
    page.write(`      ${says[door.language]}`, 6);
    const said = outcome === 'works' ? null : (steps.at(-1)?.said ?? null);
    for (const line of said?.split('\n').slice(0, 5) ?? []) page.exact(`      ${line}`);
  }
}

const regionMissing: Text = {
  en: 'Name one region: plumbline smtp --region us-east-1',
  ja: 'リージョンを 1 つ指定してください: plumbline smtp --region us-east-1',
};

const noRegion = (region: string): Text => ({
  en: `"${region}" is not a region. Give a name such as us-east-1.`,
  ja: `「${region}」はリージョンとして読めません。us-east-1 のような名前を指定してください。`,
});

const noPort = (typed: string): Text => ({
  en: `--port takes 25, 465, 587, 2465 or 2587; "${typed}" is not one of them.`,
  ja: `--port には 25、465、587、2465、2587 のいずれかを指定してください（「${typed}」は使えません）。`,
});

const notListed = (region: RegionName): Text => ({
  en: `${region} is not listed among the SMTP endpoints in the 2024 edition of the SES guide; AWS may have added it since.`,
  ja: `${region} は SES ガイドの 2024 年版では SMTP エンドポイントの一覧にありません。その後追加された可能性があります。`,
});
