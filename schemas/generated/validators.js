// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
/* oxlint-disable */
const formats = {
  "date-time": function isDateTime(text) {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:Z|[+-](\d{2}):(\d{2}))$/.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hour <= 23 && minute <= 59 && second <= 59 && offsetHour <= 23 && offsetMinute <= 59;
},
  "base64": function isBase64(text) {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  if (text.length % 4 !== 0) return false;
  for (let index = text.length - padding - 1; index >= 0; index -= 1) {
    const code = text.charCodeAt(index);
    const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    if (!letter && !(code >= 47 && code <= 57) && code !== 43) return false;
  }
  return true;
},
  "uri-reference": function isUriReference(text) {
  return /^[!#-;=?-[\]_a-z~]*$/i.test(text) && !/%(?![0-9a-f]{2})/i.test(text);
},
  "uri": function isUri(text) {
  return /^[a-z][a-z0-9+.-]*:[!#-;=?-[\]_a-z~]+$/i.test(text) && !/%(?![0-9a-f]{2})/i.test(text);
},
};
function add(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

export const actionDispatchedEvent = validate25;
const func1 = function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
};
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$", "u");
const pattern6 = new RegExp("^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$", "u");
const formats0 = formats["uri-reference"];
const formats2 = formats["date-time"];

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.specversion === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "specversion"}});
errors++;
}
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.subject === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.time === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "time"}});
errors++;
}
if(data.datacontenttype === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "datacontenttype"}});
errors++;
}
if(data.traceparent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "traceparent"}});
errors++;
}
if(data.actor === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"}});
errors++;
}
if(data.tenantid === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tenantid"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.specversion !== undefined){
if("1.0" !== data.specversion){
vErrors = add(vErrors, {instancePath:instancePath+"/specversion",keyword:"const",params:{allowedValue: "1.0"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 === "string"){
if(data2.length > 2048 && func1(data2) > 2048){
vErrors = add(vErrors, {instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats0(data2))){
vErrors = add(vErrors, {instancePath:instancePath+"/source",keyword:"format",params:{format: "uri-reference"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 === "string"){
if(data3.length > 64 && func1(data3) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subject !== undefined){
let data4 = data.subject;
if(typeof data4 === "string"){
if(data4.length > 128 && func1(data4) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/subject",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/subject",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/subject",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/subject",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.time !== undefined){
let data5 = data.time;
if(typeof data5 === "string"){
if(data5.length > 40 && func1(data5) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/time",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data5))){
vErrors = add(vErrors, {instancePath:instancePath+"/time",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/time",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.datacontenttype !== undefined){
if("application/json" !== data.datacontenttype){
vErrors = add(vErrors, {instancePath:instancePath+"/datacontenttype",keyword:"const",params:{allowedValue: "application/json"}});
errors++;
}
}
if(data.traceparent !== undefined){
let data7 = data.traceparent;
if(typeof data7 === "string"){
if(data7.length > 55 && func1(data7) > 55){
vErrors = add(vErrors, {instancePath:instancePath+"/traceparent",keyword:"maxLength",params:{limit: 55}});
errors++;
}
if(!pattern6.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/traceparent",keyword:"pattern",params:{pattern: "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/traceparent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.actor !== undefined){
let data8 = data.actor;
if(typeof data8 === "string"){
if(data8.length > 256 && func1(data8) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data8.length < 2 && func1(data8) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tenantid !== undefined){
let data9 = data.tenantid;
if(typeof data9 === "string"){
if(data9.length > 128 && func1(data9) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantid",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data9.length < 2 && func1(data9) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantid",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tenantid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cursor !== undefined){
let data10 = data.cursor;
if(typeof data10 === "string"){
if(data10.length > 512 && func1(data10) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data10.length < 2 && func1(data10) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined){
let data11 = data.data;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"specversion":true,"id":true,"source":true,"type":true,"subject":true,"time":true,"datacontenttype":true,"traceparent":true,"actor":true,"tenantid":true,"cursor":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","additionalProperties":false,"required":["actionId","intentId","status","attempts","target"],"properties":{"actionId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"intentId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"status":{"type":"string","enum":["dispatched","dry_run","failed","unknown"]},"attempts":{"type":"integer","minimum":0},"target":{"description":"Where it went; never with credentials.","type":"string","maxLength":2048},"rollbackToken":{"description":"Undoes the action once.","type":"string","maxLength":4096,"minLength":1}},"$id":"ActionDispatchedData"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actionId"}});
errors++;
}
if(data.intentId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intentId"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.attempts === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attempts"}});
errors++;
}
if(data.target === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "target"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "actionId") || (key0 === "intentId")) || (key0 === "status")) || (key0 === "attempts")) || (key0 === "target")) || (key0 === "rollbackToken"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.actionId !== undefined){
let data0 = data.actionId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.intentId !== undefined){
let data1 = data.intentId;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data2 === "dispatched") || (data2 === "dry_run")) || (data2 === "failed")) || (data2 === "unknown"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema32.properties.status.enum}});
errors++;
}
}
if(data.attempts !== undefined){
let data3 = data.attempts;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/attempts",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/attempts",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.target !== undefined){
let data4 = data.target;
if(typeof data4 === "string"){
if(data4.length > 2048 && func1(data4) > 2048){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.rollbackToken !== undefined){
let data5 = data.rollbackToken;
if(typeof data5 === "string"){
if(data5.length > 4096 && func1(data5) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/rollbackToken",keyword:"maxLength",params:{limit: 4096}});
errors++;
}
if(data5.length < 2 && func1(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/rollbackToken",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rollbackToken",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("action.dispatched" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "action.dispatched"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate28(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const actionList = validate30;
const schema34 = {"title":"ActionView","description":"An action with its attempts.","type":"object","additionalProperties":false,"required":["actionId","sessionId","intentId","intent","status","dryRun","target","manifestId","manifestVersion","digest","reviewId","costUSD","attempts","createdAt","updatedAt"],"properties":{"actionId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"sessionId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"intentId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"intent":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"},"status":{"$ref":"ActionStatus"},"dryRun":{"type":"boolean"},"target":{"description":"Never with credentials.","type":"string","maxLength":2048},"manifestId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"manifestVersion":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[0-9A-Za-z][0-9A-Za-z.+-]*$"},"digest":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"},"reviewId":{"anyOf":[{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},{"type":"null"}]},"costUSD":{"type":"number","minimum":0},"attempts":{"type":"array","maxItems":1000,"items":{"$ref":"ActionAttempt"}},"createdAt":{"type":"string","maxLength":40,"format":"date-time"},"updatedAt":{"type":"string","maxLength":40,"format":"date-time"}},"$id":"ActionView"};
const func24 = Object.prototype.hasOwnProperty;
const pattern13 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$", "u");
const pattern15 = new RegExp("^[0-9A-Za-z][0-9A-Za-z.+-]*$", "u");
const pattern16 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema35 = {"description":"`unknown`: the outcome could not be found out and is not retried.","type":"string","enum":["pending","dispatched","dry_run","failed","unknown","rolling_back","rolled_back"],"$id":"ActionStatus"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data === "pending") || (data === "dispatched")) || (data === "dry_run")) || (data === "failed")) || (data === "unknown")) || (data === "rolling_back")) || (data === "rolled_back"))){
vErrors = add(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema35.enum}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","additionalProperties":false,"required":["attempt","kind","outcome"],"properties":{"attempt":{"description":"From 1.","type":"integer","minimum":1},"kind":{"type":"string","enum":["run","probe","rollback"]},"at":{"type":"string","maxLength":40,"format":"date-time","description":"When it ended, where that is known."},"outcome":{"type":"string","enum":["succeeded","failed","unknown"]},"statusCode":{"description":"HTTP status, when there was one.","type":"integer","minimum":0},"error":{"type":"string","maxLength":2000},"durationMs":{"description":"Milliseconds.","type":"number","minimum":0}},"$id":"ActionAttempt"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.attempt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attempt"}});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.outcome === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "attempt") || (key0 === "kind")) || (key0 === "at")) || (key0 === "outcome")) || (key0 === "statusCode")) || (key0 === "error")) || (key0 === "durationMs"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.attempt !== undefined){
let data0 = data.attempt;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/attempt",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/attempt",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "run") || (data1 === "probe")) || (data1 === "rollback"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema36.properties.kind.enum}});
errors++;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 === "string"){
if(data2.length > 40 && func1(data2) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data2))){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.outcome !== undefined){
let data3 = data.outcome;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data3 === "succeeded") || (data3 === "failed")) || (data3 === "unknown"))){
vErrors = add(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema36.properties.outcome.enum}});
errors++;
}
}
if(data.statusCode !== undefined){
let data4 = data.statusCode;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/statusCode",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.error !== undefined){
let data5 = data.error;
if(typeof data5 === "string"){
if(data5.length > 2000 && func1(data5) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/error",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.durationMs !== undefined){
let data6 = data.durationMs;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/durationMs",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/durationMs",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actionId"}});
errors++;
}
if(data.sessionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
if(data.intentId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intentId"}});
errors++;
}
if(data.intent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intent"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.dryRun === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dryRun"}});
errors++;
}
if(data.target === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "target"}});
errors++;
}
if(data.manifestId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "manifestId"}});
errors++;
}
if(data.manifestVersion === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "manifestVersion"}});
errors++;
}
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.reviewId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviewId"}});
errors++;
}
if(data.costUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "costUSD"}});
errors++;
}
if(data.attempts === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attempts"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.updatedAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "updatedAt"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema34.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.actionId !== undefined){
let data0 = data.actionId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sessionId !== undefined){
let data1 = data.sessionId;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.intentId !== undefined){
let data2 = data.intentId;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.intent !== undefined){
let data3 = data.intent;
if(typeof data3 === "string"){
if(data3.length > 128 && func1(data3) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate32(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/dryRun",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.target !== undefined){
let data6 = data.target;
if(typeof data6 === "string"){
if(data6.length > 2048 && func1(data6) > 2048){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.manifestId !== undefined){
let data7 = data.manifestId;
if(typeof data7 === "string"){
if(data7.length > 128 && func1(data7) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data7.length < 2 && func1(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.manifestVersion !== undefined){
let data8 = data.manifestVersion;
if(typeof data8 === "string"){
if(data8.length > 64 && func1(data8) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestVersion",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data8.length < 2 && func1(data8) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestVersion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern15.test(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestVersion",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z.+-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/manifestVersion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.digest !== undefined){
let data9 = data.digest;
if(typeof data9 === "string"){
if(data9.length > 71 && func1(data9) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewId !== undefined){
let data10 = data.reviewId;
const _errs22 = errors;
let valid1 = false;
const _errs23 = errors;
if(typeof data10 === "string"){
if(data10.length > 128 && func1(data10) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data10.length < 2 && func1(data10) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs23 === errors;
valid1 = valid1 || _valid0;
const _errs25 = errors;
if(data10 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs25 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.costUSD !== undefined){
let data11 = data.costUSD;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/costUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/costUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.attempts !== undefined){
let data12 = data.attempts;
if(Array.isArray(data12)){
if(data12.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/attempts",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data12[i0], {instancePath:instancePath+"/attempts/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/attempts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.createdAt !== undefined){
let data14 = data.createdAt;
if(typeof data14 === "string"){
if(data14.length > 40 && func1(data14) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data14))){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updatedAt !== undefined){
let data15 = data.updatedAt;
if(typeof data15 === "string"){
if(data15.length > 40 && func1(data15) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/updatedAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data15))){
vErrors = add(vErrors, {instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actions"}});
errors++;
}
if(data.next === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "actions") || (key0 === "next"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.actions !== undefined){
let data0 = data.actions;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/actions",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data0[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(typeof data2 === "string"){
if(data2.length > 512 && func1(data2) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(data2 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const actionRolledBackEvent = validate37;
const schema38 = {"type":"object","additionalProperties":false,"required":["actionId","status"],"properties":{"actionId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"status":{"type":"string","enum":["rolled_back","failed","unknown"]}},"$id":"ActionRolledBackData"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actionId"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "actionId") || (key0 === "status"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.actionId !== undefined){
let data0 = data.actionId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "rolled_back") || (data1 === "failed")) || (data1 === "unknown"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema38.properties.status.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("action.rolled_back" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "action.rolled_back"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate39(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const action = validate31;

export const auditPage = validate41;
const schema40 = {"type":"object","additionalProperties":false,"required":["index","id","action","actor","time","detail","previousHash","hash"],"properties":{"index":{"description":"1, 2, 3 … without gaps within the tenant.","type":"integer","minimum":1},"id":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"sessionId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"action":{"type":"string","maxLength":128,"minLength":1},"actor":{"type":"string","maxLength":256,"minLength":1},"time":{"type":"string","maxLength":40,"format":"date-time"},"detail":{"type":"object","additionalProperties":true},"previousHash":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$","description":"Hash of the record before; 64 zeros for the first."},"hash":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$","description":"SHA-256 (hex) over `previousHash` and the canonical JSON of this record without `hash`."}},"$id":"AuditEntry"};
const pattern21 = new RegExp("^[0-9a-f]{64}$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "index"}});
errors++;
}
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.action === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
if(data.actor === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"}});
errors++;
}
if(data.time === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "time"}});
errors++;
}
if(data.detail === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "detail"}});
errors++;
}
if(data.previousHash === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "previousHash"}});
errors++;
}
if(data.hash === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "hash"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema40.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.index !== undefined){
let data0 = data.index;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/index",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/index",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sessionId !== undefined){
let data2 = data.sessionId;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(typeof data3 === "string"){
if(data3.length > 128 && func1(data3) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/action",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/action",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/action",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.actor !== undefined){
let data4 = data.actor;
if(typeof data4 === "string"){
if(data4.length > 256 && func1(data4) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.time !== undefined){
let data5 = data.time;
if(typeof data5 === "string"){
if(data5.length > 40 && func1(data5) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/time",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data5))){
vErrors = add(vErrors, {instancePath:instancePath+"/time",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/time",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.detail !== undefined){
let data6 = data.detail;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/detail",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.previousHash !== undefined){
let data7 = data.previousHash;
if(typeof data7 === "string"){
if(data7.length > 64 && func1(data7) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/previousHash",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern21.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/previousHash",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/previousHash",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hash !== undefined){
let data8 = data.hash;
if(typeof data8 === "string"){
if(data8.length > 64 && func1(data8) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/hash",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern21.test(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/hash",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/hash",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.records === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "records"}});
errors++;
}
if(data.next === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "records") || (key0 === "next"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.records !== undefined){
let data0 = data.records;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/records",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data0[i0], {instancePath:instancePath+"/records/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/records",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(typeof data2 === "string"){
if(data2.length > 512 && func1(data2) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(data2 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const auditVerifyAnswer = validate44;

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "index"}});
errors++;
}
if(data.hash === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "hash"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "index") || (key0 === "hash"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.index !== undefined){
let data0 = data.index;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/index",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/index",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.hash !== undefined){
let data1 = data.hash;
if(typeof data1 === "string"){
if(!pattern21.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/hash",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/hash",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","additionalProperties":false,"required":["index","fault"],"properties":{"index":{"description":"Position of the first record that is wrong or missing.","type":"integer","minimum":1},"fault":{"type":"string","enum":["changed","gap","reordered","unlinked","truncated","rewritten"]}},"$id":"AuditFault"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "index"}});
errors++;
}
if(data.fault === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fault"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "index") || (key0 === "fault"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.index !== undefined){
let data0 = data.index;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/index",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/index",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.fault !== undefined){
let data1 = data.fault;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/fault",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data1 === "changed") || (data1 === "gap")) || (data1 === "reordered")) || (data1 === "unlinked")) || (data1 === "truncated")) || (data1 === "rewritten"))){
vErrors = add(vErrors, {instancePath:instancePath+"/fault",keyword:"enum",params:{allowedValues: schema43.properties.fault.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ok"}});
errors++;
}
if(data.records === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "records"}});
errors++;
}
if(data.head === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "head"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "ok") || (key0 === "records")) || (key0 === "head")) || (key0 === "firstBad"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ok !== undefined){
if(typeof data.ok !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.records !== undefined){
let data1 = data.records;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/records",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/records",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.head !== undefined){
let data2 = data.head;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(validate45(data2, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data2 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/head",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/head",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.firstBad !== undefined){
if(!(validate47(data.firstBad, {instancePath:instancePath+"/firstBad",parentData:data,parentDataProperty:"firstBad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const budget = validate49;
const schema44 = {"title":"BudgetAnswer","description":"The tenant's limits and spend, US dollars.","type":"object","additionalProperties":false,"required":["tenantId","currency","daily","monthly","sessionLimitUSD"],"properties":{"tenantId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"currency":{"const":"USD"},"daily":{"$ref":"BudgetPeriod"},"monthly":{"$ref":"BudgetPeriod"},"sessionLimitUSD":{"description":"Per session; null without a limit.","type":["number","null"],"minimum":0}},"$id":"BudgetAnswer"};
const schema45 = {"type":"object","additionalProperties":false,"required":["period","limitUSD","spentUSD","reservedUSD","remainingUSD"],"properties":{"period":{"description":"`daily:2026-11-22` or `monthly:2026-11`, UTC.","type":"string","maxLength":20,"pattern":"^(daily:\\d{4}-\\d{2}-\\d{2}|monthly:\\d{4}-\\d{2})$"},"limitUSD":{"description":"Null without a limit.","type":["number","null"],"minimum":0},"spentUSD":{"type":"number","minimum":0},"reservedUSD":{"type":"number","minimum":0,"description":"Set aside for actions under way."},"remainingUSD":{"description":"Null without a limit.","type":["number","null"]}},"$id":"BudgetPeriod"};
const pattern25 = new RegExp("^(daily:\\d{4}-\\d{2}-\\d{2}|monthly:\\d{4}-\\d{2})$", "u");

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "period"}});
errors++;
}
if(data.limitUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "limitUSD"}});
errors++;
}
if(data.spentUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "spentUSD"}});
errors++;
}
if(data.reservedUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reservedUSD"}});
errors++;
}
if(data.remainingUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "remainingUSD"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "period") || (key0 === "limitUSD")) || (key0 === "spentUSD")) || (key0 === "reservedUSD")) || (key0 === "remainingUSD"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.period !== undefined){
let data0 = data.period;
if(typeof data0 === "string"){
if(data0.length > 20 && func1(data0) > 20){
vErrors = add(vErrors, {instancePath:instancePath+"/period",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern25.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/period",keyword:"pattern",params:{pattern: "^(daily:\\d{4}-\\d{2}-\\d{2}|monthly:\\d{4}-\\d{2})$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/period",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.limitUSD !== undefined){
let data1 = data.limitUSD;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/limitUSD",keyword:"type",params:{type: schema45.properties.limitUSD.type}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/limitUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.spentUSD !== undefined){
let data2 = data.spentUSD;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/spentUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/spentUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.reservedUSD !== undefined){
let data3 = data.reservedUSD;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/reservedUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reservedUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.remainingUSD !== undefined){
let data4 = data.remainingUSD;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/remainingUSD",keyword:"type",params:{type: schema45.properties.remainingUSD.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tenantId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tenantId"}});
errors++;
}
if(data.currency === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "currency"}});
errors++;
}
if(data.daily === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "daily"}});
errors++;
}
if(data.monthly === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "monthly"}});
errors++;
}
if(data.sessionLimitUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessionLimitUSD"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "tenantId") || (key0 === "currency")) || (key0 === "daily")) || (key0 === "monthly")) || (key0 === "sessionLimitUSD"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tenantId !== undefined){
let data0 = data.tenantId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.currency !== undefined){
if("USD" !== data.currency){
vErrors = add(vErrors, {instancePath:instancePath+"/currency",keyword:"const",params:{allowedValue: "USD"}});
errors++;
}
}
if(data.daily !== undefined){
if(!(validate50(data.daily, {instancePath:instancePath+"/daily",parentData:data,parentDataProperty:"daily",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.monthly !== undefined){
if(!(validate50(data.monthly, {instancePath:instancePath+"/monthly",parentData:data,parentDataProperty:"monthly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.sessionLimitUSD !== undefined){
let data4 = data.sessionLimitUSD;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionLimitUSD",keyword:"type",params:{type: schema44.properties.sessionLimitUSD.type}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionLimitUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bundleIntents = validate53;

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "description"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(data1.length > 2000 && func1(data1) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data1.length < 0 && func1(data1) < 0){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"description":"One thing that people ask for.","type":"object","additionalProperties":false,"required":["name","domain","examples"],"properties":{"name":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$","description":"Unique in the catalogue; `unknown` is reserved."},"domain":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$","description":"`general` unless told."},"description":{"description":"For people and models.","type":"string","maxLength":2000,"minLength":0},"examples":{"description":"What people say, in any language.","type":"array","maxItems":2000,"items":{"type":"string","maxLength":2000,"minLength":1}},"patterns":{"description":"Regular expressions (RE2 syntax) that name the intent for sure; named groups fill slots.","type":"array","maxItems":200,"items":{"anyOf":[{"type":"string","maxLength":2000,"minLength":1},{"$ref":"PatternSpec"}]}},"slots":{"description":"Slots by name.","type":"object","maxProperties":64,"propertyNames":{"maxLength":64,"minLength":1,"pattern":"^(?!__proto__$)"},"additionalProperties":{"$ref":"SlotSpec"}},"threshold":{"type":"number","minimum":0,"maximum":1,"description":"Least confidence for this intent, in place of the policy's."},"capabilities":{"description":"What the action does, as the policy's costs and risks name it.","type":"array","maxItems":64,"items":{"type":"string","maxLength":64,"minLength":1}},"traits":{"description":"Words that a manifest for this intent should have.","type":"array","maxItems":64,"items":{"type":"string","maxLength":128,"minLength":1}},"destructive":{"description":"It removes or overwrites something for good.","type":"boolean"},"emergency":{"description":"It must be possible in an emergency: reviewed where it would be refused for being destructive.","type":"boolean"},"estimatedVolume":{"description":"How many times the capabilities are used: a number, or the name of a slot that holds it.","type":["number","string"],"minimum":0,"maximum":1000000000,"maxLength":64,"minLength":1}},"$id":"IntentSpec"};
const pattern30 = new RegExp("^(?!__proto__$)", "u");
const schema50 = {"type":["string","number","boolean"],"maxLength":4096,"$id":"SlotValueScalar"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.match === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "match"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "match") || (key0 === "confidence")) || (key0 === "slots"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.match !== undefined){
let data0 = data.match;
if(typeof data0 === "string"){
if(data0.length > 2000 && func1(data0) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/match",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/match",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/match",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.confidence !== undefined){
let data1 = data.confidence;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.slots !== undefined){
let data2 = data.slots;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"maxProperties",params:{limit: 64}});
errors++;
}
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(key1.length > 64 && func1(key1) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(key1.length < 2 && func1(key1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"minLength",params:{limit: 1},propertyName:key1});
errors++;
}
if(!pattern30.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"pattern",params:{pattern: "^(?!__proto__$)"},propertyName:key1});
errors++;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema50.type}});
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 4096 && func1(data3) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 4096}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"description":"One parameter of an intent.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"$ref":"SlotType"},"description":{"type":"string","maxLength":2000,"minLength":0},"enum":{"description":"Allowed values; an object names synonyms per value.","anyOf":[{"type":"array","maxItems":500,"items":{"type":"string","maxLength":256,"minLength":1},"uniqueItems":true},{"type":"object","maxProperties":500,"propertyNames":{"maxLength":256,"minLength":1,"pattern":"^(?!__proto__$)"},"additionalProperties":{"type":"array","maxItems":200,"items":{"type":"string","maxLength":256,"minLength":1}}}]},"pattern":{"description":"Regular expression (RE2 syntax) that the value matches.","type":"string","maxLength":2000,"minLength":1},"required":{"description":"Without it the intent is reviewed.","type":"boolean"},"pii":{"description":"The value is personal.","type":"boolean"},"default":{"$ref":"SlotValueScalar"},"min":{"description":"Least number.","type":"number"},"max":{"description":"Greatest number.","type":"number"},"unit":{"description":"Unit of the number.","type":"string","maxLength":32,"minLength":1}},"$id":"SlotSpec"};
const schema52 = {"description":"How a slot's value is read.","type":"string","enum":["string","number","integer","boolean","enum","duration","date","resource","quantity"],"$id":"SlotType"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data === "string") || (data === "number")) || (data === "integer")) || (data === "boolean")) || (data === "enum")) || (data === "duration")) || (data === "date")) || (data === "resource")) || (data === "quantity"))){
vErrors = add(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema52.enum}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema51.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if(!(validate60(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(data1.length > 2000 && func1(data1) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data1.length < 0 && func1(data1) < 0){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.enum !== undefined){
let data2 = data.enum;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(Array.isArray(data2)){
if(data2.length > 500){
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"maxItems",params:{limit: 500}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 256 && func1(data3) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/enum/" + i0,keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/enum/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/enum/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 500){
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key1 in data2){
const _errs13 = errors;
if(typeof key1 === "string"){
if(key1.length > 256 && func1(key1) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"maxLength",params:{limit: 256},propertyName:key1});
errors++;
}
if(key1.length < 2 && func1(key1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"minLength",params:{limit: 1},propertyName:key1});
errors++;
}
if(!pattern30.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"pattern",params:{pattern: "^(?!__proto__$)"},propertyName:key1});
errors++;
}
}
var valid5 = _errs13 === errors;
if(!valid5){
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data2){
let data4 = data2[key2];
if(Array.isArray(data4)){
if(data4.length > 200){
vErrors = add(vErrors, {instancePath:instancePath+"/enum/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(data5.length > 256 && func1(data5) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/enum/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data5.length < 2 && func1(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/enum/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/enum/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/enum/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/enum",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.pattern !== undefined){
let data6 = data.pattern;
if(typeof data6 === "string"){
if(data6.length > 2000 && func1(data6) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/pattern",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data6.length < 2 && func1(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/pattern",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/pattern",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.pii !== undefined){
if(typeof data.pii !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/pii",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.default !== undefined){
let data9 = data.default;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/default",keyword:"type",params:{type: schema50.type}});
errors++;
}
if(typeof data9 === "string"){
if(data9.length > 4096 && func1(data9) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/default",keyword:"maxLength",params:{limit: 4096}});
errors++;
}
}
}
if(data.min !== undefined){
let data10 = data.min;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/min",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.max !== undefined){
let data11 = data.max;
if(!((typeof data11 == "number") && (isFinite(data11)))){
vErrors = add(vErrors, {instancePath:instancePath+"/max",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.unit !== undefined){
let data12 = data.unit;
if(typeof data12 === "string"){
if(data12.length > 32 && func1(data12) > 32){
vErrors = add(vErrors, {instancePath:instancePath+"/unit",keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(data12.length < 2 && func1(data12) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/unit",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.domain === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "domain"}});
errors++;
}
if(data.examples === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "examples"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema48.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domain !== undefined){
let data1 = data.domain;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/domain",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/domain",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/domain",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/domain",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length > 2000 && func1(data2) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data2.length < 0 && func1(data2) < 0){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.examples !== undefined){
let data3 = data.examples;
if(Array.isArray(data3)){
if(data3.length > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",keyword:"maxItems",params:{limit: 2000}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 2000 && func1(data4) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/examples/" + i0,keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/examples/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/examples/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/examples",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.patterns !== undefined){
let data5 = data.patterns;
if(Array.isArray(data5)){
if(data5.length > 200){
vErrors = add(vErrors, {instancePath:instancePath+"/patterns",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
if(typeof data6 === "string"){
if(data6.length > 2000 && func1(data6) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/patterns/" + i1,keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data6.length < 2 && func1(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/patterns/" + i1,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/patterns/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
const _errs18 = errors;
if(!(validate57(data6, {instancePath:instancePath+"/patterns/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
vErrors = add(vErrors, {instancePath:instancePath+"/patterns/" + i1,keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/patterns",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.slots !== undefined){
let data7 = data.slots;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"maxProperties",params:{limit: 64}});
errors++;
}
for(const key1 in data7){
const _errs21 = errors;
if(typeof key1 === "string"){
if(key1.length > 64 && func1(key1) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(key1.length < 2 && func1(key1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"minLength",params:{limit: 1},propertyName:key1});
errors++;
}
if(!pattern30.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"pattern",params:{pattern: "^(?!__proto__$)"},propertyName:key1});
errors++;
}
}
var valid6 = _errs21 === errors;
if(!valid6){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data7){
if(!(validate59(data7[key2], {instancePath:instancePath+"/slots/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.threshold !== undefined){
let data9 = data.threshold;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/threshold",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/threshold",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/threshold",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.capabilities !== undefined){
let data10 = data.capabilities;
if(Array.isArray(data10)){
if(data10.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/capabilities",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(data11.length > 64 && func1(data11) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/capabilities/" + i2,keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data11.length < 2 && func1(data11) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/capabilities/" + i2,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/capabilities/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/capabilities",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.traits !== undefined){
let data12 = data.traits;
if(Array.isArray(data12)){
if(data12.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/traits",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(data13.length > 128 && func1(data13) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/traits/" + i3,keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data13.length < 2 && func1(data13) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/traits/" + i3,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/traits/" + i3,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/traits",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.destructive !== undefined){
if(typeof data.destructive !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/destructive",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.emergency !== undefined){
if(typeof data.emergency !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/emergency",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.estimatedVolume !== undefined){
let data16 = data.estimatedVolume;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (typeof data16 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedVolume",keyword:"type",params:{type: schema48.properties.estimatedVolume.type}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000000 || isNaN(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedVolume",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedVolume",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
if(typeof data16 === "string"){
if(data16.length > 64 && func1(data16) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedVolume",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data16.length < 2 && func1(data16) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedVolume",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.intents === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intents"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "domains")) || (key0 === "intents"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.domains !== undefined){
let data1 = data.domains;
if(Array.isArray(data1)){
if(data1.length > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/domains",keyword:"maxItems",params:{limit: 256}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/domains/" + i0,keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/domains/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/domains/" + i0,keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/domains/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
const _errs10 = errors;
if(!(validate54(data2, {instancePath:instancePath+"/domains/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/domains/" + i0,keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/domains",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.intents !== undefined){
let data3 = data.intents;
if(Array.isArray(data3)){
if(data3.length > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/intents",keyword:"maxItems",params:{limit: 2000}});
errors++;
}
if(data3.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intents",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data3[i1], {instancePath:instancePath+"/intents/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intents",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bundleLimits = validate64;
const schema54 = {"title":"LimitsFile","description":"`limits.yaml` of a bundle: how much, how fast, where to, and who is told.","type":"object","additionalProperties":false,"required":[],"properties":{"version":{"description":"Version of the file's format; 1 unless told.","type":"integer","minimum":1,"maximum":1},"budgets":{"description":"US dollars reserved and spent.","type":"object","additionalProperties":false,"required":[],"properties":{"dailyUSD":{"description":"Per UTC day.","type":"number","minimum":0,"maximum":1000000000},"monthlyUSD":{"description":"Per UTC month.","type":"number","minimum":0,"maximum":1000000000},"sessionUSD":{"description":"Per session.","type":"number","minimum":0,"maximum":1000000000}}},"rates":{"description":"Rate limits.","type":"object","additionalProperties":false,"required":[],"properties":{"framesPerSecondPerSession":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"framesPerSecondPerTenant":{"type":"number","exclusiveMinimum":0,"maximum":10000000},"burst":{"description":"Frames above the rate that may come at once.","type":"number","minimum":0,"maximum":10000000},"sessionsPerMinute":{"type":"number","exclusiveMinimum":0,"maximum":10000000},"onCacheFailure":{"description":"Whether requests pass when the counters cannot be read.","type":"string","enum":["open","closed"]},"actionsPerMinute":{"description":"Actions of the tenant; more are held back until their turn.","type":"number","exclusiveMinimum":0,"maximum":1000000}}},"quotas":{"description":"Quotas.","type":"object","additionalProperties":false,"required":[],"properties":{"openSessions":{"type":"integer","minimum":1,"maximum":1000000000},"maxBacklogPerSession":{"description":"Undelivered messages before frames are refused.","type":"integer","minimum":1,"maximum":1000000000},"maxFramesPerSession":{"type":"integer","minimum":1,"maximum":1000000000},"maxUtteranceTokens":{"type":"integer","minimum":1,"maximum":1000000000},"actionsPerDay":{"description":"Actions of the tenant in any 24 hours; more are held back until their turn.","type":"integer","minimum":1,"maximum":1000000000}}},"scope":{"description":"The widest scope that a session may ask for.","type":"object","additionalProperties":false,"required":[],"properties":{"allowedDomains":{"type":"array","maxItems":256,"items":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"},"uniqueItems":true},"maxContextTokens":{"description":"Tokens.","type":"integer","minimum":1,"maximum":1000000000},"maxCostUSD":{"description":"Per session.","type":"number","minimum":0,"maximum":1000000000},"piiPolicy":{"$ref":"PiiPolicy"},"languages":{"description":"Languages of sessions, the first one where none is asked for; `en` covers `en-GB`.","type":"array","maxItems":256,"items":{"type":"string","maxLength":35,"pattern":"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"},"uniqueItems":true},"environments":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"uniqueItems":true},"idleTimeoutSec":{"description":"Seconds.","type":"integer","minimum":1,"maximum":604800},"sessionTtlSec":{"description":"Seconds.","type":"integer","minimum":1,"maximum":2592000}}},"egress":{"description":"Where actions may go.","type":"object","additionalProperties":false,"required":[],"properties":{"allow":{"description":"Hosts that actions may call.","type":"array","maxItems":1000,"items":{"description":"Host name; `*.example.com` for its subdomains.","type":"string","maxLength":253,"minLength":1,"pattern":"^[^\\s/]+$"}},"allowPrivate":{"description":"Private addresses that actions may call. An entry `localhost` or `127.0.0.1:PORT` in `allow` needs none here.","type":"array","maxItems":1000,"items":{"description":"Host, address or CIDR range.","type":"string","maxLength":253,"minLength":1}}}},"review":{"description":"Reviews.","type":"object","additionalProperties":false,"required":[],"properties":{"quorum":{"description":"Approvals needed.","type":"integer","minimum":1,"maximum":20},"expirySec":{"description":"Seconds until an undecided review is refused.","type":"integer","minimum":1,"maximum":7776000},"executeWithinSec":{"description":"Seconds after approval in which the action may start.","type":"integer","minimum":1,"maximum":2592000},"fourEyes":{"description":"Who asked may not approve.","type":"boolean"},"escalateAfterSec":{"description":"Seconds until an undecided review is called to more people's attention.","type":"integer","minimum":1,"maximum":7776000}}},"generation":{"description":"Generated manifests.","type":"object","additionalProperties":false,"required":[],"properties":{"permitted":{"description":"Drafts of manifests may be generated.","type":"boolean"}}},"notifications":{"description":"Who is told.","type":"array","maxItems":64,"items":{"$ref":"NotificationChannel"}},"models":{"description":"Models by role.","type":"object","maxProperties":16,"propertyNames":{"maxLength":64,"minLength":1,"pattern":"^(?!__proto__$)"},"additionalProperties":{"type":"string","maxLength":128,"minLength":1},"properties":{"fast":{"description":"Cheap and quick.","type":"string","maxLength":128,"minLength":1},"strong":{"description":"For what the others leave open.","type":"string","maxLength":128,"minLength":1},"embed":{"description":"Embeddings.","type":"string","maxLength":128,"minLength":1},"summarize":{"description":"Rolling summaries; without it they are made locally.","type":"string","maxLength":128,"minLength":1},"transcribe":{"description":"Text from sound, where the process transcribes by a model.","type":"string","maxLength":128,"minLength":1}},"required":[]},"retention":{"description":"How long things are kept.","type":"object","additionalProperties":false,"required":[],"properties":{"eventsDays":{"description":"Days.","type":"integer","minimum":1,"maximum":36500},"sessionsDays":{"description":"Days.","type":"integer","minimum":1,"maximum":36500},"auditDays":{"description":"Days.","type":"integer","minimum":1,"maximum":36500}}},"rollout":{"description":"How a new bundle comes in.","type":"object","additionalProperties":false,"required":[],"properties":{"mode":{"type":"string","enum":["off","shadow","canary","full"],"description":"off: the active bundle alone. shadow: another decides alongside. canary, full: the candidate decides a share of the sessions, or all."},"percent":{"description":"Share of sessions that the candidate decides, in percent; without `automatic`.","type":"number","minimum":0,"maximum":100},"shadow":{"description":"Digest of the published bundle that decides alongside; it is logged and never obeyed.","type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"variants":{"type":"array","maxItems":16,"items":{"$ref":"RolloutVariant"}},"candidate":{"description":"Digest of the published bundle that is rolled out.","type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"automatic":{"description":"Steps on by the criteria of `phases`, and steps back when one is broken.","type":"boolean"},"phases":{"description":"In place of the usual ones: shadow, 5, 25, 50 and 100 percent.","type":"array","minItems":1,"maxItems":16,"items":{"$ref":"RolloutPhase"}}}}},"$id":"LimitsFile"};
const pattern34 = new RegExp("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", "u");
const pattern35 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
const pattern36 = new RegExp("^[^\\s/]+$", "u");
const schema55 = {"description":"mask: replaced before anything is stored; block: the frame is refused; allow: kept.","type":"string","enum":["mask","block","allow"],"$id":"PiiPolicy"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "mask") || (data === "block")) || (data === "allow"))){
vErrors = add(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema55.enum}});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","additionalProperties":false,"required":["channel","target"],"properties":{"channel":{"description":"A webhook is signed with the tenant's secret `notify`; slack is an incoming webhook of Slack; email goes through the system's mail server.","type":"string","enum":["webhook","slack","email"]},"target":{"description":"Address.","type":"string","maxLength":2048,"minLength":1},"on":{"description":"Kinds of notice (review.requested, review.expiring, review.escalated, review.delegated, budget.warning, rollout.stepped); all unless told.","type":"array","maxItems":64,"items":{"type":"string","maxLength":128,"minLength":1}}},"$id":"NotificationChannel"};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"}});
errors++;
}
if(data.target === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "target"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "channel") || (key0 === "target")) || (key0 === "on"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.channel !== undefined){
let data0 = data.channel;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "webhook") || (data0 === "slack")) || (data0 === "email"))){
vErrors = add(vErrors, {instancePath:instancePath+"/channel",keyword:"enum",params:{allowedValues: schema56.properties.channel.enum}});
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(typeof data1 === "string"){
if(data1.length > 2048 && func1(data1) > 2048){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.on !== undefined){
let data2 = data.on;
if(Array.isArray(data2)){
if(data2.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/on",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 128 && func1(data3) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/on/" + i0,keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/on/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/on/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/on",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.percent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "percent"}});
errors++;
}
if(data.bundle === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bundle"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "percent")) || (key0 === "bundle"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 64 && func1(data0) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern35.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.percent !== undefined){
let data1 = data.percent;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.bundle !== undefined){
let data2 = data.bundle;
if(typeof data2 === "string"){
if(!pattern16.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","additionalProperties":false,"required":["measure"],"properties":{"measure":{"type":"string","enum":["agreement","errorRate","latencyP90","criticalIncidents","costPerSession","cacheHitRate","budgetOverruns","approvalRate","overrideRate","automationRate"]},"atLeast":{"type":"number"},"atMost":{"type":"number"}},"$id":"RolloutCriterion"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.measure === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "measure"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "measure") || (key0 === "atLeast")) || (key0 === "atMost"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.measure !== undefined){
let data0 = data.measure;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/measure",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data0 === "agreement") || (data0 === "errorRate")) || (data0 === "latencyP90")) || (data0 === "criticalIncidents")) || (data0 === "costPerSession")) || (data0 === "cacheHitRate")) || (data0 === "budgetOverruns")) || (data0 === "approvalRate")) || (data0 === "overrideRate")) || (data0 === "automationRate"))){
vErrors = add(vErrors, {instancePath:instancePath+"/measure",keyword:"enum",params:{allowedValues: schema59.properties.measure.enum}});
errors++;
}
}
if(data.atLeast !== undefined){
let data1 = data.atLeast;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/atLeast",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.atMost !== undefined){
let data2 = data.atMost;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/atMost",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.percent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "percent"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "percent")) || (key0 === "leastHours")) || (key0 === "leastCount")) || (key0 === "criteria"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 64 && func1(data0) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern35.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.percent !== undefined){
let data1 = data.percent;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.leastHours !== undefined){
let data2 = data.leastHours;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 8760 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/leastHours",keyword:"maximum",params:{comparison: "<=", limit: 8760}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/leastHours",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/leastHours",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.leastCount !== undefined){
let data3 = data.leastCount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/leastCount",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/leastCount",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/leastCount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.criteria !== undefined){
let data4 = data.criteria;
if(Array.isArray(data4)){
if(data4.length > 16){
vErrors = add(vErrors, {instancePath:instancePath+"/criteria",keyword:"maxItems",params:{limit: 16}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data4[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/criteria",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func24.call(schema54.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.budgets !== undefined){
let data1 = data.budgets;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "dailyUSD") || (key1 === "monthlyUSD")) || (key1 === "sessionUSD"))){
vErrors = add(vErrors, {instancePath:instancePath+"/budgets",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.dailyUSD !== undefined){
let data2 = data1.dailyUSD;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/budgets/dailyUSD",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/budgets/dailyUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/budgets/dailyUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data1.monthlyUSD !== undefined){
let data3 = data1.monthlyUSD;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/budgets/monthlyUSD",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/budgets/monthlyUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/budgets/monthlyUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data1.sessionUSD !== undefined){
let data4 = data1.sessionUSD;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/budgets/sessionUSD",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/budgets/sessionUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/budgets/sessionUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/budgets",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.rates !== undefined){
let data5 = data.rates;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!((((((key2 === "framesPerSecondPerSession") || (key2 === "framesPerSecondPerTenant")) || (key2 === "burst")) || (key2 === "sessionsPerMinute")) || (key2 === "onCacheFailure")) || (key2 === "actionsPerMinute"))){
vErrors = add(vErrors, {instancePath:instancePath+"/rates",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data5.framesPerSecondPerSession !== undefined){
let data6 = data5.framesPerSecondPerSession;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/rates/framesPerSecondPerSession",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data6 <= 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/rates/framesPerSecondPerSession",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rates/framesPerSecondPerSession",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data5.framesPerSecondPerTenant !== undefined){
let data7 = data5.framesPerSecondPerTenant;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10000000 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/rates/framesPerSecondPerTenant",keyword:"maximum",params:{comparison: "<=", limit: 10000000}});
errors++;
}
if(data7 <= 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/rates/framesPerSecondPerTenant",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rates/framesPerSecondPerTenant",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data5.burst !== undefined){
let data8 = data5.burst;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10000000 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/rates/burst",keyword:"maximum",params:{comparison: "<=", limit: 10000000}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/rates/burst",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rates/burst",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data5.sessionsPerMinute !== undefined){
let data9 = data5.sessionsPerMinute;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 10000000 || isNaN(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/rates/sessionsPerMinute",keyword:"maximum",params:{comparison: "<=", limit: 10000000}});
errors++;
}
if(data9 <= 0 || isNaN(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/rates/sessionsPerMinute",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rates/sessionsPerMinute",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data5.onCacheFailure !== undefined){
let data10 = data5.onCacheFailure;
if(typeof data10 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rates/onCacheFailure",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "open") || (data10 === "closed"))){
vErrors = add(vErrors, {instancePath:instancePath+"/rates/onCacheFailure",keyword:"enum",params:{allowedValues: schema54.properties.rates.properties.onCacheFailure.enum}});
errors++;
}
}
if(data5.actionsPerMinute !== undefined){
let data11 = data5.actionsPerMinute;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/rates/actionsPerMinute",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data11 <= 0 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/rates/actionsPerMinute",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rates/actionsPerMinute",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rates",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.quotas !== undefined){
let data12 = data.quotas;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!(((((key3 === "openSessions") || (key3 === "maxBacklogPerSession")) || (key3 === "maxFramesPerSession")) || (key3 === "maxUtteranceTokens")) || (key3 === "actionsPerDay"))){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data12.openSessions !== undefined){
let data13 = data12.openSessions;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/openSessions",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000 || isNaN(data13)){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/openSessions",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data13 < 1 || isNaN(data13)){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/openSessions",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data12.maxBacklogPerSession !== undefined){
let data14 = data12.maxBacklogPerSession;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/maxBacklogPerSession",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000000 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/maxBacklogPerSession",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data14 < 1 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/maxBacklogPerSession",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data12.maxFramesPerSession !== undefined){
let data15 = data12.maxFramesPerSession;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/maxFramesPerSession",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/maxFramesPerSession",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data15 < 1 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/maxFramesPerSession",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data12.maxUtteranceTokens !== undefined){
let data16 = data12.maxUtteranceTokens;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/maxUtteranceTokens",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000000 || isNaN(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/maxUtteranceTokens",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data16 < 1 || isNaN(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/maxUtteranceTokens",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data12.actionsPerDay !== undefined){
let data17 = data12.actionsPerDay;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/actionsPerDay",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000000 || isNaN(data17)){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/actionsPerDay",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data17 < 1 || isNaN(data17)){
vErrors = add(vErrors, {instancePath:instancePath+"/quotas/actionsPerDay",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/quotas",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.scope !== undefined){
let data18 = data.scope;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
if(!((((((((key4 === "allowedDomains") || (key4 === "maxContextTokens")) || (key4 === "maxCostUSD")) || (key4 === "piiPolicy")) || (key4 === "languages")) || (key4 === "environments")) || (key4 === "idleTimeoutSec")) || (key4 === "sessionTtlSec"))){
vErrors = add(vErrors, {instancePath:instancePath+"/scope",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data18.allowedDomains !== undefined){
let data19 = data18.allowedDomains;
if(Array.isArray(data19)){
if(data19.length > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/allowedDomains",keyword:"maxItems",params:{limit: 256}});
errors++;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(typeof data20 === "string"){
if(data20.length > 128 && func1(data20) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/allowedDomains/" + i0,keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data20.length < 2 && func1(data20) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/allowedDomains/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data20)){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/allowedDomains/" + i0,keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/scope/allowedDomains/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data19.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data19[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/scope/allowedDomains",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/scope/allowedDomains",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data18.maxContextTokens !== undefined){
let data21 = data18.maxContextTokens;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/maxContextTokens",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000000 || isNaN(data21)){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/maxContextTokens",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data21 < 1 || isNaN(data21)){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/maxContextTokens",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data18.maxCostUSD !== undefined){
let data22 = data18.maxCostUSD;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000000000 || isNaN(data22)){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/maxCostUSD",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data22 < 0 || isNaN(data22)){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/maxCostUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/scope/maxCostUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data18.piiPolicy !== undefined){
if(!(validate65(data18.piiPolicy, {instancePath:instancePath+"/scope/piiPolicy",parentData:data18,parentDataProperty:"piiPolicy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data18.languages !== undefined){
let data24 = data18.languages;
if(Array.isArray(data24)){
if(data24.length > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/languages",keyword:"maxItems",params:{limit: 256}});
errors++;
}
const len1 = data24.length;
for(let i2=0; i2<len1; i2++){
let data25 = data24[i2];
if(typeof data25 === "string"){
if(data25.length > 35 && func1(data25) > 35){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/languages/" + i2,keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern34.test(data25)){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/languages/" + i2,keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/scope/languages/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i3 = data24.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data24[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, {instancePath:instancePath+"/scope/languages",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/scope/languages",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data18.environments !== undefined){
let data26 = data18.environments;
if(Array.isArray(data26)){
if(data26.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/environments",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len2 = data26.length;
for(let i4=0; i4<len2; i4++){
let data27 = data26[i4];
if(typeof data27 === "string"){
if(data27.length > 64 && func1(data27) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/environments/" + i4,keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data27.length < 2 && func1(data27) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/environments/" + i4,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern35.test(data27)){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/environments/" + i4,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/scope/environments/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i5 = data26.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data26[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = add(vErrors, {instancePath:instancePath+"/scope/environments",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/scope/environments",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data18.idleTimeoutSec !== undefined){
let data28 = data18.idleTimeoutSec;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/idleTimeoutSec",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 604800 || isNaN(data28)){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/idleTimeoutSec",keyword:"maximum",params:{comparison: "<=", limit: 604800}});
errors++;
}
if(data28 < 1 || isNaN(data28)){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/idleTimeoutSec",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data18.sessionTtlSec !== undefined){
let data29 = data18.sessionTtlSec;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/sessionTtlSec",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 2592000 || isNaN(data29)){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/sessionTtlSec",keyword:"maximum",params:{comparison: "<=", limit: 2592000}});
errors++;
}
if(data29 < 1 || isNaN(data29)){
vErrors = add(vErrors, {instancePath:instancePath+"/scope/sessionTtlSec",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/scope",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.egress !== undefined){
let data30 = data.egress;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key5 in data30){
if(!((key5 === "allow") || (key5 === "allowPrivate"))){
vErrors = add(vErrors, {instancePath:instancePath+"/egress",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data30.allow !== undefined){
let data31 = data30.allow;
if(Array.isArray(data31)){
if(data31.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/egress/allow",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len3 = data31.length;
for(let i6=0; i6<len3; i6++){
let data32 = data31[i6];
if(typeof data32 === "string"){
if(data32.length > 253 && func1(data32) > 253){
vErrors = add(vErrors, {instancePath:instancePath+"/egress/allow/" + i6,keyword:"maxLength",params:{limit: 253}});
errors++;
}
if(data32.length < 2 && func1(data32) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/egress/allow/" + i6,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern36.test(data32)){
vErrors = add(vErrors, {instancePath:instancePath+"/egress/allow/" + i6,keyword:"pattern",params:{pattern: "^[^\\s/]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/egress/allow/" + i6,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/egress/allow",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data30.allowPrivate !== undefined){
let data33 = data30.allowPrivate;
if(Array.isArray(data33)){
if(data33.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/egress/allowPrivate",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len4 = data33.length;
for(let i7=0; i7<len4; i7++){
let data34 = data33[i7];
if(typeof data34 === "string"){
if(data34.length > 253 && func1(data34) > 253){
vErrors = add(vErrors, {instancePath:instancePath+"/egress/allowPrivate/" + i7,keyword:"maxLength",params:{limit: 253}});
errors++;
}
if(data34.length < 2 && func1(data34) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/egress/allowPrivate/" + i7,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/egress/allowPrivate/" + i7,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/egress/allowPrivate",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/egress",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.review !== undefined){
let data35 = data.review;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key6 in data35){
if(!(((((key6 === "quorum") || (key6 === "expirySec")) || (key6 === "executeWithinSec")) || (key6 === "fourEyes")) || (key6 === "escalateAfterSec"))){
vErrors = add(vErrors, {instancePath:instancePath+"/review",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data35.quorum !== undefined){
let data36 = data35.quorum;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = add(vErrors, {instancePath:instancePath+"/review/quorum",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 20 || isNaN(data36)){
vErrors = add(vErrors, {instancePath:instancePath+"/review/quorum",keyword:"maximum",params:{comparison: "<=", limit: 20}});
errors++;
}
if(data36 < 1 || isNaN(data36)){
vErrors = add(vErrors, {instancePath:instancePath+"/review/quorum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data35.expirySec !== undefined){
let data37 = data35.expirySec;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = add(vErrors, {instancePath:instancePath+"/review/expirySec",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 7776000 || isNaN(data37)){
vErrors = add(vErrors, {instancePath:instancePath+"/review/expirySec",keyword:"maximum",params:{comparison: "<=", limit: 7776000}});
errors++;
}
if(data37 < 1 || isNaN(data37)){
vErrors = add(vErrors, {instancePath:instancePath+"/review/expirySec",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data35.executeWithinSec !== undefined){
let data38 = data35.executeWithinSec;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
vErrors = add(vErrors, {instancePath:instancePath+"/review/executeWithinSec",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 2592000 || isNaN(data38)){
vErrors = add(vErrors, {instancePath:instancePath+"/review/executeWithinSec",keyword:"maximum",params:{comparison: "<=", limit: 2592000}});
errors++;
}
if(data38 < 1 || isNaN(data38)){
vErrors = add(vErrors, {instancePath:instancePath+"/review/executeWithinSec",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data35.fourEyes !== undefined){
if(typeof data35.fourEyes !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/review/fourEyes",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data35.escalateAfterSec !== undefined){
let data40 = data35.escalateAfterSec;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = add(vErrors, {instancePath:instancePath+"/review/escalateAfterSec",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 7776000 || isNaN(data40)){
vErrors = add(vErrors, {instancePath:instancePath+"/review/escalateAfterSec",keyword:"maximum",params:{comparison: "<=", limit: 7776000}});
errors++;
}
if(data40 < 1 || isNaN(data40)){
vErrors = add(vErrors, {instancePath:instancePath+"/review/escalateAfterSec",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/review",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.generation !== undefined){
let data41 = data.generation;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key7 in data41){
if(!(key7 === "permitted")){
vErrors = add(vErrors, {instancePath:instancePath+"/generation",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data41.permitted !== undefined){
if(typeof data41.permitted !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/generation/permitted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/generation",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.notifications !== undefined){
let data43 = data.notifications;
if(Array.isArray(data43)){
if(data43.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/notifications",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len5 = data43.length;
for(let i8=0; i8<len5; i8++){
if(!(validate67(data43[i8], {instancePath:instancePath+"/notifications/" + i8,parentData:data43,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/notifications",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.models !== undefined){
let data45 = data.models;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(Object.keys(data45).length > 16){
vErrors = add(vErrors, {instancePath:instancePath+"/models",keyword:"maxProperties",params:{limit: 16}});
errors++;
}
for(const key8 in data45){
const _errs99 = errors;
if(typeof key8 === "string"){
if(key8.length > 64 && func1(key8) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/models",keyword:"maxLength",params:{limit: 64},propertyName:key8});
errors++;
}
if(key8.length < 2 && func1(key8) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/models",keyword:"minLength",params:{limit: 1},propertyName:key8});
errors++;
}
if(!pattern30.test(key8)){
vErrors = add(vErrors, {instancePath:instancePath+"/models",keyword:"pattern",params:{pattern: "^(?!__proto__$)"},propertyName:key8});
errors++;
}
}
var valid23 = _errs99 === errors;
if(!valid23){
vErrors = add(vErrors, {instancePath:instancePath+"/models",keyword:"propertyNames",params:{propertyName: key8}});
errors++;
}
}
for(const key9 in data45){
if(!(((((key9 === "fast") || (key9 === "strong")) || (key9 === "embed")) || (key9 === "summarize")) || (key9 === "transcribe"))){
let data46 = data45[key9];
if(typeof data46 === "string"){
if(data46.length > 128 && func1(data46) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data46.length < 2 && func1(data46) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(data45.fast !== undefined){
let data47 = data45.fast;
if(typeof data47 === "string"){
if(data47.length > 128 && func1(data47) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/models/fast",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data47.length < 2 && func1(data47) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/models/fast",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/models/fast",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data45.strong !== undefined){
let data48 = data45.strong;
if(typeof data48 === "string"){
if(data48.length > 128 && func1(data48) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/models/strong",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data48.length < 2 && func1(data48) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/models/strong",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/models/strong",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data45.embed !== undefined){
let data49 = data45.embed;
if(typeof data49 === "string"){
if(data49.length > 128 && func1(data49) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/models/embed",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data49.length < 2 && func1(data49) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/models/embed",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/models/embed",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data45.summarize !== undefined){
let data50 = data45.summarize;
if(typeof data50 === "string"){
if(data50.length > 128 && func1(data50) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/models/summarize",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data50.length < 2 && func1(data50) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/models/summarize",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/models/summarize",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data45.transcribe !== undefined){
let data51 = data45.transcribe;
if(typeof data51 === "string"){
if(data51.length > 128 && func1(data51) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/models/transcribe",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data51.length < 2 && func1(data51) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/models/transcribe",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/models/transcribe",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/models",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.retention !== undefined){
let data52 = data.retention;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key10 in data52){
if(!(((key10 === "eventsDays") || (key10 === "sessionsDays")) || (key10 === "auditDays"))){
vErrors = add(vErrors, {instancePath:instancePath+"/retention",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data52.eventsDays !== undefined){
let data53 = data52.eventsDays;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
vErrors = add(vErrors, {instancePath:instancePath+"/retention/eventsDays",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 36500 || isNaN(data53)){
vErrors = add(vErrors, {instancePath:instancePath+"/retention/eventsDays",keyword:"maximum",params:{comparison: "<=", limit: 36500}});
errors++;
}
if(data53 < 1 || isNaN(data53)){
vErrors = add(vErrors, {instancePath:instancePath+"/retention/eventsDays",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data52.sessionsDays !== undefined){
let data54 = data52.sessionsDays;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
vErrors = add(vErrors, {instancePath:instancePath+"/retention/sessionsDays",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 36500 || isNaN(data54)){
vErrors = add(vErrors, {instancePath:instancePath+"/retention/sessionsDays",keyword:"maximum",params:{comparison: "<=", limit: 36500}});
errors++;
}
if(data54 < 1 || isNaN(data54)){
vErrors = add(vErrors, {instancePath:instancePath+"/retention/sessionsDays",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data52.auditDays !== undefined){
let data55 = data52.auditDays;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
vErrors = add(vErrors, {instancePath:instancePath+"/retention/auditDays",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 36500 || isNaN(data55)){
vErrors = add(vErrors, {instancePath:instancePath+"/retention/auditDays",keyword:"maximum",params:{comparison: "<=", limit: 36500}});
errors++;
}
if(data55 < 1 || isNaN(data55)){
vErrors = add(vErrors, {instancePath:instancePath+"/retention/auditDays",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/retention",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.rollout !== undefined){
let data56 = data.rollout;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key11 in data56){
if(!(((((((key11 === "mode") || (key11 === "percent")) || (key11 === "shadow")) || (key11 === "variants")) || (key11 === "candidate")) || (key11 === "automatic")) || (key11 === "phases"))){
vErrors = add(vErrors, {instancePath:instancePath+"/rollout",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data56.mode !== undefined){
let data57 = data56.mode;
if(typeof data57 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/mode",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data57 === "off") || (data57 === "shadow")) || (data57 === "canary")) || (data57 === "full"))){
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/mode",keyword:"enum",params:{allowedValues: schema54.properties.rollout.properties.mode.enum}});
errors++;
}
}
if(data56.percent !== undefined){
let data58 = data56.percent;
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 100 || isNaN(data58)){
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data58 < 0 || isNaN(data58)){
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/percent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data56.shadow !== undefined){
let data59 = data56.shadow;
if(typeof data59 === "string"){
if(!pattern16.test(data59)){
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/shadow",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/shadow",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data56.variants !== undefined){
let data60 = data56.variants;
if(Array.isArray(data60)){
if(data60.length > 16){
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/variants",keyword:"maxItems",params:{limit: 16}});
errors++;
}
const len6 = data60.length;
for(let i9=0; i9<len6; i9++){
if(!(validate69(data60[i9], {instancePath:instancePath+"/rollout/variants/" + i9,parentData:data60,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/variants",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data56.candidate !== undefined){
let data62 = data56.candidate;
if(typeof data62 === "string"){
if(!pattern16.test(data62)){
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/candidate",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/candidate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data56.automatic !== undefined){
if(typeof data56.automatic !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/automatic",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data56.phases !== undefined){
let data64 = data56.phases;
if(Array.isArray(data64)){
if(data64.length > 16){
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/phases",keyword:"maxItems",params:{limit: 16}});
errors++;
}
if(data64.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/phases",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len7 = data64.length;
for(let i10=0; i10<len7; i10++){
if(!(validate71(data64[i10], {instancePath:instancePath+"/rollout/phases/" + i10,parentData:data64,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rollout/phases",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rollout",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bundlePolicyCases = validate75;
const schema62 = {"description":"From lenient to strict.","type":"string","enum":["auto","review","deny"],"$id":"DecisionKind"};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "auto") || (data === "review")) || (data === "deny"))){
vErrors = add(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema62.enum}});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.context === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "context"}});
errors++;
}
if(data.expect === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expect"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "context")) || (key0 === "expect"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 256 && func1(data0) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.context !== undefined){
let data1 = data.context;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/context",keyword:"maxProperties",params:{limit: 64}});
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(key1.length > 64 && func1(key1) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/context",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern30.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/context",keyword:"pattern",params:{pattern: "^(?!__proto__$)"},propertyName:key1});
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/context",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/context",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.expect !== undefined){
let data2 = data.expect;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.decision === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/expect",keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
for(const key2 in data2){
if(!((key2 === "decision") || (key2 === "rule"))){
vErrors = add(vErrors, {instancePath:instancePath+"/expect",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.decision !== undefined){
if(!(validate77(data2.decision, {instancePath:instancePath+"/expect/decision",parentData:data2,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data2.rule !== undefined){
let data4 = data2.rule;
if(typeof data4 === "string"){
if(data4.length > 128 && func1(data4) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/expect/rule",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/expect/rule",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expect/rule",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expect",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "cases"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "cases"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.cases !== undefined){
let data1 = data.cases;
if(Array.isArray(data1)){
if(data1.length > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/cases",keyword:"maxItems",params:{limit: 2000}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data1[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/cases",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bundlePolicy = validate80;
const pattern49 = new RegExp("^(?!builtin:)", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.when === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "when"}});
errors++;
}
if(data.decision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "when")) || (key0 === "decision")) || (key0 === "reason"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern49.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^(?!builtin:)"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.when !== undefined){
let data1 = data.when;
if(typeof data1 === "string"){
if(data1.length > 4000 && func1(data1) > 4000){
vErrors = add(vErrors, {instancePath:instancePath+"/when",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/when",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/when",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.decision !== undefined){
if(!(validate77(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(data3.length > 2000 && func1(data3) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rules === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rules"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "thresholds")) || (key0 === "costs")) || (key0 === "defaultCost")) || (key0 === "risk")) || (key0 === "rules")) || (key0 === "defaultDecision"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.thresholds !== undefined){
let data1 = data.thresholds;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 32){
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds",keyword:"maxProperties",params:{limit: 32}});
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(key1.length > 64 && func1(key1) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(!pattern30.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds",keyword:"pattern",params:{pattern: "^(?!__proto__$)"},propertyName:key1});
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data1){
if(!((key2 === "intent") || (key2 === "semantic"))){
let data2 = data1[key2];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});
errors++;
}
}
}
if(data1.intent !== undefined){
let data3 = data1.intent;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds/intent",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds/intent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds/intent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data1.semantic !== undefined){
let data4 = data1.semantic;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds/semantic",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds/semantic",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds/semantic",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/thresholds",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.costs !== undefined){
let data5 = data.costs;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 500){
vErrors = add(vErrors, {instancePath:instancePath+"/costs",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key3 in data5){
const _errs16 = errors;
if(typeof key3 === "string"){
if(key3.length > 64 && func1(key3) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/costs",keyword:"maxLength",params:{limit: 64},propertyName:key3});
errors++;
}
if(key3.length < 2 && func1(key3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/costs",keyword:"minLength",params:{limit: 1},propertyName:key3});
errors++;
}
if(!pattern30.test(key3)){
vErrors = add(vErrors, {instancePath:instancePath+"/costs",keyword:"pattern",params:{pattern: "^(?!__proto__$)"},propertyName:key3});
errors++;
}
}
var valid4 = _errs16 === errors;
if(!valid4){
vErrors = add(vErrors, {instancePath:instancePath+"/costs",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data5){
let data6 = data5[key4];
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/costs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/costs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/costs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/costs",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.defaultCost !== undefined){
let data7 = data.defaultCost;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/defaultCost",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/defaultCost",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/defaultCost",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.risk !== undefined){
let data8 = data.risk;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key5 in data8){
if(!(((((key5 === "environment") || (key5 === "capabilities")) || (key5 === "safetyFlags")) || (key5 === "destructive")) || (key5 === "recentFailureRate"))){
vErrors = add(vErrors, {instancePath:instancePath+"/risk",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data8.environment !== undefined){
let data9 = data8.environment;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/environment",keyword:"maxProperties",params:{limit: 64}});
errors++;
}
for(const key6 in data9){
const _errs27 = errors;
if(typeof key6 === "string"){
if(key6.length > 64 && func1(key6) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/environment",keyword:"maxLength",params:{limit: 64},propertyName:key6});
errors++;
}
if(key6.length < 2 && func1(key6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/environment",keyword:"minLength",params:{limit: 1},propertyName:key6});
errors++;
}
if(!pattern30.test(key6)){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/environment",keyword:"pattern",params:{pattern: "^(?!__proto__$)"},propertyName:key6});
errors++;
}
}
var valid7 = _errs27 === errors;
if(!valid7){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/environment",keyword:"propertyNames",params:{propertyName: key6}});
errors++;
}
}
for(const key7 in data9){
let data10 = data9[key7];
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/environment/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/environment/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/risk/environment/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/risk/environment",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data8.capabilities !== undefined){
let data11 = data8.capabilities;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 500){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/capabilities",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key8 in data11){
const _errs33 = errors;
if(typeof key8 === "string"){
if(key8.length > 64 && func1(key8) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/capabilities",keyword:"maxLength",params:{limit: 64},propertyName:key8});
errors++;
}
if(key8.length < 2 && func1(key8) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/capabilities",keyword:"minLength",params:{limit: 1},propertyName:key8});
errors++;
}
if(!pattern30.test(key8)){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/capabilities",keyword:"pattern",params:{pattern: "^(?!__proto__$)"},propertyName:key8});
errors++;
}
}
var valid9 = _errs33 === errors;
if(!valid9){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/capabilities",keyword:"propertyNames",params:{propertyName: key8}});
errors++;
}
}
for(const key9 in data11){
let data12 = data11[key9];
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/capabilities/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/capabilities/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/risk/capabilities/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/risk/capabilities",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data8.safetyFlags !== undefined){
let data13 = data8.safetyFlags;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/safetyFlags",keyword:"maxProperties",params:{limit: 64}});
errors++;
}
for(const key10 in data13){
const _errs39 = errors;
if(typeof key10 === "string"){
if(key10.length > 64 && func1(key10) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/safetyFlags",keyword:"maxLength",params:{limit: 64},propertyName:key10});
errors++;
}
if(key10.length < 2 && func1(key10) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/safetyFlags",keyword:"minLength",params:{limit: 1},propertyName:key10});
errors++;
}
if(!pattern30.test(key10)){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/safetyFlags",keyword:"pattern",params:{pattern: "^(?!__proto__$)"},propertyName:key10});
errors++;
}
}
var valid11 = _errs39 === errors;
if(!valid11){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/safetyFlags",keyword:"propertyNames",params:{propertyName: key10}});
errors++;
}
}
for(const key11 in data13){
let data14 = data13[key11];
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/safetyFlags/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/safetyFlags/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/risk/safetyFlags/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/risk/safetyFlags",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data8.destructive !== undefined){
let data15 = data8.destructive;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/destructive",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/destructive",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/risk/destructive",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data8.recentFailureRate !== undefined){
let data16 = data8.recentFailureRate;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1 || isNaN(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/recentFailureRate",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/risk/recentFailureRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/risk/recentFailureRate",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/risk",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.rules !== undefined){
let data17 = data.rules;
if(Array.isArray(data17)){
if(data17.length > 200){
vErrors = add(vErrors, {instancePath:instancePath+"/rules",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!(validate81(data17[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data17,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rules",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.defaultDecision !== undefined){
if(!(validate77(data.defaultDecision, {instancePath:instancePath+"/defaultDecision",parentData:data,parentDataProperty:"defaultDecision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bundleActivateAnswer = validate85;

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.previous === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "previous"}});
errors++;
}
if(data.activatedAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "activatedAt"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "digest") || (key0 === "previous")) || (key0 === "activatedAt")) || (key0 === "warnings"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.digest !== undefined){
let data0 = data.digest;
if(typeof data0 === "string"){
if(data0.length > 71 && func1(data0) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.previous !== undefined){
let data1 = data.previous;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 === "string"){
if(data1.length > 71 && func1(data1) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/previous",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/previous",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/previous",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data1 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/previous",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/previous",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.activatedAt !== undefined){
let data2 = data.activatedAt;
if(typeof data2 === "string"){
if(data2.length > 40 && func1(data2) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/activatedAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data2))){
vErrors = add(vErrors, {instancePath:instancePath+"/activatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/activatedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.warnings !== undefined){
let data3 = data.warnings;
if(Array.isArray(data3)){
if(data3.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/warnings",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 2000 && func1(data4) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/warnings/" + i0,keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/warnings/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/warnings",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bundleCheckAnswer = validate86;

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "file"}});
errors++;
}
if(data.line === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "line"}});
errors++;
}
if(data.path === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.message === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "file") || (key0 === "line")) || (key0 === "path")) || (key0 === "message"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(data0.length > 512 && func1(data0) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 512}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(data2.length > 1024 && func1(data2) > 1024){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(data3.length > 2000 && func1(data3) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ok"}});
errors++;
}
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.problems === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "problems"}});
errors++;
}
if(data.warnings === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "warnings"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "ok") || (key0 === "digest")) || (key0 === "problems")) || (key0 === "warnings"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ok !== undefined){
if(typeof data.ok !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.digest !== undefined){
let data1 = data.digest;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 === "string"){
if(data1.length > 71 && func1(data1) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data1 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.problems !== undefined){
let data2 = data.problems;
if(Array.isArray(data2)){
if(data2.length > 10000){
vErrors = add(vErrors, {instancePath:instancePath+"/problems",keyword:"maxItems",params:{limit: 10000}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data2[i0], {instancePath:instancePath+"/problems/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/problems",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.warnings !== undefined){
let data4 = data.warnings;
if(Array.isArray(data4)){
if(data4.length > 10000){
vErrors = add(vErrors, {instancePath:instancePath+"/warnings",keyword:"maxItems",params:{limit: 10000}});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate87(data4[i1], {instancePath:instancePath+"/warnings/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/warnings",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bundleCheckRequest = validate90;
const pattern53 = new RegExp("^[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$", "u");

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "files"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "files")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
if(Object.keys(data0).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(key1.length > 256 && func1(key1) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"maxLength",params:{limit: 256},propertyName:key1});
errors++;
}
if(!pattern53.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$"},propertyName:key1});
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(typeof data1 === "string"){
if(data1.length > 1048576 && func1(data1) > 1048576){
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bundleContent = validate91;

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.active === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "active"}});
errors++;
}
if(data.files === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "files"}});
errors++;
}
if(data.warnings === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "warnings"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "digest") || (key0 === "active")) || (key0 === "files")) || (key0 === "warnings"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.digest !== undefined){
let data0 = data.digest;
if(typeof data0 === "string"){
if(data0.length > 71 && func1(data0) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/active",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.files !== undefined){
let data2 = data.files;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
if(Object.keys(data2).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(key1.length > 256 && func1(key1) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"maxLength",params:{limit: 256},propertyName:key1});
errors++;
}
if(!pattern53.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$"},propertyName:key1});
errors++;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 === "string"){
if(data3.length > 1048576 && func1(data3) > 1048576){
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.warnings !== undefined){
let data4 = data.warnings;
if(Array.isArray(data4)){
if(data4.length > 10000){
vErrors = add(vErrors, {instancePath:instancePath+"/warnings",keyword:"maxItems",params:{limit: 10000}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data4[i0], {instancePath:instancePath+"/warnings/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/warnings",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bundleList = validate93;

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.active === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "active"}});
errors++;
}
if(data.publishedAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "publishedAt"}});
errors++;
}
if(data.publishedBy === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "publishedBy"}});
errors++;
}
if(data.intents === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intents"}});
errors++;
}
if(data.manifests === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "manifests"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "digest") || (key0 === "active")) || (key0 === "publishedAt")) || (key0 === "publishedBy")) || (key0 === "intents")) || (key0 === "manifests"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.digest !== undefined){
let data0 = data.digest;
if(typeof data0 === "string"){
if(data0.length > 71 && func1(data0) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/active",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.publishedAt !== undefined){
let data2 = data.publishedAt;
if(typeof data2 === "string"){
if(data2.length > 40 && func1(data2) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/publishedAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data2))){
vErrors = add(vErrors, {instancePath:instancePath+"/publishedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/publishedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.publishedBy !== undefined){
let data3 = data.publishedBy;
if(typeof data3 === "string"){
if(data3.length > 256 && func1(data3) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/publishedBy",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/publishedBy",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/publishedBy",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.intents !== undefined){
let data4 = data.intents;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/intents",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/intents",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.manifests !== undefined){
let data5 = data.manifests;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/manifests",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/manifests",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bundles === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bundles"}});
errors++;
}
if(data.next === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data.active === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "active"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "bundles") || (key0 === "next")) || (key0 === "active"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.bundles !== undefined){
let data0 = data.bundles;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/bundles",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate94(data0[i0], {instancePath:instancePath+"/bundles/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/bundles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(typeof data2 === "string"){
if(data2.length > 512 && func1(data2) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(data2 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.active !== undefined){
let data3 = data.active;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if(typeof data3 === "string"){
if(data3.length > 71 && func1(data3) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/active",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/active",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/active",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
const _errs15 = errors;
if(data3 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/active",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
vErrors = add(vErrors, {instancePath:instancePath+"/active",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bundlePublishAnswer = validate96;

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.created === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "created"}});
errors++;
}
if(data.active === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "active"}});
errors++;
}
if(data.warnings === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "warnings"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "digest") || (key0 === "created")) || (key0 === "active")) || (key0 === "warnings"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.digest !== undefined){
let data0 = data.digest;
if(typeof data0 === "string"){
if(data0.length > 71 && func1(data0) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.created !== undefined){
if(typeof data.created !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/created",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/active",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.warnings !== undefined){
let data3 = data.warnings;
if(Array.isArray(data3)){
if(data3.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/warnings",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 2000 && func1(data4) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/warnings/" + i0,keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/warnings/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/warnings",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const bundlePublishRequest = validate97;

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "files"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "files") || (key0 === "activate"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
if(Object.keys(data0).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(key1.length > 256 && func1(key1) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"maxLength",params:{limit: 256},propertyName:key1});
errors++;
}
if(!pattern53.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$"},propertyName:key1});
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(typeof data1 === "string"){
if(data1.length > 1048576 && func1(data1) > 1048576){
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.activate !== undefined){
if(typeof data.activate !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/activate",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const chunkMessage = validate98;
const schema74 = {"title":"ChunkMessage","description":"A transcript, partial or final. Or the end-of-stream marker.","type":"object","required":["kind","data"],"allOf":[{"$ref":"MessageBase"}],"unevaluatedProperties":false,"properties":{"kind":{"type":"string","enum":["work","end"]},"data":{"type":"object"}},"oneOf":[{"properties":{"kind":{"const":"work"},"data":{"$ref":"ChunkData"}},"required":["kind"]},{"properties":{"kind":{"const":"end"},"data":{"$ref":"EndData"}},"required":["kind"]}],"discriminator":{"propertyName":"kind"},"$id":"ChunkMessage"};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.tenantId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tenantId"}});
errors++;
}
if(data.sessionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
if(data.actor === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"}});
errors++;
}
if(data.traceparent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "traceparent"}});
errors++;
}
if(data.acceptedAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "acceptedAt"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tenantId !== undefined){
let data1 = data.tenantId;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sessionId !== undefined){
let data2 = data.sessionId;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.actor !== undefined){
let data3 = data.actor;
if(typeof data3 === "string"){
if(data3.length > 256 && func1(data3) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.traceparent !== undefined){
let data4 = data.traceparent;
if(typeof data4 === "string"){
if(data4.length > 55 && func1(data4) > 55){
vErrors = add(vErrors, {instancePath:instancePath+"/traceparent",keyword:"maxLength",params:{limit: 55}});
errors++;
}
if(!pattern6.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/traceparent",keyword:"pattern",params:{pattern: "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/traceparent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.acceptedAt !== undefined){
let data5 = data.acceptedAt;
if(typeof data5 === "string"){
if(data5.length > 40 && func1(data5) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/acceptedAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data5))){
vErrors = add(vErrors, {instancePath:instancePath+"/acceptedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/acceptedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/dryRun",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"id":true,"tenantId":true,"sessionId":true,"actor":true,"traceparent":true,"acceptedAt":true,"dryRun":true},"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"string","enum":["pii_detected","prompt_injection","out_of_scope"],"$id":"SafetyFlag"};
const func0 = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};
const pattern65 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
const schema77 = {"description":"Typed, or recognised from sound.","type":"string","enum":["text","asr"],"$id":"TranscriptSource"};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "text") || (data === "asr"))){
vErrors = add(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema77.enum}});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.utteranceId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "utteranceId"}});
errors++;
}
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.final === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "final"}});
errors++;
}
if(data.frameIds === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "frameIds"}});
errors++;
}
if(data.confidence === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confidence"}});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.ts === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ts"}});
errors++;
}
if(data.safetyFlags === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "safetyFlags"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "utteranceId") || (key0 === "text")) || (key0 === "final")) || (key0 === "frameIds")) || (key0 === "confidence")) || (key0 === "source")) || (key0 === "ts")) || (key0 === "safetyFlags"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.utteranceId !== undefined){
let data0 = data.utteranceId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/utteranceId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/utteranceId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/utteranceId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/utteranceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(data1.length > 65536 && func1(data1) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.final !== undefined){
if(typeof data.final !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/final",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.frameIds !== undefined){
let data3 = data.frameIds;
if(Array.isArray(data3)){
if(data3.length > 10000){
vErrors = add(vErrors, {instancePath:instancePath+"/frameIds",keyword:"maxItems",params:{limit: 10000}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 128 && func1(data4) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/frameIds/" + i0,keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/frameIds/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern65.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/frameIds/" + i0,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/frameIds/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/frameIds",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.confidence !== undefined){
let data5 = data.confidence;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.source !== undefined){
if(!(validate102(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.ts !== undefined){
let data7 = data.ts;
if(typeof data7 === "string"){
if(data7.length > 40 && func1(data7) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data7))){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.safetyFlags !== undefined){
let data8 = data.safetyFlags;
if(Array.isArray(data8)){
if(data8.length > 16){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags",keyword:"maxItems",params:{limit: 16}});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data9 === "pii_detected") || (data9 === "prompt_injection")) || (data9 === "out_of_scope"))){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags/" + i1,keyword:"enum",params:{allowedValues: schema78.enum}});
errors++;
}
}
let i2 = data8.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data8[i2], data8[j0])){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags",keyword:"uniqueItems",params:{i: i2, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"description":"Why a session ended.","type":"string","enum":["client","idle","expired","cost_ceiling","error"],"$id":"CloseReason"};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "client") || (data === "idle")) || (data === "expired")) || (data === "cost_ceiling")) || (data === "error"))){
vErrors = add(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema80.enum}});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema81 = {"description":"What happened in a session.","type":"object","additionalProperties":false,"required":["frames","duplicates","utterances","chunks","intents","decisions","actions","errors","costUSD","durationMs"],"properties":{"frames":{"type":"integer","minimum":0},"duplicates":{"type":"integer","minimum":0},"utterances":{"type":"integer","minimum":0},"chunks":{"type":"integer","minimum":0},"intents":{"type":"integer","minimum":0},"decisions":{"type":"object","additionalProperties":false,"required":["auto","review","deny"],"properties":{"auto":{"type":"integer","minimum":0},"review":{"type":"integer","minimum":0},"deny":{"type":"integer","minimum":0}}},"actions":{"type":"object","additionalProperties":false,"required":["dispatched","dry_run","failed","unknown"],"properties":{"dispatched":{"type":"integer","minimum":0},"dry_run":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0}}},"errors":{"type":"integer","minimum":0},"costUSD":{"type":"number","minimum":0},"durationMs":{"description":"From opening to the last event, in milliseconds.","type":"number","minimum":0}},"$id":"SessionTotals"};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.frames === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "frames"}});
errors++;
}
if(data.duplicates === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "duplicates"}});
errors++;
}
if(data.utterances === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "utterances"}});
errors++;
}
if(data.chunks === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "chunks"}});
errors++;
}
if(data.intents === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intents"}});
errors++;
}
if(data.decisions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decisions"}});
errors++;
}
if(data.actions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actions"}});
errors++;
}
if(data.errors === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "errors"}});
errors++;
}
if(data.costUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "costUSD"}});
errors++;
}
if(data.durationMs === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "durationMs"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema81.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.frames !== undefined){
let data0 = data.frames;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/frames",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/frames",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.duplicates !== undefined){
let data1 = data.duplicates;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/duplicates",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/duplicates",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.utterances !== undefined){
let data2 = data.utterances;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/utterances",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/utterances",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.chunks !== undefined){
let data3 = data.chunks;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/chunks",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/chunks",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.intents !== undefined){
let data4 = data.intents;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/intents",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/intents",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.decisions !== undefined){
let data5 = data.decisions;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.auto === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "auto"}});
errors++;
}
if(data5.review === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "review"}});
errors++;
}
if(data5.deny === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "deny"}});
errors++;
}
for(const key1 in data5){
if(!(((key1 === "auto") || (key1 === "review")) || (key1 === "deny"))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.auto !== undefined){
let data6 = data5.auto;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/auto",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/auto",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data5.review !== undefined){
let data7 = data5.review;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/review",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/review",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data5.deny !== undefined){
let data8 = data5.deny;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/deny",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/deny",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.actions !== undefined){
let data9 = data.actions;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.dispatched === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/actions",keyword:"required",params:{missingProperty: "dispatched"}});
errors++;
}
if(data9.dry_run === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/actions",keyword:"required",params:{missingProperty: "dry_run"}});
errors++;
}
if(data9.failed === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/actions",keyword:"required",params:{missingProperty: "failed"}});
errors++;
}
if(data9.unknown === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/actions",keyword:"required",params:{missingProperty: "unknown"}});
errors++;
}
for(const key2 in data9){
if(!((((key2 === "dispatched") || (key2 === "dry_run")) || (key2 === "failed")) || (key2 === "unknown"))){
vErrors = add(vErrors, {instancePath:instancePath+"/actions",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data9.dispatched !== undefined){
let data10 = data9.dispatched;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/actions/dispatched",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/actions/dispatched",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data9.dry_run !== undefined){
let data11 = data9.dry_run;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, {instancePath:instancePath+"/actions/dry_run",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/actions/dry_run",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data9.failed !== undefined){
let data12 = data9.failed;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = add(vErrors, {instancePath:instancePath+"/actions/failed",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/actions/failed",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data9.unknown !== undefined){
let data13 = data9.unknown;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = add(vErrors, {instancePath:instancePath+"/actions/unknown",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = add(vErrors, {instancePath:instancePath+"/actions/unknown",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.errors !== undefined){
let data14 = data.errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = add(vErrors, {instancePath:instancePath+"/errors",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/errors",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.costUSD !== undefined){
let data15 = data.costUSD;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/costUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/costUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.durationMs !== undefined){
let data16 = data.durationMs;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/durationMs",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/durationMs",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.totals === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "totals"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "reason") || (key0 === "totals"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate106(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.totals !== undefined){
if(!(validate108(data.totals, {instancePath:instancePath+"/totals",parentData:data,parentDataProperty:"totals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "work") || (data0 === "end"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema74.properties.kind.enum}});
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
for(const key0 in data){
if(((((((((key0 !== "kind") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "tenantId")) && (key0 !== "sessionId")) && (key0 !== "actor")) && (key0 !== "traceparent")) && (key0 !== "acceptedAt")) && (key0 !== "dryRun")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "work"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("work" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "work"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate101(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
}
else if(tag0 === "end"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("end" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "end"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate105(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const chunkUpdateEvent = validate111;
const schema84 = {"description":"Why a chunk was cut.","type":"string","enum":["sentence","pause","size","final","end"],"$id":"Boundary"};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "sentence") || (data === "pause")) || (data === "size")) || (data === "final")) || (data === "end"))){
vErrors = add(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema84.enum}});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chunkId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "chunkId"}});
errors++;
}
if(data.tokens === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tokens"}});
errors++;
}
if(data.windowTokens === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "windowTokens"}});
errors++;
}
if(data.scopeUtilisation === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scopeUtilisation"}});
errors++;
}
if(data.boundary === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "boundary"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "chunkId") || (key0 === "tokens")) || (key0 === "windowTokens")) || (key0 === "scopeUtilisation")) || (key0 === "boundary"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.chunkId !== undefined){
let data0 = data.chunkId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tokens !== undefined){
let data1 = data.tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/tokens",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/tokens",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.windowTokens !== undefined){
let data2 = data.windowTokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/windowTokens",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/windowTokens",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.scopeUtilisation !== undefined){
let data3 = data.scopeUtilisation;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/scopeUtilisation",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/scopeUtilisation",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/scopeUtilisation",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.boundary !== undefined){
let data4 = data.boundary;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(!(validate114(data4, {instancePath:instancePath+"/boundary",parentData:data,parentDataProperty:"boundary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
const _errs13 = errors;
if(data4 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/boundary",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/boundary",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("chunk.update" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "chunk.update"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate113(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const closeAnswer = validate117;
const schema86 = {"type":"string","enum":["open","closing","closed"],"$id":"SessionStatus"};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "sessionId") || (key0 === "status"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sessionId !== undefined){
let data0 = data.sessionId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "open") || (data1 === "closing")) || (data1 === "closed"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema86.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const comparisonReport = validate118;
const schema87 = {"title":"ComparisonReport","description":"What another bundle would have done in recorded sessions: counterfactual replay, without side effects.","type":"object","additionalProperties":false,"required":["schemaVersion","createdAt","from","to","sessions","changed","totals","decisions","intents","tests","cases","failed"],"properties":{"schemaVersion":{"const":1},"createdAt":{"type":"string","maxLength":40,"format":"date-time"},"from":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$","description":"Digest of the bundle that is compared with."},"to":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$","description":"Digest of the other bundle."},"sessions":{"description":"Recordings that were replayed.","type":"integer","minimum":0},"changed":{"description":"Sessions in which an intent, a slot, a decision, a manifest or a cost differs.","type":"integer","minimum":0},"totals":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"ComparedTotals"},"to":{"$ref":"ComparedTotals"}}},"decisions":{"description":"Decisions under the one by decisions under the other; null where the request was not recognised there.","type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["from","to","count"],"properties":{"from":{"oneOf":[{"$ref":"DecisionKind"},{"type":"null"}]},"to":{"oneOf":[{"$ref":"DecisionKind"},{"type":"null"}]},"count":{"description":"How often.","type":"integer","minimum":0}}}},"intents":{"description":"Requests that are recognised as something else.","type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["from","to","count"],"properties":{"from":{"type":["string","null"]},"to":{"type":["string","null"]},"count":{"description":"How often.","type":"integer","minimum":0}}}},"tests":{"description":"Of measures of each session.","type":"array","maxItems":1000000,"items":{"$ref":"PairedTest"}},"cases":{"description":"Sessions that differ, those that matter most first.","type":"array","maxItems":1000000,"items":{"$ref":"ComparedCase"}},"failed":{"description":"Sessions that could not be run under one of the two.","type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["id","code","message"],"properties":{"id":{"type":"string","maxLength":256},"code":{"type":"string","maxLength":128},"message":{"type":"string","maxLength":65536}}}}},"$id":"ComparisonReport"};
const schema88 = {"type":"object","additionalProperties":false,"required":["requests","unknown","decisions","reviews","actions","actionCostUSD","recognitionCostUSD","automationRate","reviewRate"],"properties":{"requests":{"description":"Recognised requests, `unknown` among them.","type":"integer","minimum":0},"unknown":{"description":"Of them, not of the catalogue.","type":"integer","minimum":0},"decisions":{"type":"object","additionalProperties":false,"required":["auto","review","deny"],"properties":{"auto":{"description":"Automatic.","type":"integer","minimum":0},"review":{"description":"For a person.","type":"integer","minimum":0},"deny":{"description":"Refused.","type":"integer","minimum":0}}},"reviews":{"description":"Reviews that would be opened.","type":"integer","minimum":0},"actions":{"description":"Actions that would be performed.","type":"integer","minimum":0},"actionCostUSD":{"description":"What those actions would cost.","type":"number"},"recognitionCostUSD":{"description":"Spent on recognition.","type":"number"},"automationRate":{"description":"Decisions that need nobody.","type":["number","null"],"minimum":0,"maximum":1},"reviewRate":{"description":"Decisions that a person has to look at.","type":["number","null"],"minimum":0,"maximum":1}},"$id":"ComparedTotals"};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requests === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requests"}});
errors++;
}
if(data.unknown === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "unknown"}});
errors++;
}
if(data.decisions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decisions"}});
errors++;
}
if(data.reviews === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviews"}});
errors++;
}
if(data.actions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actions"}});
errors++;
}
if(data.actionCostUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actionCostUSD"}});
errors++;
}
if(data.recognitionCostUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recognitionCostUSD"}});
errors++;
}
if(data.automationRate === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "automationRate"}});
errors++;
}
if(data.reviewRate === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviewRate"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema88.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.requests !== undefined){
let data0 = data.requests;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/requests",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/requests",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.unknown !== undefined){
let data1 = data.unknown;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/unknown",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/unknown",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.decisions !== undefined){
let data2 = data.decisions;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.auto === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "auto"}});
errors++;
}
if(data2.review === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "review"}});
errors++;
}
if(data2.deny === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "deny"}});
errors++;
}
for(const key1 in data2){
if(!(((key1 === "auto") || (key1 === "review")) || (key1 === "deny"))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.auto !== undefined){
let data3 = data2.auto;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/auto",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/auto",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data2.review !== undefined){
let data4 = data2.review;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/review",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/review",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data2.deny !== undefined){
let data5 = data2.deny;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/deny",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/deny",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.reviews !== undefined){
let data6 = data.reviews;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/reviews",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviews",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.actions !== undefined){
let data7 = data.actions;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = add(vErrors, {instancePath:instancePath+"/actions",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/actions",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.actionCostUSD !== undefined){
let data8 = data.actionCostUSD;
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = add(vErrors, {instancePath:instancePath+"/actionCostUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.recognitionCostUSD !== undefined){
let data9 = data.recognitionCostUSD;
if(!((typeof data9 == "number") && (isFinite(data9)))){
vErrors = add(vErrors, {instancePath:instancePath+"/recognitionCostUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.automationRate !== undefined){
let data10 = data.automationRate;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/automationRate",keyword:"type",params:{type: schema88.properties.automationRate.type}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/automationRate",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/automationRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.reviewRate !== undefined){
let data11 = data.reviewRate;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewRate",keyword:"type",params:{type: schema88.properties.reviewRate.type}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewRate",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"object","additionalProperties":false,"required":["measure","baseline","current","difference","low","high","better","worse","pValue","test"],"properties":{"measure":{"type":"string","maxLength":128},"baseline":{"description":"There.","type":["number","null"]},"current":{"description":"Here.","type":["number","null"]},"difference":{"description":"Here minus there.","type":["number","null"]},"low":{"description":"95 % bootstrap interval of the difference.","type":["number","null"]},"high":{"description":"95 % bootstrap interval of the difference.","type":["number","null"]},"better":{"description":"Recordings that got better.","type":"integer","minimum":0},"worse":{"description":"Recordings that got worse.","type":"integer","minimum":0},"pValue":{"description":"Two-sided.","type":["number","null"]},"test":{"enum":["mcnemar-exact","paired-permutation","none"]}},"$id":"PairedTest"};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.measure === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "measure"}});
errors++;
}
if(data.baseline === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "baseline"}});
errors++;
}
if(data.current === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "current"}});
errors++;
}
if(data.difference === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "difference"}});
errors++;
}
if(data.low === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "low"}});
errors++;
}
if(data.high === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "high"}});
errors++;
}
if(data.better === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "better"}});
errors++;
}
if(data.worse === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "worse"}});
errors++;
}
if(data.pValue === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pValue"}});
errors++;
}
if(data.test === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "test"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema89.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.measure !== undefined){
let data0 = data.measure;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/measure",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/measure",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.baseline !== undefined){
let data1 = data.baseline;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline",keyword:"type",params:{type: schema89.properties.baseline.type}});
errors++;
}
}
if(data.current !== undefined){
let data2 = data.current;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/current",keyword:"type",params:{type: schema89.properties.current.type}});
errors++;
}
}
if(data.difference !== undefined){
let data3 = data.difference;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/difference",keyword:"type",params:{type: schema89.properties.difference.type}});
errors++;
}
}
if(data.low !== undefined){
let data4 = data.low;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/low",keyword:"type",params:{type: schema89.properties.low.type}});
errors++;
}
}
if(data.high !== undefined){
let data5 = data.high;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/high",keyword:"type",params:{type: schema89.properties.high.type}});
errors++;
}
}
if(data.better !== undefined){
let data6 = data.better;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/better",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/better",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.worse !== undefined){
let data7 = data.worse;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = add(vErrors, {instancePath:instancePath+"/worse",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/worse",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.pValue !== undefined){
let data8 = data.pValue;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/pValue",keyword:"type",params:{type: schema89.properties.pValue.type}});
errors++;
}
}
if(data.test !== undefined){
let data9 = data.test;
if(!(((data9 === "mcnemar-exact") || (data9 === "paired-permutation")) || (data9 === "none"))){
vErrors = add(vErrors, {instancePath:instancePath+"/test",keyword:"enum",params:{allowedValues: schema89.properties.test.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"object","additionalProperties":false,"required":["id","tags","said","kinds","severity","pairs","actionCostChangeUSD","reviewChange"],"properties":{"id":{"type":"string","maxLength":256},"tags":{"type":"array","maxItems":1000000,"items":{"type":"string","maxLength":64}},"said":{"type":"string","maxLength":65536},"kinds":{"type":"array","maxItems":1000000,"items":{"enum":["intent","slots","decision","manifest","cost","failure"]}},"severity":{"description":"`riskier`: something that a person saw, or that was refused, would happen by itself.","enum":["riskier","stricter","other"]},"pairs":{"type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"oneOf":[{"$ref":"ComparedRequest"},{"type":"null"}]},"to":{"oneOf":[{"$ref":"ComparedRequest"},{"type":"null"}]}}}},"actionCostChangeUSD":{"description":"There minus here.","type":"number"},"reviewChange":{"type":"integer"}},"$id":"ComparedCase"};
const schema91 = {"type":"object","additionalProperties":false,"required":["intent","confidence","decision","reason","slots","manifestId","costUSD"],"properties":{"intent":{"type":"string","maxLength":512},"confidence":{"description":"Of the recognition.","type":"number"},"decision":{"oneOf":[{"$ref":"DecisionKind"},{"type":"null"}]},"reason":{"type":"string","maxLength":2000},"slots":{"type":"object","additionalProperties":{"$ref":"SlotValueScalar"}},"manifestId":{"type":["string","null"]},"costUSD":{"description":"Estimated cost of the action.","type":"number"}},"$id":"ComparedRequest"};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.intent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intent"}});
errors++;
}
if(data.confidence === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confidence"}});
errors++;
}
if(data.decision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.slots === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "slots"}});
errors++;
}
if(data.manifestId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "manifestId"}});
errors++;
}
if(data.costUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "costUSD"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "intent") || (key0 === "confidence")) || (key0 === "decision")) || (key0 === "reason")) || (key0 === "slots")) || (key0 === "manifestId")) || (key0 === "costUSD"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.intent !== undefined){
let data0 = data.intent;
if(typeof data0 === "string"){
if(data0.length > 512 && func1(data0) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"maxLength",params:{limit: 512}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.confidence !== undefined){
let data1 = data.confidence;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.decision !== undefined){
let data2 = data.decision;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate77(data2, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data2 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(data3.length > 2000 && func1(data3) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.slots !== undefined){
let data4 = data.slots;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema50.type}});
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 4096 && func1(data5) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 4096}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.manifestId !== undefined){
let data6 = data.manifestId;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"type",params:{type: schema91.properties.manifestId.type}});
errors++;
}
}
if(data.costUSD !== undefined){
let data7 = data.costUSD;
if(!((typeof data7 == "number") && (isFinite(data7)))){
vErrors = add(vErrors, {instancePath:instancePath+"/costUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.tags === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tags"}});
errors++;
}
if(data.said === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "said"}});
errors++;
}
if(data.kinds === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kinds"}});
errors++;
}
if(data.severity === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "severity"}});
errors++;
}
if(data.pairs === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pairs"}});
errors++;
}
if(data.actionCostChangeUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actionCostChangeUSD"}});
errors++;
}
if(data.reviewChange === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviewChange"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "tags")) || (key0 === "said")) || (key0 === "kinds")) || (key0 === "severity")) || (key0 === "pairs")) || (key0 === "actionCostChangeUSD")) || (key0 === "reviewChange"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 256 && func1(data0) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 256}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(Array.isArray(data1)){
if(data1.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 64 && func1(data2) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.said !== undefined){
let data3 = data.said;
if(typeof data3 === "string"){
if(data3.length > 65536 && func1(data3) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/said",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/said",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kinds !== undefined){
let data4 = data.kinds;
if(Array.isArray(data4)){
if(data4.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/kinds",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!((((((data5 === "intent") || (data5 === "slots")) || (data5 === "decision")) || (data5 === "manifest")) || (data5 === "cost")) || (data5 === "failure"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kinds/" + i1,keyword:"enum",params:{allowedValues: schema90.properties.kinds.items.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/kinds",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.severity !== undefined){
let data6 = data.severity;
if(!(((data6 === "riskier") || (data6 === "stricter")) || (data6 === "other"))){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema90.properties.severity.enum}});
errors++;
}
}
if(data.pairs !== undefined){
let data7 = data.pairs;
if(Array.isArray(data7)){
if(data7.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/pairs",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.from === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/pairs/" + i2,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data8.to === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/pairs/" + i2,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key1 in data8){
if(!((key1 === "from") || (key1 === "to"))){
vErrors = add(vErrors, {instancePath:instancePath+"/pairs/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data8.from !== undefined){
let data9 = data8.from;
const _errs20 = errors;
let valid8 = false;
let passing0 = null;
const _errs21 = errors;
if(!(validate127(data9, {instancePath:instancePath+"/pairs/" + i2+"/from",parentData:data8,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs22 = errors;
if(data9 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/pairs/" + i2+"/from",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
vErrors = add(vErrors, {instancePath:instancePath+"/pairs/" + i2+"/from",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data8.to !== undefined){
let data10 = data8.to;
const _errs25 = errors;
let valid9 = false;
let passing1 = null;
const _errs26 = errors;
if(!(validate127(data10, {instancePath:instancePath+"/pairs/" + i2+"/to",parentData:data8,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var _valid1 = _errs26 === errors;
if(_valid1){
valid9 = true;
passing1 = 0;
}
const _errs27 = errors;
if(data10 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/pairs/" + i2+"/to",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs27 === errors;
if(_valid1 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
vErrors = add(vErrors, {instancePath:instancePath+"/pairs/" + i2+"/to",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/pairs/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/pairs",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.actionCostChangeUSD !== undefined){
let data11 = data.actionCostChangeUSD;
if(!((typeof data11 == "number") && (isFinite(data11)))){
vErrors = add(vErrors, {instancePath:instancePath+"/actionCostChangeUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.reviewChange !== undefined){
let data12 = data.reviewChange;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewChange",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schemaVersion === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schemaVersion"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data.sessions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessions"}});
errors++;
}
if(data.changed === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "changed"}});
errors++;
}
if(data.totals === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "totals"}});
errors++;
}
if(data.decisions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decisions"}});
errors++;
}
if(data.intents === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intents"}});
errors++;
}
if(data.tests === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tests"}});
errors++;
}
if(data.cases === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "cases"}});
errors++;
}
if(data.failed === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "failed"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema87.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.schemaVersion !== undefined){
if(1 !== data.schemaVersion){
vErrors = add(vErrors, {instancePath:instancePath+"/schemaVersion",keyword:"const",params:{allowedValue: 1}});
errors++;
}
}
if(data.createdAt !== undefined){
let data1 = data.createdAt;
if(typeof data1 === "string"){
if(data1.length > 40 && func1(data1) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data1))){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(data2.length > 71 && func1(data2) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(data3.length > 71 && func1(data3) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sessions !== undefined){
let data4 = data.sessions;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/sessions",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessions",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.changed !== undefined){
let data5 = data.changed;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/changed",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/changed",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.totals !== undefined){
let data6 = data.totals;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.from === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data6.to === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key1 in data6){
if(!((key1 === "from") || (key1 === "to"))){
vErrors = add(vErrors, {instancePath:instancePath+"/totals",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data6.from !== undefined){
if(!(validate119(data6.from, {instancePath:instancePath+"/totals/from",parentData:data6,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data6.to !== undefined){
if(!(validate119(data6.to, {instancePath:instancePath+"/totals/to",parentData:data6,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/totals",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.decisions !== undefined){
let data9 = data.decisions;
if(Array.isArray(data9)){
if(data9.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.from === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data10.to === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data10.count === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
for(const key2 in data10){
if(!(((key2 === "from") || (key2 === "to")) || (key2 === "count"))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data10.from !== undefined){
let data11 = data10.from;
const _errs24 = errors;
let valid5 = false;
let passing0 = null;
const _errs25 = errors;
if(!(validate77(data11, {instancePath:instancePath+"/decisions/" + i0+"/from",parentData:data10,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs26 = errors;
if(data11 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/from",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/from",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data10.to !== undefined){
let data12 = data10.to;
const _errs29 = errors;
let valid6 = false;
let passing1 = null;
const _errs30 = errors;
if(!(validate77(data12, {instancePath:instancePath+"/decisions/" + i0+"/to",parentData:data10,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid1 = _errs30 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs31 = errors;
if(data12 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/to",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs31 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/to",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data10.count !== undefined){
let data13 = data10.count;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.intents !== undefined){
let data14 = data.intents;
if(Array.isArray(data14)){
if(data14.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/intents",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.from === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/intents/" + i1,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data15.to === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/intents/" + i1,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data15.count === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/intents/" + i1,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
for(const key3 in data15){
if(!(((key3 === "from") || (key3 === "to")) || (key3 === "count"))){
vErrors = add(vErrors, {instancePath:instancePath+"/intents/" + i1,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data15.from !== undefined){
let data16 = data15.from;
if((typeof data16 !== "string") && (data16 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/intents/" + i1+"/from",keyword:"type",params:{type: schema87.properties.intents.items.properties.from.type}});
errors++;
}
}
if(data15.to !== undefined){
let data17 = data15.to;
if((typeof data17 !== "string") && (data17 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/intents/" + i1+"/to",keyword:"type",params:{type: schema87.properties.intents.items.properties.to.type}});
errors++;
}
}
if(data15.count !== undefined){
let data18 = data15.count;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = add(vErrors, {instancePath:instancePath+"/intents/" + i1+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
vErrors = add(vErrors, {instancePath:instancePath+"/intents/" + i1+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intents/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intents",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.tests !== undefined){
let data19 = data.tests;
if(Array.isArray(data19)){
if(data19.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/tests",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(validate124(data19[i2], {instancePath:instancePath+"/tests/" + i2,parentData:data19,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.cases !== undefined){
let data21 = data.cases;
if(Array.isArray(data21)){
if(data21.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/cases",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(!(validate126(data21[i3], {instancePath:instancePath+"/cases/" + i3,parentData:data21,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/cases",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.failed !== undefined){
let data23 = data.failed;
if(Array.isArray(data23)){
if(data23.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/failed",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/failed/" + i4,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data24.code === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/failed/" + i4,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data24.message === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/failed/" + i4,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
for(const key4 in data24){
if(!(((key4 === "id") || (key4 === "code")) || (key4 === "message"))){
vErrors = add(vErrors, {instancePath:instancePath+"/failed/" + i4,keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data24.id !== undefined){
let data25 = data24.id;
if(typeof data25 === "string"){
if(data25.length > 256 && func1(data25) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/failed/" + i4+"/id",keyword:"maxLength",params:{limit: 256}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/failed/" + i4+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data24.code !== undefined){
let data26 = data24.code;
if(typeof data26 === "string"){
if(data26.length > 128 && func1(data26) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/failed/" + i4+"/code",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/failed/" + i4+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data24.message !== undefined){
let data27 = data24.message;
if(typeof data27 === "string"){
if(data27.length > 65536 && func1(data27) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/failed/" + i4+"/message",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/failed/" + i4+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/failed/" + i4,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/failed",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const deadletterAnswer = validate132;
const schema93 = {"title":"DeadLetterAnswer","description":"What became of the dead letter.","type":"object","additionalProperties":false,"required":["id","status"],"properties":{"id":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"status":{"type":"string","enum":["redriven","discarded"]}},"$id":"DeadLetterAnswer"};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "status"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "redriven") || (data1 === "discarded"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema93.properties.status.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const deadletterList = validate133;

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "message"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/code",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 2000 && func1(data1) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.topic === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "topic"}});
errors++;
}
if(data.stage === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stage"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.attempts === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attempts"}});
errors++;
}
if(data.at === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "topic")) || (key0 === "stage")) || (key0 === "sessionId")) || (key0 === "reason")) || (key0 === "attempts")) || (key0 === "at"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.topic !== undefined){
let data1 = data.topic;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/topic",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/topic",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/topic",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/topic",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/stage",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/stage",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/stage",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sessionId !== undefined){
let data3 = data.sessionId;
if(typeof data3 === "string"){
if(data3.length > 128 && func1(data3) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate135(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.attempts !== undefined){
let data5 = data.attempts;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/attempts",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/attempts",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.at !== undefined){
let data6 = data.at;
if(typeof data6 === "string"){
if(data6.length > 40 && func1(data6) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data6))){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deadLetters === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "deadLetters"}});
errors++;
}
if(data.next === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "deadLetters") || (key0 === "next"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.deadLetters !== undefined){
let data0 = data.deadLetters;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/deadLetters",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate134(data0[i0], {instancePath:instancePath+"/deadLetters/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/deadLetters",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(typeof data2 === "string"){
if(data2.length > 512 && func1(data2) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(data2 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const deadletter = validate138;

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.topic === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "topic"}});
errors++;
}
if(data.stage === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stage"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.attempts === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "attempts"}});
errors++;
}
if(data.at === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.message === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "topic")) || (key0 === "stage")) || (key0 === "sessionId")) || (key0 === "reason")) || (key0 === "attempts")) || (key0 === "at")) || (key0 === "message"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.topic !== undefined){
let data1 = data.topic;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/topic",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/topic",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/topic",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/topic",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/stage",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/stage",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/stage",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sessionId !== undefined){
let data3 = data.sessionId;
if(typeof data3 === "string"){
if(data3.length > 128 && func1(data3) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate135(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.attempts !== undefined){
let data5 = data.attempts;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/attempts",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/attempts",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.at !== undefined){
let data6 = data.at;
if(typeof data6 === "string"){
if(data6.length > 40 && func1(data6) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data6))){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
let data7 = data.message;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dispatchMessage = validate140;
const schema98 = {"title":"DispatchMessage","description":"An action to perform. Or the end-of-stream marker.","type":"object","required":["kind","data"],"allOf":[{"$ref":"MessageBase"}],"unevaluatedProperties":false,"properties":{"kind":{"type":"string","enum":["work","end"]},"data":{"type":"object"}},"oneOf":[{"properties":{"kind":{"const":"work"},"data":{"$ref":"DispatchData"}},"required":["kind"]},{"properties":{"kind":{"const":"end"},"data":{"$ref":"EndData"}},"required":["kind"]}],"discriminator":{"propertyName":"kind"},"$id":"DispatchMessage"};
const schema99 = {"type":"object","additionalProperties":false,"required":["actionId","recognised","decision","reservationId","manifestId","manifestVersion","digest"],"properties":{"actionId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"recognised":{"$ref":"RecognisedIntent"},"decision":{"$ref":"PolicyDecision"},"reservationId":{"type":["string","null"],"maxLength":128},"manifestId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"manifestVersion":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[0-9A-Za-z][0-9A-Za-z.+-]*$"},"digest":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$","description":"Over action, parameters, bundle and cost: what was decided, re-checked before it runs."},"reviewId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$","description":"The review that approved it."},"resumed":{"description":"How often it was held back and put in line again.","type":"integer","minimum":1}},"$id":"DispatchData"};
const schema100 = {"description":"One recognised intent: data of `intent.update`, and what policy receives.","type":"object","additionalProperties":false,"required":["intentId","chunkId","intent","domain","confidence","slots","candidate_manifest_traits","safety_flags","tier","model","costUSD","latencyMs","alternatives","missingSlots","index","count"],"properties":{"intentId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"chunkId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"intent":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$","description":"Name in the catalogue, or `unknown`."},"domain":{"description":"Domain of the intent; empty when unknown.","type":"string","maxLength":128},"confidence":{"type":"number","minimum":0,"maximum":1,"description":"Calibrated."},"slots":{"$ref":"Slots"},"candidate_manifest_traits":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":128}},"safety_flags":{"type":"array","maxItems":16,"uniqueItems":true,"items":{"$ref":"SafetyFlag"}},"tier":{"$ref":"Tier"},"model":{"description":"Model that answered; null without one.","type":["string","null"],"maxLength":128},"costUSD":{"type":"number","minimum":0},"latencyMs":{"description":"Milliseconds.","type":"number","minimum":0},"degraded":{"description":"True: a stronger tier should have been asked and has not answered, so this is the cheaper one's answer.","type":"boolean"},"degradedReason":{"$ref":"DegradedReason"},"alternatives":{"description":"The next best, best first.","type":"array","maxItems":16,"items":{"$ref":"Alternative"}},"missingSlots":{"description":"Required slots not heard yet.","type":"array","maxItems":64,"items":{"type":"string","maxLength":64}},"index":{"description":"Position among the intents of one chunk, from 0.","type":"integer","minimum":0},"count":{"description":"Intents in the chunk.","type":"integer","minimum":1}},"$id":"RecognisedIntent"};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "value"}});
errors++;
}
if(data.confidence === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confidence"}});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "value") || (key0 === "confidence")) || (key0 === "from")) || (key0 === "corrected"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{type: schema50.type}});
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 4096 && func1(data0) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 4096}});
errors++;
}
}
}
if(data.confidence !== undefined){
let data1 = data.confidence;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(data2.length > 256 && func1(data2) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 256}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.corrected !== undefined){
if(typeof data.corrected !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/corrected",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 64){
vErrors = add(vErrors, {instancePath,keyword:"maxProperties",params:{limit: 64}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(key0.length > 64 && func1(key0) > 64){
vErrors = add(vErrors, {instancePath,keyword:"maxLength",params:{limit: 64},propertyName:key0});
errors++;
}
if(key0.length < 2 && func1(key0) < 1){
vErrors = add(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = add(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate145(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema105 = {"description":"Which recogniser was sure enough, cheapest first.","type":"string","enum":["rule","cache","local","fast","strong"],"$id":"Tier"};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "rule") || (data === "cache")) || (data === "local")) || (data === "fast")) || (data === "strong"))){
vErrors = add(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema105.enum}});
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema106 = {"description":"Why the stronger tier has not answered: down or too slow, an answer that could not be used, no money left, or a newer chunk has come.","type":"string","enum":["unavailable","unusable","budget","overtaken"],"$id":"DegradedReason"};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "unavailable") || (data === "unusable")) || (data === "budget")) || (data === "overtaken"))){
vErrors = add(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema106.enum}});
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.intent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intent"}});
errors++;
}
if(data.confidence === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confidence"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "intent") || (key0 === "confidence"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.intent !== undefined){
let data0 = data.intent;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.confidence !== undefined){
let data1 = data.confidence;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.intentId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intentId"}});
errors++;
}
if(data.chunkId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "chunkId"}});
errors++;
}
if(data.intent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intent"}});
errors++;
}
if(data.domain === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "domain"}});
errors++;
}
if(data.confidence === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confidence"}});
errors++;
}
if(data.slots === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "slots"}});
errors++;
}
if(data.candidate_manifest_traits === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "candidate_manifest_traits"}});
errors++;
}
if(data.safety_flags === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "safety_flags"}});
errors++;
}
if(data.tier === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tier"}});
errors++;
}
if(data.model === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "model"}});
errors++;
}
if(data.costUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "costUSD"}});
errors++;
}
if(data.latencyMs === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "latencyMs"}});
errors++;
}
if(data.alternatives === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "alternatives"}});
errors++;
}
if(data.missingSlots === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "missingSlots"}});
errors++;
}
if(data.index === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "index"}});
errors++;
}
if(data.count === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema100.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.intentId !== undefined){
let data0 = data.intentId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.chunkId !== undefined){
let data1 = data.chunkId;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.intent !== undefined){
let data2 = data.intent;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domain !== undefined){
let data3 = data.domain;
if(typeof data3 === "string"){
if(data3.length > 128 && func1(data3) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/domain",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/domain",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.confidence !== undefined){
let data4 = data.confidence;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.slots !== undefined){
if(!(validate144(data.slots, {instancePath:instancePath+"/slots",parentData:data,parentDataProperty:"slots",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.candidate_manifest_traits !== undefined){
let data6 = data.candidate_manifest_traits;
if(Array.isArray(data6)){
if(data6.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/candidate_manifest_traits",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(data7.length > 128 && func1(data7) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/candidate_manifest_traits/" + i0,keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/candidate_manifest_traits/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/candidate_manifest_traits",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.safety_flags !== undefined){
let data8 = data.safety_flags;
if(Array.isArray(data8)){
if(data8.length > 16){
vErrors = add(vErrors, {instancePath:instancePath+"/safety_flags",keyword:"maxItems",params:{limit: 16}});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/safety_flags/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data9 === "pii_detected") || (data9 === "prompt_injection")) || (data9 === "out_of_scope"))){
vErrors = add(vErrors, {instancePath:instancePath+"/safety_flags/" + i1,keyword:"enum",params:{allowedValues: schema78.enum}});
errors++;
}
}
let i2 = data8.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data8[i2], data8[j0])){
vErrors = add(vErrors, {instancePath:instancePath+"/safety_flags",keyword:"uniqueItems",params:{i: i2, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/safety_flags",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.tier !== undefined){
if(!(validate148(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
let data11 = data.model;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/model",keyword:"type",params:{type: schema100.properties.model.type}});
errors++;
}
if(typeof data11 === "string"){
if(data11.length > 128 && func1(data11) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/model",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
}
if(data.costUSD !== undefined){
let data12 = data.costUSD;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/costUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/costUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.latencyMs !== undefined){
let data13 = data.latencyMs;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = add(vErrors, {instancePath:instancePath+"/latencyMs",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/latencyMs",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.degraded !== undefined){
if(typeof data.degraded !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/degraded",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.degradedReason !== undefined){
if(!(validate150(data.degradedReason, {instancePath:instancePath+"/degradedReason",parentData:data,parentDataProperty:"degradedReason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.alternatives !== undefined){
let data16 = data.alternatives;
if(Array.isArray(data16)){
if(data16.length > 16){
vErrors = add(vErrors, {instancePath:instancePath+"/alternatives",keyword:"maxItems",params:{limit: 16}});
errors++;
}
const len2 = data16.length;
for(let i3=0; i3<len2; i3++){
if(!(validate152(data16[i3], {instancePath:instancePath+"/alternatives/" + i3,parentData:data16,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/alternatives",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.missingSlots !== undefined){
let data18 = data.missingSlots;
if(Array.isArray(data18)){
if(data18.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/missingSlots",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len3 = data18.length;
for(let i4=0; i4<len3; i4++){
let data19 = data18[i4];
if(typeof data19 === "string"){
if(data19.length > 64 && func1(data19) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/missingSlots/" + i4,keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/missingSlots/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/missingSlots",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.index !== undefined){
let data20 = data.index;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = add(vErrors, {instancePath:instancePath+"/index",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
vErrors = add(vErrors, {instancePath:instancePath+"/index",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.count !== undefined){
let data21 = data.count;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = add(vErrors, {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
vErrors = add(vErrors, {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"description":"What policy decided on an intent, and why.","type":"object","additionalProperties":false,"required":["intentId","decision","reason","reasons","riskScore","riskParts","estimatedCostUSD","bundle","counterfactuals"],"properties":{"intentId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"decision":{"$ref":"DecisionKind"},"reason":{"type":"string","maxLength":2000},"reasons":{"type":"array","maxItems":256,"items":{"$ref":"Reason"}},"riskScore":{"type":"number","minimum":0,"maximum":1},"riskParts":{"type":"array","maxItems":64,"items":{"$ref":"RiskPart"}},"estimatedCostUSD":{"type":"number","minimum":0},"bundle":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$","description":"Digest of the bundle that decided."},"variant":{"description":"Name of the variant that the session belongs to; left out outside of experiments and rollouts.","type":"string","minLength":1,"maxLength":128},"counterfactuals":{"type":"array","maxItems":64,"items":{"$ref":"Counterfactual"}}},"$id":"PolicyDecision"};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data.decision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "rule") || (key0 === "decision")) || (key0 === "reason"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/rule",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.decision !== undefined){
if(!(validate77(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(data2.length > 2000 && func1(data2) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.factor === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "factor"}});
errors++;
}
if(data.weight === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "weight"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "factor") || (key0 === "weight"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.factor !== undefined){
let data0 = data.factor;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/factor",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/factor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/weight",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.change === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "change"}});
errors++;
}
if(data.field === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "field"}});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "change") || (key0 === "field")) || (key0 === "from")) || (key0 === "to"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.change !== undefined){
let data0 = data.change;
if(typeof data0 === "string"){
if(data0.length > 2000 && func1(data0) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/change",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/change",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.field !== undefined){
let data1 = data.field;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/field",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/field",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.intentId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intentId"}});
errors++;
}
if(data.decision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.reasons === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reasons"}});
errors++;
}
if(data.riskScore === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "riskScore"}});
errors++;
}
if(data.riskParts === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "riskParts"}});
errors++;
}
if(data.estimatedCostUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "estimatedCostUSD"}});
errors++;
}
if(data.bundle === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bundle"}});
errors++;
}
if(data.counterfactuals === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "counterfactuals"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema108.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.intentId !== undefined){
let data0 = data.intentId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.decision !== undefined){
if(!(validate77(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(data2.length > 2000 && func1(data2) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reasons !== undefined){
let data3 = data.reasons;
if(Array.isArray(data3)){
if(data3.length > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/reasons",keyword:"maxItems",params:{limit: 256}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate157(data3[i0], {instancePath:instancePath+"/reasons/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.riskScore !== undefined){
let data5 = data.riskScore;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.riskParts !== undefined){
let data6 = data.riskParts;
if(Array.isArray(data6)){
if(data6.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/riskParts",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate160(data6[i1], {instancePath:instancePath+"/riskParts/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/riskParts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.estimatedCostUSD !== undefined){
let data8 = data.estimatedCostUSD;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedCostUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedCostUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.bundle !== undefined){
let data9 = data.bundle;
if(typeof data9 === "string"){
if(data9.length > 71 && func1(data9) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.variant !== undefined){
let data10 = data.variant;
if(typeof data10 === "string"){
if(data10.length > 128 && func1(data10) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/variant",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data10.length < 2 && func1(data10) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/variant",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/variant",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.counterfactuals !== undefined){
let data11 = data.counterfactuals;
if(Array.isArray(data11)){
if(data11.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/counterfactuals",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate162(data11[i2], {instancePath:instancePath+"/counterfactuals/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/counterfactuals",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actionId"}});
errors++;
}
if(data.recognised === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recognised"}});
errors++;
}
if(data.decision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if(data.reservationId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reservationId"}});
errors++;
}
if(data.manifestId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "manifestId"}});
errors++;
}
if(data.manifestVersion === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "manifestVersion"}});
errors++;
}
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema99.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.actionId !== undefined){
let data0 = data.actionId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.recognised !== undefined){
if(!(validate143(data.recognised, {instancePath:instancePath+"/recognised",parentData:data,parentDataProperty:"recognised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
if(!(validate155(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.reservationId !== undefined){
let data3 = data.reservationId;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/reservationId",keyword:"type",params:{type: schema99.properties.reservationId.type}});
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 128 && func1(data3) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/reservationId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
}
if(data.manifestId !== undefined){
let data4 = data.manifestId;
if(typeof data4 === "string"){
if(data4.length > 128 && func1(data4) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.manifestVersion !== undefined){
let data5 = data.manifestVersion;
if(typeof data5 === "string"){
if(data5.length > 64 && func1(data5) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestVersion",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data5.length < 2 && func1(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestVersion",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern15.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestVersion",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z.+-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/manifestVersion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.digest !== undefined){
let data6 = data.digest;
if(typeof data6 === "string"){
if(data6.length > 71 && func1(data6) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reviewId !== undefined){
let data7 = data.reviewId;
if(typeof data7 === "string"){
if(data7.length > 128 && func1(data7) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data7.length < 2 && func1(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.resumed !== undefined){
let data8 = data.resumed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = add(vErrors, {instancePath:instancePath+"/resumed",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/resumed",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "work") || (data0 === "end"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema98.properties.kind.enum}});
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
for(const key0 in data){
if(((((((((key0 !== "kind") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "tenantId")) && (key0 !== "sessionId")) && (key0 !== "actor")) && (key0 !== "traceparent")) && (key0 !== "acceptedAt")) && (key0 !== "dryRun")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "work"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("work" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "work"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate142(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
}
else if(tag0 === "end"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("end" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "end"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate105(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const errorEvent = validate167;
const schema113 = {"type":"object","additionalProperties":false,"required":["code","message","severity","retryable","stage"],"properties":{"code":{"description":"Stable, UPPER_SNAKE.","type":"string","maxLength":64,"pattern":"^[A-Z][A-Z0-9_]*$"},"message":{"type":"string","maxLength":2000},"severity":{"type":"string","enum":["info","warning","error","critical"]},"retryable":{"description":"Sending it again may help.","type":"boolean"},"retryAfterMs":{"description":"Milliseconds to wait first.","type":"integer","minimum":0},"stage":{"type":"string","enum":["ingest","transcribe","chunk","summarize","intent","policy","resolve","dispatch","gateway","api"]}},"$id":"ErrorData"};
const pattern90 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.severity === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "severity"}});
errors++;
}
if(data.retryable === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "retryable"}});
errors++;
}
if(data.stage === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stage"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "code") || (key0 === "message")) || (key0 === "severity")) || (key0 === "retryable")) || (key0 === "retryAfterMs")) || (key0 === "stage"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(data0.length > 64 && func1(data0) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern90.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/code",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 2000 && func1(data1) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data2 === "info") || (data2 === "warning")) || (data2 === "error")) || (data2 === "critical"))){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema113.properties.severity.enum}});
errors++;
}
}
if(data.retryable !== undefined){
if(typeof data.retryable !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/retryable",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.retryAfterMs !== undefined){
let data4 = data.retryAfterMs;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/retryAfterMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/retryAfterMs",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.stage !== undefined){
let data5 = data.stage;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data5 === "ingest") || (data5 === "transcribe")) || (data5 === "chunk")) || (data5 === "summarize")) || (data5 === "intent")) || (data5 === "policy")) || (data5 === "resolve")) || (data5 === "dispatch")) || (data5 === "gateway")) || (data5 === "api"))){
vErrors = add(vErrors, {instancePath:instancePath+"/stage",keyword:"enum",params:{allowedValues: schema113.properties.stage.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("error" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "error"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate169(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const evaluationReport = validate171;
const schema114 = {"title":"EvaluationReport","description":"How well a bundle does on recordings whose expectations are known: `report.json`. A ratio is between 0 and 1, and null where nothing was there to divide by.","type":"object","additionalProperties":false,"required":["schemaVersion","createdAt","seed","bundle","dataset","system","metrics","intervals","perIntent","confusion","perSlot","decisionConfusion","calibration","latency","groups","flaky","comparison","cases"],"properties":{"schemaVersion":{"const":1},"createdAt":{"type":"string","maxLength":40,"format":"date-time"},"seed":{"type":"integer","description":"Of intervals and permutations."},"bundle":{"type":"object","additionalProperties":false,"required":["digest","intents","examples"],"properties":{"digest":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"},"intents":{"description":"In the catalogue.","type":"integer","minimum":0},"examples":{"description":"In the catalogue.","type":"integer","minimum":0}}},"dataset":{"type":"object","additionalProperties":false,"required":["files","digest","recordings","utterances","languages","tags"],"properties":{"files":{"type":"array","maxItems":1000000,"items":{"type":"string","maxLength":4096}},"digest":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$","description":"SHA-256 over the recordings, in order."},"recordings":{"description":"Sessions.","type":"integer","minimum":0},"utterances":{"description":"Final frames.","type":"integer","minimum":0},"languages":{"description":"Recordings by primary language.","type":"object","additionalProperties":{"type":"integer"}},"tags":{"description":"Recordings by tag.","type":"object","additionalProperties":{"type":"integer"}}}},"system":{"type":"object","additionalProperties":false,"required":["tiers","node","durationMs","peakMemoryMiB","machine"],"properties":{"tiers":{"description":"Tiers of recognition that were asked.","type":"array","maxItems":1000000,"items":{"type":"string","maxLength":64}},"node":{"type":"string","maxLength":32},"durationMs":{"description":"Of the whole evaluation.","type":"number"},"peakMemoryMiB":{"description":"Resident set.","type":"number"},"machine":{"type":"string","maxLength":256,"description":"Kind of processor: latencies of different ones are not compared."}}},"metrics":{"$ref":"EvaluationMetrics"},"intervals":{"description":"95 % bootstrap intervals by the name of the measure; sessions are drawn.","type":"object","additionalProperties":{"oneOf":[{"$ref":"Interval"},{"type":"null"}]}},"perIntent":{"description":"By intent, the most expected first; `unknown` among them.","type":"array","maxItems":1000000,"items":{"$ref":"IntentScore"}},"confusion":{"description":"Cells of the confusion matrix that are not empty; `unknown` is a label like the others.","type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["expected","predicted","count"],"properties":{"expected":{"type":"string","maxLength":512},"predicted":{"type":"string","maxLength":512},"count":{"description":"How often.","type":"integer","minimum":0}}}},"perSlot":{"type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["slot","expected","precision","recall","f1"],"properties":{"slot":{"type":"string","maxLength":512},"expected":{"description":"Times a value was expected.","type":"integer","minimum":0},"precision":{"description":"Right ones among those recognised.","type":["number","null"],"minimum":0,"maximum":1},"recall":{"description":"Right ones among those expected.","type":["number","null"],"minimum":0,"maximum":1},"f1":{"description":"Harmonic mean of both.","type":["number","null"],"minimum":0,"maximum":1}}}},"decisionConfusion":{"type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["expected","actual","count"],"properties":{"expected":{"$ref":"DecisionKind"},"actual":{"oneOf":[{"$ref":"DecisionKind"},{"type":"null"}]},"count":{"description":"How often.","type":"integer","minimum":0}}}},"calibration":{"$ref":"Calibration"},"latency":{"type":"object","additionalProperties":false,"required":["unit","utterance","stages"],"properties":{"unit":{"const":"ms"},"utterance":{"$ref":"Quantiles"},"stages":{"description":"Own time of each stage for one message; no stage's includes the next.","type":"object","additionalProperties":{"$ref":"Quantiles"}}}},"groups":{"description":"The same measures of a part of the recordings.","type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["by","value","metrics"],"properties":{"by":{"enum":["tag","language"]},"value":{"type":"string","maxLength":512},"metrics":{"$ref":"EvaluationMetrics"}}}},"flaky":{"description":"Recordings whose outcome changed between repeats of the same run.","type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["id","outcomes"],"properties":{"id":{"type":"string","maxLength":256},"outcomes":{"description":"What was recognised in each repeat.","type":"array","maxItems":1000000,"items":{"type":"string","maxLength":4096}}}}},"comparison":{"oneOf":[{"$ref":"EvaluationComparison"},{"type":"null"}]},"cases":{"description":"Every recording.","type":"array","maxItems":1000000,"items":{"$ref":"EvaluatedCase"}}},"$id":"EvaluationReport"};
const schema115 = {"type":"object","additionalProperties":false,"required":["recordings","items","inScope","outOfScope","accuracy","inScopeAccuracy","outOfScopeRecall","outOfScopePrecision","outOfScopeF1","micro","macro","weighted","exactMatch","slots","decisionAccuracy","decisionsExpected","manifestMatch","manifestsExpected","decisions","automationRate","reviewRate","denyRate","reviewsRequested","reviewsPerSession","recognised","tiers","ruleHitRate","cacheHitRate","costUSD","costPerSessionUSD","estimatedActionCostUSD","failed"],"properties":{"recordings":{"description":"Sessions.","type":"integer","minimum":0},"items":{"description":"Expected requests.","type":"integer","minimum":0},"inScope":{"description":"Of them, of the catalogue.","type":"integer","minimum":0},"outOfScope":{"description":"Of them, `unknown`.","type":"integer","minimum":0},"accuracy":{"description":"Expected requests recognised as what they are, `unknown` among them.","type":["number","null"],"minimum":0,"maximum":1},"inScopeAccuracy":{"description":"The same, of the catalogue's requests alone.","type":["number","null"],"minimum":0,"maximum":1},"outOfScopeRecall":{"description":"Out-of-scope requests recognised as `unknown`.","type":["number","null"],"minimum":0,"maximum":1},"outOfScopePrecision":{"description":"Of what was recognised as `unknown`, the share that is out of scope.","type":["number","null"],"minimum":0,"maximum":1},"outOfScopeF1":{"description":"Harmonic mean of both.","type":["number","null"],"minimum":0,"maximum":1},"micro":{"$ref":"PrecisionRecall"},"macro":{"description":"Mean over the intents that are expected at least once.","$ref":"PrecisionRecall"},"weighted":{"description":"The same, weighted by how often each is expected.","$ref":"PrecisionRecall"},"exactMatch":{"description":"Recordings of which every expectation holds and in which nothing else was recognised.","type":["number","null"],"minimum":0,"maximum":1},"slots":{"type":"object","additionalProperties":false,"required":["precision","recall","f1","expected"],"properties":{"precision":{"description":"Right ones among those recognised.","type":["number","null"],"minimum":0,"maximum":1},"recall":{"description":"Right ones among those expected.","type":["number","null"],"minimum":0,"maximum":1},"f1":{"description":"Harmonic mean of both.","type":["number","null"],"minimum":0,"maximum":1},"expected":{"description":"Slot values that were expected.","type":"integer","minimum":0}}},"decisionAccuracy":{"description":"Expected decisions that were made.","type":["number","null"],"minimum":0,"maximum":1},"decisionsExpected":{"description":"Decisions that were expected.","type":"integer","minimum":0},"manifestMatch":{"description":"Expected manifests that were found.","type":["number","null"],"minimum":0,"maximum":1},"manifestsExpected":{"description":"Manifests that were expected.","type":"integer","minimum":0},"decisions":{"type":"object","additionalProperties":false,"required":["auto","review","deny"],"properties":{"auto":{"description":"Automatic.","type":"integer","minimum":0},"review":{"description":"For a person.","type":"integer","minimum":0},"deny":{"description":"Refused.","type":"integer","minimum":0}}},"automationRate":{"description":"Decisions that need nobody.","type":["number","null"],"minimum":0,"maximum":1},"reviewRate":{"description":"Decisions that a person has to look at.","type":["number","null"],"minimum":0,"maximum":1},"denyRate":{"description":"Decisions against.","type":["number","null"],"minimum":0,"maximum":1},"reviewsRequested":{"description":"Reviews that were opened.","type":"integer","minimum":0},"reviewsPerSession":{"description":"Reviews for each recording.","type":["number","null"]},"recognised":{"description":"Intents published, `unknown` among them.","type":"integer","minimum":0},"tiers":{"description":"Of them, by the tier that answered.","type":"object","additionalProperties":{"type":"integer"}},"ruleHitRate":{"description":"Answered by a rule.","type":["number","null"],"minimum":0,"maximum":1},"cacheHitRate":{"description":"Answered by the cache.","type":["number","null"],"minimum":0,"maximum":1},"costUSD":{"description":"Spent on recognition.","type":"number"},"costPerSessionUSD":{"description":"The same for each recording.","type":["number","null"]},"estimatedActionCostUSD":{"description":"What the decided actions would cost.","type":"number"},"failed":{"description":"Recordings that could not be run to their end.","type":"integer","minimum":0}},"$id":"EvaluationMetrics"};
const schema116 = {"type":"object","additionalProperties":false,"required":["precision","recall","f1"],"properties":{"precision":{"description":"Right ones among those recognised.","type":["number","null"],"minimum":0,"maximum":1},"recall":{"description":"Right ones among those expected.","type":["number","null"],"minimum":0,"maximum":1},"f1":{"description":"Harmonic mean of both.","type":["number","null"],"minimum":0,"maximum":1}},"$id":"PrecisionRecall"};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.precision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "precision"}});
errors++;
}
if(data.recall === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recall"}});
errors++;
}
if(data.f1 === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "f1"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "precision") || (key0 === "recall")) || (key0 === "f1"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.precision !== undefined){
let data0 = data.precision;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/precision",keyword:"type",params:{type: schema116.properties.precision.type}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/precision",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/precision",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.recall !== undefined){
let data1 = data.recall;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/recall",keyword:"type",params:{type: schema116.properties.recall.type}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/recall",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/recall",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.f1 !== undefined){
let data2 = data.f1;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/f1",keyword:"type",params:{type: schema116.properties.f1.type}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/f1",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/f1",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recordings === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recordings"}});
errors++;
}
if(data.items === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.inScope === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "inScope"}});
errors++;
}
if(data.outOfScope === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outOfScope"}});
errors++;
}
if(data.accuracy === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "accuracy"}});
errors++;
}
if(data.inScopeAccuracy === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "inScopeAccuracy"}});
errors++;
}
if(data.outOfScopeRecall === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outOfScopeRecall"}});
errors++;
}
if(data.outOfScopePrecision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outOfScopePrecision"}});
errors++;
}
if(data.outOfScopeF1 === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outOfScopeF1"}});
errors++;
}
if(data.micro === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "micro"}});
errors++;
}
if(data.macro === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "macro"}});
errors++;
}
if(data.weighted === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "weighted"}});
errors++;
}
if(data.exactMatch === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "exactMatch"}});
errors++;
}
if(data.slots === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "slots"}});
errors++;
}
if(data.decisionAccuracy === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decisionAccuracy"}});
errors++;
}
if(data.decisionsExpected === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decisionsExpected"}});
errors++;
}
if(data.manifestMatch === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "manifestMatch"}});
errors++;
}
if(data.manifestsExpected === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "manifestsExpected"}});
errors++;
}
if(data.decisions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decisions"}});
errors++;
}
if(data.automationRate === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "automationRate"}});
errors++;
}
if(data.reviewRate === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviewRate"}});
errors++;
}
if(data.denyRate === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "denyRate"}});
errors++;
}
if(data.reviewsRequested === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviewsRequested"}});
errors++;
}
if(data.reviewsPerSession === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviewsPerSession"}});
errors++;
}
if(data.recognised === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recognised"}});
errors++;
}
if(data.tiers === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tiers"}});
errors++;
}
if(data.ruleHitRate === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ruleHitRate"}});
errors++;
}
if(data.cacheHitRate === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "cacheHitRate"}});
errors++;
}
if(data.costUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "costUSD"}});
errors++;
}
if(data.costPerSessionUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "costPerSessionUSD"}});
errors++;
}
if(data.estimatedActionCostUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "estimatedActionCostUSD"}});
errors++;
}
if(data.failed === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "failed"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema115.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.recordings !== undefined){
let data0 = data.recordings;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/recordings",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/recordings",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.items !== undefined){
let data1 = data.items;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/items",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.inScope !== undefined){
let data2 = data.inScope;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/inScope",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/inScope",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.outOfScope !== undefined){
let data3 = data.outOfScope;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/outOfScope",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/outOfScope",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.accuracy !== undefined){
let data4 = data.accuracy;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/accuracy",keyword:"type",params:{type: schema115.properties.accuracy.type}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/accuracy",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/accuracy",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.inScopeAccuracy !== undefined){
let data5 = data.inScopeAccuracy;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/inScopeAccuracy",keyword:"type",params:{type: schema115.properties.inScopeAccuracy.type}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/inScopeAccuracy",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/inScopeAccuracy",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.outOfScopeRecall !== undefined){
let data6 = data.outOfScopeRecall;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/outOfScopeRecall",keyword:"type",params:{type: schema115.properties.outOfScopeRecall.type}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/outOfScopeRecall",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/outOfScopeRecall",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.outOfScopePrecision !== undefined){
let data7 = data.outOfScopePrecision;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/outOfScopePrecision",keyword:"type",params:{type: schema115.properties.outOfScopePrecision.type}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/outOfScopePrecision",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/outOfScopePrecision",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.outOfScopeF1 !== undefined){
let data8 = data.outOfScopeF1;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/outOfScopeF1",keyword:"type",params:{type: schema115.properties.outOfScopeF1.type}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/outOfScopeF1",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/outOfScopeF1",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.micro !== undefined){
if(!(validate173(data.micro, {instancePath:instancePath+"/micro",parentData:data,parentDataProperty:"micro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.macro !== undefined){
if(!(validate173(data.macro, {instancePath:instancePath+"/macro",parentData:data,parentDataProperty:"macro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.weighted !== undefined){
if(!(validate173(data.weighted, {instancePath:instancePath+"/weighted",parentData:data,parentDataProperty:"weighted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.exactMatch !== undefined){
let data12 = data.exactMatch;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/exactMatch",keyword:"type",params:{type: schema115.properties.exactMatch.type}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/exactMatch",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/exactMatch",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.slots !== undefined){
let data13 = data.slots;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.precision === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"required",params:{missingProperty: "precision"}});
errors++;
}
if(data13.recall === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"required",params:{missingProperty: "recall"}});
errors++;
}
if(data13.f1 === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"required",params:{missingProperty: "f1"}});
errors++;
}
if(data13.expected === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"required",params:{missingProperty: "expected"}});
errors++;
}
for(const key1 in data13){
if(!((((key1 === "precision") || (key1 === "recall")) || (key1 === "f1")) || (key1 === "expected"))){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data13.precision !== undefined){
let data14 = data13.precision;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/precision",keyword:"type",params:{type: schema115.properties.slots.properties.precision.type}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/precision",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/precision",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data13.recall !== undefined){
let data15 = data13.recall;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/recall",keyword:"type",params:{type: schema115.properties.slots.properties.recall.type}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/recall",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/recall",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data13.f1 !== undefined){
let data16 = data13.f1;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/f1",keyword:"type",params:{type: schema115.properties.slots.properties.f1.type}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1 || isNaN(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/f1",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/f1",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data13.expected !== undefined){
let data17 = data13.expected;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/expected",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/expected",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.decisionAccuracy !== undefined){
let data18 = data.decisionAccuracy;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (data18 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionAccuracy",keyword:"type",params:{type: schema115.properties.decisionAccuracy.type}});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionAccuracy",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data18 < 0 || isNaN(data18)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionAccuracy",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.decisionsExpected !== undefined){
let data19 = data.decisionsExpected;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionsExpected",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionsExpected",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.manifestMatch !== undefined){
let data20 = data.manifestMatch;
if((!((typeof data20 == "number") && (isFinite(data20)))) && (data20 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestMatch",keyword:"type",params:{type: schema115.properties.manifestMatch.type}});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1 || isNaN(data20)){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestMatch",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data20 < 0 || isNaN(data20)){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestMatch",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.manifestsExpected !== undefined){
let data21 = data.manifestsExpected;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestsExpected",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestsExpected",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.decisions !== undefined){
let data22 = data.decisions;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.auto === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "auto"}});
errors++;
}
if(data22.review === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "review"}});
errors++;
}
if(data22.deny === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "deny"}});
errors++;
}
for(const key2 in data22){
if(!(((key2 === "auto") || (key2 === "review")) || (key2 === "deny"))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data22.auto !== undefined){
let data23 = data22.auto;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/auto",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/auto",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.review !== undefined){
let data24 = data22.review;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/review",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/review",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.deny !== undefined){
let data25 = data22.deny;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/deny",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/deny",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.automationRate !== undefined){
let data26 = data.automationRate;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/automationRate",keyword:"type",params:{type: schema115.properties.automationRate.type}});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
vErrors = add(vErrors, {instancePath:instancePath+"/automationRate",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data26 < 0 || isNaN(data26)){
vErrors = add(vErrors, {instancePath:instancePath+"/automationRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.reviewRate !== undefined){
let data27 = data.reviewRate;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewRate",keyword:"type",params:{type: schema115.properties.reviewRate.type}});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1 || isNaN(data27)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewRate",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data27 < 0 || isNaN(data27)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.denyRate !== undefined){
let data28 = data.denyRate;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/denyRate",keyword:"type",params:{type: schema115.properties.denyRate.type}});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1 || isNaN(data28)){
vErrors = add(vErrors, {instancePath:instancePath+"/denyRate",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data28 < 0 || isNaN(data28)){
vErrors = add(vErrors, {instancePath:instancePath+"/denyRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.reviewsRequested !== undefined){
let data29 = data.reviewsRequested;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewsRequested",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewsRequested",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.reviewsPerSession !== undefined){
let data30 = data.reviewsPerSession;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewsPerSession",keyword:"type",params:{type: schema115.properties.reviewsPerSession.type}});
errors++;
}
}
if(data.recognised !== undefined){
let data31 = data.recognised;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = add(vErrors, {instancePath:instancePath+"/recognised",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
vErrors = add(vErrors, {instancePath:instancePath+"/recognised",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.tiers !== undefined){
let data32 = data.tiers;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key3 in data32){
let data33 = data32[key3];
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
vErrors = add(vErrors, {instancePath:instancePath+"/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tiers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.ruleHitRate !== undefined){
let data34 = data.ruleHitRate;
if((!((typeof data34 == "number") && (isFinite(data34)))) && (data34 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/ruleHitRate",keyword:"type",params:{type: schema115.properties.ruleHitRate.type}});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1 || isNaN(data34)){
vErrors = add(vErrors, {instancePath:instancePath+"/ruleHitRate",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data34 < 0 || isNaN(data34)){
vErrors = add(vErrors, {instancePath:instancePath+"/ruleHitRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.cacheHitRate !== undefined){
let data35 = data.cacheHitRate;
if((!((typeof data35 == "number") && (isFinite(data35)))) && (data35 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/cacheHitRate",keyword:"type",params:{type: schema115.properties.cacheHitRate.type}});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1 || isNaN(data35)){
vErrors = add(vErrors, {instancePath:instancePath+"/cacheHitRate",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data35 < 0 || isNaN(data35)){
vErrors = add(vErrors, {instancePath:instancePath+"/cacheHitRate",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.costUSD !== undefined){
let data36 = data.costUSD;
if(!((typeof data36 == "number") && (isFinite(data36)))){
vErrors = add(vErrors, {instancePath:instancePath+"/costUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.costPerSessionUSD !== undefined){
let data37 = data.costPerSessionUSD;
if((!((typeof data37 == "number") && (isFinite(data37)))) && (data37 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/costPerSessionUSD",keyword:"type",params:{type: schema115.properties.costPerSessionUSD.type}});
errors++;
}
}
if(data.estimatedActionCostUSD !== undefined){
let data38 = data.estimatedActionCostUSD;
if(!((typeof data38 == "number") && (isFinite(data38)))){
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedActionCostUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.failed !== undefined){
let data39 = data.failed;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
vErrors = add(vErrors, {instancePath:instancePath+"/failed",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
vErrors = add(vErrors, {instancePath:instancePath+"/failed",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.low === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "low"}});
errors++;
}
if(data.high === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "high"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "low") || (key0 === "high"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.low !== undefined){
let data0 = data.low;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/low",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.high !== undefined){
let data1 = data.high;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/high",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema118 = {"type":"object","additionalProperties":false,"required":["intent","support","predicted","truePositives","falsePositives","falseNegatives","precision","recall","f1"],"properties":{"intent":{"type":"string","maxLength":512},"support":{"description":"Times it was expected.","type":"integer","minimum":0},"predicted":{"description":"Times it was recognised.","type":"integer","minimum":0},"truePositives":{"description":"Rightly recognised.","type":"integer","minimum":0},"falsePositives":{"description":"Wrongly recognised.","type":"integer","minimum":0},"falseNegatives":{"description":"Missed.","type":"integer","minimum":0},"precision":{"description":"Right ones among those recognised.","type":["number","null"],"minimum":0,"maximum":1},"recall":{"description":"Right ones among those expected.","type":["number","null"],"minimum":0,"maximum":1},"f1":{"description":"Harmonic mean of both.","type":["number","null"],"minimum":0,"maximum":1}},"$id":"IntentScore"};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.intent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intent"}});
errors++;
}
if(data.support === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "support"}});
errors++;
}
if(data.predicted === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "predicted"}});
errors++;
}
if(data.truePositives === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "truePositives"}});
errors++;
}
if(data.falsePositives === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "falsePositives"}});
errors++;
}
if(data.falseNegatives === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "falseNegatives"}});
errors++;
}
if(data.precision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "precision"}});
errors++;
}
if(data.recall === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recall"}});
errors++;
}
if(data.f1 === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "f1"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema118.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.intent !== undefined){
let data0 = data.intent;
if(typeof data0 === "string"){
if(data0.length > 512 && func1(data0) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"maxLength",params:{limit: 512}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.support !== undefined){
let data1 = data.support;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/support",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/support",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.predicted !== undefined){
let data2 = data.predicted;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/predicted",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/predicted",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.truePositives !== undefined){
let data3 = data.truePositives;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/truePositives",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/truePositives",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.falsePositives !== undefined){
let data4 = data.falsePositives;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/falsePositives",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/falsePositives",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.falseNegatives !== undefined){
let data5 = data.falseNegatives;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/falseNegatives",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/falseNegatives",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.precision !== undefined){
let data6 = data.precision;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/precision",keyword:"type",params:{type: schema118.properties.precision.type}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/precision",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/precision",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.recall !== undefined){
let data7 = data.recall;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/recall",keyword:"type",params:{type: schema118.properties.recall.type}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/recall",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/recall",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.f1 !== undefined){
let data8 = data.f1;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/f1",keyword:"type",params:{type: schema118.properties.f1.type}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/f1",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/f1",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema119 = {"type":"object","additionalProperties":false,"required":["count","ece","adaptiveEce","mce","brier","bias","bins","riskCoverage","aurc","excessAurc"],"properties":{"count":{"description":"Known intents that were recognised.","type":"integer","minimum":0},"ece":{"description":"Expected calibration error over ten equally wide bins.","type":["number","null"],"minimum":0,"maximum":1},"adaptiveEce":{"description":"The same over ten bins of equal size.","type":["number","null"],"minimum":0,"maximum":1},"mce":{"description":"The largest gap of a bin.","type":["number","null"],"minimum":0,"maximum":1},"brier":{"description":"Mean squared error of the confidence.","type":["number","null"],"minimum":0,"maximum":1},"bias":{"description":"Mean confidence minus accuracy: above 0 is overconfident.","type":["number","null"]},"bins":{"type":"array","maxItems":1000000,"items":{"$ref":"ReliabilityBin"}},"riskCoverage":{"type":"array","maxItems":1000000,"items":{"$ref":"RiskPoint"}},"aurc":{"description":"Area under the risk–coverage curve; 0 is best.","type":["number","null"],"minimum":0,"maximum":1},"excessAurc":{"description":"The same above that of the best possible order.","type":["number","null"]}},"$id":"Calibration"};
const schema120 = {"type":"object","additionalProperties":false,"required":["low","high","count","confidence","accuracy"],"properties":{"low":{"type":"number"},"high":{"type":"number"},"count":{"description":"Claims in the bin.","type":"integer","minimum":0},"confidence":{"description":"Mean confidence.","type":["number","null"],"minimum":0,"maximum":1},"accuracy":{"description":"Share of right ones.","type":["number","null"],"minimum":0,"maximum":1}},"$id":"ReliabilityBin"};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.low === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "low"}});
errors++;
}
if(data.high === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "high"}});
errors++;
}
if(data.count === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data.confidence === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confidence"}});
errors++;
}
if(data.accuracy === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "accuracy"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "low") || (key0 === "high")) || (key0 === "count")) || (key0 === "confidence")) || (key0 === "accuracy"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.low !== undefined){
let data0 = data.low;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/low",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.high !== undefined){
let data1 = data.high;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/high",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.confidence !== undefined){
let data3 = data.confidence;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: schema120.properties.confidence.type}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.accuracy !== undefined){
let data4 = data.accuracy;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/accuracy",keyword:"type",params:{type: schema120.properties.accuracy.type}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/accuracy",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/accuracy",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coverage === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "coverage"}});
errors++;
}
if(data.risk === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "risk"}});
errors++;
}
if(data.threshold === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "threshold"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "coverage") || (key0 === "risk")) || (key0 === "threshold"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.coverage !== undefined){
let data0 = data.coverage;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/coverage",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.risk !== undefined){
let data1 = data.risk;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/risk",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.threshold !== undefined){
let data2 = data.threshold;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/threshold",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data.ece === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ece"}});
errors++;
}
if(data.adaptiveEce === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "adaptiveEce"}});
errors++;
}
if(data.mce === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mce"}});
errors++;
}
if(data.brier === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "brier"}});
errors++;
}
if(data.bias === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bias"}});
errors++;
}
if(data.bins === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bins"}});
errors++;
}
if(data.riskCoverage === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "riskCoverage"}});
errors++;
}
if(data.aurc === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "aurc"}});
errors++;
}
if(data.excessAurc === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "excessAurc"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema119.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.ece !== undefined){
let data1 = data.ece;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/ece",keyword:"type",params:{type: schema119.properties.ece.type}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/ece",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/ece",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.adaptiveEce !== undefined){
let data2 = data.adaptiveEce;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/adaptiveEce",keyword:"type",params:{type: schema119.properties.adaptiveEce.type}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/adaptiveEce",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/adaptiveEce",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.mce !== undefined){
let data3 = data.mce;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/mce",keyword:"type",params:{type: schema119.properties.mce.type}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/mce",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/mce",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.brier !== undefined){
let data4 = data.brier;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/brier",keyword:"type",params:{type: schema119.properties.brier.type}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/brier",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/brier",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.bias !== undefined){
let data5 = data.bias;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/bias",keyword:"type",params:{type: schema119.properties.bias.type}});
errors++;
}
}
if(data.bins !== undefined){
let data6 = data.bins;
if(Array.isArray(data6)){
if(data6.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/bins",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate185(data6[i0], {instancePath:instancePath+"/bins/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/bins",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.riskCoverage !== undefined){
let data8 = data.riskCoverage;
if(Array.isArray(data8)){
if(data8.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/riskCoverage",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate187(data8[i1], {instancePath:instancePath+"/riskCoverage/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/riskCoverage",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.aurc !== undefined){
let data10 = data.aurc;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/aurc",keyword:"type",params:{type: schema119.properties.aurc.type}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/aurc",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/aurc",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.excessAurc !== undefined){
let data11 = data.excessAurc;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/excessAurc",keyword:"type",params:{type: schema119.properties.excessAurc.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data.mean === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mean"}});
errors++;
}
if(data.p50 === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "p50"}});
errors++;
}
if(data.p90 === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "p90"}});
errors++;
}
if(data.p95 === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "p95"}});
errors++;
}
if(data.p99 === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "p99"}});
errors++;
}
if(data.max === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "max"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "count") || (key0 === "mean")) || (key0 === "p50")) || (key0 === "p90")) || (key0 === "p95")) || (key0 === "p99")) || (key0 === "max"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.mean !== undefined){
let data1 = data.mean;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/mean",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.p50 !== undefined){
let data2 = data.p50;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/p50",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.p90 !== undefined){
let data3 = data.p90;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/p90",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.p95 !== undefined){
let data4 = data.p95;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/p95",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.p99 !== undefined){
let data5 = data.p99;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/p99",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.max !== undefined){
let data6 = data.max;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/max",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema123 = {"type":"object","additionalProperties":false,"required":["baseline","paired","onlyHere","onlyThere","tests","minimumDetectableEffect","broken","fixed","regressions"],"properties":{"baseline":{"type":"object","additionalProperties":false,"required":["bundle","createdAt","recordings"],"properties":{"bundle":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"},"createdAt":{"type":"string","maxLength":40,"format":"date-time"},"recordings":{"description":"In the baseline.","type":"integer","minimum":0}}},"paired":{"description":"Recordings in both.","type":"integer","minimum":0},"onlyHere":{"description":"Recordings that the baseline has not.","type":"integer","minimum":0},"onlyThere":{"description":"Recordings that only the baseline has.","type":"integer","minimum":0},"tests":{"type":"array","maxItems":1000000,"items":{"$ref":"PairedTest"}},"minimumDetectableEffect":{"description":"The smallest change of `exactMatch` that this many recordings show with 80 % power at the 5 % level.","type":["number","null"]},"broken":{"description":"Were as expected in the baseline, and are not any more.","type":"array","maxItems":1000000,"items":{"$ref":"Flip"}},"fixed":{"description":"Were not as expected in the baseline, and are now.","type":"array","maxItems":1000000,"items":{"$ref":"Flip"}},"regressions":{"description":"Worst first; empty when nothing got worse.","type":"array","maxItems":1000000,"items":{"$ref":"Regression"}}},"$id":"EvaluationComparison"};
const schema125 = {"enum":["CRITICAL","HIGH","MEDIUM"],"$id":"Severity"};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.was === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "was"}});
errors++;
}
if(data.is === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "is"}});
errors++;
}
if(data.severity === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "severity"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "was")) || (key0 === "is")) || (key0 === "severity"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 256 && func1(data0) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 256}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.was !== undefined){
let data1 = data.was;
if(typeof data1 === "string"){
if(data1.length > 4096 && func1(data1) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/was",keyword:"maxLength",params:{limit: 4096}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/was",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.is !== undefined){
let data2 = data.is;
if(typeof data2 === "string"){
if(data2.length > 4096 && func1(data2) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/is",keyword:"maxLength",params:{limit: 4096}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/is",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(!(((data3 === "CRITICAL") || (data3 === "HIGH")) || (data3 === "MEDIUM"))){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema125.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severity === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "severity"}});
errors++;
}
if(data.measure === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "measure"}});
errors++;
}
if(data.message === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.ids === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ids"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "severity") || (key0 === "measure")) || (key0 === "message")) || (key0 === "ids"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.severity !== undefined){
let data0 = data.severity;
if(!(((data0 === "CRITICAL") || (data0 === "HIGH")) || (data0 === "MEDIUM"))){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema125.enum}});
errors++;
}
}
if(data.measure !== undefined){
let data1 = data.measure;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/measure",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/measure",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(data2.length > 4096 && func1(data2) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 4096}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ids !== undefined){
let data3 = data.ids;
if(Array.isArray(data3)){
if(data3.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/ids",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 256 && func1(data4) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/ids/" + i0,keyword:"maxLength",params:{limit: 256}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ids/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ids",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.baseline === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "baseline"}});
errors++;
}
if(data.paired === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "paired"}});
errors++;
}
if(data.onlyHere === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "onlyHere"}});
errors++;
}
if(data.onlyThere === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "onlyThere"}});
errors++;
}
if(data.tests === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tests"}});
errors++;
}
if(data.minimumDetectableEffect === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "minimumDetectableEffect"}});
errors++;
}
if(data.broken === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "broken"}});
errors++;
}
if(data.fixed === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fixed"}});
errors++;
}
if(data.regressions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "regressions"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema123.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.baseline !== undefined){
let data0 = data.baseline;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.bundle === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline",keyword:"required",params:{missingProperty: "bundle"}});
errors++;
}
if(data0.createdAt === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline",keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data0.recordings === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline",keyword:"required",params:{missingProperty: "recordings"}});
errors++;
}
for(const key1 in data0){
if(!(((key1 === "bundle") || (key1 === "createdAt")) || (key1 === "recordings"))){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.bundle !== undefined){
let data1 = data0.bundle;
if(typeof data1 === "string"){
if(data1.length > 71 && func1(data1) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline/bundle",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline/bundle",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/baseline/bundle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.createdAt !== undefined){
let data2 = data0.createdAt;
if(typeof data2 === "string"){
if(data2.length > 40 && func1(data2) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline/createdAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data2))){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/baseline/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.recordings !== undefined){
let data3 = data0.recordings;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline/recordings",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline/recordings",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/baseline",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.paired !== undefined){
let data4 = data.paired;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/paired",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/paired",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.onlyHere !== undefined){
let data5 = data.onlyHere;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/onlyHere",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/onlyHere",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.onlyThere !== undefined){
let data6 = data.onlyThere;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/onlyThere",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/onlyThere",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.tests !== undefined){
let data7 = data.tests;
if(Array.isArray(data7)){
if(data7.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/tests",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate124(data7[i0], {instancePath:instancePath+"/tests/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.minimumDetectableEffect !== undefined){
let data9 = data.minimumDetectableEffect;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/minimumDetectableEffect",keyword:"type",params:{type: schema123.properties.minimumDetectableEffect.type}});
errors++;
}
}
if(data.broken !== undefined){
let data10 = data.broken;
if(Array.isArray(data10)){
if(data10.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/broken",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate196(data10[i1], {instancePath:instancePath+"/broken/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/broken",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.fixed !== undefined){
let data12 = data.fixed;
if(Array.isArray(data12)){
if(data12.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/fixed",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate196(data12[i2], {instancePath:instancePath+"/fixed/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/fixed",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.regressions !== undefined){
let data14 = data.regressions;
if(Array.isArray(data14)){
if(data14.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/regressions",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate199(data14[i3], {instancePath:instancePath+"/regressions/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/regressions",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema128 = {"type":"object","additionalProperties":false,"required":["id","tags","language","met","items","spurious","decisions","reviews","costUSD","estimatedCostUSD","latencyMs","errors"],"properties":{"id":{"type":"string","maxLength":256},"tags":{"type":"array","maxItems":1000000,"items":{"type":"string","maxLength":64}},"language":{"type":"string","maxLength":16},"met":{"description":"Every expectation holds and nothing else was recognised.","type":"boolean"},"items":{"type":"array","maxItems":1000000,"items":{"$ref":"EvaluatedItem"}},"spurious":{"description":"Known intents that nobody asked for.","type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["intent","confidence"],"properties":{"intent":{"type":"string","maxLength":512},"confidence":{"type":"number"}}}},"decisions":{"type":"object","additionalProperties":false,"required":["auto","review","deny"],"properties":{"auto":{"description":"Automatic.","type":"integer","minimum":0},"review":{"description":"For a person.","type":"integer","minimum":0},"deny":{"description":"Refused.","type":"integer","minimum":0}}},"reviews":{"description":"Reviews that were opened.","type":"integer","minimum":0},"costUSD":{"description":"Spent on recognition.","type":"number"},"estimatedCostUSD":{"description":"What the decided actions would cost.","type":"number"},"latencyMs":{"description":"The slowest utterance.","type":["number","null"]},"errors":{"description":"Codes of error events.","type":"array","maxItems":1000000,"items":{"type":"string","maxLength":128}},"failure":{"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","maxLength":128},"message":{"type":"string","maxLength":65536}}}},"$id":"EvaluatedCase"};
const schema129 = {"type":"object","additionalProperties":false,"required":["expected","predicted","confidence","tier","slots"],"properties":{"expected":{"description":"`unknown` for out of scope; null where only a decision is expected.","type":["string","null"]},"predicted":{"description":"`unknown` when nothing of the catalogue was recognised.","type":"string","maxLength":512},"confidence":{"description":"Of the prediction; 0 when there was none.","type":"number"},"tier":{"oneOf":[{"$ref":"Tier"},{"type":"null"}]},"slots":{"type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["name","expected","actual"],"properties":{"name":{"type":"string","maxLength":512},"expected":{"type":"string","maxLength":65536},"actual":{"type":["string","null"]}}}},"decision":{"type":"object","additionalProperties":false,"required":["expected","actual"],"properties":{"expected":{"$ref":"DecisionKind"},"actual":{"oneOf":[{"$ref":"DecisionKind"},{"type":"null"}]}}},"manifest":{"type":"object","additionalProperties":false,"required":["expected","actual"],"properties":{"expected":{"type":"string","maxLength":512},"actual":{"type":["string","null"]}}},"strategy":{"type":"object","additionalProperties":false,"required":["expected","actual"],"properties":{"expected":{"$ref":"ResolutionStrategy"},"actual":{"oneOf":[{"$ref":"ResolutionStrategy"},{"type":"null"}]}}},"confidenceInRange":{"type":"boolean"}},"$id":"EvaluatedItem"};
const schema130 = {"description":"How the manifest was found.","type":"string","enum":["EXACT","SEMANTIC","GENERATED","NOT_FOUND"],"$id":"ResolutionStrategy"};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "EXACT") || (data === "SEMANTIC")) || (data === "GENERATED")) || (data === "NOT_FOUND"))){
vErrors = add(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema130.enum}});
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expected === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expected"}});
errors++;
}
if(data.predicted === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "predicted"}});
errors++;
}
if(data.confidence === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confidence"}});
errors++;
}
if(data.tier === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tier"}});
errors++;
}
if(data.slots === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "slots"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema129.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.expected !== undefined){
let data0 = data.expected;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/expected",keyword:"type",params:{type: schema129.properties.expected.type}});
errors++;
}
}
if(data.predicted !== undefined){
let data1 = data.predicted;
if(typeof data1 === "string"){
if(data1.length > 512 && func1(data1) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/predicted",keyword:"maxLength",params:{limit: 512}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/predicted",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.confidence !== undefined){
let data2 = data.confidence;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.tier !== undefined){
let data3 = data.tier;
const _errs9 = errors;
let valid1 = false;
let passing0 = null;
const _errs10 = errors;
if(!(validate148(data3, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs11 = errors;
if(data3 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/tier",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/tier",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.slots !== undefined){
let data4 = data.slots;
if(Array.isArray(data4)){
if(data4.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + i0,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data5.expected === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + i0,keyword:"required",params:{missingProperty: "expected"}});
errors++;
}
if(data5.actual === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + i0,keyword:"required",params:{missingProperty: "actual"}});
errors++;
}
for(const key1 in data5){
if(!(((key1 === "name") || (key1 === "expected")) || (key1 === "actual"))){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(data6.length > 512 && func1(data6) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + i0+"/name",keyword:"maxLength",params:{limit: 512}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + i0+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.expected !== undefined){
let data7 = data5.expected;
if(typeof data7 === "string"){
if(data7.length > 65536 && func1(data7) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + i0+"/expected",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + i0+"/expected",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.actual !== undefined){
let data8 = data5.actual;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + i0+"/actual",keyword:"type",params:{type: schema129.properties.slots.items.properties.actual.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.decision !== undefined){
let data9 = data.decision;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.expected === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "expected"}});
errors++;
}
if(data9.actual === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "actual"}});
errors++;
}
for(const key2 in data9){
if(!((key2 === "expected") || (key2 === "actual"))){
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data9.expected !== undefined){
if(!(validate77(data9.expected, {instancePath:instancePath+"/decision/expected",parentData:data9,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data9.actual !== undefined){
let data11 = data9.actual;
const _errs29 = errors;
let valid6 = false;
let passing1 = null;
const _errs30 = errors;
if(!(validate77(data11, {instancePath:instancePath+"/decision/actual",parentData:data9,parentDataProperty:"actual",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid1 = _errs30 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs31 = errors;
if(data11 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/decision/actual",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs31 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
vErrors = add(vErrors, {instancePath:instancePath+"/decision/actual",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.manifest !== undefined){
let data12 = data.manifest;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.expected === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/manifest",keyword:"required",params:{missingProperty: "expected"}});
errors++;
}
if(data12.actual === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/manifest",keyword:"required",params:{missingProperty: "actual"}});
errors++;
}
for(const key3 in data12){
if(!((key3 === "expected") || (key3 === "actual"))){
vErrors = add(vErrors, {instancePath:instancePath+"/manifest",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data12.expected !== undefined){
let data13 = data12.expected;
if(typeof data13 === "string"){
if(data13.length > 512 && func1(data13) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/manifest/expected",keyword:"maxLength",params:{limit: 512}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/manifest/expected",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.actual !== undefined){
let data14 = data12.actual;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/manifest/actual",keyword:"type",params:{type: schema129.properties.manifest.properties.actual.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/manifest",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.strategy !== undefined){
let data15 = data.strategy;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.expected === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/strategy",keyword:"required",params:{missingProperty: "expected"}});
errors++;
}
if(data15.actual === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/strategy",keyword:"required",params:{missingProperty: "actual"}});
errors++;
}
for(const key4 in data15){
if(!((key4 === "expected") || (key4 === "actual"))){
vErrors = add(vErrors, {instancePath:instancePath+"/strategy",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data15.expected !== undefined){
if(!(validate207(data15.expected, {instancePath:instancePath+"/strategy/expected",parentData:data15,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data15.actual !== undefined){
let data17 = data15.actual;
const _errs45 = errors;
let valid9 = false;
let passing2 = null;
const _errs46 = errors;
if(!(validate207(data17, {instancePath:instancePath+"/strategy/actual",parentData:data15,parentDataProperty:"actual",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid2 = _errs46 === errors;
if(_valid2){
valid9 = true;
passing2 = 0;
}
const _errs47 = errors;
if(data17 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/strategy/actual",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs47 === errors;
if(_valid2 && valid9){
valid9 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid9 = true;
passing2 = 1;
}
}
if(!valid9){
vErrors = add(vErrors, {instancePath:instancePath+"/strategy/actual",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/strategy",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.confidenceInRange !== undefined){
if(typeof data.confidenceInRange !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/confidenceInRange",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.tags === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tags"}});
errors++;
}
if(data.language === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "language"}});
errors++;
}
if(data.met === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "met"}});
errors++;
}
if(data.items === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.spurious === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "spurious"}});
errors++;
}
if(data.decisions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decisions"}});
errors++;
}
if(data.reviews === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviews"}});
errors++;
}
if(data.costUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "costUSD"}});
errors++;
}
if(data.estimatedCostUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "estimatedCostUSD"}});
errors++;
}
if(data.latencyMs === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "latencyMs"}});
errors++;
}
if(data.errors === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "errors"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema128.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 256 && func1(data0) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 256}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(Array.isArray(data1)){
if(data1.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 64 && func1(data2) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.language !== undefined){
let data3 = data.language;
if(typeof data3 === "string"){
if(data3.length > 16 && func1(data3) > 16){
vErrors = add(vErrors, {instancePath:instancePath+"/language",keyword:"maxLength",params:{limit: 16}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.met !== undefined){
if(typeof data.met !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/met",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.items !== undefined){
let data5 = data.items;
if(Array.isArray(data5)){
if(data5.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate203(data5[i1], {instancePath:instancePath+"/items/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.spurious !== undefined){
let data7 = data.spurious;
if(Array.isArray(data7)){
if(data7.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/spurious",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.intent === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/spurious/" + i2,keyword:"required",params:{missingProperty: "intent"}});
errors++;
}
if(data8.confidence === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/spurious/" + i2,keyword:"required",params:{missingProperty: "confidence"}});
errors++;
}
for(const key1 in data8){
if(!((key1 === "intent") || (key1 === "confidence"))){
vErrors = add(vErrors, {instancePath:instancePath+"/spurious/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data8.intent !== undefined){
let data9 = data8.intent;
if(typeof data9 === "string"){
if(data9.length > 512 && func1(data9) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/spurious/" + i2+"/intent",keyword:"maxLength",params:{limit: 512}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/spurious/" + i2+"/intent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.confidence !== undefined){
let data10 = data8.confidence;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/spurious/" + i2+"/confidence",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/spurious/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/spurious",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.decisions !== undefined){
let data11 = data.decisions;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.auto === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "auto"}});
errors++;
}
if(data11.review === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "review"}});
errors++;
}
if(data11.deny === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "deny"}});
errors++;
}
for(const key2 in data11){
if(!(((key2 === "auto") || (key2 === "review")) || (key2 === "deny"))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data11.auto !== undefined){
let data12 = data11.auto;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/auto",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/auto",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.review !== undefined){
let data13 = data11.review;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/review",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/review",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.deny !== undefined){
let data14 = data11.deny;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/deny",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/deny",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.reviews !== undefined){
let data15 = data.reviews;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = add(vErrors, {instancePath:instancePath+"/reviews",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviews",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.costUSD !== undefined){
let data16 = data.costUSD;
if(!((typeof data16 == "number") && (isFinite(data16)))){
vErrors = add(vErrors, {instancePath:instancePath+"/costUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.estimatedCostUSD !== undefined){
let data17 = data.estimatedCostUSD;
if(!((typeof data17 == "number") && (isFinite(data17)))){
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedCostUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.latencyMs !== undefined){
let data18 = data.latencyMs;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (data18 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/latencyMs",keyword:"type",params:{type: schema128.properties.latencyMs.type}});
errors++;
}
}
if(data.errors !== undefined){
let data19 = data.errors;
if(Array.isArray(data19)){
if(data19.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/errors",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(typeof data20 === "string"){
if(data20.length > 128 && func1(data20) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/errors/" + i3,keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/errors/" + i3,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.failure !== undefined){
let data21 = data.failure;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.code === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/failure",keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data21.message === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/failure",keyword:"required",params:{missingProperty: "message"}});
errors++;
}
for(const key3 in data21){
if(!((key3 === "code") || (key3 === "message"))){
vErrors = add(vErrors, {instancePath:instancePath+"/failure",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data21.code !== undefined){
let data22 = data21.code;
if(typeof data22 === "string"){
if(data22.length > 128 && func1(data22) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/failure/code",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/failure/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data21.message !== undefined){
let data23 = data21.message;
if(typeof data23 === "string"){
if(data23.length > 65536 && func1(data23) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/failure/message",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/failure/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/failure",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schemaVersion === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schemaVersion"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.seed === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "seed"}});
errors++;
}
if(data.bundle === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bundle"}});
errors++;
}
if(data.dataset === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dataset"}});
errors++;
}
if(data.system === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "system"}});
errors++;
}
if(data.metrics === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metrics"}});
errors++;
}
if(data.intervals === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intervals"}});
errors++;
}
if(data.perIntent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "perIntent"}});
errors++;
}
if(data.confusion === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confusion"}});
errors++;
}
if(data.perSlot === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "perSlot"}});
errors++;
}
if(data.decisionConfusion === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decisionConfusion"}});
errors++;
}
if(data.calibration === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "calibration"}});
errors++;
}
if(data.latency === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "latency"}});
errors++;
}
if(data.groups === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "groups"}});
errors++;
}
if(data.flaky === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "flaky"}});
errors++;
}
if(data.comparison === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "comparison"}});
errors++;
}
if(data.cases === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "cases"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema114.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.schemaVersion !== undefined){
if(1 !== data.schemaVersion){
vErrors = add(vErrors, {instancePath:instancePath+"/schemaVersion",keyword:"const",params:{allowedValue: 1}});
errors++;
}
}
if(data.createdAt !== undefined){
let data1 = data.createdAt;
if(typeof data1 === "string"){
if(data1.length > 40 && func1(data1) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data1))){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.seed !== undefined){
let data2 = data.seed;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.bundle !== undefined){
let data3 = data.bundle;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.digest === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data3.intents === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"required",params:{missingProperty: "intents"}});
errors++;
}
if(data3.examples === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"required",params:{missingProperty: "examples"}});
errors++;
}
for(const key1 in data3){
if(!(((key1 === "digest") || (key1 === "intents")) || (key1 === "examples"))){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.digest !== undefined){
let data4 = data3.digest;
if(typeof data4 === "string"){
if(data4.length > 71 && func1(data4) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/bundle/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.intents !== undefined){
let data5 = data3.intents;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle/intents",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle/intents",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data3.examples !== undefined){
let data6 = data3.examples;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle/examples",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle/examples",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.dataset !== undefined){
let data7 = data.dataset;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.files === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset",keyword:"required",params:{missingProperty: "files"}});
errors++;
}
if(data7.digest === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset",keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data7.recordings === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset",keyword:"required",params:{missingProperty: "recordings"}});
errors++;
}
if(data7.utterances === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset",keyword:"required",params:{missingProperty: "utterances"}});
errors++;
}
if(data7.languages === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset",keyword:"required",params:{missingProperty: "languages"}});
errors++;
}
if(data7.tags === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset",keyword:"required",params:{missingProperty: "tags"}});
errors++;
}
for(const key2 in data7){
if(!((((((key2 === "files") || (key2 === "digest")) || (key2 === "recordings")) || (key2 === "utterances")) || (key2 === "languages")) || (key2 === "tags"))){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data7.files !== undefined){
let data8 = data7.files;
if(Array.isArray(data8)){
if(data8.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/files",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(data9.length > 4096 && func1(data9) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/files/" + i0,keyword:"maxLength",params:{limit: 4096}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/files/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/files",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data7.digest !== undefined){
let data10 = data7.digest;
if(typeof data10 === "string"){
if(data10.length > 71 && func1(data10) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.recordings !== undefined){
let data11 = data7.recordings;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/recordings",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/recordings",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.utterances !== undefined){
let data12 = data7.utterances;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/utterances",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/utterances",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.languages !== undefined){
let data13 = data7.languages;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
let data14 = data13[key3];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/languages/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/languages",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data7.tags !== undefined){
let data15 = data7.tags;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
let data16 = data15[key4];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dataset/tags",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dataset",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.system !== undefined){
let data17 = data.system;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.tiers === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/system",keyword:"required",params:{missingProperty: "tiers"}});
errors++;
}
if(data17.node === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/system",keyword:"required",params:{missingProperty: "node"}});
errors++;
}
if(data17.durationMs === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/system",keyword:"required",params:{missingProperty: "durationMs"}});
errors++;
}
if(data17.peakMemoryMiB === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/system",keyword:"required",params:{missingProperty: "peakMemoryMiB"}});
errors++;
}
if(data17.machine === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/system",keyword:"required",params:{missingProperty: "machine"}});
errors++;
}
for(const key5 in data17){
if(!(((((key5 === "tiers") || (key5 === "node")) || (key5 === "durationMs")) || (key5 === "peakMemoryMiB")) || (key5 === "machine"))){
vErrors = add(vErrors, {instancePath:instancePath+"/system",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data17.tiers !== undefined){
let data18 = data17.tiers;
if(Array.isArray(data18)){
if(data18.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/system/tiers",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(data19.length > 64 && func1(data19) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/system/tiers/" + i1,keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system/tiers/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system/tiers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data17.node !== undefined){
let data20 = data17.node;
if(typeof data20 === "string"){
if(data20.length > 32 && func1(data20) > 32){
vErrors = add(vErrors, {instancePath:instancePath+"/system/node",keyword:"maxLength",params:{limit: 32}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system/node",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.durationMs !== undefined){
let data21 = data17.durationMs;
if(!((typeof data21 == "number") && (isFinite(data21)))){
vErrors = add(vErrors, {instancePath:instancePath+"/system/durationMs",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data17.peakMemoryMiB !== undefined){
let data22 = data17.peakMemoryMiB;
if(!((typeof data22 == "number") && (isFinite(data22)))){
vErrors = add(vErrors, {instancePath:instancePath+"/system/peakMemoryMiB",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data17.machine !== undefined){
let data23 = data17.machine;
if(typeof data23 === "string"){
if(data23.length > 256 && func1(data23) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/system/machine",keyword:"maxLength",params:{limit: 256}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system/machine",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.metrics !== undefined){
if(!(validate172(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.intervals !== undefined){
let data25 = data.intervals;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
let data26 = data25[key6];
const _errs59 = errors;
let valid11 = false;
let passing0 = null;
const _errs60 = errors;
if(!(validate178(data26, {instancePath:instancePath+"/intervals/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var _valid0 = _errs60 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
}
const _errs61 = errors;
if(data26 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/intervals/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs61 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
vErrors = add(vErrors, {instancePath:instancePath+"/intervals/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intervals",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.perIntent !== undefined){
let data27 = data.perIntent;
if(Array.isArray(data27)){
if(data27.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/perIntent",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(!(validate180(data27[i2], {instancePath:instancePath+"/perIntent/" + i2,parentData:data27,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/perIntent",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.confusion !== undefined){
let data29 = data.confusion;
if(Array.isArray(data29)){
if(data29.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/confusion",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.expected === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/confusion/" + i3,keyword:"required",params:{missingProperty: "expected"}});
errors++;
}
if(data30.predicted === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/confusion/" + i3,keyword:"required",params:{missingProperty: "predicted"}});
errors++;
}
if(data30.count === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/confusion/" + i3,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
for(const key7 in data30){
if(!(((key7 === "expected") || (key7 === "predicted")) || (key7 === "count"))){
vErrors = add(vErrors, {instancePath:instancePath+"/confusion/" + i3,keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data30.expected !== undefined){
let data31 = data30.expected;
if(typeof data31 === "string"){
if(data31.length > 512 && func1(data31) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/confusion/" + i3+"/expected",keyword:"maxLength",params:{limit: 512}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confusion/" + i3+"/expected",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.predicted !== undefined){
let data32 = data30.predicted;
if(typeof data32 === "string"){
if(data32.length > 512 && func1(data32) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/confusion/" + i3+"/predicted",keyword:"maxLength",params:{limit: 512}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confusion/" + i3+"/predicted",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.count !== undefined){
let data33 = data30.count;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
vErrors = add(vErrors, {instancePath:instancePath+"/confusion/" + i3+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
vErrors = add(vErrors, {instancePath:instancePath+"/confusion/" + i3+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confusion/" + i3,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confusion",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.perSlot !== undefined){
let data34 = data.perSlot;
if(Array.isArray(data34)){
if(data34.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.slot === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4,keyword:"required",params:{missingProperty: "slot"}});
errors++;
}
if(data35.expected === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4,keyword:"required",params:{missingProperty: "expected"}});
errors++;
}
if(data35.precision === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4,keyword:"required",params:{missingProperty: "precision"}});
errors++;
}
if(data35.recall === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4,keyword:"required",params:{missingProperty: "recall"}});
errors++;
}
if(data35.f1 === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4,keyword:"required",params:{missingProperty: "f1"}});
errors++;
}
for(const key8 in data35){
if(!(((((key8 === "slot") || (key8 === "expected")) || (key8 === "precision")) || (key8 === "recall")) || (key8 === "f1"))){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4,keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data35.slot !== undefined){
let data36 = data35.slot;
if(typeof data36 === "string"){
if(data36.length > 512 && func1(data36) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4+"/slot",keyword:"maxLength",params:{limit: 512}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4+"/slot",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data35.expected !== undefined){
let data37 = data35.expected;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4+"/expected",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4+"/expected",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.precision !== undefined){
let data38 = data35.precision;
if((!((typeof data38 == "number") && (isFinite(data38)))) && (data38 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4+"/precision",keyword:"type",params:{type: schema114.properties.perSlot.items.properties.precision.type}});
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1 || isNaN(data38)){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4+"/precision",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data38 < 0 || isNaN(data38)){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4+"/precision",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.recall !== undefined){
let data39 = data35.recall;
if((!((typeof data39 == "number") && (isFinite(data39)))) && (data39 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4+"/recall",keyword:"type",params:{type: schema114.properties.perSlot.items.properties.recall.type}});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1 || isNaN(data39)){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4+"/recall",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data39 < 0 || isNaN(data39)){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4+"/recall",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.f1 !== undefined){
let data40 = data35.f1;
if((!((typeof data40 == "number") && (isFinite(data40)))) && (data40 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4+"/f1",keyword:"type",params:{type: schema114.properties.perSlot.items.properties.f1.type}});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1 || isNaN(data40)){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4+"/f1",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data40 < 0 || isNaN(data40)){
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4+"/f1",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot/" + i4,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/perSlot",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.decisionConfusion !== undefined){
let data41 = data.decisionConfusion;
if(Array.isArray(data41)){
if(data41.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionConfusion",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
let data42 = data41[i5];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.expected === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionConfusion/" + i5,keyword:"required",params:{missingProperty: "expected"}});
errors++;
}
if(data42.actual === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionConfusion/" + i5,keyword:"required",params:{missingProperty: "actual"}});
errors++;
}
if(data42.count === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionConfusion/" + i5,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
for(const key9 in data42){
if(!(((key9 === "expected") || (key9 === "actual")) || (key9 === "count"))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionConfusion/" + i5,keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data42.expected !== undefined){
if(!(validate77(data42.expected, {instancePath:instancePath+"/decisionConfusion/" + i5+"/expected",parentData:data42,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data42.actual !== undefined){
let data44 = data42.actual;
const _errs99 = errors;
let valid23 = false;
let passing1 = null;
const _errs100 = errors;
if(!(validate77(data44, {instancePath:instancePath+"/decisionConfusion/" + i5+"/actual",parentData:data42,parentDataProperty:"actual",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid1 = _errs100 === errors;
if(_valid1){
valid23 = true;
passing1 = 0;
}
const _errs101 = errors;
if(data44 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionConfusion/" + i5+"/actual",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs101 === errors;
if(_valid1 && valid23){
valid23 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid23 = true;
passing1 = 1;
}
}
if(!valid23){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionConfusion/" + i5+"/actual",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
}
if(data42.count !== undefined){
let data45 = data42.count;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionConfusion/" + i5+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisionConfusion/" + i5+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/decisionConfusion/" + i5,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/decisionConfusion",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.calibration !== undefined){
if(!(validate184(data.calibration, {instancePath:instancePath+"/calibration",parentData:data,parentDataProperty:"calibration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data.latency !== undefined){
let data47 = data.latency;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.unit === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/latency",keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
if(data47.utterance === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/latency",keyword:"required",params:{missingProperty: "utterance"}});
errors++;
}
if(data47.stages === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/latency",keyword:"required",params:{missingProperty: "stages"}});
errors++;
}
for(const key10 in data47){
if(!(((key10 === "unit") || (key10 === "utterance")) || (key10 === "stages"))){
vErrors = add(vErrors, {instancePath:instancePath+"/latency",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data47.unit !== undefined){
if("ms" !== data47.unit){
vErrors = add(vErrors, {instancePath:instancePath+"/latency/unit",keyword:"const",params:{allowedValue: "ms"}});
errors++;
}
}
if(data47.utterance !== undefined){
if(!(validate190(data47.utterance, {instancePath:instancePath+"/latency/utterance",parentData:data47,parentDataProperty:"utterance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data47.stages !== undefined){
let data50 = data47.stages;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key11 in data50){
if(!(validate190(data50[key11], {instancePath:instancePath+"/latency/stages/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data50,parentDataProperty:key11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/latency/stages",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/latency",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.groups !== undefined){
let data52 = data.groups;
if(Array.isArray(data52)){
if(data52.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/groups",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len6 = data52.length;
for(let i6=0; i6<len6; i6++){
let data53 = data52[i6];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.by === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/groups/" + i6,keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data53.value === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/groups/" + i6,keyword:"required",params:{missingProperty: "value"}});
errors++;
}
if(data53.metrics === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/groups/" + i6,keyword:"required",params:{missingProperty: "metrics"}});
errors++;
}
for(const key12 in data53){
if(!(((key12 === "by") || (key12 === "value")) || (key12 === "metrics"))){
vErrors = add(vErrors, {instancePath:instancePath+"/groups/" + i6,keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data53.by !== undefined){
let data54 = data53.by;
if(!((data54 === "tag") || (data54 === "language"))){
vErrors = add(vErrors, {instancePath:instancePath+"/groups/" + i6+"/by",keyword:"enum",params:{allowedValues: schema114.properties.groups.items.properties.by.enum}});
errors++;
}
}
if(data53.value !== undefined){
let data55 = data53.value;
if(typeof data55 === "string"){
if(data55.length > 512 && func1(data55) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/groups/" + i6+"/value",keyword:"maxLength",params:{limit: 512}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/groups/" + i6+"/value",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data53.metrics !== undefined){
if(!(validate172(data53.metrics, {instancePath:instancePath+"/groups/" + i6+"/metrics",parentData:data53,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/groups/" + i6,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.flaky !== undefined){
let data57 = data.flaky;
if(Array.isArray(data57)){
if(data57.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/flaky",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len7 = data57.length;
for(let i7=0; i7<len7; i7++){
let data58 = data57[i7];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.id === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/flaky/" + i7,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data58.outcomes === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/flaky/" + i7,keyword:"required",params:{missingProperty: "outcomes"}});
errors++;
}
for(const key13 in data58){
if(!((key13 === "id") || (key13 === "outcomes"))){
vErrors = add(vErrors, {instancePath:instancePath+"/flaky/" + i7,keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data58.id !== undefined){
let data59 = data58.id;
if(typeof data59 === "string"){
if(data59.length > 256 && func1(data59) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/flaky/" + i7+"/id",keyword:"maxLength",params:{limit: 256}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/flaky/" + i7+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data58.outcomes !== undefined){
let data60 = data58.outcomes;
if(Array.isArray(data60)){
if(data60.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/flaky/" + i7+"/outcomes",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len8 = data60.length;
for(let i8=0; i8<len8; i8++){
let data61 = data60[i8];
if(typeof data61 === "string"){
if(data61.length > 4096 && func1(data61) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/flaky/" + i7+"/outcomes/" + i8,keyword:"maxLength",params:{limit: 4096}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/flaky/" + i7+"/outcomes/" + i8,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/flaky/" + i7+"/outcomes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/flaky/" + i7,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/flaky",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.comparison !== undefined){
let data62 = data.comparison;
const _errs136 = errors;
let valid34 = false;
let passing2 = null;
const _errs137 = errors;
if(!(validate194(data62, {instancePath:instancePath+"/comparison",parentData:data,parentDataProperty:"comparison",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var _valid2 = _errs137 === errors;
if(_valid2){
valid34 = true;
passing2 = 0;
}
const _errs138 = errors;
if(data62 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/comparison",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs138 === errors;
if(_valid2 && valid34){
valid34 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid34 = true;
passing2 = 1;
}
}
if(!valid34){
vErrors = add(vErrors, {instancePath:instancePath+"/comparison",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
}
if(data.cases !== undefined){
let data63 = data.cases;
if(Array.isArray(data63)){
if(data63.length > 1000000){
vErrors = add(vErrors, {instancePath:instancePath+"/cases",keyword:"maxItems",params:{limit: 1000000}});
errors++;
}
const len9 = data63.length;
for(let i9=0; i9<len9; i9++){
if(!(validate202(data63[i9], {instancePath:instancePath+"/cases/" + i9,parentData:data63,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/cases",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const eventPage = validate212;

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allowedDomains === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "allowedDomains"}});
errors++;
}
if(data.maxContextTokens === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "maxContextTokens"}});
errors++;
}
if(data.maxCostUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "maxCostUSD"}});
errors++;
}
if(data.piiPolicy === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "piiPolicy"}});
errors++;
}
if(data.language === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "language"}});
errors++;
}
if(data.environment === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "environment"}});
errors++;
}
if(data.dryRun === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dryRun"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "allowedDomains") || (key0 === "maxContextTokens")) || (key0 === "maxCostUSD")) || (key0 === "piiPolicy")) || (key0 === "language")) || (key0 === "environment")) || (key0 === "dryRun"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.allowedDomains !== undefined){
let data0 = data.allowedDomains;
if(Array.isArray(data0)){
if(data0.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains/" + i0,keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains/" + i0,keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.maxContextTokens !== undefined){
let data2 = data.maxContextTokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maxContextTokens",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxContextTokens",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxContextTokens",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.maxCostUSD !== undefined){
let data3 = data.maxCostUSD;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxCostUSD",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxCostUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/maxCostUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.piiPolicy !== undefined){
if(!(validate65(data.piiPolicy, {instancePath:instancePath+"/piiPolicy",parentData:data,parentDataProperty:"piiPolicy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
let data5 = data.language;
if(typeof data5 === "string"){
if(data5.length > 35 && func1(data5) > 35){
vErrors = add(vErrors, {instancePath:instancePath+"/language",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern34.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/language",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.environment !== undefined){
let data6 = data.environment;
if(typeof data6 === "string"){
if(data6.length > 64 && func1(data6) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data6.length < 2 && func1(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern35.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/dryRun",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
if(data.scope === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scope"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "sessionId") || (key0 === "scope"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sessionId !== undefined){
let data0 = data.sessionId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scope !== undefined){
if(!(validate217(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("session.opened" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "session.opened"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate216(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.utteranceId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "utteranceId"}});
errors++;
}
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.confidence === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confidence"}});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.frameIds === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "frameIds"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "utteranceId") || (key0 === "text")) || (key0 === "confidence")) || (key0 === "source")) || (key0 === "frameIds"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.utteranceId !== undefined){
let data0 = data.utteranceId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/utteranceId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/utteranceId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/utteranceId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/utteranceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(data1.length > 65536 && func1(data1) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.confidence !== undefined){
let data2 = data.confidence;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.source !== undefined){
if(!(validate102(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.frameIds !== undefined){
let data4 = data.frameIds;
if(Array.isArray(data4)){
if(data4.length > 10000){
vErrors = add(vErrors, {instancePath:instancePath+"/frameIds",keyword:"maxItems",params:{limit: 10000}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(data5.length > 128 && func1(data5) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/frameIds/" + i0,keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data5.length < 2 && func1(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/frameIds/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern65.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/frameIds/" + i0,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/frameIds/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/frameIds",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("transcript.partial" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "transcript.partial"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate223(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("transcript.final" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "transcript.final"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate223(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chunkId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "chunkId"}});
errors++;
}
if(data.summary === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "summary"}});
errors++;
}
if(data.tokens === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tokens"}});
errors++;
}
if(data.slots === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "slots"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "chunkId") || (key0 === "summary")) || (key0 === "tokens")) || (key0 === "slots"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.chunkId !== undefined){
let data0 = data.chunkId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.summary !== undefined){
let data1 = data.summary;
if(typeof data1 === "string"){
if(data1.length > 65536 && func1(data1) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/summary",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tokens !== undefined){
let data2 = data.tokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/tokens",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/tokens",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.slots !== undefined){
if(!(validate144(data.slots, {instancePath:instancePath+"/slots",parentData:data,parentDataProperty:"slots",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("summary.update" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "summary.update"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate231(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("intent.update" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "intent.update"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate143(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("policy.decision" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "policy.decision"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate155(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema144 = {"type":"object","additionalProperties":false,"required":["intentId","strategy","manifestId","version","similarity","status","digest","gates"],"properties":{"intentId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"strategy":{"$ref":"ResolutionStrategy"},"manifestId":{"anyOf":[{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},{"type":"null"}]},"version":{"anyOf":[{"type":"string","maxLength":64,"minLength":1,"pattern":"^[0-9A-Za-z][0-9A-Za-z.+-]*$"},{"type":"null"}]},"similarity":{"description":"Cosine similarity of a semantic match, 1 for an exact one.","type":["number","null"],"minimum":-1,"maximum":1},"status":{"anyOf":[{"$ref":"ManifestStatus"},{"type":"null"}]},"digest":{"anyOf":[{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"},{"type":"null"}]},"gates":{"type":"array","maxItems":64,"items":{"$ref":"GateResult"}}},"$id":"ManifestResolvedData"};
const schema145 = {"type":"string","enum":["draft","active","retired"],"$id":"ManifestStatus"};
const schema146 = {"description":"A security gate that a manifest was put through.","type":"object","additionalProperties":false,"required":["gate","passed","severity","message"],"properties":{"gate":{"type":"string","maxLength":128},"passed":{"type":"boolean"},"severity":{"type":"string","enum":["INFO","LOW","MEDIUM","HIGH","CRITICAL"]},"message":{"type":"string","maxLength":2000}},"$id":"GateResult"};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gate === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "gate"}});
errors++;
}
if(data.passed === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "passed"}});
errors++;
}
if(data.severity === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "severity"}});
errors++;
}
if(data.message === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "gate") || (key0 === "passed")) || (key0 === "severity")) || (key0 === "message"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.gate !== undefined){
let data0 = data.gate;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/gate",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/gate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.passed !== undefined){
if(typeof data.passed !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/passed",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data2 === "INFO") || (data2 === "LOW")) || (data2 === "MEDIUM")) || (data2 === "HIGH")) || (data2 === "CRITICAL"))){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema146.properties.severity.enum}});
errors++;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(data3.length > 2000 && func1(data3) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.intentId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intentId"}});
errors++;
}
if(data.strategy === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "strategy"}});
errors++;
}
if(data.manifestId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "manifestId"}});
errors++;
}
if(data.version === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.similarity === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "similarity"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.gates === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "gates"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "intentId") || (key0 === "strategy")) || (key0 === "manifestId")) || (key0 === "version")) || (key0 === "similarity")) || (key0 === "status")) || (key0 === "digest")) || (key0 === "gates"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.intentId !== undefined){
let data0 = data.intentId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.strategy !== undefined){
if(!(validate207(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.manifestId !== undefined){
let data2 = data.manifestId;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data2 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.version !== undefined){
let data3 = data.version;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(typeof data3 === "string"){
if(data3.length > 64 && func1(data3) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern15.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z.+-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
const _errs15 = errors;
if(data3 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.similarity !== undefined){
let data4 = data.similarity;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/similarity",keyword:"type",params:{type: schema144.properties.similarity.type}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/similarity",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data4 < -1 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/similarity",keyword:"minimum",params:{comparison: ">=", limit: -1}});
errors++;
}
}
}
if(data.status !== undefined){
let data5 = data.status;
const _errs20 = errors;
let valid3 = false;
const _errs21 = errors;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data5 === "draft") || (data5 === "active")) || (data5 === "retired"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema145.enum}});
errors++;
}
var _valid2 = _errs21 === errors;
valid3 = valid3 || _valid2;
const _errs24 = errors;
if(data5 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs24 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.digest !== undefined){
let data6 = data.digest;
const _errs27 = errors;
let valid5 = false;
const _errs28 = errors;
if(typeof data6 === "string"){
if(data6.length > 71 && func1(data6) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid3 = _errs28 === errors;
valid5 = valid5 || _valid3;
const _errs30 = errors;
if(data6 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid3 = _errs30 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.gates !== undefined){
let data7 = data.gates;
if(Array.isArray(data7)){
if(data7.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/gates",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate244(data7[i0], {instancePath:instancePath+"/gates/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/gates",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("manifest.resolved" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "manifest.resolved"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate242(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema148 = {"type":"object","additionalProperties":false,"required":["reviewId","intentId","decision","by","reason","expiresAt"],"properties":{"reviewId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"intentId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"decision":{"description":"Null until decided.","type":["string","null"],"enum":["approve","reject","expired",null]},"by":{"description":"Who decided; null until decided, and when it expired.","anyOf":[{"type":"string","maxLength":256,"minLength":1},{"type":"null"}]},"reason":{"type":"string","maxLength":2000},"expiresAt":{"type":"string","maxLength":40,"format":"date-time"}},"$id":"ReviewEventData"};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviewId"}});
errors++;
}
if(data.intentId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intentId"}});
errors++;
}
if(data.decision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if(data.by === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "reviewId") || (key0 === "intentId")) || (key0 === "decision")) || (key0 === "by")) || (key0 === "reason")) || (key0 === "expiresAt"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reviewId !== undefined){
let data0 = data.reviewId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.intentId !== undefined){
let data1 = data.intentId;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.decision !== undefined){
let data2 = data.decision;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"type",params:{type: schema148.properties.decision.type}});
errors++;
}
if(!((((data2 === "approve") || (data2 === "reject")) || (data2 === "expired")) || (data2 === null))){
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"enum",params:{allowedValues: schema148.properties.decision.enum}});
errors++;
}
}
if(data.by !== undefined){
let data3 = data.by;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(typeof data3 === "string"){
if(data3.length > 256 && func1(data3) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data3 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if(typeof data4 === "string"){
if(data4.length > 2000 && func1(data4) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
let data5 = data.expiresAt;
if(typeof data5 === "string"){
if(data5.length > 40 && func1(data5) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data5))){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("review.requested" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "review.requested"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate249(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("review.decided" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "review.decided"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate249(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.after === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "after"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.snapshot === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "snapshot"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "after") || (key0 === "reason")) || (key0 === "snapshot"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(data0.length > 512 && func1(data0) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/after",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(data0 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/after",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/after",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(data1.length > 2000 && func1(data1) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.snapshot !== undefined){
let data2 = data.snapshot;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.status === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshot",keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data2.cursor === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshot",keyword:"required",params:{missingProperty: "cursor"}});
errors++;
}
if(data2.totals === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshot",keyword:"required",params:{missingProperty: "totals"}});
errors++;
}
for(const key1 in data2){
if(!(((key1 === "status") || (key1 === "cursor")) || (key1 === "totals"))){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshot",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.status !== undefined){
let data3 = data2.status;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshot/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data3 === "open") || (data3 === "closing")) || (data3 === "closed"))){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshot/status",keyword:"enum",params:{allowedValues: schema86.enum}});
errors++;
}
}
if(data2.cursor !== undefined){
let data4 = data2.cursor;
if(typeof data4 === "string"){
if(data4.length > 512 && func1(data4) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshot/cursor",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/snapshot/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/snapshot/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.totals !== undefined){
if(!(validate108(data2.totals, {instancePath:instancePath+"/snapshot/totals",parentData:data2,parentDataProperty:"totals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/snapshot",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("gap" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "gap"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate256(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.totals === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "totals"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "reason") || (key0 === "totals"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate106(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.totals !== undefined){
if(!(validate108(data.totals, {instancePath:instancePath+"/totals",parentData:data,parentDataProperty:"totals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.type !== undefined){
if("session.closed" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "session.closed"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate261(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((((((key0 !== "type") && (key0 !== "data")) && (key0 !== "specversion")) && (key0 !== "id")) && (key0 !== "source")) && (key0 !== "subject")) && (key0 !== "time")) && (key0 !== "datacontenttype")) && (key0 !== "traceparent")) && (key0 !== "actor")) && (key0 !== "tenantid")) && (key0 !== "cursor")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "session.opened"){
if(!(validate214(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "transcript.partial"){
if(!(validate221(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "transcript.final"){
if(!(validate226(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "chunk.update"){
if(!(validate111(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "summary.update"){
if(!(validate229(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "intent.update"){
if(!(validate234(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "policy.decision"){
if(!(validate237(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "manifest.resolved"){
if(!(validate240(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "review.requested"){
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "review.decided"){
if(!(validate251(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "action.dispatched"){
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "action.rolled_back"){
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "error"){
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "gap"){
if(!(validate254(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "session.closed"){
if(!(validate259(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate213.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate213.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "events"}});
errors++;
}
if(data.next === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "events") || (key0 === "next"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.events !== undefined){
let data0 = data.events;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/events",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate213(data0[i0], {instancePath:instancePath+"/events/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/events",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(typeof data2 === "string"){
if(data2.length > 512 && func1(data2) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(data2 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const event = validate213;

export const frame = validate281;

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.frameId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "frameId"}});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "frameId") || (key0 === "type")) || (key0 === "text")) || (key0 === "final")) || (key0 === "ts"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.frameId !== undefined){
let data0 = data.frameId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern65.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
if("text" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}});
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(data2.length > 65536 && func1(data2) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.final !== undefined){
if(typeof data.final !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/final",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ts !== undefined){
let data4 = data.ts;
if(typeof data4 === "string"){
if(data4.length > 40 && func1(data4) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data4))){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema158 = {"type":"string","enum":["LINEAR16","MULAW","OGG_OPUS","WEBM_OPUS","FLAC"],"$id":"AudioEncoding"};
const formats34 = formats.base64;

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.frameId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "frameId"}});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.encoding === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "encoding"}});
errors++;
}
if(data.sampleRateHz === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sampleRateHz"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "frameId") || (key0 === "type")) || (key0 === "encoding")) || (key0 === "sampleRateHz")) || (key0 === "data")) || (key0 === "final")) || (key0 === "ts"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.frameId !== undefined){
let data0 = data.frameId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern65.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
if("audio" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "audio"}});
errors++;
}
}
if(data.encoding !== undefined){
let data2 = data.encoding;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/encoding",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data2 === "LINEAR16") || (data2 === "MULAW")) || (data2 === "OGG_OPUS")) || (data2 === "WEBM_OPUS")) || (data2 === "FLAC"))){
vErrors = add(vErrors, {instancePath:instancePath+"/encoding",keyword:"enum",params:{allowedValues: schema158.enum}});
errors++;
}
}
if(data.sampleRateHz !== undefined){
let data3 = data.sampleRateHz;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/sampleRateHz",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 48000 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/sampleRateHz",keyword:"maximum",params:{comparison: "<=", limit: 48000}});
errors++;
}
if(data3 < 8000 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/sampleRateHz",keyword:"minimum",params:{comparison: ">=", limit: 8000}});
errors++;
}
}
}
if(data.data !== undefined){
let data4 = data.data;
if(typeof data4 === "string"){
if(data4.length > 1048576 && func1(data4) > 1048576){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats34(data4))){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"format",params:{format: "base64"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.final !== undefined){
if(typeof data.final !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/final",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ts !== undefined){
let data6 = data.ts;
if(typeof data6 === "string"){
if(data6.length > 40 && func1(data6) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data6))){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate282(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "audio"){
if(!(validate283(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate281.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate281.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const framesAnswer = validate286;

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accepted === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "accepted"}});
errors++;
}
if(data.duplicates === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "duplicates"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "accepted") || (key0 === "duplicates"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.accepted !== undefined){
let data0 = data.accepted;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/accepted",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/accepted",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.duplicates !== undefined){
let data1 = data.duplicates;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/duplicates",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/duplicates",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const framesRequest = validate287;

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.frames === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "frames"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "frames")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.frames !== undefined){
let data0 = data.frames;
if(Array.isArray(data0)){
if(data0.length > 100){
vErrors = add(vErrors, {instancePath:instancePath+"/frames",keyword:"maxItems",params:{limit: 100}});
errors++;
}
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/frames",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate281(data0[i0], {instancePath:instancePath+"/frames/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/frames",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const gapEvent = validate254;

export const health = validate289;
const schema161 = {"title":"Health","description":"Whether the process lives, or can serve.","type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["ok","degraded","draining","unavailable"]},"version":{"type":"string","maxLength":64},"uptimeSec":{"description":"Seconds.","type":"number","minimum":0},"checks":{"description":"Parts by name.","type":"object","maxProperties":64,"additionalProperties":{"$ref":"HealthCheck"}}},"$id":"Health"};
const schema162 = {"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["ok","degraded","unavailable"]},"detail":{"type":"string","maxLength":2000}},"$id":"HealthCheck"};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "status") || (key0 === "detail"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "ok") || (data0 === "degraded")) || (data0 === "unavailable"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema162.properties.status.enum}});
errors++;
}
}
if(data.detail !== undefined){
let data1 = data.detail;
if(typeof data1 === "string"){
if(data1.length > 2000 && func1(data1) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/detail",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "version")) || (key0 === "uptimeSec")) || (key0 === "checks"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data0 === "ok") || (data0 === "degraded")) || (data0 === "draining")) || (data0 === "unavailable"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema161.properties.status.enum}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(data1.length > 64 && func1(data1) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.uptimeSec !== undefined){
let data2 = data.uptimeSec;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/uptimeSec",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/uptimeSec",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.checks !== undefined){
let data3 = data.checks;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/checks",keyword:"maxProperties",params:{limit: 64}});
errors++;
}
for(const key1 in data3){
if(!(validate290(data3[key1], {instancePath:instancePath+"/checks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/checks",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const inferAnswer = validate292;
const schema163 = {"title":"InferAnswer","description":"What the text means in the session's scope and context, and what was decided.","type":"object","additionalProperties":false,"required":["sessionId","chunkId","intents","decisions","summary","slots","dryRun","costUSD","latencyMs"],"properties":{"sessionId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"chunkId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"intents":{"type":"array","maxItems":64,"items":{"$ref":"RecognisedIntent"}},"decisions":{"type":"array","maxItems":64,"items":{"$ref":"PolicyDecision"}},"summary":{"type":"string","maxLength":65536},"slots":{"$ref":"Slots"},"resolutions":{"type":"array","maxItems":64,"items":{"$ref":"ManifestResolvedData"}},"actions":{"type":"array","maxItems":64,"items":{"$ref":"ActionDispatchedData"}},"reviews":{"type":"array","maxItems":64,"items":{"$ref":"ReviewEventData"}},"traceId":{"description":"W3C trace id that the events of this utterance share.","type":"string","maxLength":32,"pattern":"^[0-9a-f]{32}$"},"dryRun":{"type":"boolean"},"costUSD":{"type":"number","minimum":0},"latencyMs":{"description":"Milliseconds.","type":"number","minimum":0}},"$id":"InferAnswer"};
const pattern111 = new RegExp("^[0-9a-f]{32}$", "u");

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
if(data.chunkId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "chunkId"}});
errors++;
}
if(data.intents === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intents"}});
errors++;
}
if(data.decisions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decisions"}});
errors++;
}
if(data.summary === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "summary"}});
errors++;
}
if(data.slots === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "slots"}});
errors++;
}
if(data.dryRun === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dryRun"}});
errors++;
}
if(data.costUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "costUSD"}});
errors++;
}
if(data.latencyMs === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "latencyMs"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema163.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sessionId !== undefined){
let data0 = data.sessionId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.chunkId !== undefined){
let data1 = data.chunkId;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.intents !== undefined){
let data2 = data.intents;
if(Array.isArray(data2)){
if(data2.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/intents",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate143(data2[i0], {instancePath:instancePath+"/intents/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intents",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.decisions !== undefined){
let data4 = data.decisions;
if(Array.isArray(data4)){
if(data4.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate155(data4[i1], {instancePath:instancePath+"/decisions/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.summary !== undefined){
let data6 = data.summary;
if(typeof data6 === "string"){
if(data6.length > 65536 && func1(data6) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/summary",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.slots !== undefined){
if(!(validate144(data.slots, {instancePath:instancePath+"/slots",parentData:data,parentDataProperty:"slots",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.resolutions !== undefined){
let data8 = data.resolutions;
if(Array.isArray(data8)){
if(data8.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/resolutions",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate242(data8[i2], {instancePath:instancePath+"/resolutions/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/resolutions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.actions !== undefined){
let data10 = data.actions;
if(Array.isArray(data10)){
if(data10.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/actions",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate28(data10[i3], {instancePath:instancePath+"/actions/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reviews !== undefined){
let data12 = data.reviews;
if(Array.isArray(data12)){
if(data12.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/reviews",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate249(data12[i4], {instancePath:instancePath+"/reviews/" + i4,parentData:data12,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reviews",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.traceId !== undefined){
let data14 = data.traceId;
if(typeof data14 === "string"){
if(data14.length > 32 && func1(data14) > 32){
vErrors = add(vErrors, {instancePath:instancePath+"/traceId",keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern111.test(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/traceId",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/traceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/dryRun",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.costUSD !== undefined){
let data16 = data.costUSD;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = add(vErrors, {instancePath:instancePath+"/costUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/costUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.latencyMs !== undefined){
let data17 = data.latencyMs;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
vErrors = add(vErrors, {instancePath:instancePath+"/latencyMs",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/latencyMs",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const inferRequest = validate299;

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "dryRun"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(data0.length > 65536 && func1(data0) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/dryRun",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ingestMessage = validate300;
const schema165 = {"title":"IngestMessage","description":"A frame as accepted at the border. Or the end-of-stream marker.","type":"object","required":["kind","data"],"allOf":[{"$ref":"MessageBase"}],"unevaluatedProperties":false,"properties":{"kind":{"type":"string","enum":["work","end"]},"data":{"type":"object"}},"oneOf":[{"properties":{"kind":{"const":"work"},"data":{"$ref":"IngestData"}},"required":["kind"]},{"properties":{"kind":{"const":"end"},"data":{"$ref":"EndData"}},"required":["kind"]}],"discriminator":{"propertyName":"kind"},"$id":"IngestMessage"};

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sealed === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sealed"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "sealed")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sealed !== undefined){
let data0 = data.sealed;
if(typeof data0 === "string"){
if(data0.length > 4194304 && func1(data0) > 4194304){
vErrors = add(vErrors, {instancePath:instancePath+"/sealed",keyword:"maxLength",params:{limit: 4194304}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sealed",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sealed",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "work") || (data0 === "end"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema165.properties.kind.enum}});
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
for(const key0 in data){
if(((((((((key0 !== "kind") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "tenantId")) && (key0 !== "sessionId")) && (key0 !== "actor")) && (key0 !== "traceparent")) && (key0 !== "acceptedAt")) && (key0 !== "dryRun")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "work"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("work" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "work"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate302(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
}
}
else if(tag0 === "end"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("end" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "end"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate105(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const intentMessage = validate305;
const schema167 = {"title":"IntentMessage","description":"A chunk with the summary and slots so far. Or the end-of-stream marker.","type":"object","required":["kind","data"],"allOf":[{"$ref":"MessageBase"}],"unevaluatedProperties":false,"properties":{"kind":{"type":"string","enum":["work","end"]},"data":{"type":"object"}},"oneOf":[{"properties":{"kind":{"const":"work"},"data":{"$ref":"IntentData"}},"required":["kind"]},{"properties":{"kind":{"const":"end"},"data":{"$ref":"EndData"}},"required":["kind"]}],"discriminator":{"propertyName":"kind"},"$id":"IntentMessage"};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chunkId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "chunkId"}});
errors++;
}
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.summary === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "summary"}});
errors++;
}
if(data.slots === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "slots"}});
errors++;
}
if(data.ts === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ts"}});
errors++;
}
if(data.safetyFlags === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "safetyFlags"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "chunkId") || (key0 === "text")) || (key0 === "summary")) || (key0 === "slots")) || (key0 === "ts")) || (key0 === "safetyFlags")) || (key0 === "boundary"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.chunkId !== undefined){
let data0 = data.chunkId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(data1.length > 65536 && func1(data1) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.summary !== undefined){
let data2 = data.summary;
if(typeof data2 === "string"){
if(data2.length > 65536 && func1(data2) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/summary",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.slots !== undefined){
if(!(validate144(data.slots, {instancePath:instancePath+"/slots",parentData:data,parentDataProperty:"slots",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.ts !== undefined){
let data4 = data.ts;
if(typeof data4 === "string"){
if(data4.length > 40 && func1(data4) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data4))){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.safetyFlags !== undefined){
let data5 = data.safetyFlags;
if(Array.isArray(data5)){
if(data5.length > 16){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags",keyword:"maxItems",params:{limit: 16}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "pii_detected") || (data6 === "prompt_injection")) || (data6 === "out_of_scope"))){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags/" + i0,keyword:"enum",params:{allowedValues: schema78.enum}});
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.boundary !== undefined){
if(!(validate114(data.boundary, {instancePath:instancePath+"/boundary",parentData:data,parentDataProperty:"boundary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate305.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "work") || (data0 === "end"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema167.properties.kind.enum}});
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
for(const key0 in data){
if(((((((((key0 !== "kind") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "tenantId")) && (key0 !== "sessionId")) && (key0 !== "actor")) && (key0 !== "traceparent")) && (key0 !== "acceptedAt")) && (key0 !== "dryRun")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "work"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("work" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "work"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate307(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
}
}
else if(tag0 === "end"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("end" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "end"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate105(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}
validate305.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const intentUpdateEvent = validate234;

export const killswitchRequest = validate312;

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate312.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "on"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "on") || (key0 === "reason"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.on !== undefined){
if(typeof data.on !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/on",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}
validate312.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const killswitch = validate313;

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate314.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "on"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "on") || (key0 === "by")) || (key0 === "reason")) || (key0 === "at"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.on !== undefined){
if(typeof data.on !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/on",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 === "string"){
if(data1.length > 256 && func1(data1) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(data2.length > 2000 && func1(data2) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
let data3 = data.at;
if(typeof data3 === "string"){
if(data3.length > 40 && func1(data3) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data3))){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tenant === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tenant"}});
errors++;
}
if(data.global === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "global"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "tenant") || (key0 === "global"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tenant !== undefined){
if(!(validate314(data.tenant, {instancePath:instancePath+"/tenant",parentData:data,parentDataProperty:"tenant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.global !== undefined){
if(!(validate314(data.global, {instancePath:instancePath+"/global",parentData:data,parentDataProperty:"global",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const manifestCheckAnswer = validate317;

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.message === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "message"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1024 && func1(data0) > 1024){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 2000 && func1(data1) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate317.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ok"}});
errors++;
}
if(data.problems === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "problems"}});
errors++;
}
if(data.gates === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "gates"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "ok") || (key0 === "problems")) || (key0 === "gates"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ok !== undefined){
if(typeof data.ok !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.problems !== undefined){
let data1 = data.problems;
if(Array.isArray(data1)){
if(data1.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/problems",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate318(data1[i0], {instancePath:instancePath+"/problems/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/problems",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.gates !== undefined){
let data3 = data.gates;
if(Array.isArray(data3)){
if(data3.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/gates",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate244(data3[i1], {instancePath:instancePath+"/gates/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/gates",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}
validate317.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const manifestCheckRequest = validate321;

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.manifest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "manifest"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "manifest") || (key0 === "intent"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.manifest !== undefined){
let data0 = data.manifest;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = add(vErrors, {instancePath:instancePath+"/manifest",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.intent !== undefined){
let data1 = data.intent;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const manifestGenerateRequest = validate322;

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate322.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.intent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intent"}});
errors++;
}
if(data.description === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "intent") || (key0 === "description")) || (key0 === "base")) || (key0 === "slots"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.intent !== undefined){
let data0 = data.intent;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(data1.length > 4000 && func1(data1) > 4000){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.base !== undefined){
let data2 = data.base;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/base",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/base",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/base",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/base",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.slots !== undefined){
let data3 = data.slots;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"maxProperties",params:{limit: 64}});
errors++;
}
for(const key1 in data3){
let data4 = data3[key1];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema50.type}});
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 4096 && func1(data4) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 4096}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}
validate322.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const manifestList = validate323;
const schema179 = {"title":"ManifestView","description":"A manifest in the registry.","type":"object","additionalProperties":false,"required":["id","version","status","digest","source","manifest","gates","createdAt","createdBy"],"properties":{"id":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"version":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[0-9A-Za-z][0-9A-Za-z.+-]*$"},"status":{"$ref":"ManifestStatus"},"digest":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"},"source":{"description":"Where it came from.","type":"string","enum":["bundle","author","generated"]},"manifest":{"$ref":"Manifest"},"gates":{"type":"array","maxItems":64,"items":{"$ref":"GateResult"}},"createdAt":{"type":"string","maxLength":40,"format":"date-time"},"createdBy":{"type":"string","maxLength":256,"minLength":1},"approvedAt":{"type":"string","maxLength":40,"format":"date-time"},"approvedBy":{"type":"string","maxLength":256,"minLength":1},"generation":{"$ref":"ManifestGeneration"}},"$id":"ManifestView"};
const schema181 = {"title":"Manifest","description":"A manifest (schema v2): what is done for an intent, with which rights.","type":"object","additionalProperties":false,"required":["id","version","intent","traits","action"],"properties":{"schemaVersion":{"description":"2.","const":2},"id":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","description":"Unique together with the version."},"version":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[0-9A-Za-z][0-9A-Za-z.+-]*$"},"status":{"description":"active unless told.","type":"string","enum":["draft","active","retired"]},"description":{"type":"string","maxLength":2000,"minLength":0},"intent":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$","description":"Intent of the catalogue that it serves."},"traits":{"description":"Words by which it is found.","type":"array","maxItems":64,"items":{"type":"string","maxLength":128,"minLength":1}},"slots":{"description":"Slots that the action uses.","type":"object","maxProperties":64,"propertyNames":{"maxLength":64,"minLength":1,"pattern":"^(?!__proto__$)"},"additionalProperties":{"$ref":"ManifestSlot"}},"iam":{"description":"Identity and rights.","type":"object","additionalProperties":false,"required":[],"properties":{"serviceAccount":{"type":"string","maxLength":256,"minLength":1},"roles":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":128,"minLength":1}}}},"networking":{"description":"Networking.","type":"object","additionalProperties":false,"required":[],"properties":{"ingress":{"type":"string","enum":["internal","internal-and-cloud-load-balancing","all"]},"egressRules":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","maxLength":253,"minLength":1},"port":{"type":"integer","minimum":1,"maximum":65535}}}}}},"authentication":{"description":"Who may call what it deploys.","type":"object","additionalProperties":false,"required":["required"],"properties":{"required":{"type":"boolean"},"method":{"type":"string","maxLength":64,"minLength":1}}},"resources":{"description":"Resources.","type":"object","additionalProperties":false,"required":[],"properties":{"cpu":{"description":"CPUs.","type":"number","exclusiveMinimum":0,"maximum":1024},"memoryMiB":{"description":"MiB.","type":"integer","minimum":1,"maximum":16777216},"minInstances":{"type":"integer","minimum":0,"maximum":100000},"maxInstances":{"type":"integer","minimum":0,"maximum":100000}}},"action":{"$ref":"ManifestAction"},"rollback":{"description":"Undoes the action.","$ref":"ManifestAction"},"probe":{"description":"Finds out whether an action of unknown outcome happened.","$ref":"ManifestAction"}},"$id":"Manifest"};

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "equals") || (key0 === "required"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.equals !== undefined){
let data0 = data.equals;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/equals",keyword:"type",params:{type: schema50.type}});
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 4096 && func1(data0) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/equals",keyword:"maxLength",params:{limit: 4096}});
errors++;
}
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema185 = {"description":"A signed web request.","type":"object","additionalProperties":false,"required":["type","url"],"properties":{"type":{"const":"http"},"url":{"description":"Address; may hold placeholders.","type":"string","maxLength":2048,"minLength":1},"method":{"type":"string","enum":["POST","PUT","PATCH","DELETE","GET"]},"headers":{"type":"object","maxProperties":64,"propertyNames":{"maxLength":256,"minLength":1,"pattern":"^(?!__proto__$)"},"additionalProperties":{"type":"string","maxLength":8192,"minLength":0}},"body":{"description":"JSON; may hold placeholders."},"timeoutMs":{"description":"Milliseconds.","type":"integer","minimum":1,"maximum":600000},"secretRef":{"description":"Name of the secret that signs the request.","type":"string","maxLength":256,"minLength":1},"success":{"description":"Status codes that mean success; 2xx unless told.","type":"array","maxItems":32,"items":{"type":"integer","minimum":100,"maximum":599}}},"$id":"HttpAction"};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.url === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "url")) || (key0 === "method")) || (key0 === "headers")) || (key0 === "body")) || (key0 === "timeoutMs")) || (key0 === "secretRef")) || (key0 === "success"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("http" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "http"}});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(data1.length > 2048 && func1(data1) > 2048){
vErrors = add(vErrors, {instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/url",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.method !== undefined){
let data2 = data.method;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data2 === "POST") || (data2 === "PUT")) || (data2 === "PATCH")) || (data2 === "DELETE")) || (data2 === "GET"))){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: schema185.properties.method.enum}});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/headers",keyword:"maxProperties",params:{limit: 64}});
errors++;
}
for(const key1 in data3){
const _errs9 = errors;
if(typeof key1 === "string"){
if(key1.length > 256 && func1(key1) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/headers",keyword:"maxLength",params:{limit: 256},propertyName:key1});
errors++;
}
if(key1.length < 2 && func1(key1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/headers",keyword:"minLength",params:{limit: 1},propertyName:key1});
errors++;
}
if(!pattern30.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/headers",keyword:"pattern",params:{pattern: "^(?!__proto__$)"},propertyName:key1});
errors++;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/headers",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(typeof data4 === "string"){
if(data4.length > 8192 && func1(data4) > 8192){
vErrors = add(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 8192}});
errors++;
}
if(data4.length < 0 && func1(data4) < 0){
vErrors = add(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.timeoutMs !== undefined){
let data5 = data.timeoutMs;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/timeoutMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 600000 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/timeoutMs",keyword:"maximum",params:{comparison: "<=", limit: 600000}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/timeoutMs",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.secretRef !== undefined){
let data6 = data.secretRef;
if(typeof data6 === "string"){
if(data6.length > 256 && func1(data6) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/secretRef",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data6.length < 2 && func1(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/secretRef",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/secretRef",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.success !== undefined){
let data7 = data.success;
if(Array.isArray(data7)){
if(data7.length > 32){
vErrors = add(vErrors, {instancePath:instancePath+"/success",keyword:"maxItems",params:{limit: 32}});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = add(vErrors, {instancePath:instancePath+"/success/" + i0,keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 599 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/success/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 599}});
errors++;
}
if(data8 < 100 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/success/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 100}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/success",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate330.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.topic === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "topic"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "topic")) || (key0 === "attributes")) || (key0 === "body"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("pubsub" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "pubsub"}});
errors++;
}
}
if(data.topic !== undefined){
let data1 = data.topic;
if(typeof data1 === "string"){
if(data1.length > 512 && func1(data1) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/topic",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/topic",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/topic",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.attributes !== undefined){
let data2 = data.attributes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/attributes",keyword:"maxProperties",params:{limit: 64}});
errors++;
}
for(const key1 in data2){
const _errs7 = errors;
if(typeof key1 === "string"){
if(key1.length > 256 && func1(key1) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/attributes",keyword:"maxLength",params:{limit: 256},propertyName:key1});
errors++;
}
if(key1.length < 2 && func1(key1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/attributes",keyword:"minLength",params:{limit: 1},propertyName:key1});
errors++;
}
if(!pattern30.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/attributes",keyword:"pattern",params:{pattern: "^(?!__proto__$)"},propertyName:key1});
errors++;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/attributes",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 === "string"){
if(data3.length > 8192 && func1(data3) > 8192){
vErrors = add(vErrors, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 8192}});
errors++;
}
if(data3.length < 0 && func1(data3) < 0){
vErrors = add(vErrors, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/attributes",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}
validate330.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema187 = {"description":"A line in the log.","type":"object","additionalProperties":false,"required":["type","message"],"properties":{"type":{"const":"log"},"message":{"description":"May hold placeholders.","type":"string","maxLength":4000,"minLength":1},"level":{"type":"string","enum":["info","warn"]}},"$id":"LogAction"};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.message === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "message")) || (key0 === "level"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("log" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "log"}});
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 4000 && func1(data1) > 4000){
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/level",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "info") || (data2 === "warn"))){
vErrors = add(vErrors, {instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema187.properties.level.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate328.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "http"){
if(!(validate329(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "pubsub"){
if(!(validate330(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "log"){
if(!(validate331(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate328.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate328.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.version === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.intent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intent"}});
errors++;
}
if(data.traits === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "traits"}});
errors++;
}
if(data.action === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema181.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.schemaVersion !== undefined){
if(2 !== data.schemaVersion){
vErrors = add(vErrors, {instancePath:instancePath+"/schemaVersion",keyword:"const",params:{allowedValue: 2}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(data1.length > 64 && func1(data1) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern35.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(data2.length > 64 && func1(data2) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern15.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z.+-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data3 === "draft") || (data3 === "active")) || (data3 === "retired"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema181.properties.status.enum}});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(data4.length > 2000 && func1(data4) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data4.length < 0 && func1(data4) < 0){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.intent !== undefined){
let data5 = data.intent;
if(typeof data5 === "string"){
if(data5.length > 128 && func1(data5) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data5.length < 2 && func1(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.traits !== undefined){
let data6 = data.traits;
if(Array.isArray(data6)){
if(data6.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/traits",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(data7.length > 128 && func1(data7) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/traits/" + i0,keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data7.length < 2 && func1(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/traits/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/traits/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/traits",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.slots !== undefined){
let data8 = data.slots;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"maxProperties",params:{limit: 64}});
errors++;
}
for(const key1 in data8){
const _errs19 = errors;
if(typeof key1 === "string"){
if(key1.length > 64 && func1(key1) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"maxLength",params:{limit: 64},propertyName:key1});
errors++;
}
if(key1.length < 2 && func1(key1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"minLength",params:{limit: 1},propertyName:key1});
errors++;
}
if(!pattern30.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"pattern",params:{pattern: "^(?!__proto__$)"},propertyName:key1});
errors++;
}
}
var valid3 = _errs19 === errors;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data8){
if(!(validate326(data8[key2], {instancePath:instancePath+"/slots/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.iam !== undefined){
let data10 = data.iam;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!((key3 === "serviceAccount") || (key3 === "roles"))){
vErrors = add(vErrors, {instancePath:instancePath+"/iam",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data10.serviceAccount !== undefined){
let data11 = data10.serviceAccount;
if(typeof data11 === "string"){
if(data11.length > 256 && func1(data11) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/iam/serviceAccount",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data11.length < 2 && func1(data11) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/iam/serviceAccount",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/iam/serviceAccount",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.roles !== undefined){
let data12 = data10.roles;
if(Array.isArray(data12)){
if(data12.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/iam/roles",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(data13.length > 128 && func1(data13) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/iam/roles/" + i1,keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data13.length < 2 && func1(data13) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/iam/roles/" + i1,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/iam/roles/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/iam/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/iam",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.networking !== undefined){
let data14 = data.networking;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
if(!((key4 === "ingress") || (key4 === "egressRules"))){
vErrors = add(vErrors, {instancePath:instancePath+"/networking",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data14.ingress !== undefined){
let data15 = data14.ingress;
if(typeof data15 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/networking/ingress",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data15 === "internal") || (data15 === "internal-and-cloud-load-balancing")) || (data15 === "all"))){
vErrors = add(vErrors, {instancePath:instancePath+"/networking/ingress",keyword:"enum",params:{allowedValues: schema181.properties.networking.properties.ingress.enum}});
errors++;
}
}
if(data14.egressRules !== undefined){
let data16 = data14.egressRules;
if(Array.isArray(data16)){
if(data16.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/networking/egressRules",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.host === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/networking/egressRules/" + i2,keyword:"required",params:{missingProperty: "host"}});
errors++;
}
for(const key5 in data17){
if(!((key5 === "host") || (key5 === "port"))){
vErrors = add(vErrors, {instancePath:instancePath+"/networking/egressRules/" + i2,keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data17.host !== undefined){
let data18 = data17.host;
if(typeof data18 === "string"){
if(data18.length > 253 && func1(data18) > 253){
vErrors = add(vErrors, {instancePath:instancePath+"/networking/egressRules/" + i2+"/host",keyword:"maxLength",params:{limit: 253}});
errors++;
}
if(data18.length < 2 && func1(data18) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/networking/egressRules/" + i2+"/host",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/networking/egressRules/" + i2+"/host",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.port !== undefined){
let data19 = data17.port;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = add(vErrors, {instancePath:instancePath+"/networking/egressRules/" + i2+"/port",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65535 || isNaN(data19)){
vErrors = add(vErrors, {instancePath:instancePath+"/networking/egressRules/" + i2+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
errors++;
}
if(data19 < 1 || isNaN(data19)){
vErrors = add(vErrors, {instancePath:instancePath+"/networking/egressRules/" + i2+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/networking/egressRules/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/networking/egressRules",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/networking",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.authentication !== undefined){
let data20 = data.authentication;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.required === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/authentication",keyword:"required",params:{missingProperty: "required"}});
errors++;
}
for(const key6 in data20){
if(!((key6 === "required") || (key6 === "method"))){
vErrors = add(vErrors, {instancePath:instancePath+"/authentication",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data20.required !== undefined){
if(typeof data20.required !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/authentication/required",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data20.method !== undefined){
let data22 = data20.method;
if(typeof data22 === "string"){
if(data22.length > 64 && func1(data22) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/authentication/method",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data22.length < 2 && func1(data22) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/authentication/method",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/authentication/method",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/authentication",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.resources !== undefined){
let data23 = data.resources;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key7 in data23){
if(!((((key7 === "cpu") || (key7 === "memoryMiB")) || (key7 === "minInstances")) || (key7 === "maxInstances"))){
vErrors = add(vErrors, {instancePath:instancePath+"/resources",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data23.cpu !== undefined){
let data24 = data23.cpu;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1024 || isNaN(data24)){
vErrors = add(vErrors, {instancePath:instancePath+"/resources/cpu",keyword:"maximum",params:{comparison: "<=", limit: 1024}});
errors++;
}
if(data24 <= 0 || isNaN(data24)){
vErrors = add(vErrors, {instancePath:instancePath+"/resources/cpu",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/resources/cpu",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data23.memoryMiB !== undefined){
let data25 = data23.memoryMiB;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = add(vErrors, {instancePath:instancePath+"/resources/memoryMiB",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 16777216 || isNaN(data25)){
vErrors = add(vErrors, {instancePath:instancePath+"/resources/memoryMiB",keyword:"maximum",params:{comparison: "<=", limit: 16777216}});
errors++;
}
if(data25 < 1 || isNaN(data25)){
vErrors = add(vErrors, {instancePath:instancePath+"/resources/memoryMiB",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data23.minInstances !== undefined){
let data26 = data23.minInstances;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = add(vErrors, {instancePath:instancePath+"/resources/minInstances",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 100000 || isNaN(data26)){
vErrors = add(vErrors, {instancePath:instancePath+"/resources/minInstances",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data26 < 0 || isNaN(data26)){
vErrors = add(vErrors, {instancePath:instancePath+"/resources/minInstances",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.maxInstances !== undefined){
let data27 = data23.maxInstances;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = add(vErrors, {instancePath:instancePath+"/resources/maxInstances",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100000 || isNaN(data27)){
vErrors = add(vErrors, {instancePath:instancePath+"/resources/maxInstances",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data27 < 0 || isNaN(data27)){
vErrors = add(vErrors, {instancePath:instancePath+"/resources/maxInstances",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/resources",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.action !== undefined){
if(!(validate328(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
if(data.rollback !== undefined){
if(!(validate328(data.rollback, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
if(data.probe !== undefined){
if(!(validate328(data.probe, {instancePath:instancePath+"/probe",parentData:data,parentDataProperty:"probe",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema188 = {"description":"How a generated manifest came about.","type":"object","additionalProperties":false,"required":["by","tries","patches","riskScore","estimatedCostUSD"],"properties":{"by":{"type":"string","enum":["model","template"]},"model":{"type":"string","maxLength":128},"tries":{"description":"Answers of the model that were looked at.","type":"integer","minimum":0,"maximum":3},"patches":{"description":"What was taken out or put in for safety.","type":"array","maxItems":64,"items":{"type":"string","maxLength":2000}},"riskScore":{"type":"number","minimum":0,"maximum":1},"estimatedCostUSD":{"type":"number","minimum":0}},"$id":"ManifestGeneration"};

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate340.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.tries === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tries"}});
errors++;
}
if(data.patches === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "patches"}});
errors++;
}
if(data.riskScore === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "riskScore"}});
errors++;
}
if(data.estimatedCostUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "estimatedCostUSD"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "by") || (key0 === "model")) || (key0 === "tries")) || (key0 === "patches")) || (key0 === "riskScore")) || (key0 === "estimatedCostUSD"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "model") || (data0 === "template"))){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"enum",params:{allowedValues: schema188.properties.by.enum}});
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/model",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/model",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tries !== undefined){
let data2 = data.tries;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/tries",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/tries",keyword:"maximum",params:{comparison: "<=", limit: 3}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/tries",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.patches !== undefined){
let data3 = data.patches;
if(Array.isArray(data3)){
if(data3.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/patches",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 2000 && func1(data4) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/patches/" + i0,keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/patches/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/patches",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.riskScore !== undefined){
let data5 = data.riskScore;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.estimatedCostUSD !== undefined){
let data6 = data.estimatedCostUSD;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedCostUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedCostUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}
validate340.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.version === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.manifest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "manifest"}});
errors++;
}
if(data.gates === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "gates"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.createdBy === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdBy"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema179.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(data1.length > 64 && func1(data1) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern15.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z.+-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "draft") || (data2 === "active")) || (data2 === "retired"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema145.enum}});
errors++;
}
}
if(data.digest !== undefined){
let data3 = data.digest;
if(typeof data3 === "string"){
if(data3.length > 71 && func1(data3) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "bundle") || (data4 === "author")) || (data4 === "generated"))){
vErrors = add(vErrors, {instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema179.properties.source.enum}});
errors++;
}
}
if(data.manifest !== undefined){
if(!(validate325(data.manifest, {instancePath:instancePath+"/manifest",parentData:data,parentDataProperty:"manifest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.gates !== undefined){
let data6 = data.gates;
if(Array.isArray(data6)){
if(data6.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/gates",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate244(data6[i0], {instancePath:instancePath+"/gates/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/gates",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.createdAt !== undefined){
let data8 = data.createdAt;
if(typeof data8 === "string"){
if(data8.length > 40 && func1(data8) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data8))){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.createdBy !== undefined){
let data9 = data.createdBy;
if(typeof data9 === "string"){
if(data9.length > 256 && func1(data9) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/createdBy",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data9.length < 2 && func1(data9) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/createdBy",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/createdBy",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedAt !== undefined){
let data10 = data.approvedAt;
if(typeof data10 === "string"){
if(data10.length > 40 && func1(data10) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/approvedAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data10))){
vErrors = add(vErrors, {instancePath:instancePath+"/approvedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/approvedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.approvedBy !== undefined){
let data11 = data.approvedBy;
if(typeof data11 === "string"){
if(data11.length > 256 && func1(data11) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/approvedBy",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data11.length < 2 && func1(data11) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/approvedBy",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/approvedBy",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.generation !== undefined){
if(!(validate340(data.generation, {instancePath:instancePath+"/generation",parentData:data,parentDataProperty:"generation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate323.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.manifests === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "manifests"}});
errors++;
}
if(data.next === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "manifests") || (key0 === "next"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.manifests !== undefined){
let data0 = data.manifests;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/manifests",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate324(data0[i0], {instancePath:instancePath+"/manifests/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/manifests",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(typeof data2 === "string"){
if(data2.length > 512 && func1(data2) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(data2 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const manifestResolvedEvent = validate240;

export const manifest = validate325;

export const manifestTransitionRequest = validate343;

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate343.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "reason") || (key0 === "digest"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(data0.length > 2000 && func1(data0) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.digest !== undefined){
let data1 = data.digest;
if(typeof data1 === "string"){
if(data1.length > 71 && func1(data1) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}
validate343.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const manifestView = validate324;

export const notifyMessage = validate344;
const schema190 = {"title":"NotifyMessage","description":"Something that people are told of.","type":"object","additionalProperties":false,"required":["id","tenantId","actor","traceparent","time","kind","severity","title","detail"],"properties":{"id":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$","description":"Derived from its cause: the same cause gives the same id."},"tenantId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"sessionId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"actor":{"type":"string","maxLength":256,"minLength":1},"traceparent":{"type":"string","maxLength":55,"pattern":"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"},"time":{"type":"string","maxLength":40,"format":"date-time"},"kind":{"description":"What happened; channels choose by it.","type":"string","enum":["review.requested","review.expiring","review.escalated","review.delegated","budget.warning","rollout.stepped"]},"severity":{"type":"string","enum":["info","warning","critical"]},"title":{"description":"One line.","type":"string","maxLength":200,"minLength":1},"detail":{"type":"string","maxLength":2000},"url":{"type":"string","maxLength":2048,"minLength":1,"format":"uri-reference","description":"Where to look, in the console."},"data":{"description":"Ids and figures for a machine; never text that a person said.","type":"object","maxProperties":32,"additionalProperties":{"$ref":"SlotValueScalar"}}},"$id":"NotifyMessage"};

function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate344.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.tenantId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tenantId"}});
errors++;
}
if(data.actor === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"}});
errors++;
}
if(data.traceparent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "traceparent"}});
errors++;
}
if(data.time === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "time"}});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.severity === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "severity"}});
errors++;
}
if(data.title === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.detail === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "detail"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema190.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tenantId !== undefined){
let data1 = data.tenantId;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sessionId !== undefined){
let data2 = data.sessionId;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.actor !== undefined){
let data3 = data.actor;
if(typeof data3 === "string"){
if(data3.length > 256 && func1(data3) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.traceparent !== undefined){
let data4 = data.traceparent;
if(typeof data4 === "string"){
if(data4.length > 55 && func1(data4) > 55){
vErrors = add(vErrors, {instancePath:instancePath+"/traceparent",keyword:"maxLength",params:{limit: 55}});
errors++;
}
if(!pattern6.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/traceparent",keyword:"pattern",params:{pattern: "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/traceparent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.time !== undefined){
let data5 = data.time;
if(typeof data5 === "string"){
if(data5.length > 40 && func1(data5) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/time",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data5))){
vErrors = add(vErrors, {instancePath:instancePath+"/time",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/time",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data6 === "review.requested") || (data6 === "review.expiring")) || (data6 === "review.escalated")) || (data6 === "review.delegated")) || (data6 === "budget.warning")) || (data6 === "rollout.stepped"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema190.properties.kind.enum}});
errors++;
}
}
if(data.severity !== undefined){
let data7 = data.severity;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data7 === "info") || (data7 === "warning")) || (data7 === "critical"))){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema190.properties.severity.enum}});
errors++;
}
}
if(data.title !== undefined){
let data8 = data.title;
if(typeof data8 === "string"){
if(data8.length > 200 && func1(data8) > 200){
vErrors = add(vErrors, {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data8.length < 2 && func1(data8) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.detail !== undefined){
let data9 = data.detail;
if(typeof data9 === "string"){
if(data9.length > 2000 && func1(data9) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/detail",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined){
let data10 = data.url;
if(typeof data10 === "string"){
if(data10.length > 2048 && func1(data10) > 2048){
vErrors = add(vErrors, {instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(data10.length < 2 && func1(data10) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/url",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats0(data10))){
vErrors = add(vErrors, {instancePath:instancePath+"/url",keyword:"format",params:{format: "uri-reference"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined){
let data11 = data.data;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 32){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"maxProperties",params:{limit: 32}});
errors++;
}
for(const key1 in data11){
let data12 = data11[key1];
if(((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema50.type}});
errors++;
}
if(typeof data12 === "string"){
if(data12.length > 4096 && func1(data12) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 4096}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}
validate344.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const policyDecisionEvent = validate237;

export const policyEvaluateAnswer = validate345;

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate345.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.reasons === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reasons"}});
errors++;
}
if(data.riskScore === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "riskScore"}});
errors++;
}
if(data.riskParts === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "riskParts"}});
errors++;
}
if(data.estimatedCostUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "estimatedCostUSD"}});
errors++;
}
if(data.bundle === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bundle"}});
errors++;
}
if(data.counterfactuals === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "counterfactuals"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "decision") || (key0 === "reason")) || (key0 === "reasons")) || (key0 === "riskScore")) || (key0 === "riskParts")) || (key0 === "estimatedCostUSD")) || (key0 === "bundle")) || (key0 === "counterfactuals"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.decision !== undefined){
if(!(validate77(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(data1.length > 2000 && func1(data1) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reasons !== undefined){
let data2 = data.reasons;
if(Array.isArray(data2)){
if(data2.length > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/reasons",keyword:"maxItems",params:{limit: 256}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate157(data2[i0], {instancePath:instancePath+"/reasons/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.riskScore !== undefined){
let data4 = data.riskScore;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.riskParts !== undefined){
let data5 = data.riskParts;
if(Array.isArray(data5)){
if(data5.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/riskParts",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate160(data5[i1], {instancePath:instancePath+"/riskParts/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/riskParts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.estimatedCostUSD !== undefined){
let data7 = data.estimatedCostUSD;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedCostUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedCostUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.bundle !== undefined){
let data8 = data.bundle;
if(typeof data8 === "string"){
if(data8.length > 71 && func1(data8) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.counterfactuals !== undefined){
let data9 = data.counterfactuals;
if(Array.isArray(data9)){
if(data9.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/counterfactuals",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate162(data9[i2], {instancePath:instancePath+"/counterfactuals/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/counterfactuals",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}
validate345.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const policyEvaluateRequest = validate350;

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate350.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.context === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "context"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "context") || (key0 === "digest")) || (key0 === "files"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.context !== undefined){
let data0 = data.context;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/context",keyword:"maxProperties",params:{limit: 64}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/context",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.digest !== undefined){
let data1 = data.digest;
if(typeof data1 === "string"){
if(data1.length > 71 && func1(data1) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.files !== undefined){
let data2 = data.files;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"maxProperties",params:{limit: 1000}});
errors++;
}
if(Object.keys(data2).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(key1.length > 256 && func1(key1) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"maxLength",params:{limit: 256},propertyName:key1});
errors++;
}
if(!pattern53.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$"},propertyName:key1});
errors++;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 === "string"){
if(data3.length > 1048576 && func1(data3) > 1048576){
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate350.errors = vErrors;
return errors === 0;
}
validate350.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const policyMessage = validate351;
const schema194 = {"title":"PolicyMessage","description":"A recognised intent. Or the end-of-stream marker.","type":"object","required":["kind","data"],"allOf":[{"$ref":"MessageBase"}],"unevaluatedProperties":false,"properties":{"kind":{"type":"string","enum":["work","end"]},"data":{"type":"object"}},"oneOf":[{"properties":{"kind":{"const":"work"},"data":{"$ref":"PolicyData"}},"required":["kind"]},{"properties":{"kind":{"const":"end"},"data":{"$ref":"EndData"}},"required":["kind"]}],"discriminator":{"propertyName":"kind"},"$id":"PolicyMessage"};

function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate353.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.recognised === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recognised"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "recognised"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(data0.length > 65536 && func1(data0) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.recognised !== undefined){
if(!(validate143(data.recognised, {instancePath:instancePath+"/recognised",parentData:data,parentDataProperty:"recognised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}
validate353.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate351.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "work") || (data0 === "end"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema194.properties.kind.enum}});
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
for(const key0 in data){
if(((((((((key0 !== "kind") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "tenantId")) && (key0 !== "sessionId")) && (key0 !== "actor")) && (key0 !== "traceparent")) && (key0 !== "acceptedAt")) && (key0 !== "dryRun")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "work"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("work" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "work"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate353(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
errors = vErrors.length;
}
}
}
}
else if(tag0 === "end"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("end" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "end"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate105(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate351.errors = vErrors;
return errors === 0;
}
validate351.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const problem = validate357;

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate357.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.title === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.detail === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "detail"}});
errors++;
}
if(data.code === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0.length > 2048 && func1(data0) > 2048){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats0(data0))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"format",params:{format: "uri-reference"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length > 256 && func1(data1) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 256}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599}});
errors++;
}
if(data2 < 400 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 400}});
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 === "string"){
if(data3.length > 2000 && func1(data3) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/detail",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
let data4 = data.code;
if(typeof data4 === "string"){
if(data4.length > 64 && func1(data4) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern90.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/code",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.traceId !== undefined){
let data5 = data.traceId;
if(typeof data5 === "string"){
if(data5.length > 32 && func1(data5) > 32){
vErrors = add(vErrors, {instancePath:instancePath+"/traceId",keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern111.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/traceId",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/traceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.errors !== undefined){
let data6 = data.errors;
if(Array.isArray(data6)){
if(data6.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/errors",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate318(data6[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate357.errors = vErrors;
return errors === 0;
}
validate357.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const recording = validate359;
const schema197 = {"title":"Recording","description":"One session of a recording or data set: a line of JSONL.","type":"object","additionalProperties":false,"required":["id","frames"],"properties":{"id":{"description":"Unique within the file.","type":"string","maxLength":256,"minLength":1},"tags":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":64,"minLength":1}},"description":{"type":"string","maxLength":2000},"projectId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"input":{"$ref":"InputKind"},"scope":{"$ref":"ScopeRequest"},"recordedAt":{"type":"string","maxLength":40,"format":"date-time","description":"When the session was opened."},"bundle":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$","description":"The bundle it ran under."},"frames":{"type":"array","maxItems":100000,"items":{"$ref":"RecordedFrame"}},"expected":{"$ref":"Expected"}},"$id":"Recording"};
const schema198 = {"description":"What the session carries; a text-only session skips transcription.","type":"string","enum":["text","audio","mixed"],"$id":"InputKind"};

function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate360.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "text") || (data === "audio")) || (data === "mixed"))){
vErrors = add(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema198.enum}});
errors++;
}
validate360.errors = vErrors;
return errors === 0;
}
validate360.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate362.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "allowedDomains") || (key0 === "maxContextTokens")) || (key0 === "maxCostUSD")) || (key0 === "piiPolicy")) || (key0 === "language")) || (key0 === "environment")) || (key0 === "dryRun"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.allowedDomains !== undefined){
let data0 = data.allowedDomains;
if(Array.isArray(data0)){
if(data0.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains/" + i0,keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains/" + i0,keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/allowedDomains",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.maxContextTokens !== undefined){
let data2 = data.maxContextTokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maxContextTokens",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxContextTokens",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxContextTokens",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.maxCostUSD !== undefined){
let data3 = data.maxCostUSD;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxCostUSD",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxCostUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/maxCostUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.piiPolicy !== undefined){
if(!(validate65(data.piiPolicy, {instancePath:instancePath+"/piiPolicy",parentData:data,parentDataProperty:"piiPolicy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
let data5 = data.language;
if(typeof data5 === "string"){
if(data5.length > 35 && func1(data5) > 35){
vErrors = add(vErrors, {instancePath:instancePath+"/language",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!pattern34.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/language",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.environment !== undefined){
let data6 = data.environment;
if(typeof data6 === "string"){
if(data6.length > 64 && func1(data6) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data6.length < 2 && func1(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern35.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/dryRun",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate362.errors = vErrors;
return errors === 0;
}
validate362.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate366.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "at") || (key0 === "type")) || (key0 === "text")) || (key0 === "final")) || (key0 === "ts")) || (key0 === "frameId"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.type !== undefined){
if("text" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}});
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(data2.length > 65536 && func1(data2) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.final !== undefined){
if(typeof data.final !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/final",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ts !== undefined){
let data4 = data.ts;
if(typeof data4 === "string"){
if(data4.length > 40 && func1(data4) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data4))){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.frameId !== undefined){
let data5 = data.frameId;
if(typeof data5 === "string"){
if(data5.length > 128 && func1(data5) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data5.length < 2 && func1(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern65.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate366.errors = vErrors;
return errors === 0;
}
validate366.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate367.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.encoding === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "encoding"}});
errors++;
}
if(data.sampleRateHz === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sampleRateHz"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "at") || (key0 === "type")) || (key0 === "encoding")) || (key0 === "sampleRateHz")) || (key0 === "data")) || (key0 === "final")) || (key0 === "ts")) || (key0 === "frameId"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.type !== undefined){
if("audio" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "audio"}});
errors++;
}
}
if(data.encoding !== undefined){
let data2 = data.encoding;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/encoding",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data2 === "LINEAR16") || (data2 === "MULAW")) || (data2 === "OGG_OPUS")) || (data2 === "WEBM_OPUS")) || (data2 === "FLAC"))){
vErrors = add(vErrors, {instancePath:instancePath+"/encoding",keyword:"enum",params:{allowedValues: schema158.enum}});
errors++;
}
}
if(data.sampleRateHz !== undefined){
let data3 = data.sampleRateHz;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/sampleRateHz",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 48000 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/sampleRateHz",keyword:"maximum",params:{comparison: "<=", limit: 48000}});
errors++;
}
if(data3 < 8000 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/sampleRateHz",keyword:"minimum",params:{comparison: ">=", limit: 8000}});
errors++;
}
}
}
if(data.data !== undefined){
let data4 = data.data;
if(typeof data4 === "string"){
if(data4.length > 1048576 && func1(data4) > 1048576){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"maxLength",params:{limit: 1048576}});
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats34(data4))){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"format",params:{format: "base64"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.final !== undefined){
if(typeof data.final !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/final",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ts !== undefined){
let data6 = data.ts;
if(typeof data6 === "string"){
if(data6.length > 40 && func1(data6) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data6))){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.frameId !== undefined){
let data7 = data.frameId;
if(typeof data7 === "string"){
if(data7.length > 128 && func1(data7) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data7.length < 2 && func1(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern65.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}
validate367.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate365.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate366(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "audio"){
if(!(validate367(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate365.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate365.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "intent") || (key0 === "slots")) || (key0 === "decision")) || (key0 === "manifestId")) || (key0 === "strategy")) || (key0 === "confidence"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.intent !== undefined){
let data0 = data.intent;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.slots !== undefined){
let data1 = data.slots;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"maxProperties",params:{limit: 64}});
errors++;
}
for(const key1 in data1){
let data2 = data1[key1];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema50.type}});
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 4096 && func1(data2) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 4096}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/slots",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.decision !== undefined){
if(!(validate77(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.manifestId !== undefined){
let data4 = data.manifestId;
if(typeof data4 === "string"){
if(data4.length > 128 && func1(data4) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/manifestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.strategy !== undefined){
if(!(validate207(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.confidence !== undefined){
let data6 = data.confidence;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!((key2 === "min") || (key2 === "max"))){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data6.min !== undefined){
let data7 = data6.min;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence/min",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence/min",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confidence/min",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data6.max !== undefined){
let data8 = data6.max;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence/max",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence/max",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confidence/max",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate371.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "intents")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.intents !== undefined){
let data0 = data.intents;
if(Array.isArray(data0)){
if(data0.length > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/intents",keyword:"maxItems",params:{limit: 256}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate372(data0[i0], {instancePath:instancePath+"/intents/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intents",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate371.errors = vErrors;
return errors === 0;
}
validate371.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate359.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.frames === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "frames"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema197.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 256 && func1(data0) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(Array.isArray(data1)){
if(data1.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 64 && func1(data2) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length > 2000 && func1(data3) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.projectId !== undefined){
let data4 = data.projectId;
if(typeof data4 === "string"){
if(data4.length > 128 && func1(data4) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.input !== undefined){
if(!(validate360(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate362(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
}
if(data.recordedAt !== undefined){
let data7 = data.recordedAt;
if(typeof data7 === "string"){
if(data7.length > 40 && func1(data7) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/recordedAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data7))){
vErrors = add(vErrors, {instancePath:instancePath+"/recordedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/recordedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.bundle !== undefined){
let data8 = data.bundle;
if(typeof data8 === "string"){
if(data8.length > 71 && func1(data8) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.frames !== undefined){
let data9 = data.frames;
if(Array.isArray(data9)){
if(data9.length > 100000){
vErrors = add(vErrors, {instancePath:instancePath+"/frames",keyword:"maxItems",params:{limit: 100000}});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate365(data9[i1], {instancePath:instancePath+"/frames/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/frames",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.expected !== undefined){
if(!(validate371(data.expected, {instancePath:instancePath+"/expected",parentData:data,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}
validate359.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const resolveMessage = validate377;
const schema207 = {"title":"ResolveMessage","description":"A decided intent. Or the end-of-stream marker.","type":"object","required":["kind","data"],"allOf":[{"$ref":"MessageBase"}],"unevaluatedProperties":false,"properties":{"kind":{"type":"string","enum":["work","end"]},"data":{"type":"object"}},"oneOf":[{"properties":{"kind":{"const":"work"},"data":{"$ref":"ResolveData"}},"required":["kind"]},{"properties":{"kind":{"const":"end"},"data":{"$ref":"EndData"}},"required":["kind"]}],"discriminator":{"propertyName":"kind"},"$id":"ResolveMessage"};
const schema208 = {"type":"object","additionalProperties":false,"required":["text","recognised","decision","reservationId"],"properties":{"text":{"type":"string","maxLength":65536},"recognised":{"$ref":"RecognisedIntent"},"decision":{"$ref":"PolicyDecision"},"reservationId":{"type":["string","null"],"maxLength":128}},"$id":"ResolveData"};

function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate379.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.recognised === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recognised"}});
errors++;
}
if(data.decision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if(data.reservationId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reservationId"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "recognised")) || (key0 === "decision")) || (key0 === "reservationId"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(data0.length > 65536 && func1(data0) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.recognised !== undefined){
if(!(validate143(data.recognised, {instancePath:instancePath+"/recognised",parentData:data,parentDataProperty:"recognised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
if(!(validate155(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.reservationId !== undefined){
let data3 = data.reservationId;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/reservationId",keyword:"type",params:{type: schema208.properties.reservationId.type}});
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 128 && func1(data3) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/reservationId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate379.errors = vErrors;
return errors === 0;
}
validate379.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate377.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "work") || (data0 === "end"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema207.properties.kind.enum}});
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
for(const key0 in data){
if(((((((((key0 !== "kind") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "tenantId")) && (key0 !== "sessionId")) && (key0 !== "actor")) && (key0 !== "traceparent")) && (key0 !== "acceptedAt")) && (key0 !== "dryRun")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "work"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("work" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "work"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate379(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
errors = vErrors.length;
}
}
}
}
else if(tag0 === "end"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("end" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "end"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate105(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}
validate377.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reviewDecidedEvent = validate251;

export const reviewDecisionAnswer = validate384;
const schema210 = {"type":"string","enum":["pending","approved","rejected","expired"],"$id":"ReviewStatus"};
const schema211 = {"type":"string","enum":["approve","reject"],"$id":"ReviewVerdict"};

function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate384.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviewId"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.decision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if(data.by === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.quorum === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "quorum"}});
errors++;
}
if(data.approvals === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "approvals"}});
errors++;
}
if(data.actionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actionId"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "reviewId") || (key0 === "status")) || (key0 === "decision")) || (key0 === "by")) || (key0 === "digest")) || (key0 === "quorum")) || (key0 === "approvals")) || (key0 === "actionId"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reviewId !== undefined){
let data0 = data.reviewId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "pending") || (data1 === "approved")) || (data1 === "rejected")) || (data1 === "expired"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema210.enum}});
errors++;
}
}
if(data.decision !== undefined){
let data2 = data.decision;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "approve") || (data2 === "reject"))){
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"enum",params:{allowedValues: schema211.enum}});
errors++;
}
}
if(data.by !== undefined){
let data3 = data.by;
if(typeof data3 === "string"){
if(data3.length > 256 && func1(data3) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.digest !== undefined){
let data4 = data.digest;
if(typeof data4 === "string"){
if(data4.length > 71 && func1(data4) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.quorum !== undefined){
let data5 = data.quorum;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/quorum",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/quorum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.approvals !== undefined){
let data6 = data.approvals;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/approvals",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/approvals",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.actionId !== undefined){
let data7 = data.actionId;
const _errs19 = errors;
let valid3 = false;
const _errs20 = errors;
if(typeof data7 === "string"){
if(data7.length > 128 && func1(data7) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data7.length < 2 && func1(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs20 === errors;
valid3 = valid3 || _valid0;
const _errs22 = errors;
if(data7 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs22 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}
validate384.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reviewDecisionRequest = validate385;

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate385.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "decision") || (key0 === "reason")) || (key0 === "digest")) || (key0 === "manifest"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.decision !== undefined){
let data0 = data.decision;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "approve") || (data0 === "reject"))){
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"enum",params:{allowedValues: schema211.enum}});
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(data1.length > 2000 && func1(data1) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(data2.length > 71 && func1(data2) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.manifest !== undefined){
if(!(validate325(data.manifest, {instancePath:instancePath+"/manifest",parentData:data,parentDataProperty:"manifest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}
validate385.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reviewDelegateAnswer = validate387;

function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate387.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviewId"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.assignee === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "assignee"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "reviewId") || (key0 === "status")) || (key0 === "assignee"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reviewId !== undefined){
let data0 = data.reviewId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "pending") || (data1 === "approved")) || (data1 === "rejected")) || (data1 === "expired"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema210.enum}});
errors++;
}
}
if(data.assignee !== undefined){
let data2 = data.assignee;
if(typeof data2 === "string"){
if(data2.length > 256 && func1(data2) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/assignee",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/assignee",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/assignee",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}
validate387.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reviewDelegateRequest = validate388;

function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate388.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "to") || (key0 === "reason"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if(typeof data0 === "string"){
if(data0.length > 256 && func1(data0) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate388.errors = vErrors;
return errors === 0;
}
validate388.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reviewList = validate389;
const schema218 = {"description":"A review in the queue.","type":"object","additionalProperties":false,"required":["reviewId","sessionId","intentId","actionId","status","intent","environment","confidence","riskScore","estimatedCostUSD","reason","requestedBy","digest","quorum","approvals","createdAt","expiresAt"],"properties":{"reviewId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"sessionId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"intentId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"actionId":{"anyOf":[{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},{"type":"null"}]},"status":{"$ref":"ReviewStatus"},"intent":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"},"environment":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"confidence":{"type":"number","minimum":0,"maximum":1},"riskScore":{"type":"number","minimum":0,"maximum":1},"estimatedCostUSD":{"type":"number","minimum":0},"reason":{"type":"string","maxLength":2000,"description":"Why a person has to decide."},"requestedBy":{"type":"string","maxLength":256,"minLength":1},"digest":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$","description":"Digest of action, parameters, bundle and cost; an answer must name the current one."},"quorum":{"description":"Approvals needed.","type":"integer","minimum":1},"approvals":{"description":"Approvals so far.","type":"integer","minimum":0},"createdAt":{"type":"string","maxLength":40,"format":"date-time"},"assignee":{"type":"string","maxLength":256,"minLength":1,"description":"Whom it was handed over to."},"escalatedAt":{"type":"string","maxLength":40,"format":"date-time","description":"When it was called to more people's attention."},"expiresAt":{"type":"string","maxLength":40,"format":"date-time"}},"$id":"ReviewSummary"};

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate390.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviewId"}});
errors++;
}
if(data.sessionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
if(data.intentId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intentId"}});
errors++;
}
if(data.actionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actionId"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.intent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intent"}});
errors++;
}
if(data.environment === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "environment"}});
errors++;
}
if(data.confidence === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confidence"}});
errors++;
}
if(data.riskScore === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "riskScore"}});
errors++;
}
if(data.estimatedCostUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "estimatedCostUSD"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.requestedBy === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requestedBy"}});
errors++;
}
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.quorum === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "quorum"}});
errors++;
}
if(data.approvals === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "approvals"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema218.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reviewId !== undefined){
let data0 = data.reviewId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sessionId !== undefined){
let data1 = data.sessionId;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.intentId !== undefined){
let data2 = data.intentId;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.actionId !== undefined){
let data3 = data.actionId;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(typeof data3 === "string"){
if(data3.length > 128 && func1(data3) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data3 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data4 === "pending") || (data4 === "approved")) || (data4 === "rejected")) || (data4 === "expired"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema210.enum}});
errors++;
}
}
if(data.intent !== undefined){
let data5 = data.intent;
if(typeof data5 === "string"){
if(data5.length > 128 && func1(data5) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data5.length < 2 && func1(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.environment !== undefined){
let data6 = data.environment;
if(typeof data6 === "string"){
if(data6.length > 64 && func1(data6) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data6.length < 2 && func1(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern35.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.confidence !== undefined){
let data7 = data.confidence;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.riskScore !== undefined){
let data8 = data.riskScore;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.estimatedCostUSD !== undefined){
let data9 = data.estimatedCostUSD;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedCostUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedCostUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.reason !== undefined){
let data10 = data.reason;
if(typeof data10 === "string"){
if(data10.length > 2000 && func1(data10) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestedBy !== undefined){
let data11 = data.requestedBy;
if(typeof data11 === "string"){
if(data11.length > 256 && func1(data11) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/requestedBy",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data11.length < 2 && func1(data11) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/requestedBy",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/requestedBy",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.digest !== undefined){
let data12 = data.digest;
if(typeof data12 === "string"){
if(data12.length > 71 && func1(data12) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.quorum !== undefined){
let data13 = data.quorum;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = add(vErrors, {instancePath:instancePath+"/quorum",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
vErrors = add(vErrors, {instancePath:instancePath+"/quorum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.approvals !== undefined){
let data14 = data.approvals;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = add(vErrors, {instancePath:instancePath+"/approvals",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/approvals",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.createdAt !== undefined){
let data15 = data.createdAt;
if(typeof data15 === "string"){
if(data15.length > 40 && func1(data15) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data15))){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.assignee !== undefined){
let data16 = data.assignee;
if(typeof data16 === "string"){
if(data16.length > 256 && func1(data16) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/assignee",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data16.length < 2 && func1(data16) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/assignee",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/assignee",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.escalatedAt !== undefined){
let data17 = data.escalatedAt;
if(typeof data17 === "string"){
if(data17.length > 40 && func1(data17) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/escalatedAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data17))){
vErrors = add(vErrors, {instancePath:instancePath+"/escalatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/escalatedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
let data18 = data.expiresAt;
if(typeof data18 === "string"){
if(data18.length > 40 && func1(data18) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data18))){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}
validate390.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate389.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviews === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviews"}});
errors++;
}
if(data.next === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "reviews") || (key0 === "next"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reviews !== undefined){
let data0 = data.reviews;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/reviews",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate390(data0[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reviews",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(typeof data2 === "string"){
if(data2.length > 512 && func1(data2) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(data2 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}
validate389.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reviewRequestedEvent = validate247;

export const review = validate392;
const schema220 = {"title":"ReviewDetail","description":"A review with everything needed to decide it.","type":"object","additionalProperties":false,"required":["reviewId","sessionId","intentId","actionId","status","intent","environment","confidence","riskScore","estimatedCostUSD","reason","requestedBy","digest","quorum","approvals","createdAt","expiresAt","text","slots","recognised","decision","bundle","reasons","counterfactuals","manifest","diff","base","gates","votes"],"properties":{"reviewId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"sessionId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"intentId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"actionId":{"anyOf":[{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},{"type":"null"}]},"status":{"$ref":"ReviewStatus"},"intent":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"},"environment":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},"confidence":{"type":"number","minimum":0,"maximum":1},"riskScore":{"type":"number","minimum":0,"maximum":1},"estimatedCostUSD":{"type":"number","minimum":0},"reason":{"type":"string","maxLength":2000,"description":"Why a person has to decide."},"requestedBy":{"type":"string","maxLength":256,"minLength":1},"digest":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$","description":"Digest of action, parameters, bundle and cost; an answer must name the current one."},"quorum":{"description":"Approvals needed.","type":"integer","minimum":1},"approvals":{"description":"Approvals so far.","type":"integer","minimum":0},"createdAt":{"type":"string","maxLength":40,"format":"date-time"},"expiresAt":{"type":"string","maxLength":40,"format":"date-time"},"assignee":{"type":"string","maxLength":256,"minLength":1,"description":"Whom it was handed over to."},"escalatedAt":{"type":"string","maxLength":40,"format":"date-time","description":"When it was called to more people's attention."},"delegations":{"description":"Who handed it over to whom.","type":"array","maxItems":20,"items":{"$ref":"ReviewDelegationView"}},"text":{"type":"string","maxLength":65536,"description":"What was said, masked."},"slots":{"$ref":"Slots"},"recognised":{"$ref":"RecognisedIntent"},"decision":{"$ref":"PolicyDecision"},"bundle":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"},"reasons":{"type":"array","maxItems":256,"items":{"$ref":"Reason"}},"counterfactuals":{"type":"array","maxItems":64,"items":{"$ref":"Counterfactual"}},"manifest":{"description":"The manifest that would run; null when none was found.","anyOf":[{"$ref":"Manifest"},{"type":"null"}]},"diff":{"description":"Changes against the base manifest; empty without one.","type":"array","maxItems":1000,"items":{"$ref":"ManifestChange"}},"base":{"description":"The manifest that the draft was made from.","anyOf":[{"$ref":"ManifestReference"},{"type":"null"}]},"gates":{"type":"array","maxItems":64,"items":{"$ref":"GateResult"}},"votes":{"type":"array","maxItems":64,"items":{"$ref":"ReviewVote"}}},"$id":"ReviewDetail"};

function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate393.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.at === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "by") || (key0 === "to")) || (key0 === "reason")) || (key0 === "at"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(data0.length > 256 && func1(data0) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(data1.length > 256 && func1(data1) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(data2.length > 2000 && func1(data2) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
let data3 = data.at;
if(typeof data3 === "string"){
if(data3.length > 40 && func1(data3) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data3))){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}
validate393.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema223 = {"type":"object","additionalProperties":false,"required":["path","op"],"properties":{"path":{"description":"JSON pointer into the manifest.","type":"string","maxLength":1024},"op":{"type":"string","enum":["add","remove","replace"]},"from":{},"to":{}},"$id":"ManifestChange"};

function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate401.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.op === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "op"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "op")) || (key0 === "from")) || (key0 === "to"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1024 && func1(data0) > 1024){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.op !== undefined){
let data1 = data.op;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/op",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "add") || (data1 === "remove")) || (data1 === "replace"))){
vErrors = add(vErrors, {instancePath:instancePath+"/op",keyword:"enum",params:{allowedValues: schema223.properties.op.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate401.errors = vErrors;
return errors === 0;
}
validate401.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate403.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.version === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "version"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(data1.length > 64 && func1(data1) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern15.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z.+-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}
validate403.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate406.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.decision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.at === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "by") || (key0 === "decision")) || (key0 === "reason")) || (key0 === "at")) || (key0 === "digest"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(data0.length > 256 && func1(data0) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.decision !== undefined){
let data1 = data.decision;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "approve") || (data1 === "reject"))){
vErrors = add(vErrors, {instancePath:instancePath+"/decision",keyword:"enum",params:{allowedValues: schema211.enum}});
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(data2.length > 2000 && func1(data2) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
let data3 = data.at;
if(typeof data3 === "string"){
if(data3.length > 40 && func1(data3) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data3))){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.digest !== undefined){
let data4 = data.digest;
if(typeof data4 === "string"){
if(data4.length > 71 && func1(data4) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate406.errors = vErrors;
return errors === 0;
}
validate406.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate392.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reviewId"}});
errors++;
}
if(data.sessionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
if(data.intentId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intentId"}});
errors++;
}
if(data.actionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actionId"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.intent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "intent"}});
errors++;
}
if(data.environment === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "environment"}});
errors++;
}
if(data.confidence === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confidence"}});
errors++;
}
if(data.riskScore === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "riskScore"}});
errors++;
}
if(data.estimatedCostUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "estimatedCostUSD"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.requestedBy === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requestedBy"}});
errors++;
}
if(data.digest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.quorum === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "quorum"}});
errors++;
}
if(data.approvals === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "approvals"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.slots === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "slots"}});
errors++;
}
if(data.recognised === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recognised"}});
errors++;
}
if(data.decision === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}});
errors++;
}
if(data.bundle === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bundle"}});
errors++;
}
if(data.reasons === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reasons"}});
errors++;
}
if(data.counterfactuals === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "counterfactuals"}});
errors++;
}
if(data.manifest === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "manifest"}});
errors++;
}
if(data.diff === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "diff"}});
errors++;
}
if(data.base === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "base"}});
errors++;
}
if(data.gates === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "gates"}});
errors++;
}
if(data.votes === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "votes"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema220.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reviewId !== undefined){
let data0 = data.reviewId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reviewId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sessionId !== undefined){
let data1 = data.sessionId;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.intentId !== undefined){
let data2 = data.intentId;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intentId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.actionId !== undefined){
let data3 = data.actionId;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(typeof data3 === "string"){
if(data3.length > 128 && func1(data3) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data3 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data4 === "pending") || (data4 === "approved")) || (data4 === "rejected")) || (data4 === "expired"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema210.enum}});
errors++;
}
}
if(data.intent !== undefined){
let data5 = data.intent;
if(typeof data5 === "string"){
if(data5.length > 128 && func1(data5) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data5.length < 2 && func1(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern13.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f])?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.environment !== undefined){
let data6 = data.environment;
if(typeof data6 === "string"){
if(data6.length > 64 && func1(data6) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(data6.length < 2 && func1(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern35.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.confidence !== undefined){
let data7 = data.confidence;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.riskScore !== undefined){
let data8 = data.riskScore;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/riskScore",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.estimatedCostUSD !== undefined){
let data9 = data.estimatedCostUSD;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedCostUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/estimatedCostUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.reason !== undefined){
let data10 = data.reason;
if(typeof data10 === "string"){
if(data10.length > 2000 && func1(data10) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestedBy !== undefined){
let data11 = data.requestedBy;
if(typeof data11 === "string"){
if(data11.length > 256 && func1(data11) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/requestedBy",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data11.length < 2 && func1(data11) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/requestedBy",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/requestedBy",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.digest !== undefined){
let data12 = data.digest;
if(typeof data12 === "string"){
if(data12.length > 71 && func1(data12) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.quorum !== undefined){
let data13 = data.quorum;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = add(vErrors, {instancePath:instancePath+"/quorum",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
vErrors = add(vErrors, {instancePath:instancePath+"/quorum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.approvals !== undefined){
let data14 = data.approvals;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = add(vErrors, {instancePath:instancePath+"/approvals",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/approvals",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.createdAt !== undefined){
let data15 = data.createdAt;
if(typeof data15 === "string"){
if(data15.length > 40 && func1(data15) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data15))){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
let data16 = data.expiresAt;
if(typeof data16 === "string"){
if(data16.length > 40 && func1(data16) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data16))){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.assignee !== undefined){
let data17 = data.assignee;
if(typeof data17 === "string"){
if(data17.length > 256 && func1(data17) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/assignee",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data17.length < 2 && func1(data17) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/assignee",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/assignee",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.escalatedAt !== undefined){
let data18 = data.escalatedAt;
if(typeof data18 === "string"){
if(data18.length > 40 && func1(data18) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/escalatedAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data18))){
vErrors = add(vErrors, {instancePath:instancePath+"/escalatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/escalatedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.delegations !== undefined){
let data19 = data.delegations;
if(Array.isArray(data19)){
if(data19.length > 20){
vErrors = add(vErrors, {instancePath:instancePath+"/delegations",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(!(validate393(data19[i0], {instancePath:instancePath+"/delegations/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/delegations",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.text !== undefined){
let data21 = data.text;
if(typeof data21 === "string"){
if(data21.length > 65536 && func1(data21) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.slots !== undefined){
if(!(validate144(data.slots, {instancePath:instancePath+"/slots",parentData:data,parentDataProperty:"slots",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.recognised !== undefined){
if(!(validate143(data.recognised, {instancePath:instancePath+"/recognised",parentData:data,parentDataProperty:"recognised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
if(!(validate155(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.bundle !== undefined){
let data25 = data.bundle;
if(typeof data25 === "string"){
if(data25.length > 71 && func1(data25) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data25)){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reasons !== undefined){
let data26 = data.reasons;
if(Array.isArray(data26)){
if(data26.length > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/reasons",keyword:"maxItems",params:{limit: 256}});
errors++;
}
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
if(!(validate157(data26[i1], {instancePath:instancePath+"/reasons/" + i1,parentData:data26,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.counterfactuals !== undefined){
let data28 = data.counterfactuals;
if(Array.isArray(data28)){
if(data28.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/counterfactuals",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
if(!(validate162(data28[i2], {instancePath:instancePath+"/counterfactuals/" + i2,parentData:data28,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/counterfactuals",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.manifest !== undefined){
let data30 = data.manifest;
const _errs62 = errors;
let valid9 = false;
const _errs63 = errors;
if(!(validate325(data30, {instancePath:instancePath+"/manifest",parentData:data,parentDataProperty:"manifest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
var _valid1 = _errs63 === errors;
valid9 = valid9 || _valid1;
const _errs64 = errors;
if(data30 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/manifest",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs64 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
vErrors = add(vErrors, {instancePath:instancePath+"/manifest",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
if(data.diff !== undefined){
let data31 = data.diff;
if(Array.isArray(data31)){
if(data31.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/diff",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
if(!(validate401(data31[i3], {instancePath:instancePath+"/diff/" + i3,parentData:data31,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/diff",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.base !== undefined){
let data33 = data.base;
const _errs70 = errors;
let valid12 = false;
const _errs71 = errors;
if(!(validate403(data33, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
var _valid2 = _errs71 === errors;
valid12 = valid12 || _valid2;
const _errs72 = errors;
if(data33 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/base",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs72 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
vErrors = add(vErrors, {instancePath:instancePath+"/base",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
if(data.gates !== undefined){
let data34 = data.gates;
if(Array.isArray(data34)){
if(data34.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/gates",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
if(!(validate244(data34[i4], {instancePath:instancePath+"/gates/" + i4,parentData:data34,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/gates",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.votes !== undefined){
let data36 = data.votes;
if(Array.isArray(data36)){
if(data36.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/votes",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len5 = data36.length;
for(let i5=0; i5<len5; i5++){
if(!(validate406(data36[i5], {instancePath:instancePath+"/votes/" + i5,parentData:data36,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/votes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}
validate392.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rollbackAnswer = validate408;

function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate408.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actionId"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "actionId") || (key0 === "status"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.actionId !== undefined){
let data0 = data.actionId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
if(!(validate32(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate408.errors = vErrors;
return errors === 0;
}
validate408.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rollbackRequest = validate410;

function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate410.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rollbackToken === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rollbackToken"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "rollbackToken")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rollbackToken !== undefined){
let data0 = data.rollbackToken;
if(typeof data0 === "string"){
if(data0.length > 4096 && func1(data0) > 4096){
vErrors = add(vErrors, {instancePath:instancePath+"/rollbackToken",keyword:"maxLength",params:{limit: 4096}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/rollbackToken",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rollbackToken",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate410.errors = vErrors;
return errors === 0;
}
validate410.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rollout = validate411;
const schema229 = {"title":"RolloutAnswer","description":"How the tenant's sessions are dealt out over bundles.","type":"object","additionalProperties":false,"required":["active","mode","candidate","percent","shadow","variants","progress"],"properties":{"active":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"},"mode":{"type":"string","enum":["off","shadow","canary","full"]},"candidate":{"anyOf":[{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"},{"type":"null"}]},"percent":{"description":"Share of sessions that the candidate decides now.","type":"number","minimum":0,"maximum":100},"shadow":{"anyOf":[{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$"},{"type":"null"}]},"variants":{"type":"array","maxItems":16,"items":{"$ref":"RolloutShare"}},"progress":{"anyOf":[{"$ref":"RolloutProgress"},{"type":"null"}]}},"$id":"RolloutAnswer"};

function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate412.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.percent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "percent"}});
errors++;
}
if(data.bundle === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bundle"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "percent")) || (key0 === "bundle"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.percent !== undefined){
let data1 = data.percent;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.bundle !== undefined){
let data2 = data.bundle;
if(typeof data2 === "string"){
if(data2.length > 71 && func1(data2) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate412.errors = vErrors;
return errors === 0;
}
validate412.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema231 = {"description":"A rollout that steps on by itself.","type":"object","additionalProperties":false,"required":["status","phase","since","verdict","reasons","candidate","control","history"],"properties":{"status":{"type":"string","enum":["running","stepped_back","finished","replaced"]},"phase":{"type":"string","maxLength":128},"since":{"type":"string","maxLength":40,"format":"date-time"},"verdict":{"anyOf":[{"type":"string","enum":["advance","hold","step_back"]},{"type":"null"}]},"reasons":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":2000}},"candidate":{"$ref":"RolloutCounts"},"control":{"$ref":"RolloutCounts"},"history":{"type":"array","maxItems":64,"items":{"$ref":"RolloutStepView"}}},"$id":"RolloutProgress"};

function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate415.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessions"}});
errors++;
}
if(data.failedSessions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "failedSessions"}});
errors++;
}
if(data.decisions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decisions"}});
errors++;
}
if(data.compared === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "compared"}});
errors++;
}
if(data.agreed === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "agreed"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "sessions") || (key0 === "failedSessions")) || (key0 === "decisions")) || (key0 === "compared")) || (key0 === "agreed"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sessions !== undefined){
let data0 = data.sessions;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/sessions",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessions",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.failedSessions !== undefined){
let data1 = data.failedSessions;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/failedSessions",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/failedSessions",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.decisions !== undefined){
let data2 = data.decisions;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.auto === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "auto"}});
errors++;
}
if(data2.review === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "review"}});
errors++;
}
if(data2.deny === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"required",params:{missingProperty: "deny"}});
errors++;
}
for(const key1 in data2){
if(!(((key1 === "auto") || (key1 === "review")) || (key1 === "deny"))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.auto !== undefined){
let data3 = data2.auto;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/auto",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/auto",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data2.review !== undefined){
let data4 = data2.review;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/review",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/review",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data2.deny !== undefined){
let data5 = data2.deny;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/deny",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/decisions/deny",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/decisions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.compared !== undefined){
let data6 = data.compared;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/compared",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/compared",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.agreed !== undefined){
let data7 = data.agreed;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = add(vErrors, {instancePath:instancePath+"/agreed",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/agreed",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}
validate415.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate418.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data.reasons === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reasons"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "at") || (key0 === "from")) || (key0 === "to")) || (key0 === "reasons"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(data0.length > 40 && func1(data0) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data0))){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reasons !== undefined){
let data3 = data.reasons;
if(Array.isArray(data3)){
if(data3.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/reasons",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 2000 && func1(data4) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reasons/" + i0,keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reasons/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}
validate418.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate414.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.phase === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}});
errors++;
}
if(data.since === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "since"}});
errors++;
}
if(data.verdict === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "verdict"}});
errors++;
}
if(data.reasons === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reasons"}});
errors++;
}
if(data.candidate === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "candidate"}});
errors++;
}
if(data.control === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "control"}});
errors++;
}
if(data.history === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "history"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "status") || (key0 === "phase")) || (key0 === "since")) || (key0 === "verdict")) || (key0 === "reasons")) || (key0 === "candidate")) || (key0 === "control")) || (key0 === "history"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data0 === "running") || (data0 === "stepped_back")) || (data0 === "finished")) || (data0 === "replaced"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema231.properties.status.enum}});
errors++;
}
}
if(data.phase !== undefined){
let data1 = data.phase;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/phase",keyword:"maxLength",params:{limit: 128}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.since !== undefined){
let data2 = data.since;
if(typeof data2 === "string"){
if(data2.length > 40 && func1(data2) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/since",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data2))){
vErrors = add(vErrors, {instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/since",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.verdict !== undefined){
let data3 = data.verdict;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/verdict",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data3 === "advance") || (data3 === "hold")) || (data3 === "step_back"))){
vErrors = add(vErrors, {instancePath:instancePath+"/verdict",keyword:"enum",params:{allowedValues: schema231.properties.verdict.anyOf[0].enum}});
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data3 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/verdict",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/verdict",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.reasons !== undefined){
let data4 = data.reasons;
if(Array.isArray(data4)){
if(data4.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/reasons",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(data5.length > 2000 && func1(data5) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reasons/" + i0,keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reasons/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.candidate !== undefined){
if(!(validate415(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined){
if(!(validate415(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
}
if(data.history !== undefined){
let data8 = data.history;
if(Array.isArray(data8)){
if(data8.length > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/history",keyword:"maxItems",params:{limit: 64}});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate418(data8[i1], {instancePath:instancePath+"/history/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate418.errors : vErrors.concat(validate418.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/history",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}
validate414.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate411.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.active === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "active"}});
errors++;
}
if(data.mode === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mode"}});
errors++;
}
if(data.candidate === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "candidate"}});
errors++;
}
if(data.percent === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "percent"}});
errors++;
}
if(data.shadow === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "shadow"}});
errors++;
}
if(data.variants === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "variants"}});
errors++;
}
if(data.progress === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "progress"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "active") || (key0 === "mode")) || (key0 === "candidate")) || (key0 === "percent")) || (key0 === "shadow")) || (key0 === "variants")) || (key0 === "progress"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.active !== undefined){
let data0 = data.active;
if(typeof data0 === "string"){
if(data0.length > 71 && func1(data0) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/active",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/active",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/active",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "off") || (data1 === "shadow")) || (data1 === "canary")) || (data1 === "full"))){
vErrors = add(vErrors, {instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema229.properties.mode.enum}});
errors++;
}
}
if(data.candidate !== undefined){
let data2 = data.candidate;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(typeof data2 === "string"){
if(data2.length > 71 && func1(data2) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/candidate",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/candidate",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/candidate",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs10 = errors;
if(data2 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/candidate",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/candidate",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.percent !== undefined){
let data3 = data.percent;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.shadow !== undefined){
let data4 = data.shadow;
const _errs15 = errors;
let valid2 = false;
const _errs16 = errors;
if(typeof data4 === "string"){
if(data4.length > 71 && func1(data4) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/shadow",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/shadow",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/shadow",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs16 === errors;
valid2 = valid2 || _valid1;
const _errs18 = errors;
if(data4 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/shadow",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs18 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
vErrors = add(vErrors, {instancePath:instancePath+"/shadow",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.variants !== undefined){
let data5 = data.variants;
if(Array.isArray(data5)){
if(data5.length > 16){
vErrors = add(vErrors, {instancePath:instancePath+"/variants",keyword:"maxItems",params:{limit: 16}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate412(data5[i0], {instancePath:instancePath+"/variants/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/variants",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.progress !== undefined){
let data7 = data.progress;
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if(!(validate414(data7, {instancePath:instancePath+"/progress",parentData:data,parentDataProperty:"progress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
var _valid2 = _errs25 === errors;
valid5 = valid5 || _valid2;
const _errs26 = errors;
if(data7 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/progress",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs26 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
vErrors = add(vErrors, {instancePath:instancePath+"/progress",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate411.errors = vErrors;
return errors === 0;
}
validate411.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const sessionAnswer = validate421;

function validate421(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate421.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.tenantId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tenantId"}});
errors++;
}
if(data.scope === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scope"}});
errors++;
}
if(data.token === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.urls === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "urls"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "sessionId") || (key0 === "status")) || (key0 === "tenantId")) || (key0 === "scope")) || (key0 === "token")) || (key0 === "urls")) || (key0 === "createdAt")) || (key0 === "expiresAt"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sessionId !== undefined){
let data0 = data.sessionId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "open") || (data1 === "closing")) || (data1 === "closed"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema86.enum}});
errors++;
}
}
if(data.tenantId !== undefined){
let data2 = data.tenantId;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scope !== undefined){
if(!(validate217(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.token !== undefined){
let data4 = data.token;
if(typeof data4 === "string"){
if(data4.length > 8192 && func1(data4) > 8192){
vErrors = add(vErrors, {instancePath:instancePath+"/token",keyword:"maxLength",params:{limit: 8192}});
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.urls !== undefined){
let data5 = data.urls;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.frames === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/urls",keyword:"required",params:{missingProperty: "frames"}});
errors++;
}
if(data5.events === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/urls",keyword:"required",params:{missingProperty: "events"}});
errors++;
}
if(data5.close === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/urls",keyword:"required",params:{missingProperty: "close"}});
errors++;
}
for(const key1 in data5){
if(!((((key1 === "frames") || (key1 === "events")) || (key1 === "close")) || (key1 === "ws"))){
vErrors = add(vErrors, {instancePath:instancePath+"/urls",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.frames !== undefined){
let data6 = data5.frames;
if(typeof data6 === "string"){
if(data6.length > 2048 && func1(data6) > 2048){
vErrors = add(vErrors, {instancePath:instancePath+"/urls/frames",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(data6.length < 2 && func1(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/urls/frames",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats0(data6))){
vErrors = add(vErrors, {instancePath:instancePath+"/urls/frames",keyword:"format",params:{format: "uri-reference"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/urls/frames",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.events !== undefined){
let data7 = data5.events;
if(typeof data7 === "string"){
if(data7.length > 2048 && func1(data7) > 2048){
vErrors = add(vErrors, {instancePath:instancePath+"/urls/events",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(data7.length < 2 && func1(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/urls/events",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats0(data7))){
vErrors = add(vErrors, {instancePath:instancePath+"/urls/events",keyword:"format",params:{format: "uri-reference"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/urls/events",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.close !== undefined){
let data8 = data5.close;
if(typeof data8 === "string"){
if(data8.length > 2048 && func1(data8) > 2048){
vErrors = add(vErrors, {instancePath:instancePath+"/urls/close",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(data8.length < 2 && func1(data8) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/urls/close",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats0(data8))){
vErrors = add(vErrors, {instancePath:instancePath+"/urls/close",keyword:"format",params:{format: "uri-reference"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/urls/close",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.ws !== undefined){
let data9 = data5.ws;
if(typeof data9 === "string"){
if(data9.length > 2048 && func1(data9) > 2048){
vErrors = add(vErrors, {instancePath:instancePath+"/urls/ws",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(data9.length < 2 && func1(data9) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/urls/ws",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!(formats0(data9))){
vErrors = add(vErrors, {instancePath:instancePath+"/urls/ws",keyword:"format",params:{format: "uri-reference"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/urls/ws",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/urls",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.createdAt !== undefined){
let data10 = data.createdAt;
if(typeof data10 === "string"){
if(data10.length > 40 && func1(data10) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data10))){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
let data11 = data.expiresAt;
if(typeof data11 === "string"){
if(data11.length > 40 && func1(data11) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data11))){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate421.errors = vErrors;
return errors === 0;
}
validate421.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const sessionClosedEvent = validate259;

export const sessionList = validate423;
const schema237 = {"title":"SessionView","description":"A session with its totals and cost.","type":"object","additionalProperties":false,"required":["sessionId","tenantId","projectId","actor","input","status","scope","bundle","createdAt","expiresAt","idleTimeoutSec","totals","costUSD"],"properties":{"sessionId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"tenantId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"projectId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"actor":{"type":"string","maxLength":256,"minLength":1},"input":{"$ref":"InputKind"},"status":{"$ref":"SessionStatus"},"scope":{"$ref":"Scope"},"bundle":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$","description":"Digest of the bundle that the session was opened under."},"createdAt":{"type":"string","maxLength":40,"format":"date-time"},"expiresAt":{"type":"string","maxLength":40,"format":"date-time"},"idleTimeoutSec":{"description":"Seconds.","type":"integer","minimum":1},"closedAt":{"type":"string","maxLength":40,"format":"date-time"},"closeReason":{"$ref":"CloseReason"},"totals":{"$ref":"SessionTotals"},"costUSD":{"type":"number","minimum":0,"description":"Spent so far, US dollars."}},"$id":"SessionView"};

function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate424.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
if(data.tenantId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tenantId"}});
errors++;
}
if(data.projectId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "projectId"}});
errors++;
}
if(data.actor === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"}});
errors++;
}
if(data.input === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "input"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.scope === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scope"}});
errors++;
}
if(data.bundle === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bundle"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.idleTimeoutSec === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "idleTimeoutSec"}});
errors++;
}
if(data.totals === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "totals"}});
errors++;
}
if(data.costUSD === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "costUSD"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema237.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sessionId !== undefined){
let data0 = data.sessionId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tenantId !== undefined){
let data1 = data.tenantId;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.projectId !== undefined){
let data2 = data.projectId;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.actor !== undefined){
let data3 = data.actor;
if(typeof data3 === "string"){
if(data3.length > 256 && func1(data3) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.input !== undefined){
if(!(validate360(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data5 === "open") || (data5 === "closing")) || (data5 === "closed"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema86.enum}});
errors++;
}
}
if(data.scope !== undefined){
if(!(validate217(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.bundle !== undefined){
let data7 = data.bundle;
if(typeof data7 === "string"){
if(data7.length > 71 && func1(data7) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.createdAt !== undefined){
let data8 = data.createdAt;
if(typeof data8 === "string"){
if(data8.length > 40 && func1(data8) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data8))){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
let data9 = data.expiresAt;
if(typeof data9 === "string"){
if(data9.length > 40 && func1(data9) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data9))){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idleTimeoutSec !== undefined){
let data10 = data.idleTimeoutSec;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/idleTimeoutSec",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/idleTimeoutSec",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.closedAt !== undefined){
let data11 = data.closedAt;
if(typeof data11 === "string"){
if(data11.length > 40 && func1(data11) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/closedAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data11))){
vErrors = add(vErrors, {instancePath:instancePath+"/closedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/closedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.closeReason !== undefined){
if(!(validate106(data.closeReason, {instancePath:instancePath+"/closeReason",parentData:data,parentDataProperty:"closeReason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.totals !== undefined){
if(!(validate108(data.totals, {instancePath:instancePath+"/totals",parentData:data,parentDataProperty:"totals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.costUSD !== undefined){
let data14 = data.costUSD;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/costUSD",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/costUSD",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate424.errors = vErrors;
return errors === 0;
}
validate424.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate423.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessions"}});
errors++;
}
if(data.next === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "next"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "sessions") || (key0 === "next"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sessions !== undefined){
let data0 = data.sessions;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/sessions",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate424(data0[i0], {instancePath:instancePath+"/sessions/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(typeof data2 === "string"){
if(data2.length > 512 && func1(data2) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(data2 !== null){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/next",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}
validate423.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const sessionOpenedEvent = validate214;

export const sessionRecord = validate430;
const schema239 = {"title":"SessionRecord","description":"Stored session document (collection `sessions`).","type":"object","additionalProperties":false,"required":["sessionId","tenantId","projectId","actor","input","status","scope","bundle","createdAt","expiresAt","idleTimeoutSec","dueAt"],"properties":{"sessionId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"tenantId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"projectId":{"type":"string","maxLength":128,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"},"actor":{"type":"string","maxLength":256,"minLength":1},"input":{"$ref":"InputKind"},"status":{"$ref":"SessionStatus"},"scope":{"$ref":"Scope"},"bundle":{"type":"string","maxLength":71,"pattern":"^sha256:[0-9a-f]{64}$","description":"Digest of the bundle that the session was opened under."},"createdAt":{"type":"string","maxLength":40,"format":"date-time"},"expiresAt":{"type":"string","maxLength":40,"format":"date-time"},"idleTimeoutSec":{"description":"Seconds.","type":"integer","minimum":1},"dueAt":{"description":"Milliseconds since the epoch at which the sweeper must look at the session: idle or expiry, whichever is first.","type":"integer","minimum":0},"closingSince":{"type":"string","maxLength":40,"format":"date-time","description":"When closing began."},"closedAt":{"type":"string","maxLength":40,"format":"date-time"},"closeReason":{"$ref":"CloseReason"},"totals":{"$ref":"SessionTotals"}},"$id":"SessionRecord"};

function validate430(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate430.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessionId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
if(data.tenantId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tenantId"}});
errors++;
}
if(data.projectId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "projectId"}});
errors++;
}
if(data.actor === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor"}});
errors++;
}
if(data.input === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "input"}});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.scope === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scope"}});
errors++;
}
if(data.bundle === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "bundle"}});
errors++;
}
if(data.createdAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.idleTimeoutSec === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "idleTimeoutSec"}});
errors++;
}
if(data.dueAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dueAt"}});
errors++;
}
for(const key0 in data){
if(!(func24.call(schema239.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.sessionId !== undefined){
let data0 = data.sessionId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tenantId !== undefined){
let data1 = data.tenantId;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.projectId !== undefined){
let data2 = data.projectId;
if(typeof data2 === "string"){
if(data2.length > 128 && func1(data2) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.actor !== undefined){
let data3 = data.actor;
if(typeof data3 === "string"){
if(data3.length > 256 && func1(data3) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/actor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.input !== undefined){
if(!(validate360(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data5 === "open") || (data5 === "closing")) || (data5 === "closed"))){
vErrors = add(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema86.enum}});
errors++;
}
}
if(data.scope !== undefined){
if(!(validate217(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.bundle !== undefined){
let data7 = data.bundle;
if(typeof data7 === "string"){
if(data7.length > 71 && func1(data7) > 71){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"maxLength",params:{limit: 71}});
errors++;
}
if(!pattern16.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/bundle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.createdAt !== undefined){
let data8 = data.createdAt;
if(typeof data8 === "string"){
if(data8.length > 40 && func1(data8) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data8))){
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
let data9 = data.expiresAt;
if(typeof data9 === "string"){
if(data9.length > 40 && func1(data9) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data9))){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idleTimeoutSec !== undefined){
let data10 = data.idleTimeoutSec;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/idleTimeoutSec",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/idleTimeoutSec",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.dueAt !== undefined){
let data11 = data.dueAt;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, {instancePath:instancePath+"/dueAt",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/dueAt",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.closingSince !== undefined){
let data12 = data.closingSince;
if(typeof data12 === "string"){
if(data12.length > 40 && func1(data12) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/closingSince",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data12))){
vErrors = add(vErrors, {instancePath:instancePath+"/closingSince",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/closingSince",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.closedAt !== undefined){
let data13 = data.closedAt;
if(typeof data13 === "string"){
if(data13.length > 40 && func1(data13) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/closedAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data13))){
vErrors = add(vErrors, {instancePath:instancePath+"/closedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/closedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.closeReason !== undefined){
if(!(validate106(data.closeReason, {instancePath:instancePath+"/closeReason",parentData:data,parentDataProperty:"closeReason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.totals !== undefined){
if(!(validate108(data.totals, {instancePath:instancePath+"/totals",parentData:data,parentDataProperty:"totals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate430.errors = vErrors;
return errors === 0;
}
validate430.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const sessionRequest = validate435;

function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate435.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "projectId") || (key0 === "input")) || (key0 === "idleTimeoutSec")) || (key0 === "scope"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.projectId !== undefined){
let data0 = data.projectId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/projectId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.input !== undefined){
if(!(validate360(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(data.idleTimeoutSec !== undefined){
let data2 = data.idleTimeoutSec;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/idleTimeoutSec",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 86400 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/idleTimeoutSec",keyword:"maximum",params:{comparison: "<=", limit: 86400}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/idleTimeoutSec",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.scope !== undefined){
if(!(validate362(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}
validate435.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const session = validate424;

export const summarizeMessage = validate438;
const schema242 = {"title":"SummarizeMessage","description":"A chunk of text. Or the end-of-stream marker.","type":"object","required":["kind","data"],"allOf":[{"$ref":"MessageBase"}],"unevaluatedProperties":false,"properties":{"kind":{"type":"string","enum":["work","end"]},"data":{"type":"object"}},"oneOf":[{"properties":{"kind":{"const":"work"},"data":{"$ref":"SummarizeData"}},"required":["kind"]},{"properties":{"kind":{"const":"end"},"data":{"$ref":"EndData"}},"required":["kind"]}],"discriminator":{"propertyName":"kind"},"$id":"SummarizeMessage"};

function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate440.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chunkId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "chunkId"}});
errors++;
}
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.tokens === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tokens"}});
errors++;
}
if(data.boundary === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "boundary"}});
errors++;
}
if(data.ts === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ts"}});
errors++;
}
if(data.safetyFlags === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "safetyFlags"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "chunkId") || (key0 === "text")) || (key0 === "tokens")) || (key0 === "boundary")) || (key0 === "ts")) || (key0 === "safetyFlags"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.chunkId !== undefined){
let data0 = data.chunkId;
if(typeof data0 === "string"){
if(data0.length > 128 && func1(data0) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.:~@-]*$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/chunkId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(data1.length > 65536 && func1(data1) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tokens !== undefined){
let data2 = data.tokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/tokens",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/tokens",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.boundary !== undefined){
if(!(validate114(data.boundary, {instancePath:instancePath+"/boundary",parentData:data,parentDataProperty:"boundary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.ts !== undefined){
let data4 = data.ts;
if(typeof data4 === "string"){
if(data4.length > 40 && func1(data4) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data4))){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.safetyFlags !== undefined){
let data5 = data.safetyFlags;
if(Array.isArray(data5)){
if(data5.length > 16){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags",keyword:"maxItems",params:{limit: 16}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "pii_detected") || (data6 === "prompt_injection")) || (data6 === "out_of_scope"))){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags/" + i0,keyword:"enum",params:{allowedValues: schema78.enum}});
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate440.errors = vErrors;
return errors === 0;
}
validate440.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate438.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "work") || (data0 === "end"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema242.properties.kind.enum}});
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
for(const key0 in data){
if(((((((((key0 !== "kind") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "tenantId")) && (key0 !== "sessionId")) && (key0 !== "actor")) && (key0 !== "traceparent")) && (key0 !== "acceptedAt")) && (key0 !== "dryRun")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "work"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("work" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "work"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate440(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors);
errors = vErrors.length;
}
}
}
}
else if(tag0 === "end"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("end" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "end"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate105(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate438.errors = vErrors;
return errors === 0;
}
validate438.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const summaryUpdateEvent = validate229;

export const tokenAnswer = validate444;

function validate444(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate444.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.expiresAt === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.permissions === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "permissions"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "token") || (key0 === "expiresAt")) || (key0 === "permissions"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(data0.length > 8192 && func1(data0) > 8192){
vErrors = add(vErrors, {instancePath:instancePath+"/token",keyword:"maxLength",params:{limit: 8192}});
errors++;
}
if(data0.length < 2 && func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expiresAt !== undefined){
let data1 = data.expiresAt;
if(typeof data1 === "string"){
if(data1.length > 40 && func1(data1) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data1))){
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.permissions !== undefined){
let data2 = data.permissions;
if(Array.isArray(data2)){
if(data2.length > 32){
vErrors = add(vErrors, {instancePath:instancePath+"/permissions",keyword:"maxItems",params:{limit: 32}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 64 && func1(data3) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/permissions/" + i0,keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/permissions/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/permissions",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate444.errors = vErrors;
return errors === 0;
}
validate444.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const transcribeMessage = validate445;
const schema246 = {"title":"TranscribeMessage","description":"A normalised frame. Or the end-of-stream marker.","type":"object","required":["kind","data"],"allOf":[{"$ref":"MessageBase"}],"unevaluatedProperties":false,"properties":{"kind":{"type":"string","enum":["work","end"]},"data":{"type":"object"}},"oneOf":[{"properties":{"kind":{"const":"work"},"data":{"$ref":"TranscribeData"}},"required":["kind"]},{"properties":{"kind":{"const":"end"},"data":{"$ref":"EndData"}},"required":["kind"]}],"discriminator":{"propertyName":"kind"},"$id":"TranscribeMessage"};

function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate448.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.frameId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "frameId"}});
errors++;
}
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.final === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "final"}});
errors++;
}
if(data.ts === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ts"}});
errors++;
}
if(data.safetyFlags === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "safetyFlags"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "frameId")) || (key0 === "text")) || (key0 === "final")) || (key0 === "ts")) || (key0 === "safetyFlags"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("text" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "text"}});
errors++;
}
}
if(data.frameId !== undefined){
let data1 = data.frameId;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern65.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(data2.length > 65536 && func1(data2) > 65536){
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.final !== undefined){
if(typeof data.final !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/final",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ts !== undefined){
let data4 = data.ts;
if(typeof data4 === "string"){
if(data4.length > 40 && func1(data4) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data4))){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.safetyFlags !== undefined){
let data5 = data.safetyFlags;
if(Array.isArray(data5)){
if(data5.length > 16){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags",keyword:"maxItems",params:{limit: 16}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "pii_detected") || (data6 === "prompt_injection")) || (data6 === "out_of_scope"))){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags/" + i0,keyword:"enum",params:{allowedValues: schema78.enum}});
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/safetyFlags",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate448.errors = vErrors;
return errors === 0;
}
validate448.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate449(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate449.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.frameId === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "frameId"}});
errors++;
}
if(data.encoding === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "encoding"}});
errors++;
}
if(data.sampleRateHz === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sampleRateHz"}});
errors++;
}
if(data.sealed === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sealed"}});
errors++;
}
if(data.final === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "final"}});
errors++;
}
if(data.ts === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ts"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "frameId")) || (key0 === "encoding")) || (key0 === "sampleRateHz")) || (key0 === "sealed")) || (key0 === "final")) || (key0 === "ts"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if("audio" !== data.type){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "audio"}});
errors++;
}
}
if(data.frameId !== undefined){
let data1 = data.frameId;
if(typeof data1 === "string"){
if(data1.length > 128 && func1(data1) > 128){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern65.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/frameId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.encoding !== undefined){
let data2 = data.encoding;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/encoding",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data2 === "LINEAR16") || (data2 === "MULAW")) || (data2 === "OGG_OPUS")) || (data2 === "WEBM_OPUS")) || (data2 === "FLAC"))){
vErrors = add(vErrors, {instancePath:instancePath+"/encoding",keyword:"enum",params:{allowedValues: schema158.enum}});
errors++;
}
}
if(data.sampleRateHz !== undefined){
let data3 = data.sampleRateHz;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/sampleRateHz",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 48000 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/sampleRateHz",keyword:"maximum",params:{comparison: "<=", limit: 48000}});
errors++;
}
if(data3 < 8000 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/sampleRateHz",keyword:"minimum",params:{comparison: ">=", limit: 8000}});
errors++;
}
}
}
if(data.sealed !== undefined){
let data4 = data.sealed;
if(typeof data4 === "string"){
if(data4.length > 4194304 && func1(data4) > 4194304){
vErrors = add(vErrors, {instancePath:instancePath+"/sealed",keyword:"maxLength",params:{limit: 4194304}});
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sealed",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sealed",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.final !== undefined){
if(typeof data.final !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/final",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ts !== undefined){
let data6 = data.ts;
if(typeof data6 === "string"){
if(data6.length > 40 && func1(data6) > 40){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!(formats2(data6))){
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ts",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate449.errors = vErrors;
return errors === 0;
}
validate449.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate447(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate447.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(!(validate448(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "audio"){
if(!(validate449(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate449.errors : vErrors.concat(validate449.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}});
errors++;
}
}
validate447.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate447.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate445(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate445.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.data === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "work") || (data0 === "end"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema246.properties.kind.enum}});
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = add(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
for(const key0 in data){
if(((((((((key0 !== "kind") && (key0 !== "data")) && (key0 !== "id")) && (key0 !== "tenantId")) && (key0 !== "sessionId")) && (key0 !== "actor")) && (key0 !== "traceparent")) && (key0 !== "acceptedAt")) && (key0 !== "dryRun")){
vErrors = add(vErrors, {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}});
errors++;
}
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "work"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("work" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "work"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate447(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate447.errors : vErrors.concat(validate447.errors);
errors = vErrors.length;
}
}
}
}
else if(tag0 === "end"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
if("end" !== data.kind){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "end"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate105(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate445.errors = vErrors;
return errors === 0;
}
validate445.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const transcriptFinalEvent = validate226;

export const transcriptPartialEvent = validate221;

export const validators = {
  "action.dispatched.event": actionDispatchedEvent,
  "action.list": actionList,
  "action.rolled_back.event": actionRolledBackEvent,
  "action": action,
  "audit.page": auditPage,
  "audit.verify.answer": auditVerifyAnswer,
  "budget": budget,
  "bundle-intents": bundleIntents,
  "bundle-limits": bundleLimits,
  "bundle-policy-cases": bundlePolicyCases,
  "bundle-policy": bundlePolicy,
  "bundle.activate.answer": bundleActivateAnswer,
  "bundle.check.answer": bundleCheckAnswer,
  "bundle.check.request": bundleCheckRequest,
  "bundle.content": bundleContent,
  "bundle.list": bundleList,
  "bundle.publish.answer": bundlePublishAnswer,
  "bundle.publish.request": bundlePublishRequest,
  "chunk.message": chunkMessage,
  "chunk.update.event": chunkUpdateEvent,
  "close.answer": closeAnswer,
  "comparison-report": comparisonReport,
  "deadletter.answer": deadletterAnswer,
  "deadletter.list": deadletterList,
  "deadletter": deadletter,
  "dispatch.message": dispatchMessage,
  "error.event": errorEvent,
  "evaluation-report": evaluationReport,
  "event.page": eventPage,
  "event": event,
  "frame": frame,
  "frames.answer": framesAnswer,
  "frames.request": framesRequest,
  "gap.event": gapEvent,
  "health": health,
  "infer.answer": inferAnswer,
  "infer.request": inferRequest,
  "ingest.message": ingestMessage,
  "intent.message": intentMessage,
  "intent.update.event": intentUpdateEvent,
  "killswitch.request": killswitchRequest,
  "killswitch": killswitch,
  "manifest.check.answer": manifestCheckAnswer,
  "manifest.check.request": manifestCheckRequest,
  "manifest.generate.request": manifestGenerateRequest,
  "manifest.list": manifestList,
  "manifest.resolved.event": manifestResolvedEvent,
  "manifest": manifest,
  "manifest.transition.request": manifestTransitionRequest,
  "manifest.view": manifestView,
  "notify.message": notifyMessage,
  "policy.decision.event": policyDecisionEvent,
  "policy.evaluate.answer": policyEvaluateAnswer,
  "policy.evaluate.request": policyEvaluateRequest,
  "policy.message": policyMessage,
  "problem": problem,
  "recording": recording,
  "resolve.message": resolveMessage,
  "review.decided.event": reviewDecidedEvent,
  "review.decision.answer": reviewDecisionAnswer,
  "review.decision.request": reviewDecisionRequest,
  "review.delegate.answer": reviewDelegateAnswer,
  "review.delegate.request": reviewDelegateRequest,
  "review.list": reviewList,
  "review.requested.event": reviewRequestedEvent,
  "review": review,
  "rollback.answer": rollbackAnswer,
  "rollback.request": rollbackRequest,
  "rollout": rollout,
  "session.answer": sessionAnswer,
  "session.closed.event": sessionClosedEvent,
  "session.list": sessionList,
  "session.opened.event": sessionOpenedEvent,
  "session.record": sessionRecord,
  "session.request": sessionRequest,
  "session": session,
  "summarize.message": summarizeMessage,
  "summary.update.event": summaryUpdateEvent,
  "token.answer": tokenAnswer,
  "transcribe.message": transcribeMessage,
  "transcript.final.event": transcriptFinalEvent,
  "transcript.partial.event": transcriptPartialEvent,
};
