import assert from 'node:assert/strict';
import { findSentenceEnd } from './find-sentence-end.ts';

describe('ends of sentences', () => {
  const cut: [string, string][] = [
    ['Deploy it. Then scale', 'Deploy it. '], ['Is it up? Then', 'Is it up? '], ['Stop!', 'Stop!'], ['Really?! Yes', 'Really?! '],
    ['He said "go." Then', 'He said "go." '], ['scale to 5. Then', 'scale to 5. '], ['デプロイして。次に', 'デプロイして。'], ['本当？はい', '本当？'], ['「止めて。」次', '「止めて。」'],
    ['use v1.2.3. Then', 'use v1.2.3. '], ['one line\nnext', 'one line\n'], ['... ok. next', '... ok. '], ['Dr. Smith left. Go', 'Dr. Smith left. '], ['no. staging', 'no. '],
  ];
  for (const [text, sentence] of cut) it(`cuts ${JSON.stringify(text)}`, () => assert.equal(text.slice(0, findSentenceEnd(text)), sentence));

  const whole = ['Deploy 1.2.3 to api.example.com', 'at 10.5%', 'e.g. the router', 'Dr. Smith', '1. Deploy', 'ends with a stop.', 'path?q=1', 'a!=b', '?!', '\n\n', '', 'Mr. J. Doe', '...'];
  for (const text of whole) it(`leaves ${JSON.stringify(text)}`, () => assert.equal(findSentenceEnd(text), -1));
});
