import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '../design/tokens.css';
import '../design/base.css';
import { AppShell } from '../shell/app-shell.tsx';

export const metadata: Metadata = { title: 'AGI Egg', description: 'Live sessions, reviews, audit and operations of a real-time intent pipeline.', icons: { icon: '/egg.svg' } };
export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: [{ media: '(prefers-color-scheme: light)', color: '#f5f6f9' }, { media: '(prefers-color-scheme: dark)', color: '#0e1217' }] };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return <html lang="en" suppressHydrationWarning><body><AppShell>{children}</AppShell></body></html>;
}
