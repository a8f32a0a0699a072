/** The cloud function `sweep`: the scheduler calls it, once a minute or so. */
import { http } from '@google-cloud/functions-framework';
import { resumeHeldActions } from '../dispatch/hold-action.ts';
import { probeUnclearActions } from '../dispatch/probe-chore.ts';
import { releaseExpired } from '../runtime/budget/budget.ts';
import { callerCheckOf } from '../runtime/cloud/caller.ts';
import { cloudParts } from '../runtime/cloud/cloud-parts.ts';
import { tenantSecrets } from '../runtime/cloud/environment.ts';
import { CallerRefusedError } from '../runtime/cloud/errors.ts';
import { once, openSoon } from '../runtime/cloud/once.ts';
import { createReveal } from '../runtime/pii/vault.ts';
import { createKillSwitch } from '../runtime/kill-switch/kill-switch.ts';
import { escalateReviews, expireReviews, republishApproved } from '../runtime/reviews/review-chores.ts';
import { createAuditAnchors } from '../runtime/store/audit-anchors.ts';
import { announceBudgets } from './announce-budgets.ts';
import { createReviewAnnouncer } from './announce-reviews.ts';
import { stepRollouts } from './step-rollouts.ts';
import { sweep, type SweepReport } from './sweep.ts';

const open = once(openSweep);

openSoon(open);
http('sweep', async (request, response) => {
  if (request.method !== 'POST') {
    response.status(405).end();
    return;
  }
  const { check, run, log } = await open();
  try {
    await check({ authorization: request.headers.authorization, host: request.headers.host });
    response.status(200).json(await run());
  } catch (error) {
    log.error({ err: error }, 'sweep failed');
    response.status(error instanceof CallerRefusedError ? 403 : 503).end();
  }
});

async function openSweep() {
  const parts = cloudParts(process.env);
  const { env, clock, log, publisher } = parts;
  const check = callerCheckOf(env, 'EGG_SCHEDULER_IDENTITY', clock);
  const [store, bundles, blobs] = await Promise.all([parts.store(), parts.bundles(), parts.blobs()]);
  const auditAnchors = createAuditAnchors({ store, blobs, clock, log });
  const killSwitch = createKillSwitch({ store, clock });
  const reveal = createReveal({ store, sealer: parts.sealer(), clock });
  const announce = createReviewAnnouncer({ store, publisher, bundles, clock });
  const run = (): Promise<SweepReport> => sweep({
    store, publisher, bundles, clock, log,
    chores: [
      async (now) => { await releaseExpired(store, now); },
      async () => { await expireReviews({ store, clock }); },
      async () => { await escalateReviews({ store, clock }); },
      async () => { await republishApproved({ store, publisher, clock }); },
      async () => { await announce(); },
      async () => { await announceBudgets({ store, publisher, bundles, clock }); },
      async () => { await resumeHeldActions({ store, publisher, killSwitch, clock }); },
      async () => { await store.sealAudit(); },
      async () => { await auditAnchors.note(); },
      async () => { await stepRollouts({ store, bundles, clock, publisher }); },
      async () => { await probeUnclearActions({ store, bundles, publisher, log, clock, secrets: tenantSecrets(env), reveal }); },
    ],
  });
  return { check, run, log };
}
