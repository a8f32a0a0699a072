/** Which files a new stage adds and which it changes: everything but what \`npm run generate\` writes. No other stage is touched. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../command-line.ts';
import { stageFiles } from './stage-files.ts';
import { type StageNames, stageNames, titleOf } from './stage-names.ts';

export interface StagePlan {
  readonly added: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
}

interface Topic { readonly name: string; readonly producers: readonly string[] }

const COMMON = 'schemas/common.schema.json';
const STAGES = 'functions/create-stages.ts';
/** As variables they would be no JavaScript. */
const RESERVED = 'await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof let new null return static super switch this throw true try typeof var void while with yield'.split(' ');

/** @throws {InputError} when there can be no such stage there. */
export function planStage(root: string, name: string, after: string): StagePlan {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const stages = stagesIn(read(COMMON));
  checkName(root, name);
  if (!stages.includes(after)) throw new InputError(`no stage is named ${after}: they are ${stages.join(', ')}`);
  const next = stages[stages.indexOf(after) + 1];
  if (next === undefined) throw new InputError(`nothing comes out of ${after}, the last stage: there can be none after it`);
  const names = stageNames(name);
  return {
    added: new Map([
      [`topics/${name}.json`, topicOf(name, after)],
      [`schemas/${name}.message.schema.json`, messageSchema(names, next)],
      ...examples(root, name, next),
      ...stageFiles(names, { stage: next, type: `${titleOf(next)}Data` }),
    ]),
    changed: new Map([
      [`topics/${next}.json`, withProducer(read(`topics/${next}.json`), after, name)],
      [COMMON, replaced(COMMON, read(COMMON), `"${after}", "${next}"`, `"${after}", "${name}", "${next}"`)],
      [STAGES, inList(read(STAGES), names, stageNames(after), stageNames(next))],
    ]),
  };
}

function stagesIn(common: string): readonly string[] {
  return (JSON.parse(common) as { $defs: { StageName: { enum: string[] } } }).$defs.StageName.enum;
}

function checkName(root: string, name: string): void {
  if (!/^[a-z]{2,24}$/.test(name)) throw new InputError(`${name}: a stage's name is one word of 2 to 24 small letters, a verb if there is one`);
  if (RESERVED.includes(name)) throw new InputError(`${name} is a word of the language`);
  const taken = [`functions/${name}`, `topics/${name}.json`, `schemas/${name}.message.schema.json`, name].find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new InputError(`the name ${name} is taken: ${taken} is there`);
}

function topicOf(name: string, after: string): string {
  return json({
    $schema: './topic.schema.json', name, description: `What ${after} hands on`, owner: after, message: `${name}.message`, orderingEnabled: true, retentionSeconds: 604_800,
    producers: [after, 'sweep'],
    subscriptions: [{ name, function: name, ackDeadlineSeconds: 60, minRetryDelayMs: 1000, maxRetryDelayMs: 60_000, maxDeliveryAttempts: 10 }],
    deadLetter: { topic: `${name}-dead`, subscription: `${name}-dead`, retentionSeconds: 1_209_600 },
    examples: [`${name}.message/valid/work.json`, `${name}.message/valid/end.json`],
    functionSettings: { memoryMiB: 512, cpu: 1, concurrency: 40, minInstances: 0, maxInstances: 50, timeoutSeconds: 60 },
  });
}

/** Its messages are those that the stage behind it has been given until now. */
function messageSchema({ name, type }: StageNames, next: string): string {
  return json({
    $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `https://agi-egg.dev/schemas/${name}.message.schema.json`, title: `${titleOf(name)}Message`,
    description: `As a message to ${next}. Or the end-of-stream marker.`, type: 'object', required: ['kind', 'data'],
    allOf: [{ $ref: 'common.schema.json#/$defs/MessageBase' }], unevaluatedProperties: false,
    properties: { kind: { type: 'string', enum: ['work', 'end'] }, data: { type: 'object' } },
    oneOf: [
      { properties: { kind: { const: 'work' }, data: { $ref: `#/$defs/${type}` } }, required: ['kind'] },
      { properties: { kind: { const: 'end' }, data: { $ref: 'common.schema.json#/$defs/EndData' } }, required: ['kind'] },
    ],
    discriminator: { propertyName: 'kind' },
    $defs: { [type]: { description: `What ${next} is told.`, $ref: `${next}.message.schema.json#/$defs/${titleOf(next)}Data` } },
  });
}

function examples(root: string, name: string, next: string): (readonly [string, string])[] {
  const folder = `schemas/examples/${next}.message`;
  return ['valid', 'invalid'].flatMap((verdict) => readdirSync(join(root, folder, verdict)).toSorted()
    .map((file) => [`schemas/examples/${name}.message/${verdict}/${file}`, readFileSync(join(root, folder, verdict, file), 'utf8')] as const));
}

function withProducer(topic: string, after: string, name: string): string {
  const parsed = JSON.parse(topic) as Topic;
  return json({ ...parsed, producers: parsed.producers.map((producer) => (producer === after ? name : producer)) });
}

/** The import in its place by the alphabet, the stage before the next one. */
function inList(text: string, { name, create }: StageNames, after: StageNames, next: StageNames): string {
  const imports = `import { ${create.function} } from './${name}/${create.file}.ts';\n`;
  const behind = [...text.matchAll(/^import .*;\n/gm)].find(([line]) => fromOf(line) > fromOf(imports))?.[0];
  const withImport = behind === undefined ? replaced(STAGES, text, '\n/** What the stages need', `${imports}\n/** What the stages need`) : replaced(STAGES, text, behind, imports + behind);
  const call = new RegExp(`^    ${next.create.function}\\(`, 'm').exec(withImport)?.[0];
  if (call === undefined) throw new InputError(`${STAGES} does not create ${next.name} behind ${after.name}`);
  return replaced(STAGES, withImport, call, `    ${create.function}(),\n${call}`);
}

function fromOf(line: string): string {
  return /'(.*)'/.exec(line)?.[1] ?? '';
}

function replaced(file: string, text: string, found: string, by: string): string {
  if (!text.includes(found)) throw new InputError(`${file} is not as it was: there is no ${found.trim()}`);
  return text.replace(found, () => by);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
