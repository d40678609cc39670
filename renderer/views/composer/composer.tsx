// The composer: templates and drafts at the left, the editor, the preview.
import { PreviewPane } from './preview/preview-pane.tsx';

export function Composer() {
  return <PreviewPane />;
}
