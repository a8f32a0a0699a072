'use client';
import { Lightbulb, ShieldAlert } from 'lucide-react';
import Link from 'next/link';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { DecisionBadge } from '../components/decision-badge.tsx';
import { Meter } from '../components/meter.tsx';
import { SlotList } from '../components/slot-list.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import type { IntentCard as IntentCardModel } from '../session-model/session-model.ts';
import classes from './intent-card.module.css';
import { RollBack } from './roll-back.tsx';

const ACTION_TONES = { dispatched: 'auto', dry_run: 'accent', failed: 'deny', unknown: 'review' } as const;

/** One intent from recognition to its action, or to why there is none. */
export function IntentCard({ card, onAnswer }: { readonly card: IntentCardModel; readonly onAnswer?: ((text: string) => void) | undefined }) {
  const { m, format } = useI18n();
  const { recognised, decision, resolution, review, action } = card;
  const passed = resolution?.gates.filter((gate) => gate.passed).length ?? 0;
  return (
    <Card className={classes['card'] ?? ''} tone={decision?.decision ?? 'heard'}
      title={<span className={classes['title']}>{recognised.intent === 'unknown' ? m.live.intents.unknown : recognised.intent}<span className={classes['domain']}>{recognised.domain}</span></span>}
      actions={<span className="row">{recognised.dialogue && <Badge tone="accent">{m.live.intents.dialogue[recognised.dialogue.act]}</Badge>}{recognised.safety_flags.map((flag) => <Badge key={flag} tone={flag === 'prompt_injection' ? 'deny' : 'review'}><ShieldAlert size={12} aria-hidden="true" />{m.live.intents.flags[flag]}</Badge>)}{decision ? <DecisionBadge decision={decision.decision} long /> : <Badge tone="heard">{recognised.provisional ? m.live.intents.provisional : m.live.intents.deciding}</Badge>}</span>}>
      {decision && <p className={classes['reason']}>{decision.reason}</p>}
      {Object.keys(recognised.slots).length > 0 && <SlotList slots={recognised.slots} />}
      {recognised.missingSlots.length > 0 && <p className="small dim">{m.live.intents.missing(recognised.missingSlots.join(', '))}</p>}
      <Meter label={`${m.live.intents.confidence} · ${m.common.tier[recognised.tier]}`} value={recognised.confidence} text={`${format.percent(recognised.confidence)} · ${format.duration(recognised.latencyMs)}`} tone="heard" />
      {recognised.degradedReason && <p className="small"><Badge tone="review">{m.live.intents.degraded[recognised.degradedReason]}</Badge></p>}
      {recognised.question && (
        <div className={classes['question']}>
          <p><strong>{m.live.intents.question}:</strong> {recognised.question.text}</p>
          <p className="row">{recognised.question.options.map(({ intent, label, confidence }) => (onAnswer ? <Button key={intent} size="small" onClick={() => onAnswer(label)}>{label}</Button> : <Badge key={intent}>{label} {format.percent(confidence)}</Badge>))}</p>
        </div>
      )}
      {recognised.alternatives.length > 0 && <p className="small dim">{m.live.intents.alternatives}: {recognised.alternatives.map(({ intent, confidence }) => `${intent} ${format.percent(confidence)}`).join(', ')}</p>}
      {decision && decision.counterfactuals.length > 0 && (
        <ul className={classes['counterfactuals']} aria-label={m.live.intents.counterfactuals}>
          {decision.counterfactuals.map(({ change }) => <li key={change}><Lightbulb size={14} aria-hidden="true" />{change}</li>)}
        </ul>
      )}
      {decision && (
        <details className={classes['why']}>
          <summary>{m.live.intents.why}</summary>
          <dl>
            <dt>{m.live.intents.rules}</dt>
            <dd>{decision.reasons.map((reason) => <p key={reason.rule}><DecisionBadge decision={reason.decision} /> <code>{reason.rule}</code> {reason.reason}</p>)}</dd>
            <dt>{m.common.words.risk}</dt>
            <dd><span className="number">{format.number(decision.riskScore)}</span>{decision.riskParts.map((part) => <span key={part.factor} className="dim"> · {part.factor} +{part.weight}</span>)}</dd>
            <dt>{m.live.intents.cost}</dt>
            <dd className="number">{format.usd(decision.estimatedCostUSD)}</dd>
            {decision.decision !== 'auto' && decision.counterfactuals.length === 0 && <><dt>{m.live.intents.counterfactuals}</dt><dd>{m.live.intents.noCounterfactual}</dd></>}
            {resolution && (
              <>
                <dt>{m.live.intents.manifest}</dt>
                <dd>{resolution.manifestId ? <><code>{resolution.manifestId}</code> {resolution.version}</> : m.common.none} <span className="dim">· {m.live.intents.strategy[resolution.strategy]} · {m.live.intents.gates(passed, resolution.gates.length)}</span>
                  {resolution.gates.filter((gate) => !gate.passed).map((gate) => <p key={gate.gate}><Badge tone="deny">{gate.gate}</Badge> {gate.message}</p>)}
                </dd>
              </>
            )}
          </dl>
        </details>
      )}
      {review && !action && (
        <p className={classes['outcome']}>
          {review.decision === null ? m.live.review.waiting(format.relative(review.expiresAt, Date.now())) : <><strong>{m.live.review[review.decision]}</strong> {review.by && m.live.review.by(review.by)} · {review.reason}</>}
          <Link href={`/reviews/?id=${encodeURIComponent(review.reviewId)}`}>{m.live.review.open}</Link>
        </p>
      )}
      {action && (
        <div className={classes['outcome']}>
          <span><Badge tone={ACTION_TONES[action.status]}>{m.live.action.status[action.status]}</Badge> <span className="small dim">{m.live.action.target} <code>{action.target}</code> · {m.live.action.attempts(action.attempts)}</span></span>
          <RollBack action={action} rollback={card.rollback} />
        </div>
      )}
    </Card>
  );
}
