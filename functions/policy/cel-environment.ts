/** The CEL that rules are written in: typed variables, whole and broken numbers mixed, linear-time regular expressions. */
import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import { LRUCache } from 'lru-cache';
import { RE2JS } from 're2js';
import { RuleFailedError } from './errors.ts';
import type { PolicyContext } from './policy-context.ts';

/** The context as CEL sees it. */
export type Activation = Record<string, unknown>;

export interface CompiledExpression {
  /** @throws {RuleFailedError} when it cannot be evaluated or yields no bool. */
  evaluate(activation: Activation): boolean;
}

const VARIABLES = {
  intent: 'string', confidence: 'double', domain: 'string', slots: 'map<string, dyn>', safetyFlags: 'list<string>', capabilities: 'list<string>',
  destructive: 'bool', emergency: 'bool', environment: 'string', riskScore: 'double', estimatedCost: 'double', budgetRemaining: 'double', mode: 'string',
} as const;
const STRUCTURES = {
  tenant: { id: 'string', budgetRemaining: 'double', recentFailureRate: 'double' },
  session: { id: 'string', projectId: 'string', environment: 'string', language: 'string', dryRun: 'bool', demoted: 'bool' },
  actor: { sub: 'string' },
} as const;

/** Nested comprehensions multiply; two levels over lists of at most 500 are harmless. */
const MAX_NESTED_COMPREHENSIONS = 2;
const COMPREHENSIONS = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);
const LINEAR_MATCH = 'matchesInLinearTime';

const patterns = new LRUCache<string, RE2JS>({ max: 500 });
let environment: Environment | undefined;

/** @throws {RuleFailedError} with the reason when the expression does not parse, does not type-check or may take too long. */
export function compileExpression(source: string): CompiledExpression {
  const parsed = guarded(() => celEnvironment().parse(source));
  prepare(parsed.ast, 0);
  const checked = parsed.check();
  if (!checked.valid) throw new RuleFailedError(summary(checked.error));
  if (checked.type !== 'bool' && checked.type !== 'dyn') throw new RuleFailedError(`yields ${checked.type}, not bool`);
  return {
    evaluate(activation) {
      const result: unknown = guarded(() => parsed(activation) as unknown, withoutValues);
      if (typeof result !== 'boolean') throw new RuleFailedError('yields no bool');
      return result;
    },
  };
}

/** For many evaluations in a row: an absent slot throws inside the library, and its stack, which nobody reads, takes most of the time. */
export function withoutStacks<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

export function activationOf(context: PolicyContext, riskScore: number, estimatedCost: number): Activation {
  const { intent, confidence, domain, slots, safetyFlags, capabilities, destructive, emergency, environment: where, budgetRemaining, tenant, session, actor, mode } = context;
  return { intent, confidence, domain, slots, safetyFlags, capabilities, destructive, emergency, environment: where, riskScore, estimatedCost, budgetRemaining, tenant, session, actor, mode };
}

function celEnvironment(): Environment {
  if (environment) return environment;
  const made = new Environment({ homogeneousAggregateLiterals: false, limits: { maxAstNodes: 1000, maxDepth: 40, maxListElements: 500, maxMapEntries: 500 } });
  for (const [name, type] of Object.entries(VARIABLES)) made.registerVariable(name, type);
  for (const [name, schema] of Object.entries(STRUCTURES)) made.registerVariable({ name, schema: { ...schema } });
  // Slots hold what was said as doubles, and nobody writes `slots.replicas * 2.0`.
  made.registerOperator('double + int', (a: number, b: bigint) => a + Number(b)).registerOperator('int + double', (a: bigint, b: number) => Number(a) + b);
  made.registerOperator('double - int', (a: number, b: bigint) => a - Number(b)).registerOperator('int - double', (a: bigint, b: number) => Number(a) - b);
  made.registerOperator('double * int', (a: number, b: bigint) => a * Number(b)).registerOperator('int * double', (a: bigint, b: number) => Number(a) * b);
  made.registerOperator('double / int', (a: number, b: bigint) => a / Number(b)).registerOperator('int / double', (a: bigint, b: number) => Number(a) / b);
  made.registerOperator('double == int', (a: number, b: bigint) => a === Number(b));
  made.registerFunction(`string.${LINEAR_MATCH}(string): bool`, (text: string, pattern: string) => linearPattern(pattern).matcher(text).find());
  return (environment = made);
}

/** Sends `matches` to RE2, since the library's own backtracks without bound, and refuses what would still be slow. */
function prepare(node: ASTNode, comprehensions: number): void {
  let depth = comprehensions;
  if (node.op === 'rcall') {
    const call = node.args as [name: string, receiver: ASTNode, rest: ASTNode[]];
    if (call[0] === 'matches') {
      const [pattern] = call[2];
      if (pattern?.op === 'value' && typeof pattern.args === 'string') linearPattern(pattern.args);
      call[0] = LINEAR_MATCH;
    }
    if (COMPREHENSIONS.has(call[0]) && (depth += 1) > MAX_NESTED_COMPREHENSIONS) throw new RuleFailedError(`comprehensions nest more than ${MAX_NESTED_COMPREHENSIONS} deep`);
  }
  const parts = [node.args].flat(3) as unknown[];
  for (const part of parts) if (typeof part === 'object' && part !== null && 'op' in part) prepare(part as ASTNode, depth);
}

function linearPattern(pattern: string): RE2JS {
  const known = patterns.get(pattern);
  if (known) return known;
  const compiled = guarded(() => RE2JS.compile(pattern));
  patterns.set(pattern, compiled);
  return compiled;
}

function guarded<T>(work: () => T, describe = summary): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof RuleFailedError ? error : new RuleFailedError(describe(error), { cause: error });
  }
}

/** Most of the library's messages quote the value that they stumbled over, and a slot's value is what somebody said. */
function withoutValues(error: unknown): string {
  const { code } = error as { code?: string };
  return code === 'no_such_key' || code === 'no_such_overload' ? summary(error) : (code ?? 'failed');
}

function summary(error: unknown): string {
  const text = (error as { summary?: string }).summary ?? (error instanceof Error ? error.message : String(error));
  return (text.split('\n')[0] ?? '').replaceAll(LINEAR_MATCH, 'matches').slice(0, 500);
}
