/** One verb for several things: "deploy A and B to staging", "scale A to 3 and B to 5", AとBを再起動して. Pure. */
import type { Slots } from '../../schemas/generated/types.ts';
import type { CompiledSlot } from '../runtime/slots/compile-slots.ts';
import { findCorrections, isExcluded } from '../runtime/slots/find-corrections.ts';
import { type SlotMatch, type SlotText, slotText } from '../runtime/slots/slot-text.ts';

const NOUN = '(?:services?|apps?|applications?|databases?|dbs?|servers?|instances?|サービス|服务|服務|servicios?|dienste?)';
/** Between two members of a list. */
const JOINT = new RegExp(`^\\s*(?:${NOUN}\\s*)?(?:,|、|，|/|&|\\+|,?\\s*(?:and|y|e|und|et|as well as|plus|along with)\\b|と|や|および|ならびに|和|跟|及|以及|还有)(?:\\s*(?:also|then|the|el|la|los|las|den|die|das|dem|${NOUN}))*\\s*$`, 'u');
/** Spares a clause without any of these the search. */
const HINTS_AT_LIST = /[,、，/&+]|\b(?:and|y|e|und|et|well|plus|along)\b|[と和跟及]|や(?!め|っ|り)|および|ならびに|还有/iu;
/** Behind the last member of a list, where it is no more than a word. */
const LIST_END = new RegExp(`^\\s*(?:$|[,.!、。，]|${NOUN}|(?:to|in|into|on|at|for|from|from|too|as well|please|now|immediately|right|a|en|de|nach|auf|in|im)\\b|を|に|は|の|到|至|部署|重启|扩容|回滚)`, 'u');
const NO_NAME = new RegExp('^(?:wait|check|watch|tell|report|verify|see|look|then|monitor|inform|notify|let|go|try|stop|start|deploy|restart|scale|show|all|everything|others?|rest|done|quickly|safely|carefully|again|slowly|properly)$', 'u');
/** What may stand beside values in a part that only continues a list. */
const FILL = /(?:\b(?:to|into|in|on|at|for|of|the|from|by|with|also|too|then|as well|please|up|down|a|en|el|la|los|las|de|del|nach|auf|in|im|den|die|das|bei|von|instances?|replicas?|pods|nodes|environment|env|region|service|services|server|database|instanzen|instancias|réplicas|umgebung|entorno)\b|を|に|へ|は|で|も|の|まで|台|環境|サービス|个|個|实例|副本|到|至|在|环境|服务|[\s\p{P}])+/gu;

type Coordinated = 'resource' | 'enum';
const COORDINATED: readonly string[] = ['resource', 'enum'] satisfies Coordinated[];

/** Whether `part` says nothing but other values for slots that `before` has filled, so that it means the same request again. */
export function continuesList(before: string, part: string, slots: readonly CompiledSlot[], now: number): boolean {
  const head = slotText(before, now);
  const tail = slotText(part, now);
  let rest = tail.lower;
  let contrasts = false;
  const own: SlotMatch[] = [];
  for (const slot of slots) {
    const found = slot.find(tail).filter((match) => !match.onlyAsCorrection || isBareName(tail, match));
    own.push(...found);
    if (!COORDINATED.includes(slot.type)) continue;
    const values = found.filter(({ value }) => value !== 'all').map(({ value }) => value);
    const said = slot.find(head).filter((match) => !match.onlyAsCorrection && match.value !== 'all');
    if (values.length > 0 && said.length > 0 && !said.some(({ value }) => values.includes(value))) contrasts = true;
  }
  if (!contrasts || findCorrections(tail).length > 0) return false;
  for (const { start, end } of own) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest.replace(FILL, '') === '';
}

/** Behind "no": words around the value that is meant instead. */
const INSTEAD = /\b(?:it|should|be|is|was|that|meant|mean|i|rather|actually|instead|make|not|please|one|version|bitte|soll|sein|das|war|es|era|debe|ser|por favor|mejor)\b|です|でした|お願いします|して|ください|是|应该|吧/gu;

/** Whether the part behind a correction says a value in place of another, rather than something else to do. */
export function saysOnlyValues(part: string, slots: readonly CompiledSlot[], now: number): boolean {
  const input = slotText(part, now);
  let rest = input.lower;
  for (const slot of slots) for (const { start, end } of slot.find(input)) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest.replace(INSTEAD, '').replace(FILL, '') === '';
}

/** The slots once more for every further member of a list in the clause; only themselves when it has none. */
export function expandLists(clause: string, slots: Slots, specs: readonly CompiledSlot[], now: number): Slots[] {
  if (!HINTS_AT_LIST.test(clause)) return [slots];
  const input = slotText(clause, now);
  if (findCorrections(input).length > 0) return [slots];
  let expanded: Slots[] = [slots];
  for (const spec of specs) {
    const chosen = slots[spec.name];
    if (!chosen || !COORDINATED.includes(spec.type)) continue;
    const members = listOf(input, spec, chosen.value);
    if (members.length < 2) continue;
    expanded = expanded.flatMap((one) => members.map(({ start, end, value, confidence }): Slots => ({ ...one, [spec.name]: value === chosen.value ? chosen : { value, confidence: Math.round(confidence * 1000) / 1000, from: input.text.slice(start, end) } })));
  }
  return expanded;
}

/** Between two things of which only one is meant. */
const CHOICE = /^\s*,?\s*(?:or|oder|o|u|ou|または|もしくは|か|或者?|还是)\s*(?:the|el|la|den|die|das)?\s*$/u;

/** "Restart A or B": nobody has said which. */
export function offersChoice(clause: string, specs: readonly CompiledSlot[], now: number): boolean {
  if (!/\b(?:or|oder|o|u|ou)\b|または|もしくは|か|或|还是/u.test(clause)) return false;
  const input = slotText(clause, now);
  return specs.filter(({ type }) => type === 'resource').some((spec) => {
    const found = spec.find(input);
    return found.some((match, index) => index > 0 && found[index - 1]?.value !== match.value && !found[index - 1]?.onlyAsCorrection && CHOICE.test(input.lower.slice((found[index - 1] as SlotMatch).end, match.start)));
  });
}

/** The members of the list in which the value stands, in order, each once. */
function listOf(input: SlotText, spec: CompiledSlot, value: unknown): SlotMatch[] {
  const found = spec.find(input).filter((match) => !isExcluded(input, match));
  const lists: SlotMatch[][] = [];
  for (const match of found) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const joined = last !== undefined && JOINT.test(input.lower.slice(last.end, match.start));
    if (match.onlyAsCorrection && !(joined && isBareName(input, match))) continue;
    if (joined) list?.push(match);
    else lists.push([match]);
  }
  const list = lists.find((members) => members.some((member) => member.value === value)) ?? [];
  return list.filter((member, index) => list.findIndex((other) => other.value === member.value) === index);
}

/** "billing" in "restart checkout and billing": a name because it ends a list. */
function isBareName(input: SlotText, { start, end }: SlotMatch): boolean {
  return !NO_NAME.test(input.lower.slice(start, end)) && LIST_END.test(input.lower.slice(end));
}

/** What one member of a list says of how, where and how many holds for those that say nothing. */
export function shareSlots(members: readonly Slots[], specs: readonly CompiledSlot[]): Slots[] {
  return members.map((own, index) => {
    const shared: Slots = { ...own };
    for (const { name } of specs) {
      if (shared[name] !== undefined && shared[name]?.from !== 'default') continue;
      const near = [...members.slice(0, index).reverse(), ...members.slice(index + 1)].find((other) => other[name] !== undefined && other[name]?.from !== 'default')?.[name];
      if (near) shared[name] = near;
    }
    return shared;
  });
}
