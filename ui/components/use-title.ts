'use client';
import { useEffect } from 'react';

/** Names the browser's tab; the router reads it out when the page changes. */
export function useTitle(title: string): void {
  useEffect(() => { document.title = `${title} · AGI Egg`; }, [title]);
}
