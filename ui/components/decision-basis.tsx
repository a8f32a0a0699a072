'use client';
import { Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Counterfactual, PolicyDecision } from '../../schemas/generated/types.ts';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './decision-basis.module.css';
import { DecisionBadge } from './decision-badge.tsx';

export interface DecisionBasisProps {
  readonly decision: Pick<PolicyDecision, 'decision' | 'reason' | 'reasons' | 'riskScore' | 'riskParts' | 'counterfactuals'>;
  /** Beside each counterfactual: what can be done with it. */
  readonly tryOut?: (counterfactual: Counterfactual) => ReactNode;
}

/** What a decision rests on: the rules that matched, what makes the risk, and what would have changed it. */
export function DecisionBasis({ decision: { decision, reason, reasons, riskScore, riskParts, counterfactuals }, tryOut }: DecisionBasisProps) {
  const { m, format } = useI18n();
  const most = Math.max(1, riskParts.reduce((sum, { weight }) => sum + weight, 0));
  return (
    <div className={classes['basis']}>
      <p className={classes['reason']}>{reason}</p>
      <div>
        <h3>{m.live.intents.rules}</h3>
        {reasons.length === 0 ? <p className="dim">{m.common.none}</p> : <ul className={classes['rules']}>{reasons.map((rule, index) => <li key={index}><DecisionBadge decision={rule.decision} /><span><code>{rule.rule}</code> <span className="dim">{rule.reason}</span></span></li>)}</ul>}
      </div>
      <div>
        <h3>{m.live.intents.risk} <span className="number">{format.number(riskScore)}</span></h3>
        {riskParts.length === 0 ? <p className="dim">{m.common.none}</p> : (
          <dl className={classes['risk']}>
            {riskParts.map(({ factor, weight }) => (
              <div key={factor}>
                <dt>{factor}</dt>
                <dd className="number">+{format.number(weight)}</dd>
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="4" className={classes['track']} /><rect width={(weight / most) * 100} height="4" className={classes['fill']} /></svg>
              </div>
            ))}
          </dl>
        )}
      </div>
      {decision !== 'auto' && (
        <div>
          <h3>{m.live.intents.counterfactuals}</h3>
          {counterfactuals.length === 0 ? <p className="dim">{m.live.intents.noCounterfactual}</p>
            : <ul className={classes['changes']}>{counterfactuals.map((one) => <li key={one.change}><Lightbulb size={15} aria-hidden="true" /><span>{one.change}</span>{tryOut?.(one)}</li>)}</ul>}
        </div>
      )}
    </div>
  );
}
