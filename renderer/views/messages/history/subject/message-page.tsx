// One message: its names, then for each recipient the diagnosis, the answer for the customer and the timeline.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MessageState } from '../../../../../shared/history/search.ts';
import type { RecipientStory, Timeline } from '../../../../../shared/timeline.ts';
import { chooseStory, openRecipient } from '../../../../state/history-subject.ts';
import { goToPanel } from '../../../../state/health-place.ts';
import { openSources } from '../../../../state/history-sources.ts';
import { useWords } from '../../../../text/words.tsx';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { StrangerText } from '../../../../ui/stranger-text.tsx';
import { AskSes } from '../list/nothing-matches.tsx';
import { useListWords } from '../use-history-words.ts';
import { CustomerAnswer } from './customer-answer.tsx';
import { DiagnosisCard } from './diagnosis-card.tsx';
import { glyphOfState } from './glyphs.ts';
import { MessageHead } from './message-head.tsx';
import styles from './message.module.css';
import { StoryList } from './story-list.tsx';
import { StoryRows } from './story-rows.tsx';
import { TimelineAxis } from './timeline-axis.tsx';
import { useSubjectWords } from './use-subject-words.ts';

type Props = { readonly timeline: Timeline; readonly recipient: string | null };

export function MessagePage({ timeline: { message, stories, blindSpots }, recipient }: Props) {
  const open = storyOf(stories, recipient);
  return (
    <div className={styles.page}>
      <MessageHead message={message} />
      {stories.length < 2 || open === undefined ? null : (
        <StoryList stories={stories} open={open} onOpen={(story) => chooseStory(story.recipient)} />
      )}
      {open === undefined ? null : (
        <Story key={open.recipient} story={open} messageId={message.messageId} sentAtMs={message.sentAtMs} />
      )}
      <BlindSpots blindSpots={blindSpots} />
    </div>
  );
}

/** The one that is asked for, its case aside; else the first. */
function storyOf(stories: readonly RecipientStory[], recipient: string | null): RecipientStory | undefined {
  const wanted = recipient?.toLowerCase();
  return stories.find((story) => story.recipient.toLowerCase() === wanted) ?? stories[0];
}

/** How it ended another source may tell. */
const unended: readonly MessageState[] = ['sent', 'delayed', 'traced'];

type StoryProps = { readonly story: RecipientStory; readonly messageId: string; readonly sentAtMs: number | null };

function Story({ story, messageId, sentAtMs }: StoryProps) {
  const { timeline: words, stories, state } = useSubjectWords();
  const [nowMs] = useState(() => Date.now());
  const { recipient, recipientIs, diagnosis } = story;
  return (
    <>
      <p className={styles.who}>
        <StateGlyph state={glyphOfState[story.state]} />
        <button
          type="button"
          className={styles.address}
          title={stories.recipientPage(recipient)}
          onClick={() => openRecipient(recipient)}
        >
          <StrangerText text={recipient} />
        </button>
        <span>{state[story.state]}</span>
        {recipientIs === 'candidate' ? (
          <span className={styles.candidate} title={stories.candidateTip}>
            <StateGlyph state="unknown" />
            {stories.candidate}
          </span>
        ) : null}
      </p>
      <div className={styles.verdict}>
        <DiagnosisCard diagnosis={diagnosis} state={story.state}>
          {unended.includes(story.state) ? <AskOn messageId={messageId} /> : undefined}
        </DiagnosisCard>
        <CustomerAnswer answer={diagnosis.answer} />
      </div>
      <section className={styles.part} aria-label={words.title}>
        <h2 className={styles.partTitle}>{words.title}</h2>
        {story.entries.length === 0 ? null : <TimelineAxis story={story} sentAtMs={sentAtMs} nowMs={nowMs} />}
        <StoryRows story={story} sentAtMs={sentAtMs} />
      </section>
    </>
  );
}

function AskOn({ messageId }: Pick<StoryProps, 'messageId'>) {
  const { empty } = useListWords();
  const { diagnosis: words } = useSubjectWords();
  return (
    <>
      <Button variant="default" onClick={openSources}>
        {empty.sources}
      </Button>
      <Button variant="default" onClick={() => goToPanel('coverage', null)}>
        {words.coverage}
      </Button>
      <AskSes query={{ kind: 'message-id', id: messageId }} />
    </>
  );
}

function BlindSpots({ blindSpots }: Pick<Timeline, 'blindSpots'>) {
  const { say } = useWords();
  const { timeline: words } = useSubjectWords();
  if (blindSpots.length === 0) return null;
  return (
    <section className={styles.part} aria-label={words.blind}>
      <h2 className={styles.partTitle}>{words.blind}</h2>
      <ul className={styles.blind}>
        {blindSpots.map((spot) => (
          <li key={spot.en}>
            <StateGlyph state="unknown" />
            <span>{say(spot)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
