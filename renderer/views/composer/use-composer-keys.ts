// The keys of the composer: save, send, the next problem, the search over all parts.
import { useEffect } from 'react';
import { activeProfile, useApp } from '../../state/app.ts';
import { findAcross } from '../../state/composer-place.ts';
import { keepNow, useDraft } from '../../state/draft.ts';
import { stepProblem } from '../../state/problems.ts';
import { openSendSheet, useSend } from '../../state/send.ts';
import { saveToSes } from '../../state/template-changes.ts';
import { useTemplates } from '../../state/templates.ts';

export function useComposerKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    window.addEventListener('keydown', onSendKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keydown', onSendKey, { capture: true });
    };
  }, []);
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'F8' && inDraft()) return heard(event, () => stepProblem(event.shiftKey ? -1 : 1));
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (event.shiftKey && key === 'f' && inDraft()) heard(event, () => findAcross(true));
  else if (!event.shiftKey && key === 's') heard(event, save);
}

/** What is typed is kept by itself: to save means to save it to SES. */
function save(): void {
  // A whole message is no template: there is nothing to save it to.
  if (useDraft.getState().form !== null) return void keepNow();
  if (hasAccount()) void saveToSes(useTemplates.getState().region);
}

/** Before the editor, for which it is a line break. */
function onSendKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  if (!hasAccount() || !inDraft() || useSend.getState().sheet !== null) return;
  event.stopPropagation();
  heard(event, () => void openSendSheet());
}

function heard(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}

function hasAccount(): boolean {
  const { app } = useApp.getState();
  return app !== null && activeProfile(app)?.kind !== 'dns';
}

function inDraft(): boolean {
  return useDraft.getState().kept !== null;
}
