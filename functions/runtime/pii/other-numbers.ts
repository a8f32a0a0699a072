/** Announces a number that is nobody's: of an order, a build, or so many of something. At the text's end. */
export const OTHER_NUMBER = new RegExp(
  `(?:\\b(?:orders?|ticket|invoice|tracking|build|version|epoch|timestamp|offset|sku|article|part|serial|parcel|shipment|job|run|bytes|pedido|factura|bestellung|rechnung|commande|limit|size|count|total|quota|length|amount|isbn|ean)\\b` +
    `(?: (?:number|no\\.?|id|nr\\.?|número|nummer))?(?: (?:is|of|was|to))?|注文(?:番号)?|伝票(?:番号)?|チケット(?:番号)?|请求书|订单号?|#)[:\\s#はがを是]{0,4}$`,
  'iu',
);

/** Announces numbers with dots between them that are no address of a machine. */
export const VERSION = /(?:version|versión|versione|release|build|firmware|kernel|section|chapter|clause|paragraph|rev|v|バージョン|版本|第)[ :=]{0,2}$/i;
