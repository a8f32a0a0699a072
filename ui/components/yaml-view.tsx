'use client';
import { useMemo } from 'react';
import { stringify } from 'yaml';
import classes from './yaml-view.module.css';

/** A document as YAML to read. */
export function YamlView({ value, label }: { readonly value: unknown; readonly label: string }) {
  return <YamlText text={useMemo(() => yamlText(value), [value])} label={label} />;
}

/** YAML to read, with its keys and comments set off. */
export function YamlText({ text, label }: { readonly text: string; readonly label: string }) {
  const lines = useMemo(() => text.trimEnd().split('\n'), [text]);
  return (
    <pre className={classes['yaml']} tabIndex={0} role="group" aria-label={label}>
      {lines.map((line, index) => {
        const [, before, key, after] = /^(\s*(?:- )*)([\w.-]+:)(.*)$/.exec(line) ?? [];
        return <code key={index} className={/^\s*#/.test(line) ? classes['comment'] : undefined}>{key === undefined ? line : <>{before}<span className={classes['key']}>{key}</span>{after}</>}{'\n'}</code>;
      })}
    </pre>
  );
}

export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
