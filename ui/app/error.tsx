'use client';
import { BrokenPage } from '../shell/broken-page.tsx';

export default function ErrorPage({ error, reset }: { readonly error: Error; readonly reset: () => void }) {
  return <BrokenPage error={error} onRetry={reset} />;
}
