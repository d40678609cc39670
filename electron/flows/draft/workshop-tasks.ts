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
import { type MessageCrafts, messageTasks } from '../message/message-tasks.ts';
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
} & MessageCrafts;

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
    ...messageTasks(crafts),
    preview: async ({ source, looks, sender, imageBase, inlineImages }) => {
      const startedAtMs = clock.nowMs();
      const rendered = renderDraft(readDraft(source), source.data);
      const preview = makePreview({
        rendered,
        looks,
        sender,
        imageBase,
        ...(inlineImages && { inlineImages }),
        lacksData: lacksData(source.data),
      });
      return accept({ ...preview, elapsedMs: clock.nowMs() - startedAtMs });
    },
    check: async ({ draft, outside }) =>
      accept(
        await checkDraft({ draft, outside, support: await supportNow(), clock, buildMessage: crafts.buildMessage }),
      ),
    render: async ({ source }) => {
      const read = readDraft(source);
      return accept({ readings: readingsOf(read), rendered: renderDraft(read, source.data) });
    },
    compare: async ({ source, mime }) => {
      const rendered = renderDraft(readDraft(source), source.data);
      return accept({ parts: compareParity(rendered, await crafts.readMime(mime)), rendered });
    },
    compile: ({ mjml }) => asFarAsItGoes(() => crafts.compileMjml(mjml), notCompiled),
    textOf: ({ html }) => asFarAsItGoes(async () => ({ text: await crafts.htmlToText(html) }), notMadeText),
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

/** What a library cannot read is no fault of this program: MJML is broken with every other key. */
async function asFarAsItGoes<T>(work: () => Promise<T>, because: (said: string) => Text): Promise<Outcome<T>> {
  try {
    return accept(await work());
  } catch (error) {
    if (error instanceof RangeError) return refuse({ kind: 'bad-input', because: nestedTooDeep });
    const said = error instanceof Error ? error.message : String(error);
    return refuse({ kind: 'bad-input', because: because(said.slice(0, 200)) });
  }
}

const notTheData: Text = {
  en: 'This is not caniemail data, or a format that this version cannot read. The current data stays in use.',
  ja: 'caniemail のデータではないか、このバージョンでは読み取れない形式です。現在のデータを引き続き使います。',
};

function notCompiled(said: string): Text {
  return {
    en: `This MJML cannot be compiled yet (${said}). Check that it starts with <mjml> and has an <mj-body>. The HTML stays as it was.`,
    ja: `この MJML はまだコンパイルできません（${said}）。<mjml> で始まり、<mj-body> があることを確認してください。HTML は前のまま残っています。`,
  };
}

function notMadeText(said: string): Text {
  return {
    en: `No text part could be made from this HTML (${said}). Write it by hand. Nothing was changed.`,
    ja: `この HTML からテキストパートを作成できませんでした（${said}）。直接入力してください。何も変更していません。`,
  };
}

const nestedTooDeep: Text = {
  en: 'The elements are nested too deeply to be read. Close those that are open. Nothing was changed.',
  ja: '要素の入れ子が深すぎて読み取れません。閉じていない要素を閉じてください。何も変更していません。',
};
