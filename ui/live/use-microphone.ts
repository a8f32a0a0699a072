'use client';
/** The microphone as audio frames. Sound leaves the browser only while it is on. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AudioFrame } from '../../schemas/generated/types.ts';
import { audioFrame, FRAME_SAMPLES, SAMPLE_RATE_HZ } from './audio-frames.ts';

export interface Microphone {
  readonly on: boolean;
  readonly denied: boolean;
  /** 0 … 1, how loud it is. */
  readonly level: number;
  start(): Promise<void>;
  stop(): void;
}

/** Speech at arm's length fills the meter. */
const LOUDNESS = 6;

/** `onFrame` gets about two frames a second, the last of them final. */
export function useMicrophone(onFrame: (frame: AudioFrame) => void): Microphone {
  const [on, setOn] = useState(false);
  const [denied, setDenied] = useState(false);
  const [level, setLevel] = useState(0);
  const running = useRef<{ stop(): void }>(undefined);
  const deliver = useRef(onFrame);
  deliver.current = onFrame;

  const stop = useCallback(() => {
    running.current?.stop();
    running.current = undefined;
    setOn(false);
    setLevel(0);
  }, []);

  const start = useCallback(async () => {
    setDenied(false);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } });
      // The context resamples to the rate that recognisers expect.
      const context = new AudioContext({ sampleRate: SAMPLE_RATE_HZ });
      await context.audioWorklet.addModule('/audio/capture-worklet.js');
      const node = new AudioWorkletNode(context, 'capture', { numberOfOutputs: 0 });
      const prefix = `mic-${crypto.randomUUID()}`;
      let samples: number[] = [];
      let count = 0;
      const cut = (final: boolean): void => {
        deliver.current(audioFrame(Float32Array.from(samples), `${prefix}-${count++}`, final));
        samples = [];
      };
      const silence = new AbortController();
      node.port.addEventListener('message', ({ data }: MessageEvent<Float32Array>) => {
        for (const sample of data) samples.push(sample);
        setLevel(Math.min(1, Math.sqrt(data.reduce((sum, sample) => sum + sample * sample, 0) / data.length) * LOUDNESS));
        if (samples.length >= FRAME_SAMPLES) cut(false);
      }, { signal: silence.signal });
      node.port.start();
      context.createMediaStreamSource(stream).connect(node);
      running.current = {
        stop: () => {
          silence.abort();
          for (const track of stream.getTracks()) track.stop();
          void context.close();
          cut(true);
        },
      };
      setOn(true);
    } catch {
      setDenied(true);
    }
  }, []);

  useEffect(() => () => running.current?.stop(), []);
  return { on, denied, level, start, stop };
}
