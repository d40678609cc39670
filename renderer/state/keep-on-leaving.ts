// Nothing typed is lost when the window is left, hidden or closed.
import { keepNow, useDraft } from './draft.ts';

/** Until the answer is called. */
export function keepOnLeaving(): () => void {
  let hasTried = false;
  const keep = () => void keepNow();
  const hold = (event: BeforeUnloadEvent) => {
    const { isKept, kept, failure } = useDraft.getState();
    if (isKept || kept === null || (hasTried && failure !== null)) return;
    // Main ends with its last window: that one waits until the text is on the disk.
    event.preventDefault();
    void keepNow().then(() => {
      if (useDraft.getState().isKept) window.close();
      // The disk would not take it, and the window says so: whoever closes it once more means it.
      else hasTried = true;
    });
  };
  window.addEventListener('beforeunload', hold);
  window.addEventListener('blur', keep);
  document.addEventListener('visibilitychange', keep);
  return () => {
    window.removeEventListener('beforeunload', hold);
    window.removeEventListener('blur', keep);
    document.removeEventListener('visibilitychange', keep);
  };
}
