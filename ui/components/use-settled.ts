'use client';
import { useEffect, useState } from 'react';

/** The value once it has not changed for `quietMs`: while somebody types nothing is asked of the server. */
export function useSettled<T>(value: T, quietMs = 250): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietMs);
    return () => clearTimeout(timer);
  }, [value, quietMs]);
  return settled;
}
