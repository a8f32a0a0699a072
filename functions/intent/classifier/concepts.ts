/**
 * Words that mean about the same in a request, one group a line: with few examples an intent has seen "delete" and never
 * "erase". General language of commands and questions in five languages, so that examples in one help in the others too; what a
 * bundle's own words mean comes from its examples. A star stands for any ending.
 */
const GROUPS = `
delete, remove, erase, eliminate, clear, wipe, discard, drop, purge, trash, destroy, get rid, take off, take out, rid, rm, empty, tear down, decommission, 削除, 消し, 消す, 消去, 取り除, 除去, 删除, 删掉, 移除, 清除, 刪除, 去掉, lösch*, entfern*, vernicht*, borr*, elimin*, quita*, 刪掉
cancel, abort, revoke, undo, call off, annul, void, withdraw request, scrap, キャンセル, 取り消, 取消, 中止, 撤销, 解約, abbrech*, stornier*, widerruf*, cancela*, anula*, 解除, 要らない, いらない, 不用, 不要, 别响, 删了, 退订
stop, halt, quit, cease, end, terminate, kill, shut down, shutdown, discontinue, refrain, 停止, 止め, ストップ, 終了, 停掉, 关停, 终止, 停下, stopp*, halt an, beende*, detén, deten*, parar, para todo, termina*, 全停, やめ, 停一下, 停下来, 别放, 不听, 停
pause, suspend, hold, freeze, put on hold, 一時停止, 保留, 暂停, 中断, 凍結, 冻结, pausier*, anhalt*, halt die, pausa*, suspend*, aplaza*, 暂停一下, 一旦
create, make, build, generate, new, set up, setup, establish, provision, compose, spin up, 作成, 作っ, 作る, 新規, 新しい, 創建, 创建, 新建, 立ち上げ, 構築, 生成, 搭建, erstell*, anleg*, leg an, neue, neuen, neues, crea, crear, cree, créa*, nueva, nuevo, genera*
add, include, insert, put, append, attach, enter, register, 追加, 添加, 加える, 加え, 增加一, 加到, 入れ, 登録, hinzu*, füg, ergänz*, añad*, agreg*, 付けて, 加上
start, begin, launch, initiate, run, kick off, boot, fire up, commence, trigger, execute, 開始, 始め, 起動, 开始, 启动, 啟動, 実行, 执行, 运行, starte*, beginn*, ausführ*, inicia*, empieza*, arranca*, comienza*, lanza*
restart, reboot, reset, bounce, cycle, restarting, 再起動, リスタート, 重启, 重新启动, 重啟, neustart*, neu starten, starte neu, reinici*, boote*
open, unlock, 開け, 開い, 開く, 打开门, 解锁, öffne*, abre, abrir, aufmach*
close, lock, 閉め, 閉じ, 关门, schließ*, cierra*, cerrar, 关闭事
change, modify, update, edit, alter, switch, adjust, set, convert, replace, swap, 変更, 変え, 切り替え, 修改, 更改, 更换, 切换, 更新, 改成, 改为, アップデート, 設定, 设置, änder*, wechsl*, umstell*, cambia*, modific*, actualiz*, ajust*, tausch*, 交換, 交换, ersetz*, renueva*, erneuer*, rotier*, rota, rotar, rotate, セット, 调成, 调到, 調整
increase, raise, up, higher, more, louder, brighter, boost, turn up, crank, grow, expand, faster, speed up, bump, 上げ, 増や, 増加, 大きく, 强め, 強く, 調高, 调高, 调大, 增大, 提高, 扩容, 扩展, スケールアップ, 明るく, 调亮, 增加到, erhöh*, steiger*, aument*, sube, subir, incrementa*, lauter, heller, hochfahr*, 大きい, 大きな, 大声, 响, 最大, アップ, 加大, 大一点, 高く, 高一点, 增强, 亮一点
decrease, reduce, lower, down, less, quieter, dim, dimmer, turn down, shrink, slower, slow, cut, minimize, softer, 下げ, 減ら, 小さく, 弱く, 调低, 调小, 降低, 减少, 缩容, 缩减, スケールダウン, 暗く, 调暗, verringer*, senk*, reduzier*, reduc*, baja, bajar, disminu*, leiser, dunkler, runterfahr*, 小さい, 小声, 静かな, 絞っ, ダウン, 减小, 小一点, 轻一点, 半分, 一半, 低く, 低一点, 减弱, 暗一点
enable, activate, turn on, switch on, activation, activated, activating, put on, 有効, オンに, つけて, 点け, 付けて, 打开, 开启, 開啟, 启用, 激活, aktivier*, einschalt*, schalte ein, anmach*, enciend*, activa*, habilit*, オン, 点灯, つけ, 付け, 开一下, 开灯, 点亮, 开个, 開けて, 打開
disable, deactivate, turn off, switch off, shut off, shut, 無効, オフに, 消灯, 切って, 关闭, 关掉, 關閉, 禁用, 停用, deaktivier*, ausschalt*, schalte aus, ausmach*, abschalt*, apag*, desactiv*, deshabilit*, shut everything down, turn everything off, fahr herunter, オフ, 消し, 消す, 切っ, 切る, 关灯, 关了, 关一下, 关上, 熄, 灭, 关
mute, silence, quiet, silent, be quiet, shut up, hush, 消音, ミュート, 静かに, 静音, 安静, stumm*, leise, ruhe, calla*, silenci*, no more
show, display, list, view, see, present, bring up, pull up, look up, lookup, print, read, 表示, 見せ, 見たい, 一覧, リスト, 显示, 查看, 看看, 看一下, 列出, 展示, zeig*, anzeig*, muestr*, mostrar, enseñ*, ver, lista*, ansehen, schau, mira
tell, inform, say, explain, describe, let know, clarify, 教え, 知らせ, 伝え, 説明, 告诉, 通知我, 说一下, 说明, sag, sage, erzähl*, erklär*, dime, di, cuenta*, explic*, informa*
give, provide, get, fetch, retrieve, grab, bring, obtain, 取得, 获取, gib, geben, gebt, dame, dar, da
find, search, locate, look, seek, discover, look for, hunt, 探し, 検索, 調べ, 見つけ, 查找, 搜索, 找一, 找到, 查一下, 查询, such*, finde*, busca*, encuentr*
check, verify, confirm, validate, make sure, ensure, inspect, examine, 確認, チェック, 確かめ, 确认, 检查, 核实, 检验, prüf*, überprüf*, kontrollier*, comprueb*, verific*, revisa*
want, need, wish, would like, require, desire, 欲しい, ほしい, したい, 想要, 我想, 我要, 需要, möchte, will, brauch*, benötig*, quiero, quisiera, necesit*
help, assist, assistance, support, aid, 助け, 手伝, サポート, 帮助, hilf*, helfen, ayud*
know, learn, find out, figure out, understand
think, believe, guess, suppose, feel
send, mail, forward, deliver, ship, dispatch, post, 送っ, 送信, 送る, 届け, 发送, 发给, 寄给, 发一, schick*, send*, envía*, envia*, manda*
receive, arrive, arrived, come, came, get here, show up, delivered, gotten, arrival, showing up, delivery, shipping, 届い, 届く, 受け取, 到着, 收到, 到货, 到账, angekommen, ankomm*, erhalt*, llega*, recib*, 届き, 送达, 快递, 包裹, 荷物, 小包, 配達, paket*, paquete*
buy, purchase, order, bought, purchased, shop, 買っ, 買い, 買う, 購入, 注文, 购买, 买, 下单, 订购, kauf*, bestell*, compra*, pedir, pide, 注文し, 点单, 叫外卖, 出前
pay, paid, payment, payments, paying, settle, 支払, 払っ, 払う, 决済, 決済, 支付, 付款, 缴费, 交费, bezahl*, zahl*, paga*, pago*
sell, sold, selling
book, reserve, reservation, reservations, booking, schedule, appointment, 予約, 予定, 预订, 预约, 预定, 订一, 定一, 订个, buch*, reservier*, reserva*, termin
repeat, again, once more, one more, replay, say again, もう一度, もう一回, 繰り返, 再说, 重复, 再来一遍, wiederhol*, nochmal, noch einmal, repite*, repetir, otra vez
remember, remind, reminder, reminders, do not forget, リマインド, 忘れない, 覚え, 提醒, 记住, 记得, erinner*, recuerd*, recorda*, 思い出させ, 忘れず, 别忘
call, phone, ring, dial, telephone, 電話, 打电话, 拨打, 给妈妈打, 呼叫, anruf*, ruf, llama*, 呼び出し, 呼んで, 叫一下
message, text, sms, dm, メッセージ, 短信, 发消息, 信息, nachricht*, mensaje*
email, emails, mail, e mail, inbox, gmail, メール, 邮件, 電郵, correo*, 电子邮件
talk, speak, chat, converse, speaking, talking, conversation, sprich*, sprechen, reden, habla*
write, compose, draft, note, jot, schreib*, escrib*
play, listen, hear, put on, 再生, 流して, 聞きたい, 聴きたい, かけて, 播放, 放一, 听, spiel*, abspiel*, toca, reproduc*, pon música, 流し, 聴き, 聴く, 聞く, 放点, 来点, 来一首, かける, 播
watch, view, stream, anschauen, gucken
move, transfer, transferred, transferring, migrate, shift, send money, 移動, 振込, 送金, 移行, 转账, 转移, 迁移, 汇款, verschieb*, überweis*, umzieh*, mueve*, mover, transfier*, promov*, befördere
copy, duplicate, clone, backup, back up, snapshot, コピー, 複製, バックアップ, 复制, 备份, スナップショット, 快照, kopier*, sicher*, backup*, copia*, respald*, guarda*, 備份
restore, recover, revert, roll back, rollback, undo, go back, reverse, reverted, 復元, リストア, 戻し, 元に戻, ロールバック, 恢复, 还原, 回滚, wiederherstell*, stell wieder her, zurück*, restaur*, recuper*, revier*, deshaz*, deshacer, volver, vuelve*, vorige*, rückgängig, return to, back to, 戻して, 回退, 退回
deploy, release, roll out, rollout, ship, publish, push, デプロイ, リリース, 公開, 反映, 部署, 发布, 發布, 上线, 推到, ausroll*, roll aus, bereitstell*, veröffentlich*, auslief*, ausliefer*, bring, despleg*, desplieg*, publica*, live, liberar, 上げて, 公开, 推送
scale, resize, autoscale, スケール, 伸缩, 扩缩, skalier*, escala*, réplica*, replica*, replikat*, レプリカ, 副本
connect, link, linked, linking, pair, sync, attach, 接続, つない, 連携, リンク, 连接, 绑定, 关联, verbind*, verknüpf*, conecta*, vincula*
fix, repair, resolve, solve, troubleshoot, correct, 直し, 修理, 解決, 修复, 修理, 解决, reparier*, beheb*, lös, löse*, arregl*, repara*, resuelv*, mark as solved, solved, resolved, 対応済, 已解决, 处理完
broken, not working, does not work, did not work, stopped working, non functional, not functioning, faulty, malfunction, defective, will not work, not work, not able, unable, 壊れ, 動かない, 使えない, 坏了, 不能用, 无法使用, 失灵, kaputt, defekt, funktioniert nicht, geht nicht, no funciona, roto, averiad*
damaged, damage, cracked, scratched, torn, split, scraped, bent, creased
failed, fail, failing, failure, failed to, unsuccessful, not go through, 失敗, 失败, fehlgeschlagen, gescheitert, falló, fallid*
declined, decline, rejected, reject, refused, denied, deny, not accepted, not accept, not allowed, blocked, disallowed, 拒否, 断られ, 拒绝, 被拒, abgelehnt, verweiger*, rechaz*, deneg*
accept, accepted, takes, allow, allowed, support, permit, akzeptier*, annehm*, acept*
lost, missing, misplaced, stolen, disappeared, gone, lose, cannot find, stole, vanished, 紛失, なくし, 失くし, 盗まれ, 丢失, 丢了, 不见了, 被盗, verloren, gestohlen, verlegt, perdid*, perdí, robad*, robaron
wrong, incorrect, mistake, error, mistaken, erroneous, inaccurate, not right, not correct, 間違, 違う, おかしい, 错误, 不对, 有误, falsch*, fehler*, equivocad*, incorrect*
right, correct, accurate, exactly, perfect, perfectly, correctly
fraud, fraudulent, suspicious, scam, unauthorized, compromised, not authorize, not recognize, not recognise, unfamiliar, strange, questionable, someone else, hacked
problem, issue, trouble, difficulty, 問題, 不具合, 问题, 故障, 麻烦, problem*, schwierig*, problema*
pending, processing, in progress, waiting, outstanding
expire, expires, expiring, expiration, expired, expiry, 期限, 切れる, 过期, 到期, 有効期限, läuft ab, ablauf*, abgelaufen, caduc*, vence*, expira*
cost, price, how much, fee, fees, charge, charges, charged, charging, rate, pricing, expensive, 料金, 費用, コスト, いくら, 値段, 手数料, 费用, 价格, 多少钱, 手续费, 成本, 花费, kost*, preis*, gebühr*, ausgab*, costo*, coste*, cuesta*, precio*, gasto*, gastos, comisión, did we pay, spend, spending, bezahlen wir, おいくら, 几块钱, 价钱, 票价, 運賃
money, cash, funds, dollars, bucks, amount, お金, 現金, 金额, 现金, 钱, geld, betrag, dinero, efectivo, importe
dollar, dollars, euro, euros, pound, pounds, yen, pesos, peso, currency, usd, eur, gbp, cents, bucks
refund, money back, reimburse, reimbursement, refunded, chargeback, 返金, 払い戻し, 退款, 退钱, erstatt*, rückerstatt*, reembols*, devoluci*
withdraw, withdrawal, withdrawals, withdrew, cash out, withdrawn, withdrawing, take money out, 引き出, 出金, 取款, 取钱, 提现, abheb*, retir*
deposit, top up, topped up, add money, deposited, topup, load, 入金, チャージ, 存款, 充值, 存钱, einzahl*, auflad*, deposit*, ingres*, recarg*
account, accounts, 口座, アカウント, 账户, 帐户, 账号, konto, konten, cuenta, cuentas
card, cards, visa, mastercard, amex, american express, credit card, debit card, カード, 卡片, 银行卡, 信用卡, karte, karten, tarjeta*
bank, banking, chase, wells fargo
balance, how much money, enough money, funds available, 残高, 余额, saldo, kontostand
bill, bills, invoice, invoices, statement, 請求, 账单, 明細, rechnung*, factura*
salary, paycheck, pay check, wage, income, payroll
tax, taxes, irs
loan, mortgage, debt, borrow
insurance, coverage, policy, insured
credit score, credit rating, fico
interest, apr, interest rate
atm, atms, cash machine, machine
pin, password, passcode, pass code, login, 暗証番号, パスワード, 密码, passwort, kennwort, geheimzahl, contraseña, clave
identity, verify identity, id, identification, passport
limit, limits, maximum, max, cap, quota, restriction, restrictions, 上限, 限度, 限额, 额度, limit*, höchst*, grenze*, límite*, obergrenze, ceiling, techo, tope
minimum, least, lowest
car, vehicle, auto, automobile, truck, suv, 車, 汽车, レンタカー, wagen, coche*, carro*
gas, fuel, petrol, gasoline, mpg, mileage
tire, tires, wheel, wheels
taxi, cab, uber, lyft, ride, タクシー, 出租车, 打车, 叫车, 配車, 打的, 叫个车, 约车, 约一辆, 手配
bus, train, subway, metro, tram, transit, public transport, railway, 電車, バス, 地下鉄, 新幹線, 地铁, 公交, 火车, 高铁, 列車, 乗り換え, 駅, 车站, 动车, 巴士
flight, flights, fly, plane, airplane, airline, airlines, airfare, flying, 飛行機, フライト, 航空券, 飞机, 航班, 机票, flug, flüge, flieg*, vuelo*, avión, 便, 航空, 起飞
ticket, tickets, fare, チケット, 切符, 票
hotel, room, motel, inn, lodging, accommodation, resort, ホテル, 旅館, 宿, 酒店, 宾馆, 房间, zimmer, habitación*, 宿泊, 泊まり, 入住, 客房
trip, travel, vacation, traveling, holiday, journey, abroad, travelling, tour, 旅行, 旅游, 出張, reise*, urlaub, viaje*, vacaciones, 観光, 旅程, 行程
luggage, bag, baggage, suitcase, carry on, carry ons
restaurant, restaurants, diner, cafe, eat out, bistro, pizzeria, レストラン, 餐厅, 饭店, 餐馆, お店, restaurante*, lokal, 席, ランチ, ディナー, イタリアン, ラーメン, 寿司, 居酒屋, 食堂, 位子, 餐桌, 火锅, 川菜, 好吃, 美味し, 咖啡馆, 饭馆, カフェ, 推荐一家
food, meal, eat, dinner, lunch, breakfast, dish, cuisine, snack, supper, 食べ, 料理, ご飯, 夕食, 昼食, 朝食, 吃, 晚饭, 午饭, 早餐, 外卖, 点餐, essen, mahlzeit, abendessen, mittagessen, comida, cena, almuerzo
recipe, cook, cooking, bake, roast, grill, fry, boil, prepare, レシピ, 作り方, 菜谱, 做法, 怎么做
ingredient, ingredients, substitute
coffee, espresso, latte, brew, cappuccino, americano, コーヒー, 咖啡, 淹れ, 泡咖啡, kaffee, café
tea, drink, beverage, juice, beer, wine, お茶, 飲み物, 茶, 饮料, tee, bebida*
calories, calorie, caloric, nutrition, nutritional
weather, forecast, rain, raining, snow, snowing, sunny, temperature, cloudy, humid, hot outside, cold outside, umbrella, storm, wind, 天気, 気温, 予報, 雨, 晴れ, 傘, 天气, 气温, 下雨, 预报, 温度, wetter, regen, regnet, temperatur, tiempo hace, lluvia, clima, llueve, temperatura, 晴, 寒い, 暑い, 雪, 带伞, 冷不冷, 热不热, 冷吗, 热吗
time, clock, hour, oclock, what time, timezone, time zone, 何時, 時間, 時刻, 几点, 时间, uhr, uhrzeit, wie spät, hora, qué hora
date, day, calendar date, 日付, 何日, 曜日, 日期, 几号, 星期几, datum, fecha
today, tonight, this morning, this afternoon, this evening, now, right now, currently, current, at present, at the moment, 今日, 本日, 今晩, 今天, 今晚, 今夜, 现在, いま, 現在, 今の, heute, jetzt, jetzt gleich, sofort, hoy, ahora, ahora mismo, 今朝, 今早
tomorrow, next day, 明日, あした, 明天, 翌日, morgen, mañana
yesterday, last night, 昨日, 昨天, gestern, ayer
morning, evening, afternoon, night, noon, midnight, 朝, 午前, 午後, 夜, 早上, 上午, 下午, 晚上, 中午
monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, weekday, mondays, wednesdays, fridays, sundays, saturdays, 月曜, 火曜, 水曜, 木曜, 金曜, 土曜, 日曜, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 星期, 周末, 週末, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, lunes, martes, miércoles, jueves, viernes, sábado, domingo, wochenende
january, february, march, april, june, july, august, september, october, november, december, jan, feb, aug, sept, oct, nov, dec
hour, hours, minute, minutes, second, seconds, week, weeks, month, months, year, years, days, 時間後, 分間, 秒, 分钟, 小时, 分後, stunde*, minute*, minuten, sekunde*, woche*, monat*, tage, hora*, minuto*, segundo*, semana*, mes, meses, días, 時間, 週間, 本周
am, pm
soon, quickly, fast, asap, urgent, urgently, immediately, at once, express, emergency, hurry, sofort, dringend, schnell, inmediatamente, urgente, rápido, ya, this instant, right away, right this second, now, notfall, emergencia, 緊急, 紧急, 立刻, 马上, すぐ, 今すぐ
how long, duration, when will, time frame, timeframe, どのくらい, どれくらい, 多久, 多长时间, wie lange, cuánto tiempo, cuánto tarda, どれぐらい, 几分钟, 何分
where, location, place, places, address, located, position, coordinates, gps, whereabouts, どこ, 場所, 位置, 哪里, 在哪, 地点, 地址, 住所, wo, standort, ort, adresse, dónde, donde, ubicación, dirección, 在哪里, 哪儿, どちら
near, nearby, nearest, closest, close, around, 近く, 最寄, 附近, 最近的, 周辺, nähe, nächste*, cerca, cercan*
direction, directions, route, navigate, map, get to, 道順, 行き方, 経路, 導航, 导航, 怎么走, 路线, ナビ
distance, how far, miles, kilometers, far
traffic, congestion, jam, road, roads, 渋滞, 道路, 堵车, 路况, 交通, verkehr, stau, tráfico
country, countries, region, europe, eu, usa, uk, america, united states, nation, china, japan, france, spain, germany
city, town, london, paris, tokyo, new york, chicago, boston, dallas, denver, beijing
alarm, alarms, wake, wake up, アラーム, 目覚まし, 起こし, 闹钟, 叫醒, alarm*, wecker, 闹铃, 起床, 鳴らし, 叫我
timer, countdown, stopwatch, タイマー, 计时, 倒计时, カウントダウン, 定时, 分钟后, temporizador
calendar, agenda, event, events, meeting, meetings, plan, planned, appointments, schedule, scheduled, カレンダー, スケジュール, 日程, 日历, 会議, ミーティング, 会议, 安排, kalender, besprechung*, reunión*, calendario, 会議室, 会议室, 行程, 预约会议
list, lists, todo, to do, checklist
shopping, grocery, groceries, shopping list, 買い物, 购物, einkauf*, einkaufsliste, lista de la compra, 买东西, 購買
contact, contacts, address book, 連絡先, 联系人, 通讯录, kontakt*, contacto*, 電話番号, 电话号码, 番号
music, song, songs, track, tune, album, playlist, tunes, artist, band, singer, jazz, rock, hip hop, 音楽, 曲, 歌, 音乐, 歌曲, プレイリスト, 歌单, musik, lied*, canción*, música, ジャズ, クラシック, ロック, 爵士, 古典音乐, 曲子, 歌手, 专辑, アルバム
movie, movies, film, films, cinema, theater, theatre, 映画, 电影, filme, película*, 上映, 影院, 映画館
book, books, audiobook, novel, reading
podcast, podcasts, episode, episodes
radio, station, fm, channel
news, headlines, headline, current events, articles, article, ニュース, 新闻, nachrichten, noticias, 出来事, 最新情報, 头条, 大事, 时事
game, games, chess, trivia, ゲーム, 游戏, juego*
joke, jokes, funny, laugh, humor, hilarious, make laugh, 冗談, ジョーク, 笑话, 面白い話, witz*, chiste*
tv, television, screen, テレビ, 电视, fernseher, televisión, tele, チャンネル, 频道, 电视机
volume, sound, loud, audio, speakers, speaker, 音量, 声音, ボリューム, 音を, lautstärke, volumen
light, lights, lamp, lamps, lighting, bulb, bulbs, 電気, 照明, ライト, 明かり, 灯, 燈, licht, lampe*, luz, luces
bright, brightness, brighter, dark, dim
color, colors, colour, colours, red, blue, green, yellow, pink, white, black, purple, orange
plug, socket, outlet, smart plug
vacuum, hoover, clean, cleaning, sweep, 掃除, 掃除機, ロボット掃除, 扫地, 打扫, 吸尘, staubsaug*, aspirador*, putz*, limpi*
thermostat, heating, heater, air conditioning, ac, エアコン, 暖房, 冷房, 空调, 暖气, 冷气, エアコンを, 設定温度, 度に, 调到多少度, heizung, klimaanlage, calefacción
door, doors, garage, ドア, 玄関, 门, 鍵, tür, türen, puerta*, 扉, 開錠, 施錠, 锁, 锁上, ロック
home, house, apartment, flat
language, french, english, spanish, german, chinese, japanese, mandarin, italian, translate, translation, 英語, 日本語, 中国語, 翻訳, 翻译, 英语, 中文, 日语, 訳して, deutsch, englisch, spanisch, español, inglés, übersetz*, traduc*, 訳し, 訳す, 英訳, どう言う, 何て言, 怎么说, 怎么讲, 译成, 译, フランス語, ドイツ語, 韓国語, スペイン語, イタリア語, 法语, 德语, 韩语, 西班牙语, 英文, 日文, 中国话
accent, voice, male, female, british
name, names, called, nickname, call me, call you, 名前, 名字, 叫什么, nombre*, namen
age, old, birthday, born, birthdate
human, person, people, real person, agent, representative, operator, someone
bot, robot, ai, computer, artificial intelligence, machine, assistant
definition, define, meaning, mean, means, meant, 意味, とは, 什么意思, 定义, bedeut*, signific*, どういう意味, 何のこと, 是什么
spell, spelling, spelled
calculate, math, compute, plus, minus, times, divided, square root, sum, percent, multiply, equals, 計算, 足す, 掛け, 引く, 计算, 加上, 乘以, 等于
number, digits, figure
convert, exchange, conversion, exchange rate
thank, thanks, appreciate, appreciated, grateful, thank you, ありがと, 感謝, 谢谢, 感谢, danke*, gracias
hello, hi, hey, greetings, good morning, good evening, こんにちは, おはよう, こんばんは, 你好, 您好, 早上好, hallo, guten tag, hola, buenos días
bye, goodbye, see you, later, farewell, good night, goodnight, see ya, さようなら, バイバイ, 再见, 拜拜, おやすみ, tschüss, auf wiedersehen, adiós
yes, yeah, yep, yup, sure, correct, affirmative, absolutely, of course, yeap, はい, うん, 是的, 好的, 对的, ja, genau, sí, claro
no, nope, nah, negative, never, not, いいえ, いや, 不是, 不要, nein, nicht
good, great, nice, excellent, awesome, amazing, wonderful, fantastic, cool, helpful, well done, brilliant, useful, 素晴らしい, 良い, いいね, 很好, 不错, 太棒, gut, super, toll, prima, bueno, genial, excelente
bad, terrible, awful, horrible, poor
maybe, perhaps, possibly, not sure, might, unsure
does not matter, do not care, whatever, anything, do not mind
child, children, kid, kids, son, daughter, baby, minor
family, mother, father, mom, dad, brother, sister, wife, husband
friend, friends, buddy, boss, colleague, coworker
job, position, career
doctor, hospital, health, medical, medicine, clinic
error, errors, exception, crash, crashed, outage, incident, エラー, 障害, 例外, 报错, 异常, 宕机, インシデント, 事故, störung*, ausfall*, vorfall*, vorfäll*, incidencia*, incidente*, caída*, incidents, incidence, ticket, 事件, 工单
log, logs, logging, trace, traces, ログ, 日志, 記録, protokoll*, registro*, logged
metric, metrics, cpu, memory, usage, load, latency, メトリクス, 使用率, 负载, 負荷, 指标, メモリ, 内存
server, servers, instance, instances, node, nodes, vm, machine, host, hosts, pod, pods, サーバー, サーバ, インスタンス, 服务器, 实例, 台, instanz*, instancia*, servidor*, rechner, maschine*, máquina*
service, services, application, app, apps, サービス, アプリ, 服务, 应用, dienst*, anwendung*, servicio*, aplicación*
database, databases, db, postgres, mysql, sql, データベース, 数据库, 資料庫, datenbank*, base de datos, bases de datos
user, users, account, member, members, ユーザー, 用户, 成员, メンバー, benutzer*, nutzer*, usuario*
permission, permissions, access, role, grant, privileges, rights, 権限, アクセス, 权限, 访问权, 許可, 授权, recht, rechte, berechtigung*, zugriff*, zugang, permiso*, acceso*, derecho*, admin, admins, editor, editors, viewer, viewers, reader, administrator, 编辑, 管理员, 管理者, 編集, 閲覧
team, staff, group, department, チーム, 团队, 部门, 部署, gruppe, equipo, rufbereitschaft, bereitschaft, guardia, on call, oncall, on duty, 当番, 值班, オンコール
status, state, progress, condition, health, how is, going on, 状態, 状況, ステータス, 状态, 情况, 进度, zustand, läuft, stand, estado, qué tal, cómo va, cómo está, wie geht, wie läuft
history, recent, past, last, previous, latest, earlier, 履歴, 最近, 历史, 前の, 以前, 上一, verlauf, letzte*, vorherig*, historial, última*, último*, anterior*
transaction, transactions, purchase, purchases, payment, spending, spent, charges, 取引, 交易, 購入履歴, 消费
report, reports, summary, overview, statistics, stats, レポート, 報告, 报告, 报表, 汇总, bericht*, auswertung*, übersicht*, informe*, reporte*, resumen*
why, reason, how come, cause, なぜ, どうして, なんで, 理由, 为什么, 怎么回事, warum, wieso, weshalb, por qué, porqué
question, ask, wonder, wondering, curious
all, every, everything, each, entire, whole, すべて, 全て, 全部, 所有, 全サービス, 全ての, alle, alles, sämtliche*, todo, todos, todas, toda
available, availability, open, verfügbar*, disponible*
option, options, choice, choices, alternative, possible
same, duplicate, twice, double, two times, doppelt, zweimal, dos veces, duplicad*
virtual, disposable, one time
physical, real, actual
track, tracking, trace, follow, 追跡, 跟踪, 追踪, verfolg*, rastre*, segui*
apply, application, sign up, enroll, register, registration
review, reviews, rating, ratings, recommend, recommendation, suggestion, suggest, best
website, web, online, internet, google, url
file, files, document, documents, folder, ファイル, 文件, datei*, archivo*, fichero*
photo, photos, picture, pictures, image, images, 写真, 照片, 画像, 图片, 撮っ, 撮る, 拍照, 拍一张
phone, cell, mobile, smartphone, iphone, android
wifi, wi fi, network, bluetooth, ネットワーク, 网络
promote, promoted, promotion, next environment, next stage, next level, siguiente entorno, nächste stufe, nächste umgebung, hochstufen, 昇格, 提升, 晋升, 次の環境
grant, assign, allow, authorize, erteil*, gewähr*, conced*, otorga*, dale, 付与, 与え, 授予, 开通, 给予
revoke, take away, strip, withdraw, entzieh*, sperr*, nimm, quítale, retira*, 外し, 剥奪, 取り上げ, 收回, 撤回, 取消权限, 吊销
idle, unused, not used, nobody uses, leerlauf*, ungenutzt*, inactiv*, sin uso, 使われていない, 空闲, 闲置, 未使用, アイドル
production, prod, live, produktion, produktiv*, producción, 本番, 生产, 正式环境
staging, preproduction, preprod, preproducción, ステージング, 预发, 預發
development, dev, entwicklung, desarrollo, 開発, 开发, test environment
version, release, build, versión, versionen, バージョン, 版本
secret, secrets, schlüssel, zugangsdaten, credencial*, credential, credentials, key, keys, キー, シークレット, 密钥, 凭证, 認証情報, token, tokens
alert, alerts, alerta*, warnung*, notification, notifications, benachrichtigung*, meldung*, notificaci*, aviso*, 通知, アラート, 警報, 告警, 警报, 警告
予算, 预算, budget, budgets, presupuesto*
`;

/** Groups of a word or of a phrase of two or three words, spelled as `normaliseText` returns them. */
const groupsOf = new Map<string, number[]>();
const groupsOfStem = new Map<string, number[]>();
const beginnings = new Set<string>();

GROUPS.trim().split('\n').forEach((line, group) => {
  for (const phrase of line.split(', ')) {
    const stem = phrase.endsWith('*') ? phrase.slice(0, -1) : undefined;
    const [index, key] = stem === undefined ? [groupsOf, phrase] : [groupsOfStem, stem];
    index.set(key, [...(index.get(key) ?? []), group]);
    const space = phrase.indexOf(' ');
    if (space > 0) beginnings.add(phrase.slice(0, space));
  }
});

const NONE: readonly number[] = [];

/** The longest phrase of a script without spaces, in UTF-16 units. */
const LONGEST_UNSPACED = 6;

/** Groups that a run of a script without spaces names: at each place the longest phrase counts. */
export function conceptsInRun(run: string): number[] {
  const found: number[] = [];
  for (let start = 0; start < run.length; ) {
    let length = Math.min(LONGEST_UNSPACED, run.length - start);
    while (length > 0 && !groupsOf.has(run.slice(start, start + length))) length -= 1;
    if (length > 0) found.push(...(groupsOf.get(run.slice(start, start + length)) ?? NONE));
    start += Math.max(1, length);
  }
  return found;
}

const SHORTEST_STEM = 4;

/** Of the longest stem that the word begins with. */
function stemGroups(word: string): readonly number[] {
  for (let length = word.length; length >= SHORTEST_STEM; length--) {
    const groups = groupsOfStem.get(word.slice(0, length));
    if (groups) return groups;
  }
  return NONE;
}

/** Groups of meaning that the words name, with repeats; a phrase counts beside its words. */
export function conceptsOf(words: readonly string[]): number[] {
  const found: number[] = [];
  words.forEach((word, i) => {
    found.push(...(groupsOf.get(word) ?? stemGroups(word)));
    if (!beginnings.has(word) || i + 1 >= words.length) return;
    const two = `${word} ${words[i + 1]}`;
    found.push(...(groupsOf.get(two) ?? NONE));
    if (i + 2 < words.length) found.push(...(groupsOf.get(`${two} ${words[i + 2]}`) ?? NONE));
  });
  return found;
}
