'use client';
/** The editor, loaded when it is first shown: no page that has none carries it. */
import dynamic from 'next/dynamic';
import { Loading } from '../states.tsx';

export const LazyCodeEditor = dynamic(async () => (await import('./code-editor.tsx')).CodeEditor, { ssr: false, loading: () => <Loading lines={8} /> });
