// Monaco's own thread: it compares texts and finds the smallest edits.
import 'monaco-editor/editor/editor.worker.js';
