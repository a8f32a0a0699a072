'use client';
import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import type { GateResult } from '../../schemas/generated/types.ts';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './gate-list.module.css';

/** What the security gates say about a manifest, what stands in the way first. */
export function GateList({ gates }: { readonly gates: readonly GateResult[] }) {
  const { m } = useI18n();
  return (
    <ul className={classes['gates']} aria-label={m.registry.gates.title}>
      {gates.toSorted((left, right) => Number(left.passed) - Number(right.passed)).map(({ gate, passed, severity, message }) => {
        const blocks = !passed && (severity === 'HIGH' || severity === 'CRITICAL');
        const Icon = passed ? CircleCheck : blocks ? CircleX : TriangleAlert;
        return (
          <li key={gate} className={classes[passed ? 'passed' : blocks ? 'blocked' : 'warned']}>
            <Icon size={15} aria-hidden="true" />
            <span><strong>{gate}</strong> <span className="visually-hidden">{passed ? m.registry.gates.passed : m.registry.gates.failed}</span> <span className="dim">{message}</span>{!passed && <span className={classes['severity']}> {m.registry.gates.severity[severity]}</span>}</span>
          </li>
        );
      })}
    </ul>
  );
}
