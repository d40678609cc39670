// Answers what of draft.* is worked out in the workshop: previews, checks, MJML, the text part.
import { accept } from '../../shared/failure.ts';
import { listProfiles } from '../flows/draft/list-profiles.ts';
import { mailImageBase } from '../flows/draft/mail-image.ts';
import type { OutsideMemory } from '../flows/draft/outside-memory.ts';
import type { SupportDesk } from '../flows/draft/support-desk.ts';
import type { Answers } from './answers.ts';
import type { Session } from './session.ts';

type Asked = Pick<Answers, 'draft.preview' | 'draft.profiles' | 'draft.check' | 'draft.compile' | 'draft.text-of'>;

export type DraftKnowledge = { readonly outside: OutsideMemory; readonly support: SupportDesk };

export function draftWorkAnswers({ workshop }: Session, { outside, support }: DraftKnowledge): Asked {
  return {
    'draft.preview': ({ draftId, source, looks, sender }) => {
      // Whether an image may really be fetched is looked up in the draft itself when the preview asks for it.
      const imageBase = looks.some(({ images }) => images === 'on') ? mailImageBase(draftId) : null;
      return workshop.work('preview', { source, looks, sender, imageBase });
    },
    'draft.profiles': async () => accept(listProfiles()),
    'draft.check': async ({ draftId, axe, message, ...typed }) => {
      const facts = await support.facts();
      if (!facts.ok) return facts;
      const draft = { ...typed, message: message === undefined ? null : { form: message, raw: null } };
      return workshop.work('check', { draft, outside: { ...outside.of(draftId, draft.source), axe } });
    },
    'draft.compile': ({ mjml }) => workshop.work('compile', { mjml }),
    'draft.text-of': ({ html }) => workshop.work('textOf', { html }),
  };
}
