import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SlotSpec, Slots } from '../../../schemas/generated/types.ts';
import { compileSlots } from './compile-slots.ts';
import { extractSlots, missingSlots } from './extract-slots.ts';
import { wallClock } from './wall-clock.ts';

const now = Date.UTC(2026, 10, 22, 12); // a Sunday
const environment: SlotSpec = { type: 'enum', enum: { production: ['prod', '本番', '生产'], staging: ['stage', 'ステージング', '预发'], 'pre-production': ['preprod'] }, required: true };
const service: SlotSpec = { type: 'resource', required: true };
const deploy = { service, environment };
const named = { service: { type: 'resource', pattern: '[a-z][a-z0-9]*(?:-[a-z0-9]+)+' } as SlotSpec, environment };

function values(text: string, specs: Record<string, SlotSpec>, prior?: Slots): Record<string, unknown> {
  const slots = extractSlots(text, compileSlots(specs), prior ? { now, prior } : { now });
  return Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, slot.value]));
}

describe('extractSlots', () => {
  const cases: [text: string, specs: Record<string, SlotSpec>, expected: Record<string, unknown>][] = [
    ['Deploy intent-router to production', deploy, { service: 'intent-router', environment: 'production' }],
    ['deploy the billing service to PROD please', deploy, { service: 'billing', environment: 'production' }],
    ['roll billing-api out to pre production', deploy, { service: 'billing-api', environment: 'pre-production' }],
    ['show me the products', deploy, {}],
    ['deploy api, no, billing, to staging', deploy, { service: 'billing', environment: 'staging' }],
    ['deploy api to production, not staging', deploy, { service: 'api', environment: 'production' }],
    ['deploy api to production, no wait, staging', deploy, { service: 'api', environment: 'staging' }],
    ['intent-routerを本番にデプロイして', deploy, { service: 'intent-router', environment: 'production' }],
    ['apiを本番、いや、ステージングにデプロイ', deploy, { service: 'api', environment: 'staging' }],
    ['apiを本番じゃなくてステージングにデプロイ', deploy, { service: 'api', environment: 'staging' }],
    ['把 billing-api 部署到生产环境', deploy, { service: 'billing-api', environment: 'production' }],
    ['把api部署到生产，不对，是预发环境', deploy, { service: 'api', environment: 'staging' }],
    ['stop all services in prod', deploy, { service: 'all', environment: 'production' }],
    ['緊急で本番環境の全サービスを停止して', deploy, { service: 'all', environment: 'production' }],
    ['scale billing to three', { service, count: { type: 'integer' } }, { service: 'billing', count: 3 }],
    ['scale billing to one thousand two hundred', { count: { type: 'integer' } }, { count: 1200 }],
    ['Scale all services to 1,000 instances', { count: { type: 'integer' } }, { count: 1000 }],
    ['billingを三台に増やして', { count: { type: 'integer' } }, { count: 3 }],
    ['扩容到千五百个实例', { count: { type: 'integer' } }, { count: 1500 }],
    ['scale api-2 to 5 replicas with 4 GB for 5 minutes', { replicas: { type: 'integer' }, memory: { type: 'quantity' }, time: { type: 'duration' } }, { replicas: 5, memory: '4 GB', time: 300 }],
    ['give it 4 gigs', { memory: { type: 'quantity', unit: 'MB' } }, { memory: 4000 }],
    ['2 cores and 16GB', { cpu: { type: 'quantity', unit: 'cores' }, memory: { type: 'quantity', unit: 'GB' } }, { cpu: 2, memory: 16 }],
    ['wait 2h', { time: { type: 'duration' } }, { time: 7200 }],
    ['wait 1 hour 30 minutes', { time: { type: 'duration', unit: 'minutes' } }, { time: 90 }],
    ['30分後に再起動', { time: { type: 'duration' } }, { time: 1800 }],
    ['半小时后重启', { time: { type: 'duration' } }, { time: 1800 }],
    ['pause for half an hour', { time: { type: 'duration' } }, { time: 1800 }],
    ['release it tomorrow', { day: { type: 'date' } }, { day: '2026-11-23' }],
    ['明後日リリース', { day: { type: 'date' } }, { day: '2026-11-24' }],
    ['on 2026-12-01 at noon', { day: { type: 'date' }, n: { type: 'integer' } }, { day: '2026-12-01' }],
    ['by friday', { day: { type: 'date' } }, { day: '2026-11-27' }],
    ['three days ago', { day: { type: 'date' } }, { day: '2026-11-19' }],
    ['restart api with force', { force: { type: 'boolean' } }, { force: true }],
    ['restart api without force', { force: { type: 'boolean' } }, { force: false }],
    ['restart api with force off', { force: { type: 'boolean' } }, { force: false }],
    ['close ticket OPS-123 now', { ticket: { type: 'string', pattern: '[A-Z]+-\\d+' } }, { ticket: 'OPS-123' }],
    ['close ticket ops-123 now', { ticket: { type: 'string', pattern: '[A-Z]+-\\d+' } }, { ticket: 'OPS-123' }],
    ['create a database named orders', { name: { type: 'string' } }, { name: 'orders' }],
    ['create a table called "user events"', { name: { type: 'string' } }, { name: 'user events' }],
    ['scale it to 2.5', { count: { type: 'integer' }, factor: { type: 'number' } }, { factor: 2.5 }],
    ['新建一个告警规则', { count: { type: 'integer' } }, {}],
    ['deploy version 1.2.3', { count: { type: 'integer' } }, {}],
    ['use the other one', { count: { type: 'integer' } }, {}],
    ['reduce by 50%', { percent: { type: 'number', unit: '%' } }, { percent: 50 }],
    ['scale ｂｉｌｌｉｎｇ-ａｐｉ to ３', { service, count: { type: 'integer' } }, { service: 'billing-api', count: 3 }],
    ['deploy Shop_API to prod', { service: { type: 'resource', pattern: '[a-z][a-z0-9_-]*' } }, { service: 'shop_api' }],
    ['restart CART-SERVICE in PROD', named, { service: 'cart-service', environment: 'production' }],
    ['restart cart\u2011service', named, { service: 'cart-service' }],
    ['restart the cart service and the payment gateway', named, { service: 'cart-service' }],
    ['restart cart dash service', named, { service: 'cart-service' }],
    ['bring the orders db back', { database: { type: 'resource', pattern: '[a-z]+-db' } }, { database: 'orders-db' }],
    ['restart the whole service', named, {}],
    ['restart the production api', named, { environment: 'production' }],
    ['restart it in prdouction', named, { environment: 'production' }],
    ['lösche die Produktionsdatenbank', { environment: { type: 'enum', enum: { production: ['produktion'] } } }, { environment: 'production' }],
    ['删除生产环境的invoices-db', { environment, database: { type: 'resource', pattern: '[a-z]+-db' } }, { environment: 'production', database: 'invoices-db' }],
  ];
  for (const [text, specs, expected] of cases) {
    it(`reads ${JSON.stringify(expected)} from "${text}"`, () => assert.deepEqual(values(text, specs), expected));
  }

  it('marks a correction within the utterance and says where the value came from', () => {
    const slots = extractSlots('deploy api to Production, no, Staging', compileSlots(deploy), { now });
    assert.equal(slots['environment']?.corrected, true);
    assert.equal(slots['environment']?.from, 'Staging');
    assert.equal(slots['service']?.corrected, undefined);
  });

  for (const [text, name, value] of [['no, staging', 'environment', 'staging'], ['actually billing', 'service', 'billing'], ['いや、ステージング', 'environment', 'staging'], ['不对，是预发', 'environment', 'staging']] as const) {
    it(`corrects a value heard before: ${text}`, () => {
      const prior: Slots = { service: { value: 'api', confidence: 0.9, from: 'api' }, environment: { value: 'production', confidence: 0.9, from: 'prod' } };
      const slots = extractSlots(text, compileSlots(deploy), { now, prior });
      assert.deepEqual(Object.keys(slots), [name]);
      assert.equal(slots[name]?.value, value);
      assert.equal(slots[name]?.corrected, true);
    });
  }

  it('gives numbers to the slots whose name stands beside them', () => {
    assert.deepEqual(values('8 cpu and 3 replicas', { replicas: { type: 'integer' }, cpu: { type: 'integer' } }), { replicas: 3, cpu: 8 });
  });

  it('counts a value outside the limits as missing though it is shown', () => {
    const slots = compileSlots({ count: { type: 'integer', max: 100 }, environment });
    const found = extractSlots('scale to 1000 instances', slots, { now });
    assert.equal(found['count']?.value, 1000);
    assert.deepEqual(missingSlots(slots, found), ['count', 'environment']);
  });

  it('never throws and never invents text', () => {
    const slots = compileSlots({ ...deploy, n: { type: 'integer' }, q: { type: 'quantity' }, d: { type: 'duration' }, day: { type: 'date' }, s: { type: 'string' }, b: { type: 'boolean' } });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      for (const slot of Object.values(extractSlots(text, slots, { now }))) assert.ok(text.normalize('NFKC').replace(/[’‘]/g, "'").includes(slot.from));
    }), { numRuns: 200 });
  });
});

describe('extractSlots in German and Spanish', () => {
  const count: Record<string, SlotSpec> = { count: { type: 'integer' } };
  const time: Record<string, SlotSpec> = { time: { type: 'duration' } };
  const day: Record<string, SlotSpec> = { day: { type: 'date' } };
  const cases: [text: string, specs: Record<string, SlotSpec>, expected: Record<string, unknown>][] = [
    ['auf fünfundzwanzig', count, { count: 25 }], ['auf dreihundertsechzehn', count, { count: 316 }], ['auf zweitausend', count, { count: 2000 }], ['auf sieben Instanzen', count, { count: 7 }], ['auf einundzwanzig', count, { count: 21 }],
    ['a veinticinco', count, { count: 25 }], ['a treinta y cinco instancias', count, { count: 35 }], ['a dos mil trescientos', count, { count: 2300 }], ['a ciento veinte', count, { count: 120 }], ['a siete réplicas', count, { count: 7 }],
    ['twenty five', count, { count: 25 }], ['二十五', count, { count: 25 }], ['Achtung bitte', count, {}], ['mit Bedacht', count, {}], ['el último despliegue', count, {}],
    ['für zwei Stunden', time, { time: 7200 }], ['eine halbe Stunde', time, { time: 1800 }], ['anderthalb Stunden', time, { time: 5400 }], ['durante diez minutos', time, { time: 600 }], ['media hora', time, { time: 1800 }], ['una hora y media', time, { time: 5400 }], ['drei Tage', time, { time: 259_200 }],
    ['morgen ausrollen', day, { day: '2026-11-23' }], ['übermorgen', day, { day: '2026-11-24' }], ['guten Morgen', day, {}], ['gestern Abend', day, { day: '2026-11-21' }], ['in drei Tagen', day, { day: '2026-11-25' }], ['vor zwei Tagen', day, { day: '2026-11-20' }], ['am Freitag', day, { day: '2026-11-27' }],
    ['am 3. Dezember', day, { day: '2026-12-03' }], ['am 03.12.2026', day, { day: '2026-12-03' }],
    ['mañana por la tarde', day, { day: '2026-11-23' }], ['por la mañana', day, {}], ['pasado mañana', day, { day: '2026-11-24' }], ['ayer', day, { day: '2026-11-21' }], ['hace tres días', day, { day: '2026-11-19' }], ['dentro de dos días', day, { day: '2026-11-24' }], ['el viernes', day, { day: '2026-11-27' }], ['el 3 de diciembre de 2027', day, { day: '2027-12-03' }],
    ['Budget auf 1200 Euro', { amount: { type: 'quantity', unit: 'EUR' } }, { amount: 1200 }], ['um zehn Prozent', { share: { type: 'quantity' } }, { share: '10%' }],
    ['auf staging, nein, Produktion', { environment: { type: 'enum', enum: { production: ['produktion'], staging: [] } } }, { environment: 'production' }],
    ['en producción, perdón, en pruebas', { environment: { type: 'enum', enum: { production: ['producción'], staging: ['pruebas'] } } }, { environment: 'staging' }],
  ];
  for (const [text, specs, expected] of cases) it(`reads ${JSON.stringify(expected)} from "${text}"`, () => assert.deepEqual(values(text, specs), expected));
});

describe('wallClock', () => {
  it('tells the day of the place', () => {
    const moment = Date.UTC(2026, 10, 22, 16);
    const tomorrow = (zone?: string) => extractSlots('tomorrow', compileSlots({ day: { type: 'date' } }), { now: wallClock(moment, zone) })['day']?.value;
    assert.deepEqual([undefined, 'UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'No/Where'].map(tomorrow), ['2026-11-23', '2026-11-23', '2026-11-24', '2026-11-23', '2026-11-23']);
  });

  it('gives slots for personal data the placeholder that stands for them', () => {
    const slots = compileSlots({ person: { type: 'string', pii: true, pattern: '[a-z]+@[a-z.]+' }, note: { type: 'string' } });
    const found = extractSlots('tell [EMAIL_1] about it', slots, { now });
    assert.deepEqual([found['person']?.value, found['person']?.from, found['note']], ['[EMAIL_1]', '[EMAIL_1]', undefined]);
    assert.deepEqual(missingSlots(slots, found), []);
  });
});
