/** `npm run audit`: checks the audit logs, or an export of one, and exports them. */
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { createAuditAnchors } from '../functions/runtime/store/audit-anchors.ts';
import type { AuditRecord, Page, Store, TenantStore } from '../functions/runtime/store/store.ts';
import { auditRecords, type AuditAnchor, type AuditReport, verifyAudit } from '../functions/runtime/store/verify-audit.ts';
import { systemClock } from '../functions/runtime/clock.ts';
import { parseTenant } from './api-client.ts';
import { CheckFailedError, InputError, type Output, runMain, runProgram } from './command-line.ts';
import { defaultDataDir } from './data-folder.ts';
import { withData } from './open-data.ts';

interface Options { readonly tenant?: string; readonly data: string; readonly file?: string; readonly head?: AuditAnchor; readonly out?: string }

export function runAuditCommand(args: readonly string[], output: Output): Promise<number> {
  const program = new Command().name('npm run audit --').description("Checks the tenants' audit logs for changed, missing, moved and cut records; exports them.");
  withSource(program.command('verify').description('check each log from its first record to its head, and against the heads noted before'))
    .option('--file <export.jsonl>', 'check an export instead of the data folder')
    .addOption(new Option('--head <index:hash>', 'a head that you kept: the log must still contain it').argParser(parseHead))
    .action((options: Options) => verify(options, output));
  withSource(program.command('export').description('write the records as JSON lines, oldest first'))
    .option('--out <file>', 'where to; standard output unless told')
    .action((options: Options) => exportRecords(options, output));
  return runProgram(program, args, output);
}

function withSource(command: Command): Command {
  return command.option('--tenant <id>', 'one tenant; all unless told', parseTenant).option('--data <dir>', 'data folder of the embedded mode (env EGG_DATA_DIR)', defaultDataDir());
}

async function verify({ tenant, data, file, head }: Options, output: Output): Promise<void> {
  const kept = head ? [head] : [];
  const reports = file === undefined
    ? await withData(data, async (store, blobs) => {
      const anchors = createAuditAnchors({ store, blobs, clock: systemClock, log: { error: () => {} } });
      return Promise.all((await tenantsOf(store, tenant)).map(async (id) => ({ name: id, report: await verifyAudit(store.tenant(id), [...(await anchors.of(id)), ...kept]) })));
    })
    : [{ name: file, report: await verifyAudit(await readExport(file), kept) }];
  for (const { name, report } of reports) output.out(describe(name, report));
  if (reports.length === 0) output.out('there are no audit logs');
  if (reports.some(({ report }) => !report.ok)) throw new CheckFailedError('the audit log is not whole');
}

function describe(name: string, { ok, records, head, firstBad }: AuditReport): string {
  const where = head ? `, head ${head.index}:${head.hash}` : '';
  return ok ? `${name}: whole, ${records} records${where}` : `${name}: ${firstBad?.fault} at record ${firstBad?.index}; ${records} records${where}`;
}

async function exportRecords({ tenant, data, out }: Options, output: Output): Promise<void> {
  await withData(data, async (store) => {
    const tenants = await tenantsOf(store, tenant);
    if (tenants.length > 1) throw new InputError(`say --tenant: ${tenants.join(', ')}`);
    const [only] = tenants;
    if (only === undefined) return;
    if (out === undefined) for await (const record of auditRecords(store.tenant(only))) output.out(JSON.stringify(record));
    else await pipeline(lines(store.tenant(only)), createWriteStream(out));
  });
}

async function* lines(tenant: TenantStore): AsyncGenerator<string> {
  for await (const record of auditRecords(tenant)) yield `${JSON.stringify(record)}\n`;
}

async function tenantsOf(store: Store, tenant: string | undefined): Promise<string[]> {
  return tenant === undefined ? (await store.auditHeads()).map(({ tenantId }) => tenantId) : [tenant];
}

/** @throws {InputError} when it is no export. */
async function readExport(file: string): Promise<Pick<TenantStore, 'readAudit'>> {
  const records: AuditRecord[] = [];
  try {
    for await (const line of createInterface({ input: createReadStream(file) })) if (line.trim() !== '') records.push(JSON.parse(line) as AuditRecord);
  } catch (error) {
    throw new InputError(`${file}: line ${records.length + 1}: ${(error as Error).message}`);
  }
  return { readAudit: async (): Promise<Page<AuditRecord>> => ({ items: records }) };
}

function parseHead(text: string): AuditAnchor {
  const [, index, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (index === undefined || hash === undefined) throw new InvalidArgumentError('say INDEX:HASH, as verify prints it.');
  return { index: Number(index), hash };
}

if (import.meta.main) await runMain(runAuditCommand);
