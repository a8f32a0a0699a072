/** Which frames a session has accepted: a bounded memory in front of the durable answer. */
import { LRUCache } from 'lru-cache';
import type { GatewayPorts } from './ports.ts';

export interface AcceptedFrames {
  /** The ids of those accepted before. */
  seen(tenantId: string, sessionId: string, frameIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** To be called when the frames are durable, never earlier: a frame marked but not published would be lost. */
  mark(tenantId: string, sessionId: string, frameIds: readonly string[]): void;
}

export function createAcceptedFrames(frames: GatewayPorts['frames'], maxRemembered = 100_000): AcceptedFrames {
  const remembered = new LRUCache<string, true>({ max: maxRemembered });
  const keyOf = (tenantId: string, sessionId: string, frameId: string) => `${tenantId}/${sessionId}/${frameId}`;
  return {
    async seen(tenantId, sessionId, frameIds) {
      const unknown = frameIds.filter((frameId) => !remembered.has(keyOf(tenantId, sessionId, frameId)));
      const durable = unknown.length > 0 ? await frames.seen(tenantId, sessionId, unknown) : new Set<string>();
      return new Set(frameIds.filter((frameId) => durable.has(frameId) || !unknown.includes(frameId)));
    },
    mark(tenantId, sessionId, frameIds) {
      for (const frameId of frameIds) remembered.set(keyOf(tenantId, sessionId, frameId), true);
    },
  };
}
