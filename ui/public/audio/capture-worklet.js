// Hands the microphone's samples to the page, about sixteen times a second.
const BATCH = 1024;

class Capture extends AudioWorkletProcessor {
  #batch = new Float32Array(BATCH);
  #filled = 0;

  process([input]) {
    const channel = input?.[0];
    if (!channel) return true;
    for (const sample of channel) {
      this.#batch[this.#filled++] = sample;
      if (this.#filled === BATCH) {
        this.port.postMessage(this.#batch);
        this.#batch = new Float32Array(BATCH);
        this.#filled = 0;
      }
    }
    return true;
  }
}

registerProcessor('capture', Capture);
