// Says where a message is signed or encrypted by S/MIME or OpenPGP: such parts are left as they are.
import type { MimePart } from '../../../../shared/message/mime.ts';
import { useDraft } from '../../../state/draft.ts';
import { useRawView } from '../../../state/raw-view.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import styles from './message.module.css';
import { useMessageWords } from './use-message-words.ts';

export function SignedNote() {
  const { form: words } = useMessageWords();
  const draftId = useDraft((state) => state.kept?.id);
  const isSigned = useRawView(
    ({ view, draftId: of }) => of === draftId && view !== null && isProtected(view.structure.root),
  );
  const isAttached = useDraft(({ form }) => form?.attachments.some(({ contentType }) => isProof(contentType)) ?? false);
  if (!isSigned && !isAttached) return null;
  return (
    <p className={styles.note} role="note">
      <StateGlyph state="info" />
      <span>{words.signed}</span>
    </p>
  );
}

/** RFC 1847, RFC 8551, RFC 3156. */
function isProof(contentType: string): boolean {
  return /^(?:multipart\/(?:signed|encrypted)|application\/(?:x-)?pkcs7-(?:mime|signature)|application\/pgp-(?:signature|encrypted))\b/iu.test(
    contentType.trim(),
  );
}

export function isProtected({ contentType, parts }: Pick<MimePart, 'contentType' | 'parts'>): boolean {
  return isProof(contentType) || parts.some(isProtected);
}
