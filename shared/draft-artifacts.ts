// All that can be known about a template or a message in the making, by name: a part of the one table of artifacts.
import type { Markup } from './draft/markup.ts';
import type { AxeResults, ImageFacts, SpamScore, WebReply } from './draft/outside.ts';
import type { RenderedDraft, TemplateReadings } from './draft/rendering.ts';
import type { Draft, DraftMessage, DraftMime, DraftSizes } from './draft/report.ts';
import type { SupportReport } from './draft/support.ts';
import type { OtherSender, RecipientFacts, SenderFacts } from './message/sending.ts';
import type { SesAccount, SesConfigurationSet } from './ses.ts';

/** Gathered for the subject `draft`. */
export type DraftArtifacts = {
  /** Always seen. */
  readonly draft: Draft;
  /** Each part as SES's dialect reads it. Always seen. */
  readonly draftReadings: TemplateReadings;
  /** The parts filled in with the draft's data. Always seen. */
  readonly draftRendered: RenderedDraft;
  /** The HTML part as written, its tags masked; spans are places in the source. absent = no HTML part. */
  readonly draftMarkup: Markup;
  /** The rendered HTML; spans lead to the source through `draftRendered.html.pieces`. absent = no HTML part. */
  readonly draftRenderedMarkup: Markup;
  /** Always seen. */
  readonly draftSizes: DraftSizes;
  /** absent = no HTML part. */
  readonly draftSupport: SupportReport;
  readonly draftLinks: readonly WebReply[];
  readonly draftImages: readonly ImageFacts[];
  readonly draftSpam: SpamScore;
  readonly draftAxe: AxeResults;

  // What makes a draft a whole message; absent = it is a template alone.
  readonly draftMessage: DraftMessage;
  readonly draftMime: DraftMime;
  /** The account of the region that it is sent from; so are the next ones. */
  readonly draftSendAccount: SesAccount;
  /** absent = no identity of the region covers the From address. */
  readonly draftSender: SenderFacts;
  /** Of the feedback address. absent = none is given, or no identity covers it. */
  readonly draftFeedbackSender: SenderFacts;
  /** absent = nobody else sends it. */
  readonly draftOtherSenders: readonly OtherSender[];
  /** The set that it names, else the identity's default. absent = there is none. */
  readonly draftSet: SesConfigurationSet;
  readonly draftRecipients: readonly RecipientFacts[];
};
