// Answers what of draft.* is worked out in the workshop: previews, checks, MJML, the text part.
import { accept } from '../../shared/failure.ts';
import { listProfiles } from '../flows/draft/list-profiles.ts';
import { inlineImageAt, mailImageBase } from '../flows/draft/mail-image.ts';
import { askCheck } from '../flows/message/ask-check.ts';
import type { Answers } from './answers.ts';
import { type DraftKnowledge, rawWorldNow } from './draft-knowledge.ts';
import type { Session } from './session.ts';

type Asked = Pick<Answers, 'draft.preview' | 'draft.profiles' | 'draft.check' | 'draft.compile' | 'draft.text-of'>;

export function draftWorkAnswers(session: Session, knowledge: DraftKnowledge): Asked {
  const { workshop } = session;
  return {
    'draft.preview': ({ draftId, source, looks, sender, inline = [] }) => {
      // Whether an image may really be fetched is looked up in the draft itself when the preview asks for it.
      const imageBase = looks.some(({ images }) => images === 'on') ? mailImageBase(draftId) : null;
      const inlineImages = Object.fromEntries(
        inline.map(({ contentId, blob }) => [contentId, inlineImageAt(draftId, blob)]),
      );
      return workshop.work('preview', { source, looks, sender, imageBase, inlineImages });
    },
    'draft.profiles': async () => accept(listProfiles()),
    'draft.check': async (typed) => askCheck(typed, { ...knowledge, ...(await rawWorldNow(session, knowledge)) }),
    'draft.compile': ({ mjml }) => workshop.work('compile', { mjml }),
    'draft.text-of': ({ html }) => workshop.work('textOf', { html }),
  };
}
