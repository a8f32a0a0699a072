/** The files of a new stage's folder, as the other stages have them. It hands on what it is given, until its pure file decides otherwise. */
import type { StageNames } from './stage-names.ts';

/** `for`: the type of what the stage behind it takes. */
export function stageFiles(names: StageNames, next: { readonly stage: string; readonly type: string }): ReadonlyMap<string, string> {
  const { name, type, create, decide } = names;
  const folder = `functions/${name}`;
  return new Map([
    [`${folder}/README.md`, `# ${name}

Hands on what it is given.

- **Consumes** \`${name}\`: \`${type}\`.
- **Publishes** one \`${next.type}\` for \`${next.stage}\` for every message; no events.
- **State** none.
- **Decides** in \`${decide.file}.ts\`.
- **Fails with** nothing of its own.
`],
    [`${folder}/index.ts`, `/** The cloud function \`${name}\`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { ${create.function} } from './${create.file}.ts';

serveStage('${name}', { create: async () => ${create.function}() });
`],
    [`${folder}/${decide.file}.ts`, `import type { ${next.type}, ${type} } from '../../schemas/generated/types.ts';

/** What goes on to \`${next.stage}\`. Pure: the same message gives the same answer. */
export function ${decide.function}(data: ${type}): ${next.type} {
  return data;
}
`],
    [`${folder}/${create.file}.ts`, `import type { ${type} } from '../../schemas/generated/types.ts';
import type { StageDefinition } from '../runtime/stage.ts';
import { ${decide.function} } from './${decide.file}.ts';

/** Written anew with every message of a session: keep it small and bounded. */
export type ${names.state} = Readonly<Record<never, never>>;

export function ${create.function}(): StageDefinition<${type}, ${names.state}> {
  return {
    name: '${name}',
    initialState: () => ({}),
    handle: (data, state) => ({ state, outputs: [{ to: '${next.stage}', data: ${decide.function}(data) }] }),
  };
}
`],
    [`${folder}/${create.file}.test.ts`, `import assert from 'node:assert/strict';
import { examplesOf } from '../../schemas/examples.ts';
import type { ${type}, WorkMessage } from '../../schemas/generated/types.ts';
import { stageContext } from '../runtime/testing/stage-context.ts';
import { ${create.function} } from './${create.file}.ts';

const messages = examplesOf('${name}.message').filter(({ valid }) => valid).map(({ value }) => value as WorkMessage<${type}>).filter(({ kind }) => kind === 'work');

describe('${name} stage', () => {
  for (const [index, { data }] of messages.entries()) {
    it(\`hands on what it is given: example \${index + 1}\`, async () => {
      const stage = ${create.function}();
      const context = stageContext('${name}');
      const { state, outputs } = await stage.handle(data, stage.initialState(context.session), context);
      assert.deepEqual(state, {});
      assert.deepEqual(outputs, [{ to: '${next.stage}', data }]);
    });
  }
});
`],
  ]);
}
