// The evidence pack of one sending domain: its rates by receiver and day, the causes, and the time in which it went wrong.
import type { CauseCount, DomainPage, MessageCounts } from '../../../shared/history/pages.ts';
import { printPercent } from '../../../shared/print-percent.ts';
import type { Language, Text } from '../../../shared/text.ts';
import { familyNames } from '../pages/family-names.ts';
import { rateOf } from '../pages/find-incident.ts';
import { type Markup, markup } from './markup.ts';
import { packFrame } from './pack-frame.ts';
import { type PackStamp, printStamp } from './pack-stamp.ts';
import { domainWords as words } from './pack-words.ts';
import { refusalChart } from './refusal-chart.ts';

export type DomainPack = { readonly page: DomainPage; readonly stamp: PackStamp };

type Say = (text: Text) => string;

export function packDomain({ page, stamp }: DomainPack, language: Language): string {
  const say: Say = (text) => text[language];
  const time = `${dayOf(page.fromMs)} - ${dayOf(page.untilMs - 1)}`;
  return packFrame({
    title: `${say(words.title)}: ${page.domain}`,
    language,
    body: [
      markup`<p>${say(words.time)}: ${time}</p>`,
      markup`<h2>${say(words.incident)}</h2><p>${say(page.incident?.says ?? words.noIncident)}</p>`,
      refusalChart(page.days, say(words.chart)),
      markup`<h2>${say(words.families)}</h2>`,
      countsTable(say(words.receiver), [...byFamily(page, say), { name: say(words.whole), counts: page.counts }], say),
      markup`<h2>${say(words.causes)}</h2>`,
      causesTable(page.causes, say),
      markup`<h2>${say(words.days)}</h2>`,
      countsTable(
        say(words.day),
        page.days.map(({ fromMs, counts }) => ({ name: dayOf(fromMs), counts })),
        say,
      ),
      printStamp(stamp, language),
    ],
  });
}

type Line = { readonly name: string; readonly counts: MessageCounts };

function byFamily({ families }: DomainPage, say: Say): readonly Line[] {
  return families.map(({ family, counts }) => ({ name: say(familyNames[family]), counts }));
}

const columns = ['sent', 'delivered', 'permanent', 'transient', 'undetermined', 'complained', 'delayed'] as const;

function countsTable(head: string, lines: readonly Line[], say: Say): Markup {
  const rows = lines.map(({ name, counts }) => {
    const { refused, ended } = rateOf(counts);
    const share = ended === 0 ? '-' : printPercent(refused / ended);
    return markup`<tr><td>${name}</td>${columns.map((column) => markup`<td class="number">${counts[column]}</td>`)}<td class="number">${share}</td></tr>`;
  });
  return markup`<table><thead><tr><th>${head}</th>${columns.map((column) => markup`<th>${say(words[column])}</th>`)}<th>${say(words.refused)}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function causesTable(causes: readonly CauseCount[], say: Say): Markup {
  const rows = causes.map(({ title, messages, example }) => {
    return markup`<tr><td>${say(title)}</td><td class="number">${messages}</td><td class="free">${example ?? '-'}</td></tr>`;
  });
  return markup`<table><thead><tr><th>${say(words.cause)}</th><th>${say(words.messages)}</th><th>${say(words.example)}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function dayOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
