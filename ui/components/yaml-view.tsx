'use client';
import { useMemo } from 'react';
import { stringify } from 'yaml';
import classes from './yaml-view.module.css';

/** A document as YAML to read, with its keys set off. */
export function YamlView({ value, label }: { readonly value: unknown; readonly label: string }) {
  const lines = useMemo(() => yamlText(value).trimEnd().split('\n'), [value]);
  return (
    <pre className={classes['yaml']} tabIndex={0} role="group" aria-label={label}>
      {lines.map((line, index) => {
        const [, before, key, after] = /^(\s*(?:- )*)([\w.-]+:)(.*)$/.exec(line) ?? [];
        return <code key={index}>{key === undefined ? line : <>{before}<span className={classes['key']}>{key}</span>{after}</>}{'\n'}</code>;
      })}
    </pre>
  );
}

export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
