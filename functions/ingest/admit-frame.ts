import type { Frame, InputKind } from '../../schemas/generated/types.ts';

export interface Admission {
  readonly input: InputKind;
  /** Frames of this session before this one. */
  readonly frames: number;
  readonly maxFrames: number | undefined;
}

export interface Refusal {
  readonly code: 'INPUT_NOT_ALLOWED' | 'QUOTA_EXCEEDED' | 'PII_BLOCKED';
  readonly message: string;
}

/** Why the session may not take this frame; undefined when it may. */
export function refuseFrame(frame: Pick<Frame, 'type'>, { input, frames, maxFrames }: Admission): Refusal | undefined {
  if (maxFrames !== undefined && frames >= maxFrames) {
    return { code: 'QUOTA_EXCEEDED', message: `The session has had its ${maxFrames} frames (quotas.maxFramesPerSession). This frame and all later ones are refused: open another session.` };
  }
  if (input !== 'mixed' && input !== frame.type) {
    return { code: 'INPUT_NOT_ALLOWED', message: `The session was opened for ${input}; a frame of ${frame.type} is refused. Open a session with input "${frame.type}" or "mixed".` };
  }
  return undefined;
}
