// An editor of Monaco in its box, for as long as the box is drawn.
import { useEffect, type RefObject } from 'react';
import { createEditor, type Editor } from './create-editor.ts';
import { prepare } from './prepare.ts';

type Place = {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Told null before the editor goes. */
  readonly setEditor: (editor: Editor | null) => void;
  /** Beside those of all editors; always the same object. */
  readonly options?: Parameters<Editor['updateOptions']>[0];
};

/** To be used as the last of all: what stands in the editor is put away before it goes. */
export function useEditor({ box, setEditor, options }: Place): void {
  useEffect(() => {
    if (box.current === null) return;
    prepare();
    const editor = createEditor(box.current);
    if (options !== undefined) editor.updateOptions(options);
    setEditor(editor);
    return () => {
      setEditor(null);
      editor.dispose();
    };
  }, [box, setEditor, options]);
}
