'use client';
import type { RolloutCounts, RolloutProgress } from '../../schemas/generated/types.ts';
import { Badge, type Tone } from '../components/badge.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './rollout-card.module.css';

type Judgement = RolloutProgress['criteria'][number];

const TONES: Readonly<Record<Judgement['state'], Tone>> = { met: 'auto', broken: 'deny', unclear: 'plain' };

/** What was seen of the candidate since its phase began, beside the bundle before it, and what the phase's criteria say of it. */
export function RolloutEvidence({ progress: { phase, phases, wanted, criteria, candidate, control } }: { readonly progress: RolloutProgress }) {
  const { m, format } = useI18n();
  const words = m.operations.rollout;
  const alongside = phases.find(({ name }) => name === phase)?.percent === 0;
  const seen = alongside ? candidate.compared : candidate.sessions;
  const rows: readonly (readonly [string, (counts: RolloutCounts) => string])[] = alongside
    ? [[words.compared, ({ compared }) => format.number(compared)], [words.agreed, ({ agreed }) => format.number(agreed)]]
    : [[words.sessions, ({ sessions }) => format.number(sessions)], [words.failed, ({ failedSessions }) => format.number(failedSessions)], [words.decisions, ({ decisions: { auto, review, deny } }) => [auto, review, deny].map((count) => format.number(count)).join(' / ')]];
  return (
    <>
      <p className="small">{words.wanted(format.number(seen), format.number(wanted.count), format.dateTime(wanted.until))}</p>
      {criteria.length > 0 && (
        <ul className={classes['criteria']} aria-label={words.criteria}>
          {criteria.map((criterion) => <li key={criterion.measure}><Badge tone={TONES[criterion.state]}>{words.states[criterion.state]}</Badge><span>{nameOf(criterion.measure, words.measures)}</span><span className="number">{criterion.value === null ? '–' : format.number(Math.round(criterion.value * 1e4) / 1e4)}</span><span className="small dim">{limitOf(criterion)}</span></li>)}
        </ul>
      )}
      <table className={classes['counts']}>
        <thead><tr><td aria-hidden="true" /><th scope="col">{words.candidate}</th>{!alongside && <th scope="col">{words.control}</th>}</tr></thead>
        <tbody>{rows.map(([name, value]) => <tr key={name}><th scope="row">{name}</th><td className="number">{value(candidate)}</td>{!alongside && <td className="number">{value(control)}</td>}</tr>)}</tbody>
      </table>
    </>
  );
}

function nameOf(measure: string, names: Readonly<Record<string, string>>): string {
  return names[measure] ?? measure;
}

function limitOf({ atLeast, atMost }: Judgement): string {
  return [...(atLeast === null ? [] : [`≥ ${atLeast}`]), ...(atMost === null ? [] : [`≤ ${atMost}`])].join(', ');
}
