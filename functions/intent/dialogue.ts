/** The conversation around requests: what was asked for last, which question is open, and what "yes" or "forget it" means then. Pure. */
import type { Dialogue, IntentData } from '../../schemas/generated/types.ts';
import { cleanText, normaliseText } from './classifier/normalise-text.ts';
import type { CompiledIntents } from './compile-intents.ts';
import { completeSlots } from './complete-slots.ts';
import { dialogueMove } from './dialogue-act.ts';
import { nothing, type Recognised } from './recognise-intents.ts';
import { segmentClauses } from './segment-clauses.ts';
import { UNKNOWN } from './tiers/tier.ts';

export interface DialogueState {
  /** The requests that were made last: what "cancel that" means. */
  readonly made?: { readonly intentIds: readonly string[]; readonly intents: readonly string[] };
  /** What was not understood surely, and what it could be: what "yes" and "the second" mean. */
  readonly open?: { readonly intentId: string; readonly candidates: readonly string[]; readonly text: string };
}

export interface Moved { readonly results: readonly Recognised[]; readonly dialogue: Dialogue }

/** A person has said it, and policy still decides. */
const CONFIRMED = 0.85;
/** Of no request: below every threshold. */
const NO_REQUEST = 0.05;
/** From here on an alternative is worth a question. */
const WORTH_ASKING = 0.2;
const MOST_CANDIDATES = 2;
const LONGEST_TEXT = 200;

/** What an utterance that asks for nothing itself does; undefined for one that does. */
export function moveOf(data: IntentData, { made, open }: DialogueState, intents: CompiledIntents, now: number): Moved | undefined {
  const move = dialogueMove(normaliseText(data.text));
  if (!move) return undefined;
  const none = [nothing({ tier: 'rule', confidence: NO_REQUEST, settled: true })];
  switch (move.act) {
    case 'cancel':
      // "Cancel the …" of what nobody has asked for is a request of its own.
      if (move.object !== undefined && !(made && names(move.object, made.intents))) return undefined;
      return { results: none, dialogue: { act: 'cancel', intentIds: [...(made?.intentIds ?? [])] } };
    case 'decline': return open ? { results: none, dialogue: { act: 'decline', intentIds: [open.intentId] } } : undefined;
    case 'confirm': case 'choose': {
      const chosen = open?.candidates.at(move.act === 'choose' ? move.index : 0);
      if (!open || chosen === undefined) return move.act === 'confirm' ? { results: none, dialogue: { act: 'confirm', intentIds: [] } } : undefined;
      return { results: [confirmed(chosen, open, data, intents, now)], dialogue: { act: move.act, intentIds: [open.intentId] } };
    }
  }
}

function confirmed(chosen: string, open: NonNullable<DialogueState['open']>, data: IntentData, intents: CompiledIntents, now: number): Recognised {
  const slots = completeSlots(open.text, intents.byName.get(chosen)?.slots ?? [], { session: data.slots, contextual: intents.contextual, now });
  const alternatives = open.candidates.filter((name) => name !== chosen).map((intent) => ({ intent, confidence: NO_REQUEST }));
  return { ...nothing({ tier: 'rule' }), intent: chosen, confidence: CONFIRMED, slots, alternatives };
}

/** "Forget it, deploy billing instead": a clause takes the requests before back, and the rest asks for something else. */
export function takesBack(text: string, { made }: DialogueState): boolean {
  if (!made) return false;
  const clean = cleanText(text);
  return segmentClauses(clean).some(({ start, end }) => {
    const move = dialogueMove(normaliseText(clean.slice(start, end)));
    return move?.act === 'cancel' && (move.object === undefined || names(move.object, made.intents));
  });
}

export function nextDialogue(before: DialogueState, data: IntentData, results: readonly Recognised[], intentIds: readonly string[], dialogue: Dialogue | undefined): DialogueState {
  const known = results.flatMap(({ intent }, index) => (intent === UNKNOWN ? [] : [{ intent, id: intentIds[index] as string }]));
  const made = known.length > 0 ? { intentIds: known.map(({ id }) => id), intents: known.map(({ intent }) => intent) } : dialogue?.act === 'cancel' ? undefined : before.made;
  const [first] = results;
  const asks = results.length === 1 && first?.intent === UNKNOWN && !first.settled && first.flags.length === 0 && !dialogue;
  const likely = asks ? first.alternatives.filter(({ confidence }) => confidence >= WORTH_ASKING).slice(0, MOST_CANDIDATES).map(({ intent }) => intent) : [];
  const candidates = asks ? (first.between ?? likely) : [];
  const open = candidates.length > 0 ? { intentId: intentIds[0] as string, candidates, text: data.text.slice(0, LONGEST_TEXT) } : undefined;
  return { ...(made ? { made } : {}), ...(open ? { open } : {}) };
}

/** Whether what is named ("the deployment") is one of the requests (`deploy`). */
function names(object: string, intents: readonly string[]): boolean {
  const words = object.split(/[\s-]+/).filter((word) => word.length > 3);
  if (words.length === 0 || /^(?:last|whole|request|thing|order|command)/.test(words[0] as string)) return true;
  return intents.some((intent) => intent.split('_').some((part) => words.some((word) => word.slice(0, 5) === part.slice(0, 5) || word.startsWith(part) || part.startsWith(word))));
}
