// Another profile has other templates and drafts: nothing of the composer's state is left.
import { forgetCheck } from './check.ts';
import { forgetComposerPlace } from './composer-place.ts';
import { forgetDrafts, loadDrafts } from './draft-list.ts';
import { forgetDraft } from './draft.ts';
import { forgetLab } from './lab.ts';
import { forgetLabs } from './lab-runs.ts';
import { forgetCalendar } from './calendar.ts';
import { forgetMessage } from './message.ts';
import { forgetRaw } from './raw-view.ts';
import { forgetSenders } from './senders.ts';
import { forgetOutside } from './outside.ts';
import { forgetSend } from './send.ts';
import { forgetSends } from './send-runs.ts';
import { useSelection } from './selection.ts';
import { closeTemplateSheet } from './template-changes.ts';
import { forgetTemplates } from './templates.ts';

export function forgetComposer(): void {
  forgetDraft();
  forgetDrafts();
  forgetTemplates();
  closeTemplateSheet();
  forgetComposerPlace();
  forgetOutside();
  forgetCheck();
  forgetMessage();
  forgetRaw();
  forgetSenders();
  forgetCalendar();
  forgetSend();
  forgetSends();
  forgetLab();
  forgetLabs();
  if (useSelection.getState().place === 'composer') void loadDrafts();
}
