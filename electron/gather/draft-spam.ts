// What SpamAssassin says of the draft, where a spamd was asked.
import { asked } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftSpam: Gatherer<'draftSpam'> = async (context) => {
  const { spam, spamTrouble } = context.draft?.outside ?? {};
  if (spam === null && spamTrouble !== null && spamTrouble !== undefined) {
    const why = { kind: 'web', says: spamTrouble } as const;
    return { state: 'unreachable', why, atMs: context.clock.nowMs(), from: [] };
  }
  return asked(context, spam, {
    en: 'give the address of a spamd in Settings, then choose “Score with SpamAssassin”.',
    ja: '設定で spamd のアドレスを指定してから「SpamAssassin で採点」を選んでください。',
  });
};
