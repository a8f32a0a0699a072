/** WebSockets on Node's HTTP server, by the library `ws`. */
import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Gateway } from './create-gateway.ts';
import { type Socket, SocketGoneError } from './websocket.ts';

/** As of a call's body. */
const MAX_MESSAGE_BYTES = 1_048_576;

/** Returns what cuts the sockets that are still open; `server.closeAllConnections` leaves them alone. */
export function attachWebSocket(server: Server, gateway: Pick<Gateway, 'upgrade'>): () => void {
  // Compression would cost some 300 kB a socket, for messages that are small.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false });
  server.on('upgrade', (incoming: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', () => connection.destroy());
    upgrade(sockets, gateway, incoming, connection, head).catch(() => connection.destroy());
  });
  return () => { for (const socket of sockets.clients) socket.terminate(); };
}

async function upgrade(sockets: WebSocketServer, gateway: Pick<Gateway, 'upgrade'>, incoming: IncomingMessage, connection: Duplex, head: Buffer): Promise<void> {
  const outcome = await gateway.upgrade(toRequest(incoming));
  if (outcome instanceof Response) return refuse(connection, outcome);
  if (connection.destroyed) return outcome.abandon();
  // Also when the handshake is malformed: the library then ends the connection without a word to us.
  connection.once('close', outcome.abandon);
  sockets.handleUpgrade(incoming, connection, head, (socket) => {
    const events = outcome.serve(adapt(socket));
    socket.on('message', (data, isBinary) => (isBinary ? events.binary() : events.text(String(data))));
    socket.on('pong', events.pong);
    socket.on('close', events.closed);
    // The library closes the socket with the right code (1007, 1009, …) after it.
    socket.on('error', () => {});
  });
}

function adapt(socket: WebSocket): Socket {
  return {
    send: (text) => new Promise((resolve, reject) => {
      socket.send(text, (error) => (error ? reject(new SocketGoneError('the socket is closed', { cause: error })) : resolve()));
    }),
    ping: () => socket.ping(),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    close: (code, reason) => {
      // A paused socket would not read the client's answer to the close.
      socket.resume();
      socket.close(code, reason);
    },
  };
}

function toRequest({ url = '/', method = 'GET', headers }: IncomingMessage): Request {
  const copied = new Headers();
  for (const [name, value] of Object.entries(headers)) for (const single of [value ?? []].flat()) copied.append(name, single);
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), { method, headers: copied });
}

async function refuse(connection: Duplex, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  const lines = [`HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ''}`, 'connection: close', `content-length: ${body.length}`];
  response.headers.forEach((value, name) => lines.push(`${name}: ${value}`));
  connection.end(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]));
}
