// What the editor of a message's bytes is given and what it tells.

/** Something broken at its characters. */
export type RawMark = { readonly id: string; readonly start: number; readonly end: number; readonly says: string };

export type RawEditorProps = {
  /** Undo and the cursor are kept for the draft that is open. */
  readonly draftId: string;
  readonly label: string;
  /** Line ends are kept as they are. */
  readonly text: string;
  /** Lines that stand for something which is not shown: nothing is typed into them. */
  readonly markers: readonly string[];
  readonly markerHint: string;
  /** Null: what stands there moves along with what is typed. */
  readonly marks: readonly RawMark[] | null;
  /** `count` makes two equal wishes differ. */
  readonly reveal: { readonly start: number; readonly end: number; readonly count: number } | null;
  readonly dark: boolean;
  readonly onEdit: (text: string) => void;
  /** Ctrl/Cmd-S. */
  readonly onKeep: () => void;
};
