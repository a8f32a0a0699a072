import { sessionsSuite } from './sessions.suite.ts';
import { startSystem } from './system.ts';

sessionsSuite('embedded', startSystem);
sessionsSuite('embedded, all stages fused', () => startSystem({ fused: 'ingest>transcribe>chunk>summarize>intent>policy>resolve>dispatch' }));
