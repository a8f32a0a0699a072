/** The author's own patterns, run by RE2 in linear time. */
import type { Slots } from '../../../schemas/generated/types.ts';
import { extractSlots } from '../../runtime/slots/extract-slots.ts';
import type { CompiledIntent, CompiledPattern } from '../compile-intents.ts';
import type { RecognitionTier, TierAnswer, TierQuery } from './tier.ts';

interface Hit { readonly intent: CompiledIntent; readonly pattern: CompiledPattern; readonly length: number; readonly groups: Readonly<Record<string, string | undefined>> }

export const ruleTier: RecognitionTier = {
  name: 'rule',
  recognise(query) {
    let best: Hit | undefined;
    const others = new Map<string, number>();
    for (const intent of query.intents.byName.values()) {
      for (const pattern of intent.patterns) {
        if (!pattern.expression.test(query.clause)) continue;
        const match = pattern.expression.exec(query.clause) as RegExpExecArray | null;
        if (!match) continue;
        others.set(intent.spec.name, Math.max(others.get(intent.spec.name) ?? 0, pattern.confidence));
        const hit: Hit = { intent, pattern, length: match[0].length, groups: match.groups ?? {} };
        // The most confident pattern wins, then the one that explains most of the text.
        if (!best || pattern.confidence > best.pattern.confidence || (pattern.confidence === best.pattern.confidence && hit.length > best.length)) best = hit;
      }
    }
    if (!best) return undefined;
    others.delete(best.intent.spec.name);
    const rivals = [...others].map(([intent, confidence]) => ({ intent, confidence })).sort((a, b) => b.confidence - a.confidence).slice(0, 3);
    const answer: TierAnswer = {
      intent: best.intent.spec.name, confidence: best.pattern.confidence, alternatives: rivals, sure: true, tier: 'rule', model: null, costUSD: 0,
      slots: slotsOf(best, query),
    };
    return answer;
  },
};

/** Fixed values of the pattern, then its named groups, each read by its slot's own rules. */
function slotsOf({ intent, pattern, groups }: Hit, query: TierQuery): Slots {
  const slots: Slots = {};
  for (const [name, value] of Object.entries(pattern.slots)) slots[name] = { value, confidence: pattern.confidence, from: query.clause.slice(0, 120) };
  for (const [name, text] of Object.entries(groups)) {
    const slot = intent.slots.find((one) => one.name === name);
    if (!slot || text === undefined || text === '') continue;
    const read = extractSlots(text, [slot], { now: query.now })[name];
    if (read) slots[name] = { ...read, confidence: Math.max(read.confidence, pattern.confidence) };
    else if ((slot.type === 'string' || slot.type === 'resource') && slot.allows(text)) slots[name] = { value: text, confidence: pattern.confidence, from: text };
  }
  return slots;
}
