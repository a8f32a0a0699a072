/** What Firebase's web library takes for granted of a browser. To be imported before it. */
const target = globalThis as { navigator?: object };
target.navigator ??= {};
