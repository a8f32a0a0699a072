'use client';
/** An editor for YAML. It lives in a shadow root: there its styles are style sheets of their own, and the page's policy needs no exception. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, indentOnInput, indentUnit } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import classes from './code-editor.module.css';
import { schemaCompletion } from './schema-completion.ts';
import type { PublishedSchema } from './schema-at.ts';
import { editorTheme } from './theme.ts';

export interface CodeEditorProps {
  readonly value: string;
  readonly onChange?: (text: string) => void;
  readonly label: string;
  readonly problems?: readonly Diagnostic[];
  readonly schema?: PublishedSchema | undefined;
  readonly readOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

const NO_PROBLEMS: readonly Diagnostic[] = [];

export function CodeEditor({ value, onChange, label, problems = NO_PROBLEMS, schema, readOnly = false, autoFocus = false, className = '' }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const told = useRef(onChange);
  told.current = onChange;
  const completion = useRef(new Compartment());
  const first = useRef({ value, autoFocus });

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    // Keys typed here are text, though the page sees them come from a plain element. Tab leaves the editor.
    const keep = (event: KeyboardEvent): void => event.stopPropagation();
    element.addEventListener('keydown', keep);
    const editor = new EditorView({
      parent: root, root,
      state: EditorState.create({
        doc: first.current.value,
        extensions: [
          lineNumbers(), foldGutter(), history(), drawSelection(), indentOnInput(), bracketMatching(), closeBrackets(), highlightActiveLine(), yaml(), indentUnit.of('  '), lintGutter(),
          completion.current.of([]), keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
          EditorView.lineWrapping, EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }), EditorState.readOnly.of(readOnly), editorTheme,
          EditorView.updateListener.of((update) => { if (update.docChanged) told.current?.(update.state.doc.toString()); }),
        ],
      }),
    });
    view.current = editor;
    if (first.current.autoFocus) editor.focus();
    return () => {
      element.removeEventListener('keydown', keep);
      editor.destroy();
    };
  }, [label, readOnly]);

  // A text that comes from outside replaces what is there; one that was typed here is there already.
  useEffect(() => {
    const editor = view.current;
    if (editor && editor.state.doc.toString() !== value) editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value, label, readOnly]);
  useEffect(() => { view.current?.dispatch({ effects: completion.current.reconfigure(autocompletion(schema ? { override: [schemaCompletion(schema)] } : {})) }); }, [schema, label, readOnly]);
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const length = editor.state.doc.length;
    editor.dispatch(setDiagnostics(editor.state, problems.filter(({ from, to }) => from <= length && to <= length)));
  }, [problems, label, readOnly]);

  return <div ref={host} className={`${classes['editor']} ${className}`} data-editor />;
}
