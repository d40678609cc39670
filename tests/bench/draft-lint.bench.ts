// A full lint of a large template, rendering, clients and all audits included, against one run of html-validate on the same text.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { defaultTargets } from '../../shared/draft/support.ts';
import { nothingOutside } from '../../shared/draft/outside.ts';
import { workshopTasks } from '../../electron/flows/draft/workshop-tasks.ts';
import { bigTemplate } from './big-template.ts';
import { median, type Measure } from './figure.ts';

const rounds = 15;
const warmUps = 5;

export const measure: Measure = async ({ projectRoot }) => {
  const shipped = await readFile(join(projectRoot, 'electron', 'adapters', 'workshop', 'caniemail.json'), 'utf8');
  const notHere = () => Promise.reject(new Error('not measured'));
  const tasks = workshopTasks({
    compileMjml: notHere,
    htmlToText: notHere,
    readMime: notHere,
    measureImage: notHere,
    buildMessage: notHere,
    printCalendar: notHere,
    readCalendar: notHere,
    shippedSupport: async () => JSON.parse(shipped) as unknown,
    clock: { nowMs: () => Date.now() },
  });
  const other = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
  const template = bigTemplate();
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = -warmUps; round < rounds; round += 1) {
    // Another text each time: nothing is remembered from the round before.
    const html = template.html.replace('</body>', `<!-- ${round} --></body>`);
    const source = { subject: template.subject, html, text: null, data: template.data, mjml: null };
    const draft = { source, dialect: 'stored', targets: defaultTargets, name: 'bench' } as const;
    const oursMs = await timed(async () => {
      const report = await tasks.check({ draft, outside: nothingOutside });
      if (!report.ok) throw new Error(report.failure.kind);
    });
    const theirsMs = await timed(async () => other.validateStringSync(html));
    if (round < 0) continue;
    times.ours.push(oursMs);
    times.theirs.push(theirsMs);
  }
  const [oursMs, theirsMs] = [median(times.ours), median(times.theirs)];
  return [
    {
      name: 'draft-lint',
      value: oursMs / theirsMs,
      digits: 2,
      unit: 'x',
      aim: { atMost: 2 },
      against: `one html-validate run on the same ${Math.round(template.html.length / 1000)} KB (${Math.round(oursMs)} ms against ${Math.round(theirsMs)} ms, medians of ${rounds})`,
    },
  ];
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}
