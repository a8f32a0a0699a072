/** What `api/gateway.js` serves. */
import { createVercelGateway } from './vercel-node.ts';

export default createVercelGateway();
