// What the workshop's thread does when it is asked, by the name of the task.
import { lacksData } from '../../../shared/draft/lacks-data.ts';
import type { TemplateContent } from '../../../shared/draft/template.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { parsedJson } from '../../../shared/parsed-json.ts';
import type { Text } from '../../../shared/text.ts';
import { makePreview } from '../../engine/mail/preview/make-preview.ts';
import { parseSupport, type SupportData } from '../../engine/mail/support/parse-support.ts';
import { compareParity } from '../../engine/mail/template/compare-parity.ts';
import { readDraft, readingsOf, renderDraft } from '../../engine/mail/template/render-draft.ts';
import type { Clock } from '../../ports/clock.ts';
import type { MeasuredImage, WorkshopTask, WorkshopWork } from '../../ports/workshop.ts';
import { checkDraft } from './check-draft.ts';

/** What is not ours to do: libraries that compile MJML, turn HTML into text and read MIME. */
export type Crafts = {
  readonly compileMjml: (mjml: string) => Promise<WorkshopWork['compile']['brings']>;
  readonly htmlToText: (html: string) => Promise<string>;
  readonly readMime: (mime: string) => Promise<TemplateContent>;
  readonly measureImage: (bytes: Uint8Array) => Promise<MeasuredImage>;
  /** The caniemail data that this program ships. */
  readonly shippedSupport: () => Promise<unknown>;
  readonly clock: Clock;
};

export type WorkshopTasks = {
  readonly [T in WorkshopTask]: (takes: WorkshopWork[T]['takes']) => Promise<Outcome<WorkshopWork[T]['brings']>>;
};

export function workshopTasks({ shippedSupport, clock, ...crafts }: Crafts): WorkshopTasks {
  let support: SupportData | null = null;

  async function supportNow(): Promise<SupportData> {
    support ??= parseSupport(await shippedSupport(), 'shipped');
    if (support === null) throw new Error('The shipped caniemail data cannot be read.');
    return support;
  }

  return {
    preview: async ({ source, looks, sender, imageBase }) => {
      const startedAtMs = clock.nowMs();
      const rendered = renderDraft(readDraft(source), source.data);
      const preview = makePreview({ rendered, looks, sender, imageBase, lacksData: lacksData(source.data) });
      return accept({ ...preview, elapsedMs: clock.nowMs() - startedAtMs });
    },
    check: async ({ draft, outside }) =>
      accept(await checkDraft({ draft, outside, support: await supportNow(), clock })),
    render: async ({ source }) => {
      const read = readDraft(source);
      return accept({ readings: readingsOf(read), rendered: renderDraft(read, source.data) });
    },
    compare: async ({ source, mime }) => {
      const rendered = renderDraft(readDraft(source), source.data);
      return accept({ parts: compareParity(rendered, await crafts.readMime(mime)), rendered });
    },
    compile: async ({ mjml }) => accept(await crafts.compileMjml(mjml)),
    textOf: async ({ html }) => accept({ text: await crafts.htmlToText(html) }),
    measureImage: async ({ bytes }) => accept(await crafts.measureImage(bytes)),
    useSupport: async ({ json }) => {
      if (json === null) {
        support = null;
        return accept((await supportNow()).facts);
      }
      const parsed = parseSupport(parsedJson(json), 'refreshed');
      if (parsed === null) return refuse({ kind: 'bad-input', because: notTheData });
      support = parsed;
      return accept(parsed.facts);
    },
  };
}

const notTheData: Text = {
  en: 'This is not caniemail data, or a format that this version cannot read. The current data stays in use.',
  ja: 'caniemail のデータではないか、このバージョンでは読み取れない形式です。現在のデータを引き続き使います。',
};
